"""Papers of Turkey, Kazakhstan, Russia, Ukraine, the Balkans, Greece, Hungary and Latvia, and Arabic ones."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import lines, one, other_addresses, round_seal, site_rows
from benchmarks.generate.layouts.registry import layout


@layout("tr_small_body", "eastern", ("tr",), years=(3, 1, 1), scope=(1, 5))
def tr_small_body(d: Draft) -> Sheets:
    """A Turkish small body: capitals, a strip of five dates of which two are surveillance, a blank reprint date."""
    cells = [
        (one(d, "Sertifika No", "Belge No", "Tescil No"), d.put("number")),
        (one(d, "İlk Belgelendirme Tarihi", "İlk Yayın Tarihi", "İlk Tescil Tarihi"), d.date("initial")),
        (one(d, "Yayın Tarihi", "Sertifika Yayın Tarihi", "Tescil Tarihi"), d.date("issue")),
        (one(d, "Geçerlilik Tarihi", "Son Geçerlilik Tarihi", "Geçerlilik Bitiş Tarihi"), d.date("expiry")),
        ("1. Gözetim Tarihi", d.decoy("surveillance1")),
        ("2. Gözetim Tarihi", d.decoy("surveillance2")),
        ("Yeniden Basım Tarihi", "&nbsp;"),
        ("Revizyon No", d.decoy("revision")),
    ]
    boxes = "".join(
        f'<div class="box"><div class="tiny">{label}</div><b>{value}</b></div>' for label, value in cells
    )
    colour = d.facts.office.colour
    body = f"""<div class="row">{d.logo(50)}<div style="font-size:30pt;color:{colour};letter-spacing:2mm">SERTİFİKA</div></div>
<div style="height:2mm;background:{colour}" class="m2"></div>
<div class="m3">{d.put("issuer")} tarafından yapılan tetkik sonucunda</div>
<div class="b m3 c" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div>
<div class="m3 c">kuruluşunun {d.system()}</div><div class="c b m2" style="font-size:24pt">{d.standard()}</div><div class="c">şartlarına uygunluğu belgelendirilmiştir.</div>
<div class="m3"><b>KAPSAM</b></div><div class="m1">{d.put("scope")}</div><div class="grow"></div>
<div class="boxes">{boxes}</div><div class="row end m3">{d.marks(26)}{d.sign()}{d.code(20)}</div>
<div class="tiny m2 c">{d.text("small")}<br>{d.facts.office.address} · {d.facts.office.site} · {d.decoys_form()}</div>"""
    css = f".boxes{{display:grid;grid-template-columns:repeat(4,1fr);gap:1mm}} .box{{border:.3mm solid {colour};padding:1.6mm;font-size:9.5pt}}"
    return Sheets((page(body),), css)


@layout("ar_right_to_left", "eastern", ("ar",), scope=(1, 3))
def ar_right_to_left(d: Draft) -> Sheets:
    """Arabic alone, set from right to left; now and then with Eastern Arabic digits."""
    style = "{eastern}" if d.rng.random() < 0.3 else None
    pairs = [
        (d.label("number"), f'<bdi dir="ltr">{d.put("number")}</bdi>'),
        (one(d, "تاريخ الإصدار الأول", "تاريخ الإصدار الأولي"), d.date("initial", style=style)),
        (one(d, "تاريخ الإصدار", "تاريخ الإصدار الحالي"), d.date("issue", style=style)),
        (one(d, "تاريخ الانتهاء", "صالحة حتى", "تنتهي في"), d.date("expiry", style=style)),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(26)}</div><div class="c b big m2">{d.put("issuer")}</div>
<h1 class="c serif" style="font-size:38pt;margin:2mm 0;color:{d.facts.office.colour}">{d.title()}</h1>
<div class="c">نشهد بأن {d.system()} لدى</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">قد تم تدقيقه ووجد مطابقا لمتطلبات المواصفة الدولية</div><div class="c b m2" style="font-size:20pt" dir="ltr">{d.standard()}</div>
<div class="c m3">في مجال</div><div class="c b big">{d.put("scope")}</div><div class="grow"></div>
<div class="row end">{rows(pairs)}{d.sign(32)}</div><div class="tiny m3 c">{d.text("small")} {d.facts.office.address}</div>"""
    css = ".sheet{direction:rtl;padding:24mm 26mm 32mm;font-size:13pt} .rows td{padding:1mm 0 1mm 5mm}"
    return Sheets((page(body, ground=art.guilloche("#9c8040")),), css)


@layout("ar_en_facing_columns", "eastern", ("ar",), also=("en",), years=(3, 3, 1), scope=(1, 4))
def ar_en_facing_columns(d: Draft) -> Sheets:
    """English at the left and Arabic at the right of every row; numbers and dates between them."""

    def line(english: str, value: str, arabic: str) -> str:
        return f'<tr><td class=le>{english}</td><td class="c b">{value}</td><td class=ri dir=rtl>{arabic}</td></tr>'

    def day(role: str) -> str:
        return d.date(role, "en")

    table = "".join(
        (
            line("Certificate No.", d.put("number"), "رقم الشهادة"),
            line("Initial Certification Date", day("initial"), "تاريخ الإصدار الأول"),
            line("Issue Date", day("issue"), "تاريخ الإصدار"),
            line("Expiry Date", day("expiry"), "تاريخ الانتهاء"),
            line("1st Surveillance Due", d.decoy("surveillance1", "en"), "موعد المراقبة الأولى"),
        )
    )
    body = f"""<div class="row">{d.logo(44)}<div class="r"><b>{d.put("issuer")}</b><br><span class="small">{d.put("issuer_latin")}</span></div></div>
<div class="row m3"><h1 style="margin:0">CERTIFICATE</h1><h1 style="margin:0" dir="rtl">شهادة</h1></div>
<div class="two m3"><div>This is to certify that the management system of<div class="b big m1">{d.put("holder_latin")}</div><div class="small">{d.put("address_latin")}</div></div><div dir="rtl">نشهد بأن نظام الإدارة لدى<div class="b big m1">{d.put("holder")}</div><div class="small">{d.put("address")}</div></div></div>
<div class="c m3">has been assessed as conforming to / مطابق لمتطلبات</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div>
<div class="two m3"><div><b>Scope</b><div>{d.put("scope_latin")}</div></div><div dir="rtl"><b>المجال</b><div>{d.put("scope")}</div></div></div>
<div class="grow"></div><table class="mid">{table}</table><div class="row end m3">{d.marks(26)}{d.sign(32)}{d.code(20)}</div>
<div class="tiny m2">{d.text("small", "en")} {d.facts.office.site}</div>"""
    css = ".two{display:flex;gap:8mm} .two>div{flex:1} .mid{width:100%} .mid td{border-bottom:.2mm solid #999;padding:1.6mm} .ri{text-align:right} .le{width:32%} .ri{width:30%}"
    return Sheets((page(body, ground=art.guilloche("#2e7d5b", frame=False)),), css)


@layout("kk_ru_columns", "eastern", ("kk",), also=("ru", "en"), only=("KZ",), scope=(1, 3))
def kk_ru_columns(d: Draft) -> Sheets:
    """Kazakh at the left, Russian at the right; in Kazakh the date stands before its word. The scope is in English too."""
    style = "{d:02}.{m:02}.{y}"

    def pair(left: str, right: str) -> str:
        return f'<div class="two m2"><div>{left}</div><div>{right}</div></div>'

    def day(role: str) -> str:
        return f"<b>{d.date(role, style=style)}</b>"

    upper = pair(
        f"Мемлекеттік техникалық реттеу жүйесінің тізілімінде {day('issue')} тіркелді",
        f"Зарегистрирован в государственном реестре {day('issue')}",
    )
    until = pair(f"{day('expiry')} дейін жарамды", f"Действителен до {day('expiry')}")
    since = pair(
        f"Бастапқы сертификаттау күні {day('initial')}", f"Дата первичной сертификации {day('initial')}"
    )
    body = f"""<div class="c b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>
<div class="row m2">{d.marks(28)}{d.logo(36)}</div><h1 class="c serif" style="margin:3mm 0 0;font-size:24pt">СӘЙКЕСТІК СЕРТИФИКАТЫ<br>СЕРТИФИКАТ СООТВЕТСТВИЯ</h1>
<div class="c big m2">№ <b>{d.put("number")}</b></div>{upper}{until}{since}
{pair("ОСЫ СЕРТИФИКАТ БЕРІЛДІ", "НАСТОЯЩИЙ СЕРТИФИКАТ ВЫДАН")}<div class="c b big m1">{d.put("holder")}</div><div class="c small">{d.put("address")}</div>
{pair(f"{d.system()} мына талаптарға сәйкес келеді", "и удостоверяет, что система менеджмента соответствует требованиям")}<div class="c b m1" style="font-size:16pt">{d.standard()}</div>
{pair("қолданылу саласы", "применительно к")}<div class="c b">{d.put("scope")}</div><div class="c small i m1">Scope of certification: {d.put("scope_latin")}</div>
<div class="grow"></div><div class="row end">{d.sign(30)}{round_seal(d, "М.О.", 32, "#1d3f8f")}<div class="tiny">{d.decoy_label("audit")} {d.decoy("audit")}<br><span style="color:#c00">{d.rng.randint(60000, 99999):07}</span></div></div>"""
    css = ".two{display:flex;gap:8mm;font-size:9.5pt} .two>div{flex:1} .sheet{padding:20mm 24mm}"
    return Sheets((page(body, "serif", art.guilloche("#3c9bb0")),), css)


@layout("ru_voluntary_system", "eastern", ("ru",), sites=2, scope=(1, 4))
def ru_voluntary_system(d: Draft) -> Sheets:
    """A voluntary system's form with a red serial, the term as from … to …, and an appendix with the places."""
    serial = f"{d.rng.randint(0, 99999):06}"
    system = one(d, "СТАНДАРТ-ПОЛЮС", "ЕВРАЗИЙСКИЙ ЗНАК", "КАЧЕСТВО И МЕРА")
    head = f"<div class='c b'>СИСТЕМА ДОБРОВОЛЬНОЙ СЕРТИФИКАЦИИ «{system}»</div><div class='c tiny'>Зарегистрирована Федеральным агентством по техническому регулированию и метрологии, 7 января 2003 г.</div>"
    first = f"""{head}<div class="row m2">{d.logo(52)}<div style="color:#c00;font-size:14pt">№ {serial}</div></div>
<h1 class="c serif" style="font-size:30pt;margin:3mm 0 0">СЕРТИФИКАТ СООТВЕТСТВИЯ</h1><div class="c big">{d.put("number")}</div>
<div class="c m2">Срок действия с {d.date("start")} по {d.date("expiry")}</div>
<div class="m3"><b>ОРГАН ПО СЕРТИФИКАЦИИ</b> {d.put("issuer")}, {d.facts.office.address}</div>
<div class="m3"><b>НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, ЧТО</b> {d.system()}</div><div class="m3"><b>ВЫДАН</b> <span class="i big">{d.put("holder")}</span><br>{d.put("address")}, ИНН {d.rng.randint(10**9, 10**10 - 1)}</div>
<div class="m3"><b>ПРИМЕНИТЕЛЬНО К</b> {d.put("scope")}</div><div class="m3"><b>СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ</b> <span class="big">{d.standard()}</span></div>
<div class="grow"></div><div class="row end">{round_seal(d, "М.П.", 34, "#1d3f8f")}<div>{lines([("Дата выдачи", d.date("issue"))])}<div class="m2">{d.sign(34)}</div></div>{d.marks(22)}</div>
<div class="tiny m2">Держатель сертификата обязуется сохранять систему менеджмента в проверенном состоянии и допускать ежегодный контроль</div>"""
    second = f"""{head}<h2 class="c m3">ПРИЛОЖЕНИЕ К СЕРТИФИКАТУ<br>{d.put("number")}</h2><div class="c">Перечень производственных площадок</div>
<div class="m3">{site_rows(d, ("Наименование", "Адрес", "Вид деятельности"))}</div><div class="grow"></div>{d.sign(32)}"""
    css = ".sheet{padding:20mm 24mm}"
    return Sheets((page(first, "serif", art.guilloche("#7a6fb0")), page(second, "serif")), css)


@layout("uk_register", "eastern", ("uk",), only=("UA",), scope=(1, 4))
def uk_register(d: Draft) -> Sheets:
    """Ukrainian: registered on a day with the number, valid until a day, the date in quotes and with the word for year."""
    style = one(d, "«{d:02}» {month} {y} р.", "«{d:02}»{month} {y} р.", "{d} {month} {y} року")
    body = f"""<div class="c"><b>{d.put("issuer")}</b><div class="tiny">{d.facts.office.address} · {d.decoy_label("accreditation")} {(d.facts.office.mark or ("", ""))[1]}</div></div>
<div class="row m3">{d.logo(50)}{d.marks(26)}</div><h1 class="c serif" style="font-size:36pt;letter-spacing:3mm;margin:4mm 0 2mm">СЕРТИФІКАТ</h1>
<div class="c">на {d.system()}</div>
<div class="m3">Зареєстрований у Реєстрі органу з сертифікації {d.date("issue", style=style)} за № <b>{d.put("number")}</b></div>
<div class="m1">Дійсний до {d.date("expiry", style=style)}</div>
<div class="m3">Цим сертифікатом посвідчується, що система управління, впроваджена</div><div class="c b m2" style="font-size:17pt">{d.put("holder")}</div>
<div class="m1 c">{d.put("address")}, {d.label("registration")} {d.rng.randint(30000000, 44999999)}</div>
<div class="m3">стосовно <b>{d.put("scope")}</b></div><div class="m3">відповідає вимогам</div><div class="c b m1" style="font-size:15pt">{d.standard()}</div>
<div class="tiny m3">{d.text("small")}</div><div class="grow"></div><div class="row end">{d.sign(34)}{round_seal(d, "М.П.", 34, "#21428f")}{d.code(20)}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#d2b33c")),), ".sheet{padding:24mm 27mm}")


@layout(
    "balkan_side_band", "eastern", ("bg", "hr", "ro"), only=("BG", "HR", "BA", "RO"), sites=1, scope=(1, 4)
)
def balkan_side_band(d: Draft) -> Sheets:
    """A coloured band at the left with the word certificate upright; seat and place of work; surveillance limits below."""
    colour = d.facts.office.colour
    seat, work = {
        "bg": ("Седалище", "Производствен обект"),
        "hr": ("Sjedište", "Pogon"),
        "ro": ("Sediu", "Punct de lucru"),
    }[d.facts.language]
    (works,) = other_addresses(d)
    body = f"""<div class="band">{d.title()}</div><div class="row">{d.logo(48)}{d.marks(26)}</div>
<div class="m4">{d.put("issuer")} {d.text("body_certifies")}</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div>
<div class="m1">{seat}: {d.put("address")}</div><div>{work}: {works}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m2" style="font-size:21pt;color:{colour}">{d.standard()}</div>
<div class="m3">{d.text("for_scope")}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>
{rows([(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry"), *d.decoy_rows("surveillance1", "surveillance2")])}
<div class="row end m3">{d.sign()}{d.code(18)}</div><div class="tiny m2">{d.text("small")}<br>{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = f".sheet{{padding:16mm 18mm 14mm 42mm}} .band{{position:absolute;left:0;top:0;bottom:0;width:28mm;background:{colour};color:#fff;writing-mode:vertical-rl;transform:rotate(180deg);font-size:26pt;letter-spacing:2mm;display:flex;align-items:center;justify-content:center}}"
    return Sheets((page(body),), css)


@layout(
    "ruled_form", "eastern", ("hu", "el", "lv", "lt", "hr"), only=("HU", "GR", "LV", "LT", "HR"), scope=(1, 4)
)
def ruled_form(d: Draft) -> Sheets:
    """A form of ruled boxes, each with its small label in the corner; dates side by side."""

    def box(label: str, value: str, cls: str = "") -> str:
        return f'<div class="bx {cls}"><span class="tiny">{label}</span><div>{value}</div></div>'

    days = "".join(box(label, value, "third") for label, value in d.date_rows("initial", "issue", "expiry"))
    body = f"""<div class="row">{d.logo(48)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.facts.office.address}</div></div>
<h1 class="c" style="font-size:27pt;letter-spacing:1mm">{d.title()}</h1>
<div class="bxs">{box(d.label("number"), d.put("number"), "half")}{box(d.decoy_label("revision"), d.decoy("revision"), "half")}
{box(d.label("holder"), f'<b class="big">{d.put("holder")}</b>')}{box(d.label("address"), d.put("address"))}{box(d.label("standard"), f"<b>{d.standard()}</b>")}{box(d.label("scope"), d.put("scope"))}
{days}{box(d.decoy_label("report"), d.decoy("report"), "half")}{box(d.decoy_label("sector"), d.decoy("sector"), "half")}</div>
<div class="small m3">{d.text("small")} {d.text("verify")}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.sign()}{d.code(20)}</div>"""
    css = ".bxs{display:flex;flex-wrap:wrap;border:.4mm solid #333} .bx{flex:1 0 100%;border-top:.2mm solid #777;padding:1.5mm 2.5mm;min-height:15mm} .half{flex-basis:50%} .third{flex-basis:33%}"
    return Sheets((page(body),), css)


@layout(
    "dotted_letter",
    "eastern",
    ("lv", "lt", "hu", "bg", "el"),
    only=("LV", "LT", "HU", "BG", "GR"),
    scope=(1, 3),
)
def dotted_letter(d: Draft) -> Sheets:
    """Plain running text as in a letter: the dates stand in sentences, the number in the heading."""
    body = f"""<div class="row top">{d.logo(44)}<div class="small r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>
<div class="m4" style="font-size:26pt">{d.title()}</div><div class="big">{d.label("number")} {d.put("number")}</div>
<div class="m4">{d.text("intro")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")} <b>{d.standard()}</b></div><div class="m3">{d.text("for_scope")} {d.put("scope")}</div>
<div class="m3">{d.text("valid_sentence")} {d.text("since")}</div><div class="m2 small">{d.text("small")}</div><div class="grow"></div>
<div class="row end"><div>{d.label("issue")}: {d.date("issue")}{d.sign()}</div>{d.marks(28)}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:22mm 26mm 20mm 30mm;line-height:1.5}")
