"""The pen of the layouts: writes facts as HTML and notes which it wrote."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from html import escape
from random import Random
from typing import Any

from benchmarks.generate import art, dates
from benchmarks.generate.art import Art
from benchmarks.generate.data import load, words
from benchmarks.generate.invent import system_name
from benchmarks.generate.model import Facts, Printed

DATE_ROLES = ("issue", "start", "expiry", "initial")
DECOY_DATES = ("surveillance1", "surveillance2", "recertification", "decision", "audit", "previous")


@dataclass(frozen=True)
class Sheets:
    """What a layout hands back: pages as HTML, their style, and which pages belong to which certificate.

    `zoom` is the size that the text is tried at; it shrinks from there until the page holds it.
    """

    pages: tuple[str, ...]
    css: str = ""
    paper: str = "A4"
    spans: tuple[tuple[int, ...], ...] = ()
    zoom: float = 1.0
    font: str | None = None


class Draft:
    """One certificate being written."""

    def __init__(
        self, facts: Facts, rng: Random, style: str | None = None, pictures: dict[str, Art] | None = None
    ) -> None:
        self.facts = facts
        self.rng = rng
        self.printed = Printed()
        self.pictures: dict[str, Art] = {} if pictures is None else pictures
        self.style = style or self.choose_style()
        self.month_only = False
        self.whole_dates = rng.random() < 0.9
        self._chosen: dict[tuple[str, str], str] = {}

    def choose_style(self) -> str:
        """Choose how dates are written: mostly as the office does, else as the language does."""
        office, language = self.facts.office, self.facts.language
        at_home = language == office.languages[0]
        own = [style for style in office.dates if at_home or "{mon" not in style.lower()]
        if own and self.rng.random() < 0.75:
            return self.rng.choice(own)
        styles: list[str] = words(language)["date_styles"]
        return self.rng.choice(styles)

    # ---- wordings

    def pick(self, table: str, key: str, language: str | None = None) -> str:
        """Choose a wording once and keep to it, escaped."""
        code = language or self.facts.language
        memo = (f"{table}.{key}", code)
        if memo not in self._chosen:
            options = words(code)[table][key]
            self._chosen[memo] = self.rng.choice(options)
        return escape(self._chosen[memo], quote=False)

    def label(self, role: str, language: str | None = None) -> str:
        """Give the label of a field."""
        return self.pick("labels", role, language)

    def decoy_label(self, role: str, language: str | None = None) -> str:
        """Give the label of something that is no field asked for."""
        return self.pick("decoys", role, language)

    def text(self, key: str, language: str | None = None) -> str:
        """Give a sentence, with dates, site and system filled in; the roles in it count as printed."""
        code = language or self.facts.language
        memo = (f"text.{key}", code)
        if memo not in self._chosen:
            self._chosen[memo] = self.rng.choice(words(code)["text"][key])
        raw = self._chosen[memo]
        values: dict[str, str] = {"site": self.facts.office.site, "system": self.system(code)}
        for token, role in (("{start}", "start"), ("{end}", "expiry"), ("{first}", "initial")):
            if token in raw:
                values[token.strip("{}")] = f"\0{self.date_text(role, code)}\1"
        said = raw.format(**values)
        if code == "en":
            said = re.sub(r"\ba (?=[AEIO])", "an ", said)
        return escape(said, quote=False).replace("\0", "<span class=date>").replace("\1", "</span>")

    def title(self, language: str | None = None) -> str:
        """Give the heading of the certificate."""
        code = language or self.facts.language
        memo = ("title", code)
        if memo not in self._chosen:
            self._chosen[memo] = self.rng.choice(words(code)["titles"])
        return escape(self._chosen[memo].format(system=self.system(code)), quote=False)

    def system(self, language: str | None = None) -> str:
        """Name the management systems certified."""
        systems = tuple(standard.system[-1] for standard in self.facts.standards)
        return system_name(systems, language or self.facts.language)

    # ---- facts

    def put(self, role: str) -> str:
        """Write a fact and note it: number, holder, address, scope (each also with _latin), issuer, registration."""
        self.printed.roles.add(role)
        name, _, latin = role.partition("_")
        facts, index = self.facts, 1 if latin else 0
        value = {
            "number": facts.number,
            "holder": facts.holder[index],
            "address": facts.address[index],
            "scope": facts.scope[index],
            "issuer": facts.office.issuer if not latin else facts.office.issuer_latin or facts.office.issuer,
            "registration": facts.registration,
            "brand": facts.office.brand,
        }[name]
        self.printed.texts.append(value)
        return escape(value, quote=False)

    def standard(self, separator: str = "<br>") -> str:
        """Write the standards."""
        printed = [standard.printed for standard in self.facts.standards]
        self.printed.texts.extend(printed)
        return separator.join(escape(text, quote=False) for text in printed)

    def date(self, role: str, language: str | None = None, style: str | None = None) -> str:
        """Write one of the asked dates; most papers keep it on one line."""
        text = self.date_text(role, language, style)
        return f"<span class=date>{text}</span>" if self.whole_dates else text

    def date_text(self, role: str, language: str | None = None, style: str | None = None) -> str:
        """Give one of the asked dates without markup, and note it."""
        day: datetime.date = getattr(self.facts, role)
        if role == "initial" and self.month_only:
            # Some papers give the first certification by its month alone, which is no date.
            self.printed.extra["initial_date_partial"] = f"{day:%Y-%m}"
            return self._write(day, language, "{month} {y}")
        self.printed.roles.add(role)
        text = self._write(day, language, style)
        self.printed.texts.append(text)
        return text

    def decoy(self, role: str, language: str | None = None) -> str:
        """Write a decoy."""
        value = getattr(self.facts.decoys, role)
        return (
            self._write(value, language)
            if isinstance(value, datetime.date)
            else escape(str(value), quote=False)
        )

    def other_date(self, day: datetime.date, style: str | None = None) -> str:
        """Write a day that is none of the asked ones, in the paper's style or in a given one."""
        return self._write(day, style=style)

    def _write(self, day: datetime.date, language: str | None = None, style: str | None = None) -> str:
        code = language or self.facts.language
        if style is None:
            style = self.style
            if code != self.facts.language:
                memo = ("style", code)
                if memo not in self._chosen:
                    self._chosen[memo] = self.rng.choice(
                        [s for s in words(code)["date_styles"] if not dates.is_ambiguous(s)]
                    )
                style = self._chosen[memo]
        return dates.write(day, style, code)

    def sites(self, latin: bool = False) -> str:
        """Write the table of sites."""
        index, code = (1, "en") if latin else (0, self.facts.language)
        self.printed.roles.update({"sites", "sites_latin"} if latin else {"sites"})
        rows = "".join(
            f"<tr><td>{i}</td><td><b>{escape(site.name[index], quote=False)}</b><br>{escape(site.address[index], quote=False)}</td>"
            f"<td>{escape(site.activity[index], quote=False)}</td></tr>"
            for i, site in enumerate(self.facts.sites, 1)
        )
        return (
            f"<table class=sites><tr><th>#</th><th>{self.label('site', code)}</th>"
            f"<th>{self.label('activity', code)}</th></tr>{rows}</table>"
        )

    # ---- pictures

    def picture(self, drawing: Art, millimetres: float, css: str = "") -> str:
        """Place a picture by its width; it becomes pixels when the page is drawn, so its words have no text layer."""
        key = f"art{len(self.pictures)}"
        self.pictures[key] = drawing
        self.printed.texts.append(drawing.words)
        return f'<img data-art="{key}" alt="" style="width:{millimetres}mm;{css}">'

    def logo(self, millimetres: float = 45, full_name: bool = False, css: str = "") -> str:
        """Place the body's logo."""
        self.printed.roles.add("brand")
        if full_name:
            self.printed.roles.add("issuer")
        return self.picture(art.logo(self.facts.office, full_name), millimetres, css)

    def marks(self, millimetres: float = 26, raster: bool | None = None, iaf: bool | None = None) -> str:
        """Place the accreditation mark, as picture or as text, and now and then the oval beside it."""
        office, pieces = self.facts.office, []
        if iaf if iaf is not None else self.rng.random() < 0.4:
            if "IAF" not in self.printed.other_marks:
                self.printed.other_marks.append("IAF")
            pieces.append(self.picture(art.iaf_oval(), millimetres * 0.8))
        if office.mark:
            acronym, number = office.mark
            if acronym not in self.printed.accreditation:
                self.printed.accreditation.append(acronym)
            if raster if raster is not None else self.rng.random() < 0.62:
                pieces.append(self.picture(art.accreditation_mark(acronym, number), millimetres))
            else:
                lines = art.accreditation_lines(acronym, number)
                self.printed.texts.extend(lines)
                colour = load("marks")[acronym]["colour"]
                rows = "".join(f"<div>{escape(line, quote=False)}</div>" for line in lines)
                pieces.append(
                    f'<div class="textmark" style="border-color:{colour};color:{colour}">{rows}</div>'
                )
        return f'<span class="marks">{"".join(pieces)}</span>'

    def sign(self, millimetres: float = 38) -> str:
        """Place a signature over the signatory's name and role."""
        return (
            f'<div class="sign">{self.picture(art.signature(self.rng), millimetres)}'
            f"<div class=rule></div><div>{self.text('people')}</div><div class=tiny>{self.text('signatory')}</div></div>"
        )

    def code(self, millimetres: float = 20) -> str:
        """Place a dot square."""
        return self.picture(art.code_square(self.rng), millimetres)

    def stamp(self, millimetres: float = 38, css: str = "") -> str:
        """Place the body's round stamp, which prints its legal name."""
        self.printed.roles.add("issuer")
        return self.picture(art.seal(self.facts.office.issuer, "证书专用章"), millimetres, css)

    def footer(self) -> str:
        """Write the body's legal line: name, address, site."""
        office = self.facts.office
        return f"{self.put('issuer')}, {escape(office.address, quote=False)} · {escape(office.site)}"

    def decoys_form(self) -> str:
        """Write the code and date of the printed form itself."""
        return self.decoy("form")

    def decoy_rows(self, *roles: str) -> list[tuple[str, str]]:
        """Give label and value of some decoys."""
        return [(self.decoy_label(role), self.decoy(role)) for role in roles]

    def date_rows(self, *roles: str) -> list[tuple[str, str]]:
        """Give label and value of some asked dates."""
        return [(self.label(role), self.date(role)) for role in roles]


def rows(pairs: list[tuple[str, str]], cls: str = "rows") -> str:
    """Give a table of labels and values."""
    body = "".join(f"<tr><td class=l>{label}</td><td class=v>{value}</td></tr>" for label, value in pairs)
    return f'<table class="{cls}">{body}</table>'


def page(body: str, cls: str = "", ground: str = "") -> str:
    """Give one page: a ground and a sheet that shrinks until its content fits."""
    return f'<section class="page {cls}">{ground}<div class="sheet">{body}</div></section>'


def any_of(rng: Random, *options: Any) -> Any:
    """Choose one of the arguments."""
    return rng.choice(options)
