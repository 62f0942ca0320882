"""English papers of bodies in India, the Gulf, Africa and South-East Asia: crowded foots, watches by ticks, registers and annexures."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    columns,
    one,
    other_addresses,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

SUBCONTINENT = ("IN", "PK", "LK")
GULF = ("AE", "QA", "SA", "EG")
STRAITS = ("MY", "SG", "PH", "HK")
AFRICA = ("KE", "NG", "GH", "ZA")
DAYS = (
    "{d:02} {month} {y}",
    "{d:02}.{m:02}.{y}",
    "{d:02}-{mon}-{y}",
    "{d:02}/{m:02}/{y}",
    "{d}{ordinal} {month} {y}",
)


@layout("in_ticks_for_each_surveillance", "trunk_roads", ("en",), only=SUBCONTINENT, systems=(*GENERAL, ("F",), ("M",)), scope=(1, 4))  # fmt: skip
def in_ticks_for_each_surveillance(d: Draft) -> Sheets:
    """Crowded foot: issue, due days with empty boxes to tick, expiry and first day in two rows of small cells, all centred."""
    settle(d, "in-quay", "in-trade", "in", chance=0.85)
    write_dates(d, *DAYS)
    capitals(d)

    def cell(label: str, value: str) -> str:
        return f"<td><span class=tiny>{label}</span><br><b>{value}</b></td>"

    grid = f"<tr>{cell('Issued On', d.date('issue'))}{cell('1st Surv. Due', d.decoy('surveillance1') + ' ☐')}{cell('2nd Surv. Due', d.decoy('surveillance2') + ' ☐')}</tr><tr>{cell('Initially Issued On', d.date('initial'))}{cell('Expires On', d.date('expiry'))}{cell('EA Code', d.decoy('sector'))}</tr>"
    body = f"""<div class="c">{d.logo(46)}</div><div class="c serif i m2" style="font-size:33pt;color:#0b3d91">Certificate of Compliance</div>
<div class="c m2">This is to certify that the Management System of</div><div class="c b m2" style="font-size:19pt;color:#9b1c1c">{d.put("holder")}</div><div class="c small b m1">{d.put("address")}</div>
<div class="c m2">has been assessed and found to be in accordance with the requirements of the standard detailed below</div>
<div class="c b m2" style="font-size:30pt;color:#0b3d91">{d.standard()}</div><div class="c b">({d.system()})</div>
<div class="c m2">for the following activities</div><div class="c b small m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="c">Certificate No. : <b>{d.put("number")}</b></div><table class="g m1">{grid}</table>
<div class="row end m2">{d.marks(22)}{d.code(18)}{d.sign(34)}</div>
<div class="tiny c m1" style="border-top:.5mm solid #0b3d91;padding-top:1mm">{d.footer()} | e-mail: info@{d.facts.office.site.removeprefix("www.").split("/")[0]} | This certificate is valid only when the surveillance boxes due are endorsed. It is the property of {d.put("issuer")} and shall be returned on request.</div>"""
    frame = '<div style="position:absolute;inset:6mm;border:1.6mm solid #c9a227"></div><div style="position:absolute;inset:9mm;border:.4mm solid #0b3d91"></div>'
    css = ".sheet{padding:14mm 18mm 13mm} .g{width:100%} .g td{border:.25mm solid #0b3d91;text-align:center;padding:1mm;font-size:9pt;width:33%}"
    return Sheets((page(body, ground=frame),), css)


@layout(
    "in_period_and_yearly_renewal", "trunk_roads", ("en",), only=SUBCONTINENT, systems=GENERAL, scope=(1, 3)
)
def in_period_and_yearly_renewal(d: Draft) -> Sheets:
    """Label, colon, value at the left; 'Certification Period' as range, printing day beside the signature, contract in the foot."""
    settle(d, "in-quay", "in-trade", "in", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}-{mon}-{y}", "{d:02} {MON} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    pairs = [
        ("Name of the Firm", f"M/s. {d.put('holder')}"),
        ("Factory / Office", d.put("address")),
        ("Standard Certified", d.standard()),
        ("Nature of Work", d.put("scope")),
        ("Regd. Certificate No.", d.put("number")),
        ("First Certified", d.date("initial")),
        ("Certification Period", f"{d.date('start')} to {d.date('expiry')}"),
        ("Exclusions", one(d, "Nil", "NIL", "8.3 – Design & Development", "None")),
    ]
    left = "".join(f"<tr><td>{label}</td><td>:</td><td><b>{value}</b></td></tr>" for label, value in pairs)
    body = f"""<div class="row" style="background:#123c2e;color:#fff;padding:6mm 8mm;margin:-14mm -18mm 0"><div style="font-size:24pt" class=serif>Certificate of Registration</div><div style="background:#fff;padding:2mm">{d.logo(36)}</div></div>
<div class="m4 c">We hereby confirm that the undernoted firm has been audited and registered.</div><table class="cc m4">{left}</table><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(24)}</div><div class="c">{d.picture(art.hologram(d.rng), 18)}</div><div class="c">{d.sign(36)}<div class=tiny>Printed: {d.other_date(days_later(d.facts.issue, d.rng.randint(1, 9)), "{d:02}.{m:02}.{y}")}</div></div></div>
<div class="m3 tiny" style="border-top:.4mm solid #123c2e;padding-top:1.4mm">Contract ref. {d.decoy("report")} · {d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}<br>Continuation of registration is subject to annual surveillance audits being conducted successfully and to payment of the fees due.</div>"""
    css = ".sheet{padding:14mm 18mm 11mm} .cc td{padding:1.8mm 2mm;vertical-align:top} .cc td:first-child{white-space:nowrap;color:#123c2e}"
    return Sheets((page(body),), css)


@layout("in_three_norms_with_annexure", "trunk_roads", ("en",), only=SUBCONTINENT, systems=(("Q", "E", "S"), ("Q", "F"), ("Q", "E")), scope=(2, 4), sites=2)  # fmt: skip
def in_three_norms_with_annexure(d: Draft) -> Sheets:
    """Integrated, one number; names of systems beside their norms in two columns; annexure of units with their activities."""
    settle(d, "in-quay", "in-trade", chance=0.9)
    write_dates(d, *DAYS)
    d.standard()
    kinds = {"Q": "QMS", "E": "EMS", "S": "OH&SMS", "F": "FSMS"}
    norms = "".join(f'<div class="row" style="gap:3mm"><span class=small>{kinds[f.system[-1]]}</span><b style="font-size:12pt;white-space:nowrap">{f.printed}</b></div>' for f in d.facts.standards)  # fmt: skip
    front = f"""<div class=row>{d.logo(44)}<div class="serif b" style="font-size:24pt;color:#6a1b4d">INTEGRATED CERTIFICATE</div></div>
<div class="m4">This certificate is awarded to</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3" style="display:flex;gap:10mm"><div style="flex:1;border-right:.4mm solid #6a1b4d;padding-right:6mm"><div class=small>in recognition of conformity to</div>{norms}</div><div style="flex:1.3"><div class=small>covering</div><div class="m1">{d.put("scope")}</div></div></div>
<div class="small m3">(Units covered under this certificate: refer Annexure-A)</div><div class=grow style="min-height:4mm"></div>
{columns([("Certificate No.", d.put("number")), ("Original Cert. Date", d.date("initial")), ("Re-issue Date", d.date("issue")), ("Valid Upto", d.date("expiry"))])}
<div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    annex = f"""<div class="c b" style="font-size:16pt">ANNEXURE – A</div><div class="c m1">to Certificate No. {d.put("number")} dated {d.date("issue")}</div><div class=m3>{table(("Unit", "Address", "Activity"), [(f"Unit {i}", where, what) for i, (where, what) in enumerate(site_cells(d, "address", "activity"), 1)])}</div><div class="c m3">*** End of Annexure ***</div><div class=grow style="min-height:4mm"></div>{d.sign(34)}"""
    return Sheets(
        (page(front), page(annex)),
        ".sheet{padding:17mm 20mm 12mm} .across{width:100%;text-align:center} .across td{background:#f7eef3;padding:1.4mm .6mm;font-size:8.5pt;border:.5mm solid #fff}",
    )


@layout("gulf_classification_and_licence", "trunk_roads", ("en",), only=GULF, systems=GENERAL, scope=(1, 3))
def gulf_classification_and_licence(d: Draft) -> Sheets:
    """Commercial registration and licence of the holder above, 'Date of Reg. / Re-certified / Upto' below one another at the right."""
    settle(d, "gulf-quay", "gulf-trade", "gulf", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{MON}-{y}", "{d:02} {month} {y}")
    body = f"""<div class="c">{d.logo(50, full_name=True)}</div><div class="c m3" style="font-size:31pt;font-weight:bold;color:#0c6170;letter-spacing:2mm">CERTIFICATE</div>
<div class="c m2">awarded to</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">C.R. No. {d.rng.randint(10000, 199999)} &nbsp;·&nbsp; Trade Licence {d.rng.randint(100000, 999999)}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">for implementing and maintaining {a_system(d)} in compliance with</div><div class="c m2" style="font-size:25pt;font-weight:bold">{d.standard()}</div>
<div class="c m2 i">applicable to</div><div class="c m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(26, iaf=True)}<div class="m2">{d.code(18)}</div></div><div class="r" style="line-height:1.8">Certificate Number <b>{d.put("number")}</b><br>Date of Registration <b>{d.date("initial")}</b><br>Re-certified on <b>{d.date("issue")}</b><br>Valid upto <b>{d.date("expiry")}</b></div></div>
<div class="row end m2">{d.sign(36)}<div class="tiny r" style="width:90mm">{d.put("issuer")}, {d.facts.office.address}, Tel: 0{d.rng.randint(2, 7)} {d.rng.randint(2000000, 8999999)}. The authenticity of this certificate may be checked at {d.facts.office.site}. Altering it is an offence.</div></div>"""
    band = '<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:repeating-linear-gradient(45deg,#0c6170,#0c6170 3mm,#d8b45c 3mm,#d8b45c 4mm)"></div>'
    return Sheets((page(body, ground=band),), ".sheet{padding:16mm 20mm 12mm 26mm}")


@layout("gulf_food_with_category_and_hygiene", "trunk_roads", ("en",), only=(*GULF, "IN", "PK"), systems=(("F",), ("H",)), scope=(1, 3))  # fmt: skip
def gulf_food_with_category_and_hygiene(d: Draft) -> Sheets:
    """Food: category and study in a strip below the norm, 'validity from / until' as the last column of a table across."""
    settle(d, "gulf-quay", "in-quay", "gulf-trade", chance=0.85)
    write_dates(d, *DAYS)
    start_is_right_too(d)
    strip = table(("Food chain category", "Hygiene programme", "HACCP studies"), [(one(d, "CIV", "CII", "E", "G"), one(d, "ISO/TS 22002-1", "CAC/RCP 1", "ISO/TS 22002-2"), str(d.rng.randint(1, 6)))])  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="r"><div class="b" style="font-size:22pt;color:#2e6b1f">Food Safety Certificate</div><div class=small>No. {d.put("number")}</div></div></div>
<div class="m4">The food safety system of</div><div class="b" style="font-size:17pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m2">was audited by {d.put("issuer")} and complies with</div><div class="b m1" style="font-size:18pt">{d.standard()}</div>
<div class="m2">Products, processes and services covered:</div><div class="m1 b">{d.put("scope")}</div><div class="m3">{strip}</div><div class=grow style="min-height:4mm"></div>
{table(("Date of issue", "First certified", "Valid from", "Valid until"), [(d.date("issue"), d.date("initial"), d.date("start"), d.date("expiry"))])}
<div class="row end m3">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="tiny m2">{d.footer()} · At least one unannounced audit is made in each cycle.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 12mm} .sites th{background:#e8f1e4}")


@layout("my_schedule_under_a_crest", "trunk_roads", ("en",), only=STRAITS, systems=(*GENERAL, ("F",)), scope=(1, 3), sites=1)  # fmt: skip
def my_schedule_under_a_crest(d: Draft) -> Sheets:
    """Prose of a national body: 'is hereby granted … the right and licence', days written below the signature with labels behind."""
    settle(d, "sea-quay", "ph-trade", "sg-trade", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    second = other_addresses(d)[0]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c serif m2" style="font-size:28pt">Certificate of Conformance</div>
<div class="serif m4" style="font-size:12.5pt;line-height:1.7">{d.put("issuer")} hereby grants to <b>{d.put("holder")}</b> of {d.put("address")} (the Organisation), with its plant at {second}, certification of its {d.system()} in accordance with <b>{d.standard()}</b> in respect of <b>{d.put("scope")}</b>, on the conditions laid down in the certification agreement and its schedule.</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div style="line-height:1.9" class=serif>{d.date("issue")} <span class=tiny>(date of issue)</span><br>{d.date("expiry")} <span class=tiny>(date of expiry)</span><br>{d.date("initial")} <span class=tiny>(certified since)</span></div><div class=c>{d.sign(40)}</div></div>
<div class="row m3" style="border-top:.6mm solid #20306b;padding-top:2mm"><div class="b">{d.put("number")}<div class=tiny style="font-weight:normal">Certificate No.</div></div>{d.marks(24)}<div class="tiny r" style="width:62mm">{d.facts.office.address}<br>{d.facts.office.site}<br>Form {d.decoys_form()}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 26mm 14mm}")


@layout(
    "sg_tiles_with_small_captions",
    "trunk_roads",
    ("en",),
    only=STRAITS,
    systems=(*GENERAL, ("I",)),
    scope=(1, 3),
)
def sg_tiles_with_small_captions(d: Draft) -> Sheets:
    """Modern e-certificate of tiles: caption in grey above, value in bold, two tiles a row; print day and link in the last line."""
    settle(d, "sea-quay", "my-trade", "sg-trade", "hk", chance=0.8)
    write_dates(d, "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")

    def tile(caption: str, value: str, wide: bool = False) -> str:
        return f'<div style="flex:{"1 1 100%" if wide else "1 1 46%"};background:#f3f6fa;border-radius:2mm;padding:3.2mm 4.5mm"><div style="font-size:7.5pt;color:#6b7a90">{caption}</div><div class=b style="margin-top:1mm">{value}</div></div>'

    tiles = (
        tile("CERTIFIED ENTITY", f'<span style="font-size:15pt">{d.put("holder")}</span>', wide=True)
        + tile("REGISTERED ADDRESS", d.put("address"), wide=True)
        + tile("STANDARD", d.standard())
        + tile("CERTIFICATE ID", d.put("number"))
        + tile("SCOPE", d.put("scope"), wide=True)
        + tile("FIRST ISSUE", d.date("initial"))
        + tile("CURRENT ISSUE", d.date("issue"))
        + tile("EXPIRY", d.date("expiry"))
        + tile("NEXT AUDIT BY", d.decoy("surveillance1"))
    )
    body = f"""<div class="row">{d.logo(46)}<div style="font-size:20pt;color:#2b3a55">e-Certificate</div></div><div class="m3" style="display:flex;flex-wrap:wrap;gap:3mm">{tiles}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(24)}{d.code(22)}<div class="small r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>
<div class="tiny m2">Generated on {d.other_date(days_later(d.facts.issue, d.rng.randint(2, 30)))}. No signature is required. Status: https://{d.facts.office.site.removeprefix("www.")}/verify</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 19mm 11mm}")


@layout(
    "af_gazetted_certificate_with_fees", "trunk_roads", ("en",), only=AFRICA, systems=GENERAL, scope=(1, 3)
)
def af_gazetted_certificate_with_fees(d: Draft) -> Sheets:
    """Label under a dotted line, values typed above it; receipt number, region and 'renewable on' as decoys."""
    settle(d, "ke-trade", "en-plain", "en-like", chance=0.85)
    write_dates(d, "{d:02} {month} {y}", "{d}{ordinal} {month}, {y}", "{d:02}/{m:02}/{y}")

    def typed(value: str, label: str) -> str:
        return f'<div class="m2" style="flex:1 1 auto"><div class=b style="border-bottom:.3mm dotted #333;padding-bottom:.6mm">{value}</div><div class=tiny>{label}</div></div>'

    renew = d.other_date(days_later(d.facts.expiry, -90))
    body = f"""<div class="row">{d.logo(42)}<div class="r tiny">Receipt No. {d.rng.randint(10000, 99999)}<br>{d.decoys_form()}</div></div>
<div class="c b m2" style="font-size:22pt;color:#7a4a00">MANAGEMENT SYSTEM CERTIFICATE</div><div class="c m1">THIS IS TO CERTIFY THAT THE ORGANISATION NAMED BELOW HAS A SYSTEM THAT CONFORMS</div>
<div>{typed(d.put("holder"), "Name of organisation")}{typed(d.put("address"), "Physical address")}{typed(f"{d.standard()} — {d.system()}", "Standard")}{typed(d.put("scope"), "Scope of operations")}</div>
<div style="display:flex;gap:8mm">{typed(d.put("number"), "Certificate number")}{typed(one(d, "Central", "Coast", "Lake", "Northern"), "Region")}</div>
<div style="display:flex;gap:5mm;font-size:9pt">{typed(d.date("initial"), "First granted")}{typed(d.date("issue"), "Granted")}{typed(d.date("expiry"), "Lapses")}{typed(renew, "Renewable on")}</div>
<div class=grow style="min-height:4mm"></div><div class="row end m3">{d.sign(40)}{round_seal(d, "SEAL", 32, "#2b3f8c")}{d.marks(24)}</div><div class="c tiny m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c08a3e")),), ".sheet{padding:19mm 23mm 18mm}")


@layout("kr_body_english_with_tilde", "trunk_roads", ("en",), only=("gcerti", "siscert", "royalimpact", "msecb", "qfs", "rohs-in"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def kr_body_english_with_tilde(d: Draft) -> Sheets:
    """A vertical brand strip at the left; holder in a box, term with a tilde and a month-name day, code of field, issue day alone in the middle."""
    settle(d, "en-plain", "en-like", chance=0.8)
    write_dates(d, "{month} {d:02}, {y}", "{mon}. {d:02}, {y}", "{d}{ordinal} {month} {y}")
    start_is_right_too(d)
    yearly = d.other_date(days_later(years_later(d.facts.issue, 1), -1))
    strip = f'<div style="position:absolute;left:8mm;top:10mm;bottom:10mm;width:12mm;background:#20262e;color:#c8b273;writing-mode:vertical-rl;transform:rotate(180deg);display:flex;align-items:center;justify-content:center;font-size:13pt;letter-spacing:1.4mm">{d.put("brand")} · {d.put("brand")} · {d.put("brand")}</div>'
    body = f"""<div class="row"><div class="serif i" style="font-size:32pt">Certificate</div>{d.logo(42)}</div><div class="m3 small">The management system of</div>
<div class="m1" style="border:.4mm solid #20262e;padding:4mm 5mm"><div class="b" style="font-size:16pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div></div>
<div class="m3 small">has been evaluated and is registered under</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="small">{d.system()}</div>
<div class="m3 b">Registration Scope</div><div>{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{rows([("Registration No.", d.put("number")), ("Initial Registration", d.date("initial")), ("Period of Validity", f"{d.date('start')} ~ {d.date('expiry')}"), ("IAF Code", d.decoy("sector"))])}
<div class="c m3">{d.date("issue")}</div><div class="c">{d.picture(art.signature(d.rng), 36)}</div><div class="c b">President, {d.put("issuer")}</div>
<div class="row m2">{d.marks(24)}<div class="tiny r" style="width:95mm">Surveillance must be completed before {yearly}. {d.facts.office.address}. {d.facts.office.site}</div></div>"""
    return Sheets((page(body, ground=strip),), ".sheet{padding:16mm 20mm 12mm 30mm}")


@layout("in_group_paper_for_one_company", "trunk_roads", ("en",), only=(*SUBCONTINENT, *GULF), systems=GENERAL, scope=(1, 2))  # fmt: skip
def in_group_paper_for_one_company(d: Draft) -> Sheets:
    """The paper of a member of a group: 'a company of …' below the name, number of the group's paper, watch days in the foot line."""
    settle(d, "in-quay", "gulf-quay", "in-trade", "gulf-trade", chance=0.9)
    write_dates(d, *DAYS)
    group = one(d, "Ashvattha Group", "Meghdoot Holdings", "Al Nakheel Ventures")
    body = f"""<div class="c">{d.marks(26)}</div><div class="c b m3" style="font-size:30pt;color:#1b2f4b">Certificate</div><div class="c">{d.put("issuer")} certifies the {d.system()} of</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small i">(a company of {group})</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">Standard</div><div class="c b" style="font-size:20pt">{d.standard()}</div><div class="c m3">Scope</div><div class="c m1">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class="c">Certificate number <b>{d.put("number")}</b></div><div class="c m1">Issue date <b>{d.date("issue")}</b> &nbsp;|&nbsp; Expiry date <b>{d.date("expiry")}</b> &nbsp;|&nbsp; Initial issue <b>{d.date("initial")}</b></div>
<div class="c small m1">Surveillance 1 on or before {d.decoy("surveillance1")}; surveillance 2 on or before {d.decoy("surveillance2")}; recertification audit from {d.other_date(days_later(d.facts.expiry, -75))}</div>
<div class="row end m3">{d.sign(36)}{d.logo(40)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · Group file {d.decoy("report")}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")
