"""kb itself: ingest by the command, quality by its TREC run, latency over HTTP."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import time
import urllib.parse
from collections.abc import Sequence
from pathlib import Path

from collection import Collection, Question, words
from load import measure_load
from measures import Measures, Run, read_run
from peers import Peer
from report import Result

REPOSITORY = Path(__file__).resolve().parent.parent.parent
# beside one alone
CLIENTS = 32


def build() -> Path:
    """The binary that KB_BINARY names, else the release binary; built when it is older than the sources."""
    if named := os.environ.get("KB_BINARY"):
        return Path(named)
    binary = REPOSITORY / ".build" / "release" / "kb"
    sources = [REPOSITORY / "Package.swift", *(REPOSITORY / "Sources").rglob("*.*")]
    newest = max(path.stat().st_mtime for path in sources)
    if not binary.exists() or binary.stat().st_mtime < newest:
        command = ["swift", "build", "-c", "release", "--product", "kb"]
        subprocess.run(command, cwd=REPOSITORY, check=True, stdout=2)
        binary.touch()
    return binary


class KB(Peer):
    """kb as its users meet it: one client that keeps its connection to `kb serve`."""

    name = "kb"
    binary: Path = REPOSITORY / ".build" / "release" / "kb"

    def __init__(self, folder: Path, collection: Collection) -> None:
        super().__init__(folder, collection)
        self.base = folder / "kb.sqlite"
        self.server: subprocess.Popen | None = None
        self.memory: dict[str, int] = {}
        self.refused: set[str] = set()

    def run(self, *arguments: str) -> str:
        """What a command prints on standard output."""
        name, *others = arguments
        command = [str(self.binary), name, "--index", str(self.base), "--lang", "en", *others]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        # 1 is "nothing found, or some inputs failed"
        if done.returncode not in (0, 1):
            raise RuntimeError(f"kb {name}: {done.stderr.strip() or done.returncode}")
        return done.stdout

    def index(self) -> float:
        """Times `kb ingest` of the JSONL file as a whole process."""
        command = [
            str(self.binary),
            "ingest",
            "--index",
            str(self.base),
            "--quiet",
            str(self.collection.corpus),
        ]
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        peak = 0
        while process.poll() is None:
            peak = max(peak, _peak_memory(process.pid))
            time.sleep(0.005)
        seconds = time.perf_counter() - start
        if process.returncode:
            self.notes.append(f"kb ingest ended with {process.returncode}")
        self.memory["ingest"] = peak
        held = json.loads(self.run("stats", "--format", "json"))
        self.notes.append(f"{held['documents']} documents in {held['passages']} passages")
        self._serve()
        return seconds

    def size(self) -> int:
        return sum(path.stat().st_size for path in self.folder.glob("kb.sqlite*"))

    def trec(self, accented: bool) -> Run:
        """The best 100 documents of each question."""
        path = self.collection.write_questions(self.folder / "asked.jsonl", accented)
        return read_run(
            self.run("search", "--queries", str(path), "--format", "trec", "--limit", "100")
        )

    def evaluate(self) -> dict[str, tuple[Measures, dict[str, float]]]:
        """What `kb evaluate` says: measures and latency by `accented` and `unaccented`."""
        questions = self.collection.write_questions(self.folder / "evaluated.jsonl", accented=True)
        qrels = self.collection.write_qrels(self.folder / "evaluated.tsv")
        files = ["--queries", str(questions), "--qrels", str(qrels)]
        said = json.loads(self.run("evaluate", *files, "--format", "json"))
        found = {}
        for run in said["runs"]:
            m = run["measures"]
            found[run["questions"]] = (
                Measures(m["ndcg@10"], m["mrr@10"], m["r@10"], m["r@100"], m["hit@1"]),
                run["latency"],
            )
        return found

    def rank(self, questions: Sequence[Question], accented: bool, deadline: float) -> Run:
        """The TREC run; the server is warmed up as the peers are, by asking for 100 hits."""
        run = self.trec(accented)
        for question in questions:
            self.search(question.text, 100, accented)
        return {question.id: run.get(question.id, []) for question in questions}

    def measure_more(self, result: Result, load_seconds: float) -> None:
        """`kb search` as a process of its own, throughput, and what memory all that took."""
        questions = self.collection.questions
        if load_seconds:
            targets = [_target(question.text, 10) for question in questions]
            for clients in (1, CLIENTS):
                load = measure_load(self.port, targets, clients, load_seconds, self.folder)
                result.loads.append(load)
                result.notes.append(load.line())
        if self.server is not None:
            self.memory["serve"] = _peak_memory(self.server.pid)
        result.memory = self.memory
        for command, peak in self.memory.items():
            result.notes.append(f"{peak / 1e6:.0f} MB peak memory of kb {command}")
        typed = [question for question in questions if words(question.text)]
        for question in typed[:: max(1, len(typed) // 20)][:20]:
            start = time.perf_counter()
            # an argument cannot hold a NUL, nor be taken for an option
            self.run("search", "--", question.text.replace("\0", " "))
            result.cold_ms.append((time.perf_counter() - start) * 1000)

    def _serve(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [
            str(self.binary),
            "serve",
            "--index",
            str(self.base),
            "--port",
            str(self.port),
            "--quiet",
        ]
        silent = subprocess.DEVNULL
        self.server = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent)
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        for _ in range(200):
            try:
                self.connection.connect()
                return
            except ConnectionRefusedError:
                time.sleep(0.05)
        raise RuntimeError("kb serve does not answer")

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        """One request, until its answer is read; decoding the answer is the client's affair."""
        try:
            self.connection.request("GET", _target(text, limit))
            answer = self.connection.getresponse()
            answer.read()
            fault = "" if answer.status == 200 else f"answers {answer.status}"
        except (OSError, http.client.HTTPException) as error:
            # the next question gets a new connection
            self.connection.close()
            fault = f"ends with {type(error).__name__}"
        if fault and fault not in self.refused:
            asked = text if len(text) <= 40 else f"{text[:40]}…"
            self.notes.append(f"GET /api/search?limit={limit} {fault}, first to: {asked}")
            self.refused.add(fault)
        return []

    def close(self) -> None:
        if self.server is not None:
            self.connection.close()
            self.server.terminate()
            self.server.wait()


def _target(text: str, limit: int) -> str:
    """The request for the best passages."""
    return f"/api/search?{urllib.parse.urlencode({'q': text, 'limit': limit})}"


def _peak_memory(pid: int) -> int:
    """Peak resident bytes of a running process so far; 0 where the system does not say."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0
