"""The fitting of weights, on judges and certificates made by hand."""

from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.accuracy.truth import TrueCertificate
from certscan.fields.weights import read_weights, shipped_weights, weights
from certscan.models_folder import models_folder
from models import fit_weights
from models.fit_weights import PULL, ROUNDS, STEPS, Case, Judge, fit, flat, nested, rewritten, search, worth
from tests.factories import certificate, text_value
from tests.support.certificate_pages import english

TEXT = (models_folder() / "weights.toml").read_text(encoding="utf-8")
KEYS = st.lists(st.text("abc", min_size=1), min_size=1, max_size=3).map(".".join)


def ratio_judge(wanted):
    """A judge that holds a case for right where a/b is above what the case wants (below, if negative)."""

    def judge(table):
        ratio = table["a"] / table["b"]
        right = [ratio > w if w > 0 else ratio < -w for w in wanted]
        return np.array([(int(r), 0) for r in right])

    return judge


ALL = 10
SEEN = np.ones(ALL, dtype=bool)
START = {"a": 0.5, "b": 0.5}


def test_a_weight_moves_to_where_more_is_right():
    judge = ratio_judge([1.2] * ALL)
    found = search(judge, START, SEEN)
    assert worth(judge(found)) == ALL
    assert found["a"] / found["b"] == pytest.approx(max(STEPS)), "no further than it must"


def test_a_weight_stays_where_nothing_is_gained():
    judge = ratio_judge([1.2] * 3 + [0.1] * 7)
    assert search(ratio_judge([0.1] * ALL), START, SEEN) == START
    assert search(judge, START, np.arange(ALL) >= 3) == START, "what is not seen moves nothing"
    assert search(judge, START, SEEN) != START


def test_a_gain_must_pay_for_the_move():
    far = max(STEPS) ** ROUNDS * 0.99
    assert 1 < np.log(far) * PULL < ALL
    assert search(ratio_judge([far]), START, np.ones(1, dtype=bool)) == START


def test_a_silent_error_weighs_more_than_a_value_that_is_right():
    def judge(table):
        return np.array([(1, 0), (1, 1)]) if table["a"] > 0.6 else np.array([(1, 0), (0, 0)])

    assert search(judge, {"a": 0.5}, np.ones(2, dtype=bool)) == {"a": 0.5}


def test_a_weight_moves_within_its_bounds():
    def judge(table):
        return np.array([(int(100 * table["a"]), 0)])

    assert search(judge, {"a": 1.9}, np.ones(1, dtype=bool)) == {"a": 2.0}
    assert search(judge, {"a": 0.0}, np.ones(1, dtype=bool)) == {"a": 0.0}, "what is nothing has no share"
    assert ROUNDS >= 1


def test_weights_that_hold_for_other_layouts_are_kept():
    found = fit(ratio_judge([1.2] * ALL), START, [f"layout {i}" for i in range(ALL)])
    assert found.keeps
    assert worth(found.held_out) == worth(found.after) == ALL
    assert worth(found.before) == 0


def test_weights_that_fail_on_other_layouts_are_not_kept():
    """Two layouts want a ratio above one, three the opposite: without one of the three it pays to go above."""
    wanted = [1.2] * 8 + [-1.1] * 9
    groups = [f"layout {i // 4}" for i in range(8)] + [f"layout {2 + i // 3}" for i in range(9)]
    found = fit(ratio_judge(wanted), START, groups)
    assert worth(found.before) == 9
    assert worth(found.held_out) == 0
    assert not found.keeps


@given(st.dictionaries(KEYS, st.floats(0, 2)))
def test_tables_and_dotted_keys_say_the_same(given_flat):
    if any(other.startswith(f"{key}.") for key in given_flat for other in given_flat):
        return  # a key is a weight or a table
    assert dict(flat(nested(given_flat))) == given_flat


def test_the_file_is_written_with_its_comments():
    new = rewritten(TEXT, {"dates.cycle.nearly": 0.5, "holder.label": 0.123, "scope.below": 0.9})
    read = read_weights(new)
    assert (read.dates.cycle.nearly, read.holder.label, read.scope.below) == (0.5, 0.123, 0.9)
    assert read.number == shipped_weights().number
    assert read.holder.below == shipped_weights().holder.below
    assert [line.partition("#")[1:] for line in new.splitlines()] == [
        line.partition("#")[1:] for line in TEXT.splitlines()
    ]
    assert rewritten(TEXT, {}) == TEXT


def case(**row):
    return Case((english(),), certificate(), TrueCertificate({"file": "a.pdf", **row}), "a layout")


TABLES = [
    ("holder", {"holder": "Borealis Pump Works Ltd."}, 2),
    ("number", {"certificate_number": "QM-4711"}, 1),
    ("scope", {"scope": "Design and manufacture of pumps"}, 1),
    ("dates", {"issue_date": "2023-05-13", "expiry_date": "2026-05-12"}, 3),
]


@pytest.mark.parametrize(("table", "row", "values"), TABLES)
def test_a_certificate_is_judged_by_any_weights(table, row, values):
    start = dict(flat(getattr(shipped_weights(), table).model_dump()))
    judge = Judge(table, [case(**row)])
    assert judge(start).tolist() == [[values, 0]]
    assert Judge(table, [case()])(start)[0, 0] < values, "the truth has no such value"


def test_a_name_that_nothing_speaks_for_is_not_chosen():
    start = dict(flat(shipped_weights().holder.model_dump()))
    judge = Judge("holder", [case(holder="Borealis Pump Works Ltd.")])
    assert judge(start | {"at_least": 2.0}).tolist() == [[1, 0]], "none is in the other script, as is right"


def test_a_certificate_is_done_again_only_for_a_weight_that_it_asks_for(monkeypatch):
    asked = []

    def choose(_):
        asked.append(weights().holder.label)
        return {"holder": text_value("Borealis Pump Works Ltd.")}

    judge = Judge("holder", [case(holder="Borealis Pump Works Ltd.")], lambda case: partial(choose, case))
    start = dict(flat(shipped_weights().holder.model_dump()))
    judge(start)
    judge(start | {"foot": 0.9})
    assert asked == [start["label"]]
    judge(start | {"label": 0.9})
    assert asked == [start["label"], 0.9]


def test_a_wrong_value_that_is_given_as_sure_is_silent():
    sure, unsure = text_value("Others Ltd.", 0.97), text_value("Others Ltd.", 0.4)
    for value, silent in ((sure, 1), (unsure, 0)):
        judge = Judge(
            "holder", [case(holder="Borealis Pump Works Ltd.")], lambda _, v=value: lambda: {"holder": v}
        )
        assert judge({}).tolist() == [[0, silent]]


def test_the_command_keeps_the_file_where_nothing_is_gained(tmp_path, monkeypatch, capsys):
    file = tmp_path / "weights.toml"
    file.write_text(TEXT, encoding="utf-8")
    found = [case(scope="Design and manufacture of pumps")]
    monkeypatch.setattr(fit_weights, "cases", lambda corpus, cache: found)
    fit_weights.main(["--corpus", "c", "--cache", "k", "--table", "scope", "--weights", str(file)])
    assert file.read_text(encoding="utf-8") == TEXT
    assert "scope: before 1 right, 0 silently wrong" in capsys.readouterr().out


def test_the_command_writes_what_it_found(tmp_path, monkeypatch, capsys):
    file = tmp_path / "weights.toml"
    file.write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(fit_weights, "cases", lambda corpus, cache: [case(scope="Design")])
    before = shipped_weights().scope.short
    result = SimpleNamespace(
        weights=dict(flat(shipped_weights().scope.model_dump())) | {"short": before / 2},
        before=np.array([(1, 0)]),
        after=np.array([(2, 0)]),
        held_out=np.array([(2, 0)]),
        keeps=True,
    )
    monkeypatch.setattr(fit_weights, "fit", lambda *_: result)
    fit_weights.main(["--corpus", "c", "--cache", "k", "--table", "scope", "--weights", str(file)])
    assert read_weights(file.read_text(encoding="utf-8")).scope.short == before / 2
    assert "kept" in capsys.readouterr().out
