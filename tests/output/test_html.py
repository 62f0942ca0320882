import base64
import hashlib
import io
import re
import subprocess
from html.parser import HTMLParser

import pytest

from certscan.output import open_writers
from certscan.record import IssuerValue, Notice, Severity, VerdictStatus
from certscan.rules import RULES
from tests.factories import certificate, day_value, document, failed_document, finding, text_value, verdict

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


def html(tmp_path, *records):
    target = tmp_path / "out.html"
    with open_writers([str(target)], io.StringIO()) as writers:
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
    targets = [element["id"] for element in page.all("tbody") if "id" in element]
    assert [element["href"] for element in page.all("a")] == [f"#{target}" for target in targets]
    assert "2 Valid" in page.text
    widths = [int(element["width"]) for element in page.all("rect")]
    assert sum(widths) == 7


def test_the_next_end_is_that_of_a_certificate_that_serves(tmp_path):
    bad = certificate(expiry_date=day_value("2026-12-01"), verdict=verdict(VerdictStatus.NOT_ACCEPTABLE))
    text = Page(html(tmp_path, document(bad), document(certificate()))).text
    assert "Next to end: 2027-05-11 (in 5 months), Borealis Pump Works Ltd., ISO 9001:2015." in text


def test_files_without_a_certificate_say_why(tmp_path):
    unread = document(path="p.pdf", warnings=(Notice(code="page_unreadable", message="Page 2 is damaged."),))
    text = Page(html(tmp_path, unread, failed_document("broken.pdf"))).text
    assert "1 could not be read" in text
    assert "p.pdf no certificate" in text
    assert "Page 2 is damaged." in text
    assert "broken.pdf not read The file is damaged" in text
    assert "Ask the supplier to send the file again" in text


def test_a_certificate_of_which_nothing_was_read_has_its_place(tmp_path):
    fields = ("certificate_number", "holder", "address", "issuer", "scope", "issue_date", "expiry_date")
    one = certificate(**dict.fromkeys(fields), standards=(), accreditation=(), needs_review=True)
    text = Page(html(tmp_path, document(one))).text
    assert "1 to review by eye" in text
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
    assert "Read with doubt, compare with the document: holder." in text
    assert "Holder 60 % sure Borealis" in text


@pytest.fixture
def browser(require_program, tmp_path):
    """Give a function that opens a page and gives what stands in the browser then."""
    chromium = require_program("chromium")
    quiet = ("disable-gpu", "disable-quic", "no-first-run", "disable-background-networking")
    options = ("headless", "no-sandbox", *quiet, "disable-component-update", "disable-sync", "dump-dom")

    def opened(page):
        command = [
            chromium,
            *(f"--{option}" for option in options),
            f"--user-data-dir={tmp_path / 'profile'}",
        ]
        done = subprocess.run(
            [*command, page.as_uri()], capture_output=True, encoding="utf-8", timeout=120, check=True
        )
        return done.stdout

    return opened


def test_in_a_browser_its_own_script_runs_and_nothing_else(tmp_path, browser):
    html(tmp_path, *(document(hostile(attack)) for attack in ATTACKS))
    shown = browser(tmp_path / "out.html")
    assert "<title>Supplier certificates, judged on 2026-11-23</title>" in shown
    assert '<th scope="col"><button type="button">Verdict</button></th>' in shown


def test_in_a_browser_the_policy_keeps_another_script_from_running(tmp_path, browser):
    text = html(tmp_path, document(certificate()))
    page = tmp_path / "tampered.html"
    page.write_text(text.replace("</body>", "<script>document.title = 'run'</script></body>"), "utf-8")
    assert "<title>run</title>" not in browser(page)


def test_in_a_browser_one_can_filter_and_sort(tmp_path, browser):
    days = {"B": "2027-03-01", "C": "2027-01-01", "A": "2027-02-01"}
    valid = (document(certificate(holder=text_value(n), expiry_date=day_value(d))) for n, d in days.items())
    expired = document(certificate(holder=text_value("X"), verdict=verdict(VerdictStatus.EXPIRED)))
    text = html(tmp_path, expired, *valid)
    press = """<script>
      const shown = () => [...document.querySelectorAll("tbody:not([hidden]) strong")].map((e) => e.textContent).join("");
      const said = [shown()];
      document.querySelector("[data-show=valid]").click(); said.push(shown());
      const heads = document.querySelectorAll("th button");
      heads[3].click(); said.push(shown());
      heads[3].click(); said.push(shown());
      heads[1].click(); said.push(shown());
      const search = document.querySelector("input");
      search.value = "2027-02 borealis"; search.dispatchEvent(new Event("input")); said.push(shown());
      search.value = "2027-02"; search.dispatchEvent(new Event("input")); said.push(shown());
      said.push(document.querySelector("output").textContent);
      document.title = said.join("|");
    </script></body>"""
    page = tmp_path / "pressed.html"
    without_policy = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    page.write_text(without_policy.replace("</body>", press), "utf-8")
    (title,) = re.findall("<title>(.*?)</title>", browser(page))
    assert title == "XBCA|BCA|CAB|BAC|ABC||A|1 of 4 shown"
