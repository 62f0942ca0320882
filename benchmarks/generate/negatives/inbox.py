"""What suppliers send along: welders' and testers' papers, norms' covers, circulars, inspections, checklists, tenders."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _person(d: Draft) -> str:
    return d.rng.choice(
        ("M. Halvorsen", "P. Kowalczyk", "R. Iyer", "Chen Guoliang", "T. Brandt", "L. Ferreira")
    )


@negative("welder_qualification", "en", "de", "pl")
def welder_qualification(d: Draft) -> Sheets:
    """A welder's qualification test certificate: designation, ranges, years of confirmation; a person's, by an examiner."""
    title, labels, confirm = {
        "en": ("Welder's Qualification Test Certificate", ("Designation", "Certificate No.", "Welder's name", "Employer", "Examining body", "Date of welding", "Date of issue", "Valid until"), "Confirmation of the validity by employer for the following 6 months"),
        "de": ("Schweißer-Prüfungsbescheinigung", ("Bezeichnung", "Bescheinigungs-Nr.", "Name des Schweißers", "Arbeitgeber", "Prüfstelle", "Datum der Schweißung", "Ausgestellt am", "Gültig bis"), "Bestätigung der Gültigkeit durch den Arbeitgeber für die folgenden 6 Monate"),
        "pl": ("Świadectwo egzaminu kwalifikacyjnego spawacza", ("Oznaczenie", "Nr świadectwa", "Imię i nazwisko spawacza", "Pracodawca", "Jednostka egzaminująca", "Data spawania", "Data wydania", "Ważne do"), "Potwierdzenie ważności przez pracodawcę na kolejne 6 miesięcy"),
    }[d.facts.language]  # fmt: skip
    values = (
        f"ISO 9606-1:2017 135 P FW FM1 S t{d.rng.randint(3, 12)} PB ml",
        f"{d.rng.randint(1000, 9999)}/{d.facts.issue.year}",
        _person(d),
        d.put("holder"),
        d.put("issuer"),
        d.decoy("audit"),
        d.date("issue"),
        d.other_date(years_later(d.facts.issue, 3)),
    )
    ranges = [
        ("Process", "135", "135, 138"),
        ("Plate / pipe", "P", "P, T"),
        ("Filler", "FM1", "FM1, FM2"),
        ("Position", "PB", "PA, PB"),
    ]
    half = [(d.other_date(days_later(d.facts.issue, 180 * i)), "", "") for i in range(1, 4)]
    body = f"""<div class="row">{d.logo(40)}{d.marks(22)}</div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(("", "Test piece", "Range of qualification"), ranges)}</div><div class="m3 small">{confirm}</div>{ruled(("Date", "Signature", "Position"), half)}<div class="grow"></div><div class="row end">{d.picture(art.seal(d.facts.office.brand, "ISO 9606", "#225"), 30)}{d.sign(36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + RULED)


@negative("tester_of_materials", "en", "de", "it")
def tester_of_materials(d: Draft) -> Sheets:
    """A certificate of a person who tests materials: methods, levels, sectors, to the norm of persons' qualification."""
    title, text, labels = {
        "en": ("Certificate of Competence", "has satisfied the requirements for the certification of non-destructive testing personnel according to", ("Certificate number", "Method / level", "Sector", "First certification", "Valid until", "Employer")),
        "de": ("Zertifikat", "erfüllt die Anforderungen an die Zertifizierung von Personal der zerstörungsfreien Prüfung nach", ("Zertifikatsnummer", "Verfahren / Stufe", "Sektor", "Erstzertifizierung", "Gültig bis", "Arbeitgeber")),
        "it": ("Certificato di competenza", "soddisfa i requisiti per la certificazione del personale addetto alle prove non distruttive secondo", ("Numero del certificato", "Metodo / livello", "Settore", "Prima certificazione", "Valido fino al", "Datore di lavoro")),
    }[d.facts.language]  # fmt: skip
    values = (
        f"NDT-{d.rng.randint(10000, 99999)}",
        d.rng.choice(("UT 2", "MT 2", "PT 2", "RT 1")),
        "Multisector 5 c, f, t, w, wp",
        d.date("initial"),
        d.other_date(years_later(d.facts.issue, 5)),
        d.put("holder"),
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c serif m4" style="font-size:32pt">{title}</div><div class="c b m4" style="font-size:21pt">{_person(d)}</div><div class="c small">*{d.rng.randint(1, 28):02}.{d.rng.randint(1, 12):02}.{d.rng.randint(1965, 1998)}</div><div class="c m3">{text}</div><div class="c b m2" style="font-size:22pt">ISO 9712:2021</div><div class="m4">{rows(list(zip(labels, values, strict=True)))}</div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="small">{d.date("issue")}</div></div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#557")),), ".sheet{padding:22mm 26mm 19mm}")


@negative("cover_of_a_norm", "en", "fr", "de", "zh")
def cover_of_a_norm(d: Draft) -> Sheets:
    """The first page of the norm itself, with its reference, edition and day, licensed to a firm."""
    titles = {
        "en": ("INTERNATIONAL STANDARD", "Fifth edition", "Quality management systems — Requirements", "Reference number", "Licensed to"),
        "fr": ("NORME INTERNATIONALE", "Cinquième édition", "Systèmes de management de la qualité — Exigences", "Numéro de référence", "Licence accordée à"),
        "de": ("DEUTSCHE NORM", "November 2015", "Qualitätsmanagementsysteme – Anforderungen", "Normen-Ticker", "Nur zur internen Verwendung:"),
        "zh": ("中华人民共和国国家标准", "2016-12-30 发布 2017-07-01 实施", "质量管理体系 要求", "代替 GB/T 19001—2008", "授权使用单位"),
    }[d.facts.language]  # fmt: skip
    code = {
        "de": "DIN EN ISO 9001:2015-11",
        "zh": "GB/T 19001—2016/ISO 9001:2015",
        "fr": "ISO 9001:2015(F)",
    }.get(d.facts.language, "ISO 9001:2015(E)")
    body = f"""<div class="row top" style="border-bottom:1mm solid #111;padding-bottom:6mm"><div class="b" style="font-size:19pt">{titles[0]}</div><div class="r b" style="font-size:26pt">{code.split(":")[0]}<div class="small" style="font-weight:normal">{titles[1]}<br>2015-09-15</div></div></div><div class="m4" style="height:40mm"></div><div class="b" style="font-size:22pt">{titles[2]}</div><div class="i m2">Quality management systems — Requirements<br>Systèmes de management de la qualité — Exigences</div><div class="grow"></div><div class="small">{titles[4]} {d.put("holder")}<br>Order {d.rng.randint(100000, 999999)} / Downloaded: {d.other_date(d.facts.issue)}<br>Single user licence only, copying and networking prohibited.</div><div class="row end m4"><div style="border:.4mm solid #111;padding:4mm;font-size:24pt;font-weight:bold">ISO</div><div class="r small">{titles[3]}<br>{code}<br><br>© ISO 2015</div></div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 24mm 18mm}")


@negative("circular_on_transition", "en", "de", "es", "zh")
def circular_on_transition(d: Draft) -> Sheets:
    """A body's letter to all its clients on the new edition: deadlines, what becomes of certificates, table of dates."""
    subject, text, heads, lines = {
        "en": ("Transition to the revised edition", "Dear client, a revised edition of the standard to which your management system is certified has been announced. Your present certificate, whose number is given above, stays valid until its expiry date or until the end of the transition, whichever is earlier. Please plan the transition audit in good time.", ("Step", "Date"), ("Publication", "Last audits to the old edition", "End of transition")),
        "de": ("Umstellung auf die neue Ausgabe", "Sehr geehrte Kundin, sehr geehrter Kunde, für die Norm, nach der Ihr Managementsystem zertifiziert ist, wurde eine neue Ausgabe angekündigt. Ihr oben genanntes Zertifikat bleibt bis zu seinem Ablauf oder bis zum Ende der Übergangsfrist gültig. Bitte planen Sie das Umstellungsaudit rechtzeitig.", ("Schritt", "Datum"), ("Veröffentlichung", "Letzte Audits nach alter Ausgabe", "Ende der Übergangsfrist")),
        "es": ("Transición a la nueva edición", "Estimado cliente: se ha anunciado una nueva edición de la norma según la cual está certificado su sistema de gestión. El certificado arriba indicado conserva su validez hasta su vencimiento o hasta el final de la transición. Le rogamos que programe la auditoría con tiempo.", ("Paso", "Fecha"), ("Publicación", "Últimas auditorías con la edición anterior", "Fin de la transición")),
        "zh": ("关于标准换版的通知", "尊敬的获证组织:贵组织管理体系认证所依据的标准将发布新版。上述编号的证书在到期日或转换期截止日(以较早者为准)之前继续有效,请及时安排换版审核。", ("阶段", "日期"), ("发布", "旧版审核截止", "转换期截止")),
    }[d.facts.language]  # fmt: skip
    days = [
        (step, d.other_date(days_later(d.facts.issue, gap)))
        for step, gap in zip(lines, (30, 700, 1125), strict=True)
    ]
    body = f"""<div class="row top">{d.logo(44)}<div class="small r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m2">{d.date("issue")}</div><div class="b m3">{subject}: {d.standard(", ")} ({d.put("number")})</div><div class="m3">{text}</div><div class="m3">{ruled(heads, days)}</div><div class="m4">{d.sign(36)}</div><div class="grow"></div><div class="tiny">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 14mm;line-height:1.5}" + RULED)


@negative("inspection_of_shipment", "en", "es", "zh")
def inspection_of_shipment(d: Draft) -> Sheets:
    """A certificate of quality and quantity for one cargo, by an inspection body: vessel, lots, sampling, weights."""
    title, labels = {
        "en": ("CERTIFICATE OF QUALITY AND QUANTITY", ("Certificate No.", "Applicant", "Commodity as declared", "Vessel / Voyage", "Bill of lading", "Place and date of inspection", "Sampling", "Net weight found", "Issued on")),
        "es": ("CERTIFICADO DE CALIDAD Y CANTIDAD", ("Certificado n.º", "Solicitante", "Mercancía declarada", "Buque / viaje", "Conocimiento", "Lugar y fecha de inspección", "Muestreo", "Peso neto hallado", "Expedido el")),
        "zh": ("品质和数量检验证书", ("证书编号", "申请人", "申报品名", "船名航次", "提单号", "检验地点及日期", "抽样方法", "检验净重", "签发日期")),
    }[d.facts.language]  # fmt: skip
    values = (
        f"INSP-{d.rng.randint(100000, 999999)}",
        d.put("holder"),
        d.put("scope"),
        f"MV {d.rng.choice(('Northern Pearl', 'Ocean Lark', 'Asia Crest'))} / {d.rng.randint(10, 99)}E",
        f"{d.rng.choice(('NPLU', 'OCLK'))}{d.rng.randint(1000000, 9999999)}",
        f"{d.facts.address[1].split(',')[-1].strip()}, {d.decoy('audit')}",
        "ISO 2859-1:1999, Level II, AQL 0.65/1.5",
        f"{d.rng.randint(12, 480)}.{d.rng.randint(100, 999)} MT",
        d.date("issue"),
    )
    body = f"""<div class="row">{d.logo(48)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="c b m3" style="font-size:19pt">{title}</div><div class="m4">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3 small">This certificate reflects our findings at the time and place of inspection only and does not relieve the parties of their contractual obligations. Laboratory tests according to ISO methods in a laboratory accredited to ISO/IEC 17025.</div><div class="grow"></div><div class="row end">{d.picture(art.seal(d.facts.office.brand, "INSPECTION", "#24489c"), 32)}{d.sign(36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 14mm}" + RULED)


@negative("social_audit_summary", "en", "zh", "tr")
def social_audit_summary(d: Draft) -> Sheets:
    """A social audit's summary: rating by areas, id in the platform, audit's day and end of its validity."""
    title, labels, areas = {
        "en": ("Social Audit – Summary Report", ("Site", "Address", "Platform ID", "Audit firm", "Audit date", "Rating", "Report valid until", "Other certificates at the site"), ("Working hours", "Fair remuneration", "Health and safety", "No child labour", "Environment")),
        "zh": ("社会责任审核摘要报告", ("工厂", "地址", "平台编号", "审核公司", "审核日期", "评级", "报告有效期至", "工厂已获证书"), ("工时", "公平报酬", "职业健康安全", "禁用童工", "环境保护")),
        "tr": ("Sosyal Uygunluk Denetimi – Özet Rapor", ("Tesis", "Adres", "Platform No", "Denetim firması", "Denetim tarihi", "Derece", "Rapor geçerliliği", "Tesisteki diğer belgeler"), ("Çalışma saatleri", "Adil ücret", "Sağlık ve güvenlik", "Çocuk işçi yok", "Çevre")),
    }[d.facts.language]  # fmt: skip
    values = (
        d.put("holder"),
        d.put("address"),
        f"DBID {d.rng.randint(300000, 499999)}",
        d.put("issuer"),
        d.decoy("audit"),
        d.rng.choice("BCC"),
        d.other_date(years_later(d.facts.issue, 2)),
        d.standard(", "),
    )
    marks = [
        (area, d.rng.choice("ABCD"), d.rng.choice(("0", "1", "3 minor", "1 major, 2 minor")))
        for area in areas
    ]
    body = f"""<div class="row">{d.logo(40)}<div class="b" style="font-size:18pt">{title}</div></div><div class="m3">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3">{ruled(("", "A–E", "Findings"), marks)}</div><div class="grow"></div><div class="tiny">Confidential. This report is no certificate. Printed {d.other_date(days_later(d.facts.issue, 15))} · page 1 of 31</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + RULED)


@negative("checklist_of_internal_audit", "en", "de", "es", "zh")
def checklist_of_internal_audit(d: Draft) -> Sheets:
    """A firm's own audit by clauses of the norm with findings, auditor and days."""
    title, heads, clauses = {
        "en": ("Internal Audit Checklist", ("Clause", "Question", "Evidence", "OK / NC"), ("Context of the organization", "Leadership and policy", "Risks and opportunities", "Control of documented information", "Monitoring and measuring resources", "Corrective action")),
        "de": ("Checkliste internes Audit", ("Abschnitt", "Frage", "Nachweis", "OK / NK"), ("Kontext der Organisation", "Führung und Politik", "Risiken und Chancen", "Lenkung dokumentierter Information", "Ressourcen zur Überwachung und Messung", "Korrekturmaßnahmen")),
        "es": ("Lista de verificación de auditoría interna", ("Cláusula", "Pregunta", "Evidencia", "OK / NC"), ("Contexto de la organización", "Liderazgo y política", "Riesgos y oportunidades", "Información documentada", "Recursos de seguimiento y medición", "Acción correctiva")),
        "zh": ("内部审核检查表", ("条款", "检查内容", "审核证据", "判定"), ("组织环境", "领导作用和方针", "风险和机遇", "成文信息的控制", "监视和测量资源", "纠正措施")),
    }[d.facts.language]  # fmt: skip
    lines = [
        (
            number,
            text,
            f"Doc. {d.rng.choice(('QP', 'WI', 'FR'))}-{d.rng.randint(1, 40):02}, {d.other_date(days_later(d.facts.issue, -d.rng.randint(5, 300)))}",
            d.rng.choice(("OK", "OK", "OK", "NC")),
        )
        for number, text in zip(("4.1", "5.2", "6.1", "7.5", "7.1.5", "10.2"), clauses, strict=True)
    ]
    body = f"""<div class="row small" style="border:.3mm solid #555;padding:3mm"><div class="b">{d.put("holder")}</div><div class="b" style="font-size:14pt">{title}</div><div>{d.decoys_form()}</div></div><div class="m3 row small"><div>{d.standard(" ")}</div><div>{_person(d)}</div><div>{d.date("issue")}</div></div><div class="m2">{ruled(heads, lines)}</div><div class="grow"></div><div class="row end small"><div>{d.picture(art.signature(d.rng), 32)}</div><div>Next audit: {d.decoy("surveillance1")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 17mm 12mm}" + RULED)


@negative("tender_conditions", "en", "es", "fr", "zh")
def tender_conditions(d: Draft) -> Sheets:
    """A buyer's invitation to bid: bidders shall hold valid certificates to norms; numbers and days are of the tender."""
    title, clauses = {
        "en": ("Invitation to Bid", ("The bidder shall hold a valid certificate to {s} issued by a body accredited by a member of the IAF; a copy is to be enclosed.", "The scope of certification shall cover the goods offered: {w}.", "Bids shall be received not later than {a} and shall remain valid until {b}.", "Certificates which expire before the award shall be renewed.")),
        "es": ("Invitación a licitar", ("El licitante deberá tener certificado vigente según {s} emitido por un organismo acreditado; se adjuntará copia.", "El alcance de la certificación deberá cubrir los bienes ofertados: {w}.", "Las ofertas se recibirán hasta el {a} y serán válidas hasta el {b}.", "Los certificados que venzan antes de la adjudicación deberán renovarse.")),
        "fr": ("Appel d'offres", ("Le soumissionnaire doit être titulaire d'un certificat en cours de validité selon {s}, délivré par un organisme accrédité ; copie à joindre.", "Le périmètre de certification doit couvrir les fournitures : {w}.", "Les offres sont reçues jusqu'au {a} et valables jusqu'au {b}.", "Les certificats expirant avant l'attribution seront renouvelés.")),
        "zh": ("招标公告", ("投标人须具有有效的 {s} 认证证书,由经认可的认证机构颁发,并提供复印件加盖公章。", "认证范围应覆盖所投产品:{w}。", "投标截止时间为 {a},投标有效期至 {b}。", "证书在中标前到期的,应提供续证证明。")),
    }[d.facts.language]  # fmt: skip
    said = [
        c.format(
            s=d.standard(" / "),
            w=d.put("scope"),
            a=d.date("issue"),
            b=d.other_date(days_later(d.facts.issue, 120)),
        )
        for c in clauses
    ]
    buyer = companies.company(d.rng, d.facts.language)[0]
    items = "".join(f"<div class=m2>{i}. {text}</div>" for i, text in enumerate(said, 1))
    body = f"""<div class="b big">{buyer}</div><div class="small">Ref. {d.rng.randint(100, 999)}/T/{d.facts.issue.year}</div><div class="c b m4" style="font-size:22pt">{title}</div><div class="m4">{items}</div><div class="grow"></div><div class="row end small"><div>{d.other_date(days_later(d.facts.issue, -40))}</div><div>{d.picture(art.signature(d.rng), 34)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 26mm 16mm;line-height:1.5}")


@negative("supplier_scorecard", "en", "de", "zh")
def supplier_scorecard(d: Draft) -> Sheets:
    """A customer's yearly rating of its supplier: points, class, days; the supplier's certificate is one line of many."""
    title, heads, items, certified = {
        "en": ("Supplier Performance Scorecard", ("Criterion", "Weight", "Points"), ("Quality (ppm)", "Delivery", "Price", "Service", "Management system"), "Certificate on file"),
        "de": ("Lieferantenbewertung", ("Kriterium", "Gewicht", "Punkte"), ("Qualität (ppm)", "Liefertreue", "Preis", "Service", "Managementsystem"), "Zertifikat liegt vor"),
        "zh": ("供应商年度绩效评价表", ("评价项目", "权重", "得分"), ("质量(ppm)", "交付", "价格", "服务", "管理体系"), "已提供证书"),
    }[d.facts.language]  # fmt: skip
    points = [
        (item, f"{w} %", str(d.rng.randint(60, 100)))
        for item, w in zip(items, (35, 30, 15, 10, 10), strict=True)
    ]
    customer = companies.company(d.rng, d.facts.language)[0]
    body = f"""<div class="row"><div class="b big">{customer}</div><div class="small">{d.facts.issue.year - 1}-01 – {d.facts.issue.year - 1}-12</div></div><div class="b m4" style="font-size:21pt">{title}</div><div class="m2">{d.put("holder")}<br>{d.put("address")}<br>Vendor no. {d.rng.randint(100000, 999999)}</div><div class="m4">{ruled(heads, points)}</div><div class="b m3" style="font-size:30pt">{d.rng.choice(("A", "B", "AB"))}</div><div class="small m2">{certified}: {d.standard(" ")}, {d.facts.office.brand}, {d.date("expiry")}</div><div class="grow"></div><div class="row end small"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm 16mm}" + RULED)
