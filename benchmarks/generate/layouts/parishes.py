"""Papers in the languages of Europe and Latin America, each worded and set as a body of the country might: registers, prose, rails, annexes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    one,
    other_addresses,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

#: Where a body of the country dates its papers.
CITIES = {
    "MX": "Ciudad de México",
    "CO": "Bogotá, D.C.",
    "PE": "Lima",
    "CL": "Santiago",
    "AR": "Buenos Aires",
    "GT": "Guatemala",
    "CR": "San José",
}


@layout(
    "es_inscrito_en_el_registro", "parishes", ("es",), only=("ES",), systems=GENERAL, scope=(1, 3), sites=1
)
def es_inscrito_en_el_registro(d: Draft) -> Sheets:
    """Entry of a register: entity by its tax code, centres with letters, 'fecha de concesión / última modificación / caducidad'."""
    settle(d, "es-quay", "es-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    centre = site_cells(d, "address", "activity")[0]
    cif = f"{one(d, 'A', 'B', 'F')}-{d.rng.randint(10000000, 99999999)}"
    body = f"""<div class="row top"><div>{d.logo(46)}</div><div class="r"><div style="font-size:9pt;letter-spacing:1mm">REGISTRO DE EMPRESAS CERTIFICADAS</div><div class="b" style="font-size:16pt">{d.put("number")}</div></div></div>
<div class="m4">{d.put("issuer")} hace constar que el {d.system()} de</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="small">C.I.F. {cif}</div>
<div class="m3">es conforme con la norma <b style="font-size:14pt">{d.standard()}</b></div>
<div class="m3"><i>para las actividades siguientes:</i></div><div class="m1">{d.put("scope")}</div>
<div class="m3"><i>que se realizan en:</i></div><div class="m1">A) {d.put("address")}</div><div>B) {centre[0]} <span class=tiny>({centre[1]})</span></div>
<div class=grow style="min-height:4mm"></div><div style="width:92mm">{rows([("Fecha de concesión", d.date("initial")), ("Última emisión", d.date("issue")), ("Fecha de caducidad", d.date("expiry")), ("Próximo seguimiento", d.decoy("surveillance1"))])}</div>
<div class="row end m2">{d.marks(26)}{d.code(20)}{d.sign(38)}</div><div class="tiny m2">{d.footer()} · Este documento carece de validez si no va acompañado del informe de auditoría. {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 11mm}")


@layout("es_mx_constancia_con_vigencia_al", "parishes", ("es",), only=("MX", "CO", "PE", "CL", "AR", "GT", "CR"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def es_mx_constancia_con_vigencia_al(d: Draft) -> Sheets:
    """Latin American: landscape, fiscal code, 'vigente del … al …' under the norm, place and day of issue over the signature."""
    settle(d, "es-la", "la-trade", "mx-trade", "es-mx", chance=0.85)
    write_dates(d, "{d} de {month} de {y}", "{d:02} de {month} de {y}")
    start_is_right_too(d)
    city = CITIES[d.facts.office.country]
    body = f"""<div class="row">{d.logo(42)}<div class="c serif" style="font-size:25pt">Constancia de Certificación</div>{d.marks(24)}</div>
<div class="c m3">Se otorga la presente a</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m2">por haber demostrado que su {d.system()} cumple con</div><div class="c b" style="font-size:17pt">{d.standard()}</div><div class="c m1">Vigente del {d.date("start")} al {d.date("expiry")}</div>
<div class="c m2"><b>Alcance.</b> {d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div class="small">Certificado núm. <b>{d.put("number")}</b><br>Primera certificación: {d.date("initial")}<br>Folio interno {d.decoy("report")}</div><div class="c"><div class="small">{city}, a {d.date("issue")}</div>{d.sign(40)}</div></div>
<div class="tiny c m1">{d.footer()}. La vigencia está sujeta a auditorías de vigilancia anuales.</div>"""
    frame = '<div style="position:absolute;inset:6mm;border:1.2mm solid #0b5d4e;border-radius:4mm"></div>'
    return Sheets((page(body, "wide", frame),), ".sheet{padding:14mm 22mm 12mm}", "landscape")


@layout("pt_ficha_com_coluna_de_datas", "parishes", ("pt",), only=("PT",), systems=GENERAL, scope=(1, 3))
def pt_ficha_com_coluna_de_datas(d: Draft) -> Sheets:
    """Portuguese: days in a narrow column at the right edge, each below its label; fiscal number and trade code with the holder."""
    settle(d, "pt-quay", "pt-trade", chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}", "{d} de {month} de {y}")

    def entry(label: str, value: str) -> str:
        return f'<div class="m3"><div class=tiny style="color:#6a7d3c">{label}</div><div class=b style="font-size:9pt">{value}</div></div>'

    right = entry("N.º do certificado", d.put("number")) + entry("Emitido em", d.date("issue")) + entry("Válido até", d.date("expiry")) + entry("Certificada desde", d.date("initial")) + entry("Decisão", d.decoy("decision"))  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div style="font-size:23pt;color:#6a7d3c">Certificado de Conformidade</div></div>
<div style="display:flex;gap:9mm;flex:1" class=m4><div style="flex:1;display:flex;flex-direction:column"><div>A organização</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="small m1">NIPC {d.rng.randint(500000000, 516999999)} · CAE {d.rng.randint(10110, 33200)}</div><div class="m2">com sede em</div><div>{d.put("address")}</div>
<div class="m3">implementou e mantém um {d.system()} que cumpre os requisitos da norma</div><div class="b m1" style="font-size:16pt">{d.standard()}</div><div class="m3">no seguinte âmbito:</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>{d.sign(42)}</div>
<div style="width:40mm;border-left:.5mm solid #6a7d3c;padding-left:5mm">{right}<div class=m4>{d.code(22)}</div></div></div>
<div class="row end m2">{d.marks(26)}<div class="tiny r">{d.footer()}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm}")


@layout(
    "br_atesta_com_cnpj_e_filial",
    "parishes",
    ("pt",),
    only=("BR",),
    systems=(*GENERAL, ("Q", "E")),
    scope=(1, 3),
    sites=1,
)
def br_atesta_com_cnpj_e_filial(d: Draft) -> Sheets:
    """Brazilian: company code, branch below the seat, table of history with revision numbers, 'emissão, revisão, validade'."""
    settle(d, "br-quay", "br-trade", "pt-br", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    branch = other_addresses(d)[0]
    cnpj = f"{d.rng.randint(10, 60)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    body = f"""<div style="background:#00563f;color:#fff;padding:5mm 8mm" class=row><div class="b" style="font-size:22pt">CERTIFICADO</div><div style="background:#fff;padding:2mm 3mm">{d.logo(38)}</div></div>
<div class="m4">A <b>{d.put("issuer")}</b> atesta que a empresa</div><div class="b m2" style="font-size:16pt">{d.put("holder")}</div><div class=m1>CNPJ: {cnpj}</div><div>Matriz: {d.put("address")}</div><div>Filial: {branch}</div>
<div class="m3">possui {d.system()} em conformidade com:</div><div class="b m1" style="font-size:16pt">{d.standard()}</div><div class="m3">Escopo:</div><div class="m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{table(("Certificado nº", "Certificação inicial", "Emissão", "Validade", "Manutenção até"), [(d.put("number"), d.date("initial"), d.date("issue"), d.date("expiry"), d.decoy("surveillance1"))])}
<div class="row end m3">{d.sign(40)}{d.marks(26)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} – {d.facts.office.site} – Consulte a validade em www.inmetro.gov.br. Rev. {d.decoy("revision")}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 19mm 11mm} .sites td{font-weight:bold}")


@layout(
    "it_attestato_con_riga_di_date",
    "parishes",
    ("it",),
    only=("IT", "CH"),
    systems=GENERAL,
    scope=(1, 3),
    sites=1,
)
def it_attestato_con_riga_di_date(d: Draft) -> Sheets:
    """Italian: operating unit apart, sector and rules after the scope, four days in one line with the label below in italics."""
    settle(d, "it-quay", "it-like", chance=0.7)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    unit = other_addresses(d)[0]

    def under(value: str, label: str) -> str:
        return f'<div style="flex:1;text-align:center"><b>{value}</b><div class="tiny i">{label}</div></div>'

    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:11pt;letter-spacing:1mm">ATTESTATO DI CERTIFICAZIONE N. <b>{d.put("number")}</b></div>
<div class="c m4">Si certifica che il {d.system()} adottato da</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m2"><i>Sede legale</i><br>{d.put("address")}</div><div class="c m1"><i>Sede operativa</i><br>{unit}</div>
<div class="c m3">è conforme alla norma</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">per il seguente campo di applicazione</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">Settore EA: {d.decoy("sector")} — Documento di riferimento: Regolamento generale, rev. {d.decoy("revision")}</div>
<div class=grow style="min-height:4mm"></div><div style="display:flex;border-top:.4mm solid #8c1c2b;border-bottom:.4mm solid #8c1c2b;padding:2mm 0">{under(d.date("initial"), "prima emissione")}{under(d.date("issue"), "emissione corrente")}{under(d.date("expiry"), "scadenza")}{under(d.decoy("decision"), "delibera del comitato")}</div>
<div class="row end m3">{d.marks(26)}{d.sign(40)}</div><div class="tiny c m2">{d.footer()} — La validità è subordinata a sorveglianza periodica annuale e al riesame completo con periodicità triennale.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 11mm}")


@layout("it_integrato_con_allegato_delle_sedi", "parishes", ("it",), only=("IT",), systems=(("Q", "E", "S"), ("Q", "E")), scope=(1, 3), sites=2)  # fmt: skip
def it_integrato_con_allegato_delle_sedi(d: Draft) -> Sheets:
    """Italian, joint systems: norms in boxes side by side, annex lists places; end of the former cycle among the days."""
    settle(d, "it-quay", "it-like", chance=0.7)
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}")
    d.standard()
    boxes = "".join(f'<div style="flex:1;border:.5mm solid #274b7a;padding:2.5mm;text-align:center" class=b>{f.printed}</div>' for f in d.facts.standards)  # fmt: skip
    front = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="m4" style="font-size:26pt;color:#274b7a">Certificato</div><div class=small>Sistemi di gestione integrati — numero {d.put("number")}</div>
<div class="m4">Organizzazione</div><div class="b" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Norme di riferimento</div><div style="display:flex;gap:4mm" class=m1>{boxes}</div>
<div class="m3">Oggetto della certificazione</div><div class="b m1">{d.put("scope")}</div><div class="small m2">Le altre sedi sono riportate nell'allegato, parte integrante del presente certificato.</div><div class=grow style="min-height:4mm"></div>
{rows([("Data di prima certificazione", d.date("initial")), ("Data di emissione", d.date("issue")), ("Data di scadenza", d.date("expiry")), ("Scadenza del ciclo precedente", "—" if d.facts.initial == d.facts.issue else d.decoy("previous"))])}
<div class="r m2">{d.sign(40)}</div><div class="tiny m2">{d.footer()}</div>"""
    annex = f"""<div class="b" style="font-size:15pt;color:#274b7a">Allegato al certificato {d.put("number")}</div><div class=m3>{table(("Sede", "Indirizzo", "Attività svolte"), [(str(i), where, what) for i, (where, what) in enumerate(site_cells(d, "address", "activity"), 1)])}</div><div class=grow style="min-height:4mm"></div><div class="tiny">pag. 2 di 2</div>"""
    return Sheets((page(front), page(annex)), ".sheet{padding:18mm 21mm 11mm}")


@layout(
    "fr_proces_verbal_en_phrases",
    "parishes",
    ("fr",),
    only=("FR", "MA", "CH"),
    systems=(*GENERAL, ("N",)),
    scope=(1, 3),
)
def fr_proces_verbal_en_phrases(d: Draft) -> Sheets:
    """French: sentences only, number in the first of them; 'prend effet … jusqu'au', first day in brackets, SIREN under the name."""
    settle(d, "fr-quay", "fr-trade", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}")
    start_is_right_too(d)
    body = f"""<div class="row">{d.logo(46)}<div class="r" style="color:#1e3f66;font-size:24pt">Certificat</div></div>
<div class="m4" style="line-height:1.7">Par le présent certificat n° <b>{d.put("number")}</b>, {d.put("issuer")} atteste que l'organisme</div>
<div class="m2" style="border-left:2mm solid #1e3f66;padding-left:6mm"><div class="b" style="font-size:16pt">{d.put("holder")}</div><div class=small>SIREN {d.rng.randint(300, 899)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}</div><div>{d.put("address")}</div></div>
<div class="m3" style="line-height:1.7">a mis en place un {d.system().lower()} conforme aux exigences de la norme <b>{d.standard()}</b> pour les activités ci-après :</div><div class="m2 c b">{d.put("scope")}</div>
<div class="m3" style="line-height:1.7">Il prend effet le {d.date("start")} et reste valable jusqu'au {d.date("expiry")} inclus, sous réserve des audits de suivi (le prochain avant le {d.decoy("surveillance1")}). L'organisme est certifié depuis le {d.date("initial")}.</div>
<div class="m3">Délivré le {d.date("issue")}.</div><div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(28)}{d.code(18)}{d.sign(40)}</div><div class="tiny m3">{d.footer()} — Seul le certificat électronique consultable en ligne fait foi. {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}")


@layout(
    "fr_bandeau_et_perimetre_par_site",
    "parishes",
    ("fr",),
    only=("FR", "MA", "CA"),
    systems=GENERAL,
    scope=(1, 3),
    sites=2,
)
def fr_bandeau_et_perimetre_par_site(d: Draft) -> Sheets:
    """French: head band with number and term; perimeter by place as bullet points of the one leaf; version of the paper."""
    settle(d, "fr-quay", "fr-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    places = "".join(f'<li style="margin-top:1.5mm">{where}<br><span class="small i">{what}</span></li>' for where, what in site_cells(d, "address", "activity"))  # fmt: skip
    c = d.facts.office.colour
    body = f"""<div style="border:.6mm solid {c};display:flex;justify-content:space-between;padding:2.5mm 5mm" class=small><span>N° {d.put("number")} – version {d.rng.randint(1, 6)}</span><span>Émis le {d.date("issue")}</span><span>Échéance {d.date("expiry")}</span></div>
<div class="row m3"><div style="font-size:26pt;color:{c}">CERTIFICAT</div>{d.logo(44)}</div><div class="m3">Le {d.system().lower()} de</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m2">a été évalué et jugé conforme au référentiel</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3 b" style="color:{c}">Activités</div><div class=m1>{d.put("scope")}</div><div class="m3 b" style="color:{c}">Autres établissements concernés</div><ul style="margin:0;padding-left:6mm">{places}</ul>
<div class=grow style="min-height:4mm"></div><div class="row end"><div class="small">Certification initiale : <b>{d.date("initial")}</b><br>Décision de certification : {d.decoy("decision")}</div>{d.sign(40)}{d.marks(26)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 11mm}")


@layout(
    "de_urkunde_mit_randspalte",
    "parishes",
    ("de",),
    only=("DE", "AT", "CH"),
    systems=(*GENERAL, ("N",)),
    scope=(1, 3),
    sites=1,
)
def de_urkunde_mit_randspalte(d: Draft) -> Sheets:
    """German: rubrics in a margin column at the left, right-aligned; plant apart; 'Erstzertifizierung, Ausstellung, gültig bis' in the foot."""
    settle(d, "de-quay", "de-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{y}-{m:02}-{d:02}")
    plant = other_addresses(d)[0]

    def line(label: str, value: str) -> str:
        return f'<div style="display:flex;margin-top:5mm"><div style="width:38mm;text-align:right;padding-right:6mm;color:#6d6d6d;font-size:9pt">{label}</div><div style="flex:1;border-left:.3mm solid #bbb;padding-left:6mm">{value}</div></div>'

    body = f"""<div class="row"><div style="font-size:32pt;letter-spacing:1mm">ZERTIFIKAT</div>{d.logo(44)}</div>
{line("Die Zertifizierungsstelle", d.put("issuer"))}{line("bescheinigt dem Unternehmen", f'<b style="font-size:16pt">{d.put("holder")}</b><br>{d.put("address")}')}{line("einbezogener Standort", plant)}{line("für den Geltungsbereich", d.put("scope"))}{line("dass die Forderungen der", f'<b style="font-size:16pt">{d.standard()}</b><br>erfüllt sind.')}{line("Bericht", d.decoy("report"))}
<div class=grow style="min-height:4mm"></div><div style="display:flex;background:#efefef;padding:3mm 5mm;gap:8mm" class=small><div>Zertifikat-Nr.<br><b>{d.put("number")}</b></div><div>Erstzertifizierung<br><b>{d.date("initial")}</b></div><div>Ausgestellt am<br><b>{d.date("issue")}</b></div><div>Gültig bis<br><b>{d.date("expiry")}</b></div></div>
<div class="row end m3">{d.sign(40)}{d.marks(28)}</div><div class="tiny m2">{d.footer()} · Die Gültigkeit setzt jährliche Überwachungsaudits voraus. Die Echtheit kann bei der Zertifizierungsstelle erfragt werden.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm}")


@layout(
    "de_zertifikat_in_zwei_spalten",
    "parishes",
    ("de",),
    only=("DE", "AT"),
    systems=(("Q",), ("E",), ("Q", "E", "N"), ("Q", "S")),
    scope=(2, 4),
)
def de_zertifikat_in_zwei_spalten(d: Draft) -> Sheets:
    """German: text left, a box of key data right with '1. Überwachung' and 're-audit until'; valid from and until in one cell."""
    settle(d, "de-quay", "de-trade", chance=0.8)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}. {month} {y}")
    start_is_right_too(d)
    box = rows(
        [
            ("Registriernummer", d.put("number")),
            ("Gültigkeit", f"{d.date('start')} – {d.date('expiry')}"),
            ("Ausstellungsdatum", d.date("issue")),
            ("Zertifiziert seit", d.date("initial")),
            ("1. Überwachung bis", d.decoy("surveillance1")),
            ("2. Überwachung bis", d.decoy("surveillance2")),
            ("EAC", d.decoy("sector")),
            ("Kunden-Nr.", f"{d.rng.randint(10000, 99999)}"),
        ],
        "bx",
    )
    body = f"""<div>{d.logo(50)}</div><div style="display:flex;gap:10mm;flex:1" class=m4><div style="flex:1;display:flex;flex-direction:column"><div style="font-size:25pt;color:#003b5c">Zertifikat</div><div class=m3>Hiermit wird bestätigt, dass die Organisation</div><div class="b m1" style="font-size:15pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class=m3>ein {d.system()} eingeführt hat und anwendet.</div><div class="m3 b">Geltungsbereich</div><div class=m1>{d.put("scope")}</div><div class="m3 b">Normgrundlage</div><div class="m1" style="font-size:14pt">{d.standard()}</div><div class=grow style="min-height:4mm"></div>{d.sign(40)}</div><div style="width:66mm"><div style="background:#e5eef3;padding:4mm">{box}</div><div class="m4">{d.marks(26)}</div></div></div>
<div class="tiny m2" style="border-top:.3mm solid #003b5c;padding-top:1.5mm">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:17mm 19mm 11mm} .bx{font-size:8.5pt} .bx td{padding:1.2mm 2mm 1.2mm 0;vertical-align:top} .bx .v{font-weight:bold} .marks{flex-direction:column;align-items:flex-start}",
    )


@layout("pl_zaswiadcza_w_ramce", "parishes", ("pl",), only=("PL",), systems=GENERAL, scope=(1, 3), sites=1)
def pl_zaswiadcza_w_ramce(d: Draft) -> Sheets:
    """Polish: second place of work, 'ważny od / ważny do / data wydania', history of certification in one line, frame of two colours."""
    settle(d, "pl-quay", "pl-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d} {month} {y} r.", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    second = other_addresses(d)[0]
    body = f"""<div class="row">{d.marks(26)}{d.logo(44)}</div><div class="c b m3" style="font-size:30pt;color:#8a1538">Certyfikat</div><div class="c m1">nr {d.put("number")}</div>
<div class="c m3">Zaświadcza się, że {d.system()}</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">Oddział: {second}</div>
<div class="c m3">spełnia wymagania normy</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">w zakresie</div><div class="c m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row" style="justify-content:center;gap:14mm"><span>Ważny od: <b>{d.date("start")}</b></span><span>Ważny do: <b>{d.date("expiry")}</b></span></div><div class="c m1">Data wydania: <b>{d.date("issue")}</b> &nbsp; Certyfikowany od: <b>{d.date("initial")}</b></div>
<div class="row end m3"><div class="tiny" style="width:70mm">Utrzymanie ważności zależy od pozytywnych wyników auditów nadzoru. Pierwszy audit nadzoru do {d.decoy("surveillance1")}.</div>{d.sign(40)}</div><div class="tiny c m2">{d.footer()}</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1mm solid #8a1538"></div><div style="position:absolute;inset:9.5mm;border:.4mm solid #9aa0a6"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:19mm 24mm 17mm}")


@layout(
    "tr_belge_uc_sutunlu_kunye",
    "parishes",
    ("tr",),
    only=("TR",),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
    years=(1, 3),
)
def tr_belge_uc_sutunlu_kunye(d: Draft) -> Sheets:
    """Turkish: imprint of three columns in the foot, 'ilk yayın, yayın, geçerlilik'; kind of audit, EA/NACE, number of staff."""
    settle(d, "tr-quay", "tr-trade", "tr", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    column_1 = lines(
        [("Belge No", d.put("number")), ("EA / NACE", d.decoy("sector")), ("Rev.", d.decoy("revision"))]
    )
    column_2 = lines([("İlk Yayın Tarihi", d.date("initial")), ("Yayın Tarihi", d.date("issue")), ("Geçerlilik Tarihi", d.date("expiry"))])  # fmt: skip
    column_3 = lines([("Denetim Tarihi", d.decoy("audit")), ("Denetim Türü", "İlk Belgelendirme" if d.facts.initial == d.facts.issue else "Yeniden Belgelendirme"), ("Çalışan", str(d.rng.randint(6, 180)))])  # fmt: skip
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3 b" style="font-size:26pt;color:#b3131b;letter-spacing:1mm">{d.system()}<br><span style="font-size:17pt;color:#222">UYGUNLUK BELGESİ</span></div>
<div class="c m4">Aşağıda unvanı ve adresi yazılı kuruluşun yönetim sisteminin</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3 b" style="font-size:22pt">{d.standard()}</div><div class="c m1">standardının şartlarını yerine getirdiği tespit edilmiştir.</div><div class="c m3 b">{d.put("scope")}</div><div class="c tiny">(Belgelendirme kapsamı)</div><div class=grow style="min-height:4mm"></div>
<div style="display:flex;gap:5mm;font-size:8.5pt;line-height:1.7;border-top:.5mm solid #b3131b;border-bottom:.5mm solid #b3131b;padding:2.5mm 0"><div style="flex:1">{column_1}</div><div style="flex:1.2">{column_2}</div><div style="flex:1.2">{column_3}</div></div>
<div class="row end m2">{d.marks(24)}{d.code(18)}{d.sign(38)}</div><div class="tiny c m2">{d.footer()} — Belge, ara tetkiklerin süresinde yapılması hâlinde geçerlidir. {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm}")


@layout(
    "tr_iki_dilli_yan_yana",
    "parishes",
    ("tr",),
    also=("en",),
    only=("TR",),
    systems=(*GENERAL, ("Q", "E", "S")),
    scope=(1, 3),
)
def tr_iki_dilli_yan_yana(d: Draft) -> Sheets:
    """Turkish with English in grey behind every rubric; end of the three years and of this paper both named, the yearly one bold."""
    settle(d, "tr-quay", "tr-trade", chance=0.6)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    whole_years(d, 1)
    cycle = d.other_date(days_later(years_later(d.facts.issue, 3), -1))
    pairs = [
        ("Kuruluş / Organization", f'<b style="font-size:14pt">{d.put("holder")}</b>'),
        ("Adres / Address", d.put("address")),
        ("Standart / Standard", f"<b>{d.standard()}</b>"),
        ("Kapsam / Scope", d.put("scope")),
        ("Sertifika No / Certificate No", d.put("number")),
        ("İlk Belgelendirme / First Certification", d.date("initial")),
        ("Düzenlenme / Issue", d.date("issue")),
        ("Bu belgenin bitişi / Expiry of this certificate", f"<b>{d.date('expiry')}</b>"),
        ("Belgelendirme çevriminin sonu / End of certification cycle", cycle),
    ]
    body = f"""<div class="row">{d.logo(46)}<div class="r"><div class="b" style="font-size:24pt">SERTİFİKA</div><div class=small>CERTIFICATE</div></div></div><div class="m4">{rows(pairs, "tw")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(24)}{d.code(20)}{d.sign(38)}</div><div class="tiny m3">{d.footer()}. Çevrim sonuna kadar belge her yıl ara denetimden sonra yenilenir. / Renewed yearly after surveillance within the cycle.</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 20mm 11mm} .tw{width:100%} .tw td{padding:2.4mm 3mm;border-top:.2mm solid #aab;vertical-align:top} .tw .l{width:52mm;font-size:8.5pt;color:#557} .tw .v{font-weight:normal}",
    )


@layout(
    "cs_osvedceni_s_prilohou_a_platnosti",
    "parishes",
    ("cs",),
    only=("CZ", "tuvsud"),
    systems=GENERAL,
    scope=(1, 3),
    sites=1,
)
def cs_osvedceni_s_prilohou_a_platnosti(d: Draft) -> Sheets:
    """Czech: 'platnost do' in the head beside the number, revision of the paper later in the cycle, place and day at the signature."""
    settle(d, "cs-quay", "cs-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {m}. {y}", "{d}. {month} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    reissued(d)
    second = other_addresses(d)[0]
    city = one(d, "V Praze", "V Brně", "V Ostravě")
    body = f"""<div class="row top"><div class="small">Certifikát č. <b>{d.put("number")}</b><br>Platnost do <b>{d.date("expiry")}</b></div>{d.logo(44)}</div><div class="c b m4" style="font-size:33pt;color:#14406b">CERTIFIKÁT</div>
<div class="c m3">{d.put("issuer")}<br>potvrzuje, že organizace</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small m1">provozovna: {second}</div>
<div class="c m3">zavedla a udržuje {d.system().lower()} v oboru</div><div class="c b m1">{d.put("scope")}</div><div class="c m3">a splňuje požadavky normy</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div class="small">První certifikace: {d.date("initial")}<br>Zpráva z auditu č. {d.decoy("report")}</div><div class="c"><div>{city} dne {d.date("issue")}</div>{d.sign(40)}</div></div><div class="row end m3">{d.marks(26)}<div class="tiny r" style="width:105mm">{d.footer()} · Platnost je podmíněna každoročními dozorovými audity.</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout(
    "ro_certificat_cu_viza_anuala_si_anexa",
    "parishes",
    ("ro",),
    only=("RO",),
    systems=(*GENERAL, ("Q", "E", "S")),
    scope=(1, 2),
)
def ro_certificat_cu_viza_anuala_si_anexa(d: Draft) -> Sheets:
    """Romanian: contract number beside the true one, boxes for the yearly visas, 'emis la / valabil până la / certificat din'."""
    settle(d, "ro-quay", "ro-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    visa = "".join(f'<div style="flex:1;border:.3mm dashed #777;padding:2mm;height:16mm" class=tiny>Viză supraveghere {i}<br>până la {day}</div>' for i, day in enumerate((d.decoy("surveillance1"), d.decoy("surveillance2")), 1))  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="c b m3" style="font-size:26pt;color:#1b3f8b">CERTIFICAT DE CONFORMITATE</div><div class="row m2 small"><span>Nr. certificat: <b>{d.put("number")}</b></span><span>Nr. contract: {d.decoy("report")}</span></div>
<div class="m4">Prin prezentul se certifică faptul că organizația</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="m3">a implementat și menține {d.system().lower()} conform condițiilor din</div><div class="c b m2" style="font-size:17pt">{d.standard()}</div>
<div class="m3">pentru următoarele domenii de activitate:</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div><div style="display:flex;gap:5mm">{visa}</div>
<div class="m3">{columns([("Emis la", d.date("issue")), ("Valabil până la", d.date("expiry")), ("Certificat din", d.date("initial"))])}</div><div class="row end m2">{d.sign(40)}{d.picture(art.hologram(d.rng), 18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .across{width:100%;text-align:center}")
