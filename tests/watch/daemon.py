"""The daemon with a scan that does what files say: `python -m tests.watch.daemon JSON`."""

import json
import sys

from certscan.runs.watch import log
from certscan.runs.watch.start import watch
from certscan.settings import Limits, Settings, WatchSettings
from tests.engines.contents import scan_by_content

if __name__ == "__main__":
    log.configure()
    given = json.loads(sys.argv[1])
    limits = Limits(**given.pop("limits", {}))
    sys.exit(watch(WatchSettings(**given), lambda: Settings(jobs=2, limits=limits), scan=scan_by_content))
