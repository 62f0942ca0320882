"""What holds for every certificate, however odd."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.record import (
    AccreditationMark,
    Alternative,
    CertificateFacts,
    IssuerValue,
    Kind,
    Severity,
    Value,
    VerdictStatus,
)
from certscan.rules import RULES, judge
from tests.factories import certificate, evidence, standard, text_value
from tests.rules.cases import expecting, in_register, registered, under
from tests.rules.world import ACCREDITATION_BODIES, CATALOGUE, STANDARDS, distrusted

DISTRUSTED = distrusted()
#: Rules that need no fact of the catalogue for a fail.
ON_THE_RECORD_ALONE = {"D-01", "D-07", "N-10"}

LABELS = [
    *(entry.id for entry in STANDARDS),
    *(edition.label for entry in STANDARDS for edition in entry.editions),
    "ISO 9001:2017",
    "Quality Mark 7",
]

days = st.dates() | st.dates(date(2014, 1, 1), date(2032, 1, 1)) | st.sampled_from([date.min, date.max])


@st.composite
def day_values(draw):
    printed = draw(st.sampled_from(["04/03/2026", "2026-03-04"]))
    alternatives = draw(
        st.lists(
            st.builds(
                Alternative[date],
                value=days,
                printed=st.sampled_from([printed, "elsewhere"]),
                confidence=st.just(0.3),
            ),
            max_size=2,
        )
    )
    return Value[date](
        value=draw(days),
        printed=printed,
        confidence=0.6,
        evidence=evidence(printed),
        alternatives=tuple(alternatives),
    )


def odd_texts(*likely):
    """Texts as they may stand on a page, and any others."""
    any_letters = st.text(st.characters(exclude_characters="{}"), max_size=40)
    return st.none() | (st.sampled_from(likely) | any_letters).map(text_value)


marks = st.builds(
    AccreditationMark,
    id=st.sampled_from([*(body.id for body in ACCREDITATION_BODIES), "XYZAB", ""]),
    number=st.none(),
    confidence=st.sampled_from([0.5, 0.95]),
    evidence=st.just(evidence("mark")),
)

issuers = st.builds(
    IssuerValue,
    value=st.sampled_from(["SGS", "UKAS", "Fjord Cert AS"]),
    printed=st.just("printed"),
    confidence=st.just(0.9),
    id=st.sampled_from([None, "sgs", "fjord"]),
)

certificates = st.builds(
    certificate,
    kind=st.sampled_from(Kind),
    standards=st.lists(st.sampled_from(LABELS).map(standard), max_size=3).map(tuple),
    issuer=st.none() | issuers,
    accreditation=st.lists(marks, max_size=3).map(tuple),
    issue_date=st.none() | day_values(),
    expiry_date=st.none() | day_values(),
    initial_date=st.none() | day_values(),
    certificate_number=odd_texts("00124Q12345R0M/1100", "XXXX", "QM-4711 Rev. 2"),
    holder=odd_texts("Borealis Pump Works", "北港泵业有限公司", "Co. Ltd."),
    holder_local=odd_texts("北港泵业有限公司"),
    registration_id=odd_texts("91330100799655058B", "91330100799655058A"),
    address=odd_texts("1 Quay Street, Shanghai, China", "北港市", "see annex"),
    sites=st.lists(odd_texts("7 Mill Lane").filter(bool), max_size=2).map(tuple),
    scope=odd_texts("Trading", "Pumps, excluding valves", "生产及相关管理活动", "see annex"),
    languages=st.sampled_from([(), ("en",), ("zh",), ("en", "zh")]),
)

policies = st.sampled_from(
    [
        None,
        under(accreditation="required", accreditors=("DAKKS",), benchmark="GFSI", making=True)["policy"],
        under(severity={code.code: weight for code in RULES for weight in ("off", "fail")})["policy"],
        expecting(
            {
                "names": ("Borealis",),
                "products": ("valve", "泵"),
                "site": "7 Mill Lane",
                "registration_id": "1",
            }
        )["policy"],
        registered(in_register("QM-4711 Rev. 2", status="suspended", holder="Fjord"))["policy"],
    ]
)

horizons = st.integers(min_value=0, max_value=10_000)


def judged(facts, day, horizon=90, catalogue=CATALOGUE, policy=None):
    return judge(facts, day=day, catalogue=catalogue, expiring_within_days=horizon, policy=policy)


@settings(deadline=None)
@given(certificates, days, horizons, policies)
def test_the_same_question_gets_the_same_answer(facts, day, horizon, policy):
    first = judged(facts, day, horizon, policy=policy)
    assert first == judged(facts, day, horizon, policy=policy)
    assert first.as_of == day


@settings(deadline=None)
@given(certificates, days)
def test_findings_are_of_known_rules_and_fields_and_the_weightiest_first(facts, day):
    findings = judged(facts, day).findings
    assert {finding.rule for finding in findings} <= {rule.code for rule in RULES}
    assert {finding.field for finding in findings} <= set(CertificateFacts.model_fields)
    weights = [list(Severity).index(finding.severity) for finding in findings]
    assert weights == sorted(weights)
    assert all(finding.message and "{" not in finding.message for finding in findings)


@settings(deadline=None)
@given(certificates, days)
def test_only_a_fail_makes_a_certificate_unusable(facts, day):
    verdict = judged(facts, day)
    fails = any(finding.severity is Severity.FAIL for finding in verdict.findings)
    assert fails == (verdict.status in {VerdictStatus.EXPIRED, VerdictStatus.NOT_ACCEPTABLE})


@settings(deadline=None)
@given(certificates, days)
def test_a_valid_certificate_has_every_fact_that_the_decision_needs(facts, day):
    if judged(facts, day).status is VerdictStatus.VALID:
        assert facts.standards
        assert facts.issuer
        assert facts.expiry_date or facts.kind is Kind.TEST_REPORT
        assert facts.expiry_date is None or facts.expiry_date.value >= day


@settings(deadline=None)
@given(certificates, days)
def test_facts_of_low_trust_never_fail_a_certificate(facts, day):
    findings = judged(facts, day, catalogue=DISTRUSTED).findings
    assert {f.rule for f in findings if f.severity is Severity.FAIL} <= ON_THE_RECORD_ALONE
