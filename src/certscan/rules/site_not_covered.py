"""Rule H-06, site not covered."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Evidence, Finding, Severity
from certscan.rules.addresses import covers, same_script
from certscan.rules.rule import Context, Rule
from certscan.rules.scope_words import points_to_annex


class SiteNotCovered(Rule):
    """The site that delivers is not on the certificate."""

    code = "H-06"
    name = "site_not_covered"
    severity = Severity.FAIL
    summary = "The site that delivers is not on the certificate."
    facts = ("address", "sites", "the buyer's expectations")
    why = (
        "A certificate holds for the sites that it names; another factory of the same holder is not "
        "certified."
    )
    condition = (
        "With expectations only: the site's address resembles neither the holder's address nor a site. A "
        "warning where no address was found, where the certificate points to an annex without sites, or "
        "where the addresses are in different scripts."
    )
    advice = "Ask for the annex with the sites, or for the certificate of the site."
    source = "ISO/IEC 17021-1, 8.2.2; IAF MD 1 (several sites)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the site with every address of the certificate."""
        assigned = context.supplier(facts)
        site = assigned.expectation.site if assigned else None
        if site is None:
            return
        printed = [*([facts.address] if facts.address else []), *facts.sites]
        if any(covers(place.value, site) for place in printed):
            return
        evidence: tuple[Evidence, ...] = tuple(item for place in printed for item in place.evidence)
        if not printed:
            message, severity = (
                f"No address found: whether it covers {site} cannot be verified.",
                Severity.WARN,
            )
        elif not any(same_script(place.value, site) for place in printed):
            message = f"The addresses are in another script than {site}: not verified."
            severity = Severity.WARN
        else:
            message = f"Site {site} is not on the certificate."
            texts = [value.value for value in (facts.address, facts.scope) if value]
            severity = Severity.WARN if any(map(points_to_annex, texts)) else self.severity
        yield self.finding(message, field="address", evidence=evidence, severity=severity)
