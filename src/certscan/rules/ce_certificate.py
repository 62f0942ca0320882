"""Rule C-05, ce certificate."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule

#: The catalogue's entry of the marking.
CE = "CE"


class CeCertificate(Rule):
    """A certificate for CE marking."""

    code = "C-05"
    name = "ce_certificate"
    severity = Severity.WARN
    summary = "A certificate for CE marking."
    facts = ("standards", "kind", "issuer")
    why = (
        "CE marking is the manufacturer's own declaration; papers called CE certificates are sold by bodies "
        "that no state has notified."
    )
    condition = (
        "CE stands among the standards of a certificate. Whether the issuer is a notified body for the "
        "directive is not verified here."
    )
    advice = (
        "Ask for the declaration of conformity, and look the four-digit number of the notified body up in "
        "NANDO."
    )
    source = "Decision No 768/2008/EC; EU Blue Guide"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for CE among what is certified."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            if standard.id == CE:
                yield self.finding(
                    "CE marking is the manufacturer's declaration; only a notified body can issue EU "
                    "certificates, under its four-digit number.",
                    field="standards",
                    evidence=named.evidence,
                )
