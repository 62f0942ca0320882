"""Verdicts and severities in a buyer's words."""

from __future__ import annotations

from dataclasses import dataclass

from certscan.record import Severity, Status, VerdictStatus


@dataclass(frozen=True, slots=True)
class Wording:
    """A verdict in words, and what it means to a buyer."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Tile:
    """A count at the head of the page: of a verdict, of what needs an eye, or of files."""

    key: str
    wording: Wording


#: In the order in which a buyer has to act on them.
VERDICTS = {
    VerdictStatus.NOT_ACCEPTABLE: Wording("Not acceptable", "cannot serve as proof"),
    VerdictStatus.EXPIRED: Wording("Expired", "ask for the new certificate"),
    VerdictStatus.UNVERIFIABLE: Wording("Unverifiable", "a deciding fact is missing"),
    VerdictStatus.ATTENTION: Wording("Attention", "look before relying on it"),
    VerdictStatus.EXPIRING: Wording("Expiring", "ends soon, ask for the renewal"),
    VerdictStatus.VALID: Wording("Valid", "nothing found against it"),
}
SEVERITIES = {Severity.FAIL: "problem", Severity.WARN: "check", Severity.INFO: "note"}

#: Verdicts of certificates that serve until they end.
USABLE = frozenset({VerdictStatus.ATTENTION, VerdictStatus.EXPIRING, VerdictStatus.VALID})

#: From what is in order to what is not.
TILES = (
    *(Tile(status.value, wording) for status, wording in reversed(VERDICTS.items())),
    Tile("review", Wording("To review", "read with doubt")),
    Tile(Status.FAILED.value, Wording("Unreadable", "files, with what to do")),
    Tile(Status.NOT_CERTIFICATE.value, Wording("No certificate", "files that hold none")),
)
