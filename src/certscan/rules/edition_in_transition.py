"""Rule D-12, edition in transition."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import EditionStatus
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import known_editions
from certscan.rules.rule import Context, Rule
from certscan.rules.succession import last_day, replaced_by

#: A supplier who has not transitioned by now has one yearly audit left to do it in.
PRESSING_WITHIN_DAYS = 365


class EditionInTransition(Rule):
    """A newer edition has replaced the one that the certificate names."""

    code = "D-12"
    name = "edition_in_transition"
    severity = Severity.INFO
    summary = "A newer edition has replaced the one that the certificate names."
    facts = ("standards", "transition of the edition")
    why = "The certificate holds until the transition ends; whoever misses that day starts anew."
    condition = (
        "On the day of judgement the successor is published and the edition's last day has not passed. A "
        "note for most of the transition, since nearly every sound certificate meets this; a warning within "
        "the last 365 days."
    )
    advice = "Ask the supplier for the date of the transition audit."
    source = (
        "Transition requirements of the IAF, since 2026 of Global ACI, as the catalogue of standards quotes"
    )

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for a successor of each edition."""
        for named, edition in known_editions(facts, context):
            replacement = replaced_by(edition, context.day, context.catalogue)
            end = last_day(edition, context.catalogue)
            if replacement is None:
                continue
            severity = self.severity
            if end is not None:
                left = (end.day - context.day).days
                if left < 0:
                    continue
                until = f"the supplier must transition by {end.day}"
                severity = Severity.WARN if left <= PRESSING_WITHIN_DAYS else severity
            elif edition.status is EditionStatus.WITHDRAWN:
                continue
            else:
                until = "until when certificates to it hold is not known"
            yield self.finding(
                f"{named.label} is replaced by {replacement}; {until}.",
                field="standards",
                evidence=named.evidence,
                severity=severity,
            )
