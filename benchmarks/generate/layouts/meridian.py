"""English papers of Britain, Ireland, America, Canada and Australia: ledgers, letters of registration, rails, footers that carry the facts."""

from __future__ import annotations

from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    a_system,
    columns,
    noted_scope,
    one,
    other_addresses,
    previous,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import only_start, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

BRITISH = ("{d} {month} {y}", "{d:02} {month} {y}", "{d}{ordinal} {month} {y}", "{d:02}/{m:02}/{y}")
AMERICAN = ("{month} {d}, {y}", "{d:02}-{MON}-{y}", "{mon} {d:02}, {y}", "{y}-{m:02}-{d:02}")
ISLES = ("GB", "IE")
STATES = ("US", "CA")
DOWN_UNDER = ("AU", "NZ")


@layout(
    "uk_ledger_of_dates_in_the_foot",
    "meridian",
    ("en",),
    only=ISLES,
    systems=(*GENERAL, ("N",)),
    scope=(1, 4),
)
def uk_ledger_of_dates_in_the_foot(d: Draft) -> Sheets:
    """All dates in a small ledger at the very foot, numbers at both its ends; scope in several sentences above."""
    settle(d, "gb-quay", "gb-trade", chance=0.85)
    write_dates(d, "{d} {mon} {y}", "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}")
    began = max(d.facts.initial, days_later(d.facts.issue, -1))
    d.printed.extra["issue_date_alt"] = [began.isoformat()]
    ledger = table(
        ("Certificate", "Originally approved", "Current cycle began", "This version", "Expires", "Client ref."),
        [(d.put("number"), d.date("initial"), d.other_date(began), d.date("issue"), d.date("expiry"), f"C{d.rng.randint(10000, 99999)}")],
    )  # fmt: skip
    body = f"""<div class="row"><div style="font-size:11pt;letter-spacing:2mm;color:#57606a">CERTIFICATE OF APPROVAL</div>{d.logo(40)}</div>
<div class="m4" style="font-size:25pt;line-height:1.15">{d.put("holder")}</div><div class="m1" style="color:#444">{d.put("address")}</div>
<div class="m4">operates {a_system(d)} which {d.put("issuer")} has audited and approved against</div><div class="b m2" style="font-size:28pt">{d.standard()}</div>
<div class="m4 b">What the approval covers</div><div class="m1" style="width:130mm">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class="row end">{d.sign(40)}{d.marks(22)}</div><div class=m2>{ledger}</div>
<div class="tiny m1">{d.put("issuer")} | {d.facts.office.address} | {d.facts.office.site} | Validity depends on continued satisfactory performance at surveillance visits, held at intervals of no more than twelve months. Page 1 of 1</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 20mm 10mm} .sites td{font-weight:bold;font-size:8pt} .sites th{font-weight:normal;font-size:7pt;border-bottom:0}",
    )


@layout("uk_letter_of_registration", "meridian", ("en",), only=ISLES, systems=GENERAL, scope=(1, 3))
def uk_letter_of_registration(d: Draft) -> Sheets:
    """Set like a letter: reference lines at the head, holder as addressee in lines, the decision in two paragraphs."""
    settle(d, "gb-quay", "gb-trade", chance=0.7)
    write_dates(d, "{d} {month} {y}", "{d}{ordinal} {month} {y}")
    start_is_right_too(d)
    body = f"""<div class="row top"><div>{d.logo(46)}</div><div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>
<div class="m4">{d.put("holder")}<br>{d.put("address")}</div>
<div class="m3">{d.date("issue")}</div>
<div class="m3">Our reference: {d.decoy("report")}<br>Registration: <b>{d.put("number")}</b></div>
<div class="b m4" style="font-size:14pt">Registration of your {d.system().lower()}</div>
<div class="m2" style="line-height:1.6">This document is your certificate. It confirms that the {d.system().lower()} you operate has been assessed by us and conforms to <b>{d.standard()}</b> for the following scope:</div>
<div class="m2 b" style="padding-left:10mm">{d.put("scope")}</div>
<div class="m2" style="line-height:1.6">You have been registered with us continuously since {d.date("initial")}. The present registration took effect on {d.date("start")} and, unless withdrawn sooner, ends on {d.date("expiry")}. To keep it, please have the next visit completed by {d.decoy("surveillance1")}.</div>
<div class="m4">{d.sign(42)}</div><div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(22)}<div class="tiny r" style="width:90mm">The document remains our property and is to be returned on request. Copies are not controlled. Form {d.decoys_form()}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm}")


@layout(
    "uk_blue_rail_of_particulars",
    "meridian",
    ("en",),
    only=ISLES,
    systems=(*GENERAL, ("I",), ("B",)),
    scope=(1, 3),
)
def uk_blue_rail_of_particulars(d: Draft) -> Sheets:
    """A coloured rail at the right with values over their labels in white; the body stands left in big light type."""
    settle(d, "gb-quay", "gb-trade", chance=0.85)
    write_dates(d, "{d:02} {mon} {y}", "{d} {month} {y}")

    def item(value: str, label: str) -> str:
        return f'<div class="m3"><div class=b>{value}</div><div style="font-size:7pt;opacity:.85">{label}</div></div>'

    rail = (
        item(d.put("number"), "certificate")
        + item(d.date("issue"), "granted")
        + item(d.date("expiry"), "runs out")
        + item(d.date("initial"), "first granted")
        + item(d.decoy("sector"), "IAF sector")
        + item(f"{d.rng.randint(4, 260)}", "effective personnel")
    )
    c = d.facts.office.colour
    body = f"""<div style="display:flex;height:100%"><div style="flex:1;padding:22mm 14mm 12mm 20mm;display:flex;flex-direction:column">
<div style="font-size:34pt;font-weight:300;color:{c}">certificate</div><div class="m4" style="color:#666">of</div><div style="font-size:21pt">{d.put("holder")}</div><div class="m1 small">{d.put("address")}</div>
<div class="m3" style="color:#666">whose {d.system().lower()} meets</div><div style="font-size:21pt">{d.standard()}</div><div class="m3" style="color:#666">in</div><div>{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>{d.sign(38)}<div class="tiny m3">{d.footer()}<br>Please verify at the address above; a certificate may be suspended or withdrawn before it runs out.</div></div>
<div style="width:48mm;background:{c};color:#fff;padding:20mm 6mm 12mm;display:flex;flex-direction:column">{rail}<div class=grow style="min-height:4mm"></div><div style="background:#fff;padding:3mm;text-align:center;color:#111">{d.logo(32)}<div class=m2></div>{d.marks(20)}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0} .marks{flex-direction:column;gap:2mm}")


@layout(
    "uk_two_columns_scope_and_sites", "meridian", ("en",), only=ISLES, systems=GENERAL, scope=(2, 4), sites=2
)
def uk_two_columns_scope_and_sites(d: Draft) -> Sheets:
    """Head office and further locations in the right column without a table, scope in the left; days in one sentence below."""
    settle(d, "gb-quay", "gb-trade", chance=0.9)
    write_dates(d, *BRITISH[:3])
    d.facts = d.facts.with_(start=d.facts.issue)
    places = "".join(f'<div class="m2">{where}</div>' for (where,) in site_cells(d, "address"))
    body = f"""<div class="c">{d.logo(54)}</div><div class="c serif m3" style="font-size:27pt">Certificate of Conformity</div>
<div class="c m3">awarded to</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div>
<div class="c m2">for conformity of its {d.system()} with</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div>
<div class="m4" style="display:flex;gap:10mm"><div style="flex:1.1"><div class="b" style="border-bottom:.4mm solid #444">Scope of certification</div><div class=m2>{d.put("scope")}</div></div><div style="flex:1"><div class="b" style="border-bottom:.4mm solid #444">Locations</div><div class="m2"><i>Head office</i><br>{d.put("address")}</div><div class="m2"><i>Also at</i></div>{places}</div></div>
<div class=grow style="min-height:4mm"></div><div class="c">Certificate {d.put("number")} was issued on {d.date("issue")} and is valid to {d.date("expiry")}.<br>The holder has been certified since {d.date("initial")}.</div>
<div class="row end m3">{d.sign(40)}{d.code(20)}{d.marks(24)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 11mm}")


@layout("ie_scheme_with_appendix_by_paragraphs", "meridian", ("en",), only=("IE", "GB"), systems=(("Q", "E", "S"), ("Q", "S"), ("E", "S")), scope=(2, 4))  # fmt: skip
def ie_scheme_with_appendix_by_paragraphs(d: Draft) -> Sheets:
    """Joint systems: front without scope but 'as detailed overleaf', the scope and the exclusions in numbered paragraphs behind."""
    settle(d, "gb-quay", "gb-trade", chance=0.8)
    write_dates(d, *BRITISH[:3])
    front = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="m4 c" style="font-size:26pt;letter-spacing:1mm;color:#0f5a3c">Certificate of Registration</div>
<div class="c m4">We confirm that the integrated management system of</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">has been assessed against, and satisfies,</div><div class="c b m2" style="font-size:17pt;line-height:1.5">{d.standard()}</div><div class="c i m3">for the products and services detailed overleaf.</div><div class=grow style="min-height:4mm"></div>
{columns([("Registered", d.date("initial")), ("Issued", d.date("issue")), ("Valid until", d.date("expiry")), ("Number", d.put("number"))])}
<div class="row end m3">{d.sign(40)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    back = f"""<div class="b" style="font-size:15pt;color:#0f5a3c">Schedule to registration {d.put("number")}</div>
<div class="m4">1. &nbsp;The registration extends to</div><div class="m1 b" style="padding-left:8mm">{d.put("scope")}</div>
<div class="m3">2. &nbsp;Clauses found not applicable: {one(d, "none.", "ISO 9001 clause 8.3.", "none at the date of assessment.")}</div>
<div class="m3">3. &nbsp;Outsourced: {one(d, "galvanising; calibration.", "transport.", "payroll and IT hosting.")}</div>
<div class="m3">4. &nbsp;The next surveillance assessment is planned for {d.decoy("surveillance1")}.</div><div class=grow style="min-height:4mm"></div><div class="tiny">Page 2 of 2 · {d.decoys_form()}</div>"""
    return Sheets(
        (page(front), page(back)),
        ".sheet{padding:18mm 23mm 12mm} .across{width:100%;text-align:center} .across td{border-top:.3mm solid #0f5a3c;padding:1.5mm}",
    )


@layout(
    "us_boxed_entries_numbered",
    "meridian",
    ("en",),
    only=STATES,
    systems=(*GENERAL, ("C",), ("M",), ("A",)),
    scope=(1, 3),
)
def us_boxed_entries_numbered(d: Draft) -> Sheets:
    """A form of numbered boxes as of an agency, tiny caption in the corner of each box; several numbers and days."""
    settle(d, "us-quay", "us-trade", "us", chance=0.85)
    write_dates(d, *AMERICAN)

    def box(n: int, caption: str, value: str, grow: str = "1") -> str:
        return f'<div style="flex:{grow};border:.25mm solid #333;padding:1mm 2mm 2.4mm;margin:-.12mm"><div style="font-size:6.5pt">{n}. {caption}</div><div class="m1">{value}</div></div>'

    def line(*cells: str) -> str:
        return f'<div style="display:flex">{"".join(cells)}</div>'

    body = f"""<div class="row">{d.logo(46)}<div class="r"><div class="b" style="font-size:19pt">Registration Certificate</div><div class=small>{d.put("issuer")}</div></div></div><div class=m3></div>
{line(box(1, "Certificate no.", f"<b>{d.put('number')}</b>"), box(2, "Client ID", f"{d.rng.randint(100000, 999999)}"), box(3, "Revision", d.decoy("revision"), ".5"))}
{line(box(4, "Registered organization", f'<b style="font-size:14pt">{d.put("holder")}</b>'))}
{line(box(5, "Address", d.put("address")))}
{line(box(6, "Standard(s)", f'<b style="font-size:14pt">{d.standard()}</b>', "1.4"), box(7, "NACE / SIC", d.decoy("sector")))}
{line(box(8, "Scope of registration", d.put("scope")))}
{line(box(9, "Original registration", d.date("initial")), box(10, "Issue date", d.date("issue")), box(11, "Expiration date", d.date("expiry")), box(12, "Prior expiration", previous(d)))}
{line(box(13, "Authorized by", d.sign(34)), box(14, "Accreditation", d.marks(28)))}
<div class=grow style="min-height:4mm"></div><div class="tiny">{d.footer()}. The registered organization shall notify the registrar of significant changes. Use of the registrar's mark is governed by document {d.decoys_form()}. Registration status can be confirmed by telephone, (800) 555-0{d.rng.randint(100, 199)}.</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 17mm 11mm}")


@layout(
    "us_certified_through_with_effective",
    "meridian",
    ("en",),
    only=STATES,
    systems=(*GENERAL, ("I",)),
    scope=(1, 3),
)
def us_certified_through_with_effective(d: Draft) -> Sheets:
    """Landscape diploma: no label at the number but a sharp, 'effective … through …' in script, original day in brackets."""
    settle(d, "us-quay", "us-trade", "us", chance=0.85)
    write_dates(d, "{month} {d}, {y}")
    body = f"""<div class="c">{d.logo(46)}</div><div class="c serif m2" style="font-size:17pt">{d.put("issuer")}</div><div class="c serif i m2">hereby certifies that the {d.system()} of</div>
<div class="c serif b m2" style="font-size:24pt">{d.put("holder")}</div><div class="c serif m1">{d.put("address")}</div>
<div class="c serif i m2">is registered as conforming to</div><div class="c serif b" style="font-size:24pt">{d.standard()}</div>
<div class="c serif m2">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="c serif i">Effective {d.date("start")} through {d.date("expiry")} <span class=small>(original certification {d.date("initial")})</span></div>
<div class="row end m2"><div>{d.sign(40)}</div><div class="c small"># {d.put("number")}<br>{d.decoys_form()}</div><div>{d.marks(26)}</div></div>"""
    frame = '<div style="position:absolute;inset:7mm;border:3mm double #3a4a6b"></div>'
    return Sheets((page(body, "wide", frame),), ".sheet{padding:17mm 26mm 15mm}", "landscape")


@layout(
    "us_registrar_with_site_addendum",
    "meridian",
    ("en",),
    only=STATES,
    systems=(("Q",), ("C",), ("A",)),
    scope=(1, 2),
    sites=2,
)
def us_registrar_with_site_addendum(d: Draft) -> Sheets:
    """Front with all at the left edge; addendum lists places with functions in lines, the end repeated in its head."""
    settle(d, "us-quay", "us-trade", chance=0.95)
    write_dates(d, *AMERICAN[:3])
    cells = site_cells(d, "address", "activity")
    places = "".join(f'<div class="m3"><div class=b>Location {i}</div><div>{where}</div><div class="small i">Functions: {what}</div></div>' for i, (where, what) in enumerate(cells, 2))  # fmt: skip
    front = f"""<div style="border-left:3mm solid #7d1f2d;padding-left:9mm;height:100%;display:flex;flex-direction:column">
<div>{d.logo(50)}</div><div class="m4" style="font-size:30pt">Certificate</div><div class="m1 small">Registration number {d.put("number")}</div>
<div class="m4 b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">The quality management system of the organization above, including the implementation of</div><div class="b" style="font-size:18pt">{d.standard()}</div><div class="m1">was examined by {d.put("issuer")} and found to conform. The registration is limited to</div><div class="m1 b">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class=small>{rows([("Date first registered", d.date("initial")), ("Date of registration", d.date("issue")), ("Registration expires", d.date("expiry")), ("Next assessment no later than", d.decoy("surveillance1"))])}</div>
<div class="row end m3">{d.sign(40)}{d.marks(26)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · 1 of 2</div></div>"""
    back = f"""<div class="row small" style="border-bottom:.5mm solid #7d1f2d;padding-bottom:2mm"><span>Addendum to {d.put("number")}</span><span>expires {d.date("expiry")}</span></div><div class="b m3" style="font-size:15pt">{d.put("holder")}</div>{places}<div class=grow style="min-height:4mm"></div><div class="tiny">2 of 2 · The addendum is part of the certificate.</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:16mm 20mm 12mm}")


@layout(
    "ca_registered_with_exclusion_and_naics",
    "meridian",
    ("en",),
    only=("CA", "US"),
    systems=GENERAL,
    scope=(1, 3),
)
def ca_registered_with_exclusion_and_naics(d: Draft) -> Sheets:
    """Labels right-aligned in a narrow left column, thin rules; exclusion and trade code are lines of their own below the scope."""
    settle(d, "us-quay", "us-trade", "us", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{month} {d}, {y}", "{d} {month} {y}")
    pairs = [
        ("awarded to", f'<b style="font-size:17pt">{d.put("holder")}</b>'),
        ("of", d.put("address")),
        ("system", d.system()),
        ("requirement", f"<b>{d.standard()}</b>"),
        ("scope", d.put("scope")),
        (
            "not applicable",
            one(d, "none", "8.5.3", "7.1.5") if d.facts.standards[0].label == "ISO 9001:2015" else "none",
        ),
        ("NAICS", f"{d.rng.randint(311111, 339999)}"),
        ("registration", f"<b>{d.put('number')}</b>"),
        ("issued", d.date("issue")),
        ("until", d.date("expiry")),
        ("original", d.date("initial")),
        ("re-audit window opens", d.other_date(days_later(d.facts.expiry, -90))),
    ]
    body = f"""<div class=row>{d.logo(46)}<div style="font-size:22pt;color:#a6192e">Certificate of Registration</div></div><div class="m4">{rows(pairs, "rt")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.sign(40)}{d.marks(26)}</div><div class="m3 tiny" style="border-top:.4mm solid #a6192e;padding-top:1.5mm">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 20mm 11mm} .rt{width:100%} .rt td{padding:2.2mm 4mm;border-bottom:.15mm solid #ccc;vertical-align:top} .rt .l{text-align:right;color:#a6192e;font-size:9pt;width:38mm} .rt .v{font-weight:normal}",
    )


@layout(
    "au_registered_firm_with_trust",
    "meridian",
    ("en",),
    only=DOWN_UNDER,
    systems=(*GENERAL, ("S",)),
    scope=(1, 4),
)
def au_registered_firm_with_trust(d: Draft) -> Sheets:
    """Business number under the name, 'registered on / current from / current to', scope set in capitals, terms beside the mark."""
    settle(d, "au-quay", "au-trade", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}")
    start_is_right_too(d)
    d.facts = d.facts.with_(scope=(d.facts.scope[0].upper(), d.facts.scope[1].upper()))
    abn = f"{d.rng.randint(10, 98)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    body = f"""<div style="background:#f2c230;margin:-18mm -22mm 0;padding:14mm 22mm 7mm" class=row><div class="b" style="font-size:26pt">Certificate of Registration</div>{d.logo(40)}</div>
<div class="m4 b" style="font-size:18pt">{d.put("holder")}</div><div class="small">ABN {abn}</div><div class="m1">{d.put("address")}</div>
<div class="m3">is a certified organisation. Its {d.system().lower()} complies with</div><div class="b m1" style="font-size:21pt">{d.standard()}</div>
<div class="m3 small">Scope of registration:</div><div class="m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<table style="width:100%" class=au><tr><td>Certificate no<br><b>{d.put("number")}</b></td><td>Registered on<br><b>{d.date("initial")}</b></td><td>Current from<br><b>{d.date("start")}</b></td><td>Current to<br><b>{d.date("expiry")}</b></td></tr></table>
<div class="row end m3">{d.sign(36)}<div class="tiny" style="width:62mm">Registered by {d.put("issuer")}, {d.facts.office.address}, under its terms and conditions. Printed {d.other_date(days_later(d.facts.start, 6))}. Check the public register before relying on a copy.</div>{d.marks(24)}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 22mm 12mm} .au td{border:.3mm solid #c79a12;padding:2mm 3mm;font-size:9.5pt}",
    )


@layout("uk_first_year_paper_with_one_day", "meridian", ("en",), only=ISLES, systems=GENERAL, scope=(1, 2))
def uk_first_year_paper_with_one_day(d: Draft) -> Sheets:
    """Plain small body: 'Date of certification' is the only start, 'Recertification required before' the end, an unlabelled name."""
    settle(d, "gb-quay", "gb-trade", "en-plain", chance=0.85)
    write_dates(d, *BRITISH[:3])
    first = only_start(d)
    body = f"""<div class="c b m4" style="font-size:34pt;color:#44546a">CERTIFICATE</div><div class="c" style="letter-spacing:1mm">{d.system().upper()}</div>
<div class="c b m4" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m4" style="font-size:25pt;color:#44546a">{d.standard()}</div><div class="c m3" style="width:140mm;align-self:center">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div style="align-self:center">{rows([("Certificate number", d.put("number")), ("Date of certification", first), ("Certificate expires", d.date("expiry")), ("Annual review before", d.other_date(days_later(years_later(d.facts.issue, 1), -14)))])}</div>
<div class="row end m4">{d.sign(40)}<div>{d.logo(44, full_name=True)}</div></div><div class=m2>{d.marks(24)}</div><div class="tiny m2">Registered office: {d.facts.office.address}. Registered number 0{d.rng.randint(2000000, 9999999)}. {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .rows .l{color:#44546a;padding-right:8mm}")


@layout("uk_amended_after_move", "meridian", ("en",), only=ISLES, systems=GENERAL, scope=(1, 2), sites=1)
def uk_amended_after_move(d: Draft) -> Sheets:
    """Re-issued within the cycle for a new address: version table in the foot with reasons, the newest line that of this paper."""
    settle(d, "gb-quay", chance=1.0)
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    reissued(d)
    second = other_addresses(d)[0]
    log = [("1", d.other_date(d.facts.start), "Certification" if d.facts.initial == d.facts.start else "Recertification")]  # fmt: skip
    if d.facts.issue != d.facts.start:
        log.append(("2", d.date("issue"), "Address changed"))
    body = f"""<div class="row">{d.marks(22)}{d.logo(44)}</div><div class="r m3" style="font-size:28pt;color:#5a2a6e">Certificate</div><div class="r small">no. {d.put("number")}</div>
<div class="r m4 b" style="font-size:18pt">{d.put("holder")}</div><div class="r">{d.put("address")}</div><div class="r m1 small">Operational site: {second}</div>
<div class="r m3">meets the requirements of <b>{d.standard()}</b></div><div class="r m3">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row top"><div>{table(("Version", "Date", "Reason"), log)}</div><div class="r" style="line-height:1.7">Issue date <b>{d.date("issue")}</b><br>Expiry date <b>{d.date("expiry")}</b><br>Initial certification <b>{d.date("initial")}</b></div></div>
<div class="row end m3">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .sites{font-size:8pt;width:78mm}")


@layout("uk_service_desk_statement_noted", "meridian", ("en",), only=("GB", "IE", "US", "AU", "NL"), systems=(("I",), ("J",), ("B",)), scope=(1, 2))  # fmt: skip
def uk_service_desk_statement_noted(d: Draft) -> Sheets:
    """Data, services or continuity: the statement's version behind the scope, its day spelled as a figure; hours by month words."""
    settle(d, "gb-quay", "gb-trade", "us-trade", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    fact = d.facts.standards[0]
    named = "Service Management System" if fact.system == "J" else d.system()
    version = f"{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}"
    with_note = fact.system == "I" and "Statement" not in d.facts.scope[0]
    scope = noted_scope(d, f" This is in accordance with the Statement of Applicability version {version}.") if with_note else d.put("scope")  # fmt: skip
    end = d.facts.expiry
    expiry = noted(d, "expiry", f"{end:%A}, {end.day} {end:%B} {end.year}")
    body = f"""<div class="row top">{d.logo(46)}<div class="small r">{d.put("issuer")}</div></div><div class="m4" style="font-size:20pt">The {named} of <b>{d.put("holder")}</b> is certified to <b>{d.standard()}</b></div>
<div class="m3">{d.put("address")}</div><div class="m3" style="border-left:1.4mm solid #2a8c82;padding-left:5mm">{scope}</div>
<div class=grow style="min-height:4mm"></div><div style="display:flex;gap:10mm"><div style="flex:1">{rows([("Certificate", d.put("number")), ("Certified since", d.date("initial"))])}</div><div style="flex:1.3">{rows([("Dated", d.date("issue")), ("Valid to", expiry)])}</div></div>
<div class="row end m3">{d.sign(38)}{d.code(18)}{d.marks(24)}</div><div class="tiny m2">{d.footer()}. Further clarification regarding the scope and the applicability of requirements may be obtained by consulting the organisation.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")
