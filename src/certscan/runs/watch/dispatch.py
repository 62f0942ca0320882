"""Which tasks of a watch are with a worker, and what has come back and is not dealt with yet."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from socket import socket
from typing import Any

from certscan.runs.watch.tasks import Read, Task
from certscan.runs.workers import Workers


class Dispatcher:
    """Numbers tasks, hands them to workers and keeps answers until they are dealt with."""

    def __init__(self, workers: Workers, count: int) -> None:
        self._workers = workers
        self._count = count
        self._number = 0
        self._out: dict[int, Task] = {}
        self.waiting: deque[Task] = deque()
        self._answers: deque[tuple[Task, Any]] = deque()

    @property
    def idle(self) -> int:
        """How many workers have nothing to do and nothing waiting for them."""
        return max(0, self._count - len(self._out) - len(self.waiting))

    @property
    def unfinished(self) -> bool:
        """Whether a task is with a worker or its answer not dealt with."""
        return bool(self._out or self._answers)

    def has(self, kind: type[Task]) -> bool:
        """Tell whether a task of this kind waits, is with a worker or has its answer not dealt with."""
        tasks = [*self.waiting, *self._out.values(), *(task for task, _ in self._answers)]
        return any(isinstance(task, kind) for task in tasks)

    def hand_out(self) -> None:
        """Give waiting tasks to idle workers."""
        while self.waiting and self._workers.hand_out(self._number, self.waiting[0]):
            self._out[self._number] = self.waiting.popleft()
            self._number += 1

    def gather(self, timeout: float, bell: socket) -> None:
        """Wait for answers, no longer than `timeout` seconds and not past the bell."""
        for number, answer in self._workers.collect(timeout, [bell]).items():
            self._answers.append((self._out.pop(number), answer))

    def deal(self, with_answer: Callable[[Task, Any], None]) -> None:
        """Deal with the answers, one by one; one with which that fails stays."""
        while self._answers:
            with_answer(*self._answers[0])
            self._answers.popleft()

    def drop_waiting(self) -> None:
        """Forget the tasks that no worker has."""
        self.waiting.clear()

    def reads(self) -> int:
        """Count the files that are being read."""
        return sum(isinstance(task, Read) for task in self._out.values())
