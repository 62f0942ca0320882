"""Draws the facts of one certificate: who, what, by whom, since when and until when."""

from __future__ import annotations

import re
from datetime import date
from random import Random

from benchmarks.generate import companies
from benchmarks.generate.data import Office, load, words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.model import Decoys, Facts, SiteFact, StandardFact

#: The last day on which a generated certificate can have been issued.
NEWEST = date(2026, 11, 10)

QMS = {
    "Q": "QMS",
    "E": "EMS",
    "S": "OHS",
    "I": "ISM",
    "M": "MDQ",
    "F": "FSM",
    "N": "ENM",
    "A": "AUT",
    "B": "BCM",
}
#: Schemes count as the kind of system that they are built on.
BUILT_ON = {"R": "F", "Z": "F", "H": "F", "Y": "F", "W": "E", "P": "E", "L": "S"} | dict.fromkeys(
    "JKUCVXD", "Q"
)
TOKEN = re.compile(r"\{(\w+)\}")


def standard(
    rng: Random, system: str, language: str, issue: date, variant: int | None = None
) -> StandardFact:
    """Choose the edition that was current on the day of issue, and a printed form of the language."""
    editions = [e for e in load("standards")[system] if e["from"] <= issue <= e["until"]]
    edition = rng.choice(editions)
    forms = edition.get(language, edition["any"])
    return StandardFact(
        edition["label"], system, forms[(variant if variant is not None else rng.randrange(99)) % len(forms)]
    )


def number(rng: Random, office: Office, system: str, issue: date, cycle: int) -> str:
    """Invent a certificate number in the office's form."""

    def fill(match: re.Match[str]) -> str:
        token = match[1]
        kind, rest = token[0], token[1:]
        if rest.isdigit() and kind == "d":
            return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(int(rest) - 1))
        if rest.isdigit() and kind == "n":
            return "".join(str(rng.randint(0, 9)) for _ in range(int(rest)))
        return {
            "x": str(rng.randint(1, 9)),
            "yy": f"{issue.year % 100:02}",
            "yyyy": str(issue.year),
            "mm": f"{issue.month:02}",
            "cap": rng.choice("ABCDEFGHKLMNPR"),
            "rec": str(cycle),
            "size": rng.choice("LMMSS"),
            "area": rng.choice(("1100", "3100", "3302", "3502", "3702", "4403", "4419")),
            "type": {"N": "EN", "I": "IS", "M": "MD"}.get(system, system),
            "QMS": QMS.get(system, "QMS"),
        }[token]

    return TOKEN.sub(fill, office.number_template(system))


def timeline(
    rng: Random, cycle: int, earliest: date, newest: date, years: int
) -> tuple[date, date, date, date]:
    """Draw issue, start, expiry and initial date, in an order that certification allows."""
    issue = days_later(earliest, int((newest - earliest).days * rng.random() ** 0.6))
    start = issue if rng.random() < 0.7 else days_later(issue, rng.randint(1, 20))
    habit = rng.random()
    end = years_later(start, years)
    expiry = (
        days_later(end, -1)
        if habit < 0.72
        else end
        if habit < 0.88
        else days_later(end, -rng.randint(10, 45))
    )
    initial = issue if cycle == 0 else days_later(years_later(issue, -3 * cycle), rng.randint(-20, 40))
    return issue, start, expiry, min(initial, issue)


def decoys(rng: Random, issue: date, expiry: date, initial: date) -> Decoys:
    """Draw the dates and numbers that only look like the asked ones."""
    return Decoys(
        surveillance1=days_later(years_later(issue, 1), -rng.randint(1, 30)),
        surveillance2=days_later(years_later(issue, 2), -rng.randint(1, 30)),
        recertification=days_later(expiry, rng.choice((-60, -45, -30, 365, 730))),
        decision=days_later(issue, -rng.randint(1, 9)),
        audit=days_later(issue, -rng.randint(20, 70)),
        previous=days_later(issue, -rng.randint(1, 20)),
        report=f"{rng.choice(('AR', 'R', 'A'))}-{rng.randint(10000, 99999)}-{issue.year % 100:02}",
        revision=f"{rng.randint(0, 5):02}",
        sector=", ".join(str(n) for n in sorted(rng.sample(range(3, 36), rng.randint(1, 2)))),
        form=f"{rng.choice(('F', 'FM', 'T', 'CF'))}-{rng.randint(10, 540)}-{rng.randint(1, 19):02} "
        f"({days_later(issue, -rng.randint(200, 900)).isoformat()})",
    )


def invent(
    rng: Random,
    language: str,
    office: Office,
    systems: tuple[str, ...] = ("Q",),
    scope_length: int = 3,
    site_count: int = 0,
    years: int = 3,
    earliest: date = date(2021, 1, 10),
    latest: date | None = None,
) -> Facts:
    """Invent one certificate of an office."""
    cycle = rng.choice((0, 0, 1, 1, 2, 3, 4))
    issue, start, expiry, initial = timeline(rng, cycle, earliest, latest or NEWEST, years)
    variant = rng.randrange(99)
    special = len(systems) == 1 or systems[0] in companies.SECTORS
    trade = companies.sector(rng, language, systems[0] if special else "Q")
    return Facts(
        language=language,
        office=office,
        standards=tuple(standard(rng, system, language, issue, variant) for system in systems),
        number=number(rng, office, systems[0][-1], issue, cycle),
        holder=companies.company(rng, language, trade),
        address=companies.address(rng, language),
        registration=companies.uscc(rng),
        scope=companies.scope(rng, language, trade, scope_length),
        issue=issue,
        start=start,
        expiry=expiry,
        initial=initial,
        sites=tuple(
            SiteFact(
                companies.company(rng, language, trade),
                companies.address(rng, language),
                companies.scope(rng, language, trade, rng.randint(1, 2)),
            )
            for _ in range(site_count)
        ),
        decoys=decoys(rng, issue, expiry, initial),
    )


def system_name(systems: tuple[str, ...], language: str) -> str:
    """Name the management systems of a certificate in a language."""
    table = words(language)["systems"]
    comma: str
    last: str
    comma, last = words(language)["join"]
    names: list[str] = [table[BUILT_ON.get(system, system)] for system in systems]
    return names[0] if len(names) == 1 else comma.join(names[:-1]) + last + names[-1]
