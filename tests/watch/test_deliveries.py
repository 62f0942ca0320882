"""Results on their way to a command and to a web address."""

import json
import shlex
import stat
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from certscan.record import Document
from certscan.runs.watch.command import Command
from certscan.runs.watch.courier import Delivery, DeliveryError
from certscan.runs.watch.webhook import Webhook, signature

ONE = Delivery(1, "exec", "read", '{"a": 1}', 0)
SECRET = "a long random text"  # noqa: S105 - of this test alone


@pytest.fixture
def program(tmp_path):
    """Give a function that writes a program and gives the command to run it."""

    def write(code):
        path = tmp_path / "program.py"
        path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{code}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return shlex.quote(str(path))

    return write


class Receiver:
    """A web server that answers as told and keeps what it got."""

    def __init__(self):
        self.answers = []
        self.got = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.append((dict(self.headers), body))
                status = receiver.answers.pop(0) if receiver.answers else 204
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"


@pytest.fixture
def receiver():
    one = Receiver()
    thread = threading.Thread(target=one.server.serve_forever)
    thread.start()
    yield one
    one.server.shutdown()
    one.server.server_close()
    thread.join()


@contextmanager
def failing(match, final=False):
    with pytest.raises(DeliveryError, match=match) as caught:
        yield
    assert caught.value.final is final


def test_a_command_gets_the_record_on_its_standard_input_and_no_shell_sees_it(program, tmp_path):
    target = tmp_path / "got"
    run = program(
        "open(sys.argv[1], 'w').write(sys.stdin.read() + sys.argv[2] + os.environ['CERTSCAN_EVENT'])"
    )
    Command([*shlex.split(run), str(target), "$HOME; echo"], 60)(ONE)
    assert target.read_text() == '{"a": 1}\n$HOME; echoread'


def test_a_command_that_fails_is_told_with_what_it_said(program):
    with failing("status 3: it hurts"):
        Command(shlex.split(program("sys.stderr.write('it hurts'); sys.exit(3)")), 60)(ONE)


def test_a_command_that_does_not_read_its_input_may_succeed(program):
    Command(shlex.split(program("pass")), 60)(Delivery(1, "exec", "read", "x" * 1_000_000, 0))


def test_a_command_that_takes_too_long_is_ended_with_all_that_it_started(program, tmp_path):
    child = tmp_path / "child"
    run = program(
        f"import subprocess; c = subprocess.Popen(['sleep', '3600']); open({str(child)!r}, 'w').write(str(c.pid));"
        "time.sleep(3600)"
    )
    with failing("longer than 2 seconds"):
        Command(shlex.split(run), 2)(ONE)
    pid = child.read_text()
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and is_running(pid):
        time.sleep(0.05)
    assert not is_running(pid)


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:  # noqa: PTH123
            return file.read().split()[2] not in {"Z", "X"}
    except FileNotFoundError:
        return False


def test_a_command_that_cannot_be_started_is_told():
    with failing("cannot be started"):
        Command(["/no/such/program"], 60)(ONE)


def test_a_web_address_gets_signed_json(receiver):
    Webhook(receiver.url, SECRET, 20)(ONE)
    ((headers, body),) = receiver.got
    assert json.loads(body) == {"event": "read", "delivery": 1, "record": {"a": 1}}
    assert headers["Content-Type"] == "application/json"
    assert headers["X-Certscan-Signature"] == signature(
        SECRET.encode(), headers["X-Certscan-Timestamp"], body
    )
    assert headers["X-Certscan-Signature"] != signature(b"another", headers["X-Certscan-Timestamp"], body)


def test_the_signature_is_hmac_sha256():
    # Key and data of RFC 4231, test case 2, with a dot where the time stamp ends, as OpenSSL computes it.
    assert signature(b"Jefe", "what do ya want ", b"for nothing?") == (
        "sha256=83fb3421ec48dc8ee8cd58e1f03bb1f80ae0110c64a82771c98a0cea22cecdd2"
    )


@pytest.mark.parametrize(
    ("status", "final"),
    [
        (500, False),
        (503, False),
        (429, False),
        (408, False),
        (400, True),
        (401, True),
        (404, True),
        (302, True),
    ],
)
def test_an_answer_tells_whether_to_try_again(receiver, status, final):
    receiver.answers = [status]
    with failing(f"answered {status}", final=final):
        Webhook(receiver.url, SECRET, 20)(ONE)
    assert len(receiver.got) == 1


def test_a_server_that_is_away_is_tried_again(receiver):
    receiver.server.server_close()
    with failing("cannot be reached"):
        Webhook(receiver.url, SECRET, 20)(ONE)


def test_every_result_is_delivered_to_both(world, receiver, program):
    target = world.folder / "got.jsonl"
    run = program(f"open({str(target)!r}, 'a').write(sys.stdin.read())")
    for number in range(3):
        world.drop(f"{number}.pdf", "ok", str(number))
    world.drop("bad.pdf", "broken")
    world.once(exec_command=run, webhook_url=receiver.url, webhook_secret=SECRET)
    by_command = [Document.model_validate_json(line) for line in target.read_text().splitlines()]
    by_web = [Document.model_validate(json.loads(body)["record"]) for _, body in receiver.got]
    names = ["0.pdf", "1.pdf", "2.pdf", "bad.pdf"]
    assert sorted(d.source.name for d in by_command) == names
    assert sorted(d.source.name for d in by_web) == names


def test_a_delivery_that_fails_is_tried_again_until_it_arrives(world, receiver):
    receiver.answers = [500, 503]
    world.drop("a.pdf", "ok")
    options = {"webhook_url": receiver.url, "delivery_wait_seconds": 0.05}
    with world.daemon(webhook_secret=SECRET, **options) as process:
        world.wait_for_event("delivered", process)
    assert len(receiver.got) == 3
    assert [event["tries"] for event in world.events("delivery_failed")] == [1, 2]
    assert len({headers["X-Certscan-Delivery"] for headers, _ in receiver.got}) == 1


def test_a_delivery_that_was_not_made_is_made_by_the_next_watch(world, receiver):
    receiver.answers = [500]
    world.drop("a.pdf", "ok")
    options = {"webhook_url": receiver.url, "webhook_secret": SECRET}
    world.once(**options)
    assert world.query("SELECT tries, last_error FROM delivery") == [(1, "answered 500")]
    world.once(**options)
    assert world.query("SELECT count(*) FROM delivery") == [(0,)]
    assert len(receiver.got) == 2


@pytest.mark.parametrize(("answers", "tries"), [([500] * 9, 3), ([410], 1)])
def test_a_delivery_that_is_given_up_lies_with_the_dead_letters(world, receiver, answers, tries):
    receiver.answers = list(answers)
    world.drop("a.pdf", "ok")
    options = {"webhook_url": receiver.url, "delivery_wait_seconds": 0.01, "delivery_tries": 3}
    with world.daemon(webhook_secret=SECRET, **options) as process:
        world.wait_for_event("dead_letter", process)
        world.wait_for(lambda: world.query("SELECT count(*) FROM delivery") == [(0,)], process)
    (letter,) = (world.out / "undelivered").iterdir()
    facts = json.loads(letter.read_text(encoding="utf-8"))
    assert (facts["kind"], facts["tries"], facts["error"]) == ("webhook", tries, f"answered {answers[0]}")
    assert facts["record"]["source"]["name"] == "a.pdf"
    assert len(receiver.got) == tries


def test_a_failing_command_does_not_hold_the_web_address_back(world, receiver, program):
    for number in range(3):
        world.drop(f"{number}.pdf", "ok", str(number))
    options = {"exec_command": program("time.sleep(3600)"), "exec_seconds": 0.5, "delivery_tries": 1}
    assert world.once(webhook_url=receiver.url, webhook_secret=SECRET, **options) == 0
    assert len(receiver.got) == 3
    assert len(list((world.out / "undelivered").iterdir())) == 3


def test_the_command_does_not_see_the_secret(world, program, monkeypatch):
    monkeypatch.setenv("CERTSCAN_WATCH_WEBHOOK_SECRET", SECRET)
    target = world.folder / "environment"
    world.drop("a.pdf", "ok")
    world.once(exec_command=program(f"open({str(target)!r}, 'w').write(repr(dict(os.environ)))"))
    assert "CERTSCAN_DELIVERY" in target.read_text()
    assert SECRET not in target.read_text()


def test_what_became_expired_is_delivered_too(world, receiver):
    world.drop("a.pdf", "until", "2026-11-30")
    options = {"webhook_url": receiver.url, "webhook_secret": SECRET}
    world.once(**options)
    world.day = world.day.replace(month=12, day=1)
    world.once(**options)
    bodies = [json.loads(body) for _, body in receiver.got]
    assert [body["event"] for body in bodies] == ["read", "rejudged"]
    verdicts = [body["record"]["certificates"][0]["verdict"]["status"] for body in bodies]
    assert verdicts == ["expiring", "expired"]
