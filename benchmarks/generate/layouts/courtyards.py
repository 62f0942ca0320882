"""Sober papers of accredited bodies in the west and south: registers, files, cycles, lapses, each worded otherwise."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import a_system, columns, lines, one, raised, table, write_dates
from benchmarks.generate.layouts.pieces import (
    amended,
    boxes,
    led_by_colon,
    numbered,
    stacked,
    start_is_right_too,
)
from benchmarks.generate.layouts.registry import GENERAL, layout

WRITTEN = ("{d} {month} {y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")


def first_day(d: Draft) -> None:
    """Let the cycle begin on the day of issue."""
    d.facts = d.facts.with_(start=d.facts.issue)


@layout("uk_registered_firm_in_a_ledger", "courtyards", ("en",),
        only=("isoqar", "acs", "bab-uk", "socotec-uk", "chilternvale", "derwentquay"), systems=(*GENERAL, ("N",)),
        scope=(1, 3))  # fmt: skip
def uk_registered_firm_in_a_ledger(d: Draft) -> Sheets:
    """A ledger of plain rows: 'Registered firm', 'Current cycle start', 'Valid subject to surveillance until'."""
    settle(d, "en-field", "gb-quay", chance=0.85)
    write_dates(d, *WRITTEN)
    numbered(d, one(d, "####/Q/##", "GB-#####", "R####.##", "QE ## ####"))
    pairs = [
        ("Registered firm", d.put("holder")),
        ("Principal place of business", d.put("address")),
        ("Registered to", d.standard()),
        ("For the activities of", d.put("scope")),
        ("Registration ref.", d.put("number")),
        ("Date first registered", d.date("initial")),
        ("Current cycle start", d.date("start")),
        ("Valid subject to surveillance until", d.date("expiry")),
    ]
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r tiny">{d.put("issuer")}<br>{d.facts.office.address}
<br>{d.facts.office.site}</div></div><div class="m4 serif" style="font-size:27pt">Certificate of Registration</div>
<div class="m1" style="border-top:.6mm solid {d.facts.office.colour}"></div>
<div class="m3">The firm named below has been entered in our register as operating {a_system(d)} which conforms to the
standard shown.</div><div class="m3">{rows(pairs, "lg")}</div><div class="grow"></div><div class="row end">{d.sign(40)}
{d.marks(22)}</div><div class="tiny m2">An entry in the register is withdrawn if the terms of registration are broken.
Registered firms are listed on our website. Form {d.decoys_form()}</div>"""
    css = ".sheet{padding:18mm 22mm 12mm} .lg{width:100%} .lg td{border-bottom:.2mm solid #aaa;padding:2mm 4mm 2mm 0}"
    return Sheets((page(body),), css + " .lg .l{width:52mm;color:#444} .lg td{vertical-align:top}")


@layout("us_recertification_decision_and_cycle", "courtyards", ("en",),
        only=("performance", "platinum-us", "smithers", "keystoneridge-us", "sandia-us", "tallwood"),
        systems=(*GENERAL, ("C",), ("A",)), scope=(1, 3))  # fmt: skip
def us_recertification_decision_and_cycle(d: Draft) -> Sheets:
    """'This certifies that the … of'; the day of the decision stands among those of issue and end."""
    settle(d, "am-field", "us-trade", chance=0.85)
    write_dates(d, "{month} {d}, {y}", "{mon} {d:02}, {y}", "{d:02}-{MON}-{y}")
    first_day(d)
    numbered(d, one(d, "ID-####-@", "#######", "MS-{yyyy}-####", "@@#####"))
    renewed = d.facts.initial < d.facts.issue
    days = [
        ("Cert. ID", d.put("number")),
        ("Original certification", d.date("initial")),
        ("Recertification decision" if renewed else "Certification decision", d.decoy("decision")),
        ("Certificate issued", d.date("issue")),
        ("Certificate expires", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="c m4" style="font-size:15pt">This certifies that the
</div><div class="c b m1" style="font-size:22pt;color:{d.facts.office.colour}">{d.system()}</div>
<div class="c m1" style="font-size:15pt">of</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div>
<div class="c m1">{d.put("address")}</div><div class="c m3">was audited by {d.put("issuer")} and meets</div>
<div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m3">for</div>
<div class="c m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{led_by_colon(days)}</div>
<div style="width:50mm">{d.sign(40)}</div></div><div class="tiny c m3">{d.facts.office.address} | {d.facts.office.site} | Status of this certificate may
be confirmed on our website. Annual audits are a condition of certification.</div>"""
    css = ".sheet{padding:18mm 24mm 13mm} .led td{padding:.7mm 3mm .7mm 0;white-space:nowrap}"
    frame = '<div style="position:absolute;inset:8mm;border:.8mm solid #9aa5b1"></div>'
    return Sheets((page(body, ground=frame),), css)


@layout("de_house_in_english_file_number", "courtyards", ("en",), only=("dekra/DE", "tuvsud/DE", "tuvnord/DE", "tuvrh/DE"),
        systems=(*GENERAL, ("N",), ("I",)), scope=(1, 3))  # fmt: skip
def de_house_in_english_file_number(d: Draft) -> Sheets:
    """A German house in English: audited company and file number in the margin, place and day above the signature."""
    settle(d, "eu-field", "en-field", chance=0.85)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    start_is_right_too(d)
    side = stacked(
        [
            ("File no.", d.put("number")),
            ("Report no.", d.decoy("report")),
            ("In force from", d.date("start")),
            ("In force to", d.date("expiry")),
            ("Certified for the first time", d.date("initial")),
        ]
    )
    town = one(d, "Essen", "Stuttgart", "Munich", "Cologne")
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="row top m4" style="gap:10mm"><div
style="width:46mm;border-right:.4mm solid {d.facts.office.colour};padding-right:4mm">{side}</div><div style="flex:1">
<div style="font-size:32pt">Certificate</div><div class="m2">{d.put("issuer")} certifies:</div>
<div class="b m2" style="font-size:17pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">maintains {a_system(d)} for</div><div class="b m1">{d.put("scope")}</div>
<div class="m3">By an audit, documented in the report named at the left, it was proved that this system fulfils</div>
<div class="b m1" style="font-size:19pt">{d.standard()}</div></div></div><div class="grow"></div>
<div class="row end"><div>{town}, {d.date("issue")}</div>{d.sign(42)}</div><div class="tiny m3">{d.put("issuer")} ·
{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 20mm 12mm}")


@layout("nl_on_the_strength_of_an_audit", "courtyards", ("en", "nl"), only=("kiwa/NL", "dekra/NL", "poldercert"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def nl_on_the_strength_of_an_audit(d: Draft) -> Sheets:
    """Dutch house: head of four small cells, then one declaration; 'Our reference' is the number."""
    english = d.facts.language == "en"
    if english:
        settle(d, "eu-field", chance=0.6)
    write_dates(d, "{d:02}-{m:02}-{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    first_day(d)
    said = (
        ("Our reference", "First granted", "Granted", "Ends on", "Certificate",
         "On the strength of its audit, {} declares that the management system of",
         "established at", "gives justified confidence that it meets the requirements of", "in respect of:")
        if english
        else ("Ons kenmerk", "Eerste afgifte", "Afgegeven", "Eindigt op", "Certificaat",
              "Op grond van de uitgevoerde audit verklaart {} dat het managementsysteem van",
              "gevestigd te", "gerechtvaardigd vertrouwen geeft te voldoen aan de eisen van", "ten aanzien van:")
    )  # fmt: skip
    cells = [
        (said[0], d.put("number")),
        (said[1], d.date("initial")),
        (said[2], d.date("issue")),
        (said[3], d.date("expiry")),
    ]
    body = f"""<div class="row"><div style="font-size:34pt;color:{d.facts.office.colour}">{said[4]}</div>{d.logo(46)}</div>
<div class="m3">{columns(cells)}</div><div class="m4" style="line-height:1.6">{said[5].format(d.put("issuer"))}</div>
<div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div class="m1">{said[6]} {d.put("address")}</div>
<div class="m3" style="line-height:1.6">{said[7]}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div>
<div class="m2">{said[8]}</div><div class="m1 b">{d.put("scope")}</div><div class="grow"></div><div class="row end">
{d.sign(44)}{d.marks(28)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 24mm 12mm} .across{width:100%} .across td{border-top:.3mm solid #888;padding:1mm 3mm 1mm 0}"
    return Sheets((page(body),), css)


@layout("it_house_in_english_issue_lines", "courtyards", ("en",), only=("rina/IT", "dnv/IT"),
        systems=GENERAL, scope=(1, 3))  # fmt: skip
def it_house_in_english_issue_lines(d: Draft) -> Sheets:
    """An Italian house in English: sector code, 'First issue' and 'Current issue', units in a sentence."""
    settle(d, "eu-field", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d:02} {month} {y}")
    changed = amended(d)
    start_is_right_too(d)
    pairs = [("First issue", d.date("initial"))]
    pairs += [("Start of the present triennium", d.date("start"))] if changed else []
    pairs += [("Current issue", d.date("issue")), ("Expiry", d.date("expiry"))]
    body = f"""<div class="c">{d.logo(50)}</div><div class="c serif m3" style="font-size:20pt">CERTIFICATE No. {d.put("number")}
</div><div class="c serif i m4">It is hereby certified that the {d.system()} of</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c serif i m1">in the operating units listed in the contract</div>
<div class="c serif i m3">is in compliance with the standard</div><div class="c b m1" style="font-size:24pt">{d.standard()}
</div><div class="c serif i m3">for the following field of activities</div><div class="c b m1">{d.put("scope")}</div>
<div class="c tiny m1">IAF: {d.decoy("sector")}</div><div class="grow"></div><div class="c small">Validity is subject to
yearly audits and to a full review of the system every three years.</div><div class="row end m3"><div
class="small">{lines(pairs, " ")}</div>{d.marks(26)}{d.sign(40)}</div>
<div class="tiny c m3">{d.put("issuer")} – {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2f5d8a")),), ".sheet{padding:20mm 23mm 17mm}")


@layout("fr_house_in_english_at_midnight", "courtyards", ("en", "fr"), only=("lne", "apave", "loireval", "socotec-fr"),
        systems=(*GENERAL, ("M",)), scope=(1, 3))  # fmt: skip
def fr_house_in_english_at_midnight(d: Draft) -> Sheets:
    """A French house: approval reference in a frame; takes effect on a day and ends on another, included."""
    english = d.facts.language == "en"
    settle(d, "en-field" if english else "fr-quay", chance=0.7)
    write_dates(d, "{d} {month} {y}", "{month} {d}, {y}") if english else write_dates(d, "{d} {month} {y}")
    start_is_right_too(d)
    said = (
        ("Approval ref.", "hereby attests that the management system run by", "at", "for the activities hereunder",
         "has been assessed and found to satisfy", "This approval takes effect on {} and ends on {} (included).",
         "Date of initial approval", "Done in Paris on")
        if english
        else ("Réf. d'approbation", "atteste que le système de management mis en œuvre par", "sis",
              "pour les activités ci-après", "a été évalué et jugé conforme aux exigences de",
              "La présente approbation prend effet le {} et prend fin le {} inclus.",
              "Date d'approbation initiale", "Fait à Paris, le")
    )  # fmt: skip
    term = said[5].format(f"<b>{d.date('start')}</b>", f"<b>{d.date('expiry')}</b>")
    body = f"""<div class="row top"><div>{
        d.logo(46)
    }</div><div style="border:.4mm solid #444;padding:2mm 5mm">{said[0]}
<b>{d.put("number")}</b></div></div><div class="m4 b" style="font-size:26pt">{
        "ATTESTATION" if english else "ATTESTATION DE CONFORMITÉ"
    }</div><div class="m4">{d.put("issuer")} {said[1]}</div>
<div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{said[2]} {d.put("address")}</div>
<div class="m3">{said[3]}</div><div class="b m1">{d.put("scope")}</div><div class="m3">{said[4]}</div>
<div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">{term}</div>
<div class="m1">{said[6]}: {d.date("initial")}</div><div class="grow"></div><div class="row end"><div>{
        said[7]
    }
{d.date("issue")}<br>{d.sign(40)}</div>{d.marks(28)}</div><div class="tiny m3">{d.facts.office.address} ·
{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}")


@layout("es_expediente_y_ciclo_vigente", "courtyards", ("es",),
        only=("applus", "ocacert", "certilevante", "certimeseta", "aenor"), systems=(*GENERAL, ("N",), ("F",)),
        scope=(1, 3))  # fmt: skip
def es_expediente_y_ciclo_vigente(d: Draft) -> Sheets:
    """Spain: file number, start of the running cycle, 'Vigencia supeditada a seguimiento hasta'."""
    settle(d, "es-trade", "es-quay", "es-shore", chance=0.7)
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    numbered(d, one(d, "EXP-{yyyy}/####", "####/{yy}", "SG-######"))
    pairs = [
        ("N.º de expediente", d.put("number")),
        ("Primera certificación", d.date("initial")),
        ("Inicio del ciclo vigente", d.date("start")),
        ("Vigencia supeditada a seguimiento hasta", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="m4" style="font-size:25pt;color:
{d.facts.office.colour}">Certificado del<br>{d.system()}</div><div class="m4">{d.put("issuer")} hace constar que la
entidad</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">con domicilio en
{d.put("address")}</div><div class="m3">tiene implantado un {d.system()} acorde con la norma</div>
<div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="m3">para las actividades de:</div>
<div class="b m1">{d.put("scope")}</div><div class="grow"></div><div>{led_by_colon(pairs)}</div><div class="r m2">
{d.sign(40)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · Este certificado queda sin efecto si
no se superan las auditorías anuales.</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 23mm 12mm} .led td{padding:.8mm 3mm .8mm 0} .led td:last-child{white-space:nowrap}",
    )


@layout("au_certified_entity_until_it_lapses", "courtyards", ("en",),
        only=("compass-au", "globalmark", "sciqual", "telarc", "southerncross", "bestpractice"),
        systems=(*GENERAL, ("I",)), scope=(1, 3))  # fmt: skip
def au_certified_entity_until_it_lapses(d: Draft) -> Sheets:
    """'Certified entity', 'Certification ref', 'Originally certified', 'Certification lapses on' in a side panel."""
    settle(d, "au-field", "au-trade", "au-quay", chance=0.85)
    write_dates(d, "{d} {month} {y}", "{d:02} {mon} {y}", "{d:02}/{m:02}/{y}")
    abn = f"{d.rng.randint(11, 98)} {d.rng.randint(100, 899)} {d.rng.randint(100, 999)} {d.rng.randint(100, 999)}"
    first_day(d)
    panel = stacked(
        [
            ("Certification ref", d.put("number")),
            ("Originally certified", d.date("initial")),
            ("This certificate granted", d.date("issue")),
            ("Certification lapses on", d.date("expiry")),
        ]
    )
    body = f"""<div class="row top" style="gap:9mm;height:100%"><div style="flex:1;display:flex;flex-direction:column;height:100%">
<div style="font-size:29pt;line-height:1.1;color:{d.facts.office.colour}">Certificate of<br>Certification</div>
<div class="m4 small">Certified entity</div><div class="b" style="font-size:18pt">{d.put("holder")}</div>
<div class="small">ABN {abn}</div><div class="m2 small">Located at</div><div>{d.put("address")}</div>
<div class="m2 small">Management system standard</div><div class="b" style="font-size:18pt">{d.standard()}</div>
<div class="m2 small">What is certified</div><div>{d.put("scope")}</div><div class="m3 small">{d.put("issuer")} has audited
this entity and is satisfied that its system conforms. Certification continues while audits remain current.</div>
<div class="grow"></div><div>{d.sign(40)}</div><div class="tiny m2">{d.facts.office.address} {d.facts.office.site}</div></div>
<div style="width:50mm;background:#eef2f4;padding:8mm 5mm;height:100%">{d.logo(38)}{panel}<div class="m4">{d.marks(26, iaf=False)}</div>
</div></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 12mm 14mm 20mm}")


@layout("in_approval_ref_in_a_ruled_strip", "courtyards", ("en",), only=("irclass", "kbs", "coromandel-in", "sahyadri-in"),
        systems=(*GENERAL, ("F",), ("N",)), scope=(1, 3))  # fmt: skip
def in_approval_ref_in_a_ruled_strip(d: Draft) -> Sheets:
    """'M/s', approval reference, 'Dt. of grant' and two watches in a strip of cells."""
    settle(d, "in-field", "in-trade", "in-quay", chance=0.9)
    write_dates(d, "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}", "{d:02}-{mon}-{y}")
    first_day(d)
    strip = table(
        ("Approval ref.", "First grant", "Dt. of grant", "1st SA due", "2nd SA due", "Valid upto"),
        [(d.put("number"), d.date("initial"), d.date("issue"), d.decoy("surveillance1"), d.decoy("surveillance2"),
          d.date("expiry"))],
    )  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:25pt;color:#1f3a68">
CERTIFICATE OF APPROVAL</div><div class="c m3">This is to certify that the {d.system()} established by</div>
<div class="c m2">M/s. <b style="font-size:18pt">{d.put("holder")}</b></div><div class="c m1">{d.put("address")}</div>
<div class="c m3">has been assessed and approved against</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div>
<div class="c m2">for the undermentioned scope</div><div class="c b m1">{d.put("scope")}</div>
<div class="c small m1">Exclusion(s): {one(d, "Nil", "Clause 8.3", "None declared")}</div><div class="grow"></div>
<div class="m2">{strip}</div><div class="row end m3"><div class="tiny" style="max-width:100mm">{d.put("issuer")},
{d.facts.office.address}. {d.facts.office.site}. SA: surveillance audit; the approval stands suspended if it is not
completed by the due date.</div>{d.sign(40)}</div>"""
    css = ".sheet{padding:18mm 20mm 14mm} .sites td,.sites th{text-align:center;padding:1.4mm 1mm}"
    return Sheets(
        (page(body, ground=art.guilloche("#7c8fb0")),), css + " .sites td{white-space:nowrap;font-size:8.5pt}"
    )


@layout("ie_granted_and_to_remain_in_force", "courtyards", ("en",), only=("nsai", "certeurope", "interface-nrm", "bmtrada"),
        systems=GENERAL, scope=(1, 3))  # fmt: skip
def ie_granted_and_to_remain_in_force(d: Draft) -> Sheets:
    """Everything in three sentences with raised ordinals; only the reference stands apart in the corner."""
    settle(d, "en-field", "en-shore", chance=0.8)
    write_dates(d, "{d}{ordinal} {month} {y}", "{d}{ordinal} day of {month} {y}")
    first_day(d)
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r small">Your certificate<br>Ref: <b>{d.put("number")}</b>
</div></div><div class="c serif m4" style="font-size:28pt">Certificate of Conformity</div>
<div class="serif m4" style="font-size:14pt;line-height:1.8">{d.put("issuer")} has examined the {d.system()} of
<b>{d.put("holder")}</b>, whose premises are at {d.put("address")}, and is satisfied that it conforms to
<b>{d.standard()}</b>.</div><div class="serif m3" style="font-size:14pt;line-height:1.8">The certificate extends to:
<b>{d.put("scope")}</b></div><div class="serif m3" style="font-size:14pt;line-height:1.8">Granted on the
{raised(d.date("issue"))}, it is to remain in force until the {raised(d.date("expiry"))} provided that the conditions of
certification are observed. The firm has held a certificate from us since the {raised(d.date("initial"))}.</div>
<div class="grow"></div><div class="row end">{d.sign(44)}{d.marks(24)}</div><div class="tiny c m3">{d.facts.office.address}
 · {d.facts.office.site}</div>"""
    frame = '<div style="position:absolute;inset:9mm;border:.3mm solid #666;outline:1.2mm solid #dde;outline-offset:-3mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:22mm 26mm 18mm}")


@layout("us_data_security_two_cards", "courtyards", ("en",), only=("schellman", "align", "coalfire", "msecb"),
        systems=(("I",), ("I",), ("B",)), scope=(1, 1))  # fmt: skip
def us_data_security_two_cards(d: Draft) -> Sheets:
    """Two cards side by side, who and when; 'Certificate stands through'; statement of applicability beneath."""
    settle(d, "am-field", "en-field", chance=0.9)
    write_dates(d, "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    who = stacked(
        [("Organization", d.put("holder")), ("Headquarters", d.put("address")), ("Standard", d.standard())]
    )
    when = stacked(
        [
            ("Certificate identifier", d.put("number")),
            ("Issued", d.date("issue")),
            ("In effect as of", d.date("start")),
            ("Stands through", d.date("expiry")),
            ("Certified since", d.date("initial")),
        ]
    )
    card = "flex:1;background:#f4f6f9;border-radius:3mm;padding:3mm 6mm 6mm"
    version = f"v{d.rng.randint(1, 5)}.{d.rng.randint(0, 9)}"
    note = (
        f"Statement of Applicability {version}"
        if d.facts.standards[0].system == "I"
        else f"Business Impact Analysis {version}"
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(22)}</div><div class="m4" style="font-size:30pt">Certificate</div>
<div class="m1">{d.put("issuer")} confirms that the organization operates {a_system(d)} which conforms to the standard.
</div><div class="row m3" style="align-items:stretch;gap:8mm"><div style="{card}">{who}</div><div style="{card}">{when}</div>
</div><div class="m3 b">What the certificate covers</div><div class="m1">{d.put("scope")}</div>
<div class="m1 small">In accordance with {note}.</div><div class="grow"></div><div>{d.sign(44)}</div><div class="tiny m2">
{d.facts.office.address} | {d.facts.office.site} | Issued under the rules of our certification program; not valid as a
statement about products.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm}")


@layout("uk_food_or_energy_under_boxes", "courtyards", ("en",),
        only=("nqa/GB", "isoqar", "acs", "urs", "socotec-uk", "intertek/GB"), systems=(("F",), ("N",), ("F",), ("E",)),
        scope=(1, 2))  # fmt: skip
def uk_food_or_energy_under_boxes(d: Draft) -> Sheets:
    """Boxes at the head for reference and days; category or boundary after the scope; 'Next full review by'."""
    settle(d, "en-field", "gb-trade", chance=0.85)
    write_dates(d, *WRITTEN)
    first_day(d)
    system = d.facts.standards[0].system
    further = {
        "F": "Food chain category: CIV – Processing of ambient stable products",
        "N": "Boundary: all energy uses of the premises named above",
    }.get(system, "Environmental aspects within the premises named above")
    cells = [
        ("Reference", d.put("number")),
        ("Granted", d.date("issue")),
        ("First granted", d.date("initial")),
        ("Ends", d.date("expiry")),
    ]
    body = f"""<div class="row">{
        d.logo(46)
    }<div class="r" style="font-size:22pt">Certificate<br>of Assessment</div></div>
<div class="m3">{boxes(cells, d.facts.office.colour)}</div><div class="m4">We have assessed</div>
<div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>of {
        d.put("address")
    }</div><div class="m3">and confirm
that its {d.system()} is in line with</div><div class="b m1" style="font-size:22pt">{d.standard()}</div>
<div class="m3">Extent of certification</div><div class="b m1">{d.put("scope")}</div><div class="small m1">{
        further
    }</div>
<div class="grow"></div><div class="small">Next full review by {
        d.other_date(d.facts.decoys.recertification)
        if d.facts.decoys.recertification < d.facts.expiry
        else "the day on which this certificate ends"
    }.</div>
<div class="row end m2">{d.sign(42)}{d.marks(22)}</div><div class="tiny m2">For and on behalf of {
        d.put("issuer")
    },
{d.facts.office.address}, {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")
