"""The review in a real browser: what a person does, by keyboard and by mouse."""

import pytest
from playwright.sync_api import expect

from certscan.record import Origin, Status
from tests.review.world import HOSTILE, LINES, box_of
from tests.support.browser import LOOKS, serious_violations


@pytest.fixture
def opened(world, new_page):
    """Give a function that serves the world and opens a page of it; the page ends without complaints."""
    pages = []
    servers = []

    def open_page(path="/", look="wide", reviewer="ann"):
        if not servers:
            server = world.served(reviewer)
            servers.append((server, server.__enter__()))
        page = new_page(**LOOKS[look])
        page.set_default_timeout(60_000)
        page.goto(servers[0][1])
        if path != "/":
            page.goto(f"{servers[0][1].partition('/?')[0]}{path}")
        pages.append(page)
        return page

    yield open_page
    complaints = [complaint for page in pages for complaint in page.complaints]
    for server, _ in servers:
        server.__exit__(None, None, None)
    # A refused step is answered with 409 or 422, and a page that cannot be drawn with 404, of which Chromium tells.
    unexpected = [
        c for c in complaints if not any(code in c for code in ("409", "422", "404", "ERR_ABORTED"))
    ]
    assert unexpected == []


def record(page, sha256):
    page.goto(f"{page.url.partition('/?')[0].rstrip('/')}/records/{sha256}")
    ready(page)


def ready(page):
    page.wait_for_selector(".sheet:not(.loading)")
    return page


def current(page):
    return page.locator('.field[aria-current="true"]')


def saved(page):
    page.wait_for_selector("#panel:not(.busy)")


def certificate_of(world, sha256, number=0):
    (found,) = [d for d in world.records() if d.source.sha256 == sha256]
    return found.certificates[number]


def test_the_queue_shows_what_needs_review_what_is_read_with_doubt_first(world, opened):
    world.missing()
    world.certain()
    world.doubtful()
    page = opened()
    assert page.locator("a.row small").all_inner_texts() == [
        "ISO 9001:2015 · doubtful.pdf",
        "ISO 9001:2015 · missing.pdf",
    ]
    assert page.locator("a.row").first.locator(".chip").all_inner_texts() == ["Holder", "Expires"]
    assert page.locator(".shelves .count").all_inner_texts() == ["2", "0", "1"]
    assert "token" not in page.url


def test_a_doubtful_certificate_is_reviewed_by_keyboard_alone(world, opened):
    sha256 = world.doubtful()
    world.missing()
    page = opened()
    page.keyboard.press("Enter")
    ready(page)
    assert current(page).get_attribute("aria-label") == "Holder"
    page.keyboard.press("e")
    page.keyboard.type("Borealis Pump Works Ltd.")
    page.keyboard.press("Enter")
    page.locator('.field[aria-label="Expires"]:focus').wait_for()
    page.keyboard.press("1")
    page.locator(".bar .on:focus").wait_for()
    after = certificate_of(world, sha256)
    assert (after.holder.value, str(after.expiry_date.value)) == ("Borealis Pump Works Ltd.", "2028-03-04")
    assert {e.origin for e in (*after.holder.evidence, *after.expiry_date.evidence)} == {Origin.HUMAN}
    assert not after.needs_review
    page.keyboard.press("Enter")
    page.locator("h1", has_text="missing.pdf").wait_for()


def test_accepting_all_goes_on_to_the_next_record_and_at_the_end_to_the_queue(world, opened):
    first, second = world.doubtful(), world.missing()
    page = opened()
    page.keyboard.press("Enter")
    ready(page)
    page.keyboard.press("Shift+A")
    page.wait_for_url(f"**/records/{second}")
    ready(page)
    page.keyboard.press("Shift+A")
    page.get_by_text("Nothing is left to review").wait_for()
    page.wait_for_load_state()
    assert not any(certificate_of(world, sha256).needs_review for sha256 in (first, second))
    page.keyboard.press("2")
    page.wait_for_url("**shelf=reviewed")
    assert page.locator(".by").all_inner_texts()[0].startswith("ann, ")


def test_the_page_is_drawn_with_the_boxes_of_the_fields_in_their_colours(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    assert all(page.locator(f"rect.f-{field}").count() == 1 for field in LINES)
    marked = page.locator("rect.current")
    assert marked.get_attribute("class") == "f-holder current"
    assert float(marked.get_attribute("y")) == pytest.approx(box_of("holder")[1], abs=1e-4)
    assert page.locator(".sheet img").evaluate("image => image.naturalWidth") > 1000
    assert page.locator(".field.doubtful .crop").first.evaluate("image => image.naturalWidth") > 100


def test_a_box_that_is_drawn_is_read_and_its_text_can_be_saved(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    sheet = page.locator(".sheet").bounding_box()
    x0, y0, x1, y1 = box_of("address")
    page.mouse.move(sheet["x"] + x0 * sheet["width"], sheet["y"] + y0 * sheet["height"])
    page.mouse.down()
    page.mouse.move(sheet["x"] + x1 * sheet["width"], sheet["y"] + y1 * sheet["height"], steps=5)
    page.mouse.up()
    editor = page.locator(".editor textarea")
    editor.wait_for()
    assert editor.input_value() == LINES["address"][2]
    expect(page.locator("rect.draft")).to_have_count(1)
    page.keyboard.press("Enter")
    saved(page)
    page.wait_for_selector(".editor", state="detached")
    holder = certificate_of(world, sha256).holder
    assert holder.value == LINES["address"][2]
    assert holder.evidence[0].bbox == pytest.approx(box_of("address"), abs=0.005)


def test_a_box_can_be_drawn_by_keyboard(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    page.keyboard.press("b")
    before = page.locator("rect.draft").bounding_box()
    for _ in range(9):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+ArrowRight")
    after = page.locator("rect.draft").bounding_box()
    assert after["y"] > before["y"]
    assert after["width"] > before["width"]
    page.keyboard.press("Enter")
    editor = page.locator(".editor textarea")
    editor.wait_for()
    assert editor.input_value() == LINES["certificate_number"][2]
    page.keyboard.press("Escape")
    expect(page.locator("rect.draft")).to_have_count(0)
    assert current(page).get_attribute("aria-label") == "Holder"


def test_each_step_can_be_undone_and_done_again(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    page.keyboard.press("x")
    page.locator(".ok", has_text="not printed").wait_for()
    assert certificate_of(world, sha256).holder is None
    page.keyboard.press("u")
    page.get_by_text("Undone.").first.wait_for()
    assert certificate_of(world, sha256).holder.value == "Borealis Pump Work5 Ltd."
    page.keyboard.press("r")
    page.get_by_text("Done again.").first.wait_for()
    assert certificate_of(world, sha256).holder is None
    assert page.locator(".history summary").inner_text().startswith("3 steps, last by ann")


def test_two_reviewers_do_not_overwrite_each_other(world, opened):
    sha256 = world.doubtful()
    first, second = opened(), opened()
    for page in (first, second):
        record(page, sha256)
    first.keyboard.press("e")
    first.keyboard.type("By the first")
    first.keyboard.press("Enter")
    first.locator(".field .value", has_text="By the first").wait_for()
    second.keyboard.press("x")
    notice = second.locator(".conflict")
    notice.wait_for()
    assert "ann was quicker" in notice.inner_text()
    expect(second.locator(".field .value", has_text="By the first")).to_have_count(1)
    assert certificate_of(world, sha256).holder.value == "By the first"
    second.keyboard.press("x")
    second.locator(".ok", has_text="not printed").wait_for()
    assert certificate_of(world, sha256).holder is None


def test_a_value_that_cannot_be_is_refused_where_it_was_typed(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.keyboard.type("04/05/2028")
    page.keyboard.press("Enter")
    wrong = page.locator(".editor .wrong")
    wrong.wait_for()
    assert "2028-04-05 or 2028-05-04" in wrong.inner_text()
    page.keyboard.press("Control+A")
    page.keyboard.type("4 May 2028")
    page.keyboard.press("Enter")
    page.wait_for_selector(".editor", state="detached")
    assert str(certificate_of(world, sha256).expiry_date.value) == "2028-05-04"


def test_certificates_of_a_document_are_merged_and_taken_out(world, opened):
    sha256 = world.two()
    page = opened()
    record(page, sha256)
    assert page.locator('.tabs [aria-pressed="true"]').inner_text().startswith("2")
    page.keyboard.press("m")
    page.locator("dialog[open] form[data-do=merge] button").click()
    page.wait_for_selector(".tabs", state="detached")
    assert certificate_of(world, sha256).pages == (1, 2)
    page.keyboard.press("m")
    page.locator("dialog[open] form[data-do=split-pages] input").last.check()
    page.locator("dialog[open] form[data-do=split-pages] button").click()
    page.wait_for_selector(".tabs")
    assert certificate_of(world, sha256, 1).pages == (2,)
    page.keyboard.press("Shift+X")
    page.wait_for_selector(".tabs", state="detached")
    page.keyboard.press("Shift+X")
    page.get_by_text("No certificate.").wait_for()
    assert [d.status for d in world.records()] == [Status.NOT_CERTIFICATE]
    page.get_by_role("button", name="Add a certificate on this page").click()
    page.locator(".certificate:not([hidden])").wait_for()
    assert certificate_of(world, sha256).needs_review


def test_a_document_that_is_gone_is_reviewed_without_its_picture(world, opened):
    sha256 = world.doubtful()
    (world.inbox / "doubtful.pdf").unlink()
    page = opened()
    record(page, sha256)
    gone = page.locator(".gone")
    gone.wait_for()
    assert "The original file is not there any more" in gone.inner_text()
    page.keyboard.press("Enter")
    page.locator(".sure.ok").wait_for()
    assert certificate_of(world, sha256).holder.confidence == 1.0


def test_hostile_text_stays_text(world, opened):
    sha256 = world.hostile()
    page = opened()
    expect(page.locator("img")).to_have_count(0)
    record(page, sha256)
    shown = HOSTILE.replace("\u202e", "")
    assert page.locator(".doubtful [data-value]").inner_text() == shown
    page.keyboard.press("e")
    page.keyboard.type(f"{HOSTILE} again")
    page.keyboard.press("Enter")
    page.locator(".field .value", has_text="again").wait_for()
    assert page.title().startswith("<img")
    expect(page.locator("img[src=x]")).to_have_count(0)


def test_the_help_names_the_keys(world, opened):
    sha256 = world.doubtful()
    page = opened()
    record(page, sha256)
    page.keyboard.press("?")
    assert page.locator("dialog[open]").inner_text().count("\n") > 20
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)


@pytest.mark.parametrize("look", LOOKS)
def test_everybody_can_use_it(world, opened, look):
    sha256 = world.doubtful()
    world.failed()
    page = opened(look=look)
    assert serious_violations(page) == []
    record(page, sha256)
    assert serious_violations(page) == []
    page.locator('[data-do="edit"]:visible').first.click()
    assert serious_violations(page) == []
    page.keyboard.press("Escape")
    for key in "?m":
        page.keyboard.press(key)
        page.locator("dialog[open]").wait_for()
        assert serious_violations(page) == []
        page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
