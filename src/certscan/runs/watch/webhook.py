"""Deliveries to a web address: JSON, signed with a secret that both sides know."""

from __future__ import annotations

import hashlib
import hmac
import json
import time

from certscan.runs.watch.courier import Delivery, DeliveryError
from certscan.version import __version__

_OK = range(200, 300)
#: Answers after which another try may succeed: the receiver timed out, was early or is busy.
_TEMPORARY = {408, 425, 429}
_SERVER_FAULTS = range(500, 600)


class Webhook:
    """Posts each delivery; redirects are not followed, since the address was configured by a person."""

    def __init__(self, url: str, secret: str, seconds: float) -> None:
        self._url = url
        self._secret = secret.encode()
        self._seconds = seconds

    def __call__(self, delivery: Delivery) -> None:
        """Post one; DeliveryError where the answer is not of the 200s."""
        import httpx  # noqa: PLC0415 - an extra

        body = json.dumps(
            {"event": delivery.event, "delivery": delivery.number, "record": json.loads(delivery.payload)},
            ensure_ascii=False,
        ).encode()
        timestamp = str(int(time.time()))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"certscan/{__version__}",
            "X-Certscan-Event": delivery.event,
            "X-Certscan-Delivery": str(delivery.number),
            "X-Certscan-Timestamp": timestamp,
            "X-Certscan-Signature": signature(self._secret, timestamp, body),
        }
        try:
            answer = httpx.post(self._url, content=body, headers=headers, timeout=self._seconds)
        except httpx.HTTPError as error:
            raise DeliveryError(f"cannot be reached: {type(error).__name__}: {error}") from error
        status = answer.status_code
        if status not in _OK:
            temporary = status in _TEMPORARY or status in _SERVER_FAULTS
            raise DeliveryError(f"answered {status}", final=not temporary)


def signature(secret: bytes, timestamp: str, body: bytes) -> str:
    """Give the HMAC-SHA256 (RFC 2104) of the time stamp, a dot and the body, as the header carries it."""
    digest = hmac.new(secret, timestamp.encode() + b"." + body, hashlib.sha256)
    return f"sha256={digest.hexdigest()}"
