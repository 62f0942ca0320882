"""English papers of modest bodies round the world: extended, transferred, watched, listed; schemes with parts and schedules."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST, number, standard
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    columns,
    lines,
    noted_scope,
    one,
    other_addresses,
    raised,
    rescope,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import amended
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

BRITAIN = (
    "tamarside-uk",
    "derwentquay",
    "northmersey",
    "pennine-bureau",
    "chilternvale",
    "acs",
    "interface-nrm",
)
AMERICA = ("piedmontridge-us", "sandia-us", "tallwood", "prairiestates", "keystoneridge-us", "harborline-us")
INDIA = (
    "aravalli-in",
    "vindhya-in",
    "trinetra-in",
    "coromandel-in",
    "deccanpeak",
    "kaveri",
    "sahyadri-in",
    "otabu",
)
GULF = ("alsadu-ae", "dhowgulf-ae", "wadi-uae", "pearlgulf", "aqc-me", "nilecrown")
AFRICA = ("karoo-za", "sabs", "savanna-ke", "voltabasin-gh", "harmattan-ng", "kebs")
SEA = ("selat-my", "straitsedge-sg", "jentayu-my", "kanluran-ph", "cis-sg", "setsco", "care-my", "padma-bd")
DOWN = ("murraybend-au", "southerncross", "compass-au", "globalmark", "sciqual", "qms-au")
ALL = (*BRITAIN, *AMERICA, *INDIA, *GULF, *AFRICA, *SEA, *DOWN)
ISO = "{y}-{m:02}-{d:02}"


@layout("en_term_stretched_by_a_stamp", "smithies", ("en",), only=(*INDIA, *GULF, *SEA, "tamarside-uk"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def en_term_stretched_by_a_stamp(d: Draft) -> Sheets:
    """The end that was printed first is struck out; a framed note beside it stretches the term by half a year."""
    settle(d, "in-byway", "gulf-byway", "sea-byway", "gb-byway", "en-plain", chance=0.9)
    write_dates(d, "{d:02} {month} {y}", "{d} {mon} {y}", "{d:02}-{mon}-{y}")
    while d.facts.expiry >= NEWEST:
        earlier = {
            role: years_later(getattr(d.facts, role), -1) for role in ("issue", "start", "expiry", "initial")
        }
        d.facts = d.facts.with_(**earlier)
    with_term(d)
    kind, issued = d.facts.standards[0].system, d.facts.issue
    norm = standard(d.rng, kind, "en", issued)
    d.facts = d.facts.with_(standards=(norm,), number=number(d.rng, d.facts.office, kind[-1], issued, 0))
    was = d.facts.expiry
    d.facts = d.facts.with_(expiry=days_later(was, 183))
    decided = d.other_date(days_later(was, -d.rng.randint(5, 25)))
    stamp = f"""<div style="border:.6mm solid #2a3f9d;color:#2a3f9d;padding:2mm 3mm;transform:rotate(-2deg);font-size:8.5pt;white-space:nowrap"><b>VALIDITY EXTENDED UP TO {d.date("expiry")}</b><br>pending re-certification audit – decision of {decided}</div>"""
    body = f"""<div class="c">{d.logo(48)}</div><div class="c serif m3" style="font-size:30pt">Certificate of Registration</div><div class="c m3">The {d.system()} of</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">has been assessed by {d.put("issuer")} and found to comply with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">Scope of the assessed system</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{rows([("Registration", d.put("number")), ("Registered on", d.date("issue")), ("Registered until", f"<s>{d.other_date(was)}</s>"), ("First registered", d.date("initial"))])}</div>{stamp}</div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address} | {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6b7f99")),),
        ".sheet{padding:21mm 24mm 22mm} .rows .l{white-space:nowrap}",
    )


@layout("en_continues_anothers_certificate", "smithies", ("en",), only=(*BRITAIN, *AMERICA, *INDIA, *DOWN), systems=GENERAL, scope=(1, 2))  # fmt: skip
def en_continues_anothers_certificate(d: Draft) -> Sheets:
    """Taken over: the other body's number and day of first certification in a box, the own number without a caption."""
    settle(d, "gb-byway", "us-byway", "au-byway", "in-byway", "en-field", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{month} {d}, {y}")
    with_term(d)
    if d.facts.initial >= days_later(d.facts.issue, -200):
        d.facts = d.facts.with_(initial=days_later(d.facts.issue, -d.rng.randint(400, 1000)))
    former = one(d, "Brackwell Registrars", "Ostrava Assurance", "North Fork Certification")
    box = f"""<div class="small" style="border:.3mm solid #888;padding:3mm;background:#f6f6f2"><b>Transfer note.</b> Originally certified by {former} on {d.date("initial")} under No. {d.rng.randint(10000, 99999)}-{d.rng.choice("QAB")}; taken over on {d.date("issue")} in accordance with IAF MD 2. The previous certificate is void.</div>"""
    body = f"""<div class="row top"><div style="font-size:26pt;font-weight:300">Management System<br>Certificate</div><div class="r">{d.logo(42)}<div class="b m1" style="font-size:13pt">{d.put("number")}</div></div></div><div class="m3">{d.put("holder")}<br>{d.put("address")}</div><div class="m3">operates {a_system(d)} that conforms with</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="m2">in the following fields: {d.put("scope")}</div><div class="m3">{box}</div><div class="grow"></div><div class="row end"><div>This certificate runs from {d.date("start")}<br>and ends on <b>{d.date("expiry")}</b>.</div>{d.marks(25)}</div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 13mm}")


@layout("us_central_function_and_codes", "smithies", ("en",), only=AMERICA, systems=(*GENERAL, ("A",)), scope=(1, 2), sites=2)  # fmt: skip
def us_central_function_and_codes(d: Draft) -> Sheets:
    """American: 'RvA-like' head line of control number, revision and page; central function and sites beside each other."""
    settle(d, "us-byway", "us-trade", "us-quay", "us", chance=0.9)
    write_dates(d, "{month} {d}, {y}", "{mon} {d}, {y}", "{month} {d:02}, {y}")
    anew = amended(d)
    cells = "".join(f'<div class="m1"><b>{where}</b><br>{does}</div>' for where, does in site_cells(d, "address", "activity"))  # fmt: skip
    days = [("Original Registration", d.date("initial")), ("Current Cycle Began", d.date("start")), ("Issued", d.date("issue")), ("Registration Lapses", d.date("expiry"))]  # fmt: skip
    note = "Reissued to reflect a change of site list." if anew else "First issue of this cycle."
    body = f"""<div class="row tiny"><span>Control No. {d.put("number")}</span><span>Rev. {d.decoy("revision")}</span><span>1 of 1</span></div><div class="c m2">{d.logo(50)}</div><div class="c serif m2" style="font-size:28pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="c m2">This document attests that</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c m2">has implemented and maintains a management system in conformance with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">with respect to</div><div class="c i m1">{d.put("scope")}</div><div class="row top m3 small" style="gap:8mm"><div style="flex:1"><div class="up tiny b">Central function</div>{d.put("address")}<div class="m1">NAICS {d.rng.randint(331110, 339999)} · EAC {d.decoy("sector")}</div></div><div style="flex:1"><div class="up tiny b">Additional sites</div>{cells}</div></div><div class="grow"></div>{columns(days)}<div class="tiny m1 c">{note}</div><div class="row end m2">{d.sign(36)}{d.marks(24)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:2.4mm double #8a7440"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 22mm 22mm} .across{width:100%;text-align:center} .across td{padding:1mm;font-size:9pt}")  # fmt: skip


@layout("af_listing_and_permit_of_use", "smithies", ("en",), only=AFRICA, systems=(*GENERAL, ("F",)), scope=(1, 3), sites=1)  # fmt: skip
def af_listing_and_permit_of_use(d: Draft) -> Sheets:
    """African: listing number and client code round the certificate's, 'the site situated at', effective and expiry by day."""
    settle(d, "af-byway", "ke-trade", "en-like", chance=0.8)
    write_dates(d, ISO, "{d} {month} {y}", "{y}/{m:02}/{d:02}")
    with_term(d)
    place = site_cells(d, "address")[0][0]
    pairs = [("Certificate", d.put("number")), ("Listing", f"{d.rng.randint(1000, 9999)}/{d.rng.randint(10, 99)}"), ("Client code", f"CL{d.rng.randint(10000, 99999)}"), ("Effective", d.date("issue")), ("Initial", d.date("initial")), ("Expiry", d.date("expiry"))]  # fmt: skip
    head = "".join(f'<div style="flex:1;border-left:.3mm solid #8c4b1f;padding-left:2mm"><div class=tiny>{a}</div><b class=small>{b}</b></div>' for a, b in pairs)  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(25)}</div><div class="row m3" style="gap:2mm;align-items:stretch">{head}</div><div class="m4" style="font-size:25pt;font-weight:bold">Certificate of Conformance</div><div class="m3">{d.put("issuer")} certifies that the {d.system().lower()} of</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>(the “Permit Holder”)</div><div class="m2">at the site situated at {d.put("address")}, and at {place},</div><div class="m2">has been found to meet the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m2">for: {d.put("scope")}</div><div class="m2 small">The Permit Holder may use the system mark in accordance with the permit conditions. The schedule of inspection visits forms part of the agreement. This certificate is not transferable and remains our property.</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}")


@layout("au_current_period_and_print", "smithies", ("en",), only=DOWN, systems=GENERAL, scope=(1, 2))
def au_current_period_and_print(d: Draft) -> Sheets:
    """Australian: ABN and ACN, period as a range with an en dash, issue in words of the foot, a day of print."""
    settle(d, "au-byway", "au-trade", "au-field", "au-quay", chance=0.95)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}")
    with_term(d)
    abn = f"{d.rng.randint(10, 99)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    printed = d.other_date(days_later(d.facts.issue, d.rng.randint(3, 30)))
    body = f"""<div class="row" style="background:{d.facts.office.colour};color:#fff;margin:0 -22mm;padding:7mm 22mm"><div style="font-size:25pt">Certificate</div><div style="background:#fff;padding:2mm">{d.logo(38)}</div></div><div class="m4">We certify the {d.system()} operated by</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="small">ABN {abn}</div><div class="m2">{d.put("address")}</div><div class="m3">against <b>{d.standard()}</b></div><div class="m2">covering</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>Certificate ID <b>{d.put("number")}</b></div><div>Certified from <b>{d.date("initial")}</b></div><div>Current certification period <b>{d.date("start")} – {d.date("expiry")}</b></div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">Signed for {d.put("issuer")} on {d.date("issue")}. Printed {printed}. Certification is conditional on satisfactory surveillance; check the JAS-ANZ register for the current status.</div>"""
    return Sheets((page(body),), ".sheet{padding:0 22mm 12mm}")


@layout("en_statement_of_applicability_sentence", "smithies", ("en",), only=(*BRITAIN, *AMERICA, "straitsedge-sg", "aravalli-in", "alsadu-ae", "murraybend-au"), systems=(("I",),), scope=(1, 2), sites=2)  # fmt: skip
def en_statement_of_applicability_sentence(d: Draft) -> Sheets:
    """Data: 'in accordance with the Statement of Applicability' closes the scope, locations as bullets, three days apart."""
    settle(d, "gb-byway", "en-field", "en-shore", system="I", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", ISO)
    with_term(d)
    stated = d.other_date(d.facts.decoys.audit)
    tail = f" This is in accordance with the Statement of Applicability, version {d.rng.randint(1, 6)}.{d.rng.randint(0, 4)}, dated {stated}."  # fmt: skip
    d.facts = d.facts.with_(scope=tuple(f"{text.rstrip('.')}." for text in d.facts.scope))
    scope = noted_scope(d, tail)
    spots = "".join(f"<li>{where}</li>" for where in other_addresses(d))
    body = f"""<div class="row"><div class="b big">{d.put("number")}</div>{d.logo(44)}</div><div class="m3" style="font-size:27pt;font-weight:300;color:{d.facts.office.colour}">Information Security<br>Management System</div><div class="m3 b" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">holds this certificate for operating an ISMS which complies with <b>{d.standard()}</b> for the following scope:</div><div class="m2" style="padding:3mm 5mm;border-left:1.5mm solid {d.facts.office.colour}">{scope}</div><div class="m2 small">Locations in scope besides the above:<ul style="margin:1mm 0">{spots}</ul></div><div class="grow"></div><div class="row end"><div class="small">For and on behalf of {d.put("issuer")}:<br>{d.sign(38)}</div><table class="rows"><tr><td>Original Registration</td><td class=v>{d.date("initial")}</td></tr><tr><td>Effective</td><td class=v>{d.date("issue")}</td></tr><tr><td>Expires</td><td class=v>{d.date("expiry")}</td></tr></table></div><div class="row m2">{d.marks(24)}<div class="tiny r">Page 1 of 1<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("en_device_facilities_with_activities", "smithies", ("en",), only=(*BRITAIN, *AMERICA, *INDIA, "bsi/GB", "selat-my"), systems=(("M",),), scope=(1, 3), sites=2)  # fmt: skip
def en_device_facilities_with_activities(d: Draft) -> Sheets:
    """Devices: 'Certificate No' repeated on the second leaf, facilities with numbers and work, exclusions, a report's day."""
    settle(d, "in-byway", "en-shore", "in", system="M", chance=0.6)
    write_dates(d, ISO, "{d:02} {month} {y}", "{d:02} {mon} {y}")
    with_term(d)
    cells = [(f"F{d.rng.randint(10000, 99999)}", *cell) for cell in site_cells(d)]
    head = f"""<div class="row">{d.logo(44)}<div class="small r">Certificate No<br><b>{d.put("number")}</b></div></div>"""
    front = f"""{head}<div class="m4" style="font-size:26pt">Quality System Certificate</div><div class="m3 tiny">Manufacturer</div><div class="b" style="font-size:17pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3 tiny">Devices and activities</div><div class="b">{d.put("scope")}</div><div class="m3 tiny">Normative document</div><div class="b" style="font-size:17pt">{d.standard()}</div><div class="small">Excluded: {one(d, "7.5.3 Installation", "7.5.4 Servicing", "none")}; not applicable: 7.5.9.2 implantable medical devices</div><div class="m3">{d.put("issuer")} has performed an audit (report {d.decoy("report")} of {d.decoy("audit")}) and attests conformity. This certificate is not an EU certificate under Regulation (EU) 2017/745.</div><div class="grow"></div>{lines([("First issue", d.date("initial")), ("Issue", d.date("issue")), ("Expiry", d.date("expiry"))])}<div class="row end m2">{d.sign(36)}{d.marks(24)}</div><div class="tiny m1 r">1/2</div>"""
    back = f"""{head}<div class="m3 b">Facilities</div><div class="m1">{table(("Facility", "Name", "Location", "Activities"), cells)}</div><div class="grow"></div><div class="tiny row"><span>{d.facts.office.address} · {d.facts.office.site}</span><span>2/2</span></div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 22mm 11mm}")


@layout("en_rarer_systems_in_a_dark_panel", "smithies", ("en",), only=(*BRITAIN, *GULF, *SEA, *AFRICA), systems=(("K",), ("B",), ("J",), ("facilityQ",), ("assetQ",)), scope=(1, 2))  # fmt: skip
def en_rarer_systems_in_a_dark_panel(d: Draft) -> Sheets:
    """Bribery, continuity, services, facilities, assets: facts in a dark panel at the left in white, praise at the right."""
    settle(d, "gulf-byway", "sea-byway", "af-byway", "gb-byway", "en-plain", chance=0.9, system="Q")
    write_dates(d, "{d:02} {mon} {y}", "{d} {month} {y}", ISO)
    with_term(d)
    name = {"K": "Anti-Bribery", "B": "Business Continuity", "J": "IT Service", "facilityQ": "Facility", "assetQ": "Asset"}[d.facts.standards[0].system]  # fmt: skip
    pairs = [("CERTIFICATE", d.put("number")), ("GRANTED SINCE", d.date("initial")), ("GRANTED", d.date("issue")), ("UNTIL", d.date("expiry")), ("NEXT VISIT", d.decoy("surveillance1"))]  # fmt: skip
    panel = "".join(
        f'<div class="m3"><div class=tiny>{a}</div><div class=b>{b}</div></div>' for a, b in pairs
    )
    body = f"""<div class="pan"><div style="background:#fff;padding:3mm">{d.logo(36)}</div>{panel}<div style="flex:1"></div>{d.code(20)}</div><div class="txt"><div style="font-size:25pt;font-weight:bold">{name} Management</div><div class="m4">It is hereby confirmed that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has in place a management system fulfilling all clauses of</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">within these boundaries:</div><div class="m1">{d.put("scope")}</div><div style="flex:1;min-height:7mm"></div>{d.marks(25)}<div class="m3">{d.sign(36)}</div><div class="tiny m2">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .pan{width:56mm;background:#1f2a38;color:#fff;padding:18mm 7mm 14mm;display:flex;flex-direction:column} .txt{flex:1;padding:22mm 18mm 12mm 12mm;display:flex;flex-direction:column}"
    return Sheets((page(body),), css)


@layout("en_toy_parts_of_the_european_norm", "smithies", ("en",), only=("sgs/GB", "intertek/GB", "bv/GB", "tuvrh/DE", "tuvsud", "tamarside-uk", "straitsedge-sg"), systems=(("T",),), scope=(1, 1), years=(5, 3), truth={"product_certificate": True})  # fmt: skip
def en_toy_parts_of_the_european_norm(d: Draft) -> Sheets:
    """Toys: three parts of the European norm with a report each, importer beside the applicant, verification code, term."""
    settle(d, "en-plain", "cn-byway", system="T")
    local, latin = d.facts.holder
    d.facts = (
        d.facts.with_(holder=(latin, latin), address=(d.facts.address[1],) * 2) if local != latin else d.facts
    )
    write_dates(d, "{d} {month} {y}", "{mon} {d:02}, {y}", ISO)
    with_term(d)
    parts = (("EN 71-1:2014+A1:2018", "Mechanical and physical properties"), ("EN 71-2:2020", "Flammability"), ("EN 71-3:2019+A1:2021", "Migration of certain elements"))  # fmt: skip
    d.facts = d.facts.with_(
        standards=tuple(StandardFact(label.partition("+")[0], "T", label) for label, _ in parts)
    )
    d.standard()
    report = f"{d.rng.choice(('SHAT', 'GZT', 'HKH'))}{d.rng.randint(1000000, 9999999)}"
    tests = [(label, what, f"{report}-{i}") for i, (label, what) in enumerate(parts, 1)]
    rescope(d, one(d, "Wooden stacking blocks", "Friction powered toy cars", "Stuffed animals with sound", "Toy kitchen set"))  # fmt: skip
    pairs = [("Applicant", f"{d.put('holder')}<br>{d.put('address')}"), ("Importer", one(d, "Pelikaan Speelgoed B.V., Tilburg, NL", "not stated")), ("Sample", d.put("scope")), ("Style", f"{d.rng.choice('WKT')}{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}"), ("Age grading", one(d, "3+", "18m+", "36 months and up")), ("Received / tested", f"{d.decoy('audit')} / {d.decoy('decision')}")]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r"><div class="b" style="font-size:19pt">ATTESTATION OF CONFORMITY</div><div class="small">No. {d.put("number")}</div></div></div><div class="m3">{rows(pairs)}</div><div class="m3">Having examined one specimen, we attest that it conforms to the following:</div><div class="m1">{table(("Norm", "Subject", "Report"), tests)}</div><div class="m2 small">This attestation was issued voluntarily under Directive 2009/48/EC; it is no EU type-examination certificate. The CE marking may be affixed by the manufacturer under his sole responsibility.</div><div class="grow"></div><div class="row end"><div>{lines([("Date", d.date("issue")), ("Not valid after", d.date("expiry"))])}<div class="tiny m1">Verification code {d.rng.randint(100000, 999999)}-{d.rng.choice("ABCDEF")}{d.rng.randint(10, 99)}</div></div>{d.sign(36)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .rows .l{width:38mm;color:#555}")


@layout("en_hygiene_of_lubricants_in_a_letter", "smithies", ("en",), only=("nsf", "intertek/GB", "tamarside-uk", "piedmontridge-us", "dekra/NL"), systems=(("Q",),), scope=(1, 1), years=(1,))  # fmt: skip
def en_hygiene_of_lubricants_in_a_letter(d: Draft) -> Sheets:
    """Lubricants: a yearly paper of running lines; plant apart from the holder, registered products by name and code."""
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}")
    with_term(d)
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "ISO 21469: 2006")),))  # fmt: skip
    firm = f"{d.facts.holder[0].split()[0]} {one(d, 'Lubricants B.V.', 'Oil & Grease Company, Inc.', 'Spezialschmierstoffe GmbH & Co. KG')}"
    d.facts = d.facts.with_(holder=(firm, firm))
    rescope(d, one(d, "Manufacture of food-grade lubricants for incidental contact", "Blending and packaging of H1 oils, greases and aerosols"))  # fmt: skip
    goods = "; ".join(f"{name} ({d.rng.randint(120000, 169999)})" for name in ("Purolube FG 32", "Purolube FG 46", "Purogrease 2", "Purochain 150"))  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}<div class="small r">{d.facts.office.address.replace(", ", "<br>", 1)}</div></div><div class="b m4" style="font-size:22pt">Certification to {d.standard()}</div><div class="small">Safety of machinery – Lubricants with incidental product contact – Hygiene requirements</div><div class="m3" style="line-height:1.8">{d.put("issuer")} has audited the plant of <b>{d.put("holder")}</b>, {d.put("address")}, and certifies the following activity: <b>{d.put("scope")}</b>. The certificate bears the number <b>{d.put("number")}</b>, was first granted on {d.date("initial")} and renewed on {d.date("issue")}; unless renewed again it ends on {d.date("expiry")}.</div><div class="m3">Registered products at the day of renewal: {goods}.</div><div class="m2 small">The plant's quality system (ISO 9001) is certified by others and was not assessed. Formulations were reviewed against 21 CFR 178.3570.</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(20)}</div><div class="tiny m2">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}")


@layout("en_member_of_a_scheme_with_two_clocks", "smithies", ("en",), only=("bv/GB", "dnv/GB", "lrqa/GB", "intertek/GB", "tamarside-uk", "karoo-za", "selat-my", "murraybend-au"), systems=(("Z",), ("F",), ("N",)), scope=(1, 2))  # fmt: skip
def en_member_of_a_scheme_with_two_clocks(d: Draft) -> Sheets:
    """Food or energy: audit, decision, issue, first and end in five cells, of which two are no day of the paper."""
    food = d.facts.standards[0].system != "N"
    settle(d, "in-byway", "sea-byway", "en-field", system="F" if food else "Q", chance=0.8)
    write_dates(d, "{d:02} {mon} {y}", ISO, "{d:02}-{mon}-{y}")
    with_term(d)
    code = f"COID {d.rng.choice(('GBR', 'MYS', 'ZAF'))}-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}" if food else f"Technical area {one(d, 'Industry – light to medium', 'Buildings')} · baseline {d.facts.issue.year - 2}"  # fmt: skip
    cells = [("Last audit day", d.decoy("audit")), ("Decision", d.decoy("decision")), ("Issue", d.date("issue")), ("Initial", d.date("initial")), ("End", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="c">{d.logo(52)}</div><div class="c b m3" style="font-size:23pt">Certificate of {d.system()}</div><div class="c small m1">{d.put("number")}</div><div class="c m3">issued to</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">in recognition of fulfilment of</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m2">within the scope {one(d, "of", "statement:")}</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">{code}</div><div class="grow"></div>{columns(cells)}<div class="row end m3">{d.sign(36)}{d.marks(24)}{d.code(18)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #556;padding:1.4mm;font-size:9pt}")  # fmt: skip


@layout("in_watch_stickers_and_ordinal_days", "smithies", ("en",), only=(*INDIA, "padma-bd", "ravicert", "bluefin-lk"), systems=(*GENERAL, ("G",)), scope=(1, 3))  # fmt: skip
def in_watch_stickers_and_ordinal_days(d: Draft) -> Sheets:
    """Indian: raised ordinals, firm in capitals led by M/s., a box for each watch stamped 'OK' with its day, licence line."""
    settle(d, "in-byway", "bd-byway", "in-field", "in-trade", chance=0.95)
    capitals(d)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d:02}{ordinal} {mon}. {y}")
    with_term(d)
    boxes = ""
    for i, due in enumerate((d.facts.decoys.surveillance1, d.facts.decoys.surveillance2), 1):
        done = f'<div style="color:#1a7a3a" class=b>OK – {raised(d.other_date(due))}</div>' if due < NEWEST else "<div style='color:#999'>due</div>"  # fmt: skip
        boxes += f'<div class="c small" style="flex:1;border:.3mm dashed #777;padding:2mm">Surveillance {i}{done}</div>'
    days = [("Certificate No.", d.put("number")), ("Dated", raised(d.date("issue"))), ("Valid upto", raised(d.date("expiry"))), ("Initially certified", raised(d.date("initial")))]  # fmt: skip
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}{d.picture(art.hologram(d.rng), 16)}</div><div class="c b serif m3" style="font-size:31pt;color:#9a1b1b">CERTIFICATE</div><div class="c m2">This is to Certify that {one(d, "Management System", "Systems & Procedures")} of</div><div class="c b m1" style="font-size:18pt">M/s. {d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">have been Audited & found in order as per the Standard</div><div class="c b m1" style="font-size:25pt;color:#9a1b1b">{d.standard()}</div><div class="c m2">for its following activities :-</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{rows(days)}</div>{d.sign(36)}</div><div class="row m2" style="gap:3mm">{boxes}</div><div class="c small m2"><b>{d.put("issuer")}</b><br><span class=tiny>{d.facts.office.address} · {d.facts.office.site}</span></div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1.6mm ridge #b98a2f"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 21mm 22mm}")


@layout("gb_lapses_unless_renewed", "smithies", ("en",), only=(*BRITAIN, "certeurope", "telarc"), systems=(*GENERAL, ("Q", "E"), ("Q", "E", "S")), scope=(1, 2))  # fmt: skip
def gb_lapses_unless_renewed(d: Draft) -> Sheets:
    """British: sans prose in a wide margin, 'Registered / Re-registered / Lapses', norms in one line with bullets, crest."""
    settle(d, "gb-byway", "gb-trade", "gb-quay", chance=0.95)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d} {month} {y}")
    with_term(d)
    again = d.facts.initial != d.facts.issue
    first, last = d.date("initial"), d.date("issue")
    told = f"Registered {first}<br>Re-registered {last}" if again else f"Registered {first} (first term)"
    body = f"""<div class="c">{d.logo(56, full_name=True)}</div><div class="c m4" style="font-size:16pt;letter-spacing:1.5mm">CERTIFICATE OF COMPLIANCE</div><div class="m4">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m4" style="line-height:1.8">The above company has satisfied our assessors that its arrangements comply with<br><b style="font-size:15pt">{d.standard(" &nbsp;•&nbsp; ")}</b><br>so far as they concern {d.put("scope")}.</div><div class="m4" style="line-height:1.8">{told}<br>Lapses {d.date("expiry")} unless renewed</div><div class="grow"></div><div class="row end"><div>{d.sign(38)}</div><div class="c" style="border:.5mm solid {d.facts.office.colour};padding:3mm 5mm">Register entry<br><b>{d.put("number")}</b></div>{d.marks(22)}</div><div class="tiny m3">{d.facts.office.address}. Annual assessments are a condition of registration.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 34mm 14mm}")
