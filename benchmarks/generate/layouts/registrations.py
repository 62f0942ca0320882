"""Papers in English of small registrars: many labelled days, few labelled days, days that only the small print holds."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    a_system,
    columns,
    lines,
    one,
    raised,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import MODEST, boxes, led_by_colon, only_start, stacked, two_lines
from benchmarks.generate.layouts.registry import layout

INDIAN_OCEAN = ("IN", "LK", "PK", "KE", "NG", "QA", "AE", "suraksha", "deccanpeak", "kaveri")
AMERICAN = ("tallwood", "prairiestates", "mapleshield", "eagle", "smithers", "srii")
BRITISH = ("northmersey", "pennine-bureau", "isoqar", "KE", "NG", "LK")


def _ordinal(d: Draft, role: str) -> str:
    return raised(d.date(role, style="{d}{ordinal} {mon}. {y}"))


@layout(
    "dark_side_and_days_twice", "registrations", ("en",), only=INDIAN_OCEAN, years=(3, 3, 1), scope=(1, 4)
)
def dark_side_and_days_twice(d: Draft) -> Sheets:
    """A dark side with the standard upright; the days stand in a list and again, written otherwise, at the foot."""
    upright = d.facts.standards[0].label.replace(":", " - ")
    pairs = [
        ("Certificate No", d.put("number")),
        ("Initial Certification Date", _ordinal(d, "initial")),
        ("1<sup>st</sup> Surveillance Due Date", d.decoy("surveillance1")),
        ("2<sup>nd</sup> Surveillance Due Date", d.decoy("surveillance2")),
        ("Certificate Expiry Date", _ordinal(d, "expiry")),
    ]
    other = "{mon} {d}, {y}"
    body = f"""<div class="side"><div class="c small b">{d.facts.office.brand}</div><span>{upright}</span></div><div class="main fit"><div class="c serif" style="font-size:44pt;line-height:1">Certificate</div><div class="c b big" style="letter-spacing:1.5mm">OF REGISTRATION</div>
<div class="c b m3 small">This is to Certify that the Management System of</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c tiny">Registered Entity</div><div class="c small m1">{d.put("address")}</div><div class="c b m2 small">Has been assessed and registered by {d.put("issuer")}<br>as conforming to requirements of</div><div class="c b m2" style="font-size:27pt">{d.standard()}</div>
<div class="c tiny m2">THE MANAGEMENT SYSTEM IS APPLICABLE TO</div><div class="m1"><i>Scope :</i> {d.put("scope")}</div><div class="m3">{rows(pairs, "wide")}</div><div class="c tiny i m2">To Check validity of the Certificate please visit {d.facts.office.site}</div><div class="grow"></div>
<div class="row end"><div class="small">Certificate Issue Date<br><b>{d.date("issue", style=other)}</b></div>{d.marks(20)}<div class="small r">Certificate Expiry Date<br><b>{d.date("expiry", style=other)}</b></div></div><div class="row end m2">{d.picture(art.hologram(d.rng), 16)}{d.sign(28)}</div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .side{width:46mm;background:#0a1128;color:#fff;padding:10mm 3mm;position:relative;overflow:hidden} .side span{position:absolute;left:12mm;top:60mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:40pt;font-weight:bold;white-space:nowrap} .main{flex:1;padding:11mm 13mm;display:flex;flex-direction:column} .wide{width:100%} .wide .v{text-align:right}"
    return Sheets((page(body),), css)


@layout(
    "audits_on_or_before",
    "registrations",
    ("en",),
    only=INDIAN_OCEAN,
    scope=(1, 3),
    truth={"uncertain": ["expiry_date"]},
)
def audits_on_or_before(d: Draft) -> Sheets:
    """No end but the day of the next full audit, no start but the first registration; a site below the scope."""
    pairs = [
        ("Date of initial registration", only_start(d)),
        ("First Surveillance Audit on or before:", d.decoy("surveillance1")),
        ("Second Surveillance Audit on or before:", d.decoy("surveillance2")),
        ("Re-certification Due:", d.other_date(d.facts.expiry)),
    ]
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m4" style="font-size:24pt">{d.put("holder")}</div><div class="c b m2">has been formally assessed by<br>{d.put("issuer")}<br>and found to comply with the requirements of</div><div class="c b m2" style="font-size:34pt;color:navy">{d.standard()}</div><div class="c b" style="color:navy">({d.system()})</div>
<div class="c b m3">Scope of Registration</div><div class="c">{d.put("scope")}</div><div class="c b m3">Registered Site (s):</div><div class="c">{d.put("address")}</div><div class="c b m4">CERTIFICATE NO : &nbsp; {d.put("number")}</div><div class="grow"></div>{rows(pairs, "dots")}<div class="row end m3">{d.sign()}{d.code(20)}{d.marks(24)}</div><div class="c tiny m2">{d.facts.office.address} {d.facts.office.site}</div>"""
    css = ".sheet{padding:22mm 26mm} .dots{width:100%} .dots td{border-bottom:.3mm dotted #555} .dots .v{text-align:right}"
    return Sheets((page(body, "serif", art.guilloche("#b0a46c")),), css)


@layout("reissue_due", "registrations", ("en",), only=BRITISH, scope=(1, 3))
def reissue_due(d: Draft) -> Sheets:
    """British: three days side by side, the end is the day on which the next issue is due."""
    write_dates(d, "{d:02} {month} {y}", "{d}{ordinal} {month} {y}", "{d:02}/{m:02}/{y}")
    days = columns(
        [
            (
                one(d, "Initial Certification", "Originally Registered", "Date First Registered"),
                d.date("initial"),
            ),
            (one(d, "Latest Issue", "This Issue", "Certificate Issued"), d.date("issue")),
            (one(d, "Re-issue Due", "Reissue Due By", "Certificate Re-issue Due"), d.date("expiry")),
        ]
    )
    body = f"""<div class="row top">{d.logo(52)}<div class="small r">Certificate Number<br><b class="big">{d.put("number")}</b></div></div><div class="m4" style="font-size:32pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="m3">This document certifies that the management systems of</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">have been assessed and approved to the following management systems, standards and guidelines:</div><div class="b m2" style="font-size:24pt">{d.standard()}</div><div class="m3">The approved management systems apply to the following:</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{days}<div class="row end m3"><div>{d.sign(34)}<div class="tiny">On behalf of {d.put("issuer")}</div></div>{d.marks(24)}</div>
<div class="tiny m3">This certificate remains valid while the holder maintains its management system in accordance with the standards and guidelines above, which will be audited by us. {d.facts.office.address}. Registered in England and Wales.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm} .across{width:100%}")


@layout("end_in_the_small_print", "registrations", ("en",), only=MODEST, scope=(1, 4))
def end_in_the_small_print(d: Draft) -> Sheets:
    """Number and day of issue in the heading; the end is named once, in the small print at the foot."""
    said = one(
        d,
        "Unless suspended, cancelled or replaced beforehand, this registration will lapse on {end} without further notice.",
        "The approval ends at midnight on {end}. After that day this paper is of historical interest only.",
        "The holder may refer to this registration through {end}, provided that yearly audits are passed.",
    ).replace("{end}", d.date("expiry"))
    body = f"""<div class="c">{d.logo(56)}</div><div class="c m3" style="font-size:29pt">Certificate No. {d.put("number")}</div><div class="c small">dated {d.date("issue")}</div><div class="c m4 i">awarded to</div><div class="c b m2" style="font-size:23pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3 i">whose {d.system()} is recognised as meeting</div><div class="c b m2" style="font-size:27pt">{d.standard()}</div><div class="c m3 i">covering</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div><div class="row end">{d.marks(25)}{d.sign(36)}</div><div class="tiny m3" style="text-align:justify">{d.footer()}. {said} Copies are valid only if they are complete. The client has held registration since {d.date("initial")}.</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche(d.facts.office.colour, frame=False)),),
        ".sheet{padding:24mm 26mm 15mm}",
    )


@layout(
    "registrar_issues_this",
    "registrations",
    ("en",),
    only=AMERICAN,
    scope=(1, 4),
    systems=(("Q",), ("Q",), ("C",), ("E",), ("M",)),
)
def registrar_issues_this(d: Draft) -> Sheets:
    """American: 'issues this certificate to … after assessing'; file and client numbers beside the certificate's own."""
    write_dates(d, "{month} {d}, {y}", "{month} {d:02}, {y}")
    ids = [
        ("Certificate ID", d.put("number")),
        ("File No.", f"A{d.rng.randint(10000, 99999)}"),
        ("Client ID", str(d.rng.randint(100000, 999999))),
        ("D-U-N-S®", f"{d.rng.randint(10, 99)}-{d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)}"),
        ("NAICS", str(d.rng.randint(311000, 339999))),
    ]
    d.rng.shuffle(ids)
    body = f"""<div class="c">{d.logo(60)}</div><div class="c m2 b big">{d.put("issuer")}</div><div class="c m2">issues this certificate to</div><div class="c b m2 serif" style="font-size:26pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">after assessing its management system and finding it in compliance with</div><div class="c b m2 serif" style="font-size:25pt">{d.standard()}</div><div class="c m2">for the following scope of registration:</div><div class="c b m1">{d.put("scope")}</div>
<div class="grow"></div><div class="row end"><div class="small">{lines(ids)}</div><div class="small r">{lines([("Effective Date", d.date("issue")), ("Expiration Date", d.date("expiry")), ("Registered Since", d.date("initial"))])}</div></div><div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="c tiny m2">{d.facts.office.address} · {d.facts.office.site}<br>Surveillance is performed at intervals of twelve months or less.</div>"""
    return Sheets((page(body, ground=art.guilloche("#33566b")),), ".sheet{padding:20mm 24mm 16mm}")


@layout("history_of_issues", "registrations", ("en",), only=MODEST, scope=(1, 3))
def history_of_issues(d: Draft) -> Sheets:
    """A table of the paper's issues: the first is the original, the last the one at hand; the end stands apart."""
    if d.facts.initial == d.facts.issue:
        d.facts = d.facts.with_(initial=years_later(d.facts.issue, -3))
    middle = days_later(d.facts.initial, (d.facts.issue - d.facts.initial).days // 2)
    lots = [
        ("1", d.date("initial"), "Original certification"),
        ("2", d.other_date(middle), one(d, "Change of address", "Scope extended", "Change of legal form")),
        ("3", d.date("issue"), one(d, "Recertification", "Re-issued after recertification audit")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m3" style="font-size:26pt">Certificate of Approval</div><div class="small">{d.put("issuer")} certifies that {a_system(d)} is operated by</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m3">in accordance with</div><div class="b big">{d.standard()}</div><div class="small m3">Scope of approval</div><div class="b">{d.put("scope")}</div>
<div class="m4 b small">Issue history of certificate {d.put("number")}</div>{table(("Issue", "Date", "Reason"), lots)}<div class="m2">This issue is valid to <b>{d.date("expiry")}</b></div><div class="grow"></div>{d.sign()}<div class="tiny m2">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm}")


@layout("cover_and_particulars", "registrations", ("en",), only=MODEST, scope=(2, 5), sites=2)
def cover_and_particulars(d: Draft) -> Sheets:
    """A festive cover with name and standard alone; number, days, scope and further places on page two."""
    first = f"""<div class="grow"></div><div class="c">{d.logo(70)}</div><div class="c m4 serif i" style="font-size:40pt;color:{d.facts.office.colour}">Certificate</div><div class="c m4">presented to</div><div class="c b m2" style="font-size:27pt">{d.put("holder")}</div><div class="c m4">{two_lines(d)}</div><div class="grow"></div><div class="c">{d.marks(28)}</div>"""
    where = "".join(f"<li>{a}</li>" for (a,) in site_cells(d, "address"))
    second = f"""<div class="b big">Particulars of certification</div>{rows([("Client", d.put("holder")), ("Head office", d.put("address")), ("Standard", d.standard()), ("Certificate", d.put("number")), ("Field of application", d.put("scope")), ("IAF scope(s)", d.decoy("sector")), ("Initial grant", d.date("initial")), ("Grant of this cycle", d.date("issue")), ("Cycle ends", d.date("expiry")), ("Report", d.decoy("report"))], "part m3")}<div class="m3 small">Other premises</div><ul>{where}</ul><div class="grow"></div><div class="row end">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    css = ".part td{padding:2mm 5mm 2mm 0;border-bottom:.2mm solid #bbb} .part .l{width:46mm;color:#555}"
    return Sheets((page(first, ground=art.guilloche(d.facts.office.colour)), page(second)), css)


@layout("minutes_in_clauses", "registrations", ("en",), only=MODEST, scope=(1, 3))
def minutes_in_clauses(d: Draft) -> Sheets:
    """Numbered clauses as in a resolution: who, where, what, since when, until when; the panel's day is a decoy."""
    clauses = [
        f"The certification panel of {d.put('issuer')}, having met on {d.decoy('decision')}, grants certification to <b>{d.put('holder')}</b>.",
        f"The client carries on its business at {d.put('address')}.",
        f"The {d.system()} of the client satisfies <b>{d.standard(' and ')}</b>.",
        f"The certification extends to: {d.put('scope')}",
        f"It is entered in the register under <b>{d.put('number')}</b> with effect from <b>{d.date('issue')}</b>.",
        f"It ends on <b>{d.date('expiry')}</b> and may be renewed. The client was first entered on {d.date('initial')}.",
    ]
    items = "".join(f'<li style="margin:3.5mm 0;padding-left:2mm">{clause}</li>' for clause in clauses)
    body = f"""<div class="row">{d.logo(50)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div><h1 class="c m4" style="font-size:25pt">GRANT OF CERTIFICATION</h1><ol style="line-height:1.6;font-size:12.5pt">{items}</ol><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(26)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 28mm}")


@layout("two_signatories_dated", "registrations", ("en",), only=INDIAN_OCEAN, scope=(1, 4), years=(3, 1))
def two_signatories_dated(d: Draft) -> Sheets:
    """Reviewer and director sign with a day each: the director's is the day of grant, the reviewer's a decoy."""

    def signed(title: str, day: str) -> str:
        return f'<div class="small c">{d.picture(art.signature(d.rng), 34)}<div style="border-top:.3mm solid #333">{title}</div><div>Date: {day}</div></div>'

    body = f"""<div class="row">{d.picture(art.hologram(d.rng), 18)}{d.logo(50, full_name=True)}{d.code(18)}</div><h1 class="c" style="font-size:28pt;color:#8a1c1c">CERTIFICATE OF CONFORMANCE</h1><div class="c">Certificate Registration No.: <b>{d.put("number")}</b></div><div class="c m3">is granted to</div><div class="c b m1" style="font-size:20pt">M/s {d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">for implementing {a_system(d)} conforming to</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div>
<div class="m3"><b>Scope:</b> {d.put("scope")}</div><div class="m1 small"><b>Exclusion:</b> {one(d, "8.3", "8.3 Design &amp; Development", "Nil", "7.1.5.2")} &nbsp; <b>EA Code:</b> {d.decoy("sector")}</div><div class="m3">Certificate effective from the date of the Director's signature below. <b>Valid upto: {d.date("expiry")}</b></div><div class="grow"></div><div class="row end">{signed("Technical Reviewer", d.decoy("decision"))}{d.marks(24)}{signed("Director, Certification", d.date("issue"))}</div><div class="c tiny m3">{d.facts.office.address} | {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c2a15a")),), ".sheet{padding:20mm 23mm 16mm}")


@layout(
    "codes_beside_the_scope",
    "registrations",
    ("en",),
    only=("southerncross", "AU"),
    scope=(1, 4),
)
def codes_beside_the_scope(d: Draft) -> Sheets:
    """Australian: company number, industry codes in a column, revision within the cycle, dates with 'current' and 'original'."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}")
    reissued(d)
    codes = stacked(
        [
            ("ANZSIC", str(d.rng.randint(1111, 9539))),
            ("NACE", f"{d.rng.randint(10, 33)}.{d.rng.randint(11, 99)}"),
            ("IAF", d.decoy("sector")),
            (
                "ABN",
                f"{d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}",
            ),
        ]
    )
    body = f"""<div style="min-height:26mm;background:{d.facts.office.colour};color:#fff;margin:-18mm -20mm 6mm;padding:8mm 20mm;font-size:22pt">{d.system()}</div><div class="row top"><div style="flex:1"><div class="small">Certified organisation</div><div class="b" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m3">Standard</div><div class="b big">{d.standard()}</div><div class="small m3">Certified for</div><div>{d.put("scope")}</div></div><div style="width:38mm;border-left:.3mm solid #aaa;padding-left:4mm">{codes}</div></div>
<div class="grow"></div>{boxes([("Certificate No.", d.put("number")), ("Original Date", d.date("initial")), ("Current Date of Issue", d.date("issue")), ("Expires", d.date("expiry")), ("Revision", d.decoy("revision"))], d.facts.office.colour)}<div class="row end m3">{d.logo(40)}{d.sign(30)}{d.marks(22)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}")


@layout(
    "with_effect_from",
    "registrations",
    ("en",),
    only=("savanna-ke", "harmattan-ng", "bluefin-lk", "pearlgulf", "ZA"),
    scope=(1, 3),
)
def with_effect_from(d: Draft) -> Sheets:
    """African: the certificate takes effect 'this … day of …'; valid up to a day; number in red at the corner."""
    day = raised(d.date("issue", style="{d}{ordinal} day of {month} {y}"))
    body = f"""<div class="r b" style="color:#b01020">No. {d.put("number")}</div><div class="c m1">{d.logo(54)}</div><div class="c b m2 big">{d.put("issuer")}</div><div class="c m2" style="font-size:27pt">MANAGEMENT SYSTEM CERTIFICATION</div><div class="c m3">THIS IS TO CERTIFY THAT</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">of {d.put("address")}</div><div class="c m3">having been found to conform with</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m2">in the provision of</div><div class="c b">{d.put("scope")}</div><div class="c m3">is certified with effect from this {day}</div>
<div class="c m1">This certificate is valid up to {d.date("expiry")} unless suspended or withdrawn.</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.marks(24)}{d.picture(art.seal(d.facts.office.issuer, "SEAL", "#a8761a"), 30)}</div><div class="c tiny m2">{d.facts.office.address} · Date of first certification: {d.date("initial")} · {led_by_colon([("Form", d.decoys_form())], "tiny")}</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche("#2f6b3f")),),
        ".sheet{padding:19mm 24mm 15mm} table.tiny{display:inline-table}",
    )
