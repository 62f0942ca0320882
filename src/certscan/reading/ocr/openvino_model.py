"""The same models on OpenVINO (the extra certscan[openvino]), where the processor multiplies bfloat16.

There it takes half the time of onnxruntime; on other processors it takes the same, and is left alone.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_BFLOAT16 = "BF16"


@cache
def pays() -> bool:
    """Tell whether OpenVINO is installed and the processor is one where it pays."""
    if find_spec("openvino") is None:
        return False
    import openvino  # noqa: PLC0415 - an extra

    return _BFLOAT16 in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


class OpenvinoModel:
    """A model on OpenVINO, computing in bfloat16 on one thread."""

    #: Each new shape of the input is compiled for, which takes as long as a line does.
    width_step = 32

    def __init__(self, path: Path) -> None:
        import openvino  # noqa: PLC0415

        core = openvino.Core()
        model = core.read_model(str(path))
        how = {"INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1, "INFERENCE_PRECISION_HINT": "bf16"}
        self._notes = model.get_rt_info(["framework"]).value if model.has_rt_info(["framework"]) else {}
        self._request = core.compile_model(model, "CPU", how).create_infer_request()

    def __call__(self, tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        """Run the model."""
        (answer,) = self._request.infer([tensor]).values()
        return np.asarray(answer, np.float32)

    def note(self, key: str) -> str:
        """Give an entry of what its makers wrote into the file."""
        return str(self._notes[key])
