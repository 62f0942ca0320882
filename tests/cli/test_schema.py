import json
from pathlib import Path

import jsonschema
import pytest

from certscan.record import SCHEMA_VERSION, VerdictStatus, json_schema
from tests.factories import certificate, document, failed_document, finding, text_value, verdict

COMMITTED = Path(__file__).parents[2] / "docs" / f"schema-{SCHEMA_VERSION}.json"


def validate(line):
    jsonschema.Draft202012Validator(json_schema()).validate(line)


def test_the_command_prints_the_schema(run):
    assert json.loads(run("schema").stdout) == json_schema()


def test_the_committed_schema_is_up_to_date(run):
    # After a change of the contract: certscan schema > docs/schema-1.0.json
    assert COMMITTED.read_text(encoding="utf-8") == run("schema").stdout


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize(
    "sample",
    [
        document(certificate()),
        document(certificate(), certificate(holder=None, issuer=None, standards=(), accreditation=())),
        document(
            certificate(verdict=verdict(VerdictStatus.EXPIRED, finding()), sites=(text_value("Northport"),))
        ),
        document(path="policy.pdf"),
        failed_document(),
    ],
    ids=["full", "two with gaps", "findings", "no certificate", "failed"],
)
def test_records_fit_the_schema(sample):
    validate(json.loads(sample.to_json_line()))


@pytest.mark.parametrize("change", [{"status": "fine"}, {"schema_version": "2.0"}, {"extra": 1}])
def test_other_lines_do_not_fit(change):
    line = json.loads(document(certificate()).to_json_line()) | change
    with pytest.raises(jsonschema.ValidationError):
        validate(line)
