"""Everyday papers of schemes and trades in English: cars, labour, food, lubricants, toys, cosmetics, devices, data, joint systems."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    a_system,
    columns,
    lines,
    noted_scope,
    one,
    rescope,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

WORLD = (
    "sgs/GB", "bv/GB", "dnv/NL", "dnv/GB", "lrqa/GB", "bsi/GB", "intertek/GB", "nqa", "urs", "tuvsud", "tuvrh/DE",
    "tuvnord/DE", "US", "chilternvale", "straitsedge-sg", "kiwa/NL", "dekra/NL",
)  # fmt: skip
#: Bodies of food schemes; some American ones certify no food.
FOOD = (*(name for name in WORLD if name != "US"), "rina", "eagle", "absqe", "tallwood", "keystoneridge-us")
EXPORT = ("IN", "AE", "MY", "urs", "nqa/GB", "intertek/GB", "rina", "sgs/GB", "tuvnord/DE", "PK", "isoqar")


@layout("cars_without_design", "wharves", ("en",), only=("tuvrh/DE", "tuvnord/DE", "dqs/DE", "nqa/US", "smithers", "eagle", "urs", "intertek/GB", "pjr"), systems=(("A",),), scope=(1, 2))  # fmt: skip
def cars_without_design(d: Draft) -> Sheets:
    """Cars: clause out of the scope behind the norm, the oversight's number on a line of its own, supporting offices in the foot."""
    settle(d, "en-plain", "en-like", chance=0.8)
    write_dates(d, "{y}-{m:02}-{d:02}", "{month} {d}, {y}", "{d} {month} {y}")
    design = "with" if "esign" in d.facts.scope[0] else "without"
    support = "; ".join(f"{where} ({what})" for where, what in (("Plymouth, MI, USA", "sales"), ("Chennai, India", "product design")))  # fmt: skip
    body = f"""<div class="row"><div style="font-size:30pt;font-weight:bold">CERTIFICATE</div>{d.logo(44)}</div><div class="m3">{d.put("issuer")} certifies that</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has established and applies a quality management system for</div><div class="b m1">{d.put("scope")}</div><div class="m3">Proof has been furnished that the requirements according to</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="small">(1<sup>st</sup> edition, 2016-10-01) &nbsp; {design} product design and development as per 8.3</div><div class="m1">are fulfilled.</div><div class="grow"></div><div class="row end"><div>{lines([("Issue date", d.date("issue")), ("Expiration date", d.date("expiry")), ("Certificate number", d.put("number")), ("IATF number", f"0{d.rng.randint(400000, 599999)}"), ("IATF USI", f"{d.rng.choice('ABCDEFG')}{d.rng.randint(10, 99)}{d.rng.choice('HJKLMN')}{d.rng.randint(10, 99)}")])}</div><div class="c" style="border:.6mm solid #0a4b8f;padding:4mm 6mm;color:#0a4b8f"><b style="font-size:17pt">IATF</b><div class=tiny>contracted body</div></div>{d.sign(36)}</div><div class="tiny m3">Remote support: {support}. IATF Contracted Office: {d.facts.office.address}. Validity subject to the Rules for achieving and maintaining IATF recognition, 6th edition.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 11mm}")


@layout("labour_norm_with_surveillance", "wharves", ("en",), only=EXPORT, systems=(("L",),), scope=(1, 2))
def labour_norm_with_surveillance(d: Draft) -> Sheets:
    """Labour: accreditation agency named in the foot only, first and this and end in a line, half-yearly visits."""
    settle(d, "en-plain")
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{month} {d:02}, {y}")
    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif m3" style="font-size:30pt">Certificate of Registration</div><div class="c m2">No. {d.put("number")}</div><div class="c m3">This certifies that the social accountability management system of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">Number of workers at the time of audit: {d.rng.randint(80, 2400)}</div><div class="c m3">fulfils the requirements of the Social Accountability standard</div><div class="c b m1" style="font-size:30pt">{d.standard()}</div><div class="c m3">for the activities of</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{boxes([("First certification", d.date("initial")), ("This certificate", d.date("issue")), ("Expiry", d.date("expiry")), ("Next 6-month visit", d.other_date(days_later(d.facts.issue, 183)))], "#456b3f")}<div class="row end m3">{d.sign(38)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Complaints concerning the certified organisation may be sent to this office or to the accreditation agency for social accountability in New York. Related policies: ISO 45001 and ISO 14001 are not part of this certification.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}")


@layout("food_scheme_processes_in_a_table", "wharves", ("en",), only=FOOD, systems=(("Z",),), scope=(1, 2), sites=1)  # fmt: skip
def food_scheme_processes_in_a_table(d: Draft) -> Sheets:
    """Food scheme: base norms in the statement, categories by process in a table, off-site store, decision apart from issue."""
    settle(d, "en-plain", system="F")
    write_dates(d, "{d:02} {month} {y}", "{y}-{m:02}-{d:02}")
    store = site_cells(d, "address", "activity")
    kinds = table(("Category", "Process", "Site"), [(one(d, "CI", "CIV", "CIII"), "Processing and packing", "Main"), (one(d, "G", "CII"), store[0][1], store[0][0])])  # fmt: skip
    left = stacked([("Certificate number", d.put("number")), ("Initial certification date", d.date("initial")), ("Certification decision date", d.decoy("decision"))])  # fmt: skip
    right = stacked([("Issue date", d.date("issue")), ("Valid until", d.date("expiry")), ("Unannounced audit after", d.decoy("audit"))])  # fmt: skip
    body = f"""<div class="row"><div style="font-size:28pt;font-weight:300">Certificate</div>{d.logo(44)}</div><div class="m3">Awarded to</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">{d.put("issuer")} certifies that the food safety management system of the above organization has been assessed and complies with the requirements of</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="small">Food Safety System Certification: ISO 22000:2018, ISO/TS 22002-1:2009 and additional FSSC 22000 requirements</div><div class="m2">Scope of certification</div><div class="b">{d.put("scope")}</div><div class="m2">{kinds}</div><div class="grow"></div><div class="row top"><div>{left}</div><div>{right}</div>{d.code(22)}</div><div class="row end m2">{d.sign(34)}{d.marks(22)}</div><div class="tiny m1">{d.facts.office.address}. The validity of this certificate can be verified in the FSSC public register.</div>"""
    d.printed.other_marks.append("FSSC")
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 10mm}")


@layout("lubricants_on_two_pages", "wharves", ("en",), only=("nsf", "intertek/GB", "chilternvale", "dekra/NL"), systems=(("Q",),), years=(1,), scope=(1, 1))  # fmt: skip
def lubricants_on_two_pages(d: Draft) -> Sheets:
    """Hygiene of lubricants: plant and audits on the front, products on a schedule; the maker's ISO 9001 is only mentioned."""
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "ISO 21469: 2006", "EN ISO 21469:2006")),))  # fmt: skip
    holder = f"{d.facts.holder[0].split()[0]} {one(d, 'Tribology GmbH', 'Lubrication Technologies Ltd', 'Petroleum Specialities Co.', 'Standard Oils & Testing Ltd')}"
    d.facts = d.facts.with_(holder=(holder, holder))
    rescope(d, one(d, "Formulation, blending and filling of lubricants with incidental product contact", "Manufacture of H1 greases, gear oils and compressor fluids"))  # fmt: skip
    goods = [(f"{one(d, 'Cassora', 'Alimol', 'Viscafood')} {name}", use, f"{d.rng.randint(130000, 169999)}") for name, use in (("GP 220", "Gear oil"), ("HY 46", "Hydraulic fluid"), ("GR 2", "Grease"), ("CO 68", "Compressor oil"), ("CH 100", "Chain oil"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(46)}<div class="small r">{d.put("number")}</div></div><div class="m4" style="font-size:30pt;font-weight:bold">Certificate of Compliance</div><div class="m3">The manufacturer</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">has been found to meet</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="small">Safety of machinery — Lubricants with incidental product contact — Hygiene requirements</div><div class="m3">for {d.put("scope")}. The products concerned are listed on the schedule.</div><div class="m2 small">The plant was inspected on {d.decoy("audit")}; its quality system is registered to ISO 9001 by others and its products were screened by an ISO/IEC 17025 laboratory.</div><div class="grow"></div>{columns([("First granted", d.date("initial")), ("Granted", d.date("issue")), ("Expires", d.date("expiry"))])}<div class="row end m3">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    back = f"""<div class="row"><div class="b">Schedule to {d.put("number")}</div>{d.logo(30)}</div><div class="m3">{table(("Trade name", "Use", "Registration No."), goods)}</div><div class="small m3">Products are re-evaluated each year. Schedule of {d.other_date(days_later(d.facts.issue, d.rng.randint(0, 25)))}.</div><div class="grow"></div><div class="tiny c">{d.facts.office.site}</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 23mm 12mm} .across{width:100%} .across td{border-top:.4mm solid #333;padding:1.5mm 4mm 1.5mm 0}")  # fmt: skip


@layout("toy_examined_type", "wharves", ("en",), only=("sgs/GB", "intertek/GB", "bv/GB", "tuvrh/DE", "sai", "tuvsud", "compass-au"), systems=(("T",),), scope=(1, 1), years=(3, 5), truth={"product_certificate": True})  # fmt: skip
def toy_examined_type(d: Draft) -> Sheets:
    """Toys: the southern norm's part, applicant and factory of other names, brands and item numbers, reports by laboratory."""
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 8124-1:2019", "T", one(d, "AS/NZS ISO 8124.1:2019", "AS/NZS ISO 8124.1: 2019")),))  # fmt: skip
    settle(d, "en-plain")
    rescope(d, d.rng.choice(words("en")["scope"]["products"]["toys"]).capitalize())
    pairs = [
        ("Certificate No.", d.put("number")),
        ("Issued to", f'{d.put("holder")}<br><span style="font-weight:normal">{d.put("address")}</span>'),
        ("Manufacturing site", one(d, "Factory code 2217, Chenghai, Shantou, China", "Factory code 5803, Binh Duong, Vietnam")),
        ("Product", d.put("scope")),
        ("Brand", one(d, "Pipkin", "Tumblejay", "Wobblebee")),
        ("Item numbers", ", ".join(f"PK-{d.rng.randint(100, 999)}" for _ in range(4))),
        ("Standard", d.standard()),
        ("Test reports", f"{d.decoy('report')} ({d.decoy('audit')}), lead migration: see separate report"),
        ("Issue date", d.date("issue")),
        ("Expiry date", d.date("expiry")),
    ]  # fmt: skip
    body = f"""<div class="row"><div><div class="b" style="font-size:25pt">Certificate of Type Examination</div><div class="small">Children's toys – Safety aspects related to mechanical and physical properties</div></div>{d.logo(40)}</div><div class="m3">{rows(pairs, "ruled")}</div><div class="m3">{d.put("issuer")} declares that a specimen of the product satisfies the standard above. Continuing production is not assessed. Compliance with the Consumer Goods (Projectile Toys) Safety Standard 2020 or with EN 71 is not declared.</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm} .ruled{width:100%} .ruled td{border:.25mm solid #8892a0;padding:2mm 3mm;vertical-align:top} .ruled .l{width:42mm;background:#f2f4f7} .ruled .v{font-weight:bold}")  # fmt: skip


@layout("cosmetics_guidelines_followed", "wharves", ("en",), only=EXPORT, systems=(("G",),), scope=(1, 2))
def cosmetics_guidelines_followed(d: Draft) -> Sheets:
    """Cosmetics: 'follows the guidelines' instead of a system, production to shipment, days below a medal."""
    settle(d, "en-plain")
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="row"><div>{d.logo(42)}</div><div class="r serif" style="font-size:22pt;white-space:nowrap;color:#7c3b63">Good Manufacturing<br>Practices</div></div><div class="m4">{d.put("issuer")} attests that the undertaking</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>with its plant at {d.put("address")}</div><div class="m3">follows the guidelines given in</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div>Cosmetics – Good Manufacturing Practices (GMP) – Guidelines on Good Manufacturing Practices</div><div class="m3">in production, control, storage and shipment. Certified activity:</div><div class="b m1">{d.put("scope")}</div><div class="small m2">The certificate does not cover safety aspects for the personnel, protection of the environment, research and development, nor distribution of finished products. It is no registration under Regulation (EC) No 1223/2009.</div><div class="grow"></div><div class="row top m3"><div class="c" style="width:34mm;height:34mm;border-radius:17mm;border:1mm double #b98a2f;padding-top:10mm"><b>GMP</b><div class=tiny>cosmetics</div></div>{led_by_colon([("Certificate", d.put("number")), ("Granted for the first time", d.date("initial")), ("Granted", d.date("issue")), ("Ends", d.date("expiry"))])}</div><div class="row end m3">{d.sign(36)}{d.marks(20)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm} .led td{padding:.8mm 3mm .8mm 0}")


@layout("devices_no_mark_of_conformity", "wharves", ("en",), only=("IN", "bsi/GB", "tuvsud", "tuvrh/DE", "dekra/NL", "dnv/NL", "nqa/US", "urs", "PK", "intertek/GB"), systems=(("M",),), scope=(1, 3))  # fmt: skip
def devices_no_mark_of_conformity(d: Draft) -> Sheets:
    """Devices: file and report numbers round the right one, regulation only denied, dates in a line between rules."""
    settle(d, "en-plain", chance=0.8)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    body = f"""<div class="row"><div class="small">File no. MD/{d.rng.randint(1000, 9999)}<br>Report no. {d.decoy("report")}</div>{d.logo(46)}</div><div class="c m3" style="font-size:28pt;letter-spacing:1mm">CERTIFICATE</div><div class="c b">{d.put("number")}</div><div class="m3 c">We hereby certify that the quality management system of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">fulfils the requirements of</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c small">Medical devices – Quality management systems – Requirements for regulatory purposes</div><div class="c m2">for</div><div class="c b">{d.put("scope")}</div><div class="c small m1">Technical area: {one(d, "MDN 1208, MDT 2008", "D.1.1 Non-active devices", "D.1.3 Active devices")}. Sterilisation: {one(d, "not applicable", "ethylene oxide (ISO 11135), subcontracted")}.</div><div class="grow"></div><div class="c" style="border-top:.5mm solid #0b5b7a;border-bottom:.5mm solid #0b5b7a;padding:2.5mm">Initial {d.date("initial")} &ensp;–&ensp; Issue {d.date("issue")} &ensp;–&ensp; Start {d.date("start")} &ensp;–&ensp; End {d.date("expiry")}</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="small m2">This certificate gives no right to affix the CE marking; conformity with Regulation (EU) 2017/745 or with 21 CFR 820 is not certified.</div><div class="tiny m1">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("data_transition_noted", "wharves", ("en",), only=(*WORLD, "schellman", "IN", "AE", "msecb"), systems=(("I",),), scope=(1, 3))  # fmt: skip
def data_transition_noted(d: Draft) -> Sheets:
    """Data: the earlier edition and the day of transition in a note, statement's version with day, extension norms as guidance."""
    settle(d, "en-plain", "en-like", chance=0.8)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d} {month} {y}", "{month} {d}, {y}")
    label = d.facts.standards[0].label
    moved = (
        f"Transition from ISO/IEC 27001:2013 completed on {d.decoy('previous')}. " if "2022" in label else ""
    )
    version = f". This is in accordance with the Statement of Applicability version {d.rng.randint(1, 6)}.{d.rng.randint(0, 9)} dated {d.other_date(days_later(d.facts.issue, -60))}."
    pairs = [("Certificate", d.put("number")), ("Issued", d.date("issue")), ("Valid to", d.date("expiry")), ("Originally certified", d.date("initial"))]  # fmt: skip
    body = f"""<div class="side"><div style="writing-mode:vertical-rl;transform:rotate(180deg);font-size:22pt;letter-spacing:2mm">INFORMATION SECURITY</div></div><div class="r">{d.logo(44)}</div><div class="m3" style="font-size:28pt;font-weight:300">Certificate</div><div class="m3">This is to certify that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">operates {a_system(d)} which complies with the requirements of <b style="font-size:14pt">{d.standard()}</b> for the following scope:</div><div class="m2 b">{noted_scope(d, version)}</div><div class="m2 small">{moved}Controls of ISO/IEC 27017 and ISO/IEC 27018 were used as guidance and are not certified.</div><div class="grow"></div>{columns(pairs)}<div class="row end m3"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">For {d.put("issuer")}</div></div>{d.marks(22)}</div><div class="tiny m2">{d.facts.office.address}</div>"""
    css = ".sheet{padding:16mm 22mm 11mm 44mm} .side{position:absolute;left:0;top:0;bottom:0;width:26mm;background:#14253d;color:#fff;padding:24mm 6mm} .across{width:100%} .across td{padding:1mm 4mm 1mm 0;border-top:.3mm solid #889}"
    return Sheets((page(body),), css)


@layout("joint_numbers_by_letter", "wharves", ("en",), only=(*EXPORT, "dnv/GB", "kiwa/NL", "ZA", "AU"), systems=(("Q", "E", "S"), ("Q", "S"), ("E", "S"), ("Q", "E")), scope=(1, 3))  # fmt: skip
def joint_numbers_by_letter(d: Draft) -> Sheets:
    """Several norms as tiles beside the firm, one number with letters explained below, one set of days with 'each'."""
    settle(d, "en-plain", chance=0.8)
    write_dates(d, "{d:02} {month} {y}", "{d:02}.{m:02}.{y}", "{d:02}-{mon}-{y}")
    tiles = "".join(f'<div class="b" style="background:{d.facts.office.colour};color:#fff;padding:3mm 5mm;margin-top:2mm">{norm}</div>' for norm in d.standard("\0").split("\0"))  # fmt: skip
    names = {"Q": "quality", "E": "environment", "S": "occupational health and safety"}
    letters = ", ".join(f"{fact.system[-1]} = {names[fact.system[-1]]}" for fact in d.facts.standards)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="b m4" style="font-size:27pt">Integrated Management System Certificate</div><div class="row top m3"><div style="flex:1"><div class="small">Certified organisation</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small m3">Scope of certification for all systems</div><div class="b">{d.put("scope")}</div></div><div style="width:56mm">{tiles}</div></div><div class="m3 small">The certification body {d.put("issuer")} confirms, on the basis of a combined audit, that the requirements of each of the standards named are met.</div><div class="grow"></div><div class="row"><div>Certificate no. <b>{d.put("number")}</b><div class=tiny>systems covered: {letters}</div></div><div class="r">Valid from {d.date("issue")} to {d.date("expiry")}<div class=tiny>certified since {d.date("initial")}; decision of {d.decoy("decision")}</div></div></div><div class="row end m3">{d.sign(38)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address}; {d.facts.office.site}. Next audit not later than {d.other_date(years_later(d.facts.issue, 1))}.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout(
    "holder_named_like_a_body",
    "wharves",
    ("en",),
    only=("IN", "GB", "US", "MY"),
    systems=GENERAL,
    scope=(1, 2),
)
def holder_named_like_a_body(d: Draft) -> Sheets:
    """A firm of testing, labels or gauges: its name could be a body's; the body stands only in the logo and by the hand."""
    settle(d, "en-like")
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}", "{d:02}-{mon}-{y}")
    body = f"""<div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m4 serif i" style="font-size:26pt">is registered to</div><div class="c b m2" style="font-size:34pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="c m1">{d.system()}</div><div class="c m4">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small" style="white-space:nowrap">Certificate {d.put("number")}<br>Since {d.date("initial")}<br>Granted {d.date("issue")}<br>Lapses {d.date("expiry")}</div>{d.marks(24)}<div class="c small">{d.logo(34)}<br>{d.picture(art.signature(d.rng), 36)}<div>Registrar, {d.put("issuer")}</div></div></div><div class="tiny m3 c">{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#66788a")),), ".sheet{padding:34mm 28mm 20mm}")
