"""Crowded papers as large and busy bodies send them: several days, numbers, notes, offices, network marks and pages of places."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone, trade
from benchmarks.generate.layouts.cinnabar_twofold import english_norm
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.foundries import PEOPLE, one_start
from benchmarks.generate.layouts.parts import one, other_addresses, previous, site_cells, table, write_dates
from benchmarks.generate.layouts.quarries import WORDED, with_term
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout(
    "zh_busy_with_addresses_and_notes", "kilns", ("zh",), only=BODIES, systems=GENERAL, scope=(2, 4), sites=2
)
def zh_busy_with_addresses_and_notes(d: Draft) -> Sheets:
    """Registered, business and works address with post codes, number of staff, three days, numbered notes and three ways to check."""
    trade(d, 0.95)
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    places = other_addresses(d)
    business = f"经营地址：{places[0]}　邮编：{d.rng.randint(100000, 529999)}<br>" if places[1:] else ""
    body = f"""<div class="row"><div>{d.logo(42, full_name=True)}</div><div>{d.code(18)}</div></div><div class="c b m1" style="font-size:25pt;color:#7d1b1b;white-space:nowrap">{d.system()}认证证书</div><div class="row small m1"><span>证书编号：{d.put("number")}</span><span>统一社会信用代码：{d.put("registration")}</span></div>
<div class="c m2">兹证明</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="m2 small" style="line-height:1.7">注册地址：{d.put("address")}　邮编：{d.rng.randint(100000, 529999)}<br>{business}生产地址：{places[-1]}</div>
<div class="c m2">{d.system()}符合</div><div class="c b" style="font-size:15pt">{d.standard()}</div><div class="c m2">通过认证范围</div><div class="m1 c">{d.put("scope")}</div><div class="small c m1">（体系覆盖人数：{d.rng.randint(12, 480)}人；涉及行政许可的，以许可证范围为准）</div><div class=grow style="min-height:3mm"></div>
<div class="row end"><div style="line-height:1.8;white-space:nowrap">首次获证日期：{d.date("initial")}<br>本次发证日期：{d.date("issue")}<br>证书有效期至：{d.date("expiry")}</div><div class="c small">签发：{one(d, *PEOPLE)}<br>{d.picture(art.signature(d.rng), 30)}</div>{d.stamp(37)}</div><div class="row m2">{d.marks(25, iaf=True)}<div class="r b">{d.put("issuer")}</div></div>
<div class="tiny m2" style="border-top:.2mm solid #7d1b1b;padding-top:1.5mm;line-height:1.5">1. 获证组织应在第一次监督审核（{d.decoy("surveillance1")}前）和第二次监督审核（{d.decoy("surveillance2")}前）合格后保持注册资格。<br>2. 本证书的有效状态可在国家认证认可监督管理委员会网站 www.cnca.gov.cn 或 {d.facts.office.site} 查询，也可致电{phone(d)}。<br>3. 证书复印件加盖获证组织公章有效；本机构地址：{d.facts.office.address}。</div>"""
    return Sheets((page(body, ground=art.guilloche("#b98a5a")),), ".sheet{padding:17mm 22mm 18mm}")


@layout("zh_busy_two_tongues_with_network", "kilns", ("zh",), also=("en",), only=("cqc", "cqm", "bcc", "hxc", "wit"), systems=GENERAL, scope=(1, 3))  # fmt: skip
def zh_busy_two_tongues_with_network(d: Draft) -> Sheets:
    """Both tongues on one sheet line by line, network named in the foot, days with twin captions at the left, note in two tongues."""
    trade(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    one_start(d)
    d.printed.other_marks.append("IQNet")
    days = [
        ("首次颁证日期 Initial certified date", d.date("initial")),
        ("颁证日期 Issued date", d.date("issue")),
        ("有效期至 Valid until", d.date("expiry")),
        ("上一周期有效期至 Previous expiry", previous(d)),
    ]
    body = f"""<div class="row"><div>{d.logo(40)}</div><div class="c"><div class="b" style="font-size:20pt;color:#0c4a8a">{d.system()}认证证书</div><div class=small>{d.system("en")} Certificate</div></div><div class="c b" style="color:#b01e2e;font-size:15pt">IQNet<div style="font-size:6pt">MEMBER</div></div></div><div class="c m2">证书编号 / Certificate No. <b>{d.put("number")}</b></div>
<div class="c m2">兹证明 <span class=small>This is to certify that</span></div><div class="c b m1" style="font-size:17pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div><div class="c small m1">{d.put("registration")}</div><div class="c m1">{d.put("address")}</div><div class="c small">{d.put("address_latin")}</div>
<div class="c m2">{d.system()}符合 <span class=small>{d.system("en")} is in conformity with</span></div><div class="c b m1" style="font-size:15pt">{d.standard()}</div><div class="c m2">覆盖范围 <span class=small>The scope of certification</span></div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class=grow style="min-height:3mm"></div>
<div class="row end"><div class=small>{rows(days)}</div>{d.code(19)}{d.stamp(37)}</div><div class="row m2">{d.marks(25, iaf=True)}<div class="r small"><b>{d.put("issuer")}</b><br>{d.put("issuer_latin")}<br><span class=tiny>{d.facts.office.address}</span></div></div>
<div class="tiny m2 c">获证组织必须定期接受监督审核并经审核合格，此证书方继续有效。证书信息可在 {d.facts.office.site} 和 www.cnca.gov.cn 查询。<br>The certificate remains valid only when the regular surveillance audits are passed. Details can be found at the websites above.</div>"""
    return Sheets((page(body, ground=art.guilloche("#6f97c4")),), ".sheet{padding:17mm 21mm 19mm} .rows td{padding:.6mm 3mm .6mm 0}")  # fmt: skip


@layout("zh_busy_english_page_numbered_notes", "kilns", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("M",)), scope=(1, 3))  # fmt: skip
def zh_busy_english_page_numbered_notes(d: Draft) -> Sheets:
    """English page with Chinese name, table of number, days and code, notes by number, office and hotline, small form code."""
    trade(d)
    one_start(d)
    style = one(d, "{mon}. {d:02}, {y}", "{month} {d:02}, {y}", "{y}-{m:02}-{d:02}")
    next_day = d.other_date(d.facts.decoys.surveillance1, style="{y}-{m:02}-{d:02}")
    cells = [
        ("Certificate number", d.put("number"), "Unified credit code", d.put("registration")),
        ("First issued on", d.date("initial", "en", style), "Issued on", d.date("issue", "en", style)),
        ("Expires on", d.date("expiry", "en", style), "Next surveillance by", next_day),
    ]
    grid = "".join(f"<tr><td>{a}</td><td class=b>{b}</td><td>{c}</td><td class=b>{e}</td></tr>" for a, b, c, e in cells)  # fmt: skip
    body = f"""<div class="row top"><div>{d.logo(42)}</div><div class="r small"><b>{d.put("issuer_latin")}</b><br>{d.put("issuer")}</div></div><div class="c b m2" style="font-size:25pt;color:#3b3b8f">{d.system("en")} Certificate</div><table class="g m3">{grid}</table>
<div class="m2">We hereby certify that the {d.system("en").lower()} established and maintained by</div><div class="b m1" style="font-size:16pt">{d.put("holder_latin")}</div><div>{d.put("holder")}</div><div class="small m1">Registered address / audited address: {d.put("address_latin")}</div>
<div class="m2">has been proved to be in conformity with</div><div class="b m1" style="font-size:17pt">{english_norm(d)}</div><div class="m2">and is valid for the following products and activities:</div><div class="b m1">{d.put("scope_latin")}</div><div class=grow style="min-height:3mm"></div>
<div class="row end">{d.marks(22, iaf=False)}{d.code(19)}<div class="c small">{d.picture(art.signature(d.rng), 32)}<br>General manager</div>{d.stamp(36)}</div>
<div class="tiny m2" style="line-height:1.5">Notes: 1. Within the validity the organization shall be subject to surveillance once every calendar year. 2. The status of this certificate can be inquired at www.cnca.gov.cn and {d.facts.office.site}. 3. Where administrative permission is needed the scope is limited to what is permitted. 4. The Chinese version prevails.<br>{d.facts.office.address}　Tel +86-{phone(d)}　{d.decoys_form()}</div>"""
    css = ".sheet{padding:16mm 21mm 11mm} .g{width:100%} .g td{border:.2mm solid #8c8cc4;padding:1.6mm 2mm;font-size:9pt}"
    return Sheets((page(body),), css)


@layout("zh_busy_unit_list_with_head_and_foot", "kilns", ("zh",), only=BODIES, systems=(("Q",), ("E",), ("S",), ("Q", "E", "S")), scope=(1, 2), sites=4)  # fmt: skip
def zh_busy_unit_list_with_head_and_foot(d: Draft) -> Sheets:
    """Two leaves with the same head and foot; the list of branch units names work and address; days on both leaves."""
    write_dates(d, *YEAR_FIRST)
    one_start(d)
    cells = [(str(i), *line) for i, line in enumerate(site_cells(d, "name", "address", "activity"), 1)]
    head = f'<div class="row" style="border-bottom:.8mm solid #1b6b4a;padding-bottom:3mm"><div>{d.logo(38)}</div><div class="r small">证书编号：{d.put("number")}<br>第%s页，共2页</div></div>'
    foot = f'<div class="row end m2" style="border-top:.3mm solid #1b6b4a;padding-top:2mm"><div class="tiny">{d.put("issuer")}<br>{d.facts.office.address}　{phone(d)}　{d.facts.office.site}</div><div>{d.stamp(33)}</div></div>'
    front = f"""{head % 1}<div class="c b m3" style="font-size:24pt;color:#1b6b4a">管理体系认证证书</div><div class="c m2">本证书授予</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c small m1">统一社会信用代码：{d.put("registration")}</div><div class="c m1">总部地址：{d.put("address")}</div>
<div class="c m3">其{d.system()}经评定符合</div><div class="c b m1" style="font-size:15pt;line-height:1.5">{d.standard()}</div><div class="c m3">认证范围：{d.put("scope")}</div><div class="c small m1">分场所信息见第2页</div><div class=grow style="min-height:3mm"></div>
<div class="row" style="justify-content:space-around"><div class=c>首次发证<br><b>{d.date("initial")}</b></div><div class=c>本次发证<br><b>{d.date("issue")}</b></div><div class=c>有效期至<br><b>{d.date("expiry")}</b></div></div><div class="row m2">{d.marks(26)}{d.code(18)}</div>{foot}"""
    back = f"""{head % 2}<div class="m3 b">{d.put("holder")}</div><div class="m2">本证书覆盖以下分场所：</div><div class="m1">{table(("序号", "名称", "地址", "活动"), cells)}</div><div class=grow style="min-height:3mm"></div><div class=small>发证日期：{d.date("issue")}　有效期至：{d.date("expiry")}</div>{foot}"""
    return Sheets((page(front), page(back)), ".sheet{padding:15mm 21mm 11mm} .sites th:first-child{white-space:nowrap}")  # fmt: skip


@layout("en_busy_cycle_days_and_offices", "kilns", ("en",), only=("GB", "AE", "IN", "AU"), systems=GENERAL, scope=(2, 4))  # fmt: skip
def en_busy_cycle_days_and_offices(d: Draft) -> Sheets:
    """Five days under each other with captions left and values right, end of the former cycle and audit among them, two offices."""
    settle(d, "en-plain", "en-like", "sea-quay", "gulf-trade", chance=0.8)
    write_dates(d, "{d:02}-{m:02}-{y}", "{d:02} {month} {y}", "{d:02}-{mon}-{y}")
    with_term(d)
    pairs = [
        ("Original cycle start date:", d.date("initial")),
        ("Expiry date of previous cycle:", previous(d)),
        ("Certification / recertification audit date:", d.decoy("audit")),
        ("Certification / recertification cycle start date:", d.date("issue")),
        ("Subject to the continued satisfactory operation of the organization's management system, this certificate expires on:", d.date("expiry")),
    ]  # fmt: skip
    body = f"""<div class="row top"><div>{d.logo(44)}</div><div>{d.marks(23)}</div></div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c i small m2">{d.put("issuer")} certifies that the management system of the above organization has been audited and found to be in accordance with the requirements of the management system standard detailed below</div>
<div class="c small m2">STANDARD</div><div class="c b" style="font-size:20pt">{d.standard()}</div><div class="c small m2">SCOPE OF CERTIFICATION</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:3mm"></div><div>{rows(pairs, "rows cy")}</div>
<div class="row m2 small"><span>Certificate No.: <b>{d.put("number")}</b></span><span>Version: {d.decoy("revision")}</span><span>IAF sector: {d.decoy("sector")}</span></div><div class="row end m2">{d.sign(40)}{d.code(18)}</div>
<div class="tiny m2">Certification body address: {d.facts.office.address}<br>Local office: {one(d, "Plot 14, Sector 44, Gurugram 122003, India", "12/F, Building 3, Caohejing Park, Shanghai 200233, China", "Suite 804, Al Ghaith Tower, Abu Dhabi, UAE")}<br>Further clarifications regarding the scope of this certificate and the applicability of the management system requirements may be obtained by consulting the organization. To check this certificate's validity visit {d.facts.office.site}. &nbsp; 1/1</div>"""
    band = f'<div style="position:absolute;left:0;top:0;bottom:0;width:11mm;background:{d.facts.office.colour};color:#fff"></div>'
    return Sheets((page(body, ground=band),), ".sheet{padding:15mm 19mm 10mm 26mm} .cy{width:100%;font-size:9.5pt} .cy .v{text-align:right;white-space:nowrap}")  # fmt: skip


@layout("en_busy_small_body_stickers_and_warnings", "kilns", ("en",), only=("IN", "PK", "AE", "EG"), systems=(*GENERAL, ("Q", "E")), scope=(1, 3))  # fmt: skip
def en_busy_small_body_stickers_and_warnings(d: Draft) -> Sheets:
    """Small body: frame, watermark ground, table of six cells, boxes for surveillance stickers, warning, e-mail and web lines."""
    settle(d, "in", "in-trade", "gulf-trade", "pk", chance=0.85)
    write_dates(d, *WORDED, "{d:02}/{m:02}/{y}")
    with_term(d)
    six = [
        ("Certificate No.", d.put("number"), "Initial Certification", d.date("initial")),
        ("Date of Issue", d.date("issue"), "Valid Till", d.date("expiry")),
        ("Surveillance 1 Due", d.decoy("surveillance1"), "Surveillance 2 Due", d.decoy("surveillance2")),
    ]
    grid = "".join(f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td>{e}</td></tr>" for a, b, c, e in six)
    boxes = "".join(f'<div style="width:30mm;height:15mm;border:.3mm dashed #888;font-size:6.5pt;color:#777;text-align:center;padding-top:5mm">{text}</div>' for text in ("Paste 1st surveillance sticker", "Paste 2nd surveillance sticker"))  # fmt: skip
    body = f"""<div class="row"><div>{d.logo(44)}</div><div class="r serif b" style="font-size:13pt;color:#5a1a1a">{d.put("issuer")}</div></div><div class="c serif b m2" style="font-size:33pt;color:#5a1a1a">Certificate of Registration</div><div class="c i m1">This is to certify that</div><div class="c b m1" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c i m2">has been independently assessed and is compliant with the requirement of</div><div class="c b m1" style="font-size:19pt;color:#5a1a1a">{d.standard()}</div><div class="c">({d.system()})</div><div class="c i m2">for the following scope of activities:</div><div class="c b m1">{d.put("scope")}</div><div class=grow style="min-height:3mm"></div>
<table class="six">{grid}</table><div class="row end m2">{d.sign(36)}{boxes}{d.code(18)}</div><div class="row m2"><div>{d.marks(24, iaf=True)}</div>{d.picture(art.hologram(d.rng), 15)}</div>
<div class="tiny c m1">This certificate is the property of the certification body and shall be returned immediately when demanded. Validity is subject to annual surveillance audits done successfully (in case surveillance is not allowed to be conducted, this certificate shall be suspended or withdrawn).<br>Head office: {d.facts.office.address} &nbsp; Web: {d.facts.office.site}</div>"""
    ground = art.guilloche("#c7a27a")
    return Sheets((page(body, ground=ground),), ".sheet{padding:17mm 20mm 17mm} .six{width:100%} .six td,.six th{border:.25mm solid #b08a6a;padding:1.3mm 2mm;font-size:9pt;text-align:left;background:#fffdf8} .six th{font-weight:normal} .six td{font-weight:bold}")  # fmt: skip


@layout("en_busy_schedule_with_three_days_of_site", "kilns", ("en",), only=("GB", "US", "AU", "SG", "MY", "NL"), systems=GENERAL, scope=(1, 3), sites=4)  # fmt: skip
def en_busy_schedule_with_three_days_of_site(d: Draft) -> Sheets:
    """Front and schedule: both with number and 'expires', schedule of four places with works; terms in small print on the front."""
    write_dates(d, *WORDED)
    with_term(d)
    cells = [(str(i), f"<b>{name}</b><br>{where}", work) for i, (name, where, work) in enumerate(site_cells(d), 1)]  # fmt: skip
    printed = d.other_date(days_later(d.facts.issue, 2))
    front = f"""<div class="row"><div style="font-size:27pt;color:#17365d">Certificate of Approval</div>{d.logo(42)}</div><div class="m3">This is to certify that the management system of:</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div class="m1">{d.put("address")}</div><div class="small i m1">and the further locations in the attached schedule</div>
<div class="m2">has been approved against:</div><div class="b m1" style="font-size:19pt;color:#17365d">{d.standard()}</div><div class="m2">The scope of this approval is applicable to:</div><div class="b m1">{d.put("scope")}</div><div class=grow style="min-height:3mm"></div>
<div class="row end"><div>{rows([("Approval number:", d.put("number")), ("Original approval:", d.date("initial")), ("Current issue date:", d.date("issue")), ("Expiry date:", d.date("expiry"))])}</div>{d.sign(38)}</div><div class="row m2">{d.marks(24)}{d.code(17)}<div class="tiny r">Issued by: {d.put("issuer")}<br>{d.facts.office.address}<br>{d.facts.office.site}</div></div>
<div class="tiny m2" style="border-top:.2mm solid #17365d;padding-top:1.5mm">The issuing body and its officers, employees and agents assume no responsibility for loss, damage or expense caused by reliance on the information in this document. This certificate was printed on {printed}. Page 1 of 2</div>"""
    back = f"""<div class="row"><div style="font-size:20pt;color:#17365d">Certificate Schedule</div>{d.logo(34)}</div><div class="m2 small">Approval number {d.put("number")} · expires {d.date("expiry")}</div><div class="b m2">{d.put("holder")}</div><div class="m2">{table(("", "Location", "Activities"), cells)}</div><div class=grow style="min-height:3mm"></div><div class="tiny">{d.put("issuer")} · Page 2 of 2</div>"""
    return Sheets((page(front), page(back)), ".sheet{padding:16mm 21mm 10mm}")
