"""A broken data file is named by file and key, and the files come with the package."""

from importlib import resources
from pathlib import Path
from shutil import copytree

import pytest

from certscan.catalogue import CatalogueError
from certscan.catalogue.loader import read_catalogue
from certscan.errors import ExitStatus


@pytest.fixture
def data(tmp_path):
    source = Path(str(resources.files("certscan.catalogue") / "data"))
    return Path(copytree(source, tmp_path / "data"))


def broken(data, file, old, new):
    path = data / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(data)
    assert caught.value.file == file
    assert file in caught.value.message
    assert caught.value.exit_status is ExitStatus.INTERNAL
    return caught.value


def test_a_sound_copy_is_read(data):
    assert read_catalogue(data).standards["ISO 9001"].certifiable


def test_a_wrong_value(data):
    error = broken(data, "standards/iso-9001.toml", "cycle_years = 3", 'cycle_years = "three"')
    assert error.key == "cycle_years"


def test_a_wrong_value_deep_inside(data):
    error = broken(data, "standards/iso-9001.toml", 'status = "current"', 'status = "fresh"')
    assert error.key == "editions.0.status"


def test_an_unknown_key(data):
    error = broken(data, "other_marks.toml", 'name = "CNCA"', 'name = "CNCA"\ncolour = "red"')
    assert error.key.startswith("marks[")
    assert error.key.endswith("colour")


def test_an_unknown_table(data):
    error = broken(data, "registers.toml", "[[registers]]", "[[registries]]")
    assert error.key == "registries"


def test_broken_toml(data):
    broken(data, "accreditation_bodies/ukas.toml", 'id = "UKAS"', 'id = "UKAS')


def test_an_id_twice(data):
    error = broken(data, "certification_bodies/de/dqs.toml", 'id = "dqs"', 'id = "dekra"')
    assert "dekra" in error.message


def test_an_unknown_role(data):
    error = broken(data, "labels/de.toml", "holder_weak =", "owner =")
    assert error.key == "fields"
    assert "owner" in error.message


def test_eleven_months(data):
    error = broken(data, "labels/de.toml", '  ["Dezember", "Dez"],\n', "")
    assert error.key == "months"


def test_a_missing_file(data):
    (data / "registers.toml").unlink()
    with pytest.raises(CatalogueError, match=r"registers\.toml"):
        read_catalogue(data)
