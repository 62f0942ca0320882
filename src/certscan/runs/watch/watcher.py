"""The daemon's round: list, take in, read, publish, take away, deliver, and begin again.

Each part of a round can fail for a reason that passes; it is then left out for a while (`Patience`), and
what it would have worked on waits in memory or in the ledger. The ledger is written by this thread alone.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from certscan.errors import CertscanError, ExitStatus, InputError
from certscan.record import Document
from certscan.runs import corrections
from certscan.runs.folder import Scan
from certscan.runs.ledger import Ledger
from certscan.runs.watch import log
from certscan.runs.watch.arrivals import Arrivals
from certscan.runs.watch.collecting import COLLECTING_SECONDS, Collection
from certscan.runs.watch.courier import Courier
from certscan.runs.watch.dispatch import Dispatcher
from certscan.runs.watch.disposal import Disposal
from certscan.runs.watch.filesystems import remote_mounts
from certscan.runs.watch.health import HealthFile
from certscan.runs.watch.intake import Intake
from certscan.runs.watch.patience import TRANSIENT, Patience
from certscan.runs.watch.publishing import CORRECTED, REJUDGED, Publisher, Result
from certscan.runs.watch.readings import Readings
from certscan.runs.watch.rota import Rota
from certscan.runs.watch.signals import Signals
from certscan.runs.watch.tasks import (
    JudgeCorrected,
    Overview,
    Performer,
    Read,
    Rejudge,
    Rejudged,
    Task,
    Today,
)
from certscan.runs.watch.wakeup import Notifier, Wakeup
from certscan.runs.workers import Workers
from certscan.settings import Settings, WatchSettings
from certscan.version import __version__

_LOCAL_INTERVAL, _REMOTE_INTERVAL = 5.0, 15.0

#: The longest sleep, so that nothing which falls due is late by more.
_LONGEST_SLEEP = 1.0

#: A lease outlives the longest reading by this much; it is renewed at every listing.
_LEASE_MARGIN = 600.0

#: Contents that are leased ahead per worker.
_AHEAD_PER_WORKER = 8

_REJUDGED_AT_ONCE = 50
_DISPOSAL_INTERVAL = 1.0

_PARTS = (
    "reloading",
    "listing",
    "taking_in",
    "handing_out",
    "noting",
    "publishing",
    "taking_away",
    "delivering",
    "writing_health",
)


class Watcher:
    """One watch, from its start to its end."""

    def __init__(
        self,
        settings: WatchSettings,
        reading: Callable[[], Settings],
        ledger: Ledger,
        couriers: Sequence[Courier],
        bell: Wakeup,
        *,
        scan: Scan,
        today: Today,
    ) -> None:
        self._settings = settings
        self._reading = reading
        self._scan = scan
        self._today = today
        self._ledger = ledger
        self._couriers = couriers
        self._bell = bell
        how = reading()
        most_bytes = int(how.limits.max_file_megabytes * 1e6)
        remote = remote_mounts(settings.inbox)
        self._inbox = str(settings.inbox.absolute())
        self._interval = settings.interval_seconds or (_REMOTE_INTERVAL if remote else _LOCAL_INTERVAL)
        self._lease = how.limits.deadline_seconds + _LEASE_MARGIN
        self._owner = f"watch:{os.getpid()}:{time.time_ns()}"
        self._arrivals = Arrivals(settings.settle_seconds, settings.grace_seconds)
        self._intake = Intake(ledger, self._inbox, self._arrivals, most_bytes, inodes=not remote)
        self._readings = Readings(ledger)
        self._publisher = Publisher(ledger, settings.out, [courier.kind for courier in couriers])
        self._results = Collection(self._publisher)
        self._disposal = Disposal(ledger, settings, most_bytes)
        self._rota = Rota(
            self._inbox, self._intake, self._interval, None if remote else Notifier(self._inbox, bell)
        )
        self._count = how.jobs or os.cpu_count() or 1
        self._workers = Workers(self._count, Performer(scan, how), how.limits, settings.worker_documents)
        self._dispatcher = Dispatcher(self._workers, self._count)
        self._patience = {what: Patience(what) for what in _PARTS}
        self._about = {
            "version": __version__,
            "inbox": self._inbox,
            "out": str(settings.out.absolute()),
            "file_systems": sorted({mount.kind for mount in remote}),
            "change_notices": not remote,
            "interval_seconds": self._interval,
            "jobs": self._count,
        }
        self._health = HealthFile(settings.out, ledger, self._about)
        self._next_disposal = self._next_overview = 0.0
        self._some_to_take_away = True
        self._nothing_queued = False
        self._judged_on = date.min
        self._overview_is_old = bool(settings.overview)
        self._signals = Signals(bell)

    def run(self) -> ExitStatus:
        """Go round until told to stop or, with `run_once`, until nothing is left to do."""
        with self._signals.obeyed():
            return self._run()

    def _run(self) -> ExitStatus:
        self._publisher.clean()
        log.info("started", **self._about, given_back=self._ledger.give_back())
        while self._signals.stop is None:
            if self._signals.reload:
                self._attempt("reloading", self._reload_settings)
            self._round()
            if self._settings.run_once and self._is_finished():
                return ExitStatus.SOME_FAILED if self._results.failed else ExitStatus.OK
        self._drain()
        return ExitStatus.INTERRUPTED if self._signals.stop == signal.SIGINT else ExitStatus.OK

    def end(self) -> None:
        """End the workers and give back what they had, so that the next watch begins there."""
        self._workers.stop()
        self._rota.stop()
        given_back = 0
        with suppress(*TRANSIENT):  # otherwise the next start gives it back
            given_back = self._ledger.give_back()
            self._health.write("stopped", self._troubles(), self._arrivals.held())
        log.info("stopped", given_back=given_back)

    def _round(self) -> None:
        self._attempt("listing", self._list)
        if self._intake.ready:
            self._attempt("taking_in", self._intake.register_some)
        self._attempt("handing_out", self._hand_out)
        self._gather()
        self._attempt("taking_away", self._take_away)
        self._attempt("delivering", self._deliver)
        self._attempt(
            "writing_health", lambda: self._health.write_if_due(self._troubles(), self._arrivals.held())
        )

    def _attempt(self, what: str, part: Callable[[], object]) -> None:
        self._patience[what].attempt(part)

    def _troubles(self) -> list[dict[str, str]]:
        return [patience.trouble for patience in self._patience.values() if patience.trouble]

    def _list(self) -> None:
        if self._rota.list_if_due():
            self._ledger.renew_leases(self._owner, time.time() + self._lease)
            self._some_to_take_away = True

    def _hand_out(self) -> None:
        if self._patience["publishing"].trouble:
            return  # what would be read now could not be published
        self._add_rejudging()
        self._add_overview()
        if idle := self._dispatcher.idle:
            taken = self._ledger.take(
                idle + self._count * _AHEAD_PER_WORKER,
                self._owner,
                time.time(),
                self._lease,
                self._readings.resting(),
            )
            self._dispatcher.waiting.extend(Read(sha256, path, self._today()) for sha256, path in taken)
            self._nothing_queued = not taken
        self._dispatcher.hand_out()

    def _add_rejudging(self) -> None:
        if self._dispatcher.has(Rejudge) or self._dispatcher.has(JudgeCorrected) or self._results:
            return  # what is judged at the same time would be published in another order
        today = self._today()
        if corrected := corrections.to_publish(self._ledger, _REJUDGED_AT_ONCE):
            self._dispatcher.waiting.appendleft(JudgeCorrected(tuple(corrected), today))
            return
        if today <= self._judged_on:
            return
        if records := self._ledger.to_rejudge(today, _REJUDGED_AT_ONCE):
            self._dispatcher.waiting.appendleft(Rejudge(tuple(records), today))
        else:
            self._judged_on = today

    def _add_overview(self) -> None:
        due = self._overview_is_old and time.monotonic() >= self._next_overview
        if due and not self._dispatcher.has(Overview):
            self._overview_is_old = False
            self._next_overview = time.monotonic() + self._settings.overview_seconds
            self._dispatcher.waiting.appendleft(Overview(self._settings.ledger_file, self._settings.overview))

    def _sleep(self) -> float:
        """Give for how many seconds nothing falls due; what is left out after trouble is not due either."""
        rest = {what: patience.due_in() for what, patience in self._patience.items()}
        due = [_LONGEST_SLEEP]
        if self._signals.stop is None:
            due += [max(courier.next_due(), rest["delivering"]) for courier in self._couriers]
            due.append(max(self._rota.due_in(), rest["listing"]))
            if self._intake.ready:
                due.append(rest["taking_in"])
        if self._results:
            due.append(max(COLLECTING_SECONDS, rest["publishing"]))
        return min(due)

    def _gather(self) -> None:
        self._dispatcher.gather(self._sleep(), self._bell.reader)
        self._bell.answer()
        self._attempt("noting", lambda: self._dispatcher.deal(self._note))
        if self._signals.stop is None:
            self._attempt("handing_out", self._hand_out)  # before the disk is waited for
        if self._results.is_due(more_to_come=self._dispatcher.unfinished):
            self._attempt("publishing", self._publish)

    def _note(self, task: Task, answer: Any) -> None:
        if isinstance(task, Read):
            with self._ledger.transaction():
                result = self._readings.settle(task, answer)
            if result:
                self._results.add(result)
        elif isinstance(task, Rejudge):
            self._note_rejudged(task, answer)
        elif isinstance(task, JudgeCorrected):
            self._note_corrected(task, answer)
        elif answer:  # an overview that could not be written: a sentence, or what ended its process
            message = answer.message if isinstance(answer, CertscanError) else answer
            log.warning("no_overview", error=message)
            if self._settings.run_once:
                raise GaveUpError(message, "Free the place or name another one, and run again.")
            self._overview_is_old = True

    def _note_rejudged(self, task: Rejudge, answer: tuple[Rejudged, ...] | InputError) -> None:
        if isinstance(answer, InputError):
            log.warning("rejudging_failed", error=answer.message)
            self._judged_on = task.day  # the rest is judged tomorrow
            return
        with self._ledger.transaction():
            for one in answer:
                if one.document is None:
                    self._ledger.rejudged(one.sha256, None, task.day)
        for one in answer:
            if one.document is not None:
                log.info("rejudged", sha256=one.sha256, path=one.document.source.path, change=one.change)
                self._results.add(Result(one.sha256, one.document, task.day, REJUDGED))

    def _note_corrected(self, task: JudgeCorrected, answer: tuple[Document, ...] | InputError) -> None:
        if isinstance(answer, InputError):  # they are published as they were judged when they were corrected
            log.warning("rejudging_failed", error=answer.message)
            answer = tuple(Document.model_validate_json(text) for _, text, _ in task.records)
        for (sha256, _, number), document in zip(task.records, answer, strict=True):
            log.info("corrected", sha256=sha256, path=document.source.path)
            self._results.add(Result(sha256, document, task.day, CORRECTED, number))

    def _publish(self) -> None:
        self._some_to_take_away = True
        self._results.publish()
        self._overview_is_old = bool(self._settings.overview)

    def _take_away(self) -> None:
        """Look for files to take away when there can be some, and not all the time: the ledger may be long."""
        if self._some_to_take_away and time.monotonic() >= self._next_disposal:
            self._next_disposal = time.monotonic() + _DISPOSAL_INTERVAL
            self._some_to_take_away = self._disposal.run() > 0

    def _deliver(self) -> None:
        for courier in self._couriers:
            courier.run(give=self._signals.stop is None)

    def _reload_settings(self) -> None:
        """Read profile and catalogue anew: in new workers, and for every record that is there."""
        try:
            how = self._reading()
        except CertscanError as error:
            log.warning("not_reloaded", error=error.message, hint=error.hint)
            self._signals.reload = False
            return
        self._ledger.judge_all_again()
        self._signals.reload = False
        self._workers.renew(Performer(self._scan, how))
        self._judged_on = date.min
        log.info("reloaded", profile=how.profile)

    def _is_finished(self) -> bool:
        """Tell whether a single pass has nothing left to do; what only time can heal is left to the next."""
        for what, patience in self._patience.items():
            if patience.trouble and patience.lasts() > self._settings.stop_seconds:
                raise GaveUpError(
                    f"{what.replace('_', ' ').capitalize()} failed: {patience.trouble['error']}.",
                    "Run again when that is mended; nothing is lost.",
                )
        if self._troubles() or self._intake.ready or self._arrivals.soon() or not self._nothing_queued:
            return False
        if self._dispatcher.waiting or self._dispatcher.unfinished or self._results:
            return False
        if self._judged_on < self._today() or self._disposal.is_due():
            return False
        self._next_overview = 0.0
        return not self._overview_is_old and all(courier.is_idle() for courier in self._couriers)

    def _drain(self) -> None:
        """Finish what is in work, as far as the time to stop allows."""
        log.info("stopping", in_work=self._dispatcher.reads())
        self._dispatcher.drop_waiting()
        deadline = time.monotonic() + self._settings.stop_seconds
        while time.monotonic() < deadline and not self._signals.hurry:
            if not (self._dispatcher.unfinished or self._results or any(c.busy for c in self._couriers)):
                return
            self._gather()
            self._attempt("delivering", self._deliver)


class GaveUpError(CertscanError):
    """A single pass cannot come to its end."""

    code = "output"
    exit_status = ExitStatus.OUTPUT
