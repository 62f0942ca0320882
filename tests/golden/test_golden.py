"""Whole records of generic layouts, compared with those kept beside this file (README.md says how)."""

import json
import os
from pathlib import Path

import pytest

from certscan.fields.extract import extract
from certscan.layout.page_layout import lay_out
from certscan.record import CertificateFacts
from tests.golden.layouts import LAYOUTS

HERE = Path(__file__).parent / "records"

#: Set to 1, the kept records are written anew instead of compared.
REGENERATE = "CERTSCAN_REGENERATE_GOLDEN"

#: How far an edge of a box may be off, as a fraction of the page.
BOX_TOLERANCE = 0.02

VALUES = (
    "certificate_number",
    "holder",
    "holder_local",
    "registration_id",
    "address",
    "issuer",
    "scope",
    "issue_date",
    "expiry_date",
    "initial_date",
)


def outline(facts: CertificateFacts):
    """Give what is compared of a record: its values, and the places of each."""
    record = facts.model_dump(mode="json")
    return {
        "pages": record["pages"],
        "kind": record["kind"],
        "languages": record["languages"],
        "standards": [
            _shown(s, "id", "edition", "label", "printed")
            for s in sorted(record["standards"], key=lambda s: s["id"])
        ],
        "accreditation": [
            _shown(m, "id", "number") for m in sorted(record["accreditation"], key=lambda m: m["id"])
        ],
        **{name: record[name] and _shown(record[name], *_parts(name)) for name in VALUES},
    }


def _parts(name):
    return ("value", "printed", "id") if name == "issuer" else ("value", "printed")


def _shown(value, *parts):
    places = [{key: place[key] for key in ("page", "bbox", "origin")} for place in value["evidence"]]
    return {**{part: value[part] for part in parts}, "places": places}


def without_places(value):
    if isinstance(value, dict):
        return {k: without_places(v) for k, v in value.items() if k != "places"}
    return [without_places(v) for v in value] if isinstance(value, list) else value


def places(value, path=""):
    """Give the places of every value of an outline, with its path in it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "places":
                yield path, inner
            else:
                yield from places(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, f"{path}[{number}]")


def with_first_places(value):
    if isinstance(value, dict):
        return {k: v[:1] if k == "places" else with_first_places(v) for k, v in value.items()}
    return [with_first_places(v) for v in value] if isinstance(value, list) else value


def is_near(place, kept):
    same = (place["page"], place["origin"]) == (kept["page"], kept["origin"])
    return same and place["bbox"] == pytest.approx(kept["bbox"], abs=BOX_TOLERANCE)


@pytest.mark.parametrize("name", LAYOUTS)
def test_record(name):
    found = [outline(facts) for facts in extract(lay_out(LAYOUTS[name]())).certificates]
    kept = HERE / f"{name}.json"
    if os.environ.get(REGENERATE) == "1":
        kept.write_text(
            json.dumps(with_first_places(found), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
    expected = json.loads(kept.read_text(encoding="utf-8"))
    assert without_places(found) == without_places(expected)
    for (path, found_places), (_, (kept_place,)) in zip(places(found), places(expected), strict=True):
        assert any(is_near(place, kept_place) for place in found_places), path


def test_every_record_has_its_layout():
    assert {path.stem for path in HERE.glob("*.json")} == set(LAYOUTS)
