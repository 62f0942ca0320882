"""An OCR engine that fails costs the page that it failed on; one that cannot be loaded ends the run at once."""

import pytest

from certscan.errors import MissingComponentError
from certscan.record import Document
from certscan.runs.folder import scan_many
from certscan.settings import Limits, Settings
from tests.engines.ocr import FAULTS, scan_with_faulty_engine, scan_without_models
from tests.support.pictures import drawn, encoded

SCAN = encoded(drawn("Certificate of registration", size=(800, 200)), "PNG")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("engines")
    for fault in FAULTS:
        (folder / f"{fault.replace(' ', '-')}.png").write_bytes(SCAN)
        (folder / f"{fault.replace(' ', '-')}-behind.png").write_bytes(SCAN)
    return folder


@pytest.fixture(scope="module")
def documents(folder):
    """One run over all faults, each with a sound reading behind it."""
    settings = Settings(jobs=2, limits=Limits(deadline_seconds=20))
    documents = scan_many(sorted(folder.iterdir()), settings, scan_with_faulty_engine)
    return {document.source.name: document for document in documents}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_engine_ends_in_its_code(documents, fault):
    document = documents[f"{fault.replace(' ', '-')}.png"]
    assert (document.error.code if document.error else None) == FAULTS[fault][1]
    line = document.to_json_line()
    assert Document.model_validate_json(line) == document
    assert "secret detail" not in line


@pytest.mark.parametrize("fault", FAULTS)
def test_the_reading_behind_a_fault_is_sound(documents, fault):
    document = documents[f"{fault.replace(' ', '-')}-behind.png"]
    assert document.error is None
    assert (document.reader.ocr_engine, document.reader.pages_by_ocr) == ("faulty", 1)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_engine_that_cannot_be_loaded_ends_the_run_with_one_error(folder, jobs):
    with pytest.raises(MissingComponentError, match=r"cannot be loaded.*libgomp") as caught:
        list(scan_many(sorted(folder.iterdir()), Settings(jobs=jobs), scan_without_models))
    assert "certscan doctor" in caught.value.hint
