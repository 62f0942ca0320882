"""Everyday papers of management systems of the Chinese mainland: a buyer's suppliers send these, in Chinese, in both tongues, in English."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.invent import NEWEST, number, standard
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, one, other_addresses, site_cells, write_dates
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

NEW = ("hanjiang-cn", "yanzhao-cn", "lingnan-cn")
BODIES = (
    *NEW, "cqm", "ccsc", "qac", "wit", "bcc", "zdhy", "kaixin", "hxc", "cec", "ngv", "cti", "xqcc", "gqc", "gac-zj", "ucc",
    "zjqc", "gzcc", "noa", "tirt", "qianlan-cn", "lanhai-cn", "huixin-cn",
)  # fmt: skip
HOMES = ("cn-bamboo", "cn-bamboo", "cn-tea", "cn-field", "zh-plain", "cn-trade")
WHOLE = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
DASHED = ("{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
QUERY = (
    "本证书信息可在国家认证认可监督管理委员会官方网站（www.cnca.gov.cn）上查询",
    "证书信息可登录全国认证认可信息公共服务平台（http://cx.cnca.cn）查询",
    "获证组织应定期接受监督审核并经审核合格，此证书方继续有效；证书信息查询：cx.cnca.cn",
)
QUERY_EN = (
    "The information of this certificate can be inquired at the CNCA website (www.cnca.gov.cn)",
    "Certificate status is available on http://cx.cnca.cn",
)
#: What the further places of a maker do, and do not do at the seat.
ELSEWHERE = (
    ("仓储及发货", "Warehousing and dispatch"),
    ("产品的销售及售后服务", "Sales and after-sales service of the products"),
    ("原材料检验及仓储", "Inspection and storage of raw materials"),
    ("新产品的研发及样品试制", "Development of new products and making of samples"),
)


def foot(d: Draft, *more: str) -> str:
    """Give address, licence of the state and site of the body in one small line."""
    office = d.facts.office
    parts = [f"地址：{office.address}", *more, office.site]
    if office.approval:
        parts.insert(1, f"批准号：{office.approval}")
    return f'<div class="tiny c m2">{"　".join(parts)}</div>'


@layout("zh_captions_in_a_row_under_the_title", "bamboos", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3), sites=1)  # fmt: skip
def zh_captions_in_a_row_under_the_title(d: Draft) -> Sheets:
    """Number and the three days in a row of captions over values right below the title; registered and production address below."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *DASHED[:2], *WHOLE[:1])
    with_term(d)
    works = other_addresses(d)[0]
    row = columns([("证书编号", d.put("number")), ("初次认证日期", d.date("initial")), ("本次发证日期", d.date("issue")), ("证书有效期至", d.date("expiry"))], "cap")  # fmt: skip
    name = d.system()
    body = f"""<div class="row">{d.logo(42)}{d.marks(26)}</div><div class="c b m3" style="font-size:25pt;letter-spacing:.5mm;white-space:nowrap;color:{d.facts.office.colour}">{name}认证证书</div><div class="m3">{row}</div>
<div class="c m4">兹 证 明</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small m1">统一社会信用代码：{d.put("registration")}</div><div class="m2">注册地址：{d.put("address")}</div><div class="m1">生产地址：{works}</div>
<div class="c m3">建立的{name}符合标准：</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m3">本证书覆盖的认证范围：</div><div class="c b m1" style="font-size:13pt">{d.put("scope")}</div><div class="small c">（涉及行政许可的，在许可有效期和许可范围内有效）</div><div class="grow"></div>
<div class="row end"><div class="c small">{d.code(21)}<br>扫码查验</div><div class="c">签发人：{d.picture(art.signature(d.rng), 32)}</div><div class="c">{d.stamp(38)}<br><b>{d.put("issuer")}</b></div></div><div class="tiny c m2">{one(d, *QUERY)}</div>{foot(d)}"""
    css = ".sheet{padding:20mm 23mm 21mm} .cap{width:100%;text-align:center} .cap td{border:.25mm solid #888;padding:1.6mm 1mm;font-size:10pt} .cap tr.small td{background:#f0f2f5;font-size:9pt}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), css)


@layout("zh_paragraph_then_english_box_of_days", "bamboos", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("N",)), scope=(1, 2))  # fmt: skip
def zh_paragraph_then_english_box_of_days(d: Draft) -> Sheets:
    """A Chinese block in prose, the whole English block below it; the days in a ruled box beside the seal, in both tongues, dashes."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *DASHED)
    with_term(d)
    pairs = [("颁证日期<br>Date of issue", d.date("issue")), ("有效期至<br>Valid until", d.date("expiry")), ("初次获证<br>Originally certified", d.date("initial"))]  # fmt: skip
    box = "".join(f"<tr><td>{label}</td><td><b>{value}</b></td></tr>" for label, value in pairs)
    name, system = d.system(), d.system("en")
    norm = d.standard()
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="r small">注册号 Registration No.<br><b style="font-size:12pt">{d.put("number")}</b></div></div><div class="c b m3" style="font-size:28pt">{name}认证证书</div><div class="c" style="font-size:14pt;letter-spacing:.6mm">{system.upper()} CERTIFICATE</div>
<div class="m4" style="line-height:1.75">兹证明 <b style="font-size:15pt">{d.put("holder")}</b>（地址：{d.put("address")}）的{name}，经审核符合 <b>{norm}</b> 标准要求，认证范围为：<br><b>{d.put("scope")}</b></div>
<div class="m3" style="line-height:1.5">This is to certify that the {system} of <b style="font-size:13pt">{d.put("holder_latin")}</b> (Address: {d.put("address_latin")}) has been audited and conforms to <b>{norm}</b>. The certified scope is:<br><b>{d.put("scope_latin")}</b></div><div class="grow"></div>
<div class="row end"><table class="box">{box}</table><div class="c">{d.stamp(40)}</div></div><div class="row m2"><div>{d.marks(25)}</div>{d.code(19)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div></div><div class="tiny m2">{one(d, *QUERY)}。{one(d, *QUERY_EN)}.</div><div class="tiny">{d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 24mm 20mm} .box td{border:.3mm solid #1d4f91;padding:1.6mm 4mm;font-size:9.5pt} .box td:last-child{font-size:12pt}"
    frame = '<div style="position:absolute;inset:8mm;border:.8mm solid #1d4f91;outline:.25mm solid #1d4f91;outline-offset:-2mm"></div>'
    return Sheets((page(body, ground=frame),), css)


@layout("zh_part_of_the_scope_by_place", "bamboos", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2), sites=2)  # fmt: skip
def zh_part_of_the_scope_by_place(d: Draft) -> Sheets:
    """Whole scope first, then 'of which' each place with its own part in numbered lines; term from–to in the last sentence of prose."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *WHOLE)
    with_term(d)
    parts = d.rng.sample(ELSEWHERE, 2)
    d.facts = d.facts.with_(sites=tuple(replace(site, activity=part) for site, part in zip(d.facts.sites, parts, strict=False)))  # fmt: skip
    cells = site_cells(d, "address", "activity")
    listed = "".join(f'<div class="m1">（{i}）分场所{i}：{where}<br><span style="margin-left:2.6em">认证范围：{what}</span></div>' for i, (where, what) in enumerate(cells, 1))  # fmt: skip
    name = d.system()
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b serif m2" style="font-size:32pt;letter-spacing:3mm;color:#9c1c1c">认证证书</div><div class="c m1">（{name}）</div><div class="r m2">证书号：<b>{d.put("number")}</b></div><div class="m2"><b style="font-size:18pt">{d.put("holder")}</b></div><div class="small">统一社会信用代码　{d.put("registration")}</div><div class="m1">总部地址：{d.put("address")}</div>
<div class="m3">贵组织的{name}经我机构审核，符合 <b style="font-size:13pt">{d.standard()}</b> 的要求，准予认证注册。</div><div class="m2">认证范围：<b>{d.put("scope")}</b></div><div class="m2">多场所信息如下：</div>{listed}<div class="grow" style="min-height:3mm"></div>
<div>本证书自 {d.date("start")} 起生效，至 {d.date("expiry")} 止；组织首次通过认证的日期为 {d.date("initial")}。</div><div class="row end m2">{d.marks(26)}{d.code(20)}<div class="c"><b style="font-size:13pt">{d.put("issuer")}</b><br>{d.stamp(38)}<div>{d.date("issue")}</div></div></div><div class="tiny c m2">{one(d, *QUERY)}</div>{foot(d)}"""
    frame = '<div style="position:absolute;inset:8mm;border:1.2mm double #b8903a"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:19mm 24mm 20mm}")


@layout("zh_valid_together_with_the_notice", "bamboos", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def zh_valid_together_with_the_notice(d: Draft) -> Sheets:
    """'Valid together with the notice of passed surveillance': boxes for two stickers, of which one may be filled; English captions in brackets."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *WHOLE, DASHED[0])
    with_term(d)
    year = d.facts.issue.year + 1
    watched = year < NEWEST.year and d.rng.random() < 0.5
    passed = f'<b style="color:#1a7a3c">监督合格</b><br>{year}年度' if watched else "（粘贴处）"
    boxes = "".join(f'<div class="c tiny" style="flex:1;border:.3mm dashed #666;height:21mm;padding:2mm">{title}<br><br>{text}</div>' for title, text in (("第一次监督审核<br>1st surveillance", passed), ("第二次监督审核<br>2nd surveillance", "（粘贴处）")))  # fmt: skip
    name, system = d.system(), d.system("en")

    def both(label: str, english: str, value: str) -> str:
        return f'<div class="m1">{label}（{english}）：<b>{value}</b></div>'

    body = f"""<div class="row">{d.marks(26)}{d.logo(44)}</div><div class="c b m3" style="font-size:27pt;color:#0a3f7a">{name}认证证书</div><div class="c small">Certificate of {system}</div><div class="c m1">No. {d.put("number")}</div>
<div class="m4">{both("获证组织", "Certified organization", d.put("holder"))}<div style="margin-left:2em">{d.put("holder_latin")}</div>{both("注册及经营地址", "Registered and business address", d.put("address"))}<div style="margin-left:2em">{d.put("address_latin")}</div>{both("认证标准", "Standard", d.standard())}{both("认证范围", "Scope", d.put("scope"))}<div style="margin-left:2em">{d.put("scope_latin")}</div></div>
<div class="m3">{both("初次发证", "Initial issue", d.date("initial"))}{both("发证日期", "Date of issue", d.date("issue"))}{both("有效日期", "Expiry", d.date("expiry"))}</div><div class="grow" style="min-height:4mm"></div>
<div class="row top" style="gap:3mm">{boxes}<div class="c" style="flex:1.4">{d.stamp(36)}<br><b class="small">{d.put("issuer")}</b></div></div><div class="small m2">本证书在有效期内须与年度《监督审核合格通知书》同时使用方为有效。<br><span class="tiny">This certificate is valid only together with the annual notice of passing the surveillance audit.</span></div><div class="tiny m1">{one(d, *QUERY)}</div>{foot(d, d.put("issuer_latin"))}"""
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}")


@layout("zh_one_sheet_three_systems_own_scopes", "bamboos", ("zh",), only=BODIES, systems=(("Q", "E", "S"),), certificates=3, scope=(1, 2))  # fmt: skip
def zh_one_sheet_three_systems_own_scopes(*drafts: Draft) -> Sheets:
    """Integrated: three blocks of norm, number and the scope worded for the system; firm above, one set of days for all at the foot."""
    d = drafts[0]
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *WHOLE[:2], DASHED[0])
    with_term(d)
    facts = d.facts
    cycle = max(0, round((facts.issue - facts.initial).days / 1096))
    tails = ("", "及相关环境管理活动", "及相关职业健康安全管理活动")
    for x, tail in zip(drafts, tails, strict=True):
        fact, own, its = x.facts.standards[0], facts.standards[0], facts.number
        if x is not d:
            own = standard(d.rng, fact.system, "zh", facts.issue, 0)
            its = number(d.rng, facts.office, fact.system[-1], facts.issue, cycle)
            # The last letter tells the size of the firm, which is one for all three.
            its = its[:-1] + facts.number[-1] if its[-1] in "LMS" and facts.number[-1] in "LMS" else its
        scope = (facts.scope[0] + tail, facts.scope[1])
        x.facts = facts.with_(standards=(own,), number=its, scope=scope)
        x.style, x.whole_dates = d.style, d.whole_dates
    blocks = "".join(f'<div class="blk"><div class="row"><b style="font-size:13pt">{x.standard()}</b><span>证书编号：<b>{x.put("number")}</b></span></div><div class="m1">{x.system()}覆盖范围：{x.put("scope")}</div></div>' for x in drafts)  # fmt: skip
    days = {role: d.date(role) for role in ("initial", "issue", "expiry")}
    for other in drafts[1:]:
        for role in days:
            other.date_text(role)
        for name in ("holder", "address", "issuer", "registration", "brand"):
            other.put(name)
    body = f"""<div class="row">{d.logo(44)}{d.marks(27)}</div><div class="c b m3" style="font-size:29pt;color:#14532d">管理体系认证证书</div><div class="c m3">兹证明</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">（统一社会信用代码：{d.put("registration")}）</div><div class="c m1">注册/经营地址：{d.put("address")}</div><div class="m3">建立并实施的一体化管理体系符合以下标准的要求：</div>{blocks}<div class="grow"></div>
<div class="row end"><div><div>初次获证日期：{days["initial"]}</div><div class="m1">颁 证 日 期：{days["issue"]}</div><div class="m1">有 效 期 至：{days["expiry"]}</div></div>{d.code(20)}<div class="c">{d.stamp(38)}<br><b>{d.put("issuer")}</b></div></div><div class="tiny m2 c">上述证书的有效性依据定期的监督审核结果保持。{one(d, *QUERY)}</div>{foot(d)}"""
    for other in drafts[1:]:
        other.printed.accreditation, other.printed.other_marks = d.printed.accreditation, d.printed.other_marks  # fmt: skip
    css = ".sheet{padding:20mm 22mm 20mm} .blk{border:.3mm solid #14532d;padding:2.4mm 3mm;margin-top:2.5mm;font-size:10.5pt}"
    return Sheets((page(body, ground=art.guilloche("#3c8a5a")),), css, spans=((1,), (1,), (1,)))


@layout("zh_english_translation_alone", "bamboos", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("I",), ("F",)), scope=(1, 3))  # fmt: skip
def zh_english_translation_alone(d: Draft) -> Sheets:
    """The English translation without its Chinese page: 'in case of discrepancy the Chinese prevails'; term from–to, Chinese in the seal alone."""
    settle(d, *HOMES, chance=0.9)
    with_term(d)
    label = d.facts.standards[0].label
    d.facts = d.facts.with_(standards=(replace(d.facts.standards[0], printed=label),))
    d.printed.extra["language"] = ["en"]
    style = one(d, "{month} {d}, {y}", "{month} {d:02}, {y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    system = d.system("en")
    body = f"""<div class="row"><span class="small i">(Translation)</span>{d.logo(40)}</div><div class="c b m3" style="font-size:26pt;color:#1f3a68">{system} Certificate</div><div class="c m2">Registration No.: <b>{d.put("number")}</b></div><div class="c m4">We hereby certify that</div><div class="c b m2" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c m1">Add.: {d.put("address_latin")}</div><div class="c small">USCC: {d.put("registration")}</div>
<div class="c m3">by reason of its {system}<br>has been awarded this certificate for compliance with the standard</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c m3">The {system} applies in the following area:</div><div class="c b m1">{d.put("scope_latin")}</div><div class="grow"></div>
<div>This certificate is valid from <b>{d.date("start", "en", style)}</b> to <b>{d.date("expiry", "en", style)}</b>. The organization was first certified on {d.date("initial", "en", style)}.</div><div class="row end m3">{d.marks(26)}<div class="c">Issued on {d.date("issue", "en", style)}<br>{d.stamp(38)}</div></div><div class="b m2">{d.put("issuer_latin")}</div><div class="tiny m1">The certified organization shall undergo surveillance audits regularly and pass them for this certificate to remain valid. {one(d, *QUERY_EN)}.<br>This English version is a translation of the Chinese certificate. In case of any discrepancy, the Chinese version shall prevail.</div>"""
    return Sheets((page(body, ground=art.guilloche("#5c7fb0")),), ".sheet{padding:21mm 25mm 22mm}")


@layout("zh_lying_labels_left_facts_right", "bamboos", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_lying_labels_left_facts_right(d: Draft) -> Sheets:
    """Lying, two columns: who, where and what at the left with English words below, norm, number and days at the right over the seal."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *DASHED)
    with_term(d)
    name, system = d.system(), d.system("en")

    def item(label: str, english: str, *values: str) -> str:
        told = "".join(f"<div>{value}</div>" for value in values)
        return f'<div class="m2"><span class="b" style="color:#7a1f1f">{label}</span> <span class=tiny>{english}</span>{told}</div>'

    left = item("获证组织名称", "Name of organization", f"<b style='font-size:15pt'>{d.put('holder')}</b>", d.put("holder_latin")) + item("统一社会信用代码", "USCC", d.put("registration")) + item("地址", "Address", d.put("address"), d.put("address_latin")) + item("认证范围", "Certification scope", d.put("scope"), d.put("scope_latin"))  # fmt: skip
    right = item("认证依据", "Certification criteria", f"<b>{d.standard()}</b>") + item("证书编号", "Certificate No.", d.put("number")) + item("首次发证日期", "First issue", d.date("initial")) + item("发证日期", "Issue", d.date("issue")) + item("有效期截止日期", "Expiration", d.date("expiry"))  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="c"><div class="b" style="font-size:27pt;letter-spacing:2mm">{name}认证证书</div><div class="small">{system} Certification</div></div>{d.marks(24)}</div><div class="row top m3" style="gap:9mm;flex:1"><div style="flex:1.6">{left}</div><div style="flex:1;border-left:.4mm solid #7a1f1f;padding-left:6mm">{right}</div></div>
<div class="row end m2"><div class="tiny" style="max-width:120mm">{one(d, *QUERY)}<br>{one(d, *QUERY_EN)}<br>{d.facts.office.address}　{d.facts.office.site}</div>{d.code(18)}<div class="c small">{d.stamp(34)}<br><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div></div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1.3mm solid #b89b5e;outline:.3mm solid #b89b5e;outline-offset:-3mm"></div>'
    return Sheets((page(body, "wide", frame),), ".sheet{padding:15mm 20mm 15mm}", paper="landscape")


@layout("zh_bar_with_number_and_end", "bamboos", ("zh",), only=BODIES, systems=(*GENERAL, ("A",), ("N",)), scope=(1, 3))  # fmt: skip
def zh_bar_with_number_and_end(d: Draft) -> Sheets:
    """A coloured bar across the head with number and end in white; day of issue and place under the body, first day in the remark."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *WHOLE[:2], DASHED[0])
    with_term(d)
    colour, name = d.facts.office.colour, d.system()
    bar = f'<div class="row" style="background:{colour};color:#fff;padding:3mm 5mm;font-size:11pt"><span>证书编号　{d.put("number")}</span><span>有效期至　{d.date("expiry")}</span></div>'
    cells = [("获证组织", f'<b style="font-size:14pt">{d.put("holder")}</b>'), ("审核地址", d.put("address")), ("体系标准", f"<b>{d.standard()}</b>"), ("覆盖范围", d.put("scope")), ("专业代码", d.decoy("sector")), ("备　　注", f"首次注册日期为{d.date('initial')}；再认证应在证书到期前完成。")]  # fmt: skip
    told = "".join(f'<tr><td>{label}</td><td>{value}</td></tr>' for label, value in cells)  # fmt: skip
    city = d.facts.office.address.partition("市")[0].rpartition("省")[2]
    body = f"""{bar}<div class="row m3">{d.logo(44)}{d.marks(25)}</div><div class="m4 b" style="font-size:31pt;color:{colour}">{name}<br>认证证书</div><div class="m3">{d.put("issuer")}确认下列组织的{name}满足标准要求，特颁发此证书。</div><table class="reg m3">{told}</table><div class="grow"></div><div class="row end"><div class="small">{d.code(20)}<br>{one(d, *QUERY)}</div><div class="c" style="white-space:nowrap"><div>总经理：{d.picture(art.signature(d.rng), 30)}</div>{d.stamp(38)}<div>中国·{city}　{d.date("issue")}</div></div></div>{foot(d)}"""
    css = ".sheet{padding:11mm 20mm 11mm} .reg{width:100%} .reg td{border-bottom:.2mm solid #aaa;padding:2.6mm 2mm;vertical-align:top} .reg td:first-child{width:26mm;color:#555;white-space:nowrap}"
    return Sheets((page(body),), css)
