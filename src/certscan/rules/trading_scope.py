"""Rule H-08, trading scope."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.quoting import shortened
from certscan.rules.rule import Context, Rule
from certscan.rules.scope_words import makes, trades


class TradingScope(Rule):
    """The certificate covers trading, and the buyer needs making."""

    code = "H-08"
    name = "trading_scope"
    severity = Severity.WARN
    summary = "The certificate covers trading, and the buyer needs making."
    facts = ("scope", "the buyer's expectations", "whether the profile asks for making")
    why = "Who certifies its trade has shown nothing of how the goods are made."
    condition = "The profile or the expectations ask for making, and the scope names trading and no making."
    advice = "Ask which factory makes the goods, and for its certificate."
    source = "Buyers' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the scope names making."""
        assigned = context.supplier(facts)
        needed = context.profile.making or (assigned is not None and assigned.expectation.making)
        if needed and facts.scope is not None and trades(facts.scope.value) and not makes(facts.scope.value):
            yield self.finding(
                f"The certificate covers trading, not making: '{shortened(facts.scope.value)}'.",
                field="scope",
                evidence=facts.scope.evidence,
            )
