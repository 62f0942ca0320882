"""Verdicts and severities in a buyer's words."""

from __future__ import annotations

from dataclasses import dataclass

from certscan.record import Severity, VerdictStatus


@dataclass(frozen=True, slots=True)
class Wording:
    """A verdict in words, and what it means to a buyer."""

    word: str
    meaning: str


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
