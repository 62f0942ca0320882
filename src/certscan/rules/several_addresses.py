"""Rule H-09, several addresses."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.addresses import covers
from certscan.rules.quoting import shortened
from certscan.rules.rule import Context, Rule


class SeveralAddresses(Rule):
    """The certificate names several addresses."""

    code = "H-09"
    name = "several_addresses"
    severity = Severity.INFO
    summary = "The certificate names several addresses."
    facts = ("address", "sites")
    why = "The registered office is often not where the goods are made."
    condition = "A site differs from the holder's address."
    advice = "See which of the addresses delivers to you."
    source = "Practice of Chinese certification bodies; IAF MD 1"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for sites elsewhere."""
        if facts.address is None:
            return
        others = [site for site in facts.sites if not covers(facts.address.value, site.value)]
        if others:
            more = f" and {len(others) - 1} more" if len(others) > 1 else ""
            yield self.finding(
                f"The certificate separates the address ({shortened(facts.address.value)}) from the site "
                f"({shortened(others[0].value)}){more}.",
                field="sites",
                evidence=tuple(item for site in others for item in site.evidence),
            )
