"""Papers from China in two tongues or in English, of Hong Kong and Taiwan: halves, grey captions, sub-numbers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.cathay import BODIES, FIGURES
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, one, round_seal, table, write_dates
from benchmarks.generate.layouts.pieces import led_by_colon, numbered, own_standard, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

HOMES = ("cn-shore", "zh-plain", "cn-quay", "cn-trade")
ENGLISH = (
    "{month} {d}, {y}",
    "{d:02} {month} {y}",
    "{mon}. {d:02}, {y}",
    "{y}-{m:02}-{d:02}",
    "{month} {d:02}, {y}",
)


@layout("zh_rule_between_two_tongues", "cisterns_twofold", ("zh",), also=("en",), only=BODIES,
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def zh_rule_between_two_tongues(d: Draft) -> Sheets:
    """Two columns with a rule between: Chinese left, English right; number and seal once, below, across both."""
    settle(d, *HOMES, chance=0.9)
    own_standard(d, "{label}")
    write_dates(d, *FIGURES)
    style = one(d, *ENGLISH)

    def half(tongue: str, *said: str) -> str:
        latin = "_latin" if tongue == "en" else ""
        form = style if tongue == "en" else None
        colour, sign = d.facts.office.colour, ": " if latin else "："
        three = zip(said[4:], ("initial", "issue", "expiry"), strict=True)
        days = "".join(f"<div class=m1>{a}{sign}<b>{d.date(r, tongue, form)}</b></div>" for a, r in three)
        return f"""<div style="flex:1"><div class="c b" style="font-size:20pt;color:{colour}">{said[0]}</div>
<div class="m3">{said[1]}</div><div class="b m1" style="font-size:14pt">{d.put("holder" + latin)}</div>
<div class="small m1">{d.put("address" + latin)}</div><div class="m3">{said[2]}</div><div class="b m1">{d.standard()}
</div><div class="m3">{said[3]}</div><div class="b m1">{d.put("scope" + latin)}</div><div class="m3 small">{days}</div>
</div>"""

    left = half(
        "zh",
        "认证证书",
        "兹证明",
        f"{d.system()}符合下列标准",
        "认证范围",
        "初次颁证",
        "颁证日期",
        "有效期至",
    )
    right = half("en", "CERTIFICATE", "This is to certify that", f"operates a {d.system('en')} conforming to",
                 "Scope", "First issued", "Issued", "Valid until")  # fmt: skip
    body = f"""<div class="c">{d.logo(46)}</div><div class="row top m4" style="gap:7mm;align-items:stretch">{left}
<div style="border-left:.5mm solid #888"></div>{right}</div><div class="grow"></div><div class="c">证书编号 / Certificate
No. <b>{d.put("number")}</b></div><div class="row end m2">{d.marks(26)}{d.code(18)}{d.stamp(38)}</div>
<div class="c b m1">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div><div class="c tiny m1">查询
Check: cx.cnca.cn　{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7c8aa5")),), ".sheet{padding:19mm 20mm 15mm}")


@layout("zh_grey_english_under_each_caption", "cisterns_twofold", ("zh",), also=("en",), only=BODIES,
        systems=(*GENERAL, ("A",), ("M",)), scope=(1, 3))  # fmt: skip
def zh_grey_english_under_each_caption(d: Draft) -> Sheets:
    """Chinese captions with tiny grey English below them, values in both scripts beside; the code of the firm last."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    numbered(d, one(d, "{yyyy}-Q-#####", d.facts.number, d.facts.number, "CN-####/{yy}", "@@C{yy}Q#####R#"))
    style = "{y}-{m:02}-{d:02}" if "年" in d.style else d.style

    def line(chinese: str, english: str, value: str) -> str:
        grey = f'<div style="font-size:6.5pt;color:#999">{english}</div>'
        return f'<tr><td style="width:38mm">{chinese}{grey}</td><td class=b>{value}</td></tr>'

    grid = "".join(
        (
            line("获证组织", "Certified organization", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
            line("注册地址", "Registered address", f"{d.put('address')}<br>{d.put('address_latin')}"),
            line("认证标准", "Standard", d.standard()),
            line("认证范围", "Scope of certification", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
            line("证书号", "Certificate number", d.put("number")),
            line("首次获证", "Initially certified", d.date("initial", "zh", style)),
            line("发证日期", "Date of issue", d.date("issue", "zh", style)),
            line("证书有效期至", "Valid to", d.date("expiry", "zh", style)),
            line("统一社会信用代码", "Unified social credit code", d.put("registration")),
        )
    )
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div>
<div class="c m3"><span class="b" style="font-size:25pt">{d.system()}认证证书</span>
<div class="tiny" style="color:#999">{d.system("en").upper()} CERTIFICATE</div></div><table class="gy m4">{grid}</table>
<div class="grow"></div><div class="row end"><div class="small">{d.put("issuer")}
<div style="font-size:6.5pt;color:#999">{d.put("issuer_latin")}</div><div class="tiny">{d.facts.office.address}</div>
</div>{d.code(18)}{d.stamp(38)}</div><div class="tiny m1">年度监督合格后，本证书与监督合格通知书同时使用有效。 <span style="color:#999">Valid with
the annual notice of surveillance only.</span></div>"""
    return Sheets(
        (page(body),), ".sheet{padding:17mm 21mm 11mm} .gy td{padding:1.8mm 2mm;border-bottom:1px solid #ddd}"
    )


@layout("zh_english_paper_of_a_mainland_body", "cisterns_twofold", ("zh",), also=("en",), only=BODIES,
        systems=(*GENERAL, ("I",), ("N",)), scope=(1, 3))  # fmt: skip
def zh_english_paper_of_a_mainland_body(d: Draft) -> Sheets:
    """English alone as a mainland body words it: organization code, valid period, a note on stickers."""
    settle(d, *HOMES, chance=0.9)
    own_standard(d, "{label}")
    style = one(d, *ENGLISH)
    d.style = style
    start_is_right_too(d)
    days = [
        ("Initial Certification", d.date("initial", "en", style)),
        ("Issuing Date", d.date("issue", "en", style)),
        ("Valid Period", f"{d.date('start', 'en', style)} to {d.date('expiry', 'en', style)}"),
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(26)}</div>
<div class="c serif m3" style="font-size:27pt;color:#8a6d1d">{d.system("en")} Certificate</div>
<div class="r small m1">Registration No.: {d.put("number")}</div><div class="c m3">We hereby certify that</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c small">(Organization Code / USCC:
{d.put("registration")})</div><div class="c m1">Add: {d.put("address_latin")}</div><div class="c m3">by reason of its
</div><div class="c b m1">{d.system("en")}</div><div class="c m1">has been awarded this certificate for compliance with
the standard</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">The {d.system("en")}
applies in the following area:</div><div class="c b m1">{d.put("scope_latin")}</div><div class="grow"></div>
<div class="row end"><div class="small">{led_by_colon(days)}</div>{d.stamp(40)}</div>
<div class="c b m2">{d.put("issuer_latin")}</div><div class="tiny c m1">The certified organization must accept
surveillance audits at least once a year; after passing, the certificate shall be used together with the sticker of that
year. The information of this certificate is shown on the official website of CNCA (www.cnca.gov.cn).
{d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 23mm 15mm} .led td{padding:.6mm 3mm .6mm 0;white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#c2a14d")),), css)


@layout("zh_house_number_in_the_foot", "cisterns_twofold", ("zh",),
        only=("sgs/CN", "bv/CN", "intertek/CN", "tuvrh/CN", "tuvnord/CN"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_house_number_in_the_foot(d: Draft) -> Sheets:
    """A foreign house in Chinese: days within sentences, number and page in the foot's bar."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    d.facts = d.facts.with_(issue=d.facts.start)
    since = (
        f"自{d.date('initial')}起获得认证。"
        if d.facts.initial < d.facts.issue
        else f"自{d.date('initial')}起首次获得认证。"
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="m4" style="font-size:14pt">下述组织的管理体系</div>
<div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div class="m2">{d.put("address")}</div>
<div class="small m1">统一社会信用代码 {d.put("registration")}</div><div class="m4" style="font-size:14pt">已经过审核，并被证明符合下列标准的要求
</div><div class="b m2" style="font-size:25pt">{d.standard()}</div><div class="m3" style="font-size:14pt">认证范围</div>
<div class="m1 b">{d.put("scope")}</div><div class="grow"></div>
<div>本证书自{d.date("issue")}至{d.date("expiry")}有效，在监督审核合格的前提下保持有效。</div><div class="m1">第{d.rng.randint(2, 6)}版。{since}
</div><div class="m1 small">再认证审核应在{d.other_date(days_later(d.facts.expiry, -45))}之前完成。</div><div class="row end m3">
<div class="small">授权签字<br>{d.picture(art.signature(d.rng), 36)}</div>
<div class="small r">{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}</span></div></div>
<div class="row m2 b" style="background:{d.facts.office.colour};color:#fff;padding:2mm"><span>{d.put("number")}</span>
<span>第1页 共1页</span></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm}")


@layout("zh_sites_with_sub_numbers", "cisterns_twofold", ("zh",), also=("en",), only=BODIES,
        systems=GENERAL, scope=(1, 3), sites=2)  # fmt: skip
def zh_sites_with_sub_numbers(d: Draft) -> Sheets:
    """Main paper in both tongues; its annex lists branches with sub-numbers."""
    settle(d, *HOMES, chance=0.9)
    write_dates(d, *FIGURES)
    parts = (("第一分厂", "First Branch Plant"), ("仓储中心", "Warehouse Centre"))
    local, latin = d.facts.holder
    pairs = zip(d.facts.sites, parts, strict=True)
    named = tuple(replace(site, name=(local + zh, f"{latin} {en}")) for site, (zh, en) in pairs)
    d.facts = d.facts.with_(sites=named, number=d.facts.number.split("/")[0])
    style = one(d, *ENGLISH)
    days = columns(
        [
            ("首次发证 First issued", d.date("initial")),
            ("本次发证 Current issue", d.date("issue")),
            ("有效期至 Expires", d.date("expiry")),
        ]
    )
    front = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div>
<div class="c b m3" style="font-size:26pt;color:#1f3d7a">{d.system()}认证证书</div><div class="c small">{d.system("en")}
Certificate</div><div class="c m2">证书编号 No. <b>{d.put("number")}</b></div>
<div class="c b m3" style="font-size:18pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div>
<div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">符合 conforms to</div>
<div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="c m2">范围 Scope</div>
<div class="c b m1">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div>
<div class="c tiny m1">本证书覆盖多个场所，见附件 Multiple sites, see the annex</div><div class="grow"></div>{days}
<div class="row end m2">{d.code(18)}<div class="c small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}
</div>{d.stamp(36)}</div><div class="tiny c m1">{d.facts.office.address}</div>"""
    d.printed.roles.update({"sites", "sites_latin"})
    lots = [
        (
            f"<nobr>{d.facts.number}-{i}</nobr>",
            *("<br>".join(both) for both in (s.name, s.address, s.activity)),
        )
        for i, s in enumerate(named, 1)
    ]
    back = f"""<div class="row small"><span>附件 Annex</span><span>证书编号 No. {d.put("number")}</span></div>
<div class="c b m3" style="font-size:20pt">多场所清单</div><div class="c small">List of sites</div>
<div class="m3">{table(("子证书号<br>Sub-certificate", "名称<br>Name", "地址<br>Address", "范围<br>Scope"), lots)}</div>
<div class="small m2">本附件随主证书于{d.date("issue")}（{d.date("issue", "en", style)}）签发。</div><div class="grow"></div>
<div class="r">{d.stamp(34)}</div>"""
    return Sheets(
        (page(front), page(back)), ".sheet{padding:17mm 20mm 12mm} .across{width:100%;text-align:center}"
    )


@layout("hant_agency_first_and_current_term", "cisterns_twofold", ("zh-Hant",), also=("en",),
        only=("hkqaa",), systems=(*GENERAL, ("I",)), scope=(1, 3))  # fmt: skip
def hant_agency_first_and_current_term(d: Draft) -> Sheets:
    """Hong Kong: two letters and four digits beside the title, English captions with Chinese behind."""
    settle(d, "hk-shore", "hk", chance=0.9)
    numbered(d, one(d, "CC ####", "CC ####/0#", "CC ####"))
    style = one(d, "{d} {month} {y}", "{d:02} {month} {y}")
    days = [
        ("Initial certification 首次認證", d.date("initial", "en", style)),
        ("Date of this issue 本證書發出日期", d.date("issue", "en", style)),
        ("Expiry date 屆滿日期", d.date("expiry", "en", style)),
    ]
    body = f"""<div class="row top">{d.logo(46)}<div class="r small">Certificate No.
證書編號<br><b style="font-size:15pt">{d.put("number")}</b></div></div>
<div class="m4 serif" style="font-size:31pt">Certificate 證書</div><div class="m3">This is to certify that the
{d.system("en")} of<br>茲證明</div><div class="b m2" style="font-size:18pt">{d.put("holder_latin")}<br>{d.put("holder")}
</div><div class="m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="m3">has been assessed and
registered as meeting the requirements of<br>之{d.system()}符合</div>
<div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">for 適用於</div>
<div class="b m1">{d.put("scope_latin")}<br>{d.put("scope")}</div><div class="grow"></div><div>{led_by_colon(days)}
</div><div class="row end m2"><div>{d.sign(38)}</div>{d.marks(26)}</div><div class="tiny m2">{d.put("issuer_latin")}
{d.put("issuer")} · {d.facts.office.address}. The certificate remains the property of the agency 本證書屬本局所有.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 11mm} .led td{padding:.6mm 4mm .6mm 0}")


@layout("hant_uniform_number_and_revision", "cisterns_twofold", ("zh-Hant",), also=("en",),
        only=("etc-tw", "tcic", "yangming-tw", "bsmi"), systems=(*GENERAL, ("I",)), scope=(1, 3))  # fmt: skip
def hant_uniform_number_and_revision(d: Draft) -> Sheets:
    """Taiwan: ruled rows, the firm's uniform number among them, the edition beside the day of issue."""
    settle(d, "tw-shore", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日", "{y}/{m:02}/{d:02}")
    numbered(d, one(d, "TW{yy}/#####", "##@####-##", "####-@-{yyyy}", "QMS-TW-#####", "#@#@###-0#"))
    uniform = str(d.rng.randint(10000000, 99999999))
    pairs = [
        ("公司名稱", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("統一編號", uniform),
        ("登錄地址", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("驗證標準", d.standard()),
        ("驗證範圍", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("證書號碼", d.put("number")),
        ("初次登錄", d.date("initial")),
        ("證書核發", f"{d.date('issue')}（第 {d.rng.randint(1, 6)} 版）"),
        ("證書效期", f"至 {d.date('expiry')} 止"),
    ]
    grid = "".join(f"<tr><td>{a}</td><td class=b>{b}</td></tr>" for a, b in pairs)
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div>
<div class="c serif b m3" style="font-size:34pt;letter-spacing:6mm">驗證證書</div>
<div class="m3">茲證明下列組織之{d.system()}業經評鑑合格：</div><table class="tw m2">{grid}</table><div class="grow"></div>
<div class="row end"><div>{d.sign(36)}</div>{round_seal(d, "驗證專用章", 36)}</div><div class="c b m2">{d.put("issuer")}
</div><div class="tiny c m1">{d.facts.office.address}　證書有效性請洽 {d.facts.office.site}，每年須接受追查稽核</div>"""
    css = ".sheet{padding:18mm 22mm 14mm} .tw{width:100%} .tw td{border:1px solid #6d7fa8;padding:1.7mm 3mm}"
    return Sheets(
        (page(body, ground=art.guilloche("#6d7fa8")),),
        css + " .tw td:first-child{white-space:nowrap;background:#f1f4fa}",
    )
