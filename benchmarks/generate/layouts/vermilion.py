"""Papers of Chinese bodies in Chinese alone, each arranged as such a body does: prose, forms, seals, stickers, annexes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    other_addresses,
    previous,
    reissued,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

FIGURES = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
WRITTEN = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
RED_FRAME = '<div style="position:absolute;inset:7mm;border:1.4mm double #9a1b1b"></div>'
SOUTHERN = ("ucc", "gqc", "gzcc", "ceprei", "cti")
NORTHERN = ("tirt", "uicc", "gjhx", "oac", "zjqc", "ccsc", "bcc", "zdhy", "kaixin", "hxc")
EASTERN = ("noa", "gac-zj", "wit", "sac-sh", "icas")
ALL = (*SOUTHERN, *NORTHERN, *EASTERN)


def state(d: Draft) -> str:
    """Give the line on where the state's register is looked up, with the body's licence."""
    licence = f"机构批准号：{d.facts.office.approval}　" if d.facts.office.approval else ""
    return f"{licence}本证书信息可在国家认证认可监督管理委员会官方网站（www.cnca.gov.cn）上查询"


@layout("zh_proof_in_four_paragraphs", "vermilion", ("zh",), only=NORTHERN, systems=GENERAL, scope=(1, 3))
def zh_proof_in_four_paragraphs(d: Draft) -> Sheets:
    """Title and number above, 'it is proved that', code and three kinds of address, norm, scope, days low at the left, seal right."""
    settle(d, "cn-trade", chance=0.9)
    write_dates(d, *FIGURES)
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b m2" style="font-size:23pt;letter-spacing:1mm;white-space:nowrap;color:#a3161c">{d.system()}认证证书</div><div class="c m2">证书编号：{d.put("number")}</div><div class="c m3">兹证明</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">统一社会信用代码：{d.put("registration")}</div><div class="c m2">注册地址：{d.put("address")}</div><div class="c">经营地址：同注册地址</div><div class="c m3">{d.system()}符合标准</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">通过认证范围如下</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end m2"><div style="white-space:nowrap">{lines([("首次发证日期", d.date("initial")), ("本次发证日期", d.date("issue")), ("证书有效期至", d.date("expiry"))], "：")}</div><div class="c small">总经理：{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div><div class="row m2">{d.marks(28)}<div class="tiny">在证书有效期内，获证组织应按规定接受监督审核，监督审核合格后此证书方继续有效。<br>{state(d)}</div>{d.code(17)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c08a3e")),), ".sheet{padding:20mm 22mm 16mm}")


@layout("zh_form_of_the_south", "vermilion", ("zh",), only=SOUTHERN, systems=(*GENERAL, ("N",)), scope=(1, 3), sites=1)  # fmt: skip
def zh_form_of_the_south(d: Draft) -> Sheets:
    """A ruled form with spread labels, production address apart, two boxes for stickers, valid days in one row."""
    settle(d, "cn-trade", chance=0.9)
    write_dates(d, *WRITTEN)
    pairs = [
        ("证 书 编 号", d.put("number")),
        ("组 织 名 称", d.put("holder")),
        ("信 用 代 码", d.put("registration")),
        ("注 册 地 址", d.put("address")),
        ("生 产 地 址", other_addresses(d)[0]),
        ("认 证 依 据", d.standard()),
        ("认 证 范 围", d.put("scope")),
        ("初次认证日期", d.date("initial")),
        ("本次换证日期", d.date("issue")),
        ("有 效 期 至", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(28)}</div><div class="c b m3" style="font-size:29pt">{d.system()}认证证书</div><div class="m3">{rows(pairs, "kv")}</div><div class="m2 small">获证组织必须定期接受监督审核并经审核合格，此证书方继续有效。</div><div class="row m2" style="justify-content:flex-start"><div class="st">第一次监督审核<br>合格标识</div><div class="st">第二次监督审核<br>合格标识</div></div><div class="grow"></div><div class="row end"><div class="small">{d.code(20)}<br>扫码查询证书状态</div><div class="c">签发：{d.picture(art.signature(d.rng), 34)}</div><div class="c">{round_seal(d, "认证专用章")}</div></div><div class="c b m1">{d.put("issuer")}</div><div class="tiny c">地址：{d.facts.office.address}　{state(d)}</div>"""
    css = ".sheet{padding:16mm 21mm 12mm} .kv{width:100%} .kv td{border:.25mm solid #7d8794;padding:1.8mm 3mm;vertical-align:top} .kv .l{width:34mm;text-align:center;background:#f3f5f8} .st{border:.3mm solid #99a;width:36mm;height:17mm;font-size:8pt;color:#778;text-align:center;padding-top:4mm}"
    return Sheets((page(body),), css)


@layout("zh_decision_and_issue_days", "vermilion", ("zh",), only=ALL, systems=GENERAL, scope=(1, 3))
def zh_decision_and_issue_days(d: Draft) -> Sheets:
    """Two columns of days: decision, issue, print; first and end of the last cycle with its own number; red frame of lines."""
    settle(d, "cn-trade", chance=0.9)
    write_dates(d, *FIGURES)
    left = lines([("认证决定日期", d.decoy("decision")), ("证书签发日期", d.date("issue")), ("证书有效期至", d.date("expiry"))], "：")  # fmt: skip
    right = lines([("初次获证日期", d.date("initial")), ("上周期证书到期日", previous(d)), ("证书打印日期", d.other_date(days_later(d.facts.issue, d.rng.randint(1, 6))))], "：")  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(42)}</div><div class="r">No. {d.put("number")}</div></div><div class="c serif b m4" style="font-size:38pt;letter-spacing:6mm;color:#9a1b1b">认证证书</div><div class="c m3" style="font-size:19pt">{d.put("holder")}</div><div class="m3" style="line-height:1.9">住所：{d.put("address")}<br>统一社会信用代码：{d.put("registration")}<br>经审核，上述组织的{d.system()}符合 <b>{d.standard()}</b> 的要求，覆盖的产品、服务及其过程为：</div><div class="b m1" style="font-size:12.5pt">{d.put("scope")}</div><div class="grow"></div><div class="row top small"><div>{left}</div><div>{right}</div></div><div class="row end m2">{d.marks(30)}{d.code(18)}{d.stamp(40)}</div><div class="c b m2" style="font-size:14pt">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{state(d)}</div>"""
    css = ".sheet{padding:26mm 31mm 21mm}"
    return Sheets((page(body, ground=RED_FRAME),), css)


@layout("zh_sites_on_the_annex", "vermilion", ("zh",), only=ALL, systems=GENERAL, scope=(1, 2), sites=2)
def zh_sites_on_the_annex(d: Draft) -> Sheets:
    """A front for the head office and an annex with the places; changed within the cycle, 'in exchange for the former paper'."""
    settle(d, "cn-trade", chance=0.9)
    write_dates(d, *WRITTEN)
    reissued(d)
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d), 1)]
    front = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:31pt;letter-spacing:2mm">{d.system()}</div><div class="c b" style="font-size:27pt;letter-spacing:5mm">认证证书</div><div class="c m2">编号：{d.put("number")}</div><div class="c m3">兹证明下述组织</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">（统一社会信用代码：{d.put("registration")}）</div><div class="c m1">{d.put("address")}</div><div class="c m3">所建立和实施的{d.system()}符合</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="c m2">认证覆盖范围：{d.put("scope")}</div><div class="c small">（多场所信息见附件，附件与本证书同时使用有效）</div><div class="grow"></div>{columns([("初次发证", d.date("initial")), ("本次发证", d.date("issue")), ("有效期至", d.date("expiry"))])}<div class="row end m2">{d.marks(28)}<div class="c">主任：{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div><div class="c m2 b">{d.put("issuer")}</div><div class="c tiny">{state(d)}</div>"""
    annex = f"""<div class="c b" style="font-size:22pt">认证证书附件</div><div class="m3">{lines([("证书编号", d.put("number")), ("获证组织", d.put("holder"))], "：")}</div><div class="m3">{table(("序号", "场所名称", "地址", "涉及的活动/过程"), places)}</div><div class="m3 small">本附件自 {d.date("issue")} 起生效，随主证书一并换发。</div><div class="grow"></div><div class="row end"><div class="small">第 2 页 / 共 2 页</div>{round_seal(d, "认证专用章", 34)}</div>"""
    css = ".sheet{padding:20mm 23mm 15mm} .across{width:100%;text-align:center}"
    return Sheets((page(front, ground=art.guilloche(d.facts.office.colour)), page(annex)), css)


@layout("zh_data_with_statement", "vermilion", ("zh",), only=("cesi", "ceprei", "ngv", "noa", "icas", "uicc"), systems=(("I",), ("J",)), scope=(1, 1))  # fmt: skip
def zh_data_with_statement(d: Draft) -> Sheets:
    """Data or services: statement of applicability behind the scope, valid from–to in brackets, blue ground, sealed."""
    settle(d, "cn-trade")
    write_dates(d, *FIGURES)
    fact = d.facts.standards[0]
    local = {"I": "GB/T 22080-2025/ISO/IEC 27001:2022", "J": "ISO/IEC 20000-1:2018"}[fact.system]
    if fact.label in ("ISO/IEC 27001:2022", "ISO/IEC 20000-1:2018"):
        d.facts = d.facts.with_(standards=(StandardFact(fact.label, fact.system, local),))
    note = f"（适用性声明：{one(d, 'SOA', 'ISMS-B-01')} V{d.rng.randint(1, 4)}.{d.rng.randint(0, 3)}）" if fact.system == "I" else "（对外提供服务）"  # fmt: skip
    title = "信息安全管理体系" if fact.system == "I" else "信息技术服务管理体系"
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row">{d.logo(46)}<div class="r small">证书编号<br><b>{d.put("number")}</b></div></div><div class="c b m4" style="font-size:23pt;white-space:nowrap;color:#12477e">{title}认证证书</div><div class="c m4">兹证明</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">注册地址：{d.put("address")}<br>社会信用代码：{d.put("registration")}</div><div class="c m3">建立的{title}符合标准：</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c m3">该体系适用于：</div><div class="c b m1">{noted_scope(d, note)}</div><div class="grow"></div><div class="c m3">证书有效期：{d.date("issue")} 至 {d.date("expiry")}</div><div class="c m1">初次获证日期：{d.date("initial")}</div><div class="row end m3">{d.marks(28)}<div class="c">授权签发人：{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{state(d)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#12477e")),), ".sheet{padding:22mm 24mm 17mm}")


@layout("zh_food_hazard_analysis", "vermilion", ("zh",), only=("cqm", "wit", "ccci", "noa", "gqc", "zdhy", "cti"), systems=(("H",), ("F",)), scope=(1, 2))  # fmt: skip
def zh_food_hazard_analysis(d: Draft) -> Sheets:
    """Food: landscape, several bases of certification in one cell, product category code, days with watches still to come."""
    settle(d, "cn-trade")
    write_dates(d, *FIGURES)
    system = "食品安全管理体系" if d.facts.standards[0].system == "F" else "危害分析与关键控制点（HACCP）体系"
    basis = {"F": d.standard(), "H": f"{d.standard()}；GB 14881-2013《食品生产通用卫生规范》"}[d.facts.standards[0].system]  # fmt: skip
    facts = rows([("证书编号", d.put("number")), ("组织名称", d.put("holder")), ("注册地址", d.put("address")), ("认证依据", basis), ("产品类别", one(d, "CIV 常温产品的加工", "CIII 混合产品的加工", "C3")), ("认证范围", d.put("scope"))], "kv")  # fmt: skip
    days = columns([("首次颁证", d.date("initial")), ("颁证日期", d.date("issue")), ("有效期至", d.date("expiry")), ("第一次监督截止", d.decoy("surveillance1")), ("第二次监督截止", d.other_date(days_later(years_later(d.facts.issue, 2), -15)))])  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="c b" style="font-size:19pt;white-space:nowrap;color:#1c6b3a">{system}<br>认证证书</div>{d.marks(26)}</div><div class="m2">{facts}</div><div class="grow"></div>{days}<div class="row end m1"><div class="tiny" style="width:130mm">本证书的有效性须以年度监督审核的结果为准。统一社会信用代码：{d.put("registration")}。{state(d)}</div><div class="c small">{d.put("issuer")}<br>{d.stamp(34)}</div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:17mm 26mm 14mm} .kv{width:100%} .kv td{padding:1.5mm 3mm;border-bottom:.2mm solid #a9b8ab;vertical-align:top} .kv .l{width:30mm;white-space:nowrap} .across{width:100%;text-align:center}"
    return Sheets((page(body, ground=art.guilloche("#3f7f55", 1123, 794)),), css, "landscape")
