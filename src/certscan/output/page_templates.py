"""The parts of the report's page."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from certscan.output.page_facts import boxes, by_page, counted, relative
from certscan.output.page_rules import LOOK_IT_UP, explained, rules, where_to_look
from certscan.output.templates import environment_of

#: What the page's one style sheet and its one script are made of.
_PARTS = {
    "style": ("page.css", "sheet.css", "narrow.css", "print.css"),
    "script": ("table.js", "pictures.js"),
}


def rendered(name: str, **values: Any) -> str:
    """Fill in a template of the folder `page`."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> Environment:
    environment = environment_of("certscan.output", "page")
    environment.filters |= {"by_page": by_page, "boxes": boxes, "relative": relative, "counted": counted}
    environment.globals |= {
        "rules": rules(),
        "explained": explained,
        "where_to_look": where_to_look,
        "look_it_up": LOOK_IT_UP,
    }
    for kind, names in _PARTS.items():
        folder = resources.files("certscan.output") / "page"
        content = "".join((folder / name).read_text(encoding="utf-8") for name in names)
        # Our own files go in as they are; the page's policy names them by their hash.
        environment.globals |= {kind: Markup(content), f"{kind}_hash": _hash(content)}  # noqa: S704
    return environment


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
