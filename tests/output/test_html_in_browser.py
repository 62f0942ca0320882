"""The report in a real browser: that it shows, answers, prints, and can be used by all."""

import io
import itertools
import re

import pypdfium2
import pytest
from playwright.sync_api import expect

from certscan.output import open_writers
from certscan.output.drawing import encoded
from certscan.output.pictures import Drawn
from certscan.record import Alternative, VerdictStatus
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
from tests.output.test_html import ATTACKS, hostile
from tests.support.browser import LOOKS, serious_violations
from tests.support.pictures import drawn, pixels

LOOK = pytest.mark.parametrize("look", LOOKS)


class Pictures:
    """Draws a page with a line of text for every page that is asked for."""

    def ask(self, wanted):
        picture = encoded(pixels(drawn("ISO 9001:2015", "QM-4711", size=(600, 800))))
        missing = "The file is <b>gone</b>."
        yield Drawn(
            wanted.key, {} if "gone" in wanted.path else dict.fromkeys(wanted.pages, picture), missing
        )

    def rest(self):
        return ()

    def stop(self):
        pass


@pytest.fixture
def report(tmp_path):
    """Give a function that writes a report and gives its address."""
    numbers = itertools.count()

    def write(*records, change=lambda text: text):
        target = tmp_path / f"report{next(numbers)}.html"
        with open_writers([str(target)], io.StringIO(), Pictures) as writers:
            for record in records:
                writers[0].write(record)
        target.write_text(change(target.read_text("utf-8")), "utf-8")
        return target.as_uri()

    return write


def records():
    """Certificates with all that a report shows, and files without one."""
    doubtful = text_value("Zephyr Castings", 0.6).model_copy(
        update={"alternatives": (Alternative[str](value="Zephyr", printed="Zephyr", confidence=0.3),)}
    )
    on_second = text_value("Hall 2").model_copy(update={"evidence": evidence("Hall 2", 2)})
    return (
        document(certificate(holder=text_value("Borealis"), expiry_date=day_value("2027-03-01"))),
        document(
            certificate(
                pages=(1, 2),
                holder=doubtful,
                sites=(on_second,),
                expiry_date=day_value("2025-01-01"),
                needs_review=True,
                verdict=verdict(VerdictStatus.EXPIRED, finding("D-01", message="It ended on 2025-01-01.")),
            )
        ),
        document(certificate(holder=text_value("Aurora"), expiry_date=day_value("2027-01-01"))),
        document(
            certificate(holder=text_value("Gone"), expiry_date=day_value("2028-01-01")), path="gone.pdf"
        ),
        document(path="policy.pdf"),
        failed_document(),
    )


def shown(page):
    return page.locator(".certificates tbody:not([hidden]) strong").all_inner_texts()


def of_holder(page, holder):
    return page.locator(".certificates tbody", has=page.locator("strong", has_text=holder))


def opened(page, holder):
    certificate = of_holder(page, holder)
    certificate.locator("summary").click()
    certificate.locator(".picture, .absent").first.wait_for()
    return certificate


def test_one_can_filter_search_and_sort(page, report):
    page.goto(report(*records()))
    assert shown(page) == ["Zephyr Castings", "Borealis", "Aurora", "Gone"]
    page.get_by_role("button", name="Expires").click()
    assert shown(page) == ["Zephyr Castings", "Aurora", "Borealis", "Gone"]
    page.get_by_role("button", name="Holder").click()
    page.get_by_role("button", name="Holder").click()
    assert shown(page) == ["Zephyr Castings", "Gone", "Borealis", "Aurora"]
    page.get_by_role("button", name="3 Valid").click()
    assert shown(page) == ["Gone", "Borealis", "Aurora"]
    page.get_by_role("searchbox").fill("2027-0 iso")
    assert shown(page) == ["Borealis", "Aurora"]
    assert page.get_by_role("status").inner_text() == "2 of 4 shown"
    page.get_by_role("button", name="To review").click()
    assert shown(page) == []
    page.get_by_role("button", name="Show all").click()
    assert len(shown(page)) == 4
    assert page.complaints == []


def test_an_opened_certificate_shows_its_pages_with_the_places_of_its_values(page, report):
    page.goto(report(*records()))
    zephyr = opened(page, "Zephyr")
    pictures = zephyr.get_by_role("img", name=re.compile("Page . of a.pdf"))
    assert pictures.count() == 2
    assert pictures.first.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") == 600
    box = zephyr.locator("rect[data-field=certificate_number]").bounding_box()
    picture = pictures.first.bounding_box()
    fractions = (
        (box["x"] - picture["x"]) / picture["width"],
        (box["y"] - picture["y"]) / picture["height"],
        box["width"] / picture["width"],
        box["height"] / picture["height"],
    )
    assert fractions == pytest.approx((0.1, 0.1, 0.4, 0.05), abs=0.01)
    expect(zephyr.locator("rect.doubtful[data-field=holder]")).to_have_count(1)
    assert "or Zephyr 30 %" in zephyr.inner_text()
    assert "60 % sure" in zephyr.inner_text()
    assert page.complaints == []


def test_a_value_and_its_place_stand_out_together(page, report):
    page.goto(report(*records()))
    borealis = opened(page, "Borealis")
    place = borealis.locator("rect[data-field=scope]")
    crop = borealis.get_by_role("button", name="Scope: show on the page")
    crop.focus()
    assert "lit" in place.get_attribute("class")
    expect(borealis.locator("rect.lit")).to_have_count(1)
    borealis.locator("rect[data-field=expiry_date]").dispatch_event("click")
    focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert focused == "Expires: show on the page"


def test_what_stands_on_a_page_without_a_picture_is_told_in_words(page, report):
    pages = tuple(range(1, 12))
    sites = tuple(
        text_value(f"Hall {n}").model_copy(update={"evidence": evidence(f"Hall {n}", n)}) for n in pages
    )
    page.goto(report(document(certificate(holder=text_value("Wide"), pages=pages, sites=sites))))
    wide = opened(page, "Wide")
    wide.locator(".picture").first.wait_for()
    told = wide.locator(".fact[data-field=sites]")
    assert not told.nth(7).locator(".places").is_visible()
    assert told.nth(8).locator(".places").inner_text() == "p. 9 Hall 9"


def test_a_picture_that_is_not_there_says_why(page, report):
    page.goto(report(*records()))
    gone = opened(page, "Gone")
    assert gone.locator(".absent").inner_text() == "The file is <b>gone</b>."
    assert gone.get_by_role("img").count() == 0
    assert "QM-4711" in gone.locator(".facts").inner_text()


def test_a_rule_is_explained_where_it_is_cited(page, report):
    page.goto(report(*records()))
    zephyr = opened(page, "Zephyr")
    explained = page.locator("#rule-D-01")
    assert not explained.is_visible()
    zephyr.get_by_role("button", name="Why it matters: D-01").press("Enter")
    assert explained.is_visible()
    assert "The last day of validity has passed." in explained.inner_text()
    page.keyboard.press("Escape")
    assert not explained.is_visible()


def test_the_timeline_leads_to_the_certificate_even_where_it_was_filtered_away(page, report):
    page.goto(report(*records()))
    assert page.locator(".timeline li .supplier").all_inner_texts() == [
        "Aurora",
        "Borealis",
        "Gone",
        "Zephyr Castings",
    ]
    page.get_by_role("searchbox").fill("aurora")
    page.get_by_role("link", name="Borealis").click()
    opened_one = page.locator(".certificates tbody", has=page.locator("details[open]"))
    opened_one.wait_for()
    assert "Borealis" in opened_one.inner_text()


def test_all_that_is_open_is_printed_with_its_pictures(page, report):
    page.goto(report(*records()))
    page.get_by_role("button", name="Open all").click()
    # The report's policy forbids the polling of wait_for_function; a broken picture is refused here as well.
    page.evaluate("() => Promise.all([...document.images].map(image => image.decode()))")
    assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth)")
    printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert [round(side) for side in printed[0].get_size()] == [842, 595]
    texts = [sheet.get_textpage().get_text_range() for sheet in printed]
    whole = " ".join(" ".join(texts).split())
    for words in (
        "Borealis",
        "Where to verify",
        "The rules, explained",
        "The last day of validity has passed.",
    ):
        assert words in whole
    kinds = [thing.type for sheet in printed for thing in sheet.get_objects(max_depth=9)]
    assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) >= 4


@LOOK
def test_everyone_can_use_it(look, new_page, report):
    page = new_page(**LOOKS[look])
    page.goto(report(*records()))
    page.get_by_role("button", name="Open all").click()
    page.locator(".picture").first.wait_for()
    assert serious_violations(page) == []
    page.get_by_role("button", name="Why it matters").first.click()
    assert serious_violations(page) == []


@LOOK
def test_nothing_is_wider_than_the_window(look, new_page, report):
    page = new_page(**LOOKS[look])
    page.goto(
        report(*records(), document(certificate(holder=text_value("Pump" * 60), scope=text_value("x" * 400))))
    )
    page.get_by_role("button", name="Open all").click()
    page.locator(".picture").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_can_be_used_by_keyboard_alone(page, report):
    page.goto(report(*records()))
    page.get_by_role("button", name="1 Expired").focus()
    page.keyboard.press("Space")
    assert shown(page) == ["Zephyr Castings"]
    page.locator("tbody:not([hidden]) summary").focus()
    page.keyboard.press("Enter")
    page.locator(".picture").first.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#rule-D-01").is_visible()


def test_what_a_certificate_says_never_runs(page, report):
    page.goto(report(*(document(hostile(attack), path=attack) for attack in ATTACKS)))
    page.get_by_role("button", name="Open all").click()
    page.locator(".picture").first.wait_for()
    assert page.title() == "Supplier certificates, judged on 2026-11-23"
    assert page.complaints == []


def test_the_policy_keeps_another_script_from_running(page, report):
    foreign = "<script>document.title = 'run'</script><p id=p onclick=\"document.title = 'run'\">x</p></body>"
    page.goto(report(document(certificate()), change=lambda text: text.replace("</body>", foreign)))
    page.locator("#p").click()
    assert page.title() == "Supplier certificates, judged on 2026-11-23"
    assert any("Content Security Policy" in complaint for complaint in page.complaints)


def test_without_its_script_it_says_all_but_the_pictures(new_page, report):
    page = new_page(java_script_enabled=False)
    page.goto(report(*records()))
    zephyr = of_holder(page, "Zephyr")
    zephyr.locator("summary").click()
    assert "Certificate number" in zephyr.inner_text()
    assert zephyr.locator(".fact .places").first.is_visible()
    assert "the page's own script" in page.locator("noscript").inner_text()
