"""Files with names that no buyer would give: each is read, named in its record, and harms no output."""

import csv
import json
import os
import sys

import pytest

from certscan.record import Document

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")

NAMES = {
    "newline": b"two\nlines.pdf",
    "record": b'{"status": "ok"}\n{"status": "ok"}.pdf',
    "quotes": b"\"a\" 'b' `id` $(id).pdf",
    "separators": b"a;b,c\td|e.pdf",
    "controls": b"\x01\x07\x08\x7f.pdf",
    "escape": b"\x1b[2J\x1b]0;owned\x07.pdf",
    "no_utf_8": b"caf\xe9 \xff\xfe.pdf",
    "override": "\u202egnp.exe".encode(),
    "formula": b"=1+1.pdf",
    "option": b"--output.pdf",
    "percent": b"%s%n..%2f.pdf",
    "markup": b"[bold red]x[link=y].pdf",
    "long": b"n" * 251 + b".pdf",
    "no_suffix": b"-",
}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in NAMES.values():
        (folder / os.fsdecode(name)).write_bytes(b"content")
    return folder


def test_every_name_gives_a_record_of_one_line(run, pipeline, folder):
    result = run("scan", folder)
    documents = [Document.model_validate_json(line) for line in result.stdout_bytes.splitlines()]
    names = {d.source.name for d in documents}
    assert len(documents) == len(names) == len(NAMES)
    assert {os.fsdecode(n).encode("utf-8", "backslashreplace").decode() for n in NAMES.values()} == names
    assert result.exit_code == 0


def test_every_name_gives_a_row_that_runs_nothing(run, pipeline, folder, tmp_path):
    target = tmp_path / "out.csv"
    assert run("scan", folder, "-o", target).exit_code == 0
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(NAMES)
    assert {row["holder"] for row in rows} == {"Borealis Pump Works Ltd."}
    assert not any(row["file"].startswith(("=", "-", "+", "@")) for row in rows)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_ledger_knows_every_name_again(run, pipeline, folder, tmp_path, name):
    for file in folder.iterdir():
        if os.fsencode(file.name) != name:
            file.unlink()
    first, second = (run("scan", folder, "--ledger", tmp_path / "l.sqlite") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    one, other = (json.loads(result.stdout)["source"]["name"] for result in (first, second))
    assert one == other


def test_nothing_that_a_message_repeats_steers_the_terminal(run, tmp_path):
    result = run("scan", tmp_path / "gone\x1b[2J\u202e.pdf")
    assert result.exit_code == 4
    assert "\x1b" not in result.stderr
    assert "\u202e" not in result.stderr
