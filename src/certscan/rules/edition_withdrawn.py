"""Rule D-11, edition withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import designation
from certscan.catalogue.model import EditionStatus
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import fail_if_trusted, known_editions
from certscan.rules.rule import Context, Rule
from certscan.rules.succession import last_day, replaced_by


class EditionWithdrawn(Rule):
    """The edition of the standard carries no certificate any more."""

    code = "D-11"
    name = "edition_withdrawn"
    severity = Severity.FAIL
    covers = ("C-04", "C-14")
    summary = "The edition of the standard carries no certificate any more."
    facts = ("standards", "transition of the edition")
    why = "When a transition ends, every certificate to the old edition ends, whatever expiry it prints."
    condition = (
        "The last day of the edition, or of the edition that replaced it, lies before the day of judgement. "
        "Editions of sector schemes (C-04) and national adoptions of dead editions (C-14) are among them. "
        "Only a warning where that day is known with little trust, or where the edition is withdrawn and no "
        "last day is known."
    )
    advice = "Ask the supplier for a certificate to the present edition."
    source = (
        "Transition requirements of the IAF, since 2026 of Global ACI, as the catalogue of standards quotes"
    )

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the last day of each edition with the day."""
        for named, edition in known_editions(facts, context):
            end = last_day(edition, context.catalogue)
            replacement = replaced_by(edition, context.day, context.catalogue)
            if end is not None and end.day < context.day:
                message = f"{named.label} lost its validity after {end.day}"
                if end.known_of is not edition:
                    message += f", the last day of its successor {end.known_of.label}"
                severity = fail_if_trusted(edition.trust, end.known_of.trust)
            elif end is None and replacement is not None and edition.status is EditionStatus.WITHDRAWN:
                message = (
                    f"{named.label} is withdrawn and replaced by {replacement}; "
                    "until when certificates to it hold is not known"
                )
                severity = Severity.WARN
            else:
                continue
            if designation.key(named.label) not in designation.key(named.printed):
                message += f" (printed: '{named.printed}')"
            yield self.finding(f"{message}.", field="standards", evidence=named.evidence, severity=severity)
