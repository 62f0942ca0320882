"""What tests of all stages share."""

import os
import shutil
from contextlib import ExitStack

import hypothesis
import pytest

from tests.support.browser import launched, opened

# Drawn examples take as long as the machine is busy; what must end has a test of its own.
hypothesis.settings.register_profile("certscan", deadline=None)
hypothesis.settings.load_profile("certscan")


@pytest.fixture(scope="session")
def require_program():
    """Give a function that finds a system program, under one of its names, for the test that needs it.

    Without the program the test is skipped; with CERTSCAN_REQUIRE_SYSTEM=1, as in CI, it fails instead,
    so that a test cannot be skipped there unseen.
    """

    def require(*names):
        for name in names:
            if path := shutil.which(name):
                return path
        message = f"needs the system program {' or '.join(names)}"
        if os.environ.get("CERTSCAN_REQUIRE_SYSTEM") == "1":
            pytest.fail(message)
        pytest.skip(message)

    return require


@pytest.fixture(scope="module")
def browser(require_program):
    """Give the system's Chromium, driven by Playwright; no module keeps it beyond its own tests."""
    with launched(require_program) as running:
        yield running


@pytest.fixture
def new_page(browser):
    """Give a function that opens an empty page; options as for a Playwright context, see `LOOKS`."""
    with ExitStack() as pages:
        yield lambda **options: pages.enter_context(opened(browser, **options))


@pytest.fixture
def page(new_page):
    """Give an empty page in a wide, light window."""
    return new_page()


@pytest.fixture(autouse=True, scope="session")
def _own_data_folder(tmp_path_factory):
    """Keep what the user of this machine imported out of the tests."""
    os.environ["CERTSCAN_DATA_FOLDER"] = str(tmp_path_factory.mktemp("data"))
