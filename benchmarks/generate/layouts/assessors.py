"""Papers in English of bodies of the middle size in South Asia, the Gulf, the Far East and Africa, each arranged as such a body does."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    columns,
    lines,
    one,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{d}{ordinal} {month} {y}", "{d:02}-{mon}-{y}")
NUMBERED = ("{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
INDIAN = ("otabu", "rohs-in", "guardian", "kbs", "qro", "siscert", "tnv", "royalimpact", "oss-in", "qfs", "transpacific", "irclass")  # fmt: skip
SMALL_INDIAN = ("rohs-in", "qro", "oss-in", "qfs", "royalimpact", "siscert")
GULF = ("aqc-me", "racs", "wadi-uae", "pearlgulf", "najd-sa")


@layout("in_subject_to_surveillance_table", "assessors", ("en",), only=INDIAN, systems=(*GENERAL, ("I",), ("F",)), scope=(1, 3))  # fmt: skip
def in_subject_to_surveillance_table(d: Draft) -> Sheets:
    """Gold border and ribbon; five days in a grid, of which two are surveillance; 'validity subject to' below with a red star."""
    settle(d, "in-trade", chance=0.95)
    write_dates(d, *LETTERED, *NUMBERED)
    whole_years(d)
    d.facts = d.facts.with_(issue=d.facts.start)
    grid = [
        (f"Certificate No.: <b>{d.put('number')}</b>", f"Date of initial registration: <b>{d.date('initial')}</b>"),
        (f"Date of issue: <b>{d.date('issue')}</b>", f"1<sup>st</sup> surveillance on or before: {d.decoy('surveillance1')}"),
        (f"Date of expiry: <b>{d.date('expiry')}</b>", f"2<sup>nd</sup> surveillance on or before: {d.decoy('surveillance2')}"),
    ]  # fmt: skip
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in grid)
    body = f"""<div class="row">{d.logo(44)}{d.picture(art.hologram(d.rng), 17)}</div><div class="c serif b m2" style="font-size:32pt;color:#9a7416">Certificate of Registration</div><div class="c m2">This is to certify that the {d.system()} of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been assessed and found to be in accordance with the requirements of the standard detailed below</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">For the following scope:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><table class=g>{cells}</table><div class="tiny m1"><span style="color:#c00">*</span> The validity of this certificate is subject to regular surveillance audits at least once every 12 months.</div><div class="row end m2">{d.marks(22)}{d.code(18)}{d.sign(38)}</div><div class="c b small m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} | {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 22mm 16mm} .g{width:100%} .g td{border:.3mm solid #9a7416;padding:1.6mm 3mm;font-size:9.5pt;width:50%}"
    return Sheets((page(body, ground=art.guilloche("#b08d2e")),), css)


@layout("in_yearly_paper_with_cycle", "assessors", ("en",), only=SMALL_INDIAN, systems=(*GENERAL, ("H",)), scope=(1, 2), years=(1, 3))  # fmt: skip
def in_yearly_paper_with_cycle(d: Draft) -> Sheets:
    """Blue band across the head, capitals everywhere, labels with colons at the left, 'Recertification due' after the end."""
    settle(d, "in-trade", chance=0.95)
    capitals(d)
    write_dates(d, "{d:02}-{mon}-{y}", "{d:02}/{m:02}/{y}", "{d:02} {MON} {y}")
    facts = led_by_colon([("Certificate Number", d.put("number")), ("IAF Code", d.decoy("sector")), ("Original Certification Date", d.date("initial")), ("Current Issue Date", d.date("issue")), ("Expiry Date", d.date("expiry")), ("Recertification Due", d.decoy("recertification")), ("Revision", f"{d.decoy('revision')}, NIL")])  # fmt: skip
    body = f"""<div style="background:#0b3c7d;color:#fff;padding:7mm 20mm" class="row"><div style="background:#fff;padding:2mm">{d.logo(38)}</div><div class="r"><div style="font-size:22pt;font-weight:bold">CERTIFICATE</div><div class="small">OF COMPLIANCE</div></div></div><div style="flex:1;padding:8mm 20mm 8mm;display:flex;flex-direction:column"><div class="c">{d.put("issuer")} hereby certifies that the organization</div><div class="c b m2" style="font-size:20pt;color:#0b3c7d">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">has been found to comply with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c">({d.system()})</div><div class="c m2"><u>Scope of Certification</u></div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">{facts}</div>{d.code(24)}</div><div class="row end m2">{d.sign(38)}{d.marks(24)}</div></div><div style="background:#0b3c7d;color:#fff;padding:2.5mm 20mm" class="tiny c">{d.facts.office.address} · To verify this certificate visit {d.facts.office.site} · This certificate is the property of {d.facts.office.brand} and shall be returned on demand</div>"""
    return Sheets((page(body),), ".sheet{padding:0} .led td{padding:.6mm 4mm .6mm 0}")


@layout("in_landscape_with_watermark", "assessors", ("en",), only=SMALL_INDIAN, systems=GENERAL, scope=(1, 2))
def in_landscape_with_watermark(d: Draft) -> Sheets:
    """Landscape, the norm's number as a pale ground, four boxes of days in a row, seal and hologram."""
    settle(d, "in-trade", "gulf-trade", chance=0.95)
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}")
    ground = f'<div style="position:absolute;left:62mm;top:82mm;font-size:90pt;font-weight:bold;color:#eef1f6">{d.facts.office.brand}</div>'
    body = f"""<div class="row">{d.logo(44)}<div class="c"><div class="serif" style="font-size:30pt;color:#7a1f2b">Certificate of Registration</div></div>{d.marks(22)}</div><div class="c m2">This is to certify that</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">has been independently assessed by {d.put("issuer")} and is compliant with the requirement of</div><div class="c b m1" style="font-size:18pt">{d.standard()} <span style="font-size:12pt">({d.system()})</span></div><div class="c m1">For the following scope of activities: <b>{d.put("scope")}</b></div><div class="grow"></div>{boxes([("Certificate No.", d.put("number")), ("Date of Certification", d.date("initial")), ("Issuance Date", d.date("issue")), ("Valid Until", d.date("expiry")), ("1st Surveillance Due", d.decoy("surveillance1"))], "#7a1f2b")}<div class="row end m2">{d.picture(art.seal(d.facts.office.brand, "CERTIFIED", "#7a1f2b"), 26)}<div class="tiny c">{d.facts.office.address}<br>{d.facts.office.site}</div>{d.sign(36)}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:17mm 24mm 14mm}"
    return Sheets((page(body, ground=ground + art.guilloche("#7a1f2b", 1123, 794)),), css, "landscape")


@layout("gulf_registration_of_contractors", "assessors", ("en",), only=GULF, systems=(*GENERAL, ("Q", "E", "S")), scope=(1, 2))  # fmt: skip
def gulf_registration_of_contractors(d: Draft) -> Sheets:
    """Centred, name in a coloured bar, 'Approved by' at the left, days in two rows, licence number in the small print."""
    settle(d, "gulf-trade", chance=0.95)
    write_dates(d, *LETTERED, "{month} {d:02}, {y}")
    first = columns([("Certificate No", d.put("number")), ("Initial Registration Date", d.date("initial")), ("Issue Date", d.date("issue"))])  # fmt: skip
    then = columns([("Expiry Date", d.date("expiry")), ("Surveillance Audit on or before", d.decoy("surveillance1")), ("EA Code", d.decoy("sector"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(24)}</div><div class="c m3" style="font-size:26pt;letter-spacing:2mm">CERTIFICATE</div><div class="c m2">{d.put("issuer")} certifies that the {d.system()} of</div><div class="c b m2" style="font-size:19pt;background:{d.facts.office.colour};color:#fff;padding:3mm 4mm">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been audited and found to meet the requirements of</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">Scope of Certification:</div><div class="c b m1" style="padding:0 10mm">{d.put("scope")}</div><div class="grow"></div>{first}{then}<div class="row end m3">{d.sign(40)}{d.code(20)}</div><div class="tiny c m2">Trade Licence No. {d.rng.randint(100000, 999999)} · {d.facts.office.address} · {d.facts.office.site}<br>The certificate is valid subject to satisfactory maintenance of the system and remains the property of the body.</div>"""
    css = ".sheet{padding:18mm 22mm 13mm} .across{width:100%;table-layout:fixed;text-align:center} .across td{padding:1mm 2mm}"
    return Sheets((page(body),), css)


@layout("my_company_and_premises", "assessors", ("en",), only=("care-my", "niosh-my", "sirim", "jentayu-my"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def my_company_and_premises(d: Draft) -> Sheets:
    """Malaysian: company number in brackets, office and certified premises apart, schedule's scope in capitals, dates at the foot."""
    settle(d, "my-trade")
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}/{m:02}/{y}")
    place = site_cells(d, "address")[0][0]
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    company = f"({d.rng.randint(199001, 202299)}0{d.rng.randint(10000, 49999)})"
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:23pt">CERTIFICATE OF REGISTRATION</div><div class="c m3">{d.put("issuer")} hereby certifies that</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c small">{company}</div><div class="c m1">{d.put("address")}</div><div class="c small m2">with certified premises at</div><div class="c">{place}</div><div class="c m3">has implemented {d.system()} complying with</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">SCOPE</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row top"><div class="small">{lines([("Registration No.", d.put("number")), ("First certified on", d.date("initial")), ("Date of issue", d.date("issue")), ("Expiry date", d.date("expiry"))])}</div>{d.marks(24, iaf=False)}<div class="c">{d.sign(38)}</div></div><div class="tiny c m3">{d.facts.office.address}. This certificate is issued under the rules of certification and remains the property of the body. Continued validity is dependent on compliance with the conditions of certification.</div>"""
    return Sheets((page(body, ground=art.guilloche("#31577d", frame=False)),), ".sheet{padding:22mm 24mm 14mm}")  # fmt: skip


@layout("sg_certificate_with_bizsafe_notes", "assessors", ("en",), only=("cis-sg", "setsco", "psb", "straitsedge-sg"), systems=(*GENERAL, ("S",)), scope=(1, 2))  # fmt: skip
def sg_certificate_with_bizsafe_notes(d: Draft) -> Sheets:
    """Singapore: UEN, label and value in a plain list, period of validity from and to in one row, revision history of two lines."""
    settle(d, "sg-trade")
    write_dates(d, "{d:02} {month} {y}", "{d} {mon} {y}", "{d:02} {mon} {y}")
    pairs = [("Name of organisation", d.put("holder")), ("UEN", f"{d.rng.randint(1988, 2021)}{d.rng.randint(10000, 99999)}{d.rng.choice('CDEGHKMNRW')}"), ("Address", d.put("address")), ("Standard", d.standard()), ("Scope", d.put("scope")), ("Certificate no.", d.put("number")), ("Original date of certification", d.date("initial")), ("Period of validity", f"{d.date('start')} to {d.date('expiry')}")]  # fmt: skip
    log = table(("Issue", "Date", "Change"), [("1", d.other_date(days_later(d.facts.initial, 0)), "First issue"), (str(d.rng.randint(2, 5)), d.date("issue"), one(d, "Renewal of certification", "Change of address", "Transition of standard"))])  # fmt: skip
    if d.facts.start != d.facts.issue:
        d.printed.extra["issue_date_alt"] = [d.facts.start.isoformat()]
    body = f"""<div class="row">{d.logo(50)}{d.marks(24, iaf=False)}</div><div class="m4" style="font-size:27pt;color:#14324f">Certificate</div><div class="m2">{d.put("issuer")} certifies that the {d.system()} of the organisation named below has been assessed and conforms to the standard stated.</div><div class="m3">{rows(pairs, "kv")}</div><div class="m3 small">{log}</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.code(20)}</div><div class="tiny m2">{d.facts.office.address}. Validity of this certificate is subject to the terms of the certification agreement and to surveillance audits. The organisation is listed in the directory at {d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 23mm 12mm} .kv{width:100%} .kv td{border-bottom:.2mm solid #bcc6d0;padding:2.2mm 3mm 2.2mm 0;vertical-align:top} .kv .l{width:50mm;color:#456}"
    return Sheets((page(body),), css)


@layout("ph_lk_national_bodies", "assessors", ("en",), only=("cip-ph", "slsi", "bluefin-lk", "kanluran-ph"), systems=(*GENERAL, ("F",), ("H",)), scope=(1, 2))  # fmt: skip
def ph_lk_national_bodies(d: Draft) -> Sheets:
    """Large heading with the system, 'awarded to', signature of two, the days between them; 'Date of first award'."""
    settle(d, "ph-trade" if d.facts.office.country == "PH" else "lk-trade")
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    mid = columns([("Date of first award", d.date("initial")), ("Date of award", d.date("issue")), ("Valid up to", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:15pt">{d.put("issuer")}</div><div class="c serif b m3" style="font-size:25pt;color:#6a1b1a">{d.system()}<br>Certificate</div><div class="c m3">Certificate No: <b>{d.put("number")}</b></div><div class="c m3">This certificate is awarded to</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">for operating a management system in compliance with</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">in respect of</div><div class="c b m1">{d.put("scope")}</div><div class="grow m2"></div>{mid}<div class="row end m3"><div class="c small">{d.picture(art.signature(d.rng), 36)}<br>Director General</div>{d.marks(24, iaf=False)}<div class="c small">{d.picture(art.signature(d.rng), 36)}<br>Director (Systems Certification)</div></div><div class="tiny c m2">{d.facts.office.address} · The certificate is granted subject to the conditions of the permit agreement and can be suspended or withdrawn.</div>"""
    css = ".sheet{padding:23mm 24mm 18mm} .across{width:100%;text-align:center;border-top:.3mm solid #6a1b1a;border-bottom:.3mm solid #6a1b1a} .across td{padding:1mm}"
    return Sheets((page(body, ground=art.guilloche("#8a5a3c")),), css)


@layout("ke_ng_certificate_of_conformity", "assessors", ("en",), only=("kebs", "savanna-ke", "harmattan-ng", "voltabasin-gh", "sabs"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def ke_ng_certificate_of_conformity(d: Draft) -> Sheets:
    """African: firm number at the head right, effective and expiry with first registration in brackets, codes of trade, seal."""
    settle(d, "ke-trade", chance=0.9)
    write_dates(d, *LETTERED)
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row top"><div>{d.logo(46)}</div><div class="r small">Certificate No: <b>{d.put("number")}</b><br>Firm No: {d.rng.randint(100, 999)}</div></div><div class="c b m3" style="font-size:25pt;color:{d.facts.office.colour}">MANAGEMENT SYSTEM CERTIFICATE</div><div class="c m3">{d.put("issuer")} certifies that</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">operates {a_system(d)} which complies with the requirements of</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m2">for</div><div class="c b">{d.put("scope")}</div><div class="c small m1">(IAF code {d.decoy("sector")})</div><div class="grow"></div><div class="row end"><div>Effective date: <b>{d.date("issue")}</b><br>Expiry date: <b>{d.date("expiry")}</b><br><span class="small">(Date of initial registration: {d.date("initial")})</span></div>{d.marks(22, iaf=False)}{d.picture(art.seal(d.facts.office.brand, "OFFICIAL", d.facts.office.colour), 30)}</div><div class="m2">{d.sign(38)}</div><div class="tiny m2">{d.facts.office.address}. Validity of this certificate is contingent upon continued satisfactory operation of the system. See the back of this certificate for the conditions of use.</div>"""
    return Sheets((page(body, ground=art.guilloche("#4b6b43")),), ".sheet{padding:21mm 24mm 16mm}")


@layout("kr_body_in_english", "assessors", ("en",), only=("gcerti",), systems=(*GENERAL, ("Q", "E"), ("S",)), scope=(1, 2))  # fmt: skip
def kr_body_in_english(d: Draft) -> Sheets:
    """A Korean body's paper in English: registration number under the title, 'Date of initial registration … Valid until', codes."""
    settle(d, "gulf-trade", "bd-trade", "ph-trade", "in-trade", chance=0.9)
    write_dates(d, "{month} {d:02}, {y}", "{y}-{m:02}-{d:02}", "{mon}. {d:02}, {y}")
    body = f"""<div class="r">{d.logo(46)}</div><div class="c b m2" style="font-size:38pt;color:#164194;letter-spacing:1mm">CERTIFICATE</div><div class="c">Registration No. : {d.put("number")}</div><div class="c m4">{d.put("issuer")} hereby certifies that the management system of the organization</div><div class="c b m3" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been assessed and registered as conforming to the following standard and scope</div><div class="m4">{rows([("Standard", d.standard()), ("Scope", d.put("scope")), ("Code", d.decoy("sector"))], "kv")}</div><div class="grow"></div><div class="row end m2"><div class="small">{lines([("Initial certification date", d.date("initial")), ("Issue date", d.date("issue")), ("Valid until", d.date("expiry"))], " : ")}</div><div class="c">{d.marks(22)}</div></div><div class="c m3">{d.picture(art.signature(d.rng), 44)}<div class="b">President of {d.facts.office.brand}</div></div><div class="tiny c m2">{d.facts.office.address} ({d.facts.office.site})<br>This certificate is valid only when the surveillance audit is carried out once a year and may be confirmed on the web site.</div>"""
    css = ".sheet{padding:20mm 24mm 16mm} .kv{width:100%} .kv td{border-top:.3mm solid #164194;border-bottom:.3mm solid #164194;padding:2mm 3mm;vertical-align:top} .kv .l{width:30mm;color:#164194}"
    return Sheets((page(body, ground=art.guilloche("#164194")),), css)


@layout("pk_cycle_and_annual_slip", "assessors", ("en",), only=("PK", "EG", "transpacific", "urs"), systems=(*GENERAL, ("F",)), scope=(1, 3), sites=2)  # fmt: skip
def pk_cycle_and_annual_slip(d: Draft) -> Sheets:
    """Front without sites and 'Page 1 of 2'; the second leaf lists sites with their part of the scope and the yearly slips."""
    settle(d, "gulf-trade", "in-trade", chance=0.7)
    write_dates(d, *LETTERED)
    places = table(("Site", "Address", "Processes"), [(str(i), *cell) for i, cell in enumerate(site_cells(d, "address", "activity"), 1)])  # fmt: skip
    slips = table(("Year", "Slip due", "Signed"), [("1", d.decoy("surveillance1"), ""), ("2", d.decoy("surveillance2"), ""), ("Re-certification", d.other_date(days_later(years_later(d.facts.issue, 3), -75)), "")])  # fmt: skip
    front = f"""<div class="row">{d.logo(48)}<div class="tiny r">Page 1 of 2<br>Form {d.decoys_form()}</div></div><div class="c b m4" style="font-size:28pt">Certificate</div><div class="c m3">We certify that the {d.system()} of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">was audited by {d.put("issuer")} and complies with the requirements of</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">Scope: <b>{d.put("scope")}</b></div><div class="c small m1">The sites listed in the annex are part of this certification.</div><div class="grow m3"></div>{led_by_colon([("Certificate No.", d.put("number")), ("Granted for the first time", d.date("initial")), ("Granted on", d.date("issue")), ("Valid till", d.date("expiry"))])}<div class="row end m3">{d.marks(22)}{d.sign(38)}</div><div class="tiny m2">{d.facts.office.address}</div>"""
    back = f"""<div class="row">{d.logo(32)}<div class="b">Annex to certificate No. {d.put("number")}</div></div><div class="m3 b">{d.put("holder")}</div><div class="m2">{places}</div><div class="m3 b">Surveillance slips</div><div class="m1">{slips}</div><div class="small m2">The certificate is valid together with the slip of the current year.</div><div class="grow"></div><div class="tiny r">Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 23mm 12mm} .led td{padding:.7mm 5mm .7mm 0}")  # fmt: skip
