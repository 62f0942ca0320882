"""Dates of several columns that a text layer puts together without a space, parted again."""

from __future__ import annotations

import regex

from certscan.fields.wording.folding import Folded

_YEAR = r"(?:19|20)[0-9]{2}"
_YEAR_FIRST = rf"{_YEAR}(?P<s>[-./])[0-9]{{2}}(?P=s)[0-9]{{2}}"
_MONTH_NAME = (
    r"(?:st|nd|rd|th|er|[.º°])?[-./,\s]{0,2}(?:de\s)?\p{L}{1,12}\.?[-./,\s]{0,2}(?:(?:de|del|of)\s)?"
)
_YEAR_LAST = rf"[0-9]{{1,2}}(?:(?P<t>[-./])[0-9]{{1,2}}(?P=t)|{_MONTH_NAME}){_YEAR}"

_HAN_YEAR_FIRST = rf"{_YEAR}\s?[年년]\s?[0-9]{{1,2}}\s?[月월]"

#: Where a date ends and the next one begins: "10 de abril de 202409 de abril de 2027", "28 October 20242024年10月28日".
_SEAM = regex.compile(
    rf"(?<=[^0-9]{_YEAR})(?={_YEAR_LAST}|{_HAN_YEAR_FIRST})|(?<={_YEAR}[-./][0-9]{{2}}[-./][0-9]{{2}})(?={_YEAR_FIRST})"
)


#: The end of a date and the beginning of the next one are so many digits at least.
_RUN_TOGETHER = regex.compile("[0-9]{5}")


def parted(readable: Folded) -> Folded:
    """Put a space between dates that follow each other without one."""
    text, offsets = readable.text, readable.offsets
    if not _RUN_TOGETHER.search(text):
        return readable
    for seam in reversed([x.start() for x in _SEAM.finditer(text, timeout=1)]):
        text = f"{text[:seam]} {text[seam:]}"
        offsets = (*offsets[:seam], offsets[seam - 1], *offsets[seam:])
    return Folded(text, offsets)
