"""Papers of Japan, Korea, Thailand, Vietnam and Indonesia beside those of `regional`."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    COLON,
    lines,
    one,
    other_addresses,
    round_seal,
    site_rows,
    spread,
)
from benchmarks.generate.layouts.registry import layout


@layout("ja_related_sites", "asia", ("ja",), sites=2, scope=(1, 3))
def ja_related_sites(d: Draft) -> Sheets:
    """A registration card: number and standard on top, registered organisation, related offices, three dates in a row."""
    near = "".join(f"<div>{place}</div>" for place in other_addresses(d))
    strip = "".join(
        f"<td><div class=tiny>{label}</div>{d.date(role)}</td>"
        for label, role in (
            (one(d, "登録日", "初回登録日"), "initial"),
            (one(d, "更新日", "登録更新日"), "issue"),
            (one(d, "有効期限", "登録有効期限"), "expiry"),
        )
    )
    body = f"""<div class="row">{d.logo(36)}<div class="small">登録証番号 {COLON} <b>{d.put("number")}</b></div></div>
<h1 class="c serif" style="font-size:33pt;letter-spacing:14mm;margin:8mm 0 2mm">登録証</h1>
<div class="c" style="font-size:16pt">{d.standard()}</div>
<div class="m4 small">登録組織</div><div class="b" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div>
<div class="m3 small">登録範囲</div><div class="big">{d.put("scope")}</div>
<div class="m3 small">関連事業所</div><div>{near}</div>
<div class="m4">上記組織のマネジメントシステムは、当機構の審査の結果、上記規格の要求事項に適合していることを証します。</div>
<div class="grow"></div><table class="strip"><tr>{strip}</tr></table>
<div class="row end m4">{d.marks(24)}<div class="r"><div class="big b">{d.put("issuer")}</div><div class="small m1">{d.text("signatory")}&emsp;{d.text("people")}</div></div>{d.picture(art.seal("", "", "#c0392b"), 18)}</div>"""
    css = ".strip{width:100%;table-layout:fixed;text-align:center} .strip td{border-top:.4mm solid #333;border-bottom:.4mm solid #333;padding:2mm} .sheet{padding:26mm 28mm}"
    return Sheets((page(body, "serif"),), css)


@layout("ja_page_en_page", "asia", ("ja",), also=("en",), scope=(1, 3))
def ja_page_en_page(d: Draft) -> Sheets:
    """Japanese page and English page with the same number; dates in both manners."""
    english = "{month} {d}, {y}"
    first = f"""<div class="c">{d.logo(40)}</div><h1 class="c" style="font-size:28pt">マネジメントシステム登録証</h1>
<div class="m3">{rows([("登録番号", d.put("number")), ("組織名", d.put("holder")), ("所在地", d.put("address")), ("適用規格", d.standard()), ("登録範囲", d.put("scope")), ("初回登録日", d.date("initial")), ("発行日", d.date("issue")), ("有効期限", d.date("expiry"))], "jp")}</div>
<div class="grow"></div><div class="row end">{d.marks(26)}<div class="r"><b>{d.put("issuer")}</b><br><span class="small">{d.facts.office.address}</span></div></div>"""
    second = f"""<div class="c">{d.logo(40)}</div><h1 class="c" style="font-size:28pt">Certificate of Registration</h1>
<div class="m3">{rows([("Registration No.", d.put("number")), ("Organization", d.put("holder_latin")), ("Address", d.put("address_latin")), ("Applicable standard", d.standard()), ("Scope of registration", d.put("scope_latin")), ("Initial registration", d.date("initial", "en", english)), ("Date of issue", d.date("issue", "en", english)), ("Date of expiry", d.date("expiry", "en", english))], "jp")}</div>
<div class="grow"></div><div class="row end">{d.marks(26)}<div class="r"><b>{d.put("issuer_latin")}</b></div></div>"""
    css = ".jp{width:100%} .jp td{padding:3.4mm 2mm;border-bottom:.2mm solid #999;vertical-align:top} .jp .l{width:46mm} .sheet{padding:24mm 26mm}"
    return Sheets(
        (page(first, ground=art.guilloche("#567")), page(second, ground=art.guilloche("#567"))), css
    )


@layout("ko_statement", "asia", ("ko",), scope=(1, 4))
def ko_statement(d: Draft) -> Sheets:
    """Korean alone: number at the head, the period with a tilde, the day and the body large at the foot."""
    tilde = one(d, " ~ ", "~", " ∼ ")
    pairs = [
        ("회사명", f'<span class="big">{d.put("holder")}</span>'),
        ("소재지", d.put("address")),
        ("인증표준", d.standard()),
        ("인증범위", d.put("scope")),
        ("최초인증일", d.date("initial")),
        ("유효기간", f"{d.date('start')}{tilde}{d.date('expiry')}"),
    ]
    body = f"""<div class="row"><div class="small">인증번호 : {d.put("number")}</div>{d.logo(34)}</div>
<h1 class="c" style="font-size:38pt;letter-spacing:10mm;margin:10mm 0 8mm">{spread("인증서")}</h1>
<div class="m3">{rows(pairs, "ks")}</div>
<div class="c m4" style="font-size:13pt">위 조직의 {d.system()}이 위의 표준 요구사항에 적합함을 인증합니다.</div><div class="grow"></div>
<div class="c" style="font-size:14pt">{one(d, "발행일자", "발급일", "인증일자")} : {d.date("issue")}</div>
<div class="c b m3" style="font-size:22pt">{d.put("issuer")} <span style="position:relative"><span style="position:absolute;left:2mm;top:-7mm">{d.picture(art.seal("", "인", "#c0392b"), 20)}</span></span></div>
<div class="c small m2">{d.text("signatory")} {d.text("people")}</div><div class="m3">{d.marks(26)}</div><div class="tiny m2">{d.text("small")} {d.facts.office.site}</div>"""
    css = ".ks{width:100%} .ks td{padding:2.6mm 2mm;vertical-align:top;font-size:13pt} .ks .l{width:36mm;text-align:justify;text-align-last:justify;padding-right:8mm} .sheet{padding:24mm 28mm}"
    return Sheets((page(body, "serif", art.guilloche("#2c6e91")),), css)


@layout("th_en_lines", "asia", ("th",), also=("en",), scope=(1, 3))
def th_en_lines(d: Draft) -> Sheets:
    """Thai with English beneath; Buddhist years in Thai lines, common years in English ones."""
    thai, english = "{d} {month} {be}", "{d} {month} {y}"

    def day(role: str, label: str, other: str) -> str:
        return f'<div class="m1">{label} <b>{d.date(role, style=thai)}</b><div class="small">{other} {d.date(role, "en", english)}</div></div>'

    body = f"""<div class="c">{d.logo(44)}</div><div class="c b big m2">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div>
<div class="r small m2">เลขที่ใบรับรอง / Certificate No. <b>{d.put("number")}</b></div>
<h1 class="c" style="margin:4mm 0 0">{d.title()}</h1><div class="c">CERTIFICATE</div>
<div class="c m3">ให้ไว้เพื่อแสดงว่า</div><div class="c b" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div>
<div class="c small m2">{d.put("address")}<br>{d.put("address_latin")}</div>
<div class="c m3">ได้รับการรับรองตามมาตรฐาน</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div>
<div class="m3"><b>ขอบข่าย / Scope</b><div>{d.put("scope")}</div><div class="small">{d.put("scope_latin")}</div></div><div class="grow"></div>
<div class="row end"><div>{day("initial", "รับรองครั้งแรกวันที่", "First certified")}{day("issue", "ออกให้ ณ วันที่", "Issued on")}{day("expiry", "มีผลถึงวันที่", "Valid until")}</div>{d.sign(32)}</div>
<div class="row m2">{d.marks(26)}{d.code(18)}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a5a9e")),), ".sheet{padding:20mm 24mm}")


@layout("vi_decision_and_seal", "asia", ("vi",), scope=(1, 4))
def vi_decision_and_seal(d: Draft) -> Sheets:
    """Vietnamese alone: a decision number as decoy, validity in a sentence, a red round seal over the director."""
    mark = d.rng.randint(100, 999)
    day = "" if d.style.startswith("ngày") else "ngày "
    body = f"""<div class="c b" style="color:#0a3d91">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address} · {d.facts.office.site}</div>
<div class="c m2">{d.logo(38)}</div><h1 class="c serif" style="font-size:31pt;color:#c00;margin:4mm 0 0">GIẤY CHỨNG NHẬN</h1>
<div class="c">Số: <b>{d.put("number")}</b></div><div class="c i m3">Chứng nhận {d.system()} của:</div>
<div class="c b m2" style="font-size:17pt">{d.put("holder")}</div>
<div class="m2">{one(d, "Địa chỉ", "Trụ sở chính", "Địa chỉ trụ sở")}: {d.put("address")}</div>
<div class="m3 c">Phù hợp với yêu cầu của tiêu chuẩn:</div><div class="c b" style="font-size:20pt">{d.standard()}</div>
<div class="m3"><b>Cho lĩnh vực:</b> {d.put("scope")}</div>
<div class="m3">Giấy chứng nhận có giá trị từ {day}{d.date("start")} đến {day}{d.date("expiry")}.</div>
<div class="m1">Ngày chứng nhận lần đầu: {d.date("initial")}</div>
<div class="m1 small">(Ban hành kèm theo Quyết định số {mark}/QĐ-CN {day}{d.decoy("decision")})</div><div class="grow"></div>
<div class="row end"><div>{d.marks(26)}</div><div class="c">Ngày cấp: {d.date("issue")}<div class="b up m1">{d.text("signatory")}</div><div style="position:relative">{d.sign(30)}<div style="position:absolute;left:-12mm;top:-8mm">{round_seal(d, "GIÁM ĐỐC", 34, "#d11")}</div></div></div></div>
<div class="tiny m2">{d.text("small")}</div>"""
    return Sheets((page(body, "serif", art.guilloche("#c59d4f")),), ".sheet{padding:22mm 26mm}")


@layout("id_certificate_and_annex", "asia", ("id",), also=("en",), sites=2, scope=(2, 5))
def id_certificate_and_annex(d: Draft) -> Sheets:
    """Indonesian with English in italics; the annex lists the places."""
    foot = f"<div class='tiny m2'>{d.text('small')} {d.facts.office.address}</div>"
    pairs = [
        ("Nomor Sertifikat / <i>Certificate Number</i>", d.put("number")),
        ("Tanggal Sertifikasi Awal / <i>Initial Certification</i>", d.date("initial")),
        ("Tanggal Terbit / <i>Date of Issue</i>", d.date("issue")),
        ("Berlaku sampai dengan / <i>Valid Until</i>", d.date("expiry")),
    ]
    first = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><h1 class="c m3" style="font-size:32pt;color:{d.facts.office.colour}">SERTIFIKAT</h1>
<div class="c">Diberikan kepada / <i>Awarded to</i></div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">telah menerapkan / <i>has implemented a</i> {d.system("en")}</div><div class="c b m1" style="font-size:19pt">{d.standard()}</div>
<div class="m3"><b>Ruang Lingkup / <i>Scope</i></b><div>{d.put("scope")}</div><div class="i">{d.put("scope_latin")}</div></div>
<div class="grow"></div>{rows(pairs)}<div class="row end m2">{d.sign()}{d.code(20)}</div>{foot}"""
    second = f"""<h2>Lampiran Sertifikat No. {d.put("number")}</h2><div class="b">{d.put("holder")}</div>
<div class="m3">{site_rows(d, ("Nama Lokasi", "Alamat", "Ruang Lingkup"))}</div><div class="grow"></div><div class="small">{lines([("Jakarta", d.date("issue"))], ", ")}</div>{foot}"""
    return Sheets((page(first, ground=art.guilloche("#4a8")), page(second)), ".sheet{padding:20mm 24mm}")
