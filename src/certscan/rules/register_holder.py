"""Rule R-02, register holder."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.policy.expectation import names_of
from certscan.policy.names import Likeness, best_likeness
from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class RegisterHolder(Rule):
    """A register has the number for another holder."""

    code = "R-02"
    name = "register_holder"
    severity = Severity.FAIL
    summary = "A register has the number for another holder."
    facts = ("certificate_number", "holder", "holder_local", "imported registers")
    why = "The commonest forgery puts a new name on a real certificate, and the number gives it away."
    condition = (
        "An imported export holds the number, and every holder that it names for it is another company. A "
        "warning where the names are similar, cannot be compared for their scripts, or were read with a "
        "confidence below 0.8."
    )
    advice = "Open the register and compare holder, address and scope."
    source = "The registers' exports that the buyer imported"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the holder with that of the register."""
        number, register, names = facts.certificate_number, context.policy.register, names_of(facts)
        if number is None or register is None or not names:
            return
        entries = [entry for entry in register.entries(number.value) if entry.names]
        grades = {best_likeness(names, entry.names) for entry in entries}
        if not entries or Likeness.SAME in grades:
            return
        read = facts.holder or facts.holder_local
        doubtful = grades != {Likeness.OTHER} or (read is not None and read.confidence < REVIEW_BELOW)
        doubtful = doubtful or number.confidence < REVIEW_BELOW
        known = " and ".join(" / ".join(entry.names) for entry in entries)
        yield self.finding(
            f"{entries[0].register} has the number {number.value} for '{known}', not for "
            f"'{' / '.join(names)}'.",
            field="certificate_number",
            evidence=number.evidence + (read.evidence if read else ()),
            severity=Severity.WARN if doubtful else self.severity,
        )
