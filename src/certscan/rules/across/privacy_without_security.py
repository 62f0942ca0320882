"""Rule C-11, privacy without security."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.policy.profile import Requirement
from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier, meeting
from certscan.rules.rule import Context


class PrivacyWithoutSecurity(AcrossRule):
    """ISO/IEC 27701:2019 is shown without ISO/IEC 27001."""

    code = "C-11"
    name = "privacy_without_security"
    severity = Severity.WARN
    summary = "ISO/IEC 27701:2019 is shown without ISO/IEC 27001."
    facts = ("standards",)
    why = "The edition of 2019 is an extension of ISO/IEC 27001 and counts beside it alone."
    condition = (
        "A certificate of the supplier names ISO/IEC 27701:2019, and none in the run that counts names "
        "ISO/IEC 27001."
    )
    advice = "Ask for the ISO/IEC 27001 certificate of the same holder and scope."
    source = "ISO/IEC 27701:2019, 5.1"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Look for the certificate that carries the extension."""
        security = Requirement(any_of=("ISO/IEC 27001",))
        for one in supplier.current():
            for named in one.certificate.standards:
                if named.label == "ISO/IEC 27701:2019" and not any(
                    meeting(security, supplier.held, context.catalogue)
                ):
                    yield self.finding(
                        f"{named.label} ({one.path}) is an extension: it needs a valid ISO/IEC 27001 certificate.",
                        field="standards",
                        evidence=named.evidence,
                    )
