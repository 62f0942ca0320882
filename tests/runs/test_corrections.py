import sqlite3
from datetime import date

import pytest

from certscan.runs.corrections import ConflictError, correct, paths_of, published, reviewed, to_publish
from certscan.runs.ledger import Finished, Ledger, State
from certscan.runs.ledger_schema import _MIGRATIONS
from certscan.runs.listing import Seen

DAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.sqlite"


@pytest.fixture
def ledger(path):
    opened = Ledger(path)
    opened.register(Seen("/inbox/a", 1, 1, 1), "a", 1.0)
    finish(opened, "read")
    yield opened
    opened.close()


def finish(ledger, record, now=2.0):
    ledger.finish(Finished("a", State.DONE, record, "1.0", DAY), now)


def put(ledger, record, who="ann", operation="{}"):
    correct(ledger, reviewed(ledger, "a"), who, operation, record)


def test_what_was_read_is_what_a_reviewer_finds_first(ledger):
    found = reviewed(ledger, "a")
    assert (found.reading, found.corrections) == ("read", ())
    assert reviewed(ledger, "b") is None


def test_a_content_without_a_record_has_nothing_to_review(ledger):
    ledger.register(Seen("/inbox/b", 1, 1, 1), "b", 1.0)
    assert reviewed(ledger, "b") is None


def test_corrections_are_kept_in_order_with_who_and_when(ledger):
    put(ledger, "first", "ann", '{"op": 1}')
    put(ledger, "second", "bob", '{"op": 2}')
    found = reviewed(ledger, "a")
    assert [(c.number, c.made_by, c.operation) for c in found.corrections] == [
        (1, "ann", '{"op": 1}'),
        (2, "bob", '{"op": 2}'),
    ]
    assert all(c.made_at.utcoffset().total_seconds() == 0 for c in found.corrections)
    assert found.reading == "read"


def test_the_corrected_record_stands_for_the_reading_wherever_records_are_given(ledger):
    put(ledger, "corrected")
    assert ledger.entry("a").record == "corrected"
    assert ledger.entry("a").reviewed
    assert list(ledger.records()) == ["corrected"]
    assert ledger.query("SELECT record FROM content") == [("read",)]


def test_who_saw_an_older_version_is_refused_and_nothing_changes(ledger):
    seen = reviewed(ledger, "a")
    put(ledger, "first")
    with pytest.raises(ConflictError):
        correct(ledger, seen, "bob", "{}", "second")
    assert list(ledger.records()) == ["first"]
    assert len(reviewed(ledger, "a").corrections) == 1


def test_who_saw_a_reading_that_was_replaced_is_refused(ledger):
    seen = reviewed(ledger, "a")
    finish(ledger, "read anew", now=3.0)
    with pytest.raises(ConflictError):
        correct(ledger, seen, "bob", "{}", "second")


def test_a_newer_reading_does_not_replace_what_was_reviewed(ledger):
    put(ledger, "corrected")
    finish(ledger, "read anew", now=3.0)
    assert list(ledger.records()) == ["corrected"]
    assert reviewed(ledger, "a").reading == "read"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE correction SET operation = ''",
        "UPDATE correction SET made_by = 'eve'",
        "DELETE FROM correction",
        "UPDATE review SET reading = ''",
        "DELETE FROM review",
    ],
)
def test_neither_a_correction_nor_what_it_was_made_on_can_be_changed(ledger, change):
    put(ledger, "corrected")
    with pytest.raises(sqlite3.IntegrityError), ledger.transaction() as sql:
        sql.execute(change)


def test_a_correction_is_to_be_published_until_that_is_noted(ledger):
    assert to_publish(ledger, 10) == []
    put(ledger, "corrected")
    assert to_publish(ledger, 10) == [("a", "corrected", 1)]
    published(ledger, "a", 1, "judged", DAY)
    assert to_publish(ledger, 10) == []
    assert list(ledger.records()) == ["judged"]


def test_what_was_corrected_while_it_was_published_is_published_again(ledger):
    put(ledger, "first")
    put(ledger, "second")
    published(ledger, "a", 1, "first, judged", DAY)
    assert to_publish(ledger, 10) == [("a", "second", 2)]


def test_the_daily_judgement_is_of_the_corrected_record(ledger):
    put(ledger, "corrected")
    published(ledger, "a", 1, "judged", DAY)
    later = date(2026, 11, 24)
    assert ledger.to_rejudge(later, 10) == [("a", "judged")]
    ledger.rejudged("a", "judged later", later)
    assert list(ledger.records()) == ["judged later"]
    assert ledger.query("SELECT record FROM content") == [("read",)]


def test_a_judgement_of_what_was_corrected_meanwhile_is_dropped(ledger):
    put(ledger, "corrected")
    ledger.rejudged("a", "the reading, judged later", date(2026, 11, 24))
    assert list(ledger.records()) == ["corrected"]
    assert to_publish(ledger, 10) == [("a", "corrected", 1)]


def test_the_paths_of_a_content_are_told_those_that_are_there_first(ledger):
    ledger.register(Seen("/inbox/b", 1, 1, 1), "a", 5.0)
    ledger.forget_presence(["/inbox/a"])
    assert paths_of(ledger, "a") == ["/inbox/b", "/inbox/a"]


def test_a_ledger_from_before_reviews_becomes_one_of_today(path):
    old = sqlite3.connect(path, isolation_level=None)
    for step in _MIGRATIONS[:2]:
        old.executescript(step)
    old.executescript(
        "PRAGMA application_id = 0x63657274; PRAGMA user_version = 2;"
        "INSERT INTO content (sha256, state, queued_at, finished_at, record) VALUES ('a', 'done', 1, 2, 'read')"
    )
    old.close()
    ledger = Ledger(path)
    put(ledger, "corrected")
    assert list(ledger.records()) == ["corrected"]
    ledger.close()
