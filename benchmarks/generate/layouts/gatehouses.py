"""Papers of mainland Chinese bodies in Chinese alone: one paragraph, cells, permits, stamps of watches, a frame on a wall."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, noted_scope, one, spread, table, write_dates
from benchmarks.generate.layouts.pieces import led_by_colon, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

HOMES = ("cn-field", "zh-plain", "cn-trade")
INQUIRY = (
    "证书信息请登录国家认证认可监督管理委员会网站（www.cnca.gov.cn）查询",
    "扫码可核对本证书的实时状态，亦可访问 cx.cnca.cn",
    "以“全国认证认可信息公共服务平台”公示的状态为准",
)


def ground(d: Draft) -> str:
    """Give a ground in one of the colours of such papers."""
    return art.guilloche(one(d, "#b8893a", "#3f7fae", "#4f8a5b", "#b0554a"))


@layout("zh_whole_paper_in_one_paragraph", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_whole_paper_in_one_paragraph(d: Draft) -> Sheets:
    """One paragraph from 兹证明 to 特此发证; only the number is apart, first certification in its last sentence."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    d.facts = d.facts.with_(start=d.facts.issue)
    body = f"""<div class="c">{d.logo(42)}</div><div class="c b serif m3" style="font-size:32pt;color:#8a1c1c">
{d.system()}认证证书</div><div class="r m2">编号：{d.put("number")}</div>
<div class="m3" style="font-size:14pt;line-height:2.3;text-indent:2em">兹证明 <b>{d.put("holder")}</b>（统一社会信用代码
{d.put("registration")}，住所：{d.put("address")}）按照 <b>{d.standard()}</b> 的要求建立并保持了{d.system()}，其覆盖的业务为
<b>{d.put("scope")}</b>。经审核与评定，准予注册，有效期自{d.date("start")}起至{d.date("expiry")}止。该组织于<b>{d.date("initial")}</b
>首次通过本机构认证。特此发证。</div><div class="grow"></div><div class="row end">{d.marks(28)}<div class="c">{d.stamp(40)}<br>
<b style="font-size:13pt">{d.put("issuer")}</b><br>{d.date("issue")}</div></div>
<div class="tiny c m2">{one(d, *INQUIRY)}　电话：{phone(d)}</div>"""
    return Sheets((page(body, ground=ground(d)),), ".sheet{padding:21mm 25mm 17mm}")


@layout(
    "zh_cells_with_day_of_exchange",
    "gatehouses",
    ("zh",),
    only=BODIES,
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def zh_cells_with_day_of_exchange(d: Draft) -> Sheets:
    """A ruled form; exchanged within its cycle: 首次发证, 本周期起始, 换证 and 有效期至 in one row of cells."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(start=d.facts.issue)
    later = days_later(d.facts.issue, d.rng.randint(90, 500))
    changed = later < min(NEWEST, d.facts.expiry)
    if changed:
        d.facts = d.facts.with_(issue=later)
        start_is_right_too(d)
    days = [("首次发证日期", d.date("initial"))]
    days += (
        [("本周期起始日期", d.date("start")), ("换证日期", d.date("issue"))]
        if changed
        else [("发证日期", d.date("issue"))]
    )
    days.append(("证书有效期至", d.date("expiry")))
    heads = "".join(f"<th>{label}</th>" for label, _ in days)
    cells = "".join(f"<td class=c>{value}</td>" for _, value in days)
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c b m3" style="font-size:27pt">{
        d.system()
    }认证证书
</div><table class="fm m3"><tr><th>证书注册号</th><td colspan=3>{
        d.put("number")
    }</td></tr><tr><th>受审核方</th><td colspan=3>
<b>{d.put("holder")}</b></td></tr><tr><th>代　　码</th><td colspan=3>{
        d.put("registration")
    }</td></tr><tr><th>地　　址</th>
<td colspan=3>{d.put("address")}</td></tr><tr><th>依据准则</th><td colspan=3>{
        d.standard()
    }</td></tr><tr><th>覆盖的产品<br>
及其过程</th><td colspan=3 style="height:30mm">{d.put("scope")}</td></tr></table><table class="fm">
<tr>{heads}</tr><tr>{cells}</tr></table><div class="small m2">{
        "换证原因：" + one(d, "组织地址变更", "标准换版", "认证范围扩大") if changed else "备注：/"
    }</div><div class="grow"></div><div class="row end"><div class="small">授权签字人<br>
{d.picture(art.signature(d.rng), 34)}</div>{d.code(18)}<div class="c">{d.stamp(40)}<br>{
        d.put("issuer")
    }</div></div>
<div class="tiny m2">{one(d, *INQUIRY)}　{d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 20mm 12mm} .fm{width:100%} .fm td,.fm th{border:.3mm solid #333;padding:2.2mm 3mm}"
    return Sheets((page(body),), css + " .fm th{font-weight:normal;background:#f2f2ec;text-align:center}")


@layout(
    "zh_dotted_captions_and_permit_note", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2)
)
def zh_dotted_captions_and_permit_note(d: Draft) -> Sheets:
    """Captions left, values on dotted rules; 再认证 day as day of issue; a note of permits in small under the scope."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST)
    note = one(d, "（资质范围内）", "（凭有效许可证开展）", "（需行政许可的，取得许可后方可经营）")
    renewed = d.facts.initial < d.facts.issue
    pairs = [
        ("组织名称", d.put("holder")),
        ("信用代码", d.put("registration")),
        ("注册地址", d.put("address")),
        ("经营地址", "同注册地址"),
        ("认证标准", d.standard()),
        ("认证范围", noted_scope(d, note)),
        ("证书号", d.put("number")),
        ("初次认证日期", d.date("initial")),
        ("再认证日期" if renewed else "发证日期", d.date("issue")),
        ("证书届满日期", d.date("expiry")),
    ]
    said = "".join(f"<tr><td>{a}</td><td><b>{b}</b></td></tr>" for a, b in pairs)
    body = f"""<div class="c b serif" style="font-size:38pt;letter-spacing:5mm;color:#1d3f72">认证证书</div>
<div class="c m1">（{d.system()}）</div><table class="dt m4">{said}</table><div class="m2 small">上述组织的管理体系经评定符合所列标准，
准予认证注册。获证后第一次监督审核应在证书签发后十二个月内完成。</div><div class="grow"></div><div class="row end">{d.logo(38)}{d.marks(26)}
<div class="c">{d.stamp(40)}</div></div><div class="c b m2">{d.put("issuer")}</div>
<div class="c tiny">{d.facts.office.address}　{one(d, *INQUIRY)}</div>"""
    css = ".sheet{padding:22mm 24mm 17mm} .dt{width:100%} .dt td{padding:2.4mm 2mm;vertical-align:top}"
    css += " .dt td:first-child{width:32mm;white-space:nowrap;color:#1d3f72} .dt td:last-child{border-bottom:.3mm dotted #666}"
    return Sheets((page(body, ground=ground(d)),), css)


@layout("zh_sub_paper_of_a_plant", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_sub_paper_of_a_plant(d: Draft) -> Sheets:
    """子证书 of a plant: its own number, the main number and the mother firm in a note, the term that of the main one."""
    settle(d, "cn-field", "cn-quay", chance=0.8)
    write_dates(d, *YEAR_FIRST)
    main = d.facts.number
    mother = d.facts.holder[0]
    plant = one(d, "第二工厂", "北区分公司", "塘口生产基地", "精工分厂")
    d.facts = d.facts.with_(
        number=f"{main}-{d.rng.randint(1, 6):02}", holder=(f"{mother}{plant}", f"{mother}{plant}")
    )
    d.printed.extra["sub_certificate_of"] = main
    days = table(
        ("首次颁发", "本次颁发", "有效期至"), [(d.date("initial"), d.date("issue"), d.date("expiry"))]
    )
    body = f"""<div class="row"><div>{d.logo(40)}</div>{d.marks(24)}</div><div class="c b m3" style="font-size:25pt">
{d.system()}认证证书</div><div class="c m1" style="font-size:16pt;color:#b0221c">—— 子证书 ——</div>
<div class="c m2">子证书编号 <b>{d.put("number")}</b></div><div class="c m4">证明</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">（地址：{d.put("address")}）</div>
<div class="c m3">所实施的管理体系符合</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div>
<div class="c m3">本场所涉及的活动</div><div class="c b m1">{d.put("scope")}</div><div class="m4">{days}</div>
<div class="small m2">说明：本子证书是{mother}所持主证书（编号：{main}）的组成部分，随主证书的暂停、撤销而失效。</div><div class="grow"></div>
<div class="row end">{d.code(18)}<div class="c"><b>{d.put("issuer")}</b><br>{d.stamp(38)}</div></div>
<div class="tiny m2 c">{one(d, *INQUIRY)}</div>"""
    css = ".sheet{padding:19mm 24mm 14mm} .sites td,.sites th{text-align:center}"
    return Sheets((page(body, ground=ground(d)),), css)


@layout("zh_stamps_of_watches_in_squares", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_stamps_of_watches_in_squares(d: Draft) -> Sheets:
    """Three squares under the text, the first stamped 监督审核合格 with its day where that has passed."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST)
    first, second = d.facts.decoys.surveillance1, d.facts.decoys.surveillance2
    stamp = "border:.6mm solid #c0262c;color:#c0262c;border-radius:2mm;transform:rotate(-6deg);padding:2mm;margin:4mm"

    def square(text: str, day: object, passed: bool) -> str:
        mark = (
            f'<div style="{stamp}" class="b">监督审核合格<br><span class="small">{day}</span></div>'
            if passed
            else ""
        )
        return f'<div class="c tiny" style="flex:1;border:.3mm solid #888;height:30mm">{text}{mark}</div>'

    squares = "".join(
        (
            square("第一次监督审核", d.other_date(first), first <= NEWEST),
            square("第二次监督审核", d.other_date(second), second <= NEWEST),
            square("特殊审核", "", False),
        )
    )
    body = f"""<div class="row">{d.logo(40)}<div class="r">证书编号：<b>{d.put("number")}</b></div></div>
<div class="c b m3" style="font-size:28pt;color:#20558a">{
        spread("管理体系认证证书")
    }</div><div class="m4">经审核，</div>
<div class="c b" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{
        d.put("registration")
    }</div>
<div class="c m1">{d.put("address")}</div><div class="m3">的{d.system()}满足 <b>{
        d.standard()
    }</b> 的要求，认证所覆盖的范围：</div>
<div class="b m1">{d.put("scope")}</div><div class="m3">{
        led_by_colon(
            [("颁证日期", d.date("issue")), ("初次获证", d.date("initial")), ("到期日期", d.date("expiry"))]
        )
    }</div><div class="grow"></div><div class="row end m2">{d.marks(26)}<div class="c">{d.stamp(36)}<br>
<b>{d.put("issuer")}</b></div></div><div class="row m2" style="gap:4mm">{squares}</div>
<div class="tiny m1">未在规定时间内加盖合格章的，证书自动失效。{one(d, *INQUIRY)}</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .led td{padding:.6mm 4mm .6mm 0}"
    return Sheets((page(body),), css)


@layout("zh_seal_pressed_over_the_name", "gatehouses", ("zh",), only=BODIES, systems=(*GENERAL, ("I",), ("N",)),
        scope=(1, 3))  # fmt: skip
def zh_seal_pressed_over_the_name(d: Draft) -> Sheets:
    """The seal lies over the printed name of the body and its day, as it is pressed; captions above the values."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日")
    pairs = [
        ("获证单位", d.put("holder")),
        ("统一代码", d.put("registration")),
        ("所在地", d.put("address")),
        ("遵循标准", d.standard()),
        ("体系运行范围", d.put("scope")),
    ]
    said = "".join(
        f'<div class="m2"><span style="color:#7a5b1e;font-size:9pt">■ {a}</span><div class="b">{b}</div></div>'
        for a, b in pairs
    )
    body = f"""<div class="row top"><div>{d.logo(42)}</div>{d.marks(26)}</div><div class="b serif m3" style="font-size:30pt">
{d.system()}<br>认证证书</div><div class="small m1">No. {d.put("number")}</div>{said}<div class="m3">本证书至
<b>{d.date("expiry")}</b> 止有效；首次发证于 {d.date("initial")}。</div><div class="grow"></div>
<div style="position:relative;align-self:flex-end;width:86mm;text-align:center;padding-top:22mm"><div class="b"
style="font-size:13pt">{d.put("issuer")}</div><div style="margin-top:10mm">{d.date("issue")}</div><div style="position:absolute;left:24mm;
top:1mm;opacity:.85">{d.stamp(38)}</div></div><div class="tiny m2">{d.facts.office.address}　{one(d, *INQUIRY)}</div>"""
    return Sheets((page(body, ground=ground(d)),), ".sheet{padding:22mm 25mm 17mm}")


@layout("zh_framed_and_hung_on_the_wall", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_framed_and_hung_on_the_wall(d: Draft) -> Sheets:
    """The paper in a wooden frame with a mount, as firms photograph it on their wall; large letters, few facts."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST)
    days = columns(
        [("注册日期", d.date("issue")), ("有效期至", d.date("expiry")), ("初次注册", d.date("initial"))]
    )
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b serif m2" style="font-size:34pt;color:#a3121b">认证证书</div>
<div class="c small m1">证书号 {d.put("number")}</div><div class="c m3">兹证明</div>
<div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m2">{d.system()}符合</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div>
<div class="c m2">适用于</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{days}
<div class="row end m2">{d.marks(26)}<div class="c">{d.stamp(36)}<br><b>{d.put("issuer")}</b></div></div>
<div class="tiny c m1">{one(d, *INQUIRY)}</div>"""
    wood = one(d, "#6b3f1f", "#3a2a1e", "#a67c3d")
    frame = f"""<div style="position:absolute;inset:0;background:#d9d5cc"></div><div style="position:absolute;inset:5mm;
background:#fdfcf7;border:9mm ridge {wood};box-shadow:2mm 3mm 5mm rgba(0,0,0,.45)"></div><div style="position:absolute;
inset:19mm;border:.5mm solid #b99a4b"></div>"""
    css = ".sheet{padding:26mm 30mm 26mm} .across{width:100%;text-align:center}"
    return Sheets((page(body, ground=frame),), css)


@layout("zh_record_of_what_was_changed", "gatehouses", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_record_of_what_was_changed(d: Draft) -> Sheets:
    """A record of issues beneath the text, the last line being this paper; the days above are those of the cycle."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(start=d.facts.issue)
    later = days_later(d.facts.issue, d.rng.randint(60, 300))
    changed = later < min(NEWEST, d.facts.expiry)
    record = [("00", d.date("start"), "认证注册")]
    if changed:
        d.facts = d.facts.with_(issue=later)
        start_is_right_too(d)
        record.append(
            ("01", d.date("issue"), one(d, "变更地址，换发证书", "缩小范围，换发证书", "更名，换发证书"))
        )
    d.printed.roles.add("issue")
    facts = [
        ("注　册　号", d.put("number")),
        ("名　　　称", d.put("holder")),
        ("注册地址", d.put("address")),
        ("执行标准", d.standard()),
        ("范　　　围", d.put("scope")),
        ("初次注册日", d.date("initial")),
        ("注册届满日", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="c b m3" style="font-size:26pt;color:#2c5d34">
{d.system()}注册证书</div><div class="m4" style="font-size:12pt">{led_by_colon(facts)}</div><div class="m3 small b">证书颁发记录</div>
{table(("版次", "颁发日期", "说明"), record)}<div class="grow"></div><div class="row end"><div class="small">总经理
{d.picture(art.signature(d.rng), 32)}</div>{d.code(18)}<div class="c">{d.stamp(38)}<br>{d.put("issuer")}</div></div>
<div class="tiny m2">{one(d, *INQUIRY)}　{d.facts.office.address}　{phone(d)}</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .led td{padding:1.6mm 3mm 1.6mm 0;vertical-align:top} .led td:first-child{white-space:nowrap}"
    return Sheets((page(body),), css)


@layout("zh_electronic_paper_with_inquiry_band", "gatehouses", ("zh",), only=BODIES, systems=(*GENERAL, ("I",)),
        scope=(1, 3))  # fmt: skip
def zh_electronic_paper_with_inquiry_band(d: Draft) -> Sheets:
    """An electronic paper: a band with code, state and day of download above; number and days in its second column."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    d.facts = d.facts.with_(sites=tuple(replace(site, name=d.facts.holder) for site in d.facts.sites))
    taken = min(NEWEST, days_later(years_later(d.facts.issue, 1), d.rng.randint(20, 200)))
    right = lines(
        [
            ("证书编号", d.put("number")),
            ("首次发证", d.date("initial")),
            ("发证日期", d.date("issue")),
            ("有效期止", d.date("expiry")),
        ],
        "　",
    )
    body = f"""<div class="row small" style="background:#eaf1f8;padding:3mm 5mm">{d.code(18)}<div>电子证书<br>状态以查询结果为准</div>
<div>下载日期 {d.other_date(taken)}<br>防伪码 {d.rng.randint(100000, 999999)}-{d.rng.randint(1000, 9999)}</div></div>
<div class="row top m4"><div>{d.logo(42)}<div class="b m2" style="font-size:24pt;color:#1f5fa8">{d.system()}<br>认证证书</div></div>
<div style="border-left:.8mm solid #1f5fa8;padding-left:5mm;line-height:2;white-space:nowrap">{right}</div></div>
<div class="m4 small">获证组织</div><div class="b" style="font-size:18pt">{d.put("holder")}</div>
<div class="small m1">统一社会信用代码：{d.put("registration")}</div><div class="m2">地址：{d.put("address")}</div>
<div class="m3">符合 <b>{d.standard()}</b></div><div class="m3">覆盖：<b>{d.put("scope")}</b></div><div class="grow"></div>
<div class="row end">{d.marks(28)}<div class="c"><b>{d.put("issuer")}</b><br>{d.stamp(36)}</div></div>
<div class="tiny m2">{one(d, *INQUIRY)}</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 21mm 12mm}")
