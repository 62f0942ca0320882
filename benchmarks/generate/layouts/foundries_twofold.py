"""Papers of Chinese bodies for buyers abroad as they come day by day: leaves of both tongues, slashed labels, faces in English."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone, trade
from benchmarks.generate.layouts.cinnabar_twofold import ENGLISH_DAYS, english_norm, english_only
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.foundries import WATCHED, one_start
from benchmarks.generate.layouts.parts import one, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.registry import GENERAL, layout

ABROAD = ("sgs/CN", "bv/CN", "tuvrh/CN", "tuvnord/CN", "intertek/CN")
FIGURES = ("{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")
KEPT = (
    "The certificate remains valid subject to satisfactory annual surveillance audits.",
    "The certified organization shall accept regular surveillance; the validity of this certificate can be checked at the website below.",
    "This certificate is valid on condition that the surveillance audits are passed each year.",
)


@layout("zh_slashed_labels_in_rows", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_slashed_labels_in_rows(d: Draft) -> Sheets:
    """One page, each label in both tongues with a slash, texts twice below each other, days in figures once."""
    trade(d)
    write_dates(d, *FIGURES)
    one_start(d)

    def pair(label: str, zh: str, en: str) -> tuple[str, str]:
        return label, f"{zh}<br><span style='font-weight:normal'>{en}</span>"

    facts = [
        ("证书编号 / Certificate No.", d.put("number")),
        pair("组织名称 / Organization", d.put("holder"), d.put("holder_latin")),
        pair("地址 / Address", d.put("address"), d.put("address_latin")),
        ("认证标准 / Standard", d.standard()),
        pair("认证范围 / Scope", d.put("scope"), d.put("scope_latin")),
        ("首次发证日期 / First issue date", d.date("initial")),
        ("发证日期 / Issue date", d.date("issue")),
        ("有效期至 / Valid until", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(42)}<div class="r"><div class="b" style="font-size:19pt;white-space:nowrap">{d.system()}认证证书</div><div>{d.system("en")} Certificate</div></div></div>
<div class="m4">{rows(facts, "rows sl")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(28)}{d.code(20)}{d.stamp(38)}</div>
<div class="m2" style="border-top:.6mm solid #00688b;padding-top:2mm"><b>{d.put("issuer")}</b>　<span class=small>{d.put("issuer_latin")}</span></div>
<div class="tiny">{d.facts.office.address}　{d.facts.office.site}<br>{one(d, *WATCHED)}<br>{one(d, *KEPT)}</div>"""
    css = ".sheet{padding:16mm 20mm 11mm} .sl{width:100%} .sl td{padding:2mm 2mm;border-bottom:.15mm solid #c5d5dc} .sl .l{width:56mm;font-size:9.5pt;color:#00688b}"
    return Sheets((page(body),), css)


@layout("zh_chinese_leaf_then_english_leaf_plain", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def zh_chinese_leaf_then_english_leaf_plain(d: Draft) -> Sheets:
    """Two leaves of one frame, Chinese and English, the same number on both; days by figures here, by month words there."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    style = one(d, *ENGLISH_DAYS)
    foot = f'<div class="row end m2"><div>{d.marks(28, raster=True)}</div>{d.code(20)}<div>{d.stamp(39)}</div></div>'
    first = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:26pt;white-space:nowrap">{d.system()}认证证书</div><div class="c m1">证书编号：{d.put("number")}</div>
<div class="c m3">兹证明</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">统一社会信用代码：{d.put("registration")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">{d.system()}符合</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="c m3">通过认证范围如下：</div><div class="c m1 b">{d.put("scope")}</div>
<div class=grow style="min-height:4mm"></div><div style="line-height:1.8">初次获证日期：{d.date("initial")}<br>颁 证 日 期：{d.date("issue")}<br>有 效 期 至：{d.date("expiry")}</div>{foot}<div class="c b">{d.put("issuer")}</div><div class="c tiny">{one(d, *WATCHED)}　{d.facts.office.site}</div>"""
    second = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:20pt">{d.system("en")} Certificate</div><div class="c m1">Certificate No.: {d.put("number")}</div>
<div class="c m3">This is to certify that</div><div class="c b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="c small">Unified Social Credit Code: {d.put("registration")}</div><div class="c m1">{d.put("address_latin")}</div>
<div class="c m3">{d.system("en")} conforms to</div><div class="c b" style="font-size:16pt">{d.standard()}</div><div class="c m3">The certified scope is as follows:</div><div class="c m1 b">{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div><div style="line-height:1.8">Initial certification date: {d.date("initial", "en", style)}<br>Date of issue: {d.date("issue", "en", style)}<br>Valid until: {d.date("expiry", "en", style)}</div>{foot}<div class="c b">{d.put("issuer_latin")}</div><div class="c tiny">{one(d, *KEPT)} {d.facts.office.site}</div>"""
    ground = art.guilloche(one(d, "#5a84b5", "#b58b3c", "#6f9a72"))
    return Sheets((page(first, ground=ground), page(second, ground=ground)), ".sheet{padding:22mm 24mm 22mm}")


@layout("zh_english_leaf_alone_from_the_pair", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("M",)), scope=(1, 3))  # fmt: skip
def zh_english_leaf_alone_from_the_pair(d: Draft) -> Sheets:
    """The English half that suppliers send: 'This is to certify that the … of', days in two columns, notes on surveillance."""
    trade(d)
    english_only(d)
    one_start(d)
    style = one(d, *ENGLISH_DAYS)
    body = f"""<div class="row top"><div>{d.logo(42)}</div><div class="r small">Certificate No.<br><b style="font-size:12pt">{d.put("number")}</b></div></div>
<div class="c b m3" style="font-size:34pt;color:#0f5132;letter-spacing:1mm">CERTIFICATE</div><div class="c m3">This is to certify that the {d.system("en").lower()} of</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c small m1">Unified Social Credit Code: {d.put("registration")}</div>
<div class="c m1">Registered / business address: {d.put("address_latin")}</div><div class="c m3">has been audited and conforms to the following standard</div><div class="c b m1" style="font-size:19pt;color:#0f5132">{english_norm(d)}</div>
<div class="c m3">This certificate covers</div><div class="c b m1">{d.put("scope_latin")}</div><div class=grow style="min-height:4mm"></div>
<div style="display:flex" class=small><div style="flex:1;line-height:1.9">First issue date: <b>{d.date("initial", "en", style)}</b><br>Issue date: <b>{d.date("issue", "en", style)}</b></div><div style="flex:1;line-height:1.9">Expiry date: <b>{d.date("expiry", "en", style)}</b><br>1st surveillance before: {d.other_date(d.facts.decoys.surveillance1, "{y}-{m:02}-{d:02}")}</div></div>
<div class="row end m2">{d.marks(28)}{d.code(19)}<div class=c>{d.picture(art.signature(d.rng), 32)}<div class=tiny>Authorized by</div></div>{d.stamp(38)}</div>
<div class="c b m1">{d.put("issuer_latin")}</div><div class="c tiny">{one(d, *KEPT)} Tel: +86-{phone(d)} {d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:2mm solid #cfe3d6"></div><div style="position:absolute;inset:11mm;border:.4mm solid #0f5132"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:20mm 23mm 17mm}")


@layout("zh_foreign_name_on_local_office_paper", "foundries_twofold", ("zh",), also=("en",), only=ABROAD, systems=(*GENERAL, ("A",)), scope=(1, 2))  # fmt: skip
def zh_foreign_name_on_local_office_paper(d: Draft) -> Sheets:
    """An office of a house from abroad: English page with the Chinese name of the firm below the Latin one, both scopes."""
    settle(d, "cn-quay", "cn-trade", chance=0.85)
    english = one(d, "{d} {month} {y}", "{d:02} {month} {y}", "{y}-{m:02}-{d:02}")
    one_start(d)
    body = f"""<div class="row"><div class="b" style="font-size:30pt;color:#333">Certificate<div style="font-size:14pt;font-weight:normal">证书</div></div>{d.logo(48)}</div>
<div class="small m2">Certificate No. / 证书号 <b>{d.put("number")}</b></div>
<div class="m3 small">The management system of / 下述组织的管理体系</div><div class="b m1" style="font-size:17pt">{d.put("holder_latin")}</div><div class="b" style="font-size:14pt">{d.put("holder")}</div>
<div class="m1">{d.put("address_latin")}</div><div class="small">{d.put("address")}</div>
<div class="m3 small">has been assessed and certified as meeting the requirements of / 经审核符合以下标准要求</div><div class="b m1" style="font-size:20pt">{english_norm(d)}</div>
<div class="m3 small">for the following activities / 认证范围</div><div class="m1 b">{d.put("scope_latin")}</div><div class="m1">{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div style="line-height:1.7">This certificate is valid from <b>{d.date("start", "en", english)}</b> until <b>{d.date("expiry", "en", english)}</b>.<br>Certified since {d.date("initial", "en", english)}.</div><div class="small">本证书在通过定期监督审核的条件下保持有效。</div>
<div class="row end m2">{d.sign(40)}{d.marks(25)}</div>
<div class="small m2">{d.put("issuer")}　<span class=tiny>{d.facts.office.address}　{d.facts.office.site}</span></div><div class="tiny m1">{d.decoys_form()}　Page 1 / 1　This document is issued subject to the general conditions of certification services of the issuing office.</div>"""
    band = f'<div style="position:absolute;right:0;top:0;bottom:0;width:7mm;background:{d.facts.office.colour};opacity:.8"></div>'
    return Sheets((page(body, ground=band),), ".sheet{padding:18mm 24mm 11mm 22mm}")


@layout("zh_half_and_half_wide", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_half_and_half_wide(d: Draft) -> Sheets:
    """Landscape, Chinese left and English right of a fine line, each with its own days; one seal in the middle below."""
    trade(d)
    write_dates(d, *YEAR_FIRST[:3])
    one_start(d)
    style = one(d, *ENGLISH_DAYS)
    left = f"""<div class="c b" style="font-size:19pt">{d.system()}认证证书</div><div class="c small m1">证书编号：{d.put("number")}</div><div class="c m2 b" style="font-size:14pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c small m1">统一社会信用代码：{d.put("registration")}</div>
<div class="c m2">符合标准：<b>{d.standard()}</b></div><div class="m2">认证范围：{d.put("scope")}</div><div class="m2 small" style="line-height:1.7">首次发证日期：{d.date("initial")}<br>发证日期：{d.date("issue")}<br>有效期至：{d.date("expiry")}</div>"""
    right = f"""<div class="c b" style="font-size:15pt">Certificate of {d.system("en")}</div><div class="c small m1">Certificate No.: {d.put("number")}</div><div class="c m2 b" style="font-size:13pt">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address_latin")}</div>
<div class="c m2">conforms to the standard: <b>{d.standard()}</b></div><div class="m2">Scope: {d.put("scope_latin")}</div><div class="m2 small" style="line-height:1.7">First issued: {d.date("initial", "en", style)}<br>Issued: {d.date("issue", "en", style)}<br>Valid until: {d.date("expiry", "en", style)}</div>"""
    body = f"""<div class="row"><div>{d.logo(40)}</div><div>{d.marks(24, iaf=True)}</div></div>
<div style="display:flex;flex:1" class="m2"><div style="flex:1;padding-right:9mm;border-right:.2mm solid #999">{left}</div><div style="flex:1;padding-left:9mm">{right}</div></div>
<div class="row end m1"><div class="small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div>{d.stamp(35)}{d.code(18)}</div><div class="tiny m1">{one(d, *WATCHED)}　{d.facts.office.address}　{d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:6mm;border:1.4mm double #2f5f8f"></div>'
    return Sheets((page(body, "wide", frame),), ".sheet{padding:14mm 19mm 12mm}", "landscape")


@layout("zh_ruled_table_of_both_tongues", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("N",), ("F",)), scope=(1, 2))  # fmt: skip
def zh_ruled_table_of_both_tongues(d: Draft) -> Sheets:
    """A ruled form of three columns: caption in both tongues, Chinese text, English text; days span both columns."""
    trade(d)
    write_dates(d, *FIGURES)
    one_start(d)

    def both(zh: str, en: str, a: str, b: str) -> str:
        return f"<tr><th>{zh}<br><span>{en}</span></th><td>{a}</td><td>{b}</td></tr>"

    def across(zh: str, en: str, value: str) -> str:
        return f"<tr><th>{zh}<br><span>{en}</span></th><td colspan=2><b>{value}</b></td></tr>"

    grid = (
        across("注册号", "Registration No.", d.put("number"))
        + both("获证方", "Certified Client", f"<b>{d.put('holder')}</b>", f"<b>{d.put('holder_latin')}</b>")
        + both("地址", "Address", d.put("address"), d.put("address_latin"))
        + across("认证准则", "Criteria", d.standard())
        + both("覆盖范围", "Coverage", d.put("scope"), d.put("scope_latin"))
        + across("初次注册", "Initial registration", d.date("initial"))
        + across("注册日期", "Registration date", d.date("issue"))
        + across("到期日期", "Expiry date", d.date("expiry"))
    )
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m2" style="font-size:23pt">管理体系认证证书</div><div class="c">CERTIFICATE OF MANAGEMENT SYSTEM</div>
<div class="c small m2">{d.system()}　{d.system("en")}</div><table class="f m3">{grid}</table><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(28)}{d.code(20)}<div class="c">{d.stamp(38)}</div></div><div class="row end m1 small"><div><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}</div><div class="tiny r">{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny m1">{one(d, *WATCHED)}</div>"""
    css = ".sheet{padding:17mm 19mm 12mm} .f{width:100%} .f td,.f th{border:.25mm solid #6a6a6a;padding:2mm 2.6mm;font-size:10pt;text-align:left;vertical-align:top} .f th{width:36mm;background:#f2f2ee;font-weight:normal} .f th span{font-size:8pt;color:#555}"
    return Sheets((page(body),), css)


@layout("zh_latin_name_below_and_all_else_chinese", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_latin_name_below_and_all_else_chinese(d: Draft) -> Sheets:
    """A Chinese paper that has the firm's Latin name below the Chinese one and nothing else in English but the title."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    body = f"""<div class="row"><div>{d.logo(42)}</div><div class="r tiny">证书编号<br><b style="font-size:11pt">{d.put("number")}</b></div></div>
<div class="c b m3" style="font-size:28pt;letter-spacing:6mm;color:#8a1c3b">认证证书</div><div class="c serif" style="letter-spacing:1.5mm">CERTIFICATE</div>
<div class="c m4">授予</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("holder_latin")}</div><div class="c small m1">{d.put("registration")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">以证明该组织的{d.system()}符合</div><div class="c b m1" style="font-size:17pt">{d.standard()}</div><div class="c m3">本证书适用于：{d.put("scope")}</div><div class=grow style="min-height:4mm"></div>
<div class="row" style="justify-content:center;gap:14mm"><div>发证日期<br><b>{d.date("issue")}</b></div><div>截止日期<br><b>{d.date("expiry")}</b></div><div>首次发证<br><b>{d.date("initial")}</b></div></div>
<div class="row end m3">{d.marks(28)}{d.code(20)}<div class="c">{d.put("issuer")}{d.stamp(38)}</div></div><div class="tiny m1 c">{one(d, *WATCHED)}　{d.facts.office.address}　{d.facts.office.site}</div>"""
    top = '<div style="position:absolute;left:0;right:0;top:0;height:7mm;background:#8a1c3b"></div><div style="position:absolute;left:0;right:0;bottom:0;height:4mm;background:#8a1c3b"></div>'
    return Sheets(
        (page(body, ground=top),), ".sheet{padding:17mm 22mm 12mm} .c img{display:block;margin:0 auto}"
    )


@layout("zh_devices_both_tongues_one_page", "foundries_twofold", ("zh",), also=("en",), only=("cms-med", "cqm", "bcc", "cti", "noa"), systems=(("M",),), scope=(1, 2))  # fmt: skip
def zh_devices_both_tongues_one_page(d: Draft) -> Sheets:
    """Devices: sentences in Chinese with English in italics below, number and days in a box at the foot."""
    settle(d, "cn-quay", "cn-trade", chance=0.8)
    write_dates(d, *FIGURES)
    one_start(d)

    def en(text: str) -> str:
        return f'<div class="c small i">{text}</div>'

    body = f"""<div class="row"><div>{d.logo(40)}</div>{d.marks(26)}</div><div class="c b m3" style="font-size:22pt;white-space:nowrap">医疗器械质量管理体系认证证书</div>{en("Certificate of Quality Management System for Medical Devices")}
<div class="c m3">兹证明</div>{en("We hereby certify that the organization")}<div class="c b m2" style="font-size:16pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}</div><div class="c small">{d.put("address_latin")}</div>
<div class="c m2">医疗器械质量管理体系符合</div>{en("meets the requirements of")}<div class="c b m1" style="font-size:15pt">{d.standard()}</div><div class="c m2">该质量管理体系覆盖</div>{en("within the scope of")}<div class="c b m1">{d.put("scope")}</div><div class="c m1">{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div><table class="bx"><tr><td>证书编号<br><i>Certificate No.</i></td><td>初次颁证<br><i>First issued</i></td><td>颁证日期<br><i>Date of issue</i></td><td>有效期至<br><i>Valid until</i></td></tr><tr class=b><td>{d.put("number")}</td><td>{d.date("initial")}</td><td>{d.date("issue")}</td><td>{d.date("expiry")}</td></tr></table>
<div class="row end m2"><div class="small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}<br><span class=tiny>{d.facts.office.address}　{d.facts.office.site}</span></div>{round_seal(d, "证书专用章", 38)}</div><div class="tiny m1">本证书不代表产品已获准上市。This certificate is no marketing authorization of products.</div>"""
    css = ".sheet{padding:16mm 21mm 12mm} .bx{width:100%;text-align:center} .bx td{border:.3mm solid #3f6f8f;padding:1.6mm;font-size:9.5pt} .bx i{font-size:8pt;color:#555}"
    return Sheets((page(body),), css)


@layout("zh_cosmetics_practice_statement", "foundries_twofold", ("zh",), also=("en",), only=("cti", "cqm", "noa", "zhuoheng-cn", "huixin-cn", "hxc"), systems=(("G",),), scope=(1, 2))  # fmt: skip
def zh_cosmetics_practice_statement(d: Draft) -> Sheets:
    """Cosmetics: English statement of conformity to good practice, 'Effective / Expiration date', names in both tongues."""
    one_start(d)
    style = one(d, *ENGLISH_DAYS)
    local = f'<div class="c">{d.put("holder")}</div>'
    body = f"""<div style="background:#f6e4e8;margin:-18mm -22mm 0;padding:12mm 22mm 8mm"><div class="c">{d.logo(42)}</div><div class="c b m2" style="font-size:27pt;color:#8f3a55">GMP Certificate</div><div class="c">Good Manufacturing Practice for Cosmetics　化妆品良好生产规范</div></div>
<div class="c m3">No. {d.put("number")}</div><div class="c m2">We certify that the production of cosmetics at</div><div class="c b m1" style="font-size:17pt">{d.put("holder_latin")}</div>{local}<div class="c m1">{d.put("address_latin")}</div>
<div class="c m3">complies with</div><div class="c b m1" style="font-size:18pt;color:#8f3a55">{english_norm(d)}</div><div class="c m3">for the following products</div><div class="c b m1">{d.put("scope_latin")}</div><div class=grow style="min-height:4mm"></div>
<div style="display:flex;justify-content:space-between" class=small><div>Effective date<br><b>{d.date("issue", "en", style)}</b></div><div>Expiration date<br><b>{d.date("expiry", "en", style)}</b></div><div>Initial certification<br><b>{d.date("initial", "en", style)}</b></div></div>
<div class="row end m3"><div class="small"><b>{d.put("issuer_latin")}</b><br>{d.put("issuer")}<br><span class=tiny>{d.facts.office.site}</span></div>{d.code(18)}{round_seal(d, "认证专用章", 36)}</div><div class="tiny m2 c">{one(d, *KEPT)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout("zh_english_pair_with_list_of_places", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2), sites=2)  # fmt: skip
def zh_english_pair_with_list_of_places(d: Draft) -> Sheets:
    """English front and English appendix of places, Chinese name of the firm in brackets; dates abbreviated with dots."""
    trade(d, 0.5)
    one_start(d)
    style = one(d, "{mon}. {d:02}, {y}", "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    cells = [(str(i), *line) for i, line in enumerate(site_cells(d, latin=True), 1)]
    front = f"""<div class="row" style="border-bottom:1.5mm solid #d08a1d;padding-bottom:4mm"><div class="b" style="font-size:24pt">CERTIFICATE</div>{d.logo(42)}</div><div class="r m1">Cert. No.: <b>{d.put("number")}</b></div>
<div class="m3">{d.put("issuer_latin")} certifies that</div><div class="b m2" style="font-size:17pt">{d.put("holder_latin")}</div><div>（{d.put("holder")}）</div><div class="m1">Address: {d.put("address_latin")}</div>
<div class="m3">operates and maintains {one(d, "an effective", "a documented")} {d.system("en")} in accordance with</div><div class="b m1" style="font-size:18pt">{english_norm(d)}</div><div class="m3">Scope of certification:</div><div class="m1 b">{d.put("scope_latin")}</div><div class="small m1 i">The sites covered are listed in the appendix.</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("Initial issue:", d.date("initial", "en", style)), ("Current issue:", d.date("issue", "en", style)), ("Valid through:", d.date("expiry", "en", style))])}</div><div class=c>{d.stamp(39)}</div></div><div class="row end m2">{d.marks(27)}{d.code(18)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}　Page 1 of 2</div></div>"""
    back = f"""<div class="b" style="font-size:18pt;border-bottom:1.5mm solid #d08a1d;padding-bottom:4mm">Appendix to Certificate No. {d.put("number")}</div><div class="m3">{d.put("holder_latin")}</div>
<div class="m3">{table(("No.", "Site", "Address", "Activities"), cells)}</div><div class=grow style="min-height:4mm"></div><div class="row end"><div class=small>Issued {d.date("issue", "en", style)}. This appendix is valid only together with the certificate.</div>{d.stamp(34)}</div><div class="tiny r">Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 22mm 11mm}")


@layout("zh_joint_systems_slash_english", "foundries_twofold", ("zh",), also=("en",), only=BODIES, systems=(("Q", "E"), ("Q", "E", "S")), scope=(1, 2))  # fmt: skip
def zh_joint_systems_slash_english(d: Draft) -> Sheets:
    """Several norms as a list with systems in both tongues, one number; text Chinese first, English smaller; end with a note."""
    trade(d)
    write_dates(d, *FIGURES)
    one_start(d)
    d.standard()
    names = {"Q": "质量 Quality", "E": "环境 Environment", "S": "职业健康安全 OH&amp;S"}
    norms = "".join(f"<tr><td>{names[f.system[-1]]}</td><td class=b>{escape(f.printed, quote=False)}</td></tr>" for f in d.facts.standards)  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="r"><div class="b" style="font-size:18pt">管理体系认证证书</div><div class=small>Management System Certificate</div></div></div><div class="m2">编号 No. <b>{d.put("number")}</b></div>
<div class="m3 b" style="font-size:17pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="small">{d.put("address_latin")}</div>
<div class="m3">管理体系符合下列标准 <span class=small>The management systems conform to</span></div><table class="nm m1">{norms}</table>
<div class="m3">适用范围 <span class=small>Scope</span></div><div class="m1">{d.put("scope")}</div><div class="small m1">{d.put("scope_latin")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div>{rows([("首次发证 First issue", d.date("initial")), ("本次发证 Current issue", d.date("issue")), ("有效期至 Expiry", d.date("expiry")), ("下次监督 Next surveillance", d.decoy("surveillance1"))])}</div>{d.stamp(38)}</div><div class="row end m2">{d.marks(27)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}<br><span class=tiny>{d.facts.office.site}</span></div></div>"""
    css = ".sheet{padding:17mm 22mm 12mm} .nm td{border:.2mm solid #7a8894;padding:1.6mm 4mm} .rows .l{font-size:9pt}"
    side = '<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:repeating-linear-gradient(#33628c 0 3mm,#5d89b0 3mm 6mm)"></div>'
    return Sheets((page(body, ground=side),), css)
