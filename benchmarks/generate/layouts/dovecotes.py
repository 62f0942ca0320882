"""Papers beside plain systems: devices for five regulators and for Europe, cosmetics, lubricants, energy, greenhouse gases."""

from __future__ import annotations

import re
from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    branches,
    columns,
    one,
    reprint_standards,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import numbered
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import StandardFact

WORDED = ("{d:02} {month} {y}", "{d} {month} {y}", "{month} {d:02}, {y}", "{y}-{m:02}-{d:02}")
GERMAN = ("{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d}. {month} {y}")

OPINIONS = (
    ("Limited", "Based on the process and procedures conducted, there is no evidence that the GHG statement is not materially correct, is not a fair representation of GHG data and information, or was not prepared in accordance with the above criteria."),
    ("Reasonable", "In our opinion the GHG statement is materially correct, is a fair representation of GHG data and information, and was prepared in accordance with the above criteria."),
)  # fmt: skip


def certify(d: Draft, label: str, *forms: str, kind: str = "Q") -> None:
    """Let the paper certify one norm that no kind of system stands for, printed in one of the forms."""
    d.facts = d.facts.with_(standards=(StandardFact(label, kind, one(d, *(forms or (label,)))),))


@layout("mdsap_countries_in_the_statement", "dovecotes", ("en",), only=("sgs/GB", "intertek/GB", "tuvrh/DE", "nsf/US", "nqa/US", "pjr", "dqs"), systems=(("M", "mdsapM"),), scope=(1, 2), sites=1)  # fmt: skip
def mdsap_countries_in_the_statement(d: Draft) -> Sheets:
    """Devices: programme and norm over a table of five countries with their laws, 'valid from … until' with issue number, facility on page two."""
    settle(d, "en-goods", system="M")
    branches(d)
    write_dates(d, *WORDED)
    with_term(d)
    norm, programme = d.standard("\0").split("\0")
    laws = [
        ("Australia", "Therapeutic Goods (Medical Devices) Regulations 2002, Schedule 3, Part 1 (excluding 1.6) – Full Quality Assurance Procedure"),
        ("Brazil", "RDC ANVISA 665/2022, RDC ANVISA 551/2021, RDC ANVISA 67/2009"),
        ("Canada", "Medical Devices Regulations – Part 1 – SOR/98-282"),
        ("Japan", "MHLW Ministerial Ordinance 169 (2004), as amended by MO 60 (2021); PMD Act"),
        ("USA", "21 CFR 820, 21 CFR 803, 21 CFR 806, 21 CFR 807 – Subparts A to D, 21 CFR 821"),
    ]  # fmt: skip
    chosen = laws if d.rng.random() < 0.6 else sorted(d.rng.sample(laws, 3))
    firm, second = f"F{d.rng.randint(1000, 199999):06}", f"F{d.rng.randint(1000, 199999):06}"
    name, where, work = site_cells(d)[0]
    turn = 1 if d.facts.initial == d.facts.issue else d.rng.randint(2, 7)
    head = f'<div class="row">{d.logo(40)}<div class="r small">Certificate {d.put("number")}</div></div>'
    front = f"""{head}<div class="m3">The management system of</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small m1">Facility Identifier: {firm}</div><div class="m3">has been assessed and certified as meeting the requirements of</div><div class="b m1" style="font-size:19pt">{norm}</div><div class="b" style="font-size:13pt">{programme}</div><div class="m2">including the applicable regulatory requirements of the following jurisdictions:</div><div class="m1">{table(("Jurisdiction", "Regulation"), chosen)}</div><div class="m2">For the following activities</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>This certificate is valid from <b>{d.date("start")}</b> until <b>{d.date("expiry")}</b> and remains valid subject to satisfactory surveillance audits.<br>Issue {turn}. Certified since {d.date("initial")}. Issued on {d.date("issue")}.</div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>Page 1 of 2</div></div>"""
    back = f"""{head}<div class="b m3" style="font-size:15pt">{d.facts.holder[0]}</div><div class="m1">{norm} &nbsp;|&nbsp; {programme}</div><div class="m3 b">Additional facilities</div><div class="m1">{table(("Facility Identifier", "Name and address", "Activities"), [(second, f"{name}<br>{where}", work)])}</div><div class="m3 small">The audit was performed by an MDSAP recognized Auditing Organization. Recognition can be verified on the websites of the participating regulatory authorities. MDSAP certification does not replace device marketing authorization in any jurisdiction.</div><div class="grow"></div><div class="tiny">This document is issued subject to the general conditions of certification services. Any unauthorized alteration, forgery or falsification of the content or appearance of this document is unlawful. &nbsp; Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:15mm 20mm 11mm}")


@layout("de_medizin_bericht_und_amendment", "dovecotes", ("de",), only=("mdc", "berlincert", "tuvsud/DE", "tuvrh/DE", "dekra/DE", "dqs"), systems=(("M",),), scope=(1, 2), sites=1)  # fmt: skip
def de_medizin_bericht_und_amendment(d: Draft) -> Sheets:
    """German devices: European norm with its amendments, report as proof in a sentence, columns of captions at the left, notified body's number."""
    settle(d, "de-goods", system="M")
    branches(d)
    write_dates(d, *GERMAN)
    with_term(d)
    certify(d, "ISO 13485:2016", "EN ISO 13485:2016 + AC:2018 + A11:2021", "DIN EN ISO 13485:2021-12 (EN ISO 13485:2016 + AC:2018 + A11:2021)", "EN ISO 13485:2016/A11:2021", kind="M")  # fmt: skip
    other = site_cells(d, "address")[0][0]
    town = re.findall(r"\d{5} ([^\d,]+)", d.facts.office.address)[0].strip()
    pairs = [("Inhaber des Zertifikats", f"<b>{d.put('holder')}</b><br>{d.put('address')}"), ("Weiterer Standort", other), ("Geltungsbereich", f"<b>{d.put('scope')}</b>"), ("Angewandte Norm", f"<b>{d.standard()}</b><br>Medizinprodukte – Qualitätsmanagementsysteme – Anforderungen für regulatorische Zwecke"), ("Auditbericht", f"{d.decoy('report')} vom {d.decoy('audit')}"), ("Erstmals zertifiziert", d.date("initial")), ("Gültigkeit", f"von {d.date('start')} bis {d.date('expiry')}")]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="small r">Zertifizierungsstelle für<br>Medizinprodukte · Kenn-Nr. {d.rng.choice(("0123", "0197", "0483", "0633", "0124"))}</div></div><div class="m4" style="font-size:30pt;color:{d.facts.office.colour}">ZERTIFIKAT</div><div class="b">Nr. {d.put("number")} &nbsp;<span class=small style="font-weight:normal">Rev. {d.decoy("revision")}</span></div><div class="m3">Die Zertifizierungsstelle der {d.put("issuer")} bescheinigt, dass das nachstehende Unternehmen ein Qualitätsmanagementsystem eingeführt hat und anwendet. Der Nachweis wurde durch das genannte Audit erbracht.</div><div class="m3">{rows(pairs, "rows mp")}</div><div class="grow"></div><div class="row end"><div>{town}, {d.date("issue")}</div>{d.sign(36)}{d.marks(24, iaf=False)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Dieses Zertifikat ist keine EU-Bescheinigung nach Verordnung (EU) 2017/745 oder (EU) 2017/746 und berechtigt nicht zur Anbringung der CE-Kennzeichnung mit Kennnummer.</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .mp{width:100%} .mp td{padding:2mm 3mm 2mm 0;border-top:.2mm solid #bbb} .mp .l{width:42mm;color:#555;font-size:9.5pt} .mp .v{font-weight:normal}")  # fmt: skip


@layout("it_dispositivi_emissione_corrente", "dovecotes", ("it",), also=("en",), only=("imq", "kiwa/IT", "italcert", "brenta-it", "ligureregistro", "rina/IT", "certiquality"), systems=(("M",),), scope=(1, 2), sites=1)  # fmt: skip
def it_dispositivi_emissione_corrente(d: Draft) -> Sheets:
    """Italian devices with English in italics: national form of the norm, operative unit, 'prima emissione / emissione corrente / scadenza' in a strip."""
    settle(d, "it-goods", system="M")
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    reprint_standards(d, one(d, "UNI CEI EN ISO 13485:2021 ({label})", "UNI CEI EN {label}", "{label}"))
    unit = site_cells(d, "address")[0][0]
    strip = columns([("Prima emissione<br><i>First issue</i>", d.date("initial")), ("Emissione corrente<br><i>Current issue</i>", d.date("issue")), ("Scadenza<br><i>Expiry</i>", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="c">{d.logo(50)}</div><div class="row m3" style="border-top:.6mm solid #333;border-bottom:.6mm solid #333;padding:2.5mm 0"><div style="font-size:15pt">CERTIFICATO N.<br><i class=small>CERTIFICATE No.</i></div><div class="b" style="font-size:19pt">{d.put("number")}</div></div><div class="c m3">SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER LA QUALITÀ DI<br><i class=small>WE HEREBY CERTIFY THAT THE QUALITY MANAGEMENT SYSTEM OPERATED BY</i></div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small m1">UNITÀ OPERATIVE / <i>OPERATIVE UNITS</i></div><div class="c small">{unit}</div><div class="c m2">È CONFORME ALLA NORMA / <i>IS IN COMPLIANCE WITH THE STANDARD</i></div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m2">PER LE SEGUENTI ATTIVITÀ / <i>FOR THE FOLLOWING ACTIVITIES</i></div><div class="c b m1">{d.put("scope")}</div><div class="c i m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="tiny c">La validità del certificato è subordinata a sorveglianza annuale e riesame completo del sistema di gestione aziendale con periodicità triennale. Informazioni puntuali circa le eventuali esclusioni sono disponibili contattando l'organizzazione. Rif. reg. {d.decoy("form")}</div><div class="m2">{strip}</div><div class="row end m2">{d.marks(24)}{d.sign(36)}<div class="small r">IAF: 19<br>EA {d.decoy("sector")}</div></div><div class="tiny c m1">{d.put("issuer")} – {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 20mm 10mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #333;padding:1.4mm}")  # fmt: skip


@layout("es_cosmeticos_buenas_practicas", "dovecotes", ("es",), only=("aenor", "applus", "certilevante", "ocacert", "certimeseta", "sgs/ES"), systems=(("G",),), scope=(1, 2))  # fmt: skip
def es_cosmeticos_buenas_practicas(d: Draft) -> Sheets:
    """Spanish cosmetics: no system but good practice of making, national form of the guideline, 'Vigencia' and three days led by colons at the right."""
    settle(d, "es-goods", system="G")
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} de {month} de {y}")
    with_term(d)
    d.facts = d.facts.with_(
        standards=(
            replace(d.facts.standards[0], printed=one(d, "UNE-EN ISO 22716:2008", "UNE-EN ISO 22716:2008 (ISO 22716:2007)", "ISO 22716:2007")),
        )
    )  # fmt: skip
    days = "".join(f'<div class="m1">{a}: <b>{b}</b></div>' for a, b in (("Primera emisión", d.date("initial")), ("Última emisión", d.date("issue")), ("Expiración", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row top"><div style="width:50mm">{d.logo(44)}</div><div class="r"><div style="font-size:19pt;font-weight:bold;color:{d.facts.office.colour}">Certificado de Buenas Prácticas<br>de Fabricación de Cosméticos</div><div class="m2" style="font-size:14pt">{d.put("number")}</div></div></div><div class="m4">{d.put("issuer")} certifica que la organización</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div class="m3">aplica las Directrices sobre Buenas Prácticas de Fabricación conforme a la norma <b style="font-size:14pt">{d.standard()}</b></div><div class="row top m3" style="gap:5mm"><div style="width:38mm;color:#666">para las actividades:</div><div class="b" style="flex:1">{d.put("scope")}</div></div><div class="row top m2" style="gap:5mm"><div style="width:38mm;color:#666">que se realizan en:</div><div style="flex:1">{d.put("address")}</div></div><div class="m3 small">La norma no abarca los aspectos de seguridad del personal ni de protección del medio ambiente. Este certificado no supone la evaluación de seguridad de los productos cosméticos según el Reglamento (CE) n.º 1223/2009.</div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="r">{days}</div></div><div class="row end m3"><div class="tiny">{d.facts.office.address}<br>{d.facts.office.site}</div>{d.code(16)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("en_lubricant_plant_and_schedule", "dovecotes", ("en",), only=("nsf/US", "kestrel-uk", "intertek/GB"), systems=(("Q",),), scope=(1, 1), years=(1, 2, 3))  # fmt: skip
def en_lubricant_plant_and_schedule(d: Draft) -> Sheets:
    """Lubricants: a lying sheet in a gold rim, 'facility located at', renewal due beside the end; overleaf lubricants by category and registration."""
    settle(d, "lub-goods", system="Q")
    write_dates(d, *WORDED, "{d}{ordinal} {month} {y}")
    with_term(d)
    certify(d, "ISO 21469:2006", "ISO 21469 : 2006", "EN ISO 21469:2006")
    trade = one(d, "Sanolube", "Alimol", "Puriflex", "Cibogrease")
    names = [(f"{trade} {kind}", cat, str(d.rng.randint(125000, 168999)), one(d, "Oil", "Grease", "Spray")) for kind, cat in (("Hydro 46", "H1"), ("Gear 220", "H1"), ("Chain HT", "H1"), ("EP 2", "H1"), ("Silicone", "H1"), ("Release 100", "3H, H1"))]  # fmt: skip
    due = d.other_date(days_later(d.facts.expiry, -60))
    frame = '<div style="position:absolute;inset:8mm;border:1.4mm solid #b8922e"></div><div style="position:absolute;inset:11mm;border:.3mm solid #b8922e"></div>'
    front = f"""<div class="row">{d.logo(46)}<div class="r small">Certificate number<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c serif" style="font-size:32pt">Certificate of Conformance</div><div class="c m2">{d.put("issuer")} hereby certifies that the lubricant manufacturing facility of</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">located at {d.put("address")}</div><div class="c m2">and the lubricants listed overleaf comply with</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c i">Safety of machinery – Lubricants with incidental product contact – Hygiene requirements</div><div class="c m2">Scope: {d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">Initial certification: <b>{d.date("initial")}</b><br>Date of certificate: <b>{d.date("issue")}</b></div>{d.sign(36)}<div class="small r">Renewal audit due by: {due}<br>Valid until: <b>{d.date("expiry")}</b></div></div>"""
    back = f"""<div class="row"><div class="b">Schedule to certificate {d.put("number")}</div><div class="small">{d.put("holder")}</div></div><div class="m3">{table(("Lubricant", "Category", "Registration no.", "Type"), names)}</div><div class="m2 small">Category H1: acceptable with possibility of incidental food contact. Category 3H: direct food contact as release agent. Formulations are held in confidence; hygiene risk assessment reviewed {d.decoy("audit")}.</div><div class="grow"></div><div class="row tiny"><span>{d.facts.office.address}</span><span>{d.facts.office.site}</span></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:19mm 30mm 20mm}"
    return Sheets((page(front, ground=frame), page(back, ground=frame)), css, "landscape")


@layout("energie_annexe_des_sites", "dovecotes", ("de", "fr"), only=("gutcert", "tuvsaar", "zdhzert", "rhoenzert", "tuvhessen", "apave", "socotec-fr", "loireval", "armorcert-fr"), systems=(("N",),), scope=(1, 2), sites=2)  # fmt: skip
def energie_annexe_des_sites(d: Draft) -> Sheets:
    """German and French energy: centred front without days of the first grant, an annex with places, consumption and the first day, both with number."""
    settle(d, "de-goods" if d.facts.language == "de" else "fr-goods", system="N")
    branches(d)
    write_dates(d, *(GERMAN if d.facts.language == "de" else ("{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")))  # fmt: skip
    with_term(d)
    t = {
        "de": ("ZERTIFIKAT", "Die Zertifizierungsstelle {b} bestätigt, dass die Organisation", "für den Geltungsbereich", "ein Energiemanagementsystem eingeführt hat und anwendet, das die Anforderungen der Norm", "erfüllt.", "Dieses Zertifikat ist gültig vom {s} bis zum {e}. Es besteht aus 1 Seite und 1 Anlage.", "Ausgestellt am", "Anlage zum Zertifikat Nr.", ("Nr.", "Standort", "Tätigkeit", "Energieverbrauch"), "Erstzertifizierung: {f} · Bilanzjahr der Verbrauchswerte: {y} · eingesetzte Energieträger: Strom, Erdgas, Heizöl", "Das Zertifikat dient als Nachweis im Sinne des § 8 EnEfG. Es gilt nur zusammen mit der Anlage.", "Zertifikat-Registrier-Nr."),
        "fr": ("CERTIFICAT", "{b} certifie que l'organisme", "pour le domaine d'application", "a mis en place un système de management de l'énergie jugé conforme aux exigences de la norme", "", "Le présent certificat est valable du {s} au {e}. Il comporte une page et une annexe.", "Délivré le", "Annexe au certificat n°", ("N°", "Site", "Activité", "Consommation"), "Certification initiale : {f} · année de référence énergétique : {y} · énergies : électricité, gaz naturel, vapeur", "Certificat recevable au titre de l'exemption d'audit énergétique (art. L. 233-1 du code de l'énergie). Il n'est valable qu'accompagné de son annexe.", "Certificat n°"),
    }[d.facts.language]  # fmt: skip
    valid = t[5].format(s=f"<b>{d.date('start')}</b>", e=f"<b>{d.date('expiry')}</b>")
    units = [(str(i), f"<b>{name}</b><br>{where}", work, f"{d.rng.randint(3, 98)} GWh") for i, (name, where, work) in enumerate(site_cells(d), 1)]  # fmt: skip
    note = t[9].format(f=d.date("initial"), y=d.facts.issue.year - 1)
    front = f"""<div class="row"><div></div>{d.logo(50)}</div><div class="m4" style="font-size:36pt;letter-spacing:3mm;color:{d.facts.office.colour}">{t[0]}</div><div class="m3">{t[1].format(b=d.put("issuer"))}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{t[2]}</div><div class="b m1">{d.put("scope")}</div><div class="m3">{t[3]}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div>{t[4]}</div><div class="m3">{valid}</div><div class="small m1">{t[11]} <b>{d.put("number")}</b></div><div class="grow"></div><div class="row end"><div>{t[6]} {d.date("issue")}</div>{d.sign(38)}{d.marks(25)}</div><div class="tiny m2">{t[10]}<br>{d.facts.office.address} · {d.facts.office.site}</div>"""
    back = f"""<div class="row"><div></div>{d.logo(36)}</div><div class="b m3" style="font-size:15pt">{t[7]} {d.put("number")}</div><div class="m1">{d.put("holder")}</div><div class="m3">{table(t[8], units)}</div><div class="m3 small">{note}</div><div class="grow"></div><div class="tiny r">2 / 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:17mm 23mm 12mm}")


@layout("ghg_verification_statement", "dovecotes", ("en",), only=("sgs/GB", "bv/GB", "lrqa/GB", "dnv/GB", "intertek/GB", "northlight-no", "tuvsud/DE"), systems=(("E",),), scope=(1, 2), years=(1,))  # fmt: skip
def ghg_verification_statement(d: Draft) -> Sheets:
    """Greenhouse gases: a statement on a year's inventory, norm of inventories against the norm of verifiers, tonnes by scope, a day and no end."""
    settle(d, "ghg-goods", system="E")
    write_dates(d, *WORDED)
    certify(d, "ISO 14064-1:2018", "ISO 14064-1:2018", "ISO 14064-1: 2018", kind="E")
    if not d.facts.office.catalogued or d.facts.office.brand in ("SGS", "BV"):
        numbered(d, one(d, "GHG/{yyyy}/####", "UK.CAR.####.{yy}.01"))
    year = d.facts.issue.year - 1
    level, opinion = d.rng.choice(OPINIONS)
    tonnes = [(f"{name}", f"{d.rng.randint(1, 98)},{d.rng.randint(100, 999)}") for name in ("Category 1 – Direct GHG emissions and removals (Scope 1)", "Category 2 – Imported energy, location-based (Scope 2)", "Category 3 – Transportation (Scope 3)", "Category 4 – Products used by the organization (Scope 3)")]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="small r">Statement No. <b>{d.put("number")}</b></div></div><div class="b m3" style="font-size:22pt;color:{d.facts.office.colour}">Greenhouse Gas Verification Statement</div><div class="m2">The inventory of Greenhouse Gas emissions in the period 1 January {year} – 31 December {year} for</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">has been verified by {d.put("issuer")} in accordance with ISO 14064-3:2019 as meeting the requirements of</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m2">For the following activities</div><div class="b">{d.put("scope")}</div><div class="m2">{table(("GHG emissions by category", "tonnes CO<sub>2</sub>e"), tonnes)}</div><div class="small m2"><b>Level of assurance:</b> {level} &nbsp; <b>Materiality:</b> 5 % &nbsp; <b>Organizational boundary:</b> operational control &nbsp; <b>Site visits:</b> {d.decoy("audit")}</div><div class="small m1"><b>Opinion:</b> {opinion} The company is responsible for the GHG information; ours is to express an independent opinion on it.</div><div class="grow"></div><div class="row end"><div>{d.sign(36)}</div><div class="r">Date of issue: <b>{d.date("issue")}</b><br><span class=tiny>Version 1 · This statement is not valid without the verification report {d.decoy("report")}.</span></div></div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Page 1 of 1</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm}")


@layout("zh_product_carbon_footprint", "dovecotes", ("zh",), also=("en",), only=("ditanheng-cn", "cti", "sgs/CN", "tuvrh/CN", "cqc", "cec"), systems=(("E",),), scope=(1, 1), years=(1, 2, 3), truth={"product_certificate": True})  # fmt: skip
def zh_product_carbon_footprint(d: Draft) -> Sheets:
    """A product's carbon footprint: Chinese form with English captions, declared unit, bounds and kilograms as decoys, norm of footprints, term as a range."""
    settle(d, "cn-goods", system="E")
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    with_term(d)
    certify(d, "ISO 14067:2018", "ISO 14067:2018", "ISO 14067: 2018", "GB/T 24067-2024 / ISO 14067:2018" if d.facts.issue.year > 2024 else "ISO 14067:2018", kind="E")  # fmt: skip
    year = d.facts.issue.year - 1
    unit = "1 m²" if "地板" in d.facts.scope[0] else "1 kWp"
    value = f"{d.rng.randint(*((2, 29) if unit == '1 m²' else (310, 620)))}.{d.rng.randint(10, 99)} kg CO<sub>2</sub>e / {unit}"
    pairs = [("委托方<br><i>Applicant</i>", f"{d.put('holder')}<br>{d.put('holder_latin')}"), ("地址<br><i>Address</i>", f"{d.put('address')}<br><span style='font-weight:normal'>{d.put('address_latin')}</span>"), ("产品名称及型号<br><i>Product</i>", f"{d.put('scope')}<br>{d.put('scope_latin')}"), ("声明单位<br><i>Declared unit</i>", unit), ("系统边界<br><i>System boundary</i>", one(d, "从摇篮到大门 Cradle-to-gate", "从摇篮到坟墓 Cradle-to-grave")), ("数据周期<br><i>Data period</i>", f"{year}.01.01–{year}.12.31"), ("产品碳足迹<br><i>CFP</i>", value), ("评价依据<br><i>Criteria</i>", d.standard())]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="small r">证书编号 Certificate No.<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c b m3" style="font-size:27pt;color:#166534">产品碳足迹证书</div><div class="c">Product Carbon Footprint Certificate</div><div class="m3">{rows(pairs, "rows cfp")}</div><div class="m2 small">经核查，上述产品的碳足迹量化结果符合评价依据的要求，保证等级为{one(d, "合理保证", "有限保证")}。The CFP quantification of the above product has been verified and found in conformity with the criteria.</div><div class="grow"></div><div class="row end"><div>签发日期 Issue date：{d.date("issue")}<br>有效期 Validity：{d.date("start")} 至 {d.date("expiry")}<div class="m1">{d.code(18)}</div></div><div class="c">{d.stamp(36)}<br><b>{d.put("issuer")}</b><br><span class=small>{d.put("issuer_latin") if d.facts.office.issuer_latin else ""}</span></div></div><div class="tiny m1">{d.facts.office.address} {d.facts.office.site}　报告编号 {d.decoy("report")}</div>"""
    ground = art.guilloche("#4d9a6a")
    css = ".sheet{padding:19mm 22mm 21mm} .cfp{width:100%} .cfp td{border-bottom:.2mm solid #9bc4a9;padding:1.5mm 3mm} .cfp .l{width:44mm} .cfp i{font-size:8pt;color:#555}"
    return Sheets((page(body, ground=ground),), css)


@layout("en_cosmetics_statement_of_gmp_with_rating", "dovecotes", ("en",), only=("intertek/GB", "sgs/GB", "bv/GB", "sai", "bestpractice", "kiwa/NL", "dqs"), systems=(("G",),), scope=(1, 2), years=(3, 1))  # fmt: skip
def en_cosmetics_statement_of_gmp_with_rating(d: Draft) -> Sheets:
    """Cosmetics: 'the facility … has been audited', guideline with its full title in quotes, other guidance only considered, 'Certificate issue / expiry' boxes."""
    settle(d, "en-plain", "en-shore", "gulf-trade", system="G")
    write_dates(d, *WORDED)
    with_term(d)
    until = d.other_date(years_later(d.facts.issue, 1))
    cells = [("Certificate number", d.put("number")), ("Initial certification", d.date("initial")), ("Certificate issued", d.date("issue")), ("Certificate expires", d.date("expiry"))]  # fmt: skip
    grid = "".join(f'<div style="border:.3mm solid #b57ba6;padding:2mm 3mm"><div class=tiny style="color:#7a3b69">{a}</div><b>{b}</b></div>' for a, b in cells)  # fmt: skip
    body = f"""<div style="background:#7a3b69;height:6mm;margin:-16mm -22mm 0"></div><div class="row m3"><div style="font-size:25pt;color:#7a3b69">Good Manufacturing Practice<br><span style="font-size:15pt">Certificate of Compliance – Cosmetics</span></div>{d.logo(40)}</div><div class="m4">The facility of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>at {d.put("address")}</div><div class="m2">has been audited and found to operate in compliance with the guidelines for the production, control, storage and shipment of cosmetic products set out in</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="i">“Cosmetics – Good Manufacturing Practices (GMP) – Guidelines on Good Manufacturing Practices”</div><div class="m2">in respect of</div><div class="b">{d.put("scope")}</div><div class="small m2">The FDA Guidance for Industry: Cosmetic Good Manufacturing Practices and the ASEAN Guidelines for Cosmetic GMP were considered during the audit. Next annual audit to be completed by {until}.</div><div class="grow"></div><div style="display:grid;grid-template-columns:1fr 1fr;gap:2mm">{grid}</div><div class="row end m3">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 11mm}")
