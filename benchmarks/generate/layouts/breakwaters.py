"""Crowded papers: of groups, of schemes, of two tongues with notes, marks, numbers and days on every side."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    one,
    other_addresses,
    previous,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

RULES_ZH = (
    "1. 获证组织应在证书有效期内持续满足认证要求，按期接受监督审核；逾期未接受监督审核或审核不合格的，本机构将暂停直至撤销证书。",
    "2. 国家规定须取得行政许可的产品或服务，认证范围以获证组织取得的有效许可范围为限。",
    "3. 获证组织名称、地址、联系方式等信息变更时，应在三十日内书面告知本机构。",
    "4. 本证书不得转让、涂改；证书和标志不得用于产品或其包装，以免误导公众认为产品通过认证。",
)
RULES_EN = (
    "This certificate remains the property of the certification body and shall be returned immediately upon request.",
    "It is subject to the general conditions of certification services, available on request, and to the limits of liability set out in them.",
    "Any unauthorised alteration, forgery or falsification of its content or appearance is unlawful and offenders may be prosecuted.",
    "Neither this document nor the mark may be used in a way that suggests that a product, process or service is itself certified.",
)


def small_print(lines: tuple[str, ...]) -> str:
    """Set the rules of use in tiny grey lines."""
    return "".join(f'<div style="font-size:6.5pt;color:#555;margin-top:.6mm">{line}</div>' for line in lines)


@layout("zh_crowded_with_rules_and_marks", "breakwaters", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 3), sites=1)  # fmt: skip
def zh_crowded_with_rules_and_marks(d: Draft) -> Sheets:
    """Chinese first, English line below each fact; two addresses, marks in the middle, rules of use numbered at the foot."""
    settle(d, "cn-quay", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    style = one(d, "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    second = other_addresses(d)[0]

    def both(role: str, zh: str, en: str) -> str:
        return f'<div style="flex:1;text-align:center"><div class=small>{zh}　<b>{d.date(role)}</b></div><div class=tiny>{en} {d.date(role, "en", style)}</div></div>'

    body = f"""<div class="c b" style="font-size:24pt;color:#8f1d1d">{d.system()}认证证书</div><div class="c serif" style="font-size:12pt">Certificate of {d.system("en")}</div>
<div class="c m1 small">证书编号 Certificate No.　<b>{d.put("number")}</b></div><div class="c m2">兹证明　<span class=tiny>This is to certify that</span></div>
<div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c tiny m1">统一社会信用代码 {d.put("registration")}</div>
<div class="c small m1">注册地址：{d.put("address")}</div><div class="c tiny">Reg. Add.: {d.put("address_latin")}</div><div class="c small">经营地址：{second}</div>
<div class="c m2">管理体系符合标准　<span class=tiny>conforms to</span></div><div class="c b" style="font-size:15pt">{d.standard()}</div>
<div class="c m1">认证范围　<span class=tiny>Scope</span></div><div class="c b">{d.put("scope")}</div><div class="c small">{d.put("scope_latin")}</div>
<div class="row m2" style="justify-content:center;gap:8mm">{d.marks(26, iaf=True)}{d.code(18)}{d.logo(36)}</div>
<div class="m2" style="display:flex">{both("initial", "首次发证", "First issue")}{both("issue", "本次发证", "Issue")}{both("expiry", "有效期至", "Expiry")}</div>
<div class=grow></div><div class="row end"><div style="width:105mm">{small_print(RULES_ZH)}</div><div class=c>{d.stamp(36)}</div></div>
<div class="c b m1">{d.put("issuer")}</div><div class="c tiny">{d.put("issuer_latin")}　{d.facts.office.address}　{phone(d)}　{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b98d3f")),), ".sheet{padding:20mm 22mm 18mm}")


@layout(
    "zh_sub_paper_of_a_group_both_numbers", "breakwaters", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2)
)
def zh_sub_paper_of_a_group_both_numbers(d: Draft) -> Sheets:
    """A sub-paper: rubrics in two columns, the group and the main number stand right of the member and its own number."""
    settle(d, "cn-quay", "cn-trade", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    main = d.facts.number
    d.facts = d.facts.with_(number=f"{main}-{d.rng.randint(1, 6):02}")
    d.printed.extra["sub_certificate_of"] = main
    group = one(d, "澜沧江重工控股集团有限公司", "九嶷实业集团股份有限公司", "东篱产业投资集团有限公司")
    grid = table(
        ("子证书", "主证书"),
        [
            (f"证书编号：{d.put('number')}", f"证书编号：{main}"),
            (f"获证组织：<b>{d.put('holder')}</b>", f"集团名称：{group}"),
            (f"地址：{d.put('address')}", "地址：见主证书"),
        ],
    )
    body = f"""<div class="row">{d.logo(42)}<div class="r"><div class="b" style="font-size:23pt;color:#124a7c">{d.system()}认证证书</div><div class=small>（多场所认证 · 子证书）</div></div></div>
<div class="m3">{grid}</div><div class="m3 small">统一社会信用代码：{d.put("registration")}</div><div class="m2">认证依据：<b>{d.standard()}</b></div><div class="m2">本场所覆盖范围：{d.put("scope")}</div>
<div class=grow></div><div class="row small" style="background:#e9f0f7;padding:3mm 4mm"><span>首次发证日期 <b>{d.date("initial")}</b></span><span>发证日期 <b>{d.date("issue")}</b></span><span>证书有效期至 <b>{d.date("expiry")}</b></span></div>
<div class="row end m3">{d.marks(28)}{d.code(18)}{d.stamp(38)}</div><div class="c b m1">{d.put("issuer")}</div><div class="c tiny">子证书随主证书的暂停、撤销或注销而失效。　{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 12mm} .sites td{width:50%;font-size:10pt}")


@layout(
    "zh_energy_performance_and_bounds", "breakwaters", ("zh",), only=BODIES, systems=(("N",),), scope=(1, 2)
)
def zh_energy_performance_and_bounds(d: Draft) -> Sheets:
    """Energy: norm and sector rule in one cell, kinds of energy, base period and its two days beside the days of the paper."""
    settle(d, "cn-quay", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    base = d.facts.issue.year - d.rng.randint(1, 2)
    pairs = [
        ("证书编号", d.put("number")),
        ("组织名称", f"<b>{d.put('holder')}</b>"),
        ("信用代码", d.put("registration")),
        ("注册地址", d.put("address")),
        ("认证依据", f"{d.standard()}；RB/T 119-2015"),
        ("认证范围", d.put("scope")),
        ("能源种类", one(d, "电力、天然气、热力", "电力、蒸汽、柴油", "电力")),
        ("能源基准期", f"{base}年1月1日至{base}年12月31日"),
        ("初次颁证日", d.date("initial")),
        ("颁证日期", d.date("issue")),
        ("有效期至", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(26)}</div><div class="c b m3" style="font-size:27pt;color:#1d7044">{d.system()}认证证书</div><div class="m3">{rows(pairs, "en")}</div><div class=grow></div>
<div class="row end"><div style="width:100mm">{small_print(RULES_ZH[:3])}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{phone(d)}</div>"""
    css = ".sheet{padding:18mm 21mm 12mm} .en{width:100%} .en td{padding:1.8mm 3mm;border-bottom:.2mm dotted #6a9} .en .l{width:30mm;color:#1d7044} .en .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("crowded_with_rules_and_offices", "breakwaters", ("en",), only=("GB", "urs", "IN", "MY", "sgs/GB", "bv/GB", "dnv/GB"), systems=(*GENERAL, ("M",)), scope=(2, 4), sites=1)  # fmt: skip
def crowded_with_rules_and_offices(d: Draft) -> Sheets:
    """Two lots of tiny rules, issuing and managing office, a band of six cells with cycle, revision and scheme numbers."""
    settle(d, "gb-quay", "gb-trade", "in-quay", chance=0.8)
    write_dates(d, "{d:02} {month} {y}", "{d:02}-{mon}-{y}", "{d} {month} {y}")
    plant = other_addresses(d)[0]

    def cell(label: str, value: str) -> str:
        return f'<td><div style="font-size:6.5pt">{label}</div><b>{value}</b></td>'

    cycle = (
        1
        if d.facts.initial == d.facts.issue
        else max(2, 1 + (d.facts.issue.year - d.facts.initial.year) // 3)
    )
    band = f"<tr>{cell('Certificate Number', d.put('number'))}{cell('Issue Date of this Certificate', d.date('issue'))}{cell('Certificate Expiry Date', d.date('expiry'))}</tr><tr>{cell('Certification Cycle', str(cycle))}{cell('Original Certificate Issue Date', d.date('initial'))}{cell('Scheme Number', f'{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}')}</tr>"
    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif i m2" style="font-size:26pt">Certificate of Registration</div><div class="c small m1">This certificate has been awarded to</div>
<div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small">Additional premises: {plant}</div>
<div class="c small m2">in recognition of the organisation's {d.system()} which complies with</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c small m2">The scope of activities covered by this certificate is defined below</div><div class="c b m1">{d.put("scope")}</div>
<div class=grow></div><table class=bd>{band}</table><div class="row end m2"><div class=small>Issued by<br>{d.sign(34)}</div>{d.code(16)}{d.marks(22)}</div>
<div class=m1>{small_print(RULES_EN)}</div><div class="row top m1" style="font-size:7pt;border-top:.2mm solid #777;padding-top:1mm"><span style="width:90mm">Issuing office: {d.put("issuer")}, {d.facts.office.address}</span><span class=r>Managed by: Regional Office Asia<br>{d.facts.office.site}</span></div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:14mm 20mm 9mm} .bd{width:100%} .bd td{border:.2mm solid #999;background:#eee;text-align:center;padding:1mm;width:33%;font-size:9pt}",
    )


@layout("food_scheme_full_particulars", "breakwaters", ("en",), only=("sgs/GB", "bv/GB", "dnv/GB", "lrqa/GB", "intertek/GB", "urs", "tuvnord/DE", "tuvsud/DE", "rina", "straitsedge-sg"), systems=(("Z",),), scope=(1, 2))  # fmt: skip
def food_scheme_full_particulars(d: Draft) -> Sheets:
    """Food scheme: code of the organisation, category, decision day, last unannounced audit, sections numbered as the scheme asks."""
    settle(d, "sea-quay", "gulf-quay", "cn-quay", system="F", chance=0.5)
    d.facts = d.facts.with_(holder=(d.facts.holder[1],) * 2, address=(d.facts.address[1],) * 2, scope=(d.facts.scope[1],) * 2)  # fmt: skip
    write_dates(d, "{d:02} {month} {y}", "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}")
    unannounced = days_later(years_later(d.facts.issue, -1), d.rng.randint(5, 90))
    pairs = [
        ("Certificate registration no.", d.put("number")),
        (
            "COID",
            f"{one(d, 'MYS', 'CHN', 'QAT', 'THA')}-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}",
        ),
        ("Date of certification decision", d.decoy("decision")),
        ("Date of initial certification", d.date("initial")),
        ("Issue date", d.date("issue")),
        ("Certificate valid until", d.date("expiry")),
        (
            "Last unannounced audit",
            "not applicable" if d.facts.initial == d.facts.issue else d.other_date(unannounced),
        ),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="b r" style="font-size:22pt;color:#006a52">Certificate<div class=small style="color:#333">Food Safety System Certification</div></div></div>
<div class="m3">The food safety management system of</div><div class="b" style="font-size:15pt">{d.put("holder")}</div><div>at {d.put("address")}</div>
<div class="m2">has been assessed and determined to comply with the requirements of</div><div class="b m1" style="font-size:17pt">{d.standard()}</div>
<div class="m1 small">Certification scheme for food safety management systems consisting of the following elements: ISO 22000:2018, ISO/TS 22002-1:2009 and additional requirements of the scheme.</div>
<div class="m2">This certificate is applicable for the scope of:</div><div class="b m1">{d.put("scope")}</div><div class="small m1">Food chain (sub)category: {one(d, "CIV – Processing of ambient stable products", "CII – Processing of perishable plant-based products", "CIII – Processing of perishable animal and plant products")}</div>
<div class=grow></div>{rows(pairs)}<div class="row end m2">{d.sign(36)}{d.code(16)}{d.marks(24)}</div><div class=m1>{small_print(RULES_EN[:2])}</div><div class="tiny m1">{d.footer()} · The authenticity of this certificate can be verified in the scheme's database of certified organizations.</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 21mm 10mm}")


@layout("labour_scheme_with_sites_and_surveys", "breakwaters", ("en",), only=("sgs/GB", "bv/GB", "urs", "intertek/GB", "rina", "IN", "straitsedge-sg"), systems=(("L",),), scope=(1, 2), sites=1)  # fmt: skip
def labour_scheme_with_sites_and_surveys(d: Draft) -> Sheets:
    """Labour: left rail of figures about the work force and visits, right the statement, plant in a table of its own below."""
    settle(d, "gb-quay", "in-trade", chance=0.6)
    write_dates(d, "{d:02} {month} {y}", "{month} {d:02}, {y}")
    figures = "".join(f'<div class="m2"><div class=tiny>{label}</div><b>{value}</b></div>' for label, value in (("Employees", str(d.rng.randint(60, 1900))), ("Shifts", one(d, "1", "2", "3")), ("Surveillance", "every 6 months"), ("Next visit", d.other_date(days_later(d.facts.issue, 182))), ("Previous expiry", previous(d))))  # fmt: skip
    places = table(("Premises", "Address", "Activity"), [("Plant", *site_cells(d, "address", "activity")[0])])
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div style="display:flex;gap:8mm;flex:1" class=m3><div style="width:36mm;background:#f3efe6;padding:4mm">{figures}</div><div style="flex:1;display:flex;flex-direction:column"><div class="serif" style="font-size:25pt;color:#6b4a1c">Certificate</div><div class="m1 small">Registration {d.put("number")}</div>
<div class="m3">It is certified that {d.put("holder")}, {d.put("address")}, operates a social accountability management system which conforms to</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m2">Scope: <b>{d.put("scope")}</b></div><div class=m3>{places}</div><div class=grow></div>
<div>Certified since {d.date("initial")}. Issued {d.date("issue")}. Valid until {d.date("expiry")}.</div><div class=m2>{d.sign(38)}</div></div></div><div class=m2>{small_print(RULES_EN[:3])}</div><div class="tiny m1">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 10mm}")


@layout(
    "zh_stickers_beside_english_title",
    "breakwaters",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def zh_stickers_beside_english_title(d: Draft) -> Sheets:
    """Title in both tongues, all facts Chinese; right strip with places for the marks of three yearly watches, serial of the sheet below."""
    settle(d, "cn-quay", "cn-trade", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    year = d.facts.issue.year
    strip = "".join(f'<div style="border:.3mm dashed #a88;width:30mm;height:24mm;margin-top:4mm;text-align:center;color:#a88" class=tiny><br>{year + i} 年度<br>监督合格标志<br>粘贴处</div>' for i in (1, 2))  # fmt: skip
    body = f"""<div class="c serif" style="font-size:12pt;letter-spacing:1mm">{d.system("en").upper()} CERTIFICATE</div><div class="c b m1" style="font-size:25pt;color:#7c1f1f;letter-spacing:1mm">{d.system()}认证证书</div>
<div style="display:flex;gap:6mm;flex:1" class=m4><div style="flex:1;display:flex;flex-direction:column"><div>证书注册号：{d.put("number")}</div><div class="m2">获证组织：</div><div class="b" style="font-size:15pt">{d.put("holder")}</div><div class="m2">社会信用代码：{d.put("registration")}</div><div class="m1">注册/审核地址：{d.put("address")}</div><div class="m2">该组织的{d.system()}符合：</div><div class="b" style="font-size:14pt">{d.standard()}</div><div class="m2">覆盖范围：</div><div>{d.put("scope")}</div><div class=grow></div><div style="line-height:1.8">首次获证：{d.date("initial")}<br>颁发日期：{d.date("issue")}<br>有效期止：{d.date("expiry")}</div></div><div>{strip}<div class=m4>{d.code(24)}</div></div></div>
<div class="row end m2">{d.marks(26)}<div class="c">{d.picture(art.signature(d.rng), 32)}<div class=small>主任签章</div></div>{round_seal(d, "认证专用章", 36)}</div><div class="row tiny m1" style="border-top:.2mm solid #7c1f1f;padding-top:1mm"><span>{d.put("issuer")}　{d.facts.office.address}</span><span>No. {d.rng.randint(100000, 999999):07}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}")
