"""What lies in a supplier's folder beside certificates: analyses, statements, contracts, findings, notices, query pages."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("certificate_of_analysis", "en", "de", "es")
def certificate_of_analysis(d: Draft) -> Sheets:
    """A maker's analysis of one batch: batch, made and retest days, parameters with limits and results, released by."""
    title, labels, heads, release = {
        "en": ("CERTIFICATE OF ANALYSIS", ("Product", "Batch No.", "Manufacturing date", "Expiry / retest date", "Date of analysis", "Certificate No."), ("Parameter", "Method", "Specification", "Result"), "Released by Quality Control"),
        "de": ("ANALYSENZERTIFIKAT", ("Produkt", "Charge", "Herstelldatum", "Verfallsdatum", "Analysedatum", "Zertifikat Nr."), ("Parameter", "Methode", "Spezifikation", "Ergebnis"), "Freigegeben durch die Qualitätskontrolle"),
        "es": ("CERTIFICADO DE ANÁLISIS", ("Producto", "Lote", "Fecha de fabricación", "Fecha de caducidad", "Fecha de análisis", "Certificado n.º"), ("Parámetro", "Método", "Especificación", "Resultado"), "Liberado por Control de Calidad"),
    }[d.facts.language]  # fmt: skip
    batch = f"{d.rng.choice('ABKL')}{d.facts.issue.year % 100}{d.rng.randint(1000, 9999)}"
    made = days_later(d.facts.issue, -d.rng.randint(5, 60))
    values = (d.put("scope"), batch, d.other_date(made), d.date("expiry"), d.date("issue"), f"COA-{batch}")
    lines = [
        ("pH (10 %)", "ISO 976", "6.0 – 8.0", f"{d.rng.uniform(6.2, 7.8):.1f}"),
        ("Density 20 °C, g/ml", "ISO 2811-1", "0.98 – 1.06", f"{d.rng.uniform(0.99, 1.05):.3f}"),
        ("Moisture, %", "ISO 760", "≤ 0.50", f"{d.rng.uniform(0.05, 0.4):.2f}"),
        ("Pb, mg/kg", "ISO 17294-2", "≤ 5", "< 0.5"),
        ("As, mg/kg", "ISO 17294-2", "≤ 1", "< 0.1"),
        ("Total plate count, cfu/g", "ISO 4833-1", "≤ 1000", f"{d.rng.randint(10, 90)}"),
    ]
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="small r">{d.put("address")}</div></div><h1 class="c" style="font-size:24pt">{title}</h1>{rows(list(zip(labels, values, strict=True)), "ruled")}<div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div>{release}<br>{d.picture(art.signature(d.rng), 36)}</div><div class="tiny m3">{d.put("holder")} · {d.standard(" ")} · page 1/1</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 20mm}" + RULED)


@negative("safety_data_sheet", "en", "de", "zh")
def safety_data_sheet(d: Draft) -> Sheets:
    """First page of a safety data sheet: product, supplier, emergency call, revision days, hazards, composition."""
    title, use, sections, labels = {
        "en": ("Safety Data Sheet", "Industrial cleaning agent", ("1. Identification of the substance/mixture and of the company", "2. Hazards identification", "3. Composition/information on ingredients"), ("Product name", "Relevant uses", "Supplier", "Emergency telephone", "Revision date", "Version", "Supersedes")),
        "de": ("Sicherheitsdatenblatt", "Industriereiniger", ("1. Bezeichnung des Stoffs/Gemischs und des Unternehmens", "2. Mögliche Gefahren", "3. Zusammensetzung/Angaben zu Bestandteilen"), ("Handelsname", "Verwendung", "Lieferant", "Notrufnummer", "Überarbeitet am", "Version", "Ersetzt Fassung vom")),
        "zh": ("化学品安全技术说明书", "工业清洗剂", ("第一部分 化学品及企业标识", "第二部分 危险性概述", "第三部分 成分/组成信息"), ("产品名称", "用途", "供应商", "应急电话", "修订日期", "版本", "替代版本日期")),
    }[d.facts.language]  # fmt: skip
    values = (
        f"{d.rng.choice(('Lumafix', 'Vertol', 'Kessin'))} {d.rng.randint(100, 990)}",
        use,
        f"{d.put('holder')}<br>{d.put('address')}",
        f"+{d.rng.randint(30, 90)} {d.rng.randint(100, 999)} {d.rng.randint(100000, 999999)}",
        d.date("issue"),
        f"{d.rng.randint(2, 7)}.0",
        d.date("initial"),
    )
    parts = [("67-63-0", "200-661-7", "Propan-2-ol", "5 – 10 %"), ("111-76-2", "203-905-0", "2-Butoxyethanol", "1 – 5 %")]  # fmt: skip
    body = f"""<div class="row small"><div>{values[0]}</div><div>(EC) No 1907/2006, (EU) 2020/878</div><div>1/11</div></div><h1 style="font-size:22pt">{title}</h1><div class="b h">{sections[0]}</div>{rows(list(zip(labels, values, strict=True)))}<div class="b h m3">{sections[1]}</div><div>Eye Irrit. 2, H319 · Flam. Liq. 3, H226 · P210, P280, P305+P351+P338</div><div class="b h m3">{sections[2]}</div>{ruled(("CAS", "EC", "", "%"), parts)}<div class="grow"></div><div class="tiny">{d.put("holder")} · {d.standard(" ")}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm} .h{background:#dde6ee;padding:1.5mm 2mm}" + RULED)


@negative("certification_in_progress", "en", "it", "tr", "es")
def certification_in_progress(d: Draft) -> Sheets:
    """A body's letter that a firm has a contract and an audit behind it while the certificate is not decided yet."""
    subject, said, until, regards = {
        "en": ("Confirmation: certification in progress", "we confirm that the above company has contracted us for the certification of its management system to {n}. The stage 2 audit was concluded on {a}. The decision on certification is pending; a certificate has not been issued.", "This letter is not a certificate. It loses its meaning on {e}.", "Yours faithfully"),
        "it": ("Conferma: certificazione in corso", "confermiamo che l'azienda in oggetto ha stipulato con noi un contratto per la certificazione del proprio sistema di gestione secondo {n}. L'audit di fase 2 si è concluso il {a}. La delibera è in corso e il certificato non è stato emesso.", "La presente non costituisce certificato e perde efficacia il {e}.", "Distinti saluti"),
        "tr": ("Belgelendirme süreci hakkında", "yukarıda adı geçen kuruluşun {n} standardına göre belgelendirme için kuruluşumuzla sözleşme yaptığını, 2. aşama tetkikin {a} tarihinde tamamlandığını teyit ederiz. Belge kararı henüz verilmemiştir.", "Bu yazı belge yerine geçmez; {e} tarihinden sonra kullanılamaz.", "Saygılarımızla"),
        "es": ("Constancia: certificación en trámite", "confirmamos que la empresa de referencia ha contratado con nosotros la certificación de su sistema de gestión según {n}. La auditoría de fase 2 concluyó el {a}. La decisión está pendiente y no se ha emitido certificado.", "Esta carta no es un certificado y pierde su vigencia el {e}.", "Atentamente"),
    }[d.facts.language]  # fmt: skip
    end = d.other_date(days_later(d.facts.issue, 90))
    body = f"""<div class="row top">{d.logo(44)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m3">{d.date("issue")}</div><div class="b m3">{subject}</div><div class="m3">{said.format(n=d.standard(" / "), a=d.decoy("audit"))}</div><div class="m2">{d.put("scope")}</div><div class="m2">{until.format(e=end)}</div><div class="m3">{regards}</div>{d.sign(36)}<div class="grow"></div><div class="tiny c">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm}")


@negative("certification_contract", "en", "de", "zh")
def certification_contract(d: Draft) -> Sheets:
    """The contract for a certification: parties, norm, days of audit and their price, term of three years, two signatures."""
    title, labels, clauses = {
        "en": ("CERTIFICATION AGREEMENT", ("Contract No.", "Client", "Certification body", "Standard", "Scope of certification", "Term"), ("The body carries out the initial audit and two surveillance audits within the term.", "The client grants access to all sites and records and reports changes without delay.", "Fees fall due thirty days after the invoice.", "The certificate remains the property of the body.")),
        "de": ("ZERTIFIZIERUNGSVERTRAG", ("Vertrag Nr.", "Auftraggeber", "Zertifizierungsstelle", "Norm", "Geltungsbereich", "Laufzeit"), ("Die Stelle führt das Erstaudit und zwei Überwachungsaudits in der Laufzeit durch.", "Der Auftraggeber gewährt Zugang zu allen Standorten und meldet Änderungen unverzüglich.", "Die Vergütung ist dreißig Tage nach Rechnung fällig.", "Das Zertifikat bleibt Eigentum der Stelle.")),
        "zh": ("认证合同", ("合同编号", "委托方", "认证机构", "认证标准", "认证范围", "合同期限"), ("认证机构在合同期内实施初次审核及两次监督审核。", "委托方应提供场所与记录，并及时通报变更。", "费用在开具发票后三十日内支付。", "证书所有权归认证机构。")),
    }[d.facts.language]  # fmt: skip
    values = (
        f"{d.facts.issue.year}-{d.rng.randint(1000, 9999)}",
        f"{d.put('holder')}<br>{d.put('address')}",
        f"{d.put('issuer')}<br>{d.facts.office.address}",
        d.standard(" / "),
        d.put("scope"),
        f"{d.date('start')} – {d.date('expiry')}",
    )
    fees = [("1", "2.0", f"{d.rng.randint(12, 40) * 100}"), ("2", "1.0", f"{d.rng.randint(6, 15) * 100}"), ("3", "1.0", f"{d.rng.randint(6, 15) * 100}")]  # fmt: skip
    points = "".join(f"<li>{clause}</li>" for clause in clauses)
    body = f"""<div class="row">{d.logo(40)}<div class="small">{d.decoys_form()}</div></div><h1 class="c" style="font-size:22pt">{title}</h1>{rows(list(zip(labels, values, strict=True)), "ruled")}<ol class="m3">{points}</ol>{ruled(("Audit", "d", "EUR" if d.facts.language != "zh" else "RMB"), fees)}<div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 34)}<br>{d.date("issue")}</div><div>{d.picture(art.signature(d.rng), 34)}<br>{d.date("issue")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm}" + RULED)


@negative("network_leaflet", "en", "es", "de")
def network_leaflet(d: Draft) -> Sheets:
    """A leaflet of the network of bodies: what recognition means, how many certificates, which partners; no holder at all."""
    head, lead, points = {
        "en": ("One certificate, recognised around the world", "IQNet is the network of leading certification bodies. Your certificate of a partner comes with an IQNet certificate that opens doors in more than 100 countries.", ("More than 300,000 certificates of management systems", "Over 30 partners on all continents", "ISO 9001, ISO 14001, ISO 45001, ISO 50001 and SR 10")),
        "es": ("Un certificado, reconocido en todo el mundo", "IQNet es la red de las principales entidades de certificación. Su certificado va acompañado de un certificado IQNet que abre puertas en más de 100 países.", ("Más de 300.000 certificados de sistemas de gestión", "Más de 30 socios en todos los continentes", "ISO 9001, ISO 14001, ISO 45001, ISO 50001 y SR 10")),
        "de": ("Ein Zertifikat, weltweit anerkannt", "IQNet ist das Netz führender Zertifizierungsstellen. Zu Ihrem Zertifikat eines Partners gehört ein IQNet-Zertifikat, das Türen in mehr als 100 Ländern öffnet.", ("Mehr als 300.000 Zertifikate für Managementsysteme", "Über 30 Partner auf allen Kontinenten", "ISO 9001, ISO 14001, ISO 45001, ISO 50001 und SR 10")),
    }[d.facts.language]  # fmt: skip
    items = "".join(f'<li class="m1">{point}</li>' for point in points)
    body = f"""<div class="band"><div style="font-family:'Liberation Serif';font-size:52pt;font-weight:bold">IQNet</div><div>THE INTERNATIONAL CERTIFICATION NETWORK</div></div><div class="m4" style="font-size:26pt;font-weight:bold;color:#b01e2e">{head}</div><div class="m3" style="font-size:14pt">{lead}</div><ul class="m3" style="font-size:13pt">{items}</ul><div class="grow"></div><div class="small"><b>Partners:</b> AENOR Spain · AFNOR Certification France · APCER Portugal · CISQ Italy · CQC China · DQS Germany · FCAV Brazil · ICONTEC Colombia · IRAM Argentina · JQA Japan · KFQ Korea · NSAI Ireland · Quality Austria · SQS Switzerland</div><div class="row m3">{d.code(22)}<div class="small r">IQNet Association, Bollwerk 31, CH-3011 Bern<br>www.iqnet-certification.com</div></div>"""
    return Sheets(
        (page(body),),
        ".band{background:#b01e2e;color:#fff;margin:-18mm -20mm 0;padding:16mm 20mm;text-align:center}",
    )


@negative("query_page_of_register", "zh", "en", "vi")
def query_page_of_register(d: Draft) -> Sheets:
    """A query page of a public register on screen: all data of a certificate in a grid, its state, buttons around it."""
    title, labels, state, buttons = {
        "zh": ("认证结果查询 — 管理体系认证证书信息", ("证书编号", "证书状态", "获证组织名称", "认证依据", "认证覆盖的业务范围", "初次获证日期", "颁证日期", "证书到期日期", "发证机构"), "有效", ("返回", "打印", "重新查询")),
        "en": ("Certificate search — result 1 of 1", ("Certificate ID", "Status", "Company", "Standard", "Scope", "First issued", "Issued", "Expires", "Certification body"), "Active", ("New search", "Print page", "Share")),
        "vi": ("Tra cứu chứng nhận — 1 kết quả", ("Số chứng nhận", "Trạng thái", "Tổ chức", "Tiêu chuẩn", "Phạm vi", "Cấp lần đầu", "Ngày cấp", "Ngày hết hạn", "Tổ chức chứng nhận"), "Còn hiệu lực", ("Tìm lại", "In trang", "Chia sẻ")),
    }[d.facts.language]  # fmt: skip
    d.style = "{y}-{m:02}-{d:02}"
    values = (
        d.put("number"),
        f'<b style="color:#0a7a2f">● {state}</b>',
        d.put("holder"),
        d.standard(" "),
        d.put("scope"),
        d.date("initial"),
        d.date("issue"),
        d.date("expiry"),
        d.put("issuer"),
    )
    keys = "".join(f'<span class="k">{name}</span>' for name in buttons)
    body = f"""<div class="url">https://{"cx.cnca.cn" if d.facts.language == "zh" else "www.iafcertsearch.org"}/search?q={d.rng.randint(10000, 99999)}&amp;page=1</div><div class="b m3" style="font-size:17pt;color:#1f5fa8">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)), "ruled")}</div><div class="m3">{keys}</div><div class="grow"></div><div class="tiny">{d.other_date(days_later(d.facts.issue, 40))} 10:{d.rng.randint(10, 59)} &nbsp; 1/1</div>"""
    css = ".sheet{padding:12mm 16mm} .url{background:#eee;border-radius:4mm;padding:2mm 4mm;font-size:9pt;color:#555} .k{background:#1f5fa8;color:#fff;padding:2mm 5mm;margin-right:3mm}"
    return Sheets((page(body),), css + RULED)


@negative("nonconformity_report", "en", "de", "tr", "pt")
def nonconformity_report(d: Draft) -> Sheets:
    """A finding of an audit: clause, grade, evidence, cause, correction and its deadline, verified by the auditor."""
    title, labels, finding = {
        "en": ("NONCONFORMITY REPORT", ("NCR No.", "Organization", "Standard / clause", "Audit date", "Grade", "Statement of nonconformity", "Root cause", "Corrective action", "To be closed by", "Verified by lead auditor"), "Calibration of two gauges was overdue at the time of the audit."),
        "de": ("ABWEICHUNGSBERICHT", ("Abweichung Nr.", "Organisation", "Norm / Kapitel", "Auditdatum", "Einstufung", "Beschreibung der Abweichung", "Ursache", "Korrekturmaßnahme", "Umsetzung bis", "Geprüft durch Auditleiter"), "Die Kalibrierung zweier Messmittel war zum Zeitpunkt des Audits überfällig."),
        "tr": ("UYGUNSUZLUK RAPORU", ("Rapor No", "Kuruluş", "Standart / madde", "Tetkik tarihi", "Derece", "Uygunsuzluğun tanımı", "Kök neden", "Düzeltici faaliyet", "Kapatma tarihi", "Baş tetkikçi onayı"), "Tetkik sırasında iki ölçüm cihazının kalibrasyonunun geçmiş olduğu görülmüştür."),
        "pt": ("RELATÓRIO DE NÃO CONFORMIDADE", ("RNC n.º", "Organização", "Norma / requisito", "Data da auditoria", "Classificação", "Descrição", "Causa raiz", "Ação corretiva", "Prazo", "Verificado pelo auditor-líder"), "A calibração de dois instrumentos estava vencida na data da auditoria."),
    }[d.facts.language]  # fmt: skip
    values = (
        f"{d.rng.randint(1, 4)}/{d.decoy('report')}",
        f"{d.put('holder')}<br>{d.put('address')}",
        f"{d.standard(' ')} – 7.1.5",
        d.decoy("audit"),
        "Minor / ☒ &nbsp; Major / ☐",
        finding,
        "…",
        "…",
        d.date("issue"),
        d.picture(art.signature(d.rng), 30),
    )
    body = f"""<div class="row">{d.logo(40)}<div class="small">{d.decoys_form()}</div></div><h1 style="font-size:20pt">{title}</h1>{rows(list(zip(labels, values, strict=True)), "ruled")}<div class="grow"></div><div class="tiny">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm} .rows td{padding:3mm}" + RULED)


@negative("surveillance_passed_notice", "zh", "zh-Hant", "ja")
def surveillance_passed_notice(d: Draft) -> Sheets:
    """A body's notice that a surveillance was passed and the registration goes on; it names the certificate and is none."""
    title, said, sticker = {
        "zh": ("保持认证注册资格通知书", "贵单位于 {a} 接受了我机构实施的监督审核。经评定，管理体系符合 {n} 的要求，准予保持认证注册资格，证书编号 {c}，原证书继续有效。", "请将随附的监督合格标识粘贴于证书指定位置。"),
        "zh-Hant": ("追查稽核結果通知", "貴公司於 {a} 接受本機構之追查稽核，管理系統符合 {n} 之要求，准予維持登錄，證書編號 {c}，原證書持續有效。", "如有變更，請於三十日內通知本機構。"),
        "ja": ("登録維持通知書", "貴組織に対し {a} にサーベイランス審査を実施した結果、マネジメントシステムは {n} に適合しており、登録番号 {c} の登録維持を決定しましたのでお知らせします。", "次回の審査日程は追ってご連絡いたします。"),
    }[d.facts.language]  # fmt: skip
    text = said.format(a=d.decoy("audit"), n=d.standard(" / "), c=d.put("number"))
    body = f"""<div class="row">{d.logo(40)}<div class="small">{d.decoy("report")}</div></div><h1 class="c" style="font-size:24pt">{title}</h1><div class="m4 b">{d.put("holder")}</div><div class="m3" style="line-height:1.9">&emsp;&emsp;{text}</div><div class="m2">&emsp;&emsp;{sticker}</div><div class="r m4">{d.put("issuer")}<br>{d.date("issue")}</div><div class="r">{d.stamp(36)}</div><div class="grow"></div><div class="tiny">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 26mm}")


@negative("rules_for_the_mark", "en", "it", "fr")
def rules_for_the_mark(d: Draft) -> Sheets:
    """A body's rules for its mark: articles, where it may stand and where not, samples of the mark; no holder."""
    title, articles = {
        "en": ("Rules for the use of the certification mark", ("1 Purpose. These rules apply to all holders of a certificate of a management system.", "2 The mark may be used on letterheads, vehicles and web sites, never on products or test reports.", "3 The mark shall be shown with the number of the standard and the name of the holder.", "4 After expiry, suspension or withdrawal of the certificate the use shall cease at once.", "5 Misuse leads to withdrawal and to legal action.")),
        "it": ("Regolamento per l'uso del marchio di certificazione", ("1 Scopo. Il regolamento si applica a tutti i titolari di un certificato di sistema di gestione.", "2 Il marchio può comparire su carta intestata, automezzi e siti web, mai sui prodotti o sui rapporti di prova.", "3 Il marchio è riprodotto con la norma e la ragione sociale del titolare.", "4 Alla scadenza, sospensione o revoca del certificato l'uso cessa immediatamente.", "5 L'uso improprio comporta la revoca e azioni legali.")),
        "fr": ("Règles d'usage de la marque de certification", ("1 Objet. Ces règles s'appliquent à tout titulaire d'un certificat de système de management.", "2 La marque peut figurer sur papier à en-tête, véhicules et sites web, jamais sur les produits ni les rapports d'essai.", "3 La marque est reproduite avec la norme et le nom du titulaire.", "4 À l'échéance, la suspension ou le retrait du certificat, l'usage cesse aussitôt.", "5 Tout usage abusif entraîne le retrait et des poursuites.")),
    }[d.facts.language]  # fmt: skip
    points = "".join(f'<div class="m2">{article}</div>' for article in articles)
    body = f"""<div class="row">{d.logo(44)}<div class="small">{d.decoys_form()}</div></div><h1 style="font-size:21pt">{title}</h1>{points}<div class="row m4" style="justify-content:flex-start;gap:14mm">{d.picture(art.seal(d.facts.office.brand, "ISO 9001", d.facts.office.colour), 36)}{d.picture(art.seal(d.facts.office.brand, "ISO 14001", "#2e7d32"), 36)}{d.marks(28)}</div><div class="grow"></div><div class="tiny">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · Rev. {d.decoy("revision")} {d.date("issue")} · 1/4</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm}")
