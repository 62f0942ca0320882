"""Rule C-10, good practice unaccredited."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import StandardKind
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule


class GoodPracticeUnaccredited(Rule):
    """A certificate of good manufacturing practice bears no accreditation, as is common."""

    code = "C-10"
    name = "good_practice_unaccredited"
    severity = Severity.INFO
    summary = "A certificate of good manufacturing practice bears no accreditation, as is common."
    facts = ("standards", "accreditation", "kind of the standard")
    why = (
        "Few accreditation bodies offer it for cosmetics, so a missing mark says little; the audit report "
        "says more."
    )
    condition = (
        "No accreditation body was found, and one of the standards is a good practice for which "
        "accreditation exists."
    )
    advice = "Accept the certificate together with the report of the site audit."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for good practices without a mark."""
        if facts.accreditation or facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            if standard.kind is StandardKind.GMP and standard.accredited_certification:
                yield self.finding(
                    f"{named.label} certificates are often unaccredited: accept it with the site audit report.",
                    field="accreditation",
                    evidence=named.evidence,
                )
