"""Papers whose sector shapes them: food, wood, medical devices, information security."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.data import words
from benchmarks.generate.dates import days_later
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import lines, noted_scope, one, renumber, rescope
from benchmarks.generate.layouts.registry import layout


def _products(d: Draft, trade: str, count: int) -> list[str]:
    offered: list[str] = words("en")["scope"]["products"][trade]
    return d.rng.sample(offered, count)


@layout(
    "fssc_categories",
    "sectors",
    ("en", "vi"),
    systems=(("Z",),),
    only=("GB", "IN", "VN", "AE", "US", "IT"),
    scope=(1, 3),
)
def fssc_categories(d: Draft) -> Sheets:
    """Food safety with category codes, an unannounced audit's date and the decision; three dates of the certificate."""
    kind = one(d, "CIV", "CI", "CII", "CIII", "K")
    body = f"""<div class="row">{d.logo(44)}<div class="b" style="font-size:22pt;color:#0a6a3c">FSSC 22000</div></div>
<h1 class="c" style="font-size:28pt">CERTIFICATE</h1><div class="c">The food safety management system of</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">at<br>{d.put("address")}</div>
<div class="c m3">has been assessed and determined to comply with the requirements of</div><div class="c b m1" style="font-size:16pt">Food Safety System Certification 22000<br>{d.standard()}</div>
<div class="c small m1">The scheme joins ISO 22000 with the prerequisite programmes of the sector and requirements of its own.</div>
<div class="m3">This certificate is applicable for the scope of:</div><div class="b">{d.put("scope")}</div><div class="small m1">Food chain (sub)category: {kind}</div><div class="grow"></div>
{rows([("Certificate registration code", d.put("number")), ("Date of last unannounced audit", d.decoy("audit")), ("Certification decision date", d.decoy("decision")), ("Initial certification date", d.date("initial")), ("Issue date", d.date("issue")), ("Valid until", d.date("expiry"))])}
<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="tiny m2">Issued by: {d.footer()}<br>The authenticity of this certificate can be verified in the scheme's public register.</div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 22mm}")


@layout(
    "brcgs_grade",
    "sectors",
    ("en",),
    systems=(("R",),),
    only=("GB", "IN", "AE", "ZA", "US"),
    scope=(1, 2),
    years=(1,),
)
def brcgs_grade(d: Draft) -> Sheets:
    """A retailer standard: site code, grade, programme, audit dates, a window for the next audit, exclusions."""
    window = f"{d.decoy('recertification')} to {d.other_date(days_later(d.facts.decoys.recertification, 28))}"
    pairs = [
        ("Site code", str(d.rng.randint(1000000, 9999999))),
        ("Scope", d.put("scope")),
        ("Exclusions from scope", "None"),
        ("Product categories", one(d, "05, 15", "06", "11, 12", "18")),
        ("Achieved grade", one(d, "AA+", "AA", "A", "B", "A+")),
        ("Audit programme", one(d, "Announced", "Unannounced", "Blended announced")),
        ("Date(s) of audit", d.decoy("audit")),
        ("Certificate issue date", d.date("issue")),
        ("Re-audit due date", f"From {window}"),
        ("Certificate expiry date", d.date("expiry")),
        ("Certificate traceability reference", d.put("number")),
    ]
    body = f"""<div class="row">{d.logo(40)}{d.marks(24)}</div><div class="m3">This is to certify that</div><div class="small">{d.put("issuer")}, being a certification body accredited against ISO/IEC 17065, has conducted an audit of</div>
<div class="b m3" style="font-size:20pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">and that it meets the requirements set out in the</div><div class="b m1" style="font-size:17pt">{d.standard()}</div>
<div class="m3">{rows(pairs, "br")}</div><div class="grow"></div><div class="row end">{d.sign()}<div class="small r">Auditor number: {d.rng.randint(10000, 99999)}</div></div>
<div class="tiny m2">{d.facts.office.address}. Comments on this audit may be sent to the owner of the standard by the means that its site names. The certificate stays our property.</div>"""
    css = ".br{width:100%} .br td{padding:1.7mm 2mm;border-bottom:.2mm solid #bbb;vertical-align:top} .br .l{width:58mm}"
    return Sheets((page(body),), css)


@layout("haccp_award", "sectors", ("en", "es", "vi", "id"), systems=(("H",),), scope=(1, 4), years=(3, 1))
def haccp_award(d: Draft) -> Sheets:
    """A hazard analysis paper like an award, with a big medal and the dates in one line."""
    medal = f'<div class="medal">{d.picture(art.seal("HAZARD ANALYSIS CRITICAL CONTROL POINT", "HACCP", "#b8860b"), 40)}</div>'
    line = " &nbsp;|&nbsp; ".join(
        f"{label}: <b>{value}</b>" for label, value in d.date_rows("issue", "expiry")
    )
    body = f"""{medal}<div class="c">{d.logo(44)}</div><h1 class="c serif i" style="font-size:38pt;color:#8a6508;margin:3mm 0 0">{d.title()}</h1><div class="c m2">{d.text("intro")}</div>
<div class="c b m2" style="font-size:22pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="c m3">{d.text("proof")}</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div>
<div class="c m3"><i>{d.label("scope")}</i><br><b>{d.put("scope")}</b></div><div class="grow"></div><div class="c">{d.label("number")}: <b>{d.put("number")}</b></div><div class="c m1 small">{line}</div>
<div class="row end m3">{d.sign()}{d.marks(24)}</div><div class="c tiny m2">{d.footer()}</div>"""
    css = ".medal{position:absolute;left:16mm;top:16mm} .page{background:#fff9ea} .sheet{padding:24mm 26mm}"
    return Sheets((page(body, ground=art.guilloche("#c9a227")),), css)


@layout("isms_with_statement", "sectors", ("en", "zh", "ro", "tr"), systems=(("I",),), scope=(1, 3))
def isms_with_statement(d: Draft) -> Sheets:
    """Information security: the scope ends with the statement of applicability, its version and its day, a decoy."""
    version, day = f"{d.rng.randint(1, 5)}.{d.rng.randint(0, 9)}", d.decoy("decision")
    tail = {
        "zh": f"\uff08适用性声明版本{version}\uff0c{day}\uff09",
        "ro": f", conform Declarației de Aplicabilitate versiunea {version} din {day}",
        "tr": f" (Uygulanabilirlik Bildirgesi: {day} Rev.{version})",
        "en": one(
            d,
            f" in accordance with the Statement of Applicability, version {version} dated {day}",
            f" (SOA: {day} Rev.{version})",
            f". STATEMENT OF APPLICABILITY {day}, VERS.{version}",
        ),
    }[d.facts.language]
    pairs = [
        (d.label("number"), d.put("number")),
        *d.date_rows("initial", "issue", "expiry"),
        *d.decoy_rows("revision"),
    ]
    body = f"""<div class="row">{d.logo(46)}<div class="shield">ISMS</div></div><div class="m4" style="font-size:27pt">{d.title()}</div><div class="small">{d.system()}</div>
<div class="m3">{d.text("intro")}</div><div class="b m1" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:22pt">{d.standard()}</div>
<div class="b m3">{d.label("scope")}</div><div>{noted_scope(d, tail)}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.sign()}{d.marks(26)}</div><div class="tiny m2">{d.footer()} · {d.decoys_form()}</div>"""
    css = ".shield{background:#0b2545;color:#fff;padding:5mm 7mm;border-radius:0 0 9mm 9mm;font-weight:bold} .sheet{padding:18mm 24mm;background:linear-gradient(#f3f7fc,#fff 45%)}"
    return Sheets((page(body),), css)


@layout(
    "wood_chain_of_custody",
    "sectors",
    ("en",),
    systems=(("W",), ("P",)),
    only=("GB", "IT", "DE", "CH", "IN"),
    scope=(1, 2),
    years=(5,),
    truth={"product_certificate": True},
)
def wood_chain_of_custody(d: Draft) -> Sheets:
    """Chain of custody: the scheme's own code as number, a licence code as decoy, product groups in a table."""
    fsc = d.facts.standards[0].system == "W"
    prefix = "".join(d.rng.choice("ABCDGIKNRSTUVW") for _ in range(3))
    renumber(d, f"{prefix}-{'COC' if fsc else 'PEFC-COC'}-{d.rng.randint(100000, 999999)}")
    licence = (
        f"FSC-C{d.rng.randint(100000, 199999)}"
        if fsc
        else f"PEFC/{d.rng.randint(10, 39)}-{d.rng.randint(31, 37)}-{d.rng.randint(100, 999)}"
    )
    code = d.rng.choice(("W3.1", "P2.1", "P3.1", "W12", "P5"))
    body = f"""<div class="row">{d.logo(42)}<div class="b" style="font-size:26pt;color:#2f6b2f">{"FSC" if fsc else "PEFC"}</div></div><h1 style="font-size:26pt;color:#2f6b2f">Certificate of Chain of Custody</h1>
<div>{d.put("issuer")} certifies that the chain of custody of</div><div class="b m2" style="font-size:19pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">has been assessed and meets the requirements of</div><div class="b m1 big">{d.standard()}</div>
{rows([("Certificate code", d.put("number")), ("Trademark licence code", licence), ("Certificate type", one(d, "Single", "Multi-site", "Group")), ("First issue date", d.date("initial")), ("Date of issue", d.date("issue")), ("Expiry date", d.date("expiry"))])}
<table class="sites m3"><tr><th>Product code</th><th>Scope</th><th>System</th></tr><tr><td>{code}</td><td>{d.put("scope")}</td><td>{one(d, "Transfer", "Credit", "Percentage")}</td></tr></table><div class="grow"></div>
<div class="tiny">Holding this certificate does not make every product of the company a certified one; claims stand on its invoices. Look the code up in the scheme's database before you rely on it.</div><div class="row end m3">{d.sign()}<div class="tiny r">{d.facts.office.address}</div></div>"""
    return Sheets((page(body),), ".sheet{padding:18mm 24mm}")


@layout("medical_product_groups", "sectors", ("en",), systems=(("M",),), scope=(1, 2))
def medical_product_groups(d: Draft) -> Sheets:
    """Medical devices: the scope is a list of product groups, technical areas beside it as codes."""
    first, second, third = _products(d, "medical", 3)
    lead = one(
        d,
        "Design and development, manufacture and distribution of:",
        "Manufacture, sterilisation and final inspection of:",
    )
    groups = [lead, f"– Non-active medical devices: {first}, {second}", f"– Active medical devices: {third}"]
    rescope(d, " ".join(groups))
    pairs = [
        (d.label("number"), d.put("number")),
        *d.decoy_rows("report"),
        ("Start of validity", d.date("start")),
        ("End of validity", d.date("expiry")),
    ]
    written = d.put("scope")
    broken = written.replace(" – ", "<br>– ")
    body = f"""<div class="row top"><div><div class="huge">Certificate</div><div class="small">Quality Management System</div></div>{d.logo(42)}</div><div class="m3">{rows(pairs)}</div>
<div class="m3">Certificate holder</div><div class="b big">{d.put("holder")}</div><div>{d.put("address")}</div><div class="m3">Standard</div><div class="b big">{d.standard()}</div>
<div class="m3">Scope of certificate</div><div class="b m1" style="line-height:1.6">{broken}</div><div class="small m2">Technical areas: MD {d.rng.randint(101, 111)}0, MDS {d.rng.randint(700, 709)}</div><div class="grow"></div>
<div class="row end"><div>{lines([("Date", d.date("issue"))], ", ")}{d.sign()}</div>{d.marks(26)}</div><div class="tiny m2">{d.footer()} Page 1 of 1</div>"""
    return Sheets((page(body),), ".sheet{padding:20mm 22mm 14mm 30mm}")
