import os

import pytest

from certscan.errors import NothingToReadError
from certscan.runs.discovery import discover


@pytest.fixture
def inbox(tmp_path):
    def make(*names):
        for name in names:
            path = tmp_path / "inbox" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"x")
        return tmp_path / "inbox"

    return make


def found_in(folder, **options):
    return [path.relative_to(folder).as_posix() for path in discover([folder], **options)]


def test_folders_are_read_recursively_and_sorted(inbox):
    assert found_in(inbox("b.pdf", "a/z.jpg", "a/b/c.png", "c.PDF")) == [
        "a/b/c.png",
        "a/z.jpg",
        "b.pdf",
        "c.PDF",
    ]


@pytest.mark.parametrize(
    "leftover",
    [
        ".hidden.pdf",
        ".git/a.pdf",
        "~$letter.pdf",
        "a.pdf.part",
        "a.tmp",
        "A.TMP",
        "Thumbs.db",
        "desktop.ini",
        ".DS_Store",
        "@eaDir/a.pdf",
        "__MACOSX/a.pdf",
        "sub/__MACOSX/deep/a.pdf",
    ],
)
def test_leftovers_of_other_programs_are_passed_over(inbox, leftover):
    assert found_in(inbox("a.pdf", leftover)) == ["a.pdf"]


@pytest.mark.parametrize("name", [".hidden.pdf", "a.part", "Thumbs.db"])
def test_a_file_that_is_named_is_kept_whatever_its_name(inbox, name):
    path = inbox(name) / name
    assert discover([path]) == [path]


def test_links_inside_folders_are_not_followed(inbox, tmp_path):
    folder = inbox("a.pdf")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.pdf").write_bytes(b"x")
    (folder / "file.pdf").symlink_to(outside / "b.pdf")
    (folder / "folder").symlink_to(outside, target_is_directory=True)
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    assert found_in(folder) == ["a.pdf"]


def test_a_link_that_is_named_is_kept(inbox, tmp_path):
    link = tmp_path / "link.pdf"
    link.symlink_to(inbox("a.pdf") / "a.pdf")
    assert discover([link]) == [link]


def test_pipes_and_devices_inside_folders_are_passed_over(inbox):
    folder = inbox("a.pdf")
    os.mkfifo(folder / "pipe.pdf")
    assert found_in(folder) == ["a.pdf"]


def test_a_file_named_twice_is_read_once(inbox):
    folder = inbox("a.pdf", "b.pdf")
    assert discover([folder / "b.pdf", folder, folder / "b.pdf"]) == [folder / "b.pdf", folder / "a.pdf"]


def test_files_of_equal_content_are_all_read(inbox):
    assert len(found_in(inbox("a.pdf", "copy/a.pdf"))) == 2


def test_the_outputs_of_the_run_are_no_inputs(inbox):
    folder = inbox("a.pdf", "records.jsonl")
    assert found_in(folder, exclude=[folder / "records.jsonl"]) == ["a.pdf"]


def test_a_named_file_that_is_gone_is_kept_for_its_record(inbox, tmp_path):
    folder = inbox("a.pdf")
    assert discover([folder, tmp_path / "gone.pdf"]) == [folder / "a.pdf", tmp_path / "gone.pdf"]


@pytest.mark.parametrize("leftovers", [(), (".DS_Store",), ("@eaDir/a.pdf",)])
def test_a_folder_without_documents_is_nothing_to_read(inbox, tmp_path, leftovers):
    folder = inbox(*leftovers)
    folder.mkdir(exist_ok=True)
    with pytest.raises(NothingToReadError, match="no file to read in"):
        discover([folder])


def test_a_path_that_does_not_exist_is_nothing_to_read(tmp_path):
    with pytest.raises(NothingToReadError, match=r"typo\.pdf does not exist"):
        discover([tmp_path / "typo.pdf"])


def test_no_path_at_all_is_nothing_to_read():
    with pytest.raises(NothingToReadError):
        discover([])
