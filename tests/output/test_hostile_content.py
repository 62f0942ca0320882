"""Whatever a certificate or a file's name says, it stays data in every output."""

import csv
import io
import json
import unicodedata
from datetime import date

import pytest
from rich.console import Console

from certscan.cli.results import print_results
from certscan.cli.suppliers import print_dossier
from certscan.dossier import build
from certscan.dossier.calendar import calendar
from certscan.output import open_writers
from certscan.output.flat import COLUMNS
from certscan.record import Document
from certscan.settings import Settings
from tests.factories import certificate, document, finding, standard, text_value, verdict

HOSTILE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;\"'",
    "formula": "=cmd|' /C calc'!A0",
    "hyperlink": '=HYPERLINK("https://example.org/?"&A1,"open")',
    "escape": "\x1b[2J\x1b]0;owned\x07\x1b]8;;https://example.org\x1b\\click\x1b]8;;\x1b\\",
    "eight_bit_escape": "\x9b2J\x9d0;owned\x9c",
    "markup": "[bold red]valid[/bold red] [link=https://example.org]x[/link] [/]",
    "lines": 'first\r\nEND:VEVENT\r\n{"status": "ok"}\u2028second\u2029third\x0b\x0c\x85',
    "quotes": "\"';,\t\\n\\",
    "override": "\u202egnp.exe\u202c \u2066x\u2069 \u200f\u200e",
    "invisible": "a\u200bb\ufeffc\u00add\x00e",
    "long": "x" * 100_000,
    "long_words": "word " * 20_000,
    "combining": "Z" + "\u0351" * 500,
    "outside": "../../../../etc/passwd",
    "surrogate_escape": r"\udce9\ud800",
}

EVERY = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def hostile_document(text):
    """A record that says the text wherever a certificate or a file's name can."""
    paper = certificate(
        holder=text_value(text),
        holder_local=text_value(text),
        registration_id=text_value(text),
        address=text_value(text),
        scope=text_value(text),
        certificate_number=text_value(text),
        issuer=certificate().issuer.model_copy(update={"value": text, "printed": text, "id": None}),
        standards=(standard(text), standard("ISO 9001:2015")),
        sites=(text_value(text),),
        verdict=verdict(certificate().verdict.status, finding(message=text)),
    )
    return document(paper, path=f"inbox/{text}.pdf")


def written(tmp_path, target, *documents):
    path = tmp_path / target
    with open_writers([str(path)], io.StringIO()) as writers:
        for one in documents:
            writers[0].write(one)
    return path


@EVERY
def test_a_record_is_one_line_that_says_it_unchanged(tmp_path, text):
    one = hostile_document(text)
    data = written(tmp_path, "out.jsonl", one, document()).read_bytes()
    first, second, rest = data.split(b"\n")
    assert (Document.model_validate_json(first), Document.model_validate_json(second)) == (one, document())
    assert rest == b""
    assert json.loads(first)["certificates"][0]["holder"]["value"] == text
    assert not any(byte < 0x20 for byte in first)


@EVERY
def test_a_csv_file_keeps_its_columns_and_runs_nothing(tmp_path, text):
    path = written(tmp_path, "out.csv", hostile_document(text), document(certificate()))
    csv.field_size_limit(1_000_000)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        header, hostile, harmless = csv.reader(stream)
    assert tuple(header) == COLUMNS
    assert len(hostile) == len(harmless) == len(COLUMNS)
    for cell in hostile:
        assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠"))
        assert not cell.startswith(("\t", "\r"))
        assert not any(unicodedata.category(c) == "Cc" and c not in "\t\r\n" for c in cell)


@EVERY
@pytest.mark.parametrize("width", [80, 200])
def test_a_terminal_is_not_steered(text, width):
    one = hostile_document(text)
    for show in (
        lambda console: print_results([one], {}, console),
        lambda console: print_dossier(build([one], Settings(as_of=date(2026, 11, 23))), console),
    ):
        console = Console(file=io.StringIO(), width=width, color_system=None, force_terminal=True)
        show(console)
        shown = console.file.getvalue()
        assert {c for c in shown if unicodedata.category(c).startswith("C")} <= {"\n"}
        assert "9001:2015" in shown


@EVERY
def test_a_calendar_has_one_event_of_short_lines(text):
    text = calendar(build([hostile_document(text)], Settings(as_of=date(2026, 11, 23))), 90)
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 and line for line in lines)
    assert not any(unicodedata.category(c) == "Cc" for line in lines for c in line)
    assert [line for line in lines if line.startswith(("BEGIN:", "END:"))] == [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
