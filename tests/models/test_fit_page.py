"""The fitting of what tells certificates from papers about them, on papers made by hand."""

import numpy as np
import pytest
import regex

from certscan.fields.weights import shipped_weights
from certscan.models_folder import models_folder
from models import fit_page
from models.fit_page import SIGNS, Paper, fit, fitted


def made(count, *, told, certified, **signs):
    """Papers whose signs vary a little around what is given; what speaks against one is negative."""
    random = np.random.default_rng(count)
    return [
        Paper(
            told + random.normal(0, 1),
            tuple(signs.get(sign, 0.0) + random.normal(0, 0.1) for sign in SIGNS),
            certified,
            f"{certified} {number % 7}",
        )
        for number in range(count)
    ]


PAPERS = [
    *made(70, told=6.0, certified=True, title=2.0, body=1.0),
    *made(60, told=5.5, certified=False, title=1.0, body=0.2, figures=-2.0),
]


def test_what_differs_weighs_most():
    weights = fitted(PAPERS)
    assert set(sorted(weights, key=weights.__getitem__)[-3:]) == {"title", "body", "figures"}


def test_weights_tell_papers_apart_that_what_they_say_does_not(capsys):
    fitted(PAPERS)
    printed = capsys.readouterr().out.splitlines()
    said, held_out = (
        float(regex.search(r"([\d.]+)% of the others taken", line)[1])
        for name in ("what they say", "held out")
        for line in [x for x in printed if x.startswith(name)][-1:]
    )
    assert said > 50
    assert held_out == 0


def test_no_weight_leaves_its_bounds():
    told = np.array([x.told for x in PAPERS])
    signs = np.array([x.signs for x in PAPERS])
    weights = fit(told, 0.01 * signs, np.array([x.certified for x in PAPERS]))
    assert weights.min() >= 0
    assert weights.max() <= 2


def test_the_file_is_written_where_asked(monkeypatch, tmp_path):
    text = (models_folder() / "weights.toml").read_text(encoding="utf-8")
    file = tmp_path / "weights.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(fit_page, "models_folder", lambda: tmp_path)
    monkeypatch.setattr(fit_page, "papers", lambda corpus, cache: PAPERS)
    fit_page.main(["--corpus", "c", "--cache", "k"])
    assert file.read_text(encoding="utf-8") == text
    fit_page.main(["--corpus", "c", "--cache", "k", "--write"])
    assert file.read_text(encoding="utf-8") != text
    assert "# against a heading with a number" in file.read_text(encoding="utf-8")


def test_signs_are_those_of_the_table():
    assert set(SIGNS) == set(shipped_weights().page.model_dump())
    with pytest.raises(SystemExit):
        fit_page.main([])
