"""Papers of single trades in English: food, lubricants, toys, devices, data, roads, aircraft, cosmetics, continuity, energy."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art, companies
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    a_system,
    capitals,
    columns,
    noted_scope,
    one,
    other_addresses,
    previous,
    renumber,
    rescope,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, stacked
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import StandardFact

WORLD = (
    "sgs/GB", "bv/GB", "dnv/NL", "dnv/GB", "lrqa/GB", "bsi/GB", "intertek", "nqa", "urs", "tuvsud", "tuvrh/DE", "US",
    "chilternvale", "straitsedge-sg", "kiwa/NL", "dekra/NL", "sai",
)  # fmt: skip


@layout("food_scheme_with_coid", "industries", ("en",), only=WORLD, systems=(("Z",),), scope=(1, 2))
def food_scheme_with_coid(d: Draft) -> Sheets:
    """Food scheme: organisation code, three norms of which the scheme is made, four days of which one is of a surprise visit."""
    write_dates(d, "{d} {month} {y}", "{y}-{m:02}-{d:02}", "{d:02}-{mon}-{y}", "{d:02} {MONTH} {y}")
    coid = (
        f"{one(d, 'GBR', 'NLD', 'USA', 'THA')}-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}"
    )
    pairs = [
        ("Date of certification decision", d.decoy("decision")),
        ("Initial certification date", d.date("initial")),
        ("Issue date of certificate", d.date("issue")),
        ("Valid until", d.date("expiry")),
        ("Date of last unannounced audit", d.decoy("audit")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="b" style="font-size:22pt;color:#00508f">FSSC <span style="color:#f08a00">22000</span></div></div><div class="m3" style="font-size:27pt">Certificate of Registration</div><div class="m1 small">Certificate number: <b>{d.put("number")}</b> &emsp; COID: {coid}</div><div class="m3">The food safety management system of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has been assessed and determined to comply with the requirements of</div><div class="b m1" style="font-size:19pt">Food Safety System Certification 22000<br>{d.standard()}</div><div class="small m1">Certification scheme for food safety management systems consisting of the elements: ISO 22000:2018, ISO/TS 22002-1:2009 and additional requirements.</div><div class="m2">This certificate is applicable for the scope of:</div><div class="b">{d.put("scope")}</div><div class="small m1">Food chain (sub)category: {one(d, "CI, CIII", "CIV", "K", "G", "I")} &emsp; Exclusions: none</div><div class="grow"></div>{rows(pairs)}<div class="row end m2">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="tiny m2">Authenticity can be verified in the public register of certified organisations at www.fssc.com. {d.footer()}</div>"""
    d.printed.other_marks.append("FSSC")
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm} .rows td{padding:.6mm 4mm .6mm 0}")


@layout("lubricants_hygiene", "industries", ("en",), only=("nsf/US", "intertek/GB", "sgs/GB", "chilternvale"), systems=(("Q",),), years=(1, 2), scope=(1, 1))  # fmt: skip
def lubricants_hygiene(d: Draft) -> Sheets:
    """Lubricants with incidental contact: one norm of hygiene, the products by trade name and category, plant of manufacture."""
    write_dates(d, "{month} {d}, {y}", "{d} {month} {y}")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "ISO 21469 : 2006")),))  # fmt: skip
    rescope(
        d, one(d, "Lubricants with incidental product contact", "Food-grade oils and greases, category HX-1")
    )
    holder = f"{d.facts.holder[0].split()[0]} {one(d, 'Lubricants, Inc.', 'Oil & Grease Ltd', 'Specialty Fluids LLC')}"
    d.facts = d.facts.with_(holder=(holder, holder))
    goods = [
        (f"{one(d, 'Foodol', 'Puragrease', 'Clearlube')} {one(d, 'EP', 'HD', 'SX')} {grade}", kind, f"{d.rng.randint(120000, 169999)}")
        for grade, kind in (("22", "H1"), ("68", "H1"), ("460", "H1"), ("2", "H1"))
    ]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Page 1 of 1</div></div><div class="c b m3" style="font-size:27pt">OFFICIAL LISTING AND CERTIFICATE</div><div class="m3">{d.put("issuer")} certifies that the products appearing below conform to the requirements of</div><div class="c b m2" style="font-size:20pt">{d.standard()}<br><span style="font-size:12pt">Safety of machinery – Lubricants with incidental product contact – Hygiene requirements</span></div><div class="m3"><b>{d.put("holder")}</b><br>{d.put("address")}<br>Facility: at the same address</div><div class="m2">Scope: {d.put("scope")}</div><div class="m2">{table(("Product", "Category", "Registration"), goods)}</div><div class="grow"></div>{led_by_colon([("Certificate No.", d.put("number")), ("Listed since", d.date("initial")), ("Date of issue", d.date("issue")), ("Expires", d.date("expiry"))])}<div class="row end m3">{d.sign(36)}<div class="tiny r">{d.facts.office.address}<br>This listing was printed on {d.other_date(days_later(d.facts.issue, 12))}; see {d.facts.office.site} for the current one.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("toys_type_test_southern", "industries", ("en",), only=("sgs/GB", "intertek/GB", "bv/GB", "tuvrh/DE", "sai", "compass-au", "bestpractice"), systems=(("T", "p2T", "p3T"), ("T",), ("T", "p3T")), scope=(1, 1), years=(3, 5), truth={"product_certificate": True})  # fmt: skip
def toys_type_test_southern(d: Draft) -> Sheets:
    """A type-test certificate to the southern parts of the toy norm: parts by name, models, ages, the report and its day."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}")
    parts = [
        ("Mechanical and physical properties", "ISO 8124-1:2019", "AS/NZS ISO 8124.1:2019"),
        ("Flammability", "ISO 8124-2:2014", "AS/NZS ISO 8124.2:2016"),
        ("Migration of certain elements", "ISO 8124-3:2020", "AS/NZS ISO 8124.3:2021"),
    ]
    chosen = [p for p in parts if any(fact.label[:10] == p[1][:10] for fact in d.facts.standards)] or parts[
        :1
    ]
    facts = tuple(StandardFact(label, "T", printed) for _, label, printed in chosen)
    d.facts = d.facts.with_(standards=facts)
    rescope(d, d.rng.choice(words("en")["scope"]["products"]["toys"]).capitalize())
    lines = [
        (what, printed, "Complies")
        for (what, _, _), printed in zip(chosen, d.standard("\0").split("\0"), strict=True)
    ]
    pairs = [
        ("Certificate holder", d.put("holder")),
        ("Address", d.put("address")),
        ("Product", d.put("scope")),
        ("Model / item no.", ", ".join(f"T{d.rng.randint(1000, 9999)}" for _ in range(3))),
        ("Labelled age grade", one(d, "3+", "18 months+", "6 years and up")),
        ("Country of origin", one(d, "China", "Vietnam", "India")),
    ]
    body = f"""<div class="row">{d.logo(46)}<div class="b small r">Certificate No.<br><span style="font-size:13pt">{d.put("number")}</span></div></div><div class="b m3" style="font-size:26pt">CERTIFICATE OF TYPE CONFORMITY</div><div class="small">Toys – Australian / New Zealand Standard</div><div class="m3">{rows(pairs)}</div><div class="m3">A sample of the product described above has been tested and found to comply with the clauses applicable to it of:</div><div class="m1">{table(("Part", "Standard", "Result"), lines)}</div><div class="m2 small">Test report {d.decoy("report")} dated {d.decoy("audit")}. The certificate refers to the tested type and gives no right to use a mark.</div><div class="grow"></div><div class="row end"><div>Issue date: {d.date("issue")}<br>Expiry date: {d.date("expiry")}</div>{d.sign(36)}{d.marks(22)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm} .rows .l{white-space:nowrap;color:#555}")


@layout("devices_revision_history", "industries", ("en",), only=("tuvsud", "tuvrh/DE", "bsi", "dekra/NL", "lne", "dnv/NL", "nqa/US"), systems=(("M",),), scope=(1, 3), sites=2)  # fmt: skip
def devices_revision_history(d: Draft) -> Sheets:
    """Devices: facilities with identifiers, first and effective and expiry days, and a history of revisions on a second page."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    ids = [f"F{d.rng.randint(1000, 9999):06}" for _ in d.facts.sites]
    units = [(a, *rest) for a, rest in zip(ids, site_cells(d), strict=True)]
    history = [("0", d.other_date(d.facts.initial), "First issue")]
    if d.facts.initial < d.facts.issue:
        history += [
            ("1", d.other_date(days_later(d.facts.initial, 200)), "Facility added; editorial change"),
            ("2", d.other_date(d.facts.issue), "Re-certification"),
        ]
    pairs = [("Certificate registration no.", d.put("number")), ("First issued", d.date("initial")), ("Effective date", d.date("issue")), ("Expiry date", d.date("expiry"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="m4 b" style="font-size:32pt;color:#003b71">Certificate</div><div class="m2">The Certification Body {d.put("issuer")} certifies that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has established and maintains {a_system(d)} which meets the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">Medical devices – Quality management systems – Requirements for regulatory purposes</div><div class="m2">Scope of certificate</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m2">{d.sign(36)}<div class="tiny">Page 1 of 2</div></div><div class="tiny">{d.facts.office.address}</div>"""
    back = f"""<div class="row">{d.logo(30)}<div class="small">{d.put("number")}, Revision {len(history) - 1}</div></div><div class="b m3">Facilities included</div>{table(("Facility ID", "Name", "Address", "Activity"), units)}<div class="b m4">History of the certificate</div>{table(("Rev.", "Date", "Description"), history)}<div class="small m2">Corresponding certificate under Regulation (EU) 2017/745: see separate certificate.</div><div class="grow"></div><div class="tiny r">Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 21mm 11mm}")


@layout("data_and_service_together", "industries", ("en",), only=(*WORLD, "schellman", "msecb", "IN", "AE"), systems=(("I", "J"), ("I", "B"), ("J", "I")), scope=(1, 3))  # fmt: skip
def data_and_service_together(d: Draft) -> Sheets:
    """Data and service or continuity in one: lying, norm boxes in the middle, statement's version, remote work noted."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02} {month} {y}", "{month} {d:02}, {y}")
    norms = d.standard("\0").split("\0")
    tiles = "".join(
        f'<div class="b" style="border:.5mm solid {d.facts.office.colour};padding:3mm 6mm;font-size:15pt">{n}</div>'
        for n in norms
    )
    cells = columns(
        [
            ("Certificate", d.put("number")),
            ("Original certification", d.date("initial")),
            ("Current issue", d.date("issue")),
            ("Expires", d.date("expiry")),
        ]
    )
    body = f"""<div class="row top"><div style="flex:1"><div style="font-size:26pt;font-weight:300">Certificate</div><div class="m2 b" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div></div><div>{d.logo(50)}</div></div><div class="m3">operates management systems certified to</div><div class="row m2" style="justify-content:flex-start">{tiles}</div><div class="m3">{d.put("scope")}</div><div class="small m2">Statement of Applicability v{d.rng.randint(2, 9)}.0 of {d.other_date(days_later(d.facts.issue, -90))}; service catalogue v{d.rng.randint(1, 5)}. Includes staff who work from home within the countries listed in the statement.</div><div class="grow"></div>{cells}<div class="row end m2">{d.sign(34)}{d.marks(22)}</div><div class="tiny m1">{d.footer()}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 24mm 11mm} .across{width:100%} .across td{padding:1mm 4mm 1mm 0}"
    return Sheets((page(body),), css, "landscape")


@layout("roads_with_fleet", "industries", ("en",), only=(*WORLD, "IN", "AE", "ZA"), systems=(("roadS",),), scope=(1, 2))  # fmt: skip
def roads_with_fleet(d: Draft) -> Sheets:
    """Safety on roads: fleet and routes in the scope's brackets; days as 'from … with the original of …'."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}")
    carrier = companies.company(d.rng, "en", "logistics")
    work = companies.scope(d.rng, "en", "logistics", d.rng.randint(1, 2))
    d.facts = d.facts.with_(holder=carrier, scope=work)
    scope = noted_scope(d, f" (fleet of {d.rng.randint(12, 240)} vehicles, depots included)")
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:27pt;letter-spacing:1mm">ROAD TRAFFIC SAFETY</div><div class="c i" style="font-size:16pt">Management system certificate no. {d.put("number")}</div><div class="m4">{d.put("issuer")} has audited <b style="font-size:14pt">{d.put("holder")}</b>, {d.put("address")}, and found its system to satisfy <b>{d.standard()}</b> for {scope}.</div><div class="m3">In force from {d.date("issue")} until {d.date("expiry")}; the original certificate is of {d.date("initial")}.</div><div class="m2 small">Surveillance is due on {d.decoy("surveillance1")} and {d.decoy("surveillance2")}.</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#555")),), ".sheet{padding:24mm 28mm 20mm;line-height:1.5}"
    )


@layout("aircraft_norms_equivalent", "industries", ("en",), only=("nqa/US", "pjr", "absqe", "smithers", "sandia-us", "dnv/GB", "lrqa/GB", "bsi/GB"), systems=(("Q", "C"), ("C",)), scope=(1, 3))  # fmt: skip
def aircraft_norms_equivalent(d: Draft) -> Sheets:
    """Aircraft: equivalents in brackets behind the norm, database number, day of the decision beside that of the paper."""
    write_dates(d, "{month} {d}, {y}", "{d:02} {month} {y}", "{y}-{m:02}-{d:02}")
    facts = tuple(
        replace(fact, printed=f"{fact.label} (technically equivalent to EN 9100:2018 and JISQ 9100:2016)") if fact.label == "AS9100D" else fact
        for fact in d.facts.standards
    )  # fmt: skip
    d.facts = d.facts.with_(standards=facts)
    capitals(d)
    left = stacked([("Certificate number", d.put("number")), ("OASIS OIN", f"{d.rng.randint(6000000000, 7999999999)}"), ("Structure", one(d, "Single site", "Several sites", "Campus"))])  # fmt: skip
    right = stacked([("Initial approval", d.date("initial")), ("Certification decision", d.decoy("decision")), ("Issued", d.date("issue")), ("Expires", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(50)}{d.marks(28)}</div><div class="m3" style="border-top:1mm solid #27476e;border-bottom:1mm solid #27476e;padding:3mm;font-size:22pt;text-align:center">CERTIFICATE OF APPROVAL</div><div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">The organization above has been assessed to</div><div class="c b m1" style="font-size:14pt">{d.standard("<br>and ")}</div><div class="c small m1">in accordance with AS9104-1:2022</div><div class="c m3">for {d.put("scope")}</div><div class="grow"></div><div class="row top"><div>{left}</div><div>{right}</div>{d.sign(34)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("cosmetics_with_sites_and_activity", "industries", ("en",), only=(*WORLD, "hkqaa", "IN"), systems=(("G",),), scope=(1, 2), sites=2)  # fmt: skip
def cosmetics_with_sites_and_activity(d: Draft) -> Sheets:
    """Cosmetics: no word of a system but 'good manufacturing practices'; works and store by address; no first day; boxes of days."""
    write_dates(d, "{d} {month} {y}", "{d:02} {MON} {y}", "{d:02}/{mon}/{y}")
    works, store = other_addresses(d)
    facts = boxes(
        [("CERTIFICATE No.", d.put("number")), ("DATE OF ISSUE", d.date("issue")), ("VALID UNTIL", d.date("expiry"))],
        d.facts.office.colour,
    )  # fmt: skip
    body = f"""<div class="c">{d.logo(48)}</div><div class="c m3" style="font-size:25pt">Statement of Compliance</div><div class="c m1">Guidelines on Good Manufacturing Practices for cosmetics</div><div class="c b m2" style="font-size:21pt">{d.standard()}</div><div class="c m3">We have audited the cosmetic manufacturing of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="m2">Registered office: {d.put("address")}</div><div>Manufacturing site: {works}</div><div>Storage site: {store}</div><div class="m2">Activities: <b>{d.put("scope")}</b></div><div class="small m2">Audit of {d.decoy("audit")}; rating {one(d, "satisfactory", "94 %", "A")}; the statement is kept by a follow-up audit each year.</div><div class="grow"></div>{facts}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny c m1">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#b06a8c", frame=False)),), ".sheet{padding:20mm 22mm 12mm}"
    )


@layout("bribery_entity_and_prior_number", "industries", ("en",), only=(*WORLD, "msecb", "AE", "PH", "MY"), systems=(("K",), ("B",), ("N",)), scope=(1, 2))  # fmt: skip
def bribery_entity_and_prior_number(d: Draft) -> Sheets:
    """A paper with two numbers: a contract's above, the certificate's below with 'supersedes'; the last cycle's end named."""
    write_dates(d, "{d:02} {month} {y}", "{y}-{m:02}-{d:02}", "{month} {d}, {y}")
    number = d.facts.number
    superseded = f"{number[:-1]}{(int(number[-1]) + 3) % 10 if number[-1].isdigit() else 'X'}"
    renumber(d, f"{number}-R{d.rng.randint(1, 3)}")
    pairs = [
        ("Contract / Client", f"{d.rng.randint(100000, 999999)} / {d.rng.randint(10, 99)}"),
        ("Certificate", d.put("number")),
        ("Supersedes", superseded),
        ("Start of the current cycle", d.date("issue")),
        ("End of the previous cycle", previous(d)),
        ("Certified for the first time", d.date("initial")),
        ("Expires at midnight on", d.date("expiry")),
        ("Re-certification audit to be held before", d.other_date(days_later(years_later(d.facts.issue, 2), 270))),
    ]  # fmt: skip
    body = f"""<div class="row top"><div style="width:62mm" class="small">{d.logo(44)}{stacked(pairs)}<div class="m3">{d.marks(22)}</div></div><div style="flex:1"><div style="font-size:30pt;font-weight:bold;color:{d.facts.office.colour}">{d.system()}</div><div class="m3">{d.put("issuer")} confirms that</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">conforms to</div><div class="b" style="font-size:26pt">{d.standard()}</div><div class="m3">within the limits of</div><div class="b">{d.put("scope")}</div><div class="m4">{d.sign(36)}</div></div></div><div class="grow"></div><div class="tiny">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 18mm 11mm}")
