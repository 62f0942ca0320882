import pytest
from PIL import Image

from certscan import pipeline
from certscan.errors import MissingComponentError
from certscan.record import Document, Status
from certscan.settings import Settings


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "scan.png"
    Image.new("L", (200, 200), 255).save(path)
    return path


def test_a_missing_engine_is_no_fault_of_the_file(picture, monkeypatch):
    def no_engine(choice):
        raise MissingComponentError("Tesseract is not installed.", "Install it.")

    monkeypatch.setattr(pipeline, "engine", no_engine)
    with pytest.raises(MissingComponentError):
        pipeline.scan_path(picture, Settings())


def test_a_fault_of_ours_is_the_record_of_the_file(picture, monkeypatch):
    def broken(source, settings):
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "read_document", broken)
    document = pipeline.scan_path(picture, Settings())
    assert document.status is Status.FAILED
    assert document.error.code == "internal"
    assert document.source.media_type == "image/png"


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "empty"), (b"hello, this is text", "unsupported_type"), (None, "vanished")]
)
def test_what_cannot_be_read_is_told_in_the_record(tmp_path, content, code):
    path = tmp_path / "a.pdf"
    if content is not None:
        path.write_bytes(content)
    document = pipeline.scan_path(path, Settings())
    assert (document.status, document.error.code) == (Status.FAILED, code)
    assert Document.model_validate_json(document.to_json_line()) == document


@pytest.mark.parametrize(("error", "code"), [(MemoryError, "too_large"), (TimeoutError, "timeout")])
def test_what_ran_out_is_told(picture, monkeypatch, error, code):
    def exhausted(source, settings):
        raise error

    monkeypatch.setattr(pipeline, "read_document", exhausted)
    document = pipeline.scan_path(picture, Settings())
    assert (document.status, document.error.code) == (Status.FAILED, code)
