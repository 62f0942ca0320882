import sys
from pathlib import Path

import pytest

HERE = Path(sys.executable)


@pytest.fixture
def programs(monkeypatch):
    monkeypatch.setenv("PATH", str(HERE.parent))
    monkeypatch.delenv("CERTSCAN_REQUIRE_SYSTEM", raising=False)


def test_a_program_is_found_under_any_of_its_names(programs, require_program):
    assert require_program("no-such-program", HERE.name) == str(HERE)


def test_without_the_program_a_test_is_skipped(programs, require_program):
    with pytest.raises(pytest.skip.Exception, match="no-such-program"):
        require_program("no-such-program")


def test_where_all_programs_are_required_the_test_fails(programs, require_program, monkeypatch):
    monkeypatch.setenv("CERTSCAN_REQUIRE_SYSTEM", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-program"):
        require_program("no-such-program")
