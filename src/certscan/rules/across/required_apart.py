"""Rule P-02, required apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rapidfuzz import fuzz

from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, script
from certscan.record import Finding, Severity, Value
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier, meeting
from certscan.rules.addresses import covers, same_script
from certscan.rules.rule import Context
from certscan.rules.scope_words import PATTERN_SECONDS, scope_words

#: Half a year: beyond it the certificates are audited in different rhythms.
APART_DAYS = 183
#: In per cent: texts that mean the same, in other words or another order.
_LIKE = 80.0


class RequiredApart(AcrossRule):
    """The required certificates do not fit together."""

    code = "P-02"
    name = "required_apart"
    severity = Severity.WARN
    summary = "The required certificates do not fit together."
    facts = ("issuer", "scope", "address", "expiry_date", "what the profile requires")
    why = "Three certificates for three scopes or sites are not one certified supplier."
    condition = (
        "The profile asks that the required certificates fit, each is held, and their scopes share no word, "
        "their addresses are different places, or their expiry dates lie more than six months apart. Scopes "
        "and addresses in different scripts are not compared."
    )
    advice = "Ask whether one site holds all of them for the product that you buy."
    source = "Buyers' practice"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Compare the certificates that meet the requirements, each with the first."""
        if not context.profile.same_scope:
            return
        chosen = [
            next(iter(meeting(requirement, supplier.current(), context.catalogue)), None)
            for requirement in context.profile.required
        ]
        held = list(dict.fromkeys(one for one in chosen if one is not None))
        if None in chosen or len(held) < 2:
            return
        differences = []
        if any(_differ(held[0].certificate.scope, one.certificate.scope, _shares_word) for one in held[1:]):
            differences.append("scope")
        if any(_differ(held[0].certificate.address, one.certificate.address, _one_place) for one in held[1:]):
            differences.append("address")
        ends = [one.expiry for one in held if one.expiry]
        if ends and (max(ends) - min(ends)).days > APART_DAYS:
            differences.append(f"expiry ({min(ends)} to {max(ends)})")
        if differences:
            yield self.finding(
                f"The required certificates differ in {' and '.join(differences)}.", field="standards"
            )


def _differ(one: Value[str] | None, other: Value[str] | None, agree: Callable[[str, str], bool]) -> bool:
    if one is None or other is None or not same_script(one.value, other.value):
        return False
    return not agree(one.value, other.value)


def _shares_word(one: str, other: str) -> bool:
    if script(one) is Script.LOCAL:
        return fuzz.partial_ratio(one, other) >= _LIKE
    return bool(_content(one) & _content(other))


def _content(scope: str) -> set[str]:
    words = scope_words()
    rest = scope
    for pattern in (words.making, words.trading, words.generic):
        rest = pattern.sub(" ", rest, timeout=PATTERN_SECONDS)
    return {plain(word)[:4] for word in rest.split() if len(plain(word)) > 3}


def _one_place(one: str, other: str) -> bool:
    if covers(one, other) or covers(other, one):
        return True
    return fuzz.token_set_ratio(one.casefold(), other.casefold()) >= _LIKE
