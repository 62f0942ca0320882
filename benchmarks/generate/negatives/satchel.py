"""Papers near a certificate: bidders' forms, decisions, a person's paper, a prize, rounds of tests, approvals."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.archive import ends
from benchmarks.generate.negatives.ledger import figures, of_trade
from benchmarks.generate.negatives.lobby import after, goods, hand
from benchmarks.generate.negatives.reception import somebody
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


@negative("candidate_declaration", "fr")
def candidate_declaration(d: Draft) -> Sheets:
    """A French bidder's form on what it can do: lettered parts, figures of three years, table of its certificates."""
    year = d.facts.issue.year
    held = [
        (d.standard(" / "), d.put("issuer"), d.put("number"), d.date("expiry")),
        ("MASE", "Association MASE", figures(d, 6), ends(d, 3)),
        ("Qualifelec", "Qualifelec", figures(d, 7), ends(d, 1)),
    ]
    turn = [
        (f"Exercice {year - i}", f"{d.rng.randint(12, 90)}0 000 €", f"{d.rng.randint(8, 30)} %")
        for i in (1, 2, 3)
    ]
    names = [
        ("Nom commercial et dénomination sociale", d.put("holder")),
        ("Adresse postale et du siège social", d.put("address")),
        ("Numéro SIRET", f"{figures(d, 9)} {figures(d, 5)}"),
        ("Forme juridique", d.rng.choice(("SAS", "SARL", "SA"))),
    ]
    body = (
        '<div class="row" style="background:#d9e3ee;padding:3mm 5mm"><div class="small">MARCHÉS PUBLICS</div>'
        '<div class="c b">DÉCLARATION DU CANDIDAT INDIVIDUEL<br>OU DU MEMBRE DU GROUPEMENT</div><div class="b '
        f'big">DC2</div></div><div class="h">A – Identification de l’acheteur</div><div class="small">Syndicat mixte '
        f"du pays de "
        f"{d.rng.choice(('Vervanne', 'Lorgeac', 'Trémouille'))} – consultation n° {year}-{d.rng.randint(10, 99)}</div>"
        f'<div class="h">C – Identification du candidat</div>{rows(names)}'
        f'<div class="h">F – Capacité économique et financière</div>'
        f"{ruled(('Période', 'Chiffre d’affaires global', 'Part des prestations objet du marché'), turn)}"
        '<div class="h">G – Capacité technique : certificats de qualification et de qualité</div>'
        f"{ruled(('Référentiel', 'Organisme', 'N°', 'Valable jusqu’au'), held)}"
        '<div class="small m1">Copie jointe en annexe. L’acheteur accepte tout moyen de preuve équivalent.</div>'
        f'<div class="h">H – Signature</div><div class="row"><div>Fait le '
        f'{d.date("issue")}<br>{somebody(d)}</div>{hand(d)}</div><div class="grow"></div><div class="row '
        f'tiny"><div>DC2 – Déclaration du candidat</div><div>Page : 2 / 4</div></div>'
    )
    css = (
        ".sheet{padding:13mm 18mm} .h{background:#eef2f6;font-weight:bold;padding:1.2mm 2mm;margin:4mm 0 2mm}"
    )
    return Sheets((page(body),), css + RULED)


@negative("decision_to_certify", "vi")
def decision_to_certify(d: Draft) -> Sheets:
    """A Vietnamese body's decision in articles that a certificate shall be granted: it goes with it and is none."""
    articles = (
        f"Chứng nhận {d.system()} của <b>{d.put('holder')}</b>, địa chỉ: {d.put('address')}, phù hợp yêu cầu tiêu "
        f"chuẩn {d.standard(' / ')} cho lĩnh vực: {d.put('scope')}.",
        f"Giấy chứng nhận số {d.put('number')} được cấp kèm theo Quyết định này, có hiệu lực từ {d.date('start')} đến "
        f"{d.date('expiry')}. Tổ chức chịu sự đánh giá giám sát định kỳ không quá 12 tháng một lần.",
        "Tổ chức có tên tại Điều 1 được sử dụng dấu chứng nhận theo quy định và có trách nhiệm duy trì hệ thống quản "
        "lý.",
        "Phòng Nghiệp vụ, Phòng Hành chính và tổ chức có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    )
    said = "".join(f'<p class="p"><b>Điều {i}.</b> {text}</p>' for i, text in enumerate(articles, 1))
    body = (
        f'<div class="row top"><div class="c" style="width:66mm;font-size:11pt"><b '
        f'class="up">{d.put("issuer")}</b><br>———<br>'
        f"Số: {d.rng.randint(100, 999)}/{d.facts.issue.year}/QĐ-CN</div>"
        '<div class="c" style="white-space:nowrap;font-size:11pt"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT '
        "NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>———————<br>"
        f"<i>{d.date('issue', style='ngày {d:02} tháng {m:02} năm {y}')}</i></div></div>"
        '<div class="c b m4" style="font-size:15pt">QUYẾT ĐỊNH<br>Về việc cấp giấy chứng nhận hệ thống quản lý</div>'
        '<div class="c b m2">GIÁM ĐỐC TỔ CHỨC CHỨNG NHẬN</div>'
        '<p class="p i">Căn cứ Luật Tiêu chuẩn và Quy chuẩn kỹ thuật;</p>'
        '<p class="p i">Căn cứ Nghị định số 107/2016/NĐ-CP của Chính phủ về điều kiện kinh doanh dịch vụ đánh giá sự '
        f'phù hợp;</p><p class="p i">Căn cứ báo cáo đánh giá số {d.decoy("report")} và hồ sơ thẩm xét '
        f'{d.decoy("decision")},</p><div class="c b m2">QUYẾT ĐỊNH:</div>{said}<div class="grow"></div><div '
        f'class="row top"><div class="small"><b><i>Nơi '
        "nhận:</i></b><br>- Như Điều 4;<br>- Lưu: VT, NV.</div>"
        f'<div class="c"><b>GIÁM '
        f"ĐỐC</b><br>{d.picture(art.seal(d.facts.office.issuer, '★'), 36)}<br><b>{d.text('people')}</b>"
        "</div></div>"
    )
    css = (
        ".sheet{padding:20mm 20mm 20mm 30mm;font-size:12.5pt}"
        " .p{text-indent:10mm;line-height:1.5;text-align:justify;margin:2mm 0}"
    )
    return Sheets((page(body, "serif"),), css)


@negative("handover_record", "vi")
def handover_record(d: Draft) -> Sheets:
    """A Vietnamese record that a certificate's original was handed over: two parties, list of papers, two hands."""
    parties = "".join(
        f'<p class="b">{side}: {who}</p><p>Đại diện: Ông/Bà {somebody(d)}　　Chức vụ: {job}<br>Địa chỉ: {place}</p>'
        for side, who, job, place in (
            ("BÊN GIAO (BÊN A)", d.put("issuer"), "Chuyên viên", d.facts.office.address),
            ("BÊN NHẬN (BÊN B)", d.put("holder"), "Giám đốc", d.put("address")),
        )
    )
    lines = [
        (
            "1",
            f"Giấy chứng nhận {d.standard(' / ')} (bản gốc)",
            d.put("number"),
            "01",
            f"Hết hạn {d.date('expiry')}",
        ),
        ("2", "Giấy chứng nhận (bản tiếng Anh)", d.facts.number, "01", ""),
        (
            "3",
            "Quyết định cấp giấy chứng nhận",
            f"{d.rng.randint(100, 999)}/QĐ-CN",
            "01",
            d.decoy("decision"),
        ),
        ("4", "Hướng dẫn sử dụng dấu chứng nhận", "HD-05", "01", ""),
    ]
    body = (
        '<div class="c"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>——o0o——</div>'
        '<div class="c b m3" style="font-size:18pt">BIÊN BẢN BÀN GIAO HỒ SƠ CHỨNG NHẬN</div>'
        f"<p>Hôm nay, {d.date('issue', style='ngày {d:02} tháng {m:02} năm {y}')}, chúng tôi gồm có:</p>{parties}"
        "<p>Hai bên cùng tiến hành bàn giao các tài liệu sau:</p>"
        f"{ruled(('STT', 'Tên tài liệu', 'Số hiệu', 'Số lượng', 'Ghi chú'), lines)}"
        "<p>Bên B đã kiểm tra và nhận đủ tài liệu nêu trên. Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản.</p>"
        f'<div class="row top m3"><div class="c b">ĐẠI DIỆN BÊN A<br>{hand(d)}</div>'
        f'<div class="c b">ĐẠI DIỆN BÊN B<br>{hand(d)}</div></div><div class="grow"></div>'
    )
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 22mm;line-height:1.5} p{margin:2mm 0}" + RULED)


@negative("product_self_announcement", "vi")
def product_self_announcement(d: Draft) -> Sheets:
    """A Vietnamese maker's own announcement of a food: maker, product, packing, limits; its certificate's number."""
    of_trade(d, "food")
    item = goods(d, 1, "food")[0]
    maker = [
        ("Tên tổ chức, cá nhân", d.put("holder")),
        ("Địa chỉ", d.put("address")),
        ("Mã số doanh nghiệp", figures(d, 10)),
        (
            "Số giấy chứng nhận cơ sở đủ điều kiện ATTP",
            f"ISO 22000:2018 số {d.put('number')}, ngày cấp {d.date('start')}, nơi cấp {d.put('issuer')}, hết hạn "
            f"{d.date('expiry')}",
        ),
    ]
    about = [
        ("1. Tên sản phẩm", item),
        ("2. Thành phần", "Nguyên liệu chính, đường, muối, nước, chất bảo quản (202)"),
        ("3. Thời hạn sử dụng", f"{d.rng.choice((6, 12, 18))} tháng kể từ ngày sản xuất"),
        ("4. Quy cách đóng gói", f"Túi PE {d.rng.choice((200, 500, 1000))} g, thùng carton"),
    ]
    limits = [
        ("1", "Tổng số vi sinh vật hiếu khí", "CFU/g", "10⁴"),
        ("2", "Chì (Pb)", "mg/kg", "0,2"),
        ("3", "E. coli", "CFU/g", "3"),
    ]
    body = (
        '<div class="c"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>———————</div>'
        f'<div class="c b m2" style="font-size:17pt">BẢN TỰ CÔNG BỐ SẢN PHẨM</div><div class="c">Số: '
        f'{d.rng.randint(1, 30):02}/TCB/{d.facts.issue.year}</div><div class="b m2">I. Thông tin về tổ chức, cá nhân '
        f'tự công bố sản phẩm</div>{rows(maker)}<div class="b m2">II. Thông tin về sản phẩm</div>{rows(about)}'
        '<div class="b m2">III. Yêu cầu về an toàn thực phẩm (QCVN 8-2:2011/BYT, QCVN 8-3:2012/BYT)</div><div '
        'class="m1">'
        f"{ruled(('TT', 'Chỉ tiêu', 'Đơn vị', 'Mức tối đa'), limits)}</div>"
        "<p>Chúng tôi xin cam kết thực hiện đầy đủ các quy định của pháp luật về an toàn thực phẩm và hoàn toàn chịu "
        "trách nhiệm về tính pháp lý của hồ sơ công bố.</p>"
        f'<div class="grow"></div><div class="row end"><div></div><div class="c">{d.date("issue")}<br><b>ĐẠI DIỆN TỔ '
        f"CHỨC</b><br>"
        f"{d.picture(art.seal(d.facts.holder[0][:30], '★'), 34)}<br>{somebody(d)}</div></div>"
    )
    return Sheets(
        (page(body, "serif"),), ".sheet{padding:18mm 22mm 16mm} .rows .v{font-weight:normal}" + RULED
    )


@negative("vocational_certificate", "tr")
def vocational_certificate(d: Draft) -> Sheets:
    """A Turkish certificate of a person's trade: qualification and level, number, from and until, mark of the body."""
    trade, code = d.rng.choice(
        (
            ("Çelik Kaynakçısı (Seviye 3)", "11UY0010-3"),
            ("CNC Programcısı (Seviye 5)", "12UY0056-5"),
            ("Makine Bakımcı (Seviye 4)", "10UY0002-4"),
            ("Forklift Operatörü (Seviye 3)", "15UY0198-3"),
        )
    )
    pairs = [
        ("Adı Soyadı", somebody(d)),
        ("T.C. Kimlik No", f"{figures(d, 3)}******{figures(d, 2)}"),
        ("Ulusal Yeterlilik", trade),
        ("Yeterlilik Kodu", code),
        ("Belge No", f"YB{figures(d, 4)}/{code}/{figures(d, 2)}/{figures(d, 5)}"),
        ("Belge Düzenleme Tarihi", d.date("issue")),
        ("Belge Geçerlilik Tarihi", ends(d, 5)),
        ("Çalıştığı Kuruluş", d.put("holder")),
    ]
    mark = '<div class="textmark" style="color:#b3161d;border-color:#b3161d"><div>TÜRKAK</div>TS EN ISO/IEC 17024'
    body = (
        '<div class="row"><div class="b big" style="color:#0d5c8f">MYK</div><div class="c small">MESLEKİ YETERLİLİK '
        "KURUMU</div>"
        f"{mark}<br>AB-00{d.rng.randint(10, 99)}-P</div></div>"
        '<div class="c b serif m3" style="font-size:30pt;color:#0d5c8f">MESLEKİ YETERLİLİK BELGESİ</div>'
        '<p class="c" style="line-height:1.7">Aşağıda kimliği yazılı kişi, yetkilendirilmiş belgelendirme '
        "kuruluşunca yapılan teorik ve "
        "uygulamalı sınavlarda başarılı olarak bu belgeyi almaya hak kazanmıştır.</p>"
        f'<div class="row m2 top"><div>{rows(pairs)}</div><div '
        f'style="width:28mm;height:36mm;background:#d7dde2"></div></div><div class="grow"></div><div class="row '
        f'end"><div>{d.code(22)}</div><div class="c">{hand(d)}<br><span class="small">Vizyonel Personel '
        f"Belgelendirme Ltd. Şti.<br>Karar Verici</span></div>"
        f"{d.picture(art.seal('PERSONEL BELGELENDİRME', '★', '#0d5c8f'), 32)}</div>"
    )
    return Sheets(
        (page(body, "wide", art.guilloche("#0d5c8f", 1123, 794)),), ".sheet{padding:18mm 26mm}", "landscape"
    )


@negative("quality_prize_plaque", "es", "en", "vi")
def quality_prize_plaque(d: Draft) -> Sheets:
    """A photographed plaque of a prize for quality: wood, brass, laurels, year, 'in recognition'; a prize, no audit."""
    title, said, giver = {
        "es": (
            "PREMIO INTERNACIONAL A LA CALIDAD",
            "En reconocimiento a su compromiso con la calidad total, el liderazgo y la mejora continua según los "
            "principios de {n}",
            "Cumbre Empresarial de Calidad · {p} · {y}",
        ),
        "en": (
            "INTERNATIONAL STAR FOR QUALITY",
            "In recognition of outstanding commitment to quality, leadership and innovation in the spirit of {n}",
            "Business Quality Convention · {p} · {y}",
        ),
        "vi": (
            "GIẢI THƯỞNG CHẤT LƯỢNG VÀNG",
            "Ghi nhận thành tích xuất sắc trong quản lý chất lượng và cải tiến liên tục theo tinh thần {n}",
            "Hội đồng bình chọn thương hiệu · {p} · {y}",
        ),
    }[d.facts.language]
    place = d.rng.choice(("Genève", "Madrid", "Frankfurt", "New York"))
    star = art.star(60, 60, 56, "#8a6414")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="120" height="120">{star}</svg>'
    )
    body = (
        '<div class="grow"></div><div class="wood"><div class="brass serif">'
        f'<div class="c">{d.picture(art.Art(svg, 120, 120), 26)}</div><div class="c b" '
        f'style="font-size:23pt">{title}</div><div class="c m2">{d.rng.choice(("GOLD", "PLATINUM", "DIAMOND"))} · '
        f'{d.facts.issue.year}</div><div class="c b m3" style="font-size:19pt">{d.put("holder")}</div><div class="c '
        f'small m1">{d.put("address")}</div><div class="c m3 i" '
        f'style="line-height:1.5">{said.format(n="ISO 9001")}</div><div class="row m3 end '
        f'small"><div>{d.date("issue")}</div><div class="c">{hand(d, 30)}<br>President</div></div><div class="c small '
        f'm2">{giver.format(p=place, y=d.facts.issue.year)}</div></div></div><div class="grow"></div>'
    )
    css = (
        ".sheet{padding:20mm 24mm;background:#cfc9c0} .wood{background:linear-gradient(120deg,#6b3f1d,#4a2a12,#74482a);"
        "padding:13mm;border-radius:3mm;box-shadow:2mm 3mm 5mm #777}"
        " .brass{background:linear-gradient(135deg,#e9d18a,#c9a64b,#f1e2ab);padding:9mm 10mm;color:#3c2a08}"
    )
    return Sheets((page(body),), css)


@negative("proficiency_test_participation", "en")
def proficiency_test_participation(d: Draft) -> Sheets:
    """A provider's certificate that a laboratory took part in a comparison: round, scores in a table, norm of
    rounds."""
    of_trade(d, d.rng.choice(("food", "metal", "plastics")))
    tests = d.rng.sample(
        ("Lead (Pb), mg/kg", "Tensile strength, MPa", "Moisture, %", "pH value", "Hardness HV 10", "Density"),
        4,
    )
    lines = []
    for test in tests:
        z = d.rng.uniform(-1.8, 1.8)
        lines.append(
            (test, f"{d.rng.uniform(1, 90):.2f}", f"{d.rng.uniform(0.1, 3):.2f}", f"{z:+.2f}", "satisfactory")
        )
    body = (
        f'<div class="row"><div class="b big" style="color:#5b2a86">◎ Ringtest Alliance</div><div '
        f'class="textmark"><div>{d.rng.choice(("UKAS", "DAkkS", "A2LA"))}'
        f"</div>PROFICIENCY TESTING<br>ISO/IEC 17043 · {figures(d, 4)}</div></div>"
        '<div class="c serif b m4" style="font-size:30pt;color:#5b2a86">Certificate of Participation</div>'
        '<div class="c m3">This is to confirm that the laboratory of</div>'
        f'<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>'
        f'<div class="c m2">(laboratory code {figures(d, 3)}) took part in proficiency test round '
        f"<b>PT-{d.facts.issue.year}-"
        f"{d.rng.randint(10, 99)}</b>, closed on {d.decoy('audit')}, with the results below.</div>"
        f'<div class="m3">{ruled(("Measurand", "Assigned value", "σ pt", "z score", "Evaluation"), lines)}</div>'
        '<p class="small c">Evaluated to ISO 13528:2022. The scores hold for this round only and make no statement '
        "on the "
        "laboratory's management system.</p>"
        f'<div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div '
        f'class="c">{hand(d)}<br>Coordinator</div></div>'
    )
    return Sheets((page(body, "", art.guilloche("#5b2a86")),), ".sheet{padding:26mm 25mm 22mm}" + RULED)


@negative("training_partner_approval", "en")
def training_partner_approval(d: Draft) -> Sheets:
    """An institute's paper that a firm may give its courses: list of courses with codes, from and until, two hands."""
    courses = d.rng.sample(
        (
            ("QMS Lead Auditor", "ISO 9001:2015"),
            ("EMS Internal Auditor", "ISO 14001:2015"),
            ("OH&amp;S Foundation", "ISO 45001:2018"),
            ("ISMS Lead Implementer", "ISO/IEC 27001:2022"),
            ("Auditing practice", "ISO 19011:2018"),
        ),
        3,
    )
    lines = [
        (name, standard, f"AC-{figures(d, 4)}", f"{d.rng.choice((16, 24, 40))} h")
        for name, standard in courses
    ]
    end = ends(d, d.rng.choice((1, 2, 3)))
    body = (
        '<div class="c b" style="letter-spacing:1mm;color:#7a4b00">INSTITUTE OF AUDITING PRACTICE</div>'
        '<div class="c serif m3" style="font-size:34pt">Approved Training Partner</div><div class="c m3">We hereby '
        f'confirm that</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div '
        f'class="c">{d.put("address")}</div><div class="c m2">may deliver the following courses and register '
        f"delegates for our examinations.</div><div "
        f'class="m3">{ruled(("Course", "Subject", "Course code", "Length"), lines)}</div><div class="c m3">Partner '
        f'No. ATP-{figures(d, 5)} · Approved from {d.date("issue")} to {end}</div><div class="grow"></div><div '
        f'class="row end"><div class="c">{hand(d)}<br><span class="small">Head of '
        f"Examinations</span></div>{d.picture(art.seal('INSTITUTE OF AUDITING', '★', '#9a6b12'), 34)}<div "
        f'class="c">{hand(d)}<br><span class="small">'
        "Registrar</span></div></div>"
    )
    return Sheets(
        (page(body, "wide", art.guilloche("#b58a3c", 1123, 794)),),
        ".sheet{padding:20mm 34mm}" + RULED,
        "landscape",
    )


@negative("soc_report_cover", "en")
def soc_report_cover(d: Draft) -> Sheets:
    """The cover and letter of an accountant's report on a firm's controls: period, kind, opinion; no norm of
    systems."""
    of_trade(d, "software")
    kind = d.rng.choice(("SOC 2® Type 2", "SOC 1® Type 2", "ISAE 3402 Type II"))
    firm = f"{d.rng.choice(('Oakhaven', 'Whitcombe', 'Larkfield'))} &amp; {d.rng.choice(('Dray', 'Moss', 'Pell'))} LLP"
    body = (
        f'<div style="background:#14213d;color:#fff;padding:24mm 22mm 12mm"><div class="small">{kind} REPORT</div>'
        f'<div class="b" style="font-size:25pt;margin-top:5mm">{d.put("holder")}</div><div class="m2">Report on a '
        f"description of its "
        "system and on the suitability of the design and operating effectiveness of its controls</div>"
        f'<div class="m3">For the period {after(d, -400)} to {after(d, -36)}</div></div>'
        '<div style="padding:10mm 22mm;line-height:1.6"><b>Independent service auditor’s report</b>'
        f"<p>To the management of {d.facts.holder[0]}, {d.put('address')}:</p><p>We have examined the description of "
        f"the system for {d.put('scope')}. The organisation states that it is also certified to {d.standard(' / ')} "
        f"by {d.put('issuer')} (certificate {d.put('number')}, valid until {d.date('expiry')}); we did not rely on "
        f"that certification and express no opinion on it.</p><p>In our opinion, in all material respects, the "
        f"controls stated in the description were suitably designed and operated effectively throughout the period.</p>"
        f"<div>{hand(d, 44)}<br><b>{firm}</b><br>Chartered accountants<br>{d.date('issue')}</div></div>"
        '<div class="grow"></div><div class="tiny c">Confidential – restricted use. Not to be passed on without '
        "consent. 1</div>"
    )
    return Sheets((page(body),), ".sheet{padding:0 0 9mm}")
