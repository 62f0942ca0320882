"""PDFs with one structural defect each, made from a sound one; the name says what is wrong."""

import re
from collections.abc import Callable

from tests.support.pdf_writer import Page, pdf

#: What a reader may make of a damaged file: repair it, leave pages out, or refuse it.
READ, REFUSED, EITHER = "read", "refused", "either"

LINES = (
    "Certificate of registration of the quality management",
    "system of Example Foundry Limited, Sheffield",
)


def sound() -> bytes:
    """A page with words enough for a text layer; 1 catalog, 2 page tree, 3 font, 4 content, 5 page."""
    return pdf(Page().lines(*LINES))


def _replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def damage(data: bytes) -> bytes:
        assert old in data, old
        return data.replace(old, new)

    return damage


def _without_object(number: int) -> Callable[[bytes], bytes]:
    def damage(data: bytes) -> bytes:
        return re.sub(rb"\n%d 0 obj.*?endobj" % number, b"", data, flags=re.DOTALL)

    return damage


def _cut_before(mark: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data[: data.rindex(mark)]


def _wrong_offsets(data: bytes) -> bytes:
    return re.sub(rb"(\d{10}) 00000 n", lambda m: b"%010d 00000 n" % (int(m[1]) + 7), data)


def _short_offsets(data: bytes) -> bytes:
    return re.sub(rb"\d{4}(\d{6}) 00000 n ", rb"\1 00000 n ", data)


def _deep(data: bytes) -> bytes:
    return data.replace(b"/Rotate 0", b"/Rotate 0 /Deep " + b"[" * 5000 + b"]" * 5000)


def _deep_tree(data: bytes) -> bytes:
    """A page tree of 500 storeys with the one page at its top."""
    chain = b"".join(
        b"%d 0 obj\n<< /Type /Pages /Count 1 /Kids [%d 0 R] >>\nendobj\n" % (n, n + 1)
        for n in range(100, 600)
    )
    last = b"600 0 obj\n<< /Type /Pages /Count 1 /Kids [5 0 R] >>\nendobj\n"
    head, tail = data.split(b"xref\n", 1)
    return head.replace(b"/Kids [5 0 R]", b"/Kids [100 0 R]") + chain + last + b"no" + tail


def _own_form(data: bytes) -> bytes:
    """A form that draws itself; more than once would be 2 to the power of 40 times, which PDFium does not survive."""
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 9 0 R >> >> "
    body = b"9 0 obj\n" + form + b"/Length 5 >>\nstream\n/X Do\nendstream\nendobj\nxref\n"
    calling = data.replace(b"/XObject <<  >>", b"/XObject << /X 9 0 R >>").replace(
        b"BT /F1", b"/X Do BT /F1", 1
    )
    return calling.replace(b"xref\n", body, 1)


#: name: (how to damage it, what may come of it)
BROKEN: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "header_missing": (lambda d: d[d.index(b"1 0 obj") :], REFUSED),
    "header_version_absurd": (_replaced(b"%PDF-1.7", b"%PDF-9.9"), READ),
    "header_without_dash": (_replaced(b"%PDF-1.7", b"%PDF1.7"), READ),
    "header_alone": (lambda d: d[:9], REFUSED),
    "header_twice": (lambda d: d[:9] + d, READ),
    "junk_before_header": (lambda d: b"From: supplier@example.com\r\n\r\n" + d, READ),
    "junk_after_end": (lambda d: d + b"\n<html>virus scanned</html>" * 100, READ),
    "end_missing": (_replaced(b"%%EOF", b""), READ),
    "cut_in_the_middle": (lambda d: d[: len(d) // 2], REFUSED),
    "cut_before_xref": (_cut_before(b"xref\n0"), EITHER),
    "cut_in_the_trailer": (_cut_before(b"/Root"), EITHER),
    "nul_bytes_in_the_middle": (lambda d: d[:300] + b"\x00" * 200 + d[500:], EITHER),
    "line_ends_changed": (lambda d: d.replace(b"\n", b"\r\n"), READ),
    "high_bits_lost": (lambda d: bytes(b & 0x7F for b in d), READ),
    "xref_missing": (lambda d: re.sub(rb"xref\n0.*?trailer", b"trailer", d, flags=re.DOTALL), READ),
    "xref_offsets_wrong": (_wrong_offsets, READ),
    "xref_offsets_short": (_short_offsets, READ),
    "xref_count_too_large": (lambda d: re.sub(rb"xref\n0 \d+", b"xref\n0 999999999", d), READ),
    "xref_count_missing": (lambda d: re.sub(rb"xref\n0 \d+", b"xref\n0", d), READ),
    "startxref_beyond_the_file": (lambda d: re.sub(rb"startxref\n\d+", b"startxref\n99999999", d), READ),
    "startxref_negative": (lambda d: re.sub(rb"startxref\n\d+", b"startxref\n-1", d), READ),
    "startxref_missing": (lambda d: re.sub(rb"startxref\n\d+\n", b"", d), READ),
    "trailer_missing": (lambda d: re.sub(rb"trailer\n.*?>>\n", b"", d, flags=re.DOTALL), EITHER),
    "trailer_without_root": (_replaced(b"/Root 1 0 R", b""), REFUSED),
    "trailer_root_is_a_number": (_replaced(b"/Root 1 0 R", b"/Root 17"), REFUSED),
    "trailer_root_is_a_font": (_replaced(b"/Root 1 0 R", b"/Root 3 0 R"), REFUSED),
    "trailer_in_a_circle": (lambda d: d.replace(b"/Size", b"/Prev %d /Size" % d.rindex(b"xref\n0")), EITHER),
    "catalog_missing": (_without_object(1), REFUSED),
    "catalog_without_pages": (_replaced(b"/Pages 2 0 R", b""), REFUSED),
    "catalog_pages_is_a_page": (_replaced(b"/Pages 2 0 R", b"/Pages 5 0 R"), EITHER),
    "tree_missing": (_without_object(2), REFUSED),
    "tree_recursive": (_replaced(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), REFUSED),
    "tree_is_its_own_parent": (_replaced(b"/Type /Pages", b"/Type /Pages /Parent 2 0 R"), READ),
    "tree_without_kids": (_replaced(b"/Kids [5 0 R]", b""), REFUSED),
    "tree_kid_missing": (_replaced(b"/Kids [5 0 R]", b"/Kids [77 0 R]"), REFUSED),
    "tree_count_wrong": (_replaced(b"/Count 1", b"/Count 3"), READ),
    "tree_count_negative": (_replaced(b"/Count 1", b"/Count -5"), EITHER),
    "tree_of_500_storeys": (_deep_tree, EITHER),
    "page_missing": (_without_object(5), REFUSED),
    "page_without_box": (_replaced(b"/MediaBox [0 0 595 842]", b""), READ),
    "page_box_empty": (_replaced(b"/MediaBox [0 0 595 842]", b"/MediaBox [0 0 0 0]"), EITHER),
    "page_box_upside_down": (_replaced(b"/MediaBox [0 0 595 842]", b"/MediaBox [595 842 0 0]"), READ),
    "page_box_not_numbers": (_replaced(b"/MediaBox [0 0 595 842]", b"/MediaBox [/a (b) null true]"), EITHER),
    "page_box_giant": (_replaced(b"/MediaBox [0 0 595 842]", b"/MediaBox [0 0 1e9 1e9]"), EITHER),
    "page_rotated_by_33_degrees": (_replaced(b"/Rotate 0", b"/Rotate 33"), READ),
    "page_nested_deeply": (_deep, EITHER),
    "page_without_resources": (lambda d: re.sub(rb"/Resources << .* >> >>", b"", d), EITHER),
    "content_missing": (_without_object(4), EITHER),
    "content_length_wrong": (lambda d: re.sub(rb"/Length \d+", b"/Length 5", d), EITHER),
    "content_length_giant": (lambda d: re.sub(rb"/Length \d+", b"/Length 4000000000", d), EITHER),
    "content_end_missing": (_replaced(b"\nendstream", b""), EITHER),
    "content_not_compressed_as_told": (_replaced(b"/Length", b"/Filter /FlateDecode /Length"), EITHER),
    "content_of_unknown_filter": (_replaced(b"/Length", b"/Filter /Own /Length"), EITHER),
    "content_state_never_restored": (lambda d: d.replace(b"BT /F1", b"q " * 40 + b"BT /F1"), EITHER),
    "font_missing": (_without_object(3), EITHER),
    "form_draws_itself": (_own_form, EITHER),
}
