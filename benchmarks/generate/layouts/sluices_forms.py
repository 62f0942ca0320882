"""More everyday papers from China and Hong Kong: blanks, range in a small cell, English labels, houses, registered companies, lubricants."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.inland_forms import HOUSES
from benchmarks.generate.layouts.parts import lines, one, table, write_dates
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact


@layout("zh_blanks_with_rules_below", "sluices_forms", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_blanks_with_rules_below(d: Draft) -> Sheets:
    """A printed sentence with blanks: each value on a rule with the label in small letters below it; year, month, day apart in blanks."""
    settle(d, "zh-plain", chance=0.7)
    d.style = "{y} 年 {m} 月 {d} 日"
    d.whole_dates = True

    def blank(value: str, label: str, wide: str = "100%") -> str:
        return f'<div style="width:{wide};text-align:center" class="m2"><div class="b" style="border-bottom:.3mm solid #333;padding-bottom:1mm">{value}</div><div class="tiny">（{label}）</div></div>'

    body = f"""<div class="row small"><div>{d.logo(38)}</div><div>字第 {d.put("number")} 号</div></div><div class="c b m4" style="font-size:30pt;letter-spacing:3mm">证 书</div><div class="m4">经审核，</div>{blank(d.put("holder"), "组织全称")}{blank(d.put("address"), "审核地址")}<div class="m2">的{d.system()}，符合</div>{blank(d.standard(), "标准代号")}<div class="m2">的要求。所包括的产品、过程和服务为</div>{blank(d.put("scope"), "认证所覆盖的范围")}<div class="grow"></div><div class="row">{blank(d.date("initial"), "首次发证", "52mm")}{blank(d.date("issue"), "发证", "52mm")}{blank(d.date("expiry"), "有效至", "52mm")}</div><div class="row end m3">{d.marks(24)}{d.code(18)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div><div class="tiny c m1">{one(d, *LOOK_UP)}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#3e6b46")),), ".sheet{padding:22mm 26mm 18mm;font-size:12pt}"
    )


@layout(
    "zh_term_in_a_tight_cell", "sluices_forms", ("zh",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 3)
)
def zh_term_in_a_tight_cell(d: Draft) -> Sheets:
    """A side table so tight that number and term break within the cell; 首次 in brackets under the number, report's number beside."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    d.whole_dates = False
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    start_is_right_too(d)
    side = rows([("编号", d.put("number")), ("首次", d.date("initial")), ("签发", d.date("issue")), ("有效", f"{d.date('start')}至{d.date('expiry')}"), ("报告", d.decoy("report")), ("版次", f"第{d.rng.randint(1, 6)}版")], "side")  # fmt: skip
    body = f"""<div class="row top" style="flex:1"><div style="width:44mm"><div>{d.logo(40)}</div><div class="m4">{side}</div><div class="m4">{d.code(22)}</div><div class="m3">{d.marks(22)}</div></div><div style="flex:1;padding-left:6mm"><div class="b" style="font-size:25pt;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="m4">证明</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m4">按照</div><div class="b m1" style="font-size:15pt">{d.standard()}</div><div class="m1">建立、实施并保持管理体系，用于</div><div class="b m2" style="font-size:13pt">{d.put("scope")}</div><div class="m4 r">{d.stamp(40)}</div></div></div><div class="tiny m2">{d.put("issuer")}&emsp;{d.facts.office.address}&emsp;{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:20mm 18mm 12mm} .side{width:44mm;table-layout:fixed} .side td{border:.25mm solid #999;padding:1.4mm;font-size:8.5pt;word-break:break-all} .side .l{width:11mm;background:#f0f0f0}"
    return Sheets((page(body),), css)


@layout(
    "zh_values_under_english_labels",
    "sluices_forms",
    ("zh",),
    also=("en",),
    only=(*SMALLER, *HOUSES),
    systems=(*GENERAL, ("M",)),
    scope=(1, 2),
)
def zh_values_under_english_labels(d: Draft) -> Sheets:
    """Labels in English alone over Chinese values, English name beneath in brackets; days with Chinese signs; a house's short labels."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")

    def fact(label: str, value: str) -> str:
        return f'<div class="m2"><div class="tiny" style="color:{d.facts.office.colour}">{label}</div><div class="b">{value}</div></div>'

    top = fact("Registrant", f"{d.put('holder')}（{d.put('holder_latin')}）") + fact(
        "Location", d.put("address")
    )
    work = fact("Norm", d.standard()) + fact("Activities", d.put("scope"))
    days = "".join(f'<div style="flex:1">{fact(label, value)}</div>' for label, value in (("Reg. No.", d.put("number")), ("Original", d.date("initial")), ("Actual", d.date("issue")), ("Until", d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="m4" style="font-size:36pt;font-weight:300">Certificate</div><div style="font-size:17pt">{d.system()}证书</div><div class="m3">{top}{work}</div><div class="grow"></div><div class="row top">{days}</div><div class="row end m4">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")}，{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout(
    "zh_house_with_report_and_watches",
    "sluices_forms",
    ("zh",),
    only=HOUSES,
    systems=(*GENERAL, ("M",), ("I",)),
    scope=(1, 3),
)
def zh_house_with_report_and_watches(d: Draft) -> Sheets:
    """A foreign house in Chinese only: 认证过程结束于, 证书换发于, 前一周期截止, term told as condition, version by number."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}", "{y}年{m}月{d}日")
    last = d.other_date(days_later(d.facts.issue, -1)) if d.facts.initial < d.facts.issue else "不适用"
    days = rows([("初次认证周期起始", d.date("initial")), ("前一周期截止", last), ("认证审核完成", d.decoy("audit")), ("本周期证书签发", d.date("issue"))])  # fmt: skip
    body = f"""<div style="height:12mm;background:{d.facts.office.colour}"></div><div class="row m3" style="padding:0 20mm"><div class="b" style="font-size:19pt">{d.put("holder")}</div>{d.logo(38)}</div><div style="padding:0 20mm;flex:1;display:flex;flex-direction:column"><div>{d.put("address")}</div><div class="m3 i">{d.put("issuer")}谨此确认上述组织之管理体系经评审满足以下管理体系标准：</div><div class="c b m3" style="font-size:22pt">{d.standard()}</div><div class="m3 i">适用的活动范围</div><div class="c b m1" style="font-size:13pt">{d.put("scope")}</div><div class="grow"></div>{days}<div class="m2">在体系持续有效运行的前提下，本证书可用至：<b>{d.date("expiry")}</b></div><div class="m2 small">证书号码 <b>{d.put("number")}</b>&emsp;版本 {d.rng.randint(1, 3)}&emsp;修订日期 {one(d, "无", "不适用")}</div><div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address}。有关证书范围的更多说明可向获证组织索取。查询证书有效性：{d.facts.office.site}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:0 0 10mm}")


@layout("zh_lubricants_of_food_machines", "sluices_forms", ("zh",), also=("en",), only=("cti", "cqc", "intertek/CN", "sgs/CN", "tuvrh/CN"), systems=(("Q",),), years=(1, 3), scope=(1, 1))  # fmt: skip
def zh_lubricants_of_food_machines(d: Draft) -> Sheets:
    """Lubricants: the hygiene norm in Chinese and English, products with codes in a table, the maker's other certificate only named."""
    d.facts = d.facts.with_(standards=(StandardFact("ISO 21469:2006", "Q", one(d, "ISO 21469:2006", "GB/T 23820-2009 / ISO 21469:2006")),))  # fmt: skip
    city, latin = one(d, "苏州", "惠州", "青岛"), {"苏州": "Suzhou", "惠州": "Huizhou", "青岛": "Qingdao"}
    name = one(d, "泽涵", "润棠", "滑屹")
    roman = {"泽涵": "Zehan", "润棠": "Runtang", "滑屹": "Huayi"}[name]
    d.facts = d.facts.with_(
        holder=(f"{city}{name}润滑材料有限公司", f"{latin[city]} {roman} Lubricant Materials Co., Ltd."),
        scope=(
            "食品级润滑脂、液压油的调配、灌装",
            "Blending and filling of food grade greases and hydraulic oils",
        ),
    )
    write_dates(d, *FIGURES)
    goods = [(f"{roman.upper()} FG {grade}", use, f"H1 {d.rng.randint(140000, 169999)}") for grade, use in (("32", "液压油 Hydraulic"), ("46", "液压油 Hydraulic"), ("2", "润滑脂 Grease"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="r"><b style="font-size:20pt">卫生要求符合证书</b><div class="small">Certificate of Hygiene Compliance</div></div></div><div class="m4">生产者 Producer</div><div class="b" style="font-size:16pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="m3">偶尔与产品接触的润滑剂 卫生要求 <b>{d.standard()}</b></div><div class="m2">过程 Process：{d.put("scope")} / {d.put("scope_latin")}</div><div class="m3">{table(("牌号 Grade", "用途 Use", "登记 Registration"), goods)}</div><div class="tiny m2">生产者的 ISO 9001 证书由其他机构颁发，不属于本证书。The producer's ISO 9001 certificate was issued by others.</div><div class="grow"></div><div class="row end"><div>{lines([("证书 Certificate", d.put("number")), ("首次 First", d.date("initial")), ("颁发 Issue", d.date("issue")), ("到期 End", d.date("expiry"))], "&ensp;")}</div>{d.stamp(36)}</div><div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")


@layout(
    "hant_company_number_and_lapse",
    "sluices_forms",
    ("zh-Hant",),
    systems=(*GENERAL, ("F",), ("M",)),
    scope=(1, 3),
)
def hant_company_number_and_lapse(d: Draft) -> Sheets:
    """Traditional: 茲證明 in prose lines, company number, 屆滿, 簽發, 原始; English short labels are absent, the body in head and foot."""
    write_dates(d, "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    facts = rows([("驗證編號", d.put("number")), ("原始驗證日", d.date("initial")), ("本次核發日", d.date("issue")), ("驗證屆滿日", d.date("expiry")), ("下次追查前", d.decoy("surveillance1"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="r small">{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}</span></div></div><div class="c b m4" style="font-size:27pt;color:{d.facts.office.colour}">{d.system()}驗證證書</div><div class="m4" style="line-height:2">茲證明 <b style="font-size:15pt">{d.put("holder")}</b>（統一編號 {d.rng.randint(10000000, 99999999)}）設於 {d.put("address")} 之管理系統，業經稽核並符合 <b>{d.standard()}</b> 之要求，其驗證登錄範圍如下：</div><div class="c b m3" style="font-size:13pt">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{facts}</div><div class="c">{d.sign(36)}<div class="m2">{d.marks(24)}</div></div></div><div class="tiny m2">本證書所有權屬本公司；證書之有效性取決於每年追查稽核之通過。{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 12mm}")
