"""Papers from China in Chinese alone: addresses by kind, days of exchange, bare numbers, cells, schemes."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, approval
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import lines, noted_scope, one, other_addresses, table, write_dates
from benchmarks.generate.layouts.pieces import amended, numbered, own_standard, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

HOMES = ("cn-shore", "zh-plain", "cn-quay", "cn-trade")
QUERY = (
    "本证书信息可在全国认证认可信息公共服务平台（cx.cnca.cn）查询",
    "扫描左侧二维码或登录国家认监委官网（www.cnca.gov.cn）核验证书状态",
    "证书有效状态以 cx.cnca.cn 公布为准，伪造、涂改无效",
)


@layout("zh_addresses_by_kind_in_a_column", "cisterns", ("zh",), only=BODIES, systems=GENERAL,
        scope=(1, 3), sites=1)  # fmt: skip
def zh_addresses_by_kind_in_a_column(d: Draft) -> Sheets:
    """Registered, business and audited addresses with postcodes; the number in the head at the right."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    place = other_addresses(d)[0]
    code = d.rng.randint(2100, 6799) * 100
    pairs = [
        ("注册地址", f"{d.put('address')}　邮编：{code}"),
        ("经营地址", f"{d.facts.address[0]}　邮编：{code}"),
        ("审核地址", f"{place}　邮编：{code + d.rng.randint(1, 40)}"),
        ("统一社会信用代码", d.put("registration")),
    ]
    body = f"""<div class="row top">{d.logo(42)}<div class="r">证书编号：<b>{d.put("number")}</b></div></div>
<div class="c b m3" style="font-size:30pt;letter-spacing:2mm;color:#8c1d18">{d.system()}认证证书</div><div class="m3">兹证明：
</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m2 small">{rows(pairs)}</div>
<div class="m3">其{d.system()}符合</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="m2">适用于
</div><div class="b m1" style="text-indent:2em">{d.put("scope")}</div><div class="grow"></div><div class="row end">
<div>{lines([("初次获证日期", d.date("initial")), ("本次发证日期", d.date("issue")), ("证书有效期至", d.date("expiry"))], "：")}
<div class="m2">{d.marks(26)}</div></div>{d.stamp(40)}</div><div class="c b m2" style="font-size:14pt">{d.put("issuer")}
</div><div class="row tiny m1">{d.code(16)}<span>{one(d, *QUERY)}　{approval(d)}<br>{d.facts.office.address}</span>
</div>"""
    css = ".sheet{padding:19mm 22mm 15mm} .rows td{padding:.6mm 3mm .6mm 0} .rows .l{white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#b08a3c")),), css)


@layout("zh_exchange_day_after_a_change", "cisterns", ("zh",), only=BODIES, systems=(*GENERAL, ("F",)),
        scope=(1, 3))  # fmt: skip
def zh_exchange_day_after_a_change(d: Draft) -> Sheets:
    """A ruled foot of four days: first, this cycle, exchange (a slash if none), end; why it was exchanged."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    changed = amended(d)
    why = one(d, "地址变更", "组织名称变更", "认证范围缩小", "认证范围扩大")
    cells = [
        ("首次发证日期", d.date("initial")),
        ("本周期发证日期", d.date("start")),
        ("换证日期", d.date("issue") if changed else "/"),
        ("有效期至", d.date("expiry")),
    ]
    d.printed.roles.add("issue")
    grid = "".join(
        f"<tr><th>{a}</th><td>{b}</td><th>{x}</th><td>{y}</td></tr>"
        for (a, b), (x, y) in (cells[:2], cells[2:])
    )
    note = (
        f"注：因{why}于上述换证日期换发，原证书同时作废。"
        if changed
        else "注：“换证日期”栏为“/”的，表示本周期内未换发。"
    )
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:32pt;letter-spacing:4mm">认证证书</div>
<div class="c m1">证书号：{d.put("number")}</div><div class="m4 c">兹 证 明</div>
<div class="c b m2" style="font-size:20pt;color:{d.facts.office.colour}">{d.put("holder")}</div>
<div class="c small m1">（统一社会信用代码：{d.put("registration")}）</div><div class="c m1">地址：{d.put("address")}</div>
<div class="c m3">{d.system()}符合以下标准</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div>
<div class="c m3">覆盖的产品/服务及其过程</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<table class="ft">{grid}</table><div class="tiny m1">{note}</div><div class="row end m3">{d.marks(26)}{d.code(18)}
<div class="c"><b>{d.put("issuer")}</b><br>{d.stamp(38)}</div></div><div class="tiny c m1">{one(d, *QUERY)}
{d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 21mm 11mm} .ft{width:100%} .ft td,.ft th{border:1px solid #777;padding:1.6mm}"
    return Sheets((page(body),), css + " .ft th{background:#f2efe6;font-weight:normal}")


@layout("zh_number_in_brackets_under_title", "cisterns", ("zh",), only=BODIES, systems=(*GENERAL, ("M",)),
        scope=(1, 3))  # fmt: skip
def zh_number_in_brackets_under_title(d: Draft) -> Sheets:
    """No caption: the number stands in brackets below the title; prose without captions, days in the last paragraph."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{zh_numeral}")
    d.facts = d.facts.with_(issue=d.facts.start)
    where = f"住所：{d.put('address')}，统一社会信用代码：{d.put('registration')}"
    body = f"""<div class="c b" style="font-size:36pt;letter-spacing:5mm;color:#a6192e">{one(d, "证 书", "认证证书", "注册证书")}
</div><div class="c m2" style="font-size:13pt">（{d.put("number")}）</div>
<div class="m4 pr"><b>{d.put("holder")}</b>（{where}）的{d.system()}，经审核符合{d.standard()}要求，特发此证。</div>
<div class="m2 pr">认证范围为：{d.put("scope")}。</div>
<div class="m2 pr">本证书自{d.date("issue")}起生效，有效期至{d.date("expiry")}。该组织初次获证于{d.date("initial")}。</div>
<div class="m2 pr">获证组织每年须接受监督审核，经确认合格后本证书继续有效。</div><div class="grow"></div><div class="row end">{d.marks(28)}
<div class="c">{d.stamp(42)}<br><b style="font-size:13pt">{d.put("issuer")}</b></div></div>
<div class="tiny m2 c">{one(d, *QUERY)}　{d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c0392b")),),
        ".sheet{padding:22mm 26mm 16mm} .pr{font-size:13pt;line-height:2;text-indent:2em}",
    )


@layout("zh_stickers_down_the_right_edge", "cisterns", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_stickers_down_the_right_edge(d: Draft) -> Sheets:
    """A column for the stickers of two watches, the first with year and serial number; a note of permits."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    note = one(
        d,
        "（涉及资质许可的，在许可范围内）",
        "（需资质许可的凭有效资质证书经营）",
        "（法律法规要求许可的除外）",
    )
    year = d.facts.decoys.surveillance1.year
    passed = d.facts.decoys.surveillance1 <= NEWEST
    stuck = f"""<div class="c b" style="background:#f6d55c;padding:3mm 1mm;color:#7a5200">{year}年度<br>
监督合格<br><span class="tiny">No.{d.rng.randint(100000, 999999)}</span></div>"""
    empty = '<div class="c tiny" style="border:1px dashed #888;padding:6mm 1mm;margin-top:8mm">监督合格<br>标志<br>粘贴处</div>'
    pairs = [
        ("组织名称", d.put("holder")),
        ("注册地址", d.put("address")),
        ("信用代码", d.put("registration")),
        ("认证依据", d.standard()),
        ("认证范围", noted_scope(d, note)),
        ("注册号", d.put("number")),
        ("初始注册日期", d.date("initial")),
        ("注册日期", d.date("issue")),
        ("注册有效期", f"截止{d.date('expiry')}"),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(26)}</div>
<div class="c b m3" style="font-size:27pt;color:#154f80">{d.system()}认证证书</div><div class="row top m3" style="gap:7mm">
<div style="flex:1">{rows(pairs)}</div><div style="width:27mm">{stuck if passed else ""}{empty}</div></div>
<div class="grow"></div><div class="row end"><div class="small">首席执行官：{d.picture(art.signature(d.rng), 34)}</div>
<div class="c"><b>{d.put("issuer")}</b><br>{d.stamp(38)}</div></div><div class="tiny m1">未按期加贴监督标志的证书无效。{one(d, *QUERY)}
{d.facts.office.address}</div>"""
    css = ".sheet{padding:17mm 20mm 11mm} .rows td{padding:2mm 3mm 2mm 0} .rows .l{white-space:nowrap;color:#555}"
    return Sheets((page(body),), css)


@layout("zh_grid_of_merged_cells", "cisterns", ("zh",), only=(*BODIES, "open", "noa", "ucc", "gzcc"),
        systems=(*GENERAL, ("A",)), scope=(1, 3))  # fmt: skip
def zh_grid_of_merged_cells(d: Draft) -> Sheets:
    """The whole paper is one table of merged cells, captions on grey."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    people = f"{d.rng.randint(12, 480)}人"
    body = f"""<table class="gd"><tr><td colspan=4 class="c">{d.logo(40)}<div class="b" style="font-size:24pt">管理体系认证证书
</div></td></tr><tr><th>证书编号</th><td>{d.put("number")}</td><th>认证标准</th><td>{d.standard()}</td></tr><tr><th>获证组织</th>
<td colspan=3 class="b" style="font-size:15pt">{d.put("holder")}</td></tr><tr><th>统一社会信用代码</th>
<td>{d.put("registration")}</td><th>体系覆盖人数</th><td>{people}</td></tr><tr><th>注册/经营地址</th>
<td colspan=3>{d.put("address")}</td></tr><tr><th>体系类别</th><td colspan=3>{d.system()}</td></tr><tr>
<th style="height:34mm">认证范围</th><td colspan=3 class="b">{d.put("scope")}</td></tr><tr><th>首次颁发</th>
<td>{d.date("initial")}</td><th>本次颁发</th><td>{d.date("issue")}</td></tr><tr><th>证书到期</th><td>{d.date("expiry")}</td>
<th>证书状态查询</th><td class="tiny">{one(d, *QUERY)}</td></tr><tr><th>认证机构</th>
<td colspan=2>{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}<br>{approval(d)}</span></td>
<td class="c">{d.stamp(34)}</td></tr><tr><td colspan=4>{d.marks(26)}</td></tr></table>"""
    css = ".sheet{padding:20mm 18mm 12mm} .gd{width:100%} .gd td,.gd th{border:1px solid #444;padding:2mm}"
    return Sheets(
        (page(body),), css + " .gd th{background:#ececec;font-weight:normal;width:30mm;text-align:left}"
    )


@layout("zh_hazard_points_with_food_number", "cisterns", ("zh",), only=BODIES, systems=(("H",),),
        scope=(1, 2))  # fmt: skip
def zh_hazard_points_with_food_number(d: Draft) -> Sheets:
    """Hazard analysis: letters within the number, the requirements of the state as basis, a licence."""
    settle(d, *HOMES, system="F")
    write_dates(d, *FIGURES)
    basis = one(
        d,
        "危害分析与关键控制点（HACCP）体系认证要求（V1.0）",
        "GB/T 27341-2009 危害分析与关键控制点（HACCP）体系 食品生产企业通用要求",
        "《危害分析与关键控制点（HACCP体系）认证实施规则》",
    )
    d.facts = d.facts.with_(standards=(StandardFact("HACCP", "H", basis),))
    own = d.facts.number[:3]
    numbered(d, one(d, f"{own}HACCP{{yy}}00###", "CNCA-HACCP-{yyyy}-#####", f"{own}{{yy}}HP#####R1M"))
    licence = f"SC1{d.rng.randint(1000000000000, 9999999999999)}"
    facts = [
        ("认证依据", d.standard()),
        ("认证范围", d.put("scope")),
        ("食品生产许可证", licence),
        ("生产地址", d.put("address")),
    ]
    days = lines(
        [("颁证日期", d.date("issue")), ("初次颁证", d.date("initial")), ("有效期至", d.date("expiry"))], "："
    )
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div>
<div class="c b m3" style="font-size:25pt;color:#1e6b3a">HACCP体系认证证书</div>
<div class="c m1 small">认证证书编号　{d.put("number")}</div><div class="m4">兹证明</div>
<div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("registration")}</div>
<div class="m2">建立的危害分析与关键控制点体系符合规定要求：</div><div class="m2">{rows(facts)}</div><div class="grow"></div>
<div class="row end"><div>{days}</div><div class="c">{d.stamp(40)}</div></div>
<div class="row b m1"><span>{d.put("issuer")}</span></div>
<div class="tiny m1">跟踪监督审核应在证书签发后12个月内进行。{one(d, *QUERY)}　{d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 22mm 14mm} .rows td{padding:2mm 4mm 2mm 0} .rows .l{white-space:nowrap;color:#1e6b3a}"
    return Sheets((page(body, ground=art.guilloche("#1e6b3a")),), css)


@layout("zh_devices_products_in_a_table", "cisterns", ("zh",),
        only=("cms-med", "cqc", "cqm", "cti", "bcc", "huixin-cn"), systems=(("M",),), scope=(1, 3))  # fmt: skip
def zh_devices_products_in_a_table(d: Draft) -> Sheets:
    """Devices: norm of the trade and the international one, a table of registrations, number in the foot."""
    settle(d, *HOMES, chance=0.9)
    own_standard(
        d, "YY/T 0287-2017 idt {label}", "{label}（GB/T 42061-2022）", "GB/T 42061-2022 / {label}", "{label}"
    )
    write_dates(d, *FIGURES)
    own = d.facts.number[:3]
    numbered(
        d, one(d, "047{yy}Q1000####", f"{own}{{yy}}MD#####R0S", "MD-{yyyy}-####", "04721Q10{yy}0###/0##")
    )
    start_is_right_too(d)
    goods = d.rng.sample(
        ("医用雾化器", "电子血压计", "创口贴", "医用纱布块", "红外体温计", "弹性绷带", "医用口罩"), 3
    )
    lots = [
        (str(i), kind, f"粤械注准{d.rng.randint(2019, 2024)}2{d.rng.randint(100000, 999999)}")
        for i, kind in enumerate(goods, 1)
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div>
<div class="c b m3" style="font-size:24pt;color:#0b5a7a">{d.system()}认证证书</div>
<div class="c b m4" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">注册地址：{d.put("address")}</div>
<div class="c m3">质量管理体系符合 <b>{d.standard()}</b></div><div class="m3">认证产品及过程：<b>{d.put("scope")}</b></div>
<div class="m2 small">企业持有的产品注册证（供参考）：</div>{table(("序号", "产品名称", "注册证编号"), lots)}<div class="grow"></div>
<div class="row end"><div>证书编号 <b>{d.put("number")}</b><br>发证日期 <b>{d.date("issue")}</b><br>有效期限 <b>{d.date("start")} 至
{d.date("expiry")}</b><br>首次发证 <b>{d.date("initial")}</b></div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div>
</div><div class="tiny m2">本证书不代替医疗器械产品注册。{one(d, *QUERY)}　{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("zh_energy_boundary_and_sector_norm", "cisterns", ("zh",), only=BODIES, systems=(("N",),),
        scope=(1, 2))  # fmt: skip
def zh_energy_boundary_and_sector_norm(d: Draft) -> Sheets:
    """Energy: a norm of the sector beside the certified one, the boundary as an address of its own."""
    settle(d, *HOMES, system="N")
    write_dates(d, *FIGURES)
    own = d.facts.number[:3]
    numbered(
        d,
        one(
            d,
            f"{own}{{yy}}EN00##R0M",
            f"{own}{{yy}}En####R1L",
            f"{own}{{yy}}EnMS00##R0S/##00",
            "EN-{yyyy}-0###",
        ),
    )
    sector = one(
        d, "RB/T 119-2015 能源管理体系 机械制造企业认证要求", "RB/T 103-2013 能源管理体系 钢铁企业认证要求"
    )
    amount = f"{d.rng.randint(11, 99) * 100} tce"
    facts = [
        ("组织名称", d.put("holder")),
        ("地　　址", d.put("address")),
        ("符合标准", d.standard()),
        ("参照文件", sector),
        ("认证范围", d.put("scope")),
        ("能源种类", "电力、天然气、蒸汽、压缩空气（耗能工质）"),
        ("上年度综合能耗", amount),
        ("体系边界", f"位于{d.facts.address[0]}的生产系统、辅助和附属生产系统"),
    ]
    body = f"""<div class="row"><div>{d.logo(42)}</div><div class="r small">注册号<br><b>{d.put("number")}</b></div></div>
<div class="b m4" style="font-size:29pt;color:#2d6a4f">能源管理体系认证证书</div><div class="m4">{rows(facts)}</div>
<div class="grow"></div><div class="row end">
<div>{lines([("初次认证", d.date("initial")), ("签　　发", d.date("issue")), ("截止有效", d.date("expiry"))], " ")}</div>
{d.marks(26)}<div class="c">{d.stamp(38)}</div></div>
<div class="row small m2"><b>{d.put("issuer")}</b><span class="tiny">{d.facts.office.address}</span></div>
<div class="tiny m1">{one(d, *QUERY)} {approval(d)}</div>"""
    css = ".sheet{padding:18mm 22mm 11mm} .rows td{padding:2mm 4mm 2mm 0} .rows .l{white-space:nowrap;color:#2d6a4f}"
    return Sheets((page(body),), css)


@layout("zh_security_with_statement_day", "cisterns", ("zh",), only=BODIES, systems=(("I",), ("J",)),
        scope=(1, 1), sites=1)  # fmt: skip
def zh_security_with_statement_day(d: Draft) -> Sheets:
    """Data: statement with version and day behind the scope, two places, audit and decision in the foot."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    d.facts = d.facts.with_(sites=tuple(replace(site, name=d.facts.holder) for site in d.facts.sites))
    place = other_addresses(d)[0]
    version = f"{one(d, 'ISMS-SOA', 'SOA', 'IS-B-02')} V{d.rng.randint(1, 4)}.{d.rng.randint(0, 3)}"
    day = d.other_date(days_later(d.facts.issue, -d.rng.randint(80, 200)))
    own = d.facts.number[:3]
    numbered(
        d, one(d, f"{own}{{yy}}IS00###R0M", f"{own}{{yy}}ITSM0###R0MN", "ISMS-{yyyy}-####-@", "U0#{yy}I##R1S")
    )
    kind = "适用性声明" if d.facts.standards[0].system == "I" else "服务目录"
    body = f"""<div class="row">{d.logo(42)}{d.code(18)}</div>
<div class="c b m2" style="font-size:27pt;color:#22345f">{d.system()}认证证书</div>
<div class="m4">授予　<b style="font-size:18pt">{d.put("holder")}</b></div><div class="m1">注册地址　{d.put("address")}</div>
<div>办公地址　{place}</div><div class="m3">依据　<b>{d.standard()}</b></div><div class="m3">范围　<b>{d.put("scope")}</b></div>
<div class="m1 small">（{kind}：{version}，发布日期 {day}）</div><div class="grow"></div>
{table(("证书编号", "首次颁证", "颁证日期", "有效期至"), [(d.put("number"), d.date("initial"), d.date("issue"), d.date("expiry"))])}
<div class="small m1">审核日期：{d.decoy("audit")}　认证决定日期：{d.decoy("decision")}</div><div class="row end m3">{d.marks(26)}
<div class="c">{d.stamp(38)}<br><b>{d.put("issuer")}</b></div></div><div class="tiny m1">{one(d, *QUERY)}
{d.facts.office.address}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:18mm 21mm 11mm} .sites td,.sites th{text-align:center;white-space:nowrap}",
    )
