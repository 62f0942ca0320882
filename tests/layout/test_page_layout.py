import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.geometry import Box
from certscan.layout.page_layout import PageLayout, lay_out
from certscan.reading.words import DocumentReading, PageReading, Word
from certscan.record import Origin
from tests.support.words import row, word


def page_of(words, width=600, height=800, cells=()):
    reading = PageReading(1, width, height, tuple(words), True, False, cells)
    (page,) = lay_out(DocumentReading(1, (reading,), None))
    return page


def named(page, text):
    (line,) = (line for line in page.lines if line.text == text)
    return line


@pytest.fixture
def page():
    """Labels on the left with values on the right and below."""
    return page_of(
        [
            *row("Certificate No", 50, 100),
            *row("QM-4711", 200, 101),
            *row("Rev 3", 400, 99),
            *row("Holder", 50, 130),
            *row("Example Limited", 50, 145),
            *row("12 High Street", 50, 160),
            *row("elsewhere", 400, 145),
        ]
    )


def texts(lines):
    return [line.text for line in lines]


def test_each_page_is_laid_out_under_its_number():
    pages = tuple(PageReading(n, 600, 800, tuple(row(f"page {n}", 50, 50)), True, False) for n in (1, 3))
    assert [(p.number, p.text) for p in lay_out(DocumentReading(3, pages, None))] == [
        (1, "page 1"),
        (3, "page 3"),
    ]


def test_what_runs_up_the_page_stands_beside_nothing():
    margin = Word("Serial:4711", Box(30, 40, 42, 400), Origin.TEXT_LAYER)
    page = page_of(
        [margin, *row("Certificate No", 50, 100), *row("QM-4711", 200, 101), *row("Holder", 32, 420)]
    )
    label, upended = named(page, "Certificate No"), named(page, "Serial:4711")
    assert texts(page.lines)[-1] == "Serial:4711"
    assert page.left_of(named(page, "QM-4711"), named(page, "QM-4711").box) == [label]
    assert page.left_of(label, label.box) == []
    assert page.above(named(page, "Holder"), named(page, "Holder").box, 50) == []
    assert page.right_of(upended, upended.box) == page.below(upended, upended.box, 50) == []
    assert page.lower_in_row(upended) == []
    assert page.body_height == 10


def test_what_goes_on_up_the_page_stands_at_a_line_s_end():
    label, value, other, far = (
        Word(text, Box(x, y0, x + 12, y1), Origin.OCR)
        for text, x, y0, y1 in (
            ("Certificate-No.", 30, 300, 400),
            ("QM-4711", 31, 230, 295),
            ("Form-7b", 45, 230, 295),
            ("Serial-4711", 30, 100, 170),
        )
    )
    page = page_of([label, value, other, far, *row("Holder", 32, 410)])
    line = named(page, "Certificate-No.")
    assert texts(page.below(line, line.box, 40)) == ["QM-4711"]


def test_lines_stand_in_reading_order(page):
    assert page.text.splitlines() == [
        "Rev 3",
        "Certificate No",
        "QM-4711",
        "Holder",
        "Example Limited",
        "elsewhere",
        "12 High Street",
    ]


def test_neighbours_beside_come_nearest_first(page):
    label = named(page, "Certificate No")
    assert texts(page.right_of(label, label.box)) == ["QM-4711", "Rev 3"]
    last = named(page, "Rev 3")
    assert texts(page.left_of(last, last.box)) == ["QM-4711", "Certificate No"]
    assert page.left_of(label, label.box) == []


def test_neighbours_below_and_above_come_nearest_first(page):
    label = named(page, "Holder")
    assert texts(page.below(label, label.box, reach=40)) == ["Example Limited", "12 High Street"]
    assert texts(page.below(label, label.box, reach=10)) == ["Example Limited"]
    last = named(page, "12 High Street")
    assert texts(page.above(last, last.box, reach=25)) == ["Example Limited", "Holder"]


def test_what_stands_aside_is_neither_above_nor_below(page):
    label = named(page, "Rev 3")
    assert texts(page.below(label, label.box, reach=100)) == ["elsewhere"]


class TestLowerInRow:
    def lower(self, *words):
        page = page_of([*row("Certificate holder", 50, 100), *words])
        return texts(page.lower_in_row(named(page, "Certificate holder")))

    @pytest.mark.parametrize("y", [107, 112, 120, 128])
    def test_what_stands_lower_on_the_right(self, y):
        assert self.lower(*row("Example Limited", 250, y)) == ["Example Limited"]

    def test_the_topmost_comes_first(self):
        assert self.lower(*row("12 High Street", 250, 124), *row("Example Limited", 250, 112)) == [
            "Example Limited",
            "12 High Street",
        ]

    def test_the_next_line_of_the_column_ends_the_row(self):
        words = [
            *row("Example Limited", 250, 108),
            *row("Address", 50, 116),
            *row("12 High Street", 250, 118),
        ]
        assert self.lower(*words) == ["Example Limited"]

    def test_a_line_of_another_column_does_not_end_it(self):
        words = [*row("Address", 80, 112), *row("Example Limited", 250, 116)]
        assert self.lower(*words) == ["Example Limited"]

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param(row("Example Limited", 250, 131), id="lower than a row is tall"),
            pytest.param(row("Example Limited", 250, 92), id="higher than the label"),
            pytest.param(row("Example Limited", 100, 112), id="not on its right"),
            pytest.param(row("Example Limited", 250, 100), id="level with it"),
        ],
    )
    def test_what_stands_elsewhere(self, words):
        assert self.lower(*words) == []


class TestInTable:
    CELLS = tuple(Box(x, y, x + 100, y + 20) for x in (50, 150) for y in (100, 120))

    @pytest.mark.parametrize(
        ("box", "inside"),
        [
            (Box(60, 105, 90, 115), True),
            (Box(200, 125, 300, 135), True),
            (Box(60, 80, 90, 90), False),
            (Box(300, 105, 330, 115), False),
            (Box(10, 105, 60, 115), False),
        ],
    )
    def test_by_its_centre(self, box, inside):
        assert page_of([], cells=self.CELLS).in_table(box) is inside

    def test_a_frame_is_no_table(self):
        assert not page_of([], cells=(Box(0, 0, 600, 800),)).in_table(Box(60, 105, 90, 115))


def test_a_page_is_parted_at_its_columns():
    labels = [*row("Client", 50, 100), *row("Number", 160, 100)]
    values = [*row("Borealis Pumps", 70, 112), *row("QM-4711", 160, 112)]
    assert texts(page_of([*labels, *values]).lines) == ["Client", "Number", "Borealis Pumps", "QM-4711"]


def test_a_page_has_its_upright_labels_joined():
    words = [word(c, 50, 100 + 15 * n) for n, c in enumerate("认证范围")]
    assert texts(page_of([*words, *row("Pumps", 90, 120)]).lines) == ["认证范围", "Pumps"]


def test_the_size_of_running_text_is_that_of_most_characters():
    words = [word("CERTIFICATE", 50, 50, 40), *row("a long line of running text below the title", 50, 120, 9)]
    assert page_of(words).body_height == 9
    assert page_of([]).body_height == 10


def test_evidence_is_told_in_fractions_of_the_page():
    page = page_of(row("No QM-4711", 60, 80, 20))
    (line,) = page.lines
    evidence = page.evidence(line, 3, 10)
    assert (evidence.page, evidence.text, evidence.origin) == (1, "QM-4711", Origin.OCR)
    assert evidence.bbox == pytest.approx((92 / 600, 80 / 800, 176 / 600, 100 / 800), abs=1e-4)
    assert page.evidence(line).text == "No QM-4711"


def test_evidence_off_the_page_is_told_at_its_edge():
    page = page_of([Word("x", Box(-50, 790, 700, 900), Origin.OCR)])
    assert page.evidence(page.lines[0]).bbox == (0, 0.9875, 1, 1)


def test_the_cells_of_a_table_are_handed_on():
    cells = tuple(Box(x, y, x + 10, y + 10) for x in (0, 10) for y in (0, 10))
    assert page_of([], cells=cells).cells == cells


def test_a_frame_is_no_table():
    assert page_of([], cells=(Box(0, 0, 300, 800), Box(300, 0, 600, 800))).cells == ()


@pytest.mark.parametrize(
    "box",
    [
        Box(0, 0, 0, 10),
        Box(0, 0, 10, 0),
        Box(10, 0, 5, 10),
        Box(math.nan, 0, 10, 10),
        Box(0, 0, math.inf, 10),
        Box(-math.inf, 0, 10, 10),
        Box(0, -math.inf, 10, math.inf),
    ],
)
def test_words_that_are_nowhere_are_left_out(box):
    assert page_of([Word("lost", box, Origin.OCR), *row("kept", 50, 50)]).text == "kept"


def test_blank_words_are_left_out():
    assert (
        page_of([word("\u200b", 10, 10, width=5), word("\u3000", 30, 10), *row("kept", 50, 50)]).text
        == "kept"
    )


any_float = st.floats(allow_nan=True, allow_infinity=True)


@settings(deadline=None)
@given(
    words=st.lists(
        st.builds(
            lambda text, a, b, c, d: Word(text, Box(a, b, c, d), Origin.OCR),
            st.text(max_size=5),
            any_float,
            any_float,
            any_float,
            any_float,
        ),
        max_size=12,
    ),
    width=st.floats(1, 1e5),
    height=st.floats(1, 1e5),
)
def test_evidence_lies_within_the_page_whatever_the_words_are(words, width, height):
    page = page_of(words, width, height)
    assert isinstance(page, PageLayout)
    assert page.body_height > 0
    for line in page.lines:
        for start, end in ((0, None), (0, 1), (1, 2)):
            evidence = page.evidence(line, start, end)
            assert all(0 <= part <= 1 for part in evidence.bbox)
            assert evidence.bbox[0] <= evidence.bbox[2]
            assert evidence.bbox[1] <= evidence.bbox[3]
        page.left_of(line, line.box)
        page.right_of(line, line.box)
        page.above(line, line.box, reach=height)
        page.below(line, line.box, reach=height)


def test_a_chinese_label_that_was_read_upright_is_level_with_its_value():
    label = word("认证范围", 60, 100, 64, width=16)
    sheet = page_of([label, word("离心泵的设计和制造", 120, 110, 16)])
    line = named(sheet, "认证范围")
    assert not line.sideways
    assert texts(sheet.right_of(line, line.box)) == ["离心泵的设计和制造"]
