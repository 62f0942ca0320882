"""From listings to contents that wait in the ledger."""

import logging

import pytest

from certscan.runs.ledger import Ledger, State
from certscan.runs.watch.arrivals import Arrivals
from certscan.runs.watch.intake import Intake


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def intake_of(ledger, inbox):
    return Intake(ledger, str(inbox), Arrivals(0.0, 0.0), 10**9, inodes=True)


def take_in(intake):
    taken = 0
    for _ in range(2):  # two listings have to agree
        intake.list()
        while intake.ready:
            taken += intake.register_some()
    return taken


def fill(inbox, count):
    for number in range(count):
        (inbox / f"{number}.pdf").write_bytes(b"%%PDF %d %%%%EOF" % number)


def test_what_is_known_is_not_taken_in_again_also_after_a_restart(ledger, inbox):
    fill(inbox, 3)
    intake = intake_of(ledger, inbox)
    assert take_in(intake) == 3
    assert take_in(intake) == 0
    assert take_in(intake_of(ledger, inbox)) == 0


def test_more_files_than_one_transaction_takes_are_taken_in_step_by_step(ledger, inbox):
    fill(inbox, 450)
    intake = intake_of(ledger, inbox)
    intake.list()
    intake.list()
    assert [intake.register_some() for _ in range(4)] == [200, 200, 50, 0]
    assert ledger.query("SELECT count(*) FROM content WHERE state = ?", State.QUEUED) == [(450,)]


def test_files_that_go_and_come_back_unchanged_are_recalled_without_hashing(
    ledger, inbox, tmp_path, monkeypatch
):
    fill(inbox, 30)
    intake = intake_of(ledger, inbox)
    take_in(intake)
    inbox.rename(tmp_path / "away")
    inbox.mkdir()
    intake.list()
    assert ledger.query("SELECT count(*) FROM path WHERE present") == [(0,)]
    inbox.rmdir()
    (tmp_path / "away").rename(inbox)
    monkeypatch.setattr("certscan.runs.watch.intake.hash_file", pytest.fail)
    assert take_in(intake) == 0
    assert ledger.query("SELECT count(*) FROM path WHERE present") == [(30,)]


def test_only_files_that_we_did_not_take_away_are_missed(ledger, inbox, caplog):
    fill(inbox, 60)
    intake = intake_of(ledger, inbox)
    take_in(intake)
    paths = sorted(inbox.iterdir())
    for path in paths[:30]:
        path.unlink()
    ledger.forget_presence([str(path) for path in paths[:30]])  # as the disposal notes it
    intake.list()
    assert "many_files_gone" not in caplog.text
    for path in paths[30:]:
        path.unlink()
    intake.list()
    assert "many_files_gone" in caplog.text


def test_a_file_that_changes_between_listing_and_hash_waits_anew(ledger, inbox):
    fill(inbox, 1)
    intake = intake_of(ledger, inbox)
    intake.list()
    intake.list()
    (inbox / "0.pdf").write_bytes(b"%PDF longer than before %%EOF")
    assert intake.register_some() == 0
    assert take_in(intake) == 1


def test_a_file_that_cannot_be_hashed_is_held_and_told(ledger, inbox, caplog, monkeypatch):
    def refuse(path, most):
        raise PermissionError(13, "Permission denied", path)

    caplog.set_level(logging.INFO)
    fill(inbox, 1)
    intake = intake_of(ledger, inbox)
    monkeypatch.setattr("certscan.runs.watch.intake.hash_file", refuse)
    assert take_in(intake) == 0
    assert [record.getMessage() for record in caplog.records] == ["held"]
    monkeypatch.undo()


def test_a_file_that_is_a_link_by_the_time_it_is_hashed_is_not_followed(ledger, inbox, tmp_path):
    fill(inbox, 1)
    intake = intake_of(ledger, inbox)
    intake.list()
    intake.list()
    (inbox / "0.pdf").replace(tmp_path / "outside.pdf")
    (inbox / "0.pdf").symlink_to(tmp_path / "outside.pdf")
    assert intake.register_some() == 0
