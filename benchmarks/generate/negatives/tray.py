"""What lies in a buyer's tray: lists of suppliers, orders, mails, minutes, permits of authorities, fairs, statements, adverts."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _other_firm(d: Draft) -> str:
    return companies.company(d.rng, d.facts.language)[0]


@negative("approved_supplier_list", "en", "de", "zh", "tr")
def approved_supplier_list(d: Draft) -> Sheets:
    """A buyer's list of approved suppliers with the norm, body, number and end of each one's certificate."""
    title, heads = {
        "en": ("Approved Supplier List", ("No.", "Supplier", "Standard", "Certification body", "Certificate No.", "Valid until", "Status")),
        "de": ("Liste der freigegebenen Lieferanten", ("Nr.", "Lieferant", "Norm", "Zertifizierer", "Zertifikat-Nr.", "Gültig bis", "Status")),
        "zh": ("合格供应商名录", ("序号", "供应商名称", "体系标准", "认证机构", "证书编号", "有效期至", "状态")),
        "tr": ("Onaylı Tedarikçi Listesi", ("No", "Tedarikçi", "Standart", "Belgelendirme kuruluşu", "Belge No", "Geçerlilik", "Durum")),
    }[d.facts.language]  # fmt: skip
    lines = [
        (
            str(i),
            d.put("holder") if i == 1 else _other_firm(d),
            d.rng.choice(("ISO 9001:2015", "ISO 14001:2015", "IATF 16949:2016", "–")),
            d.rng.choice((d.facts.office.brand, "SGS", "TÜV", "BV")),
            d.put("number") if i == 1 else f"{d.rng.randint(10000, 99999)}-{d.rng.randint(1, 9)}",
            d.other_date(days_later(d.facts.issue, d.rng.randint(-200, 900))),
            d.rng.choice("AABC"),
        )
        for i in range(1, 13)
    ]
    body = f"""<div class="row"><div class="b big">{_other_firm(d)}</div><div class="small">{d.decoys_form()}</div></div><div class="c b m3" style="font-size:20pt">{title}</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="row small"><div>{d.date("issue")}</div><div>{d.picture(art.signature(d.rng), 30)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 14mm 12mm}" + RULED + " .ruled td{font-size:8pt}")


@negative("purchase_order_terms", "en", "de", "zh", "es")
def purchase_order_terms(d: Draft) -> Sheets:
    """A purchase order: items and prices, and quality clauses that name the supplier's certificate and its norm."""
    title, heads, clauses, labels = {
        "en": ("PURCHASE ORDER", ("Item", "Description", "Qty", "Price"), ("Supplier shall maintain its certification to {s}; loss or expiry is to be notified within five days.", "Certificates of conformity accompany each delivery.", "This order is valid until {e}."), ("Order No.", "Order date", "Supplier", "Ship to")),
        "de": ("BESTELLUNG", ("Pos.", "Bezeichnung", "Menge", "Preis"), ("Der Lieferant hält seine Zertifizierung nach {s} aufrecht; Verlust oder Ablauf sind binnen fünf Tagen zu melden.", "Jeder Lieferung liegt ein Werkszeugnis bei.", "Diese Bestellung ist gültig bis {e}."), ("Bestell-Nr.", "Bestelldatum", "Lieferant", "Lieferanschrift")),
        "zh": ("采购订单", ("序号", "品名", "数量", "单价"), ("供方应保持 {s} 认证证书有效，证书到期或暂停须五日内书面通知需方。", "每批交货须附合格证明。", "本订单有效期至 {e}。"), ("订单编号", "订单日期", "供方", "收货地址")),
        "es": ("ORDEN DE COMPRA", ("Pos.", "Descripción", "Cant.", "Precio"), ("El proveedor mantendrá vigente su certificación según {s}; comunicará su pérdida o vencimiento en cinco días.", "Cada entrega irá acompañada de certificado de calidad.", "Esta orden es válida hasta el {e}."), ("Orden n.º", "Fecha", "Proveedor", "Entregar en")),
    }[d.facts.language]  # fmt: skip
    values = (f"PO-{d.rng.randint(100000, 999999)}", d.date("issue"), f"{d.put('holder')}<br>{d.put('address')}", companies.address(d.rng, d.facts.language)[0])  # fmt: skip
    items = [(str(i * 10), f"{d.rng.choice(('AX', 'BR', 'TK'))}-{d.rng.randint(1000, 9999)}", str(d.rng.randint(1, 90) * 100), f"{d.rng.uniform(0.4, 60):.2f}") for i in range(1, 6)]  # fmt: skip
    end = d.other_date(days_later(d.facts.issue, 90))
    said = "".join(f"<div class=m1>{i}. {c.format(s=d.standard(' / '), e=end)}</div>" for i, c in enumerate(clauses, 1))  # fmt: skip
    body = f"""<div class="row"><div class="b big">{_other_firm(d)}</div><div class="b" style="font-size:19pt">{title}</div></div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(heads, items)}</div><div class="m3 small">{said}</div><div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 34)}<div class="tiny">1/1</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + RULED)


@negative("mail_about_expiry", "en", "zh", "de")
def mail_about_expiry(d: Draft) -> Sheets:
    """A printed mail from a buyer: your certificate with that number expires soon, please send the new one."""
    head, text, subject = {
        "en": (("From", "To", "Sent", "Subject"), "Dear supplier, according to our records your certificate {n} to {s}, issued by {b}, expires on {e}. Please send us the renewed certificate before that day, or a letter from your certification body which confirms that the audit has taken place. Without it new orders cannot be placed.", "Certificate expiring – action needed"),
        "zh": (("发件人", "收件人", "时间", "主题"), "尊敬的供应商：根据我司记录，贵司由 {b} 颁发的 {s} 认证证书（编号 {n}）将于 {e} 到期，请在到期前提供换证后的新证书，或由认证机构出具的已完成审核的证明。逾期将暂停下单。", "关于证书到期的提醒"),
        "de": (("Von", "An", "Gesendet", "Betreff"), "Sehr geehrte Damen und Herren, laut unseren Unterlagen läuft Ihr Zertifikat {n} nach {s}, ausgestellt von {b}, am {e} ab. Bitte senden Sie uns das neue Zertifikat oder eine Bestätigung Ihrer Zertifizierungsstelle über das durchgeführte Audit.", "Zertifikat läuft ab"),
    }[d.facts.language]  # fmt: skip
    said = text.format(n=d.put("number"), s=d.standard(" / "), b=d.put("issuer"), e=d.date("expiry"))
    values = ("supplier.quality@ambrelle.example", "sales@example.com", f"{d.other_date(days_later(d.facts.expiry, -60))} 09:{d.rng.randint(10, 59)}", subject)  # fmt: skip
    body = f"""<div class="small">{rows(list(zip(head, values, strict=True)))}</div><div style="border-top:.4mm solid #888" class="m2"></div><div class="m3">{d.put("holder")}</div><div class="m3">{said}</div><div class="m4">SQE Team<br>{_other_firm(d)}</div><div class="grow"></div><div class="tiny">Confidential. 1 attachment: template.docx (24 KB)</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm;line-height:1.5}")


@negative("management_review_minutes", "en", "de", "zh", "tr")
def management_review_minutes(d: Draft) -> Sheets:
    """Minutes of a firm's management review: agenda by the norm's clause, decisions, the next external audit."""
    title, points, labels = {
        "en": ("Minutes of Management Review", ("Status of actions from previous reviews", "Changes in external and internal issues", "Customer satisfaction", "Results of audits: certificate valid until {e}, next surveillance {a}", "Adequacy of resources", "Opportunities for improvement"), ("Date", "Standard", "Present", "Next review")),
        "de": ("Protokoll der Managementbewertung", ("Stand der Maßnahmen", "Änderungen der Themen", "Kundenzufriedenheit", "Auditergebnisse: Zertifikat gültig bis {e}, nächste Überwachung {a}", "Angemessenheit der Ressourcen", "Verbesserungen"), ("Datum", "Norm", "Teilnehmer", "Nächste Bewertung")),
        "zh": ("管理评审会议纪要", ("以往管理评审所采取措施的情况", "内外部因素的变化", "顾客满意", "审核结果：证书有效期至 {e}，下次监督审核 {a}", "资源的充分性", "改进的机会"), ("日期", "标准", "参加人员", "下次评审")),
        "tr": ("Yönetimin Gözden Geçirmesi Tutanağı", ("Önceki kararların durumu", "İç ve dış hususlardaki değişiklikler", "Müşteri memnuniyeti", "Denetim sonuçları: belge geçerliliği {e}, sonraki ara tetkik {a}", "Kaynakların yeterliliği", "İyileştirme fırsatları"), ("Tarih", "Standart", "Katılanlar", "Sonraki toplantı")),
    }[d.facts.language]  # fmt: skip
    values = (d.date("issue"), d.standard(" / "), "GM, QA, PUR, HR, SALES", d.other_date(years_later(d.facts.issue, 1)))  # fmt: skip
    lines = [(f"9.3.2 {letter})", point.format(e=d.date("expiry"), a=d.decoy("surveillance1")), d.rng.choice(("OK", "→ QA", "→ GM"))) for letter, point in zip("abcdef", points, strict=True)]  # fmt: skip
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="small">{d.decoys_form()}</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(labels, values, strict=True)))}</div><div class="m3">{ruled(("#", "", ""), lines)}</div><div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 34)}{d.picture(art.signature(d.rng), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}" + RULED)


@negative("discharge_permit", "zh")
def discharge_permit(d: Draft) -> Sheets:
    """An authority's permit for the discharge of pollutants: number from the firm's code, term from–to, trade."""
    number = f"{d.put('registration')}00{d.rng.randint(1, 9)}{d.rng.choice('QPV')}"
    start = d.facts.issue
    pairs = [
        ("单位名称", d.put("holder")),
        ("注册地址", d.put("address")),
        ("行业类别", d.rng.choice(("塑料零件及其他塑料制品制造", "金属表面处理及热处理加工", "化妆品制造"))),
        ("统一社会信用代码", d.facts.registration),
        ("有效期限", f"自 {d.date('issue')} 至 {d.other_date(days_later(years_later(start, 5), -1))} 止"),
    ]
    body = f"""<div class="c b serif m4" style="font-size:42pt;letter-spacing:8mm;color:#1c6b3a">排污许可证</div><div class="c m2">证书编号：{number}</div><div class="m4" style="font-size:13pt">{rows(pairs)}</div><div class="grow"></div><div class="row end">{d.code(28)}<div class="c">发证机关：（盖章）{d.rng.choice(("苏州市生态环境局", "东莞市生态环境局", "宁波市生态环境局北仑分局"))}<br>发证日期：{d.date("issue")}<br>{d.picture(art.seal("生态环境局", "行政审批专用章"), 34)}</div></div><div class="c tiny m2">中华人民共和国生态环境部监制</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 30mm 14mm} .rows td{padding:2mm 6mm 2mm 0}"
    return Sheets((page(body, ground=art.guilloche("#1c6b3a", 1123, 794)),), css, "landscape")


@negative("device_maker_licence", "zh")
def device_maker_licence(d: Draft) -> Sheets:
    """An authority's licence for a maker of medical devices or cosmetics: number, scope of making, term, seal."""
    title, code = d.rng.choice((("医疗器械生产许可证", "苏药监械生产许"), ("化妆品生产许可证", "粤妆"), ("食品生产许可证", "SC1")))  # fmt: skip
    pairs = [
        (
            "许可证编号",
            f"{code}{d.facts.issue.year}{d.rng.randint(1000, 9999)}{'号' if '械' in code else ''}",
        ),
        ("企业名称", d.put("holder")),
        ("统一社会信用代码", d.put("registration")),
        ("法定代表人", d.rng.choice(("沈知微", "陆鸣岐", "顾怀瑾"))),
        ("住&emsp;&emsp;所", d.put("address")),
        ("生产地址", d.put("address")),
        ("生产范围", d.facts.scope[0].split("(")[0]),
        ("有效期至", d.other_date(days_later(years_later(d.facts.issue, 5), -1))),
    ]
    body = f"""<div class="c b m3" style="font-size:36pt;letter-spacing:4mm">{title}</div><div class="m4">{rows(pairs)}</div><div class="grow"></div><div class="row end">{d.code(26)}<div class="c">发证部门：{d.rng.choice(("江苏省药品监督管理局", "广东省药品监督管理局", "市场监督管理局"))}<br>{d.picture(art.seal("药品监督管理局", "许可专用章"), 36)}<br>发证日期：{d.date("issue")}</div></div><div class="tiny m2 c">国家药品监督管理局制</div>"""
    return Sheets((page(body, ground=art.guilloche("#b48a2c")),), ".sheet{padding:24mm 27mm 18mm} .rows td{padding:2.2mm 5mm 2.2mm 0} .rows .l{white-space:nowrap}")  # fmt: skip


@negative("fair_participation", "en", "zh", "ko")
def fair_participation(d: Draft) -> Sheets:
    """A fair's certificate for an exhibitor: hall and stand, days of the fair, an organiser certified to event norms."""
    title, text, foot = {
        "en": ("CERTIFICATE OF PARTICIPATION", "This is to certify that {h} took part as an exhibitor in the {f}, held from {a} to {b}.", "Organised by {o}. Our event management is certified to ISO 20121."),
        "zh": ("参 展 证 书", "兹证明 {h} 于 {a} 至 {b} 参加了{f}。", "主办单位：{o}。本展会活动管理符合 ISO 20121。"),
        "ko": ("참가확인서", "{h} 은(는) {a} 부터 {b} 까지 개최된 {f}에 참가하였음을 증명합니다.", "주최: {o}. 본 행사는 ISO 20121에 따라 운영되었습니다."),
    }[d.facts.language]  # fmt: skip
    fair = {"en": "International Sourcing & Components Fair", "zh": "第十九届国际采购博览会", "ko": "국제 부품소재 전시회"}[d.facts.language]  # fmt: skip
    said = text.format(h=f"<b>{d.put('holder')}</b>", f=fair, a=d.date("issue"), b=d.other_date(days_later(d.facts.issue, 3)))  # fmt: skip
    body = f"""<div class="c m4 serif" style="font-size:32pt;color:#8d6a1e">{title}</div><div class="c small m2">No. EX-{d.rng.randint(1000, 9999)}</div><div class="c m4" style="font-size:15pt;line-height:1.7">{said}</div><div class="c m2">Hall {d.rng.randint(1, 9)} · Stand {d.rng.choice("ABCD")}{d.rng.randint(10, 99)}</div><div class="grow"></div><div class="row end"><div class="small">{foot.format(o=_other_firm(d))}</div>{d.picture(art.signature(d.rng), 36)}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:26mm 34mm 22mm}"
    return Sheets((page(body, ground=art.guilloche("#8d6a1e", 1123, 794)),), css, "landscape")


@negative("impartiality_statement", "en", "es", "it", "tr")
def impartiality_statement(d: Draft) -> Sheets:
    """A body's policy of impartiality: the norm of bodies, the norms that it certifies to, marks, a day and a hand."""
    title, text = {
        "en": ("Impartiality Statement", "{b} provides certification of management systems to {s} in accordance with ISO/IEC 17021-1:2015. Our top management is committed to impartiality, manages conflicts of interest and ensures the objectivity of certification. We neither offer consultancy nor certify organisations which we have advised within two years. Threats to impartiality are analysed at least once a year by a committee on which interested parties are represented."),
        "es": ("Declaración de imparcialidad", "{b} presta servicios de certificación de sistemas de gestión según {s} de acuerdo con ISO/IEC 17021-1:2015. La dirección se compromete con la imparcialidad, gestiona los conflictos de intereses y asegura la objetividad. No ofrecemos consultoría. Los riesgos se analizan al menos una vez al año por un comité con representación de las partes interesadas."),
        "it": ("Dichiarazione di imparzialità", "{b} svolge attività di certificazione di sistemi di gestione secondo {s} in conformità alla norma ISO/IEC 17021-1:2015. La direzione si impegna a garantire imparzialità, gestione dei conflitti di interesse e obiettività. Non vengono offerti servizi di consulenza. I rischi sono analizzati almeno una volta all'anno da un comitato di salvaguardia."),
        "tr": ("Tarafsızlık Beyanı", "{b}, {s} standartlarına göre yönetim sistemi belgelendirmesini ISO/IEC 17021-1:2015 şartlarına uygun olarak yürütür. Üst yönetim tarafsızlığı taahhüt eder, çıkar çatışmalarını yönetir ve nesnelliği güvence altına alır. Danışmanlık hizmeti verilmez. Tarafsızlık riskleri yılda en az bir kez komite tarafından değerlendirilir."),
    }[d.facts.language]  # fmt: skip
    said = text.format(b=d.put("issuer"), s="ISO 9001:2015, ISO 14001:2015, ISO 45001:2018")
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="b m4" style="font-size:24pt;color:{d.facts.office.colour}">{title}</div><div class="m4" style="line-height:1.7">{said}</div><div class="m4">{d.sign(38)}</div><div class="grow"></div><div class="row small"><div>{d.decoys_form()}</div><div>Rev. {d.decoy("revision")} · {d.date("issue")}</div></div><div class="tiny m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 13mm}")


@negative("advert_for_an_auditor", "en", "de", "zh")
def advert_for_an_auditor(d: Draft) -> Sheets:
    """A body's advert for lead auditors: norms, codes of trade, place, apply before a day."""
    title, points, until = {
        "en": ("Lead Auditor (m/f/d) wanted", ("Audits to ISO 9001, ISO 14001 and ISO 45001 at our clients", "Decision proposals for certificates and surveillance", "Registered lead auditor course, four years of work in EA codes {c}", "Company car, home office"), "Reference {r} – apply before {e}"),
        "de": ("Leitende/r Auditor/in gesucht", ("Audits nach ISO 9001, ISO 14001 und ISO 45001 bei unseren Kunden", "Vorbereitung von Zertifizierungsentscheidungen", "Abgeschlossene Ausbildung zum leitenden Auditor, Erfahrung in EA-Scopes {c}", "Dienstwagen, Homeoffice"), "Kennziffer {r} – Bewerbung bis {e}"),
        "zh": ("诚聘专兼职审核员", ("从事 ISO 9001、ISO 14001、ISO 45001 管理体系认证审核", "参与认证决定的技术支持", "持有注册审核员证书，专业代码 {c} 优先", "五险一金，差旅补贴"), "招聘编号 {r}，报名截止 {e}"),
    }[d.facts.language]  # fmt: skip
    items = "".join(f"<li class=m1>{p.format(c=d.decoy('sector'))}</li>" for p in points)
    said = until.format(r=f"HR-{d.rng.randint(100, 999)}", e=d.other_date(days_later(d.facts.issue, 45)))
    body = f"""<div class="row">{d.logo(52)}<div class="small">{d.date("issue")}</div></div><div class="b m4" style="font-size:28pt;color:{d.facts.office.colour}">{title}</div><div class="m3">{d.put("issuer")}</div><ul class="m3" style="font-size:13pt">{items}</ul><div class="b m3">{said}</div><div class="grow"></div><div class="small">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm 14mm}")
