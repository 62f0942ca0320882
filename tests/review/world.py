"""A ledger with documents that can be drawn, and records that say where on them each value was read."""

import hashlib
import os
import re
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import date

from certscan.record import DateAlternative, Evidence, IssuerValue, Origin, TextAlternative, Value
from certscan.runs.ledger import Finished, Ledger, State
from certscan.runs.listing import Seen
from tests.factories import certificate, document, failed_document, standard
from tests.support.pdf_writer import A4, Page, pdf

DAY = date(2026, 11, 23)
HOSTILE = '<img src=x onerror="document.title=1">\u202e&{{7*7}}'

#: What is printed on the page, line by line, and where: left and base line (points), size 14.
LINES = {
    "holder": (72, 140, "Borealis Pump Works Ltd."),
    "certificate_number": (72, 180, "QM-4711"),
    "expiry_date": (72, 220, "03/04/2028"),
    "issuer": (72, 260, "TUV Rheinland Cert GmbH"),
    "scope": (72, 300, "Design and manufacture of centrifugal pumps"),
    "address": (72, 340, "1 Quay Street, Northport"),
}


def box_of(field):
    """Give the box of a printed line, as fractions of the page."""
    x, y, text = LINES[field]
    width, height = A4
    return ((x - 2) / width, (y - 14) / height, min((x + 8 * len(text)) / width, 0.98), (y + 5) / height)


def place(field, page=1, origin=Origin.TEXT_LAYER):
    return (Evidence(page=page, bbox=box_of(field), text=LINES[field][2], origin=origin),)


def text_of(field, value=None, confidence=0.95, page=1, others=()):
    printed = value or LINES[field][2]
    return Value[str](
        value=printed,
        printed=printed,
        confidence=confidence,
        evidence=place(field, page),
        alternatives=tuple(
            TextAlternative(value=other, printed=other, confidence=0.2, evidence=place("address", page))
            for other in others
        ),
    )


def expiry(confidence=0.5, page=1):
    other = DateAlternative(
        value=date(2028, 3, 4), printed="03/04/2028", confidence=0.4, evidence=place("expiry_date", page)
    )
    return Value[date](
        value=date(2028, 4, 3),
        printed="03/04/2028",
        confidence=confidence,
        evidence=place("expiry_date", page),
        alternatives=(other,),
    )


def plain(page=1, **changes):
    """Give a certificate that was read with confidence."""
    issuer = IssuerValue(
        value=LINES["issuer"][2],
        printed=LINES["issuer"][2],
        confidence=0.95,
        id="tuv-rheinland",
        evidence=place("issuer", page),
    )
    facts = {
        "pages": (page,),
        "holder": text_of("holder", page=page),
        "certificate_number": text_of("certificate_number", page=page),
        "scope": text_of("scope", page=page),
        "address": text_of("address", page=page),
        "issuer": issuer,
        "expiry_date": expiry(0.95, page),
    }
    return certificate(**(facts | changes))


def page(mark, *, rotate=0):
    """Draw a page; `mark` makes its content one of a kind."""
    drawn = Page(rotate=rotate).text(72, 80, f"CERTIFICATE {mark}", 20)
    for x, y, text in LINES.values():
        drawn.text(x, y, text, 14)
    return drawn


class World:
    """A folder with documents and the ledger that knows them."""

    def __init__(self, folder):
        self.folder = folder
        self.inbox = folder / "inbox"
        self.inbox.mkdir()
        self.ledger = folder / "ledger.sqlite"
        self.clock = 0.0

    def put(self, name, *certificates, pages=1, about=None):
        """Put a document into the folder and its record into the ledger; gives its SHA-256."""
        path = self.inbox / name
        path.parent.mkdir(exist_ok=True)
        data = pdf(*(page(f"{name} {number}") for number in range(1, pages + 1)))
        path.write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        record = about or document(*certificates, path=str(path))
        record = record.model_copy(
            update={"source": record.source.model_copy(update={"sha256": sha256, "page_count": pages})}
        )
        self.clock += 1
        with closing(Ledger(self.ledger)) as ledger:
            status = path.stat()
            ledger.register(
                Seen(str(path), status.st_size, status.st_mtime_ns, status.st_ino), sha256, self.clock
            )
            state = State.FAILED if record.error else State.DONE
            ledger.finish(Finished(sha256, state, record.to_json_line(), "1.0", DAY), self.clock)
        return sha256

    def doubtful(self, name="doubtful.pdf"):
        """Put a document whose holder and expiry date are in doubt."""
        holder = text_of("holder", "Borealis Pump Work5 Ltd.", 0.45, others=("1 Quay Street, Northport",))
        return self.put(name, plain(holder=holder, expiry_date=expiry(), needs_review=True))

    def missing(self, name="missing.pdf"):
        """Put a document without an issue date."""
        return self.put(name, plain(issue_date=None, needs_review=True))

    def certain(self, name="certain.pdf"):
        """Put a document that nobody needs to look at."""
        return self.put(name, plain())

    def two(self, name="two.pdf"):
        """Put a document with a certificate on each of its pages; the second asks for review."""
        second = plain(page=2, standards=(standard("ISO 14001:2015", 0.5),), needs_review=True)
        return self.put(name, plain(), second, pages=2)

    def hostile(self, name="hostile.pdf"):
        """Put a document whose every text tries to be more than text."""
        holder = text_of("holder", HOSTILE, 0.3, others=(HOSTILE,))
        record = document(plain(holder=holder, needs_review=True), path=str(self.inbox / name))
        source = record.source.model_copy(update={"name": f"{HOSTILE}.pdf"})
        return self.put(name, about=record.model_copy(update={"source": source}))

    def failed(self, name="failed.pdf"):
        """Put a document that could not be read."""
        return self.put(name, about=failed_document(str(self.inbox / name)))

    def records(self):
        """Give all records as outputs get them."""
        from certscan.record import Document

        with closing(Ledger(self.ledger, read_only=True)) as ledger:
            return [Document.model_validate_json(text) for text in ledger.records()]

    @contextmanager
    def served(self, reviewer="ann"):
        """Serve the review as a user starts it; gives its address with the token."""
        command = [sys.executable, "-m", "certscan", "review", str(self.ledger), "--no-browser"]
        process = subprocess.Popen(
            [*command, "--reviewer", reviewer, "--as-of", str(DAY)],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
        )
        try:
            first = process.stdout.readline()
            yield re.search(r"http://\S+", first)[0]
        finally:
            process.terminate()
            process.wait()
            process.stdout.close()
