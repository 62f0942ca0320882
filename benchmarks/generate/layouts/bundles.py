"""Files that hold more than one certificate's page: letters, brochures, papers of several holders."""

from __future__ import annotations

from html import escape

from benchmarks.generate import art
from benchmarks.generate.art import Art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import lines
from benchmarks.generate.layouts.registry import layout

ROLES = ("initial", "issue", "expiry")


def _plain(d: Draft) -> str:
    return f"""<div class="row">{d.logo(44)}{d.marks(26)}</div><h1 class="c" style="font-size:30pt;color:{d.facts.office.colour}">{d.title()}</h1>
<div class="c">{d.text("intro")}</div><div class="c b m2" style="font-size:19pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:21pt">{d.standard()}</div><div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<div class="grow"></div>{rows([(d.label("number"), d.put("number")), *d.date_rows(*ROLES)])}<div class="row end m3">{d.sign()}{d.code(20)}</div><div class="tiny m2">{d.footer()}</div>"""


@layout(
    "two_holders_one_file",
    "bundles",
    ("en", "tr", "id", "hr", "hu"),
    systems=(("Q", "Q"), ("Q", "E"), ("S", "Q")),
    certificates=2,
    one_holder=False,
)
def two_holders_one_file(*drafts: Draft) -> Sheets:
    """A supplier's and its subcontractor's certificates scanned into one file."""
    grounds = ("#7a6a3a", "#3a6a7a")
    pages = tuple(page(_plain(d), ground=art.guilloche(c)) for d, c in zip(drafts, grounds, strict=True))
    return Sheets(pages, ".sheet{padding:22mm 25mm}", spans=((1,), (2,)))


@layout("covering_letter_first", "bundles", ("en", "es", "ro"), scope=(1, 4))
def covering_letter_first(d: Draft) -> Sheets:
    """The body's letter to its customer lies before the certificate; it names the standard and other dates."""
    name = escape(d.facts.holder[0], quote=False)
    words = {
        "en": (
            "Dear Sir or Madam,",
            "please find enclosed the certificate for your management system. Please plan the next surveillance audit before",
            "Invoice no.",
            "Yours faithfully",
        ),
        "es": (
            "Estimados señores:",
            "adjuntamos el certificado de su sistema de gestión. Rogamos planifiquen la próxima auditoría de seguimiento antes del",
            "Factura n.º",
            "Atentamente",
        ),
        "ro": (
            "Stimați domni,",
            "vă transmitem alăturat certificatul sistemului dumneavoastră de management. Vă rugăm să planificați următorul audit de supraveghere înainte de",
            "Factura nr.",
            "Cu stimă",
        ),
    }[d.facts.language]
    letter = f"""<div class="row top"><div class="small">{escape(d.facts.office.address)}</div>{d.logo(40)}</div><div class="m4">{name}</div><div class="r">{d.decoy("previous")}</div>
<div class="b m4">{d.standard(", ")}</div><div class="m3">{words[0]}</div><div class="m2">{words[1]} {d.decoy("surveillance1")}.</div><div class="m2">{words[2]} {d.rng.randint(10000, 99999)} · {d.decoy_label("report")} {d.decoy("report")}</div><div class="m4">{words[3]}</div>{d.sign()}<div class="grow"></div><div class="tiny">{d.footer()}</div>"""
    css = ".sheet{padding:22mm 25mm}"
    return Sheets(
        (page(letter), page(_plain(d), ground=art.guilloche(d.facts.office.colour))), css, spans=((2,),)
    )


def _small_certificate(d: Draft) -> Art:
    """Draw a certificate as a picture, to be placed on another page."""
    mark = ""
    if d.facts.office.mark:
        acronym, number = d.facts.office.mark
        d.printed.accreditation.append(acronym)
        mark = art.accreditation_mark(acronym, number).svg
    d.printed.roles.add("brand")
    days = lines([(d.label(role), d.date(role)) for role in ROLES])
    inner = f"""<div xmlns="http://www.w3.org/1999/xhtml" style="width:520px;height:735px;background:#fff;border:6px double #a5813c;padding:34px;text-align:center;font:14px 'Liberation Sans','Noto Sans','Noto Sans CJK SC';display:flex;flex-direction:column;box-sizing:border-box">
<div>{art.logo(d.facts.office, False).svg}</div><div style="font-size:30px;margin:14px 0">{d.title()}</div><div>{d.text("intro")}</div><div style="font-size:21px;margin:8px 0"><b>{d.put("holder")}</b></div><div>{d.put("address")}</div>
<div style="margin-top:14px">{d.text("conforms")}</div><div style="font-size:22px;margin:6px 0"><b>{d.standard()}</b></div><div>{d.text("for_scope")}</div><div><b>{d.put("scope")}</b></div><div style="flex:1"></div>
<div>{d.label("number")}: <b>{d.put("number")}</b></div>{days}<div style="margin-top:10px">{mark}</div><div style="font-size:10px">{d.put("issuer")}</div></div>"""
    well_formed = inner.replace("<br>", "<br/>").replace("<span class=date>", '<span class="date">')
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 735" width="520" height="735"><foreignObject width="520" height="735">{well_formed}</foreignObject></svg>'
    return Art(svg, 520, 735, " ".join(d.printed.texts))


@layout("brochure_with_certificate", "bundles", ("en", "tr", "zh", "es"), scope=(1, 2))
def brochure_with_certificate(d: Draft) -> Sheets:
    """A page of a company's brochure that shows its certificate as a picture beside advertising."""
    picture = d.picture(_small_certificate(d), 118, "box-shadow:0 2mm 5mm #999;align-self:center")
    claims = {
        "en": (
            "Quality you can trust",
            "Our team serves customers in over forty countries.",
            "Founded 1994 · 320 employees · 18,000 m²",
        ),
        "tr": (
            "Güvenebileceğiniz kalite",
            "Ekibimiz kırktan fazla ülkede müşterilerimize hizmet veriyor.",
            "Kuruluş 1994 · 320 çalışan · 18.000 m²",
        ),
        "zh": (
            "品质铸就信赖",
            "我们的产品销往四十多个国家和地区。",
            "成立于1994年 · 员工320人 · 厂房18000平方米",
        ),
        "es": (
            "Calidad en la que confiar",
            "Nuestro equipo atiende a clientes en más de cuarenta países.",
            "Fundada en 1994 · 320 empleados · 18.000 m²",
        ),
    }[d.facts.language]
    body = f"""<div class="hero"><div style="font-size:28pt">{claims[0]}</div><div class="m2">{claims[1]}</div></div><div class="m4" style="display:flex;justify-content:center">{picture}</div>
<div class="grow"></div><div class="row small"><div>{claims[2]}</div><div>www.{d.facts.office.country.lower()}-company.example · p. 7</div></div>"""
    css = ".hero{background:linear-gradient(90deg,#12355b,#3f7cac);color:#fff;padding:12mm}"
    return Sheets((page(body),), css)
