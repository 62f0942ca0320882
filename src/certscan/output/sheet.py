"""One table of a workbook, written row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from certscan.output import flat
from certscan.output.cleaning import clean
from certscan.output.flat import as_text

#: What Excel takes: characters of a cell (in UTF-16), rows and links of a sheet, and no day before its first.
LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
MOST_LINKS = 65_530
_FIRST_DAY = date(1900, 3, 1)
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name and its width in characters."""

    name: str
    width: int


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to a place in the workbook or to a file, as `links` write it."""

    text: str
    target: str


Cell = flat.Cell | Link


class Sheet:
    """A table with a heading that stays in sight and a filter; a full sheet goes on in a next one."""

    def __init__(
        self, book: Any, name: str, columns: Sequence[Column], colours: Mapping[str, dict[str, str]]
    ) -> None:
        self._book = book
        self._name = name
        self._columns = columns
        wrapped = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#D5DAE1"}
        self._heading = book.add_format(
            wrapped | {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3A5F"}
        )
        self._plain = book.add_format(wrapped)
        self._day = book.add_format(wrapped | {"num_format": "yyyy-mm-dd", "align": "left"})
        self._share = book.add_format(wrapped | {"num_format": "0.00"})
        self._linked = book.add_format(wrapped | {"font_color": "#1F4F8F", "underline": 1})
        self._coloured = {word: book.add_format(wrapped | look) for word, look in colours.items()}
        self._sheets = 0
        self._begin()

    def write(self, cells: Sequence[Cell]) -> None:
        """Add a row; a cell that is one of the coloured words gets its colour."""
        self._make_room()
        for column, cell in enumerate(cells):
            self._write_cell(column, cell)
        self._row += 1

    def next_row(self) -> tuple[str, int]:
        """Give the sheet that the next row will stand on, and its number there."""
        self._make_room()
        return self._sheet.get_name(), self._row + 1

    def finish(self) -> None:
        """Set the filter over the rows that were written."""
        # A certificate's number is text, of whatever characters it is.
        self._sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self._columns) - 1)

    def _make_room(self) -> None:
        if self._row == MOST_ROWS:
            self.finish()
            self._begin()

    def _begin(self) -> None:
        self._sheets += 1
        self._links = 0
        name = self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        self._sheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_landscape()
        self._sheet.set_paper(9)  # A4
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(0)
        for index, column in enumerate(self._columns):
            self._sheet.set_column(index, index, column.width)
            heading = column.name.replace("_", " ").capitalize()
            self._sheet.write_string(0, index, heading, self._heading)
        self._row = 1

    def _write_cell(self, column: int, cell: Cell) -> None:
        where = self._row, column
        if isinstance(cell, Link):
            if self._links < MOST_LINKS and cell.text:
                self._links += 1
                self._sheet.write_url(*where, cell.target, self._linked, cell_text(cell.text))
                return
            cell = cell.text
        if isinstance(cell, date) and cell >= _FIRST_DAY:
            self._sheet.write_datetime(*where, cell, self._day)
        elif isinstance(cell, float):
            self._sheet.write_number(*where, cell, self._share)
        elif isinstance(cell, int) and not isinstance(cell, bool):
            self._sheet.write_number(*where, cell, self._plain)
        else:
            # Written as a string, so that no program takes it for a formula or a link.
            text = cell_text("\n".join(map(str, cell)) if isinstance(cell, tuple) else as_text(cell))
            if text:
                self._sheet.write_string(*where, text, self._coloured.get(text, self._plain))
            else:
                self._sheet.write_blank(*where, None, self._plain)


def cell_text(text: str) -> str:
    """Give text that a cell can hold: cleaned, and cut where it is too long."""
    text = clean(text)
    # The library takes a text in such brackets for XML of its own and would write it as it is.
    if text.startswith("<r>") and text.endswith("</r>"):
        text += " "
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * LONGEST_CELL:
        return text
    return encoded[: 2 * (LONGEST_CELL - len(_CUT))].decode("utf-16-le", "ignore") + _CUT
