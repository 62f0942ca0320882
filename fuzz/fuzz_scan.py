"""`python fuzz/fuzz_scan.py FOLDER [libFuzzer's options]`: look for bytes that break the promise of one sound record.

Coverage-guided (atheris, the extra certscan[fuzz]): it learns from FOLDER, which it fills with what it finds,
and begins with small sound files if that is empty. What it finds belongs into tests/pipeline as a small file
made by the writers in tests/support.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["certscan"]):
    from certscan import pipeline
    from certscan.document.source import SourceFile
    from certscan.record import Document
    from certscan.settings import Limits, Settings

from PIL import Image

from tests.support.broken_pdfs import sound
from tests.support.engines import BlindEngine
from tests.support.pictures import encoded

#: Narrow, so that a run is quick; whether the limits themselves hold is tested elsewhere.
_SETTINGS = Settings(limits=Limits(max_pages=5, max_image_megapixels=5))


def check(data: bytes) -> None:
    """Scan some bytes; AssertionError where the record is none, or tells a fault of ours."""
    document = pipeline.scan_source(SourceFile("input", data), "input", _SETTINGS)
    assert document.error is None or document.error.code != "internal"
    assert Document.model_validate_json(document.to_json_line()) == document


def _seed(folder: Path) -> None:
    """Put a small sound file of each kind into an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        return
    picture = Image.linear_gradient("L").resize((24, 16)).convert("RGB")
    (folder / "pdf").write_bytes(sound())
    for kind in ("JPEG", "PNG", "WEBP", "BMP", "TIFF"):
        (folder / kind.lower()).write_bytes(encoded(picture, kind))


def main() -> None:
    """Search until something is found, or libFuzzer's options end it."""
    logging.disable(logging.CRITICAL)
    pipeline.engine = lambda choice: BlindEngine()  # pages are drawn, and nothing is read in them
    _seed(Path(sys.argv[1]))
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
