import os
import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from certscan.errors import OutputError, UsageError
from certscan.runs.ledger import Finished, Ledger, Registered, State
from certscan.runs.ledger_schema import _MIGRATIONS, SCHEMA_VERSION
from certscan.runs.listing import Seen

DAY = date(2026, 11, 23)


def seen(name, size=10):
    return Seen(f"/inbox/{name}", size, 1, 1)


def finished(sha256, state=State.DONE, day=DAY):
    return Finished(sha256, state, f'{{"of": "{sha256}"}}', "1.0", day, f"{sha256}.json")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.sqlite"


@pytest.fixture
def ledger(path):
    opened = Ledger(path)
    yield opened
    opened.close()


def take(ledger, most=10, owner="me", now=100.0, lease=60.0, leave=()):
    return [sha256 for sha256, _ in ledger.take(most, owner, now, lease, leave)]


def test_a_content_goes_from_queued_to_working_to_done(ledger):
    assert ledger.register(seen("a"), "1", 1.0) is Registered.NEW
    assert ledger.entry("1").state is State.QUEUED
    assert ledger.take(10, "me", 2.0, 60.0) == [("1", "/inbox/a")]
    assert ledger.entry("1").state is State.WORKING
    ledger.finish(finished("1"), 3.0)
    entry = ledger.entry("1")
    assert (entry.state, entry.record, entry.version) == (State.DONE, '{"of": "1"}', "1.0")


def test_what_is_not_known_has_no_entry(ledger):
    assert ledger.entry("1") is None
    assert ledger.first_path("1") is None


def test_a_second_path_with_the_same_content_is_a_duplicate_also_after_the_first_is_done(ledger):
    ledger.register(seen("a"), "1", 1.0)
    assert ledger.register(seen("b"), "1", 2.0) is Registered.DUPLICATE
    take(ledger)
    ledger.finish(finished("1"), 3.0)
    ledger.forget_presence(["/inbox/a", "/inbox/b"])
    assert ledger.register(seen("c"), "1", 4.0) is Registered.DUPLICATE
    assert ledger.first_path("1") == "/inbox/a"
    states = dict(ledger.query("SELECT path, state FROM file"))
    assert states == {"/inbox/a": "done", "/inbox/b": "duplicate", "/inbox/c": "duplicate"}


def test_a_path_that_takes_over_a_content_nobody_read_is_no_duplicate(ledger):
    ledger.register(seen("a"), "1", 1.0)
    ledger.forget_presence(["/inbox/a"])
    assert ledger.register(seen("b"), "1", 2.0) is Registered.NEW
    assert ledger.take(10, "me", 3.0, 60.0) == [("1", "/inbox/b")]


def test_a_path_with_its_old_content_is_known_and_with_a_new_one_new(ledger):
    ledger.register(seen("a"), "1", 1.0)
    assert ledger.register(seen("a", size=11), "1", 2.0) is Registered.KNOWN
    assert ledger.register(seen("a"), "2", 3.0) is Registered.NEW


def test_a_content_whose_files_are_gone_waits_until_one_is_back(ledger):
    ledger.register(seen("a"), "1", 1.0)
    ledger.forget_presence(["/inbox/a"])
    assert take(ledger) == []
    assert ledger.recall(seen("a"))
    assert take(ledger) == ["1"]


def test_a_file_that_changed_is_not_recalled(ledger):
    ledger.register(seen("a"), "1", 1.0)
    assert not ledger.recall(seen("a", size=11))
    assert not ledger.recall(seen("b"))


def test_contents_are_taken_longest_waiting_first_and_by_one_owner_alone(ledger):
    for number in range(5):
        ledger.register(seen(str(number)), str(number), 10.0 - number)
    assert take(ledger, most=2) == ["4", "3"]
    assert take(ledger, owner="other", leave={"2"}) == ["1", "0"]
    assert take(ledger, owner="other") == ["2"]


def test_a_lease_that_has_ended_lets_another_owner_have_the_content(ledger):
    ledger.register(seen("a"), "1", 1.0)
    take(ledger, owner="dead", now=100.0, lease=60.0)
    assert take(ledger, owner="me", now=159.0) == []
    ledger.renew_leases("dead", 200.0)
    assert take(ledger, owner="me", now=161.0) == []
    assert take(ledger, owner="dead", now=201.0) == []
    assert take(ledger, owner="me", now=201.0) == ["1"]


def test_what_was_taken_can_be_given_back_one_or_all(ledger):
    for name in ("1", "2", "3"):
        ledger.register(seen(name), name, 1.0)
    take(ledger)
    assert ledger.give_back(["1"]) == 1
    assert ledger.give_back(["1"]) == 0
    assert ledger.give_back() == 2
    assert len(take(ledger)) == 3


def test_deaths_are_counted_over_restarts(path):
    for count in (1, 2):
        ledger = Ledger(path)
        ledger.register(seen("a"), "1", 1.0)
        assert ledger.count_death("1") == count
        ledger.close()


def test_a_transaction_that_fails_leaves_nothing(ledger):
    with pytest.raises(ZeroDivisionError), ledger.transaction():
        ledger.register(seen("a"), "1", 1.0)
        raise ZeroDivisionError
    assert ledger.entry("1") is None
    assert ledger.register(seen("a"), "1", 1.0) is Registered.NEW


def test_records_are_judged_again_from_the_next_day_on(ledger):
    ledger.register(seen("a"), "1", 1.0)
    ledger.finish(finished("1"), 2.0)
    ledger.finish(finished("2", State.FAILED), 2.0)
    assert ledger.to_rejudge(DAY, 10) == []
    later = date(2026, 11, 24)
    assert ledger.to_rejudge(later, 10) == [("1", '{"of": "1"}')]
    ledger.rejudged("1", None, later)
    assert ledger.to_rejudge(later, 10) == []
    ledger.judge_all_again()
    assert ledger.to_rejudge(later, 10) == [("1", '{"of": "1"}')]


def test_a_name_that_is_no_utf_8_comes_back_as_it_was(ledger):
    name = os.fsdecode(b"/inbox/caf\xe9.pdf")
    ledger.register(Seen(name, 10, 1, 1), "1", 1.0)
    assert set(ledger.present_paths()) == {name}
    assert ledger.take(1, "me", 2.0, 60.0) == [("1", name)]
    assert ledger.first_path("1") == name


def test_scan_and_watch_do_not_share_a_ledger(ledger):
    ledger.require(published=True)
    ledger.require(published=False)
    ledger.register(seen("a"), "1", 1.0)
    ledger.finish(finished("1"), 2.0)
    ledger.require(published=True)
    with pytest.raises(UsageError, match="belongs to a watch"):
        ledger.require(published=False)
    ledger.finish(replace(finished("2"), result=None), 3.0)
    with pytest.raises(UsageError, match="belongs to scan"):
        ledger.require(published=True)


def test_a_ledger_can_be_read_while_it_is_written(ledger, path):
    with ledger.transaction():
        ledger.register(seen("a"), "1", 1.0)
        other = Ledger(path, read_only=True)
        assert other.entry("1") is None
    assert other.entry("1") is not None
    other.close()


@pytest.mark.parametrize("version", range(SCHEMA_VERSION))
def test_an_older_ledger_becomes_one_of_today_and_keeps_what_it_has(path, version):
    old = sqlite3.connect(path)
    for step in _MIGRATIONS[:version]:
        old.executescript(step)
    if version:
        old.executescript(f"PRAGMA application_id = 0x63657274; PRAGMA user_version = {version};")
        old.execute("INSERT INTO content (sha256, state, queued_at) VALUES ('1', 'queued', 1.0)")
        old.execute("INSERT INTO path VALUES ('/inbox/a', '1', 10, 1, 1, 0, 1, NULL, 1.0)")
        old.commit()
    old.close()
    ledger = Ledger(path)
    assert ledger.query("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert ledger.query("PRAGMA journal_mode") == [("wal",)]
    assert take(ledger) == (["1"] if version else [])
    ledger.close()


def test_the_ledger_of_a_newer_certscan_is_refused(path):
    Ledger(path).close()
    with sqlite3.connect(path) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    newer.close()
    with pytest.raises(UsageError, match="newer certscan"):
        Ledger(path)


def test_the_database_of_another_program_is_left_alone(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE invoices (id)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(UsageError, match="another program"):
        Ledger(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(path):
    path.write_bytes(b"certificate,holder\n" * 100)
    with pytest.raises(UsageError, match="no ledger"):
        Ledger(path)


@pytest.mark.parametrize("how", [{"read_only": True}, {"create": False}])
def test_an_empty_file_is_a_ledger_only_to_who_would_make_one(path, how):
    path.touch()
    with pytest.raises(UsageError, match="is empty"):
        Ledger(path, **how)
    assert path.read_bytes() == b""
    Ledger(path).close()
    Ledger(path, **how).close()


def test_a_ledger_in_a_folder_that_is_not_there_cannot_be_made(tmp_path):
    with pytest.raises(OutputError, match="cannot be opened"):
        Ledger(tmp_path / "nowhere" / "ledger.sqlite")
