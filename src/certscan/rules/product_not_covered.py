"""Rule H-04, product not covered."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.quoting import shortened
from certscan.rules.rule import Context, Rule
from certscan.rules.scope_words import comparable, names_product, points_to_annex, split_exclusions

#: The language in which product words are most often given.
ENGLISH = "en"


class ProductNotCovered(Rule):
    """The scope does not cover the product."""

    code = "H-04"
    name = "product_not_covered"
    severity = Severity.FAIL
    summary = "The scope does not cover the product."
    facts = ("scope", "languages", "the buyer's expectations")
    why = "A certificate attests what its scope names; the best system for pumps says nothing of valves."
    condition = (
        "With expectations only: none of the product words stands in the scope, or only in a part that is "
        "excluded. A warning where the scope was not found, was read with a confidence below 0.8, points to an "
        "annex, or is in another script than all product words, and where the document is not in English: the "
        "words may be missing in its language."
    )
    advice = (
        "Ask for a certificate whose scope names the product, or for the annex; add words for the product, "
        "in the languages of your suppliers."
    )
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate shows its scope)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for the product words in the scope."""
        assigned = context.supplier(facts)
        products = assigned.expectation.products if assigned else ()
        if not products:
            return
        wanted = " / ".join(products)
        if facts.scope is None:
            yield self.finding(
                f"No scope found: whether it covers {wanted} cannot be verified.",
                field="scope",
                severity=Severity.WARN,
            )
            return
        scope = facts.scope.value
        covered, excluded = split_exclusions(scope)
        if any(names_product(covered, product) for product in products):
            return
        doubtful = facts.scope.confidence < REVIEW_BELOW or points_to_annex(scope)
        foreign = bool(facts.languages) and ENGLISH not in facts.languages
        if any(names_product(excluded, product) for product in products):
            message = f"The scope '{shortened(scope)}' excludes {wanted}."
        elif not any(comparable(scope, product) for product in products):
            message = f"The scope '{shortened(scope)}' is in another script than {wanted}: not verified."
            doubtful = True
        else:
            message = f"The scope '{shortened(scope)}' does not cover {wanted}."
            doubtful = doubtful or foreign
        yield self.finding(
            message,
            field="scope",
            evidence=facts.scope.evidence,
            severity=Severity.WARN if doubtful else self.severity,
        )
