"""Papers in the manner of registrars in the United States and Australia."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    a_system,
    branches,
    broken_holder,
    capitals,
    columns,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout

US_DATES = ("{month} {d}, {y}", "{month} {d:02}, {y}", "{mon} {d:02}, {y}")


@layout(
    "nsf_isr_grid", "registrars", ("en",), only=("nsf",), systems=(("Q",), ("Q",), ("E",), ("S",), ("A",))
)
def nsf_isr_grid(d: Draft) -> Sheets:
    """Scope under a heading with a sector code, number and three dates in a box at the lower right."""
    write_dates(d, "{d:02}-{MON}-{y}", "{month} {d:02}, {y}", "{d:02}-{mon}-{y}")
    # "Registration Date" is the first registration on some of these papers and the current one on others.
    d.printed.extra["uncertain"] = ["initial_date"]
    left = [
        ("Certificate Number:", d.put("number")),
        ("Certificate Issue Date:", d.date("issue")),
        ("Registration Date:", d.date("initial")),
        ("Expiration Date *:", d.date("expiry")),
    ]
    cells = "".join(f"<div>{label} <b>{value}</b></div>" for label, value in left)
    body = f"""<div class="row">{d.logo(36)}<div class="r small">Certificate of Registration</div></div>
<div class="c m3" style="font-size:26pt;color:#0a5aa5">Certificate of Registration</div><div class="c m2">This certifies that the {d.system()} of</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">has been assessed by NSF-ISR and found to be in conformance to the following standard(s):</div><div class="c b m2" style="font-size:20pt">{d.standard()}</div>
<div class="b m3">Scope of Registration:</div><div>{d.put("scope")}</div><div class="m2 small">IAF Code: {d.decoy("sector")} &nbsp; Exclusions: none</div><div class="grow"></div>
<div class="row end"><div>{d.marks(20)}</div><div class="grid small">{cells}</div></div>
<div class="row end m3"><div class="tiny" style="width:100mm">* The company is audited for conformance at regular intervals. {d.put("issuer")}<br>{d.facts.office.address}<br>To verify this registration visit {d.facts.office.site}</div>{d.sign(34)}</div>"""
    css = ".page{background:#fdfdf8} .grid{border:.5mm solid #0a5aa5;padding:3mm 4mm;line-height:1.7}"
    return Sheets((page(body, ground=art.guilloche("#0a5aa5")),), ".sheet{padding:20mm 22mm}" + css)


@layout("sri_registrar", "registrars", ("en",), only=("srii",), systems=(("Q",), ("Q",), ("E",), ("A",)))
def sri_registrar(d: Draft) -> Sheets:
    """A diploma with month-day-year dates: two in one line, the number in the statement and in the foot."""
    write_dates(d, *US_DATES, "{m:02}/{d:02}/{y}")
    capitals(d)
    body = f"""<div class="c">{d.logo(40)}</div><div class="c serif" style="font-size:30pt">Certificate of Registration</div>
<div class="c i m1">This certifies that the {d.system()} of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c i m2">has been assessed by SRI and found to be in compliance with</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div>
<div class="c i m2">The scope of registration includes:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div>{d.marks(20)}</div><div class="c small"><div>Certificate Number: <b>{d.put("number")}</b></div><div class="m1">Registration Period: <b>{d.date("start")}</b> to <b>{d.date("expiry")}</b></div><div class="m1">Initial Registration: <b>{d.date("initial")}</b></div></div>{d.sign(34)}</div>
<div class="c tiny m2">{d.put("issuer")}, {d.facts.office.address} &nbsp; Certificate {d.put("number")} &nbsp; Form 0{d.rng.randint(100, 999)} Rev. {d.rng.choice("BCDE")} {d.rng.randint(1, 12)}/{d.rng.randint(11, 19)}/{d.facts.issue.year - 2}</div>"""
    return Sheets(
        (page(body, "wide", art.guilloche("#14395b", 1123, 794)),), ".sheet{padding:18mm 24mm}", "landscape"
    )


@layout("pjr_certificate", "registrars", ("en",), only=("pjr",))
def pjr_certificate(d: Draft) -> Sheets:
    """Statement in the first person of the registrar; dates and number in three columns, value above the label."""
    write_dates(d, *US_DATES)
    cells = [
        (d.date("start"), "Effective Date"),
        (d.date("expiry"), "Expiration Date"),
        (d.put("number"), "Certificate No."),
    ]
    three = "".join(
        f'<td><div class="b">{value}</div><div class="tiny">{label}</div></td>' for value, label in cells
    )
    body = f"""<div class="c serif" style="font-size:34pt;letter-spacing:1mm;color:#8a1538">Certificate of Registration</div>
<div class="c i serif m3">Perry Johnson Registrars, Inc., has audited the {d.system()} of:</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c b">{d.put("address")}</div>
<div class="c i serif m1">(Hereinafter called the Organization) and hereby declares that the Organization is in conformance with:</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div>
<div class="c i serif m2">This Registration is in respect to the following scope:</div><div class="c b m2">{d.put("scope")}</div>
<div class="c small i m3">The Organization keeps to the system rules of Perry Johnson Registrars, Inc. on this registration. The assessment was carried out under the conditions of the registration agreement.</div><div class="grow"></div>
<div class="row end"><div>{d.logo(44)}</div><div class="small">For PJR: {d.sign(34)}</div></div>
<div class="c tiny m2">{d.put("issuer")} (PJR)<br>{d.facts.office.address}</div><table class="three m2"><tr>{three}</tr></table>
<div class="row m2">{d.marks(18)}<span class="tiny">The validity of this certificate depends on ongoing surveillance.<br>Initial registration {d.date("initial")}. Issued: {d.date("issue")}. Page 1 of 1</span></div>"""
    css = ".three{width:100%;table-layout:fixed} .three td{text-align:center;border:.4mm solid #8a1538;padding:2mm}"
    return Sheets((page(body, ground=art.guilloche("#8a1538")),), ".sheet{padding:22mm 24mm 18mm}" + css)


@layout("abs_qe_conformance", "registrars", ("en",), only=("absqe",), sites=2)
def abs_qe_conformance(d: Draft) -> Sheets:
    """Number and four dates below each other at the left, facility list at the foot of the same page."""
    branches(d)
    facilities = "".join(
        f"<div class=m1>{name}<br>{place}<br><i>{activity}</i></div>"
        for name, place, activity in site_cells(d)
    )
    pairs = [
        ("Certificate No:", d.put("number")),
        ("Certification Date:", d.date("initial")),
        ("Effective Date:", d.date("start")),
        ("Expiration Date:", d.date("expiry")),
        ("Issue Date:", d.date("issue")),
    ]
    body = f"""<div class="row">{d.logo(34)}<div class="c" style="flex:1"><div style="font-size:30pt" class="serif">Certificate of Conformance</div></div></div>
<div class="c m2 small">{d.put("issuer")}</div><div class="c m2">This is to certify that the {d.system()} of:</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c small m1">(WITH ADDITIONAL FACILITIES LISTED BELOW)</div><div class="c m2">has been assessed by ABS Quality Evaluations, Inc. and found to be in conformance with the requirements set forth by:</div>
<div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c m2">The {d.system()} is applicable to:</div><div class="c b m1">{d.put("scope")}</div>
<div class="m3">{rows(pairs)}</div><div class="row end">{d.marks(20)}{d.sign(34)}</div><div class="small m2">Facility(s):{facilities}</div><div class="grow"></div>
<div class="tiny m2">Validity of this certificate rests on periodic audits of the management system to the above standard and on prompt notice of its changes. {d.facts.office.address} Copyright 20{d.rng.randint(10, 19)} ABS Quality Evaluations, Inc. All rights reserved.</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 12mm}")


@layout("smithers_registration", "registrars", ("en",), only=("smithers",), systems=(("Q",), ("A",), ("E",)))
def smithers_registration(d: Draft) -> Sheets:
    """A dark band at the top with light text; 'Registered since' and a renewal decoy under the signature."""
    write_dates(d, *US_DATES)
    body = f"""<div class="band"><div style="font-size:26pt">CERTIFICATE</div><div class="r"><b>{d.put("issuer")}</b><br><span class=tiny>{d.facts.office.address}</span></div></div>
<div class="in fit"><div class="m2">{d.put("issuer")} certifies that</div><div class="b m2" style="font-size:21pt">{broken_holder(d)}</div><div class="m1">{d.put("address")}</div>
<div class="m3">has established and maintains {a_system(d)} that meets the requirements of</div><div class="b m1" style="font-size:21pt;color:#00594f">{d.standard()}</div>
<div class="m3">for the following scope of activities:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>
{rows([("Certificate Number", d.put("number")), ("Registered since", d.date("initial")), ("Issue Date", d.date("issue")), ("Renewal audit to be completed by", d.decoy("recertification") if d.facts.decoys.recertification < d.facts.expiry else d.decoy("surveillance2")), ("Expiration Date", d.date("expiry"))])}
<div class="row end m3">{d.sign()}{d.marks(22)}</div></div>"""
    css = ".sheet{padding:0} .band{background:#00594f;color:#fff;padding:10mm 18mm;display:flex;justify-content:space-between;align-items:center} .in{flex:1;padding:10mm 20mm 14mm;display:flex;flex-direction:column}"
    return Sheets((page(body),), css)


@layout(
    "sai_registration", "registrars", ("en",), only=("sai",), systems=(("Q",), ("Q",), ("E",), ("S",), ("F",))
)
def sai_registration(d: Draft) -> Sheets:
    """Heading of system and standard, ABN and trading name, dates in four columns under their labels."""
    capitals(d)
    if d.rng.random() < 0.4:
        reissued(d)
    abn = f"ABN {d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    four = [
        ("Original Certification Date", d.date("initial")),
        ("Current Certification Date", d.date("start")),
        ("Issue Date", d.date("issue")),
        ("Expiry Date", d.date("expiry")),
    ]
    body = f"""<div class="row"><div style="font-size:24pt;color:#5b2a86">Certificate of Registration</div>{d.logo(46)}</div><div class="m2 up" style="letter-spacing:.5mm">{d.system()} - {d.standard(" ")}</div>
<div class="m3 small">This is to certify that:</div><div class="b m1" style="font-size:18pt">{broken_holder(d)}</div><div class="m1">{abn}</div><div class="m1">{d.put("address")}</div>
<div class="m3">operates {a_system(d).upper() if d.rng.random() < 0.4 else a_system(d)}, which complies with the requirements of</div><div class="b m1" style="font-size:18pt">{d.standard()}</div>
<div class="m2 small">for the following scope</div><div class="m2" style="line-height:1.5">{d.put("scope")}.</div><div class="grow"></div>
<div>Certificate No: <b>{d.put("number")}</b></div><div class="m2">{columns(four)}</div>
<div class="row end m3"><div>{d.sign(34)}<div class="tiny">Head of Policy, Risk and Certification</div></div>{d.marks(24, iaf=False)}</div>
<div class="tiny m2">Registered by: {d.put("issuer")}, {d.facts.office.address}. The certificate is granted under the Terms and Conditions for Certification and stays the property of the certification body; products of the holder are not certified by it. Current status: {d.facts.office.site}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:16mm 20mm 10mm} .across{width:100%;table-layout:fixed;border-top:.3mm solid #5b2a86;font-size:9.5pt} .across .date{white-space:normal} .across td{padding:1mm 2mm 1mm 0;vertical-align:top}",
    )


@layout("au_schedule_of_sites", "registrars", ("en",), only=("AU",), scope=(2, 5), sites=4)
def au_schedule_of_sites(d: Draft) -> Sheets:
    """Scope on the schedule only: page one refers to it, page two gives it with a table of sites."""
    branches(d)
    colour = d.facts.office.colour
    dates = [
        ("Date of Certification", d.date("initial")),
        ("Date of Issue", d.date("issue")),
        ("Date of Expiry", d.date("expiry")),
    ]
    first = f"""<div class="c">{d.logo(54)}</div><div class="c m4" style="font-size:30pt;color:{colour}">Certificate of Registration</div><div class="c m2">Certificate Number: <b>{d.put("number")}</b></div>
<div class="c m3">This is to certify that the management system of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m1">and its sites listed in the schedule</div>
<div class="c m3">has been assessed as complying with</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c m2 small">Scope: see Schedule to Certificate, page 2</div><div class="grow"></div>
<div class="m2">{columns(dates)}</div><div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="c tiny m2">{d.put("issuer")}, {d.facts.office.address} | {d.facts.office.site} | {d.decoys_form()}</div>"""
    second = f"""<div class="row">{d.logo(40)}<div class="r">Schedule to Certificate<br><b>{d.put("number")}</b></div></div><div class="b m3">{d.put("holder")}</div>
<div class="m3 b" style="color:{colour}">Scope of Certification</div><div class="m1">{d.put("scope")}</div><div class="m3 b" style="color:{colour}">Sites</div><div class="m1">{table(("Site", "Address", "Activities"), site_cells(d))}</div>
<div class="grow"></div><div class="small">Issued: {d.date("issue")} &nbsp; Expires: {d.date("expiry")}</div><div class="c tiny m2">{d.put("issuer")} | Page 2 of 2</div>"""
    css = ".across{width:100%;table-layout:fixed;text-align:center} .across .date{white-space:normal} .across td{border:.2mm solid #999;padding:2mm}"
    return Sheets((page(first), page(second)), css)
