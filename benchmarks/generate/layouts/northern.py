"""Papers in Dutch, Swedish and Polish, in the manner of the houses there."""

from __future__ import annotations

from benchmarks.generate.draft import Draft, Sheets, page, rows
from benchmarks.generate.layouts.parts import (
    branches,
    broken_holder,
    capitals,
    columns,
    reissued,
    site_cells,
    write_dates,
)
from benchmarks.generate.layouts.registry import layout


@layout(
    "kiwa_certificaat",
    "northern",
    ("nl",),
    only=("kiwa/NL",),
    systems=(("Q",), ("Q",), ("E",), ("S",), ("I",)),
)
def kiwa_certificaat(d: Draft) -> Sheets:
    """Dutch: number, issue, replaced number, first issue and end in one line of columns at the top."""
    write_dates(d, "{y}-{m:02}-{d:02}", "{d:02}-{m:02}-{y}")
    if d.rng.random() < 0.4:
        reissued(d)
    head, version = d.facts.number.split("/")
    replaced = f"{head}/{(int(version) - 1) % 100:02}"
    top = [
        ("Nummer", d.put("number")),
        ("Vervangt", replaced),
        ("Uitgegeven", d.date("issue")),
        ("Eerste uitgave", d.date("initial")),
        ("Geldig tot", d.date("expiry")),
    ]
    start = f"<div class='m2 small'>Ingangsdatum van de huidige certificatieperiode: {d.date('start')}</div>"
    body = f"""<div class="band"><div style="font-size:30pt">Certificaat</div><div class="plate">{d.logo(34)}</div></div><div class="in fit"><div>{columns(top)}</div>
<div class="m4" style="font-size:15pt;color:#0090d4">{d.system()}</div><div class="m2 small">VERKLARING VAN KIWA</div><div class="m1">Kiwa heeft vastgesteld dat het managementsysteem, toegepast door</div><div class="b m2" style="font-size:19pt">{broken_holder(d)}</div><div>{d.put("address")}</div>
<div class="m3">voldoet aan de eisen van</div><div class="b m1" style="font-size:20pt">{d.standard()}</div><div class="m3">voor het toepassingsgebied:</div><div class="b m1">{d.put("scope")}</div>{start}<div class="grow"></div>
<div class="row end"><div>{d.sign(34)}<div class="tiny">Kiwa</div></div>{d.marks(20)}</div><div class="tiny m2">Openbaarmaking van het certificaat is toegestaan. Raadpleeg www.kiwa.nl om na te gaan of het geldig is.</div>
<div class="row end m2"><div class="tiny"><b>{d.put("issuer")}</b><br>{d.facts.office.address}</div><div class="tiny">Certificaat {d.put("number")}<br>{d.decoys_form()}</div></div></div>"""
    css = ".sheet{padding:0} .band{background:#0090d4;color:#fff;padding:9mm 18mm;display:flex;justify-content:space-between;align-items:center} .plate{background:#fff;padding:2mm 3mm} .in{flex:1;padding:8mm 20mm 10mm;display:flex;flex-direction:column} .across{width:100%;table-layout:fixed} .across .date{white-space:normal} .across td{padding:.8mm 1mm .8mm 0;vertical-align:top}"
    return Sheets((page(body),), css)


@layout(
    "swedish_certificate",
    "northern",
    ("sv",),
    only=("rise", "svenskcert"),
    systems=(("Q",), ("E",), ("S",), ("Q", "E"), ("Q", "E", "S")),
)
def swedish_certificate(d: Draft) -> Sheets:
    """Swedish: several standards with one number, organisation number, validity as a range at the foot."""
    ident = f"Org.nr {d.rng.randint(556000, 559999)}-{d.rng.randint(1000, 9999)}"
    body = f"""<div class="row">{d.logo(46)}<div class="r small">{d.label("number")} <b>{d.put("number")}</b></div></div><div class="c m4" style="font-size:38pt;letter-spacing:2mm">{d.title().upper()}</div>
<div class="c m3">Härmed intygas att</div><div class="c b m2" style="font-size:20pt">{d.put("holder")}</div><div class="c">{ident}</div><div class="c">{d.put("address")}</div>
<div class="c m3">har ett ledningssystem som uppfyller kraven enligt</div><div class="c b m2" style="font-size:18pt">{d.standard()}</div><div class="c m3">{d.label("scope")}</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>
<table class="rows small"><tr><td>{d.label("initial")}</td><td class="b">{d.date("initial")}</td></tr><tr><td>Giltighetstid</td><td class="b">{d.date("start")} – {d.date("expiry")}</td></tr><tr><td>{d.decoy_label("decision")}</td><td>{d.decoy("decision")}</td></tr></table>
<div class="row end m3"><div class="small">Borås {d.date("issue")}<br>{d.sign(34)}</div>{d.marks(24, iaf=False)}</div><div class="tiny m3" style="border-top:.2mm solid #888;padding-top:1.5mm">{d.put("issuer")} · {d.facts.office.address} · {d.facts.office.site} · {d.pick("labels", "page").format(n=1, k=1)}</div>"""
    if d.facts.office.id == "svenskcert":
        body = body.replace("Borås ", "Norrtälje ")
    return Sheets((page(body),), ".sheet{padding:18mm 24mm 12mm}")


@layout(
    "pcbc_certyfikat", "northern", ("pl",), only=("pcbc", "udt"), systems=(("Q",), ("Q",), ("E",)), sites=2
)
def pcbc_certyfikat(d: Draft) -> Sheets:
    """Polish: the statement names the holder in capitals; validity as 'from … to …', first issue, place and date."""
    write_dates(d, "{d:02}.{m:02}.{y} r.", "{d:02}.{m:02}.{y}", "{d} {month} {y} r.")
    capitals(d)
    branches(d)
    places = "".join(
        f"<div class='small'>– {place} ({activity})</div>"
        for place, activity in site_cells(d, "address", "activity")
    )
    pairs = [
        ("Certyfikat jest ważny:", f"od {d.date('start')} do {d.date('expiry')}"),
        ("Data pierwszej certyfikacji:", d.date("initial")),
        ("Umowa o nadzór nr", f"{d.rng.randint(10, 99)}/{d.rng.randint(100, 999)}/{d.facts.issue.year}"),
    ]
    body = f"""<div class="c">{d.logo(44)}</div><div class="c b" style="font-size:12pt">{d.put("issuer")}</div><div class="c tiny">{d.facts.office.address}</div>
<div class="c b m4" style="font-size:26pt;color:{d.facts.office.colour}">CERTYFIKAT SYSTEMU ZARZĄDZANIA</div><div class="c b big m1">Nr {d.put("number")}</div><div class="c m3">Zaświadcza się, że {d.system().lower()} w organizacji:</div>
<div class="c b m2" style="font-size:18pt">{d.put("holder")}</div><div class="c">{d.put("address")}</div><div class="m1 c">{places}</div><div class="c m3">spełnia wymagania normy:</div><div class="c b m1" style="font-size:20pt">{d.standard()}</div>
<div class="c m3">w zakresie:</div><div class="c b m1">{d.put("scope")}</div><div class="grow"></div>{rows(pairs)}<div class="row end m3">{d.marks(24, iaf=False)}{d.sign()}</div><div class="r small m2">Warszawa, {d.date("issue")}</div><div class="tiny m2">Ważność certyfikatu zależy od wyników corocznych auditów nadzoru.</div>"""
    return Sheets((page(body),), ".sheet{padding:16mm 24mm 12mm}")
