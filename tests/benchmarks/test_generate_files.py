import json
import os
from random import Random

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from benchmarks.generate import __main__ as command
from benchmarks.generate import chromium, corpus, degrade, media, plan, render, textlayer
from benchmarks.generate.layouts import LAYOUTS

DATES = ("issue_date", "expiry_date", "initial_date")


def squeezed(text):
    return " ".join(text.split())


@pytest.fixture
def written():
    """A certificate in a ruled table, not yet drawn."""
    layout = LAYOUTS["boxed_table"]
    return plan.write_certificate(Random(3), layout, "en", plan.offices_for(layout, "en")[3])


@pytest.fixture
def sheet():
    """A white page with black bars."""
    pixels = np.full((600, 424, 3), 255, np.uint8)
    pixels[100:120, 60:360] = 0
    pixels[300:306, 60:200] = 0
    return pixels


def test_degradation_follows_its_seed(sheet):
    for spoil in (degrade.scan, lambda page, noise: degrade.photo(page, noise, 700)):
        first = spoil(sheet, np.random.default_rng(1))
        assert np.array_equal(first, spoil(sheet, np.random.default_rng(1)))
        assert not np.array_equal(first, spoil(sheet, np.random.default_rng(2)))


def test_a_photo_shows_the_desk_and_a_turned_page_lies_on_its_side(sheet):
    photo = degrade.photo(sheet, np.random.default_rng(3), 700)
    assert photo[:4].mean() < 200
    assert photo[photo.shape[0] // 2 - 20 :][:40].max() > 120
    turned = degrade.quarter_turns(sheet, 1)
    assert turned.shape == (424, 600, 3)
    assert np.array_equal(degrade.quarter_turns(turned, 3), sheet)


@pytest.fixture
def paper(tmp_path):
    """A PDF page of one picture."""
    path = tmp_path / "paper.pdf"
    Image.new("RGB", (848, 1200), "white").save(path, "PDF", resolution=100)
    return path.read_bytes()


@pytest.mark.parametrize("medium", media.SHARES)
def test_every_medium_gives_a_file_of_its_kind(paper, medium):
    made = media.make(paper, medium, np.random.default_rng(1))
    again = media.make(paper, medium, np.random.default_rng(1))
    assert made.data == again.data
    assert made.data.startswith(b"%PDF" if made.suffix == ".pdf" else b"\xff\xd8")
    assert made.notes["medium"] in {"digital", "scan", "photo", "image"}


def test_an_unknown_medium_is_refused(paper):
    with pytest.raises(ValueError, match="fax"):
        media.make(paper, "fax", np.random.default_rng(1))


def test_a_bad_text_layer_is_there_and_is_bad(paper):
    run = textlayer.TextRun("Certificate No. 1050 / 证书", (40, 700, 300, 716))
    noise = np.random.default_rng(4)
    layered = textlayer.add_layer(paper, [[run]], noise, 0.5)
    document = pdfium.PdfDocument(layered)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Cert" in text or "ficat" in text
    assert "证书" not in text
    assert textlayer.misread("1050", np.random.default_rng(4), 1.0) != "1050"
    assert textlayer.misread("same", np.random.default_rng(4), 0.0) == "same"


def test_without_chromium_the_command_says_what_to_install(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(chromium, "find_chromium", lambda: None)
    monkeypatch.setattr("sys.argv", ["generate", "--out", str(tmp_path), "--count", "2"])
    assert command.main() == 6
    assert "apt-get install chromium" in capsys.readouterr().err


@pytest.mark.parametrize("names", ["fax", "pdf,fax", ","])
def test_an_unknown_medium_on_the_command_line_is_named(monkeypatch, capsys, tmp_path, names):
    monkeypatch.setattr("sys.argv", ["generate", "--out", str(tmp_path), "--media", names])
    assert command.main() == 2
    assert "choose from pdf" in capsys.readouterr().err


def test_an_unknown_layout_on_the_command_line_is_named(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("sys.argv", ["generate", "--out", str(tmp_path), "--layouts", "boxed_table,origami"])
    assert command.main() == 2
    assert "Unknown layout: origami; choose from" in capsys.readouterr().err


def test_layouts_can_be_named_by_family():
    found, unknown = command.chosen(["tables", "brochure", "origami"])
    assert {"boxed_table", "registrar_grid", "brochure"} <= found
    assert "classic_centred" not in found
    assert unknown == ["origami"]
    assert command.chosen([]) == (set(), [])


@pytest.mark.parametrize(
    ("option", "kinds"), [("--negatives-only", {"other"}), ("--layouts=boxed_table", {"certificate"})]
)
def test_the_command_line_chooses_what_is_drawn(browser, monkeypatch, tmp_path, option, kinds):
    monkeypatch.setattr(
        "sys.argv", ["generate", "--out", str(tmp_path), "--count", "3", "--media", "pdf", option]
    )
    assert command.main() == 0
    rows = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) == 3
    assert {row["document_class"] for row in rows} == kinds


def test_a_drawn_file_is_well_formed(browser, written):
    data = render.pdf_of(browser, written.sheets, written.pictures, "en")
    assert b"/Creator (Writer" in data
    assert data.count(b"(D:20261101090000") == 2


@pytest.fixture(scope="module")
def browser():
    if chromium.find_chromium() is None:
        reason = "Chromium is not installed; it draws the generated pages"
        if os.environ.get("CERTSCAN_REQUIRE_SYSTEM") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with chromium.Chromium() as running:
        yield running


def test_a_rendered_page_carries_its_number_as_text(browser, written):
    data = render.pdf_of(browser, written.sheets, written.pictures, "en")
    assert data == render.pdf_of(browser, written.sheets, written.pictures, "en")
    document = pdfium.PdfDocument(data)
    assert len(document) == len(written.sheets.pages)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert written.truths[0]["certificate_number"] in text


def words_of(data):
    document = pdfium.PdfDocument(data)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return sorted(text.split()), text


def test_painted_faults_spoil_their_own_document_and_none_after_it(browser, written):
    def draw(fault=None):
        return render.pdf_of(browser, written.sheets, written.pictures, "en", fault, 5)

    clean = draw()
    words, text = words_of(clean)
    shuffled, other = words_of(draw("shuffled"))
    assert shuffled == words
    assert other != text
    assert len(words_of(draw("doubled"))[1]) > len(text)
    assert len(words_of(draw("partial"))[1]) < len(text)
    assert draw() == clean


def test_a_long_text_shrinks_until_the_page_holds_it(browser, written):
    scope = written.truths[0]["scope"]
    longer = written.sheets.pages[0].replace(scope, f"{(scope + ' ') * 12} THE END")
    sheets = type(written.sheets)((longer,), written.sheets.css)
    document = pdfium.PdfDocument(render.pdf_of(browser, sheets, written.pictures, "en"))
    text = document[0].get_textpage().get_text_range()
    pages = len(document)
    document.close()
    assert pages == 1
    assert "THE END" in squeezed(text)
    assert squeezed(written.truths[0]["issuer"]) in squeezed(text)


def test_a_small_corpus_is_written_with_its_truth(browser, tmp_path):
    certificates = corpus.generate(tmp_path, 4, 11, {"pdf": 0.5, "photo": 0.5})
    rows = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    files = {path.name for path in (tmp_path / "files").iterdir()}
    assert {row["file"] for row in rows} == files
    assert len(files) == 4
    assert certificates == sum(row["document_class"] == "certificate" for row in rows) >= 4
    wanted = {
        "pages",
        "standards",
        "certificate_number",
        "holder",
        "holder_local",
        "address",
        "issuer",
        "issuer_id",
    }
    wanted |= {"accreditation", "scope", *DATES, "language", "document_class", "medium", "layout", "sites"}
    assert all(wanted <= set(row) for row in rows)
