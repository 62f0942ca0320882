"""Papers of Turkey, Spain, Portugal, Latin America, Italy, the Maghreb and the Alps with the wordings of their offices."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import columns, lines, noted_scope, one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import MODEST, boxes, led_by_colon, whole_years
from benchmarks.generate.layouts.registry import layout


@layout("tr_capital_labels", "mediterranean", ("tr",), only=MODEST, scope=(1, 4), years=(3, 3, 1))
def tr_capital_labels(d: Draft) -> Sheets:
    """Turkish capitals as labels in a column, start and end in one cell with a slash, sector code and a query line."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    pairs = [
        ("BELGE NO", d.put("number")),
        ("TESCİL EDİLEN KURULUŞ", d.put("holder")),
        ("ADRES", d.put("address")),
        ("KAPSAM", d.put("scope")),
        ("EA KODU", d.decoy("sector")),
        ("İLK BELGELENDİRME TARİHİ", d.date("initial")),
        ("BELGE GEÇERLİLİK SÜRESİ", f"{d.date('start')} / {d.date('expiry')}"),
        ("REVİZYON", f"{d.decoy('revision')} / --"),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m3" style="font-size:30pt">BELGE</div><div class="c">{d.put("issuer")}<br>aşağıda bilgileri verilen kuruluşun yönetim sisteminin</div><div class="c b m2" style="font-size:24pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="c m1">standardının şartlarına uygun olduğunu tasdik eder.</div><div class="m4">{rows(pairs, "cap")}</div><div class="grow"></div><div class="row end">{d.code(20)}{d.sign(34)}</div><div class="tiny m2">Bu belgenin geçerliliği {d.facts.office.site} adresinden sorgulanabilir. {d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),),
        ".sheet{padding:20mm 23mm 16mm} .cap .l{font-size:8pt;width:48mm;color:#444}",
    )


@layout("tr_visa_boxes", "mediterranean", ("tr",), only=MODEST, scope=(1, 4), years=(1,))
def tr_visa_boxes(d: Draft) -> Sheets:
    """Turkish one-year paper of a three-year period: empty boxes for the yearly visas, the period's end is a decoy."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    period_end = d.other_date(years_later(d.facts.expiry, 2))
    box = '<div style="border:.3mm dashed #777;flex:1;height:22mm;text-align:center" class="tiny">{}</div>'
    visas = "".join(box.format(text) for text in ("1. ARA DENETİM VİZESİ", "2. ARA DENETİM VİZESİ"))
    body = f"""<div class="row">{d.logo(48)}<div class="r small">Sertifika Sicil No<br><b class="big">{d.put("number")}</b></div></div><div class="c m3" style="font-size:31pt;letter-spacing:3mm">SERTİFİKA</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3">unvanlı kuruluşun {d.system()} tetkik edilmiş ve</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c">şartlarını karşıladığı belirlenmiştir.</div><div class="c m3"><u>Faaliyet alanı</u></div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div>{columns([("İlk Düzenleme", d.date("initial")), ("Belge Basım Tarihi", d.date("issue")), ("Belge Geçerlilik Bitiş", d.date("expiry")), ("Periyot Bitiş", period_end)])}<div class="row m3">{visas}{d.sign(30)}</div><div class="tiny c m3">{d.footer()} · Ara denetimi yapılmayan belge geçersizdir. · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 24mm;border-top:5mm solid #1f3b57;border-bottom:5mm solid #1f3b57} .across{width:100%}",
    )


@layout(
    "es_update_and_lapse",
    "mediterranean",
    ("es",),
    only=("mesoamerica", "andinasur", "cordillera", "imnc", "CR", "AR"),
    scope=(1, 4),
)
def es_update_and_lapse(d: Draft) -> Sheets:
    """Latin American: tax number under the name; first certification, update and lapse 'de Certificado' in a block."""
    tax = {"MX": "R.F.C.", "PE": "RUC", "CL": "RUT", "AR": "CUIT", "CR": "Cédula Jurídica"}[
        d.facts.office.country
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="m4 c" style="font-size:24pt">{d.put("issuer")}</div><div class="c m1">Certifica que el sistema implantado por:</div><div class="c b m3" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{tax}: {d.rng.randint(10, 30)}-{d.rng.randint(10000000, 99999999)}-{d.rng.randint(0, 9)}</div><div class="c small m1">con domicilio en: {d.put("address")}</div><div class="c m3">Ha sido evaluado y cumple con los requisitos de la norma:</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m3">Alcance de Certificación:</div><div class="c b">“{d.put("scope")}”</div><div class="grow"></div>
<div class="row end"><div>{lines([("N° de Registro", d.put("number")), ("Fecha de Certificación Inicial", d.date("initial")), ("Fecha de Actualización de Certificado", d.date("issue")), ("Vencimiento de Certificado", d.date("expiry"))])}</div>{d.sign(34)}</div><div class="tiny c m3">{d.facts.office.address} — {d.facts.office.site}. La vigencia está sujeta al cumplimiento del programa de vigilancia.</div>"""
    return Sheets((page(body, "serif", art.guilloche("#7d5a3c")),), ".sheet{padding:21mm 25mm 16mm}")


@layout("es_file_and_grid", "mediterranean", ("es",), only=("certimeseta", "applus"), scope=(2, 5), sites=2)
def es_file_and_grid(d: Draft) -> Sheets:
    """Spanish: a grid with file number, activity code and four days; centres of work listed with activities."""
    grid = boxes(
        [
            ("Certificado", d.put("number")),
            ("Certificación inicial", d.date("initial")),
            ("Última renovación", d.date("issue")),
            ("Caducidad", d.date("expiry")),
        ],
        "#5b2333",
    )
    centres = table(("Centro de trabajo", "Dirección"), site_cells(d, "name", "address"))
    body = f"""<div class="row">{d.marks(24)}{d.logo(44)}</div><div class="m3" style="font-size:30pt">Certificado de Registro de Empresa</div><div class="small">Expediente {d.decoy("report")} · CNAE {d.rng.randint(1011, 9609)}</div><div class="m3 small">Empresa</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div class="small m1">Sede social</div><div>{d.put("address")}</div><div class="m3 small">Norma de referencia</div><div class="b big">{d.standard()}</div><div class="m3 small">Actividades certificadas</div><div>{d.put("scope")}</div><div class="m3">{centres}</div><div class="grow"></div>{grid}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm}")


@layout(
    "es_three_years_counted",
    "mediterranean",
    ("es",),
    only=("cordillera", "andinasur", "mesoamerica", "CO", "CR"),
    scope=(1, 3),
)
def es_three_years_counted(d: Draft) -> Sheets:
    """'Vigencia de tres años a contar del … venciendo el …': the end inside a sentence, place and day at the head."""
    whole_years(d)
    write_dates(d, "{d} de {month} de {y}")
    body = f"""<div class="r small">{d.date("issue")}</div><div class="c m2">{d.logo(54)}</div><div class="c m3" style="font-size:25pt">OTORGA EL PRESENTE CERTIFICADO</div><div class="c">Nº {d.put("number")}</div><div class="c m3">A la empresa</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3">por mantener un {d.system().lower()} de acuerdo con lo dispuesto en</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m3">para la actividad de</div><div class="c b">{d.put("scope")}</div><div class="m4 c">El presente tiene una vigencia de tres años a contar del {d.date("start")}, venciendo el {d.date("expiry")}, y se mantendrá mientras las auditorías anuales resulten favorables.</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(36)}</div><div class="tiny c m3">{d.footer()}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 27mm}")


@layout(
    "pt_units_and_tax_number",
    "mediterranean",
    ("pt",),
    only=("planalto", "abnt", "atlanticocert"),
    scope=(1, 4),
)
def pt_units_and_tax_number(d: Draft) -> Sheets:
    """Portuguese: tax number glued to the name, emission, validity and revision in three cells, an exclusion as a note."""
    note = one(d, " (exclusão: 8.3)", " – Exclusão: item 8.3", "")
    tax = (
        f"CNPJ {d.rng.randint(10, 99)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
        if d.facts.office.country == "BR"
        else f"NIPC 50{d.rng.randint(1000000, 9999999)}"
    )
    cells = columns(
        [
            ("Emissão", d.date("issue")),
            ("Validade", d.date("expiry")),
            ("Revisão", d.decoy("revision")),
            ("Certificação desde", d.date("initial")),
        ]
    )
    body = f"""<div class="row">{d.logo(48)}<div class="b r" style="font-size:19pt;color:{d.facts.office.colour}">CERTIFICADO<br>{d.put("number")}</div></div><div class="m4">A {d.put("issuer")} concede este certificado à empresa</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="small">{tax}</div><div>{d.put("address")}</div><div class="m3">que demonstrou atender aos requisitos da norma</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">Escopo</div><div class="b">{noted_scope(d, note) if note else d.put("scope")}</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}. Este certificado é válido enquanto as auditorias de manutenção forem realizadas.</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:20mm 24mm;border-right:8mm solid #cfe3d4} .across{width:100%}"
    )


@layout("it_three_emissions", "mediterranean", ("it",), only=MODEST, scope=(1, 4))
def it_three_emissions(d: Draft) -> Sheets:
    """Italian: 'prima emissione', 'emissione corrente', 'scadenza' as a column of fine print; sector and contract decoys."""
    fine = led_by_colon(
        [
            ("Prima emissione", d.date("initial")),
            ("Emissione corrente", d.date("issue")),
            ("Data di scadenza", d.date("expiry")),
            ("Settore IAF", d.decoy("sector")),
            ("Pratica", d.decoy("report")),
        ]
    )
    body = f"""<div class="c">{d.logo(52)}</div><div class="c m3" style="font-size:27pt">CERTIFICATO N. {d.put("number")}</div><div class="c m3">SI CERTIFICA CHE IL {d.system().upper()} DI</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1 small">Sede legale e operativa: {d.put("address")}</div><div class="c m3">È CONFORME AI REQUISITI DELLA NORMA</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">PER LE SEGUENTI ATTIVITÀ</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end small">{fine}<div class="c">{d.sign(34)}</div>{d.marks(24)}</div><div class="tiny m2">La validità del presente certificato è subordinata a sorveglianza periodica annuale e al riesame completo con periodicità triennale. {d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#3c6e9f", frame=False)),),
        ".sheet{padding:20mm 24mm} .led td{padding-right:3mm}",
    )


@layout(
    "fr_effect_and_expiry",
    "mediterranean",
    ("fr",),
    only=("certifatlas", "hexacert", "mapleshield"),
    scope=(1, 4),
    sites=2,
)
def fr_effect_and_expiry(d: Draft) -> Sheets:
    """French of the Maghreb and Québec: trade register, day of effect and of expiry, further seats after 'et'."""
    seats = " et ".join(a for (a,) in site_cells(d, "address"))
    body = f"""<div class="row">{d.logo(50)}{d.marks(24)}</div><div class="c m4" style="font-size:30pt">CERTIFICAT</div><div class="c">n° {d.put("number")}</div><div class="c m3">{d.put("issuer")} certifie que le système de management mis en œuvre par</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c tiny">R.C. {d.rng.randint(10000, 99999)} – I.F. {d.rng.randint(1000000, 9999999)}</div><div class="c">sis {d.put("address")}</div><div class="c small">ainsi que {seats}</div><div class="c m3">pour les activités suivantes :</div><div class="c b">{d.put("scope")}</div><div class="c m3">a été évalué et jugé conforme au référentiel</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="grow"></div>{rows([("Date de première certification :", d.date("initial")), ("Date d'effet :", d.date("issue")), ("Date d'expiration :", d.date("expiry"))])}<div class="row end m2">{d.sign(34)}{d.code(20)}</div><div class="tiny m2 c">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a2f2f")),), ".sheet{padding:20mm 24mm 16mm}")


@layout("de_decision_and_report", "mediterranean", ("de",), only=("zertkontor", "alpenzert"), scope=(1, 4))
def de_decision_and_report(d: Draft) -> Sheets:
    """German of small bodies: registration and report numbers, decision, 'Gültig vom … bis …', next audits in fine print."""
    body = f"""<div class="row top"><div><div style="font-size:34pt;font-weight:bold">Zertifikat</div><div class="small">nach Prüfung der Unterlagen und Audit im Betrieb</div></div>{d.logo(44)}</div><div class="m4">Die Zertifizierungsstelle<br><b>{d.put("issuer")}</b><br>erteilt hiermit dem Unternehmen</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">das Recht, auf sein {d.system()} nach</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m1">hinzuweisen, und zwar für:</div><div class="b m1">{d.put("scope")}</div><div class="m4">{rows([("Zertifikat-Registrier-Nr.", d.put("number")), ("Auditbericht-Nr.", d.decoy("report")), ("Zertifizierungsentscheidung", d.decoy("decision")), ("Gültig", f"vom {d.date('start')} bis {d.date('expiry')}"), ("Erstzertifizierung", d.date("initial"))])}</div><div class="grow"></div><div class="row end"><div>{d.sign(34)}<div class="small">Ausstellungsdatum: {d.date("issue")}</div></div>{d.marks(24)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · Überwachungen sind bis {d.decoy("surveillance1")} und bis {d.decoy("surveillance2")} durchzuführen.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 14mm 30mm}")
