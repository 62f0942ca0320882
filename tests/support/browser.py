"""A real browser for tests, and what is asked of every page in it.

Plain Playwright rather than pytest-playwright: the plugin keeps an event loop running in the main thread until the
end of the whole run, in which no later test could use asyncio. Its own browsers are not downloaded; the system's
Chromium is driven.
"""

from contextlib import contextmanager

from benchmarks.generate.chromium import NAMES

#: What a page is looked at in: a wide window, a telephone, a dark desktop.
LOOKS = {
    "wide": {"viewport": {"width": 1440, "height": 900}},
    "narrow": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
    "dark": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
}

#: Axe's two grades that no page may have.
_SERIOUS = {"serious", "critical"}


@contextmanager
def launched(require_program):
    """Start the system's Chromium, headless; skips the test, or fails it in CI, where there is none."""
    from playwright.sync_api import sync_playwright

    program = require_program(*NAMES)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            chromium_sandbox=False,
            args=["--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser, **options):
    """Give an empty page of its own context; `complaints` of the page hold what its console said and what failed."""
    context = browser.new_context(**(LOOKS["wide"] | options))
    try:
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda said: _keep(page, said.type in {"error", "warning"}, said.text))
        page.on("pageerror", lambda error: _keep(page, True, str(error)))
        page.on("requestfailed", lambda request: _keep(page, True, f"{request.url}: {request.failure}"))
        yield page
    finally:
        context.close()


def serious_violations(page):
    """Give what axe-core finds seriously wrong for people with assistive technology: rule, and where."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {node['target']}: {node['failureSummary']}"
        for one in found
        if one["impact"] in _SERIOUS
        for node in one["nodes"]
    ]


def _keep(page, wrong, text):
    if wrong:
        page.complaints.append(text)
