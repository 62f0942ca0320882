"""Papers of Chinese bodies in Chinese alone as buyers get them day by day: centred sheets, label columns, annexes, notes on watches."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone, trade
from benchmarks.generate.layouts.parts import (
    noted_scope,
    one,
    other_addresses,
    reissued,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

PEOPLE = ("佟越峰", "鄢书屏", "璩明川", "俞南柯", "邬知远")
WATCHED = (
    "获证组织应按规定接受监督审核，监督审核结论合格并在证书信息平台更新后，本证书继续有效。",
    "本证书在获证组织每年接受监督审核且合格的条件下保持有效，证书状态以网上查询结果为准。",
    "在证书有效期内，获证组织须通过年度监督审核；未按期通过的，本证书将被暂停或撤销。",
)


def one_start(d: Draft) -> None:
    """Issue the paper on the day on which its term begins, as most Chinese bodies do."""
    begin = d.facts.start
    first = begin if d.facts.initial == d.facts.issue else d.facts.initial
    d.facts = d.facts.with_(issue=begin, initial=first)


@layout("zh_small_captions_over_centred_lines", "foundries", ("zh",), only=BODIES, systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def zh_small_captions_over_centred_lines(d: Draft) -> Sheets:
    """Centred sheet on wave paper, each caption small and grey over its value; three days in one line over the seal."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)

    def said(caption: str, value: str, size: str = "12pt") -> str:
        return f'<div class="c small m3" style="color:#6b7480">{caption}</div><div class="c" style="font-size:{size}">{value}</div>'

    days = "".join(
        f'<div class=c><span class=small style="color:#6b7480">{label}</span><br>{d.date(role)}</div>'
        for label, role in (
            ("首次获证日期", "initial"),
            ("本次发证日期", "issue"),
            ("证书有效期至", "expiry"),
        )
    )
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:27pt;letter-spacing:1mm;white-space:nowrap">{d.system()}认证证书</div>
<div class="c m1">证书编号：{d.put("number")}</div>
{said("获证组织", f"<b>{d.put('holder')}</b>", "18pt")}<div class="c small">统一社会信用代码：{d.put("registration")}</div>
{said("注册及经营地址", d.put("address"))}{said("认证依据", f"<b>{d.standard()}</b>", "15pt")}{said("认证覆盖的范围", d.put("scope"))}
<div class=grow style="min-height:4mm"></div><div style="display:flex;justify-content:space-around">{days}</div>
<div class="row end m2"><div>{d.marks(28, iaf=True)}</div>{d.stamp(39)}<div class=c>{d.code(21)}<div class=tiny>扫码查验</div></div></div>
<div class="c b m1">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c tiny m1">{one(d, *WATCHED)}查询网址：www.cnca.gov.cn、{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#4b7fae")),), ".sheet{padding:22mm 25mm 19mm}")


@layout("zh_wide_sheet_with_gold_corners", "foundries", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_wide_sheet_with_gold_corners(d: Draft) -> Sheets:
    """Landscape for the wall: title across, facts in a left column with spaced labels, days and seal in a right one."""
    trade(d)
    write_dates(d, *YEAR_FIRST[:3])
    one_start(d)
    left = [
        ("组织名称", f'<span style="font-size:15pt">{d.put("holder")}</span>'),
        ("信用代码", d.put("registration")),
        ("组织地址", d.put("address")),
        ("认证标准", d.standard()),
        ("认证范围", d.put("scope")),
    ]
    right = [
        ("证书编号", d.put("number")),
        ("初次颁证", d.date("initial")),
        ("本次颁证", d.date("issue")),
        ("有效期至", d.date("expiry")),
    ]
    corners = "".join(
        f'<div style="position:absolute;{at};width:34mm;height:34mm;border:0 solid #c29a3e;{edge}"></div>'
        for at, edge in (
            ("left:8mm;top:8mm", "border-width:2mm 0 0 2mm"),
            ("right:8mm;top:8mm", "border-width:2mm 2mm 0 0"),
            ("left:8mm;bottom:8mm", "border-width:0 0 2mm 2mm"),
            ("right:8mm;bottom:8mm", "border-width:0 2mm 2mm 0"),
        )
    )
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="c serif b" style="font-size:30pt;color:#7c5a12">{d.system()}认证证书</div><div>{d.marks(24, iaf=False)}</div></div>
<div class="c m2">经审核，下述组织的{d.system()}符合认证标准的要求，特发此证。</div>
<div class="m3" style="display:flex;gap:12mm;flex:1"><div style="flex:1.7">{rows(left, "rows wd")}</div><div style="flex:1">{rows(right, "rows wd")}<div class="m2 c">{d.stamp(38)}</div></div></div>
<div class="row end"><div class="tiny">{one(d, *WATCHED)}</div><div class="b" style="white-space:nowrap">{d.put("issuer")}</div></div>
<div class="tiny m1 r">{d.facts.office.address}　{phone(d)}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 24mm 15mm} .wd .l{white-space:nowrap;color:#7c5a12;padding-right:5mm} .wd .v{font-weight:normal}"
    return Sheets((page(body, "wide", corners),), css, "landscape")


@layout(
    "zh_label_column_with_codes", "foundries", ("zh",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def zh_label_column_with_codes(d: Draft) -> Sheets:
    """All facts in one unruled column of bold labels with colons; professional code and audit days among them."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    pairs = [
        ("证书注册号：", d.put("number")),
        ("受审核方名称：", f"<b>{d.put('holder')}</b>"),
        ("统一社会信用代码：", d.put("registration")),
        ("注册地址：", d.put("address")),
        ("审核准则：", d.standard()),
        ("认证范围：", d.put("scope")),
        ("专业代码：", d.decoy("sector")),
        ("初次认证日期：", d.date("initial")),
        ("发证日期：", d.date("issue")),
        ("有效期截止日期：", d.date("expiry")),
    ]
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r small">{d.put("issuer")}<br><span class=tiny>认证机构批准号：CNCA-R-{d.rng.randint(2002, 2019)}-{d.rng.randint(100, 499)}</span></div></div>
<div class="c b m4" style="font-size:26pt">{d.system()}认证证书</div>
<div class="m4">{rows(pairs, "rows lc")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(30)}<div class=c>{d.code(22)}<div class=tiny>证书信息查询</div></div><div class=c><div class=small style="margin-bottom:1mm">总经理：{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div></div>
<div class="m2 small" style="border-top:.4mm solid #222;padding-top:2mm">{one(d, *WATCHED)}</div>
<div class="tiny m1">地址：{d.facts.office.address}　电话：{phone(d)}　网址：{d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 22mm 13mm} .lc .l{font-weight:bold;white-space:nowrap;width:44mm} .lc .v{font-weight:normal} .lc td{padding:1.9mm 2mm 1.9mm 0}"
    return Sheets((page(body),), css)


@layout("zh_number_and_term_beside_title", "foundries", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_number_and_term_beside_title(d: Draft) -> Sheets:
    """Title left on a blue head, number and term as a range at its right; statement in short lines at the left edge."""
    trade(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    body = f"""<div style="background:#123f73;color:#fff;margin:-16mm -20mm 0;padding:13mm 20mm 9mm" class=row><div class="b" style="font-size:24pt">认证证书<div style="font-size:12pt;font-weight:normal">{d.system()}</div></div>
<div class="small" style="line-height:1.8">编　　号：{d.put("number")}<br>有 效 期：{d.date("start")} 至 {d.date("expiry")}<br>首次发证：{d.date("initial")}</div></div>
<div class="m4">本机构确认</div><div class="b m1" style="font-size:19pt;color:#123f73">{d.put("holder")}</div>
<div class="m1">（统一社会信用代码 {d.put("registration")}）</div><div class="m1">{d.put("address")}</div>
<div class="m4">按照以下标准建立、实施并保持了{d.system()}</div><div class="b m1" style="font-size:17pt">{d.standard()}</div>
<div class="m4">涉及的产品和服务过程</div><div class="m1" style="font-size:12pt">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(28, iaf=True)}<div class="m2">{d.logo(38)}</div></div><div class="c">{d.stamp(40)}<div class="b">{d.put("issuer")}</div></div></div>
<div class="row end m3" style="border-top:.3mm solid #123f73;padding-top:2mm"><div class=tiny style="width:140mm">{one(d, *WATCHED)}<br>{d.facts.office.address}　客服：{phone(d)}　{d.facts.office.site}</div>{d.code(17)}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 11mm}")


@layout("zh_watch_table_at_the_foot", "foundries", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_watch_table_at_the_foot(d: Draft) -> Sheets:
    """Centred sheet; at the foot a ruled table tells when each watch is due, beside the three days of the paper."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    watch = table(("监督审核", "应完成日期", "结果"), [("第一次", d.decoy("surveillance1"), ""), ("第二次", d.decoy("surveillance2"), ""), ("再认证", d.other_date(days_later(d.facts.expiry, -60)), "")])  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="r">证书编号 <b>{d.put("number")}</b></div></div>
<div class="c serif b m3" style="font-size:32pt;letter-spacing:8mm;color:#a3201d">认证证书</div>
<div class="c m3">兹证明</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("registration")}</div>
<div class="c m1">地址：{d.put("address")}</div><div class="c m3">{d.system()}符合标准</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div>
<div class="c m3">该体系适用于</div><div class="c m1" style="width:140mm;align-self:center">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div style="line-height:1.9">颁证日期：{d.date("issue")}<br>有效期至：{d.date("expiry")}<br>初次颁证：{d.date("initial")}</div><div style="width:78mm">{watch}</div></div>
<div class="row end m3">{d.marks(28)}<div class="c b" style="white-space:nowrap">{d.put("issuer")}</div>{d.stamp(38)}</div>
<div class="tiny c m1">{d.facts.office.address}　{d.facts.office.site}　监督审核未按期完成的，证书失效。</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1.6mm solid #a3201d"></div><div style="position:absolute;inset:10mm;border:.3mm solid #a3201d"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:18mm 23mm 16mm} .sites th{font-weight:normal}")


@layout("zh_registered_office_and_works", "foundries", ("zh",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def zh_registered_office_and_works(d: Draft) -> Sheets:
    """Registered address and works as two lines; days under each other at the left, signature beside, square in the corner."""
    trade(d, 0.95)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    works = other_addresses(d)[0]
    body = f"""<div class="r small">{d.put("number")} 号证书</div><div class="c">{d.logo(50, full_name=True)}</div>
<div class="c b m3" style="font-size:25pt">{d.system()}认证证书</div>
<div class="c m3">授予</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div>
<div class="c small m1">统一社会信用代码：{d.put("registration")}</div>
<div class="m3" style="padding-left:12mm;line-height:1.7">注册地址：{d.put("address")}<br>生产地址：{works}</div>
<div class="c m3">经审核，其{d.system()}满足</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div>
<div class="c m3">认证范围</div><div class="c m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div style="line-height:1.9"><span class=small>首次认证日期</span> {d.date("initial")}<br><span class=small>证书生效日期</span> {d.date("issue")}<br><span class=small>证书失效日期</span> {d.date("expiry")}</div><div class=c>{d.picture(art.signature(d.rng), 34)}<div class=small>{one(d, *PEOPLE)}<br>主任</div></div>{d.stamp(40)}</div>
<div class="row m3" style="border-top:.5mm solid #2c6e49;padding-top:2mm"><div>{d.marks(24)}</div><div class="tiny" style="width:92mm">{one(d, *WATCHED)}生产经营活动应在资质许可范围内开展。</div>{d.code(18)}</div>
<div class="tiny c m1">{d.facts.office.address}　{phone(d)}　{d.facts.office.site}</div>"""
    side = '<div style="position:absolute;left:0;top:0;bottom:0;width:6mm;background:linear-gradient(#2c6e49,#8bbf9f)"></div>'
    return Sheets((page(body, ground=side),), ".sheet{padding:16mm 22mm 12mm}")


@layout("zh_three_systems_one_sheet", "foundries", ("zh",), only=BODIES, systems=(("Q", "E", "S"), ("Q", "E"), ("E", "S")), scope=(1, 2))  # fmt: skip
def zh_three_systems_one_sheet(d: Draft) -> Sheets:
    """Several systems under one number: norms under each other in the middle, common scope, ruled line of days."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    body = f"""<div class="row"><div>{d.logo(40)}</div><div>{d.marks(26, iaf=True)}</div></div>
<div class="c b m3" style="font-size:25pt;color:#0b6a74">管理体系认证证书</div><div class="c m1">证书号：{d.put("number")}</div>
<div class="c m3">兹证明</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">社会信用代码 {d.put("registration")}</div>
<div class="c m3">建立的{d.system()}符合下列标准：</div><div class="c b m2" style="font-size:15pt;line-height:1.6">{d.standard()}</div>
<div class="m3" style="background:#e9f4f5;padding:4mm 6mm"><span class=small style="color:#0b6a74">体系覆盖范围</span><div class="m1">{d.put("scope")}</div></div>
<div class=grow style="min-height:4mm"></div>
<div class="row" style="border-top:.3mm solid #0b6a74;border-bottom:.3mm solid #0b6a74;padding:2.4mm 0"><span>初次发证：{d.date("initial")}</span><span>发证：{d.date("issue")}</span><span>有效期至：{d.date("expiry")}</span></div>
<div class="row end m2"><div class="small">{one(d, *WATCHED)}</div><div class="c" style="white-space:nowrap"><div class="b">{d.put("issuer")}</div>{d.stamp(40)}</div></div>
<div class="tiny">{d.facts.office.address}　{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm}")


@layout("zh_data_scope_with_declaration", "foundries", ("zh",), only=BODIES, systems=(("I",),), scope=(1, 2))
def zh_data_scope_with_declaration(d: Draft) -> Sheets:
    """Security of data: the declaration with its version after the scope; rows with light rules, days in two columns."""
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    scope = noted_scope(d, f"。适用性声明版本：{one(d, 'A/0', 'V1.0', 'V2.1', 'B/1')}")
    fields = [
        ("组织名称", f'<b style="font-size:14pt">{d.put("holder")}</b>'),
        ("组织机构代码", d.put("registration")),
        ("注册地址", d.put("address")),
        ("符合标准", f"<b>{d.standard()}</b>"),
        ("认证范围", scope),
    ]
    days = [
        ("首次发证日期", d.date("initial"), "发证日期", d.date("issue")),
        ("有效期至", d.date("expiry"), "下次审核日期", d.decoy("surveillance1")),
    ]
    cells = "".join(f"<tr><td class=k>{a}</td><td>{b}</td><td class=k>{c}</td><td>{e}</td></tr>" for a, b, c, e in days)  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1mm solid #32398c;padding-bottom:4mm">{d.logo(44)}<div class="b" style="font-size:21pt;color:#32398c">信息安全管理体系认证证书</div></div>
<div class="r m1">证书编号：{d.put("number")}</div><div class="m3">{rows(fields, "rows inf")}</div>
<table class="dd m3">{cells}</table><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(23)}{d.code(18)}<div class="c small" style="white-space:nowrap"><div class=b>{d.put("issuer")}</div>{d.stamp(40)}</div></div>
<div class="m2 tiny">{one(d, *WATCHED)}　{d.facts.office.address}　{phone(d)}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 21mm 12mm} .inf{width:100%} .inf td{padding:3mm 2mm;border-bottom:.15mm solid #b9bddd} .inf .l{width:34mm;color:#32398c} .inf .v{font-weight:normal} .dd{width:100%} .dd td{padding:2mm;font-size:10pt} .dd .k{color:#32398c;width:30mm}"
    return Sheets((page(body),), css)


@layout("zh_several_places_on_a_second_leaf", "foundries", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2), sites=3)  # fmt: skip
def zh_several_places_on_a_second_leaf(d: Draft) -> Sheets:
    """Front as usual with 'see annex for the places'; annex repeats number and end and lists places with their work."""
    trade(d, 0.4)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    cells = [(str(i), *line) for i, line in enumerate(site_cells(d), 1)]
    front = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:26pt">{d.system()}认证证书</div><div class="c m1">证书编号：{d.put("number")}</div>
<div class="c m4">兹证明</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">统一社会信用代码：{d.put("registration")}</div><div class="c m1">注册地址：{d.put("address")}</div>
<div class="c m3">{d.system()}符合标准：</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m3">认证范围：</div><div class="c m1 b">{d.put("scope")}</div><div class="c small m2">（本证书覆盖的场所见附件，附件与证书共同使用有效）</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div style="line-height:1.9">初次发证日期：{d.date("initial")}<br>本次发证日期：{d.date("issue")}<br>证书有效期至：{d.date("expiry")}</div>{d.code(20)}<div class=c>{d.stamp(40)}</div></div>
<div class="row m2">{d.marks(26)}<div class="r"><b>{d.put("issuer")}</b><div class=tiny>{d.facts.office.address}<br>{d.facts.office.site}</div></div></div><div class="tiny c m1">第1页 共2页</div>"""
    back = f"""<div class="c b" style="font-size:20pt">证书附件</div><div class="row m3"><span>证书编号：{d.put("number")}</span><span>有效期至：{d.date("expiry")}</span></div>
<div class="m3">获证组织：<b>{d.put("holder")}</b></div><div class="m2">认证覆盖的场所：</div>
<div class="m1">{table(("序号", "场所名称", "地址", "业务活动"), cells)}</div><div class=grow style="min-height:4mm"></div><div class="row end"><div class=small>本附件于{d.date("issue")}随证书签发。</div><div class=c>{d.put("issuer")}<br>{d.stamp(36)}</div></div><div class="tiny c m1">第2页 共2页</div>"""
    ground = art.guilloche("#7d9c5b")
    return Sheets((page(front, ground=ground), page(back, ground=ground)), ".sheet{padding:22mm 24mm 18mm}")


@layout("zh_exchanged_after_a_move", "foundries", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_exchanged_after_a_move(d: Draft) -> Sheets:
    """Exchanged within the term: first day, begin of this cycle, day of exchange with its version, end, all in one block."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    reissued(d)
    changed = d.facts.issue != d.facts.start
    log = [("首次获证日期", d.date("initial")), ("本周期获证日期", d.date("start"))]
    if changed:
        log.append(("换证日期", d.date("issue")))
    log.append(("证书到期日期", d.date("expiry")))
    body = f"""<div class="row"><div class="b" style="font-size:23pt;color:#5b2a6b">{d.system()}<br>认证证书</div><div class="r">{d.logo(42)}<div class="small m1">证书编号：{d.put("number")}</div></div></div>
<div class="m4" style="border-left:1.4mm solid #5b2a6b;padding-left:6mm"><div class="small">获证组织</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("registration")}</div></div>
<div class="m3" style="border-left:1.4mm solid #5b2a6b;padding-left:6mm"><div class="small">认证依据</div><div class="b" style="font-size:15pt">{d.standard()}</div></div>
<div class="m3" style="border-left:1.4mm solid #5b2a6b;padding-left:6mm"><div class="small">认证范围</div><div>{d.put("scope")}</div></div>
<div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows(log)}<div class="tiny m1">{"换证原因：获证组织地址变更，原证书收回。" if changed else "证书版本：第1版"}</div></div><div class=c>{d.stamp(40)}</div></div>
<div class="row m2">{d.marks(28)}{d.code(19)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny m2">{one(d, *WATCHED)}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm} .rows .l{color:#5b2a6b}")


@layout("zh_modest_body_simple_lines", "foundries", ("zh",), only=("huixin-cn", "shuoyuan-cn", "jingyuan-cn", "yuanhang-cn", "open"), systems=GENERAL, scope=(1, 4))  # fmt: skip
def zh_modest_body_simple_lines(d: Draft) -> Sheets:
    """A small body without accreditation: word processor's sheet, term of three years in one sentence, many urls and a hotline."""
    trade(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    next_watch = d.other_date(days_later(years_later(d.facts.issue, 1), -1))
    body = f"""<div class="c" style="font-size:13pt;color:#1a4fa0">{d.put("issuer")}</div><div class="c b m2" style="font-size:30pt;color:#1a4fa0">认 证 证 书</div>
<div class="c small m1">注册号：{d.put("number")}</div><div class="m4">兹证明：</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div>
<div class="m3">统一社会信用代码：{d.put("registration")}</div><div class="m1">地　址：{d.put("address")}</div>
<div class="m3">该组织的{d.system()}经审核符合 <b>{d.standard()}</b> 标准的要求。</div><div class="m3">覆盖范围：{d.put("scope")}。</div>
<div class="m4">本证书自{d.date("start")}起生效，有效期至{d.date("expiry")}。首次发证：{d.date("initial")}。</div><div class="m1 small">请于{next_watch}前接受第一次监督审核。</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div>{d.code(24)}<div class=tiny>微信扫一扫查询证书</div></div><div class="c">批准人：{one(d, *PEOPLE)}{d.picture(art.signature(d.rng), 30)}</div>{round_seal(d, "认证专用章", 40)}</div>
<div class="tiny c m3">{d.facts.office.site}　全国认证认可信息公共服务平台：http://cx.cnca.cn　全国服务热线：400-{d.rng.randint(600, 899)}-{d.rng.randint(1000, 9999)}<br>{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#6d9ad6")),), ".sheet{padding:24mm 27mm 21mm}")
