import json
from contextlib import closing
from datetime import date

import pytest

from certscan.record import Origin, Status, VerdictStatus
from certscan.review.decisions import ImpossibleError
from certscan.review.desk import Desk
from certscan.review.operations import Accept, Correct, NotCertificate, Redo, Reject, Undo
from certscan.runs.corrections import ConflictError
from certscan.runs.ledger import Ledger
from certscan.settings import Settings
from tests.review.world import DAY


def desk_on(world, day=DAY):
    return Desk(world.ledger, lambda: Settings(as_of=day))


def do(desk, sha256, operation, who="ann"):
    return desk.do(sha256, desk.open(sha256).version, who, operation)


def ends(day):
    return Correct(certificate=0, field="expiry_date", value=day, printed=day)


def test_a_record_is_judged_again_at_once(world):
    sha256, desk = world.certain(), desk_on(world)
    assert desk.open(sha256).document.certificates[0].verdict.status is not VerdictStatus.EXPIRED
    case = do(desk, sha256, ends("2026-10-31"))
    assert case.document.certificates[0].verdict.status is VerdictStatus.EXPIRED
    assert world.records()[0].certificates[0].verdict.status is VerdictStatus.EXPIRED


def test_it_is_judged_on_the_day_on_which_it_is_looked_at(world):
    sha256 = world.certain()
    do(desk_on(world), sha256, ends("2026-12-31"))
    later = desk_on(world, date(2027, 1, 1)).open(sha256)
    assert later.document.certificates[0].verdict.status is VerdictStatus.EXPIRED


def test_what_was_decided_says_so_in_the_record_and_nothing_else_does(world):
    sha256, desk = world.doubtful(), desk_on(world)
    do(desk, sha256, Accept(certificate=0, field="holder"))
    certificate = world.records()[0].certificates[0]
    assert {place.origin for place in certificate.holder.evidence} == {Origin.HUMAN}
    assert {place.origin for place in certificate.scope.evidence} == {Origin.TEXT_LAYER}


def test_what_was_read_stays_in_the_ledger(world):
    sha256, desk = world.doubtful(), desk_on(world)
    read = desk.open(sha256).reading
    do(desk, sha256, NotCertificate())
    with closing(Ledger(world.ledger)) as ledger:
        ((record,),) = ledger.query("SELECT record FROM content")
    assert record == read.to_json_line()
    assert desk.open(sha256).reading == read
    assert world.records()[0].status is Status.NOT_CERTIFICATE


def test_every_step_is_kept_also_the_undone_ones(world):
    sha256, desk = world.doubtful(), desk_on(world)
    do(desk, sha256, Reject(certificate=0, field="holder"), "ann")
    do(desk, sha256, Undo(), "bob")
    case = do(desk, sha256, Redo(), "ann")
    assert [(c.made_by, json.loads(c.operation)["op"]) for c in case.corrections] == [
        ("ann", "reject"),
        ("bob", "undo"),
        ("ann", "redo"),
    ]
    assert case.document.certificates[0].holder is None
    assert (case.undoable, case.redoable) == (Reject(certificate=0, field="holder"), None)


def test_who_decides_on_an_old_version_is_told(world):
    sha256, desk = world.doubtful(), desk_on(world)
    seen = desk.open(sha256).version
    do(desk, sha256, Accept(certificate=0))
    with pytest.raises(ConflictError):
        desk.do(sha256, seen, "bob", Reject(certificate=0, field="holder"))
    assert len(desk.open(sha256).corrections) == 1


def test_an_operation_that_does_not_fit_is_not_kept(world):
    sha256, desk = world.doubtful(), desk_on(world)
    with pytest.raises(ImpossibleError):
        do(desk, sha256, Accept(certificate=3))
    assert desk.open(sha256).corrections == ()


def test_what_could_not_be_read_has_nothing_to_correct(world):
    sha256, desk = world.failed(), desk_on(world)
    with pytest.raises(ImpossibleError, match="could not be read"):
        do(desk, sha256, NotCertificate())


def test_what_the_ledger_does_not_know_is_none(world):
    world.certain()
    assert desk_on(world).open("0" * 64) is None


def test_all_records_are_given_as_they_are_now(world):
    first, _ = world.doubtful(), world.certain()
    desk = desk_on(world)
    do(desk, first, Correct(certificate=0, field="holder", value="Now", printed="Now"))
    assert {d.certificates[0].holder.value for d in desk.records()} == {"Now", "Borealis Pump Works Ltd."}
    assert [case.sha256 for case in desk.corrected_cases()] == [first]


def test_a_document_that_a_watch_moved_is_found(world):
    sha256 = world.put("sub.pdf")
    desk = desk_on(world)
    moved = world.folder / "done" / "supplier" / "sub.pdf"
    moved.parent.mkdir(parents=True)
    (world.inbox / "sub.pdf").rename(moved)
    assert desk.paths(sha256) == []
    moved.rename(world.folder / "done" / "sub.pdf")
    assert desk.paths(sha256) == [world.folder / "done" / "sub.pdf"]


def test_a_document_is_looked_for_in_the_folders_that_were_named(world):
    sha256 = world.put("a.pdf")
    archive = world.folder / "archive"
    (archive / "inbox").mkdir(parents=True)
    place = archive / "inbox" / f"a.{sha256[:16]}.pdf"
    (world.inbox / "a.pdf").rename(place)
    assert Desk(world.ledger, Settings, [archive]).paths(sha256) == [place]
