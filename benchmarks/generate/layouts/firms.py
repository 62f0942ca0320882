"""Moves a certificate to a firm of `firms*.toml`: names, places and work as small suppliers' papers word them."""

from __future__ import annotations

from typing import Any

from benchmarks.generate.data import load, pair
from benchmarks.generate.draft import Draft
from benchmarks.generate.model import SiteFact

FILES = (
    "firms",
    "firms_trade",
    "firms_quays",
    "firms_shores",
    "firms_fields",
    "firms_byways",
    "firms_teahouses",
    "firms_moors",
    "firms_goods",
    "firms_viaducts",
)


def every_firm() -> list[dict[str, Any]]:
    """Give the firms of all files."""
    return [firm for file in FILES for firm in load(file)["firm"]]


def settle(d: Draft, *regions: str, system: str | None = None, chance: float = 1.0) -> None:
    """Let the holder be a firm of one of the regions whose work suits the certificate, if there is one, or by chance none."""
    if chance < 1 and d.rng.random() >= chance:
        return
    wanted = system or d.facts.standards[0].system[-1]
    fitting = [firm for firm in every_firm() if firm["region"] in regions and wanted in firm["fits"]]
    if not fitting:
        return
    firm = d.rng.choice(fitting)
    name, scope = pair(firm["name"]), pair(firm["scope"])
    places = [pair(place) for place in firm["places"]]
    sites = tuple(
        SiteFact(name, places[i % len(places)], scope) for i in range(min(len(d.facts.sites), len(places)))
    )
    d.facts = d.facts.with_(holder=name, address=pair(firm["address"]), scope=scope, sites=sites)


def noted(d: Draft, role: str, text: str) -> str:
    """Note that a day was written in a form that no style has, and give the text."""
    d.printed.roles.add(role)
    d.printed.texts.append(text)
    return text
