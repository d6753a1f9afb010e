"""Installs what a measurement needs: Debian packages, and Python ones privately."""

from __future__ import annotations

import contextlib
import importlib.metadata
import subprocess
import sys
from collections.abc import Sequence

from kb import REPOSITORY

REFERENCE = "pytrec_eval-terrier"


def debian(packages: Sequence[str]) -> bool:
    """Whether the packages are there, or could be installed."""
    if not packages:
        return True
    command = [REPOSITORY / "tools" / "packages", *packages]
    return subprocess.run(command, check=False).returncode == 0


def pypi(packages: Sequence[str]) -> bool:
    """The same for Python packages."""
    for package in packages:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            importlib.metadata.version(package.split("[")[0])
            continue
        print(f"installing {package} …", file=sys.stderr)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if subprocess.run([*pip, package], check=False, capture_output=True).returncode != 0:
            return False
    return True
