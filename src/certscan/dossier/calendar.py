"""The ends of certificates as a calendar that office programs import; RFC 5545."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta

from certscan.dossier.model import Dossier, HeldCertificate, SupplierPage
from certscan.record import VerdictStatus

#: RFC 5545, 3.1: the longest line in octets, without its end.
_LONGEST_LINE = 75


def calendar(dossier: Dossier, notice_days: int) -> str:
    """Write an all-day event at each end to come, with a reminder `notice_days` before.

    Certificates that a newer version followed, and such as are not acceptable, are left out.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//certscan//dossier//EN", "CALSCALE:GREGORIAN"]
    for supplier in dossier.suppliers:
        for one in supplier.held:
            if one.expiry_date is None or one.expiry_date < dossier.as_of or one.newer is not None:
                continue
            if one.status is not VerdictStatus.NOT_ACCEPTABLE:
                lines += _event(supplier, one, one.expiry_date, dossier.as_of, notice_days)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(
    supplier: SupplierPage, one: HeldCertificate, expiry: date, as_of: date, notice_days: int
) -> Iterator[str]:
    standards = ", ".join(one.standards) or "Certificate"
    identity = "|".join((supplier.name, one.certificate_number or one.path, standards, expiry.isoformat()))
    details = [
        f"Number: {one.certificate_number or 'not found'}",
        f"Issuer: {one.issuer or 'not found'}",
        f"File: {one.path}",
        *(f"Look up: {place}" for place in one.look_up.places),
    ]
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(identity.encode('utf-8', 'replace')).hexdigest()[:32]}@certscan"
    yield f"DTSTAMP:{as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{expiry:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{min(expiry, date.max - timedelta(days=1)) + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(f'{supplier.name}: {standards} ends')}"
    yield f"DESCRIPTION:{_escaped(chr(10).join(details))}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"TRIGGER:-P{notice_days}D"
    yield f"DESCRIPTION:{_escaped(f'Ask {supplier.name} for the renewal of {standards}')}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """Escape a text value; control characters other than the line end are no part of one."""
    kept = "".join(char for char in text if char == "\n" or char.isprintable())
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line into pieces of the permitted length, between characters; all but the first begin with a space."""
    piece, room = "", _LONGEST_LINE
    for char in line:
        size = len(char.encode("utf-8", "replace"))
        if size > room:
            yield piece
            piece, room = " ", _LONGEST_LINE - 1
        piece += char
        room -= size
    yield piece
