"""Papers in English of schemes beyond quality and environment: devices, food, data, services, cars, aircraft, integrity, goods."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    renumber,
    rescope,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, own_standard, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import StandardFact

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{month} {d}, {y}")
OIL_MAKERS = (
    ("Brennwald Schmierstoffe GmbH", "Hafenweg 31, 67063 Ludwigshafen, Germany"),
    ("Lanternfield Lubricants Ltd", "Unit 6, Trafford Moss Road, Manchester M17 5EH, United Kingdom"),
    ("Grasso Alimentare S.p.A.", "Via dell'Artigianato 41, 42024 Castelnovo di Sotto (RE), Italy"),
    ("Prairie Gold Specialty Fluids, Inc.", "8800 NW 62nd Avenue, Johnston, IA 50131, USA"),
)
TOY_MAKERS = (
    ("Pequeno Mundo Toys Pty Ltd", "12 Lakewood Boulevard, Carrum Downs VIC 3201, Australia"),
    ("Wattlebird Play Company Pty Ltd", "Unit 4, 77 Boundary Road, Rocklea QLD 4106, Australia"),
    (
        "Ningbo Yongfeng Toys & Gifts Co., Ltd.",
        "No. 366 Xingci 2nd Road, Hangzhou Bay New Zone, Ningbo, Zhejiang, China",
    ),
)
HOMES = {"Sri Lanka": "LKA", "Egypt": "EGY", "India": "IND", "Kenya": "KEN"}
LAWN = ("#2f6b4f", "#27496d", "#6b3f57")


@layout("device_quality_at_one_facility", "marques", ("en",), only=("nsf", "bsi/US", "tuvsud", "srii", "intertek/GB", "dekra/NL", "irclass"), systems=(("M",),), scope=(1, 2))  # fmt: skip
def device_quality_at_one_facility(d: Draft) -> Sheets:
    """Devices: label over value in a grid of three columns, technical areas as codes, the scope in a frame of its own."""
    settle(d, "us-trade", "in-trade", chance=0.9)
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    cells = [("Certificate No.", d.put("number")), ("Original issue date", d.date("initial")), ("Issue date", d.date("issue")), ("Effective date", d.date("start")), ("Expiry date", d.date("expiry")), ("File / project", f"{d.rng.randint(7000000, 9999999)} / {d.decoy('report')}")]  # fmt: skip
    grid = columns(cells[:3]) + columns(cells[3:])
    body = f"""<div class="row">{d.logo(48)}<div class="small r">Page 1 of 1</div></div><div class="m4" style="font-size:27pt;font-weight:bold;color:{d.facts.office.colour}">Quality Management System<br>Certificate</div><div class="m3">{d.put("issuer")} certifies that the quality management system for medical devices of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">fulfils the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3" style="border:.4mm solid #777;padding:3mm 4mm"><div class="tiny">SCOPE OF CERTIFICATION</div><div class="b m1">{d.put("scope")}</div><div class="tiny m1">Technical areas: {one(d, "1.1.1, 1.5.1", "1.2.1, 1.5.2", "1.4.1, 1.7")} – Non-applicable clauses: {one(d, "7.5.3, 7.5.4", "6.4.2", "7.3")}</div></div><div class="grow"></div>{grid}<div class="row end m3">{d.sign(40)}{d.marks(24, iaf=False)}</div><div class="tiny m2">{d.facts.office.address}. This certificate does not entitle the manufacturer to affix a mark of conformity to medical devices under Regulation (EU) 2017/745.</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .across{width:100%;table-layout:fixed} .across td{padding:1mm 2mm 0 0}"
    return Sheets((page(body),), css)


@layout("food_scheme_of_two_leaves", "marques", ("en",), only=("sgs/GB", "lrqa/GB", "dnv/GB", "intertek/GB", "bv/GB", "nsf", "rina"), systems=(("Z",),), scope=(1, 2), sites=1)  # fmt: skip
def food_scheme_of_two_leaves(d: Draft) -> Sheets:
    """Food scheme: category and subcategory, exclusions, decision date apart from issue, last unannounced audit; sites on a second leaf."""
    settle(d, "gb-trade", "lk-trade", "gulf-trade", "in-trade", "ke-trade", system="F")
    home = next((code for place, code in HOMES.items() if place in d.facts.address[0]), "GBR")
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}")
    site = table(("Off-site activity", "Address"), [(b, a) for a, b in site_cells(d, "address", "activity")])
    pairs = [("Certificate No.", d.put("number")), ("Organisation COID", f"{home}-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}"), ("Initial certification date", d.date("initial")), ("Certification decision date", d.decoy("decision")), ("Issue date", d.date("issue")), ("Valid until", d.date("expiry")), ("Last unannounced audit", d.decoy("audit"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(46)}<div class="b" style="font-size:16pt;color:#1e7145">FSSC</div></div><div class="c m3" style="font-size:27pt;font-weight:bold">Certificate of Registration</div><div class="c m2">The food safety management system of</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">has been assessed and determined to comply with the requirements of</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c small">Certification scheme for food safety management systems, consisting of the following elements: ISO 22000:2018, ISO/TS 22002-1:2009 and additional FSSC 22000 requirements</div><div class="c m2">This certificate is applicable for the scope of</div><div class="c b">{d.put("scope")}</div><div class="c small m1">Food chain (sub)category: {one(d, "CIV – Processing of ambient stable products", "CI – Processing of perishable animal products", "CIII – Processing of perishable mixed products")}</div><div class="grow"></div><div class="row end"><div class="small">{led_by_colon(pairs)}</div>{d.sign(36)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. The authenticity of this certificate can be verified in the public register of certified organisations.</div>"""
    back = f"""<div class="b big">Annex</div><div class="m1">Certificate No. {d.put("number")} – {d.put("holder")}</div><div class="m3">{site}</div><div class="small m2">Exclusions: {one(d, "none", "trading of bought-in goods")}</div><div class="grow"></div><div class="row">{d.marks(24)}<div class="tiny">Page 2 of 2</div></div>"""
    d.printed.other_marks.append("FSSC")
    return Sheets((page(front), page(back)), ".sheet{padding:17mm 22mm 12mm} .led td{padding:.4mm 4mm .4mm 0}")  # fmt: skip


@layout("security_with_statement", "marques", ("en",), only=("align", "coalfire", "schellman", "bsi/US", "nqa/US", "msecb"), systems=(("I",),), scope=(1, 2))  # fmt: skip
def security_with_statement(d: Draft) -> Sheets:
    """Security of data: full-bleed colour with white card, the statement's version behind the scope, extension norms not certified."""
    settle(d, "us-trade", chance=0.9)
    write_dates(d, "{month} {d}, {y}", "{mon} {d}, {y}")
    note = f" (Statement of Applicability version {d.rng.randint(1, 9)}.{d.rng.randint(0, 4)})"
    d.facts = d.facts.with_(scope=(d.facts.scope[0].split(", as per")[0],) * 2)
    scope = noted_scope(d, note)
    body = f"""<div style="background:#fff;flex:1;padding:15mm 17mm 10mm;display:flex;flex-direction:column"><div>{d.logo(50)}</div><div class="m4" style="font-size:29pt;font-weight:300">Certificate of Registration</div><div class="small up">{d.system()} – {d.standard()}</div><div class="m3">{d.put("issuer")} certifies that the following organization operates an Information Security Management System that conforms to the requirements of the standard:</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m3 b small">Scope</div><div>{scope}</div><div class="m2 small">The controls of ISO/IEC 27017 and ISO/IEC 27018 were considered in the statement; they are no subject of this certification.</div><div class="grow"></div><div class="row end"><div>{lines([("Certificate number", d.put("number")), ("Original registration date", d.date("initial")), ("Issue date", d.date("issue")), ("Expiration date", d.date("expiry"))])}</div>{d.sign(38)}</div><div class="row m3">{d.marks(26, iaf=False)}<div class="tiny r">{d.facts.office.address}<br>The certificate is valid as long as the organization fulfils its surveillance obligations.</div></div></div>"""
    css = f".sheet{{padding:11mm;background:linear-gradient(160deg,{d.facts.office.colour},#0b1730)}}"
    return Sheets((page(body),), css)


@layout("services_and_continuity", "marques", ("en",), only=("bsi/GB", "tuvsud", "nqa/GB", "msecb", "irclass", "bab-uk", "isoqar"), systems=(("J",), ("B",)), scope=(1, 2))  # fmt: skip
def services_and_continuity(d: Draft) -> Sheets:
    """Services of data or continuity: 'in accordance with the service catalogue', a thin column of days at the right edge."""
    settle(d, "gb-trade", "in-trade", system="J", chance=0.9)
    write_dates(d, *LETTERED)
    right = stacked([("Certificate number", d.put("number")), ("First issued", d.date("initial")), ("Issued", d.date("issue")), ("Expires", d.date("expiry")), ("Version", d.decoy("revision"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(22)}</div><div class="row top m4" style="flex:1;align-items:stretch"><div style="flex:1;display:flex;flex-direction:column"><div style="font-size:28pt;font-weight:bold">Certificate</div><div class="m3">This is to certify that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">holds certificate number {d.facts.number} and operates a management system which complies with</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m3">for the following scope:</div><div class="m1">{d.put("scope")}</div><div class="small m2">This is in accordance with the latest issue of the {one(d, "service catalogue", "statement of scope")}.</div><div class="grow"></div>{d.sign(40)}</div><div style="width:44mm;border-left:.6mm solid {d.facts.office.colour};padding-left:5mm">{right}</div></div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}. This certificate was issued electronically and is bound by the conditions of the contract. An electronic certificate can be authenticated online at {d.facts.office.site}.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout("cars_with_site_extension", "marques", ("en",), only=("dqs/DE", "tuvsud", "dekra/DE", "smithers", "eagle", "nqa/US", "pjr", "platinum-us"), systems=(("A",),), scope=(1, 2), sites=1)  # fmt: skip
def cars_with_site_extension(d: Draft) -> Sheets:
    """Cars: title at the left in thin letters, oversight's number, site extension with its own number, 'issue date' and 'expiry date'."""
    settle(d, "us-trade", "my-trade", "in-trade", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{month} {d}, {y}", "{d:02} {month} {y}")
    place, work = site_cells(d, "address", "activity")[0]
    body = f"""<div class="row top"><div style="font-size:36pt;font-weight:200;letter-spacing:.5mm">CERTIFICATE</div>{d.logo(44)}</div><div class="m3">This is to certify that the organization</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m1 small">Site extension: {place} ({work}) – USI {d.rng.choice("ABCDEF")}{d.rng.randint(100, 999)}K{d.rng.randint(1, 9)}</div><div class="m3">has implemented and maintains a <b>Quality Management System</b>.</div><div class="m2">Scope: <b>{d.put("scope")}</b></div><div class="small">{one(d, "without product design", "with product design")} as per chapter 8.3</div><div class="m3">Through an audit, documented in a report, it was verified that the management system fulfills the requirements of the following standard:</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="small">First edition 2016-10-01</div><div class="grow"></div>{led_by_colon([("Certificate registration no.", d.put("number")), ("IATF certificate no.", f"0{d.rng.randint(420000, 590000)}"), ("Issue date", d.date("issue")), ("Expiry date", d.date("expiry")), ("Initial certification", d.date("initial"))])}<div class="row end m3">{d.sign(38)}<div class="c" style="border:.6mm solid #0a4b8f;color:#0a4b8f;padding:3mm 5mm"><b style="font-size:16pt">IATF</b></div></div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. IATF contract no. {d.rng.randint(1, 9)}-{d.rng.randint(100, 999)}.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm} .led td{padding:.6mm 5mm .6mm 0}")


@layout("aerospace_single_site", "marques", ("en",), only=("performance", "aqa-us", "platinum-us", "pjr", "nqa/US", "smithers", "orion"), systems=(("C",),), scope=(1, 2))  # fmt: skip
def aerospace_single_site(d: Draft) -> Sheets:
    """Aircraft: the norm with 'and ISO 9001' in words, structure, the register's OIN, three days, oversight's sentence."""
    settle(d, "us-trade", chance=1.0)
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}", "{d:02}-{MON}-{y}")
    body = f"""<div class="c">{d.logo(52)}</div><div class="c serif m3" style="font-size:30pt">Certificate of Registration</div><div class="c m2">This is to certify that the quality management system of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">has been assessed by {d.put("issuer")} and found to be in compliance with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c small">The assessment was performed in accordance with AS9104/1 and is based on ISO 9001</div><div class="c m3">The quality management system is applicable to</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{boxes([("Certificate number", d.put("number")), ("Original certification", d.date("initial")), ("Issue date", d.date("issue")), ("Expiration date", d.date("expiry"))], "#23395b", above=False)}<div class="c small m2">Certification structure: {one(d, "Single Site", "Single Site", "Campus")} · OIN {d.rng.randint(6000000000, 6999999999)}</div><div class="row end m3">{d.sign(40)}{d.marks(26, iaf=False)}</div><div class="tiny m2 c">{d.facts.office.address}. The certificate is listed in the OASIS database; the certification body is accredited under the aerospace scheme.</div>"""
    return Sheets((page(body, ground=art.guilloche("#23395b")),), ".sheet{padding:21mm 24mm 17mm}")


@layout("integrity_or_energy", "marques", ("en",), only=("lrqa/GB", "bsi/GB", "care-my", "sirim", "niosh-my", "rina", "racs"), systems=(("K",), ("N",)), scope=(1, 2))  # fmt: skip
def integrity_or_energy(d: Draft) -> Sheets:
    """Integrity or energy: approval numbers beside the certificate's, 'current issue date', 'original approval', one per norm."""
    settle(d, "gb-trade", "in-trade", "gulf-trade", "my-trade", chance=0.9)
    write_dates(d, *LETTERED)
    norm = d.facts.standards[0].label
    body = f"""<div class="row" style="align-items:flex-start"><div class="small" style="white-space:nowrap">Current issue date:<br>Expiry date:<br>Certificate identity number:</div><div class="small b" style="flex:1">{d.date("issue")}<br>{d.date("expiry")}<br>{d.put("number")}</div><div class="small">Original approval(s):<br>{norm} – {d.date("initial")}</div></div><div class="m4" style="font-size:36pt;font-weight:300;color:{d.facts.office.colour}">Certificate of Approval</div><div class="m3">This is to certify that the management system of:</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">has been approved by {d.put("issuer")} to the following standard:</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m1 small">Approval number: {norm.split(":")[0]} – 00{d.rng.randint(10000, 49999)}</div><div class="m3">The scope of this approval is applicable to:</div><div class="m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(42)}{d.logo(40)}{d.marks(22)}</div><div class="tiny m3">{d.facts.office.address}. The body assumes no responsibility and shall not be liable to any person for any loss caused by reliance on the information in this document.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("cosmetics_good_practice", "marques", ("en",), only=("AE", "intertek/GB", "IN", "tuvsud", "nsf", "PK"), systems=(("G",),), scope=(1, 2))  # fmt: skip
def cosmetics_good_practice(d: Draft) -> Sheets:
    """Cosmetics: practice's title under the norm, 'GMP' in a round emblem, three days in words with 'th', renewal due."""
    settle(d, "gulf-trade", chance=0.6)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d:02} {month} {y}", "{d:02}.{m:02}.{y}")
    own_standard(d, "{label}", "{label} (E)", "{label} – Cosmetics – Good Manufacturing Practices (GMP)")
    colour = d.rng.choice(LAWN)
    body = f"""<div class="row">{d.logo(44)}{d.picture(art.seal("GOOD MANUFACTURING PRACTICE", "GMP", colour), 30)}</div><div class="c m2 serif" style="font-size:31pt;color:{colour}">Certificate of Compliance</div><div class="c m3">It is hereby certified that the manufacturing facility of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">has been audited and conforms to</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c small">Guidelines on Good Manufacturing Practices for Cosmetics</div><div class="c m3">Scope of activities</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{rows([("Certificate No.", d.put("number")), ("Initial certification", d.date("initial")), ("Issue date", d.date("issue")), ("Expiry date", d.date("expiry")), ("Surveillance audit by", d.decoy("surveillance1"))])}<div class="row end m3">{d.sign(38)}{d.code(20)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. The certificate refers to the system of the site and is no approval of a product.</div>"""
    return Sheets((page(body, ground=art.guilloche(colour)),), ".sheet{padding:20mm 24mm 17mm}")


@layout("lubricant_register_entry", "marques", ("en",), only=("nsf", "intertek/GB"), systems=(("Q",),), years=(1,), scope=(1, 1))  # fmt: skip
def lubricant_register_entry(d: Draft) -> Sheets:
    """Hygiene of lubricants: one page, the plant, products in a list with codes, 'certified since', re-audit yearly."""
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "ISO 21469 : 2006")),))  # fmt: skip
    holder, address = d.rng.choice(OIL_MAKERS)
    d.facts = d.facts.with_(holder=(holder, holder), address=(address, address))
    rescope(d, one(d, "Manufacture, blending and packaging of lubricants with incidental food contact", "Formulation, manufacture and supply of food grade oils and greases"))  # fmt: skip
    renumber(d, f"C{d.rng.randint(100000, 899999)}-{d.rng.randint(1, 9)}")
    goods = [(name, code, f"{d.rng.randint(140000, 169999)}") for name, code in (("FoodLube EP 2", "H1"), ("FoodLube Chain 150", "H1"), ("Hydrasafe 46", "H1"), ("Heatsafe 32", "HT1"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div class="b r" style="font-size:18pt">Certificate of<br>Registration</div></div><div class="m4">{d.put("issuer")} recognizes that the facility of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">has been audited and its products reviewed, and that they conform to</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">Safety of machinery – Lubricants with incidental product contact – Hygiene requirements</div><div class="m2">Scope: <b>{d.put("scope")}</b></div><div class="m3">{table(("Product", "Category", "Listing"), goods)}</div><div class="grow"></div><div class="row end"><div>{lines([("Certificate", d.put("number")), ("Certified since", d.date("initial")), ("Issue date", d.date("issue")), ("Expiration date", d.date("expiry"))])}</div>{d.sign(38)}</div><div class="tiny m2">{d.facts.office.address}. Certification is confirmed by an annual facility audit and by product testing; verify listings at {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout("toy_mark_of_safety", "marques", ("en",), only=("globalmark", "sai", "compass-au", "intertek/GB", "sgs/GB"), systems=(("T",),), scope=(1, 1), years=(3, 5), truth={"product_certificate": True})  # fmt: skip
def toy_mark_of_safety(d: Draft) -> Sheets:
    """Toys: a licence in two columns, models in a table, report of the laboratory, licence and first issue, conditions below."""
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    holder, address = d.rng.choice(TOY_MAKERS)
    d.facts = d.facts.with_(holder=(holder, holder), address=(address, address))
    goods = one(
        d, "Plush toys", "Wooden push-along toys", "Plastic construction sets", "Battery-operated vehicles"
    )
    rescope(d, goods)
    models = table(("Model", "Description", "Age grade"), [(f"{d.rng.choice('KTW')}{d.rng.randint(100, 999)}", goods, age) for age in ("0+", "18 m+", "3+")])  # fmt: skip
    pairs = [("Certificate No.", d.put("number")), ("Certificate holder", d.put("holder")), ("Address", d.put("address")), ("Product", d.put("scope")), ("Tested to", d.standard()), ("Test report", f"{d.decoy('report')}, {d.decoy('audit')}"), ("First issued", d.date("initial")), ("Date of issue", d.date("issue")), ("Valid until", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(22, iaf=False)}</div><div class="b m3" style="font-size:25pt;color:{d.facts.office.colour}">Product Certificate</div><div class="small">Type 5 scheme – toy safety</div><div class="m3">{rows(pairs, "kv")}</div><div class="m3">{models}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(20)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. The certificate holder is authorised to apply the mark to the models listed as long as production conforms to the type tested and factory inspections are passed.</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .kv{width:100%} .kv td{border-bottom:.25mm solid #b4bcc6;padding:1.8mm 3mm 1.8mm 0;vertical-align:top} .kv .l{width:42mm}"
    return Sheets((page(body),), css)
