"""Turns of hand that papers of many bodies share: holders in capitals, sites, covering letters, network twins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from benchmarks.generate import companies, dates
from benchmarks.generate.data import load, pair, words
from benchmarks.generate.draft import Draft
from benchmarks.generate.invent import NEWEST

Wordings = dict[str, str]


def house(d: Draft, name: str) -> Wordings:
    """Give a body's own wordings in the language of the paper."""
    wordings: Wordings = load("houses")[name][d.facts.language]
    return {key: text.replace("{system}", d.system()) for key, text in wordings.items()}


def write_dates(d: Draft, *styles: str) -> None:
    """Let the paper write its dates in one of these styles, never so that day and month could be exchanged."""
    clear = max(d.facts.issue.day, d.facts.expiry.day) > 12
    fitting = [style for style in styles if clear or not dates.is_ambiguous(style)]
    d.style = d.rng.choice(fitting or ["{y}-{m:02}-{d:02}"])


def other_day(d: Draft, day: date) -> str:
    """Write a day that is none of the certificate's, such as that of a letter."""
    return dates.write(day, d.style, d.facts.language)


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


def site_cells(d: Draft) -> list[tuple[str, str, str]]:
    """Give name, address and activity of every site, and note the sites as printed."""
    d.printed.roles.add("sites")
    return [
        (
            escape(s.name[0], quote=False),
            escape(s.address[0], quote=False),
            escape(s.activity[0], quote=False),
        )
        for s in d.facts.sites
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


def table(head: tuple[str, ...], lines: list[tuple[str, ...]], cls: str = "sites") -> str:
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
