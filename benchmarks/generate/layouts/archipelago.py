"""Everyday papers of East and South-East Asia: Japanese, Korean, Vietnamese, Thai, Indonesian, Hong Kong and Taiwan."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    columns,
    one,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import led_by_colon, start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("ja_shomei_suru", "archipelago", ("ja",), also=("en",), systems=(*GENERAL, ("I",)), scope=(1, 2))
def ja_shomei_suru(d: Draft) -> Sheets:
    """Japanese: English in small letters under each label, 'revised' without a day, limit of validity low by the seal."""
    settle(d, "ja-like", chance=0.5)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日")
    pairs = [
        ("登録組織<br><i>Registered organization</i>", f"{d.put('holder')}<br>{d.put('holder_latin')}"),
        ("所在地<br><i>Address</i>", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("適用規格<br><i>Standard</i>", d.standard()),
        ("登録範囲<br><i>Scope</i>", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
    ]
    days = led_by_colon([("初回登録日", d.date("initial")), ("登録更新日", d.date("issue")), ("改訂日", "－"), ("有効期限", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row"><div class="small">登録番号 Certificate No. <b>{d.put("number")}</b></div>{d.logo(38)}</div><div class="c b m3" style="font-size:32pt;letter-spacing:8mm">登録証</div><div class="c small">CERTIFICATE OF REGISTRATION</div><div class="m3 c">下記組織の{d.system()}は、当機構の審査の結果、適用規格の要求事項に適合していることを証明する。</div><div class="m3">{rows(pairs)}</div><div class="grow"></div><div class="row end"><div>{days}</div>{d.marks(20)}<div class="c small" style="min-width:62mm">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.picture(art.seal(d.facts.office.brand, "之印", "#c0392b"), 24)}</div></div><div class="tiny m2">{d.facts.office.address} 本登録証の有効性は {d.facts.office.site} で確認できます。次回更新審査期限 {d.other_date(days_later(d.facts.expiry, -60))}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a8f3c", frame=False)),), ".sheet{padding:20mm 23mm 12mm} .rows td{padding:2mm 5mm 2mm 0} .rows .l{white-space:nowrap;color:#444} .rows i{font-size:7pt} .led td{padding:.6mm 2mm .6mm 0;white-space:nowrap}")  # fmt: skip


@layout("ja_fuzokusho_ichiran", "archipelago", ("ja",), systems=GENERAL, sites=3, scope=(1, 3))
def ja_fuzokusho_ichiran(d: Draft) -> Sheets:
    """Japanese: facts on the front without scope by place, behind it an attachment of places with its own day of revision."""
    write_dates(d, "{y}年{m}月{d}日", "{y} 年 {m} 月 {d} 日")
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d), 1)]
    front = f"""<div class="r small">登録証番号：{d.put("number")}</div><div class="c m3">{d.logo(44)}</div><div class="c b m3" style="font-size:27pt">{d.system()}登録証</div><div class="m4 b" style="font-size:17pt">{d.put("holder")} 殿</div><div class="m1">{d.put("address")}</div><div class="m3">貴組織の{d.system()}が下記の規格に適合していることを認め、登録します。</div><div class="m3">{led_by_colon([("規格", d.standard()), ("登録活動範囲", d.put("scope")), ("関連事業所", "付属書のとおり"), ("登録日", d.date("initial")), ("発行日", d.date("issue")), ("有効期限", f"{d.date('expiry')} まで")])}</div><div class="grow"></div><div class="row end">{d.marks(26)}<div class="r" style="font-size:13pt">{d.put("issuer")}<br>理事長 {d.picture(art.signature(d.rng), 30)}</div></div><div class="tiny m2">{d.facts.office.address}</div>"""
    back = f"""<div class="row small"><div>付属書 1/1</div><div>登録証番号：{d.put("number")}</div></div><div class="c b m3" style="font-size:17pt">関連事業所一覧</div><div class="m3">{table(("No.", "事業所名", "所在地", "活動"), places)}</div><div class="small m3">付属書改訂日：{d.other_date(days_later(d.facts.issue, d.rng.randint(0, 60)))}</div><div class="grow"></div><div class="tiny r">{d.facts.office.brand}</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:20mm 25mm 13mm} .led td{padding:1.4mm 4mm 1.4mm 0;vertical-align:top} .led td:first-child{white-space:nowrap}")  # fmt: skip


@layout("ko_inwi_inyong", "archipelago", ("ko",), also=("en",), systems=(*GENERAL, ("F",)), scope=(1, 2))
def ko_inwi_inyong(d: Draft) -> Sheets:
    """Korean: English paper with the Korean firm beneath, validity with a tilde, codes, day of issue alone over the hand."""
    settle(d, "ko-like", chance=0.5)
    style = one(d, "{month} {d:02}, {y}", "{y}-{m:02}-{d:02}", "{d} {month} {y}")
    day = {role: d.date(role, "en", style) for role in ("initial", "start", "expiry", "issue")}
    start_is_right_too(d)
    body = f"""<div class="side"></div><div class="row">{d.logo(40)}<div class="serif i" style="font-size:32pt">Certificate</div></div><div class="m3">This is to certify that :</div><div class="b m1" style="font-size:19pt">{d.put("holder_latin")}</div><div>{d.put("holder")}</div><div class="small m1">{d.put("address_latin")}</div><div class="m2">has been assessed by {d.put("issuer_latin")} in respect of its {d.system("en")} and found to comply with</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m2">Approval is hereby granted for registration providing the rules and conditions relating to certification are observed.</div><div class="m2 b">Certification Scope</div><div>{d.put("scope_latin")}</div><div>({d.put("scope")})</div><div class="grow"></div>{led_by_colon([("Initial Issued Date", day["initial"]), ("Validity Period", f"{day['start']} ~ {day['expiry']}"), ("Certificate No.", d.put("number")), ("IAF CODE", d.decoy("sector"))])}<div class="tiny m1">※ This certificate remains valid provided that a surveillance audit is conducted within 12 months of the decision. ※ Non-applicable requirement : 8.3</div><div class="small m2 c">Date of Issue : {day["issue"]}</div><div class="row end m2"><div class="small">{d.picture(art.signature(d.rng), 34)}<br>President</div>{d.marks(22)}{round_seal(d, "인증", 30, "#7a5a12")}</div><div class="tiny c m1">{d.facts.office.address}</div>"""
    css = ".sheet{padding:18mm 20mm 11mm 36mm} .side{position:absolute;left:0;top:0;bottom:0;width:20mm;background:#1b1d45} .led td{padding:.6mm 3mm .6mm 0}"
    return Sheets((page(body),), css)


@layout("ko_wigaui_hoisaneun", "archipelago", ("ko",), systems=GENERAL, scope=(1, 2))
def ko_wigaui_hoisaneun(d: Draft) -> Sheets:
    """Korean alone: facts in a table with spread labels, statement below it, days in three columns, revised 'none'."""
    settle(d, "ko-like", chance=0.5)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}.{m:02}.{d:02}", "{y}-{m:02}-{d:02}")
    pairs = [
        ("업 체 명", d.put("holder")),
        ("소 재 지", d.put("address")),
        ("적용규격", d.standard()),
        ("인증범위", d.put("scope")),
        (
            "사업자등록번호",
            f"{d.rng.randint(100, 899)}-{d.rng.randint(10, 99)}-{d.rng.randint(10000, 99999)}",
        ),
    ]
    body = f"""<div class="row"><div class="small">제 {d.put("number")} 호</div>{d.marks(24)}</div><div class="c b m3" style="font-size:36pt;letter-spacing:10mm">인증서</div><div class="m4">{rows(pairs, "t")}</div><div class="c m4" style="font-size:13pt">위 업체의 {d.system()}이 상기 규격의 요구사항에 적합함을 인증합니다.</div><div class="grow"></div>{columns([("최초인증일", d.date("initial")), ("인증(갱신)일", d.date("issue")), ("변경일", "해당없음"), ("유효만료일", d.date("expiry"))])}<div class="c b m4" style="font-size:19pt">{d.put("issuer")}</div><div class="row end m1">{d.logo(34)}{round_seal(d, "인", 30)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address} · 사후관리심사 : {d.decoy("surveillance1")} 이전</div>"""
    css = ".sheet{padding:22mm 23mm 22mm} .t{width:100%} .t td{padding:2.4mm 3mm;border-top:.25mm solid #777;border-bottom:.25mm solid #777;vertical-align:top} .t .l{width:38mm} .across{width:100%;text-align:center} .across td{border:.25mm solid #99a;padding:1.4mm}"
    return Sheets((page(body, ground=art.guilloche("#46607d")),), css)


@layout("vi_chung_nhan_he_thong", "archipelago", ("vi",), systems=(*GENERAL, ("F",), ("F",)), scope=(3, 4))
def vi_chung_nhan_he_thong(d: Draft) -> Sheets:
    """Vietnamese: three days of which 'hết hạn' ends, office and plant, points of scope numbered, decision's own number."""
    settle(d, "vi-like", "vi", chance=0.5)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}")
    decision = (
        f"{d.rng.randint(100, 999)}.{d.facts.issue.year % 100}/QĐ-{d.facts.office.brand.replace(' ', '')}"
    )
    pairs = [
        ("Ngày chứng nhận lần đầu", d.date("initial")),
        ("Ngày phát hành", d.date("issue")),
        ("Ngày hết hạn", d.date("expiry")),
        ("Theo quyết định số", decision),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m2" style="font-size:29pt;color:#1f3f8f">GIẤY CHỨNG NHẬN</div><div class="c">Số: {d.put("number")}</div><div class="c m3 b">CHỨNG NHẬN {d.system()} CỦA</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">Trụ sở và nhà máy: {d.put("address")}</div><div class="c m2">Được đánh giá và xác nhận phù hợp với các yêu cầu của tiêu chuẩn:</div><div class="c b m1" style="font-size:25pt;color:#1f3f8f">{d.standard()}</div><div class="c m2 b">PHẠM VI CHỨNG NHẬN</div><div class="c m1">{d.put("scope")}</div><div class="grow"></div>{led_by_colon(pairs)}<div class="row end m2">{d.code(22)}{d.marks(24)}<div class="c small">GIÁM ĐỐC<br>{d.picture(art.seal(d.facts.office.brand, "CHỨNG NHẬN", "#d3222a"), 30)}</div></div><div class="tiny c m2"><b>{d.put("issuer")}</b><br>{d.facts.office.address} · Tra cứu: {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8fb0d9")),), ".sheet{padding:18mm 23mm 17mm} .led td{padding:.6mm 3mm .6mm 0}")  # fmt: skip


@layout("vi_english_for_export", "archipelago", ("vi",), also=("en",), systems=GENERAL, scope=(1, 2))
def vi_english_for_export(d: Draft) -> Sheets:
    """Vietnamese firm's name large, English facts below for export: 'this is to certify', days as 'Valid from … to …'."""
    settle(d, "vi-like", chance=0.5)
    style = one(d, "{d} {month} {y}", "{month} {d}, {y}", "{y}-{m:02}-{d:02}")
    day = {role: d.date(role, "en", style) for role in ("start", "expiry", "initial")}
    body = f"""<div class="row">{d.logo(42)}<div class="r b" style="color:{d.facts.office.colour}">CERTIFICATE No.<br>{d.put("number")}</div></div><div class="c m4">This is to certify that / Chứng nhận</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c m2">maintains the {d.system("en")} conforming to / có {d.system()} phù hợp</div><div class="c b m1" style="font-size:24pt">{d.standard()}</div><div class="c m2">Scope / Phạm vi</div><div class="c b">{d.put("scope_latin")}</div><div class="c">{d.put("scope")}</div><div class="grow"></div><div class="c" style="background:#eef3f8;padding:3mm">Valid from <b>{day["start"]}</b> to <b>{day["expiry"]}</b><br><span class=small>Initial certification date {day["initial"]} – Certification decision {d.other_date(d.facts.decoys.decision, "{y}-{m:02}-{d:02}")}</span></div><div class="row end m3">{d.marks(24)}{d.code(18)}<div class="c">{d.picture(art.seal(d.facts.office.brand, "DIRECTOR", "#d3222a"), 30)}<div class=small>{d.put("issuer")}</div></div></div><div class="tiny c m2">{d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")


@layout("th_hai_wai_phuea", "archipelago", ("th",), also=("en",), systems=GENERAL, scope=(1, 2))
def th_hai_wai_phuea(d: Draft) -> Sheets:
    """Thai: 'this certificate is given to show', English line under the firm and norm, days 'from … to …' of the Buddha."""
    settle(d, "th-like", "th", chance=0.5)
    write_dates(d, "{d} {month} {be}", "{d} {month} พ.ศ. {be}")
    start_is_right_too(d)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:30pt">ใบรับรอง</div><div class="c">เลขที่ {d.put("number")}</div><div class="c m3">ขอมอบใบรับรองฉบับนี้ไว้เพื่อแสดงว่า</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div><div class="c m1">สถานประกอบการตั้งอยู่ที่ {d.put("address")}</div><div class="c small">{d.put("address_latin")}</div><div class="c m2">ได้รับการรับรอง{d.system()}ตามมาตรฐาน</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m2">สำหรับขอบข่าย</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div><div class="c m2">ใช้ได้ตั้งแต่วันที่ <b>{d.date("start")}</b> ถึงวันที่ <b>{d.date("expiry")}</b></div><div class="c small m1">ออกให้ครั้งแรกเมื่อวันที่ {d.date("initial")} &emsp; ออกให้ ณ วันที่ {d.date("issue")}</div><div class="row end m3">{d.marks(24)}{d.sign(36)}{d.code(18)}</div><div class="c small m2">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#a67c2a")),), ".sheet{padding:22mm 25mm 18mm;line-height:1.45}"
    )


@layout("id_menyatakan_bahwa", "archipelago", ("id",), systems=(*GENERAL, ("F",)), scope=(1, 3))
def id_menyatakan_bahwa(d: Draft) -> Sheets:
    """Indonesian: 'menyatakan bahwa', NIB by the firm, issue number, four days in a frame below, one of a re-audit."""
    settle(d, "id-like", "id", chance=0.5)
    write_dates(d, "{d:02} {month} {y}", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    facts = [
        ("No. Sertifikat", d.put("number")),
        ("Tanggal Sertifikasi Awal", d.date("initial")),
        ("Tanggal Terbit", d.date("issue")),
        ("Tanggal Berakhir", d.date("expiry")),
        ("Audit Re-sertifikasi Sebelum", d.other_date(days_later(d.facts.expiry, -60))),
        ("Terbitan", d.decoy("revision")),
    ]
    body = f"""<div class="row"><div class="b" style="font-size:28pt;color:{d.facts.office.colour}">Sertifikat</div>{d.logo(44)}</div><div class="m3">{d.put("issuer")} menyatakan bahwa</div><div class="b m1" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">NIB: {d.rng.randint(1000000000000, 9999999999999)}</div><div class="m3">telah menerapkan {d.system()} yang memenuhi persyaratan</div><div class="b m1" style="font-size:23pt">{d.standard()}</div><div class="m3">untuk ruang lingkup</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div><div class="m3" style="border:.4mm solid {d.facts.office.colour};padding:3mm">{rows(facts)}</div><div class="row end m3">{d.marks(24)}{d.code(18)}{d.sign(36)}</div><div class="tiny m2">{d.facts.office.address}. Sertifikat ini tetap milik lembaga dan berlaku selama hasil audit survailen memuaskan ({d.decoy("surveillance1")}).</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 23mm 12mm}")


@layout("hant_standard_above_the_firm", "archipelago", ("zh-Hant",), also=("en",), systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def hant_standard_above_the_firm(d: Draft) -> Sheets:
    """Hong Kong and Taiwan: norm first, then the firm in both scripts; a row of three days with both labels; issue number."""
    write_dates(d, "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")
    cells = columns([("首次註冊日期<br>First Registration Date", d.date("initial")), ("發證日期<br>Issue Date", d.date("issue")), ("有效日期至<br>Expiry Date", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(46)}<div class="r small">證書編號 Certificate No.: <b>{d.put("number")}</b><br>版次 Issue: {d.rng.randint(1, 7)}</div></div><div class="c b m3" style="font-size:28pt">註 冊 證 書</div><div class="c small">Certificate of Registration</div><div class="c b m3" style="font-size:24pt">{d.standard()}</div><div class="c">{d.system()}</div><div class="c small m3">茲證明 This is to certify that</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="c small m2">符合上述標準之要求，其範圍如下 complies with the above standard for the following scope</div><div class="c b m1">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="grow"></div>{cells}<div class="row end m3">{d.sign(36)}{round_seal(d, "驗證專用", 32)}{d.marks(24)}</div><div class="tiny c m2">{d.put("issuer")} {d.put("issuer_latin")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 12mm} .across{width:100%;text-align:center} .across td{padding:1mm;border-bottom:.25mm solid #889}")  # fmt: skip


@layout(
    "ja_english_for_overseas", "archipelago", ("ja",), also=("en",), systems=(*GENERAL, ("M",)), scope=(1, 2)
)
def ja_english_for_overseas(d: Draft) -> Sheets:
    """A Japanese body's English paper for buyers abroad: Japanese is only in the logo and in the line of the foot."""
    d.printed.extra |= {"language": ["en"], "language_alt": ["ja"]}
    settle(d, "ja-like", chance=0.5)
    style = one(d, "{month} {d}, {y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    facts = [
        ("Registration Certificate Number", d.put("number")),
        ("Registered on", day["initial"]),
        ("Renewed on", day["issue"]),
        ("Valid until", day["expiry"]),
    ]
    body = f"""<div class="row">{d.logo(42)}{d.marks(22)}</div><div class="c serif m4" style="font-size:29pt">REGISTRATION CERTIFICATE</div><div class="m4">{d.put("issuer_latin")} hereby certifies that the {d.system("en")} of</div><div class="c b m2" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c">{d.put("address_latin")}</div><div class="m3">has been audited and registered as conforming to <b>{d.standard()}</b> for the activities described below.</div><div class="m2 b">Scope of registration</div><div>{d.put("scope_latin")}</div><div class="grow"></div>{rows(facts)}<div class="row end m3">{d.sign(34)}{d.picture(art.seal(d.facts.office.brand, "SEAL", "#b03030"), 28)}</div><div class="tiny m2">{d.put("issuer")} {d.facts.office.address}. This certificate is a translation of the Japanese original of the same number.</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 24mm 12mm}")
