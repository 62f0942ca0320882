import os
import time

import pytest

from certscan.output.pictures import NOT_DRAWN, Drawn, Wanted
from certscan.runs.page_pictures import WorkerPictures
from certscan.settings import Limits, Settings


def draw(wanted, limits):
    """Draw as a worker does: one file kills it, one hangs."""
    if wanted.path == "kill.pdf":
        os._exit(1)
    if wanted.path == "hang.pdf":
        time.sleep(3600)
    return Drawn(wanted.key, missing=f"{wanted.path} {limits.max_pages}")


@pytest.fixture
def pictures():
    made = WorkerPictures(Settings(jobs=2, limits=Limits(deadline_seconds=5, max_pages=11)), draw)
    yield made
    made.stop()


def told(pictures, *paths):
    done = {}
    for key, path in enumerate(paths):
        done |= {one.key: one.missing for one in pictures.ask(Wanted(key, path, None, {1: ()}))}
    return done | {one.key: one.missing for one in pictures.rest()}


def test_every_file_is_drawn_under_the_limits_of_the_run(pictures):
    assert told(pictures, "a.pdf", "b.pdf", "c.pdf") == {0: "a.pdf 11", 1: "b.pdf 11", 2: "c.pdf 11"}


def test_a_file_that_kills_or_hangs_its_worker_costs_only_its_own_pictures(pictures):
    done = told(pictures, "kill.pdf", "hang.pdf", "a.pdf", "b.pdf")
    assert done == {0: NOT_DRAWN, 1: NOT_DRAWN, 2: "a.pdf 11", 3: "b.pdf 11"}


def test_nothing_is_to_come_where_nothing_was_asked_for(pictures):
    assert list(pictures.rest()) == []
