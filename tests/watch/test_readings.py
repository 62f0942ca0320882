"""What a worker's answer leads to: a result, another try, or giving up."""

import time

import pytest

from certscan.errors import (
    CorruptError,
    DocumentTimeoutError,
    EncryptedError,
    InternalError,
    PermissionDeniedError,
    TooLargeError,
    VanishedError,
)
from certscan.record import Status
from certscan.runs.ledger import Ledger, State
from certscan.runs.listing import Seen
from certscan.runs.watch.readings import Readings
from certscan.runs.watch.tasks import Read
from certscan.runs.workers import WorkerDiedError
from tests.factories import certificate, document

SHA = "1" * 64


@pytest.fixture
def ledger(tmp_path):
    opened = Ledger(tmp_path / "ledger.sqlite")
    opened.register(Seen("/inbox/a.pdf", 10, 1, 1), SHA, 1.0)
    opened.take(1, "me", 2.0, 60.0)
    yield opened
    opened.close()


@pytest.fixture
def task(ledger):
    return Read(SHA, "/inbox/a.pdf", None)


def answer(sha256=SHA, error=None):
    given = document(certificate()) if error is None else document(status=Status.FAILED, error=error().info())
    return given.model_copy(update={"source": given.source.model_copy(update={"sha256": sha256})})


@pytest.mark.parametrize(
    "given", [answer(), answer(error=CorruptError), answer(error=EncryptedError), answer(None, TooLargeError)]
)
def test_what_was_read_or_can_never_be_read_is_a_result(ledger, task, given):
    result = Readings(ledger).settle(task, given)
    assert (result.sha256, result.document) == (SHA, given)


@pytest.mark.parametrize("error", [DocumentTimeoutError, InternalError])
def test_what_ended_without_a_record_gets_one(ledger, task, error):
    result = Readings(ledger).settle(task, error())
    assert result.document.status is Status.FAILED
    assert result.document.error.code == error.code
    assert result.document.source.sha256 == SHA


@pytest.mark.parametrize("error", [VanishedError, PermissionDeniedError, CorruptError])
def test_a_file_that_could_not_be_opened_is_given_back_and_rests_longer_each_time(
    ledger, task, error, monkeypatch
):
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    readings = Readings(ledger)
    rests = []
    for _ in range(10):
        assert readings.settle(task, answer(None, error)) is None
        assert ledger.entry(SHA).state is State.QUEUED
        assert readings.resting() == {SHA}
        start = now
        while readings.resting():
            now += 1
        rests.append(now - start)
    assert rests == sorted(rests)
    assert (rests[0], rests[-1]) == (2, 300)


def test_a_file_that_is_no_longer_the_one_that_was_hashed_is_given_back(ledger, task):
    assert Readings(ledger).settle(task, answer("2" * 64)) is None
    assert ledger.entry(SHA).state is State.QUEUED


def test_the_second_death_of_a_worker_ends_the_tries(ledger, task):
    readings = Readings(ledger)
    assert readings.settle(task, WorkerDiedError()) is None
    assert readings.resting() == set()
    result = readings.settle(task, WorkerDiedError())
    assert result.document.error.code == "internal"
