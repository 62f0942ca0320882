"""Which standards a text names: the family and the catalogue's label of each designation in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from certscan.catalogue import load
from certscan.catalogue.lettered import folded_letters
from certscan.fields.wording.standard_forms import DIGITS, FURTHER, PATTERNS, readable, scheme_wordings

_AEROSPACE = {"9100", "9110", "9120"}

#: A certificate to a scheme names its owner's version too, which is no part of the scheme's name.
_NAME_ALONE = {"FSSC 22000"}


@dataclass(frozen=True)
class Named:
    """A standard named in a text, from `start` up to `end`.

    `worded` tells that a scheme's own wording names it, so that a number is not needed.
    """

    start: int
    end: int
    family: str
    label: str
    edition: str | None
    worded: bool = False


@lru_cache(maxsize=4096)
def named_standards(text: str) -> tuple[Named, ...]:
    """Find the standards that a text names, left to right; several stages ask of the same lines."""
    plain = readable(text)
    found: list[Named] = []
    for named in _designations(plain.text):
        if not any(named.start < f.end and f.start < named.end for f in found):
            found.append(named)
    found.sort(key=lambda n: n.start)
    return tuple(Named(*plain.span(n.start, n.end), n.family, n.label, n.edition, n.worded) for n in found)


def _designations(text: str) -> Iterable[Named]:
    folded = folded_letters(text)
    for family, wording in scheme_wordings():
        for match in wording.pattern.finditer(text, timeout=2) if wording.may_be_in(folded) else ():
            yield _worded(family, match)
    # Of the forms only "Global Standard …" and the names of schemes hold no number.
    numbered = any(c.isdigit() for c in text) or "standard" in folded
    for form in PATTERNS if numbered else PATTERNS[-1:]:
        for match in form.pattern.finditer(text, timeout=2) if form.may_be_in(folded) else ():
            resolved = _resolve(match)
            if resolved:
                yield _named(*match.span(), *resolved)
                if form is PATTERNS[0]:
                    yield from _further(text, match.end())


def _named(start: int, end: int, family: str, label: str, version: str | None = None) -> Named:
    known = load().edition(label)
    edition = version or label.partition(":")[2] or label.partition(" Issue ")[2]
    return Named(start, end, family, label, edition or (known.edition if known else None))


def _worded(family: str, match: regex.Match[str]) -> Named:
    """A scheme by its wording; the edition that stands with it is one of the catalogue's, else a version."""
    printed = match.groupdict().get("edition")
    if not printed:
        return Named(*match.span(), family, family, None, worded=True)
    known = (e for e in load().standards[family].editions if regex.search(rf"\D{printed}(?![0-9.])", e.label))
    edition = next(known, None)
    label = (
        edition.label
        if edition
        else f"{family}:{printed}"
        if len(printed) == 4
        else f"{family} Version {printed}"
    )
    return Named(*match.span(), family, label, edition.edition if edition else printed, worded=True)


def _further(text: str, place: int) -> Iterable[Named]:
    """The further numbers of a list behind an ISO standard; only numbers that the catalogue knows count."""
    while match := FURTHER.match(text, place, timeout=1):
        number = match["number"].translate(DIGITS)
        if _family_of_number(number) is None:
            return
        resolved = _international("", number, _year(match.groupdict()))
        if resolved:
            yield _named(match.start("number"), match.end(), *resolved)
        place = match.end()


def _year(groups: dict[str, str | None]) -> str | None:
    if groups.get("short"):
        return f"20{groups['short']}"
    return (groups.get("year") or "").translate(DIGITS) or None


def _resolve(match: regex.Match[str]) -> tuple[str, str] | tuple[str, str, str] | None:
    """Name the family and the label of a designation, and its version; None where it is no known standard."""
    groups = match.groupdict()
    year = _year(groups)
    number = "".join((groups.get("number") or "").split()).replace("–", "-").translate(DIGITS)
    if groups.get("subject"):
        return _brcgs(groups["subject"], groups.get("issue"))
    if groups.get("bare"):
        return _bare(groups["bare"], year)
    if groups.get("own"):
        return _adopted(regex.sub(r"^TIS", "มอก.", match.group()))
    if groups.get("scheme"):
        return _scheme(match, number, year)
    return _iso(match, number, year)


def _iso(match: regex.Match[str], number: str, year: str | None) -> tuple[str, str] | None:
    """An ISO standard, or the one that a national designation stands for."""
    groups = match.groupdict()
    if groups.get("national"):
        adopted = _adopted(match.group())
        if adopted or not groups.get("iso"):
            return adopted
        if year and not load().edition(f"ISO {number}:{year}"):
            # An unknown country's adoption bears a year of its own.
            return _adopted(f"EN ISO {number}:{year}") or _international(match.group(), number, year)
    if groups.get("short") and not load().edition(f"ISO {number}:{year}"):
        year = None
    return _international(match.group(), number, year)


def _bare(number: str, year: str | None) -> tuple[str, str] | None:
    """A number and a year alone, behind other standards, count where that edition exists."""
    family = _numbers().get(number)
    label = f"{family}:{year}"
    return (family, label) if family and load().edition(label) else None


def _adopted(designation: str) -> tuple[str, str] | None:
    """The international standard that a national designation stands for."""
    equal = load().equals(regex.sub(r"(GB|YY)\s?/?\s?[T7]", r"\1/T", designation, flags=regex.IGNORECASE))
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
    """The family of an ISO number; a part that the catalogue lacks belongs to no other part's family."""
    number = number.replace(".", "-")
    base, _, part = number.partition("-")
    family = _numbers().get(number) or _numbers().get(base)
    return None if family and part and regex.search(rf"{base}-(?!{part}$)", family) else family


_SUBJECTS = {"Food": "Food Safety", "Packaging": "Packaging Materials"}


def _brcgs(subject: str, issue: str | None) -> tuple[str, str]:
    """Name a BRCGS standard as its owner does: "BRCGS Packaging Materials Issue 7"."""
    name = " ".join(subject.replace("&", "and").split()).title().replace(" And ", " and ")
    return "BRCGS", f"BRCGS {_SUBJECTS.get(name, name)}" + (f" Issue {issue}" if issue else "")


def _scheme(
    match: regex.Match[str], number: str, year: str | None
) -> tuple[str, str] | tuple[str, str, str] | None:
    """Schemes keep their name; those that are plain words stand without a number."""
    groups = match.groupdict()
    scheme = regex.sub(r"\s|^SAE\s?", "", groups["scheme"].upper())
    letter = (groups.get("letter") or "").upper()
    if number in _AEROSPACE:
        return _aerospace(scheme, number, letter, year)
    named = {
        ("OHSAS", "18001"): "OHSAS 18001",
        ("IATF", "16949"): "IATF 16949",
        ("1ATF", "16949"): "IATF 16949",
        ("LATF", "16949"): "IATF 16949",
        ("SA", "8000"): "SA8000",
        ("FSSC", "22000"): "FSSC 22000",
        ("TL", "9000"): "TL 9000",
    }.get((scheme, number))
    if named in _NAME_ALONE:
        version = groups.get("version")
        return (named, named, f"Version {version}") if version else (named, named)
    if named:
        return named, f"{named}:{year}" if year else named
    if number:
        return None
    family = {"BRC": "BRCGS", "IFS": "IFS Food"}.get(scheme, scheme)
    return (family, family) if family in load().standards else None


def _aerospace(scheme: str, number: str, letter: str, year: str | None) -> tuple[str, str] | None:
    """AS9100D by its letter; by a year, what the catalogue says that it equals."""
    family = f"AS{number}"
    if letter:
        return family, family + letter
    if scheme == "EN":
        return family, f"EN {number}:{year}" if year else family
    if scheme not in {"AS", "AS/EN", "ASEN", "JISQ"}:
        return None
    designation = f"JIS Q {number}:{year}" if scheme == "JISQ" else f"AS{number}:{year}"
    return family, (load().equals(designation) if year else None) or family
