import os
import time
from multiprocessing import Pipe

import pytest

from certscan.runs.workers import WorkerDiedError, Workers
from certscan.settings import Limits


def tell_process(task):
    if task == "die":
        os._exit(1)
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


def answers(workers, *tasks):
    found = []
    for number, task in enumerate(tasks):
        assert workers.hand_out(number, task)
        done = {}
        while not done:
            done = workers.collect()
        found.append(done[number])
    return found


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
