"""Rule C-05, ce certificate."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import standard_of
from certscan.rules.rule import Context, Rule

#: The catalogue's entry of the marking.
CE = "CE"
#: How the laws that ask for it are cited: 93/42/EEC, (EU) 2017/745.
_LAW = regex.compile(r"\b\d{2,4}/\d{1,4}/E[CEU]C?\b|\(E[CU]\)\s*(?:No\.?\s*)?\d{1,4}/\d{2,4}")


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
        "CE, or a directive or regulation of the European Union, stands among the standards of a certificate. Whether the issuer is a notified body for the "
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
        for named in facts.standards:
            standard = standard_of(named, context.catalogue)
            if (standard and standard.id == CE) or _LAW.search(named.label):
                yield self.finding(
                    "CE marking is the manufacturer's declaration; only a notified body can issue EU "
                    "certificates, under its four-digit number.",
                    field="standards",
                    evidence=named.evidence,
                )
