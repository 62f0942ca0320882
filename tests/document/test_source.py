import os

import pytest

from certscan.document.media import MediaType
from certscan.document.source import SourceFile, load, require_readable
from certscan.errors import (
    CorruptError,
    EmptyError,
    PermissionDeniedError,
    TooLargeError,
    UnsupportedTypeError,
    VanishedError,
)
from certscan.settings import Limits
from tests.support.pdf_writer import Page, pdf
from tests.support.pictures import cornered, encoded


def test_the_bytes_are_taken_once_and_hashed(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"abc")
    source = load(path, Limits())
    path.write_bytes(b"something else")
    assert source == SourceFile("a.pdf", b"abc")
    assert source.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize("name", ["certificate.pdf", "certificate.txt", "certificate", "certificate.jpg.exe"])
def test_the_name_does_not_tell_the_kind(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(encoded(cornered(), "PNG"))
    assert require_readable(load(path, Limits())) is MediaType.PNG


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(50_000_000_000)  # a sparse file: reading it would fill the memory
    with pytest.raises(TooLargeError, match=r"50,000\.0 MB; the limit is 200\.0 MB"):
        load(path, Limits())


def test_a_file_of_just_the_limit_is_read(tmp_path):
    path = tmp_path / "a.pdf"
    limits = Limits(max_file_megabytes=0.001)
    path.write_bytes(b"x" * 1000)
    assert len(load(path, limits).data) == 1000
    path.write_bytes(b"x" * 1001)
    with pytest.raises(TooLargeError):
        load(path, limits)


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x" * 500)
    small = path.stat()
    path.write_bytes(b"x" * 5000)
    monkeypatch.setattr(type(path), "stat", lambda self, **_: small)
    with pytest.raises(TooLargeError):
        load(path, Limits(max_file_megabytes=0.001))


def test_a_file_that_is_gone_has_vanished(tmp_path):
    with pytest.raises(VanishedError):
        load(tmp_path / "gone.pdf", Limits())


def test_a_folder_and_a_pipe_are_no_documents(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(UnsupportedTypeError, match="not a regular file"):
            load(path, Limits())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(PermissionDeniedError):
        load(path, Limits())


def test_a_refusal_of_the_system_is_told_as_one(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")

    def refuse(self, mode):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(PermissionDeniedError):
        load(path, Limits())


def test_a_disk_that_fails_is_named(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")

    def fail(self, mode):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(type(path), "open", fail)
    with pytest.raises(CorruptError, match="Input/output error"):
        load(path, Limits())


@pytest.mark.parametrize("content", [b"", b"\x00" * 5000, b" \r\n\t\x00\n"])
def test_nothing_but_blanks_is_empty(content):
    with pytest.raises(EmptyError):
        require_readable(SourceFile("a.pdf", content))


def test_other_content_is_not_read():
    with pytest.raises(UnsupportedTypeError):
        require_readable(SourceFile("a.pdf", b"Dear supplier, please find attached"))


def test_a_pdf_is_readable():
    assert require_readable(SourceFile("a.doc", pdf(Page()))) is MediaType.PDF
