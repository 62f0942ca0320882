"""What a buyer's drawer holds beside certificates: papers on lots, on vendors, on copies, on bodies, and answers to questions."""

from __future__ import annotations

from benchmarks.generate import art, companies
from benchmarks.generate.data import load, words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative
from benchmarks.generate.negatives.shelf import RULED, ruled

Table = list[tuple[str, str]]


def _pairs(labels: tuple[str, ...], values: tuple[str, ...]) -> Table:
    return list(zip(labels, values, strict=True))


@negative("conformance_of_lot", "en", "de", "zh")
def conformance_of_lot(d: Draft) -> Sheets:
    """A maker's certificate of conformance for one shipment: order, part, lot, quantity; own norm in the letter's foot."""
    title, labels, said, sign = {
        "en": ("CERTIFICATE OF CONFORMANCE", ("C of C No.", "Customer", "Purchase order", "Part number / description", "Lot", "Quantity shipped", "Ship date"), "We certify that the goods listed were made, inspected and found in conformance with the drawings, specifications and purchase order named. Records are kept for ten years.", "Quality Manager"),
        "de": ("KONFORMITÄTSBESCHEINIGUNG", ("Bescheinigung Nr.", "Kunde", "Bestellung", "Artikel / Bezeichnung", "Los", "Liefermenge", "Versanddatum"), "Wir bescheinigen, dass die aufgeführte Ware nach den genannten Zeichnungen, Spezifikationen und der Bestellung gefertigt und geprüft wurde. Aufzeichnungen werden zehn Jahre aufbewahrt.", "Leitung Qualität"),
        "zh": ("产品合格证明书", ("证明书编号", "客户", "订单号", "料号/品名", "批号", "出货数量", "出货日期"), "兹证明上列货品系按所列图纸、规格及订单制造并检验合格，检验记录保存十年。", "品质经理"),
    }[d.facts.language]  # fmt: skip
    goods = d.rng.choice(words(d.facts.language)["scope"]["products"]["metal"])
    values = (
        f"COC-{d.rng.randint(10000, 99999)}",
        companies.company(d.rng, d.facts.language)[0],
        f"PO {d.rng.randint(4500000000, 4599999999)}",
        f"{d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)} · {goods}",
        f"L{d.facts.issue:%y%m%d}-{d.rng.randint(1, 9)}",
        f"{d.rng.randint(2, 90) * 100}",
        d.date("issue"),
    )
    body = f"""<div class="row top"><div><b class="big">{d.put("holder")}</b><div class="small">{d.put("address")}</div></div></div><div class="c b m4" style="font-size:23pt">{title}</div><div class="m3">{rows(_pairs(labels, values), "ruled")}</div><div class="m3">{said}</div><div class="grow"></div>{d.picture(art.signature(d.rng), 38)}<div class="small">{sign}</div><div class="tiny c m3" style="border-top:.3mm solid #888;padding-top:2mm">{d.put("holder")} · {d.standard(" / ")} · {d.put("issuer")} {d.put("number")}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm}" + RULED)


@negative("accreditation_of_a_body", "en", "es", "tr")
def accreditation_of_a_body(d: Draft) -> Sheets:
    """An accreditation body's certificate for a certification body: norm of such bodies, schemes, number, from and to."""
    title, said, schemes, labels = {
        "en": ("ACCREDITATION CERTIFICATE", "has been assessed and is accredited as a body that audits and certifies management systems in accordance with", "Schemes within the accreditation", ("Accreditation No.", "Initial accreditation", "Granted on", "Valid to")),
        "es": ("CERTIFICADO DE ACREDITACIÓN", "ha sido evaluada y queda acreditada como entidad que audita y certifica sistemas de gestión conforme a", "Esquemas dentro de la acreditación", ("Acreditación n.º", "Acreditación inicial", "Concedida el", "Válida hasta")),
        "tr": ("AKREDİTASYON SERTİFİKASI", "yönetim sistemlerinin tetkikini ve belgelendirmesini yapan kuruluş olarak değerlendirilmiş ve aşağıdaki standarda göre akredite edilmiştir", "Akreditasyon kapsamındaki programlar", ("Akreditasyon No", "İlk akreditasyon", "Veriliş tarihi", "Geçerlilik sonu")),
    }[d.facts.language]  # fmt: skip
    acronym, number = d.facts.office.mark or ("IAS", "MSCB-402")
    lines = load("marks")[acronym]["lines"]
    values = (number or f"{d.rng.randint(1000, 9999)}", d.date("initial"), d.date("issue"), d.other_date(years_later(d.facts.issue, 4)))  # fmt: skip
    body = f"""<div class="c b" style="font-size:30pt;color:#123f7a">{acronym}</div><div class="c small">{" ".join(line for line in lines[1:] if "{" not in line)}</div><div class="c m4" style="font-size:25pt;letter-spacing:1mm">{title}</div><div class="c b m4" style="font-size:20pt">{d.put("issuer")}</div><div class="c">{d.facts.office.address}</div><div class="c m3">{said}</div><div class="c b m2" style="font-size:22pt">ISO/IEC 17021-1:2015</div><div class="c m3 small">{schemes}</div><div class="c">ISO 9001 · ISO 14001 · ISO 45001 · ISO 50001 · ISO/IEC 27001</div><div class="grow"></div>{rows(_pairs(labels, values))}<div class="row end m3">{d.picture(art.seal(acronym, "2015", "#123f7a"), 32)}{d.picture(art.signature(d.rng), 40)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5479ab")),), ".sheet{padding:24mm 26mm 22mm}")


@negative("change_request_form", "en", "de", "zh")
def change_request_form(d: Draft) -> Sheets:
    """A firm's form to its body that asks for a change of the certificate: old and new name, address, scope, reprint."""
    title, kinds, labels, note = {
        "en": ("Request for change of certificate", ("name", "address", "scope", "further site", "additional copy"), ("Certificate No.", "Standard", "Valid until", "Name as certified", "New name", "Address", "Scope as certified", "Requested scope", "Date"), "We will examine the request and issue a revised certificate where it is granted. Section below for office use only."),
        "de": ("Antrag auf Änderung des Zertifikats", ("Firmenname", "Anschrift", "Geltungsbereich", "weiterer Standort", "Zweitschrift"), ("Zertifikat Nr.", "Norm", "Gültig bis", "Bisheriger Name", "Neuer Name", "Anschrift", "Bisheriger Geltungsbereich", "Gewünschter Geltungsbereich", "Datum"), "Wir prüfen den Antrag und stellen bei Genehmigung ein geändertes Zertifikat aus. Unten nur von der Stelle auszufüllen."),
        "zh": ("认证证书变更申请表", ("名称", "地址", "认证范围", "增加场所", "补发副本"), ("证书编号", "认证标准", "有效期至", "原名称", "新名称", "地址", "原认证范围", "申请的认证范围", "申请日期"), "本机构将对申请进行评审，批准后换发证书。以下由认证机构填写。"),
    }[d.facts.language]  # fmt: skip
    ticks = " &nbsp; ".join(f"{'☒' if kind == kinds[0] else '☐'} {kind}" for kind in kinds)
    values = (
        d.put("number"), d.standard(" / "), d.date("expiry"), d.put("holder"), companies.company(d.rng, d.facts.language)[0],
        d.put("address"), d.put("scope"), "—", d.other_date(days_later(d.facts.issue, 200)),
    )  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="small">{d.decoys_form()}</div></div><div class="b m3" style="font-size:20pt">{title}</div><div class="m2">{ticks}</div><div class="m2">{rows(_pairs(labels, values), "ruled")}</div><div class="m2 small">{note}</div><div class="m2" style="border:.3mm solid #888;height:34mm;background:#f4f4f4"></div><div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm} .ruled .l{width:50mm;background:#eef2f6}" + RULED)


@negative("renewal_reminder", "en", "fr", "es")
def renewal_reminder(d: Draft) -> Sheets:
    """A body's letter before the end of a certificate: number, norm, end, last day for the recertification, offer enclosed."""
    subject, said, last, bye = {
        "en": ("Your certification runs out", "our records show that the certificate {c} held by your company to {n} will expire on {e}. If it is to continue without a gap, the recertification audit must be finished by {r}.", "Please return the enclosed application. Should the certificate lapse, the use of our mark has to stop on that day.", "Kind regards"),
        "fr": ("Votre certification arrive à échéance", "nos registres indiquent que le certificat {c} de votre société selon {n} expire le {e}. Pour une continuité sans interruption, l'audit de renouvellement doit être achevé au plus tard le {r}.", "Merci de nous retourner la demande ci-jointe. À défaut, l'usage de notre marque cesse à cette date.", "Salutations distinguées"),
        "es": ("Su certificación está por vencer", "según nuestros registros, el certificado {c} de su empresa conforme a {n} vence el {e}. Para que continúe sin interrupción, la auditoría de recertificación ha de concluir a más tardar el {r}.", "Le rogamos devolver la solicitud adjunta. De no renovarse, el uso de nuestra marca cesará ese día.", "Un saludo cordial"),
    }[d.facts.language]  # fmt: skip
    text = said.format(
        c=d.put("number"),
        n=d.standard(" / "),
        e=d.date("expiry"),
        r=d.other_date(days_later(d.facts.expiry, -60)),
    )
    body = f"""<div class="row top"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.logo(44)}</div><div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="r m2">{d.other_date(days_later(d.facts.expiry, -170))}</div><div class="b m3">{subject}</div><div class="m3">{text}</div><div class="m2">{last}</div><div class="m3">{bye}</div><div>{d.sign(36)}</div><div class="grow"></div><div class="tiny c">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 26mm}")


@negative("approved_vendor", "en", "pt", "ko")
def approved_vendor(d: Draft) -> Sheets:
    """A buyer's certificate that a firm is its approved supplier: category, vendor code, valid for two years, after an own audit."""
    title, said, labels = {
        "en": ("Certificate of Approved Supplier", "has passed our supplier evaluation and quality system audit and is entered in the list of approved suppliers for", ("Vendor code", "Evaluation score", "Approved on", "Approval valid until")),
        "pt": ("Certificado de Fornecedor Aprovado", "foi aprovada em nossa avaliação de fornecedores e auditoria do sistema da qualidade e consta da lista de fornecedores aprovados para", ("Código do fornecedor", "Pontuação", "Aprovado em", "Aprovação válida até")),
        "ko": ("우수 협력업체 인증서", "위 업체는 당사의 협력업체 평가 및 품질시스템 심사에 합격하여 다음 품목의 승인 업체로 등록되었음을 증명합니다", ("업체 코드", "평가 점수", "승인일", "승인 유효일")),
    }[d.facts.language]  # fmt: skip
    buyer = companies.company(d.rng, d.facts.language)[0]
    values = (f"V{d.rng.randint(10000, 99999)}", f"{d.rng.randint(84, 98)} / 100 (A)", d.date("issue"), d.other_date(years_later(d.facts.issue, 2)))  # fmt: skip
    body = f"""<div class="c b" style="font-size:20pt;color:#0f4c81">{buyer}</div><div class="c serif m4" style="font-size:31pt">{title}</div><div class="c b m4" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{said}</div><div class="c b m2">{d.put("scope")}</div><div class="grow"></div>{rows(_pairs(labels, values))}<div class="row end m3">{d.picture(art.seal("SUPPLIER QUALITY", "APPROVED", "#0f4c81"), 32)}<div class="c">{d.picture(art.signature(d.rng), 38)}<div class="small">{buyer}</div></div></div>"""
    return Sheets((page(body, ground=art.guilloche("#c2a14d")),), ".sheet{padding:25mm 26mm 22mm}")


@negative("datasheet_with_marks", "en", "de", "it", "zh")
def datasheet_with_marks(d: Draft) -> Sheets:
    """A product's data sheet: values in a table, approvals as round marks, and a line that the maker is certified until a day."""
    title, heads, said = {
        "en": ("Technical data", ("Property", "Value", "Method"), "Made under a management system certified to {n} (certificate {c}, valid to {e})."),
        "de": ("Technische Daten", ("Eigenschaft", "Wert", "Prüfung"), "Gefertigt unter einem nach {n} zertifizierten Managementsystem (Zertifikat {c}, gültig bis {e})."),
        "it": ("Dati tecnici", ("Proprietà", "Valore", "Metodo"), "Prodotto con sistema di gestione certificato {n} (certificato {c}, valido fino al {e})."),
        "zh": ("技术参数", ("项目", "数值", "方法"), "生产企业通过 {n} 认证（证书编号 {c}，有效期至 {e}）。"),
    }[d.facts.language]  # fmt: skip
    lines = [
        ("Ø", f"{d.rng.randint(8, 90)} mm", "ISO 286-2"),
        ("Rm", f"{d.rng.randint(380, 900)} MPa", "ISO 6892-1"),
        ("T", f"-20 … +{d.rng.randint(60, 140)} °C", "IEC 60068-2"),
        ("IP", "67", "IEC 60529"),
        ("m", f"{d.rng.uniform(0.1, 9):.2f} kg", "—"),
    ]
    marks = "".join(
        d.picture(art.seal(top, low, tint), 24)
        for top, low, tint in (("QUALITY", "ISO 9001", "#1f5fa8"), ("ENVIRONMENT", "ISO 14001", "#2e7d32"), ("CE", "RoHS", "#444444"))
    )  # fmt: skip
    note = said.format(n=d.standard(" / "), c=d.put("number"), e=d.date("expiry"))
    body = f"""<div style="background:#20394f;color:#fff;margin:-16mm -20mm 0;padding:10mm 20mm" class="row"><b style="font-size:24pt">{d.rng.choice(("Vertalo", "Kestrion", "Numaflex"))} {d.rng.randint(100, 990)}</b><span>{d.put("holder")}</span></div><div class="m3">{d.put("scope")}</div><div style="height:52mm;background:#e5eaef" class="m3"></div><div class="b m3">{title}</div><div class="m1">{ruled(heads, lines)}</div><div class="row m4" style="justify-content:flex-start;gap:8mm">{marks}</div><div class="grow"></div><div class="small">{note}</div><div class="tiny m2">{d.put("address")} · {d.other_date(days_later(d.facts.issue, 90), "{y}-{m:02}")}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm}" + RULED)


@negative("patent_grant", "zh", "ko", "en")
def patent_grant(d: Draft) -> Sheets:
    """A state's paper on a patent or utility model: title, inventor, number, filing and grant days, term counted from filing."""
    title, state, labels, said = {
        "zh": ("实用新型专利证书", "国家知识产权局", ("证书号", "实用新型名称", "专利号", "专利申请日", "专利权人", "地址", "授权公告日"), "本实用新型经过初步审查，决定授予专利权并在专利登记簿上登记。专利权期限为十年，自申请日起算。"),
        "ko": ("특허증", "특허청", ("증서 번호", "발명의 명칭", "특허 번호", "출원일", "특허권자", "주소", "등록일"), "위의 발명은 특허법에 따라 특허등록원부에 등록되었음을 증명합니다."),
        "en": ("Certificate of Grant of Patent", "Intellectual Property Office", ("Certificate", "Title", "Patent number", "Date of filing", "Proprietor", "Address", "Date of grant"), "In accordance with the Patents Act it is hereby certified that a patent has been granted to the proprietor for the invention disclosed in the application."),
    }[d.facts.language]  # fmt: skip
    values = (
        str(d.rng.randint(10000000, 19999999)), d.put("scope"), f"{d.facts.issue.year - 1}2{d.rng.randint(1000000, 9999999)}.{d.rng.randint(0, 9)}",
        d.other_date(days_later(d.facts.issue, -310)), d.put("holder"), d.put("address"), d.date("issue"),
    )  # fmt: skip
    body = f"""<div class="c" style="font-size:14pt">{state}</div><div class="c serif m4" style="font-size:36pt;color:#8a1c1c">{title}</div><div class="m4">{rows(_pairs(labels, values))}</div><div class="m4">{said}</div><div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 40)}{d.picture(art.seal(state, "", "#c41e1e"), 38)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b4453c")),), ".sheet{padding:26mm 28mm 24mm} .rows td{padding:2mm 4mm 2mm 0}")  # fmt: skip


@negative("list_of_withdrawn", "en", "de", "pl")
def list_of_withdrawn(d: Draft) -> Sheets:
    """A body's page of withdrawn and suspended certificates: firms, numbers, norms, states and days in one table."""
    title, heads, states = {
        "en": ("Suspended and withdrawn certificates", ("Certificate", "Company", "Standard", "Status", "Since"), ("withdrawn", "suspended", "returned by the client")),
        "de": ("Ausgesetzte und zurückgezogene Zertifikate", ("Zertifikat", "Firma", "Norm", "Status", "Seit"), ("zurückgezogen", "ausgesetzt", "vom Kunden gekündigt")),
        "pl": ("Certyfikaty zawieszone i cofnięte", ("Certyfikat", "Firma", "Norma", "Status", "Od dnia"), ("cofnięty", "zawieszony", "rezygnacja klienta")),
    }[d.facts.language]  # fmt: skip
    lines = [(d.put("number"), d.put("holder"), d.standard(" / "), states[0], d.date("issue"))]
    lines += [
        (f"{d.facts.number[:-3]}{d.rng.randint(100, 999)}", companies.company(d.rng, d.facts.language)[0], d.rng.choice(("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018")), d.rng.choice(states), d.other_date(days_later(d.facts.issue, -d.rng.randint(10, 900))))
        for _ in range(9)
    ]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="tiny">{d.facts.office.site}/status</div></div><div class="b m3" style="font-size:19pt">{title}</div><div class="m3">{ruled(heads, lines)}</div><div class="grow"></div><div class="tiny">{d.put("issuer")} · {d.facts.office.address} · {d.other_date(days_later(d.facts.issue, 5))}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 17mm}" + RULED)


@negative("reply_not_ours", "en", "zh", "tr")
def reply_not_ours(d: Draft) -> Sheets:
    """A body's answer to a question by mail: the paper with that number and firm was never issued by it and is a forgery."""
    head, said, ask = {
        "en": (("From", "To", "Subject", "Date"), "Thank you for sending us the document. A certificate {c} to {n} for {h} does not exist in our register. The document shows an end of validity of {e}; it was not issued by us and must be regarded as forged.", "Please let us know from whom you received it."),
        "zh": (("发件人", "收件人", "主题", "日期"), "来函收悉。经查询，我机构未向{h}颁发编号为 {c} 的 {n} 认证证书。所附文件标注有效期至 {e}，非我机构出具，应视为伪造。", "请告知该文件的来源，以便我机构依法处理。"),
        "tr": (("Kimden", "Kime", "Konu", "Tarih"), "Belgeyi ilettiğiniz için teşekkür ederiz. {h} adına {n} için {c} numaralı bir belge kayıtlarımızda yoktur. Geçerlilik sonu {e} olarak görünen belge tarafımızca düzenlenmemiştir ve sahte kabul edilmelidir.", "Belgeyi kimden aldığınızı bildirmenizi rica ederiz."),
    }[d.facts.language]  # fmt: skip
    domain = d.facts.office.site.removeprefix("www.")
    values = (f"verification@{domain}", "purchasing@kestermoor-trading.com", f"RE: {d.put('number')}", d.other_date(days_later(d.facts.issue, 300)))  # fmt: skip
    text = said.format(
        c=d.put("number"), n=d.standard(" / "), h=f"<b>{d.put('holder')}</b>", e=d.date("expiry")
    )
    body = f"""<div class="small">{rows(_pairs(head, values))}</div><div style="border-top:.3mm solid #aaa" class="m2"></div><div class="m3">{text}</div><div class="m2">{ask}</div><div class="m4">—<br>{d.put("issuer")}<br><span class="small">{d.facts.office.address}<br>{d.facts.office.site}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm}")


@negative("notary_of_copy", "en", "zh", "es")
def notary_of_copy(d: Draft) -> Sheets:
    """A notary's page that goes before a copy: it attests that a certificate's copy agrees with the original; alone it is none."""
    title, said, labels = {
        "en": ("NOTARIAL CERTIFICATE", "I, the undersigned notary public, do hereby certify that the annexed photocopy agrees with the original of the document named {t}, shown to me by the representative of {h}, and that the seal thereon appears genuine.", ("Act No.", "Place and date", "Fee")),
        "zh": ("公 证 书", "兹证明前面的复印件与{h}出示给本公证员的《{t}》原件相符，原件上的印鉴属实。", ("公证书编号", "日期", "费用")),
        "es": ("ACTA DE COTEJO", "Yo, el notario que suscribe, doy fe de que la fotocopia adjunta concuerda con el original del documento denominado {t} que me exhibe el representante de {h}.", ("Acta n.º", "Lugar y fecha", "Honorarios")),
    }[d.facts.language]  # fmt: skip
    values = (f"{d.facts.issue.year}-{d.rng.randint(1000, 9999)}", d.other_date(days_later(d.facts.issue, 120)), f"{d.rng.randint(20, 90)}")  # fmt: skip
    text = said.format(t=f"{d.title()} {d.standard(' / ')}", h=d.put("holder"))
    body = f"""<div class="c serif" style="font-size:28pt">{title}</div><div class="m4">{rows(_pairs(labels, values))}</div><div class="m4" style="font-size:13pt;line-height:2;text-indent:2em">{text}</div><div class="grow"></div><div class="row end">{d.picture(art.seal("NOTARY" if d.facts.language != "zh" else "公证处", "★", "#b3202a"), 38)}<div class="c">{d.picture(art.signature(d.rng), 40)}<div class="small">{d.text("people")}</div></div></div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:30mm 30mm}")
