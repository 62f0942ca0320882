import io

import pytest
from rich.console import Console

from certscan.cli.progress import pace
from certscan.cli.results import print_results, summary
from certscan.cli.terminal import plain
from certscan.record import Severity, VerdictStatus
from certscan.runs.outcome import Outcome
from tests.factories import certificate, document, failed_document, finding, standard, text_value, verdict

SUMMARIES = {"D-01": "The last day of validity has passed.", "I-01": "A note.", "X-99": "Never found."}
EXPIRED = certificate(verdict=verdict(VerdictStatus.EXPIRED, finding("D-01"), finding("I-01", Severity.INFO)))


def printed(*documents, width=100):
    console = Console(file=io.StringIO(), width=width, color_system=None)
    print_results(documents, SUMMARIES, console)
    return console.file.getvalue()


def test_a_row_holds_what_a_buyer_asks_for():
    text = printed(document(certificate(standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015")))))
    for expected in [
        "valid",
        "9001:2015",
        "14001:2015",
        "Borealis Pump Works",
        "SGS",
        "QM-4711",
        "2027-05-11",
        "a.pdf",
    ]:
        assert expected in text


@pytest.mark.parametrize("width", [60, 80, 100, 160, 250])
def test_the_table_fits_its_terminal(width):
    long = certificate(
        holder=text_value("The Incredibly Long Name of an Invented Manufacturer of Pumps and Valves " * 3),
        certificate_number=text_value("N" * 90),
    )
    text = printed(
        document(long, path="a/very/long/path/" * 9 + "a.pdf"),
        document(EXPIRED),
        failed_document(),
        width=width,
    )
    assert max(len(line) for line in text.splitlines()) <= width
    assert "2027-05-11" in text
    assert "expired" in text


def test_a_wide_terminal_has_one_line_per_certificate():
    lines = printed(document(certificate()), width=180).splitlines()
    assert len([line for line in lines if "Borealis" in line and "QM-4711" in line and "SGS" in line]) == 1


def test_findings_show_their_codes_and_what_they_mean():
    text = printed(document(EXPIRED), document(EXPIRED))
    assert "D-01  The last day of validity has passed. (2×)" in text
    assert "X-99" not in text


def test_notes_are_left_to_the_record():
    assert "I-01" not in printed(document(EXPIRED))


def test_other_files_and_failed_ones_have_a_row():
    text = printed(document(path="policy.pdf"), failed_document("broken.pdf"))
    assert "no certificate" in text
    assert "policy.pdf" in text
    assert "failed" in text
    assert "damaged" in text


def test_a_certificate_without_facts_is_shown():
    bare = certificate(holder=None, issuer=None, certificate_number=None, expiry_date=None, standards=())
    assert "–" in printed(document(bare))


def test_what_a_certificate_prints_cannot_steer_the_terminal():
    hostile = "A\x1b[2J\x1b]0;title\x07B\u202eevil\u200b[bold red]C[/]\nD\x9bm"
    text = printed(document(certificate(holder=text_value(hostile)), path="\x1b[31mx.pdf"), width=250)
    assert not {"\x1b", "\x07", "\u202e", "\u200b", "\x9b"} & set(text)
    assert "[bold red]C[/] Dm" in text


def test_plain_text_is_one_line():
    assert plain(" a\r\n\tb\u2028c\x00 ") == "a b c"
    assert plain("北港 é ß") == "北港 é ß"


def test_the_summary_counts_what_there_is():
    outcome = Outcome()
    for one in [
        document(certificate(), EXPIRED),
        document(certificate(needs_review=True)),
        document(path="policy.pdf"),
        failed_document(),
    ]:
        outcome.add(one)
    assert summary(outcome).plain == (
        "4 files, 3 certificates, 2 valid, 1 expired, 1 to review, 1 not a certificate, 1 failed."
    )


@pytest.mark.parametrize(
    ("done", "total", "seconds", "said"),
    [
        (1, 3, 4.0, "4.0 s/file, 0:00:08 left"),
        (10, 1000, 5.0, "2.0 files/s, 0:08:15 left"),
        (3, 3, 3.0, "1.0 files/s, 0:00:00 left"),
    ],
)
def test_the_pace_tells_rate_and_time_left(done, total, seconds, said):
    assert pace(done, total, seconds) == said


def test_every_verdict_has_its_word():
    for status in VerdictStatus:
        assert status.value.replace("_", " ") in printed(document(certificate(verdict=verdict(status))))
