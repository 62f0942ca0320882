"""Lines that slope are laid level; evidence still says where they were printed."""

from dataclasses import replace

import pytest

from certscan.layout.levelling import Slope, slope_of
from certscan.layout.line import build_lines
from certscan.layout.page_layout import lay_out
from certscan.record import Origin
from tests.support.page_builder import document, reading, stacked

TEXTS = [f"Line {number} of a paper that is seen from the side, as in a photograph" for number in range(12)]
SEEN_FROM_THE_SIDE = Slope(middle=297.5, at_top=0.02, change=-0.00004)


def printed(slope, lines):
    """Give a page whose words stand where a slope puts them."""
    level = reading(lines, origin=Origin.OCR)
    return replace(level, words=tuple(replace(w, box=slope.printed(w.box)) for w in level.words))


def test_levelled_and_printed_undo_each_other():
    for word in reading(stacked(*TEXTS)).words:
        back = SEEN_FROM_THE_SIDE.levelled(SEEN_FROM_THE_SIDE.printed(word.box))
        assert (back.x0, back.y0, back.x1, back.y1) == pytest.approx(
            (word.box.x0, word.box.y0, word.box.x1, word.box.y1)
        )


def test_the_slope_is_found():
    page = printed(SEEN_FROM_THE_SIDE, stacked(*TEXTS, height=12, pitch=2))
    found = slope_of(build_lines(1, page.words), page.width)
    assert found.at_top == pytest.approx(SEEN_FROM_THE_SIDE.at_top, abs=0.002)
    assert found.change == pytest.approx(SEEN_FROM_THE_SIDE.change, abs=0.00001)


def test_level_lines_have_none():
    assert slope_of(build_lines(1, reading(stacked(*TEXTS)).words), 595) is None


def test_few_lines_tell_nothing():
    page = printed(SEEN_FROM_THE_SIDE, stacked(*TEXTS[:3]))
    assert slope_of(build_lines(1, page.words), page.width) is None


def test_lines_stand_level_and_evidence_where_they_are_printed():
    page = printed(SEEN_FROM_THE_SIDE, stacked(*TEXTS, height=12, pitch=2))
    (sheet,) = lay_out(document(page))
    assert [line.text for line in sheet.lines] == TEXTS
    assert all(line.box.height < 1.2 * line.height for line in sheet.lines)
    first = sheet.evidence(sheet.lines[0], 0, 4)
    (word,) = [w for w in page.words if w.text == "Line"][:1]
    assert first.bbox == pytest.approx(
        (
            word.box.x0 / page.width,
            word.box.y0 / page.height,
            word.box.x1 / page.width,
            word.box.y1 / page.height,
        ),
        abs=0.001,
    )
