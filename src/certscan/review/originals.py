"""Where the original of a record may be, if it is no longer where it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

#: So many folders above a file are kept when it is moved, at most.
_DEPTH = 8


def moved_by_watch(ledger: Path) -> list[Path]:
    """Give the folders into which a watch moves inputs, for a ledger in the folder of its results."""
    return [ledger.absolute().parent / name for name in ("done", "failed")]


def places_of(found: Iterable[Path], sha256: str, folders: Sequence[Path]) -> list[Path]:
    """Give the files that may hold a content; whether one does, only its hash can tell."""
    return [place for place in dict.fromkeys(_places(found, sha256, folders)) if place.is_file()]


def _places(found: Iterable[Path], sha256: str, folders: Sequence[Path]) -> Iterator[Path]:
    paths = list(found)
    yield from paths
    for path in paths:
        # A watch names the second of two contents with one name after its content, too.
        for name in (path, path.with_name(f"{path.stem}.{sha256[:16]}{path.suffix}")):
            for folder in folders:
                for depth in range(1, min(len(name.parts) - 1, _DEPTH) + 1):
                    yield folder.joinpath(*name.parts[-depth:])
