import hashlib

import pytest

from certscan.record import Document


@pytest.fixture
def pipeline(pipeline):
    """Give the stand-in of the pipeline, whose records name the content that was read."""
    inner = pipeline.scan_path

    def scan_path(path, settings):
        document = inner(path, settings)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return document.model_copy(update={"source": document.source.model_copy(update={"sha256": sha256})})

    pipeline.scan_path = scan_path
    return pipeline


def names(result):
    return [Document.model_validate_json(line).source.name for line in result.stdout.splitlines()]


def test_a_second_run_gives_all_records_and_reads_what_is_new(run, pipeline, inbox):
    ledger = inbox / "ledger.sqlite"
    assert names(run("scan", inbox, "--ledger", ledger)) == ["a.pdf", "b.pdf"]
    (inbox / "c.pdf").write_bytes(b"new")
    result = run("scan", inbox, "--ledger", ledger)
    assert result.exit_code == 0
    assert names(result) == ["a.pdf", "b.pdf", "c.pdf"]
    assert pipeline.contents == [b"content of a.pdf", b"content of b.pdf", b"new"]
    assert names(run("scan", inbox, "--ledger", ledger, "--reread")) == ["a.pdf", "b.pdf", "c.pdf"]
    assert len(pipeline.contents) == 6


def test_reread_alone_and_standard_input_with_a_ledger_are_refused(run, pipeline, inbox, tmp_path):
    for arguments in (["scan", inbox, "--reread"], ["scan", "-", "--ledger", tmp_path / "l"]):
        result = run(*arguments)
        assert result.exit_code == 2
        assert "ledger" in result.stderr


def test_a_ledger_that_is_something_else_is_refused_and_left_alone(run, pipeline, inbox, tmp_path):
    other = tmp_path / "list.csv"
    other.write_text("supplier;certificate\n" * 100)
    result = run("scan", inbox, "--ledger", other)
    assert result.exit_code == 2
    assert "no ledger" in result.stderr
    assert other.read_text().startswith("supplier")
