"""Rule A-07, issuer not approved in china."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.chinese_number import CHINA, chinese_number, holder_in_china
from certscan.rules.rule import Context, Rule

_HAN = regex.compile(r"\p{Han}")


class IssuerNotApprovedInChina(Rule):
    """A holder in China shows a certificate of a foreign body without a known Chinese approval."""

    code = "A-07"
    name = "issuer_not_approved_in_china"
    severity = Severity.INFO
    summary = "A holder in China shows a certificate of a foreign body without a known Chinese approval."
    facts = (
        "holder",
        "address",
        "registration_id",
        "issuer",
        "certificate_number",
        "approvals of certification bodies in China",
    )
    why = (
        "In China only bodies that CNCA has approved may certify; a paper from elsewhere is in no Chinese "
        "register."
    )
    condition = (
        "The holder is registered or has its address in mainland China, the issuer is a known foreign body, "
        "and the catalogue has neither an approval by CNCA nor a Chinese name for it. Group certificates "
        "issued abroad for a Chinese site are lawful "
        "abroad, and the catalogue does not have every approval, so this is a note."
    )
    advice = (
        "Look the certificate up in cx.cnca.cn; if it is not there, ask the supplier for the certificate of "
        "an approved body."
    )
    source = "Regulations of the People's Republic of China on Certification and Accreditation, as amended"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the issuer may work where the holder is."""
        issuer = facts.issuer
        body = context.catalogue.certification_bodies.get((issuer and issuer.id) or "")
        if issuer is None or body is None or body.country == CHINA or not holder_in_china(facts):
            return
        at_home = body.cnca_approval or body.cnca_prefix or _HAN.search(" ".join(body.aliases))
        if not at_home and not _HAN.search(issuer.value) and chinese_number(facts, context) is None:
            yield self.finding(
                f"The holder is in China, and no approval of {issuer.value} by CNCA is known: only approved "
                "bodies may certify there.",
                field="issuer",
                evidence=issuer.evidence,
            )
