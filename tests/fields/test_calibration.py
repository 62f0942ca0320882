import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.fields.calibration import DOUBTED, UNCALIBRATED, Curve, calibrated, shipped_curves
from certscan.record import Alternative
from tests.factories import certificate

SCORES = st.floats(0, 1)


@given(SCORES)
def test_slope_one_leaves_a_score_as_it_is(score):
    expected = score if score <= DOUBTED else min(max(score, 0.01), 0.99)
    assert Curve(1, 0)(score) == pytest.approx(expected)


@given(SCORES, SCORES)
def test_the_shipped_curves_keep_the_order_above_doubt(one, other):
    low, high = sorted((one, other))
    for curve in shipped_curves().values():
        if low > DOUBTED:
            assert curve(low) <= curve(high)


@given(st.floats(0, DOUBTED))
def test_what_is_doubted_stays_doubted(score):
    assert all(curve(score) == score for curve in shipped_curves().values())


def test_every_curve_belongs_to_a_field():
    fields = type(certificate()).model_fields
    assert shipped_curves().keys() <= fields.keys()
    assert all(math.isfinite(c.slope) and c.slope > 0 for c in shipped_curves().values())


def test_a_certificate_is_calibrated_field_by_field():
    facts = certificate()
    holder = facts.holder.model_copy(
        update={"confidence": 0.8, "alternatives": (Alternative(value="B", printed="B", confidence=0.7),)}
    )
    facts = facts.model_copy(update={"holder": holder})
    assert calibrated(facts, UNCALIBRATED) == facts
    surer = calibrated(facts, {"holder": Curve(1, 2)})
    assert surer.holder.confidence == pytest.approx(1 / (1 + math.exp(-math.log(4) - 2)), abs=1e-3)
    assert surer.holder.alternatives[0].confidence <= 1 - surer.holder.confidence + 1e-9
    assert surer.expiry_date == facts.expiry_date
