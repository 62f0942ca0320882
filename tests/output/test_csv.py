import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.output import open_writers
from certscan.output.csv_file import defuse, restore
from certscan.output.flat import COLUMNS, rows
from certscan.record import IssuerValue, Notice, VerdictStatus
from tests.factories import certificate, document, failed_document, finding, standard, text_value, verdict

DANGEROUS = "=+-@\t\r＝＋－＠"


def written(tmp_path, *records):
    target = tmp_path / "out.csv"
    with open_writers([str(target)], io.StringIO()) as writers:
        for record in records:
            writers[0].write(record)
    return target


def read_back(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_file_opens_in_a_spreadsheet_program(tmp_path):
    raw = written(tmp_path, document(certificate(holder=text_value("北港泵业")))).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbffile,")
    assert raw.endswith(b"\r\n")
    assert "北港泵业".encode() in raw


def test_one_row_per_certificate_and_one_for_a_file_with_none(tmp_path):
    two = document(certificate(), certificate(certificate_number=text_value("QM-2")), path="two.pdf")
    table = read_back(written(tmp_path, two, document(path="policy.pdf"), failed_document("broken.pdf")))
    assert [(row["file"], row["certificate_number"]) for row in table] == [
        ("two.pdf", "QM-4711"),
        ("two.pdf", "QM-2"),
        ("policy.pdf", ""),
        ("broken.pdf", ""),
    ]
    assert table[2]["status"] == "not_certificate"
    assert table[3]["error_code"] == "corrupt"
    assert "damaged" in table[3]["error"]


def test_a_row_says_what_the_record_says(tmp_path):
    one = certificate(
        standards=(standard("ISO 9001:2015", 0.6), standard("ISO 14001:2015")),
        verdict=verdict(VerdictStatus.EXPIRED, finding("expired", message="It ended on 2025-05-11.")),
        needs_review=True,
    )
    (row,) = read_back(
        written(tmp_path, document(one, warnings=(Notice(code="page_unreadable", message="Page 2."),)))
    )
    assert tuple(row) == COLUMNS
    assert row["standards"] == "ISO 9001:2015; ISO 14001:2015"
    assert (row["verdict"], row["needs_review"]) == ("expired", "yes")
    assert row["findings"] == "fail expired: It ended on 2025-05-11."
    assert row["expiry_date"] == "2027-05-11"
    assert (row["issuer"], row["issuer_id"]) == ("SGS United Kingdom Ltd", "sgs")
    assert row["lowest_confidence"] == "0.60"
    assert row["warnings"] == "page_unreadable: Page 2."


def test_an_empty_certificate_gives_empty_cells():
    nothing = dict.fromkeys(
        ("certificate_number", "holder", "address", "issuer", "scope", "issue_date", "expiry_date")
    )
    (row,) = rows(document(certificate(**nothing, standards=(), accreditation=())))
    assert row["holder"] == row["issuer_id"] == row["lowest_confidence"] == row["standards"] == ""


def test_every_text_of_a_certificate_is_defused(tmp_path):
    attack = '=HYPERLINK("http://evil.example","open")'
    one = certificate(
        holder=text_value(attack),
        scope=text_value("\t" + attack),
        address=text_value("@SUM(A1)"),
        issuer=IssuerValue(value="-1+1", printed="-1+1", confidence=0.5, id=None),
        certificate_number=text_value("+49"),
    )
    (row,) = read_back(written(tmp_path, document(one, path="=cmd.pdf")))
    assert [cell for cell in row.values() if cell[:1] in tuple(DANGEROUS)] == []
    assert row["holder"] == "'" + attack


def test_control_characters_become_blanks(tmp_path):
    (row,) = read_back(written(tmp_path, document(certificate(holder=text_value("A\x00B\x1b[31mC\x85D")))))
    assert row["holder"] == "A B [31mC D"


def test_a_file_name_that_is_no_utf_8_does_not_end_the_run(tmp_path):
    (row,) = read_back(written(tmp_path, document(path="caf\udce9.pdf")))
    assert row["file"] == "caf\\udce9.pdf"


@pytest.mark.parametrize("cell", ["", "abc", "'abc", "'", "2024-05-12", "ISO 9001:2015", "'' x"])
def test_harmless_cells_stay(cell):
    assert defuse(cell) == cell


cells = st.text() | st.text(alphabet=DANGEROUS + "' \n1a")


@given(cells)
def test_a_defused_cell_never_begins_like_a_formula(cell):
    assert not defuse(cell).lstrip().startswith(tuple(DANGEROUS))


@given(cells)
def test_defusing_can_be_undone(cell):
    assert restore(defuse(cell)) == cell


@given(cells, cells)
def test_different_cells_stay_different(first, second):
    assert (defuse(first) == defuse(second)) == (first == second)
