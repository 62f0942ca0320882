"""A stand-in for the scan of one file that does what the file's content says, also in worker processes."""

import os
import signal
import time
from pathlib import Path

from certscan.document.source import load
from certscan.errors import CorruptError, InputError
from certscan.record import Status
from certscan.rules.judge_document import judge_again
from certscan.runs.folder import failed
from tests.factories import certificate, day_value, document


def pdf(*words, size=0):
    """Give the bytes of a file that passes for a whole PDF and says some words."""
    return b"%PDF-1.7\n" + " ".join(words).encode() + b"\n" + b"x" * size + b"\n%%EOF\n"


def scan_by_content(path, settings):
    """Behave as the first word says; the record is that of the file that was there."""
    try:
        source = load(Path(path), settings.limits)
    except InputError as error:
        return failed(Path(path), error)
    words = source.data.decode("utf-8", "replace").split()[1:] or [""]
    match words[0]:
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "die-once":
            mark = Path(words[1])
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            time.sleep(3600)
        case "wait":
            time.sleep(float(words[1]))
        case "raise":
            raise RuntimeError("secret detail")
    answer = document(certificate(), path=str(path))
    if words[0] == "until":
        answer = judge_again(document(certificate(expiry_date=day_value(words[1])), path=str(path)), settings)
    if words[0] == "broken" or (words[0] == "broken-until" and not Path(words[1]).exists()):
        answer = document(path=str(path), status=Status.FAILED, error=CorruptError().info())
    if words[0] == "paper":
        answer = document(path=str(path))
    if words[0] == "profile":
        answer = judge_again(document(certificate(), path=str(path)), settings)
    about = answer.source.model_copy(
        update={"sha256": source.sha256, "bytes": len(source.data), "name": source.name}
    )
    return answer.model_copy(update={"source": type(about).model_validate(about.model_dump())})
