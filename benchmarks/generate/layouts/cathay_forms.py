"""More papers of Chinese bodies: forms, English faces, product licences, several norms, papers outside of accreditation."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art, companies
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.cathay import BODIES, FIGURES, LOOK_UP, SMALLER, approval
from benchmarks.generate.layouts.parts import (
    capitals,
    columns,
    lines,
    noted_scope,
    one,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.registry import GENERAL, layout


@layout("zh_body_english_face_only", "cathay", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("I",), ("M",)), scope=(1, 3))  # fmt: skip
def zh_body_english_face_only(d: Draft) -> Sheets:
    """The English original of a Chinese body: registered, business and post addresses, code of the state, Chinese in the seal only."""
    if d.rng.random() < 0.5:
        capitals(d)
    label = d.facts.standards[0].label
    d.facts = d.facts.with_(standards=(replace(d.facts.standards[0], printed=label),))
    d.printed.extra["language"] = ["en"]
    style = one(d, "{month} {d}, {y}", "{d} {month} {y}", "{y}-{m:02}-{d:02}", "{mon}. {d:02}, {y}")
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    pairs = [
        ("Date of initial issue:", day["initial"]),
        ("Date of this issue:", day["issue"]),
        ("Expiry date:", day["expiry"]),
    ]
    body = f"""<div class="row">{d.logo(38)}<div class="r small">Certificate No.: <b>{d.put("number")}</b></div></div><div class="c serif b m3" style="font-size:27pt">{d.system("en").upper()}<br>CERTIFICATE</div><div class="c i m3">This is to certify that the {d.system("en").lower()} of</div><div class="c b m2" style="font-size:19pt">{d.put("holder_latin")}</div><div class="c small m1">(Unified Social Credit Code: {d.put("registration")})</div><div class="c m1">Registered address / Operation address: {d.put("address_latin")}</div><div class="c small">Post code: {d.rng.randint(100000, 529999)}</div><div class="c m2">has been audited and found to be in conformity with the standard</div><div class="c b" style="font-size:21pt">{d.standard()}</div><div class="c m2">The certificate is valid to the following scope:</div><div class="c b m1">{d.put("scope_latin")}</div><div class="c small">(where a licence is required by law, within the validity of the licence)</div><div class="grow"></div><div class="row end">{rows(pairs)}<div class="c">{d.picture(art.signature(d.rng), 32)}<br>General Manager</div>{round_seal(d, "证书专用章", 36)}</div><div class="row m2">{d.marks(28)}<div class="tiny r">The certified organization shall accept surveillance at least once a year; the certificate is valid together with the notice of passed surveillance.<br>Its status can be found at www.cnca.gov.cn.</div></div><div class="c b small m2">{d.put("issuer_latin")}</div><div class="c tiny">{d.facts.office.site}</div>"""
    return Sheets((page(body, ground=art.guilloche(d.facts.office.colour)),), ".sheet{padding:22mm 24mm 20mm} .rows{font-size:9.5pt}")  # fmt: skip


@layout("zh_toys_voluntary_licence", "cathay", ("zh",), also=("en",), only=("cqc", "cti", "zdhy", "lanhai-cn", "hengtai-cn"), systems=(("T",), ("T", "p2T"), ("T", "p2T", "p3T")), scope=(1, 1), sites=2, truth={"product_certificate": True})  # fmt: skip
def zh_toys_voluntary_licence(d: Draft) -> Sheets:
    """A product licence: applicant, maker and factory one below the other, series and models, mode of certification."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    maker, factory = d.facts.sites
    toy, toy_latin = d.rng.choice(
        list(zip(*(words(code)["scope"]["products"]["toys"] for code in ("zh", "en")), strict=True))
    )
    d.facts = d.facts.with_(scope=(toy, toy_latin))
    if d.facts.standards[0].label.startswith("EN"):
        own = replace(d.facts.standards[0], label="ISO 8124-1:2018", printed="ISO 8124-1:2018")
        d.facts = d.facts.with_(standards=(own, *d.facts.standards[1:]))
    models = "、".join(f"{one(d, 'TY', 'WJ', 'KD')}-{d.rng.randint(100, 999)}" for _ in range(4))
    pairs = [
        ("申请人名称及地址<br>NAME AND ADDRESS OF THE APPLICANT", f"{d.put('holder')}<br>{d.put('address')}"),
        (
            "制造商名称及地址<br>NAME AND ADDRESS OF THE MANUFACTURER",
            f"{maker.name[0]}<br>{maker.address[0]}",
        ),
        (
            "生产企业名称及地址<br>NAME AND ADDRESS OF THE FACTORY",
            f"{factory.name[0]}<br>{factory.address[0]}",
        ),
        ("产品名称和系列、规格、型号<br>PRODUCT NAME, SERIES, MODEL", f"{d.put('scope')}<br>{models}"),
        ("产品标准和技术要求<br>STANDARDS AND TECHNICAL REQUIREMENTS", d.standard("; ")),
        ("认证模式<br>MODE", "型式试验+初次工厂检查+获证后监督"),
    ]
    body = f"""<div class="row">{d.logo(36)}<div class="c"><div class="b" style="font-size:25pt">产品认证证书</div><div class="small">CERTIFICATE FOR PRODUCT CERTIFICATION</div></div><div style="width:30mm">{d.marks(24)}</div></div><div class="m3">证书编号 CERTIFICATE NO.: <b>{d.put("number")}</b></div><div class="m2 pl">{rows(pairs)}</div><div class="c m2 small">上述产品符合自愿性产品认证实施规则的要求,特发此证。<br>The products comply with the rules for voluntary certification.</div><div class="row m3"><div>首次颁发日期 First issued:<br>{d.date("initial")}</div><div>发(换)证日期 Date of issue:<br>{d.date("issue")}</div><div>有效期至 Valid until:<br>{d.date("expiry")}</div></div><div class="small m2">证书有效期内本证书的有效性依据发证机构的定期监督获得保持。</div><div class="grow"></div><div class="row end">{d.code(22)}<div class="c">主任 President<br>{d.picture(art.signature(d.rng), 34)}</div>{d.stamp(38)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c">{d.facts.office.address} {d.facts.office.site}</div>"""
    css = ".sheet{padding:19mm 20mm 22mm} .pl .l{font-size:8pt;width:58mm} .pl .v{font-weight:normal}"
    return Sheets((page(body, ground=art.guilloche("#3d7c4a")),), css)


@layout("zh_three_norms_one_mark_for_one", "cathay", ("zh",), only=BODIES, systems=(("Q", "E", "S"), ("Q", "E")), scope=(1, 3))  # fmt: skip
def zh_three_norms_one_mark_for_one(d: Draft) -> Sheets:
    """Several norms on one paper with one number; rows of norm, first day and area of the body's licence, one end for all."""
    write_dates(d, *FIGURES)
    names = {"Q": "质量", "E": "环境", "S": "职业健康安全"}
    cells = [
        (f"{names[fact.system[-1]]}管理体系", printed, d.rng.choice(("17.12.05", "29.11.00", "19.16.00", "33.02.01")))
        for fact, printed in zip(d.facts.standards, d.standard("\0").split("\0"), strict=True)
    ]  # fmt: skip
    body = f"""<div class="row">{d.logo(42)}{d.marks(28)}</div><div class="c b m3" style="font-size:30pt;letter-spacing:2mm">管理体系认证证书</div><div class="c small">编号:{d.put("number")}</div><div class="m3">组织名称:<b style="font-size:15pt">{d.put("holder")}</b></div><div>注册地址:{d.put("address")}</div><div>统一社会信用代码:{d.put("registration")}</div><div class="m3">{table(("认证领域", "认证标准", "专业代码"), cells)}</div><div class="m3">认证范围:{d.put("scope")}</div><div class="grow"></div><div class="row"><div>{lines([("首次发证日期", d.date("initial")), ("换证日期", d.date("issue")), ("证书有效期至", d.date("expiry"))], ":")}</div>{d.code(22)}{d.stamp(38)}</div><div class="c b">{d.put("issuer")}</div><div class="tiny c m1">{one(d, *LOOK_UP)} {approval(d)}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 13mm}")


@layout("zh_outside_of_accreditation", "cathay", ("zh",), only=SMALLER, systems=(("Q",), ("E",), ("J",), ("B",)), scope=(1, 2))  # fmt: skip
def zh_outside_of_accreditation(d: Draft) -> Sheets:
    """A paper that says it bears no mark of accreditation; facts in two columns under a coloured head."""
    write_dates(d, *FIGURES)
    pairs_left = [("证书编号", d.put("number")), ("首次颁证", d.date("initial")), ("证书状态", "有效")]
    pairs_right = [
        ("颁证日期", d.date("issue")),
        ("有效期至", d.date("expiry")),
        ("监督频次", "每 12 个月一次"),
    ]
    body = f"""<div style="margin:-18mm -22mm 0;padding:14mm 22mm 8mm;background:{d.facts.office.colour};color:#fff"><div class="b" style="font-size:26pt">{d.system()}认证证书</div><div class="small">{d.put("issuer")}</div></div><div class="m4 b" style="font-size:20pt">{d.put("holder")}</div><div class="small m1">{d.put("registration")} | {d.put("address")}</div><div class="m4">依据 <b>{d.standard()}</b>,准予认证的业务范围为:</div><div class="m2 b" style="font-size:13pt">{d.put("scope")}</div><div class="m4 row top"><div>{rows(pairs_left)}</div><div>{rows(pairs_right)}</div></div><div class="small m3">注:本证书为非认可证书,未加施 CNAS 认可标识。</div><div class="grow"></div><div class="row end">{d.code(24)}<div class="tiny">{one(d, *LOOK_UP)}<br>{d.facts.office.address}</div>{d.stamp(40)}</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm 14mm} .rows .l{color:#666;white-space:nowrap}")


@layout("zh_scope_only_on_annex", "cathay", ("zh",), only=BODIES, systems=GENERAL, scope=(3, 6))
def zh_scope_only_on_annex(d: Draft) -> Sheets:
    """'Scope: see annex': the annex bears the scope by places, permits with their own terms, and neither day of the paper."""
    write_dates(d, *FIGURES)
    until = d.other_date(days_later(d.facts.expiry, d.rng.randint(40, 700)))
    permits = [
        ("安全生产许可证", f"(苏)JZ安许证字〔2022〕{d.rng.randint(100000, 999999)}", until),
        (
            "排污许可证",
            f"{d.facts.registration}001Q",
            d.other_date(days_later(d.facts.issue, d.rng.randint(300, 1500))),
        ),
    ]
    front = f"""<div class="c">{d.logo(48)}</div><div class="c b m4" style="font-size:30pt">{d.system()}<br>认 证 证 书</div><div class="m4">{rows([("证书号码", d.put("number")), ("组织", d.put("holder")), ("注册地址", d.put("address")), ("准则", d.standard()), ("范围", "见附页"), ("有效期限", f"{d.date('start')}起,{d.date('expiry')}止"), ("初次获证", d.date("initial"))])}</div><div class="grow"></div><div class="row end">{d.marks(30)}<div class="c">{d.put("issuer")}<br>(盖章)<br>{d.date("issue")}</div>{d.stamp(38)}</div><div class="tiny c m2">{one(d, *LOOK_UP)} 共2页 第1页</div>"""
    annex = f"""<div class="c b" style="font-size:20pt">附 页</div><div class="row small m2"><div>证书号码:{d.put("number")}</div><div>{d.put("holder")}</div></div><div class="m3 b">一、认证范围</div><div class="m1" style="text-indent:2em">{d.put("scope")}</div><div class="m3 b">二、相关资质许可</div><div class="m1">{table(("许可名称", "编号", "有效期至"), permits)}</div><div class="m2 small">三、资质失效的,相应范围自动失效。</div><div class="grow"></div><div class="row end"><div class="tiny">共2页 第2页</div>{d.stamp(32)}</div>"""
    css = ".sheet{padding:24mm 25mm 18mm} .rows td{padding:2mm 5mm 2mm 0} .rows .l{white-space:nowrap}"
    ground = art.guilloche("#5a7fb0")
    return Sheets((page(front, ground=ground), page(annex, ground=ground)), css)


@layout("zh_devices_with_licences", "cathay", ("zh",), also=("en",), only=("cms-med", "cqm", "cqc", "ngv", "cti", "xqcc", "tuvrh/CN"), systems=(("M",),), scope=(1, 2))  # fmt: skip
def zh_devices_with_licences(d: Draft) -> Sheets:
    """Devices: Chinese over English, the maker's licence and registrations of products in the notes, renewal number R."""
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}.{m:02}.{d:02}")
    licence = f"苏药监械生产许{d.facts.issue.year - 2}{d.rng.randint(1000, 9999)}号"
    scope = noted_scope(d, f"(生产许可证:{licence})")
    en = {role: d.date(role, "en", "{y}-{m:02}-{d:02}") for role in ("issue", "expiry")}
    body = f"""<div class="row">{d.logo(42)}<div class="b small">注册号 Reg. No.: {d.put("number")}</div></div><div class="c b m3" style="font-size:25pt">医疗器械质量管理体系认证证书</div><div class="c small">Medical Device Quality Management System Certificate</div><div class="m3">兹证明 <b>{d.put("holder")}</b><br>地址:{d.put("address")}<br>的质量管理体系符合 <b>{d.standard()}</b> 标准,适用于:<br><b>{scope}</b></div><div class="m3 small">It is hereby certified that the quality management system of<br><b>{d.put("holder_latin")}</b><br>{d.put("address_latin")}<br>conforms to the above standard for:<br><b>{d.put("scope_latin")}</b></div><div class="small m2">产品注册证见产品清单 {d.rng.randint(1, 4)} 页;清单随注册证更新。</div><div class="grow"></div>{columns([("首次获证 First", d.date("initial")), ("发证日期 Issued", f"{d.date('issue')}<br>{en['issue']}"), ("有效期至 Valid until", f"{d.date('expiry')}<br>{en['expiry']}")])}<div class="row end m3">{d.marks(28)}{d.code(20)}{d.stamp(36)}</div><div class="c small b">{d.put("issuer")}<br>{d.put("issuer_latin")}</div>"""
    css = ".sheet{padding:20mm 22mm 14mm} .across{width:100%} .across td{border-top:.3mm solid #39c;padding:1.5mm 3mm}"
    d.printed.extra["scope"] = d.facts.scope[1]
    d.printed.extra["scope_alt"] = [d.facts.scope[0], f"{d.facts.scope[0]}(生产许可证:{licence})"]
    return Sheets((page(body),), css)


@layout(
    "zh_register_with_unit_in_hand", "cathay", ("zh",), only=SMALLER, systems=(("I",), ("J",)), scope=(1, 2)
)
def zh_register_with_unit_in_hand(d: Draft) -> Sheets:
    """Data and service: lying, a dark band at the left with norm and days, the rest at the right with version of the statement."""
    write_dates(d, "{y}/{m:02}/{d:02}", "{y}.{m:02}.{d:02}", "{y}年{m:02}月{d:02}日")
    holder = companies.company(d.rng, "zh", "electronics")
    d.facts = d.facts.with_(holder=holder)
    band = "".join(
        f'<div class="m2"><div class=tiny>{a}</div><div class="b">{b}</div></div>'
        for a, b in (
            ("认证依据", d.standard()),
            ("证书编号", d.put("number")),
            ("首次发证", d.date("initial")),
            ("本次发证", d.date("issue")),
            ("证书到期", d.date("expiry")),
            ("下次审核不晚于", d.decoy("surveillance1")),
        )
    )
    body = f"""<div class="row top" style="height:100%;gap:0"><div class="bd">{d.logo(44, css="background:#fff")}{band}<div class="grow"></div>{d.code(24)}</div><div class="mn"><div class="b" style="font-size:27pt">{d.system()}认证证书</div><div class="m3 b" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">{d.put("registration")}</div><div class="m3">认证范围</div><div class="b">{d.put("scope")}</div><div class="small m2">适用性声明/服务目录版本:A/{d.rng.randint(0, 5)} 体系覆盖员工数:{d.rng.randint(10, 300)}</div><div class="grow"></div><div class="row end">{d.marks(26)}<div class="c">{d.put("issuer")}<br>{d.stamp(36)}</div></div><div class="tiny">{one(d, *LOOK_UP)} {d.facts.office.address}</div></div></div>"""
    css = ".page{width:297mm;height:209.9mm} .sheet{padding:0} .bd{width:72mm;height:100%;background:#14304f;color:#fff;padding:14mm 9mm;display:flex;flex-direction:column} .mn{flex:1;height:100%;padding:18mm 18mm 10mm;display:flex;flex-direction:column}"
    return Sheets((page(body),), css, "landscape")


@layout("zh_group_by_workshops", "cathay", ("zh",), also=("en",), only=BODIES, systems=(("E",), ("S",), ("Q",)), sites=3, scope=(1, 3))  # fmt: skip
def zh_group_by_workshops(d: Draft) -> Sheets:
    """Sites within the paper itself, name and place in both languages per line; days at the foot in one line of figures."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}")
    local = site_cells(d)
    latin = site_cells(d, latin=True)
    units = [
        (f"{a[0]}<br>{b[0]}", f"{a[1]}<br>{b[1]}", f"{a[2]}<br>{b[2]}")
        for a, b in zip(local, latin, strict=True)
    ]
    year_after = d.other_date(years_later(d.facts.issue, 1))
    body = f"""<div class="row">{d.logo(38)}<div class="c"><div class="b" style="font-size:21pt">{d.system()}认证证书</div><div class="small">Certificate of {d.system("en")}</div></div>{d.marks(24)}</div><div class="small m2">No. {d.put("number")}</div><div class="b m2" style="font-size:15pt">{d.put("holder")}<br>{d.put("holder_latin")}</div><div class="small">{d.put("address")}<br>{d.put("address_latin")}</div><div class="m2">依据标准 Standard: <b>{d.standard()}</b></div><div class="m1 small">范围 Scope: <b>{d.put("scope")}</b><br>{d.put("scope_latin")}</div><div class="m2">{table(("场所 Site", "地址 Address", "活动 Activities"), units)}</div><div class="grow"></div><div class="small">初次 First {d.date("initial")} ┃ 发证 Issued {d.date("issue")} ┃ 监督 Surveillance {year_after} ┃ 到期 Expiry {d.date("expiry")}</div><div class="row end m2"><div class="tiny">{one(d, *LOOK_UP)}</div>{d.stamp(34)}</div><div class="c small b">{d.put("issuer")} {d.put("issuer_latin")}</div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 18mm 11mm} .sites{font-size:7.6pt}")


@layout("hant_mainland_plant_of_hong_kong", "cathay", ("zh-Hant",), also=("en",), only=("hkqaa", "bsmi", "etc-tw", "yangming-tw"), systems=GENERAL, sites=1, scope=(1, 3))  # fmt: skip
def hant_mainland_plant_of_hong_kong(d: Draft) -> Sheets:
    """Old characters: a two-row head of number and day, the office in one place and the works elsewhere, supplement page named."""
    write_dates(d, "{y}年{m}月{d}日", "{y} 年 {m:02} 月 {d:02} 日")
    ((works,),) = site_cells(d, "address")
    d.printed.extra["address_alt"] = [d.facts.address[0], d.facts.sites[0].address[0]]
    head = columns(
        [
            ("證書號碼 Certificate No.", d.put("number")),
            ("註冊日期 Registration", d.date("initial")),
            ("簽發日期 Issued", d.date("issue")),
            ("屆滿日期 Expiry", d.date("expiry")),
        ]
    )
    body = f"""{head}<div class="row m3">{d.logo(46)}{d.marks(26)}</div><div class="c b serif m3" style="font-size:28pt">{d.title()}</div><div class="c m3">茲證明下列機構之管理系統</div><div class="c b m1" style="font-size:19pt">{d.put("holder")}</div><div class="c b" style="font-size:14pt">{d.put("holder_latin")}</div><div class="c m2">辦事處:{d.put("address")}</div><div class="c">工場:{works}</div><div class="c m3">符合 {d.standard()} 之要求</div><div class="c m2">適用於</div><div class="c b">{d.put("scope")}</div><div class="c">{d.put("scope_latin")}</div><div class="c small m2">(附頁載明各場所之範圍,與本證書不可分割)</div><div class="grow"></div><div class="row end">{d.sign(36)}<div class="r small">{d.put("issuer")}<br>{d.put("issuer_latin")}<br>{d.facts.office.address}</div></div>"""
    css = ".sheet{padding:14mm 22mm 14mm} .across{width:100%;font-size:8.5pt} .across td{border:.25mm solid #999;padding:1mm 2mm}"
    return Sheets((page(body),), css)


@layout(
    "zh_old_norm_note_of_change",
    "cathay",
    ("zh",),
    only=BODIES,
    systems=(("I",), ("N",), ("Q",)),
    scope=(1, 3),
)
def zh_old_norm_note_of_change(d: Draft) -> Sheets:
    """Facts in a grid whose labels are in the middle column; a note of how the number changed with the change of norm."""
    write_dates(d, *FIGURES)
    former = days_later(d.facts.issue, -d.rng.randint(700, 1100))
    d.facts = d.facts.with_(initial=min(d.facts.initial, former))
    grid = "".join(
        f'<tr><td class="r b">{a}</td><td class="c tiny">{label}</td><td class="b">{b}</td></tr>'
        for a, label, b in (
            (d.put("number"), "← 证书编号 ┃ 标准 →", d.standard()),
            (d.date("initial"), "← 首次 ┃ 本次颁证 →", d.date("issue")),
            (d.put("registration"), "← 信用代码 ┃ 到期 →", d.date("expiry")),
        )
    )
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m3" style="font-size:27pt;color:{d.facts.office.colour}">{d.system()}认证证书</div><div class="c b m4" style="font-size:21pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3 small">体系覆盖</div><div class="c b">{d.put("scope")}</div><table class="gd m4">{grid}</table><div class="small c m3">本证书由 {d.other_date(former)} 颁发的旧版标准证书换版而来。</div><div class="grow"></div><div class="row end">{d.marks(28)}<div class="c b">{d.put("issuer")}</div>{d.stamp(38)}</div><div class="tiny c m2">{one(d, *LOOK_UP)} {d.facts.office.address}</div>"""
    css = ".sheet{padding:20mm 20mm 14mm} .gd{width:100%} .gd td{padding:2.5mm 2mm;border-bottom:.2mm solid #ccc;width:38%} .gd .tiny{width:24%}"
    return Sheets((page(body),), css)


@layout("zh_main_and_sub_in_one_file", "cathay", ("zh",), only=BODIES, systems=(("Q", "Q"), ("E", "E"), ("S", "S")), certificates=2, sites=1, scope=(1, 3))  # fmt: skip
def zh_main_and_sub_in_one_file(main: Draft, part: Draft) -> Sheets:
    """The main paper and behind it a sub-paper of a branch with its own place, work and number behind a hyphen; same days."""
    write_dates(main, *FIGURES)
    site = main.facts.sites[0]
    branch = (f"{main.facts.holder[0]}第二分公司", main.facts.holder[1])
    part.style, whole = main.style, main.facts.number
    main.facts = main.facts.with_(sites=())
    part.facts = main.facts.with_(
        number=f"{whole}-1", holder=branch, address=site.address, scope=site.activity
    )
    part.printed.extra["sub_certificate_of"] = whole
    part.printed.extra["holder_alt"] = [main.facts.holder[0]]
    pages = []
    for d, name in ((main, "主证书"), (part, "子证书")):
        of = f"<div class='small c'>主证书注册号 {whole}，随主证书有效</div>" if d is part else ""
        pairs = [
            ("注册号", d.put("number")),
            ("首次注册", d.date("initial")),
            ("发证日期", d.date("issue")),
            ("有效期至", d.date("expiry")),
        ]
        pages.append(
            page(
                f"""<div class="row">{d.logo(42)}<div class="small" style="border:.3mm solid #333;padding:1mm 3mm">{name}</div></div><div class="c b m4" style="font-size:28pt">{d.system()}认证证书</div><div class="c b m4" style="font-size:20pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div><div class="c m3">符合 <b>{d.standard()}</b></div><div class="c m3">所开展的下列活动准予认证</div><div class="c b m1">{d.put("scope")}</div>{of}<div class="grow"></div><div class="row end">{rows(pairs)}{d.marks(20)}{d.stamp(34)}</div><div class="c b m2">{d.put("issuer")}</div><div class="tiny c">{one(d, *LOOK_UP)}</div>""",
                ground=art.guilloche("#48729e"),
            )
        )
    return Sheets(
        tuple(pages), ".sheet{padding:21mm 23mm 19mm} .rows td{white-space:nowrap}", spans=((1,), (2,))
    )
