"""Papers with coloured bands and panels, where light text stands on a dark ground."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import WESTERN, layout

BANDS = "ZERTIFIKAT ◆ CERTIFICATE ◆ CERTIFICADO ◆ CERTIFICAT ◆ СЕРТИФИКАТ ◆ 認證證書 ◆ CERTIFICATO"


@layout("side_panel_dark", "panels", WESTERN)
def side_panel_dark(d: Draft) -> Sheets:
    """White on dark at the left: number, dates and marks; the statement at the right."""
    colour = d.facts.office.colour
    items = "".join(
        f'<div class="item"><div class="tiny">{label}</div><div class="b">{value}</div></div>'
        for label, value in [
            (d.label("number"), d.put("number")),
            *d.date_rows("initial", "start", "expiry"),
            *d.decoy_rows("audit", "revision"),
        ]
    )
    body = f"""<div class="panel"><div class="huge b" style="line-height:1.25">{d.title()}</div><div class="m4">{items}</div><div class="grow"></div><div class="tiny">{d.facts.office.site}</div></div>
<div class="main fit"><div class="r">{d.logo(44)}</div>
<div class="m4">{d.text("intro")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:20pt;color:{colour}">{d.standard()}</div>
<div class="m3 b">{d.label("scope")}</div><div>{d.put("scope")}</div>
<div class="grow"></div><div class="row end">{d.sign(32)}{d.marks(24)}</div>
<div class="tiny m2">{d.footer()}</div></div>"""
    css = (
        f".sheet{{flex-direction:row;padding:0}} .panel{{width:62mm;background:{colour};color:#fff;padding:16mm 8mm;display:flex;flex-direction:column}}"
        ".main{flex:1;padding:16mm 14mm;display:flex;flex-direction:column} .item{padding:2.4mm 0;border-top:.2mm solid rgba(255,255,255,.5)} .panel .huge{font-size:15pt;overflow-wrap:break-word}"
    )
    return Sheets((page(body),), css)


@layout(
    "language_bands",
    "panels",
    ("de", "en", "cs", "ro", "pl", "it"),
    only=("DE", "AT", "tuvsud", "CZ", "RO", "PL", "IT"),
)
def language_bands(d: Draft) -> Sheets:
    """A blue band with the word certificate in many languages running up the left edge."""
    colour = d.facts.office.colour
    band = f'<div class="band"><span>{BANDS}</span></div>'
    body = f"""{band}<div class="main fit"><div class="r">{d.logo(36)}</div>
<h1 class="c" style="font-size:40pt;margin:6mm 0 0">{d.title()}</h1>
<div class="c m3">{d.put("issuer")}<br>{d.text("body_certifies")}</div>
<div class="c b m3" style="font-size:17pt">{d.put("holder")}</div><div class="c b">{d.put("address")}</div>
<div class="c m3">{d.text("established")}</div><div class="c b m2">{d.put("scope")}</div>
<div class="c m3">{d.decoy_label("report")} <b>{d.decoy("report")}</b><br>{d.text("proof")}</div>
<div class="c b m2" style="font-size:19pt">{d.standard()}</div>
<div class="c m3">{d.text("valid_sentence")}</div>
<div class="c m1">{d.label("number")}: <b>{d.put("number")}</b></div>
<div class="grow"></div><div class="row end">{d.marks(26)}{d.sign(32)}</div>
<div class="tiny m3">{d.facts.office.issuer} ◆ {d.facts.office.address} ◆ {d.facts.office.site}</div></div>"""
    css = (
        f".sheet{{flex-direction:row;padding:8mm}} .band{{width:16mm;background:{colour};color:#fff;position:relative;overflow:hidden}}"
        ".band span{position:absolute;bottom:4mm;left:4.4mm;writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;font-size:11pt}"
        ".main{flex:1;padding:6mm 12mm 4mm 16mm;display:flex;flex-direction:column}"
    )
    return Sheets((page(body),), css)


@layout("vertical_name_band", "panels", WESTERN)
def vertical_name_band(d: Draft) -> Sheets:
    """The body's own name in tall letters up the side; colon list of number and dates."""
    colour = d.facts.office.colour
    pairs = [
        (a, f": {b}")
        for a, b in [
            (d.label("number"), d.put("number")),
            *d.date_rows("initial", "issue", "expiry"),
            *d.decoy_rows("revision", "sector"),
        ]
    ]
    body = f"""<div class="band"><span>{d.put("issuer")}</span></div><div class="main fit">
<div class="c">{d.logo(50)}</div>
<div class="c b m3" style="font-size:18pt;color:{colour}">{d.put("holder")}</div><div class="c small m2">{d.put("address")}</div>
<div class="b m4" style="font-size:20pt">{d.standard()}</div>
<div class="m2 small b">{d.label("scope")}</div><div class="m1 b">{d.put("scope")}</div>
<div class="m3 small">{d.text("conforms")}</div>
<div class="row m3">{rows(pairs)}{d.code(24)}</div>
<div class="grow"></div><div class="row end">{d.sign(34)}{d.marks(24)}</div>
<div class="c tiny m3">{d.facts.office.address}<br>{d.text("small")}</div><div class="r tiny i">{d.decoys_form()}</div></div>"""
    css = (
        f".sheet{{flex-direction:row;padding:8mm}} .band{{width:18mm;background:{colour};color:#fff;position:relative;overflow:hidden}}"
        ".band span{position:absolute;bottom:6mm;left:4.5mm;writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;font-weight:bold;font-size:12pt;text-transform:uppercase}"
        ".main{flex:1;padding:4mm 10mm 4mm 14mm;display:flex;flex-direction:column} .rows .v{font-weight:normal}"
    )
    return Sheets((page(body),), css)


@layout("header_band_sites", "panels", WESTERN, sites=3)
def header_band_sites(d: Draft) -> Sheets:
    """A dark band across the head; the second page is an annex with a table of sites."""
    colour = d.facts.office.colour

    def band(text: str) -> str:
        return f'<div class="head"><div class="b" style="font-size:22pt">{text}</div><div class="plate">{d.logo(36)}</div></div>'

    first = f"""{band(d.title())}<div class="in fit">
<div class="row top"><div style="flex:1"><div class="tiny up">{d.label("holder")}</div><div class="b big">{d.put("holder")}</div><div>{d.put("address")}</div></div>
<div style="width:58mm"><div class="tiny up">{d.label("number")}</div><div class="b big">{d.put("number")}</div></div></div>
<div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div>
<div class="tiny up m3">{d.label("scope")}</div><div class="b">{d.put("scope")}</div>
<div class="m3">{rows(d.date_rows("initial", "issue", "expiry") + d.decoy_rows("previous", "surveillance1"))}</div>
<div class="grow"></div><div class="row end">{d.sign()}{d.marks()}</div>
<div class="tiny m2">{d.footer()}</div><div class="r tiny">{d.pick("labels", "page").format(n=1, k=2)}</div></div>"""
    second = f"""{band(d.label("annex") + " " + d.put("number"))}<div class="in fit"><div class="b">{d.put("holder")}</div>
<div class="b m3">{d.label("sites")}</div><div class="m2">{d.sites()}</div>
<div class="grow"></div><div class="small">{d.decoy_label("revision")}: {d.decoy("revision")} · {d.label("expiry")}: {d.date("expiry")}</div>
<div class="tiny m2">{d.footer()}</div><div class="r tiny">{d.pick("labels", "page").format(n=2, k=2)}</div></div>"""
    css = (
        f".sheet{{padding:0}} .head{{background:{colour};color:#fff;padding:9mm 16mm;display:flex;justify-content:space-between;align-items:center}}"
        ".plate{background:#fff;padding:2mm 3mm} .in{flex:1;padding:10mm 18mm;display:flex;flex-direction:column}"
    )
    return Sheets((page(first), page(second)), css)


@layout("diagonal_header", "panels", ("en", "tr", "es", "pt", "vi"), years=(3, 3, 1))
def diagonal_header(d: Draft) -> Sheets:
    """Black and gold slanted shapes at head and foot, with the issuer's name in light letters."""
    shapes = (
        '<svg class="ground" viewBox="0 0 210 297" preserveAspectRatio="none"><path d="M0 0h210v20L120 46 0 24z" fill="#161616"/>'
        '<path d="M0 24l120 22L210 20v6l-92 27L0 31z" fill="#e0a92b"/><path d="M210 297H0v-8l120-6 90-12z" fill="#161616"/></svg>'
    )
    pairs = d.date_rows("initial", "issue", "expiry") + d.decoy_rows("recertification")
    body = f"""<div class="r" style="color:#fff"><div class="b big">{d.put("issuer")}</div><div class="tiny">{d.facts.office.site}</div></div>
<h1 class="c serif" style="font-size:28pt;margin:34mm 0 0">{d.title()}</h1>
<div class="c m2">{d.text("intro")}</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2 big">{d.standard()}</div>
<div class="c m2">{d.text("for_scope")}</div><div class="c b m1">{d.put("scope")}</div>
<div class="c b m3">{d.label("number")}: {d.put("number")}</div>
<div class="row m3">{rows(pairs)}{d.sign()}</div>
<div class="grow"></div><div class="row">{d.marks(26)}{d.code(20)}</div><div class="tiny m2">{d.text("small")}</div>"""
    return Sheets((page(body, ground=shapes),), ".sheet{padding:8mm 18mm 24mm}")
