"""A step of a review in words."""

from __future__ import annotations

from certscan.review.operations import (
    OPERATION,
    Accept,
    Add,
    Choose,
    Correct,
    Merge,
    NotCertificate,
    Redo,
    Reject,
    SetKind,
    Split,
    Undo,
)
from certscan.review.view import LABELS
from certscan.runs.corrections import Correction


def told(step: Correction) -> str:
    """Say what a step did."""
    match OPERATION.validate_json(step.operation):
        case Accept(field=None):
            words = "All accepted"
        case Accept(field=str(field)):
            words = f"{LABELS[field]} accepted"
        case Correct(field=field, value=value):
            words = f"{LABELS[field]}: {value}"
        case Choose(field=field, alternative=place):
            words = f"{LABELS[field]}: runner-up {place + 1} chosen"
        case Reject(field=field):
            words = f"{LABELS[field]} rejected"
        case SetKind(kind=kind):
            words = f"Kind: {kind.value.replace('_', ' ')}"
        case Split():
            words = "Certificate split"
        case Merge():
            words = "Certificates merged"
        case NotCertificate():
            words = "Not a certificate"
        case Add(pages=pages):
            words = f"Certificate added on page {pages[0]}"
        case Undo():
            words = "Undone"
        case Redo():
            words = "Done again"
    return words
