"""Papers of modest bodies in the tongues of western and central Europe and of Latin America."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended, boxes, led_by_colon
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

GERMAN = (
    "havelzert",
    "weserzert",
    "rhoenzert",
    "zertkontor",
    "alpenzert",
    "berlincert",
    "gutcert",
    "tuvthueringen",
)
FRENCH = ("armorcert-fr", "loireval", "hexacert", "socotec-fr", "apave", "certifatlas")
SPAIN = ("certilevante", "ocacert", "certimeseta", "applus")
ANDES = (
    "equinoccio-ec",
    "andinasur",
    "llanero-co",
    "cordillera",
    "mesoamerica",
    "quetzal-gt",
    "certipampa",
    "inteco",
)
BRAZIL = ("cerrado-br", "mantiqueira", "planalto", "vanzolini")
ITALY = ("brenta-it", "adriatica", "qualinsubria", "ticinese", "ligureregistro", "csqa", "italcert")


@layout("de_urkunde_mit_ort_und_tag", "millponds", ("de",), only=GERMAN, systems=GENERAL, scope=(1, 2))
def de_urkunde_mit_ort_und_tag(d: Draft) -> Sheets:
    """German diploma: no caption but the number's, place and day as the issue, 'gilt bis zum', first year by month alone."""
    settle(d, "de-byway", "de-shore", "de-trade", "de-quay", chance=0.9)
    write_dates(d, "{d}. {month} {y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    d.month_only = d.rng.random() < 0.5
    place = d.facts.office.address.rsplit(",", 1)[-1].split()[-1]
    body = f"""<div class="c">{d.logo(58, full_name=True)}</div><div class="c serif m4" style="font-size:38pt;letter-spacing:3mm">Urkunde</div><div class="c m3">Die Firma</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">führt für</div><div class="c m1 i">{d.put("scope")}</div><div class="c m3">ein {d.system()} nach der Norm</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">Sie hat dies in einem Audit nachgewiesen und darf sich als zertifiziertes Unternehmen bezeichnen.<br>Diese Urkunde mit der Nummer {d.put("number")} gilt bis zum {d.date("expiry")}.</div><div class="grow"></div><div class="row end"><div>{place}, den {d.date("issue")}<div class="m2">{d.sign(38)}</div></div>{d.marks(27)}</div><div class="tiny m2 row"><span>{d.facts.office.address}</span><span>Zertifiziertes Unternehmen seit {d.date("initial")}</span></div>"""
    return Sheets((page(body, ground=art.guilloche("#7f8fa6")),), ".sheet{padding:22mm 27mm 22mm}")


@layout("de_geltungsbereich_je_standort", "millponds", ("de",), only=GERMAN, systems=(*GENERAL, ("N",), ("M",)), scope=(1, 2), sites=2)  # fmt: skip
def de_geltungsbereich_je_standort(d: Draft) -> Sheets:
    """German: register number with its version, a table of places and their work, decision and 'Ausfertigung' apart."""
    settle(d, "de-byway", "de-shore", "de-quay", chance=0.8)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    anew = amended(d)
    cells = [("Zentrale", d.put("address"), "wie oben"), *((f"Standort {i}", a, s) for i, (a, s) in enumerate(site_cells(d, "address", "activity"), 1))]  # fmt: skip
    why = "Grund der Neuausfertigung: Aufnahme eines Standorts" if anew else "Erstausfertigung im Zyklus"
    pairs = [("Registriernummer", d.put("number")), ("Zyklus", f"{d.date('start')} bis {d.date('expiry')}"), ("Ausfertigung", d.date("issue")), ("Erstzertifikat", d.date("initial")), ("Zertifizierungsentscheid", d.decoy("decision"))]  # fmt: skip
    body = f"""<div class="row"><div style="font-size:25pt;color:{d.facts.office.colour}">Zertifikat</div>{d.logo(44)}</div><div class="m3">{d.put("issuer")} bestätigt der Organisation</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="m2">die Erfüllung der Anforderungen an ein {d.system()} gemäß <b>{d.standard()}</b></div><div class="m2">Geltungsbereich: <b>{d.put("scope")}</b></div><div class="m2">{table(("Standort", "Anschrift", "Tätigkeit"), cells)}</div><div class="grow"></div><div class="row end"><div>{rows(pairs)}<div class="tiny">{why}</div></div>{d.code(20)}</div><div class="row end m2">{d.sign(36)}{d.marks(25)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Gültig nur bei jährlicher Überwachung.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm}")


@layout("fr_attestation_avec_prise_deffet", "millponds", ("fr",), only=FRENCH, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def fr_attestation_avec_prise_deffet(d: Draft) -> Sheets:
    """French: number with its version in the title, SIREN and APE code, effect, end and 'cycle n°' in one ruled strip."""
    settle(d, "fr-byway", "fr-trade", "fr-quay", "fr-shore", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    siren = f"{d.rng.randint(300, 899)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    cells = [("Certifiée pour la première fois le", d.date("initial")), ("Prise d'effet", d.date("issue")), ("Fin de validité", d.date("expiry")), ("Suivi 1 avant le", d.decoy("surveillance1"))]  # fmt: skip
    body = f"""<div class="row top">{d.logo(46)}<div class="r"><div class="b" style="font-size:19pt">ATTESTATION<br>DE CERTIFICATION</div><div>n° {d.put("number")}</div></div></div><div class="m4">{d.put("issuer")} atteste que l'entité ci-après :</div><div class="m2" style="border:.3mm solid #0f3b5f;padding:4mm"><b style="font-size:15pt">{d.put("holder")}</b><br>{d.put("address")}<br><span class=small>SIREN {siren} – Code APE {d.rng.randint(10, 33)}.{d.rng.randint(10, 99)}Z</span></div><div class="m3">met en œuvre, pour ses prestations de</div><div class="b m1">{d.put("scope")}</div><div class="m3">un {d.system()} satisfaisant au référentiel</div><div class="b m1" style="font-size:20pt;color:#0f3b5f">{d.standard()}</div><div class="grow"></div>{columns(cells)}<div class="row end m3">{d.sign(36)}{d.marks(27)}</div><div class="tiny m2">{d.facts.office.address} – {d.facts.office.site} – La présente attestation annule et remplace toute version antérieure portant le même numéro.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 12mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #0f3b5f;padding:1.6mm}")  # fmt: skip


@layout("es_andino_otorga_y_renueva", "millponds", ("es",), only=ANDES, systems=GENERAL, scope=(1, 2))
def es_andino_otorga_y_renueva(d: Draft) -> Sheets:
    """Andean: 'otorga a', tax number, granting, renewal and lapse in a stack, a table of follow-ups with states."""
    settle(d, "la-byway", "la-shore", "la-trade", "es-la", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}", "{y}/{m:02}/{d:02}")
    with_term(d)
    visits = table(("Seguimiento", "Hasta", "Estado"), [("1", d.decoy("surveillance1"), "Programado"), ("2", d.decoy("surveillance2"), "Programado")])  # fmt: skip
    days = led_by_colon([("Otorgamiento inicial", d.date("initial")), ("Última renovación", d.date("issue")), ("Caducidad del ciclo", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m2 small">{d.put("issuer")}</div><div class="c m3">OTORGA A:</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">{one(d, "Identificación tributaria", "Id. fiscal", "Registro de contribuyente")} {d.rng.randint(1700000000, 1799999999)}001</div><div class="c m1">{d.put("address")}</div><div class="c b m3" style="font-size:20pt;color:{d.facts.office.colour}">EL CERTIFICADO N.º {d.put("number")}</div><div class="c m2">por cuanto su {d.system()} satisface lo dispuesto en</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m2">con el alcance:</div><div class="c i m1">“{d.put("scope")}”</div><div class="grow"></div><div class="row end"><div>{days}</div><div style="width:70mm" class="tiny vis">{visits}</div></div><div class="row end m3">{d.sign(36)}{d.marks(25)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 22mm 12mm} .led td{padding:.8mm 3mm .8mm 0;white-space:nowrap} .vis .sites{font-size:7.5pt} .vis td{white-space:nowrap}",
    )


@layout("es_expediente_y_centros_de_trabajo", "millponds", ("es",), only=(*SPAIN, "equinoccio-ec"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=2)  # fmt: skip
def es_expediente_y_centros_de_trabajo(d: Draft) -> Sheets:
    """Spanish: file and tax numbers round the certificate's, places of work overleaf, 'Modificado' beside 'Renovado'."""
    settle(d, "es-byway", "es-quay", "es-trade", "es-shore", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
    anew = amended(d)
    pairs = [("Expediente", f"{d.rng.randint(2015, 2024)}/{d.rng.randint(100, 999)}"), ("Certificado", d.put("number")), ("NIF", f"{d.rng.choice('ABF')}{d.rng.randint(10000000, 99999999)}")]  # fmt: skip
    days = [("Concedido", d.date("initial")), ("Renovado", d.date("start")), ("Modificado" if anew else "Emitido", d.date("issue")), ("Vence", d.date("expiry"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(46)}<div class="small">{led_by_colon(pairs)}</div></div><div class="m4" style="font-size:24pt">Certificado del<br>{d.system()}</div><div class="m3">A favor de</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>con sede en {d.put("address")}</div><div class="m2 small">y los centros de trabajo relacionados en el anexo</div><div class="m3">conforme a la norma <b style="font-size:16pt">{d.standard()}</b></div><div class="m2">para: {d.put("scope")}</div><div class="grow"></div>{boxes(days, d.facts.office.colour)}<div class="row end m3">{d.sign(36)}{d.marks(27)}</div><div class="tiny m2">{d.footer()}</div>"""
    back = f"""<div class="row">{d.logo(34)}<div class="small">Anexo único</div></div><div class="m3 b">Centros de trabajo</div><div class="m1">{table(("Dirección", "Actividades"), site_cells(d, "address", "activity"))}</div><div class="m2 small">Este anexo no tiene validez sin el certificado {d.facts.number}.</div><div class="grow"></div><div class="tiny r">2 / 2</div>"""
    return Sheets(
        (page(front), page(back)), ".sheet{padding:18mm 22mm 12mm} .led td{padding:.5mm 3mm .5mm 0}"
    )


@layout(
    "pt_br_solicitante_e_concessao",
    "millponds",
    ("pt",),
    only=BRAZIL,
    systems=(*GENERAL, ("N",)),
    scope=(1, 2),
)
def pt_br_solicitante_e_concessao(d: Draft) -> Sheets:
    """Brazilian: table with state and trade numbers of the applicant, concession, emission and 'vigência' at the right edge."""
    settle(d, "br-byway", "br-quay", "br-shore", "br-trade", chance=0.95)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    cnpj = f"{d.rng.randint(10, 89)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    pairs = [("Solicitante", d.put("holder")), ("CNPJ / I.E.", f"{cnpj} / {d.rng.randint(100, 999)}.{d.rng.randint(1000, 9999)}"), ("Endereço", d.put("address")), ("Norma", d.standard()), ("Escopo", d.put("scope")), ("Contrato", f"CT-{d.rng.randint(1000, 9999)}/{d.facts.initial.year % 100}"), ("Auditor líder", one(d, "M. Sarandi", "C. Beltrame", "J. Pontalti"))]  # fmt: skip
    right = "".join(f'<div class="m2"><span class=tiny>{a}</span><br><b>{b}</b></div>' for a, b in (("Concessão", d.date("initial")), ("Emissão", d.date("issue")), ("Vigência até", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="c" style="flex:1"><div class="b" style="font-size:18pt">CERTIFICADO DE CONFORMIDADE</div><div>{d.put("number")}</div></div>{d.marks(24)}</div><div class="m3">{d.put("issuer")}, organismo de certificação de sistemas, concede o presente certificado:</div><div class="row top m3"><div style="flex:1">{rows(pairs, "rows br")}</div><div style="width:42mm;border-left:.6mm solid #35682d;padding-left:4mm">{right}<div class="m3">{d.code(22)}</div></div></div><div class="grow"></div><div class="small">A manutenção deste certificado depende das auditorias de supervisão anuais e do cumprimento do contrato. A autenticidade pode ser conferida em {d.facts.office.site}.</div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.facts.office.address}<br>F-{d.rng.randint(10, 99)} rev. {d.rng.randint(1, 14)}</div></div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:17mm 20mm 12mm} .br td{border-bottom:.2mm solid #bbb;padding:2mm 3mm 2mm 0}",
    )


@layout(
    "it_sede_legale_e_unita",
    "millponds",
    ("it",),
    only=ITALY,
    systems=(*GENERAL, ("F",)),
    scope=(1, 2),
    sites=1,
)
def it_sede_legale_e_unita(d: Draft) -> Sheets:
    """Italian: capitals throughout the facts, legal seat and unit by letter, a 'Riesame' and a 'Modifica' among the days."""
    settle(d, "it-byway", "it-trade", "it-quay", "it-shore", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    with_term(d)
    unit = site_cells(d, "address")[0][0]
    days = [("Prima emissione<br><i>First issue</i>", d.date("initial")), ("Riesame<br><i>Review</i>", d.decoy("decision")), ("Emissione<br><i>Issue</i>", d.date("issue")), ("Scadenza<br><i>Expiry</i>", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div class="r small">Certificato / <i>Certificate</i><br><b style="font-size:15pt">{d.put("number")}</b></div></div><div class="c m4">SI DICHIARA CHE IL {d.system().upper()} DI</div><div class="c i tiny">it is declared that the management system of</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m2"><b>A</b> – Sede legale / <i>Registered office</i>: {d.put("address")}</div><div class="m1"><b>B</b> – Unità operativa / <i>Operative unit</i>: {unit}</div><div class="c m3">È CONFORME ALLA NORMA <i class=tiny>complies with</i></div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">PER LE ATTIVITÀ <i class=tiny>for the activities</i></div><div class="c b m1">{d.put("scope")}</div><div class="c small">Settore IAF: {d.decoy("sector")}</div><div class="grow"></div>{columns(days)}<div class="row end m3">{d.sign(36)}{d.marks(27)}</div><div class="tiny m2">{d.footer()} – La validità è subordinata a sorveglianza periodica.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm} .across{width:100%;text-align:center} .across td{border-left:.4mm solid #7b1e3b;padding:1.5mm}")  # fmt: skip


@layout(
    "it_cosmetici_linee_guida",
    "millponds",
    ("it",),
    only=(*ITALY, "icim", "rina"),
    systems=(("G",),),
    scope=(1, 2),
)
def it_cosmetici_linee_guida(d: Draft) -> Sheets:
    """Italian cosmetics: 'linee guida', attestation by number in running text, three days in a sentence without captions."""
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    with_term(d)
    body = f"""<div class="c">{d.logo(52)}</div><div class="c m3" style="font-size:22pt;color:#8e3a62">Attestato di conformità<br>alle norme di buona fabbricazione dei cosmetici</div><div class="m4" style="line-height:1.9;text-align:justify">{d.put("issuer")} attesta, con il presente documento numero <b>{d.put("number")}</b>, che <b>{d.put("holder")}</b>, con stabilimento in {d.put("address")}, applica per {one(d, "le attività di", "i processi di")} <b>{d.put("scope")}</b> le linee guida contenute in <b>{d.standard()}</b>. L'attestato, concesso la prima volta il {d.date("initial")} e rilasciato nella presente edizione il {d.date("issue")}, perde efficacia il {d.date("expiry")} salvo revoca anticipata.</div><div class="m3 small">L'attestato non riguarda la sicurezza dei lavoratori, la tutela dell'ambiente né la notifica dei prodotti ai sensi del Regolamento (CE) n. 1223/2009.</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(20)}{round_seal(d, "GMP", 34, "#8e3a62")}</div><div class="tiny c m2">{d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8e3a62")),), ".sheet{padding:21mm 26mm 22mm}")


@layout("nl_vervangt_een_eerdere_uitgave", "millponds", ("nl",), only=("poldercert", "kiwa/NL", "dekra/NL", "dnv/NL"), systems=(*GENERAL, ("M",), ("N",)), scope=(1, 2))  # fmt: skip
def nl_vervangt_een_eerdere_uitgave(d: Draft) -> Sheets:
    """Dutch: 'Uitgegeven / Vervangt / Geldig tot / Eerste uitgave' in a column at the right, the old number beside the new."""
    write_dates(d, "{d:02}-{m:02}-{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    old = (
        f"{d.facts.number[:-1]}{(int(d.facts.number[-1]) + 9) % 10 if d.facts.number[-1].isdigit() else 'A'}"
    )
    fresh = d.facts.initial == d.facts.issue
    side = [("Nummer", d.put("number")), ("Vervangt", "–" if fresh else f"{old} d.d. {d.decoy('previous')}"), ("Uitgegeven", d.date("issue")), ("Geldig tot", d.date("expiry")), ("Eerste uitgave", d.date("initial"))]  # fmt: skip
    column = "".join(f'<div class="m2"><div class=tiny>{a}</div><b>{b}</b></div>' for a, b in side)
    body = f"""<div class="row">{d.logo(48)}<div style="font-size:20pt;font-weight:300">Managementsysteem-<br>certificaat</div></div><div class="row top m4" style="gap:9mm"><div style="flex:1"><div>Met dit certificaat verklaart {d.put("issuer")} dat het {d.system().lower()} van</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Reg.nr. {d.rng.randint(10000000, 79999999)}</div><div class="m3">voor het toepassingsgebied</div><div class="b m1">{d.put("scope")}</div><div class="m3">voldoet aan de eisen van</div><div class="b m1" style="font-size:20pt">{d.standard()}</div></div><div style="width:48mm;background:#eef2f5;padding:3mm 4mm 6mm">{column}</div></div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(25)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Blad 1 van 1</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}")


@layout("mitteleuropa_verliehen_und_verlaengert", "millponds", ("hu", "hr", "bg", "el"), only=("karzat", "pilisekert", "adriaprim", "vrelocert", "semberija", "balkanika", "rodopisert", "ipiros", "aigaiopist"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def mitteleuropa_verliehen_und_verlaengert(d: Draft) -> Sheets:
    """Hungary, Croatia, Bulgaria, Greece: facts as a numbered list of points, end before issue, first day in the foot."""
    with_term(d)
    if d.facts.language == "el":
        write_dates(d, "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    holder, place, norm, work, end, issued, first = {
        "hu": ("Az oklevél jogosultja", "Címe", "A teljesített szabvány", "A tevékenység megnevezése", "Az oklevél lejár", "Kelt", "Először kiállítva:"),
        "hr": ("Nositelj", "Sjedište", "Ispunjena norma", "Djelatnost na koju se odnosi", "Ističe", "Izdano", "Prvi put izdano:"),
        "bg": ("Притежател", "Седалище", "Изпълнен стандарт", "Дейност, за която се отнася", "Изтича на", "Издаден на", "Издаден за първи път:"),
        "el": ("Κάτοχος", "Έδρα", "Πρότυπο", "Δραστηριότητα που αφορά", "Λήγει στις", "Εκδόθηκε στις", "Πρώτη έκδοση:"),
    }[d.facts.language]  # fmt: skip
    points = [(holder, f'<b style="font-size:15pt">{d.put("holder")}</b>'), (place, d.put("address")), (norm, f"<b>{d.standard()}</b> – {d.system()}"), (work, f"<b>{d.put('scope')}</b>"), (end, f"<b>{d.date('expiry')}</b>"), (issued, f"<b>{d.date('issue')}</b>")]  # fmt: skip
    listed = "".join(f'<div class="m3 row top" style="justify-content:flex-start"><div class="b" style="width:8mm;color:{d.facts.office.colour}">{i}.</div><div><span class=small>{a}</span><br>{b}</div></div>' for i, (a, b) in enumerate(points, 1))  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(25)}</div><div class="b m3" style="font-size:25pt;color:{d.facts.office.colour}">{d.title()}</div><div>{d.put("number")}</div>{listed}<div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}</div><div class="small m2">{first} {d.date("initial")}</div><div class="tiny m1">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}")


@layout("nordisk_utfardat_och_forlangt", "millponds", ("sv", "da"), only=("svenskcert", "rise", "dnv/SE", "dnv/DK", "bv/SE", "bv/DK"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def nordisk_utfardat_och_forlangt(d: Draft) -> Sheets:
    """Sweden and Denmark: the three days one under the other at the very top, body's address at the left margin, much white."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d} {month} {y}" if d.facts.language == "sv" else "{d}. {month} {y}")
    with_term(d)
    number, first, issued, end, hereby, work = {
        "sv": ("Certifikat nr", "Certifierad sedan", "Utfärdat", "Giltigt t.o.m.", "har ett ledningssystem som enligt vår bedömning uppfyller", "Verksamhet som omfattas"),
        "da": ("Certifikat nr.", "Certificeret siden", "Udstedt", "Gyldigt til og med", "har et ledelsessystem, som efter vores vurdering opfylder", "Omfattede aktiviteter"),
    }[d.facts.language]  # fmt: skip
    body = f"""<div class="row top"><div>{lines([(number, d.put("number")), (first, d.date("initial")), (issued, d.date("issue")), (end, d.date("expiry"))], " ")}</div>{d.logo(46)}</div><div class="m4" style="font-size:26pt;font-weight:300">{d.title()}</div><div class="b m4" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{hereby}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3 small">{work}</div><div>{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(25)}</div><div class="tiny m3 row"><span>{d.put("issuer")}<br>{d.facts.office.address}</span><span>{d.facts.office.site} · 1 (1)</span></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 13mm}")
