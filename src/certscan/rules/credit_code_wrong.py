"""Rule H-03, credit code wrong."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.credit_code import check_character_fits, looks_like_code
from certscan.rules.rule import Context, Rule


class CreditCodeWrong(Rule):
    """The Unified Social Credit Code fails its check character."""

    code = "H-03"
    name = "credit_code_wrong"
    severity = Severity.WARN
    summary = "The Unified Social Credit Code fails its check character."
    facts = ("registration_id",)
    why = (
        "The last character follows from the others, so a wrong one means a misread, mistyped or altered "
        "code."
    )
    condition = (
        "A registration number of the form of the Chinese code does not end with the character that the "
        "others ask for."
    )
    advice = (
        "Look at the code on the document, and look the company up in the Chinese company register "
        "(gsxt.gov.cn)."
    )
    source = "GB 32100-2015"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Work the check character out."""
        read = facts.registration_id
        if read is not None and looks_like_code(read.value) and not check_character_fits(read.value):
            yield self.finding(
                f"The Unified Social Credit Code {read.value} fails its check character: misread or altered.",
                field="registration_id",
                evidence=read.evidence,
            )
