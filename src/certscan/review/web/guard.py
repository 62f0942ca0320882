"""Who may talk to the review: a browser on this machine that was given the token, from our own pages alone.

Another site's page that the browser shows must be able neither to act here (origin checks) nor to read (the token's
cookie is not sent with its requests), also when its name is made to lead to this machine (host check against DNS
rebinding). Sources: OWASP, Cross-Site Request Forgery Prevention; W3C, Fetch Metadata Request Headers.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"  # noqa: S105 - the name of a parameter
_READING = {"GET", "HEAD"}

#: What a page may load and do: nothing but our own files, and no script or style in the page itself.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class Keys:
    """The token of the start-up address, and the secret that the browser keeps in its place."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))


class Guard:
    """Lets requests through to `app` that come from our own pages on this machine, and sets headers on answers."""

    def __init__(self, app: ASGIApp, keys: Keys, port: int) -> None:
        self._app = app
        self._keys = keys
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        # Cookies do not tell ports apart: each review has a name of its own.
        self._cookie = f"certscan_review_{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # an upgrade to a web socket, which is never asked for: the server closes it

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
            await send(message)

        answer = self._refusal(scope)
        await (answer or self._app)(scope, receive, send_guarded)

    def _refusal(self, scope: Scope) -> Response | None:
        """Give the answer to a request that may not pass, None for one that may."""
        headers = Headers(scope=scope)
        client = scope.get("client")
        if client is None or not _is_loopback(client[0]):
            return PlainTextResponse("The review can be used on its own machine only.", 403)
        if headers.get("host", "").lower() not in self._hosts:
            return PlainTextResponse("This is not the address of the review.", 421)
        if scope["method"] in _READING and (token := _token(scope)) is not None:
            return self._start(token)
        if not self._is_ours(scope["method"], headers):
            return PlainTextResponse("The request comes from another page than the review.", 403)
        session = cookie_parser(headers.get("cookie", "")).get(self._cookie, "")
        if not _same(session, self._keys.session):
            return PlainTextResponse(
                "This review is closed to you. Open the address that `certscan review` has printed.", 401
            )
        return None

    def _start(self, token: str) -> Response:
        """Exchange the token for a cookie, and take it out of the browser's address."""
        if not _same(token, self._keys.token):
            return PlainTextResponse("The token is wrong. Open the address as it was printed, whole.", 401)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self._cookie, self._keys.session, path="/", httponly=True, samesite="strict")
        return answer

    def _is_ours(self, method: str, headers: Mapping[str, str]) -> bool:
        """Tell whether a request comes from our own page, as its browser says; one that changes must say it."""
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if origin is not None and origin not in {f"http://{host}" for host in self._hosts}:
            return False
        if method in _READING:
            return site in {None, "same-origin", "none"}
        return site in {None, "same-origin"} and origin == f"http://{headers.get('host', '').lower()}"


def _token(scope: Scope) -> str | None:
    given = parse_qs(scope["query_string"].decode("latin-1")).get(TOKEN)
    return given[0] if given else None


def _same(given: str, wanted: str) -> bool:
    """Compare in constant time."""
    return secrets.compare_digest(given.encode(), wanted.encode())


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
