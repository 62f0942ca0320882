"""One paper for each of many languages, as modest and large bodies of the country word and arrange theirs."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    branches,
    capitals,
    columns,
    lines,
    one,
    other_addresses,
    previous,
    reissued,
    site_cells,
    spread,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, stacked, start_is_right_too, whole_years
from benchmarks.generate.layouts.registry import GENERAL, layout

DOTTED = ("{d:02}.{m:02}.{y}", "{d}. {month} {y}")


@layout("de_urkunde_mit_geltungsbereichen", "tongues", ("de",), only=("tuvthueringen", "tuvhessen", "dqs", "dekra/DE", "zertkontor", "alpenzert", "rhoenzert", "weserzert", "qualityaustria", "tuvaustria", "tuvnord/DE"), systems=(*GENERAL, ("N",)), scope=(2, 4), sites=2)  # fmt: skip
def de_urkunde_mit_geltungsbereichen(d: Draft) -> Sheets:
    """German: first day, last change, current cycle and end in a small column, places by letter, register's note."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}")
    reissued(d)
    units = "".join(
        f"<div class=small>({letter}) {place}: {work}</div>"
        for letter, (place, work) in zip("ab", site_cells(d, "address", "activity"), strict=True)
    )
    right = stacked(
        [
            ("Zertifikat-Registriernummer", d.put("number")),
            ("Erstzertifizierung", d.date("initial")),
            ("Beginn der laufenden Periode", d.date("start")),
            ("Fassung vom", d.date("issue")),
            ("Gültig bis", d.date("expiry")),
            ("Auditbericht", d.decoy("report")),
        ]
    )
    d.printed.roles.discard("start")
    start_is_right_too(d)
    body = f"""<div class="row">{d.logo(50)}{d.marks(26)}</div><div class="m4 serif" style="font-size:40pt">Urkunde</div><div class="i">über die Zertifizierung eines Managementsystems ({d.system()})</div><div class="row top m4"><div style="flex:1"><div class="small">Inhaber</div><div class="b" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small m2">einbezogene Standorte</div>{units}<div class="small m3">Regelwerk</div><div class="b" style="font-size:17pt">{d.standard()}</div><div class="small m3">Geltungsbereich</div><div>{d.put("scope")}</div></div><div style="border-left:.5mm solid #888;padding-left:6mm">{right}</div></div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div><div class="tiny m2">Die Aufrechterhaltung setzt jährliche Überwachungsaudits voraus (Stichtag {d.rng.randint(1, 28):02}.{d.rng.randint(1, 12):02}.). Status im Register der Stelle einsehbar.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 11mm}")


@layout(
    "fr_attestation_en_liste",
    "tongues",
    ("fr",),
    only=("bv/FR", "afnor", "loireval", "apave", "hexacert", "certifatlas", "sqs", "sgs/CH"),
    systems=GENERAL,
    scope=(1, 3),
)
def fr_attestation_en_liste(d: Draft) -> Sheets:
    """French: 'pour les activités suivantes', number led by N°, effect and 'jusqu'au' in one phrase, cycle in the foot."""
    write_dates(d, "{d} {month} {y}", "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="row top"><div>{d.logo(46)}</div><div class="r">N° {d.put("number")}<br><span class=small>Page 1 / 1</span></div></div><div class="m4" style="font-size:38pt;color:{d.facts.office.colour}">Certificat</div><div class="m3">{d.put("issuer")} certifie que le système de management mis en place par :</div><div class="b m3" style="font-size:22pt">{d.put("holder")}</div><div class="m3">pour les activités suivantes :</div><div class="b m1">{d.put("scope")}</div><div class="m3">a été évalué et jugé conforme aux exigences requises par :</div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m3">et est déployé sur le site suivant :</div><div class="b m1">{d.put("address")}</div><div class="m4">Ce certificat est valable à compter du (année/mois/jour ou en clair) <b>{d.date("start")}</b> jusqu'au <b>{d.date("expiry")}</b></div><div class="small m1">Date de première certification : {d.date("initial")} – Échéance du cycle précédent : {previous(d)}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(20)}{d.marks(24)}</div><div class="tiny m2">Seul le certificat électronique, consultable sur {d.facts.office.site}, fait foi en temps réel de la certification de l'organisme. {d.facts.office.address} – SAS au capital de 18 187 000 € – RCS Bobigny</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 11mm}")


@layout("es_vigente_con_seguimientos", "tongues", ("es",), systems=(*GENERAL, ("F",), ("K",)), scope=(1, 3))
def es_vigente_con_seguimientos(d: Draft) -> Sheets:
    """Spanish: RUC or NIT beside the holder, 'aprobación original', 'última modificación', follow-ups due, sectors."""
    reissued(d)
    write_dates(d, "{d} de {month} de {y}", "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}")
    pairs = [
        ("Certificado", d.put("number")),
        ("Aprobación original", d.date("initial")),
        ("Última modificación", d.date("issue")),
        ("Vencimiento del ciclo anterior", previous(d)),
        ("Vencimiento", d.date("expiry")),
        ("Primer seguimiento hasta", d.decoy("surveillance1")),
        ("Sector IAF", d.decoy("sector")),
    ]
    tax = one(
        d,
        f"RUC 20{d.rng.randint(100000000, 599999999)}",
        f"NIT {d.rng.randint(800, 901)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}-{d.rng.randint(0, 9)}",
    )
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="c m3 b" style="font-size:25pt">{d.title()}</div><div class="c m2">{d.put("issuer")} otorga el presente a</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{tax} · {d.put("address")}</div><div class="c m2">por haber demostrado el cumplimiento de los requisitos de la norma</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">con el alcance siguiente:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">{d.code(22)}<br>{d.sign(36)}</div></div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · La vigencia queda sujeta a los seguimientos anuales.</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a3324", frame=False)),), ".sheet{padding:18mm 22mm 12mm} .rows{font-size:9pt} .rows td{padding:.6mm 3mm .6mm 0}")  # fmt: skip


@layout("pt_emissao_revisao_validade", "tongues", ("pt",), systems=GENERAL, sites=2, scope=(1, 3))
def pt_emissao_revisao_validade(d: Draft) -> Sheets:
    """Portuguese: tax number, units beneath, 'emissão inicial / desta emissão / validade' as a row of three, revision."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d} de {month} de {y}")
    branches(d)
    units = [(f"Unidade {i}", *cell) for i, cell in enumerate(site_cells(d, "address", "activity"), 1)]
    days = columns([("Emissão inicial", d.date("initial")), ("Desta emissão", d.date("issue")), ("Validade", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r small">Certificado nº <b>{d.put("number")}</b><br>Rev. {d.rng.randint(0, 4):02}</div></div><div class="c m3" style="font-size:30pt">CERTIFICADO DE CONFORMIDADE</div><div class="m3">Certificamos que a empresa</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="small">CNPJ {d.rng.randint(10, 59)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}</div><div>{d.put("address")}</div><div class="m2">implementou e mantém um {d.system()} conforme a norma <b>{d.standard()}</b>, no escopo:</div><div class="b m1">{d.put("scope")}</div><div class="m3">{table(("Unidade", "Endereço", "Atividades"), units)}</div><div class="grow"></div>{days}<div class="row end m3">{d.sign(36)}{d.marks(24)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 21mm 11mm} .across{width:100%;text-align:center} .across td{border:.3mm solid #777;padding:1.5mm}")  # fmt: skip


@layout(
    "it_emissione_corrente_e_scadenza", "tongues", ("it",), systems=(*GENERAL, ("M",)), scope=(1, 3), sites=1
)
def it_emissione_corrente_e_scadenza(d: Draft) -> Sheets:
    """Italian: legal and operating seat apart, 'data delibera' as a decoy, italic English beneath the labels, EA sector."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    (works,) = other_addresses(d)
    right = led_by_colon(
        [
            ("Prima emissione <i>First issue</i>", d.date("initial")),
            ("Emissione corrente <i>Current issue</i>", d.date("issue")),
            ("Data delibera <i>Decision</i>", d.decoy("decision")),
            ("Scadenza <i>Expiry</i>", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="c m3" style="font-size:15pt">CERTIFICATO N. <span class=i>CERTIFICATE No.</span></div><div class="c b" style="font-size:18pt">{d.put("number")}</div><div class="c m3">si certifica che il sistema di gestione di <i>/ we hereby certify that the management system operated by</i></div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">Sede legale: {d.put("address")}</div><div class="c">Unità operativa: {works}</div><div class="c m3">è conforme alla norma <i>/ is in compliance with the standard</i></div><div class="c b" style="font-size:24pt">{d.standard()}</div><div class="c m2">per i seguenti processi <i>/ concerning the following activities</i></div><div class="c b">{d.put("scope")}</div><div class="c small">Settore EA: {d.decoy("sector")}</div><div class="grow"></div><div class="row end">{d.sign(36)}{right}</div><div class="tiny c m2">Per informazioni puntuali e aggiornate circa eventuali variazioni intervenute nello stato della certificazione rivolgersi al recapito seguente. {d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 11mm} .led td{padding:.6mm 2mm;font-size:9.5pt} .led i{font-size:7.5pt}")  # fmt: skip


@layout("pl_certyfikat_wazny_do", "tongues", ("pl",), systems=GENERAL, scope=(1, 3))
def pl_certyfikat_wazny_do(d: Draft) -> Sheets:
    """Polish: NIP and REGON, 'ważny od … do …', place and day at the lower left, cycle's supervision in the foot."""
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d:02}-{m:02}-{y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="c b m4" style="font-size:33pt;letter-spacing:2mm">CERTYFIKAT</div><div class="c" style="font-size:14pt">NR {d.put("number")}</div><div class="c m3">Jednostka certyfikująca potwierdza, że organizacja</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small">NIP {d.rng.randint(500, 999)}-{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}, REGON {d.rng.randint(100000000, 399999999)}</div><div class="c m3">stosuje {d.system()} zgodny z wymaganiami</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">w zakresie:</div><div class="c b">{d.put("scope")}</div><div class="c m4">Certyfikat jest ważny od {d.date("start")} do {d.date("expiry")}</div><div class="c small">pod warunkiem pozytywnych wyników nadzoru (najbliższy do {d.decoy("surveillance1")}). Certyfikacja od {d.date("initial")}.</div><div class="grow"></div><div class="row end"><div class="small">Data wydania: {d.date("issue")}</div>{d.sign(38)}</div><div class="tiny c m2">{d.footer()}</div>"""
    start_is_right_too(d)
    return Sheets((page(body, ground=art.guilloche("#8d1b3d")),), ".sheet{padding:22mm 25mm 20mm}")


@layout("cs_hu_ro_tabulka", "tongues", ("cs", "hu", "ro", "hr"), systems=GENERAL, scope=(1, 3))
def cs_hu_ro_tabulka(d: Draft) -> Sheets:
    """Central Europe: a small table right at the head bears number and days; a long sentence follows, seal at the left."""
    said = {
        "cs": ("Certifikát č.", "První certifikace", "Datum vydání", "Platnost do", "tímto potvrzuje, že společnost", "zavedla a používá systém managementu podle", "v oboru", "Dozorový audit do", "IČO"),
        "hu": ("Tanúsítvány száma", "Első tanúsítás", "Kiadás kelte", "Érvényes", "ezennel tanúsítja, hogy a", "olyan irányítási rendszert működtet, amely megfelel a következő szabványnak:", "az alábbi területen:", "Felügyeleti audit", "Cégjegyzékszám"),
        "ro": ("Certificat nr.", "Prima certificare", "Data emiterii", "Valabil până la", "certifică faptul că organizația", "a implementat și menține un sistem de management conform", "pentru domeniul", "Audit de supraveghere până la", "CUI"),
        "hr": ("Certifikat br.", "Prva certifikacija", "Datum izdavanja", "Vrijedi do", "potvrđuje da organizacija", "primjenjuje sustav upravljanja prema normi", "u području", "Nadzorni audit do", "OIB"),
    }[d.facts.language]  # fmt: skip
    write_dates(d, *DOTTED) if d.facts.language in ("cs", "hr") else None
    head = columns([(said[0], d.put("number")), (said[1], d.date("initial")), (said[2], d.date("issue")), (said[3], d.date("expiry"))])  # fmt: skip
    body = f"""{head}<div class="row m3">{d.logo(46)}{d.marks(24)}</div><div class="c b m4" style="font-size:27pt">{d.title()}</div><div class="c m3">{d.put("issuer")}<br>{said[4]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c small">{said[8]}: {d.rng.randint(10000000, 99999999)}</div><div class="c m3">{said[5]}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">{said[6]}</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.picture(art.seal(d.facts.office.brand, "CERT", d.facts.office.colour), 32)}{d.sign(38)}</div><div class="tiny c m2">{said[7]} {d.decoy("surveillance1")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 21mm 11mm} .across{width:100%} .across td{border-bottom:.3mm solid #888;padding:1mm 2mm;font-size:8.6pt}")  # fmt: skip


@layout(
    "tr_belge_ve_periyot",
    "tongues",
    ("tr",),
    systems=(*GENERAL, ("F",), ("M",)),
    years=(3, 3, 1),
    scope=(1, 3),
)
def tr_belge_ve_periyot(d: Draft) -> Sheets:
    """Turkish: 'ilk belgelendirme', 'yayın tarihi', 'revizyon', 'geçerlilik' and period's end in two columns led by colons."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}", "{d:02}/{m:02}/{y}")
    left = led_by_colon([("Belge No", d.put("number")), ("İlk Belgelendirme", d.date("initial")), ("Yayın Tarihi", d.date("issue"))])  # fmt: skip
    right = led_by_colon([("Geçerlilik Tarihi", d.date("expiry")), ("1. Gözetim", d.decoy("surveillance1")), ("Revizyon No", d.decoy("revision"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(40)}<div class="c b" style="font-size:22pt">{d.title()}</div>{d.marks(24)}</div><div class="c m4">Bu belge,</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">adresinde faaliyet gösteren kuruluşun aşağıdaki kapsamda</div><div class="c b m1">{d.put("scope")}</div><div class="c m2">uyguladığı yönetim sisteminin</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c">standardının şartlarını karşıladığını gösterir.</div><div class="c small m2">EA/NACE Kodu: {d.decoy("sector")}</div><div class="grow"></div><div class="row top">{left}{right}</div><div class="row end m3">{d.code(20)}{d.sign(36)}</div><div class="tiny c m2">Bu belgenin mülkiyeti {d.put("issuer")} kuruluşuna aittir, talep edildiğinde iade edilir. {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#1d6f8b")),), ".sheet{padding:22mm 24mm 20mm} .led td{padding:.6mm 2mm;font-size:9.5pt}")  # fmt: skip


@layout("ru_udostoveryaet_s_po", "tongues", ("ru", "uk", "kk"), also=("en",), systems=GENERAL, scope=(1, 2))
def ru_udostoveryaet_s_po(d: Draft) -> Sheets:
    """Cyrillic: 'issued to' with the tax number, one English line of the name, days with guillemets, register's row beneath."""
    said = {
        "ru": ("СЕРТИФИКАТ СООТВЕТСТВИЯ", "ВЫДАН", "ИНН", "соответствует требованиям", "применительно к", "Срок действия с", "по", "Первичная сертификация", "Дата регистрации", "Инспекционный контроль", "Руководитель органа"),
        "uk": ("СЕРТИФІКАТ ВІДПОВІДНОСТІ", "ВИДАНО", "ЄДРПОУ", "відповідає вимогам", "стосовно", "Термін дії з", "до", "Первинна сертифікація", "Дата реєстрації", "Наглядовий аудит", "Керівник органу"),
        "kk": ("СӘЙКЕСТІК СЕРТИФИКАТЫ", "БЕРІЛДІ", "БСН", "талаптарына сәйкес келеді", "қолданылу саласы", "Жарамдылық мерзімі", "бастап", "Алғашқы сертификаттау", "Тіркелген күні", "Инспекциялық бақылау", "Орган басшысы"),
    }[d.facts.language]  # fmt: skip
    write_dates(d, "{d:02}.{m:02}.{y}", "«{d:02}» {month} {y} г." if d.facts.language == "ru" else "{d:02}.{m:02}.{y}")  # fmt: skip
    body = f"""<div class="c">{d.logo(44)}</div><div class="c small">{d.put("issuer")}<br>{d.facts.office.address}</div><div class="c b serif m3" style="font-size:27pt">{said[0]}</div><div class="c">№ <b>{d.put("number")}</b></div><div class="c m3">{said[1]}</div><div class="c b m1" style="font-size:20pt">{d.put("holder")}</div><div class="c small i">{d.put("holder_latin")}</div><div class="c">{d.put("address")}, {said[2]} {d.rng.randint(100000000000, 999999999999)}</div><div class="c m3">{d.system()}<br>{said[4]}<br><b>{d.put("scope")}</b></div><div class="c m2">{said[3]}</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="grow"></div><div class="row small"><div>{said[5]} <b>{d.date("start")}</b> {said[6]} <b>{d.date("expiry")}</b>{" дейін" if d.facts.language == "kk" else ""}</div><div>{said[7]}: {d.date("initial")}</div></div><div class="row end m2">{d.marks(24)}{d.picture(art.seal(d.facts.office.brand, "М.П.", "#2a4d9b"), 30)}<div class="c">{d.picture(art.signature(d.rng), 34)}<div class=small>{said[10]}</div></div></div><div class="row tiny m2"><div>{said[8]}: {d.date("issue")}</div><div>{said[9]}: {d.decoy("surveillance1")}; {d.decoy("surveillance2")}</div></div>"""
    start_is_right_too(d)
    return Sheets((page(body, ground=art.guilloche("#5b6fa8")),), ".sheet{padding:20mm 23mm 19mm}")


@layout(
    "ja_hyo_to_kigen", "tongues", ("ja",), also=("en",), systems=(*GENERAL, ("I",)), scope=(1, 3), sites=2
)
def ja_hyo_to_kigen(d: Draft) -> Sheets:
    """Japanese: first, renewed, revised and limit of validity in one column, related sites as a list, English name below."""
    write_dates(d, "{y}年{m}月{d}日", "{y} 年 {m} 月 {d} 日")
    places = "".join(f"<div class=small>・{name} {place}</div>" for name, place in site_cells(d, "name", "address"))  # fmt: skip
    pairs = [
        ("登録番号", d.put("number")),
        ("初回登録日", d.date("initial")),
        ("更新日", d.date("issue")),
        ("有効期限", d.date("expiry")),
        ("次回更新審査期限", d.other_date(days_later(d.facts.expiry, -d.rng.randint(30, 90)))),
    ]
    body = f"""<div class="c b serif" style="font-size:34pt;letter-spacing:8mm">登録証</div><div class="c m2">{d.logo(42)}</div><div class="m3 b" style="font-size:19pt">{d.put("holder")} 殿</div><div class="small">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div class="m3" style="text-indent:1em">貴組織の{d.system()}は、下記の規格の要求事項に適合していることを証します。</div><div class="c m2">記</div><div class="m2">適用規格 <b style="font-size:15pt">{d.standard()}</b></div><div class="m2">登録範囲 <b>{d.put("scope")}</b></div><div class="small">Scope: {d.put("scope_latin")}</div><div class="m2 small">関連事業所</div>{places}<div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">{d.put("issuer")}<br>{d.picture(art.signature(d.rng), 32)}<br>{d.marks(24)}</div></div><div class="tiny m2">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#9c7a2f")),), ".sheet{padding:22mm 24mm 19mm}")


@layout("ko_gan_yuhyo_gigan", "tongues", ("ko",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def ko_gan_yuhyo_gigan(d: Draft) -> Sheets:
    """Korean: labels in Korean and English in one cell, term as 'day ~ day', first certification in brackets behind."""
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}")
    pairs = [
        ("인증번호<br>Certificate No.", d.put("number")),
        ("조직명<br>Organization", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("주소<br>Address", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("인증표준<br>Standard", d.standard()),
        ("인증범위<br>Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("유효기간<br>Validity", f"{d.date('start')} ~ {d.date('expiry')} (최초인증일 {d.date('initial')})"),
    ]
    start_is_right_too(d)
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="c b m3" style="font-size:32pt;letter-spacing:6mm">인증서</div><div class="c small">CERTIFICATE OF REGISTRATION</div><div class="m4 kt">{rows(pairs)}</div><div class="c m3">위 조직의 {d.system()}이 해당 표준의 요구사항에 적합함을 인증합니다.</div><div class="c m3" style="font-size:14pt">{d.date("issue")}</div><div class="grow"></div><div class="c b" style="font-size:19pt">{d.put("issuer")} 원장 {d.picture(art.seal(d.facts.office.brand, "인", "#c22"), 18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · 사후관리심사 기한 {d.decoy("surveillance1")}</div>"""
    css = ".sheet{padding:24mm 22mm 19mm} .kt .rows{width:100%} .kt td{border:.25mm solid #567;padding:2mm 3mm} .kt .l{width:38mm;background:#eef2f6;text-align:center;font-size:9pt} .kt .v{font-weight:normal}"
    return Sheets((page(body, ground=art.guilloche("#34598b")),), css)


@layout("th_lae_angkrit", "tongues", ("th",), also=("en",), systems=GENERAL, scope=(1, 2))
def th_lae_angkrit(d: Draft) -> Sheets:
    """Thai: years of the Buddha for Thai days, English ones in the lower line; certificate 'no.' in the upper right."""
    thai = "{d} {month} พ.ศ. {be}"
    day = {
        role: (d.date(role, style=thai), d.date(role, "en", "{d} {month} {y}"))
        for role in ("issue", "expiry", "initial")
    }
    triple = columns(
        [
            ("วันที่รับรองครั้งแรก / First certified", "<br>".join(day["initial"])),
            ("วันที่ออกใบรับรอง / Issued", "<br>".join(day["issue"])),
            ("วันหมดอายุ / Expires", "<br>".join(day["expiry"])),
        ]
    )
    body = f"""<div class="r small">เลขที่ / No. <b>{d.put("number")}</b></div><div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:25pt">{d.title()}</div><div class="c m3">{d.put("issuer")}<br>ขอรับรองว่า / certifies that</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">ได้รับการรับรองตามมาตรฐาน / is certified to</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m2">ขอบข่าย / Scope</div><div class="c">{d.put("scope")}<br><b>{d.put("scope_latin")}</b></div><div class="grow"></div>{triple}<div class="row end m2">{d.marks(24)}{d.sign(36)}</div><div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 22mm 19mm} .across{width:100%;text-align:center} .across td{padding:.6mm 2mm}"
    return Sheets((page(body, ground=art.guilloche("#7a5195")),), css)


@layout("vi_hieu_luc_ba_nam", "tongues", ("vi",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def vi_hieu_luc_ba_nam(d: Draft) -> Sheets:
    """Vietnamese: state's motto-like head, decision number, effect 'from … to …', three boxes for watches with years."""
    whole_years(d)
    write_dates(d, "{d:02}/{m:02}/{y}", "ngày {d:02} tháng {m:02} năm {y}")
    watch = table(
        ("Giám sát lần 1", "Giám sát lần 2", "Tái chứng nhận"),
        [
            (
                str(years_later(d.facts.start, 1).year),
                str(years_later(d.facts.start, 2).year),
                str(years_later(d.facts.start, 3).year),
            )
        ],
    )
    body = f"""<div class="row">{d.logo(40)}<div class="c b small">TRUNG TÂM CHỨNG NHẬN<br>{d.put("issuer")}</div>{d.marks(24)}</div><div class="c b m3" style="font-size:30pt;color:#a31515">GIẤY CHỨNG NHẬN</div><div class="c i">CERTIFICATE</div><div class="c m1">Số (No.): <b>{d.put("number")}</b></div><div class="c m2">Chứng nhận hệ thống quản lý của / This is to certify that the management system of</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">Địa chỉ: {d.put("address")}</div><div class="c m2">đã được đánh giá và phù hợp với yêu cầu của tiêu chuẩn / conforms to</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">cho lĩnh vực / for the scope of</div><div class="c b">{d.put("scope")}</div><div class="c m3">Giấy chứng nhận có hiệu lực từ {d.date("start")} đến {d.date("expiry")}</div><div class="c small">Ngày cấp lần đầu: {d.date("initial")} – Quyết định số {d.rng.randint(100, 999)}/QĐ-CN</div><div class="m2">{watch}</div><div class="grow"></div><div class="row end">{d.code(20)}{d.sign(36)}</div><div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#c29a3b")),), ".sheet{padding:20mm 22mm 19mm} .sites td,.sites th{text-align:center}")  # fmt: skip


@layout("ar_shahada_wa_tawarikh", "tongues", ("ar",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def ar_shahada_wa_tawarikh(d: Draft) -> Sheets:
    """Arabic above, English beneath on one page; days in a shared strip with both labels, Latin figures."""
    strip = columns(
        [
            ("رقم الشهادة<br>Certificate No.", d.put("number")),
            ("تاريخ أول إصدار<br>First issue", d.date("initial", style="{y}-{m:02}-{d:02}")),
            ("تاريخ الإصدار<br>Issue date", d.date("issue", style="{y}-{m:02}-{d:02}")),
            ("تاريخ الانتهاء<br>Expiry date", d.date("expiry", style="{y}-{m:02}-{d:02}")),
        ]
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div dir="rtl" class="c m3"><div class="b" style="font-size:26pt">شهادة مطابقة</div><div class="m1">تشهد {d.put("issuer")} بأن نظام الإدارة لدى</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m1">مطابق لمتطلبات المواصفة في مجال: <b>{d.put("scope")}</b></div></div><div class="c b m3" style="font-size:24pt;border-top:.4mm solid #777;border-bottom:.4mm solid #777;padding:2mm">{d.standard()}</div><div class="c m2">This is to certify that the management system of</div><div class="c b m1" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c">{d.put("address_latin")}</div><div class="c m1">complies with the above standard for <b>{d.put("scope_latin")}</b></div><div class="grow"></div>{strip}<div class="row end m3">{d.code(20)}{d.sign(36)}</div><div class="tiny c m2">{d.put("issuer_latin")} · {d.facts.office.site}</div>"""
    css = (
        ".sheet{padding:20mm 20mm 18mm} .across{width:100%;text-align:center} .across td{border:.3mm solid #777;padding:1mm}"
    )  # fmt: skip
    return Sheets((page(body, ground=art.guilloche("#1b6e53")),), css)


@layout("nordic_giltighet", "tongues", ("sv", "da", "nl"), systems=GENERAL, scope=(1, 3))
def nordic_giltighet(d: Draft) -> Sheets:
    """North: organisation number beneath the holder, days in a small paragraph at the lower left, much white space."""
    said = {
        "sv": ("Certifikat", "Härmed intygas att", "org.nr", "uppfyller kraven enligt", "Certifieringen omfattar", "Certifikat nr", "Första certifiering", "Utfärdat", "Giltigt till och med", "Nästa revision senast"),
        "da": ("Certifikat", "Det attesteres herved, at", "CVR-nr.", "opfylder kravene i", "Certifikatet omfatter", "Certifikat nr.", "Første certificering", "Udstedt", "Gyldigt til", "Næste audit senest"),
        "nl": ("Certificaat", "Hiermee wordt verklaard dat", "KvK-nummer", "voldoet aan de eisen van", "Toepassingsgebied", "Certificaatnummer", "Oorspronkelijke afgiftedatum", "Uitgegeven op", "Geldig tot en met", "Volgende audit uiterlijk"),
    }[d.facts.language]  # fmt: skip
    small = lines([(said[5], d.put("number")), (said[6], d.date("initial")), (said[7], d.date("issue")), (said[8], d.date("expiry"))])  # fmt: skip
    body = f"""<div class="r">{d.logo(46)}</div><div class="m4" style="font-size:44pt;font-weight:300;color:{d.facts.office.colour}">{said[0]}</div><div class="m4">{said[1]}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div class="small">{said[2]} {d.rng.randint(550000, 559999)}-{d.rng.randint(1000, 9999)}</div><div>{d.put("address")}</div><div class="m3">{said[3]}</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="m3">{said[4]}: {d.put("scope")}</div><div class="grow"></div><div class="row end"><div class="small">{small}<div>{said[9]}: {d.decoy("surveillance1")}</div></div>{d.marks(24)}</div><div class="m3">{d.sign(36)}</div><div class="tiny m2">{d.footer()}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 28mm 11mm 40mm}")


@layout("el_bg_me_arithmo", "tongues", ("el", "bg"), also=("en",), systems=GENERAL, scope=(1, 2))
def el_bg_me_arithmo(d: Draft) -> Sheets:
    """Greek or Bulgarian with English beneath each line in italics; days twice, the number once and spaced title."""
    said = {
        "el": ("ΠΙΣΤΟΠΟΙΗΤΙΚΟ", "Αριθμός", "Πιστοποιείται ότι ο οργανισμός", "εφαρμόζει σύστημα διαχείρισης σύμφωνα με το πρότυπο", "για το πεδίο εφαρμογής", "Αρχική πιστοποίηση", "Έκδοση", "Λήξη ισχύος"),
        "bg": ("СЕРТИФИКАТ", "Номер", "Удостоверява се, че организацията", "прилага система за управление съгласно", "в обхват", "Първоначална сертификация", "Издаден на", "Валиден до"),
    }[d.facts.language]  # fmt: skip
    capitals(d) if d.facts.language == "bg" else None
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    pairs = [
        (f"{said[5]}<br><i>Initial certification</i>", d.date("initial")),
        (f"{said[6]}<br><i>Issue</i>", d.date("issue")),
        (f"{said[7]}<br><i>Expiry</i>", d.date("expiry")),
    ]
    later = d.other_date(days_later(d.facts.issue, 365))
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m4" style="font-size:28pt">{spread(said[0])}</div><div class="c">{said[1]} / <i>No.</i> <b>{d.put("number")}</b></div><div class="c m3">{said[2]}<br><i class=small>We certify that the organization</i></div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c b i">{d.put("holder_latin")}</div><div class="c small">{d.put("address")}<br><i>{d.put("address_latin")}</i></div><div class="c m2">{said[3]}<br><i class=small>applies a management system according to</i></div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">{said[4]} / <i>scope</i></div><div class="c b">{d.put("scope")}</div><div class="c i">{d.put("scope_latin")}</div><div class="grow"></div>{columns(pairs)}<div class="row end m2">{d.sign(36)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>1<sup>st</sup> surveillance: {later}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#4464a0")),), ".sheet{padding:20mm 22mm 19mm} .across{width:100%;text-align:center}")  # fmt: skip


@layout("id_ms_dengan_ini", "tongues", ("id",), systems=(*GENERAL, ("F",), ("K",)), scope=(1, 3))
def id_ms_dengan_ini(d: Draft) -> Sheets:
    """Indonesian: lying paper, name at the left, ring of days at the right, 'berlaku sampai dengan', audits of watch named."""
    write_dates(d, "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    right = stacked(
        [
            ("Nomor Sertifikat", d.put("number")),
            ("Sertifikasi awal", d.date("initial")),
            ("Diterbitkan", d.date("issue")),
            ("Berlaku sampai dengan", d.date("expiry")),
            ("Surveilans I", d.decoy("surveillance1")),
            ("Surveilans II", d.decoy("surveillance2")),
        ]
    )
    body = f"""<div class="row top" style="flex:1"><div style="flex:1">{d.logo(46)}<div class="m3 b" style="font-size:25pt">{d.title()}</div><div class="m3">Dengan ini {d.put("issuer")} menyatakan bahwa</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">telah menerapkan {d.system()} sesuai persyaratan</div><div class="b" style="font-size:21pt">{d.standard()}</div><div class="m2">Ruang lingkup: <b>{d.put("scope")}</b></div></div><div style="border:.5mm solid {d.facts.office.colour};border-radius:6mm;padding:4mm 6mm">{right}</div></div><div class="row end">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="tiny m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:16mm 22mm 12mm}"
    return Sheets((page(body),), css, "landscape")


@layout("lt_lv_isduota_ir_galioja", "tongues", ("lt", "lv"), systems=GENERAL, scope=(1, 3))
def lt_lv_isduota_ir_galioja(d: Draft) -> Sheets:
    """Baltic: the year first in all days, code of the register beneath the holder, 'issued' at the left, 'valid to' at the right."""
    said = {
        "lt": ("SERTIFIKATAS", "Nr.", "patvirtina, kad organizacija", "įmonės kodas", "įdiegė vadybos sistemą, atitinkančią standarto", "reikalavimus. Sertifikavimo sritis:", "Pirmą kartą išduotas", "Išduotas", "Galioja iki", "Kita priežiūra"),
        "lv": ("SERTIFIKĀTS", "Nr.", "apliecina, ka organizācija", "reģ. Nr.", "ir ieviesusi pārvaldības sistēmu atbilstoši standarta", "prasībām. Sertifikācijas sfēra:", "Pirmreiz izsniegts", "Izsniegts", "Derīgs līdz", "Nākamā uzraudzība"),
    }[d.facts.language]  # fmt: skip
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}")
    body = f"""<div class="row">{d.marks(24)}{d.logo(46)}</div><div class="c b m4" style="font-size:30pt;letter-spacing:3mm">{said[0]}</div><div class="c">{said[1]} {d.put("number")}</div><div class="c m3">{d.put("issuer")} {said[2]}</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c small">{said[3]} {d.rng.randint(110000000, 309999999)}, {d.put("address")}</div><div class="c m3">{said[4]}</div><div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m1">{said[5]}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row"><div>{said[7]}<br><b>{d.date("issue")}</b></div><div class="c small">{said[6]}: {d.date("initial")}<br>{said[9]}: {d.decoy("surveillance1")}</div><div class="r">{said[8]}<br><b>{d.date("expiry")}</b></div></div><div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2f6f4f")),), ".sheet{padding:22mm 24mm 20mm}")
