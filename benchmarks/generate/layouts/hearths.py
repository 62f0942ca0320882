"""Papers in their own tongues, from Thai and Vietnamese over Russian and Japanese to Turkish, Arabic and Indonesian."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import columns, lines, one, round_seal, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import amended, led_by_colon, numbered, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("th_lek_thi_bai_rap_rong_mum_khwa", "hearths", ("th",),
        only=("masci", "tistr", "siamrab", "khmerthai"), systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def th_lek_thi_bai_rap_rong_mum_khwa(d: Draft) -> Sheets:
    """Thai prose in the middle, number in the right corner, years of the Buddhist era, days as a table."""
    settle(d, "th-shore", "th-trade", chance=0.9)
    d.style = one(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    start_is_right_too(d)
    head = ("ให้การรับรองครั้งแรก", "วันที่ออกใบรับรอง", "มีผลตั้งแต่", "สิ้นอายุวันที่")
    days = table(head, [(d.date("initial"), d.date("issue"), d.date("start"), d.date("expiry"))])
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div class="r">ใบรับรองเลขที่ <b>{d.put("number")}</b></div>
</div><div class="c b m4" style="font-size:30pt;color:#123b7a">ใบรับรอง{d.system()}</div>
<div class="c m3">{d.put("issuer")}</div><div class="c m2">ออกใบรับรองฉบับนี้เพื่อแสดงว่า</div>
<div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">มีระบบการจัดการเป็นไปตามมาตรฐาน</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div>
<div class="c m2">ขอบข่ายการรับรอง</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{days}
<div class="row end m3">{d.marks(26)}{d.sign(42)}</div>
<div class="tiny c m2">การคงไว้ซึ่งใบรับรองขึ้นอยู่กับผลการตรวจติดตามประจำปี {d.facts.office.address}
{d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#9a7b2f")),),
        ".sheet{padding:20mm 22mm 16mm} .sites td,.sites th{text-align:center}",
    )


@layout("th_hua_kho_song_phasa_nai_chong", "hearths", ("th",), also=("en",),
        only=("masci", "siamrab", "khmerthai"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def th_hua_kho_song_phasa_nai_chong(d: Draft) -> Sheets:
    """Boxes: Thai caption over English at the left, Thai value over Latin at the right; both eras."""
    settle(d, "th-shore", "th-trade", chance=0.9)
    style = one(d, "{d:02}/{m:02}/{be}", "{d} {month} {be}") if d.facts.settle_days else "{d} {month} {be}"
    english = "{d} {month} {y}"

    def day(role: str) -> str:
        return f"{d.date(role, 'th', style)} / {d.date(role, 'en', english)}"

    pairs = [
        ("เลขที่ใบรับรอง<br>Certificate No.", d.put("number")),
        ("ผู้ได้รับการรับรอง<br>Certified organization", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("สถานที่ตั้ง<br>Location", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("มาตรฐาน<br>Standard", d.standard()),
        ("ขอบข่าย<br>Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("รับรองครั้งแรก<br>First certified", day("initial")),
        ("วันที่ออก<br>Issued", day("issue")),
        ("วันหมดอายุ<br>Expires", day("expiry")),
    ]
    body = f"""<div class="c">{d.logo(48)}</div><div class="c b m2" style="font-size:26pt">ใบรับรองระบบการจัดการ</div>
<div class="c small">MANAGEMENT SYSTEM CERTIFICATE</div><div class="m4">{rows(pairs, "bx")}</div><div class="grow">
</div><div class="row end">{d.marks(26)}{d.code(18)}{d.sign(40)}</div><div class="tiny m2 c">{d.put("issuer")} ·
{d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 21mm 12mm} .bx{width:100%} .bx td{border:1px solid #888;padding:1.4mm 2.5mm}"
    return Sheets((page(body),), css + " .bx .l{width:46mm;background:#f3f3ee;font-size:9pt}")


@layout("vi_so_giay_va_hieu_luc", "hearths", ("vi",),
        only=("quacert", "vietcert", "phuongdong-vn", "honghasert-vn"), systems=(*GENERAL, ("F",)),
        scope=(1, 3))  # fmt: skip
def vi_so_giay_va_hieu_luc(d: Draft) -> Sheets:
    """'Số:' and the number below the title; the term as a sentence, place and day to sign."""
    settle(d, "vn-shore", "vn-trade", "vn-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    numbered(d, one(d, "HT ####/##.{yy}.##", "####-{yy}-##/QĐ-CN", "VN{yy}/QMS-###", "####.{yy}.QMS"))
    spelled = f"ngày {d.facts.issue.day:02} tháng {d.facts.issue.month:02} năm {d.facts.issue.year}"
    d.facts = d.facts.with_(start=d.facts.issue)
    body = f"""<div class="row top"><div class="c">{d.logo(44)}</div><div class="c small"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA
VIỆT NAM</b> <br>Độc lập – Tự do – Hạnh phúc</div></div><div class="c b m4" style="font-size:31pt;color:#b01e23">GIẤY
CHỨNG NHẬN</div><div class="c m1">Số: <b>{d.put("number")}</b></div><div class="c m3">Chứng nhận {d.system()} của</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">Địa chỉ: {d.put("address")}</div>
<div class="c m3">đã được đánh giá và phù hợp với các yêu cầu của tiêu chuẩn</div>
<div class="c b m2" style="font-size:23pt">{d.standard()}</div><div class="c m2">cho lĩnh vực:</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="c">Giấy chứng nhận này có hiệu lực từ ngày
{d.date("start")} đến ngày {d.date("expiry")}.</div><div class="c m1">Ngày chứng nhận lần đầu: {d.date("initial")}.
</div><div class="row end m3"><div>{d.marks(26)}</div>
<div class="c"><i>{one(d, "Hà Nội", "TP. Hồ Chí Minh", "Đà Nẵng")}, {spelled}</i><br><b>GIÁM ĐỐC</b><br>{d.sign(36)}
</div></div><div class="tiny c m2">{d.put("issuer")} – {d.facts.office.address} – {d.facts.office.site}</div>"""
    d.printed.roles.add("issue")
    return Sheets((page(body, ground=art.guilloche("#c9a03d")),), ".sheet{padding:19mm 22mm 15mm}")


@layout("vi_bang_thong_tin_va_giam_sat", "hearths", ("vi",),
        only=("kna", "vinacert", "isocert-vn", "donghai-vn"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def vi_bang_thong_tin_va_giam_sat(d: Draft) -> Sheets:
    """A table of two columns with the watches by month; the decision's number first, the paper's own last."""
    settle(d, "vn-shore", "vn-trade", "vn-quay", chance=0.9)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}")
    numbered(d, one(d, "{yy}####/KNA-QMS", "VICAS ###-####-{yy}", "#####@{yy}", "CN-{yyyy}-####/1"))
    first, second = d.facts.decoys.surveillance1, d.facts.decoys.surveillance2
    pairs = [
        ("Tổ chức được chứng nhận", d.put("holder")),
        ("Địa điểm", d.put("address")),
        ("Tiêu chuẩn áp dụng", d.standard()),
        ("Phạm vi chứng nhận", d.put("scope")),
        (
            "Theo quyết định số",
            f"{d.rng.randint(100, 999)}/QĐ-{d.rng.randint(10, 99)} ngày {d.decoy('decision')}",
        ),
        ("Ngày cấp lần đầu", d.date("initial")),
        ("Ngày cấp", d.date("issue")),
        ("Ngày hết hạn", d.date("expiry")),
        (
            "Kỳ giám sát",
            f"Lần 1: tháng {first.month:02}/{first.year} – Lần 2: tháng {second.month:02}/{second.year}",
        ),
        ("Mã số chứng nhận", d.put("number")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div>
<div class="b m3" style="font-size:27pt;color:#0b6b4f">GIẤY CHỨNG NHẬN</div><div>{d.system()}</div>
<div class="m4">{rows(pairs, "vt")}</div><div class="grow"></div><div class="row end">{d.code(20)}<div class="c b">ĐẠI
DIỆN TỔ CHỨC CHỨNG NHẬN<br>{d.sign(38)}</div></div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} ·
{d.facts.office.site}. Hiệu lực được duy trì trên cơ sở kết quả giám sát hằng năm.</div>"""
    css = ".sheet{padding:18mm 22mm 11mm} .vt{width:100%} .vt td{border-bottom:1px solid #9cc;padding:2mm 3mm 2mm 0}"
    return Sheets((page(body),), css + " .vt .l{width:52mm;color:#0b6b4f}")


@layout("ru_registratsionnyy_nomer_i_blank", "hearths", ("ru",),
        only=("standartpolus", "volgacert", "eurasstandart", "rusregister"), systems=GENERAL,
        scope=(1, 2))  # fmt: skip
def ru_registratsionnyy_nomer_i_blank(d: Draft) -> Sheets:
    """A voluntary system: register number below the title, serial of the blank in red above."""
    settle(d, "ru-shore", "ru-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "«{d:02}» {month} {y} г.")
    numbered(
        d,
        one(d, "РОСС RU.З####.04ИЖС0.ОС.СМК.###", "ЕАС.RU.@##.####", "СДС.ТП.СМ.0####-{yy}", "{yy}.####.026"),
    )
    d.facts = d.facts.with_(issue=d.facts.start)
    serial = f"{d.rng.randint(1, 9):03}{d.rng.randint(1000, 9999)}"
    body = f"""<div class="row">{d.logo(44)}<div class="r b" style="color:#b3202a">№ {serial}</div></div>
<div class="c m2 small">СИСТЕМА ДОБРОВОЛЬНОЙ СЕРТИФИКАЦИИ</div>
<div class="c serif b m2" style="font-size:30pt">СЕРТИФИКАТ<br>СООТВЕТСТВИЯ</div><div class="c m2">Регистрационный
номер: <b>{d.put("number")}</b></div><div class="c m1">Срок действия с <b>{d.date("issue")}</b> по
<b>{d.date("expiry")}</b></div><div class="m3"><b>ОРГАН ПО СЕРТИФИКАЦИИ</b><br>{d.put("issuer")},
{d.facts.office.address}</div><div class="m2"><b>НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, ЧТО</b> система менеджмента
организации</div><div class="c b m1" style="font-size:15pt">{d.put("holder")}</div><div class="c">{d.put("address")}
</div><div class="m2"><b>ПРИМЕНИТЕЛЬНО К ВИДАМ ДЕЯТЕЛЬНОСТИ:</b> {d.put("scope")}</div><div class="m2"><b>СООТВЕТСТВУЕТ
ТРЕБОВАНИЯМ</b></div><div class="c b m1" style="font-size:16pt">{d.standard()}</div>
<div class="small m2">Сертифицирована впервые: {d.date("initial")}; основание: решение № {d.rng.randint(10, 400)} от
{d.decoy("decision")}.</div><div class="grow"></div><div class="row end"><div class="small">Руководитель
органа<br>{d.sign(36)}</div>{d.marks(24)}{round_seal(d, "М.П.", 34, "#27408b")}</div><div class="tiny c m2">Сертификат
обязывает организацию поддерживать систему в соответствии с указанным стандартом, что контролируется органом и
подтверждается при ежегодном инспекционном контроле. Бланк изготовлен: {d.rng.randint(100000, 999999)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#4a7bb0")),), ".sheet{padding:19mm 23mm 16mm}")


@layout("uk_zapys_u_reyestri_ta_naglyad", "hearths", ("uk",),
        only=("dniprosert", "podillia", "prydniprovya", "karpatstandart"), systems=(*GENERAL, ("F",)),
        scope=(1, 2))  # fmt: skip
def uk_zapys_u_reyestri_ta_naglyad(d: Draft) -> Sheets:
    """Ukrainian captions in bold; the register's entry with its day, which is the day of issue."""
    settle(d, "ua-shore", "ua-trade", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "«{d:02}» {month} {y} р.", "{d} {month} {y} р.")
    numbered(d, one(d, "UA.{yyyy}.СМ.###-{yy}", "UA.80###.СУЯ.0##-{yy}", "UA.CERT.####-{yy}", "СУЯ.UA-####"))
    start_is_right_too(d)
    code = d.rng.randint(20000000, 45000000)
    pairs = [
        ("Видано:", f"{d.put('holder')}, код ЄДРПОУ {code}"),
        ("Місцезнаходження:", d.put("address")),
        ("Система:", d.system()),
        ("стосовно:", d.put("scope")),
        ("відповідає вимогам:", d.standard()),
        ("Строк дії:", f"з {d.date('start')} до {d.date('expiry')}"),
        ("Первинна сертифікація:", d.date("initial")),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:31pt;color:#1e4f9c">СЕРТИФІКАТ
</div><div class="c">на систему управління</div><div class="c m3">Зареєстровано в Реєстрі органу з сертифікації
{d.date("issue")} за № <b>{d.put("number")}</b></div><div class="m4">{rows(pairs)}</div><div class="grow"></div>
<div class="small">Контроль за відповідністю здійснюється шляхом наглядових аудитів: {d.decoy("surveillance1")},
{d.decoy("surveillance2")}</div><div class="row end m2"><div class="small">Керівник органу<br>{d.sign(36)}
</div>{d.marks(26)} {round_seal(d, "М.П.", 34, "#2a4fa0")}</div><div class="tiny c m2">{d.put("issuer")},
{d.facts.office.address}. {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 23mm 13mm} .rows .l{font-weight:bold;white-space:nowrap} .rows .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("ko_choecho_gaengsin_yuhyo", "hearths", ("ko",), also=("en",),
        only=("kfq", "kmr", "ktr", "ksa-kr", "icr-kr", "hangyeol-kr"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def ko_choecho_gaengsin_yuhyo(d: Draft) -> Sheets:
    """Korean name over English, number under the title at the left; first day, renewal and end as a row."""
    settle(d, "kr-shore", "kr-trade", chance=0.9)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}", "{y}년 {m}월 {d}일")
    numbered(d, one(d, "QMS-####", "K-QMS-0####", "QI######", "KR-{yy}-#####", "Q####"))
    renewed = d.facts.initial < d.facts.issue
    days = [
        ("최초인증일 Initial", d.date("initial")),
        ("갱신발행일 Renewed" if renewed else "발행일 Issued", d.date("issue")),
        ("만료일 Expiry", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div>
<div class="c b m4" style="font-size:38pt;letter-spacing:8mm">인증서</div><div class="m2">인증번호 : <b>{d.put("number")}</b>
</div><div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div>
<div class="c small m2">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m3">위 조직의 {d.system()}이 아래의 표준
및 인증범위에 대하여 적합함을 인증합니다.</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div><div class="m3"><b>인증범위</b>
{d.put("scope")}</div><div class="m1 small">{d.put("scope_latin")}</div><div class="grow"></div>{columns(days)}
<div class="c b m3" style="font-size:17pt">{d.put("issuer")} {d.picture(art.signature(d.rng), 28)}</div>
<div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site} · 사후관리 심사를 받지 않은 인증서는 효력이 정지될 수 있습니다.</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#7f8fa9")),),
        ".sheet{padding:20mm 23mm 16mm} .across{width:100%;text-align:center}",
    )


@layout("ja_kaitei_bi_to_koushin_bi", "hearths", ("ja",),
        only=("jqa", "jsa", "jmaqa", "tokai-jp", "seto-jp"), systems=GENERAL, scope=(1, 3), sites=1)  # fmt: skip
def ja_kaitei_bi_to_koushin_bi(d: Draft) -> Sheets:
    """Registration, renewal, revision and limit in a list at the right; the related place in an annex."""
    settle(d, "jp-shore", "jp-trade", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    changed = amended(d)
    days = [("登録日", d.date("initial")), ("更新日", d.date("start"))]
    days += [("改訂日", d.date("issue"))] if changed else []
    days += [("有効期限", d.date("expiry"))]
    d.printed.roles.add("issue")
    front = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div>
<div class="c serif b m4" style="font-size:34pt;letter-spacing:6mm">登録証</div>
<div class="c m2">登録番号　<b style="font-size:14pt">{d.put("number")}</b></div>
<div class="m4">登録組織　<b style="font-size:17pt">{d.put("holder")}</b></div><div class="m1">所在地　{d.put("address")}</div>
<div class="m3">{d.put("issuer")}は、上記組織の{d.system()}を審査した結果、下記の規格の要求事項に適合していることを認め、登録します。</div>
<div class="m3">適用規格　<b>{d.standard()}</b></div><div class="m1">登録範囲　<b>{d.put("scope")}</b></div>
<div class="m1 small">関連事業所は付属書による。</div><div class="grow"></div><div class="row end">
<div class="small">{d.facts.office.address}<br><b>{d.put("issuer")}</b><br>{d.sign(34)}</div><div>{lines(days, "　")}
</div></div><div class="tiny m2">この登録証は維持審査及び更新審査により有効性が維持されます。</div>"""
    back = f"""<div class="c serif b" style="font-size:22pt">付属書</div><div class="m2">登録番号　{d.put("number")}</div>
<div class="m1">{d.put("holder")}</div><div class="m3">{table(("関連事業所", "所在地", "活動内容"), site_cells(d))}</div>
<div class="grow"></div><div class="r small">{d.facts.office.brand}</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 24mm 13mm}")


@layout("ja_tekiyou_sengensho_han", "hearths", ("ja",), also=("en",),
        only=("jqa", "jsa", "jaco", "jmaqa", "tokai-jp"), systems=(("I",), ("I",), ("J",)), scope=(1, 1))  # fmt: skip
def ja_tekiyou_sengensho_han(d: Draft) -> Sheets:
    """Data: upper half Japanese, lower half English; the statement's edition with its day in both."""
    settle(d, "jp-shore", chance=0.9)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    numbered(d, one(d, "IS ######", "JP{yy}-IS###", "JUSE-IR-###", "I####", "IC{yy}J####"))
    style = one(d, "{month} {d}, {y}", "{d} {month} {y}")
    stated = days_later(d.facts.issue, -d.rng.randint(60, 190))
    edition = d.rng.randint(2, 12)
    upper = led_by_colon(
        [
            ("登録番号", d.put("number")),
            ("初回登録日", d.date("initial")),
            ("登録証発行日", d.date("issue")),
            ("有効期限", d.date("expiry")),
        ]
    )
    english = [("Registration No.", d.put("number")), ("Initial registration", d.date("initial", "en", style)),
               ("Issued", d.date("issue", "en", style)), ("Valid until", d.date("expiry", "en", style))]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="c b m2" style="font-size:26pt">認証登録証</div>
<div class="b m2" style="font-size:15pt">{d.put("holder")}</div><div class="small">{d.put("address")}</div>
<div class="m2">{d.system()}が <b>{d.standard()}</b> に適合していることを証します。</div><div class="m1">登録範囲：{d.put("scope")}</div>
<div class="small">（適用宣言書 第{edition}版　{d.other_date(stated)}）</div><div class="m2">{upper}</div>
<div class="m3" style="border-top:.5mm solid #999"></div><div class="c b m3" style="font-size:20pt">Certificate of
Registration</div><div class="b m2" style="font-size:14pt">{d.put("holder_latin")}</div>
<div class="small">{d.put("address_latin")}</div><div class="m2">The {d.system("en")} conforms to
<b>{d.facts.standards[0].label}</b>.</div><div class="m1">Scope: {d.put("scope_latin")}</div>
<div class="small">(Statement of Applicability, edition {edition}, {d.other_date(stated, "{y}-{m:02}-{d:02}")})</div>
<div class="m2">{led_by_colon(english)}</div><div class="grow"></div><div class="row end">
<div class="small">{d.put("issuer")}<br>{d.put("issuer_latin")}<br><span class="tiny">{d.facts.office.address}</span>
</div>{d.sign(34)}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:16mm 22mm 11mm} .led td{padding:.4mm 4mm .4mm 0;font-size:10pt}"
    )


@layout("tr_belge_no_ve_vize_sutunlari", "hearths", ("tr",),
        only=("tse", "turkloydu", "alberk", "meyer-tr", "palandoken-tr", "marmaradenetim"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def tr_belge_no_ve_vize_sutunlari(d: Draft) -> Sheets:
    """Turkish: number and three days in boxes across the head, columns for visas in the foot."""
    settle(d, "tr-shore", "tr-trade", "tr-quay", chance=0.9)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    numbered(
        d, one(d, "KY-####/{yy}", "TR.{yyyy}.#####-0#", "##.{yy}.#####/0#", "QMS-####-{yy}", "M ##### / #")
    )
    head = columns(
        [
            ("BELGE NO", d.put("number")),
            ("İLK BELGELENDİRME", d.date("initial")),
            ("BELGE TARİHİ", d.date("issue")),
            ("GEÇERLİLİK SONU", d.date("expiry")),
        ]
    )
    visas = table(
        ("1. ARA TETKİK", "2. ARA TETKİK", "BELGE YENİLEME"),
        [
            (
                f"{d.decoy('surveillance1')} tarihine kadar",
                f"{d.decoy('surveillance2')} tarihine kadar",
                "Süre bitiminden önce",
            )
        ],
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div>
<div class="c b m3" style="font-size:27pt;color:#a3142e">{d.system()}<br><span style="font-size:20pt">Belgesi</span>
</div><div class="m3">{head}</div><div class="m4"><b>Firma:</b></div>
<div class="b" style="font-size:17pt">{d.put("holder")}</div><div class="m2"><b>Adres:</b><br>{d.put("address")}</div>
<div class="m3">Yukarıda adı ve adresi belirtilen kuruluşun yönetim sistemi tetkik edilmiş ve</div>
<div class="c b m2" style="font-size:24pt">{d.standard()}</div><div>standardının şartlarına uygun bulunmuştur.</div>
<div class="m3"><b>Kapsam:</b><br>{d.put("scope")}</div><div class="m1 small"><b>EA/NACE:</b> {d.decoy("sector")}</div>
<div class="grow"></div><div class="m2">{visas}</div><div class="row end m3">{d.code(18)}{d.sign(40)}</div>
<div class="tiny m2">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site}. Bu belge, ara tetkiklerin
zamanında ve başarıyla tamamlanması koşuluyla geçerlidir.</div>"""
    css = ".sheet{padding:17mm 20mm 11mm} .across{width:100%;text-align:center} .across td{border:1px solid #a3142e}"
    return Sheets((page(body),), css + " .across td{font-size:9.5pt}")


@layout("ar_en_captions_at_both_edges", "hearths", ("ar",), also=("en",), only=("SA", "EG", "AE"),
        systems=GENERAL, scope=(1, 2))  # fmt: skip
def ar_en_captions_at_both_edges(d: Draft) -> Sheets:
    """Captions at both edges, English left and Arabic right, a Latin value over the Arabic one between."""
    settle(d, "ar-shore", chance=0.9)
    style = one(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")

    def line(english: str, value: str, arabic: str) -> str:
        return f'<tr><td>{english}</td><td class="c b">{value}</td><td class="r" dir="rtl">{arabic}</td></tr>'

    def pair(role: str) -> str:
        return f'{d.put(role + "_latin")}<br><span dir="rtl">{d.put(role)}</span>'

    grid = "".join(
        (
            line("Certificate No.", d.put("number"), "رقم الشهادة"),
            line("Organization", pair("holder"), "المنشأة"),
            line("Address", pair("address"), "العنوان"),
            line("Standard", d.standard(), "المواصفة القياسية"),
            line("Scope", pair("scope"), "مجال التطبيق"),
            line("First certification", d.date("initial", "en", style), "أول منح"),
            line("Date of issue", d.date("issue", "en", style), "تاريخ الإصدار"),
            line("Valid until", d.date("expiry", "en", style), "سارية حتى"),
        )
    )
    body = f"""<div class="row">{d.logo(42)}{d.marks(24)}</div><div class="row m3" style="font-size:24pt;color:#0c6170">
<b>Certificate</b><b dir="rtl">شهادة مطابقة</b></div><table class="ae m4">{grid}</table><div class="grow"></div>
<div class="row end">{d.sign(36)}{d.code(18)}</div>
<div class="row small m2"><span>{d.put("issuer_latin")}</span><span dir="rtl">{d.put("issuer")}</span></div>
<div class="tiny c m1">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 19mm 12mm} .ae{width:100%} .ae td{border:1px solid #8ab;padding:2mm}"
    return Sheets((page(body),), css + " .ae td:first-child{width:32mm} .ae td:last-child{width:34mm}")


@layout("id_nomor_dan_masa_berlaku_kiri", "hearths", ("id",),
        only=("sucofindo", "mutu", "garuda-id", "nusantarasert"), systems=(*GENERAL, ("F",)),
        scope=(1, 3), sites=1)  # fmt: skip
def id_nomor_dan_masa_berlaku_kiri(d: Draft) -> Sheets:
    """Indonesian: a narrow left column under thin rules, 'masa berlaku' as a range, a second place."""
    settle(d, "id-shore", "id-trade", "id-quay", chance=0.9)
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    numbered(
        d, one(d, "QSC #####", "###.#/MUTU-SMM/{yyyy}", "SMM.####.{yy}", "ID{yy}/0####", "LSSM-0##-###-IDN")
    )
    start_is_right_too(d)
    (place,) = site_cells(d, "address")[0]
    left = "".join(
        f'<div style="border-top:.3mm solid #777;padding:1.5mm 0 3mm"><span class=tiny>{a}</span><br><b>{b}</b></div>'
        for a, b in (
            ("Nomor", d.put("number")),
            ("Pertama kali disertifikasi", d.date("initial")),
            ("Tanggal penerbitan", d.date("issue")),
            ("Masa berlaku", f"{d.date('start')} s.d. {d.date('expiry')}"),
            ("Kode EA", d.decoy("sector")),
        )
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="row top m4" style="gap:9mm">
<div style="width:44mm">{left}</div><div style="flex:1"><div style="font-size:29pt;color:#00558c">SERTIFIKAT</div>
<div>{d.system()}</div><div class="m4">Diberikan kepada</div><div class="b m1" style="font-size:18pt">{d.put("holder")}
</div><div class="m1">{d.put("address")}</div><div class="small">(dan {place})</div><div class="m3">yang telah
menerapkan sistem sesuai persyaratan</div><div class="b m1" style="font-size:20pt">{d.standard()}</div>
<div class="m3">dengan ruang lingkup</div><div class="b m1">{d.put("scope")}</div></div></div><div class="grow"></div>
<div class="row end"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}<br>
Sertifikat tunduk pada hasil survailen tahunan.</div>{d.sign(40)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 20mm 12mm}")
