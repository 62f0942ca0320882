"""The certification body: matched to the catalogue, else as printed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import regex
from rapidfuzz import fuzz

from certscan.catalogue import load
from certscan.catalogue.model import CertificationBody
from certscan.fields.candidate import Candidate
from certscan.fields.holder.candidates import announced_names, names_spoken_of
from certscan.fields.issuer.by_place import bodies_by_place
from certscan.fields.issuer.known import known_issuers
from certscan.fields.issuer.names import TRADE
from certscan.fields.issuer.unknown import FOOT, unknown_issuers
from certscan.fields.names.doubts import DOUBTED, is_doubtful
from certscan.fields.number.cnca import decode
from certscan.fields.page.page_text import PageText
from certscan.fields.page.value_lines import joined
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import company_score
from certscan.fields.wording.second_script import SECOND_READING, is_of_second_engine
from certscan.record import Alternative, IssuerValue, Value

#: What is no likelier to name a body is a word beside a label ("Director certificare").
_NO_NAME = 0.2

#: What a name loses that is announced as the holder's.
_OF_HOLDER = 0.4

#: A name read less well may be the misread twin of one that is read so well, and is so much like it (0 to 100).
_WELL_READ, _ALIKE = 0.95, 55

#: "Example Certification Ltd certifies that …" tells a body this clearly.
_SAYS_SO = 0.85

#: A word of the trade alone tells a body no more clearly than this.
_BY_TRADE = 0.65

#: A number that bears a body's code supports the body's name, and names it where no name is read.
_CODE_LEAVES, _CODE_ALONE = 0.4, 0.3


def choose_issuer(
    pages: Sequence[PageText], number_text: str, number: Value[str] | None = None
) -> tuple[IssuerValue | None, CertificationBody | None]:
    """Choose the certification body; the second part is its catalogue entry, None where it is unknown.

    `number_text` is the pages' text, in which the known number formats are looked for; `number` is what the
    certificate number is likely to be: the common Chinese form bears its body's code.
    """
    announced = announced_names(pages)
    known = _of_others(_with_code(known_issuers(pages, number_text), number), announced, most=_SAYS_SO)
    unknown = [c for c in _without_holders(unknown_issuers(pages), announced, pages) if c.score > _NO_NAME]
    unknown = _as_best_read(unknown)
    if known and unknown and _is_logo_of_another(known[0], unknown[0]):
        known = []
    if known and (not unknown or known[0].score >= _as_sure(unknown[0])):
        return _as_issuer(known, load().certification_bodies[known[0].value])
    if unknown:
        return _as_issuer(unknown, None)
    return None, None


#: A logo alone tells a body no more clearly than this, and a legal name at the foot at least so.
_LOGO, _LEGAL_NAME = 0.7, 0.5
_LETTERS, _ADDRESS = regex.compile(r"\p{Lu}{2,}"), regex.compile(r"(?i)www\.|https?:|@")


def _is_logo_of_another(known: Candidate[str], unknown: Candidate[str]) -> bool:
    """Tell whether the letters in a logo are by chance a body's: the legal name of another one at the foot lacks them."""
    letters = _LETTERS.findall(known.printed)
    alone = len({*known.evidence}) == 1 and known.score <= _LOGO and not _ADDRESS.search(known.printed)
    named = company_score(unknown.printed) == 1 and TRADE.search(unknown.printed) is not None
    at_foot = all(e.bbox[1] > FOOT for e in unknown.evidence) and unknown.score >= _LEGAL_NAME
    return alone and named and at_foot and not any(x in unknown.printed.upper() for x in letters)


def _as_best_read(found: list[Candidate[str]]) -> list[Candidate[str]]:
    """Put the body's name from where it is read well in the place of the same name on a seal, where letters are lost."""
    best = found[0] if found else None
    if best is None or best.reading >= _WELL_READ:
        return found
    twins = (c for c in found[1:] if c.reading >= _WELL_READ)
    twin = next((c for c in twins if fuzz.partial_ratio(best.printed, c.printed) >= _ALIKE), None)
    rest = [c for c in found if c not in (best, twin)]
    return [replace(twin, score=best.score), *rest] if twin else found


def _as_sure(unknown: Candidate[str]) -> float:
    """How sure a body of the catalogue must be at least beside another one.

    Who certifies by name in so many words is the body, whoever else is named.
    """
    return unknown.score if unknown.score >= _SAYS_SO else min(unknown.score, 0.75) - 0.1


def _without_holders(
    found: list[Candidate[str]], announced: Collection[str], pages: Sequence[PageText]
) -> list[Candidate[str]]:
    """Weigh names less that are announced as the holder's.

    Where nothing announces the holder, what the statements speak of is it, unless more than its trade tells a body.
    """
    if not announced:
        return _of_others(found, names_spoken_of(pages), most=_BY_TRADE)
    at_foot = [c for c in found if _is_body_at_foot(c, announced)]
    weighed = [*at_foot, *_of_others([c for c in found if c not in at_foot], announced)]
    return sorted(weighed, key=lambda c: -c.score)


def _is_body_at_foot(candidate: Candidate[str], announced: Collection[str]) -> bool:
    """Tell whether a name at the foot is a body's, though a note above speaks of the holder, who is named elsewhere.

    "The certified organisation must be audited yearly" stands right above the body's name.
    """
    name = plain(candidate.printed)
    elsewhere = any(not (name in other or other in name) for other in announced)
    at_foot = all(e.bbox[1] > FOOT for e in candidate.evidence)
    return elsewhere and at_foot and TRADE.search(candidate.printed) is not None


def _of_others(
    found: list[Candidate[str]], holders: Collection[str], most: float = 1.0
) -> list[Candidate[str]]:
    """Weigh candidates below a score less that bear a holder's name, or a part of it, or have it in theirs."""
    weighed = []
    for candidate in found:
        name = plain(candidate.printed)
        held = candidate.score < most and any(name in h or h in name for h in holders)
        weighed.append(replace(candidate, score=candidate.score - _OF_HOLDER) if held else candidate)
    return sorted(weighed, key=lambda c: -c.score)


def _with_code(known: list[Candidate[str]], number: Value[str] | None) -> list[Candidate[str]]:
    """Weigh the candidates by the body's code in a Chinese number; add the body that alone has this code."""
    coded = decode(number.printed) if number else None
    if number is None or coded is None or not coded.issuers:
        return known
    weighed = [
        replace(c, score=1 - (1 - c.score) * _CODE_LEAVES) if c.value in coded.issuers else c for c in known
    ]
    if len(coded.issuers) == 1 and not any(c.value in coded.issuers for c in known):
        (body_id,) = coded.issuers
        name = load().certification_bodies[body_id].name
        weighed.append(Candidate(body_id, name, _CODE_ALONE, number.evidence[:1]))
    return sorted(weighed, key=lambda c: -c.score)


def issuer_by_place(
    pages: Sequence[PageText], holder: str | None, number: Value[str] | None = None
) -> IssuerValue | None:
    """Guess the body from where names stand, when no other sign of it was found."""
    candidates = bodies_by_place(pages, holder, number.printed if number else None)
    return _as_issuer(candidates, None)[0] if candidates else None


def _as_issuer(
    candidates: list[Candidate[str]], body: CertificationBody | None
) -> tuple[IssuerValue, CertificationBody | None]:
    best = candidates[0]
    rival = candidates[1].score if len(candidates) > 1 else 0.0
    bodies = load().certification_bodies
    margin = best.score - rival
    base = (
        0.45 + 0.35 * best.score + 0.3 * min(margin, 0.5)
        if body
        else 0.2 + 0.5 * best.score + 0.2 * min(margin, 0.3)
    )
    confidence = base * (0.6 + 0.4 * best.reading)
    if body is None and is_of_second_engine(best.printed, best.evidence):
        confidence *= SECOND_READING
    if body is None and is_doubtful(best.printed):
        confidence *= DOUBTED
    alternatives = tuple(
        Alternative[str](
            value=bodies[c.value].name if body else c.value,
            printed=c.printed,
            confidence=round(min(c.score * 0.5, confidence, 0.99), 3),
            evidence=c.evidence[:1],
        )
        for c in candidates[1:4]
    )
    return (
        IssuerValue(
            value=joined([best.printed]) or best.value,
            printed=best.printed,
            confidence=round(min(max(confidence, 0.01), 0.99), 3),
            evidence=best.evidence,
            alternatives=alternatives,
            id=body.id if body else None,
        ),
        body,
    )
