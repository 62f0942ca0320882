"""Papers of western Europe and Latin America as buyers get them day by day, in Spanish, Portuguese, Italian, French, German, Dutch, Swedish."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

GERMAN = ("{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{y}-{m:02}-{d:02}")
SPANISH = ("{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} de {month} de {y}")


@layout("es_empresa_registrada_con_fechas_en_fila", "vineyards", ("es",), only=("ES",), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def es_empresa_registrada_con_fechas_en_fila(d: Draft) -> Sheets:
    """Spanish: number behind the title, 'Para las siguientes actividades', three days in a row of cells, legal line."""
    settle(d, "es-trade", "es-quay", chance=0.9)
    write_dates(d, *SPANISH)
    with_term(d)
    body = f"""<div class="row"><div>{d.logo(46)}</div><div>{d.marks(26)}</div></div><div class="m3" style="font-size:24pt;color:#8b1e2d">Certificado del {d.system()}</div><div class="b m1" style="font-size:14pt">{d.put("number")}</div>
<div class="m3">{d.put("issuer")} certifica que la organización</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">con domicilio en {d.put("address")}</div><div class="m2">dispone de un {d.system().lower()} conforme con la norma</div><div class="b m1" style="font-size:19pt">{d.standard()}</div>
<div class="m3 small b" style="color:#8b1e2d">Para las siguientes actividades</div><div class="m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Fecha de primera emisión", d.date("initial")), ("Fecha de última emisión", d.date("issue")), ("Fecha de expiración", d.date("expiry"))])}
<div class="row end m3">{d.sign(40)}{d.code(20)}</div><div class="tiny m2" style="border-top:.3mm solid #8b1e2d;padding-top:1.5mm">{d.facts.office.address} · {d.facts.office.site} · La validez de este certificado está condicionada al resultado satisfactorio de las auditorías anuales de seguimiento.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm} .across{width:100%} .across td{border:.25mm solid #c9a3a9;padding:1.8mm 2mm;font-size:9.5pt}")  # fmt: skip


@layout("es_certificado_de_aprobacion_americano", "vineyards", ("es",), only=("MX", "CO", "PE", "CL", "AR", "GT", "CR"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def es_certificado_de_aprobacion_americano(d: Draft) -> Sheets:
    """Latin American: centred, label list of number and days at the left of the signature, condition in the last line."""
    settle(d, "es-la", "la-trade", "mx-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:28pt;color:#14506b">CERTIFICADO</div><div class="c m3">Se certifica que el {d.system()} de la empresa</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">ha sido evaluado y aprobado con respecto a los requisitos especificados en la norma</div><div class="c b m1" style="font-size:21pt;color:#14506b">{d.standard()}</div><div class="c m3">Alcance de la certificación</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Certificado No.:", d.put("number")), ("Fecha de aprobación inicial:", d.date("initial")), ("Fecha de aprobación actual:", d.date("issue")), ("Fecha de vencimiento:", d.date("expiry"))])}</div>{d.sign(38)}</div>
<div class="row m2">{d.marks(25)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny c m1">El certificado pierde su validez si no se realizan las auditorías de vigilancia en los plazos previstos.</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1mm solid #14506b;border-radius:3mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 15mm}")


@layout("es_con_lista_de_centros_en_anexo", "vineyards", ("es",), only=("ES", "MX", "CO", "AR"), systems=GENERAL, scope=(1, 2), sites=2)  # fmt: skip
def es_con_lista_de_centros_en_anexo(d: Draft) -> Sheets:
    """Front and annex of centres; the term stands as a range, the first day in a line of its own."""
    settle(d, "es-trade", "es-quay", "la-trade", chance=0.3)
    write_dates(d, *SPANISH)
    with_term(d)
    cells = [(str(i), *line) for i, line in enumerate(site_cells(d), 1)]
    front = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r">Certificado n.º <b>{d.put("number")}</b></div></div><div class="b m4" style="font-size:26pt">Certificado de conformidad</div><div class="m3">Concedido a:</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">Domicilio social: {d.put("address")}</div>
<div class="m3">Norma de referencia:</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m3">Campo de aplicación:</div><div class="m1">{d.put("scope")}</div><div class="small i m1">Los centros incluidos se relacionan en el anexo.</div><div class=grow style="min-height:4mm"></div>
<div style="line-height:1.7">Periodo de validez: del <b>{d.date("issue")}</b> al <b>{d.date("expiry")}</b><br>Certificado por primera vez el {d.date("initial")}</div><div class="row end m3">{d.sign(40)}{d.marks(25)}</div><div class="tiny m2">{d.footer()} &nbsp; Página 1 de 2</div>"""
    back = f"""<div class="b" style="font-size:18pt">Anexo al certificado n.º {d.put("number")}</div><div class="m2">{d.put("holder")}</div><div class="m3">{table(("N.º", "Centro", "Dirección", "Actividad"), cells)}</div><div class=grow style="min-height:4mm"></div><div>{d.sign(36)}</div><div class="tiny m2">Válido hasta el {d.date("expiry")} &nbsp; Página 2 de 2</div>"""
    side = '<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:#e6e0d2"></div>'
    return Sheets((page(front, ground=side), page(back, ground=side)), ".sheet{padding:18mm 21mm 11mm 24mm}")


@layout("pt_certifica_se_que_com_validade", "vineyards", ("pt",), only=("PT", "BR"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def pt_certifica_se_que_com_validade(d: Draft) -> Sheets:
    """Portuguese and Brazilian: centred sentences, a ruled list of number, first day, issue and end at the foot."""
    at_home = ("pt-trade", "pt-quay") if d.facts.office.country == "PT" else ("br-trade", "br-quay")
    settle(d, *at_home, chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} de {month} de {y}")
    with_term(d)
    days = rows([("Certificado n.º", d.put("number")), ("Data da primeira certificação", d.date("initial")), ("Data de emissão", d.date("issue")), ("Data de validade", d.date("expiry"))], "rows pt")  # fmt: skip
    body = f"""<div class="c">{d.logo(48)}</div><div class="c m3" style="font-size:28pt;color:#0b6b3a">Certificado</div><div class="c m3">Certifica-se que o {d.system()} da organização</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">cumpre os requisitos da norma</div><div class="c b m1" style="font-size:21pt;color:#0b6b3a">{d.standard()}</div><div class="c m3">no âmbito</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{days}</div><div>{d.sign(38)}</div></div><div class="row m3">{d.marks(25)}{d.code(18)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny c m1">A validade deste certificado depende da realização das auditorias de acompanhamento.</div>"""
    bands = '<div style="position:absolute;left:0;right:0;top:0;height:9mm;background:linear-gradient(90deg,#0b6b3a 60%,#c0272d 60%)"></div>'
    return Sheets((page(body, ground=bands),), ".sheet{padding:20mm 22mm 11mm} .pt td{border-bottom:.2mm solid #b8cfc0}")  # fmt: skip


@layout("it_si_certifica_con_date_in_colonna", "vineyards", ("it",), only=("IT",), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def it_si_certifica_con_date_in_colonna(d: Draft) -> Sheets:
    """Italian: centred text with captions in small capitals, column of days at the left of the foot, sector of trade in small."""
    settle(d, "it-trade", "it-quay", "it", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    with_term(d)
    named = d.facts.address[0].startswith("Sede")
    seat = "" if named else '<div class="c small m2">SEDE LEGALE E OPERATIVA</div>'
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r small">CERTIFICATO N.<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="c m3">Si certifica che il {d.system()} di</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div>{seat}<div class="c">{d.put("address")}</div>
<div class="c small m3">È CONFORME ALLA NORMA</div><div class="c b m1" style="font-size:23pt;color:#1f4e79">{d.standard()}</div><div class="c small m3">PER LE SEGUENTI ATTIVITÀ</div><div class="c b m1">{d.put("scope")}</div><div class="c tiny m1">Settore IAF: {d.decoy("sector")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Prima emissione", d.date("initial")), ("Emissione corrente", d.date("issue")), ("Data di scadenza", d.date("expiry"))])}</div>{d.sign(34)}{d.marks(23, iaf=False)}</div>
<div class="tiny m3" style="border-top:.3mm solid #1f4e79;padding-top:1.5mm">{d.footer()}<br>La validità del presente certificato è subordinata a sorveglianza periodica annuale e al riesame completo del sistema con periodicità triennale. {d.decoys_form()}</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:.5mm solid #1f4e79"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 22mm 14mm} .rows td{white-space:nowrap}")  # fmt: skip


@layout("it_organizzazione_e_unita_produttiva", "vineyards", ("it",), only=("IT", "CH"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def it_organizzazione_e_unita_produttiva(d: Draft) -> Sheets:
    """Italian: labels above their values at the left, production unit with its work, days in cells of a blue strip."""
    settle(d, "it-trade", "it-quay", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    with_term(d)
    unit = site_cells(d, "address", "activity")[0]

    def fact(label: str, value: str, css: str = "") -> str:
        return f'<div class="m3"><div class=tiny style="color:#666">{label}</div><div style="{css}">{value}</div></div>'

    strip = "".join(f'<div style="flex:1"><div class=tiny>{a}</div><b>{b}</b></div>' for a, b in (("Prima certificazione", d.date("initial")), ("Data emissione", d.date("issue")), ("Valido fino al", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row"><div style="font-size:25pt;color:#24407a">Certificato di conformità</div>{d.logo(42)}</div>{fact("Certificato nr.", d.put("number"), "font-weight:bold")}{fact("Organizzazione", d.put("holder"), "font-weight:bold;font-size:17pt")}{fact("Sede legale", d.put("address"))}{fact("Unità produttiva", f"{unit[0]}<br><span class=small>{unit[1]}</span>")}
{fact("Norma di riferimento", d.standard(), "font-weight:bold;font-size:16pt")}{fact("Campo di applicazione", d.put("scope"))}<div class=grow style="min-height:4mm"></div><div style="display:flex;gap:6mm;background:#e4ebf7;padding:4mm 5mm">{strip}</div>
<div class="row end m3">{d.marks(26)}{d.code(19)}{d.sign(38)}</div><div class="tiny m2">{d.footer()}. Documento valido solo con esito positivo delle verifiche di sorveglianza.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("fr_certificat_delivre_a_avec_validite", "vineyards", ("fr",), only=("FR", "CH", "CA", "MA"), systems=(*GENERAL, ("F",), ("N",)), scope=(1, 3))  # fmt: skip
def fr_certificat_delivre_a_avec_validite(d: Draft) -> Sheets:
    """French: 'Ce certificat est délivré à', scope before the norm, days in a left list, day of print in the foot."""
    settle(d, "fr-trade", "fr-quay", "fr", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    body = f"""<div class="row"><div>{d.logo(44)}</div><div style="font-size:26pt;color:#1d3f8f">Certificat</div></div><div class="r small">N° {d.put("number")}</div><div class="m3">Ce certificat est délivré à</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m3">pour les activités suivantes :</div><div class="b m1">{d.put("scope")}</div><div class="m3">Son {d.system().lower()} a été évalué et jugé conforme aux exigences de la norme</div><div class="b m1" style="font-size:20pt;color:#1d3f8f">{d.standard()}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Certifié depuis le", d.date("initial")), ("Date d’émission", d.date("issue")), ("Date d’expiration", d.date("expiry"))])}</div>{d.sign(40)}</div><div class="row m3">{d.marks(28)}{d.code(18)}</div>
<div class="tiny m2" style="border-top:.4mm solid #c8102e;padding-top:1.5mm">{d.footer()}. Seul le certificat consultable en ligne fait foi en temps réel de la certification de l’organisme. {d.decoys_form()}</div>"""
    flag = '<div style="position:absolute;left:0;top:0;bottom:0;width:5mm;background:linear-gradient(#1d3f8f 50%,#c8102e 50%)"></div>'
    return Sheets((page(body, ground=flag),), ".sheet{padding:18mm 22mm 11mm 24mm}")


@layout("de_zertifikat_mit_linker_beschriftung", "vineyards", ("de",), only=("DE", "AT", "CH"), systems=(*GENERAL, ("N",), ("A",)), scope=(1, 3))  # fmt: skip
def de_zertifikat_mit_linker_beschriftung(d: Draft) -> Sheets:
    """German: captions at the left, texts at the right, audit report by number, valid from and until, first day, place and day."""
    settle(d, "de-trade", "de-quay", "de", chance=0.85)
    write_dates(d, *GERMAN)
    start_is_right_too(d)
    city = one(d, "Hannover", "Köln", "Dresden", "Leipzig", "Nürnberg")
    pairs = [
        ("Prüfungsnorm", f'<b style="font-size:15pt">{d.standard()}</b>'),
        ("Zertifikat-Registrier-Nr.", f"<b>{d.put('number')}</b>"),
        ("Unternehmen", f'<b style="font-size:14pt">{d.put("holder")}</b><br>{d.put("address")}'),
        ("Geltungsbereich", d.put("scope")),
        ("Prüfungsnachweis", f"Durch ein Audit, Bericht Nr. {d.decoy('report')}, wurde der Nachweis erbracht, dass die Anforderungen der Norm erfüllt sind."),
        ("Gültigkeit", f"Dieses Zertifikat ist gültig vom <b>{d.date('start')}</b> bis <b>{d.date('expiry')}</b>."),
        ("Erstzertifizierung", d.date("initial")),
    ]  # fmt: skip
    body = f"""<div class="row top"><div style="font-size:38pt;color:{d.facts.office.colour}">Zertifikat</div>{d.logo(44)}</div><div class="m4">{rows(pairs, "rows zt")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{city}, {d.date("issue")}<div class=m1>{d.sign(40)}</div></div>{d.marks(28)}</div><div class="tiny m3" style="border-top:.3mm solid #888;padding-top:1.5mm">{d.footer()} · {d.decoys_form()}</div>"""
    css = ".sheet{padding:19mm 21mm 11mm} .zt td{padding:2.2mm 0} .zt .l{width:48mm;color:#555;font-size:9.5pt;padding-right:5mm} .zt .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("de_bescheinigt_hiermit_zentriert", "vineyards", ("de",), only=("DE", "AT", "CH"), systems=(*GENERAL, ("Q", "E")), scope=(1, 3), sites=1)  # fmt: skip
def de_bescheinigt_hiermit_zentriert(d: Draft) -> Sheets:
    """German: centred, 'bescheinigt hiermit, dass', second place of work as a line, three days and number in a foot list."""
    settle(d, "de-trade", "de-quay", chance=0.85)
    write_dates(d, *GERMAN)
    with_term(d)
    place = site_cells(d, "address")[0][0]
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:31pt;letter-spacing:1.5mm;color:#234">ZERTIFIKAT</div><div class="c m2">{d.put("issuer")} bescheinigt hiermit, dass das Unternehmen</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">mit dem weiteren Standort: {place}</div>
<div class="c m3">für den Geltungsbereich</div><div class="c b m1">{d.put("scope")}</div><div class="c m3">ein {d.system()} eingeführt hat und anwendet, das die Forderungen erfüllt von</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Zertifikatsnummer:", d.put("number")), ("Erstmals zertifiziert am:", d.date("initial")), ("Ausgestellt am:", d.date("issue")), ("Gültig bis:", d.date("expiry"))])}</div>{d.sign(40)}</div><div class="row m3">{d.marks(28)}{d.code(18)}</div><div class="tiny m2 c">{d.facts.office.address} · {d.facts.office.site} · Die Gültigkeit setzt die jährlichen Überwachungsaudits voraus.</div>"""
    frame = '<div style="position:absolute;inset:9mm;border:.4mm solid #234"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 16mm}")


@layout("nl_certificaat_uitgereikt_aan", "vineyards", ("nl",), only=("NL",), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def nl_certificaat_uitgereikt_aan(d: Draft) -> Sheets:
    """Dutch: number and days in a left list on top, 'uitgereikt aan', scope and norm below, marks at the foot."""
    write_dates(d, "{d:02}-{m:02}-{y}", "{d} {month} {y}")
    with_term(d)
    body = f"""<div class="row"><div style="font-size:30pt;color:#d45500">Certificaat</div>{d.logo(44)}</div><div class="m3">{rows([("Nummer", d.put("number")), ("Eerste uitgifte", d.date("initial")), ("Uitgegeven", d.date("issue")), ("Geldig tot", d.date("expiry"))])}</div>
<div class="m4">Uitgereikt aan</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">{d.put("issuer")} verklaart dat het {d.system().lower()} van deze organisatie voldoet aan de eisen van</div><div class="b m1" style="font-size:20pt;color:#d45500">{d.standard()}</div><div class="m3">Toepassingsgebied</div><div class="m1 b">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.sign(40)}{d.code(19)}{d.marks(25)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · Dit certificaat blijft eigendom van de certificatie-instelling.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 11mm} .rows .l{color:#777}")


@layout(
    "sv_certifikat_foer_ledningssystem", "vineyards", ("sv",), only=("SE",), systems=GENERAL, scope=(1, 3)
)
def sv_certifikat_foer_ledningssystem(d: Draft) -> Sheets:
    """Swedish: 'Härmed intygas att', days and number in one strip, further days of follow-up in small, legal line."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    with_term(d)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c m3" style="font-size:28pt;color:#005293">CERTIFIKAT</div><div class="c m3">Härmed intygas att</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">har ett ledningssystem som uppfyller kraven enligt</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m3">Certifikatet omfattar</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
{columns([("Certifikat nr", d.put("number")), ("Första certifiering", d.date("initial")), ("Utfärdat", d.date("issue")), ("Giltigt till", d.date("expiry"))])}
<div class="row end m3">{d.sign(38)}<div>{d.marks(25)}</div></div><div class="tiny m2 c">{d.footer()} · Uppföljande revision senast {d.decoy("surveillance1")}</div>"""
    frame = '<div style="position:absolute;left:0;top:0;right:0;height:6mm;background:linear-gradient(90deg,#005293 70%,#fecb00 70%)"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 22mm 11mm} .across{width:100%} .across td{border-top:.3mm solid #005293;padding:1.4mm 2mm}")  # fmt: skip
