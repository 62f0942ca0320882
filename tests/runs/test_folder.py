import multiprocessing
import os
import sys
from pathlib import Path

import pytest

from certscan.errors import InputError, MissingComponentError
from certscan.record import Document, Status
from certscan.runs.folder import scan_document, scan_many, scan_safely
from certscan.settings import Limits, Settings
from tests.engines.scans import scan_by_name, tell_environment


def run(*names, jobs=2, scan=scan_by_name, folder=Path()):
    return list(scan_many([folder / name for name in names], Settings(jobs=jobs), scan))


def outcome(documents):
    return [(d.source.name, d.error.code if d.error else d.status.value) for d in documents]


@pytest.mark.parametrize("jobs", [1, 2, 0])
def test_records_come_in_the_order_of_the_files(jobs):
    names = ["slow-1.pdf", "ok-2.pdf", "slow-3.pdf", *(f"ok-{n}.pdf" for n in range(4, 24))]
    assert outcome(run(*names, jobs=jobs)) == [(name, "ok") for name in names]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_exception_of_ours_is_the_record_of_its_file(jobs):
    documents = run("ok-1.pdf", "raise-2.pdf", "ok-3.pdf", jobs=jobs)
    assert outcome(documents) == [("ok-1.pdf", "ok"), ("raise-2.pdf", "internal"), ("ok-3.pdf", "ok")]
    assert "RuntimeError" in documents[1].error.message
    assert "secret detail" not in documents[1].to_json_line()


def test_a_dead_worker_costs_only_the_file_that_killed_it():
    names = [
        "ok-1.pdf",
        "crash-2.pdf",
        "slow-3.pdf",
        "ok-4.pdf",
        "crash-5.pdf",
        *(f"ok-{n}.pdf" for n in range(6, 20)),
    ]
    documents = run(*names)
    assert outcome(documents) == [(name, "internal" if name.startswith("crash") else "ok") for name in names]
    assert documents[1].status is Status.FAILED
    assert "died" in documents[1].error.message


def test_a_document_whose_time_is_up_costs_nothing_else():
    names = ["ok-1.pdf", "hang-2.pdf", "ok-3.pdf", "hang-4.pdf", *(f"ok-{n}.pdf" for n in range(5, 12))]
    settings = Settings(jobs=2, limits=Limits(deadline_seconds=3))
    documents = list(scan_many([Path(name) for name in names], settings, scan_by_name))
    assert outcome(documents) == [(n, "timeout" if n.startswith("hang") else "ok") for n in names]


def test_a_document_that_asks_for_memory_without_end_costs_nothing_else():
    settings = Settings(jobs=2, limits=Limits(max_worker_gigabytes=3))
    names = ["ok-1.pdf", "greedy-2.pdf", "ok-3.pdf"]
    documents = list(scan_many([Path(name) for name in names], settings, scan_by_name))
    assert outcome(documents) == [("ok-1.pdf", "ok"), ("greedy-2.pdf", "too_large"), ("ok-3.pdf", "ok")]


def test_a_last_file_that_kills_its_worker_ends_the_run_properly():
    assert outcome(run("ok-1.pdf", "crash-2.pdf")) == [("ok-1.pdf", "ok"), ("crash-2.pdf", "internal")]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_missing_component_ends_the_run(jobs):
    with pytest.raises(MissingComponentError) as caught:
        run("missing-1.pdf", "ok-2.pdf", jobs=jobs)
    assert caught.value.hint == "Install it."


def test_a_library_that_cannot_be_loaded_is_a_missing_component(monkeypatch):
    monkeypatch.setitem(sys.modules, "certscan.pipeline", None)
    with pytest.raises(MissingComponentError, match="cannot be loaded"):
        scan_safely(scan_document, Settings(), Path("a.pdf"))


@pytest.mark.parametrize(
    ("names", "jobs"), [(["a.pdf"], 4), (["a.pdf", "b.pdf"], 1), (["a.pdf", "b.pdf"], 2)]
)
def test_workers_are_other_processes_with_one_thread_each(names, jobs):
    documents = run(*names, jobs=jobs, scan=tell_environment)
    assert {d.source.media_type.split()[1] for d in documents} == {"1,1"}
    assert str(os.getpid()) not in {d.source.media_type.split()[0] for d in documents}


def test_records_can_come_as_they_are_done():
    names = [f"{kind}-{n}.pdf" for n in range(6) for kind in ("slow", "ok", "crash")]
    settings = Settings(jobs=2)
    documents = list(scan_many(map(Path, names), settings, scan_by_name, ordered=False))
    assert sorted(d.source.name for d in documents) == sorted(names)
    assert [d.source.name for d in documents] != names


def test_a_slow_file_holds_back_nothing_where_order_does_not_matter(tmp_path):
    names = ["hang-0.pdf", *(f"ok-{n}.pdf" for n in range(1, 40))]
    documents = scan_many(map(Path, names), Settings(jobs=2), scan_by_name, ordered=False)
    assert {next(documents).source.name for _ in range(39)} == set(names[1:])
    documents.close()


def test_no_worker_outlives_its_run(tmp_path):
    documents = scan_many([tmp_path / f"ok-{n}.pdf" for n in range(20)], Settings(jobs=2), scan_by_name)
    next(documents)
    assert len(multiprocessing.active_children()) == 2
    documents.close()
    assert multiprocessing.active_children() == []


def test_nothing_to_scan_gives_nothing():
    assert run() == []


def test_only_a_bounded_number_of_documents_is_read_ahead(tmp_path):
    documents = scan_many([tmp_path / f"mark-{n}.pdf" for n in range(60)], Settings(jobs=2), scan_by_name)
    next(documents)
    documents.close()
    assert len(list(tmp_path.glob("*.done"))) < 30


def test_a_file_name_that_is_no_utf_8_still_gives_a_line():
    (one,) = run(os.fsdecode(b"raise-\xe9.pdf"), jobs=1)
    assert Document.model_validate_json(one.to_json_line()).source.name == "raise-\\udce9.pdf"


def all_errors(base):
    for kind in base.__subclasses__():
        yield kind
        yield from all_errors(kind)


@pytest.mark.parametrize("kind", list(all_errors(InputError)))
def test_errors_survive_the_way_from_a_worker(kind):
    import pickle

    error = pickle.loads(pickle.dumps(kind("What happened.", "What to do.")))  # noqa: S301 - our own bytes
    assert type(error) is kind
    assert (str(error), error.message, error.hint) == ("What happened.", "What happened.", "What to do.")
