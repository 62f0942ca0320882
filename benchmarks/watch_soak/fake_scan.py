"""A scan that takes a moment and reads nothing, so that a soak tries the daemon and not the OCR engine."""

import hashlib
import os
import signal
import time
from pathlib import Path

from certscan.errors import EmptyError, VanishedError
from certscan.record import Document, Reader, Source, Status

#: What a file says right behind its header to end the worker that reads it.
DEADLY = b"deadly"


def content(number: int, *, deadly: bool = False, size: int = 400) -> bytes:
    """Give the bytes of a file unlike all others that passes for a whole PDF."""
    word = DEADLY if deadly else b"harmless"
    return b"%PDF-1.7 " + word + f" {number} ".encode() + b"x" * size + b"\n%%EOF\n"


def scan(path: Path, settings: object) -> Document:
    """Give a record after a time that follows from the content: 10 to 70 ms."""
    started = time.perf_counter()
    reader = Reader(certscan="soak", ocr_engine=None, pages_by_text_layer=0, pages_by_ocr=0, seconds=0)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        source = Source(path=str(path), name=path.name)
        return Document(source=source, status=Status.FAILED, error=VanishedError().info(), reader=reader)
    if DEADLY in data[:20]:
        os.kill(os.getpid(), signal.SIGKILL)
    digest = hashlib.sha256(data)
    if b"quick" not in data[:20]:
        time.sleep(0.01 + digest.digest()[0] / 255 * 0.06)
    source = Source(path=str(path), name=path.name, sha256=digest.hexdigest(), bytes=len(data))
    reader = reader.model_copy(update={"seconds": round(time.perf_counter() - started, 3)})
    if not data:
        return Document(source=source, status=Status.FAILED, error=EmptyError().info(), reader=reader)
    return Document(source=source, status=Status.NOT_CERTIFICATE, reader=reader)
