"""Boxes before the standards of a list, of which those certified are ticked."""

from __future__ import annotations

import regex

from certscan.fields.page.page_text import PageText
from certscan.fields.wording.standard_names import named_standards

#: A box before a standard, with no more than a country's letters between.
_EMPTY = regex.compile(r"(?:[☐□◻▢❏❑○]|\[\s?\])[\s\p{Lu}/-]{0,12}$")
_TICKED = regex.compile(r"(?:[☑☒⊠✓✔✗✘■●]|\[[xX✓]\])[\s\p{Lu}/-]{0,12}$")


def is_unticked(before: str) -> bool:
    """Tell whether what stands before a standard on its line ends with a box that is not ticked."""
    return bool(_EMPTY.search(before))


def is_half_read(page: PageText) -> bool:
    """Tell whether standards stand behind boxes that are read as empty and none as ticked: others may be so too."""
    before = [line.text[: named.start] for line in page.lines for named in named_standards(line.text)]
    return any(map(_EMPTY.search, before)) and not any(map(_TICKED.search, before))
