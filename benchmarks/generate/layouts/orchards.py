"""Everyday papers of Europe and Latin America: prose whose days bear endings, place and day in the foot, decisions, units by table."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    broken_holder,
    one,
    previous,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("de_urkunde_in_absaetzen", "orchards", ("de",), systems=(*GENERAL, ("N",), ("I",)), scope=(1, 3))
def de_urkunde_in_absaetzen(d: Draft) -> Sheets:
    """German: numbered paragraphs of a deed; days in words of the sentence and broken over lines; 'Erstausstellung' in the last one."""
    settle(d, "de-like", chance=0.5)
    d.whole_dates = False
    write_dates(d, "{d}. {month} {y}", "{d:02}. {month} {y}", "{d:02}.{m:02}.{y}")
    points = (
        f"Die {d.put('issuer')} verleiht hiermit der Organisation <b>{d.put('holder')}</b>, {d.put('address')}, das Zertifikat mit der Kennung <b>{d.put('number')}</b> (Kundennummer {d.rng.randint(100000, 999999)}).",
        f"Gegenstand der Zertifizierung ist: <b>{d.put('scope')}</b>.",
        f"Grundlage der Bewertung war <b>{d.standard()}</b>; der Bericht {d.decoy('report')} liegt vor.",
        f"Das Zertifikat wurde am <b>{d.date('issue')}</b> ausgefertigt und verliert nach Ablauf des <b>{d.date('expiry')}</b> seine Gültigkeit. Das Überwachungsaudit ist bis zum {d.decoy('surveillance1')} durchzuführen.",
        f"Die Erstausstellung erfolgte am {d.date('initial')}.",
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="b m4" style="font-size:27pt">Urkunde über die Zertifizierung</div><div class="small">{d.system()}</div><div class="m4" style="width:{one(d, "128mm", "136mm", "145mm")};max-width:100%;line-height:1.6">{"".join(f'<div class="m2" style="display:flex;gap:5mm"><div>{i}.</div><div>{point}</div></div>' for i, point in enumerate(points, 1))}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 26mm 12mm}")


@layout(
    "de_wirksam_bis_und_nachtrag",
    "orchards",
    ("de",),
    only=("DE", "AT", "CH", "dnv/NL", "tuvsud/DE"),
    systems=(*GENERAL, ("M",)),
    scope=(1, 3),
)
def de_wirksam_bis_und_nachtrag(d: Draft) -> Sheets:
    """German: a supplement's day after the issue, 'wirksam ab' and 'wirksam bis', former end, contract number; facts at the right edge."""
    settle(d, "de-like", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d}. {month} {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    facts = stacked([("Urkunden-Nr.", d.put("number")), ("Auftrags-Nr.", str(d.rng.randint(70000000, 79999999))), ("wirksam ab", d.date("issue")), ("wirksam bis", d.date("expiry")), ("erstmals zertifiziert", d.date("initial")), ("Ende des vorigen Zyklus", previous(d) if d.facts.initial < d.facts.issue else "entfällt")])  # fmt: skip
    body = f"""<div class="row top" style="flex:1"><div style="flex:1"><div class="b" style="font-size:32pt;color:{d.facts.office.colour}">Zertifikat</div><div class="m4">Das Unternehmen</div><div class="b m1" style="font-size:18pt">{broken_holder(d)}</div><div>{d.put("address")}</div><div class="m3">betreibt für den Bereich</div><div class="b m1">{d.put("scope")}</div><div class="m3">ein {d.system()} nach Maßgabe von</div><div class="b m1" style="font-size:19pt">{d.standard()}.</div><div class="m4">{d.sign(38)}</div></div><div style="width:46mm;border-left:.3mm solid #999;padding-left:5mm">{d.logo(38)}{facts}<div class="m4">{d.marks(24)}</div></div></div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Das Zertifikat ist an die jährliche Überwachung gebunden; Auszüge sind nicht gestattet.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 20mm 12mm 24mm}")


@layout("fr_prend_effet_et_expire", "orchards", ("fr",), systems=(*GENERAL, ("F",), ("M",)), scope=(1, 3))
def fr_prend_effet_et_expire(d: Draft) -> Sheets:
    """French: decision with number and day in the statement, 'prend effet le … et expire le …' broken over lines, SIRET below the name."""
    settle(d, "fr-like", "fr", chance=0.5)
    d.whole_dates = False
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}/{m:02}/{y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    siret = f"SIRET {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)} {d.rng.randint(10000, 99999)}"
    body = f"""<div class="row">{d.logo(46)}<div class="r small">Attestation de certification<br>{d.decoys_form()}</div></div><div class="serif m4" style="font-size:30pt">Certificat {d.put("number")}</div><div class="m3">Vu la décision n° {d.rng.randint(100, 999)} du comité en date du {d.decoy("decision")}, {d.put("issuer")} certifie l'organisme</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="tiny">{siret}</div><div>{d.put("address")}</div><div class="m3">au regard du référentiel</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">et pour le domaine suivant</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="width:{one(d, "74mm", "82mm", "90mm")};max-width:100%;line-height:1.6">Le présent certificat prend effet le <b>{d.date("issue")}</b> et expire le <b>{d.date("expiry")}</b>. L'organisme est certifié sans interruption depuis le {d.date("initial")}.</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · La portée détaillée peut être obtenue auprès de l'organisme certifié.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm}")


@layout(
    "es_otorgamiento_y_ultima_renovacion",
    "orchards",
    ("es",),
    only=("CO", "PE", "CL", "AR", "GT", "CR", "MX"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def es_otorgamiento_y_ultima_renovacion(d: Draft) -> Sheets:
    """Latin American: 'Fecha de otorgamiento', 'Última renovación', 'Vencimiento' below the hands; tax number and file in the name's block."""
    settle(d, "es-la", "es-like", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    tax = {"CO": "NIT", "PE": "RUC", "CL": "RUT", "AR": "CUIT", "MX": "RFC"}.get(
        d.facts.office.country, "NIT"
    )
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:13pt">{d.put("issuer")} confiere el</div><div class="c b" style="font-size:27pt;letter-spacing:1mm">CERTIFICADO</div><div class="c small">SISTEMA DE GESTIÓN · Expediente {d.rng.randint(1000, 9999)}-{d.facts.issue.year % 100:02}</div><div class="c m3">a</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{tax} {d.rng.randint(800000000, 999999999)}-{d.rng.randint(0, 9)}<br>{d.put("address")}</div><div class="c m3">por ajustarse su {d.system()} a lo dispuesto en</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">Las actividades cubiertas por el certificado son:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.sign(36)}<div class="c small m1">Código: <b>{d.put("number")}</b></div></div><div class="small">Fecha de otorgamiento: <b>{d.date("initial")}</b><br>Última renovación: <b>{d.date("issue")}</b><br>Vencimiento: <b>{d.date("expiry")}</b><br>Seguimiento: {d.decoy("surveillance1")}</div>{d.marks(22, iaf=False)}</div><div class="tiny c m2">{d.facts.office.address}. Este certificado no sustituye la certificación de producto.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#2a5d8a", frame=False)),), ".sheet{padding:20mm 24mm 12mm}"
    )


@layout(
    "es_por_centros_con_alcance",
    "orchards",
    ("es",),
    only=("ES", "aenor", "applus", "sgs/ES", "sgs/GB"),
    systems=GENERAL,
    sites=2,
    scope=(1, 2),
)
def es_por_centros_con_alcance(d: Draft) -> Sheets:
    """Spanish: a centre per row with its own scope, 'Concedido', 'Renovado', 'Caduca' in a narrow strip; CNAE codes round the scope."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    places = [(place, work) for place, work in site_cells(d, "address", "activity")]
    body = f"""<div class="row"><div class="b" style="font-size:24pt">Certificado de conformidad</div>{d.logo(42)}</div><div class="small m1">{d.system()} · n.º {d.put("number")}</div><div class="m4">Titular</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Norma: <b>{d.standard()}</b></div><div class="m2">Alcance: <b>{d.put("scope")}</b> (CNAE {d.rng.randint(10, 33)}.{d.rng.randint(10, 99)})</div><div class="m3">{table(("Centro", "Alcance del centro"), places)}</div><div class="grow"></div><div class="row small" style="background:#eef2f5;padding:3mm 6mm"><div>Concedido <b>{d.date("initial")}</b></div><div>Renovado <b>{d.date("issue")}</b></div><div>Caduca <b>{d.date("expiry")}</b></div></div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")}. {d.facts.office.address}. Auditoría: {d.decoy("audit")}. Puede comprobarse la vigencia en {d.facts.office.site}.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")


@layout("pt_outorgado_em_prosa", "orchards", ("pt",), systems=(*GENERAL, ("N",)), scope=(1, 3))
def pt_outorgado_em_prosa(d: Draft) -> Sheets:
    """Portuguese: prose in which the end stands before the start, number between client and version, days broken over lines."""
    settle(d, "pt-like", "pt-br", chance=0.6)
    d.whole_dates = False
    write_dates(d, "{d} de {month} de {y}", "{d:02}/{m:02}/{y}")
    said = f"""O presente certificado, com o registo {d.put("number")} (cliente {d.rng.randint(1000, 9999)}, versão {d.decoy("revision")}), permanece válido até <b>{d.date("expiry")}</b>, tendo sido outorgado em <b>{d.date("issue")}</b> na sequência da auditoria concluída em {d.decoy("audit")}. A primeira outorga data de {d.date("initial")}."""
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m4" style="font-size:30pt;color:{d.facts.office.colour}">Certificado</div><div class="m4">Reconhece-se que o {d.system()} de</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">relativo a</div><div class="b m1">{d.put("scope")}</div><div class="m3">dá cumprimento a <b style="font-size:14pt">{d.standard()}</b></div><div class="m4" style="width:{one(d, "84mm", "93mm", "101mm")};max-width:100%;line-height:1.6">{said}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny m3">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 25mm 12mm}")


@layout("it_unita_e_numeri_di_revisione", "orchards", ("it",), systems=GENERAL, sites=2, scope=(1, 2))
def it_unita_e_numeri_di_revisione(d: Draft) -> Sheets:
    """Italian: 'N° certificato – revisione … del …' in one line, units in a table, cycle's start as the issue, former end, audit day."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    units = table(("Unità locale", "Attività"), site_cells(d, "address", "activity"))
    days = rows([("Data della prima certificazione", d.date("initial")), ("Scadenza del ciclo precedente", previous(d)), ("Data dell'audit di rinnovo", d.decoy("audit")), ("Decorrenza del ciclo in corso", d.date("issue"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="b" style="font-size:17pt">{d.put("holder")}</div></div><div class="small r">{d.put("address")}</div><div class="i m3">{d.put("issuer")} certifica che il sistema di gestione dell'organizzazione sopra indicata è stato valutato e giudicato conforme ai requisiti della norma seguente</div><div class="c b m2" style="font-size:23pt">{d.standard()}</div><div class="i m2">Campo di applicazione</div><div class="b m1">{d.put("scope")}</div><div class="m3">{units}</div><div class="grow"></div>{days}<div class="m2">Fermo restando il soddisfacimento dei requisiti, il certificato resta valido sino al <b>{d.date("expiry")}</b></div><div class="row m2 small"><div>N° certificato – revisione: <b>{d.put("number")}</b> – {d.rng.randint(1, 4)}</div><div>del: <b>{d.date("issue")}</b></div></div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m1">{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 11mm}")


@layout("cs_v_praze_dne", "orchards", ("cs",), systems=(*GENERAL, ("M",), ("N",)), scope=(1, 3))
def cs_v_praze_dne(d: Draft) -> Sheets:
    """Czech: the issue as place and day under the hand, 'platí ode dne … do dne …', report's number, company number under the name."""
    settle(d, "cs", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{d}. {m}. {y}")
    start_is_right_too(d)
    place = one(d, "V Praze", "V Brně", "V Ostravě", "V Plzni")
    body = f"""<div style="display:flex;flex:1"><div style="width:15mm;background:{d.facts.office.colour};color:#fff;writing-mode:vertical-rl;text-align:center;font-size:13pt;padding:4mm;letter-spacing:1mm">ZERTIFIKAT ◆ CERTIFICATE ◆ CERTIFIKÁT</div><div style="flex:1;display:flex;flex-direction:column;padding:18mm 20mm 9mm"><div class="r">{d.logo(36)}</div><div class="c b m3" style="font-size:31pt">CERTIFIKÁT</div><div class="c m2">{d.put("issuer")}</div><div class="c">potvrzuje, že společnost</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c">{d.put("address")}<br>IČ: {d.rng.randint(10000000, 99999999)}</div><div class="c m2">zavedla a používá {d.system()} v oboru</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">Na základě auditu, zpráva č. {d.decoy("report")}, bylo prokázáno plnění požadavků normy</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m2">Tento certifikát platí ode dne <b>{d.date("start")}</b> do dne <b>{d.date("expiry")}</b></div><div class="c">Registrační číslo certifikátu <b>{d.put("number")}</b></div><div class="c small m1">První certifikace {d.date("initial")}</div><div class="grow"></div><div class="row end">{d.marks(22)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>{place} dne {d.date("issue")}</div></div><div class="tiny c m2">{d.facts.office.address}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout("hu_tol_ig_ragokkal", "orchards", ("hu",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def hu_tol_ig_ragokkal(d: Draft) -> Sheets:
    """Hungarian: days with endings glued on: '…-tól …-ig érvényes'; the first day behind a label, tax number in brackets."""
    d.style = one(d, "{y}.{m:02}.{d:02}.", "{y}. {m:02}. {d:02}.", "{y}-{m:02}-{d:02}")
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row">{d.logo(46)}<div class="small r">Nyilvántartási szám:<br><b>{d.put("number")}</b></div></div><div class="c b m4" style="font-size:29pt;letter-spacing:2mm">TANÚSÍTVÁNY</div><div class="c m3">A {d.put("issuer")} igazolja, hogy a(z)</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")} (adószám: {d.rng.randint(10000000, 29999999)}-2-{d.rng.randint(10, 44)})</div><div class="c m3">szervezet irányítási rendszere teljesíti a következő szabvány követelményeit:</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">A tanúsított tevékenység:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="c">A tanúsítvány <b>{d.date("issue")}-tól/-től {d.date("expiry")}-ig</b> érvényes, feltéve hogy az évenkénti felügyeleti audit eredményes.</div><div class="c small m2">Első tanúsítás dátuma: {d.date("initial")} · Következő audit: {d.decoy("surveillance1")}</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 24mm 12mm}")


@layout("ro_pl_hr_in_prose", "orchards", ("ro", "pl", "hr"), systems=(*GENERAL, ("F",)), scope=(1, 3))
def ro_pl_hr_in_prose(d: Draft) -> Sheets:
    """Romanian, Polish and Balkan: the end and the issue inside sentences above the hand, break at any word; register numbers beneath the name."""
    say = {
        "ro": ("CERTIFICAT", "Se adeverește că organizația", "cu sediul în", "C.U.I. RO", "menține un sistem conform cu", "în domeniul", "Prezentul certificat cu seria și numărul {n} a fost emis la data de {i}, în urma auditului din {a}, și își pierde valabilitatea după data de {e}. Data primei certificări: {f}."),
        "pl": ("ŚWIADECTWO CERTYFIKACJI", "Niniejszym poświadcza się, że organizacja", "z siedzibą:", "NIP ", "utrzymuje system zgodny z", "w obszarze", "Certyfikat oznaczony numerem {n} wystawiono dnia {i} na podstawie auditu z dnia {a}; traci on ważność po dniu {e}. Po raz pierwszy certyfikat przyznano dnia {f}."),
        "hr": ("CERTIFIKAT", "Ovime se potvrđuje da organizacija", "sa sjedištem:", "JIB ", "održava sustav u skladu s", "za djelatnost", "Certifikat broj {n} izdan je dana {i} na temelju audita od {a} i prestaje važiti nakon {e}. Prvi put je dodijeljen dana {f}."),
    }[d.facts.language]  # fmt: skip
    settle(d, f"{d.facts.language}-like", d.facts.language, chance=0.5)
    d.whole_dates = False
    style = {"ro": "{d} {month} {y}", "pl": "{d} {month} {y}", "hr": "{d}. {month} {y}."}[d.facts.language]
    write_dates(d, style, "{d:02}.{m:02}.{y}")
    prose = say[6].format(n=f"<b>{d.put('number')}</b>", i=f"<b>{d.date('issue')}</b>", a=d.decoy("audit"), e=f"<b>{d.date('expiry')}</b>", f=d.date("initial"))  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m4" style="font-size:26pt;color:{d.facts.office.colour}">{say[0]}</div><div class="c small">{d.put("issuer")}</div><div class="m4">{say[1]}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{say[2]} {d.put("address")}<br><span class="small">{say[3]}{d.rng.randint(1000000000, 9999999999)}</span></div><div class="m3">{say[4]}</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">{say[5]}</div><div class="b m1">{d.put("scope")}</div><div class="m4" style="width:{one(d, "92mm", "104mm", "117mm")};max-width:100%;line-height:1.65">{prose}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 24mm 12mm}")


@layout(
    "nordic_baltic_right_hand_list",
    "orchards",
    ("sv", "da", "nl", "lt", "lv"),
    systems=(*GENERAL, ("N",)),
    scope=(1, 3),
)
def nordic_baltic_right_hand_list(d: Draft) -> Sheets:
    """Swedish, Danish, Dutch, Lithuanian, Latvian: end 't.o.m.' kinds of wording, labels behind their values, number under the norm."""
    say = {
        "sv": ("Intyg om certifiering", "Innehavare", "Verksamhet", "ursprungligen certifierad", "utfärdat", "gäller t.o.m.", "certifikatets nr", "Org.nr 556", "intygar att ledningssystemet uppfyller"),
        "da": ("Certificeringsbevis", "Indehaver", "Område", "oprindeligt certificeret", "udstedt", "gælder til og med", "bevisets nr.", "CVR-nr. ", "bevidner, at ledelsessystemet opfylder"),
        "nl": ("Bewijs van certificatie", "Houder", "Toepassingsgebied", "oorspronkelijk gecertificeerd", "afgegeven", "geldig tot en met", "nummer van het bewijs", "KvK ", "verklaart dat het managementsysteem voldoet aan"),
        "lt": ("Sertifikavimo liudijimas", "Turėtojas", "Veiklos sritis", "pirmą kartą sertifikuota", "išduota", "galioja iki (imtinai)", "liudijimo Nr.", "Įmonės kodas ", "patvirtina, kad vadybos sistema atitinka"),
        "lv": ("Sertifikācijas apliecība", "Turētājs", "Darbības joma", "pirmo reizi sertificēts", "izsniegts", "derīgs līdz (ieskaitot)", "apliecības Nr.", "Reģ. Nr. 4", "apliecina, ka pārvaldības sistēma atbilst"),
    }[d.facts.language]  # fmt: skip
    style = {"lt": "{y} m. {month} {d} d.", "lv": "{y}. gada {d}. {month}", "da": "{d}. {month} {y}"}.get(d.facts.language, "{d} {month} {y}")  # fmt: skip
    write_dates(d, style, "{y}-{m:02}-{d:02}")
    facts = "".join(f'<div class="m1"><b>{value}</b> <span class="small" style="color:#666">{label}</span></div>' for value, label in ((d.put("number"), say[6]), (d.date("initial"), say[3]), (d.date("issue"), say[4]), (d.date("expiry"), say[5])))  # fmt: skip
    body = f"""<div class="row"><div style="font-size:27pt;font-weight:300">{say[0]}</div>{d.logo(42)}</div><div class="m4">{d.put("issuer")} {say[8]}</div><div class="b m1" style="font-size:22pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m4 small">{say[1]}</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}<br><span class="small">{say[7]}{d.rng.randint(1000000, 99999999)}</span></div><div class="m3 small">{say[2]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.sign(36)}</div><div class="r">{facts}</div></div><div class="row m3">{d.marks(24)}<div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 12mm}")


@layout("ru_uk_kk_zapis_reestra", "orchards", ("ru", "uk", "kk"), systems=(*GENERAL, ("F",)), scope=(1, 3))
def ru_uk_kk_zapis_reestra(d: Draft) -> Sheets:
    """Cyrillic: entry in the register with day, number and end in three centred lines under the title; body and firm by rubrics with codes."""
    say = {
        "ru": ("СЕРТИФИКАТ СООТВЕТСТВИЯ", "внесён в реестр", "срок действия до", "дата первичной сертификации", "ОРГАН ПО СЕРТИФИКАЦИИ", "СЕРТИФИКАТ ВЫДАН", "УДОСТОВЕРЯЕТ, ЧТО", "ПРИМЕНИТЕЛЬНО К", "СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ", "Эксперт-аудитор", "ИНН"),
        "uk": ("СЕРТИФІКАТ ВІДПОВІДНОСТІ", "внесено до реєстру", "строк дії до", "дата первинної сертифікації", "ОРГАН З СЕРТИФІКАЦІЇ", "СЕРТИФІКАТ ВИДАНО", "ПОСВІДЧУЄ, ЩО", "СТОСОВНО", "ВІДПОВІДАЄ ВИМОГАМ", "Аудитор", "ЄДРПОУ"),
        "kk": ("СӘЙКЕСТІК СЕРТИФИКАТЫ", "тізілімге енгізілді", "жарамдылық мерзімі", "бастапқы сертификаттау күні", "СӘЙКЕСТІКТІ РАСТАУ ОРГАНЫ", "ОСЫ СЕРТИФИКАТ БЕРІЛДІ", "КУӘЛАНДЫРАДЫ", "ҚАТЫСТЫ", "ТАЛАПТАРҒА СӘЙКЕС", "Сарапшы-аудитор", "БСН"),
    }[d.facts.language]  # fmt: skip
    settle(d, "uk-ua" if d.facts.language == "uk" else d.facts.language, chance=0.5)
    d.style = "{d:02}.{m:02}.{y}"
    rubrics = "".join(f'<div class="m3"><div class="b small">{label}</div><div class="i">{value}</div></div>' for label, value in ((say[4], f"{d.put('issuer')}, {d.facts.office.address}"), (say[5], f"{say[10]} {d.rng.randint(100000000, 999999999)}, {d.put('holder')}, {d.put('address')}"), (say[6], d.system()), (say[7], d.put("scope")), (say[8], d.standard())))  # fmt: skip
    body = f"""<div class="row" style="justify-content:center;gap:14mm">{d.logo(36)}{d.marks(20)}{d.code(22)}</div><div class="c b m3" style="font-size:17pt">{say[0]}</div><div class="c small">{say[1]}<br><b>{d.date("issue")}</b><br>№ <b>{d.put("number")}</b><br>{say[2]} <b>{d.date("expiry")}</b><br>{say[3]} {d.date("initial")}</div>{rubrics}<div class="grow"></div><div class="row end"><div class="small">{d.picture(art.signature(d.rng), 34)}<br>{say[9]}</div>{d.picture(art.seal(d.facts.office.brand, "М.П.", "#24489c"), 30)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 14mm}")


@layout(
    "tr_tarihine_kadar_eklerle",
    "orchards",
    ("tr",),
    systems=(*GENERAL, ("F",), ("M",)),
    years=(1, 3),
    scope=(1, 3),
)
def tr_tarihine_kadar_eklerle(d: Draft) -> Sheets:
    """Turkish: 'tarihinde yayınlanmış, … tarihine kadar' in prose broken at any place; revision's table with dashes; the firm after 'Sayın'."""
    settle(d, "tr-like", "tr", chance=0.6)
    d.whole_dates = False
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}", "{d} {month} {y}")
    prose = f"""İşbu belge, {d.put("number")} numara ve {d.decoy("revision")} revizyon ile <b>{d.date("issue")}</b> tarihinde yayınlanmış olup, ara denetimlerin zamanında yapılması kaydıyla <b>{d.date("expiry")}</b> tarihine kadar geçerlidir. Kuruluş ilk olarak {d.date("initial")} tarihinde belgelendirilmiştir; bir sonraki denetim en geç {d.decoy("surveillance1")} tarihinde yapılır."""
    body = f"""<div style="height:9mm;background:{d.facts.office.colour}"></div><div class="row m3">{d.logo(44)}{d.marks(24)}</div><div class="c serif m3" style="font-size:36pt">Belge</div><div class="c b">{d.system()}</div><div class="c b m3" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">kuruluşunda uygulanan sistemin aşağıda yazılı standarda uygunluğu tespit edilmiştir</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">Faaliyet konusu</div><div class="c b m1">{d.put("scope")}</div><div class="m4" style="width:{one(d, "96mm", "108mm", "120mm")};max-width:100%;margin-left:auto;margin-right:auto;text-align:justify;line-height:1.6">{prose}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny c m2">{d.put("issuer")} — {d.facts.office.address} — {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 12mm}")


@layout(
    "tr_satir_satir_iki_dilde_gunler",
    "orchards",
    ("tr",),
    also=("en",),
    systems=(*GENERAL, ("I",), ("K",)),
    years=(1, 3),
    scope=(1, 2),
)
def tr_satir_satir_iki_dilde_gunler(d: Draft) -> Sheets:
    """Turkish with English: short-lived paper and its period beside each other, reissue day, both tongues divided by a stroke."""
    settle(d, "tr-like", "tr", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    period = "3 Yıl / 3 Years" if (d.facts.expiry - d.facts.start).days > 700 else "1 Yıl / 1 Year"
    pairs = [("Belge No | Certificate Nr", d.put("number")), ("Tescil Tarihi | Registered on", d.date("initial")), ("Yeniden Basım | Reprinted on", d.date("issue")), ("Son Geçerlilik | Valid thru", d.date("expiry")), ("Belge Periyodu | Period", period)]  # fmt: skip
    body = f"""<div class="c" style="border:1mm solid #0d5f57;padding:5mm">{d.logo(46)}<div class="serif m2" style="font-size:34pt;color:#0d5f57">Sertifika</div></div><div class="c b m3" style="font-size:22pt">{d.standard()}</div><div class="c b m3" style="font-size:18pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="small m3 c">Kuruluşun {d.system()} denetlenmiş ve uygun bulunmuştur. <i>The system of the organization was audited and found suitable.</i></div><div class="c b m3" style="color:#0d5f57">KAPSAM | SCOPE</div><div class="c m1">{d.put("scope")}</div><div class="c i m1">{d.put("scope_latin") if d.facts.scope[0] != d.facts.scope[1] else ""}</div><div class="grow"></div><div class="row end">{led_by_colon(pairs)}{d.marks(24)}</div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 12mm} .led td{padding:.6mm 3mm .6mm 0}")


@layout("bg_el_po_rubriki", "orchards", ("bg", "el"), systems=(*GENERAL, ("F",)), scope=(1, 3))
def bg_el_po_rubriki(d: Draft) -> Sheets:
    """Bulgarian and Greek: facts in boxes by colour, the body and its seal in the last one; validity told as a condition at the number."""
    say = {
        "bg": ("УДОСТОВЕРЕНИЕ ЗА СЕРТИФИКАЦИЯ", "Притежател", "Дейности", "Съответства на", "Удостоверение №", "Първоначално на", "Издадено на", "В сила до", "ЕИК"),
        "el": ("ΒΕΒΑΙΩΣΗ ΠΙΣΤΟΠΟΙΗΣΗΣ", "Κάτοχος", "Δραστηριότητες", "Συμμορφώνεται με", "Βεβαίωση αρ.", "Αρχική χορήγηση", "Έκδοση", "Σε ισχύ έως", "ΑΦΜ"),
    }[d.facts.language]  # fmt: skip
    settle(d, d.facts.language, chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")

    def box(label: str, value: str) -> str:
        return f'<div class="m2" style="background:#f3f1ea;padding:3mm 5mm"><div class="tiny">{label}</div><div class="b" style="font-size:13pt">{value}</div></div>'

    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m4" style="font-size:22pt">{say[0]}</div><div class="c small">{d.system()}</div><div class="m3">{box(say[1], f'{d.put("holder")}<div class="small" style="font-weight:normal">{d.put("address")} · {say[8]} {d.rng.randint(100000000, 299999999)}</div>')}{box(say[3], d.standard())}{box(say[2], d.put("scope"))}</div><div class="grow"></div>{boxes([(say[4], d.put("number")), (say[5], d.date("initial")), (say[6], d.date("issue")), (say[7], d.date("expiry"))], d.facts.office.colour, above=False)}<div class="row end m3">{d.sign(36)}{d.picture(art.seal(d.facts.office.brand, "★", "#24489c"), 30)}</div><div class="tiny c m2">{d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")
