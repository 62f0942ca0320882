"""Everyday papers of Europe and the Americas: German, Spanish, Portuguese, Italian, French, Polish, Dutch, Russian, Turkish."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    broken_holder,
    capitals,
    columns,
    lines,
    noted_scope,
    one,
    previous,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, own_standard, stacked, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("de_auditiert_und_bescheinigt", "continent", ("de",), systems=(*GENERAL, ("N",)), scope=(1, 3))
def de_auditiert_und_bescheinigt(d: Draft) -> Sheets:
    """German: report and audit days in the sentence, 'gültig vom … bis …' beside the number, first day by 'seit'."""
    settle(d, "de-like", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    body = f"""<div class="row"><div style="font-size:34pt;font-weight:bold;letter-spacing:1mm">ZERTIFIKAT</div>{d.logo(44)}</div><div class="m3">Hiermit wird bescheinigt, dass</div><div class="b m1" style="font-size:20pt">{broken_holder(d)}</div><div class="m1">{d.put("address")}</div><div class="m3">ein {d.system()} eingeführt hat und anwendet. Geltungsbereich:</div><div class="b m1">{d.put("scope")}</div><div class="m3">Durch das Audit vom {d.decoy("audit")}, dokumentiert im Bericht {d.decoy("report")}, wurde der Nachweis erbracht, dass die Forderungen von</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="m2">erfüllt sind. Zertifiziert seit {d.date("initial")}.</div><div class="grow"></div><div class="row"><div>Zertifikat-Nr. <b>{d.put("number")}</b></div><div>gültig vom <b>{d.date("start")}</b> bis <b>{d.date("expiry")}</b></div></div><div class="row end m3">{d.sign(38)}<div class="small">ausgestellt am {d.date("issue")}</div>{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}. Das Zertifikat bleibt Eigentum der Zertifizierungsstelle. Überwachung fällig bis {d.decoy("surveillance1")}.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 12mm}")


@layout("de_anlage_mit_standorten_und_stand", "continent", ("de",), only=("DE", "AT", "CH"), systems=GENERAL, sites=3, scope=(1, 3))  # fmt: skip
def de_anlage_mit_standorten_und_stand(d: Draft) -> Sheets:
    """German: small labels below values on the front; the annex has its own 'Stand' and a work for every place."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}. {month} {y}")
    cells = "".join(f'<div style="flex:1"><div class=b>{value}</div><div class=tiny style="color:#667">{label}</div></div>' for label, value in (("Registriernummer", d.put("number")), ("Erstzertifizierung", d.date("initial")), ("Ausstellungsdatum", d.date("issue")), ("Ablaufdatum", d.date("expiry"))))  # fmt: skip
    places = [(f"{i:02}", *cell) for i, cell in enumerate(site_cells(d), 1)]
    front = f"""<div style="height:6mm;background:{d.facts.office.colour}"></div><div class="r m2">{d.logo(46)}</div><div class="m3 b" style="font-size:26pt">Managementsystem<br>Zertifikat</div><div class="m3">Die Zertifizierungsstelle {d.put("issuer")} bestätigt dem Unternehmen</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">(weitere Standorte siehe Anlage)</div><div class="m2">die Konformität seines Managementsystems mit <b>{d.standard()}</b> für</div><div class="b m1">{d.put("scope")}.</div><div class="grow"></div><div class="row top">{cells}</div><div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · Seite 1 von 2</div>"""
    back = f"""<div style="height:6mm;background:{d.facts.office.colour}"></div><div class="row m3"><div class="b">Anlage zum Zertifikat {d.put("number")}</div><div class="small">Stand: {d.other_date(days_later(d.facts.issue, d.rng.randint(1, 30)))}</div></div><div class="m3">{table(("Nr.", "Standort", "Anschrift", "Tätigkeiten"), places)}</div><div class="grow"></div><div class="tiny">Diese Anlage gilt nur in Verbindung mit dem Zertifikat. Seite 2 von 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:14mm 23mm 12mm}")


@layout("es_mx_otorga_a", "continent", ("es",), only=("MX", "GT", "CR", "CO", "CL", "PE"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def es_mx_otorga_a(d: Draft) -> Sheets:
    """Mexican: tax code in the name's line, 'otorga a', sector codes, three days in one row of the foot, next visit."""
    settle(d, "es-mx")
    local = {"Q": "NMX-CC-9001-IMNC-2015", "E": "NMX-SAA-14001-IMNC-2015", "S": "NMX-SAST-45001-IMNC-2018"}
    if not d.facts.standards[0].system.startswith("old"):
        own_standard(d, "{label}", "{label} / " + local[d.facts.standards[0].system])
    write_dates(d, "{d} de {month} de {y}", "{y}-{m:02}-{d:02}", "{d:02}/{mon}/{y}")
    tax = f"RFC: {''.join(d.rng.choice('ABCDEFGHJKLMN') for _ in range(3))}{d.rng.randint(10, 99)}0{d.rng.randint(1, 9)}1{d.rng.randint(0, 9)}{d.rng.choice('ABC')}{d.rng.randint(10, 99)}"
    body = f"""<div class="row">{d.logo(48)}<div class="r small">Certificado<br><b style="font-size:14pt">{d.put("number")}</b></div></div><div class="c m4" style="font-size:13pt">{d.put("issuer")}</div><div class="c i m1">otorga a</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">{tax}</div><div class="c m1">{d.put("address")}</div><div class="c m3">el presente certificado por haber demostrado que su {d.system()} cumple con los requisitos de</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3"><b>Alcance:</b> {d.put("scope")}</div><div class="c small m1">Sector IAF {d.decoy("sector")}. Exclusiones: {one(d, "ninguna", "8.3", "8.5.1 f")}</div><div class="grow"></div>{boxes([("Certificación inicial", d.date("initial")), ("Emisión vigente", d.date("issue")), ("Próxima vigilancia", d.decoy("surveillance1")), ("Vencimiento", d.date("expiry"))], d.facts.office.colour, above=False)}<div class="row end m3">{d.sign(38)}{d.code(18)}{d.marks(24)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout("es_certifica_el_sistema_de", "continent", ("es",), only=("ES", "aenor", "applus", "certimeseta", "certilevante"), systems=(*GENERAL, ("F",)), scope=(1, 4))  # fmt: skip
def es_certifica_el_sistema_de(d: Draft) -> Sheets:
    """Spanish: 'para las actividades que se realizan en' between scope and place, end twice, issue by its own label low."""
    settle(d, "es-like", chance=0.5)
    write_dates(d, "{d} de {month} de {y}", "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}")
    facts = lines([("Certificado", d.put("number")), ("Primera emisión", d.date("initial")), ("Última emisión", d.date("issue")), ("Validez", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row top"><div style="width:58mm;background:#eef1f4;padding:6mm" class="small">{d.logo(42)}<div class="m4">{facts}</div><div class="m4">{d.marks(24)}</div></div><div style="flex:1"><div class="b" style="font-size:25pt">Certificado</div><div class="m3">{d.put("issuer")} certifica que la organización</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m2">dispone de un {d.system()} conforme con la norma</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div class="m2">para las actividades:</div><div class="b">{d.put("scope")}</div><div class="m2">que se realizan en:</div><div>{d.put("address")}</div><div class="m4 small">La auditoría se realizó el {d.decoy("audit")}. El certificado caduca el {d.date("expiry")}, salvo suspensión o retirada notificada en tiempo por escrito.</div><div class="m4">{d.sign(38)}</div></div></div><div class="grow"></div><div class="tiny">{d.facts.office.address}. {d.facts.office.site}. {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 18mm 12mm}")


@layout(
    "pt_certifica_que_a_empresa", "continent", ("pt",), only=("BR",), systems=GENERAL, scope=(1, 3), sites=1
)
def pt_certifica_que_a_empresa(d: Draft) -> Sheets:
    """Brazilian: CNPJ, fixed plant below, decision and issue apart, 'validade' as a range with the history in the foot."""
    settle(d, "pt-like", "pt-br", chance=0.5)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{d:02}.{m:02}.{y}")
    start_is_right_too(d)
    cnpj = f"{d.rng.randint(10, 99)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    unit = site_cells(d, "address")
    body = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:26pt">CERTIFICADO DE CONFORMIDADE</div><div class="c small">Nº {d.put("number")}</div><div class="m3">A {d.put("issuer")}, organismo de certificação de sistemas de gestão, certifica que a empresa</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">CNPJ {cnpj}<br>{d.put("address")}</div><div class="c small m1">Unidade também certificada: {unit[0][0]}</div><div class="m2">implementou e mantém {d.system()} em conformidade com a norma <b>{d.standard()}</b>, aplicável a:</div><div class="c b m2">{d.put("scope")}</div><div class="grow"></div><div class="m3"></div>{led_by_colon([("Decisão de certificação", d.decoy("decision")), ("Emissão", d.date("issue")), ("Validade", f"{d.date('start')} a {d.date('expiry')}"), ("Concessão original", d.date("initial")), ("Revisão", d.decoy("revision"))])}<div class="row end m3">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">A validade depende das auditorias de manutenção. Fim do ciclo anterior: {previous(d)}. {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm} .led td{padding:.6mm 3mm .6mm 0}")


@layout("it_si_attesta_che", "continent", ("it",), systems=GENERAL, scope=(1, 3))
def it_si_attesta_che(d: Draft) -> Sheets:
    """Italian: number with a slash for the issue, seats in two lines of which one place, four days below their labels."""
    settle(d, "it-like", chance=0.5)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    capitals(d)
    cells = columns([("Data prima emissione", d.date("initial")), ("Data emissione corrente", d.date("issue")), ("Data scadenza ciclo precedente", previous(d)), ("Data scadenza", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div class="r">CERTIFICATO N.<br><b style="font-size:16pt">{d.put("number")}</b></div></div><div class="c i m4">Si attesta che il {d.system()} di</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m2 small">SEDE LEGALE E UNITÀ OPERATIVA</div><div class="c">{d.put("address")}</div><div class="c i m3">è conforme alla norma</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c i m3">per i seguenti prodotti-servizi</div><div class="c b m1">{d.put("scope")}</div><div class="c small m1">Settore EA: {d.decoy("sector")}</div><div class="grow"></div>{cells}<div class="row end m3"><div class="small">{d.put("issuer")}<br>{d.picture(art.signature(d.rng), 36)}<br>Il Direttore</div>{d.marks(26)}</div><div class="tiny m2">Il presente certificato è soggetto al rispetto del regolamento e a sorveglianza annuale. Riesame dell'intero sistema ogni tre anni. {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour, frame=False)),), ".sheet{padding:20mm 22mm 13mm} .across{width:100%;text-align:center} .across td{padding:1mm;border-top:.3mm solid #777}")  # fmt: skip


@layout("fr_certifie_que_les_activites", "continent", ("fr",), systems=GENERAL, scope=(1, 3))
def fr_certifie_que_les_activites(d: Draft) -> Sheets:
    """French: the scope comes before the firm, places 'sur le site suivant', 'Ce certificat est valable à compter du'."""
    settle(d, "fr-like", chance=0.5)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    start_is_right_too(d)
    body = f"""<div class="c b" style="font-size:34pt;color:{d.facts.office.colour}">Certificat</div><div class="c m1">N° {d.put("number")}</div><div class="m3">{d.put("issuer")} certifie que le système de management mis en place pour les activités suivantes :</div><div class="b m2" style="font-size:13pt">{d.put("scope")}</div><div class="m3">par</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="m2">sur le site suivant : {d.put("address")}</div><div class="m3">a été évalué et jugé conforme aux exigences requises par :</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="grow"></div><div>Ce certificat est valable à compter du {d.date("start")} et jusqu'au {d.date("expiry")}, sous réserve des audits de suivi (prochain : {d.decoy("surveillance1")}).</div><div class="small m1">Première certification : {d.date("initial")} — Date d'émission : {d.date("issue")}</div><div class="row end m3">{d.logo(40)}{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} – Seul le certificat électronique, consultable sur {d.facts.office.site}, fait foi.</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 12mm}")


@layout("pl_potwierdza_sie_ze", "continent", ("pl",), systems=GENERAL, scope=(1, 3))
def pl_potwierdza_sie_ze(d: Draft) -> Sheets:
    """Polish: side label upright, number as 'Certyfikat nr …', three days in a block with 'wydanie', PKD codes by the scope."""
    settle(d, "pl-like", "pl", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="up">{d.system()}</div><div class="row"><div class="b" style="font-size:30pt">CERTYFIKAT</div>{d.logo(42)}</div><div>nr {d.put("number")}</div><div class="m4">Potwierdza się, że</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">NIP {d.rng.randint(100, 999)}-{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}, KRS 0000{d.rng.randint(100000, 999999)}</div><div class="m3">wdrożył(a) i stosuje system zarządzania zgodny z wymaganiami normy</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">w zakresie:</div><div class="b m1">{d.put("scope")}</div><div class="small m1">PKD: {d.rng.randint(10, 33)}.{d.rng.randint(10, 99)}.Z; kod EA {d.decoy("sector")}</div><div class="grow"></div><div class="row top">{stacked([("Pierwsze wydanie", d.date("initial")), ("Bieżące wydanie", d.date("issue"))])}{stacked([("Ważny do", d.date("expiry")), ("Audyt nadzoru do", d.decoy("surveillance1"))])}</div><div class="row end m2">{d.sign(34)}{d.marks(22)}{d.code(16)}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 24mm 12mm 40mm} .up{position:absolute;left:12mm;bottom:40mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:19pt;color:#9aa3ad;text-transform:none}"
    return Sheets((page(body),), css)


@layout("nl_verklaart_dat", "continent", ("nl", "sv", "da"), systems=GENERAL, scope=(1, 3))
def nl_verklaart_dat(d: Draft) -> Sheets:
    """Dutch, Swedish, Danish: company register's number by the name, days right-aligned in a narrow block, plain page."""
    say = {
        "nl": ("Certificaat", "verklaart dat het managementsysteem van", "voldoet aan", "voor het toepassingsgebied", "Certificaatnummer", "Eerste uitgifte", "Uitgiftedatum", "Geldig tot", "KvK"),
        "sv": ("Certifikat", "intygar att ledningssystemet hos", "uppfyller kraven i", "för verksamheten", "Certifikatnummer", "Första utfärdande", "Utfärdat", "Giltigt till", "Org.nr"),
        "da": ("Certifikat", "attesterer at ledelsessystemet hos", "opfylder kravene i", "for området", "Certifikatnummer", "Første udstedelse", "Udstedt", "Gyldigt til", "CVR-nr."),
    }[d.facts.language]  # fmt: skip
    style = "{d} {month} {y}" if d.facts.language != "da" else "{d}. {month} {y}"
    write_dates(d, style, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}")
    register = f"{say[8]} {d.rng.randint(10000000, 99999999)}"
    body = f"""<div class="row top"><div style="font-size:34pt;font-weight:300;color:{d.facts.office.colour}">{say[0]}</div>{d.logo(40)}</div><div class="m4">{d.put("issuer")} {say[1]}</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}<br><span class="small">{register}</span></div><div class="m3">{say[2]}</div><div class="b" style="font-size:21pt">{d.standard()}</div><div class="m3">{say[3]}</div><div class="b">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{d.sign(36)}<div class="m2">{d.marks(24)}</div></div><div class="r">{say[4]}<br><b>{d.put("number")}</b><br>{say[5]}<br><b>{d.date("initial")}</b><br>{say[6]}<br><b>{d.date("issue")}</b><br>{say[7]}<br><b>{d.date("expiry")}</b></div></div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 12mm;line-height:1.4}")


@layout("ru_sertifikat_vydan_organizatsii", "continent", ("ru", "uk", "kk"), systems=GENERAL, scope=(1, 3))
def ru_sertifikat_vydan_organizatsii(d: Draft) -> Sheets:
    """Cyrillic: number spaced over the title, blank's number in red, English name of the firm, 'срок действия с … по …'."""
    say = {
        "ru": ("СЕРТИФИКАТ СООТВЕТСТВИЯ", "Настоящий сертификат удостоверяет, что", "соответствует требованиям", "применительно к", "Дата выдачи", "Срок действия с", "по", "Впервые выдан", "Бланк №", "Руководитель органа"),
        "uk": ("СЕРТИФІКАТ ВІДПОВІДНОСТІ", "Цей сертифікат засвідчує, що", "відповідає вимогам", "стосовно", "Дата видачі", "Строк дії з", "до", "Вперше виданий", "Бланк №", "Керівник органу"),
        "kk": ("СӘЙКЕСТІК СЕРТИФИКАТЫ", "Осы сертификат куәландырады:", "талаптарына сәйкес келеді", "қолданылу саласы", "Берілген күні", "Қолданылу мерзімі", "–", "Алғаш берілген", "Бланк №", "Орган басшысы"),
    }[d.facts.language]  # fmt: skip
    write_dates(d, "{d:02}.{m:02}.{y}")
    start_is_right_too(d)
    body = f"""<div class="row small"><div>№ <b>{d.put("number")}</b></div><div style="color:#c0392b">{say[8]} {d.rng.randint(100000, 999999):07}</div></div><div class="c m3">{d.logo(44)}</div><div class="c">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c b m3" style="font-size:24pt">{say[0]}</div><div class="m3">{say[1]}</div><div class="c b m1" style="font-size:17pt">{d.put("holder")}</div><div class="c small">{d.put("holder_latin")}</div><div class="c">{d.put("address")}</div><div class="m2"><b>{d.system()}</b> {say[2]}</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div><div class="m2">{say[3]}:</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows([(say[4], d.date("issue")), (say[5], f"{d.date('start')} {say[6]} {d.date('expiry')}"), (say[7], d.date("initial"))])}<div class="row end m2"><div class="small">{say[9]}<br>{d.picture(art.signature(d.rng), 34)}</div>{d.picture(art.seal(d.facts.office.brand, "М.П.", "#24489c"), 32)}{d.marks(22)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#3d7f5f")),), ".sheet{padding:18mm 24mm 18mm}")


@layout(
    "tr_ara_tetkik_ve_belge_sonu",
    "continent",
    ("tr",),
    systems=(*GENERAL, ("F",)),
    years=(1, 3),
    scope=(1, 3),
)
def tr_ara_tetkik_ve_belge_sonu(d: Draft) -> Sheets:
    """Turkish: a firm named by documents and tests, 'belge geçerlilik' beside the cycle's end, scope's codes, form number."""
    settle(d, "tr-like", "tr", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}", "{d:02}/{m:02}/{y}")
    end = d.facts.expiry
    cycle = years_later(end, 2) if (end - d.facts.start).days < 400 else end
    pairs = [
        ("Sertifika No", d.put("number")),
        ("İlk Yayın Tarihi", d.date("initial")),
        ("Son Yayın Tarihi", d.date("issue")),
        ("Sertifika Geçerlilik Tarihi", d.date("expiry")),
        ("Belgelendirme Döngüsü Sonu", d.other_date(cycle)),
        ("Revizyon No / Tarihi", f"00 / {one(d, '-', '—')}"),
    ]
    body = f"""<div class="row"><div style="background:{d.facts.office.colour};color:#fff;padding:4mm 8mm;font-size:25pt;font-weight:bold">SERTİFİKA</div>{d.logo(46)}</div><div class="m4 c b" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">firmasının <b>{d.system()}</b> denetlenmiş ve aşağıdaki standardın şartlarına uygun bulunmuştur.</div><div class="c b m2" style="font-size:26pt">{d.standard()}</div><div class="c b m3">KAPSAM</div><div class="c m1">{d.put("scope")}</div><div class="c small">EA/NACE: {d.decoy("sector")} / {d.rng.randint(10, 33)}.{d.rng.randint(10, 99)}</div><div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">{d.marks(24)}<div class="m2">{d.code(18)}</div></div></div><div class="row end m2">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.decoys_form()}</div></div><div class="tiny m1">Bu sertifika, ara tetkiklerin ({d.decoy("surveillance1")}) başarıyla tamamlanması şartıyla geçerlidir.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm}")


@layout(
    "tr_en_ayni_satirda", "continent", ("tr",), also=("en",), systems=(*GENERAL, ("I",), ("M",)), scope=(1, 2)
)
def tr_en_ayni_satirda(d: Draft) -> Sheets:
    """Turkish over English in every line of a ruled form; statement of applicability's day and scope in both tongues."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    note = (
        f" (SOA: {d.other_date(days_later(d.facts.issue, -45))} Rev.0{d.rng.randint(0, 3)})"
        if d.facts.standards[0].system == "I"
        else ""
    )
    scope = noted_scope(d, note) if note else d.put("scope")
    pairs = [
        ("Kuruluş<br><i>Organization</i>", d.put("holder")),
        ("Adres<br><i>Address</i>", d.put("address")),
        ("Standart<br><i>Standard</i>", d.standard()),
        ("Kapsam<br><i>Scope</i>", scope),
        ("Belge No<br><i>Certificate No</i>", d.put("number")),
        ("İlk belgelendirme<br><i>First certification</i>", d.date("initial")),
        ("Düzenlenme<br><i>Issued</i>", d.date("issue")),
        ("Geçerlilik<br><i>Valid until</i>", d.date("expiry")),
    ]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c b m3" style="font-size:23pt">{d.system()} Sertifikası</div><div class="c i">{d.system("en")} Certificate</div><div class="m3 small c">{d.put("issuer")} tarafından yapılan denetim sonucunda verilmiştir. <i>Granted as a result of the audit carried out by the body.</i></div><div class="m3">{rows(pairs, "f")}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.code(18)}{d.sign(36)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 12mm} .f{width:100%} .f td{border:.25mm solid #99a;padding:2mm 3mm} .f .l{width:44mm;font-size:9pt;background:#f5f6f8} .f .v{font-weight:bold}")  # fmt: skip


@layout("de_dreisprachige_etiketten", "continent", ("de",), only=("CH", "AT", "tuvsud", "tuvrh/DE", "dekra/DE", "zertkontor"), systems=(*GENERAL, ("M",)), scope=(1, 2))  # fmt: skip
def de_dreisprachige_etiketten(d: Draft) -> Sheets:
    """German facts under labels in German, French and English, divided by strokes; the days in the order end, issue, first."""
    d.printed.extra["language_alt"] = ["fr", "en"]
    settle(d, "de-like", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    facts = [
        ("Organisation | Organisation | Organization", f'{d.put("holder")}<br><span style="font-weight:normal">{d.put("address")}</span>'),
        ("Geltungsbereich | Domaine d'application | Scope", d.put("scope")),
        ("Normative Grundlage | Base normative | Normative base", d.standard()),
    ]  # fmt: skip
    days = [
        ("Gültig bis | Valable jusqu'au | Valid until", d.date("expiry")),
        ("Ausgabe | Édition | Issue", d.date("issue")),
        ("Erstzertifizierung | Première certification | First certification", d.date("initial")),
        ("Reg.-Nr. | N° d'enr. | Reg. no.", d.put("number")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="m4" style="font-size:23pt;font-weight:300">Zertifikat | Certificat | Certificate</div><div class="m2">{stacked(facts, "m3")}</div><div class="m3 small">{d.put("issuer")} bescheinigt | certifie | certifies: {d.system()}</div><div class="grow"></div>{rows(days)}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny m2">{d.facts.office.address} | {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm} .rows .v{white-space:nowrap}")
