"""More everyday papers from China: schemes, plaques, foreign houses, wordings of term, names that sound like bodies."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER, approval
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    lines,
    noted_scope,
    one,
    round_seal,
    spread,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, own_standard, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

HOUSES = ("sgs/CN", "bv/CN", "tuvrh/CN", "tuvnord/CN", "intertek/CN")


@layout(
    "zh_society_by_labour_norm",
    "inland_forms",
    ("zh",),
    also=("en",),
    only=SMALLER,
    systems=(("L",),),
    scope=(1, 2),
)
def zh_society_by_labour_norm(d: Draft) -> Sheets:
    """Accountability to society: no mark of accreditation; elements of the norm listed, complaint address in the foot."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    elements = (
        "童工 · 强迫或强制性劳动 · 健康与安全 · 结社自由 · 歧视 · 惩戒性措施 · 工作时间 · 报酬 · 管理体系"
    )
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:29pt;color:#2a6e5e">社会责任管理体系认证证书</div><div class="c small">SOCIAL ACCOUNTABILITY</div><div class="c m3">兹证明</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="c small m1">地址 Address: {d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">社会责任管理体系符合标准</div><div class="c b" style="font-size:24pt">{d.standard()}</div><div class="c tiny m1">{elements}</div><div class="c m2">认证范围 Scope</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div><div class="row top">{led_by_colon([("证书号 Certificate No.", d.put("number")), ("初次认证 First certified", d.date("initial")), ("颁发日期 Issued", d.date("issue")), ("失效日期 Expires", d.date("expiry"))])}<div>{d.stamp(36)}</div></div><div class="c b m2">{d.put("issuer")} {d.put("issuer_latin")}</div><div class="tiny m1">利益相关方可就获证组织的社会责任表现向本机构投诉：{d.facts.office.address}。每六个月监督一次，下次监督：{d.other_date(days_later(d.facts.issue, 182))}。</div>"""
    css = ".sheet{padding:20mm 24mm 13mm} .led td{padding:.8mm 3mm .8mm 0}"
    return Sheets((page(body),), css)


@layout(
    "zh_maker_by_order_of_registrant", "inland_forms", ("zh",), only=BODIES, systems=(("M",),), scope=(1, 3)
)
def zh_maker_by_order_of_registrant(d: Draft) -> Sheets:
    """Devices: a registrant ordered the making, the certified maker is the holder; registrations and licence in the notes."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, *FIGURES)
    registrant = one(d, "上海柘辰医疗科技有限公司", "深圳皓棠生物医疗有限公司", "北京璟舟医学技术有限公司")
    licence = f"苏药监械生产许{d.facts.issue.year - 2}{d.rng.randint(1000, 9999)}号"
    note = f"（受{registrant}委托生产除外）"
    pairs = [
        ("生产企业名称", d.put("holder")),
        ("统一社会信用代码", d.put("registration")),
        ("注册地址/生产地址", d.put("address")),
        ("体系覆盖范围", noted_scope(d, note)),
        ("执行标准", d.standard()),
    ]
    days = columns([("证书注册号", d.put("number")), ("初次注册日期", d.date("initial")), ("注册日期", d.date("issue")), ("有效截止日期", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="c b" style="font-size:19pt;white-space:nowrap">医疗器械质量管理体系<br>认证证书</div>{d.marks(22)}</div><div class="m4">{rows(pairs)}</div><div class="m3">经现场审核，上述企业符合医疗器械质量管理体系用于法规的要求，准予注册。</div><div class="small m2">备注：1. 医疗器械生产许可证：{licence}，有效期至 {d.other_date(years_later(d.facts.issue, 4))}。2. 本证书不代替产品注册。</div><div class="grow"></div>{days}<div class="row end m3"><div class="tiny">{one(d, *LOOK_UP)}<br>{approval(d)}</div><div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>"""
    css = ".sheet{padding:18mm 22mm 13mm} .rows td{padding:2.4mm 4mm 2.4mm 0;border-bottom:.2mm solid #ccd} .rows .l{white-space:nowrap;color:#556} .across{width:100%} .across td{border:.25mm solid #889;padding:1.6mm 2mm;text-align:center}"
    return Sheets((page(body),), css)


@layout(
    "zh_good_practice_of_cosmetics",
    "inland_forms",
    ("zh",),
    also=("en",),
    only=BODIES,
    systems=(("G",),),
    scope=(1, 2),
)
def zh_good_practice_of_cosmetics(d: Draft) -> Sheets:
    """Cosmetics: the guideline's number with (E), another country's guideline in the note, plant's licence in the foot."""
    settle(d, "zh-plain", chance=0.7)
    own_standard(d, "{label}", "{label}(E)", "ISO 22716: 2007")
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    body = f"""<div class="c" style="background:#f6e4ea;padding:6mm"><div class="b" style="font-size:26pt;color:#8a2d52">化妆品良好生产规范认证证书</div><div class="small">GMPC Certificate</div></div><div class="row m3">{d.logo(38)}<div class="small r">证书编号/Certificate No.<br><b>{d.put("number")}</b></div></div><div class="m3">兹证明 This is to certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="m2">符合以下规范要求 complies with</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="small">化妆品—良好生产规范（GMP）—良好生产规范指南</div><div class="m2">认证范围 Scope：<b>{d.put("scope")}</b><br>{d.put("scope_latin")}</div><div class="tiny m2">注：审核时同时参考了美国《化妆品良好生产规范指南》（2013）及《化妆品生产质量管理规范》（2022），但上述文件不在本证书认证之列。</div><div class="grow"></div><div class="row end"><div>{lines([("首次颁证 First issue", d.date("initial")), ("颁证 Issue", d.date("issue")), ("有效期至 Valid to", d.date("expiry"))], "&ensp;")}</div>{d.stamp(36)}</div><div class="row m2 small"><div>{d.put("issuer")}<br>{d.put("issuer_latin")}</div>{d.code(18)}</div><div class="tiny">化妆品生产许可证：粤妆{d.facts.issue.year - 3}{d.rng.randint(1000, 9999)}，有效期至 {d.other_date(years_later(d.facts.issue, 2))}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 22mm 12mm}")


@layout("zh_days_above_their_labels", "inland_forms", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_days_above_their_labels(d: Draft) -> Sheets:
    """Three columns in the foot whose days stand over their labels; number behind 'No.' under a rule of the title."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    cells = "".join(
        f'<div class="c" style="flex:1"><div class="b">{value}</div><div class="tiny" style="border-top:.3mm solid #b33;margin-top:1mm;padding-top:1mm">{label}</div></div>'
        for label, value in (("初 次 获 证", d.date("initial")), ("证 书 签 发", d.date("issue")), ("证 书 届 满", d.date("expiry")))
    )  # fmt: skip
    body = f"""<div class="row" style="justify-content:center;gap:8mm">{d.logo(36)}</div><div class="c b m3" style="font-size:34pt;letter-spacing:4mm">认证证书</div><div class="c" style="border-top:.5mm solid #b33;width:90mm;margin:3mm auto 0;padding-top:1mm">No. {d.put("number")}</div><div class="c m4">{spread("授予", "&emsp;")}</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c tiny">（{d.put("registration")}）</div><div class="c m3">以资证明其{d.system()}达到 <b>{d.standard()}</b> 之要求</div><div class="c m2">适用于 <b>{d.put("scope")}</b></div><div class="grow"></div><div class="row">{cells}</div><div class="row end m3">{d.marks(26)}<div class="c">{round_seal(d, "证书专用章", 40)}</div>{d.code(20)}</div><div class="c small m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} {one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b33a3a")),), ".sheet{padding:24mm 26mm 18mm}")


@layout("zh_term_counted_in_years", "inland_forms", ("zh",), only=SMALLER, systems=GENERAL, scope=(1, 2))
def zh_term_counted_in_years(d: Draft) -> Sheets:
    """The term is 'three years' and then from day to day; 'certified since' stands by its month alone in the title."""
    settle(d, "zh-plain", chance=0.7)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    whole_years(d)
    d.printed.extra["initial_date_partial"] = f"{d.facts.initial:%Y-%m}"
    since = f"自 {d.facts.initial.year}年{d.facts.initial.month}月 起获证"
    if d.facts.start != d.facts.issue:
        d.printed.extra["issue_date_alt"] = [d.facts.start.isoformat()]
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r tiny">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="c b m4" style="font-size:29pt;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="c small">（{since}）</div><div class="m4">证书号 {d.put("number")}</div><div class="m2">{d.put("holder")}<br>{d.put("address")}</div><div class="m2">上述组织的管理体系已按 {d.standard()} 建立并保持。</div><div class="m2">范围包括：{d.put("scope")}。</div><div class="m3">本证书有效期三年，即 {d.date("start")} 起，{d.date("expiry")} 止。监督审核应在每年 {d.facts.issue.month} 月前完成，第一次不迟于 {d.decoy("surveillance1")}。</div><div class="grow"></div><div class="row end">{d.marks(28)}{d.code(20)}<div class="c">{d.stamp(38)}<br>{d.date("issue")}</div></div><div class="tiny m2">{one(d, *LOOK_UP)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 25mm 13mm;line-height:1.6}")


@layout("zh_seal_in_chinese_foot_in_english", "inland_forms", ("zh",), also=("en",), only=SMALLER, systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_seal_in_chinese_foot_in_english(d: Draft) -> Sheets:
    """An English face whose body is Chinese in the seal alone and English in the foot; days led by English short labels."""
    d.printed.extra |= {"language": ["en"], "language_alt": ["zh"]}
    settle(d, "zh-like", "zh-plain", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    english = f"Certificate of {d.system('en')}"
    body = f"""<div class="c">{d.logo(36)}</div><div class="c b serif m3" style="font-size:25pt">{english}</div><div class="c small m1">Registration No.: {d.put("number")}</div><div class="c m4 serif">We hereby certify that</div><div class="c b m2 serif" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c small">Unified Social Credit Code: {d.put("registration")}</div><div class="c m1">Reg./Audit Add.: {d.put("address_latin")}</div><div class="c m3">by reason of its management system has been awarded this certificate for compliance with the standard</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m2">The certification applies to the following product(s)/service:</div><div class="c b">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>{led_by_colon([("Init. issued", d.date("initial")), ("Issued on", d.date("issue")), ("Valid till", d.date("expiry"))])}</div><div class="c small">President:<br>{d.picture(art.signature(d.rng), 32)}</div>{d.stamp(40)}</div><div class="row m2">{d.marks(24)}{d.code(18)}</div><div class="tiny m2">The holder must accept yearly surveillance; the certificate may be checked at www.cnca.gov.cn. Chinese and English texts are equally valid; the Chinese one prevails.</div><div class="c small b m1">{d.put("issuer_latin")}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7c6a3a")),), ".sheet{padding:22mm 26mm 24mm} .led td{padding:.6mm 3mm .6mm 0}")  # fmt: skip


@layout("zh_house_with_name_in_brackets", "inland_forms", ("zh",), also=("en",), only=HOUSES, systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_house_with_name_in_brackets(d: Draft) -> Sheets:
    """A foreign body's house in China: an English paper with the firm's Chinese name and scope in brackets behind."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    style = one(d, "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    body = f"""<div class="row">{d.logo(44)}<div class="small r">Certificate Nr.<br><b style="font-size:14pt">{d.put("number")}</b></div></div><div class="m4" style="font-size:36pt;color:{d.facts.office.colour};font-weight:300">Certificate</div><div class="m3 small">Certificate holder (获证方)</div><div class="b m1" style="font-size:18pt">{d.put("holder_latin")}</div><div>({d.put("holder")})</div><div class="small m1">{d.put("address_latin")}<br>({d.put("address")})</div><div class="small m3">Scope (范围)</div><div class="b">{d.put("scope_latin")}</div><div>({d.put("scope")})</div><div class="small m3">An audit was performed and has furnished proof that the requirements according to this norm are fulfilled (审核证明满足):</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="m3">Validity (有效期): valid from {day["issue"]} until {day["expiry"]}<br><span class="small">First certification (首次认证) {day["initial"]}; due date for all future audits (每年审核到期日): {d.facts.expiry.month:02}-{d.facts.expiry.day:02}</span></div><div class="grow"></div><div class="row end">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer_latin")} ({d.put("issuer")}) · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 10mm}")


@layout("zh_plaque_for_the_wall", "inland_forms", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 1))
def zh_plaque_for_the_wall(d: Draft) -> Sheets:
    """A plaque of brass: firm, norm, number, end and body; neither place nor work nor first day stand on it."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    body = f"""<div class="c b" style="font-size:30pt;letter-spacing:6mm;color:#6d1a12">{d.system()}</div><div class="c b m1" style="font-size:26pt;letter-spacing:4mm;color:#6d1a12">认证合格单位</div><div class="c b m4" style="font-size:26pt">{d.put("holder")}</div><div class="c m2" style="font-size:18pt">{d.standard()}</div><div class="grow"></div><div class="row" style="font-size:13pt"><div>注册号：{d.put("number")}</div><div>发证日期：{d.date("issue")}</div><div>有效期：{d.date("expiry")}</div></div><div class="c b m3" style="font-size:19pt">{d.put("issuer")}</div>"""
    css = ".page{width:297mm;height:209.9mm;background:linear-gradient(135deg,#e9c96a,#f8ecb4 40%,#d9ae45)} .sheet{padding:26mm 30mm 24mm;border:3mm double #8a5a16}"
    return Sheets((page(body),), css, "landscape")


@layout(
    "zh_labels_in_black_brackets",
    "inland_forms",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("I",)),
    scope=(1, 3),
)
def zh_labels_in_black_brackets(d: Draft) -> Sheets:
    """Labels in black brackets, the body's name as the head line, the term as a range, the first day within its line."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, "{y}.{m:02}.{d:02}", "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    if d.facts.start != d.facts.issue:
        d.facts = d.facts.with_(issue=d.facts.start)
    said = [
        ("证书编号", d.put("number")),
        ("组织名称", d.put("holder")),
        ("组织地址", d.put("address")),
        ("认证标准", d.standard()),
        ("认证范围", d.put("scope")),
        ("有 效 期", f"{d.date('start')} 至 {d.date('expiry')}（首次获证 {d.date('initial')}）"),
        ("信用代码", d.put("registration")),
    ]
    body = f"""<div class="c b" style="font-size:20pt;letter-spacing:1mm;color:{d.facts.office.colour}">{d.put("issuer")}</div><div class="c tiny m1">{d.facts.office.address} · {d.facts.office.site}</div><div class="c b m4" style="font-size:26pt">{d.system()}认证证书</div><div class="m4" style="line-height:2.1">{"".join(f"<div>【{label}】{value}</div>" for label, value in said)}</div><div class="m3 small">上述组织的{d.system()}经审核符合认证标准的要求，特发此证。</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.code(20)}<div class="c small">签发人 {d.picture(art.signature(d.rng), 30)}<br>{round_seal(d, "认证专用章", 36)}</div></div><div class="tiny m2">{one(d, *LOOK_UP)}。监督审核应于每年 {d.facts.issue.month} 月 {d.facts.issue.day} 日前完成。</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 13mm}")
