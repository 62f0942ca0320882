"""Papers of bodies of Europe: footnotes to days, numbered places, former numbers, columns of issues."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended, led_by_colon, numbered, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

ISO_DAY = "{y}-{m:02}-{d:02}"


@layout("de_pruefdienst_bericht_und_erstmalig", "belfries", ("de",),
        only=("tuvhessen", "tuvaustria", "tuvthueringen", "tuvnord/DE"), systems=GENERAL, scope=(1, 4))  # fmt: skip
def de_pruefdienst_bericht_und_erstmalig(d: Draft) -> Sheets:
    """Six facts in two columns of the foot, a report's number among them; English below each German caption."""
    settle(d, "de-shore", "de-quay", chance=0.8)
    write_dates(d, "{d:02}.{m:02}.{y}", ISO_DAY)
    report = f"{d.rng.randint(3000, 4999)} {d.rng.randint(1000, 9999)}"

    def cell(german: str, english: str, value: str) -> str:
        return f"<td>{german}<br><i class=tiny>{english}</i></td><td class=b>{value}</td>"

    grid = (
        f"<tr>{cell('Zertifikat-Register-Nr.', 'Certificate registration no.', d.put('number'))}"
        f"{cell('Gültig ab', 'Valid from', d.date('start'))}</tr>"
        f"<tr>{cell('Auditbericht-Nr.', 'Audit report no.', report)}"
        f"{cell('Gültig bis', 'Valid until', d.date('expiry'))}</tr>"
        f"<tr>{cell('Ausgestellt am', 'Issued', d.date('issue'))}"
        f"{cell('Erstmalig zertifiziert', 'Initial certification', d.date('initial'))}</tr>"
    )
    body = f"""<div class="row">{d.logo(50)}<div class="r tiny">{d.facts.office.address}</div></div>
<div class="m4 c"
style="font-size:38pt;letter-spacing:3mm;color:{d.facts.office.colour}">ZERTIFIKAT</div>
<div class="c m3">Hiermit wird bescheinigt, dass</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div>
<div class="c
m1">{d.put("address")}</div><div class="c m3">ein Managementsystem gemäß</div>
<div class="c b m1"
style="font-size:23pt">{d.standard()}</div><div class="c m2">für folgenden Geltungsbereich anwendet:
</div><div class="c
b m1">{d.put("scope")}</div><div class="grow"></div><table class="grid">{grid}</table>
<div class="row end
m3">{d.sign(40)}<div class="small c">Zertifizierungsstelle der<br><b>{d.put("issuer")}</b>
</div>{d.marks(26)}</div><div class="tiny m2">Diese Zertifizierung wurde gemäß den Regeln der Zertifizierungsstelle
durchgeführt und wird regelmäßig überwacht. Aktueller Stand: siehe Kundenverzeichnis unter {d.facts.office.site}
</div>"""
    start_is_right_too(d)
    css = ".sheet{padding:18mm 21mm 10mm} .grid{width:100%} .grid td{border-top:1px solid #999;font-size:9pt}"
    return Sheets((page(body),), css)


@layout("dekra_certified_since_asterisk", "belfries", ("en", "nl"), only=("dekra/NL",), systems=(*GENERAL,
        ("M",), ("I",)), scope=(1, 3))  # fmt: skip
def dekra_certified_since_asterisk(d: Draft) -> Sheets:
    """'Number:' above the title; days in one block, 'Certified since*' with a footnote to the asterisk."""
    english = d.facts.language == "en"
    if english:
        settle(d, "en-shore", chance=0.7)
    write_dates(d, "{d} {month} {y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    said = (
        ("Number", "CERTIFICATE", "The management system of:",
         "including the implementation meets the requirements of the standard:",
         "Scope:", "Certificate expiry date:", "Certificate effective date:", "Certified since*:",
         "* against this certifiable standard / possibly by another certification body")
        if english
        else ("Nummer", "CERTIFICAAT", "Het managementsysteem van:",
              "met inbegrip van de implementatie voldoet aan de eisen van de norm:",
              "Toepassingsgebied:", "Einddatum certificaat:", "Ingangsdatum certificaat:", "Gecertificeerd sinds*:",
              "* tegen deze certificeerbare norm / mogelijk door een andere certificatie-instelling")
    )  # fmt: skip
    days = [(said[5], d.date("expiry")), (said[6], d.date("issue")), (said[7], d.date("initial"))]
    body = f"""<div class="row"><div class="small">{said[0]}: <b>{d.put("number")}</b></div>{d.logo(44)}</div>
<div class="m4" style="font-size:36pt;color:#008143">{said[1]}</div><div class="m4">{said[2]}</div>
<div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{said[3]}
</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">{said[4]}</div>
<div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="m3">{lines(days, " ")}</div>
<div class="row end m3"><div>{d.put("issuer")}<div class="m1">{d.sign(40)}</div></div>{d.marks(28)}</div>
<div class="tiny m2">© Integral publication of this certificate is allowed.<br>{said[8]}</div>
<div class="tiny m2" style="border-top:.6mm solid #008143;padding-top:1mm">{d.facts.office.address} ·
{d.facts.office.site} · Company registration 0{d.rng.randint(9000000, 9999999)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 10mm}")


@layout("dqs_unit_of_the_annex", "belfries", ("en",), only=("dqs",), systems=(*GENERAL, ("A",)),
        scope=(1, 3), sites=2)  # fmt: skip
def dqs_unit_of_the_annex(d: Draft) -> Sheets:
    """Days of certification and of revision in a stack; the annex gives places numbers of six digits."""
    settle(d, "de-shore", "en-shore", chance=0.8)
    write_dates(d, ISO_DAY)
    changed = amended(d)
    numbered(d, one(d, "###### QM15", "000###### QM15", "###### UM15", "######-0#"))
    ground = d.rng.randint(310000, 499999)
    days = [
        ("Certificate registration no.", d.put("number")),
        ("Date of original certification", d.date("initial")),
        ("Date of certification", d.date("start")),
        *([("Date of revision", d.date("issue"))] if changed else []),
        ("Valid until", d.date("expiry")),
    ]
    d.printed.roles.add("issue")
    grid = "".join(f"<tr><td>{a}</td><td class=b>{b}</td></tr>" for a, b in days)
    front = f"""<div class="r">{d.logo(40)}</div><div class="m3" style="font-size:36pt;color:#003c78">CERTIFICATE</div>
<div class="m3">This is to certify that</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div>
<div class="m1">{d.put("address")}</div><div class="small m1">with the organizational units/sites as listed in the annex
</div><div class="m3">has implemented and maintains a <b>{d.system()}</b>.</div><div class="m2">Scope:</div>
<div class="b m1">{d.put("scope")}</div><div class="m2">Through an audit, documented in a report, it was verified that
the management system fulfills the requirements of the following standard:</div>
<div class="b m2" style="font-size:25pt">{d.standard()}</div><div class="grow"></div><table class="dq">{grid}</table>
<div class="row end m3"><div>{d.put("issuer")}<div class="m1">{d.sign(38)}</div></div>{d.marks(26)}</div>
<div class="tiny m2">Accredited Body: {d.facts.office.address}</div>"""
    places = [(f"{ground + i}", f"{n}<br>{a}", s) for i, (n, a, s) in enumerate(site_cells(d))]
    back = f"""<div class="r">{d.logo(40)}</div><div class="b m3" style="font-size:15pt">Annex to
certificate<br>Registration no. {d.put("number")}</div><div class="m3 b">{d.put("holder")}</div><div>{d.put("address")}
</div><div class="m3">{table(("Location", "Name and address", "Scope"), places)}</div><div class="grow"></div>
<div class="tiny">This annex (edition: {d.date("issue")}) is only valid in connection with the above-mentioned
certificate.</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:16mm 23mm 11mm} .dq td{padding:.8mm 8mm .8mm 0}")


@layout("es_aenor_emision_y_modificacion", "belfries", ("es",), only=("aenor",), systems=(*GENERAL,
        ("N",)), scope=(1, 3), sites=1)  # fmt: skip
def es_aenor_emision_y_modificacion(d: Draft) -> Sheets:
    """The number in large letters without a caption below the kind of certificate; days at the right."""
    settle(d, "es-shore", "es-trade", chance=0.9)
    write_dates(d, ISO_DAY)
    changed = amended(d)
    days = [("Fecha de primera emisión:", d.date("initial")), ("Fecha de última emisión:", d.date("start"))]
    if changed:
        days.append(("Fecha de modificación:", d.date("issue")))
    days.append(("Fecha de expiración:", d.date("expiry")))
    where = site_cells(d, "address")[0][0]
    right = "".join(f"<div>{a} <b>{b}</b></div>" for a, b in days)
    body = f"""<div class="row end">
<div class="c b" style="font-size:16pt;background:#4b2f7f;color:#fff;padding:7mm 6mm">AENOR</div><div class="r">
<div style="font-size:21pt">Certificado del<br>{d.system()}</div>
<div class="b m1" style="font-size:24pt;color:#4b2f7f">{d.put("number")}</div></div></div><div class="m4">AENOR
certifica que la organización</div><div class="b m2" style="font-size:20pt">{d.put("holder")}</div>
<div class="m3">dispone de un {d.system().lower()} conforme con la Norma</div>
<div class="b m1" style="font-size:17pt">{d.standard()}</div><table class="al m3"><tr><td>para las actividades:</td>
<td>{d.put("scope")}</td></tr><tr><td>que se realizan en:</td><td>{d.put("address")}<br>{where}</td></tr></table>
<div class="grow"></div><div class="row end"><div class="small">{d.sign(40)}</div><div class="r small">{right}</div>
</div><div class="row m3"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div>
{d.marks(26)}</div>"""
    d.printed.roles.add("issue")
    css = ".sheet{padding:16mm 20mm 11mm} .al td{padding:1.5mm 6mm 1.5mm 0;vertical-align:top}"
    return Sheets((page(body),), css + " .al td:first-child{white-space:nowrap}")


@layout("fr_afnor_annee_mois_jour", "belfries", ("fr",), only=("afnor",), systems=GENERAL, scope=(1, 3),
        sites=2)  # fmt: skip
def fr_afnor_annee_mois_jour(d: Draft) -> Sheets:
    """The number as a title, with a point and a digit; days with '(année/mois/jour)'; places overleaf."""
    settle(d, "fr-shore", "fr-trade", chance=0.9)
    write_dates(d, ISO_DAY)
    d.facts = d.facts.with_(issue=d.facts.start)
    foot = f"""<div class="tiny m2">Seul le certificat électronique, consultable sur {d.facts.office.site}, fait foi en
temps réel de la certification de l'organisme. {d.put("issuer")} – {d.facts.office.address}. CERTI F
{d.rng.randint(900, 999)}. {d.rng.randint(1, 9)} 0{d.rng.randint(1, 9)}/20{d.rng.randint(17, 24)}</div>"""
    front = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div>
<div class="c m3" style="font-size:34pt;color:#1d3f8b">Certificat</div><div class="c b">N° {d.put("number")}</div>
<div class="c m3">{d.put("issuer")} certifie que le système de management mis en place par :</div>
<div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c m2">pour les activités suivantes :</div>
<div class="c b m1">{d.put("scope")}</div><div class="c m2">a été évalué et jugé conforme aux exigences requises par :
</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">et est déployé sur les sites
suivants :</div><div class="c m1">{d.put("address")}<br><span class="small">Liste complémentaire des sites entrant dans
le périmètre en annexe n° 1</span></div><div class="grow"></div><div class="row top"><div class="c" style="flex:1">Ce
certificat est valable à compter du <span class="tiny">(année/mois/jour)</span><br><b>{d.date("issue")}</b></div>
<div class="c" style="flex:1">Jusqu'au<br><b>{d.date("expiry")}</b></div></div><div class="row end m2">
<div class="tiny">Ce document est signé électroniquement.</div>{d.sign(34)}{d.code(18)}</div>{foot}"""
    places = table(("Site", "Adresse", "Activités"), site_cells(d))
    back = f"""<div class="row">{d.logo(42)}<div class="r small">Annexe n° 1 / Certificat N° {d.put("number")}</div>
</div><div class="b m3">{d.put("holder")}</div><div class="m2">Liste complémentaire des sites entrant dans le périmètre
:</div><div class="m2">{places}</div><div class="grow"></div>{foot}"""
    return Sheets((page(front), page(back)), ".sheet{padding:16mm 20mm 10mm}")


@layout("it_prima_emissione_corrente_scadenza", "belfries", ("it",), also=("en",),
        only=("imq", "certiquality", "icim", "csqa", "italcert"), systems=GENERAL, scope=(1, 3), sites=1)  # fmt: skip
def it_prima_emissione_corrente_scadenza(d: Draft) -> Sheets:
    """English in italics below each Italian caption; three issues in the columns of the foot."""
    settle(d, "it-shore", "it-trade", "it-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", ISO_DAY)
    numbered(d, one(d, "91##.@@@#", "#####", "####/#", "9K-00####-0#", "IT-#####"))
    unit = site_cells(d, "address")[0][0]

    def said(italian: str, english: str) -> str:
        return f'{italian}<br><i class="tiny">{english}</i>'

    foot = columns(
        [
            (said("PRIMA EMISSIONE", "First issue"), d.date("initial")),
            (said("EMISSIONE CORRENTE", "Current issue"), d.date("issue")),
            (said("SCADENZA", "Expiry"), d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(46)}<div class="r"><b style="font-size:17pt">CERTIFICATO N.
{d.put("number")}</b><br><i class="tiny">CERTIFICATE No.</i></div></div>
<div class="c m4">{said("SI CERTIFICA CHE IL SISTEMA DI", "WE CERTIFY THAT THE MANAGEMENT SYSTEM OF")}</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m2 small">{said("UNITÀ OPERATIVE", "OPERATIVE UNITS")}</div><div class="c">{d.facts.address[0]}<br>{unit}
</div><div class="c m2">{said("È CONFORME ALLA NORMA", "IS IN COMPLIANCE WITH THE STANDARD")}</div>
<div class="c b m1" style="font-size:22pt">{d.standard()}</div>
<div class="c m2">{said("PER LE SEGUENTI ATTIVITÀ", "FOR THE FOLLOWING ACTIVITIES")} – EA: {d.decoy("sector")}</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{foot}
<div class="row end m2">{d.sign(36)}{d.marks(26)}</div><div class="tiny m2">La validità del presente certificato è
subordinata a sorveglianza annuale e al riesame completo del sistema di gestione con periodicità triennale.
<b>{d.put("issuer")}</b>, {d.facts.office.address} – {d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 20mm 10mm} .across{width:100%;text-align:center} .across td{border:1px solid #888}"
    return Sheets((page(body),), css)


@layout("kiwa_replaces_the_former_number", "belfries", ("en", "nl"), only=("kiwa/NL",), systems=GENERAL,
        scope=(1, 3))  # fmt: skip
def kiwa_replaces_the_former_number(d: Draft) -> Sheets:
    """Head of two columns: number with a stroke and its issue, the number that it replaces, days, pages, report."""
    english = d.facts.language == "en"
    if english:
        settle(d, "en-shore", chance=0.7)
    write_dates(d, "{d:02}-{m:02}-{y}", "{d} {month} {y}", ISO_DAY)
    serial, root = d.rng.randint(3, 14), f"K{d.rng.randint(10000, 119999)}"
    d.facts = d.facts.with_(number=f"{root}/{serial:02}")
    said = (
        ("Number", "Replaces", "Issued", "First issued", "Valid until", "Report", "Page", "Certificate",
         "hereby declares that the management system of", "complies with", "with regard to")
        if english
        else ("Nummer", "Vervangt", "Uitgegeven", "Eerste uitgave", "Geldig tot", "Rapport", "Pagina", "Certificaat",
              "verklaart hierbij dat het managementsysteem van", "voldoet aan", "voor het toepassingsgebied")
    )  # fmt: skip
    left = [(said[0], d.put("number")), (said[2], d.date("issue")), (said[4], d.date("expiry"))]
    right = [(said[1], f"{root}/{serial - 1:02}"), (said[3], d.date("initial")), (said[5], d.decoy("report"))]
    body = f"""<div class="r">{d.logo(40)}</div>
<div class="row top m2" style="background:#eef3f8;padding:3mm 5mm">{rows(left)}{rows(right)}</div>
<div class="m4" style="font-size:32pt">{said[7]}</div><div class="m3">{d.put("issuer")} {said[8]}</div>
<div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{said[9]}
</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">{said[10]}</div>
<div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.marks(28)}</div>
<div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 22mm 11mm} .rows td{font-size:9.5pt}")


@layout("de_registriernummer_und_folgeausstellung", "belfries", ("de",),
        only=("qualityaustria", "alpenzert", "sqs/CH", "gutcert"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def de_registriernummer_und_folgeausstellung(d: Draft) -> Sheets:
    """Prose of the Alps: 'Registriernummer' with a stroke, facts led by colons, the place before the day."""
    settle(d, "de-shore", "de-quay", chance=0.9)
    write_dates(d, "{d}. {month} {y}", "{d:02}.{m:02}.{y}", "{d:02}. {month} {y}")
    numbered(d, one(d, "0####/0", "#####", "AT-#####/#", "{yyyy}/####"))
    town = one(d, "Wien", "Linz", "Zollikofen", "Dornbirn")
    facts = [
        ("Registriernummer", d.put("number")),
        ("Erstausstellung", d.date("initial")),
        ("Gültig bis", d.date("expiry")),
        ("EAC / Scope", d.decoy("sector")),
    ]
    body = f"""<div class="row">{d.logo(50)}{d.marks(24)}</div>
<div class="m4" style="font-size:40pt;font-weight:200;letter-spacing:2mm">ZERTIFIKAT</div>
<div class="m4">{d.put("issuer")} stellt fest, dass die Organisation</div>
<div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">für die
Tätigkeiten</div><div class="i m1" style="font-size:12.5pt">{d.put("scope")}</div><div class="m3">die Forderungen der
<b>{d.standard()}</b> an ein {d.system()} nachweislich erfüllt.</div><div class="m3">{led_by_colon(facts)}</div>
<div class="grow"></div><div class="row end"><div>{town}, am {d.date("issue")}<div class="m1">{d.sign(40)}</div></div>
<div class="small r">Die aktuelle Gültigkeit des Zertifikats ist<br>ausschließlich unter {d.facts.office.site}
dokumentiert.</div></div><div class="tiny m2">{d.facts.office.address}. Dieses Zertifikat setzt die jährliche
Überwachung voraus, die nächste bis {d.decoy("surveillance1")}.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .led td{padding:.8mm 4mm .8mm 0}")
