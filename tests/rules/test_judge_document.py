from datetime import date

from certscan.record import Notice
from certscan.rules.judge_document import judge_again, verdict_of
from certscan.settings import Settings
from tests.factories import certificate, day_value, document

DAY = date(2026, 11, 23)


def codes(verdict):
    return {finding.rule: finding.severity for finding in verdict.findings}


def test_the_settings_give_day_horizon_and_policy(tmp_path):
    suppliers = tmp_path / "suppliers.csv"
    suppliers.write_text("names,files\nFjord Valve,fjord/*\nBorealis Pump Works,\n", encoding="utf-8")
    facts = certificate(accreditation=())
    settings = Settings(as_of=DAY, profile="procurement", expect=suppliers, expiring_within_days=300)
    verdict = verdict_of(facts, settings, "fjord/a.pdf")
    assert verdict.as_of == DAY
    assert {"D-02": "warn", "A-01": "fail", "H-01": "warn"}.items() <= codes(verdict).items()
    assert "H-01" not in codes(verdict_of(facts, settings, "other/a.pdf"))


def test_notices_of_the_document_reach_the_rules():
    unread = (Notice(code="pictures_unread", message="Some."),)
    settings = Settings(as_of=DAY, profile="procurement")
    assert codes(verdict_of(certificate(accreditation=()), settings, "", unread))["A-01"] == "warn"


def test_a_document_is_judged_again_with_its_path_and_warnings(tmp_path):
    suppliers = tmp_path / "suppliers.csv"
    suppliers.write_text("names,files\nFjord Valve,fjord/*\nBorealis Pump Works,\n", encoding="utf-8")
    before = document(
        certificate(accreditation=()),
        certificate(expiry_date=day_value("2026-01-01")),
        path="fjord/a.pdf",
        warnings=(Notice(code="pictures_unread", message="Some."),),
    )
    after = judge_again(before, Settings(as_of=DAY, profile="procurement", expect=suppliers))
    first, second = (codes(c.verdict) for c in after.certificates)
    assert (first["A-01"], first["H-01"]) == ("warn", "warn")
    assert second["D-01"] == "fail"
    same = {"certificates": {"__all__": {"verdict"}}}
    assert after.model_dump(exclude=same) == before.model_dump(exclude=same)
