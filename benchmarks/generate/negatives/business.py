"""Papers of trade: brochure, policy, invoice, quotation, declaration, business licence, test report."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative

POLICY = {
    "en": (
        "Quality Policy",
        "We are committed to the satisfaction of our customers and to the continual improvement of our quality management system according to {standard}.",
        "Our goals: on-time delivery above 98 %, complaints below 0.3 %, training of every employee each year.",
        "The management",
    ),
    "de": (
        "Qualitätspolitik",
        "Wir verpflichten uns zur Zufriedenheit unserer Kunden und zur fortlaufenden Verbesserung unseres Qualitätsmanagementsystems nach {standard}.",
        "Unsere Ziele: Liefertreue über 98 %, Reklamationsquote unter 0,3 %, jährliche Schulung aller Mitarbeiter.",
        "Die Geschäftsleitung",
    ),
    "es": (
        "Política de Calidad",
        "Nos comprometemos con la satisfacción de nuestros clientes y la mejora continua de nuestro sistema de gestión según {standard}.",
        "Nuestros objetivos: entregas a tiempo superiores al 98 %, reclamaciones inferiores al 0,3 %.",
        "La Dirección",
    ),
    "zh": (
        "质量方针",
        "我们承诺按照{standard}建立并持续改进质量管理体系,满足顾客要求。",
        "质量目标:准时交付率98%以上,客户投诉率0.3%以下,每年对全体员工进行培训。",
        "总经理",
    ),
}


def _date(d: Draft) -> str:
    text = d.date("issue")
    d.printed.roles.clear()
    return text


@negative("brochure", "en", "de", "es", "zh")
def brochure(d: Draft) -> Sheets:
    """A folder that boasts of a certification."""
    colour = d.facts.office.colour
    tiles = "".join(
        f'<div class="tile"><div class="pic"></div><b>{item}</b></div>'
        for item in words(d.facts.language)["scope"]["products"]["metal"][:4]
    )
    body = f"""<div class="hero"><div class="huge b">{d.put("holder")}</div><div class="big m1">{d.put("scope")}</div></div>
<div class="in"><div class="tiles">{tiles}</div>
<div class="row m3"><div class="badge"><b>{d.standard(" ")}</b><br>CERTIFIED</div><div style="flex:1">{d.system()} · {d.standard(" ")} · {d.facts.office.brand}</div></div>
<div class="grow"></div><div class="small">{d.put("address")} · Tel. +{d.rng.randint(30, 90)} {d.rng.randint(100, 999)} {d.rng.randint(10000, 99999)} · sales@example.com · © {d.facts.issue.year}</div></div>"""
    css = f".sheet{{padding:0}} .hero{{background:{colour};color:#fff;padding:24mm 18mm}} .in{{flex:1;padding:12mm 18mm;display:flex;flex-direction:column}} .tiles{{display:flex;flex-wrap:wrap;gap:6mm}} .tile{{width:80mm}} .pic{{height:38mm;background:linear-gradient(135deg,#c9d6df,#8fa3b3)}} .badge{{border:1mm solid {colour};border-radius:50%;width:42mm;height:42mm;display:flex;flex-direction:column;justify-content:center;text-align:center;font-size:9pt}}"
    return Sheets((page(body),), css)


@negative("quality_policy", "en", "de", "es", "zh")
def quality_policy(d: Draft) -> Sheets:
    """The policy on the wall, signed and dated."""
    title, promise, goals, signer = POLICY[d.facts.language]
    body = f"""<div class="b big">{d.put("holder")}</div><h1 class="c m4">{title}</h1>
<div class="m3" style="line-height:1.7">{promise.format(standard=d.standard(" "))}</div><div class="m3" style="line-height:1.7">{goals}</div>
<div class="m3">{d.put("scope")}</div><div class="m4">{d.put("address")}, {_date(d)}</div><div class="m3">{d.picture(art.signature(d.rng), 40)}<br>{signer}</div>
<div class="grow"></div><div class="tiny">QM-01 Rev. {d.decoy("revision")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:30mm 28mm;font-size:13pt}")


@negative("invoice", "en", "de", "fr", "it")
def invoice(d: Draft) -> Sheets:
    """An invoice for certification services, of all things."""
    word, net, total = {
        "en": ("Invoice", "Amount", "Total"),
        "de": ("Rechnung", "Betrag", "Gesamt"),
        "fr": ("Facture", "Montant", "Total"),
        "it": ("Fattura", "Importo", "Totale"),
    }[d.facts.language]
    fee, travel = d.rng.randint(900, 3900), d.rng.randint(80, 600)
    standard = d.standard(" ")
    body = f"""<div class="row">{d.logo(44)}<div class="r small">{d.put("issuer")}<br>{d.facts.office.address}</div></div>
<div class="m4">{d.put("holder")}<br>{d.put("address")}</div>
<h1 class="m4">{word} {d.rng.randint(2023000, 2026999)}</h1><div>{_date(d)}</div>
<table class="inv m3"><tr><th>#</th><th></th><th>{net} EUR</th></tr><tr><td>1</td><td>Audit {standard} — {d.facts.decoys.report}</td><td class=r>{fee}.00</td></tr>
<tr><td>2</td><td>{d.put("number")} / {standard}</td><td class=r>{travel}.00</td></tr><tr><td></td><td class=b>{total}</td><td class="r b">{fee + travel}.00</td></tr></table>
<div class="grow"></div><div class="tiny">IBAN DE00 0000 0000 0000 0000 00 · BIC XXXXDEXX</div>"""
    return Sheets(
        (page(body),),
        ".inv{width:100%} .inv td,.inv th{border-bottom:.3mm solid #999;padding:3mm;text-align:left} .inv .r{text-align:right}",
    )


@negative("declaration_of_conformity", "en", "de", "fr", "es")
def declaration_of_conformity(d: Draft) -> Sheets:
    """A manufacturer's own declaration."""
    title, text = {
        "en": (
            "EU Declaration of Conformity",
            "This declaration of conformity is issued under the sole responsibility of the manufacturer. The object of the declaration described above is in conformity with the relevant Union harmonisation legislation:",
        ),
        "de": (
            "EU-Konformitätserklärung",
            "Die alleinige Verantwortung für die Ausstellung dieser Konformitätserklärung trägt der Hersteller. Der oben beschriebene Gegenstand erfüllt die einschlägigen Harmonisierungsrechtsvorschriften der Union:",
        ),
        "fr": (
            "Déclaration UE de conformité",
            "La présente déclaration de conformité est établie sous la seule responsabilité du fabricant. L'objet de la déclaration décrit ci-dessus est conforme à la législation d'harmonisation de l'Union applicable :",
        ),
        "es": (
            "Declaración UE de conformidad",
            "La presente declaración de conformidad se expide bajo la exclusiva responsabilidad del fabricante. El objeto de la declaración es conforme con la legislación de armonización pertinente de la Unión:",
        ),
    }[d.facts.language]
    body = f"""<div class="b">{d.put("holder")}</div><div>{d.put("address")}</div><h1 class="c m4">{title}</h1><div class="c">No. {d.rng.randint(100, 999)}/{d.facts.issue.year}</div>
<div class="m3">{d.put("scope")}</div><div class="m3">{text}</div>
<div class="m2">2006/42/EC · 2014/30/EU · 2011/65/EU (RoHS)</div><div class="m3">EN ISO 12100:2010, EN 60204-1:2018, EN IEC 61000-6-2:2019, EN ISO 13849-1:2015</div>
<div class="m3 small">{d.standard(" ")} — {d.facts.office.brand}, {d.put("number")}</div>
<div class="row end m4"><div>{_date(d)}</div><div>{d.picture(art.signature(d.rng), 40)}</div></div><div class="grow"></div><div class="r" style="font-size:38pt;font-family:'Liberation Sans'">C E</div>"""
    return Sheets((page(body),), ".sheet{padding:24mm}")


@negative("business_licence", "zh")
def business_licence(d: Draft) -> Sheets:
    """A Chinese business licence: code, seal, date, no standard."""
    pairs = [
        ("统一社会信用代码", d.put("registration")),
        ("名称", d.put("holder")),
        ("类型", "有限责任公司(自然人投资或控股)"),
        ("法定代表人", d.text("people")),
        ("经营范围", d.put("scope") + "。(依法须经批准的项目,经相关部门批准后方可开展经营活动)"),
        ("注册资本", f"{d.rng.randint(1, 90)}00万元人民币"),
        ("成立日期", d.date("initial")),
        ("营业期限", f"{d.date('initial')} 至 长期"),
        ("住所", d.put("address")),
    ]
    d.printed.roles.clear()
    body = f"""<h1 class="c" style="font-size:40pt;letter-spacing:8mm">营业执照</h1><div class="c">(副 本)</div><div class="m3">{rows(pairs, "lic")}</div><div class="grow"></div>
<div class="row end">{d.code(26)}<div class="c"><div>登记机关</div>{d.picture(art.seal("市场监督管理局", "登记专用章"), 40)}<div>{_date(d)}</div></div></div><div class="tiny">国家企业信用信息公示系统网址 http://www.gsxt.gov.cn 国家市场监督管理总局监制</div>"""
    css = ".sheet{padding:14mm 26mm} .lic td{padding:1.6mm 3mm;vertical-align:top}"
    return Sheets((page(body, "wide", art.guilloche("#c9a227", 1123, 794)),), css, "landscape")


@negative("test_report", "en", "zh", "de")
def test_report(d: Draft) -> Sheets:
    """A laboratory's report with results, an accreditation number and a conclusion."""
    title, item, result = {
        "en": ("TEST REPORT", "Test item", "Result"),
        "zh": ("检 测 报 告", "检测项目", "结果"),
        "de": ("PRÜFBERICHT", "Prüfmerkmal", "Ergebnis"),
    }[d.facts.language]
    tests = (
        ("Lead (Pb)", "N.D."),
        ("Cadmium (Cd)", "N.D."),
        ("Small parts, ISO 8124-1", "Pass"),
        ("Sharp edges, EN 71-1", "Pass"),
        ("Flammability, EN 71-2", "Pass"),
    )
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in tests)
    body = f"""<div class="row">{d.logo(44)}<div class="r">No. {d.rng.choice("SGHN")}{d.rng.randint(10**9, 10**10 - 1)}<br>{_date(d)}<br>Page 1 of 3</div></div><h1 class="c">{title}</h1>
{rows([("Client", d.put("holder")), ("Address", d.put("address")), ("Sample", d.put("scope")), ("Date received", d.decoy("audit")), ("Test period", f"{d.decoy('audit')} ~ {d.decoy('decision')}")])}
<table class="inv m3"><tr><th>{item}</th><th>{result}</th></tr>{lines}</table><div class="m3 small">The results relate only to the items tested. Laboratory accredited to ISO/IEC 17025 (CNAS L{d.rng.randint(1000, 9999)}).</div>
<div class="grow"></div><div class="r">{d.picture(art.signature(d.rng), 36)}</div><div class="tiny">{d.put("issuer")} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body),), ".inv{width:100%} .inv td,.inv th{border:.2mm solid #888;padding:2mm;text-align:left}"
    )


@negative("quotation", "en", "es", "pt")
def quotation(d: Draft) -> Sheets:
    """An offer that praises the offerer's certificate in its foot."""
    word, until = {
        "en": ("Quotation", "Valid until"),
        "es": ("Presupuesto", "Válido hasta"),
        "pt": ("Proposta comercial", "Válido até"),
    }[d.facts.language]
    lines = "".join(
        f"<tr><td>{i}</td><td>{d.rng.randint(50, 5000)}</td><td>{item}</td><td class=r>{d.rng.randint(2, 90)}.{d.rng.randint(10, 99)}</td></tr>"
        for i, item in enumerate(words(d.facts.language)["scope"]["products"]["plastics"], 1)
    )
    body = f"""<div class="row"><div class="huge b" style="color:{d.facts.office.colour}">{d.put("holder")}</div><div class="r small">{d.put("address")}</div></div>
<h1>{word} {d.rng.randint(1000, 9999)}</h1><div>{_date(d)} · {until}: {d.decoy("surveillance1")}</div><table class="inv m3">{lines}</table>
<div class="grow"></div><div class="row small"><span>{d.standard(" ")} · {d.facts.office.brand} {d.put("number")}</span>{d.marks(20)}</div>"""
    return Sheets(
        (page(body),), ".inv{width:100%} .inv td{border-bottom:.2mm solid #888;padding:3mm;text-align:left}"
    )
