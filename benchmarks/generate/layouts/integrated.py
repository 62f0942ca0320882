"""Integrated papers: three standards under one number, in manners of the East and the South."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import lines, one, round_seal, spread
from benchmarks.generate.layouts.registry import layout

TRIPLE = (("Q", "E", "S"), ("Q", "E", "S"), ("Q", "E"), ("Q", "F"))


@layout("integrated_badges", "integrated", ("en", "tr", "id", "es"), systems=TRIPLE, scope=(1, 4))
def integrated_badges(d: Draft) -> Sheets:
    """Round badges with a standard each in a row, one number and one set of dates under them."""
    badges = "".join(f'<div class="badge"><div>{text}</div></div>' for text in d.standard("|").split("|"))
    body = f"""<div class="row">{d.logo(46)}<div class="r" style="font-size:24pt">{d.title()}</div></div><div class="m3">{d.text("intro")}</div>
<div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("conforms")}</div>
<div class="badges m2">{badges}</div><div class="m3 b">{d.label("scope")}</div><div>{d.put("scope")}</div><div class="grow"></div>
{rows([(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry"), *d.decoy_rows("surveillance1")])}
<div class="row end m3">{d.sign()}{d.marks(26)}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    colour = d.facts.office.colour
    css = f".badges{{display:flex;gap:6mm}} .badge{{width:44mm;height:44mm;border-radius:50%;border:1.4mm double {colour};display:flex;align-items:center;justify-content:center;text-align:center;font-weight:bold;padding:3mm}}"
    return Sheets((page(body),), css)


@layout(
    "integrated_spaced_zh",
    "integrated",
    ("zh", "ko", "ja"),
    systems=(("Q", "E", "S"), ("Q", "E")),
    scope=(1, 3),
)
def integrated_spaced_zh(d: Draft) -> Sheets:
    """East Asia: the standards in one line, labels and values with a bar between them, the term as a range."""
    bar = {"zh": ("有效期", "首次发证"), "ko": ("유효기간", "최초인증일"), "ja": ("有効期間", "初回登録日")}[
        d.facts.language
    ]
    tie = {"zh": " 至 ", "ko": " ~ ", "ja": " ～ "}[d.facts.language]
    title = {"zh": "管理体系认证证书", "ko": spread("인증서"), "ja": spread("登録証")}[d.facts.language]
    pairs = [
        (d.label("number"), d.put("number")),
        (d.label("holder"), f'<span style="font-size:15pt">{d.put("holder")}</span>'),
        (d.label("address"), d.put("address")),
        (d.label("standard"), d.standard(one(d, ", ", " / ", "; "))),
        (d.label("scope"), d.put("scope")),
        (bar[0], d.date("start") + tie + d.date("expiry")),
        (bar[1], d.date("initial")),
        (d.label("issue"), d.date("issue")),
    ]
    body = f"""<div class="c">{d.logo(44)}</div><h1 class="c serif" style="font-size:27pt">{title}</h1>
<div class="m3">{lines(pairs, " | ")}</div><div class="grow"></div><div class="row end">{d.marks(30)}<div class="c"><div class="b big">{d.put("issuer")}</div>{round_seal(d, "证书专用章" if d.facts.language == "zh" else "", 34)}</div></div><div class="tiny m2">{d.text("small")}</div>"""
    css = ".sheet{padding:24mm 26mm;line-height:1.9}"
    return Sheets((page(body, "serif", art.guilloche("#8c2b2b", frame=False)),), css)


@layout("integrated_arabic_english", "integrated", ("ar",), also=("en",), systems=TRIPLE, scope=(1, 3))
def integrated_arabic_english(d: Draft) -> Sheets:
    """English page with Arabic headings only; three standards in a list."""
    items = "".join(f"<li><b>{text}</b></li>" for text in d.standard("|").split("|"))
    days = [
        ("Certificate No. / رقم الشهادة", d.put("number")),
        ("Original Registration / التسجيل الأول", d.date("initial", "en")),
        ("Issued / صدرت في", d.date("issue", "en")),
        ("Valid till / صالحة حتى", d.date("expiry", "en")),
    ]
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b">{d.put("issuer_latin")}</div><h1 class="c serif" style="color:#7d6118;margin:3mm 0">شهادة نظام إدارة متكامل<br>INTEGRATED MANAGEMENT SYSTEM CERTIFICATE</h1>
<div class="c">This is to certify that</div><div class="c b m1" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c big" dir="rtl">{d.put("holder")}</div><div class="c small m1">{d.put("address_latin")}</div>
<div class="m3">operates an integrated management system in accordance with</div><ul style="font-size:14pt">{items}</ul><div class="m2"><b>Scope:</b> {d.put("scope_latin")}</div><div class="grow"></div>
<div class="row end">{rows(days)}{d.code(24)}</div><div class="row end m3">{d.marks(26)}{d.sign()}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#a58a3a")),), ".sheet{padding:20mm 24mm 30mm}")
