"""Where a certificate's QR codes point to: no field of the record holds it, so warnings carry it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from certscan.fields.page.page_text import PageText
from certscan.record import Notice

#: What a record may be warned of here; docs/usage.md explains it.
VERIFICATION_ADDRESS = "verification_address"
NOTICE_CODES = (VERIFICATION_ADDRESS,)

#: An address holds no white space, so the words behind it end it.
_POINTS_TO = regex.compile(r"points to (\S+), which was not opened\.")


def verification_addresses(certificate: Sequence[PageText]) -> Iterator[Notice]:
    """Tell each address once, with the first page that bears it."""
    first_page: dict[str, int] = {}
    for page in certificate:
        for address in page.layout.codes:
            first_page.setdefault(address, page.number)
    for address, number in first_page.items():
        message = f"the QR code points to {address}, which was not opened."
        yield Notice.on_page(VERIFICATION_ADDRESS, number, message)


def addresses_told(notices: Iterable[Notice]) -> tuple[str, ...]:
    """Give the addresses that such notices name, each once, in order."""
    matches = (_POINTS_TO.search(notice.message, timeout=1) for notice in notices)
    return tuple(dict.fromkeys(match[1] for match in matches if match))
