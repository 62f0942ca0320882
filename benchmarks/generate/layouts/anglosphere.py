"""Papers of Britain and America: words for days, two certificates on a sheet, schedules overleaf, assets and roads."""

from __future__ import annotations

from datetime import date

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, ordinal
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    capitals,
    columns,
    raised,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import stacked
from benchmarks.generate.layouts.registry import layout

BRITISH = ("derwentquay", "intlstandards-uk", "northmersey", "pennine-bureau", "isoqar")
AMERICAN = ("sandia-us", "harborline-us", "tallwood", "prairiestates", "eagle", "smithers")
UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty"]
ENDINGS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
}


def spelled(number: int) -> str:
    """Write a number below forty in words."""
    if number < 20:
        return UNITS[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f"-{UNITS[ones]}" if ones else "")


def spelled_day(day: date) -> str:
    """Write a day as a diploma does: twenty-first day of March, Two Thousand and Twenty-Four."""
    head, dash, tail = spelled(day.day).rpartition("-")
    tail = ENDINGS.get(tail) or (
        tail[:-1] + "ieth" if tail.endswith("y") else tail.replace("twelve", "twelf") + "th"
    )
    return f"{head}{dash}{tail} day of {day:%B}, Two Thousand and {spelled(day.year - 2000).title()}"


@layout("given_in_words", "anglosphere", ("en",), only=(*AMERICAN, "intlstandards-uk"), scope=(1, 3))
def given_in_words(d: Draft) -> Sheets:
    """A diploma: the day of issue in words, the end in words and again in figures, the number in a ribbon."""
    settle(d, "us", "uk")
    given, until = spelled_day(d.facts.issue), spelled_day(d.facts.expiry)
    figures = d.date("expiry", style="{mon} {d}, {y}")
    body = f"""<div class="c">{d.logo(48)}</div><div class="c m2" style="font-size:30pt;letter-spacing:1mm">Certificate of Registration</div><div class="c i m2">Know all by these presents that</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c i m1">having satisfied our auditors that it operates {a_system(d)} in conformance with</div><div class="c b" style="font-size:22pt">{d.standard()}</div><div class="c i">within the scope of</div><div class="c">{d.put("scope")}</div><div class="c i m2">is entered on the register, first on {d.date("initial", style="{month} {d}, {y}")}, under the number</div><div class="c"><span style="background:#7a1020;color:#fff;padding:1mm 8mm;font-weight:bold">{d.put("number")}</span></div><div class="grow"></div><div class="row end"><div class="small">Given this {noted(d, "issue", given)}.<br>To remain in force until the {until} ({figures}).</div>{d.sign(34)}{d.marks(20)}</div><div class="tiny c m1">{d.footer()}</div>"""
    ground = art.guilloche("#8a6a2f", 1123, 794)
    return Sheets((page(body, "wide serif", ground),), ".sheet{padding:17mm 24mm 13mm}", "landscape")


@layout(
    "pair_on_one_sheet",
    "anglosphere",
    ("en", "es", "it", "de"),
    certificates=2,
    systems=(("Q", "E"), ("Q", "S"), ("E", "S")),
    scope=(1, 2),
)
def pair_on_one_sheet(first: Draft, second: Draft) -> Sheets:
    """Two certificates of one holder side by side on a landscape sheet, each with its number and days."""
    second.facts = second.facts.with_(address=first.facts.address)

    def half(d: Draft) -> str:
        pairs = [(d.label("number"), d.put("number")), *d.date_rows("issue", "expiry", "initial")]
        return f"""<div class="half"><div class="row">{d.logo(34)}{d.marks(16)}</div><div class="c b m2" style="font-size:20pt;color:{d.facts.office.colour}">{d.title()}</div><div class="c small m1">{d.text("intro")}</div><div class="c b m1" style="font-size:13pt">{d.put("holder")}</div><div class="c tiny">{d.put("address")}</div><div class="c small m2">{d.text("conforms")}</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c small m2">{d.text("for_scope")}</div><div class="c small b">{d.put("scope")}</div><div class="grow"></div><div class="small">{rows(pairs)}</div><div class="m1">{d.sign(26)}</div><div class="tiny m1">{d.footer()}</div></div>"""

    css = ".sheet{flex-direction:row;padding:0} .half{width:148mm;padding:11mm 12mm 8mm;display:flex;flex-direction:column} .half:first-child{border-right:.2mm dashed #999}"
    return Sheets((page(half(first) + half(second), "wide"),), css, "landscape", spans=((1,), (1,)))


@layout("schedule_overleaf", "anglosphere", ("en",), only=(*BRITISH, "southerncross", "compass-au"), sites=2)
def schedule_overleaf(d: Draft) -> Sheets:
    """The front has but holder, norm and number; scope, places and all days stand in the schedule overleaf."""
    settle(d, "uk")
    branches(d)
    capitals(d)
    colour = d.facts.office.colour
    front = f"""<div class="c">{d.logo(60)}</div><div class="grow"></div><div class="c serif" style="font-size:40pt;color:{colour}">Certificate of Approval</div><div class="c m4">awarded to</div><div class="c b m2" style="font-size:24pt">{d.put("holder")}</div><div class="c m3">for {a_system(d)} meeting</div><div class="c b m2" style="font-size:30pt">{d.standard()}</div><div class="c m3">Certificate {d.put("number")}</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.marks(28)}</div><div class="c tiny m3">Valid only when read with its schedule (overleaf), which states scope, locations and validity.</div>"""
    days = [
        ("Registered office", d.put("address")),
        ("Approved activities", d.put("scope")),
        ("Originally approved", d.date("initial")),
        ("Schedule issued", d.date("issue")),
        ("Approval ends", d.date("expiry")),
        ("Anniversary month", f"{d.facts.start:%B}"),
    ]
    back = f"""<div class="row"><div class="b big">Schedule to certificate {d.put("number")}</div>{d.logo(30)}</div><div class="m3">{rows(days, "sch")}</div><div class="m3 b">Further locations</div><div class="m1">{table(("Location", "Approved activities there"), site_cells(d, "address", "activity"))}</div><div class="grow"></div><div class="tiny">{d.footer()}. Schedule printed {d.other_date(days_later(d.facts.issue, 3))}. Sheet 2 of 2</div>"""
    css = ".sch{width:100%} .sch td{padding:2.4mm 3mm 2.4mm 0;border-bottom:.2mm solid #bbb} .sch .l{width:48mm} .sch .v{font-weight:normal}"
    return Sheets((page(front, ground=art.guilloche(colour)), page(back)), ".sheet{padding:22mm 24mm}" + css)


@layout(
    "assets_roads_facilities",
    "anglosphere",
    ("en",),
    only=(*BRITISH, "bsi", "lrqa", "wadi-uae", "jentayu-my"),
    systems=(("assetQ",), ("facilityQ",), ("roadS",), ("assetQ", "Q"), ("facilityQ", "Q", "E")),
    scope=(1, 2),
)
def assets_roads_facilities(d: Draft) -> Sheets:
    """Systems for assets, facilities or road safety: right-aligned labels, statement last, the system's name left out."""
    settle(d, "uk", "gulf")
    pairs = [
        ("Certificate number", d.put("number")),
        ("Held by", d.put("holder")),
        ("Of", d.put("address")),
        ("Operating a system which complies with", d.standard()),
        ("Covering", d.put("scope")),
        ("Registration first granted", d.date("initial")),
        ("Present certificate granted", d.date("issue")),
        ("Present certificate ends", d.date("expiry")),
        ("Sector", d.decoy("sector")),
    ]
    body = f"""<div class="r">{d.logo(48)}</div><div class="m4" style="font-size:31pt;font-weight:300">Management System Certificate</div><div class="m4">{rows(pairs, "ra")}</div><div class="grow"></div><div class="row end"><div class="small" style="max-width:95mm">{d.put("issuer")} certifies the above on the strength of an assessment carried out by its own assessors on {d.decoy("audit")}.</div>{d.sign(34)}</div><div class="row m3">{d.marks(24)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site} · {d.decoys_form()}</div></div>"""
    css = ".ra{width:100%} .ra td{padding:2.2mm 0;vertical-align:top} .ra .l{text-align:right;width:52mm;padding-right:5mm;color:#777;font-size:9pt} .ra .v{border-left:.6mm solid #bbb;padding-left:5mm}"
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + css)


@layout(
    "members_before_the_statement",
    "anglosphere",
    ("en",),
    only=(*BRITISH, *AMERICAN, "AU"),
    sites=2,
    scope=(1, 3),
)
def members_before_the_statement(d: Draft) -> Sheets:
    """Holder, address line by line and two more places come first, the statement 'have been certified' after them."""
    settle(d, "uk", "us")
    branches(d)
    places = "".join(f"<div class='small'>{place}</div>" for (place,) in site_cells(d, "address"))
    body = f"""<div class="row top"><div style="flex:1"><div class="b" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{stacked_address(d)}</div><div class="m2 tiny up">including the premises at</div>{places}</div>{d.logo(38)}</div><div class="m3" style="border-top:1mm solid {d.facts.office.colour}"></div><div class="m3" style="font-size:13pt">have been certified by <b>{d.put("issuer")}</b> as running {a_system(d)} to</div><div class="b m1" style="font-size:30pt">{d.standard()}</div><div class="m3 small">for</div><div style="font-size:13pt">{d.put("scope")}</div><div class="grow"></div><div class="row top"><div>{stacked([("Number", d.put("number")), ("Since", d.date("initial"))])}</div><div>{stacked([("Dated", d.date("issue")), ("Through", d.date("expiry"))])}</div><div>{stacked([("Next audit window opens", d.decoy("surveillance1")), ("Programme manager", "S. Tolvanis")])}</div></div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 13mm}")


@layout(
    "bars_and_pipes",
    "anglosphere",
    ("en",),
    only=AMERICAN,
    systems=(("Q",), ("Q",), ("C",), ("E",), ("M",)),
    scope=(1, 3),
)
def bars_and_pipes(d: Draft) -> Sheets:
    """American: number, revision and three days in one line with pipes; month first; exclusions and SIC codes below."""
    settle(d, "us")
    write_dates(d, "{mon} {d:02}, {y}", "{month} {d}, {y}", "{d:02}-{MON}-{y}")
    line = " | ".join(
        (
            f"Certificate {d.put('number')} Rev. {d.rng.randint(1, 6)}",
            f"Orig. Reg. {d.date('initial')}",
            f"Eff. {d.date('issue')}",
            f"Exp. {d.date('expiry')}",
        )
    )
    body = f"""<div class="row">{d.logo(60)}{d.marks(26)}</div><div class="m3" style="background:#222;color:#fff;padding:2mm 4mm;font-size:9pt">{line}</div><div class="m4 b" style="font-size:27pt">{d.put("holder")}</div><div class="big">{d.put("address")}</div><div class="m4">The registrar hereby states that the organization named above has been audited, and that its management system conforms to</div><div class="b m2" style="font-size:30pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3"><b>Scope of Registration:</b> {d.put("scope")}</div><div class="m2 small"><b>Exclusions / Not applicable:</b> None &nbsp; <b>SIC:</b> {d.rng.randint(3400, 3999)} &nbsp; <b>NAICS:</b> {d.rng.randint(331000, 339999)} &nbsp; <b>Structure:</b> single site</div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}<br>Registration decision {d.decoy("decision")}. Further certificates of this client: {d.rng.randint(1000, 9999)}-02, {d.rng.randint(1000, 9999)}-03</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 14mm}")


@layout(
    "uk_badge_and_key_facts",
    "anglosphere",
    ("en",),
    only=(*BRITISH, "harmattan-ng", "SG", "ZA"),
    years=(3, 1),
    scope=(1, 3),
)
def uk_badge_and_key_facts(d: Draft) -> Sheets:
    """A column of key facts at the right in grey, values above their labels; 'member since' and a print day mislead."""
    settle(d, "uk")
    facts = [
        (d.put("number"), "your certificate number"),
        (d.date("initial"), "date of initial certification"),
        (d.date("issue"), "this certificate was issued"),
        (d.date("expiry"), "this certificate will expire"),
        (f"{d.facts.initial.year - 2}", "client of ours since"),
        (d.other_date(days_later(d.facts.issue, 40)), "document downloaded"),
    ]
    side = "".join(
        f'<div class="m3"><div class="b">{value}</div><div class="tiny" style="color:#666">{label}</div></div>'
        for value, label in facts
    )
    body = f"""<div class="left fit">{d.logo(50)}<div class="m4" style="font-size:33pt;color:{d.facts.office.colour};line-height:1.1">Certificate<br>of assurance</div><div class="m4">We are pleased to confirm that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="small m1">{d.put("address")}</div><div class="m3">has been independently audited and meets</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">in the provision of:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>{d.sign(36)}<div class="tiny m3">{d.footer()}. Registered in England No. {d.rng.randint(1000000, 9999999):08}.</div></div><div class="key">{side}<div class="grow"></div>{d.marks(24, iaf=False)}<div class="m2">{d.code(22)}</div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .left{flex:1;padding:18mm 12mm 12mm 20mm;display:flex;flex-direction:column} .key{width:58mm;background:#ececec;padding:30mm 6mm 12mm;display:flex;flex-direction:column;align-items:flex-start}"
    return Sheets((page(body),), css)


@layout("ordinals_raised_and_dotted", "anglosphere", ("en",), only=(*BRITISH, "IN", "PK"), scope=(1, 2))
def ordinals_raised_and_dotted(d: Draft) -> Sheets:
    """Days as '5th day of July 2023' with raised endings, every value closed by a full stop, leaders of dots before it."""
    settle(d, "uk", "in")

    def day(role: str) -> str:
        value: date = getattr(d.facts, role)
        return noted(d, role, f"{value.day}{ordinal(value.day)} day of {value:%B} {value.year}")

    pairs = [
        ("Registration no", d.put("number")),
        ("First entered", day("initial")),
        ("Made out", day("issue")),
        ("Runs out", day("expiry")),
    ]
    entries = "".join(
        f'<div class="row" style="gap:0"><span>{label}</span><span style="flex:1;border-bottom:.4mm dotted #666;margin:0 1mm"></span><b>{value}.</b></div>'
        for label, value in pairs
    )
    body = f"""<div class="row">{d.logo(44)}<div class="b r" style="font-size:12pt">{d.put("issuer")}</div></div><div class="c m4" style="font-size:28pt;letter-spacing:.4em">CERTIFICATE</div><div class="m4" style="font-size:13pt;line-height:1.6">{d.put("issuer")} of {d.facts.office.address} has satisfied itself that the {d.system()} of <b>{d.put("holder")}</b> at {d.put("address")} agrees with <b>{d.standard()}</b> so far as concerns <b>{d.put("scope")}</b>.</div><div class="grow"></div><div style="width:120mm;line-height:1.9">{raised(entries)}</div><div class="row end m3">{d.sign(36)}{d.marks(22)}</div><div class="tiny m2">This certificate may be revoked at any time. {d.facts.office.site}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 26mm 14mm}")


@layout(
    "strip_of_three_columns",
    "anglosphere",
    ("en",),
    only=("nemko", "intertek", "nqa", "harborline-us", "derwentquay"),
    scope=(1, 4),
)
def strip_of_three_columns(d: Draft) -> Sheets:
    """A northern house style: two columns of small headings, decision and issue days apart, validity as a range."""
    left = stacked(
        [
            (
                "Certificate holder",
                f"{d.put('holder')}<br><span style='font-weight:normal'>{d.put('address')}</span>",
            ),
            ("Certified for", d.put("scope")),
        ]
    )
    right = stacked(
        [
            ("Certificate", d.put("number")),
            ("Decision", d.decoy("decision")),
            ("Issued", d.date("issue")),
            ("Certified since", d.date("initial")),
            ("Validity", f"{d.date('start')} – {d.date('expiry')}"),
        ]
    )
    days = columns([("Revision", d.decoy("revision")), ("Report", d.decoy("report")), ("Page", "1 (1)")])
    body = f"""<div class="row">{d.logo(44)}<div class="small" style="letter-spacing:.5mm">MANAGEMENT SYSTEM CERTIFICATION</div></div><div class="m4" style="font-size:46pt;font-weight:bold;color:{d.facts.office.colour}">{d.standard()}</div><div class="big">{d.system()}</div><div class="row top m4"><div style="flex:3">{left}</div><div style="flex:2;border-left:.3mm solid #999;padding-left:8mm">{right}</div></div><div class="grow"></div>{days}<div class="row end m2">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.footer()}. The certificate's status is shown in our register; the paper itself is proof of nothing.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .across{width:100%}")
