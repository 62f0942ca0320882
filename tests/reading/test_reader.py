import logging
import subprocess
import sys

import numpy as np
import pytest

from certscan.document.opening import open_pages
from certscan.document.page import BrokenPage
from certscan.document.pdf import open_pdf
from certscan.document.source import SourceFile
from certscan.errors import (
    CorruptError,
    DocumentTimeoutError,
    ImageBombError,
    InternalError,
    MissingComponentError,
    OcrUnavailableError,
)
from certscan.geometry import Box
from certscan.reading import reader
from certscan.reading.ocr import NullEngine
from certscan.reading.reader import read_pages
from certscan.record import Origin
from certscan.settings import Limits, Settings
from tests.support.engines import BlindEngine, FailingEngine, RecordingEngine
from tests.support.pdf_writer import A4, LETTERS_WITHOUT_INK, Font, Page, pdf
from tests.support.pictures import cornered, drawn, encoded, pixels, qr_code

LINES = (
    "Certificate of registration",
    "The quality management system of",
    "Example Foundry Limited, Sheffield",
    "meets the requirements of the standard",
)
WORDS = " ".join(LINES).split()


def text_page(**how):
    return Page(**how).lines(*LINES)


def picture_page(picture, **how):
    return Page(**how).image(pixels(picture), 0, 0, *A4)


def read(data, engine, **options):
    settings = Settings(**options)
    with open_pages(SourceFile("a", data), settings.limits) as pages:
        return read_pages(pages, engine, settings)


def texts(page):
    return [word.text for word in page.words]


def codes(reading):
    return [notice.code for notice in reading.notices]


def sheriff():
    """A page of which one word lacks the letters of its ligature ("sheri s")."""
    page = Page().lines(*LINES)
    for x, text in (
        (72, "sold"),
        (98, "by"),
        (115, "the"),
        (136, "sheri"),
        (174, "s"),
        (184, "of"),
        (198, "York"),
    ):
        page.text(x, 400, text)
    return page


# --- the text layer, where it is sound


def test_a_born_digital_page_needs_no_engine():
    engine = RecordingEngine("never")
    reading = read(pdf(text_page()), engine)
    (page,) = reading.pages
    assert texts(page) == WORDS
    assert (page.by_text_layer, page.by_ocr, reading.ocr_engine) == (True, False, None)
    assert {word.origin for word in page.words} == {Origin.TEXT_LAYER}
    assert engine.images == []


@pytest.mark.parametrize(
    ("page", "notices"),
    [
        (Page().lines(*LINES, mode=LETTERS_WITHOUT_INK), []),
        (
            Page().font(Font("F2", dict.fromkeys(range(0x41, 0x7B), "\ufffd"))).lines(*LINES, font="F2"),
            ["text_layer_no_mapping"],
        ),
        (Page().font(Font("F2", None)).lines(*LINES, font="F2"), ["text_layer_no_mapping"]),
        (Page().lines("".join(WORDS), "".join(WORDS)), ["text_layer_no_spaces"]),
        (text_page(rotate=90), []),
        (sheriff(), ["text_layer_letters_missing"]),
        (Page().lines("Scanned by", "MegaScan 3000"), []),
        (Page(), []),
    ],
    ids=["invisible", "no_mapping", "no_names", "no_spaces", "turned", "a gap", "few words", "empty"],
)
def test_a_page_without_a_sound_text_layer_is_read_as_a_picture(page, notices):
    engine = RecordingEngine("read", "from", "pixels")
    reading = read(pdf(page), engine)
    (found,) = reading.pages
    assert texts(found) == ["read", "from", "pixels"]
    assert (found.by_text_layer, found.by_ocr, reading.ocr_engine) == (False, True, "recording")
    assert codes(reading) == notices
    assert engine.turns == [True]


def test_a_page_that_lacks_letters_is_taken_as_it_is_without_an_engine():
    (page,) = read(pdf(sheriff()), NullEngine()).pages
    assert (page.by_text_layer, texts(page)[-3:]) == (True, ["s", "of", "York"])


def test_a_page_is_drawn_as_large_as_the_settings_say():
    engine = RecordingEngine()
    read(pdf(Page()), engine, render_dpi=144)
    assert engine.images[0].shape == (2 * A4[1], 2 * A4[0], 3)


def test_a_small_card_is_drawn_larger():
    engine = RecordingEngine()
    read(pdf(Page((240, 150))), engine)
    assert max(engine.images[0].shape) == pytest.approx(240 / 72 * 400, abs=2)


def test_a_born_digital_document_loads_no_engine(tmp_path):
    file = tmp_path / "certificate.pdf"
    file.write_bytes(pdf(text_page()))
    code = (
        "import sys, certscan\n"
        f"document = certscan.scan({str(file)!r})\n"
        "assert document.error is None, document.error\n"
        "print([name for name in ('cv2', 'onnxruntime', 'pytesseract', 'pdfplumber') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- the text layer, where the page is one picture


def scanned(*layer, mode=0, over=False, size=12):
    """A page whose one picture shows LINES, with a text layer drawn before it (or over it)."""
    picture = pixels(drawn(*LINES, size=(1190, 1684), height=40, left=140, top=180, leading=60))
    page = Page()
    if over:
        page.image(picture, 0, 0, *A4)
    page.lines(*layer, y=105, leading=30, size=size, mode=mode)
    return page if over else page.image(picture, 0, 0, *A4)


#: What copiers make of a page: plausible words, other ones than are printed.
MISREAD = (
    "Gertificale ol regislralion 0,1.0t.2O26",
    "IS0 223O1z20|9 rnanagernent",
    "TOCYAAPCTBBHHbIM KOMHTET",
)


@pytest.mark.parametrize("mode", [0, LETTERS_WITHOUT_INK], ids=["under the picture", "without ink"])
def test_a_layer_that_nobody_sees_is_not_believed(mode):
    engine = RecordingEngine("read", "from", "pixels")
    (page,) = read(pdf(scanned(*LINES, mode=mode)), engine).pages
    assert (texts(page), page.by_text_layer) == (["read", "from", "pixels"], False)
    assert engine.covered == [()]


def test_a_layer_over_a_picture_is_kept_where_the_picture_says_the_same(ppocr):
    reading = read(pdf(scanned(*LINES, over=True)), ppocr)
    (page,) = reading.pages
    assert (page.by_text_layer, texts(page)[: len(WORDS)], codes(reading)) == (True, WORDS, [])


def test_a_layer_over_a_picture_that_says_something_else_is_not_believed(ppocr):
    # Its letters are too small to be seen beside the picture's.
    reading = read(pdf(scanned(*MISREAD, *MISREAD, over=True, size=1.5)), ppocr)
    (page,) = reading.pages
    assert (page.by_text_layer, codes(reading)) == (False, ["text_layer_contradicted"])
    assert "Foundry" in texts(page)


# --- pictures within a born-digital page


def test_only_the_picture_of_a_born_digital_page_is_read():
    engine = RecordingEngine("UKAS", "0005")
    seal = drawn("UKAS 0005", size=(200, 60), height=24, left=10, top=15)
    reading = read(pdf(text_page().image(pixels(seal), 300, 600, 150, 45)), engine)
    (page,) = reading.pages
    assert texts(page) == [*WORDS, "UKAS", "0005"]
    assert (page.by_text_layer, page.by_ocr, reading.ocr_engine) == (True, True, "recording")
    (image,) = engine.images
    assert image.shape[:2] == pytest.approx((45 / 72 * 300, 150 / 72 * 300), abs=2)
    seal_words = [word for word in page.words if word.origin is Origin.OCR]
    first = seal_words[0].box
    assert (first.x0, first.y0, first.x1) == pytest.approx((300, 600, 300 + 0.9 * 15), abs=1)
    assert engine.turns == [False]


THAI = Font("F2", {code: chr(0x0E01 + code - 0x61) for code in range(0x61, 0x7B)})


@pytest.mark.parametrize(
    ("page", "script"), [(text_page(), None), (Page().font(THAI).lines(*LINES, font="F2"), "Thai")]
)
def test_a_picture_is_read_in_the_script_of_its_page(page, script):
    engine = RecordingEngine("UKAS", second="tesseract 5.0 (tha)")
    seal = drawn("UKAS 0005", size=(200, 60), height=24, left=10, top=15)
    reading = read(pdf(page.image(pixels(seal), 300, 600, 150, 45)), engine)
    assert [asked and asked.name for asked in engine.scripts] == [script]
    assert reading.pages[0].second_engine == "tesseract 5.0 (tha)"


ADDRESS = "https://www.example.org/check?id=4711"


def test_a_code_among_the_pictures_of_a_born_digital_page_is_decoded():
    engine = RecordingEngine()
    code = pixels(qr_code(ADDRESS))
    reading = read(pdf(text_page().image(code, 300, 600, 80, 80).image(code, 60, 600, 80, 80)), engine)
    (page,) = reading.pages
    assert (page.by_text_layer, page.codes) == (True, (ADDRESS,))
    assert len(engine.images) == 2


def test_a_code_on_a_page_that_is_read_as_a_picture_is_decoded():
    picture = drawn(*LINES, size=(1190, 1684), height=40, left=140, top=180, leading=60)
    picture.paste(qr_code(ADDRESS), (700, 1200))
    engine = RecordingEngine("read", "from", "pixels")
    (page,) = read(pdf(picture_page(picture)), engine).pages
    assert (page.by_text_layer, page.codes) == (False, (ADDRESS,))
    assert len(engine.images) == 1
    (page,) = read(encoded(picture, "PNG"), engine).pages
    assert page.codes == (ADDRESS,)


def test_no_page_is_drawn_for_its_code_alone(monkeypatch):
    monkeypatch.setattr(reader, "addresses_in", lambda image: pytest.fail("nothing is to be decoded"))
    (page,) = read(pdf(text_page()), RecordingEngine()).pages
    assert page.codes == ()
    code = pixels(qr_code(ADDRESS))
    (page,) = read(pdf(text_page().image(code, 300, 600, 80, 80)), NullEngine()).pages
    assert page.codes == ()


def test_pictures_that_touch_are_read_as_one():
    engine = RecordingEngine()
    page = text_page()
    for strip in range(4):
        page.image(pixels(cornered((200, 20))), 300, 600 + 12 * strip, 150, 12)
    read(pdf(page), engine)
    assert len(engine.images) == 1


def test_a_dot_is_not_read():
    engine = RecordingEngine()
    read(pdf(text_page().image(pixels(cornered((10, 10))), 300, 600, 8, 8)), engine)
    assert engine.images == []


def test_a_large_picture_has_the_page_read_whole_without_the_words_known():
    engine = RecordingEngine()
    reading = read(pdf(text_page().image(pixels(cornered((60, 80))), 0, 300, 595, 500)), engine)
    (image,) = engine.images
    assert image.shape[:2] == pytest.approx((A4[1] / 72 * 200, A4[0] / 72 * 200), abs=2)
    (covered,) = engine.covered
    assert len(covered) == len(WORDS)
    scale = 200 / 72
    for word, box in zip(reading.pages[0].words, covered, strict=True):
        assert (box.x0, box.y1) == pytest.approx((word.box.x0 * scale, word.box.y1 * scale), abs=2)


def test_text_drawn_as_outlines_is_looked_for():
    engine = RecordingEngine("outlined")
    page = text_page()
    for n in range(150):
        page.rectangle(72 + 3 * (n % 100), 400 + 12 * (n // 100), 2, 8)
    assert "outlined" in texts(read(pdf(page), engine).pages[0])


def test_a_few_intricate_paths_may_be_text_too():
    engine = RecordingEngine("outlined")
    page, letter = text_page(), " ".join(f"{100 + n % 7} {300 + n % 5} l" for n in range(40))
    for n in range(16):
        page.content.append(f"1 0 0 1 {10 * (n > 0)} 0 cm 100 300 m {letter} f")
    assert "outlined" in texts(read(pdf(page), engine).pages[0])


def test_a_mixed_page_is_read_once(ppocr):
    seal = drawn("ACCREDITED", "BODY 0473", size=(400, 160), height=40, left=20, top=15)
    page = text_page().image(pixels(seal), 300, 500, 200, 80)
    page.image(np.full((90, 90, 3), 250), 60, 60, 400, 200).lines(*LINES)  # text on a picture, twice
    reading = read(pdf(page), ppocr)
    found = texts(reading.pages[0])
    assert found[: len(WORDS)] == WORDS
    assert found[len(WORDS) :] == ["ACCREDITED", "BODY", "0473"]
    box = next(w.box for w in reading.pages[0].words if w.text == "0473")
    assert 300 < box.x0 < box.x1 < 500
    assert 500 < box.y0 < box.y1 < 580


def test_a_picture_that_cannot_be_drawn_costs_no_words(monkeypatch):
    def refuse(*_):
        raise ImageBombError

    monkeypatch.setattr(reader, "_read_region", refuse)
    reading = read(pdf(text_page().image(pixels(cornered()), 300, 500, 200, 80)), RecordingEngine())
    assert texts(reading.pages[0]) == WORDS
    assert codes(reading) == ["pictures_unread"]


def test_without_an_engine_pictures_are_passed_over():
    reading = read(pdf(text_page().image(pixels(cornered()), 300, 500, 200, 80)), NullEngine())
    assert texts(reading.pages[0]) == WORDS
    assert not reading.pages[0].by_ocr


def test_ruled_cells_are_kept_for_the_layout():
    page = text_page()
    for row in range(4):
        for column in range(2):
            page.rectangle(72 + 200 * column, 300 + 30 * row, 200, 30)
    (found,) = read(pdf(page), BlindEngine()).pages
    assert len(found.cells) == 8
    assert read(pdf(text_page()), BlindEngine()).pages[0].cells == ()


# --- pictures


def test_a_picture_keeps_its_pixels_and_their_places(ppocr):
    (page,) = read(encoded(drawn("ISO 9001:2015", size=(600, 200)), "PNG"), ppocr).pages
    assert (page.width, page.height, texts(page)) == (600, 200, ["ISO", "9001:2015"])
    assert page.words[0].box.x0 == pytest.approx(40, abs=8)


@pytest.mark.parametrize(("turns", "size"), [(0, A4), (1, A4[::-1]), (2, A4), (3, A4[::-1])])
def test_a_turned_page_has_the_size_of_the_upright_one(turns, size):
    engine = RecordingEngine("word", quarter_turns=turns)
    (page,) = read(pdf(Page()), engine).pages
    assert (page.width, page.height) == size
    assert page.quarter_turns == turns
    (word,) = page.words
    assert (word.box.width / page.width, word.box.height / page.height) == pytest.approx(
        (0.09, 0.1), rel=0.01
    )


def test_a_scan_and_a_born_digital_page_are_read_each_in_its_way(ppocr):
    scan = picture_page(drawn("Annex to the certificate", size=(595, 842), height=30))
    reading = read(pdf(text_page(), scan), ppocr)
    first, second = reading.pages
    assert (first.by_text_layer, first.by_ocr) == (True, False)
    assert (second.by_text_layer, second.by_ocr) == (False, True)
    assert texts(second) == ["Annex", "to", "the", "certificate"]
    assert reading.ocr_engine.startswith("rapidocr")


def test_the_engine_that_helped_is_named_once():
    engine = RecordingEngine("слово", second="tesseract 5.0 (rus)")
    assert read(pdf(Page(), Page()), engine).ocr_engine == "recording + tesseract 5.0 (rus)"


def test_a_pack_that_is_missing_is_named():
    reading = read(pdf(Page()), RecordingEngine("Giy", "chng", "nhn", unread=("vie",)))
    assert codes(reading) == ["letters_unread"]
    assert "tesseract-ocr-vie" in reading.notices[0].message
    (notice,) = read(pdf(Page()), RecordingEngine("2027", unread=())).notices
    assert "(rus, ukr, kaz, ell, kor, tha, ara, vie)" in notice.message


# --- pages that cannot be read


def test_a_page_that_does_not_open_is_left_out_with_a_notice():
    with open_pdf(pdf(text_page()), Limits()) as pages:
        reading = read_pages([next(pages), BrokenPage(2)], BlindEngine(), Settings())
    assert (reading.page_count, [p.number for p in reading.pages]) == (2, [1])
    assert codes(reading) == ["page_unreadable"]
    assert reading.notices[0].message == "Page 2: The page is damaged and cannot be opened."


def test_where_no_page_opens_the_first_fault_is_told():
    with pytest.raises(CorruptError, match="page is damaged"):
        read_pages([BrokenPage(1), BrokenPage(2)], BlindEngine(), Settings())


def test_a_giant_page_does_not_cost_the_others():
    reading = read(pdf(Page((1e6, 1e6)), text_page()), BlindEngine())
    assert [p.number for p in reading.pages] == [2]
    assert codes(reading) == ["page_unreadable"]
    with pytest.raises(ImageBombError):
        read(pdf(Page((1e6, 1e6))), BlindEngine())


def test_a_fault_of_ours_costs_one_page(caplog):
    with caplog.at_level(logging.CRITICAL):
        reading = read(pdf(Page(), text_page()), FailingEngine())
        assert [p.number for p in reading.pages] == [2]
        assert reading.notices[0].message == "Page 1: certscan failed on this page; the fault is ours."
        with pytest.raises(InternalError):
            read(pdf(Page()), FailingEngine())


def test_without_an_engine_scans_are_left_out():
    reading = read(pdf(text_page(), picture_page(cornered())), NullEngine())
    assert [p.number for p in reading.pages] == [1]
    assert codes(reading) == ["page_unreadable"]
    with pytest.raises(OcrUnavailableError):
        read(pdf(picture_page(cornered())), NullEngine())


def test_an_engine_that_is_gone_ends_the_run():
    class Gone:
        name = "gone"

        def read(self, image, *, covered=(), script=None, turn=True):
            raise MissingComponentError("It is gone.", "Install it.")

    with pytest.raises(MissingComponentError):
        read(pdf(text_page(), Page()), Gone())


# --- the deadline, and what is kept


def test_the_deadline_is_looked_at_between_pages():
    engine = RecordingEngine("word", seconds=0.05)
    with pytest.raises(DocumentTimeoutError):
        read(pdf(*[Page()] * 5), engine, limits=Limits(deadline_seconds=0.04))
    assert len(engine.images) == 1


def test_a_deadline_that_is_kept_does_not_matter():
    engine = RecordingEngine("word")
    assert len(read(pdf(*[Page()] * 3), engine, limits=Limits(deadline_seconds=3600)).pages) == 3


def test_one_page_at_a_time_is_open():
    opened = []

    def watched(pages):
        for page in pages:
            assert all(not before.handle.raw for before in opened)
            opened.append(page)
            yield page

    settings = Settings()
    with open_pages(SourceFile("a", pdf(*[text_page()] * 3)), settings.limits) as pages:
        assert len(read_pages(watched(pages), BlindEngine(), settings).pages) == 3
    assert len(opened) == 3


def test_boxes_off_the_image_do_no_harm():
    engine = RecordingEngine()
    page = Page().image(pixels(cornered()), -400, -300, 2000, 2000).lines(*LINES)
    reading = read(pdf(page), engine)
    assert texts(reading.pages[0]) == WORDS
    assert all(isinstance(box, Box) for box in engine.covered[0])
