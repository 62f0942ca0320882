"""Print the command of a README section, so that CI runs what readers are told to run.

python3 .ci/readme_command.py README.md "Test it"
"""

import re
import sys
from pathlib import Path


def command_under(heading: str, text: str) -> str:
    """Give the content of the first fenced block under a heading."""
    section = re.search(rf"^#+ +{re.escape(heading)} *$(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    block = section and re.search(r"^```\w* *\n(.*?)^```", section.group(1), re.MULTILINE | re.DOTALL)
    if not block:
        raise SystemExit(f'no fenced block under the heading "{heading}"')
    return block.group(1)


if __name__ == "__main__":
    path, wanted = sys.argv[1:]
    print(command_under(wanted, Path(path).read_text(encoding="utf-8")), end="")
