"""Single habits seen on real papers: accreditation in words or denied, a former edition, bullets, work before the name."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.companies import SERVICES
from benchmarks.generate.data import words
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import columns, rescope, site_cells, write_dates
from benchmarks.generate.layouts.pieces import LATIN, MODEST, boxes, led_by_colon, stacked, voice
from benchmarks.generate.layouts.registry import layout

#: Accreditation bodies by acronym, as papers write them out.
IN_FULL = {
    "UKAS": "United Kingdom Accreditation Service",
    "ANAB": "ANSI National Accreditation Board",
    "IAS": "International Accreditation Service",
    "JAS-ANZ": "Joint Accreditation System of Australia and New Zealand",
    "EGAC": "Egyptian Accreditation Council",
    "UAF": "United Accreditation Foundation",
    "NABCB": "National Accreditation Board for Certification Bodies",
    "ENAC": "Entidad Nacional de Acreditación",
    "ACCREDIA": "Ente Italiano di Accreditamento",
    "DAkkS": "Deutsche Akkreditierungsstelle",
    "TURKAK": "Türk Akreditasyon Kurumu",
    "INACAL": "Instituto Nacional de Calidad",
    "RvA": "Raad voor Accreditatie",
    "SLAB": "Sri Lanka Accreditation Board",
    "KENAS": "Kenya Accreditation Service",
}
#: The edition or standard that came before.
FORMER = {
    "ISO 9001:2026": "ISO 9001:2015",
    "ISO 9001:2015": "ISO 9001:2008",
    "ISO 9001:2008": "ISO 9001:2000",
    "ISO 14001:2026": "ISO 14001:2015",
    "ISO 14001:2015": "ISO 14001:2004",
    "ISO 14001:2004": "ISO 14001:1996",
    "ISO 45001:2018": "OHSAS 18001:2007",
    "OHSAS 18001:2007": "OHSAS 18001:1999",
}


@layout("modified_and_first_issued", "habits", ("en", "it"), only=MODEST, sites=1, scope=(1, 4))
def modified_and_first_issued(d: Draft) -> Sheets:
    """Capitals with 'ADDRESS:' and 'ADDRESS (site):' before the places; first issue, day of this edition, end in a row."""
    w = {
        "en": (
            "IT IS CERTIFIED THAT THE {} OF THE COMPANY",
            "ADDRESS",
            "is in compliance with the standard",
            "For the following activities:",
            "EA/IAF Code",
            "First Issue",
            "Modification Date",
            "Expiry Date",
        ),
        "it": (
            "SI CERTIFICA CHE IL {} DELL'AZIENDA",
            "INDIRIZZO",
            "è conforme ai requisiti della norma",
            "Per il seguente campo di applicazione",
            "Codice EA/IAF",
            "Prima Emissione",
            "Data di modifica",
            "Data di scadenza",
        ),
    }[d.facts.language]
    further = "".join(
        f"<div>{w[1]} ({name}): {place}</div>" for name, place in site_cells(d, "name", "address")
    )
    body = f"""<div style="display:flex;flex:1"><div style="width:16mm;background:#014450"></div><div style="flex:1;padding:12mm 15mm 9mm;display:flex;flex-direction:column"><div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m4" style="font-size:34pt;letter-spacing:2mm">{d.title().split(" ")[0].upper()}</div><div class="c small">No. {d.put("number")}</div><div class="c m3">{w[0].format(d.system().upper())}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{w[1]}: {d.put("address")}{further}</div><div class="c m3">{w[2]}</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m3">{w[3]}</div><div class="c b">{d.put("scope")}</div><div class="c small m1">{w[4]}: {d.decoy("sector")}</div><div class="grow"></div>{columns([(w[5], d.date("initial")), (w[6], d.date("issue")), (w[7], d.date("expiry"))])}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0} .across{width:100%}")


@layout(
    "accreditation_in_words",
    "habits",
    ("en", "es", "it", "de", "tr"),
    only=(
        "IN",
        "GB",
        "US",
        "AU",
        "KE",
        "LK",
        "certimeseta",
        "applus",
        "andinasur",
        "adriatica",
        "certiquality",
        "imq",
        "zertkontor",
        "marmaradenetim",
        "usb-tr",
    ),
    scope=(1, 3),
)
def accreditation_in_words(d: Draft) -> Sheets:
    """No mark: a sentence names the accreditation body in full with its acronym and the body's number."""
    said = ""
    if d.facts.office.mark and d.facts.office.mark[0] in IN_FULL:
        acronym, own = d.facts.office.mark
        d.printed.accreditation.append(acronym)
        name = f"{IN_FULL[acronym]} ({'TÜRKAK' if acronym == 'TURKAK' else acronym})"
        said = {
            "en": "{b} is accredited by the {a}",
            "es": "{b} está acreditada por {a}",
            "it": "{b} è accreditato da {a}",
            "de": "{b} ist akkreditiert durch die {a}",
            "tr": "{b}, {a} tarafından akredite edilmiştir",
        }[d.facts.language].format(b=d.put("issuer"), a=name)
        said += f", {own}." if own else "."
    v = voice(d)
    body = f"""<div class="row">{d.logo(50)}<div class="small r">{v["number"]} {d.put("number")}</div></div><div class="m4" style="font-size:28pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon([(v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="m3">{d.sign(36)}</div><div class="small m3">{said}</div><div class="tiny m1">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm} .led td{padding-right:6mm}")


@layout(
    "outside_of_accreditation",
    "habits",
    ("en", "es", "it", "fr", "pl"),
    only=("northmersey", "harmattan-ng", "mesoamerica", "qualinsubria", "hexacert", "tatracert"),
    scope=(1, 3),
)
def outside_of_accreditation(d: Draft) -> Sheets:
    """A body without accreditation says so in the small print, beside badges of clubs that are no accreditation."""
    said = {
        "en": "Issued outside of any accreditation. {} is a member of the Chamber of Commerce.",
        "es": "Emitido fuera del alcance de acreditación. {} es miembro de la Cámara de Comercio.",
        "it": "Certificato emesso non sotto accreditamento. {} è iscritta alla Camera di Commercio.",
        "fr": "Délivré hors accréditation. {} est membre de la Chambre de Commerce.",
        "pl": "Wydano poza zakresem akredytacji. {} jest członkiem Izby Gospodarczej.",
    }[d.facts.language]
    badges = "".join(
        f'<div style="border:.5mm solid #777;border-radius:50%;width:20mm;height:20mm;display:flex;align-items:center;justify-content:center" class="tiny c">{name}</div>'
        for name in ("Quality<br>Club", "Trusted<br>Partner", "100 %")
    )
    v = voice(d)
    body = f"""<div class="c">{d.logo(56)}</div><div class="c b m3" style="font-size:29pt">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{boxes([(v["number"], d.put("number")), (v["start"], d.date("start")), (v["expiry"], d.date("expiry"))], d.facts.office.colour)}<div class="row end m3">{d.sign(34)}<div class="row" style="gap:3mm">{badges}</div></div><div class="tiny c m2">{said.format(d.put("issuer"))} {d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:20mm 24mm 16mm}"
    )


@layout(
    "former_edition_named",
    "habits",
    ("en", "de", "es", "it", "tr", "pl"),
    only=MODEST,
    systems=(("Q",), ("Q",), ("E",), ("S",)),
    scope=(1, 3),
)
def former_edition_named(d: Draft) -> Sheets:
    """The paper also names the edition that the holder was certified to before, with the day of the transition."""
    former = FORMER[d.facts.standards[0].label]
    said = {
        "en": "Formerly registered to {f}; transition completed on {t}.",
        "de": "Zuvor zertifiziert nach {f}, Umstellung abgeschlossen am {t}.",
        "es": "Anteriormente certificada según {f}; transición completada el {t}.",
        "it": "Già certificata secondo {f}; transizione conclusa il {t}.",
        "tr": "Önceki belge: {f}; geçiş tarihi {t}.",
        "pl": "Poprzednio certyfikowano na zgodność z {f}; przejście zakończono {t}.",
    }[d.facts.language].format(f=former, t=d.decoy("decision"))
    v = voice(d)
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="m4" style="font-size:27pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="small m1">{said}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm}")


@layout("scope_in_bullets", "habits", LATIN, only=MODEST, systems=(("Q",), ("E",), ("S",)))
def scope_in_bullets(d: Draft) -> Sheets:
    """The scope is a list of five bullets without a verb; in the truth it is one text."""
    offered = words(d.facts.language)["scope"]["products"]
    trade = d.rng.choice(sorted(name for name in offered if name not in SERVICES))
    goods = d.rng.sample(offered[trade], 5)
    rescope(d, ", ".join(goods))
    d.put("scope")
    d.printed.texts.pop()
    d.printed.extra["scope"] = " • ".join(goods)
    d.printed.extra["scope_alt"] = [", ".join(goods), " ".join(goods)]
    listed = "".join(f"<div>• {escape(item, quote=False)}</div>" for item in goods)
    v = voice(d)
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:27pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="m3 b">{v["scope"]}:</div><div style="padding-left:8mm;line-height:1.5">{listed}</div><div class="grow"></div>{columns([(v["number"], d.put("number")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry")), (v["initial"], d.date("initial"))])}<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm} .across{width:100%}")


@layout("work_before_the_name", "habits", ("en", "de", "es", "it", "fr"), only=MODEST, scope=(1, 3))
def work_before_the_name(d: Draft) -> Sheets:
    """Standard first, then the work, then the holder with its address at the end, before the days."""
    v = voice(d)
    by = {
        "en": "as carried out by",
        "de": "ausgeführt durch",
        "es": "llevado a cabo por",
        "it": "svolto da",
        "fr": "assuré par",
    }[d.facts.language]
    body = f"""<div class="row">{d.logo(44)}<div style="font-size:22pt">{v["heading"]}</div></div><div class="b m4" style="font-size:32pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m4 small">{v["scope"]}</div><div class="b m1" style="font-size:14pt">{d.put("scope")}</div><div class="m4 small">{by}</div><div class="b m1" style="font-size:22pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="grow"></div><div class="row top"><div>{stacked([(v["number"], d.put("number")), (v["initial"], d.date("initial"))])}</div><div>{stacked([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}</div>{d.marks(26)}</div><div class="m3">{d.sign()}</div><div class="tiny m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm}")


@layout(
    "from_and_to_cells", "habits", ("en", "es", "vi", "id", "tr"), only=MODEST, scope=(1, 3), years=(3, 1)
)
def from_and_to_cells(d: Draft) -> Sheets:
    """'Validity' over two cells 'From' and 'To'; the day of printing in the corner is a decoy."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02} {month} {y}")
    w = {
        "en": ("Validity", "From", "To", "Printed on"),
        "es": ("Validez", "Desde", "Hasta", "Impreso el"),
        "vi": ("Thời hạn", "Từ", "Đến", "Ngày in"),
        "id": ("Masa berlaku", "Dari", "Sampai", "Dicetak"),
        "tr": ("Geçerlilik", "Başlangıç", "Bitiş", "Baskı"),
    }[d.facts.language]
    v = voice(d)
    cells = f"""<table class="fromto"><tr><td rowspan=2><b>{v["number"]}</b><br>{d.put("number")}</td><td colspan=2 class=c>{w[0]}</td></tr><tr><td>{w[1]}<br><b>{d.date("start")}</b></td><td>{w[2]}<br><b>{d.date("expiry")}</b></td></tr></table>"""
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><h1 class="c" style="font-size:29pt">{v["heading"]}</h1><div class="c">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="row tiny m2"><div>{d.footer()}</div><div>{w[3]} {d.other_date(d.facts.decoys.previous)}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6d7f92")),),
        ".sheet{padding:20mm 23mm 16mm} .fromto{width:100%} .fromto td{border:.3mm solid #666;padding:2mm 3mm}",
    )


@layout("name_on_a_band", "habits", ("en", "es", "tr", "vi", "hr", "ro"), only=MODEST, scope=(1, 4))
def name_on_a_band(d: Draft) -> Sheets:
    """The holder stands in white on a band of the body's colour, the days in white on a second one."""
    v, colour = voice(d), d.facts.office.colour
    days = "".join(
        f'<div style="flex:1"><div class="tiny">{v[role]}</div><div class="b">{value}</div></div>'
        for role, value in (
            ("initial", d.date("initial")),
            ("issue", d.date("issue")),
            ("expiry", d.date("expiry")),
            ("number", d.put("number")),
        )
    )
    band = f"background:{colour};color:#fff;margin-left:-20mm;margin-right:-20mm;padding:6mm 20mm"
    body = f"""<div class="row">{d.logo(48)}<div style="font-size:21pt">{v["heading"]}</div></div><div class="m3">{v["certify"]}</div><div class="m2" style="{band}"><div class="b" style="font-size:21pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div><div class="m4">{v["conform"]}</div><div class="b m2" style="font-size:27pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign()}{d.marks(26)}</div><div class="m3 row" style="{band}">{days}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 9mm}")
