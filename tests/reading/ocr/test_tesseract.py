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


def test_lines_are_read_in_one_call(engine):
    assert engine
    lines = [pixels(drawn(text, size=(700, 60), left=5, top=8)) for text in LINES]
    read = tesseract.read_lines([lines[0], np.full((1, 1, 3), 255, np.uint8), *lines[1:]], ("eng",))
    assert [" ".join(word.text for word in words) for words in [read[0], *read[2:]]] == list(LINES)
    first, second = read[0][:2]
    assert 0 <= first.start < first.end < second.start < second.end <= 1
    right = place_of(LINES[0].split()[0], left=5)[2]
    assert first.end == pytest.approx(right / 700, abs=0.02)


def test_a_pack_that_is_not_there_reads_nothing(engine):
    assert engine
    assert tesseract.read_lines([pixels(drawn("word"))], ("zzz",)) == [()]


@pytest.mark.parametrize(
    ("first", "second", "gap", "joined"),
    [
        ("인증", "서", 0.1, True),
        ("품질", "경영", 0.4, False),
        ("ม", "ี", 0.0, True),
        ("2027", "년", -0.5, True),
        ("No.", "47", 0.1, False),
        ("แผ่น", "2", 0.1, False),
        ("จ", "\u0e4d\u0e32กัด", 0.6, True),
        ("ระบบก", "ารจัดการ", 0.6, True),
        ("จำกัด", "กรุงเทพ", 0.6, False),
    ],
)
def test_syllables_are_joined_to_words(first, second, gap, joined):
    height = tesseract._LINE_HEIGHT
    line = [tesseract.LineWord(first, 0.1, 0.4, 0.8)]
    start = 0.4 + gap * height / 1000
    tesseract._append(line, tesseract.LineWord(second, start, 0.6, 0.9), 1000)
    assert [w.text for w in line] == ([first + second] if joined else [first, second])


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Сертифікат Ме UA-471", "Сертифікат № UA-471"),
        ("Регистрационен Ко", "Регистрационен №"),
        ("Ко на сертификата", "№ на сертификата"),
        ("Удостоверение Ке: BG-471", "Удостоверение №: BG-471"),
        ("Ком 7", "Ком 7"),
        ("", ""),
    ],
)
def test_the_number_sign_is_put_back(read, meant):
    line = [tesseract.LineWord(text, 0.0, 1.0, 0.9) for text in read.split()]
    assert " ".join(word.text for word in tesseract._with_number_sign(line)) == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Ἡμερομηνία", "Ημερομηνία"),
        ("εφαρ\u00b5ογής", "εφαρμογής"),
        ("Phường", "Phường"),
        ("προϋπόθεση", "προϋπόθεση"),
    ],
)
def test_greek_is_written_as_today(read, meant):
    assert tesseract._today(read) == meant


def test_words_that_come_from_the_right_stay_apart():
    line = []
    for text, start, end in (("شهادة", 0.7, 0.9), ("مطابقة", 0.4, 0.65), ("رقم", 0.1, 0.35)):
        tesseract._append(line, tesseract.LineWord(text, start, end, 0.9), 1000)
    assert [(w.text, w.start, w.end) for w in line] == [
        ("شهادة", 0.7, 0.9),
        ("مطابقة", 0.4, 0.65),
        ("رقم", 0.1, 0.35),
    ]


def test_no_line_starts_no_program(monkeypatch):
    monkeypatch.setattr(tesseract.pytesseract, "image_to_data", lambda *_, **__: pytest.fail("started"))
    assert tesseract.read_lines([], ("eng",)) == []
