"""docs/watch.md says what the program does."""

import re
from pathlib import Path

from typer.main import get_command

from certscan.cli import app
from certscan.settings import WatchSettings

PAGE = (Path(__file__).parents[2] / "docs" / "watch.md").read_text(encoding="utf-8")


def test_every_setting_is_documented_with_its_default():
    for name, field in WatchSettings.model_fields.items():
        variable = f"`CERTSCAN_WATCH_{name.upper()}`"
        assert variable in PAGE
        if isinstance(field.default, int | float) and not isinstance(field.default, bool):
            assert f"{variable} | {field.default:g} |" in PAGE


def test_every_option_is_documented_here_or_is_one_of_scan():
    own = {name for option in get_command(app).commands["watch"].params for name in option.opts}
    scan = {name for option in get_command(app).commands["scan"].params for name in option.opts}
    for name in own - scan:
        if name.startswith("--"):
            assert f"`{name}" in PAGE or f"{name} " in PAGE


def test_every_event_that_is_named_is_logged_somewhere():
    source = "".join(
        path.read_text() for path in (Path(__file__).parents[2] / "src/certscan/runs/watch").glob("*.py")
    )
    named = re.search(r"one per event: (.*?) and so on", PAGE, re.DOTALL)[1]
    events = re.findall(r"`(\w+)`", named)
    assert len(events) > 5
    for event in events:
        assert f'"{event}"' in source
