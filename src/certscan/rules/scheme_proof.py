"""Rule C-03, scheme proof."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule


class SchemeProof(Rule):
    """Another chain than accreditation alone vouches for certificates to this standard."""

    code = "C-03"
    name = "scheme_proof"
    severity = Severity.INFO
    summary = "Another chain than accreditation alone vouches for certificates to this standard."
    facts = ("standards", "who vouches for certificates to the standard")
    why = "Sector schemes, tests and declarations each have their own proof, and the paper alone is not it."
    condition = (
        "The catalogue tells of the standard who vouches for it and what the page must show. A note, since "
        "it holds for every certificate to the standard, and what only a register can show is not held "
        "against the page."
    )
    advice = (
        "Look the certificate up in the register of the scheme, and look for the number that the page must "
        "show."
    )
    source = "Rules of the owners of the schemes, as the catalogue of standards quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Explain the chain of each standard that has one of its own."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            chain = standard.chain
            if chain is None:
                continue
            register = context.catalogue.registers.get(chain.listed_in or "")
            shown = f" The page must show: {chain.number}." if chain.number else ""
            look = f" Not verified here: look it up in {register.name} ({register.url})." if register else ""
            yield self.finding(
                f"{named.label}: {chain.proof}{shown}{look}", field="standards", evidence=named.evidence
            )
