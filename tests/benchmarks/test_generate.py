import html
import re
from datetime import date
from random import Random

import pytest

from benchmarks.generate import companies, media, plan
from benchmarks.generate.data import languages, load, offices, words
from benchmarks.generate.dates import days_later, is_ambiguous, ordinal, write, years_later, zh_numeral
from benchmarks.generate.invent import NEWEST, invent, number
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.negatives import NEGATIVES, write_negative
from certscan import catalogue
from tests.support.generated import squeezed, visible_text

ASKED_LANGUAGES = {"en", "zh", "de", "es", "fr", "it", "pt", "tr", "vi"}
PLACES = [
    (layout, language)
    for layout in LAYOUTS.values()
    for language in layout.languages
    if plan.offices_for(layout, language)
]
WELL_KNOWN = ("huawei", "siemens", "bosch", "foxconn", "nestl", "samsung", "toyota", "lego", "haier", "basf")
DATES = ("issue_date", "expiry_date", "initial_date")
#: Bodies with numbers of a real form that the catalogue does not list; the corpus is there to show what that costs.
UNLISTED_FORMS = {"Lloyd's Register Quality Assurance Limited", "DEKRA Certification B.V."}


def some_certificate(layout, language, seed=3):
    office = plan.offices_for(layout, language)[seed % len(plan.offices_for(layout, language))]
    return plan.write_certificate(Random(f"{layout.name}{language}{seed}"), layout, language, office)


def test_there_are_many_different_layouts():
    assert len(LAYOUTS) >= 180
    assert len({layout.build for layout in LAYOUTS.values()}) == len(LAYOUTS)
    assert len({layout.family for layout in LAYOUTS.values()}) >= 12


def test_every_asked_language_has_several_layouts():
    for language in ASKED_LANGUAGES:
        assert len([1 for _, code in PLACES if code == language]) >= 5, language
    assert set(languages()) > ASKED_LANGUAGES


@pytest.mark.parametrize("language", languages())
def test_a_language_file_has_all_that_english_has(language):
    english, here = words("en"), words(language)
    for table in ("systems", "labels", "decoys", "text"):
        missing = set(english[table]) - set(here[table]) - {"T"}
        assert not missing, f"{table}: {missing}"
    assert len(here["months"]) == 12
    for key in ("make", "serve"):
        assert len(here["scope"][key]) == len(english["scope"][key])
    for sector, products in here["scope"]["products"].items():
        assert len(products) == len(english["scope"]["products"][sector]) == len(set(products))


def test_offices_are_bodies_of_the_catalogue():
    known = catalogue.load()
    assert len({office.id for office in offices()}) >= 60
    for office in offices():
        assert (office.id in known.certification_bodies) == office.catalogued, office.id
        if office.mark:
            assert office.mark[0] in known.accreditation_bodies
            assert office.mark[0] in load("marks")


@pytest.mark.parametrize("office", offices(), ids=lambda office: f"{office.id}-{office.country}")
def test_numbers_have_the_form_of_their_body(office):
    rng = Random(1)
    for system in "QESMIFNA":
        for year in (2021, 2026):
            made = number(rng, office, system, date(year, 5, 4), rng.randint(0, 5))
            assert re.fullmatch(office.format, made), made


def test_numbers_fit_what_the_catalogue_knows():
    known = catalogue.load().certification_bodies
    rng = Random(2)
    for office in offices():
        if not office.catalogued or office.issuer in UNLISTED_FORMS:
            continue
        formats = [entry.regex for entry in known[office.id].number_formats]
        if not formats:
            continue
        made = number(rng, office, "Q", date(2024, 3, 9), 1)
        assert any(re.search(form, made) for form in formats), f"{office.id}: {made}"


def test_dates_come_in_an_order_that_certification_allows():
    office = offices()[0]
    for seed in range(300):
        facts = invent(Random(seed), "en", office)
        assert facts.initial <= facts.issue <= facts.start < facts.expiry
        assert facts.issue <= NEWEST
        assert facts.expiry <= years_later(facts.start, 3)
        assert facts.decoys.audit < facts.decoys.decision < facts.issue


def test_a_standard_is_named_only_after_its_publication():
    for seed in range(200):
        rng = Random(seed)
        system = rng.choice(("Q", "E", "S", "I", "oldQ", "oldE"))
        first, last = (
            (plan.OLD_FROM, plan.OLD_UNTIL) if system.startswith("old") else (date(2021, 6, 10), None)
        )
        facts = invent(rng, "en", offices()[0], (system,), earliest=first, latest=last)
        editions = {e["label"]: e for group in load("standards").values() for e in group}
        edition = editions[facts.standards[0].label]
        assert edition["from"] <= facts.issue <= edition["until"]


@pytest.mark.parametrize(("layout", "language"), PLACES, ids=lambda value: getattr(value, "name", value))
def test_the_page_shows_what_the_truth_says(layout, language):
    written = some_certificate(layout, language)
    seen = visible_text(written)
    assert len(written.truths) == layout.certificates
    for truth, (facts, texts) in zip(written.truths, written.printed, strict=True):
        for key in ("certificate_number", "holder", "holder_local", "address", "scope"):
            if truth[key] is not None:
                assert squeezed(truth[key]) in seen, key
        assert squeezed(truth["holder"]) in (facts.holder[0], facts.holder[1])
        assert truth["issuer"] in seen
        assert [site["address"] for site in truth.get("sites_printed", [])] == truth["sites"]
        for site in truth.get("sites_printed", []):
            assert all(squeezed(value) in seen for value in site.values() if value), site
        for text in texts:
            assert squeezed(text) in seen
        for standard in facts.standards:
            assert standard.printed in seen
        assert truth["document_class"] == "certificate"
        assert truth["issue_date"] or truth["draft"]
        known = [
            date.fromisoformat(truth[key])
            for key in ("initial_date", "issue_date", "expiry_date")
            if truth[key]
        ]
        assert known == sorted(known)


@pytest.mark.parametrize(("layout", "language"), PLACES, ids=lambda value: getattr(value, "name", value))
def test_no_date_of_a_page_is_open_to_two_readings(layout, language):
    for seed in range(4):
        written = some_certificate(layout, language, seed)
        for truth, (_, texts) in zip(written.truths, written.printed, strict=True):
            slashed = [t for t in texts if re.fullmatch(r"\d\d/\d\d/\d{4}", t)]
            if slashed:
                assert any(int(t[:2]) > 12 or int(t[3:5]) > 12 for t in slashed), truth["layout"]


def test_one_certificate_in_two_languages_is_one_and_three_papers_are_three():
    twin = some_certificate(LAYOUTS["zh_page_en_page"], "zh")
    assert [truth["pages"] for truth in twin.truths] == [[1, 2]]
    assert twin.truths[0]["language"] == ["zh", "en"]
    three = some_certificate(LAYOUTS["three_certificates_one_file"], "en")
    assert [truth["pages"] for truth in three.truths] == [[1], [2], [3]]
    assert len({truth["certificate_number"] for truth in three.truths}) == 3
    assert len({truth["holder"] for truth in three.truths}) == 1
    together = some_certificate(LAYOUTS["integrated_table"], "en")
    assert len(together.truths) == 1
    assert len(together.truths[0]["standards"]) == 3


def test_the_latin_name_is_the_holder_and_the_local_one_beside_it():
    truth = some_certificate(LAYOUTS["zh_en_stacked_labels"], "zh").truths[0]
    assert truth["holder"].isascii()
    assert re.search("[一-鿿]", truth["holder_local"])
    only_local = some_certificate(LAYOUTS["zh_centred_seal"], "zh").truths[0]
    assert only_local["holder"] == only_local["holder_local"]


def test_a_month_alone_is_no_date():
    layout = LAYOUTS["right_aligned_e_certificate"]
    truths = [some_certificate(layout, "en", seed).truths[0] for seed in range(30)]
    months = [truth for truth in truths if "initial_date_partial" in truth]
    assert months
    assert all(truth["initial_date"] is None for truth in months)
    assert all(re.fullmatch(r"\d{4}-\d\d", truth["initial_date_partial"]) for truth in months)


def test_a_validity_in_words_leaves_the_end_open():
    truth = some_certificate(LAYOUTS["validity_as_phrase"], "en").truths[0]
    assert truth["expiry_date"] is None
    assert years_later(date.fromisoformat(truth["issue_date"]), 3).isoformat() in truth["expiry_date_alt"]


def test_only_the_ticked_standards_of_a_list_are_certified():
    for seed in range(8):
        written = some_certificate(LAYOUTS["ticked_standards"], "en", seed)
        page, (truth,) = written.sheets.pages[0], written.truths
        ticked = re.findall(r"☒ <b>([^<]+)</b>", page)
        assert len(ticked) == len(truth["standards"])
        assert len(re.findall("☐ ", page)) >= 2
        assert not any(f"☐ {label}" in page for label in truth["standards"])


def test_the_paper_that_is_replaced_lends_its_number_and_day_to_nobody():
    for language in ("en", "fr"):
        written = some_certificate(LAYOUTS["replaces_the_former"], language, 5)
        said = re.search(r'<div class="m1 small">(.*?)</div>', written.sheets.pages[0])[1]
        assert html.escape(written.truths[0]["certificate_number"], quote=False) not in said
        assert re.search(r"\d{4}", said)


def test_a_former_edition_is_named_and_not_certified():
    for seed in range(6):
        written = some_certificate(LAYOUTS["former_edition_named"], "en", seed)
        ((facts, _),) = written.printed
        former = re.search(r"Formerly registered to (.+?);", visible_text(written))[1]
        assert written.truths[0]["standards"] == [facts.standards[0].label]
        assert former not in written.truths[0]["standards"]


def test_accreditation_in_words_counts_and_a_club_does_not():
    layout = LAYOUTS["accreditation_in_words"]
    for seed in range(12):
        written = some_certificate(layout, "en", seed)
        claimed = "is accredited by" in visible_text(written)
        assert bool(written.truths[0]["accreditation"]) == claimed
    assert some_certificate(LAYOUTS["outside_of_accreditation"], "en").truths[0]["accreditation"] == []


def test_a_plant_beside_the_office_is_a_site():
    written = some_certificate(LAYOUTS["plant_of_the_firm"], "de", 1)
    (truth,) = written.truths
    assert len(truth["sites"]) == 1
    assert truth["sites"][0] != truth["address"]
    assert truth["address_alt"] == [truth["address"], *truth["sites"]]


def test_a_name_of_business_stands_with_the_legal_one_that_is_right_alone():
    for seed in range(6):
        (truth,) = some_certificate(LAYOUTS["trading_as"], "en", seed).truths
        assert truth["holder_alt"]
        assert all(name in truth["holder"] for name in truth["holder_alt"])


@pytest.mark.parametrize("name", NEGATIVES)
def test_what_is_no_certificate_has_an_empty_truth(name):
    for language in NEGATIVES[name].languages:
        written = write_negative(NEGATIVES[name], Random(5), language)
        (truth,) = written.truths
        assert truth["document_class"] == "other"
        assert truth["other_kind"] == name
        assert truth["standards"] == []
        assert all(truth[key] is None for key in ("certificate_number", "holder", "issuer", *DATES))
        assert len(visible_text(written)) > 80


def test_there_are_many_kinds_of_other_papers():
    assert len(NEGATIVES) >= 36


def test_every_language_of_the_phrases_says_all_that_english_says():
    phrases = load("phrases")
    assert set(phrases) <= set(languages())
    for language, said in phrases.items():
        assert set(said) == set(phrases["en"]), language
        assert all(said.values())
        for sentence in said["valid"]:
            assert "{start}" in sentence
            assert "{end}" in sentence


def test_a_paper_with_one_start_and_no_end_leaves_the_end_to_nobody():
    for seed in range(6):
        truth = some_certificate(LAYOUTS["audits_on_or_before"], "en", seed).truths[0]
        assert truth["issue_date"] == truth["initial_date"]
        assert truth["expiry_date"] is None
        assert truth["uncertain"] == ["expiry_date"]


def test_the_first_issue_in_a_history_is_the_initial_one_and_the_last_the_present():
    layout = LAYOUTS["history_of_issues"]
    for seed in range(6):
        written = some_certificate(layout, "en", seed)
        truth, ((facts, _),) = written.truths[0], written.printed
        cells = re.findall(r"<td>([^<]*|<span class=date>[^<]*</span>)</td>", written.sheets.pages[0])
        days = [re.sub("<[^>]+>", "", cells[i]) for i in (1, 4, 7)]
        assert truth["initial_date"] < truth["issue_date"]
        assert len(set(days)) == 3
        assert str(facts.initial.year % 100) in days[0]
        assert str(facts.issue.year % 100) in days[2]


def test_a_name_in_capitals_over_two_lines_is_one_name():
    for language in ("en", "es"):
        written = some_certificate(LAYOUTS["capitals_over_two_lines"], language, 2)
        holder = written.truths[0]["holder"]
        assert holder.isupper()
        assert html.escape(holder, quote=False) not in written.sheets.pages[0]
        assert holder in visible_text(written)


def test_a_title_before_the_name_is_no_part_of_it():
    written = some_certificate(LAYOUTS["two_signatories_dated"], "en")
    holder = written.truths[0]["holder"]
    assert f"M/s {html.escape(holder, quote=False)}" in written.sheets.pages[0]


def test_a_term_of_whole_years_ends_where_it_says():
    for name, language in (("vi_worth_three_years", "vi"), ("es_three_years_counted", "es")):
        for seed in range(5):
            written = some_certificate(LAYOUTS[name], language, seed)
            facts, _ = written.printed[0]
            assert facts.expiry == days_later(years_later(facts.start, 3), -1)


def test_the_end_of_a_longer_period_is_not_the_end_of_a_yearly_paper():
    for seed in range(5):
        written = some_certificate(LAYOUTS["tr_visa_boxes"], "tr", seed)
        facts, _ = written.printed[0]
        assert str(years_later(facts.expiry, 2).year) in visible_text(written)
        assert written.truths[0]["expiry_date"] == facts.expiry.isoformat()
        assert facts.expiry <= years_later(facts.start, 1)


def test_a_covering_letter_is_no_part_of_the_certificate():
    letter = some_certificate(LAYOUTS["letter_in_front"], "en")
    assert [truth["pages"] for truth in letter.truths] == [[2]]
    assert len(letter.sheets.pages) == 2
    two = some_certificate(LAYOUTS["letter_and_two_certificates"], "de")
    assert [truth["pages"] for truth in two.truths] == [[2, 3], [4, 5]]
    assert len(two.sheets.pages) == 5
    bound = some_certificate(LAYOUTS["letter_certificate_network"], "it")
    assert [truth["pages"] for truth in bound.truths] == [[2, 3]]


@pytest.mark.parametrize("name", ["aenor_and_network", "csq_federation", "sqs_three_languages"])
def test_the_page_of_the_network_belongs_to_the_certificate_and_its_number_does_not(name):
    layout = LAYOUTS[name]
    written = some_certificate(layout, layout.languages[0])
    (truth,) = written.truths
    assert truth["pages"] == [1, 2]
    assert "IQNet" in truth["other_marks"]
    registration = re.search(r"Registration Number: <b>([^<]+)</b>", written.sheets.pages[1])[1]
    assert registration != truth["certificate_number"]
    assert f">{truth['certificate_number']}<" in written.sheets.pages[0]


def test_a_sub_certificate_is_one_of_its_own_and_names_its_main_one():
    main, part = some_certificate(LAYOUTS["main_and_site_certificate"], "en").truths
    assert part["sub_certificate_of"] == main["certificate_number"] != part["certificate_number"]
    assert main["holder"] == part["holder"]
    assert main["address"] != part["address"]
    assert all(main[key] == part[key] for key in DATES)


def test_a_paper_issued_anew_within_its_cycle_leaves_the_start_right_too():
    layout = LAYOUTS["bv_many_sites"]
    truths = [some_certificate(layout, "en", seed).truths[0] for seed in range(20)]
    anew = [truth for truth in truths if "issue_date_alt" in truth]
    assert anew
    assert all(truth["issue_date_alt"][0] < truth["issue_date"] < truth["expiry_date"] for truth in anew)


def test_the_scope_of_an_annex_stands_on_the_annex_only():
    for name in ("annex_of_activities", "au_schedule_of_sites"):
        written = some_certificate(LAYOUTS[name], "en")
        scope = html.escape(written.truths[0]["scope"], quote=False)
        assert scope not in written.sheets.pages[0]
        assert scope in written.sheets.pages[1]


def test_a_holder_over_two_lines_is_one_name_in_the_truth():
    layout = LAYOUTS["nqa_registration"]
    for seed in range(8):
        written = some_certificate(layout, "en", seed)
        holder = written.truths[0]["holder"]
        assert holder.isupper()
        form = next(
            f
            for f in sorted(words("en")["company"]["forms"], key=len, reverse=True)
            if holder.endswith(f.upper())
        )
        assert f"<br>{form.upper()}</div>" in written.sheets.pages[0]


@pytest.mark.parametrize("language", languages())
def test_company_names_are_many_and_invented(language):
    rng = Random(8)
    names = [companies.company(rng, language) for _ in range(600)]
    assert len(set(names)) >= 200
    for local, latin in names:
        assert not any(known in f"{local} {latin}".lower() for known in WELL_KNOWN)
        assert "{" not in local + latin
        assert "()" not in local + latin
        assert not re.search("[一-鿿぀-ヿ가-힯Ѐ-ӿ฀-๿]", latin)


def test_both_languages_of_a_scope_say_the_same():
    rng = Random(4)
    for _ in range(50):
        local, latin = companies.scope(rng, "zh", rng.choice(("metal", "toys", "software")), 3)
        chinese, english = words("zh")["scope"]["products"], words("en")["scope"]["products"]
        pairs = [(z, e) for sector in chinese for z, e in zip(chinese[sector], english[sector], strict=True)]
        named = [(z, e) for z, e in pairs if z in local]
        assert len(named) >= 3
        assert all(e in latin for _, e in named)


def test_a_registration_code_checks():
    alphabet = companies.USCC_ALPHABET
    for seed in range(50):
        code = companies.uscc(Random(seed))
        total = sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(code[:17]))
        assert len(code) == 18
        assert alphabet[(31 - total % 31) % 31] == code[17]


def test_dates_are_written_as_countries_write_them():
    assert zh_numeral(date(2016, 12, 7)) == "二〇一六年十二月七日"
    assert zh_numeral(date(2020, 10, 31)) == "二〇二〇年十月三十一日"
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 21)] == ["st", "nd", "rd", "th", "th", "st"]
    assert write(date(2024, 3, 28), "{d} de {month} de {y}", "es") == "28 de marzo de 2024"
    assert write(date(2024, 4, 1), "{d} {month} {be}", "th") == "1 เมษายน 2567"
    assert write(date(2026, 10, 9), "{mon}-{d:02}-{y}", "en") == "Oct-09-2026"
    assert years_later(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert is_ambiguous("{d:02}/{m:02}/{y}")
    assert is_ambiguous("{m:02}/{d:02}/{y}")
    assert not is_ambiguous("{y}/{m:02}/{d:02}")
    assert not is_ambiguous("{d:02}/{mon}/{y}")


def test_a_corpus_holds_all_layouts_and_languages_and_many_bodies():
    count = 3 * len(LAYOUTS)
    plans = plan.plan(count, 1)
    certificates = [item for item in plans if item.office]
    assert {item.layout for item in certificates} == set(LAYOUTS)
    assert {item.language for item in certificates} == set(languages())
    assert len({item.office.id for item in certificates}) >= 50
    assert {item.layout for item in plans if not item.office} == set(NEGATIVES)
    assert any(item.old for item in certificates)
    assert len({item.name for item in plans}) == count


def test_a_plan_keeps_to_the_layouts_that_are_named():
    named = {"bsi_registration", "dnv_certificate", "company_page"}
    plans = plan.plan(40, 5, named)
    assert {item.layout for item in plans} == named
    assert {item.layout for item in plan.plan(10, 5, {"dnv_certificate"})} == {"dnv_certificate"}
    others = plan.plan(len(NEGATIVES), 5, NEGATIVES)
    assert {item.layout for item in others} == set(NEGATIVES)
    assert all(item.office is None for item in others)


def test_a_withdrawn_edition_comes_only_where_the_system_has_one():
    for seed in range(20):
        layout = LAYOUTS["toy_conformity_parts"]
        office = plan.offices_for(layout, "en")[0]
        (truth,) = plan.write_certificate(Random(seed), layout, "en", office, old=True).truths
        assert not any(label.startswith(("ISO 9001", "OHSAS")) for label in truth["standards"])


def test_the_same_seed_plans_and_writes_the_same():
    first, second = plan.plan(30, 7), plan.plan(30, 7)
    assert first == second
    assert plan.plan(30, 8) != first
    assert [plan.write(item).truths for item in first] == [plan.write(item).truths for item in second]
    assert plan.media(50, 7, media.SHARES) == plan.media(50, 7, media.SHARES)


def test_the_media_stand_in_their_shares():
    made = plan.media(400, 1, media.SHARES)
    for name, share in media.SHARES.items():
        assert abs(made.count(name) / 400 - share) < 0.05, name
    assert set(plan.media(20, 1, {"photo": 0.1})) == {"photo"}


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_every_office_that_fits_a_layout_can_issue_it(name):
    layout = LAYOUTS[name]
    for language in layout.languages:
        for office in plan.offices_for(layout, language):
            item = plan.Plan(name, f"{language} {office.id}", name, language, office)
            assert plan.write(item).truths
