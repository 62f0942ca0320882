"""Rule C-13, food scheme not benchmarked."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule


class FoodSchemeNotBenchmarked(Rule):
    """A food-safety certificate is not of a scheme that the buyer's benchmark has accepted."""

    code = "C-13"
    name = "food_scheme_not_benchmarked"
    severity = Severity.WARN
    summary = "A food-safety certificate is not of a scheme that the buyer's benchmark has accepted."
    facts = ("standards", "benchmark of the profile", "benchmarks of the standard")
    why = "Retailers ask for schemes that GFSI has benchmarked; ISO 22000 and HACCP by themselves are none."
    condition = (
        "The profile names a benchmark, the certificate is one of food safety, and none of its standards "
        "has been accepted by that benchmark."
    )
    advice = "Ask for a certificate to FSSC 22000, BRCGS, IFS or SQF."
    source = "GFSI benchmarking requirements, as the catalogue of standards quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for one benchmarked scheme among the food standards."""
        benchmark = context.profile.benchmark
        food = [(n, s) for n, s in known_standards(facts, context) if s.field == "food safety"]
        if benchmark is None or not food or any(benchmark in s.benchmarks for _, s in food):
            return
        yield self.finding(
            f"{' and '.join(named.label for named, _ in food)}: not benchmarked by {benchmark}; FSSC 22000, "
            "BRCGS, IFS or SQF is needed.",
            field="standards",
            evidence=tuple(item for named, _ in food for item in named.evidence),
        )
