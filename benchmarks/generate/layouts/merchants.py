"""Everyday papers in English: facts in odd corners, bodies in the foot alone, firms whose names sound like bodies."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.art import Art
from benchmarks.generate.companies import SERVICES
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    broken_holder,
    capitals,
    columns,
    one,
    previous,
    raised,
    rescope,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked
from benchmarks.generate.layouts.registry import GENERAL, layout

INDIAN = ("IN", "PK", "LK")
BRITISH = ("GB", "isoqar", "urs", "nqa/GB", "derwentquay", "chilternvale")
AMERICAN = ("US", "MSECB Inc.", "mapleshield")
ANYWHERE = (*INDIAN, *BRITISH, *AMERICAN, "AE", "MY", "SG", "PH", "AU", "toroscert", "akasya-tr")


def barcode(d: Draft) -> Art:
    """Draw bars that carry nothing."""
    x, bars = 4, []
    while x < 220:
        width = d.rng.choice((1, 1, 2, 3))
        bars.append(f'<rect x="{x}" y="2" width="{width}" height="36"/>')
        x += width + d.rng.choice((1, 2, 3))
    markup = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 226 40" width="226" height="40">{"".join(bars)}</svg>'
    return Art(markup, 226, 40)


@layout(
    "number_under_the_bars", "merchants", ("en",), only=ANYWHERE, systems=(*GENERAL, ("I",)), scope=(1, 4)
)
def number_under_the_bars(d: Draft) -> Sheets:
    """A barcode at the head with the number beneath and no label; days in one line with dots between, body in the foot."""
    settle(d, "en-plain", "en-like", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="row top">{d.logo(46)}<div class="c">{d.picture(barcode(d), 48)}<div class="small" style="letter-spacing:.6mm">{d.put("number")}</div></div></div><div class="m4 serif" style="font-size:36pt">Certificate</div><div class="serif i">of conformity with {d.standard()}</div><div class="m4 b" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">The organisation named above was audited and operates {a_system(d)} in accordance with the standard named above. The certification covers:</div><div class="m2 b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.marks(24)}</div><div class="m3" style="border-top:.4mm solid #222;padding-top:2mm">First certified {d.date("initial")} &middot; Issued {d.date("issue")} &middot; Expires {d.date("expiry")}</div><div class="tiny m1">{d.put("issuer")} &middot; {d.facts.office.address} &middot; {d.facts.office.site} &middot; Print batch {d.rng.randint(1000, 9999)}/{d.facts.issue.year % 100}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 11mm}")


@layout("number_behind_the_title", "merchants", ("en",), only=(*BRITISH, "AU", "SG", "HK"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def number_behind_the_title(d: Draft) -> Sheets:
    """The heading runs on into the number; the firm stands above the statement, a colour bar climbs the right edge."""
    settle(d, "en-like")
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{d:02}-{mon}-{y}")
    body = f"""<div class="bar"></div><div style="font-size:23pt">Certificate of Registration <span style="white-space:nowrap">No. {d.put("number")}</span></div><div class="m4 b" style="font-size:22pt">{broken_holder(d)}</div><div class="m1">{stacked_address(d)}</div><div class="m3">This is to confirm that the {d.system()} of the above-named company has been assessed and registered by {d.facts.office.brand} as satisfying</div><div class="b m2" style="font-size:21pt">{d.standard()}</div><div class="m3">Registered activities:<br>{d.put("scope")}</div><div class="grow"></div><table class="d"><tr><td>Registered</td><td>Reissued</td><td>Registration expires</td></tr><tr><td class=b>{d.date("initial")}</td><td class=b>{d.date("issue")}</td><td class=b>{d.date("expiry")}</td></tr></table><div class="row end m3"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">{d.text("people")}<br>for and on behalf of {d.put("issuer")}</div></div>{d.marks(26)}</div><div class="tiny m2">This certificate remains the property of {d.facts.office.brand}, whose registered office is at {d.facts.office.address}. Registration is void unless surveillance fees are paid and audits completed by {d.decoy("surveillance1")}.</div>"""
    css = f".sheet{{padding:20mm 30mm 12mm 20mm}} .bar{{position:absolute;right:0;top:0;bottom:0;width:11mm;background:{d.facts.office.colour}}} .d td{{padding:.6mm 12mm .6mm 0}}"
    d.printed.roles.add("brand")
    return Sheets((page(body),), css)


@layout(
    "points_left_days_under_rules",
    "merchants",
    ("en",),
    only=(*INDIAN, "AE", "MY", "irclass"),
    systems=GENERAL,
    scope=(3, 5),
)
def points_left_days_under_rules(d: Draft) -> Sheets:
    """The work is a list of points in a left column, days hang under rules above it, marks and hand at the right."""
    write_dates(d, "{MONTH} {d:02}, {y}", "{month} {d}, {y}", "{d} {month} {y}")
    trades = words("en")["scope"]["products"]
    named = [(name, trade) for trade, names in trades.items() for name in names if name in d.facts.scope[0]]
    make = one(d, "Manufacture and supply of", "Production, testing and export of", "Assembly and repair of")
    serve = one(d, "Provision of", "Planning and delivery of")
    goods = [f"{serve if trade in SERVICES else make} {name}" for name, trade in named]
    rescope(d, " ".join(goods))
    d.put("scope")
    points = "".join(f"<li>{escape(part, quote=False)}</li>" for part in goods)
    days = columns([("INITIAL CERTIFICATION", d.date("initial")), ("DATE OF GRANT", d.date("issue")), ("DATE OF EXPIRY", d.date("expiry"))])  # fmt: skip
    body = f"""<div style="background:{d.facts.office.colour};color:#fff;padding:7mm 8mm" class="row"><div><div style="font-size:25pt;font-weight:bold">Certificate of Approval</div><div>issued by {d.put("issuer")}</div></div></div><div class="in"><div class="r small">Certificate No.<br><b>{d.put("number")}</b></div><div class="m2">To certify that the {d.system()} of</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m2"><b class=small>ADDRESS</b><br>{d.put("address")}</div><div class="m2">has been assessed and found conforming to the requirement of <b>{d.standard()}</b></div><div class="m2">{days}</div><div class="row top m3"><div style="width:50%"><b class=small>CERTIFICATION SCOPE</b><ul>{points}</ul></div><div style="width:44%">{d.logo(40)}<div class="m2">{d.marks(22)}</div><div class="m3">{d.sign(36)}</div></div></div></div><div class="grow"></div><div class="in tiny">This approval is subject to continued satisfactory maintenance of the system. A former certificate of the holder, if any, is void. {d.facts.office.address}<div class="r">{d.decoys_form()}</div></div>"""
    css = ".sheet{padding:0 0 9mm} .in{padding:5mm 16mm 0} ul{margin:1mm 0;padding-left:5mm} .across{width:100%} .across td{border-top:.3mm solid #222;padding:2mm 4mm 2mm 0}"
    return Sheets((page(body),), css)


@layout(
    "american_structure_and_codes",
    "merchants",
    ("en",),
    only=AMERICAN,
    systems=(*GENERAL, ("M",)),
    scope=(1, 3),
)
def american_structure_and_codes(d: Draft) -> Sheets:
    """American: codes of trade on both sides of the scope, permitted exclusion, right column of days, last cycle's end."""
    settle(d, "en-plain", "en-like", "us", chance=0.8)
    write_dates(d, "{month} {d}, {y}", "{mon}. {d}, {y}")
    facts = stacked([
        ("Certificate Number", d.put("number")),
        ("Original Registration", d.date("initial")),
        ("Certificate Issued", d.date("issue")),
        ("Certificate Expires", d.date("expiry")),
        ("Previous Cycle Ended", previous(d)),
        ("Registrar's File", f"{d.rng.randint(10, 99)}-{d.rng.randint(1000, 9999)}"),
    ])  # fmt: skip
    left = f"""<div style="flex:1"><div class="small">This certifies that the {d.system()} of</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3 small">has been registered by {d.put("issuer")} to the standard</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3 small">NAICS {d.rng.randint(311000, 339999)} &nbsp; SIC {d.rng.randint(2000, 3999)} &nbsp; EAC {d.decoy("sector")}</div><div class="m1"><b>Scope:</b> {d.put("scope")}</div><div class="m1 small"><b>Exclusions:</b> {one(d, "None", "8.3 Design and Development of Products and Services", "8.5.3, as no customer property is held")}</div><div class="m1 small"><b>Site structure:</b> {one(d, "Single site", "Single site with shipping annex", "One fixed location")}</div></div>"""
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="c m3" style="font-size:27pt;letter-spacing:1.5mm;border-top:.8mm solid #1b2c4f;border-bottom:.8mm solid #1b2c4f;padding:3mm 0">CERTIFICATE OF REGISTRATION</div><div class="row top m3" style="flex:1">{left}<div style="width:52mm;border-left:.3mm solid #99a;padding-left:5mm">{facts}</div></div><div class="row end">{d.sign(40)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 13mm}")


@layout("from_and_until_with_days_order", "merchants", ("en",), only=("AE", "MY", "SG", "PH", "sgs/GB", "bv/GB", "tuvrh/DE", "tuvnord/DE", "kna", "IN"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def from_and_until_with_days_order(d: Draft) -> Sheets:
    """Labels tell the order of figures in brackets, (dd/mm/yyyy); first and renewed and until in a ruled box of the foot."""
    settle(d, "en-plain", chance=0.8)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    order = "dd/mm/yyyy" if "/" in d.style else "dd.mm.yyyy" if "." in d.style else "yyyy-mm-dd"
    pairs = [
        (f"Initial registration date ({order})", d.date("initial")),
        (f"Current registration date ({order})", d.date("issue")),
        (f"Registration valid until ({order})", d.date("expiry")),
        (f"Surveillance to be completed before ({order})", d.decoy("surveillance1")),
    ]
    body = f"""<div class="c">{d.logo(56, full_name=True)}</div><div class="c b m3" style="font-size:24pt;color:{d.facts.office.colour}">REGISTERED ORGANISATION</div><div class="c m1">{d.put("number")}</div><div class="c m3">We, {d.put("issuer")}, declare that</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c i m1">of {d.put("address")}</div><div class="c m2">runs {a_system(d)} meeting</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">with regard to</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div style="border:.4mm solid #444;padding:3mm 5mm">{rows(pairs)}</div><div class="row end m3">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="tiny m1 c">{d.facts.office.address}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:18mm 24mm 11mm} .rows{width:100%} .rows .v{text-align:right}"
    )


@layout("consultant_and_group_in_the_foot", "merchants", ("en",), only=(*INDIAN, "KE", "NG", "GH", "AE"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def consultant_and_group_in_the_foot(d: Draft) -> Sheets:
    """Firms in the small print: the group's owner under the holder, a franchise office and a consultant's line in the foot."""
    settle(d, "en-plain", "en-like", "in", chance=0.8)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d:02}-{mon}-{y}")
    d.whole_dates = False
    owner = f"{one(d, 'Ambrelle', 'Tessaval', 'Rostevia')} {one(d, 'Group of Companies', 'Holdings Limited', 'Enterprises')}"
    body = f"""<div class="row"><div style="width:30mm">{d.logo(30)}</div><div class="c serif" style="font-size:32pt;color:#6b1f1f">Certificate of Compliance</div><div style="width:20mm">{d.code(18)}</div></div><div class="c i m3">This certificate has been awarded to</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">(a unit of {owner})</div><div class="c m1">{d.put("address")}</div><div class="c i m2">in recognition of the organization's {d.system()} which complies with</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c i m2">The scope of activities covered by this certificate is defined below</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row top" style="border-top:.3mm solid #6b1f1f;padding-top:3mm"><div>Certificate Number : <b>{d.put("number")}</b><br>Date of Initial Registration : <b>{raised(d.date("initial"))}</b><br>Date of Issue : <b>{raised(d.date("issue"))}</b></div><div class="r">1<sup>st</sup> Surveillance on or before : {raised(d.decoy("surveillance1"))}<br>2<sup>nd</sup> Surveillance on or before : {raised(d.decoy("surveillance2"))}<br>Certificate Expiry : <b>{raised(d.date("expiry"))}</b></div></div><div class="row end m2">{d.marks(24)}{d.picture(art.hologram(d.rng), 16)}{d.sign(34)}</div><div class="c small m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}. Associate office: {one(d, "Zenquill Management Services, Chennai", "Bluemoor Consultants, Lahore", "Primearc Advisory, Dubai")}. System documented with the help of {one(d, "M/s Skillmark ISO Consultants", "Trident Quality Advisors", "Navkar Certification Consultancy")}, who bear no part in this certification.</div>"""
    return Sheets((page(body, ground=art.guilloche("#a5853a")),), ".sheet{padding:20mm 24mm 17mm}")


@layout("one_sentence_of_three_days", "merchants", ("en",), only=(*BRITISH, *AMERICAN, "nsai", "sabs", "telarc", "sai"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def one_sentence_of_three_days(d: Draft) -> Sheets:
    """First issue, renewal and end in one sentence under the statement; the number stands in the margin as 'Ref'."""
    settle(d, "en-like", "uk", "us", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}")
    body = f"""<div class="row top"><div class="small" style="width:34mm;color:#555">Ref<br><b style="color:#111">{d.put("number")}</b><div class="m3">{d.logo(30)}</div><div class="m3">{d.marks(22)}</div></div><div style="flex:1;border-left:.5mm solid {d.facts.office.colour};padding-left:8mm"><div style="font-size:29pt;font-weight:300">Certificate of<br>Conformity</div><div class="m4 b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">operates {a_system(d)} that {one(d, "conforms to", "is in conformity with", "complies with the requirements of")}</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">in the following field of activity:</div><div class="b m1">{d.put("scope")}</div><div class="m4">This certificate was first issued on {d.date("initial")}, is renewed with effect from {d.date("issue")} and remains in force until {d.date("expiry")}, provided that the surveillance audits planned for {d.decoy("surveillance1")} and {d.decoy("surveillance2")} are passed.</div><div class="m4">{d.picture(art.signature(d.rng), 40)}</div><div>{d.text("people")}<br>{d.put("issuer")}</div></div></div><div class="grow"></div><div class="tiny c">{d.facts.office.address} | {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 22mm 12mm}")


@layout("yearly_end_and_longer_cycle", "merchants", ("en",), only=(*INDIAN, "AE", "toroscert", "najd-sa", "nilecrown"), systems=GENERAL, years=(1,), scope=(1, 3))  # fmt: skip
def yearly_end_and_longer_cycle(d: Draft) -> Sheets:
    """A paper of one year: 'expiry' is next year, the cycle's end two years further and the date of recertification too."""
    settle(d, "en-plain", "en-like", "gulf", chance=0.8)
    write_dates(d, "{d:02} {mon} {y}", "{d}. {mon}. {y}", "{d:02}/{m:02}/{y}")
    last = years_later(d.facts.expiry, 2)
    capitals(d)
    pairs = [
        ("Initial Certification Date", d.date("initial")),
        ("Issue Date", d.date("issue")),
        ("Expiry Date *", d.date("expiry")),
        ("Certification Cycle End", d.other_date(last)),
        ("Re-certification Due", d.other_date(days_later(last, -30))),
    ]
    body = f"""<div class="c" style="background:linear-gradient(90deg,#10243f,#27517f);color:#fff;padding:8mm"><div class="serif" style="font-size:30pt">CERTIFICATE</div><div class="small">Management Systems &nbsp; Reg. No.: <b>{d.put("number")}</b></div></div><div class="in"><div class="c m3">This is to Certify that the {d.system()} of</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">Has been independently assessed and is compliant with the requirements of:</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m2">For the following scope of activities:</div><div class="c b m1">{d.put("scope")}</div></div><div class="grow"></div><div class="in row end"><div>{led_by_colon(pairs)}</div>{d.sign(34)}</div><div class="in tiny m1">* An updated certificate is issued after every successful annual surveillance audit. After this date the certificate is void.</div><div class="in row m2">{d.logo(30)}{d.marks(22)}{d.picture(art.hologram(d.rng), 16)}</div><div class="in tiny c m1">{d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:0 0 9mm} .in{padding:0 20mm} .led td{padding:.5mm 3mm .5mm 0}"
    )


@layout("revisions_with_states", "merchants", ("en",), only=(*BRITISH, *AMERICAN, "AU", "IN", "SG"), systems=(*GENERAL, ("M",), ("I",)), scope=(1, 3))  # fmt: skip
def revisions_with_states(d: Draft) -> Sheets:
    """A log of the paper: older issues 'superseded' with their own days and ends, the last one 'current' is the paper."""
    settle(d, "en-plain", "en-like", "us", chance=0.8)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02} {mon} {y}")
    award = d.facts.issue
    amended = days_later(award, d.rng.randint(60, 400))
    anew = amended < min(NEWEST, d.facts.expiry)
    renewed = d.facts.initial < award
    d.facts = d.facts.with_(
        issue=amended if anew else award, initial=years_later(award, -3) if renewed else award
    )
    log = []
    if renewed:
        log.append(("1", d.date("initial"), d.other_date(days_later(award, -1)), "Superseded"))
    if anew:
        first = d.other_date(award) if renewed else d.date("initial")
        log.append((str(len(log) + 1), first, d.date("expiry"), "Superseded (address)"))
        d.printed.extra["issue_date_alt"] = [award.isoformat()]
    if not log:
        d.printed.extra["uncertain"] = ["initial_date"]
    log.append((str(len(log) + 1), d.date("issue"), d.date("expiry"), "Current"))
    body = f"""<div class="row">{d.logo(44)}<div class="r"><b style="font-size:15pt">{d.put("number")}</b><br><span class=small>Issue {len(log)}</span></div></div><div class="m4 b" style="font-size:28pt">Management System Certificate</div><div class="m3">{d.put("issuer")} has assessed</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">against <b>{d.standard()}</b> and is satisfied that the requirements are met for</div><div class="m1 b">{d.put("scope")}</div><div class="m4 small">Issue log</div>{table(("Issue", "Issued", "Expires", "State"), log)}<div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}{d.marks(24)}</div><div class="tiny m2">Only the issue marked as current is valid. {d.facts.office.address}, {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout(
    "number_with_its_revision",
    "merchants",
    ("en",),
    only=ANYWHERE,
    systems=(*GENERAL, ("M",), ("N",)),
    scope=(1, 3),
)
def number_with_its_revision(d: Draft) -> Sheets:
    """The number and behind it a revision; issue, revision and end days in a colon list; accreditation in words in the foot."""
    settle(d, "en-plain", "en-like", "in", "gulf", chance=0.8)
    write_dates(d, "{d:02}-{mon}-{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    revision = f"Rev. {d.rng.randint(1, 4):02}"
    d.printed.extra["certificate_number_alt"] = [f"{d.facts.number} {revision}"]
    said = ""
    if d.facts.office.mark:
        acronym, number = d.facts.office.mark
        d.printed.accreditation.append(acronym)
        said = (
            f"{d.facts.office.brand} is accredited by {acronym}{f' under no. {number}' if number else ''}. "
        )
        d.printed.roles.add("brand")
    pairs = [
        ("Certificate No.", f"{d.put('number')} {revision}"),
        ("Date of first certification", d.date("initial")),
        ("Date of this issue", d.date("issue")),
        ("Date of expiry", d.date("expiry")),
        ("Date of last audit", d.decoy("audit")),
    ]
    body = f"""<div class="c serif" style="font-size:19pt;color:{d.facts.office.colour}">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c b m4" style="font-size:26pt">{d.system().upper()}<br>CERTIFICATE</div><div class="c m3">granted to</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">which was found to comply with {d.standard()} in the</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="m3"></div>{led_by_colon(pairs)}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{said}Any alteration makes this certificate void; the register at {d.facts.office.site} prevails over this print.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 13mm} .led td{padding:.7mm 3mm .7mm 0}")


@layout(
    "capitals_without_a_stop", "merchants", ("en",), only=ANYWHERE, systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def capitals_without_a_stop(d: Draft) -> Sheets:
    """Labels in capitals run straight into their values, two to a line, no colon and no rule; scope in capitals too."""
    settle(d, "en-plain", "en-like", "in", chance=0.8)
    write_dates(d, "{d:02} {MONTH} {y}", "{d:02} {MON} {y}", "{d:02}.{m:02}.{y}")
    capitals(d)
    rescope(d, d.facts.scope[0].upper())
    line = "&emsp;&emsp;"
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c m4" style="font-size:30pt;letter-spacing:1mm">CERTIFICATE OF ASSESSMENT</div><div class="c m3">THIS IS TO CERTIFY THAT THE {d.system().upper()} OF</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">HAS BEEN ASSESSED AND FOUND TO MEET THE REQUIREMENTS OF</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">SCOPE OF CERTIFICATION</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="m3">CERTIFICATE NUMBER <b>{d.put("number")}</b>{line}IAF CODE <b>{d.decoy("sector")}</b></div><div class="m1">INITIAL CERTIFICATION <b>{d.date("initial")}</b>{line}ISSUED <b>{d.date("issue")}</b></div><div class="m1">SURVEILLANCE DUE <b>{d.decoy("surveillance1")}</b>{line}EXPIRY <b>{d.date("expiry")}</b></div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")
