"""The unit and the container file run what they say, with folders of the test in the place of theirs."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.support.broken_pdfs import sound

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def unit():
    parser = ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(PACKAGING / "certscan-watch.service", encoding="utf-8")
    return parser


def instruction(name):
    text = (PACKAGING / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return re.search(rf"^{name} (.*)$", text, re.MULTILINE)[1]


def follow(world, arguments, environment=None):
    """Start certscan as a service would and give the process."""
    command = [sys.executable, "-m", "certscan", *arguments]
    with world.log.open("ab") as stderr:
        return subprocess.Popen(command, stderr=stderr, env=os.environ | (environment or {}))


def test_the_unit_starts_a_watch_that_reads_reloads_and_stops(world, unit):
    service = unit["Service"]
    program, *arguments = shlex.split(service["ExecStart"])
    assert program == "/opt/certscan/bin/certscan"
    places = {
        "/srv/certscan/inbox": str(world.inbox),
        "/srv/certscan/results": str(world.out),
        "/var/lib/certscan": str(world.folder),
    }
    arguments = [re.sub("|".join(places), lambda match: places[match[0]], argument) for argument in arguments]
    assert not any("certscan/" in argument for argument in arguments)
    (world.inbox / "a.pdf").write_bytes(sound())
    process = follow(world, arguments)
    try:
        world.wait_for_event("moved", process)
        assert (world.out / "done" / "a.pdf").is_file()
        assert service["ExecReload"] == "/bin/kill -HUP $MAINPID"
        process.send_signal(signal.SIGHUP)
        world.wait_for_event("reloaded", process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=int(service["TimeoutStopSec"])) == 0
    finally:
        process.kill()
        process.wait()


def test_the_unit_may_write_where_the_watch_writes(unit):
    service = unit["Service"]
    arguments = shlex.split(service["ExecStart"])
    writable = (service["ReadWritePaths"], f"/var/lib/{service['StateDirectory']}")
    for path in (argument for argument in arguments[1:] if argument.startswith("/")):
        assert path.startswith(writable)
    assert unit["Unit"]["RequiresMountsFor"] == service["ReadWritePaths"]


def test_the_container_watches_and_tells_its_health(world):
    variables = dict(pair.split("=") for pair in instruction("ENV").split())
    places = {
        "/inbox": world.inbox,
        "/results": world.out,
        "/state/ledger.sqlite": world.folder / "ledger.sqlite",
    }
    environment = {name: str(places[place]) for name, place in variables.items()}
    assert json.loads(instruction("ENTRYPOINT")) == ["certscan"]
    check = json.loads(instruction("HEALTHCHECK").split("CMD ")[1])[1:]
    check = [sys.executable, "-m", "certscan", *check]
    process = follow(world, json.loads(instruction("CMD")), environment)
    try:
        world.wait_for_event("started", process)
        world.wait_for(lambda: world.health().get("status") == "ok", process)
        healthy = subprocess.run(check, env=os.environ | environment, capture_output=True, check=False)
        assert (healthy.returncode, json.loads(healthy.stdout)["running"]) == (0, True)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
        stopped = subprocess.run(check, env=os.environ | environment, capture_output=True, check=False)
        assert (stopped.returncode, json.loads(stopped.stdout)["running"]) == (6, False)
    finally:
        process.kill()
        process.wait()
