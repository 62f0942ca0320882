"""Rule D-09, issued before edition."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import fail_if_trusted, known_editions
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule

#: How much of an ISO date is known, as a number of characters.
_PRECISION = {"day": 10, "month": 7, "year": 4}


class IssuedBeforeEdition(Rule):
    """The certificate is older than the edition of the standard that it names."""

    code = "D-09"
    name = "issued_before_edition"
    severity = Severity.FAIL
    summary = "The certificate is older than the edition of the standard that it names."
    facts = ("issue_date", "standards", "publication of the edition")
    why = "Nobody can be audited against a text that was not published: the date or the edition is false."
    condition = (
        "The issue date lies before the month in which the edition was published. The initial certification "
        "may be older: it was to an earlier edition. Only a warning within the month of publication, where "
        "the publication is known with little trust, or when the printed date can be read otherwise."
    )
    advice = "Look at the issue date and the edition on the document; if they stand there so, ask the issuer."
    source = "Publication dates in the catalogue of standards"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the issue date with the publication of each edition."""
        issue = facts.issue_date
        if issue is None:
            return
        for named, edition in known_editions(facts, context):
            published = edition.published
            if published is None or issue.value >= published:
                continue
            printed = str(published)[: _PRECISION[edition.published_to]]
            possible = _month(issue.value) == _month(published) or any(
                reading and reading >= published for reading in readings(issue)
            )
            yield self.finding(
                f"{named.label} was published {'on' if edition.published_to == 'day' else 'in'} {printed}; "
                f"a certificate dated {issue.value} is {'hardly possible' if possible else 'impossible'}.",
                field="issue_date",
                evidence=issue.evidence + named.evidence,
                severity=Severity.WARN if possible else fail_if_trusted(edition.trust),
            )


def _month(day: date) -> str:
    return day.isoformat()[:7]
