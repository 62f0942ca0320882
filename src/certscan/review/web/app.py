"""What the browser asks for, and what it gets: pages of the queue and of a record, pictures, and operations."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.convertors import register_url_convertor
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from certscan.errors import CertscanError, InputError
from certscan.review.decisions import ImpossibleError
from certscan.review.desk import Desk
from certscan.review.queue import Queue, Shelf
from certscan.review.typed import WrongValueError
from certscan.review.web.ask import Ask, AskBox, operation_of
from certscan.review.web.pages import PageShop
from certscan.review.web.reviewer import reviewer_of, with_reviewer
from certscan.review.web.sha256 import Sha256Convertor
from certscan.review.web.templates import rendered
from certscan.review.web.views import record_page, record_panel
from certscan.runs.corrections import ConflictError

#: What a request may bring, in bytes; a scope typed anew is the longest.
_MOST_BYTES = 100_000

#: So many records are listed; finding looks through all.
_MOST_ROWS = 300

_STATIC = Path(__file__).parent / "static"


class Review:
    """The handlers; each works in a thread of the server's pool, since disk and worker make one wait."""

    def __init__(self, desk: Desk, queue: Queue, shop: PageShop, reviewer: str) -> None:
        self._desk = desk
        self._queue = queue
        self._shop = shop
        self._reviewer = reviewer

    def list(self, request: Request) -> Response:
        """Show the queue, or another shelf."""
        asked = request.query_params.get("shelf", Shelf.TO_REVIEW)
        shelf = Shelf(asked) if asked in set(Shelf) else Shelf.TO_REVIEW
        wanted = request.query_params.get("find", "").strip()
        rows = self._queue.rows()
        counts = {each: sum(row.shelf is each for row in rows) for each in Shelf}
        found = [row for row in rows if row.shelf is shelf and row.has(wanted)]
        return HTMLResponse(
            rendered(
                "queue.html",
                rows=found[:_MOST_ROWS],
                total=len(found),
                find=wanted,
                shelf=shelf,
                counts=counts,
                reviewer=reviewer_of(request, self._reviewer),
            )
        )

    def show(self, request: Request) -> Response:
        """Show a record for review."""
        case = self._desk.open(request.path_params["sha256"])
        if case is None:
            raise HTTPException(404, "There is no such record in the ledger.")
        reviewer = reviewer_of(request, self._reviewer)
        return HTMLResponse(record_page(case, self._queue.to_review(), reviewer))

    def operate(self, request: Request, body: bytes) -> Response:
        """Do an operation and give the record's panel as it is then; 409 where somebody else was first."""
        ask = Ask.model_validate_json(body)
        sha256 = request.path_params["sha256"]
        case = self._desk.open(sha256)
        if case is None:
            raise HTTPException(404, "There is no such record in the ledger.")
        reviewer = reviewer_of(request, self._reviewer)
        try:
            after = self._desk.do(sha256, ask.version, reviewer, operation_of(ask, case))
        except ConflictError:
            return HTMLResponse(record_panel(self._desk.open(sha256) or case, conflict=True), 409)
        return HTMLResponse(record_panel(after))

    def read(self, request: Request, body: bytes) -> Response:
        """Give the text in a box."""
        ask = AskBox.model_validate_json(body)
        text = self._shop.text(self._desk, request.path_params["sha256"], ask.page, ask.bbox)
        return JSONResponse({"text": text})

    def picture(self, request: Request) -> Response:
        """Give a page, or a part of it, as JPEG."""
        sha256, number = request.path_params["sha256"], request.path_params["number"]
        box = request.query_params.get("box")
        picture = self._shop.picture(self._desk, sha256, number, box)
        return Response(picture, media_type="image/jpeg")

    def name(self, request: Request) -> Response:
        """Note under what name this browser's operations are kept, and go back to the queue."""
        return with_reviewer(RedirectResponse("/", 303), request.query_params.get("name", ""))


def create_app(desk: Desk, queue: Queue, shop: PageShop, reviewer: str) -> Starlette:
    """Make the application; `reviewer` is whom operations are ascribed to where a browser says nothing else."""
    register_url_convertor("sha256", Sha256Convertor())
    review = Review(desk, queue, shop, reviewer)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        shop.stop()

    content = "/records/{sha256:sha256}"
    return Starlette(
        routes=[
            Route("/", review.list),
            Route("/reviewer", review.name, methods=["POST"]),
            Route(content, review.show),
            Route(f"{content}/operations", _with_body(review.operate), methods=["POST"]),
            Route(f"{content}/read", _with_body(review.read), methods=["POST"]),
            Route(f"{content}/pages/{{number:int}}.jpg", review.picture),
            Mount("/static", StaticFiles(directory=_STATIC)),
        ],
        exception_handlers={
            HTTPException: _refused,
            InputError: _no_picture,
            ImpossibleError: _wrong,
            WrongValueError: _wrong,
            ValidationError: _malformed,
            CertscanError: _failed,
            sqlite3.Error: _busy,
        },
        lifespan=lifespan,
    )


def _with_body(handler: Callable[[Request, bytes], Response]) -> Callable[[Request], Awaitable[Response]]:
    """Read a JSON body up to its limit, then work in a thread."""

    async def handle(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            raise HTTPException(415, "Send JSON.")
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > _MOST_BYTES:
                raise HTTPException(413, "This is too long.")
        return await run_in_threadpool(handler, request, body)

    return handle


def _refused(_request: Request, error: Any) -> Response:
    return PlainTextResponse(str(error.detail), error.status_code)


def _no_picture(_request: Request, error: Any) -> Response:
    return PlainTextResponse(f"{error.message} {error.hint}", 404)


def _wrong(_request: Request, error: Exception) -> Response:
    return PlainTextResponse(str(error), 422)


def _failed(_request: Request, error: Any) -> Response:
    return PlainTextResponse(f"{error.message} {error.hint}", 503)


def _busy(_request: Request, error: Exception) -> Response:
    return PlainTextResponse(
        f"The ledger cannot be used just now: {error}. Nothing was changed; try again.", 503
    )


def _malformed(_request: Request, _error: Exception) -> Response:
    return PlainTextResponse(
        "The request makes no sense to this version of certscan; load the page anew.", 422
    )
