import itertools

import pytest

from certscan.runs.listing import Seen
from certscan.runs.watch.arrivals import Arrivals
from certscan.runs.watch.complete import looks_complete


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def seen(path="a", size=10, mtime=1, inode=1):
    return Seen(path, size, mtime, inode)


def arrivals(clock, check=lambda path: True, settle=2.0, grace=60.0):
    return Arrivals(settle, grace, check, clock)


def look(some, clock, *listed, after=0.0):
    clock.now += after
    return [ready.seen.path for ready in some.look(listed)]


def test_a_file_is_taken_when_two_listings_at_least_settle_apart_agree(clock):
    some = arrivals(clock)
    assert look(some, clock, seen()) == []
    assert look(some, clock, seen(), after=1.9) == []
    assert look(some, clock, seen(), after=0.1) == ["a"]


@pytest.mark.parametrize("change", [{"size": 11}, {"mtime": 2}, {"inode": 2}])
def test_a_file_that_changes_in_any_way_waits_anew(clock, change):
    some = arrivals(clock)
    look(some, clock, seen())
    assert look(some, clock, seen(**change), after=1.9) == []
    assert look(some, clock, seen(**change), after=1.9) == []
    assert look(some, clock, seen(**change), after=0.1) == ["a"]


def test_a_file_that_goes_and_comes_back_waits_anew(clock):
    some = arrivals(clock)
    look(some, clock, seen())
    look(some, clock, after=1)
    assert look(some, clock, seen(), after=1.5) == []


def test_what_is_ready_stays_so_until_it_is_taken(clock):
    some = arrivals(clock)
    look(some, clock, seen())
    assert look(some, clock, seen(), after=3) == ["a"]
    assert look(some, clock, seen(), after=1) == ["a"]
    some.taken("a")
    assert not some.knows("a")


def test_it_is_told_for_how_long_a_file_could_have_been_taken(clock):
    some = arrivals(clock)
    some.look([seen()])
    clock.now += 5
    (ready,) = some.look([seen()])
    assert ready.for_seconds == pytest.approx(3)


def test_an_empty_file_is_never_taken(clock):
    some = arrivals(clock)
    look(some, clock, seen(size=0))
    assert look(some, clock, seen(size=0), after=10_000) == []
    assert some.held() == {"a": "empty"}
    assert some.soon() == 0


def test_a_file_without_its_end_is_taken_after_the_time_of_grace(clock):
    some = arrivals(clock, check=lambda path: False)
    look(some, clock, seen())
    assert look(some, clock, seen(), after=59) == []
    assert some.held() == {"a": "incomplete"}
    assert some.soon() == 1
    assert look(some, clock, seen(), after=1) == ["a"]


def test_a_file_that_cannot_be_opened_is_tried_less_and_less_often(clock):
    tries = []

    def refuse(path):
        tries.append(clock.now)
        raise PermissionError(13, "Permission denied")

    some = arrivals(clock, check=refuse)
    for _ in range(3000):
        assert look(some, clock, seen(), after=1) == []
    gaps = [later - earlier for earlier, later in itertools.pairwise(tries)]
    assert gaps == sorted(gaps)
    assert (gaps[0], gaps[-1]) == (1, 300)
    assert some.held() == {"a": "cannot be opened: Permission denied"}


def test_a_file_that_vanishes_while_it_is_looked_at_is_no_trouble(clock):
    def gone(path):
        raise FileNotFoundError

    some = arrivals(clock, check=gone)
    look(some, clock, seen())
    assert look(some, clock, seen(), after=3) == []


def test_one_that_is_written_without_end_is_not_expected_soon(clock):
    some = arrivals(clock)
    for size in range(70):
        look(some, clock, seen(size=size + 1), after=1)
    assert some.soon() == 0


def test_the_next_check_is_due_when_the_first_may_have_settled(clock):
    some = arrivals(clock)
    assert some.next_check() is None
    look(some, clock, seen("a"))
    look(some, clock, seen("a"), seen("b"), after=0.5)
    assert some.next_check() == pytest.approx(1.5)


BMP = b"BM" + (1000).to_bytes(4, "little") + bytes(8) + (40).to_bytes(4, "little")
WEBP = b"RIFF" + (992).to_bytes(4, "little") + b"WEBP"


@pytest.mark.parametrize(
    ("data", "complete"),
    [
        (b"%PDF-1.7 text %%EOF\n", True),
        (b"%PDF-1.7 text %%EOF" + b"\n" * 3000, True),
        (b"%PDF-1.7 text", False),
        (b"%PDF-1.7 text %%EOF" + b"x" * 5000, False),
        (b"%PDF-1.7 text" + bytes(10_000), False),
        (b"\xff\xd8\xff picture \xff\xd9", True),
        (b"\xff\xd8\xff picture", False),
        (b"\x89PNG\r\n\x1a\n picture IEND\xaeB`\x82", True),
        (b"\x89PNG\r\n\x1a\n picture", False),
        (BMP + bytes(1000 - len(BMP)), True),
        (BMP + bytes(999 - len(BMP)), False),
        (WEBP + bytes(1000 - len(WEBP)), True),
        (WEBP + bytes(999 - len(WEBP)), False),
        (b"II*\x00 has no end mark", True),
        (b"something else", True),
    ],
)
def test_a_file_looks_complete_if_it_has_the_end_of_its_kind(tmp_path, data, complete):
    path = tmp_path / "file"
    path.write_bytes(data)
    assert looks_complete(str(path)) is complete
