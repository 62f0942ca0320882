"""What stands behind a label on its own line, up to the next label."""

from __future__ import annotations

import regex

from certscan.catalogue.activities import activities
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span

#: What runs on as text, and may be centred below a label at the margin.
OF_TEXT = {"scope", "scope_statement"}

#: "适用于下列产品的加工：" tells of a list below.
_LEADS_IN = regex.compile("下列|以下|如下|下述")

#: Behind these words stands a standard; "in accordance with customer drawings" belongs to a scope.
_NAMES_STANDARD = regex.compile(r"\s*(?:$|[:：]|.{0,60}?(?:\p{Lu}{2,}\b|\d{4}|(?i:standard|norm)))")

#: What a bracket inside a scope may tell of a permit: "(食品生产许可证编号：…)".
_OF_PERMITS = {"other_number", "registration_id", "not_certificate"}

_OPEN = regex.compile(r"[(（][^()（）]*$")

#: Common words of scopes too, in small letters and before no colon ("address labels").
_COMMON = {"address", "holder", "issuer", "certificate_number", "other_number", "registration_id"}


def _is_of_text(label: Label, other: Label) -> bool:
    """Tell whether a label inside a scope is words of it: "in accordance with the drawings of customers"."""
    if label.role not in OF_TEXT:
        return False
    text = label.line.text
    before = text[label.end : other.start]
    if other.role in _OF_PERMITS and _OPEN.search(before):
        return True
    if other.role == "standard_statement":
        return not _NAMES_STANDARD.match(text, other.end)
    return other.role in _COMMON and text[other.start].islower() and not other.has_colon


#: "Certificate No. / Rev.:" announces a number with its revision.
_OF_REVISION = {"revision_date", "other_number"}

_AND = regex.compile(r"[.\s]*[-–—/|&]\s?")


def _with_revision(page: PageText, label: Label) -> int:
    """Where a label of a number ends, with the word for its revision if one is joined to it and closed by a colon."""
    text = label.line.text
    ends = [
        x.end
        for x in page.labels_in(label.line)
        if label.role == "certificate_number"
        and x.role in _OF_REVISION
        and _AND.fullmatch(text[label.end : max(x.start, label.end)])
        and text[x.end :].lstrip(". ")[:1] in {":", "："}
    ]
    return max(ends, default=label.end)


def rest_of_line(page: PageText, label: Label) -> Span | None:
    """Give what stands behind a label, without the marks that open it; None where nothing does or the label goes on."""
    line = label.line
    start = _with_revision(page, label)
    following = [
        x.start
        for x in page.labels_in(line)
        if x.start >= start and not x.weak and x.role != label.role and not _is_of_text(label, x)
    ]
    end = min(following, default=len(line.text))
    for twin in page.labels_in(line):
        glued = line.text[twin.end : twin.end + 1].isalnum() or line.text[twin.end : twin.end + 1] == "-"
        if (
            not glued
            and twin.role == label.role
            and start <= twin.start
            and not line.text[start : twin.start].strip(SEPARATORS + "(（")
        ):
            start = twin.end
        elif (
            not glued
            and {twin.role, label.role} <= OF_TEXT
            and not line.text[start : twin.start].strip(SEPARATORS)
            and twin.ends_line
        ):
            start = twin.end  # "concerning the following / activities"
    while start < end and line.text[start] in SEPARATORS:
        start += 1
    rest = line.text[start:end].strip()
    ends = rest.endswith((":", "：")) and not any(c.isdigit() for c in rest)
    if not rest or (ends and (_LEADS_IN.match(rest) or not activities().match(rest))):
        return None  # the label goes on: "applicable to the following … products or services:"
    return Span(line, start, end)
