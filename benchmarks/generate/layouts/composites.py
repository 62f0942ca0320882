"""Papers with more than the bare facts: former papers, ticked lists, offices all over the world, members, two languages, conditions."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art, companies
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import number
from benchmarks.generate.layouts.parts import columns, lines, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import (
    EAST,
    EUROPE,
    LATIN,
    MODEST,
    boxes,
    direction,
    led_by_colon,
    period,
    stacked,
    voice,
)
from benchmarks.generate.layouts.registry import layout


@layout("offices_in_the_foot", "composites", ("en",), only=MODEST, scope=(1, 4))
def offices_in_the_foot(d: Draft) -> Sheets:
    """Three further offices of the body with addresses and telephones below the signature, in the size of the holder's."""
    other = [companies.address(d.rng, "en")[0] for _ in range(3)]
    names = d.rng.sample(("Regional Office", "Liaison Office", "Accounts & Audits", "Customer Desk"), 3)
    offices = "".join(
        f'<div style="flex:1" class="small"><b>{name}</b><br>{place}<br>Tel. +{d.rng.randint(20, 98)} {d.rng.randint(100, 999)} {d.rng.randint(1000, 9999)}</div>'
        for name, place in zip(names, other, strict=True)
    )
    v = voice(d)
    body = f"""<div class="c">{d.logo(54)}</div><div class="c m2" style="font-size:28pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="m3">{columns([(v["number"], d.put("number")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.marks(24)}</div><div class="m2" style="border-top:.4mm solid #333;padding-top:2mm"><b>{d.put("issuer")}</b> · Head Office: {d.facts.office.address}</div><div class="row top m2" style="gap:4mm">{offices}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),),
        ".sheet{padding:18mm 22mm 12mm} .across{width:100%}",
    )


@layout("replaces_the_former", "composites", ("en", "de", "fr", "es", "it"), only=MODEST, scope=(1, 3))
def replaces_the_former(d: Draft) -> Sheets:
    """A line names the paper that this one replaces, with number and day: both are decoys."""
    former = number(d.rng, d.facts.office, d.facts.standards[0].system[-1], years_later(d.facts.issue, -3), 0)
    day = d.other_date(days_later(years_later(d.facts.issue, -3), d.rng.randint(3, 60)))
    said = {
        "en": "This certificate replaces no. {} of {}.",
        "de": "Ersetzt die Urkunde Nr. {} vom {}.",
        "fr": "Annule et remplace le certificat n° {} du {}.",
        "es": "Anula y sustituye al certificado nº {} de fecha {}.",
        "it": "Annulla e sostituisce il certificato n. {} del {}.",
    }[d.facts.language].format(escape(former), day)
    v = voice(d)
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m4" style="font-size:27pt">{v["heading"]}</div><div class="m1 small">{said}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{lines([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))])}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm}")


@layout(
    "colon_on_the_next_line", "composites", ("en", "tr", "es", "id", "fr", "ar"), only=MODEST, scope=(1, 3)
)
def colon_on_the_next_line(d: Draft) -> Sheets:
    """Centred labels, and the value with its colon on the line below: 'Valid through' / ': 2027-…'."""
    v = voice(d)

    def pair(name: str, value: str) -> str:
        return f'<div class="c m1"><div class="small">{v[name]}</div><div class="b">: {value}</div></div>'

    facts = "".join(
        pair(name, value)
        for name, value in (
            ("scope", d.put("scope")),
            ("number", d.put("number")),
            ("initial", d.date("initial")),
            ("issue", d.date("issue")),
            ("expiry", d.date("expiry")),
        )
    )
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m2 serif" style="font-size:29pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m2">{v["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div>{facts}<div class="grow"></div><div class="row end">{d.sign(32)}{d.marks(22)}{d.code(18)}</div><div class="c tiny m2">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#806a3a")),), ".sheet{padding:20mm 24mm 16mm}" + direction(d)
    )


@layout(
    "ticked_standards",
    "composites",
    ("en", "es", "tr", "it"),
    only=MODEST,
    systems=(("Q",), ("Q", "E"), ("E", "S"), ("Q", "S")),
    scope=(1, 3),
)
def ticked_standards(d: Draft) -> Sheets:
    """A printed list of standards of which only the ticked ones are certified."""
    certified = {fact.label for fact in d.facts.standards}
    d.printed.texts.extend(fact.printed for fact in d.facts.standards)
    shown = [(fact.printed, True) for fact in d.facts.standards]
    shown += [
        (name, False)
        for name in ("ISO 50001:2018", "ISO 22000:2018", "ISO/IEC 27001:2022", "ISO 22301:2019")
        if name not in certified
    ]
    shown.sort(key=lambda entry: entry[0].split("ISO")[-1])
    ticks = "".join(
        f'<div style="font-size:15pt">{"☒" if ticked else "☐"} {f"<b>{name}</b>" if ticked else name}</div>'
        for name, ticked in shown
    )
    v = voice(d)
    body = f"""<div class="row">{d.logo(46)}<div class="r small">{v["number"]}<br><b>{d.put("number")}</b></div></div><div class="c m3 b" style="font-size:27pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="m2" style="columns:2;padding:0 8mm">{ticks}</div><div class="m3">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{columns([(v["issue"], d.date("issue")), (v["expiry"], d.date("expiry")), (v["initial"], d.date("initial"))])}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm} .across{width:100%}")


@layout(
    "own_tongue_left_english_right",
    "composites",
    ("es", "it", "fr", "pt", "tr", "ro", "pl", "vi"),
    also=("en",),
    only=MODEST,
    scope=(1, 3),
)
def own_tongue_left_english_right(d: Draft) -> Sheets:
    """One portrait page in two columns, the own language at the left and English at the right; the facts once across."""
    v, e = voice(d), voice(d, "en")

    def column(w: dict[str, str], latin: str) -> str:
        return f"""<div style="flex:1"><div class="b big">{w["heading"]}</div><div class="m2 small">{w["certify"]}</div><div class="b m1">{d.put("holder" + latin)}</div><div class="small m1">{d.put("address" + latin)}</div><div class="m2 small">{w["conform"]}</div><div class="m2 small">{w["scope"]}</div><div class="b m1">{d.put("scope" + latin)}</div></div>"""

    facts = rows(
        [
            (f"{v[name]} / {e[name]}", value)
            for name, value in (
                ("number", d.put("number")),
                ("initial", d.date("initial")),
                ("issue", d.date("issue")),
                ("expiry", d.date("expiry")),
            )
        ]
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m3" style="font-size:25pt;color:{d.facts.office.colour}">{d.standard()}</div><div class="row top m3" style="gap:8mm">{column(v, "")}<div style="border-left:.3mm solid #999;align-self:stretch"></div>{column(e, "_latin")}</div><div class="grow"></div>{facts}<div class="row end m3">{d.sign(34)}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm}")


@layout("with_conditions_of_use", "composites", ("en",), only=MODEST, scope=(1, 4))
def with_conditions_of_use(d: Draft) -> Sheets:
    """Behind the certificate a page of conditions: terms of three years and deadlines in words, no facts but the number."""
    clauses = (
        "The certificate may be shown in offices and on the client's web site, in full and unaltered.",
        "The mark must not stand on products, nor on test reports or calibration certificates to ISO/IEC 17025.",
        "Certification lasts for three years from the decision and lapses unless an audit takes place at least every twelve months.",
        "Changes of name, address, ownership or scope are to be notified within thirty days.",
        "On suspension or withdrawal the client ceases to refer to ISO 9001, ISO 14001 or any other standard and returns this paper within ten days.",
        "Complaints and appeals are handled according to ISO/IEC 17021-1:2015, clause 9.7 and 9.8.",
    )
    listed = "".join(f'<li style="margin:3mm 0">{clause}</li>' for clause in clauses)
    v = voice(d)
    first = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c m4" style="font-size:29pt">{v["heading"]}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{boxes([(v["number"], d.put("number")), (v["issue"], d.date("issue")), (v["expiry"], d.date("expiry"))], "#444")}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()} – see conditions overleaf</div>"""
    second = f"""<div class="b big">Conditions of use</div><ol style="line-height:1.5">{listed}</ol><div class="grow"></div><div class="row small"><div>{d.put("number")}</div><div>{d.decoys_form()}</div></div>"""
    return Sheets((page(first), page(second, "serif")), ".sheet{padding:20mm 23mm}")


@layout(
    "statement_of_controls_apart",
    "composites",
    ("en", "es", "tr", "ro", "it", "zh"),
    only=MODEST,
    systems=(("I",),),
    scope=(1, 3),
)
def statement_of_controls_apart(d: Draft) -> Sheets:
    """Information security: the statement of applicability has a label of its own, with a version and a day, a decoy."""
    label = {
        "en": "Statement of Applicability",
        "es": "Declaración de Aplicabilidad",
        "tr": "Uygulanabilirlik Bildirgesi",
        "ro": "Declarație de aplicabilitate",
        "it": "Dichiarazione di Applicabilità",
        "zh": "适用性声明",
    }[d.facts.language]
    v = voice(d)
    pairs = [
        (v["number"], d.put("number")),
        (v["initial"], d.date("initial")),
        (v["issue"], d.date("issue")),
        (label, f"v{d.rng.randint(1, 6)}.{d.rng.randint(0, 9)}, {d.decoy('decision')}"),
        (v["expiry"], d.date("expiry")),
    ]
    body = f"""<div style="background:#0f172a;color:#fff;margin:0 -24mm;padding:9mm 24mm" class="row">{d.logo(40, css="background:#fff;padding:2mm")}<div class="b big">ISMS</div></div><div class="m4" style="font-size:27pt">{v["heading"]}</div><div class="m2">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon(pairs)}<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:0 24mm 12mm} .led td{padding:.9mm 6mm .9mm 0}")


@layout(
    "cosmetics_practice",
    "composites",
    ("en", "es", "fr", "tr", "ko"),
    only=MODEST,
    systems=(("G",),),
    scope=(1, 3),
    years=(3, 1),
)
def cosmetics_practice(d: Draft) -> Sheets:
    """Good manufacturing practice of modest bodies: GMP large, the standard in brackets, term as a sentence."""
    v = voice(d)
    body = f"""<div class="row">{d.logo(44)}{d.picture(art.hologram(d.rng), 18)}</div><div class="c b m2" style="font-size:60pt;color:#9d174d;letter-spacing:4mm">GMP</div><div class="c">( {d.standard()} )</div><div class="c m3" style="font-size:22pt">{v["heading"]}</div><div class="c m2">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m3 small">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="c m3">{period(d)}</div><div class="c small m1">{v["number"]} {d.put("number")}</div><div class="grow"></div><div class="row end">{round_seal(d, "GMP", 30, "#9d174d")}<div class="small">{v["issue"]} {d.date("issue")}</div>{d.sign(32)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#d58bb0")),), ".sheet{padding:20mm 24mm 16mm}")


@layout(
    "members_of_a_group",
    "composites",
    ("en", "de", "it", "fr", "es", "pl"),
    only=MODEST,
    sites=3,
    scope=(1, 3),
)
def members_of_a_group(d: Draft) -> Sheets:
    """A group's certificate: its members with name and address follow in a table on the same page, after the days."""
    head = {
        "en": ("Member of the group", "Seat"),
        "de": ("Gruppenmitglied", "Sitz"),
        "it": ("Società del gruppo", "Sede"),
        "fr": ("Société du groupe", "Siège"),
        "es": ("Empresa del grupo", "Sede"),
        "pl": ("Członek grupy", "Siedziba"),
    }[d.facts.language]
    v = voice(d)
    body = f"""<div class="row">{d.marks(24)}{d.logo(44)}</div><div class="m3" style="font-size:25pt">{v["heading"]}</div><div class="m2 small">{v["certify"]}</div><div class="b" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2 small">{v["conform"]}</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="m2 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="m3">{columns([(v["number"], d.put("number")), (v["initial"], d.date("initial")), (v["start"], d.date("start")), (v["expiry"], d.date("expiry"))])}</div><div class="m3">{table(head, site_cells(d, "name", "address"))}</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.code(18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm} .across{width:100%}")


@layout("blanks_filled_in", "composites", ("en", "es", "fr", "it", "id"), only=MODEST, scope=(1, 2))
def blanks_filled_in(d: Draft) -> Sheets:
    """A printed form whose dotted blanks were filled in by a typewriter, label and blank in one line."""
    v = voice(d)

    def blank(label: str, value: str) -> str:
        return f'<div style="display:flex;gap:3mm;align-items:baseline;margin-top:4mm"><span class="serif">{label}</span><span style="flex:1;border-bottom:.4mm dotted #444;font-family:\'Liberation Mono\',\'Noto Sans Mono\',monospace">{value}</span></div>'

    form = (
        blank(v["number"], d.put("number"))
        + blank(v["certify"], d.put("holder"))
        + blank(
            {"en": "of", "es": "domicilio", "fr": "sis à", "it": "con sede in", "id": "di"}[d.facts.language],
            d.put("address"),
        )
        + blank(v["conform"], d.standard(", "))
        + blank(v["scope"], d.put("scope"))
        + blank(v["issue"], d.date("issue"))
        + blank(v["expiry"], d.date("expiry"))
    )
    body = f"""<div class="c">{d.logo(54)}</div><div class="c b serif m3" style="font-size:30pt">{v["heading"]}</div><div class="c small">{d.put("issuer")}</div><div class="m4">{form}</div><div class="grow"></div><div class="row end">{d.sign(36)}{round_seal(d, "★", 32, "#1e3a8a")}</div><div class="tiny c m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#5f7a5a")),), ".sheet{padding:22mm 26mm 17mm}")


@layout("medals_across", "composites", ("en", "es", "pt", "tr"), only=MODEST, scope=(1, 3), years=(3, 1))
def medals_across(d: Draft) -> Sheets:
    """A landscape award with a ribbon: days in the two lower corners, number upright in the margin."""
    v = voice(d)
    medal = d.picture(art.seal(d.facts.office.brand, "QUALITY", "#b8860b"), 34)
    body = f"""<div style="position:absolute;left:15mm;top:60mm;writing-mode:vertical-rl;transform:rotate(180deg)" class="small">{v["number"]} {d.put("number")}</div><div class="row">{d.logo(44)}{medal}</div><div class="c serif" style="font-size:34pt;color:#8a6508">{v["heading"]}</div><div class="c m1">{v["certify"]}</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c small">{d.put("address")}</div><div class="c m1">{v["conform"]} <b class="big">{d.standard(" + ")}</b></div><div class="c m1 small">{v["scope"]}: <b>{d.put("scope")}</b></div><div class="grow"></div><div class="row end"><div>{v["issue"]}<br><b>{d.date("issue")}</b></div>{d.sign(34)}{d.marks(22)}<div class="r">{v["expiry"]}<br><b>{d.date("expiry")}</b></div></div><div class="tiny c m1">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#c9a227", 1123, 794)),),
        ".page{width:297mm;height:209.9mm} .sheet{padding:16mm 24mm 14mm}",
        "landscape",
    )


@layout("body_known_by_its_site", "composites", (*LATIN, "pl", "hr"), only=MODEST, scope=(1, 3))
def body_known_by_its_site(d: Draft) -> Sheets:
    """The body's full name is nowhere: a brand in the logo's picture and a web address are all; facts in two columns."""
    v = voice(d)
    left = stacked([(v["certify"], d.put("holder")), ("", d.put("address")), (v["scope"], d.put("scope"))])
    right = stacked(
        [
            (v["number"], d.put("number")),
            (v["issue"], d.date("issue")),
            (v["expiry"], d.date("expiry")),
            (v["initial"], d.date("initial")),
        ]
    )
    body = f"""<div class="c">{d.logo(80)}</div><div class="c m4" style="font-size:40pt;font-weight:bold">{d.standard()}</div><div class="c up" style="letter-spacing:1mm">{v["heading"]}</div><div class="row top m4" style="gap:12mm"><div style="flex:1.5">{left}</div><div style="flex:1">{right}</div></div><div class="grow"></div><div class="row end">{d.sign(36)}{d.marks(24)}{d.code(22)}</div><div class="c m3">{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 22mm}")


@layout("days_of_the_panel", "composites", (*EUROPE, *EAST[1:6]), only=MODEST, scope=(1, 3))
def days_of_the_panel(d: Draft) -> Sheets:
    """A table of three columns at the head of the foot: what, day, remark; audit and decision stand above the days asked."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", d.style)
    v = voice(d)
    lots = [
        (d.decoy_label("audit"), d.decoy("audit")),
        (d.decoy_label("decision"), d.decoy("decision")),
        (v["initial"], d.date("initial")),
        (v["start"], d.date("start")),
        (v["expiry"], d.date("expiry")),
        (v["renew"], d.other_date(days_later(d.facts.expiry, -45))),
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="r">{v["number"]}<br><b>{d.put("number")}</b></div></div><div class="m3" style="font-size:26pt">{v["heading"]}</div><div class="m2">{v["certify"]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">{v["conform"]}</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m2 small">{v["scope"]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{table(("", ""), lots)}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.footer()} {v["note"]}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 13mm} .sites th{display:none}")
