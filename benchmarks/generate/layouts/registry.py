"""The list of layouts: each a function from drafts to sheets, with what it is fit for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from benchmarks.generate.data import Office
from benchmarks.generate.draft import Sheets

Build = Callable[..., Sheets]

#: Languages with Latin script and one name per company; most European layouts serve all of them.
WESTERN = ("en", "de", "es", "fr", "it", "pt", "tr", "pl", "cs", "ro", "vi")

#: What most papers certify: quality twice as often as environment or safety.
GENERAL = (("Q",), ("Q",), ("E",), ("S",))

COMMON_SYSTEMS = (
    *((("Q",),) * 4),
    *((("E",),) * 2),
    *((("S",),) * 2),
    ("F",),
    ("I",),
    ("M",),
    ("N",),
    ("A",),
    ("B",),
)


@dataclass(frozen=True)
class Layout:
    """How one kind of certificate looks and what it can carry."""

    name: str
    family: str
    build: Build
    languages: tuple[str, ...]
    also: tuple[str, ...] = ()
    systems: tuple[tuple[str, ...], ...] = COMMON_SYSTEMS
    scope: tuple[int, int] = (1, 5)
    sites: int = 0
    certificates: int = 1
    years: tuple[int, ...] = (3,)
    only: tuple[str, ...] = ()
    local_office: bool = False
    one_holder: bool = True
    truth: dict[str, Any] = field(default_factory=dict)

    def fits(self, office: Office) -> bool:
        """Tell whether an office could issue such a paper."""
        names = (office.id, office.country, f"{office.id}/{office.country}", office.issuer)
        return not self.only or any(name in self.only for name in names)


LAYOUTS: dict[str, Layout] = {}


def layout(name: str, family: str, languages: tuple[str, ...], **options: Any) -> Callable[[Build], Build]:
    """Register a layout under its name."""

    def register(build: Build) -> Build:
        if name in LAYOUTS:
            raise ValueError(f"two layouts are named {name}")
        LAYOUTS[name] = Layout(name, family, build, languages, **options)
        return build

    return register
