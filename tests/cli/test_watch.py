import json
import sys
from types import ModuleType

import pytest

from certscan.errors import ExitStatus
from certscan.runs.ledger import Ledger
from certscan.settings import OcrChoice, OnDone, OnFailed


@pytest.fixture
def watched(monkeypatch):
    """Put a stand-in in the place of the daemon; it keeps what it was started with."""
    module = ModuleType("certscan.runs.watch.start")
    module.calls = []

    def watch(settings, reading):
        module.calls.append((settings, reading()))
        return ExitStatus.SOME_FAILED

    module.watch = watch
    monkeypatch.setitem(sys.modules, "certscan.runs.watch.start", module)
    monkeypatch.setattr("certscan.runs.watch.log.configure", lambda: None)
    return module.calls


def test_options_reach_the_daemon_and_its_status_is_that_of_the_command(run, watched, tmp_path):
    result = run(
        *(
            "watch",
            "inbox",
            "--out",
            tmp_path,
            "--ledger",
            "l.sqlite",
            "--overview",
            "a.csv",
            "--overview",
            "b.jsonl",
        ),
        *(
            "--on-done",
            "move",
            "--on-failed",
            "move",
            "--run-once",
            "--interval",
            "7",
            "--settle",
            "0",
            "--grace",
            "9",
        ),
        *("-j", "3", "--ocr", "off", "--exec", "tee x", "--webhook", "https://example.com"),
    )
    assert result.exit_code == 3
    ((settings, reading),) = watched
    assert (str(settings.inbox), settings.out, str(settings.ledger_file)) == ("inbox", tmp_path, "l.sqlite")
    assert [str(path) for path in settings.overview] == ["a.csv", "b.jsonl"]
    assert (settings.on_done, settings.on_failed, settings.run_once) == (OnDone.MOVE, OnFailed.MOVE, True)
    assert (settings.interval_seconds, settings.settle_seconds, settings.grace_seconds) == (7, 0, 9)
    assert (settings.exec_command, settings.webhook_url) == ("tee x", "https://example.com")
    assert (reading.jobs, reading.ocr) == (3, OcrChoice.OFF)


def test_the_environment_holds_where_an_option_is_left_out(run, watched, monkeypatch, tmp_path):
    monkeypatch.setenv("CERTSCAN_WATCH_INBOX", "from-environment")
    monkeypatch.setenv("CERTSCAN_WATCH_OUT", str(tmp_path))
    monkeypatch.setenv("CERTSCAN_WATCH_RUN_ONCE", "1")
    monkeypatch.setenv("CERTSCAN_WATCH_WEBHOOK_SECRET", "not to be shown")
    run("watch", "--settle", "4")
    ((settings, _),) = watched
    assert (str(settings.inbox), settings.run_once, settings.settle_seconds) == ("from-environment", True, 4)
    assert settings.ledger_file == tmp_path / "ledger.sqlite"
    assert "not to be shown" not in repr(settings)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["watch"], "INBOX is needed"),
        (["watch", "inbox"], "--out DIR is needed"),
        (["watch", "inbox", "--out", "x", "--settle", "-1"], "Settle seconds is wrong"),
        (["watch", "inbox", "--out", "x", "--profile", "no-such"], "profile"),
    ],
)
def test_wrong_usage_is_told_in_one_sentence(run, watched, arguments, message):
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_the_status_in_a_pipe_is_json_and_tells_that_nobody_watches(run, tmp_path):
    Ledger(tmp_path / "ledger.sqlite").close()
    result = run("watch", "--status", "--out", tmp_path)
    assert result.exit_code == 6
    facts = json.loads(result.stdout)
    assert (facts["running"], facts["backlog"], facts["done"]) == (False, 0, 0)


def test_the_status_of_what_never_watched_is_a_usage_error(run, tmp_path):
    result = run("watch", "--status", "--out", tmp_path)
    assert result.exit_code == 2
    assert "no ledger" in result.stderr
    assert list(tmp_path.iterdir()) == []
