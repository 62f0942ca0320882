"""Papers of one country's manner: Japan, Korea, Thailand, Russia, Turkey, Vietnam."""

from __future__ import annotations

from benchmarks.generate import art
from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.registry import layout


@layout("ja_register", "regional", ("ja",))
def ja_register(d: Draft) -> Sheets:
    """A Japanese register sheet: number top right, statement, body's name and square seal at the foot."""
    days = "".join(
        f"<div>{label}: {value}</div>" for label, value in d.date_rows("initial", "issue", "expiry")
    )
    body = f"""<div class="r">{d.label("number")} : {d.put("number")}</div>
<h1 class="c serif" style="font-size:34pt;letter-spacing:8mm">{d.title()}</h1>
<div class="c m4" style="font-size:19pt">{d.put("holder")}</div>
<div class="c m2">{d.put("address")}</div>
<div class="c m4">{d.text("conforms")}</div>
<div class="c b m3" style="font-size:18pt">{d.standard()}</div>
<div class="m4">{d.label("scope")} :</div><div class="m1" style="padding-left:8mm">{d.put("scope")}</div>
<div class="m4">{days}</div><div class="grow"></div>
<div class="row end">{d.marks(26)}<div class="c">{d.logo(32)}<div class="big m2">{d.put("issuer")}</div><div class="small">{d.text("signatory")} {d.text("people")} <span class="hanko">之印</span></div></div></div>
<div class="tiny m3">{d.text("small")} {d.facts.office.address}</div>"""
    css = ".hanko{display:inline-block;border:.7mm solid #c0392b;color:#c0392b;padding:1mm;font-size:8pt}"
    return Sheets((page(body, "serif", art.guilloche("#6b7fa8")),), css + ".sheet{padding:26mm 28mm 18mm}")


@layout("ko_certificate", "regional", ("ko",), also=("en",))
def ko_certificate(d: Draft) -> Sheets:
    """A Korean paper with English below each line and a validity range with a tilde."""
    pairs = [
        (f"{d.label('number')} / Certificate No.", d.put("number")),
        ("주소 / Address", f"{d.put('address')}<br>{d.put('address_latin')}"),
        ("인증기준 / Standard", d.standard()),
        ("인증범위 / Scope", f"{d.put('scope')}<br>{d.put('scope_latin')}"),
        (f"{d.label('initial')} / Initial certification", d.date("initial")),
        ("유효기간 / Validity", f"{d.date('start')} ~ {d.date('expiry')}"),
    ]
    body = f"""<div class="c">{d.logo(42)}</div><h1 class="c" style="font-size:34pt;letter-spacing:6mm;margin:3mm 0">{d.title()}</h1>
<div class="c">CERTIFICATE</div><div class="c b m3" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("holder_latin")}</div>
<div class="m4">{rows(pairs, "ko")}</div><div class="c m3">{d.text("conforms")}</div><div class="grow"></div>
<div class="c">{d.date("issue")}</div><div class="c b m2" style="font-size:18pt">{d.put("issuer")}</div><div class="c small">{d.put("issuer_latin")}</div>
<div class="row end m3">{d.marks(28)}{d.sign(30)}</div><div class="tiny">{d.text("small")}</div>"""
    css = ".ko{width:100%} .ko td{padding:2mm;vertical-align:top} .ko .l{width:62mm;color:#333} .ko .v{font-weight:bold}"
    return Sheets((page(body, ground=art.guilloche("#4a7")),), css + ".sheet{padding:22mm 24mm}")


@layout("th_certificate", "regional", ("th",))
def th_certificate(d: Draft) -> Sheets:
    """A Thai paper; dates usually in the Buddhist era."""
    body = f"""<div class="row"><div>{d.label("number")} {d.put("number")}</div>{d.logo(44)}</div>
<h1 class="c m4" style="font-size:30pt">{d.title()}</h1><div class="c big">{d.put("issuer")}</div>
<div class="c m2">{d.text("intro")}</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div>
<div class="c m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:19pt">{d.standard()}</div>
<div class="c m3">{d.text("for_scope")}</div><div class="c b">{d.put("scope")}</div>
<div class="m4" style="padding-left:40mm">{rows(d.date_rows("initial", "issue", "expiry"))}</div>
<div class="grow"></div><div class="row end">{d.marks(26)}{d.sign()}</div><div class="tiny m2">{d.text("small")} {d.facts.office.address}</div>"""
    return Sheets((page(body, ground=art.guilloche("#9a7b2f")),), ".sheet{padding:24mm 26mm}")


@layout("ru_register", "regional", ("ru",))
def ru_register(d: Draft) -> Sheets:
    """A Russian paper: headings in capitals, the register entry with a date and no word for issue."""
    body = f"""<div class="c b">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>
<div class="row m3">{d.logo(56)}{d.code(24)}</div>
<h1 class="c serif" style="font-size:25pt;margin:4mm 0 0">{d.title()}</h1>
<div class="c">№ {d.put("number")}</div>
<div class="c m1">{d.label("issue")} {d.date("issue")}<br>{d.label("expiry")} {d.date("expiry")}<br>{d.label("initial")}: {d.date("initial")}</div>
<div class="b m3 up">Настоящий сертификат выдан</div><div class="i">{d.put("holder")}, {d.put("address")}</div>
<div class="b m3 up">и удостоверяет, что</div><div class="i">{d.system()}</div>
<div class="b m3 up">применительно к</div><div class="i">{d.put("scope")}</div>
<div class="b m3 up">соответствует требованиям</div><div class="i">{d.standard()}</div>
<div class="m3">{rows(d.decoy_rows("audit", "sector"))}</div>
<div class="grow"></div><div class="row end">{d.sign()}{d.marks(30)}</div><div class="tiny m2">{d.text("small")}</div>"""
    return Sheets((page(body, "serif"),), ".sheet{padding:18mm 24mm}")


@layout("tr_bilingual_labels", "regional", ("tr",), also=("en",), years=(3, 1))
def tr_bilingual_labels(d: Draft) -> Sheets:
    """A Turkish paper with both label languages on one line and the scope in both."""

    def both(role: str, value: str) -> tuple[str, str]:
        return f"{d.label(role)} / {d.label(role, 'en')}", f": {value}"

    pairs = [
        both("number", d.put("number")),
        *(both(role, d.date(role)) for role in ("initial", "issue", "expiry")),
        (f"{d.decoy_label('revision')} / Revision", f": {d.decoy('revision')}"),
        ("Yeniden Basım Tarihi / Reprint", ":"),
    ]
    colour = d.facts.office.colour
    body = f"""<div class="c">{d.logo(52)}</div>
<h1 class="c" style="color:{colour};margin:3mm 0 0">{d.title()}</h1>
<div class="c b m3" style="font-size:18pt;color:#12336b">{d.put("holder")}</div><div class="c small m2">{d.put("address")}</div>
<div class="b m3" style="font-size:21pt;color:#12336b">{d.standard()}</div>
<div class="b m2 small">Kapsam / Scope</div><div class="b m1">{d.put("scope")}</div><div class="m1">{d.put("scope_latin")}</div>
<div class="small m3">{d.text("conforms")}</div>
<div class="row m3">{rows(pairs)}{d.code(26)}</div><div class="grow"></div>
<div class="row end">{d.marks(28)}{d.sign()}</div>
<div class="c small m2">{d.put("issuer")}<br>{d.facts.office.address}</div><div class="tiny c">{d.text("small")}</div><div class="r tiny i">{d.decoys_form()}</div>"""
    return Sheets((page(body),), ".rows .v{font-weight:normal}")


@layout("vi_en_bilingual", "regional", ("vi",), also=("en",))
def vi_en_bilingual(d: Draft) -> Sheets:
    """A Vietnamese paper with the English in italics under each line."""

    def both(role: str) -> str:
        return f'{d.put(role)}<div class="i small">{d.put(role + "_latin")}</div>'

    days = [
        (f"{d.label(role)} / <i>{d.label(role, 'en')}</i>", d.date(role))
        for role in ("initial", "issue", "expiry")
    ]
    body = f"""<div class="row">{d.logo(44)}<div class="small r">{d.label("number")}/<i>No</i>: <b>{d.put("number")}</b></div></div>
<h1 class="c" style="color:#b3001b;margin:6mm 0 0">{d.title()}</h1><div class="c i">CERTIFICATE</div>
<div class="c m2">{d.text("intro")}</div><div class="c b big m2">{both("holder")}</div>
<div class="m2">{d.label("address")}/<i>Address</i>: {both("address")}</div>
<div class="m3">{d.text("conforms")}</div><div class="c b m2" style="font-size:20pt">{d.standard()}</div>
<div class="m2"><b>{d.label("scope")}/<i>Scope</i>:</b> {both("scope")}</div>
<div class="m3">{rows(days)}</div><div class="grow"></div>
<div class="row end">{d.marks(28)}<div class="c"><div class="b small">{d.put("issuer")}</div>{d.sign(32)}</div></div><div class="tiny m2">{d.facts.office.address} · {d.text("small")}</div>"""
    return Sheets((page(body, ground=art.guilloche("#b3001b")),), ".sheet{padding:22mm 24mm}")
