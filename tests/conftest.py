"""What tests of all stages share."""

import os
import shutil

import hypothesis
import pytest

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


@pytest.fixture(autouse=True, scope="session")
def _own_data_folder(tmp_path_factory):
    """Keep what the user of this machine imported out of the tests."""
    os.environ["CERTSCAN_DATA_FOLDER"] = str(tmp_path_factory.mktemp("data"))
