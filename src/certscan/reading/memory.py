"""Telling what ran out of memory: native code says so in words of its own."""

from __future__ import annotations

#: What onnxruntime and OpenCV say where Python would raise a MemoryError.
_SAYINGS = ("bad_alloc", "bad allocation", "failed to allocate", "insufficient memory")


def ran_out(error: Exception) -> bool:
    """Tell whether an exception means that no more memory was to be had."""
    said = str(error).lower()
    return isinstance(error, MemoryError) or any(saying in said for saying in _SAYINGS)
