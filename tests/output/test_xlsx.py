import io
import tempfile
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from certscan.output import open_writer, open_writers, sheet
from certscan.output.flat import COLUMNS
from certscan.record import Alternative, IssuerValue, Notice, Severity, VerdictStatus
from tests.factories import (
    certificate,
    day_value,
    document,
    failed_document,
    finding,
    standard,
    text_value,
    verdict,
)

FAILED = verdict(VerdictStatus.EXPIRED, finding())
PLACES = {"'Certificates'", "'Evidence'"}


def written(tmp_path, *records):
    target = tmp_path / "out.xlsx"
    with open_writers([str(target)], io.StringIO()) as writers:
        for record in records:
            writers[0].write(record)
    return target


def cells(target, name="Certificates"):
    table = load_workbook(target)[name]
    heading, *rows = table.iter_rows()
    return [dict(zip((cell.value for cell in heading), row, strict=True)) for row in rows]


def values(target, name="Certificates"):
    return [{key: cell.value for key, cell in row.items()} for row in cells(target, name)]


def test_four_sheets_with_a_heading_that_stays_and_a_filter(tmp_path):
    book = load_workbook(written(tmp_path, document(certificate()), document(certificate())))
    assert book.sheetnames == ["Certificates", "Files", "Findings", "Evidence"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert book["Files"].auto_filter.ref == "A1:J3"


def test_the_columns_of_the_certificates_are_those_of_the_flat_table_less_those_of_the_file(tmp_path):
    (row,) = values(written(tmp_path, document(certificate())))
    names = [name.lower().replace(" ", "_") for name in row]
    assert names == [c for c in COLUMNS if c in names]
    assert set(COLUMNS) - set(names) == {"status", "error_code", "error", "hint", "warnings"}


def test_one_row_per_certificate_and_one_per_file(tmp_path):
    two = document(
        certificate(),
        certificate(certificate_number=text_value("QM-2")),
        path="two.pdf",
        warnings=(Notice(code="page_unreadable", message="Page 2."),),
    )
    target = written(tmp_path, two, document(path="policy.pdf"), failed_document("broken.pdf"))
    assert [row["Certificate number"] for row in values(target)] == ["QM-4711", "QM-2"]
    files = values(target, "Files")
    assert [(row["File"], row["Status"], row["Certificates"]) for row in files] == [
        ("two.pdf", "ok", 2),
        ("policy.pdf", "not_certificate", 0),
        ("broken.pdf", "failed", 0),
    ]
    assert files[0]["Warnings"] == "page_unreadable: Page 2."
    assert files[2]["Error code"] == "corrupt"
    assert "damaged" in files[2]["Error"]
    assert files[2]["Hint"]


def test_each_finding_has_a_row(tmp_path):
    one = certificate(
        verdict=verdict(
            VerdictStatus.EXPIRED, finding("D-01"), finding("S-02", Severity.INFO, "Ask for the audit.")
        )
    )
    rows = values(written(tmp_path, document(one)), "Findings")
    assert [(r["Rule"], r["Severity"], r["Message"]) for r in rows] == [
        ("D-01", "fail", "It ended."),
        ("S-02", "info", "Ask for the audit."),
    ]
    assert (rows[0]["File"], rows[0]["Certificate number"]) == ("inbox/a.pdf", "QM-4711")


def test_cells_have_types_and_colours(tmp_path):
    good = certificate(standards=(standard("ISO 9001:2015", 0.6), standard("ISO 14001:2015")))
    bad = certificate(verdict=verdict(VerdictStatus.NOT_ACCEPTABLE), certificate_number=text_value("0042"))
    first, second = cells(written(tmp_path, document(good), document(bad)))
    assert first["Expiry date"].value == datetime(2027, 5, 11)
    assert first["Expiry date"].number_format == "yyyy-mm-dd"
    assert first["Lowest confidence"].value == 0.6
    assert first["Standards"].value == "ISO 9001:2015\nISO 14001:2015"
    assert first["Scope"].alignment.wrap_text
    assert second["Certificate number"].value == "0042"
    colours = {row["Verdict"].value: row["Verdict"].fill.fgColor.rgb for row in (first, second)}
    assert colours == {"valid": "FFDDF3E4", "not_acceptable": "FFFBDDDD"}


def test_a_day_before_those_that_excel_knows_is_text(tmp_path):
    (row,) = values(written(tmp_path, document(certificate(initial_date=day_value("1899-01-31")))))
    assert row["Initial date"] == "1899-01-31"


@pytest.mark.parametrize(
    "attack",
    [
        '=HYPERLINK("http://evil.example","open")',
        "+49",
        "-1+1",
        "@SUM(A1)",
        "\t=1+1",
        "=" * 40_000,
        "http://evil.example",
        "mailto:a@evil.example",
        "{=1+1}",
    ],
)
def test_what_a_certificate_says_is_text_and_no_formula_or_link(attack, tmp_path):
    one = certificate(
        holder=text_value(attack),
        issuer=IssuerValue(value=attack, printed="", confidence=0.5, id=None),
        verdict=verdict(VerdictStatus.EXPIRED, finding(message=attack)),
    )
    target = written(tmp_path, document(one, path=attack))
    for name in ("Certificates", "Files", "Findings", "Evidence"):
        for row in cells(target, name):
            assert {cell.data_type for cell in row.values()} <= {"s", "inlineStr", "n", "d"}
            linked = [cell.hyperlink for cell in row.values() if cell.hyperlink]
            assert all(link.target is None or "evil" not in link.target for link in linked)
            assert all(link.target or link.location.split("!")[0] in PLACES for link in linked)
    assert cells(target)[0]["Holder"].value == sheet.cell_text(attack)


@pytest.mark.parametrize(
    "attack",
    [
        "<r><t>x</t></r>",
        "<r></c></row><script/></r>",
        "</t></is></c>",
        "a & b < c",
        "A\x00B\x1bC\ufffe",
    ],
)
def test_what_a_certificate_says_cannot_break_the_xml(attack, tmp_path):
    target = written(tmp_path, document(certificate(holder=text_value(attack))))
    with ZipFile(target) as archive:
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))  # noqa: S314 - written by us
    (row,) = values(target)
    assert row["Holder"].strip() == attack.replace("\x00", " ").replace("\x1b", " ").replace("\ufffe", "")


def test_what_looks_like_an_escape_of_excel_stays_what_it_is(tmp_path):
    target = written(tmp_path, document(certificate(holder=text_value("_x003D_1"))))
    with ZipFile(target) as archive:
        assert b">_x005F_x003D_1<" in archive.read("xl/worksheets/sheet1.xml")


def test_a_cell_holds_as_many_characters_as_excel_takes(tmp_path):
    long = "𝔸" * 20_000  # each takes two of Excel's characters
    (row,) = values(written(tmp_path, document(certificate(scope=text_value(long)))))
    assert len(row["Scope"].encode("utf-16-le")) // 2 <= 32_767
    assert row["Scope"].endswith("𝔸…")
    assert sheet.cell_text("a" * 32_767) == "a" * 32_767
    assert sheet.cell_text("<r>" + "a" * 32_760 + "</r>").endswith("…")


def test_a_file_name_that_is_no_utf_8_does_not_end_the_run(tmp_path):
    (row,) = values(written(tmp_path, document(path="caf\udce9.pdf")), "Files")
    assert row["File"] == "caf\\udce9.pdf"


def test_a_full_sheet_goes_on_in_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet, "MOST_ROWS", 3)
    target = written(tmp_path, *(document(certificate(), path=f"{n}.pdf") for n in range(5)))
    assert [row["File"] for row in values(target)] == ["0.pdf", "1.pdf"]
    assert [row["File"] for row in values(target, "Certificates 2")] == ["2.pdf", "3.pdf"]
    assert [row["File"] for row in values(target, "Files 3")] == ["4.pdf"]


def test_an_interrupt_keeps_what_was_done(tmp_path):
    target = tmp_path / "out.xlsx"
    with pytest.raises(KeyboardInterrupt), open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        raise KeyboardInterrupt
    assert len(values(target)) == 1


@pytest.mark.parametrize("end", ["close", "discard"])
def test_no_temporary_file_is_left(end, tmp_path, monkeypatch):
    waiting = tmp_path / "waiting"
    waiting.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(waiting))
    writer = open_writer(str(tmp_path / "out.xlsx"), io.StringIO())
    writer.write(document(certificate()))
    assert any(Path(waiting).iterdir())
    getattr(writer, end)()
    assert not any(Path(waiting).iterdir())


def test_links_lead_to_the_evidence_and_from_there_to_the_certificate_and_the_file(tmp_path):
    first, second = certificate(), certificate(certificate_number=text_value("QM-2"), verdict=FAILED)
    target = written(tmp_path, document(first, path=str(tmp_path / "inbox" / "a.pdf")), document(second))
    links = {key: cell.hyperlink for key, cell in cells(target)[0].items() if cell.hyperlink}
    assert links["File"].target == "inbox\\a.pdf"
    assert links["Certificate number"].location == "'Evidence'!A2"
    evidence = cells(target, "Evidence")
    of_second = int(cells(target)[1]["Certificate number"].hyperlink.location.rpartition("A")[2])
    row = evidence[of_second - 2]
    assert row["Field"].value == "Standard"
    assert row["Certificate"].value == "row 3"
    assert row["Certificate"].hyperlink.location == "'Certificates'!A3"
    (found,) = cells(target, "Findings")
    assert found["Certificate"].hyperlink.location == "'Certificates'!A3"


def test_the_evidence_of_each_value_has_a_row(tmp_path):
    doubtful = text_value("QM-4711", 0.6)
    other = Alternative[str](value="QM-4771", printed="QM-4771", confidence=0.3)
    number = doubtful.model_copy(update={"alternatives": (other,), "printed": "No. QM-4711"})
    rows = values(written(tmp_path, document(certificate(certificate_number=number))), "Evidence")
    (row,) = (row for row in rows if row["Field"] == "Certificate number")
    assert row["Value"] == "QM-4711"
    assert row["Printed"] == "No. QM-4711"
    assert row["Confidence"] == 0.6
    assert row["Other readings"] == "QM-4771 (30%)"
    assert row["Page"] == "1"
    assert row["On the page"] == "QM-4711"
    assert [r["Field"] for r in rows][-1] == "Expires"


@pytest.mark.parametrize(
    "name",
    [
        "\\\\evil.example\\share\\a.pdf",
        "javascript:alert(1)",
        "https://evil.example",
        "a#b.pdf",
        "a%2e.pdf",
        "a\nb",
    ],
)
def test_a_file_name_that_could_be_another_address_is_no_link(name, tmp_path):
    (row,) = cells(written(tmp_path, document(path=name)), "Files")
    assert row["File"].hyperlink is None


def test_more_links_than_excel_takes_stay_text(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet, "MOST_LINKS", 1)
    one, two = cells(written(tmp_path, document(path="a.pdf"), document(path="b.pdf")), "Files")
    assert one["File"].hyperlink
    assert two["File"].value == "b.pdf"
    assert two["File"].hyperlink is None
