"""Papers in the manner of the large bodies, where dates stand inside sentences or long clauses."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import WESTERN, layout


@layout(
    "right_aligned_e_certificate",
    "sentences",
    WESTERN,
    only=("sgs", "GB", "ES", "CH", "VN", "PT", "TR"),
    scope=(2, 5),
)
def right_aligned_e_certificate(d: Draft) -> Sheets:
    """Everything right-aligned, number without a label, validity in one sentence, legal foot first in the file."""
    d.month_only = d.rng.random() < 0.3
    word = {
        "es": "Certificado",
        "fr": "Certificat",
        "it": "Certificato",
        "pt": "Certificado",
        "de": "Zertifikat",
    }.get(d.facts.language, "Certificate")
    body = f"""<div class="legal tiny">{d.text("small")}</div>
<div class="main fit"><div class="r">{d.logo(40)}</div>
<div class="r m3">{word} {d.put("number")}</div>
<div class="r small m2">{d.text("intro")}</div>
<div class="r b m2" style="font-size:20pt">{d.put("holder")}</div><div class="r m1">{d.put("address")}</div>
<div class="r small m3">{d.text("conforms")}</div><div class="r b m2" style="font-size:20pt">{d.standard()}</div>
<div class="r small m3">{d.text("for_scope")}</div><div class="r b m1">{d.put("scope")}</div>
<div class="r m3">{d.text("valid_sentence")}<br>{d.text("since")}</div>
<div class="grow"></div><div class="r">{d.sign(30)}</div><div class="r m2">{d.marks(22)}</div>
<div class="r tiny m2" style="margin-left:66mm">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div><div class="r tiny">{d.pick("labels", "page").format(n=1, k=1)}</div></div>"""
    css = ".sheet{padding:12mm 34mm 12mm 20mm} .legal{position:absolute;left:12mm;bottom:8mm;width:62mm;background:#d9d9d9;padding:2mm} .main{flex:1;display:flex;flex-direction:column;padding-bottom:4mm}"
    return Sheets((page(body),), css)


@layout("red_margin_clauses", "sentences", WESTERN)
def red_margin_clauses(d: Draft) -> Sheets:
    """Holder above, then a list of long clauses with a date at the end of each, one of a previous cycle."""
    colour = d.facts.office.colour
    clauses = [
        *d.date_rows("initial"),
        *d.decoy_rows("previous", "audit"),
        *d.date_rows("start"),
        (d.text("expires_sentence"), d.date("expiry")),
    ]
    body = f"""<div class="band"><span>{d.facts.office.brand} Certification</span></div><div class="main fit">
<div class="c b" style="font-size:17pt">{d.put("holder")}</div><div class="c small m2">{d.put("address")}</div>
<div class="c i small m4">{d.put("issuer")} {d.text("body_certifies")} {d.text("conforms")}</div>
<div class="c b m2 line" style="font-size:18pt">{d.standard()}</div>
<div class="c i m1">{d.label("scope")}</div><div class="c b m2 line2">{d.put("scope")}</div>
<div class="grow"></div>
{rows(clauses, "clauses")}
<div class="row m2"><span>{d.label("number")}: <b>{d.put("number")}</b></span><span>{d.decoy_label("revision")}: <b>{d.decoy("revision")}</b></span><span>{d.label("issue")}: <b>{d.date("issue")}</b></span></div>
<div class="row end m3">{d.sign(34)}{d.marks(22)}</div>
<div class="tiny m2">{d.facts.office.address}<br>{d.text("small")}<br>{d.decoys_form()}</div></div>"""
    css = (
        f".sheet{{flex-direction:row;padding:0}} .band{{width:24mm;background:{colour};color:#fff;position:relative}} .band span{{position:absolute;bottom:90mm;left:6mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:20pt;white-space:nowrap}}"
        ".main{flex:1;padding:18mm 14mm 10mm;display:flex;flex-direction:column} .clauses{width:100%} .clauses td{padding:1.3mm 0} .clauses .v{text-align:right;font-weight:bold;white-space:nowrap;vertical-align:bottom} .line{border-top:.3mm solid #555;padding-top:2mm} .line2{border-top:.3mm solid #555;padding-top:3mm}"
    )
    return Sheets((page(body),), css)


@layout("dates_first_holder_last", "sentences", WESTERN)
def dates_first_holder_last(d: Draft) -> Sheets:
    """The file's text begins with dates and number and ends with the holder; the page looks as usual."""
    numbered = "".join(
        f"<li>{label}: <b>{value}</b></li>"
        for label, value in [
            *d.date_rows("initial"),
            *d.decoy_rows("decision"),
            *d.date_rows("issue", "expiry"),
            (d.label("number"), d.put("number")),
        ]
    )
    body = f"""<div style="order:5" class="m3"><ol>{numbered}</ol></div>
<div style="order:6" class="row end">{d.sign()}{d.marks(28, raster=True)}</div>
<div style="order:7" class="tiny m2">{d.footer()} {d.text("verify")}</div>
<div style="order:3" class="c m3">{d.text("for_scope")}<div class="b m1">{d.put("scope")}</div></div>
<div style="order:4" class="grow"></div>
<div style="order:2" class="c m3">{d.text("conforms")}<div class="b m1" style="font-size:19pt">{d.standard()}</div></div>
<div style="order:0" class="row"><span style="font-size:26pt">{d.title()}</span>{d.logo(44)}</div>
<div style="order:1" class="c m4"><div>{d.text("intro")}</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div></div>"""
    return Sheets((page(body),), "li{padding:.8mm 0} ol{margin:0}")


@layout(
    "plain_registration_left",
    "sentences",
    WESTERN,
    only=("dqs", "DE", "AT", "IT", "GB", "PL", "CZ", "RO", "TR", "ES", "FR"),
)
def plain_registration_left(d: Draft) -> Sheets:
    """Left-aligned, much white; registration number and three dates in a small block at the lower left."""
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("start", "expiry", "issue")]
    body = f"""<div class="row top"><div><div class="huge">{d.title()}</div></div>{d.logo(38)}</div>
<div class="m4">{d.text("intro")}</div>
<div class="b m3" style="font-size:18pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m4">{d.text("established")}</div>
<div class="b m1">{d.label("scope")}:</div><div>{d.put("scope")}</div>
<div class="m3">{d.text("proof")}</div><div class="b m2" style="font-size:20pt">{d.standard()}</div>
<div class="grow"></div><div class="row end">{rows(pairs)}{d.marks(26)}</div>
<div class="m3">{d.sign()}</div>
<div class="tiny m3" style="border-top:.2mm solid #999;padding-top:2mm">{d.footer()}<br>{d.decoy_label("accreditation")}: {(d.facts.office.mark or ("", ""))[1]} · {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm 28mm}")


@layout("approval_list_letter", "sentences", ("en", "es", "it", "fr", "de"), scope=(2, 6))
def approval_list_letter(d: Draft) -> Sheets:
    """Dates at the top left beside the number; the scope under a heading; an approval line with a decoy number."""
    body = f"""<div class="row top"><table class="rows small">{"".join(f"<tr><td>{a}:</td><td class=b>{b}</td></tr>" for a, b in [*d.date_rows("issue", "expiry"), (d.label("number"), d.put("number"))])}</table>
<table class="rows small"><tr><td>{d.label("initial")}:</td></tr><tr><td class=b>{d.standard(" – ")} – {d.date("initial")}</td></tr></table></div>
<div class="c m3">{d.logo(50)}</div>
<h1 class="c" style="font-size:27pt;font-weight:normal">{d.title()}</h1>
<div class="c">{d.text("intro")}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c b m2">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:17pt">{d.standard()}</div>
<div class="c small m2">{d.decoy_label("report")}: {d.decoy("report")}</div>
<div class="b m3">{d.label("scope")}:</div><div>{d.put("scope")}</div>
<div class="grow"></div>{d.sign()}<div class="m1 small">{d.put("issuer")}</div>
<div class="row end m2"><div class="tiny" style="width:120mm">{d.text("small")} {d.facts.office.address}</div>{d.marks(22)}</div>"""
    return Sheets((page(body),), "h1{margin:3mm 0}")


@layout("validity_as_phrase", "sentences", ("en",), only=("IN", "AE", "US", "GB"))
def validity_as_phrase(d: Draft) -> Sheets:
    """No end date at all: three years from the date of issue, as a sentence."""
    d.printed.extra["expiry_date_alt"] = [
        years_later(d.facts.issue, 3).isoformat(),
        days_later(years_later(d.facts.issue, 3), -1).isoformat(),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div>
<h1 class="c serif m4" style="font-size:30pt">{d.title()}</h1><div class="c m2">{d.text("intro")}</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<div class="m4">{rows([(d.label("number"), d.put("number")), *d.date_rows("issue"), ("Certificate Validity", "Three years from the date of issue"), *d.decoy_rows("surveillance1", "surveillance2")])}</div>
<div class="grow"></div><div class="row end">{d.sign()}{d.picture(art.hologram(d.rng), 20)}</div><div class="tiny m2">{d.text("small")} {d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:24mm 26mm}")


@layout("scope_on_annex", "sentences", WESTERN, scope=(4, 8))
def scope_on_annex(d: Draft) -> Sheets:
    """The certificate refers to its annex for the scope; the annex repeats number and holder."""
    colour = d.facts.office.colour
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")]
    first = f"""<div class="r">{d.logo(46)}</div><h1 style="font-size:30pt;color:{colour}">{d.title()}</h1>
<div>{d.put("issuer")} {d.text("body_certifies")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m2" style="font-size:20pt">{d.standard()}</div>
<div class="m3">{d.label("scope")}: → {d.label("annex")} {d.put("number")}</div><div class="grow"></div>
{rows(pairs)}<div class="row end m3">{d.sign()}{d.marks(26)}</div><div class="tiny m2">{d.facts.office.address} · {d.pick("labels", "page").format(n=1, k=2)}</div>"""
    second = f"""<div class="r">{d.logo(36)}</div><h2 style="color:{colour}">{d.label("annex")} {d.put("number")}</h2><div class="b">{d.put("holder")}</div>
<div class="b m4">{d.label("scope")}</div><div class="m1" style="line-height:1.6">{d.put("scope")}</div><div class="grow"></div>
<div class="small">{d.label("issue")}: {d.date("issue")}</div><div class="tiny m2">{d.facts.office.address} · {d.pick("labels", "page").format(n=2, k=2)}</div>"""
    return Sheets((page(first), page(second)))
