from contextlib import closing

from certscan.review.desk import Desk
from certscan.review.operations import Accept, Undo
from certscan.review.queue import Queue, Shelf
from certscan.runs.ledger import Finished, Ledger, State
from certscan.settings import Settings
from tests.factories import document
from tests.review.world import DAY, plain, text_of


def test_doubtful_values_come_before_missing_ones_and_the_least_sure_first(world):
    world.certain("certain.pdf")
    world.missing("missing.pdf")
    world.put("sure.pdf", plain(holder=text_of("holder", confidence=0.7), needs_review=True))
    world.put("unsure.pdf", plain(holder=text_of("holder", confidence=0.2), needs_review=True))
    rows = Queue(world.ledger).rows()
    assert [row.name for row in rows] == ["unsure.pdf", "sure.pdf", "missing.pdf", "certain.pdf"]
    assert [row.doubts for row in rows] == [("holder",), ("holder",), ("issue_date",), ()]
    assert [row.shelf for row in rows] == [Shelf.TO_REVIEW] * 3 + [Shelf.OTHERS]


def test_a_record_moves_to_the_reviewed_ones_with_who_and_when(world):
    sha256 = world.doubtful()
    queue, desk = Queue(world.ledger), Desk(world.ledger, lambda: Settings(as_of=DAY))
    assert queue.to_review() == [sha256]
    desk.do(sha256, desk.open(sha256).version, "ann", Accept(certificate=0))
    (row,) = queue.rows()
    assert (row.shelf, row.reviewed_by, row.reviewed_at[:2]) == (Shelf.REVIEWED, "ann", "20")
    desk.do(sha256, desk.open(sha256).version, "bob", Undo())
    assert queue.to_review() == [sha256]


def test_what_comes_in_meanwhile_is_seen(world):
    queue = Queue(world.ledger)
    first = world.doubtful()
    assert queue.to_review() == [first]
    second = world.missing()
    assert queue.to_review() == [first, second]
    with closing(Ledger(world.ledger)) as ledger:
        record = document(plain()).to_json_line()
        ledger.finish(Finished(second, State.DONE, record, "2.0", DAY), 99.0)
    assert queue.to_review() == [first]


def test_what_could_not_be_read_and_what_is_no_certificate_lie_with_the_others(world):
    world.failed()
    world.put("letter.pdf")
    assert {row.shelf for row in Queue(world.ledger).rows()} == {Shelf.OTHERS}


def test_a_record_is_found_by_words_of_its_file_holder_and_standard(world):
    world.doubtful("Sub Folder.pdf")
    (row,) = Queue(world.ledger).rows()
    assert all(row.has(words) for words in ("", "sub", "9001 BOREALIS", "folder pump", "inbox"))
    assert not any(row.has(words) for words in ("14001", "borealis 14001"))
