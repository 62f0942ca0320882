"""Papers of modest bodies of the east: Poland, Czechia, Romania, Turkey, Cyrillic and Arabic lands, Japan, Korea, South-East Asia."""

from __future__ import annotations

from datetime import date

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import lines, one, round_seal, site_cells, write_dates
from benchmarks.generate.layouts.pieces import amended, led_by_colon
from benchmarks.generate.layouts.quarries import with_term
from benchmarks.generate.layouts.registry import GENERAL, layout

TURKEY = (
    "kapadok-tr",
    "bogazici-tr",
    "mercek-tr",
    "egepusula",
    "marmaradenetim",
    "royalcert-tr",
    "palandoken-tr",
)
RUSSIA = ("ladoga-ru", "standartpolus", "volgacert", "eurasstandart")
ARABIA = ("khaleejseal", "deltaquest", "almutawassit", "mizan-sa", "najd-sa", "nilecrown")
LAST_OF_HEISEI = date(2019, 4, 30)


@layout("pl_zaswiadcza_i_przedluza", "causeways", ("pl",), only=("narew-pl", "tatracert", "bieszczad", "isocert-pl", "prs-pl"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def pl_zaswiadcza_i_przedluza(d: Draft) -> Sheets:
    """Polish: 'Zaświadcza się', the term as 'od dnia … do dnia …' in words of a sentence, place and day over the hand."""
    settle(d, "pl-byway", "pl-trade", "pl-quay", "pl", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d} {month} {y} r.", "{y}-{m:02}-{d:02}")
    with_term(d)
    town = d.facts.office.address.split()[-1]
    body = f"""<div class="row"><div>{d.logo(48)}</div>{d.marks(26)}</div><div class="c b m3" style="font-size:24pt">CERTYFIKAT NR {d.put("number")}</div><div class="c m3">Zaświadcza się, że {d.system().lower()}<br>wdrożony i utrzymywany przez</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c small">NIP {d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}-{d.rng.randint(100, 999)} · KRS {d.rng.randint(0, 999999):010}</div><div class="c m2">jest zgodny z wymaganiami</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m2">w odniesieniu do:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div>Ważność certyfikatu: od dnia {d.date("start")} do dnia {d.date("expiry")}, pod warunkiem pozytywnych wyników nadzoru. Organizacja posiada certyfikat nieprzerwanie od dnia {d.date("initial")}.</div><div class="row end m3"><div>{town}, dnia {d.date("issue")}</div>{d.sign(38)}</div><div class="tiny c m2">{d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche("#a3767a")),), ".sheet{padding:20mm 24mm 22mm}")


@layout("cs_nahrazuje_certifikat", "causeways", ("cs",), only=("sazava-cz", "moravacert", "tatrasert-sk", "llc", "cqs-cz"), systems=(*GENERAL, ("M",)), scope=(1, 2), sites=1)  # fmt: skip
def cs_nahrazuje_certifikat(d: Draft) -> Sheets:
    """Czech: a line 'replaces the certificate … of …', works beside the seat, three days in a frame with spaced figures."""
    settle(d, "cs-byway", "cs-trade", "cs-quay", "cs", chance=0.9)
    write_dates(d, "{d}. {m}. {y}", "{d:02}. {m:02}. {y}", "{d}. {month} {y}")
    with_term(d)
    works = site_cells(d, "address")[0][0]
    renewed = d.facts.initial != d.facts.issue
    former = (
        f"{d.rng.randint(100, 899)}-{d.facts.standards[0].system[-1]}-{(d.facts.issue.year - 3) % 100:02}"
    )
    note = f"Nahrazuje certifikát č. {former} s platností do {d.decoy('previous')}." if renewed else "Certifikát vydaný v prvním cyklu."  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}<div class="small r">{d.put("issuer")}<br>certifikační orgán</div></div><div class="c m3" style="font-size:30pt;letter-spacing:4mm;color:#144e8c">CERTIFIKÁT</div><div class="c">č. {d.put("number")}</div><div class="m3">potvrzuje, že organizace</div><div class="b m1" style="font-size:18pt">{d.put("holder")}</div><div>sídlo: {d.put("address")}<br>dále: {works}</div><div class="small">IČO {d.rng.randint(10000000, 69999999)}</div><div class="m2">má zaveden a udržuje {d.system().lower()} podle normy <b>{d.standard()}</b></div><div class="m2">v oboru činnosti:</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="border:.4mm solid #144e8c;padding:3mm" class="row"><span>Poprvé udělen: <b>{d.date("initial")}</b></span><span>Vystaven: <b>{d.date("issue")}</b></span><span>Platnost končí: <b>{d.date("expiry")}</b></span></div><div class="tiny m1">{note}</div><div class="row end m3">{d.sign(36)}{d.marks(25)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout("ro_romana_pe_un_rand_engleza_pe_altul", "causeways", ("ro",), only=("rscert", "dobrogea", "carpatcert", "simtex", "aeroq"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def ro_romana_pe_un_rand_engleza_pe_altul(d: Draft) -> Sheets:
    """Romanian: trade register and tax code, two visa boxes with the years, 'valabil cu viza anuală', end in the head."""
    settle(d, "ro-trade", "ro-quay", "ro", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d} {month} {y}")
    with_term(d)
    visas = "".join(f'<div class="c tiny" style="flex:1;border:.3mm solid #777;height:20mm;padding:1mm">VIZA {year}<br>(L.S.)</div>' for year in (d.facts.issue.year + 1, d.facts.issue.year + 2))  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div class="r">Nr. / <i>No.</i> <b>{d.put("number")}</b><br>Valabil până la / <i>Valid to</i> <b>{d.date("expiry")}</b></div></div><div class="c b m3" style="font-size:25pt">CERTIFICAT</div><div class="c m2">{d.put("issuer")} certifică faptul că {d.system().lower()} al organizației<br><i class=small>certifies that the management system of the organisation</i></div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c small">CUI RO{d.rng.randint(1000000, 39999999)} · J{d.rng.randint(1, 40):02}/{d.rng.randint(100, 3999)}/{d.rng.randint(1994, 2018)}</div><div class="c m1">{d.put("address")}</div><div class="c m2">este în conformitate cu / <i>complies with</i></div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m2">pentru activitățile / <i>for the activities</i></div><div class="c b m1">{d.put("scope")}</div><div class="c small">Coduri CAEN: {d.rng.randint(1011, 3320)}, {d.rng.randint(4110, 4690)}</div><div class="grow"></div><div class="row end" style="gap:8mm"><div>{lines([("Prima certificare / <i>First certified</i>", d.date("initial")), ("Emis la / <i>Issued</i>", d.date("issue"))])}</div><div class="row" style="width:66mm;gap:2mm">{visas}</div></div><div class="row end m3">{d.sign(36)}{d.marks(25)}</div><div class="tiny c m2">Valabil numai însoțit de viza anuală. {d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm}")


@layout(
    "tr_tescil_ve_ara_denetim",
    "causeways",
    ("tr",),
    only=TURKEY,
    systems=(*GENERAL, ("F",), ("G",)),
    scope=(1, 2),
)
def tr_tescil_ve_ara_denetim(d: Draft) -> Sheets:
    """Turkish: register number above the title, capitals, days on dotted lines, interim audits with boxes, barcode line."""
    settle(d, "tr-byway", "tr-trade", "tr-quay", "tr-shore", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02} {month} {y}")
    with_term(d)

    def dotted(label: str, value: str) -> str:
        return f'<div class="row" style="gap:1mm"><span>{label}</span><span style="flex:1;border-bottom:.3mm dotted #555"></span><b>{value}</b></div>'

    marks = "".join(f'<span>☐ {i}. Ara Denetim ({due})</span>' for i, due in ((1, d.decoy("surveillance1")), (2, d.decoy("surveillance2"))))  # fmt: skip
    body = f"""<div class="row small"><span>Tescil: {d.put("number")}</span><span>EA/NACE: {d.decoy("sector")}</span></div><div class="c m2">{d.logo(50)}</div><div class="c b m2" style="font-size:24pt;color:{d.facts.office.colour}">UYGUNLUK BELGESİ</div><div class="c m3">Bu belge ile</div><div class="c b m1" style="font-size:17pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m2">kuruluşunun {d.system().lower()} tetkik edilmiş ve</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m2">standardına uygun bulunarak tescil edilmiştir.</div><div class="m3"><u>Tescil kapsamı</u></div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div style="width:92mm">{dotted("İlk tescil", d.date("initial"))}{dotted("Belgenin düzenlenmesi", d.date("issue"))}{dotted("Tescilin sona ermesi", d.date("expiry"))}</div><div class="row small m2">{marks}</div><div class="row end m3">{d.sign(36)}{d.marks(25)}{d.picture(art.hologram(d.rng), 16)}</div><div class="tiny c m2">{d.put("issuer")} {d.facts.office.address}</div>"""
    frame = '<div style="position:absolute;inset:7mm;border:1.8mm double #94502a;border-radius:4mm"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:17mm 22mm 22mm}")


@layout("ru_polya_s_nomerami", "causeways", ("ru",), only=RUSSIA, systems=GENERAL, scope=(1, 2))
def ru_polya_s_nomerami(d: Draft) -> Sheets:
    """Russian state form: long register number, 'срок действия с … по', blank number, fields in capitals, expert's hand."""
    settle(d, "ru-byway", "ru-trade", "ru-shore", "ru", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}.{m:02}.{y} г.")
    with_term(d)
    again = d.facts.initial != d.facts.issue
    first = f"Впервые выдан {d.date('initial')}" if again else f"Выдан впервые ({d.date('initial')})"
    pairs = [("ОРГАН ПО СЕРТИФИКАЦИИ", f"{d.put('issuer')}, {d.facts.office.address}"), ("ВЫДАН", f"{d.put('holder')}<br>{d.put('address')}<br>ИНН {d.rng.randint(1000000000, 7899999999)}"), ("НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, ЧТО", f"{d.system()} применительно к работам: {d.put('scope')}"), ("СООТВЕТСТВУЕТ ТРЕБОВАНИЯМ", d.standard()), ("НА ОСНОВАНИИ", f"акта проверки № {d.decoy('report')} от {d.decoy('audit')}")]  # fmt: skip
    fields = "".join(f'<div class="m2"><div class="tiny b">{a}</div><div>{b}</div></div>' for a, b in pairs)
    body = f"""<div class="c small b">СИСТЕМА ДОБРОВОЛЬНОЙ СЕРТИФИКАЦИИ «{one(d, "РЕГИСТР КАЧЕСТВА", "ПРОМСТАНДАРТ", "ЕВРОСИСТЕМА")}»</div><div class="c m2">{d.logo(40)}</div><div class="c b serif m2" style="font-size:25pt">СЕРТИФИКАТ СООТВЕТСТВИЯ</div><div class="m2">№ {d.put("number")}</div><div>Срок действия с {d.date("start")} по {d.date("expiry")}</div><div class="r b" style="color:#a02020">№ {d.rng.randint(0, 99999):07}</div>{fields}<div class="grow"></div><div class="small">{first}. Дата выдачи настоящего сертификата {d.date("issue")}. Разрешение на применение знака № {d.rng.randint(1000, 9999)}.</div><div class="row end m3"><div class="small c">Руководитель органа<br>{d.picture(art.signature(d.rng), 34)}</div>{round_seal(d, "М.П.", 34, "#2c4aa0")}<div class="small c">Эксперт<br>{d.picture(art.signature(d.rng), 34)}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#6f9bc4")),), ".sheet{padding:20mm 23mm 22mm}")


@layout("uk_kk_zareyestrovano", "causeways", ("uk", "kk"), only=("dniprosert", "karpatstandart", "podillia", "prydniprovya", "ortalyqsert", "altynsapa", "saryarqa"), systems=GENERAL, scope=(1, 2))  # fmt: skip
def uk_kk_zareyestrovano(d: Draft) -> Sheets:
    """Ukrainian and Kazakh: 'registered in the register under', term in the head of the sheet, first day behind the firm."""
    settle(d, *(("ua-shore", "ua-trade", "uk-ua") if d.facts.language == "uk" else ("kk",)), chance=0.8)
    with_term(d)
    reg, term, given, that, meets, work, first, since = {
        "uk": ("Зареєстровано в Реєстрі за №", "Чинний з {a} до {b}", "Виданий", "Цей сертифікат засвідчує, що", "відповідає вимогам", "стосовно", "Дата видачі", "сертифікована з"),
        "kk": ("Тізілімде тіркелген №", "{a} бастап {b} дейін жарамды", "Берілді", "Осы сертификат мынаны куәландырады:", "талаптарына сәйкес келеді", "келесіге қатысты", "Берілген күні", "алғаш сертификатталған күні"),
    }[d.facts.language]  # fmt: skip
    said = term.format(a=f"<b>{d.date('start')}</b>", b=f"<b>{d.date('expiry')}</b>")
    body = f"""<div class="row">{d.logo(46)}<div class="r small">{reg} <b>{d.put("number")}</b><br>{said}</div></div><div class="c b m4" style="font-size:28pt;color:{d.facts.office.colour}">СЕРТИФИКАТ</div><div class="m3">{given}: <b style="font-size:15pt">{d.put("holder")}</b></div><div>{d.put("address")} <span class=small>({since} {d.date("initial")})</span></div><div class="m3">{that} <b>{d.system()}</b></div><div class="m2">{work}: <b>{d.put("scope")}</b></div><div class="m2">{meets}</div><div class="b m1" style="font-size:17pt">{d.standard()}</div><div class="grow"></div><div class="row end"><div>{first}: <b>{d.date("issue")}</b></div>{round_seal(d, "№ 1", 34, "#2c4aa0")}{d.sign(36)}</div><div class="row m2">{d.marks(25)}<div class="tiny r">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#c9b458")),), ".sheet{padding:21mm 24mm 22mm}")


@layout("ar_jadwal_wa_khatm", "causeways", ("ar",), only=ARABIA, systems=(*GENERAL, ("F",)), scope=(1, 2))
def ar_jadwal_wa_khatm(d: Draft) -> Sheets:
    """Arabic: a grid from right to left, commercial register, 'granted for the first time', 'granted', 'ends', round seal."""
    settle(d, "ar-shore", "ar-trade", "ar", chance=0.85)
    write_dates(d, "{y}/{m:02}/{d:02}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    with_term(d)
    pairs = [("رقم القيد", f'<bdi dir="ltr">{d.put("number")}</bdi>'), ("المنشأة", d.put("holder")), ("المقر", d.put("address")), ("سجل تجاري", str(d.rng.randint(10000, 99999))), ("المواصفة القياسية", f'<bdi dir="ltr">{d.standard()}</bdi>'), ("مجال النشاط", d.put("scope")), ("منحت لأول مرة", d.date("initial")), ("تاريخ المنح", d.date("issue")), ("تنتهي في", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:30pt;color:#0b5d4a">شهادة تسجيل</div><div class="c m2">تشهد {d.put("issuer")} بأن {d.system()} بالمنشأة المبينة أدناه قد تم تقييمه ووجد مطابقاً لمتطلبات المواصفة:</div><div class="m3">{rows(pairs, "rows grid")}</div><div class="m2 small">تظل هذه الشهادة سارية بشرط اجتياز زيارات المتابعة السنوية، ولا يجوز نقلها إلى الغير.</div><div class="grow"></div><div class="row end"><div>{d.sign(38)}</div>{d.code(18)}{round_seal(d, "ختم", 36, "#0b5d4a")}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{direction:rtl;padding:19mm 22mm 22mm} .grid{width:100%} .grid td{border:.25mm solid #0b5d4a;padding:2mm 3mm} .grid .l{width:36mm;background:#eef6f3}"
    frame = '<div style="position:absolute;inset:7mm;border:1.4mm double #b8963e"></div>'
    return Sheets((page(body, ground=frame),), css)


def era(d: Draft, role: str) -> str:
    """Write a day in the years of the Japanese era."""
    day = getattr(d.facts, role)
    name, year = ("令和", day.year - 2018) if day > LAST_OF_HEISEI else ("平成", day.year - 1988)
    return noted(d, role, f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日")


@layout("ja_gengo_no_hizuke", "causeways", ("ja",), only=("hokuto-jp", "seto-jp", "tokai-jp", "asr-jp"), systems=GENERAL, scope=(1, 2), sites=1)  # fmt: skip
def ja_gengo_no_hizuke(d: Draft) -> Sheets:
    """Japanese: every day in the years of the era, firm with 殿 behind it, related works, the term from and to in brackets."""
    settle(d, "jp-byway", "jp-shore", "jp-trade", "jp-quay", chance=0.9)
    with_term(d)
    works = site_cells(d, "address")[0][0]
    pairs = [("適用規格", d.standard()), ("所 在 地", d.put("address")), ("関連事業所", works), ("登録範囲", d.put("scope")), ("初回登録", era(d, "initial")), ("有効期間", f"（{era(d, 'start')} から {era(d, 'expiry')} まで）")]  # fmt: skip
    body = f"""<div class="r small">第 {d.put("number")} 号</div><div class="c b serif m3" style="font-size:32pt;letter-spacing:10mm;margin-left:10mm">登録証</div><div class="b m4" style="font-size:18pt">{d.put("holder")}　殿</div><div class="m3">貴組織の{d.system()}は、当機構の審査の結果、下記の規格に適合していることを認め、ここに登録します。</div><div class="c m3">記</div><div class="m2">{rows(pairs)}</div><div class="grow"></div><div>{era(d, "issue")}</div><div class="row end m2"><div>{d.marks(25)}</div><div class="r"><div class="small">{d.facts.office.address}</div><div class="b" style="font-size:14pt">{d.put("issuer")}</div><div class="small">代表理事 {d.picture(art.signature(d.rng), 32)}</div></div></div><div class="m2">{d.logo(32)}</div>"""
    frame = '<div style="position:absolute;inset:9mm;border:1.2mm double #9a7b2e"></div>'
    return Sheets((page(body, ground=frame),), ".sheet{padding:22mm 26mm 22mm} .rows .l{white-space:nowrap;padding-right:7mm} .rows td{padding:2mm 2mm 2mm 0} .rows .v{font-weight:normal}")  # fmt: skip


@layout("ko_hoechae_wa_gaengsin", "causeways", ("ko",), only=("cheongsol-kr", "geumgang-kr", "hangyeol-kr", "icr-kr", "kmr"), systems=(*GENERAL, ("F",)), scope=(1, 2))  # fmt: skip
def ko_hoechae_wa_gaengsin(d: Draft) -> Sheets:
    """Korean: business number behind the firm, renewal count, term with a wave, first day in small letters over the seal."""
    settle(d, "kr-byway", "kr-shore", "kr-trade", "kr-quay", chance=0.9)
    write_dates(d, "{y}.{m:02}.{d:02}", "{y}. {m}. {d}.", "{y}년 {m}월 {d}일")
    with_term(d)
    again = d.facts.initial != d.facts.issue
    times = f"갱신 {d.rng.randint(1, 4)}회" if again else "최초"
    pairs = [("등록번호", f"{d.put('number')} ({times})"), ("조 직 명", f"{d.put('holder')} <span class=small>({d.rng.randint(100, 899)}-{d.rng.randint(10, 88)}-{d.rng.randint(10000, 99999)})</span>"), ("사 업 장", d.put("address")), ("적용표준", d.standard()), ("등록범위", d.put("scope")), ("유효기간", f"{d.date('start')} ~ {d.date('expiry')}"), ("발행일자", d.date("issue"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m4" style="font-size:31pt;letter-spacing:8mm">등록증</div><div class="c m1">{d.system()}</div><div class="m4">{rows(pairs, "rows ko")}</div><div class="m4 c" style="font-size:13pt">위 조직의 경영시스템이 해당 표준의 요구사항에 적합하므로 이 증서를 수여합니다.</div><div class="grow"></div><div class="c small">최초 등록: {d.date("initial")} · 사후심사는 매년 1회 이상 실시합니다.</div><div class="row end m2">{d.code(18)}<div class="c"><b style="font-size:14pt">{d.put("issuer")}</b> 원장</div>{round_seal(d, "인증", 32, "#b02020")}</div><div class="tiny c m2">{d.facts.office.address} {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 23mm 12mm} .ko{width:100%} .ko td{border-top:.25mm solid #0a6847;border-bottom:.25mm solid #0a6847;padding:2.4mm 3mm} .ko .l{white-space:nowrap;color:#0a6847}")  # fmt: skip


@layout("vi_quyet_dinh_va_lan_cap", "causeways", ("vi",), only=("saola-vn", "donghai-vn", "honghasert-vn", "phuongdong-vn", "vietcert", "kna"), systems=(*GENERAL, ("F",)), scope=(1, 2), sites=1)  # fmt: skip
def vi_quyet_dinh_va_lan_cap(d: Draft) -> Sheets:
    """Vietnamese: decision by number and day in the foot, office and place of production, effect from to, count of issue."""
    settle(d, "vn-byway", "vn-shore", "vn-trade", "vn-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}")
    anew = amended(d)
    place = site_cells(d, "address")[0][0]
    decided = "ngày " + d.decoy("decision").removeprefix("ngày ")
    note = "Cấp đổi do bổ sung địa điểm sản xuất." if anew else "Cấp mới trong chu kỳ."
    days = led_by_colon([("Chứng nhận lần đầu", d.date("initial")), ("Hiệu lực chu kỳ", f"{d.date('start')} – {d.date('expiry')}"), ("Bản này cấp", d.date("issue"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}{d.marks(25)}</div><div class="c b m3" style="font-size:28pt;color:#c8102e">CHỨNG CHỈ</div><div class="c">Mã số: {d.put("number")}</div><div class="c m3">Xác nhận {d.system().lower()} của</div><div class="c b m1" style="font-size:16pt">{d.put("holder")}</div><div class="m2">Trụ sở: {d.put("address")}</div><div>Nơi sản xuất: {place}</div><div class="m2 c">được thiết lập và duy trì phù hợp với</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="m2 c">đối với lĩnh vực:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end"><div>{days}<div class="tiny m1">{note}</div></div>{d.sign(38)}</div><div class="tiny m2">Kèm theo Quyết định số {d.rng.randint(100, 999)}/QĐ-{d.facts.office.brand.split()[0]} {decided}. {d.put("issuer")}, {d.facts.office.address}. {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#d9a514")),), ".sheet{padding:21mm 24mm 22mm} .led td{padding:.6mm 2mm .6mm 0} .led td:first-child{white-space:nowrap}")  # fmt: skip


@layout("id_th_tanggal_di_kolom", "causeways", ("id", "th"), only=("garuda-id", "nusantarasert", "mutu", "sucofindo", "siamrab", "khmerthai", "tistr"), systems=(*GENERAL, ("F",), ("G",)), scope=(1, 2))  # fmt: skip
def id_th_tanggal_di_kolom(d: Draft) -> Sheets:
    """Indonesian and Thai: facts in two uneven columns, visits and their months among the days, number at the very foot."""
    settle(d, *(("id-shore", "id-trade", "id-quay", "id") if d.facts.language == "id" else ("th-shore", "th-trade", "th")), chance=0.8)  # fmt: skip
    if d.facts.language == "th":
        write_dates(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    with_term(d)
    told, who, norm, work, first, issued, end, visit, number = {
        "id": ("dengan ini menyatakan bahwa organisasi", "Alamat", "telah menerapkan dan memenuhi", "Ruang lingkup", "Sertifikasi pertama", "Diterbitkan", "Habis masa berlaku", "Survailen berikutnya", "No. registrasi"),
        "th": ("ขอรับรองว่าองค์กร", "ที่ตั้ง", "ได้ดำเนินการสอดคล้องตามข้อกำหนด", "ขอบข่าย", "ได้รับการรับรองครั้งแรก", "ออกให้", "หมดอายุ", "ตรวจติดตามครั้งถัดไป", "ทะเบียนเลขที่"),
    }[d.facts.language]  # fmt: skip
    side = "".join(f'<div class="m2"><div class=tiny>{a}</div><b>{b}</b></div>' for a, b in ((first, d.date("initial")), (issued, d.date("issue")), (visit, d.other_date(days_later(d.facts.issue, 340))), (end, d.date("expiry"))))  # fmt: skip
    body = f"""<div class="row">{d.logo(48)}<div class="b" style="font-size:22pt;color:{d.facts.office.colour}">{d.title()}</div></div><div class="row top m4" style="gap:8mm"><div style="flex:1"><div>{d.put("issuer")}</div><div>{told}</div><div class="b m2" style="font-size:17pt">{d.put("holder")}</div><div class="m1">{who}: {d.put("address")}</div><div class="m3">{norm}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">{d.system()}</div><div class="m3">{work}</div><div class="b m1">{d.put("scope")}</div></div><div style="width:45mm;border-left:.8mm solid {d.facts.office.colour};padding-left:4mm">{side}</div></div><div class="grow"></div><div class="row end">{d.sign(36)}{d.code(18)}{d.marks(24)}</div><div class="row tiny m3"><span>{number} <b>{d.put("number")}</b></span><span>{d.facts.office.address}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:19mm 21mm 12mm}")
