"""Words about certification: articles, news, flyers, questionnaires, courses, reports."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

WIDE = ".page{width:297mm;height:209.9mm} .sheet{padding:22mm 30mm}"


@negative("web_article", "en", "es", "pl")
def web_article(d: Draft) -> Sheets:
    """An article printed from the web that explains a norm: questions, lists, dates of editions, adverts, cookie line."""
    head, parts = {
        "en": (
            "What is {s} and how do you get certified?",
            (
                "Who is it for?",
                "How long is a certificate valid?",
                "What does it cost?",
                "A certificate is issued by an accredited certification body and is valid for three years, subject to annual surveillance audits. The certificate shows the certificate number, the scope, the date of issue and the expiry date.",
                "Any organisation, whatever its size, can apply. In 2025 more than a million certificates were valid worldwide.",
                "Costs depend on headcount and risk; ask several bodies for a quotation.",
            ),
        ),
        "es": (
            "¿Qué es {s} y cómo certificarse?",
            (
                "¿A quién va dirigida?",
                "¿Cuánto dura el certificado?",
                "¿Cuánto cuesta?",
                "El certificado lo emite una entidad acreditada y tiene una validez de tres años, sujeta a auditorías anuales. En él figuran el número de certificado, el alcance, la fecha de emisión y la de caducidad.",
                "Cualquier organización puede solicitarla. En 2025 había más de un millón de certificados vigentes.",
                "El coste depende de la plantilla y del riesgo.",
            ),
        ),
        "pl": (
            "Czym jest {s} i jak uzyskać certyfikat?",
            (
                "Dla kogo?",
                "Jak długo ważny jest certyfikat?",
                "Ile to kosztuje?",
                "Certyfikat wydaje akredytowana jednostka certyfikująca; jest ważny trzy lata pod warunkiem corocznych audytów nadzoru. Zawiera numer certyfikatu, zakres, datę wydania i datę ważności.",
                "O certyfikat może ubiegać się każda organizacja. W 2025 r. ważnych było ponad milion certyfikatów.",
                "Koszt zależy od liczby pracowników.",
            ),
        ),
    }[d.facts.language]
    norm = d.standard(" ")
    body = f"""<div class="row small" style="color:#888"><div>Home › Blog › Quality</div><div>{d.date("issue")} · 6 min</div></div><div class="b m2" style="font-size:25pt">{head.format(s=norm)}</div><div class="small m1">by J. P. Mercastle, Lead Auditor</div><div class="b m3">{parts[0]}</div><div class="m1">{parts[4]}</div><div class="b m3">{parts[1]}</div><div class="m1">{parts[3]}</div><div class="b m3">{parts[2]}</div><div class="m1">{parts[5]}</div><div class="m4" style="background:#eef;padding:5mm"><b>{d.facts.office.brand}</b> – free gap analysis until {d.other_date(days_later(d.facts.issue, 60))}!</div><div class="grow"></div><div class="tiny">We use cookies. © {d.facts.issue.year} {d.put("issuer")} – 1/3</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 24mm;line-height:1.5}")


@negative("press_release", "en", "tr", "vi")
def press_release(d: Draft) -> Sheets:
    """News of a firm that it was certified: the body, the norm and the day in the text, a quotation, contacts."""
    said = {
        "en": (
            "{h} achieves {s} certification",
            "{t} – {h} today announced that it has been awarded {s} certification by {b}. The certificate, valid until {e}, covers {w}.",
            "“This is a milestone for our team”, said the managing director.",
        ),
        "tr": (
            "{h} {s} belgesini aldı",
            "{t} – {h}, {b} tarafından {s} belgesi almaya hak kazandığını duyurdu. {e} tarihine kadar geçerli belge şu alanları kapsıyor: {w}.",
            "“Ekibimiz için önemli bir adım” dedi genel müdür.",
        ),
        "vi": (
            "{h} đạt chứng nhận {s}",
            "{t} – {h} hôm nay thông báo đã được {b} cấp chứng nhận {s}. Chứng nhận có hiệu lực đến {e}, phạm vi: {w}.",
            "“Đây là cột mốc của chúng tôi”, giám đốc cho biết.",
        ),
    }[d.facts.language]
    values = {
        "h": d.put("holder"),
        "s": d.standard(" "),
        "b": d.put("issuer"),
        "t": d.date("issue"),
        "e": d.date("expiry"),
        "w": d.put("scope"),
    }
    body = f"""<div class="b" style="letter-spacing:2mm;color:#777">PRESS</div><div class="b m4" style="font-size:24pt">{said[0].format(**values)}</div><div class="m4" style="font-size:13pt;line-height:1.6">{said[1].format(**values)}</div><div class="i m3">{said[2]}</div><div class="m4 small">{d.put("address")}<br>press@example.com</div><div class="grow"></div><div class="c">###</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 26mm}")


@negative("consultants_flyer", "en")
def consultants_flyer(d: Draft) -> Sheets:
    """A consultant's flyer: 'get certified in seven days', a list of norms with prices, a small specimen of a certificate."""
    norms = (
        "ISO 9001:2015",
        "ISO 14001:2015",
        "ISO 45001:2018",
        "ISO 22000:2018",
        "ISO/IEC 27001:2022",
        "ISO 13485:2016",
        "CE",
        "HALAL",
    )
    items = "".join(
        f'<div class="b" style="padding:2mm 4mm;border:.3mm solid #fff;margin:1mm">{norm}</div>'
        for norm in d.rng.sample(norms, 6)
    )
    specimen = """<div style="border:1mm double #b08d2f;padding:4mm;width:52mm;background:#fff;color:#333" class="c tiny"><b>CERTIFICATE</b><br>This is to certify that<br><b>YOUR COMPANY NAME</b><br>complies with<br><b>ISO 9001:2015</b><br>Certificate No: XXXXXX<br>Valid until: DD/MM/YYYY</div>"""
    body = f"""<div class="c b" style="font-size:30pt">ISO CERTIFICATION<br>IN 7 DAYS!</div><div class="c m2">Lowest price · No hidden cost · Accredited · 24x7 support</div><div class="m4 row top"><div style="display:flex;flex-wrap:wrap;flex:1">{items}</div>{specimen}</div><div class="c m4 big">Starting from ₹{d.rng.randint(1, 9)},{d.rng.randint(100, 999)}/- only. Offer valid till {d.date("issue")}</div><div class="grow"></div><div class="c b">{d.put("holder")}</div><div class="c small">{d.put("address")}<br>Call +91 98{d.rng.randint(10000000, 99999999)}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 22mm;background:#123c69;color:#fff}")


@negative("supplier_questionnaire", "en", "de", "zh")
def supplier_questionnaire(d: Draft) -> Sheets:
    """A form by which a buyer asks a supplier: certificates held with number, body and end, ticks, stamp of the supplier."""
    title, cols, asked = {
        "en": (
            "Supplier Self-Assessment",
            ("Certificate", "No.", "Body", "Valid until"),
            ("Company", "Address", "Products", "Employees", "Contact"),
        ),
        "de": (
            "Lieferantenselbstauskunft",
            ("Zertifikat", "Nr.", "Stelle", "gültig bis"),
            ("Firma", "Anschrift", "Produkte", "Mitarbeiter", "Ansprechpartner"),
        ),
        "zh": (
            "供应商调查表",
            ("证书", "编号", "认证机构", "有效期至"),
            ("公司名称", "地址", "主要产品", "员工人数", "联系人"),
        ),
    }[d.facts.language]
    held = [
        (d.standard(" "), d.put("number"), d.facts.office.brand, d.date("expiry")),
        ("ISO 14001", "☐ / n.a.", "", ""),
    ]
    answers = (d.put("holder"), d.put("address"), d.put("scope"), str(d.rng.randint(12, 800)), "QA")
    body = f"""<div class="row"><div class="b big">{title}</div><div class="small">QF-{d.rng.randint(10, 99)} Rev. {d.rng.randint(1, 9)}</div></div>{rows(list(zip(asked, answers, strict=True)), "ruled m3")}<div class="m3">{ruled(cols, held)}</div><div class="m3">☒ RoHS &nbsp; ☒ REACH &nbsp; ☐ Conflict minerals</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 20mm}" + RULED)


@negative("staff_attendance", "tr", "es", "id", "zh")
def staff_attendance(d: Draft) -> Sheets:
    """A person's certificate of attendance at a course on a norm, with hours, course number and two signatures."""
    title, took, hours = {
        "tr": (
            "KATILIM BELGESİ",
            "“{s} Temel ve İç Tetkikçi Eğitimi”ne katılarak bu belgeyi almaya hak kazanmıştır.",
            "Eğitim süresi 16 saat",
        ),
        "es": (
            "CONSTANCIA DE PARTICIPACIÓN",
            "por haber asistido y aprobado el curso “Interpretación y Auditor Interno {s}”",
            "Duración: 24 horas",
        ),
        "id": ("SERTIFIKAT PELATIHAN", "telah mengikuti pelatihan “Auditor Internal {s}”", "Durasi: 16 jam"),
        "zh": ("培训合格证书", "参加{s}内部审核员培训,经考试合格,特发此证。", "培训学时:16"),
    }[d.facts.language]
    person = {
        "tr": "Elif SARIKAVAK",
        "es": "Ing. Rosalba Quintanar Olea",
        "id": "Budi Hartawijaya, S.T.",
        "zh": "程砚秋水",
    }[d.facts.language]
    body = f"""<div class="row">{d.logo(44)}<div class="small">No. {d.rng.randint(100, 9999)}-{d.facts.issue.year}</div></div><div class="c b m3" style="font-size:34pt">{title}</div><div class="c b m4" style="font-size:26pt">{person}</div><div class="c m1">{d.put("holder")}</div><div class="c m3" style="font-size:14pt">{took.format(s=d.standard(" "))}</div><div class="c m2">{hours}</div><div class="grow"></div><div class="row end">{d.sign(36)}<div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 36)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#33658a", 1123, 794)),), WIDE, "landscape")


@negative("transcript_of_marks", "en", "ko")
def transcript_of_marks(d: Draft) -> Sheets:
    """A school's transcript: student, courses with marks, day of issue, registrar; the school's own norm in the foot."""
    courses = [
        ("QM-101", "Quality Management Systems", "A"),
        ("EN-204", "Environmental Engineering", "B+"),
        ("ST-110", "Statistics", "A-"),
        ("OH-301", "Occupational Safety", "B"),
    ]
    korean = d.facts.language == "ko"
    title = "성적증명서" if korean else "OFFICIAL TRANSCRIPT"
    student = "학생: 한결 서연" if korean else "Student: R. Aldwyne"
    body = f"""<div class="c b" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c b m3" style="font-size:22pt">{title}</div><div class="m3">{student} &nbsp; {d.rng.randint(20200000, 20269999)} &nbsp; {d.date("initial")}</div><div class="m3">{ruled(("Code", "Course", "Grade"), courses)}</div><div class="m2">GPA {d.rng.uniform(2.8, 4.0):.2f}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div>{d.picture(art.signature(d.rng), 34)}</div><div class="tiny m2">{d.standard(" ")}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm}" + RULED)


@negative("audit_report_cover", "en", "zh", "it")
def audit_report_cover(d: Draft) -> Sheets:
    """The first page of an audit report: organisation, norm, scope, audit days, team, recommendation to renew."""
    title, names, said = {
        "en": (
            "AUDIT REPORT – Recertification",
            (
                "Organisation",
                "Standard",
                "Scope",
                "Certificate No.",
                "Certificate valid until",
                "Audit dates",
                "Report No.",
            ),
            "Recommendation: renewal of certification. The decision is taken by the certification body.",
        ),
        "zh": (
            "管理体系审核报告(再认证)",
            ("受审核方", "审核准则", "审核范围", "证书编号", "证书有效期至", "审核日期", "报告编号"),
            "审核结论:推荐再认证注册,最终由认证机构作出认证决定。",
        ),
        "it": (
            "RAPPORTO DI AUDIT – Rinnovo",
            (
                "Organizzazione",
                "Norma",
                "Campo di applicazione",
                "Certificato n.",
                "Scadenza del certificato",
                "Date di audit",
                "Rapporto n.",
            ),
            "Raccomandazione: rinnovo della certificazione. La decisione spetta all'organismo.",
        ),
    }[d.facts.language]
    values = (
        d.put("holder"),
        d.standard(" / "),
        d.put("scope"),
        d.put("number"),
        d.date("expiry"),
        f"{d.decoy('audit')} – {d.decoy('decision')}",
        d.decoy("report"),
    )
    body = f"""<div class="row">{d.logo(48)}<div class="small">{d.decoys_form()}</div></div><div class="b m4" style="font-size:24pt">{title}</div>{rows(list(zip(names, values, strict=True)), "ruled m4")}<div class="m4">{said}</div><div class="grow"></div><div class="row end"><div class="small">Lead auditor: {d.text("people")}</div>{d.picture(art.signature(d.rng), 34)}</div><div class="tiny m2">{d.footer()} · 1 / 14</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm}" + RULED)
