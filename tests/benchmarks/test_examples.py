import json
import re
from datetime import date
from pathlib import Path

import pytest

from benchmarks.generate.media import SHARES
from examples import make

AS_OF = date(2026, 11, 23)
FOLDER = Path(make.__file__).parent
ROWS = [json.loads(line) for line in (FOLDER / "truth.jsonl").read_text("utf-8").splitlines()]
README = (FOLDER / "README.md").read_text("utf-8")
FILES = sorted(path for path in make.FILES.iterdir())


def rows_of(name):
    return [row for row in ROWS if Path(row["file"]).stem == name]


def test_the_examples_are_small():
    assert len(FILES) >= 8
    assert all(path.stat().st_size < 300_000 for path in FILES)
    assert sum(path.stat().st_size for path in FILES) < 2_000_000


def test_every_file_is_made_documented_and_known():
    assert {path.name for path in FILES} == {row["file"] for row in ROWS}
    assert {path.stem for path in FILES} == {example.name for example in make.EXAMPLES}
    assert set(re.findall(r"^\| `([^`]+)`", README, re.M)) == {path.name for path in FILES}


@pytest.mark.parametrize("example", make.EXAMPLES, ids=lambda example: example.name)
def test_the_committed_truth_is_what_the_maker_writes(example):
    assert example.medium in SHARES
    written = make.write(example).truths
    stored = rows_of(example.name)
    assert len(written) == len(stored)
    for truth, row in zip(written, stored, strict=True):
        assert truth == {key: row[key] for key in truth}


def test_the_stories_hold_on_the_day_of_the_readme():
    def end(name):
        return date.fromisoformat(rows_of(name)[0]["expiry_date"])

    assert end("expired") < AS_OF
    assert 0 < (end("expiring") - AS_OF).days < 90
    for name in ("english_digital", "chinese_english_scan", "chinese_picture", "phone_photo", "integrated"):
        assert (end(name) - AS_OF).days > 90
    assert end("withdrawn_edition") > AS_OF
    assert rows_of("withdrawn_edition")[0]["standards"] == ["ISO/IEC 27001:2013"]
    assert len(rows_of("three_certificates")) == 3
    assert len(rows_of("integrated")[0]["standards"]) == 3
    assert {row["document_class"] for row in rows_of("brochure") + rows_of("quality_policy")} == {"other"}
    for row in ROWS:
        if row["expiry_date"]:
            assert f"{row['expiry_date'][:4]}" in README
