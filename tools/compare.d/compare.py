"""Runs kb and its peers over the same collections and questions. See tools/results/README.md."""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import json
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import kb
from check import check, sample_collection
from collection import Collection, read_collection
from measures import PLACES, Run, measure, reference, write_run
from peers import FTS5, FTS5WithAccents, Peer, Postgres, Tantivy, Xapian
from report import Result, table

TOOLS = kb.REPOSITORY / "tools"
PEERS: dict[str, type[Peer]] = {
    peer.name: peer for peer in (kb.KB, Tantivy, FTS5, FTS5WithAccents, Xapian, Postgres)
}
REFERENCE = "pytrec_eval-terrier"
KINDS = ("accented", "unaccented")
# an engine's row, perhaps one more of the same engine, and its rankings by kind of question
Measured = tuple[list[Result], dict[str, Run]]


def main() -> int:
    """Reads the command line, runs what it asks for; 1 when figures that must agree do not."""
    options = parse_options()
    # as Ctrl-C does: let everyone end what they started
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="compare-") as name:
        scratch = Path(name)
        # PostgreSQL's own user must come through
        scratch.chmod(0o711)
        # a copy, so that a build meanwhile changes nothing
        kb.KB.binary = Path(shutil.copy2(kb.build(), scratch / "kb"))
        crosschecks = install_pypi([REFERENCE])
        if options.check:
            return run_check(options, scratch, crosschecks)
        peers = [peer for peer in options.peers if installed(PEERS[peer])]
        right = True
        for number, folder in enumerate(options.collection):
            place = scratch / str(number)
            place.mkdir(mode=0o711)
            collection = read_collection(folder, place, options.first)
            right = compare(collection, peers, options, place, crosschecks) and right
            shutil.rmtree(place)
        return 0 if right else 1


def parse_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="tools/compare", description="Compare kb with other search engines."
    )
    parser.add_argument(
        "--collection",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help="corpus.jsonl (or .xz), queries.jsonl and qrels.tsv; may be given again",
    )
    parser.add_argument("--first", metavar="N", type=int, help="ask the first N questions only")
    parser.add_argument(
        "--peers",
        metavar="NAMES",
        type=lambda names: names.split(","),
        default=list(PEERS),
        help=f"of {','.join(PEERS)} (default: all)",
    )
    parser.add_argument(
        "--repeat",
        metavar="N",
        type=int,
        default=3,
        help="passes of timing over the questions (default: 3)",
    )
    parser.add_argument(
        "--budget",
        metavar="SECONDS",
        type=float,
        default=600,
        help="an engine that takes longer for a pass answers no more questions (default: 600)",
    )
    parser.add_argument(
        "--results", metavar="DIR", type=Path, default=TOOLS / "results", help=argparse.SUPPRESS
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="verify kb evaluate against trec_eval; without a collection, on the sample corpus",
    )
    options = parser.parse_args()
    if not options.check and not options.collection:
        parser.error("name a collection: --collection DIR")
    for name in options.peers:
        if name not in PEERS:
            parser.error(f"no peer {name}; there are {', '.join(PEERS)}")
    for folder in options.collection:
        if not (folder / "queries.jsonl").exists():
            parser.error(f"{folder.name} has no queries.jsonl")
    if options.repeat < 1 or (options.first is not None and options.first < 1):
        parser.error("--repeat and --first take a number from 1")
    return options


def installed(peer: type[Peer]) -> bool:
    """Installs what a peer needs; says so in one line when it cannot be."""
    if (
        peer.debian
        and subprocess.run([TOOLS / "packages", *peer.debian], check=False).returncode != 0
    ):
        print(f"{peer.name}: left out, {' '.join(peer.debian)} could not be installed")
        return False
    return install_pypi(peer.pypi, peer.name)


def install_pypi(packages: tuple[str, ...] | list[str], wanted_by: str = "the cross-check") -> bool:
    """Installs Python packages into the private environment."""
    for package in packages:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            importlib.metadata.version(package.split("[")[0])
            continue
        print(f"installing {package} …", file=sys.stderr)
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            package,
        ]
        if subprocess.run(command, check=False, capture_output=True).returncode != 0:
            print(f"{wanted_by}: left out, {package} could not be installed")
            return False
    return True


def run_check(options: argparse.Namespace, scratch: Path, crosschecks: bool) -> int:
    """`--check`, on the collections named or on the sample documents."""
    if not crosschecks:
        return 2
    right = True
    if not options.collection:
        right = check(sample_collection(scratch), scratch)
    for number, folder in enumerate(options.collection):
        place = scratch / str(number)
        place.mkdir()
        right = check(read_collection(folder, place, options.first), place) and right
    return 0 if right else 1


def compare(
    collection: Collection,
    names: list[str],
    options: argparse.Namespace,
    scratch: Path,
    crosschecks: bool,
) -> bool:
    """Measures the engines one after the other, prints the table and keeps the raw runs."""
    documents = collection.documents()
    text_bytes = sum(len(d.title.encode()) + len(d.text.encode()) for d in documents)
    heading = (
        f"{collection.name}: {len(documents)} documents, {text_bytes / 1e6:.1f} MB of text, "
        f"{len(collection.questions)} questions; {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    del documents
    print(heading, file=sys.stderr)
    kept = options.results / f"{collection.name}-{time.strftime('%Y-%m-%d-%H%M%S')}"
    kept.mkdir(parents=True, exist_ok=True)
    results: list[Result] = []
    remarks: list[str] = []
    checked = 0
    right = True
    for name in names:
        print(f"  {name} …", file=sys.stderr)
        found = in_process_of_its_own(name, collection, options, scratch)
        if isinstance(found, str):
            remarks.append(f"{name}: left out, {found}")
            continue
        measured, runs = found
        result = measured[0]
        for kind, run in runs.items():
            write_run(run, kept / f"{name}.{kind}.trec.gz", name)
            asked = list(run)
            ours = measure(run, collection.qrels, asked)
            setattr(result, kind, ours)
            if len(asked) < len(collection.questions):
                result.is_partial = True
                remarks.append(
                    f"{name}: {kind} measures over the first {len(asked)} questions, out of time"
                )
            if crosschecks:
                theirs = reference(run, collection.qrels, asked)
                checked += 1
                if not ours.agrees(theirs):
                    right = False
                    remarks.append(
                        f"{name}: {kind} measures DIFFER from trec_eval's {tuple(theirs)}"
                    )
        remarks += [f"{name}: {note}" for note in result.notes]
        results += measured
        for other in measured[1:]:
            for kind in KINDS:
                ours, said = getattr(result, kind), getattr(other, kind)
                if not ours.agrees(said):
                    right = False
                    remarks.append(
                        f"{other.name}: {kind} measures DIFFER from those of {name}'s TREC run"
                    )
    if checked and right:
        remarks.append(
            f"all measures agree with trec_eval (pytrec_eval) to {PLACES} places, in {checked} runs"
        )
    said = "\n".join([heading, "", table(results, text_bytes), "", *remarks, ""])
    print(f"\n{said}")
    (kept / "table.txt").write_text(said, "utf-8")
    rows = [r.raw() for r in results]
    about = {
        "collection": collection.name,
        "text_bytes": text_bytes,
        "questions": len(collection.questions),
    }
    raw = {**about, "remarks": remarks, "results": rows}
    (kept / "timings.json").write_text(json.dumps(raw, ensure_ascii=False, indent=1), "utf-8")
    return right


def in_process_of_its_own(
    name: str, collection: Collection, options: argparse.Namespace, scratch: Path
) -> Measured | str:
    """Measures an engine in a fresh process; a text says why that failed."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    folder = scratch / name
    folder.mkdir(mode=0o755)
    arguments = (sender, name, folder, collection, kb.KB.binary, options.repeat, options.budget)
    process = context.Process(target=work, args=arguments)
    process.start()
    sender.close()
    try:
        return receiver.recv()
    except EOFError:
        process.join()
        return f"its process ended with {process.exitcode}"
    finally:
        process.terminate()
        process.join()
        shutil.rmtree(folder, ignore_errors=True)


def work(
    sender: Connection,
    name: str,
    folder: Path,
    collection: Collection,
    binary: Path,
    repeat: int,
    budget: float,
) -> None:
    """The body of an engine's process."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kb.KB.binary = binary
    peer = PEERS[name](folder, collection)
    try:
        outcome: Measured | str = measure_engine(peer, repeat, budget)
    except Exception as error:  # one engine's failure is one line, and the others go on
        reason = (str(error) or type(error).__name__).splitlines()[0]
        # no paths of this machine in what is printed and kept
        outcome = re.sub(r"(/[\w.@+-]+)+/", "…/", reason)
    finally:
        peer.close()
    sender.send(outcome)


def measure_engine(peer: Peer, repeat: int, budget: float) -> Measured:
    """Indexes, ranks and times; ranking 100 documents a question is also the warming up."""
    result = Result(peer.name)
    result.index_seconds = peer.index()
    result.index_bytes = peer.size()
    runs: dict[str, Run] = {}
    for kind in KINDS:
        accented = kind == "accented"
        questions = peer.collection.asked(accented)
        runs[kind] = peer.rank(questions, accented, time.monotonic() + budget)
        passes: list[list[float]] = []
        deadline = time.monotonic() + budget
        for _ in range(repeat):
            if passes and time.monotonic() > deadline:
                break
            texts = [question.text for question in questions]
            passes.append(list(timed(peer, texts, accented, deadline)))
        setattr(result, f"{kind}_ms", passes)
        result.notes += timing_notes(kind, passes, len(questions))
    result.notes = peer.notes + result.notes
    result.is_partial = any("out of time" in note for note in result.notes)
    if not isinstance(peer, kb.KB):
        return [result], runs
    said = peer.evaluate()
    inside = Result("kb evaluate", accented=said["accented"][0], unaccented=said["unaccented"][0])
    inside.given_ms = {kind: said[kind][1] for kind in KINDS}
    return [result, inside], runs


def timed(peer: Peer, texts: list[str], accented: bool, deadline: float) -> Iterator[float]:
    """Milliseconds of each question's ten best, one question after the other."""
    for text in texts:
        start = time.perf_counter()
        peer.search(text, 10, accented)
        yield (time.perf_counter() - start) * 1000
        if time.monotonic() > deadline:
            return


def timing_notes(kind: str, passes: list[list[float]], questions: int) -> list[str]:
    """What a reader of the latencies must know."""
    notes = []
    if len(passes[0]) < questions:
        notes.append(f"{kind} latency over the first {len(passes[0])} questions, out of time")
    if len(passes) > 1 and len(passes[1]) == questions and sum(passes[1]) < 0.6 * sum(passes[0]):
        notes.append(
            f"{kind} questions took {sum(passes[1]) / sum(passes[0]):.2f} of the time when asked "
            "again: cached?"
        )
    return notes


if __name__ == "__main__":
    sys.exit(main())
