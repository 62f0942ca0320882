"""The generator's facts: wordings by language, offices of certification bodies, marks."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "data"

Pair = tuple[str, str]


@cache
def load(name: str) -> dict[str, Any]:
    """Read one TOML file of the data folder."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def languages() -> tuple[str, ...]:
    """Give the codes of all languages that have a file."""
    return tuple(sorted(path.stem for path in (FOLDER / "languages").glob("*.toml")))


def words(language: str) -> dict[str, Any]:
    """Give the wordings of a language."""
    return load(f"languages/{language}")


@dataclass(frozen=True)
class Office:
    """One legal entity of a certification body, with what its paper shows.

    `catalogued` is false for a body that the catalogue does not know: the truth then gives its name and no id.
    """

    id: str
    brand: str
    issuer: str
    country: str
    languages: tuple[str, ...]
    address: str
    site: str
    colour: str
    number: tuple[Pair, ...]
    format: str
    mark: Pair | None = None
    dates: tuple[str, ...] = ()
    issuer_latin: str | None = None
    systems: str = ""
    approval: str | None = None
    catalogued: bool = True

    def number_template(self, system: str) -> str:
        """Give the template of its certificate numbers for a kind of system."""
        forms = dict(self.number)
        return forms.get(system) or forms["*"]


@cache
def offices() -> tuple[Office, ...]:
    """Give all offices, in the order of the files."""
    found = []
    for path in sorted(FOLDER.glob("bodies*.toml")):
        for stored in load(path.stem)["office"]:
            entry: dict[str, Any] = {
                key: tuple(value) if isinstance(value, list) else value for key, value in stored.items()
            }
            entry["number"] = tuple(stored["number"].items())
            found.append(Office(**entry))
    return tuple(found)


def pair(entry: str | list[str]) -> Pair:
    """Give an entry as (local, Latin); a plain string is both."""
    if isinstance(entry, str):
        return entry, entry
    return entry[0], entry[1]
