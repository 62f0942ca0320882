"""What stands in for worker processes in tests of what is around them: the work is done here and now."""


class Here:
    """Takes one task at a time, as `Workers` of one process do, and does it when it is asked for answers."""

    def __init__(self, count, perform, limits, most_tasks=None):
        self._perform = perform
        self._tasks = {}

    @property
    def busy(self):
        return len(self._tasks)

    def hand_out(self, number, task):
        if self._tasks:
            return False
        self._tasks[number] = task
        return True

    def collect(self, timeout=None, also=()):
        tasks, self._tasks = self._tasks, {}
        return {number: self._perform(task) for number, task in tasks.items()}

    def stop(self):
        self._tasks = {}
