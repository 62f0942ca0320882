"""Every fault that a document can bring about costs its own record and nothing else."""

import json
import sys
import time
from pathlib import Path

import pytest

from certscan.output import open_writers
from certscan.record import Status
from certscan.runs.folder import scan_many, scan_safely
from certscan.settings import Limits, Settings
from tests.engines.faults import CHATTER, FAULTS, scan_with_fault

NAMES = [
    name for fault in FAULTS for name in (f"{fault.__name__}-1.pdf", f"sound-after-{fault.__name__}.pdf")
]
LIMITS = Limits(deadline_seconds=3, max_worker_gigabytes=1)


def scan(folder, names, jobs=2):
    settings = Settings(jobs=jobs, limits=LIMITS)
    return list(scan_many([folder / name for name in names], settings, scan_with_fault))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("faults")


@pytest.fixture(scope="module")
def documents(folder):
    """One run over all faults, with a sound file behind each."""
    return {document.source.name: document for document in scan(folder, NAMES)}


def test_there_is_one_record_for_each_file_in_order(documents):
    assert list(documents) == NAMES


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_fault_ends_in_its_code(documents, fault):
    document = documents[f"{fault.__name__}-1.pdf"]
    assert (document.error.code if document.error else None) == FAULTS[fault]
    if document.error:
        assert document.status is Status.FAILED
        assert document.error.hint
        assert "secret detail" not in document.to_json_line()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_file_behind_a_fault_is_read(documents, fault):
    assert documents[f"sound-after-{fault.__name__}.pdf"].status is Status.OK


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="tells from /proc which processes run")
def test_what_a_worker_started_ends_with_it(documents, folder):
    child = int((folder / "family-1.child").read_text())
    for _ in range(100):
        if not is_running(child):
            return
        time.sleep(0.05)
    pytest.fail("the child of a worker that was killed still runs")


def is_running(process):
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}


def test_standard_output_is_json_lines_and_nothing_else(folder, capfd):
    names = ["write-1.pdf", "sound-2.pdf", "throw-3.pdf", "write-4.pdf"]
    with open_writers(["-"], sys.stdout) as writers:
        for document in scan(folder, names):
            writers[0].write(document)
    out, err = capfd.readouterr()
    assert [json.loads(line)["source"]["name"] for line in out.splitlines()] == names
    assert err.count(CHATTER) == 4


def test_one_job_survives_whatever_comes(folder):
    names = ["hang-1.pdf", "sound-2.pdf", "allocate-3.pdf", "crash-4.pdf", "close-5.pdf", "sound-6.pdf"]
    codes = [d.error.code if d.error else None for d in scan(folder, names, jobs=1)]
    assert codes == ["timeout", None, "too_large", "internal", "internal", None]


def test_one_file_alone_is_ended_when_its_time_is_up(folder):
    (document,) = scan(folder, ["spin-1.pdf"], jobs=4)
    assert document.error.code == "timeout"


@pytest.mark.parametrize("name", ["throw", "starve", "recurse", "nothing", "garbage", "error"])
def test_what_a_process_can_survive_it_survives(name):
    document = scan_safely(scan_with_fault, Settings(), Path(f"{name}-1.pdf"))
    assert document.error.code == ("too_large" if name == "starve" else "internal")
