"""Rule D-13, initial after cutoff."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import known_editions
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule


class InitialAfterCutoff(Rule):
    """The holder was first certified to an edition that was closed to newcomers."""

    code = "D-13"
    name = "initial_after_cutoff"
    severity = Severity.WARN
    summary = "The holder was first certified to an edition that was closed to newcomers."
    facts = (
        "initial_date",
        "standards",
        "transition of the edition",
    )
    why = "From the cut-off on accredited bodies certify newcomers to the new edition alone."
    condition = (
        "The initial certification falls on or after the day from which initial certificates are issued to "
        "the successor alone. Silent where no initial certification is printed, and where the printed date "
        "can be read as an earlier one."
    )
    advice = (
        "Ask the issuer whether this was a transfer of an older certification; otherwise ask for a "
        "certificate to the new edition."
    )
    source = (
        "Transition requirements of the IAF, since 2026 of Global ACI, as the catalogue of standards quotes"
    )

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the initial certification with the cut-off of each edition."""
        initial = facts.initial_date
        if initial is None:
            return
        for named, edition in known_editions(facts, context):
            cut_off = edition.initial_only_to_successor_from
            if cut_off is None or any(day and day < cut_off for day in readings(initial)):
                continue
            yield self.finding(
                f"First certified to {named.label} on {initial.value}; from {cut_off} on accredited bodies "
                "certify newcomers to its successor alone.",
                field="initial_date",
                evidence=initial.evidence + named.evidence,
            )
