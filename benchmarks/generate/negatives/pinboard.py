"""What hangs on a supplier's board: leaves to use papers, artwork of marks, receipts, shares in norms, trade and packaging registers."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled


def _other_firm(d: Draft) -> str:
    return companies.company(d.rng, d.facts.language)[0]


@negative("leave_to_use_our_papers", "en", "zh", "vi")
def leave_to_use_our_papers(d: Draft) -> Sheets:
    """A maker's letter that a trader may show the maker's certificate: its number, norm, body and end, the letter's own term."""
    title, said, heads = {
        "en": ("LETTER OF AUTHORISATION", "We, {h}, hereby authorise {t} to present our {s} certificate No. {n}, issued by {b} and valid until {e}, in tenders for our products. This letter is valid from {i} to {u} and confers no right to the certificate.", ("Authorised party", "Products", "Territory")),
        "zh": ("授 权 书", "我司 {h} 兹授权 {t} 在投标时使用我司由 {b} 颁发的 {s} 认证证书（编号 {n}，有效期至 {e}）。本授权书有效期自 {i} 至 {u}，不得转授权。", ("被授权方", "产品", "区域")),
        "vi": ("GIẤY ỦY QUYỀN", "Chúng tôi, {h}, ủy quyền cho {t} được sử dụng giấy chứng nhận {s} số {n} do {b} cấp, có hiệu lực đến {e}, trong hồ sơ dự thầu. Giấy ủy quyền có giá trị từ {i} đến {u}.", ("Bên được ủy quyền", "Sản phẩm", "Khu vực")),
    }[d.facts.language]  # fmt: skip
    trader, first = _other_firm(d), days_later(d.facts.issue, 120)
    text = said.format(h=f"<b>{d.put('holder')}</b>", t=f"<b>{trader}</b>", s=d.standard(" / "), n=d.put("number"), b=d.put("issuer"), e=d.date("expiry"), i=d.other_date(first), u=d.other_date(years_later(first, 1)))  # fmt: skip
    facts = rows(
        list(zip(heads, (trader, d.put("scope"), d.rng.choice(("EU", "ASEAN", "GCC"))), strict=True))
    )
    body = f"""<div class="b big">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div style="border-top:.6mm solid #345" class="m1"></div><div class="c b m4" style="font-size:24pt">{title}</div><div class="m4" style="line-height:1.8">{text}</div><div class="m3">{facts}</div><div class="grow"></div><div class="row end"><div>{d.other_date(first)}</div>{d.picture(art.signature(d.rng), 38)}{d.picture(art.seal(" ".join(d.facts.holder[0].split(" ")[:2])[:24], "★"), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 26mm 16mm}")


@negative("artwork_of_the_mark", "en", "de", "it")
def artwork_of_the_mark(d: Draft) -> Sheets:
    """A body's sheet that approves how a client prints the mark: client, certificate's number, colours, refused uses, day and hand."""
    title, heads, uses, foot = {
        "en": ("Approval of artwork – use of the certification mark", ("Client", "Certificate No.", "Standard", "Medium", "Approved on"), (("Letterhead, web site", "approved"), ("Delivery vehicles", "approved with remarks"), ("Product, packaging", "refused")), "The mark may be used while the certificate is in force. This sheet is no evidence of certification."),
        "de": ("Freigabe der Zeichenverwendung", ("Kunde", "Zertifikat-Nr.", "Norm", "Medium", "Freigegeben am"), (("Briefbogen, Internet", "freigegeben"), ("Fahrzeuge", "mit Auflagen"), ("Produkt, Verpackung", "abgelehnt")), "Das Zeichen darf während der Gültigkeit des Zertifikats verwendet werden. Dieses Blatt ist kein Nachweis der Zertifizierung."),
        "it": ("Approvazione bozza – uso del marchio", ("Cliente", "Certificato n.", "Norma", "Supporto", "Approvato il"), (("Carta intestata, sito", "approvato"), ("Automezzi", "con riserva"), ("Prodotto, imballo", "respinto")), "Il marchio può essere usato finché il certificato è valido. Il presente foglio non attesta la certificazione."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.put("number"), d.standard(" / "), "PDF, CMYK", d.date("issue"))
    sample = d.picture(art.seal(d.facts.office.brand, "ISO 9001", d.facts.office.colour), 42)
    body = f"""<div class="row">{d.logo(42)}<div class="small">{d.decoys_form()}</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{rows(list(zip(heads, values, strict=True)))}</div><div class="row m4" style="justify-content:space-around">{sample}{d.marks(30)}</div><div class="m4">{ruled(("Medium", "✓ / –"), list(uses))}</div><div class="m3 small">{foot}</div><div class="grow"></div><div class="row end">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}" + RULED)


@negative("fee_receipt", "en", "zh", "es")
def fee_receipt(d: Draft) -> Sheets:
    """A body's receipt for the yearly fee: payer, certificate's number, norm, period covered, sum, seal."""
    title, heads, unit = {
        "en": ("OFFICIAL RECEIPT", ("Received from", "Being payment for", "Certificate No.", "Period covered", "Amount", "Date"), "annual maintenance of certification to {s}"),
        "zh": ("收 款 收 据", ("交款单位", "收款事由", "证书编号", "费用期间", "金额", "日期"), "{s} 认证年金及监督审核费"),
        "es": ("RECIBO OFICIAL", ("Recibimos de", "En concepto de", "Certificado n.º", "Período", "Importe", "Fecha"), "mantenimiento anual de la certificación {s}"),
    }[d.facts.language]  # fmt: skip
    span = f"{d.other_date(d.facts.issue)} – {d.other_date(days_later(years_later(d.facts.issue, 1), -1))}"
    values = (d.put("holder"), unit.format(s=d.standard(" / ")), d.put("number"), span, f"{d.rng.randint(4, 28)},{d.rng.randint(100, 999)}.00", d.date("issue"))  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="r">No. <b style="color:#b21">{d.rng.randint(100000, 999999)}</b></div></div><div class="c b m3" style="font-size:24pt">{title}</div><div class="m4">{rows(list(zip(heads, values, strict=True)), "ruled")}</div><div class="grow"></div><div class="row end"><div class="small">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.picture(art.seal(d.facts.office.brand, "PAID"), 34)}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 26mm 14mm} .ruled .l{width:52mm}" + RULED
    return Sheets((page(body),), css, "landscape")


@negative("drafting_unit_of_a_norm", "zh")
def drafting_unit_of_a_norm(d: Draft) -> Sheets:
    """An association's certificate that a firm took part in drafting a group's norm: its number, publication and force, red seal."""
    number = (
        f"T/C{d.rng.choice(('STE', 'AQI', 'PIA', 'MES'))} {d.rng.randint(1000, 9999)}-{d.facts.issue.year}"
    )
    name = d.rng.choice(("绿色供应商评价规范", "智能工厂质量管理指南", "塑料制品碳足迹核算通则"))
    body = f"""<div class="c b m4" style="font-size:36pt;letter-spacing:5mm;color:#9a1b1b">标准起草单位证书</div><div class="m4" style="font-size:15pt;line-height:2.1"><b>{d.put("holder")}</b>：<br>&emsp;&emsp;贵单位参与起草的团体标准《{name}》（标准编号：{number}）已于 {d.date("issue")} 发布，自 {d.other_date(days_later(d.facts.issue, 30))} 起实施。该标准参考了 {d.standard("、")}。特发此证。</div><div class="m3">证书编号：{d.rng.randint(10, 99)}-{d.rng.randint(1000, 9999)}&emsp;单位排序：第 {d.rng.randint(2, 9)} 位</div><div class="grow"></div><div class="row end"><div></div><div class="c">{d.rng.choice(("中国产学研质量促进会", "江苏省标准化创新协会", "中国轻工品牌联合会"))}<br>{d.picture(art.seal("标准化工作委员会", "★"), 38)}<br>{d.date("issue")}</div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:24mm 36mm 20mm}"
    return Sheets((page(body, ground=art.guilloche("#b48a2c", 1123, 794)),), css, "landscape")


@negative("foreign_trade_registration", "zh", "en")
def foreign_trade_registration(d: Draft) -> Sheets:
    """A state's registration of a trader or importer: code, customs office, day, term 'long'; no norm of systems."""
    code = f"{d.rng.randint(1000, 9999)}9{d.rng.randint(10000, 99999)}"
    if d.facts.language == "zh":
        title, office = "报关单位备案证明", d.rng.choice(("宁波海关", "黄埔海关", "青岛海关"))
        pairs = [("海关备案编码", code), ("统一社会信用代码", d.put("registration")), ("企业名称", d.put("holder")), ("住所", d.put("address")), ("报关单位类型", "进出口货物收发货人"), ("备案日期", d.date("issue")), ("有效期", "长期")]  # fmt: skip
    else:
        title, office = (
            "Certificate of Importer-Exporter Code (IEC)",
            "Office of the Joint Director of Foreign Trade",
        )
        pairs = [("IEC", code), ("Firm name", d.put("holder")), ("Nature of concern", "Private limited"), ("Registered address", d.put("address")), ("Date of issue", d.date("issue")), ("Category of exporters", "Manufacturer exporter"), ("File number", d.decoy("report"))]  # fmt: skip
    body = f"""<div class="c b m3" style="font-size:22pt">{title}</div><div class="m4">{rows(pairs, "ruled")}</div><div class="m3 small">{"上述信息可在“中国海关企业进出口信用信息公示平台”查询。" if d.facts.language == "zh" else "Note: this is a system generated certificate. Authenticity may be checked on the portal. The code shall be updated every year between April and June."}</div><div class="grow"></div><div class="row end">{d.code(28)}<div class="c">{office}<br>{d.picture(art.seal(office.removeprefix("Office of the "), "★"), 34)}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#4a6b9a")),),
        ".sheet{padding:24mm 25mm 18mm} .ruled .l{width:50mm}" + RULED,
    )


@negative("capacity_report", "tr")
def capacity_report(d: Draft) -> Sheets:
    """A Turkish chamber's capacity report: firm, machines, yearly output by code, approval and end of validity."""
    goods = [(f"{d.rng.randint(2000, 2999)}.{d.rng.randint(10, 99)}.{d.rng.randint(10, 99)}", what, f"{d.rng.randint(10, 900)}.000 kg") for what in ("Plastik enjeksiyon parça", "Metal pres parça", "Ambalaj malzemesi")]  # fmt: skip
    pairs = [("Rapor No", f"{d.facts.issue.year}/{d.rng.randint(100, 999)}"), ("Firma", d.put("holder")), ("Adres", d.put("address")), ("Ekspertiz tarihi", d.decoy("audit")), ("Tasdik tarihi", d.date("issue")), ("Geçerlilik süresi sonu", d.other_date(years_later(d.facts.issue, 2))), ("Personel", str(d.rng.randint(12, 400)))]  # fmt: skip
    body = f"""<div class="c b" style="font-size:15pt">TİCARET VE SANAYİ ODASI</div><div class="c b m3" style="font-size:26pt">KAPASİTE RAPORU</div><div class="m3">{rows(pairs)}</div><div class="m3">{ruled(("Kod", "Ürün", "Yıllık üretim kapasitesi"), goods)}</div><div class="small m3">Firmanın beyanına göre {d.standard(" / ")} belgesi bulunmaktadır. Bu rapor kalite belgesi yerine geçmez.</div><div class="grow"></div><div class="row end"><div class="small">Eksper: Mak. Müh.<br>{d.picture(art.signature(d.rng), 32)}</div>{d.picture(art.seal("SANAYİ ODASI", "TASDİK", "#24489c"), 34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 24mm 14mm}" + RULED)


@negative("packaging_register", "de", "en", "fr")
def packaging_register(d: Draft) -> Sheets:
    """A confirmation of a register of packaging or electric waste: producer, register's number, since, brand names, no audit."""
    title, heads, said = {
        "de": ("Bestätigung der Registrierung", ("Hersteller", "Anschrift", "Registrierungsnummer", "Registriert seit", "Markennamen"), "Hiermit wird bestätigt, dass der oben genannte Hersteller im Verpackungsregister registriert ist. Die Bestätigung sagt nichts über ein Managementsystem aus."),
        "en": ("Confirmation of Registration", ("Producer", "Address", "Registration number", "Registered since", "Brand names"), "This is to confirm that the producer named above is registered in the packaging register. No management system was assessed."),
        "fr": ("Attestation d'enregistrement", ("Producteur", "Adresse", "Identifiant unique", "Enregistré depuis", "Marques"), "Il est attesté que le producteur ci-dessus est enregistré au titre de la filière des emballages. Aucun système de management n'a été évalué."),
    }[d.facts.language]  # fmt: skip
    values = (d.put("holder"), d.put("address"), f"DE{d.rng.randint(10**12, 10**13 - 1)}", d.date("issue"), d.rng.choice(("Pipkin, Wobblebee", "Cassora", "Verdana Home")))  # fmt: skip
    body = f"""<div style="border-top:2mm solid #2b8c6f;padding-top:6mm" class="row"><b style="font-size:16pt;color:#2b8c6f">Packaging Register</b><span class="small">{d.other_date(days_later(d.facts.issue, 40))}</span></div><div class="b m4" style="font-size:25pt">{title}</div><div class="m4">{rows(list(zip(heads, values, strict=True)))}</div><div class="m4">{said}</div><div class="grow"></div><div class="tiny">ISO 9001:2015 · IT-Grundschutz · {d.rng.randint(10000, 99999)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 14mm} .rows td{padding:2mm 6mm 2mm 0}")


@negative("index_of_a_binder", "en", "pl", "pt", "ja")
def index_of_a_binder(d: Draft) -> Sheets:
    """The first leaf of a binder: its certificates by tab with number, body and end, who keeps them, when last put in order."""
    title, heads, keeper = {
        "en": ("Binder 4 – Certificates and approvals", ("Tab", "Document", "Number", "Issued by", "Expires"), "Kept by: Quality Office, last sorted"),
        "pl": ("Segregator 4 – Certyfikaty i dopuszczenia", ("Zakładka", "Dokument", "Numer", "Wystawca", "Ważność"), "Prowadzi: Biuro Jakości, aktualizacja"),
        "pt": ("Pasta 4 – Certificados e licenças", ("Separador", "Documento", "Número", "Emissor", "Validade"), "Responsável: Qualidade, última revisão"),
        "ja": ("ファイル4　認証書・許可証一覧", ("番号", "文書", "登録番号", "発行機関", "有効期限"), "管理: 品質保証課、最終更新"),
    }[d.facts.language]  # fmt: skip
    lines = [("4.1", d.standard(" / "), d.put("number"), d.put("issuer"), d.date("expiry")), ("4.2", "ISO 14001:2015", f"E-{d.rng.randint(10000, 99999)}", d.facts.office.brand, d.other_date(days_later(d.facts.expiry, 210))), ("4.3", "CE", d.decoy("report"), "–", "–"), ("4.4", "ISO 45001:2018", "–", "–", "–")]  # fmt: skip
    body = f"""<div class="row"><div class="b">{d.put("holder")}</div><div class="small">{d.decoys_form()}</div></div><div class="b m4" style="font-size:22pt">{title}</div><div class="m4">{ruled(heads, lines)}</div><div class="m3 small">{keeper} {d.other_date(days_later(d.facts.issue, 75))}</div><div class="grow"></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 20mm 14mm}" + RULED)
