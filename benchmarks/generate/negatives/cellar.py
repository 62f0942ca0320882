"""What lies in the cellar: papers on toys, food, cosmetics, devices and energy that stand beside certificates of goods and are none."""

from __future__ import annotations

from datetime import date

from benchmarks.generate import art
from benchmarks.generate.data import offices
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.negatives.lobby import abroad, after, goods, hand
from benchmarks.generate.negatives.parcel import body_head, firm_head, letter_page
from benchmarks.generate.negatives.reception import somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

Lines = list[tuple[str, ...]]


def written_by(d: Draft, *bodies: str) -> None:
    """Let the paper be one of these bodies', of which one at least writes its language."""
    fitting = [o for o in offices() if o.id in bodies and d.facts.language in o.languages]
    d.facts = d.facts.with_(office=d.rng.choice(fitting))


@negative("toy_supplier_profile", "en", "zh")
def toy_supplier_profile(d: Draft) -> Sheets:
    """A buyer's profile of a toy factory, filled in: people, machines, markets, and a table of certificates with number and end."""
    settle(d, "cn-goods", "cn-byway", system="T")
    if d.facts.language == "en":
        abroad(d)
    title, labels, heads, norms, ticks, sign = {
        "en": ("SUPPLIER PROFILE – TOYS & NURSERY", ("Factory name", "Address", "Year established", "Workers / QC staff", "Main products", "Main markets", "Monthly output", "Sampling lead time"), ("Certificate / audit", "Held?", "Number", "Valid until"), ("ISO 9001", "ICTI Ethical Toy Program", "amfori BSCI", "ISO 8124 / EN 71 reports"), ("☒ Yes", "☐ No"), "Completed by (factory stamp)"),
        "zh": ("供应商调查表（玩具类）", ("工厂名称", "地址", "成立年份", "员工人数/质检人数", "主要产品", "主要市场", "月产能", "打样周期"), ("证书/验厂", "是否持有", "编号", "有效期至"), ("ISO 9001质量管理体系", "ICTI玩具业责任规范", "amfori BSCI", "ISO 8124 / EN 71检测报告"), ("☒ 有", "☐ 无"), "填表人（盖章）"),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.put("address"), str(d.rng.randint(1998, 2016)), f"{d.rng.randint(60, 420)} / {d.rng.randint(3, 18)}", d.put("scope"), "EU 45 %, US 30 %, AU 10 %", f"{d.rng.randint(20, 300)},000 pcs", "7–10 d")  # fmt: skip
    held: Lines = [(norms[0], ticks[0], d.put("number"), d.date("expiry"))]
    held += [(norms[1], ticks[0], f"C-{d.rng.randint(10000, 99999)}", after(d, 200)), (norms[2], ticks[1], "–", "–"), (norms[3], ticks[0], d.decoy("report"), "–")]  # fmt: skip
    body = f"""<div class="row"><b class="big">{one_buyer(d)}</b><span class="small">{d.decoys_form()}</span></div><div class="c b m3" style="font-size:18pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3">{ruled(heads, held)}</div><div class="grow"></div><div class="row end"><div class="small">{sign}<br>{somebody(d)}<br>{hand(d, 34)}</div><div>{d.date("issue")}</div>{d.picture(art.seal(d.facts.holder[0], ""), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 18mm 12mm}" + RULED)


def one_buyer(d: Draft) -> str:
    """Name a buyer of toys."""
    return d.rng.choice(("Kettle & Kite Retail Group", "Brightaisle Stores Pty Ltd", "Pelikaan Speelgoed B.V."))  # fmt: skip


@negative("notified_body_extension_letter", "en", "de", "fr")
def notified_body_extension_letter(d: Draft) -> Sheets:
    """A notified body's letter on the longer transition for devices: application received, agreement signed, certificates in a table."""
    settle(d, "de-goods" if d.facts.language == "de" else "en-goods", system="M")
    d.facts = d.facts.with_(
        issue=days_later(date(2023, 5, 2), d.rng.randint(0, 350)), expiry=date(2024, 5, 26)
    )
    written_by(d, "tuvsud", "tuvrh", "dekra", "lne", "mdc", "berlincert", "nsai")
    subject, parts, heads, kinds, close = {
        "en": ("Confirmation letter in the framework of Regulation (EU) 2023/607 amending Regulation (EU) 2017/745", ("We hereby confirm that {b} has received a formal application in accordance with Section 4.3, first subparagraph of Annex VII of the MDR and has signed a written agreement with the following manufacturer: {h}, {a}.", "The devices covered by the application and the corresponding directive certificates are identified in the table below. This letter does not extend certificates; it is issued for information of competent authorities and customers. The manufacturer's quality management system ({s}) is certified separately."), ("MDD certificate", "Device group", "Expiry on certificate", "Transition until"), ("Class IIa – instruments", "Class IIb – implants"), "On behalf of the notified body"),
        "de": ("Bestätigungsschreiben im Rahmen der Verordnung (EU) 2023/607 zur Änderung der Verordnung (EU) 2017/745", ("Hiermit bestätigen wir, dass {b} einen förmlichen Antrag gemäß Anhang VII Abschnitt 4.3 Unterabsatz 1 MDR erhalten und eine schriftliche Vereinbarung mit folgendem Hersteller unterzeichnet hat: {h}, {a}.", "Die vom Antrag erfassten Produkte und die zugehörigen Richtlinien-Bescheinigungen sind in der Tabelle genannt. Dieses Schreiben verlängert keine Bescheinigung und dient zur Vorlage bei Behörden und Kunden. Das Qualitätsmanagementsystem des Herstellers ({s}) ist gesondert zertifiziert."), ("Bescheinigung", "Produktgruppe", "Ablauf laut Bescheinigung", "Übergang bis"), ("Klasse IIa – Instrumente", "Klasse IIb – Implantate"), "Für die Benannte Stelle"),
        "fr": ("Lettre de confirmation dans le cadre du règlement (UE) 2023/607 modifiant le règlement (UE) 2017/745", ("Nous confirmons que {b} a reçu une demande formelle conformément à l'annexe VII, section 4.3, premier alinéa, du RDM et a signé un accord écrit avec le fabricant suivant : {h}, {a}.", "Les dispositifs couverts et les certificats délivrés au titre de la directive sont identifiés dans le tableau. La présente lettre ne prolonge aucun certificat ; elle est établie pour information des autorités et des clients. Le système de management de la qualité du fabricant ({s}) est certifié par ailleurs."), ("Certificat", "Groupe de dispositifs", "Échéance du certificat", "Transition jusqu'au"), ("Classe IIa – instruments", "Classe IIb – implants"), "Pour l'organisme notifié"),
    }[d.facts.language]  # fmt: skip
    values = {"b": d.put("issuer"), "h": f"<b>{d.put('holder')}</b>", "a": d.put("address"), "s": "EN ISO 13485:2016"}  # fmt: skip
    end = d.other_date(date(2028, 12, 31))
    lines: Lines = [
        (f"MDD {d.rng.randint(100000, 799999)}-{i}", kind, d.date("expiry"), end)
        for i, kind in enumerate(kinds, 1)
    ]
    text = [part.format(**values) for part in parts] + [ruled(heads, lines)]
    said = letter_page(d, body_head(d), f"{d.facts.holder[0]}<br>{d.facts.address[0]}", subject, text, close)
    return Sheets((page(said + f'<div class="tiny">{d.footer()}</div>'),), ".sheet{padding:19mm 24mm 12mm}" + RULED)  # fmt: skip


@negative("food_audit_timetable", "en", "de", "it")
def food_audit_timetable(d: Draft) -> Sheets:
    """A body's plan for an audit of a food scheme: hours, topics and rooms over two days, products to be running, team."""
    region, kind = {"en": ("en-ifs", "R"), "de": ("de-ifs", "R"), "it": ("it-goods", "Z")}[d.facts.language]
    settle(d, region, system=kind)
    title, labels, heads, steps, note = {
        "en": ("Audit plan – food safety scheme", ("Company", "Site", "Scheme", "Type", "Lead auditor", "Current certificate"), ("Time", "Topic", "Requirement", "Participants"), ("Opening meeting, COID check, scope", "Site tour: production, raw materials, packing", "HACCP study, CCP verification", "Traceability and mass balance exercise", "Food defence, food fraud, allergens", "Review of corrective actions, closing meeting"), "All product lines in scope shall be in operation. This plan may change during the audit."),
        "de": ("Auditplan – Lebensmittelstandard", ("Unternehmen", "Standort", "Standard", "Auditart", "Leitender Auditor", "Laufendes Zertifikat"), ("Uhrzeit", "Thema", "Anforderung", "Teilnehmer"), ("Eröffnungsgespräch, COID, Geltungsbereich", "Betriebsrundgang: Wareneingang, Produktion, Verpackung", "HACCP-Studie, CCP-Verifizierung", "Rückverfolgbarkeit und Mengenbilanz", "Food Defense, Food Fraud, Allergene", "Korrekturmaßnahmen, Abschlussgespräch"), "Alle Linien des Geltungsbereichs müssen produzieren. Änderungen bleiben vorbehalten."),
        "it": ("Piano di audit – standard alimentare", ("Azienda", "Sito", "Standard", "Tipo di audit", "Lead auditor", "Certificato in corso"), ("Ora", "Argomento", "Requisito", "Partecipanti"), ("Riunione di apertura, COID, campo di applicazione", "Visita ai reparti: ricevimento, produzione, confezionamento", "Studio HACCP, verifica CCP", "Prova di rintracciabilità e bilancio di massa", "Food defence, food fraud, allergeni", "Azioni correttive, riunione finale"), "Tutte le linee comprese nello scopo devono essere in funzione. Il piano può subire variazioni."),
    }[d.facts.language]  # fmt: skip
    scheme = d.rng.choice(("IFS Food v8", "BRCGS Food Safety Issue 9", "FSSC 22000 V6"))
    values = (d.put("holder"), d.put("address"), scheme, {"en": "unannounced", "de": "unangekündigt", "it": "non annunciato"}[d.facts.language], somebody(d), f"{d.put('number')} ({d.date('expiry')})")  # fmt: skip
    hours = ("09:00", "09:30", "13:00", "15:00", "09:00", "14:30")
    lines: Lines = [(f"{after(d, 20 + (i > 3))} {hour}", step, f"{d.rng.randint(1, 5)}.{d.rng.randint(1, 20)}", d.rng.choice(("QM", "QM, PL", "HACCP team"))) for i, (hour, step) in enumerate(zip(hours, steps, strict=True))]  # fmt: skip
    body = f"""{body_head(d)}<div class="b m3" style="font-size:19pt">{title}</div><div class="m2">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="m2 small">{note}</div><div class="grow"></div><div class="row tiny"><span>{d.decoys_form()}</span><span>{d.date("issue")}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm}" + RULED)


@negative("packaging_audit_report_front", "en", "es")
def packaging_audit_report_front(d: Draft) -> Sheets:
    """First page of a scheme's audit report: site code, grade, numbers of nonconformities by class, times on site, who was there."""
    spanish = d.facts.language == "es"
    settle(d, "es-goods" if spanish else "pack-goods", system="Z" if spanish else "R")
    scheme = "Food Safety" if spanish else "Packaging Materials"
    posts = (
        ("Gerente", "Responsable de calidad", "Producción")
        if spanish
        else ("Managing Director", "Technical Manager", "Production")
    )
    meetings = (
        ("Nombre", "Puesto", "Reunión inicial", "Reunión final")
        if spanish
        else ("Name", "Post", "Opening meeting", "Closing meeting")
    )
    title, labels, heads, kinds, note = {
        "en": ("Audit Report – Summary", ("Site name", "Site code", "Address", "Scope of audit", "Exclusions", "Start / finish", "Previous audit grade", "Grade of this audit", "Certificate in force"), ("Nonconformity", "Fundamental", "Critical", "Major", "Minor"), ("This audit", "Previous audit"), "The report shall not be taken for the certificate; the certification decision is made after review of corrective actions."),
        "es": ("Informe de auditoría – Resumen", ("Centro", "Código de centro", "Dirección", "Alcance auditado", "Exclusiones", "Inicio / fin", "Grado anterior", "Grado de esta auditoría", "Certificado en vigor"), ("No conformidad", "Fundamental", "Crítica", "Mayor", "Menor"), ("Esta auditoría", "Auditoría anterior"), "El informe no equivale al certificado; la decisión se toma tras revisar las acciones correctivas."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), str(d.rng.randint(1000000, 9899999)), d.put("address"), d.put("scope"), "–", f"{d.decoy('audit')} 08:45 – 17:30", d.rng.choice("AB"), d.rng.choice(("A", "AA", "B+")), f"{d.put('number')} / {d.date('expiry')}")  # fmt: skip
    lines: Lines = [(kind, "0", "0", str(d.rng.randint(0, 1)), str(d.rng.randint(2, 11))) for kind in kinds]
    people: Lines = [(somebody(d), post, "☒", "☒") for post in posts]
    body = f"""<div class="row">{d.logo(42)}<div class="b" style="color:#1b2a5c;font-size:15pt">Global Standard<br>{scheme}</div></div><div class="b m3" style="background:#1b2a5c;color:#fff;padding:2mm 4mm;font-size:16pt">{title}</div><div class="m2">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3">{ruled(heads, lines)}</div><div class="m3">{ruled(meetings, people)}</div><div class="grow"></div><div class="tiny">{note}</div><div class="row tiny m1"><span>{d.decoy("report")}</span><span>{d.date("issue")}</span><span>1 / 31</span></div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 18mm 10mm}" + RULED)


@negative("gmp_training_of_a_person", "en", "es", "zh")
def gmp_training_of_a_person(d: Draft) -> Sheets:
    """A trainer's certificate for a person on good practice of cosmetics or devices: hours, contents, mark, no firm is certified."""
    course = d.rng.choice(("ISO 22716:2007", "ISO 13485:2016", "ISO 50001:2018"))
    title, text, points, foot = {
        "en": ("Certificate of Training", "This is to certify that {p} of {h} has successfully completed the {t}-hour internal auditor course on {s}, held on {x}.", ("Structure and requirements of the standard", "Planning and conducting internal audits", "Reporting and follow-up", "Written examination: passed ({m} %)"), "This certificate attests personal training only."),
        "es": ("Diploma de formación", "Se certifica que {p}, de {h}, ha superado el curso de {t} horas de auditor interno {s}, celebrado el {x}.", ("Estructura y requisitos de la norma", "Planificación y realización de auditorías", "Informe y seguimiento", "Examen escrito: apto ({m} %)"), "Este diploma acredita únicamente formación personal."),
        "zh": ("培训合格证书", "{p}（{h}）于{x}参加{s}内审员培训，共{t}学时，经考核成绩合格，特发此证。", ("标准结构与要求", "内审策划与实施", "审核报告与跟踪", "笔试成绩：{m}分"), "本证书仅证明个人接受培训的情况。"),
    }[d.facts.language]  # fmt: skip
    said = text.format(p=f"<b>{somebody(d)}</b>", h=d.put("holder"), t=d.rng.choice((8, 16, 24)), s=f"<b>{course}</b>", x=d.decoy("audit"))  # fmt: skip
    listed = "".join(f"<li>{point.format(m=d.rng.randint(72, 99))}</li>" for point in points)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c serif m3" style="font-size:34pt;color:{d.facts.office.colour}">{title}</div><div class="c small">No. TR-{d.rng.randint(10000, 99999)}</div><div class="c m4" style="font-size:14pt;line-height:1.8">{said}</div><ul class="m3">{listed}</ul><div class="grow"></div><div class="row end">{hand(d, 38)}<span>{d.date("issue")}</span>{d.code(18)}</div><div class="tiny c m2">{foot} {d.put("issuer")}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 34mm 16mm}"
    return Sheets((page(body, ground='<div style="position:absolute;inset:8mm;border:1.2mm double #777"></div>'),), css, "landscape")  # fmt: skip


@negative("cytotoxicity_report", "en", "de", "zh")
def cytotoxicity_report(d: Draft) -> Sheets:
    """A laboratory's report on a device's material: sponsor, article, method of ISO 10993-5, table of viability, conclusion."""
    settle(d, {"en": "en-goods", "de": "de-goods", "zh": "cn-byway"}[d.facts.language], system="M")
    title, labels, heads, groups, said = {
        "en": ("TEST REPORT", ("Report no.", "Sponsor", "Address", "Test article", "Method", "Testing period", "Date of report"), ("Group", "Viability %", "Grade", "Result"), ("Extract 100 %", "Extract 50 %", "Negative control", "Positive control"), "Under the conditions of this study the test article showed no cytotoxic potential. The results relate to the article tested only. Laboratory accredited to ISO/IEC 17025; quality system to ISO 13485."),
        "de": ("PRÜFBERICHT", ("Bericht-Nr.", "Auftraggeber", "Anschrift", "Prüfgegenstand", "Verfahren", "Prüfzeitraum", "Berichtsdatum"), ("Gruppe", "Vitalität %", "Grad", "Ergebnis"), ("Extrakt 100 %", "Extrakt 50 %", "Negativkontrolle", "Positivkontrolle"), "Unter den Prüfbedingungen zeigte der Prüfgegenstand kein zytotoxisches Potenzial. Die Ergebnisse beziehen sich nur auf den geprüften Gegenstand. Labor akkreditiert nach ISO/IEC 17025; QM-System nach ISO 13485."),
        "zh": ("检 验 报 告", ("报告编号", "委托单位", "地址", "样品名称", "检验依据", "检验日期", "签发日期"), ("组别", "细胞存活率%", "分级", "结果"), ("100%浸提液", "50%浸提液", "阴性对照", "阳性对照"), "结论：在本试验条件下，样品未见潜在细胞毒性。本报告仅对来样负责。实验室通过ISO/IEC 17025认可，质量体系符合ISO 13485。"),
    }[d.facts.language]  # fmt: skip
    item = {"en": "Silicone tubing, lot {n}", "de": "Silikonschlauch, Charge {n}", "zh": "无菌敷贴，批号{n}"}[d.facts.language]  # fmt: skip
    values = (d.decoy("report"), d.put("holder"), d.put("address"), item.format(n=d.rng.randint(100000, 999999)), "ISO 10993-5:2009, ISO 10993-12:2021", f"{d.decoy('audit')} – {d.decoy('decision')}", d.date("issue"))  # fmt: skip
    lines: Lines = [(group, f"{value + d.rng.random():.1f}", grade, result) for group, value, grade, result in zip(groups, (91, 96, 99, 8), "0004", ("–", "–", "–", "+"), strict=True)]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="small">1 / 6</div></div><div class="c b m3" style="font-size:24pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="m3">{said}</div><div class="grow"></div><div class="row end">{hand(d, 34)}{hand(d, 34)}{d.picture(art.seal(d.facts.office.issuer, "LAB", "#1c4f8c"), 34)}</div><div class="tiny m2">{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .rows .l{white-space:nowrap;padding-right:6mm}" + RULED)  # fmt: skip


@negative("toy_declaration_of_the_maker", "en", "de", "es", "it")
def toy_declaration_of_the_maker(d: Draft) -> Sheets:
    """A maker's own declaration for a toy under the directive: eight numbered points, norms, reports of a laboratory, place and hand."""
    settle(
        d, {"en": "en-toys", "de": "de-goods", "es": "es-toys", "it": "it-toys"}[d.facts.language], system="T"
    )
    title, points, place = {
        "en": ("EU DECLARATION OF CONFORMITY", ("Unique identification of the toy", "Name and address of the manufacturer", "This declaration of conformity is issued under the sole responsibility of the manufacturer", "Object of the declaration", "The object is in conformity with the relevant Union harmonisation legislation", "References to the harmonised standards used", "Where applicable, the notified body", "Additional information"), "Signed for and on behalf of"),
        "de": ("EU-KONFORMITÄTSERKLÄRUNG", ("Nr. (eindeutige Kennnummer des Spielzeugs)", "Name und Anschrift des Herstellers", "Die alleinige Verantwortung für die Ausstellung dieser Konformitätserklärung trägt der Hersteller", "Gegenstand der Erklärung", "Der Gegenstand erfüllt die einschlägigen Harmonisierungsrechtsvorschriften der Gemeinschaft", "Angabe der verwendeten harmonisierten Normen", "Gegebenenfalls notifizierte Stelle", "Zusatzangaben"), "Unterzeichnet für und im Namen von"),
        "es": ("DECLARACIÓN UE DE CONFORMIDAD", ("N.º (identificación única del juguete)", "Nombre y dirección del fabricante", "La presente declaración se expide bajo la exclusiva responsabilidad del fabricante", "Objeto de la declaración", "El objeto es conforme con la legislación comunitaria de armonización", "Referencias a las normas armonizadas utilizadas", "En su caso, organismo notificado", "Información adicional"), "Firmado por y en nombre de"),
        "it": ("DICHIARAZIONE DI CONFORMITÀ UE", ("N. (identificazione unica del giocattolo)", "Nome e indirizzo del fabbricante", "La presente dichiarazione è rilasciata sotto la responsabilità esclusiva del fabbricante", "Oggetto della dichiarazione", "L'oggetto è conforme alla pertinente normativa comunitaria di armonizzazione", "Riferimento alle norme armonizzate utilizzate", "Se del caso, organismo notificato", "Informazioni supplementari"), "Firmato in vece e per conto di"),
    }[d.facts.language]  # fmt: skip
    lot = f"{d.rng.choice('KTW')}-{d.rng.randint(1000, 9999)}"
    answers = (lot, f"{d.put('holder')}, {d.put('address')}", "", d.put("scope"), "2009/48/EC, 2011/65/EU", "EN 71-1:2014+A1:2018, EN 71-2:2020, EN 71-3:2019+A1:2021, EN IEC 62115:2020", "n/a", f"{d.put('brand')} {d.decoy('report')}, {d.decoy('audit')}; {d.standard(' / ')}: {d.put('number')}")  # fmt: skip
    listed = "".join(f'<div class="m2"><span class=small>{i}. {point}</span><br><b>{answer}</b></div>' for i, (point, answer) in enumerate(zip(points, answers, strict=True), 1))  # fmt: skip
    body = f"""{firm_head(d)}<div class="c b m3" style="font-size:21pt">{title}</div>{listed}<div class="grow"></div><div class="row end"><div class="small">{place}<br>{d.facts.holder[0]}<br>{d.date("issue")}</div><div class="c">{hand(d, 36)}<br><span class=small>{somebody(d)}</span></div><div style="font-size:34pt;font-weight:bold;letter-spacing:-2mm;padding-right:4mm">CE</div></div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 13mm}")


@negative("energy_audit_report_front", "de", "fr", "es")
def energy_audit_report_front(d: Draft) -> Sheets:
    """Cover of a consultant's report on an energy audit to EN 16247: client, plants, period, measures with what they save."""
    settle(
        d,
        {"de": "de-goods", "fr": "fr-goods", "es": "es-goods"}[d.facts.language],
        system="G" if d.facts.language == "es" else "N",
    )
    adviser = {
        "de": "Ingenieurbüro für Energieberatung Lohmeier",
        "fr": "Bureau d'études Thermilia",
        "es": "Consultores Energéticos del Ebro",
    }[d.facts.language]
    title, labels, heads, steps, note = {
        "de": ("Energieauditbericht nach DIN EN 16247-1", ("Auftraggeber", "Standort", "Erfassungszeitraum", "Auditor (BAFA-gelistet)", "Ausstellung", "Gesamtverbrauch"), ("Maßnahme", "Einsparung MWh/a", "Amortisation"), ("Druckluft: Leckagen beseitigen", "Umstellung auf LED", "Abwärme des Kessels nutzen"), "Der Bericht erfüllt die Pflicht nach § 8 EDL-G; die Einführung eines Systems nach ISO 50001 wird empfohlen."),
        "fr": ("Rapport d'audit énergétique – NF EN 16247-1", ("Commanditaire", "Site", "Période de référence", "Auditeur (OPQIBI 1717)", "Date du rapport", "Consommation totale"), ("Action", "Gain MWh/an", "Temps de retour"), ("Air comprimé : traitement des fuites", "Passage à l'éclairage LED", "Récupération de chaleur fatale"), "Rapport établi au titre de l'article L. 233-1 du code de l'énergie ; une démarche ISO 50001 est recommandée."),
        "es": ("Informe de auditoría energética – UNE-EN 16247-1", ("Cliente", "Emplazamiento", "Periodo de referencia", "Auditor energético", "Fecha del informe", "Consumo total"), ("Medida", "Ahorro MWh/año", "Retorno"), ("Aire comprimido: eliminar fugas", "Cambio a LED", "Recuperación de calor"), "Informe según el RD 56/2016; se recomienda implantar un sistema ISO 50001."),
    }[d.facts.language]  # fmt: skip
    year = d.facts.issue.year - 1
    values = (d.put("holder"), d.put("address"), f"01.01.{year} – 31.12.{year}", somebody(d), d.date("issue"), f"{d.rng.randint(2, 60)} GWh")  # fmt: skip
    lines: Lines = [(step, str(d.rng.randint(20, 900)), f"{d.rng.randint(1, 6)},{d.rng.randint(0, 9)} a") for step in steps]  # fmt: skip
    body = f"""<div style="background:linear-gradient(120deg,#0b6e4f,#6bbf59);height:52mm;margin:-18mm -22mm 0"></div><div class="b m3" style="font-size:22pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="m3 small">{note}</div><div class="grow"></div><div class="row end"><div class="small">{adviser}</div>{hand(d, 36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 13mm}" + RULED)


@negative("lubricant_registration_letter", "en")
def lubricant_registration_letter(d: Draft) -> Sheets:
    """A letter that a compound is listed in a register of nonfood compounds: product, category code, number; no plant was audited."""
    settle(d, "lub-goods", system="Q")
    written_by(d, "nsf", "kestrel-uk")
    item = f"{d.rng.choice(('Sanolube', 'Alimol', 'Puriflex'))} {d.rng.choice(('Chain 150', 'Grease EP 2', 'Hydro 46'))}"
    text = [
        f"Dear {somebody(d)},<br><b>RE: {item}<br>Category Code: H1<br>Registration No. {d.rng.randint(125000, 168999)}</b>",
        f"We have processed the application for registration of {item} by {d.put('holder')} to the Registration Guidelines for Nonfood Compounds. The product is acceptable as a lubricant with incidental food contact (H1) for use in and around food processing areas.",
        "Registration is based on a review of the formulation against 21 CFR 178.3570 and of the label. It does not certify the manufacturing plant, nor compliance with ISO 21469, which is a separate certification.",
        "Your registration will be renewed upon payment of the annual fee. The current status can be looked up in the online listing.",
    ]  # fmt: skip
    said = letter_page(d, body_head(d), f"{d.put('holder')}<br>{d.put('address')}", "Nonfood Compounds Registration Program", text, "Yours sincerely")  # fmt: skip
    return Sheets((page(said + f'<div class="tiny">{d.facts.office.site}</div>'),), ".sheet{padding:20mm 25mm 12mm}")  # fmt: skip


@negative("trade_association_member", "en", "zh", "de")
def trade_association_member(d: Draft) -> Sheets:
    """An association's framed certificate that a maker of toys is its member for some years; a code of conduct, no audit."""
    settle(d, {"en": "en-toys", "zh": "cn-goods", "de": "de-goods"}[d.facts.language], system="T")
    title, name, text, labels = {
        "en": ("CERTIFICATE OF MEMBERSHIP", "Commonwealth Toy & Nursery Makers' Association", "{h} is a member in good standing of the Association and has undertaken to observe its code of practice on safe toys.", ("Member No.", "Member since", "Valid until")),
        "zh": ("会 员 证 书", "粤东玩具礼品行业协会", "{h}：经审查，批准贵单位为本协会理事单位，特发此证。", ("会员编号", "入会日期", "有效期至")),
        "de": ("MITGLIEDSURKUNDE", "Fachverband Spielware und Kinderausstattung e. V.", "{h} ist ordentliches Mitglied des Verbandes und hat sich dem Verhaltenskodex für sicheres Spielzeug angeschlossen.", ("Mitglieds-Nr.", "Mitglied seit", "Gültig bis")),
    }[d.facts.language]  # fmt: skip
    values = (str(d.rng.randint(100, 9999)), d.date("initial"), d.other_date(years_later(d.facts.issue, 2)))
    told = "".join(f"<div>{a}: <b>{b}</b></div>" for a, b in zip(labels, values, strict=True))
    frame = '<div style="position:absolute;inset:7mm;border:3mm double #b8862d"></div>'
    body = f"""<div class="c b m2" style="font-size:15pt;color:#8a5a00">{name}</div><div class="c serif b m3" style="font-size:34pt;color:#b02020">{title}</div><div class="c m4" style="font-size:16pt;line-height:1.9">{text.format(h=f"<b>{d.put('holder')}</b>")}</div><div class="grow"></div><div class="row end"><div>{told}</div><div class="c">{d.picture(art.seal(name, "", "#d3222a" if d.facts.language == "zh" else "#2c4aa0"), 36)}<br>{d.date("issue")}</div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:22mm 34mm 20mm}"
    return Sheets((page(body, ground=frame),), css, "landscape")


@negative("own_carbon_calculation", "en", "de", "zh")
def own_carbon_calculation(d: Draft) -> Sheets:
    """A firm's own sum of its greenhouse gases: scopes, factors, aims; it names the norm of inventories and was verified by nobody."""
    title, lead, heads, lines, note = {
        "en": ("Corporate Carbon Footprint {y}", "Prepared with reference to ISO 14064-1:2018 and the GHG Protocol", ("Category", "Source", "t CO<sub>2</sub>e"), (("Scope 1", "Natural gas, vehicles"), ("Scope 2", "Electricity (market-based)"), ("Scope 3", "Purchased goods, freight, commuting")), "The figures are our own calculation and have not been verified by a third party. Target: –42 % by 2030 against {z}."),
        "de": ("Treibhausgasbilanz {y}", "Erstellt in Anlehnung an ISO 14064-1:2018 und GHG Protocol", ("Kategorie", "Quelle", "t CO<sub>2</sub>e"), (("Scope 1", "Erdgas, Fuhrpark"), ("Scope 2", "Strom (marktbasiert)"), ("Scope 3", "Einkauf, Fracht, Pendeln")), "Die Werte sind selbst berechnet und nicht durch Dritte geprüft. Ziel: –42 % bis 2030 gegenüber {z}."),
        "zh": ("{y}年度温室气体排放自查报告", "参照ISO 14064-1:2018及《温室气体核算体系》编制", ("范围", "排放源", "t CO<sub>2</sub>e"), (("范围一", "天然气、公司车辆"), ("范围二", "外购电力"), ("范围三", "采购、运输、通勤")), "以上数据由本公司自行核算，未经第三方核查。目标：至2030年较{z}年下降42%。"),
    }[d.facts.language]  # fmt: skip
    year = d.facts.issue.year - 1
    table = [(*line, f"{d.rng.randint(90, 9800):,}") for line in lines]
    held = f"{d.standard(' / ')} – {d.put('issuer')}, {d.put('number')} ({d.date('expiry')})"
    body = f"""{firm_head(d)}<div class="b m4" style="font-size:23pt;color:#166534">{title.format(y=year)}</div><div class="m1">{lead}</div><div class="m3">{ruled(heads, table)}</div><div class="m3">{note.format(z=year - 3)}</div><div class="m3 small">{held}</div><div class="grow"></div><div class="row end"><span>{d.date("issue")}</span><div class="c">{hand(d, 36)}<br><span class=small>{somebody(d)}</span></div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 13mm}" + RULED)


@negative("product_certification_application", "zh", "en", "vi")
def product_certification_application(d: Draft) -> Sheets:
    """A body's form on which a maker asks for a product certificate: applicant, maker, factory, models, norms, ticks, stamp."""
    settle(d, *{"zh": ("cn-goods",), "en": ("en-toys",), "vi": ()}[d.facts.language], system="T")
    title, labels, kinds, promise = {
        "zh": ("产品认证申请书", ("申请编号", "申请人", "地址", "制造商", "生产厂", "产品名称及型号", "依据标准", "认证模式", "已获体系证书"), ("☒ 首次申请", "☐ 变更", "☐ 扩展"), "申请人承诺：遵守认证实施规则，如实提供资料，并承担认证费用。"),
        "en": ("APPLICATION FOR PRODUCT CERTIFICATION", ("Application no.", "Applicant", "Address", "Manufacturer", "Factory", "Product and models", "Standards", "Scheme type", "System certificate held"), ("☒ Initial", "☐ Modification", "☐ Extension"), "The applicant undertakes to comply with the certification rules and to bear the fees."),
        "vi": ("ĐƠN ĐĂNG KÝ CHỨNG NHẬN SẢN PHẨM", ("Số đăng ký", "Tổ chức đăng ký", "Địa chỉ", "Nhà sản xuất", "Nơi sản xuất", "Sản phẩm, kiểu loại", "Tiêu chuẩn", "Phương thức", "Chứng chỉ hệ thống"), ("☒ Lần đầu", "☐ Thay đổi", "☐ Mở rộng"), "Chúng tôi cam kết tuân thủ quy định chứng nhận và thanh toán đầy đủ chi phí."),
    }[d.facts.language]  # fmt: skip
    same = {"zh": "同申请人", "en": "as applicant", "vi": "như trên"}[d.facts.language]
    norm = {"zh": "GB 6675.1-2014, ISO 8124-1:2022", "en": "ISO 8124-1:2022, EN 71-1:2014+A1:2018", "vi": "QCVN 3:2019/BKHCN, TCVN 6238-1:2017 (ISO 8124-1:2014)"}[d.facts.language]  # fmt: skip
    values = (f"A{d.rng.randint(100000, 999999)}", d.put("holder"), d.put("address"), same, same, f"{goods(d, 1, 'toys')[0]} {d.rng.choice('TYX')}{d.rng.randint(100, 999)}", norm, "5", f"{d.standard(' / ')} {d.put('number')} ({d.date('expiry')})")  # fmt: skip
    body = f"""{body_head(d)}<div class="c b m3" style="font-size:21pt">{title}</div><div class="c m1">{" &emsp; ".join(kinds)}</div><div class="m3">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3">{promise}</div><div class="grow"></div><div class="row end"><div>{hand(d, 34)}<br>{somebody(d)}</div><span>{d.date("issue")}</span>{d.picture(art.seal(d.facts.holder[0], ""), 34)}</div><div class="tiny m1">{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm} .ruled td:first-child{width:42mm}" + RULED)


@negative("disinfectant_hygiene_licence", "zh")
def disinfectant_hygiene_licence(d: Draft) -> Sheets:
    """A health office's licence for a maker of disinfecting goods: number, person in charge, address, items, term, red seal."""
    settle(d, "cn-byway", "cn-quay", "zh-plain", system="G")
    items = d.rng.choice(
        (
            "消毒剂类：液体消毒剂（净化）",
            "卫生用品类：湿巾、卫生湿巾",
            "卫生用品类：抗（抑）菌制剂（凝胶、膏剂）（净化）",
        )
    )
    pairs = [("单位名称", d.put("holder")), ("法定代表人（负责人）", somebody(d)), ("注册地址", d.put("address")), ("生产地址", d.facts.address[0]), ("生产方式", "生产"), ("生产项目", "消毒产品"), ("生产类别", items)]  # fmt: skip
    end = d.other_date(days_later(years_later(d.facts.start, 4), -1))
    body = f"""<div class="c b serif" style="font-size:27pt">消毒产品生产企业<br>卫生许可证</div><div class="r m3">（粤）卫消证字（{d.facts.start.year}）第{d.rng.randint(1, 999):04}号</div><div class="m4">{rows(pairs, "rows lic")}</div><div class="grow"></div><div class="row end"><div>有效期限：{d.date("start")} 至 {end}</div><div class="c">发证机关（盖章）<br>{d.picture(art.seal("广东省卫生健康委员会", "行政许可专用章"), 40)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#c0392b")),), ".sheet{padding:26mm 28mm 24mm} .lic td{padding:2.2mm 5mm 2.2mm 0} .lic .l{white-space:nowrap}")  # fmt: skip


@negative("balance_calibration", "zh", "de", "es")
def balance_calibration(d: Draft) -> Sheets:
    """A laboratory's calibration of a maker's balance: customer, instrument, class, points of load with deviation and uncertainty."""
    title, labels, heads, note = {
        "zh": ("校 准 证 书", ("证书编号", "客户名称", "客户地址", "器具名称", "型号/规格", "出厂编号", "校准日期", "建议复校日期", "校准依据"), ("载荷/g", "示值误差/mg", "扩展不确定度U（k=2）/mg"), "本实验室通过ISO/IEC 17025认可。本证书仅对所校准器具有效，未经批准不得部分复制。"),
        "de": ("KALIBRIERSCHEIN", ("Kalibrierzeichen", "Auftraggeber", "Anschrift", "Gegenstand", "Typ", "Fabrikat/Serien-Nr.", "Datum der Kalibrierung", "Empfohlene Rekalibrierung", "Verfahren"), ("Last / g", "Abweichung / mg", "Messunsicherheit U (k=2) / mg"), "Das Laboratorium ist nach DIN EN ISO/IEC 17025 akkreditiert. Der Schein gilt nur für den Gegenstand und darf nur vollständig weiterverbreitet werden."),
        "es": ("CERTIFICADO DE CALIBRACIÓN", ("Número", "Solicitante", "Dirección", "Instrumento", "Modelo", "N.º de serie", "Fecha de calibración", "Próxima calibración recomendada", "Procedimiento"), ("Carga / g", "Error / mg", "Incertidumbre U (k=2) / mg"), "Laboratorio acreditado según UNE-EN ISO/IEC 17025. Este certificado se refiere solo al instrumento calibrado y no podrá reproducirse parcialmente."),
    }[d.facts.language]  # fmt: skip
    tool, method = {"zh": ("电子天平", "JJG 1036-2022"), "de": ("Präzisionswaage", "EURAMET cg-18"), "es": ("Balanza electrónica", "EURAMET cg-18")}[d.facts.language]  # fmt: skip
    values = (f"C{d.facts.issue.year % 100}-{d.rng.randint(100000, 999999)}", d.put("holder"), d.put("address"), tool, f"{d.rng.choice(('ME', 'BS', 'PR'))}{d.rng.choice((204, 224, 503))}", str(d.rng.randint(10**7, 10**8)), d.date("issue"), d.other_date(years_later(d.facts.issue, 1)), method)  # fmt: skip
    lines: Lines = [(str(load), f"{d.rng.choice((-1, 1)) * d.rng.randint(1, 6) / 10:+.1f}", f"{0.2 + load / 900:.2f}") for load in (1, 10, 50, 100, 200)]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="small">1 / 2</div></div><div class="c b m3" style="font-size:24pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="row end">{hand(d, 32)}{hand(d, 32)}{d.picture(art.seal(d.facts.office.issuer, "CAL"), 32)}</div><div class="tiny m2">{note} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .rows .l{white-space:nowrap;padding-right:6mm}" + RULED)  # fmt: skip


@negative("toy_catalogue_page", "en", "es", "zh")
def toy_catalogue_page(d: Draft) -> Sheets:
    """A page of a maker's catalogue: pictures, item numbers, packing, and a line of badges that names norms and a system."""
    settle(d, {"en": "en-toys", "es": "es-toys", "zh": "cn-goods"}[d.facts.language], system="T")
    title, labels, line = {
        "en": ("NEW ARRIVALS", ("Item No.", "Packing", "CTN size", "MOQ"), "All our toys meet EN 71, ASTM F963, ISO 8124 · Factory certified to {s} by {b}"),
        "es": ("NOVEDADES", ("Ref.", "Embalaje", "Medida caja", "Pedido mín."), "Todos nuestros juguetes cumplen EN 71, ASTM F963, ISO 8124 · Fábrica certificada {s} por {b}"),
        "zh": ("新 品 推 荐", ("货号", "包装", "外箱规格", "起订量"), "全系列产品符合EN 71、ASTM F963、ISO 8124 · 工厂已通过{b}的{s}认证"),
    }[d.facts.language]  # fmt: skip
    cards = ""
    for item, hue in zip(goods(d, 4, "toys"), ("#f6c453", "#7cc6fe", "#f497b6", "#9ad29a"), strict=True):
        facts = (f"{d.rng.choice('TYB')}{d.rng.randint(10000, 99999)}", d.rng.choice(("window box", "color box", "PVC bag")), f"{d.rng.randint(50, 90)}×{d.rng.randint(30, 50)}×{d.rng.randint(40, 80)} cm", f"{d.rng.randint(2, 20)}00 pcs")  # fmt: skip
        told = "".join(f"<div class=small>{a}: {b}</div>" for a, b in zip(labels, facts, strict=True))
        cards += f'<div><div style="height:56mm;background:radial-gradient(circle at 50% 45%,#fff 0 18%,{hue} 60%);border-radius:5mm"></div><div class="b m1">{item}</div>{told}</div>'
    body = f"""<div class="row"><b class="big">{d.put("holder")}</b><span class="small">{d.facts.issue.year}/{d.facts.issue.year + 1}</span></div><div class="b m2" style="font-size:27pt;color:#d9480f">{title}</div><div class="m2" style="display:grid;grid-template-columns:1fr 1fr;gap:6mm">{cards}</div><div class="grow"></div><div class="c b small" style="background:#d9480f;color:#fff;padding:2.5mm;border-radius:3mm">{line.format(s=d.standard(" / "), b=d.put("brand"))}</div><div class="row tiny m1"><span>{d.put("address")}</span><span>{d.rng.randint(8, 96)}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 17mm 10mm}")


@negative("toy_tests_quotation", "en", "zh", "tr")
def toy_tests_quotation(d: Draft) -> Sheets:
    """A laboratory's offer for tests on a toy: norms by item with price and days, samples needed, until when it binds."""
    settle(d, {"en": "en-toys", "zh": "cn-goods", "tr": "tr-toys"}[d.facts.language], system="T")
    title, labels, heads, tests, note = {
        "en": ("QUOTATION – TESTING SERVICES", ("Quotation no.", "Client", "Attention", "Sample", "Date", "Valid until"), ("Test", "Standard", "Fee (USD)", "Working days"), ("Mechanical and physical", "Flammability", "Migration of elements", "Phthalates"), "Reports are issued on the samples submitted. A certificate of conformity is optional and charged separately. The laboratory works to ISO/IEC 17025."),
        "zh": ("检测服务报价单", ("报价单号", "客户名称", "联系人", "样品", "报价日期", "报价有效期"), ("检测项目", "标准", "费用（元）", "工作日"), ("机械与物理性能", "燃烧性能", "特定元素迁移", "邻苯二甲酸酯"), "报告仅对来样负责，符合性证书为可选项目，另行收费。实验室按ISO/IEC 17025运行。"),
        "tr": ("TEST HİZMETLERİ TEKLİFİ", ("Teklif No", "Müşteri", "İlgili", "Numune", "Tarih", "Geçerlilik"), ("Test", "Standart", "Ücret (EUR)", "İş günü"), ("Mekanik ve fiziksel özellikler", "Yanıcılık", "Belirli elementlerin göçü", "Ftalatlar"), "Raporlar gönderilen numune için geçerlidir. Uygunluk belgesi isteğe bağlıdır ve ayrıca ücretlendirilir. Laboratuvar ISO/IEC 17025'e göre çalışır."),
    }[d.facts.language]  # fmt: skip
    values = (f"Q{d.facts.issue:%y%m}-{d.rng.randint(100, 999)}", d.put("holder"), somebody(d), goods(d, 1, "toys")[0], d.date("issue"), after(d, 30))  # fmt: skip
    norms = ("EN 71-1:2014+A1:2018", "EN 71-2:2020", "EN 71-3:2019+A1:2021", "ASTM F963-23 / CPSC-CH-C1001")
    lines: Lines = [(test, norm, str(d.rng.randint(8, 60) * 10), str(d.rng.randint(3, 7))) for test, norm in zip(tests, norms, strict=True)]  # fmt: skip
    body = f"""{body_head(d)}<div class="b m4" style="font-size:20pt;color:{d.facts.office.colour}">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, lines)}</div><div class="m3 small">{note}</div><div class="grow"></div><div class="row end">{hand(d, 34)}<span class="tiny">{d.decoys_form()}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}" + RULED)


@negative("laboratory_accreditation_in_two_tongues", "zh")
def laboratory_accreditation_in_two_tongues(d: Draft) -> Sheets:
    """A state's certificate for a firm's own laboratory in Chinese and English: norm of laboratories, registration, from and to; no firm's system."""
    settle(d, "cn-quay", "cn-byway", "cn-goods", system="T")
    lab, place = d.facts.holder[1], d.facts.address[1]
    start, end = d.date("start"), d.other_date(days_later(years_later(d.facts.start, 6), -1))
    body = f"""<div class="c b" style="font-size:17pt;color:#1c4f8c">中国合格评定国家认可委员会</div><div class="c b serif m2" style="font-size:26pt;letter-spacing:3mm">实验室认可证书</div><div class="c small">（注册号：CNAS L{d.rng.randint(10000, 22999)}）</div><div class="c m3">兹证明：</div><div class="c b m1" style="font-size:16pt">{d.put("holder")}检测中心</div><div class="c small">（法人：{d.facts.holder[0]}）</div><div class="c m1">{d.put("address")}</div><div class="m2" style="text-indent:2em">符合ISO/IEC 17025:2017《检测和校准实验室能力的通用要求》（CNAS-CL01《检测和校准实验室能力认可准则》）的要求，具备承担本证书附件所列服务能力，予以认可。获认可的能力范围见标有相同认可注册号的证书附件，证书附件是本证书组成部分。</div><div class="c m3 serif">Test Center of {lab}<br><span class=small>{place}</span></div><div class="small m1 serif">is accredited in accordance with ISO/IEC 17025:2017 General Requirements for the Competence of Testing and Calibration Laboratories (CNAS-CL01) for the competence to undertake the service described in the schedule attached to this certificate.</div><div class="grow"></div><div class="row end"><div class="small">生效日期 Effective Date：{start}<br>截止日期 Expiry Date：{end}<br>发证日期 Date of Issue：{d.date("issue")}</div><div class="c">{hand(d, 34)}<br><span class=small>中国合格评定国家认可委员会授权人</span></div>{d.picture(art.seal("中国合格评定国家认可委员会", "认可专用章"), 34)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7aa0c9")),), ".sheet{padding:22mm 25mm 22mm}")
