import json
import os
import pty
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from certscan.errors import MissingComponentError
from certscan.record import Document, Severity, VerdictStatus
from certscan.settings import OcrChoice
from tests.engines.faults import CHATTER
from tests.factories import certificate, document, failed_document, finding, text_value, verdict
from tests.support.pdf_writer import Page, pdf

EXPIRED = certificate(verdict=verdict(VerdictStatus.EXPIRED, finding("D-01", Severity.FAIL, "It ended.")))
WARNED = certificate(verdict=verdict(VerdictStatus.ATTENTION, finding("A-01", Severity.WARN, "Look.")))
DOUBTFUL = certificate(holder=text_value("Borealis", 0.4), needs_review=True)


PROJECT = Path(__file__).parents[2]


def lines(result):
    return [Document.model_validate_json(line) for line in result.stdout.splitlines()]


def test_piped_it_writes_one_record_per_file_and_nothing_else(run, pipeline, inbox):
    pipeline.answers["b.pdf"] = failed_document()
    result = run("scan", inbox)
    assert [d.source.name for d in lines(result)] == ["a.pdf", "b.pdf"]
    assert "2 files, 1 certificate, 1 valid, 1 failed." in result.stderr
    assert "a library's chatter" in result.stderr


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv"])
def test_outputs_are_told_by_suffix_and_leave_stdout_empty(run, pipeline, inbox, tmp_path, output):
    result = run("scan", inbox, "-o", tmp_path / output)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "Borealis Pump Works" in (tmp_path / output).read_text(encoding="utf-8-sig")


def test_outputs_can_be_several_and_one_of_them_stdout(run, pipeline, inbox, tmp_path):
    result = run("scan", inbox, "-o", tmp_path / "out.csv", "--output", "-")
    assert len(lines(result)) == 2
    assert (tmp_path / "out.csv").is_file()


def test_an_output_inside_the_folder_is_not_read_the_next_time(run, pipeline, inbox):
    for _ in range(2):
        assert run("scan", inbox, "-o", inbox / "out.jsonl").exit_code == 0
    assert len(pipeline.contents) == 4


def test_options_reach_the_settings(run, pipeline, inbox):
    run(
        "scan",
        inbox / "a.pdf",
        "--as-of",
        "2025-02-28",
        "--ocr",
        "tesseract",
        "-j",
        "3",
        "--profile",
        "default",
    )
    (settings,) = pipeline.settings
    assert settings.as_of == date(2025, 2, 28)
    assert (settings.ocr, settings.jobs) == (OcrChoice.TESSERACT, 3)


def test_the_environment_holds_where_an_option_is_left_out(run, pipeline, inbox, monkeypatch):
    monkeypatch.setenv("CERTSCAN_OCR", "off")
    run("scan", inbox / "a.pdf")
    assert pipeline.settings[0].ocr is OcrChoice.OFF


def test_a_dash_reads_one_document_from_standard_input(run, pipeline):
    result = run("scan", "-", stdin=b"%PDF-1.7 bytes \xff")
    (one,) = lines(result)
    assert (one.source.path, one.source.name) == ("-", "-")
    assert pipeline.contents == [b"%PDF-1.7 bytes \xff"]


def test_standard_input_is_taken_only_to_just_above_the_limit(run, pipeline, monkeypatch):
    monkeypatch.setenv("CERTSCAN_MAX_FILE_MEGABYTES", "0.001")
    run("scan", "-", stdin=b"x" * 5000)
    assert len(pipeline.contents[0]) == 1001


def test_standard_input_beside_paths_is_refused(run, pipeline, inbox):
    result = run("scan", "-", inbox)
    assert result.exit_code == 2
    assert "Give either" in result.stderr


@pytest.mark.parametrize(
    ("found", "fail_on", "status"),
    [
        (EXPIRED, "never", 0),
        (EXPIRED, "fail", 1),
        (EXPIRED, "warn", 1),
        (EXPIRED, "review", 1),
        (WARNED, "fail", 0),
        (WARNED, "warn", 1),
        (WARNED, "review", 1),
        (DOUBTFUL, "fail", 0),
        (DOUBTFUL, "warn", 0),
        (DOUBTFUL, "review", 1),
    ],
)
def test_fail_on_sets_the_exit_status(run, pipeline, inbox, found, fail_on, status):
    pipeline.answers["b.pdf"] = document(found)
    assert run("scan", inbox, "--fail-on", fail_on).exit_code == status


def test_a_failed_input_ends_with_3_after_all_others_were_read(run, pipeline, inbox):
    pipeline.answers["a.pdf"] = failed_document()
    result = run("scan", inbox)
    assert result.exit_code == 3
    assert len(lines(result)) == 2


def test_what_the_user_asked_for_goes_before_failed_inputs(run, pipeline, inbox):
    pipeline.answers |= {"a.pdf": failed_document(), "b.pdf": document(EXPIRED)}
    assert run("scan", inbox, "--fail-on", "fail").exit_code == 1


def test_nothing_to_read_is_4(run, pipeline, tmp_path):
    result = run("scan", tmp_path)
    assert result.exit_code == 4
    assert "no file to read" in result.stderr


def test_an_output_that_cannot_be_written_is_5_before_anything_is_read(run, pipeline, inbox, tmp_path):
    result = run("scan", inbox, "-o", tmp_path / "no" / "out.csv")
    assert result.exit_code == 5
    assert "Create the folder first" in result.stderr
    assert pipeline.contents == []


def test_a_missing_component_is_6(run, pipeline, inbox, tmp_path):
    pipeline.answers["b.pdf"] = MissingComponentError("Tesseract is not installed.", "Install it.")
    result = run("scan", inbox, "-o", tmp_path / "out.csv")
    assert result.exit_code == 6
    assert result.stderr.splitlines()[-2:] == ["certscan: Tesseract is not installed.", "  Install it."]
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_engine_that_was_asked_for_and_is_not_installed_is_6(run, tmp_path, monkeypatch, jobs):
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(pdf(Page().lines("Certificate of registration")))
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    result = run("scan", "--ocr", "tesseract", "-j", jobs, tmp_path)
    assert result.exit_code == 6
    assert result.stdout == ""
    assert result.stderr.count("Tesseract is not installed") == 1


def test_records_can_come_as_they_are_done(inbox):
    (inbox / "a.pdf").rename(inbox / "a-first.pdf")
    (inbox / "hang-0.pdf").write_bytes(b"x")
    process = program(inbox, "--unordered", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, jobs=2)
    names = {json.loads(process.stdout.readline())["source"]["name"] for _ in range(2)}
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert names == {"a-first.pdf", "b.pdf"}
    assert process.returncode == 130


def test_an_interrupt_is_130_and_keeps_what_was_done(run, pipeline, inbox, tmp_path):
    pipeline.answers["b.pdf"] = KeyboardInterrupt()
    result = run("scan", inbox, "-o", tmp_path / "out.jsonl")
    assert result.exit_code == 130
    assert "1 of 2 files were read" in result.stderr
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_a_fault_in_reading_is_the_record_of_its_file(run, pipeline, inbox):
    pipeline.answers["b.pdf"] = ZeroDivisionError()
    result = run("scan", inbox)
    assert result.exit_code == 3
    assert [d.error.code if d.error else None for d in lines(result)] == [None, "internal"]


def test_a_fault_outside_of_reading_is_70_without_a_traceback(run, pipeline, inbox, monkeypatch):
    def broken(*arguments, **options):
        raise ZeroDivisionError("division by\x1b[31m zero")

    monkeypatch.setattr("certscan.runs.discovery.discover", broken)
    result = run("scan", inbox)
    assert result.exit_code == 70
    assert "the fault is ours" in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b[31m zero" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "out.ods"], ".jsonl, .csv, .xlsx, .parquet, .html"),
        (["--as-of", "31.12.2025"], "'31.12.2025' is no day"),
        (["--ocr", "magic"], "magic"),
        (["--profile", "toys"], "Known profiles: default"),
        (["-j", "-1"], "--jobs"),
        (["--no-such-option"], "no-such-option"),
    ],
)
def test_wrong_usage_is_2(run, pipeline, inbox, arguments, said):
    result = run("scan", inbox, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert pipeline.contents == []


def test_a_wrong_environment_variable_is_named(run, pipeline, inbox, monkeypatch):
    monkeypatch.setenv("CERTSCAN_MAX_PAGES", "many")
    result = run("scan", inbox)
    assert result.exit_code == 2
    assert "CERTSCAN_MAX_PAGES" in result.stderr


FAKE_PROGRAM = """
import functools, signal, sys
import certscan.runs.folder as folder
from certscan.cli import main
from tests.engines import {engine}
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
folder.scan_many = functools.partial(folder.scan_many, scan={engine}.{scan})
main()
"""


def program(*arguments, scan="scans.scan_by_name", jobs=1, **options):
    engine, _, function = scan.partition(".")
    code = FAKE_PROGRAM.format(engine=engine, scan=function)
    return subprocess.Popen(
        [sys.executable, "-c", code, "scan", "-j", str(jobs), *map(str, arguments)], cwd=PROJECT, **options
    )


def test_not_even_a_c_library_reaches_stdout(inbox):
    (inbox / "a.pdf").rename(inbox / "write-a.pdf")
    process = program(inbox, scan="faults.scan_with_fault", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = process.communicate(timeout=60)
    assert [json.loads(line)["source"]["name"] for line in out.splitlines()] == ["b.pdf", "write-a.pdf"]
    assert err.decode().count(CHATTER) == 2


def test_a_reader_that_ends_early_gives_5_and_no_traceback(inbox):
    process = program(inbox, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 5
    assert b"has ended before the last one" in err
    assert b"Traceback" not in err
    assert b"Exception ignored" not in err


def test_ctrl_c_in_the_middle_of_a_document_is_130(tmp_path, inbox):
    (inbox / "family-c.pdf").write_bytes(b"x")
    process = program(
        inbox, "-o", tmp_path / "out.jsonl", scan="faults.scan_with_fault", stderr=subprocess.PIPE
    )
    while not (inbox / "family-c.child").exists():  # the third document says so before it hangs
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"2 of 3 files were read" in err
    assert b"Traceback" not in err
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_processes_that_never_start_end_the_run_with_one_error(inbox):
    """A script that scans when it is imported does so in its worker, too, which ends it."""
    script = inbox / "script.py"
    script.write_text("import certscan.cli\ncertscan.cli.main()\n")
    process = subprocess.run(
        [sys.executable, script, "scan", inbox / "a.pdf"],
        capture_output=True,
        check=False,
        cwd=PROJECT,
        timeout=100,
    )
    assert process.returncode == 70
    assert process.stderr.count(b"certscan: The processes that read documents end") == 1
    assert b"__main__" in process.stderr


def test_at_a_terminal_it_shows_a_table_and_no_json(inbox, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    controller, terminal = pty.openpty()
    process = program(inbox, stdout=terminal, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    os.close(terminal)
    shown = b""
    try:
        while chunk := os.read(controller, 4096):
            shown += chunk
    except OSError:
        pass  # the terminal is closed at the program's end
    finally:
        os.close(controller)
    assert process.wait(timeout=60) == 0
    text = shown.decode()
    assert "Borealis Pump Works Ltd." in text
    assert "2 files, 2 certificates" in text
    assert "schema_version" not in text
    assert "chatter" not in text


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet", ".html"])
def test_every_format_is_written_and_one_that_cannot_be_ends_with_5(suffix, run, pipeline, inbox, tmp_path):
    assert run("scan", inbox, "-o", tmp_path / f"out{suffix}").exit_code == 0
    assert (tmp_path / f"out{suffix}").stat().st_size > 1000
    assert run("scan", inbox, "-o", tmp_path / "nowhere" / f"out{suffix}").exit_code == 5


@pytest.mark.parametrize(("suffix", "library"), [(".xlsx", "xlsxwriter"), (".parquet", "pyarrow")])
def test_a_format_whose_library_is_missing_ends_with_6_before_anything_is_read(
    suffix, library, run, pipeline, inbox, tmp_path, monkeypatch
):
    monkeypatch.setitem(sys.modules, library, None)
    result = run("scan", inbox, "-o", tmp_path / f"out{suffix}")
    assert result.exit_code == 6
    assert f"certscan[{suffix[1:]}]" in result.stderr
    assert pipeline.contents == []
