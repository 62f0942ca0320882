"""What lies in the attic: specimens, searches, translators' and states' leaves, laboratory and makers' papers, thanks, slips, plans."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.negatives.lobby import after, boxes, goods, hand, other_firm
from benchmarks.generate.negatives.parcel import body_head, firm_head, letter_page
from benchmarks.generate.negatives.reception import norm, somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("specimen_of_a_form", "en", "de", "zh")
def specimen_of_a_form(d: Draft) -> Sheets:
    """A body's specimen of its own form for the web: blanks in square brackets instead of firm, number and days."""
    title, word, lead, blanks, note = {
        "en": ("CERTIFICATE OF REGISTRATION", "SPECIMEN", "This is to certify that the management system of", ("[Name of client]", "[Address of client]", "[Scope statement]", "Certificate No.: [XXXXX]", "Issue date: [DD.MM.YYYY]", "Expiry date: [DD.MM.YYYY]"), "Sample of the certificate layout for information only. Not a certificate."),
        "de": ("ZERTIFIKAT", "MUSTER", "Hiermit wird bescheinigt, dass das Managementsystem von", ("[Name des Kunden]", "[Anschrift des Kunden]", "[Geltungsbereich]", "Zertifikat-Nr.: [XXXXX]", "Ausstellung: [TT.MM.JJJJ]", "Gültig bis: [TT.MM.JJJJ]"), "Muster der Zertifikatsgestaltung, nur zur Information. Kein Zertifikat."),
        "zh": ("管理体系认证证书", "样 本", "兹证明", ("（获证组织名称）", "（注册地址/经营地址）", "（认证范围）", "证书编号：××××××××", "颁证日期：××××年××月××日", "有效期至：××××年××月××日"), "本页为证书样式，仅供参考，不作为认证证书使用。"),
    }[d.facts.language]  # fmt: skip
    who, where, what, *days = blanks
    told = "".join(f"<div>{line}</div>" for line in days)
    mark = d.picture(art.watermark(word), 180, "position:absolute;left:15mm;top:45mm")
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:27pt">{title}</div><div class="c m3">{lead}</div><div class="c b m2" style="font-size:19pt;color:#888">{who}</div><div class="c" style="color:#888">{where}</div><div class="c b m3" style="font-size:20pt">{d.standard(" / ")}</div><div class="c m3" style="color:#888">{what}</div><div class="grow"></div><div class="row end"><div style="color:#666">{told}</div>{d.code(18)}</div><div class="c b small m3" style="color:#b02020">{note}</div><div class="tiny c m1">{d.footer()} · {d.decoys_form()}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour) + mark),), ".sheet{padding:21mm 23mm 17mm}")  # fmt: skip


@negative("search_engine_results", "en", "de", "es")
def search_engine_results(d: Draft) -> Sheets:
    """A print of a search on the web for a firm's certificate: hits with snippets, of which some name number and end."""
    settle(d, *{"en": ("gb-byway", "us-byway", "en-plain"), "de": ("de-byway", "de-shore"), "es": ("es-byway", "la-byway")}[d.facts.language])  # fmt: skip
    count, tabs, snippets = {
        "en": ("About {n} results (0.42 seconds)", "All &nbsp; Images &nbsp; News &nbsp; More", ("{h} certified to {s}. Certificate {n}, valid until {e}. Download as PDF …", "Register of certified clients – {h}, {a} … status: valid", "What is {k}? Benefits, costs and steps to certification explained in 5 minutes", "{h} – company profile, employees, turnover, certificates: {s}")),
        "de": ("Ungefähr {n} Ergebnisse (0,38 Sekunden)", "Alle &nbsp; Bilder &nbsp; News &nbsp; Mehr", ("{h} ist nach {s} zertifiziert. Zertifikat {n}, gültig bis {e}. Als PDF herunterladen …", "Zertifikatsdatenbank – {h}, {a} … Status: gültig", "Was ist {k}? Nutzen, Kosten und Ablauf der Zertifizierung einfach erklärt", "{h} – Firmenprofil, Mitarbeiter, Umsatz, Zertifikate: {s}")),
        "es": ("Cerca de {n} resultados (0,51 segundos)", "Todo &nbsp; Imágenes &nbsp; Noticias &nbsp; Más", ("{h} certificada según {s}. Certificado {n}, vigente hasta {e}. Descargar PDF …", "Directorio de empresas certificadas – {h}, {a} … estado: vigente", "¿Qué es {k}? Ventajas, precio y pasos para certificarse", "{h} – ficha de empresa, empleados, ventas, certificados: {s}")),
    }[d.facts.language]  # fmt: skip
    values = {"h": d.put("holder"), "s": d.standard(" / "), "n": d.put("number"), "e": d.date("expiry"), "a": d.put("address"), "k": norm(d)}  # fmt: skip
    sites = ("www.company.example › quality", d.facts.office.site + " › register", "blog.quality-hints.example", "firms.directory.example")  # fmt: skip
    hits = "".join(f'<div class="m3"><div class="tiny" style="color:#333">{site}</div><div style="color:#1a0dab;font-size:13pt">{text.format(**values)[:58]} …</div><div class="small">{text.format(**values)}</div></div>' for site, text in zip(sites, snippets, strict=True))  # fmt: skip
    query = f"{d.facts.holder[0].split(' ')[0]} {norm(d)} {d.facts.office.brand} certificate"
    body = f"""<div class="row tiny"><span>{d.date("issue")}, 10:{d.rng.randint(10, 59)}</span><span>{query} – Search</span></div><div class="m2" style="border:.3mm solid #bbb;border-radius:5mm;padding:2mm 5mm">{query}</div><div class="m2 small">{tabs}</div><div class="tiny m1">{count.format(n=d.rng.randint(120, 9800))}</div>{hits}<div class="grow"></div><div class="row tiny"><span>https://search.example/?q=…</span><span>1/2</span></div>"""
    return Sheets((page(body),), ".sheet{padding:10mm 22mm 8mm 18mm}")


@negative("translators_statement", "en", "de", "it", "ru")
def translators_statement(d: Draft) -> Sheets:
    """A sworn translator's leaf behind a translation: that a certificate with that number was put into another tongue."""
    title, text, extra = {
        "en": ("TRANSLATOR'S STATEMENT", "I, {p}, sworn translator, declare that the attached text is a complete and faithful translation of the document “Certificate No. {n}” concerning {h}, issued by {b} on {i}, which was presented to me as a copy. I do not attest the genuineness of the document.", "Register of translations"),
        "de": ("BESTÄTIGUNG DER ÜBERSETZUNG", "Als allgemein beeidigte Übersetzerin bestätige ich, {p}: Vorstehende Übersetzung der mir in Kopie vorgelegten Urkunde „Zertifikat Nr. {n}“ betreffend {h}, ausgestellt von {b} am {i}, ist richtig und vollständig. Die Echtheit der Urkunde bestätige ich nicht.", "Urkundenverzeichnis"),
        "it": ("VERBALE DI ASSEVERAZIONE", "Il/la sottoscritto/a {p}, traduttore giurato, dichiara di aver bene e fedelmente tradotto il documento allegato, certificato n. {n} intestato a {h}, emesso da {b} in data {i}, al solo scopo di far conoscere la verità. Non si attesta l'autenticità dell'originale.", "Cron. n."),
        "ru": ("УДОСТОВЕРЕНИЕ ПЕРЕВОДА", "Я, {p}, переводчик, подтверждаю, что прилагаемый текст является полным и точным переводом документа «Сертификат № {n}», выданного {b} {i} на имя {h}. Подлинность документа мной не удостоверяется.", "Зарегистрировано в реестре за №"),
    }[d.facts.language]  # fmt: skip
    who = somebody(d)
    said = text.format(p=who, n=d.put("number"), h=f"<b>{d.put('holder')}</b>", b=d.put("issuer"), i=d.date("issue"))  # fmt: skip
    body = f"""<div class="c b serif m4" style="font-size:21pt">{title}</div><div class="m4" style="line-height:2;text-align:justify">{said}</div><div class="m3">{d.standard(" / ")}</div><div class="m4">{extra}: {d.rng.randint(10, 999)}/{d.facts.issue.year}</div><div class="m2">{after(d, d.rng.randint(20, 200))}</div><div class="row end m4">{d.picture(art.seal(who, "★", "#2c4aa0"), 36)}<div class="c">{hand(d, 40)}<br>{who}</div></div><div class="grow"></div><div class="tiny">3 / 3</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:26mm 28mm 14mm}")


@negative("apostille_page", "en", "es", "tr")
def apostille_page(d: Draft) -> Sheets:
    """A state's apostille before a certificate: ten numbered lines in a box, who signed, seal, at, the day, by, number."""
    country, lines = {
        "en": ("United Kingdom of Great Britain and Northern Ireland", ("This public document", "has been signed by", "acting in the capacity of Notary Public", "bears the seal/stamp of", "at London", "the", "by His Majesty's Principal Secretary of State", "Number", "Seal / stamp", "Signature")),
        "es": ("España", ("El presente documento público", "ha sido firmado por", "quien actúa en calidad de NOTARIO", "y está revestido del sello / timbre de", "en Valencia", "el día", "por el Decano del Colegio Notarial", "bajo el número", "Sello / timbre", "Firma")),
        "tr": ("Türkiye Cumhuriyeti", ("İşbu resmî belge", "imzalayanın adı", "sıfatı NOTER", "mühür / damga", "yer: İzmir", "tarih", "onaylayan makam: Kaymakamlık", "No", "Mühür / damga", "İmza")),
    }[d.facts.language]  # fmt: skip
    values = {1: somebody(d), 3: somebody(d), 5: after(d, 40), 7: f"N-{d.rng.randint(100000, 999999)}/{d.facts.issue.year}"}  # fmt: skip
    listed = "".join(f'<div class="m1">{i + 1}. {line} <b>{values.get(i, "")}</b></div>' for i, line in enumerate(lines))  # fmt: skip
    doc = f"{d.facts.office.brand} {d.put('number')} – {d.put('holder')}"
    body = f"""<div style="border:.6mm solid #333;padding:6mm;width:130mm;margin:0 auto"><div class="c b" style="font-size:19pt">APOSTILLE</div><div class="c tiny">(Convention de La Haye du 5 octobre 1961)</div><div class="m2">{country}</div>{listed}<div class="row m2">{d.picture(art.seal(country[:30], "A", "#333"), 32)}{hand(d, 36)}</div></div><div class="m4 small c">{doc}</div><div class="c small">{d.standard(" / ")}</div><div class="grow"></div><div class="tiny c">The apostille certifies the signature and the capacity of the signatory, not the content of the document.</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 24mm 14mm}")


@negative("toy_laboratory_report", "en", "zh")
def toy_laboratory_report(d: Draft) -> Sheets:
    """First page of a laboratory's report on a toy: applicant, sample, parts of the norm with 'Pass', a word for the file."""
    title, labels, heads, result, note = {
        "en": ("TEST REPORT", ("Applicant", "Address", "Sample description", "Style / item no.", "Age group", "Sample received", "Test period"), ("Test requested", "Conclusion"), "PASS", "The results relate only to the sample tested. This report is no certificate and must not be reproduced except in full."),
        "zh": ("检 测 报 告", ("申请单位", "地址", "样品名称", "货号", "适用年龄", "收样日期", "检测周期"), ("检测项目", "结论"), "合格", "检测结果仅对来样负责，未经本机构书面同意不得部分复制本报告。"),
    }[d.facts.language]  # fmt: skip
    toy = goods(d, 1, "toys")[0]
    values = (d.put("holder"), d.put("address"), toy, f"{d.rng.choice('KLT')}{d.rng.randint(1000, 9999)}", "3+", d.decoy("audit"), f"{d.decoy('audit')} – {d.decoy('decision')}")  # fmt: skip
    tests = [(name, f"<b>{result}</b>") for name in ("EN 71-1:2014+A1:2018 Mechanical and physical properties", "EN 71-2:2020 Flammability", "EN 71-3:2019+A1:2021 Migration of certain elements", "ISO 8124-1:2022")]  # fmt: skip
    seal = d.stamp(34) if d.facts.language == "zh" else ""
    number = f"{d.rng.choice(('GZHT', 'NBT', 'SHH'))}{d.rng.randint(10000000, 99999999)}"
    body = f"""<div class="row">{d.logo(46)}<div class="r small">No. <b>{number}</b><br>{d.date("issue")}<br>1 / 14</div></div><div class="c b m3" style="font-size:25pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, tests)}</div><div class="grow"></div><div class="row end"><div>{hand(d, 36)}<div class="small">{somebody(d)}</div></div>{d.code(20)}{seal}</div><div class="tiny m2">{note} {d.put("issuer")}, {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm} .rows td{padding:1.2mm 4mm 1.2mm 0}" + RULED)


@negative("childrens_product_certificate", "en")
def childrens_product_certificate(d: Draft) -> Sheets:
    """An importer's own certificate for a children's product: seven numbered points, rules of the state, laboratory, dates."""
    settle(d, "us-byway", "us-trade", "us")
    toy = goods(d, 1, "toys")[0]
    points = [
        ("Identification of the product covered by this certificate", f"{toy}, SKU {d.rng.choice('ABC')}-{d.rng.randint(1000, 9999)}"),
        ("Citation to each CPSC product safety regulation to which this product is being certified", "16 CFR Part 1303 (lead in paint), 16 CFR Part 1501 (small parts), ASTM F963-23, CPSIA Section 101"),
        ("Identification of the importer or domestic manufacturer certifying compliance", f"{other_firm(d, 'toys')}, {d.put('address')}"),
        ("Contact for the individual maintaining records of test results", f"{somebody(d)}, compliance@importer.example"),
        ("Date and place where this product was manufactured", f"{d.decoy('audit')}, Shantou, China"),
        ("Date and place where this product was tested for compliance", f"{d.date('issue')}, Shenzhen, China"),
        ("Third party laboratory whose testing the certificate depends on", f"{d.put('brand')} (CPSC-accepted, ISO/IEC 17025), report {d.decoy('report')}"),
    ]  # fmt: skip
    listed = "".join(f'<div class="m3"><b>{i}. {a}:</b><div class="m1" style="margin-left:6mm">{b}</div></div>' for i, (a, b) in enumerate(points, 1))  # fmt: skip
    body = f"""<div class="c b" style="font-size:22pt">Children's Product Certificate</div><div class="c small m1">Certificate of Compliance No. CPC-{d.facts.issue.year}-{d.rng.randint(100, 999)}</div>{listed}<div class="grow"></div><div class="row end"><div>{hand(d, 36)}<div class="small">Signature</div></div><div class="small">{after(d, 12)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm 16mm}")


@negative("trees_planted_certificate", "en", "fr", "pt")
def trees_planted_certificate(d: Draft) -> Sheets:
    """A club's certificate that trees were planted for a firm: number of trees, place, year, a green frame, ISO 14001 named."""
    title, text, foot = {
        "en": ("Certificate", "This certifies that {t} trees were planted in {y} in the name of {h} in the uplands of Keld.", "Contribution to climate and biodiversity; a voluntary measure beside ISO 14001."),
        "fr": ("Certificat", "Ceci certifie que {t} arbres ont été plantés en {y} au nom de {h} dans la forêt du Mézenc.", "Action volontaire en faveur du climat, en complément de la démarche ISO 14001."),
        "pt": ("Certificado", "Certificamos que {t} árvores foram plantadas em {y} em nome de {h} na Serra do Caparaó.", "Ação voluntária pelo clima, complementar ao sistema ISO 14001."),
    }[d.facts.language]  # fmt: skip
    said = text.format(
        t=f"<b>{d.rng.randint(2, 90) * 25}</b>", y=d.facts.issue.year, h=f"<b>{d.put('holder')}</b>"
    )
    frame = '<div style="position:absolute;inset:8mm;border:2mm solid #3d7a3a;border-radius:8mm"></div>'
    body = f"""<div class="c" style="font-size:44pt;color:#3d7a3a">✿</div><div class="c serif" style="font-size:36pt;color:#3d7a3a">{title}</div><div class="c small m1">No. {d.rng.randint(1000, 99999)}</div><div class="c m4" style="font-size:16pt;line-height:1.8">{said}</div><div class="grow"></div><div class="row end">{hand(d, 38)}<div class="c small">{d.date("issue")}</div>{d.code(22)}</div><div class="tiny c m2">{foot}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:22mm 36mm 20mm}"
    return Sheets((page(body, ground=frame),), css, "landscape")


@negative("man_day_slip", "en", "zh", "tr")
def man_day_slip(d: Draft) -> Sheets:
    """A slip by which a client confirms an auditor's days on site: norm, kind of audit, hours by day, two hands."""
    title, labels, heads, kinds = {
        "en": ("Confirmation of audit time", ("Client", "Norm", "Certificate no.", "Type of audit", "Auditor"), ("Date", "From", "To", "Hours on site"), ("Surveillance 1", "Recertification", "Stage 2")),
        "zh": ("审核人日确认单", ("受审核方", "审核依据", "证书编号", "审核类型", "审核员"), ("日期", "开始", "结束", "现场工时"), ("第一次监督审核", "再认证审核", "第二阶段审核")),
        "tr": ("Denetim süresi teyit formu", ("Kuruluş", "Standart", "Belge no", "Denetim türü", "Denetçi"), ("Tarih", "Başlangıç", "Bitiş", "Sahada geçen süre"), ("1. ara denetim", "Yeniden belgelendirme", "Aşama 2")),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.standard(" / "), d.put("number"), d.rng.choice(kinds), somebody(d))
    days = [(after(d, i), "08:30", d.rng.choice(("16:30", "17:00", "12:30")), d.rng.choice(("8", "7.5", "4"))) for i in range(d.rng.randint(2, 3))]  # fmt: skip
    body = f"""{body_head(d)}<div class="b m4" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, days)}</div><div class="row end m4"><div class="c">{hand(d)}<div class="small">{values[-1]}</div></div><div class="c">{hand(d)}<div class="small">{d.put("holder")}</div></div></div><div class="grow"></div><div class="tiny">{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}" + RULED)


@negative("appeal_decision_letter", "en", "de", "it")
def appeal_decision_letter(d: Draft) -> Sheets:
    """A body's letter on an appeal against its decision: what was decided, panel, outcome, the certificate's fate."""
    to, subject, parts, close = {
        "en": ("{h}<br>{a}", "Your appeal against our decision – certificate {n}", ("Our appeals panel, none of whose members took part in the audit or the decision, has considered your appeal concerning the refusal to extend the scope of your certificate {n} to {s}.", "The panel upholds the decision: evidence of design control for the new product line was not available at the audit of {x}. The certificate remains valid in its present scope until {e}.", "You may bring the matter before the accreditation body if you do not agree."), "Yours sincerely"),
        "de": ("{h}<br>{a}", "Ihr Einspruch gegen unsere Entscheidung – Zertifikat {n}", ("der Einspruchsausschuss, dessen Mitglieder weder am Audit noch an der Entscheidung beteiligt waren, hat Ihren Einspruch gegen die abgelehnte Erweiterung Ihres Zertifikats {n} nach {s} geprüft.", "Die Entscheidung wird bestätigt: Nachweise zur Entwicklungslenkung lagen im Audit am {x} nicht vor. Das Zertifikat bleibt im bisherigen Geltungsbereich bis {e} gültig.", "Sie können sich an die Akkreditierungsstelle wenden."), "Mit freundlichen Grüßen"),
        "it": ("{h}<br>{a}", "Vostro ricorso avverso la decisione – certificato {n}", ("il Comitato ricorsi, i cui membri non hanno partecipato all'audit né alla decisione, ha esaminato il ricorso relativo alla mancata estensione del certificato {n} secondo {s}.", "La decisione è confermata: in sede di audit del {x} non risultavano evidenze sulla progettazione. Il certificato resta valido nel campo attuale fino al {e}.", "È facoltà dell'organizzazione rivolgersi all'ente di accreditamento."), "Distinti saluti"),
    }[d.facts.language]  # fmt: skip
    values = {"h": d.put("holder"), "a": d.put("address"), "n": d.put("number"), "s": d.standard(" / "), "x": d.decoy("audit"), "e": d.date("expiry")}  # fmt: skip
    said = letter_page(d, body_head(d), to.format(**values), subject.format(**values), [p.format(**values) for p in parts], close)  # fmt: skip
    return Sheets(
        (page(said + f'<div class="tiny">{d.facts.office.site}</div>'),), ".sheet{padding:20mm 25mm 12mm}"
    )


@negative("calendar_invitation", "en", "de", "fr")
def calendar_invitation(d: Draft) -> Sheets:
    """A print of a calendar's entry: audit to a norm by a body, days, place, those invited, answers."""
    subject, labels, text, answers = {
        "en": ("External audit {s} – {b}", ("When", "Where", "Organiser", "Required"), "Auditor arrives 8:30. Please have objectives, management review and corrective actions at hand. Current certificate {n} expires {e}.", "Accept &nbsp; Tentative &nbsp; Decline"),
        "de": ("Externes Audit {s} – {b}", ("Zeit", "Ort", "Organisator", "Erforderlich"), "Auditor trifft 8:30 ein. Bitte Ziele, Managementbewertung und Maßnahmenliste bereithalten. Aktuelles Zertifikat {n} läuft am {e} ab.", "Zusagen &nbsp; Mit Vorbehalt &nbsp; Absagen"),
        "fr": ("Audit externe {s} – {b}", ("Quand", "Lieu", "Organisateur", "Participants"), "Arrivée de l'auditeur à 8 h 30. Prévoir objectifs, revue de direction et plan d'actions. Le certificat actuel {n} expire le {e}.", "Accepter &nbsp; Provisoire &nbsp; Refuser"),
    }[d.facts.language]  # fmt: skip
    values = {"s": d.standard(" / "), "b": d.put("brand"), "n": d.put("number"), "e": d.date("expiry")}
    pairs = (f"{d.date('issue')} 08:30 – {after(d, 1)} 16:00", d.put("address"), somebody(d), f"{somebody(d)}; {somebody(d)}")  # fmt: skip
    body = f"""<div class="b big" style="border-bottom:.4mm solid #0f6cbd;padding-bottom:2mm">{subject.format(**values)}</div><div class="m2">{rows(list(zip(labels, pairs, strict=True)))}</div><div class="m2" style="color:#0f6cbd">{answers}</div><div class="m4">{text.format(**values)}</div><div class="m3">{d.put("holder")}</div><div class="grow"></div><div class="tiny">1</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 10mm}")


@negative("corrective_action_plan", "en", "es", "zh")
def corrective_action_plan(d: Draft) -> Sheets:
    """A firm's plan after an audit by a body: findings by clause, causes, actions, who and until when."""
    title, labels, heads, lines = {
        "en": ("Corrective Action Plan", ("Organisation", "Audit", "Certificate"), ("#", "Finding (clause)", "Cause", "Action", "By"), (("Calibration of two gauges overdue (7.1.5)", "No reminder", "Add to plan, recalibrate"), ("No evidence of supplier re-evaluation (8.4.1)", "Form outdated", "Re-evaluate, revise form"), ("Risk list not updated (6.1)", "Change of staff", "Update by quarter"))),
        "es": ("Plan de acciones correctivas", ("Organización", "Auditoría", "Certificado"), ("N.º", "Hallazgo (cláusula)", "Causa", "Acción", "Fecha"), (("Calibración vencida de dos calibres (7.1.5)", "Sin aviso", "Incluir en plan y calibrar"), ("Sin evidencia de reevaluación de proveedores (8.4.1)", "Formato obsoleto", "Reevaluar y revisar"), ("Matriz de riesgos sin actualizar (6.1)", "Cambio de personal", "Actualizar trimestralmente"))),
        "zh": ("不符合项纠正措施计划", ("受审核组织", "审核", "证书编号"), ("序号", "不符合事实（条款）", "原因", "措施", "期限"), (("两件量具超期未校准（7.1.5）", "未设提醒", "补充计划并校准"), ("未见供方再评价证据（8.4.1）", "表单过期", "再评价并换版"), ("风险清单未更新（6.1）", "人员变动", "每季度更新"))),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), f"ISO 9001:2015, {d.put('brand')}, {d.decoy('audit')}", d.put("number"))
    listed = [(str(i), *line, after(d, 15 * i)) for i, line in enumerate(lines, 1)]
    body = f"""<div class="row">{d.decoys_form()}<span>{d.date("issue")}</span></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, listed)}</div><div class="grow"></div><div class="row">{hand(d)}{hand(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 18mm 12mm}" + RULED)


@negative("agents_registration_certificate", "en")
def agents_registration_certificate(d: Draft) -> Sheets:
    """A private agent's ornate certificate that a plant is registered with an authority of medicines for the year."""
    settle(d, "cn-byway", "in-byway", "cn-shore", system="M")
    local, latin = d.facts.holder
    d.facts = (
        d.facts.with_(holder=(latin, latin), address=(d.facts.address[1],) * 2) if local != latin else d.facts
    )
    year = d.facts.issue.year
    agent = d.rng.choice(
        ("Medgate Registration Agents, LLC", "USA Compliance Desk Inc.", "Liaison & Listing Partners")
    )
    body = f"""<div class="c b" style="font-size:15pt;color:#1f3d7a">{agent}</div><div class="c serif m3" style="font-size:34pt">Certificate of Registration</div><div class="c">U.S. FDA Establishment Registration – Fiscal Year {year}</div><div class="c m4">This certifies that</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">has completed its annual registration and device listing with the U.S. Food and Drug Administration through our firm as U.S. Agent.</div><div class="m3">{boxes([("Owner/Operator No.", str(d.rng.randint(10000000, 10099999))), ("Registration No.", str(d.rng.randint(3010000000, 3029999999))), ("Listing No.", f"D{d.rng.randint(400000, 599999)}"), ("Product code", d.rng.choice(("FXX", "LYU", "KGO"))), ("Issued", d.date("issue")), ("Expires", f"December 31, {year}")])}</div><div class="m2 tiny">Registration does not denote approval of the establishment or its products by the FDA. The agency does not issue certificates of registration. Quality system per 21 CFR 820 / ISO 13485 is not assessed.</div><div class="grow"></div><div class="row end">{hand(d, 40)}{d.picture(art.seal(agent, "AGENT", "#b8860b"), 36)}</div>"""
    css = ".sheet{padding:21mm 24mm 18mm} .box{border:.25mm solid #888;padding:2mm} .box i{display:block;font-size:7.5pt;color:#666;font-style:normal} .two{display:grid;grid-template-columns:1fr 1fr}"
    return Sheets((page(body, ground=art.guilloche("#1f3d7a")),), css)


@negative("legal_entity_identifier", "en", "de", "it")
def legal_entity_identifier(d: Draft) -> Sheets:
    """A register's certificate of a legal entity identifier to ISO 17442: code, entity, next renewal, state."""
    title, labels, foot = {
        "en": ("LEI Certificate", ("Legal name", "Legal address", "LEI", "Initial registration date", "Last update", "Next renewal date", "Status"), "The Legal Entity Identifier is a code of 20 characters based on ISO 17442."),
        "de": ("LEI-Zertifikat", ("Firma", "Sitz", "LEI", "Erstregistrierung", "Letzte Änderung", "Nächste Verlängerung", "Status"), "Der Legal Entity Identifier ist ein 20-stelliger Code nach ISO 17442."),
        "it": ("Certificato LEI", ("Denominazione", "Sede legale", "LEI", "Data di prima registrazione", "Ultimo aggiornamento", "Prossimo rinnovo", "Stato"), "Il Legal Entity Identifier è un codice di 20 caratteri basato su ISO 17442."),
    }[d.facts.language]  # fmt: skip
    code = (
        "529900"
        + "".join(d.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(12))
        + str(d.rng.randint(10, 98))
    )
    values = (d.put("holder"), d.put("address"), f"<b>{code}</b>", d.date("initial"), d.date("issue"), d.other_date(years_later(d.facts.issue, 1)), "ISSUED")  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:30pt;color:#00769c">{title}</div>{d.code(24)}</div><div class="m4">{rows(list(zip(labels, values, strict=True)), "rows lei")}</div><div class="grow"></div><div class="row end"><div class="small">Global LEI Desk</div>{hand(d, 36)}</div><div class="tiny m2">{foot}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 24mm 14mm} .lei{width:100%} .lei td{padding:3mm 4mm;border-bottom:.25mm solid #9cc}")  # fmt: skip


@negative("antibribery_undertaking", "es", "it", "pt")
def antibribery_undertaking(d: Draft) -> Sheets:
    """A supplier's undertaking against bribery for its buyer, who is certified to the norm of it; no certificate of its own."""
    to, subject, parts, close = {
        "es": ("A: {o}", "Compromiso antisoborno del proveedor", ("{h}, con domicilio en {a}, declara conocer la política antisoborno de {o}, certificada según ISO 37001, y se compromete a cumplirla.", "No ofrecerá ni aceptará ventajas indebidas y comunicará toda sospecha por el canal de denuncias.", "Este compromiso rige desde la fecha de firma y durante toda la relación comercial."), "Firmado"),
        "it": ("Spett.le {o}", "Impegno anticorruzione del fornitore", ("{h}, con sede in {a}, dichiara di conoscere la politica anticorruzione di {o}, certificata ISO 37001, e si impegna a rispettarla.", "Non offrirà né accetterà vantaggi indebiti e segnalerà ogni sospetto attraverso il canale dedicato.", "Il presente impegno vale dalla data della firma per tutta la durata del rapporto."), "Firma"),
        "pt": ("À {o}", "Termo de compromisso antissuborno", ("{h}, com sede em {a}, declara conhecer a política antissuborno de {o}, certificada segundo a ISO 37001, e compromete-se a cumpri-la.", "Não oferecerá nem aceitará vantagens indevidas e comunicará toda suspeita pelo canal de denúncias.", "Este compromisso vigora a partir da assinatura e durante toda a relação comercial."), "Assinatura"),
    }[d.facts.language]  # fmt: skip
    values = {"o": other_firm(d), "h": d.put("holder"), "a": d.put("address")}
    said = letter_page(
        d, firm_head(d), to.format(**values), subject, [p.format(**values) for p in parts], close
    )
    return Sheets(
        (page(said + f'<div class="tiny">{d.decoys_form()}</div>'),), ".sheet{padding:20mm 25mm 12mm}"
    )
