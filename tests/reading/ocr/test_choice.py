import numpy as np
import pytest

from certscan.errors import MissingComponentError
from certscan.reading import ocr
from certscan.reading.ocr import (
    EngineStatus,
    NullEngine,
    OnFirstUse,
    create,
    engines,
    ppocr,
    ppocr_engine,
    session,
    tesseract,
)
from certscan.reading.ocr.models import ocr_models
from certscan.settings import OcrChoice

ABSENT = EngineStatus("engine", available=False, version=None, languages=(), detail="Install it.")


class Made:
    """Stands for an engine that was made."""


@pytest.fixture
def without_ppocr(monkeypatch):
    monkeypatch.setattr(ppocr, "status", lambda: ABSENT)


@pytest.fixture
def without_tesseract(monkeypatch):
    monkeypatch.setattr(tesseract, "status", lambda: ABSENT)
    monkeypatch.setattr(tesseract, "installed_languages", lambda: ())


@pytest.fixture
def with_tesseract(monkeypatch):
    monkeypatch.setattr(tesseract, "status", lambda: EngineStatus("tesseract", True, "5", ("eng",), ""))
    monkeypatch.setattr(tesseract, "TesseractEngine", Made)


def test_off_reads_nothing():
    engine = create(OcrChoice.OFF)
    assert isinstance(engine, NullEngine)
    result = engine.read(np.zeros((20, 30, 3), np.uint8))
    assert (result.words, result.width, result.height) == ((), 30, 20)


@pytest.mark.parametrize("choice", [OcrChoice.AUTO, OcrChoice.RAPIDOCR])
def test_the_embedded_engine_comes_first(choice, with_tesseract):
    engine = create(choice)
    assert isinstance(engine, OnFirstUse)
    assert isinstance(engine.engine, ppocr_engine.PpocrEngine)
    assert engine.engine is engine.engine
    assert engine.name == engine.engine.name


@pytest.mark.usefixtures("without_ppocr", "with_tesseract")
def test_tesseract_stands_in_for_the_embedded_engine():
    assert isinstance(create(OcrChoice.AUTO), Made)


@pytest.mark.usefixtures("without_ppocr", "without_tesseract")
def test_without_any_engine_text_layers_alone_are_read():
    assert isinstance(create(OcrChoice.AUTO), NullEngine)


@pytest.mark.usefixtures("without_ppocr", "with_tesseract")
def test_an_engine_asked_for_by_name_is_not_replaced():
    with pytest.raises(MissingComponentError) as caught:
        create(OcrChoice.RAPIDOCR)
    assert caught.value.hint == "Install it."


@pytest.mark.usefixtures("without_tesseract")
def test_tesseract_asked_for_and_absent_is_an_error():
    with pytest.raises(MissingComponentError, match="Tesseract is not installed"):
        create(OcrChoice.TESSERACT)


def test_both_engines_are_listed_the_preferred_one_first():
    first, second = engines()
    assert (first.name, second.name) == ("rapidocr", "tesseract")
    assert first.available
    assert first.version


def test_a_package_without_its_models_is_no_engine(monkeypatch):
    gone = {role: model.model_copy(update={"file": "gone"}) for role, model in ocr_models().items()}
    monkeypatch.setattr(ppocr, "ocr_models", lambda: gone)
    monkeypatch.setattr(session, "ocr_models", lambda: gone)
    status = ppocr.status()
    assert not status.available
    assert "lacks" in status.detail
    with pytest.raises(MissingComponentError, match="detection"):
        ppocr_engine.PpocrEngine()


def test_all_names_that_are_handed_out_exist():
    assert all(hasattr(ocr, name) for name in ocr.__all__)
