"""A record on its page: the document at the left, its fields at the right."""

from __future__ import annotations

from collections.abc import Sequence

from certscan.review.desk import Case
from certscan.review.view import Sheet, sheets
from certscan.review.web.templates import rendered


def record_page(case: Case, to_review: Sequence[str], reviewer: str) -> str:
    """Give the page of a record, with its place in the queue."""
    place = to_review.index(case.sha256) if case.sha256 in to_review else None
    others = [sha256 for sha256 in to_review if sha256 != case.sha256]
    following = to_review[place + 1 : place + 2] if place is not None else others[:1]
    return rendered(
        "record.html",
        case=case,
        panel=record_panel(case),
        page_count=_page_count(case),
        first_page=_first_page(case),
        place=place,
        total=len(to_review),
        previous=to_review[place - 1] if place else None,
        following=following[0] if following else None,
        reviewer=reviewer,
    )


def record_panel(case: Case, *, conflict: bool = False) -> str:
    """Give the fields of a record; with `conflict` it says that somebody else has changed it."""
    shown = sheets(case)
    return rendered(
        "panel.html",
        case=case,
        sheets=shown,
        current=_current(shown),
        last=case.corrections[-1] if case.corrections else None,
        conflict=conflict,
        page_count=_page_count(case),
    )


def _current(shown: Sequence[Sheet]) -> int:
    """Give the certificate to begin with: the first that asks for a decision."""
    return next((sheet.number for sheet in shown if sheet.certificate.needs_review), 0)


def _page_count(case: Case) -> int:
    pages = [page for one in case.document.certificates for page in one.pages]
    return case.document.source.page_count or max(pages, default=1)


def _first_page(case: Case) -> int:
    certificates = case.document.certificates
    return min(certificates[0].pages, default=1) if certificates else 1
