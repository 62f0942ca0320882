"""An ONNX model made ready to run on one thread, as documents run side by side."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from certscan.errors import MissingComponentError
from certscan.reading.ocr import openvino_model
from certscan.reading.ocr.models import Role, ocr_models

Tensor = NDArray[np.float32]


class Model(Protocol):
    """A model of one input and one output."""

    #: The input's width had better be a multiple of this.
    width_step: int

    def __call__(self, tensor: Tensor) -> Tensor:
        """Run the model."""
        ...

    def note(self, key: str) -> str:
        """Give an entry of what its makers wrote into the file."""
        ...


def open_model(role: Role) -> Model:
    """Load the model for a role; MissingComponentError where it is not installed."""
    path = ocr_models()[role].path
    if path is None:
        raise MissingComponentError(
            f"The OCR model for {role} is not installed.",
            "Run `certscan doctor`, then install rapidocr anew.",
        )
    return openvino_model.OpenvinoModel(path) if openvino_model.pays() else OnnxModel(path)


@cache
def _engine_thread() -> ThreadPoolExecutor:
    """The one thread that models run on: how it rounds small numbers is none of its caller's business."""
    return ThreadPoolExecutor(1, "certscan-ocr")


class OnnxModel:
    """A model on onnxruntime."""

    width_step = 1

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Activations that fade out reach numbers so small that the processor takes a hundred times longer for each.
        options.add_session_config_entry("session.set_denormal_as_zero", "1")
        self._session = (
            _engine_thread()
            .submit(
                onnxruntime.InferenceSession, path.read_bytes(), options, providers=["CPUExecutionProvider"]
            )
            .result()
        )
        self._input = self._session.get_inputs()[0].name

    def __call__(self, tensor: Tensor) -> Tensor:
        """Run the model."""
        outputs = _engine_thread().submit(self._session.run, None, {self._input: tensor}).result()
        return np.asarray(outputs[0], np.float32)

    def note(self, key: str) -> str:
        """Give an entry of what its makers wrote into the file."""
        return str(self._session.get_modelmeta().custom_metadata_map[key])
