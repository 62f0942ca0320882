"""Chinese papers of bodies of middle size: forms, trades with licences, sub-numbers, changes, twins in English."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art, companies
from benchmarks.generate.data import pair, words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    CLOSE,
    COLON,
    COMMA,
    OPEN,
    branches,
    columns,
    lines,
    one,
    other_addresses,
    previous,
    reissued,
    renumber,
    round_seal,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

MAINLAND = (
    "lanhai-cn", "shuoyuan-cn", "jinheng-cn", "zhuoheng-cn", "huixin-cn", "hengtai-cn", "yuanhang-cn", "jingyuan-cn",
    "ngv", "cti", "zdhy", "bcc", "icas", "hxc",
)  # fmt: skip
QUERY = (
    f"本证书信息可在国家认证认可监督管理委员会官方网站{OPEN}www.cnca.gov.cn{CLOSE}查询",
    f"可登录“认e云”平台{OPEN}cx.cnca.cn{CLOSE}核验本证书状态",
)
KEPT = (
    f"获证组织应在有效期内每十二个月至少接受一次监督审核{COMMA}逾期未接受的{COMMA}证书自动失效",
    "本证书须经年度监督并加贴合格标识后继续有效",
)  # fmt: skip


def _approval(d: Draft) -> str:
    return f"认证机构批准号{COLON}{d.facts.office.approval}" if d.facts.office.approval else ""


def _of_trade(d: Draft, trade: str, length: int = 3) -> None:
    """Let the holder and the scope be of a trade."""
    holder = companies.company(d.rng, "zh", trade)
    if trade == "software":
        local, latin = pair(d.rng.choice(words("zh")["company"]["stems"]))
        place, seat = d.rng.choice(
            (("杭州", "Hangzhou"), ("济南", "Jinan"), ("武汉", "Wuhan"), ("厦门", "Xiamen"))
        )
        holder = f"{place}{local}信息技术有限公司", f"{seat} {latin} Information Technology Co., Ltd."
    d.facts = d.facts.with_(holder=holder, scope=companies.scope(d.rng, "zh", trade, length))


@layout("zh_shaded_form", "mandarin", ("zh",), only=MAINLAND, systems=GENERAL, sites=2, scope=(2, 5))
def zh_shaded_form(d: Draft) -> Sheets:
    """A ruled form with shaded labels: three addresses, head count, state of the paper, days in two halves of one line."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    trade_place, works = other_addresses(d)
    wide = [
        ("获证组织", f"<b>{d.put('holder')}</b>"),
        ("统一社会信用代码", d.put("registration")),
        ("注册地址", d.put("address")),
        ("经营地址", trade_place),
        ("生产地址", works),
        ("认证标准", d.standard()),
        ("覆盖范围", d.put("scope")),
    ]
    narrow = [
        ("证书号码", d.put("number"), "体系覆盖人数", f"{d.rng.randint(12, 480)}人"),
        ("首次获证", d.date("initial"), "证书状态", "有效"),
        ("本次颁发", d.date("issue"), "截止日期", d.date("expiry")),
    ]
    body_rows = "".join(f"<tr><th>{a}</th><td colspan=3>{b}</td></tr>" for a, b in wide)
    body_rows += "".join(
        f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td>{e}</td></tr>" for a, b, c, e in narrow
    )
    body = f"""<div class="row">{d.logo(42)}{d.marks(28)}</div><div class="c b m3" style="font-size:25pt;letter-spacing:1mm">{d.system()}认证证书</div><table class="fm m3">{body_rows}</table><div class="small m2">{OPEN}凡国家法律法规规定须取得行政许可的活动{COMMA}以许可范围为限{CLOSE}</div><div class="grow"></div><div class="row end"><div class="small">{one(d, *QUERY)}。<br>{one(d, *KEPT)}。<br>{_approval(d)}</div>{d.code(22)}{d.stamp(36)}</div><div class="c m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 20mm 12mm} .fm{width:100%} .fm td,.fm th{border:.3mm solid #6d86a6;padding:2mm 2.5mm;font-size:10pt;vertical-align:middle} .fm th{background:#e4ecf5;width:37mm;white-space:nowrap;font-weight:normal} .fm td:not([colspan]){white-space:nowrap}"
    return Sheets((page(body),), css)


@layout("zh_builders_two_norms", "mandarin", ("zh",), only=MAINLAND, systems=(("Q",),))
def zh_builders_two_norms(d: Draft) -> Sheets:
    """Builders: the general norm and that of the building trade in one line, the scope within the grade of the licence."""
    _of_trade(d, "construction", d.rng.randint(1, 3))
    year = "2017" if d.facts.issue.year > 2017 else "2007"
    builders = f"GB/T 50430-{year}"
    own = StandardFact(builders, "Q", one(d, builders, f"GB/T50430-{year}"))
    d.facts = d.facts.with_(standards=(*d.facts.standards, own))
    licence = f"D{d.rng.randint(1, 3)}{d.rng.randint(10000000, 99999999)}"
    first = lines([("初次发证日期", d.date("initial")), ("发证日期", d.date("issue")), ("有效期至", d.date("expiry"))], COLON)  # fmt: skip
    body = f"""<div class="row top"><div class="small">注册号{COLON}<b>{d.put("number")}</b></div>{d.logo(40)}</div><div class="c b m3 serif" style="font-size:30pt;color:#8a1420">质量管理体系认证证书</div><div class="c m3">兹证明</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{OPEN}统一社会信用代码 {d.put("registration")}{CLOSE}</div><div class="c m1">住所{COLON}{d.put("address")}</div><div class="c m3">质量管理体系符合</div><div class="c b m1" style="font-size:15pt">{d.standard("<br>和 ")}</div><div class="c m2">标准{COMMA}该体系覆盖</div><div class="m2 b" style="padding:0 12mm;text-indent:2em">{d.put("scope")}</div><div class="c small m1">{OPEN}建筑业企业资质证书 {licence} 许可范围内{CLOSE}</div><div class="grow"></div><div class="row end"><div>{first}</div>{d.sign(30)}{d.stamp(38)}</div><div class="row m2">{d.marks(30)}<div class="tiny r">{one(d, *QUERY)}。<br>{one(d, *KEPT)}。</div></div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c">{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c0392b")),), ".sheet{padding:21mm 22mm 17mm}")


@layout("zh_energy_kinds_and_bounds", "mandarin", ("zh",), only=MAINLAND, systems=(("N",),), scope=(1, 3))
def zh_energy_kinds_and_bounds(d: Draft) -> Sheets:
    """Energy: bounds of the system apart from the work, kinds of energy, the term as 自…起至…止, the day over the seal."""
    kinds = one(d, "电力、天然气、蒸汽", "电力、柴油、水", "电力、原煤、热力")
    pairs = [
        ("能源管理体系边界", f"{d.put('address')}厂区内生产系统、辅助生产系统和附属生产系统"),
        ("主要能源种类", kinds),
        ("证书编号", f"<b>{d.put('number')}</b>"),
        ("证书有效期", f"自{d.date('start')}起至{d.date('expiry')}止"),
        ("首次认证通过日期", d.date("initial")),
    ]
    body = f"""<div style="border-bottom:1mm solid #2f8f5b" class="row">{d.logo(44)}<div style="font-size:20pt;color:#2f8f5b">能源管理体系认证证书</div></div><div class="m4 b" style="font-size:21pt">{d.put("holder")}</div><div class="small">{d.put("registration")}</div><div class="m3">经审核{COMMA}贵单位的能源管理体系符合</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m2">的要求{COMMA}认证所覆盖的产品及活动为{COLON}</div><div class="m1 b">{d.put("scope")}</div><div class="m2">特发此证。</div><div class="m3">{rows(pairs)}</div><div class="grow"></div><div class="row end">{d.marks(34)}<div class="c"><div>{d.put("issuer")}</div><div style="margin-top:3mm">{d.date("issue")}</div><div style="margin-top:-15mm">{d.stamp(38)}</div></div></div><div class="tiny m2">{one(d, *QUERY)}。{one(d, *KEPT)}。{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 13mm} .rows .v{font-weight:normal} .rows .l{white-space:nowrap;color:#2f8f5b}")  # fmt: skip


@layout("zh_data_declaration_and_twin", "mandarin", ("zh",), also=("en",), only=MAINLAND, systems=(("I",),), scope=(1, 3))  # fmt: skip
def zh_data_declaration_and_twin(d: Draft) -> Sheets:
    """Data security: statement's code, version and day within the scope's line; English twin on page two with other labels."""
    _of_trade(d, "software")
    version = f"V{d.rng.randint(1, 4)}.{d.rng.randint(0, 3)}"
    soa = days_later(d.facts.issue, -d.rng.randint(40, 200))
    code = (
        f"{d.facts.office.brand[:2] if d.facts.office.brand.isascii() else 'IS'}-SOA-{d.rng.randint(10, 99)}"
    )
    zh_days = [("证书编号", d.put("number")), ("初次发证", d.date("initial")), ("颁证时间", d.date("issue")), ("有效截止", d.date("expiry"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(42)}{d.marks(30)}</div><div class="c b m4" style="font-size:27pt">信息安全管理体系认证证书</div><div class="m4">兹证明{COLON}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">注册地址{COLON}{d.put("address")}</div><div class="m3">信息安全管理体系运行符合 <b>{d.standard()}</b> 的要求。</div><div class="m3">覆盖的业务{COLON}<b>{d.put("scope")}</b>{COMMA}与适用性声明 {code} {version} 版{OPEN}{d.other_date(soa)}{CLOSE}一致。</div><div class="grow"></div><div class="row end"><div>{rows(zh_days)}</div>{d.stamp(38)}</div><div class="c m2">{d.put("issuer")}</div><div class="tiny c">{one(d, *QUERY)}</div>"""
    style = one(d, "{mon}. {d}, {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    en_days = [("Certificate Code", d.put("number")), ("First Issue", d.date("initial", "en", style)), ("This Issue", d.date("issue", "en", style)), ("Expiration", d.date("expiry", "en", style))]  # fmt: skip
    back = f"""<div class="row">{d.logo(42)}{d.marks(30)}</div><div class="c b m4" style="font-size:24pt">Certificate of Information Security Management System</div><div class="m4">We hereby declare that</div><div class="b m1" style="font-size:19pt">{d.put("holder_latin")}</div><div class="m1">Registered at: {d.put("address_latin")}</div><div class="m3">runs an information security management system in line with <b>{d.facts.standards[0].label}</b>.</div><div class="m3">Business covered: <b>{d.put("scope_latin")}</b>, consistent with the Statement of Applicability {code} {version} of {d.other_date(soa, "{y}-{m:02}-{d:02}")}.</div><div class="grow"></div><div class="row end"><div>{rows(en_days)}</div>{round_seal(d, "", 36)}</div><div class="c m2">{d.put("issuer_latin")}</div>"""
    return Sheets(
        (page(front), page(back)), ".sheet{padding:20mm 25mm 14mm} .page{border:3mm double #28527a}"
    )


@layout("zh_service_watch_stickers", "mandarin", ("zh",), only=MAINLAND, systems=(("J",),), scope=(1, 3))
def zh_service_watch_stickers(d: Draft) -> Sheets:
    """IT services: two empty fields for stickers of the watches with their latest days; 'valid before' over the seal."""
    _of_trade(d, "software")
    fields = "".join(
        f'<div class="sk"><div>{name}</div><div class="tiny">应于 {day} 前完成<br>合格标识粘贴处</div></div>'
        for name, day in (("第一次监督", d.decoy("surveillance1")), ("第二次监督", d.decoy("surveillance2")))
    )
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:22pt;color:#24457c">信息技术服务管理体系认证证书</div><div class="c m1 small">证书编号{COLON}{d.put("number")}</div><div class="m4" style="text-indent:2em;line-height:1.9">兹证明 <b style="font-size:14pt">{d.put("holder")}</b>{OPEN}地址{COLON}{d.put("address")}{CLOSE}向外部客户提供服务的信息技术服务管理体系符合 <b>{d.standard()}</b>。</div><div class="m2" style="text-indent:2em;line-height:1.9">服务范围{COLON}{d.put("scope")}。</div><div class="m4 row" style="justify-content:center;gap:12mm">{fields}</div><div class="grow"></div><div class="row end m2"><div>{lines([("首次颁证日", d.date("initial")), ("颁证日", d.date("issue")), ("失效日", d.date("expiry"))], COLON)}</div>{d.marks(30)}<div class="c">{d.put("issuer")}<br>{d.stamp(36)}</div></div><div class="tiny m2">{one(d, *QUERY)}。{_approval(d)} {d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 24mm 13mm} .sk{border:.3mm dashed #888;width:56mm;height:30mm;text-align:center;padding:3mm;color:#777}"
    return Sheets((page(body, ground=art.guilloche("#7d97bd", frame=False)),), css)


@layout("zh_hazard_points_plant", "mandarin", ("zh",), only=MAINLAND, systems=(("H",),), scope=(1, 3))
def zh_hazard_points_plant(d: Draft) -> Sheets:
    """Hazard analysis: the requirements' own name as the norm, plant's address and licence for food, a decision of its own day."""
    said = f"危害分析与关键控制点{OPEN}HACCP{CLOSE}体系认证要求{OPEN}V1.0{CLOSE}"
    d.facts = d.facts.with_(standards=(replace(d.facts.standards[0], printed=said),))
    licence = f"SC1{d.rng.randint(10, 30)}{d.rng.randint(10000000000, 99999999999)}"
    pairs = [
        ("生产场所地址", d.put("address")),
        ("食品生产许可证号", licence),
        ("认证决定日期", d.decoy("decision")),
        ("发证日期", d.date("issue")),
        ("到期日期", d.date("expiry")),
        ("初始发证日期", d.date("initial")),
    ]
    body = f"""<div class="row"><div>{d.code(20)}</div><div class="c"><div class="b" style="font-size:23pt;white-space:nowrap;color:#1d6b3a">HACCP体系认证证书</div><div class="small m1">{d.put("number")}</div></div>{d.logo(36)}</div><div class="c m4">授予</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{d.put("registration")}</div><div class="c m3">其HACCP体系经现场审核与评定{COMMA}满足</div><div class="c b m1">{d.standard()}</div><div class="c m2">的规定{COMMA}适用于下列产品的加工{COLON}</div><div class="c b m1" style="font-size:13pt">{d.put("scope")}</div><div class="m4" style="padding:0 16mm">{rows(pairs, "rows led")}</div><div class="grow"></div><div class="row end">{d.marks(30)}{d.sign(30)}{d.stamp(38)}</div><div class="tiny c m2">{d.put("issuer")} {d.facts.office.address}<br>{one(d, *QUERY)}{COMMA}{one(d, *KEPT)}。</div>"""
    css = ".sheet{padding:22mm 22mm 17mm} .led{width:100%} .led td{border-bottom:.2mm dotted #999}"
    return Sheets((page(body, ground=art.guilloche("#2e8b57")),), css)


@layout(
    "zh_devices_by_class", "mandarin", ("zh",), only=("cms-med", *MAINLAND), systems=(("M",),), scope=(2, 4)
)
def zh_devices_by_class(d: Draft) -> Sheets:
    """Devices: centred values under grey headings with English words beside; what the paper is no substitute for; four days."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    pairs = [
        ("证书编号 No.", d.put("number")),
        ("首次 First", d.date("initial")),
        ("本次 Current", d.date("issue")),
        ("有效至 Until", d.date("expiry")),
        ("原证书到期 Previous", previous(d)),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r tiny">{_approval(d)}<br>{d.decoy("form")}</div></div><div class="c b m3" style="font-size:24pt">医疗器械质量管理体系认证证书</div><div class="c tiny">Certificate for Quality Management System of Medical Devices</div><div class="h m3">获证企业 Company</div><div class="c b" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="h m2">地址 Address</div><div class="c">{d.put("address")}</div><div class="h m2">依据 Criteria</div><div class="c b" style="font-size:15pt">{d.standard()}</div><div class="h m2">认证范围 Scope</div><div class="c">{d.put("scope")}</div><div class="c small">{d.put("scope_latin")}</div><div class="grow"></div><div class="m2">{columns(pairs, "five")}</div><div class="row end m2">{d.marks(30)}{d.sign(30)}{d.stamp(36)}</div><div class="tiny m1">本证书不替代医疗器械注册证或备案凭证{COMMA}亦不表明产品已获准上市。{one(d, *QUERY)}。{d.put("issuer")} {d.facts.office.address}</div>"""
    css = ".sheet{padding:16mm 20mm 12mm} .h{text-align:center;color:#888;font-size:8.5pt;border-bottom:.2mm solid #ccc;margin-bottom:1mm} .five{width:100%;text-align:center} .five td{border:.25mm solid #aaa;padding:1.2mm;font-size:9pt}"
    return Sheets((page(body),), css)


@layout("zh_cars_two_numbers", "mandarin", ("zh",), also=("en",), only=("ccsc", "ceprei", "tuvnord/CN", "bv/CN", "sgs/CN", "lanhai-cn"), systems=(("A",),), sites=1, scope=(1, 2))  # fmt: skip
def zh_cars_two_numbers(d: Draft) -> Sheets:
    """Cars: Chinese and English in each cell, the oversight's number below the body's own, remote support, design excluded."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    drawn = (companies.scope(d.rng, "zh", "metal", d.rng.randint(1, 2)) for _ in range(99))
    d.facts = d.facts.with_(scope=next(scope for scope in drawn if "设计" not in scope[0]))
    support = companies.address(d.rng, "zh")[0]
    iatf = f"0{d.rng.randint(300000, 599999)}"
    pairs = [
        ("证书编号<br><i>Certificate No.</i>", d.put("number")),
        ("IATF 编号<br><i>IATF No.</i>", iatf),
        ("初次认证日期<br><i>Initial certification</i>", d.date("initial")),
        ("发证日期<br><i>Issue date</i>", d.date("issue")),
        ("有效期至<br><i>Expiry date</i>", d.date("expiry")),
    ]
    body = f"""<div class="row top">{d.logo(44)}<div class="r b" style="font-size:21pt">认证证书<br><span style="font-size:13pt;font-weight:normal">CERTIFICATE</span></div></div><div class="m3 small">兹证明以下组织的汽车行业质量管理体系 / <i>The automotive quality management system of</i></div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div><div class="m2 small">USI{COLON}{"".join(d.rng.choice("ABCDEFGHJKLMNP23456789") for _ in range(6))}</div><div class="m2 small">符合 / <i>conforms to</i></div><div class="b" style="font-size:21pt">{d.standard()}</div><div class="m2 small">{OPEN}不含产品设计 / <i>without product design as per chapter 8.3</i>{CLOSE}</div><div class="m2 small">范围 / <i>Scope</i></div><div class="b">{d.put("scope")}</div><div>{d.put("scope_latin")}</div><div class="m2 small">远程支持场所 / <i>Remote support location</i>{COLON}{support}{OPEN}销售 Sales、合同评审 Contract review{CLOSE}</div><div class="grow"></div><div class="m2">{rows(pairs, "rows ct")}</div><div class="row end m2">{d.sign(34)}<div class="c b" style="border:.6mm solid #222;padding:2mm 4mm">IATF<br><span class="tiny">{iatf}</span></div></div><div class="tiny m2">{d.put("issuer")} / {d.put("issuer_latin")}<br>{d.facts.office.address}<br>IATF 合同办公室 / <i>IATF Contracted Office</i>: {one(d, "ANFIA", "SMMT", "VDA-QMC")}</div>"""
    css = ".sheet{padding:16mm 21mm 11mm} .ct{width:100%} .ct td{border-top:.2mm solid #999;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("zh_three_norms_three_numbers", "mandarin", ("zh",), only=MAINLAND, systems=(("Q", "E", "S"),), certificates=3, scope=(2, 4))  # fmt: skip
def zh_three_norms_three_numbers(*drafts: Draft) -> Sheets:
    """One sheet for three systems: a row each with norm, number and days; the common facts above, one seal for all."""
    d = drafts[0]
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    for other in drafts[1:]:
        other.style = d.style
    cells = [
        (x.system(), f"<b>{x.standard()}</b>", x.put("number"), x.date("initial"), x.date("issue"), x.date("expiry"))
        for x in drafts
    ]  # fmt: skip
    for other in drafts[1:]:
        for role in ("holder", "address", "scope", "issuer", "registration"):
            other.put(role)
        other.printed.accreditation, other.printed.other_marks = (
            d.printed.accreditation,
            d.printed.other_marks,
        )
    grid = table(("体系", "认证依据", "证书编号", "初次发证", "本次发证", "有效期限"), cells, "sites")
    body = f"""<div class="row">{d.logo(44)}{d.marks(32)}</div><div class="c b m3 serif" style="font-size:29pt">{spread("管理体系认证证书", "&nbsp;")}</div><div class="m4">获证组织{COLON}<b style="font-size:15pt">{d.put("holder")}</b></div><div class="m1">信用代码{COLON}{d.put("registration")}</div><div class="m1">组织地址{COLON}{d.put("address")}</div><div class="m2">覆盖活动{COLON}{d.put("scope")}</div><div class="m3">上述组织建立的下列管理体系分别通过认证{COMMA}各证书独立有效{COLON}</div><div class="m2">{grid}</div><div class="grow"></div><div class="row end">{d.code(22)}<div class="small" style="max-width:80mm">{one(d, *KEPT)}。{one(d, *QUERY)}。</div><div class="c">{d.put("issuer")}<br>{d.stamp(36)}</div></div><div class="tiny m2">{d.facts.office.address} {_approval(d)}</div>"""
    css = ".sheet{padding:18mm 18mm 12mm} .sites td{font-size:8pt} .sites td:first-child{width:24mm} .sites td:nth-child(2){min-width:44mm}"
    return Sheets((page(body),), css, spans=((1,), (1,), (1,)))


@layout("zh_branch_paper", "mandarin", ("zh",), only=MAINLAND, systems=GENERAL, scope=(1, 3))
def zh_branch_paper(d: Draft) -> Sheets:
    """A branch's sub-certificate: number with a suffix, the main number and the head firm named above; branch is the holder."""
    main, parent = d.facts.number, companies.company(d.rng, "zh")[0]
    place = one(d, "苏州", "惠州", "滁州", "宜昌")
    d.facts = d.facts.with_(holder=(f"{parent}{place}分公司", d.facts.holder[1]))
    renumber(d, f"{main}-{d.rng.randint(1, 6)}")
    d.printed.extra["sub_certificate_of"] = main
    body = f"""<div class="row top">{d.logo(40)}<div class="r small">子证书 {OPEN}主证书{COLON}{main}{CLOSE}<br>主证书持有者{COLON}{parent}</div></div><div class="c b m4" style="font-size:27pt;color:#15539e">{d.system()}认证子证书</div><div class="c m2">编号{COLON}<b>{d.put("number")}</b></div><div class="c m3">兹证明</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">作为主证书所覆盖的场所{COMMA}其{d.system()}符合</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">该场所的认证范围{COLON}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">{lines([("初次颁发", d.date("initial")), ("颁发", d.date("issue")), ("有效期限至", d.date("expiry"))], COLON)}<div class="m1">本子证书与主证书同时使用方为有效</div></div>{d.marks(30)}{d.stamp(38)}</div><div class="c m2">{d.put("issuer")}</div><div class="tiny c">{one(d, *QUERY)} {_approval(d)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5b86bd")),), ".sheet{padding:22mm 22mm 17mm}")


@layout("zh_exchanged_with_history", "mandarin", ("zh",), only=MAINLAND, systems=GENERAL, scope=(1, 4))
def zh_exchanged_with_history(d: Draft) -> Sheets:
    """Exchanged within its term: 换证日期 is this paper's day, the cycle's start beside it, the last end and next audit mislead."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    ended = previous(d)
    reissued(d)
    pairs = [
        ("首次发证日期", d.date("initial")),
        ("上一认证周期截止日期", ended),
        ("本周期起始日期", d.date("start")),
        ("换证日期", d.date("issue")),
        ("证书有效期截止日期", d.date("expiry")),
        ("下次再认证审核应早于", d.other_date(days_later(d.facts.expiry, -60))),
    ]
    reason = one(d, "组织地址变更", "认证范围扩大", "组织名称变更") if d.facts.issue > d.facts.start else "无"
    body = f"""<div class="side">{spread("认证证书", "<br>")}</div><div class="row"><div class="small">证书注册号码<br><b style="font-size:12pt">{d.put("number")}</b></div>{d.logo(42)}</div><div class="m4 b" style="font-size:20pt">{d.put("holder")}</div><div class="small m1">{d.put("registration")}<br>{d.put("address")}</div><div class="m3">建立、实施并保持的{d.system()}经本机构审核{COMMA}确认符合</div><div class="m1 b" style="font-size:16pt">{d.standard()}</div><div class="m3 small">体系所涉及的活动</div><div class="b">{d.put("scope")}</div><div class="m4">{rows(pairs)}</div><div class="small m1">换证原因{COLON}{reason}</div><div class="grow"></div><div class="row end">{d.marks(32)}<div class="c"><div>{d.put("issuer")}</div>{d.stamp(36)}</div></div><div class="tiny m2">{one(d, *KEPT)}。{one(d, *QUERY)}。{d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 20mm 13mm 46mm} .side{position:absolute;left:0;top:0;bottom:0;width:30mm;background:%s;color:#fff;font-size:30pt;text-align:center;padding-top:40mm;line-height:1.9}"
    return Sheets((page(body),), css % d.facts.office.colour)


@layout(
    "zh_then_english_praise", "mandarin", ("zh",), also=("en",), only=MAINLAND, systems=GENERAL, scope=(1, 4)
)
def zh_then_english_praise(d: Draft) -> Sheets:
    """Chinese page, then English twin: days led by no word but 'from … to …', first day in brackets, seal over both."""
    style = one(d, "{month} {d}, {y}", "{d:02}/{mon}/{y}", "{mon} {d:02}, {y}")
    zh_term = f"{d.date('start')}—{d.date('expiry')}"
    en_term = f"{d.date('start', 'en', style)} to {d.date('expiry', 'en', style)}"
    place = d.facts.office.address

    def sheet(head: str, say: tuple[str, str, str, str, str], tail: str, facts: tuple[str, ...]) -> str:
        holder, address, norm, scope, term, first, issued, issuer = facts
        return page(
            f"""<div class="c">{d.logo(44)}</div><div class="c serif m3" style="font-size:25pt;color:#7a5410">{head}</div><div class="c tiny">{d.put("number")}</div><div class="c m4">{say[0]}</div><div class="c b m2" style="font-size:20pt">{holder}</div><div class="c m1">{address}</div><div class="c m3">{say[1]}</div><div class="c b m1" style="font-size:18pt">{norm}</div><div class="c m3">{say[2]}</div><div class="c m1">{scope}</div><div class="grow"></div><div class="c m2">{say[3]} {term}{first}</div><div class="row end m3">{d.marks(28)}<div class="c">{issuer}<br>{say[4]} {issued}<br>{d.stamp(34)}</div></div><div class="tiny c m2">{tail}</div>""",
            ground=art.guilloche("#b98b2e"),
        )

    front = sheet(
        f"{d.system()}认证证书",
        ("兹 证 明", "其管理体系满足下列标准的全部适用要求", f"适用于{COLON}", f"有效期限{COLON}", f"颁证日{COLON}"),
        f"{one(d, *QUERY)}。{place}",
        (d.put("holder"), d.put("address"), d.standard(), d.put("scope"), zh_term, f"{OPEN}首次获证 {d.date('initial')}{CLOSE}", d.date("issue"), d.put("issuer")),
    )  # fmt: skip
    back = sheet(
        f"Certificate of {d.system('en')}",
        ("It is hereby proved that", "has a management system which satisfies all applicable requirements of", "for", "In force from", "Granted on"),
        "The Chinese version shall prevail. Annual surveillance is required to keep this certificate in force.",
        (d.put("holder_latin"), d.put("address_latin"), d.facts.standards[0].label, d.put("scope_latin"), en_term, f" (first granted {d.date('initial', 'en', style)})", d.date("issue", "en", style), d.put("issuer_latin")),
    )  # fmt: skip
    return Sheets((front, back), ".sheet{padding:22mm 24mm 19mm}")


@layout("zh_members_of_group", "mandarin", ("zh",), only=MAINLAND, systems=GENERAL, sites=3, scope=(2, 4))
def zh_members_of_group(d: Draft) -> Sheets:
    """A group's certificate with a list of sub-certificates on page two: name, address, work and sub-number of each."""
    branches(d)
    cells = [
        (f"{d.facts.number}-{n}", name, place, work) for n, (name, place, work) in enumerate(site_cells(d), 1)
    ]
    back = f"""<div class="row"><b style="font-size:15pt">多场所认证清单</b>{d.logo(30)}</div><div class="m2">主证书编号{COLON}{d.put("number")}</div><div class="m2">{table(("子证书编号", "场所名称", "场所地址", "认证活动"), cells)}</div><div class="grow"></div><div class="row end"><div class="tiny">第2页 共2页</div>{d.stamp(32)}</div>"""
    front = f"""<div class="row">{d.marks(30)}{d.logo(42)}</div><div class="c b m4" style="font-size:28pt">{spread("认证证书", "&emsp;")}</div><div class="c m1 small">{OPEN}多场所{CLOSE}</div><div class="m4">{rows([("编&emsp;号", d.put("number")), ("名&emsp;称", d.put("holder")), ("总部地址", d.put("address")), ("认证标准", d.standard()), ("认证范围", d.put("scope")), ("发证时间", d.date("issue")), ("期&emsp;限", f"至{d.date('expiry')}"), ("初次注册", d.date("initial"))], "rows wide")}</div><div class="m2 small">各场所见附表{COMMA}附表为本证书不可分割的部分。</div><div class="grow"></div><div class="row end">{d.sign(30)}<div class="c">{d.put("issuer")}<br>{d.stamp(38)}</div></div><div class="tiny m2">{one(d, *QUERY)}。{d.facts.office.address}<span style="float:right">第1页 共2页</span></div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .wide td{padding:2.4mm 4mm 2.4mm 0} .wide .l{white-space:nowrap}"
    return Sheets((page(front), page(back)), css)
