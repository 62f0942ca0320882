"""Chinese papers of more bodies: several addresses, licence notes, spaced labels, seals, twins and annexes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    CLOSE,
    COLON,
    COMMA,
    OPEN,
    lines,
    noted_scope,
    one,
    other_addresses,
    round_seal,
    site_rows,
    spread,
)
from benchmarks.generate.layouts.registry import layout

LICENCE = (
    f"{OPEN}涉及资质许可的{COMMA}在资质许可范围内{CLOSE}",
    f"{OPEN}资质许可范围内{CLOSE}",
    f"{OPEN}法律法规要求须经许可的{COMMA}凭有效许可证经营{CLOSE}",
)


@layout("zh_three_addresses", "chinese", ("zh",), sites=2, scope=(2, 5))
def zh_three_addresses(d: Draft) -> Sheets:
    """A national body's sheet: registered, office and production address, scope within the licences, four dates."""
    office, works = other_addresses(d)
    again = d.date("issue")
    small = f"""证书信息可在国家认证认可监督管理委员会网站 www.cnca.gov.cn 查询{COMMA}亦可扫描二维码。获证组织应按规定接受年度监督审核{COMMA}并经评定合格{COMMA}本证书方为有效。"""
    days = lines(
        [
            (one(d, "初次发证日期", "首次颁证日期", "初次获证日期"), d.date("initial")),
            (one(d, "本次发证日期", "换证日期", "颁证日期", "本次颁证日期"), again),
            (one(d, "有效期至", "证书有效期至", "有效期截止日期"), d.date("expiry")),
        ],
        COLON,
    )
    body = f"""<div class="row"><div>{d.logo(34)}</div><div class="r small">证书编号{COLON}{d.put("number")}</div></div>
<h1 class="c" style="font-size:24pt;letter-spacing:1mm;white-space:nowrap;color:#103a6e;margin:5mm 0 3mm">{d.system()}认证证书</h1>
<div style="padding-left:6mm">兹证明</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div>
<div class="m3 small" style="padding-left:16mm">{lines([("统一社会信用代码", d.put("registration")), ("注册地址", d.put("address")), ("办公地址", office), ("生产地址", works)], COLON)}</div>
<div class="c m3">建立的{d.system()}符合标准</div><div class="c b m2" style="font-size:17pt">{d.standard()}</div>
<div class="c m3">通过认证范围如下{COLON}</div><div class="m2" style="padding:0 16mm;font-size:13pt">{noted_scope(d, d.rng.choice(LICENCE))}</div>
<div class="grow"></div>
<div class="row end"><div class="small" style="white-space:nowrap">{days}</div><div class="c">{d.sign(30)}</div>{d.stamp(36)}</div>
<div class="row m3"><div>{d.marks(34)}</div>{d.code(20)}</div>
<div class="tiny m2">{small}</div><div class="c b m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2f6fb0")),), ".sheet{padding:22mm 24mm 16mm}")


@layout("zh_spaced_words_range", "chinese", ("zh",), scope=(1, 4))
def zh_spaced_words_range(d: Draft) -> Sheets:
    """Two-letter labels with a wide gap, the validity as a range, the day of award spaced out at the foot."""
    gap = "&emsp;&emsp;"

    def pair(label: str, value: str) -> str:
        return (
            f'<div class="pair"><span class="pl">{label}{COLON}</span><span class="pv">{value}</span></div>'
        )

    reach = f"{d.date('start')} 至 {d.date('expiry')}"
    body = f"""<div class="row">{d.logo(40)}{d.marks(34)}</div>
<h1 class="c serif" style="font-size:34pt;margin:8mm 0 6mm">{spread("认证证书", "&emsp;")}</h1>
{pair(spread("编号", gap), d.put("number"))}{pair("获证方名称", f'<b class="big">{d.put("holder")}</b>')}
{pair(spread("地址", gap), d.put("address"))}{pair("认证依据", d.standard())}{pair("体系类别", d.system())}
{pair("认证范围", d.put("scope"))}{pair(spread("有效期", "&ensp;"), reach)}{pair("首次获证", d.date("initial"))}
<div class="tiny m3">注{COLON}获证组织须接受第一次监督审核{OPEN}{d.decoy("surveillance1")}前{CLOSE}及第二次监督审核{OPEN}{d.decoy("surveillance2")}前{CLOSE}{COMMA}合格后证书继续有效。</div>
<div class="grow"></div>
<div class="row end"><div>{d.code(22)}</div><div class="c"><div class="b" style="font-size:15pt">{d.put("issuer")}</div><div class="m2">{spread("颁证日期", "&ensp;")}{COLON}{d.date("issue")}</div><div style="margin-top:-16mm">{d.stamp(38)}</div></div></div>"""
    css = ".sheet{padding:24mm 26mm} .pair{display:flex;margin:2.4mm 0;font-size:13pt} .pl{width:36mm;flex:none} .pv{flex:1}"
    return Sheets((page(body, "serif", art.guilloche("#a33")),), css)


@layout("zh_issuer_in_seal_only", "chinese", ("zh",), scope=(1, 3))
def zh_issuer_in_seal_only(d: Draft) -> Sheets:
    """No logo, no printed body: the name stands in the red seal alone, with the day in numerals across it."""
    style = "{zh_numeral}"
    body = f"""<div class="c tiny">{one(d, "No.", "证书序号")} {d.rng.randint(100000, 999999):07}</div>
<h1 class="c serif" style="font-size:40pt;letter-spacing:9mm;color:#8a1c1c;margin:8mm 0 4mm">证书</h1>
<div class="c">{OPEN}{d.system()}{CLOSE}</div>
<div class="m4" style="font-size:15pt;line-height:2.1;text-indent:2em">兹证明 <b>{d.put("holder")}</b>{OPEN}地址{COLON}{d.put("address")}{CLOSE}的管理体系经审核{COMMA}符合 <b>{d.standard(COMMA)}</b> 标准的要求{COMMA}认证范围为{COLON}<b>{d.put("scope")}</b>。</div>
<div class="m4" style="font-size:13pt">证书编号{COLON}{d.put("number")}<br>有效日期{COLON}{d.date("expiry", style=style)}</div>
<div class="grow"></div>
<div class="row end"><div>{d.marks(36, raster=True)}</div><div class="c" style="position:relative;width:80mm"><div style="position:absolute;left:16mm;top:-22mm">{round_seal(d, "", 46)}</div><div class="big" style="position:relative">{d.date("issue", style=style)}</div></div></div>
<div class="c tiny m4">本证书须与年度监督合格标识同时使用</div>"""
    ground = art.guilloche("#c79a3b")
    return Sheets((page(body, "serif", ground),), ".sheet{padding:34mm 30mm 24mm}")


@layout("zh_issuer_in_logo_only", "chinese", ("zh",), scope=(2, 5))
def zh_issuer_in_logo_only(d: Draft) -> Sheets:
    """A platform's print-out: small grey labels over their values, the body only in the logo's picture."""

    def cell(label: str, value: str, wide: bool = False) -> str:
        return f'<div class="cell{" wide" if wide else ""}"><div class="lab">{label}</div><div>{value}</div></div>'

    days = "".join(
        cell(label, d.date(role))
        for label, role in (
            (one(d, "发证日期", "签发日期", "证书颁发日期"), "issue"),
            (one(d, "证书到期日期", "有效期至", "截止日期"), "expiry"),
            (one(d, "初次认证日期", "首次发证日期"), "initial"),
        )
    )
    body = f"""<div class="row">{d.logo(78, full_name=True)}<div class="r" style="font-size:21pt">{d.system()}认证证书</div></div>
<div class="grid m3">{cell("组织名称", f'<b class="big">{d.put("holder")}</b>', True)}{cell("统一社会信用代码", d.put("registration"))}{cell("证书编号", d.put("number"))}{cell("审核地址", d.put("address"), True)}
{cell("认证标准", d.standard())}{cell(d.decoy_label("sector"), d.decoy("sector"))}{cell("认证范围", d.put("scope"), True)}{days}{cell(d.decoy_label("decision"), d.decoy("decision"))}{cell("证书状态", "有效")}{cell("子证书数", "0")}</div>
<div class="grow"></div><div class="row">{d.marks(34, raster=True)}{d.code(24)}</div>"""
    css = ".grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5mm 6mm;border-top:1mm solid #1c7;padding-top:6mm} .wide{grid-column:1/4} .lab{color:#8a8a8a;font-size:8.5pt;margin-bottom:1mm}"
    return Sheets((page(body),), css)


def _zh_sheet(d: Draft, foot: str = "") -> str:
    days = lines(
        [("首次发证日期", d.date("initial")), ("发证日期", d.date("issue")), ("有效期至", d.date("expiry"))],
        COLON,
    )
    return f"""<div class="c">{d.logo(42)}</div><h1 class="c" style="font-size:22pt;letter-spacing:1mm;white-space:nowrap">{d.system()}认证证书</h1>
<div class="c">证书编号{COLON}{d.put("number")}</div><div class="m3">兹证明</div><div class="c b big">{d.put("holder")}</div>
<div class="small m2">注册地址{COLON}{d.put("address")}</div><div class="m3">管理体系符合</div><div class="c b big">{d.standard()}</div>
<div class="m3">认证范围{COLON}</div><div class="b">{d.put("scope")}</div>{foot}<div class="grow"></div>
<div class="row end"><div class="small" style="white-space:nowrap">{days}</div>{d.stamp(36)}</div><div class="row m2">{d.marks(32)}<div class="b">{d.put("issuer")}</div></div>"""


def _en_sheet(d: Draft, suffix: str, foot: str = "") -> str:
    d.printed.extra["certificate_number_alt"] = [f"{d.facts.number}{suffix}"]
    days = lines(
        [
            ("Date of Initial Certification", d.date("initial", "en")),
            ("Date of Issue", d.date("issue", "en")),
            ("Valid until", d.date("expiry", "en")),
        ]
    )
    return f"""<div class="c">{d.logo(42)}</div><h1 class="c" style="font-size:25pt">{one(d, "CERTIFICATE", "MANAGEMENT SYSTEM CERTIFICATE", "CERTIFICATE OF CONFORMITY")}</h1>
<div class="c">Certificate No.: {d.put("number")}{suffix}</div><div class="m3">This is to certify that</div><div class="c b big">{d.put("holder_latin")}</div>
<div class="small m2">Registered address: {d.put("address_latin")}</div><div class="m3">with its {d.system("en")} conforms to</div><div class="c b big">{d.standard()}</div>
<div class="m3">Scope:</div><div class="b">{d.put("scope_latin")}</div>{foot}<div class="grow"></div>
<div class="row end"><div class="small" style="white-space:nowrap">{days}</div>{d.stamp(36)}</div><div class="row m2">{d.marks(32)}<div class="b">{d.put("issuer_latin")}</div></div>"""


@layout(
    "zh_en_twins_interleaved",
    "chinese",
    ("zh",),
    also=("en",),
    systems=(("Q", "E"), ("Q", "S"), ("E", "S")),
    certificates=2,
)
def zh_en_twins_interleaved(first: Draft, second: Draft) -> Sheets:
    """Both Chinese papers first, both English twins behind them, their numbers with a suffix."""
    suffix = first.rng.choice(("-EN", "/EN", "E", "-1"))
    ground = art.guilloche(first.facts.office.colour)
    pages = (_zh_sheet(first), _zh_sheet(second), _en_sheet(first, suffix), _en_sheet(second, suffix))
    return Sheets(
        tuple(page(body, ground=ground) for body in pages),
        ".sheet{padding:24mm 27mm}",
        spans=((1, 3), (2, 4)),
    )


@layout("zh_annex_of_sites_between", "chinese", ("zh",), also=("en",), sites=3, scope=(3, 5))
def zh_annex_of_sites_between(d: Draft) -> Sheets:
    """Chinese certificate, its annex of sites, then the English twin without one."""
    ground = art.guilloche(d.facts.office.colour, frame=False)
    note = f'<div class="small m2">{OPEN}多场所信息见附件{CLOSE}</div>'
    annex = f"""<h2 class="c">证书附件</h2><div class="small">证书编号{COLON}{d.put("number")}</div><div class="b m2">{d.put("holder")}</div>
<div class="m3">{site_rows(d, ("场所名称", "地址", "认证范围"))}</div><div class="grow"></div>
<div class="row end"><div class="tiny">本附件与证书同时使用方为有效&emsp;{d.pick("labels", "page").format(n=1, k=1)}</div>{d.stamp(32)}</div>"""
    bodies = (_zh_sheet(d, note), annex, _en_sheet(d, ""))
    return Sheets(tuple(page(body, ground=ground) for body in bodies), ".sheet{padding:22mm 26mm}")


@layout("zh_folder_en_left", "chinese", ("zh",), also=("en",), scope=(1, 3))
def zh_folder_en_left(d: Draft) -> Sheets:
    """A landscape folder with the English page at the left and the Chinese one at the right, a fold between."""
    left, right = _en_sheet(d, one(d, "", "/E")), _zh_sheet(d)
    body = f'<div class="half fit">{left}</div><div class="fold"></div><div class="half fit">{right}</div>'
    css = ".sheet{padding:9mm 10mm;flex-direction:row;gap:5mm} .half{flex:1;min-width:0;display:flex;flex-direction:column;padding:5mm 8mm;border:.8mm solid #b08d3c} .fold{width:1mm;background:linear-gradient(90deg,#ddd,#fff,#ddd)}"
    return Sheets((page(body, "wide", art.guilloche("#b08d3c", 1123, 794, frame=False)),), css, "landscape")


@layout("zh_hant_en_stacked", "chinese", ("zh-Hant",), also=("en",), scope=(1, 4))
def zh_hant_en_stacked(d: Draft) -> Sheets:
    """Hong Kong and Taiwan: a Chinese line and an English line under it for everything, the body named in both."""

    def both(role: str) -> str:
        return f'<div class="b">{d.put(role)}</div><div>{d.put(role + "_latin")}</div>'

    days = [
        ("首次註冊日期 Original Registration Date", d.date("initial")),
        ("證書發出日期 Certificate Issue Date", d.date("issue")),
        ("有效日期至 Expiry Date", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}<div class="r small">證書編號 Certificate No.<br><b class="big">{d.put("number")}</b></div></div>
<h1 class="c" style="margin:6mm 0 0;letter-spacing:4mm">{d.title()}</h1><div class="c big">CERTIFICATE OF REGISTRATION</div>
<div class="c m3">茲證明下列機構之{d.system()}<br>This is to certify that the {d.system("en")} of</div>
<div class="c m3" style="font-size:17pt">{both("holder")}</div><div class="c small m2">{both("address")}</div>
<div class="c m3">符合下列標準之要求 complies with the requirements of</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div>
<div class="m3">範圍 Scope</div>{both("scope")}<div class="grow"></div>
<div class="row end">{rows(days)}{d.sign(32)}</div><div class="row m3">{d.marks(28)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div></div>
<div class="tiny m2">{d.text("small")} {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7c6a34")),), ".sheet{padding:22mm 25mm}")


@layout("zh_hant_plain", "chinese", ("zh-Hant",), scope=(1, 3))
def zh_hant_plain(d: Draft) -> Sheets:
    """Traditional characters alone, labels spread over a column, the validity a range, a square seal."""
    pairs = [
        ("證書號碼", d.put("number")),
        ("公司名稱", f'<span class="big">{d.put("holder")}</span>'),
        ("地址", d.put("address")),
        ("驗證標準", d.standard()),
        ("驗證範圍", d.put("scope")),
        ("初次發證日期", d.date("initial")),
        ("本次發證日期", d.date("issue")),
        ("有效期間", f"自 {d.date('start')} 至 {d.date('expiry')} 止"),
    ]
    table = rows([(f'<span class="just">{label}</span>', value) for label, value in pairs], "hant")
    body = f"""<div class="c big b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>
<h1 class="c serif" style="font-size:36pt;letter-spacing:8mm;margin:8mm 0">{spread(d.title(), "")}</h1>
{table}<div class="grow"></div><div class="row end">{d.marks(28)}<div class="c">{d.text("signatory")} {d.text("people")} <span class="chop">印信</span></div></div>
<div class="tiny m3">{d.text("small")}</div>"""
    css = ".hant{width:100%} .hant td{padding:3mm 2mm;font-size:13pt;vertical-align:top} .hant .l{width:42mm} .just{display:block;text-align:justify;text-align-last:justify} .chop{border:1mm solid #c0392b;color:#c0392b;padding:2mm;font-size:15pt} .sheet{padding:26mm 28mm}"
    return Sheets((page(body, "serif", art.guilloche("#4d7a97")),), css)
