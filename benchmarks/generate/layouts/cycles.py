"""Papers in English that show the cycle: several numbers of client and contract, last and present cycle, recertification, hazards."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    columns,
    lines,
    numbered_since_first,
    one,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, start_is_right_too, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{month} {d:02}, {y}")
NUMBERED = ("{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
EVERYWHERE = ("socotec-uk", "certeurope", "aqc-me", "transpacific", "urs", "nqa/GB", "tuvnord/DE", "tuvrh/DE", "dqs/DE", "irclass", "isoqar")  # fmt: skip


@layout("client_contract_and_report_numbers", "cycles", ("en",), only=EVERYWHERE, systems=(*GENERAL, ("N",), ("I",)), scope=(1, 3))  # fmt: skip
def client_contract_and_report_numbers(d: Draft) -> Sheets:
    """Four numbers in a block at the head, the certificate's own second; an address of the web behind the code; three days."""
    settle(d, "gb-trade", "gulf-trade", "in-trade", "my-trade", chance=0.9)
    write_dates(d, *LETTERED, *NUMBERED)
    numbers = led_by_colon([("Client No.", str(d.rng.randint(100000, 999999))), ("Certificate No.", d.put("number")), ("Contract No.", f"{d.facts.office.brand[:3].upper()}-C-{d.rng.randint(1000, 9999)}/{d.facts.issue.year % 100}"), ("Audit Report No.", d.decoy("report"))])  # fmt: skip
    body = f"""<div class="row top"><div>{d.logo(48)}</div><div class="small">{numbers}</div></div><div class="m4" style="font-size:30pt;font-weight:bold;color:{d.facts.office.colour}">Certificate</div><div class="m2">{d.put("issuer")} confirms that the company</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has introduced and applies {a_system(d)} for the scope</div><div class="b m1">{d.put("scope")}</div><div class="m3">and that by an audit the proof was furnished that the requirements of</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m1">are fulfilled.</div><div class="grow"></div>{columns([("Date of first certification", d.date("initial")), ("Date of issue", d.date("issue")), ("Valid until", d.date("expiry"))])}<div class="row end m3">{d.sign(40)}<div class="c tiny">{d.code(20)}<br>https://{d.facts.office.site}/verify?id={d.rng.randint(100000, 999999)}</div>{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}. EA {d.decoy("sector")}. The certificate is valid only in connection with the contract named and as long as surveillance audits are passed.</div>"""
    css = ".sheet{padding:18mm 23mm 12mm} .led td{padding:.3mm 3mm .3mm 0} .across{width:100%;border-top:.3mm solid #888} .across td{padding:1mm 2mm 0 0}"
    return Sheets((page(body),), css)


@layout("last_and_present_cycle", "cycles", ("en",), only=EVERYWHERE, systems=GENERAL, scope=(1, 3))
def last_and_present_cycle(d: Draft) -> Sheets:
    """A block 'Certification cycle': start, recertification audit, expiry of the last cycle, issue and end of the present one."""
    settle(d, "gb-trade", "gulf-trade", "in-trade", "ke-trade", chance=0.9)
    write_dates(d, *LETTERED, *NUMBERED)
    numbered_since_first(d)
    last = d.decoy("previous") if d.facts.initial < d.facts.issue else "not applicable (first cycle)"
    cycle = rows([("Original cycle start date", d.date("initial")), ("Expiry date of last certification cycle", last), ("Certification / recertification audit date", d.decoy("audit")), ("Certification / recertification cycle start date", d.date("issue")), ("Subject to continued satisfactory operation of the system, this certificate expires on", d.date("expiry"))], "kv")  # fmt: skip
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m2 b" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">{d.put("issuer")} certifies that the management system of the above organisation has been audited and found to be in accordance with the requirements of the management system standard detailed below</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c m2">Scope of certification</div><div class="c b m1">{d.put("scope")}</div><div class="m3">{cycle}</div><div class="grow"></div><div class="row end m2"><div class="small" style="white-space:nowrap">{lines([("Certificate No.", d.put("number")), ("Version", str(d.rng.randint(1, 4))), ("Revision date", d.other_date(d.facts.issue))])}</div>{d.marks(24)}{d.sign(38)}</div><div class="tiny m2">Certification body address: {d.facts.office.address}. Further clarifications regarding the scope of this certificate may be obtained by consulting the organisation. Validity: {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 23mm 12mm} .kv{width:100%} .kv td{padding:1mm 3mm 1mm 0;vertical-align:top;font-size:10pt} .kv .v{white-space:nowrap;text-align:right}"
    return Sheets((page(body),), css)


@layout("haccp_of_a_small_body", "cycles", ("en",), only=("interface-nrm", "bmtrada", "acs", "aqc-me", "qfs", "oss-in", "gcerti", "slsi"), systems=(("H",), ("F",)), scope=(1, 2), years=(1, 3))  # fmt: skip
def haccp_of_a_small_body(d: Draft) -> Sheets:
    """Food: green band, hazards' system by name, category, boxes below for the days, watch every year, no product approval."""
    settle(d, "gb-trade", "in-trade", "gulf-trade", "lk-trade", "ke-trade", "my-trade")
    write_dates(d, *LETTERED, *NUMBERED)
    name = "Hazard Analysis and Critical Control Point System" if d.facts.standards[0].system == "H" else "Food Safety Management System"  # fmt: skip
    body = f"""<div style="background:#2f7d4f;color:#fff;padding:6mm 20mm" class="row"><div style="background:#fff;padding:2mm 3mm">{d.logo(40)}</div><div class="r" style="font-size:20pt">Food Safety<br>Certificate</div></div><div style="flex:1;display:flex;flex-direction:column;padding:9mm 21mm 9mm"><div class="c">We certify that the {name} of</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been assessed by {d.put("issuer")} against</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m3">for</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">Food chain category {one(d, "C", "CIV", "CII", "E", "CIII")}; risk level {one(d, "medium", "low", "high")}</div><div class="grow"></div>{boxes([("Certificate number", d.put("number")), ("First certified", d.date("initial")), ("Issued", d.date("issue")), ("Expires", d.date("expiry"))], "#2f7d4f")}<div class="row end m3">{d.sign(38)}{d.code(18)}{d.marks(22)}</div><div class="tiny m2">{d.facts.office.address}. Surveillance due {d.decoy("surveillance1")}. The certificate is no approval of any product and does not replace the licence of the food authority.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout("hk_registration_in_two_columns", "cycles", ("en",), only=("hkqaa", "kanluran-ph", "straitsedge-sg", "setsco", "sirim", "telarc"), systems=(*GENERAL, ("Q", "E"), ("K",)), scope=(1, 2), sites=1)  # fmt: skip
def hk_registration_in_two_columns(d: Draft) -> Sheets:
    """Statement at the left, a column of numbers and days at the right under the code; operating site; 'valid until' with term."""
    settle(d, "sg-trade", "my-trade", "ph-trade", chance=0.8)
    write_dates(d, *LETTERED)
    whole_years(d)
    start_is_right_too(d)
    place = site_cells(d, "address")[0][0]
    side = "".join(f'<div class="m2"><span class="tiny">{a}</span><br><b>{b}</b></div>' for a, b in (("Certificate No.", d.put("number")), ("Initial registration", d.date("initial")), ("Issue date", d.date("issue")), ("Effective date", d.date("start")), ("Expiry date", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row" style="align-items:stretch;flex:1;gap:9mm"><div style="flex:1;display:flex;flex-direction:column"><div>{d.logo(46)}</div><div class="m4 serif" style="font-size:27pt">Certificate of Registration</div><div class="m3">This is to certify that the {d.system()} of</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small m1">Operating site: {place}</div><div class="m3">complies with the requirements of</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3">applicable to</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>{d.sign(40)}</div><div style="width:48mm;border-left:1mm solid {d.facts.office.colour};padding-left:6mm;display:flex;flex-direction:column"><div>{d.code(26)}</div>{side}<div class="grow"></div>{d.marks(26, iaf=False)}</div></div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}. This certificate is subject to the terms of registration and remains the property of the body. Valid for a term of three years from the effective date.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 21mm 12mm}")


@layout("norms_with_own_first_days", "cycles", ("en",), only=("lrqa/GB", "nqa/GB", "aqc-me", "transpacific", "care-my", "sai"), systems=(("Q", "E", "S"), ("Q", "E")), scope=(1, 2))  # fmt: skip
def norms_with_own_first_days(d: Draft) -> Sheets:
    """An integrated paper: one number, one issue and end, but a table with the first approval of each norm; the earliest is the holder's."""
    settle(d, "gb-trade", "gulf-trade", "in-trade", chance=0.8)
    write_dates(d, *LETTERED)
    labels = d.standard("|").split("|")
    later = [
        min(d.facts.issue, days_later(years_later(d.facts.initial, i), 7 * i)) for i in range(1, len(labels))
    ]
    d.printed.extra["initial_date_alt"] = [day.isoformat() for day in later]
    days = [d.date("initial"), *map(d.other_date, later)]
    grid = table(("Standard", "Original approval"), list(zip(labels, days, strict=True)))
    body = f"""<div class="row">{d.logo(46)}<div class="r small">Certificate No. <b>{d.put("number")}</b><br>Page 1 of 1</div></div><div class="m4" style="font-size:32pt;font-weight:300;color:{d.facts.office.colour}">Certificate of Approval</div><div class="m3">This is to certify that the integrated management system of</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been approved by {d.put("issuer")} to the following standards:</div><div class="m2">{grid}</div><div class="m3">The approval covers: <b>{d.put("scope")}</b></div><div class="grow"></div><div class="row end"><div>Issue date: <b>{d.date("issue")}</b><br>Expiry date: <b>{d.date("expiry")}</b></div>{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}. {one(d, "Subject to satisfactory surveillance.", "The approval is subject to continued conformity of the system.")}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5f7f9c", frame=False)),), ".sheet{padding:19mm 23mm 12mm}")  # fmt: skip
