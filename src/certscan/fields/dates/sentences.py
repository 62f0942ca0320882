"""Sentences that begin with a word of issuing and end with its day: "Issued at our office in Northport on 12 May 2023"."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.page_text import DateSpot, PageText

_ISSUED = _FIRST = 0.84

#: The second word of such a label is that small, and begins none ("Issued on", "Wydano dnia", but "Issue date").
_SMALL_WORD = regex.compile(r"\p{Ll}{1,5}")
_WORDS = 2

#: What stands between the two words says nothing else, such as a number or another sentence.
_BETWEEN = r"\s[^\d:：;|·]{2,60}\s"


@cache
def _sentences() -> regex.Pattern[str]:
    """The labels of issue that are a word and a small one before the day, with more between these."""
    labels = [x.split() for language in load().labels.values() for x in language.fields["issue_date"]]
    nouns = {words[0].casefold() for words in labels}
    first: dict[str, set[str]] = defaultdict(set)
    for words in labels:
        if len(words) == _WORDS and _SMALL_WORD.fullmatch(words[1]) and words[1] not in nouns:
            first[words[1]].add(words[0])
    parts = (
        rf"(?:{'|'.join(map(regex.escape, sorted(firsts)))}){_BETWEEN}{small}"
        for small, firsts in sorted(first.items())
    )
    return regex.compile(rf"(?:^|[;|·]\s|\.\s)(?:{'|'.join(parts)})\s?$", regex.IGNORECASE)


def issued_in_a_sentence(page: PageText, spot: DateSpot) -> float:
    """How far a date ends a sentence that begins with a word of issuing and speaks of no other date."""
    line = spot.span.line
    floor = max((x.span.end for x in page.dates_in(line) if x.span.end <= spot.span.start), default=0)
    sentence = _sentences().search(line.text[floor : spot.span.start], timeout=1)
    if sentence is None:
        return 0.0
    told = (x for x in page.labels_in(line) if floor + sentence.start() <= x.start < spot.span.start)
    others = any(x.role in DATE_ROLES - {"issue_date"} and not x.weak for x in told)
    return 0.0 if others else _ISSUED


#: "该组织于2024-01-30由某认证中心首次颁发认证证书": the day stands before what happened then, and who did it between them.
_ON, _DID = regex.compile("[于於在]$"), regex.compile(r"[^\d,，、.。;；:：]{0,40}")


def first_in_a_sentence(page: PageText, spot: DateSpot) -> float:
    """How far a Chinese sentence says behind a date that the holder was certified first on it."""
    line = spot.span.line
    if not _ON.search(line.text[: spot.span.start].rstrip()):
        return 0.0
    first = any(
        x.role == "initial_date" and not x.weak and _DID.fullmatch(line.text[spot.span.end : x.start])
        for x in page.labels_in(line)
        if x.start >= spot.span.end
    )
    return _FIRST if first else 0.0
