"""Papers of Chinese bodies for buyers abroad: English faces worded at home, pairs of labels, facing halves, leaves of both tongues."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.generate import art
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.invent import NEWEST
from benchmarks.generate.layouts.cinnabar import BODIES, YEAR_FIRST, phone, trade
from benchmarks.generate.layouts.firms import settle
from benchmarks.generate.layouts.parts import (
    capitals,
    one,
    rescope,
    round_seal,
    site_cells,
    table,
    write_dates,
)
from benchmarks.generate.layouts.pieces import start_is_right_too
from benchmarks.generate.layouts.registry import GENERAL, layout

ENGLISH_DAYS = (
    "{month} {d}, {y}",
    "{d} {month} {y}",
    "{mon}.{d:02},{y}",
    "{y}-{m:02}-{d:02}",
    "{d:02} {mon} {y}",
)
ABROAD = ("sgs/CN", "bv/CN", "tuvrh/CN", "tuvnord/CN", "intertek/CN")


def english_norm(d: Draft) -> str:
    """Write the norm by its international name alone, or with the national one before it."""
    fact = d.facts.standards[0]
    if fact.printed.startswith("EN "):
        d.facts = d.facts.with_(standards=(replace(fact, printed=fact.label),))
    return d.standard()


def english_only(d: Draft) -> None:
    """Note that the paper is in English alone."""
    d.printed.extra["language"] = ["en"]


@layout("zh_english_face_valid_date", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("M",)), scope=(1, 3))  # fmt: skip
def zh_english_face_valid_date(d: Draft) -> Sheets:
    """An English face worded at home: 'Valid date … to …', 'Awarding date', 'Audit address', code of credit; seal in Chinese."""
    trade(d)
    english_only(d)
    start_is_right_too(d)
    style = one(d, *ENGLISH_DAYS)
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    body = f"""<div class="c serif b m2" style="font-size:30pt;color:#8c1d18">Certification Certificate</div>
<div class="c serif" style="font-size:15pt">of {d.system("en")}</div>
<div class="c m2">Certificate No. {d.put("number")}</div>
<div class="c i m4">We hereby certify that</div><div class="c b m2" style="font-size:17pt">{d.put("holder_latin")}</div>
<div class="c small m1">Uniform Social Credit Code: {d.put("registration")}</div>
<div class="c m1">Registered Add.: {d.put("address_latin")}</div><div class="c">Audit Add.: same as the registered address</div>
<div class="c i m3">By reason of its {d.system("en").lower()} has been assessed and accords with</div><div class="c b m1" style="font-size:17pt">{english_norm(d)}</div>
<div class="c i m3">The certification is applicable to</div><div class="c b m1">{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div>
<table class="dz m2"><tr><td>The first awarding date</td><td>{day["initial"]}</td></tr><tr><td>Awarding date</td><td>{day["issue"]}</td></tr><tr><td>Valid date till</td><td>{day["expiry"]}</td></tr></table>
<div class="row end m3">{d.marks(28)}<div class="c small">{d.picture(art.signature(d.rng), 34)}<br>General Manager</div>{d.stamp(40)}</div>
<div class="c b m2">{d.put("issuer_latin")}</div>
<div class="c tiny">The certified organization shall accept surveillance audits at regular intervals; the certificate keeps valid with the notice of qualified surveillance only. Tel: {phone(d)}　Http://{d.facts.office.site}</div>"""
    css = ".sheet{padding:25mm 26mm 21mm} .dz{align-self:center} .dz td{padding:.8mm 4mm} .dz td:last-child{border-bottom:.2mm dotted #555;min-width:50mm;text-align:center}"
    return Sheets((page(body, ground=art.guilloche("#b98d3f")),), css)


@layout("zh_english_table_for_export", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("G",), ("F",)), scope=(1, 2))  # fmt: skip
def zh_english_table_for_export(d: Draft) -> Sheets:
    """An English form in capitals: applicant, plant, norm, range of products, date of change at the end of the cycle's row."""
    trade(d, 0.9)
    capitals(d)
    english_only(d)
    style = one(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{MON}. {d:02}, {y}")
    first, second = d.date("issue", "en", style), d.date("expiry", "en", style)
    pairs = [
        ("REGISTRATION NO.", d.put("number")),
        ("NAME OF ENTERPRISE", d.put("holder_latin")),
        ("ADDRESS OF ENTERPRISE", d.put("address_latin")),
        ("CRITERION", english_norm(d)),
        ("COVERAGE", d.put("scope_latin")),
        ("REGISTERED ON", first),
        ("EXPIRES ON", second),
        ("INITIALLY REGISTERED ON", d.date("initial", "en", style)),
        ("RE-ASSESSMENT DUE", d.other_date(days_later(d.facts.expiry, -60), "{y}-{m:02}-{d:02}")),
    ]
    body = f"""<div style="border-bottom:1.2mm solid #0f4f8a;padding-bottom:3mm" class=row>{d.logo(42)}<div class="r b" style="color:#0f4f8a">{d.put("issuer_latin")}</div></div>
<div class="b m4" style="font-size:26pt;color:#0f4f8a">CERTIFICATE</div><div class="m1">FOR {d.system("en").upper()}</div>
<div class="m4">{rows(pairs, "ex")}</div><div class=grow style="min-height:4mm"></div>
<div class="row end">{d.marks(28)}{d.code(20)}<div class=c>{d.stamp(38)}<div class=small>(Sealed)</div></div></div>
<div class="tiny m2" style="border-top:.3mm solid #0f4f8a;padding-top:1.5mm">Add: {d.put("issuer_latin")}, {one(d, "Chaoyang District, Beijing", "Pudong New Area, Shanghai", "Nanshan District, Shenzhen", "Tianhe District, Guangzhou")}, China &nbsp; Tel: +86 {phone(d)} &nbsp; {d.facts.office.site} &nbsp; In case of any discrepancy the Chinese version shall prevail.</div>"""
    css = ".sheet{padding:15mm 20mm 11mm} .ex{width:100%} .ex td{padding:2.4mm 3mm;vertical-align:top;border-bottom:.2mm solid #b9c7d6} .ex .l{width:52mm;font-size:8.5pt;color:#0f4f8a} .ex .v{font-weight:bold}"
    return Sheets((page(body),), css)


@layout("zh_pairs_of_labels_one_value", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_pairs_of_labels_one_value(d: Draft) -> Sheets:
    """Number and days stand once between a Chinese label at the left and an English one at the right; texts stand twice."""
    trade(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}.{m:02}.{d:02}", "{y}/{m:02}/{d:02}")

    def between(zh: str, value: str, en: str) -> str:
        return f"<tr><td class=r>{zh}</td><td class='c b'>{value}</td><td>{en}</td></tr>"

    middle = (
        between("证书编号", d.put("number"), "Certificate Number")
        + between("首次颁发", d.date("initial"), "First Issued")
        + between("颁发日期", d.date("issue"), "Date of Issue")
        + between("有效期至", d.date("expiry"), "Valid Until")
    )
    body = f"""<div class="c">{d.logo(40)}</div><div class="c b m3" style="font-size:24pt">{d.system()}认证证书</div><div class="c serif" style="font-size:14pt">CERTIFICATE OF {d.system("en").upper()}</div>
<div class="c m4">兹证明 This is to certify that</div>
<div class="c b m2" style="font-size:17pt">{d.put("holder")}</div><div class="c b">{d.put("holder_latin")}</div>
<div class="c small m1">{d.put("address")}</div><div class="c small">{d.put("address_latin")}</div>
<div class="c m3">的管理体系符合标准 conforms to the standard</div><div class="c b m1" style="font-size:16pt">{d.standard()}</div>
<div class="c m3">认证范围 Scope of Certification</div><div class="c m1">{d.put("scope")}</div><div class="c i">{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div><table class="mid m2">{middle}</table>
<div class="row end m3">{d.marks(28)}{d.code(18)}{d.stamp(38)}</div>
<div class="c b m1">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div><div class="c tiny">{d.facts.office.site}</div>"""
    css = ".sheet{padding:20mm 24mm 17mm} .mid{align-self:center;font-size:10pt} .mid td{padding:.9mm 4mm;border-bottom:.2mm solid #ccc}"
    return Sheets((page(body, ground=art.guilloche("#4a7ba6")),), css)


@layout("zh_english_leaf_before_chinese_leaf", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=(*GENERAL, ("I",)), scope=(1, 2))  # fmt: skip
def zh_english_leaf_before_chinese_leaf(d: Draft) -> Sheets:
    """English leaf first, the Chinese leaf behind; different arrangements: rubrics left on one, prose with the term on the other."""
    trade(d)
    write_dates(d, *YEAR_FIRST)
    d.facts = d.facts.with_(start=d.facts.issue)
    style = one(d, *ENGLISH_DAYS[:3])
    english = [
        ("Certificate No.", d.put("number")),
        ("Organization", d.put("holder_latin")),
        ("Address", d.put("address_latin")),
        ("Standard", d.facts.standards[0].label),
        ("Certified activities", d.put("scope_latin")),
        ("Original certification", d.date("initial", "en", style)),
        ("Issue date", d.date("issue", "en", style)),
        ("Expiration date", d.date("expiry", "en", style)),
    ]
    en = f"""<div class=row>{d.logo(40)}{d.marks(26)}</div><div class="b m4" style="font-size:24pt;color:#235c3d">{d.system("en")}<br>Certificate</div>
<div class="m4">{rows(english, "rr")}</div><div class=grow style="min-height:4mm"></div><div class="row end"><div>{d.picture(art.signature(d.rng), 36)}<div class=small>Authorized signature</div></div><div class=r>{d.put("issuer_latin")}<br><span class=tiny>www.cnca.gov.cn</span></div></div>"""
    zh = f"""<div class="c">{d.logo(40)}</div><div class="c b m4" style="font-size:27pt;color:#235c3d">{d.system()}认证证书</div><div class="c small m1">{d.put("number")}</div>
<div class="m4" style="font-size:13pt;line-height:2.2">　　{d.put("holder")}（{d.put("registration")}，地址：{d.put("address")}）的{d.system()}，在{d.put("scope")}过程中符合{d.standard()}。</div>
<div class="m2" style="font-size:13pt;line-height:2.2">　　证书有效期自{d.date("issue")}至{d.date("expiry")}；首次发证日期为{d.date("initial")}。</div>
<div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(26)}<div class=c>{d.stamp(40)}<div class=b>{d.put("issuer")}</div></div></div><div class="tiny c m2">{d.facts.office.address}　{phone(d)}</div>"""
    css = ".sheet{padding:22mm 24mm 15mm} .rr td{padding:2mm 5mm 2mm 0;vertical-align:top} .rr .l{color:#235c3d;width:46mm}"
    return Sheets((page(en), page(zh)), css)


@layout("zh_branch_abroad_right_hand_rubrics", "cinnabar_twofold", ("zh",), also=("en",), only=ABROAD, systems=(*GENERAL, ("A",)), scope=(1, 2), sites=1)  # fmt: skip
def zh_branch_abroad_right_hand_rubrics(d: Draft) -> Sheets:
    """A foreign house's branch: Chinese face, every rubric in English below its Chinese in small letters; site with its own code."""
    settle(d, "cn-quay", chance=0.95)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}年{m:02}月{d:02}日")
    cells = site_cells(d, "address", "activity")

    def rubric(zh: str, en: str, value: str) -> str:
        return f'<div class="rb"><div class=lab>{zh}<br><span>{en}</span></div><div class=val>{value}</div></div>'

    site = "".join(f"<div>{where}<br><span class=tiny>场所代码 S{i:02} · {what}</span></div>" for i, (where, what) in enumerate(cells, 1))  # fmt: skip
    body = f"""<div class="row"><div style="font-size:38pt;font-weight:bold;color:#222">证书</div>{d.logo(50)}</div>
<div class=m3>{rubric("标准", "Standard", f'<b style="font-size:15pt">{d.standard()}</b>')}{rubric("证书注册号", "Certificate Registr. No.", d.put("number"))}{rubric("证书持有者", "Certificate Holder", f"<b>{d.put('holder')}</b><br>{d.put('holder_latin')}<br>{d.put('address')}")}{rubric("现场", "Site", site)}{rubric("认证范围", "Scope", d.put("scope"))}</div>
<div class="m2 small">经审核证明，上述组织满足该标准的要求。<br>Proof has been furnished by means of an audit that the requirements are met.</div>
{rubric("有效期", "Validity", f"本证书有效期自 {d.date('start')} 至 {d.date('expiry')}。")}
{rubric("首次认证", "Initial certification", d.date("initial"))}
<div class=grow style="min-height:4mm"></div><div class="row end"><div>{d.date("issue")}<div class=tiny>签发日期 / Issued on</div></div>{d.picture(art.signature(d.rng), 36)}{d.marks(30)}</div>
<div class="m3 tiny" style="border-top:.3mm solid #999;padding-top:2mm">{d.put("issuer")} · {d.facts.office.address}<br>{d.put("issuer_latin")} &nbsp; {d.facts.office.site}</div>"""
    start_is_right_too(d)
    css = ".sheet{padding:20mm 22mm 12mm} .rb{display:flex;padding:2mm 0} .lab{width:42mm;font-size:10pt} .lab span{font-size:7pt;color:#777} .val{flex:1}"
    return Sheets((page(body),), css)


@layout("zh_english_with_status_and_audit_slip", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_english_with_status_and_audit_slip(d: Draft) -> Sheets:
    """English face with the slip of a passed surveillance below a cut line; the slip's day is none of the certificate's."""
    trade(d)
    style = one(d, *ENGLISH_DAYS)
    day = {role: d.date(role, "en", style) for role in ("initial", "issue", "expiry")}
    watch = days_later(years_later(d.facts.issue, 1), -d.rng.randint(3, 25))
    noticed = d.other_date(watch, "{y}-{m:02}-{d:02}") if watch < NEWEST else "____-__-__"
    body = f"""<div class="row">{d.logo(36)}<div class="c serif b" style="font-size:17pt">{d.system("en")}<br>Certificate</div>{d.marks(22, iaf=False)}</div>
<div class="m3 c">The {d.system("en").lower()} operated by</div><div class="c b m1" style="font-size:16pt">{d.put("holder_latin")}</div><div class="c">{d.put("holder")}</div><div class="c small m1">{d.put("address_latin")}</div>
<div class="c m2">complies with <b>{english_norm(d)}</b> in respect of</div><div class="c b m1">{d.put("scope_latin")}</div>
<div class="m3 row small" style="justify-content:center;gap:12mm"><span>Cert. No.: <b>{d.put("number")}</b></span><span>USCC: {d.put("registration")}</span></div>
<div class="m2 row small" style="justify-content:center;gap:12mm"><span>Since: <b>{day["initial"]}</b></span><span>Issued: <b>{day["issue"]}</b></span><span>Expires: <b>{day["expiry"]}</b></span></div>
<div class="row end m2"><div class=small>{d.put("issuer_latin")}<br><span class=tiny>{d.facts.office.site} · Tel {phone(d)}</span></div>{d.stamp(36)}</div>
<div class=grow style="min-height:4mm"></div><div class="tiny c" style="border-top:.3mm dashed #666">✂</div>
<div style="border:.4mm solid #7a2020;padding:5mm 7mm;color:#7a2020"><div class="b c" style="font-size:13pt">监督审核合格通知书 · Notice of Qualified Surveillance</div><div class="m2 small">第 1 次监督 / Surveillance No. 1　　通知日期 / Notice date: {noticed}</div><div class="m1 small">The above certificate is kept. 准予保持认证注册资格。</div><div class="r">{round_seal(d, "监督专用", 24)}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:15mm 20mm 13mm}")


@layout("zh_folder_facing_leaves", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2))  # fmt: skip
def zh_folder_facing_leaves(d: Draft) -> Sheets:
    """One landscape sheet: English leaf at the left in a gold frame, Chinese at the right; days only on one line each in the foot."""
    trade(d)
    write_dates(d, "{y}年{m:02}月{d:02}日", "{y}-{m:02}-{d:02}")
    style = one(d, "{mon}. {d}, {y}", "{y}-{m:02}-{d:02}")
    en = f"""<div class="c serif b" style="font-size:17pt">{d.system("en").upper()} CERTIFICATE</div><div class="c tiny m1">Reg. No. {d.put("number")}</div><div class="c small m3">It is hereby certified that the organization</div><div class="c b m1">{d.put("holder_latin")}</div><div class="c tiny m1">{d.put("address_latin")}</div><div class="c small m2">meets</div><div class="c b">{d.facts.standards[0].label}</div><div class="c small m2">for {d.put("scope_latin")}</div><div class=grow style="min-height:4mm"></div><div class="c tiny">First: {d.date("initial", "en", style)} &nbsp;|&nbsp; Current: {d.date("issue", "en", style)} &nbsp;|&nbsp; Until: {d.date("expiry", "en", style)}</div><div class="row end m2">{d.marks(22)}<div class="tiny r">{d.put("issuer_latin")}</div></div>"""
    zh = f"""<div class="c serif b" style="font-size:20pt;letter-spacing:1mm">{d.system()}认证证书</div><div class="c tiny m1">注册号 {d.put("number")}</div><div class="c small m3">特此证明以下组织</div><div class="c b m1" style="font-size:14pt">{d.put("holder")}</div><div class="c tiny m1">{d.put("address")}<br>{d.put("registration")}</div><div class="c small m2">符合</div><div class="c b">{d.standard()}</div><div class="c small m2">范围：{d.put("scope")}</div><div class=grow style="min-height:4mm"></div><div class="c tiny">首次 {d.date("initial")} ｜ 本次 {d.date("issue")} ｜ 截止 {d.date("expiry")}</div><div class="row end m2">{d.code(16)}{d.stamp(30)}</div>"""
    half = "flex:1;border:1.6mm double #b08a2e;padding:9mm 8mm 6mm;display:flex;flex-direction:column"
    body = f'<div style="display:flex;gap:8mm;height:100%"><div style="{half}">{en}</div><div style="{half}">{zh}</div></div>'
    return Sheets((page(body, "wide"),), ".sheet{padding:9mm}", "landscape")


@layout("zh_devices_english_and_plants", "cinnabar_twofold", ("zh",), also=("en",), only=("cms-med", "cqm", "bcc", "cti", "noa", "hxc"), systems=(("M",),), scope=(1, 2), sites=1)  # fmt: skip
def zh_devices_english_and_plants(d: Draft) -> Sheets:
    """Devices in English: national norm with identity sign, plant numbered below the office, 'first issue / this issue / valid to'."""
    settle(d, "cn-quay", chance=0.9)
    english_only(d)
    style = one(d, *ENGLISH_DAYS)
    plant = site_cells(d, "address", latin=True)[0][0]
    body = f"""<div class="row top"><div>{d.logo(40)}<div class=tiny>{d.put("issuer_latin")}</div></div><div class="r small">No.: <b>{d.put("number")}</b></div></div>
<div class="c m4" style="font-size:11pt;letter-spacing:1.5mm">CERTIFICATE OF CONFORMITY</div><div class="c b m1" style="font-size:20pt">Quality Management System for Medical Devices</div>
<div class="m4">This is to attest that <b>{d.put("holder_latin")}</b></div>
<div class="m2" style="padding-left:8mm">(1) Registered at: {d.put("address_latin")}<br>(2) Manufacturing at: {plant}</div>
<div class="m3">has set up, and operates at the places named, a quality management system that meets</div><div class="b m1" style="font-size:15pt">{english_norm(d)}</div>
<div class="m3">in respect of: {d.put("scope_latin")}</div>
<div class="m3 small">Validity of this certificate depends on the permits that the competent authority has granted to the manufacturer.</div><div class=grow style="min-height:4mm"></div>
<table style="width:100%" class="sites m2"><tr><th>First issue</th><th>This issue</th><th>Valid to</th><th>Version</th></tr><tr><td>{d.date("initial", "en", style)}</td><td>{d.date("issue", "en", style)}</td><td>{d.date("expiry", "en", style)}</td><td>{one(d, "A", "B", "01")}</td></tr></table>
<div class="row end m3">{d.marks(30)}<div class=c>{d.picture(art.signature(d.rng), 34)}<div class=small>Director</div></div>{d.stamp(38)}</div>"""
    d.printed.extra["address_alt"] = [d.facts.address[1], *(s.address[1] for s in d.facts.sites)]
    return Sheets((page(body, ground=art.guilloche("#4d8f8f")),), ".sheet{padding:24mm 25mm 20mm}")


@layout("zh_joint_norms_in_both_tongues", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=(("Q", "E", "S"), ("Q", "E"), ("E", "S")), scope=(1, 2))  # fmt: skip
def zh_joint_norms_in_both_tongues(d: Draft) -> Sheets:
    """Joint systems: the norms stacked in the middle, all labels doubled with a stroke, days in three cells with the label below."""
    trade(d)
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}")

    def cell(value: str, label: str) -> str:
        return f'<div style="flex:1;text-align:center"><div class=b>{value}</div><div class=tiny style="border-top:.3mm solid #888;padding-top:1mm">{label}</div></div>'

    body = f"""<div class="c">{d.logo(44)}</div><div class="c b m2" style="font-size:25pt">管理体系认证证书</div><div class="c" style="letter-spacing:.6mm">MANAGEMENT SYSTEMS CERTIFICATE</div>
<div class="m3 small">组织名称／Organization</div><div class="b" style="font-size:15pt">{d.put("holder")}</div><div class=b>{d.put("holder_latin")}</div>
<div class="m2 small">地址／Address</div><div>{d.put("address")}</div><div>{d.put("address_latin")}</div>
<div class="m2 small">统一社会信用代码／USCC</div><div>{d.put("registration")}</div>
<div class="m3 c" style="background:#f1f1ec;padding:3mm"><div class=small>认证标准／Standards</div><div class="b" style="font-size:13pt;line-height:1.6">{d.standard()}</div></div>
<div class="m2 small">范围／Scope</div><div>{d.put("scope")}</div><div>{d.put("scope_latin")}</div>
<div class=grow style="min-height:4mm"></div><div class=m3 style="display:flex;gap:6mm">{cell(d.put("number"), "证书编号／Certificate No.")}{cell(d.date("issue"), "发证／Issued")}{cell(d.date("expiry"), "到期／Expiry")}{cell(d.date("initial"), "首次／Initial")}</div>
<div class="row end m3">{d.marks(28)}{d.stamp(38)}</div><div class="row m2 small" style="border-top:.3mm solid #333;padding-top:1.5mm"><span>{d.put("issuer")}</span><span>{d.put("issuer_latin")}</span></div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 22mm 12mm}")


@layout("zh_toys_english_test_and_mark", "cinnabar_twofold", ("zh",), also=("en",), only=("cqc", "cti", "zdhy", "lanhai-cn", "hengtai-cn"), systems=(("T",), ("T", "p3T")), scope=(1, 1), sites=1, truth={"product_certificate": True})  # fmt: skip
def zh_toys_english_test_and_mark(d: Draft) -> Sheets:
    """Toys for export in English: applicant and manufacturer in one row, model numbers, test report with its own day, age grade."""
    settle(d, "cn-quay")
    rescope(
        d,
        one(
            d,
            "Building blocks of plastic",
            "Battery-operated toy vehicles",
            "Projectile toys of foam and plastic",
        ),
    )
    english_only(d)
    style = one(d, "{y}-{m:02}-{d:02}", "{mon} {d}, {y}")
    plant = site_cells(d, "address", latin=True)[0][0]
    d.facts = d.facts.with_(start=d.facts.issue)
    model = f"{one(d, 'YD', 'JM', 'HT')}-{d.rng.randint(100, 999)}"
    facts = rows(
        [
            ("Certificate Number", d.put("number")),
            ("Applicant", f"<b>{d.put('holder_latin')}</b><br>{d.put('address_latin')}"),
            ("Factory", plant),
            ("Product", d.put("scope_latin")),
            ("Model / Article No.", f"{model}, {model}A, {model}B (age 3+)"),
            ("Tested according to", d.standard("; ")),
            (
                "Test report",
                f"{d.decoy('report')} of {d.other_date(days_later(d.facts.issue, -20), '{y}-{m:02}-{d:02}')}",
            ),
        ],
        "tt",
    )
    body = f"""<div class=row>{d.logo(44)}<div class="b r" style="font-size:21pt;color:#b5471b">PRODUCT CERTIFICATE<div class=small style="color:#333;font-weight:normal">Safety of Toys · Voluntary certification</div></div></div>
<div class=m4>{facts}</div><div class="m3">The samples named were found to meet the requirements of the documents listed; the factory was inspected.</div><div class=grow style="min-height:4mm"></div>
<div class="row end"><div><div class=small>Date of issue</div><div class=b>{d.date("issue", "en", style)}</div><div class="small m2">Date of expiry</div><div class=b>{d.date("expiry", "en", style)}</div></div>{d.code(20)}{d.stamp(40)}</div>
<div class="c b m2">{d.put("issuer_latin")}</div><div class="c tiny">This certificate does not replace the compulsory certification (CCC). Follow-up inspections once a year. {d.facts.office.site}</div>"""
    css = ".sheet{padding:18mm 21mm 12mm} .tt{width:100%} .tt td{padding:2mm 3mm;border:.2mm solid #d9b9a7;vertical-align:top} .tt .l{width:42mm;background:#fbf1eb} .tt .v{font-weight:normal}"
    return Sheets((page(body),), css)


@layout("hant_register_entry_with_english", "cinnabar_twofold", ("zh-Hant",), also=("en",), systems=GENERAL, scope=(1, 2))  # fmt: skip
def hant_register_entry_with_english(d: Draft) -> Sheets:
    """Traditional script: English rubric over, Chinese rubric under each value; the term as two days in one cell."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{y}年{m}月{d}日", "{y}/{m:02}/{d:02}")

    def entry(en: str, value: str, zh: str) -> str:
        return f'<div class="m2"><div class=tiny style="color:#4b5d7a">{en}</div><div>{value}</div><div class=tiny style="color:#4b5d7a">{zh}</div></div>'

    start_is_right_too(d)
    body = f"""<div class="row"><div class="b" style="font-size:24pt">驗證證書<div style="font-size:12pt;font-weight:normal">Certificate of Registration</div></div>{d.logo(44)}</div>
<div style="border-top:.6mm solid #4b5d7a" class="m2"></div>
{entry("This certifies that", f'<b style="font-size:16pt">{d.put("holder")}</b><br>{d.put("holder_latin")}', "茲證明上列公司")}
{entry("Located at", f"{d.put('address')}<br>{d.put('address_latin')}", "地址")}
{entry("has been registered against", f'<b style="font-size:17pt">{d.standard()}</b>', "業經評鑑符合標準")}
{entry("for the activities", f"{d.put('scope')}<br>{d.put('scope_latin')}", "驗證範圍")}
<div class=grow style="min-height:4mm"></div><div style="display:flex;gap:8mm"><div style="flex:1">{entry("Certificate no.", f"<b>{d.put('number')}</b>", "證書字號")}</div><div style="flex:1">{entry("First registered", f"<b>{d.date('initial')}</b>", "初次登錄日")}</div><div style="flex:1.4">{entry("Period", f"<b>{d.date('start')} ~ {d.date('expiry')}</b>", "證書效期")}</div><div style="flex:1">{entry("Issued", f"<b>{d.date('issue')}</b>", "發證日")}</div></div>
<div class="row end m3">{d.marks(28)}<div class=c>{d.picture(art.signature(d.rng), 36)}<div class=small>總經理</div></div></div>
<div class="tiny m2">{d.put("issuer")} {d.put("issuer_latin")}　{d.facts.office.address}　{d.facts.office.site}</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 12mm}")


@layout("zh_english_annex_of_places", "cinnabar_twofold", ("zh",), also=("en",), only=BODIES, systems=GENERAL, scope=(1, 2), sites=2)  # fmt: skip
def zh_english_annex_of_places(d: Draft) -> Sheets:
    """English front with a serif title between rules, and an annex that lists the places; days at the top right of the front."""
    settle(d, "cn-quay", "cn-trade", chance=0.9)
    english_only(d)
    style = one(d, *ENGLISH_DAYS)
    places = [(str(i), *cell) for i, cell in enumerate(site_cells(d, latin=True), 1)]
    front = f"""<div class="row top">{d.logo(42)}<div class="small">Issue Date: {d.date("issue", "en", style)}<br>Expiry Date: {d.date("expiry", "en", style)}<br>Initial Issue: {d.date("initial", "en", style)}<br>Certificate ID: {d.put("number")}</div></div>
<div class="c serif m4" style="font-size:25pt;border-top:.4mm solid #333;border-bottom:.4mm solid #333;padding:3mm 0">{d.system("en")} Certificate</div>
<div class="c serif b m4" style="font-size:18pt">{d.put("holder_latin")}</div><div class="c m1">{d.put("address_latin")}</div><div class="c tiny m1">({d.put("registration")})</div>
<div class="c serif i m3">whose {d.system("en").lower()} is in accordance with</div><div class="c b" style="font-size:18pt">{english_norm(d)}</div><div class="c serif i m3">throughout the following processes</div><div class="c m1">{d.put("scope_latin")}</div>
<div class="c small m2">Places other than the head office are set out in the annex.</div><div class=grow style="min-height:4mm"></div><div class="row end">{d.marks(30)}{d.code(18)}{d.stamp(38)}</div><div class="c small m2">{d.put("issuer_latin")}</div>"""
    annex = f"""<div class="serif" style="font-size:18pt">Annex to Certificate {d.put("number")}</div><div class="small m1">Page 2 of 2</div><div class=m3>{table(("No.", "Unit", "Place", "Process"), places)}</div><div class=grow style="min-height:4mm"></div><div class=r>{round_seal(d, "附件专用", 30)}</div>"""
    return Sheets((page(front), page(annex)), ".sheet{padding:19mm 24mm 14mm}")
