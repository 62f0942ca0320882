"""Papers whose facts stand in boxes, grids and label columns."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import WESTERN, layout


@layout("boxed_table", "tables", WESTERN)
def boxed_table(d: Draft) -> Sheets:
    """Every fact in a ruled row, label left and value right."""
    pairs = [
        (d.label("number"), d.put("number")),
        (d.label("holder"), d.put("holder")),
        (d.label("address"), d.put("address")),
        (d.label("standard"), d.standard()),
        (d.label("scope"), d.put("scope")),
        *d.decoy_rows("sector"),
        *d.date_rows("initial", "issue"),
        *d.decoy_rows("decision"),
        *d.date_rows("expiry"),
    ]
    body = f"""<div class="row">{d.logo(50)}{d.marks()}</div>
<h1 class="m3" style="color:{d.facts.office.colour};font-size:25pt">{d.title()}</h1>
<div class="m1">{d.put("issuer")} {d.text("body_certifies")}:</div>
<div class="m2">{rows(pairs, "box")}</div>
<div class="m2 small">{d.text("small")}</div>
<div class="grow"></div>
<div class="row end">{d.sign()}{d.code(22)}</div>
<div class="tiny m2">{d.facts.office.address} · {d.facts.office.site} · {d.decoys_form()}</div>"""
    css = ".box{width:100%} .box td{border:.3mm solid #555;padding:2.4mm 3mm;vertical-align:top} .box .l{width:52mm;background:#eef1f5} .box .v{font-weight:bold}"
    return Sheets((page(body),), css)


@layout("label_above_value", "tables", WESTERN)
def label_above_value(d: Draft) -> Sheets:
    """A form: small grey labels, each above its value, two or three to a line."""

    def cell(label: str, value: str, width: str = "100%") -> str:
        return f'<div class="cell" style="width:{width}"><div class="lab">{label}</div><div class="val">{value}</div></div>'

    body = f"""<div class="row" style="border-bottom:1mm solid {d.facts.office.colour};padding-bottom:4mm">{d.logo(44)}<span class="huge">{d.title()}</span></div>
<div class="form m3">
{cell(d.label("holder"), d.put("holder"))}{cell(d.label("address"), d.put("address"))}
{cell(d.label("number"), d.put("number"), "50%")}{cell(d.label("standard"), d.standard(), "50%")}
{cell(d.label("scope"), d.put("scope"))}
{cell(d.label("issue"), d.date("issue"), "33%")}{cell(d.label("expiry"), d.date("expiry"), "33%")}{cell(d.label("initial"), d.date("initial"), "33%")}
{cell(d.decoy_label("audit"), d.decoy("audit"), "33%")}{cell(d.decoy_label("revision"), d.decoy("revision"), "33%")}{cell(d.decoy_label("report"), d.decoy("report"), "33%")}
</div>
<div class="grow"></div>
<div class="row end">{d.sign()}{d.marks(28)}</div>
<div class="tiny m2">{d.label("issuer")}: {d.footer()}<br>{d.text("verify")}</div>"""
    css = ".form{display:flex;flex-wrap:wrap} .cell{padding:2.4mm 4mm 2.4mm 0} .lab{font-size:8pt;color:#667;text-transform:uppercase} .val{font-size:12.5pt;font-weight:bold}"
    return Sheets((page(body),), css)


@layout("label_column_grey", "tables", WESTERN)
def label_column_grey(d: Draft) -> Sheets:
    """Labels right-aligned in a grey column, values in a wide one, as on modern e-certificates."""
    pairs = [
        (d.text("intro"), f'<span class="big">{d.put("holder")}</span><br>{d.put("address")}'),
        (d.label("number"), d.put("number")),
        (d.text("conforms"), f'<span class="big">{d.standard()}</span>'),
        (d.label("scope"), f'<span style="font-weight:normal">{d.put("scope")}</span>'),
    ]
    colour = d.facts.office.colour
    body = f"""<div class="row"><span style="font-size:27pt;color:{colour}">{d.title()}</span>{d.logo(40)}</div>
<div class="m4">{rows(pairs, "cols")}</div>
<div class="grow"></div>
<div class="row end"><div><div class="small">{d.put("issuer")}</div>{d.sign()}</div>{d.marks(26)}</div>
<table class="foot m3"><tr><td>{d.label("initial")}: {d.date("initial")}</td><td>{d.label("start")}: {d.date("start")}</td></tr>
<tr><td>{d.decoy_label("revision")}: {d.decoy("revision")}</td><td>{d.label("expiry")}: {d.date("expiry")}</td></tr></table>
<div class="tiny m2">{d.text("small")} {d.facts.office.address}. {d.text("verify")}</div>"""
    css = ".cols td{padding:3mm 5mm;vertical-align:top} .cols .l{width:44mm;text-align:right;color:#777;font-size:9pt;border-right:.4mm solid #bbb} .cols .v{font-weight:bold} .foot{width:100%} .foot td{padding:1mm 0;width:50%;border-top:.2mm solid #aaa}"
    return Sheets((page(body),), css)


def _three_dates(d: Draft, below: bool) -> str:
    cells = []
    for label, value in d.date_rows("initial", "issue", "expiry"):
        first, second = (value, label) if below else (label, value)
        strong, weak = ("b", "tiny up") if below else ("tiny up", "b")
        cells.append(f'<td><div class="{strong}">{first}</div><div class="{weak}">{second}</div></td>')
    return f'<table class="three"><tr>{"".join(cells)}</tr></table>'


def _with_three_dates(d: Draft, below: bool) -> Sheets:
    colour = d.facts.office.colour
    body = f"""<div class="c">{d.logo(52)}</div>
<h1 class="c m3" style="font-size:28pt;margin-bottom:0">{d.title()}</h1>
<div class="c m2">{d.put("issuer")} {d.text("body_certifies")}</div>
<div class="c b m3" style="font-size:19pt;color:{colour}">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:22pt">{d.standard()}</div>
<div class="c m3 b">{d.label("scope")}</div><div class="c m1">{d.put("scope")}</div>
<div class="grow"></div>
<div class="c">{d.label("number")} <b>{d.put("number")}</b></div>
<div class="m2">{_three_dates(d, below)}</div>
<div class="row end m3">{d.sign()}{d.marks()}</div>
<div class="c tiny m2">{d.facts.office.address} · {d.facts.office.site}</div>"""
    css = ".three .date{white-space:normal} .three{width:100%;table-layout:fixed} .three td{border:.3mm solid #888;text-align:center;padding:2mm}"
    return Sheets((page(body),), css)


@layout("dates_labels_below", "tables", WESTERN)
def dates_labels_below(d: Draft) -> Sheets:
    """Three dates in a box at the foot, each label below its value."""
    return _with_three_dates(d, below=True)


@layout("dates_labels_above", "tables", WESTERN)
def dates_labels_above(d: Draft) -> Sheets:
    """Three dates in a box at the foot, each label above its value."""
    return _with_three_dates(d, below=False)


@layout("registrar_grid", "tables", ("en",), only=("US", "AU", "GB", "urs"))
def registrar_grid(d: Draft) -> Sheets:
    """A registrar's paper: scope in the middle, a grid of number and dates in a shaded box at the foot."""
    body = f"""<div class="c">{d.logo(40, full_name=True)}</div>
<h1 class="c serif i m3" style="font-size:32pt;font-weight:normal">{d.title()}</h1>
<div class="c small m2">{d.text("intro")}</div>
<div class="c b m2" style="font-size:15pt">{d.put("holder")}</div><div class="c m1">{d.put("address")}</div>
<div class="c small m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:15pt">{d.standard()}</div>
<div class="c small m3">{d.text("for_scope")}</div><div class="c b m1">{d.put("scope")}</div>
<div class="grow"></div>
<table class="grid"><tr><th colspan=4>{d.label("number")}: {d.put("number")}</th></tr>
<tr class="tiny"><td>{d.label("issue")}</td><td>{d.decoy_label("revision")}</td><td>{d.label("expiry")}</td><td>{d.decoy_label("sector")}</td></tr>
<tr class="b"><td>{d.date("issue")}</td><td>{d.decoy("revision")}</td><td>{d.date("expiry")}</td><td>{d.decoy("sector")}</td></tr>
<tr class="tiny"><td>{d.decoy_label("audit")}</td><td>{d.decoy_label("report")}</td><td>{d.label("initial")}</td><td>{d.decoy_label("decision")}</td></tr>
<tr class="b"><td>{d.decoy("audit")}</td><td>{d.decoy("report")}</td><td>{d.date("initial")}</td><td>{d.decoy("decision")}</td></tr></table>
<div class="row end m3">{d.sign()}{d.marks()}</div>
<div class="c tiny m2">{d.text("verify")} · {d.facts.office.address}</div>"""
    css = ".grid{width:100%;background:#e9ecef;text-align:center} .grid td,.grid th{border:.2mm solid #aaa;padding:1.2mm;width:25%}"
    return Sheets((page(body),), css)
