"""Rule P-06, read with doubt."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.doubt import CRITICAL
from certscan.rules.rule import Context, Rule


class ReadWithDoubt(Rule):
    """A field that decides the verdict was read with low confidence."""

    code = "P-06"
    name = "read_with_doubt"
    severity = Severity.INFO
    summary = "A field that decides the verdict was read with low confidence."
    facts = ("standards", "certificate_number", "holder", "issuer", "issue_date", "expiry_date")
    why = "A verdict is worth what the reading is worth."
    condition = (
        "A value of a critical field has a confidence below 0.8. A note, since the record's needs_review "
        "says the same; a profile may make it a warning."
    )
    advice = "Compare the value with the document before you decide."
    source = "The contract of the record: values below 0.8 ask for a person's eye"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Name each doubtful field."""
        for field in CRITICAL:
            value, named = getattr(facts, field), field.removesuffix("s").replace("_", " ")
            for one in value if isinstance(value, tuple) else (value,):
                if one is not None and one.confidence < REVIEW_BELOW:
                    yield self.finding(
                        f"Read with low confidence: {named} '{one.printed}'. Confirm it before deciding.",
                        field=field,
                        evidence=one.evidence,
                    )
