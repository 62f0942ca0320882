"""Digital files whose text layer misleads, though the page looks right: order, doubling, gaps, wrong letters."""

from __future__ import annotations

import io
import re

import pikepdf

from benchmarks.generate.degrade import Noise

#: Faults made while the page is set: text painted in another order, bold text painted twice, bold text as pictures.
PAINTED = ("shuffled", "doubled", "partial")
#: Faults made in the finished file: ligatures without their letters, letters mapped to others.
MAPPED = ("ligatures", "broken_map")
FAULTS = PAINTED + MAPPED

SCRIPT = """<script>
function spoil(kind, seed) {
  let state = seed;
  const lot = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const said = [...document.querySelectorAll('.sheet *')].filter(own);
  const bold = said.filter(e => +getComputedStyle(e).fontWeight >= 600 && !e.children.length);
  if (kind === 'shuffled') for (const e of said) {
    const style = getComputedStyle(e);
    if (style.display === 'inline') continue;
    if (style.position === 'static') e.style.position = 'relative';
    e.style.zIndex = Math.floor(lot() * 60);
  }
  if (kind === 'doubled') for (const e of bold) {
    const style = getComputedStyle(e);
    if (e.getClientRects().length > 1 || style.position !== 'static') continue;
    const twin = document.createElement('span');
    twin.textContent = e.textContent;
    twin.style.cssText = `position:absolute;left:calc(${style.paddingLeft} + .4px);right:calc(${style.paddingRight} - .4px);top:${style.paddingTop}`;
    e.style.position = 'relative';
    e.append(twin);
  }
  if (kind === 'partial') bold.forEach((e, i) => { if (!i || lot() < 0.45) e.style.filter = 'opacity(0.999)'; });
}
</script>"""

#: A character that text extraction gives where a font tells it nothing.
LOST = "FFFE"
SPAN = re.compile(rb"/ActualText \((?:fi|fl|ff|ffi|ffl|ti|tt)\)")
CHARACTERS = re.compile(rb"beginbfchar\n(.*?)endbfchar", re.S)
ENTRY = re.compile(rb"<(\w+)> <(\w{4})>\n")


def choose(noise: Noise) -> str:
    """Choose a fault by lot."""
    return FAULTS[int(noise.integers(len(FAULTS)))]


def map_letters(pdf: bytes, kind: str, noise: Noise) -> bytes:
    """Spoil what the fonts of a finished PDF say of their letters; other faults leave it as it is."""
    if kind not in MAPPED:
        return pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if kind == "ligatures":
            for page in document.pages:
                page.contents_coalesce()
                content = page.Contents.read_bytes()
                page.Contents.write(SPAN.sub(b"/ActualText <FEFF" + LOST.encode() + b">", content))
        else:
            shift = int(noise.integers(1, 9))
            for item in document.objects:
                if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                    table = item["/ToUnicode"]
                    table.write(CHARACTERS.sub(lambda found: _remap(found[0], shift), table.read_bytes()))
        buffer = io.BytesIO()
        document.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _remap(block: bytes, shift: int) -> bytes:
    """Give one entry in nine of a character map a wrong letter, or none."""

    def entry(found: re.Match[bytes]) -> bytes:
        code = int(found[2], 16)
        if code <= 32 or (code + shift) % 9:
            return found[0]
        wrong = LOST if code % 2 else f"{code % 90 + 37:04X}"
        return b"<" + found[1] + b"> <" + wrong.encode() + b">\n"

    return ENTRY.sub(entry, block)
