"""Papers whose holders are no companies with a legal form: schools, public bodies, a trader with a name of business, a plant."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.data import load, pair, words
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import columns, one, rescope, write_dates
from benchmarks.generate.layouts.pieces import MODEST, boxes, led_by_colon, period, stacked, voice
from benchmarks.generate.layouts.registry import layout

#: Names of schools by language, each with what it offers.
SCHOOLS = {
    "en": (
        ("{} International School", "Provision of primary and secondary education"),
        ("{} College of Technology", "Provision of vocational education and training"),
        ("{} University", "Design and delivery of undergraduate and postgraduate programmes"),
    ),
    "es": (
        ("Colegio {}", "Prestación de servicios de educación secundaria y bachillerato"),
        ("Universidad Técnica {}", "Diseño e impartición de programas de grado y posgrado"),
    ),
    "tr": (
        ("Özel {} Koleji", "İlkokul ve ortaokul eğitim ve öğretim hizmetleri"),
        ("{} Üniversitesi", "Lisans ve yüksek lisans eğitim hizmetleri"),
    ),
    "id": (
        ("Universitas {}", "Penyelenggaraan pendidikan tinggi, penelitian dan pengabdian"),
        ("SMK {} Nusantara", "Penyelenggaraan pendidikan kejuruan"),
    ),
}
#: Names of public bodies by language, each with what it does.
PUBLIC = {
    "en": (
        ("Municipality of {}", "Issue of building permits and municipal services to citizens"),
        ("{} General Hospital", "Inpatient and outpatient medical care"),
        ("{} Port Authority", "Administration of port services and berths"),
    ),
    "es": (
        ("Ayuntamiento de {}", "Atención a la ciudadanía y tramitación de licencias"),
        ("Hospital Regional de {}", "Atención médica ambulatoria y hospitalaria"),
    ),
    "it": (
        ("Comune di {}", "Erogazione di servizi anagrafici e tributari ai cittadini"),
        ("Ospedale di {}", "Prestazioni sanitarie ambulatoriali e di ricovero"),
    ),
    "fr": (
        ("Mairie de {}", "Accueil des usagers et délivrance des actes administratifs"),
        ("Centre Hospitalier de {}", "Soins ambulatoires et hospitaliers"),
    ),
    "pt": (
        ("Câmara Municipal de {}", "Atendimento ao munícipe e licenciamento urbanístico"),
        ("Hospital de {}", "Prestação de cuidados de saúde"),
    ),
    "ro": (
        ("Primăria Orașului {}", "Servicii publice pentru cetățeni și emiterea autorizațiilor"),
        ("Spitalul Județean {}", "Servicii medicale spitalicești"),
    ),
    "tr": (
        ("{} Belediyesi", "Vatandaşa yönelik belediye hizmetleri"),
        ("{} Devlet Hastanesi", "Ayakta ve yatarak tedavi hizmetleri"),
    ),
}


def _stem(d: Draft) -> str:
    stems = words(d.facts.language)["company"].get("stems") or load("stems")["stems"]
    return pair(d.rng.choice(stems))[0]


def _renamed(d: Draft, offered: tuple[tuple[str, str], ...]) -> None:
    pattern, work = d.rng.choice(offered)
    name = pattern.format(_stem(d))
    d.facts = d.facts.with_(holder=(name, name))
    rescope(d, work)


@layout("school_and_its_courses", "holders", ("en", "es", "tr", "id"), only=MODEST, systems=(("U",), ("Q",)))
def school_and_its_courses(d: Draft) -> Sheets:
    """A school's paper: the name has no legal form; days in a blue strip, scope as a sentence in quotes."""
    _renamed(d, SCHOOLS[d.facts.language])
    v = voice(d)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c m4" style="font-size:29pt;color:#1d3f8a">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:24pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m2" style="font-size:27pt">{d.standard()}</div><div class="c m3 small">{v["scope"]}</div><div class="c i">“{d.put("scope")}”</div><div class="grow"></div>{boxes([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))], "#1d3f8a")}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7f9fd1", frame=False)),), ".sheet{padding:19mm 23mm}")


@layout(
    "public_body",
    "holders",
    ("en", "es", "it", "fr", "pt", "ro", "tr"),
    only=MODEST,
    systems=(("Q",), ("Q",), ("E",), ("K",)),
)
def public_body(d: Draft) -> Sheets:
    """A town hall or hospital: the term as a sentence, the day of issue with the signature."""
    _renamed(d, PUBLIC[d.facts.language])
    v = voice(d)
    body = f"""<div class="c">{d.logo(54)}</div><div class="c b m3" style="font-size:26pt">{v["heading"]}</div><div class="c small">{v["number"]} {d.put("number")}</div><div class="m4">{v["certify"]}</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="m4">{period(d)}</div><div class="grow"></div><div class="row end"><div class="small">{v["issue"]}: {d.date("issue")}<br>{v["initial"]}: {d.date("initial")}</div>{d.sign(36)}{d.marks(24)}</div><div class="tiny c m3">{d.footer()}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 26mm}")


@layout("trading_as", "holders", ("en",), only=MODEST, scope=(1, 3))
def trading_as(d: Draft) -> Sheets:
    """The holder with a name of business: truth has the whole line, and the legal name alone is right too."""
    legal = d.facts.holder[0]
    known = f"{_stem(d)} {one(d, 'Works', 'Direct', 'Solutions', 'Group')}"
    joint = one(d, " t/a ", " trading as ", " (a unit of {})", " T/A ")
    whole = f"{known}{joint.format(legal)}" if "{}" in joint else f"{legal}{joint}{known}"
    d.facts = d.facts.with_(holder=(whole, whole))
    d.printed.extra["holder_alt"] = [legal, known] if "{}" in joint else [legal]
    write_dates(d, "{d:02} {month} {y}", "{d}{ordinal} {month} {y}", "{d:02}/{m:02}/{y}")
    v = voice(d)
    body = f"""<div class="row">{d.logo(48)}<div class="small r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="m4" style="font-size:30pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div>{d.put("scope")}</div><div class="grow"></div>{led_by_colon([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["start"], d.date("start")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">{v["note"]} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm} .led td{padding-right:5mm}")


@layout("plant_of_the_firm", "holders", ("en", "de", "it", "pl", "tr"), only=MODEST, scope=(1, 3))
def plant_of_the_firm(d: Draft) -> Sheets:
    """Registered office and plant, each with a label of its own: the office is the address, the plant a further place."""
    names = {
        "en": ("Registered office", "Manufacturing plant"),
        "de": ("Firmensitz", "Werk"),
        "it": ("Sede legale", "Stabilimento"),
        "pl": ("Siedziba", "Zakład produkcyjny"),
        "tr": ("Merkez", "Fabrika"),
    }[d.facts.language]
    plant = companies.address(d.rng, d.facts.language)[0]
    d.printed.extra["sites"] = [plant]
    d.printed.extra["sites_printed"] = [{"name": None, "address": plant, "scope": None}]
    d.printed.extra["address_alt"] = [d.facts.address[0], plant]
    d.printed.texts.append(plant)
    v = voice(d)
    body = f"""<div class="row top"><div>{stacked([(v["number"], d.put("number")), (v["issue"], d.date("issue"))])}</div>{d.logo(46)}<div class="r">{stacked([(v["expiry"], d.date("expiry")), (v["initial"], d.date("initial"))])}</div></div><div class="c m4" style="font-size:28pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div>{rows([(names[0], d.put("address")), (names[1], escape(plant, quote=False))], "two m2")}<div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m3 small">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{columns([("EA", d.decoy("sector")), (v["watch"], d.decoy("surveillance1")), (v["watch"], d.decoy("surveillance2"))])}<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),),
        ".sheet{padding:20mm 23mm 16mm} .two{margin-left:auto;margin-right:auto} .across{width:100%}",
    )
