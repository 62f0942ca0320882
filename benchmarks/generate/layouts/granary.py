"""Everyday papers in English of South Asia, the Gulf, Africa and America: one-word labels, prose, ends that look alike, rows of norms."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import a_system, one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import led_by_colon, own_standard, stacked, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.layouts.wharves import EXPORT, FOOD, WORLD

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{month} {d}, {y}")


@layout(
    "one_word_labels_down_the_edge", "granary", ("en",), only=WORLD, systems=(*GENERAL, ("N",)), scope=(1, 3)
)
def one_word_labels_down_the_edge(d: Draft) -> Sheets:
    """One word in capitals before each fact: HELD BY, AT, FOR, TO, FROM, UNTIL, SINCE; the number at the end of the list."""
    settle(d, "en-plain", "en-like", chance=0.6)
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    pairs = [
        ("HELD BY", f'<span style="font-size:17pt">{d.put("holder")}</span>'),
        ("AT", d.put("address")),
        ("TO", d.standard()),
        ("FOR", d.put("scope")),
        ("SINCE", d.date("initial")),
        ("FROM", d.date("start")),
        ("UNTIL", d.date("expiry")),
        ("AS", d.put("number")),
    ]
    body = f"""<div class="row"><div style="font-size:15pt;letter-spacing:1.5mm">CERTIFICATE</div>{d.logo(44)}</div><div class="small m2">{d.system()}</div><div class="m4">{rows(pairs)}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.marks(24)}</div><div class="tiny m3">Certified by {d.put("issuer")}, {d.facts.office.address}. First surveillance due {d.decoy("surveillance1")}; this sheet is document {d.decoys_form()}.</div>"""
    css = ".sheet{padding:20mm 24mm 12mm} .rows{width:100%} .rows td{border-top:.2mm solid #9aa;padding:3mm 6mm 3mm 0} .rows .l{width:30mm;color:#2b5876;font-size:9pt;letter-spacing:.4mm}"
    return Sheets((page(body),), css)


@layout("facts_in_justified_prose", "granary", ("en",), only=EXPORT, systems=(*GENERAL, ("F",)), scope=(1, 3))
def facts_in_justified_prose(d: Draft) -> Sheets:
    """A column of justified prose holds every fact, so that names, numbers and days break at any line's end; revision and client behind."""
    settle(d, "in", "gulf", "en-plain", "my", "pk")
    d.whole_dates = False
    write_dates(d, *LETTERED, "{d:02} {mon} {y}", "{d}{ordinal} {month} {y}")
    wide = one(d, "96mm", "104mm", "112mm", "121mm")
    prose = f"""{d.put("issuer")} herewith declares to all whom it may concern that {d.put("holder")}, having its place of work at {d.put("address")}, was examined in the month before {d.date("issue")}, on which day the present document was issued under the number {d.put("number")} (revision {d.decoy("revision")}, client {d.rng.randint(10000, 99999)}), and that its {d.system()} was seen to be in keeping with {d.standard()} as regards {d.put("scope")}. The organisation has been entered in the register without a break since {d.date("initial")}. The document loses its force after {d.date("expiry")} unless it is renewed, and sooner if the watch due by {d.decoy("surveillance1")} is not passed."""
    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif m4" style="font-size:27pt">Certificate</div><div class="serif m4" style="width:{wide};max-width:100%;margin-left:auto;margin-right:auto;text-align:justify;line-height:1.75;font-size:12pt">{prose}</div><div class="grow"></div><div class="row end" style="padding:0 18mm">{d.sign(40)}{d.marks(24)}</div><div class="tiny c m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#66572e")),), ".sheet{padding:26mm 22mm 18mm}")


@layout("validity_and_recertification_alike", "granary", ("en",), only=("AE", "IN", "SA", "QA", "EG", "intlstandards-uk", "pennine-bureau", "racs", "PK"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def validity_and_recertification_alike(d: Draft) -> Sheets:
    """'Certified Since', 'Date of this Certificate', 'Certificate Validity' and a 'Recertification Date' that lies after the end."""
    settle(d, "gulf", "eg", "in")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}", "{d:02}-{mon}-{y}")
    again = d.other_date(d.facts.expiry if d.rng.random() < 0.5 else years_later(d.facts.expiry, 3))
    days = rows([("Certified Since", d.date("initial")), ("Date of this Certificate", d.date("issue")), ("Certificate Validity", d.date("expiry")), ("Recertification Date", again)])  # fmt: skip
    body = f"""<div style="height:26mm;background:linear-gradient(105deg,#151515 60%,#e8b423 60.5%);display:flex;align-items:center;justify-content:space-between;padding:0 16mm"><div style="background:#fff;padding:2mm 3mm">{d.logo(38)}</div><div class="small b">Leaders in management system<br>certification</div></div><div style="flex:1;display:flex;flex-direction:column;padding:10mm 25mm 8mm"><div class="c serif b" style="font-size:30pt">CERTIFICATE</div><div class="c m1">This is to Certify that the</div><div class="c b">{d.system()}</div><div class="c">of</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">Has been independently assessed and is<br>compliant with the requirements of:</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">For the following scope of activities:</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">Certificate Number: <b>{d.put("number")}</b></div><div class="grow"></div><div class="row end"><div>{days}</div><div class="c small">{d.picture(art.signature(d.rng), 32)}<br>On Behalf of the Certification Approval Panel<br>{d.put("issuer")}</div></div><div class="row m3" style="justify-content:center;gap:10mm">{d.marks(24)}{d.picture(art.hologram(d.rng), 17)}</div></div><div style="background:#151515;color:#eee;padding:3mm 16mm" class="tiny">This Certificate is the property of the body and must be returned on request. It remains valid once the surveillance audits are satisfactorily completed. {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout(
    "annual_end_and_valid_period",
    "granary",
    ("en",),
    only=("IN", "PK", "LK", "AE", "EG"),
    systems=GENERAL,
    years=(1,),
    scope=(2, 4),
)
def annual_end_and_valid_period(d: Draft) -> Sheets:
    """A box of six days: the next yearly 'Expiry Date' beside a 'Valid Period' of three years; abbreviated months with stops."""
    settle(d, "in", "gulf", chance=0.8)
    whole_years(d, 1)
    d.facts = d.facts.with_(issue=d.facts.start)
    cycle = days_later(years_later(d.facts.start, 3), -1)
    d.printed.extra["expiry_date_alt"] = [cycle.isoformat()]
    write_dates(d, "{d:02}. {mon}. {y}", "{d:02}-{mon}-{y}", "{d:02} {MON} {y}")
    cells = (
        ("Initial Issue Date", d.date("initial")),
        ("Current Issue Date", d.date("issue")),
        ("1st Surveillance", d.decoy("surveillance1")),
        ("2nd Surveillance", d.decoy("surveillance2")),
        ("Expiry Date", d.date("expiry")),
        ("Valid Period", f"{d.other_date(d.facts.start)} ~ {d.other_date(cycle)}"),
    )
    lines = "".join(f"<tr><td>{a} : <b>{b}</b></td><td>{x} : <b>{y}</b></td></tr>" for (a, b), (x, y) in zip(cells[::2], cells[1::2], strict=True))  # fmt: skip
    body = f"""<div class="row"><div class="serif i" style="font-size:29pt;color:#3b4b9b">Certificate of Registration</div>{d.picture(art.hologram(d.rng), 20)}</div><div class="i m2">We hereby certify that</div><div class="r b" style="color:#82348a">Reg. No.: {d.put("number")}</div><div class="b m3" style="font-size:17pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="i m3">has been independently assessed and is compliant with the requirement of</div><div class="row m1" style="justify-content:flex-start"><b style="font-size:18pt">{d.standard()}</b><i>{d.system()}</i></div><div class="i m3">This certificate is applicable to the following product or service ranges:</div><div class="b m2">{d.put("scope")}</div><div class="grow"></div><table class="box">{lines}<tr><td colspan=2 class=tiny style="color:#b02">*Certificate validity is subject to clearing surveillance audit.</td></tr></table><div class="row end m3">{d.marks(24)}{d.sign(38)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}, CIN U74900DL{d.facts.issue.year - 9}PTC{d.rng.randint(100000, 299999)}. {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm} .box{width:100%;border:.5mm solid #445} .box td{padding:1mm 4mm;font-size:9.5pt}")  # fmt: skip


@layout("rows_of_three_certificates", "granary", ("en",), only=("IN", "AE", "MY", "urs", "isoqar", "ZA", "LK", "sirim", "PK"), systems=(("Q", "E", "S"),), certificates=3, scope=(1, 3))  # fmt: skip
def rows_of_three_certificates(a: Draft, b: Draft, c: Draft) -> Sheets:
    """One sheet for three certificates: a row of norm, number, first day, issue and end for each; the firm stands above, once."""
    several = (a, b, c)
    write_dates(a, "{d:02}-{mon}-{y}", "{d:02} {month} {y}", "{d:02}.{m:02}.{y}")
    for other in (b, c):
        other.style = a.style
        for role in ("holder", "address", "scope", "issuer"):
            other.put(role)
        other.printed.roles.add("brand")
    lines = [
        (x.standard(), x.put("number"), x.date("initial"), x.date("issue"), x.date("expiry")) for x in several
    ]
    mark = a.marks(24, iaf=False)
    for other in (b, c):
        other.printed.accreditation.extend(a.printed.accreditation)
    body = f"""<div class="row">{a.logo(48)}{mark}</div><div class="c b m4" style="font-size:24pt;color:{a.facts.office.colour}">Certificate of Registration</div><div class="m3">The management systems of</div><div class="b m1" style="font-size:19pt">{a.put("holder")}</div><div>{a.put("address")}</div><div class="m3">applicable to</div><div class="b m1">{a.put("scope")}</div><div class="m3">were assessed by {a.put("issuer")} and are registered separately, each by a certificate of its own, as follows:</div><div class="m2">{table(("Standard", "Certificate No.", "Originally registered", "Issued", "Valid up to"), lines)}</div><div class="grow"></div><div class="row end">{a.sign(40)}{a.code(18)}</div><div class="tiny m3">{a.facts.office.address}. The withdrawal of one certificate does not end the others.</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 21mm 12mm} .sites td{white-space:nowrap}",
        spans=((1,), (1,), (1,)),
    )


@layout(
    "food_audit_column_at_left", "granary", ("en",), only=FOOD, systems=(("R",),), years=(1,), scope=(1, 3)
)
def food_audit_column_at_left(d: Draft) -> Sheets:
    """Food: a left column of audit days, issue, window of the next audit, end and auditor; the scope before the name, a grade."""
    settle(d, "en-plain", system="F", chance=0.8)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d} {month} {y}", "{d:02} {month} {y}")
    d.whole_dates = True
    first = days_later(d.facts.issue, -d.rng.randint(35, 50))
    spell = f"{d.other_date(first)} – {d.other_date(days_later(first, 1))}"
    window = f"From {d.other_date(days_later(d.facts.expiry, -70))}<br>To {d.other_date(days_later(d.facts.expiry, -42))}"
    left = stacked([("Audit date(s):", spell), ("Certificate issue date:", d.date("issue")), ("Certificate re-issue date:", "N/A"), ("Re-audit due date:", window), ("Certificate expiry date:", d.date("expiry")), ("Audit programme:", one(d, "Announced", "Unannounced")), ("Auditor number:", str(d.rng.randint(20000, 299999))), ("Certificate reference number:", d.put("number"))])  # fmt: skip
    body = f"""<div class="row" style="background:{d.facts.office.colour};padding:5mm 8mm"><div style="background:#fff;padding:2mm">{d.logo(38)}</div><div style="color:#fff;font-size:15pt">Food | Assurance</div></div><div class="c b m2" style="font-size:18pt">Audit recognition</div><div class="c b m1">{d.put("issuer")}</div><div class="c small">certifies that, having conducted an audit for the scope of activities:</div><div class="row top m3" style="flex:1"><div style="width:48mm">{left}</div><div style="flex:1;border-left:.8mm solid #d98318;padding-left:6mm"><div>{d.put("scope")}</div><div class="small m2"><b>Product categories:</b> {one(d, "05, 06", "18 – Oils and fats", "11, 15")}</div><div class="small"><b>Exclusions from scope:</b> {one(d, "None", "Factored goods", "Co-packed retail trays")}</div><div class="m2">At</div><div class="b" style="font-size:16pt">{d.put("holder")}</div><div class="small">Site code: {d.rng.randint(1000000, 19999999)}</div><div>{d.put("address")}</div><div class="b m3">Has achieved Grade: {one(d, "A", "AA", "B", "A+")}</div><div class="m2">Meets the requirements set out in</div><div class="b m1" style="font-size:14pt">{d.standard()}</div><div class="m4">Authorised by:<br>{d.picture(art.signature(d.rng), 36)}</div></div></div><div class="row end">{d.marks(22)}<div class="tiny r">This certificate remains the property of the body. {d.facts.office.address}<br>If you wish to give feedback on the audit, use the TELL facility of the scheme's owner.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 16mm 10mm}")


@layout("devices_effective_and_through", "granary", ("en",), only=("US", "nsf", "bsi/NL", "tuvsud", "dekra/NL", "MY", "nemko", "schellman"), systems=(("M",),), scope=(1, 3), sites=1)  # fmt: skip
def devices_effective_and_through(d: Draft) -> Sheets:
    """Devices: 'effective … through …' under the norm, facility numbers beside the right one, a second facility with its own work."""
    settle(d, "en-plain", chance=0.7)
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}", "{mon} {d:02}, {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    (place, work) = site_cells(d, "address", "activity")[0]
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="small r">Facility: F{d.rng.randint(100000, 999999)}<br>File: A{d.rng.randint(10000, 99999)}<br>Certificate: <b>{d.put("number")}</b>, Rev. {d.decoy("revision")}</div></div><div class="m4 b" style="font-size:26pt">Certificate of Registration</div><div class="m1" style="font-size:13pt">{d.standard()}</div><div class="small">Effective {d.date("issue")} through {d.date("expiry")}; initially registered {d.date("initial")}</div><div class="m4">{d.put("issuer")} has registered the quality system of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">with respect to</div><div class="b m1">{d.put("scope")}</div><div class="m3 small">Additional facility: {place} ({work})</div><div class="small m2">Non-applicable requirements: {one(d, "7.5.4, 7.5.5", "7.5.3", "6.4.2, 7.5.7")}. Registration under 21 CFR 820 or Regulation (EU) 2017/745 is not implied.</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · Audited {d.decoy("audit")} · Next audit no later than {d.decoy("surveillance1")}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 24mm 12mm}")


@layout(
    "amendment_behind_the_norm",
    "granary",
    ("en",),
    only=WORLD,
    systems=(("Q",), ("E",), ("S",), ("N",)),
    scope=(1, 4),
)
def amendment_behind_the_norm(d: Draft) -> Sheets:
    """The climate amendment stands behind the norm; 'supersedes the certificate of' names the day before, cycle's days below."""
    if d.facts.issue.year >= 2025:
        own_standard(d, "{label} + Amd 1:2024", "{label} incl. Amendment 1:2024", "{label}/Amd 1:2024")
    settle(d, "en-plain", "en-like", chance=0.6)
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    d.facts = d.facts.with_(issue=d.facts.start)
    earlier = days_later(d.facts.issue, -d.rng.randint(90, 420))
    body = f"""<div class="r">{d.logo(46)}</div><div style="font-size:34pt;font-weight:300;color:{d.facts.office.colour}">Certificate of Approval</div><div class="m4">In the judgement of this body the {d.system()} operated by</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">measures up to</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3">within these limits:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>{led_by_colon([("Approval reference", d.put("number")), ("In force from", d.date("issue")), ("In force to", d.date("expiry")), ("Continuously approved from", d.date("initial")), ("Supersedes the certificate of", d.other_date(earlier))])}<div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 25mm 12mm} .led td{padding:.8mm 4mm .8mm 0}")


@layout(
    "hazard_points_of_the_codex",
    "granary",
    ("en",),
    only=("IN", "PK", "LK", "AE", "EG", "KE", "urs"),
    systems=(("H",),),
    years=(1, 3),
    scope=(1, 2),
)
def hazard_points_of_the_codex(d: Draft) -> Sheets:
    """Food: the principles instead of a norm, a food authority's licence, days below lines in the foot, the word 'renewal due'."""
    settle(d, "in", "gulf", "eg", system="F", chance=0.8)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{mon}-{y}", "{d} {month} {y}")
    cells = "".join(f'<div class="c" style="flex:1"><div style="border-bottom:.3mm solid #1d5f3a;padding-bottom:1mm" class=b>{v}</div><div class=tiny>{k}</div></div>' for k, v in (("Registered first", d.date("initial")), ("Registered", d.date("issue")), ("Registration ends", d.date("expiry")), ("Renewal due", d.other_date(days_later(d.facts.expiry, -45)))))  # fmt: skip
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:27pt;color:#1d5f3a">Certificate of Compliance</div><div class="c m3">We state that the food handling business</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c tiny">Food business licence {d.rng.randint(10000000000000, 19999999999999)}</div><div class="c m3">works by a plan of</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c small">drawn up on the seven principles and twelve steps; general hygiene CXC 1-1969</div><div class="c m3">in respect of</div><div class="c b m1">{d.put("scope")}</div><div class="c m3 small">Registration number<br><b style="font-size:13pt">{d.put("number")}</b></div><div class="grow"></div><div class="row top">{cells}</div><div class="row end m3">{d.sign(36)}{d.marks(22)}{d.code(18)}</div><div class="tiny c m2">{d.put("issuer")}, {d.facts.office.address}. This is no certificate to ISO 22000 nor a licence of the food authority.</div>"""
    return Sheets((page(body, ground=art.guilloche("#1d5f3a")),), ".sheet{padding:20mm 25mm 17mm}")


@layout("attested_by_order_of_the_register", "granary", ("en",), only=("EG", "nilecrown", "SA", "AE", "QA", "urs", "kbs", "irclass"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def attested_by_order_of_the_register(d: Draft) -> Sheets:
    """Egypt and the Gulf: commercial register and tax card under the name, the days led by 'Granted', 'Renewed', 'Lapses'."""
    settle(d, "eg", "gulf")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}/{m:02}/{d:02}")
    cards = f"C.R. {d.rng.randint(10000, 99999)} · Tax Card {d.rng.randint(100, 999)}-{d.rng.randint(100, 999)}-{d.rng.randint(100, 999)} · Industrial Register {d.rng.randint(1000, 9999)}"
    body = f"""<div class="row">{d.logo(42)}<div class="r tiny">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="c serif m3" style="font-size:32pt">Attestation of Conformity</div><div class="c m3">The establishment</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c tiny">{cards}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">applies {a_system(d)} that was found in agreement with</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">in the field of</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row" style="border-top:.4mm solid #7a6a3a;border-bottom:.4mm solid #7a6a3a;padding:2mm 0"><div>Entry <b>{d.put("number")}</b></div><div>Granted <b>{d.date("initial")}</b></div><div>Renewed <b>{d.date("issue")}</b></div><div>Lapses <b>{d.date("expiry")}</b></div></div><div class="row end m3">{d.sign(36)}{d.picture(art.seal(d.facts.office.brand, "VALID", "#25408f"), 30)}{d.marks(22)}</div><div class="tiny m2 c">Watches at twelve and twenty-four months: {d.decoy("surveillance1")}, {d.decoy("surveillance2")}.</div>"""
    return Sheets((page(body, ground=art.guilloche("#7a6a3a")),), ".sheet{padding:20mm 22mm 17mm}")
