import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from certscan.errors import CorruptError, InputError, VanishedError
from certscan.geometry import Box
from certscan.record import Origin
from certscan.review.pictures import Pictures, page_of
from certscan.settings import Limits, OcrChoice
from tests.review.world import LINES, box_of, page, place, plain, text_of
from tests.support.pdf_writer import pdf


@pytest.fixture(scope="module")
def pictures():
    started = Pictures(Limits(), OcrChoice.AUTO)
    yield started
    started.stop()


def about(world, sha256, number=1, certificates=None):
    certificates = world.records()[0].certificates if certificates is None else certificates
    return page_of(sha256, [world.inbox / "a.pdf"], number, certificates)


def shown(data):
    return Image.open(io.BytesIO(data), formats=["JPEG"])


def read_by_ocr(certificate):
    """Give the certificate as if its page had been a picture."""
    fields = {}
    for name in LINES:
        value = getattr(certificate, name)
        fields[name] = value.model_copy(update={"evidence": place(name, origin=Origin.OCR)})
    return certificate.model_copy(update={**fields, "standards": (), "accreditation": (), "issue_date": None})


def test_a_page_is_drawn_in_its_proportions(world, pictures):
    sha256 = world.put("a.pdf", plain())
    picture = shown(pictures.draw(about(world, sha256)))
    assert picture.width / picture.height == pytest.approx(595 / 842, abs=0.01)
    assert picture.width > 1200


def test_a_page_that_was_turned_to_be_read_is_drawn_upright(world, pictures):
    sha256 = world.put("a.pdf", plain())
    upright = np.asarray(shown(pictures.draw(about(world, sha256))).convert("L"), float)
    (world.inbox / "a.pdf").write_bytes(pdf(page("a.pdf 1", rotate=90)))
    turned = hashlib.sha256((world.inbox / "a.pdf").read_bytes()).hexdigest()
    drawn = shown(pictures.draw(about(world, turned, certificates=[read_by_ocr(plain())])))
    again = np.asarray(drawn.convert("L").resize(upright.shape[::-1]), float)
    assert drawn.height > drawn.width
    assert np.abs(again - upright).mean() < 3


def test_the_text_layer_under_a_box_is_given_where_it_was_believed(world, pictures):
    sha256 = world.put("a.pdf", plain())
    text = pictures.read(about(world, sha256), Box(*box_of("issuer")))
    assert text == LINES["issuer"][2]


def test_a_page_that_was_read_as_a_picture_is_read_by_ocr(world, pictures):
    sha256 = world.put("a.pdf", read_by_ocr(plain()))
    here = about(world, sha256)
    assert (here.by_text_layer, len(here.places)) == (False, len(LINES))
    assert pictures.read(here, Box(*box_of("holder"))) == LINES["holder"][2]


def test_several_lines_are_joined(world, pictures):
    sha256 = world.put("a.pdf", plain())
    x0, y0, _, _ = box_of("scope")
    _, _, _, y1 = box_of("address")
    text = pictures.read(about(world, sha256), Box(x0, y0, 0.9, y1))
    assert text == f"{LINES['scope'][2]} {LINES['address'][2]}"


def test_an_empty_place_has_no_text(world, pictures):
    sha256 = world.put("a.pdf", plain())
    assert pictures.read(about(world, sha256), Box(0.1, 0.8, 0.9, 0.9)) == ""


def test_a_page_that_is_not_there_is_an_error_in_words(world, pictures):
    sha256 = world.put("a.pdf", plain())
    with pytest.raises(CorruptError, match="not there"):
        pictures.draw(about(world, sha256, number=9))


def test_another_content_under_the_name_is_not_drawn(world, pictures):
    sha256 = world.put("a.pdf", plain())
    here = about(world, sha256)
    with pytest.raises(VanishedError):
        pictures.draw(replace(here, sha256="1" * 64))
    with pytest.raises(VanishedError):
        pictures.draw(replace(here, sha256="1" * 64, paths=()))


def test_the_limits_of_a_scan_hold(world):
    sha256 = world.put("a.pdf", plain(holder=text_of("holder")))
    small = Pictures(Limits(max_image_megapixels=0.1), OcrChoice.OFF)
    try:
        with pytest.raises(InputError, match="megapixels"):
            small.draw(about(world, sha256))
    finally:
        small.stop()


def test_what_ends_the_worker_costs_one_picture(world, pictures):
    sha256 = world.put("a.pdf", plain())
    pictures.draw(about(world, sha256))
    pictures._workers._workers[0].process.kill()
    pictures._workers._workers[0].process.join()
    assert shown(pictures.draw(about(world, sha256))).width > 1200
