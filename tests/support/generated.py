"""What a reader sees of a generated document before it is drawn."""

import html
import re


def visible_text(written):
    """Give what a reader sees: the HTML's text and the words in its pictures."""
    raw = re.sub("</?(sup|bdi)[^>]*>", "", " ".join(written.sheets.pages))
    text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(style|script).*?</\1>", "", raw, flags=re.S)))
    return squeezed(text + " " + " ".join(picture.words for picture in written.pictures.values()))


def squeezed(text):
    """Collapse white space."""
    return " ".join(text.split())
