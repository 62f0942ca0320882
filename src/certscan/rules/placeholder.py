"""Rule N-10, placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.placeholders import FIELDS, is_placeholder
from certscan.rules.rule import Context, Rule


class Placeholder(Rule):
    """A field holds a placeholder: the document is a sample or an unfilled form."""

    code = "N-10"
    name = "placeholder"
    severity = Severity.FAIL
    summary = "A field holds a placeholder: the document is a sample or an unfilled form."
    facts = ("certificate_number", "holder", "scope", "issuer")
    why = "Samples of certificates circulate as templates; they attest nothing."
    condition = (
        "The whole value of a field is what samples and forms bear there, such as XXXX, SPECIMEN, 样本 or "
        "'Company name'."
    )
    advice = "Ask the supplier for the certificate itself."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look at the fields in which samples give themselves away."""
        for field in FIELDS:
            value = getattr(facts, field)
            if value is not None and is_placeholder(field, value.value):
                yield self.finding(
                    f"'{value.value}' is a placeholder: the document is a sample, not a certificate.",
                    field=field,
                    evidence=value.evidence,
                )
