from dataclasses import replace

import numpy as np
import pytest

from certscan.reading.ocr import other_script, tesseract
from certscan.reading.ocr.other_script import read
from certscan.reading.ocr.recognition import Character, LineWord, TextLine
from certscan.reading.ocr.scripts import CYRILLIC, SCRIPTS, VIETNAMESE, script_of
from certscan.reading.ocr.scripts import GREEK as GREEK_SCRIPT

HEIGHT, LETTER = 20, 0.5  # pixels; line heights


def line(text, *, letters=None, probability=0.99):
    """A line whose print has as many letters as `letters`, of which the embedded models read `text`.

    Where `text` has a `_`, a letter was passed over.
    """
    places = len(letters or text)
    width = places * LETTER * HEIGHT
    quad = np.array([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]], np.float32)
    read_ = [
        Character(c, (n + 0.5) / places, probability)
        for n, c in enumerate(text.ljust(places, "_"))
        if c != "_"
    ]
    return TextLine(quad, np.zeros((HEIGHT, round(width), 3), np.uint8), tuple(read_))


def words_of(text, confidence=0.95):
    """What the second engine reads: words where their letters stand."""
    found, place = [], 0
    for word in text.split(" "):
        found.append(LineWord(word, place / len(text), (place + len(word)) / len(text), confidence))
        place += len(word) + 1
    return tuple(found)


@pytest.fixture
def second(monkeypatch):
    """Tesseract with packs that read fixed texts, one for each line in their order; others read noise."""

    def install(sure=None, **texts):
        asked = []

        def read_lines(pictures, packs):
            asked.append((packs, [p.shape[1] for p in pictures]))
            by_width = {round(len(t) * LETTER * HEIGHT): t for t in texts.get(packs[0], ())}
            return [
                words_of(by_width[p.shape[1]], (sure or {}).get(packs[0], 0.95))
                if p.shape[1] in by_width
                else ()
                for p in pictures
            ]

        monkeypatch.setattr(tesseract, "installed_languages", lambda: tuple(texts))
        monkeypatch.setattr(tesseract, "version", lambda: "5.0")
        monkeypatch.setattr(tesseract, "read_lines", read_lines)
        return asked

    return install


RUSSIAN = (
    "Общество с ограниченной ответственностью",
    "Действителен до 14 марта 2027 г.",
    "система менеджмента качества",
)
RUSSIAN_LINES = (
    line("", letters=RUSSIAN[0]),
    line("________________14 ______2027 _.", letters=RUSSIAN[1]),
    line("", letters=RUSSIAN[2]),
)


def texts(reading):
    return " ".join(word.text for word in reading.words)


def test_a_page_that_the_embedded_models_read_is_not_looked_at_again(second):
    asked = second(rus=RUSSIAN, vie=("x",), kor=("y",))
    reading = read(
        [line("Certificate of Registration"), line("证书编号 QM-47110815"), line("Valid until 2027")]
    )
    assert texts(reading) == "Certificate of Registration 证书编号 QM-47110815 Valid until 2027"
    assert (reading.engine, reading.unread, asked) == (None, None, [])


def test_lines_with_letters_passed_over_are_read_by_the_pack_that_reads_them(second):
    second(eng=(), kor=(), rus=RUSSIAN, tha=())
    english = line("Certificate No. QM-47110815")
    reading = read([english, *RUSSIAN_LINES])
    assert texts(reading) == f"Certificate No. QM-47110815 {' '.join(RUSSIAN)}"
    assert (reading.engine, reading.unread) == ("tesseract 5.0 (rus)", None)


def test_digits_stay_with_the_first_reading(second):
    second(rus=(RUSSIAN[0], "Действителен до 74 марта 2021 г.", RUSSIAN[2]))
    assert "14 марта 2027 г." in texts(read(RUSSIAN_LINES))


def test_words_stand_where_they_were_read(second):
    second(rus=RUSSIAN)
    reading = read(RUSSIAN_LINES)
    until = next(w for w in reading.words if w.text == "Действителен")
    assert (until.box.x0, until.box.x1) == pytest.approx((0, 12 * LETTER * HEIGHT), abs=1)
    day = next(w for w in reading.words if w.text == "14")
    assert day.box.x0 == pytest.approx(16 * LETTER * HEIGHT, abs=5)


def test_of_the_packs_of_a_script_the_best_one_is_taken(second):
    asked = second({"rus": 0.8}, rus=RUSSIAN, ukr=RUSSIAN, kaz=())
    assert read(RUSSIAN_LINES).engine == "tesseract 5.0 (ukr)"
    assert [packs[0] for packs, _ in asked] == ["rus", "ukr", "kaz", "ukr"]


def test_an_english_line_on_a_page_in_another_script_stays(second):
    english = line("CERTIFICATE OF CONFORMITY")
    second(rus=(*RUSSIAN, "СЕRТIFIСАТЕ ОF СОNFОRМIТУ"))
    assert "CERTIFICATE OF CONFORMITY" in texts(read([english, *RUSSIAN_LINES]))


def test_letters_that_look_latin_are_read_again(second):
    second(rus=(*RUSSIAN, "СООТВЕТСТВИЯ"))
    title = line("COOTBETCTB", letters="СООТВЕТСТВИЯ")
    assert texts(read([title, *RUSSIAN_LINES])).startswith("СООТВЕТСТВИЯ")


def test_vietnamese_is_told_by_its_words_with_holes(second):
    printed = ("Giấy chứng nhận số VN-20471", "Ngày phát hành 2027-03-14", "Công ty Cổ phần Ví Dụ")
    first = ("Giy chng nhn s VN-20471", "Ngày phát hành 2027-03-14", "Công ty C phn Ví Dụ")
    holed = (
        line("Gi_y ch_ng nh_n s_ VN-20471", letters=printed[0]),
        line(first[1], letters=printed[1]),
        line("Công ty C_ ph_n Ví D_", letters=printed[2]),
    )
    second(eng=(), rus=RUSSIAN, vie=("Giấy chứng nhận số VN-2O47l", *printed[1:]))
    reading = read(holed)
    assert texts(reading) == " ".join(printed)
    assert reading.engine == "tesseract 5.0 (vie)"


GREEK = ("Πιστοποιητικό Συμμόρφωσης", "Αρ. Μητρώου 4711", "Λεωφόρος Μεσογείων 282")
GREEK_LINES = (
    line("Πιστ_π_ιητικ_ Συμμ_ρφωση_", letters=GREEK[0]),
    line("Aρ. Mητρ_ου 4711", letters=GREEK[1]),
    line("Λεωφ_ρο_ Mεσογε_ων 282", letters=GREEK[2]),
)


def test_greek_is_told_by_the_letters_without_accents(second):
    asked = second(eng=(), rus=(), ell=GREEK)
    reading = read([line("www.example.com"), *GREEK_LINES])
    assert texts(reading) == f"www.example.com {' '.join(GREEK)}"
    assert reading.engine == "tesseract 5.0 (ell)"
    assert {packs for packs, _ in asked} == {("ell",)}


def test_signs_of_units_are_no_greek_text(second):
    asked = second(ell=GREEK)
    assert read([line("ΔT 5 Ω, 10 μm"), line("α-Al, β-Al, Ω"), line("Φ 20 mm")]).engine is None
    assert asked == []


def test_lines_at_the_edge_of_a_page_do_not_hide_its_script(second):
    edges = [line("", letters="|" * 100) for _ in range(5)]
    second(kor=(), rus=RUSSIAN)
    assert read([*edges, *RUSSIAN_LINES]).engine == "tesseract 5.0 (rus)"


def test_a_line_with_one_word_that_looks_latin_is_read_again(second):
    printed = "РОСС RU.04"
    second(rus=(*RUSSIAN, printed))
    assert "РОСС RU.04" in texts(read([line("POCC RU.04", letters=printed), *RUSSIAN_LINES]))


def test_without_the_pack_its_name_is_told(second):
    second(eng=())
    reading = read(
        [line("Gi_y ch_ng nh_n", letters="Giấy chứng nhận"), line("Công ty"), line("Ngày phát hành")]
    )
    assert (reading.engine, reading.unread) == (None, ("vie",))
    assert read(GREEK_LINES).unread == ("ell",)
    assert read(RUSSIAN_LINES).unread == ()


def test_what_no_pack_reads_is_left_as_it_was(second):
    second(rus=(), kor=())
    reading = read(RUSSIAN_LINES)
    assert (texts(reading), reading.engine, reading.unread) == ("14 2027 .", None, ())


def test_a_doubtful_second_reading_replaces_nothing(second, monkeypatch):
    second(rus=RUSSIAN)
    doubtful = line("QS-471", letters="QS-471")
    unsure = (LineWord("ОЗ-А71", 0.0, 1.0, 0.5),)
    monkeypatch.setattr(other_script, "_is_doubtful", lambda *_: True)
    original = tesseract.read_lines
    monkeypatch.setattr(
        tesseract,
        "read_lines",
        lambda pictures, packs: [
            unsure if p.shape[1] == doubtful.picture.shape[1] else words
            for p, words in zip(pictures, original(pictures, packs), strict=True)
        ],
    )
    assert texts(read([doubtful, *RUSSIAN_LINES])).startswith("QS-471 ")


def test_latin_words_between_those_of_the_script_are_read_with_english(monkeypatch):
    lines = tuple(line("", letters=text) for text in RUSSIAN)
    guessed = (
        LineWord("СТ", 0.0, 0.1, 0.9),
        LineWord("І5О", 0.2, 0.4, 0.7),
        LineWord("Требования", 0.5, 1.0, 0.9),
    )
    latin = (LineWord("CT", 0.0, 0.1, 0.9), LineWord("ISO", 0.2, 0.4, 0.95), LineWord("Tpe6", 0.5, 1.0, 0.3))
    monkeypatch.setattr(tesseract, "installed_languages", lambda: ("rus", "eng"))
    monkeypatch.setattr(tesseract, "version", lambda: "5.0")
    monkeypatch.setattr(
        tesseract,
        "read_lines",
        lambda pictures, packs: [latin if "eng" in packs else guessed for _ in pictures],
    )
    assert texts(read(lines)) == " ".join(["СТ ISO Требования"] * len(lines))


def test_blurred_lines_of_a_chinese_page_are_in_no_other_script(second):
    asked = second(rus=RUSSIAN)
    blurred = [line("兹证明" * 8, probability=0.4), line("适用于" * 8, probability=0.5)]
    clear = [line("住宅写字楼学校医院的物业管理服务秩序维护" * 2) for _ in range(3)]
    reading = read([*blurred, *clear])
    assert (asked, reading.engine, reading.unread) == ([], None, None)


def test_lines_in_another_script_on_a_page_that_is_chinese_by_half(second):
    asked = second(rus=RUSSIAN)
    clear = [line("住宅写字楼学校医院的物业管理服务秩序维护" * 2) for _ in range(3)]
    reading = read([*clear, *RUSSIAN_LINES])
    assert asked
    assert RUSSIAN[0] in texts(reading)


def test_chinese_characters_on_a_korean_page_are_read_again(second):
    korean = ("품질경영시스템 인증서를 발급합니다", "유효기간은 삼년으로 한다", "등록번호 HGC-4711")
    second(kor=korean)
    lines = [
        line("", letters=korean[0]),
        line("", letters=korean[1]),
        line("号世京__ HGC-4711", letters=korean[2]),
    ]
    assert "등록번호" in texts(read(lines))


@pytest.mark.parametrize(
    ("script", "text", "own"),
    [
        (GREEK_SCRIPT, "Aρ. Hμ", "Αρ. Ημ"),
        (CYRILLIC, "Oбъект", "Объект"),
        (CYRILLIC, "РОСС RU.И3239 ISO HACCP", "РОСС RU.И3239 ISO HACCP"),
        (GREEK_SCRIPT, "ISO Αθήναd", "ISO Αθήναd"),
        (VIETNAMESE, "Hệ M.I.K.E.", "Hệ M.I.K.E."),
    ],
)
def test_latin_letters_among_those_that_they_look_like(script, text, own):
    assert script.in_own_letters(text) == own


@pytest.mark.parametrize(
    ("printed", "own"),
    [
        ("Πιστοποίηση M.I.K.E. Λεωφόρος", "Πιστοποίηση Μ.Ι.Κ.Ε. Λεωφόρος"),
        ("Κηφισίας P.O. Box", "Κηφισίας P.O. Box"),
    ],
)
def test_initials_between_words_of_the_script(second, printed, own):
    second(ell=(*GREEK, printed))
    lines = [*GREEK_LINES, line("", letters=printed)]
    assert texts(read(lines)).endswith(own)


THAI_SCRIPT = next(script for script in SCRIPTS if script.name == "Thai")
NUMBER = "ใบรับรองเลขที่ TRC0296/14"


def guessed(text, probability, *, letters):
    """A line that is read so, its first word with less certainty."""
    characters = line(text, letters=letters).characters
    end = len(text.split(" ")[0]) / len(letters)
    characters = tuple(replace(c, probability=probability) if c.place < end else c for c in characters)
    return replace(line(text, letters=letters), characters=characters)


def test_a_guessed_word_beside_a_number_that_is_read_well(second):
    label = guessed("lusuusovlauuna TRC0296/14", 0.8, letters=NUMBER)
    second(tha=(*THAI, NUMBER))
    assert "ใบรับรองเลขที่ TRC0296/14" in texts(read([*THAI_LINES, label]))


THAI = ("ขอรับรองว่าบริษัทตัวอย่าง", "ได้รับการรับรองระบบการจัดการ", "คุณภาพตามมาตรฐาน")
THAI_LINES = tuple(line("", letters=text) for text in THAI)


def test_a_short_line_is_read_in_the_script_of_its_page(second):
    short = line("lluo m", letters="เมษายน", probability=0.6)
    second(tha=("เมษายน",))
    assert texts(read([short])) == "lluo m"
    assert texts(read([short], THAI_SCRIPT)) == "เมษายน"


def test_what_no_pack_reads_as_the_script_of_the_page_stays(second):
    second(tha=("NQA",))
    assert texts(read([line("NOA", probability=0.6)], THAI_SCRIPT)) == "NOA"


def test_a_digit_between_two_letters_of_a_number_is_none(second, monkeypatch):
    label = line("____________ TRC0296/14", letters="ใบรับรองเลขที่ TRC0296/14"[:12] + " TRC0296/14")
    second(tha=())
    between = LineWord("1", 13.9 / 23, 14.1 / 23, 0.8)
    thai = LineWord("ใบรับรองเลข", 0, 12 / 23, 0.95)
    monkeypatch.setattr(tesseract, "read_lines", lambda pictures, packs: [(thai, between) for _ in pictures])
    assert texts(read([label], THAI_SCRIPT)) == "ใบรับรองเลข TRC0296/14"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Сертификат соответствия", "Cyrillic"),
        ("ขอรับรองว่า Management System Certificate", "Thai"),
        ("Certificate of Registration of the Management System, 5 µm", None),
        ("证书编号", None),
    ],
)
def test_the_script_of_a_text(text, name):
    found = script_of(text)
    assert (found and found.name) == name
