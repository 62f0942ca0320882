import hashlib
import os

import pytest

from certscan.runs.listing import hash_file, snapshot


def names(folder):
    return sorted(os.path.relpath(seen.path, folder) for seen in snapshot(str(folder), pytest.fail))


def test_a_snapshot_tells_size_time_and_inode(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"12345")
    (seen,) = snapshot(str(tmp_path), pytest.fail)
    status = path.stat()
    assert (seen.path, seen.size) == (str(path), 5)
    assert (seen.mtime_ns, seen.inode) == (status.st_mtime_ns, status.st_ino)
    (remote,) = snapshot(str(tmp_path), pytest.fail, inodes=False)
    assert remote.inode == 0


@pytest.mark.parametrize(
    "name", ["a.crdownload", "A.PART", "b.filepart", "c.pdf.download", ".stversions/d.pdf", "~$e"]
)
def test_what_other_programs_still_write_is_not_listed(tmp_path, name):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    (tmp_path / "parts.pdf").touch()
    assert names(tmp_path) == ["parts.pdf"]


def test_a_folder_that_is_away_is_an_error_and_one_below_it_a_complaint(tmp_path, monkeypatch):
    with pytest.raises(FileNotFoundError):
        list(snapshot(str(tmp_path / "away"), pytest.fail))
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.pdf").touch()
    scandir = os.scandir

    def refuse(folder):
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    complaints = []
    assert len(list(snapshot(str(tmp_path), complaints.append))) == 1
    assert [error.filename for error in complaints] == [str(tmp_path / "closed")]


def test_a_hash_is_that_of_the_content(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * 3_000_000)
    sha256, status = hash_file(str(path))
    assert sha256 == hashlib.sha256(b"x" * 3_000_000).hexdigest()
    assert status.st_size == 3_000_000
    assert hash_file(str(path), most=3_000_000)[0] == sha256


def test_of_a_file_over_the_limit_only_the_beginning_is_read_but_its_length_counts(tmp_path):
    path = tmp_path / "a.pdf"
    hashes = set()
    for data in (b"x" * 2000, b"x" * 2001, b"x" * 1500 + b"y" * 500):
        path.write_bytes(data)
        hashes.add(hash_file(str(path), most=1000)[0])
    assert len(hashes) == 2


def test_links_and_pipes_in_the_place_of_a_file_are_not_opened(tmp_path):
    (tmp_path / "real").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "pipe", "gone"):
        with pytest.raises(OSError, match=r".+"):
            hash_file(str(tmp_path / name))
