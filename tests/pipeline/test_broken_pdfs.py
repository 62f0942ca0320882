import pytest

from certscan import pipeline
from certscan.document.source import SourceFile
from certscan.record import Status
from certscan.settings import Settings
from tests.support.broken_pdfs import BROKEN, LINES, READ, REFUSED, sound
from tests.support.engines import BlindEngine

REFUSALS = {"corrupt", "unsupported_type", "empty", "image_bomb", "too_many_pages", "encrypted"}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_pdf_ends_in_one_record(name, scan_bytes, check_record):
    damage, expected = BROKEN[name]
    document = scan_bytes(damage(sound()))
    check_record(document)
    if document.status is Status.FAILED:
        assert expected != READ
        assert document.error.code in REFUSALS
        assert document.error.hint
        assert document.source.sha256
    else:
        assert expected != REFUSED
        assert document.source.page_count >= 1


@pytest.mark.parametrize("name", [name for name, (_, expected) in BROKEN.items() if expected == READ])
def test_what_can_be_repaired_is_read_whole(name, monkeypatch):
    damage, _ = BROKEN[name]
    monkeypatch.setattr(pipeline, "engine", lambda choice: BlindEngine())
    reading = pipeline.read_document(SourceFile(name, damage(sound())), Settings())
    assert [word.text for word in reading.pages[0].words] == " ".join(LINES).split()


def test_there_are_many_defects_and_each_is_one():
    assert len(BROKEN) >= 40
    whole = sound()
    unharmed = [name for name, (damage, _) in BROKEN.items() if damage(whole) == whole]
    assert unharmed == []
