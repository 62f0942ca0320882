"""Arrangements that serve many languages: where the facts stand on the page, with few labels or none."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.parts import one
from benchmarks.generate.layouts.pieces import (
    ASIA,
    EAST,
    EUROPE,
    LATIN,
    MODEST,
    boxes,
    direction,
    in_capitals_over_two_lines,
    led_by_colon,
    period,
    stacked,
    two_lines,
    voice,
)
from benchmarks.generate.layouts.registry import layout


@layout("name_between_rules", "arrangements", only=MODEST, languages=(*EUROPE, "tr"), scope=(1, 4))
def name_between_rules(d: Draft) -> Sheets:
    """Centred without labels for the holder, who stands between two rules; number and days in one line at the foot."""
    v = voice(d)
    rule = f'<div style="width:70%;margin:3mm auto;border-top:.7mm solid {d.facts.office.colour}"></div>'
    line = " &nbsp;•&nbsp; ".join(
        f"{v[role]} {value}"
        for role, value in (
            ("number", f"<b>{d.put('number')}</b>"),
            ("issue", f"<b>{d.date('issue')}</b>"),
            ("expiry", f"<b>{d.date('expiry')}</b>"),
        )
    )
    body = f"""<div class="c">{d.logo(58)}</div><div class="c m3 up" style="font-size:25pt;letter-spacing:1mm">{v["heading"]}</div><div class="c i m3">{v["certify"]}</div>
{rule}<div class="c b" style="font-size:22pt">{d.put("holder")}</div>{rule}<div class="c small">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m2" style="font-size:26pt;color:{d.facts.office.colour}">{d.standard()}</div>
<div class="c m3"><i>{v["scope"]}</i></div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.sign()}</div><div class="c small m3" style="border-top:.2mm solid #888;padding-top:2mm">{line}</div><div class="c tiny m1">{d.footer()}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:20mm 22mm 12mm}")


@layout(
    "standard_in_an_ellipse",
    "arrangements",
    only=MODEST,
    languages=("en", "es", "tr", "pt", "ru", "ar", "id"),
    scope=(1, 3),
)
def standard_in_an_ellipse(d: Draft) -> Sheets:
    """The standard stands in a big ellipse over two lines; facts around it, the days left and right below."""
    v, colour = voice(d), d.facts.office.colour
    ellipse = f'<div style="border:2mm double {colour};border-radius:50%;width:96mm;padding:9mm 0;margin:5mm auto;text-align:center;font-weight:bold;font-size:27pt;line-height:1.05;color:{colour}">{two_lines(d)}</div>'
    left = f"<div>{v['initial']}<br><b>{d.date('initial')}</b></div><div class=m2>{v['issue']}<br><b>{d.date('issue')}</b></div>"
    right = f"<div>{v['expiry']}<br><b>{d.date('expiry')}</b></div><div class=m2>{v['watch']}<br>{d.decoy('surveillance1')}</div>"
    body = f"""<div class="row top">{d.logo(42)}<div class="r small">{v["number"]}<br><b class="big">{d.put("number")}</b></div></div><h1 class="c" style="font-size:29pt;margin:3mm 0 0">{v["heading"]}</h1>
<div class="c m2">{v["certify"]}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m2">{v["conform"]}</div>{ellipse}<div class="c small">{v["scope"]}</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div><div class="row top small" style="padding:0 6mm"><div>{left}</div>{d.code(22)}<div class="r">{right}</div></div><div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="c tiny m2">{d.footer()} · {v["note"]}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(colour)),), ".sheet{padding:20mm 24mm 16mm}" + direction(d)
    )


@layout(
    "address_before_the_name",
    "arrangements",
    only=MODEST,
    languages=("en", "de", "it", "ro", "bg", "hu", "vi"),
    scope=(1, 4),
)
def address_before_the_name(d: Draft) -> Sheets:
    """The address stands in small letters above the name; every fact hangs left, no frame, days in the margin."""
    v = voice(d)
    margin = stacked(
        [
            (v["initial"], d.date("initial")),
            (v["issue"], d.date("issue")),
            (v["expiry"], d.date("expiry")),
            (v["number"], d.put("number")),
        ]
    )
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div style="display:flex;gap:9mm;flex:1;margin-top:10mm"><div style="width:44mm;border-right:.4mm solid #999">{margin}</div><div style="flex:1;display:flex;flex-direction:column">
<div style="font-size:23pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="small m2" style="color:#555">{d.put("address")}</div><div class="b" style="font-size:19pt">{d.put("holder")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:18pt">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div>{d.put("scope")}</div><div class="grow"></div>{d.sign()}</div></div>
<div class="tiny m3">{d.put("issuer")} | {d.facts.office.site} | {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm}")


@layout(
    "colon_opens_the_value",
    "arrangements",
    only=MODEST,
    languages=("en", "es", "tr", "id", "vi", "pt", "fr"),
    scope=(1, 5),
    years=(3, 3, 1),
)
def colon_opens_the_value(d: Draft) -> Sheets:
    """One long list; every value begins with its colon, decoys among them."""
    v = voice(d)
    pairs = [
        (v["number"], d.put("number")),
        (v["initial"], d.date("initial")),
        (v["issue"], d.date("issue")),
        (v["watch"], d.decoy("surveillance1")),
        (v["watch"], d.decoy("surveillance2")),
        (v["expiry"], d.date("expiry")),
        (one(d, "IAF / EA", "NACE", "EAC"), d.decoy("sector")),
    ]
    body = f"""<div class="c">{d.logo(50, full_name=True)}</div><h1 class="c serif" style="font-size:30pt">{v["heading"]}</h1><div class="c m1">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="m3">{v["scope"]} :</div><div class="b">{d.put("scope")}</div><div class="m3">{led_by_colon(pairs)}</div><div class="grow"></div>
<div class="row end">{d.marks(25)}{d.code(20)}{d.sign(34)}</div><div class="tiny m2 c">{d.facts.office.address}<br>{v["note"]}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#7a8a6b")),),
        ".sheet{padding:21mm 25mm 15mm} .led td{padding:.8mm 5mm .8mm 0}",
    )


@layout(
    "value_before_its_label",
    "arrangements",
    only=MODEST,
    languages=("en", "de", "nl", "cs", "pl", "es", "lt", "sv"),
    scope=(1, 3),
)
def value_before_its_label(d: Draft) -> Sheets:
    """Values at the left in bold, the label at the right of each in small italics."""
    v = voice(d)

    def behind(value: str, label: str) -> str:
        return f'<div style="display:flex;gap:4mm;align-items:baseline;border-bottom:.2mm solid #ccc;padding:1.6mm 0"><b style="flex:1">{value}</b><i class="tiny" style="width:46mm;color:#555">{label}</i></div>'

    lines = "".join(
        behind(value, v[role])
        for role, value in (
            ("scope", d.put("scope")),
            ("number", d.put("number")),
            ("initial", d.date("initial")),
            ("issue", d.date("issue")),
            ("expiry", d.date("expiry")),
            ("renew", d.decoy("recertification")),
        )
    )
    body = f"""<div class="row">{d.logo(46)}<div style="font-size:20pt">{v["heading"]}</div></div><div class="m4 small">{v["certify"]}</div><div class="b" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3 small">{v["conform"]}</div><div class="b" style="font-size:20pt;color:{d.facts.office.colour}">{d.standard()}</div>
<div class="m3">{lines}</div><div class="grow"></div><div class="row end">{d.sign()}{d.marks(26)}</div><div class="tiny m3">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 26mm}")


@layout(
    "period_in_one_sentence",
    "arrangements",
    only=MODEST,
    languages=(*EAST, "zh", "zh-Hant", "ja", "ko"),
    scope=(1, 4),
)
def period_in_one_sentence(d: Draft) -> Sheets:
    """Both days of the validity in one sentence, the day of issue beside the signature without a label."""
    v = voice(d)
    body = f"""<div class="line"></div><div class="row">{d.marks(24)}{d.logo(44)}</div><div class="c m3 b" style="font-size:28pt">{v["heading"]}</div><div class="c small">{v["number"]}: {d.put("number")}</div><div class="m4">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="m3">{v["conform"]}</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div><div class="m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="m4 c">{period(d)}</div><div class="c small m1">{v["initial"]}: {d.date("initial")}</div><div class="grow"></div>
<div class="row end"><div>{d.date("issue")}</div>{d.sign(36)}</div><div class="c b m3">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c tiny">{v["note"]}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 26mm 17mm} .line{position:absolute;inset:8mm;border:1.2mm solid #a08a4a}"
        + direction(d),
    )


@layout(
    "facts_at_the_head",
    "arrangements",
    only=MODEST,
    languages=("en", "fr", "de", "it", "hr", "el", "zh"),
    scope=(2, 5),
)
def facts_at_the_head(d: Draft) -> Sheets:
    """A strip with number and days at the very top; statement, holder and scope below it, the standard last."""
    v, colour = voice(d), d.facts.office.colour
    strip = boxes(
        [
            (v["number"], d.put("number")),
            (v["issue"], d.date("issue")),
            (v["expiry"], d.date("expiry")),
            (v["initial"], d.date("initial")),
        ],
        colour,
    )
    body = f"""{strip}<div class="row m4">{d.logo(46)}<div class="r" style="font-size:24pt">{v["heading"]}</div></div><div class="m4">{v["certify"]}</div><div class="b m1" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div>
<div class="m4">{v["conform"]}</div><div class="b m2" style="font-size:30pt;color:{colour}">{d.standard()}</div><div class="grow"></div><div class="row end">{d.sign()}{d.marks(26)}</div><div class="tiny m3">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:12mm 20mm 14mm}")


@layout(
    "system_in_words",
    "arrangements",
    only=MODEST,
    languages=("en", "it", "es", "pt", "ro", "tr", "uk"),
    scope=(1, 3),
)
def system_in_words(d: Draft) -> Sheets:
    """The kind of system in large letters; the standard follows in small ones between brackets on a line of its own."""
    v = voice(d)
    days = led_by_colon(
        [(v["issue"], d.date("issue")), (v["start"], d.date("start")), (v["expiry"], d.date("expiry"))]
    )
    body = f"""<div class="c">{d.logo(46)}</div><div class="c m2 small up">{v["heading"]}</div><div class="c b m3" style="font-size:25pt;color:{d.facts.office.colour}">{d.system()}</div><div class="c m1">( {d.standard(" + ")} )</div><div class="c m4">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m3">{v["scope"]}</div><div class="c">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{days}<div class="m1 small">{v["number"]} {d.put("number")}</div></div>{d.sign(34)}</div><div class="row m3">{d.marks(24)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),),
        ".sheet{padding:22mm 26mm} .led td{padding-right:4mm}",
    )


@layout("boxes_in_the_foot", "arrangements", only=MODEST, languages=(*ASIA, "ru", "hu"), scope=(1, 4))
def boxes_in_the_foot(d: Draft) -> Sheets:
    """Value above its label in a row of coloured boxes; a decoy's box stands between those of the days."""
    v, colour = voice(d), d.facts.office.colour
    row = boxes(
        [
            (v["issue"], d.date("issue")),
            (v["watch"], d.decoy("surveillance1")),
            (v["watch"], d.decoy("surveillance2")),
            (v["expiry"], d.date("expiry")),
        ],
        colour,
        above=False,
    )
    body = f"""<div style="height:14mm;background:{colour};margin:0 -24mm"></div><div class="c m3">{d.logo(48)}</div><h1 class="c" style="font-size:30pt;margin:2mm 0">{v["heading"]}</h1><div class="c">{v["number"]} {d.put("number")}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
<div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3 small">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{row}<div class="row end m3">{d.marks(24)}{d.sign(32)}</div><div class="c tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:0 24mm 12mm}")


@layout("all_in_running_text", "arrangements", only=MODEST, languages=LATIN, scope=(1, 3))
def all_in_running_text(d: Draft) -> Sheets:
    """One justified paragraph with every fact but the day of issue, which stands behind the place at the end."""
    v = voice(d)
    town = {
        "en": "Done at the registered office",
        "de": "Gegeben am Sitz der Stelle",
        "es": "Dado en su sede",
        "fr": "Fait au siège",
        "it": "Dato presso la sede",
        "pt": "Feito na sede",
        "tr": "Merkez ofisinde düzenlenmiştir",
        "ro": "Întocmit la sediu",
    }[d.facts.language]
    text = f"""{v["certify"]} <b>{d.put("holder")}</b>, {d.put("address")}, {v["conform"]} <b>{d.standard(", ")}</b> — {v["scope"].lower()} {d.put("scope")}. {v["number"]} <b>{d.put("number")}</b>. {period(d)} {v["note"]}"""
    body = f"""<div class="c">{d.logo(60)}</div><div class="c tiny m1">{d.facts.office.address}</div><h1 class="c m4" style="font-size:26pt;font-weight:normal">{v["heading"]}</h1><div class="m4" style="text-align:justify;line-height:1.9;font-size:13pt">{text}</div><div class="m4">{town}, {d.date("issue")}</div><div class="m4 r">{d.sign(40)}</div><div class="grow"></div><div class="row">{d.marks(24)}<div class="tiny r">{d.put("issuer")} · {d.facts.office.site}</div></div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:26mm 32mm 16mm}")


@layout(
    "timeline_of_the_cycle",
    "arrangements",
    only=MODEST,
    languages=("en", "de", "es", "it", "pl", "tr", "nl", "sv", "da", "lv"),
    scope=(1, 3),
)
def timeline_of_the_cycle(d: Draft) -> Sheets:
    """A line with dots for the cycle: issue, two surveillance visits, reassessment and end, each with its day below."""
    v, colour = voice(d), d.facts.office.colour
    points = [
        (v["issue"], d.date("issue")),
        (v["watch"], d.decoy("surveillance1")),
        (v["watch"], d.decoy("surveillance2")),
        (v["renew"], d.other_date(days_later(d.facts.expiry, -60))),
        (v["expiry"], d.date("expiry")),
    ]
    dots = "".join(
        f'<div style="flex:1;text-align:center"><div style="width:4mm;height:4mm;border-radius:50%;background:{colour};margin:-2.2mm auto 2mm"></div><div class="b small">{value}</div><div class="tiny">{label}</div></div>'
        for label, value in points
    )
    body = f"""<div class="row">{d.logo(44)}<div class="r small">{v["number"]}<br><b>{d.put("number")}</b><br>{v["initial"]} {d.date("initial")}</div></div><div class="m4" style="font-size:27pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:22pt;color:{colour}">{d.standard()}</div>
<div class="m3 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div style="border-top:.6mm solid {colour};display:flex">{dots}</div><div class="row end m4">{d.sign()}{d.marks(26)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")


@layout(
    "issuer_beside_the_holder",
    "arrangements",
    only=MODEST,
    languages=("en", "fr", "pt", "bg", "cs", "th"),
    scope=(1, 4),
)
def issuer_beside_the_holder(d: Draft) -> Sheets:
    """Two blocks of equal look side by side, the body with its address at the left, the holder at the right."""
    v = voice(d)
    by, to = {
        "en": ("Issued by", "Issued to"),
        "fr": ("Délivré par", "Délivré à"),
        "pt": ("Entidade emissora", "Entidade titular"),
        "bg": ("Издател", "Притежател"),
        "cs": ("Vydal", "Držitel"),
        "th": ("ผู้ออกใบรับรอง", "ผู้ได้รับการรับรอง"),
    }[d.facts.language]
    block = "flex:1;border:.3mm solid #999;padding:4mm;min-height:34mm"
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="m3 c" style="font-size:27pt">{v["heading"]}</div><div class="row m4" style="align-items:stretch"><div style="{block}"><div class="tiny">{by}</div><div class="b">{d.put("issuer")}</div><div class="small">{d.facts.office.address}</div></div><div style="{block}"><div class="tiny">{to}</div><div class="b">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div></div>
<div class="m3 c">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div>{d.put("scope")}</div><div class="grow"></div>{led_by_colon([(v["number"], d.put("number")), (v["start"], d.date("start")), (v["expiry"], d.date("expiry")), (v["initial"], d.date("initial"))])}<div class="m3 row end">{d.sign()}{d.code(20)}</div><div class="tiny m2">{v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm} .led td{padding:.8mm 6mm .8mm 0}")


@layout(
    "capitals_over_two_lines",
    "arrangements",
    only=MODEST,
    languages=("en", "es", "it", "pl", "ro", "pt"),
    scope=(1, 4),
)
def capitals_over_two_lines(d: Draft) -> Sheets:
    """The name in tall capitals broken in two, the standard broken after its publisher; two days at the corners."""
    v = voice(d)
    name = in_capitals_over_two_lines(d)
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b m4" style="font-size:30pt;line-height:1.1">{name}</div><div class="c small m1">{d.put("address")}</div><div class="c m3 i">{v["conform"]}</div><div class="c b m2" style="font-size:34pt;line-height:1">{two_lines(d)}</div><div class="c m3 small">{v["scope"]}</div><div class="c">{d.put("scope")}</div><div class="c m3">{v["number"]} {d.put("number")}</div><div class="grow"></div>
<div class="row end"><div class="small">{v["issue"]}<br><b class="big">{d.date("issue")}</b></div>{d.sign(34)}<div class="small r">{v["expiry"]}<br><b class="big">{d.date("expiry")}</b></div></div><div class="row m3">{d.marks(22)}<div class="tiny r">{d.footer()}<br>{v["note"]}</div></div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:22mm 24mm 17mm}"
    )
