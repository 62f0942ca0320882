"""The catalogue as one object, and the questions that it answers about designations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import regex

from certscan.catalogue import designation
from certscan.catalogue.label_model import LabelLanguage
from certscan.catalogue.model import (
    AccreditationBody,
    Adoption,
    AdoptionPattern,
    CertificationBody,
    Edition,
    NumberScheme,
    OtherMark,
    Register,
    Standard,
    SuspiciousName,
)

#: Longest time for one pattern on one designation; they are a line long at most.
PATTERN_SECONDS = 0.5

_ISO = regex.compile(r"(?:ISO|ISO/IEC|ISO/TS) (?P<number>\d+)(?:-(?P<part>\d+))?(?::(?P<year>\d{4}))?")


class _Labelled(NamedTuple):
    standard: Standard
    edition: Edition
    label: str


@dataclass(frozen=True)
class Catalogue:
    """All entries by their id; labels by language tag."""

    standards: Mapping[str, Standard]
    accreditation_bodies: Mapping[str, AccreditationBody]
    certification_bodies: Mapping[str, CertificationBody]
    labels: Mapping[str, LabelLanguage]
    other_marks: Mapping[str, OtherMark]
    suspicious_names: tuple[SuspiciousName, ...]
    adoption_patterns: tuple[AdoptionPattern, ...]
    number_schemes: Mapping[str, NumberScheme]
    registers: Mapping[str, Register]

    @cached_property
    def adoptions(self) -> tuple[Adoption, ...]:
        """All national adoptions that are known one by one."""
        return tuple(a for s in self.standards.values() for a in s.adoptions)

    def standard_of(self, label: str) -> Standard | None:
        """Find the standard of a label or alias: "ISO 8124-1:2019" belongs to "ISO 8124"."""
        folded = designation.key(label)
        found = self._edition_index.get(folded)
        if found:
            return found.standard
        family = self._family(folded)
        if family:
            return family
        equal = self._adopted(label)
        return self.standard_of(equal) if equal else None

    def edition(self, label: str) -> Edition | None:
        """Find the edition of a label; "ISO 27001:2022" is understood as "ISO/IEC 27001:2022"."""
        found = self._labelled(label)
        return found.edition if found else None

    def equals(self, printed: str) -> str | None:
        """Give the international label that a designation stands for.

        "GB/T 19001-2016" is "ISO 9001:2015". A designation without a known year gives the family
        ("NF EN ISO 15378" is "ISO 15378"); an international one gives its own label; null: not known.
        """
        international = self._labelled(printed)
        if international:
            return international.label
        adopted = self._adopted(printed)
        if adopted:
            return adopted
        family = self._family_index.get(designation.key(printed))
        return family.id if family else None

    def _labelled(self, label: str) -> _Labelled | None:
        folded = designation.key(label)
        found = self._edition_index.get(folded)
        if found:
            return found
        base = designation.without_year(folded)
        family = self._family_index.get(base)
        if family is None or base == folded:
            return None
        year = folded[len(base) :].split()[0]
        return self._edition_index.get(f"{designation.key(family.id)} {year}")

    def _adopted(self, printed: str) -> str | None:
        folded = designation.key(printed)
        known = self._adoption_index.get(folded)
        if known:
            return known
        for pattern in self._compiled_patterns:
            match = pattern.search(printed, timeout=PATTERN_SECONDS)
            if match:
                groups = match.groupdict()
                label = self._nearest(groups["number"], groups.get("part"), groups.get("year"))
                if label:
                    return label
        known = self._adoption_index.get(designation.without_year(folded))
        # Where another year was adopted from is not known, only the family is.
        return known if known in self.standards else None

    def _nearest(self, number: str, part: str | None, year: str | None) -> str | None:
        """Find the edition that was the newest when a country adopted it in this year."""
        known = self._iso_index.get(number if part is None else f"{number}-{part}")
        if known is None:
            return None
        family, editions = known
        if year is None:
            return family
        full = int(year) if len(year) == 4 else 2000 + int(year)  # CAN/CSA-ISO 9001:16
        return next((label for published, label in editions if published <= full), None)

    def _family(self, folded: str) -> Standard | None:
        for shorter in designation.shortenings(folded):
            found = self._family_index.get(shorter)
            if found and self._may_follow(folded[len(shorter) :].split(), found):
                return found
        return None

    def _may_follow(self, rest: list[str], standard: Standard) -> bool:
        """Tell whether the rest behind a family's name is an edition or a part of it."""
        if not rest or not rest[0].isdigit() or len(rest[0]) == 4:
            return True
        return standard.id in self._families_with_parts

    @cached_property
    def _families_with_parts(self) -> frozenset[str]:
        return frozenset(
            s.id for s in self.standards.values() if any(e.label.startswith(f"{s.id}-") for e in s.editions)
        )

    @cached_property
    def _edition_index(self) -> dict[str, _Labelled]:
        return {
            designation.key(label): _Labelled(s, e, label)
            for s in self.standards.values()
            for e in s.editions
            for label in (e.label, *e.also_labelled)
        }

    @cached_property
    def _family_index(self) -> dict[str, Standard]:
        index = {designation.key(alias): s for s in self.standards.values() for alias in s.aliases}
        return index | {designation.key(s.id): s for s in self.standards.values()}

    @cached_property
    def _adoption_index(self) -> dict[str, str]:
        return {designation.key(a.designation): a.equals for a in self.adoptions}

    @cached_property
    def _iso_index(self) -> dict[str, tuple[str, list[tuple[int, str]]]]:
        """ISO number with part → the label without edition, and its editions, newest first."""
        index: dict[str, tuple[str, list[tuple[int, str]]]] = {}
        for standard in self.standards.values():
            for label in (standard.id, *(e.label for e in standard.editions)):
                match = _ISO.fullmatch(label)
                if match is None:
                    continue
                number = match["number"] + (f"-{match['part']}" if match["part"] else "")
                _, editions = index.setdefault(number, (label.partition(":")[0], []))
                if match["year"]:
                    editions.append((int(match["year"]), label))
        for _, editions in index.values():
            editions.sort(reverse=True)
        return index

    @cached_property
    def _compiled_patterns(self) -> tuple[regex.Pattern[str], ...]:
        return tuple(regex.compile(p.regex) for p in self.adoption_patterns)
