"""Candidates: what a field may be, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from certscan.record import Alternative, Evidence, Value

T = TypeVar("T")

_MAX_ALTERNATIVES = 4


@dataclass(frozen=True)
class Candidate(Generic[T]):
    """A possible value; `score` from 0 to 1 orders the candidates of one field."""

    value: T
    printed: str
    score: float
    evidence: tuple[Evidence, ...]
    reading: float = 1.0


def merged(candidates: Iterable[Candidate[T]]) -> list[Candidate[T]]:
    """Join candidates of equal value: each more place and each more reason adds support; the best one is printed."""
    groups: dict[T, list[Candidate[T]]] = {}
    # The same place for the same reason, found twice, says no more than once.
    for candidate in dict.fromkeys(candidates):
        groups.setdefault(candidate.value, []).append(candidate)
    joined = []
    for value, group in groups.items():
        group.sort(key=lambda c: -c.score)
        miss = 1.0
        for rank, candidate in enumerate(group):
            miss *= 1 - candidate.score * (1.0 if rank == 0 else 0.35)
        evidence = tuple(dict.fromkeys(e for c in group for e in c.evidence))
        reading = max(c.reading for c in group)
        joined.append(Candidate(value, group[0].printed, 1 - miss, evidence, reading))
    return sorted(joined, key=lambda c: -c.score)


def as_value(best: Candidate[T], confidence: float, others: Sequence[Candidate[T]] = ()) -> Value[T]:
    """Turn the chosen candidate and its runners-up into a field of the record."""
    runners_up = sorted((c for c in others if c.value != best.value), key=lambda c: -c.score)
    return Value(
        value=best.value,
        printed=best.printed,
        confidence=round(min(max(confidence, 0.01), 0.99), 3),
        evidence=best.evidence,
        alternatives=tuple(
            Alternative(
                value=c.value,
                printed=c.printed,
                confidence=round(min(max(c.score * 0.5, 0.0), confidence), 3),
                evidence=c.evidence[:1],
            )
            for c in runners_up[:_MAX_ALTERNATIVES]
        ),
    )
