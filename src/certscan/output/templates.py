"""Templates of pages: everything that is not ours is cleaned and escaped here, in one place."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from certscan.output.cleaning import clean
from certscan.output.page_words import SEVERITIES, VERDICTS
from certscan.record import REVIEW_BELOW
from certscan.version import __version__


def environment_of(package: str, folder: str) -> Environment:
    """Make the environment of a package's folder of templates, with the words that every page uses."""
    environment = Environment(
        loader=PackageLoader(package, folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_cleaned,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {
        "version": __version__,
        "words": {status.value: wording for status, wording in VERDICTS.items()},
        "severities": {severity.value: word for severity, word in SEVERITIES.items()},
        "review_below": REVIEW_BELOW,
    }
    return environment


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value
