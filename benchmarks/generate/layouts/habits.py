"""Habits of printers that several families of layouts share; each notes in the draft what it puts on the page."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from benchmarks.generate import art
from benchmarks.generate.draft import Draft

#: Full-width punctuation of Chinese and Japanese typesetting.
COLON, COMMA, OPEN, CLOSE = "\uff1a", "\uff0c", "\uff08", "\uff09"


def one(d: Draft, *wordings: str) -> str:
    """Choose a wording."""
    return d.rng.choice(wordings)


def spread(word: str, gap: str = " ") -> str:
    """Set a word with spaces between its letters: C E R T I F I C A T E."""
    return gap.join(word)


def raised(text: str) -> str:
    """Raise the endings of ordinals, as word processors do."""
    return re.sub(r"(\d)(st|nd|rd|th)\b", r"\1<sup>\2</sup>", text)


def noted_scope(d: Draft, after: str = "", before: str = "", latin: bool = False) -> str:
    """Write the scope with a note that is part of it on paper; truth has it with the note, or without as the other reading."""
    role = "scope_latin" if latin else "scope"
    bare = d.facts.scope[1 if latin else 0]
    d.printed.extra["scope"] = f"{before}{bare}{after}"
    d.printed.extra["scope_alt"] = [bare]
    return f"{escape(before, quote=False)}{d.put(role)}{escape(after, quote=False)}"


def renumber(d: Draft, number: str) -> None:
    """Give the certificate a number in a scheme's own form."""
    d.facts = d.facts.with_(number=number)


def reprint_standards(d: Draft, form: str) -> None:
    """Print the standards in a country's own form; `form` holds {label}, the international name with its edition."""
    again = (replace(fact, printed=form.format(label=fact.label)) for fact in d.facts.standards)
    d.facts = d.facts.with_(standards=tuple(again))


def rescope(d: Draft, text: str) -> None:
    """Give the certificate a scope written in its scheme's own way."""
    d.facts = d.facts.with_(scope=(text, text))


def other_addresses(d: Draft, latin: bool = False) -> list[str]:
    """Write the addresses of further places of the holder; truth lists them as sites, and the labelled one stays the address."""
    index = 1 if latin else 0
    places = [site.address[index] for site in d.facts.sites]
    d.printed.texts.extend(places)
    d.printed.extra["sites"] = places
    d.printed.extra["sites_printed"] = [{"name": None, "address": p, "scope": None} for p in places]
    d.printed.extra["address_alt"] = [d.facts.address[0], *places]
    return [escape(place, quote=False) for place in places]


def site_rows(d: Draft, headings: tuple[str, str, str], latin: bool = False) -> str:
    """Write the sites as a table of name, address and scope under headings of one's own."""
    index = 1 if latin else 0
    d.printed.roles.update({"sites", "sites_latin"} if latin else {"sites"})
    body = "".join(
        "<tr>"
        + "".join(
            f"<td>{escape(cell[index], quote=False)}</td>"
            for cell in (site.name, site.address, site.activity)
        )
        + "</tr>"
        for site in d.facts.sites
    )
    head = "".join(f"<th>{heading}</th>" for heading in headings)
    return f"<table class=sites><tr>{head}</tr>{body}</table>"


def round_seal(
    d: Draft, centre: str, millimetres: float = 38, colour: str = "#d3222a", latin: bool = False
) -> str:
    """Place a round seal that prints the issuer's name along its ring."""
    office = d.facts.office
    d.printed.roles.add("issuer_latin" if latin and office.issuer_latin else "issuer")
    ring = office.issuer_latin if latin and office.issuer_latin else office.issuer
    return d.picture(art.seal(ring, centre, colour), millimetres)


def lines(pairs: list[tuple[str, str]], between: str = ": ") -> str:
    """Give labels and values one below the other, in running lines."""
    return "".join(f"<div>{label}{between}<b>{value}</b></div>" for label, value in pairs)
