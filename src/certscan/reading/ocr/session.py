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
def _thread() -> ThreadPoolExecutor:
    """Give the one thread that models are made and run in.

    Denormal numbers are flushed to zero in the thread that makes the process's first session; the caller's
    arithmetic is to stay as it was.
    """
    return ThreadPoolExecutor(1, thread_name_prefix="certscan-models")


#: So many bytes are reserved at once, and so many more where they do not suffice; what is never written to takes no memory.
_RESERVED, _MORE = 256 << 20, 64 << 20


@cache
def _share_memory() -> None:
    """Let all models of this process use one store of memory, which is cut from one large reserve.

    Pages and lines are of all sizes. In a store of many small pieces, the next size seldom fits into what the last
    one left, so that it grows to nearly twice as much for the same work; and by default each model has its own.
    """
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    from_one_reserve = onnxruntime.OrtArenaCfg(
        {
            "arena_extend_strategy": 0,
            "initial_chunk_size_bytes": _RESERVED,
            "max_power_of_two_extend_bytes": _MORE,
        }
    )
    onnxruntime.create_and_register_allocator(memory, from_one_reserve)


class OnnxModel:
    """A model on onnxruntime."""

    width_step = 1

    def __init__(self, path: Path) -> None:
        self._session = _thread().submit(_session, path).result()
        self._input = self._session.get_inputs()[0].name

    def __call__(self, tensor: Tensor) -> Tensor:
        """Run the model."""
        return np.asarray(
            _thread().submit(self._session.run, None, {self._input: tensor}).result()[0], np.float32
        )

    def note(self, key: str) -> str:
        """Give an entry of what its makers wrote into the file."""
        return str(self._session.get_modelmeta().custom_metadata_map[key])


def _session(path: Path) -> onnxruntime.InferenceSession:
    _share_memory()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.enable_mem_pattern = False  # patterns are kept for each width of a line
    # Activations that fade out reach numbers so small that the processor takes a hundred times longer for each.
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
