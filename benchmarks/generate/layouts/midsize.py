"""English papers of registrars of middle size: America, Britain, India, the Gulf, Africa and the Straits."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, ordinal, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    broken_holder,
    capitals,
    columns,
    lines,
    one,
    previous,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon
from benchmarks.generate.layouts.registry import GENERAL, layout

AMERICA = ("keystoneridge-us", "orion", "eagle", "smithers", "absqe", "sandia-us", "tallwood", "prairiestates", "pjr", "mapleshield")  # fmt: skip
BRITAIN = ("chilternvale", "nqa/GB", "isoqar", "derwentquay", "northmersey", "pennine-bureau", "urs")
INDIA = ("sahyadri-in", "irclass", "kbs", "coromandel-in", "trinetra-in", "deccanpeak", "siscert", "tnv")


@layout("us_days_in_last_line", "midsize", ("en",), only=AMERICA, systems=GENERAL, scope=(1, 4))
def us_days_in_last_line(d: Draft) -> Sheets:
    """American: no label above the waist; number, file, four days and the form's own revision share the last lines in small print."""
    write_dates(d, "{month} {d}, {y}", "{m:02}/{d:02}/{y}", "{d:02}-{mon}-{y}")
    reissued(d)
    days = " &nbsp;•&nbsp; ".join(
        f"{label} {value}"
        for label, value in (
            (one(d, "Originally Registered:", "Initial Registration:"), d.date("initial")),
            (one(d, "Cycle Effective:", "Current Cycle Effective:"), d.date("start")),
            (one(d, "Expires:", "Expiration:"), d.date("expiry")),
            (one(d, "Re-issued:", "Revised:"), d.date("issue")),
        )
    )
    body = f"""<div class="row"><div>{d.logo(46)}</div>{d.marks(24)}</div><div class="c m4 serif" style="font-size:15pt;letter-spacing:1mm">{one(d, "THIS CERTIFIES THAT THE MANAGEMENT SYSTEM OF", "BE IT KNOWN THAT THE MANAGEMENT SYSTEM OF")}</div><div class="c b m3 serif" style="font-size:28pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m4">has been found, through independent assessment, to be effectively implemented and in conformance with</div><div class="c b m2 serif" style="font-size:30pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m4" style="padding:0 14mm;text-align:justify">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="sign">{d.picture(art.signature(d.rng), 38)}<div class=rule></div>{one(d, "President", "Executive Vice President", "Certification Director")}</div><div class="sign">{d.picture(art.signature(d.rng), 34)}<div class=rule></div>Lead Program Manager</div></div><div class="c tiny m3">Certificate {d.put("number")} &nbsp;•&nbsp; File {d.rng.randint(10000, 49999)} &nbsp;•&nbsp; {days}</div><div class="c tiny m1">{d.put("issuer")}, {d.facts.office.address} &nbsp;•&nbsp; Form {d.decoy("form")}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#8c8c8c", frame=True)),), ".sheet{padding:22mm 22mm 16mm}"
    )


@layout(
    "us_plants_with_own_numbers", "midsize", ("en",), only=AMERICA, systems=GENERAL, sites=3, scope=(1, 3)
)
def us_plants_with_own_numbers(d: Draft) -> Sheets:
    """A corporate certificate: each plant has a number with a suffix in a table of page two, the corporate number is right."""
    branches(d)
    write_dates(d, "{month} {d:02}, {y}", "{mon} {d}, {y}", "{y}-{m:02}-{d:02}")
    number = d.put("number")
    head = f"""<div class="row"><div class="small">{number}</div>{d.logo(40)}</div>"""
    due = d.other_date(days_later(d.facts.expiry, -75))
    front = f"""{head}<div class="m4" style="font-size:27pt;font-weight:300">Corporate Registration</div><div class="m3">{d.put("issuer")} attests that the organization</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div class="small m1">Central function: {d.put("address")}</div><div class="m3">together with the facilities listed on the attachment operates {a_system(d)} that fulfills</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">The registration covers:</div><div class="m1 i">{d.put("scope")}</div><div class="grow"></div>{led_by_colon([("Corporate Registration Number", number), ("Date of Original Registration", d.date("initial")), ("Date of Issue", d.date("issue")), ("Registration Expires", d.date("expiry")), ("Re-registration audit to be completed by", due)])}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">Sheet 1 of 2. Registration is maintained by periodic audits and may be withdrawn under the Registration Agreement. {d.facts.office.address}</div>"""
    cells = [
        (f"{d.facts.number}-{i:02}", f"<b>{name}</b><br>{place}", work)
        for i, (name, place, work) in enumerate(site_cells(d), 1)
    ]
    back = f"""{head}<div class="m3" style="font-size:18pt">Attachment to the Corporate Registration</div><div class="small">{d.put("holder")}</div><div class="m3">{table(("Sub-certificate", "Facility", "Activities at the facility"), cells)}</div><div class="grow"></div><div class="tiny">Sheet 2 of 2. A sub-certificate is valid only as long as the corporate registration is. {d.decoy("form")}</div>"""
    return Sheets((page(front), page(back)), ".page{border-left:6mm solid " + d.facts.office.colour + "}")


@layout("us_lower_right_block", "midsize", ("en",), only=AMERICA, systems=(*GENERAL, ("M",)), scope=(1, 4))
def us_lower_right_block(d: Draft) -> Sheets:
    """Left-set and bare: the holder in the margin's height, number and days in a block of the lower right, end called 'through'."""
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}")
    pairs = [
        ("Certificate", d.put("number")),
        ("Registered since", d.date("initial")),
        ("Effective", d.date("start")),
        ("Through", d.date("expiry")),
    ]
    block = "".join(
        f'<div class="small" style="color:#666">{a}</div><div class="b" style="margin-bottom:2mm">{b}</div>'
        for a, b in pairs
    )
    body = f"""{d.logo(52)}<div class="m4" style="font-size:40pt;font-weight:300;color:{d.facts.office.colour}">Certified</div><div class="b m3" style="font-size:20pt">{d.put("holder")}</div><div class="m1 small">{d.put("address")}</div><div class="m3 b" style="font-size:16pt">{d.standard()}</div><div class="small">{d.system()}</div><div class="m3" style="max-width:120mm">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div style="max-width:100mm">{d.picture(art.signature(d.rng), 36)}<div class="small">{one(d, "Margo T. Ellisande", "Dale P. Wrenhurst")}<br>{one(d, "Chief Certification Officer", "Director of Registration")}</div><div class="tiny m2">This document was printed on {d.other_date(days_later(d.facts.issue, 12))}. The register at {d.facts.office.site} prevails over any copy. {d.put("issuer")}, {d.facts.office.address}.</div></div><div style="border-left:.6mm solid {d.facts.office.colour};padding-left:5mm;min-width:44mm">{block}</div></div><div class="m2">{d.marks(22)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 14mm 26mm}")


@layout("uk_next_reissue_and_parent", "midsize", ("en",), only=BRITAIN, systems=GENERAL, scope=(1, 4))
def uk_next_reissue_and_parent(d: Draft) -> Sheets:
    """British: number in a corner without a word, four days in a framed row, parent company and its registered office in the foot."""
    capitals(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{d:02}/{m:02}/{y}")
    cells = columns(
        [
            ("Initial certification", d.date("initial")),
            ("This certificate", d.date("issue")),
            ("Audit due by", d.other_date(days_later(d.facts.expiry, -60))),
            ("Certification ends", d.date("expiry")),
        ],
        "fr",
    )
    body = f"""<div class="row top"><div class="b" style="font-size:13pt;color:#777">{d.put("number")}</div>{d.logo(44)}</div><div class="c m4" style="font-size:30pt;color:{d.facts.office.colour}">Certificate of Conformity</div><div class="c m3 i">Following independent audit we are satisfied that</div><div class="c b m2" style="font-size:21pt">{broken_holder(d)}</div><div class="c m1">of {d.put("address")}</div><div class="c m3 i">operates {a_system(d)} meeting all requirements of</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div><div class="c m3" style="padding:0 10mm">{d.put("scope")}</div><div class="grow"></div><div class="m3">{cells}</div><div class="row end m3"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">Signed for and on behalf of {d.put("issuer")}</div></div>{d.marks(22)}</div><div class="tiny m2">The certificate is our property and must be surrendered on demand. To confirm that it is current, write to enquiries@{d.facts.office.site.removeprefix("www.")} quoting the number above. {d.facts.office.issuer}, {d.facts.office.address}. A member of the Brackenfield Compliance Group plc, registered in England No. 0{d.rng.randint(2000000, 9000000)}, registered office 30 Cornhill Walk, London EC3V 3ZZ. CF07 issue 9, {d.other_date(days_later(d.facts.issue, -410))}.</div>"""
    css = ".sheet{padding:17mm 22mm 12mm} .fr{width:100%;text-align:center} .fr td{border:.3mm solid #888;padding:1.6mm;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("uk_came_from_elsewhere", "midsize", ("en",), only=BRITAIN, systems=GENERAL, sites=1, scope=(1, 3))
def uk_came_from_elsewhere(d: Draft) -> Sheets:
    """Held by another body before: 'certified continuously since' is the first day; a site line in brackets; recertification planned."""
    write_dates(d, "{d:02} {month} {y}", "{d}{ordinal} {month} {y}")
    site = site_cells(d, "address")[0][0]
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3 b" style="font-size:24pt;letter-spacing:.6mm">{d.title()}</div><div class="m3">We certify that the undertaking named here has satisfied our auditors:</div><div class="m2 b" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">(and at: {site})</div><div class="m3"><b>{d.standard()}</b> applies to the whole of</div><div class="m1" style="border-left:1mm solid {d.facts.office.colour};padding-left:4mm">{d.put("scope")}</div><div class="m4">Certified continuously since {d.date("initial")}, formerly with {one(d, "Wessex Quality Assessors Ltd", "Orwell Registration plc")} under their certificate {d.rng.randint(1000, 9999)}/Q. Certified by us under number <b>{d.put("number")}</b>. The present certificate was issued on {d.date("issue")} and is good until {d.date("expiry")}; we expect to carry out the recertification in {d.other_date(days_later(d.facts.expiry, -80), "{month} {y}")}.</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="tiny m3">{d.footer()} {d.text("verify")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 26mm 14mm}")


@layout("in_four_days_and_status", "midsize", ("en",), only=INDIA, scope=(1, 3), years=(3, 3, 3, 1))
def in_four_days_and_status(d: Draft) -> Sheets:
    """Indian: a frame of eight cells with client code, EA code and status of audits; 'Certificate valid upto' in red beside them."""
    settle(d, "in")
    write_dates(d, "{d:02}-{mon}-{y}", "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    cells = [
        ("Certificate No.", d.put("number"), "Client Code", f"CL-{d.rng.randint(100, 9999):05}"),
        ("Date of Initial Certification", d.date("initial"), "EA / IAF Code", d.decoy("sector")),
        ("Date of Present Certification", d.date("issue"), "I Surveillance", d.decoy("surveillance1")),
        ("Certificate Valid Upto", f'<span style="color:#b00">{d.date("expiry")}</span>', "II Surveillance", d.decoy("surveillance2")),
    ]  # fmt: skip
    grid = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in line) + "</tr>" for line in cells)
    body = f"""<div class="c">{d.logo(48, full_name=True)}</div><div class="c b m2" style="font-size:12pt;color:{d.facts.office.colour}">{one(d, "An Independent Certification Body", "Assessment • Certification • Training")}</div><div class="c m3 serif" style="font-size:32pt">Certificate of Registration</div><div class="c m2">The {d.system()} of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">has been assessed by our audit team and registered, being in compliance with</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">as far as it relates to</div><div class="c b m1">“{d.put("scope")}”</div><div class="grow"></div><table class="g8 m2">{grid}</table><div class="row end m3">{d.marks(24)}{d.code(20)}{d.sign(32)}</div><div class="tiny c m2">Scan the code or enter the certificate number at {d.facts.office.site} to know the current status. Continuation of the certificate is subject to surveillance at intervals not exceeding 12 months. {d.put("issuer")}, {d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 22mm 22mm} .g8{width:100%;font-size:9pt} .g8 td{border:.25mm solid #777;padding:1.4mm 2mm} .g8 td:nth-child(even){font-weight:bold}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), css)


@layout("in_annexure_of_units", "midsize", ("en",), only=INDIA, systems=GENERAL, sites=2, scope=(1, 3))
def in_annexure_of_units(d: Draft) -> Sheets:
    """Indian: registered office and units with 'Annexure-I' overleaf; the certificate's serial number in red misleads."""
    settle(d, "in")
    branches(d)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}{ordinal} {month} {y}")
    serial = f"{d.rng.randint(100, 9999):06}"
    front = f"""<div class="row"><div style="color:#c00;font-size:13pt">{serial}</div><div>{d.logo(40)}</div></div><div class="c b m3" style="font-size:25pt;color:{d.facts.office.colour}">CERTIFICATE</div><div class="c m1">{d.put("issuer")}</div><div class="c m2">having assessed the {d.system()} established by</div><div class="c b m2" style="font-size:20pt">M/s. {d.put("holder")}</div><div class="c">Regd. Office: {d.put("address")}</div><div class="c m3">and found it to comply with</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">grants this certificate for</div><div class="c m1 b">{d.put("scope")}</div><div class="c small m2">(at the units stated in Annexure-I)</div><div class="grow"></div>{rows([("Certificate Number :", d.put("number")), ("Granted on :", d.date("issue")), ("Valid till :", d.date("expiry")), ("First granted on :", d.date("initial"))])}<div class="row end m3">{d.sign(34)}{d.marks(26)}</div><div class="tiny m2">{d.facts.office.address} • {d.facts.office.site} • Doc. No. {d.decoy("form")}</div>"""
    units = "".join(
        f'<div class="m2">{n}) {place}<br><span class="small">{work}</span></div>'
        for n, (place, work) in enumerate(site_cells(d, "address", "activity"), 1)
    )
    back = f"""<div class="c b" style="font-size:17pt">ANNEXURE-I</div><div class="c small m1">to Certificate Number {d.put("number")} granted to M/s. {d.put("holder")}</div><div class="m3">{units}</div><div class="grow"></div><div class="r">{d.sign(30)}</div><div class="tiny">Sr. {serial} · Page 2 of 2</div>"""
    return Sheets(
        (page(front, ground=art.guilloche("#c9a24b")), page(back)), ".sheet{padding:20mm 24mm 15mm}"
    )


@layout("pk_registered_for_a_period", "midsize", ("en",), only=("PK", "LK"), scope=(1, 3), years=(3, 1))
def pk_registered_for_a_period(d: Draft) -> Sheets:
    """Pakistani and Lankan: 'for a period … commencing … and ending'; three signatures each with a day, the last is the issue."""
    settle(d, "pk")
    write_dates(d, "{d:02}-{mon}-{y}", "{d}{ordinal} {month} {y}", "{month} {d}, {y}")
    hands = [
        ("Lead Auditor", d.other_date(days_later(d.facts.issue, -24))),
        ("Technical Reviewer", d.other_date(days_later(d.facts.issue, -6))),
        ("Chief Executive, date of issue", d.date("issue")),
    ]
    signed = "".join(
        f'<div class="c small">{d.picture(art.signature(d.rng), 30)}<div style="border-top:.3mm solid #444">{who}</div><div>{day}</div></div>'
        for who, day in hands
    )
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Certificate No.<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="c serif i m3" style="font-size:36pt;color:{d.facts.office.colour}">Certificate</div><div class="c m2">It is certified that</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">is registered with us as operating its system in line with</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m2">in the field of</div><div class="c m1">{d.put("scope")}</div><div class="c m3">for a period commencing {d.date("start")} and ending {d.date("expiry")}<br><span class="small">Registered first: {d.date("initial")}</span></div><div class="grow"></div><div class="row end">{signed}</div><div class="row m2">{d.marks(24)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#3f7a4a")),), ".sheet{padding:20mm 22mm 16mm}")


@layout("gulf_right_side_band", "midsize", ("en",), only=("AE", "QA", "SA"), scope=(1, 4), years=(3, 3, 1))
def gulf_right_side_band(d: Draft) -> Sheets:
    """Gulf: a coloured band at the right holds contract, trade licence, client reference and the days in white letters."""
    settle(d, "gulf")
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    facts = [
        ("Contract No.", f"{d.facts.issue.year % 100}/{d.rng.randint(100, 999)}"),
        ("Trade Licence No.", str(d.rng.randint(500000, 999999))),
        ("Certificate No.", d.put("number")),
        ("Originally Certified", d.date("initial")),
        ("Issued", d.date("issue")),
        ("Valid Through", d.date("expiry")),
        ("Revision", d.decoy("revision")),
    ]
    band = "".join(f'<div class="t"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in facts)
    body = f"""<div class="side">{band}<div style="flex:1"></div>{d.code(24)}</div>{d.logo(50)}<div class="m4 b" style="font-size:26pt;color:{d.facts.office.colour}">{one(d, "Certificate of Compliance", "Certificate of Conformance")}</div><div class="m3">This is to attest that the {d.system()} of</div><div class="m2 b" style="font-size:19pt">{d.put("holder")}</div><div class="m1 small">{d.put("address")}</div><div class="m3">was examined and complies with</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="m3">covering</div><div class="m1">{d.put("scope")}</div><div class="grow"></div><div class="m3">{d.marks(26)}</div><div class="m3">{d.sign(36)}</div><div class="tiny m3">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site} — report misuse of this certificate to the above address.</div>"""
    css = ".sheet{padding:20mm 66mm 14mm 20mm} .side{position:absolute;right:0;top:0;bottom:0;width:56mm;background:%s;color:#fff;padding:22mm 6mm 14mm;display:flex;flex-direction:column} .t{margin-bottom:5mm;font-size:10.5pt;overflow-wrap:anywhere}"
    return Sheets((page(body),), css % d.facts.office.colour)


@layout("straits_recertified_on", "midsize", ("en",), only=("SG", "MY", "HK"), systems=(*GENERAL, ("F",), ("B",)), scope=(1, 4))  # fmt: skip
def straits_recertified_on(d: Draft) -> Sheets:
    """Straits: company registration in brackets behind the name, 'Recertified on' as the issue, previous end, and anniversary."""
    settle(d, "my")
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}")
    renewed = "Recertified on" if d.facts.initial != d.facts.issue else "Certified on"
    pairs = [
        ("Certificate No.", d.put("number")),
        ("First certified", d.date("initial")),
        (renewed, d.date("issue")),
        ("Previous certificate ended", previous(d)),
        ("Certified until", d.date("expiry")),
    ]
    left = "".join(f'<div class="k">{a}</div>' for a, _ in pairs)
    right = "".join(f'<div class="k b">{b}</div>' for _, b in pairs)
    body = f"""<div class="row top"><div style="font-size:25pt;font-weight:300">Certificate<br>of Certification</div>{d.logo(46)}</div><div style="height:1mm;background:{d.facts.office.colour}" class="m2"></div><div class="m4 small">ORGANISATION</div><div class="b" style="font-size:20pt">{d.put("holder")}</div><div class="small">(UEN / Co. Reg. No. {d.facts.issue.year - 14}{d.rng.randint(10000, 99999)}{d.rng.choice("KWMZ")})</div><div class="m1">{d.put("address")}</div><div class="m3 small">CRITERIA</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="small">{d.system()}</div><div class="m3 small">EXTENT</div><div>{d.put("scope")}</div><div class="grow"></div><div class="row top" style="justify-content:flex-start;gap:8mm"><div>{left}</div><div>{right}</div><div style="flex:1" class="r">{d.marks(26)}</div></div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">Certification is conditional upon an annual audit within two months of the anniversary date ({d.other_date(d.facts.issue, "{d} {month}")}). {d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 13mm} .k{padding:.9mm 0}")


@layout("af_tenure_from_to", "midsize", ("en",), only=("GH", "KE", "NG", "ZA"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def af_tenure_from_to(d: Draft) -> Sheets:
    """African: 'Tenure' as From and To in two boxes, the date signed in a blank, firm's number and a receipt number mislead."""
    write_dates(d, "{d}{ordinal} {month}, {y}", "{d:02} {month} {y}")
    boxes = "".join(
        f'<div class="bx"><div class="tiny">{a}</div><b>{b}</b></div>'
        for a, b in (("FROM", d.date("start")), ("TO", d.date("expiry")))
    )
    body = f"""<div class="row top"><div class="tiny">RC {d.rng.randint(100000, 999999)}<br>Receipt {d.rng.randint(1000, 9999)}</div>{d.logo(52)}<div class="tiny r">{d.decoy("form")}</div></div><div class="c b m3" style="font-size:26pt;color:{d.facts.office.colour}">{one(d, "MANAGEMENT SYSTEM CERTIFICATE", "CERTIFICATE OF SYSTEM CERTIFICATION")}</div><div class="c m1 b">{d.put("number")}</div><div class="m4">To all whom it may concern: <b style="font-size:15pt">{d.put("holder")}</b>, whose place of business is {d.put("address")}, has put in place and keeps up {a_system(d)} answering to the requirements of</div><div class="c b m3" style="font-size:24pt">{d.standard()}</div><div class="m3">Lines of business certified:</div><div class="b m1">{d.put("scope")}</div><div class="m3 row" style="justify-content:flex-start"><div>Tenure of this certificate</div>{boxes}</div><div class="small m2">The organisation was first admitted to certification on {d.date("initial")}.</div><div class="grow"></div><div class="row end"><div>Dated at {one(d, "the Head Office", "our Head Office")} <u>&nbsp;{d.date("issue")}&nbsp;</u></div>{d.sign(36)}{d.picture(art.seal(d.facts.office.brand, "SEAL", d.facts.office.colour), 28)}</div><div class="row m2">{d.marks(22)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    css = ".sheet{padding:18mm 23mm 14mm} .bx{border:.4mm solid #444;padding:1.5mm 4mm;text-align:center}"
    return Sheets((page(body, "serif", art.guilloche("#5d7f46")),), css)


@layout(
    "ph_issued_this_day", "midsize", ("en",), only=("PH", "MY", "SG", "msecb"), systems=GENERAL, scope=(1, 3)
)
def ph_issued_this_day(d: Draft) -> Sheets:
    """South-East Asian award: 'Issued this 14th day of …' in the testimonium, the end under the seal, the first by its year."""
    write_dates(d, "{month} {d}, {y}", "{d:02} {month} {y}")
    day = d.facts.issue
    d.printed.extra["initial_date_partial"] = str(d.facts.initial.year)
    issued = noted(d, "issue", f"{day.day}{ordinal(day.day)} day of {day:%B} {day.year}")
    body = f"""<div class="c">{d.logo(56)}</div><div class="c m2 small">{d.put("issuer")}</div><div class="c m4">hereby awards this</div><div class="c serif m1" style="font-size:35pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="c m1">to</div><div class="c b m2" style="font-size:24pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">for having instituted {a_system(d)} pursuant to</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">relative to its</div><div class="c b m1">{d.put("scope")}</div><div class="c m4">Issued this {issued} at {one(d, "our principal office", "the seat of this body")}.</div><div class="grow"></div><div class="row end m2"><div class="sign">{d.picture(art.signature(d.rng), 36)}<div class=rule></div>President &amp; CEO</div><div class="c">{d.picture(art.seal(d.facts.office.brand, "CERTIFIED", "#b58a1e"), 32)}<div class="small">Valid until {d.date("expiry")}</div></div><div class="sign">{d.picture(art.signature(d.rng), 34)}<div class=rule></div>Certification Manager</div></div><div class="row m3"><div class="tiny">Certificate No. <b>{d.put("number")}</b><br>Registered since {d.facts.initial.year} · anniversary audit {d.other_date(years_later(d.facts.issue, 1), "{month} {y}")}</div>{d.marks(20)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b58a1e")),), ".sheet{padding:21mm 24mm 17mm}")


@layout("two_norms_two_cycles", "midsize", ("en",), only=(*BRITAIN, *AMERICA, "sahyadri-in", "straitsedge-sg"), systems=(("Q", "E"), ("Q", "S"), ("E", "S")), certificates=2, scope=(1, 3))  # fmt: skip
def two_norms_two_cycles(first: Draft, second: Draft) -> Sheets:
    """One sheet for two norms: a paragraph each with its own number, first day, issue and end, the common facts above."""
    d = first
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}", "{month} {d}, {y}")
    second.style = d.style
    parts = "".join(
        f"""<div class="pt"><div class="b" style="font-size:17pt;color:{d.facts.office.colour}">{x.standard()}</div><div class="small">{x.system()}</div>{lines([("Certificate", x.put("number")), ("Certified since", x.date("initial")), ("Issued", x.date("issue")), ("Expires", x.date("expiry"))])}</div>"""
        for x in (first, second)
    )
    for role in ("holder", "address", "scope", "issuer"):
        second.put(role)
    second.printed.accreditation, second.printed.other_marks = d.printed.accreditation, d.printed.other_marks
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="m4" style="font-size:29pt">Certification</div><div class="m2">{d.put("issuer")} has audited the management systems of</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">with regard to</div><div class="m1 i">{d.put("scope")}</div><div class="m3">and grants the following certificates, which run independently of each other:</div><div class="row top m3">{parts}</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 23mm 13mm} .pt{flex:1;border-top:1mm solid #bbb;padding-top:3mm}"
    return Sheets((page(body),), css, spans=((1,), (1,)))


@layout("landscape_in_two_halves", "midsize", ("en",), only=(*AMERICA, "chilternvale", "kanluran-ph", "dhowgulf-ae"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def landscape_in_two_halves(d: Draft) -> Sheets:
    """Across the page: the statement in the left two thirds, a column of facts at the right under the logo, revision with its reason."""
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}", "{d:02}-{mon}-{y}")
    facts = [
        ("Certificate", d.put("number")),
        ("Initial registration", d.date("initial")),
        ("Present registration", d.date("issue")),
        ("Registration expires", d.date("expiry")),
        ("Revision", f"{d.rng.randint(0, 3)} ({one(d, 'scope wording', 'address', 'none', 'ownership')})"),
    ]
    column = "".join(f'<div class="m2"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in facts)
    body = f"""<div class="row top" style="height:100%;align-items:stretch;gap:10mm"><div style="flex:2;display:flex;flex-direction:column"><div style="font-size:30pt;font-weight:300;color:{d.facts.office.colour}">{one(d, "Registered Management System", "Registration Certificate")}</div><div class="m3 b" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">is registered on the strength of an audit of its {d.system()} against</div><div class="m1 b" style="font-size:22pt">{d.standard()}</div><div class="m2">{d.put("scope")}</div><div style="flex:1"></div><div class="row end m2">{d.sign(36)}<div class="sign">{d.picture(art.signature(d.rng), 34)}<div class=rule></div>Chair, Registration Committee</div></div></div><div style="flex:1;border-left:.5mm solid {d.facts.office.colour};padding-left:8mm;display:flex;flex-direction:column"><div>{d.logo(48)}</div>{column}<div style="flex:1"></div><div class="m2">{d.marks(22)}</div><div class="tiny m2">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:16mm 20mm 12mm}", "landscape")


@layout("e_certificate_with_status", "midsize", ("en",), only=("chilternvale", "straitsedge-sg", "sahyadri-in", "dhowgulf-ae", "keystoneridge-us", "northmersey", "harborline-us", "southerncross"), systems=(*GENERAL, ("I",)), scope=(1, 4))  # fmt: skip
def e_certificate_with_status(d: Draft) -> Sheets:
    """An electronic paper: cards with rounded corners, 'status on' the day of download, hash below, days left and right."""
    write_dates(d, "{d} {mon} {y}", "{d:02} {month} {y}", "{y}-{m:02}-{d:02}")
    digest = "".join(d.rng.choice("0123456789abcdef") for _ in range(40))
    status = d.other_date(days_later(d.facts.issue, d.rng.randint(5, 200)))

    def card(label: str, value: str, size: int = 12) -> str:
        return f'<div class="card"><div class="tiny">{label}</div><div style="font-size:{size}pt">{value}</div></div>'

    days = "".join(
        card(label, d.date(role))
        for label, role in (
            ("Member since", "initial"),
            ("This cycle issued", "issue"),
            ("Valid to", "expiry"),
        )
    )
    body = f"""<div class="row">{d.logo(46)}<div style="background:#1c8a4b;color:#fff;border-radius:4mm;padding:1.5mm 5mm">ACTIVE — status on {status}</div></div><div class="m3" style="font-size:26pt;font-weight:300">{d.system()}<br>e-Certificate</div><div class="m3">{card("Organisation", f"<b>{d.put('holder')}</b><br><span class=small>{d.put('address')}</span>", 16)}</div><div class="m2">{card("Certified against", f"<b>{d.standard()}</b>", 18)}</div><div class="m2">{card("What is covered", d.put("scope"), 11)}</div><div class="row m2" style="align-items:stretch;gap:4mm">{days}</div><div class="m2">{card("Certificate ID", d.put("number"))}</div><div class="grow"></div><div class="row end m2">{d.code(26)}{d.marks(24)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}/verify</div></div><div class="tiny m2" style="color:#888">Downloaded by the holder. No signature is required. SHA-1 {digest}</div>"""
    css = ".sheet{padding:16mm 20mm 11mm} .card{border:.3mm solid #ccd3da;border-radius:3mm;padding:2.5mm 4mm;flex:1} .page{background:#fafbfc}"
    return Sheets((page(body),), css)
