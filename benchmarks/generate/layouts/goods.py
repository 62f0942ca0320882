"""Certificates of schemes: halal food, machines, steel and welding, labour, service management, integrity, hygiene."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    renumber,
    rescope,
    site_cells,
    table,
)
from benchmarks.generate.layouts.pieces import MODEST, direction, led_by_colon, period, stacked, voice
from benchmarks.generate.layouts.registry import layout


@layout(
    "halal_products",
    "goods",
    ("en",),
    systems=(("Y",),),
    only=("pearlgulf", "bluefin-lk", "savanna-ke", "AE", "IN", "MY"),
    years=(1, 1, 2),
    truth={"product_certificate": True},
)
def halal_products(d: Draft) -> Sheets:
    """Halal: a list of products with brands is the scope, audit and issue by the common era, a council signs."""
    goods = d.rng.sample(words("en")["scope"]["products"]["food"], 3)
    rescope(d, ", ".join(goods))
    d.put("scope")
    brand = d.facts.holder[0].split(" ")[0].upper()
    lots = [(str(i), item.capitalize(), brand) for i, item in enumerate(goods, 1)]
    d.printed.extra["scope_alt"] = [", ".join(item.capitalize() for item in goods)]
    body = f"""<div class="row">{d.logo(40)}<div class="c" style="font-size:26pt;color:#0b6b3a">حلال<br><b style="font-size:20pt">HALAL</b></div>{d.code(18)}</div><h1 class="c" style="color:#0b6b3a;font-size:28pt;margin:2mm 0">HALAL CERTIFICATE</h1><div class="c">{d.put("issuer")}, upon the audit of {d.decoy("audit")} and the approval of its Shariah committee, certifies that the products listed below, manufactured by</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">are Halal according to <b>{d.standard()}</b></div>
<div class="m3">{table(("No", "Product", "Brand"), lots)}</div><div class="tiny">List of products: {d.put("scope")}</div><div class="grow"></div>{led_by_colon([("Halal Certificate No", d.put("number")), ("Issued", d.date("issue")), ("Valid Until", d.date("expiry"))])}<div class="row end m3">{d.sign(34)}<div class="sign">{d.picture(art.signature(d.rng), 34)}<div class=rule></div>Chairman, Shariah Committee</div></div><div class="tiny m2 c">{d.facts.office.address} · The certificate is void if ingredients or processes change without notice.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#0b8a4a")),),
        ".sheet{padding:19mm 23mm 15mm} .led td{padding-right:5mm}",
    )


@layout(
    "machine_compliance",
    "goods",
    ("en", "tr", "it"),
    systems=(("D",),),
    only=MODEST,
    years=(5, 5, 3),
    truth={"product_certificate": True},
)
def machine_compliance(d: Draft) -> Sheets:
    """A voluntary paper on machines by a body that is no notified one: models, file number, a CE sign in the corner."""
    d.printed.other_marks.append("CE")
    what = {
        "en": (
            "CERTIFICATE OF COMPLIANCE",
            "Manufacturer",
            "Product",
            "Model(s)",
            "Technical file",
            "complies with the essential requirements of the Machinery Directive",
            "This is a voluntary assessment of the technical file; it is not issued by a notified body.",
        ),
        "tr": (
            "UYGUNLUK SERTİFİKASI",
            "Üretici",
            "Ürün",
            "Model(ler)",
            "Teknik dosya",
            "Makine Emniyeti Yönetmeliği temel gereklerine uygundur:",
            "Bu belge gönüllü bir inceleme sonucudur; onaylanmış kuruluş belgesi değildir.",
        ),
        "it": (
            "CERTIFICATO DI CONFORMITÀ",
            "Fabbricante",
            "Prodotto",
            "Modelli",
            "Fascicolo tecnico",
            "risponde ai requisiti essenziali della Direttiva Macchine",
            "Verifica volontaria del fascicolo tecnico; il presente non è rilasciato da un organismo notificato.",
        ),
    }[d.facts.language]
    kind = {
        "en": ("Hydraulic press", "Conveyor", "Packaging machine"),
        "tr": ("Hidrolik pres", "Konveyör", "Ambalaj makinesi"),
        "it": ("Pressa idraulica", "Nastro trasportatore", "Confezionatrice"),
    }[d.facts.language]
    rescope(d, d.rng.choice(kind))
    v = voice(d)
    stem = d.facts.holder[0][:2].upper()
    models = ", ".join(f"{stem}-{n}" for n in sorted(d.rng.sample(range(100, 990, 10), 3)))
    d.printed.extra["scope_alt"] = [f"{d.facts.scope[0]} {models}", models]
    pairs = [
        (what[1], f"{d.put('holder')}<br><span style='font-weight:normal'>{d.put('address')}</span>"),
        (what[2], d.put("scope")),
        (what[3], models),
        (what[4], f"TF-{d.rng.randint(100, 999)}/{d.facts.issue.year}"),
        (v["number"], d.put("number")),
    ]
    body = f"""<div class="row">{d.logo(44)}<div style="font-size:44pt;letter-spacing:-2mm">C E</div></div><h1 class="c" style="font-size:27pt">{what[0]}</h1>{rows(pairs, "frame")}<div class="c m3">{what[5]}</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="grow"></div>{columns([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry")), (one(d, "Rev.", "Ed."), d.decoy("revision"))])}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.footer()}. {what[6]}</div>"""
    css = ".frame{width:100%} .frame td{border:.25mm solid #999;padding:2.2mm 3mm;vertical-align:top} .frame .l{width:40mm;background:#f1f1f1} .across{width:100%} .across td{text-align:center}"
    return Sheets((page(body),), ".sheet{padding:18mm 22mm}" + css)


@layout(
    "steel_production_control",
    "goods",
    ("en", "de", "it", "pl"),
    systems=(("V",),),
    only=MODEST,
    truth={"product_certificate": True},
)
def steel_production_control(d: Draft) -> Sheets:
    """Steel structures: a number with CPR, execution class, first issue; it goes on until conditions change, a day is named."""
    renumber(d, f"{d.rng.randint(2400, 2990)}-CPR-{d.rng.randint(1000, 9999)}")
    names = {
        "en": (
            "Certificate of Conformity of the Factory Production Control",
            "In compliance with Regulation (EU) No 305/2011 this certificate applies to the construction product",
            "placed on the market by",
            "and attests that the provisions described in Annex ZA of the standard",
            "under system 2+ are applied",
            "Execution class",
            "First issued on",
            "Issued",
            "It remains valid until",
            "unless the conditions of manufacture change significantly",
        ),
        "de": (
            "Bescheinigung der Konformität der werkseigenen Produktionskontrolle",
            "Gemäß Verordnung (EU) Nr. 305/2011 gilt diese Bescheinigung für das Bauprodukt",
            "in Verkehr gebracht durch",
            "und bestätigt, dass alle Bestimmungen im Anhang ZA der Norm",
            "nach System 2+ angewendet werden",
            "Ausführungsklasse",
            "Erstmals ausgestellt am",
            "Ausgestellt",
            "Sie bleibt gültig bis zum",
            "solange sich die Herstellbedingungen nicht wesentlich ändern",
        ),
        "it": (
            "Certificato di conformità del controllo della produzione in fabbrica",
            "In conformità al Regolamento (UE) n. 305/2011 il presente si applica al prodotto da costruzione",
            "immesso sul mercato da",
            "e attesta che le disposizioni dell'allegato ZA della norma",
            "nell'ambito del sistema 2+ sono applicate",
            "Classe di esecuzione",
            "Emesso la prima volta il",
            "Emesso",
            "Resta valido sino al",
            "salvo modifiche significative delle condizioni di produzione",
        ),
        "pl": (
            "Certyfikat zgodności zakładowej kontroli produkcji",
            "Zgodnie z rozporządzeniem (UE) nr 305/2011 certyfikat dotyczy wyrobu budowlanego",
            "wprowadzanego do obrotu przez",
            "i poświadcza, że postanowienia załącznika ZA normy",
            "w systemie 2+ są stosowane",
            "Klasa wykonania",
            "Wydany po raz pierwszy",
            "Wydano",
            "Zachowuje ważność do",
            "o ile warunki produkcji nie ulegną istotnej zmianie",
        ),
    }[d.facts.language]
    goods = {
        "en": "Structural steel components and kits",
        "de": "Tragende Bauteile und Bausätze aus Stahl",
        "it": "Componenti strutturali in acciaio",
        "pl": "Elementy konstrukcyjne stalowe",
    }[d.facts.language]
    rescope(d, goods)
    kind = one(d, "EXC2", "EXC3", "EXC2 (EN 1090-2)")
    d.printed.extra["scope_alt"] = [f"{goods} {kind}", f"{goods}, {names[5]} {kind}"]
    body = f"""<div class="row">{d.logo(44)}<div class="b big">{d.facts.number[:4]}</div></div><div class="c b m4" style="font-size:21pt">{names[0]}</div><div class="c b big m2">{d.put("number")}</div><div class="m3">{names[1]}</div><div class="b m1">{d.put("scope")}</div><div class="small">{names[5]}: {kind}</div><div class="m3">{names[2]}</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{names[3]}</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div>{names[4]}.</div>
<div class="m3">{names[6]} {d.date("initial")}. {names[8]} {d.date("expiry")}, {names[9]}.</div><div class="grow"></div><div class="row end"><div>{names[7]}: <b>{d.date("issue")}</b></div>{d.sign(36)}</div><div class="tiny m3">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 26mm}")


@layout(
    "welding_requirements", "goods", ("en", "de", "pl", "cs"), systems=(("X",),), only=MODEST, scope=(1, 2)
)
def welding_requirements(d: Draft) -> Sheets:
    """Welding: processes by their numbers, groups of material, the coordinator's name and birthday year beside the days."""
    names = {
        "en": (
            "Quality requirements for fusion welding",
            "Welding processes",
            "Material groups",
            "Welding coordinator",
        ),
        "de": (
            "Schweißtechnische Qualitätsanforderungen",
            "Schweißprozesse",
            "Werkstoffgruppen",
            "Schweißaufsicht",
        ),
        "pl": (
            "Wymagania jakości dotyczące spawania",
            "Procesy spawania",
            "Grupy materiałowe",
            "Nadzór spawalniczy",
        ),
        "cs": (
            "Požadavky na jakost při tavném svařování",
            "Procesy svařování",
            "Skupiny materiálů",
            "Svářečský dozor",
        ),
    }[d.facts.language]
    v = voice(d)
    person = one(d, "K. Adlerow (IWE)", "M. Tessaly (IWT)", "P. Orvenko (IWE), Stv. J. Halm (IWS)")
    pairs = [
        (v["scope"], d.put("scope")),
        (names[1], one(d, "111, 135, 141", "135, 136", "141, 783")),
        (names[2], one(d, "1.1, 1.2, 8.1", "1, 8.1, 22", "1.2, 2.1")),
        (names[3], person),
        (v["number"], d.put("number")),
        (v["start"], d.date("start")),
        (v["expiry"], d.date("expiry")),
        (v["watch"], d.decoy("surveillance1")),
    ]
    body = f"""<div class="row">{d.marks(24)}{d.logo(44)}</div><div class="m4" style="font-size:25pt;color:#7a2e0e">{v["heading"]}</div><div class="b">{names[0]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">{v["conform"]}</div><div class="b m1" style="font-size:24pt">{d.standard()}</div>{rows(pairs, "weld m3")}<div class="grow"></div><div class="row end"><div>{v["issue"]} {d.date("issue")}</div>{d.sign()}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 24mm} .weld{width:100%} .weld td{border-top:.2mm solid #999;padding:1.8mm 3mm 1.8mm 0} .weld .l{width:52mm}",
    )


@layout("labour_and_society", "goods", ("en", "it"), systems=(("L",),), only=MODEST, scope=(1, 3))
def labour_and_society(d: Draft) -> Sheets:
    """Social accountability: the scope is of a site; six-monthly visits; validity in a sentence and a box of the first grant."""
    v = voice(d)
    said = {
        "en": "The workplace conditions of the facility below were found to satisfy",
        "it": "Le condizioni di lavoro del sito sotto indicato soddisfano",
    }[d.facts.language]
    body = f"""<div style="display:flex;gap:8mm;flex:1"><div style="width:14mm;background:#c2410c"></div><div style="flex:1;display:flex;flex-direction:column"><div class="row">{d.logo(44)}<div class="small r">{v["number"]}<br><b>{d.put("number")}</b></div></div><div class="m4" style="font-size:28pt">{v["heading"]}</div><div class="m3">{said}</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="m4">{period(d)}</div><div class="grow"></div><div class="row end">{stacked([(v["initial"], d.date("initial")), (v["issue"], d.date("issue"))])}{d.sign()}</div><div class="tiny m2">{d.footer()} {v["note"]}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 18mm}")


@layout("service_catalogue", "goods", ("en", "es", "it", "tr"), systems=(("J",),), only=MODEST, scope=(1, 3))
def service_catalogue(d: Draft) -> Sheets:
    """Service management: the scope is a sentence that names the provider and the catalogue with its version as a note."""
    version = f"{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}"
    tail = {
        "en": f" in accordance with the service catalogue v{version}",
        "es": f", de acuerdo con el catálogo de servicios v{version}",
        "it": f", in accordo al catalogo dei servizi v{version}",
        "tr": f" (Hizmet kataloğu sürüm {version})",
    }[d.facts.language]
    v = voice(d)
    lead = {
        "en": "The Service Management System of",
        "es": "El Sistema de Gestión de Servicios de",
        "it": "Il Sistema di Gestione dei Servizi di",
        "tr": "Hizmet Yönetim Sistemi:",
    }[d.facts.language]
    body = f"""<div class="row" style="border-bottom:1mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(44)}{d.marks(22)}</div><div class="m4 b big">{lead}</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m2" style="font-size:26pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div class="b">{noted_scope(d, tail)}</div><div class="grow"></div>{columns([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm} .across{width:100%}")


@layout(
    "against_bribery",
    "goods",
    ("es", "it", "en", "id", "pt"),
    systems=(("K",),),
    only=MODEST,
    scope=(1, 3),
    sites=2,
)
def against_bribery(d: Draft) -> Sheets:
    """Integrity: head office and two seats in a numbered list below the address; label above value in three columns."""
    v = voice(d)
    seats = "".join(f"<div>{i}. {a}</div>" for i, (a,) in enumerate(site_cells(d, "address"), 1))
    body = f"""<div class="c">{d.logo(46)}</div><div class="c m3 b" style="font-size:25pt">{v["heading"]}</div><div class="c small">{v["number"]} {d.put("number")}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small m1">{seats}</div><div class="c m3">{v["conform"]}</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m3 small">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{columns([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry")), (v["watch"], d.decoy("surveillance1"))])}<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2 c">{d.footer()} {v["note"]}</div>"""
    return Sheets(
        (page(body, "serif", art.guilloche("#3b4252")),),
        ".sheet{padding:20mm 24mm 16mm} .across{width:100%} .across td{text-align:center}",
    )


@layout(
    "hygiene_of_food",
    "goods",
    ("ro", "hr", "bg", "el", "vi", "ar", "th"),
    systems=(("H",), ("F",)),
    only=MODEST,
    scope=(1, 3),
    years=(3, 1),
)
def hygiene_of_food(d: Draft) -> Sheets:
    """Hygiene papers of small bodies: green, centred, the number under the standard, days left and right of a seal."""
    v = voice(d)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c m2 b" style="font-size:28pt;color:#2f7d32">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m2" style="font-size:22pt;color:#2f7d32">{d.standard()}</div><div class="c small m1">{v["number"]} <b>{d.put("number")}</b></div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div class="row"><div class="c small">{v["issue"]}<br><b>{d.date("issue")}</b></div>{d.picture(art.seal(d.facts.office.brand, "HACCP", "#2f7d32"), 34)}<div class="c small">{v["expiry"]}<br><b>{d.date("expiry")}</b></div></div><div class="row end m2">{d.sign(32)}{d.marks(22)}</div><div class="c tiny m2">{d.footer()}<br>{v["note"]}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#66a86a")),), ".sheet{padding:21mm 24mm 16mm}" + direction(d)
    )


@layout(
    "aerospace_structure",
    "goods",
    ("en",),
    systems=(("C",),),
    only=("tallwood", "prairiestates", "smithers", "srii", "northmersey"),
    scope=(1, 3),
)
def aerospace_structure(d: Draft) -> Sheets:
    """Aerospace: the structure of certification, an identifier of the industry's database, the edition beside ISO 9001."""
    pairs = [
        ("Certificate Number", d.put("number")),
        ("Certification Structure", one(d, "Single Site", "Multiple Site", "Campus")),
        ("OIN", str(d.rng.randint(1000000000, 9999999999))),
        ("Original Certification Date", d.date("initial")),
        ("Issue Date", d.date("issue")),
        ("Expiration Date", d.date("expiry")),
        ("Certificate Decision", d.decoy("decision")),
        ("Previous Expiration", d.other_date(days_later(d.facts.issue, -3))),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="m3" style="font-size:28pt">Certificate</div><div class="m2">{d.put("issuer")} certifies that the organization at</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">is registered in the aviation, space and defense database with a management system that complies with</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="small">and is assessed in accordance with the requirements of the aerospace scheme for bodies</div><div class="m3 small">Scope of Certification</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{lines(pairs)}<div class="m3">{d.sign()}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm}")
