"""Papers in tongues of their own, worded as is the habit there: from Bavaria to Brazil and from Ankara to Osaka."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.firms import noted, settle
from benchmarks.generate.layouts.parts import columns, lines, one, round_seal, table, write_dates
from benchmarks.generate.layouts.pieces import (
    amended,
    boxes,
    led_by_colon,
    stacked,
    start_is_right_too,
)
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("de_vorgangsnummer_und_laufzeit", "meadows", ("de",),
        only=("zdhzert", "gutcert", "tuvsaar", "zertkontor", "rhoenzert", "qualityaustria", "alpenzert"),
        systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def de_vorgangsnummer_und_laufzeit(d: Draft) -> Sheets:
    """'Vorgangs-Nr.', 'Laufzeit … bis …', 'Erstmals zertifiziert am'; decision and place with day at the signature."""
    settle(d, "de-shore", "de-quay", "de-trade", chance=0.8)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d}. {month} {y}")
    start_is_right_too(d)
    facts = [
        ("Vorgangs-Nr.", d.put("number")),
        ("Laufzeit", f"{d.date('start')} bis {d.date('expiry')}"),
        ("Erstmals zertifiziert am", d.date("initial")),
        ("Auditbericht", f"{d.decoy('report')} vom {d.decoy('audit')}"),
    ]
    town = one(d, "Fulda", "Saarbrücken", "Kassel", "Berlin")
    body = f"""<div class="row">{d.logo(46)}{d.marks(26)}</div><div class="m4" style="font-size:32pt;font-weight:300">Zertifikat</div>
<div class="m3">Hiermit wird bestätigt, dass das Unternehmen</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div>
<div>{d.put("address")}</div><div class="m3">im Geltungsbereich</div><div class="b m1">{d.put("scope")}</div>
<div class="m3">ein {d.system()} unterhält, das den Forderungen der Norm</div><div class="b m1" style="font-size:21pt">
{d.standard()}</div><div class="m1">genügt. Der Nachweis wurde im Rahmen eines Audits erbracht.</div>
<div class="m3">{rows(facts)}</div><div class="grow"></div><div class="row end"><div>{town}, den {d.date("issue")}</div>
{d.sign(42)}</div><div class="tiny m3" style="border-top:.3mm solid #999;padding-top:1.5mm">{d.put("issuer")} ·
{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm} .rows .l{white-space:nowrap}")


@layout("fr_dossier_et_cycle_en_cours", "meadows", ("fr",), only=("hexacert", "loireval", "apave", "certifatlas", "afnor"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def fr_dossier_et_cycle_en_cours(d: Draft) -> Sheets:
    """'N° de dossier', 'Début du cycle en cours', 'Échéance'; the firm 'titulaire', a note of what follows the end."""
    settle(d, "fr-shore", "fr-quay", "fr-trade", chance=0.8)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    changed = amended(d)
    start_is_right_too(d)
    pairs = [("N° de dossier", d.put("number")), ("Certification d'origine", d.date("initial"))]
    if changed:
        pairs.append(("Début du cycle en cours", d.date("start")))
    pairs += [("Édition du présent certificat", d.date("issue")), ("Échéance", d.date("expiry"))]
    body = f"""<div class="row top"><div style="font-size:27pt;color:{d.facts.office.colour}">Certificat<br>de conformité</div>
{d.logo(48)}</div><div class="m4">Nous soussignés, {d.put("issuer")}, certifions que le titulaire</div>
<div class="b m2" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">applique un
{d.system().lower()} répondant au référentiel</div><div class="b m1" style="font-size:21pt">{d.standard()}</div>
<div class="m3">Périmètre retenu :</div><div class="b m1">{d.put("scope")}</div><div class="grow"></div>
<div>{led_by_colon(pairs)}</div><div class="row end m2">{d.marks(26)}{d.sign(42)}</div>
<div class="tiny m2">Passé l'échéance, ce certificat n'a plus cours s'il n'a pas été renouvelé. {d.facts.office.address} –
{d.facts.office.site}</div>"""
    return Sheets(
        (page(body),), ".sheet{padding:19mm 23mm 12mm} .led td{padding:.8mm 3mm .8mm 0;white-space:nowrap}"
    )


@layout("it_pratica_e_triennio", "meadows", ("it",), only=("csqa", "italcert", "icim", "adriatica", "ligureregistro", "ticinese"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def it_pratica_e_triennio(d: Draft) -> Sheets:
    """'Attestato n.', 'Rilasciato la prima volta', 'Rinnovato il', 'Valido fino al'; the sectors in a line."""
    settle(d, "it-shore", "it-quay", "it-trade", chance=0.8)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{d:02}-{m:02}-{y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    renewed = d.facts.initial < d.facts.issue
    cells = [
        ("Rilasciato la prima volta il", d.date("initial")),
        ("Rinnovato il" if renewed else "Emesso il", d.date("issue")),
        ("Valido fino al", d.date("expiry")),
    ]
    vat = f"P. IVA {d.rng.randint(10000000000, 12999999999):011}"
    body = f"""<div class="c">{d.logo(50)}</div><div class="c m3" style="font-size:26pt;letter-spacing:1mm">ATTESTATO</div>
<div class="c m1">n. <b>{d.put("number")}</b></div><div class="c m3">{d.put("issuer")} dichiara che il {d.system()}
dell'impresa</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small">{vat}</div>
<div class="c m1">Sede: {d.put("address")}</div><div class="c m3">soddisfa quanto prescritto da</div>
<div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">relativamente a:</div>
<div class="c b m1">{d.put("scope")}</div><div class="c small m1">Settori di attività (IAF): {d.decoy("sector")}</div>
<div class="grow"></div>{boxes(cells, d.facts.office.colour)}<div class="row end m3">{d.marks(28)}{d.sign(42)}</div>
<div class="tiny c m2">La validità è condizionata all'esito delle visite annuali di sorveglianza. {d.facts.office.address}
{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#8a9a5b")),), ".sheet{padding:20mm 23mm 17mm}")


@layout("es_la_folio_y_refrendo", "meadows", ("es",),
        only=("imnc", "calmecac", "mesoamerica", "quetzal-gt", "inteco", "andinasur", "certipampa", "llanero-co"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def es_la_folio_y_refrendo(d: Draft) -> Sheets:
    """Latin America: 'Folio', 'Se expide', 'Recertificación' and 'Vence'; tax number and two yearly 'refrendos'."""
    settle(d, "mx-trade", "la-trade", "la-shore", "es-la", "es-mx", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}", "{d:02}-{mon}-{y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    renewed = d.facts.initial < d.facts.issue
    facts = [
        ("Folio", d.put("number")),
        ("Otorgado por primera vez", d.date("initial")),
        ("Recertificación" if renewed else "Se expide", d.date("issue")),
        ("Vence", d.date("expiry")),
    ]
    visits = table(
        ("Refrendo anual", "A más tardar", "Sello"),
        [("Primero", d.decoy("surveillance1"), "&nbsp;"), ("Segundo", d.decoy("surveillance2"), "&nbsp;")],
    )
    body = f"""<div class="row">{d.logo(48)}{d.marks(24)}</div><div class="c serif b m4" style="font-size:29pt;color:#0d4f4a">
CERTIFICADO</div><div class="c m2">Se hace saber que</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div>
<div class="c">{d.put("address")}</div><div class="c m3">demostró que su {d.system()} cumple con</div>
<div class="c b m1" style="font-size:23pt">{d.standard()}</div><div class="c m3">para los procesos de</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div>{led_by_colon(facts)}</div><div class="m2">{visits}</div>
<div class="row end m3"><div class="small">{d.put("issuer")}<br><span class="tiny">
{d.facts.office.address}<br>{d.facts.office.site}</span></div>{d.sign(40)}</div>"""
    css = ".sheet{padding:18mm 22mm 14mm} .led td{padding:.6mm 3mm .6mm 0;white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#6fa39d")),), css)


@layout("pt_br_registro_e_manutencao", "meadows", ("pt",), only=("abnt", "vanzolini", "mantiqueira", "planalto"),
        systems=(*GENERAL, ("N",)), scope=(1, 3))  # fmt: skip
def pt_br_registro_e_manutencao(d: Draft) -> Sheets:
    """Brazil: CNPJ, 'Registro nº', 'Data da certificação inicial', 'Início da vigência' and 'Término da vigência'."""
    settle(d, "br-shore", "br-trade", "br-quay", "pt-br", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} de {month} de {y}")
    start_is_right_too(d)
    cnpj = f"{d.rng.randint(10, 59)}.{d.rng.randint(100, 999)}.{d.rng.randint(100, 999)}/0001-{d.rng.randint(10, 99)}"
    pairs = [
        ("Razão social", d.put("holder")),
        ("CNPJ", cnpj),
        ("Endereço", d.put("address")),
        ("Norma de referência", d.standard()),
        ("Escopo certificado", d.put("scope")),
        ("Registro nº", d.put("number")),
        ("Data da certificação inicial", d.date("initial")),
        ("Início da vigência", d.date("start")),
        ("Término da vigência", d.date("expiry")),
        ("Data de emissão", d.date("issue")),
    ]
    body = f"""<div class="row" style="border-bottom:1mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(46)}
<div class="r" style="font-size:19pt">Certificado de<br>{d.system()}</div></div><div class="m3">{d.put("issuer")}, organismo de
certificação, atesta que a organização identificada abaixo mantém sistema de gestão conforme a norma indicada.</div>
<div class="m3">{rows(pairs, "br")}</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.sign(42)}
</div><div class="tiny m2">A manutenção deste registro depende de auditorias periódicas. {d.facts.office.address} ·
{d.facts.office.site}</div>"""
    css = ".sheet{padding:17mm 21mm 12mm} .br{width:100%} .br td{border-bottom:.2mm solid #bbb;padding:1.8mm 3mm 1.8mm 0}"
    return Sheets((page(body),), css + " .br .l{width:54mm;color:#555}")


@layout("pl_zaswiadczenie_w_mocy_do", "meadows", ("pl",), only=("pcbc", "udt", "bieszczad", "tatracert", "isocert-pl", "prs-pl"),
        systems=GENERAL, scope=(1, 3))  # fmt: skip
def pl_zaswiadczenie_w_mocy_do(d: Draft) -> Sheets:
    """'Wydano po raz pierwszy', 'Wydanie bieżące', 'Pozostaje w mocy do'; number within the title line."""
    settle(d, "pl-quay", "pl-trade", "pl", chance=0.8)
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d} {month} {y} r.", "{d:02}.{m:02}.{y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    days = columns(
        [
            ("Wydano po raz pierwszy", d.date("initial")),
            ("Wydanie bieżące", d.date("issue")),
            ("Pozostaje w mocy do", d.date("expiry")),
        ]
    )
    body = f"""<div class="c">{d.logo(48)}</div><div class="c serif m4" style="font-size:24pt">ŚWIADECTWO nr {d.put("number")}
</div><div class="c m3">Jednostka certyfikująca {d.put("issuer")} stwierdza, że przedsiębiorstwo</div>
<div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">z siedzibą: {d.put("address")}</div>
<div class="c small m1">NIP {d.rng.randint(100, 999)}-{d.rng.randint(100, 999)}-{d.rng.randint(10, 99)}-{d.rng.randint(10, 99)}
</div><div class="c m3">wdrożyło i utrzymuje {d.system()}, spełniający wymagania normy</div>
<div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="c m3">w obszarze działalności:</div>
<div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{days}<div class="row end m4">{d.marks(26)}{d.sign(42)}</div>
<div class="tiny c m3">Warunkiem ważności jest pozytywny wynik corocznych auditów nadzoru. {d.facts.office.address},
{d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 24mm 15mm} .across{width:100%;text-align:center}"
    return Sheets((page(body, ground=art.guilloche("#a94a4a")),), css)


@layout("tr_tescil_no_ve_yururluk", "meadows", ("tr",),
        only=("usb-tr", "royalcert-tr", "akasya-tr", "mercek-tr", "bogazici-tr", "egepusula", "toroscert"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def tr_tescil_no_ve_yururluk(d: Draft) -> Sheets:
    """'Tescil No', 'İlk yayın', 'Yayın', 'Yürürlükten kalkma'; the next surveillance day in red as a decoy."""
    settle(d, "tr-shore", "tr-trade", "tr-quay", chance=0.85)
    write_dates(d, "{d:02}.{m:02}.{y}", "{d:02}/{m:02}/{y}", "{d} {month} {y}")
    d.facts = d.facts.with_(start=d.facts.issue)
    side = stacked(
        [
            ("Tescil No", d.put("number")),
            ("İlk yayın tarihi", d.date("initial")),
            ("Yayın tarihi", d.date("issue")),
            ("Yürürlükten kalkma tarihi", d.date("expiry")),
        ]
    )
    body = f"""<div class="row">{d.logo(46)}{d.marks(24)}</div><div class="c b m3" style="font-size:30pt;color:#123a6b">SERTİFİKA</div>
<div class="c">{d.system()}</div><div class="row top m4" style="gap:8mm"><div style="flex:1"><div>{d.put("issuer")},</div>
<div class="b m2" style="font-size:17pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">kuruluşunun yönetim
sistemini incelemiş ve</div><div class="b m1" style="font-size:19pt">{d.standard()}</div><div>gereklerini yerine getirdiğini
onaylamıştır.</div><div class="m3 small">Belgelendirilen faaliyetler</div><div class="b">{d.put("scope")}</div></div>
<div style="width:52mm;border:.4mm solid #123a6b;padding:2mm 5mm 6mm">{side}</div></div><div class="grow"></div>
<div class="c b small" style="color:#b3202a">Bir sonraki gözetim tetkiki en geç {d.decoy("surveillance1")} tarihinde yapılır.</div>
<div class="row end m3">{d.code(18)}{d.sign(42)}</div><div class="tiny m2 c">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:17mm 21mm 12mm}")


@layout("vi_chung_chi_ma_so_va_thoi_han", "meadows", ("vi",),
        only=("quacert", "vinacert", "kna", "isocert-vn", "vietcert", "phuongdong-vn", "honghasert-vn"),
        systems=(*GENERAL, ("F",)), scope=(1, 3))  # fmt: skip
def vi_chung_chi_ma_so_va_thoi_han(d: Draft) -> Sheets:
    """'Mã chứng chỉ', 'Thời hạn', 'Cấp lần đầu'; the day of issue is spelled with the place above the seal."""
    settle(d, "vn-shore", "vn-trade", "vn-quay", chance=0.85)
    write_dates(d, "{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}")
    start_is_right_too(d)
    day = d.facts.issue
    spelled = noted(d, "issue", f"ngày {day.day:02} tháng {day.month:02} năm {day.year}")
    pairs = [
        ("Mã chứng chỉ", d.put("number")),
        ("Đơn vị", d.put("holder")),
        ("Trụ sở", d.put("address")),
        ("Theo tiêu chuẩn", d.standard()),
        ("Lĩnh vực", d.put("scope")),
        ("Cấp lần đầu", d.date("initial")),
        ("Thời hạn", f"từ {d.date('start')} đến hết {d.date('expiry')}"),
    ]
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="c b m4" style="font-size:30pt;color:#a01622">CHỨNG CHỈ</div>
<div class="c m1">{d.system()}</div><div class="m3">{d.put("issuer")} xác nhận đơn vị có tên dưới đây đã xây dựng và áp dụng hệ
thống quản lý đáp ứng tiêu chuẩn nêu tại chứng chỉ này.</div><div class="m3">{rows(pairs, "vi")}</div><div class="grow"></div>
<div class="row end">{d.code(18)}<div class="c"><i>{one(d, "Hà Nội", "TP. Hồ Chí Minh", "Hải Phòng")}, {spelled}</i><br>
{round_seal(d, "CHỨNG NHẬN", 34)}<br>{d.picture(art.signature(d.rng), 30)}</div></div><div class="tiny c m2">{d.facts.office.address} ·
{d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 22mm 14mm} .vi{width:100%} .vi td{padding:2mm 3mm 2mm 0;border-bottom:.2mm dotted #999}"
    ground = art.guilloche("#c9a03d")
    return Sheets((page(body, ground=ground),), css + " .vi .l{width:38mm;font-style:italic}")


@layout("ja_shinsei_bango_to_manryo", "meadows", ("ja",), only=("jqa", "jaco", "asr-jp", "juse", "jsa", "tokai-jp"),
        systems=(*GENERAL, ("I",)), scope=(1, 3))  # fmt: skip
def ja_shinsei_bango_to_manryo(d: Draft) -> Sheets:
    """登録証書: 認証番号, 初回認証, 発効, 満了 in a ruled table; a sentence of proof with the firm's name above it."""
    settle(d, "jp-shore", "jp-trade", "jp-quay", chance=0.85)
    write_dates(d, "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    d.facts = d.facts.with_(start=d.facts.issue)
    data = table(
        ("認証番号", "初回認証", "発効", "満了"),
        [(d.put("number"), d.date("initial"), d.date("issue"), d.date("expiry"))],
    )
    body = f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><div class="c serif b m4" style="font-size:30pt;letter-spacing:4mm">
認証書</div><div class="c b m4" style="font-size:19pt">{d.put("holder")}　殿</div><div class="c m1">{d.put("address")}</div>
<div class="m4" style="line-height:1.9">貴組織の{d.system()}が、下記の規格に適合していることを証明します。</div>
<div class="m3">規　　格：<b>{d.standard()}</b></div><div class="m2">対象業務：<b>{d.put("scope")}</b></div>
<div class="m4">{data}</div><div class="grow"></div><div class="row end"><div class="tiny">本証書は定期審査に合格することを条件に有効です。<br>
{d.facts.office.address}</div><div class="r"><b style="font-size:13pt">{d.put("issuer")}</b><br>代表取締役社長
{d.picture(art.signature(d.rng), 34)}</div></div>"""
    css = ".sheet{padding:20mm 24mm 15mm} .sites td,.sites th{text-align:center;white-space:nowrap}"
    return Sheets((page(body, ground=art.guilloche("#6b7fa5")),), css)


@layout("ko_deungnok_beonho_wa_jongnyo", "meadows", ("ko",), only=("kfq", "ksa-kr", "kmr", "ktr", "icr-kr", "geumgang-kr"),
        systems=GENERAL, scope=(1, 3))  # fmt: skip
def ko_deungnok_beonho_wa_jongnyo(d: Draft) -> Sheets:
    """인증등록증 in Korean alone: 등록번호, 최초등록, 발급, 효력종료, with the audit due each year as a decoy."""
    settle(d, "kr-shore", "kr-trade", "kr-quay", chance=0.85)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}-{m:02}-{d:02}", "{y}. {m:02}. {d:02}.")
    d.facts = d.facts.with_(start=d.facts.issue)
    days = lines(
        [("최초등록", d.date("initial")), ("발　　급", d.date("issue")), ("효력종료", d.date("expiry"))],
        " : ",
    )
    due = days_later(d.facts.decoys.surveillance1, -d.rng.randint(1, 20))
    body = f"""<div class="row">{d.logo(46)}<div class="r">등록번호 <b>{d.put("number")}</b></div></div>
<div class="c b m4" style="font-size:32pt;color:#16407a;letter-spacing:3mm">인증등록증</div>
<div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="m4" style="line-height:1.8">귀사는 {d.put("issuer")}의 심사 결과 {d.system()}을 <b>{d.standard()}</b>의 요구사항에 맞게
수립하여 실행하고 있으므로 이 증서를 드립니다.</div><div class="m3"><b>등록범위</b>　{d.put("scope")}</div><div class="m4">{days}</div>
<div class="small m2">차기 사후심사 기한 : {d.other_date(due)}</div><div class="grow"></div><div class="row end">{d.marks(26)}
<div class="c"><b style="font-size:15pt">{d.put("issuer")}</b><br>대표이사 {d.picture(art.signature(d.rng), 32)}</div></div>
<div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche("#89a")),), ".sheet{padding:20mm 24mm 16mm}")
