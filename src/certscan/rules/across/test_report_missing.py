"""Rule P-03, test report missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.policy.profile import Proof
from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier, meeting
from certscan.rules.rule import Context


class TestReportMissing(AcrossRule):
    """A test report that the buyer requires was not shown."""

    code = "P-03"
    name = "test_report_missing"
    severity = Severity.WARN
    summary = "A test report that the buyer requires was not shown."
    facts = ("standards", "kind", "what the profile requires")
    why = (
        "Products such as toys are tested one by one; no certificate of the maker's management stands for a "
        "report."
    )
    condition = (
        "The profile requires a test report to one of several standards, and no test report of the supplier "
        "in the run names one."
    )
    advice = "Ask for the report of a laboratory accredited to ISO/IEC 17025, for each product."
    source = "Consumer Goods (Toys) Safety Standards of Australia; the buyer's profile"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Look for a report to each requirement."""
        for requirement in context.profile.required:
            if requirement.proof is not Proof.TEST_REPORT:
                continue
            if not any(meeting(requirement, supplier.held, context.catalogue)):
                yield self.finding(
                    f"No test report to {' or '.join(requirement.any_of)} was shown: products are proved by "
                    "reports of an ISO/IEC 17025 laboratory, not by a management certificate.",
                    field="standards",
                )
