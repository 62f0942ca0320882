"""Rule A-14, accreditor not accepted."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class AccreditorNotAccepted(Rule):
    """The buyer does not accept the accreditation of this body."""

    code = "A-14"
    name = "accreditor_not_accepted"
    severity = Severity.FAIL
    summary = "The buyer does not accept the accreditation of this body."
    facts = ("accreditation", "accreditation bodies that the profile accepts")
    why = (
        "A buyer may tie a purchase to certain accreditation bodies, for instance those of the customer's "
        "country."
    )
    condition = (
        "The profile names the accreditation bodies that count, the document shows accreditations, and none "
        "of them is named. Silent without such a profile; A-01 speaks of a document without any."
    )
    advice = (
        "Ask the supplier for a certificate under one of the accreditation bodies that the profile names."
    )
    source = "The buyer's profile"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for one accepted body among the marks."""
        accepted = {name.casefold() for name in context.profile.accreditors}
        if not accepted or not facts.accreditation:
            return
        found = {mark.id if body is None else body.id for mark, body in known_bodies(facts, context)}
        if not accepted & {name.casefold() for name in found}:
            yield self.finding(
                f"Accredited by {' and '.join(sorted(found))}; this buyer accepts "
                f"{', '.join(context.profile.accreditors)} alone.",
                field="accreditation",
                evidence=tuple(item for mark in facts.accreditation for item in mark.evidence),
            )
