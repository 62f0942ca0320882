"""The standards that a certificate attests: all mentions, and which of them are certified."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import regex

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.standards.places import (
    SET_OFF,
    ends_statement,
    goes_on_list,
    in_scope,
    is_announced,
    is_spelt_out,
)
from certscan.fields.standards.ticked_boxes import is_half_read, is_unticked
from certscan.fields.wording.standard_forms import BROKEN, ENDS_BROKEN
from certscan.fields.wording.standard_names import Named, named_standards
from certscan.layout.line import Line
from certscan.record import CertifiedStandard, Evidence

#: A page's head is this part of its height.
_HEAD = 0.2

#: What parts the standards that a line lists.
_LISTED_APART = regex.compile(r"\s?[,;，、]\s?|\s(?:and|und|y|e|et|&|和|及)\s")
_LISTED_TOGETHER = regex.compile(_LISTED_APART.pattern + r"|\s?\+\s?|\s/\s")

#: A longer one is a sentence ("2009/48/EC and found in compliance with the standards listed").
_LONGEST_ITEM = 45

#: What goes on with a designation beside it stands so near (in line heights).
_BESIDE = 4.0

#: So many characters on either side of a line's end tell whether a designation runs over it.
_ENDS = 24

#: Families whose mention in small print or marks names the body's own accreditation.
_OF_THE_BODY = {StandardKind.ACCREDITATION}

#: "First certification (OHSAS 18001:2007):" says by what the organisation was certified then.
_OF_THE_DATE = regex.compile(r"\s?[(（]$")


@dataclass(frozen=True)
class Mention:
    """A standard named on a page; `score` (0 to 1) tells how likely it is the certified one.

    `is_announced` that a label or a statement leads to it; `is_listed` tells that a scheme without number stands as an equal beside or below another standard.
    """

    family: str
    label: str
    edition: str | None
    printed: str
    score: float
    reading: float
    evidence: Evidence
    is_whole_line: bool = False
    is_large: bool = False
    is_announced: bool = False
    is_listed: bool = False

    @property
    def prints_label(self) -> bool:
        """Whether the international designation itself is printed, and no adoption of it."""
        return self.printed.replace(" ", "").upper() == self.label.replace(" ", "").upper()


@once_per_page
def find_mentions(page: PageText) -> list[Mention]:
    """Find all standards named on a page."""
    mentions = []
    for line in _lines_with_wraps(page):
        for named in named_standards(line.text):
            span = Span(line, named.start, named.end)
            issued = _with_issue(page, line, named)
            listed = not _is_numbered(named.family) and _is_listed(page, span, named)
            mentions.append(
                Mention(
                    issued.family,
                    issued.label,
                    issued.edition,
                    span.text,
                    _weigh(page, span, issued, listed),
                    span.confidence,
                    page.evidence(span),
                    is_listed=listed,
                )
            )
    return mentions


def _is_numbered(name: str) -> bool:
    """Tell whether a standard's name holds a number, as no scheme's does ("HACCP")."""
    return any(map(str.isdigit, name))


#: The items of a column of standards stand so near each other (in line heights).
_NEXT_ITEM = 3.0


#: What explains a scheme behind its name: "HACCP (Codex Alimentarius CXC 1-1969)".
_BRACKET = regex.compile(r"\s?[(（]")


def _is_listed(page: PageText, span: Span, named: Named) -> bool:
    """Tell whether a name is one item of a list of standards: on its line, or line by line."""
    items = _LISTED_TOGETHER.split(span.line.text.strip())
    explained = span.start == 0 and _BRACKET.match(span.line.text, span.end)
    whole = items == [span.text] or (named.worded and span.start == 0) or explained
    if len(items) > 1 and not whole:
        return span.text in items and any(named_standards(x) for x in items if x != span.text)
    beside = (page.layout.above, page.layout.below)
    near = (x for side in beside for x in side(span.line, span.line.box, _NEXT_ITEM * span.line.height)[:1])
    return bool(whole) and any(
        x.box.aside(span.line.box) < span.line.height
        and any(n.start == 0 and _is_numbered(n.family) for n in named_standards(x.text))
        for x in near
    )


def _lines_with_wraps(page: PageText) -> Iterable[Line]:
    """All lines; one that ends with "ISO", or before the year, together with the next one that goes on with it."""
    for line in page.lines:
        yield line
        if ENDS_BROKEN.search(line.text, max(len(line.text) - _ENDS, 0)):
            beside = page.layout.right_of(line, line.box)[:1]
            near = [x for x in beside if x.box.x0 - line.box.x1 < _BESIDE * line.height]
            for other in (*near, *page.layout.below(line, line.box, 1.2 * line.height)[:1]):
                if BROKEN.search(f"{line.text[-_ENDS:]}\n{other.text[:_ENDS]}"):
                    yield Line(line.page, line.words + other.words)


def _with_issue(page: PageText, line: Line, named: Named) -> Named:
    """BRCGS prints the issue on the line below the standard's name."""
    if named.family != "BRCGS" or named.label == named.family or named.edition:
        return named
    below = page.layout.below(line, line.box, 1.5 * line.height)[:1]
    match = regex.match(r"\(?Issue\s?([0-9]{1,2})", below[0].text, regex.IGNORECASE) if below else None
    return replace(named, label=f"{named.label} Issue {match[1]}", edition=match[1]) if match else named


def _weigh(page: PageText, span: Span, named: Named, listed: bool) -> float:
    """How likely a mention is the certified standard: by its size, place, year and label; `listed` as in Mention."""
    standard = load().standard_of(named.family)
    size = span.line.height / max(page.layout.body_height, 1e-6)
    place = span.box.cy / page.layout.height
    score = 0.35
    score += 0.22 if named.edition else 0.0
    score += 0.12 * min(max(size - 1.0, 0.0), 1.5) - (0.25 if size < 0.75 else 0.0)
    if goes_on_list(page, span):
        score += 0.35
    if in_scope(page, span):
        score -= 0.15
    elif (
        listed or is_announced(page, span) or (not _is_numbered(named.family) and ends_statement(page, span))
    ):
        score += 0.2
    score += 0.08 if len(span.line.text) < len(span.text) + 14 else 0.0
    score -= 0.2 if place > 0.85 else 0.0
    score -= 0.1 if len(span.line.text) > 90 else 0.0
    if standard is None:
        score -= 0.15
    elif standard.kind in _OF_THE_BODY:
        score -= 0.45
    elif standard.kind is StandardKind.GUIDELINE:
        score -= 0.15
    before = span.line.text[: span.start]
    if is_unticked(before) or _EQUIVALENT.search(before) or page.speaks_of_former(span):
        score -= 0.6  # not ticked in a list, named beside the one that counts, or of an earlier certificate
    if any(
        x.role == "initial_date" and _OF_THE_DATE.fullmatch(span.line.text[x.end : span.start])
        for x in page.labels_in(span.line)
    ):
        score -= 0.4
    scheme = standard is not None and standard.kind is StandardKind.SCHEME
    spelt_out = scheme and place < _HEAD and is_spelt_out(span)
    heads = spelt_out or (scheme and place < _HEAD and size > SET_OFF)
    # The programme that a paper is headed with ("… Single Audit Program").
    score += 0.35 if spelt_out else 0.2 if heads else 0.0
    if not named.worded and not _is_numbered(named.family) and not listed:
        score -= 0.2 if size < SET_OFF and not heads else 0.1
    return round(min(max(score, 0.0), 1.0), 3)


#: "AS9100D (technically equivalent to EN 9100:2018 and JISQ 9100:2016)" certifies the first one.
_EQUIVALENT = regex.compile(r"(?i)[(（][^()（）]*\bequivalent\s+(?:to|with)\b[^()（）]*$")

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
    designated = [m for page in pages for m in _announced_designations(page)]
    if any(m.score >= _AT_LEAST for m in mentions):
        # Beside a known standard, another one counts where it stands alone as the value of the label.
        known = {" ".join(m.printed.split()) for m in mentions}
        designated = [
            m
            for m in designated
            if m.is_whole_line
            and _is_numbered(m.label)  # "GMP" beside ISO 22716 says what that is about
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


#: Designations of standards and directives that the catalogue does not hold.
_DESIGNATION = regex.compile(
    r"(?:[\p{Lu}][\p{Lu}.]{1,7}[\s/-]){0,3}\p{Lu}{2,8}\.?\s?(?:[0-9]{2,5}(?:-[0-9]{1,3})?|(?<=/\p{Lu}{2,8}\s?)[0-9]{1,2})\s?[:-]\s?(?:19|20)[0-9]{2}"
    r"|(?<!\p{L})(?:GB|\p{Lu}{2})\s?/\s?[TZ]\s?[0-9]{3,5}(?:\.[0-9]{1,2})?\s?[-—–]\s?(?:19|20)[0-9]{2}|(?<!\p{L})T/\p{Lu}{2,8}\s?[0-9]{1,5}(?:\.[0-9]{1,2})?\s?[-—–]\s?(?:19|20)[0-9]{2}"
    r"|(?<!\p{L})JIS\s?\p{Lu}\s?[0-9]{4,5}\s?[:-]\s?(?:19|20)[0-9]{2}"
    r"|[0-9]{2,4}/[0-9]{2,4}/(?:EEC|EC|EU|CEE|CE|EWG|EG)|\((?:EU|EC)\)\s?(?:No\.?\s?)?[0-9]{2,4}/[0-9]{2,4}|(?<!\p{L})c?GMP(?!\p{L})"
)

#: What stands in all of them.
_NUMBERED = regex.compile("[0-9]{2}|GMP")

#: What a body is accredited to itself is never certified; a laboratory's accreditation may be.
_BODY_STANDARD = regex.compile(r"(?<![0-9])17(?:021|065|024|029)(?![0-9])")


@once_per_page
def _announced_designations(page: PageText) -> Sequence[Mention]:
    """Find designations that no catalogue knows where a label or a statement announces a standard."""
    found = []
    for line in page.lines:
        for match in _DESIGNATION.finditer(line.text, timeout=1) if _NUMBERED.search(line.text) else ():
            span = Span(line, *match.span())
            large = line.height > 1.25 * page.layout.body_height
            if any(s.span.start < span.end and span.start < s.span.end for s in page.dates_in(line)):
                continue
            announced = is_announced(page, span)
            if not (large or announced) or _BODY_STANDARD.search(match.group()):
                continue
            items = _LISTED_APART.split(line.text.strip())
            whole = span.text in items and all(len(x) <= _LONGEST_ITEM for x in items)
            found.append(
                Mention(
                    *_designated(span.text),
                    span.text,
                    0.5,
                    span.confidence,
                    page.evidence(span),
                    whole,
                    large,
                    is_announced=announced,
                )
            )
    return found


def designations_alone(page: PageText) -> Iterable[Mention]:
    """Designations that no catalogue knows, each alone on its line: of large letters, or announced by a label."""
    return (m for m in _announced_designations(page) if m.is_whole_line and _is_numbered(m.label))


def _designated(printed: str) -> tuple[str, str, str | None]:
    """The family, label and edition of a designation."""
    label = load().equals(printed) or " ".join(
        regex.sub(r"(\p{Lu}/[TZ])\s?(?=[0-9])", r"\1 ", printed).split()
    )
    base, _, edition = label.rpartition(":")
    national = regex.fullmatch(r"(?P<base>.*/.*[0-9])\s?[-—–]\s?(?P<edition>(?:19|20)[0-9]{2})", label)
    if national:
        return national["base"], f"{national['base']}-{national['edition']}", national["edition"]
    return (base, label, edition) if base else (label, label, None)


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
    numbered = any(_is_numbered(b) and _support(g) >= _AT_LEAST for b, g in families.items())
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
