"""Files of several pages: covering letters, annexes, main certificate and certificates of sites."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import branches, capitals, house, site_cells, table
from benchmarks.generate.layouts.registry import layout

LETTER = {
    "en": (
        "Dear Sir or Madam,",
        "Please find enclosed your certificate. We congratulate you and your colleagues. Kindly check the name, the address and the scope, and let us have any correction within thirty days. The next surveillance audit falls due by {next}. Our invoice reaches you separately.",
        "Yours faithfully",
        "Our reference",
    ),
    "de": (
        "Sehr geehrte Damen und Herren,",
        "anbei erhalten Sie Ihr Zertifikat. Wir gratulieren Ihnen und Ihrem Team. Bitte prüfen Sie Namen, Anschrift und Geltungsbereich und teilen Sie uns Änderungen innerhalb von dreißig Tagen mit. Das nächste Überwachungsaudit ist bis {next} durchzuführen. Die Rechnung folgt getrennt.",
        "Mit freundlichen Grüßen",
        "Unser Zeichen",
    ),
    "fr": (
        "Madame, Monsieur,",
        "Veuillez trouver ci-joint votre certificat. Nous vous félicitons, vous et vos équipes. Merci de vérifier le nom, l'adresse et le périmètre, et de nous signaler toute correction sous trente jours. Le prochain audit de surveillance est à réaliser avant le {next}. La facture vous parviendra séparément.",
        "Veuillez agréer nos salutations distinguées",
        "Notre référence",
    ),
    "it": (
        "Spett.le Azienda,",
        "in allegato trasmettiamo il Vostro certificato, con le nostre congratulazioni. Vi preghiamo di verificare ragione sociale, indirizzo e campo di applicazione e di segnalare eventuali correzioni entro trenta giorni. La prossima sorveglianza è da svolgere entro il {next}. La fattura seguirà a parte.",
        "Distinti saluti",
        "Nostro riferimento",
    ),
    "es": (
        "Estimados señores:",
        "Adjunto les remitimos su certificado, con nuestra felicitación. Les rogamos comprueben el nombre, la dirección y el alcance y nos comuniquen cualquier corrección en treinta días. La próxima auditoría de seguimiento deberá realizarse antes del {next}. La factura se enviará por separado.",
        "Atentamente",
        "Nuestra referencia",
    ),
}


def covering_letter(d: Draft) -> str:
    """A page of the body's letter to its client; it names number and standard and a date of its own."""
    greeting, text, regards, reference = LETTER[d.facts.language]
    office, facts = d.facts.office, d.facts
    written = d.other_date(days_later(facts.issue, d.rng.randint(2, 12)))
    standards = " / ".join(s.label for s in facts.standards)
    return page(
        f"""<div class="row top">{d.logo(40)}<div class="tiny r">{office.issuer}<br>{office.address}<br>{office.site}</div></div>
<div class="m4">{d.put("holder")}<br>{d.put("address")}</div><div class="row m4 small"><span>{reference}: {facts.decoys.report}/{d.rng.randint(100, 999)}</span><span>{written}</span></div>
<div class="b m3">{d.label("number").rstrip(":")}: {facts.number} – {standards}</div><div class="m3">{greeting}</div><div class="m2" style="line-height:1.6">{text.format(next=d.decoy("surveillance1"))}</div><div class="m4">{regards}</div><div class="m2">{d.sign(34)}</div><div class="grow"></div>
<div class="tiny">{office.issuer} · {office.address} · IBAN XX00 0000 0000 0000 0000 00</div>"""
    )


def plain_page(d: Draft, foot: str = "", scope: bool = True, more: str = "") -> str:
    """One page of a certificate, its facts in two columns."""
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")]
    shown = f"""<div class="b m3">{d.label("scope")}</div><div>{d.put("scope")}</div>""" if scope else ""
    return page(
        f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="m4" style="font-size:30pt;color:{d.facts.office.colour}">{d.title()}</div><div class="m2">{d.text("intro")}</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m2" style="font-size:20pt">{d.standard()}</div>{shown}{more}<div class="grow"></div>{rows(pairs)}<div class="m3">{d.sign()}</div><div class="tiny m2">{d.footer()} {foot}</div>"""
    )


@layout("letter_in_front", "annexes", ("en", "de", "fr", "it", "es"))
def letter_in_front(d: Draft) -> Sheets:
    """A covering letter of the body, dated and with the number, before the certificate; the letter is no part of it."""
    letter, paper = covering_letter(d), plain_page(d)
    return Sheets((letter, paper), spans=((2,),))


@layout(
    "letter_and_two_certificates",
    "annexes",
    ("en", "de", "it"),
    systems=(("Q", "E"), ("Q", "S")),
    certificates=2,
    sites=2,
)
def letter_and_two_certificates(*drafts: Draft) -> Sheets:
    """A letter, then two certificates of one holder, each with an annex of sites."""
    pages = [covering_letter(drafts[0])]
    for d in drafts:
        d.facts = d.facts.with_(sites=drafts[0].facts.sites)
        branches(d)
        number, k = d.label("page").format(n=2, k=2), d.label("page").format(n=1, k=2)
        pages.append(plain_page(d, k))
        pages.append(
            page(
                f"""<div class="r">{d.logo(34)}</div><div class="b big">{d.label("annex")} {d.put("number")}</div><div class="m2">{d.put("holder")}</div><div class="m3 b">{d.label("sites")}</div><div class="m2">{table((d.label("site"), d.label("address"), d.label("activity")), site_cells(d))}</div><div class="grow"></div><div class="tiny">{d.label("expiry")}: {d.date("expiry")} · {number}</div>"""
            )
        )
    return Sheets(tuple(pages), spans=((2, 3), (4, 5)))


@layout(
    "main_and_site_certificate",
    "annexes",
    ("en", "fr"),
    only=("bv",),
    systems=(("Q", "Q"), ("E", "E")),
    certificates=2,
    sites=1,
)
def main_and_site_certificate(main: Draft, part: Draft) -> Sheets:
    """The main certificate and a sub-certificate of one site: same dates, a number with a suffix, an own address."""
    say = house(main, "bv")
    facts = main.facts
    site = facts.sites[0]
    base = facts.number.split("-")[0]
    main.facts = facts.with_(sites=())
    part.style = main.style
    part.facts = main.facts.with_(number=f"{base}-001", address=site.address, scope=site.activity)
    part.printed.extra["sub_certificate_of"] = facts.number
    part_of = {
        "en": "This certificate is part of the multi-site certificate",
        "fr": "Ce certificat fait partie du certificat multi-sites",
    }[facts.language]
    pages = []
    for d in (main, part):
        clauses = "".join(
            f"<tr><td>{say[role]}</td><td class='b r foot'>{d.date(role)}</td></tr>"
            for role in ("initial", "start", "expiry")
        )
        note = f"<div class='c tiny m2'>{part_of} {facts.number}</div>" if d is part else ""
        pages.append(
            page(
                f"""<div class="r">{d.logo(44)}</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c i small m3">{d.put("issuer")} {say["certify"]}</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div>
<div class="c i m3">{say["scope"]}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><table style="width:100%" class="small">{clauses}</table><div class="row small m2"><span>{say["number"]} <b>{d.put("number")}</b></span><span>{say["version"]} <b>1</b></span><span>{say["issue"]} <b>{d.date("issue")}</b></span></div>{note}
<div class="row end m2">{d.sign(32)}{d.marks(20)}</div><div class="tiny m2">{d.facts.office.address}<br>{say["help"]}</div>"""
            )
        )
    return Sheets(tuple(pages), ".foot{vertical-align:bottom;padding-left:8mm}", spans=((1,), (2,)))


@layout("sgs_continued_pages", "annexes", ("en", "es"), only=("sgs",), scope=(2, 5), sites=9)
def sgs_continued_pages(d: Draft) -> Sheets:
    """'Certificate …, continued': nine sites over two further pages, the number in every head."""
    branches(d)
    spanish = d.facts.language == "es"
    word, more, sites, of = (
        ("Certificado", "continuación", "Emplazamientos", "Página {} de 3")
        if spanish
        else ("Certificate", "continued", "Sites", "Page {} of 3")
    )
    cells = site_cells(d)

    def legal(n: int) -> str:
        return f"""<div class="row end m3"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div>{d.marks(20)}</div><div class="tiny r">{of.format(n)}</div>"""

    first = f"""<div class="r">{d.logo(40)}</div><div class="r m4">{word} {d.put("number")}</div><div class="r small m3">{d.text("intro")}</div><div class="r b m2" style="font-size:22pt">{d.put("holder")}</div><div class="r m1">{d.put("address")}</div><div class="r small m3">{d.text("conforms")}</div><div class="r b m1" style="font-size:24pt">{d.standard()}</div>
<div class="r small m3">{d.text("for_scope")}</div><div class="r b m1">{d.put("scope")}</div><div class="r m3">{d.text("valid_sentence")}<br>{d.text("since")}</div><div class="r tiny m1">{"Los sitios adicionales figuran en las páginas siguientes" if spanish else "Further sites are listed on the following pages"}</div><div class="grow"></div><div class="r">{d.sign(30)}</div>{legal(1)}"""
    pages = [page(first)]
    for n, part in ((2, cells[:5]), (3, cells[5:])):
        blocks = "".join(
            f"<div class='r m3'><b>{name}</b><br>{place}<br><i>{activity}</i></div>"
            for name, place, activity in part
        )
        pages.append(
            page(
                f"""<div class="r">{d.logo(34)}</div><div class="r m3">{word} {d.put("number")}, {more}</div><div class="r b m2" style="font-size:17pt">{d.put("holder")}</div><div class="r b m1">{d.standard(" · ")}</div><div class="r m3 big">{sites}</div>{blocks}<div class="grow"></div>{legal(n)}"""
            )
        )
    return Sheets(
        tuple(pages),
        ".sheet{padding:14mm 26mm 10mm 50mm;background:linear-gradient(90deg,#eee 0,#eee 34mm,transparent 34mm)}",
    )


@layout(
    "annex_of_activities",
    "annexes",
    ("en", "fr", "de", "nl", "pl"),
    only=("GB", "FR", "DE", "NL", "PL", "US"),
    sites=5,
    systems=(("Q",), ("E",), ("S",), ("F",)),
)
def annex_of_activities(d: Draft) -> Sheets:
    """The scope stands site by site on the annex only; the first page names the number of sites."""
    capitals(d)
    sites = tuple(replace(s, name=d.facts.holder) for s in d.facts.sites)
    sites = (replace(sites[0], address=d.facts.address, activity=d.facts.scope), *sites[1:])
    d.facts = d.facts.with_(sites=sites[1:])
    k = d.label("page")
    first = plain_page(
        d,
        k.format(n=1, k=2),
        scope=False,
        more=f"<div class='m3'>{d.label('scope')}: {d.label('annex')} {d.facts.number} (1 + {len(sites) - 1})</div>",
    )
    head = (f"<b>{d.put('holder')}</b><br>{d.put('address')}", d.put("scope"))
    lines = [
        ("0", *head),
        *((str(i), f"<b>{n}</b><br>{p}", a) for i, (n, p, a) in enumerate(site_cells(d), 1)),
    ]
    second = page(
        f"""<div class="row">{d.logo(36)}<div class="r b">{d.label("annex")}<br>{d.put("number")}</div></div><div class="m3 b big">{d.label("sites")}</div><div class="m2">{table(("#", d.label("site"), d.label("scope")), lines)}</div><div class="grow"></div><div class="row small"><span>{d.label("issue")}: {d.date("issue")}</span><span>{d.label("expiry")}: {d.date("expiry")}</span></div><div class="tiny m2">{d.footer()} {k.format(n=2, k=2)} · {d.decoys_form()}</div>"""
    )
    return Sheets((first, second))
