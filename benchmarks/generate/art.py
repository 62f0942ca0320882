"""Logos, accreditation marks, seals, signatures and ornaments as SVG; all drawn here, none copied."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from random import Random

from benchmarks.generate.data import Office, load

SANS = "font-family=\"'Liberation Sans','Noto Sans','Noto Sans CJK SC',sans-serif\""


@dataclass(frozen=True)
class Art:
    """A picture of known size in CSS pixels, and the words that stand in it."""

    svg: str
    width: int
    height: int
    words: str = ""


def _svg(width: int, height: int, body: str, words: str = "") -> Art:
    markup = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">{body}</svg>'
    return Art(markup, width, height, words)


def _line(
    text: str, x: float, y: float, size: float, colour: str, extra: str = 'text-anchor="middle"'
) -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{colour}" {extra} {SANS}>{escape(text)}</text>'


def _fit(text: str, room: float, size: float) -> float:
    """Give the size at which a line of text fits into the room."""
    units = sum(1.0 if ord(c) > 0x2E80 else 0.66 if c.isupper() else 0.56 for c in text)
    return min(size, room / max(units, 1))


def logo(office: Office, full_name: bool) -> Art:
    """Draw a brand: a simple emblem and the brand's letters, with the legal name below if asked."""
    colour, brand = office.colour, office.brand
    shape = sum(map(ord, office.id)) % 5
    emblem = [
        f'<circle cx="30" cy="30" r="24" fill="none" stroke="{colour}" stroke-width="6"/><path d="M18 31l9 9 17-20" fill="none" stroke="{colour}" stroke-width="5"/>',
        f'<rect x="6" y="6" width="48" height="48" rx="8" fill="{colour}"/><path d="M16 40L30 16l14 24z" fill="#fff"/>',
        f'<path d="M30 4l24 14v24L30 56 6 42V18z" fill="{colour}"/><circle cx="30" cy="30" r="11" fill="#fff"/>',
        f'<path d="M6 12h48v8H6zm0 14h34v8H6zm0 14h48v8H6z" fill="{colour}"/>',
        f'<ellipse cx="30" cy="30" rx="26" ry="18" fill="{colour}"/><ellipse cx="30" cy="30" rx="14" ry="8" fill="#fff"/>',
    ][shape]
    size = 34
    width = 76 + int(sum(34 if ord(c) > 0x2E80 else 31 if c in "MWМШЩЮ" else 23 for c in brand))
    body = emblem + _line(brand, 68, 42, size, colour, 'font-weight="bold"')
    height, words = 60, brand
    if full_name:
        height, words = 82, f"{brand} {office.issuer}"
        body += _line(office.issuer, 6, 75, _fit(office.issuer, width - 8, 15), "#333", "")
    return _svg(width, height, body, words)


def accreditation_lines(acronym: str, number: str) -> list[str]:
    """Give the lines of text in an accreditation body's mark."""
    entry = load("marks")[acronym]
    lines = list(entry["lines"]) + ([entry["below"]] if "below" in entry else [])
    return [
        line
        for raw in lines
        if (line := raw.format(number=number).strip()) and (number or "{number}" not in raw)
    ]


def accreditation_mark(acronym: str, number: str) -> Art:
    """Draw an accreditation mark in the manner of its body: tick, frame, round, dark or plain."""
    entry = load("marks")[acronym]
    colour, style = entry["colour"], entry["style"]
    lines = accreditation_lines(acronym, number)
    width, top = 150, 18
    body = ""
    if style == "tick":
        width, top = 104, 62
        body = f'<path d="M26 30l14 16L78 8" fill="none" stroke="{colour}" stroke-width="8"/><path d="M40 8l6 7 6-9 6 9 6-7v12H40z" fill="{colour}"/>'
    elif style == "round":
        top = 36
        body = f'<circle cx="75" cy="17" r="13" fill="none" stroke="{colour}" stroke-width="5"/><path d="M62 17h26" stroke="{colour}" stroke-width="3"/>'
    elif style == "block":
        body = f'<path d="M8 14q14-14 28 0t28 0v30q-14 14-28 0t-28 0z" fill="{colour}"/>' + _line(
            lines[0], 36, 36, 16, "#fff", 'text-anchor="middle" font-weight="bold"'
        )
        rows = lines[1:]
        width = 180
        for i, row in enumerate(rows):
            body += _line(row, 72, 14 + 13 * i, _fit(row, 104, 11), "#111", "")
        return _svg(width, max(60, 16 + 13 * len(rows)), body, " ".join(lines))
    y = float(top)
    for i, row in enumerate(lines):
        size = _fit(row, width - 10, 22 if i == 0 else 11)
        y += size * 0.3
        fill = "#fff" if style == "dark" and i == 0 else colour if style != "dark" else "#111"
        if style == "dark" and i == 0:
            body += f'<rect x="0" y="0" width="{width}" height="30" fill="{colour}"/>'
            y = 22
        weight = 'text-anchor="middle" font-weight="bold"' if i == 0 else 'text-anchor="middle"'
        body += _line(row, width / 2, round(y, 1), round(size, 1), fill, weight)
        y += max(size, 9) * 0.95
    height = int(y + 4)
    if style in ("frame", "tick"):
        body += f'<rect x="1.5" y="1.5" width="{width - 3}" height="{height - 3}" fill="none" stroke="{colour}" stroke-width="3"/>'
    return _svg(width, height, body, " ".join(lines))


def iaf_oval() -> Art:
    """Draw the recognition arrangement's oval, which is no accreditation mark."""
    body = (
        '<ellipse cx="60" cy="36" rx="57" ry="33" fill="#0b3f8f"/><ellipse cx="60" cy="36" rx="50" ry="27" fill="none" stroke="#fff"/>'
        + _line("IAF", 60, 45, 30, "#fff", 'text-anchor="middle" font-weight="bold"')
        + _line("MULTILATERAL RECOGNITION ARRANGEMENT", 60, 60, 4.2, "#fff")
    )
    return _svg(120, 72, body, "IAF")


def seal(ring: str, centre: str, colour: str = "#d3222a") -> Art:
    """Draw a round stamp with text along its ring."""
    size = round(_fit(ring, 178, 15), 1)
    body = (
        f'<g opacity="0.82"><circle cx="70" cy="70" r="64" fill="none" stroke="{colour}" stroke-width="4"/>'
        f'<defs><path id="ring" d="M 21 86 A 51 51 0 1 1 119 86"/></defs>'
        f'<text font-size="{size}" fill="{colour}" {SANS}><textPath href="#ring" startOffset="50%" text-anchor="middle">{escape(ring)}</textPath></text>'
        + star(70, 72, 18, colour)
        + _line(centre, 70, 112, 11, colour)
        + "</g>"
    )
    return _svg(140, 140, body, f"{ring} {centre}")


def star(x: float, y: float, radius: float, colour: str) -> str:
    """Give a five-pointed star."""
    points = []
    for i in range(10):
        r = radius if i % 2 == 0 else radius * 0.4
        angle = math.pi * i / 5 - math.pi / 2
        points.append(f"{x + r * math.cos(angle):.1f},{y + r * math.sin(angle):.1f}")
    return f'<polygon points="{" ".join(points)}" fill="{colour}"/>'


def signature(rng: Random) -> Art:
    """Draw a scrawl in blue or black ink."""
    x, y = 8.0, 34.0
    path = f"M{x} {y}"
    for _ in range(rng.randint(5, 8)):
        dx = rng.uniform(10, 24)
        path += f" q{dx / 2:.0f} {rng.uniform(-42, 34):.0f} {dx:.0f} {rng.uniform(-8, 8):.0f}"
        x += dx
    path += f" q30 -8 {rng.randint(20, 50)} {rng.randint(-6, 6)}"
    ink = rng.choice(("#1c2f7a", "#222", "#27408b"))
    return _svg(
        190, 64, f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="1.8" stroke-linecap="round"/>'
    )


def code_square(rng: Random) -> Art:
    """Draw a square of dots that looks like a QR code and carries nothing."""
    n, dots = 25, []
    for row in range(n):
        for column in range(n):
            finder = (row < 8 and (column < 8 or column >= n - 8)) or (row >= n - 8 and column < 8)
            if not finder and rng.random() < 0.48:
                dots.append(f"M{column} {row}h1v1h-1z")
    for fx, fy in ((0, 0), (n - 7, 0), (0, n - 7)):
        dots.append(f"M{fx} {fy}h7v7h-7zM{fx + 1} {fy + 1}v5h5v-5zM{fx + 2} {fy + 2}h3v3h-3z")
    body = f'<rect x="-2" y="-2" width="29" height="29" fill="#fff"/><path d="{"".join(dots)}" fill-rule="evenodd"/>'
    return _svg(100, 100, f'<g transform="translate(8 8) scale(3.36)">{body}</g>')


def hologram(rng: Random) -> Art:
    """Draw a shiny sticker with a serial number, as small bodies use."""
    serial = f"{rng.randint(0, 999999):06}"
    body = '<defs><linearGradient id="h" x1="0" y1="0" x2="1" y2="1">'
    body += "".join(
        f'<stop offset="{i / 4}" stop-color="{c}"/>'
        for i, c in enumerate(("#9fd8e8", "#e7d5f2", "#c9efc4", "#f6e7b4", "#b4c8f0"))
    )
    body += '</linearGradient></defs><rect width="90" height="90" rx="6" fill="url(#h)" stroke="#999"/>'
    body += _line("GENUINE", 45, 40, 13, "#667") + _line(serial, 45, 66, 14, "#a33")
    return _svg(90, 90, body, serial)


def watermark(word: str) -> Art:
    """Draw a pale word across the page."""
    text = _line(word, 0, 0, 96, "#8a94a6", 'text-anchor="middle" font-weight="bold" opacity="0.28"')
    return _svg(500, 500, f'<g transform="translate(265 275) rotate(-45)">{text}</g>', word)


def guilloche(colour: str, width: int = 794, height: int = 1123, frame: bool = True) -> str:
    """Give an SVG ground of fine waves with an ornamental frame, as security paper has."""
    waves = "".join(
        f'<path d="M0 {y} '
        + " ".join(f"q{width // 24} {14 if i % 2 else -14} {width // 12} 0" for i in range(13))
        + '"/>'
        for y in range(10, height, 17)
    )
    body = f'<g fill="none" stroke="{colour}" stroke-width="0.6" opacity="0.22">{waves}</g>'
    if frame:
        body += (
            f'<rect x="26" y="26" width="{width - 52}" height="{height - 52}" fill="none" stroke="{colour}" stroke-width="9" stroke-dasharray="3 3" opacity="0.7"/>'
            f'<rect x="38" y="38" width="{width - 76}" height="{height - 76}" fill="none" stroke="{colour}" stroke-width="1.4"/>'
        )
    return (
        f'<svg class="ground" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'preserveAspectRatio="none">{body}</svg>'
    )
