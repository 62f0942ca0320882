"""Papers of schemes for food, packaging and toys: grades and scores, windows of audits, laboratories' and licences' papers with annexes."""

from __future__ import annotations

import re
from datetime import date
from html import escape

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.dovecotes import WORDED, certify
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import lines, one, table, write_dates
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import layout
from benchmarks.generate.model import SiteFact, StandardFact

PRODUCT = {"product_certificate": True}
PARTS = (("EN 71-1:2014+A1:2018", "Mechanical and physical properties"), ("EN 71-2:2020", "Flammability"), ("EN 71-3:2019+A1:2021", "Migration of certain elements"))  # fmt: skip
#: The editions that the Indonesian parts of 2010 adopt.
OF_SNI_2010 = {1: 2009, 2: 2007, 3: 2010, 4: 2010}
#: The first day of the packaging standard's seventh issue and of the food standard's eighth version.
PACKAGING_7, IFS_8 = date(2025, 4, 28), date(2024, 1, 1)


def abroad(d: Draft) -> None:
    """Let the holder stand under its Latin name and place alone."""
    holder, place, work = d.facts.holder[1], d.facts.address[1], d.facts.scope[1]
    d.facts = d.facts.with_(holder=(holder,) * 2, address=(place,) * 2, scope=(work,) * 2)


def in_parts(d: Draft, *printed: str) -> None:
    """Let the paper certify parts of a norm; amendments behind a plus are no part of a part's name."""
    d.facts = d.facts.with_(
        standards=tuple(StandardFact(label.partition("+")[0], "T", label) for label in printed)
    )
    d.standard()


def hand(d: Draft, post: str, millimetres: float = 36) -> str:
    """Place a signature over a person's name and post."""
    who = escape(d.rng.choice(words(d.facts.language)["text"]["people"]), quote=False)
    return (
        f'<div class="sign">{d.picture(art.signature(d.rng), millimetres)}'
        f"<div class=rule></div><div>{who}</div><div class=tiny>{post}</div></div>"
    )


def factories(d: Draft) -> list[SiteFact]:
    """Give the factories of a licence, which are no sites of the licensee."""
    return list(d.facts.sites)


@layout("brc_packaging_grade_and_window", "limekilns", ("en",), only=("maltings-uk", "sgs/GB", "bv/GB", "intertek/GB", "lrqa/GB", "nsf/US", "kiwa/NL"), systems=(("R",),), scope=(1, 2), years=(1,))  # fmt: skip
def brc_packaging_grade_and_window(d: Draft) -> Sheets:
    """Packaging for food: site code, grade, hygiene category and window of the next audit; exclusions; the auditor and body by number."""
    settle(d, "pack-goods", system="R")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02} {mon} {y}", "{d}{ordinal} {month} {y}")
    with_term(d)
    if d.facts.issue >= PACKAGING_7:
        certify(d, "BRCGS Packaging Materials Issue 7", "Global Standard for Packaging Materials Issue 7: October 2024", "GLOBAL STANDARD PACKAGING MATERIALS ISSUE 7: OCTOBER 2024", kind="R")  # fmt: skip
    else:
        certify(d, "BRCGS Packaging Materials Issue 6", "Global Standard for Packaging Materials Issue 6: August 2019", "GLOBAL STANDARD PACKAGING MATERIALS ISSUE 6: AUGUST 2019", kind="R")  # fmt: skip
    due = days_later(d.facts.expiry, -42)
    work = d.facts.scope[0].lower()
    category = (
        "04 – Flexible plastics"
        if "film and" in work
        else "02 – Paper making and conversion"
        if "board" in work
        else "05 – Rigid plastics"
    )
    seen = d.facts.decoys.audit
    days = f"{d.other_date(seen)} – {d.other_date(days_later(seen, 1))}"
    pairs = [("Scope", d.put("scope")), ("Exclusions from scope", one(d, "None", "Traded goods", "Storage at third-party warehouses")), ("Product categories", category), ("Hygiene category", "High hygiene"), ("Achieved grade", f'<span style="font-size:16pt">{one(d, "AA", "AA+", "A", "A+")}</span>'), ("Audit programme", one(d, "Announced", "Unannounced", "Blended announced")), ("Dates of audit", days), ("Certificate issue date", d.date("issue")), ("Re-audit due date", f"from {d.other_date(days_later(due, -28))} to {d.other_date(due)}"), ("Certificate expiry date", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="c" style="background:#1b2a5c;color:#fff;padding:3mm 5mm"><b style="font-size:15pt">BRCGS</b><br><span class=tiny>CERTIFICATED</span></div></div><div class="c m2" style="font-size:27pt">Certificate</div><div class="c m1">This is to certify that</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">BRCGS site code {d.rng.randint(1000000, 9899999)}</div><div class="c">{d.put("address")}</div><div class="c m2">has been evaluated by {d.put("issuer")}, a BRCGS approved certification body no. {d.rng.randint(10, 98)}{d.rng.choice(("", "a"))}, and found to meet the requirements of the</div><div class="c b m1 up" style="font-size:14pt"><span style="text-transform:none">{d.standard()}</span></div><div class="m2">{rows(pairs, "rows brc")}</div><div class="grow"></div><div class="row end"><div>{d.sign(34)}</div><div class="small">Auditor number: {d.rng.randint(10000, 299999)}<br>Certificate traceability reference: <b>{d.put("number")}</b></div>{d.marks(22, iaf=False)}</div><div class="tiny m2 c">If you would like to feed back comments on the BRCGS Standard or the audit process directly to BRCGS, please contact tell.brcgs.com. Visit www.brcgsdirectory.com to validate the authenticity of this certificate. This certificate remains the property of {d.facts.office.issuer}, {d.facts.office.address}.</div>"""
    return Sheets((page(body),), ".sheet{padding:14mm 20mm 10mm} .brc td{padding:1mm 4mm 1mm 0} .brc .l{width:48mm}")  # fmt: skip


@layout("ifs_processing_activities_with_score", "limekilns", ("de", "en"), only=("mainmosel-de", "dqs", "tuvsud/DE", "tuvrh/DE", "tuvnord/DE", "dekra/DE"), systems=(("R",),), scope=(1, 2), years=(1,))  # fmt: skip
def ifs_processing_activities_with_score(d: Draft) -> Sheets:
    """International featured standards: 'herewith … confirms that the processing activities of', score in per cent, level, codes, window of the next assessment."""
    settle(d, "de-ifs" if d.facts.language == "de" else "en-ifs", system="R")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    with_term(d)
    new = d.facts.issue >= IFS_8
    label = "IFS Food Version 8" if new else "IFS Food Version 7"
    when = {"de": ("April 2023", "Oktober 2020"), "en": ("April 2023", "October 2020")}[d.facts.language][0 if new else 1]  # fmt: skip
    certify(d, label, f"IFS Food Version {label[-1]}, {when}", f"IFS Food Version {label[-1]} ({when})", kind="R")  # fmt: skip
    t = {
        "de": ("ZERTIFIKAT", "Hiermit bestätigt die Zertifizierungsstelle", "als akkreditierte Zertifizierungsstelle für die IFS-Zertifizierung, die mit der IFS Management GmbH einen Vertrag geschlossen hat, dass die Verarbeitungsaktivitäten von", "für den Geltungsbereich", "Produktscope(s)", "Technologiescope(s)", "die Anforderungen des", "und der sonstigen damit verbundenen normativen Dokumente", "auf {l} mit einer Bewertung von {p} % erfüllen.", ("Basisniveau", "höherem Niveau"), ("Zertifikats-Registrierungsnummer", "Bewertungsdatum", "Ausstellungsdatum des Zertifikats", "Zertifikat gültig bis", "Nächste Bewertung durchzuführen innerhalb des Zeitraums"), "vom {a} bis {b} (angekündigt), vom {c} bis {b} (unangekündigt)", "GS1 GLN"),
        "en": ("CERTIFICATE", "Herewith the certification body", "being an accredited certification body for IFS certification and having signed an agreement with the IFS Management GmbH, confirms that the processing activities of", "for the audit scope", "Product scope(s)", "Technology scope(s)", "meet the requirements set out in the", "and other associated normative documents", "at {l} with a score of {p} %.", ("Foundation Level", "Higher Level"), ("Certificate register number", "Date of the assessment", "Certificate issue date", "Certificate valid until", "Next assessment to be performed within the time period"), "{a} – {b} (announced), {c} – {b} (unannounced)", "GS1 GLN(s)"),
    }[d.facts.language]  # fmt: skip
    score = d.rng.randint(7600, 9980)
    level = t[9][0 if score < 9500 else 1]
    percent = f"{score / 100:.2f}"
    if d.facts.language == "de":
        percent = percent.replace(".", ",")
    end = days_later(d.facts.expiry, -42)
    window = t[11].format(a=d.other_date(days_later(end, -70)), b=d.other_date(end), c=d.other_date(days_later(end, -126)))  # fmt: skip
    pairs = list(zip(t[10], (d.put("number"), f"{d.decoy('audit')} – {d.other_date(days_later(d.facts.decoys.audit, 1))}", d.date("issue"), d.date("expiry"), window), strict=True))  # fmt: skip
    codes = f"{t[4]}: {d.rng.choice(('4', '6, 7', '5', '6'))} &nbsp; {t[5]}: {d.rng.choice(('D, E, F', 'C, D, E, F', 'B, D, F'))}"
    body = f"""<div class="row">{d.logo(44)}<div class="c b" style="color:#fff;background:#0e6fb5;border-radius:50%;width:22mm;height:22mm;padding-top:6mm">IFS<br><span style="font-size:8pt">Food</span></div></div><div class="c b m2" style="font-size:28pt">{t[0]}</div><div class="c m2">{t[1]}</div><div class="c b m1">{d.put("issuer")}</div><div class="c m1">{t[2]}</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small">COID: {d.rng.randint(10000, 99999)} &nbsp; {t[12]}: {d.rng.randint(4000000000000, 4399999999999)}</div><div class="c m2">{t[3]}</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">{codes}</div><div class="c m2">{t[6]}</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c">{t[7]}</div><div class="c b m1">{t[8].format(l=level, p=percent)}</div><div class="grow"></div><div class="m1">{rows(pairs)}</div><div class="row end m2"><div class="small">{d.facts.office.address}<br>{d.facts.office.site}</div>{d.sign(34)}{d.marks(22, iaf=False)}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 21mm 11mm} .rows td{padding:.5mm 5mm .5mm 0;font-size:10pt}")  # fmt: skip


@layout("fssc_in_the_tongues_of_the_south", "limekilns", ("es", "it", "tr"), only=("aenor", "applus", "certilevante", "sgs/ES", "csqa", "certiquality", "bv/IT", "rina/IT", "dnv/IT", "turkloydu", "alberk", "meyer-tr", "royalcert-tr", "kapadok-tr"), systems=(("Z",),), scope=(1, 2))  # fmt: skip
def fssc_in_the_tongues_of_the_south(d: Draft) -> Sheets:
    """Food scheme in Spanish, Italian and Turkish: system and norm in one sentence, base norms, category letters, five days in a list, register of the scheme."""
    settle(d, {"es": "es-goods", "it": "it-goods", "tr": "tr-goods"}[d.facts.language], system="Z")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}")
    with_term(d)
    t = {
        "es": ("CERTIFICADO", "Por la presente se certifica que el sistema de gestión de inocuidad de los alimentos de", "ha sido auditado y cumple con los requisitos de", "Esquema de certificación para sistemas de gestión de inocuidad de los alimentos compuesto por los siguientes elementos: ISO 22000:2018, ISO/TS 22002-1:2009 y requisitos adicionales de FSSC 22000.", "Este certificado es aplicable para el alcance de", "Categoría de la cadena alimentaria", ("Número de certificado", "Fecha de la decisión de certificación", "Fecha de certificación inicial", "Fecha de emisión", "Válido hasta"), "Última auditoría no anunciada", "La validez de este certificado puede comprobarse en el registro público de FSSC 22000 (www.fssc.com)."),
        "it": ("CERTIFICATO", "Si certifica che il sistema di gestione per la sicurezza alimentare di", "è stato valutato ed è risultato conforme ai requisiti di", "Schema di certificazione per sistemi di gestione della sicurezza alimentare costituito dai seguenti elementi: ISO 22000:2018, ISO/TS 22002-1:2009 e requisiti aggiuntivi FSSC 22000.", "Il presente certificato è applicabile al seguente campo di applicazione", "Categoria della filiera", ("Certificato n.", "Data della decisione di certificazione", "Data di prima certificazione", "Data di emissione", "Valido fino al"), "Ultimo audit non annunciato", "L'autenticità del certificato è verificabile nel registro pubblico FSSC 22000 (www.fssc.com)."),
        "tr": ("SERTİFİKA", "Aşağıda adı geçen kuruluşun gıda güvenliği yönetim sisteminin", "şartlarına uygun olduğu değerlendirilerek belirlenmiştir:", "Şu unsurlardan oluşan gıda güvenliği yönetim sistemleri belgelendirme programı: ISO 22000:2018, ISO/TS 22002-1:2009 ve FSSC 22000 ilave şartları.", "Bu sertifika aşağıdaki kapsam için geçerlidir", "Gıda zinciri kategorisi", ("Sertifika No", "Belgelendirme karar tarihi", "İlk belgelendirme tarihi", "Düzenleme tarihi", "Geçerlilik sonu"), "Son habersiz denetim", "Bu sertifikanın doğruluğu FSSC 22000 kamuya açık kayıtlarından (www.fssc.com) sorgulanabilir."),
    }[d.facts.language]  # fmt: skip
    code = f"COID: { ({'es': 'ESP', 'it': 'ITA', 'tr': 'TUR'}[d.facts.language]) }-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}"
    days = list(zip(t[6], (d.put("number"), d.decoy("decision"), d.date("initial"), d.date("issue"), d.date("expiry")), strict=True))  # fmt: skip
    who = f'<div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">{code}</div>'
    norm = f'<div class="b m1" style="font-size:19pt">{d.standard()}</div>'
    told = f'<div class="m3">{t[1]}</div>{norm}<div>{t[2]}</div>{who}' if d.facts.language == "tr" else f'<div class="m3">{t[1]}</div>{who}<div class="m2">{t[2]}</div>{norm}'  # fmt: skip
    body = f"""<div class="row" style="border-bottom:1mm solid #e98300;padding-bottom:4mm">{d.logo(46)}<div class="b" style="font-size:18pt;color:#1c4f8c">FSSC <span style="color:#e98300">22000</span></div></div><div class="m3" style="font-size:28pt;color:#1c4f8c">{t[0]}</div>{told}<div class="small m1">{t[3]}</div><div class="m2">{t[4]}:</div><div class="b">{d.put("scope")}</div><div class="small m1">{t[5]}: {one(d, "CIV", "CIII", "CII, CIV")} &nbsp; {t[7]}: {d.decoy("audit")}</div><div class="grow"></div>{rows(days)}<div class="row end m2">{d.sign(36)}{d.marks(24, iaf=False)}</div><div class="tiny m2">{t[8]}<br>{d.footer()}</div>"""
    d.printed.other_marks.append("FSSC")
    return Sheets((page(body),), ".sheet{padding:15mm 21mm 11mm} .rows td{padding:.6mm 6mm .6mm 0}")


@layout("zh_toy_compliance_for_ce", "limekilns", ("zh",), also=("en",), only=("zhuoyan-cn", "dingce-cn", "cti", "huixin-cn"), systems=(("T",),), scope=(1, 1), years=(5, 3), truth=PRODUCT)  # fmt: skip
def zh_toy_compliance_for_ce(d: Draft) -> Sheets:
    """A laboratory's voluntary paper for a toy: English over Chinese, applicant, maker, brand and models, norms and report in a cell, CE large in the foot, a day without end."""
    settle(d, "cn-goods", system="T")
    write_dates(d, "{y}-{m:02}-{d:02}", "{mon}. {d:02}, {y}", "{y}.{m:02}.{d:02}")
    in_parts(d, *(label for label, _ in PARTS))
    norms = "<br>".join(fact.printed for fact in d.facts.standards)
    brand = re.split(r" (?:Toys|Bear)", d.facts.holder[1])[0].split(" ")[-1].upper()
    brand = re.split(" (?:Toys|Bear)", d.facts.holder[1])[0].split(" ")[-1].upper()
    models = ", ".join(f"{d.rng.choice(('MJ', 'ML', 'BX'))}-{d.rng.randint(100, 999)}" for _ in range(d.rng.randint(2, 6)))  # fmt: skip
    pairs = [("Applicant<br>申请人", f"{d.put('holder_latin')}<br>{d.put('holder')}"), ("Address<br>地址", d.put("address_latin")), ("Manufacturer<br>制造商", one(d, "Same as applicant 同申请人", "Same as above")), ("Product<br>产品名称", f"{d.put('scope_latin')} {d.put('scope')}"), ("Trade mark<br>商标", one(d, "N/A", brand)), ("Model(s)<br>型号", models), ("Standard(s)<br>检测标准", norms), ("Report No.<br>报告编号", f"{d.decoy('report')}R"), ("Date of issue<br>签发日期", d.date("issue", "en", d.style))]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Registration No.: <b>{d.put("number")}</b></div></div><div class="c b m2" style="font-size:27pt;color:{d.facts.office.colour}">CERTIFICATE OF COMPLIANCE</div><div class="c b" style="font-size:16pt;letter-spacing:2mm">符合性证书</div><div class="m3">{rows(pairs, "rows toy")}</div><div class="m3 small">The submitted sample(s) of the above product have been tested for CE marking according to the Toy Safety Directive 2009/48/EC and found in compliance with the standards listed. The certificate applies to the tested sample only and does not imply assessment of the production. After preparation of the necessary technical documentation and the EU declaration of conformity, the CE marking may be affixed.</div><div class="grow"></div><div class="row end"><div style="font-size:44pt;letter-spacing:-2mm;font-weight:bold;padding-right:4mm">CE</div>{d.code(18)}<div class="c">{d.stamp(34)}<br><span class=small>{d.put("issuer_latin") if d.facts.office.issuer_latin else ""}</span><br><span class=small>{d.put("issuer")}</span></div></div><div class="tiny m2 c">{d.facts.office.address} &nbsp; {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 22mm 20mm} .toy{width:100%} .toy td{border:.25mm solid #999;padding:1.5mm 3mm} .toy .l{width:38mm;background:#f4f1ec} .toy .v{font-weight:normal}"
    return Sheets((page(body, ground=art.guilloche("#d8a26b")),), css)


@layout("de_toy_licence_with_factories", "limekilns", ("de",), also=("en",), only=("odenwaldpruef-de", "tuvrh/DE", "TÜV SÜD Product Service GmbH", "dekra/DE"), systems=(("T",),), scope=(1, 1), sites=2, years=(5,), truth=PRODUCT)  # fmt: skip
def de_toy_licence_with_factories(d: Draft) -> Sheets:
    """German licence for a mark on a toy with English captions: holder of the licence, mark, norms tested, report; annex of factories and models."""
    settle(d, "de-goods", system="T")
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    with_term(d)
    in_parts(d, *(label for label, _ in PARTS))
    norms = "<br>".join(fact.printed for fact in d.facts.standards)
    makers = [(str(d.rng.randint(100000, 999999)), place) for place in ("Yiwu Xinfan Toys Factory, Choujiang Industrial Zone, Yiwu, Zhejiang, P.R. China", *(site.address[0] for site in factories(d)))]  # fmt: skip
    models = [(f"{d.rng.choice('GRT')}{d.rng.randint(1000, 9999)}", one(d, "bunt", "natur", "rot/blau"), one(d, "12M+", "18M+", "3+")) for _ in range(5)]  # fmt: skip
    pairs = [("Genehmigungsinhaber<br><i>License Holder</i>", f"<b>{d.put('holder')}</b><br>{d.put('address')}"), ("Fertigungsstätte(n)<br><i>Factory(ies)</i>", "siehe Anlage / see annex"), ("Produkt<br><i>Product</i>", f"<b>{d.put('scope')}</b><br>{d.put('scope_latin')}"), ("Prüfzeichen<br><i>Certification mark</i>", f"GS – geprüfte Sicherheit ({d.facts.office.brand})"), ("Geprüft nach<br><i>Tested acc. to</i>", norms), ("Prüfbericht<br><i>Test report no.</i>", d.decoy("report")), ("Gültig bis<br><i>Valid until</i>", d.date("expiry"))]  # fmt: skip
    head = f'<div class="row"><div><div style="font-size:26pt;color:{d.facts.office.colour}">Zertifikat <i style="font-size:18pt">Certificate</i></div><div>Nr. / No. <b>{d.put("number")}</b></div></div>{d.logo(40)}</div>'
    front = f"""{head}<div class="m4">{rows(pairs, "rows lic")}</div><div class="m3 small">Das oben bezeichnete Produkt wurde auf freiwilliger Basis geprüft und entspricht den Anforderungen des § 20 des Produktsicherheitsgesetzes (ProdSG). Der Zertifikatsinhaber ist berechtigt, das abgebildete Prüfzeichen an dem Produkt anzubringen. <i>The product was tested on a voluntary basis and complies with the essential requirements.</i></div><div class="grow"></div><div class="row end"><div>Datum, <i>Date</i> {d.date("issue")}</div>{hand(d, "Zertifizierungsstelle")}<div class="tiny r">Seite 1 von 2</div></div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    back = f"""{head}<div class="b m4">Anlage / Annex – Fertigungsstätten / Factories</div><div class="m1">{table(("Werk-Nr. / Factory ID", "Anschrift / Address"), makers)}</div><div class="b m3">Modelle / Models</div><div class="m1">{table(("Modell", "Ausführung", "Alter"), models)}</div><div class="grow"></div><div class="tiny r">Seite 2 von 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:17mm 21mm 12mm} .lic td{padding:2mm 4mm 2mm 0} .lic .l{width:46mm;font-size:9.5pt} .lic .v{font-weight:normal}")  # fmt: skip


@layout("id_mark_of_the_state_on_toys", "limekilns", ("id",), only=("sucofindo", "mutu", "garuda-id", "nusantarasert"), systems=(("T",),), scope=(1, 1), sites=1, years=(4,), truth=PRODUCT)  # fmt: skip
def id_mark_of_the_state_on_toys(d: Draft) -> Sheets:
    """Indonesian certificate to use the national mark on toys: firm, plant, brand and types, four parts of the toy norm, term of four years; annex of types."""
    settle(d, "id-goods", system="T")
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    with_term(d)
    parts = (1, 2, 3, 4)[: d.rng.choice((1, 3, 4))]
    in_parts(d, *(f"SNI ISO 8124-{part}:2010" for part in parts))
    d.facts = d.facts.with_(standards=tuple(StandardFact(f"ISO 8124-{part}:{OF_SNI_2010[part]}", "T", f.printed) for part, f in zip(parts, d.facts.standards, strict=True)))  # fmt: skip
    norms = "<br>".join(fact.printed for fact in d.facts.standards)
    brand = one(d, "CERIA KIDS", "BOCIL", "MIMI & MOMO")
    types = [(str(i), brand, f"{d.rng.choice(('DL', 'BK', 'MB'))}-{d.rng.randint(100, 999)}", one(d, "3 tahun ke atas", "18 bulan ke atas")) for i in range(1, d.rng.randint(5, 9))]  # fmt: skip
    pairs = [("Nomor Sertifikat", d.put("number")), ("Nama Perusahaan", d.put("holder")), ("Alamat Perusahaan", d.put("address")), ("Alamat Pabrik", factories(d)[0].address[0]), ("Jenis Produk", d.put("scope")), ("Merek", brand), ("Tipe", "Terlampir"), ("Memenuhi Standar", norms), ("Skema / Sistem Sertifikasi", "Tipe 5"), ("Sertifikasi Awal", d.date("initial"))]  # fmt: skip
    front = f"""<div class="row">{d.logo(46)}{d.marks(24, iaf=False)}</div><div class="c b m3" style="font-size:19pt">SERTIFIKAT KESESUAIAN<br><span style="font-size:12pt;white-space:nowrap">SERTIFIKAT PRODUK PENGGUNAAN TANDA SNI (SPPT-SNI)</span></div><div class="c m2">Lembaga Sertifikasi Produk {d.put("issuer")} memberikan hak penggunaan Tanda SNI kepada:</div><div class="m3">{rows(pairs, "rows sni")}</div><div class="m2">Sertifikat ini berlaku sejak tanggal {d.date("start")} sampai dengan {d.date("expiry")}, sepanjang pemegang sertifikat memenuhi ketentuan yang berlaku dan lulus surveilan sekurang-kurangnya satu kali dalam setahun.</div><div class="grow"></div><div class="row end"><div class="b" style="border:.8mm solid #111;border-radius:50%;padding:4mm 3mm">SNI</div><div class="c">Jakarta, {d.date("issue")}<br>{hand(d, "Kepala Lembaga Sertifikasi Produk")}</div></div><div class="tiny m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    back = f"""<div class="b">Lampiran Sertifikat Nomor {d.put("number")}</div><div class="m1">{d.put("holder")}</div><div class="m3">{table(("No.", "Merek", "Tipe", "Kelompok umur"), types)}</div><div class="m2 small">Lampiran ini merupakan bagian yang tidak terpisahkan dari sertifikat. Laporan hasil uji: {d.decoy("report")} tanggal {d.decoy("audit")}.</div><div class="grow"></div><div class="r">{hand(d, "Kepala Lembaga Sertifikasi Produk", 34)}</div>"""
    frame = '<div style="position:absolute;inset:8mm;border:1mm solid #a3202a"></div>'
    return Sheets((page(front, ground=frame), page(back, ground=frame)), ".sheet{padding:18mm 22mm 18mm} .sni td{padding:1mm 4mm 1mm 0} .sni .l{width:50mm} .sni .v{font-weight:normal}")  # fmt: skip


@layout("en_toy_markets_tested_together", "limekilns", ("en",), only=("harbourview-hk", "sgs/GB", "intertek/GB", "bv/GB", "straitsedge-sg", "sai"), systems=(("T",),), scope=(1, 1), years=(1, 2), truth=PRODUCT)  # fmt: skip
def en_toy_markets_tested_together(d: Draft) -> Sheets:
    """Toys: one paper for markets overseas, a table of market, norm and result; buyer, factory and vendor codes; date and end in the head."""
    settle(d, "cn-goods", system="T")
    abroad(d)
    write_dates(d, *WORDED, "{d:02}-{mon}-{y}")
    with_term(d)
    markets = [
        ("United States", "ASTM F963-23" if d.facts.issue.year > 2023 else "ASTM F963-17", "Toy safety"),
        ("European Union", "EN 71-1:2014+A1:2018", "Mechanical and physical"),
        ("Australia / New Zealand", "AS/NZS ISO 8124.1:2019", "Mechanical and physical"),
        ("International", "ISO 8124-1:2022" if d.facts.issue.year > 2022 else "ISO 8124-1:2018", "Mechanical and physical"),
    ]  # fmt: skip
    chosen = sorted(d.rng.sample(range(4), d.rng.randint(2, 3)))
    told = [markets[i] for i in chosen]
    d.facts = d.facts.with_(
        standards=tuple(
            StandardFact(
                printed.partition("+")[0].removeprefix("AS/NZS ").replace("8124.", "8124-"), "T", printed
            )
            for _, printed, _ in told
        )
    )
    d.standard()
    results = [(market, norm, what, "PASS") for market, norm, what in told]
    pairs = [("Certificate holder", f"<b>{d.put('holder')}</b><br>{d.put('address')}"), ("Item description", d.put("scope")), ("Item no.", f"{d.rng.randint(100000, 999999)} / {d.rng.choice('ABW')}{d.rng.randint(10, 99)}"), ("Buyer", one(d, "Kettle & Kite Retail Group", "Not provided", "Brightaisle Stores Pty Ltd")), ("Age group / label", one(d, "Ages 3 and up", "Over 18 months", "For all ages")), ("Country of origin", "China"), ("Sample received", d.decoy("audit")), ("Reports", f"{d.decoy('report')}-01 to -0{len(told)}")]  # fmt: skip
    body = f"""<div class="row top">{d.logo(46)}<div>{lines([("Certificate No.", d.put("number")), ("Date", d.date("issue")), ("Expiry", d.date("expiry"))])}</div></div><div class="b m3" style="font-size:24pt;border-top:1mm solid {d.facts.office.colour};padding-top:3mm">TOY SAFETY CERTIFICATE</div><div class="m2">{rows(pairs, "rows toy")}</div><div class="m3">Representative samples of the above item were tested in our laboratories and meet the requirements of:</div><div class="m1">{table(("Market", "Standard", "Clauses", "Conclusion"), results)}</div><div class="m2 small">Any change of design, material or place of production, and any amendment of the standards, ends the validity of this certificate. It does not replace the Children's Product Certificate or the declaration of conformity of the importer or manufacturer.</div><div class="grow"></div><div class="row end">{hand(d, "Technical Manager, Toys")}{d.code(18)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 20mm 11mm} .toy td{padding:1.2mm 4mm 1.2mm 0} .toy .l{width:40mm;color:#555} .toy .v{font-weight:normal}")  # fmt: skip


@layout("fr_licence_of_a_product_mark", "limekilns", ("fr",), only=("apave", "loireval", "hexacert", "bv/FR"), systems=(("T",),), scope=(1, 1), sites=1, years=(3, 5), truth=PRODUCT)  # fmt: skip
def fr_licence_of_a_product_mark(d: Draft) -> Sheets:
    """French right to use a product mark on toys: 'droit d'usage' by decision number, holder, place of making, norms, references in an annex, 'reconduit le'."""
    settle(d, "fr-toys", system="T")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    with_term(d)
    in_parts(d, *(f"NF {label}" for label, _ in PARTS[: d.rng.choice((1, 3))]))
    d.facts = d.facts.with_(standards=tuple(StandardFact(f.label.removeprefix("NF "), "T", f.printed) for f in d.facts.standards))  # fmt: skip
    norms = "<br>".join(fact.printed for fact in d.facts.standards)
    again = "Délivré le" if d.facts.initial == d.facts.issue else "Reconduit le"
    soft = "doudous" in d.facts.scope[0]
    finish = (
        ("coloris assortis", "écru", "rose poudré") if soft else ("hêtre naturel", "peint", "laqué rouge")
    )
    makers = [(site.name[0], site.address[0]) for site in factories(d)]
    refs = [(f"{d.rng.randint(10000, 99999)}", one(d, *finish), one(d, "dès la naissance", "dès 12 mois", "dès 18 mois")) for _ in range(6)]  # fmt: skip
    front = f"""<div class="row">{d.logo(44)}<div class="r small">Décision d'admission n° {d.rng.randint(100, 999)}-{d.facts.initial.year % 100:02}</div></div><div class="b m4" style="font-size:24pt;color:{d.facts.office.colour}">CERTIFICAT DE PRODUIT</div><div>n° {d.put("number")}</div><div class="m3">{d.put("issuer")}, organisme certificateur, accorde à la société :</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">le droit d'usage de sa marque de conformité pour les produits suivants :</div><div class="b m1">{d.put("scope")}</div><div class="m2">fabriqués dans l'usine désignée en annexe et conformes aux normes :</div><div class="b m1" style="font-size:14pt">{norms}</div><div class="m3">Admission : {d.date("initial")}<br>{again} : {d.date("issue")}<br>Échéance : <b>{d.date("expiry")}</b></div><div class="m2 small">Ce certificat atteste, après essais et audit de l'usine, que les produits désignés sont conformes au référentiel {d.decoy("form")}. Il peut être suspendu ou retiré en cas de manquement.</div><div class="grow"></div><div class="row end"><div class="tiny">{d.facts.office.address}<br>{d.facts.office.site}<br>Page 1/2</div>{hand(d, "Responsable certification", 38)}</div>"""
    back = f"""<div class="b">Annexe au certificat n° {d.put("number")}</div><div class="m3 b">Usine de fabrication</div><div class="m1">{table(("Dénomination", "Adresse"), makers)}</div><div class="m3 b">Références admises</div><div class="m1">{table(("Référence", "Finition", "Âge"), refs)}</div><div class="grow"></div><div class="tiny r">Page 2/2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:18mm 22mm 12mm}")
