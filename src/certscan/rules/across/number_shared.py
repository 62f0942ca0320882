"""Rule N-01, number shared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.record import REVIEW_BELOW, Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier
from certscan.rules.rule import Context


class NumberShared(AcrossRule):
    """One certificate number stands on certificates of two holders."""

    code = "N-01"
    name = "number_shared"
    severity = Severity.FAIL
    summary = "One certificate number stands on certificates of two holders."
    facts = ("certificate_number", "issuer", "holder", "holder_local")
    why = "An issuer gives a number once; the commonest forgery puts a new name on a real certificate."
    condition = (
        "Another supplier of the run shows a certificate of the same issuer with the same number. A warning "
        "where one of the numbers was read with a confidence below 0.8, or no issuer was found."
    )
    advice = "Look the number up in the issuer's register: at most one of the two is true."
    source = "Issuers' registers"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Look for the numbers of this supplier among those of the others."""
        for one in supplier.held:
            for other in (held for them in others for held in them.held):
                if not one.number or one.number != other.number or one.issuer != other.issuer:
                    continue
                number, its = one.certificate.certificate_number, other.certificate.certificate_number
                sure = bool(one.issuer) and all(n and n.confidence >= REVIEW_BELOW for n in (number, its))
                theirs = other.certificate.holder or other.certificate.holder_local
                yield self.finding(
                    f"Number {number.value if number else ''} stands in {one.path} and, for "
                    f"'{theirs.value if theirs else 'no holder'}', in {other.path}: one of the two is false, unless the holder was renamed.",
                    field="certificate_number",
                    evidence=number.evidence if number else (),
                    severity=self.severity if sure else Severity.WARN,
                )
