import hashlib
import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from certscan.record import Document
from certscan.runs.ledger import Ledger
from certscan.runs.watch import health
from certscan.runs.watch.start import watch
from certscan.settings import Limits, Settings, WatchSettings
from tests.engines.contents import pdf, scan_by_content

ROOT = Path(__file__).parents[2]
QUICK = {"settle_seconds": 0.1, "interval_seconds": 0.3, "grace_seconds": 0.5, "stop_seconds": 5}


class World:
    """An inbox, a folder of results, and ways to watch the one into the other."""

    def __init__(self, folder):
        self.folder = folder
        self.inbox = folder / "inbox"
        self.out = folder / "out"
        self.log = folder / "log.jsonl"
        self.day = date(2026, 11, 23)
        self.inbox.mkdir()

    def drop(self, name, *words, size=0):
        path = self.inbox / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf(*words, size=size))
        return path

    def settings(self, **options):
        return WatchSettings(**{"inbox": self.inbox, "out": self.out, **QUICK, **options})

    def once(self, scan=scan_by_content, limits=None, jobs=1, **options):
        """Watch for one pass in this process and give the exit status."""
        reading = Settings(jobs=jobs, limits=limits or Limits())
        settings = self.settings(run_once=True, **options)
        return watch(settings, lambda: reading, scan=scan, today=lambda: self.day)

    @contextmanager
    def daemon(self, **options):
        """Watch in another process until the block ends."""
        given = {"inbox": str(self.inbox), "out": str(self.out), **QUICK, **options}
        with self.log.open("ab") as stderr:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.watch.daemon", json.dumps(given)],
                cwd=ROOT,
                stderr=stderr,
                env=os.environ | {"PYTHONWARNINGS": "default"},
            )
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def events(self, name=None):
        """Give the events that daemons logged, all or those of a name."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        events = [json.loads(line) for line in lines if line.startswith("{")]
        return [event for event in events if name in {None, event["event"]}]

    def wait_for(self, condition, process=None, seconds=60):
        """Wait until something is true; where the process ends before that, say what it said."""
        deadline = time.monotonic() + seconds
        while not condition():
            ended = process is not None and process.poll() is not None
            if ended or time.monotonic() > deadline:
                said = self.log.read_text(encoding="utf-8")[-3000:] if self.log.exists() else ""
                pytest.fail(f"this never came true; the daemon said:\n{said}")
            time.sleep(0.05)

    def wait_for_event(self, name, process=None, count=1):
        self.wait_for(lambda: len(self.events(name)) >= count, process)
        return self.events(name)

    @staticmethod
    def children(pid):
        """Give the ids of a process's children (Linux)."""
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
        return [int(child) for child in text.split()]

    def health(self):
        return health.read(self.out / health.FILE_NAME) or {}

    def results(self):
        """Give the records under the names of their files, as the JSON files have them."""
        found = [Document.model_validate_json(p.read_text()) for p in (self.out / "records").glob("*.json")]
        by_name = {document.source.name: document for document in found}
        assert len(by_name) == len(found)
        return by_name

    def lines(self):
        """Give the records of the JSON Lines files in their order."""
        files = sorted(self.out.glob("records-*.jsonl"))
        texts = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
        return [Document.model_validate_json(text) for text in texts]

    def query(self, statement, *values):
        ledger = Ledger(self.out / "ledger.sqlite", read_only=True)
        try:
            return ledger.query(statement, *values)
        finally:
            ledger.close()

    def states(self):
        """Give the state of every file by its name, as the ledger has them."""
        return {
            Path(os.fsdecode(path)).name: state for path, state in self.query("SELECT path, state FROM file")
        }


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def sha256(*words):
    return hashlib.sha256(pdf(*words)).hexdigest()
