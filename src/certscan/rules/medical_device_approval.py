"""Rule C-06, medical device approval."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.ce_certificate import CE
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule

DEVICES = "ISO 13485"


class MedicalDeviceApproval(Rule):
    """ISO 13485 stands beside CE marking, as if it were an approval."""

    code = "C-06"
    name = "medical_device_approval"
    severity = Severity.WARN
    summary = "ISO 13485 stands beside CE marking, as if it were an approval."
    facts = ("standards",)
    why = (
        "ISO 13485 is a quality system; a device may be sold in the European Union under the device "
        "regulations alone."
    )
    condition = "ISO 13485 and CE are certified on one document."
    advice = (
        "Ask for the EU certificate of a notified body, or for the declaration of conformity of a class I "
        "device."
    )
    source = "Regulations (EU) 2017/745 and 2017/746"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether both stand on the document."""
        found = {standard.id: named for named, standard in known_standards(facts, context)}
        if CE in found and DEVICES in found:
            yield self.finding(
                f"{found[DEVICES].label} is a quality system and no EU approval: market access needs "
                "certificates of a notified body under Regulation (EU) 2017/745 or 2017/746.",
                field="standards",
                evidence=found[DEVICES].evidence + found[CE].evidence,
            )
