import gc
import os
import time
from multiprocessing import Pipe
from pathlib import Path

import pytest

from certscan.errors import ExitStatus, WorkerStartError
from certscan.runs.workers import WorkerDiedError, Workers
from certscan.settings import Limits


def tell_process(task):
    if task == "die":
        os._exit(1)
    if task == "frozen":
        return gc.get_freeze_count()
    return f"{task} {os.getpid()}"


@pytest.fixture
def workers():
    made = []

    def make(count=1, **options):
        made.append(Workers(count, tell_process, Limits(), **options))
        return made[-1]

    yield make
    for one in made:
        one.stop()


class Stillborn:
    """A task's performer that ends the process in which it is unpacked, as a broken installation does."""

    def __init__(self, mark=None):
        self.mark = mark

    def __call__(self, task):
        return f"{task} {os.getpid()}"

    def __reduce__(self):
        return _end_process, (self.mark,)


def _end_process(mark):
    """End a worker before it has started: always, or once where `mark` is a file to remember that by."""
    if mark is None or not mark.exists():
        if mark is not None:
            mark.touch()
        os._exit(1)
    return Stillborn(mark)


def answers(workers, *tasks):
    found = []
    for number, task in enumerate(tasks):
        assert workers.hand_out(number, task)
        done = {}
        while not done:
            done = workers.collect()
        found.append(done[number])
    return found


def test_what_the_first_task_has_loaded_is_collected_no_more(workers):
    first, second, third = answers(workers(), "frozen", "frozen", "frozen")
    assert first == 0
    assert second == third > 1000


def test_a_worker_is_replaced_after_so_many_tasks(workers):
    processes = [answer.split()[1] for answer in answers(workers(most_tasks=2), *"abcde")]
    assert processes[0] == processes[1] != processes[2] == processes[3] != processes[4]


def test_renewed_workers_are_other_processes(workers):
    some = workers()
    (before,) = answers(some, "a")
    some.renew(tell_process)
    (after,) = answers(some, "b")
    assert before.split()[1] != after.split()[1]


def test_a_dead_worker_is_told_apart_from_a_fault_in_a_task(workers):
    died, after = answers(workers(), "die", "b")
    assert isinstance(died, WorkerDiedError)
    assert after.startswith("b ")


def test_waiting_ends_by_time_and_by_another_connection(workers):
    some = workers()
    assert some.collect(timeout=0.01) == {}
    ours, theirs = Pipe()
    theirs.send("wake up")
    started = time.monotonic()
    assert some.collect(timeout=3600, also=[ours]) == {}
    assert time.monotonic() - started < 600
    ours.close()
    theirs.close()


def test_a_task_is_handed_out_only_to_an_idle_worker(workers):
    some = workers(count=2)
    assert [some.hand_out(number, "a") for number in range(3)] == [True, True, False]
    assert some.busy == 2


def test_processes_that_never_start_end_in_one_error():
    some = Workers(2, Stillborn(), Limits())
    try:
        with pytest.raises(WorkerStartError) as caught:
            answers(some, "a")
    finally:
        some.stop()
    assert caught.value.exit_status is ExitStatus.INTERNAL
    assert "CERTSCAN_MAX_WORKER_GIGABYTES" in caught.value.hint


def test_a_task_is_not_lost_by_a_process_that_did_not_start(tmp_path):
    some = Workers(1, Stillborn(tmp_path / "mark"), Limits())
    try:
        (answer,) = answers(some, "a")
    finally:
        some.stop()
    assert answer.startswith("a ")


def test_a_process_that_hangs_while_it_starts_is_replaced(monkeypatch):
    monkeypatch.setattr("certscan.runs.workers._SECONDS_TO_START", 0.0)
    some = Workers(1, tell_process, Limits())
    try:
        with pytest.raises(WorkerStartError):
            answers(some, "a")
    finally:
        some.stop()


def test_a_system_that_gives_no_process_is_told(monkeypatch):
    def refuse(self):
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", refuse)
    with pytest.raises(WorkerStartError, match="Resource temporarily unavailable"):
        Workers(2, tell_process, Limits())


def hoard(task):
    _KEPT.append(bytearray(range(256)) * 2_000_000)
    return f"{task} {os.getpid()}"


_KEPT = []


@pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="the system does not tell what processes hold"
)
def test_a_worker_that_has_grown_is_replaced():
    some = Workers(1, hoard, Limits(max_worker_gigabytes=2))
    try:
        first, second, small = answers(some, "a", "b", "c")
    finally:
        some.stop()
    assert first.split()[1] != second.split()[1] != small.split()[1]
