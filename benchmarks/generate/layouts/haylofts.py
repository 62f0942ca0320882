"""Chinese papers of modest bodies, mainland, Hong Kong and Taiwan: odd terms, hints under values, years of the Republic."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import number, standard
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    lines,
    noted_scope,
    one,
    rescope,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import numbered
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

NEW = ("qiheng-cn", "dingce-cn", "yunlu-cn")
BODIES = (
    *NEW, "jingyuan-cn", "huixin-cn", "lanhai-cn", "zhuoheng-cn", "shuoyuan-cn", "jinheng-cn", "hengtai-cn", "yuanhang-cn",
    "gqc", "uicc", "ccci", "bcc", "kaixin", "gjhx", "oac", "noa", "tirt",
)  # fmt: skip
ISLAND = ("jianan-tw", "yangming-tw", "tcic", "etc-tw")
HOMES = ("cn-byway", "cn-field", "cn-shore", "cn-quay", "zh-plain")
FIGURES = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
CHECK = (
    "证书状态以认监委网站 cx.cnca.cn 查询结果为准",
    "（微信扫码查验，或登录 cx.cnca.cn 查询）",
    "查询网址：http://cx.cnca.cn",
)


def licence(d: Draft) -> str:
    """Give the body's licence from the state, where it has one, as its papers caption it."""
    return f"机构批准号 {d.facts.office.approval}" if d.facts.office.approval else ""


@layout("zh_term_with_a_stroke", "haylofts", ("zh",), only=BODIES, systems=(*GENERAL, ("A",)), scope=(1, 3))
def zh_term_with_a_stroke(d: Draft) -> Sheets:
    """Number after 'No.' alone; the term as two days with a stroke, the day of issue without caption below the body."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}.{m}.{d}")
    with_term(d)
    signed = d.date(
        "issue", style=one(d, "{y} 年 {m} 月 {d} 日", "{y} 年 {m:02} 月 {d:02} 日", "{zh_numeral}")
    )
    body = f"""<div class="r" style="color:#b03030">No. {d.put("number")}</div><div class="c m2">{d.logo(40)}</div><div class="c b serif m3" style="font-size:34pt;letter-spacing:12mm;margin-left:12mm">证书</div><div class="c b m3" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("registration")}</div><div class="c m1">（{d.put("address")}）</div>
<div class="m3" style="line-height:2;text-indent:2em;font-size:13pt">经本机构审核，上述组织的{d.system()}满足 <b>{d.standard()}</b> 的全部适用要求，予以注册。注册所涉及的产品、过程和活动为：</div><div class="b m1" style="text-indent:2em;font-size:13pt">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div><div>有效期：{d.date("start")}／{d.date("expiry")}</div><div class="small m1">首签：{d.date("initial")}</div><div class="m2">{d.marks(25)}</div></div><div class="c">{d.put("issuer")}<br>{d.stamp(38)}<div>{signed}</div></div></div><div class="tiny m2 row"><span>{one(d, *CHECK)}</span><span>{licence(d)}</span></div>"""
    return Sheets((page(body, ground=art.guilloche("#9c7a3c")),), ".sheet{padding:19mm 25mm 22mm}")


@layout("zh_span_of_the_renewing_audit", "haylofts", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_span_of_the_renewing_audit(d: Draft) -> Sheets:
    """End of the last cycle, span of the renewing audit and watches due stand among first day, issue and term."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    with_term(d)
    renewed = d.facts.initial != d.facts.issue
    audit = f"{d.decoy('audit')} 至 {d.other_date(days_later(d.facts.decoys.audit, 2))}" if renewed else "/"
    left = [("初次获证", d.date("initial")), ("颁发日期", d.date("issue")), ("证书有效", f"自 {d.date('start')}<br>至 {d.date('expiry')}")]  # fmt: skip
    right = [("上一认证周期截止", d.decoy("previous") if renewed else "/"), ("再认证审核时间", audit), ("第一次监督审核应在", f"{d.decoy('surveillance1')} 前"), ("第二次监督审核应在", f"{d.decoy('surveillance2')} 前")]  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="small r">证书号<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="b m3" style="font-size:27pt;color:{d.facts.office.colour}">{d.system()}<br>认证证书</div><div class="m3">持证单位</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div class="m1 small">社会信用代码 {d.put("registration")}　注册及运营地址 {d.put("address")}</div><div class="m2">审核准则</div><div class="b" style="font-size:15pt">{d.standard()}</div><div class="m2">覆盖业务</div><div class="b">{d.put("scope")}</div><div class="grow"></div>
<div class="row top small"><div style="flex:1">{rows(left)}</div><div style="flex:1.2;border-left:.3mm solid #aaa;padding-left:4mm">{rows(right, "rows pale")}</div></div><div class="row end m2">{d.marks(26)}{d.code(18)}<div class="c">{d.stamp(36)}<br><b>{d.put("issuer")}</b></div></div><div class="tiny m1">{one(d, *CHECK)} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 11mm} .rows .l{white-space:nowrap;color:#555} .pale .v{font-weight:normal;color:#444}")  # fmt: skip


@layout("zh_letters_tell_the_systems", "haylofts", ("zh",), only=BODIES, systems=(("Q", "E", "S"),), certificates=3, scope=(1, 3))  # fmt: skip
def zh_letters_tell_the_systems(d: Draft, e: Draft, s: Draft) -> Sheets:
    """One sheet for three certificates: each norm with the number of its own in brackets, one set of days for all."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    with_term(d)
    head = d.facts
    parts = []
    for draft, name in ((d, "质量"), (e, "环境"), (s, "职业健康安全")):
        own = draft.facts
        kind = own.standards[0].system
        norm, fresh = (
            standard(d.rng, kind, "zh", head.issue, 0),
            number(d.rng, head.office, kind[-1], head.issue, 1),
        )
        same = {key: getattr(head, key) for key in ("holder", "address", "registration", "scope", "issue", "start", "expiry", "initial", "decoys")}  # fmt: skip
        draft.facts = own.with_(standards=(norm,), number=fresh, **same)
        draft.style = d.style
        parts.append(f'<tr><td>{name}管理体系</td><td class=b>{draft.standard()}</td><td>（注册号 <b>{draft.put("number")}</b>）</td></tr>')  # fmt: skip
        for role in ("holder", "address", "registration", "scope", "issuer"):
            draft.put(role)
        for role in ("initial", "issue", "start", "expiry"):
            draft.date(role)
    marks = d.marks(26)
    for draft in (e, s):
        draft.printed.accreditation = list(d.printed.accreditation)
        draft.printed.other_marks = list(d.printed.other_marks)
    body = f"""<div class="row">{d.logo(42)}{marks}</div><div class="c b m3" style="font-size:28pt;letter-spacing:3mm">管理体系认证证书</div><div class="c b m3" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">统一社会信用代码：{d.put("registration")}</div><div class="c m1">地址：{d.put("address")}</div><div class="c m3">建立并运行的下列管理体系分别符合相应标准：</div><table class="three m1">{"".join(parts)}</table>
<div class="m3 c">认证范围（三体系相同）：</div><div class="b m1 c">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{lines([("三体系初次获证日期", d.date("initial")), ("本次颁证日期", d.date("issue")), ("证书有效期", f"{d.date('start')}至{d.date('expiry')}")], "：")}</div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny m2 row"><span>{one(d, *CHECK)}</span><span>{licence(d)}</span></div>"""
    css = ".sheet{padding:18mm 21mm 22mm} .three{width:100%} .three td{padding:2mm;border-bottom:.2mm dotted #555}"
    return Sheets((page(body, ground=art.guilloche("#4a6fa5")),), css, spans=((1,), (1,), (1,)))


@layout(
    "zh_taken_over_from_another_body",
    "haylofts",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def zh_taken_over_from_another_body(d: Draft) -> Sheets:
    """A transferred paper: a remark names the former body, its number and the first day; the new number has no cycle mark."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    with_term(d)
    if d.facts.initial >= days_later(d.facts.issue, -200):
        d.facts = d.facts.with_(initial=days_later(d.facts.issue, -d.rng.randint(380, 1040)))
    old = f"0{d.rng.randint(10, 99)}{d.facts.initial.year % 100:02}{d.facts.standards[0].system[-1]}{d.rng.randint(10000, 99999)}R0S"
    former = one(d, "北京中衡启信认证中心", "上海恒诺质量认证有限公司", "浙江全质认证有限公司")
    pairs = [("组织名称", d.put("holder")), ("统一社会信用代码", d.put("registration")), ("注册地址", d.put("address")), ("认证标准", d.standard()), ("认证范围", d.put("scope")), ("证书编号", d.put("number")), ("颁证日期", d.date("issue")), ("有 效 期", f"至{d.date('expiry')}")]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="small">【认证转换】</div></div><div class="c b m3" style="font-size:26pt;color:#14505c">{d.system()}认证证书</div><div class="m4">{rows(pairs)}</div><div class="m3" style="border:.3mm solid #14505c;padding:3mm">备注：该组织于{d.date("initial")}由{former}首次颁发认证证书（原证书编号：{old}），经转换评审，本机构承认其认证周期，原证书自本证书颁发之日起失效。</div><div class="grow"></div>
<div class="row end"><div>{d.marks(26)}</div>{d.code(18)}<div class="c">{d.stamp(38)}<br><b>{d.put("issuer")}</b></div></div><div class="tiny m2">{d.facts.office.address}　{one(d, *CHECK)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm} .rows td{padding:2.2mm 4mm 2.2mm 0} .rows .l{white-space:nowrap;color:#14505c}")  # fmt: skip


@layout(
    "zh_group_and_its_members_overleaf",
    "haylofts",
    ("zh",),
    only=BODIES,
    systems=GENERAL,
    scope=(2, 4),
    sites=3,
)
def zh_group_and_its_members_overleaf(d: Draft) -> Sheets:
    """A group's paper: the annex gives members, places, work and numbers with a stroke; the annex has a day of its own."""
    write_dates(d, *FIGURES)
    with_term(d)
    cells = [(str(i), *cell, f"{d.facts.number}-{i}") for i, cell in enumerate(site_cells(d), 1)]
    listed = d.other_date(days_later(d.facts.issue, d.rng.randint(3, 60)))
    front = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:29pt">{d.system()}认证证书</div><div class="c m1">证书编号：{d.put("number")}　（共 2 页 第 1 页）</div><div class="m4">兹证明</div><div class="b" style="font-size:20pt">{d.put("holder")}</div><div>总部地址：{d.put("address")}</div><div>统一社会信用代码：{d.put("registration")}</div><div class="m2">及其所属成员单位（见附页）的{d.system()}符合</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m2">集团认证范围：<b>{d.put("scope")}</b></div><div class="grow"></div><div class="row end"><div>{lines([("首次认证", d.date("initial")), ("签发日期", d.date("issue")), ("失效日期", d.date("expiry"))], "：")}<div class="m2">{d.marks(26)}</div></div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>"""
    back = f"""<div class="row small"><span>认证证书附页</span><span>共 2 页 第 2 页</span></div><div class="c b m3" style="font-size:18pt">成员单位清单</div><div class="c m1">主证书编号：{d.put("number")}</div><div class="m3">{table(("序号", "成员单位名称", "地址", "认证范围", "子证书编号"), cells)}</div><div class="small m2">本附页须与主证书同时使用。附页更新日期：{listed}</div><div class="grow"></div><div class="row end"><div>{d.code(18)}</div>{d.stamp(34)}</div><div class="tiny m2">{one(d, *CHECK)} {d.facts.office.address}</div>"""
    return Sheets(
        (page(front, ground=art.guilloche("#7d2b2b")), page(back)), ".sheet{padding:22mm 24mm 22mm}"
    )


@layout(
    "zh_hints_under_the_values", "haylofts", ("zh",), only=BODIES, systems=(*GENERAL, ("M",)), scope=(1, 2)
)
def zh_hints_under_the_values(d: Draft) -> Sheets:
    """A form filled in: every value stands on a line, its caption in small brackets below the line."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    with_term(d)

    def filled(value: str, hint: str, css: str = "") -> str:
        return f'<div class="m2 c"><div style="border-bottom:.3mm solid #333;{css}">{value}</div><div class="tiny">（{hint}）</div></div>'

    def third(value: str, hint: str) -> str:
        return f'<div style="flex:1">{filled(value, hint)}</div>'

    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c b m2" style="font-size:28pt">认 证 证 书</div>{filled(d.put("number"), "证书登记号")}<div class="m3">兹 证 明</div>{filled(d.put("holder"), "受审核方全称", "font-size:18pt;font-weight:bold")}{filled(d.put("address"), "审核地址")}<div class="m2">按照</div>{filled(d.standard(), "依据标准", "font-size:15pt;font-weight:bold")}<div class="m2">建立、实施并保持了{d.system()}，适用于</div>{filled(d.put("scope"), "业务范围")}<div class="grow"></div>
<div class="row">{third(d.date("initial"), "首次登记")}{third(d.date("issue"), "本次登记")}{third(d.date("expiry"), "登记有效期止")}</div><div class="row end m2"><div class="small">{d.picture(art.signature(d.rng), 34)}<br>（授权签字人）</div>{d.code(17)}<div class="c">{d.stamp(36)}<br>{d.put("issuer")}</div></div><div class="tiny m1">{one(d, *CHECK)} {licence(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 24mm 11mm}")


@layout("zh_toy_type_and_parts", "haylofts", ("zh",), only=("cqc", "cti", "sgs", "intertek", "dingce-cn", "icas", "tirt", "bv"), systems=(("T",),), scope=(1, 1), years=(3, 5), truth={"product_certificate": True})  # fmt: skip
def zh_toy_type_and_parts(d: Draft) -> Sheets:
    """A toy's paper: applicant, maker and factory of one name, type numbers, mode of certification, reports, term in a row."""
    settle(d, "cn-byway", system="T")
    write_dates(d, *FIGURES)
    with_term(d)
    kind = one(d, "惯性玩具车", "电动玩具火车（带轨道）", "塑料积木", "长毛绒玩具熊", "儿童滑行车")
    rescope(d, kind)
    types = "、".join(f"{d.rng.choice(('ND', 'YX', 'HT'))}{d.rng.randint(1000, 9999)}" for _ in range(3))
    pairs = [("申请人", f"{d.put('holder')}<br>{d.put('address')}"), ("制造商", "同申请人"), ("生产厂", "同申请人"), ("产品名称", d.put("scope")), ("型号规格", types), ("适用年龄", one(d, "36个月以上", "18个月以上", "6岁以上")), ("认证依据", d.standard()), ("认证模式", "型式试验 + 初始工厂检查 + 获证后监督"), ("试验报告", f"{d.decoy('report')}（{d.decoy('audit')}）")]  # fmt: skip
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:29pt;letter-spacing:2mm">产品认证证书</div><div class="c m1">证书编号：{d.put("number")}</div><div class="m3">{rows(pairs, "rows ruled")}</div><div class="m3">上述产品经检测和工厂检查符合产品认证实施规则的要求，特发此证。</div><div class="m2 row"><span>首次发证：{d.date("initial")}</span><span>发证日期：{d.date("issue")}</span><span>有效期至：{d.date("expiry")}</span></div><div class="small m1">证书有效期内本证书的有效性依据发证机构的定期监督获得保持。本证书为自愿性认证，不替代强制性产品认证（CCC）。</div><div class="grow"></div><div class="row end">{d.marks(25)}{d.code(18)}<div class="c">{d.stamp(36)}<br>{d.put("issuer")}</div></div><div class="tiny m1 c">{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2f6db3")),), ".sheet{padding:20mm 23mm 22mm} .ruled{width:100%} .ruled td{border-bottom:.2mm solid #9ab;padding:1.6mm 3mm} .ruled .l{width:28mm}")  # fmt: skip


@layout("zh_good_practice_of_cosmetics_in_english_too", "haylofts", ("zh",), also=("en",), only=(*NEW, "cti", "sgs", "intertek", "icas", "huixin-cn", "lanhai-cn", "tuvrh"), systems=(("G",),), scope=(1, 2))  # fmt: skip
def zh_good_practice_of_cosmetics_in_english_too(d: Draft) -> Sheets:
    """Cosmetics: 'GMPC' large, both tongues after each other in a sentence, the audit in English, days with dashes."""
    settle(d, "cn-byway", system="G", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}", "{y}.{m:02}.{d:02}")
    with_term(d)
    days = rows([("编号 Ref. No.", d.put("number")), ("首次通过 First passed", d.date("initial")), ("发证 Dated", d.date("issue")), ("有效至 Expires", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row"><div style="font-size:40pt;font-weight:bold;color:#a23b72">GMPC</div>{d.logo(42)}</div><div class="b">化妆品良好生产规范证书 Certificate of Good Manufacturing Practice for Cosmetics</div><div class="m4">兹证明 This certifies that</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div><div class="m3">的生产质量管理经现场审核符合 has been audited on site and meets</div><div class="b m1" style="font-size:20pt;color:#a23b72">{d.standard()}</div><div class="m3">范围 Covering</div><div class="b">{d.put("scope")}</div><div>{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>{days}</div><div class="c">{d.stamp(36)}</div></div><div class="m2 b">{d.put("issuer")}　<span class=small>{d.put("issuer_latin")}</span></div><div class="tiny m1">审核日期 On-site audit: {d.decoy("audit")}　本证书不代替化妆品生产许可证。This certificate is no production licence. {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout("zh_data_with_version_of_statement", "haylofts", ("zh",), only=BODIES, systems=(("I",), ("I",), ("J",), ("B",)), scope=(1, 3))  # fmt: skip
def zh_data_with_version_of_statement(d: Draft) -> Sheets:
    """Data, services or continuity: the statement's version belongs to the scope, staff, term in capitals of figures."""
    settle(d, "cn-byway", system="I", chance=0.8)
    write_dates(d, *FIGURES, "{zh_numeral}")
    with_term(d)
    kind = d.facts.standards[0].system
    name = {"I": "信息安全管理体系", "J": "信息技术服务管理体系", "B": "业务连续性管理体系"}[kind]
    tail = {"I": f"，与适用性声明（SoA，版本：{one(d, 'A/0', 'V2.1', 'B/1')}）一致", "J": "，与服务目录（V1.2）一致", "B": ""}[kind]  # fmt: skip
    scope = noted_scope(d, tail) if tail else d.put("scope")
    body = f"""<div class="row">{d.logo(40)}<div class="r small">注 册 号　{d.put("number")}<br>体系覆盖人数　{d.rng.randint(9, 160)}</div></div><div class="c b m4" style="font-size:27pt;color:#1d2f5e">{name}认证证书</div><div class="c m4">授予</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">注册地：{d.put("address")}</div><div class="c m3">该组织的{name}符合</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="m3 c">{scope}</div><div class="grow"></div><div class="c">本证书签发于 {d.date("issue")}，有效期限至 {d.date("expiry")} 止，最初签发于 {d.date("initial")}。</div><div class="row end m3">{d.marks(26)}{d.code(19)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny m2 c">{one(d, *CHECK)}　{licence(d)}</div>"""
    side = '<div style="position:absolute;left:0;top:0;right:0;height:9mm;background:#1d2f5e"></div><div style="position:absolute;left:0;bottom:0;right:0;height:5mm;background:#1d2f5e"></div>'
    return Sheets((page(body, ground=side),), ".sheet{padding:20mm 24mm 15mm}")


@layout("zh_food_chain_categories", "haylofts", ("zh",), only=BODIES, systems=(("F",),), scope=(1, 2))
def zh_food_chain_categories(d: Draft) -> Sheets:
    """Food: category of the chain, special technical norm beside the certified one, licence of making, seasonal watch."""
    settle(d, "cn-byway", "cn-field", system="F", chance=0.8)
    write_dates(d, *FIGURES)
    with_term(d)
    numbered(d, one(d, "558FSMS{yy}00###", "{yy}F####R0M-CN", "FSMS-{yyyy}-0####"))
    special = one(d, "CNCA/CTS 0020-2008A（CCAA 0014-2014）", "CNCA/CTS 0013-2008A", "CNCA/CTS 0016-2008A（CCAA 0012-2014）")  # fmt: skip
    pairs = [("获证企业", d.put("holder")), ("注册/生产地址", d.put("address")), ("食品链（子）类别", one(d, "CIV 常温保存食品的加工", "CI 易腐动物产品的加工", "CIII 易腐混合产品的加工")), ("认证依据", d.standard()), ("专项技术规范", special), ("产品/过程", d.put("scope")), ("许可证编号", f"SC1{d.rng.randint(10000000000, 99999999999)}")]  # fmt: skip
    body = f"""<div class="row">{d.marks(25)}{d.logo(42)}</div><div class="c b m2" style="font-size:26pt;color:#2e6b2e">食品安全管理体系认证证书</div><div class="c small m1">证书编号：{d.put("number")}</div><div class="m3">{rows(pairs, "rows ruled")}</div><div class="m2 small">监督审核每年至少一次，季节性生产企业应在生产季节进行。证书在国家规定的许可、资质有效期内使用有效。</div><div class="grow"></div><table class="ends"><tr><td>初次发证日期</td><td>本次发证日期</td><td>有效截止日期</td></tr><tr><td>{d.date("initial")}</td><td>{d.date("issue")}</td><td>{d.date("expiry")}</td></tr></table><div class="row end m2"><div class="tiny">{d.facts.office.address}<br>{one(d, *CHECK)}<br>{licence(d)}</div><div class="c">{d.stamp(38)}<br><b>{d.put("issuer")}</b></div></div>"""
    return Sheets((page(body, ground=art.guilloche("#2e6b2e")),), ".sheet{padding:20mm 22mm 22mm} .ruled td{border:.2mm solid #7a9;padding:2mm 3mm} .ruled{width:100%} .ruled .l{width:38mm} .ends{width:100%;text-align:center} .ends td{border:.2mm solid #7a9;padding:1.5mm}")  # fmt: skip


@layout(
    "zh_item_chinese_english_columns",
    "haylofts",
    ("zh",),
    also=("en",),
    only=BODIES,
    systems=GENERAL,
    scope=(1, 2),
)
def zh_item_chinese_english_columns(d: Draft) -> Sheets:
    """Three columns: item in both tongues, the Chinese value, the English value, the days in the manner of each."""
    settle(d, "cn-byway", "cn-shore", "cn-field", chance=0.85)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    with_term(d)
    west = one(d, "{month} {d}, {y}", "{d} {month} {y}", "{mon}. {d:02}, {y}")

    def day(role: str) -> tuple[str, str]:
        return d.date(role), d.date(role, "en", west)

    items = [("证书编号<br>Certificate No.", d.put("number"), d.put("number")), ("组织名称<br>Organization", d.put("holder"), d.put("holder_latin")), ("地址<br>Address", d.put("address"), d.put("address_latin")), ("认证标准<br>Standard", d.standard(), d.standard()), ("认证范围<br>Scope", d.put("scope"), d.put("scope_latin")), ("初次获证<br>First Certified", *day("initial")), ("发证日期<br>Issuance", *day("issue")), ("终止日期<br>Termination", *day("expiry")), ("认证机构<br>Body", d.put("issuer"), d.put("issuer_latin"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c b m2" style="font-size:24pt">{d.system()}认证证书</div><div class="c">CERTIFICATE OF {d.system("en").upper()}</div><div class="m3">{table(("项目 Item", "中文", "English"), items, "sites wide3")}</div><div class="grow"></div><div class="row end">{d.code(19)}<div class="tiny">统一社会信用代码 Unified social credit code: {d.put("registration")}<br>{one(d, *CHECK)}</div>{d.stamp(36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 19mm 11mm} .wide3{font-size:10.5pt} .wide3 td{padding:2.4mm 2mm} .wide3 td:first-child{width:33mm;background:#f3f1ea}")  # fmt: skip


def republic(d: Draft, role: str) -> str:
    """Write a day in the years of the Republic."""
    day = getattr(d.facts, role)
    return noted(d, role, f"{day.year - 1911}年{day.month:02}月{day.day:02}日")


@layout("hant_days_of_the_republic_in_a_grid", "haylofts", ("zh-Hant",), only=ISLAND, systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def hant_days_of_the_republic_in_a_grid(d: Draft) -> Sheets:
    """Taiwan: years of the Republic in every day, company number, 'first passed' and 'renewed' in a grid, square seal."""
    settle(d, "tw-byway", "tw-field", "tw-shore", "tw-trade", chance=0.85)
    with_term(d)
    later = days_later(years_later(d.facts.issue, 1), -20)
    grid = [("原始登錄", republic(d, "initial")), ("換發日期", republic(d, "issue")), ("有效期限", republic(d, "expiry")), ("下次追查", f"{later.year - 1911}年{later.month:02}月")]  # fmt: skip
    cells = "".join(f"<td><div class=small>{a}</div><b>{b}</b></td>" for a, b in grid)
    body = f"""<div class="row">{d.logo(46)}<div class="small r">登錄字號<br><b>{d.put("number")}</b></div></div><div class="c b serif m3" style="font-size:30pt;letter-spacing:6mm">登錄證書</div><div class="m4">茲登錄</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">統一編號 {d.rng.randint(10000000, 99999999)}</div><div class="c m1">{d.put("address")}</div><div class="m2">其{d.system()}業經本公司稽核，合於</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="m2">登錄範圍</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><table class="tw"><tr>{cells}</tr></table><div class="row end m3">{d.marks(25)}{d.code(18)}<div class="c"><b>{d.put("issuer")}</b><br>{d.sign(36)}</div></div><div class="tiny c m2">（日期均為中華民國紀年）{d.facts.office.address}　{d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1mm solid #8c6d1f;outline:.3mm solid #8c6d1f;outline-offset:-2.2mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 22mm} .tw{width:100%;text-align:center} .tw td{border:.3mm solid #8c6d1f;padding:2mm}")  # fmt: skip


@layout("hant_english_line_then_chinese_line", "haylofts", ("zh-Hant",), also=("en",), only=("lionrock-hk", "hkqaa", "jianan-tw"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def hant_english_line_then_chinese_line(d: Draft) -> Sheets:
    """Hong Kong: an English line, the Chinese one below it; award, renewal and lapse, a further place after the scope."""
    settle(d, "hk-byway", "hk-field", "hk-shore", "hk", chance=0.9)
    west = one(d, "{d} {month} {y}", "{d:02} {month} {y}")
    with_term(d)
    place = site_cells(d, "address")[0][0]

    def both(role: str) -> str:
        return f"{d.date(role, 'en', west)}　{d.date(role, style='{y}年{m}月{d}日')}"

    days = rows([("First Awarded 首次頒授", both("initial")), ("Awarded 頒授日期", both("issue")), ("Lapses 屆滿日期", both("expiry"))])  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(46)}</div><div class="r small">Our file 檔號<br><b>{d.put("number")}</b></div></div><div class="b serif m3" style="font-size:30pt;color:{d.facts.office.colour}">Certificate <span style="font-size:24pt">證書</span></div><div class="m3">We hereby award this certificate to<br>茲頒發證書予</div><div class="b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="b" style="font-size:17pt">{d.put("holder")}</div><div class="m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="m2">whose {d.system("en")} has been audited against<br>其{d.system()}經審核符合</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m2">in respect of 適用於</div><div class="b m1">{d.put("scope_latin")}<br>{d.put("scope")}</div><div class="small m1">Other premises covered 其他涵蓋場所：{place}</div><div class="grow"></div><div class="row end"><div>{days}</div>{round_seal(d, "★", 34, "#5a2a82")}</div><div class="row end m2">{d.sign(36)}{d.marks(24)}</div><div class="tiny m1">{d.put("issuer_latin")} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 11mm} .rows .l{font-size:9.5pt}")


@layout("zh_statement_slash_english", "haylofts", ("zh",), also=("en",), only=(*NEW, "bcc", "ccci", "noa", "oac", "gac-zj", "xqcc", "ngv"), systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def zh_statement_slash_english(d: Draft) -> Sheets:
    """Chinese and English share each line behind a slash; the end stands before the issue, the first day in a footnote."""
    settle(d, "cn-byway", "cn-shore", "cn-field", chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    with_term(d)
    body = f"""<div class="row">{d.logo(42)}<div class="r"><div class="b" style="font-size:20pt">认证证书 / CERTIFICATE</div><div class="small">编号 / No.: {d.put("number")}</div></div></div><div class="m4">兹证明 / This is to certify that:</div><div class="b m1" style="font-size:17pt">{d.put("holder")} / {d.put("holder_latin")}</div><div class="m2">地址 / Address: {d.put("address")} / {d.put("address_latin")}</div><div class="m2">信用代码 / Credit code: {d.put("registration")}</div><div class="m3">的{d.system()}符合 / has a {d.system("en")} conforming to:</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="m3">范围 / Scope: <b>{d.put("scope")} / {d.put("scope_latin")}</b></div><div class="grow"></div><div class="row end"><div>有效期至 / Valid until: <b>{d.date("expiry")}</b><br>发证日期* / Issued*: <b>{d.date("issue")}</b><div class="tiny m1">* 首次获证 / first certified: {d.date("initial")}</div></div>{d.stamp(38)}</div><div class="row m2">{d.marks(25)}{d.code(18)}<div class="small r">{d.put("issuer")} /<br>{d.put("issuer_latin")}</div></div><div class="tiny m1">{one(d, *CHECK)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5b7f95")),), ".sheet{padding:20mm 24mm 22mm}")
