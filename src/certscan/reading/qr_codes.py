"""The web addresses in the QR codes of a page that is drawn anyway; none of them is ever opened."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

import regex
import zxingcpp

from certscan.document.page import Image

_log = logging.getLogger(__name__)

#: More addresses of a page than these, and more characters of one, tell a reader nothing.
_MOST_ADDRESSES, _LONGEST = 4, 300

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

#: An address ends at white space and at what no page shows: controls, marks of direction.
_ADDRESS = regex.compile(r"""(?i)\bhttps?://[^\s\p{C}<>"]+""")
#: An address without its scheme, as a whole code; numbers of certificates are in capitals.
_BARE = regex.compile(r"""(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/[^\s\p{C}<>"]*)?""")
_HOST = regex.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{1,63}")


def addresses_in(image: Image) -> tuple[str, ...]:
    """Give the web addresses in the QR codes of a picture, as `address_in` gives them, each once.

    A fault of the decoder costs the codes and nothing else.
    """
    try:
        found = zxingcpp.read_barcodes(image, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
        addresses = (address_in(code.text) for code in found)
        return tuple(dict.fromkeys(filter(None, addresses)))[:_MOST_ADDRESSES]
    except Exception:
        _log.exception("decoding QR codes failed")
        return ()


def address_in(text: str) -> str | None:
    """Give the first web address (http, https or a bare host name) that a text holds, without white space.

    The host is in ASCII and the one that a browser would open, so none can pass for another by look-alike
    letters, by a name before an "@" or by a backslash. None where there is no address or no such host.
    """
    match = _ADDRESS.search(text, timeout=1)
    printed = match.group().rstrip(".,;)") if match else text.strip()
    if not (match or _BARE.fullmatch(printed, timeout=1)):
        return None
    try:
        parts = urlsplit((printed if match else f"//{printed}").replace("\\", "/"))
        host = _ascii(parts.hostname or "")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # of the port, of brackets, of letters that no host has
        return None
    if not _HOST.fullmatch(host, timeout=1):
        return None
    address = parts._replace(netloc=host + port).geturl().removeprefix("//")
    return address if len(address) <= _LONGEST else address[: _LONGEST - 1] + "…"


def _ascii(host: str) -> str:
    """Write a host as the network does, in ASCII; too long a one is none."""
    return host.encode("idna").decode("ascii").rstrip(".").lower() if len(host) <= 253 else ""
