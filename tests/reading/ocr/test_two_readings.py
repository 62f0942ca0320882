import numpy as np
import pytest

from certscan.reading.ocr.recognition import Character, LineWord, TextLine
from certscan.reading.ocr.scripts import CYRILLIC, GREEK, VIETNAMESE
from certscan.reading.ocr.two_readings import better

HEIGHT, LETTER = 20, 0.5  # pixels; line heights


def line(printed, read, probability=0.99):
    """A line of print of which the embedded models read `read`, letter under letter; a `_` was passed over."""
    assert len(read) == len(printed)
    width = len(printed) * LETTER * HEIGHT
    quad = np.array([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]], np.float32)
    places = ((c, (n + 0.5) / len(printed)) for n, c in enumerate(read))
    characters = tuple(Character(c, place, probability) for c, place in places if c != "_")
    return TextLine(quad, np.zeros((HEIGHT, round(width), 3), np.uint8), characters)


def words(printed, text, confidence=0.95, late=0.0):
    """The words of `text`, which has the letters of the print; each begins `late` letters after its own."""
    found, start = [], 0
    for word in text.split(" "):
        places = (start + late) / len(printed), (start + len(word)) / len(printed)
        found.append(LineWord(word, *places, confidence))
        start += len(word) + 1
    return found


def kept(printed, first, second, script, confidence=0.95, late=0.0):
    chosen = better(line(printed, first), words(printed, second, confidence, late), script)
    return " ".join(word.text for word in chosen)


def test_the_end_of_a_word_that_the_other_engine_read_is_no_word():
    assert kept("Ngày hết hạn", "Ngày h_t h_n", "Ngày hết hạn", VIETNAMESE, late=0.7) == "Ngày hết hạn"


def test_what_the_other_engine_read_the_lesser_part_of_stays():
    second = [LineWord("Ậ", 0.67, 1.0, 0.95)]
    chosen = better(line("NHẬ", "NHA"), second, VIETNAMESE)
    assert [word.text for word in chosen] == ["NH", "Ậ"]


def test_digits_beside_a_word_stay():
    printed = "ул.5 Леярска"
    second = [LineWord("ул", 0.0, 0.16, 0.95), LineWord("Леярска", 0.4, 1.0, 0.95)]
    chosen = better(line(printed, "y_.5 _______"), second, CYRILLIC)
    assert [word.text for word in chosen] == ["ул", ".5", "Леярска"]


@pytest.mark.parametrize(
    ("first", "confidence", "taken"),
    [("Λεωφ_ρο_", 0.3, True), ("Λεωφ_ρο_", 0.1, False), ("Λεωχ_ρο_", 0.3, False), ("Λεωχ_ρο_", 0.7, True)],
)
def test_a_word_that_fills_up_the_first_reading_needs_less_confidence(first, confidence, taken):
    text = kept("Λεωφόρος", first, "Λεωφόρος", GREEK, confidence)
    assert text == ("Λεωφόρος" if taken else first.replace("_", ""))


@pytest.mark.parametrize(
    ("first", "second", "confidence", "text"),
    [
        ("40__", "4003", 0.95, "4003"),
        ("40__", "4003", 0.8, "40"),
        ("40__", "7003", 0.95, "40"),
        ("4003", "4008", 0.95, "4003"),
    ],
)
def test_digits_are_filled_up_where_the_second_reading_is_sure(first, second, confidence, text):
    assert kept("4003", first, second, CYRILLIC, confidence) == text


def test_latin_letters_before_the_digits_of_a_number_are_put_back():
    assert kept("UA.PCQ.00466-24", "__.___.00466-24", "UA.PCQ.00466-24", CYRILLIC, 0.8) == "UA.PCQ.00466-24"


def test_a_word_that_both_read_alike_leaves_no_digit_beside_it():
    second = [LineWord("№", 0.0, 0.2, 0.95), LineWord("831", 0.3, 0.75, 0.95)]
    chosen = better(line("№ 831", "_ 831"), second, CYRILLIC)
    assert [word.text for word in chosen] == ["№", "831"]


def test_a_doubtful_word_over_two_that_were_read_in_part_is_left():
    assert kept("Group/Казахстан", "Gr__p/К_зах____", "Отоир/Казахстан", CYRILLIC, 0.54) == "Grp/Кзах"


def test_marks_around_a_word_are_no_letters_of_it():
    assert kept("«08»жовтня", "«0_»______", "«08»жовтня", CYRILLIC, 0.45) == "«08»жовтня"


@pytest.mark.parametrize(
    ("second", "confidence", "text"),
    [("các", 0.95, "các"), ("các", 0.8, "cáe"), ("cac", 0.95, "cáe"), ("cá3", 0.95, "cáe")],
)
def test_an_accented_word_on_a_vietnamese_page_is_taken_where_it_is_sure(second, confidence, text):
    assert kept("các", "cáe", second, VIETNAMESE, confidence) == text


def test_a_number_sign_is_taken_although_it_is_no_letter():
    assert kept("ул. № 7", "___ _ 7", "ул. № 7", CYRILLIC) == "ул. № 7"
    assert kept("ул. № 7", "___ N 7", "ул. № 7", CYRILLIC) == "ул. № 7"


@pytest.mark.parametrize(
    ("read", "second", "text"),
    [
        ("_ _G-471", "№ ВС-471", "№ BG-471"),
        ("_ _G-471", "№ ДС-471", "№ G-471"),
        ("_ _G-471", "№ ВС-477", "№ G-471"),
        ("_ BG-471", "№ ВС-471", "№ BG-471"),
    ],
)
def test_a_letter_lost_before_a_number_is_put_back(read, second, text):
    assert kept("№ BG-471", read, second, CYRILLIC) == text


def test_a_greek_word_read_with_a_latin_letter_is_no_latin_word():
    assert kept("Μητρώου", "Mητρ_ov", "Μητρώου", GREEK) == "Μητρώου"


def test_a_latin_word_read_in_full_stays():
    assert kept("CERTIFICATE", "CERTIFICATE", "СЕRТIFIСАТЕ", CYRILLIC) == "CERTIFICATE"


def test_latin_words_that_the_embedded_models_passed_over_are_kept():
    assert kept("СТ ISO 9001", "__ ___ 9001", "СТ ISO 9001", CYRILLIC, 0.75) == "СТ ISO 9001"
