"""Rule A-01, accreditation missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import Catalogue
from certscan.catalogue.model import Standard, StandardKind
from certscan.policy.profile import Accreditation
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule

#: The warning of a document whose marks may not have been read.
PICTURES_UNREAD = "pictures_unread"


class AccreditationMissing(Rule):
    """No accreditation mark was found where accredited certification exists."""

    code = "A-01"
    name = "accreditation_missing"
    severity = Severity.WARN
    summary = "No accreditation mark was found where accredited certification exists."
    facts = (
        "accreditation",
        "standards",
        "kind",
        "whether accredited certification to the standard exists",
    )
    why = "Without accreditation nobody watches over the issuer; anybody may print such a certificate."
    condition = (
        "No accreditation body was found on the document, and accredited certification exists for at least "
        "one of its standards. Only a note where these are guidelines, which are often certified without it, or "
        "schemes whose owner appoints the accreditor and lists every certificate, a warning for them under a "
        "profile that accepts accredited certificates alone; good practices are the subject of C-10. A fail under a profile that accepts accredited certificates "
        "alone, unless the document has pictures that could not be read: then it is not verified. Test reports "
        "are left out. The licence of a national authority, such as CNCA's approval in China, is no "
        "accreditation."
    )
    advice = (
        "Look at the document for a mark that was not read; if there is none, decide whether an unaccredited "
        "certificate is enough, or look the holder up in IAF CertSearch."
    )
    source = "ISO/IEC 17021-1; buyers' policy"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether an accreditation could be there and is not."""
        if facts.accreditation or facts.kind is Kind.TEST_REPORT:
            return
        standards = [s for _, s in known_standards(facts, context) if s.accredited_certification]
        standards = [s for s in standards if s.kind is not StandardKind.GMP]
        if not standards:
            return
        unread = bool(context.noticed(PICTURES_UNREAD, facts))
        required = context.profile.accreditation is Accreditation.REQUIRED
        in_register = all(_accredited_by_scheme(standard, context.catalogue) for standard in standards)
        if all(s.kind is StandardKind.GUIDELINE for s in standards) or (in_register and not required):
            severity = Severity.INFO
        elif required and not unread and not in_register:
            severity = Severity.FAIL
        else:
            severity = self.severity
        yield self.finding(
            "No accreditation mark was read, and pictures of the document could not be: not verified."
            if unread
            else "No accreditation mark found: not shown to be an accredited certificate.",
            field="accreditation",
            severity=severity,
        )


def _accredited_by_scheme(standard: Standard, catalogue: Catalogue) -> bool:
    """Tell whether the owner of a scheme appoints who accredits for it: its register tells, not the page."""
    return any(standard.id in body.schemes for body in catalogue.accreditation_bodies.values())
