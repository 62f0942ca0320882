"""One pass over the inbox: what becomes of every kind of file."""

import os
from pathlib import Path

import pytest

from certscan.errors import ExitStatus, OutputError
from certscan.record import Status, VerdictStatus
from certscan.runs.watch.watcher import GaveUpError
from certscan.settings import Limits


def test_every_file_gets_one_json_file_and_one_line(world):
    for name in ("a.pdf", "b.pdf", "supplier/c.pdf"):
        world.drop(name, "ok", name)
    assert world.once() == ExitStatus.OK
    assert sorted(world.results()) == ["a.pdf", "b.pdf", "c.pdf"]
    assert sorted(d.source.name for d in world.lines()) == ["a.pdf", "b.pdf", "c.pdf"]
    assert world.states() == dict.fromkeys(["a.pdf", "b.pdf", "c.pdf"], "done")


def test_a_second_pass_reads_nothing_again(world):
    world.drop("a.pdf", "ok")
    world.once()
    before = world.lines()
    assert world.once() == ExitStatus.OK
    assert world.lines() == before


def test_the_same_content_under_five_names_is_read_once(world):
    for number in range(5):
        world.drop(f"copy-{number}.pdf", "ok", "same")
    assert world.once() == ExitStatus.OK
    assert len(world.results()) == len(world.lines()) == 1
    assert sorted(world.states().values()) == ["done", *["duplicate"] * 4]


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(world):
    world.drop("a.pdf", "broken")
    world.drop("b.pdf", "ok")
    world.drop("c.pdf", "raise")
    assert world.once() == ExitStatus.SOME_FAILED
    results = world.results()
    assert (results["a.pdf"].status, results["a.pdf"].error.code) == (Status.FAILED, "corrupt")
    assert results["b.pdf"].status is Status.OK
    assert results["c.pdf"].error.code == "internal"
    assert results["c.pdf"].source.sha256 is not None
    assert world.once() == ExitStatus.OK  # once is enough: nothing is read a second time


def test_temporary_and_hidden_names_links_pipes_and_empty_files_are_left_alone(world):
    for name in (
        ".hidden.pdf",
        "~$a.pdf",
        "a.part",
        "a.crdownload",
        "Thumbs.db",
        "@eaDir/a.pdf",
        ".stfolder/b.pdf",
    ):
        world.drop(name, "ok", name)
    outside = world.folder / "outside.pdf"
    outside.write_bytes(world.drop("real.pdf", "ok").read_bytes() + b"\n")
    (world.inbox / "link.pdf").symlink_to(outside)
    (world.inbox / "folder").symlink_to(world.folder)
    os.mkfifo(world.inbox / "pipe.pdf")
    (world.inbox / "empty.pdf").touch()
    assert world.once() == ExitStatus.OK
    assert list(world.results()) == ["real.pdf"]


def test_a_pdf_without_its_end_is_read_after_the_time_of_grace(world):
    (world.inbox / "cut.pdf").write_bytes(b"%PDF-1.7\nok")
    assert world.once() == ExitStatus.OK
    assert list(world.results()) == ["cut.pdf"]


def test_a_worker_that_dies_twice_on_a_file_costs_that_file_alone(world):
    world.drop("bad.pdf", "die")
    world.drop("good.pdf", "ok")
    assert world.once(on_failed="move") == ExitStatus.SOME_FAILED
    results = world.results()
    assert results["bad.pdf"].error.code == "internal"
    assert "2 times" in results["bad.pdf"].error.message
    assert results["good.pdf"].status is Status.OK
    assert (world.out / "failed" / "bad.pdf").is_file()


def test_a_worker_that_dies_once_on_a_file_costs_nothing(world):
    world.drop("shaky.pdf", "die-once", str(world.folder / "mark"))
    assert world.once() == ExitStatus.OK
    assert world.results()["shaky.pdf"].status is Status.OK


def test_a_file_that_takes_too_long_has_failed(world):
    world.drop("slow.pdf", "hang")
    assert world.once(limits=Limits(deadline_seconds=2)) == ExitStatus.SOME_FAILED
    result = world.results()["slow.pdf"]
    assert result.error.code == "timeout"
    assert result.source.sha256 is not None


def test_a_file_over_the_limit_has_failed_and_is_read_no_further(world):
    world.drop("big.pdf", "ok", size=5000)
    assert world.once(limits=Limits(max_file_megabytes=0.001)) == ExitStatus.SOME_FAILED
    assert world.results()["big.pdf"].error.code == "too_large"


def test_a_name_that_is_no_utf_8_is_kept_apart_and_read(world):
    path = os.fsencode(world.inbox) + b"/caf\xe9.pdf"
    Path(os.fsdecode(path)).write_bytes(world.drop("plain.pdf", "ok").read_bytes() + b"\n")
    assert world.once(on_done="move") == ExitStatus.OK
    assert len(world.results()) == 2
    assert os.fsdecode(b"caf\xe9.pdf") in {path.name for path in (world.out / "done").iterdir()}


def test_done_files_are_moved_with_their_folders_and_duplicates_with_them(world):
    world.drop("a.pdf", "ok")
    world.drop("supplier/b.pdf", "ok")
    world.once(on_done="move")
    assert (world.out / "done" / "a.pdf").is_file()
    assert (world.out / "done" / "supplier" / "b.pdf").is_file()
    assert not any(path.is_file() for path in world.inbox.rglob("*"))


def test_done_files_are_deleted_if_so_asked_and_failed_ones_kept(world):
    world.drop("a.pdf", "ok")
    world.drop("b.pdf", "broken")
    world.once(on_done="delete")
    assert [path.name for path in world.inbox.iterdir()] == ["b.pdf"]


def test_a_file_that_is_given_again_after_it_was_moved_is_a_known_one(world):
    world.drop("a.pdf", "ok")
    world.once(on_done="move")
    world.drop("a.pdf", "ok")
    assert world.once(on_done="move") == ExitStatus.OK
    assert len(world.lines()) == 1
    assert list(world.inbox.iterdir()) == []


def test_another_content_under_an_old_name_is_read_and_kept_beside_the_first(world):
    world.drop("a.pdf", "ok", "first")
    world.once(on_done="move")
    world.drop("a.pdf", "ok", "second")
    world.once(on_done="move")
    assert len(world.lines()) == 2
    assert len(list((world.out / "done").glob("a*.pdf"))) == 2
    assert len(list((world.out / "records").iterdir())) == 2


def test_a_quarantined_file_has_its_reason_beside_it(world):
    world.drop("a.pdf", "broken")
    world.once(on_failed="move")
    reason = (world.out / "failed" / "a.pdf.reason.txt").read_text(encoding="utf-8")
    assert "The file is damaged" in reason
    assert "corrupt" in reason
    assert not (world.inbox / "a.pdf").exists()


def test_a_file_that_is_put_back_from_quarantine_is_read_again(world):
    mark = world.folder / "mark"
    world.drop("a.pdf", "broken-until", str(mark))
    world.once(on_failed="move")
    assert world.states() == {"a.pdf": "failed"}
    assert world.once(on_failed="move") == ExitStatus.OK  # what lies in quarantine stays there
    mark.touch()
    (world.out / "failed" / "a.pdf").rename(world.inbox / "a.pdf")
    world.once(on_failed="move")
    assert world.states() == {"a.pdf": "done"}
    assert world.results()["a.pdf"].status is Status.OK
    assert [document.status for document in world.lines()] == [Status.FAILED, Status.OK]


def test_a_failed_file_that_was_kept_is_not_read_again(world):
    mark = world.folder / "mark"
    path = world.drop("a.pdf", "broken-until", str(mark))
    world.once()
    mark.touch()
    path.rename(world.inbox / "renamed.pdf")
    path.write_bytes((world.inbox / "renamed.pdf").read_bytes())
    assert world.once() == ExitStatus.OK
    assert set(world.states().values()) == {"failed", "duplicate"}
    assert len(world.lines()) == 1


def test_an_overview_has_all_records_of_all_passes(world):
    overview = world.out / "all.csv"
    world.drop("a.pdf", "ok", "1")
    world.once(overview=(overview,))
    world.drop("b.pdf", "paper")
    world.once(overview=(overview,))
    text = overview.read_text(encoding="utf-8-sig")
    assert text.count("a.pdf") == text.count("b.pdf") == 1
    assert "Borealis Pump Works" in text


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet", ".html"])
def test_an_overview_can_be_a_workbook_a_data_file_or_a_page(suffix, world):
    overview = world.out / f"all{suffix}"
    world.drop("a.pdf", "ok", "1")
    assert world.once(overview=(overview,)) == ExitStatus.OK
    assert overview.stat().st_size > 1000


def test_an_overview_that_cannot_be_written_is_said_before_anything_is_read(world):
    world.drop("a.pdf", "ok")
    with pytest.raises(OutputError):
        world.once(overview=(world.folder / "nowhere" / "all.csv",))
    assert not (world.out / "records").exists()


def test_a_pass_that_cannot_write_its_results_gives_up_and_loses_nothing(world):
    world.drop("a.pdf", "ok")
    world.out.mkdir()
    (world.out / "records").write_text("in the way")
    with pytest.raises(GaveUpError, match=r"[Pp]ublishing"):
        world.once(stop_seconds=0.1)
    (world.out / "records").unlink()
    assert world.once() == ExitStatus.OK
    assert list(world.results()) == ["a.pdf"]


def test_verdicts_are_those_of_the_day(world):
    world.drop("a.pdf", "until", "2026-12-01")
    world.once()
    (certificate,) = world.results()["a.pdf"].certificates
    assert certificate.verdict.status is VerdictStatus.EXPIRING
    assert certificate.verdict.as_of == world.day
