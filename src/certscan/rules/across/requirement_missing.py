"""Rule P-01, requirement missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.policy.profile import Proof
from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Held, Supplier, meeting, meets, requirements
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
        for requirement in requirements(supplier, context.profile.required):
            if requirement.proof is not Proof.CERTIFICATE:
                continue
            if any(meeting(requirement, supplier.held, context.catalogue)):
                continue
            wanted = " or ".join(requirement.any_of)
            useless = [
                one
                for one in supplier.held
                if any(
                    meets(s, name, context.catalogue)
                    for s in one.certificate.standards
                    for name in requirement.any_of
                )
            ]
            found = f"; what was shown is {_words(useless)}" if useless else ""
            reason = f" ({requirement.reason})" if requirement.reason else ""
            yield self.finding(f"{wanted} is required{reason} and not held{found}.", field="standards")


def _words(shown: Sequence[Held]) -> str:
    statuses = dict.fromkeys(one.certificate.verdict.status.replace("_", " ") for one in shown)
    return " or ".join(statuses)
