"""Rule P-05, look it up."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.registers import places, query
from certscan.rules.rule import Context, Rule


class LookItUp(Rule):
    """Where the certificate can be looked up, and with what."""

    code = "P-05"
    name = "look_it_up"
    severity = Severity.INFO
    summary = "Where the certificate can be looked up, and with what."
    facts = (
        "certificate_number",
        "holder",
        "holder_local",
        "issuer",
        "accreditation",
        "standards",
        "registers",
    )
    why = "A page cannot show whether it was suspended or withdrawn since; only a register can."
    condition = (
        "A register or the issuer's own page is known for the certificate, and no export of a register was "
        "imported that holds it."
    )
    advice = (
        "Open the address and type the number, or the holder as given, in the script that the register uses."
    )
    source = "Auditors' practice; catalogue of registers"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Name the registers and what to type."""
        question = query(facts)
        number = facts.certificate_number
        if not str(question) or (
            number is not None and context.policy.register and context.policy.register.entries(number.value)
        ):
            return
        found = places(facts, context)
        if found:
            where = "; ".join(f"{place.name} ({place.url})" for place in found)
            subject = number or facts.holder or facts.holder_local
            yield self.finding(
                f"Not looked up yet: {question} in {where}.",
                field="certificate_number" if number else "holder",
                evidence=subject.evidence if subject else (),
            )
