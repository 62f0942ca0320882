"""Papers in the languages of Europe, Latin America and South-East Asia, each worded as a body of middle size would word it."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    all_in,
    branches,
    broken_holder,
    capitals,
    columns,
    lines,
    one,
    previous,
    reissued,
    round_seal,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import MODEST, led_by_colon
from benchmarks.generate.layouts.registry import GENERAL, layout

COMMON = (*GENERAL, ("F",))


@layout("es_control_de_ediciones", "vernacular", ("es",), only=("ES", "certilevante", "applus"), systems=GENERAL, scope=(1, 4))  # fmt: skip
def es_control_de_ediciones(d: Draft) -> Sheets:
    """Spanish: a table of editions at the foot whose last line is this paper; 'caduca' in the head, tax number in brackets."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d} de {month} de {y}")
    all_in(d, "España")
    renewed = d.facts.initial != d.facts.issue
    history = [("00", "Certificación inicial", d.date("initial"))]
    if renewed:
        history.append((f"0{d.rng.randint(1, 4)}", one(d, "Renovación", "Renovación y cambio de domicilio"), d.date("issue")))  # fmt: skip
    else:
        d.date("issue")
    cif = f"{d.rng.choice('AB')}-{d.rng.randint(10000000, 99999999)}"
    body = f"""<div class="row top">{d.logo(52)}<div class="r">Certificado <b>{d.put("number")}</b><br>Caduca el <b>{d.date("expiry")}</b></div></div><div class="m4" style="font-size:27pt;color:{d.facts.office.colour}">Certificación de Sistemas</div><div class="m3">Se hace constar que la entidad</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="small">(CIF {cif})</div><div class="m2">con centro de trabajo en {d.put("address")}</div><div class="m3">tiene implantado un {d.system().lower()} acorde con las exigencias de</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">en cuanto a:</div><div class="m1" style="padding-left:8mm">{d.put("scope")}</div><div class="grow"></div><div class="row end m3"><div style="width:104mm">{table(("Ed.", "Motivo", "Fecha"), history)}</div>{d.marks(24)}</div><div class="row end m2">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">Este documento carece de validez si no se acompaña del mantenimiento anual. Compruebe su vigencia en {d.facts.office.site}. {d.put("issuer")} · {d.facts.office.address} · PG-07/F3 rev. 12 de {d.other_date(days_later(d.facts.issue, -520), "{d:02}/{m:02}/{y}")}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 12mm} .sites{font-size:8.5pt}")


@layout("es_renovacion_y_vencimiento", "vernacular", ("es",), only=("PE", "CL", "MX", "CO", "GT", "AR", "CR"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def es_renovacion_y_vencimiento(d: Draft) -> Sheets:
    """Latin American: the tax number under the name, four days left and right of a seal, audits of the cycle by month alone."""
    settle(d, "es-la")
    write_dates(d, "{d:02} de {month} de {y}", "{y}-{m:02}-{d:02}", "{d:02}-{mon}-{y}")
    left = lines([("Certificado desde", d.date("initial")), ("Emisión vigente", d.date("issue"))])
    right = lines([("Vence", d.date("expiry")), ("Venció ciclo anterior", previous(d))])
    fiscal = {"PE": "RUC", "CL": "RUT", "MX": "RFC", "AR": "CUIT"}.get(d.facts.office.country, "NIT")
    watch = f"Seguimiento 1: {d.other_date(days_later(d.facts.issue, 350), '{month} {y}')} · Seguimiento 2: {d.other_date(days_later(d.facts.issue, 715), '{month} {y}')}"
    body = f"""<div class="c">{d.logo(54)}</div><div class="c b m3" style="font-size:14pt;letter-spacing:1.5mm">CERTIFICADO N.º {d.put("number")}</div><div class="c m3">{d.put("issuer")} da fe de que</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{fiscal} {d.rng.randint(20000000000, 20999999999)}</div><div class="c m1">{d.put("address")}</div><div class="c m3">ha demostrado ante nuestros auditores el cumplimiento de</div><div class="c b m1" style="font-size:25pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="c m3">dentro de los límites siguientes:</div><div class="c m1 b">{d.put("scope")}</div><div class="grow"></div><div class="row m2"><div class="small">{left}</div>{d.picture(art.seal(d.facts.office.brand, "CERTIFICADO", d.facts.office.colour), 30)}<div class="small">{right}</div></div><div class="c tiny m2">{watch}</div><div class="row end m2">{d.sign(34)}{d.marks(24)}</div><div class="c tiny m2">{d.facts.office.address} — {d.facts.office.site}. La organización puede mostrar este documento, no modificarlo.</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:20mm 23mm 19mm}")  # fmt: skip


@layout("pt_processo_e_validade", "vernacular", ("pt",), only=MODEST, systems=GENERAL, scope=(1, 4))
def pt_processo_e_validade(d: Draft) -> Sheets:
    """Portuguese: process and client numbers beside the right one, 'desde / até' in a grey strip, decision of another day."""
    write_dates(d, "{d:02}-{m:02}-{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    strip = columns(
        [
            ("Certificado n.º", d.put("number")),
            ("Desde", d.date("start")),
            ("Até", d.date("expiry")),
            ("Certificado pela 1.ª vez", d.date("initial")),
        ],
        "st",
    )
    body = f"""<div class="row"><div class="tiny">Processo {d.rng.randint(1000, 9999)}/{d.facts.issue.year}<br>Cliente {d.rng.randint(100, 999)}</div>{d.logo(48)}</div><div class="m4" style="font-size:28pt">{one(d, "Certificado de Sistema de Gestão", "Certificado")}</div><div class="m3">A entidade</div><div class="m1 b" style="font-size:20pt">{d.put("holder")}</div><div>sita em {d.put("address")}</div><div class="m3">foi auditada e mantém um {d.system()} que respeita o disposto em</div><div class="m1 b" style="font-size:21pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">para as atividades que se indicam:</div><div class="m1 i">{d.put("scope")}</div><div class="m4" style="background:#eee;padding:2mm 3mm">{strip}</div><div class="m2 small">Emitido em {d.date("issue")}, por decisão de {d.decoy("decision")}.</div><div class="grow"></div><div class="row end m2">{d.sign(36)}{d.marks(24)}{d.code(18)}</div><div class="tiny m3">A validade depende do pagamento das anuidades e do êxito dos acompanhamentos. {d.put("issuer")}, {d.facts.office.address}, {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 12mm} .st{width:100%} .st td{padding:.8mm 3mm;font-size:9.5pt}")  # fmt: skip


@layout(
    "it_sede_legale_e_operativa", "vernacular", ("it",), only=MODEST, systems=GENERAL, sites=1, scope=(1, 4)
)
def it_sede_legale_e_operativa(d: Draft) -> Sheets:
    """Italian: legal and working seat under each other, 'Prima emissione, Emissione corrente, Scadenza' far below in three tints."""
    capitals(d)
    branches(d)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    seat = site_cells(d, "address")[0][0]
    tint = "".join(
        f'<div style="flex:1;background:{shade};padding:2.5mm;text-align:center"><div class="tiny">{label}</div><b>{value}</b></div>'
        for label, value, shade in (
            ("Prima emissione", d.date("initial"), "#e3efe9"),
            (one(d, "Emissione corrente", "Data di ultima emissione"), d.date("issue"), "#c9e0d5"),
            (one(d, "Scadenza", "Valido fino a"), d.date("expiry"), "#aed1c1"),
        )
    )
    body = f"""<div class="row top">{d.marks(24)}{d.logo(48)}</div><div class="c m3" style="font-size:12pt;letter-spacing:2mm">CERTIFICATO N. {d.put("number")}</div><div class="c m3">Si attesta che l'organizzazione</div><div class="c b m1" style="font-size:21pt">{broken_holder(d)}</div><div class="c m2 small">Sede legale: {d.put("address")}<br>Sede operativa: {seat}</div><div class="c m3">attua un {d.system()} rispondente ai requisiti della norma</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m3">per lo svolgimento di</div><div class="c b m1">{d.put("scope")}</div><div class="c tiny m1">Settore IAF {d.decoy("sector")}</div><div class="grow"></div><div class="row m3" style="gap:0">{tint}</div><div class="tiny m1">Il triennio in corso termina alla scadenza; il rinnovo va concluso almeno 60 giorni prima ({d.other_date(days_later(d.facts.expiry, -60))}).</div><div class="row end m2">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")} – {d.facts.office.address} – {d.facts.office.site}. La presente certificazione si intende riferita al sistema di gestione e non ai prodotti.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm}")


@layout(
    "fr_perimetre_et_echeance", "vernacular", ("fr",), only=MODEST, systems=GENERAL, sites=2, scope=(1, 3)
)
def fr_perimetre_et_echeance(d: Draft) -> Sheets:
    """French: 'Périmètre', places in a list with 'et ses établissements', three days in one sentence led by 'Délivré le'."""
    branches(d)
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    places = "".join(f"<li>{place}</li>" for (place,) in site_cells(d, "address"))
    body = f"""<div class="row">{d.logo(50)}<div class="r" style="font-size:20pt;font-weight:300">Certificat<br><span class="small">{d.put("number")}</span></div></div><div style="height:.5mm;background:#999" class="m2"></div><div class="m4">L'organisme soussigné déclare que l'entreprise</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m1">et ses établissements :</div><ul class="small" style="margin:1mm 0">{places}</ul><div class="m2">fait fonctionner un {d.system().lower()} jugé conforme à</div><div class="b m1" style="font-size:22pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3 b small">PÉRIMÈTRE</div><div>{d.put("scope")}</div><div class="m4">Délivré le {d.date("issue")}, le présent certificat produit ses effets jusqu'au {d.date("expiry")} inclus. La première délivrance remonte au {d.date("initial")}.</div><div class="grow"></div><div class="row end m2"><div><div class="small">Pour l'organisme certificateur</div>{d.sign(36)}</div>{d.marks(26)}</div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address} — SIREN {d.rng.randint(300000000, 899999999)} — {d.facts.office.site}<br>Toute reproduction partielle est interdite. Imprimé CERT-12, indice F, {d.other_date(days_later(d.facts.issue, -333))}.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 12mm}")


@layout("de_gueltigkeit_im_kasten", "vernacular", ("de",), only=MODEST, systems=GENERAL, scope=(1, 4))
def de_gueltigkeit_im_kasten(d: Draft) -> Sheets:
    """German: a box with register number and days at the right, 'Erstmals zertifiziert', 'Nächste Rezertifizierung', place and day."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{y}-{m:02}-{d:02}")
    box = rows(
        [
            ("Register-Nr.", d.put("number")),
            ("Auftrags-Nr.", str(d.rng.randint(70000000, 79999999))),
            ("Erstmals zertifiziert", d.date("initial")),
            ("Gültig ab", d.date("start")),
            ("Läuft ab am", d.date("expiry")),
            ("Rezertifizierungsaudit bis", d.other_date(days_later(d.facts.expiry, -90))),
        ]
    )
    town = one(d, "Fulda", "Emden", "Linz" if d.facts.office.country == "AT" else "Gera")
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="m4" style="font-size:36pt;letter-spacing:1mm">{one(d, "Zertifikat", "Urkunde")}</div><div class="m2">über die Anerkennung eines Managementsystems</div><div class="m4 b" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{stacked_address(d)}</div><div class="m3">erfüllt in dem unten genannten Bereich die Forderungen der Norm</div><div class="m1 b" style="font-size:22pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3 small">Bereich</div><div>{d.put("scope")}</div><div class="grow"></div><div class="row end m3"><div>{town}, {d.date("issue")}<br>{d.picture(art.signature(d.rng), 38)}<div class="small">Leiter der Zertifizierungsstelle</div></div><div class="small" style="border:.4mm solid #555;padding:3mm 4mm">{box}</div></div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}. Dieses Dokument bleibt unser Eigentum; Echtheit unter {d.facts.office.site}/register. Vorlage ZV-021, Stand {d.other_date(days_later(d.facts.issue, -600), "{m:02}/{y}")}.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 12mm}")


@layout("cs_osvedceni_v_ramu", "vernacular", ("cs",), only=MODEST, systems=GENERAL, sites=1, scope=(1, 3))
def cs_osvedceni_v_ramu(d: Draft) -> Sheets:
    """Czech: 'uděluje', firm with IČ, place of work apart, 'Poprvé vydán / Tato verze vydána / Platí do' in a frame, annex none."""
    write_dates(d, "{d}. {m}. {y}", "{d:02}.{m:02}.{y}", "{d}. {month} {y}")
    shop = site_cells(d, "address")[0][0]
    cells = columns(
        [
            ("Poprvé vydán", d.date("initial")),
            ("Tato verze vydána", d.date("issue")),
            ("Platí do", d.date("expiry")),
            ("Příští dozor do", d.decoy("surveillance1")),
        ],
        "fr",
    )
    body = f"""<div class="c">{d.logo(52)}</div><div class="c small m1">{d.put("issuer")}</div><div class="c m3">uděluje</div><div class="c b m1" style="font-size:30pt;letter-spacing:1.5mm;color:{d.facts.office.colour}">OSVĚDČENÍ</div><div class="c m1">č. {d.put("number")}</div><div class="c m3">společnosti</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">IČ: {d.rng.randint(10000000, 99999999)}</div><div class="c m1">sídlo: {d.put("address")}</div><div class="c small">provozovna: {shop}</div><div class="c m3">za zavedení systému, který vyhovuje normě</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c small">({d.system()})</div><div class="c m2">v oborech činnosti</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="m2">{cells}</div><div class="row end m3">{d.marks(26)}{d.sign(34)}</div><div class="tiny c m2">Osvědčení je platné, jen jsou-li řádně prováděny dozorové audity. Ověření: {d.facts.office.site} · {d.facts.office.address} · F-{d.rng.randint(10, 90)}/{d.rng.randint(1, 9)}</div>"""
    css = ".sheet{padding:19mm 23mm 19mm} .fr{width:100%;text-align:center} .fr td{border:.25mm solid #999;padding:1.5mm;font-size:9.5pt}"
    return Sheets((page(body, ground=art.guilloche("#7a8ba8")),), css)


@layout("pl_nadany_z_numerem", "vernacular", ("pl",), only=MODEST, systems=GENERAL, scope=(1, 4))
def pl_nadany_z_numerem(d: Draft) -> Sheets:
    """Polish: number and days in one justified line under the heading; NIP behind the firm; the next renewal in the foot."""
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    body = f"""<div class="row top">{d.logo(48)}{d.marks(26)}</div><div class="c m4 serif" style="font-size:33pt">{one(d, "Certyfikat", "Świadectwo")}</div><div class="small m3" style="border-top:.3mm solid #555;border-bottom:.3mm solid #555;padding:1.6mm 0;display:flex;justify-content:space-between"><span>Nr {d.put("number")}</span><span>wystawiony {d.date("issue")}</span><span>ważny do {d.date("expiry")}</span></div><div class="m4">Jednostka certyfikująca zaświadcza, iż przedsiębiorstwo</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="tiny">NIP {d.rng.randint(100, 999)}-{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}, REGON {d.rng.randint(100000000, 399999999)}</div><div class="m3">stosuje {d.system()} odpowiadający postanowieniom normy</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">Zakres działalności objęty nadzorem:</div><div class="m1 b">{d.put("scope")}</div><div class="m3 small">Pierwszy certyfikat nadano: {d.date("initial")}</div><div class="grow"></div><div class="row end"><div>{d.code(20)}<div class="tiny">sprawdź ważność</div></div>{d.sign(36)}</div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address}, {d.facts.office.site}. Audyt odnowienia należy odbyć przed {d.other_date(days_later(d.facts.expiry, -45))}; certyfikat podlega zwrotowi w razie cofnięcia.</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:19mm 25mm 13mm}")


@layout(
    "tr_kapsam_ve_gecerlilik",
    "vernacular",
    ("tr",),
    only=MODEST,
    systems=COMMON,
    scope=(1, 3),
    years=(3, 3, 1),
)
def tr_kapsam_ve_gecerlilik(d: Draft) -> Sheets:
    """Turkish: labels in capitals at the left of a rule, 'Yayın Tarihi / Geçerlilik Sonu', file number, interim audits by month."""
    settle(d, "tr")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    watch = d.other_date(days_later(d.facts.issue, 355), "{month} {y}")
    pairs = [
        ("BELGE SAHİBİ", f'<b style="font-size:15pt">{d.put("holder")}</b>'),
        ("ADRES", d.put("address")),
        ("STANDART", f'<b style="font-size:14pt">{d.standard()}</b>'),
        ("FAALİYET ALANI", d.put("scope")),
        ("BELGE NUMARASI", d.put("number")),
        ("DOSYA NO", f"{d.rng.randint(1000, 9999)}/{d.facts.issue.year % 100}"),
        ("İLK BELGELENDİRME", d.date("initial")),
        ("YAYIN TARİHİ", d.date("issue")),
        ("GEÇERLİLİK SONU", d.date("expiry")),
        ("ARA TETKİK", watch),
    ]
    body_rows = "".join(f"<tr><td class=q>{a}</td><td class=w>{b}</td></tr>" for a, b in pairs)
    body = f"""<div class="row"><div class="b" style="font-size:25pt;color:{d.facts.office.colour}">{one(d, "SİSTEM BELGESİ", "UYGUNLUK BELGESİ")}</div>{d.logo(48)}</div><div class="m3">Aşağıda bilgileri verilen kuruluşun {d.system()} tetkik edilmiş ve ilgili standardın şartlarını karşıladığı tespit edilmiştir.</div><table class="m3">{body_rows}</table><div class="grow"></div><div class="row end m2">{d.sign(36)}{d.marks(26)}{d.code(20)}</div><div class="tiny m3">Belgenin devamlılığı yılda en az bir defa yapılacak ara tetkikin olumlu sonuçlanmasına bağlıdır. Belge sorgulama: {d.facts.office.site}<br>{d.put("issuer")} {d.facts.office.address} · FR.{d.rng.randint(10, 99)} / Rev.{d.rng.randint(1, 9)} / {d.other_date(days_later(d.facts.issue, -444), "{d:02}.{m:02}.{y}")}</div>"""
    css = ".sheet{padding:20mm 22mm 13mm} .q{color:#555;font-size:9pt;width:46mm;padding:2mm 4mm 2mm 0;border-right:.6mm solid %s;vertical-align:top;text-align:right} .w{padding:2mm 0 2mm 4mm}"
    return Sheets((page(body),), css % d.facts.office.colour)


@layout("ru_nastoyaschim_udostoveryaet", "vernacular", ("ru",), only=MODEST, systems=GENERAL, scope=(1, 4))
def ru_nastoyaschim_udostoveryaet(d: Draft) -> Sheets:
    """Russian: INN and OGRN in the address line, 'Дата регистрации' as the issue, 'действителен по', permit and blank numbers."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}.{m:02}.{y} г.", "«{d:02}» {month} {y} г.")
    blank = f"{d.rng.randint(1, 99999):06}"
    tax, state = d.rng.randint(5000000000, 7899999999), d.rng.randint(100000000000, 999999999999)
    codes = f"БИН {state}" if d.facts.office.country == "KZ" else f"ИНН {tax} · ОГРН 1{state}"
    pairs = [
        ("Регистрационный номер сертификата", d.put("number")),
        ("Дата регистрации", d.date("issue")),
        ("Действителен по", d.date("expiry")),
        ("Впервые сертифицирован", d.date("initial")),
        ("Инспекционный контроль", d.other_date(days_later(d.facts.issue, 360), "{m:02}.{y}")),
    ]
    body = f"""<div class="row"><div class="small">Бланк № {blank}</div>{d.logo(46)}</div><div class="c m2">{d.put("issuer")}</div><div class="c b m3" style="font-size:24pt">{one(d, "СЕРТИФИКАТ СООТВЕТСТВИЯ", "СЕРТИФИКАТ")}</div><div class="c m3">Настоящим удостоверяется, что действующая в организации</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{codes}</div><div class="c m1">{d.put("address")}</div><div class="c m2">{d.system().lower()} применительно к видам работ</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">отвечает требованиям</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="grow"></div><div class="m2">{led_by_colon(pairs)}</div><div class="row end m2"><div><div class="small">Руководитель органа</div>{d.sign(34)}</div>{round_seal(d, "М.П.", 34, "#27408b")}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}. Эксперт: И. Р. Ветлугин, удостоверение № {d.rng.randint(100, 999)} до {d.other_date(days_later(d.facts.issue, 700), "{m:02}.{y}")}. Сведения о сертификате: {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#9aa05a")),), ".sheet{padding:20mm 23mm 19mm} .led td{padding:.6mm 3mm .6mm 0}")  # fmt: skip


@layout("vi_cap_lai_lan", "vernacular", ("vi",), also=("en",), only=MODEST, systems=GENERAL, scope=(1, 3))
def vi_cap_lai_lan(d: Draft) -> Sheets:
    """Vietnamese with small English: 'cấp lại lần', tax number, days as a column at the right of a red rule, watch cycle in words."""
    settle(d, "vi")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    reissued(d)
    times = d.rng.randint(1, 3) if d.facts.issue > d.facts.start else 0
    pairs = [
        ("Mã số / <i>Code</i>", d.put("number")),
        ("Cấp lần đầu / <i>First</i>", d.date("initial")),
        ("Hiệu lực từ / <i>From</i>", d.date("start")),
        ("Hiệu lực đến / <i>To</i>", d.date("expiry")),
        (f"Cấp lại lần {times} / <i>Re-issue</i>" if times else "Ngày ký / <i>Signed</i>", d.date("issue")),
    ]
    side = "".join(
        f'<div style="margin-bottom:3mm"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in pairs
    )
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="c b m3" style="font-size:28pt;color:#b01818">CHỨNG CHỈ</div><div class="c small i">Certificate</div><div class="c m2">Công nhận hệ thống quản lý của / <i>The management system of</i></div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">MST: {d.rng.randint(1000000000, 3999999999):010}</div><div class="c m1">{d.put("address")}</div><div class="row top m4"><div style="flex:1"><div class="small">Đáp ứng tiêu chuẩn / <i>fulfils</i></div><div class="b" style="font-size:19pt">{d.standard()}</div><div class="small m3">Lĩnh vực / <i>Field</i></div><div>{d.put("scope")}</div></div><div style="border-left:.8mm solid #b01818;padding-left:5mm;min-width:52mm">{side}</div></div><div class="grow"></div><div class="row end m2"><div class="tiny" style="max-width:78mm">Giám sát định kỳ 12 tháng một lần. Chứng chỉ không còn giá trị khi bị thu hồi; tra cứu tại {d.facts.office.site}.</div><div class="c"><div class="b">GIÁM ĐỐC</div>{d.sign(32)}</div>{round_seal(d, "", 32)}</div><div class="tiny c m2">{d.put("issuer")} — {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#d18a8a", frame=True)),), ".sheet{padding:20mm 22mm 19mm}")  # fmt: skip


@layout("id_berlaku_selama", "vernacular", ("id",), only=MODEST, systems=COMMON, sites=1, scope=(1, 3))
def id_berlaku_selama(d: Draft) -> Sheets:
    """Indonesian: head and plant address, 'Mulai berlaku / Berakhir / Pertama kali', decision letter of the director as a decoy number."""
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    plant = site_cells(d, "address")[0][0]
    grid = columns(
        [
            ("Pertama kali terbit", d.date("initial")),
            ("Mulai berlaku", d.date("start")),
            ("Berakhir", d.date("expiry")),
        ],
        "gr",
    )
    body = f"""<div class="row">{d.marks(26)}{d.logo(50)}</div><div class="c b m3" style="font-size:29pt;color:{d.facts.office.colour}">SERTIFIKAT</div><div class="c">No. {d.put("number")}</div><div class="c tiny">Keputusan Direksi No. {d.rng.randint(10, 990)}/DIR/{one(d, "III", "VI", "IX", "XI")}/{d.facts.issue.year}</div><div class="c m3">Dengan ini menyatakan bahwa perusahaan</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1 small">Kantor: {d.put("address")}<br>Pabrik: {plant}</div><div class="c m3">telah memelihara {d.system()} sesuai persyaratan</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">dengan lingkup</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="m3">{grid}</div><div class="row end m3"><div class="tiny" style="max-width:74mm">Sertifikat ini berlaku sepanjang pengawasan tahunan dilaksanakan. Periksa keabsahannya melalui kode di samping atau {d.facts.office.site}.</div>{d.code(20)}<div class="c"><div class="small">{one(d, "Jakarta", "Surabaya")}, {d.date("issue")}</div>{d.sign(34)}</div></div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 23mm 19mm} .gr{width:100%;text-align:center} .gr td{border:.3mm solid #aaa;padding:1.5mm}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), css)


@layout(
    "it_inglese_a_fronte", "vernacular", ("it",), also=("en",), only=MODEST, systems=GENERAL, scope=(1, 3)
)
def it_inglese_a_fronte(d: Draft) -> Sheets:
    """Italian at the left and English at the right of a rule; the firm once above, days once below with both labels."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")

    def half(title: str, text: str, scope: str, scope_label: str) -> str:
        return f"""<div style="flex:1"><div class="b" style="font-size:16pt;color:{d.facts.office.colour}">{title}</div><div class="m2">{text}</div><div class="b m1" style="font-size:14pt">{d.standard()}</div><div class="m2 small">{scope_label}</div><div>{scope}</div></div>"""

    days = columns(
        [
            ("Certificato / Certificate", d.put("number")),
            ("Rilasciato la prima volta / First release", d.date("initial")),
            ("Rilascio / Release", d.date("issue")),
            ("Termine / End", d.date("expiry")),
        ],
        "w",
    )
    left = half("Attestato", "Il sistema di gestione è stato verificato ed è coerente con la norma", d.put("scope"), "Oggetto")  # fmt: skip
    right = half("Attestation", "The management system was verified and is consistent with", d.put("scope_latin"), "Subject")  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="m4 b" style="font-size:21pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="row top m4" style="gap:0"><div style="flex:1;padding-right:7mm;border-right:.4mm solid #888">{left}</div><div style="flex:1;padding-left:7mm">{right}</div></div><div class="grow"></div><div class="m3">{days}</div><div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · Mod. {d.rng.randint(10, 99)}.{d.rng.randint(1, 9)} del {d.other_date(days_later(d.facts.issue, -390), "{d:02}/{m:02}/{y}")}</div>"""
    css = ".sheet{padding:18mm 21mm 12mm} .w{width:100%} .w td{border-top:.25mm solid #999;padding:1.3mm 3mm 1.3mm 0;font-size:9pt}"
    return Sheets((page(body),), css)


@layout("es_grupo_con_subnumeros", "vernacular", ("es",), only=MODEST, systems=GENERAL, sites=3, scope=(1, 3))
def es_grupo_con_subnumeros(d: Draft) -> Sheets:
    """Spanish: a group's paper; the annex gives each member a number with a slash, its name, place and work."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    number = d.facts.number
    cells = [(f"{number}/{chr(64 + n)}", *cell) for n, cell in enumerate(site_cells(d), 1)]
    front = f"""<div class="row">{d.marks(26)}{d.logo(48)}</div><div class="m4" style="font-size:26pt;color:{d.facts.office.colour}">Certificado de grupo</div><div class="m1 small">Registro {d.put("number")}</div><div class="m4">Otorgado a</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m1">como cabecera de las sociedades enumeradas en el anexo</div><div class="m3">por disponer de un {d.system().lower()} que se ajusta a</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">aplicado a</div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon([("Otorgado por primera vez", d.date("initial")), ("Otorgado en esta edición", d.date("issue")), ("Expira", d.date("expiry"))])}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · Hoja 1 de 2</div>"""
    back = f"""<div class="row"><b class="big">Anexo de sociedades</b>{d.logo(34)}</div><div class="small m1">Registro {d.put("number")} · {d.put("holder")}</div><div class="m3">{table(("N.º", "Sociedad", "Centro", "Actividad"), cells)}</div><div class="grow"></div><div class="tiny">Los números con letra no son certificados independientes. Hoja 2 de 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:19mm 23mm 12mm}")


@layout("de_zwei_normen_zwei_laufzeiten", "vernacular", ("de",), only=MODEST, systems=(("Q", "E"), ("Q", "S"), ("E", "S")), certificates=2, scope=(1, 3))  # fmt: skip
def de_zwei_normen_zwei_laufzeiten(first: Draft, second: Draft) -> Sheets:
    """German: one sheet for two norms with a row each of number, first day, 'ausgestellt' and 'endet'."""
    d = first
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    second.style = d.style
    cells = [
        (f"<b>{x.standard()}</b>", x.put("number"), x.date("initial"), x.date("issue"), x.date("expiry"))
        for x in (first, second)
    ]
    for role in ("holder", "address", "scope", "issuer"):
        second.put(role)
    second.printed.accreditation, second.printed.other_marks = d.printed.accreditation, d.printed.other_marks
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="m4" style="font-size:28pt;letter-spacing:.6mm">Doppelzertifikat</div><div class="m3">Die Organisation</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">hat Managementsysteme eingerichtet, die nach den nachstehenden Normen geprüft und zertifiziert sind:</div><div class="m2">{table(("Norm", "Zertifikat", "Zertifiziert seit", "Ausgestellt", "Endet"), cells)}</div><div class="m3 small">Anwendungsbereich beider Systeme</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row end m2">{d.sign(38)}{d.code(18)}</div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}. Die Zertifikate laufen unabhängig voneinander; bei Entzug des einen bleibt das andere in Kraft.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}", spans=((1,), (1,)))


@layout("pt_concessao_e_revisao", "vernacular", ("pt",), only=("BR", "vanzolini", "abnt"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def pt_concessao_e_revisao(d: Draft) -> Sheets:
    """Brazilian: CNPJ in the address, 'Concessão inicial', 'Revisão n.º … em', 'Vencimento' in lines closed by semicolons."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02} de {month} de {y}", "{d:02}-{m:02}-{y}")
    all_in(d, "Brasil")
    reissued(d)
    cnpj = f"{d.rng.randint(10, 89)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    body = f"""<div class="c">{d.logo(54)}</div><div class="c b m3" style="font-size:24pt">CERTIFICADO</div><div class="c small">{d.put("number")}</div><div class="m4">{d.put("issuer")} concede à empresa</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="small">CNPJ {cnpj}, {d.put("address")},</div><div class="m3">o direito de declarar que o seu {d.system()} está em conformidade com</div><div class="b m1" style="font-size:22pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">no escopo a seguir:</div><div class="m1"><b>{d.put("scope")}</b></div><div class="m4">Concessão inicial: {d.date("initial")};<br>Início do ciclo: {d.date("start")};<br>Revisão n.º {d.rng.randint(1, 5)} em {d.date("issue")};<br>Vencimento: {d.date("expiry")}.</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(26)}{d.code(18)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · RG-{d.rng.randint(10, 99)} rev. {d.rng.randint(1, 9)}. Este certificado não atesta a qualidade de produtos.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 12mm}")


@layout("fr_bandeau_vertical", "vernacular", ("fr",), only=MODEST, systems=GENERAL, scope=(1, 3))
def fr_bandeau_vertical(d: Draft) -> Sheets:
    """French: a dark band at the left bears number and three days, the firm's SIRET under its name, committee's day in the foot."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    facts = [
        ("Numéro", d.put("number")),
        ("Certifié depuis le", d.date("initial")),
        ("Prise d'effet", d.date("start")),
        ("Terme", d.date("expiry")),
        ("Édité le", d.date("issue")),
    ]
    band = "".join(
        f'<div style="margin-bottom:6mm"><div class="tiny">{a}</div><b>{b}</b></div>' for a, b in facts
    )
    body = f"""<div class="side">{band}<div style="flex:1"></div>{d.code(24)}</div><div class="r">{d.logo(50)}</div><div class="m4" style="font-size:27pt;font-weight:300">Certificat de conformité</div><div class="m3">{d.put("issuer")} reconnaît que</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="small">SIRET {d.rng.randint(300, 899)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} 000{d.rng.randint(10, 99)}</div><div>{d.put("address")}</div><div class="m3">satisfait, pour son {d.system().lower()}, aux exigences de</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">s'agissant de</div><div class="m1 i">{d.put("scope")}</div><div class="grow"></div><div class="row end m2">{d.sign(34)}{d.marks(24)}</div><div class="tiny m3">Avis du comité de certification du {d.decoy("decision")}. {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 20mm 13mm 68mm} .side{position:absolute;left:0;top:0;bottom:0;width:56mm;background:#23303f;color:#fff;padding:40mm 7mm 14mm;display:flex;flex-direction:column;font-size:10.5pt;overflow-wrap:anywhere}"
    return Sheets((page(body),), css)


@layout("tr_yatay_belge", "vernacular", ("tr",), only=MODEST, systems=COMMON, scope=(1, 3), years=(3, 1))
def tr_yatay_belge(d: Draft) -> Sheets:
    """Turkish, across the page: praise in the middle, number and days in the four corners of the foot, a seal between."""
    settle(d, "tr")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")

    def corner(label: str, value: str) -> str:
        return f'<div class="c"><b>{value}</b><div class="tiny" style="border-top:.3mm solid #777">{label}</div></div>'

    body = f"""<div class="row">{d.logo(44)}<div class="serif" style="font-size:30pt;color:{d.facts.office.colour}">{one(d, "Yönetim Sistemi Belgesi", "Kayıt Belgesi")}</div>{d.marks(24)}</div><div class="c m3">Kuruluşumuz tarafından yapılan tetkik neticesinde</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">firmasının {d.system()}, <b style="font-size:15pt">{d.standard()}</b> şartlarına uygun bulunmuştur.</div><div class="c m2 b">{d.put("scope")}</div><div class="grow"></div><div class="row end m2">{corner("Belge No", d.put("number"))}{corner("İlk Yayın", d.date("initial"))}{d.picture(art.seal(d.facts.office.brand, "TESCİLLİ", "#b58a1e"), 26)}{corner("Son Yayın", d.date("issue"))}{corner("Geçerlik Bitişi", d.date("expiry"))}</div><div class="row end m2"><div class="tiny" style="max-width:130mm">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}. Belge, ara tetkik yapılmadığı takdirde hükümsüzdür.</div>{d.sign(32)}</div>"""
    return Sheets((page(body, "wide", art.guilloche("#b58a1e", 1123, 794)),), ".sheet{padding:17mm 24mm 16mm}", "landscape")  # fmt: skip
