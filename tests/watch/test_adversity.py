"""Disks that are full or read-only, shares that go away, clocks that are set back, floods of files."""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from certscan.record import VerdictStatus
from certscan.runs.ledger import Ledger, State
from certscan.runs.listing import Seen
from tests.engines.contents import pdf
from tests.watch.conftest import sha256


@contextmanager
def small_disk(point, megabytes):
    """Mount a small file system; skips the test where that is not allowed."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("needs root on Linux, to mount a small file system")
    point.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(point)]
    if subprocess.run(options, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here, even for root")
    try:
        yield point
    finally:
        subprocess.run(["umount", "-l", str(point)], check=True)


def test_a_full_disk_is_waited_out(world):
    with small_disk(world.out, 4) as disk, world.daemon() as process:
        world.wait_for_event("started", process)
        world.wait_for((disk / "health.json").exists, process)
        ballast = disk / "ballast"
        with pytest.raises(OSError, match="No space"), ballast.open("wb") as file:
            while True:
                file.write(b"x" * 4096)
                file.flush()
        for number in range(30):
            world.drop(f"{number}.pdf", "ok", str(number))
        world.wait_for_event("trouble", process)
        time.sleep(2)
        assert process.poll() is None
        ballast.unlink()
        world.wait_for(lambda: len(world.lines()) == 30, process)
        assert len(world.results()) == 30
        assert world.events("recovered")
    assert set(world.states().values()) == {"done"} if world.out.joinpath("ledger.sqlite").exists() else True


def test_a_full_disk_of_records_alone_is_waited_out_and_a_kill_meanwhile_loses_nothing(world):
    with small_disk(world.out, 2) as disk:
        ledger = world.folder / "ledger.sqlite"
        with world.daemon(ledger=str(ledger)) as process:
            world.wait_for((disk / "health.json").exists, process)
            ballast = disk / "ballast"
            with pytest.raises(OSError, match="No space"), ballast.open("wb") as file:
                while True:
                    file.write(b"x" * 4096)
                    file.flush()
            for number in range(10):
                world.drop(f"{number}.pdf", "ok", str(number))
            world.wait_for_event("trouble", process)
            process.kill()
            process.wait()
        ballast.unlink()
        with world.daemon(ledger=str(ledger)) as process:
            world.wait_for(lambda: len(world.lines()) == 10, process)
        assert len(world.results()) == 10
        assert not list((disk / "records").glob(".*"))


def test_an_output_that_becomes_read_only_is_waited_out(world):
    with small_disk(world.out, 4) as disk:
        ledger = world.folder / "ledger.sqlite"
        with world.daemon(ledger=str(ledger)) as process:
            world.wait_for((disk / "health.json").exists, process)
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            world.drop("a.pdf", "ok")
            (trouble, *_) = world.wait_for_event("trouble", process)
            assert "ead-only" in trouble["error"]
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
            world.wait_for(lambda: len(world.lines()) == 1, process)
            assert process.poll() is None


def test_a_folder_that_disappears_and_comes_back_changes_nothing(world):
    away = world.folder / "away"
    with world.daemon() as process:
        for number in range(3):
            world.drop(f"{number}.pdf", "ok", str(number))
        world.wait_for_event("done", process, count=3)
        world.inbox.rename(away)
        world.wait_for_event("trouble", process)
        (away / "while-away.pdf").write_bytes(pdf("ok", "away"))
        away.rename(world.inbox)
        world.wait_for_event("done", process, count=4)
        world.drop("after.pdf", "ok", "after")
        world.wait_for_event("done", process, count=5)
    assert len(world.lines()) == 5
    assert set(world.states().values()) == {"done"}


def test_a_share_that_is_unmounted_and_mounted_again_changes_nothing(world):
    share = world.folder / "share"
    with small_disk(share, 8):
        for number in range(25):
            (share / f"{number}.pdf").write_bytes(pdf("ok", str(number)))
        subprocess.run(["mount", "--bind", str(share), str(world.inbox)], check=True)
        try:
            with world.daemon() as process:
                world.wait_for(lambda: len(world.lines()) == 25, process)
                subprocess.run(["umount", "-l", str(world.inbox)], check=True)
                world.wait_for_event("many_files_gone", process)
                subprocess.run(["mount", "--bind", str(share), str(world.inbox)], check=True)
                (share / "new.pdf").write_bytes(pdf("ok", "new"))
                world.wait_for(lambda: len(world.lines()) == 26, process)
        finally:
            subprocess.run(["umount", "-l", str(world.inbox)], check=False)
    assert world.query("SELECT count(*) FROM path WHERE present") == [(26,)]


def test_a_clock_that_is_set_back_holds_nothing_up(world, monkeypatch):
    world.drop("a.pdf", "ok", "a")
    world.once()
    with_lease = world.drop("b.pdf", "ok", "b")
    status = with_lease.stat()
    ledger = Ledger(world.out / "ledger.sqlite")
    ledger.register(
        Seen(str(with_lease), status.st_size, status.st_mtime_ns, status.st_ino),
        sha256("ok", "b"),
        time.time(),
    )
    ledger.take(1, "watch:killed", time.time(), 3600)
    ledger.close()
    earlier = time.time() - 86400
    monkeypatch.setattr(time, "time", lambda: earlier)
    world.day -= timedelta(days=1)
    world.drop("c.pdf", "ok", "c")
    assert world.once() == 0
    assert set(world.states().values()) == {"done"}
    assert len(world.lines()) == 3


def test_what_became_expiring_or_expired_is_told_without_reading_again(world):
    path = world.drop("a.pdf", "until", "2027-03-01")
    world.drop("b.pdf", "until", "2027-05-11")
    world.once()
    path.unlink()  # what is judged is the record
    for day in (date(2026, 12, 15), date(2026, 12, 14), date(2027, 3, 2), date(2027, 3, 3)):
        world.day = day
        world.once()
    told = [
        (document.source.name, certificate.verdict.status, certificate.verdict.as_of)
        for document in world.lines()
        for certificate in document.certificates
    ]
    assert sorted(told) == sorted(
        [
            ("a.pdf", VerdictStatus.VALID, date(2026, 11, 23)),
            ("b.pdf", VerdictStatus.VALID, date(2026, 11, 23)),
            ("a.pdf", VerdictStatus.EXPIRING, date(2026, 12, 15)),
            ("a.pdf", VerdictStatus.EXPIRED, date(2027, 3, 2)),
            ("b.pdf", VerdictStatus.EXPIRING, date(2027, 3, 2)),
        ]
    )
    (certificate,) = world.results()["a.pdf"].certificates
    assert certificate.verdict.status is VerdictStatus.EXPIRED


def test_a_flood_of_small_files_is_read_and_each_once(world):
    count = 2_000
    for number in range(count):
        (world.inbox / f"{number}.pdf").write_bytes(b"%%PDF-1.7 %d %%%%EOF" % number)
    assert world.once(jobs=2) == 0
    assert world.query("SELECT state, count(*) FROM content GROUP BY state") == [(State.DONE, count)]
    assert len({document.source.sha256 for document in world.lines()}) == count
    assert sum(1 for _ in (world.out / "records").iterdir()) == count
