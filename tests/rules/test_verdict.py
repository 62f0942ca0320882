from datetime import date, timedelta

import pytest

from certscan.catalogue import load
from certscan.record import Finding, Severity, VerdictStatus
from certscan.rules import RULES, judge
from certscan.rules.verdict import PRECEDENCE, status_of
from tests.factories import certificate, day_value, standard
from tests.rules.cases import expecting, issuer, mark, under, warned
from tests.rules.world import CATALOGUE, TODAY

EXPIRED = {"issue_date": day_value("2020-01-10"), "expiry_date": day_value("2023-01-09")}
EXPIRING = {"issue_date": day_value("2023-12-24"), "expiry_date": day_value("2026-12-23")}
DEAD_EDITION = {"standards": (standard("ISO 9001:2008"),)}
SELF_STYLED = {"accreditation": (mark("ACCAB"),)}
UNKNOWN_ISSUER = {"issuer": issuer("Fjord Cert AS")}


def verdict_of(day=TODAY, **facts):
    return judge(certificate(**facts), day=day, catalogue=CATALOGUE)


def codes(verdict):
    return [finding.rule for finding in verdict.findings]


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({}, VerdictStatus.VALID),
        (EXPIRING, VerdictStatus.EXPIRING),
        (UNKNOWN_ISSUER, VerdictStatus.ATTENTION),
        (EXPIRING | UNKNOWN_ISSUER, VerdictStatus.ATTENTION),
        ({"standards": ()}, VerdictStatus.UNVERIFIABLE),
        ({"issuer": None}, VerdictStatus.UNVERIFIABLE),
        ({"issue_date": None, "expiry_date": None}, VerdictStatus.UNVERIFIABLE),
        ({"issue_date": None}, VerdictStatus.VALID),
        ({"expiry_date": None}, VerdictStatus.ATTENTION),
        (EXPIRING | {"issuer": None}, VerdictStatus.UNVERIFIABLE),
        (UNKNOWN_ISSUER | {"standards": ()}, VerdictStatus.UNVERIFIABLE),
        (EXPIRED, VerdictStatus.EXPIRED),
        (EXPIRED | UNKNOWN_ISSUER, VerdictStatus.EXPIRED),
        (EXPIRED | {"issuer": None}, VerdictStatus.EXPIRED),
        (EXPIRED | SELF_STYLED, VerdictStatus.NOT_ACCEPTABLE),
        (EXPIRED | DEAD_EDITION, VerdictStatus.NOT_ACCEPTABLE),
        (EXPIRING | SELF_STYLED, VerdictStatus.NOT_ACCEPTABLE),
        (SELF_STYLED | {"issuer": None}, VerdictStatus.NOT_ACCEPTABLE),
        (DEAD_EDITION, VerdictStatus.NOT_ACCEPTABLE),
    ],
)
def test_precedence(facts, status):
    assert verdict_of(**facts).status is status


def test_every_status_has_a_step_and_the_last_one_always_holds():
    assert sorted(step.status for step in PRECEDENCE) == sorted(VerdictStatus)
    assert status_of([], frozenset()) is PRECEDENCE[-1].status


def test_notes_do_not_spoil_a_verdict():
    note = Finding(rule="D-12", severity=Severity.INFO, message="In transition.")
    assert status_of([note], frozenset()) is VerdictStatus.VALID


def test_a_doubtful_expiry_is_no_expiry():
    warning = Finding(rule="D-01", severity=Severity.WARN, message="Two readings.")
    assert status_of([warning], frozenset()) is VerdictStatus.ATTENTION


def test_a_sound_certificate_has_neither_fail_nor_warn():
    verdict = verdict_of()
    assert {f.severity for f in verdict.findings} == {Severity.INFO}
    assert codes(verdict) == ["D-12", "S-02", "P-05"]


def test_the_weightiest_finding_stands_first():
    verdict = verdict_of(**EXPIRED, **UNKNOWN_ISSUER)
    assert codes(verdict) == ["D-01", "A-04", "D-12", "P-05"]


def test_the_verdict_names_its_day():
    day = date(2025, 2, 3)
    assert verdict_of(day).as_of == day


def test_the_horizon_can_be_set():
    facts = certificate(**EXPIRING)
    left = day_value("2026-12-23").value - TODAY
    assert left == timedelta(30)
    wide = judge(facts, day=TODAY, catalogue=CATALOGUE, expiring_within_days=30)
    narrow = judge(facts, day=TODAY, catalogue=CATALOGUE, expiring_within_days=29)
    assert (wide.status, narrow.status) == (VerdictStatus.EXPIRING, VerdictStatus.VALID)


def test_every_missing_fact_that_the_decision_needs_is_named():
    verdict = verdict_of(standards=(), issuer=None, issue_date=None, expiry_date=None)
    needed = {rule.code for rule in RULES if rule.leaves_unverifiable}
    assert needed <= set(codes(verdict))


class TestTheBuyersSide:
    """What a profile and expectations make of a judgement."""

    def verdict(self, policy, **facts):
        return judge(certificate(**facts), day=TODAY, catalogue=CATALOGUE, policy=policy)

    def test_the_horizon_is_90_days(self):
        soon = {"issue_date": day_value("2024-02-22")}
        assert verdict_of(expiry_date=day_value("2027-02-21"), **soon).status is VerdictStatus.EXPIRING
        assert verdict_of(expiry_date=day_value("2027-02-22"), **soon).status is VerdictStatus.VALID

    def test_days_of_notice_go_before_the_horizon(self):
        patient = under(notice_days=29)["policy"]
        assert self.verdict(patient, **EXPIRING).status is VerdictStatus.VALID
        assert self.verdict(under(notice_days=30)["policy"], **EXPIRING).status is VerdictStatus.EXPIRING

    def test_a_weight_is_that_of_one_rule(self):
        strict = self.verdict(under(severity={"S-02": "fail"})["policy"])
        assert {f.rule: f.severity for f in strict.findings} == {
            "S-02": "fail",
            "D-12": "info",
            "P-05": "info",
        }
        assert strict.status is VerdictStatus.NOT_ACCEPTABLE

    def test_a_finding_that_was_put_mildly_stays_mild(self):
        doubtful = self.verdict(
            under(severity={"A-02": "fail"})["policy"], accreditation=(mark("UKAS"), mark("ACCAB"))
        )
        assert [f.severity for f in doubtful.findings if f.rule == "A-02"] == [Severity.WARN]

    def test_a_rule_that_is_off_says_nothing(self):
        assert "S-02" not in codes(self.verdict(under(severity={"S-02": "off"})["policy"]))

    def test_path_and_notices_reach_the_rules(self):
        given = expecting({"names": ("Borealis Pump Works",)}, {"names": ("Fjord",), "files": ("fjord/*",)})
        facts = certificate(accreditation=())
        found = judge(
            facts,
            day=TODAY,
            catalogue=CATALOGUE,
            policy=given["policy"],
            path="fjord/a.pdf",
            notices=warned("pictures_unread")["notices"],
        )
        assert "H-01" in codes(found)
        assert any("pictures of the document" in f.message for f in found.findings)
        elsewhere = judge(facts, day=TODAY, catalogue=CATALOGUE, policy=given["policy"])
        assert "H-01" not in codes(elsewhere)


class TestWithTheRealCatalogue:
    """Certificates whose fate is known, on days of the past, of today and of the future."""

    def status(self, day, **facts):
        return judge(certificate(**facts), day=date.fromisoformat(day), catalogue=load()).status

    def test_an_edition_that_has_ended(self):
        facts = {
            "standards": (standard("ISO 9001:2008"),),
            "issue_date": day_value("2015-06-10"),
            "expiry_date": day_value("2018-06-09"),
        }
        assert self.status("2017-01-01", **facts) is VerdictStatus.VALID
        assert self.status("2017-12-01", **facts) is VerdictStatus.ATTENTION
        assert self.status("2018-06-10", **facts) is VerdictStatus.EXPIRED
        assert self.status("2026-11-23", **facts) is VerdictStatus.NOT_ACCEPTABLE

    def test_an_edition_in_transition(self):
        facts = {"issue_date": day_value("2026-10-30"), "expiry_date": day_value("2029-09-30")}
        assert self.status("2026-11-23", **facts) is VerdictStatus.VALID
        assert self.status("2029-01-01", **facts) is VerdictStatus.ATTENTION
        assert self.status("2029-10-01", **facts) is VerdictStatus.NOT_ACCEPTABLE

    def test_a_certificate_beyond_the_transition(self):
        facts = {"standards": (standard("ISO 14001:2015"),), "expiry_date": day_value("2029-06-15")}
        before = day_value("2026-06-16")
        after = day_value("2026-09-20")
        assert self.status("2026-11-23", issue_date=before, **facts) is VerdictStatus.ATTENTION
        assert self.status("2026-11-23", issue_date=after, **facts) is VerdictStatus.NOT_ACCEPTABLE

    def test_an_accreditor_appointed_by_its_scheme(self):
        marks = {"accreditation": (mark("SAAS"),)}
        assert self.status("2026-11-23", standards=(standard("SA8000:2014"),), **marks) is VerdictStatus.VALID
        assert self.status("2026-11-23", **marks) is VerdictStatus.NOT_ACCEPTABLE

    def test_a_scheme_that_bears_no_accreditation(self):
        facts = {"standards": (standard("IATF 16949:2016"),), "accreditation": ()}
        assert self.status("2026-11-23", **facts) is VerdictStatus.VALID

    @pytest.mark.parametrize(
        "dead",
        [
            "ISO/TS 16949:2009",
            "AS9100C",
            "ISO/IEC 27001:2013",
            "OHSAS 18001:2007",
            "ISO 13485:2003",
            "ISO 22000:2005",
            "ISO 50001:2011",
            "ISO 9001:2008",
            "ISO 14001:2004",
        ],
    )
    def test_an_old_sector_edition_is_dead(self, dead):
        catalogue = load()
        named = standard(dead).model_copy(update={"id": catalogue.standard_of(dead).id})
        verdict = judge(certificate(standards=(named,)), day=TODAY, catalogue=catalogue)
        assert "D-11" in [f.rule for f in verdict.findings if f.severity is Severity.FAIL]

    @pytest.mark.parametrize(
        ("printed", "label"),
        [
            ("GB/T 19001-2008", "ISO 9001:2008"),
            ("GB/T 24001-2004", "ISO 14001:2004"),
            ("GB/T 28001-2011", "OHSAS 18001:2007"),
            ("EN ISO/IEC 27001:2017", "ISO/IEC 27001:2013"),
            ("JIS Q 27001:2014", "ISO/IEC 27001:2013"),
        ],
    )
    def test_a_national_adoption_of_a_dead_edition_is_named_as_printed(self, printed, label):
        catalogue = load()
        assert catalogue.equals(printed) == label
        named = standard(label).model_copy(update={"printed": printed, "id": catalogue.standard_of(label).id})
        verdict = judge(certificate(standards=(named,)), day=TODAY, catalogue=catalogue)
        (found,) = [f for f in verdict.findings if f.rule == "D-11"]
        assert found.severity is Severity.FAIL
        assert f"(printed: '{printed}')" in found.message

    def test_a_sound_food_certificate_may_end_after_its_version(self):
        named = standard("FSSC 22000 Version 6").model_copy(update={"id": "FSSC 22000", "edition": "6"})
        facts = {
            "standards": (named,),
            "issue_date": day_value("2026-06-01"),
            "expiry_date": day_value("2029-05-31"),
        }
        assert self.status("2026-11-23", **facts) is VerdictStatus.VALID
        assert self.status("2028-05-01", **facts) is VerdictStatus.NOT_ACCEPTABLE

    def test_a_toy_standard_is_no_certificate(self):
        named = standard("ISO 8124-1:2022").model_copy(update={"id": "ISO 8124"})
        assert self.status("2026-11-23", standards=(named,)) is VerdictStatus.NOT_ACCEPTABLE
        report = {"kind": "test_report", "expiry_date": None, "accreditation": (mark("NATA", number="1234"),)}
        assert self.status("2026-11-23", standards=(named,), **report) is VerdictStatus.VALID

    def test_a_sound_certificate_of_each_chain_is_valid(self):
        for label, marks in [
            ("ISO 13485:2016", ("UKAS",)),
            ("ISO 22716:2007", ()),
            ("ISO 21469:2006", ("ANAB",)),
            ("ISO/IEC 27001:2022", ("UKAS",)),
            ("ISO 45001:2018", ("CNAS",)),
        ]:
            facts = {
                "standards": (standard(label),),
                "accreditation": tuple(map(mark, marks)),
                "issue_date": day_value("2026-05-12"),
                "expiry_date": day_value("2027-05-11"),
            }
            assert self.status("2026-11-23", **facts) is VerdictStatus.VALID, label
