"""Papers of Latin America and of the Romance languages: acts of granting, cycles in words, taxes and codes beside names."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    branches,
    capitals,
    columns,
    one,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, stacked
from benchmarks.generate.layouts.registry import GENERAL, layout

LATIN_AMERICAN = (
    "certipampa",
    "quetzal-gt",
    "llanero-co",
    "andinasur",
    "cordillera",
    "mesoamerica",
    "inteco",
    "imnc",
)


@layout(
    "es_four_days_spaced",
    "americas",
    ("es",),
    only=("icontec", "llanero-co"),
    systems=(*GENERAL, ("U",)),
    sites=1,
    scope=(1, 3),
)
def es_four_days_spaced(d: Draft) -> Sheets:
    """Colombian: approval, renewal, last change and end with spaced figures; the last change is this paper's day."""
    settle(d, "es-la")
    branches(d)
    d.style = "{y} {m:02} {d:02}"
    d.facts = d.facts.with_(start=d.facts.issue)
    reissued(d)
    place = "".join(f"<div>{where}</div>" for (where,) in site_cells(d, "address"))
    days = [
        ("Fecha de Aprobación:", d.date("initial")),
        ("Fecha Última Modificación:", d.date("issue")),
        ("Fecha de Renovación:", d.date("start")),
        ("Fecha de Vencimiento:", d.date("expiry")),
    ]
    body = f"""<div class="row top">{d.logo(50)}<div class="r small">Código<br><b class="big">{d.put("number")}</b></div></div><div class="c m3">{d.put("issuer")}<br>otorga</div><div class="c b m2" style="font-size:26pt">CERTIFICADO</div><div class="c m2">a</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">Sede principal: {d.put("address")}</div><div class="c small">Sede: {place}</div><div class="c m3">por cumplir los requisitos especificados en el documento normativo</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">aplicables a las siguientes actividades:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{rows(days, "dd")}{d.sign(34)}</div><div class="row m3">{d.marks(26)}<div class="tiny r">Esta aprobación está sujeta a que el sistema se mantenga de acuerdo con los requisitos, lo cual será verificado por la entidad.<br>{d.decoys_form()} · {d.facts.office.site}</div></div>"""
    return Sheets(
        (page(body),), ".sheet{padding:18mm 22mm 12mm} .dd td{padding:.6mm 4mm .6mm 0;font-size:9.5pt}"
    )


@layout(
    "es_dado_a_los_dias", "americas", ("es",), only=LATIN_AMERICAN, systems=(*GENERAL, ("K",)), scope=(1, 3)
)
def es_dado_a_los_dias(d: Draft) -> Sheets:
    """A landscape diploma: 'dado … a los 14 días del mes de marzo', the end in the last line, no labels at all."""
    settle(d, "es-la")
    day = d.facts.issue
    month = d.other_date(day, "{month}")
    given = noted(d, "issue", f"a los {day.day} días del mes de {month} de {day.year}")
    long = "{d} de {month} de {y}"
    city = {
        "GT": "la Ciudad de Guatemala",
        "AR": "Rosario",
        "CO": "Villavicencio",
        "PE": "Lima",
        "CL": "Concepción",
        "MX": "Puebla",
    }.get(d.facts.office.country, "San José")
    body = f"""<div class="row">{d.logo(44)}<div class="c" style="flex:1;font-size:26pt;font-weight:bold;letter-spacing:1.5mm">CERTIFICADO</div>{d.marks(22)}</div><div class="c m2" style="font-size:13pt">{d.put("issuer")} certifica que</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2" style="font-size:13pt">mantiene implementado un {d.system()} bajo la norma internacional <b>{d.standard()}</b>, con el alcance:</div><div class="c b m1" style="font-size:13pt">“{d.put("scope")}”</div><div class="grow"></div><div class="row end"><div style="max-width:120mm">Registrado con el número <b>{d.put("number")}</b> y dado en {city}, {given}. Certificada por primera vez el {d.date("initial", style=long)}. Tendrá vigencia hasta el {d.date("expiry", style=long)}, siempre que se aprueben los seguimientos de {d.other_date(d.facts.decoys.surveillance1, "{month} de {y}")} y {d.other_date(d.facts.decoys.surveillance2, "{month} de {y}")}.</div>{d.sign(36)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, "wide serif", art.guilloche("#5f7f4f", 1123, 794)),),
        ".sheet{padding:20mm 26mm 15mm}",
        "landscape",
    )


@layout(
    "es_cuadro_de_auditorias",
    "americas",
    ("es",),
    only=LATIN_AMERICAN,
    systems=GENERAL,
    scope=(1, 3),
    years=(3, 1),
)
def es_cuadro_de_auditorias(d: Draft) -> Sheets:
    """Peruvian and Mexican: the tax number behind the name, present and first issue, a table of visits with 'máximo'."""
    settle(d, "es-la")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d} de {month} de {y}")
    tax = f"RUC {d.rng.randint(20100000000, 20609999999)}"
    visits = [
        (
            "1er seguimiento",
            d.decoy("surveillance1"),
            d.other_date(days_later(d.facts.decoys.surveillance1, -9)),
            "Vigente",
        ),
        ("2do seguimiento", d.decoy("surveillance2"), "—", "Por realizar"),
        ("Recertificación", d.other_date(days_later(d.facts.expiry, -60)), "—", "Por realizar"),
    ]
    pairs = [
        ("Certificado N.°", d.put("number")),
        ("Emisión inicial", d.date("initial")),
        ("Emisión actual", d.date("issue")),
        ("Vence", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m3" style="font-size:30pt;color:{d.facts.office.colour}">Certificado de Conformidad</div><div class="c m2">Por medio del presente se hace constar que la organización</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{tax} – {d.put("address")}</div><div class="c m2">ha sido auditada y cumple con los requisitos de la norma</div><div class="c b m1" style="font-size:28pt">{d.standard()}</div><div class="m2 small b">ALCANCE / EA {d.decoy("sector")}</div><div>{d.put("scope")}</div><div class="grow"></div>{boxes(pairs, d.facts.office.colour)}<div class="m2">{table(("Auditoría", "Fecha máxima", "Fecha realizada", "Estado"), visits)}</div><div class="row end m2">{d.sign(32)}{d.code(18)}{d.marks(22)}</div><div class="tiny c m2">{d.footer()}. La validez puede consultarse en la página web.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm} .sites td,.sites th{padding:.9mm 2mm}")


@layout(
    "es_registro_y_otorgamiento",
    "americas",
    ("es",),
    only=("iram", "certipampa", "cordillera"),
    systems=(("Q",), ("E",), ("F",)),
    scope=(1, 3),
)
def es_registro_y_otorgamiento(d: Draft) -> Sheets:
    """Argentine: 'Registro N.º' at the head, first granting by its month, 'Vigencia' from–to at the foot, second seal."""
    settle(d, "es-la")
    d.month_only = True
    body = f"""<div class="row">{d.logo(46)}<div class="r"><div class="small">REGISTRO N.º</div><div class="b big">{d.put("number")}</div></div></div><div class="m4" style="font-size:14pt">{d.put("issuer")} certifica que la organización:</div><div class="b m2" style="font-size:23pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">posee un {d.system()} que cumple con los requisitos de:</div><div class="b m1" style="font-size:30pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">cuyo alcance es:</div><div class="b m1" style="font-size:13pt">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{stacked([("Otorgamiento inicial", d.date("initial")), ("Emisión", d.date("issue"))])}</div><div>{stacked([("Vigencia", f"{d.date('start')} al {d.date('expiry')}"), ("Evaluación realizada", d.decoy("audit"))])}</div>{d.sign(32)}</div><div class="row m3">{d.marks(26)}<div class="tiny r">La vigencia está condicionada al resultado de las evaluaciones de seguimiento.<br>{d.facts.office.address} · {d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 13mm}")


@layout(
    "es_fondo_three_lustres",
    "americas",
    ("es",),
    only=("mesoamerica", "quetzal-gt", "andinasur"),
    systems=GENERAL,
    scope=(1, 2),
)
def es_fondo_three_lustres(d: Draft) -> Sheets:
    """Clauses 'Primero … Cuarto' hold firm, norm, work and period; the number is set upright in the margin."""
    settle(d, "es-la")
    capitals(d)
    clauses = [
        f"<b>PRIMERO.</b> La empresa <b>{d.put('holder')}</b>, con domicilio en {d.put('address')}, solicitó la certificación de su {d.system()}.",
        f"<b>SEGUNDO.</b> Practicada la auditoría (informe {d.decoy('report')}), se encontró conforme con la norma <b>{d.standard(', ')}</b>.",
        f"<b>TERCERO.</b> La certificación comprende: <b>{d.put('scope')}</b>",
        f"<b>CUARTO.</b> El presente documento se expide el <b>{d.date('issue')}</b> y caduca el <b>{d.date('expiry')}</b>; la certificación se concedió originalmente el {d.date('initial')}.",
    ]
    told = "".join(
        f'<div class="m2" style="text-align:justify;line-height:1.5">{clause}</div>' for clause in clauses
    )
    body = f"""<div class="num">N.º {d.put("number")}</div><div class="row">{d.logo(48)}{d.marks(22)}</div><div class="c m3" style="font-size:25pt;letter-spacing:1mm">ACTA DE CERTIFICACIÓN</div><div class="m3" style="font-size:12.5pt">{told}</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(20)}</div><div class="tiny m3">{d.footer()} — Toda alteración invalida el documento.</div>"""
    css = ".sheet{padding:19mm 22mm 13mm 32mm} .num{position:absolute;left:12mm;top:90mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:12pt;font-weight:bold}"
    return Sheets((page(body, ground=art.guilloche("#9a7b4f", frame=False)),), css)


@layout("pt_capitals_and_stops", "americas", ("pt",), only=("BR",), systems=GENERAL, scope=(1, 3))
def pt_capitals_and_stops(d: Draft) -> Sheets:
    """Brazilian: days in capital letters with a full stop, applicant and maker apart, tax number, revision in brackets."""
    settle(d, "pt-br")
    d.style = "{d:02} DE {MONTH} DE {y}."
    tax = f"{d.rng.randint(10, 99)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    pairs = [
        ("CERTIFICADO Nº:", d.put("number")),
        ("CONCESSÃO INICIAL:", d.date("initial")),
        ("DATA DE EMISSÃO:", d.date("issue")),
        ("DATA DE VALIDADE:", d.date("expiry")),
        ("REVISÃO:", f"{d.decoy('revision')} (atualização de endereço)" if d.rng.random() < 0.4 else "00"),
    ]
    body = f"""<div class="row">{d.marks(26)}<div class="c b" style="font-size:21pt">CERTIFICADO DE CONFORMIDADE</div>{d.logo(38)}</div><div class="c small m1">SISTEMAS DE GESTÃO</div><div class="m3">{d.put("issuer")} CERTIFICA QUE O SISTEMA DE GESTÃO DA EMPRESA</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="small">CNPJ: {tax} &nbsp; {d.put("address")}</div><div class="m3">FOI AVALIADO E ATENDE AOS REQUISITOS DA NORMA</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">PARA O SEGUINTE ESCOPO:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="border:.4mm solid #333;padding:3mm 4mm">{rows(pairs)}</div><div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.facts.office.address} — {d.facts.office.site} — A validade deste certificado está atrelada à realização das auditorias de manutenção. Próxima: {d.other_date(d.facts.decoys.surveillance1, "{m:02}/{y}")}.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 12mm}")


@layout(
    "it_margin_of_labels",
    "americas",
    ("it",),
    only=("ticinese", "adriatica", "qualinsubria", "certiquality", "kiwa"),
    systems=(*GENERAL, ("K",)),
    sites=1,
    scope=(1, 3),
)
def it_margin_of_labels(d: Draft) -> Sheets:
    """Italian: labels in the margin in small capitals, EA sectors below the work, law on public works, three issues."""
    settle(d, "it")
    branches(d)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    place = "".join(f"<div>Sede operativa: {where}</div>" for (where,) in site_cells(d, "address"))
    items = [
        ("Certificato", f"n. <b>{d.put('number')}</b> rev. {d.rng.randint(0, 5)}"),
        (
            "Organizzazione",
            f"<b style='font-size:15pt'>{d.put('holder')}</b><br>Sede legale: {d.put('address')}{place}",
        ),
        ("Norma", f"<b style='font-size:18pt'>{d.standard()}</b>"),
        ("Oggetto", d.put("scope")),
        ("Settori", f"EA: {d.decoy('sector')}"),
        (
            "Date",
            f"rilascio iniziale {d.date('initial')} — ultima modifica {d.date('issue')} — scadenza {d.date('expiry')}",
        ),
    ]
    lines = "".join(f'<tr><td class="k">{label}</td><td>{value}</td></tr>' for label, value in items)
    body = f"""<div class="row">{d.logo(50)}{d.marks(28)}</div><div class="m3" style="font-size:26pt">Certificato di conformità</div><div class="m2">{d.put("issuer")} dichiara che il {d.system()} dell'organizzazione è conforme alla norma di riferimento.</div><table class="mg m3">{lines}</table><div class="grow"></div><div class="small">La presente certificazione si intende riferita agli aspetti gestionali dell'impresa nel suo complesso ed è utilizzabile ai fini della qualificazione (D.Lgs. 31 marzo 2023, n. 36). Riferirsi alla documentazione per l'applicabilità dei requisiti.</div><div class="row end m3"><div class="small">{one(d, "Pavia", "Ancona", "Milano")}, lì {d.date("issue")}</div>{d.sign(34)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Mod. {d.rng.randint(10, 99)} rev. {d.rng.randint(3, 20)} del {d.other_date(days_later(d.facts.issue, -500))}</div>"""
    css = ".mg{width:100%} .mg td{padding:2.4mm 0;vertical-align:top} .mg .k{width:36mm;font-variant:small-caps;color:#777;border-right:.6mm solid #bbb;padding-right:3mm;text-align:right} .mg td+td{padding-left:5mm}"
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + css)


@layout(
    "fr_maghreb_columns",
    "americas",
    ("fr",),
    only=("certifatlas", "hexacert", "msecb", "mapleshield"),
    systems=GENERAL,
    scope=(1, 3),
    years=(3, 1),
)
def fr_maghreb_columns(d: Draft) -> Sheets:
    """Maghreb: trade register beside the address, 'entrée en vigueur' and 'échéance', a calendar of visits in the margin."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d} {month} {y}")
    ids = f"RC {d.rng.randint(10000, 99999)} – ICE 00{d.rng.randint(1000000000000, 1999999999999)}"
    visits = stacked(
        [
            ("Suivi 1 au plus tard", d.decoy("surveillance1")),
            ("Suivi 2 au plus tard", d.decoy("surveillance2")),
            ("Renouvellement", d.other_date(days_later(d.facts.expiry, -90))),
        ]
    )
    pairs = [
        ("Numéro d'enregistrement", d.put("number")),
        ("Certification initiale", d.date("initial")),
        ("Édition du présent certificat", d.date("issue")),
        ("Entrée en vigueur", d.date("start")),
        ("Échéance", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="c serif m3" style="font-size:31pt">Certificat de Conformité</div><div class="c m2">Nous soussignés, {d.put("issuer")}, certifions que</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}<br>{ids}</div><div class="c m2">exploite un {d.system()} jugé conforme à la norme</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">pour les prestations et produits suivants</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{led_by_colon(pairs)}</div><div style="border-left:.3mm dashed #888;padding-left:5mm">{visits}</div></div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#86742c", frame=False)),),
        ".sheet{padding:18mm 22mm 13mm} .led td{padding:.7mm 3mm .7mm 0}",
    )


@layout(
    "pt_unit_by_columns",
    "americas",
    ("pt",),
    only=("apcer", "atlanticocert", "vanzolini", "mantiqueira"),
    systems=(("Q",), ("E",), ("F",), ("N",)),
    scope=(1, 3),
)
def pt_unit_by_columns(d: Draft) -> Sheets:
    """Portuguese: the number as the headline, 'concedido / emitido / expira', edition, small grey labels, no sentence."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    cols = columns(
        [
            ("Concedido em", d.date("initial")),
            ("Emitido em", d.date("issue")),
            ("Expira em", d.date("expiry")),
            ("Edição", d.decoy("revision")),
        ]
    )
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="m4" style="font-size:30pt;font-weight:300">{d.put("number")}</div><div class="small" style="color:#777">certificado</div>{stacked([("organização", f"<span style='font-size:18pt'>{d.put('holder')}</span>"), ("morada", d.put("address")), ("referencial", f"<span style='font-size:20pt'>{d.standard()}</span>"), ("sistema", d.system()), ("âmbito", d.put("scope"))])}<div class="grow"></div>{cols}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.footer()} · Decisão de {d.decoy("decision")}. O estado da certificação confirma-se na página da entidade.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .across{width:100%}")
