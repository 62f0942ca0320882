"""Rule C-16, standard unknown."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import edition_of, standard_of
from certscan.rules.rule import Context, Rule


class StandardUnknown(Rule):
    """The catalogue does not know the standard or the edition."""

    code = "C-16"
    name = "standard_unknown"
    severity = Severity.WARN
    summary = "The catalogue does not know the standard or the edition."
    facts = ("standards", "kind", "the list of standards and their editions")
    why = (
        "Whether the edition is in force and who may certify it was not checked; some editions are invented."
    )
    condition = (
        "The standard is not in the catalogue, or it prints an edition that is none of those in the "
        "catalogue. A note on product certificates, since no catalogue has every product standard. Test "
        "reports are left out: they name test methods."
    )
    advice = "Look at the standard on the document, then look it up at the body that publishes it."
    source = "Catalogue of standards"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look each standard and its edition up."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named in facts.standards:
            standard = standard_of(named, context.catalogue)
            if standard is None:
                message = (
                    f"{named.label} is not in the catalogue: its edition and its certifiers were not checked."
                )
            elif (
                named.edition and standard.editions and edition_of(named, standard, context.catalogue) is None
            ):
                message = f"No edition {named.label} of {standard.id} is known; printed: '{named.printed}'."
            else:
                continue
            severity = Severity.INFO if standard is None and facts.kind is Kind.PRODUCT else self.severity
            yield self.finding(message, field="standards", evidence=named.evidence, severity=severity)
