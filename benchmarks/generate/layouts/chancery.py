"""Papers of European bodies of the middle size in their own tongues, some with English beside, each arranged as such a body does."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, reissued, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import (
    boxes,
    led_by_colon,
    own_standard,
    stacked,
    start_is_right_too,
    whole_years,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

DOTTED = ("{d:02}.{m:02}.{y}", "{d}. {month} {y}")
SLASHED = ("{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")


@layout("de_urkunde_mit_bericht", "chancery", ("de",), only=("gutcert", "tuvsaar", "zdhzert", "tuvthueringen", "tuvhessen", "dekra/DE"), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def de_urkunde_mit_bericht(d: Draft) -> Sheets:
    """German: 'bescheinigt hiermit, dass das Unternehmen', audit and report in a sentence, term from–to, place and day above the hand."""
    settle(d, "de-trade", chance=0.9)
    write_dates(d, *DOTTED)
    body = f"""<div class="row top"><div style="font-size:38pt;font-weight:bold;color:{d.facts.office.colour}">Zertifikat</div>{d.logo(46)}</div><div class="m4">Die Zertifizierungsstelle der {d.put("issuer")} bescheinigt hiermit, dass das Unternehmen</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">für den Geltungsbereich</div><div class="b m1">{d.put("scope")}</div><div class="m3">ein <b>{d.system()}</b> eingeführt hat und anwendet. Durch ein Audit, Bericht-Nr. {d.decoy("report")}, wurde der Nachweis erbracht, dass die Forderungen der</div><div class="b m2" style="font-size:21pt">{d.standard()}</div><div class="m1">erfüllt sind.</div><div class="m3">Dieses Zertifikat ist gültig vom <b>{d.date("start")}</b> bis <b>{d.date("expiry")}</b>.</div><div class="grow"></div>{led_by_colon([("Zertifikat-Registrier-Nr.", d.put("number")), ("Erstzertifizierung", d.date("initial")), ("Rezertifizierungsaudit", d.decoy("audit"))])}<div class="row end m3"><div class="small">{d.facts.office.address.rsplit(" ", 1)[-1]}, {d.date("issue")}<br>{d.sign(40)}</div>{d.marks(28, iaf=False)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Die Gültigkeit kann unter {d.facts.office.site} geprüft werden.</div>"""
    start_is_right_too(d)
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .led td{padding:.5mm 4mm .5mm 0}")


@layout("de_en_nebeneinander", "chancery", ("de",), also=("en",), only=("zdhzert", "gutcert", "tuvsaar", "berlincert", "mdc", "qualityaustria", "tuvaustria"), systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def de_en_nebeneinander(d: Draft) -> Sheets:
    """German over English: labels with a slash, the scope in both, 'Ausstellungsdatum / Date of issue', standards office's line."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    pairs = [("Zertifikatsinhaber<br><i>Certificate holder</i>", f"{d.put('holder')}<br>{d.put('address')}"), ("Norm<br><i>Standard</i>", d.standard()), ("Geltungsbereich<br><i>Scope</i>", f"{d.put('scope')}<br><i>{d.put('scope_latin')}</i>"), ("Zertifikat-Nr.<br><i>Certificate no.</i>", d.put("number")), ("Erstausstellung<br><i>First issue</i>", d.date("initial")), ("Ausstellungsdatum<br><i>Date of issue</i>", d.date("issue")), ("Gültig bis<br><i>Valid until</i>", d.date("expiry"))]  # fmt: skip
    body = f"""<div style="height:5mm;background:{d.facts.office.colour}"></div><div style="flex:1;display:flex;flex-direction:column;padding:12mm 22mm 10mm"><div class="row"><div><div style="font-size:30pt;font-weight:bold">ZERTIFIKAT</div><div style="font-size:16pt;color:#777">CERTIFICATE</div></div>{d.logo(46)}</div><div class="m3">Hiermit wird bestätigt, dass die nachstehende Organisation ein {d.system()} gemäß der genannten Norm anwendet.<br><i>This is to certify that the organisation below operates a management system in accordance with the standard named.</i></div><div class="m3">{rows(pairs, "kv")}</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.code(18)}{d.marks(24, iaf=False)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Die Gültigkeit setzt jährliche Überwachungsaudits voraus / validity is subject to annual surveillance audits.</div></div>"""
    css = ".sheet{padding:0} .kv{width:100%} .kv td{border-top:.25mm solid #aab;padding:1.8mm 3mm 1.8mm 0;vertical-align:top} .kv .l{width:46mm;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("fr_atteste_et_annexe", "chancery", ("fr",), only=("socotec-fr", "afnor", "apave", "lne", "bv/FR", "hexacert"), systems=(*GENERAL, ("N",)), scope=(1, 3), sites=2)  # fmt: skip
def fr_atteste_et_annexe(d: Draft) -> Sheets:
    """French: 'atteste que', days in a row of boxes with 'Date d'effet', other establishments on an annex, index of revision."""
    settle(d, "fr-trade", chance=0.9)
    write_dates(d, *SLASHED, "{d} {month} {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    places = table(("Établissement", "Adresse", "Activité"), site_cells(d))
    front = f"""<div class="row">{d.logo(50)}<div class="small r">Certificat n° <b>{d.put("number")}</b><br>Indice {d.decoy("revision")}</div></div><div class="c m4" style="font-size:36pt;letter-spacing:1mm;color:{d.facts.office.colour}">CERTIFICAT</div><div class="c m3">{d.put("issuer")} atteste que le {d.system()} de</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">a été évalué et jugé conforme aux exigences de la norme</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m3">pour les activités suivantes :</div><div class="c b m1">{d.put("scope")}</div><div class="c small m2">(Liste des établissements certifiés en annexe)</div><div class="grow"></div>{boxes([("Date de première délivrance", d.date("initial")), ("Date d'effet", d.date("issue")), ("Date d'échéance", d.date("expiry"))], d.facts.office.colour)}<div class="row end m3">{d.sign(40)}{d.marks(30, iaf=False)}</div><div class="tiny m2">{d.facts.office.address}. Sous réserve des conclusions satisfaisantes des audits de surveillance annuels. Seule la version électronique consultable sur {d.facts.office.site} fait foi.</div>"""
    back = f"""<div class="row">{d.logo(34)}<div class="b">Annexe au certificat n° {d.put("number")}</div></div><div class="m3 b">{d.put("holder")}</div><div class="m2">{places}</div><div class="m3 small">Annexe éditée le {d.other_date(days_later(d.facts.issue, d.rng.randint(0, 12)))}</div><div class="grow"></div><div class="tiny r">2/2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:19mm 22mm 12mm}")


@layout("it_certificato_con_settore", "chancery", ("it",), also=("en",), only=("italcert", "csqa", "imq", "icim", "certiquality", "rina", "qualinsubria"), systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def it_certificato_con_settore(d: Draft) -> Sheets:
    """Italian over small English: 'Si certifica che', sector's code, 'Prima emissione, Emissione corrente, Scadenza' at the foot."""
    settle(d, "it-trade", chance=0.9)
    write_dates(d, *SLASHED, "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    days = columns([("Prima emissione<br><i>First issue</i>", d.date("initial")), ("Emissione corrente<br><i>Current issue</i>", d.date("issue")), ("Data di scadenza<br><i>Expiry date</i>", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(28, iaf=None)}</div><div class="c m4" style="font-size:26pt;font-weight:bold">CERTIFICATO N. <span style="color:{d.facts.office.colour}">{d.put("number")}</span></div><div class="c i small">CERTIFICATE No.</div><div class="c m3">Si certifica che il {d.system()} dell'organizzazione<br><i class="small">It is hereby certified that the management system of</i></div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">è conforme alla norma / <i class="small">is in compliance with</i></div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">per le seguenti attività / <i class="small">for the following activities</i></div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">Settore IAF: {d.decoy("sector")}</div><div class="grow"></div>{days}<div class="row end m3"><div class="small">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.sign(38)}</div><div class="tiny m2">La validità del presente certificato è subordinata a sorveglianza periodica annuale e al riesame completo del sistema con periodicità triennale. Per informazioni puntuali e aggiornate circa lo stato della certificazione consultare {d.facts.office.site}.</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .across{width:100%;text-align:center;border-top:.5mm solid #333;border-bottom:.5mm solid #333} .across td{padding:1mm}"
    return Sheets((page(body),), css)


@layout("it_alimenti_decisione", "chancery", ("it",), only=("csqa", "certiquality", "rina", "kiwa/IT"), systems=(("F",), ("Z",)), scope=(1, 2), sites=1)  # fmt: skip
def it_alimenti_decisione(d: Draft) -> Sheets:
    """Italian food paper: registered office and plant apart, category, day of the decision beside that of the issue, a table of days."""
    settle(d, "it-trade", system="F")
    write_dates(d, *SLASHED, "{d} {month} {y}")
    plant = site_cells(d, "address")[0][0]
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    days = rows([("Certificato numero", d.put("number")), ("Prima certificazione", d.date("initial")), ("Decisione di certificazione", d.decoy("decision")), ("Emissione", d.date("issue")), ("Valido fino al", d.date("expiry"))], "kv")  # fmt: skip
    body = f"""<div style="background:{d.facts.office.colour};height:3mm"></div><div style="flex:1;display:flex;flex-direction:column;padding:12mm 22mm 10mm"><div class="row">{d.logo(48)}<div class="b r" style="font-size:20pt">Certificato di conformità</div></div><div class="m3">{d.put("issuer")} certifica che l'organizzazione</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1">Sede legale: {d.put("address")}<br>Unità produttiva: {plant}</div><div class="m3">opera con un {d.system()} conforme a</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m2">per lo scopo</div><div class="b m1">{d.put("scope")}</div><div class="small m1">Categoria della filiera: {one(d, "CIV", "CIII", "CII")}</div><div class="grow"></div>{days}<div class="row end m3">{d.sign(38)}{d.code(18)}{d.marks(26)}</div><div class="tiny m2">{d.facts.office.address} – Il mantenimento della certificazione è soggetto a verifica annuale.</div></div>"""
    css = ".sheet{padding:0} .kv{width:100%} .kv td{border:.25mm solid #b5bcc4;padding:1.4mm 3mm} .kv .l{width:62mm}"
    return Sheets((page(body),), css)


@layout("es_certifica_con_anexo", "chancery", ("es",), only=("ocacert", "applus", "aenor", "certimeseta", "certilevante", "sgs/ES"), systems=(*GENERAL, ("N",)), scope=(1, 2), sites=1)  # fmt: skip
def es_certifica_con_anexo(d: Draft) -> Sheets:
    """Spanish: number in the head, 'certifica que el Sistema de Gestión de', centre of work, last renewal within the cycle."""
    settle(d, "es-trade", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{y}-{m:02}-{d:02}")
    reissued(d)
    centre = site_cells(d, "address")[0][0]
    days = rows([("Fecha de certificación inicial", d.date("initial")), ("Fecha de esta emisión", d.date("issue")), ("Fecha de expiración", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row" style="border-bottom:.8mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(48)}<div class="r">Certificado n.º<br><b style="font-size:14pt">{d.put("number")}</b></div></div><div class="m4 b" style="font-size:27pt">Certificado del {d.system()}</div><div class="m3">{d.put("issuer")} certifica que el sistema de gestión de</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">es conforme con los requisitos de la norma</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">aplicable a:</div><div class="b m1">{d.put("scope")}</div><div class="m2 small">Otros centros de trabajo: {centre}</div><div class="grow"></div><div class="row end">{days}{d.marks(26, iaf=False)}</div><div class="row end m2">{d.sign(40)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address}. Este certificado es válido salvo suspensión o retirada; su vigencia se puede consultar en {d.facts.office.site}. El uso del certificado está condicionado a las auditorías anuales de seguimiento.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 12mm}")


@layout("pt_certificado_de_conformidade", "chancery", ("pt",), only=("eic-pt", "apcer", "atlanticocert", "sgs/ES"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def pt_certificado_de_conformidade(d: Draft) -> Sheets:
    """Portuguese: 'Certifica-se que a organização', label above value in a column at the right, 'Data da primeira emissão'."""
    settle(d, "pt-trade", chance=0.9)
    own_standard(d, "{label}", "NP {label}" if d.facts.standards[0].system == "S" else "NP EN {label}")
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    column = stacked([("Certificado n.º", d.put("number")), ("Data da primeira emissão", d.date("initial")), ("Data de emissão", d.date("issue")), ("Data de validade", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div style="font-size:21pt;font-weight:bold">Certificado de Conformidade</div></div><div class="row top m4" style="flex:1;align-items:stretch"><div style="flex:1"><div>Certifica-se que a organização</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">implementou um {d.system()} que cumpre os requisitos da norma</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">no seguinte âmbito:</div><div class="b m1">{d.put("scope")}</div></div><div style="width:60mm;background:#eef2f5;padding:4mm 5mm">{column}<div class="m4 c">{d.code(22)}</div></div></div><div class="row end m3">{d.sign(40)}{d.marks(26, iaf=False)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. A validade deste certificado está condicionada ao cumprimento das regras de certificação e à realização dos acompanhamentos anuais.</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout("pl_certyfikat_z_pierwsza_certyfikacja", "chancery", ("pl",), also=("en",), only=("isocert-pl", "pcbc", "prs-pl", "udt", "tatracert", "bieszczad"), systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def pl_certyfikat_z_pierwsza_certyfikacja(d: Draft) -> Sheets:
    """Polish with English labels in brackets: validity 'od … do …', place and day of issue, first certification in the foot."""
    settle(d, "pl-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=False)}</div><div class="c b m3" style="font-size:34pt;letter-spacing:2mm;color:#7d1128">CERTYFIKAT</div><div class="c">nr <i>(No.)</i> <b>{d.put("number")}</b></div><div class="c m3">{d.put("issuer")} niniejszym potwierdza, że <i>(hereby confirms that)</i></div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">wdrożyło i stosuje {d.system()} zgodny z wymaganiami normy</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">Zakres certyfikacji <i>(Scope)</i>:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="c">Certyfikat ważny od <i>(valid from)</i> <b>{d.date("start")}</b> do <i>(to)</i> <b>{d.date("expiry")}</b></div><div class="row end m3"><div class="small">Data wydania <i>(date of issue)</i>: {d.date("issue")}<br>Pierwsza certyfikacja <i>(first certification)</i>: {d.date("initial")}</div><div class="c small">{d.picture(art.signature(d.rng), 38)}<br>Prezes Zarządu</div></div><div class="tiny c m2">{d.facts.office.address} · Ważność certyfikatu uzależniona jest od pozytywnych wyników auditów nadzoru.</div>"""
    return Sheets((page(body, ground=art.guilloche("#7d1128")),), ".sheet{padding:21mm 23mm 17mm}")


@layout("cs_certifikat_za_predpokladu", "chancery", ("cs",), only=("llc", "cqs-cz", "ezu", "moravacert", "tuvsud"), systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def cs_certifikat_za_predpokladu(d: Draft) -> Sheets:
    """Czech: landscape with a band at the left; validity under the condition of surveillance, decision's day, appendix none."""
    settle(d, "cs-trade", chance=0.9)
    write_dates(d, "{d}. {m}. {y}", "{d:02}.{m:02}.{y}")
    whole_years(d)
    d.facts = d.facts.with_(issue=d.facts.start)
    band = f'<div style="width:40mm;background:{d.facts.office.colour};display:flex;flex-direction:column;align-items:center;padding:12mm 3mm"><div style="background:#fff;padding:2mm">{d.logo(32)}</div><div class="grow"></div><div style="background:#fff;padding:2mm">{d.marks(26, raster=True, iaf=False)}</div></div>'
    main = f"""<div style="flex:1;padding:13mm 20mm 10mm;display:flex;flex-direction:column"><div style="font-size:31pt;font-weight:bold">CERTIFIKÁT</div><div>č. <b>{d.put("number")}</b></div><div class="m2">{d.put("issuer")} potvrzuje, že organizace</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">zavedla a používá {d.system()} v souladu s požadavky normy <b style="font-size:14pt">{d.standard()}</b></div><div class="m2">v oboru: <b>{d.put("scope")}</b></div><div class="grow"></div><div class="row end"><div>{lines([("Datum prvotní certifikace", d.date("initial")), ("Datum rozhodnutí o certifikaci", d.decoy("decision")), ("Datum vydání certifikátu", d.date("issue")), ("Platnost certifikátu do", d.date("expiry"))])}</div>{d.sign(38)}</div><div class="tiny m2">Certifikát je platný za předpokladu úspěšného provedení pravidelných dozorových auditů. {d.facts.office.address} · {d.facts.office.site}</div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:0}"
    return Sheets((page(f'<div style="display:flex;flex:1">{band}{main}</div>'),), css, "landscape")


@layout("ro_certificat_cu_viza", "chancery", ("ro",), only=("simtex", "srac", "certind", "aeroq", "rscert", "dobrogea", "carpatcert"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def ro_certificat_cu_viza(d: Draft) -> Sheets:
    """Romanian: statement, code CAEN, days as a list, a table of yearly visas of which the first two are still empty."""
    settle(d, "ro-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    visas = table(("Viza anuală", "Termen", "Semnătura"), [("Supraveghere 1", d.decoy("surveillance1"), "&nbsp;"), ("Supraveghere 2", d.decoy("surveillance2"), "&nbsp;")])  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}{d.marks(24, iaf=False)}</div><div class="c b m3" style="font-size:33pt;color:#1d3c6e">CERTIFICAT</div><div class="c">Nr. <b>{d.put("number")}</b></div><div class="c m3">Se certifică faptul că {d.system()} aplicat de</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">CUI RO{d.rng.randint(1000000, 39999999)} · J{d.rng.randint(1, 40):02}/{d.rng.randint(100, 3999)}/{d.facts.initial.year - 6}</div><div class="c m3">pentru următoarele domenii de activitate:</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">este conform cu condițiile din</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="grow"></div><div>{led_by_colon([("Data certificării inițiale", d.date("initial")), ("Data emiterii", d.date("issue")), ("Valabil până la", d.date("expiry"))])}<div class="m2">{visas}</div></div><div class="row end m2">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>Certificatul este valabil numai cu viza anuală.</div></div>"""
    return Sheets(
        (page(body),), ".sheet{padding:18mm 20mm 12mm} .led td{padding:.6mm 3mm .6mm 0;white-space:nowrap}"
    )


@layout("ru_sertifikat_dobrovolnoy_sistemy", "chancery", ("ru",), only=("rusregister", "standartpolus", "volgacert", "eurasstandart"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def ru_sertifikat_dobrovolnoy_sistemy(d: Draft) -> Sheets:
    """Russian: a voluntary system's paper, 'выдан', 'настоящий сертификат удостоверяет', register number, valid with confirmation yearly."""
    settle(d, "ru-trade", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y} г.")
    start_is_right_too(d)
    blank = f"{d.rng.randint(1, 9):03}{d.rng.randint(1000, 9999)}"
    body = f"""<div class="c small">СИСТЕМА ДОБРОВОЛЬНОЙ СЕРТИФИКАЦИИ СИСТЕМ МЕНЕДЖМЕНТА</div><div class="c m1">{d.logo(44)}</div><div class="c b m2" style="font-size:27pt;color:#1f3f7d">СЕРТИФИКАТ СООТВЕТСТВИЯ</div><div class="row m2"><div>№ <b>{d.put("number")}</b></div><div class="small">Бланк № {blank}</div></div><div class="c m3">Выдан</div><div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}<br>ИНН {d.rng.randint(1000000000, 9999999999)}</div><div class="c m3">Настоящий сертификат удостоверяет, что {d.system()} применительно к видам деятельности</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">соответствует требованиям</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="grow"></div><div class="row top"><div>Срок действия с <b>{d.date("start")}</b> по <b>{d.date("expiry")}</b><br><span class="small">Дата выдачи: {d.date("issue")}<br>Сертифицирована с {d.date("initial")}</span></div>{d.marks(24, iaf=False)}</div><div class="row end m2"><div class="small">Орган по сертификации:<br>{d.put("issuer")}<br>{d.facts.office.address}</div>{d.picture(art.seal(d.facts.office.brand, "М.П.", "#2a4fa3"), 30)}<div class="c small">{d.picture(art.signature(d.rng), 32)}<br>Руководитель органа</div></div><div class="tiny m2">Действие сертификата подтверждается ежегодным инспекционным контролем (не позднее {d.decoy("surveillance1")}).</div>"""
    return Sheets((page(body, ground=art.guilloche("#1f3f7d")),), ".sheet{padding:20mm 23mm 16mm}")


@layout("uk_zareyestrovano_v_reyestri", "chancery", ("uk",), also=("en",), only=("dniprosert", "karpatstandart", "podillia", "prydniprovya"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def uk_zareyestrovano_v_reyestri(d: Draft) -> Sheets:
    """Ukrainian: registered in the register under a number and a day, term from–to, English name below, code of the register of firms."""
    settle(d, "ua-trade", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row">{d.logo(44)}{d.marks(24, iaf=False)}</div><div class="c b m3" style="font-size:31pt;color:#1d4f91">СЕРТИФІКАТ</div><div class="c">на {d.system()}</div><div class="c m2">Зареєстровано в Реєстрі за № <b>{d.put("number")}</b></div><div class="c m3">Цим сертифікатом посвідчується, що система управління, яку впровадило</div><div class="c b m2" style="font-size:16pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>код ЄДРПОУ {d.rng.randint(20000000, 45999999)}</div><div class="c m3">стосовно</div><div class="c b">{d.put("scope")}</div><div class="c m2">відповідає вимогам</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="grow"></div><div class="row end"><div>Дата реєстрації: <b>{d.date("issue")}</b><br>Чинний до: <b>{d.date("expiry")}</b><br><span class="small">Сертифікація вперше: {d.date("initial")}<br>Наглядовий аудит: до {d.decoy("surveillance1")}</span></div>{d.picture(art.seal(d.facts.office.brand, "М.П.", "#1d4f91"), 30)}{d.sign(36)}</div><div class="tiny c m2">{d.put("issuer")}, {d.facts.office.address}. Чинність сертифіката можна перевірити: {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c9a227")),), ".sheet{padding:21mm 23mm 17mm}")
