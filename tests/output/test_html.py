import base64
import hashlib
import io
import re
from html.parser import HTMLParser

import pytest

from certscan.errors import OutputError
from certscan.geometry import Box
from certscan.output import open_writers
from certscan.output.pictures import Drawn, Picture
from certscan.record import IssuerValue, Notice, Origin, Severity, VerdictStatus
from certscan.rules import RULES
from tests.factories import (
    certificate,
    day_value,
    document,
    evidence,
    failed_document,
    finding,
    text_value,
    verdict,
)

ATTACKS = (
    "<script>document.title='run'</script>",
    "<img src=x onerror=\"document.title='run'\">",
    "\" onmouseover=\"document.title='run'",
    "</q></td></table><h1>Valid</h1>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt;",
    "javascript:alert(1)",
)
VOID = {"meta", "input", "rect"}


class Page(HTMLParser):
    """The elements of a page with their attributes, the text, and whether all is closed in order."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open, self.words = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] not in {"style", "script"}:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


class Pictures:
    """Draws a page of nothing for every page that is asked for, but none of the file `gone.pdf`."""

    def __init__(self):
        self.asked, self.stopped = [], False

    def ask(self, wanted):
        self.asked.append(wanted)
        return self.drawn(wanted) if len(self.asked) > 1 else ()

    def rest(self):
        return self.drawn(self.asked[0]) if self.asked else ()

    def stop(self):
        self.stopped = True

    @staticmethod
    def drawn(wanted):
        pictures = {page: Picture(30, 40, b"\x00picture") for page in wanted.pages}
        yield Drawn(wanted.key, {} if wanted.path == "gone.pdf" else pictures, "It is <gone>.</script>")


def html(tmp_path, *records, pictures=None):
    target = tmp_path / "out.html"
    with open_writers([str(target)], io.StringIO(), pictures and (lambda: pictures)) as writers:
        for record in records:
            writers[0].write(record)
    return target.read_text(encoding="utf-8")


def hostile(attack):
    return certificate(
        holder=text_value(attack),
        holder_local=text_value(attack + " "),
        issuer=IssuerValue(value=attack, printed=attack, confidence=0.5, id=None),
        certificate_number=text_value(attack),
        scope=text_value(attack),
        address=text_value(attack),
        sites=(text_value(attack),),
        verdict=verdict(VerdictStatus.EXPIRED, finding(attack, message=attack)),
    )


def test_a_certificate_is_told_with_its_findings_advice_and_evidence(tmp_path):
    (rule,) = (rule for rule in RULES if rule.code == "D-01")
    one = certificate(
        expiry_date=day_value("2025-06-14"),
        verdict=verdict(
            VerdictStatus.EXPIRED,
            finding("D-01", message="It ended on 2025-06-14."),
            finding("S-02", Severity.INFO, "Ask."),
        ),
    )
    text = Page(html(tmp_path, document(one))).text
    for words in (
        "Judged on 2026-11-23 · 1 file · 1 certificate",
        "Borealis Pump Works Ltd.",
        "ISO 9001:2015",
        "2025-06-14 17 months ago",
        "D-01 problem It ended on 2025-06-14.",
        rule.advice,
        rule.why,
        rule.condition,
        "Look for number QM-4711 or holder Borealis Pump Works Ltd. in",
        "1 finding, 1 note",
        "p. 1 1 Quay Street, Northport",
        "inbox/a.pdf",
    ):
        assert words in text


def test_what_needs_attention_comes_first_and_is_counted(tmp_path):
    order = list(VerdictStatus)
    records = [
        document(certificate(holder=text_value(status), verdict=verdict(status)))
        for status in (*order, VerdictStatus.VALID)
    ]
    text = html(tmp_path, *records)
    assert re.findall(r'<tbody data-verdict="(\w+)"', text) == [
        "not_acceptable",
        "expired",
        "unverifiable",
        "attention",
        "expiring",
        "valid",
        "valid",
    ]
    page = Page(text)
    order_of_tiles = [element["data-show"] for element in page.all("a") if "data-show" in element]
    assert order_of_tiles == ["valid", "expiring", "attention", "unverifiable", "expired", "not_acceptable"]
    assert "2 Valid" in page.text
    assert "0 Unreadable" in page.text
    widths = [int(element["width"]) for element in page.all("rect")]
    assert sum(widths) == 7


def test_every_link_within_the_page_leads_somewhere(tmp_path):
    records = [document(certificate(verdict=verdict(status))) for status in VerdictStatus]
    page = Page(html(tmp_path, *records, failed_document(), document()))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [element["href"] for element in page.all("a")]
    within = {link.removeprefix("#") for link in links if link.startswith("#")}
    assert {"c1", "c6", "files"} <= within <= set(ids)
    assert {element["popovertarget"] for element in page.all("button") if "popovertarget" in element} <= set(
        ids
    )
    assert all(link.startswith("https://") for link in links if not link.startswith("#"))


def test_the_next_end_is_that_of_a_certificate_that_serves(tmp_path):
    bad = certificate(expiry_date=day_value("2026-12-01"), verdict=verdict(VerdictStatus.NOT_ACCEPTABLE))
    text = Page(html(tmp_path, document(bad), document(certificate()))).text
    assert "Next: 2027-05-11 (in 5 months), Borealis Pump Works Ltd. , ISO 9001:2015." in text


def test_files_without_a_certificate_say_why(tmp_path):
    unread = document(path="p.pdf", warnings=(Notice(code="page_unreadable", message="Page 2 is damaged."),))
    text = Page(html(tmp_path, unread, failed_document("broken.pdf"))).text
    assert "1 Unreadable" in text
    assert "1 No certificate" in text
    assert "p.pdf no certificate" in text
    assert "Page 2 is damaged." in text
    assert "broken.pdf not read The file is damaged" in text
    assert "Ask the supplier to send the file again" in text


def test_a_certificate_of_which_nothing_was_read_has_its_place(tmp_path):
    fields = ("certificate_number", "holder", "address", "issuer", "scope", "issue_date", "expiry_date")
    one = certificate(**dict.fromkeys(fields), standards=(), accreditation=(), needs_review=True)
    text = Page(html(tmp_path, document(one))).text
    assert "1 To review" in text
    assert "Valid review – – – – –" in text


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_a_certificate_says_is_text(attack, tmp_path):
    clean = Page(html(tmp_path, document(hostile("harmless"), path="harmless"), failed_document("x")))
    page = Page(html(tmp_path, document(hostile(attack), path=attack), failed_document("x")))
    names = {(tag, name) for tag, attributes in page.elements for name in attributes}
    assert {tag for tag, _ in page.elements} == {tag for tag, _ in clean.elements}
    assert names == {(tag, name) for tag, attributes in clean.elements for name in attributes}
    assert attack in page.text


def test_control_characters_and_direction_overrides_are_left_out(tmp_path):
    one = certificate(holder=text_value("A\x00B\x1b[31m\u202eC\ud800"))
    text = html(tmp_path, document(one, path="caf\udce9\x07.pdf"))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", text)
    assert "A B [31mC" in text
    assert "caf\\udce9 .pdf" in text


def test_the_page_loads_nothing_and_runs_only_its_own_script(tmp_path):
    text = html(tmp_path, document(certificate()))
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    for name in ("script", "style"):
        (content,) = re.findall(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert directives[f"{name}-src"] == f"'sha256-{digest}'"
    page = Page(text)
    attributes = {name for _, found in page.elements for name in found}
    assert not attributes & {"src", "style", "srcset", "action"}
    assert not [name for name in attributes if name.startswith("on")]
    assert not re.search(r"@import|url\(", text)


def test_several_days_of_judgement_are_told(tmp_path):
    later = certificate(verdict=verdict().model_copy(update={"as_of": day_value("2026-12-24").value}))
    text = Page(html(tmp_path, document(certificate()), document(later))).text
    assert "Judged on 2026-11-23 and 2026-12-24" in text


def test_an_interrupt_keeps_what_was_done(tmp_path):
    target = tmp_path / "out.html"
    with pytest.raises(KeyboardInterrupt), open_writers([str(target)], io.StringIO()) as writers:
        writers[0].write(document(certificate()))
        raise KeyboardInterrupt
    assert "Borealis" in Page(target.read_text(encoding="utf-8")).text


def test_values_that_ask_for_a_look_are_named(tmp_path):
    one = certificate(holder=text_value("Borealis", 0.6), needs_review=True)
    text = Page(html(tmp_path, document(one))).text
    assert "Read with doubt, compare with the page: holder." in text
    assert "Holder Borealis p. 1 Borealis 60 % sure" in text


def test_pictures_of_the_pages_stand_at_the_end_as_text(tmp_path):
    pictures = Pictures()
    two = certificate(
        pages=(1, 2), holder=text_value("Second").model_copy(update={"evidence": evidence("x", 2)})
    )
    text = html(tmp_path, document(certificate()), document(certificate(), two), pictures=pictures)
    assert [dict(wanted.pages) for wanted in pictures.asked] == [{1: ()}, {1: (), 2: ()}]
    assert [wanted.sha256 for wanted in pictures.asked] == ["0" * 64] * 2
    assert pictures.stopped
    page = Page(text)
    asked_for = {element["data-picture"] for element in page.all("figure")}
    blocks = {element["id"]: element for element in page.all("script") if element.get("type") == "image/webp"}
    assert asked_for == set(blocks) == {"p1-1", "p2-1", "p2-2"}
    assert blocks["p2-2"]["data-width"] == "30"
    assert text.index("</footer>") < text.index('type="image/webp"')
    (content,) = re.findall('<script type="image/webp" id="p1-1"[^>]*>(.*?)</script>', text)
    assert base64.b64decode(content) == b"\x00picture"


def test_the_places_of_pages_that_are_pictures_tell_how_they_lie(tmp_path):
    pictures = Pictures()
    by_ocr = tuple(place.model_copy(update={"origin": Origin.OCR}) for place in evidence("QM-4711"))
    number = text_value("QM-4711").model_copy(update={"evidence": by_ocr})
    scanned = certificate(
        certificate_number=number,
        **dict.fromkeys(("holder", "address", "scope", "issue_date", "expiry_date")),
        standards=(),
    )
    html(tmp_path, document(scanned), document(certificate(certificate_number=number)), pictures=pictures)
    places = [wanted.pages[1] for wanted in pictures.asked]
    assert places[0] == (Box(0.1, 0.1, 0.5, 0.15),)
    assert places[1] == ()


def test_a_missing_picture_is_told_with_its_reason_as_text(tmp_path):
    page = Page(html(tmp_path, document(certificate(), path="gone.pdf"), pictures=Pictures()))
    (block,) = (element for element in page.all("script") if element.get("id") == "p1")
    assert block["data-missing"] == "It is <gone>.</script>"


def test_without_pictures_the_page_says_how_to_get_them(tmp_path):
    page = Page(html(tmp_path, document(certificate())))
    assert page.all("figure") == []
    assert "This page has no pictures of the certificates" in page.text


def test_who_draws_is_let_go_when_the_run_fails(tmp_path):
    pictures = Pictures()
    target = tmp_path / "out.html"
    with pytest.raises(RuntimeError), open_writers([str(target)], io.StringIO(), lambda: pictures) as writers:
        writers[0].write(document(certificate()))
        raise RuntimeError
    assert pictures.stopped


def test_nobody_draws_for_a_place_that_cannot_be_written(tmp_path):
    made = []
    with (
        pytest.raises(OutputError),
        open_writers([str(tmp_path / "no" / "out.html")], io.StringIO(), lambda: made.append(1)),
    ):
        pass
    assert not made
