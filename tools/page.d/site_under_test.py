"""A knowledge base of corpus/ and its server, for as long as a `with` lasts."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent


class Site:
    def __init__(self, kb, options=(), index=None):
        self.kb = str(Path(kb).resolve())
        self.options = list(options)
        self.index = index

    def run(self, *arguments):
        return subprocess.run([self.kb, *arguments], cwd=PROJECT, check=True, capture_output=True, text=True)

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kb-page-"))
        if self.index is None:
            self.index = self.folder / "kb.sqlite"
            self.run("ingest", "corpus", "--index", str(self.index), "--quiet")
        self.log = open(self.folder / "log", "w+")
        self.server = subprocess.Popen(
            [self.kb, "serve", "--port", "0", "--index", str(self.index), "--lang", "en", *self.options],
            stdin=subprocess.DEVNULL, stderr=self.log, stdout=subprocess.DEVNULL, cwd=PROJECT,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        for _ in range(300):
            found = re.search(r"kb serves at (http://[^ ]+?)/ ", self.logged())
            if found:
                self.url = found.group(1)
                return self
            if self.server.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit("the server did not start:\n" + self.logged())

    def logged(self):
        return (self.folder / "log").read_text(errors="replace")

    def __exit__(self, *exception):
        self.server.send_signal(signal.SIGTERM)
        try:
            status = self.server.wait(15)
        except subprocess.TimeoutExpired:
            self.server.kill()
            status = "killed"
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        if exception[0] is None and status != 0:
            raise SystemExit(f"the server ended with {status}")
