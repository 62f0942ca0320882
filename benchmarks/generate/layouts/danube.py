"""Papers of central, southern and eastern Europe, Turkey and Arabia: visas, supervisions, registers, Hijri days."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, write, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import (
    branches,
    columns,
    one,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import boxes, led_by_colon, stacked
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout(
    "tr_table_of_watches",
    "danube",
    ("tr",),
    only=("akasya-tr", "toroscert", "egepusula", "mercek-tr", "bogazici-tr"),
    systems=(*GENERAL, ("F",), ("K",)),
    years=(1, 1, 3),
)
def tr_table_of_watches(d: Draft) -> Sheets:
    """Turkish: certificate of a year in a period of three, a table of planned and done watches, form code with its day."""
    settle(d, "tr")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}")
    f = d.facts
    watches = [
        ("1. Gözetim", d.decoy("surveillance1"), ""),
        ("2. Gözetim", d.decoy("surveillance2"), ""),
        ("Yeniden Belgelendirme", d.other_date(days_later(years_later(f.start, 3), -30)), ""),
    ]
    pairs = [
        ("Belge No", d.put("number")),
        ("İlk Yayın Tarihi", d.date("initial")),
        ("Yayın Tarihi", d.date("issue")),
        ("Son Geçerlilik Tarihi", d.date("expiry")),
        ("Belgelendirme Periyodu", "3 Yıl"),
        ("EA / NACE Kodu", f"{d.decoy('sector')} / 41.20"),
        ("Revizyon No / Tarihi", "00 / -"),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m3" style="font-size:33pt;color:{f.office.colour};letter-spacing:2mm">SERTİFİKA</div><div class="c m2">Bu belge, aşağıda adı ve adresi yazılı kuruluşun</div><div class="c b m2" style="font-size:16pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m2">{d.system()}’nin</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c">standardı şartlarına uygun olduğunu gösterir.</div><div class="m2"><b>Kapsam:</b> {d.put("scope")}</div><div class="grow"></div><div class="row top" style="gap:4mm">{led_by_colon(pairs)}<div style="flex:1">{table(("Tetkik", "Planlanan", "Yapılan"), watches)}</div></div><div class="row end m3">{d.sign(32)}{d.code(20)}</div><div class="tiny c m2">{d.footer()} · Belgenin geçerliliği gözetim tetkiklerinin yapılmasına bağlıdır. FR.{d.rng.randint(10, 99)} / {d.other_date(days_later(f.issue, -300))} / R.0{d.rng.randint(1, 6)}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche(f.office.colour)),),
        ".sheet{padding:19mm 21mm 15mm} .led td{padding:.5mm 2mm .5mm 0;font-size:8.5pt;white-space:nowrap} .sites td,.sites th{padding:.8mm 1.5mm}",
    )


@layout("ro_visas_and_limits", "danube", ("ro",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def ro_visas_and_limits(d: Draft) -> Sheets:
    """Romanian: 'data limită' of visits beside visa boxes, a certifying company behind a trade name, CAEN code in the work."""
    settle(d, "ro")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    visas = boxes(
        [
            ("Supraveghere 1 – data limită", d.decoy("surveillance1")),
            ("Viza 1", "&nbsp;"),
            ("Supraveghere 2 – data limită", d.decoy("surveillance2")),
            ("Viza 2", "&nbsp;"),
        ],
        d.facts.office.colour,
    )
    pairs = [
        ("Nr. certificat", d.put("number")),
        ("Data certificării inițiale", d.date("initial")),
        ("Data emiterii", d.date("issue")),
        ("Data expirării", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="c serif m3" style="font-size:36pt;color:{d.facts.office.colour}">CERTIFICAT</div><div class="c m2">{d.put("issuer")} certifică organizația</div><div class="c b m1" style="font-size:21pt">{d.put("holder")}</div><div class="c small">Sediu social: {d.put("address")}</div><div class="c m2">care a implementat și menține un {d.system().lower()} în conformitate cu</div><div class="c b m1" style="font-size:26pt">{d.standard()}</div><div class="c m2">pentru domeniul:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div>{led_by_colon(pairs)}<div class="m2">{visas}</div><div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · Certificatul fără vizele anuale nu este valabil.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6c8ebf")),),
        ".sheet{padding:19mm 22mm 15mm} .led td{padding:.7mm 4mm .7mm 0} .led td+td{white-space:nowrap}",
    )


@layout("cs_valid_from_and_issued_in", "danube", ("cs",), systems=(*GENERAL, ("K",)), scope=(1, 3))
def cs_valid_from_and_issued_in(d: Draft) -> Sheets:
    """Czech: company number behind the name, report as a decoy number, 'platnost certifikátu od do', place and day below."""
    settle(d, "cs")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {m}. {y}")
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="m4" style="font-size:34pt;letter-spacing:3mm">CERTIFIKÁT</div><div class="m1">č. <b>{d.put("number")}</b></div><div class="m3">Certifikační orgán {d.put("issuer")} potvrzuje, že společnost</div><div class="b m2" style="font-size:21pt">{d.put("holder")}</div><div>{d.put("address")}, IČ: {d.rng.randint(10000000, 49999999)}</div><div class="m3">zavedla a používá {d.system().lower()} v oboru</div><div class="b m1">{d.put("scope")}</div><div class="m3">Auditem (zpráva č. {d.decoy("report")}) bylo prokázáno splnění požadavků normy</div><div class="b m1" style="font-size:26pt">{d.standard()}</div><div class="grow"></div><div>Platnost certifikátu: od {d.date("start")} do {d.date("expiry")}</div><div class="small m1">Poprvé certifikováno: {d.date("initial")} &nbsp;|&nbsp; První dozor nejpozději: {d.decoy("surveillance1")}</div><div class="row end m3"><div>{one(d, "Liberec", "Praha", "Brno")}, {d.date("issue")}</div>{d.sign(34)}</div><div class="tiny m3">{d.facts.office.address} · {d.facts.office.site} · {d.decoys_form()}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 13mm}")


@layout("pl_edition_and_annex", "danube", ("pl",), systems=(*GENERAL, ("N",)), sites=2, scope=(1, 3))
def pl_edition_and_annex(d: Draft) -> Sheets:
    """Polish: edition with its day as the issue, audits' window, the annex on page two repeats number and end."""
    settle(d, "pl")
    branches(d)
    write_dates(d, "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    pairs = [
        ("Certyfikat wydano po raz pierwszy", d.date("initial")),
        (f"Wydanie {d.rng.randint(2, 7)} z dnia", d.date("issue")),
        ("Certyfikat zachowuje ważność do", d.date("expiry")),
    ]
    front = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c serif b m4" style="font-size:36pt">CERTYFIKAT</div><div class="c big">nr {d.put("number")}</div><div class="c m3">{d.put("issuer")} stwierdza, że</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">stosuje {d.system().lower()} zgodny z wymaganiami normy</div><div class="c b m1" style="font-size:27pt">{d.standard()}</div><div class="c m3">w zakresie</div><div class="c b">{d.put("scope")}</div><div class="c small m2">Lokalizacje: patrz załącznik (str. 2)</div><div class="grow"></div>{rows(pairs)}<div class="row end m2"><div class="small">Kolejny audyt nadzoru: do {d.decoy("surveillance1")}</div>{d.sign(34)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    back = f"""<div class="b big">Załącznik do certyfikatu nr {d.put("number")}</div><div class="m2">{table(("Lokalizacja", "Zakres"), site_cells(d, "address", "activity"))}</div><div class="m2 small">Załącznik ważny do {d.date("expiry")} łącznie z certyfikatem.</div><div class="grow"></div>{d.sign(34)}<div class="tiny m2">str. 2 / 2</div>"""
    return Sheets(
        (page(front, ground=art.guilloche("#8a1020")), page(back)), ".sheet{padding:21mm 24mm 16mm}"
    )


@layout(
    "de_first_by_month",
    "danube",
    ("de",),
    only=("weserzert", "zertkontor", "dqs", "tuvthueringen"),
    systems=(*GENERAL, ("N",)),
    scope=(1, 3),
)
def de_first_by_month(d: Draft) -> Sheets:
    """German: first certification by its month, repeat audit due before the end, 'Bremen, den', labels under values."""
    settle(d, "de")
    d.month_only = True
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}", "{y}-{m:02}-{d:02}")

    def over(value: str, label: str) -> str:
        return f'<div><div class="b">{value}</div><div class="tiny" style="color:#777;border-top:.2mm solid #999">{label}</div></div>'

    grid = "".join(
        (
            over(d.put("number"), "Zertifikatsnummer"),
            over(d.date("initial"), "zertifiziert seit"),
            over(d.date("expiry"), "letzter Tag der Gültigkeit"),
            over(d.decoy("recertification"), "Wiederholungsaudit einplanen bis"),
            over(d.decoy("audit"), "Tag des Audits"),
            over(d.decoy("sector"), "Branche (EAC)"),
        )
    )
    body = f"""<div class="r">{d.logo(48)}</div><div class="m3" style="font-size:38pt;font-weight:200">Zertifikat</div><div class="m4">{d.put("issuer")} bescheinigt der Firma</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">dass sie für</div><div class="b m1">{d.put("scope")}</div><div class="m3">ein {d.system()} betreibt, das die Forderungen von</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div>erfüllt.</div><div class="grow"></div><div class="g">{grid}</div><div class="row end m3"><div>{one(d, "Bremen", "Kiel", "Jena")}, den {d.date("issue")}</div>{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · AG Bremen HRB {d.rng.randint(10000, 39999)}</div>"""
    css = ".g{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm}"
    return Sheets((page(body),), ".sheet{padding:18mm 23mm 12mm}" + css)


@layout(
    "bs_two_tongues_side_band",
    "danube",
    ("hr",),
    also=("en",),
    only=("BA", "adriaprim"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def bs_two_tongues_side_band(d: Draft) -> Sheets:
    """Bosnian with English labels behind a stroke; days with a last dot; a second end ('nadzor do') in bold above the true one."""
    settle(d, "hr")
    d.style = "{d:02}.{m:02}.{y}."
    pairs = [
        ("Broj certifikata / <i>Certificate number</i>", d.put("number")),
        ("Datum prve certifikacije / <i>First certification</i>", d.date("initial")),
        ("Datum izdavanja / <i>Date of issue</i>", d.date("issue")),
        ("Nadzor izvršiti do / <i>Surveillance until</i>", d.decoy("surveillance1")),
        ("Važi do / <i>Valid until</i>", d.date("expiry")),
    ]
    body = f"""<div class="band"></div><div class="row">{d.logo(48)}{d.marks(24)}</div><div class="b m3" style="font-size:32pt">CERTIFIKAT</div><div class="i">CERTIFICATE</div><div class="m3">Ovim se potvrđuje da organizacija / <i>This confirms that</i></div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m2">primjenjuje {d.system().lower()} u skladu sa zahtjevima / <i>applies a management system according to</i></div><div class="b m1" style="font-size:24pt">{d.standard()}</div><div class="m2">za područje / <i>for the scope</i></div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign(32)}{round_seal(d, "M.P.", 30, "#1d4e89")}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}</div>"""
    css = f".sheet{{padding:18mm 20mm 12mm 40mm}} .band{{position:absolute;left:0;top:0;bottom:0;width:26mm;background:{d.facts.office.colour}}}"
    return Sheets((page(body),), css)


@layout("bg_year_letter", "danube", ("bg",), also=("en",), systems=(*GENERAL, ("K",)), scope=(1, 3))
def bg_year_letter(d: Draft) -> Sheets:
    """Bulgarian: 'г.' behind the days, Latin name in brackets, order of the manager with its day, period in a line."""
    settle(d, "bg")
    d.style = "{d:02}.{m:02}.{y} г."
    order = f"Заповед № {d.rng.randint(10, 400)} / {d.decoy('decision')}"
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c serif b m3" style="font-size:35pt;color:{d.facts.office.colour}">СЕРТИФИКАТ</div><div class="c">№ {d.put("number")}</div><div class="c m3">{d.put("issuer")} удостоверява, че</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c small">({d.put("holder_latin")})</div><div class="c m1">{d.put("address")}, ЕИК {d.rng.randint(100000000, 209999999)}</div><div class="c m2">прилага {d.system().lower()} съгласно</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">с обхват:</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="small">{order}</div>{columns([("Първоначално издаване", d.date("initial")), ("Издаден на", d.date("issue")), ("Валиден до", d.date("expiry"))])}<div class="row end m3">{d.sign(34)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · Валидността се потвърждава с годишни надзорни одити.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#4f7d5b")),),
        ".sheet{padding:20mm 22mm 15mm} .across{width:100%;text-align:center}",
    )


@layout(
    "el_frame_of_facts",
    "danube",
    ("el",),
    also=("en",),
    systems=(("Q",), ("E",), ("F",), ("S",)),
    scope=(1, 3),
)
def el_frame_of_facts(d: Draft) -> Sheets:
    """Greek with the English firm: tax number, facts in a frame with labels at the right end, 'υπό επιτήρηση' sentence."""
    settle(d, "el")
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}")
    facts = [
        (d.put("number"), "Αρ. Πιστοποιητικού"),
        (d.date("initial"), "Αρχική πιστοποίηση"),
        (d.date("issue"), "Ημ/νία έκδοσης"),
        (d.date("expiry"), "Ισχύει έως"),
    ]
    lines = "".join(
        f'<tr><td class="b r">{value}</td><td class="small">{label}</td></tr>' for value, label in facts
    )
    body = f"""<div class="c">{d.logo(52)}</div><div class="c m3" style="font-size:33pt;letter-spacing:1mm">ΠΙΣΤΟΠΟΙΗΤΙΚΟ</div><div class="c m3">Ο φορέας {d.put("issuer")} πιστοποιεί ότι η επιχείρηση</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c i">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")} – ΑΦΜ {d.rng.randint(90000000, 99999999):09}</div><div class="c m2">εφαρμόζει {d.system()} σύμφωνα με το πρότυπο</div><div class="c b m1" style="font-size:25pt">{d.standard()}</div><div class="c m2">στο πεδίο</div><div class="c b">{d.put("scope")}</div><div class="grow"></div><div class="row end" style="gap:2mm"><table class="fr">{lines}</table>{d.sign(26)}{d.marks(20, iaf=False)}</div><div class="tiny c m2">Η ισχύς τελεί υπό την προϋπόθεση ετήσιων επιτηρήσεων (επόμενη: {d.decoy("surveillance1")}). {d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#3f72af")),),
        ".sheet{padding:20mm 22mm 15mm} .fr td{border:.25mm solid #3f72af;padding:1.3mm 2.5mm}",
    )


@layout("uk_register_and_watch", "danube", ("uk",), systems=(*GENERAL, ("K",)), scope=(1, 3))
def uk_register_and_watch(d: Draft) -> Sheets:
    """Ukrainian: 'Зареєстровано в Реєстрі' with quoted day as the issue, code of the firm, series of the form, watch plan."""
    settle(d, "uk-ua")
    d.style = "«{d:02}» {month} {y} року"
    plan = "; ".join(
        d.other_date(day, "{m:02}.{y}")
        for day in (d.facts.decoys.surveillance1, d.facts.decoys.surveillance2)
    )
    body = f"""<div class="row"><div class="small b">Серія ПС № {d.rng.randint(1000, 99999):06}</div>{d.marks(24)}</div><div class="c b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} · {d.facts.office.site}</div><div class="c b m3" style="font-size:34pt">СЕРТИФІКАТ</div><div class="c">на {d.system().lower()}</div><div class="m3">Зареєстровано в Реєстрі органу {d.date("issue")} за № <b>{d.put("number")}</b></div><div class="m1">Чинний до {d.date("expiry")}</div><div class="m3">Цей сертифікат засвідчує, що система управління організації</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}, код ЄДРПОУ {d.rng.randint(20000000, 44999999)}</div><div class="m2">стосовно: <b>{d.put("scope")}</b></div><div class="m2">відповідає вимогам</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="grow"></div><div class="small">Наглядові аудити: {plan}. Первинна сертифікація – {d.date("initial")}. Підстава: рішення № {d.rng.randint(10, 300)} від {d.decoy("decision")}.</div><div class="row end m3"><div>Керівник органу {d.picture(art.signature(d.rng), 34)}</div>{round_seal(d, "М.П.", 34, "#23408e")}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#d4b106")),), ".sheet{padding:20mm 23mm 15mm}")


@layout(
    "ru_term_from_to_serial",
    "danube",
    ("ru",),
    only=("volgacert", "standartpolus", "eurasstandart", "altynsapa", "saryarqa"),
    systems=(*GENERAL, ("K",)),
    scope=(1, 3),
)
def ru_term_from_to_serial(d: Draft) -> Sheets:
    """Russian: a voluntary system's number and its register's day, term from–to in one line, serial of the form, checks till."""
    settle(d, "kk" if d.facts.office.country == "KZ" else "ru")
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}.{m:02}.{y} г.", "{d} {month} {y} г.")
    watch = [
        ("Инспекционный контроль № 1 до", d.decoy("surveillance1")),
        ("Инспекционный контроль № 2 до", d.decoy("surveillance2")),
    ]
    body = f"""<div class="c small b">СИСТЕМА ДОБРОВОЛЬНОЙ СЕРТИФИКАЦИИ «КАЧЕСТВО И ПОРЯДОК»</div><div class="c tiny">Зарегистрирована в едином реестре 14 мая 2012 г.</div><div class="row m2">{d.logo(44)}<div class="r b">№ {d.rng.randint(1000, 99999):06}</div></div><div class="c b m3" style="font-size:34pt;letter-spacing:1.5mm">СЕРТИФИКАТ СООТВЕТСТВИЯ</div><div class="c m1">Рег. № {d.put("number")}</div><div class="c m1">Срок действия с {d.date("start")} по {d.date("expiry")}</div><div class="m3"><b>ОРГАН ПО СЕРТИФИКАЦИИ:</b> {d.put("issuer")}, {d.facts.office.address}</div><div class="m2"><b>НАСТОЯЩИЙ СЕРТИФИКАТ ВЫДАН</b></div><div class="b m1" style="font-size:16pt">{d.put("holder")}</div><div>{d.put("address")}, ИНН {d.rng.randint(6400000000, 6499999999)}</div><div class="m2"><b>УДОСТОВЕРЯЕТ:</b> {d.system().lower()} применительно к работам: {d.put("scope")}</div><div class="m2"><b>СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ</b></div><div class="b" style="font-size:18pt">{d.standard()}</div><div class="grow"></div><div class="small">{rows(watch)}Дата выдачи: <b>{d.date("issue")}</b></div><div class="row end m2">{d.sign(34)}{round_seal(d, "М.П.", 34, "#23408e")}{d.code(18)}</div><div class="tiny m1">Сертификат обязывает организацию поддерживать состояние системы. {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b5838d")),), ".sheet{padding:20mm 23mm 15mm}")


@layout(
    "kk_day_before_the_word",
    "danube",
    ("kk",),
    also=("ru",),
    only=("altynsapa", "ortalyqsert", "saryarqa"),
    systems=GENERAL,
    scope=(1, 2),
)
def kk_day_before_the_word(d: Draft) -> Sheets:
    """Kazakh: the end stands before its word ('дейін жарамды'), day of issue after 'берілген күні', accreditation in a line."""
    d.style = "{d:02}.{m:02}.{y}"
    acts = f"БСН {d.rng.randint(10000000000, 99999999999):012}"
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:30pt">СӘЙКЕСТІК СЕРТИФИКАТЫ</div><div class="c small">СЕРТИФИКАТ СООТВЕТСТВИЯ</div><div class="c m2">№ <b>{d.put("number")}</b></div><div class="c m1">{d.date("expiry")} дейін жарамды</div><div class="m3">Осы сертификат берілді:</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}, {acts}</div><div class="m3">{d.system()} мынаған қатысты:</div><div class="b">{d.put("scope")}</div><div class="m3">мына талаптарға сәйкес келеді</div><div class="b m1" style="font-size:21pt">{d.standard()}</div><div class="grow"></div><div class="row"><div>Берілген күні {d.date("issue")}</div><div>Бастапқы сертификаттау {d.date("initial")}</div></div><div class="row end m3">{d.sign(34)}{round_seal(d, "М.О.", 32, "#1d7874")}</div><div class="tiny m2">{d.put("issuer")}, {d.facts.office.address} · {d.facts.office.site} · Инспекциялық тексеру: {d.decoy("surveillance1")} дейін</div>"""
    return Sheets((page(body, ground=art.guilloche("#2a9d8f")),), ".sheet{padding:20mm 23mm 15mm}")


@layout(
    "ar_with_hijri_days",
    "danube",
    ("ar",),
    also=("en",),
    only=("SA", "AE", "najd-sa", "mizan-sa", "khaleejseal"),
    systems=GENERAL,
    scope=(1, 2),
)
def ar_with_hijri_days(d: Draft) -> Sheets:
    """Arabic over English: each day by the Hijri year as well, the number between two lines, English labels at the left."""
    settle(d, "ar")
    style = "{y}-{m:02}-{d:02}"

    def twice(role: str, arabic: str, english: str) -> str:
        day = getattr(d.facts, role)
        # A rough tabular conversion suffices: the Hijri day is a decoy.
        months = int((day.toordinal() - 227014) / 29.530588)
        hijri = f"{months // 12 + 1}/{months % 12 + 1:02}/{min(day.day, 29):02} هـ"
        return f'<tr><td class="e">{english}</td><td class="c b" dir="ltr">{noted(d, role, write(day, style, "en"))}</td><td class="c tiny"><bdi>{hijri}</bdi></td><td class="a">{arabic}</td></tr>'

    grid = (
        twice("initial", "تاريخ المنح الأول", "First granted")
        + twice("issue", "تاريخ الإصدار", "Issue date")
        + twice("expiry", "تاريخ الانتهاء", "Expiry date")
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c m2" style="font-size:32pt">شهادة مطابقة</div><div class="c">Certificate of Conformity</div><div class="c m2"><bdi dir="ltr">{d.put("number")}</bdi></div><div class="c m3" dir="rtl">تشهد {d.put("issuer")} بأن</div><div class="c b m1" style="font-size:20pt" dir="rtl">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c m1 small" dir="rtl">{d.put("address")}</div><div class="c small">{d.put("address_latin")}</div><div class="c m2" dir="rtl">تطبق {d.system()} وفقاً للمواصفة</div><div class="c b m1" style="font-size:25pt" dir="ltr">{d.standard()}</div><div class="c m2" dir="rtl">في مجال: {d.put("scope")}</div><div class="c">Scope: {d.put("scope_latin")}</div><div class="grow"></div><table class="hj">{grid}</table><div class="row end m3">{d.sign(32)}{d.code(20)}</div><div class="tiny c m2" dir="rtl">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".hj{width:100%} .hj td{padding:1.2mm 2mm;border-bottom:.2mm solid #bbb} .hj .e{width:34mm;font-size:9pt} .hj .a{width:38mm;text-align:right}"
    return Sheets((page(body, ground=art.guilloche("#0f766e")),), ".sheet{padding:19mm 22mm 15mm}" + css)


@layout("small_days_by_hand", "danube", ("lt", "lv", "hu", "nl", "da", "sv"), systems=GENERAL, scope=(1, 3))
def small_days_by_hand(d: Draft) -> Sheets:
    """Northern and Hungarian: the period leans in a handwritten face on lines, printed words around it, number in print."""
    hand = "style=\"font-family:'DejaVu Serif',serif;font-style:italic;color:#1c2f7a;font-size:14pt\""
    pairs = [
        (d.label("initial"), f"<span {hand}>{d.date('initial')}</span>"),
        (d.label("issue"), f"<span {hand}>{d.date('issue')}</span>"),
        (d.label("expiry"), f"<span {hand}>{d.date('expiry')}</span>"),
    ]
    body = f"""<div class="row">{d.logo(48)}<div class="r small">{d.label("number")}<br><b>{d.put("number")}</b></div></div><div class="m4" style="font-size:33pt">{d.title()}</div><div class="m3">{d.text("intro")}</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:25pt">{d.standard()}</div><div class="m3">{d.text("for_scope")}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>{rows(pairs, "ln")}<div class="row end m3">{d.sign(34)}{d.marks(24)}</div><div class="tiny m2">{d.text("small")} {d.footer()} {stacked([(d.decoy_label("audit"), d.decoy("audit"))])}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:19mm 23mm 12mm} .ln{width:115mm} .ln td{border-bottom:.3mm solid #555;padding:1mm 2mm} .ln .v{font-weight:normal}",
    )
