"""Grouping, pages, calendar and timeline of a dossier."""

from datetime import date

import pytest

from certscan.dossier import build
from certscan.dossier.calendar import calendar
from certscan.dossier.grouping import group
from certscan.dossier.model import Standing
from certscan.dossier.timeline import timeline
from certscan.policy.expectation import Expectation, Expectations
from certscan.record import VerdictStatus
from certscan.settings import Settings
from tests.factories import certificate, day_value, document, standard, text_value, verdict

TODAY = date(2026, 11, 23)


def paper(path, holder="Borealis Pump Works Ltd.", **facts):
    return document(certificate(holder=text_value(holder) if holder else None, **facts), path=path)


def paths(suppliers):
    return [[one.path for one in supplier.held] for supplier in suppliers]


def grouped(*documents, expectations=None):
    return paths(group(documents, expectations))


def built(*documents, **settings):
    return build(documents, Settings(as_of=TODAY, **settings))


class TestGrouping:
    def test_legal_forms_and_letters_do_not_count(self):
        assert grouped(
            paper("a", "Borealis Pump Works Ltd."), paper("b", "Fjord AS"), paper("c", "BOREALIS PUMP WORKS")
        ) == [["a", "c"], ["b"]]

    def test_a_bilingual_certificate_joins_two_scripts(self):
        local = {"holder_local": text_value("北港泵业有限公司")}
        assert grouped(paper("a"), paper("b", None, **local), paper("c", **local)) == [["a", "b", "c"]]

    def test_one_registration_number_is_one_holder(self):
        number = {"registration_id": text_value("91330100799655058B")}
        spaced = {"registration_id": text_value("9133 0100 7996 5505 8b")}
        assert grouped(paper("a", "Beigang", **number), paper("b", "Borealis", **spaced)) == [["a", "b"]]

    def test_two_registration_numbers_are_two_holders(self):
        one, other = text_value("91330100799655058B"), text_value("914403001922038216")
        assert grouped(paper("a", registration_id=one), paper("b", registration_id=other)) == [["a"], ["b"]]

    def test_a_certificate_without_a_holder_stands_alone(self):
        assert grouped(paper("a", None), paper("b", None)) == [["a"], ["b"]]

    def test_expectations_join_names_and_add_whom_nothing_was_found_of(self):
        expectations = Expectations(
            (Expectation(names=("Borealis Pump Works", "Aurora Pumps")), Expectation(names=("Fjord Valve",)))
        )
        suppliers = group([paper("a"), paper("b", "Aurora Pumps"), paper("c", "Other Co.")], expectations)
        assert paths(suppliers) == [["a", "b"], ["c"], []]
        assert [s.expectation and s.expectation.names[0] for s in suppliers] == [
            "Borealis Pump Works",
            None,
            "Fjord Valve",
        ]
        assert suppliers[2].name == "Fjord Valve"

    def test_a_certificate_of_another_company_does_not_join_the_page(self):
        fjord = Expectations((Expectation(names=("Fjord Valve",)),))
        suppliers = group([paper("a", "Fjord Valve AS"), paper("b")], fjord)
        assert [(s.expectation is not None) for s in suppliers] == [True, False]

    def test_nothing_is_lost(self):
        documents = [paper(str(i), f"Company {i % 7}") for i in range(30)]
        found = grouped(*documents)
        assert sorted(path for group_ in found for path in group_) == sorted(str(i) for i in range(30))
        assert len(found) == 7


class TestPages:
    def test_a_page_shows_what_is_held_and_what_ends_next(self):
        page = built(
            paper("late.pdf", expiry_date=day_value("2028-05-11")),
            paper(
                "soon.pdf",
                standards=(standard("ISO 14001:2015"),),
                holder_local=text_value("北港泵业有限公司"),
            ),
        ).suppliers[0]
        assert page.name == "Borealis Pump Works Ltd."
        assert page.names == ("Borealis Pump Works Ltd.", "北港泵业有限公司")
        assert [one.path for one in page.held] == ["soon.pdf", "late.pdf"]
        assert page.next_expiry == date(2027, 5, 11)
        assert page.standing is Standing.COMPLETE
        assert (page.expected, page.missing, page.registration_ids) == (None, (), ())
        first = page.held[0]
        assert first.standards == ("ISO 14001:2015",)
        assert (first.certificate_number, first.issuer, first.status) == (
            "QM-4711",
            "SGS United Kingdom Ltd",
            "valid",
        )
        assert first.look_up.holders == ("Borealis Pump Works Ltd.", "北港泵业有限公司")
        assert any("CertCheck" in place for place in first.look_up.places)

    def test_what_a_profile_requires_and_is_not_held_is_missing(self):
        page = built(paper("a.pdf"), profile="procurement").suppliers[0]
        assert page.standing is Standing.INCOMPLETE
        assert page.missing == (
            "Required and not held: ISO 14001 (environment); ISO 45001 (health and safety at work).",
        )
        assert [finding.rule for finding in page.findings] == ["P-01"]

    def test_a_test_report_that_is_not_shown_is_missing(self):
        page = built(paper("a.pdf"), profile="toys-au-nz").suppliers[0]
        assert page.standing is Standing.INCOMPLETE
        assert [finding.rule for finding in page.findings] == ["P-03"]
        assert page.missing == (page.findings[0].message,)

    def test_a_newer_version_follows_the_older_one_at_the_end(self):
        page = built(
            paper(
                "old.pdf",
                issue_date=day_value("2021-05-12"),
                expiry_date=day_value("2024-05-11"),
                verdict=verdict(VerdictStatus.EXPIRED),
            ),
            paper("new.pdf"),
        ).suppliers[0]
        assert [(one.path, one.newer) for one in page.held] == [("new.pdf", None), ("old.pdf", "new.pdf")]
        assert page.standing is Standing.COMPLETE
        assert [finding.rule for finding in page.findings] == ["P-07"]

    def test_one_number_with_two_holders_is_said_on_both_pages(self):
        pages = built(paper("a.pdf"), paper("b.pdf", "Fjord Valve AS")).suppliers
        assert [[f.rule for f in page.findings] for page in pages] == [["N-01"], ["N-01"]]
        assert {page.standing for page in pages} == {Standing.INCOMPLETE}

    @pytest.mark.parametrize(
        ("status", "standing"),
        [
            (VerdictStatus.VALID, Standing.COMPLETE),
            (VerdictStatus.EXPIRING, Standing.COMPLETE),
            (VerdictStatus.ATTENTION, Standing.ATTENTION),
            (VerdictStatus.UNVERIFIABLE, Standing.ATTENTION),
            (VerdictStatus.EXPIRED, Standing.INCOMPLETE),
            (VerdictStatus.NOT_ACCEPTABLE, Standing.INCOMPLETE),
        ],
    )
    def test_a_supplier_stands_as_its_certificates_do(self, status, standing):
        assert built(paper("a.pdf", verdict=verdict(status))).suppliers[0].standing is standing

    def test_the_past_does_not_expire_next(self):
        assert built(paper("a.pdf", expiry_date=day_value("2026-11-22"))).suppliers[0].next_expiry is None
        assert built(paper("a.pdf", expiry_date=day_value("2026-11-23"))).suppliers[0].next_expiry == TODAY

    def test_no_certificates_are_no_suppliers(self):
        assert built(document()).suppliers == ()


def unfolded(text):
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


class TestCalendar:
    def test_an_end_to_come_is_an_event_with_a_reminder(self):
        lines = unfolded(calendar(built(paper("a.pdf")), 120))
        assert lines[0] == "BEGIN:VCALENDAR"
        assert lines[-2] == "END:VCALENDAR"
        for line in [
            "DTSTART;VALUE=DATE:20270511",
            "DTEND;VALUE=DATE:20270512",
            "DTSTAMP:20261123T000000Z",
            "SUMMARY:Borealis Pump Works Ltd.: ISO 9001:2015 ends",
            "TRIGGER:-P120D",
        ]:
            assert line in lines
        (description,) = [line for line in lines if line.startswith("DESCRIPTION:Number")]
        assert description.startswith(
            "DESCRIPTION:Number: QM-4711\\nIssuer: SGS United Kingdom Ltd\\nFile: a.pdf\\nLook up: "
        )

    def test_the_same_dossier_gives_the_same_calendar(self):
        assert calendar(built(paper("a.pdf")), 90) == calendar(built(paper("a.pdf")), 90)

    def test_what_has_ended_was_followed_or_is_not_acceptable_is_left_out(self):
        dossier = built(
            paper("past.pdf", expiry_date=day_value("2026-11-22")),
            paper("bad.pdf", "Fjord", verdict=verdict(VerdictStatus.NOT_ACCEPTABLE)),
            paper("none.pdf", "Northport", expiry_date=None),
            paper(
                "first.pdf",
                "Aurora",
                certificate_number=text_value("X"),
                issue_date=day_value("2024-01-01"),
                expiry_date=day_value("2026-12-31"),
            ),
            paper(
                "next.pdf",
                "Aurora",
                certificate_number=text_value("X"),
                issue_date=day_value("2026-10-01"),
                expiry_date=day_value("2029-09-30"),
            ),
        )
        lines = unfolded(calendar(dossier, 90))
        assert [line for line in lines if line.startswith("DTSTART")] == ["DTSTART;VALUE=DATE:20290930"]

    def test_what_a_certificate_says_cannot_add_lines(self):
        evil = "Evil; Co,\\ Ltd\r\nEND:VEVENT\r\nBEGIN:VEVENT\x07"
        lines = unfolded(calendar(built(paper("a.pdf", evil)), 90))
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
        assert any(line.startswith("SUMMARY:Evil\\; Co\\,\\\\ Ltd\\nEND:VEVENT") for line in lines)

    def test_long_names_in_any_script_are_folded_between_letters(self):
        name = "北港泵业" * 30
        lines = unfolded(calendar(built(paper("a.pdf", name)), 90))
        assert f"SUMMARY:{name}: ISO 9001:2015 ends" in lines

    def test_the_last_day_of_the_calendar_has_a_place(self):
        assert "20270511" in calendar(built(paper("a.pdf")), 0)
        assert "99991231" in calendar(built(paper("a.pdf", expiry_date=day_value("9999-12-31"))), 0)


class TestTimeline:
    def test_a_bar_runs_from_issue_to_expiry_with_today_across(self):
        held = (
            built(paper("a.pdf", issue_date=day_value("2026-01-01"), expiry_date=day_value("2027-06-30")))
            .suppliers[0]
            .held
        )
        scale = timeline(held, TODAY, 24)
        assert (scale.start, scale.end) == (date(2026, 1, 1), date(2028, 1, 1))
        assert scale.scale() == "2026        2027"
        assert scale.bar(held[0]) == "━━━━━━━━━━┃━━━━━━━······"

    def test_without_an_issue_date_the_bar_begins_at_the_edge(self):
        held = built(paper("a.pdf", issue_date=None)).suppliers[0].held
        assert timeline(held, TODAY, 12).bar(held[0]).startswith("━")

    def test_certificates_without_an_expiry_have_no_scale_or_no_bar(self):
        dossier = built(paper("a.pdf", expiry_date=None), paper("b.pdf"))
        undated = [one for one in dossier.suppliers[0].held if one.expiry_date is None]
        assert timeline(undated, TODAY, 12) is None
        assert timeline(dossier.suppliers[0].held, TODAY, 12).bar(undated[0]) == ""

    @pytest.mark.parametrize("end", ["2026-11-23", "9999-12-31"])
    def test_the_scale_fits_any_span(self, end):
        held = (
            built(paper("a.pdf", issue_date=day_value("2026-11-01"), expiry_date=day_value(end)))
            .suppliers[0]
            .held
        )
        scale = timeline(held, TODAY, 24)
        assert len(scale.bar(held[0])) == 24
        assert len(scale.scale()) <= 24
