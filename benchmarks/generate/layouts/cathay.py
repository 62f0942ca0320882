"""Papers of Chinese bodies: sub-papers, cycles with stickers, transfers, permits, licences, houses of foreign bodies."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    other_addresses,
    round_seal,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

BODIES = (
    "cqc", "cqm", "ccsc", "qac", "ceprei", "wit", "bcc", "zdhy", "ccci", "kaixin", "hxc", "cec", "cesi", "ngv", "cti",
    "xqcc", "sac-sh", "icas", "lanhai-cn", "jinheng-cn", "hengtai-cn", "huixin-cn", "yuanhang-cn",
)  # fmt: skip
SMALLER = tuple(name for name in BODIES if name not in ("cqc", "cqm", "ceprei"))
FIGURES = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
LOOK_UP = (
    "证书信息可扫描二维码或登录 cx.cnca.cn 查询",
    "本证书有效性可在国家认监委网站 www.cnca.gov.cn 及本机构网站查询",
    "证书的有效状态请登录全国认证认可信息公共服务平台（http://cx.cnca.cn）",
)


def approval(d: Draft) -> str:
    """Give the body's licence from the state, where it has one."""
    return f"批准号：{d.facts.office.approval}" if d.facts.office.approval else ""


@layout("zh_sub_paper_alone", "cathay", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_sub_paper_alone(d: Draft) -> Sheets:
    """A sub-paper of a group without its main one: the group's name and the main number above, the holder's own below."""
    write_dates(d, *FIGURES)
    main = d.facts.number
    d.facts = d.facts.with_(number=f"{main}-{d.rng.randint(1, 9)}")
    d.printed.extra["sub_certificate_of"] = main
    group = f"{d.facts.holder[0][:4]}控股集团有限公司"
    days = columns(
        [("初次获证日期", d.date("initial")), ("发证日期", d.date("issue")), ("有效期至", d.date("expiry"))]
    )
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="r small">子证书编号：<b>{d.put("number")}</b><br>主证书编号：{main}</div></div><div class="c b m4" style="font-size:29pt;letter-spacing:1.5mm">{d.system()}认证证书</div><div class="c" style="font-size:16pt">( 子 证 书 )</div><div class="m3 small c">本证书所列组织为 {group} 管理体系多场所认证的组成部分</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">统一社会信用代码 {d.put("registration")}</div><div class="c m3">建立的管理体系符合标准</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="c m2">通过认证范围如下</div><div class="c b m1">{d.put("scope")}</div><div class="c small m2">本子证书须与主证书同时使用，单独使用无效</div><div class="grow"></div>{days}<div class="row end m2">{d.marks(30)}{d.code(20)}{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} {one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:20mm 22mm 15mm} .across{width:100%;text-align:center}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), css)


@layout("zh_annex_one_for_each_unit", "cathay", ("zh",), only=BODIES, systems=GENERAL, sites=4, scope=(2, 4))
def zh_annex_one_for_each_unit(d: Draft) -> Sheets:
    """An annex of branches with the number and its own day of print; it says of which day the paper is."""
    write_dates(d, *FIGURES)
    parts = ("第一分公司", "城东分厂", "营销中心", "仓储物流部")
    named = (
        replace(site, name=(f"{d.facts.holder[0]}{part}", site.name[1]))
        for site, part in zip(d.facts.sites, parts, strict=True)
    )
    d.facts = d.facts.with_(sites=tuple(named))
    units = [(str(i), *cell) for i, cell in enumerate(site_cells(d), 1)]
    front = f"""<div class="c">{d.logo(46)}</div><div class="c b m2 serif" style="font-size:34pt;letter-spacing:4mm;color:#7a1018">认证证书</div><div class="r small">证书注册号 {d.put("number")}</div><div class="m3" style="text-indent:2em;line-height:1.9">兹证明 <b style="font-size:15pt">{d.put("holder")}</b>（社会信用代码：{d.put("registration")}；地址：{d.put("address")}）的{d.system()}，经本中心审核，符合 <b>{d.standard()}</b> 标准，覆盖范围：<b>{d.put("scope")}</b>（分场所详见附件）。</div><div class="m3">颁证日期：{d.date("issue")}</div><div>证书有效期：{d.date("start")} 至 {d.date("expiry")}</div><div>初次认证：{d.date("initial")}</div><div class="grow"></div><div class="row end">{d.marks(30)}<div class="c">主任 {d.picture(art.signature(d.rng), 34)}<br>{d.put("issuer")}</div>{round_seal(d, "认证专用")}</div><div class="tiny m2 c">{one(d, *LOOK_UP)} {approval(d)}</div>"""
    annex = f"""<div class="row small"><div>{d.facts.office.brand}</div><div>附件共1页 第1页</div></div><div class="c b m3" style="font-size:22pt">认证证书附件</div><div class="c">证书注册号：{d.put("number")}</div><div class="m3">{d.put("holder")} 所属下列场所一并纳入认证：</div><div class="m1">{table(("序号", "名称", "地址", "认证范围"), units)}</div><div class="m3 small">本附件与 {d.date("issue")} 颁发的证书同时使用方为有效。附件打印日期：{d.other_date(days_later(d.facts.issue, d.rng.randint(3, 30)))}</div><div class="grow"></div><div class="r">{round_seal(d, "骑缝章", 30)}</div>"""
    css = ".sheet{padding:22mm 25mm 18mm}"
    return Sheets((page(front, ground=art.guilloche("#a8842c")), page(annex)), css)


@layout("zh_watches_entered_by_day", "cathay", ("zh",), only=BODIES, systems=(*GENERAL, ("N",)), scope=(1, 3))
def zh_watches_entered_by_day(d: Draft) -> Sheets:
    """A table of watches under the seal: the first one passed on a day with its slip's number, the second still empty."""
    write_dates(d, *FIGURES)
    slip = f"{d.facts.office.brand[:3]}-J{d.rng.randint(100000, 999999)}"
    passed = d.facts.decoys.surveillance1 <= NEWEST
    watch = table(
        ("监督审核", "应在此日期前完成", "审核结论", "通知书编号及日期"),
        [
            (
                "第一次",
                d.other_date(years_later(d.facts.issue, 1)),
                "保持" if passed else "",
                f"{slip} / {d.decoy('surveillance1')}" if passed else "",
            ),
            ("第二次", d.other_date(years_later(d.facts.issue, 2)), "", ""),
        ],
    )
    pairs = [
        ("证书编号", d.put("number")),
        ("组织名称", d.put("holder")),
        ("注册地址", d.put("address")),
        ("认证标准", d.standard()),
        ("认证范围", d.put("scope")),
        ("发证日期", d.date("issue")),
        ("有效期至", d.date("expiry")),
        ("首次发证", d.date("initial")),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(26)}</div><div class="c b m2" style="font-size:26pt">{d.system()}认证证书</div><div class="m3">{rows(pairs)}</div><div class="row end m2"><div class="small">{one(d, *LOOK_UP)}</div>{d.stamp(36)}</div><div class="c b">{d.put("issuer")}</div><div class="m3 b small">证书保持记录（未按期监督的证书失效）</div>{watch}<div class="grow"></div><div class="row tiny"><div>{d.facts.office.address}</div>{d.code(16)}</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .rows td{padding:1.8mm 4mm 1.8mm 0} .rows .l{white-space:nowrap;color:#555}"
    return Sheets((page(body),), css)


@layout("zh_taken_over_from_a_body", "cathay", ("zh",), only=SMALLER, systems=GENERAL, scope=(1, 3))
def zh_taken_over_from_a_body(d: Draft) -> Sheets:
    """A transfer: the note names the former body, its number, its day and its end; the new term ends on the old day."""
    write_dates(d, *FIGURES)
    old = f"{d.rng.randint(100, 199)}{d.facts.issue.year % 100 - 1}Q{d.rng.randint(10000, 99999)}R0S"
    began = days_later(d.facts.start, -d.rng.randint(150, 320))
    d.facts = d.facts.with_(initial=began, expiry=days_later(years_later(began, 3), -1))
    days = lines(
        [
            ("初次发证日期", d.date("initial")),
            ("转换发证日期", d.date("issue")),
            ("有效期至", d.date("expiry")),
        ],
        ":",
    )
    body = f"""<div class="r b">No. {d.put("number")}</div><div class="c m2">{d.logo(44)}</div><div class="c b m3" style="font-size:28pt">{spread("管理体系认证证书", "&thinsp;")}</div><div class="m4">兹 证 明</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="m2">统一社会信用代码：{d.put("registration")}</div><div>经营地址：{d.put("address")}</div><div class="m2">管理体系符合 <b>{d.standard()}</b></div><div class="m2">范围：{d.put("scope")}</div><div class="m3">{days}</div><div class="small m3" style="border:.3mm solid #888;padding:2mm 3mm">转换说明：本证书由中鼎联合认证有限公司颁发的 {old} 号证书转换而来，原证书发证日期 {d.other_date(began)}，转换后认证周期不变。</div><div class="grow"></div><div class="row end">{d.marks(28)}{d.code(20)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny m2">{one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#3f6fa8")),), ".sheet{padding:22mm 26mm 20mm}")


@layout("zh_four_kinds_of_days", "cathay", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_four_kinds_of_days(d: Draft) -> Sheets:
    """First, this cycle, changed and end, each in both languages; the change is the day of the paper."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    cycle = d.facts.start
    changed = min(days_later(cycle, d.rng.randint(60, 500)), days_later(d.facts.expiry, -60))
    d.facts = d.facts.with_(issue=changed)
    d.printed.extra["issue_date_alt"] = [cycle.isoformat()]
    pairs = [
        ("初次认证日期<br><i>Date of initial certification</i>", d.date("initial")),
        ("本周期颁证日期<br><i>Date of certification of this cycle</i>", d.date("start")),
        ("换证日期<br><i>Date of change</i>", d.date("issue")),
        ("有效期至<br><i>Date of expiry</i>", d.date("expiry")),
    ]
    d.printed.roles.discard("start")
    body = f"""<div class="row">{d.logo(42)}<div class="small r">证书编号 Certificate No.<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c b m3" style="font-size:26pt">{d.system()}认证证书</div><div class="c small up">Certificate of {d.system("en")}</div><div class="c m3">兹证明 This is to certify that</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">管理体系符合以下标准 conforms to the standard</div><div class="c b m1" style="font-size:15pt">{d.standard()}</div><div class="c m2">认证范围 Scope</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div>{columns(pairs)}<div class="small m2">换证原因：地址变更</div><div class="row end m1">{d.marks(28)}{d.code(18)}{d.stamp(34)}</div><div class="c b">{d.put("issuer")}<br>{d.put("issuer_latin")}</div>"""
    css = ".sheet{padding:18mm 20mm 13mm} .across{width:100%;text-align:center} .across td{padding:1mm 2mm;border:.25mm solid #9ab} .across i{font-size:7pt}"
    return Sheets((page(body),), css)


@layout("zh_food_chain_and_permit", "cathay", ("zh",), only=BODIES, systems=(("F",),), scope=(1, 3))
def zh_food_chain_and_permit(d: Draft) -> Sheets:
    """Food: special requirements beside the norm, class of the food chain, licence in the scope's brackets."""
    write_dates(d, *FIGURES)
    special = f"专项技术要求：T/CCAA {d.rng.randint(1, 40):04}-2014"
    sc = f"SC{d.rng.randint(101, 129)}{d.rng.randint(10000000000, 99999999999)}"
    scope = noted_scope(d, f"（许可范围内，食品生产许可证编号：{sc}）", f"位于{d.facts.address[0]}的")
    pairs = [
        ("证书编号", d.put("number")),
        ("受审核方", d.put("holder")),
        ("住&emsp;&emsp;所", d.put("address")),
        ("认证依据", f"{d.standard()}<br><span class=small>{special}</span>"),
        ("食品链类别", one(d, "CIV 加工—常温稳定产品", "CIII 加工易腐动植物产品", "K 生物化学品")),
        ("认证范围", scope),
        ("初次认证", d.date("initial")),
        ("颁证日期", d.date("issue")),
        ("有效日期至", d.date("expiry")),
    ]
    body = f"""<div style="background:#2d7a3e;color:#fff;padding:4mm 6mm" class="row"><div style="font-size:22pt;font-weight:bold">食品安全管理体系认证证书</div><div class="small">FSMS</div></div><div class="row m2">{d.logo(42)}{d.marks(30)}</div><div class="m3">{rows(pairs)}</div><div class="small m2">获证组织须接受每年不少于一次的监督审核（其中一次为不通知审核）,并于下列日期前完成：{d.decoy("surveillance1")}。</div><div class="grow"></div><div class="row end">{d.code(24)}<div class="small">{one(d, *LOOK_UP)}<br>{approval(d)}</div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>"""
    css = ".sheet{padding:16mm 20mm 13mm} .rows{width:100%} .rows td{border-bottom:.2mm dotted #2d7a3e;padding:2.2mm} .rows .l{white-space:nowrap;width:32mm}"
    return Sheets((page(body),), css)


@layout("zh_day_in_numerals_under_seal", "cathay", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_day_in_numerals_under_seal(d: Draft) -> Sheets:
    """Lying paper: the day in Chinese numerals below the body's name and under its seal; the term in the sentence."""
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    body = f"""<div class="row"><div>{d.logo(38)}</div><div class="c b serif" style="font-size:36pt;letter-spacing:5mm;color:#8c1d1d">认证证书</div><div>{d.marks(26)}</div></div><div class="m4 serif" style="font-size:15pt;line-height:1.9;text-indent:2em">{d.put("holder")}（住所：{d.put("address")}）的{d.system()}符合 {d.standard()} 标准要求，认证范围为：{d.put("scope")}。准予注册，注册号为 {d.put("number")}，有效期限至 {d.date("expiry")}。首次注册于 {d.date("initial")}。</div><div class="serif m2" style="font-size:15pt;text-indent:2em">特发此证</div><div class="grow"></div><div class="row end"><div class="tiny">{one(d, *LOOK_UP)}<br>{d.code(18)}</div><div class="c serif" style="font-size:15pt">{d.put("issuer")}<br>{d.date("issue", style="{zh_numeral}")}<div style="margin-top:-24mm;opacity:.8">{d.stamp(38)}</div></div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:20mm 30mm 18mm}"
    return Sheets((page(body, ground=art.guilloche("#c9a03a", 1123, 794)),), css, "landscape")


@layout(
    "zh_swiss_house_two_tongues",
    "cathay",
    ("zh",),
    also=("en",),
    only=("sgs/CN",),
    systems=GENERAL,
    scope=(1, 3),
)
def zh_swiss_house_two_tongues(d: Draft) -> Sheets:
    """A foreign body's Chinese house: sentence of term, issue number and 'registered since' as three lines in the foot."""
    write_dates(d, "{y}年{m:02}月{d:02}日")
    day = {role: d.date(role, "en", "{d:02} {month} {y}") for role in ("initial", "start", "expiry")}
    body = f"""<div class="row top"><div style="width:34mm;border-right:.4mm solid #f60;min-height:60mm" class="b">{d.logo(28)}</div><div style="flex:1"><div class="small">证书 Certificate <b>{d.put("number")}</b></div><div class="m2">下述组织的管理体系 The management system of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="small m1">{d.put("registration")}<br>{d.put("address")}<br>{d.put("address_latin")}</div><div class="m3">已通过评估并被证明符合下列标准的要求<br>has been assessed and certified as meeting the requirements of</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">适用于下列活动 For the following activities</div><div class="b m1">{d.put("scope")}</div><div>{d.put("scope_latin")}</div></div></div><div class="grow"></div><div style="margin-left:40mm" class="small">本证书自 {d.date("start")} 至 {d.date("expiry")} 有效，其有效性取决于满意的监督审核结果。<br>This certificate is valid from {day["start"]} until {day["expiry"]} and remains valid subject to satisfactory surveillance audits.<br>再认证审核应于 {d.other_date(days_later(d.facts.expiry, -d.rng.randint(30, 90)))} 前完成<br>第 {d.rng.randint(1, 9)} 版 自 {d.date("initial")} 起获得认证<br>Certified since {day["initial"]}</div><div class="row end m3" style="margin-left:40mm"><div class="sign">{d.picture(art.signature(d.rng), 34)}<div class=rule></div>授权签署 Authorised by</div>{d.marks(26)}</div><div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")} {d.facts.office.address} t (86-10) 5825 1188 {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 18mm 10mm}")


@layout(
    "zh_french_house_paper",
    "cathay",
    ("zh",),
    also=("en",),
    only=("bv/CN",),
    systems=GENERAL,
    sites=2,
    scope=(1, 3),
)
def zh_french_house_paper(d: Draft) -> Sheets:
    """A foreign body's Chinese house: cycle's start, subject to..., original start, end of the last cycle, contract number."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    last = "不适用 NA" if d.facts.initial == d.facts.issue else d.decoy("previous")
    places = other_addresses(d, latin=True)
    pairs = [
        ("初次认证周期起始日期 Original cycle start date:", d.date("initial")),
        ("上一认证周期截止日期 Expiry date of previous cycle:", last),
        ("再认证审核日期 Recertification Audit date:", d.decoy("audit")),
        ("本认证周期起始日期 Recertification cycle start date:", d.date("start")),
        ("在组织管理体系持续有效运行的条件下，证书有效期至<br>Subject to continued satisfactory operation this certificate expires on:", d.date("expiry")),
    ]  # fmt: skip
    body = f"""<div class="row"><div style="font-size:22pt;font-weight:bold;color:#1f3c6e">必维认证</div>{d.logo(34)}</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c b" style="font-size:14pt">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c tiny m1">This is a multi-site certificate; further sites: {" ; ".join(places)}</div><div class="c small m2">{d.put("issuer_latin")} 证明上述组织的管理体系经审核符合下列标准<br>certifies that the Management System of the above organisation has been audited and found to be in accordance with</div><div class="c i m2">标准 Standard</div><div class="c b" style="font-size:23pt">{d.standard()}</div><div class="c i m2">认证范围 Scope of certification</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div><div class="small">{rows(pairs)}</div><div class="row small m2"><div>证书号 Certificate No.: <b>{d.put("number")}</b></div><div>版本 Version: {d.rng.randint(1, 3)}</div><div>发布日期 Issue date: <b>{d.date("issue")}</b></div></div><div class="row end m2">{d.picture(art.signature(d.rng), 34)}{d.marks(24)}</div><div class="tiny">认证机构地址：{d.facts.office.address} 发证机构：{d.put("issuer")}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 20mm 9mm} .rows{width:100%} .rows .v{text-align:right;white-space:nowrap}")  # fmt: skip


@layout("zh_narrow_left_column", "cathay", ("zh",), also=("en",), only=("intertek/CN", "tuvrh/CN", "tuvnord/CN"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_narrow_left_column(d: Draft) -> Sheets:
    """Facts in a narrow column at the left with both languages' labels; the name and the norm in large letters at the right."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    facts = [
        ("证书编号：", "Certificate Number:", d.put("number")),
        ("初次认证日期：", "Initial Certification Date:", d.date("initial")),
        ("证书签发日期：", "Date of Certification Decision:", d.decoy("decision")),
        ("发证日期：", "Issuing Date:", d.date("issue")),
        ("证书有效期至：", "Valid Until:", d.date("expiry")),
    ]
    left = "".join(f'<div class="m2 small">{a}<br><i>{b}</i><br><b>{c}</b></div>' for a, b, c in facts)
    body = f"""<div class="row top" style="height:100%;gap:8mm"><div style="width:46mm;height:100%;display:flex;flex-direction:column">{d.logo(38)}<div class="m4"></div>{left}<div class="grow"></div>{d.picture(art.signature(d.rng), 30)}<div class="tiny">{d.put("issuer_latin")}<br>{d.put("issuer")}</div><div class="m2">{d.marks(20)}</div></div><div style="flex:1"><div class="b" style="font-size:30pt">认证证书</div><div>This is to certify that the management system of 兹证明</div><div class="b m3" style="font-size:20pt">{d.put("holder")}</div><div class="b" style="font-size:14pt">{d.put("holder_latin")}</div><div class="m2">{d.put("address")}<br>{d.put("address_latin")}</div><div class="small m1">统一社会信用代码 {d.put("registration")}</div><div class="m3">已按照下列标准注册 has been registered as conforming to</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">适用范围 The management system is applicable to</div><div class="b m1">{d.put("scope")}</div><div class="m1">{d.put("scope_latin")}</div><div class="tiny m4">在签发本证书时，本机构不对除客户以外的任何一方承担责任。In the issuance of this certificate the body assumes no liability to any party other than to the client. 本证书的有效性可查询 cx.cnca.cn。</div></div></div>"""
    return Sheets(
        (page(body),), f".sheet{{padding:16mm 16mm 14mm;border-left:5mm solid {d.facts.office.colour}}}"
    )


@layout("zh_after_sales_stars", "cathay", ("zh",), only=SMALLER, systems=(("Q",),), scope=(1, 2))
def zh_after_sales_stars(d: Draft) -> Sheets:
    """Rating of service after sale: a national norm alone, a grade of stars, and the term as 年月日 — 年月日."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    d.facts = d.facts.with_(
        standards=(StandardFact("GB/T 27922-2011", "Q", "GB/T 27922-2011《商品售后服务评价体系》"),)
    )
    d.printed.extra["scope_alt"] = [f"{d.facts.scope[0]}所涉及的售后服务"]
    grade = one(d, "五星级", "四星级", "七星级（卓越）")
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b m3 serif" style="font-size:32pt;color:#a8361d">商品售后服务认证证书</div><div class="c small">证书编号：{d.put("number")}</div><div class="c b m3" style="font-size:21pt">{d.put("holder")}</div><div class="c">地址：{d.put("address")}&emsp;信用代码：{d.put("registration")}</div><div class="c m3">经评价，其商品售后服务符合</div><div class="c b" style="font-size:15pt">{d.standard()}</div><div class="c m2">达到</div><div class="c b" style="font-size:30pt;color:#a8361d">{grade}</div><div class="c m2">覆盖范围：{d.put("scope")}所涉及的售后服务</div><div class="grow"></div><div class="c">有效期：{d.date("start")}—{d.date("expiry")}</div><div class="c small">初次获证：{d.date("initial")}&emsp;下次监督：{d.decoy("surveillance1")}</div><div class="row end m2">{d.code(22)}<div class="c">{d.put("issuer")}</div>{d.stamp(38)}</div><div class="tiny c m1">{one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#d4a531")),), ".sheet{padding:22mm 25mm 20mm}")


@layout("zh_rights_of_mind", "cathay", ("zh",), also=("en",), only=SMALLER, systems=(("Q",),), scope=(1, 2))
def zh_rights_of_mind(d: Draft) -> Sheets:
    """Management of intellectual property to its national norm: Chinese with a thin English line under each label."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    label, printed = ("GB/T 29490-2023", "GB/T 29490-2023") if d.facts.issue.year > 2023 else ("GB/T 29490-2013", "GB/T 29490-2013")  # fmt: skip
    d.facts = d.facts.with_(standards=(replace(d.facts.standards[0], label=label, printed=printed),))
    number = f"{d.rng.randint(100, 699)}IP{d.facts.issue.year % 100}{d.rng.randint(1000, 9999)}R0M"
    d.facts = d.facts.with_(number=number)
    pairs = [
        ("注册号<br><i>Registration No.</i>", d.put("number")),
        ("首次发证<br><i>First issued</i>", d.date("initial")),
        ("本次发证<br><i>This issue</i>", d.date("issue")),
        ("有效期至<br><i>Valid until</i>", d.date("expiry")),
    ]
    works = f"{d.put('scope')}的研发、生产、销售及上述过程相关采购的知识产权管理"
    d.printed.extra["scope"] = f"{d.facts.scope[0]}的研发、生产、销售及上述过程相关采购的知识产权管理"
    d.printed.extra["scope_alt"] = [d.facts.scope[0]]
    body = f"""<div class="c b m2" style="font-size:27pt;color:#1c3f7c">知识产权管理体系认证证书</div><div class="c small">Intellectual Property Management System Certificate</div><div class="m4">兹证明</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">地址：{d.put("address")}</div><div>统一社会信用代码：{d.put("registration")}</div><div class="m3">知识产权管理体系符合标准：<b>{d.standard()}</b></div><div class="m2">通过认证范围：<b>{works}</b></div><div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">{d.stamp(40)}<br>{d.put("issuer")}</div></div><div class="row m2">{d.code(20)}<div class="tiny r">{one(d, *LOOK_UP)}<br>{approval(d)} {d.facts.office.site}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#1c3f7c")),), ".sheet{padding:24mm 26mm 20mm} .rows i{font-size:7pt;color:#555}")  # fmt: skip
