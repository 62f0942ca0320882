import importlib
import json
import subprocess
import sys

import pytest

import certscan
from certscan.cli.list import Kind
from certscan.rules import RULES
from certscan.rules.across import ACROSS

HEAVY = ("numpy", "onnxruntime", "cv2", "pypdfium2", "PIL", "pdfplumber", "rapidocr")


def modules_after(code, *names):
    """Tell which modules a program has loaded at its end."""
    answer = subprocess.run(
        [sys.executable, "-c", f"{code}\nprint([name for name in {names!r} if name in sys.modules])"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return answer.stdout.splitlines()[-1]


def test_help_loads_nothing_heavy():
    code = (
        "import sys\n"
        "from typer.testing import CliRunner\n"
        "from certscan.cli import app\n"
        "result = CliRunner().invoke(app, ['--help'])\n"
        "assert 'scan' in result.stdout"
    )
    assert modules_after(code, *HEAVY) == "[]"


def test_workers_import_the_program_without_its_command_line():
    assert modules_after("import sys, certscan.__main__", "certscan.cli", "typer", "rich") == "[]"


def test_a_piped_scan_loads_nothing_that_reads_or_judges(tmp_path):
    (tmp_path / "note.pdf").write_text("no PDF")
    code = (
        "import sys\n"
        "from certscan.__main__ import main\n"
        f"sys.argv[1:] = ['scan', {str(tmp_path)!r}]\n"
        "try:\n"
        "    main()\n"
        "except SystemExit:\n"
        "    pass"
    )
    unneeded = ("certscan.catalogue", "certscan.fields", "certscan.rules", "certscan.dossier", *HEAVY)
    assert modules_after(code, *unneeded) == "[]"


def test_python_m_certscan_is_certscan():
    answer = subprocess.run(
        [sys.executable, "-m", "certscan", "--version"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answer.stdout == f"certscan {certscan.__version__}\n"


@pytest.mark.parametrize(
    "command", ["scan", "judge", "dossier", "registry", "list", "explain", "schema", "doctor"]
)
def test_every_command_has_help(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


def test_no_command_shows_the_help(run):
    assert "scan" in (run().stdout + run().stderr)


def test_explain_tells_of_a_rule(run):
    rule = RULES[0]
    result = run("explain", rule.code.lower())
    assert result.exit_code == 0
    assert rule.why in result.stdout
    assert rule.advice in result.stdout


def test_explain_tells_of_an_error(run):
    assert "password" in run("explain", "encrypted").stdout


def test_explain_of_an_unknown_code_says_where_to_look(run):
    result = run("explain", "Z-99")
    assert result.exit_code == 2
    assert "certscan list rules" in result.stderr


@pytest.mark.parametrize("kind", list(Kind))
def test_lists_are_tables_or_json(run, kind):
    rows = json.loads(run("list", kind, "--json").stdout)
    table = run("list", kind).stdout
    assert rows
    assert all(set(row) == set(rows[0]) for row in rows)
    first = next(iter(rows[0].values()))
    assert first in table


def test_the_list_of_rules_is_complete_and_sorted_by_code(run):
    rows = json.loads(run("list", "rules", "--json").stdout)
    assert [row["code"] for row in rows] == sorted(rule.code for rule in (*RULES, *ACROSS))


def test_an_unknown_list_names_the_known_ones(run):
    result = run("list", "suppliers")
    assert result.exit_code == 2
    assert "standards" in result.stderr


def test_doctor_shows_versions_engines_and_limits(run, monkeypatch):
    monkeypatch.setenv("CERTSCAN_MAX_PAGES", "77")
    result = run("doctor")
    assert result.exit_code == 0
    for expected in [certscan.__version__, "pypdfium2", "rapidocr", "tesseract", "CERTSCAN_MAX_PAGES", "77"]:
        assert expected in result.stdout


def test_doctor_tells_which_extras_are_installed(run, monkeypatch):
    module = importlib.import_module("certscan.cli.doctor")

    monkeypatch.setitem(module._EXTRAS, "xlsx", ("no-such-package", "writes .xlsx"))
    shown = run("doctor").stdout
    assert "writes .parquet (pyarrow " in shown
    assert "writes .xlsx: pip install 'certscan[xlsx]'" in shown
