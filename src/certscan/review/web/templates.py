"""The templates of the review."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment

from certscan.output.page_facts import counted
from certscan.output.templates import environment_of
from certscan.record import Evidence, Kind
from certscan.review.telling import told
from certscan.review.view import LABELS
from certscan.rules import RULES

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
    environment = environment_of("certscan.review.web", "templates")
    environment.filters |= {"counted": counted, "places": _places, "percent": _percent, "told": told}
    environment.globals |= {
        "advice": {rule.code: rule.advice for rule in RULES},
        "labels": LABELS,
        "kinds": {kind.value: word for kind, word in _KINDS.items()},
    }
    return environment


def _places(evidence: tuple[Evidence, ...]) -> str:
    """Write places as JSON for an attribute: [[page, x0, y0, x1, y1], …]."""
    return json.dumps([[place.page, *(round(side, 5) for side in place.bbox)] for place in evidence])


def _percent(confidence: float) -> str:
    return f"{100 * confidence:.0f} %"
