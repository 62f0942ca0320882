from tests.support.browser import LOOKS, serious_violations


def test_pages_are_shown_and_what_they_complain_of_is_kept(page):
    page.set_content("<h1>Hello</h1><script>console.error('bad'); document.body.append(nothing)</script>")
    assert page.get_by_role("heading").inner_text() == "Hello"
    assert page.complaints == ["bad", "nothing is not defined"]


def test_each_look_is_what_it_says(new_page):
    narrow = new_page(**LOOKS["narrow"])
    assert narrow.evaluate("innerWidth") == 390
    dark = new_page(**LOOKS["dark"])
    assert dark.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")


def test_a_page_that_some_cannot_use_is_found(page):
    page.set_content("<!doctype html><html lang=en><title>T</title><main><h1>T</h1><button></button></main>")
    (found,) = serious_violations(page)
    assert found.startswith("button-name (critical)")
