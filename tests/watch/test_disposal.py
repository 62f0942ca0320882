"""Files that were read are taken away, and never one that was not."""

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from certscan.record import Status
from certscan.runs.ledger import Ledger
from certscan.runs.listing import hash_file, snapshot
from certscan.runs.remembered import finished
from certscan.runs.watch.disposal import Disposal
from certscan.settings import WatchSettings
from tests.factories import certificate, document, failed_document


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


class Place:
    def __init__(self, folder):
        self.inbox, self.out = folder / "inbox", folder / "out"
        self.inbox.mkdir()
        self.out.mkdir()
        self.ledger = Ledger(folder / "ledger.sqlite")

    def read(self, name, data=b"content", failed=False):
        """Put a file into the inbox and its result into the ledger."""
        path = self.inbox / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        (seen,) = [s for s in snapshot(str(self.inbox), pytest.fail) if s.path == str(path)]
        sha256, _ = hash_file(str(path))
        self.ledger.register(seen, sha256, 1.0)
        record = failed_document() if failed else document(certificate())
        assert (record.status is Status.FAILED) is failed
        self.ledger.finish(finished(sha256, record, date(2026, 11, 23)), 2.0)
        return path

    def dispose(self, **options):
        settings = WatchSettings(inbox=self.inbox, out=self.out, **options)
        disposal = Disposal(self.ledger, settings, 10**9)
        disposal.run()
        return disposal

    def how(self):
        return {Path(path).name: how for path, how in self.ledger.query("SELECT path, disposed FROM path")}


@pytest.fixture(autouse=True)
def _closed(place):
    yield
    place.ledger.close()


def test_nothing_is_taken_away_unless_asked(place):
    path = place.read("a.pdf")
    assert not place.dispose().is_due()
    assert path.exists()


def test_a_name_that_is_taken_by_another_content_gets_a_part_of_the_hash(place):
    place.read("a.pdf", b"first")
    place.dispose(on_done="move")
    place.read("a.pdf", b"second")
    place.dispose(on_done="move")
    assert {path.read_bytes() for path in (place.out / "done").iterdir()} == {b"first", b"second"}


def test_a_move_that_was_cut_off_before_the_ledger_knew_is_made_good(place):
    path = place.read("a.pdf")
    (place.out / "done").mkdir()
    os.link(path, place.out / "done" / "a.pdf")
    place.dispose(on_done="move")
    assert not path.exists()
    assert [p.name for p in (place.out / "done").iterdir()] == ["a.pdf"]
    path = place.read("b.pdf", b"other")
    path.rename(place.out / "done" / "b.pdf")
    place.dispose(on_done="move")
    assert place.how() == {"a.pdf": "moved", "b.pdf": "gone"}


@pytest.mark.parametrize("on_done", ["move", "delete"])
def test_a_file_that_changed_after_it_was_read_stays(place, on_done):
    path = place.read("a.pdf")
    path.write_bytes(b"something newer")
    place.dispose(on_done=on_done)
    assert path.read_bytes() == b"something newer"
    assert place.how() == {"a.pdf": "changed"}


def test_what_was_not_hashed_as_read_is_not_deleted_even_if_it_looks_the_same(place):
    path = place.read("a.pdf", b"content")
    status = path.stat()
    path.write_bytes(b"CONTENT")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    place.dispose(on_done="delete")
    assert path.exists()


def test_a_move_to_another_file_system_is_a_copy_that_is_compared(place, monkeypatch):
    def refuse(self, target):
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    path = place.read("a.pdf")
    monkeypatch.setattr(Path, "rename", refuse)
    place.dispose(on_done="move")
    assert not path.exists()
    assert [(p.name, p.read_bytes()) for p in (place.out / "done").iterdir()] == [("a.pdf", b"content")]


def test_a_file_that_resists_is_tried_later_and_holds_no_other_back(place, monkeypatch):
    rename = Path.rename

    def refuse(self, target):
        if self.name == "locked.pdf":
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(self, target)

    locked, free = place.read("locked.pdf", b"1"), place.read("free.pdf", b"2")
    monkeypatch.setattr(Path, "rename", refuse)
    assert not place.dispose(on_done="move").is_due()
    assert locked.exists()
    assert not free.exists()
    monkeypatch.undo()
    place.dispose(on_done="move")
    assert not locked.exists()


def test_a_failed_file_goes_into_quarantine_with_a_reason_and_the_rest_stays(place):
    good, bad = place.read("good.pdf", b"1"), place.read("sub/bad.pdf", b"2", failed=True)
    place.dispose(on_failed="move")
    assert good.exists()
    assert not bad.exists()
    assert sorted(p.name for p in (place.out / "failed" / "sub").iterdir()) == [
        "bad.pdf",
        "bad.pdf.reason.txt",
    ]
    assert place.how() == {"good.pdf": None, "bad.pdf": "quarantined"}
