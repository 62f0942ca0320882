"""Rule N-07, verification address foreign."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import Catalogue
from certscan.catalogue.model import CertificationBody
from certscan.fields.notices.verification_addresses import VERIFICATION_ADDRESS, addresses_told
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.link_services import hides_its_owner
from certscan.rules.rule import Context, Rule
from certscan.rules.web_hosts import bears_name_of, belongs_to, host_of, is_public


class VerificationAddressForeign(Rule):
    """A QR code points to an address that is neither the issuer's nor a register's."""

    code = "N-07"
    name = "verification_address_foreign"
    severity = Severity.WARN
    summary = "A QR code points to an address that is neither the issuer's nor a register's."
    facts = ("issuer", "addresses in QR codes", "domains of the certification body", "hosts of link services")
    why = "A page of the forger's own confirms whatever he printed."
    condition = (
        "Domains of the issuer are known, and the host in the code is under none of them, bears none of the "
        "issuer's names, and is no accreditation body's, register's or government's. A link service, which "
        "hides where it leads, is left to N-06."
    )
    advice = (
        "Look the certificate up at the address that P-05 names; ask the issuer whether this one is its own."
    )
    source = "Auditors' practice; catalogue of certification bodies, accreditation bodies and registers"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Hold each address against those that may stand there."""
        body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
        if facts.issuer is None or body is None or not body.domains:
            return
        for address in addresses_told(context.noticed(VERIFICATION_ADDRESS, facts)):
            if _is_foreign(host_of(address), body, context.catalogue):
                yield self.finding(
                    f"The QR code points to {address}, which is no known address of {body.name}, of an "
                    "accreditation body or of a register.",
                    field="issuer",
                    evidence=facts.issuer.evidence,
                )


def _is_foreign(host: str, body: CertificationBody, catalogue: Catalogue) -> bool:
    return not (
        belongs_to(host, body)
        or bears_name_of(host, body)
        or is_public(host, catalogue)
        or hides_its_owner(host)
    )
