"""Stand-ins for the scan of one file, each with a fault of its own, named by the first word of its file's name."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time

from certscan.errors import InputError
from tests.factories import certificate, document

CHATTER = "a library's chatter"


def throw(path):
    raise RuntimeError("secret detail")


def hang(path):
    time.sleep(3600)


def spin(path):
    while True:
        pass


def allocate(path):
    hoard = []
    while True:
        hoard.append(bytes(256_000_000))


def starve(path):
    """Fail as any process does where the memory is all used."""
    raise MemoryError


def die(path):
    os.kill(os.getpid(), signal.SIGKILL)


def crash(path):
    ctypes.string_at(0)


def close(path):
    """End as if the user had asked for it, which no `except Exception` catches."""
    raise SystemExit(0)


def recurse(path):
    return recurse(path)


def write(path):
    """Write to standard output as Python and as C would, and answer all the same."""
    print(CHATTER)
    sys.stdout.flush()
    os.write(1, f"{CHATTER}\n".encode())
    return answer(path)


def nothing(path):
    """Answer with nothing, which looks like no answer."""


def garbage(path):
    return b"\x00\xff" * 1000


def error(path):
    """Answer with a class where an object is due."""
    return InputError


def unsendable(path):
    """Answer with what no pipe takes."""
    return answer(path).model_copy(update={"warnings": threading.Lock()})


def scribble(path):
    """Write over the pipe to the parent, as a fault in native code may, and die."""
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"\x00\x00\x00\x05hello")
        except OSError:
            continue
    os._exit(1)


def family(path):
    """Start a program, say its number, and hang."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"])
    path.with_suffix(".child").write_text(str(child.pid))
    time.sleep(3600)


def answer(path):
    return document(certificate(), path=str(path))


#: fault: the code that the record must bear, None where the file is read
FAULTS = {
    throw: "internal",
    hang: "timeout",
    spin: "timeout",
    allocate: "too_large",
    starve: "too_large",
    die: "internal",
    crash: "internal",
    close: "internal",
    recurse: "internal",
    write: None,
    nothing: "internal",
    garbage: "internal",
    error: "internal",
    unsendable: "internal",
    scribble: "internal",
    family: "timeout",
}

_BY_NAME = {fault.__name__: fault for fault in FAULTS}


def scan_with_fault(path, settings):
    """Behave as the first word of the file's name says; every other file is read."""
    return _BY_NAME.get(path.stem.split("-")[0], answer)(path)
