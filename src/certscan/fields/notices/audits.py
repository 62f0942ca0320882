"""What a certificate prints of its surveillance audits: no field of the record holds it, so warnings carry it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import regex

from certscan.fields.candidate import Candidate
from certscan.fields.page.page_text import PageText
from certscan.record import Notice

#: What a record may be warned of here; docs/usage.md explains each.
SURVEILLANCE_DATES, SURVEILLANCE_NOTICE = "surveillance_dates", "surveillance_notice"
NOTICE_CODES = (SURVEILLANCE_DATES, SURVEILLANCE_NOTICE)

_DAY = regex.compile(r"\d{4}-\d{2}-\d{2}")

#: "本证书需与监督审核合格通知书同时使用": valid only together with the notice, or report, of the yearly audit.
_NEEDS_NOTICE = regex.compile(
    r"与[^。；]{0,6}监督审核[^。；]{0,8}(?:通知书?|报告)[^。；]{0,4}(?:同时|一并|一起|配合)使用"
)
#: The line that names such a paper: "年度监督审核合格通知书", "保持认证资格通知书".
_IS_NOTICE = regex.compile(r"\p{Han}{0,10}(?:监督审核|保持)\p{Han}{0,10}(?:通知书?|报告)")


def audit_notices(
    certificate: Sequence[PageText], dates: Sequence[Candidate[date]], document: Sequence[PageText]
) -> Iterator[Notice]:
    """Tell the printed dates of a certificate's surveillance audits, and that a notice of them is missing.

    `document` are all pages of the file, in which the notice may be.
    """
    if dates:
        days = " and ".join(f"{day}" for day in sorted(one.value for one in dates))
        page = dates[0].evidence[0].page
        yield Notice.on_page(SURVEILLANCE_DATES, page, f"it names surveillance audits of {days}.")
    asking = [page.number for page in certificate if _NEEDS_NOTICE.search(_unspaced(page), timeout=1)]
    if asking and not any(map(_is_notice, document)):
        message = (
            "it is valid only together with the notice of its surveillance audit, which is not in the file."
        )
        yield Notice.on_page(SURVEILLANCE_NOTICE, asking[0], message)


def printed_dates(notices: Iterable[Notice]) -> tuple[date, ...]:
    """Give the days that notices of surveillance dates name, in order; what is no day is passed over."""
    texts = {text for notice in notices for text in _DAY.findall(notice.message, timeout=1)}
    return tuple(day for text in sorted(texts) if (day := _day(text)))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _unspaced(page: PageText) -> str:
    return "".join(page.layout.text.split())


def _is_notice(page: PageText) -> bool:
    return any(_IS_NOTICE.fullmatch("".join(line.text.split()), timeout=1) for line in page.lines)
