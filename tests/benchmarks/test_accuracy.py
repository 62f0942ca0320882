import itertools
import json
import random

import pytest

from benchmarks.accuracy import __main__ as command
from benchmarks.accuracy import canonical, normalise
from benchmarks.accuracy.canonical import Directory
from benchmarks.accuracy.compare import CRITICAL, Comparer
from benchmarks.accuracy.matching import best_pairs
from benchmarks.accuracy.predict import read_document
from benchmarks.accuracy.score import Calibration, judge_file, score
from benchmarks.accuracy.truth import TrueCertificate, TrueFile, load_truth
from certscan import pipeline
from certscan.errors import UsageError
from certscan.reading.words import DocumentReading
from certscan.record import AccreditationMark, IssuerValue
from certscan.settings import Settings
from tests.factories import certificate, day_value, document, failed_document, standard, text_value

BODIES = Directory({"sgs": "sgs", "tuv sud": "tuv-sud", "tuv": "tuv"})
ACCREDITORS = Directory({"turkak": "TÜRKAK", "turk akreditasyon kurumu": "TÜRKAK"})
COMPARER = Comparer(BODIES, ACCREDITORS)

TRUTH_ROW = {
    "file": "a.pdf",
    "pages": [1],
    "standards": ["ISO 9001:2015"],
    "certificate_number": "QM 4711",
    "holder": "Borealis Pump Works Ltd.",
    "holder_local": None,
    "address": "1 Quay Street, Northport",
    "issuer": "SGS United Kingdom Ltd",
    "accreditation": ["UKAS"],
    "scope": "Design and manufacture of centrifugal pumps",
    "issue_date": "2024-05-12",
    "expiry_date": "2027-05-11",
    "initial_date": None,
    "language": ["en"],
    "document_class": "certificate",
    "medium": "digital",
    "quality": "good",
}


def truth(**changes):
    return TrueCertificate(TRUTH_ROW | {"certificate_number": "qm-4711"} | changes)


def outcome(field, true, found):
    return next(o for o in COMPARER.outcomes(true, found) if o.field == field)


def is_right(field, true, found):
    return outcome(field, true, found).right


def test_a_faithful_prediction_is_right_in_every_field():
    assert [o.field for o in COMPARER.outcomes(truth(), certificate()) if not o.right] == []


def test_a_missed_certificate_is_right_only_where_nothing_is_printed():
    right = {o.field for o in COMPARER.outcomes(truth(), None) if o.right}
    assert right == {"initial_date", "holder_local"}


@pytest.mark.parametrize("printed", ["QM–4711", "qm - 4711", "ＱＭ-4711", "QM\u22124711"])
def test_numbers_ignore_spaces_case_and_kind_of_dash(printed):
    assert is_right("certificate_number", truth(), certificate(certificate_number=text_value(printed)))


@pytest.mark.parametrize("printed", ["QM4711", "QM-47110", "QM-4711/A"])
def test_numbers_are_otherwise_exact(printed):
    assert not is_right("certificate_number", truth(), certificate(certificate_number=text_value(printed)))


def test_alternatives_are_right_too():
    true = truth(
        certificate_number_alt=["X-1"],
        expiry_date_alt="2027-05-12",
        initial_date="2020-01-01",
        initial_date_alt=None,
    )
    found = certificate(certificate_number=text_value("x-1"), expiry_date=day_value("2027-05-12"))
    assert is_right("certificate_number", true, found)
    assert is_right("expiry_date", true, found)
    assert is_right("initial_date", true, found)


def test_a_placeholder_alternative_of_a_null_is_right_and_so_is_the_null():
    true = truth(certificate_number=None, certificate_number_alt=["AMERAXXX"])
    assert is_right("certificate_number", true, certificate(certificate_number=None))
    assert is_right("certificate_number", true, certificate(certificate_number=text_value("AMERAXXX")))
    assert not is_right("certificate_number", true, certificate(certificate_number=text_value("4711")))


@pytest.mark.parametrize(
    "printed", ["BOREALIS PUMP WORKS LTD", "Ltd. Borealis Pump-Works", "Boreális Pump Works, Ltd"]
)
def test_holders_are_compared_as_sets_of_plain_words(printed):
    assert is_right("holder", truth(), certificate(holder=text_value(printed)))


@pytest.mark.parametrize("printed", ["Ltd.", "Borealis", "Austral Pump Works Ltd.", "Works Pump"])
def test_a_small_part_of_a_name_or_another_name_is_not_the_holder(printed):
    assert not is_right("holder", truth(), certificate(holder=text_value(printed)))


def test_the_local_name_stands_for_the_holder():
    true = truth(holder_local="北港泵业有限公司")
    found = certificate(holder=text_value("北港 泵业 有限公司"))
    assert is_right("holder", true, found)
    assert not is_right("holder", true, certificate(holder=text_value("南港泵业有限责任公司")))


def test_a_known_issuer_is_compared_by_its_id():
    true = truth(issuer="SGS del Perú S.A.C.")
    assert is_right("issuer", true, certificate())
    assert not is_right("issuer", true, certificate(issuer=issuer("SGS del Perú S.A.C.", "bsi")))
    assert is_right("issuer", true, certificate(issuer=issuer("SGS Société Générale", None)))


def test_an_unknown_issuer_is_compared_by_its_printed_name():
    true = truth(issuer="Nordlicht Cert GmbH", issuer_alt=["NLC Zertifizierung"])
    assert is_right("issuer", true, certificate(issuer=issuer("NORDLICHT CERT GMBH", None)))
    assert is_right("issuer", true, certificate(issuer=issuer("NLC Zertifizierung", None)))
    assert not is_right("issuer", true, certificate())


def test_the_longest_known_name_tells_the_body():
    assert BODIES.find("TÜV SÜD Czech s.r.o.") == "tuv-sud"
    assert BODIES.find("TUV Nord") == "tuv"
    assert BODIES.find("Sgsx Ltd") is None


def test_an_accreditation_alternative_stands_for_a_missing_member():
    true = truth(accreditation=["ČIA"], accreditation_alt=["CAI"])
    assert is_right("accreditation", true, marked("CAI"))
    assert is_right("accreditation", true, marked("CIA"))
    assert not is_right("accreditation", true, marked())
    assert not is_right("accreditation", true, marked("CIA", "UKAS"))


def test_an_alternative_of_an_empty_set_may_be_given_or_not():
    true = truth(accreditation=[], accreditation_alt=["GAS"])
    assert is_right("accreditation", true, marked())
    assert is_right("accreditation", true, marked("GAS"))
    assert not is_right("accreditation", true, marked("UKAS"))


def test_accreditation_names_are_mapped_to_one_body():
    assert is_right("accreditation", truth(accreditation=["TURKAK"]), marked("TÜRKAK"))


def test_standards_are_a_set():
    true = truth(standards=["ISO 9001:2015", "ISO 14001:2015"])
    both = certificate(standards=(standard("ISO 14001:2015"), standard("ISO 9001:2015")))
    assert is_right("standards", true, both)
    assert not is_right("standards", true, certificate())
    assert not is_right("standards", truth(), both)
    assert outcome("standards", truth(), both).values == ((0.95, False), (0.95, True))


def test_scope_allows_one_character_in_ten():
    assert is_right(
        "scope", truth(), certificate(scope=text_value("Design and manufacture of centrifugal pump"))
    )
    assert not is_right("scope", truth(), certificate(scope=text_value("Design and manufacture of pumps")))


def test_uncertain_and_unlabelled_fields_are_skipped():
    fields = {
        o.field for o in COMPARER.outcomes(truth(uncertain=["issue_date"], scope_not_labelled=True), None)
    }
    assert "issue_date" not in fields
    assert "scope" not in fields
    assert "expiry_date" in fields


def test_pairing_is_as_good_as_trying_all():
    chance = random.Random(7)
    for rows, columns in [(1, 1), (2, 3), (4, 3), (4, 4)]:
        for _ in range(20):
            table = [[chance.randint(0, 6) for _ in range(columns)] for _ in range(rows)]
            pairs = best_pairs(table)
            assert len(pairs) == min(rows, columns)
            assert len({r for r, _ in pairs}) == len({c for _, c in pairs}) == len(pairs)
            assert sum(table[r][c] for r, c in pairs) == best_sum_by_trying(table)


def test_pairing_nothing_gives_nothing():
    assert best_pairs([]) == []
    assert best_pairs([[], []]) == []


def test_certificates_are_paired_by_content_not_by_order():
    first = truth(pages=[1])
    second = truth(pages=[2], certificate_number="EM-1", standards=["ISO 14001:2015"])
    found = document(
        certificate(
            pages=(2,), certificate_number=text_value("EM-1"), standards=(standard("ISO 14001:2015"),)
        ),
        certificate(),
    )
    result = judge_file(TrueFile("a.pdf", (first, second)), found, COMPARER)
    total = score([result])
    assert total.overall.perfect == 2
    assert total.certificates_with_right_pages == 2
    assert total.files_with_right_count == 1


def test_precision_and_recall_leave_out_what_is_not_printed():
    results = [
        judge_file(TrueFile("1", (truth(),)), document(certificate()), COMPARER),
        judge_file(TrueFile("2", (truth(),)), document(certificate(expiry_date=None)), COMPARER),
        judge_file(
            TrueFile("3", (truth(expiry_date=None),)), document(certificate(expiry_date=None)), COMPARER
        ),
        judge_file(TrueFile("4", (truth(expiry_date=None),)), document(certificate()), COMPARER),
    ]
    tally = score(results).overall.fields["expiry_date"]
    assert tally.accuracy == 0.5
    assert tally.precision == 0.5
    assert tally.recall == 0.5


def test_a_confident_wrong_critical_value_is_a_silent_error():
    silent = certificate(holder=text_value("Austral Valve Factory", 0.8))
    doubtful = certificate(holder=text_value("Austral Valve Factory", 0.79))
    files = [judge_file(TrueFile("a", (truth(),)), document(c), COMPARER) for c in (silent, doubtful)]
    total = score(files)
    assert total.silent_errors == 1
    assert total.critical_values == 2 * len(CRITICAL)
    assert total.overall.perfect == 0


def test_negatives_missed_surplus_and_failed_are_counted_apart():
    total = score(
        [
            judge_file(TrueFile("policy.pdf", ()), document(certificate()), COMPARER),
            judge_file(TrueFile("letter.pdf", ()), document(), COMPARER),
            judge_file(TrueFile("two.pdf", (truth(),)), document(certificate(), certificate()), COMPARER),
            judge_file(TrueFile("none.pdf", (truth(),)), document(), COMPARER),
            judge_file(TrueFile("broken.pdf", (truth(),)), failed_document(), COMPARER),
            judge_file(TrueFile("gone.pdf", (truth(),)), None, COMPARER),
        ]
    )
    assert (total.negatives, total.negatives_taken_for_certificates, total.false_certificates) == (2, 1, 1)
    assert (total.missed, total.surplus, total.files_failed) == (3, 1, 2)
    assert total.files_with_right_count == 1
    assert total.silent_errors_on_false_certificates == 2 * len(CRITICAL)


def test_groups_follow_medium_quality_and_every_language():
    results = [
        judge_file(TrueFile("a", (truth(language=["en", "zh"]),)), document(certificate()), COMPARER),
        judge_file(TrueFile("b", (truth(medium="photo", quality="poor"),)), None, COMPARER),
        judge_file(TrueFile("c", (truth(medium="scan", quality="medium"),)), None, COMPARER),
    ]
    total = score(results)
    assert {name: group.certificates for name, group in total.by_medium.items()} == {
        "born-digital": 1,
        "poor": 1,
        "scan/picture/photo": 1,
    }
    assert {name: group.certificates for name, group in total.by_language.items()} == {"en": 3, "zh": 1}


def test_calibration_error_is_the_mean_distance_weighted_by_bin():
    calibration = Calibration()
    for right in (True, True, True, False):
        calibration.add(0.95, right)
    calibration.add(1.0, True)
    calibration.add(0.25, False)
    assert calibration.error == pytest.approx((abs(4 * 0.95 + 1 - 4) + 0.25) / 6)


def test_name_normal_form():
    assert normalise.name("  TÜRKAK, İstanbul (A.Ş.)") == "turkak istanbul a s"
    assert normalise.name("蓝宇 纵横") == "蓝宇纵横"


def test_a_broken_truth_line_is_named(tmp_path):
    (tmp_path / "truth.jsonl").write_text(json.dumps(TRUTH_ROW) + "\n{oops\n", encoding="utf-8")
    with pytest.raises(UsageError, match="Line 2"):
        load_truth(tmp_path)


def test_the_command_scores_predictions(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(canonical, "certification_bodies", lambda: BODIES)
    monkeypatch.setattr(canonical, "accreditation_bodies", lambda: ACCREDITORS)
    rows = [truth().row, TRUTH_ROW | {"file": "policy.pdf", "document_class": "other"}]
    (tmp_path / "truth.jsonl").write_text("\n".join(json.dumps(dict(row)) for row in rows), encoding="utf-8")
    lines = [
        document(certificate(holder=text_value("Somebody Else [bold]"))).to_json_line(),
        document(path="policy.pdf").to_json_line(),
    ]
    (tmp_path / "found.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found, figures_path = str(tmp_path / "found.jsonl"), tmp_path / "score.json"
    status = command.main(
        ["--corpus", str(tmp_path), "--predictions", found, "--worst", "3", "--json", str(figures_path)]
    )
    printed = capsys.readouterr().out
    figures = json.loads(figures_path.read_text(encoding="utf-8"))
    assert status == 0
    assert "Somebody Else [bold]" in printed
    assert "critical 83.3 %  perfect 0/1  silent 1+0/6" in printed
    assert figures["overall"]["fields"]["holder"]["accuracy"] == 0
    assert figures["files_with_right_count"] == 2


def test_the_command_names_a_missing_corpus(tmp_path, capsys):
    assert command.main(["--corpus", str(tmp_path)]) == 2
    assert "truth.jsonl" in capsys.readouterr().err


def test_pages_are_read_once_with_a_cache(tmp_path, monkeypatch):
    calls = []

    def read(source, settings):
        calls.append(source.name)
        return DocumentReading(1, (), None, ())

    def no_document(reading, about, settings, started, curves):
        return document(path=about.path, source=about.model_copy(update={"page_count": reading.page_count}))

    monkeypatch.setattr(pipeline, "read_document", read)
    monkeypatch.setattr(pipeline, "document_of", no_document)
    for name, content in [("a.pdf", b"one"), ("b.pdf", b"one"), ("c.pdf", b"two"), ("a.pdf", b"one")]:
        path = tmp_path / name
        path.write_bytes(content)
        found = read_document(path, Settings(), tmp_path / "cache")
        assert (found.source.name, found.source.page_count) == (name, 1)
    assert calls == ["a.pdf", "c.pdf"]
    read_document(path, Settings(render_dpi=300), tmp_path / "cache")
    assert calls == ["a.pdf", "c.pdf", "a.pdf"]


def issuer(name, body_id):
    return IssuerValue(value=name, printed=name, confidence=0.9, id=body_id)


def marked(*acronyms):
    return certificate(
        accreditation=tuple(AccreditationMark(id=a, number=None, confidence=0.9) for a in acronyms)
    )


def best_sum_by_trying(table):
    if len(table) > len(table[0]):
        table = list(zip(*table, strict=True))
    columns = range(len(table[0]))
    return max(
        sum(row[column] for row, column in zip(table, order, strict=True))
        for order in itertools.permutations(columns, len(table))
    )
