"""The templates of the review: everything that is not ours is cleaned and escaped here, in one place."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from certscan.output.cleaning import clean
from certscan.output.page_facts import counted
from certscan.output.page_words import SEVERITIES, VERDICTS
from certscan.record import REVIEW_BELOW, Evidence, Kind
from certscan.review.telling import told
from certscan.review.view import LABELS
from certscan.rules import RULES
from certscan.version import __version__

_KINDS = {
    Kind.MANAGEMENT_SYSTEM: "Management system",
    Kind.PRODUCT: "Product",
    Kind.GMP: "Good manufacturing practice",
    Kind.TEST_REPORT: "Test report",
    Kind.OTHER: "Other",
}


def rendered(name: str, **values: Any) -> str:
    """Fill in a template."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("certscan.review.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_cleaned,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"counted": counted, "places": _places, "percent": _percent, "told": told}
    environment.globals |= {
        "version": __version__,
        "words": {status.value: wording for status, wording in VERDICTS.items()},
        "severities": {severity.value: word for severity, word in SEVERITIES.items()},
        "advice": {rule.code: rule.advice for rule in RULES},
        "labels": LABELS,
        "kinds": {kind.value: word for kind, word in _KINDS.items()},
        "review_below": REVIEW_BELOW,
    }
    return environment


def _cleaned(value: Any) -> Any:
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _places(evidence: tuple[Evidence, ...]) -> str:
    """Write places as JSON for an attribute: [[page, x0, y0, x1, y1], …]."""
    return json.dumps([[place.page, *(round(side, 5) for side in place.bbox)] for place in evidence])


def _percent(confidence: float) -> str:
    return f"{100 * confidence:.0f} %"
