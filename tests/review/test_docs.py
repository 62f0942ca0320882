"""docs/review.md and the help say what the review does."""

import re
from pathlib import Path

from typer.main import get_command

from certscan.cli import app

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
WEB = ROOT / "src" / "certscan" / "review" / "web"


def test_every_option_is_documented():
    options = get_command(app).commands["review"].params
    names = {name for one in options for name in (*one.opts, *one.secondary_opts) if name.startswith("--")}
    assert all(f"`{name}" in PAGE or f"{name} " in PAGE for name in names - {"--browser", "--help"})


def test_every_key_is_in_the_help():
    script = (WEB / "static" / "record.js").read_text(encoding="utf-8")
    keys = set(
        re.findall(
            r'^  "?([^\s":]+)"?: ', re.search(r"const KEYS = \{(.*?)\n\};", script, re.DOTALL)[1], re.M
        )
    )
    text = (WEB / "templates" / "help_record.html").read_text(encoding="utf-8")
    said = set(re.findall(r"<kbd>([^<]+)</kbd>", text))
    # Other names of keys that are in the help under one name.
    same = {"ArrowDown": "↓", "ArrowUp": "↑", "F2": "e", "Delete": "x", "=": "+", "-": "−"}
    assert len(keys) > 20
    assert {same.get(key, key) for key in keys} - said == {"?"}  # which opens the help
