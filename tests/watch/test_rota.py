"""When the inbox is listed, and how trouble is waited out."""

import sqlite3
import time

import pytest
import watchfiles

from certscan.errors import OutputError
from certscan.runs.watch.patience import Patience
from certscan.runs.watch.rota import Rota
from certscan.runs.watch.wakeup import Notifier, Wakeup


@pytest.fixture
def clock(monkeypatch):
    class Clock:
        now = 1000.0

    monkeypatch.setattr(time, "monotonic", lambda: Clock.now)
    return Clock


class Intake:
    """Counts listings, each of which takes some time."""

    def __init__(self, clock, takes=0.0, check=None):
        self.clock, self.takes, self.check, self.listings = clock, takes, check, 0

    def list(self):
        self.listings += 1
        self.clock.now += self.takes

    def next_check(self):
        return self.check


def listings(rota, clock, intake, seconds, step=0.1):
    before = intake.listings
    for _ in range(round(seconds / step)):
        rota.list_if_due()
        clock.now += step
    return intake.listings - before


def test_without_change_notices_the_inbox_is_listed_every_interval(clock, tmp_path):
    intake = Intake(clock)
    assert 10 <= listings(Rota(str(tmp_path), intake, 5.0, None), clock, intake, 55) <= 13


def test_a_file_that_may_have_settled_brings_the_next_listing_forward(clock, tmp_path):
    intake = Intake(clock, check=1.0)
    assert listings(Rota(str(tmp_path), intake, 60.0, None), clock, intake, 10) >= 9


def test_a_listing_that_takes_long_is_followed_by_a_longer_rest(clock, tmp_path):
    intake = Intake(clock, takes=2.0, check=0.0)
    rota = Rota(str(tmp_path), intake, 1.0, None)
    assert rota.list_if_due()
    assert rota.due_in() == pytest.approx(10)


def test_an_inbox_that_is_away_is_an_error_and_no_listing(clock, tmp_path):
    intake = Intake(clock)
    with pytest.raises(FileNotFoundError):
        Rota(str(tmp_path / "away"), intake, 5.0, None).list_if_due()
    assert intake.listings == 0


def test_a_change_notice_wakes_the_daemon_long_before_the_interval_is_over(world):
    with world.daemon(interval_seconds=3600) as process:
        world.wait_for_event("started", process)
        world.wait_for(lambda: world.health().get("status") == "ok", process)
        world.drop("a.pdf", "ok", "1")
        world.wait_for_event("done", process)
        world.drop("sub/b.pdf", "ok", "2")
        world.wait_for_event("done", process, count=2)


def test_a_notifier_that_may_not_listen_says_so_and_can_be_started_again(tmp_path, caplog, monkeypatch):
    def refuse(*_, **__):
        raise OSError(24, "inotify watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    bell = Wakeup()
    notifier = Notifier(str(tmp_path), bell)
    for count in (1, 2):
        notifier.start()
        deadline = time.monotonic() + 30
        while caplog.text.count("no_change_notices") < count and time.monotonic() < deadline:
            time.sleep(0.01)
        assert caplog.text.count("no_change_notices") == count
        notifier.stop()
    assert not notifier.changed.is_set()
    bell.close()


@pytest.mark.parametrize(
    "error",
    [OSError(28, "No space left on device"), OutputError("Full.", ""), sqlite3.OperationalError("full")],
)
def test_trouble_that_passes_is_waited_out_longer_each_time_and_told_once(clock, caplog, error):
    caplog.set_level("INFO")
    patience = Patience("publishing")
    tries = []

    def fail():
        tries.append(clock.now)
        raise error

    for _ in range(200):
        patience.attempt(fail)
        clock.now += 1
    assert patience.trouble["while"] == "publishing"
    assert patience.lasts() == 200
    assert patience.due_in() == pytest.approx(tries[-1] + 30 - clock.now)  # so long the daemon may sleep
    assert len(tries) < 20
    assert tries[-1] - tries[-2] == pytest.approx(30, abs=1)
    clock.now += 60
    patience.attempt(lambda: None)
    assert patience.trouble is None
    assert patience.due_in() == 0
    assert [record.getMessage() for record in caplog.records] == ["trouble", "recovered"]


def test_a_fault_of_ours_is_not_waited_out(clock):
    with pytest.raises(ZeroDivisionError):
        Patience("publishing").attempt(lambda: 1 / 0)
