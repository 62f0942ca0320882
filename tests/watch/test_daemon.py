"""The daemon as a process: how files arrive, how it ends, what others see of it."""

import os
import signal
import time

import pytest

from certscan.errors import UsageError
from certscan.runs.watch.status import status
from tests.engines.contents import pdf
from tests.watch.conftest import sha256


def test_a_slow_writer_is_waited_for(world):
    with world.daemon(settle_seconds=1, grace_seconds=60) as process:
        world.wait_for_event("started", process)
        whole = pdf("ok", size=4000)
        with (world.inbox / "slow.pdf").open("wb") as file:
            for start in range(0, len(whole), 500):
                file.write(whole[start : start + 500])
                file.flush()
                time.sleep(0.3)
        world.wait_for_event("done", process)
    assert len(world.lines()) == 1
    assert world.lines()[0].source.bytes == len(whole)


def test_a_file_that_is_renamed_into_place_is_read_under_its_last_name(world):
    with world.daemon() as process:
        world.wait_for_event("started", process)
        part = world.drop("a.pdf.part", "ok")
        time.sleep(0.8)
        part.rename(world.inbox / "a.pdf")
        world.wait_for_event("done", process)
    assert list(world.results()) == ["a.pdf"]


def test_a_file_that_is_deleted_before_it_is_stable_leaves_no_trace(world):
    with world.daemon(settle_seconds=1) as process:
        world.wait_for_event("started", process)
        world.drop("mistake.pdf", "ok").unlink()
        gone = world.drop("second.pdf", "ok")
        time.sleep(0.6)
        gone.unlink()
        world.drop("real.pdf", "ok", "real")
        world.wait_for_event("done", process)
    assert world.states() == {"real.pdf": "done"}


def test_a_file_that_is_taken_away_before_it_is_read_waits_in_the_ledger(world):
    with world.daemon() as process:
        for number in range(2):  # both workers are busy
            world.drop(f"long-{number}.pdf", "wait", "2", str(number))
        world.wait_for_event("taken", process, count=2)
        late = world.drop("late.pdf", "ok")
        world.wait_for_event("taken", process, count=3)
        late.unlink()
        world.wait_for_event("done", process, count=2)
        world.wait_for(
            lambda: world.query("SELECT 1 FROM file WHERE state = 'queued' AND NOT present"), process
        )
        assert status(world.settings())["absent"] == 1
        late.write_bytes(pdf("ok"))
        world.wait_for_event("done", process, count=3)
    assert set(world.states().values()) == {"done"}


def test_a_file_that_is_replaced_while_it_is_read_gives_a_result_for_what_is_there(world):
    with world.daemon(on_done="delete") as process:
        path = world.drop("a.pdf", "wait", "1.5")
        world.wait_for_event("taken", process)
        time.sleep(0.5)
        path.with_suffix(".tmp").write_bytes(pdf("ok", "second"))
        path.with_suffix(".tmp").rename(path)
        world.wait_for_event("deleted", process)
    read = {document.source.sha256 for document in world.lines()}
    assert sha256("ok", "second") in read
    assert read <= {sha256("ok", "second"), sha256("wait", "1.5")}


def test_sigterm_finishes_what_is_in_work(world):
    with world.daemon() as process:
        world.drop("a.pdf", "wait", "1.5")
        world.wait_for_event("taken", process)
        time.sleep(0.3)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
    assert list(world.results()) == ["a.pdf"]
    assert world.events("stopped")[-1]["given_back"] == 0


def test_sigterm_gives_back_what_takes_too_long_and_the_next_watch_reads_it(world):
    with world.daemon(stop_seconds=0.5) as process:
        world.drop("a.pdf", "die-once", str(world.folder / "mark"))
        world.drop("b.pdf", "hang")
        world.wait_for_event("done", process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
    assert world.states() == {"a.pdf": "done", "b.pdf": "queued"}
    (world.inbox / "b.pdf").unlink()
    assert world.once() == 0


def test_ctrl_c_ends_it_as_interrupted(world):
    with world.daemon() as process:
        world.wait_for_event("started", process)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130


def test_no_worker_outlives_a_daemon_that_is_killed(world):
    with world.daemon() as process:
        world.drop("a.pdf", "hang")
        world.wait_for_event("taken", process)
        children = world.children(process.pid)
        assert len(children) >= 2
        process.send_signal(signal.SIGKILL)
        process.wait()
        world.wait_for(lambda: not any(os.path.exists(f"/proc/{child}/exe") for child in children))  # noqa: PTH110


def test_a_second_watcher_on_the_same_ledger_is_refused(world):
    with world.daemon() as process:
        world.wait_for_event("started", process)
        with pytest.raises(UsageError, match="Another watcher"):
            world.once()


def test_the_lock_of_a_killed_watcher_holds_nobody_back(world):
    with world.daemon() as process:
        world.wait_for_event("started", process)
        process.send_signal(signal.SIGKILL)
        process.wait()
    world.drop("a.pdf", "ok")
    assert world.once() == 0


def test_the_status_tells_how_it_is_doing(world):
    with world.daemon(on_failed="move") as process:
        world.drop("a.pdf", "ok")
        world.drop("b.pdf", "broken")
        world.drop("copy.pdf", "ok")
        (world.inbox / "empty.pdf").touch()
        world.wait_for(lambda: world.health().get("failed") == 1 and world.health().get("held"), process)
        facts = status(world.settings())
    assert facts["running"]
    assert facts["status"] == "ok"
    assert (facts["done"], facts["failed"], facts["duplicates"], facts["backlog"]) == (1, 1, 1, 0)
    assert list(facts["held_files"].values()) == ["empty"]
    assert facts["finished_last_hour"] == 2
    assert facts["last_failed"]["code"] == "corrupt"
    assert facts["last_failed"]["file"].endswith("b.pdf")
    assert status(world.settings())["running"]  # killed a moment ago: it may still be alive
    assert not status(world.settings(), now=time.time() + 300)["running"]


def test_sighup_judges_all_records_again(world):
    with world.daemon() as process:
        world.drop("a.pdf", "until", "2999-01-01")
        world.wait_for_event("done", process)
        process.send_signal(signal.SIGHUP)
        world.wait_for_event("reloaded", process)
        world.drop("b.pdf", "until", "2999-01-02")
        world.wait_for_event("done", process, count=2)
        world.wait_for(lambda: world.query("SELECT 1 FROM content WHERE judged_on = ''") == [], process)
    assert len(world.lines()) == 2  # no verdict changed, so nothing is told


def test_log_lines_are_json_also_from_workers(world):
    with world.daemon() as process:
        world.drop("a.pdf", "raise")
        world.wait_for_event("failed", process)
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
    lines = world.log.read_text(encoding="utf-8").splitlines()
    assert lines
    assert len(world.events()) == len(lines)
    assert all({"at", "level", "event"} <= event.keys() for event in world.events())
