"""Papers of Asia and eastern Europe that look like certificates of a management system and are none."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.negatives.registry import negative


@negative("credit_rating", "zh")
def credit_rating(d: Draft) -> Sheets:
    """A credit grade with number, dates and a red seal; a standard for credit reports stands in the small print."""
    body = f"""<h1 class="c serif" style="font-size:36pt;color:#a8781c;margin:6mm 0 0">企业信用等级证书</h1><div class="c">CREDIT RATING</div>
<div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c m2">统一社会信用代码 {d.put("registration")}</div><div class="c m4">经综合评价, 信用等级为</div><div class="c b" style="font-size:60pt;color:#b3121b">AAA</div>
<div class="c m3">证书编号 XY{d.rng.randint(10**7, 10**8 - 1)}</div><div class="c m1">发证日期 {d.date("issue")} 有效期至 {d.decoy("surveillance1")}</div><div class="grow"></div>
<div class="row end"><div class="tiny">评价依据 GB/T 23794-2023 企业信用评价指标</div>{d.picture(art.seal("澜台信用评价有限公司", "评价专用章"), 40)}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#c7962d")),), ".sheet{padding:30mm 28mm}")


@negative("honour_certificate", "zh")
def honour_certificate(d: Draft) -> Sheets:
    """An award of the year for a company; it calls itself a certificate and names quality management."""
    year = d.facts.issue.year
    body = f"""<h1 class="c serif" style="font-size:44pt;letter-spacing:6mm;color:#c1121f">荣誉证书</h1><div class="m4" style="font-size:17pt;line-height:2.2;text-indent:2em"><b>{d.put("holder")}</b>: 贵单位在{year}年度质量管理体系推进工作中成绩突出, 被评为“质量管理先进单位”。特发此证, 以资鼓励。</div>
<div class="grow"></div><div class="r" style="font-size:14pt">澜湖市质量协会<br>{d.date("issue")}</div>"""
    return Sheets(
        (page(body, "wide serif", art.guilloche("#d4a017", 1123, 794)),),
        ".sheet{padding:24mm 30mm}",
        "landscape",
    )


@negative("enterprise_registration", "en")
def enterprise_registration(d: Draft) -> Sheets:
    """A state's registration of a small enterprise with a number, dates and a table of activities."""
    pairs = [
        ("REGISTRATION NUMBER", f"UDYAM-GJ-{d.rng.randint(10, 33)}-{d.rng.randint(0, 9999999):07}"),
        ("NAME OF ENTERPRISE", d.put("holder")),
        ("TYPE OF ENTERPRISE", "SMALL"),
        ("MAJOR ACTIVITY", "MANUFACTURING"),
        ("OFFICIAL ADDRESS OF ENTERPRISE", d.put("address")),
        ("DATE OF INCORPORATION", d.date("initial")),
        ("DATE OF REGISTRATION", d.date("issue")),
    ]
    body = f"""<div class="c b">Ministry of Micro, Small and Medium Enterprises</div><h1 class="c" style="font-size:22pt">REGISTRATION CERTIFICATE</h1>{rows(pairs, "u")}
<div class="small m3">Changes of these particulars are to be reported on the portal within thirty days. Industry classification: 25 - {d.put("scope")}</div><div class="grow"></div><div class="row end">{d.code(28)}<div class="tiny">Disclaimer: this is a computer generated statement, no signature required.</div></div>"""
    return Sheets(
        (page(body),), ".u{width:100%} .u td{border:.3mm solid #456;padding:2.4mm} .u .l{width:66mm}"
    )


@negative("customs_union_declaration", "ru")
def customs_union_declaration(d: Draft) -> Sheets:
    """A declaration of conformity of goods: applicant, standards of the product, the day until which it is valid."""
    body = f"""<div class="row"><div class="b" style="font-size:40pt;border:1mm solid #111;padding:2mm 5mm">EAC</div>{d.code(26)}</div><div class="c b m3">ЕВРАЗИЙСКИЙ ЭКОНОМИЧЕСКИЙ СОЮЗ</div><h1 class="c" style="font-size:22pt">ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ</h1>
<div class="m3"><b>Заявитель</b> {d.put("holder")}, {d.put("address")}</div><div class="m2"><b>в лице</b> генерального директора</div><div class="m2"><b>заявляет, что</b> продукция изготовлена в соответствии с ТУ {d.rng.randint(10, 99)}.{d.rng.randint(10, 99)}.10-001</div>
<div class="m2"><b>соответствует требованиям</b> ТР ТС 020/2011 «Электромагнитная совместимость технических средств»</div><div class="m2"><b>Декларация принята на основании</b> протокола испытаний № {d.decoy("report")}. Система менеджмента изготовителя: {d.standard(", ")}</div>
<div class="m3">Декларация о соответствии действительна с даты регистрации по {d.date("expiry")} включительно</div><div class="m3">Регистрационный номер: ЕАЭС N RU Д-CN.РА0{d.rng.randint(1, 9)}.В.{d.rng.randint(10000, 99999)}/{d.rng.randint(22, 26)}<br>Дата регистрации: {d.date("issue")}</div><div class="grow"></div>{d.sign()}"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 24mm}")
