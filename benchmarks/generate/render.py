"""Sheets to PDF: one HTML document per file, pictures drawn first, pages shrunk until they fit."""

from __future__ import annotations

import base64
import re

from benchmarks.generate import faults
from benchmarks.generate.art import Art
from benchmarks.generate.chromium import Chromium
from benchmarks.generate.draft import Sheets

BASE_CSS = """
*{box-sizing:border-box} html,body{margin:0;padding:0}
body{font-family:'Liberation Sans','Noto Sans CJK SC','Noto Sans',sans-serif;font-size:11pt;color:#111;-webkit-print-color-adjust:exact}
.page{position:relative;overflow:hidden;break-after:page;width:210mm;height:296.9mm}
.page.wide{width:297mm;height:209.9mm}
.sheet{position:relative;height:100%;display:flex;flex-direction:column;padding:18mm 20mm}
.ground{position:absolute;inset:0;width:100%;height:100%}
.grow{flex:1} .date{white-space:nowrap} .c{text-align:center} .r{text-align:right} .b{font-weight:bold} .i{font-style:italic}
.tiny{font-size:7.5pt} .small{font-size:9pt} .big{font-size:15pt} .huge{font-size:24pt} .up{text-transform:uppercase}
.serif{font-family:'Liberation Serif','Noto Serif CJK SC','Noto Serif',serif}
.row{display:flex;align-items:center;justify-content:space-between;gap:6mm} .top{align-items:flex-start} .end{align-items:flex-end}
.marks{display:inline-flex;align-items:center;gap:5mm} img{display:inline-block}
.textmark{border:.5mm solid;padding:1.5mm 2.5mm;font-size:7pt;text-align:center;line-height:1.35} .textmark div:first-child{font-weight:bold;font-size:11pt}
.sign{display:inline-block;text-align:center;min-width:48mm;font-size:9pt} .sign .rule{border-top:.3mm solid #333;margin-top:-2mm;padding-top:1mm}
table{border-collapse:collapse} .rows td{padding:1mm 3mm 1mm 0;vertical-align:top} .rows .v{font-weight:bold}
.sites{width:100%;font-size:9pt} .sites td,.sites th{border:.25mm solid #777;padding:1.6mm 2mm;vertical-align:top;text-align:left}
.m1{margin-top:2mm}.m2{margin-top:4mm}.m3{margin-top:8mm}.m4{margin-top:14mm}
"""

FIT_SCRIPT = """<script>
const low = e => {
  const margin = Math.min(42, parseFloat(getComputedStyle(e).paddingBottom) / 2);
  const end = e.getBoundingClientRect().bottom - margin + 1;
  return [...e.children].some(c => getComputedStyle(c).position !== 'absolute' && c.getBoundingClientRect().bottom > end);
};
const over = e => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2;
const tight = s => [s, ...s.querySelectorAll('.fit')].some(e => over(e) || low(e));
function fit() {
  for (const s of document.querySelectorAll('.sheet')) {
    let z = +document.body.dataset.zoom;
    s.style.zoom = z;
    while (z > 0.4 && tight(s)) {
      z -= 0.03;
      s.style.zoom = z;
    }
  }
  if (window.after) after();
  return 1;
}
</script>"""

FAMILIES = {
    "ja": "'Liberation Sans','Noto Sans CJK JP'",
    "ko": "'Liberation Sans','Noto Sans CJK KR'",
    "th": "'Liberation Sans','Noto Sans Thai'",
    "zh-Hant": "'Liberation Sans','Noto Sans CJK TC'",
    "ar": "'Noto Sans Arabic','Liberation Sans'",
    **dict.fromkeys(("ru", "uk", "kk", "bg", "el"), "'Liberation Sans','Noto Sans'"),
}
SERIFS = {
    "ja": "'Noto Serif CJK JP'",
    "ko": "'Noto Serif CJK KR'",
    "th": "'Noto Serif Thai'",
    "zh-Hant": "'Noto Serif CJK TC'",
    "ar": "'Noto Naskh Arabic'",
    **dict.fromkeys(("ru", "uk", "kk", "bg", "el"), "'Noto Serif'"),
}
#: Languages whose papers set Latin letters in the East Asian font too. Elsewhere Noto comes first:
#: the browser misplaces the accents of East Asian fonts when it prints them.
EAST_ASIAN = ("zh", "zh-Hant", "ja", "ko")
SIZES = {"A4": "210mm 297mm", "landscape": "297mm 210mm"}


def html_of(
    sheets: Sheets, pictures: dict[str, str], language: str, fault: str | None = None, seed: int = 1
) -> str:
    """Give the whole document; `pictures` maps a picture's key to its data URI, `fault` names one of `faults`."""
    family = FAMILIES.get(language) or sheets.font
    css = BASE_CSS + f"@page{{size:{SIZES[sheets.paper]};margin:0}}" + sheets.css
    if family:
        css += f"body{{font-family:{family},'Noto Sans CJK SC',sans-serif}}"
    if language not in EAST_ASIAN:
        css = css.replace("'Noto Sans CJK SC'", "'Noto Sans','Noto Sans CJK SC'")
        css = css.replace("'Noto Serif CJK SC'", "'Noto Serif','Noto Serif CJK SC'")
    if language in SERIFS:
        css += f".serif{{font-family:'Liberation Serif',{SERIFS[language]},serif}}"
    pages = list(sheets.pages)
    pages[-1] = pages[-1].replace('class="page', 'style="break-after:auto" class="page', 1)
    body = re.sub(r'data-art="(\w+)"', lambda m: f'src="{pictures.get(m[1], "")}"', "".join(pages))
    # The browser keeps what scripts of an earlier document have set.
    then = f"() => spoil('{fault}', {seed})" if fault else "null"
    spoiling = f"{faults.SCRIPT}<script>var after = {then};</script>"
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Document</title>'
        f"<style>{css}</style><body data-zoom={sheets.zoom}>{body}{FIT_SCRIPT}{spoiling}</body></html>"
    )


def draw_picture(browser: Chromium, picture: Art) -> str:
    """Draw a picture to pixels and give its data URI."""
    html = f'<!doctype html><body style="margin:0;background:transparent">{picture.svg}</body>'
    data = browser.png(html, picture.width, picture.height)
    return "data:image/png;base64," + base64.b64encode(data).decode()


def pdf_of(
    browser: Chromium,
    sheets: Sheets,
    pictures: dict[str, Art],
    language: str,
    fault: str | None = None,
    seed: int = 1,
) -> bytes:
    """Print sheets as a PDF whose bytes depend on nothing but its content."""
    drawn = {key: draw_picture(browser, picture) for key, picture in pictures.items()}
    data = browser.pdf(html_of(sheets, drawn, language, fault, seed))
    data = re.sub(rb"\(D:\d{14}", b"(D:20261101090000", data)
    return re.sub(
        rb"/Creator \((?:\\.|[^\\)])*\)",
        lambda m: b"/Creator (" + b"Writer".ljust(len(m[0]) - 11) + b")",
        data,
    )
