import sys
from types import ModuleType

import pytest
from typer.testing import CliRunner

from certscan.cli import app
from tests.factories import certificate, document
from tests.support.here import Here


@pytest.fixture
def run():
    """Give a function that runs certscan as a pipe would: standard output is no terminal."""

    def invoke(*arguments, stdin=None):
        return CliRunner().invoke(app, [str(a) for a in arguments], input=stdin)

    return invoke


@pytest.fixture
def pipeline(monkeypatch):
    """Put a stand-in in the place of the pipeline, without worker processes; `answers` maps file names to documents."""
    module = ModuleType("certscan.pipeline")
    module.answers = {}
    module.settings = []
    module.contents = []

    def scan_path(path, settings):
        module.settings.append(settings)
        module.contents.append(path.read_bytes())
        print("a library's chatter")
        answer = module.answers.get(path.name)
        if isinstance(answer, BaseException):
            raise answer
        if answer is None:
            return document(certificate(), path=str(path))
        source = answer.source.model_copy(update={"path": str(path), "name": path.name})
        return answer.model_copy(update={"source": source})

    module.scan_path = scan_path
    monkeypatch.setitem(sys.modules, "certscan.pipeline", module)
    monkeypatch.setattr("certscan.runs.folder.Workers", Here)
    monkeypatch.setenv("CERTSCAN_JOBS", "1")
    return module


@pytest.fixture
def inbox(tmp_path):
    """Give a folder with two files."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in ("a.pdf", "b.pdf"):
        (folder / name).write_bytes(b"content of " + name.encode())
    return folder
