"""Rule H-05, scope generic."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.quoting import shortened
from certscan.rules.rule import Context, Rule
from certscan.rules.scope_words import names_nothing, points_to_annex


class ScopeGeneric(Rule):
    """The scope names nothing in particular."""

    code = "H-05"
    name = "scope_generic"
    severity = Severity.WARN
    summary = "The scope names nothing in particular."
    facts = ("scope",)
    why = "A scope such as 'related management activities' covers everything and shows nothing."
    condition = (
        "No word is left in the scope that names a product, a service or a field. Silent where the scope "
        "points to an annex."
    )
    advice = "Ask the issuer for the complete scope, or look it up in its register."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate shows its scope)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the scope names something."""
        scope = facts.scope
        if scope is not None and not points_to_annex(scope.value) and names_nothing(scope.value):
            yield self.finding(
                f"The scope '{shortened(scope.value)}' is too general to show that a product is covered.",
                field="scope",
                evidence=scope.evidence,
            )
