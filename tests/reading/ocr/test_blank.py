import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.reading.ocr.blank import cut_out, on_page, printed
from tests.support.pictures import drawn, pixels

HEIGHT, WIDTH = 640, 480


def paper(*prints, level=255):
    """Make an image of paper with dark stripes at (top, bottom, left, right)."""
    image = np.full((HEIGHT, WIDTH, 3), level, np.uint8)
    for top, bottom, left, right in prints:
        image[top:bottom:4, left:right] = 40
    return image


def test_blank_stretches_between_lines_are_left_out_but_for_a_margin():
    rows, _ = printed(paper((100, 120, 50, 400), (400, 420, 50, 400)), 1)
    assert set(range(100, 120)) | set(range(400, 420)) <= set(rows)
    assert {80, 140, 380, 440} <= set(rows)
    assert not {10, 200, 300, 500, 639} & set(rows)


def test_columns_are_left_out_at_the_sides_alone():
    _, columns = printed(paper((100, 120, 150, 180), (100, 120, 300, 330)), 1)
    assert list(columns) == list(range(columns[0], columns[-1] + 1))
    assert 110 < columns[0] < 150
    assert 330 < columns[-1] < 370


@pytest.mark.parametrize("columns", [[3, 4, 5], [0, 1, 7, 9]], ids=["side by side", "apart"])
def test_rows_and_columns_are_cut_out(columns):
    image = np.arange(8 * 10 * 3, dtype=np.uint8).reshape(8, 10, 3)
    part = cut_out(image, np.array([0, 2, 3]), np.array(columns))
    assert np.array_equal(part, image[np.ix_([0, 2, 3], columns)])


def test_a_frame_does_not_keep_the_paper_within():
    image = paper((300, 320, 100, 300))
    image[20:620, 20:24] = image[20:620, 456:460] = 0
    rows, columns = printed(image, 1)
    assert not {100, 200, 500} & set(rows)
    assert {20, 619} <= set(rows)
    assert columns[0] < 20
    assert columns[-1] > 460


def test_the_noise_of_a_scan_is_blank_and_faint_print_is_not():
    drawn_noise = np.random.default_rng(1).normal(0, 2, (HEIGHT, WIDTH, 1))
    noisy = np.clip(paper(level=245) + drawn_noise, 0, 255).astype(np.uint8)
    noisy[300:320:4, 100:300] -= 40
    rows, _ = printed(noisy, 1)
    assert set(range(300, 320)) <= set(rows)
    assert not {100, 200, 500} & set(rows)


@pytest.mark.parametrize(("step", "rows"), [(1, 96), (2, 128), (5, 160), (8, 256), (32, HEIGHT)])
def test_whole_blocks_are_kept_as_many_as_the_model_takes(step, rows):
    kept, columns = printed(paper((100, 120, 50, 90)), 32, step)
    assert len(kept) == rows
    assert np.array_equal(kept.reshape(-1, 32) % 32, [range(32)] * (rows // 32))
    assert len(columns) % 32 == 0
    assert set(range(100, 120)) <= set(kept)


@pytest.mark.parametrize("size", [(32, 32), (32, 640), (640, 32)])
@pytest.mark.parametrize("level", [0, 255])
def test_of_a_blank_image_one_block_is_looked_at(size, level):
    rows, columns = printed(np.full((*size, 3), level, np.uint8), 32)
    assert (len(rows), len(columns)) == (32, 32)


def test_places_are_given_back_where_they_stand_on_the_page():
    kept = np.array([10, 11, 12, 40, 41])
    places = on_page(np.array([-2.5, 0, 2, 2.5, 3, 4, 5.5], np.float32), kept)
    assert places.tolist() == [7.5, 10, 12, 26, 40, 41, 42.5]


@settings(deadline=None)
@given(
    tops=st.lists(st.integers(0, HEIGHT - 21), max_size=4),
    lefts=st.lists(st.integers(0, WIDTH - 41), min_size=4, max_size=4),
)
def test_whatever_is_printed_is_kept(tops, lefts):
    prints = [(top, top + 20, left, left + 40) for top, left in zip(tops, lefts, strict=False)]
    rows, columns = map(set, printed(paper(*prints), 32))
    for top, bottom, left, right in prints:
        assert set(range(top, bottom)) <= rows
        assert set(range(left, right)) <= columns


def test_lines_stand_where_they_are_whether_or_not_paper_is_left_out(ppocr, monkeypatch):
    page = drawn("Certificate of Registration", "Valid until 2027-03-14", size=(900, 1200), leading=700)
    image = pixels(page)
    looked_at = []
    model = ppocr._detector.model

    class Watched:
        width_step = 1

        def __call__(self, tensor):
            looked_at.append(tensor.shape[2:])
            return model(tensor)

    monkeypatch.setattr(ppocr._detector, "model", Watched())
    found = ppocr.read(image)
    monkeypatch.setattr("certscan.reading.ocr.detection.printed", whole)
    plain = ppocr.read(image)
    assert np.prod(looked_at[0]) < 0.6 * np.prod(looked_at[1])
    assert [w.text for w in found.words] == [w.text for w in plain.words]
    for word, other in zip(found.words, plain.words, strict=True):
        assert word.box.intersection(other.box) > 0.7 * max(word.box.area, other.box.area)


def whole(image, block, step):
    return np.arange(image.shape[0]), np.arange(image.shape[1])
