"""The parts of the page: everything that is not ours is cleaned and escaped here, in one place."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from certscan.output.cleaning import clean
from certscan.output.page_facts import boxes, by_page, counted, relative
from certscan.output.page_rules import LOOK_IT_UP, explained, rules, where_to_look
from certscan.output.page_words import SEVERITIES, VERDICTS
from certscan.record import REVIEW_BELOW
from certscan.version import __version__

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
    environment = Environment(
        loader=PackageLoader("certscan.output", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_cleaned,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"by_page": by_page, "boxes": boxes, "relative": relative, "counted": counted}
    environment.globals |= {
        "version": __version__,
        "words": {status.value: wording for status, wording in VERDICTS.items()},
        "severities": {severity.value: word for severity, word in SEVERITIES.items()},
        "rules": rules(),
        "explained": explained,
        "where_to_look": where_to_look,
        "look_it_up": LOOK_IT_UP,
        "review_below": REVIEW_BELOW,
    }
    for kind, names in _PARTS.items():
        folder = resources.files("certscan.output") / "page"
        content = "".join((folder / name).read_text(encoding="utf-8") for name in names)
        # Our own files go in as they are; the page's policy names them by their hash.
        environment.globals |= {kind: Markup(content), f"{kind}_hash": _hash(content)}  # noqa: S704
    return environment


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
