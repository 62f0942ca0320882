"""Stand-ins for the scan of one file that misbehave as their file's name tells, also in worker processes."""

import os
import signal
import time
from pathlib import Path

from certscan.errors import MissingComponentError
from tests.factories import certificate, document


def scan_by_name(path, settings):
    """Behave as the first word of the file's name says."""
    behaviour = path.stem.split("-")[0]
    if behaviour == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    if behaviour == "raise":
        raise RuntimeError("secret detail")
    if behaviour == "missing":
        raise MissingComponentError("The engine is not installed.", "Install it.")
    if behaviour == "slow":
        time.sleep(0.3)
    if behaviour == "hang":
        time.sleep(3600)
    if behaviour == "greedy":
        hoard = []
        while True:
            hoard.append(bytearray(256_000_000))
    if behaviour == "print":
        print("a library's chatter")
    if behaviour == "mark":
        Path(path).with_suffix(".done").write_text("done")
    return document(certificate(), path=str(path))


def tell_environment(path, settings):
    """Give a document whose media type tells what the process looks like."""
    limit = ",".join(os.environ[name] for name in ("OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"))
    answer = document(certificate(), path=str(path))
    return answer.model_copy(
        update={"source": answer.source.model_copy(update={"media_type": f"{os.getpid()} {limit}"})}
    )
