"""The daemon with the fake scan, in a process of its own: `python -m benchmarks.watch_soak.daemon JSON`."""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.watch_soak.fake_scan import scan
from certscan.runs.watch import log
from certscan.runs.watch.start import watch
from certscan.settings import Settings, WatchSettings

ROOT = Path(__file__).parents[2]
#: Worker processes of the daemon.
_JOBS = 2


def start(inbox: Path, out: Path, log: Path, **options: object) -> subprocess.Popen[bytes]:
    """Start it; its log lines are added to a file."""
    given = {"inbox": str(inbox), "out": str(out), **options}
    with log.open("ab") as stderr:
        return subprocess.Popen(
            [sys.executable, "-m", "benchmarks.watch_soak.daemon", json.dumps(given)],
            cwd=ROOT,
            stderr=stderr,
        )


if __name__ == "__main__":
    log.configure()
    settings = WatchSettings(**json.loads(sys.argv[1]))
    sys.exit(watch(settings, lambda: Settings(jobs=_JOBS), scan=scan))
