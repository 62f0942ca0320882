"""Rule C-08, toy standard."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import StandardKind
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule


class ToyStandard(Rule):
    """A toy-safety standard stands in a certificate."""

    code = "C-08"
    name = "toy_standard"
    severity = Severity.WARN
    summary = "A toy-safety standard stands in a certificate."
    facts = ("standards", "kind", "kind and field of the standard")
    why = "Toys are tested product by product; a certificate of the maker shows nothing of the toy."
    condition = "A test standard of the field of toys is named, and the document is not a test report."
    advice = "Ask for the test report of a laboratory accredited to ISO/IEC 17025, for each product."
    source = "AS/NZS ISO 8124; Australian safety standard for toys for children up to 36 months"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for toy standards outside test reports."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            if standard.kind is StandardKind.TEST and standard.field == "toys":
                yield self.finding(
                    f"{named.label}: toy compliance is shown by test reports of an ISO/IEC 17025 laboratory, "
                    "per product; a management-system certificate cannot show it.",
                    field="standards",
                    evidence=named.evidence,
                )
