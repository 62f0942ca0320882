"""What tests of reading share."""

import pytest

from certscan.pipeline import engine
from certscan.settings import OcrChoice


@pytest.fixture(scope="session")
def ppocr():
    """The embedded engine, the one that the whole pipeline uses, made once."""
    return engine(OcrChoice.RAPIDOCR).engine
