"""Rule N-02, number foreign to issuer."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.catalogue.lookup import PATTERN_SECONDS
from certscan.catalogue.model import Trust
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.chinese_number import chinese_number
from certscan.rules.rule import Context, Rule


class NumberForeignToIssuer(Rule):
    """The number has none of the forms that this issuer's numbers are known to have."""

    code = "N-02"
    name = "number_foreign_to_issuer"
    severity = Severity.INFO
    summary = "The number has none of the forms that this issuer's numbers are known to have."
    facts = ("certificate_number", "issuer", "number formats of the certification body")
    why = "Forgers take a form that they have seen elsewhere; but bodies also change their forms."
    condition = (
        "Forms of high trust are known of the issuer, and the number has neither one of them nor one that "
        "many bodies of the country share. A note, since no list of forms is complete."
    )
    advice = "Look the number up in the issuer's register."
    source = "Catalogue of certification bodies"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Try all forms that are known of the issuer."""
        number = facts.certificate_number
        body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
        if number is None or body is None or all(f.trust is not Trust.HIGH for f in body.number_formats):
            return
        if chinese_number(facts, context) is not None:
            return
        patterns = [form.regex for form in body.number_formats]
        if not any(regex.search(p, number.value, timeout=PATTERN_SECONDS) for p in patterns):
            yield self.finding(
                f"Number {number.value} has none of the forms that numbers of {body.name} are known to have.",
                field="certificate_number",
                evidence=number.evidence,
            )
