import pytest

from certscan.document.pdf import open_pdf
from certscan.reading import ruled_cells as module
from certscan.reading.ruled_cells import ruled_cells
from certscan.settings import Limits
from tests.support.pdf_writer import Page, pdf


def cells_of(page):
    with open_pdf(pdf(page), Limits()) as pages:
        return ruled_cells(next(pages))


def table(page, *, rows=3, columns=2):
    for row in range(rows):
        for column in range(columns):
            page.rectangle(100 + 150 * column, 200 + 30 * row, 150, 30)
    return page


def grid(page, *rules):
    """Draw rules (left, bottom, right, top in points from the bottom left), each its own path."""
    page.content += [f"{x0} {y0} m {x1} {y1} l S" for x0, y0, x1, y1 in rules]
    return page


RULES = ((100, 500, 400, 500), (100, 530, 400, 530), (100, 560, 400, 560))
UPRIGHTS = ((100, 500, 100, 560), (250, 500, 250, 560), (400, 500, 400, 560))


@pytest.mark.parametrize("rotate", [0, 90])
def test_frames_side_by_side_are_cells(rotate):
    cells = cells_of(table(Page(rotate=rotate)))
    assert len(cells) == 6
    size = (150, 30) if rotate == 0 else (30, 150)
    assert all((c.width, c.height) == pytest.approx(size, abs=1) for c in cells)
    if rotate == 0:
        first = min(cells, key=lambda c: (c.y0, c.x0))
        assert (first.x0, first.y0, first.x1, first.y1) == pytest.approx((100, 200, 250, 230), abs=1)


def test_rules_that_cross_make_cells():
    assert len(cells_of(grid(Page(), *RULES, *UPRIGHTS))) == 4


def test_rules_drawn_as_thin_bars_are_rules():
    page = Page()
    for x0, y0, x1, y1 in (*RULES, *UPRIGHTS):
        page.content.append(f"{x0} {y0} {x1 - x0 + 0.5} {y1 - y0 + 0.5} re f")
    assert len(cells_of(page)) == 4


def test_a_whole_table_may_be_one_path_in_a_form():
    inner = Page()
    inner.content.append("2 0 0 2 -200 -600 cm")
    inner.content.append(
        " ".join(f"{x0} {y0} m {x1} {y1} l" for x0, y0, x1, y1 in (*RULES, *UPRIGHTS)) + " S"
    )
    cells = cells_of(Page().form(inner))
    assert len(cells) == 4
    assert min(c.x0 for c in cells) == pytest.approx(0, abs=1)
    assert all((c.width, c.height) == pytest.approx((300, 60), abs=1) for c in cells)


def test_slopes_curves_and_one_frame_alone_are_no_table():
    page = Page().rectangle(100, 200, 150, 30)
    page.content += ["100 300 m 400 330 l S", "100 400 m 120 450 380 450 400 400 c S"]
    assert cells_of(page) == []
    assert cells_of(Page()) == []


def test_a_drawing_of_very_many_lines_is_no_table(monkeypatch):
    monkeypatch.setattr(module, "_MOST_LINES", 20)
    assert cells_of(table(Page())) == []
    monkeypatch.setattr(module, "_MOST_LINES", 30)
    assert len(cells_of(table(Page()))) == 6
