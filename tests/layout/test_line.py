import math
import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from certscan.geometry import Box
from certscan.layout import line as line_module
from certscan.layout.line import Line, build_lines, is_cjk
from certscan.reading.words import Word
from certscan.record import Origin
from tests.support.words import row, word


def texts(words, cells=()):
    return [line.text for line in build_lines(1, words, cells)]


# --- which words make a line


def upended(text, x, y, length, size=10):
    """Make the words of a line that runs up or down: each has the whole line's box."""
    return [Word(part, Box(x, y, x + size, y + length), Origin.TEXT_LAYER) for part in text.split()]


def test_words_that_run_up_the_page_are_a_line_of_their_own():
    words = [
        *row("Certificate of Registration", 50, 100),
        *upended("Certificate No. QM-4711", 20, 80, 140),
        *upended("Form 7b", 31, 80, 45),
    ]
    lines = build_lines(1, words)
    assert [(line.text, line.sideways) for line in lines] == [
        ("Certificate of Registration", False),
        ("Certificate No. QM-4711", True),
        ("Form 7b", True),
    ]


def test_type_that_runs_up_is_as_large_as_its_line_is_wide():
    (line,) = build_lines(1, upended("Certificate No. QM-4711", 20, 80, 140, size=8))
    assert line.height == 8
    assert line.box_of(0, 11) == line.box == Box(20, 80, 28, 220)


def test_a_short_word_that_is_taller_than_wide_stands_level():
    (line,) = build_lines(1, [word("1/1", 50, 100, width=5)])
    assert not line.sideways
    assert line.height == 10


def test_words_side_by_side_are_a_line_in_reading_order():
    words = [*row("Certificate of Registration", 50, 100), *row("ISO 9001:2015", 50, 130)]
    assert texts(words[::-1]) == ["Certificate of Registration", "ISO 9001:2015"]


def test_columns_are_parted_by_their_gap():
    words = [*row("Certificate No", 50, 100), *row("QM-4711", 180, 100)]
    assert texts(words) == ["Certificate No", "QM-4711"]


@pytest.mark.parametrize(("gap", "lines"), [(0.4, 1), (1.2, 1), (1.3, 2), (4, 2)])
def test_how_far_words_of_a_line_may_stand_apart(gap, lines):
    assert len(texts(row("valid until", 50, 100, gap=gap))) == lines


def test_chinese_labels_spaced_out_to_a_common_width_are_one():
    words = [word(c, 50 + 30 * n, 100) for n, c in enumerate("地址")]
    words += [word(c, 50 + 15 * n, 120) for n, c in enumerate("证书编号")]
    assert texts(words) == ["地址", "证书编号"]


def test_korean_labels_spaced_out_to_a_common_width_are_one():
    assert texts([word("발", 73, 100, 11), word("급", 108, 100, 11)]) == ["발 급"]


def test_latin_words_that_far_apart_are_two():
    assert texts([word("AB", 50, 100), word("CD", 82, 100)]) == ["AB", "CD"]


def test_a_ruled_line_parts_words_that_stand_close():
    words = row("Site Scope", 50, 100)
    assert texts(words) == ["Site Scope"]
    border = (words[0].box.x1 + words[1].box.x0) / 2
    cells = [Box(40, 90, border, 120), Box(border, 90, 200, 120)]
    assert texts(words, cells) == ["Site", "Scope"]


def test_the_smallest_cell_around_a_word_counts():
    words = row("Site Scope", 50, 100)
    border = (words[0].box.x1 + words[1].box.x0) / 2
    frame = Box(0, 0, 500, 500)
    assert texts(words, [frame]) == ["Site Scope"]
    assert texts(words, [frame, Box(40, 90, border, 120), Box(border, 90, 200, 120)]) == ["Site", "Scope"]


def test_a_slight_skew_does_not_break_a_line():
    slope = math.tan(math.radians(2))
    words = [
        Word(
            w.text,
            Box(w.box.x0, w.box.y0 + slope * w.box.x0, w.box.x1, w.box.y1 + slope * w.box.x0),
            w.origin,
        )
        for line in range(5)
        for w in row("This is to certify that the management system of the company", 50, 100 + 16 * line)
    ]
    assert texts(words) == ["This is to certify that the management system of the company"] * 5


def test_a_heading_does_not_join_the_small_print_beside_it():
    words = [word("ISO", 50, 100, 40), word("page", 125, 115, 8)]
    assert texts(words) == ["ISO", "page"]


def test_a_logo_does_not_join_the_text_beside_it():
    words = [word("DNV", 10, 20, 23), word("Dispositivi", 62, 32, 13), word("Medici", 140, 32, 13)]
    assert texts(words) == ["DNV", "Dispositivi Medici"]


def test_words_of_other_height_may_share_a_line():
    assert texts([word("No", 50, 102, 8), word("4711", 63, 100, 12)]) == ["No 4711"]


def test_lines_close_under_each_other_stay_two():
    assert texts([*row("Example Foundry", 50, 100), *row("12 High Street", 50, 109)]) == [
        "Example Foundry",
        "12 High Street",
    ]


def test_lines_come_from_the_top_then_from_the_left():
    words = [word("c", 50, 200), word("b", 300, 100), word("a", 50, 100)]
    assert texts(words) == ["a", "b", "c"]


def test_no_words_are_no_lines():
    assert build_lines(1, []) == []


# --- what a line tells


def line(*words):
    return Line(1, tuple(words))


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("ISO", "9001"), "ISO 9001"),
        (("质量", "管理体系"), "质量管理体系"),
        (("证书编号", "：", "地址"), "证书编号：地址"),
        (("依据", "ISO", "标准"), "依据 ISO 标准"),
        (("かな", "漢字"), "かな漢字"),
        (("한국", "회사"), "한국 회사"),
    ],
)
def test_text_joins_words_as_the_script_does(parts, text):
    assert line(*(word(part, 100 * n, 0) for n, part in enumerate(parts))).text == text


@pytest.mark.parametrize(
    ("character", "told"), [("中", True), ("の", True), ("カ", True), ("A", False), ("한", False)]
)
def test_which_characters_are_written_without_spaces(character, told):
    assert is_cjk(character) is told


def test_a_part_of_a_line_has_its_own_box():
    found = line(word("No:", 50, 100, width=30), word("QM-4711", 90, 98, 14, width=70))
    assert found.text == "No: QM-4711"
    assert found.box == Box(50, 98, 160, 112)
    assert found.box_of(4, 11) == Box(90, 98, 160, 112)
    assert found.box_of(7, 11) == Box(120, 98, 160, 112)
    assert found.box_of(1, 6) == Box(60, 98, 110, 112)
    assert found.box_of(3, 3) == found.box
    assert found.box_of(50, 60) == found.box


def test_a_part_of_a_chinese_line_has_its_own_box():
    found = line(word("证书", 50, 100, width=20), word("编号", 80, 100, width=20))
    assert found.box_of(2, 4) == Box(80, 100, 100, 110)
    assert found.box_of(1, 3) == Box(60, 100, 90, 110)


def test_a_part_is_as_sure_as_its_least_sure_word():
    found = line(word("ISO", 50, 100, confidence=0.9), word("9001", 80, 100, confidence=0.5))
    assert found.confidence == pytest.approx((0.9 * 3 + 0.5 * 4) / 7)
    assert found.confidence_of(0, 3) == 0.9
    assert found.confidence_of(2, 5) == 0.5
    assert found.confidence_of(90, 95) == found.confidence


def test_a_line_has_the_height_of_most_of_its_words_and_the_origin_of_the_first():
    found = line(
        word("a", 0, 0, 8, origin=Origin.TEXT_LAYER),
        word("b", 10, 0, 10),
        word("c", 20, 0, 30),
        word("d", 60, 0, 9),
    )
    assert found.height == 10
    assert found.origin is Origin.TEXT_LAYER


# --- anything at all


def plainly_built(words, cells=()):
    """Build lines by comparing each word with each other: what continues one is what begins nearest behind it."""
    pieces = [piece for word in words for piece in line_module._pieces(word)]  # upright labels, one by one
    words, sideways = line_module._parted_by_direction(pieces)
    behind, taken = {}, set()
    order = sorted(range(len(words)), key=lambda i: words[i].box.x0)
    cell_of = [line_module._cell(w.box, cells) for w in words]
    band_at = line_module._Bands(words)._band_at  # of two that begin as near, the upper one is taken
    place = [(band_at(w.box.cy), w.box.x0, index) for index, w in enumerate(words)]
    for i in order:
        gaps = {
            other: words[other].box.x0 - words[i].box.x1
            for other in range(len(words))
            if other != i and other not in taken and cell_of[other] == cell_of[i]
        }
        level = [other for other, gap in gaps.items() if line_module._continues(words[i], words[other], gap)]
        if level:
            behind[i] = min(level, key=lambda other: (gaps[other], *place[other]))
            taken.add(behind[i])
    lines = []
    for i in order:
        chain = [i] if i not in taken else []
        while chain and chain[-1] in behind:
            chain.append(behind[chain[-1]])
        lines += [Line(1, tuple(words[i] for i in chain))] if chain else []
    return lines + [Line(1, run) for run in sideways]


def parts(lines):
    """Which words make a line, whatever the order of the lines."""
    return sorted(tuple((w.box.y0, w.box.x0, w.text) for w in found.words) for found in lines)


coordinates = st.floats(-1e4, 1e4)
extents = st.floats(1e-3, 1e4)


@st.composite
def any_word(draw):
    x, y = draw(coordinates), draw(coordinates)
    text = draw(st.text(alphabet="aB9证号：-é한 ".replace(" ", ""), min_size=1, max_size=6))
    return Word(text, Box(x, y, x + draw(extents), y + draw(extents)), Origin.OCR, draw(st.floats(0, 1)))


@st.composite
def words_of_a_page(draw):
    """Words in rows, as pages have them, so that many of them touch."""
    height = draw(st.sampled_from([8, 10, 12]))
    return [
        word(text, x * 3, y * 6, height)
        for text, x, y in draw(
            st.lists(
                st.tuples(
                    st.sampled_from(["a", "ISO", "9001:2015", "证", "编号"]),
                    st.integers(0, 60),
                    st.integers(0, 9),
                ),
                max_size=40,
            )
        )
    ]


cells = st.lists(
    st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), coordinates, coordinates, extents, extents),
    max_size=4,
)


@settings(deadline=None)
@given(words=st.one_of(st.lists(any_word(), max_size=25), words_of_a_page()), cells=cells)
def test_every_word_ends_in_exactly_one_line(words, cells):
    lines = build_lines(7, words, cells)
    placed = [id(w) for found in lines for w in found.words]
    assert sorted(placed) == sorted(map(id, words))
    for found in lines:
        assert found.page == 7
        assert found.words
        assert len(found.text) >= sum(len(w.text) for w in found.words)
        assert [w.box.cx for w in found.words] == sorted(w.box.cx for w in found.words)


@settings(deadline=None)
@given(words=words_of_a_page(), data=st.data())
def test_a_part_of_a_line_lies_within_it(words, data):
    for found in build_lines(1, words):
        start = data.draw(st.integers(0, len(found.text)))
        end = data.draw(st.integers(start, len(found.text)))
        box = found.box_of(start, end)
        assert found.box.x0 - 1e-6 <= box.x0 <= box.x1 <= found.box.x1 + 1e-6
        assert found.box.y0 <= box.y0 <= box.y1 <= found.box.y1
        assert 0 <= found.confidence_of(start, end) <= 1


def test_a_word_a_mile_high_does_not_hold_up_the_page():
    words = [*row("Certificate of Registration", 50, 100), word("|", 10, 0, 1e9, width=5)]
    assert "Certificate of Registration" in texts(words)


def strewn(count, across=590, down=830):
    """Make words of one letter at places without order, as many on the same paper as are asked for."""
    drawn = random.Random(count)
    return [word("a", drawn.uniform(0, across), drawn.uniform(0, down)) for _ in range(count)]


@settings(deadline=None)
@given(words=st.one_of(st.lists(any_word(), max_size=25), words_of_a_page()), cells=cells)
@example(
    words=[word("9", 0, 0, 1, width=1), word("9", 0, 0, 1, width=1), word("号号号", 0, 0, 2, width=1)],
    cells=[],
)
def test_lines_are_those_that_looking_at_all_words_finds(words, cells):
    assert parts(build_lines(1, words, cells)) == parts(plainly_built(words, cells))


def test_lines_of_a_strewn_page_are_those_that_looking_at_all_words_finds():
    words = strewn(900)
    assert parts(build_lines(1, words)) == parts(plainly_built(words))


@pytest.fixture
def compared(monkeypatch):
    """Count how often two words are compared."""
    pairs = []

    def counted(left, right, gap):
        pairs.append((left, right))
        return continues(left, right, gap)

    continues = line_module._continues
    monkeypatch.setattr(line_module, "_continues", counted)
    return pairs


@pytest.mark.parametrize("count", [2000, 8000])
def test_words_strewn_over_a_page_are_compared_with_a_few_each(compared, count):
    build_lines(1, strewn(count))
    assert len(compared) < 40 * count


def test_words_that_all_lie_in_one_place_are_compared_with_a_few_each(compared):
    build_lines(1, strewn(2000, across=3, down=3))
    assert len(compared) < 200 * 2000


def test_thirty_thousand_words_on_one_line_come_to_an_end():
    words = [word("ab", 15 * n, 100) for n in range(30_000)]
    assert [w for found in build_lines(1, words) for w in found.words] == words


def test_a_line_beyond_any_print_goes_on_as_the_next():
    many = row("word " * 1000, 60, 100, 1)
    lines = build_lines(1, many)
    assert sorted(w.box.x0 for line in lines for w in line.words) == [w.box.x0 for w in many]
    assert 4 <= len(lines) <= 6
    assert max(len(line.text) for line in lines) < 1500


def test_a_word_longer_than_a_line_is_cut_where_its_letters_stand():
    whole = word("ab" * 1250, 60, 100, 1)
    first, second, third = build_lines(1, [whole])
    assert first.text + second.text + third.text == whole.text
    assert first.box.x0 == whole.box.x0
    assert third.box.x1 == pytest.approx(whole.box.x1)
    assert second.box.x0 == pytest.approx(whole.box.x0 + 0.4 * whole.box.width)


def test_a_mark_read_from_its_picture_stands_apart_from_the_text_beside_it():
    mark = word("IMQ", 60, 100, 20, origin=Origin.OCR)
    gap = mark.box.x1 + 15
    text = word("Borealis", gap, 100, 20, origin=Origin.TEXT_LAYER)
    assert texts([mark, text]) == ["IMQ", "Borealis"]
    assert texts([word("IMQ", 60, 100, 20), word("Borealis", gap, 100, 20)]) == ["IMQ Borealis"]
