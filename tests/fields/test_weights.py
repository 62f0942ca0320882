import tomllib

import pytest
from pydantic import ValidationError

from certscan.fields.weights import WeightsError, read_weights, shipped_weights, weighing_with, weights
from certscan.models_folder import models_folder

TEXT = (models_folder() / "weights.toml").read_text(encoding="utf-8")


def test_the_shipped_weights_are_those_of_the_file():
    assert shipped_weights().model_dump() == tomllib.loads(TEXT)
    assert weights() is shipped_weights()


def test_weights_do_not_change():
    with pytest.raises(ValidationError):
        shipped_weights().holder.company = 0.5


def test_a_role_weighs_what_it_says_about_the_field():
    first = shipped_weights().dates.first
    assert first.of("earlier_issue") == first.earlier_issue > 0
    assert first.of("expiry_date") == 0


@pytest.mark.parametrize(
    ("before", "after", "key", "says"),
    [
        ("of_scheme = ", "of_sheme = ", "dates.cycle.of_scheme", "this must be given"),
        ("[holder]", "[holder]\nlogo = 0.1", "holder.logo", "this key is not known"),
        ("in_mark = ", "in_mark = -", "number.in_mark", "write 0.0 or a larger number"),
        ("codes = ", "codes = 9", "scope.codes", "write 2.0 or a smaller number"),
        ("codes = ", 'codes = "0.1" # ', "scope.codes", "write a number"),
        ("codes = ", "codes = nan # ", "scope.codes", "finite number"),
        ("[scope]", "[scope", "the file itself", "]"),
    ],
)
def test_a_mistake_is_named_by_its_key(before, after, key, says):
    assert before in TEXT
    with pytest.raises(WeightsError, match=r"models/weights\.toml") as raised:
        read_weights(TEXT.replace(before, after, 1))
    assert raised.value.key == key
    assert says in raised.value.message


def test_other_weights_hold_within_their_block_alone():
    holder = shipped_weights().holder.model_copy(update={"company": 0.9})
    others = shipped_weights().model_copy(update={"holder": holder})
    with weighing_with(others):
        assert weights().holder.company == 0.9
        with pytest.raises(RuntimeError), weighing_with(shipped_weights()):
            raise RuntimeError
        assert weights() is others
    assert weights() is shipped_weights()
