"""The standards that a certificate attests: all mentions, and which of them are certified."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.page_text import PageText, Span
from certscan.layout.line import Line
from certscan.record import CertifiedStandard, Evidence

#: ISO as engines misread it, with the bodies that share standards with ISO.
_ISO = r"(?:[I1l|][S5]\s?[O0](?![a-z])|ИСО)(?:\s?[/\\]?\s?(?:IEC|[I1l]EC|МЭК|CEI)|\s?/\s?TS)?"
_YEAR = r"(?:\s?[:：;\-–—_/.]{1,2}\s?|\s?\(\s?|\s)(?P<year>(?:19[89][0-9]|2[0O][0-3OI][0-9OI]))(?![0-9]|/[0-9])(?!-[0-9]{3})"
_NATIONAL = (
    r"(?:GB\s?/?\s?[T7]|YY\s?/?\s?T|JIS\s?[QTZ]|CNS|SANS|СТ\s?РК|ҚР\s?СТ|ДСТУ|ГОСТ\s?Р|GOST\s?R|КМС"
    r"|(?:(?:BS|DIN|NF|UNE|UNI|NP|NBN|NEN|[ÖO]NORM|SN|DS|SS|NS|SFS|PN|[ČC]SN|STN|MSZ|SR|BDS|SIST|HRN|EVS|LVS|LST|TS|CYS|I\.?S\.?)[\s-]{0,2})?EN"
    r"|AS/NZS|ABNT\s?NBR|NBR|NTC|KS\s?[A-Z]|MS|TCVN|SNI|IS|PNS|NTP)"
)
_PATTERNS = tuple(
    regex.compile(p, regex.IGNORECASE)
    for p in (
        # ISO and its national adoptions
        rf"(?<![A-Za-z])(?:(?P<national>{_NATIONAL})[\s/-]{{0,3}})?{_ISO}\s?[-:/]?\s?(?P<number>[0-9][0-9OIl]{{3,4}}(?:[-.–][0-9]{{1,2}}(?![0-9]))?)(?:{_YEAR})?",
        # further standards of a list, by number and year alone
        r"(?<=[,;/&+]\s?|\s(?:and|und|y|e|et|i|ve)\s)(?P<bare>[0-9]{4,5}(?:-[0-9])?)\s?[:：]\s?(?P<year>(?:19[89]|20[0-3])[0-9])(?![0-9])",
        # adoptions whose number is their own
        rf"(?<![A-Za-z])(?P<national>GB\s?/?\s?[T7]|YY\s?/?\s?T|JIS\s?Q|CNS|SANS|СТ\s?РК|ҚР\s?СТ)\s?[-/]?\s?(?P<number>[0-9]{{3,5}}(?:\.[0-9])?)(?:{_YEAR})?",
        # BRCGS standards, named by their subject and issue
        r"(?:BRC(?:GS)?\s+)?Global\s+Standard\s+(?:for\s+)?(?P<subject>[A-Za-z ]{4,40}?)(?:\s*[,:(-]?\s*Issue\s?(?P<issue>[0-9]{1,2}))?(?=\s*(?:$|[:,.(]|Issue))",
        # schemes with names of their own
        r"(?P<scheme>OHSAS|IATF|SA|AS/?EN|AS|EN|FSSC|TL|BRCGS?|IFS|SQF|HACCP|MDSAP|GMP|FAMI-?QS|GLOBALG\.?A\.?P\.?|FSC|PEFC|TISAX)"
        r"[®©]?\s?[-:]?\s?(?P<number>18001|16949|8000|9100|9110|9120|22000|9000)?(?:\s?[Rr]ev(?:ision)?\.?)?\s?(?P<letter>[A-E](?![a-z]))?"
        rf"(?:{_YEAR})?",
    )
)

#: Digits as engines misread them.
_DIGITS = str.maketrans("OIl", "011")

_BREAKS_OFF = regex.compile(rf"(?:{_ISO})[\s-]*$", regex.IGNORECASE)

#: Families whose mention in small print or marks names the body's own accreditation.
_OF_THE_BODY = {StandardKind.ACCREDITATION}

_STATEMENT_ROLES = ("standard", "standard_statement")


@dataclass(frozen=True)
class Mention:
    """A standard named on a page; `score` (0 to 1) tells how likely it is the certified one."""

    family: str
    label: str
    edition: str | None
    printed: str
    score: float
    reading: float
    evidence: Evidence


def find_mentions(page: PageText) -> list[Mention]:
    """Find all standards named on a page."""
    mentions = []
    for line in _lines_with_wraps(page):
        text = _repaired(line.text)
        taken: list[tuple[int, int]] = []
        for pattern in _PATTERNS:
            for match in pattern.finditer(text, timeout=2):
                start, end = match.span()
                if any(start < e and s < end for s, e in taken):
                    continue
                named = _resolve(match)
                if named is None:
                    continue
                taken.append((start, end))
                span = Span(line, start, min(end, len(line.text)))
                family, label = _with_issue(page, line, *named)
                known = load().edition(label)
                edition = (
                    label.partition(":")[2]
                    or label.partition(" Issue ")[2]
                    or (known.edition if known else None)
                )
                mentions.append(
                    Mention(
                        family,
                        label,
                        edition,
                        span.text,
                        _weigh(page, span, family, edition),
                        span.confidence,
                        page.evidence(span),
                    )
                )
    return mentions


def _lines_with_wraps(page: PageText) -> Iterable[Line]:
    """All lines; one that ends with "ISO" together with the one below that begins with the number."""
    for line in page.lines:
        yield line
        if _BREAKS_OFF.search(line.text):
            for lower in page.layout.below(line, line.box, 0.9 * line.height)[:1]:
                if regex.match(r"[0-9]{4,5}", lower.text):
                    yield Line(line.page, line.words + lower.words)


def _with_issue(page: PageText, line: Line, family: str, label: str) -> tuple[str, str]:
    """BRCGS prints the issue on the line below the standard's name."""
    if family != "BRCGS" or label == family or " Issue " in label:
        return family, label
    below = page.layout.below(line, line.box, 1.5 * line.height)[:1]
    match = regex.match(r"\(?Issue\s?([0-9]{1,2})", below[0].text, regex.IGNORECASE) if below else None
    return family, f"{label} Issue {match[1]}" if match else label


def _repaired(text: str) -> str:
    """Full-width forms to plain ones, letter by letter, so that places stay the same."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)


def _resolve(match: regex.Match[str]) -> tuple[str, str] | None:
    """Name the family and the label of a mention; None where it is no known standard."""
    groups = match.groupdict()
    year = groups["year"].translate(_DIGITS) if groups.get("year") else None
    number = (groups.get("number") or "").replace("–", "-").translate(_DIGITS)
    if groups.get("subject"):
        return _brcgs(groups["subject"], groups.get("issue"))
    if groups.get("bare"):
        return _bare(groups["bare"], year)
    if groups.get("scheme"):
        return _scheme(groups["scheme"].upper(), number, groups.get("letter"), year)
    if groups.get("national"):
        adopted = _adopted(match)
        if adopted or not regex.search(_ISO, match.group()[len(groups["national"]) :], regex.IGNORECASE):
            return adopted
    return _international(match.group(), number, year)


def _bare(number: str, year: str | None) -> tuple[str, str] | None:
    """A number and a year alone, behind other standards, count where that edition exists."""
    family = _numbers().get(number)
    label = f"{family}:{year}"
    return (family, label) if family and load().edition(label) else None


def _adopted(match: regex.Match[str]) -> tuple[str, str] | None:
    """The international standard that a national designation stands for."""
    printed = regex.sub(r"(GB|YY)\s?/?\s?[T7]", r"\1/T", match.group(), flags=regex.IGNORECASE)
    equal = load().equals(printed)
    if not equal:
        return None
    family = load().standard_of(equal)
    return (family.id if family else equal.partition(":")[0]), equal


def _international(printed: str, number: str, year: str | None) -> tuple[str, str] | None:
    edition = load().edition(printed) if year else None
    if edition is not None and edition.label.startswith("ISO/TS"):
        standard = load().standard_of(edition.label)
        return (standard.id if standard else edition.label), edition.label
    family = _family_of_number(number)
    if family is None:
        return _unknown_iso(number, year)
    base = _label_base(family, number)
    return family, f"{base}:{year}" if year else base


def _brcgs(subject: str, issue: str | None) -> tuple[str, str] | None:
    """Name a BRCGS standard as its owner does: "BRCGS Packaging Materials Issue 7"."""
    name = " ".join(subject.split()).title().replace(" And ", " and ")
    return "BRCGS", f"BRCGS {name}" + (f" Issue {issue}" if issue else "")


def _unknown_iso(number: str, year: str | None) -> tuple[str, str] | None:
    """An ISO standard that the catalogue lacks counts where its year is printed."""
    if year is None or len(number.partition("-")[0]) < 4:
        return None
    return f"ISO {number}", f"ISO {number}:{year}"


def _label_base(family_id: str, number: str) -> str:
    part = number.replace(".", "-").partition("-")[2]
    return family_id if not part or family_id.endswith(f"-{part}") else f"{family_id}-{part}"


@cache
def _numbers() -> dict[str, str]:
    numbers: dict[str, str] = {}
    for family in load().standards:
        match = regex.fullmatch(r"(?:ISO|ISO/IEC|ISO/TS) ([0-9]+(?:-[0-9]+)?)", family)
        if match:
            numbers[match[1]] = family
            numbers.setdefault(match[1].partition("-")[0], family)
    return numbers | {"16949": "IATF 16949", "18001": "OHSAS 18001"}


def _family_of_number(number: str) -> str | None:
    number = number.replace(".", "-")
    return _numbers().get(number) or _numbers().get(number.partition("-")[0])


def _scheme(scheme: str, number: str, letter: str | None, year: str | None) -> tuple[str, str] | None:
    """Schemes keep their name; those that are plain words need their number."""
    catalogue = load()
    aerospace = number in {"9100", "9110", "9120"}
    if aerospace and scheme in {"AS", "EN", "AS/EN", "ASEN"}:
        family = f"AS{number}"
        return family, family + (letter or "").upper() if letter else (
            f"EN {number}:{year}" if year and scheme == "EN" else family
        )
    named = {
        ("OHSAS", "18001"): "OHSAS 18001",
        ("IATF", "16949"): "IATF 16949",
        ("SA", "8000"): "SA8000",
        ("FSSC", "22000"): "FSSC 22000",
        ("TL", "9000"): "TL 9000",
    }.get((scheme, number))
    if named:
        return named, f"{named}:{year}" if year and named != "FSSC 22000" else named
    if number or scheme not in {"BRC", "BRCGS", "HACCP", "IFS", "SQF", "MDSAP"}:
        return None
    family = {"BRC": "BRCGS", "IFS": "IFS Food"}.get(scheme, scheme)
    return (family, family) if family in catalogue.standards else None


def _weigh(page: PageText, span: Span, family: str, edition: str | None) -> float:
    """How likely a mention is the certified standard: by its size, place, year and label."""
    standard = load().standard_of(family)
    size = span.line.height / max(page.layout.body_height, 1e-6)
    place = span.box.cy / page.layout.height
    score = 0.35
    score += 0.22 if edition else 0.0
    score += 0.12 * min(max(size - 1.0, 0.0), 1.5) - (0.25 if size < 0.75 else 0.0)
    score += 0.2 if _is_announced(page, span) else 0.0
    score += 0.08 if len(span.line.text) < len(span.text) + 14 else 0.0
    score -= 0.2 if place > 0.85 else 0.0
    score -= 0.1 if len(span.line.text) > 90 else 0.0
    if standard is None:
        score -= 0.15
    elif standard.kind in _OF_THE_BODY:
        score -= 0.45
    elif standard.kind is StandardKind.GUIDELINE:
        score -= 0.15
    if not any(c.isdigit() for c in family):
        score -= 0.2
    return min(max(score, 0.0), 1.0)


def _is_announced(page: PageText, span: Span) -> bool:
    """Whether a label or statement ("conforms to the requirements of", 认证依据) leads to the mention."""
    before = [x for x in page.labels_in(span.line) if x.end <= span.start]
    if any(x.role in _STATEMENT_ROLES for x in before):
        return True
    height = max(span.line.height, page.layout.body_height)
    for line in page.layout.above(span.line, span.line.box, 2.5 * height)[:2]:
        if any(x.role in _STATEMENT_ROLES for x in page.labels_in(line)):
            return True
    return any(
        x.role in _STATEMENT_ROLES
        for line in page.layout.left_of(span.line, span.line.box)[:1]
        for x in page.labels_in(line)
    )


#: A mention is certified where its score comes this near to the best one's.
_NEAR_BEST = 0.3
_AT_LEAST = 0.42


def choose_standards(pages: Sequence[PageText]) -> tuple[CertifiedStandard, ...]:
    """Choose the certified standards on a certificate's pages, in the order of printing."""
    mentions = [m for page in pages for m in find_mentions(page)]
    if not any(m.score >= _AT_LEAST for m in mentions):
        mentions += [m for page in pages for m in _announced_designations(page)]
    families: dict[str, list[Mention]] = {}
    for mention in mentions:
        families.setdefault(_base(mention), []).append(mention)
    weighed = {base: _support(group) for base, group in families.items()}
    top = max(weighed.values(), default=0.0)
    chosen = []
    for base, group in families.items():
        if weighed[base] >= max(_AT_LEAST, top - _NEAR_BEST):
            chosen.append(_certified(group, weighed[base]))
    return tuple(_without_implied(chosen))


#: Designations of standards and directives that the catalogue does not hold.
_DESIGNATION = regex.compile(
    r"(?:[\p{Lu}][\p{Lu}.]{1,7}[\s/-]){0,3}\p{Lu}{2,8}\.?\s?[0-9]{2,5}(?:-[0-9]{1,3})?\s?[:-]\s?(?:19|20)[0-9]{2}"
    r"|(?:Directive\s)?[0-9]{2,4}/[0-9]{2,4}/(?:EEC|EC|EU|CEE|CE|EWG|EG)|(?:Regulation\s)?\((?:EU|EC)\)\s?(?:No\.?\s?)?[0-9]{2,4}/[0-9]{2,4}|(?<!\p{L})c?GMP(?!\p{L})"
)


def _announced_designations(page: PageText) -> Iterable[Mention]:
    """Find designations that no catalogue knows where a label or a statement announces a standard."""
    for line in page.lines:
        for match in _DESIGNATION.finditer(line.text, timeout=1):
            span = Span(line, *match.span())
            large = line.height > 1.25 * page.layout.body_height
            if any(s.span.start < span.end and span.start < s.span.end for s in page.dates_in(line)):
                continue
            if not (large or _is_announced(page, span)):
                continue
            label = " ".join(match.group().split())
            edition = label.rpartition(":")[2] if ":" in label else None
            base = label.rpartition(":")[0] if edition else label
            yield Mention(base, label, edition, span.text, 0.5, span.confidence, page.evidence(span))


def _base(mention: Mention) -> str:
    """The label without its edition; a bare "BRCGS" goes with the standard of that scheme."""
    return mention.family if mention.family == "BRCGS" else mention.label.partition(":")[0]


def _support(group: Sequence[Mention]) -> float:
    best = max(m.score for m in group)
    return min(best + 0.04 * (len(group) - 1), 1.0)


def _certified(group: Sequence[Mention], support: float) -> CertifiedStandard:
    ranked = sorted(group, key=lambda m: (m.edition is not None, m.score), reverse=True)
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


def _without_implied(chosen: Iterable[CertifiedStandard]) -> list[CertifiedStandard]:
    """FSSC 22000 names ISO 22000 as its base; a bare scheme word beside a numbered standard is no second one."""
    items = list(chosen)
    ids = {s.id for s in items}
    if "FSSC 22000" in ids:
        items = [s for s in items if s.id != "ISO 22000"]
    if any(any(c.isdigit() for c in s.id) for s in items):
        items = [s for s in items if any(c.isdigit() for c in s.id) or s.id not in {"HACCP"}]
    return items
