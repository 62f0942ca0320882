"""Results appear whole or not at all, whatever stands in the way in between."""

import json
from datetime import date

import pytest

from certscan.record import Document
from certscan.runs.ledger import Ledger, State
from certscan.runs.listing import Seen
from certscan.runs.watch.publishing import REJUDGED, Publisher, Result
from tests.factories import certificate, document

DAY = date(2026, 11, 23)


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def result(number, name="a.pdf", day=DAY, event="read"):
    sha256 = f"{number:064x}"
    source = document(path=f"inbox/{name}").source.model_copy(update={"sha256": sha256})
    return Result(sha256, document(certificate()).model_copy(update={"source": source}), day, event)


def lines(out, day=DAY):
    text = (out / f"records-{day}.jsonl").read_text(encoding="utf-8")
    return [Document.model_validate_json(line).source.sha256 for line in text.splitlines()]


def test_a_result_is_a_json_file_a_line_and_a_row(ledger, out):
    one = result(1)
    Publisher(ledger, out).publish([one])
    (file,) = (out / "records").iterdir()
    assert file.name == f"a.{one.sha256[:32]}.json"
    assert Document.model_validate_json(file.read_text(encoding="utf-8")) == one.document
    assert lines(out) == [one.sha256]
    assert ledger.entry(one.sha256).state is State.DONE


def test_each_day_has_its_own_lines(ledger, out):
    publisher = Publisher(ledger, out)
    publisher.publish([result(1)])
    publisher.publish([result(2, day=date(2026, 11, 24))])
    assert [len(lines(out, day)) for day in (DAY, date(2026, 11, 24))] == [1, 1]


@pytest.mark.parametrize("left_behind", ["", "half a li", '{"whole": "line"}\n'])
def test_what_a_crash_left_before_the_commit_is_cut_off(ledger, out, left_behind):
    publisher = Publisher(ledger, out)
    publisher.publish([result(1)])
    with (out / f"records-{DAY}.jsonl").open("a") as file:
        file.write(left_behind)
    publisher.publish([result(2)])
    assert lines(out) == [result(1).sha256, result(2).sha256]


def test_lines_that_somebody_moved_away_begin_anew(ledger, out):
    publisher = Publisher(ledger, out)
    publisher.publish([result(1)])
    (out / f"records-{DAY}.jsonl").rename(out / "archive")
    publisher.publish([result(2)])
    assert lines(out) == [result(2).sha256]


def test_a_commit_that_fails_leaves_no_row_and_the_next_try_no_second_line(ledger, out, monkeypatch):
    publisher = Publisher(ledger, out, ["exec"])
    finish = Ledger.finish

    def fail(self, done, now):
        finish(self, done, now)
        raise OSError("the disk is full")

    monkeypatch.setattr(Ledger, "finish", fail)
    with pytest.raises(OSError, match="full"):
        publisher.publish([result(1)])
    assert ledger.entry(result(1).sha256) is None
    assert ledger.query("SELECT count(*) FROM delivery") == [(0,)]
    monkeypatch.undo()
    publisher.publish([result(1)])
    assert lines(out) == [result(1).sha256]
    assert len(list((out / "records").iterdir())) == 1
    assert ledger.query("SELECT count(*) FROM delivery") == [(1,)]


def test_a_record_that_is_judged_again_replaces_its_file_and_adds_a_line(ledger, out):
    publisher = Publisher(ledger, out)
    publisher.publish([result(1)])
    later = date(2026, 12, 24)
    publisher.publish([result(1, name="renamed.pdf", day=later, event=REJUDGED)])
    assert len(list((out / "records").iterdir())) == 1
    assert (lines(out), lines(out, later)) == ([result(1).sha256], [result(1).sha256])
    assert ledger.query("SELECT judged_on FROM content") == [("2026-12-24",)]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd.pdf", "passwd"),
        (".hidden.pdf", "hidden"),
        ("\n\x1b[31m.pdf", "_31m"),
        ("证书 2026.pdf", "证书_2026"),
        ("𐍈" * 90 + ".pdf", "𐍈" * 50),
        ("....pdf", "file"),
    ],
)
def test_the_name_of_a_result_is_legible_and_harmless(ledger, out, name, stem):
    Publisher(ledger, out).publish([result(1, name=name)])
    (file,) = (out / "records").iterdir()
    assert file.name == f"{stem}.{result(1).sha256[:32]}.json"


def test_leftovers_under_temporary_names_are_removed_at_the_start(ledger, out):
    (out / "records").mkdir()
    (out / "records" / ".a.json.1234.part").touch()
    (out / "records" / "kept.json").touch()
    Publisher(ledger, out).clean()
    assert [path.name for path in (out / "records").iterdir()] == ["kept.json"]


def test_json_of_the_ledger_and_of_the_file_are_equal(ledger, out):
    ledger.register(Seen("/inbox/a.pdf", 1, 1, 1), result(1).sha256, 1.0)
    Publisher(ledger, out).publish([result(1)])
    (file,) = (out / "records").iterdir()
    assert json.loads(file.read_text(encoding="utf-8")) == json.loads(ledger.entry(result(1).sha256).record)


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd",
        "..",
        ".",
        "/etc/passwd",
        "a/../../b.pdf",
        "C:\\Windows\\a.pdf",
        "\n",
        "\u202e",
        "CON",
        "x" * 300,
    ],
)
def test_no_name_leaves_the_folder_of_the_results(ledger, out, name):
    one = result(1)
    source = one.document.source.model_copy(update={"name": name})
    Publisher(ledger, out).publish(
        [Result(one.sha256, one.document.model_copy(update={"source": source}), DAY)]
    )
    (file,) = (out / "records").iterdir()
    assert file.name.endswith(f".{one.sha256[:32]}.json")
    assert file.name.replace(".", "").replace("_", "").replace("-", "").isalnum()
    assert not file.name.startswith(".")
    assert sorted(path.name for path in out.iterdir()) == ["records", f"records-{DAY}.jsonl"]
