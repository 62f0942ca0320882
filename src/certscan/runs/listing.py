"""What is in a folder: regular files alone, with what tells whether one has changed."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass

#: What operating systems, office programs, browsers and file servers leave between documents, and what
#: programs call a file that they still write.
_IGNORED_FILES = re.compile(
    r"""\..* | ~\$.* | thumbs\.db | desktop\.ini
      | .*\.(part|partial|filepart|tmp|crdownload|download)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_IGNORED_FOLDERS = re.compile(r"\..*|@eadir|__macosx", re.IGNORECASE | re.DOTALL)

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as a listing shows it; a file that changed or was replaced shows differently."""

    path: str
    size: int
    mtime_ns: int
    inode: int


def walk(folder: str, on_error: Callable[[OSError], None]) -> Iterator[os.DirEntry[str]]:
    """Give the files below a folder that are no leftovers, links, pipes or devices.

    Raises OSError where the folder itself cannot be listed; for one below, `on_error` is told.
    """
    with os.scandir(folder) as entries:
        found = list(entries)
    for entry in found:
        try:
            if entry.is_dir(follow_symlinks=False):
                if not _IGNORED_FOLDERS.fullmatch(entry.name):
                    yield from _walk_below(entry.path, on_error)
            elif entry.is_file(follow_symlinks=False) and not _IGNORED_FILES.fullmatch(entry.name):
                yield entry
        except OSError as error:
            on_error(error)


def snapshot(folder: str, on_error: Callable[[OSError], None], *, inodes: bool = True) -> Iterator[Seen]:
    """Give the files below a folder as they are now; without `inodes` where these are not stable."""
    for entry in walk(folder, on_error):
        try:
            status = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue  # gone since the listing
        except OSError as error:
            on_error(error)
            continue
        yield Seen(entry.path, status.st_size, status.st_mtime_ns, status.st_ino if inodes else 0)


def hash_file(path: str, most: int | None = None) -> tuple[str, os.stat_result]:
    """Give the SHA-256 of a file's content, and the file's status at the time.

    Of a file longer than `most` bytes only these and its length are taken: no more of it will ever be
    read. Links are not followed. OSError where it cannot be read or is no regular file.
    """
    # Without O_NONBLOCK, a pipe that took the file's place would hold us for ever.
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    descriptor = os.open(path, flags)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(f"{path} is no regular file any more")
        digest = hashlib.sha256()
        left = status.st_size + 1 if most is None else min(most, status.st_size) + 1
        while block := file.read(min(_BLOCK, left)):
            digest.update(block)
            left -= len(block)
        if most is not None and status.st_size > most:
            digest.update(f"\0{status.st_size}".encode())
        return digest.hexdigest(), os.fstat(descriptor)


def _walk_below(folder: str, on_error: Callable[[OSError], None]) -> Iterator[os.DirEntry[str]]:
    try:
        yield from walk(folder, on_error)
    except OSError as error:
        on_error(error)
