"""Papers with habits that mislead a reader: bands of many scripts, small print of names, two offices, re-issues."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.parts import CLOSE, COLON, OPEN, lines, one, spread
from benchmarks.generate.layouts.registry import layout

BAND = "ZERTIFIKAT ◆ CERTIFICATE ◆ 認證證書 ◆ СЕРТИФИКАТ ◆ CERTIFICADO ◆ CERTIFICAT ◆ شهادة"
SMALL = ("IN", "PK", "IR", "AE", "TR", "ID")


@layout("band_of_languages", "oddities", ("en", "tr", "id"), only=SMALL, years=(1, 1, 3), scope=(1, 4))
def band_of_languages(d: Draft) -> Sheets:
    """A band says certificate in seven languages; a three-year cycle stands beside the end of a one-year paper."""
    begin = d.facts.start
    cycle = f"{d.other_date(begin)} ~ {d.other_date(days_later(years_later(begin, 3), -1))}"
    pairs = [
        (d.label("number"), d.put("number")),
        *d.date_rows("issue", "expiry"),
        (one(d, "Certification cycle", "Cycle / Audit programme"), cycle),
        *d.decoy_rows("surveillance1", "recertification"),
    ]
    body = f"""<div class="band">{BAND}</div><div class="row">{d.logo(46)}{d.marks(26)}</div><h1 style="font-size:31pt;margin:8mm 0 2mm">{d.title()}</h1>
<div>{d.text("intro")}</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:21pt">{d.standard()}</div>
<div class="m3">{d.text("for_scope")}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    css = f".sheet{{padding:18mm 20mm 16mm 34mm}} .band{{position:absolute;left:7mm;top:10mm;bottom:10mm;width:12mm;writing-mode:vertical-rl;color:#fff;background:{d.facts.office.colour};font-size:10.5pt;letter-spacing:.6mm;text-align:center;line-height:12mm}}"
    return Sheets((page(body),), css)


@layout("microprint_of_brand", "oddities", ("en",), only=SMALL, years=(3, 1), scope=(1, 3))
def microprint_of_brand(d: Draft) -> Sheets:
    """The body's name repeated in pale small print over the whole page, and a field left from the template."""
    d.printed.roles.add("brand")
    micro = " ".join([escape(d.facts.office.brand)] * 1600)
    body = f"""<div class="micro">{micro}</div><div class="c">{d.logo(48)}</div><h1 class="c serif" style="font-size:32pt;color:#333">Certificate of Conformity</h1>
<div class="c">This is to certify that Management System of</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c tiny" style="color:#aaa">[Type here]</div>
<div class="c m3">has been formally assessed and found to comply with</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c m3">Scope of Certification</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div class="c">Certificate No. {d.put("number")}</div><table class="four m2"><tr><td>Initial Registration Date</td><td>Issuance Date</td><td>1st Surve. Due</td><td>Certificate Expiry</td></tr><tr><td class=b>{d.date("initial")}</td><td class=b>{d.date("issue")}</td><td class=b>{d.decoy("surveillance1")}</td><td class=b>{d.date("expiry")}</td></tr></table>
<div class="row end m3">{d.marks(26)}{d.sign()}{d.picture(art.hologram(d.rng), 18)}</div><div class="c tiny m2">{d.put("issuer")} · {d.facts.office.address} · validity may be confirmed at {d.facts.office.site}</div>"""
    css = ".micro{position:absolute;inset:8mm;overflow:hidden;font-size:5pt;color:#ececec;line-height:1.9;z-index:-1} .page{z-index:0} .four{width:100%;table-layout:fixed;text-align:center;font-size:9.5pt} .four td{border:.2mm solid #888;padding:1.2mm} .sheet{padding:20mm 24mm}"
    return Sheets((page(body),), css)


@layout("two_offices", "oddities", ("en",), only=("IN", "AE", "GB", "US", "AU"), scope=(2, 5))
def two_offices(d: Draft) -> Sheets:
    """The accredited office issues, a local office of invented name is named beside it with an address of its own."""
    local = f"{d.facts.office.brand} {one(d, 'Lanka', 'Gulf', 'Nepal', 'East Africa')} Representative Office"
    d.printed.extra["issuer_alt"] = [d.facts.office.brand, local]
    pairs = [
        ("Certificate reference", d.put("number")),
        ("Certified since", d.date("initial")),
        ("Certificate issue", d.date("issue")),
        ("Valid through", d.date("expiry")),
    ]
    body = f"""<div class="row top"><div>{rows(pairs)}</div>{d.logo(46)}</div><h1 style="font-size:34pt;font-weight:300;margin:10mm 0 4mm">Certificate</h1>
<div>Awarded to</div><div class="b" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.put("issuer")} certifies that the {d.system()} of the above organisation has been audited and found to be in accordance with</div><div class="b m2" style="font-size:21pt">{d.standard()}</div>
<div class="m3 b">Scope of supply</div><div>{d.put("scope")}</div><div class="grow"></div>{d.sign()}
<div class="two m3"><div><div class="tiny">Accredited office</div><div class="small b">{d.put("issuer")}</div><div class="tiny">{escape(d.facts.office.address)}</div></div><div><div class="tiny">Local office</div><div class="small b">{local}</div><div class="tiny">{d.rng.randint(3, 99)} Harbour View Road</div></div>{d.marks(24)}</div>"""
    css = ".two{display:flex;gap:8mm;border-top:.3mm solid #999;padding-top:2mm} .two>div{flex:1}"
    return Sheets((page(body),), css)


@layout("zh_reissued", "chinese", ("zh",), scope=(1, 4))
def zh_reissued(d: Draft) -> Sheets:
    """A paper printed anew in mid-cycle: the day of award and the later day of exchange both stand on it."""
    later = min(days_later(d.facts.issue, d.rng.randint(60, 300)), NEWEST)
    d.printed.extra["issue_date_alt"] = [later.isoformat()]
    again = d.other_date(later)
    days = lines(
        [
            ("初次颁证日期", d.date("initial")),
            (one(d, "颁证日期", "发证日期"), d.date("issue")),
            (one(d, "换证日期", "证书换发日期"), again),
            (one(d, "证书有效期至", "有 效 期 至"), d.date("expiry")),
        ],
        COLON,
    )
    reason = one(d, "名称变更", "地址变更", "范围扩大")
    body = f"""<div class="row">{d.logo(42)}{d.marks(34)}</div><h1 class="c" style="font-size:30pt;letter-spacing:4mm;color:#8c1d18">{spread("认证证书")}</h1><div class="c small">{d.system()}</div>
<div class="c m2">No. {d.put("number")}</div><div class="m3">{d.put("issuer")} 兹证明{COLON}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small m1">{OPEN}{d.put("registration")}{CLOSE}</div><div class="c m1">{d.put("address")}</div>
<div class="m3">管理体系符合标准{COLON}<b class="big">{d.standard()}</b></div><div class="m3">证书覆盖范围{COLON}<b>{d.put("scope")}</b></div><div class="small m2">换证原因{COLON}{reason}</div><div class="grow"></div>
<div class="row end"><div style="white-space:nowrap">{days}</div>{d.stamp(34)}</div><div class="tiny m2">{d.text("small")}</div>"""
    return Sheets((page(body, ground=art.guilloche("#a6433f")),), ".sheet{padding:24mm 26mm}")


@layout("signature_over_dates", "oddities", ("en", "tr", "es"), scope=(1, 4), years=(3, 3, 1))
def signature_over_dates(d: Draft) -> Sheets:
    """Signature and round stamp lie across the dates; the labels have no colons."""
    pairs = [*d.date_rows("initial", "issue", "expiry"), (d.label("number"), d.put("number"))]
    ink = d.picture(art.signature(d.rng), 52)
    ring = d.picture(art.seal(d.facts.office.issuer, "", "#2a3f8f"), 40)
    d.printed.roles.add("issuer")
    body = f"""<div class="c">{d.logo(50)}</div><h1 class="c" style="font-size:30pt;font-variant:small-caps">{d.title()}</h1><div class="c">{d.text("intro")}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div style="position:relative;align-self:center">{rows(pairs)}<div style="position:absolute;left:34mm;top:-4mm">{ink}</div><div style="position:absolute;right:-22mm;top:2mm">{ring}</div></div>
<div class="row end m4"><div class="small">{d.text("people")}<br>{d.text("signatory")}</div>{d.marks(26)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body, "serif", art.guilloche(d.facts.office.colour)),), ".sheet{padding:24mm 26mm}")


@layout("word_export", "oddities", ("en",), only=SMALL, years=(3, 1), scope=(1, 4))
def word_export(d: Draft) -> Sheets:
    """Typed in a word processor: tabs instead of colons, short months with dots, years of two digits here and there."""
    style = one(
        d,
        "{d:02}. {mon}. {y}",
        "{mon}. {d:02}, {y}",
        "{d:02}-{mon}-{yy:02}",
        "{d:02} {MON}. {y}",
        "{d:02}/{mon}/{y}",
    )

    def tab(label: str, value: str) -> str:
        return f'<div style="display:flex"><span style="width:62mm;flex:none">{label}</span><span>{value}</span></div>'

    body = f"""<div class="c b u" style="font-size:20pt">{d.put("issuer")}</div><div class="c small">{d.facts.office.address}<br>{d.facts.office.site}</div><div class="c b m3" style="font-size:24pt;text-decoration:underline">CERTIFICATE</div>
<div class="m3">{tab("Cert. Reg. No", d.put("number"))}{tab("Name of Organization", f"<b>{d.put('holder')}</b>")}{tab("Address", d.put("address"))}{tab("Standard", d.standard())}{tab("Scope", d.put("scope"))}{tab("EA Code", d.decoy("sector"))}
{tab("Initial Registration", d.date("initial", style=style))}{tab("Certificate Issued", d.date("issue", style=style))}{tab("Surveillance on or before", d.other_date(d.facts.decoys.surveillance1, style=style))}{tab("Certificate Expires on", d.date("expiry", style=style))}</div>
<div class="m4">This certificate is issued after an audit in accordance with ISO/IEC 17021-1 and remains valid provided that surveillance audits are carried out in time.</div><div class="grow"></div><div class="row end">{d.sign()}{d.marks(24)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:25mm;line-height:1.7;font-size:12pt}")
