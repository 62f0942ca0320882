import io
import json
import os
import sys
from pathlib import Path

import pytest

from certscan.errors import MissingComponentError, OutputError, UsageError
from certscan.output import open_writer, open_writers
from certscan.output.pending import PendingBinaryFile, PendingFile
from certscan.record import Document
from tests.factories import certificate, document, failed_document

EVERY_FORMAT = pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".xlsx", ".parquet", ".html"])


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_json_lines_hold_the_records_unchanged(tmp_path):
    records = [document(certificate()), document(path="policy.pdf"), failed_document()]
    target = tmp_path / "out.jsonl"
    with open_writers([str(target)], io.StringIO()) as writers:
        for record in records:
            writers[0].write(record)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [Document.model_validate_json(line) for line in lines] == records


def test_the_file_appears_only_when_it_is_complete(tmp_path):
    target = tmp_path / "out.jsonl"
    target.write_text("before")
    with open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        assert target.read_text() == "before"
        (temporary,) = (name for name in names(tmp_path) if name != "out.jsonl")
        assert temporary.startswith(".")
        assert temporary.endswith(".part")
    assert names(tmp_path) == ["out.jsonl"]
    assert target.read_text() != "before"


@EVERY_FORMAT
def test_a_fault_leaves_what_was_there_before(suffix, tmp_path):
    target = tmp_path / f"out{suffix}"
    target.write_text("before")
    with pytest.raises(RuntimeError), open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        raise RuntimeError
    assert names(tmp_path) == [f"out{suffix}"]
    assert target.read_text() == "before"


def test_an_interrupt_keeps_what_was_done(tmp_path):
    target = tmp_path / "out.jsonl"
    with pytest.raises(KeyboardInterrupt), open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        raise KeyboardInterrupt
    assert names(tmp_path) == ["out.jsonl"]
    assert len(target.read_text(encoding="utf-8").splitlines()) == 1


def test_a_dash_is_json_lines_on_standard_output():
    out = io.StringIO()
    with open_writers(["-"], out) as writers:
        writers[0].write(document(certificate()))
        assert json.loads(out.getvalue())["status"] == "ok"
    assert not out.closed


@pytest.mark.parametrize("target", ["out.txt", "out", "out.ods", "jsonl"])
def test_an_unknown_suffix_names_the_known_ones(target, tmp_path):
    with pytest.raises(UsageError) as caught:
        open_writer(str(tmp_path / target), io.StringIO())
    assert ".jsonl, .csv, .xlsx, .parquet, .html" in caught.value.hint
    assert names(tmp_path) == []


def test_a_suffix_in_capitals_is_known(tmp_path):
    open_writer(str(tmp_path / "OUT.CSV"), io.StringIO()).close()
    assert names(tmp_path) == ["OUT.CSV"]


def test_the_same_output_twice_is_refused(tmp_path):
    with pytest.raises(UsageError), open_writers(["-", "-"], io.StringIO()):
        pass


@EVERY_FORMAT
def test_a_missing_folder_is_an_output_error(suffix, tmp_path):
    with pytest.raises(OutputError) as caught:
        open_writer(str(tmp_path / "no" / f"out{suffix}"), io.StringIO())
    assert "Create the folder" in caught.value.hint


@EVERY_FORMAT
def test_a_folder_as_target_is_an_output_error(suffix, tmp_path):
    (tmp_path / f"out{suffix}").mkdir()
    with pytest.raises(OutputError):
        open_writer(str(tmp_path / f"out{suffix}"), io.StringIO())
    assert names(tmp_path) == [f"out{suffix}"]


def test_a_later_output_that_cannot_be_opened_discards_the_earlier(tmp_path):
    targets = [str(tmp_path / "out.jsonl"), str(tmp_path / "no" / "out.csv")]
    with pytest.raises(OutputError), open_writers(targets, io.StringIO()):
        pass
    assert names(tmp_path) == []


def test_a_link_as_target_stays_a_link(tmp_path):
    real = tmp_path / "real.jsonl"
    link = tmp_path / "link.jsonl"
    link.symlink_to(real)
    with open_writers([str(link)], io.StringIO()) as writers:
        writers[0].write(document())
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").count("\n") == 1


@EVERY_FORMAT
def test_a_full_disk_is_an_output_error_and_leaves_no_temporary_file(suffix, tmp_path, monkeypatch):
    def no_space(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with (
        pytest.raises(OutputError, match="No space left") as caught,
        open_writers([str(tmp_path / f"o{suffix}")], None) as writers,
    ):
        writers[0].write(document(certificate()))
    assert "full" in caught.value.hint
    assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@EVERY_FORMAT
def test_a_disk_that_fills_up_on_the_way_is_an_output_error(suffix, tmp_path, monkeypatch):
    def no_space(self):
        return Path("/dev/full").open("w" if isinstance(self, PendingFile) else "wb")

    for kind in (PendingFile, PendingBinaryFile):
        monkeypatch.setattr(kind, "_open", no_space)
    with (
        pytest.raises(OutputError, match="No space left"),
        open_writers([str(tmp_path / f"o{suffix}")], None) as writers,
    ):
        for number in range(1000):
            writers[0].write(document(certificate(), path=f"{number}.pdf"))
    assert names(tmp_path) == []


@pytest.mark.parametrize(("suffix", "library"), [(".xlsx", "xlsxwriter"), (".parquet", "pyarrow")])
def test_a_missing_library_names_its_extra_and_leaves_nothing(suffix, library, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingComponentError, match=library) as caught:
        open_writer(str(tmp_path / f"out{suffix}"), io.StringIO())
    assert f"certscan[{suffix[1:]}]" in caught.value.hint
    assert caught.value.exit_status == 6
    assert names(tmp_path) == []


@EVERY_FORMAT
def test_a_run_without_records_gives_a_file_all_the_same(suffix, tmp_path):
    with open_writers([str(tmp_path / f"out{suffix}")], io.StringIO()):
        pass
    assert names(tmp_path) == [f"out{suffix}"]


def test_one_output_that_cannot_be_finished_does_not_cost_the_other(tmp_path):
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    with pytest.raises(OutputError), open_writers([str(first), str(second)], io.StringIO()) as writers:
        for writer in writers:
            writer.write(document())
        first.mkdir()
    assert second.is_file()


def test_a_closed_pipe_is_an_output_error():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream, pytest.raises(OutputError, match="has ended"):
        open_writer("-", stream).write(document(certificate()))
