"""Names of the shapes that self-styled accreditation bodies choose: no field of the record, so warnings carry them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.model import SuspiciousName
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.folding import plain
from certscan.record import Notice

#: What a record may be warned of here; docs/usage.md explains it.
UNKNOWN_ACCREDITOR = "unknown_accreditor"
NOTICE_CODES = (UNKNOWN_ACCREDITOR,)

#: Shorter names of bodies are acronyms, which stand in many words.
_LONG_NAME = 12


def suspicious_names(pages: Sequence[PageText]) -> Iterator[Notice]:
    """Name what looks like an unknown accreditation body; to be asked where no known one is on the certificate."""
    for page in pages:
        for line in page.lines:
            for entry, pattern in _compiled():
                match = pattern.search(line.text, timeout=1)
                if match and not _is_innocent(entry, line.text):
                    said = f'it says "{match.group().strip()}": {entry.message}.'
                    yield Notice.on_page(UNKNOWN_ACCREDITOR, page.number, said)


def _is_innocent(entry: SuspiciousName, text: str) -> bool:
    folded = plain(text)
    return any(name in folded for name in (*map(plain, entry.not_when), *_known_names()))


@cache
def _known_names() -> tuple[str, ...]:
    bodies = load().accreditation_bodies.values()
    names = (plain(name) for body in bodies for name in (body.name, *body.aliases))
    return tuple(name for name in names if len(name) >= _LONG_NAME)


@cache
def _compiled() -> tuple[tuple[SuspiciousName, regex.Pattern[str]], ...]:
    return tuple((entry, regex.compile(entry.pattern.regex)) for entry in load().suspicious_names)
