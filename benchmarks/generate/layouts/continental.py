"""Papers of the houses of the continent and of Latin America, each in the wording of its own templates."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    branches,
    broken_holder,
    columns,
    one,
    previous,
    reissued,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked
from benchmarks.generate.layouts.registry import GENERAL, layout

STRIP = "ZERTIFIKAT ◆ CERTIFICATE ◆ 認證證書 ◆ СЕРТИФИКАТ ◆ CERTIFICADO ◆ CERTIFICAT"


@layout(
    "tuvsud_page_and_twin",
    "continental",
    ("de",),
    also=("en",),
    only=("TÜV SÜD Management Service GmbH",),
    systems=GENERAL,
)
def tuvsud_page_and_twin(d: Draft) -> Sheets:
    """A strip of the word in many scripts up the margin; everything in sentences; German page, English twin behind it."""
    order = f"70{d.rng.randint(100000, 999999)}"
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")

    def one_page(code: str) -> str:
        latin = "_latin" if code == "en" else ""
        say = (
            ("ZERTIFIKAT", "Die Zertifizierungsstelle<br>der", "bescheinigt, dass das Unternehmen", "für den Geltungsbereich", f"ein {d.system()}<br>eingeführt hat und anwendet.", "Durch ein Audit, Auftrags-Nr.", "wurde der Nachweis erbracht, dass die Forderungen der", "erfüllt sind.", "Dieses Zertifikat ist gültig vom", "bis", "Zertifikat-Registrier-Nr.:", "Leiter der Zertifizierungsstelle")
            if code == "de"
            else ("CERTIFICATE", "The Certification Body<br>of", "certifies that", "for the scope of", f"has established and applies a<br>{d.system('en')}.", "An audit was performed, Order No.", "Proof has been furnished that the requirements according to", "are fulfilled.", "The certificate is valid from", "until", "Certificate Registration No.:", "Head of Certification Body")
        )  # fmt: skip
        return page(
            f"""<div class="strip">{STRIP}</div><div class="r">{d.logo(34)}</div><div class="c b m3" style="font-size:36pt;letter-spacing:3mm;color:#3c3c3c">{say[0]}</div><div class="c m3">{say[1]} {d.put("issuer")}<br>{say[2]}</div><div class="c b m3" style="font-size:19pt">{d.put("holder" + latin)}</div><div class="c b">{d.put("address" + latin)}</div><div class="c m3">{say[3]}</div><div class="c b m1">{d.put("scope" + latin)}</div><div class="c m2">{say[4]}</div><div class="c m1">{say[5]} <b>{order}</b>,<br>{say[6]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c">{say[7]}</div><div class="c m2">{say[8]} {d.date("start", style=d.style)} {say[9]} {d.date("expiry", style=d.style)}.<br>{say[10]} <b>{d.put("number")}</b>.</div><div class="grow"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">{say[11]}<br>München, {d.date("issue", style=d.style)}</div></div>{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
        )

    css = ".sheet{padding:14mm 20mm 10mm 38mm} .strip{position:absolute;left:8mm;top:14mm;height:268mm;width:14mm;background:#e4ecf5;color:#5f7da3;writing-mode:vertical-rl;transform:rotate(180deg);font-size:12.5pt;text-align:center;line-height:14mm;white-space:nowrap}"
    return Sheets((one_page("de"), one_page("en")), css)


@layout("tuvrh_since_a_year", "continental", ("de", "en"), only=("tuvrh/DE",), systems=GENERAL)
def tuvrh_since_a_year(d: Draft) -> Sheets:
    """Labels at the left and values far right, validity a sentence, the first certification by its year alone."""
    german = d.facts.language == "de"
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    if d.facts.initial != d.facts.issue:
        d.printed.extra["initial_date_partial"] = str(d.facts.initial.year)
    first = "" if d.facts.initial == d.facts.issue else f"{{}} {d.facts.initial.year}"
    say = (
        ("Zertifikat", "Prüfungsnorm", "Zertifikat-Registrier-Nr.", "Unternehmen:", "Geltungsbereich:", "Durch ein Audit wurde der Nachweis erbracht, dass die Forderungen der {} erfüllt sind.", "Gültigkeit:", "Dieses Zertifikat ist gültig vom {} bis {}.", "Erstzertifizierung")
        if german
        else ("Certificate", "Standard", "Certificate Registr. No.", "Certificate Holder:", "Scope:", "Proof has been furnished by means of an audit that the requirements of {} are met.", "Validity:", "The certificate is valid from {} until {}.", "First certification")
    )  # fmt: skip
    standard = d.standard(", ")
    pairs = [
        (f"<b>{say[1]}</b>", f"<b style='font-size:17pt'>{standard}</b>"),
        (say[2], f"<b>{d.put('number')}</b>"),
        (say[3], f"<b>{d.put('holder')}</b><br>{d.put('address')}"),
        (say[4], d.put("scope")),
        ("", say[5].format(standard)),
        (
            say[6],
            f"{say[7].format(d.date('start'), d.date('expiry'))}<br>{first.format(say[8]) if first else ''}",
        ),
    ]
    body = f"""<div class="r">{d.logo(40)}</div><div class="m2" style="font-size:46pt;font-weight:300;color:#0070c0">{say[0]}</div><div class="m3">{rows(pairs, "v")}</div><div class="grow"></div><div class="row end"><div>{d.date("issue")}</div><div class="c">{d.picture(art.signature(d.rng), 38)}<div class="small">{d.put("issuer")}<br>{d.facts.office.address}</div></div></div><div class="row m4"><div class="tiny">{d.facts.office.site}</div>{d.marks(24)}</div>"""
    css = ".sheet{padding:16mm 20mm 11mm} .v td{padding:3mm 4mm 3mm 0;vertical-align:top} .v .l{width:50mm} .page{background:linear-gradient(165deg,#dcebf7 0,#fff 30%)}"
    return Sheets((page(body),), css)


@layout("tuvnord_with_annex", "continental", ("en", "de"), only=("tuvnord/DE",), systems=GENERAL, sites=3)
def tuvnord_with_annex(d: Draft) -> Sheets:
    """Norm over the text, three facts in the middle, 'valid from / until' at the right; annex of sites with own numbers."""
    branches(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    say = (
        ("ZERTIFIKAT", "Managementsystem nach", "Der Nachweis der regelwerkskonformen Anwendung wurde erbracht und wird gemäß TÜV NORD CERT-Verfahren bescheinigt für", "Geltungsbereich", "Zertifikat-Registrier-Nr.", "Auditbericht-Nr.", "Gültig von", "Gültig bis", "Erstzertifizierung", "Diese Zertifizierung wurde gemäß TÜV NORD CERT-Verfahren zur Auditierung und Zertifizierung durchgeführt und wird regelmäßig überwacht.", "ANLAGE", "zum Zertifikat-Registrier-Nr.", "Standort", "Zertifizierungsstelle der TÜV NORD CERT GmbH", "Essen,")
        if d.facts.language == "de"
        else ("CERTIFICATE", "Management system as per", "In accordance with TÜV NORD CERT procedures, it is hereby certified that the management system of", "Scope", "Certificate Registration No.", "Audit Report No.", "Valid from", "Valid until", "Initial certification", "This certification was conducted in accordance with the TÜV NORD CERT auditing and certification procedures and is subject to regular surveillance audits.", "ANNEX", "to Certificate Registration No.", "Location", "Certification Body at TÜV NORD CERT GmbH", "Essen,")
    )  # fmt: skip
    left = led_by_colon([(say[4], d.put("number")), (say[5], d.decoy("report"))])
    right = led_by_colon([(say[6], d.date("start")), (say[7], d.date("expiry")), (say[8], d.date("initial"))])
    foot = f"""<div class="row end m3"><div>{d.picture(art.signature(d.rng), 36)}<div class="small">{say[13]}</div></div><div>{say[14]} {d.date("issue")}</div></div><div class="tiny m2">{say[9]}</div><div class="row end m2"><div class="tiny">{d.put("issuer")} &nbsp; {d.facts.office.address} &nbsp; {d.facts.office.site}</div>{d.marks(22)}</div>"""
    front = f"""<div class="r">{d.logo(40)}</div><div class="m2" style="font-size:40pt;letter-spacing:2mm;color:#003a8c">{say[0]}</div><div class="m3">{say[1]}</div><div class="b" style="font-size:22pt">{d.standard()}</div><div class="m3 small">{say[2]}</div><div class="b m3" style="font-size:21pt">{d.put("holder")}</div><div class="b">{d.put("address")}</div><div class="m3 small">{say[3]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row top small">{left}{right}</div>{foot}"""
    places = [
        (f"{d.facts.number}-00{i}", f"{name}<br>{address}", work)
        for i, (name, address, work) in enumerate(site_cells(d), 1)
    ]
    back = f"""<div class="r">{d.logo(34)}</div><div class="m2" style="font-size:30pt;letter-spacing:2mm;color:#003a8c">{say[10]}</div><div class="b">{say[11]} {d.facts.number}</div><div class="m1 b">{d.standard()}</div><div class="b m3" style="font-size:16pt">{d.put("holder")}</div><div class="m3">{table((say[4], say[12], say[3]), places)}</div><div class="grow"></div>{foot}"""
    return Sheets(
        (page(front), page(back)),
        ".sheet{padding:14mm 22mm 10mm} .led td{padding:.5mm 2mm .5mm 0;white-space:nowrap}",
    )


@layout(
    "de_rule_conforming",
    "continental",
    ("de",),
    only=("tuvhessen", "tuvaustria", "qualityaustria"),
    systems=GENERAL,
)
def de_rule_conforming(d: Draft) -> Sheets:
    """A test mark in a ring beside the text, facts in two blocks of the foot, surveillance to be done 'jährlich bis'."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    mark = d.picture(
        art.seal(d.facts.office.brand, "ISO " + d.facts.standards[0].label[-9:], d.facts.office.colour), 34
    )
    pairs = [
        ("Zertifikat-Registrier-Nr.", d.put("number")),
        ("Auditbericht-Nr.", d.decoy("report")),
        ("Zertifikat gültig von", d.date("start")),
        ("Zertifikat gültig bis", d.date("expiry")),
        ("Erstzertifizierung", d.date("initial")),
    ]
    body = f"""<div class="row"><div style="font-size:40pt;color:{d.facts.office.colour}">Zertifikat</div>{d.logo(46)}</div><div class="m4">Die Zertifizierungsstelle der {d.put("issuer")} bescheinigt gemäß Zertifizierungsverfahren, dass das Unternehmen</div><div class="b m2" style="font-size:21pt">{broken_holder(d)}</div><div class="m1">{d.put("address")}</div><div class="m3 row top"><div style="flex:1">für den Geltungsbereich<div class="b m1">{d.put("scope")}</div><div class="m2">ein {d.system()} eingeführt hat und anwendet.</div><div class="m1">Es wurde der Nachweis erbracht, dass die Forderungen nach</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div>erfüllt sind.</div></div>{mark}</div><div class="grow"></div>{rows(pairs)}<div class="small m1">Die jährlichen Überwachungsaudits sind bis zum {d.other_date(d.facts.expiry)[:6] if d.style.startswith("{d") else "Stichtag"} des jeweiligen Jahres durchzuführen.</div><div class="row end m3"><div>{"Wien" if d.facts.office.country == "AT" else "Darmstadt"}, {d.date("issue")}</div>{d.marks(24)}{d.sign(36)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:16mm 22mm 11mm} .page{border-top:3mm solid #0a4; border-image:linear-gradient(90deg,#004e9e,#8fb8de) 1}"
    return Sheets((page(body),), css)


@layout("dekra_previous_validity", "continental", ("de", "en"), only=("dekra/DE",), systems=GENERAL, sites=1)
def dekra_previous_validity(d: Draft) -> Sheets:
    """Norm at the head, certified area and site apart, end of the previous paper above the days of this one, revision."""
    german = d.facts.language == "de"
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    branches(d)
    say = (
        ("ZERTIFIKAT", "bescheinigt hiermit, dass die Organisation", "Zertifizierter Bereich:", "Zertifizierter Standort:", "Weiterer Standort:", "ein Managementsystem entsprechend der oben genannten Norm eingeführt hat und aufrechterhält. Der Nachweis wurde mit Auditbericht-Nr.", "erbracht.", "Zertifikats Registrier-Nr.:", "Gültigkeit vorheriges Zertifikat:", "Zertifikat gültig vom:", "Zertifikat gültig bis:", "Zertifikatsrevision:", "Ausstellungsdatum:")
        if german
        else ("CERTIFICATE", "hereby certifies that the organization", "Scope of certification:", "Certified location:", "Further location:", "has established and maintains a management system according to the above mentioned standard. The conformity was adduced with audit report no.", "", "Certificate registration no.:", "Validity of previous certificate:", "Certificate valid from:", "Certificate valid to:", "Certificate revision:", "Date of issue:")
    )  # fmt: skip
    ((place, work),) = site_cells(d, "address", "activity")
    pairs = [
        (say[7], d.put("number")),
        (say[8], previous(d)),
        (say[9], d.date("start")),
        (say[10], d.date("expiry")),
        (say[11], str(d.rng.randint(0, 3))),
        (say[12], d.date("issue")),
    ]
    body = f"""<div class="top-bar">{d.logo(40)}</div><div class="b m4" style="font-size:40pt;color:#007a33">{say[0]}</div><div class="b" style="font-size:22pt">{d.standard()}</div><div class="m3">{d.put("issuer")} {say[1]}</div><div class="b m2" style="font-size:22pt">{d.put("holder")}</div><div class="m3 b small">{say[2]}</div><div>{d.put("scope")}</div><div class="m2 b small">{say[3]}</div><div>{d.put("address")}</div><div class="m2 b small">{say[4]}</div><div>{place} – {work}</div><div class="m3 small">{say[5]} {d.decoy("report")} {say[6]}</div><div class="grow"></div><div class="row end">{rows(pairs)}{d.sign(34)}</div><div class="row m3">{d.marks(24)}<div class="tiny r">{"Ein Verstoß gegen die im Zertifizierungsvertrag aufgeführten Bedingungen lässt das Zertifikat ungültig werden." if german else "Any breach of the conditions in the certification agreement may render this certificate invalid."}<br>{d.facts.office.address} · {d.facts.office.site} &nbsp; {"Seite 1 von 1" if german else "Page 1 of 1"}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 22mm 11mm} .rows td{padding:.7mm 3mm .7mm 0}")


@layout(
    "dqs_date_of_certification", "continental", ("en", "de"), only=("dqs/DE",), systems=(*GENERAL, ("I",))
)
def dqs_date_of_certification(d: Draft) -> Sheets:
    """Everything set left with much air; four facts below each other, the day of the paper called 'date of certification'."""
    german = d.facts.language == "de"
    say = (
        ("ZERTIFIKAT", "Hiermit wird bescheinigt, dass das Unternehmen", f"ein {d.system()} eingeführt hat und anwendet.", "Geltungsbereich:", "Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Forderungen des folgenden Regelwerks erfüllt:", "Zertifikat-Registrier-Nr.", "Gültig ab", "Gültig bis", "Zertifizierungsdatum")
        if german
        else ("CERTIFICATE", "This is to certify that", f"has implemented and maintains a {d.system()}.", "Scope:", "Through an audit, documented in a report, it was verified that the management system fulfills the requirements of the following standard:", "Certificate registration no.", "Valid from", "Valid until", "Date of certification")
    )  # fmt: skip
    said = say[2] if german else say[2].replace("a Env", "an Env").replace("a Occ", "an Occ").replace("a Inf", "an Inf")  # fmt: skip
    pairs = [
        (say[5], d.put("number")),
        (say[6], d.date("start")),
        (say[7], d.date("expiry")),
        (say[8], d.date("issue")),
    ]
    body = f"""<div class="r">{d.logo(40)}</div><div class="m2" style="font-size:38pt;color:#1c355e;letter-spacing:2mm">{say[0]}</div><div class="m4">{say[1]}</div><div class="b m2" style="font-size:24pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">{said}</div><div class="m3">{say[3]}<br>{d.put("scope")}</div><div class="m3">{say[4]}</div><div class="b m2" style="font-size:24pt">{d.standard()}</div><div class="grow"></div>{rows(pairs)}<div class="row end m4"><div>{d.put("issuer")}<br>{d.picture(art.signature(d.rng), 38)}<div class="small">{one(d, "Dr. K. Osterweyl", "T. Brackenrodt")}<br>{"Geschäftsführer" if german else "Managing Director"}</div></div>{d.marks(26)}</div><div class="tiny m3">{"Akkreditierte Stelle" if german else "Accredited Body"}: {d.facts.office.issuer}, {d.facts.office.address}</div><div class="r tiny">1 / 1</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 24mm 10mm} .page{border-right:8mm solid #1c355e}")


@layout("sqs_whole_company", "continental", ("de", "fr", "it"), only=("sqs",), systems=GENERAL, scope=(1, 3))
def sqs_whole_company(d: Draft) -> Sheets:
    """Swiss: 'certified area: whole company' beside the field of activity, normative base, issue and validity as a pair."""
    write_dates(d, "{d}. {month} {y}" if d.facts.language == "de" else "{d} {month} {y}", "{d:02}.{m:02}.{y}")
    say = {
        "de": ("Zertifikat", "Die SQS bescheinigt hiermit, dass nachstehend genanntes Unternehmen über ein Managementsystem verfügt, welches den Anforderungen der nachfolgend aufgeführten normativen Grundlage entspricht.", "Zertifizierter Bereich", "Ganzes Unternehmen", "Tätigkeitsgebiet", "Normative Grundlage", "Ausgabe", "Gültigkeit", "Erstzertifizierung", "Reg.-Nr."),
        "fr": ("Certificat", "La SQS atteste par la présente que l'entreprise mentionnée ci-après dispose d'un système de management répondant aux exigences de la base normative indiquée.", "Domaine certifié", "Toute l'entreprise", "Champ d'activité", "Base normative", "Édition", "Validité", "Première certification", "N° d'enregistrement"),
        "it": ("Certificato", "La SQS attesta con la presente che l'azienda sotto indicata dispone di un sistema di gestione conforme ai requisiti della base normativa sotto elencata.", "Settore certificato", "Tutta l'azienda", "Campo di attività", "Base normativa", "Edizione", "Validità", "Prima certificazione", "N. di registrazione"),
    }[d.facts.language]  # fmt: skip
    body = f"""<div class="row top"><div></div>{d.logo(34)}</div><div class="m3" style="font-size:44pt;font-weight:bold;color:#c8102e">{say[0]}</div><div class="m3 small" style="max-width:130mm">{say[1]}</div><div class="b m4" style="font-size:22pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{stacked([(say[2], say[3]), (say[4], d.put("scope")), (say[5], d.standard())])}</div><div class="grow"></div><div class="small">{rows([(say[8], d.date("initial")), (say[6], d.date("issue")), (say[7], d.date("expiry")), (say[9], d.put("number"))])}</div><div class="row end m3">{d.sign(34)}{d.picture(art.signature(d.rng), 34)}{d.marks(22)}</div><div class="tiny m3">{d.put("issuer")}, {d.facts.office.address} · {d.facts.office.site} · Swiss Made &nbsp; {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm}")


@layout(
    "it_units_and_sectors",
    "continental",
    ("it",),
    only=("icim", "kiwa/IT", "imq", "certiquality", "bv/IT"),
    systems=GENERAL,
    sites=2,
    scope=(1, 3),
)
def it_units_and_sectors(d: Draft) -> Sheets:
    """Italian: number at the head, registered seat and units, EA sectors, first, current issue and end in a ruled foot."""
    branches(d)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    units = "".join(
        f'<div class="m1"><b>{place}</b><br><span class="small">{work}</span></div>'
        for place, work in site_cells(d, "address", "activity")
    )
    days = table(
        ("Prima emissione<br><i>First issue</i>", "Emissione corrente<br><i>Current issue</i>", "Scadenza<br><i>Expiry date</i>"),
        [(d.date("initial"), d.date("issue"), d.date("expiry"))],
    )  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r">CERTIFICATO N.<br><b class="big">{d.put("number")}</b></div></div><div class="c m3" style="font-size:15pt;letter-spacing:.6mm">SI CERTIFICA CHE IL {d.system().upper()} DI</div><div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c small">Sede legale: {d.put("address")}</div><div class="c small m2">UNITÀ OPERATIVE</div><div class="c">{units}</div><div class="c small m3">È CONFORME ALLA NORMA</div><div class="c b" style="font-size:24pt">{d.standard()}</div><div class="c small m2">PER LE SEGUENTI ATTIVITÀ</div><div class="c b">{d.put("scope")}</div><div class="c small m1">Settore/i IAF: {d.decoy("sector")}</div><div class="grow"></div>{days}<div class="row end m3">{d.marks(24)}{d.sign(36)}</div><div class="tiny m2">Il presente certificato è soggetto al rispetto del regolamento per la certificazione dei sistemi di gestione e alla sorveglianza periodica. La validità è verificabile sul sito {d.facts.office.site} o su www.accredia.it. Riferirsi alla documentazione del sistema per l'esclusione dei requisiti. {d.put("issuer")} – {d.facts.office.address}</div>"""
    css = ".sheet{padding:15mm 20mm 10mm} .sites{text-align:center} .sites td,.sites th{text-align:center}"
    return Sheets((page(body),), css)


@layout(
    "rina_two_tongues", "continental", ("it",), also=("en",), only=("rina",), systems=GENERAL, scope=(1, 3)
)
def rina_two_tongues(d: Draft) -> Sheets:
    """Italian over English line by line; first issue, decision of renewal, end and present issue in four cells with both."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")

    def two(local: str, english: str) -> str:
        return f'<div class="c small m2">{local}<br><i>{english}</i></div>'

    cells = columns(
        [
            ("Prima emissione<br><i>First Issue</i>", d.date("initial")),
            ("Data decisione di rinnovo<br><i>Renewal decision date</i>", d.decoy("decision")),
            ("Emissione corrente<br><i>Current Issue</i>", d.date("issue")),
            ("Data scadenza<br><i>Expiry Date</i>", d.date("expiry")),
        ],
        "w",
    )
    body = f"""<div class="row">{d.logo(34)}{d.marks(24)}</div><div class="c m2" style="font-size:16pt">CERTIFICATO N. / <i>CERTIFICATE No.</i></div><div class="c b" style="font-size:18pt">{d.put("number")}</div>{two(f"SI CERTIFICA CHE IL {d.system().upper()} DI", f"IT IS HEREBY CERTIFIED THAT THE {d.system('en').upper()} OF")}<div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>{two("È CONFORME ALLA NORMA", "IS IN COMPLIANCE WITH THE STANDARD")}<div class="c b m1" style="font-size:24pt">{d.standard()}</div>{two("PER I SEGUENTI CAMPI DI ATTIVITÀ", "FOR THE FOLLOWING FIELD(S) OF ACTIVITIES")}<div class="c b m1">{d.put("scope")}</div><div class="c i m1">{d.put("scope_latin")}</div><div class="tiny c m2">IAF: {d.decoy("sector")}</div><div class="grow"></div><div class="tiny c">La validità del presente certificato è subordinata a sorveglianza periodica annuale / semestrale ed al riesame completo del sistema di gestione con periodicità triennale<br><i>The validity of this certificate is dependent on an annual / six monthly audit and on a complete review, every three years, of the management system</i></div><div class="m2">{cells}</div><div class="row end m2"><div class="small">{d.put("issuer")}<br>{d.facts.office.address}</div>{d.sign(36)}</div>"""
    css = ".sheet{padding:15mm 20mm 10mm} .w{width:100%;text-align:center} .w td{border:.25mm solid #1a4;padding:1.2mm}"
    return Sheets((page(body),), css)


@layout("es_edition_and_start", "continental", ("es", "pt"), only=("sgs/ES",), systems=GENERAL, scope=(1, 4))
def es_edition_and_start(d: Draft) -> Sheets:
    """Iberian: the Swiss house's form in Spanish and Portuguese, all days in sentences, edition before the first day."""
    write_dates(d, "{d:02} de {month} de {y}", "{d} de {month} de {y}")
    say = (
        ("Certificado", "El sistema de gestión de", "ha sido evaluado y certificado en cuanto al cumplimiento de los requisitos de", "Para las siguientes actividades", "Este certificado es válido desde {} hasta {} y su validez está sujeta al resultado satisfactorio de las auditorías de seguimiento.", "Auditoría de renovación antes de", "Edición {}. Certificado desde {}.", "Autorizado por", "Dirección de Certificación", "Página 1 de 1")
        if d.facts.language == "es"
        else ("Certificado", "O sistema de gestão de", "foi auditado e certificado segundo os requisitos de", "Para as seguintes atividades", "Este certificado é válido de {} até {} e mantém-se válido sujeito a auditorias de acompanhamento satisfatórias.", "Auditoria de renovação antes de", "Edição {}. Certificado desde {}.", "Autorizado por", "Direção de Certificação", "Página 1 de 1")
    )  # fmt: skip
    edition = 1 if d.facts.initial == d.facts.issue else d.rng.randint(2, 8)
    renewal = d.other_date(days_later(d.facts.expiry, -45))
    body = f"""<div class="row top"><div>{say[0]} {d.put("number")}</div>{d.marks(24)}</div><div class="m4">{say[1]}</div><div class="b m1" style="font-size:24pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="m3">{say[2]}</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="m3">{say[3]}</div><div class="b m1">{d.put("scope")}</div><div class="m4 small">{say[4].format(d.date("start"), d.date("expiry"))}<br>{say[5]} {renewal}<br>{say[6].format(edition, d.date("initial"))}</div><div class="grow"></div><div class="small">{say[7]}</div>{d.picture(art.signature(d.rng), 38)}<div class="small">{say[8]}</div><div class="row end m3"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}<br>{say[9]}</div>{d.logo(38)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm 30mm}")


@layout(
    "es_approval_to_expiry",
    "continental",
    ("es",),
    only=("icontec", "inteco", "imnc", "llanero-co", "certipampa"),
    systems=(("Q",), ("E",), ("S",)),
    sites=1,
    scope=(1, 3),
)
def es_approval_to_expiry(d: Draft) -> Sheets:
    """Latin American: approved, last renewed or changed, and ending, in three lines over the signatures; branch below."""
    settle(d, "es-la")
    branches(d)
    write_dates(d, "{y} {m:02} {d:02}", "{y}-{m:02}-{d:02}", "{d:02} de {month} de {y}")
    (place,) = site_cells(d, "address")[0]
    changed = one(d, "Fecha Última Modificación", "Fecha de Última Emisión", "Fecha de Renovación")
    pairs = [
        ("Fecha de Aprobación", d.date("initial")),
        (changed, d.date("issue")),
        ("Fecha de Vencimiento", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="c m3" style="font-size:25pt">CERTIFICADO DE {d.system().upper()}</div><div class="c m3">{d.put("issuer")} certifica que la organización:</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">ha sido auditada y aprobada con respecto a los requisitos especificados en la norma:</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">Este certificado es aplicable a las siguientes actividades:</div><div class="c b m1">{d.put("scope")}</div><div class="c small m2">Sedes cubiertas: {place}</div><div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">Certificado<br><b class="big">{d.put("number")}</b></div></div><div class="row end m3">{d.sign(36)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>Presidente</div>{d.code(18)}</div><div class="tiny c m2">Esta aprobación está sujeta a que el sistema de gestión se mantenga de acuerdo con los requisitos especificados, lo cual será verificado por el organismo. {d.facts.office.address} – {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#00683a")),), ".sheet{padding:19mm 22mm 21mm}")


@layout(
    "fr_attests_and_cycle",
    "continental",
    ("fr",),
    only=("bv/FR", "afnor", "apave", "loireval"),
    systems=GENERAL,
    scope=(1, 3),
)
def fr_attests_and_cycle(d: Draft) -> Sheets:
    """French: 'certifie que le système', cycle days led by sentences, certificate of the previous cycle, number last."""
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{m:02}-{y}")
    days = [
        ("Date de début de cycle initial :", d.date("initial")),
        ("Date d'expiration du cycle précédent :", previous(d)),
        ("Date de l'audit de certification / renouvellement :", d.decoy("audit")),
        ("Date de début de cycle de certification :", d.date("start")),
        ("Sous réserve du fonctionnement continu et satisfaisant du système de management de l'organisme, ce certificat est valable jusqu'au :", d.date("expiry")),
    ]  # fmt: skip
    body = f"""<div class="r">{d.logo(44)}</div><div class="c m2" style="font-size:34pt;font-weight:bold">Certification</div><div class="c m2">Attribuée à</div><div class="c b m1" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small m3">{d.put("issuer")} certifie que le système de management de l'organisme susmentionné a été audité et jugé conforme aux exigences de la norme :</div><div class="c b small m2">NORME</div><div class="c b" style="font-size:24pt">{d.standard()}</div><div class="c b small m2">DOMAINE D'APPLICATION</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{rows(days, "rows y")}<div class="row m2 small"><div>Certificat n° : <b>{d.put("number")}</b></div><div>Version n° {d.rng.randint(1, 3)}</div><div>Date d'émission : <b>{d.date("issue")}</b></div></div><div class="row end m3">{d.sign(34)}{d.code(18)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address}. Des informations supplémentaires concernant le périmètre de ce certificat ainsi que l'applicabilité des exigences peuvent être obtenues en consultant l'organisme. {d.facts.office.site}</div>"""
    css = ".sheet{padding:15mm 22mm 10mm} .y{font-size:9.5pt;width:100%} .y .l{width:116mm}"
    return Sheets((page(body),), css)


@layout(
    "tr_institute_certificate",
    "continental",
    ("tr",),
    only=("tse", "turkloydu", "alberk", "usb-tr", "marmaradenetim"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def tr_institute_certificate(d: Draft) -> Sheets:
    """Turkish: ruled form with numbers of the lines, first, last issue and end side by side, system and norm in one cell."""
    settle(d, "tr")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    form = table(
        ("Belge Sahibi Kuruluş", "Bilgileri"),
        [
            ("Kuruluşun Adı", f"<b>{d.put('holder')}</b>"),
            ("Kuruluşun Adresi", d.put("address")),
            ("Standart No ve Adı", f"<b>{d.standard()}</b><br>{d.system()}"),
            ("Belgelendirme Kapsamı", d.put("scope")),
            ("EA / NACE Kodu", f"{d.decoy('sector')} / 25.62"),
        ],
    )
    days = columns(
        [
            ("Belge Numarası", d.put("number")),
            ("İlk Veriliş Tarihi", d.date("initial")),
            ("Yeniden Belgelendirme Tarihi" if d.facts.initial != d.facts.issue else "Belge Tarihi", d.date("issue")),
            ("Geçerlilik Sonu", d.date("expiry")),
        ],
        "w",
    )  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:27pt;color:{d.facts.office.colour}">{spread("BELGE")}</div><div class="c i">CERTIFICATE</div><div class="m3">Bu belge, aşağıda bilgileri verilen kuruluşun yönetim sisteminin {d.put("issuer")} tarafından tetkik edildiğini ve ilgili standart şartlarına uygun bulunduğunu gösterir.</div><div class="m3">{form}</div><div class="grow"></div>{days}<div class="row end m3">{d.code(20)}{d.sign(36)}</div><div class="tiny c m2">Belgenin geçerliliği yıllık ara kontrollerin olumlu sonuçlanmasına bağlıdır. Sonraki ara kontrol: {d.decoy("surveillance1")}. Doğrulama: {d.facts.office.site} · {d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 21mm 21mm} .w{width:100%;text-align:center} .w td{border:.25mm solid #444;padding:1.6mm;font-size:9pt} .sites td:first-child{width:48mm;background:#f2f2f2}"
    return Sheets((page(body, ground=art.guilloche("#b33")),), css)


@layout(
    "pl_confirms_by_audit",
    "continental",
    ("pl",),
    only=("udt", "prs-pl", "pcbc", "bieszczad", "tatracert"),
    systems=GENERAL,
    scope=(1, 3),
)
def pl_confirms_by_audit(d: Draft) -> Sheets:
    """Polish: changed within its cycle ('zmiana'), numbered lines, validity as a range, place and day at the left foot."""
    reissued(d)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    anew = "issue_date_alt" in d.printed.extra
    body = f"""<div class="row">{d.marks(26)}{d.logo(46)}</div><div class="c m4" style="font-size:40pt;letter-spacing:3mm">CERTYFIKAT</div><div class="c">{d.system()}</div><div class="c b m1">Nr {d.put("number")}</div><div class="m4">{d.put("issuer")} potwierdza, że organizacja</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">wdrożyła i stosuje system zarządzania spełniający wymagania normy</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">w zakresie:</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon([("Data pierwszej certyfikacji", d.date("initial")), ("Okres ważności certyfikatu", f"od {d.date('start')} do {d.date('expiry')}"), ("Data audytu", d.decoy("audit"))])}<div class="row end m3"><div>{one(d, "Warszawa", "Gdańsk", "Kraków")}, {d.date("issue")}{"<div class=tiny>zmiana: adres siedziby organizacji</div>" if anew else ""}</div>{d.sign(36)}</div><div class="tiny c m3">Ważność certyfikatu zależy od pozytywnych wyników audytów nadzoru. {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 24mm 13mm} .page{border-left:5mm solid #9db4c8}")


@layout(
    "ru_association_certificate",
    "continental",
    ("ru",),
    also=("en",),
    only=("rusregister", "volgacert", "eurasstandart", "standartpolus"),
    systems=GENERAL,
    scope=(1, 3),
)
def ru_association_certificate(d: Draft) -> Sheets:
    """Russian: 'проверена и признана соответствующей', English heading below, number and three days in a frame at the foot."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y} г.", "{d:02}.{m:02}.{y} г.")
    cells = columns(
        [
            ("Номер сертификата", d.put("number")),
            ("Первичная сертификация", d.date("initial")),
            ("Дата выдачи", d.date("issue")),
            ("Действителен до", d.date("expiry")),
        ],
        "w",
    )
    body = f"""<div class="row">{d.logo(50)}{d.marks(24)}</div><div class="c serif b m3" style="font-size:36pt;color:#123c7a">СЕРТИФИКАТ</div><div class="c i">CERTIFICATE</div><div class="c m3">Настоящим удостоверяется, что</div><div class="c b m1">{d.system()}</div><div class="c m1">организации</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">была проверена и признана соответствующей требованиям стандарта</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">в отношении</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(34)}<div class="c small">М.П.</div>{d.code(18)}</div><div class="tiny c m2">{d.put("issuer")}, {d.facts.office.address}. Сертификат действителен при положительных результатах ежегодного инспекционного контроля. {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 22mm 21mm} .w{width:100%;text-align:center} .w td{border:.3mm solid #123c7a;padding:1.5mm;font-size:9.5pt}"
    return Sheets((page(body, ground=art.guilloche("#5b7db1")),), css)
