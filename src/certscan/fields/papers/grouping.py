"""Which pages make one certificate: annexes and the twin in another language belong to theirs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from certscan.fields.number.choice import on_network_page
from certscan.fields.page.page_text import PageText
from certscan.fields.papers.classify import PageFacts
from certscan.fields.papers.letters import is_letter
from certscan.fields.wording.folding import plain


def group_pages(pages: Sequence[PageText]) -> list[list[PageText]]:
    """Group the pages of a document into certificates, in order; pages of no certificate are left out."""
    groups: list[list[PageFacts]] = []
    apart: PageFacts | None = None  # the page before, where it belongs to nothing
    paper: str | None = None  # what the last page called itself that is another paper
    for facts in map(PageFacts, pages):
        home = next((g for g in reversed(groups) if _shares_number(facts, g)), None)
        home = home or next((g for g in reversed(groups) if _belongs(facts, g)), None)
        cover, apart = apart, None
        if home is not None:
            home.append(facts)
        elif cover and _tells_term_of(cover, facts):
            groups.append([cover, facts])
        elif facts.is_certificate and not (paper and _continues(facts, paper)):
            groups.append([cover, facts] if cover and _covers(cover, facts) else [facts])
        else:
            apart = facts
            paper = facts.other_kind or paper
    return [[facts.page for facts in group] for group in groups]


def _continues(facts: PageFacts, paper: str) -> bool:
    """Tell whether a page that is no whole certificate names the paper of an earlier page, as the heads of reports do."""
    titled = facts.title_size or facts.is_whole
    return not titled and plain(paper) in plain(facts.page.layout.text)


#: The title of a cover stands so large, in body heights.
_COVER_TITLE = 1.5


def _covers(cover: PageFacts, facts: PageFacts) -> bool:
    """Tell whether a page shows a certificate's title and standard in large letters, and the next page the rest."""
    bare = not (
        cover.numbers or cover.dates or cover.other_kind or is_letter(cover.page) or cover.is_web_page
    )
    return bare and cover.title_size > _COVER_TITLE and bool(cover.standards & facts.standards)


def _tells_term_of(cover: PageFacts, facts: PageFacts) -> bool:
    """Tell whether a page is the annex in which the page before says that its validity stands."""
    ends = facts.has("sites_annex") and facts.date_roles.get("expiry_date", 0) > _TERM
    return cover.leaves_term_to_annex and ends


#: An annex tells the end of the certificate so clearly at least.
_TERM = 0.5

#: Shorter numbers stand in too many texts to tell a page's certificate when they are only mentioned.
_TELLING = 6


def _shares_number(facts: PageFacts, group: Sequence[PageFacts]) -> bool:
    shared = any(
        is_same_number(a, b) for member in group for a in _own_numbers(facts) for b in member.numbers
    )
    if not shared and not facts.numbers:
        shared = any(facts.faint_numbers & member.faint_numbers for member in group)
    if not shared and _is_twin(facts, group):
        shared = any(_extends(a, b) for member in group for a in facts.numbers for b in member.numbers)
    if not shared and not facts.numbers:
        # An annex may print the number in its heading alone, without a label that tells it.
        shared = any(_mentions(facts, n) for member in group for n in member.numbers)
    if not shared and not any(member.numbers for member in group):
        shared = any(_mentions(member, n) for member in group for n in facts.numbers)
    return shared and _compatible(facts, group)


def _own_numbers(facts: PageFacts) -> Sequence[str]:
    """The numbers under which a page stands: a sub-certificate names its main certificate's too, which its own extends."""
    numbers = facts.numbers
    if not facts.is_certificate:
        return tuple(numbers)
    return [n for n in numbers if not any(x.startswith(n) and numbers[n] < numbers[x] for x in numbers)]


def _mentions(facts: PageFacts, number: str) -> bool:
    return len(number) >= _TELLING and number in plain(facts.page.layout.text)


def _belongs(facts: PageFacts, group: Sequence[PageFacts]) -> bool:
    last = group[-1]
    if facts.page.number - last.page.number != 1:
        return False
    if _is_twin(facts, group) or _tells_term_of(last, facts):
        return True
    if facts.numbers and facts.is_certificate:
        return False
    annex = facts.has("sites_annex") or facts.has("scope", "address")
    return annex and not facts.is_certificate


def is_same_number(a: str, b: str) -> bool:
    """Compare folded numbers; a suffix for the language or the page does not count."""
    if a == b:
        return True
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    rest = (a[shared:], b[shared:])
    return shared >= 8 and shared >= 0.8 * max(len(a), len(b)) and all(r in _LANGUAGE_SUFFIXES for r in rest)


def _extends(a: str, b: str) -> bool:
    """Tell whether one number is the other with a suffix, as twins in two languages may bear ("…R1S-1")."""
    short, long = sorted((a, b), key=len)
    return len(short) >= _TELLING and long.startswith(short)


_LANGUAGE_SUFFIXES = {"", "en", "zh", "cn", "e", "c", "eng", "chn", "de", "fr", "es", "it", "pt"}


def _compatible(facts: PageFacts, group: Sequence[PageFacts]) -> bool:
    """Pages under one number that certify different standards are different certificates."""
    families = set().union(*(m.standards for m in group))
    return not (facts.standards and families) or bool(facts.standards & families)


def _is_twin(facts: PageFacts, group: Sequence[PageFacts]) -> bool:
    """Tell whether a page says the same as the group, in another language or in the network's name."""
    mine, theirs = facts.main_language, {m.main_language for m in group}
    families = set().union(*(m.standards for m in group))
    dates = frozenset().union(*(m.dates for m in group))
    other_language = mine is not None and mine not in theirs
    other_paper = other_language or on_network_page(facts.page)
    return other_paper and bool(facts.standards & families) and len(facts.dates & dates) >= min(2, len(dates))
