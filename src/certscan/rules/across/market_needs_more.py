"""Rule P-04, market needs more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.policy.profile import Requirement
from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier, meeting
from certscan.rules.rule import Context


class MarketNeedsMore(AcrossRule):
    """The market asks for more than the standard that is held."""

    code = "P-04"
    name = "market_needs_more"
    severity = Severity.WARN
    summary = "The market asks for more than the standard that is held."
    facts = ("standards", "market of the profile")
    why = "A quality system is not the approval of a product."
    condition = (
        "The profile tells what its market asks for beside a standard, the supplier holds that standard, "
        "and nothing of the other was shown."
    )
    advice = "Ask for the approval or declaration that the market needs."
    source = "Regulations (EU) 2017/745 and 2017/746; MDSAP; the buyer's profile"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Look for what goes beyond each standard."""
        for beyond in context.profile.beyond:
            standard = Requirement(any_of=(beyond.standard,))
            holds = any(meeting(standard, supplier.held, context.catalogue))
            wider = bool(beyond.any_of) and any(
                meeting(Requirement(any_of=beyond.any_of), supplier.held, context.catalogue)
            )
            if holds and not wider:
                market = context.profile.market or "The market"
                yield self.finding(
                    f"{market} needs more than {beyond.standard}: {beyond.text}", field="standards"
                )
