"""Pages bound in an order or on a sheet that one does not expect."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.annexes import covering_letter, plain_page
from benchmarks.generate.layouts.parts import branches, broken_holder, network_page, site_cells, table
from benchmarks.generate.layouts.registry import WESTERN, layout


@layout("annex_left_certificate_right", "bindings", ("en", "de", "es", "it", "nl"), sites=3, scope=(1, 3))
def annex_left_certificate_right(d: Draft) -> Sheets:
    """One landscape sheet, as a folded paper is scanned: the annex of sites at the left, the certificate at the right."""
    branches(d)
    cells = table((d.label("site"), d.label("address"), d.label("activity")), site_cells(d))
    left = f"""<div class="half"><div class="row">{d.logo(26)}<b class="small">{d.label("annex")} {d.put("number")}</b></div><div class="m2 small">{d.put("holder")}</div><div class="m2 b">{d.label("sites")}</div><div class="m1">{cells}</div><div class="grow"></div><div class="tiny">{d.label("expiry")}: {d.date("expiry")} · {d.decoys_form()}</div></div>"""
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")]
    right = f"""<div class="half"><div class="c">{d.logo(36)}</div><div class="c b m2" style="font-size:22pt;color:{d.facts.office.colour}">{d.title()}</div><div class="c small m1">{d.text("intro")}</div><div class="c b m1" style="font-size:14pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c small m2">{d.text("conforms")}</div><div class="c b m1" style="font-size:15pt">{d.standard()}</div>
<div class="c small m2">{d.text("for_scope")}</div><div class="c b small">{d.put("scope")}</div><div class="grow"></div><div class="small">{rows(pairs)}</div><div class="row end m2">{d.sign(28)}{d.marks(18)}</div><div class="tiny m1">{d.footer()}</div></div>"""
    css = ".sheet{flex-direction:row;padding:0} .half{width:148mm;padding:12mm 12mm 8mm;display:flex;flex-direction:column} .half:first-child{border-right:.2mm solid #bbb} .sites{font-size:8pt}"
    return Sheets((page(left + right, "wide"),), css, "landscape")


@layout(
    "letter_certificate_network",
    "bindings",
    ("es", "it", "de"),
    also=("en",),
    only=("aenor", "imq", "certiquality", "dqs", "qualityaustria"),
)
def letter_certificate_network(d: Draft) -> Sheets:
    """A covering letter, the body's certificate, the network's page: three pages, one certificate on the last two."""
    digits = d.rng.randint(1000, 99999)
    letter, paper = covering_letter(d), plain_page(d)
    twin = page(network_page(d, f"{d.facts.office.country}-{digits}", d.facts.office.brand))
    return Sheets((letter, paper, twin), ".sheet{padding:18mm 22mm 12mm}", spans=((2, 3),))


@layout("annex_before_certificate", "bindings", ("en", "de", "fr", "pl", "sv", "da"), sites=4)
def annex_before_certificate(d: Draft) -> Sheets:
    """Scanned the wrong way round: the annex is page one and says 'page 2 of 2', the certificate comes behind it."""
    branches(d)
    count = d.label("page")
    cells = table((d.label("site"), d.label("address"), d.label("activity")), site_cells(d))
    annex = page(
        f"""<div class="r">{d.logo(36)}</div><div class="b big m2">{d.label("annex")} {d.put("number")}</div><div class="m1">{d.put("holder")}</div><div class="b m3">{d.label("sites")}</div><div class="m1">{cells}</div><div class="grow"></div><div class="tiny">{d.footer()} {count.format(n=2, k=2)}</div>"""
    )
    return Sheets((annex, plain_page(d, count.format(n=1, k=2))))


@layout("number_in_the_foot", "bindings", WESTERN, scope=(1, 4))
def number_in_the_foot(d: Draft) -> Sheets:
    """Nothing but praise in the middle; number and dates stand in one small line at the foot and again in the margin."""
    colour = d.facts.office.colour
    line = " &nbsp;|&nbsp; ".join(
        f"{label} {value}"
        for label, value in [(d.label("number"), d.put("number")), *d.date_rows("start", "expiry")]
    )
    body = f"""<div class="margin">{d.put("number")}</div><div class="c">{d.logo(58)}</div><div class="c serif m4" style="font-size:38pt;color:{colour}">{d.title()}</div><div class="c i m2">{d.text("intro")}</div><div class="c b m3" style="font-size:24pt">{broken_holder(d)}</div><div class="c m1">{d.put("address")}</div><div class="c i m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div>
<div class="c i m3">{d.text("for_scope")}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.sign()}</div><div class="c tiny m3">{line}</div><div class="c tiny m1">{d.footer()} · {d.decoy_label("audit")} {d.decoy("audit")}</div>"""
    css = ".sheet{padding:24mm 28mm 16mm} .margin{position:absolute;right:9mm;top:110mm;writing-mode:vertical-rl;font-size:7pt;color:#888}"
    return Sheets((page(body, ground=art.guilloche(colour)),), css)
