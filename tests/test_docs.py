"""The pages under docs/ say what the program does."""

import re
from pathlib import Path

import pytest

from certscan.errors import INPUT_ERRORS, ExitStatus
from certscan.fields.notices import audits, self_styled_bodies, verification_addresses
from certscan.fields.papers import notices
from certscan.reading import reader
from certscan.settings import FailOn, Limits, OcrChoice, Settings

ROOT = Path(__file__).parents[1]


def page(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def test_every_exit_status_is_documented_and_no_other():
    documented = re.findall(r"^\| (\d+) \|", page("exit-codes.md"), re.MULTILINE)
    assert [int(number) for number in documented] == [status.value for status in ExitStatus]


def test_every_error_is_documented_in_its_own_words():
    documented = re.findall(r"^\| `(\w+)` \| (.+) \|$", page("exit-codes.md"), re.MULTILINE)
    assert documented == [(error.code, error.default_message) for error in INPUT_ERRORS]


def test_every_setting_is_documented_with_its_default():
    text = page("usage.md")
    for model in (Settings, Limits):
        for name, field in model.model_fields.items():
            if name == "limits":
                continue
            assert f"`CERTSCAN_{name.upper()}`" in text
            if isinstance(field.default, int | float) and name != "jobs":
                assert f"`CERTSCAN_{name.upper()}` | {field.default:g} |" in text


def test_every_warning_is_documented():
    documented = re.findall(r"^\| `([a-z_]+)` \|", page("usage.md"), re.MULTILINE)
    assert documented == [
        *reader.NOTICE_CODES,
        *notices.NOTICE_CODES,
        *audits.NOTICE_CODES,
        *verification_addresses.NOTICE_CODES,
        *self_styled_bodies.NOTICE_CODES,
    ]


@pytest.mark.parametrize(
    "command", ["scan", "judge", "dossier", "registry", "list", "explain", "schema", "doctor"]
)
def test_every_command_is_documented(command):
    assert f"certscan {command}" in page("usage.md")


@pytest.mark.parametrize("choice", [*OcrChoice, *FailOn])
def test_every_choice_is_documented(choice):
    assert choice in page("usage.md")


def test_every_scan_option_is_documented():
    from typer.main import get_command

    from certscan.cli import app

    text = page("usage.md")
    for option in get_command(app).commands["scan"].params:
        for name in option.opts:
            if name.startswith("-"):
                assert f"`{name}" in text
