"""Papers from the Balkans to Kazakhstan and of the Arab east: registers, decisions, two scripts side by side."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import columns, lines, one, site_rows, table, write_dates
from benchmarks.generate.layouts.pieces import MODEST, led_by_colon, period, stacked, voice
from benchmarks.generate.layouts.registry import layout


@layout("ru_issued_to_with_codes", "steppes", ("ru",), only=MODEST, scope=(1, 4))
def ru_issued_to_with_codes(d: Draft) -> Sheets:
    """Russian: register line at the head, 'выдан' with the holder's state numbers glued on, decision of a commission."""
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y} г.")
    inn = f"ИНН {d.rng.randint(1000000000, 9999999999)}, ОГРН 1{d.rng.randint(10**11, 10**12 - 1)}"
    head = table(
        ("Регистрационный №", "Дата внесения в реестр", "Срок действия"),
        [(d.put("number"), d.date("issue"), f"до {d.date('expiry')}")],
    )
    body = f"""<div class="c b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c m3">{d.logo(44)}</div><div class="c b m2" style="font-size:27pt">СЕРТИФИКАТ</div><div class="c">на систему менеджмента</div><div class="m3">{head}</div><div class="m3 small">ВЫДАН:</div><div class="b" style="font-size:17pt">{d.put("holder")}</div><div class="small">{inn}</div><div>{d.put("address")}</div><div class="m3 small">НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, что {d.system().lower()} применительно к видам деятельности:</div><div class="b m1">{d.put("scope")}</div><div class="m3 small">СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ:</div><div class="b" style="font-size:20pt">{d.standard()}</div><div class="grow"></div><div class="small">Основание: решение комиссии № {d.rng.randint(10, 999)} от {d.decoy("decision")}. Впервые сертифицирована {d.date("initial")}.</div><div class="row end m3">{d.sign(34)}<div class="small">М.П.</div>{d.marks(22)}</div><div class="tiny m2">Бланк № {d.rng.randint(1000, 9999):06}</div>"""
    return Sheets((page(body, ground=art.guilloche("#3f6aa8")),), ".sheet{padding:19mm 23mm 16mm}")


@layout("ru_range_and_annex", "steppes", ("ru", "uk"), only=MODEST, scope=(2, 5), sites=3)
def ru_range_and_annex(d: Draft) -> Sheets:
    """The term as a sentence with two days; an appendix repeats the number and lists places of work."""
    v = voice(d)
    words = {
        "ru": ("Приложение к свидетельству", "Наименование", "Адрес", "Деятельность", "Лист 1 из 1"),
        "uk": ("Додаток до свідоцтва", "Найменування", "Адреса", "Діяльність", "Аркуш 1 з 1"),
    }[d.facts.language]
    first = f"""<div class="c">{d.logo(50)}</div><div class="c b m3" style="font-size:24pt">{v["heading"]}</div><div class="c m1">№ {d.put("number")}</div><div class="c m3">{v["certify"]}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{v["conform"]}</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">{v["scope"]}</div><div class="c b">{d.put("scope")}</div><div class="c m3">{period(d)}</div><div class="grow"></div><div class="row end">{d.marks(22)}<div class="small">{v["issue"]}: {d.date("issue")}</div>{d.sign(34)}</div><div class="tiny c m2">{d.footer()}</div>"""
    second = f"""<div class="r small">{words[0]} № {d.put("number")}</div><div class="b m3">{d.put("holder")}</div><div class="m3">{site_rows(d, words[1:4])}</div><div class="grow"></div><div class="row end">{d.sign(30)}<div class="tiny">{words[4]}</div></div>"""
    return Sheets((page(first, "serif"), page(second)), ".sheet{padding:22mm 24mm}")


@layout("kk_two_tongues_lines", "steppes", ("kk",), also=("ru",), only=MODEST, scope=(1, 3))
def kk_two_tongues_lines(d: Draft) -> Sheets:
    """Kazakh labels with the Russian ones after a slash; one value each; the holder's identity number before its name."""
    write_dates(d, "{d:02}.{m:02}.{y}")
    pairs = [
        ("Тізілімдегі № / № в реестре", d.put("number")),
        ("Өтініш беруші / Заявитель", f"БСН/БИН {d.rng.randint(10**11, 10**12 - 1)}<br>{d.put('holder')}"),
        ("Мекенжай / Адрес", d.put("address")),
        ("Сала / Область", d.put("scope")),
        ("Талаптарға сәйкес / Соответствует требованиям", d.standard()),
        ("Берілді / Выдан", d.date("issue")),
        ("Жарамды / Действителен", f"{d.date('expiry')} дейін / до {d.date('expiry')}"),
    ]
    body = f"""<div class="row">{d.marks(22)}{d.logo(44)}</div><div class="c b m3" style="font-size:21pt">МЕНЕДЖМЕНТ ЖҮЙЕСІНІҢ СЕРТИФИКАТЫ<br>СЕРТИФИКАТ СИСТЕМЫ МЕНЕДЖМЕНТА</div><div class="m4">{rows(pairs, "kz")}</div><div class="grow"></div><div class="row end">{d.sign(34)}{d.code(20)}</div><div class="tiny m3">{d.footer()}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#00a0b0")),),
        ".sheet{padding:21mm 23mm 16mm} .kz{width:100%} .kz td{border-bottom:.2mm solid #9cc;padding:2.4mm 3mm 2.4mm 0} .kz .l{width:58mm;font-size:9pt}",
    )


@layout("hr_code_of_activity", "steppes", ("hr",), only=MODEST, scope=(1, 4))
def hr_code_of_activity(d: Draft) -> Sheets:
    """Serbian and Bosnian wordings: activity code, 'važi do' under the condition of yearly visits, days in three lines."""
    write_dates(d, "{d:02}.{m:02}.{y}.", "{d}.{m}.{y}.")
    body = f"""<div class="c">{d.logo(50, full_name=True)}</div><div class="c m3" style="font-size:33pt">SERTIFIKAT</div><div class="c">br. {d.put("number")}</div><div class="c m3">kojim se potvrđuje da je</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">uspostavio i primjenjuje sistem menadžmenta u skladu sa zahtjevima standarda</div><div class="c b m2" style="font-size:25pt">{d.standard()}</div><div class="c m3">za: <b>{d.put("scope")}</b></div><div class="c small m1">Šifra djelatnosti: {d.rng.randint(10, 96)}.{d.rng.randint(10, 99)} &nbsp; EA: {d.decoy("sector")}</div><div class="grow"></div><div class="row end">{lines([("Prva sertifikacija", d.date("initial")), ("Sertifikat izdat", d.date("issue")), ("Sertifikat važi do", d.date("expiry"))])}{d.marks(22)}{d.sign(32)}</div><div class="tiny c m3">Sertifikat važi pod uslovom da nadzorne provjere potvrde usaglašenost. {d.footer()}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#4a6fa5")),), ".sheet{padding:21mm 24mm 16mm}")


@layout("latin_twin_labels", "steppes", ("bg", "el", "ru", "uk"), also=("en",), only=MODEST, scope=(1, 3))
def latin_twin_labels(d: Draft) -> Sheets:
    """Own script over English for name, address and scope; label pairs with a slash, days once for both."""
    v, e = voice(d), voice(d, "en")
    twin = "" if d.facts.office.issuer_latin is None else f" / {d.put('issuer_latin')}"

    def pair(name: str) -> str:
        return f"{v[name]} / <i>{e[name]}</i>"

    body = f"""<div class="row">{d.logo(44)}{d.marks(22)}</div><div class="c b m3" style="font-size:23pt">{v["heading"]}</div><div class="c i" style="font-size:16pt">{e["heading"]}</div><div class="m3 small">{pair("certify")}</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div class="b" style="font-size:15pt;color:#444">{d.put("holder_latin")}</div><div class="m1">{d.put("address")}</div><div style="color:#444">{d.put("address_latin")}</div><div class="m2 small">{pair("conform")}</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="m2 small">{pair("scope")}</div><div class="b">{d.put("scope")}</div><div style="color:#444">{d.put("scope_latin")}</div><div class="grow"></div>{rows([(pair("number"), d.put("number")), (pair("initial"), d.date("initial")), (pair("issue"), d.date("issue")), (pair("expiry"), d.date("expiry"))])}<div class="row end m2">{d.sign(32)}{d.code(18)}</div><div class="tiny m2">{d.footer()}{twin}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm}")


@layout("ar_lines_in_turn", "steppes", ("ar",), also=("en",), only=MODEST, scope=(1, 3), years=(3, 1))
def ar_lines_in_turn(d: Draft) -> Sheets:
    """Arabic and English lines take turns, all centred; numbers and days only once, with English labels and Arabic ones around."""
    write_dates(d, "{d:02}-{m:02}-{y}", "{y}/{m:02}/{d:02}")
    v, e = voice(d), voice(d, "en")

    def around(role: str, value: str) -> str:
        return f'<tr><td style="text-align:left">{e[role]}</td><td class="b c">{value}</td><td dir="rtl" style="text-align:right">{v[role]}</td></tr>'

    days = (
        around("number", d.put("number"))
        + around("initial", d.date("initial"))
        + around("issue", d.date("issue"))
        + around("expiry", d.date("expiry"))
    )
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:24pt" dir="rtl">{v["heading"]}</div><div class="c b" style="font-size:18pt">{e["heading"]}</div><div class="c m3" dir="rtl">{v["certify"]}</div><div class="c">{e["certify"]}</div><div class="c b m2" style="font-size:18pt" dir="rtl">{d.put("holder")}</div><div class="c b" style="font-size:17pt">{d.put("holder_latin")}</div><div class="c small" dir="rtl">{d.put("address")}</div><div class="c small">{d.put("address_latin")}</div><div class="c m2" dir="rtl">{v["conform"]}</div><div class="c">{e["conform"]}</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2 b" dir="rtl">{d.put("scope")}</div><div class="c b">{d.put("scope_latin")}</div><div class="grow"></div><table style="width:100%">{days}</table><div class="row end m3">{d.sign(32)}{d.marks(22)}{d.code(18)}</div><div class="c tiny m2">{d.put("issuer")} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8c6b1f")),), ".sheet{padding:19mm 24mm 16mm}")


@layout("hu_cs_pl_fine_column", "steppes", ("hu", "cs", "pl", "ro"), only=MODEST, scope=(1, 4))
def hu_cs_pl_fine_column(d: Draft) -> Sheets:
    """Central European: a pale column at the right with all numbers and days, company number among them."""
    v = voice(d)
    tax = {
        "hu": ("Adószám", "{}-2-41"),
        "cs": ("IČO", "{}"),
        "pl": ("REGON", "{}0"),
        "ro": ("C.U.I.", "RO{}"),
    }[d.facts.language]
    column = stacked(
        [
            (v["number"], d.put("number")),
            (tax[0], tax[1].format(d.rng.randint(10000000, 99999999))),
            (v["initial"], d.date("initial")),
            (v["issue"], d.date("issue")),
            (v["watch"], d.decoy("surveillance1")),
            (v["expiry"], d.date("expiry")),
            ("EA", d.decoy("sector")),
        ]
    )
    body = f"""<div style="display:flex;flex:1"><div style="flex:1;padding:18mm 12mm 12mm 22mm;display:flex;flex-direction:column">{d.logo(46)}<div class="m4" style="font-size:26pt">{v["heading"]}</div><div class="m3">{v["certify"]}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{v["conform"]}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3 small">{v["scope"]}</div><div>{d.put("scope")}</div><div class="grow"></div>{d.sign(36)}<div class="tiny m2">{d.footer()}</div></div><div style="width:48mm;background:#eef1f4;padding:18mm 5mm">{column}<div class="m4">{d.marks(24, iaf=False)}</div></div></div>"""
    return Sheets((page(body),), ".sheet{padding:0}")


@layout("uk_one_sentence_register", "steppes", ("uk", "bg", "ru"), only=MODEST, scope=(1, 3))
def uk_one_sentence_register(d: Draft) -> Sheets:
    """'Entered in the register on … under number …' as a sentence, the end in another, no other label."""
    said = {
        "uk": "Внесено до реєстру органу з сертифікації {issue} за № {number}. Свідоцтво втрачає чинність {expiry}.",
        "bg": "Вписано в регистъра на органа на {issue} под № {number}. Настоящото губи валидност на {expiry}.",
        "ru": "Внесено в реестр органа по сертификации {issue} под № {number}. Свидетельство утрачивает силу {expiry}.",
    }[d.facts.language].format(
        issue=f"<b>{d.date('issue')}</b>",
        number=f"<b>{d.put('number')}</b>",
        expiry=f"<b>{d.date('expiry')}</b>",
    )
    v = voice(d)
    body = f"""<div class="c">{d.logo(56)}</div><div class="c small m1">{d.put("issuer")}</div><div class="c b m4" style="font-size:25pt">{v["heading"]}</div><div class="m4">{v["certify"]}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c small">({d.put("address")})</div><div class="m2">{v["conform"]}</div><div class="c b m2" style="font-size:20pt">{d.standard()}</div><div class="m2">{v["scope"]}</div><div class="c m1"><b>{d.put("scope")}</b></div><div class="m4" style="line-height:1.7">{said}</div><div class="grow"></div>{columns([(one(d, "EAC", "IAF", "NACE"), d.decoy("sector")), (d.decoy_label("report"), d.decoy("report"))])}<div class="row end m2">{d.sign(34)}{d.marks(22)}</div><div class="tiny c m2">{d.facts.office.address}</div>{led_by_colon([("", d.decoys_form())], "tiny")}"""
    return Sheets(
        (page(body, "serif", art.guilloche("#8a94a6", frame=False)),), ".sheet{padding:21mm 25mm 13mm}"
    )
