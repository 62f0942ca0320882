"""A run that reads only what its ledger does not know."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import takewhile
from pathlib import Path

from certscan.record import Document, Status
from certscan.runs.folder import Scan, scan_document, scan_many
from certscan.runs.ledger import Entry, Finished, Ledger, State
from certscan.runs.listing import Seen, hash_file
from certscan.settings import Settings
from certscan.version import __version__


def scan_new(
    paths: Iterable[Path],
    settings: Settings,
    ledger: Ledger,
    *,
    reread: bool = False,
    scan: Scan = scan_document,
) -> Iterator[Document]:
    """Give a record for each file, in order, as `scan_many` does, and read only what is new.

    A content that this version or a newer one has read, under whatever name, is taken from the ledger and
    judged on the settings' day. With `reread` nothing is taken from there but what this run itself put in, and
    what a person has corrected.
    """
    ledger.require(published=False)
    files = list(paths)
    contents = [_content(path, settings) for path in files]
    readable = {sha256 for sha256, _ in filter(None, contents)}
    entries = {s: ledger.entry(s) for s in readable}
    known = {
        s for s, entry in entries.items() if entry and (entry.reviewed or (not reread and _is_current(entry)))
    }
    to_read: dict[str | Path, Path] = {}
    for path, content in zip(files, contents, strict=True):
        if content is None or content[0] not in known:
            to_read.setdefault(content[0] if content else path, path)
    read = scan_many(to_read.values(), settings, scan)
    first_readers = set(to_read.values())
    for path, content in zip(files, contents, strict=True):
        if path not in first_readers:
            assert content is not None  # noqa: S101 - what cannot be hashed is read
            entry = ledger.entry(content[0])
            yield (
                _from_ledger(entry, path, settings)
                if entry and entry.record
                else _read_again(path, settings, scan)
            )
            continue
        document = next(read)
        if content is not None:
            _remember(ledger, document, *content, settings.as_of)
        yield document


def finished(sha256: str, document: Document, day: date, result: str | None = None) -> Finished:
    """Give what the ledger keeps of a record."""
    return Finished(
        sha256=sha256,
        state=State.FAILED if document.status is Status.FAILED else State.DONE,
        record=document.to_json_line(),
        version=document.reader.certscan,
        judged_on=day,
        result=result,
    )


def _content(path: Path, settings: Settings) -> tuple[str, Seen] | None:
    """Hash a file; None where that is not possible: reading it will say why."""
    try:
        sha256, status = hash_file(str(path.resolve()), int(settings.limits.max_file_megabytes * 1e6))
    except (OSError, ValueError):
        return None
    return sha256, Seen(str(path.absolute()), status.st_size, status.st_mtime_ns, status.st_ino)


def _is_current(entry: Entry) -> bool:
    if entry.record is None or entry.state not in {State.DONE, State.FAILED}:
        return False
    return _number(entry.version or "") >= _number(__version__)


def _number(version: str) -> tuple[int, ...]:
    """Give the leading numbers of a version, for comparing: 0.10.1 comes after 0.9."""
    parts = re.split(r"[.\-+]", version)
    return tuple(int(part) for part in takewhile(str.isdecimal, parts))


def _remember(ledger: Ledger, document: Document, sha256: str, seen: Seen, day: date) -> None:
    """Keep what was read, unless the file changed between its hash and its reading."""
    read = document.source.sha256
    if read not in {None, sha256} or (document.error and document.error.code in {"vanished", "permission"}):
        return
    with ledger.transaction():
        ledger.register(seen, sha256, time.time())
        ledger.finish(finished(sha256, document, day), time.time())


def _from_ledger(entry: Entry, path: Path, settings: Settings) -> Document:
    from certscan.rules.judge_document import judge_again  # noqa: PLC0415 - loads the rules, which a run of new files leaves to its workers

    document = Document.model_validate_json(entry.record or "")
    source = document.source.model_copy(update={"path": str(path), "name": path.name})
    source = type(source).model_validate(source.model_dump())  # for its check of odd file names
    return judge_again(document.model_copy(update={"source": source}), settings)


def _read_again(path: Path, settings: Settings, scan: Scan) -> Document:
    """Read a file whose twin could not be kept in the ledger, since it changed meanwhile."""
    (document,) = scan_many([path], settings, scan)
    return document
