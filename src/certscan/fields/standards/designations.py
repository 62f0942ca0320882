"""Designations of standards that the catalogue lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue import load
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.standards.mentions import LISTED_APART, Mention, is_numbered
from certscan.fields.standards.places import is_announced

#: A longer one is a sentence ("2009/48/EC and found in compliance with the standards listed").
_LONGEST_ITEM = 45

#: Designations of standards and directives that the catalogue does not hold.
_DESIGNATION = regex.compile(
    r"(?:[\p{Lu}][\p{Lu}.]{1,7}[\s/-]){0,3}\p{Lu}{2,8}\.?\s?(?:[0-9]{2,5}(?:-[0-9]{1,3})?|(?<=/\p{Lu}{2,8}\s?)[0-9]{1,2})\s?[:-]\s?(?:19|20)[0-9]{2}"
    r"|(?<!\p{L})(?:GB|\p{Lu}{2})\s?/\s?[TZ]\s?[0-9]{3,5}(?:\.[0-9]{1,2})?\s?[-—–]\s?(?:19|20)[0-9]{2}|(?<!\p{L})T/\p{Lu}{2,8}\s?[0-9]{1,5}(?:\.[0-9]{1,2})?\s?[-—–]\s?(?:19|20)[0-9]{2}"
    r"|(?<!\p{L})JIS\s?\p{Lu}\s?[0-9]{4,5}\s?[:-]\s?(?:19|20)[0-9]{2}"
    r"|[0-9]{2,4}/[0-9]{2,4}/(?:EEC|EC|EU|CEE|CE|EWG|EG)|\((?:EU|EC)\)\s?(?:No\.?\s?)?[0-9]{2,4}/[0-9]{2,4}|(?<!\p{L})c?GMP(?!\p{L})"
)

#: What stands in all of them.
_NUMBERED = regex.compile("[0-9]{2}|GMP")

#: What a body is accredited to itself is never certified; a laboratory's accreditation may be.
_BODY_STANDARD = regex.compile(r"(?<![0-9])17(?:021|065|024|029)(?![0-9])")


@once_per_page
def announced_designations(page: PageText) -> Sequence[Mention]:
    """Find designations that no catalogue knows where a label or a statement announces a standard."""
    found = []
    for line in page.lines:
        for match in _DESIGNATION.finditer(line.text, timeout=1) if _NUMBERED.search(line.text) else ():
            span = Span(line, *match.span())
            large = line.height > 1.25 * page.layout.body_height
            if any(s.span.start < span.end and span.start < s.span.end for s in page.dates_in(line)):
                continue
            announced = is_announced(page, span)
            if not (large or announced) or _BODY_STANDARD.search(match.group()):
                continue
            items = LISTED_APART.split(line.text.strip())
            whole = span.text in items and all(len(x) <= _LONGEST_ITEM for x in items)
            found.append(
                Mention(
                    *_designated(span.text),
                    span.text,
                    0.5,
                    span.confidence,
                    page.evidence(span),
                    whole,
                    large,
                    is_announced=announced,
                )
            )
    return found


def designations_alone(page: PageText) -> Iterable[Mention]:
    """Designations that no catalogue knows, each alone on its line: of large letters, or announced by a label."""
    return (m for m in announced_designations(page) if m.is_whole_line and is_numbered(m.label))


def _designated(printed: str) -> tuple[str, str, str | None]:
    """The family, label and edition of a designation."""
    label = load().equals(printed) or " ".join(
        regex.sub(r"(\p{Lu}/[TZ])\s?(?=[0-9])", r"\1 ", printed).split()
    )
    base, _, edition = label.rpartition(":")
    national = regex.fullmatch(r"(?P<base>.*/.*[0-9])\s?[-—–]\s?(?P<edition>(?:19|20)[0-9]{2})", label)
    if national:
        return national["base"], f"{national['base']}-{national['edition']}", national["edition"]
    return (base, label, edition) if base else (label, label, None)
