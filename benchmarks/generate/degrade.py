"""What scanners, telephones and web editors do to a page."""

from __future__ import annotations

import io
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

#: Height × width × red, green, blue, eight bits each.
Pixels = NDArray[Any]
Noise = np.random.Generator


def skew(page: Pixels, degrees: float) -> Pixels:
    """Turn a page a little, on white."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=(255, 255, 255), flags=cv2.INTER_CUBIC)


def grain(page: Pixels, noise: Noise, strength: float) -> Pixels:
    """Add sensor noise."""
    spoiled = page.astype(np.float32) + noise.normal(0, strength, page.shape).astype(np.float32)
    return np.clip(spoiled, 0, 255).astype(np.uint8)


def specks(page: Pixels, noise: Noise, count: int) -> Pixels:
    """Add dust on the glass."""
    spoiled = page.copy()
    height, width = page.shape[:2]
    for _ in range(count):
        spot = (int(noise.integers(width)), int(noise.integers(height)))
        cv2.circle(spoiled, spot, int(noise.integers(1, 3)), (90, 90, 90), -1)
    return spoiled


def jpeg(page: Pixels, quality: int) -> bytes:
    """Encode as JPEG."""
    buffer = io.BytesIO()
    Image.fromarray(page).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def reencode(page: Pixels, quality: int) -> Pixels:
    """Go through JPEG and back."""
    return np.asarray(Image.open(io.BytesIO(jpeg(page, quality))).convert("RGB"))


def scan(page: Pixels, noise: Noise) -> Pixels:
    """Spoil a page as an office scanner does."""
    page = skew(page, float(noise.uniform(-1.6, 1.6)))
    if noise.random() < 0.5:
        page = cv2.GaussianBlur(page, (0, 0), float(noise.uniform(0.4, 0.9)))
    paper = np.array([255, noise.uniform(250, 255), noise.uniform(241, 254)]) / 255
    page = (page * (paper * noise.uniform(0.94, 1.0))).astype(np.uint8)
    page = grain(page, noise, float(noise.uniform(2, 7)))
    if noise.random() < 0.4:
        page = specks(page, noise, int(noise.integers(5, 40)))
    if noise.random() < 0.25:
        page = cv2.cvtColor(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    if noise.random() < 0.3:
        edge = int(noise.integers(4, 14))
        page[:, -edge:] = (page[:, -edge:] * 0.35).astype(np.uint8)
    return page


def _desk(height: int, width: int, noise: Noise) -> Pixels:
    base = np.array([[96, 70, 48], [60, 64, 70], [150, 146, 140], [38, 52, 72]])[int(noise.integers(4))]
    streaks = cv2.GaussianBlur(noise.normal(0, 26, (height, 8)).astype(np.float32), (0, 0), 2)
    streaks = cv2.resize(streaks, (width, height), interpolation=cv2.INTER_CUBIC)
    desk: Pixels = np.clip(base + streaks[..., None], 0, 255).astype(np.uint8)
    return desk


def photo(page: Pixels, noise: Noise, long_side: int = 2300) -> Pixels:
    """Spoil a page as a telephone's camera does: perspective, shadow, warm light, noise."""
    scale = long_side * 0.92 / max(page.shape[:2])
    page = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    height, width = page.shape[:2]
    canvas_height, canvas_width = int(height * 1.09), int(width * 1.09)
    left, top = (canvas_width - width) / 2, (canvas_height - height) / 2

    def jitter(share: float) -> float:
        return float(noise.uniform(-share, share))

    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    lean = float(noise.uniform(0, 0.05)) * width
    target = corners + np.array([left, top], dtype=np.float32)
    target += np.array([[jitter(0.02) * width, jitter(0.02) * height] for _ in range(4)], dtype=np.float32)
    target[0, 0] += lean
    target[1, 0] -= lean
    matrix = cv2.getPerspectiveTransform(corners, target.astype(np.float32))
    size = (canvas_width, canvas_height)
    warped = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size)[..., None] / 255.0
    picture = warped * mask + _desk(canvas_height, canvas_width, noise) * (1 - mask)
    ys, xs = np.mgrid[0:canvas_height, 0:canvas_width].astype(np.float32)
    angle = float(noise.uniform(0, 2 * np.pi))
    slope = xs / canvas_width * np.cos(angle) + ys / canvas_height * np.sin(angle)
    slope = (slope - slope.min()) / (slope.max() - slope.min())
    light = 1.0 - float(noise.uniform(0.15, 0.45)) * slope
    if noise.random() < 0.5:
        x0, width_share = float(noise.uniform(0.1, 0.9)), float(noise.uniform(0.1, 0.25))
        band = np.exp(-(((xs / canvas_width - x0 + 0.2 * ys / canvas_height) / width_share) ** 2))
        light *= 1.0 - 0.3 * band
    warmth = np.array([1.0, float(noise.uniform(0.93, 1.0)), float(noise.uniform(0.82, 0.98))])
    picture = np.clip(picture * light[..., None] * warmth, 0, 255).astype(np.uint8)
    picture = cv2.GaussianBlur(picture, (0, 0), float(noise.uniform(0.5, 1.1)))
    return grain(picture, noise, float(noise.uniform(2, 5)))


def glare(page: Pixels, noise: Noise) -> Pixels:
    """Lay a clear sleeve's reflections over a page: soft bright streaks that swallow what is under them."""
    height, width = page.shape[:2]
    sheen: NDArray[np.float32] = np.zeros((height, width), np.float32)
    for _ in range(int(noise.integers(1, 4))):
        x, y = int(noise.integers(width)), int(noise.integers(height))
        reach = (int(width * noise.uniform(0.15, 0.4)), int(height * noise.uniform(0.01, 0.03)))
        cv2.ellipse(
            sheen, (x, y), reach, float(noise.uniform(-50, 50)), 0, 360, float(noise.uniform(0.3, 0.62)), -1
        )
    soft = cv2.GaussianBlur(sheen, (0, 0), width / 70)[..., None]
    shone: Pixels = (page * (1 - soft) + 255 * soft).astype(np.uint8)
    return shone


def app_scan(page: Pixels, noise: Noise) -> Pixels:
    """Spoil a page as a telephone's scanning app does: a little warped, whitened, sharpened, with the app's own footer."""
    height, width = page.shape[:2]
    shift = noise.uniform(-0.006, 0.006, (4, 2)) * [width, height]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners, (corners + shift).astype(np.float32))
    page = cv2.warpPerspective(page, matrix, (width, height), borderValue=(255, 255, 255))
    page = grain(page, noise, 3)
    soft = cv2.GaussianBlur(page, (0, 0), 2.0)
    page = cv2.addWeighted(page, 1.9, soft, -0.9, float(noise.uniform(0, 14)))
    if noise.random() < 0.35:
        grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
        size = max(31, width // 24 | 1)
        clear = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, size, 14)
        page = cv2.cvtColor(clear, cv2.COLOR_GRAY2RGB)
    strip = np.full((height // 26, width, 3), 255, np.uint8)
    size, at = width / 1700, (int(width * 0.68), int(strip.shape[0] * 0.6))
    cv2.putText(
        strip, "Scanned with a phone app", at, cv2.FONT_HERSHEY_SIMPLEX, size, (40, 120, 110), 2, cv2.LINE_AA
    )
    return np.vstack([page, strip])


def quarter_turns(page: Pixels, turns: int) -> Pixels:
    """Turn a page clockwise by quarters."""
    return np.ascontiguousarray(np.rot90(page, -turns))
