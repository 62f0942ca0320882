"""Rule P-01, requirement missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.policy.profile import Proof, Requirement
from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier, meeting, meets, requirements
from certscan.rules.rule import Context


class RequirementMissing(AcrossRule):
    """A standard that the buyer requires is not held."""

    code = "P-01"
    name = "requirement_missing"
    severity = Severity.FAIL
    summary = "A standard that the buyer requires is not held."
    facts = ("standards", "what the profile and the expectations require")
    why = "A tender that asks for quality, environment and safety is lost by the one that is missing."
    condition = (
        "The profile or the expectations require a standard, and no certificate of the supplier in the run "
        "shows it, or only such as are expired or not acceptable. Test reports are the subject of P-03."
    )
    advice = "Ask the supplier for the certificate, or for the plan to get it."
    source = "The buyer's profile and expectations"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Look for a certificate to each requirement."""
        missing = [
            _missing(requirement, supplier, context)
            for requirement in requirements(supplier, context.profile.required)
            if requirement.proof is Proof.CERTIFICATE
            and not any(meeting(requirement, supplier.held, context.catalogue))
        ]
        if missing:
            yield self.finding(f"Required and not held: {'; '.join(missing)}.", field="standards")


def _missing(requirement: Requirement, supplier: Supplier, context: Context) -> str:
    """Name a requirement, with what it is for and what became of the certificates shown for it."""
    useless = [
        one
        for one in supplier.held
        if any(
            meets(named, wanted, context.catalogue)
            for named in one.certificate.standards
            for wanted in requirement.any_of
        )
    ]
    statuses = dict.fromkeys(one.certificate.verdict.status.replace("_", " ") for one in useless)
    shown = f"what was shown is {' or '.join(statuses)}" if statuses else None
    notes = [note for note in (requirement.reason, shown) if note]
    return " or ".join(requirement.any_of) + (f" ({', '.join(notes)})" if notes else "")
