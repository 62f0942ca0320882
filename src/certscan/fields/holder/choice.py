"""The certified organisation, in Latin and in local script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.holder.candidates import A_SENTENCE, find_holders
from certscan.fields.names.doubts import DOUBTED, is_doubtful, may_be_latinised
from certscan.fields.names.lines import is_legal_form
from certscan.fields.page.page_text import PageText
from certscan.fields.weights import weights
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, address_score, company_score, prose_score, script
from certscan.fields.wording.second_script import SECOND_READING, is_of_second_engine, is_vietnamese
from certscan.record import Value

#: A name may hold the name of a place ("成都…公司"), which makes it this much more like an address.
_PLACE_IN_NAME = 0.3


@dataclass(frozen=True)
class ChosenHolder:
    """The holder's Latin-script name (else the local one) and its local-script name."""

    holder: Value[str] | None
    local: Value[str] | None


def choose_holder(pages: Sequence[PageText], issuer_names: Sequence[str]) -> ChosenHolder:
    """Choose the holder; `issuer_names` are names that are the certification body's."""
    bodies = {plain(n) for n in issuer_names if len(plain(n)) > 2}
    candidates = _whole_names(merged(c for page in pages for c in find_holders(page, bodies)))
    latin = [c for c in candidates if script(c.value) is Script.LATIN]
    local = [c for c in candidates if script(c.value) is Script.LOCAL]
    text = "\n".join(page.layout.text for page in pages)
    latin_value, local_value = _value(latin, text), _value(local, text)
    local_value = local_value or _value([c for c in latin if is_vietnamese(c.value)], text)
    if latin_value is None or (
        local_value and local_value.confidence > latin_value.confidence + _lead(latin_value, local_value)
    ):
        return ChosenHolder(local_value, local_value)
    sure = local_value and (local_value.confidence >= _SURE or local_value.value == latin_value.value)
    return ChosenHolder(latin_value, local_value if sure else None)


#: A local name is taken for the Latin one where it is so much surer, …
_SURER = 0.25

#: … and given beside one from here on.
_SURE = 0.4


def _lead(latin: Value[str], local: Value[str]) -> float:
    """… and a company's for a Latin word that has no legal form, which may be a mark, where it is surer at all."""
    is_mark = not company_score(latin.value) and " " not in latin.value
    return 0.0 if is_mark and company_score(local.value) == 1 else _SURER


def _whole_names(candidates: list[Candidate[str]]) -> list[Candidate[str]]:
    """Drop parts of names (one of two lines, a logo's short form) in favour of the whole name."""
    kept: list[Candidate[str]] = []
    for candidate in candidates:
        wholes = [c for c in candidates if _is_part(candidate, c)]
        if not wholes:
            parts = [c.score for c in candidates if _is_part(c, candidate)]
            kept.append(replace(candidate, score=max([candidate.score, *parts])))
    return sorted(kept, key=lambda c: -c.score)


def _is_part(part: Candidate[str], whole: Candidate[str]) -> bool:
    short, long = plain(part.value), plain(whole.value)
    branch = short.endswith("公司") and long.startswith(short)  # of a firm whose name is whole
    return (
        short != long
        and not branch
        and short in long
        and (len(long) < 2.5 * len(short) + 24 or is_legal_form(part.value) or _ends_name(part, whole))
        and whole.score >= part.score - (_LESS_SURE if _is_form_of(part, whole) else 0.25)
        and company_score(whole.value) >= company_score(part.value)
        and address_score(whole.value) <= address_score(part.value) + _PLACE_IN_NAME
        and prose_score(whole.value) <= max(prose_score(part.value), A_SENTENCE * company_score(whole.value))
    )


#: The whole of a name whose legal form stands on its last line may be so much less sure than that line.
_LESS_SURE = 0.4


def _is_form_of(part: Candidate[str], whole: Candidate[str]) -> bool:
    """Tell whether a name is the last line of another one, with its legal form, below words alone."""
    worded = whole.value[:1].isupper() and not any(map(str.isdigit, whole.value))
    return worded and company_score(part.value) == 1 and _ends_name(part, whole)


def _ends_name(part: Candidate[str], whole: Candidate[str]) -> bool:
    """Tell whether a name is the last of the lines over which another one runs."""
    lines = [evidence.text for evidence in whole.evidence]
    return len(lines) > 1 and plain(lines[-1]) == plain(part.value)


def _value(candidates: list[Candidate[str]], text: str) -> Value[str] | None:
    if not candidates or candidates[0].score < weights().holder.at_least:
        return None
    best, rival = candidates[0], candidates[1].score if len(candidates) > 1 else 0.0
    confidence = (0.15 + 0.65 * best.score + 0.4 * min(best.score - rival, 0.4)) * (0.6 + 0.4 * best.reading)
    confidence *= SECOND_READING if is_of_second_engine(best.value, best.evidence) else 1.0
    confidence *= DOUBTED if is_doubtful(best.value) or may_be_latinised(best.value, text) else 1.0
    return as_value(best, confidence, candidates[1:])
