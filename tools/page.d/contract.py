"""Does the endpoint keep what /openapi.json promises? schemathesis asks every route with what fits the description and
with what does not.

    tools/page.d/python contract.py --kb FILE [--examples N]
"""

import argparse
import subprocess
import sys
from pathlib import Path

from site_under_test import Site


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--kb", required=True)
    options.add_argument("--examples", default="20")
    arguments = options.parse_args()
    with Site(arguments.kb, ["--quiet"]) as site:
        command = [
            str(Path(sys.executable).parent / "schemathesis"), "--no-color", "run", site.url + "/openapi.json",
            "--phases", "examples,coverage,fuzzing", "--checks", "all", "--max-examples", arguments.examples,
            "--generation-deterministic", "--request-timeout", "20"]
        status = subprocess.run(command, cwd=site.folder, stdin=subprocess.DEVNULL, timeout=300).returncode
    raise SystemExit(status)


if __name__ == "__main__":
    main()
