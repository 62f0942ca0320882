"""Centred papers: the holder large in the middle, dates and number below."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import WESTERN, layout


@layout("classic_centred", "classic", WESTERN)
def classic_centred(d: Draft) -> Sheets:
    """Frame, logo, statement, labels in line with their values."""
    colour = d.facts.office.colour
    body = f"""<div class="c">{d.logo(48)}</div>
<h1 class="c serif m2" style="color:{colour};font-size:30pt;letter-spacing:1mm;margin-bottom:0">{d.title()}</h1>
<div class="c i m2">{d.text("intro")}</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div>
<div class="c m1">{d.put("address")}</div>
<div class="c i m3">{d.text("conforms")}</div>
<div class="c b m2" style="font-size:20pt">{d.standard()}</div>
<div class="c i m3">{d.text("for_scope")}</div>
<div class="c b m1" style="padding:0 10mm">{d.put("scope")}</div>
<div class="grow"></div>
<div class="c">{d.label("number")}: <b>{d.put("number")}</b></div>
<div class="c m1">{d.label("initial")}: <b>{d.date("initial")}</b></div>
<div class="c m1">{d.label("issue")}: <b>{d.date("issue")}</b></div>
<div class="c m1">{d.label("expiry")}: <b>{d.date("expiry")}</b></div>
<div class="row end m3">{d.sign()}{d.marks()}</div>
<div class="c tiny m2">{d.text("small")}<br>{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche(colour)),), ".sheet{padding:22mm 26mm}")


@layout("gold_frame_list", "classic", ("en",), only=("IN", "AE", "US", "GB"), years=(3, 3, 1))
def gold_frame_list(d: Draft) -> Sheets:
    """Centred serif text on tinted paper; a small colon-aligned list with a recertification decoy."""
    pairs = [
        (d.label("number"), f": {d.put('number')}"),
        (d.label("initial"), f": {d.date('initial')}"),
        (d.label("issue"), f": {d.date('issue')}"),
        (d.label("expiry"), f": {d.date('expiry')}"),
        (d.decoy_label("recertification"), f": {d.decoy('recertification')}"),
    ]
    body = f"""<div class="c">{d.logo(40, full_name=True)}</div>
<h1 class="c serif" style="font-size:34pt;color:#6b4a14;margin:4mm 0 0">{d.title()}</h1>
<div class="c i serif">{d.text("intro")}</div>
<div class="c b serif up m3" style="font-size:18pt">{d.put("holder")}</div>
<div class="c serif m1">{d.put("address")}</div>
<div class="c i serif m3">{d.text("conforms")}</div>
<div class="c b serif m1" style="font-size:24pt">{d.standard()}</div>
<div class="c i serif m3">{d.text("for_scope")}</div>
<div class="b serif m2" style="padding:0 8mm">{d.put("scope")}</div>
<div class="row m3" style="padding:0 12mm">{rows(pairs)}{d.code(26)}</div>
<div class="grow"></div>
<div class="c">{d.sign()}</div>
<div class="c b small m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} | {d.facts.office.site}</div>
<div class="c m2">{d.marks()}</div>"""
    css = ".page{background:linear-gradient(#f3ecdc,#fbf7ee 40%,#efe5cf)} .sheet{padding:20mm 24mm} .rows .v{font-weight:normal}"
    return Sheets((page(body, ground=art.guilloche("#a8863a")),), css)


@layout("small_cb_two_columns", "classic", ("en",), only=("IN", "AE", "GB", "US"), years=(3, 3, 1))
def small_cb_two_columns(d: Draft) -> Sheets:
    """A wave at the left edge; four dates in two columns, two of them surveillance dates."""
    colour = d.facts.office.colour
    wave = (
        f'<svg class="ground" viewBox="0 0 210 297" preserveAspectRatio="none"><path d="M0 0h10q34 60 12 130t6 167H0z" '
        f'fill="{colour}" opacity=".85"/><path d="M10 0q34 60 12 130t6 167h4q-24-90-2-170T14 0z" fill="{colour}" opacity=".35"/></svg>'
    )
    body = f"""<div class="r">{d.logo(52)}</div>
<h1 class="c serif i" style="font-size:30pt;margin:5mm 0 0">{d.title()}</h1>
<div class="c m2">{d.text("intro")}</div>
<div class="c b serif up m2" style="font-size:17pt">{d.put("holder")}</div>
<div class="c b serif up m1" style="font-size:10pt">{d.put("address")}</div>
<div class="c m2">{d.text("conforms")}</div>
<div class="c b m2" style="font-size:16pt">{d.standard()}</div>
<div class="c b">{d.system()}</div>
<div class="c m2">{d.text("for_scope")}:</div>
<div class="c b small up m2">{d.put("scope")}</div>
<table class="m3 small" style="width:100%"><tr><td>{d.label("issue")}: {d.date("issue")}</td><td>{d.decoy_label("surveillance2")}: {d.decoy("surveillance2")}</td></tr>
<tr><td>{d.decoy_label("surveillance1")}: {d.decoy("surveillance1")}</td><td>{d.label("expiry")}: {d.date("expiry")}</td></tr></table>
<div class="c b m3">{d.label("number")}: {d.put("number")}</div>
<div class="grow"></div>
<div class="row end">{d.marks(24)}{d.picture(art.hologram(d.rng), 18)}{d.sign(30)}</div>
<div class="c tiny m2">{d.text("small")}<br>{d.text("verify")}<br><b>{d.put("issuer")}</b><br>{d.facts.office.address}</div>"""
    return Sheets((page(body, ground=wave),), ".sheet{padding:14mm 16mm 12mm 36mm} td{padding:.8mm 2mm}")


@layout("diploma_landscape", "classic", WESTERN, scope=(1, 3))
def diploma_landscape(d: Draft) -> Sheets:
    """A diploma across the page; number top left, dates along the foot."""
    colour = d.facts.office.colour
    body = f"""<div class="row top"><div class="small">{d.label("number")}<br><b>{d.put("number")}</b></div>{d.logo(46)}</div>
<h1 class="c serif" style="font-size:36pt;margin:0;color:{colour}">{d.title()}</h1>
<div class="c m1">{d.text("intro")}</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m2">{d.text("conforms")} <b style="font-size:15pt">{d.standard(" · ")}</b></div>
<div class="c m2 i">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div>
<div class="row end"><div class="small">{rows(d.date_rows("initial", "issue", "expiry"))}</div>{d.sign()}{d.marks(24)}</div>
<div class="c tiny m2">{d.footer()} · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body, "wide", art.guilloche(colour, 1123, 794)),), ".sheet{padding:17mm 24mm 15mm}", "landscape"
    )


@layout("typewriter_plain", "classic", WESTERN, scope=(1, 3))
def typewriter_plain(d: Draft) -> Sheets:
    """A word processor's paper: headings in bold, no marks but words, place and date at the end."""
    office = d.facts.office
    accredited = d.marks(raster=False, iaf=False) if office.mark else ""
    body = f"""<div class="c b" style="font-size:13pt">{d.put("issuer")}</div>
<div class="c tiny">{office.address}</div>
<h2 class="c m4">{d.title()}</h2>
<div class="c">{d.label("number")} {d.put("number")}</div>
<div class="m4">{d.text("intro")}</div>
<div class="b m2">{d.put("holder")}<br>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div>
<div class="b m2">{d.standard()}</div>
<div class="b m3 up">{d.label("scope")}</div><div>{d.put("scope")}</div>
<div class="m3">{d.text("valid_sentence")}</div>
<div class="m2">{d.label("initial")}: {d.date("initial")}</div>
<div class="grow"></div>
<div class="row end"><div>{d.decoy_label("report")} {d.decoy("report")}<br>{d.decoy_label("audit")}: {d.decoy("audit")}</div>{d.sign()}</div>
<div class="m3">{accredited}</div><div class="tiny m2">{d.text("small")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:25mm 25mm 18mm}")
