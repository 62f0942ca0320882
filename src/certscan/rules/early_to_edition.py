"""Rule D-14, early to edition."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import accredited_management_system, edition_of, known_standards
from certscan.rules.periods import in_days
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule

#: Accreditation bodies need about this long to extend accreditations to a new edition.
SOON = timedelta(days=60)


class EarlyToEdition(Rule):
    """The certificate is dated within weeks of the edition's publication."""

    code = "D-14"
    name = "early_to_edition"
    severity = Severity.WARN
    summary = "The certificate is dated within weeks of the edition's publication."
    facts = (
        "issue_date",
        "standards",
        "publication of the edition",
    )
    why = (
        "A certification body must be accredited for the new edition before it may certify to it, which "
        "takes months."
    )
    condition = (
        "The issue date lies less than 60 days after the publication of an edition that replaced another, "
        "and the standard is one for accredited certification of management systems. A publication known to "
        "the month or year only counts from its first day. Silent where the printed date can be read as a "
        "later one."
    )
    advice = (
        "Ask the issuer from when on its accreditation covered the edition, or look it up at the "
        "accreditation body."
    )
    source = "Practice of accreditation bodies at the transitions of ISO 9001 and ISO 14001"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Count the days from publication to issue."""
        issue = facts.issue_date
        if issue is None:
            return
        for named, standard in known_standards(facts, context):
            edition = edition_of(named, standard, context.catalogue)
            if edition is None or edition.published is None or not accredited_management_system(standard):
                continue
            replaced_another = any(e.superseded_by == edition.label for e in standard.editions)
            later = any(day and day - edition.published >= SOON for day in readings(issue))
            if replaced_another and not later and issue.value >= edition.published:
                yield self.finding(
                    f"Dated only {in_days((issue.value - edition.published).days)} after {named.label} was "
                    "published: a body needs an extended accreditation first.",
                    field="issue_date",
                    evidence=issue.evidence + named.evidence,
                )
