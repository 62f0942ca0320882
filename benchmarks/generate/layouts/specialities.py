"""Papers of special subjects: cars, aircraft, devices, cosmetics, data, continuity, energy, bribery, food, toys, services."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.notified import PRODUCT, TOY_PARTS, products_only
from benchmarks.generate.layouts.parts import (
    branches,
    capitals,
    columns,
    lines,
    one,
    previous,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import StandardFact

AMERICAN = (
    "keystoneridge-us",
    "pjr",
    "eagle",
    "smithers",
    "orion",
    "srii",
    "absqe",
    "nqa/US",
    "bsi/US",
    "sandia-us",
)
NOTIFIED = (
    "dekra/NL",
    "bsi/NL",
    "TÜV SÜD Product Service GmbH",
    "lne",
    "nsai",
    "tuvrh/DE",
    "sgs/GB",
    "kiwa/NL",
)
DATA = ("msecb", "chilternvale", "straitsedge-sg", "nqa/GB", "bsi/GB", "sahyadri-in", "mapleshield", "dqs", "sgs/GB")  # fmt: skip


@layout("cars_extended_plant", "specialities", ("en",), only=(*AMERICAN, "dqs", "nqa/GB", "intertek", "irclass"), systems=(("A",),), sites=1, scope=(1, 2))  # fmt: skip
def cars_extended_plant(d: Draft) -> Sheets:
    """Cars: four numbers in a grid of which only one is the paper's, an extended plant, customers' codes, decision before issue."""
    branches(d)
    write_dates(d, "{d:02} {mon} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    extended = site_cells(d, "address")[0][0]
    usi = "".join(d.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(6))
    numbers = columns(
        [
            ("Certificate Registration No.", d.put("number")),
            ("IATF Certificate No.", f"0{d.rng.randint(310000, 599999)}"),
            ("Unique Site Identifier", usi),
            ("Client file", f"{d.rng.randint(10000, 99999)}-A"),
        ],
        "gr",
    )
    days = columns(
        [
            ("Initial IATF certification", d.date("initial")),
            ("Decision", d.decoy("decision")),
            ("Issued", d.date("issue")),
            ("Expires", d.date("expiry")),
        ],
        "gr",
    )
    exclusion = "none" if d.facts.scope[0].startswith("Design") else "product design and development (8.3)"
    maker = f"{d.rng.choice('AFGJ')}{d.rng.randint(1000, 9999)}{d.rng.choice('ABC')}"
    body = f"""<div class="row">{d.logo(48)}<div class="c b" style="border:.7mm solid #111;padding:2mm 5mm;font-size:13pt">IATF</div></div><div class="m3">{numbers}</div><div class="m3">The automotive quality management system operated at the manufacturing site of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m1">with its extended manufacturing site at {extended}</div><div class="m3">was audited under the IATF Rules and fulfils</div><div class="b m1" style="font-size:24pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="small">First edition, 2016-10-01</div><div class="m3">{d.put("scope")}</div><div class="small m1">Permitted exclusion: {exclusion}. Supplier code: {maker}.</div><div class="grow"></div><div class="m3">{days}</div><div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Contracted Office of the IATF: {one(d, "IAOB", "SMMT", "VDA-QMC")}. The status of this certificate can be seen in the IATF database; a printed copy is no proof. {d.decoy("form")}</div>"""
    css = ".sheet{padding:17mm 22mm 11mm} .gr{width:100%} .gr td{border:.25mm solid #999;padding:1.4mm 2mm;font-size:9pt}"
    return Sheets((page(body),), css)


@layout("aircraft_campus", "specialities", ("en",), only=AMERICAN, systems=(("C",),), sites=2, scope=(1, 2))
def aircraft_campus(d: Draft) -> Sheets:
    """Aircraft: structure 'campus', places in a table with hours' share, identification number, accredited under 9104-001."""
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}", "{y}-{m:02}-{d:02}")
    oin = d.rng.randint(1000000000, 9999999999)
    cells = [(f"Building {n}", place, work) for n, (place, work) in enumerate(site_cells(d, "address", "activity"), 1)]  # fmt: skip
    facts = led_by_colon(
        [
            ("Certificate Number", d.put("number")),
            ("Organization Identification Number (OIN)", str(oin)),
            ("Certification Structure", "Campus"),
            ("Original Certification", d.date("initial")),
            ("Certificate Issued", d.date("issue")),
            ("Certification Effective", d.date("start")),
            ("Certificate Expires", d.date("expiry")),
        ]
    )
    body = f"""<div class="row top">{d.logo(46)}{d.marks(24)}</div><div class="c m3" style="font-size:27pt;color:{d.facts.office.colour}">Certificate of Registration</div><div class="c m2">{d.put("issuer")} has determined that</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">has a quality management system conforming to</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c tiny">Quality Management Systems – Requirements for Aviation, Space and Defense Organizations</div><div class="m2"><b>Scope.</b> {d.put("scope")}</div><div class="m2">{table(("", "Address", "Activities"), cells)}</div><div class="grow"></div><div class="m2 small">{facts}</div><div class="row end m2">{d.sign(34)}<div class="tiny r" style="max-width:90mm">Assessment performed in accordance with the requirements of AS9104/1. {d.put("issuer")} is accredited under the ICOP scheme. Status: OASIS database.<br>{d.facts.office.address} · {d.decoy("form")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 21mm 12mm} .led td{padding:.4mm 3mm .4mm 0} .sites{font-size:8.5pt}")  # fmt: skip


@layout(
    "devices_with_subcontractor",
    "specialities",
    ("en",),
    only=NOTIFIED,
    systems=(("M",),),
    sites=1,
    scope=(2, 4),
)
def devices_with_subcontractor(d: Draft) -> Sheets:
    """Devices: registration number of the maker, a subcontractor that is not certified, notified body's number, three days by rows."""
    branches(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d} {month} {y}", "{d:02} {month} {y}")
    facility = site_cells(d, "address")[0][0]
    other = companies.company(d.rng, "en", "plastics")[0]
    srn = f"{d.facts.office.country}-MF-0000{d.rng.randint(10000, 49999)}"
    pairs = [
        ("Certificate registration", d.put("number")),
        ("Audit report", d.decoy("report")),
        ("First certificate", d.date("initial")),
        ("Valid as of", d.date("start")),
        ("Valid up to", d.date("expiry")),
        ("Date of this document", d.date("issue")),
    ]
    body = f"""<div class="row top"><div><div style="font-size:27pt">Certificate</div><div class="small">Quality management for medical devices</div></div>{d.logo(44)}</div><div class="m3 small" style="color:#666">Manufacturer (SRN {srn})</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2 small" style="color:#666">Manufacturing facility</div><div>{facility}</div><div class="m2 small" style="color:#666">Critical subcontractor (for information, not part of the certification)</div><div class="small">{other}</div><div class="m3">We declare on the strength of our audits that the above manufacturer maintains a quality management system in accordance with</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">for</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="m2">{rows(pairs)}</div><div class="row end m2">{d.sign(34)}{d.marks(24, iaf=False)}</div><div class="tiny m2">{d.put("issuer")} is a notified body under Regulation (EU) 2017/745 with identification number 0{d.rng.randint(100, 999)}; this certificate is not an EU certificate under that Regulation and gives no right to affix the CE marking. {d.facts.office.address} — {d.facts.office.site}. Page 1 of 1</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm} .rows td{padding:.5mm 5mm .5mm 0}")


@layout("cosmetics_good_rating", "specialities", ("en",), only=("sgs/GB", "intertek", "bv/GB", "straitsedge-sg", "kanluran-ph", "sahyadri-in", "keystoneridge-us"), systems=(("G",),), scope=(1, 4), years=(3, 1))  # fmt: skip
def cosmetics_good_rating(d: Draft) -> Sheets:
    """Cosmetics: an audit's rating in a ring, factory licence, the audited area in square metres, end in a sentence below."""
    write_dates(d, "{d:02} {month} {y}", "{month} {d}, {y}")
    rating = d.picture(art.seal("AUDIT RATING", f"{d.rng.randint(86, 98)} / 100", "#7a5ea8"), 32)
    body = f"""<div class="row">{d.logo(46)}<div class="small r">Ref. {d.decoy("report")}<br>No. <b>{d.put("number")}</b></div></div><div class="c m3" style="font-size:34pt;font-weight:300;color:#7a5ea8">GMP Certificate</div><div class="c small">Good Manufacturing Practices for Cosmetic Products</div><div class="c m3">granted to the manufacturing facility of</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c tiny">Licence for cosmetics manufacture {d.rng.randint(10000, 99999)} · area audited {d.rng.randint(8, 90) * 100} m²</div><div class="c m3">in recognition of its adherence to the guidelines</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">Product groups and operations</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row m2"><div class="small" style="white-space:nowrap">{lines([("Audited on", d.decoy("audit")), ("Granted on", d.date("issue")), ("First granted", d.date("initial"))])}</div>{rating}{d.sign(34)}</div><div class="c m2">This certificate loses its validity on {d.date("expiry")} unless renewed by a full audit before that day.</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b9a7d6")),), ".sheet{padding:20mm 23mm 19mm}")


@layout(
    "data_with_privacy_and_cloud",
    "specialities",
    ("en",),
    only=("schellman", *DATA),
    systems=(("I",),),
    scope=(1, 3),
)
def data_with_privacy_and_cloud(d: Draft) -> Sheets:
    """Data: one paper for security and its extension to privacy or clouds, both certified; statement's revision in a footnote."""
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    label = one(d, "ISO/IEC 27701:2019", "ISO/IEC 27017:2015", "ISO/IEC 27018:2019")
    d.facts = d.facts.with_(standards=(*d.facts.standards, StandardFact(label, "I", label)))
    role = " as PII processor" if "27701" in label else ""
    soa = d.other_date(days_later(d.facts.issue, -d.rng.randint(30, 150)))
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="m4" style="font-size:29pt;font-weight:300">Certificate</div><div class="b" style="font-size:12pt">{d.put("number")}</div><div class="m4">The information security management system of</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">has been certified to</div><div class="b m1" style="font-size:20pt;color:{d.facts.office.colour}">{d.standard(" and ")}</div><div class="m3">for the {one(d, "people, processes and technology", "assets, staff and premises")} that serve the</div><div class="b m1">{d.put("scope")}{"<sup>1</sup>"}</div><div class="grow"></div><div class="m2">{columns([("Certified since", d.date("initial")), ("Certificate issued", d.date("issue")), ("Certificate expires", d.date("expiry")), ("Next audit", d.decoy("surveillance1"))], "w")}</div><div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2"><sup>1</sup> According to the Statement of Applicability, revision {d.rng.randint(2, 9)} of {soa}{role}.</div><div class="tiny">{d.put("issuer")}, {d.facts.office.address}. Confirm at {d.facts.office.site}. Unless suspended earlier.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 12mm} .w{width:100%} .w td{border-top:.3mm solid #bbb;padding:1.3mm 4mm 1.3mm 0;font-size:9.5pt}")  # fmt: skip


@layout("continuity_of_operations", "specialities", ("en",), only=(*DATA, "intertek", "bv/GB", "dhowgulf-ae", "hkqaa"), systems=(("B",),), sites=1, scope=(1, 3))  # fmt: skip
def continuity_of_operations(d: Draft) -> Sheets:
    """Continuity: a recovery site beside the head office, the right column holds all days, former end among them."""
    capitals(d)
    branches(d)
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}", "{d:02} {month} {y}")
    recovery = site_cells(d, "address")[0][0]
    pairs = [
        ("Certificate", d.put("number")),
        ("Original approval", d.date("initial")),
        ("End of last cycle", previous(d)),
        ("Approval of this cycle", d.date("issue")),
        ("Approval ends", d.date("expiry")),
    ]
    side = "".join(
        f'<div style="margin-bottom:4mm"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in pairs
    )
    body = f"""<div class="row" style="border-bottom:.5mm solid #333;padding-bottom:4mm">{d.logo(50)}<div class="r" style="font-size:17pt">Approval of a<br>Business Continuity Management System</div></div><div class="row top m4" style="gap:9mm"><div style="flex:1"><div>To</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small">Recovery site: {recovery}</div><div class="m3">Our audit has shown that the arrangements for continuity satisfy</div><div class="b m1" style="font-size:22pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">in support of</div><div class="m1">{d.put("scope")}</div></div><div style="width:46mm;background:#f1f1f1;padding:5mm">{side}</div></div><div class="grow"></div><div class="row end m2">{d.sign(36)}{d.marks(24)}{d.code(18)}</div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · Issued under contract BC/{d.rng.randint(1000, 9999)}. Exercises of the plans are not witnessed by us.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("energy_performance_period", "specialities", ("en", "de"), only=("chilternvale", "rhoenzert", "dqs", "tuvnord/DE", "zertkontor", "tuvaustria", "nqa/GB", "sgs/GB", "dekra/DE", "tuvthueringen"), systems=(("N",),), sites=1, scope=(1, 3))  # fmt: skip
def energy_performance_period(d: Draft) -> Sheets:
    """Energy: yearly consumption and the reporting period beside the days, one further place, staff relevant to the system."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    place = site_cells(d, "address")[0][0]
    last = d.facts.issue.year - 1
    say = {
        "en": ("Energy Management Certificate", "is awarded to", "also at", "whose energy management was found to conform to", "Boundaries", "Energy consumption", f"Reporting period 01 January {last} to 31 December {last}", ("Certificate", "First award", "Award", "End", "Contract"), "The award ends early if annual monitoring is missed."),
        "de": ("Energiemanagement-Zertifikat", "wird verliehen an", "auch am Standort", "deren Energiemanagement übereinstimmt mit", "Systemgrenzen", "Energieverbrauch", f"Berichtszeitraum 01.01.{last} bis 31.12.{last}", ("Zertifikat", "Erstverleihung", "Verleihung", "Ende", "Vertrag"), "Die Verleihung endet vorzeitig, wenn die jährliche Überwachung ausbleibt."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("number"), d.date("initial"), d.date("issue"), d.date("expiry"), str(d.rng.randint(4000, 9999)))  # fmt: skip
    used = f"{d.rng.randint(20, 900) / 10:.1f} GWh".replace(".", "," if d.facts.language == "de" else ".")
    body = f"""<div class="row">{d.marks(24)}{d.logo(50)}</div><div class="m4" style="font-size:25pt;color:#3c7a3c">{say[0]}</div><div class="m1">{say[1]}</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">{say[2]} {place}</div><div class="m3">{say[3]}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3 small b">{say[4]}</div><div>{d.put("scope")}</div><div class="m3 small" style="border-left:1mm solid #3c7a3c;padding-left:3mm">{say[5]}: {used}<br>{say[6]}</div><div class="grow"></div><div class="m2">{columns(list(zip(say[7], values, strict=True)), "w")}</div><div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{say[8]} {d.put("issuer")}, {d.facts.office.address}, {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm} .w{width:100%} .w td{padding:1mm 4mm 1mm 0;font-size:9.5pt}")  # fmt: skip


@layout("bribery_unit_and_sector", "specialities", ("en", "es", "pt"), only=("PE", "CL", "MX", "certilevante", "mantiqueira", "planalto", "atlanticocert", "chilternvale", "straitsedge-sg", "dhowgulf-ae", "intertek"), systems=(("K",),), scope=(1, 3))  # fmt: skip
def bribery_unit_and_sector(d: Draft) -> Sheets:
    """Integrity: the day of the board's approval of the policy and a tax number mislead; term as 'del … al …' under the firm."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}", "{d} {month} {y}")
    say = {
        "en": ("ANTI-BRIBERY MANAGEMENT SYSTEM", "attests that", "complies with", "Processes reached", "In force from {a} to {b}", "First attested", "Signed on", "Anti-bribery policy approved by the board on", "No attestation excludes that bribery has occurred or may occur."),
        "es": ("SISTEMA DE GESTIÓN ANTISOBORNO", "acredita que", "cumple", "Procesos alcanzados", "En vigor del {a} al {b}", "Primera acreditación", "Firmado el", "Política antisoborno aprobada por el directorio el", "La presente no excluye que haya ocurrido o pueda ocurrir un soborno."),
        "pt": ("SISTEMA DE GESTÃO ANTISSUBORNO", "atesta que", "cumpre", "Processos abrangidos", "Em vigor de {a} a {b}", "Primeira atestação", "Assinado em", "Política antissuborno aprovada pelo conselho em", "Este documento não exclui que tenha ocorrido ou possa ocorrer suborno."),
    }[d.facts.language]  # fmt: skip
    term = say[4].format(a=d.date("start"), b=d.date("expiry"))
    policy = d.other_date(days_later(d.facts.initial, -140))
    body = f"""<div class="row">{d.logo(50)}<div class="small r">{d.put("number")}</div></div><div class="c b m4" style="font-size:19pt;letter-spacing:.6mm">{say[0]}</div><div class="c m3">{d.put("issuer")} {say[1]}</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m1 small">{term}</div><div class="c m3">{say[2]}</div><div class="c b m1" style="font-size:26pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3 b small">{say[3]}</div><div>{d.put("scope")}</div><div class="grow"></div><div class="row end m2"><div class="small">{say[6]} {d.date("issue")}<br>{say[5]}: {d.date("initial")}</div>{d.sign(36)}{d.marks(24)}</div><div class="tiny m3">{say[7]} {policy}. {say[8]} {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8795a8", frame=False)),), ".sheet{padding:20mm 24mm 14mm}")  # fmt: skip


@layout("food_scheme_audit_kinds", "specialities", ("en",), only=("sgs/GB", "bv/GB", "intertek", "nsf", "lrqa/GB", "dnv/NL", "kiwa/NL", "straitsedge-sg", "keystoneridge-us", "sabs"), systems=(("Z",),), scope=(1, 3))  # fmt: skip
def food_scheme_audit_kinds(d: Draft) -> Sheets:
    """Food scheme: base norms in brackets, category and exclusions, last unannounced audit, first, decided, issued and until in a column."""
    write_dates(d, "{d:02} {month} {y}", "{d} {mon} {y}", "{y}-{m:02}-{d:02}")
    unannounced = (
        d.other_date(days_later(d.facts.issue, -40), "{month} {y}") if d.rng.random() < 0.6 else "N/A"
    )
    coid = f"{d.facts.office.country[:2]}A-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}"
    pairs = [
        ("Certificate registration", d.put("number")),
        ("COID", coid),
        ("Food chain (sub)category", one(d, "CI", "CII", "CIV", "I")),
        ("Exclusions from the scope", "None"),
        ("Certification decision", d.decoy("decision")),
        ("First certified to the scheme", d.date("initial")),
        ("Issued", d.date("issue")),
        ("Valid until", d.date("expiry")),
        ("Last unannounced audit", unannounced),
    ]
    body = f"""<div class="row top">{d.logo(46)}<div class="r b" style="font-size:22pt;color:#156082">Food Safety<br>Certificate</div></div><div class="m3">The food safety management system of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">was assessed and complies with the requirements of</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="small">Certification scheme for food safety management systems consisting of the following elements: a base standard for the system, the sector's prerequisite programmes and the scheme's additional requirements</div><div class="m3 b small">This certificate is applicable to</div><div>{d.put("scope")}</div><div class="grow"></div><div class="m2">{led_by_colon(pairs)}</div><div class="row end m2">{d.sign(34)}{d.marks(24)}{d.code(18)}</div><div class="tiny m2">The authenticity of this certificate can be verified in the Foundation's database of certified organizations. {d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm} .led td{padding:.5mm 3mm .5mm 0;font-size:10pt}")  # fmt: skip


@layout("toys_for_the_southern_market", "specialities", ("en",), only=("sgs/GB", "intertek", "bv/GB", "southerncross", "TÜV SÜD Product Service GmbH", "compass-au"), systems=TOY_PARTS, scope=(1, 1), truth=PRODUCT)  # fmt: skip
def toys_for_the_southern_market(d: Draft) -> Sheets:
    """Toys: a letter-like certificate with importer and factory named, items with age grades, reports, and 'remains valid to'."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{mon}-{y}")
    products_only(d)
    first = StandardFact("ISO 8124-1:2019", "T", "AS/NZS ISO 8124.1:2019")
    d.facts = d.facts.with_(standards=(first, *d.facts.standards[1:]))
    importer = companies.company(d.rng, "en", "toys")[0]
    items = [
        (f"{d.rng.choice('TKL')}-{d.rng.randint(100, 999)}", one(d, "18 months +", "3 years +", "6 years +"), f"TR{d.facts.issue.year % 100}{d.rng.randint(10000, 99999)}")
        for _ in range(3)
    ]  # fmt: skip
    pairs = [
        ("Certificate holder (manufacturer)", f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        ("Australian / New Zealand importer", importer),
        ("Goods", d.put("scope")),
        ("Standards applied", d.standard("<br>")),
    ]
    body = f"""<div class="row">{d.logo(46)}<div class="r small">Certificate<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="m3 b" style="font-size:21pt">Certificate of Toy Safety Compliance</div><div class="m2">{rows(pairs, "ru")}</div><div class="m2">{table(("Item", "Age grade", "Test report"), items)}</div><div class="m3">Representative samples of the goods were submitted by the holder and met the mechanical, flammability and migration requirements named above as far as they apply.</div><div class="grow"></div><div class="row end m2"><div>Issued {d.date("issue")}<br>Remains valid to {d.date("expiry")}</div>{d.sign(36)}</div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}. The holder shall see to it that goods of series production agree with the samples. Terms T-14, {d.other_date(days_later(d.facts.issue, -700), "{month} {y}")}.</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .ru{width:100%} .ru td{border-bottom:.25mm solid #aaa;padding:1.8mm 3mm 1.8mm 0;vertical-align:top} .ru .l{width:52mm;color:#555} .ru .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("three_norms_in_a_paragraph", "specialities", ("en",), only=("chilternvale", "dhowgulf-ae", "voltabasin-gh", "straitsedge-sg", "kanluran-ph", "sahyadri-in", "keystoneridge-us", "savanna-ke", "bluefin-lk", "harmattan-ng"), systems=(("Q", "E", "S"), ("Q", "E"), ("Q", "S")), scope=(1, 4))  # fmt: skip
def three_norms_in_a_paragraph(d: Draft) -> Sheets:
    """Integrated: norms named in the running sentence, one number at the foot, cycle told in the margin note, issue by the signature."""
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}", "{d:02} {month} {y}")
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m3 serif" style="font-size:28pt;color:{d.facts.office.colour}">Integrated Management System Certificate</div><div class="m4" style="font-size:12.5pt;line-height:1.7;text-align:justify">{d.put("issuer")} certifies that <b style="font-size:15pt">{d.put("holder")}</b> of {d.put("address")} manages its business by an integrated system which was audited as a whole and found to satisfy <b>{d.standard(", ")}</b>, the extent of the system being the following.</div><div class="m3 c b">{d.put("scope")}</div><div class="m4 small" style="border:.3mm solid #999;padding:3mm">The first of these certifications dates from {d.date("initial")}. All of them run together until {d.date("expiry")} and are audited together every year, next by {d.decoy("surveillance1")}.</div><div class="grow"></div><div class="row end m3"><div class="sign">{d.picture(art.signature(d.rng), 36)}<div class=rule></div>Certification Manager, {d.date("issue")}</div>{d.marks(26)}</div><div class="row m3"><div class="tiny" style="white-space:nowrap">No. <b>{d.put("number")}</b></div><div class="tiny r">{d.facts.office.address} · {d.facts.office.site}</div></div>"""
    return Sheets(
        (page(body, "serif", art.guilloche(d.facts.office.colour)),), ".sheet{padding:22mm 25mm 19mm}"
    )


@layout("service_desk_scope_statement", "specialities", ("en",), only=(*DATA, "coromandel-in", "hkqaa", "psb"), systems=(("J",),), scope=(1, 2))  # fmt: skip
def service_desk_scope_statement(d: Draft) -> Sheets:
    """IT services: the scope statement in the norm's own form is printed with the firm's name in it; the scope is set apart below."""
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{y}-{m:02}-{d:02}")
    pairs = [
        ("Certificate", d.put("number")),
        ("Date certified first", d.date("initial")),
        ("Date certified now", d.date("issue")),
        ("Date certified until", d.date("expiry")),
        ("APMG / scheme client ID", f"{d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)}"),
    ]
    body = f"""<div class="row top"><div>{rows(pairs)}</div>{d.logo(46)}</div><div class="m4" style="font-size:26pt;color:{d.facts.office.colour}">IT Service Management</div><div class="m3 b" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">The service management system has been certified against</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">The service management system of the above organisation supports, from the technical locations named in the service catalogue, the</div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(24)}{d.code(18)}</div><div class="tiny m3">Service catalogue {d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}, {d.other_date(days_later(d.facts.issue, -75))}. {d.put("issuer")}, {d.facts.office.address}, {d.facts.office.site}. Certification may be withdrawn if the scheme's fees or audits are in arrears.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}")
