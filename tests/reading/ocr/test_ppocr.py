import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from certscan.geometry import Box
from certscan.reading.ocr.ppocr_engine import PpocrEngine
from certscan.reading.ocr.recognition import pressed, recognition_input
from tests.support.pictures import drawn, pixels, place_of

LINES = (
    "Certificate of Registration",
    "ISO 9001:2015",
    "Example Foundry Limited",
    "Certificate No. QM-47110815",
    "Valid until 2027-03-14",
)


@pytest.fixture(scope="module")
def page():
    return drawn(*LINES, size=(800, 420))


def texts(result):
    return [word.text for word in result.words]


def read_lines(result):
    """Give the words of each line, told by height on the page."""
    lines = []
    for word in sorted(result.words, key=lambda w: w.box.cy):
        if lines and word.box.cy < lines[-1][-1].box.cy + word.box.height / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [" ".join(w.text for w in sorted(line, key=lambda w: w.box.x0)) for line in lines]


def test_lines_are_read(ppocr, page):
    result = ppocr.read(pixels(page))
    assert read_lines(result) == list(LINES)
    assert (result.width, result.height, result.quarter_turns, result.skew_degrees) == (800, 420, 0, 0)
    assert all(0.8 < word.confidence <= 1 for word in result.words)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_page_is_brought_upright(ppocr, page, turns):
    lying = np.rot90(pixels(page), -turns)  # clockwise
    result = ppocr.read(lying)
    assert result.quarter_turns == turns  # counter-clockwise, which undoes it
    assert (result.width, result.height) == (800, 420)
    assert read_lines(result) == list(LINES)


@pytest.mark.parametrize("turns", [0, 2])
def test_long_lines_tell_the_way_up_too(ppocr, turns):
    lines = (
        "Uz uvjet trajne zadovoljavajuće primjene sistema upravljanja ovaj certifikat vrijedi do 23-01-2028",
        "Ovim se potvrđuje da je proveden audit sistema upravljanja te je utvrđena sukladnost sa zahtjevima",
        "NEOVISNA INSPEKCIJA I LABORATORIJA ZA FIZIČKO-HEMIJSKA ISPITIVANJE TEKSTILA, KOŽE I OBUĆE, HRANE",
    )
    page = pixels(drawn(*lines, size=(1900, 300)))
    assert ppocr.read(np.rot90(page, turns)).quarter_turns == turns


@pytest.mark.parametrize("lines_down", range(13))
def test_voting_on_the_way_up_ends_where_the_others_cannot_change_it(ppocr, lines_down, monkeypatch):
    quads = [np.array([[0, y], [40, y], [40, y + 10], [0, y + 10]], np.float32) for y in range(0, 240, 20)]
    votes = np.random.default_rng(lines_down).permutation([1.0] * lines_down + [0.0] * (12 - lines_down))
    asked = []

    def direction(tensor):
        asked.append(votes[len(asked)])
        return np.array([[1 - asked[-1], asked[-1]]])

    monkeypatch.setattr(ppocr, "_direction", direction)
    upside_down = ppocr._upside_down(np.zeros((300, 100, 3), np.uint8), quads)
    assert upside_down == (lines_down - (12 - lines_down) > 0.2 * 12)
    if lines_down in {0, 12}:
        assert len(asked) < 12


@pytest.mark.parametrize(("turns", "searches"), [(0, 1), (1, 2), (2, 1), (3, 2)])
def test_only_a_lying_page_is_searched_twice(ppocr, page, turns, searches, monkeypatch):
    images = []
    find = ppocr._detector.find
    monkeypatch.setattr(ppocr._detector, "find", lambda image: images.append(image) or find(image))
    ppocr.read(np.rot90(pixels(page), -turns))
    assert len(images) == searches


def test_a_page_known_to_be_upright_is_not_turned(ppocr, page):
    result = ppocr.read(np.rot90(pixels(page), 2), turn=False)
    assert result.quarter_turns == 0
    assert "Certificate" not in texts(result)


@pytest.mark.parametrize("degrees", [3, -3])
def test_a_skewed_page_is_straightened(ppocr, degrees):
    page = drawn(*LINES, size=(1000, 700), left=150, top=180)
    skewed = page.rotate(-degrees, fillcolor="white", resample=Image.Resampling.BICUBIC)  # clockwise
    result = ppocr.read(pixels(skewed))
    assert result.skew_degrees == pytest.approx(degrees, abs=0.5)
    assert read_lines(result) == list(LINES)
    for number, line in enumerate(LINES):
        x0, y0, _, y1 = place_of(line, number=number, left=150, top=180)
        first = next(
            w for w in result.words if w.text == line.split()[0] and abs(w.box.cy - (y0 + y1) / 2) < 15
        )
        assert first.box.x0 == pytest.approx(x0, abs=12)


def test_a_skew_too_small_to_matter_is_left(ppocr, page):
    turned = page.rotate(0.3, fillcolor="white", resample=Image.Resampling.BICUBIC)
    assert ppocr.read(pixels(turned)).skew_degrees == 0


def test_white_letters_on_a_dark_ground_are_read(ppocr):
    page = drawn(*LINES, size=(800, 420), ink="white", paper=(20, 40, 90))
    assert read_lines(ppocr.read(pixels(page))) == list(LINES)


def test_a_blurred_grey_copy_is_read(ppocr):
    page = drawn(*LINES, size=(800, 420), ink=(90, 90, 90), paper=(215, 215, 205))
    found = read_lines(ppocr.read(pixels(page.filter(ImageFilter.GaussianBlur(1.2)))))
    assert found == list(LINES)


def test_chinese_and_accents_are_in_its_alphabet(ppocr):
    alphabet = set(ppocr._recogniser.alphabet)
    assert set("证书编号认证机构ÄÖÜäöüßéèçñşğıŁčřĐ") <= alphabet


def test_words_stand_where_they_are_drawn(ppocr, page):
    words = list(ppocr.read(pixels(page)).words)
    for number, line in enumerate(LINES):
        for index, text in enumerate(line.split()):
            before = " ".join(line.split()[:index])
            left = place_of(before + " ")[2] if before else 40
            x0, y0, x1, y1 = place_of(text, number=number, left=left)
            word = next(w for w in words if w.text == text and abs(w.box.cy - (y0 + y1) / 2) < 15)
            words.remove(word)
            assert (word.box.x0, word.box.x1) == pytest.approx((x0, x1), abs=14), text
            assert word.box.y0 - 4 < y0 < y1 < word.box.y1 + 4
            assert word.box.height < 2.2 * 36


def test_what_is_covered_is_not_read_again(ppocr, page):
    known = Box(*place_of(LINES[1], number=1))
    found = read_lines(ppocr.read(pixels(page), covered=[known]))
    assert found == [line for line in LINES if line != LINES[1]]


def test_all_covered_leaves_nothing(ppocr, page):
    assert ppocr.read(pixels(page), covered=[Box(0, 0, 800, 420)]).words == ()


@pytest.mark.parametrize(
    "image",
    [
        np.full((300, 300, 3), 255, np.uint8),
        np.zeros((300, 300, 3), np.uint8),
        np.full((1, 1, 3), 127, np.uint8),
        np.full((3, 200, 3), 255, np.uint8),
        np.full((200, 2, 3), 0, np.uint8),
        np.full((16, 16, 3), 255, np.uint8),
    ],
    ids=lambda image: "x".join(map(str, image.shape)),
)
def test_an_image_without_text_has_no_words(ppocr, image):
    result = ppocr.read(image)
    assert result.words == ()
    assert (result.width, result.height) == (image.shape[1], image.shape[0])


@pytest.mark.parametrize("size", [(2400, 60), (4000, 90)])
def test_a_very_wide_strip_is_read(ppocr, size):
    strip = drawn(
        "Certificate No. QM-47110815 ISO 9001:2015", size=size, left=20, top=int(size[1] * 0.15), height=36
    )
    assert "QM-47110815" in texts(ppocr.read(pixels(strip)))


def test_a_very_tall_strip_keeps_its_shape(ppocr):
    result = ppocr.read(np.full((9000, 20, 3), 255, np.uint8))
    assert (result.width, result.height) == (20, 9000)


def test_noise_is_not_taken_for_sure_words(ppocr):
    noise = np.random.default_rng(3).integers(0, 255, (300, 400, 3), np.uint8)
    assert sum(word.confidence > 0.9 for word in ppocr.read(noise).words) <= 1


def test_an_image_may_be_read_only_and_not_in_one_piece(ppocr, page):
    image = np.repeat(pixels(page), 2, axis=1)[:, ::2]
    image.flags.writeable = False
    assert not image.flags.c_contiguous
    assert read_lines(ppocr.read(image)) == list(LINES)


def test_many_lines_keep_their_order(ppocr):
    lines = [f"{n:03d} site of the group" if n % 2 else f"{n:03d}" for n in range(20)]
    page = drawn(*lines, size=(700, 900), height=28, leading=42, top=20)
    assert read_lines(ppocr.read(pixels(page))) == lines


def test_its_name_tells_version_and_models(ppocr):
    assert ppocr.name.startswith("rapidocr 3.")
    assert "PP-OCRv6" in ppocr.name


@pytest.mark.parametrize("degrees", [90, 270])
def test_a_line_that_runs_up_or_down_is_laid_level(ppocr, degrees):
    page = drawn(*LINES, size=(900, 420))
    side = drawn("Serial no. QM-4711", size=(400, 60), left=10, top=8).rotate(degrees, expand=True)
    page.paste(side, (820, 10))
    ImageDraw.Draw(page).line((810, 20, 810, 400), fill="grey")
    found = texts(ppocr.read(pixels(page)))
    start = found.index("Serial")
    assert found[start : start + 3] == ["Serial", "no.", "QM-4711"]


@pytest.mark.parametrize(("step", "width"), [(1, 481), (32, 512)])
def test_a_line_is_padded_to_a_multiple_of_what_the_model_asks_for(step, width):
    line = np.full((48, 481, 3), 255, np.uint8)
    tensor, padding = recognition_input(line, width_step=step)
    assert tensor.shape == (1, 3, 48, width)
    assert padding == pytest.approx(width / 481)


@pytest.mark.parametrize(("width", "looked_at", "padding"), [(1000, 850, 1), (350, 320, 1), (160, 320, 2)])
def test_a_wide_line_is_pressed_together_and_no_narrow_one(width, looked_at, padding):
    tensor, wider = recognition_input(np.full((48, width, 3), 255, np.uint8), 0.85)
    assert (tensor.shape[3], wider) == (looked_at, padding)


@pytest.mark.parametrize(("height", "part"), [(12, 1.0), (20, 1.0), (30, 0.9), (40, 0.8), (90, 0.8)])
def test_the_more_pixels_a_line_has_of_its_own_the_more_it_is_pressed_together(height, part):
    assert pressed(height) == pytest.approx(part)


def test_the_words_of_a_line_pressed_together_stand_where_they_are_printed(ppocr):
    text = "Design, manufacture and sale of machined aluminium parts"
    found = ppocr.read(pixels(drawn(text, size=(1900, 160)))).words
    assert [word.text for word in found] == text.split()
    left, _, right, _ = place_of(text)
    assert found[0].box.x0 == pytest.approx(left, abs=12)
    assert found[-1].box.x1 == pytest.approx(right, abs=12)


def test_the_caller_s_small_numbers_stay_what_they_are():
    PpocrEngine().read(np.full((64, 200, 3), 255, np.uint8))
    assert np.float32(1e-39) * np.float32(0.5) > 0
