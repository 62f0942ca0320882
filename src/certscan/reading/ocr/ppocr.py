"""Whether the embedded engine can be used; what it runs on is loaded only with `ppocr_engine`."""

from __future__ import annotations

from importlib import metadata

from certscan.reading.ocr.engine import EngineStatus
from certscan.reading.ocr.models import ocr_models


def status() -> EngineStatus:
    """Tell whether the embedded engine can be used here."""
    try:
        version = metadata.version("rapidocr")
    except metadata.PackageNotFoundError:
        return EngineStatus("rapidocr", False, None, (), "Install it: pip install 'rapidocr>=3.10,<3.11'.")
    if any(model.path is None for model in ocr_models().values()):
        return EngineStatus(
            "rapidocr", False, version, (), "This version of rapidocr lacks the PP-OCRv6 small models."
        )
    languages = ("Latin", "simplified Chinese", "traditional Chinese", "Japanese")
    return EngineStatus("rapidocr", True, version, languages, "embedded: PP-OCRv6 small on onnxruntime")
