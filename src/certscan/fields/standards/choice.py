"""The standards that a certificate attests: all mentions, and which of them are certified."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import regex

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.page.page_text import PageText
from certscan.fields.standards.designations import announced_designations
from certscan.fields.standards.mentions import Mention, find_mentions, is_numbered
from certscan.fields.standards.ticked_boxes import is_half_read
from certscan.record import CertifiedStandard

#: Schemes whose name alone often says what a standard beside it is about.
_DESCRIBING = {"HACCP"}

#: A mention is certified where its score comes this near to the best one's.
_NEAR_BEST = 0.3

_AT_LEAST = 0.42

#: Where none does so well on a paper, the best one is named though, with the doubt that its score tells.
_HARDLY = 0.3


def choose_standards(pages: Sequence[PageText]) -> tuple[CertifiedStandard, ...]:
    """Choose the certified standards on a certificate's pages, in the order of printing."""
    mentions = [m for page in pages for m in find_mentions(page)]
    designated = [m for page in pages for m in announced_designations(page)]
    if any(m.score >= _AT_LEAST for m in mentions):
        # Beside a known standard, another one counts where it stands alone as the value of the label.
        known = {" ".join(m.printed.split()) for m in mentions}
        designated = [
            m
            for m in designated
            if m.is_whole_line
            and is_numbered(m.label)  # "GMP" beside ISO 22716 says what that is about
            and not any(k in " ".join(m.printed.split()) for k in known)
        ]
    mentions += designated
    families: dict[str, list[Mention]] = {}
    for mention in mentions:
        families.setdefault(_base(mention), []).append(mention)
    for base in {*_bare_schemes(families), *_without_revision(families)}:
        del families[base]
    weighed = {base: _support(group) for base, group in families.items()}
    top = max(weighed.values(), default=0.0)
    at_least = _AT_LEAST if top >= _AT_LEAST else max(top, _HARDLY)
    chosen = []
    for base, group in families.items():
        listed = any(m.is_whole_line and m.is_announced for m in group)  # a row of a table of standards
        if listed or weighed[base] >= max(at_least, top - _NEAR_BEST):
            chosen.append(_certified(group, weighed[base]))
    chosen = _without_cut(_without_implied(chosen))
    ticked = len(chosen) >= _MANY or any(map(is_half_read, pages))
    return tuple(_doubted(chosen) if ticked else chosen)


#: So many standards on one paper are more likely a list to tick than all certified; what is left of the confidence then.
_MANY, _IF_TICKED = 5, 0.6


def _doubted(chosen: Sequence[CertifiedStandard]) -> Iterable[CertifiedStandard]:
    return (s.model_copy(update={"confidence": round(s.confidence * _IF_TICKED, 3)}) for s in chosen)


def _base(mention: Mention) -> str:
    """The label without its edition; a bare "BRCGS" goes with the standard of that scheme."""
    return mention.family if mention.family == "BRCGS" else mention.label.partition(":")[0]


def _support(group: Sequence[Mention]) -> float:
    best = max(m.score for m in group)
    return min(best + 0.04 * (len(group) - 1), 1.0)


def _certified(group: Sequence[Mention], support: float) -> CertifiedStandard:
    ranked = sorted(group, key=lambda m: (m.edition is not None, m.score, m.prints_label), reverse=True)
    editions: dict[str, float] = {}
    for mention in group:
        if mention.edition:
            known = load().edition(mention.label) is not None
            editions[mention.edition] = editions.get(mention.edition, 0) + mention.score * (
                1 if known else 0.5
            )
    best = ranked[0]
    if editions:
        wanted = max(editions, key=editions.__getitem__)
        best = next(m for m in ranked if m.edition == wanted)
    agreement = editions.get(best.edition or "", 1.0) / max(sum(editions.values()), 1e-6) if editions else 1.0
    known = load().edition(best.label) is not None or best.edition is None
    confidence = (0.5 + 0.5 * support) * (0.5 + 0.5 * agreement) * (0.6 + 0.4 * best.reading)
    confidence *= 1.0 if known else 0.8
    return CertifiedStandard(
        id=best.family,
        edition=best.edition,
        label=best.label,
        printed=best.printed,
        confidence=round(min(max(confidence, 0.01), 0.99), 3),
        evidence=tuple(dict.fromkeys(m.evidence for m in ranked[:4])),
    )


def _bare_schemes(families: dict[str, list[Mention]]) -> list[str]:
    """The bare scheme words beside a numbered standard that describe it ("ISO 22000:2018 HACCP"): no second ones."""
    numbered = any(is_numbered(b) and _support(g) >= _AT_LEAST for b, g in families.items())
    return [
        base
        for base, group in families.items()
        if numbered and base in _DESCRIBING and not any(m.is_listed for m in group)
    ]


def _without_revision(families: Mapping[str, object]) -> list[str]:
    """The designations that are printed with their revision, too ("AS9100", beside "AS9100D")."""
    return [
        base for base in families if any(regex.fullmatch(r"[A-E]", x.removeprefix(base)) for x in families)
    ]


def _without_implied(chosen: Iterable[CertifiedStandard]) -> list[CertifiedStandard]:
    """Leave out what another standard brings with it.

    FSSC 22000 names ISO 22000 as its base, and the prerequisite programmes of ISO/TS 22002; ISO 50001 the
    requirements for a sector (RB/T 119).
    """
    items = list(chosen)
    if any(s.id == "FSSC 22000" for s in items):
        items = [s for s in items if not _BELOW_FSSC.match(s.id)]
    sectors = {x for s in items if s.id in load().standards for x in load().standards[s.id].supplements}
    items = [s for s in items if not any(regex.fullmatch(x, s.id) for x in sectors)]
    # Beside a system's standard, those for persons say what its people are qualified to.
    return [s for s in items if not _is_for_persons(s)] or items


def _is_for_persons(standard: CertifiedStandard) -> bool:
    known = load().standards.get(standard.id)
    return known is not None and known.kind is StandardKind.PERSON


_BELOW_FSSC = regex.compile(r"ISO(?:/TS)? 2200(?:0$|2)")


def _without_cut(chosen: Sequence[CertifiedStandard]) -> list[CertifiedStandard]:
    """Drop what is left of another standard's number where a mark cut off its first digit ("ISO 4001:2015")."""

    def is_cut(one: CertifiedStandard, other: CertifiedStandard) -> bool:
        cut, whole = (regex.fullmatch(r"(\D+)(\d+)", s.id) for s in (one, other))
        same = cut is not None and whole is not None and cut[1] == whole[1] and one.edition == other.edition
        return same and cut is not None and whole is not None and cut[2] == whole[2][1:]

    known = load().standards
    return [s for s in chosen if s.id in known or not any(is_cut(s, other) for other in chosen)]
