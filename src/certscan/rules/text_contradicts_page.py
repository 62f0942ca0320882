"""Rule N-04, text contradicts page."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule

#: The warning of a document whose text layer says other than its page shows.
TEXT_LAYER_CONTRADICTED = "text_layer_contradicted"


class TextContradictsPage(Rule):
    """The hidden text of the PDF says other than what its page shows."""

    code = "N-04"
    name = "text_contradicts_page"
    severity = Severity.INFO
    summary = "The hidden text of the PDF says other than what its page shows."
    facts = ("pages", "whether the text of each agrees with its picture")
    why = "Whoever paints over a certificate often leaves the old text beneath; a scanner's poor text looks alike."
    condition = (
        "A page of the certificate was read as a picture since its text layer says other things. A note, since a "
        "poor scan does the same. Other signs of editing are not looked at: programs that the file names, fonts, "
        "layers."
    )
    advice = "Ask the issuer to confirm number, holder, scope and dates, or compare them with its register."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether a page's text and picture disagree."""
        pages = [f"{n.page}" for n in context.noticed(TEXT_LAYER_CONTRADICTED, facts) if n.page]
        if pages:
            number = facts.certificate_number
            yield self.finding(
                f"The text in the file is other than what page {' and '.join(pages)} shows: altered, or poorly made "
                "by a scanner.",
                field="certificate_number",
                evidence=number.evidence if number else (),
            )
