"""What lies on the same shelf as certificates: state registrations, thanks, marks, dealers' papers, mill papers."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import table
from benchmarks.generate.negatives.registry import negative

RULED = ".ruled{width:100%} .ruled td,.ruled th{border:.25mm solid #888;padding:1.8mm 2.4mm;text-align:left;vertical-align:top;font-size:9.5pt}"


def ruled(head: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    """Give a ruled table."""
    return table(head, lines, "ruled")


@negative("incorporation", "en", "es", "tr")
def incorporation(d: Draft) -> Sheets:
    """A state's certificate that a company exists, with number, seal and registrar."""
    title, text, number, seat, signer = {
        "en": (
            "Certificate of Incorporation",
            "I hereby certify that the company named below is this day incorporated under the Companies Act and that it is limited by shares.",
            "Company number",
            "Given at the registry on",
            "Registrar of Companies",
        ),
        "es": (
            "Certificado de Constitución",
            "Se certifica que la sociedad abajo indicada se encuentra inscrita en el Registro Público de Comercio.",
            "Folio mercantil",
            "Expedido el",
            "Registrador",
        ),
        "tr": (
            "Ticaret Sicil Tasdiknamesi",
            "Aşağıda unvanı yazılı şirketin ticaret siciline kayıtlı olduğu tasdik olunur.",
            "Sicil No",
            "Düzenleme tarihi",
            "Sicil Müdürü",
        ),
    }[d.facts.language]
    body = f"""<div class="c">{d.picture(art.seal("REGISTRY", "STATE", "#444"), 34)}</div><h1 class="c serif" style="font-size:30pt">{title}</h1><div class="c m3">{text}</div><div class="c b m4" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{number}: {d.rng.randint(1000000, 99999999)}</div><div class="c m3">{seat} {d.date("initial")}</div><div class="grow"></div><div class="r">{d.picture(art.signature(d.rng), 40)}<br>{signer}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#555")),), ".sheet{padding:28mm 28mm}")


@negative("tax_registration", "en", "pt", "ro")
def tax_registration(d: Draft) -> Sheets:
    """A tax office's registration certificate: identification number, date of liability, validity, places of business."""
    title, labels = {
        "en": (
            "Registration Certificate",
            (
                "Registration Number",
                "Legal Name",
                "Trade Name, if any",
                "Constitution of Business",
                "Address of Principal Place of Business",
                "Date of Liability",
                "Period of Validity",
                "Type of Registration",
            ),
        ),
        "pt": (
            "Comprovante de Inscrição e de Situação Cadastral",
            (
                "Número de inscrição",
                "Nome empresarial",
                "Título do estabelecimento",
                "Natureza jurídica",
                "Endereço",
                "Data de abertura",
                "Validade",
                "Situação cadastral",
            ),
        ),
        "ro": (
            "Certificat de înregistrare fiscală",
            (
                "Cod unic de înregistrare",
                "Denumire",
                "Denumire comercială",
                "Forma juridică",
                "Sediul",
                "Data înregistrării",
                "Valabil",
                "Tip înregistrare",
            ),
        ),
    }[d.facts.language]
    values = (
        f"{d.rng.randint(10, 37)}AA{d.rng.randint(1000, 9999)}C1Z{d.rng.randint(1, 9)}",
        d.put("holder"),
        "—",
        "Private Limited",
        d.put("address"),
        d.date("initial"),
        f"{d.date('start')} – N/A",
        "Regular",
    )
    body = f"""<div class="c b">FORM REG-{d.rng.randint(1, 9):02}</div><h1 class="c" style="font-size:24pt">{title}</h1>{rows(list(zip(labels, values, strict=True)), "ruled m3")}<div class="grow"></div><div class="row end">{d.code(24)}<div class="r small">{d.picture(art.signature(d.rng), 34)}<br>{d.date("issue")}</div></div><div class="tiny m3">This is a system generated digitally signed certificate; it is to be shown at all places of business.</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm 24mm}" + RULED)


@negative("trade_mark", "en", "zh")
def trade_mark(d: Draft) -> Sheets:
    """A trade mark's registration: class of goods, number, term of ten years."""
    end = d.other_date(days_later(years_later(d.facts.start, 10), -1))
    title, labels, office = {
        "en": (
            "Certificate of Registration of Trade Mark",
            ("Registration No.", "Class", "Goods", "Proprietor", "Address", "Registered on", "Valid until"),
            "Registrar of Trade Marks",
        ),
        "zh": (
            "商标注册证",
            ("注册号", "类别", "核定使用商品", "注册人", "注册人地址", "注册日期", "有效期至"),
            "商标局局长签发",
        ),
    }[d.facts.language]
    values = (
        str(d.rng.randint(10000000, 99999999)),
        str(d.rng.randint(1, 34)),
        d.put("scope"),
        d.put("holder"),
        d.put("address"),
        d.date("start"),
        end,
    )
    name = d.facts.holder[1].split(" ")[0].upper()
    body = f"""<h1 class="c serif" style="font-size:30pt">{title}</h1><div class="c m3" style="border:.4mm solid #333;padding:14mm;margin:0 30mm;font-size:26pt;font-weight:bold">{name}</div><div class="m4">{rows(list(zip(labels, values, strict=True)))}</div><div class="grow"></div><div class="row end">{d.picture(art.seal("TRADE MARKS", "®", "#a22"), 36)}<div>{office}<br>{d.picture(art.signature(d.rng), 36)}</div></div>"""
    return Sheets((page(body, "serif", art.guilloche("#b08d57")),), ".sheet{padding:26mm 26mm}")


@negative("mill_certificate", "en", "de", "it")
def mill_certificate(d: Draft) -> Sheets:
    """An inspection certificate 3.1 of a mill: heats, chemistry, tension; the mill's own certification in the foot."""
    d.facts = d.facts.with_(holder=companies.company(d.rng, d.facts.language, "metal"))
    title = {
        "en": "Inspection Certificate 3.1 – EN 10204:2004",
        "de": "Abnahmeprüfzeugnis 3.1 nach EN 10204:2004",
        "it": "Certificato di collaudo 3.1 – EN 10204:2004",
    }[d.facts.language]
    heats = [
        (
            str(d.rng.randint(100000, 999999)),
            f"{d.rng.uniform(0.05, 0.2):.3f}",
            f"{d.rng.uniform(0.5, 1.6):.2f}",
            f"{d.rng.randint(240, 420)}",
            f"{d.rng.randint(400, 600)}",
            f"{d.rng.randint(20, 35)}",
        )
        for _ in range(5)
    ]
    body = f"""<div class="row"><div class="b big">{d.put("holder")}</div><div class="small r">No. {d.rng.randint(10000, 99999)}/{d.facts.issue.year}<br>{d.date("issue")}</div></div><h2 class="m3">{title}</h2><div class="small">S355J2+N, EN 10025-2:2019 · {d.rng.randint(2, 24)} t · PO {d.rng.randint(4500000, 4599999)}</div><div class="m3">{ruled(("Heat", "C %", "Mn %", "Re MPa", "Rm MPa", "A %"), heats)}</div><div class="m3 small">We declare that the delivered products are in compliance with the order.</div><div class="grow"></div><div>{d.picture(art.signature(d.rng), 36)}</div><div class="tiny m3">Quality management system certified to {d.standard(" ")} by {d.facts.office.brand}, certificate {d.put("number")}. {d.put("address")}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 18mm}" + RULED)


@negative("appreciation", "en", "tr", "vi")
def appreciation(d: Draft) -> Sheets:
    """A customer's certificate of appreciation for a supplier: golden frame, 'is awarded to', a day, two signatures."""
    title, awarded, reason = {
        "en": (
            "CERTIFICATE OF APPRECIATION",
            "is proudly presented to",
            "in recognition of outstanding performance in quality and on-time delivery in the execution of our project",
        ),
        "tr": (
            "TEŞEKKÜR BELGESİ",
            "firmasına verilmiştir",
            "kalite ve zamanında teslimat konusundaki üstün başarılarından dolayı",
        ),
        "vi": ("GIẤY KHEN", "trao tặng cho", "vì thành tích xuất sắc về chất lượng và giao hàng đúng hạn"),
    }[d.facts.language]
    customer = companies.company(d.rng, d.facts.language)[0]
    body = f"""<div class="c b big">{customer}</div><div class="c serif m4" style="font-size:36pt;color:#9a6b00">{title}</div><div class="c m3">{awarded}</div><div class="c b m3" style="font-size:25pt">{d.put("holder")}</div><div class="c m3">{reason}</div><div class="grow"></div><div class="row end"><div class="c">{d.picture(art.signature(d.rng), 36)}<br>Project Director</div><div>{d.date("issue")}</div><div class="c">{d.picture(art.signature(d.rng), 36)}<br>Procurement</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c79a2b", 1123, 794)),),
        ".page{width:297mm;height:209.9mm} .sheet{padding:24mm 30mm}",
        "landscape",
    )


@negative("dealer_authorisation", "en", "zh", "tr")
def dealer_authorisation(d: Draft) -> Sheets:
    """A maker names its dealer: certificate number, from–to, territory; the maker boasts of ISO 9001 in the foot."""
    title, text, number, valid = {
        "en": (
            "CERTIFICATE OF AUTHORIZATION",
            "This is to certify that the company below is our authorized distributor for",
            "Certificate No.",
            "Valid from {a} to {b}",
        ),
        "zh": ("授权证书", "兹授权以下公司为我公司授权经销商,经销产品:", "证书编号:", "授权期限:{a} 至 {b}"),
        "tr": (
            "YETKİLİ BAYİ BELGESİ",
            "Aşağıdaki firmanın aşağıda yazılı ürünlerimizin yetkili bayisi olduğunu beyan ederiz:",
            "Belge No",
            "Geçerlilik: {a} – {b}",
        ),
    }[d.facts.language]
    maker = companies.company(d.rng, "en", "electronics")[0].upper()
    body = f"""<div class="row"><div class="b" style="font-size:24pt;color:#b91c1c">{maker}</div><div class="small">{number} {d.rng.randint(1000, 9999)}-{d.facts.issue.year}</div></div><div class="c m4" style="font-size:30pt">{title}</div><div class="c m4">{text}</div><div class="c b m2">{d.put("scope")}</div><div class="c b m4" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m4">{valid.format(a=d.date("start"), b=d.date("expiry"))}</div><div class="grow"></div><div class="row end">{d.picture(art.seal(maker, "SALES", "#b91c1c"), 34)}<div>{d.picture(art.signature(d.rng), 36)}<br>{d.date("issue")}</div></div><div class="tiny c m3">{maker} · {d.standard(" ")} certified manufacturer</div>"""
    return Sheets((page(body, ground=art.guilloche("#c0392b")),), ".sheet{padding:24mm 26mm}")
