"""Takes results to other programs: a command that gets the record on its standard input, or a web address.

A delivery stands in the ledger from the commit of its result until it has arrived or was given up, so it
arrives at least once. The ledger is touched by the daemon's thread alone; a thread per kind does the waiting.
"""

from __future__ import annotations

import json
import math
import queue
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from certscan.output.pending import PendingFile
from certscan.runs.ledger import Ledger
from certscan.runs.watch import log

_LONGEST_WAIT = 3600.0


class DeliveryError(Exception):
    """A delivery did not arrive; `final` where another try would end in the same way."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


@dataclass(frozen=True, slots=True)
class Delivery:
    """A result on its way: the record as JSON, and what happened to it."""

    number: int
    kind: str
    event: str
    payload: str
    tries: int


#: Takes one delivery where it belongs, or raises DeliveryError; runs in a thread of its own.
Deliver = Callable[[Delivery], None]


class Courier:
    """Hands deliveries of one kind to its thread and notes in the ledger what became of them."""

    def __init__(
        self,
        kind: str,
        deliver: Deliver,
        ledger: Ledger,
        dead_letters: Path,
        *,
        most_tries: int,
        first_wait: float,
        ring: Callable[[], None],
    ) -> None:
        self.kind = kind
        self._deliver = deliver
        self._ledger = ledger
        self._dead_letters = dead_letters
        self._most_tries = most_tries
        self._first_wait = first_wait
        self._ring = ring
        self._not_before: dict[int, float] = {}
        self._outcome: tuple[Delivery, DeliveryError | None] | None = None
        self._given: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
        self._came_back: queue.SimpleQueue[tuple[Delivery, DeliveryError | None]] = queue.SimpleQueue()
        self.busy = False
        threading.Thread(target=self._work, name=f"certscan-{kind}", daemon=True).start()

    def run(self, *, give: bool = True) -> None:
        """Note what came back and, if `give`, hand out the next that is due."""
        if self._outcome is None and not self._came_back.empty():
            self._outcome = self._came_back.get()
        if self._outcome is not None:
            self._note(*self._outcome)  # kept until this succeeds
            self._outcome, self.busy = None, False
        if give and not self.busy and (delivery := self._next()):
            self.busy = True
            self._given.put(delivery)

    def is_idle(self) -> bool:
        """Tell whether nothing is on its way and every delivery was tried at least once in this watch."""
        return not self.busy and self._next() is None

    def next_due(self) -> float:
        """Give in how many seconds a delivery is tried again; infinite where none waits for that."""
        if self.busy or not self._not_before:
            return math.inf
        return max(0.0, min(self._not_before.values()) - time.monotonic())

    def _work(self) -> None:
        while True:
            delivery = self._given.get()
            failure = None
            try:
                self._deliver(delivery)
            except DeliveryError as error:
                failure = error
            except Exception as error:
                failure = DeliveryError(f"{type(error).__name__}: {error}")
            self._came_back.put((delivery, failure))
            self._ring()

    def _next(self) -> Delivery | None:
        now = time.monotonic()
        waiting = [number for number, due in self._not_before.items() if due > now]
        rows = self._ledger.query(
            "SELECT id, kind, event, payload, tries FROM delivery WHERE kind = ?"
            " AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY tries, id LIMIT 1",
            self.kind,
            json.dumps(waiting),
        )
        return Delivery(*rows[0]) if rows else None

    def _note(self, delivery: Delivery, failure: DeliveryError | None) -> None:
        facts = {"kind": self.kind, "delivery": delivery.number}
        if failure is None:
            self._close(delivery, "delivered")
            log.info("delivered", **facts)
            return
        tries = delivery.tries + 1
        if failure.final or tries >= self._most_tries:
            self._bury(delivery, tries, str(failure))
            self._close(delivery, "dead_letters")
            log.warning("dead_letter", **facts, tries=tries, error=str(failure))
            return
        with self._ledger.transaction() as sql:
            sql.execute(
                "UPDATE delivery SET tries = ?, last_error = ? WHERE id = ?",
                (tries, str(failure), delivery.number),
            )
        # Up to a quarter more, so that many watchers do not come back to a server at the same moment.
        wait = min(self._first_wait * 4 ** (tries - 1), _LONGEST_WAIT) * random.uniform(1, 1.25)  # noqa: S311 - no secret
        self._not_before[delivery.number] = time.monotonic() + wait
        log.warning(
            "delivery_failed", **facts, tries=tries, error=str(failure), again_in_seconds=round(wait, 1)
        )

    def _close(self, delivery: Delivery, tally: str) -> None:
        with self._ledger.transaction() as sql:
            sql.execute("DELETE FROM delivery WHERE id = ?", (delivery.number,))
            sql.execute(
                "INSERT INTO tally (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
                (tally,),
            )
        self._not_before.pop(delivery.number, None)

    def _bury(self, delivery: Delivery, tries: int, error: str) -> None:
        self._dead_letters.mkdir(parents=True, exist_ok=True)
        letter = {
            "kind": delivery.kind,
            "event": delivery.event,
            "delivery": delivery.number,
            "tries": tries,
            "error": error,
            "record": json.loads(delivery.payload),
        }
        file = PendingFile(self._dead_letters / f"{delivery.kind}-{delivery.number}.json")
        try:
            file.write(json.dumps(letter, ensure_ascii=False, indent=2) + "\n")
        except BaseException:
            file.discard()
            raise
        file.commit()
