"""What lies in the pantry: states' papers on goods, boxes of origin, plans of hazards, offers and plans of bodies of the east."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.negatives.lobby import after, boxes, goods, hand, other_firm
from benchmarks.generate.negatives.parcel import body_head
from benchmarks.generate.negatives.reception import somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

BOX = ".box{border:.25mm solid #555;padding:1.5mm 2mm;font-size:9pt} .box i{display:block;font-size:7pt;color:#555;font-style:normal} .two{display:grid;grid-template-columns:1fr 1fr;margin-bottom:-.25mm}"


@negative("preferential_origin_form", "en")
def preferential_origin_form(d: Draft) -> Sheets:
    """A form of boxes for origin under a trade agreement: exporter, consignee, goods by tariff, stamp of the authority."""
    settle(d, "cn-byway", "cn-shore", "cn-quay")
    local, latin = d.facts.holder
    d.facts = (
        d.facts.with_(holder=(latin, latin), address=(d.facts.address[1],) * 2) if local != latin else d.facts
    )
    lot = [(str(i), item, f"{d.rng.randint(3900, 8500)}.{d.rng.randint(10, 99)}", d.rng.choice(('"PE"', '"WO"', '"PSR"')), f"{d.rng.randint(200, 9000)} KGS", f"INV-{d.rng.randint(1000, 9999)}") for i, item in enumerate(goods(d, 3), 1)]  # fmt: skip
    cells = [("1. Products consigned from (Exporter's business name, address, country)", f"{d.put('holder')}<br>{d.put('address')}"), ("Reference No.", f"E{d.facts.issue.year % 100}{d.rng.randint(1000000000, 9999999999)}<br><b>PREFERENTIAL TARIFF<br>CERTIFICATE OF ORIGIN</b><br>(Combined Declaration and Certificate) FORM E"), ("2. Products consigned to (Consignee)", "Kinabalu Trading Sdn Bhd, Kota Kinabalu, Malaysia"), ("4. For official use", "☐ Preferential treatment given<br>☐ Not given"), ("3. Means of transport and route", f"By sea, departure {d.date('issue')}<br>Vessel: EVER HARBOUR {d.rng.randint(10, 99)}W"), ("Issued in", "THE PEOPLE'S REPUBLIC OF CHINA")]  # fmt: skip
    body = f"""<div class="c small">Original</div><div class="m1">{boxes(cells)}</div><div class="m2">{ruled(("5. Item", "7. Description", "HS", "8. Origin criteria", "9. Gross weight", "10. Invoice"), lot)}</div><div class="grow"></div><div>{boxes([("11. Declaration by the exporter", f"The undersigned declares that the above details are correct.<br>{hand(d, 30)}<br>{after(d, 1)}"), ("12. Certification", f"It is hereby certified, on the basis of control carried out, that the declaration by the exporter is correct.<br>{d.picture(art.seal('CERTIFICATE OF ORIGIN AUTHORITY', 'ORIGIN', '#2c4aa0'), 30)}<br>{after(d, 2)}")])}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 14mm}" + BOX + RULED)


@negative("state_registration_of_goods", "ru")
def state_registration_of_goods(d: Draft) -> Sheets:
    """A state's certificate that goods are registered in the customs union: number, maker, hygiene norms, basis, blank number."""
    settle(d, "ru-byway", "ru-trade", "ru")
    item = d.rng.choice(
        (
            "средство для мытья посуды «Искра»",
            "крем для рук «Ладушка»",
            "порошок стиральный «Волна»",
            "посуда одноразовая из полистирола",
        )
    )
    body = f"""<div class="c b">ТАМОЖЕННЫЙ СОЮЗ</div><div class="c small">ФЕДЕРАЛЬНАЯ СЛУЖБА ПО НАДЗОРУ В СФЕРЕ ЗАЩИТЫ ПРАВ ПОТРЕБИТЕЛЕЙ</div><div class="c b serif m4" style="font-size:24pt">СВИДЕТЕЛЬСТВО<br>о государственной регистрации</div><div class="c m2">№ RU.{d.rng.randint(10, 99)}.99.01.{d.rng.randint(100, 999)}.Е.{d.rng.randint(0, 9999):06}.{d.facts.issue.month:02}.{d.facts.issue.year % 100} &nbsp; от {d.date("issue")}</div><div class="m4"><b>Продукция:</b> {item}. Изготовлена в соответствии с документами: ТУ {d.rng.randint(10, 29)}.{d.rng.randint(10, 99)}.{d.rng.randint(10, 99)}-001. Изготовитель (производитель): {d.put("holder")}, {d.put("address")}. Получатель: тот же.</div><div class="m3"><b>соответствует</b> Единым санитарно-эпидемиологическим и гигиеническим требованиям; ТР ТС 009/2011</div><div class="m3">прошла государственную регистрацию, внесена в Реестр и разрешена для производства, реализации и использования.</div><div class="m3">Настоящее свидетельство выдано на основании: экспертного заключения № {d.decoy("report")} от {d.decoy("audit")}; сертификата на систему менеджмента {d.standard(" / ")} № {d.put("number")}.</div><div class="m3">Срок действия: на весь период изготовления продукции или поставок подконтрольных товаров.</div><div class="grow"></div><div class="row end"><div class="small">Подпись, Ф. И. О.<br>{hand(d, 36)}</div>{d.picture(art.seal("РОСПОТРЕБНАДЗОР", "М.П.", "#2c4aa0"), 36)}<div class="b" style="color:#a02020">№ 0{d.rng.randint(100000, 999999)}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#a36aa3")),), ".sheet{padding:22mm 25mm 18mm;line-height:1.5}"
    )


@negative("domestic_content_paper", "tr", "id")
def domestic_content_paper(d: Draft) -> Sheets:
    """A chamber's or ministry's paper on the share of domestic content of a good: per cent, number, from and until."""
    title, labels, by, note = {
        "tr": ("YERLİ MALI BELGESİ", ("Belge No", "Belge Tarihi", "Geçerlilik Tarihi", "Firma", "Adres", "Ürün", "Yerli Katkı Oranı", "Teknoloji Düzeyi", "Kapasite Raporu"), "Ticaret ve Sanayi Odası", "Bu belge ISO 9001 veya TSE belgesi yerine geçmez."),
        "id": ("TANDA SAH CAPAIAN TINGKAT KOMPONEN DALAM NEGERI (TKDN)", ("Nomor", "Tanggal Terbit", "Berlaku sampai", "Perusahaan", "Alamat", "Produk", "Nilai TKDN", "Spesifikasi", "Verifikator"), "Kementerian Perindustrian Republik Indonesia", "Tanda sah ini bukan sertifikat ISO 9001."),
    }[d.facts.language]  # fmt: skip
    end = d.other_date(years_later(d.facts.issue, 1 if d.facts.language == "tr" else 3))
    values = (f"{d.facts.issue.year}/{d.rng.randint(100, 9999)}", d.date("issue"), end, d.put("holder"), d.put("address"), goods(d, 1)[0], f"% {d.rng.randint(51, 98)},{d.rng.randint(10, 99)}", d.rng.choice(("A", "B", "-")), d.decoy("report"))  # fmt: skip
    body = f"""<div class="c">{d.picture(art.seal(by, "★", "#8a1a1a"), 32)}</div><div class="c b m1">{by}</div><div class="c b m3" style="font-size:22pt">{title}</div><div class="m4">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3 small">{note}</div><div class="grow"></div><div class="row end">{d.code(24)}{hand(d, 38)}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1.4mm double #8a1a1a"></div>'
    return Sheets(
        (page(body, ground=frame),), ".sheet{padding:20mm 24mm 18mm} .rows td{padding:1.8mm 5mm 1.8mm 0}"
    )


@negative("cosmetic_notification", "en", "fr", "pl")
def cosmetic_notification(d: Draft) -> Sheets:
    """A print from a portal on a notified cosmetic product: reference, responsible person, category, frame formulation."""
    title, labels, note = {
        "en": ("Product notification – summary", ("Reference", "Product name", "Responsible person", "Address", "Category", "First notified", "Last modified", "GMP"), "Notification under Article 13 of Regulation (EC) No 1223/2009 is no approval of the product."),
        "fr": ("Notification du produit – résumé", ("Référence", "Nom du produit", "Personne responsable", "Adresse", "Catégorie", "Première notification", "Dernière modification", "BPF"), "La notification au titre de l'article 13 du règlement (CE) n° 1223/2009 ne vaut pas approbation."),
        "pl": ("Zgłoszenie produktu – podsumowanie", ("Numer referencyjny", "Nazwa produktu", "Osoba odpowiedzialna", "Adres", "Kategoria", "Pierwsze zgłoszenie", "Ostatnia zmiana", "GMP"), "Zgłoszenie zgodnie z art. 13 rozporządzenia (WE) nr 1223/2009 nie oznacza zatwierdzenia produktu."),
    }[d.facts.language]  # fmt: skip
    item = d.rng.choice(
        ("Veluna Body Lotion 250 ml", "Aurix Shampoo Repair", "Florabel SPF 30", "Nocté Night Cream")
    )
    values = (f"CPNP {d.rng.randint(1000000, 4999999)}", item, d.put("holder"), d.put("address"), "Leave-on / rinse-off", d.decoy("audit"), d.date("issue"), "EN ISO 22716:2007")  # fmt: skip
    body = f"""<div class="row" style="background:#143c74;color:#fff;padding:4mm 6mm"><b>Cosmetic Products Notification Portal</b><span class="small">{somebody(d)} ▾</span></div><div class="b m3" style="font-size:17pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)), "rows grid")}</div><div class="m3">{ruled(("INCI", "%"), [("Aqua", "60–75"), ("Glycerin", "3–10"), ("Cetearyl alcohol", "1–5"), ("Parfum", "< 1")])}</div><div class="m2 small">{note}</div><div class="grow"></div><div class="tiny row"><span>{after(d, 3)} 14:{d.rng.randint(10, 59)}</span><span>1 / 3</span></div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 18mm 10mm} .grid{width:100%} .grid td{border-bottom:.2mm solid #ccd;padding:2mm}" + RULED)  # fmt: skip


@negative("hazard_plan_table", "en", "zh", "vi")
def hazard_plan_table(d: Draft) -> Sheets:
    """A food maker's table of critical points: step, hazard, limit, watch, correction; norm in the head, version and day."""
    title, heads, lines = {
        "en": ("HACCP plan", ("CCP", "Step", "Hazard", "Critical limit", "Monitoring", "Correction"), (("1", "Pasteurising", "Listeria", "≥ 72 °C, 15 s", "Chart, each batch", "Divert, reprocess"), ("2", "Metal detection", "Metal pieces", "Fe 1.5 / SS 2.5 mm", "Test pieces hourly", "Hold, recheck"), ("3", "Chilling", "Growth of germs", "≤ 4 °C in 2 h", "Logger", "Reject"))),
        "zh": ("HACCP计划表", ("CCP", "工序", "显著危害", "关键限值", "监控", "纠偏措施"), (("1", "巴氏杀菌", "单增李斯特菌", "≥72℃，15s", "每批记录", "回流重杀"), ("2", "金属检测", "金属异物", "Fe1.5/SUS2.5mm", "每小时测试", "隔离复检"), ("3", "速冻", "致病菌生长", "中心≤-18℃", "温度记录仪", "报废"))),
        "vi": ("Kế hoạch HACCP", ("CCP", "Công đoạn", "Mối nguy", "Giới hạn tới hạn", "Giám sát", "Hành động sửa chữa"), (("1", "Thanh trùng", "Listeria", "≥ 72 °C, 15 giây", "Từng mẻ", "Tái xử lý"), ("2", "Dò kim loại", "Mảnh kim loại", "Fe 1,5 / SS 2,5 mm", "Mỗi giờ", "Cô lập, kiểm lại"), ("3", "Cấp đông", "Vi sinh vật", "≤ -18 °C", "Máy ghi nhiệt", "Loại bỏ"))),
    }[d.facts.language]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{other_firm(d, "food")}</div><div class="small r">ISO 22000:2018 – 8.5.4<br>{d.decoys_form()}<br>{d.date("issue")}</div></div><div class="c b m3" style="font-size:20pt">{title}</div><div class="m3">{ruled(heads, list(lines))}</div><div class="grow"></div><div class="row">{hand(d)}{hand(d)}<span class="small">Ver. {d.decoy("revision")}</span></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:16mm 18mm 12mm}" + RULED
    return Sheets((page(body),), css, "landscape")


@negative("offer_of_a_body_in_the_east", "zh", "ru", "vi", "ko")
def offer_of_a_body_in_the_east(d: Draft) -> Sheets:
    """A body's offer for a certification: norms, days of audit by year, fees, what the certificate will cover, until when it binds."""
    title, labels, heads, steps, note = {
        "zh": ("认证服务报价单", ("客户名称", "认证标准", "拟认证范围", "报价日期", "报价有效期"), ("项目", "人日", "费用（元）"), ("初次审核（一、二阶段）", "第一年监督审核", "第二年监督审核", "审定与注册（含证书费）"), "本报价单不构成认证承诺，证书于审核通过并作出认证决定后颁发，有效期三年。"),
        "ru": ("КОММЕРЧЕСКОЕ ПРЕДЛОЖЕНИЕ", ("Заказчик", "Стандарт", "Область сертификации", "Дата", "Действительно до"), ("Этап", "Чел.-дней", "Стоимость, руб."), ("Сертификационный аудит", "Инспекционный контроль 1", "Инспекционный контроль 2", "Оформление сертификата"), "Сертификат сроком на три года выдаётся по результатам положительного решения."),
        "vi": ("BÁO GIÁ DỊCH VỤ CHỨNG NHẬN", ("Khách hàng", "Tiêu chuẩn", "Phạm vi dự kiến", "Ngày báo giá", "Hiệu lực báo giá"), ("Hạng mục", "Ngày công", "Chi phí (VND)"), ("Đánh giá chứng nhận", "Giám sát năm 1", "Giám sát năm 2", "Cấp giấy chứng nhận"), "Giấy chứng nhận có giá trị 3 năm, được cấp sau khi có quyết định chứng nhận."),
        "ko": ("인증심사 견적서", ("고객명", "적용규격", "인증범위(안)", "견적일", "견적 유효기간"), ("구분", "인일", "금액(원)"), ("최초심사", "1차 사후심사", "2차 사후심사", "등록 및 인증서 발행"), "인증서는 심사 완료 후 인증 결정에 따라 발행되며 유효기간은 3년입니다."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.standard(" / "), d.put("scope"), d.date("issue"), after(d, 60))
    unit = {"zh": 100, "ru": 1000, "vi": 200000, "ko": 20000}[d.facts.language]
    prices = [
        (step, f"{d.rng.choice((1, 1.5, 2, 3))}", f"{d.rng.randint(20, 180) * unit:,}") for step in steps
    ]
    seal = (
        d.stamp(34)
        if d.facts.language == "zh"
        else d.picture(art.seal(d.facts.office.issuer, "★", "#2c4aa0"), 34)
    )
    body = f"""{body_head(d)}<div class="c b m4" style="font-size:22pt;color:{d.facts.office.colour}">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, prices)}</div><div class="m3 small">{note}</div><div class="grow"></div><div class="row end">{seal}{hand(d, 36)}</div><div class="tiny m1">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}" + RULED)


@negative("surveillance_report_summary", "de", "fr", "tr", "es")
def surveillance_report_summary(d: Draft) -> Sheets:
    """A body's summary of a surveillance: data of the certificate, team, strong points, findings, that it may be kept."""
    title, labels, heads, points, end = {
        "de": ("Auditbericht – Überwachungsaudit", ("Organisation", "Norm", "Zertifikat-Nr. / gültig bis", "Geltungsbereich", "Audittage", "Auditor"), ("Thema", "Bewertung"), ("Kontext und Risiken", "Ziele und Kennzahlen", "Interne Audits", "Umgang mit Beschwerden", "Verwendung des Zeichens"), "Das Auditteam empfiehlt die Aufrechterhaltung des Zertifikats. Abweichungen: 0 Haupt, {x} Neben."),
        "fr": ("Rapport d'audit de surveillance", ("Organisme", "Norme", "Certificat n° / valable jusqu'au", "Périmètre", "Jours d'audit", "Auditeur"), ("Thème", "Appréciation"), ("Contexte et risques", "Objectifs et indicateurs", "Audits internes", "Réclamations", "Usage de la marque"), "L'équipe d'audit recommande le maintien du certificat. Non-conformités : 0 majeure, {x} mineure(s)."),
        "tr": ("Gözetim Denetimi Raporu", ("Kuruluş", "Standart", "Belge no / geçerlilik", "Kapsam", "Denetim günleri", "Denetçi"), ("Konu", "Değerlendirme"), ("Bağlam ve riskler", "Hedefler", "İç tetkikler", "Şikâyetler", "Logo kullanımı"), "Denetim ekibi belgenin devamını önermektedir. Uygunsuzluk: 0 büyük, {x} küçük."),
        "es": ("Informe de auditoría de seguimiento", ("Organización", "Norma", "Certificado / vigencia", "Alcance", "Días de auditoría", "Auditor"), ("Tema", "Valoración"), ("Contexto y riesgos", "Objetivos", "Auditorías internas", "Reclamaciones", "Uso de la marca"), "El equipo auditor recomienda mantener el certificado. No conformidades: 0 mayores, {x} menores."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.standard(" / "), f"{d.put('number')} / {d.date('expiry')}", d.put("scope"), f"{d.date('issue')} – {after(d, 1)}", somebody(d))  # fmt: skip
    marks = [(point, d.rng.choice(("OK", "OK", "+", "OFI"))) for point in points]
    body = f"""{body_head(d)}<div class="b m3" style="font-size:20pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, marks)}</div><div class="m3 b">{end.format(x=d.rng.randint(0, 3))}</div><div class="grow"></div><div class="row end">{hand(d)}<div class="tiny">{d.decoy("report")} · {d.decoys_form()} · 1 / 9</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 11mm}" + RULED)


@negative("review_plan_in_asia", "ja", "ko", "th")
def review_plan_in_asia(d: Draft) -> Sheets:
    """A body's plan of a renewal audit in Japanese, Korean or Thai: aims, hours by day, register number, end of the term."""
    title, labels, heads, slots = {
        "ja": ("審査計画書（更新審査）", ("組織名", "適用規格", "登録番号 / 有効期限", "審査日", "審査チーム"), ("時間", "内容", "対応者"), ("初回会議", "経営者インタビュー", "現場審査（製造・検査）", "文書・記録の確認", "最終会議")),
        "ko": ("심사계획서 (갱신심사)", ("조직명", "적용규격", "인증번호 / 유효기간", "심사일", "심사팀"), ("시간", "심사 내용", "담당"), ("시작회의", "경영자 면담", "현장심사 (생산, 검사)", "문서 및 기록 확인", "종료회의")),
        "th": ("แผนการตรวจประเมิน (ต่ออายุ)", ("องค์กร", "มาตรฐาน", "เลขที่ใบรับรอง / วันสิ้นอายุ", "วันที่ตรวจ", "คณะผู้ตรวจ"), ("เวลา", "กิจกรรม", "ผู้รับผิดชอบ"), ("ประชุมเปิด", "สัมภาษณ์ผู้บริหาร", "ตรวจพื้นที่ผลิต", "ตรวจเอกสารและบันทึก", "ประชุมปิด")),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.standard(" / "), f"{d.put('number')} / {d.date('expiry')}", f"{d.date('issue')} – {after(d, 1)}", f"{somebody(d)}, {somebody(d)}")  # fmt: skip
    times = ("09:00", "09:30", "10:30", "14:00", "16:30")
    listed = [(t, slot, d.rng.choice(("QA", "MD", "PD"))) for t, slot in zip(times, slots, strict=True)]
    body = f"""{body_head(d)}<div class="c b m4" style="font-size:21pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, listed)}</div><div class="grow"></div><div class="row end"><span class="tiny">{d.decoys_form()}</span>{hand(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}" + RULED)


@negative("ccc_factory_inspection", "zh")
def ccc_factory_inspection(d: Draft) -> Sheets:
    """A Chinese report on a factory's inspection for a product mark: codes, maker, factory, points with marks, conclusion."""
    settle(d, "cn-byway", "cn-shore", system="Q")
    pairs = [("申请编号", f"A{d.facts.issue.year}CCC{d.rng.randint(100000, 999999)}"), ("工厂编号", f"{d.rng.choice('ABDE')}0{d.rng.randint(10000, 99999)}"), ("生产者（制造商）", d.put("holder")), ("生产企业", d.put("holder")), ("生产地址", d.put("address")), ("产品类别", goods(d, 1)[0]), ("检查依据", "CNCA-00C-005 强制性产品认证实施规则 工厂质量保证能力要求"), ("质量体系证书", f"{d.standard(' / ')}　{d.put('number')}"), ("检查日期", f"{d.date('issue')} 至 {d.other_date(days_later(d.facts.issue, 1))}")]  # fmt: skip
    points = [(str(i), name, "符合") for i, name in enumerate(("职责和资源", "文件和记录", "采购与关键件控制", "生产过程控制", "例行检验和/或确认检验", "检验试验仪器设备", "不合格品的控制", "产品一致性"), 1)]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="small">{d.decoys_form()}</div></div><div class="c b m3" style="font-size:23pt">工厂检查报告</div><div class="m3">{rows(pairs)}</div><div class="m2">{ruled(("序号", "检查项目", "结果"), points)}</div><div class="m2 b">检查结论：☑ 推荐通过　☐ 书面验证后通过　☐ 现场验证后通过　☐ 不通过</div><div class="grow"></div><div class="row end small"><span>检查组长：{hand(d, 30)}</span><span>工厂代表：{hand(d, 30)}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 11mm} .rows td{padding:.7mm 3mm .7mm 0}" + RULED)
