"""Columns that plain lines do not show, and labels set upright."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.geometry import Box
from certscan.layout import columns
from certscan.layout.columns import parted_at_columns, with_led_values, with_scattered_labels
from certscan.layout.line import Line, build_lines
from certscan.record import Origin
from tests.support.page_builder import layout, stacked
from tests.support.words import row, word


def texts(lines):
    return [line.text for line in lines]


def parted(*words):
    return texts(parted_at_columns(build_lines(1, words)))


# --- lines that run on over a gap

#: Two labels that stand far apart, the second one at x 160.
LABELS = [*row("Client", 50, 100), *row("Number", 160, 100)]


def value(y, *, gap, first="Borealis Pumps", second="QM-4711 B", begins=160):
    """Make a line of two values, the second beginning where its column does, `gap` heights behind the first."""
    behind = row(second, begins, y)
    ahead = row(first, 0, y)
    shift = begins - gap * 10 - ahead[-1].box.x1
    return [*row(first, shift, y), *behind]


@pytest.mark.parametrize("y", [112, 125])
def test_a_line_is_parted_where_the_labels_above_part(y):
    assert parted(*LABELS, *value(y, gap=0.8)) == ["Client", "Number", "Borealis Pumps", "QM-4711 B"]


def test_a_line_is_parted_at_each_of_several_columns():
    values = value(112, gap=0.8)
    begins = values[-1].box.x1 + 8  # as near behind the number as the number behind the name
    found = parted(*LABELS, *row("Until", begins, 100), *values, *row("17 May 2027", begins, 112))
    assert found == ["Client", "Number", "Until", "Borealis Pumps", "QM-4711 B", "17 May 2027"]


def test_a_line_is_parted_where_the_values_below_part():
    below = [*row("Borealis", 40, 112), *row("QM-4711", 160, 112)]
    found = parted(*value(100, gap=0.8, first="Our client", second="Number"), *below)
    assert found == ["Our client", "Number", "Borealis", "QM-4711"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(value(112, gap=0.8), id="no column begins there"),
        pytest.param(
            [*row("Number", 160, 100), *value(112, gap=0.8)], id="what begins there has nothing on its left"
        ),
        pytest.param(
            [*LABELS, *value(112, gap=0.3, first="Borealis", second="QM-4711")],
            id="the gap is that between words",
        ),
        pytest.param(
            [*LABELS, *value(112, gap=0.8, begins=165)], id="the words do not begin where the column does"
        ),
        pytest.param([*LABELS, *value(170, gap=0.8)], id="the labels are far above"),
        pytest.param(
            [*LABELS, *row("Borealis Pump Works Limited", 50, 112, gap=0.8)],
            id="all words stand as far apart",
        ),
    ],
)
def test_other_lines_stay_whole(words):
    assert len(parted(*words)) == len(build_lines(1, words))


def test_a_column_that_begins_level_with_a_line_does_not_part_it():
    level = [Line(1, tuple(row("Client", 50, 100))), Line(1, tuple(row("Number", 160, 100)))]
    lower = Line(1, tuple(value(104, gap=0.8)))
    assert "Borealis Pumps QM-4711 B" in texts(parted_at_columns([*level, lower]))


def test_words_that_stand_apart_throughout_stay_together_though_one_begins_a_column():
    spaced = row("Borealis Pump Works Limited", 0, 112, gap=0.8)
    second = spaced[1].box.x0
    labels = [*row("Co", -60, 100), *row("Number", second, 100)]
    assert parted(*labels, *spaced) == ["Co", "Number", "Borealis Pump Works Limited"]


def test_parted_lines_stand_in_reading_order():
    lines = parted_at_columns(build_lines(1, [*LABELS, *value(112, gap=0.8), *row("below", 50, 125)]))
    places = [(line.box.y0, line.box.x0) for line in lines]
    assert places == sorted(places)
    assert texts(lines)[-1] == "below"


# --- labels set upright


def upright(text, x, y, pitch=15, height=10):
    return [word(c, x, y + n * pitch, height) for n, c in enumerate(text)]


def joined(words):
    return sorted(texts(with_scattered_labels(build_lines(1, words))))


@pytest.mark.parametrize("pitch", [7, 10, 15, 23])
def test_characters_one_below_the_other_spell_a_label(pitch):
    assert joined(upright("认证范围", 50, 100, pitch)) == ["认证范围"]


def test_its_line_has_all_its_words_and_their_box():
    (line,) = with_scattered_labels(build_lines(3, upright("认证范围", 50, 100)))
    assert line.page == 3
    assert line.box == Box(50, 100, 60, 155)
    assert line.height == 10


def test_two_labels_side_by_side():
    assert joined([*upright("认证范围", 50, 100), *upright("组织名称", 90, 103)]) == ["组织名称", "认证范围"]


def test_two_labels_one_above_the_other():
    assert joined([*upright("认证范围", 50, 100), *upright("组织名称", 50, 200)]) == ["组织名称", "认证范围"]


def test_two_labels_that_almost_coincide():
    assert joined([*upright("认证范围", 50, 100), *upright("组织名称", 52, 103)]) == ["组织名称", "认证范围"]


def test_a_label_stands_where_it_begins():
    words = [*upright("认证范围", 50, 100), *row("above", 90, 80), *row("below", 90, 140)]
    assert texts(with_scattered_labels(build_lines(1, words))) == ["above", "认证范围", "below"]


def test_what_stands_beside_a_label_stays_as_it_is():
    beside = [*row("离心泵的设计", 90, 100), *row("Pumps", 90, 115)]
    assert joined([*upright("认证范围", 50, 100), *beside]) == ["Pumps", "离心泵的设计", "认证范围"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(upright("地址", 50, 100), id="two characters are too few"),
        pytest.param(upright("认证范围", 50, 100, pitch=25), id="they stand too far apart"),
        pytest.param(upright("认证范围", 50, 100, pitch=5), id="they overlap"),
        pytest.param(
            [word(c, 50 + 5 * n, 100 + 15 * n) for n, c in enumerate("认证范围")], id="they stand aslant"
        ),
        pytest.param(upright("ABCD", 50, 100), id="they are Latin letters"),
        pytest.param(
            [word(c, 50 + 60 * n, 100) for n, c in enumerate("认证范围")], id="they stand side by side"
        ),
    ],
)
def test_other_characters_stay_apart(words):
    assert joined(words) == sorted(w.text for w in words)


# --- anything at all


@st.composite
def words_of_a_page(draw):
    """Words in rows and in columns, so that gaps line up and characters stand upright."""
    places = st.tuples(
        st.sampled_from(["a", "ISO", "9001:2015", "证", "书", "编号"]),
        st.sampled_from([0, 14, 20, 40, 52, 80, 120]),
        st.integers(0, 9),
    )
    columns = st.tuples(st.sampled_from(["认证范围", "证书号"]), st.integers(0, 30), st.integers(0, 60))
    words = [word(text, x, 12 * y) for text, x, y in draw(st.lists(places, max_size=40))]
    return words + [w for text, x, y in draw(st.lists(columns, max_size=3)) for w in upright(text, x, y)]


@settings(deadline=None)
@given(words=words_of_a_page())
def test_every_word_is_kept_exactly_once(words):
    lines = build_lines(7, words)
    for changed in (
        parted_at_columns(lines),
        with_scattered_labels(lines),
        parted_at_columns(with_scattered_labels(lines)),
    ):
        assert sorted(id(w) for line in changed for w in line.words) == sorted(map(id, words))
        assert all(line.words and line.page == 7 for line in changed)
        places = [(line.box.y0, line.box.x0) for line in changed]
        assert places == sorted(places)


def test_a_page_of_nothing():
    assert parted_at_columns([]) == with_scattered_labels([]) == []


def test_words_of_equal_text_and_place_are_both_kept():
    twice = [Line(1, (word("证", 50, y),)) for y in (100, 115, 130, 115)]
    assert sum(len(line.words) for line in with_scattered_labels(twice)) == 4


def test_a_date_beside_a_label_of_two_lines_is_parted_from_it():
    page = layout([(60, 100, 10, "Certificate"), (124, 100, 10, "22 November 2026"), (60, 112, 10, "Expiry")])
    assert [line.text for line in page.lines] == ["Certificate", "22 November 2026", "Expiry"]


def test_a_number_in_a_sentence_of_two_lines_stays_there():
    texts = ("The system was assessed in 2023 and covers", "all sites of the company")
    assert [line.text for line in layout(stacked(*texts)).lines] == list(texts)


def test_a_page_strewn_with_single_characters_is_left_as_it_is(monkeypatch):
    asked = []
    monkeypatch.setattr(columns, "_stands_below", lambda *pair: asked.append(pair))
    many = [line for n in range(900) for line in build_lines(1, [word("中", n % 30 * 40, n // 30 * 40)])]
    assert with_scattered_labels(many) == many
    assert asked == []


def test_no_column_begins_inside_brackets():
    line = value(112, gap=0.8, first="(without design", second="and development)")
    assert parted(*LABELS, *line) == ["Client", "Number", "(without design and development)"]


def test_read_words_are_parted_at_wider_gaps_than_printed_ones():
    close = value(112, gap=0.5, first="Borealis", second="QM-4711")
    assert parted(*LABELS, *close) == ["Client", "Number", "Borealis QM-4711"]
    printed = [replace(w, origin=Origin.TEXT_LAYER) for w in (*LABELS, *close)]
    assert parted(*printed) == ["Client", "Number", "Borealis", "QM-4711"]


def test_no_word_is_lost_where_colons_stand_below_each_other():
    lines = build_lines(1, [word(":", 200, 100), word(":", 200, 112), word("2026-05-12", 200, 124)])
    joined = with_led_values(lines)
    assert sorted(w.text for x in joined for w in x.words) == ["2026-05-12", ":", ":"]
    assert ": 2026-05-12" in [x.text for x in joined]
