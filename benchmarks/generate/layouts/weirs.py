"""Everyday papers of food, cosmetics and general norms whose days or scope lie where nobody looks first: second leaves, coded points, notes."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.inland_forms import HOUSES
from benchmarks.generate.layouts.parts import columns, lines, one, rescope, site_cells, table, write_dates
from benchmarks.generate.layouts.pieces import led_by_colon, stacked
from benchmarks.generate.layouts.registry import GENERAL, layout
from benchmarks.generate.layouts.wharves import EXPORT, WORLD

LETTERED = ("{d} {month} {y}", "{d:02} {month} {y}", "{month} {d}, {y}")


@layout("days_on_the_second_leaf", "weirs", ("en",), only=WORLD, systems=GENERAL, sites=2, scope=(1, 3))
def days_on_the_second_leaf(d: Draft) -> Sheets:
    """The front has firm, norm and number alone; scope, places and every day stand on the leaf behind, which has a day of its own."""
    write_dates(d, *LETTERED, "{y}-{m:02}-{d:02}")
    printed = d.other_date(days_later(d.facts.issue, d.rng.randint(2, 40)))
    front = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div><div class="c serif m4" style="font-size:34pt">Certificate</div><div class="c m4">By this document {d.put("issuer")} makes known that the management system of</div><div class="c b m3" style="font-size:23pt">{d.put("holder")}</div><div class="c m3">is registered against</div><div class="c b m2" style="font-size:27pt">{d.standard()}</div><div class="c m4">under registration <b>{d.put("number")}</b></div><div class="c small m3">Extent, places and term are given on leaf 2, without which this leaf is void.</div><div class="grow"></div><div class="row end">{d.sign(40)}{d.code(20)}</div><div class="tiny c m3">Leaf 1 of 2 · {d.facts.office.address}</div>"""
    places = [
        ("Head office", d.put("address")),
        *((f"Place {i}", cell[0]) for i, cell in enumerate(site_cells(d, "address"), 1)),
    ]
    back = f"""<div class="row small"><div>Leaf 2 of 2 to registration {d.put("number")}</div><div>printed {printed}</div></div><div class="b m4">Extent</div><div>{d.put("scope")}</div><div class="b m4">Places</div>{table(("", "Address"), places)}<div class="b m4">Term</div>{rows([("registered for the first time", d.date("initial")), ("present registration", d.date("issue")), ("registration ends", d.date("expiry")), ("recertification audit before", d.other_date(days_later(d.facts.expiry, -60)))])}<div class="grow"></div><div class="row end">{d.picture(art.signature(d.rng), 34)}<div class="tiny">{d.facts.office.site}</div></div>"""
    return Sheets(
        (page(front, ground=art.guilloche(d.facts.office.colour)), page(back)),
        ".sheet{padding:24mm 25mm 18mm}",
    )


@layout("points_led_by_codes", "weirs", ("en",), only=EXPORT, systems=GENERAL, scope=(1, 1))
def points_led_by_codes(d: Draft) -> Sheets:
    """The work as points each led by a code of trade; excluded clause after them; number and days in a table of two lines at the head."""
    settle(d, "in", "gulf", "my", "en-plain")
    write_dates(d, *LETTERED, "{d:02}/{m:02}/{y}", "{d:02}-{mon}-{y}")
    goods = d.rng.sample(words("en")["scope"]["products"]["metal"], 3)
    codes = sorted(d.rng.sample(range(2410, 2599), 3))
    rescope(d, "; ".join(f"{code // 100}.{code % 100:02} {what} of {good}" for code, what, good in zip(codes, ("Manufacture", "Machining", "Sale and service"), goods, strict=True)))  # fmt: skip
    said = d.put("scope").replace("; ", ";</div> <div class='m1'>")
    head = columns([("Certificate", d.put("number")), ("Since", d.date("initial")), ("Dated", d.date("issue")), ("Through", d.date("expiry"))])  # fmt: skip
    body = f"""<div class="row">{d.logo(44)}{d.marks(24)}</div><div class="m3">{head}</div><div class="c b m4" style="font-size:27pt;color:{d.facts.office.colour}">Certificate of Conformity</div><div class="c m3">It is certified by {d.put("issuer")} that</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">conforms in its management system with</div><div class="c b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">Activities, by code of trade:</div><div class="b m1" style="padding-left:10mm"><div class="m1">{said}</div></div><div class="small m2">Not applicable: {one(d, "8.3", "none", "7.1.5.2")}</div><div class="grow"></div><div class="row end">{d.sign(38)}{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address}. Surveillance no later than {d.decoy("surveillance1")}.</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 23mm 12mm} .across{width:100%} .across td{border:.25mm solid #99a;padding:1.5mm 3mm}",
    )


@layout("edition_to_come_in_the_note", "weirs", ("en",), only=WORLD, systems=(("Q",), ("E",)), scope=(1, 3))
def edition_to_come_in_the_note(d: Draft) -> Sheets:
    """A note names the next or the former edition with days of change; issue behind the place at the hand, end by 'ceases to be valid after'."""
    settle(d, "en-plain", "en-like", chance=0.6)
    write_dates(d, *LETTERED)
    label = d.facts.standards[0].label
    family, edition = label.split(":")
    other = {"2026": "2015", "2015": "2026"}.get(edition, "2015")
    change = years_later(d.facts.issue, 2)
    note = f"Holders of certificates to {family}:{other} have until {d.other_date(change)} to change." if edition == "2026" else f"A new edition, {family}:{other}, is foreseen; a change of edition will be certified by a new document."  # fmt: skip
    place = one(d, "London", "Singapore", "Essen", "Ann Arbor", "Rotterdam", "Arnhem")
    body = f"""<div class="row"><div style="font-size:27pt;font-weight:300">Certificate<br><span class="b" style="font-size:15pt">{d.put("number")}</span></div>{d.logo(44)}</div><div class="m4">We confirm the conformity of the {d.system()} of</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">to the standard</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="m3">with regard to: <b>{d.put("scope")}</b></div><div class="small m3">{note}</div><div class="grow"></div><div>The system has been certified from {d.date("initial")} onwards. This document ceases to be valid after {d.date("expiry")}.</div><div class="m3">{place}, {d.date("issue")}</div><div class="row end m2">{d.sign(38)}{d.marks(24)}</div><div class="tiny m2">{d.put("issuer")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 25mm 12mm}")


@layout(
    "zh_food_scheme_in_two_tongues",
    "weirs",
    ("zh",),
    also=("en",),
    only=(*HOUSES, "cqc", "cti", "wit", "cqm", "ccci"),
    systems=(("Z",),),
    scope=(1, 2),
)
def zh_food_scheme_in_two_tongues(d: Draft) -> Sheets:
    """Food scheme: base norms under the scheme's name, category code, identity code, decision beside issue, four days in twin labels."""
    settle(d, "zh-plain", system="F", chance=0.8)
    write_dates(d, *FIGURES)
    days = rows([("初次认证日期 Initial certification", d.date("initial")), ("认证决定日期 Certification decision", d.decoy("decision")), ("证书签发日期 Issue", d.date("issue")), ("证书有效期至 Valid until", d.date("expiry")), ("上次非预告审核 Last unannounced audit", d.decoy("audit"))])  # fmt: skip
    coid = f"CHN-1-{d.rng.randint(1000, 9999)}-{d.rng.randint(100000, 999999)}"
    body = f"""<div class="row">{d.logo(42)}<div class="r small">COID: {coid}<br>No. <b>{d.put("number")}</b></div></div><div class="c b m3" style="font-size:24pt">食品安全体系认证证书</div><div class="c small">Food Safety System Certification</div><div class="m3">兹证明以下组织的食品安全管理体系 The food safety management system of</div><div class="b m1" style="font-size:16pt">{d.put("holder")}</div><div class="b">{d.put("holder_latin")}</div><div class="small m1">{d.put("address")}<br>{d.put("address_latin")}</div><div class="m2">经评定符合 complies with <b style="font-size:14pt">{d.standard()}</b></div><div class="tiny">（ISO 22000:2018, ISO/TS 22002-1:2009 及 FSSC 附加要求 and additional FSSC requirements）</div><div class="m2">范围 Scope（食物链类别 {one(d, "CI", "CII", "CIII", "CIV", "K")}）</div><div class="b">{d.put("scope")}</div><div>{d.put("scope_latin")}</div><div class="grow"></div><div class="row end"><div>{days}</div>{d.stamp(36)}</div><div class="row m2">{d.marks(22)}<div class="tiny r">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.facts.office.address}</div></div><div class="tiny m1">本证书的真实性可在 FSSC 网站的认证组织名录中验证。The authenticity can be verified in the register of the scheme.</div>"""
    d.printed.other_marks.append("FSSC")
    return Sheets((page(body),), ".sheet{padding:17mm 22mm 11mm}")


@layout("zh_term_on_the_annex", "weirs", ("zh",), only=BODIES, systems=GENERAL, sites=2, scope=(1, 2))
def zh_term_on_the_annex(d: Draft) -> Sheets:
    """The front refers to the annex; there number, places with their work, and all days in one line; the annex' own print day too."""
    write_dates(d, *FIGURES)
    front = f"""<div class="c">{d.logo(44)}</div><div class="c b m4" style="font-size:32pt;letter-spacing:3mm">认证证书</div><div class="c m4">{d.put("issuer")}</div><div class="c m1">确认</div><div class="c b m2" style="font-size:21pt">{d.put("holder")}</div><div class="c m2">的{d.system()}符合</div><div class="c b m1" style="font-size:18pt">{d.standard()}</div><div class="c m4 small">认证范围、场所及有效期限见附页，附页与本页同时使用方为有效。</div><div class="grow"></div><div class="row end">{d.marks(26)}{d.stamp(40)}</div><div class="c tiny m2">共 2 页 第 1 页</div>"""
    back = f"""<div class="row small"><div>附 页</div><div>编号 {d.put("number")}</div></div><div class="m4">注册地址：{d.put("address")}<br>统一社会信用代码：{d.put("registration")}</div><div class="m2">认证范围：<b>{d.put("scope")}</b></div><div class="m3">{table(("场所名称", "场所地址", "场所活动"), site_cells(d))}</div><div class="m4">首次获证 {d.date("initial")}；本次签发 {d.date("issue")}；有效期止 {d.date("expiry")}。</div><div class="grow"></div><div class="row tiny"><div>{one(d, *LOOK_UP)}</div><div>附页打印 {d.other_date(days_later(d.facts.issue, d.rng.randint(1, 9)))}</div></div><div class="c tiny m1">共 2 页 第 2 页</div>"""
    return Sheets(
        (page(front, ground=art.guilloche("#a0522d")), page(back)),
        ".sheet{padding:24mm 24mm 18mm;line-height:1.6}",
    )


@layout(
    "zh_mixed_words_for_the_cycle",
    "weirs",
    ("zh",),
    only=SMALLER,
    systems=(*GENERAL, ("I",), ("N",)),
    scope=(1, 3),
)
def zh_mixed_words_for_the_cycle(d: Draft) -> Sheets:
    """Rarer words: 受证方, 认证证书登记号, 初始签署, 再认证签署, 认证失效, 保持认证的期限; the day of the decision between them."""
    settle(d, "zh-plain", "zh-like", chance=0.7)
    write_dates(d, *FIGURES)
    again = "再认证签署" if d.facts.initial < d.facts.issue else "本次签署"
    pairs = [("受证方", f"{d.put('holder')}"), ("登记住所", d.put("address")), ("登记代码", d.put("registration")), ("遵循标准", d.standard()), ("认可范围内的活动", d.put("scope"))]  # fmt: skip
    days = lines([("认证证书登记号", d.put("number")), ("初始签署", d.date("initial")), ("认证决定", d.decoy("decision")), (again, d.date("issue")), ("认证失效", d.date("expiry")), ("须于此前完成监督", d.decoy("surveillance1"))], "&emsp;")  # fmt: skip
    body = f"""<div class="row"><div class="b" style="font-size:26pt;color:{d.facts.office.colour}">管理体系<br>认证登记书</div>{d.logo(42)}</div><div class="m4">{rows(pairs)}</div><div class="m3">受证方的{d.system()}已列入本机构登记簿。</div><div class="grow"></div><div class="row end"><div>{days}</div><div class="c">{d.stamp(40)}</div></div><div class="row m3"><b>{d.put("issuer")}</b>{d.marks(24)}</div><div class="tiny m1">{d.facts.office.address} {one(d, *LOOK_UP)}</div>"""
    return Sheets(
        (page(body),),
        ".sheet{padding:20mm 24mm 12mm} .rows td{padding:2.4mm 6mm 2.4mm 0;border-bottom:.2mm solid #ccc} .rows .l{white-space:nowrap}",
    )


@layout("fr_cosmetiques_bonnes_pratiques", "weirs", ("fr",), systems=(("G",),), scope=(1, 2))
def fr_cosmetiques_bonnes_pratiques(d: Draft) -> Sheets:
    """French cosmetics: guideline in French words, plant 'sur le site de', 'Délivré initialement', 'Reconduit', 'Échéance', what is outside."""
    write_dates(d, "{d:02}/{m:02}/{y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}")
    body = f"""<div class="row">{d.logo(46)}<div class="serif r" style="font-size:20pt;color:#8a3d63">Bonnes Pratiques<br>de Fabrication</div></div><div class="m4">{d.put("issuer")} atteste que l'établissement</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>sur le site de {d.put("address")}</div><div class="m3">suit les lignes directrices de la norme</div><div class="b m1" style="font-size:22pt">{d.standard()}</div><div class="small">Cosmétiques — Bonnes Pratiques de Fabrication (BPF) — Lignes directrices relatives aux BPF</div><div class="m3">pour les opérations suivantes : <b>{d.put("scope")}</b></div><div class="small m2">Sont exclus la recherche et développement et la distribution des produits finis. L'attestation ne vaut pas conformité au règlement (CE) n° 1223/2009.</div><div class="grow"></div><div class="row top">{stacked([("Attestation n°", d.put("number")), ("Échéance", d.date("expiry"))])}{stacked([("Délivré initialement", d.date("initial")), ("Reconduit", d.date("issue"))])}{stacked([("Prochain audit", d.decoy("surveillance1"))])}</div><div class="row end m3">{d.sign(38)}{d.marks(22)}</div><div class="tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 25mm 12mm}")


@layout("ko_hwajangpum_gmp", "weirs", ("ko",), also=("en",), systems=(("G",), ("F",), ("H",)), scope=(1, 2))
def ko_hwajangpum_gmp(d: Draft) -> Sheets:
    """Korean food and cosmetics: facts led by a colon, English firm and scope below, '발행일' large under the seal, '유효기한' above it."""
    settle(d, "ko-like", "ko", chance=0.4)
    write_dates(d, "{y}년 {m:02}월 {d:02}일", "{y}. {m:02}. {d:02}", "{y}-{m:02}-{d:02}")
    pairs = [("인증번호", d.put("number")), ("업체명", d.put("holder")), ("", d.put("holder_latin")), ("사업장", d.put("address")), ("적용규격", d.standard()), ("인증분야", d.put("scope")), ("", d.put("scope_latin")), ("최초인증", d.date("initial")), ("유효기한", d.date("expiry"))]  # fmt: skip
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:30pt;letter-spacing:3mm;color:#6b2d5c">인 증 서</div><div class="m4">{led_by_colon(pairs).replace("<td></td><td>: ", "<td></td><td>&nbsp; ")}</div><div class="m3">위 업체의 {d.system()}이 적용규격에 적합함을 인증합니다.</div><div class="grow"></div><div class="c b" style="font-size:14pt">{d.date("issue")}</div><div class="row end m2">{d.marks(24)}<div class="c"><b>{d.put("issuer")}</b><br>{d.picture(art.seal(d.facts.office.brand, "인증", "#c0392b"), 26)}</div>{d.code(18)}</div><div class="tiny c m2">{d.facts.office.address}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#6b2d5c")),),
        ".sheet{padding:23mm 25mm 18mm} .led td{padding:1.4mm 5mm 1.4mm 0;vertical-align:top} .led td:first-child{white-space:nowrap}",
    )


@layout("th_rawang_wan_thi", "weirs", ("th",), systems=(*GENERAL, ("H",), ("F",)), years=(1, 3), scope=(1, 2))
def th_rawang_wan_thi(d: Draft) -> Sheets:
    """Thai: days in one sentence of prose broken at any place, the number in it, first day in the foot, Buddhist years."""
    settle(d, "th-like", "th", chance=0.6)
    d.whole_dates = False
    d.style = one(d, "{d} {month} พ.ศ. {be}", "{d} {month} {be}")
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="c">{d.logo(46)}</div><div class="c b m3" style="font-size:25pt;color:#1f4e79">หนังสือรับรอง</div><div class="c m3">{d.put("issuer")} ขอรับรองว่า</div><div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">มี{d.system()}ที่เป็นไปตามข้อกำหนดของ</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div><div class="c m3">สำหรับ</div><div class="c b">{d.put("scope")}</div><div class="m4" style="width:{one(d, "96mm", "108mm", "120mm")};max-width:100%;margin-left:auto;margin-right:auto;line-height:1.8">หนังสือรับรองหมายเลข {d.put("number")} ฉบับนี้ ให้การรับรองระหว่างวันที่ <b>{d.date("issue")}</b> ถึงวันที่ <b>{d.date("expiry")}</b> ทั้งนี้ผู้ได้รับการรับรองต้องผ่านการตรวจติดตามก่อนวันที่ {d.decoy("surveillance1")}</div><div class="grow"></div><div class="row end">{d.marks(24)}{d.sign(38)}{d.code(18)}</div><div class="tiny c m2">ได้รับการรับรองครั้งแรกเมื่อวันที่ {d.date("initial")} · {d.facts.office.address}</div>"""
    return Sheets((page(body),), ".sheet{padding:21mm 24mm 12mm}")


@layout(
    "es_mx_dictamen_de_la_entidad",
    "weirs",
    ("es",),
    only=("MX", "GT", "CR", "imnc", "mesoamerica"),
    systems=(*GENERAL, ("F",)),
    scope=(1, 3),
)
def es_mx_dictamen_de_la_entidad(d: Draft) -> Sheets:
    """Mexican: opinion's number beside the certificate's, 'Vigencia del … al …' over two lines, 'Certificado desde', address with colony and code."""
    settle(d, "es-mx")
    d.whole_dates = False
    write_dates(d, "{d} de {month} de {y}", "{d:02}/{mon}/{y}")
    d.facts = d.facts.with_(issue=d.facts.start)
    body = f"""<div class="row top"><div>{d.logo(46)}</div><div class="small" style="width:52mm">Certificado: <b>{d.put("number")}</b><br>Dictamen: D-{d.rng.randint(100, 999)}/{d.facts.issue.year}<br>Vigencia del {d.date("issue")} al {d.date("expiry")}</div></div><div class="c b m4" style="font-size:26pt">Certificado de Sistema de Gestión</div><div class="c m3">Con base en el dictamen técnico, {d.put("issuer")} hace constar que</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c small m1">{d.put("address")}</div><div class="c m3">cuenta con un {d.system()} implantado conforme a</div><div class="c b m1" style="font-size:21pt">{d.standard()}</div><div class="c m3">en los procesos de</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div><div class="row end">{d.sign(38)}<div class="small">Certificado desde: {d.date("initial")}<br>Seguimientos: {d.decoy("surveillance1")} y {d.decoy("surveillance2")}</div>{d.marks(22, iaf=False)}</div><div class="tiny c m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    return Sheets(
        (page(body, ground=art.guilloche("#2f6d4f", frame=False)),), ".sheet{padding:20mm 24mm 12mm}"
    )
