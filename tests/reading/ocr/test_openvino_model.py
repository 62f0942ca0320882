import sys
from importlib.machinery import ModuleSpec
from types import SimpleNamespace

import numpy as np
import pytest

from certscan.reading.ocr import openvino_model
from certscan.reading.ocr.models import Role
from certscan.reading.ocr.ppocr_engine import PpocrEngine
from certscan.reading.ocr.session import OnnxModel, open_model
from tests.support.pictures import drawn, pixels


@pytest.fixture
def processor(monkeypatch):
    """Give a function that makes OpenVINO say what the processor can do, or be missing with None."""

    def claim(capabilities):
        core = SimpleNamespace(get_property=lambda device, what: capabilities)
        known = None if capabilities is None else ModuleSpec("openvino", None)
        monkeypatch.setattr(openvino_model, "find_spec", lambda name: known)
        monkeypatch.setitem(sys.modules, "openvino", SimpleNamespace(Core=lambda: core))
        openvino_model.pays.cache_clear()

    yield claim
    openvino_model.pays.cache_clear()


@pytest.mark.parametrize(
    ("capabilities", "pays"), [(None, False), (["FP32", "INT8"], False), (["FP32", "BF16"], True)]
)
def test_it_is_used_where_it_is_installed_and_the_processor_has_bfloat16(processor, capabilities, pays):
    processor(capabilities)
    assert openvino_model.pays() is pays


def test_without_it_the_models_run_on_onnxruntime(processor):
    processor(None)
    assert isinstance(open_model(Role.DIRECTION), OnnxModel)


def test_a_page_is_read_alike_with_it_and_without(monkeypatch):
    pytest.importorskip("openvino", reason="the extra certscan[openvino]")
    page = pixels(
        drawn("Certificate of Registration", "ISO 9001:2015", "Valid until 2027-03-14", size=(800, 260))
    )
    readings = []
    for used in (False, True):
        monkeypatch.setattr(openvino_model, "pays", lambda used=used: used)
        engine = PpocrEngine()
        assert ("OpenVINO" in engine.name) is used
        readings.append([word.text for word in engine.read(np.rot90(page, 2)).words])
    assert readings[0] == readings[1] != []
