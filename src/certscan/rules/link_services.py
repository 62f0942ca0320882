"""Whether a web address hides whose it is."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from certscan.rules.web_hosts import is_below


def hides_its_owner(host: str) -> bool:
    """Tell whether a host is a link shortener's, a QR service's or another one where anybody may have a page."""
    return any(is_below(host, service) for service in _hosts())


@cache
def _hosts() -> tuple[str, ...]:
    text = (resources.files("certscan.rules") / "link_services.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["hosts"])
