"""Rule N-10, placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.fields.papers.notices import DRAFT
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.placeholders import FIELDS, is_placeholder
from certscan.rules.rule import Context, Rule


class Placeholder(Rule):
    """A field holds a placeholder, or the paper is marked as a draft: a sample or an unfilled form."""

    code = "N-10"
    name = "placeholder"
    severity = Severity.FAIL
    summary = "A field holds a placeholder: the document is a sample or an unfilled form."
    facts = ("certificate_number", "holder", "scope", "issuer")
    why = "Samples of certificates circulate as templates; they attest nothing."
    condition = (
        "The whole value of a field is what samples and forms bear there, such as XXXX, SPECIMEN, 样本 or "
        "'Company name'; or a mark on the page says DRAFT, SPECIMEN or the like, or such fillings stand in place "
        "of several of its values."
    )
    advice = "Ask the supplier for the certificate itself."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look at the fields in which samples give themselves away, and at what the pages are marked with."""
        if context.noticed(DRAFT, facts):
            number = facts.certificate_number
            yield self.finding(
                "The document is marked as a draft or specimen, or is a form without values: it attests nothing.",
                field="certificate_number",
                evidence=number.evidence if number else (),
            )
        for field in FIELDS:
            value = getattr(facts, field)
            if value is not None and is_placeholder(field, value.value):
                yield self.finding(
                    f"'{value.value}' is a placeholder: the document is a sample, not a certificate.",
                    field=field,
                    evidence=value.evidence,
                )
