"""What a person corrects while a watch runs, or between two, reaches everything that the watch hands on."""

from datetime import date, timedelta
from types import SimpleNamespace

from certscan.errors import ExitStatus, InternalError
from certscan.record import Document, Origin
from certscan.review.desk import Desk
from certscan.review.operations import Correct, Undo
from certscan.runs.watch.publishing import CORRECTED, Result
from certscan.runs.watch.tasks import JudgeCorrected, Performer
from certscan.runs.watch.watcher import Watcher
from certscan.settings import Settings
from tests.factories import certificate, document
from tests.watch.conftest import sha256

HOLDER = "Corrected Pump Works Ltd."


def correct(world, content, operation=None):
    desk = Desk(world.out / "ledger.sqlite", lambda: Settings(as_of=date(2026, 11, 23)))
    operation = operation or Correct(certificate=0, field="holder", value=HOLDER, printed=HOLDER)
    return desk.do(content, desk.open(content).version, "ann", operation)


def holder_of(document):
    return document.certificates[0].holder.value


def test_the_next_pass_publishes_it_to_every_output(world):
    overview = world.folder / "all.jsonl"
    world.drop("a.pdf", "ok", "a")
    world.once(overview=(overview,))
    correct(world, sha256("ok", "a"))
    assert world.once(overview=(overview,)) == ExitStatus.OK
    assert holder_of(world.results()["a.pdf"]) == HOLDER
    assert holder_of(world.lines()[-1]) == HOLDER
    (line,) = overview.read_text(encoding="utf-8").splitlines()
    value = Document.model_validate_json(line).certificates[0].holder
    assert (value.value, {place.origin for place in value.evidence}) == (HOLDER, {Origin.HUMAN})


def test_it_is_published_once(world):
    world.drop("a.pdf", "ok", "a")
    world.once()
    correct(world, sha256("ok", "a"))
    world.once()
    count = len(world.lines())
    world.once()
    assert len(world.lines()) == count == 2


def test_undoing_is_published_too(world):
    world.drop("a.pdf", "ok", "a")
    world.once()
    before = holder_of(world.results()["a.pdf"])
    correct(world, sha256("ok", "a"))
    correct(world, sha256("ok", "a"), Undo())
    world.once()
    assert holder_of(world.results()["a.pdf"]) == before


def test_the_daily_judgement_keeps_it(world):
    world.drop("a.pdf", "ok", "a")
    world.once()
    correct(world, sha256("ok", "a"))
    world.once()
    world.day += timedelta(days=2000)
    world.once()
    document = world.results()["a.pdf"]
    assert holder_of(document) == HOLDER
    assert document.certificates[0].verdict.as_of == world.day


def test_a_watch_that_runs_publishes_it_and_hands_it_on(world):
    took = world.folder / "corrected.json"
    program = world.folder / "take.sh"
    program.write_text(
        f'#!/bin/sh\ncat > {world.folder}/part\nmv {world.folder}/part {world.folder}/"$CERTSCAN_EVENT".json\n'
    )
    program.chmod(0o755)
    world.drop("a.pdf", "ok", "a")
    with world.daemon(exec_command=str(program)) as process:
        world.wait_for_event("done", process)
        correct(world, sha256("ok", "a"))
        world.wait_for_event("corrected", process)
        world.wait_for(took.exists, process)
    assert holder_of(Document.model_validate_json(took.read_text(encoding="utf-8"))) == HOLDER


DAY = date(2026, 11, 23)


def test_one_that_cannot_be_judged_is_published_as_it_was_when_it_was_corrected(monkeypatch):
    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr("certscan.rules.judge_document.judge_again", fail)
    record = document(certificate())
    task = JudgeCorrected((("a", record.to_json_line(), 1),), DAY)
    assert Performer(lambda *_: None, Settings())(task) == (record,)


def test_where_the_judging_process_dies_they_are_published_as_they_are():
    record, results = document(certificate()), []
    task = JudgeCorrected((("a", record.to_json_line(), 3),), DAY)
    Watcher._note_corrected(
        SimpleNamespace(_results=SimpleNamespace(add=results.append)), task, InternalError()
    )
    assert results == [Result("a", record, DAY, CORRECTED, 3)]
