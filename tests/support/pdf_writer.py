"""A PDF writer as small as the tests need: text, pictures and forms at exact places, nothing compressed.

Since its output is plain text, a test can damage a file by replacing a few bytes of it.
"""

from dataclasses import dataclass, field

import numpy as np

A4 = (595, 842)
LETTERS_WITHOUT_INK = 3

_HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


@dataclass
class Font:
    """Helvetica whose character codes mean other text than they show; with None a font that tells no meaning."""

    name: str
    to_unicode: dict[int, str] | None = field(default_factory=dict)


@dataclass
class Page:
    """One page; x and y are points from the media box's top left, y that of the base line."""

    size: tuple[float, float] = A4
    rotate: int = 0
    media_origin: tuple[float, float] = (0, 0)
    crop_box: tuple[float, float, float, float] | None = None
    content: list[str] = field(default_factory=list)
    images: dict[str, np.ndarray] = field(default_factory=dict)
    forms: dict[str, "Page"] = field(default_factory=dict)
    fonts: list[Font] = field(default_factory=list)
    widgets: list[tuple[float, float, str]] = field(default_factory=list)

    def text(self, x, y, text, size=12, *, angle=0, mode=0, font="F1"):
        """Write a run of text at an angle (degrees, counter-clockwise)."""
        left, bottom = self._point(x, y)
        cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        codes = text.encode("cp1252").hex() if isinstance(text, str) else text.hex()
        self.content.append(
            f"BT /{font} {size} Tf {mode} Tr {cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {left:.3f} {bottom:.3f} Tm "
            f"<{codes}> Tj ET"
        )
        return self

    def lines(self, *lines, x=72, y=100, size=12, leading=18, **how):
        """Write lines one under the other."""
        for number, line in enumerate(lines):
            self.text(x, y + number * leading, line, size, **how)
        return self

    def image(self, pixels, x, y, width, height):
        """Place a picture (rows x columns x 3) with its top left at x, y."""
        name = f"Im{len(self.images)}"
        self.images[name] = np.ascontiguousarray(pixels, np.uint8)
        left, bottom = self._point(x, y + height)
        self.content.append(f"q {width} 0 0 {height} {left} {bottom} cm /{name} Do Q")
        return self

    def form(self, inner):
        """Place a form XObject that covers the page."""
        name = f"Fm{len(self.forms)}"
        self.forms[name] = inner
        self.content.append(f"/{name} Do")
        return self

    def rectangle(self, x, y, width, height):
        """Draw a frame."""
        left, bottom = self._point(x, y + height)
        self.content.append(f"{left} {bottom} {width} {height} re S")
        return self

    def font(self, font):
        """Make a font known to this page."""
        self.fonts.append(font)
        return self

    def widget(self, x, y, text):
        """Place a filled-in form field."""
        self.widgets.append((*self._point(x, y), text))
        return self

    def _point(self, x, y):
        return self.media_origin[0] + x, self.media_origin[1] + self.size[1] - y


class _Objects:
    def __init__(self):
        self.bodies = []

    def reserve(self):
        self.bodies.append(b"null")
        return len(self.bodies)

    def add(self, body):
        self.bodies.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self.bodies)

    def stream(self, entries, data):
        data = data if isinstance(data, bytes) else data.encode("latin-1")
        head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode("latin-1")
        return self.add(head + data + b"\nendstream")


def pdf(*pages, extra_catalog=""):
    """Give the bytes of a PDF with these pages; object 1 is its catalog, object 2 its page tree."""
    objects = _Objects()
    catalog, tree = objects.reserve(), objects.reserve()
    helvetica = objects.add(_HELVETICA)
    kids, widgets = [], []
    for page in pages:
        kid, fields = _page(objects, page, tree, helvetica)
        kids.append(kid)
        widgets += fields
    form = f"/AcroForm << /Fields [{_references(widgets)}] >>" if widgets else ""
    objects.bodies[catalog - 1] = f"<< /Type /Catalog /Pages {tree} 0 R {form}{extra_catalog} >>".encode()
    objects.bodies[tree - 1] = f"<< /Type /Pages /Kids [{_references(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects.bodies, catalog)


def _file(bodies, catalog):
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(bodies, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (len(bodies) + 1, catalog)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _page(objects, page, tree, helvetica):
    content = objects.stream("", "\n".join(page.content))
    left, bottom = page.media_origin
    media = f"{left} {bottom} {left + page.size[0]} {bottom + page.size[1]}"
    crop = f" /CropBox [{' '.join(map(str, page.crop_box))}]" if page.crop_box else ""
    widgets = [_widget(objects, *widget, helvetica) for widget in page.widgets]
    annotations = f" /Annots [{_references(widgets)}]" if widgets else ""
    number = objects.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [{media}]{crop} /Rotate {page.rotate} "
        f"/Resources {_resources(objects, page, helvetica)} /Contents {content} 0 R{annotations} >>"
    )
    return number, widgets


def _resources(objects, page, helvetica):
    fonts = f"/F1 {helvetica} 0 R " + " ".join(f"/{f.name} {_font(objects, f)} 0 R" for f in page.fonts)
    pictures = [f"/{name} {_image(objects, pixels)} 0 R" for name, pixels in page.images.items()]
    forms = [f"/{name} {_form(objects, inner, helvetica)} 0 R" for name, inner in page.forms.items()]
    return f"<< /Font << {fonts} >> /XObject << {' '.join(pictures + forms)} >> >>"


def _font(objects, font):
    if font.to_unicode is None:
        return _drawn_font(objects)
    lines = [f"<{code:02x}> <{_utf16(text)}>" for code, text in font.to_unicode.items()]
    mapping = objects.stream("", _cmap(lines))
    return objects.add(_HELVETICA.replace(">>", f"/ToUnicode {mapping} 0 R >>"))


def _drawn_font(objects):
    """A Type 3 font whose letters are frames, with names that tell nothing: nobody can say what they mean."""
    codes = range(0x21, 0x7F)
    frame = objects.stream("", "600 0 0 0 500 700 d1 0 0 500 700 re f")
    names = " ".join(f"/g{code}" for code in codes)
    glyphs = " ".join(f"/g{code} {frame} 0 R" for code in codes)
    return objects.add(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] "
        f"/CharProcs << {glyphs} >> /Encoding << /Type /Encoding /Differences [33 {names}] >> "
        f"/FirstChar 33 /LastChar 126 /Widths [{' '.join(['600'] * len(codes))}] >>"
    )


def _utf16(text):
    return text.encode("utf-16-be", "surrogatepass").hex()


def _cmap(lines):
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CMapName /Own def /CMapType 2 def",
            "1 begincodespacerange <00> <ff> endcodespacerange",
            f"{len(lines)} beginbfchar",
            *lines,
            "endbfchar endcmap end end",
        )
    )


def _image(objects, pixels):
    height, width = pixels.shape[:2]
    entries = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB"
    return objects.stream(f"{entries} /BitsPerComponent 8", pixels.tobytes())


def _form(objects, inner, helvetica):
    box = f"[0 0 {inner.size[0]} {inner.size[1]}]"
    resources = _resources(objects, inner, helvetica)
    return objects.stream(
        f"/Type /XObject /Subtype /Form /BBox {box} /Resources {resources}", "\n".join(inner.content)
    )


def _widget(objects, left, bottom, text, helvetica):
    width = 12 * len(text)
    appearance = objects.stream(
        f"/Type /XObject /Subtype /Form /BBox [0 0 {width} 16] "
        f"/Resources << /Font << /F1 {helvetica} 0 R >> >>",
        f"/Tx BMC BT /F1 12 Tf 2 4 Td ({text}) Tj ET EMC",
    )
    return objects.add(
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (field{len(objects.bodies)}) /V ({text}) /F 4 "
        f"/Rect [{left} {bottom - 4} {left + width} {bottom + 12}] /AP << /N {appearance} 0 R >> >>"
    )


def _references(numbers):
    return " ".join(f"{number} 0 R" for number in numbers)
