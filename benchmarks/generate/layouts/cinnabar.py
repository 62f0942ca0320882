"""Papers of Chinese bodies in Chinese alone: prose with blanks, grids, panels, bands, notes that hold the days, lists overleaf."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    lines,
    noted_scope,
    one,
    other_addresses,
    reissued,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

YEAR_FIRST = ("{y}年{m:02}月{d:02}日", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
BODIES = (
    "cqc", "cqm", "wit", "bcc", "zdhy", "ccci", "head", "kaixin", "hxc", "cec", "cesi", "ngv", "cti", "xqcc",
    "jingyuan-cn", "zhuoheng-cn", "huixin-cn", "lanhai-cn", "shuoyuan-cn", "jinheng-cn", "noa", "tirt", "ucc", "uicc",
    "gqc", "gzcc", "gjhx", "gac-zj", "oac", "zjqc", "yuanhang-cn", "hengtai-cn", "open", "ccsc", "qac", "ceprei",
)  # fmt: skip


def trade(d: Draft, chance: float = 0.85) -> None:
    """Let the holder be a Chinese firm with an address and a scope of the long kind."""
    settle(d, "cn-quay", "cn-trade", chance=chance)


def phone(d: Draft) -> str:
    """Invent a telephone number of the body."""
    return f"{one(d, '010', '021', '020', '0571', '0755')}-{d.rng.randint(52000000, 88999999)}"


@layout("zh_blanks_in_one_statement", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_blanks_in_one_statement(d: Draft) -> Sheets:
    """One statement with its facts underlined in it, indented; day of issue alone at the right, term in the last sentence."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    start_is_right_too(d)
    u = '<span style="border-bottom:.25mm solid #333;padding:0 2mm">{}</span>'.format
    body = f"""<div class="r small">{u(d.put("number"))}（号）</div>
<div class="c serif b m4" style="font-size:34pt;letter-spacing:3mm;color:#84211b">认 证 证 书</div>
<div class="c m1">{d.system()}</div>
<div class="m4 serif" style="font-size:14pt;line-height:2.1;text-indent:2em">兹证明{u(d.put("holder"))}（统一社会信用代码{u(d.put("registration"))}）位于{u(d.put("address"))}，其建立并运行的{d.system()}，经本机构依据{u(d.standard())}审核，在{u(d.put("scope"))}方面符合标准要求，准予注册，特发此证。</div>
<div class="serif m2" style="font-size:14pt;line-height:2.1;text-indent:2em">本证书于{d.date("expiry")}失效，其间须每十二个月接受一次监督审核。首次注册于{d.date("initial")}。</div>
<div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{d.marks(30)}</div><div class="c">{d.stamp(40)}<div class="b">{d.put("issuer")}</div><div class="m1">{d.date("issue")}</div></div></div>
<div class="tiny m3 c">查询：全国认证认可信息公共服务平台 cx.cnca.cn　电话：{phone(d)}</div>"""
    ground = '<div style="position:absolute;inset:9mm;border:2.2mm solid #d9c39a"></div><div style="position:absolute;inset:13mm;border:.3mm solid #84211b"></div>'
    return Sheets((page(body, ground=ground),), ".sheet{padding:25mm 28mm 20mm}")


@layout("zh_status_panel_on_grey", "cinnabar", ("zh",), only=BODIES, systems=(*GENERAL, ("N",)), scope=(1, 3))
def zh_status_panel_on_grey(d: Draft) -> Sheets:
    """A grey panel at the left holds number, days, status and square, each label over its value; the statement stands right."""
    trade(d)
    write_dates(d, *YEAR_FIRST)

    def fact(label: str, value: str) -> str:
        return f'<div class="m3"><div class=tiny style="color:#5d6b78">{label}</div><div style="font-size:9.5pt;word-break:break-all">{value}</div></div>'

    left = "".join(
        fact(*pair)
        for pair in (
            ("证书编号", d.put("number")),
            ("证书状态", one(d, "有效", "有效（以网上查询为准）")),
            ("初次颁证", d.date("initial")),
            ("本次颁证", d.date("issue")),
            ("到期日期", d.date("expiry")),
            ("下次监督不晚于", d.decoy("surveillance1")),
            ("审核组长", one(d, "庞砚", "兰若溪", "蒲景行")),
        )
    )
    body = f"""<div style="display:flex;height:100%">
<div style="width:47mm;background:#e9edf1;padding:16mm 6mm 10mm;display:flex;flex-direction:column">{d.logo(34)}{left}<div class=grow style="min-height:4mm"></div>{d.code(26)}<div class="tiny m1">扫描二维码核验证书</div></div>
<div style="flex:1;padding:26mm 16mm 12mm;display:flex;flex-direction:column">
<div class="b" style="font-size:27pt;color:#22405c">{d.system()}<br>认证证书</div>
<div class="m4">授予</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div>
<div class="small m1">{d.put("registration")}</div><div class="m1">{d.put("address")}</div>
<div class="m4">以表明其管理体系满足</div><div class="b m1" style="font-size:17pt;color:#22405c">{d.standard()}</div>
<div class="m3">覆盖以下活动</div><div class="m1">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>{d.marks(30)}
<div class="row end m2"><div class="small">{d.put("issuer")}<br><span class=tiny>{d.facts.office.address}<br>{phone(d)}　{d.facts.office.site}</span></div>{d.stamp(36)}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout("zh_norms_ticked_down_one_number", "cinnabar", ("zh",), only=BODIES, systems=(("Q", "E", "S"), ("Q", "S"), ("Q", "E", "S", "N")), scope=(1, 2))  # fmt: skip
def zh_norms_ticked_down_one_number(d: Draft) -> Sheets:
    """Several systems under one number: a table of system and norm, the scope below for all, days in the last line of the table."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    d.standard()
    names = {"Q": "质量", "E": "环境", "S": "职业健康安全", "N": "能源"}
    cells = [
        (f"{names[f.system[-1]]}管理体系", escape(f.printed, quote=False), "符合") for f in d.facts.standards
    ]
    body = f"""<div class="row">{d.logo(42)}<div class="c b" style="font-size:22pt">管理体系认证证书<div class=small style="font-weight:normal;letter-spacing:1mm">（一体化）</div></div>{d.marks(26)}</div>
<div class="m3 row small" style="border-top:.5mm solid #1d5a8c;border-bottom:.2mm solid #1d5a8c;padding:2mm 0"><span>证书编号：{d.put("number")}</span><span>统一社会信用代码：{d.put("registration")}</span></div>
<div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">经审核，该组织的下列管理体系符合相应标准：</div>
<div class="m2">{table(("管理体系", "认证依据", "结论"), cells)}</div>
<div class="m3 b">覆盖的业务范围</div><div class="m1" style="border-left:1mm solid #1d5a8c;padding-left:4mm">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>
<table class=dd style="width:100%"><tr><td>首次获证：{d.date("initial")}</td><td>签发：{d.date("issue")}</td><td>有效至：{d.date("expiry")}</td></tr></table>
<div class="row end m3"><div class=small style="width:92mm">注：任一管理体系被暂停或撤销的，本证书随之收回，由本机构另行换发。未按期完成年度监督审核的，本证书自动失去效力。</div><div class=c>{d.stamp(40)}</div></div>
<div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:15mm 20mm 12mm} .sites td,.sites th{text-align:center;font-size:10.5pt} .dd td{border:.25mm solid #1d5a8c;padding:2.4mm;text-align:center;font-size:10pt}"
    return Sheets((page(body),), css)


@layout("zh_devices_four_cells_a_row", "cinnabar", ("zh",), only=("cms-med", "cqm", "bcc", "cti", "noa", "hxc"), systems=(("M",),), scope=(1, 2))  # fmt: skip
def zh_devices_four_cells_a_row(d: Draft) -> Sheets:
    """Devices: a form of four cells a row, permits of the state beside the body's number, category codes after the scope."""
    settle(d, "cn-quay", "cn-trade", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    permit = f"药监械生产许{d.rng.randint(20100000, 20239999)}号"
    four = [
        ("证书编号", d.put("number"), "认证规则", "CNCA-M-01"),
        ("初次认证", d.date("initial"), "认证周期", "三年"),
        ("发证日期", d.date("issue"), "有效期至", d.date("expiry")),
    ]
    grid = "".join(f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td>{e}</td></tr>" for a, b, c, e in four)
    wide = "".join(
        f"<tr><th>{a}</th><td colspan=3>{b}</td></tr>"
        for a, b in (
            ("组织名称", f"<b>{d.put('holder')}</b>"),
            ("注册地址", d.put("address")),
            ("许可证号", permit),
            ("标准", d.standard()),
            ("认证范围", d.put("scope")),
            ("产品类别", one(d, "1.1.2 / 1.4.1", "06-1 / 14-10", "非有源、非植入")),
        )
    )
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b m2" style="font-size:24pt;color:#0d6b6b">医疗器械质量管理体系认证证书</div>
<table class="f m4">{wide}{grid}</table>
<div class="m3 small">本证书不作为产品准予上市的依据。获证组织法律地位、许可资格发生变更时，应于十日内通知本机构。</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(30)}{d.code(20)}<div class=c>签发人 {d.picture(art.signature(d.rng), 34)}</div>{round_seal(d, "发证专用", 38, "#b3272d")}</div>
<div class="m3 row tiny" style="border-top:.3mm solid #0d6b6b;padding-top:2mm"><span>{d.put("issuer")}</span><span>{d.facts.office.address}</span><span>{d.facts.office.site}</span></div>"""
    css = ".sheet{padding:18mm 20mm 12mm} .f{width:100%} .f td,.f th{border:.25mm solid #5a8f8f;padding:2.2mm 2.6mm;font-size:10.5pt;text-align:left;vertical-align:top} .f th{width:23mm;background:#eaf4f4;font-weight:normal}"
    return Sheets((page(body),), css)


@layout("zh_days_hidden_in_the_remark", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_days_hidden_in_the_remark(d: Draft) -> Sheets:
    """No rubric for days: they stand in a running remark at the foot, among the watches and the rules of use."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(start=d.facts.issue)
    body = f"""<div class="c">{d.logo(48, full_name=True)}</div>
<div class="c b m4" style="font-size:25pt;letter-spacing:1mm;white-space:nowrap">{d.system()}证书</div>
<div class="c small m1" style="color:#666">第 {d.put("number")} 号</div>
<div class="c b m4" style="font-size:22pt">{d.put("holder")}</div>
<div class="c m1">{d.put("address")}</div><div class="c small">{d.put("registration")}</div>
<div class="c m4">{d.standard()}</div>
<div class="c m3" style="font-size:12.5pt">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div>{d.marks(28, iaf=True)}</div>{d.stamp(42)}</div>
<div class="m3 small" style="line-height:1.7;background:#f7f3e8;padding:3mm 4mm">说明：1.本证书自{d.date("issue")}签发之日起生效，{d.date("expiry")}前（含当日）有效，获证组织首次取得本项认证的日期为{d.date("initial")}。2.第一次监督审核应于{d.decoy("surveillance1")}前完成，第二次监督审核应于{d.decoy("surveillance2")}前完成。3.认证标志的使用应符合《{d.put("issuer")}证书和标志使用规则》。4.证书真伪请登录 {d.facts.office.site} 核实，或致电{phone(d)}。</div>"""
    return Sheets((page(body, ground=art.guilloche("#b59a5b")),), ".sheet{padding:24mm 27mm 22mm}")


@layout("zh_numbers_of_many_kinds", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_numbers_of_many_kinds(d: Draft) -> Sheets:
    """Number of acceptance, contract, serial of the sheet and check code around the true one; three addresses, post codes."""
    settle(d, "cn-quay", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    zip_code = d.rng.randint(100000, 529999)
    y = d.facts.issue.year
    body = f"""<div class="row top"><div>{d.logo(40)}</div><div class="tiny r">防伪码：{d.rng.randint(10**11, 10**12 - 1)}<br>受理编号：SL{y}{d.rng.randint(1000, 9999)}<br>合同编号：{d.decoy("report")}</div></div>
<div class="c b m3" style="font-size:28pt">{d.system()}认证证书</div>
<div class="m3 kk"><div><span>组　　织</span><b style="font-size:14pt">{d.put("holder")}</b></div><div><span>机构代码</span>{d.put("registration")}</div><div><span>注册住所</span>{d.put("address")}　<span class=z>邮编 {zip_code}</span></div><div><span>审核地址</span>同上</div><div><span>注 册 号</span>{d.put("number")}</div></div>
<div class="m3 c">上述组织的{d.system()}已经本机构审核，符合</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c">特此发证。证书适用范围：</div>
<div class="m1" style="border:.3mm dashed #999;padding:3mm 5mm">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>
<div class="row end"><div style="line-height:1.8">首次注册日期　{d.date("initial")}<br>注 册 日 期　{d.date("issue")}<br>注册有效期至　{d.date("expiry")}</div><div class="c small">批准人<br>{d.picture(art.signature(d.rng), 34)}</div>{d.stamp(40)}</div>
<div class="row m2">{d.marks(26)}{d.code(18)}<div class="tiny" style="width:80mm">{d.put("issuer")}　{d.facts.office.address}　邮编 {d.rng.randint(100000, 529999)}　认可注册号见标志；证书纸流水号 No.{d.rng.randint(0, 9999999):07}</div></div>"""
    css = ".sheet{padding:18mm 22mm 14mm} .kk div{padding:1.4mm 0;border-bottom:.2mm solid #ccc} .kk div span:first-child{display:inline-block;width:26mm;color:#555} .z{font-size:8pt;color:#777}"
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),), css)


@layout("zh_name_of_the_firm_changed", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2))
def zh_name_of_the_firm_changed(d: Draft) -> Sheets:
    """The firm was renamed within the term: the remark names the former name and number; a day of change beside that of issue."""
    trade(d, 1.0)
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(start=d.facts.issue)
    reissued(d)
    was = f"{d.facts.holder[0].split('有限')[0].split('（')[0][:4]}{one(d, '实业', '商贸', '科技')}有限公司"
    changed = d.facts.issue != d.facts.start
    note = f"备注：获证组织名称由“{was}”变更，原证书于{d.other_date(d.facts.start)}发出，即日作废。" if changed else f"备注：获证组织曾用名“{was}”。"  # fmt: skip
    body = f"""<div style="position:absolute;left:0;right:0;top:0;height:24mm;background:linear-gradient(90deg,#7f1717,#c9493a)"></div>
<div style="position:relative;color:#fff;font-size:24pt;letter-spacing:4mm" class="b">认证证书</div>
<div class="m4 row top"><div style="width:110mm"><div class=small>证书持有人</div><div class="b" style="font-size:17pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div></div><div class="r">{d.logo(36)}</div></div>
<div class="m3">{rows([("证书号", d.put("number")), ("信用代码", d.put("registration")), ("体系", d.system()), ("标准", d.standard()), ("业务", d.put("scope"))], "rows")}</div>
<div class="m3 tri"><div><b>{d.date("initial")}</b><i>首次发证日期</i></div><div><b>{d.date("issue")}</b><i>{one(d, "换发日期", "本证书签发日期")}</i></div><div><b>{d.date("expiry")}</b><i>证书截止日期</i></div></div>
<div class="m3 small">{note}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(28)}<div class="c"><div style="margin-bottom:-7mm">{d.put("issuer")}<br><span class=small>（盖章）</span></div>{d.stamp(38)}</div></div>
<div class="tiny m2">{d.facts.office.address}　{d.facts.office.site}　{phone(d)}</div>"""
    css = ".sheet{padding:8mm 20mm 12mm} .tri{display:flex;gap:3mm} .tri div{flex:1;text-align:center;background:#faf0ee;padding:3mm} .tri i{display:block;font-style:normal;font-size:8pt;color:#7f1717;margin-top:1mm} .rows .l{color:#7f1717;width:24mm} .rows .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("zh_title_stands_upright_at_right", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 3))
def zh_title_stands_upright_at_right(d: Draft) -> Sheets:
    """Landscape; the title runs upright in a band at the right, facts in two columns with small labels behind their values."""
    trade(d)
    write_dates(d, *YEAR_FIRST)

    def behind(value: str, label: str, size: int = 12) -> str:
        return f'<div class="m2"><span style="font-size:{size}pt" class=b>{value}</span> <span class=tiny style="color:#777">［{label}］</span></div>'

    body = f"""<div style="display:flex;height:100%"><div style="flex:1;padding:15mm 14mm 10mm 18mm;display:flex;flex-direction:column">
<div class="row">{d.logo(40)}<div class="small">No. {d.put("number")}</div></div>
{behind(d.put("holder"), "获证方", 18)}{behind(d.put("address"), "所在地", 10)}{behind(d.put("registration"), "统一社会信用代码", 10)}
<div class="m3" style="display:flex;gap:10mm"><div style="flex:1"><div class=small>其{d.system()}符合</div><div class="b m1" style="font-size:15pt">{d.standard()}</div></div><div style="flex:1.2"><div class=small>范围</div><div class=m1>{d.put("scope")}</div></div></div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div>{behind(d.date("initial"), "初始批准", 10)}{behind(d.date("issue"), "批准", 10)}{behind(d.date("expiry"), "截止", 10)}</div>{d.marks(26)}{d.stamp(34)}</div>
<div class="tiny m1">{d.put("issuer")}　{d.facts.office.address}</div></div>
<div style="width:30mm;background:#1f3b57;color:#fff;writing-mode:vertical-rl;display:flex;align-items:center;justify-content:center;font-size:24pt;letter-spacing:4mm">管理体系认证证书</div></div>"""
    return Sheets((page(body, "wide"),), ".sheet{padding:0}", "landscape")


@layout(
    "zh_units_in_a_list_overleaf", "cinnabar", ("zh",), only=BODIES, systems=GENERAL, scope=(1, 2), sites=2
)
def zh_units_in_a_list_overleaf(d: Draft) -> Sheets:
    """A group's paper; overleaf the units as numbered paragraphs, no table, with a day of the list itself."""
    settle(d, "cn-quay", "cn-trade", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    cells = site_cells(d)
    units = "".join(
        f'<div class="m3"><b>{i}．{name}</b><br>地址：{where}<br>涉及范围：{what}</div>'
        for i, (name, where, what) in enumerate(cells, 1)
    )
    front = f"""<div class="c b m3" style="font-size:32pt;letter-spacing:1.4mm;color:#165a36;white-space:nowrap">{d.system()}证书</div><div class="c m1 small">（含分支机构，共 1+{len(cells)} 个场所）</div>
<div class="m4 c">{d.put("holder")}</div><div class="c small m1">中心职能所在地：{d.put("address")}<br>统一社会信用代码：{d.put("registration")}</div>
<div class="c m4">依据</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="c m2">经审核合格，准予认证。认证范围</div><div class="c b m1">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div class="small" style="line-height:1.8">{lines([("证书编号", d.put("number")), ("初评获证日期", d.date("initial")), ("证书起始日期", d.date("issue")), ("证书终止日期", d.date("expiry"))], "：")}</div>{d.stamp(40)}</div>
<div class="row m2">{d.marks(28)}{d.code(18)}</div><div class="c b m1">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>"""
    back = f"""<div class="b" style="font-size:16pt">附　页</div><div class=small>证书编号 {d.put("number")}</div>{units}
<div class=grow style="min-height:4mm"></div><div class="small">本附页于 {d.other_date(days_later(d.facts.issue, d.rng.randint(0, 5)))} 打印，无正页不得单独使用。</div><div class=r>{round_seal(d, "骑缝章", 30)}</div>"""
    return Sheets(
        (page(front, ground=art.guilloche("#2f7a52")), page(back)), ".sheet{padding:24mm 26mm 20mm}"
    )


@layout("zh_cosmetics_workshop_units", "cinnabar", ("zh",), only=("cti", "noa", "wit", "shuoyuan-cn", "icas", "hengtai-cn"), systems=(("G",),), scope=(1, 2))  # fmt: skip
def zh_cosmetics_workshop_units(d: Draft) -> Sheets:
    """Cosmetics: good practice by norm and guideline, licence of the state, plant address only, days left of the seal as 起/止."""
    settle(d, "cn-quay")
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row">{d.logo(44)}<div class="r tiny">化妆品生产许可证编号：粤妆{d.rng.randint(20160001, 20239999)}</div></div>
<div class="c m4 b" style="font-size:25pt;color:#a2416f">化妆品良好生产规范</div><div class="c b" style="font-size:25pt;color:#a2416f">符合性证书</div>
<div class="m4" style="line-height:1.9">　　兹证明 <b style="font-size:15pt">{d.put("holder")}</b> 设于 {d.put("address")} 的工厂，经现场评审，化妆品生产、控制、储存和运输活动符合 <b>{d.standard()}</b>《化妆品 良好生产规范（GMP）指南》的要求。</div>
<div class="m3" style="text-align:center"><span style="background:#f6e8ef;padding:1mm 6mm">评审范围</span></div><div class="c m2 b">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div class="row end"><div>{rows([("证书号码", d.put("number")), ("起", d.date("issue")), ("止", d.date("expiry"))])}</div><div class="c">{d.stamp(38)}<div>{d.put("issuer")}</div></div></div>
<div class="tiny m3">每年至少接受一次跟踪评审。本证书不免除生产者依《化妆品监督管理条例》承担的责任。{d.facts.office.address}　{phone(d)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c987a8")),), ".sheet{padding:23mm 26mm 20mm}")


@layout("zh_data_services_boundary", "cinnabar", ("zh",), only=("cesi", "ceprei", "ngv", "noa", "icas", "uicc", "huixin-cn", "ccci"), systems=(("I",), ("J",)), scope=(1, 1))  # fmt: skip
def zh_data_services_boundary(d: Draft) -> Sheets:
    """Data or services: physical boundary, version of the statement, days in a band across, level of the service after the scope."""
    settle(d, "cn-quay", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    fact = d.facts.standards[0]
    name = "信息安全管理体系" if fact.system == "I" else "信息技术服务管理体系"
    note = f"（适用性声明版本：{one(d, 'A/0', 'V2.0', 'SOA-2024-01')}）" if fact.system == "I" else ""
    body = f"""<div style="background:#0b2f5b;color:#fff;margin:-16mm -20mm 0;padding:12mm 20mm 8mm" class="row"><div class="b" style="font-size:22pt">{name}<br>认证证书</div><div style="background:#fff;padding:2mm">{d.logo(38)}</div></div>
<div class="m4 row top"><div class="b" style="font-size:18pt">{d.put("holder")}</div></div><div class="m1 small">{d.put("registration")}</div>
<div class="m3">物理边界：{d.put("address")}</div><div class="m1">组织边界：管理层、综合部、技术部、市场部、客服部</div>
<div class="m3">认证准则　<b>{d.standard()}</b></div>
<div class="m3">业务边界</div><div class="m1 b">{noted_scope(d, note) if note else d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div>
<div style="background:#e6eef7;padding:3mm 5mm" class="row small"><span>证书编号 <b>{d.put("number")}</b></span><span>首次发证 <b>{d.date("initial")}</b></span></div>
<div style="background:#d6e3f1;padding:3mm 5mm" class="row small"><span>本次发证 <b>{d.date("issue")}</b></span><span>失效日期 <b>{d.date("expiry")}</b></span></div>
<div class="row end m3">{d.marks(28)}{d.code(20)}<div class=c>{d.picture(art.signature(d.rng), 32)}<div class=small>主任</div></div>{d.stamp(38)}</div>
<div class="c small m2">{d.put("issuer")}　{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 20mm 11mm}")


@layout(
    "zh_two_places_and_copy_for_tender",
    "cinnabar",
    ("zh",),
    only=BODIES,
    systems=GENERAL,
    scope=(1, 3),
    sites=1,
)
def zh_two_places_and_copy_for_tender(d: Draft) -> Sheets:
    """Plain black on white as copied: registered and operating address, a line for the tender it was copied for, watches to come."""
    settle(d, "cn-quay", chance=0.9)
    write_dates(d, *YEAR_FIRST)
    second = other_addresses(d)[0]
    yearly = days_later(years_later(d.facts.issue, 1), -1)
    copied = days_later(d.facts.issue, d.rng.randint(40, 160))
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:26pt">{d.system()}认证证书</div><div class="c m2">证书号：{d.put("number")}</div>
<div class="c b m4" style="font-size:21pt">{d.put("holder")}</div>
<div class="c m2" style="line-height:1.7">注册地址：{d.put("address")}<br>经营场所：{second}<br>统一社会信用代码：{d.put("registration")}</div>
<div class="c m3">建立的{d.system()}符合标准：<b>{d.standard()}</b></div>
<div class="c m3">通过认证的范围：</div><div class="c m1 b">{d.put("scope")}</div>
<div class="c m3">首次发证：{d.date("initial")}　　发证：{d.date("issue")}　　有效期至：{d.date("expiry")}</div>
<div class="c small m1">（本证书在 {d.other_date(yearly)} 前接受监督并加贴合格标识后继续有效）</div>
<div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(28)}<div class=c>{d.picture(art.signature(d.rng), 34)}<div class=small>法定代表人</div></div>{round_seal(d, "证书专用章", 40, "#555")}</div>
<div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}　{phone(d)}</div>
<div class="m2 small" style="border:.4mm solid #222;display:inline-block;padding:1mm 3mm;align-self:flex-start">复印件与原件一致　仅限投标使用　{d.other_date(copied)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .sheet{color:#222}")
