"""What a reader should know of a document's pages: other papers by their names, drafts and specimens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from certscan.catalogue import load
from certscan.fields.page.page_text import PageText
from certscan.fields.page.values import values_of
from certscan.fields.papers.classify import PageFacts
from certscan.fields.papers.letters import is_letter
from certscan.fields.wording.folding import plain
from certscan.record import Notice

#: What a record may be warned of here; docs/usage.md explains each.
OTHER_PAPER, DRAFT = "other_paper", "draft_or_specimen"
NOTICE_CODES = (OTHER_PAPER, DRAFT)

#: What stands in a form in place of a value: XXXX, xx/xx/xxxx, DD.MM.YYYY.
_FILLING = regex.compile(r"(?i)(?=(?:[^x×]*[x×]){3})[x×][x×\s./年月日-]*|dd([./-])mm\1yyyy|yyyy([./-])mm\2dd")
#: The labels of which a certificate fills in all; one that lacks its value is an oversight, two are a form.
_FILLED_IN = (
    "certificate_number",
    "holder",
    "scope",
    "issue_date",
    "expiry_date",
    "initial_date",
    "valid_from",
)
_OVERSIGHT = 1

#: How much larger than the text such a mark is, where it is not in capitals.
_MARK = 1.3

#: More pages of a file than this are not named one by one.
_MOST_NAMED = 3


def notices_of(pages: Sequence[PageText], certificates: Sequence[Sequence[PageText]]) -> tuple[Notice, ...]:
    """Name the pages of no certificate that say what else they are, and the certificates that are drafts."""
    certified = {page.number for group in certificates for page in group}
    others = [n for p in pages if p.number not in certified for n in _other_paper(p)]
    drafts = [n for p in pages if p.number in certified for n in _draft(p)]
    return (*others[:_MOST_NAMED], *drafts)


def _other_paper(page: PageText) -> Iterator[Notice]:
    facts = PageFacts(page)
    what = None
    if facts.other_kind:
        what = f'calls itself "{facts.other_kind}"'
    elif facts.training:
        what = "attests a person's training"
    elif is_letter(facts.page):
        what = "is a letter"
    elif len(_unfilled(page)) > _OVERSIGHT:
        what = "is a form that nobody filled in"
    if what:
        yield Notice.on_page(OTHER_PAPER, page.number, f"it {what}; that is no certificate of conformity.")


def _draft(page: PageText) -> Iterator[Notice]:
    """What makes a paper a draft: a mark that says so and nothing else, or crosses in place of values."""
    for text in page.layout.across:
        if plain(text) in _draft_marks():
            yield Notice.on_page(DRAFT, page.number, f'it is marked "{text}" and proves nothing.')
            return
    for label in page.labelled("draft_mark"):
        text = label.line.text.strip()
        alone = plain(text) == plain(text[label.start : label.end])
        stands_out = text == text.upper() or label.line.height > _MARK * page.layout.body_height
        if alone and stands_out:
            yield Notice.on_page(DRAFT, page.number, f'it is marked "{text}" and proves nothing.')
            return
    if len(unfilled := _unfilled(page)) > _OVERSIGHT:
        example = next(iter(unfilled.values()))
        message = f'it is a form or a draft: it bears "{example}" in place of several values.'
        yield Notice.on_page(DRAFT, page.number, message)


@cache
def _draft_marks() -> frozenset[str]:
    """Give what drafts and specimens are marked with, in all languages."""
    languages = load().labels.values()
    return frozenset(plain(word) for language in languages for word in language.fields.get("draft_mark", ()))


def _unfilled(page: PageText) -> dict[str, str]:
    """Give by its role the filling behind each label that has no value."""
    return {
        label.role: found.span.text
        for label in page.labelled(*_FILLED_IN)
        for found in values_of(page, label)[:1]
        if _FILLING.fullmatch(found.span.text, timeout=1)
    }
