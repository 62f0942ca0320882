"""What a document comes to when some of its pages, or all, cannot be read."""

import copy

import pytest

import certscan
from certscan import pipeline
from certscan.record import Notice, Status, VerdictStatus
from certscan.settings import Limits, OcrChoice, Settings
from tests.support.engines import FailingEngine, RecordingEngine
from tests.support.pdf_writer import Font, Page, pdf
from tests.support.pictures import cornered, encoded, pixels

TEXT = Page().lines(
    "Northmoor Certification Limited",
    "Certificate of Registration",
    "This is to certify that the quality management system of",
    "Example Foundry Limited",
    "has been assessed and meets the requirements of",
    "ISO 9001:2015",
    "Certificate No: QM-4711-0815",
    "Date of issue: 15 March 2025",
    "Valid until: 14 March 2028",
)
SCAN = Page().image(pixels(cornered()), 0, 0, 595, 842)


def with_page_broken(data, number):
    """Take the page's object away: the tree names it still."""
    kids = data[data.index(b"/Kids [") + 7 :].split(b"]")[0].split()
    return data.replace(b"\n%b 0 obj" % kids[3 * (number - 1)], b"\n999 0 obj")


def codes(document):
    return [notice.code for notice in document.warnings]


def test_a_document_is_scanned_from_python(tmp_path, check_record):
    path = tmp_path / "certificate.pdf"
    path.write_bytes(pdf(TEXT))
    document = certscan.scan(path)
    record = check_record(document)
    assert document.status is Status.OK
    assert document.certificates[0].standards[0].label == "ISO 9001:2015"
    assert record["source"]["page_count"] == 1
    assert record["reader"]["pages_by_text_layer"] == 1
    assert certscan.scan(str(path)).certificates == document.certificates
    assert path.read_bytes() == pdf(TEXT)


def test_a_number_up_the_margin_is_the_certificate_s(scan_bytes):
    page = copy.deepcopy(TEXT)
    page.content = [run for run in page.content if b"QM-4711".hex() not in run]
    page.text(30, 600, "Certificate No: QM-4711-0815", angle=90)
    (certificate,) = scan_bytes(pdf(page)).certificates
    number = certificate.certificate_number
    assert number.value == "QM-4711-0815"
    x0, y0, x1, y1 = number.evidence[0].bbox
    assert x0 < x1 < 0.06
    assert y0 < 0.6 < y1 < 0.75


@pytest.mark.parametrize(("mark", "angle"), [("DRAFT", 45), ("SPECIMEN", 45), ("Draft", 90)])
def test_a_mark_across_the_page_makes_a_draft(scan_bytes, mark, angle):
    page = copy.deepcopy(TEXT).text(150, 600, mark, 110, angle=angle)
    document = scan_bytes(pdf(page))
    assert document.warnings == (
        Notice(code="draft_or_specimen", message=f'Page 1: it is marked "{mark}" and proves nothing.'),
    )
    assert document.certificates[0].verdict.status is VerdictStatus.NOT_ACCEPTABLE


def test_other_words_across_the_page_are_none(scan_bytes):
    page = (
        copy.deepcopy(TEXT).text(30, 600, "CERTIFICATE", 40, angle=90).text(500, 600, "Draftsman", angle=45)
    )
    assert codes(scan_bytes(pdf(page))) == []


def test_evidence_points_into_the_page(tmp_path):
    path = tmp_path / "certificate.pdf"
    path.write_bytes(pdf(TEXT))
    (evidence, *_) = certscan.scan(path).certificates[0].standards[0].evidence
    assert (evidence.page, evidence.text, evidence.origin) == (1, "ISO 9001:2015", "text_layer")
    # The sixth line: drawn at x 72, base line 100 + 5 * 18, on a page of 595 x 842 points.
    assert evidence.bbox[0] == pytest.approx(72 / 595, abs=0.01)
    assert evidence.bbox[3] == pytest.approx(190 / 842, abs=0.01)


def test_one_broken_page_of_two_is_a_warning(scan_bytes):
    for number in (1, 2):
        document = scan_bytes(with_page_broken(pdf(TEXT, TEXT), number))
        assert document.status is Status.OK
        assert codes(document) == ["page_unreadable"]
        assert document.warnings[0].message.startswith(f"Page {number}: ")
        assert document.source.page_count == 2
        assert document.certificates[0].pages == (3 - number,)


def test_with_all_pages_broken_the_document_failed(scan_bytes, check_record):
    document = scan_bytes(with_page_broken(with_page_broken(pdf(TEXT, TEXT), 1), 2))
    check_record(document)
    assert (document.status, document.error.code) == (Status.FAILED, "corrupt")
    assert document.certificates == ()


def test_scans_cannot_be_read_without_an_engine(tmp_path):
    path = tmp_path / "scan.pdf"
    off = Settings(ocr=OcrChoice.OFF)
    path.write_bytes(pdf(SCAN))
    assert certscan.scan(path, off).error.code == "ocr_unavailable"
    path.write_bytes(pdf(TEXT, SCAN))
    document = certscan.scan(path, off)
    assert document.status is Status.OK
    assert codes(document) == ["page_unreadable"]


def test_limits_are_told_by_their_codes(scan_bytes, check_record):
    cases = {
        "too_many_pages": (pdf(TEXT, TEXT, TEXT), Limits(max_pages=2)),
        "image_bomb": (encoded(cornered((400, 300)), "PNG"), Limits(max_image_megapixels=0.1)),
        "timeout": (pdf(TEXT, TEXT), Limits(deadline_seconds=1e-9)),
    }
    for code, (data, limits) in cases.items():
        document = scan_bytes(data, limits=limits)
        check_record(document)
        assert document.error.code == code
        assert document.source.sha256


def test_a_giant_page_is_an_image_bomb(scan_bytes):
    assert scan_bytes(pdf(Page((1e9, 1e9)))).error.code == "image_bomb"


def test_a_large_file_is_told_before_it_is_read(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(TEXT))
    document = certscan.scan(path, Settings(limits=Limits(max_file_megabytes=0.0005)))
    assert document.error.code == "too_large"
    assert document.source.sha256 is None


def test_a_folder_is_no_document(tmp_path):
    assert certscan.scan(tmp_path).error.code == "unsupported_type"


def test_a_name_that_no_system_allows_is_told_as_a_record():
    assert certscan.scan("nul\x00byte.pdf").error.code == "unsupported_type"
    assert certscan.scan("x" * 5000).error.code == "corrupt"


def test_a_fault_of_ours_in_opening_is_a_record_too(tmp_path, monkeypatch):
    def broken(path, limits):
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "load", broken)
    assert certscan.scan(tmp_path / "a.pdf").error.code == "internal"


def test_a_fault_of_the_engine_is_ours_and_told_without_its_trace(monkeypatch, check_record):
    monkeypatch.setattr(pipeline, "engine", lambda choice: FailingEngine())
    document = pipeline.scan_source(pipeline.SourceFile("a", pdf(SCAN)), "a", Settings())
    check_record(document)
    assert document.error.code == "internal"
    assert "ZeroDivision" not in document.to_json_line()


def test_half_a_surrogate_pair_gets_into_no_record(monkeypatch, check_record):
    font = Font("F2", to_unicode={0x7E: "\ud800"})
    page = (
        Page()
        .font(font)
        .lines(
            "Certificate of Registration ~",
            "This is to certify that Ex~ample Foundry ~ Limited",
            "meets the requirements of ISO 9001:2015",
            "Certificate No: QM~4711",
            font="F2",
        )
    )
    monkeypatch.setattr(pipeline, "engine", lambda choice: RecordingEngine("\udfff", "ISO", "900\ud8001"))
    for data in (pdf(page), pdf(SCAN)):
        document = pipeline.scan_source(pipeline.SourceFile("a", data), "a", Settings())
        check_record(document)
        assert "\\ud800" not in document.to_json_line()
