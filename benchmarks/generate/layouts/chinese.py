"""Chinese papers and bilingual Chinese-English ones."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import layout

SPACE = "&emsp;"


def spaced(label: str) -> str:
    """Spread a Chinese label as typists do: 证 书 编 号."""
    return " ".join(label) if len(label) <= 5 else label


def justified(label: str) -> str:
    """Spread a label over the width of its column."""
    return f'<span class="just">{label}</span>'


def _licence(d: Draft) -> str:
    approval = d.facts.office.approval
    return f"批准号:{approval}" if approval else ""


@layout("zh_centred_seal", "chinese", ("zh",))
def zh_centred_seal(d: Draft) -> Sheets:
    """The classic paper: everything centred, three dates at the lower left, a red seal over the signatory."""
    colour = d.facts.office.colour
    lines = "".join(
        f"<div>{label}:{value}</div>" for label, value in d.date_rows("initial", "issue", "expiry")
    )
    body = f"""<div class="c">{d.logo(40)}</div>
<h1 class="c" style="font-size:30pt;letter-spacing:2mm;margin:4mm 0 2mm">{d.title()}</h1>
<div class="c">{d.label("number")}:{d.put("number")}</div>
<div class="c m2">{d.text("intro")}</div>
<div class="c m2" style="font-size:21pt">{d.put("holder")}</div>
<div class="c small m2">统一社会信用代码:{d.put("registration")}</div>
<div class="c small m1">{d.label("address")}:{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div>
<div class="c b m2" style="font-size:16pt">{d.standard()}</div>
<div class="c m2">{d.text("for_scope")}</div>
<div class="c big m2">{d.put("scope")}</div>
<div class="grow"></div>
<div class="row end"><div class="small">{lines}</div><div style="position:relative">{d.sign(34)}<div style="position:absolute;right:-8mm;top:-14mm">{d.stamp(36)}</div></div></div>
<div class="row m3">{d.marks(34)}{d.code(20)}</div>
<div class="tiny m2">{d.text("small")}</div>
<div class="c b m2">{d.put("issuer")}</div><div class="c tiny">地址:{d.facts.office.address}{SPACE}{_licence(d)}</div>"""
    return Sheets((page(body, ground=art.guilloche(colour)),), ".sheet{padding:22mm 24mm 16mm}")


@layout("zh_spaced_label_column", "chinese", ("zh",))
def zh_spaced_label_column(d: Draft) -> Sheets:
    """Labels spread out in a column of their own; the issuer stands only in the logo and the seal."""
    pairs = [
        (d.label("number"), d.put("number")),
        (d.label("holder"), f'<span class="big">{d.put("holder")}</span>'),
        (d.label("registration"), d.put("registration")),
        (d.label("address"), d.put("address")),
        (d.label("standard"), d.standard()),
        (d.label("scope"), d.put("scope")),
        *d.date_rows("issue", "expiry", "initial"),
    ]
    table = rows([(justified(label), value) for label, value in pairs], "zh")
    body = f"""<div class="row">{d.logo(62, full_name=True)}{d.marks(34, raster=True)}</div>
<h1 class="c serif" style="font-size:32pt;letter-spacing:5mm">{spaced(d.title())}</h1>
<div class="m2">{table}</div><div class="grow"></div>
<div class="row end">{d.code(22)}<div class="c">{d.stamp(40)}<div>{spaced(d.pick("text", "signatory"))}</div></div></div>
<div class="tiny m2">{d.text("small")}</div>"""
    css = ".zh{width:100%} .zh td{padding:3mm 2mm;vertical-align:top;border-bottom:.2mm dotted #999} .zh .l{width:40mm} .just{display:block;text-align:justify;text-align-last:justify;font-weight:bold} .zh .v{padding-left:6mm}"
    return Sheets((page(body, "serif"),), css)


@layout("zh_upright_labels", "chinese", ("zh",), scope=(1, 3))
def zh_upright_labels(d: Draft) -> Sheets:
    """Old style: labels set from top to bottom beside their values, dates in a ruled strip."""

    def box(label: str, value: str, height: int) -> str:
        return f'<div class="ub" style="min-height:{height}mm"><div class="ul">{label}</div><div class="uv">{value}</div></div>'

    strip = "".join(
        f"<td><div class=tiny>{label}</div><div class=b>{value}</div></td>"
        for label, value in d.date_rows("initial", "issue", "expiry")
    )
    body = f"""<h1 class="c" style="font-size:34pt;letter-spacing:4mm;margin:0">{d.title()}</h1>
<div class="c m2">({d.label("number")} {d.put("number")})</div>
<div class="m3">{box("获证组织", f'<div class="big b">{d.put("holder")}</div><div>{d.put("address")}</div><div class="small">统一社会信用代码 {d.put("registration")}</div>', 34)}
{box("认证依据", f'<div class="big">{d.standard()}</div>', 26)}{box("认证范围", d.put("scope"), 34)}</div>
<table class="strip m3"><tr>{strip}</tr></table>
<div class="small m2">{d.decoy_label("surveillance1")}:{d.decoy("surveillance1")}{SPACE}{d.decoy_label("surveillance2")}:{d.decoy("surveillance2")}</div>
<div class="grow"></div>
<div class="row end">{d.marks(34)}<div class="c"><div class="big">{d.put("issuer")}</div><div style="margin-top:-4mm">{d.stamp(38)}</div></div></div>
<div class="tiny m2">{d.text("small")} {d.facts.office.site}</div>"""
    css = ".ub{display:flex;border:.4mm solid #444;margin-bottom:-.4mm} .ul{writing-mode:vertical-rl;background:#f1e6d8;padding:3mm;letter-spacing:1mm;text-align:center;border-right:.4mm solid #444} .uv{padding:4mm;flex:1} .strip{width:100%;table-layout:fixed;text-align:center} .strip td{border:.3mm solid #777;padding:2mm}"
    return Sheets((page(body, ground=art.guilloche("#b5651d")),), css + ".sheet{padding:24mm 24mm 18mm}")


def _both(d: Draft, role: str) -> str:
    return f"{d.label(role)}<br><span class='en'>{d.label(role, 'en')}</span>"


@layout("zh_en_stacked_labels", "chinese", ("zh",), also=("en",))
def zh_en_stacked_labels(d: Draft) -> Sheets:
    """Bilingual on one page: Chinese label over the English one, Chinese value over the English one."""

    def value(role: str) -> str:
        return f'{d.put(role)}<br><span class="en">{d.put(role + "_latin")}</span>'

    def day(role: str) -> str:
        return f'{d.date(role)}<br><span class="en">{d.date(role, "en")}</span>'

    pairs = [
        (_both(d, "number"), d.put("number")),
        (_both(d, "holder"), value("holder")),
        (_both(d, "registration"), d.put("registration")),
        (_both(d, "address"), value("address")),
        (_both(d, "standard"), d.standard()),
        (_both(d, "scope"), value("scope")),
        *((_both(d, role), day(role)) for role in ("initial", "issue", "expiry")),
    ]
    body = f"""<div class="c">{d.logo(46)}</div>
<div class="c b" style="font-size:22pt">{d.title()}</div><div class="c en" style="font-size:13pt">{d.title("en")}</div>
<div class="m3">{rows(pairs, "bi")}</div><div class="grow"></div>
<div class="row end">{d.marks(34)}<div class="c"><div class="b">{d.put("issuer")}</div><div class="en">{d.put("issuer_latin")}</div><div style="margin-top:-6mm">{d.stamp(34)}</div></div></div>
<div class="tiny m2">{d.text("small")}<br>{d.text("small", "en")}</div>"""
    css = ".bi{width:100%} .bi td{padding:1.8mm 2mm;vertical-align:top;border-bottom:.2mm solid #bbb} .bi .l{width:50mm} .bi .v{font-size:12pt} .en{font-size:9pt;color:#333}"
    return Sheets((page(body),), css)


def _zh_half(d: Draft) -> str:
    return f"""<h2 class="c" style="font-size:21pt">{d.title()}</h2><div class="c small">{d.label("number")}:{d.put("number")}</div>
<div class="m2">{d.text("intro")}</div><div class="b big">{d.put("holder")}</div><div class="small">{d.label("address")}:{d.put("address")}</div>
<div class="m2">{d.text("conforms")}</div><div class="b">{d.standard()}</div>
<div class="m2">{d.text("for_scope")}</div><div class="b">{d.put("scope")}</div><div class="grow"></div>
<div class="small">{"<br>".join(f"{label}:{value}" for label, value in d.date_rows("initial", "issue", "expiry"))}</div>
<div class="b m2">{d.put("issuer")}</div>"""


def _en_half(d: Draft) -> str:
    days = "<br>".join(
        f"{d.label(role, 'en')}: {d.date(role, 'en')}" for role in ("initial", "issue", "expiry")
    )
    return f"""<h2 class="c" style="font-size:19pt">{d.title("en")}</h2><div class="c small">{d.label("number", "en")} {d.put("number")}</div>
<div class="m2">{d.text("intro", "en")}</div><div class="b big">{d.put("holder_latin")}</div><div class="small">{d.label("address", "en")}: {d.put("address_latin")}</div>
<div class="m2">{d.text("conforms", "en")}</div><div class="b">{d.standard()}</div>
<div class="m2">{d.text("for_scope", "en")}</div><div class="b">{d.put("scope_latin")}</div><div class="grow"></div>
<div class="small">{days}</div><div class="b m2">{d.put("issuer_latin")}</div>"""


@layout("zh_left_en_right", "chinese", ("zh",), also=("en",), scope=(1, 3))
def zh_left_en_right(d: Draft) -> Sheets:
    """A folder laid open: Chinese at the left, English at the right, marks below."""
    body = f"""<div class="row">{d.logo(40)}{d.marks(32)}</div>
<div class="halves"><div class="half">{_zh_half(d)}</div><div class="half">{_en_half(d)}</div></div>
<div class="row"><div class="tiny" style="width:170mm">{d.text("small")} {d.text("small", "en")}</div>{d.stamp(28)}</div>"""
    css = ".sheet{padding:10mm 14mm} .halves{flex:1;display:flex;gap:8mm;margin:3mm 0} .half{flex:1;border:.6mm double #8a6d3b;padding:5mm 7mm;display:flex;flex-direction:column}"
    return Sheets((page(body, "wide", art.guilloche("#b8860b", 1123, 794, frame=False)),), css, "landscape")


@layout("zh_page_en_page", "chinese", ("zh",), also=("en",))
def zh_page_en_page(d: Draft) -> Sheets:
    """Two pages, one certificate: Chinese first, the English twin second."""
    colour = d.facts.office.colour
    ground = art.guilloche(colour)
    first = f"""<div class="c">{d.logo(46)}</div>{_zh_half(d)}<div class="row end m3">{d.marks(32)}{d.stamp(34)}</div><div class="tiny">{d.text("small")}</div>"""
    second = f"""<div class="c">{d.logo(46)}</div>{_en_half(d)}<div class="row end m3">{d.marks(32)}{d.code(22)}</div><div class="tiny">{d.text("small", "en")}</div>"""
    css = ".sheet{padding:22mm 28mm;font-size:13pt} .small{font-size:11pt}"
    return Sheets((page(first, ground=ground), page(second, ground=ground)), css)


@layout("zh_table_range_validity", "chinese", ("zh",), sites=2)
def zh_table_range_validity(d: Draft) -> Sheets:
    """A web system's print: two columns of boxes, validity as a range from … to …, the sites below."""
    reach = f"{d.date('start')} 至 {d.date('expiry')}"
    body = f"""<div class="row"><span style="font-size:20pt;color:{d.facts.office.colour}">{d.title()}</span>{d.logo(36)}</div>
<table class="web m3"><tr><th>证书编号</th><td colspan=3>{d.put("number")}</td></tr>
<tr><th>获证组织</th><td colspan=3>{d.put("holder")}</td></tr>
<tr><th>统一社会信用代码</th><td>{d.put("registration")}</td><th>{d.decoy_label("revision")}</th><td>{d.decoy("revision")}</td></tr>
<tr><th>注册地址</th><td colspan=3>{d.put("address")}</td></tr>
<tr><th>认证标准</th><td>{d.standard()}</td><th>{d.decoy_label("sector")}</th><td>{d.decoy("sector")}</td></tr>
<tr><th>认证范围</th><td colspan=3>{d.put("scope")}</td></tr>
<tr><th>首次获证日期</th><td>{d.date("initial")}</td><th>{d.decoy_label("decision")}</th><td>{d.decoy("decision")}</td></tr>
<tr><th>证书有效期</th><td colspan=3>{reach}</td></tr>
<tr><th>发证机构</th><td colspan=3>{d.put("issuer")} {_licence(d)}</td></tr></table>
<div class="b m3">{d.label("sites")}</div>{d.sites()}
<div class="grow"></div><div class="row end">{d.marks(34)}{d.stamp(36)}</div><div class="tiny m2">{d.text("small")}</div>"""
    css = ".web{width:100%} .web td,.web th{border:.25mm solid #888;padding:2.2mm;text-align:left;vertical-align:top} .web th{background:#eaf1fb;white-space:nowrap;font-weight:normal}"
    return Sheets((page(body),), css)
