"""Pieces that layouts of any language are put together from, with the wordings of `phrases.toml`."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.generate.data import load, offices
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft
from benchmarks.generate.layouts.parts import reissued

Voice = dict[str, str]

EUROPE = ("en", "de", "es", "fr", "it", "pt", "pl", "cs", "ro", "hr", "hu", "nl", "sv", "da", "lt", "lv")
EAST = ("en", "tr", "ru", "uk", "bg", "el", "ar", "id", "vi")
ASIA = ("en", "zh", "zh-Hant", "ko", "ja", "th", "vi", "id")
LATIN = ("en", "es", "fr", "it", "pt", "tr", "ro", "de")

#: Bodies whose own papers are known to everyone, so that no other arrangement would pass for theirs.
GIANTS = (
    "sgs",
    "bv",
    "dnv",
    "tuvsud",
    "tuvrh",
    "tuvnord",
    "bsi",
    "lrqa",
    "dqs",
    "dekra",
    "intertek",
    "aenor",
    "afnor",
    "cqc",
)
MODEST = tuple(sorted({office.id for office in offices()} - set(GIANTS)))


def voice(d: Draft, language: str | None = None) -> Voice:
    """Choose the wordings of one paper; the sentences with days are left to `period`."""
    table: dict[str, list[str]] = load("phrases")[language or d.facts.language]
    return {key: escape(d.rng.choice(table[key]), quote=False) for key in table if key != "valid"}


def period(d: Draft) -> str:
    """Write the validity as one sentence with both days."""
    pattern: str = d.rng.choice(load("phrases")[d.facts.language]["valid"])
    said = escape(pattern, quote=False)
    return said.replace("{start}", f"<b>{d.date('start')}</b>").replace("{end}", f"<b>{d.date('expiry')}</b>")


def direction(d: Draft) -> str:
    """Give the style that sets the sheet from right to left where the language asks for it."""
    return ".sheet{direction:rtl}" if d.facts.language == "ar" else ""


def led_by_colon(pairs: list[tuple[str, str]], cls: str = "led") -> str:
    """Give a table whose values begin with the colon: label | : value."""
    lines = "".join(f"<tr><td>{label}</td><td>: <b>{value}</b></td></tr>" for label, value in pairs)
    return f'<table class="{cls}">{lines}</table>'


def stacked(pairs: list[tuple[str, str]], cls: str = "") -> str:
    """Give labels in small grey letters, each above its value, one below the other."""
    return "".join(
        f'<div class="m2 {cls}"><div class=tiny style="color:#666">{label}</div><div class=b>{value}</div></div>'
        for label, value in pairs
    )


def boxes(pairs: list[tuple[str, str]], colour: str, above: bool = True) -> str:
    """Give a row of boxes, the label on colour above or below its value."""
    cells = []
    for label, value in pairs:
        head = f'<div class="tiny" style="background:{colour};color:#fff;padding:1mm 2mm">{label}</div>'
        body = f'<div class="b" style="padding:1.6mm 1mm;font-size:9.5pt">{value}</div>'
        inner = head + body if above else body + head
        cells.append(
            f'<div style="flex:1;border:.3mm solid {colour};text-align:center;display:flex;flex-direction:column;justify-content:space-between">{inner}</div>'
        )
    return f'<div class="row" style="gap:2mm;align-items:stretch">{"".join(cells)}</div>'


def two_lines(d: Draft) -> str:
    """Write the standards with a break after the publisher: ISO over 9001:2015."""
    return d.standard(" / ").replace(" ", "<br>", 1)


def in_capitals_over_two_lines(d: Draft) -> str:
    """Write the holder in capitals, broken in the middle; in the truth it is one name in capitals."""
    local, latin = d.facts.holder
    d.facts = d.facts.with_(holder=(local.upper(), latin.upper()))
    words = d.put("holder").split(" ")
    middle = (len(words) + 1) // 2
    return " ".join(words[:middle]) + ("<br>" + " ".join(words[middle:]) if words[middle:] else "")


def only_start(d: Draft, role: str = "initial") -> str:
    """Write the only start date that a paper has; the certificate was never renewed, so it is the issue date as well."""
    d.facts = d.facts.with_(initial=d.facts.issue, start=d.facts.issue)
    written = d.date(role)
    d.printed.extra["issue_date"] = d.facts.issue.isoformat()
    return written


def start_is_right_too(d: Draft) -> None:
    """Let the first day of validity stand as another reading of the day of issue, where the two differ."""
    if d.facts.start != d.facts.issue:
        d.printed.extra["issue_date_alt"] = [d.facts.start.isoformat()]


def own_standard(d: Draft, *forms: str) -> None:
    """Print the standards in one of the forms; {label} is the international name with its edition."""
    form = d.rng.choice(forms)
    printed = (replace(fact, printed=form.format(label=fact.label)) for fact in d.facts.standards)
    d.facts = d.facts.with_(standards=tuple(printed))


def whole_years(d: Draft, years: int = 3) -> None:
    """Let the paper end some full years after its start less a day, as its wording says."""
    d.facts = d.facts.with_(expiry=days_later(years_later(d.facts.start, years), -1))


def numbered(d: Draft, form: str) -> None:
    """Give the certificate a number of this form: `#` is a digit, `@` a letter, {yy} and {yyyy} the year of issue."""
    year = d.facts.issue.year
    drawn = []
    for before, sign in zip(" " + form, form, strict=False):
        if sign == "#":
            drawn.append(str(d.rng.randint(0 if before == "#" else 1, 9)))
        else:
            drawn.append(d.rng.choice("ABCDEFGHKLMNPRT") if sign == "@" else sign)
    number = "".join(drawn).replace("{yyyy}", str(year)).replace("{yy}", f"{year % 100:02}")
    d.facts = d.facts.with_(number=number)


def amended(d: Draft) -> bool:
    """Let the paper be of the first day of its cycle, or of a later one after a change, and tell which."""
    reissued(d)
    if d.facts.issue <= d.facts.start:
        d.facts = d.facts.with_(start=d.facts.issue)
    return d.facts.issue > d.facts.start
