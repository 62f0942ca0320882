"""Who may talk to the review, and from where."""

import asyncio
import sqlite3

import httpx
import pytest

from certscan.review.desk import Desk
from certscan.review.pictures import Pictures
from certscan.review.queue import Queue
from certscan.review.web.app import create_app
from certscan.review.web.guard import Guard, Keys
from certscan.review.web.pages import PageShop
from certscan.settings import Limits, OcrChoice, Settings
from tests.review.world import DAY, HOSTILE

PORT = 4711
OURS = f"http://127.0.0.1:{PORT}"
ACCEPT = {"op": "accept", "certificate": 0}


class Browser:
    """Sends requests to the application as a server would hand them on, and keeps cookies."""

    def __init__(self, app, client):
        self._transport = httpx.ASGITransport(app, client=client)
        self.cookies = httpx.Cookies()

    def get(self, path, **how):
        return asyncio.run(self._ask("GET", path, **how))

    def post(self, path, **how):
        return asyncio.run(self._ask("POST", path, **how))

    async def _ask(self, method, path, **how):
        async with httpx.AsyncClient(
            transport=self._transport, base_url=OURS, cookies=self.cookies
        ) as client:
            answer = await client.request(method, path, **how)
            self.cookies = client.cookies
            return answer


@pytest.fixture
def keys():
    return Keys(token="the-token", session="the-session")  # noqa: S106 - of this test


@pytest.fixture
def make(world, keys):
    """Give a function that makes a browser; without the session it was not let in yet."""
    world.doubtful()
    shop = PageShop(Pictures(Limits(), OcrChoice.OFF))
    desk = Desk(world.ledger, lambda: Settings(as_of=DAY))
    guarded = Guard(create_app(desk, Queue(world.ledger), shop, "ann"), keys, PORT)

    def make_client(*, session=True, client=("127.0.0.1", 50000)):
        browser = Browser(guarded, client)
        if session:
            browser.cookies.set(f"certscan_review_{PORT}", keys.session, "127.0.0.1")
        return browser

    yield make_client
    shop.stop()


@pytest.fixture
def browser(make):
    return make()


@pytest.fixture
def sha256(world):
    return world.records()[0].source.sha256


def post(browser, sha256, *, operation=ACCEPT, version=None, path="operations", headers=None, **content):
    page = browser.get(f"/records/{sha256}").text
    current = page.partition('data-version="')[2].partition('"')[0]
    given = {"Origin": OURS, "Sec-Fetch-Site": "same-origin"} if headers is None else headers
    body = content or {"version": current if version is None else version, "operation": operation}
    return browser.post(f"/records/{sha256}/{path}", json=body, headers=given)


def test_the_token_is_exchanged_for_a_cookie_that_only_our_pages_get(make):
    browser = make(session=False)
    answer = browser.get("/?token=the-token")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "the-token" not in cookie
    assert browser.get("/").status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/?token=wrong", "/?token=", "/records/" + "0" * 64, "/static/review.css"]
)
def test_without_the_token_nothing_is_shown(make, path):
    answer = make(session=False).get(path)
    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers


def test_the_token_leads_to_our_own_first_page_alone(make):
    answer = make(session=False).get("//evil.example/?token=the-token")
    assert answer.headers["location"] == "/"


def test_a_wrong_cookie_is_no_key(make):
    browser = make(session=False)
    browser.cookies.set(f"certscan_review_{PORT}", "the-session-not", "127.0.0.1")
    assert browser.get("/").status_code == 401


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        "127.0.0.1:80",
        f"127.0.0.1.evil.example:{PORT}",
        "",
    ],
)
def test_a_name_that_was_made_to_lead_here_is_refused(browser, host):
    assert browser.get("/", headers={"Host": host}).status_code == 421
    assert browser.get("/?token=the-token", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])
def test_the_names_of_this_machine_are_answered(browser, host):
    assert browser.get("/", headers={"Host": f"{host}:{PORT}"}).status_code == 200


@pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8::1", "testclient"])
def test_other_machines_are_refused(make, address):
    assert make(client=(address, 50000)).get("/").status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": f"https://127.0.0.1:{PORT}"},
        {"Origin": f"http://localhost:{PORT}"},
        {"Origin": OURS, "Sec-Fetch-Site": "cross-site"},
        {"Origin": OURS, "Sec-Fetch-Site": "same-site"},
        {"Origin": OURS, "Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-origin"},
        {},
    ],
)
def test_no_other_page_can_change_anything(world, browser, sha256, headers):
    before = world.records()
    assert post(browser, sha256, headers=headers).status_code == 403
    assert world.records() == before


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_other_page_can_read_or_embed_anything(browser, site):
    assert browser.get("/", headers={"Sec-Fetch-Site": site}).status_code == 403


def test_our_own_page_can_change_a_record(world, browser, sha256):
    assert post(browser, sha256).status_code == 200
    assert not world.records()[0].needs_review


def test_a_form_of_another_kind_than_json_is_refused(browser, sha256):
    answer = browser.post(
        f"/records/{sha256}/operations",
        content="version=0",
        headers={"Origin": OURS, "Content-Type": "text/plain"},
    )
    assert answer.status_code == 415


def test_a_body_without_end_is_cut_off(browser, sha256):
    answer = browser.post(
        f"/records/{sha256}/operations",
        content=b"x" * 200_000,
        headers={"Origin": OURS, "Content-Type": "application/json"},
    )
    assert answer.status_code == 413


def test_every_answer_forbids_what_the_pages_do_not_need(make, browser, sha256):
    for answer in (
        browser.get("/"),
        browser.get(f"/records/{sha256}"),
        browser.get("/static/record.js"),
        browser.get("/nowhere"),
        make(session=False).get("/"),
        browser.get("/", headers={"Host": "evil.example"}),
    ):
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cache-control"] == "no-store"
        assert "access-control-allow-origin" not in answer.headers


def test_the_pages_hold_no_script_or_style_of_their_own(browser, sha256):
    for path in ("/", f"/records/{sha256}"):
        page = browser.get(path).text
        assert page.count("<script") == page.count('<script src="/static/') == 1
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick" not in page


@pytest.mark.parametrize(
    "path",
    [
        "/records/..%2f..%2fetc%2fpasswd",
        "/records/" + "g" * 64,
        "/records/" + "0" * 63,
        "/records/" + "A" * 64,
        "/static/../app.py",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py",
        "/static//etc/passwd",
        "/static/%2fetc%2fpasswd",
    ],
)
def test_no_address_leads_to_another_file(browser, path):
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "import" not in answer.text


def test_only_what_the_ledger_knows_is_shown(browser):
    assert browser.get("/records/" + "0" * 64).status_code == 404
    assert browser.get("/records/" + "0" * 64 + "/pages/1.jpg").status_code == 404


def test_a_file_that_took_the_place_of_the_document_is_not_shown(world, browser, sha256):
    (world.inbox / "doubtful.pdf").write_bytes((world.inbox / "doubtful.pdf").read_bytes() + b"%")
    answer = browser.get(f"/records/{sha256}/pages/1.jpg")
    assert answer.status_code == 404
    assert "not there any more, or has changed" in answer.text


@pytest.mark.parametrize("box", ["", "1,2", "0,0,0,0", "0.5,0.5,0.1,0.1", "a,b,c,d", "nan,nan,nan,nan"])
def test_a_box_that_is_none_is_refused(browser, sha256, box):
    assert browser.get(f"/records/{sha256}/pages/1.jpg", params={"box": box}).status_code == 422


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"version": "0"}',
        b'{"version": "0", "operation": {"op": "drop"}}',
        b'{"version": "0", "operation": {"op": "accept", "certificate": -1}}',
        b'{"version": "0", "operation": {"op": "type", "certificate": 0, "field": "verdict", "text": "valid"}}',
        b'{"version": "0", "operation": {"op": "accept", "certificate": 0, "who": "the boss"}}',
    ],
)
def test_what_makes_no_sense_is_refused(world, browser, sha256, body):
    before = world.records()
    answer = browser.post(
        f"/records/{sha256}/operations",
        content=body,
        headers={"Origin": OURS, "Content-Type": "application/json"},
    )
    assert answer.status_code == 422
    assert world.records() == before


def test_an_old_version_is_answered_with_the_record_as_it_is_now(world, browser, sha256):
    assert (
        post(browser, sha256, operation={"op": "reject", "certificate": 0, "field": "scope"}).status_code
        == 200
    )
    before = world.records()
    answer = post(browser, sha256, version="0")
    assert answer.status_code == 409
    assert "ann was quicker" in answer.text
    assert world.records() == before


def test_what_does_not_fit_the_record_is_refused_in_words(browser, sha256):
    answer = post(browser, sha256, operation={"op": "accept", "certificate": 7})
    assert (answer.status_code, answer.text) == (422, "There is no such certificate in this record.")


def test_a_box_on_a_page_that_is_not_there_is_refused(browser, sha256):
    where = {"page": 2, "bbox": [0.1, 0.1, 0.2, 0.2]}
    typed = {"op": "type", "certificate": 0, "field": "holder", "text": "A", "where": where}
    assert post(browser, sha256, operation=typed).status_code == 422


def test_hostile_text_is_escaped_wherever_it_is_shown(world, browser):
    sha256 = world.hostile()
    browser.post("/reviewer", params={"name": HOSTILE}, headers={"Origin": OURS})
    post(browser, sha256, operation={"op": "type", "certificate": 0, "field": "address", "text": HOSTILE})
    for path in ("/", f"/records/{sha256}"):
        page = browser.get(path).text
        assert "<img src=x" not in page
        assert "&lt;img src=x onerror=" in page
        assert "\u202e" not in page
        assert "{{7*7}}" in page


def test_corrections_are_ascribed_to_the_name_that_the_browser_keeps(world, browser, sha256):
    answer = browser.post("/reviewer", params={"name": "  Bérénice \n Ö. "}, headers={"Origin": OURS})
    assert answer.status_code == 303
    assert "Bérénice Ö. was quicker" not in browser.get("/").text
    post(browser, sha256)
    assert "last by Bérénice Ö." in browser.get(f"/records/{sha256}").text


def test_a_web_socket_is_not_opened(world, keys):
    async def never(*_):
        raise AssertionError

    asyncio.run(Guard(never, keys, PORT)({"type": "websocket"}, never, never))


def test_a_long_list_is_cut_and_says_so_and_finding_looks_through_all(world, browser, monkeypatch):
    monkeypatch.setattr("certscan.review.web.app._MOST_ROWS", 2)
    for name in ("first.pdf", "second.pdf", "third.pdf", "fourth.pdf"):
        world.certain(name)
    page = browser.get("/", params={"shelf": "others"}).text
    assert page.count('class="row"') == 2
    assert "The first 2 of 4 are listed" in page
    found = browser.get("/", params={"shelf": "others", "find": "fourth borealis"}).text
    assert found.count('class="row"') == 1
    assert "fourth.pdf" in found
    assert "Nothing matches" in browser.get("/", params={"find": "<nothing>"}).text


def test_a_ledger_that_cannot_be_written_is_told_in_words(world, browser, sha256, monkeypatch):
    def locked(*_):
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr("certscan.review.desk.correct", locked)
    answer = post(browser, sha256)
    assert answer.status_code == 503
    assert "database is locked" in answer.text
    assert "content-security-policy" in answer.headers
