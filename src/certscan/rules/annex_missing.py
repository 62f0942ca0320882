"""Rule H-07, annex missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule
from certscan.rules.scope_words import points_to_annex


class AnnexMissing(Rule):
    """The certificate points to an annex that is not there."""

    code = "H-07"
    name = "annex_missing"
    severity = Severity.WARN
    summary = "The certificate points to an annex that is not there."
    facts = ("scope", "address", "sites", "pages")
    why = "Sites and products on a missing page are not shown to be covered."
    condition = (
        "The scope or the address sends the reader to an annex, the certificate has one page, and no site "
        "was found."
    )
    advice = "Ask the supplier for all pages of the certificate."
    source = "ISO/IEC 17021-1, 8.2.2"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the page that is pointed to came along."""
        if len(facts.pages) > 1 or facts.sites:
            return
        for name, value in (("scope", facts.scope), ("address", facts.address)):
            if value is not None and points_to_annex(value.value):
                yield self.finding(
                    f"The annex is missing that the {name} points to.", field=name, evidence=value.evidence
                )
