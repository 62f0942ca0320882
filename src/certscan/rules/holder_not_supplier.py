"""Rule H-01, holder not supplier."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.policy.expectation import names_of
from certscan.policy.names import Likeness
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule

_MESSAGES = {
    Likeness.SAME: "",
    Likeness.SIMILAR: "Certificate holder '{holder}' resembles the supplier '{supplier}': see whether it is the "
    "same legal entity or a related company.",
    Likeness.OTHER: "Certificate holder '{holder}' is not the supplier '{supplier}': check whether it is the same "
    "legal entity or a related company.",
    Likeness.INCOMPARABLE: "Certificate holder '{holder}' is written in another script than the names of the "
    "supplier '{supplier}': not verified.",
}


class HolderNotSupplier(Rule):
    """The holder is not the supplier that the buyer expects."""

    code = "H-01"
    name = "holder_not_supplier"
    severity = Severity.WARN
    summary = "The holder is not the supplier that the buyer expects."
    facts = ("holder", "holder_local", "registration_id", "the buyer's expectations")
    why = (
        "A trading company likes to show its maker's certificate, and a group one of another member: "
        "neither is proof of the supplier."
    )
    condition = (
        "With expectations only. The names of the holder, in all scripts, are compared with those of the "
        "supplier; legal forms, case, accents, spacing and a slip of spelling do not count, and an equal "
        "registration number settles it. A name that is merely similar is to be looked at too, and one in "
        "another script than all expected names cannot be compared."
    )
    advice = (
        "Ask which legal entity makes and delivers the goods, and for a certificate of that one; add "
        "further names of the supplier to the expectations."
    )
    source = "Buyers' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the holder with the supplier."""
        if context.policy.expectations is None:
            return
        names = names_of(facts)
        if not names:
            yield self.finding(
                "No holder found: whether it is the supplier cannot be verified.", field="holder"
            )
            return
        holder = " / ".join(names)
        assigned = context.supplier(facts)
        if assigned is None:
            message = f"Certificate holder '{holder}' is none of the suppliers that the buyer expects."
        else:
            message = _MESSAGES[assigned.likeness].format(
                holder=holder, supplier=assigned.expectation.names[0]
            )
        if message:
            evidence = (facts.holder or facts.holder_local).evidence  # type: ignore[union-attr]
            yield self.finding(message, field="holder" if facts.holder else "holder_local", evidence=evidence)
