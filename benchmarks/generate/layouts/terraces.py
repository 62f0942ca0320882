"""Everyday papers of Asia and of the Arabic tongue: endings glued to days, terms in brackets, related sites, articles and decisions."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import one, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import boxes, direction, led_by_colon, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("vi_den_het_ngay", "terraces", ("vi",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def vi_den_het_ngay(d: Draft) -> Sheets:
    """Vietnamese: prose with days in words 'ngày … tháng … năm …' broken at any place, business code, decision of another day."""
    settle(d, "vi-like", "vi", chance=0.6)
    d.whole_dates = False
    d.style = "ngày {d:02} tháng {m:02} năm {y}"
    prose = f"""Giấy chứng nhận mang số hiệu {d.put("number")}, ban hành theo Quyết định số {d.rng.randint(10, 999)}/QĐ-CN ({d.other_date(d.facts.decoys.decision, "{d:02}/{m:02}/{y}")}), được cấp <b>{d.date("issue")}</b> và có giá trị đến hết <b>{d.date("expiry")}</b>. Tổ chức được chứng nhận lần đầu {d.date("initial")}."""
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:28pt;color:#a81c1c">GIẤY CHỨNG NHẬN</div><div class="c m2">Xác nhận {d.system()} của</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c small">Mã số doanh nghiệp: {d.rng.randint(1000000000, 3999999999):010}<br>{d.put("address")}</div><div class="c m3">phù hợp với các yêu cầu của</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m3">trong phạm vi</div><div class="c b m1">{d.put("scope")}</div><div class="m4" style="width:{one(d, "88mm", "97mm", "109mm")};max-width:100%;margin-left:auto;margin-right:auto;line-height:1.65;text-align:justify">{prose}</div><div class="grow"></div><div class="row end">{d.code(20)}<div class="c">{d.sign(38)}</div></div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#a81c1c")),), ".sheet{padding:21mm 24mm 17mm}")


@layout(
    "vi_bang_bon_o",
    "terraces",
    ("vi",),
    also=("en",),
    systems=(*GENERAL, ("F",), ("H",)),
    scope=(1, 2),
    sites=1,
)
def vi_bang_bon_o(d: Draft) -> Sheets:
    """Vietnamese over English: head office and factory apart, four boxes with days, first watch due, decision in the foot."""
    settle(d, "vi-like", "vi", chance=0.6)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
    (plant,) = site_cells(d, "address")[0]
    d.printed.extra["address_alt"] = [d.facts.address[0], *(site.address[0] for site in d.facts.sites)]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:23pt;color:#14507a">CHỨNG NHẬN<br><span class="i" style="font-size:14pt">Certificate</span></div><div class="c small m1">Mã / <i>Code</i>: <b>{d.put("number")}</b></div><div class="m3">Đơn vị / <i>Company</i></div><div class="b" style="font-size:16pt">{d.put("holder")}</div><div class="i">{d.put("holder_latin")}</div><div class="m1">Văn phòng: {d.put("address")}<br>Nhà máy: {plant}</div><div class="m3">Đáp ứng tiêu chuẩn / <i>Satisfies</i>: <b style="font-size:15pt">{d.standard()}</b></div><div class="m2">Lĩnh vực: <b>{d.put("scope")}</b><br><i>{d.put("scope_latin")}</i></div><div class="grow"></div>{boxes([("Lần đầu / First", d.date("initial")), ("Hiệu lực từ / From", d.date("issue")), ("Hết hiệu lực / To", d.date("expiry")), ("Giám sát / Watch", d.decoy("surveillance1"))], "#14507a")}<div class="row end m3">{d.marks(22)}{d.code(18)}{d.sign(36)}</div><div class="tiny c m2">{d.put("issuer")} · {d.facts.office.address} · QĐ {d.rng.randint(100, 999)}/{d.facts.issue.year}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 12mm}")


@layout("th_rai_kan_nai_tarang", "terraces", ("th",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 2))
def th_rai_kan_nai_tarang(d: Draft) -> Sheets:
    """Thai: a ruled form with English in brackets, Buddhist years, 'ให้ไว้ ณ วันที่' as the issue under the seal, juristic number."""
    settle(d, "th-like", "th", chance=0.6)
    d.style = one(d, "{d} {month} พ.ศ. {be}", "{d} {month} {be}")
    pairs = [
        ("ผู้ได้รับการรับรอง (Certified firm)", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("ทะเบียนนิติบุคคล", f"0{d.rng.randint(100000000000, 999999999999)}"),
        ("สถานประกอบการ (Premises)", d.put("address")),
        ("มาตรฐาน (Standard)", d.standard()),
        ("ขอบข่าย (Scope)", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        ("รับรองครั้งแรก (First certified)", d.date("initial")),
        ("สิ้นอายุ (Expires)", d.date("expiry")),
    ]
    body = f"""<div class="row">{d.logo(42)}<div class="r">ใบรับรองเลขที่<br><b>{d.put("number")}</b></div></div><div class="c b m3" style="font-size:24pt">ใบรับรองระบบการจัดการ</div><div class="m3">{rows(pairs, "f")}</div><div class="grow"></div><div class="c">ให้ไว้ ณ วันที่ <b>{d.date("issue")}</b></div><div class="row end m3">{d.marks(24)}{d.sign(38)}{d.code(18)}</div><div class="c small m2">{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}</span></div>"""
    return Sheets((page(body, ground=art.guilloche("#3d5a80")),), ".sheet{padding:22mm 23mm 18mm} .f{width:100%} .f td{border:.25mm solid #88a;padding:2mm 3mm} .f .l{width:52mm;font-size:9.5pt} .f .v{font-weight:bold}")  # fmt: skip


@layout(
    "ja_shonin_bi_to_yuko_kigen",
    "terraces",
    ("ja",),
    systems=(*GENERAL, ("M",), ("I",)),
    scope=(1, 3),
    sites=1,
)
def ja_shonin_bi_to_yuko_kigen(d: Draft) -> Sheets:
    """Japanese: 初回認証日, 更新認証日, 認証有効期限 with まで, related office with its work, a revision's number behind the right one."""
    settle(d, "ja-like", "ja", chance=0.6)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}/{m:02}/{d:02}")
    place, work = site_cells(d, "address", "activity")[0]
    days = rows([("初回認証日", d.date("initial")), ("更新認証日", d.date("issue")), ("認証有効期限", f"{d.date('expiry')}まで"), ("次回定期審査", d.decoy("surveillance1"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}<div class="r">認証番号　<b>{d.put("number")}</b><br><span class="small">（第{d.rng.randint(2, 9)}版）</span></div></div><div class="c b serif m4" style="font-size:32pt;letter-spacing:6mm">認証書</div><div class="m4 c b" style="font-size:19pt">{d.put("holder")}　殿</div><div class="c m1">{d.put("address")}</div><div class="m4">貴組織の{d.system()}は、当機構の審査の結果、次の規格に適合していると認められたので、ここに認証します。</div><div class="c b m3" style="font-size:16pt">{d.standard()}</div><div class="m3">認証の対象　<b>{d.put("scope")}</b></div><div class="m2 small">関連事業所　{place}<br>　　活動内容　{work}</div><div class="grow"></div><div class="row end"><div>{days}</div><div class="c">{d.put("issuer")}<br>{d.picture(art.seal(d.facts.office.brand, "印", "#c0392b"), 24)}<br>{d.marks(22)}</div></div><div class="tiny m2">{d.facts.office.address}　本書は更新の都度差し替えます。</div>"""
    return Sheets((page(body),), ".sheet{padding:22mm 25mm 13mm} .rows td{white-space:nowrap}")


@layout(
    "ja_kakko_no_naka_no_eibun", "terraces", ("ja",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 2)
)
def ja_kakko_no_naka_no_eibun(d: Draft) -> Sheets:
    """Japanese facts with English in brackets behind them on the same line; 発行日 and 登録日 apart, end before them, body at the head."""
    settle(d, "ja-like", "ja", chance=0.6)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    pairs = [
        ("登録組織", f"{d.put('holder')} ({d.put('holder_latin')})"),
        ("所在地", f"{d.put('address')} ({d.put('address_latin')})"),
        ("適用規格", d.standard()),
        ("登録範囲", f"{d.put('scope')} ({d.put('scope_latin')})"),
        ("登録番号", d.put("number")),
        ("有効期限", d.date("expiry")),
        ("本証発行", d.date("issue")),
        ("当初登録", d.date("initial")),
    ]
    body = f"""<div class="c b" style="font-size:14pt">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div><div class="c m3">{d.logo(40)}</div><div class="c b m3" style="font-size:20pt">{d.system()}登録証</div><div class="m4">{rows(pairs)}</div><div class="m3">上記の組織を当機関の登録簿に登載したことを証する。</div><div class="grow"></div><div class="row end">{d.marks(24)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>審査登録責任者</div></div>"""
    return Sheets((page(body, ground=art.guilloche("#5b6b3a")),), ".sheet{padding:22mm 24mm 18mm} .rows td{padding:2.4mm 5mm 2.4mm 0;border-bottom:.2mm solid #bbb} .rows .l{white-space:nowrap}")  # fmt: skip


@layout("ko_kkaji_yuhyohaeyo", "terraces", ("ko",), systems=(*GENERAL, ("F",), ("M",)), scope=(1, 3))
def ko_kkaji_yuhyohaeyo(d: Draft) -> Sheets:
    """Korean: prose in which days bear endings (…부터, …까지), business number in brackets, first day and reissue low in one line."""
    settle(d, "ko-like", "ko", chance=0.6)
    d.whole_dates = False
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}년 {m}월 {d}일")
    d.facts = d.facts.with_(issue=d.facts.start)
    prose = f"""위 조직({d.rng.randint(100, 899)}-{d.rng.randint(10, 99)}-{d.rng.randint(10000, 99999)})은 {d.put("scope")}에 대하여 {d.standard()}에 적합한 {d.system()}을 운영하고 있으므로 등록번호 {d.put("number")}(개정 {d.decoy("revision")})로 인증하며, 이 인증은 {d.date("issue")}부터 {d.date("expiry")}까지 효력이 있습니다. 최초 등록은 {d.date("initial")}에 이루어졌습니다."""
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:32pt;letter-spacing:5mm">등록증</div><div class="c b m4" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="m4" style="width:{one(d, "98mm", "110mm", "122mm")};max-width:100%;margin-left:auto;margin-right:auto;line-height:1.9;font-size:12pt">{prose}</div><div class="grow"></div><div class="row end">{d.marks(24)}<div class="c"><b style="font-size:14pt">{d.put("issuer")}</b><br>{d.picture(art.seal(d.facts.office.brand, "인증", "#c0392b"), 26)}</div>{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · 사후심사 기한 {d.decoy("surveillance1")}</div>"""
    return Sheets((page(body, ground=art.guilloche("#2e5f8a")),), ".sheet{padding:23mm 24mm 18mm}")


@layout("ko_gabji_wa_iryeok", "terraces", ("ko",), also=("en",), systems=GENERAL, scope=(1, 2))
def ko_gabji_wa_iryeok(d: Draft) -> Sheets:
    """Korean over English labels; a history of issues with 폐기 and 현행, of which the last is the paper's; term with a tilde in its row."""
    settle(d, "ko-like", "ko", chance=0.6)
    write_dates(d, "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    if d.facts.initial < d.facts.issue:
        d.facts = d.facts.with_(initial=years_later(d.facts.issue, -3))
        log = [("1", d.date("initial"), f"~ {d.other_date(days_later(d.facts.issue, -1))}", "폐기"), ("2", d.date("issue"), f"~ {d.date('expiry')}", "현행")]  # fmt: skip
    else:
        log = [("1", d.date("issue"), f"~ {d.date('expiry')}", "현행")]
    pairs = [("조직명<br><i>Firm</i>", f"{d.put('holder')}<br>{d.put('holder_latin')}"), ("소재지<br><i>Place</i>", f"{d.put('address')}<br>{d.put('address_latin')}"), ("표준<br><i>Norm</i>", d.standard()), ("범위<br><i>Range</i>", f"{d.put('scope')}<br>{d.put('scope_latin')}")]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}<div class="r small">인증서 번호 <i>Certificate</i><br><b>{d.put("number")}</b></div></div><div class="c b m3" style="font-size:26pt">{d.system()} 인증서</div><div class="m3">{rows(pairs, "f")}</div><div class="m3 small b">발행 이력 / Issues</div>{table(("차수", "발행일", "만료일", "상태"), log)}<div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(36)}</div><div class="c small m2">{d.put("issuer")}<br><span class="tiny">{d.facts.office.address}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm} .f{width:100%} .f td{border-top:.25mm solid #889;padding:2mm 3mm} .f .l{width:26mm;font-size:9pt}")  # fmt: skip


@layout("id_diterbitkan_dan_berakhir", "terraces", ("id",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def id_diterbitkan_dan_berakhir(d: Draft) -> Sheets:
    """Indonesian: three days in prose broken at any place, business number, 'berakhir pada', signature with place and the day of printing."""
    settle(d, "id-like", "id", chance=0.6)
    d.whole_dates = False
    write_dates(d, "{d} {month} {y}", "{d:02} {month} {y}")
    prose = f"""Sertifikat bernomor {d.put("number")} ini diterbitkan pada tanggal <b>{d.date("issue")}</b> dan berakhir pada tanggal <b>{d.date("expiry")}</b> sepanjang surveilans sebelum {d.decoy("surveillance1")} dinyatakan lulus. Organisasi disertifikasi pertama kali tanggal {d.date("initial")}."""
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m4" style="font-size:29pt;color:#0f6b4a">SERTIFIKAT</div><div class="c">{d.system()}</div><div class="m4">Diterangkan bahwa perusahaan</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}<br><span class="small">NIB {d.rng.randint(1000000000000, 9999999999999)}</span></div><div class="m3">telah menerapkan persyaratan <b>{d.standard()}</b> dalam bidang</div><div class="b m1">{d.put("scope")}</div><div class="m4" style="width:{one(d, "90mm", "101mm", "112mm")};max-width:100%;line-height:1.65">{prose}</div><div class="grow"></div><div class="row end">{d.code(20)}<div class="c small">{d.sign(38)}<div class="tiny">Dicetak {d.other_date(days_later(d.facts.issue, 3))}</div></div></div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 25mm 12mm}")


@layout(
    "ar_yasri_min_wa_yantahi", "terraces", ("ar",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 2)
)
def ar_yasri_min_wa_yantahi(d: Draft) -> Sheets:
    """Arabic: 'takes effect from' and 'ends on' in a sentence, English firm and scope in left-set lines, register and tax card numbers."""
    settle(d, "ar", chance=0.6)
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    start_is_right_too(d)

    def day(role: str) -> str:
        return f"<bdi>{d.date(role)}</bdi>"

    pairs = [("رقم الشهادة", f"<bdi>{d.put('number')}</bdi>"), ("تاريخ المنح لأول مرة", day("initial")), ("تاريخ الإصدار", day("issue"))]  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m3" style="font-size:28pt;color:#7a5a14">شهادة مطابقة</div><div class="c m2">تقر {d.put("issuer")} بأن المنشأة</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c" style="direction:ltr">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>سجل تجاري <bdi>{d.rng.randint(10000, 99999)}</bdi> – بطاقة ضريبية <bdi>{d.rng.randint(100, 999)}-{d.rng.randint(100, 999)}</bdi></div><div class="c m3">تطبق {d.system()} وفقا لمتطلبات المواصفة</div><div class="c b m1" style="font-size:21pt"><bdi>{d.standard()}</bdi></div><div class="c m2">في مجال</div><div class="c b">{d.put("scope")}</div><div class="c i" style="direction:ltr">{d.put("scope_latin")}</div><div class="c m3">يسري العمل بهذه الشهادة من <b>{day("start")}</b> وينتهي في <b>{day("expiry")}</b> بشرط اجتياز المراجعات السنوية.</div><div class="grow"></div>{led_by_colon(pairs)}<div class="row end m3">{d.sign(36)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · <bdi>{d.facts.office.site}</bdi></div>"""
    return Sheets((page(body, ground=art.guilloche("#7a5a14")),), ".sheet{padding:20mm 24mm 17mm} .led td{padding:.8mm 0 .8mm 4mm}" + direction(d))  # fmt: skip
