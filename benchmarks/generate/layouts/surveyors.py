"""Papers in English of bodies of the middle size in Britain, Ireland, America and Australia, each arranged as such a body does."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    broken_holder,
    capitals,
    columns,
    lines,
    numbered_since_first,
    one,
    reissued,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked, start_is_right_too, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{d}{ordinal} {month} {y}")
NUMBERED = ("{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
BRITISH = ("bab-uk", "socotec-uk", "acs", "bmtrada", "isoqar", "nqa/GB", "urs")
AMERICAN = ("platinum-us", "aqa-us", "smithers", "srii", "eagle", "orion", "absqe")
#: A thin frame inside of the page's edge.
FRAME = '<div style="position:absolute;inset:8mm;border:.6mm solid #8a94a6"></div>'
AUSTRALIAN = ("qms-au", "sciqual", "globalmark", "bestpractice", "compass-au")


@layout("uk_assessed_and_registered", "surveyors", ("en",), only=("bab-uk", "acs", "isoqar"), systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def uk_assessed_and_registered(d: Draft) -> Sheets:
    """A thin frame, everything centred, the dates in one line of four below a rule, 'subject to' in the small print."""
    settle(d, "gb-trade", chance=0.95)
    write_dates(d, *LETTERED, *NUMBERED)
    days = columns([("Certificate number", d.put("number")), ("Initial certification", d.date("initial")), ("Latest issue", d.date("issue")), ("Expiry date", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(58)}</div><div class="c m4" style="font-size:30pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="c m3">This is to certify that</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been assessed by {d.put("issuer")} and operates {a_system(d)} that meets the requirements of</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m3">for the following activities</div><div class="c m1" style="padding:0 12mm">{d.put("scope")}</div><div class="grow"></div><div class="c">{d.sign(40)}</div><div class="m3" style="border-top:.4mm solid {d.facts.office.colour};padding-top:3mm">{days}</div><div class="row m3">{d.marks(22, iaf=False)}<div class="tiny r" style="width:120mm">This certificate remains valid while the holder maintains its management system in accordance with the standard above, subject to annual surveillance. To check its validity visit {d.facts.office.site}. {d.facts.office.address}. Registered in England.</div></div>"""
    css = ".sheet{padding:24mm 28mm 19mm} .across{width:100%;text-align:center} .across td{padding:0 1mm;font-size:9pt}"
    return Sheets((page(body, ground=FRAME),), css)


@layout("uk_left_column_of_facts", "surveyors", ("en",), only=BRITISH, systems=GENERAL, scope=(1, 3))
def uk_left_column_of_facts(d: Draft) -> Sheets:
    """A dark column at the left with logo, number and days in white letters; the statement at the right in large grey ones."""
    settle(d, "gb-trade", chance=0.95)
    write_dates(d, *LETTERED)
    facts = [("Certificate No:", d.put("number")), ("Original registration:", d.date("initial")), ("Current registration:", d.date("issue")), ("Registration expires:", d.date("expiry")), ("Issue:", str(int(d.facts.decoys.revision) + 1)), ("EAC code:", d.decoy("sector"))]  # fmt: skip
    left = "".join(f'<div class="m2"><div class="tiny">{a}</div><div class="b small">{b}</div></div>' for a, b in facts)  # fmt: skip
    side = f"""<div style="width:56mm;background:#22313f;color:#fff;padding:14mm 8mm;display:flex;flex-direction:column"><div style="background:#fff;padding:3mm 2mm">{d.logo(34)}</div><div class="m3">{left}</div><div class="grow"></div><div style="background:#fff;padding:2mm;color:#000" class="c">{d.marks(24, iaf=False)}</div></div>"""
    main = f"""<div style="flex:1;padding:18mm 14mm 12mm;display:flex;flex-direction:column"><div style="font-size:34pt;font-weight:300;color:#5d6d7e">Certificate</div><div class="big" style="color:#5d6d7e">of Registration</div><div class="m4">The {d.system()} of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been assessed and is approved to the following management system standard:</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">The approval applies to the following scope:</div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div>{d.sign(40)}<div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}. Approval is subject to the organisation maintaining its system to the required standard, which will be monitored. This document remains the property of the body and shall be returned upon request.</div></div>"""
    return Sheets((page(f'<div style="display:flex;flex:1">{side}{main}</div>'),), ".sheet{padding:0}")


@layout("uk_schedule_behind_the_front", "surveyors", ("en",), only=("bmtrada", "socotec-uk", "nqa/GB", "isoqar"), systems=(*GENERAL, ("N",)), scope=(1, 3), sites=2)  # fmt: skip
def uk_schedule_behind_the_front(d: Draft) -> Sheets:
    """Front with name and days; the scope in full and the further sites stand on a schedule with the same number."""
    settle(d, "gb-trade", chance=0.95)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    numbered_since_first(d)
    places = table(("Location", "Activity"), site_cells(d, "address", "activity"))
    facts = led_by_colon([("Certificate number", d.put("number")), ("Date of initial certification", d.date("initial")), ("Date of issue", d.date("issue")), ("Valid until", d.date("expiry")), ("Next re-assessment due before", d.other_date(days_later(d.facts.expiry, -60)))])  # fmt: skip
    front = f"""<div class="row">{d.logo(52)}{d.marks(26)}</div><div class="b m4" style="font-size:28pt">Certificate of Approval</div><div class="m3">{d.put("issuer")} hereby certifies that the management system of</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been audited and found to conform with the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">The scope of certification and the locations covered are given in the schedule to this certificate.</div><div class="grow"></div>{facts}<div class="row end m3">{d.sign(40)}<div class="tiny r">Page 1 of 2<br>{d.decoys_form()}</div></div><div class="tiny m2" style="border-top:.3mm solid #999;padding-top:2mm">{d.facts.office.address} · {d.facts.office.site}</div>"""
    back = f"""<div class="row">{d.logo(34)}<div class="b big">Schedule of certification</div></div><div class="m3">{lines([("Certificate number", d.put("number")), ("Organisation", d.put("holder"))])}</div><div class="m3 b">Scope</div><div class="m1">{d.put("scope")}</div><div class="m3 b">Additional locations</div><div class="m1">{places}</div><div class="grow"></div><div class="tiny">This schedule is valid only together with the certificate bearing the same number. Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 23mm 12mm} .led td{padding:.8mm 5mm .8mm 0}")  # fmt: skip


@layout("ie_certified_organisation", "surveyors", ("en",), only=("certeurope", "nsai", "lrqa/GB"), systems=(*GENERAL, ("I",), ("N",)), scope=(1, 3))  # fmt: skip
def ie_certified_organisation(d: Draft) -> Sheets:
    """Label above value in two columns under a coloured head; registration number, four days, an authorising name."""
    settle(d, "gb-trade", chance=0.5)
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}")
    start_is_right_too(d)
    left = stacked([("REGISTRATION NUMBER", d.put("number")), ("DATE OF ORIGINAL REGISTRATION", d.date("initial")), ("ISSUE DATE", d.date("issue"))])  # fmt: skip
    right = stacked([("MANAGEMENT STANDARD", d.standard()), ("CURRENT CYCLE FROM", d.date("start")), ("EXPIRY DATE", d.date("expiry"))])  # fmt: skip
    body = f"""<div style="background:{d.facts.office.colour};color:#fff;padding:14mm 20mm"><div style="font-size:13pt;letter-spacing:1mm">CERTIFICATE OF REGISTRATION</div><div style="font-size:24pt;font-weight:bold" class="m1">{d.system()}</div></div><div style="flex:1;display:flex;flex-direction:column;padding:10mm 20mm 10mm"><div>{d.put("issuer")} has assessed the management system of:</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">and certifies that it complies with the standard named below in respect of:</div><div class="m2" style="font-size:12pt">{d.put("scope")}</div><div class="row top m3" style="border-top:.3mm solid #aaa"><div style="flex:1">{left}</div><div style="flex:1">{right}</div></div><div class="grow"></div><div class="row end"><div>Authorised by{d.sign(38)}</div>{d.logo(46)}{d.marks(22, iaf=False)}</div><div class="tiny m3">This certificate remains the property of {d.facts.office.brand} and its use is governed by the conditions of contract. {d.facts.office.address}.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout(
    "us_registrars_landscape", "surveyors", ("en",), only=AMERICAN, systems=(*GENERAL, ("A",)), scope=(1, 2)
)
def us_registrars_landscape(d: Draft) -> Sheets:
    """Landscape with an engraved border: script heading, 'Registered in respect of', days at the corners of the foot."""
    settle(d, "us-trade", chance=0.95)
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}", "{m:02}/{d:02}/{y}")
    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif i m2" style="font-size:34pt">Certificate of Registration</div><div class="c m1">This certifies that the {d.system()} of</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">has been assessed by {d.put("issuer")} and found to be in conformance with the following standard:</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m1"><span class="b">Registered in respect of:</span> {d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">{lines([("Certificate Number", d.put("number")), ("Initial Registration", d.date("initial")), ("Certificate Issue Date", d.date("issue")), ("Registration Period", f"through {d.date('expiry')}")])}</div>{d.marks(24, iaf=False)}<div class="c">{d.sign(44)}</div></div><div class="tiny c m2">{d.facts.office.address} · Registration is contingent upon annual surveillance. Status may be verified at {d.facts.office.site}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:19mm 28mm 16mm}"
    return Sheets((page(body, ground=art.guilloche("#2d4a6d", 1123, 794)),), css, "landscape")


@layout("us_two_columns_of_entries", "surveyors", ("en",), only=AMERICAN, systems=(*GENERAL, ("C",)), scope=(1, 3), sites=1)  # fmt: skip
def us_two_columns_of_entries(d: Draft) -> Sheets:
    """A key-value table over the whole width, NAICS and IAF codes, a support site in it, revision and effective day last."""
    settle(d, "us-trade", chance=0.95)
    write_dates(d, "{m:02}/{d:02}/{y}", "{month} {d}, {y}", "{d:02}-{MON}-{y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    (place, work) = site_cells(d, "address", "activity")[0]
    pairs = [("Organization", broken_holder(d)), ("Location", d.put("address")), ("Additional site", f"{place} – {work}"), ("Standard", d.standard()), ("Scope of registration", d.put("scope")), ("Exclusions / not applicable", one(d, "None", "8.3 Design and Development", "8.5.5 Post-delivery activities")), ("IAF / NAICS code", f"{d.decoy('sector')} / {d.rng.randint(331110, 339999)}"), ("Certificate number", d.put("number")), ("Original registration date", d.date("initial")), ("Effective date", d.date("issue")), ("Expiration date", d.date("expiry")), ("Last revision", f"{d.decoy('revision')} – {d.other_date(d.facts.issue)}")]  # fmt: skip
    body = f"""<div class="row">{d.logo(56)}<div class="r b" style="font-size:21pt">CERTIFICATE<br>OF REGISTRATION</div></div><div class="m3">{d.put("issuer")} certifies that the organization named below maintains {a_system(d)} which meets the requirements of the standard, and is listed in the register of certified organizations.</div><div class="m3">{rows(pairs, "kv")}</div><div class="grow"></div><div class="row end">{d.sign(42)}{d.marks(28, iaf=False)}</div><div class="tiny m2 c">{d.facts.office.address}</div>"""
    css = ".sheet{padding:19mm 21mm 12mm} .kv{width:100%} .kv td{border:.25mm solid #9aa5b1;padding:1.8mm 3mm;vertical-align:top} .kv .l{width:48mm;background:#eef1f5;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("us_audits_of_the_cycle", "surveyors", ("en",), only=AMERICAN, systems=GENERAL, scope=(1, 3))
def us_audits_of_the_cycle(d: Draft) -> Sheets:
    """Statement at the head, then a box with the cycle: registration, re-registration, surveillance audits performed and due."""
    settle(d, "us-trade", chance=0.95)
    write_dates(d, "{month} {d}, {y}", "{mon} {d}, {y}")
    whole_years(d)
    d.facts = d.facts.with_(issue=d.facts.start)
    cycle = table(("Event", "Date", "Status"), [("Stage 2 / re-certification audit completed", d.decoy("audit"), "Closed"), ("Surveillance 1", d.decoy("surveillance1"), "Scheduled"), ("Surveillance 2", d.decoy("surveillance2"), "Scheduled")])  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1.2mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(54)}<div class="r small">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="b m4" style="font-size:26pt">Certificate of Conformance</div><div class="m2">Certificate <b>{d.put("number")}</b></div><div class="m3">Be it known that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has been found to operate {a_system(d)} conforming to <b style="font-size:14pt">{d.standard()}</b>.</div><div class="m2">Scope:</div><div class="b">{d.put("scope")}</div><div class="m3">First registered {d.date("initial")}. This certificate was issued on <b>{d.date("issue")}</b> and expires on <b>{d.date("expiry")}</b>, provided that surveillance audits are successfully completed.</div><div class="m3">{cycle}</div><div class="grow"></div><div class="row end">{d.sign(42)}{d.code(18)}{d.marks(24, iaf=True)}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 13mm}")


@layout("au_certified_system", "surveyors", ("en",), only=AUSTRALIAN, systems=GENERAL, scope=(1, 2))
def au_certified_system(d: Draft) -> Sheets:
    """Name with ABN over a coloured wave, facts at the left below, mark at the right; 'Certified since', 'Current to'."""
    settle(d, "au-trade", chance=0.9)
    write_dates(d, *LETTERED)
    wave = f'<svg class="ground" viewBox="0 0 794 1123" preserveAspectRatio="none"><path d="M0 0h794v150q-220 90-420 30T0 210z" fill="{d.facts.office.colour}" opacity=".9"/><path d="M0 1080q260-60 520-14t274-26v83H0z" fill="{d.facts.office.colour}" opacity=".35"/></svg>'
    abn = f"ABN {d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"  # fmt: skip
    facts = led_by_colon([("Certificate No.", d.put("number")), ("Certified since", d.date("initial")), ("Date of certification", d.date("issue")), ("Current to", d.date("expiry"))])  # fmt: skip
    body = f"""<div style="color:#fff;font-size:22pt;white-space:nowrap;font-weight:bold">Certificate of Compliance</div><div class="m4" style="height:18mm"></div><div class="c">This is to certify that the {d.system()} of</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{abn}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been audited by {d.put("issuer")} and complies with</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">Scope of Certification</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{facts}</div><div class="c">{d.logo(42)}<br>{d.marks(26, iaf=False)}</div></div><div class="m2">{d.sign(38)}</div><div class="tiny m2">{d.facts.office.address}. The use of the Accreditation Symbol indicates accreditation in respect of those activities covered by the Accreditation Certificate. The certificate remains the property of the body and is subject to satisfactory surveillance.</div>"""
    return Sheets((page(body, ground=wave),), ".sheet{padding:16mm 22mm 13mm} .led td{padding:.8mm 4mm .8mm 0;white-space:nowrap}")  # fmt: skip


@layout(
    "au_safety_and_environment",
    "surveyors",
    ("en",),
    only=AUSTRALIAN,
    systems=(("Q", "E", "S"),),
    scope=(1, 3),
)
def au_safety_and_environment(d: Draft) -> Sheets:
    """One paper for three norms with a tick before each; days beneath, amended within the cycle, trading place by lines."""
    settle(d, "au-trade", chance=0.9)
    write_dates(d, *LETTERED)
    reissued(d)
    where = stacked_address(d)
    ticks = "".join(f"<div>✓ <b>{part}</b></div>" for part in d.standard("|").split("|"))
    body = f"""<div class="row top"><div>{d.logo(54)}</div>{d.marks(24, iaf=False)}</div><div class="m4 b" style="font-size:25pt;color:#1b2a41">Certificate of Registration</div><div class="small">Integrated management system</div><div class="m3 b" style="font-size:19pt">{d.put("holder")}</div><div>{where}</div><div class="m3">The organisation has been assessed and registered by {d.put("issuer")} against the provisions of:</div><div class="m1" style="font-size:15pt">{ticks}</div><div class="m3">Scope of registration</div><div class="m1 b" style="border-left:1.5mm solid {d.facts.office.colour};padding-left:4mm">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{lines([("Certificate", d.put("number")), ("Initial certification", d.date("initial")), ("This certificate issued", d.date("issue")), ("Expires", d.date("expiry"))])}</div>{d.sign(40)}</div><div class="tiny m3">{d.facts.office.address}. Registered by the body named and remains subject to satisfactory maintenance of the systems to these standards. Verify at {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 13mm}")


@layout("uk_certificate_in_prose", "surveyors", ("en",), only=BRITISH, systems=GENERAL, scope=(1, 2))
def uk_certificate_in_prose(d: Draft) -> Sheets:
    """Capitals for the name, plain prose for the rest; the foot holds 'Certificate No.', 'Date', 'Renewal date', 'Assessed since'."""
    settle(d, "gb-trade", chance=0.95)
    capitals(d)
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}")
    foot = columns([("Certificate No.", d.put("number")), ("Assessed since", d.date("initial")), ("Date of this issue", d.date("issue")), ("Valid to", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(52)}</div><div class="c serif m4" style="font-size:15pt;line-height:2">This is to certify that<br><span class="b" style="font-size:21pt">{d.put("holder")}</span><br><span style="font-size:12pt">of {d.put("address")}</span><br>has implemented {a_system(d)} in accordance with<br><span class="b" style="font-size:21pt">{d.standard()}</span><br>with regard to</div><div class="c serif i m1" style="font-size:13pt;padding:0 14mm">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 40)}<br><span class="small">For and on behalf of {d.put("issuer")}</span></div>{d.marks(24)}</div><div class="m3">{foot}</div><div class="tiny c m2">{d.facts.office.address}</div>"""
    css = ".sheet{padding:24mm 24mm 18mm} .across{width:100%;border-top:.3mm solid #444} .across td{padding:1mm 2mm 0 0}"
    return Sheets((page(body, ground=art.guilloche("#7b6a2e")),), css)
