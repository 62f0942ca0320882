"""Care for what reaches the terminal and standard output."""

from __future__ import annotations

import io
import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TextIO


def plain(text: str) -> str:
    """Give text that cannot steer the terminal: one line, no control, direction or escape characters."""
    kept = (" " if char.isspace() else char for char in text if char.isspace() or _is_harmless(char))
    return " ".join("".join(kept).split())


def in_words(value: object) -> str:
    """Write a fact as a reader expects it: yes or no, one line for each of several, a dash for none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "\n".join(f"{plain(str(name))}: {in_words(one)}" for name, one in value.items()) or "–"
    if isinstance(value, list | tuple):
        return "\n".join(in_words(one) for one in value) or "–"
    return "–" if value is None else plain(str(value))


def _is_harmless(char: str) -> bool:
    return not unicodedata.category(char).startswith("C")


@contextmanager
def guarded_stdout() -> Iterator[TextIO]:
    """Give standard output to us alone: what libraries print meanwhile goes to standard error.

    This works on the file descriptor, so that it holds for C libraries and worker processes too. Where
    standard output is no file (a test's buffer), only Python's prints are turned away.
    """
    ours = sys.stdout
    try:
        descriptor = ours.fileno()
        stderr_descriptor = sys.stderr.fileno()
    except (io.UnsupportedOperation, ValueError):
        sys.stdout = sys.stderr
        try:
            yield ours
        finally:
            sys.stdout = ours
        return
    ours.flush()
    # Records are UTF-8 whatever the locale says; a file name's odd bytes must not end the run.
    private = os.fdopen(os.dup(descriptor), "w", encoding="utf-8", errors="backslashreplace", newline="\n")
    saved = os.dup(descriptor)
    os.dup2(stderr_descriptor, descriptor)
    sys.stdout = sys.stderr
    try:
        yield private
    finally:
        sys.stdout = ours
        os.dup2(saved, descriptor)
        os.close(saved)
        # Where the reader of our output is gone, that was told when it was written.
        with suppress(BrokenPipeError):
            private.close()
