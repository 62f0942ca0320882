"""Papers for products and good practice: toys, cosmetics, medical devices."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import layout

PRODUCT = {"product_certificate": True}


@layout(
    "toy_product_certificate",
    "product",
    ("en",),
    systems=(("T",),),
    only=("tuvrh", "intertek", "sgs", "bv", "tuvsud"),
    scope=(1, 2),
    truth=PRODUCT,
)
def toy_product_certificate(d: Draft) -> Sheets:
    """A product certificate from a laboratory's house: model list, test report number, no cycle of audits."""
    model = f"{d.rng.choice('ABKTW')}{d.rng.randint(100, 999)}"
    pairs = [
        ("Certificate No.", d.put("number")),
        ("Holder of Certificate", f"{d.put('holder')}<br>{d.put('address')}"),
        ("Product", d.put("scope")),
        ("Model(s)", f"{model}, {model}-2, {model}-XL"),
        ("Tested according to", d.standard()),
        (d.decoy_label("report"), d.decoy("report")),
        ("Date of test", d.decoy("audit")),
        ("Date of Issue", d.date("issue")),
        ("Valid until", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(46)}<div class="r"><b style="font-size:20pt">CERTIFICATE</b><br>Toy safety</div></div>
<div class="m4">{rows(pairs, "pr")}</div>
<div class="m3 small">The product was tested on a voluntary basis and complies with the essential requirements. This certificate applies to the tested sample and refers to the technical report named above.</div>
<div class="grow"></div><div class="row end">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body),),
        ".pr{width:100%} .pr td{padding:2.6mm 2mm;border-top:.2mm solid #aaa;vertical-align:top} .pr .l{width:48mm}",
    )


@layout("gmp_cosmetics", "product", ("en", "fr", "it", "tr", "zh"), systems=(("G",),))
def gmp_cosmetics(d: Draft) -> Sheets:
    """Good manufacturing practice for cosmetics, in pale green."""
    body = f"""<div class="c">{d.logo(46)}</div><h1 class="c serif" style="font-size:29pt;color:#2d6a4f">{d.title()}</h1>
<div class="c b">{d.system()}</div><div class="c m2">{d.text("intro")}</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("proof")}</div><div class="c b m2" style="font-size:20pt">{d.standard()}</div><div class="c small">Cosmetics — Good Manufacturing Practices (GMP)</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>
<div class="row end">{rows([(d.label("number"), d.put("number")), *d.date_rows("issue", "expiry"), *d.decoy_rows("audit")])}{d.sign()}</div>
<div class="c tiny m3">{d.text("small")}<br>{d.footer()}</div>"""
    css = ".page{background:#f0f7f1} .sheet{padding:22mm 26mm}"
    return Sheets((page(body, ground=art.guilloche("#40916c")),), css)


@layout("medical_certificate", "product", ("en", "de", "fr", "it", "zh"), systems=(("M",),))
def medical_certificate(d: Draft) -> Sheets:
    """A notified body's paper for medical devices: plain columns, report number, start and end of validity."""
    pairs = [
        (d.label("holder"), f"{d.put('holder')}<br>{d.put('address')}"),
        (d.label("scope"), d.put("scope")),
        (d.label("standard"), d.standard()),
        *d.decoy_rows("report"),
        *d.date_rows("start", "expiry"),
        (d.label("issue"), d.date("issue")),
    ]
    body = f"""<div class="row top"><div><div class="huge b">{d.title()}</div><div class="big m1">No. {d.put("number")}</div></div>{d.logo(44)}</div>
<div class="m4">{rows(pairs, "med")}</div><div class="m3 small">{d.text("small")}</div><div class="grow"></div>
<div class="row end">{d.sign()}{d.marks(26)}</div><div class="tiny m3">{d.footer()} · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body),), ".med td{padding:3mm 2mm;vertical-align:top} .med .l{width:50mm;font-weight:bold}"
    )
