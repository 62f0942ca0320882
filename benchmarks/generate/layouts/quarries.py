"""English papers as buyers get them day by day: Indian, British, American, Gulf and Asian bodies, plain captions, usual sentences."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    noted_scope,
    one,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

INDIAN = ("{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
WORDED = ("{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{d:02} {mon} {y}")
PLACES = {"NL": "Barendrecht", "DK": "Hellerup", "SE": "Solna", "NO": "Høvik"}
ABROAD = ("bsi/GB", "lrqa/GB", "sgs/GB", "bv/GB", "intertek/GB", "nqa/GB", "urs/GB", "isoqar/GB")


def with_term(d: Draft) -> None:
    """Issue the paper on the day on which its term begins."""
    begin = d.facts.start
    first = begin if d.facts.initial == d.facts.issue else d.facts.initial
    d.facts = d.facts.with_(issue=begin, initial=first)


@layout("in_centred_with_two_column_table", "quarries", ("en",), only=("IN",), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def in_centred_with_two_column_table(d: Draft) -> Sheets:
    """Indian body: centred serif sheet in a frame, captions and days in a table of two pairs a line, marks in a row below."""
    settle(d, "in", "in-trade", "in-quay", chance=0.9)
    write_dates(d, *INDIAN)
    with_term(d)
    grid = (
        ("Certificate Number", d.put("number"), "Date of Initial Registration", d.date("initial")),
        ("Date of Issue", d.date("issue"), "Date of Expiry", d.date("expiry")),
        ("1st Surveillance On or Before", d.decoy("surveillance1"), "2nd Surveillance On or Before", d.decoy("surveillance2")),
    )  # fmt: skip
    lines = "".join(
        f"<tr><td>{a}</td><td>: <b>{b}</b></td><td>{c}</td><td>: <b>{e}</b></td></tr>" for a, b, c, e in grid
    )
    body = f"""<div class="c">{d.logo(52)}</div><div class="c serif b m2" style="font-size:36pt;color:#123c69">Certificate</div><div class="c serif i">of Registration</div>
<div class="c m3">This is to certify that the {d.system()} of</div><div class="c serif b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">has been assessed and found to be conforming to the requirements of</div><div class="c b m1" style="font-size:22pt;color:#123c69">{d.standard()}</div>
<div class="c m2">This certificate is valid for the following scope of operations</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<table class="two small">{lines}</table><div class="row end m2">{d.sign(38)}{d.code(20)}<div>{d.marks(25, iaf=True)}</div></div>
<div class="c b small m2" style="color:#123c69">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} | {d.facts.office.site}</div><div class="c tiny m1">This certificate remains valid subject to satisfactory surveillance audits. It is the property of the certification body and shall be returned when demanded.</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1.2mm solid #123c69"></div><div style="position:absolute;inset:9.5mm;border:.3mm solid #c79b3b"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 21mm 15mm} .two{width:100%} .two td{padding:.8mm 1mm}")  # fmt: skip


@layout("in_colon_list_left_of_seal", "quarries", ("en",), only=("IN", "PK", "LK"), systems=(*GENERAL, ("M",)), scope=(1, 3))  # fmt: skip
def in_colon_list_left_of_seal(d: Draft) -> Sheets:
    """Wave at the top, statement centred, list of number and days with colons at the left, gold seal at the right."""
    at_home = {"PK": ("pk",), "LK": ("lk-trade",)}.get(d.facts.office.country, ("in-trade", "in-quay", "in"))
    settle(d, *at_home, chance=0.95)
    write_dates(d, *INDIAN)
    with_term(d)
    pairs = [
        ("Certificate No.", d.put("number")),
        ("Certified Since", d.date("initial")),
        ("Issue Date", d.date("issue")),
        ("Valid Up To", d.date("expiry")),
        ("EA / IAF Code", d.decoy("sector")),
    ]
    listed = "".join(f"<tr><td>{a}</td><td>&nbsp;:&nbsp;</td><td><b>{b}</b></td></tr>" for a, b in pairs)
    wave = '<svg class="ground" viewBox="0 0 210 297" preserveAspectRatio="none"><path d="M0 0h210v22q-60 26-120 6T0 34z" fill="#0d5c63"/><path d="M0 34q40-12 90-6t120-6v4q-60 26-120 6T0 40z" fill="#e0a526"/><path d="M0 297v-9q90-14 210 2v7z" fill="#0d5c63"/></svg>'
    gold = '<div style="width:34mm;height:34mm;border-radius:50%;background:radial-gradient(#fbe9a9,#c8952b);border:1mm dotted #8a6416;display:flex;align-items:center;justify-content:center;text-align:center;font-size:8pt;color:#6b4a0a">CERTIFIED<br>SYSTEM</div>'
    body = f"""<div class="row m4"><div>{d.logo(48)}</div></div><div class="c b m2" style="font-size:28pt;color:#0d5c63;letter-spacing:2mm">CERTIFICATE</div><div class="c small">{d.put("issuer")} hereby certifies that the organization</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">has implemented and maintains {d.system()} which fulfils the requirements of</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div>
<div class="c m2 small">SCOPE OF CERTIFICATION</div><div class="c b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div><div class="row end"><table>{listed}</table>{gold}{d.sign(36)}</div>
<div class="row m2">{d.marks(23, iaf=True)}{d.code(18)}<div class="tiny r" style="width:92mm">{d.facts.office.address}<br>{d.facts.office.site}<br>Validity of the certificate is subject to successful completion of surveillance audit on or before {d.decoy("surveillance1")}. If not done, this certificate shall not be treated as valid.</div></div>"""
    return Sheets((page(body, ground=wave),), ".sheet{padding:22mm 20mm 16mm}")


@layout("in_units_in_an_annexure", "quarries", ("en",), only=("IN",), systems=GENERAL, scope=(1, 2), sites=2)
def in_units_in_an_annexure(d: Draft) -> Sheets:
    """Front with heading at the left, annexure with a table of units; number and end stand again on the annexure."""
    settle(d, "in-trade", "in-quay", "in", chance=0.4)
    write_dates(d, *INDIAN[1:])
    with_term(d)
    cells = [(str(i), *line) for i, line in enumerate(site_cells(d), 1)]
    front = f"""<div class="row top"><div>{d.logo(46)}</div><div class="r small">Certificate No.<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="b m4" style="font-size:30pt;color:#7a1f3d">Certificate of Conformity</div>
<div class="m3">This certificate is awarded to</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small i m1">(units covered as per annexure)</div>
<div class="m3">in recognition of the organization's {d.system()} which complies with</div><div class="b m1" style="font-size:21pt;color:#7a1f3d">{d.standard()}</div><div class="m3">for</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Initial Certification Date", d.date("initial")), ("Certification Effective Date", d.date("issue")), ("Certification Expiry Date", d.date("expiry"))])}
<div class="row end m3">{d.sign(40)}<div>{d.marks(25)}</div></div><div class="tiny m2" style="border-top:.5mm solid #7a1f3d;padding-top:1.5mm">{d.footer()}. To verify this certificate visit the website. Page 1 of 2</div>"""
    back = f"""<div class="row"><div class="b" style="font-size:20pt;color:#7a1f3d">Annexure</div>{d.logo(34)}</div><div class="m2">Certificate No. {d.put("number")} &nbsp; valid till {d.date("expiry")}</div><div class="b m2">{d.put("holder")}</div>
<div class="m3">{table(("S. No.", "Unit", "Address", "Activity"), cells)}</div><div class=grow style="min-height:4mm"></div><div>{d.sign(36)}</div><div class="tiny m2">Page 2 of 2</div>"""
    css = ".sheet{padding:17mm 21mm 11mm} .across{width:100%} .across td{border:.25mm solid #b88a9a;padding:1.6mm 2mm;text-align:center}"
    return Sheets((page(front), page(back)), css)


@layout("uk_issued_to_with_dates_on_the_right", "quarries", ("en",), only=("GB", "IE"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def uk_issued_to_with_dates_on_the_right(d: Draft) -> Sheets:
    """British: texts in the left two thirds, number and days in a pale column at the right with captions above."""
    settle(d, "gb-trade", "gb-quay", "uk", chance=0.9)
    write_dates(d, *WORDED)
    with_term(d)

    def fact(label: str, value: str) -> str:
        return f'<div class="m3"><div class=tiny>{label}</div><div class=b style="font-size:10pt">{value}</div></div>'

    right = fact("Certificate number", d.put("number")) + fact("Originally registered", d.date("initial")) + fact("Latest issue", d.date("issue")) + fact("Expiry date", d.date("expiry")) + fact("Issue", "1" if d.facts.initial == d.facts.issue else str(d.rng.randint(2, 9)))  # fmt: skip
    body = f"""<div>{d.logo(50)}</div><div class="m3" style="display:flex;flex:1;gap:8mm"><div style="flex:1;display:flex;flex-direction:column"><div class="b" style="font-size:27pt;color:#2a4d3a">Certificate of Registration</div>
<div class="m3">This certificate is issued to</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">whose {d.system()} has been assessed by {d.put("issuer")} and meets the requirements of</div><div class="b m1" style="font-size:20pt;color:#2a4d3a">{d.standard()}</div>
<div class="m3">for the scope of</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div><div>{d.sign(42)}</div><div class="small m1">Signed on behalf of the certification body</div></div>
<div style="width:44mm;background:#eaf1ec;padding:4mm 5mm;display:flex;flex-direction:column">{right}<div class=grow style="min-height:4mm"></div>{d.marks(24, iaf=False)}</div></div>
<div class="tiny m3">{d.facts.office.address} &nbsp; {d.facts.office.site}. This certificate was issued electronically and remains the property of the certification body; it must be returned on request.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 19mm 11mm}")


@layout("uk_cycle_from_to_in_foot_line", "quarries", ("en",), only=(*ABROAD, "GB"), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def uk_cycle_from_to_in_foot_line(d: Draft) -> Sheets:
    """For suppliers in Asia: firm first, norm big, cycle 'from … to …' with first day in one line, legal line with office abroad."""
    settle(d, "en-plain", "en-like", "sea-quay", chance=0.85)
    write_dates(d, *WORDED)
    with_term(d)
    body = f"""<div class="row top"><div>{d.logo(50)}</div><div>{d.marks(24)}</div></div><div class="b m4" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m3">{d.put("issuer")} confirms that the management system of the above organisation has been audited and found to be in accordance with the requirements of the management system standard detailed below.</div>
<div class="m3 small">Standard</div><div class="b" style="font-size:24pt">{d.standard()}</div><div class="m3 small">Scope of certification</div><div class="b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div style="border-top:.4mm solid #444;border-bottom:.4mm solid #444;padding:3mm 0;line-height:1.8">Certification cycle: from <b>{d.date("issue")}</b> to <b>{d.date("expiry")}</b><br>Original approval date: <b>{d.date("initial")}</b><br>Certificate number: <b>{d.put("number")}</b> &nbsp; Version: {d.rng.randint(1, 4)}</div>
<div class="row end m3">{d.sign(40)}{d.code(19)}</div><div class="tiny m2">Certification body address: {d.facts.office.address}<br>Local office: {one(d, "Unit 1203, Block B, Hua Bin Building, Shanghai", "Level 9, Menara Seri, Kuala Lumpur", "Floor 6, Sofia Tower, Ho Chi Minh City")}<br>Further clarification regarding the scope of this certificate may be obtained by consulting the organisation. {d.facts.office.site} &nbsp; Page 1 of 1</div>"""
    band = f'<div style="position:absolute;left:0;top:0;bottom:0;width:8mm;background:{d.facts.office.colour}"></div>'
    return Sheets((page(body, ground=band),), ".sheet{padding:18mm 21mm 11mm 26mm}")


@layout("us_registered_since_effective_expires", "quarries", ("en",), only=("US", "CA"), systems=(*GENERAL, ("A",), ("M",)), scope=(1, 3))  # fmt: skip
def us_registered_since_effective_expires(d: Draft) -> Sheets:
    """American: centred letterhead, firm and address, three days in a ruled strip, certificate number above the signature."""
    settle(d, "us-trade", "us-quay", "us", chance=0.9)
    write_dates(d, "{month} {d}, {y}", "{month} {d:02}, {y}", "{mon} {d:02}, {y}")
    with_term(d)
    body = f"""<div class="c">{d.logo(56)}</div><div class="c m3" style="font-size:27pt;letter-spacing:1mm">CERTIFICATE OF REGISTRATION</div><div class="c m2">This is to certify that</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">has been audited and its {d.system()} found to conform with</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m3">Scope of Registration</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Registered Since", d.date("initial")), ("Effective Date", d.date("issue")), ("Expiration Date", d.date("expiry"))])}
<div class="row end m3"><div class="small" style="white-space:nowrap">Certificate Number<br><b style="font-size:12pt">{d.put("number")}</b></div>{d.sign(36)}{d.marks(20)}</div>
<div class="c tiny m2">{d.footer()}<br>Continued registration is contingent on maintaining the management system. This certificate is the property of the registrar and must be returned upon request.</div>"""
    frame = '<div style="position:absolute;inset:9mm;border:.8mm solid #1f3d5c;outline:.3mm solid #1f3d5c;outline-offset:1.2mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:22mm 24mm 17mm} .across{width:100%;text-align:center} .across td{border-top:.3mm solid #1f3d5c;border-bottom:.3mm solid #1f3d5c;padding:1.6mm}")  # fmt: skip


@layout("de_house_in_english_holder_and_proof", "quarries", ("en",), only=("DE", "AT"), systems=(*GENERAL, ("M",), ("A",)), scope=(1, 3))  # fmt: skip
def de_house_in_english_holder_and_proof(d: Draft) -> Sheets:
    """German houses in English: labels at the left edge, 'proof has been furnished', valid from … until …, place and day below."""
    settle(d, "en-plain", "en-like", chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    start_is_right_too(d)
    city = one(d, "Cologne", "Hamburg", "Munich", "Stuttgart", "Frankfurt am Main")
    pairs = [
        ("Standard", f'<span style="font-size:16pt">{d.standard()}</span>'),
        ("Certificate registr. no.", d.put("number")),
        ("Certificate holder", f'<span style="font-size:13pt">{d.put("holder")}</span>'),
        ("", f'<span style="font-weight:normal">{d.put("address")}</span>'),
        ("Scope", d.put("scope")),
        ("", '<span style="font-weight:normal">Proof has been furnished by means of an audit that the requirements of the standard are met.</span>'),
        ("Validity", f'<span style="font-weight:normal">The certificate is valid from</span> {d.date("start")} <span style="font-weight:normal">until</span> {d.date("expiry")}<span style="font-weight:normal">.</span>'),
        ("First certification", d.date("initial")),
    ]  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:40pt;color:{d.facts.office.colour}">Certificate</div>{d.logo(44)}</div><div class="m4">{rows(pairs, "rows hp")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{city}, {d.date("issue")}<div class="m1">{d.sign(38)}</div></div><div class="small">{d.put("issuer")}<br><span class=tiny>{d.facts.office.address}<br>{d.facts.office.site}</span></div></div><div class="row m3"><div>{d.marks(27)}</div><div class="tiny r">{d.decoys_form()}<br>Audit report no. {d.decoy("report")}</div></div>"""
    css = ".sheet{padding:18mm 20mm 11mm} .hp .l{width:44mm;font-size:9.5pt;padding-right:5mm} .hp td{padding:2mm 0}"
    return Sheets((page(body),), css)


@layout("nordic_head_of_three_columns", "quarries", ("en",), only=("NL", "DK", "SE", "NO"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def nordic_head_of_three_columns(d: Draft) -> Sheets:
    """Northern houses in English: number, first day and term as a range in three columns on top, place and date in the foot."""
    settle(d, "en-plain", "en-like", chance=0.85)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    start_is_right_too(d)
    body = f"""<div class="row"><div style="font-size:13pt;letter-spacing:1.5mm">MANAGEMENT SYSTEM CERTIFICATE</div>{d.logo(40)}</div>
<div class="m3 small" style="display:flex;gap:6mm"><div style="flex:1">Certificate no.:<br><b>{d.put("number")}</b></div><div style="flex:1">Initial certification date:<br><b>{d.date("initial")}</b></div><div style="flex:1.2">Valid:<br><b>{d.date("start")} – {d.date("expiry")}</b></div></div>
<div class="m4 small">This is to certify that the management system of</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m4 small">has been found to conform to the {d.system()} standard:</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m4 small">This certificate is valid for the following scope:</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div class="small">Place and date:<br><b>{PLACES[d.facts.office.country]}, {d.date("issue")}</b><div class="m2">{d.marks(25)}</div></div><div class="small">For the issuing office:<br><b>{d.put("issuer")}</b><br>{d.facts.office.address}<div class="m1">{d.sign(38)}</div></div></div>
<div class="tiny c m3" style="border-top:.3mm solid #009;padding-top:1.5mm">Lack of fulfilment of conditions as set out in the certification agreement may render this certificate invalid. {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 10mm}")


@layout("gulf_centred_blue_with_captions", "quarries", ("en",), only=("AE", "SA", "QA", "EG"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def gulf_centred_blue_with_captions(d: Draft) -> Sheets:
    """Gulf: firm in a blue bar, scope below its caption, four small cells of number and days, hologram and square in the foot."""
    settle(d, "gulf", "gulf-trade", "gulf-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    with_term(d)
    body = f"""<div class="row"><div>{d.logo(46)}</div><div>{d.marks(24)}</div></div><div class="c b m3" style="font-size:32pt;color:#0a3a6b">CERTIFICATE</div><div class="c m1">This is to certify that</div>
<div class="c b m2" style="font-size:18pt;background:#0a3a6b;color:#fff;padding:3mm">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has established and maintains {d.system()} that meets the requirements of</div><div class="c b m1" style="font-size:23pt;color:#0a3a6b">{d.standard()}</div>
<div class="c m3 small b">SCOPE</div><div class="c m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Certificate No.", d.put("number")), ("Initial Issue", d.date("initial")), ("Current Issue", d.date("issue")), ("Valid Until", d.date("expiry"))])}
<div class="row end m3">{d.sign(38)}{d.picture(art.hologram(d.rng), 16)}{d.code(19)}</div><div class="c b m2 small">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} | {d.facts.office.site}</div><div class="c tiny">The certificate is valid subject to annual surveillance. Any alteration voids it.</div>"""
    return Sheets((page(body, ground=art.guilloche("#8aa9c9", frame=False)),), ".sheet{padding:17mm 21mm 12mm} .across{width:100%;text-align:center;background:#fff} .across td{border:.25mm solid #0a3a6b;padding:1.5mm}")  # fmt: skip


@layout("sea_certified_company_in_rows", "quarries", ("en",), only=("MY", "SG", "PH", "HK", "LK"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def sea_certified_company_in_rows(d: Draft) -> Sheets:
    """South-east Asian: heading at the right, rows of captions with values between thin lines, first and present issue, end."""
    settle(d, "my-trade", "sg-trade", "ph-trade", "my", "sea-quay", chance=0.85)
    write_dates(d, *WORDED)
    with_term(d)
    pairs = [
        ("Certificate No", d.put("number")),
        ("Company", f'<span style="font-size:15pt">{d.put("holder")}</span>'),
        ("Site Address", d.put("address")),
        ("Management System", d.system()),
        ("Standard", f'<span style="font-size:15pt">{d.standard()}</span>'),
        ("Scope of Certification", d.put("scope")),
        ("First Issue Date", d.date("initial")),
        ("Issue Date", d.date("issue")),
        ("Expiry Date", d.date("expiry")),
    ]
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r"><div class="b" style="font-size:24pt;color:#00594c">Certificate</div><div class=small>{d.put("issuer")} certifies the following company</div></div></div>
<div class="m4">{rows(pairs, "rows cc")}</div><div class=grow style="min-height:4mm"></div><div class="row end">{d.sign(40)}{d.marks(25)}{d.code(19)}</div>
<div class="tiny m3">{d.facts.office.address} &nbsp; {d.facts.office.site} &nbsp; The use of the accreditation mark indicates accreditation in respect of those activities covered by the accreditation certificate. This certificate is subject to the terms and conditions of the certification agreement. {d.decoys_form()}</div>"""
    css = ".sheet{padding:18mm 21mm 11mm} .cc{width:100%} .cc td{padding:2.6mm 2mm;border-top:.2mm solid #9fbdb7} .cc .l{width:48mm;color:#00594c} .cc tr:last-child td{border-bottom:.2mm solid #9fbdb7}"
    return Sheets((page(body),), css)


@layout("en_integrated_list_of_norms_one_number", "quarries", ("en",), only=("GB", "IN", "AE", "US", "AU", "MY", "SG"), systems=(("Q", "E"), ("Q", "E", "S"), ("E", "S")), scope=(1, 2))  # fmt: skip
def en_integrated_list_of_norms_one_number(d: Draft) -> Sheets:
    """Integrated: norms under each other in one line of big letters each, one number, common scope, days in a left list."""
    settle(d, "en-plain", "en-like", chance=0.7)
    write_dates(d, *WORDED)
    with_term(d)
    body = f"""<div class="row"><div class="b" style="font-size:22pt;color:#40456b">Integrated Management System<br>Certificate</div>{d.logo(42)}</div><div class="m4">We certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m3">operates an integrated management system in conformity with the requirements of the following standards:</div><div class="b m2" style="font-size:16pt;line-height:1.5;border-left:1.5mm solid #40456b;padding-left:6mm">{d.standard()}</div>
<div class="m3">The system applies to:</div><div class="m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div><div class="row end"><div>{rows([("Certificate No.", d.put("number")), ("Initial certification", d.date("initial")), ("Date of issue", d.date("issue")), ("Valid until", d.date("expiry"))])}</div>{d.sign(40)}</div>
<div class="row m3">{d.marks(26)}{d.code(18)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 11mm} .rows .l{color:#40456b}")


@layout("en_food_chain_category_below_scope", "quarries", ("en",), only=("GB", "IN", "AE", "MY", "SG", "NL", "LK", "EG"), systems=(("F",), ("F",), ("H",)), scope=(1, 3))  # fmt: skip
def en_food_chain_category_below_scope(d: Draft) -> Sheets:
    """Food: category of the chain below the scope, day of decision and of the last audit beside issue and end."""
    settle(d, "in-trade", "gulf-trade", "my-trade", "lk-trade", "en-plain", chance=0.8)
    write_dates(d, *WORDED)
    with_term(d)
    pairs = [
        ("Certification decision date", d.decoy("decision")),
        ("Initial certification date", d.date("initial")),
        ("Issue date", d.date("issue")),
        ("Valid until", d.date("expiry")),
        ("Last audit date", d.decoy("audit")),
    ]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c b m3" style="font-size:30pt;color:#3f7d20">CERTIFICATE</div><div class="c small">Certificate number {d.put("number")}</div><div class="c m3">This is to certify that the food safety system of</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">has been assessed and determined to comply with the requirements of</div><div class="c b m1" style="font-size:21pt;color:#3f7d20">{d.standard()}</div><div class="c m3">This certificate is applicable for the scope of:</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">Food chain (sub)category: {one(d, "CI", "CII", "CIII", "CIV", "G", "I")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div class=small>{rows(pairs)}</div>{d.sign(40)}</div><div class="row m2">{d.marks(26)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    frame = '<div style="position:absolute;inset:8mm;border:.8mm solid #9cc58a"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:19mm 22mm 15mm}")


@layout("en_devices_with_scope_and_sector_codes", "quarries", ("en",), only=("GB", "US", "DE", "IN", "NL"), systems=(("M",),), scope=(1, 2))  # fmt: skip
def en_devices_with_scope_and_sector_codes(d: Draft) -> Sheets:
    """Devices: plain sheet with rules between parts, effective day and end at the foot, reference file and code list in small."""
    settle(d, "in-trade", "us-trade", "us", "pk", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d} {month} {y}", "{month} {d}, {y}")
    with_term(d)
    rule = '<div style="border-top:.25mm solid #7a9ab0;margin-top:5mm;padding-top:4mm"></div>'
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r b" style="font-size:21pt;color:#1b5e7f">Certificate<div class=small style="font-weight:normal">Quality management system – medical devices</div></div></div>{rule}
<div class="small">Certificate number</div><div class="b">{d.put("number")}</div><div class="small m2">Organization</div><div class="b" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div>{rule}
<div>The organization named above applies a quality management system that was audited and conforms to</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m2">for the activities and device groups</div><div class="b m1">{d.put("scope")}</div><div class="tiny m1">Technical areas: {one(d, "1.1, 1.4", "1.2, 1.5.2", "1.1, 1.7")} &nbsp; Audit file: {d.decoy("report")}</div><div class=grow style="min-height:4mm"></div>{rule}
<div style="display:flex;justify-content:space-between" class=small><div>First certified<br><b>{d.date("initial")}</b></div><div>Effective<br><b>{d.date("issue")}</b></div><div>Expires<br><b>{d.date("expiry")}</b></div></div>
<div class="row end m3">{d.sign(40)}{d.marks(25)}</div><div class="tiny m2">{d.footer()}. This is not an approval of any product and no CE marking certificate.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("en_security_statement_after_scope", "quarries", ("en",), only=("GB", "US", "IN", "IE", "SG", "AU"), systems=(("I",),), scope=(1, 2))  # fmt: skip
def en_security_statement_after_scope(d: Draft) -> Sheets:
    """Data security: dark head, 'in accordance with the Statement of Applicability' behind the scope, days in a right list."""
    write_dates(d, *WORDED)
    with_term(d)
    day = d.other_date(days_later(d.facts.issue, -d.rng.randint(30, 150)))
    scope = noted_scope(d, f" in accordance with the Statement of Applicability dated {day}")
    body = f"""<div style="background:#1d2433;color:#fff;margin:-17mm -21mm 0;padding:12mm 21mm 9mm" class=row><div><div class="b" style="font-size:22pt">Certificate of Registration</div><div>{d.system()}</div></div><div style="background:#fff;padding:2mm 3mm">{d.logo(38)}</div></div>
<div class="m4 small">Certificate number: <b>{d.put("number")}</b></div><div class="m3">This is to certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been registered against the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div>
<div class="m3">for the following scope:</div><div class="m1">{scope}</div><div class=grow style="min-height:4mm"></div><div class="row end">{d.sign(40)}<div>{rows([("Original registration date:", d.date("initial")), ("Effective date:", d.date("issue")), ("Expiry date:", d.date("expiry"))])}</div></div>
<div class="row m3">{d.marks(25)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm}")


@layout("south_certified_from_renewed_until", "quarries", ("en",), only=("AU", "NZ", "ZA", "KE", "NG", "GH"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def south_certified_from_renewed_until(d: Draft) -> Sheets:
    """South and Africa: wide sheet, firm at the left, days and number in a right block with captions before their values."""
    settle(d, "au-trade", "au-quay", "ke-trade", chance=0.8)
    write_dates(d, *WORDED)
    with_term(d)
    right = rows([("Certificate no.", d.put("number")), ("Certified since", d.date("initial")), ("Date issued", d.date("issue")), ("Valid to", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:26pt;color:#a34a10">Certificate of Compliance</div>{d.logo(42)}</div><div class="m3">{d.put("issuer")} certifies that the {d.system()} of</div>
<div class="m2" style="display:flex;gap:12mm;flex:1"><div style="flex:1.5"><div class="b" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m2">has been assessed as complying with</div><div class="b m1" style="font-size:18pt;color:#a34a10">{d.standard()}</div><div class="m2">Scope: {d.put("scope")}</div></div><div style="flex:1;border-left:.4mm solid #a34a10;padding-left:7mm">{right}<div class="m2">{d.marks(24)}</div></div></div>
<div class="row end m1">{d.sign(38)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}<br>Validity may be confirmed on the public register. The certificate stays in force while surveillance audits are satisfactory.</div></div>"""
    frame = '<div style="position:absolute;left:0;right:0;bottom:0;height:6mm;background:#a34a10"></div>'
    return Sheets((page(body, "wide", frame),), ".sheet{padding:15mm 22mm 13mm}", "landscape")
