"""What a corpus says is right: one JSON object per certificate in `truth.jsonl`.

A file that is no certificate has one object with `document_class: "other"`. Beside the record's own
fields an object may hold `<field>_alt` (other values that are right too), `uncertain` (fields to skip),
`scope_not_labelled` (skip the scope), `issuer_id`, `medium`, `quality` and `language`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from certscan.errors import UsageError

CERTIFICATE_CLASS = "certificate"


@dataclass(frozen=True)
class TrueCertificate:
    """One certificate as a person read it."""

    row: Mapping[str, Any]

    @property
    def file(self) -> str:
        return str(self.row["file"])

    @property
    def pages(self) -> frozenset[int]:
        return frozenset(self.row.get("pages") or ())

    @property
    def languages(self) -> tuple[str, ...]:
        given = self.row.get("language") or self.row.get("languages") or ()
        return (given,) if isinstance(given, str) else tuple(given)

    @property
    def medium_group(self) -> str:
        """The column of the report that this certificate belongs to."""
        if self.row.get("medium") in {"digital", "born-digital", "born_digital"}:
            return "born-digital"
        return "poor" if self.row.get("quality") == "poor" else "scan/picture/photo"

    def accepted(self, field: str) -> list[Any]:
        """Give all values that are right for a field, the labelled one first; None means nothing printed."""
        values = [self.row.get(field)]
        if (key := f"{field}_alt") in self.row:
            alternatives = self.row[key]
            values.extend(alternatives if isinstance(alternatives, list) else [alternatives])
        return [None if value in ("", []) else value for value in values]

    def members(self, field: str) -> frozenset[str]:
        """Give the values of a field that is a set."""
        return frozenset(self.languages if field == "languages" else self.row.get(field) or ())

    def other_members(self, field: str) -> frozenset[str]:
        """Give the values that may stand in a set in the place of one of its members."""
        key = "language_alt" if field == "languages" else f"{field}_alt"
        alternatives = self.row.get(key) or ()
        return frozenset([alternatives] if isinstance(alternatives, str) else alternatives)

    def skips(self, field: str) -> bool:
        """Tell whether the person who read the page was not sure enough of this field to score it."""
        if field == "scope" and self.row.get("scope_not_labelled"):
            return True
        return field in (self.row.get("uncertain") or ())


@dataclass(frozen=True)
class TrueFile:
    """One file of the corpus with the certificates in it, none for a file that is something else."""

    name: str
    certificates: tuple[TrueCertificate, ...]


def load_truth(corpus: Path) -> list[TrueFile]:
    """Read a corpus' `truth.jsonl`; files in the order of their names."""
    path = corpus / "truth.jsonl"
    if not path.is_file():
        raise UsageError(
            f"{path} does not exist.", "Give --corpus a folder that holds truth.jsonl and files/."
        )
    by_file: dict[str, list[TrueCertificate]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            certificates = by_file.setdefault(row["file"], [])
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"Line {number} of {path} is no truth line: {error!r}.",
                "Mend that line; each is one JSON object.",
            ) from error
        if row.get("document_class", CERTIFICATE_CLASS) == CERTIFICATE_CLASS:
            certificates.append(TrueCertificate(row))
    return [TrueFile(name, tuple(certificates)) for name, certificates in sorted(by_file.items())]
