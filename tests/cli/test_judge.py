import hashlib
import json

import pytest

from certscan.record import Document
from tests.factories import certificate, day_value, document, failed_document, standard, text_value
from tests.support import pdf_writer


@pytest.fixture
def records(tmp_path):
    """Give a function that writes documents to a file of records."""

    def write(*documents):
        file = tmp_path / "records.jsonl"
        file.write_text("".join(d.to_json_line() + "\n" for d in documents), encoding="utf-8")
        return file

    return write


def verdicts(result):
    found = [Document.model_validate_json(line) for line in result.stdout.splitlines()]
    return [c.verdict.status for d in found for c in d.certificates]


def test_another_day_gives_another_verdict(run, records):
    file = records(document(certificate()), failed_document())
    assert verdicts(run("judge", file, "--as-of", "2026-11-23")) == ["valid"]
    assert verdicts(run("judge", file, "--as-of", "2027-05-01")) == ["expiring"]
    assert verdicts(run("judge", file, "--as-of", "2027-05-12")) == ["expired"]


def test_what_was_read_stays_as_it_is(run, records):
    before = document(certificate(needs_review=True), path="inbox/a.pdf")
    result = run("judge", records(before, failed_document()), "--as-of", "2027-05-12")
    after = [Document.model_validate_json(line) for line in result.stdout.splitlines()]
    kept = {"certificates": {"__all__": {"verdict"}}}
    assert after[0].model_dump(exclude=kept) == before.model_dump(exclude=kept)
    assert after[1] == failed_document()
    assert result.exit_code == 3


def test_a_profile_weighs_and_requires(run, records):
    file = records(document(certificate(accreditation=())))
    assert verdicts(run("judge", file, "--as-of", "2026-11-23")) == ["attention"]
    result = run("judge", file, "--as-of", "2026-11-23", "--profile", "procurement", "--fail-on", "fail")
    assert verdicts(result) == ["not_acceptable"]
    assert result.exit_code == 1
    assert (
        "P-01  Borealis Pump Works Ltd.: Required and not held: ISO 9001 (quality, what was shown is not acceptable)"
        in result.stderr
    )


def test_what_is_missing_counts_for_fail_on(run, records, tmp_path):
    file = records(document(certificate()))
    expect = tmp_path / "suppliers.csv"
    expect.write_text(
        "names,standards\nBorealis Pump Works,ISO 9001\nFjord Valve,ISO 9001\n", encoding="utf-8"
    )
    arguments = ("judge", file, "--as-of", "2026-11-23", "--expect", expect)
    result = run(*arguments, "--fail-on", "fail")
    assert verdicts(result) == ["valid"]
    assert "Fjord Valve: Required and not held: ISO 9001." in result.stderr
    assert result.exit_code == 1
    assert run(*arguments).exit_code == 0


def last_line(result):
    return result.stderr.strip().splitlines()[-1]


def test_the_last_line_tells_how_the_suppliers_stand(run, records):
    file = records(
        document(certificate()),
        document(certificate(holder=text_value("Fjord Valve AS"), certificate_number=text_value("FV-1"))),
    )
    arguments = ("judge", file, "--as-of", "2026-11-23")
    assert last_line(run(*arguments, "--profile", "procurement")) == (
        "2 files, 2 certificates, 2 valid. 2 suppliers, 2 incomplete."
    )
    assert last_line(run(*arguments, "--profile", "toys-au")).endswith("2 suppliers, 2 incomplete.")
    assert last_line(run(*arguments)) == "2 files, 2 certificates, 2 valid."


def test_the_last_line_tells_that_all_suppliers_are_complete(run, records, tmp_path):
    expect = tmp_path / "suppliers.csv"
    expect.write_text("names,standards\nBorealis Pump Works,ISO 9001\n", encoding="utf-8")
    result = run("judge", records(document(certificate())), "--as-of", "2026-11-23", "--expect", expect)
    assert last_line(result) == "1 file, 1 certificate, 1 valid. 1 supplier, 1 complete."


def test_a_profile_may_be_a_file(run, records, tmp_path):
    profile = tmp_path / "mine.toml"
    profile.write_text('[severity]\nS-02 = "warn"\n', encoding="utf-8")
    assert verdicts(
        run("judge", records(document(certificate())), "--as-of", "2026-11-23", "--profile", profile)
    ) == ["attention"]


@pytest.mark.parametrize("option", ["--profile", "--expect"])
def test_a_mistake_in_a_buyers_file_is_2_with_line_and_key(run, records, tmp_path, option):
    file = tmp_path / "mine.toml"
    file.write_text("\ncolour = 3\n", encoding="utf-8")
    result = run("judge", records(document(certificate())), option, file)
    assert result.exit_code == 2
    assert "line 2, colour" in result.stderr


def test_outputs_are_told_by_suffix(run, records, tmp_path):
    result = run("judge", records(document(certificate())), "-o", tmp_path / "out.csv")
    assert result.stdout == ""
    assert "Borealis" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_a_line_that_is_no_record_is_named(run, tmp_path):
    file = tmp_path / "records.jsonl"
    file.write_text(document(certificate()).to_json_line() + "\n\n{}\n", encoding="utf-8")
    result = run("judge", file)
    assert result.exit_code == 2
    assert "line 3 is no record of certscan" in result.stderr


def test_no_records_is_4_and_no_file_is_2(run, tmp_path):
    (tmp_path / "empty.jsonl").write_text("\n", encoding="utf-8")
    assert run("judge", tmp_path / "empty.jsonl").exit_code == 4
    assert run("judge", tmp_path / "none.jsonl").exit_code == 2
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe\n")
    assert run("judge", tmp_path / "binary.jsonl").exit_code == 2


def test_a_dossier_shows_a_page_per_supplier(run, records):
    file = records(
        document(certificate()), document(certificate(holder=text_value("Fjord Valve AS")), path="b.pdf")
    )
    result = run("dossier", file)
    assert result.exit_code == 0
    for expected in [
        "Borealis Pump Works Ltd.  incomplete",
        "Fjord Valve AS",
        "N-01",
        "QM-4711",
        "2 suppliers",
        "2026-11-23",
    ]:
        assert expected in result.stdout


def test_a_dossier_says_what_to_type_where(run, records):
    bilingual = certificate(holder_local=text_value("北港泵业有限公司"))
    shown = run("dossier", records(document(bilingual))).stdout
    assert (
        "Look up number 'QM-4711' or holder 'Borealis Pump Works Ltd.' / '北港泵业有限公司' in UKAS CertCheck"
        in shown
    )


def test_many_suppliers_do_not_flood_the_terminal(run, records):
    documents = [
        document(certificate(holder=text_value(f"Company {i}"), certificate_number=None)) for i in range(25)
    ]
    result = run("judge", records(*documents), "--profile", "food", "--as-of", "2026-11-23")
    assert result.stderr.count("Required and not held") == 20
    assert "… and 5 more; `certscan dossier`" in result.stderr


def test_a_dossier_is_judged_on_the_day_of_its_records_or_another(run, records):
    file = records(document(certificate()))
    assert json.loads(run("dossier", file, "--json").stdout)["as_of"] == "2026-11-23"
    later = json.loads(run("dossier", file, "--json", "--as-of", "2028-01-01").stdout)
    assert later["suppliers"][0]["held"][0]["status"] == "expired"


def test_a_dossier_shows_what_is_missing_for_a_profile(run, records):
    file = records(document(certificate(standards=(standard("ISO 13485:2016"),))))
    page = json.loads(run("dossier", file, "--json", "--profile", "medical-eu").stdout)["suppliers"][0]
    assert page["missing"] == []
    assert [finding["rule"] for finding in page["findings"]] == ["P-04"]


def test_a_dossier_writes_a_calendar(run, records, tmp_path):
    file = records(document(certificate(expiry_date=day_value("2027-05-11"))))
    assert run("dossier", file, "--ics", tmp_path / "ends.ics").exit_code == 0
    text = (tmp_path / "ends.ics").read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20270511\r\n" in text
    assert "TRIGGER:-P90D\r\n" in text
    run("dossier", file, "--ics", tmp_path / "ends.ics", "--profile", "food")
    assert "TRIGGER:-P120D" in (tmp_path / "ends.ics").read_text(encoding="utf-8")


def test_a_calendar_that_cannot_be_written_is_5(run, records, tmp_path):
    assert (
        run("dossier", records(document(certificate())), "--ics", tmp_path / "no" / "ends.ics").exit_code == 5
    )


def test_what_a_certificate_prints_cannot_steer_the_terminal(run, records):
    hostile = certificate(holder=text_value("A\x1b[2Jevil [bold red]Co[/]"), accreditation=())
    result = run("dossier", records(document(hostile, path="\x1b[31mx.pdf")), "--profile", "procurement")
    assert "\x1b" not in result.stdout
    assert "[bold red]Co[/]" in result.stdout
    judged = run("judge", records(document(hostile)), "--profile", "procurement", "-o", "-")
    assert "\x1b" not in judged.stderr


def test_a_registers_export_is_kept_and_asked(run, records, tmp_path, monkeypatch):
    monkeypatch.setenv("CERTSCAN_DATA_FOLDER", str(tmp_path / "data"))
    assert "Nothing was imported yet." in run("registry", "list").stdout
    export = tmp_path / "national.csv"
    export.write_text("number,holder,status\nQM-4711,Fjord Valve AS,suspended\n", encoding="utf-8")
    result = run("registry", "import", export, "--as-of", "2026-11-20")
    assert "Certificates of national" in result.stdout
    assert result.stdout.rstrip().endswith(": 1")
    assert run("registry", "list").stdout == "national: 1 certificates, exported 2026-11-20\n"
    judged = run("judge", records(document(certificate())), "--as-of", "2026-11-23")
    found = Document.model_validate_json(judged.stdout).certificates[0].verdict
    assert found.status == "not_acceptable"
    assert {"R-01", "R-02"} <= {finding.rule for finding in found.findings}


def test_an_export_without_numbers_is_2(run, tmp_path):
    export = tmp_path / "national.csv"
    export.write_text("colour\nred\n", encoding="utf-8")
    result = run("registry", "import", export, "--name", "cnca")
    assert result.exit_code == 2
    assert "line 1" in result.stderr


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet", ".html"])
def test_judged_records_go_to_every_format(suffix, run, records, tmp_path):
    target = tmp_path / f"out{suffix}"
    assert run("judge", records(document(certificate())), "-o", target).exit_code == 0
    assert target.stat().st_size > 1000


def test_a_report_of_records_shows_pages_that_are_there_and_says_what_is_not(run, records, tmp_path):
    data = pdf_writer.pdf(pdf_writer.Page().lines("ISO 9001:2015"))
    (tmp_path / "a.pdf").write_bytes(data)
    there = document(certificate(), path=str(tmp_path / "a.pdf"))
    source = there.source.model_copy(update={"sha256": hashlib.sha256(data).hexdigest()})
    file = records(there.model_copy(update={"source": source}), document(certificate(), path="gone.pdf"))
    report = tmp_path / "report.html"
    assert run("judge", file, "-o", report).exit_code == 0
    text = report.read_text("utf-8")
    assert text.count('type="image/webp"') == 1
    assert 'id="p1-1" data-width="848" data-height="1200">' in text
    assert (
        'id="p2" data-missing="The file gone.pdf is not there any more, or was named from another folder."'
        in text
    )
