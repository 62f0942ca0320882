"""An ONNX model made ready to run on one thread, as documents run side by side."""

from __future__ import annotations

import onnxruntime

from certscan.errors import MissingComponentError
from certscan.reading.ocr.models import Role, ocr_models


def open_session(role: Role) -> onnxruntime.InferenceSession:
    """Load the model for a role; MissingComponentError where it is not installed."""
    path = ocr_models()[role].path
    if path is None:
        raise MissingComponentError(
            f"The OCR model for {role} is not installed.",
            "Run `certscan doctor`, then install rapidocr anew.",
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Activations that fade out reach numbers so small that the processor takes a hundred times longer for each.
    options.add_session_config_entry("session.set_denormal_as_zero", "1")
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
