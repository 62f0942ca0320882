"""CPU time of several ways to do one thing, taken in turns, so that a busy machine is busy for all alike."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Timing:
    """CPU seconds (user and system, children included) of every round."""

    rounds: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median round."""
        return max(median(self.rounds), 1e-9)

    @property
    def spread(self) -> float:
        """The slowest round over the fastest one: 1.0 on a quiet machine."""
        return max(self.rounds) / max(min(self.rounds), 1e-9)


def cpu_seconds() -> float:
    """What this process and its finished children have used so far."""
    children = os.times()
    return time.process_time() + children.children_user + children.children_system


def in_turns(
    contestants: Mapping[str, Callable[[], None]], rounds: int, clock: Callable[[], float] = cpu_seconds
) -> dict[str, Timing]:
    """Run all contestants once to warm them, then `rounds` times one after the other.

    What they have loaded by then is not collected any more, as in a worker: none pays for what the others hold.
    """
    for run in contestants.values():
        run()
    gc.collect()
    gc.freeze()
    times: dict[str, list[float]] = {name: [] for name in contestants}
    try:
        for _ in range(rounds):
            for name, run in contestants.items():
                started = clock()
                run()
                times[name].append(clock() - started)
    finally:
        gc.unfreeze()
    return {name: Timing(tuple(taken)) for name, taken in times.items()}
