"""Corrections as truth for a benchmark: `truth.jsonl`, one line per certificate, as `benchmarks/accuracy` reads it.

Only what a person decided on is true. Fields that nobody looked at are listed under `uncertain`, which a benchmark
skips; a document that nobody corrected is left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from certscan.record import Certificate
from certscan.review.desk import Case
from certscan.review.operations import FIELDS, LIST_FIELDS


def truth_lines(cases: Iterable[Case]) -> Iterator[str]:
    """Give the lines of a truth file for the records that a person has corrected."""
    reviewed = [case for case in cases if case.undoable is not None]
    names = Counter(case.document.source.name for case in reviewed)
    for case in reviewed:
        name = case.document.source.name
        if names[name] > 1:  # two contents under one name need two names in one folder
            path = Path(name)
            name = f"{path.stem}.{case.sha256[:8]}{path.suffix}"
        for row in _rows(case):
            yield json.dumps({"file": name, **row, **_about(case)}, ensure_ascii=False)


def _rows(case: Case) -> Iterator[dict[str, Any]]:
    for certificate, decided in zip(case.document.certificates, case.decided, strict=True):
        yield _row(certificate, decided)
    if not case.document.certificates:
        yield {"document_class": "other"}


def _row(certificate: Certificate, decided: frozenset[str]) -> dict[str, Any]:
    row: dict[str, Any] = {"document_class": "certificate", "pages": list(certificate.pages)}
    for name in FIELDS:
        value = getattr(certificate, name)
        row[name] = [_plain(one) for one in value] if name in LIST_FIELDS else value and _plain(value)
    row["issuer_id"] = certificate.issuer.id if certificate.issuer else None
    row["kind"] = certificate.kind.value
    row["language"] = list(certificate.languages)
    row["uncertain"] = [name for name in (*FIELDS, "kind", "languages") if name not in decided]
    return row


def _plain(value: Any) -> str:
    if hasattr(value, "label"):
        return str(value.label)
    return str(value.value) if hasattr(value, "value") else str(value.id)


def _about(case: Case) -> dict[str, Any]:
    last = case.corrections[-1]
    source, reader = case.document.source, case.document.reader
    return {
        "medium": "scan" if reader.pages_by_ocr and not reader.pages_by_text_layer else "digital",
        "provenance": {"path": source.path, "sha256": case.sha256},
        "reviewed": {"by": last.made_by, "at": last.made_at.isoformat()},
    }
