import io
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from certscan.output import open_writers, parquet_file
from certscan.output.flat import COLUMNS, rows
from certscan.record import Notice, VerdictStatus
from tests.factories import certificate, document, failed_document, finding, standard, text_value, verdict


def written(tmp_path, *records):
    target = tmp_path / "out.parquet"
    with open_writers([str(target)], io.StringIO()) as writers:
        for record in records:
            writers[0].write(record)
    return target


def test_the_columns_are_those_of_the_flat_table_with_types(tmp_path):
    schema = pq.read_schema(written(tmp_path))
    assert tuple(schema.names) == COLUMNS
    assert schema.field("expiry_date").type == pa.date32()
    assert schema.field("needs_review").type == pa.bool_()
    assert schema.field("lowest_confidence").type == pa.float64()
    assert pa.types.is_list(schema.field("standards").type)
    assert schema.field("holder").type == pa.string()
    assert schema.metadata[b"schema_version"] == b"1.0"


def test_a_row_says_what_the_record_says(tmp_path):
    one = certificate(
        standards=(standard("ISO 9001:2015", 0.6), standard("ISO 14001:2015")),
        verdict=verdict(VerdictStatus.EXPIRED, finding("D-01", message="It ended.")),
        needs_review=True,
    )
    record = document(one, warnings=(Notice(code="page_unreadable", message="Page 2."),))
    (row,) = pq.read_table(written(tmp_path, record)).to_pylist()
    assert row["standards"] == ["ISO 9001:2015", "ISO 14001:2015"]
    assert row["expiry_date"] == date(2027, 5, 11)
    assert row["judged_as_of"] == date(2026, 11, 23)
    assert row["needs_review"] is True
    assert row["lowest_confidence"] == 0.6
    assert row["findings"] == ["fail D-01: It ended."]
    assert row["warnings"] == ["page_unreadable: Page 2."]
    assert row["pages"] == [1]
    assert row["holder_local"] is None


def test_a_file_without_certificate_has_a_row_with_its_reason(tmp_path):
    two = document(certificate(), certificate(), path="two.pdf")
    table = pq.read_table(written(tmp_path, two, document(path="policy.pdf"), failed_document("broken.pdf")))
    assert table["file"].to_pylist() == ["two.pdf", "two.pdf", "policy.pdf", "broken.pdf"]
    assert table["error_code"].to_pylist() == [None, None, None, "corrupt"]
    assert table["verdict"].to_pylist() == ["valid", "valid", None, None]
    assert table["standards"].to_pylist()[3] is None


@pytest.mark.parametrize("text", ["=1+1", "A\x00B\x1b", "北港泵业", "", "\U0010ffff", "'; DROP TABLE x"])
def test_values_are_kept_as_they_are(text, tmp_path):
    record = document(certificate(holder=text_value(text)))
    (row,) = pq.read_table(written(tmp_path, record)).to_pylist()
    assert row["holder"] == text == next(rows(record))["holder"]


def test_what_is_no_utf_8_does_not_end_the_run(tmp_path):
    record = document(
        certificate(scope=text_value("a\ud800"), sites=(text_value("\udce9"),)), path="caf\udce9.pdf"
    )
    (row,) = pq.read_table(written(tmp_path, record)).to_pylist()
    assert (row["file"], row["scope"], row["sites"]) == ("caf\\udce9.pdf", "a\\ud800", ["\\udce9"])


def test_many_rows_are_written_in_batches(tmp_path, monkeypatch):
    monkeypatch.setattr(parquet_file, "_BATCH", 2)
    target = written(tmp_path, *(document(certificate(), path=f"{n}.pdf") for n in range(5)))
    assert pq.ParquetFile(target).num_row_groups == 3
    assert pq.read_table(target)["file"].to_pylist() == [f"{n}.pdf" for n in range(5)]


def test_an_interrupt_keeps_what_was_done(tmp_path):
    target = tmp_path / "out.parquet"
    with pytest.raises(KeyboardInterrupt), open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        raise KeyboardInterrupt
    assert pq.read_table(target).num_rows == 1
