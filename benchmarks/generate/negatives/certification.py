"""Papers from the run of a certification that are no certificates: offers, plans, gap reports, courses, statements."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import table
from benchmarks.generate.negatives.registry import negative

RULED = ".sites{font-size:9pt}"


@negative("gap_assessment_letter", "en", "de", "fr")
def gap_assessment_letter(d: Draft) -> Sheets:
    """A body's report after a gap assessment: findings by clause, and that no certification follows from it."""
    title, greeting, text, head, grades = {
        "en": ("Gap Assessment Report", "Dear Sirs,", "thank you for the welcome given to our assessor. Your {system} was compared with the requirements of {standard}. The visit was an appraisal outside of the certification process; no certificate follows from it. We suggest that you apply for stage 1 once the points below are settled.", ("Clause", "Finding", "Grade"), ("Major", "Minor", "Opportunity")),
        "de": ("Bericht zum Voraudit", "Sehr geehrte Damen und Herren,", "wir danken für die freundliche Aufnahme unseres Auditors. Ihr {system} wurde mit den Anforderungen der {standard} verglichen. Das Voraudit ist nicht Teil des Zertifizierungsverfahrens; ein Zertifikat wird daraufhin nicht erteilt. Wir empfehlen den Antrag auf Stufe 1, sobald die folgenden Punkte erledigt sind.", ("Abschnitt", "Feststellung", "Einstufung"), ("Hauptabweichung", "Nebenabweichung", "Verbesserung")),
        "fr": ("Rapport d'évaluation à blanc", "Madame, Monsieur,", "nous vous remercions de l'accueil réservé à notre auditeur. Votre {system} a été comparé aux exigences de {standard}. Cette évaluation à blanc ne fait pas partie du processus de certification et ne donne lieu à aucun certificat. Nous vous conseillons de demander l'étape 1 une fois les points ci-dessous traités.", ("Chapitre", "Constat", "Niveau"), ("Majeur", "Mineur", "Piste de progrès")),
    }[d.facts.language]  # fmt: skip
    findings = [
        ("4.1", "SWOT", grades[2]),
        ("6.1.2", "Risk register", grades[1]),
        ("7.1.5", "Calibration", grades[1]),
        ("8.4.1", "Suppliers", grades[0]),
        ("9.2", "Internal audit", grades[1]),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="row m3 small"><span>{d.decoy("report")}</span><span>{d.date("issue")}</span></div>
<div class="b big m3">{title} – {d.standard(" ")}</div><div class="m3">{greeting}</div><div class="m2" style="line-height:1.5">{text.format(system=d.system(), standard=d.standard(" "))}</div><div class="m3">{table(head, findings)}</div>
<div class="m3 small">{d.decoy_label("audit")}: {d.decoy("audit")} · {d.label("scope")}: {d.put("scope")}</div><div class="grow"></div>{d.sign()}<div class="tiny m2">{d.facts.office.site} · {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("certification_offer", "en", "es", "it", "nl")
def certification_offer(d: Draft) -> Sheets:
    """A body's quotation for a certification: man-days and fees over three years, valid until, acceptance by signature."""
    title, intro, head, steps, until, accept = {
        "en": ("Proposal for certification services", "We are pleased to offer the certification of your {system} to {standard} for the scope", ("Stage", "Man-days", "Fee (EUR)"), ("Stage 1 audit", "Stage 2 audit", "1st surveillance", "2nd surveillance", "Certificate and registration"), "This offer is valid until", "Accepted on behalf of the client"),
        "es": ("Oferta de servicios de certificación", "Nos complace ofrecerles la certificación de su {system} según {standard} para el alcance", ("Fase", "Jornadas", "Importe (EUR)"), ("Auditoría fase 1", "Auditoría fase 2", "1.er seguimiento", "2.º seguimiento", "Emisión del certificado"), "Oferta válida hasta", "Aceptado por el cliente"),
        "it": ("Offerta per servizi di certificazione", "Siamo lieti di offrirVi la certificazione del Vostro {system} secondo {standard} per il campo", ("Fase", "Giornate", "Importo (EUR)"), ("Audit fase 1", "Audit fase 2", "1ª sorveglianza", "2ª sorveglianza", "Emissione del certificato"), "Offerta valida fino al", "Per accettazione"),
        "nl": ("Offerte certificatie", "Graag bieden wij u de certificatie van uw {system} volgens {standard} aan, voor het toepassingsgebied", ("Fase", "Mandagen", "Bedrag (EUR)"), ("Fase 1-audit", "Fase 2-audit", "Eerste opvolgingsaudit", "Tweede opvolgingsaudit", "Certificaat en registratie"), "Deze offerte is geldig tot", "Voor akkoord"),
    }[d.facts.language]  # fmt: skip
    lines = [(step, f"{d.rng.randint(1, 9) / 2:.1f}", f"{d.rng.randint(300, 3900)}.00") for step in steps]
    expires = d.other_date(days_later(d.facts.issue, 60))
    body = f"""<div class="row">{d.logo(44)}<div class="r small">{d.rng.choice(("Q", "P", "OF"))}-{d.facts.issue.year}-{d.rng.randint(1000, 9999)}<br>{d.date("issue")}</div></div><div style="font-size:22pt" class="m3">{title}</div><div class="m3 b">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{intro.format(system=d.system(), standard=d.standard(" "))}: <i>{d.put("scope")}</i></div><div class="m3">{table(head, lines)}</div><div class="m3">{until}: <b>{expires}</b></div><div class="m2 small">ISO/IEC 17021-1 · IAF MD 5 · {d.decoy_label("sector")}: {d.decoy("sector")}</div><div class="grow"></div>
<div class="row end">{d.sign()}<div class="sign"><div class=rule></div>{accept}</div>{d.marks(22)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("stage2_audit_agenda", "en", "de", "pl")
def stage2_audit_agenda(d: Draft) -> Sheets:
    """The agenda of an audit over two days with team, objectives and the certificate's number, if there is one yet."""
    title, team, goal, head = {
        "en": ("Audit Plan – Stage 2 / Recertification", "Audit team", "Objective: to find out whether the management system meets all requirements of the standard and is effective", ("Time", "Process / department", "Clauses", "Auditor")),
        "de": ("Auditplan – Stufe 2 / Rezertifizierung", "Auditteam", "Ziel: Feststellung, ob das Managementsystem alle Anforderungen der Norm erfüllt und wirksam ist", ("Uhrzeit", "Prozess / Bereich", "Abschnitte", "Auditor")),
        "pl": ("Plan auditu – etap 2 / ponowna certyfikacja", "Zespół auditujący", "Cel: stwierdzenie, czy system zarządzania spełnia wymagania normy i jest skuteczny", ("Godzina", "Proces / dział", "Punkty", "Auditor")),
    }[d.facts.language]  # fmt: skip
    hours = ("08:30–09:00", "09:00–10:30", "10:30–12:00", "13:00–14:30", "14:30–16:00", "16:00–16:30")
    parts = ("Opening", "Top management", "Sales", "Production", "Purchasing", "Closing")
    clauses = ("", "4–5, 9.3", "8.2", "8.5, 7.1.5", "8.4", "")
    letters = d.rng.choice(("AB", "LK", "MR"))
    lines = [(h, p, c, letters) for h, p, c in zip(hours, parts, clauses, strict=True)]
    pairs = [
        (d.label("holder"), f"{d.put('holder')}, {d.put('address')}"),
        (d.label("standard"), d.standard(" ")),
        (d.label("number"), d.put("number")),
        (d.label("expiry"), d.date("expiry")),
        (d.decoy_label("audit"), f"{d.decoy('audit')} – {d.other_date(days_later(d.facts.decoys.audit, 1))}"),
        (team, d.text("people")),
        (d.label("scope"), d.put("scope")),
    ]
    body = f"""<div class="row">{d.logo(40)}<div class="b big">{title}</div></div><div class="m3">{rows(pairs)}</div><div class="m2 small">{goal}.</div><div class="m2">{table(head, lines)}</div><div class="grow"></div><div class="tiny">{d.put("issuer")} · {d.decoys_form()} · {d.date("issue")}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm} .rows .l{width:46mm}" + RULED)


LEARNERS = (
    "Odalys Wrenfield",
    "Caspian Thornleigh",
    "Marisela Quintaval",
    "Edvard Lysholmen",
    "Pritha Vandekar",
)


@negative("lead_auditor_course", "en")
def lead_auditor_course(d: Draft) -> Sheets:
    """A body's own certificate for a person who passed its lead auditor course, with course and delegate numbers."""
    kind = d.rng.choice(("CQI and IRCA Certified", "Exemplar Global Certified", "PECB Certified"))
    body = f"""<div class="row">{d.logo(46)}<div class="small r">Certificate No. ENR-{d.rng.randint(10000000, 99999999)}<br>Course No. {d.rng.randint(1000, 2999)}-PR{d.rng.randint(100, 399)}</div></div><div class="c serif m3" style="font-size:34pt">Certificate of Achievement</div><div class="c m2">This is to certify that</div>
<div class="c b m2" style="font-size:26pt">{d.rng.choice(LEARNERS)}</div><div class="c m2">of {d.put("holder")}</div><div class="c m2">has successfully completed the examination and the continual assessment of the</div><div class="c b m2" style="font-size:20pt">{d.standard(" ")} Lead Auditor Training Course</div><div class="c small m1">{kind} Course</div>
<div class="c m2">held from {d.decoy("audit")} to {d.other_date(days_later(d.facts.decoys.audit, 4))} (40 hours)</div><div class="grow"></div><div class="row end"><div class="small">Issue date: {d.date("issue")}<br>Valid for registration purposes until {d.date("expiry")}</div>{d.code(18)}{d.sign()}</div><div class="c tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body, "wide", art.guilloche(d.facts.office.colour, 1123, 794)),),
        ".sheet{padding:18mm 26mm}",
        "landscape",
    )


CONTROLS = (
    ("A.5.1", "Policies for information security"),
    ("A.5.7", "Threat intelligence"),
    ("A.5.15", "Access control"),
    ("A.5.23", "Information security for use of cloud services"),
    ("A.6.3", "Awareness, education and training"),
    ("A.7.4", "Physical security monitoring"),
    ("A.8.5", "Secure authentication"),
    ("A.8.9", "Configuration management"),
    ("A.8.12", "Data leakage prevention"),
    ("A.8.28", "Secure coding"),
)


@negative("statement_of_applicability", "en", "de")
def statement_of_applicability(d: Draft) -> Sheets:
    """The list of controls that a company applies, with version, approval and a mention of its certificate."""
    german = d.facts.language == "de"
    title = "Erklärung zur Anwendbarkeit (SoA)" if german else "Statement of Applicability"
    head = (
        ("Nr.", "Maßnahme", "anwendbar", "Begründung")
        if german
        else ("Ref.", "Control", "Applicable", "Justification")
    )
    lines = [
        (
            ref,
            name,
            d.rng.choice(("Yes", "Yes", "Yes", "No")),
            d.rng.choice(("Risk treatment", "Legal", "Contract", "Best practice")),
        )
        for ref, name in CONTROLS
    ]
    pairs = [
        ("Version", f"{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}"),
        ("Freigegeben" if german else "Approved", d.date("issue")),
        ("Nächste Überprüfung" if german else "Next review", d.decoy("surveillance1")),
        ("Zertifikat" if german else "Certificate reference", f"{d.facts.office.brand} {d.put('number')}"),
        (d.label("scope"), d.put("scope")),
    ]
    body = f"""<div class="row"><span class="b big">{d.put("holder")}</span><span class="small">ISMS-DOC-{d.rng.randint(10, 99)} · INTERNAL</span></div><div style="font-size:22pt" class="m3">{title}</div><div>ISO/IEC 27001:2022, Annex A</div><div class="m3">{rows(pairs)}</div><div class="m3">{table(head, lines)}</div><div class="grow"></div><div class="tiny r">{d.put("address")} · 1 / 9</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + RULED)


@negative("calibration_accredited", "en", "de", "fr")
def calibration_accredited(d: Draft) -> Sheets:
    """An accredited laboratory's calibration certificate: number, customer, date, a mark, results with uncertainty."""
    title, customer, item, day, until = {
        "en": (
            "CERTIFICATE OF CALIBRATION",
            "Issued to",
            "Instrument",
            "Date of calibration",
            "Calibration due",
        ),
        "de": (
            "Kalibrierschein",
            "Auftraggeber",
            "Gegenstand",
            "Datum der Kalibrierung",
            "Nächste Kalibrierung",
        ),
        "fr": (
            "CERTIFICAT D'ÉTALONNAGE",
            "Délivré à",
            "Instrument",
            "Date d'étalonnage",
            "Prochain étalonnage",
        ),
    }[d.facts.language]
    mark, number = {
        "en": ("UKAS CALIBRATION", "0" + str(d.rng.randint(100, 999))),
        "de": ("DAkkS", f"D-K-{d.rng.randint(15000, 21999)}-01-00"),
        "fr": ("cofrac ÉTALONNAGE", f"2-{d.rng.randint(1000, 1999)}"),
    }[d.facts.language]
    lines = [
        (f"{n} °C", f"{n + d.rng.randint(-9, 9) / 100:.2f} °C", f"{d.rng.randint(-9, 9) / 100:.2f}", "0.05")
        for n in (0, 20, 50, 100, 150)
    ]
    pairs = [
        (customer, f"{d.put('holder')}, {d.put('address')}"),
        (item, f"PT100 / {d.rng.choice(('T-12', 'X7', 'M300'))}, S/N {d.rng.randint(10000, 99999)}"),
        (day, d.date("issue")),
        (until, d.decoy("surveillance1")),
    ]
    body = f"""<div class="row"><div class="b" style="font-size:18pt">Metrolabor {d.rng.choice(("Nord", "Central", "Delta"))}</div><div class="textmark">{mark}<div>{number}</div></div></div><div class="c b m3" style="font-size:25pt">{title}</div><div class="c">No. {d.rng.randint(10000, 99999)}/{d.facts.issue.year % 100}</div><div class="m3">{rows(pairs)}</div><div class="m3">{table(("Reference", "Reading", "Error / K", "U (k = 2) / K"), lines)}</div>
<div class="m3 small">EN ISO/IEC 17025:2017 · ISO 9001:2015 · traceable to national standards (SI).</div><div class="grow"></div>{d.sign()}<div class="r tiny">1 / 2</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("supplier_declaration", "en", "de", "it")
def supplier_declaration(d: Draft) -> Sheets:
    """A supplier's letter that its goods keep to substance law and that it is certified; own paper, own word."""
    title, text = {
        "en": ("Declaration of Conformity – RoHS / REACH", "We hereby declare that the products named below keep to Directive 2011/65/EU and Regulation (EC) No 1907/2006 and contain no substance of the candidate list above 0.1 %. Our {system} is certified to {standard}, certificate {number}. This declaration holds until {until} unless the law changes."),
        "de": ("Konformitätserklärung – RoHS / REACH", "Hiermit erklären wir, dass die unten genannten Produkte der Richtlinie 2011/65/EU und der Verordnung (EG) Nr. 1907/2006 entsprechen und keinen Stoff der Kandidatenliste über 0,1 % enthalten. Unser {system} ist nach {standard} zertifiziert, Zertifikat {number}. Diese Erklärung gilt bis {until}, sofern sich die Rechtslage nicht ändert."),
        "it": ("Dichiarazione di conformità – RoHS / REACH", "Con la presente dichiariamo che i prodotti sotto indicati rispettano la Direttiva 2011/65/UE e il Regolamento (CE) n. 1907/2006 e non contengono sostanze della candidate list oltre lo 0,1 %. Il nostro {system} è certificato {standard}, certificato {number}. La presente dichiarazione vale fino al {until}, salvo modifiche di legge."),
    }[d.facts.language]  # fmt: skip
    goods = words(d.facts.language)["scope"]["products"][d.rng.choice(("plastics", "electronics", "metal"))]
    said = text.format(
        system=d.system(), standard=d.standard(" "), number=d.put("number"), until=d.decoy("surveillance1")
    )
    body = f"""<div class="row"><div class="b" style="font-size:17pt;color:{d.facts.office.colour}">{d.put("holder")}</div><div class="tiny r">{d.put("address").replace(", ", ",<br>")}</div></div><div class="b big m4">{title}</div><div class="m3" style="line-height:1.6">{said}</div><ul class="m3">{"".join(f"<li>{g}</li>" for g in goods)}</ul>
<div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div>{d.picture(art.signature(d.rng), 40)}<div class="small">Quality Manager</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 26mm}")


@negative("liability_insurance", "en", "de", "nl")
def liability_insurance(d: Draft) -> Sheets:
    """A certificate of insurance in boxes: policy numbers, effective and expiration dates, limits, certificate holder."""
    title, insured, head, holder = {
        "en": ("CERTIFICATE OF LIABILITY INSURANCE", "INSURED", ("Type of insurance", "Policy number", "Effective", "Expiration", "Limits"), "CERTIFICATE HOLDER"),
        "de": ("Versicherungsbestätigung", "Versicherungsnehmer", ("Art der Versicherung", "Vertragsnummer", "Beginn", "Ablauf", "Deckungssumme"), "Bestätigung für"),
        "nl": ("VERZEKERINGSCERTIFICAAT", "Verzekerde", ("Soort verzekering", "Polisnummer", "Ingangsdatum", "Einddatum", "Verzekerd bedrag"), "Certificaathouder"),
    }[d.facts.language]  # fmt: skip
    kinds = ("General / product liability", "Professional indemnity", "Goods in transit")
    lines = [
        (
            kind,
            f"{d.rng.choice('ABG')}{d.rng.randint(1000000, 9999999)}",
            d.date("start"),
            d.date("expiry"),
            f"{d.rng.randint(1, 20)},000,000",
        )
        for kind in kinds
    ]
    body = f"""<div class="row"><b style="font-size:20pt">{title}</b><span class="small">{d.date("issue")}</span></div><div class="box m3"><span class=tiny>{insured}</span><br><b>{d.put("holder")}</b><br>{d.put("address")}</div><div class="m3">{table(head, lines)}</div><div class="box m3 small">{d.put("scope")}</div>
<div class="box m3 small"><span class=tiny>{holder}</span><br>{d.rng.choice(("Corvaldin Procurement", "Halmstrup Trading", "Etelmann Group"))}, {d.rng.randint(1, 99)} Harbour Row</div><div class="grow"></div><div class="row end"><div class="tiny" style="width:110mm">Certificate No. {d.rng.randint(100000, 999999)}. Given for information; it changes no policy and gives the holder no rights.</div>{d.sign(32)}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:16mm 18mm} .box{border:.3mm solid #666;padding:2.5mm}" + RULED
    )


@negative("company_page", "en", "fr", "es", "it")
def company_page(d: Draft) -> Sheets:
    """A page of a company's folder or web site on its quality: round badge, years, number and end of its certificate."""
    heading, said = {
        "en": ("Quality you can rely on", "Since {first} our {system} has been certified to {standard} by {body}. The current certificate {number} runs until {until}. Download it from our web site."),
        "fr": ("La qualité au quotidien", "Depuis le {first}, notre {system} est certifié {standard} par {body}. Le certificat actuel {number} court jusqu'au {until}. Téléchargez-le sur notre site."),
        "es": ("Calidad en la que confiar", "Desde el {first} nuestro {system} está certificado según {standard} por {body}. El certificado actual {number} vence el {until}. Descárguelo en nuestra web."),
        "it": ("La qualità ogni giorno", "Dal {first} il nostro {system} è certificato {standard} da {body}. Il certificato attuale {number} scade il {until}. Scaricatelo dal nostro sito."),
    }[d.facts.language]  # fmt: skip
    colour = d.facts.office.colour
    text = said.format(
        first=d.date("initial"),
        system=d.system(),
        standard=d.standard(" "),
        body=d.facts.office.brand,
        number=d.put("number"),
        until=d.date("expiry"),
    )
    body = f"""<div class="nav">{d.put("holder")}<span class="small" style="float:right">Home · Products · Quality · Contact</span></div><div class="in"><div style="font-size:28pt;color:{colour}">{heading}</div><div class="row m3 top"><div style="flex:1;line-height:1.6">{text}<br><br>{d.put("scope")}.</div><div class="badge"><b>{d.standard("<br>")}</b><span class=tiny>{d.facts.office.brand}</span></div></div>
<div class="pic m3"></div><div class="row m3 small top"><div style="flex:1">ISO 9001 · ISO 14001 · ISO 45001 · REACH · RoHS</div><div style="flex:1">{d.put("address")}</div></div><div class="grow"></div><div class="tiny">© {d.facts.issue.year} {d.put("holder")} – Privacy – Imprint</div></div>"""
    css = f".sheet{{padding:0}} .nav{{background:{colour};color:#fff;padding:6mm 16mm;font-weight:bold}} .in{{flex:1;padding:12mm 16mm;display:flex;flex-direction:column}} .badge{{border:1.2mm double {colour};border-radius:50%;width:40mm;height:40mm;display:flex;flex-direction:column;justify-content:center;text-align:center;font-size:9pt}} .pic{{height:60mm;background:linear-gradient(120deg,#d7dfe6,#9fb0bd 60%,#c7d3da)}}"
    return Sheets((page(body),), css)
