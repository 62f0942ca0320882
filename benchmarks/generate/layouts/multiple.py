"""Several standards, several certificates, or two papers for one certificate in a file."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import WESTERN, layout

TRIPLE = (("Q", "E", "S"),)


@layout(
    "integrated_three_standards",
    "multiple",
    WESTERN,
    systems=(("Q", "E", "S"), ("Q", "E", "S"), ("Q", "E"), ("Q", "S")),
)
def integrated_three_standards(d: Draft) -> Sheets:
    """One certificate, one number, three standards below each other."""
    colour = d.facts.office.colour
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")]
    body = f"""<div class="row">{d.logo(48)}{d.marks(26)}</div>
<h1 class="c m3" style="color:{colour};font-size:28pt">{d.title()}</h1>
<div class="c">{d.text("intro")}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div>
<div class="c b m2" style="font-size:19pt;line-height:1.5">{d.standard()}</div>
<div class="c m3 i">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div><div class="row end">{rows(pairs)}{d.sign()}</div>
<div class="tiny m3">{d.text("small")} {d.footer()}</div>"""
    return Sheets((page(body, ground=art.guilloche(colour, frame=False)),))


@layout("integrated_table", "multiple", ("en", "de", "es", "it", "pl"), systems=TRIPLE)
def integrated_table(d: Draft) -> Sheets:
    """Three standards in a row of boxes; facts in a table below."""
    boxes = "".join(f'<div class="std">{text}</div>' for text in d.standard("|").split("|"))
    pairs = [
        (d.label("holder"), d.put("holder")),
        (d.label("address"), d.put("address")),
        (d.label("scope"), d.put("scope")),
        (d.label("number"), d.put("number")),
        *d.date_rows("issue", "expiry", "initial"),
        *d.decoy_rows("audit", "report"),
    ]
    body = f"""<div class="c">{d.logo(46)}</div><h1 class="c">{d.title()}</h1><div class="c small">{d.system()}</div>
<div class="stds m3">{boxes}</div><div class="m3">{rows(pairs, "tab")}</div>
<div class="grow"></div><div class="row end">{d.sign()}{d.marks()}</div><div class="tiny m2">{d.footer()}</div>"""
    css = f".stds{{display:flex;gap:4mm}} .std{{flex:1;background:{d.facts.office.colour};color:#fff;text-align:center;padding:4mm 1mm;font-weight:bold;font-size:13pt}} .tab{{width:100%}} .tab td{{border-bottom:.3mm solid #999;padding:2.2mm 1mm;vertical-align:top}} .tab .l{{width:55mm}}"
    return Sheets((page(body),), css)


def _single(d: Draft, position: int, of: int) -> str:
    colour = d.facts.office.colour
    return page(
        f"""<div class="r">{d.logo(44)}</div><h1 style="font-size:28pt;color:{colour}">{d.title()}</h1>
<div>{d.text("intro")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="small">{d.system()}</div>
<div class="b m3">{d.label("scope")}</div><div>{d.put("scope")}</div><div class="grow"></div>
{rows([(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")])}
<div class="row end m3">{d.sign()}{d.marks(26)}</div><div class="tiny m2">{d.footer()}</div>"""
    )


@layout(
    "three_certificates_one_file",
    "multiple",
    ("en", "de", "es", "fr", "it", "tr"),
    systems=TRIPLE,
    certificates=3,
)
def three_certificates_one_file(*drafts: Draft) -> Sheets:
    """Three papers of one holder bound into one file, each with its own number."""
    pages = tuple(_single(d, i, len(drafts)) for i, d in enumerate(drafts, 1))
    return Sheets(pages, spans=tuple((i,) for i in range(1, len(drafts) + 1)))


@layout("zh_two_certificates_one_file", "multiple", ("zh",), systems=(("Q", "E"), ("E", "S")), certificates=2)
def zh_two_certificates_one_file(*drafts: Draft) -> Sheets:
    """Two Chinese papers of one holder in one file."""
    pages = []
    for d in drafts:
        days = "".join(
            f"<div>{label}:{value}</div>" for label, value in d.date_rows("initial", "issue", "expiry")
        )
        pages.append(
            page(
                f"""<div class="c">{d.logo(42)}</div><h1 class="c" style="font-size:27pt;letter-spacing:2mm">{d.title()}</h1>
<div class="c">{d.label("number")}:{d.put("number")}</div><div class="c m3">兹证明</div><div class="c m2" style="font-size:20pt">{d.put("holder")}</div>
<div class="c small">{d.put("address")}</div><div class="c m3">{d.text("conforms")}</div><div class="c b big m2">{d.standard()}</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c big">{d.put("scope")}</div><div class="grow"></div>
<div class="row end"><div>{days}</div>{d.stamp(36)}</div><div class="row m2">{d.marks(34)}<div class="b">{d.put("issuer")}</div></div>""",
                ground=art.guilloche(d.facts.office.colour),
            )
        )
    return Sheets(
        tuple(pages), ".sheet{padding:24mm 26mm}", spans=tuple((i,) for i in range(1, len(drafts) + 1))
    )


@layout(
    "network_twin",
    "multiple",
    ("es", "it", "de", "pt", "ko"),
    also=("en",),
    only=("aenor", "imq", "certiquality", "dqs", "qualityaustria", "apcer", "ksa-kr", "kfq"),
)
def network_twin(d: Draft) -> Sheets:
    """The body's own paper and, on a second page, the network's English one for the same certificate."""
    colour = d.facts.office.colour
    pairs = [(d.label("number"), d.put("number")), *d.date_rows("initial", "issue", "expiry")]
    first = f"""<div class="row">{d.logo(46)}{d.marks(26, iaf=False)}</div><h1 style="color:{colour}">{d.title()}</h1>
<div>{d.text("intro")}</div><div class="b m2" style="font-size:18pt">{d.put("holder")}</div><div>{d.put("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="b m2" style="font-size:19pt">{d.standard()}</div>
<div class="m3 b">{d.label("scope")}</div><div>{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}
<div class="m3">{d.sign()}</div><div class="tiny m2">{d.footer()}</div>"""
    d.printed.other_marks.append("IQNet")
    d.printed.extra["certificate_number_alt"] = [f"{d.facts.office.country}-{d.facts.number}"]
    days = "<br>".join(
        f"{label}: {d.date(role, 'en', '{y}-{m:02}-{d:02}')}"
        for label, role in (("First issued on", "initial"), ("Issued on", "issue"), ("Expires on", "expiry"))
    )
    second = f"""<div class="c b" style="font-size:40pt;color:#c8202f;letter-spacing:2mm">IQNet</div><div class="c">THE INTERNATIONAL CERTIFICATION NETWORK</div>
<h1 class="c m3" style="font-size:30pt">CERTIFICATE</h1><div class="c">{d.put("issuer")} has issued an IQNet recognised certificate that the organisation:</div>
<div class="c b m3" style="font-size:17pt">{d.put("holder_latin")}</div><div class="c">{d.put("address_latin")}</div>
<div class="c m3">for the following scope</div><div class="c b">{d.put("scope_latin")}</div>
<div class="c m3">has implemented and maintains a</div><div class="c b">{d.system("en")}</div>
<div class="c m2">which fulfils the requirements of the following standard</div><div class="c b m2" style="font-size:18pt">{d.standard()}</div>
<div class="c m3">{days}</div><div class="c m3">Registration Number: <b>{d.facts.office.country}-{d.put("number")}</b></div><div class="grow"></div>
<div class="tiny c">This attestation is directly linked to the IQNet Partner's original certificate and shall not be used as a stand-alone document</div>
<div class="tiny c m2">IQNet Partners: AENOR Spain · AFNOR Certification France · APCER Portugal · CCC Cyprus · CISQ Italy · CQC China · CQM China · DQS Holding GmbH Germany · FCAV Brazil · ICONTEC Colombia · JQA Japan · KFQ Korea · NSAI Inc. USA · PCBC Poland · Quality Austria Austria · SII Israel · SIQ Slovenia · SRAC Romania</div>"""
    return Sheets((page(first), page(second)), ".sheet{padding:20mm 24mm}")
