"""Papers of eastern and south-eastern Asia: Chinese forms with fronts, backs and annexes, and the forms of its neighbours."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    CLOSE,
    COLON,
    COMMA,
    OPEN,
    a_system,
    branches,
    columns,
    lines,
    one,
    reissued,
    round_seal,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon
from benchmarks.generate.layouts.registry import GENERAL, layout

NATIONAL = (
    "cqc", "cqm", "ccsc", "qac", "ceprei", "wit", "bcc", "zdhy", "ccci", "head", "kaixin", "icas", "hxc", "open", "cec",
    "cesi", "ngv", "cti", "zhuoheng-cn", "hengtai-cn", "yuanhang-cn", "huixin-cn",
)  # fmt: skip


@layout(
    "zh_house_form_and_english_back",
    "pacific",
    ("zh",),
    also=("en",),
    only=("sgs/CN",),
    systems=GENERAL,
    scope=(1, 4),
)
def zh_house_form_and_english_back(d: Draft) -> Sheets:
    """The Swiss house in China: its English form word by word in Chinese, the English paper behind it."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    version = 1 if d.facts.initial == d.facts.issue else d.rng.randint(2, 7)

    def one_page(code: str) -> str:
        latin, tail = ("_latin", "en") if code == "en" else ("", "zh")
        style = "{d:02} {month} {y}" if code == "en" else d.style
        start, end, first = (d.date(role, tail, style) for role in ("start", "expiry", "initial"))
        say = (
            ("证书", "以下组织的管理体系", "经评审并确认符合以下标准的要求", "覆盖范围", f"本证书有效期自{start}至{end}{COMMA}在有效期内须经监督审核合格方为有效。", f"第 {version} 版。首次认证日期{COLON}{first}", "授权人签字", "第 1 页 共 1 页")
            if code == "zh"
            else ("Certificate", "The management system of", "has been assessed and certified as meeting the requirements of", "For the following activities", f"This certificate is valid from {start} until {end} and remains valid subject to satisfactory surveillance audits.", f"Issue {version}. Certified since {first}", "Authorised by", "Page 1 of 1")
        )  # fmt: skip
        return page(
            f"""<div class="row top"><div>{say[0]} {d.put("number")}</div>{d.marks(24)}</div><div class="m4">{say[1]}</div><div class="b m2" style="font-size:23pt">{d.put("holder" + latin)}</div><div class="m1">{d.put("address" + latin)}</div><div class="m4">{say[2]}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m4">{say[3]}</div><div class="b m1">{d.put("scope" + latin)}</div><div class="m4 small">{say[4]}<br>{say[5]}</div><div class="grow"></div><div class="small">{say[6]}</div>{d.picture(art.signature(d.rng), 38)}<div class="row end m3"><div class="tiny">{d.put("issuer" + latin)}<br>{d.facts.office.address}<br>{d.facts.office.site}<br>{say[7]}</div>{d.code(18)}{d.logo(36)}</div>"""
        )

    return Sheets((one_page("zh"), one_page("en")), ".sheet{padding:18mm 22mm 12mm 28mm}")


@layout(
    "zh_cycle_days_under_english",
    "pacific",
    ("zh",),
    also=("en",),
    only=("bv/CN",),
    systems=GENERAL,
    scope=(1, 4),
)
def zh_cycle_days_under_english(d: Draft) -> Sheets:
    """A French house in China: each label in Chinese with English below, five days of the cycle, one value for both."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")

    def both(local: str, english: str) -> str:
        return f'{local}<br><i class="tiny">{english}</i>'

    earlier = "无 / NA" if d.facts.initial == d.facts.issue else d.decoy("previous")
    days = rows(
        [
            (both("首次认证周期起始日期", "Original cycle start date"), d.date("initial")),
            (both("上一认证周期截止日期", "Expiry date of previous cycle"), earlier),
            (both("认证/再认证审核日期", "Certification / Recertification audit date"), d.decoy("audit")),
            (both("认证/再认证周期起始日期", "Certification / Recertification cycle start date"), d.date("start")),
            (both("在组织的管理体系持续满足要求的前提下，本证书有效期至", "Subject to the continued satisfactory operation, this certificate expires on"), d.date("expiry")),
        ],
        "rows y",
    )  # fmt: skip
    body = f"""<div class="r">{d.logo(44)}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="b" style="font-size:14pt">{d.put("holder_latin")}</div><div class="small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="small m3">{both("必维认证证明上述组织的管理体系已经过审核，并符合下列管理体系标准的要求", "Bureau Veritas Certification certifies that the management system of the above organization has been audited and found to be in accordance with the requirements of the standard below")}</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c small m2">{both("认证范围", "Scope of certification")}</div><div class="c b m1">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div>{days}<div class="row m2 small"><div>{both("证书编号", "Certificate No.")}</div><b>{d.put("number")}</b><div>{both("版本", "Version")}</div><b>1</b><div>{both("签发日期", "Issue date")}</div><b>{d.date("issue")}</b></div><div class="row end m2">{d.picture(art.signature(d.rng), 34)}{round_seal(d, "认证专用章", 30)}{d.marks(22)}</div><div class="tiny m1">{d.put("issuer")} {d.facts.office.address} {d.facts.office.site}</div>"""
    css = ".sheet{padding:13mm 22mm 9mm} .y{width:100%;font-size:9pt} .y .l{width:112mm} .y .v{white-space:nowrap} .page{border-left:6mm solid #b6122b}"
    return Sheets((page(body),), css)


@layout(
    "zh_annex_of_branch_places",
    "pacific",
    ("zh",),
    only=NATIONAL,
    systems=(*GENERAL, ("N",)),
    sites=3,
    scope=(1, 4),
)
def zh_annex_of_branch_places(d: Draft) -> Sheets:
    """National body: certificate and an annex page 'branch places' with name, address and activities of each, both sealed."""
    branches(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}")
    pairs = [
        ("颁证日期", d.date("issue")),
        ("有效期至", d.date("expiry")),
        ("初次获证日期", d.date("initial")),
    ]
    approval = d.facts.office.approval or f"CNCA-R-20{d.rng.randint(10, 22)}-{d.rng.randint(100, 999)}"
    front = f"""<div class="row">{d.logo(40)}<div class="small r">证书编号{COLON}<b>{d.put("number")}</b></div></div><div class="c serif b m3" style="font-size:26pt;white-space:nowrap;color:#7a1420">{d.system()}认证证书</div><div class="m3">兹证明</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{OPEN}统一社会信用代码{COLON}{d.put("registration")}{CLOSE}</div><div class="m2">注册地址{COLON}{d.put("address")}</div><div class="m2">建立的{d.system()}符合标准{COLON}</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="m2">认证范围{COLON}</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">{OPEN}多场所名称、地址及范围见附件{CLOSE}</div><div class="grow"></div><div class="row end"><div>{lines(pairs, COLON)}</div>{round_seal(d, "认证专用章", 36)}</div><div class="row m2">{d.marks(30)}{d.code(20)}</div><div class="c b m1">{d.put("issuer")}</div><div class="tiny c">批准号{COLON}{approval}&emsp;{d.facts.office.address}&emsp;{d.facts.office.site}<br>本证书在国家认证认可监督管理委员会网站 www.cnca.gov.cn 可查{COMMA}获证组织须按期接受监督审核。</div>"""
    heads = ("序号", "分场所名称", "分场所地址", "涉及的过程/活动")
    places = [(str(i), *cells) for i, cells in enumerate(site_cells(d), 1)]
    back = f"""<div class="c serif b" style="font-size:24pt;color:#7a1420">{one(d, "认证证书附件", "证书附件（副本）", "多场所清单")}</div><div class="c m1">证书编号{COLON}{d.facts.number}</div><div class="m3">获证组织{COLON}{d.put("holder")}</div><div class="m2">{table(heads, places)}</div><div class="small m2">本附件与证书同时使用有效。</div><div class="grow"></div><div class="row end"><div>{lines(pairs[:2], COLON)}</div>{round_seal(d, "认证专用章", 36)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny r">第 2 页 共 2 页</div>"""
    ground = art.guilloche("#c28a3a")
    return Sheets((page(front, ground=ground), page(back, ground=ground)), ".sheet{padding:21mm 23mm 21mm}")


@layout(
    "zh_front_english_back_sealed",
    "pacific",
    ("zh",),
    also=("en",),
    only=NATIONAL,
    systems=(*GENERAL, ("I",)),
    scope=(1, 4),
)
def zh_front_english_back_sealed(d: Draft) -> Sheets:
    """Chinese front and English back of one sheet; days led by long dotted labels, the general manager's hand on both."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")

    def days(code: str) -> str:
        labels = ("首次发证日期", "本次发证日期", "证书有效期至") if code == "zh" else ("Initial Issue Date", "Current Issue Date", "Valid Until")  # fmt: skip
        roles = ("initial", "issue", "expiry")
        return led_by_colon([(a, d.date(r, code)) for a, r in zip(labels, roles, strict=True)])

    front = f"""<div class="row">{d.logo(44)}{d.marks(30)}</div><div class="c b m3" style="font-size:32pt;letter-spacing:4mm;color:#b8860b">认证证书</div><div class="c m1">编号{COLON}{d.put("number")}</div><div class="m3">兹证明</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="small m1">统一社会信用代码{COLON}{d.put("registration")}</div><div class="m1">注册/经营地址{COLON}{d.put("address")}</div><div class="m3">其{d.system()}符合</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3">本证书对下述范围有效{COLON}</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{days("zh")}<div class="c" style="white-space:nowrap">总经理{COLON}<br>{d.picture(art.signature(d.rng), 32)}</div>{round_seal(d, "认证专用章", 34)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c">{d.facts.office.address}&emsp;{d.facts.office.site}</div>"""
    back = f"""<div class="row">{d.logo(44)}{d.marks(30)}</div><div class="c b m3" style="font-size:27pt;letter-spacing:1mm;color:#b8860b">CERTIFICATE</div><div class="c m1">No.: {d.put("number")}</div><div class="m3">This is to certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder_latin")}</div><div class="m1">Registered / Business Address: {d.put("address_latin")}</div><div class="m3">has established {a_en(d)} in conformity with</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3">This certificate is valid for the following scope:</div><div class="b m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end">{days("en")}<div class="c" style="white-space:nowrap">General Manager:<br>{d.picture(art.signature(d.rng), 32)}</div>{round_seal(d, "认证专用章", 34)}</div><div class="c b m2">{d.put("issuer_latin")}</div><div class="tiny c">{d.facts.office.site}</div>"""
    ground = art.guilloche("#3d8a6b")
    return Sheets((page(front, ground=ground), page(back, ground=ground)), ".sheet{padding:20mm 23mm 21mm} .led td{white-space:nowrap;font-size:9.5pt}")  # fmt: skip


def a_en(d: Draft) -> str:
    """Name the system in English with its article, on a paper in another language."""
    name = d.system("en")
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


@layout(
    "zh_german_house_two_columns",
    "pacific",
    ("zh",),
    also=("en",),
    only=("tuvrh/CN", "tuvnord/CN"),
    systems=GENERAL,
    scope=(1, 4),
)
def zh_german_house_two_columns(d: Draft) -> Sheets:
    """A German house in China: labels in both languages at the left, Chinese then English value, validity a sentence each."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}年{m:02}月{d:02}日")
    pairs = [
        ("标准<br>Standard", f"<b style='font-size:17pt'>{d.standard()}</b>"),
        ("证书注册号<br>Certificate Registr. No.", f"<b>{d.put('number')}</b>"),
        ("证书持有者<br>Certificate Holder", f"<b>{d.put('holder')}</b><br>{d.put('address')}<br><b>{d.put('holder_latin')}</b><br>{d.put('address_latin')}"),
        ("范围<br>Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("", "通过审核证明其满足上述标准的要求。<br>Proof has been furnished by means of an audit that the requirements are met."),
        ("有效期<br>Validity", f"本证书有效期自 {d.date('start')} 至 {d.date('expiry')}。<br>The certificate is valid from {d.date('start', 'en', '{y}-{m:02}-{d:02}')} until {d.date('expiry', 'en', '{y}-{m:02}-{d:02}')}.<br>首次认证 First certification {d.date('initial', style='{y}-{m:02}-{d:02}')}"),
    ]  # fmt: skip
    body = f"""<div class="r">{d.logo(44)}</div><div class="m1" style="font-size:40pt;font-weight:300;color:{d.facts.office.colour}">证书 <span style="font-size:30pt">Certificate</span></div><div class="m3">{rows(pairs, "v")}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c small">{d.picture(art.signature(d.rng), 36)}<br>{d.put("issuer_latin")}<br>{d.put("issuer")}</div>{d.marks(24)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · 本证书信息可在 www.cnca.gov.cn 查询</div>"""
    css = ".sheet{padding:15mm 20mm 11mm} .v td{padding:2.2mm 4mm 2.2mm 0;vertical-align:top} .v .l{width:44mm;font-size:9.5pt}"
    return Sheets((page(body),), css)


@layout("zh_changed_within_the_term", "pacific", ("zh",), only=NATIONAL, systems=GENERAL, scope=(1, 4))
def zh_changed_within_the_term(d: Draft) -> Sheets:
    """Issued anew for a new address: first, certified and changed days one below the other, boxes for yearly labels."""
    settle(d, "zh")
    reissued(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}", "{zh_numeral}")
    anew = "issue_date_alt" in d.printed.extra
    days = [("首次颁证日期", d.date("initial"))]
    if anew:
        days.append(("颁证日期", d.date("start")))
    days += [("换证日期" if anew else "颁证日期", d.date("issue")), ("有效期至", d.date("expiry"))]
    label = "border:.4mm dashed #777;width:44mm;height:17mm;font-size:8pt;text-align:center;padding-top:6mm;color:#777"
    body = f"""<div class="c b" style="font-size:28pt;letter-spacing:2mm">{d.system()}</div><div class="c b" style="font-size:28pt;letter-spacing:6mm">认证证书</div><div class="r small m1">注册号{COLON}{d.put("number")}</div><div class="m3">兹证明{COLON}</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">邮编{COLON}{d.rng.randint(100000, 699999)}</div><div class="m3">{d.system()}符合{COLON}<b>{d.standard()}</b></div><div class="m2">该{d.system()}适用于{COLON}</div><div class="c b m1">{d.put("scope")}</div>{f'<div class="small m1">变更内容{COLON}地址变更</div>' if anew else ""}<div class="grow"></div><div class="row end"><div>{lines(days, COLON)}</div>{round_seal(d, "", 36)}</div><div class="row m2"><div style="{label}">第一次监督标识粘贴处</div><div style="{label}">第二次监督标识粘贴处</div>{d.marks(28)}</div><div class="row m2"><div class="b">{d.put("issuer")}</div>{d.logo(30)}</div><div class="tiny">{d.facts.office.address}&emsp;{d.facts.office.site}&emsp;证书有效性以监督审核合格标识为准</div>"""
    return Sheets((page(body, ground=art.guilloche("#a0522d")),), ".sheet{padding:21mm 24mm 21mm}")


@layout("zh_on_its_side", "pacific", ("zh",), only=NATIONAL, systems=(*GENERAL, ("I",), ("M",)), scope=(1, 3))
def zh_on_its_side(d: Draft) -> Sheets:
    """The older form on its side: text in the middle, number and days in one line below, seals at both lower corners."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    term = f"有效期{COLON}{d.date('start')}至{d.date('expiry')}"
    body = f"""<div class="row">{d.logo(40)}<div class="c serif b" style="font-size:30pt;color:#8b1a1a;letter-spacing:2mm">{d.system()}认证证书</div>{d.marks(30)}</div><div class="c m2">证书编号{COLON}{d.put("number")}</div><div class="m2" style="font-size:13pt;line-height:1.7;padding:0 12mm">&emsp;&emsp;兹证明 <b style="font-size:17pt">{d.put("holder")}</b>{OPEN}地址{COLON}{d.put("address")}{CLOSE}的{d.system()}符合 <b>{d.standard()}</b> 标准{COMMA}覆盖范围为{COLON}<b>{d.put("scope")}</b>。</div><div class="grow"></div><div class="row end"><div class="small">初次发证{COLON}{d.date("initial")}<br>发证日期{COLON}{d.date("issue")}<br>{term}</div><div class="c">主任{COLON}{d.picture(art.signature(d.rng), 30)}</div>{round_seal(d, "认证专用章", 34)}</div><div class="row m1"><div class="b">{d.put("issuer")}</div><div class="tiny">{d.facts.office.address}&emsp;{d.facts.office.site}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#b5651d", 1123, 794)),),
        ".page{width:297mm;height:209.9mm} .sheet{padding:20mm 26mm 21mm}",
        "landscape",
    )


@layout(
    "zh_food_workshop",
    "pacific",
    ("zh",),
    only=NATIONAL,
    systems=(("F",), ("H",), ("F", "H")),
    sites=1,
    scope=(1, 3),
)
def zh_food_workshop(d: Draft) -> Sheets:
    """Food: registered and production address apart, category, technical rule, three days in a ruled line, two codes."""
    hazards = "危害分析与关键控制点（HACCP）体系"
    names = {"F": "食品安全管理体系", "H": hazards}
    title = "<br>".join(names[fact.system] for fact in d.facts.standards)
    branches(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    (place,) = site_cells(d, "address")[0]
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    pairs = [
        ("认证委托人", f"<b>{d.put('holder')}</b>"),
        ("注册地址", d.put("address")),
        ("生产地址", place),
        ("认证依据", d.standard("<br>")),
        ("认证范围", d.put("scope")),
        ("食品链类别", one(d, "CIV", "CI", "CII", "C III")),
    ]
    days = columns([("初次发证日期", d.date("initial")), ("本次发证日期", d.date("issue")), ("有效期至", d.date("expiry"))], "w")  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}{d.marks(30)}</div><div class="c b m3" style="font-size:27pt;color:#0a6a3c">{title}<br>认证证书</div><div class="c m1">证书编号{COLON}{d.put("number")}</div><div class="m3">{rows(pairs, "k")}</div><div class="small m2">上述组织的体系经审核符合认证依据的要求{COMMA}特发此证。</div><div class="grow"></div>{days}<div class="row end m2">{d.code(20)}<div class="c">{d.sign(30)}</div>{round_seal(d, "认证专用章", 34)}</div><div class="c b m1">{d.put("issuer")}</div><div class="tiny c">{d.facts.office.address}&emsp;{d.facts.office.site}&emsp;扫描二维码可查询证书状态</div>"""
    css = ".sheet{padding:20mm 22mm 21mm} .k{width:100%} .k td{border-bottom:.25mm solid #9bb;padding:2.2mm 2mm;vertical-align:top} .k .l{width:32mm;color:#456} .w{width:100%;text-align:center} .w td{border:.25mm solid #0a6a3c;padding:1.4mm}"
    return Sheets((page(body, ground=art.guilloche("#0a6a3c")),), css)


@layout(
    "hant_registered_and_term",
    "pacific",
    ("zh-Hant",),
    also=("en",),
    systems=(*GENERAL, ("F",), ("I",)),
    scope=(1, 3),
)
def hant_registered_and_term(d: Draft) -> Sheets:
    """Taiwan and Hong Kong: heading in both scripts, Chinese firm over English, term as a range, print day below."""
    settle(d, "hk")
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}")
    pairs = [
        ("證書編號 Certificate No.", d.put("number")),
        ("初次驗證日期 Initial certification", d.date("initial")),
        ("有效期間 Validity", f"{d.date('start')} 至 {d.date('expiry')}"),
        ("發證日期 Issued on", d.date("issue")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c serif b m4" style="font-size:34pt;letter-spacing:4mm">驗證證書</div><div class="c i">Certificate of Registration</div><div class="c m3">茲證明</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">之{d.system()}經稽核符合下列標準</div><div class="c b m1" style="font-size:24pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="c m2">驗證範圍 Scope</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(30)}</div><div class="tiny c m3">{d.put("issuer")}&emsp;{d.facts.office.address}&emsp;{d.facts.office.site}<br>本證書之有效性取決於每年追查稽核之結果{COMMA}下次追查{COLON}{d.decoy("surveillance1")}前。</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6d7fa8", frame=False)),),
        ".sheet{padding:18mm 22mm 12mm} .rows td{white-space:nowrap;font-size:9pt;padding-right:2mm} .sign{min-width:36mm}",
    )


@layout(
    "ja_registration_and_annex",
    "pacific",
    ("ja",),
    also=("en",),
    only=("jqa", "jsa", "jaco", "jmaqa", "juse", "seto-jp"),
    systems=GENERAL,
    sites=2,
    scope=(1, 3),
)
def ja_registration_and_annex(d: Draft) -> Sheets:
    """Japanese: registration with English firm, renewed and ending days at the right, annex page of related places."""
    branches(d)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    days = led_by_colon([("初回登録日", d.date("initial")), ("登録更新日", d.date("issue")), ("有効期限", d.date("expiry"))])  # fmt: skip
    front = f"""<div class="row top"><div>登録番号<br><b class="big">{d.put("number")}</b></div>{d.logo(40)}</div><div class="c serif b m4" style="font-size:36pt;letter-spacing:8mm">登録証</div><div class="c b m4" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="c m1">{d.put("address")}</div><div class="m4">上記組織の{d.system()}は、下記規格の要求事項に適合していることを証明します。</div><div class="m3">適用規格{COLON}<b style="font-size:15pt">{d.standard()}</b></div><div class="m2">登録範囲{COLON}{d.put("scope")}</div><div class="small m2">関連事業所は付属書に記載</div><div class="grow"></div><div class="row end">{d.marks(24)}{days}</div><div class="r m3">{d.put("issuer")}<br>{d.sign(34)}</div><div class="tiny m2">{d.facts.office.address}&emsp;{d.facts.office.site}</div>"""
    back = f"""<div class="row"><div class="b big">付属書</div><div>登録番号{COLON}{d.facts.number}</div></div><div class="m2">{d.put("holder")}</div><div class="m3">{table(("関連事業所", "所在地", "活動"), site_cells(d))}</div><div class="grow"></div><div class="small">この付属書は登録証とともに有効です。</div><div class="r tiny">2/2</div>"""
    return Sheets((page(front, ground=art.guilloche("#88a")), page(back)), ".sheet{padding:20mm 24mm 21mm}")


@layout(
    "ko_statement_above_table",
    "pacific",
    ("ko",),
    also=("en",),
    only=("KR",),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def ko_statement_above_table(d: Draft) -> Sheets:
    """Korean: Korean and English name in a ruled form, first, present and valid days as rows, sentence of proof at the end."""
    settle(d, "ko")
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}년 {m}월 {d}일", "{y}.{m:02}.{d:02}", "{y}-{m:02}-{d:02}")
    pairs = [
        ("인증번호<br><i>Certificate No.</i>", f"<b>{d.put('number')}</b>"),
        ("회사명<br><i>Company</i>", f"<b>{d.put('holder')}</b><br>{d.put('holder_latin')}"),
        ("소재지<br><i>Address</i>", d.put("address")),
        ("인증기준<br><i>Standard</i>", f"<b>{d.standard()}</b>"),
        ("인증범위<br><i>Scope</i>", d.put("scope")),
        ("최초인증일<br><i>Initial date</i>", d.date("initial")),
        ("인증유효기간<br><i>Validity</i>", f"{d.date('start')} ~ {d.date('expiry')}"),
    ]
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="c serif b m3" style="font-size:38pt;letter-spacing:8mm">인증서</div><div class="c i">CERTIFICATE OF REGISTRATION</div><div class="m3">{rows(pairs, "k")}</div><div class="c m4">위 조직의 {d.system()}이 상기 인증기준에 적합함을 증명합니다.</div><div class="c b m3">{d.date("issue")}</div><div class="grow"></div><div class="row"><div class="b" style="font-size:17pt">{d.put("issuer")}</div>{d.sign(32)}{round_seal(d, "인", 28)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · 사후관리 심사 기한{COLON} {d.decoy("surveillance1")}</div>"""
    css = ".sheet{padding:20mm 22mm 21mm} .k{width:100%} .k td{border:.25mm solid #777;padding:2mm 3mm;vertical-align:middle} .k .l{width:38mm;background:#f1efe6;text-align:center;font-size:9pt}"
    return Sheets((page(body, ground=art.guilloche("#8c7a3a")),), css)


@layout(
    "vi_issue_and_effect",
    "pacific",
    ("vi",),
    only=("sgs/GB", "bv/GB", "quacert", "vinacert", "isocert-vn", "kna", "donghai-vn"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def vi_issue_and_effect(d: Draft) -> Sheets:
    """Vietnamese: 'cấp cho', effect from–to in the middle, times issued, first day, code for looking up."""
    settle(d, "vi")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "ngày {d:02} tháng {m:02} năm {y}")
    times = 1 if d.facts.initial == d.facts.issue else d.rng.randint(2, 4)
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c serif b m3" style="font-size:34pt;color:{d.facts.office.colour}">GIẤY CHỨNG NHẬN</div><div class="c">Số: <b>{d.put("number")}</b></div><div class="c m3">Cấp cho</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">Địa chỉ: {d.put("address")}</div><div class="c m3">{d.system()} đã được đánh giá và phù hợp với các yêu cầu của tiêu chuẩn</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">cho lĩnh vực</div><div class="c b m1">{d.put("scope")}</div><div class="c m3">Giấy chứng nhận có hiệu lực từ {d.date("start")} đến {d.date("expiry")}</div><div class="grow"></div><div class="row end"><div class="small">Chứng nhận lần đầu: {d.date("initial")}<br>Cấp lần: {times}<br>Ngày cấp: {d.date("issue")}</div>{d.code(20)}{d.sign(34)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}<br>Giấy chứng nhận chỉ có giá trị khi tổ chức duy trì đánh giá giám sát hằng năm.</div>"""
    return Sheets((page(body, ground=art.guilloche("#b22")),), ".sheet{padding:20mm 22mm 21mm}")


@layout("id_granted_and_watched", "pacific", ("id",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def id_granted_and_watched(d: Draft) -> Sheets:
    """Indonesian: 'diberikan kepada', days in two columns with the watches between, place and day over the director."""
    settle(d, "id")
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    left = led_by_colon([("Tanggal Sertifikasi Awal", d.date("initial")), ("Tanggal Survailen I", d.decoy("surveillance1")), ("Tanggal Survailen II", d.decoy("surveillance2"))])  # fmt: skip
    right = led_by_colon([("Tanggal Terbit", d.date("issue")), ("Berlaku Sampai", d.date("expiry"))])
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="c b m3" style="font-size:34pt;letter-spacing:3mm;color:{d.facts.office.colour}">SERTIFIKAT</div><div class="c">{d.system()}</div><div class="c m1">Nomor : <b>{d.put("number")}</b></div><div class="c m3">diberikan kepada</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">yang telah menerapkan sistem manajemen sesuai dengan persyaratan</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">dengan ruang lingkup</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row top small">{left}{right}</div><div class="row end m3">{d.code(20)}<div class="c small">{one(d, "Jakarta", "Depok", "Bandung")}, {d.date("issue")}<br>{d.sign(34)}</div></div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2a6f97")),), ".sheet{padding:19mm 22mm 21mm}")


@layout(
    "straits_granted_for_implementing",
    "pacific",
    ("en",),
    only=("MY", "SG", "HK"),
    systems=(*GENERAL, ("F",), ("I",)),
    sites=1,
    scope=(1, 3),
)
def straits_granted_for_implementing(d: Draft) -> Sheets:
    """Malaysia and Singapore: 'is hereby granted', a further site in brackets, issue, expiry and first days in small print."""
    settle(d, "my", "hk")
    branches(d)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{y}-{m:02}-{d:02}")
    also = "; ".join(place for (place,) in site_cells(d, "address"))
    watch = days_later(d.facts.expiry, -90)
    body = f"""<div class="c">{d.logo(56)}</div><div class="c b m3" style="font-size:36pt;letter-spacing:3mm;color:#1b4f8a">{spread("CERTIFICATE", "")}</div><div class="c m3">{d.put("issuer")} hereby grants to</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small m1">(further site: {also})</div><div class="c m3">this certificate for implementing {a_system(d)} which complies with</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m3">Scope of Certification</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small" style="white-space:nowrap">Certificate No. : <b>{d.put("number")}</b><br>Issue Date : <b>{d.date("issue")}</b><br>Expiry Date : <b>{d.date("expiry")}</b><br>Certified Since : <b>{d.date("initial")}</b></div>{d.sign(34)}{d.marks(24)}</div><div class="tiny c m3">Recertification audit to be completed by {d.other_date(watch)}. {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5f86b5")),), ".sheet{padding:20mm 23mm 21mm}")
