"""What a watch refuses before it begins."""

import subprocess
import sys
from pathlib import Path

import pytest

from certscan.errors import CertscanError, MissingComponentError, OutputError, UsageError
from certscan.runs.watch import guard
from certscan.runs.watch.filesystems import Mount, remote_mounts

MOUNTS = """\
21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
22 21 0:40 / /srv/share rw shared:1 - cifs //server/share rw
23 22 0:41 / /srv/share/local rw - ext4 /dev/sdb1 rw
24 21 0:42 / /srv/two\\040words rw master:1 shared:2 - fuse.sshfs host:/x rw
25 21 0:43 / /srv/mixed/inbox/nfs rw - nfs4 host:/y rw
"""


@pytest.fixture
def mounts(tmp_path):
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    return path


@pytest.mark.parametrize(
    ("folder", "kinds"),
    [
        ("/home/inbox", []),
        ("/srv/share/inbox", ["cifs"]),
        ("/srv/share", ["cifs"]),
        ("/srv/share/local/inbox", []),
        ("/srv/shared", []),
        ("/srv/two words/inbox", ["fuse.sshfs"]),
        ("/srv/mixed/inbox", ["nfs4"]),
        ("/srv/mixed", ["nfs4"]),
    ],
)
def test_network_file_systems_are_found_around_and_inside_a_folder(mounts, folder, kinds):
    assert [mount.kind for mount in remote_mounts(Path(folder), mounts)] == kinds


def test_where_the_system_does_not_tell_there_is_none(tmp_path):
    assert remote_mounts(tmp_path, tmp_path / "no-such-file") == []


def refused(world, kind, match, **options):
    with pytest.raises(kind, match=match) as caught:
        world.once(**options)
    assert isinstance(caught.value, CertscanError)
    assert caught.value.hint


def test_an_inbox_that_is_not_there(world):
    refused(world, UsageError, "not there", inbox=world.folder / "nowhere")


@pytest.mark.parametrize("what", ["out", "ledger", "overview"])
def test_output_under_input(world, what):
    place = world.inbox / "sub" / "file.csv"
    refused(world, UsageError, "would lie in the inbox", **{what: (place,) if what == "overview" else place})
    assert list(world.inbox.iterdir()) == []


def test_output_under_input_by_a_link(world):
    (world.folder / "link").symlink_to(world.inbox)
    refused(world, UsageError, "would lie in the inbox", out=world.folder / "link" / "out")


def test_the_inbox_itself_as_output_and_input_under_output(world):
    refused(world, UsageError, "would lie in the inbox", out=world.inbox)
    refused(world, UsageError, "lies in the folder of the results", out=world.folder)


def test_folders_that_hold_the_programs(world):
    refused(world, UsageError, "overlap", out=Path(sys.prefix) / "results")
    refused(world, UsageError, "overlap", inbox=Path(sys.prefix))


def test_an_output_that_is_a_file(world):
    world.out.write_text("")
    refused(world, OutputError, "Nothing can be written")


def test_an_overview_whose_library_is_missing(world, monkeypatch):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    refused(world, MissingComponentError, "xlsxwriter", overview=(world.out / "list.xlsx",))


def test_an_overview_of_an_unknown_format(world):
    refused(world, UsageError, "format", overview=(world.out / "list.doc",))


def test_a_ledger_on_a_network_file_system(world, monkeypatch):
    monkeypatch.setattr(guard, "remote_mounts", lambda folder: [Mount(world.folder, "cifs")])
    refused(world, UsageError, r"network file system \(cifs\)")


def test_a_read_only_inbox_that_files_are_to_be_moved_out_of(world, monkeypatch):
    monkeypatch.setattr(guard.os, "access", lambda path, mode: not mode & guard.os.W_OK)
    refused(world, UsageError, "taken out", on_done="move")
    assert world.once() == 0


@pytest.mark.parametrize(
    ("command", "match"),
    [("no-such-program-anywhere", "not found"), ("", "empty"), ("'open quote", "closed")],
)
def test_a_command_that_cannot_be_run(world, command, match):
    refused(world, UsageError, match, exec_command=command)


def test_a_webhook_without_a_secret_or_with_another_scheme(world):
    refused(world, UsageError, "no secret", webhook_url="https://example.com/hook")
    refused(world, UsageError, "no web address", webhook_url="file:///etc/passwd", webhook_secret="x")  # noqa: S106


def test_a_webhook_without_its_library(world, monkeypatch):
    monkeypatch.setattr(guard, "find_spec", lambda name: None)
    refused(
        world,
        MissingComponentError,
        "httpx",
        webhook_url="https://example.com",
        webhook_secret="x",  # noqa: S106
    )


def test_the_daemon_itself_loads_nothing_heavy():
    code = (
        "import sys, certscan.cli, certscan.runs.watch.start;"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {
        "numpy",
        "cv2",
        "onnxruntime",
        "rapidocr",
        "pypdfium2",
        "pdfplumber",
        "PIL",
        "rapidfuzz",
        "httpx",
    }
    assert not heavy & set(loaded)
