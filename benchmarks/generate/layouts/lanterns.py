"""More everyday papers in English: bribery, data, energy, cars, permits, group plants, days in cells, a number in the foot."""

from __future__ import annotations

from datetime import date

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    previous,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.layouts.wharves import EXPORT, WORLD

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{month} {d}, {y}")


@layout(
    "bribery_norm_units_and_bounds",
    "lanterns",
    ("en",),
    only=EXPORT,
    systems=(("K",),),
    scope=(1, 2),
    sites=2,
)
def bribery_norm_units_and_bounds(d: Draft) -> Sheets:
    """Bribery: units in the bounds are listed by place, ventures are left out, whistle line in the foot; term 'commences' and 'concludes'."""
    settle(d, "en-plain", chance=0.5)
    write_dates(d, *LETTERED)
    units = table(("Unit within the bounds", "Place"), site_cells(d, "name", "address"))
    body = f"""<div class="row"><div class="b" style="font-size:24pt">Certificate<br>of Conformance</div>{d.logo(44)}</div><div class="m3">Ref. <b>{d.put("number")}</b></div><div class="m3">Upon a decision of {d.decoy("decision")} the anti-bribery management system of</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">stands certified by {d.put("issuer")} to <b>{d.standard()}</b>.</div><div class="m2">Bounds: <b>{d.put("scope")}</b></div><div class="m3">{units}</div><div class="small m2">Joint ventures, agents and associated companies lie outside. The certificate is no assurance that bribery has not occurred or will not occur.</div><div class="grow"></div>{led_by_colon([("Originally certified", d.date("initial")), ("Present term commences", d.date("issue")), ("Present term concludes", d.date("expiry"))])}<div class="row end m3">{d.sign(36)}{d.marks(22)}</div><div class="tiny m2">{d.facts.office.address}. Concerns may be raised in confidence: speakup@{d.facts.office.site.removeprefix("www.")}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm} .led td{padding:.8mm 4mm .8mm 0}")


@layout(
    "data_norm_statement_and_former_edition", "lanterns", ("en",), only=WORLD, systems=(("I",),), scope=(1, 2)
)
def data_norm_statement_and_former_edition(d: Draft) -> Sheets:
    """Data: the statement of applicability's version and day close to the scope, moved from the former edition on a day of its own."""
    settle(d, "en-plain", "in", chance=0.6)
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    soa = days_later(d.facts.issue, -d.rng.randint(30, 90))
    moved = f"Certified to the edition of 2013 until {d.other_date(min(days_later(d.facts.issue, -1), date(2025, 10, 31)))}. " if d.facts.initial.year < 2022 and d.facts.standards[0].label.endswith("2022") else ""  # fmt: skip
    body = f"""<div style="border-left:14mm solid #23395b;flex:1;padding:18mm 20mm 10mm 14mm;display:flex;flex-direction:column"><div class="row">{d.logo(42)}{d.marks(22)}</div><div class="m4 up" style="letter-spacing:.6mm">{d.system()}</div><div class="b" style="font-size:28pt">Certificate</div><div class="m3">for</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Criteria: <b>{d.standard()}</b></div><div class="m2">Extent: <b>{d.put("scope")}</b>, in line with the Statement of Applicability, document ISMS-{d.rng.randint(10, 99)}, version {d.rng.randint(1, 5)}.{d.rng.randint(0, 9)} of {d.other_date(soa)}</div><div class="grow"></div>{columns([("Certificate", d.put("number")), ("Awarded", d.date("issue")), ("Runs out", d.date("expiry")), ("Awarded first", d.date("initial"))])}<div class="m3 small">{moved}Readiness review {d.decoy("audit")}. Remote workplaces are included; data centres of providers are not.</div><div class="m3">{d.sign(38)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:0} .across{width:100%} .across td{border-top:.3mm solid #23395b;padding:1.5mm 3mm 1.5mm 0}")  # fmt: skip


@layout(
    "permit_beside_the_certificate",
    "lanterns",
    ("en",),
    only=("KE", "ZA", "NG", "GH", "LK", "MY", "savanna-ke", "sabs", "PH"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def permit_beside_the_certificate(d: Draft) -> Sheets:
    """African and Asian national bodies: permit for the mark with its own number and end beside the certificate's; four grey cells."""
    settle(d, "en-plain", chance=0.8)
    write_dates(d, "{d:02} {month} {y}", "{d:02}/{m:02}/{y}", "{y}/{m:02}/{d:02}", "{y}-{m:02}-{d:02}")
    permit = rows([("Mark permit", f"P {d.rng.randint(1000, 9999)}/{d.rng.randint(10000, 99999)}"), ("Permit paid to", d.other_date(years_later(d.facts.issue, 1)))])  # fmt: skip
    own = rows([("Certificate", d.put("number")), ("Date of original approval", d.date("initial")), ("Date of this approval", d.date("issue")), ("Approval expires", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(48)}</div><div class="c b m3" style="font-size:24pt">{d.system()}<br>Certificate of Approval</div><div class="c m3">Approval is given by {d.put("issuer")} to</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">whose system answers the requirements of</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">for</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row top"><div style="background:#eef0f2;padding:3mm 5mm">{own}</div><div style="background:#f8f1de;padding:3mm 5mm" class="small">{permit}</div></div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny c m2">The mark may not be put on products. {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout("plant_of_a_certified_group", "lanterns", ("en",), only=WORLD, systems=GENERAL, scope=(1, 2))
def plant_of_a_certified_group(d: Draft) -> Sheets:
    """A sub-certificate by itself: the group's name and main number in the sentence, the plant is the holder, both ends equal."""
    settle(d, "en-plain", "en-like", chance=0.6)
    write_dates(d, *LETTERED, "{d:02}.{m:02}.{y}")
    group = f"{one(d, 'Ostermoor', 'Calderbrook', 'Vantessa', 'Halvorsund')} Holdings plc"
    main = d.facts.number[:-1] + ("1" if d.facts.number[-1] != "1" else "7")
    d.printed.extra["sub_certificate_of"] = main
    d.facts = d.facts.with_(number=f"{d.facts.number}-{d.rng.randint(2, 19):02}")
    body = f"""<div class="row"><div><div style="font-size:26pt;font-weight:300">Site Certificate</div><div class="small">sub-certificate {d.put("number")}</div></div>{d.logo(44)}</div><div class="m4">This is to confirm that, as part of the group certification of {group} (main certificate {main}), the site</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">operates a management system conforming to</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">and contributes to the group's scope by:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>Site included on {d.date("initial")}. This sub-certificate was issued on {d.date("issue")} and ends, together with the main certificate, on {d.date("expiry")}.</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Valid only together with the main certificate and while the group's central function is certified.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm 12mm}")


@layout("cars_site_with_extension", "lanterns", ("en",), only=("tuvrh/DE", "tuvnord/DE", "dqs/DE", "nqa/US", "smithers", "eagle", "urs", "intertek/GB", "pjr", "lrqa/GB"), systems=(("A",),), scope=(1, 2), sites=1)  # fmt: skip
def cars_site_with_extension(d: Draft) -> Sheets:
    """Cars: the extension's place and support functions in a ruled table, letters of conformance denied, oversight's number by the end."""
    settle(d, "en-plain", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02} {month} {y}", "{month} {d}, {y}")
    (place,) = site_cells(d, "address")[0]
    grid = table(("Kind", "Address", "Functions"), [("Extended manufacturing site", place, "Assembly, final inspection"), ("Remote support location", one(d, "Troy, MI 48084, USA", "Pune 411 057, India", "Wolfsburg, Germany"), "Sales, contract review")])  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Certificate registration no.<br><b style="font-size:14pt">{d.put("number")}</b></div></div><div class="b m4" style="font-size:30pt">Certificate</div><div class="m3">The manufacturing site</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has a quality management system in place which complies with the requirements of</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="small">First Edition. Permitted exclusion: {one(d, "none", "8.3 as regards product")}</div><div class="m2"><b>{d.put("scope")}</b></div><div class="m3">{grid}</div><div class="small m2">This replaces no Letter of Conformance. Customer-specific requirements were audited.</div><div class="grow"></div><div class="row top">{stacked([("Effective date", d.date("issue")), ("Expiry date", d.date("expiry"))])}{stacked([("Initial certification", d.date("initial")), ("Certificate no. with the oversight", f"0{d.rng.randint(300000, 599999)}")])}{d.sign(34)}</div><div class="tiny m2">Accredited body: {d.put("issuer")}, {d.facts.office.address}. IATF contract office.</div>"""
    d.printed.other_marks.append("IATF")
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 11mm}")


@layout(
    "number_in_the_line_of_versions",
    "lanterns",
    ("en",),
    only=("US", "CA", "sai", "AU", "telarc", "bsi/US"),
    systems=(*GENERAL, ("C",)),
    scope=(1, 3),
)
def number_in_the_line_of_versions(d: Draft) -> Sheets:
    """American: the number only in the last line between document, issue and page; days under the hands, place of the firm before its name."""
    settle(d, "us", "en-plain")
    write_dates(d, "{month} {d}, {y}", "{d:02} {mon} {y}", "{mon} {d:02}, {y}")
    body = f"""<div class="c" style="border-bottom:1mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(54)}</div><div class="c m4" style="font-size:14pt">Be it known that the organization located at</div><div class="c m1">{d.put("address")}</div><div class="c m1">and doing business as</div><div class="c b m2" style="font-size:23pt">{d.put("holder")}</div><div class="c m3">has shown by audit that its management system conforms with</div><div class="c b m2" style="font-size:27pt">{d.standard()}</div><div class="c m3">The registration covers</div><div class="c b m1" style="font-size:13pt">{d.put("scope")}</div><div class="grow"></div><div class="row top"><div class="c small">{d.sign(36)}<div class="m1">Registered {d.date("initial")}</div></div><div class="c">{d.marks(26)}</div><div class="c small">{d.picture(art.signature(d.rng), 32)}<div style="border-top:.3mm solid #333">Chair, Registration Committee</div><div class="m1">Issued {d.date("issue")} · Terminates {d.date("expiry")}</div></div></div><div class="row tiny m4"><div>{d.put("issuer")} · {d.facts.office.address}</div></div><div class="row tiny m1" style="justify-content:flex-start">Doc. {d.decoy("report")} &nbsp;|&nbsp; Certificate {d.put("number")} &nbsp;|&nbsp; Issue {d.rng.randint(2, 6)} &nbsp;|&nbsp; Page 1 of 1 &nbsp;|&nbsp; {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 10mm}")


@layout("energy_norm_dated_by_hand", "lanterns", ("en",), only=EXPORT, systems=(("N",),), scope=(1, 2))
def energy_norm_dated_by_hand(d: Draft) -> Sheets:
    """Energy: baseline year and consumption near the scope, 'Dated' under the hand, end 'not later than', audit window after it."""
    settle(d, "en-plain", "gulf", chance=0.8)
    write_dates(d, *LETTERED, "{d:02}-{mon}-{y}")
    note = f" (baseline year {d.facts.issue.year - 2}; electricity and {one(d, 'natural gas', 'diesel', 'steam')})"
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="small r" style="color:#2f7d32">Energy<br>performance</div></div><div class="b m4" style="font-size:25pt;color:#2f7d32">Certificate No. {d.put("number")}</div><div class="m3">to the undertaking named</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">for meeting</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">Energy management systems — Requirements with guidance for use</div><div class="m3">while engaged in</div><div class="b m1">{noted_scope(d, note)}</div><div class="grow"></div><div>Held since {d.date("initial")}, to be renewed not later than {d.date("expiry")}.<br><span class="small">Renewal audit between {d.other_date(days_later(d.facts.expiry, -100))} and {d.other_date(days_later(d.facts.expiry, -40))}.</span></div><div class="row end m3"><div class="small">{d.picture(art.signature(d.rng), 38)}<div style="border-top:.3mm solid #333;padding-top:1mm">For {d.put("issuer")}<br>Dated {d.date("issue")}</div></div>{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm}")


@layout("days_in_three_cells", "lanterns", ("en",), only=EXPORT, systems=GENERAL, scope=(1, 3))
def days_in_three_cells(d: Draft) -> Sheets:
    """Each day is spread over three cells under Day, Month, Year; number over a bar at the head, transfers from a body in the foot."""
    settle(d, "in", "pk", "my", "gulf", "en-plain")
    d.style = "{d:02} {month} {y}"
    d.whole_dates = False

    def cells(role: str) -> str:
        return "".join(f"<td class=c>{part}</td>" for part in d.date_text(role).split(" "))

    grid = "".join(f"<tr><td>{label}</td>{cells(role)}</tr>" for label, role in (("First entry in the register", "initial"), ("This certificate", "issue"), ("Last day of validity", "expiry")))  # fmt: skip
    former = one(d, "Meridale Registrars Ltd", "Quillon Certification Pte Ltd", "Aldermere Assurance LLP")
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="c">{d.picture(art.code_square(d.rng), 16)}<div class="small">{d.put("number")}</div></div></div><div class="c b m3" style="font-size:28pt;color:{d.facts.office.colour}">CERTIFICATE</div><div class="c m3">granted for {d.system()}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">on the ground of its conformity with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">Field of activity</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><table class="three"><tr><td></td><td class="c tiny">Day</td><td class="c tiny">Month</td><td class="c tiny">Year</td></tr>{grid}</table><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Transferred from {former} ({previous(d)}).</div>"""
    css = ".sheet{padding:20mm 24mm 12mm} .three{width:120mm;margin:5mm auto 0} .three td{border:.25mm solid #777;padding:1.4mm 3mm;min-width:18mm}"
    return Sheets((page(body),), css)


@layout("two_scopes_by_place", "lanterns", ("en",), only=WORLD, systems=GENERAL, sites=1, scope=(1, 2))
def two_scopes_by_place(d: Draft) -> Sheets:
    """Head office and plant each with work of its own in twin boxes; revised day over the term, both in one cell with 'to'."""
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}")
    start_is_right_too(d)
    name, place, work = site_cells(d)[0]
    left = f'<div class=tiny>Certified organisation</div><div class="b">{d.put("holder")}</div><div class=small>{d.put("address")}</div><div class="m2">{d.put("scope")}</div>'
    right = f'<div class=tiny>Additional site</div><div class="b">{name}</div><div class=small>{place}</div><div class="m2">{work}</div>'
    body = f"""<div class="row"><div style="font-size:28pt">Certificate</div>{d.logo(44)}</div><div class="m3">{d.put("issuer")} has audited the organisation and its site named below and certifies them to</div><div class="b m2" style="font-size:24pt">{d.standard()}</div><div class="row m4" style="align-items:stretch"><div style="flex:1;border:.3mm solid #567;padding:4mm">{left}</div><div style="flex:1;border:.3mm solid #567;padding:4mm">{right}</div></div><div class="grow"></div>{lines([("Certificate", d.put("number")), ("Reissued", d.date("issue")), ("Cycle", f"{d.date('start')} to {d.date('expiry')}"), ("On the register from", d.date("initial"))])}<div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}. {companies.company(d.rng, "en")[0]} is not part of this certification.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")
