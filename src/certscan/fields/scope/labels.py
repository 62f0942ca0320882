"""Labels that look like a scope's: those that announce one, and words of texts and licences that announce none."""

from __future__ import annotations

import regex

from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText
from certscan.layout.line import Line


def opens_with_scope(page: PageText, line: Line) -> bool:
    """Tell whether a line has a label of its own for the scope, from which it is read."""
    return any(
        x.role in {"scope", "scope_statement"}
        and x.opens_line
        and x.firm
        and not (x.weak or ends_text(x) or is_of_licence(page, x))
        for x in page.labels_in(line)
    )


#: What has a scope beside the certificate.
_LICENCE = regex.compile(
    r"(?i)\s*(?:(?:the|its|their|a)\s+)?(?:business\s+|administrative\s+)?(?:qualification|licen[cs]|permit|approval|(?-i:\p{Lu}{2,5})\s+certification)"
)
#: "… in respect of its Quality Management System, which meets …" goes on to the standard.
_SYSTEM = regex.compile(
    r"(?i)\s*(?:its|their|the)\s+(?:\p{L}[\p{L}-]*\s+(?:and\s+|&\s+)?){0,5}management\s+system\b"
)


def is_of_system(label: Label) -> bool:
    """Tell whether words for a scope go on with what is managed."""
    return label.role == "scope_statement" and bool(_SYSTEM.match(label.line.text, label.end))


#: "Construction within the scope of the licence" names no scope of certification.
_WITHIN = regex.compile(r"(?i)\b(?:with)?in\s*$|\b(?:under|beyond|outside)\s*$|within\sthe\s")


def is_of_licence(page: PageText, label: Label) -> bool:
    """Tell whether words for a scope go on from "within", on their line or the one above."""
    line = label.line
    below = page.layout.below(line, line.box, 0.9 * line.height)[:1]
    rest = line.text[label.end :] or "".join(x.text for x in below)
    if not _LICENCE.match(rest):
        return False
    if _WITHIN.match(label.wording):
        return True
    before = line.text[: label.start].strip()
    above = page.layout.above(line, line.box, 0.9 * line.height)[:1]
    return bool(_WITHIN.search(before or "".join(x.text for x in above)))


def ends_text(label: Label) -> bool:
    """Tell whether a common word in small letters is the last one of a text ("services") and no label."""
    if label.role == "scope_statement":
        return False  # "in support of"
    text = label.line.text
    return label.weak and text[label.start].islower() and not label.has_colon
