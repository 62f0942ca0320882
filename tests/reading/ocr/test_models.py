import hashlib
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from certscan import models_folder as folder
from certscan.models_folder import models_folder
from certscan.reading.ocr import models
from certscan.reading.ocr.models import Match, Role, check_models, ocr_models

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_every_role_has_its_model():
    assert set(ocr_models()) == set(Role)


@pytest.mark.parametrize("role", Role)
def test_the_installed_file_is_the_one_listed(role):
    model = ocr_models()[role]
    content = model.path.read_bytes()
    assert len(content) == model.bytes
    assert hashlib.sha256(content).hexdigest() == model.sha256


@pytest.mark.parametrize("role", Role)
def test_an_entry_tells_what_it_is(role):
    model = ocr_models()[role]
    assert model.purpose
    assert model.licence == "Apache-2.0"
    assert model.source.startswith("https://")


def test_the_range_of_versions_is_the_one_that_is_installed():
    dependencies = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    for model in ocr_models().values():
        assert f"{model.package}{model.versions}" in dependencies
        assert version(model.package).startswith("3.10.")


def test_the_wheel_takes_the_folder_along():
    built = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert built["force-include"] == {"models": "certscan/models"}


def test_a_check_finds_all_as_listed():
    assert {check.match for check in check_models()} == {Match.SAME}


def test_another_file_is_told_from_the_one_listed(monkeypatch):
    changed = {
        Role.DETECTION: ocr_models()[Role.DETECTION].model_copy(update={"sha256": "0" * 64}),
        Role.RECOGNITION: ocr_models()[Role.RECOGNITION].model_copy(update={"file": "rapidocr/gone.onnx"}),
        Role.DIRECTION: ocr_models()[Role.DIRECTION].model_copy(update={"package": "no-such-package"}),
    }
    monkeypatch.setattr(models, "ocr_models", lambda: changed)
    assert [check.match for check in check_models()] == [Match.OTHER, Match.MISSING, Match.MISSING]


def test_the_folder_of_an_installed_package_goes_first(monkeypatch, tmp_path):
    (tmp_path / "models").mkdir()
    monkeypatch.setattr(folder.resources, "files", lambda package: tmp_path)
    assert models_folder() == tmp_path / "models"


def test_a_checkout_has_the_folder_beside_its_sources(monkeypatch, tmp_path):
    monkeypatch.setattr(folder.resources, "files", lambda package: tmp_path)
    monkeypatch.setattr(folder, "__file__", str(tmp_path / "src" / "certscan" / "models_folder.py"))
    with pytest.raises(FileNotFoundError, match="install certscan anew"):
        models_folder()
    (tmp_path / "models").mkdir()
    assert models_folder() == tmp_path / "models"
