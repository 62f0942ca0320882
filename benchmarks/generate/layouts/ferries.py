"""Papers of the largest bodies: statements, appendices, approval numbers, sub-papers, decisions, numbered places."""

from __future__ import annotations

from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    branches,
    columns,
    lines,
    one,
    site_cells,
    stacked_address,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import amended, numbered, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

ISO_DAY = "{y}-{m:02}-{d:02}"


@layout("bsi_statement_and_locations", "ferries", ("en",), only=("bsi",), systems=(("I",), ("B",)),
        scope=(1, 2), sites=2)  # fmt: skip
def bsi_statement_and_locations(d: Draft) -> Sheets:
    """Data: 'Holds Certificate Number', statement of applicability with a day, locations overleaf."""
    settle(d, "en-shore", chance=0.8)
    branches(d)
    amended(d)
    write_dates(d, ISO_DAY)
    statement = d.other_date(days_later(d.facts.start, -d.rng.randint(20, 80)))
    days = columns(
        [
            ("Original Registration Date", d.date("initial")),
            ("Effective Date", d.date("start")),
            ("Latest Revision Date", d.date("issue")),
            ("Expiry Date", d.date("expiry")),
        ]
    )
    foot = f"""<div class="tiny m2">This certificate was issued electronically and remains the property of BSI and is
bound by the conditions of contract. Printed copies can be validated at {d.facts.office.site} or by telephone.<br>
Information and contact: {d.put("issuer")}, {d.facts.office.address}</div>"""
    head = f'<div class="row top"><div>{d.logo(34)}</div>{d.marks(24)}</div>'
    front = f"""{head}<div class="m4" style="font-size:30pt;font-weight:300">Certificate of Registration</div>
<div class="b up m1" style="color:#c8102e">{d.system()} – {d.standard()}</div><table class="hold m3"><tr><td>This is to
certify that:</td><td><b>{d.put("holder")}</b><br>{d.put("address")}</td></tr><tr><td>Holds Certificate Number:</td>
<td><b style="font-size:15pt">{d.put("number")}</b></td></tr></table><div class="m3">and operates a system which
complies with the requirements of {d.standard()} for the following scope:</div><div class="m2 b">{d.put("scope")}</div>
<div class="m2">This is in accordance with the Statement of Applicability, version {d.rng.randint(2, 9)}.0 dated
{statement}.</div><div class="grow"></div><div class="row end"><div class="small">For and on behalf of
BSI:<br>{d.sign(38)}</div></div><div class="m3">{days}</div><div class="row tiny m2"><i>...sharing what is
known</i><span>Page 1 of 2</span></div>{foot}"""
    places = table(("Location", "Registered Activities"), [(f"{n}<br>{a}", s) for n, a, s in site_cells(d)])
    back = f"""{head}<div class="m3">Certificate No: <b>{d.put("number")}</b></div><div class="m3">{places}</div>
<div class="grow"></div><div class="m3">{days}</div><div class="tiny r m2">Page 2 of 2</div>{foot}"""
    css = ".sheet{padding:18mm 22mm 10mm} .hold td{padding:1.6mm 6mm 1.6mm 0;vertical-align:top} .across{width:100%}"
    start_is_right_too(d)
    return Sheets(
        (page(front), page(back)), css + " .across td{border-top:.3mm solid #bbb;font-size:9pt;padding:1mm 0}"
    )


@layout("dnv_previous_cycle_and_appendix", "ferries", ("en", "it"), only=("dnv/IT", "dnv/GB"),
        systems=GENERAL, sites=2)  # fmt: skip
def dnv_previous_cycle_and_appendix(d: Draft) -> Sheets:
    """Facts in a left column: first day, term with a dash, end of the former cycle, last audit; an appendix."""
    settle(d, "it-shore" if d.facts.language == "it" else "en-shore", chance=0.7)
    english = d.facts.language == "en"
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    d.whole_dates = False
    renewed = d.facts.initial < d.facts.issue
    said = (
        ("Certificate No.:", "Initial certification date:", "Valid:", "Expiry date of previous certification cycle:",
         "Date of last re-certification audit:", "Place and date:", "For the issuing office:",
         "Appendix to Certificate")
        if english
        else ("Certificato N.:", "Data prima emissione:", "Validità:",
              "Data di scadenza ultimo ciclo di certificazione:",
              "Data dell'ultima ricertificazione:", "Luogo e data:", "Per l'Organismo di Certificazione:",
              "Appendice al Certificato")
    )  # fmt: skip
    facts = [
        (said[0], d.put("number")),
        (said[1], d.date("initial")),
        (said[2], f"{d.date('start')} – {d.date('expiry')}"),
    ]
    if renewed:
        facts += [(said[3], d.decoy("previous")), (said[4], d.decoy("audit"))]
    left = "".join(f'<div class="tiny m1">{a}</div><div style="font-size:10pt">{b}</div>' for a, b in facts)
    place = (
        one(d, "Vimercate (MB)", "Vimercate (MB)", "Milano") if d.facts.office.country == "IT" else "London"
    )
    title = "MANAGEMENT SYSTEM CERTIFICATE" if english else "CERTIFICATO DI SISTEMA DI GESTIONE"
    first = (
        "This is to certify that the management system of"
        if english
        else "Si certifica che il sistema di gestione di"
    )
    second = (
        "has been found to conform to the Management System standard:"
        if english
        else "è conforme ai requisiti della norma:"
    )
    third = (
        "This certificate is valid for the following scope:"
        if english
        else "Valido per il seguente campo applicativo:"
    )
    warn = (
        "Lack of fulfilment of conditions of the Certification Agreement may render this Certificate invalid."
        if english
        else "Il mancato rispetto delle condizioni del contratto può rendere invalido il certificato."
    )
    front = f"""<div class="row top"><div style="font-size:24pt;color:#003591;width:110mm;line-height:1.1">{title}</div>
{d.logo(40)}</div><div class="row top m3" style="gap:8mm"><div style="width:48mm">{left}</div><div style="flex:1">
<div class="small">{first}</div><div class="b m1" style="font-size:17pt">{d.put("holder")}</div>
<div class="m1">{d.put("address")}</div><div class="small m3">{second}</div>
<div class="b"
style="font-size:15pt">{d.standard()}</div><div class="small m3">{third}</div>
<div class="b m1">{d.put("scope")}</div></div></div><div class="grow"></div><div class="row end">
<div class="small">{said[5]}<br><b>{place}, {d.date("issue")}</b><div class="m2">{d.marks(26)}</div></div>
<div class="small">{said[6]}<br><b>{d.put("issuer")}</b><br><span class="tiny">{d.facts.office.address}</span>
<div class="m1">{d.sign(36)}</div></div></div>
<div class="tiny m2" style="border-top:.3mm solid
#003591;padding-top:1mm">{warn} {d.facts.office.site}</div>"""
    start_is_right_too(d)
    heads = (
        ("Site Name", "Site Address", "Site Scope") if english else ("Sito", "Indirizzo", "Campo applicativo")
    )
    back = f"""<div class="row">{d.logo(40)}<div class="small r">{said[0]} {d.put("number")}<br>{place},
{d.date("issue")}</div></div><div class="m4" style="font-size:20pt;color:#003591">{said[7]}</div>
<div class="m2
b">{d.put("holder")}</div><div class="m3">{table(heads, site_cells(d))}</div><div class="grow"></div>
<div class="tiny">{warn}</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 20mm 12mm}")


@layout("lrqa_identity_approvals_locations", "ferries", ("en",), only=("lrqa",), systems=(("Q", "E", "S"),
        ("Q", "E"), ("E", "S")), scope=(1, 3), sites=2)  # fmt: skip
def lrqa_identity_approvals_locations(d: Draft) -> Sheets:
    """Identity number below the days, approval numbers with the norms, locations on a schedule."""
    settle(d, "en-shore", chance=0.7)
    branches(d)
    write_dates(d, "{d} {month} {y}")
    numbered(d, "10######")
    ground = d.rng.randint(10000, 39999)
    d.standard()
    norms = ", ".join(fact.printed for fact in d.facts.standards)
    approvals = " / ".join(f"{f.printed} – 00{ground}" for f in d.facts.standards)
    firsts = "<br>".join(f"{f.printed} – {d.date('initial')}" for f in d.facts.standards)
    left = lines(
        [
            ("Current issue date", d.date("issue")),
            ("Expiry date", d.date("expiry")),
            ("Certificate identity number", d.put("number")),
        ]
    )
    legal = f"""<div class="tiny m2">Lloyd's Register Group Limited, its affiliates and subsidiaries are, individually
and collectively, referred to in this clause as 'LRQA'. LRQA assumes no responsibility for loss caused by reliance on
the information in this document. Issued by: {d.put("issuer")}, {d.facts.office.address}</div>"""
    front = f"""<div class="row">{d.logo(46)}</div><div class="m4" style="font-size:33pt;color:{d.facts.office.colour}">
Certificate of Approval</div><div class="m3">This is to certify that the Management System of:</div>
<div class="b m2"
style="font-size:20pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m3">has been approved by LRQA to the following standards:</div>
<div class="b m1" style="font-size:15pt">{norms}</div><div class="small
m1">Approval number(s): {approvals}</div>
<div class="small m2">This certificate is valid only in association with the certificate schedule bearing the same
number on which the locations applicable to this approval are listed.</div><div class="m3">The scope of this approval is
applicable to:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">
<div>{d.sign(40)}</div>{d.marks(28)}</div><div class="row top m3 small"><div>{left}</div><div>Original
approval(s):<br><b>{firsts}</b></div></div>{legal}"""
    places = table(("Location", "Activities"), [(f"<b>{n}</b><br>{a}", s) for n, a, s in site_cells(d)])
    back = f"""<div class="row">{d.logo(46)}</div><div class="m3" style="font-size:26pt;color:{d.facts.office.colour}">
Certificate Schedule</div><div class="b m2">{d.put("holder")}</div><div class="m3">{places}</div><div class="grow">
</div><div class="small">{left}</div>{legal}<div class="tiny r">Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 22mm 10mm}")


@layout("bv_version_and_revision_day", "ferries", ("en",), only=("bv/GB", "bv/DK"), systems=GENERAL,
        scope=(1, 4))  # fmt: skip
def bv_version_and_revision_day(d: Draft) -> Sheets:
    """Number, version and revision day side by side in the foot; cycle's days above with their colons in one column."""
    settle(d, "en-shore", chance=0.6)
    write_dates(d, "{d:02}-{month}-{y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    amended(d)
    start_is_right_too(d)
    numbered(d, one(d, "@@0#####", "@@######-#", "@@@######"))
    former = d.facts.initial < d.facts.issue
    days = [
        ("Original cycle start date:", d.date("initial")),
        ("Expiry date of previous cycle:", d.other_date(days_later(d.facts.start, -1)) if former else "NA"),
        ("Certification / Recertification Audit date:", d.decoy("audit")),
        ("Certification / Recertification cycle start date:", d.date("start")),
    ]
    left = "".join(f"<tr><td class=small>{a}</td><td class=b>{b}</td></tr>" for a, b in days)
    body = f"""<div class="row end"><div style="font-size:26pt;letter-spacing:.6mm;color:#9b1b1f">BUREAU VERITAS<br>
<span style="font-size:17pt;color:#444">Certification</span></div>{d.logo(48)}</div>
<div class="c b m4"
style="font-size:22pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c small
m3">{d.put("issuer")} certifies that the Management System of the above organisation has been
audited and found to be in accordance with the requirements of the Management System standard detailed below</div>
<div class="c b m2"
style="font-size:25pt">{d.standard()}</div><div class="c i m3">Scope of certification</div>
<div class="c b
m1">{d.put("scope")}</div><div class="grow"></div><table>{left}</table><div class="small m1">Subject to
the continued satisfactory operation of the organisation's Management System, this certificate expires on:
<b>{d.date("expiry")}</b></div><div class="row m3 b" style="justify-content:flex-start;gap:14mm"><span>Certificate No.
{d.put("number")}</span> <span>Version: {d.rng.randint(2, 5)}</span><span>Revision date: {d.date("issue")}</span></div>
<div class="row end m3"><div>{d.sign(38)}</div>{d.marks(26)}</div><div class="tiny m2">Certification body address:
{d.facts.office.address}<br>Further clarifications regarding the scope of this certificate and the applicability of the
management system requirements may be obtained by consulting the organisation.</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 10mm} table td{padding:.5mm 6mm .5mm 0}")


@layout("sgs_last_certificate_expired", "ferries", ("en",), only=("sgs/GB", "sgs/CH"), systems=(*GENERAL,
        ("F",), ("M",)), scope=(1, 3))  # fmt: skip
def sgs_last_certificate_expired(d: Draft) -> Sheets:
    """Number beside the word Certificate; in small lines below, the end of the last certificate."""
    settle(d, "en-shore", "gb-trade", chance=0.8)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    numbered(
        d, one(d, "IN{yy}/0000####", "CN{yy}/########", "TH{yy}/#####.00", "@@/####/{yyyy}", "KE{yy}/00####")
    )
    renewed = d.facts.initial < d.facts.issue
    ended = days_later(d.facts.start, -d.rng.randint(1, 25))
    again = f"Last certificate expired: {d.other_date(ended)}<br>" if renewed else ""
    due = d.other_date(days_later(d.facts.expiry, -d.rng.randint(25, 60)))
    body = f"""<div class="row top"><div style="font-size:15pt">Certificate <b>{d.put("number")}</b></div>{d.logo(38)}
</div><div class="m4">The management system of</div><div class="b m2" style="font-size:23pt">{d.put("holder")}</div>
<div class="m2">{stacked_address(d)}</div><div class="m3">has been assessed and certified as meeting the requirements of
</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="m3">For the following activities</div>
<div class="m1 b">{d.put("scope")}</div><div class="grow"></div><div class="small">This certificate is valid from
{d.date("start")} until {d.date("expiry")} and remains valid subject to satisfactory surveillance
audits.<br>Recertification audit due before {due}.<br>Issue {d.rng.randint(2, 7)}. Issued on {d.date("issue")}.
Certified since {d.date("initial")}.<br>{again}Contracting office:
{one(d, "SGS India, Chennai", "SGS Kenya Limited, Mombasa", "SGS Thailand, Bangkok")}</div><div class="row end m3">
<div class="small">Authorised by<br>{d.sign(36)}</div>{d.code(18)}{d.marks(26)}</div>
<div class="tiny m2">{d.put("issuer")} {d.facts.office.address}<br>This document is an authentic electronic certificate
for the client's business purposes use only. A printed version of the electronic certificate is considered a copy.
</div>"""
    start_is_right_too(d)
    bar = '<div style="position:absolute;left:0;top:0;bottom:0;width:14mm;background:linear-gradient(#f60,#fca)"></div>'
    return Sheets((page(body, ground=bar),), ".sheet{padding:18mm 20mm 10mm 30mm}")


@layout("intertek_decision_and_issuing", "ferries", ("en",), only=("intertek/GB",), systems=(*GENERAL,
        ("A",)), scope=(1, 3), sites=1)  # fmt: skip
def intertek_decision_and_issuing(d: Draft) -> Sheets:
    """Right column of first day, decision, issuing and end; main site and further site at the left."""
    settle(d, "en-shore", "us-trade", chance=0.8)
    branches(d)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}")
    numbered(d, one(d, "00#####", "001####-0#", "01#####"))
    right = "".join(
        f'<div class="m2"><div class=small>{a}</div><div class=b>{b}</div></div>'
        for a, b in (
            ("Certificate Number:", d.put("number")),
            ("Initial Certification Date:", d.date("initial")),
            ("Date of Certification Decision:", d.decoy("decision")),
            ("Issuing Date:", d.date("issue")),
            ("Valid Until:", d.date("expiry")),
        )
    )
    (where, what) = site_cells(d, "address", "activity")[0]
    body = f"""<div class="row"><div style="font-size:29pt;line-height:1">CERTIFICATE OF<br>REGISTRATION
</div>{d.logo(44)}</div><div class="row top m4" style="gap:10mm"><div style="flex:1"><div>This is to certify that the
management system of:</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m1 small"><b>Main
Site:</b> {d.put("address")}</div><div class="m1 small"><b>Additional Site:</b> {where} ({what})</div>
<div class="m3">has been registered by Intertek as conforming to the requirements of:</div>
<div class="b m1"
style="font-size:22pt">{d.standard()}</div><div class="m3">The management system is applicable to:
</div><div class="b
m1">{d.put("scope")}</div></div>
<div style="width:56mm;border-left:1mm solid #ffc700;padding-left:5mm">{right}<div class="m3">{d.sign(30)}</div>
<div class="tiny m2">{d.put("issuer")}<br>{d.facts.office.address}</div></div></div><div class="grow"></div>
<div class="row end">{d.marks(26)}{d.code(18)}</div><div class="tiny m2">In the issuance of this certificate, Intertek
assumes no liability to any party other than to the Client, and then only in accordance with the agreed upon
Certification Agreement. Validity may be confirmed via email or by scanning the code. CT-{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 18mm 10mm 24mm}")


@layout("de_tuvsud_unterzertifikat", "ferries", ("de",), only=("tuvsud/DE",), systems=GENERAL, scope=(1, 3))
def de_tuvsud_unterzertifikat(d: Draft) -> Sheets:
    """A sub-paper: its own number has a stroke and two digits, the main paper's number stands in a sentence below."""
    settle(d, "de-shore", "de-trade", chance=0.8)
    write_dates(d, ISO_DAY, "{d:02}.{m:02}.{y}")
    if d.facts.office.issuer.startswith("TÜV SÜD Product"):
        numbered(d, "12 100 ##### TMS")
    main = d.facts.number
    d.facts = d.facts.with_(number=main.replace(" TMS", f"/{d.rng.randint(2, 19):02} TMS"))
    d.printed.extra["sub_certificate_of"] = main
    head = one(d, "Krümmwasser Holding SE", "Hammerwerk-Gruppe AG", "Voldersee Industrie Holding GmbH")
    band = "".join(
        f'<div style="writing-mode:vertical-rl;margin-top:9mm;letter-spacing:1mm">{word}</div>'
        for word in ("ZERTIFIKAT", "CERTIFICATE", "CERTIFICADO", "CERTIFICAT")
    )
    ground = f"""<div class="tiny" style="position:absolute;left:0;top:0;bottom:0;width:17mm;background:#dfe8f5;
color:#5a7fb5;padding:12mm 5mm;font-size:11pt">{band}
</div>"""
    body = f"""<div class="r">{d.logo(46)}</div><div class="m3" style="font-size:32pt;color:#0046ad">ZERTIFIKAT</div>
<div class="m3">Die Zertifizierungsstelle<br>der {d.put("issuer")}</div><div class="m2">bescheinigt, dass das
Unternehmen</div><div class="b m2" style="font-size:17pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">für den Geltungsbereich</div><div class="b m1">{d.put("scope")}</div><div class="m2">ein {d.system()}
eingeführt hat und anwendet.</div><div class="m2">Durch ein Audit, Auftrags-Nr. <b>707{d.rng.randint(10000, 99999)}</b>,
wurde der Nachweis erbracht, dass die Forderungen der</div><div class="b m1" style="font-size:22pt">{d.standard()}</div>
<div>erfüllt sind.</div><div class="m2">Dieses Zertifikat ist gültig vom <b>{d.date("start")}</b> bis
<b>{d.date("expiry")}</b>.</div><div class="m1">Zertifikat-Registrier-Nr.: <b>{d.put("number")}</b>.</div>
<div class="m1
small">Es gilt nur in Verbindung mit dem Hauptzertifikat {main} der {head}.</div><div class="grow"></div>
<div class="row
end"><div>{d.sign(38)}<div class="small m1">Product Compliance Management<br>München, {d.date("issue")}
</div></div>{d.marks(28)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    start_is_right_too(d)
    return Sheets((page(body, ground=ground),), ".sheet{padding:14mm 20mm 10mm 32mm}")


@layout("tuvrh_annex_numbers_the_places", "ferries", ("en",), only=("tuvrh/DE",), systems=GENERAL,
        scope=(1, 3), sites=2)  # fmt: skip
def tuvrh_annex_numbers_the_places(d: Draft) -> Sheets:
    """Standard before the number; an annex whose places are numbered by strokes."""
    settle(d, "de-shore", "en-shore", chance=0.8)
    write_dates(d, ISO_DAY)
    numbered(d, "01 10# #######")
    places = [
        (f"/{i:02}", f"c/o {name}<br>{where}", what) for i, (name, where, what) in enumerate(site_cells(d), 1)
    ]
    pairs = [
        ("Standard", d.standard()),
        ("Certificate Registr. No.", d.put("number")),
        ("Certificate Holder:", f"{d.put('holder')}<br><span class=small>{d.put('address')}</span>"
         "<br><span class=tiny>including the locations according to annex</span>"),
        ("Scope:", d.put("scope")),
        ("", "<span class=small style='font-weight:normal'>Proof has been furnished by means of an audit that the "
         "requirements of the standard above are met.</span>"),
        ("Validity:", f"<span style='font-weight:normal'>The certificate is valid from {d.date('start')} until "
         f"{d.date('expiry')}.<br>First certification {d.date('initial')}</span>"),
    ]  # fmt: skip
    grid = "".join(f"<tr><td>{a}</td><td class=b>{b}</td></tr>" for a, b in pairs)
    foot = f"""<div class="row end"><div class="small">{d.date("issue")}<div class="m1">{d.sign(36)}</div>
{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}</span></div>{d.marks(28)}</div>"""
    front = f"""<div class="c" style="font-size:34pt;color:#0065b3;letter-spacing:1mm">Certificate</div>
<table class="tr
m4">{grid}</table><div class="grow"></div>{foot}
<div class="row m2"><span class="tiny">www.tuv.com</span> {d.logo(44)}</div>"""
    start_is_right_too(d)
    back = f"""<div class="c" style="font-size:22pt;color:#0065b3">Annex to certificate</div><table class="tr m3"><tr>
<td>Standard</td><td class=b>{d.standard()}</td></tr><tr><td>Certificate Registr. No.</td><td class=b>{d.put("number")}
</td></tr></table><div class="m3">{table(("No.", "Location", "Scope"), places)}</div><div class="grow"></div>{foot}
<div class="r tiny">Page 1 of 1</div>"""
    css = ".sheet{padding:20mm 22mm 10mm} .tr td{padding:2.2mm 6mm 2.2mm 0;vertical-align:top}"
    return Sheets((page(front), page(back)), css)
