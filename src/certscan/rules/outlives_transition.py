"""Rule D-10, outlives transition."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import Edition
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import fail_if_trusted, known_editions
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule
from certscan.rules.succession import transition_known_from


class OutlivesTransition(Rule):
    """The printed expiry lies beyond the last day of the edition."""

    code = "D-10"
    name = "outlives_transition"
    severity = Severity.FAIL
    summary = "The printed expiry lies beyond the last day of the edition."
    facts = ("expiry_date", "issue_date", "standards", "transition of the edition")
    why = "Certificates to a replaced edition end with its transition, whatever expiry they print."
    condition = (
        "The expiry date lies after the last day on which a certificate to the edition can be valid. Only a "
        "warning when the issue date is missing or lies before the day on which the transition was "
        "announced (else: the successor was published), since the issuer could not know and must still "
        "shorten the certificate; where the last day is known with little trust; or when the printed date "
        "can be read otherwise. A note where the rules of the transition do not ask to shorten certificates."
    )
    advice = (
        "Ask the supplier when the transition audit takes place; rely on the edition's last day until then."
    )
    source = (
        "Transition requirements of the IAF, since 2026 of Global ACI, as the catalogue of standards quotes"
    )

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the expiry date with the last day of each edition."""
        expiry = facts.expiry_date
        if expiry is None:
            return
        for named, edition in known_editions(facts, context):
            end = edition.transition_end
            if end is None or expiry.value <= end:
                continue
            excusable = _issued_unknowing(facts, edition, context) or any(
                reading and reading <= end for reading in readings(expiry)
            )
            if edition.certificates_keep_expiry:
                outcome, severity = "does not count beyond that day.", Severity.INFO
            elif excusable:
                outcome, severity = "must still be shortened.", Severity.WARN
            else:
                outcome, severity = "is not permitted.", fail_if_trusted(edition.trust)
            yield self.finding(
                f"{named.label} certificates end on {end}; printed expiry {expiry.value} {outcome}",
                field="expiry_date",
                evidence=expiry.evidence + named.evidence,
                severity=severity,
            )


def _issued_unknowing(facts: CertificateFacts, edition: Edition, context: Context) -> bool:
    """Tell whether the issuer may not have known the last day of the edition."""
    if facts.issue_date is None:
        return True
    known_from = transition_known_from(edition, context.catalogue)
    return known_from is not None and facts.issue_date.value < known_from
