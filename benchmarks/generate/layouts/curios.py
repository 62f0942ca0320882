"""Arrangements that one meets now and then: two marks, one row for all, days in cells, rubber stamps, small print first."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.art import Art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    a_system,
    broken_holder,
    capitals,
    columns,
    one,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import MODEST, boxes, led_by_colon, voice
from benchmarks.generate.layouts.registry import GENERAL, layout

#: Where the firms of a paper's language are.
HOMES = {
    "en": ("uk", "us", "in", "gulf"),
    "es": ("es-la",),
    "tr": ("tr",),
    "de": ("de",),
    "it": ("it",),
    "pl": ("pl",),
    "ro": ("ro",),
}


@layout(
    "two_marks_in_the_foot",
    "curios",
    ("en",),
    only=("IN", "GB", "AE", "US", "LK"),
    systems=GENERAL,
    scope=(1, 3),
)
def two_marks_in_the_foot(d: Draft) -> Sheets:
    """Two accreditation marks side by side, the oval between them; surveillance days in a sentence below the marks."""
    settle(d, *HOMES["en"])
    own = d.facts.office.mark[0] if d.facts.office.mark else ""
    second = d.rng.choice([name for name in ("UAF", "IAS", "EGAC", "UASL") if name != own])
    d.printed.accreditation.append(second)
    beside = d.picture(
        art.accreditation_mark(second, {"IAS": "MSCB-199", "EGAC": "CAB # 021804"}.get(second, "")), 24
    )
    v = voice(d)
    body = f"""<div class="c">{d.logo(56)}</div><div class="c b m3" style="font-size:31pt;color:{d.facts.office.colour}">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{broken_holder(d)}</div><div class="c small">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m2">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row">{led_by_colon([(v["number"], d.put("number")), (v["initial"], d.date("initial"))])}{led_by_colon([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}</div><div class="row end m3">{beside}{d.marks(24, raster=True, iaf=True)}{d.sign(34)}</div><div class="tiny c m2">{v["watch"]}: {d.decoy("surveillance1")}, {d.decoy("surveillance2")}. {d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),),
        ".sheet{padding:19mm 22mm 15mm} .led td{padding:.7mm 3mm .7mm 0;font-size:9pt} .led td+td{white-space:nowrap}",
    )


@layout(
    "everything_in_one_row", "curios", ("en", "es", "tr", "de"), only=MODEST, systems=GENERAL, scope=(1, 2)
)
def everything_in_one_row(d: Draft) -> Sheets:
    """A landscape sheet with one ruled table: a row of headings, a row of values, and nothing said around it."""
    settle(d, *HOMES[d.facts.language])
    v = voice(d)
    heads = (
        v["number"],
        d.label("holder"),
        d.label("address"),
        d.label("standard"),
        d.label("scope"),
        v["initial"],
        v["issue"],
        v["expiry"],
    )
    values = (
        d.put("number"),
        f"<b>{d.put('holder')}</b>",
        d.put("address"),
        f"<b>{d.standard()}</b>",
        d.put("scope"),
        d.date("initial"),
        d.date("issue"),
        f"<b>{d.date('expiry')}</b>",
    )
    body = f"""<div class="row">{d.logo(48)}<div style="font-size:27pt">{v["heading"]}</div>{d.marks(24)}</div><div class="m4">{table(heads, [values])}</div><div class="m3 small">{v["note"]}</div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(20)}</div><div class="tiny m2">{d.footer()} · {d.decoy_label("audit")} {d.decoy("audit")} · {d.decoys_form()}</div>"""
    return Sheets(
        (page(body, "wide"),), ".sheet{padding:16mm 16mm 12mm} .sites td{padding:4mm 2mm}", "landscape"
    )


@layout("days_in_cells", "curios", ("en", "es", "it", "pl"), only=MODEST, systems=GENERAL, scope=(1, 3))
def days_in_cells(d: Draft) -> Sheets:
    """A printed form: day, month and year of every date stand in cells of their own, the holder in typed capitals."""
    settle(d, *HOMES[d.facts.language])
    capitals(d)

    def cells(role: str) -> str:
        day = getattr(d.facts, role)
        said = noted(d, role, f"{day.day:02} {day:%m} {day.year}")
        return "".join(f'<span class="cell">{part}</span> ' for part in said.split(" "))

    v = voice(d)
    if not d.facts.settle_days:
        # The cells carry no month in letters, so the end shows which of them is the day.
        d.facts = d.facts.with_(expiry=d.facts.expiry.replace(day=13 + d.facts.expiry.day))
    lines = "".join(
        f'<div class="row m1" style="justify-content:flex-start"><span style="width:62mm">{v[role]}</span>{cells(role)}</div>'
        for role in ("initial", "issue", "expiry")
    )
    body = f"""<div class="row">{d.logo(46)}<div class="r small">{v["number"]}<br><b style="font-size:13pt">{d.put("number")}</b></div></div><div class="c m4" style="font-size:28pt">{v["heading"]}</div><div class="m4">{v["certify"]}</div><div class="typed">{d.put("holder")}</div><div class="typed" style="font-size:11pt">{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="typed">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="typed" style="font-size:11pt">{d.put("scope")}</div><div class="grow"></div>{lines}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    css = ".sheet{padding:19mm 23mm 12mm} .cell{border:.3mm solid #444;padding:1mm 2.5mm;font-weight:bold;margin-right:1mm} .typed{font-family:'Liberation Mono','DejaVu Sans Mono';font-size:14pt;border-bottom:.3mm dotted #555;padding:1mm 0}"
    return Sheets((page(body),), css)


@layout(
    "turkish_body_in_english",
    "curios",
    ("en",),
    only=("TR",),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
    years=(1, 3, 1),
)
def turkish_body_in_english(d: Draft) -> Sheets:
    """A Turkish body's English paper: shortened labels, a blank day of reissue, Turkish form code, days with points."""
    scope = d.facts.scope
    settle(d, "tr", system="Q")
    d.facts = d.facts.with_(scope=scope)
    d.style = one(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    pairs = [
        ("Certificate No", d.put("number")),
        ("Date of Initial Reg.", d.date("initial")),
        ("Date of Certificate", d.date("issue")),
        ("Date of Reissue / Rev.", "&nbsp;"),
        ("Date of Expiry", d.date("expiry")),
        ("Surveillance I / II", f"{d.decoy('surveillance1')}<br>: {d.decoy('surveillance2')}"),
    ]
    body = f"""<div class="row" style="gap:2mm">{d.marks(20)}<div class="c" style="font-size:23pt;color:{d.facts.office.colour}">CERTIFICATE</div>{d.logo(30)}</div><div class="c m3">This is to certify that the {d.system()} of</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">has been assessed and approved in accordance with</div><div class="c b m1" style="font-size:29pt">{d.standard()}</div><div class="c m2">Scope of certification</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end" style="gap:2mm">{led_by_colon(pairs)}{d.sign(26)}{d.code(16)}</div><div class="tiny c m2">{d.footer()}<br>The validity of the certificate depends on yearly surveillance. FR-{d.rng.randint(10, 99)}/R{d.rng.randint(1, 9)}/{d.other_date(days_later(d.facts.issue, -600))}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),),
        ".sheet{padding:19mm 22mm 15mm} .led td{padding:.5mm 2mm .5mm 0;font-size:9pt;white-space:nowrap}",
    )


@layout(
    "trading_style_of_the_body",
    "curios",
    ("en",),
    only=("northmersey", "derwentquay", "intlstandards-uk", "harborline-us", "southerncross", "compass-au"),
    systems=GENERAL,
    scope=(1, 3),
)
def trading_style_of_the_body(d: Draft) -> Sheets:
    """The brand signs everywhere; once, in the foot, it is 'a trading style of' the legal body; a sister firm is named too."""
    settle(d, "uk", "us")
    brand = d.put("brand")
    sister = one(d, "Ashlarne Training Ltd", "Quillmere Inspection Ltd")
    v = voice(d)
    body = f"""<div class="row">{d.logo(52)}<div class="small">{brand} Certified</div></div><div class="m4" style="font-size:31pt">{v["heading"]}</div><div class="m3">{brand} certifies that {a_system(d)} is operated by</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">in line with</div><div class="b m1" style="font-size:26pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="m3">in order to deliver</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{columns([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m3">{brand} is a trading style of {d.put("issuer")}, {d.facts.office.address}. Training is provided by {sister}, an affiliate. {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm} .across{width:100%}")


@layout("small_print_first", "curios", ("en", "de", "es"), only=MODEST, systems=GENERAL, scope=(1, 3))
def small_print_first(d: Draft) -> Sheets:
    """Legal name, terms and the form's code come first; the certificate begins in the middle of the sheet, days at its head."""
    settle(d, *HOMES[d.facts.language])
    v = voice(d)
    terms = {
        "en": "This document is issued under the general terms of certification, edition 7, dated {t}. Liability is limited to the fee. The document may be reproduced in full only.",
        "de": "Dieses Dokument wird nach den Allgemeinen Zertifizierungsbedingungen, Ausgabe 7 vom {t}, ausgestellt. Die Haftung ist auf das Entgelt begrenzt. Vervielfältigung nur vollständig.",
        "es": "Este documento se emite según las condiciones generales de certificación, edición 7, de {t}. La responsabilidad se limita a la tarifa. Solo puede reproducirse íntegro.",
    }[d.facts.language].format(t=d.other_date(days_later(d.facts.issue, -1200)))
    body = f"""<div class="tiny">{d.footer()}</div><div class="tiny m1" style="border-bottom:.3mm solid #777;padding-bottom:2mm">{terms} {d.decoys_form()}</div><div class="row m3">{d.logo(46)}{d.marks(24)}</div><div class="m3">{boxes([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry")), (v["number"], d.put("number"))], "#444")}</div><div class="c m4" style="font-size:29pt">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">{v["initial"]} {d.date("initial")}</div>{d.sign(34)}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 21mm 16mm}")


def rubber(words: str, colour: str = "#b3001b") -> Art:
    """Draw a rubber stamp: a tilted frame with words in typed letters."""
    width = 40 + 17 * len(words)
    text = f'<text x="{width / 2}" y="44" font-size="24" text-anchor="middle" fill="{colour}" font-weight="bold" font-family="\'Liberation Mono\',\'DejaVu Sans Mono\',monospace">{escape(words)}</text>'
    frame = f'<rect x="6" y="16" width="{width - 12}" height="42" fill="none" stroke="{colour}" stroke-width="3"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 74" width="{width}" height="74"><g opacity="0.85" transform="rotate(-3 {width / 2} 37)">{frame}{text}</g></svg>'
    return Art(svg, width, 74, words)


@layout("days_by_rubber_stamp", "curios", ("en", "tr", "ro"), only=MODEST, systems=GENERAL, scope=(1, 3))
def days_by_rubber_stamp(d: Draft) -> Sheets:
    """The day of issue and the end are rubber stamps, pixels beside their printed words; the first day is in print."""
    settle(d, *HOMES[d.facts.language])
    v = voice(d)
    style = "{d:02} {MON} {y}" if d.facts.language == "en" else "{d:02}.{m:02}.{y}"
    stamps = "".join(
        f'<div class="row" style="justify-content:flex-start"><span style="width:48mm">{v[role]}</span>{d.picture(rubber(d.date_text(role, style=style)), 46)}</div>'
        for role in ("issue", "expiry")
    )
    body = f"""<div class="c">{d.logo(54)}</div><div class="c serif m3" style="font-size:32pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m2">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div>{v["number"]}: <b>{d.put("number")}</b> &nbsp; {v["initial"]}: {d.date("initial", style=style)}</div><div class="m2">{stamps}</div><div class="row end m2">{d.sign(34)}{d.marks(22)}</div><div class="tiny c m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body, ground=art.guilloche("#7f8fa9")),), ".sheet{padding:19mm 22mm 15mm}")


@layout(
    "bold_labels_plain_values",
    "curios",
    ("en", "it", "ro", "tr"),
    only=MODEST,
    systems=(*GENERAL, ("N",), ("B",)),
    scope=(1, 4),
    years=(3, 1),
)
def bold_labels_plain_values(d: Draft) -> Sheets:
    """Labels bold and larger than their plain values, no colon, run-in on the same line; validity told in years first."""
    settle(d, *HOMES[d.facts.language])
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    v = voice(d)
    pairs = [
        (v["number"], d.put("number")),
        (v["certify"], d.put("holder")),
        (d.label("address"), d.put("address")),
        (v["conform"], d.standard(", ")),
        (v["scope"], d.put("scope")),
        (v["initial"], d.date("initial")),
        (v["issue"], d.date("issue")),
        (v["expiry"], d.date("expiry")),
        (v["watch"], d.decoy("surveillance1")),
    ]
    told = "".join(
        f'<div class="m2"><span class="b" style="font-size:12.5pt;color:{d.facts.office.colour}">{label}</span> <span>{value}</span></div>'
        for label, value in pairs
    )
    body = f"""<div class="row">{d.logo(50)}{d.marks(24)}</div><div class="m4" style="font-size:27pt">{v["heading"]}</div><div class="m3">{told}</div><div class="grow"></div>{rows([(d.decoy_label("report"), d.decoy("report"))])}<div class="row end m2">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 22mm 12mm}")
