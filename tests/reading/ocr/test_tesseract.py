import numpy as np
import pytesseract
import pytest

from certscan.errors import MissingComponentError
from certscan.geometry import Box
from certscan.reading.ocr import tesseract
from tests.support.pictures import drawn, pixels, place_of

LINES = ("Certificate of Registration", "Example Foundry Limited", "Certificate No. QM-47110815")


@pytest.fixture(scope="module")
def engine(require_program):
    require_program("tesseract")
    if "eng" not in tesseract.installed_languages():
        pytest.skip("needs Tesseract's English language pack")
    return tesseract.TesseractEngine(["eng"])


@pytest.fixture
def fresh():
    """Forget which languages were found."""
    tesseract.installed_languages.cache_clear()
    yield
    tesseract.installed_languages.cache_clear()


def texts(result):
    return [word.text for word in result.words]


def test_words_are_read_with_their_boxes(engine):
    page = drawn(*LINES, size=(900, 300))
    result = engine.read(pixels(page))
    assert texts(result) == " ".join(LINES).split()
    x0, y0, _, y1 = place_of(LINES[0])
    first = result.words[0]
    assert (first.box.x0, first.box.y0, first.box.y1) == pytest.approx((x0, y0, y1), abs=8)
    assert 0.5 < first.confidence <= 1


def test_what_is_covered_is_left_out(engine):
    page = drawn(*LINES, size=(900, 300))
    result = engine.read(pixels(page), covered=[Box(0, 0, 900, 110)])
    assert texts(result) == " ".join(LINES[1:]).split()


@pytest.mark.parametrize("shape", [(200, 300), (1, 1), (3, 400), (400, 2)])
def test_an_image_without_text_has_no_words(engine, shape):
    assert engine.read(np.full((*shape, 3), 255, np.uint8)).words == ()


def test_a_page_on_its_head_is_turned(engine):
    if "osd" not in pytesseract.get_languages():
        pytest.skip("needs Tesseract's orientation pack (osd)")
    lines = [f"{line} and all of the sites that belong to it" for line in LINES] * 4
    page = drawn(*lines, size=(1500, 900), leading=65)
    result = engine.read(np.rot90(pixels(page), 2))
    assert result.quarter_turns == 2
    assert "Foundry" in texts(result)


def test_its_name_tells_version_and_languages(engine):
    assert engine.name.startswith("tesseract ")
    assert engine.name.endswith("(eng)")


@pytest.mark.usefixtures("fresh")
def test_without_the_program_it_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", "/nowhere/tesseract")
    status = tesseract.status()
    assert (status.available, status.languages) == (False, ())
    assert "apt-get install tesseract-ocr" in status.detail
    with pytest.raises(MissingComponentError) as caught:
        tesseract.TesseractEngine()
    assert caught.value.exit_status == 6


@pytest.mark.parametrize("turn", [True, False])
def test_a_program_that_goes_away_is_a_missing_component(monkeypatch, turn):
    monkeypatch.setattr(tesseract, "installed_languages", lambda: ("eng",))
    monkeypatch.setattr(tesseract, "version", lambda: "5.0")
    engine = tesseract.TesseractEngine()
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", "/nowhere/tesseract")
    with pytest.raises(MissingComponentError):
        engine.read(np.full((50, 50, 3), 255, np.uint8), turn=turn)


def test_without_a_preferred_language_the_first_one_is_taken(monkeypatch):
    monkeypatch.setattr(tesseract, "installed_languages", lambda: ("deu", "fra"))
    monkeypatch.setattr(tesseract, "version", lambda: "5.0")
    assert tesseract.TesseractEngine().name == "tesseract 5.0 (deu)"


def test_one_thread_is_asked_for(monkeypatch):
    monkeypatch.setattr(tesseract, "installed_languages", lambda: ("eng",))
    monkeypatch.setattr(tesseract, "version", lambda: "5.0")
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    tesseract.TesseractEngine()
    assert tesseract.os.environ["OMP_THREAD_LIMIT"] == "1"


@pytest.mark.parametrize(("text", "confidence"), [("", 90), ("  ", 90), ("word", -1)])
def test_blanks_and_blocks_are_no_words(text, confidence):
    assert tesseract._word(text, 0, 0, 10, 10, confidence) is None
