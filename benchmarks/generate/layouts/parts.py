"""Habits that papers of many bodies share, of typesetting and of wording; each notes in the draft what it puts on the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from html import escape

from benchmarks.generate import art, companies, dates
from benchmarks.generate.data import load, pair, words
from benchmarks.generate.draft import Draft
from benchmarks.generate.invent import NEWEST

#: Full-width punctuation of Chinese and Japanese typesetting.
COLON, COMMA, OPEN, CLOSE = "\uff1a", "\uff0c", "\uff08", "\uff09"

Wordings = dict[str, str]


def house(d: Draft, name: str) -> Wordings:
    """Give a body's own wordings in the language of the paper."""
    wordings: Wordings = load("houses")[name][d.facts.language]
    return {key: text.replace("{system}", d.system()) for key, text in wordings.items()}


def write_dates(d: Draft, *styles: str) -> None:
    """Let the paper write its dates in one of these styles, never so that day and month could be exchanged."""
    fitting = [style for style in styles if d.facts.settle_days or not dates.is_ambiguous(style)]
    d.style = d.rng.choice(fitting or ["{y}-{m:02}-{d:02}"])


def capitals(d: Draft) -> None:
    """Set the holder in capitals, as many bodies do."""
    local, latin = d.facts.holder
    d.facts = d.facts.with_(holder=(local.upper(), latin.upper()))


def broken_holder(d: Draft) -> str:
    """Write the holder over two lines, the legal form alone on the second."""
    text = d.put("holder")
    forms = [pair(form)[0] for form in words(d.facts.language)["company"]["forms"]]
    for form in sorted(forms, key=len, reverse=True):
        tail = " " + escape(form, quote=False)
        if text.lower().endswith(tail.lower()):
            return f"{text[: -len(tail)]}<br>{text[-len(tail) + 1 :]}"
    return text


def stacked_address(d: Draft) -> str:
    """Write the address line by line without commas, and so it stands in the truth; to be called first."""
    lines = [part.split(", ") for part in d.facts.address]
    d.facts = d.facts.with_(address=(" ".join(lines[0]), " ".join(lines[1])))
    d.put("address")
    return "<br>".join(escape(line, quote=False) for line in lines[0])


def a_system(d: Draft) -> str:
    """Name the management system in English with its article."""
    return f"{'an' if d.system()[0] in 'AEIO' else 'a'} {d.system()}"


def numbered_since_first(d: Draft) -> None:
    """Let the number bear the year of the first certification, as it stays the same over the cycles."""
    was, first = str(d.facts.issue.year), str(d.facts.initial.year)
    d.facts = d.facts.with_(number=d.facts.number.replace(was, first))


def all_in(d: Draft, country: str) -> None:
    """Move the holder and the sites to a country that the language's addresses name."""

    def moved() -> tuple[str, str]:
        drawn = (companies.address(d.rng, d.facts.language) for _ in range(200))
        return next(address for address in drawn if country in address[0])

    sites = tuple(replace(site, address=moved()) for site in d.facts.sites)
    d.facts = d.facts.with_(address=moved(), sites=sites)


def branches(d: Draft) -> None:
    """Let all sites bear the holder's name: branches of one company."""
    d.facts = d.facts.with_(sites=tuple(replace(site, name=d.facts.holder) for site in d.facts.sites))


def site_cells(d: Draft, *asked: str, latin: bool = False) -> list[tuple[str, ...]]:
    """Give name, address and activity of every site, or what is asked of these, and note the sites as printed."""
    d.printed.roles.update({"sites", "sites_latin"} if latin else {"sites"})
    d.printed.site_parts = asked or d.printed.site_parts
    index = 1 if latin else 0
    return [
        tuple(escape(getattr(site, part)[index], quote=False) for part in d.printed.site_parts)
        for site in d.facts.sites
    ]


def reissued(d: Draft) -> None:
    """Date the paper within its running cycle, as after a move; the start of the cycle is right as well."""
    later = dates.days_later(d.facts.start, d.rng.randint(120, 600))
    if later < min(NEWEST, d.facts.expiry):
        d.facts = d.facts.with_(issue=later)
        d.printed.extra["issue_date_alt"] = [d.facts.start.isoformat()]


def previous(d: Draft) -> str:
    """Write the end of the previous cycle, or that there was none."""
    return "NA" if d.facts.initial == d.facts.issue else d.decoy("previous")


def table(head: tuple[str, ...], lines: Iterable[tuple[str, ...]], cls: str = "sites") -> str:
    """Give a ruled table."""
    top = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    return f"<table class={cls}><tr>{top}</tr>{body}</table>"


def columns(pairs: list[tuple[str, str]], cls: str = "across") -> str:
    """Give labels in one line and their values below them."""
    top = "".join(f"<td>{label}</td>" for label, _ in pairs)
    below = "".join(f"<td class=b>{value}</td>" for _, value in pairs)
    return f'<table class="{cls}"><tr class=small>{top}</tr><tr>{below}</tr></table>'


def network_page(d: Draft, registration: str, partner: str) -> str:
    """Give the network's English paper for the same certificate; it bears a registration number of its own."""
    d.printed.other_marks.append("IQNet")
    days = "".join(
        f"<tr><td>{label}</td><td class=b>{d.date(role, 'en', '{y}-{m:02}-{d:02}')}</td></tr>"
        for label, role in (
            ("First issued on:", "initial"),
            ("Issued on:", "issue"),
            ("Expires on:", "expiry"),
        )
    )
    return f"""<div class="c" style="font-family:'Liberation Serif',serif;font-size:44pt;font-weight:bold;color:#b01e2e">IQNet</div>
<div class="c small" style="letter-spacing:1mm">THE INTERNATIONAL CERTIFICATION NETWORK</div>
<div class="c m3" style="font-size:34pt;letter-spacing:2mm">CERTIFICATE</div>
<div class="c i m2">{partner} has issued an IQNet recognised certificate that the organization:</div>
<div class="c b m2" style="font-size:16pt">{d.put("holder_latin")}</div><div class="c">{d.put("address_latin")}</div>
<div class="c i m2">has implemented and maintains a</div><div class="c b" style="font-size:15pt">{d.system("en")}</div>
<div class="c i m2">for the following scope:</div><div class="c b">{d.put("scope_latin")}</div>
<div class="c i m2">which fulfils the requirements of the following standard:</div>
<div class="c b m1" style="font-size:20pt">{d.facts.standards[0].label}</div>
<table class="m3" style="margin-left:auto;margin-right:auto">{days}</table>
<div class="c m2">Registration Number: <b>{registration}</b></div><div class="grow"></div>
<div class="row end"><div class="sign"><div class=rule></div>President of IQNet</div><div class="c b" style="color:#b01e2e">IQNet</div>{d.sign(30)}</div>
<div class="c tiny m2">This attestation belongs to the original certificate of the network's partner and does not stand alone.</div>
<div class="c tiny m1">IQNet Partners*: AENOR Spain, AFNOR Certification France, APCER Portugal, CCC Cyprus, CISQ Italy, CQC China, CQM China, CQS Czech Republic, DQS Holding GmbH Germany, FCAV Brazil, ICONTEC Colombia, IMNC Mexico, IRAM Argentina, JQA Japan, KFQ Korea, NSAI Inc. USA, NYCE-SIGE Mexico, PCBC Poland, Quality Austria Austria, SII Israel, SIQ Slovenia, SQS Switzerland, SRAC Romania<br>* The list of partners is that of the day of issue of this certificate. www.iqnet-certification.com</div>"""


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
    return table(headings, site_cells(d, latin=latin))


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
