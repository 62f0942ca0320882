import csv
import json

import pytest

from certscan.record import Document
from certscan.review.desk import Desk
from certscan.review.operations import Accept, Correct
from certscan.settings import Settings
from tests.review.world import DAY, World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    sha256 = made.doubtful()
    made.certain()
    desk = Desk(made.ledger, lambda: Settings(as_of=DAY))
    for operation in (
        Correct(certificate=0, field="holder", value="Corrected Ltd.", printed="Corrected Ltd."),
        Accept(certificate=0, field="expiry_date"),
    ):
        desk.do(sha256, desk.open(sha256).version, "ann", operation)
    return made


def test_all_records_are_exported_with_their_corrections_to_any_output(run, world, tmp_path):
    lines, table, page = (tmp_path / f"all.{kind}" for kind in ("jsonl", "csv", "html"))
    result = run(
        "review",
        world.ledger,
        "--export",
        lines,
        "--export",
        table,
        "--export",
        page,
        "--as-of",
        "2026-11-23",
    )
    assert result.exit_code == 0
    records = [Document.model_validate_json(line) for line in lines.read_text("utf-8").splitlines()]
    assert [d.certificates[0].holder.value for d in records] == ["Corrected Ltd.", "Borealis Pump Works Ltd."]
    assert [d.needs_review for d in records] == [False, False]
    holders = [row["holder"] for row in csv.DictReader(table.read_text("utf-8-sig").splitlines())]
    assert holders == ["Corrected Ltd.", "Borealis Pump Works Ltd."]
    assert "Corrected Ltd." in page.read_text("utf-8")


def test_an_export_is_judged_on_the_day_that_is_asked_for(run, world):
    result = run("review", world.ledger, "--export", "-", "--as-of", "2030-01-01")
    verdicts = [json.loads(line)["certificates"][0]["verdict"] for line in result.stdout.splitlines()]
    assert [verdict["as_of"] for verdict in verdicts] == ["2030-01-01"] * 2
    assert all(any(found["field"] == "expiry_date" for found in v["findings"]) for v in verdicts)


def test_corrections_are_exported_as_truth(run, world, tmp_path):
    target = tmp_path / "truth.jsonl"
    result = run("review", world.ledger, "--export-truth", target)
    assert result.exit_code == 0
    (row,) = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert (row["file"], row["holder"], row["expiry_date"]) == (
        "doubtful.pdf",
        "Corrected Ltd.",
        "2028-04-03",
    )
    assert "Certificates" in result.stderr


def test_a_ledger_that_is_not_there_is_an_error_that_says_what_to_do(run, tmp_path):
    result = run("review", tmp_path / "none.sqlite")
    assert result.exit_code == 2
    assert "There is no ledger" in result.stderr
    assert not (tmp_path / "none.sqlite").exists()


def test_a_file_that_is_no_ledger_is_refused(run, tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("not a database, but long enough to be taken for one " * 20)
    result = run("review", other, "--no-browser")
    assert result.exit_code == 2
    assert "no ledger" in result.stderr


@pytest.mark.parametrize("options", [("--no-browser",), ("--export", "-")])
def test_an_empty_file_is_no_ledger_and_stays_as_it_is(run, tmp_path, options):
    empty = tmp_path / "empty.sqlite"
    empty.touch()
    result = run("review", empty, *options)
    assert result.exit_code == 2
    assert "is empty: it is no ledger" in " ".join(result.stderr.split())
    assert "certscan scan FOLDER --ledger FILE" in " ".join(result.stderr.split())
    assert empty.read_bytes() == b""
    assert [file.name for file in tmp_path.iterdir()] == ["empty.sqlite"]


def test_without_the_extra_the_command_names_what_to_install(run, world, monkeypatch):
    monkeypatch.setattr("certscan.review.server.find_spec", lambda name: None)
    result = run("review", world.ledger)
    assert result.exit_code == 6
    assert "pip install 'certscan[review]'" in result.stderr


def test_an_export_needs_no_extra(run, world, monkeypatch):
    monkeypatch.setattr("certscan.review.server.find_spec", lambda name: None)
    assert run("review", world.ledger, "--export", "-").exit_code == 0


def test_a_port_that_is_taken_is_an_error_that_says_what_to_do(run, world):
    from certscan.review.server import LOOPBACK, _listening

    with _listening(0) as listener:
        host, port = listener.getsockname()
        assert host == LOOPBACK == "127.0.0.1"
        result = run("review", world.ledger, "--no-browser", "--port", port)
    assert result.exit_code == 2
    assert "--port" in result.stderr
