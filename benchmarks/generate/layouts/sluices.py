"""Everyday papers from China: prose in a narrow field, counterfoils, halves, pairs in a line, cycles, norms in columns."""

from __future__ import annotations

import re

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER, approval
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.inland_forms import HOUSES
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
from benchmarks.generate.layouts.pieces import led_by_colon, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact


@layout(
    "zh_prose_in_a_narrow_field", "sluices", ("zh",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def zh_prose_in_a_narrow_field(d: Draft) -> Sheets:
    """One paragraph with every fact in a narrow field: names, codes and days break at any character; no label has a line of its own."""
    settle(d, "zh-plain", "zh-like", chance=0.8)
    d.whole_dates = False
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    wide = one(d, "88mm", "95mm", "103mm", "110mm")
    prose = f"""兹证明{d.put("holder")}（统一社会信用代码{d.put("registration")}），其经营场所位于{d.put("address")}，所建立并运行的{d.system()}，经本机构审核，认为符合{d.standard()}的规定；其所涉及的过程和活动为{d.put("scope")}。据此准予注册，注册号为{d.put("number")}。该组织于{d.date("initial")}首次获准注册，本次注册于{d.date("issue")}生效，至{d.date("expiry")}届满，其间每满一年须接受一次监督，逾期未接受者，本证书即行暂停。"""
    body = f"""<div class="c">{d.logo(42)}</div><div class="c b m3" style="font-size:30pt;letter-spacing:3mm;color:#7d1d1d">注册证书</div><div class="m4" style="width:{wide};max-width:100%;margin-left:auto;margin-right:auto;line-height:2;font-size:12.5pt;text-align:justify">{prose}</div><div class="grow"></div><div class="row end" style="padding:0 12mm">{d.marks(26)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny c m2">{d.facts.office.address} {one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7d1d1d")),), ".sheet{padding:24mm 24mm 18mm}")


@layout(
    "zh_norms_in_columns",
    "sluices",
    ("zh",),
    only=BODIES,
    systems=(("Q", "E"), ("E", "S"), ("Q", "S")),
    certificates=2,
    scope=(1, 2),
)
def zh_norms_in_columns(a: Draft, b: Draft) -> Sheets:
    """Two certificates on one sheet as columns of a table whose rows are norm, number and days; the firm stands above, once."""
    write_dates(a, *FIGURES)
    b.style = a.style
    for role in ("holder", "address", "scope", "issuer", "registration"):
        b.put(role)
    b.printed.roles.add("brand")

    def line(label: str, left: str, right: str) -> tuple[str, str, str]:
        return f"<b>{label}</b>", left, right

    grid = table(("项目", a.system(), b.system()), [line("认证标准", a.standard(), b.standard()), line("证书号码", a.put("number"), b.put("number")), line("首次颁证", a.date("initial"), b.date("initial")), line("本次颁证", a.date("issue"), b.date("issue")), line("有效期至", a.date("expiry"), b.date("expiry"))])  # fmt: skip
    mark = a.marks(26, iaf=False)
    b.printed.accreditation.extend(a.printed.accreditation)
    body = f"""<div class="row">{a.logo(42)}{mark}</div><div class="c b m3" style="font-size:27pt;color:{a.facts.office.colour}">管理体系认证证书</div><div class="m4">获证组织：<b style="font-size:16pt">{a.put("holder")}</b></div><div class="m1">统一社会信用代码：{a.put("registration")}</div><div class="m1">地&emsp;&emsp;址：{a.put("address")}</div><div class="m1">认证范围：<b>{a.put("scope")}</b></div><div class="m4">{grid}</div><div class="small m2">以上两项认证各自独立，任何一项的暂停或撤销不影响另一项。</div><div class="grow"></div><div class="row end"><div class="tiny">{one(a, *LOOK_UP)}<br>{approval(a)}</div><div class="c">{a.stamp(40)}<br><b>{a.put("issuer")}</b></div></div><div class="tiny c m2">{a.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm;line-height:1.6}", spans=((1,), (1,)))


@layout("zh_cycles_of_the_holder", "sluices", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_cycles_of_the_holder(d: Draft) -> Sheets:
    """A table of cycles: former number and term struck with 已届满, the present one 现行; the head has the number alone."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    renewed = d.facts.initial < d.facts.issue
    number = re.sub(r"R\d(?=[LMS]?$)", "R1" if renewed else "R0", d.facts.number)
    d.facts = d.facts.with_(number=number)
    former: list[tuple[str, ...]] = []
    if renewed:
        first = days_later(years_later(d.facts.issue, -3), d.rng.randint(-10, 10))
        d.facts = d.facts.with_(initial=first)
        old = number.replace(f"{d.facts.issue.year % 100:02}", f"{first.year % 100:02}", 1).replace(
            "R1", "R0"
        )
        end = d.other_date(days_later(d.facts.issue, -1))
        former = [("第一周期", old if old != number else "—", d.date("initial"), end, "已届满")]
    term = [f"<b>{value}</b>" for value in (d.put("number"), d.date("issue"), d.date("expiry"), "现行")]
    present = ("第二周期" if renewed else "第一周期", *term)
    grid = table(("周期", "证书编号", "起始日期", "终止日期", "状态"), [*former, present])
    pairs = [("组织名称", d.put("holder")), ("信用代码", d.put("registration")), ("认证地址", d.put("address")), ("依据标准", d.standard()), ("业务范围", d.put("scope"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="r small">{d.system()}<br>{d.put("number")}</div></div><div class="b m4" style="font-size:28pt">认 证 证 书</div><div class="m4">{rows(pairs)}</div><div class="m4 b">认证周期</div><div class="m1">{grid}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.code(20)}<div class="c">{round_seal(d, "证书专用章", 38)}</div></div><div class="row small m2"><b>{d.put("issuer")}</b><span>{d.facts.office.address}</span></div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 22mm 12mm} .rows td{padding:2mm 5mm 2mm 0} .rows .l{white-space:nowrap;color:#555}",
    )


@layout("zh_points_with_registrations", "sluices", ("zh",), only=BODIES, systems=(("M",),), scope=(1, 1))
def zh_points_with_registrations(d: Draft) -> Sheets:
    """Devices: the work as numbered points, each with a product's registration in brackets; licence and filing numbers in the notes."""
    settle(d, "zh-plain")
    write_dates(d, *FIGURES)
    year = d.facts.issue.year
    kinds = d.rng.sample(
        (
            "一次性使用输液器",
            "医用防护口罩",
            "电子体温计",
            "超声雾化器",
            "牙科正畸丝",
            "医用冷敷贴",
            "红外额温计",
        ),
        3,
    )
    points = [f"{i}. {kind}的{what}（苏械注准{year - i}2{d.rng.randint(10, 19)}{d.rng.randint(1000, 9999)}）" for i, (kind, what) in enumerate(zip(kinds, ("设计开发、生产", "生产和销售", "生产"), strict=True), 1)]  # fmt: skip
    rescope(d, "； ".join(points) + "。")
    said = d.put("scope").replace("； ", "；<br>")
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c b m3" style="font-size:22pt;color:#0b5a7a">医疗器械质量管理体系认证证书</div><div class="c small">证书登记号 {d.put("number")}</div><div class="m4">授予：<b style="font-size:16pt">{d.put("holder")}</b></div><div class="m1">住所：{d.put("address")}</div><div class="m3">符合：<b>{d.standard()}</b></div><div class="m3">覆盖产品及过程：</div><div class="b m1" style="padding-left:8mm;line-height:1.8">{said}</div><div class="tiny m2">许可备案：苏药监械生产许{year - 3}{d.rng.randint(1000, 9999)}号；委托生产备案 {d.rng.randint(100000, 999999)}。产品注册证失效时，相应产品自动退出覆盖范围。</div><div class="grow"></div><div class="row end"><div>{lines([("登记日期", d.date("issue")), ("初次登记", d.date("initial")), ("登记失效", d.date("expiry"))], "&emsp;")}</div><div class="c">{d.stamp(38)}</div></div><div class="row m2 small"><b>{d.put("issuer")}</b><span class="tiny">{one(d, *LOOK_UP)}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout("zh_toy_type_declared", "sluices", ("zh",), also=("en",), only=("cti", "cqc", "sgs/CN", "intertek/CN", "tuvrh/CN", "bv/CN"), systems=(("T",),), scope=(1, 1), years=(3, 5), truth={"product_certificate": True})  # fmt: skip
def zh_toy_type_declared(d: Draft) -> Sheets:
    """Toys: holder and factory under each other, type numbers, age grade, report and its day; the southern norm alone is certified."""
    settle(d, "zh-plain")
    d.facts = d.facts.with_(standards=(StandardFact("ISO 8124-1:2019", "T", "AS/NZS ISO 8124.1:2019"),))
    write_dates(d, *FIGURES)
    pairs = [
        ("持证人<br>Certificate holder", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("地址<br>Address", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("生产厂<br>Factory", f"{one(d, '揭阳', '汕头', '东莞')}第{d.rng.randint(2, 9)}玩具厂（代码 F{d.rng.randint(1000, 9999)}）"),
        ("产品<br>Product", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("型号<br>Models", ", ".join(f"QC{d.rng.randint(1000, 9999)}" for _ in range(5))),
        ("适用年龄<br>Age grade", one(d, "3岁以上 3+", "18个月以上 18m+", "36个月以下")),
        ("标准<br>Standard", d.standard()),
        ("检测报告<br>Test report", f"{d.decoy('report')}，{d.decoy('audit')}；参照 EN 71-1、GB 6675.2 的结果另行出具"),
    ]  # fmt: skip
    foot = "".join(f'<div class="c small" style="flex:1">{label}<br><b>{value}</b></div>' for label, value in (("证书号 No.", d.put("number")), ("签发 Issued", d.date("issue")), ("终止 Ceases", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="r"><b style="font-size:19pt">玩具符合性证书</b><div class="small">Certificate of Conformity for Toys</div></div></div><div class="m3">{rows(pairs, "grid")}</div><div class="small m2">经型式检验，样品符合上述标准；不含持续生产的监督。<br>The sample tested meets the standard; production is not under surveillance.</div><div class="grow"></div><div class="row">{foot}</div><div class="row end m3"><div class="tiny">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.facts.office.address}</div>{d.stamp(36)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm} .grid{width:100%} .grid td{border:.25mm solid #6a7;padding:1.6mm 3mm;font-size:10pt} .grid .l{width:36mm;background:#eef6f0;font-size:9pt}")  # fmt: skip


@layout(
    "zh_halves_of_a_wide_sheet", "sluices", ("zh",), also=("en",), only=SMALLER, systems=GENERAL, scope=(1, 2)
)
def zh_halves_of_a_wide_sheet(d: Draft) -> Sheets:
    """A wide sheet: Chinese at the left, English at the right in another order of facts, a fold between; seal over the fold."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    style = one(d, "{d} {month} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    left = f"""<div class="c b" style="font-size:21pt">{d.system()}认证证书</div><div class="c small m1">编号 {d.put("number")}</div><div class="m3">兹证明</div><div class="b" style="font-size:14pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div><div class="m2">所建立的管理体系满足</div><div class="b">{d.standard()}</div><div class="m2">范围包含</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div>初获证 {d.date("initial")}<br>现签发 {d.date("issue")}<br>终止于 {d.date("expiry")}</div><div class="b m2">{d.put("issuer")}</div>"""
    right = f"""<div class="c b" style="font-size:17pt">Certificate of {d.system("en")}</div><div class="m3">It is hereby proved that the system for</div><div class="b">{d.put("scope_latin")}</div><div class="m2">carried on by</div><div class="b" style="font-size:14pt">{d.put("holder_latin")}</div><div class="small">of {d.put("address_latin")}</div><div class="m2">satisfies <b>{d.facts.standards[0].label}</b></div><div class="grow"></div><div>Issued {day["issue"]}, terminating {day["expiry"]}<br>Initially obtained {day["initial"]}<br>Number {d.put("number")}</div><div class="b m2">{d.put("issuer_latin")}</div>"""
    body = f"""<div style="flex:1;display:flex;gap:14mm"><div class="fit" style="flex:1;display:flex;flex-direction:column">{left}</div><div style="border-left:.3mm dashed #999"></div><div class="fit" style="flex:1;display:flex;flex-direction:column">{right}</div></div><div class="row m2">{d.logo(34)}{d.stamp(32)}{d.marks(22)}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:18mm 22mm 13mm}"
    return Sheets((page(body, ground=art.guilloche("#38618c", 1123, 794)),), css, "landscape")


@layout(
    "zh_two_pairs_to_a_line",
    "sluices",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("N",), ("I",)),
    scope=(1, 3),
)
def zh_two_pairs_to_a_line(d: Draft) -> Sheets:
    """A form of four cells to the line, label and value twice; client and contract numbers between the right ones, term in one cell."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    start_is_right_too(d)
    four = [
        ("证书编号", d.put("number"), "合同编号", f"HT-{d.rng.randint(10000, 99999)}"),
        ("信用代码", d.put("registration"), "体系人数", str(d.rng.randint(12, 900))),
        ("认证依据", d.standard(), "认证领域", d.system()),
        ("初次获证", d.date("initial"), "本证换发", d.date("issue")),
        ("有效期限", f"{d.date('start')}—{d.date('expiry')}", "监督截止", d.decoy("surveillance1")),
    ]
    cells = "".join("<tr>" + "".join(f"<td class={'l' if i % 2 == 0 else 'v'}>{cell}</td>" for i, cell in enumerate(line)) + "</tr>" for line in four)  # fmt: skip
    wide = "".join(f"<tr><td class=l>{label}</td><td class=v colspan=3>{value}</td></tr>" for label, value in (("单位名称", d.put("holder")), ("单位地址", d.put("address")), ("覆盖内容", d.put("scope"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="tiny r">{d.decoys_form()}</div></div><div class="c b m3" style="font-size:25pt">管理体系认证证书</div><table class="four m4">{wide}{cells}</table><div class="m3 small">经评定，上列单位在覆盖内容内的管理体系满足认证依据的要求，准予颁发本证书。</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.code(20)}<div class="c small">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny c m2">{d.facts.office.address}；{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:18mm 19mm 12mm} .four{width:100%} .four td{border:.25mm solid #557;padding:2.4mm 2.4mm;font-size:10pt} .four .l{background:#eef;width:23mm;text-align:center} .four .v{font-weight:bold}"
    return Sheets((page(body),), css)


@layout("zh_counterfoil_above_the_line", "sluices", ("zh",), only=SMALLER, systems=GENERAL, scope=(1, 2))
def zh_counterfoil_above_the_line(d: Draft) -> Sheets:
    """A counterfoil 存根 repeats number, firm and end above a dashed line with a file number; the certificate proper below."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    stub = f"""<div class="row small"><div><b>存根</b>&emsp;档案号 {d.rng.randint(100, 999)}-{d.rng.randint(1000, 9999)}</div><div>{d.facts.number}</div></div><div class="small">{d.put("holder")}&emsp;止于 {d.date("expiry")}&emsp;经办 {one(d, "陆鸣岐", "沈知微", "顾怀瑾")}&emsp;领取日期 {d.other_date(days_later(d.facts.issue, 6))}</div>"""
    body = f"""<div style="border-bottom:.4mm dashed #555;padding-bottom:4mm">{stub}</div><div class="c m4">{d.logo(42)}</div><div class="c b m2" style="font-size:30pt;letter-spacing:2mm">认证证书</div><div class="c">第 {d.put("number")} 号</div><div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">（{d.put("address")}）</div><div class="c m3">在 <b>{d.put("scope")}</b> 方面</div><div class="c m2">达到 <b style="font-size:14pt">{d.standard()}</b></div><div class="c m1">规定的{d.system()}要求，特此认证。</div><div class="grow"></div><div class="row end"><div>认证决定&ensp;{d.decoy("decision")}<br>证书签署&ensp;<b>{d.date("issue")}</b><br>最早获证&ensp;<b>{d.date("initial")}</b><br>认证止期&ensp;<b>{d.date("expiry")}</b></div>{d.marks(24)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny c m2">{one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 23mm 12mm;line-height:1.5}")


@layout(
    "zh_bribery_norm_in_departments",
    "sluices",
    ("zh",),
    also=("en",),
    only=(*SMALLER, *HOUSES),
    systems=(("K",),),
    scope=(1, 2),
)
def zh_bribery_norm_in_departments(d: Draft) -> Sheets:
    """Bribery: departments in brackets behind the work, compliance norm named as no part, term 自…起生效 and 于…失效."""
    settle(d, "zh-plain", system="Q")
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    note = f"（涉及{one(d, '采购部、销售部、财务部', '总经办、市场部、采购部', '工程部、招标办、财务部')}）"
    body = f"""<div class="row" style="background:#20354f;color:#fff;padding:6mm 8mm"><div><div class="b" style="font-size:18pt;white-space:nowrap">反贿赂管理体系认证证书</div><div class="small">Anti-bribery Management System</div></div><div style="background:#fff;padding:2mm">{d.logo(34)}</div></div><div class="m3 small">证书流水号 {d.rng.randint(1000000, 9999999)}&emsp;证书编号 <b>{d.put("number")}</b></div><div class="m4 b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div><div class="m3">体系与 <b>{d.standard()}</b> 相一致，适用于：</div><div class="b m1">{noted_scope(d, note)}</div><div class="small m3">声明：本证书不表明该组织未曾或不会发生贿赂；ISO 37301（合规管理）不在本次认证之内。</div><div class="grow"></div><div class="m2">本证书自 <b>{d.date("issue")}</b> 起生效，于 <b>{d.date("expiry")}</b> 失效。首张证书：{d.date("initial")}</div><div class="row end m3">{d.marks(24)}{d.code(20)}<div class="c">{d.stamp(36)}</div></div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 20mm 12mm}")


@layout("zh_work_told_by_place", "sluices", ("zh",), only=BODIES, systems=GENERAL, sites=2, scope=(1, 2))
def zh_work_told_by_place(d: Draft) -> Sheets:
    """The head's work first, then each further place with its own; places led by 场所一, 场所二; days in a line of three with slashes."""
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    told = "".join(f'<div class="m2">场所{number}：{place}<br><span class="small">从事 {work}</span></div>' for number, (place, work) in zip("一二", site_cells(d, "address", "activity"), strict=True))  # fmt: skip
    body = f"""<div class="row top"><div class="b" style="font-size:24pt;line-height:1.3">{d.system()}<br>认证证书</div>{d.logo(40)}</div><div class="small m2">（编号：{d.put("number")}）</div><div class="m4">受审核方&emsp;<b style="font-size:16pt">{d.put("holder")}</b></div><div class="m1">总部地址&emsp;{d.put("address")}</div><div class="m1">审核准则&emsp;{d.standard()}</div><div class="m1">总部范围&emsp;<b>{d.put("scope")}</b></div><div style="border-left:1mm solid {d.facts.office.colour};padding-left:5mm" class="m3">{told}</div><div class="grow"></div><div class="c">首发 / 本次签发 / 到期</div><div class="c b m1">{d.date("initial")} &nbsp; {d.date("issue")} &nbsp; {d.date("expiry")}</div><div class="row end m3">{d.marks(26)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div>{d.code(20)}</div><div class="tiny c m2">{one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout(
    "zh_colon_before_the_value", "sluices", ("zh",), only=SMALLER, systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def zh_colon_before_the_value(d: Draft) -> Sheets:
    """Labels flush right, values led by a full-width colon on a dotted rule; the norm's former edition and an old number in a remark."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    facts = [("获证单位", d.put("holder")), ("所在地", d.put("address")), ("合格依据", d.standard()), ("核准范围", d.put("scope")), ("核准编号", d.put("number")), ("核准日", d.date("issue")), ("首次核准日", d.date("initial")), ("截止日", d.date("expiry"))]  # fmt: skip
    remark = f"备注：本证书替换编号为 {d.rng.randint(10, 99)}{d.rng.randint(100000, 999999)}R0 的证书，换发原因：{one(d, '注册地址变更', '认证范围缩小', '企业名称变更')}。"
    body = f"""<div class="c">{d.logo(44)}</div><div class="c m2">{d.put("issuer")}</div><div class="c b m3" style="font-size:28pt;color:{d.facts.office.colour}">{d.system()}<br>合格证书</div><div class="m4">{led_by_colon(facts).replace("<td>: ", "<td>：")}</div><div class="tiny m3">{remark}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.code(20)}{d.stamp(38)}</div><div class="tiny c m2">{d.facts.office.address}；{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:20mm 25mm 12mm} .led{width:100%} .led td{padding:2mm 0;vertical-align:top} .led td:first-child{width:30mm;text-align:right;color:#444} .led td:last-child{border-bottom:.3mm dotted #777}"
    return Sheets((page(body),), css)


@layout(
    "zh_clumsy_english_face", "sluices", ("zh",), also=("en",), only=SMALLER, systems=GENERAL, scope=(1, 3)
)
def zh_clumsy_english_face(d: Draft) -> Sheets:
    """An export paper in clumsy English: 'is accord with', 'Issuing Unit', 'The Date of Issue Certificate', 'Term of Validity To'."""
    d.printed.extra |= {"language": ["en"], "language_alt": ["zh"]}
    settle(d, "zh-plain", "zh-like", chance=0.8)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
    pairs = [("The Date of First Certificate", d.date("initial")), ("The Date of Issue Certificate", d.date("issue")), ("Term of Validity To", d.date("expiry")), ("Check Validity Before", d.decoy("surveillance1"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(38)}<div class="small">Certificate Code: <b>{d.put("number")}</b></div></div><div class="c b serif m3" style="font-size:23pt">{d.system("en")}<br>Authentication Certificate</div><div class="c m3 serif">We here prove the</div><div class="c b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="small c">Organization Code: {d.put("registration")}</div><div class="c m1">Located In: {d.put("address_latin")}</div><div class="c m3 serif">The management system is accord with the standard of</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c m3 serif">The authentication range covers:</div><div class="c b">{d.put("scope_latin")}</div><div class="c small m2">The certificate is effective when it is used together with the qualified notice of yearly check.</div><div class="grow"></div><div class="row end"><div>{rows(pairs)}</div>{d.stamp(38)}</div><div class="row m2">{d.marks(24)}<div class="small r">Issuing Unit: <b>{d.put("issuer_latin")}</b><br><span class="tiny">Website for check: www.cnca.gov.cn, {d.facts.office.site}</span></div></div>"""
    return Sheets((page(body, ground=art.guilloche("#b08a2e")),), ".sheet{padding:22mm 25mm 20mm}")
