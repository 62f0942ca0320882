"""Under what name a browser's operations are kept."""

from __future__ import annotations

from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from certscan.output.cleaning import clean

_COOKIE = "certscan_reviewer"
_LONGEST = 80
_SECONDS_KEPT = 365 * 86_400


def reviewer_of(request: Request, default: str) -> str:
    """Give the name that the browser keeps, else the one that the review was started with."""
    return _tidy(unquote(request.cookies.get(_COOKIE, ""))) or default


def with_reviewer(response: Response, name: str) -> Response:
    """Let the browser keep a name."""
    response.set_cookie(
        _COOKIE, quote(_tidy(name)), max_age=_SECONDS_KEPT, path="/", httponly=True, samesite="strict"
    )
    return response


def _tidy(name: str) -> str:
    return " ".join(clean(name).split())[:_LONGEST]
