"""Rule C-17, edition missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import edition_of, known_standards
from certscan.rules.rule import Context, Rule


class EditionMissing(Rule):
    """The certificate names a standard without its edition."""

    code = "C-17"
    name = "edition_missing"
    severity = Severity.INFO
    summary = "The certificate names a standard without its edition."
    facts = ("standards", "the editions of the standard")
    why = "Whether the edition is in force cannot be checked; some schemes never print one."
    condition = "A standard of the catalogue is named without an edition, and more than one edition is known."
    advice = "Look at the document for the edition; if it prints none, ask the issuer."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate names the standard and its edition)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether each standard that has editions prints one."""
        for named, standard in known_standards(facts, context):
            printed = named.edition or edition_of(named, standard, context.catalogue)
            if not printed and len(standard.editions) > 1:
                yield self.finding(
                    f"{named.label} is named without its edition: whether that is in force was not checked.",
                    field="standards",
                    evidence=named.evidence,
                )
