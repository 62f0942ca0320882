"""What a reader should know of a document's pages: other papers by their names, drafts and specimens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.fields.classify import PageFacts
from certscan.fields.folding import plain
from certscan.fields.page_text import PageText
from certscan.record import Notice

#: What a record may be warned of here; docs/usage.md explains each.
OTHER_PAPER, DRAFT = "other_paper", "draft_or_specimen"
NOTICE_CODES = (OTHER_PAPER, DRAFT)

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
    elif facts.is_letter:
        what = "is a letter"
    if what:
        yield Notice(
            code=OTHER_PAPER, message=f"Page {page.number}: it {what}; that is no certificate of conformity."
        )


def _draft(page: PageText) -> Iterator[Notice]:
    """A mark across or beside the text: a line that says DRAFT, SPECIMEN or the like and nothing else."""
    for label in page.labelled("draft_mark"):
        text = label.line.text.strip()
        alone = plain(text) == plain(text[label.start : label.end])
        stands_out = text == text.upper() or label.line.height > _MARK * page.layout.body_height
        if alone and stands_out:
            yield Notice(code=DRAFT, message=f'Page {page.number}: it is marked "{text}" and proves nothing.')
            return
