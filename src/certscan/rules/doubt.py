"""Which of the values that a decision rests on ask for a person's eye."""

from __future__ import annotations

from certscan.record import REVIEW_BELOW, CertificateFacts

#: The fields that a decision rests on, as the contract names them.
CRITICAL = ("standards", "certificate_number", "holder", "issuer", "issue_date", "expiry_date")


def doubtful_fields(facts: CertificateFacts) -> list[str]:
    """Name the critical fields that were not found, or with less than the confidence that review asks for."""
    return [name for name in CRITICAL if _is_doubtful(facts, name)]


def _is_doubtful(facts: CertificateFacts, name: str) -> bool:
    value = getattr(facts, name)
    values = value if isinstance(value, tuple) else (value,)
    return not values or any(one is None or one.confidence < REVIEW_BELOW for one in values)
