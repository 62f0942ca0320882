"""Papers in the manner of the technical inspection associations and their neighbours in Germany and Switzerland."""

from __future__ import annotations

from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    branches,
    broken_holder,
    network_page,
    reissued,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout

TUV_SYSTEMS = (("Q",), ("Q",), ("E",), ("S",), ("I",))


def _both(german: str, english: str) -> str:
    return f"<div>{german}</div><div class='i' style='color:#666'>{english}</div>"


@layout("tuvrh_two_languages", "german", ("de",), also=("en",), only=("tuvrh",), systems=TUV_SYSTEMS, sites=3)
def tuvrh_two_languages(d: Draft) -> Sheets:
    """Blue frame; every label in German with the English one below, an annex with numbered sites on page two."""
    with_annex = d.rng.random() < 0.5
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    pairs = [
        (_both("Prüfnorm", "Standard"), f'<span class="big b">{d.standard()}</span>'),
        (_both("Zertifikat-Registrier-Nr.", "Certificate Registr. No."), f"<b>{d.put('number')}</b>"),
        (
            _both("Unternehmen:", "Certificate Holder:"),
            f"<b>{broken_holder(d)}</b><br>{d.put('address')}"
            + ("<br><br>einschließlich der Standorte gemäß Anlage" if with_annex else ""),
        ),
        (
            _both("Geltungsbereich:", "Scope:"),
            f"{d.put('scope')}<div class='i' style='color:#555'>{d.put('scope_latin')}</div>",
        ),
        (
            "",
            "Durch ein Audit wurde der Nachweis erbracht, dass die Forderungen der Norm erfüllt sind.<div class='i' style='color:#666'>An audit has given proof that the requirements of the standard are met.</div>",
        ),
        (
            _both("Gültigkeit:", "Validity:"),
            f"Dieses Zertifikat ist gültig vom {d.date('start')} bis {d.date('expiry')}.<div class='i' style='color:#666'>The certificate is valid from {d.date('start')} until {d.date('expiry')}.</div>",
        ),
    ]
    first = f"""<div class="row"><div style="font-size:38pt;color:#0071b9">Zertifikat</div><div class="r i" style="color:#777">Certificate</div></div><div class="m3">{rows(pairs, "tr")}</div><div class="grow"></div>
<div class="row end"><div>{d.date("issue")}</div><div class="c small">{d.sign(34)}<div class="m1">{d.put("issuer")}<br>{d.facts.office.address}</div></div></div>
<div class="row m3">{d.marks(24, iaf=False)}{d.logo(50)}</div><div class="tiny">{d.facts.office.site}</div>"""
    pages = [page(first)]
    if with_annex:
        branches(d)
        lines = [
            (f"/{i:02}", f"c/o {name}<br>{place}", activity)
            for i, (name, place, activity) in enumerate(site_cells(d), 1)
        ]
        pages.append(
            page(
                f"""<div style="font-size:26pt;color:#0071b9">Anlage zum Zertifikat</div><div class="m1">Zertifikat-Registrier-Nr.: <b>{d.put("number")}</b></div><div class="m3 b">{d.put("holder")}</div>
<div class="m3">{table(("Nr.", "Standort", "Geltungsbereich"), lines)}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c small">{d.put("issuer")}<br>{d.facts.office.address}</div></div><div class="r tiny m2">Seite 1 von 1</div>"""
            )
        )
    return Sheets(
        tuple(pages),
        ".page{border:7mm solid #0071b9} .sheet{padding:12mm 16mm 8mm} .tr td{padding:2.6mm 3mm;vertical-align:top} .tr .l{width:46mm;font-size:9.5pt} .tr .v{font-weight:normal}",
    )


@layout("tuvnord_certificate", "german", ("de", "en"), only=("tuvnord",), systems=(("Q",), ("E",), ("S",)))
def tuvnord_certificate(d: Draft) -> Sheets:
    """Centred; number and audit report at the left, start, end and first certification at the right of the same lines."""
    german = d.facts.language == "de"
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    report = f"35{d.rng.randint(10, 29)} {d.rng.randint(1000, 9999)}"
    words = {
        "title": ("ZERTIFIKAT", "CERTIFICATE"),
        "for": ("Managementsystem nach", "Management system as per"),
        "proof": (
            "Der Nachweis der regelkonformen Anwendung wurde erbracht und wird gemäß Zertifizierungsverfahren bescheinigt für",
            "Evidence of application in conformity with the rules was furnished and is certified under the certification procedure for",
        ),
        "scope": ("Geltungsbereich", "Scope"),
        "number": ("Zertifikat-Registrier-Nr.", "Certificate Registration No."),
        "report": ("Auditbericht-Nr.", "Audit Report No."),
        "from": ("Gültig von", "Valid from"),
        "to": ("Gültig bis", "Valid until"),
        "first": ("Erstzertifizierung", "Initial certification"),
        "body": ("Zertifizierungsstelle der", "Certification Body at"),
        "small": (
            "Diese Zertifizierung folgt dem Auditierungs- und Zertifizierungsverfahren des Hauses und wird regelmäßig überwacht.",
            "This certification follows the house's auditing and certification procedures and is subject to regular surveillance audits.",
        ),
    }
    say = {key: pair[0 if german else 1] for key, pair in words.items()}
    body = f"""<div class="r">{d.logo(42)}</div><div class="c b" style="font-size:40pt;letter-spacing:2mm;color:#004b93">{say["title"]}</div>
<div class="c m4">{say["for"]}</div><div class="c b" style="font-size:20pt">{d.standard()}</div><div class="c small m3">{say["proof"]}</div>
<div class="c b m3" style="font-size:18pt">{broken_holder(d)}</div><div class="c b m1">{d.put("address").replace(", ", ",<br>")}</div><div class="c m3 small">{say["scope"]}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<table class="nord"><tr><td>{say["number"]} {d.put("number")}<br>{say["report"]} {report}</td><td class="r">{say["from"]} {d.date("start")}<br>{say["to"]} {d.date("expiry")}<br>{say["first"]} {d.date("initial")}</td></tr></table>
<div class="row end m3"><div class="small">{d.sign(32)}<br>{say["body"]} {d.put("issuer")}</div><div>Essen, {d.date("issue")}</div></div><div class="tiny m2">{say["small"]}</div>
<div class="row m2"><div class="tiny"><b>{d.put("issuer")}</b> &nbsp; {d.facts.office.address} &nbsp; {d.facts.office.site}</div>{d.marks(22, iaf=False)}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:14mm 22mm 10mm} .nord{width:100%;font-size:10pt;line-height:1.5}"
    )


@layout(
    "dekra_side_band",
    "german",
    ("de", "en", "nl"),
    only=("dekra",),
    systems=(("Q",), ("Q",), ("E",), ("S",), ("I",)),
    sites=3,
)
def dekra_side_band(d: Draft) -> Sheets:
    """A green band with white text at the left that carries number and dates; scope only on the annex at times."""
    say = {
        "de": (
            "ZERTIFIKAT",
            "bescheinigt hiermit, dass die Organisation",
            "ein Managementsystem entsprechend der oben genannten Norm eingeführt hat und aufrechterhält. Der Nachweis wurde mit Auditbericht-Nr. {report} erbracht.",
            "Geltungsbereich",
            "Zertifizierte Standorte",
            "Zertifikats-Registrier-Nr.:",
            "Zertifikat gültig vom:",
            "Zertifikat gültig bis:",
            "Zertifikatsausstellung:",
            "Anlage zum Zertifikat Nr.",
            "gültig vom {a} bis {b}",
            "siehe Anlage",
        ),
        "en": (
            "CERTIFICATE",
            "hereby certifies that the organization",
            "has established and maintains a management system according to the above mentioned standard. Conformity was shown in audit report no. {report}.",
            "Scope of certification",
            "Certified locations",
            "Certificate registration no.:",
            "Certificate valid from:",
            "Certificate valid to:",
            "Certificate issued:",
            "Annex to the Certificate No.",
            "valid from {a} to {b}",
            "see annex",
        ),
        "nl": (
            "CERTIFICAAT",
            "verklaart hiermee dat de organisatie",
            "een managementsysteem heeft ingevoerd en onderhoudt overeenkomstig de bovengenoemde norm, zoals vastgelegd in rapport {report}.",
            "Toepassingsgebied",
            "Gecertificeerde vestigingen",
            "Certificaatnummer:",
            "Geldig vanaf:",
            "Geldig tot:",
            "Datum van uitgifte:",
            "Bijlage bij certificaat",
            "geldig van {a} tot {b}",
            "zie bijlage",
        ),
    }[d.facts.language]
    on_annex = d.rng.random() < 0.4
    report = f"A{d.rng.randint(10, 29)}0{d.rng.randint(10000, 99999)}"
    band = "".join(
        f"<div class=item>{label}<br><b>{value}</b></div>"
        for label, value in (
            (say[5], d.put("number")),
            (say[6], d.date("start")),
            (say[7], d.date("expiry")),
            (say[8], d.date("issue")),
        )
    )
    first_scope = say[11] if on_annex else d.put("scope")
    first = f"""<div class="band"><div class="huge b">DEKRA</div><div class="grow"></div>{band}</div><div class="main fit"><div class="r">{d.logo(36)}</div><div style="font-size:32pt;color:#007a3d" class="m2">{say[0]}</div><div class="b m2" style="font-size:17pt">{d.standard()}</div>
<div class="m2">{d.put("issuer")} {say[1]}</div><div class="b m3" style="font-size:18pt">{broken_holder(d)}</div><div class="m3 b">{say[3]}:</div><div>{first_scope}</div>
<div class="m3 b">{say[4]}:</div><div>{d.put("address")}</div><div class="m3 small">{say[2].format(report=report)}</div><div class="grow"></div><div class="row end">{d.sign(32)}{d.marks(24)}</div>
<div class="tiny m2">{d.put("issuer")} * {d.facts.office.address} * {d.facts.office.site}</div></div>"""
    pages = [page(first)]
    if on_annex:
        branches(d)
        site_table = table(
            ("", say[4], say[3]),
            [(f"{i}.", f"{n}<br>{p}", a) for i, (n, p, a) in enumerate(site_cells(d), 1)],
        )
        pages.append(
            page(
                f"""<div class="band"></div><div class="main fit"><div class="r">{d.logo(32)}</div><div style="font-size:20pt;color:#007a3d" class="m2">{say[9]} {d.put("number")}</div><div class="m1">{say[10].format(a=d.date("start"), b=d.date("expiry"))}</div><div class="b m2">{d.put("holder")}</div>
<div class="b m3">{say[3]}:</div><div>{d.put("scope")}</div><div class="m3">{site_table}</div><div class="grow"></div><div class="tiny m2">{d.put("issuer")} * {d.facts.office.address}</div></div>"""
            )
        )
    css = ".sheet{flex-direction:row;padding:0} .band{width:52mm;background:#007a3d;color:#fff;padding:14mm 6mm;display:flex;flex-direction:column;font-size:9.5pt} .item{padding:2mm 0;border-top:.2mm solid #9fd3b5} .main{flex:1;padding:14mm 14mm 10mm;display:flex;flex-direction:column}"
    return Sheets(tuple(pages), css)


@layout("dqs_annex", "german", ("de", "en"), only=("dqs",), sites=4)
def dqs_annex(d: Draft) -> Sheets:
    """A registration number with its suffix; the annex numbers the sites, each with a number that is no certificate's."""
    german = d.facts.language == "de"
    write_dates(d, "{y}-{m:02}-{d:02}")
    branches(d)
    say = (
        ("ZERTIFIKAT", "Hiermit wird bescheinigt, dass das Unternehmen", "ein Managementsystem eingeführt hat und anwendet.", "Geltungsbereich:", "Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Anforderungen des folgenden Regelwerks erfüllt:", "Zertifikat-Registrier-Nr.", "Gültig ab", "Gültig bis", "Zertifizierungsdatum", "Anlage zum Zertifikat", "mit den Standorten gemäß Anlage", "Akkreditierte Stelle")
        if german
        else ("CERTIFICATE", "This is to certify that", "has implemented and maintains a management system.", "Scope:", "Through an audit, documented in a report, it was verified that the management system fulfills the requirements of the following standard:", "Certificate registration no.", "Valid from", "Valid until", "Date of certification", "Annex to certificate", "with the organizational units/sites as listed in the annex", "Accredited Body")
    )  # fmt: skip
    base = d.facts.number.split(" ")[0]
    lines = [
        (f"{base}-{i:03}", f"<b>{name}</b><br>{place}", activity)
        for i, (name, place, activity) in enumerate(site_cells(d), 1)
    ]
    pairs = [
        (say[5], d.put("number")),
        (say[6], d.date("start")),
        (say[7], d.date("expiry")),
        (say[8], d.date("issue")),
    ]
    foot = f"""<div class="tiny m2">{say[11]}: {d.put("issuer")}, {d.facts.office.address}</div>"""
    first = f"""<div class="row top"><div style="font-size:34pt;letter-spacing:1.5mm">{say[0]}</div>{d.logo(34)}</div><div class="m4">{say[1]}</div><div class="b m2" style="font-size:19pt">{broken_holder(d)}</div><div class="m1">{d.put("address")}</div>
<div class="m1 small">{say[10]}</div><div class="m3">{say[2]}</div><div class="m3">{say[3]}</div><div class="b">{d.put("scope")}</div><div class="m3">{say[4]}</div><div class="b m2" style="font-size:22pt">{d.standard()}</div><div class="grow"></div>
<div class="row end">{rows(pairs)}{d.marks(24)}</div><div class="m2">{d.sign(34)}</div>{foot}<div class="r tiny">1 / 2</div>"""
    second = f"""<div class="row top"><div style="font-size:20pt">{say[9]}<br>{say[5]}: {d.put("number")}</div>{d.logo(30)}</div><div class="b m3" style="font-size:15pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{table(("Nr.", "Standort" if german else "Location", say[3].strip(":")), lines)}</div><div class="grow"></div><div class="small">{"Diese Anlage gilt nur in Verbindung mit dem oben genannten Zertifikat." if german else "This annex is only valid together with the certificate named above."}</div>{foot}<div class="r tiny">2 / 2</div>"""
    return Sheets((page(first), page(second)), ".sheet{padding:18mm 24mm 10mm}")


@layout("sqs_three_languages", "german", ("de", "fr", "it"), also=("en",), only=("sqs",), systems=TUV_SYSTEMS)
def sqs_three_languages(d: Draft) -> Sheets:
    """Swiss: every label in German, French and Italian; the network's twin page behind."""
    if d.rng.random() < 0.3:
        reissued(d)
    d.printed.extra["language_alt"] = ["de", "fr", "it"]
    pairs = [
        ("Zertifizierte Organisation<br>Organisation certifiée<br>Organizzazione certificata", f"<span class='big'>{broken_holder(d)}</span><br>{d.put('address')}"),
        ("Geltungsbereich<br>Domaine d'application<br>Campo d'applicazione", d.put("scope")),
        ("Normative Grundlage<br>Base normative<br>Base normativa", d.standard()),
        ("Registrierungsnummer<br>Numéro d'enregistrement<br>Numero di registrazione", d.put("number")),
        ("Erstausgabe / Première édition / Prima emissione", d.date("initial")),
        ("Ausgabe / Édition / Edizione", d.date("issue")),
        ("Gültigkeit / Validité / Validità", f"{d.date('start')} – {d.date('expiry')}"),
    ]  # fmt: skip
    first = f"""<div class="row">{d.logo(40)}<div class="r" style="font-size:18pt;line-height:1.25">Zertifikat<br>Certificat<br>Certificato</div></div><div class="m4">{rows(pairs, "ch")}</div><div class="grow"></div>
<div class="row end">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address} · {d.facts.office.site} · SQS-Nr. {d.put("number")} · Druck {days_later(d.facts.issue, 3):%d%m%y}</div>"""
    second = network_page(d, f"CH-{d.rng.randint(10000, 99999)}", d.facts.office.issuer)
    css = ".sheet{padding:16mm 20mm 10mm} .ch td{padding:2.6mm 3mm;vertical-align:top;border-bottom:.2mm solid #bbb} .ch .l{width:56mm;font-size:8.5pt;color:#555}"
    return Sheets((page(first), page(second)), css)
