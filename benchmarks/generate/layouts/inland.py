"""Everyday papers of Chinese bodies: days in squares, numbers in the head, codes beside the scope, norms of the country alone."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER, approval
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    lines,
    one,
    other_addresses,
    previous,
    round_seal,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.model import StandardFact

#: National norms with the words that stand behind them on paper, by kind of system.
NATIONAL = {
    "Q": ("ISO 9001:2015", "GB/T 19001-2016", "《质量管理体系 要求》"),
    "E": ("ISO 14001:2015", "GB/T 24001-2016", "《环境管理体系 要求及使用指南》"),
    "S": ("ISO 45001:2018", "GB/T 45001-2020", "《职业健康安全管理体系 要求及使用指南》"),
}


@layout("zh_square_of_days", "inland", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_square_of_days(d: Draft) -> Sheets:
    """Four days in a square without lines: first, present, end, and the end of the last cycle, which is none."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y} 年 {m:02} 月 {d:02} 日", "{y}年{m:02}月{d:02}日")
    days = f"""<table class="sq"><tr><td>首次注册日期：{d.date("initial")}</td><td>本次注册日期：{d.date("issue")}</td></tr><tr><td>注册有效期至：{d.date("expiry")}</td><td>上次注册到期：{previous(d)}</td></tr></table>"""
    body = f"""<div class="c">{d.logo(34)}</div><div class="c b m2" style="font-size:31pt;letter-spacing:3mm">{d.system()}</div><div class="c b" style="font-size:25pt;letter-spacing:5mm">注册证书</div><div class="c m1">注册号：{d.put("number")}</div><div class="c m3">兹 证 明</div><div class="c m1" style="font-size:22pt">{d.put("holder")}</div><div class="c small m1">统一社会信用代码/组织机构代码证：{d.put("registration")}</div><div class="c small">注册地址：{d.put("address")}</div><div class="c small">审核地址：同注册地址</div><div class="c b m3">{d.system()}注册符合标准：</div><div class="c b" style="font-size:15pt">{d.standard()}</div><div class="c m2">注册范围</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{days}<div class="row end m2">{d.marks(28)}<div class="c small">总经理：{d.picture(art.signature(d.rng), 30)}</div>{d.stamp(38)}</div><div class="row small m2">{d.code(16)}<div>{one(d, *LOOK_UP)}，获证组织每年接受一次监督审核。</div></div><div class="c b" style="letter-spacing:1.5mm">{d.put("issuer")}</div><div class="c tiny">地址：{d.facts.office.address}</div>"""
    css = ".sheet{padding:22mm 24mm 17mm} .sq{width:100%} .sq td{padding:1mm 0;width:50%}"
    return Sheets((page(body, ground=art.guilloche("#5b6b8c")),), css)


@layout("zh_numbers_fill_the_head", "inland", ("zh",), only=SMALLER, systems=GENERAL, scope=(1, 3))
def zh_numbers_fill_the_head(d: Draft) -> Sheets:
    """Contract, report and print run stand in the head; the certificate's number comes last, beside the seal."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    head = f"合同编号：HT-{d.facts.issue.year}-{d.rng.randint(1000, 9999)}&emsp;审核报告编号：{d.decoy('report')}&emsp;印刷编号：{d.rng.randint(100000, 999999):08}"
    body = f"""<div class="tiny row"><div>{head}</div></div><div class="row m2"><div>{d.logo(42)}</div><div>{d.marks(26)}</div></div><div class="m4 b" style="font-size:27pt;border-left:3mm solid {d.facts.office.colour};padding-left:5mm">{d.system()}<br>认 证 证 书</div><div class="m4">本机构依据认证规则对下述组织实施了审核，</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">（地址：{d.put("address")}；统一社会信用代码：{d.put("registration")}）</div><div class="m2">其管理体系满足 <b>{d.standard()}</b> 要求，认证覆盖下列业务：</div><div class="b m1" style="background:#f0f3f7;padding:3mm 4mm">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{lines([("初次获证", d.date("initial")), ("本次颁证", d.date("issue")), ("到&emsp;&emsp;期", d.date("expiry")), ("证书编号", d.put("number"))], "&emsp;")}</div><div class="c">{d.stamp(40)}<br>{d.put("issuer")}</div></div><div class="tiny m2">{one(d, *LOOK_UP)}。{approval(d)} {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 24mm 13mm}")


@layout("zh_codes_around_the_scope", "inland", ("zh",), only=BODIES, systems=GENERAL, scope=(2, 4))
def zh_codes_around_the_scope(d: Draft) -> Sheets:
    """Before and behind the scope stand codes of trades, clauses that do not apply, heads counted, and shifts."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    codes = "；".join(
        f"{d.rng.randint(3, 35):02}.{d.rng.randint(1, 12):02}.{d.rng.randint(0, 9):02}" for _ in range(2)
    )
    pairs = [
        ("组 织 名 称", d.put("holder")),
        ("组 织 代 码", d.put("registration")),
        ("注 册 地 址", d.put("address")),
        ("认 证 依 据", d.standard()),
        ("专 业 代 码", codes),
        ("认 证 范 围", d.put("scope")),
        ("不 适 用", one(d, "8.3 产品和服务的设计和开发", "无", "8.5.1 f)")),
        ("有 效 人 数", f"{d.rng.randint(12, 480)} 人 / {one(d, '单班', '两班')}"),
        ("证 书 编 号", d.put("number")),
        ("初 评 日 期", d.date("initial")),
        ("颁 证 日 期", d.date("issue")),
        ("有 效 期 至", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:28pt">{spread("管理体系认证证书")}</div><div class="m3">{rows(pairs, "frame")}</div><div class="small m2">监督审核合格标识粘贴处：</div><div class="row" style="justify-content:flex-start"><div class="slot">第一年</div><div class="slot">第二年</div></div><div class="grow"></div><div class="row end"><div class="small">{one(d, *LOOK_UP)}</div>{d.marks(24)}<div class="c small">{d.put("issuer")}<br>{d.stamp(34)}</div></div>"""
    css = ".sheet{padding:16mm 22mm 12mm} .frame{width:100%} .frame td{padding:1.7mm 3mm;border-bottom:.2mm solid #b8c0cc;vertical-align:top} .frame .l{white-space:nowrap;width:34mm;color:#345} .slot{border:.3mm dashed #999;width:34mm;height:15mm;font-size:8pt;padding:1mm;color:#888}"
    return Sheets((page(body),), css)


@layout(
    "zh_english_in_four_columns", "inland", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 3)
)
def zh_english_in_four_columns(d: Draft) -> Sheets:
    """A grid of four columns in both languages; name, place and scope go across it in Chinese and English rows."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")

    def across(label: str, *values: str) -> str:
        cells = "<br>".join(values)
        return f"<tr><td class=l>{label}</td><td colspan=3 class=b>{cells}</td></tr>"

    grid = f"""<table class=g>{across("获证组织<br>Certified organization", d.put("holder"), d.put("holder_latin"))}{across("地址<br>Address", d.put("address"), d.put("address_latin"))}<tr><td class=l>证书编号<br>Certificate No.</td><td class=b>{d.put("number")}</td><td class=l>社会信用代码<br>USCC</td><td class=b>{d.put("registration")}</td></tr>{across("认证标准<br>Standard", d.standard())}{across("认证范围<br>Scope", d.put("scope"), d.put("scope_latin"))}<tr><td class=l>发证日期<br>Date of issue</td><td class=b>{d.date("issue")}</td><td class=l>初次发证<br>Initial issue</td><td class=b>{d.date("initial")}</td></tr><tr><td class=l>有效期至<br>Valid until</td><td class=b>{d.date("expiry")}</td><td class=l>下次审核<br>Next audit before</td><td class=b>{d.other_date(years_later(d.facts.issue, 1))}</td></tr></table>"""
    body = f"""<div class="row">{d.logo(40)}{d.marks(26)}</div><div class="c b m3" style="font-size:25pt">{d.system()}认证证书</div><div class="c">CERTIFICATE OF {d.system("en").upper()}</div><div class="c small m2">兹证明下述组织的管理体系符合所列标准 / This is to certify that the management system of the organization below conforms to the standard listed</div><div class="m3">{grid}</div><div class="grow"></div><div class="row end">{d.code(20)}<div class="c small">授权人 Authorized by<br>{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(36)}</div><div class="c b m2">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div>"""
    css = ".sheet{padding:17mm 19mm 12mm} .g{width:100%} .g td{border:.25mm solid #667;padding:2mm 2.4mm;vertical-align:middle;font-size:9.5pt} .g .l{background:#eef2f6;font-size:8pt;width:30mm}"
    return Sheets((page(body),), css)


@layout("zh_applicant_stands_apart", "inland", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_applicant_stands_apart(d: Draft) -> Sheets:
    """The parent applied and stands first with its own place; the certified firm comes below and is the holder."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    parent = (
        f"{one(d, '华晟', '中衡', '东岳', '瀚北')}{one(d, '产业投资集团有限公司', '控股集团股份有限公司')}"
    )
    pairs = [
        ("认证委托人", f"{parent}<br><span class=small>地址：{one(d, '北京市朝阳区望京街10号', '上海市静安区恒丰路436号', '深圳市福田区益田路6001号')}</span>"),
        ("获证组织", f'{d.put("holder")}<br><span class=small>地址：{d.put("address")}<br>统一社会信用代码：{d.put("registration")}</span>'),
        ("认证依据", d.standard()),
        ("认证范围", d.put("scope")),
    ]  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:30pt;color:{d.facts.office.colour}">认证证书</div>{d.logo(40)}</div><div class="row small m2"><div>{d.system()}</div><div>编号 <b>{d.put("number")}</b></div></div><div class="m4">{rows(pairs)}</div><div class="m3">经评定，获证组织的{d.system()}符合认证依据的要求，特颁此证。</div><div class="grow"></div><div class="c" style="border-top:.4mm solid #999;border-bottom:.4mm solid #999;padding:2mm">{d.date("issue")} 颁发 &emsp;|&emsp; {d.date("expiry")} 到期 &emsp;|&emsp; {d.date("initial")} 首次颁发</div><div class="row end m3"><div>{d.marks(26)}<div class="tiny m1">{one(d, *LOOK_UP)}</div></div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>"""
    css = ".sheet{padding:22mm 24mm 14mm} .rows td{padding:3mm 5mm 3mm 0} .rows .l{white-space:nowrap;color:#666} .rows .v{font-size:13pt} .rows .v .small{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("zh_norm_of_the_country_alone", "inland", ("zh",), only=SMALLER, systems=GENERAL, scope=(1, 3))
def zh_norm_of_the_country_alone(d: Draft) -> Sheets:
    """Only the national norm with its title in brackets of books; the international one is nowhere on the paper."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}年{m}月{d}日", "{zh_numeral}")
    system = d.facts.standards[0].system[-1]
    label, code, title = NATIONAL[system]
    if not d.facts.standards[0].system.startswith("old"):
        d.facts = d.facts.with_(standards=(StandardFact(label, system, f"{code}{title}"),))
    body = f"""<div class="c b serif m2" style="font-size:40pt;letter-spacing:6mm;color:#9b1c1c">证&thinsp;书</div><div class="r small">{d.put("number")}</div><div class="m3 serif" style="font-size:14pt">{d.put("holder")}：</div><div class="m2 serif" style="text-indent:2em;font-size:13pt;line-height:1.9">经审核，你单位按照 {d.standard()} 建立的{d.system()}运行有效，准予认证注册。认证范围：{d.put("scope")}。</div><div class="m3 serif">住所：{d.put("address")}<br>统一社会信用代码：{d.put("registration")}</div><div class="grow"></div><div class="serif r" style="font-size:13pt">{d.put("issuer")}<br>发证日期：{d.date("issue")}<br>有效期至：{d.date("expiry")}<div style="margin-top:-26mm;margin-right:20mm;opacity:.75">{d.stamp(40)}</div></div><div class="row end m2">{d.marks(26)}{d.code(20)}<div class="tiny">首次发证：{d.date("initial")}<br>{one(d, *LOOK_UP)}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#b8902f")),), ".sheet{padding:26mm 28mm 20mm}")


@layout("zh_three_systems_in_the_title", "inland", ("zh",), only=BODIES, systems=(("Q", "E", "S"), ("Q", "E")), scope=(1, 3))  # fmt: skip
def zh_three_systems_in_the_title(d: Draft) -> Sheets:
    """One paper and number for several systems; the norms run on in the sentence, each with its own first day below."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    firsts = [d.facts.initial, *(min(days_later(d.facts.initial, d.rng.randint(90, 700)), d.facts.issue) for _ in d.facts.standards[1:])]  # fmt: skip
    d.printed.extra["initial_date_alt"] = sorted({day.isoformat() for day in firsts[1:]} - {d.facts.initial.isoformat()})  # fmt: skip
    names = ("质量", "环境", "职业健康安全")
    first = "；".join(f"{name} {d.date('initial') if i == 0 else d.other_date(day)}" for i, (name, day) in enumerate(zip(names, firsts, strict=False)))  # fmt: skip
    body = f"""<div class="row">{d.logo(38)}<div class="r">证书编号<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="c b m4" style="font-size:22pt">{d.system()}<br>一体化认证证书</div><div class="m4" style="font-size:13pt;line-height:2">兹证明 <b>{d.put("holder")}</b>，位于{d.put("address")}（社会信用代码 {d.put("registration")}），其一体化管理体系符合 {d.standard("、")}，所涉及的活动为：{d.put("scope")}。</div><div class="grow"></div><table class="t"><tr><td>首次获证</td><td>{first}</td></tr><tr><td>颁证日期</td><td>{d.date("issue")}</td></tr><tr><td>有效期至</td><td>{d.date("expiry")}</td></tr></table><div class="row end m3">{d.marks(26)}{d.code(18)}{round_seal(d, "认证专用章")}</div><div class="row small m2"><div>{d.put("issuer")}</div><div>{d.facts.office.site}</div></div><div class="tiny">{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:20mm 25mm 13mm} .t{width:100%} .t td{border-top:.25mm solid #999;padding:1.6mm 3mm} .t td:first-child{width:26mm;color:#555}"
    return Sheets((page(body),), css)


@layout(
    "zh_electronic_with_state",
    "inland",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("F",), ("I",)),
    scope=(1, 3),
)
def zh_electronic_with_state(d: Draft) -> Sheets:
    """An electronic paper of a portal: green state, day of query and of download beside the days that count."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    asked = d.other_date(min(days_later(d.facts.issue, d.rng.randint(20, 300)), NEWEST))
    cards = [
        ("证书编号", d.put("number")),
        ("获证企业", d.put("holder")),
        ("认证项目", d.system()),
        ("认证标准", d.standard()),
        ("发证时间", d.date("issue")),
        ("截止时间", d.date("expiry")),
        ("首次颁证", d.date("initial")),
        ("信息上报", d.other_date(days_later(d.facts.issue, d.rng.randint(3, 20)))),
    ]
    tiles = "".join(
        f'<div class="card"><div class=tiny>{a}</div><div class=b>{b}</div></div>' for a, b in cards
    )
    body = f"""<div class="row" style="background:#1d6fd8;color:#fff;padding:4mm 6mm;border-radius:2mm"><div class="b" style="font-size:18pt">电子证书</div><div class="small">证书状态：<b style="background:#2eb872;padding:.6mm 2mm;border-radius:1mm">有效</b></div></div><div class="row m2 small"><div>查询时间：{asked} {d.rng.randint(8, 18):02}:{d.rng.randint(0, 59):02}:{d.rng.randint(0, 59):02}</div><div>{d.logo(34)}</div></div><div class="cards m2">{tiles}</div><div class="card wide"><div class=tiny>企业地址</div><div class=b>{d.put("address")}</div></div><div class="card wide"><div class=tiny>业务范围</div><div class=b>{d.put("scope")}</div></div><div class="card wide"><div class=tiny>统一社会信用代码</div><div class=b>{d.put("registration")}</div></div><div class="grow"></div><div class="row end">{d.code(26)}<div class="small">{d.marks(24)}</div><div class="c small">{d.put("issuer")}（电子签章）<br>{d.stamp(34)}</div></div><div class="tiny m2">本文件由系统生成，与纸质证书具有同等效力。{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:14mm 18mm 11mm} .cards{display:grid;grid-template-columns:1fr 1fr;gap:3mm} .card{background:#f4f7fb;border-radius:1.5mm;padding:2.4mm 3mm} .wide{margin-top:3mm} .card .tiny{color:#7a8699}"
    return Sheets((page(body),), css)


@layout("zh_audited_places_numbered", "inland", ("zh",), only=BODIES, systems=GENERAL, sites=2, scope=(2, 3))
def zh_audited_places_numbered(d: Draft) -> Sheets:
    """Registered place in one line, then audited places one and two with what is done there in the same line of scope."""
    write_dates(d, *FIGURES)
    registered = d.put("address")
    places = other_addresses(d)
    audited = "".join(f"<div>审核地址{i}：{place}</div>" for i, place in enumerate(places, 1))
    body = f"""<div class="c b" style="font-size:32pt;color:#143d7a">{d.system()}认证证书</div><div class="c m1">Certificate</div><div class="row m3"><div>{d.logo(36)}</div><div class="b">证书编号: {d.put("number")}</div></div><div class="m3">兹证明</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m2 small"><div>统一社会信用代码：{d.put("registration")}</div><div>注册地址：{registered}</div>{audited}</div><div class="m3">{d.system()}符合：<b style="font-size:14pt">{d.standard()}</b></div><div class="m2">该体系覆盖范围：{d.put("scope")}</div><div class="grow"></div><div class="row"><div>发证日期 {d.date("issue")}</div><div>换证日期 ——</div><div>有效期至 {d.date("expiry")}</div></div><div class="small m1">该组织自 {d.date("initial")} 起首次通过认证</div><div class="row end m3">{d.marks(28)}<div class="c">签发：{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(38)}</div><div class="c m2">{d.put("issuer")}</div><div class="c tiny">{one(d, *LOOK_UP)}</div>"""
    css = ".sheet{padding:22mm 25mm 18mm}"
    return Sheets((page(body, ground=art.guilloche("#143d7a")),), css)


@layout("zh_log_of_changes", "inland", ("zh",), only=BODIES, systems=(*GENERAL, ("N",)), scope=(1, 3))
def zh_log_of_changes(d: Draft) -> Sheets:
    """A table of changes at the foot: first award, renewal, change of name; its last line is the day of this paper."""
    write_dates(d, *FIGURES)
    award = d.facts.issue
    changed = days_later(award, d.rng.randint(90, 500))
    anew = changed < min(NEWEST, d.facts.expiry)
    d.facts = d.facts.with_(start=award, issue=changed if anew else award)
    log = [("1", d.date("initial"), "首次发证", "")]
    if d.facts.initial < award:
        log.append(
            (str(len(log) + 1), d.other_date(award) if anew else d.date("issue"), "再认证", "内容不变")
        )
    if anew:
        d.printed.extra["issue_date_alt"] = [award.isoformat()]
        note = f"组织名称由“{d.facts.holder[0][:5]}实业公司”变更"
        log.append((str(len(log) + 1), d.date("issue"), "变更换发", note))
    d.printed.roles.add("issue")
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="b m3" style="font-size:26pt">{d.system()}认证证书</div><div class="m1">No. {d.put("number")}</div><div class="m3"><span style="color:#777">持证人</span><br><b style="font-size:18pt">{d.put("holder")}</b></div><div class="m1"><span style="color:#777">经营场所</span><br>{d.put("address")}</div><div class="m2"><span style="color:#777">符合标准</span><br><b>{d.standard()}</b></div><div class="m2"><span style="color:#777">认证范围</span><br>{d.put("scope")}</div><div class="m3 b">本证书有效期截止 {d.date("expiry")}</div><div class="m3 small">证书签发及变更记录</div>{table(("序号", "日期", "事由", "说明"), log)}<div class="grow"></div><div class="row end"><div class="tiny">{one(d, *LOOK_UP)}<br>{d.facts.office.address}</div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm}")
