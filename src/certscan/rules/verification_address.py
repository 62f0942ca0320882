"""Rule N-06, verification address."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import Catalogue
from certscan.catalogue.model import CertificationBody
from certscan.fields.notices.verification_addresses import VERIFICATION_ADDRESS, addresses_told
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.link_services import hides_its_owner
from certscan.rules.registers import places
from certscan.rules.rule import Context, Rule
from certscan.rules.web_hosts import bears_name_of, belongs_to, host_of, is_public


class VerificationAddress(Rule):
    """A QR code on the certificate points to a web address."""

    code = "N-06"
    name = "verification_address"
    severity = Severity.INFO
    summary = "A QR code on the certificate points to a web address."
    facts = ("issuer", "addresses in QR codes", "hosts of link services")
    why = "A forger prints a code too, and makes the page behind it that confirms the forgery."
    condition = (
        "A page of the certificate was read as a picture, or bears pictures, and a QR code there holds a web "
        "address, which is not opened. The finding tells whose it is where that is known, where it hides whose it "
        "is (a link shortener, a maker of QR codes), and where it only bears a name of the issuer."
    )
    advice = "Type the address of the issuer or of the register yourself, and look the certificate up there."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Name each address, and where to look instead."""
        body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
        known = "; ".join(f"{place.name} ({place.url})" for place in places(facts, context))
        instead = known or "the issuer's own page, or the register of the accreditation body"
        for address in addresses_told(context.noticed(VERIFICATION_ADDRESS, facts)):
            whose = _whose(host_of(address), body, context.catalogue)
            yield self.finding(
                f"The QR code points to {address}.{whose} Rather than follow it, open by hand: {instead}.",
                field="issuer",
                evidence=facts.issuer.evidence if facts.issuer else (),
            )


def _whose(host: str, body: CertificationBody | None, catalogue: Catalogue) -> str:
    if body is not None and belongs_to(host, body):
        return f" It is an address of {body.name}."
    if is_public(host, catalogue):
        return " It is an address of an accreditation body, a register or a government."
    if hides_its_owner(host):
        return " It is an address of a service that anybody can use, and hides where it leads."
    if body is not None and body.domains and bears_name_of(host, body):
        return f" It bears a name of {body.name} and is none of the addresses that are known of it."
    return ""
