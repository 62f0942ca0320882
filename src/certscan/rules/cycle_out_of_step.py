"""Rule D-15, cycle out of step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import longest_cycle
from certscan.rules.rule import Context, Rule

#: Within this much of a whole cycle the certificate is in step.
TOLERANCE_MONTHS = 8


class CycleOutOfStep(Rule):
    """The expiry does not fit the rhythm of the initial certification."""

    code = "D-15"
    name = "cycle_out_of_step"
    severity = Severity.INFO
    summary = "The expiry does not fit the rhythm of the initial certification."
    facts = (
        "initial_date",
        "expiry_date",
        "standards",
        "cycle of the standard",
    )
    why = (
        "A transfer, a late recertification or a gap between two certificates leaves this trace; so does a "
        "misread date."
    )
    condition = (
        "The time from the initial certification to the expiry is no multiple of the cycle, give or take "
        "eight months. Silent where no standard has a cycle."
    )
    advice = "Ask the supplier for the previous certificate when an unbroken certification matters."
    source = "ISO/IEC 17021-1, 9.6.3 (recertification keeps the rhythm of the cycle)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Measure the distance to the nearest end of a cycle."""
        initial, expiry = facts.initial_date, facts.expiry_date
        cycle = longest_cycle(facts, context)
        if initial is None or expiry is None or cycle is None or initial.value >= expiry.value:
            return
        months = _months(initial.value, expiry.value)
        beside = months % (12 * cycle)
        if min(beside, 12 * cycle - beside) > TOLERANCE_MONTHS or months < 12 * cycle - TOLERANCE_MONTHS:
            yield self.finding(
                f"The cycle to {expiry.value} does not line up with the initial certification on "
                f"{initial.value} (transfer, late recertification, a gap or a misread date).",
                field="initial_date",
                evidence=initial.evidence + expiry.evidence,
            )


def _months(start: date, end: date) -> float:
    return 12 * (end.year - start.year) + end.month - start.month + (end.day - start.day) / 31
