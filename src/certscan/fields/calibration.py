"""What a confidence means: curves, fitted on documents with known truth, from a score to a share of right values.

The curves stand in models/confidence.toml; models/README.md says from what they were fitted and how to do it again.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from certscan.models_folder import models_folder
from certscan.record import AccreditationMark, Alternative, CertificateFacts, CertifiedStandard, Value

#: What an extractor itself doubts (an ambiguous date) is left as it is.
DOUBTED = 0.35

_LOWEST, _HIGHEST = 0.01, 0.99

V = TypeVar("V", Value[Any], CertifiedStandard, AccreditationMark)


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve over a score's log-odds: 1 and 0 leave the score as it is."""

    slope: float
    intercept: float

    def __call__(self, score: float) -> float:
        """Give the confidence of a score, both 0 to 1."""
        if score <= DOUBTED:
            return score
        clipped = min(max(score, _LOWEST), _HIGHEST)
        odds = self.slope * math.log(clipped / (1 - clipped)) + self.intercept
        return min(max(1 / (1 + math.exp(-odds)), _LOWEST), _HIGHEST)


Curves = Mapping[str, Curve]

#: Leaves every score as it is.
UNCALIBRATED: Curves = {}


@cache
def shipped_curves() -> Curves:
    """Read the curves that come with certscan, by field."""
    data = tomllib.loads((models_folder() / "confidence.toml").read_text(encoding="utf-8"))
    return {field: Curve(**values) for field, values in data["curves"].items()}


def calibrated(facts: CertificateFacts, curves: Curves) -> CertificateFacts:
    """Give the certificate with calibrated confidences; a field without a curve stays as it is."""
    changes: dict[str, Any] = {}
    for field in CertificateFacts.model_fields:
        curve = curves.get(field)
        value = getattr(facts, field)
        if curve is None or not value:
            continue
        if isinstance(value, tuple):
            changes[field] = tuple(_with(item, curve) for item in value)
        else:
            changes[field] = _with(value, curve)
    return facts.model_copy(update=changes)


def _with(item: V, curve: Curve) -> V:
    confidence = round(curve(item.confidence), 3)
    update: dict[str, Any] = {"confidence": confidence}
    if isinstance(item, Value):
        update["alternatives"] = tuple(_below(other, confidence) for other in item.alternatives)
    return item.model_copy(update=update)


def _below(other: Alternative[Any], confidence: float) -> Alternative[Any]:
    """A runner-up is never surer than the choice, nor than what the choice leaves."""
    return other.model_copy(
        update={"confidence": round(min(other.confidence, confidence, 1 - confidence), 3)}
    )
