"""Papers from Chinese lands for readers abroad: an English leaf alone, pairs of captions, traditional letters."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone
from benchmarks.generate.layouts.cinnabar_twofold import english_norm, english_only
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, round_seal, write_dates
from benchmarks.generate.layouts.pieces import led_by_colon, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

HOMES = ("cn-field", "zh-plain", "cn-trade", "cn-quay")


@layout("zh_english_leaf_of_a_mainland_house", "gatehouses_twofold", ("zh",), also=("en",), only=BODIES,
        systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def zh_english_leaf_of_a_mainland_house(d: Draft) -> Sheets:
    """English alone, worded by a mainland house: 'is in conformity with', 'Re-certification date', 'Date of expiration'."""
    settle(d, *HOMES, chance=0.85)
    english_only(d)
    style = one(d, "{mon}. {d:02}, {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}", "{d:02}/{mon}/{y}")
    renewed = d.facts.initial < d.facts.issue
    days = [
        ("First certification date", d.date("initial", "en", style)),
        ("Re-certification date" if renewed else "Date of issue", d.date("issue", "en", style)),
        ("Date of expiration", d.date("expiry", "en", style)),
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(26)}</div><div class="c serif b m3" style="font-size:32pt;color:#7c1520">
CERTIFICATE</div><div class="c">Registration No.: {d.put("number")}</div><div class="c m3">This is to certify that the
{d.system("en")} of</div><div class="c b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c small m1">Unified social credit code:
{d.put("registration")}</div><div class="c m1">(Add.: {d.put("address_latin")})</div><div class="c m3">is in conformity with</div>
<div class="c b m1" style="font-size:18pt">{english_norm(d)}</div><div class="c m3">and is valid for the following
products/activities</div><div class="c b m1">{d.put("scope_latin")}</div><div class="grow"></div><div class="row end">
<div class="small">{lines(days)}</div><div class="c">{d.stamp(38)}</div><div class="c small">
{d.picture(art.signature(d.rng), 32)}<br>President</div></div><div class="c b m2">{d.put("issuer_latin")}</div>
<div class="c tiny">The holder shall pass the surveillance audit every year to keep this certificate valid. The certificate
information can be inquired on www.cnca.gov.cn. Tel: {phone(d)}</div>"""
    frame = art.guilloche(one(d, "#b98d3f", "#5a7fa8"))
    return Sheets((page(body, ground=frame),), ".sheet{padding:21mm 23mm 17mm}")


@layout("zh_slash_between_the_captions", "gatehouses_twofold", ("zh",), also=("en",), only=BODIES,
        systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def zh_slash_between_the_captions(d: Draft) -> Sheets:
    """Captions as 中文 / English in one line, values in both tongues below; days printed once for both."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")

    def both(zh: str, en: str, role: str) -> str:
        return f"""<div class="m2"><div class="small" style="color:#666">{zh} / {en}</div><div class="b">{d.put(role)}</div>
<div>{d.put(role + "_latin")}</div></div>"""

    days = "".join(
        f'<div class="row" style="border-bottom:.2mm solid #bbb;padding:1.2mm 0"><span>{zh} / {en}</span><b>{value}</b></div>'
        for zh, en, value in (
            ("证书编号", "Certificate No.", d.put("number")),
            ("首次获证日期", "Initial certification date", d.date("initial")),
            ("颁证日期", "Issuing date", d.date("issue")),
            ("有效截止日期", "Effective until", d.date("expiry")),
        )
    )
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="b m3" style="font-size:23pt;color:#1e5b52">
{d.system()}认证证书</div><div style="font-size:13pt;color:#1e5b52">Certificate of {d.system("en")}</div>
{both("获证组织", "Certified organization", "holder")}{both("地址", "Address", "address")}<div class="m2">
<div class="small" style="color:#666">认证依据 / Certification criteria</div><div class="b">{d.standard()}</div></div>
{both("认证范围", "Scope of certification", "scope")}<div class="m3">{days}</div><div class="grow"></div><div class="row end">
{d.code(18)}<div class="c">{d.stamp(38)}</div></div><div class="m1 b">{d.put("issuer")} / {d.put("issuer_latin")}</div>
<div class="tiny">统一社会信用代码 / USCC: {d.put("registration")}　查询 / Inquiry: cx.cnca.cn</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 23mm 12mm}")


@layout("zh_english_caption_below_in_grid", "gatehouses_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL,
        scope=(1, 2))  # fmt: skip
def zh_english_caption_below_in_grid(d: Draft) -> Sheets:
    """A grid: caption cell with English below the Chinese, value cell likewise; days written in each tongue's manner."""
    settle(d, *HOMES, chance=0.85)
    write_dates(d, *YEAR_FIRST[:2])
    start_is_right_too(d)
    style = one(d, "{d} {month} {y}", "{month} {d}, {y}", "{mon} {d:02}, {y}")

    def day(role: str) -> str:
        return f"{d.date(role)}<br>{d.date(role, 'en', style)}"

    def text(role: str) -> str:
        return f"{d.put(role)}<br>{d.put(role + '_latin')}"

    def caption(zh: str, en: str) -> str:
        return f"{zh}<br><span class=tiny>{en}</span>"

    pairs = [
        (caption("注册编号", "Registration number"), d.put("number")),
        (caption("持证人", "Holder of certificate"), text("holder")),
        (caption("注册地址", "Registered address"), text("address")),
        (caption("管理体系标准", "Management system standard"), d.standard()),
        (caption("注册范围", "Range of registration"), text("scope")),
        (caption("首次注册", "First registered"), day("initial")),
        (
            caption("本次注册", "Registered anew" if d.facts.initial < d.facts.issue else "Registered"),
            day("issue"),
        ),
        (caption("有效期", "Period of validity"), f"{d.date('start')} — {d.date('expiry')}"),
    ]
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m2" style="font-size:25pt">注册证书</div>
<div class="c serif">REGISTRATION CERTIFICATE</div><div class="m3">{rows(pairs, "gr")}</div><div class="grow"></div>
<div class="row end">{d.marks(28)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>签发人 Issued by</div>{d.stamp(38)}
</div><div class="c b m1">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div>"""
    css = (
        ".sheet{padding:17mm 21mm 12mm} .gr{width:100%} .gr td{border:.25mm solid #6b7d8f;padding:1.6mm 3mm}"
    )
    return Sheets((page(body),), css + " .gr .l{width:44mm;background:#eef3f7} .gr .v{font-weight:normal}")


@layout("hant_granted_by_a_house_of_taiwan", "gatehouses_twofold", ("zh-Hant",), only=("bsmi", "etc-tw", "tcic", "yangming-tw"),
        systems=GENERAL, scope=(1, 3))  # fmt: skip
def hant_granted_by_a_house_of_taiwan(d: Draft) -> Sheets:
    """Taiwan: 證書字號, 驗證標準, 核發 and 效期 in sentences, years of the common era; no word of English."""
    settle(d, "tw-field", "tw-shore", "tw-trade", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "西元{y}年{m:02}月{d:02}日", "{y}/{m:02}/{d:02}")
    d.facts = d.facts.with_(start=d.facts.issue)
    facts = [
        ("證書字號", d.put("number")),
        ("公司名稱", d.put("holder")),
        ("公司地址", d.put("address")),
        ("驗證標準", d.standard()),
        ("驗證範圍", d.put("scope")),
        ("首次核發", d.date("initial")),
        ("本次核發", d.date("issue")),
        ("效期截止", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="c b serif m4" style="font-size:34pt;letter-spacing:6mm">
驗證證書</div><div class="m3">茲證明下列公司之{d.system()}業經本公司稽核，符合所列標準之要求，特發此證。</div>
<div class="m4" style="font-size:12pt">{led_by_colon(facts)}</div><div class="m3 small">本證書於效期內須每年接受追查稽核始持續有效。
</div><div class="grow"></div><div class="row end"><div class="c">總經理<br>{d.picture(art.signature(d.rng), 36)}</div>
{round_seal(d, "驗證專用章", 36)}</div><div class="c b m2" style="font-size:14pt">{d.put("issuer")}</div>
<div class="c tiny">{d.facts.office.address}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 24mm 15mm} .led td{padding:1.8mm 3mm 1.8mm 0;vertical-align:top} .led td:first-child{white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#4a6f8f")),), css)


@layout("hant_hong_kong_registration_in_both", "gatehouses_twofold", ("zh-Hant",), also=("en",), only=("hkqaa", "yangming-tw"),
        systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def hant_hong_kong_registration_in_both(d: Draft) -> Sheets:
    """Hong Kong: English text with the Chinese below each line, days across the foot under captions of both tongues."""
    settle(d, "hk-field", "hk-shore", "tw-field", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    style = one(d, "{d} {month} {y}", "{d:02} {mon} {y}")

    def day(role: str) -> str:
        return f"{d.date(role, 'en', style)}<br>{d.date(role)}"

    foot = columns(
        [
            ("Originally registered<br>首次註冊", day("initial")),
            ("Registered<br>註冊日期", day("issue")),
            ("Registration ends<br>註冊屆滿", day("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="c m3" style="font-size:25pt">Certificate of Registration</div>
<div class="c" style="font-size:20pt">註冊證書</div><div class="c m2">Certificate No. 證書編號：<b>{d.put("number")}</b></div>
<div class="c m3">The management system operated by 由下列機構推行之管理體系</div>
<div class="c b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="c b" style="font-size:15pt">{d.put("holder")}</div>
<div class="c small m1">{d.put("address_latin")}<br>{d.put("address")}</div><div class="c m3">complies with 符合</div>
<div class="c b m1" style="font-size:19pt">{d.standard()}</div><div class="c m3">in respect of 涵蓋</div>
<div class="c b m1">{d.put("scope_latin")}</div><div class="c">{d.put("scope")}</div><div class="grow"></div>{foot}
<div class="row end m2"><div>{d.sign(40)}</div><div class="r small">{d.put("issuer_latin")}<br>{d.put("issuer")}</div></div>
<div class="tiny c m2">{d.facts.office.address}　{d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 23mm 14mm} .across{width:100%;text-align:center} .across td{border-top:.3mm solid #999;padding:1mm}"
    return Sheets((page(body),), css)
