"""Runs kb and its peers over the same collections and questions. See tools/results/README.md."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import install
import kb
from collection import KINDS, Collection, grouped, read_collection
from measures import PLACES, Run, measure, reference, write_run
from passages import HOSTILE, hidden, make_passages
from peers import FTS5, FTS5WithAccents, Peer, Postgres, Tantivy, Xapian
from report import Result, each_question, latencies, table
from targets import TARGETS, targets

TOOLS = kb.REPOSITORY / "tools"
PEERS: dict[str, type[Peer]] = {
    peer.name: peer for peer in (kb.KB, Tantivy, FTS5, FTS5WithAccents, Xapian, Postgres)
}
# over passages, where a slow peer takes hours
QUICK = ["kb", "tantivy"]
# an engine's row, perhaps one more of the same engine, and its rankings by kind of question
Measured = tuple[list[Result], dict[str, Run]]


class Limits(NamedTuple):
    """How often an engine is asked, and how many seconds a pass and a load may take."""

    repeat: int
    budget: float
    load: float


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
        if options.load and not install.debian(["wrk"]):
            print("no wrk: clients in Python ask instead, and take their share of the cores")
        right = True
        if options.collection:
            peers = [name for name in options.peers or PEERS if installed(PEERS[name])]
            crosschecks = install.pypi([install.REFERENCE])
            if not crosschecks:
                print(f"{install.REFERENCE} could not be installed: measures are not cross-checked")
        for number, folder in enumerate(options.collection):
            place = scratch / str(number)
            place.mkdir(mode=0o711)
            collection = read_collection(folder, place, options.first)
            if options.among:
                print(f"hiding it among {options.among} passages …", file=sys.stderr)
                collection = hidden(collection, options.among, place)
            collection = grouped(collection)
            right = compare(collection, peers, options, place, crosschecks) and right
            shutil.rmtree(place)
        if options.passages:
            peers = [name for name in options.peers or QUICK if installed(PEERS[name])]
            print(f"making {options.passages} passages …", file=sys.stderr)
            place = scratch / "passages"
            place.mkdir(mode=0o711)
            asked = min(50, options.first or 50)
            collection = make_passages(options.passages, options.news, place, asked)
            compare(collection, peers, options, place, crosschecks=False)
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
        default=[],
        help=f"of {','.join(PEERS)} (default: all; over passages {','.join(QUICK)})",
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
        "--load",
        metavar="SECONDS",
        type=float,
        default=10,
        help=f"ask kb that long with 1 client and with {kb.CLIENTS} (default: 10; 0: not at all)",
    )
    parser.add_argument(
        "--passages",
        metavar="N",
        type=int,
        default=0,
        help="measure speed on N passages recombined from the texts of --news",
    )
    parser.add_argument(
        "--among",
        metavar="N",
        type=int,
        default=0,
        help="hide each collection among N passages recombined from its own texts",
    )
    parser.add_argument(
        "--news",
        metavar="DIR",
        type=Path,
        default=kb.REPOSITORY / "corpus",
        help=".txt and .md files, and .jsonl with a field text (default: the sample documents)",
    )
    parser.add_argument(
        "--target",
        metavar="NAME=N",
        action="append",
        default=[],
        help=f"another bound for one of {','.join(target.name for target in TARGETS)}",
    )
    parser.add_argument(
        "--results", metavar="DIR", type=Path, default=TOOLS / "results", help=argparse.SUPPRESS
    )
    options = parser.parse_args()
    if not options.collection and not options.passages:
        parser.error("name a collection, --collection DIR, or a number of passages, --passages N")
    try:
        options.bounds = {
            name: float(bound) for name, _, bound in (t.partition("=") for t in options.target)
        }
    except ValueError:
        parser.error("--target takes NAME=N")
    if unknown := set(options.bounds) - {target.name for target in TARGETS}:
        parser.error(f"no target {', '.join(sorted(unknown))}")
    for name in options.peers:
        if name not in PEERS:
            parser.error(f"no peer {name}; there are {', '.join(PEERS)}")
    for folder in options.collection:
        if not (folder / "queries.jsonl").exists():
            parser.error(f"{folder.name} has no queries.jsonl")
    if options.passages and not options.news.is_dir():
        parser.error(f"--news {options.news.name} is no folder")
    if options.repeat < 1 or (options.first is not None and options.first < 1):
        parser.error("--repeat and --first take a number from 1")
    if options.among < 0:
        parser.error("--among takes a number from 0")
    if options.passages < 0 or 0 < options.passages < 1000:
        parser.error("--passages takes a number from 1000")
    return options


def installed(peer: type[Peer]) -> bool:
    """Installs what a peer needs; says so in one line when it cannot be."""
    for install_all, packages in ((install.debian, peer.debian), (install.pypi, peer.pypi)):
        if not install_all(packages):
            print(f"{peer.name}: left out, {' '.join(packages)} could not be installed")
            return False
    return True


def compare(
    collection: Collection,
    names: list[str],
    options: argparse.Namespace,
    scratch: Path,
    crosschecks: bool,
) -> bool:
    """Measures the engines one after the other, prints the table and keeps the raw runs."""
    documents, text_bytes = collection.size()
    heading = (
        f"{collection.name}: {documents} documents, {text_bytes / 1e6:.1f} MB of text, "
        f"{len(collection.questions)} questions; {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    print(heading, file=sys.stderr)
    kept = options.results / f"{collection.name}-{time.strftime('%Y-%m-%d-%H%M%S')}"
    kept.mkdir(parents=True, exist_ok=True)
    results: list[Result] = []
    remarks: list[str] = []
    if parts := collection.parts():
        remarks.append(
            f"{parts} documents name the work that they are a part of: kb reads its title from the "
            "record, and its peers have it beside the document's; it counts as text"
        )
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
    remarks.append(f"load {os.getloadavg()[0]:.1f} at the end")
    if checked and right:
        remarks.append(
            f"all measures agree with trec_eval (pytrec_eval) to {PLACES} places, in {checked} runs"
        )
    tables = [
        table(results, text_bytes, is_judged=bool(collection.qrels)),
        latencies(results, collection.groups),
    ]
    tables += [
        each_question(results, group) for group in collection.groups if group.name == HOSTILE
    ]
    tables.append(targets(results, text_bytes, options.bounds))
    said = "\n\n".join([heading, *tables, "\n".join(remarks)]) + "\n"
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
    limits = Limits(options.repeat, options.budget, options.load)
    arguments = (sender, name, folder, collection, kb.KB.binary, limits)
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
    limits: Limits,
) -> None:
    """The body of an engine's process."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kb.KB.binary = binary
    peer = PEERS[name](folder, collection)
    try:
        outcome: Measured | str = measure_engine(peer, limits)
    except Exception as error:  # one engine's failure is one line, and the others go on
        reason = (str(error) or type(error).__name__).splitlines()[0]
        # no paths of this machine in what is printed and kept
        outcome = re.sub(r"(/[\w.@+-]+)+/", "…/", reason)
    finally:
        peer.close()
    sender.send(outcome)


def measure_engine(peer: Peer, limits: Limits) -> Measured:
    """Indexes, ranks and times; ranking 100 documents a question is also the warming up."""
    result = Result(peer.name)
    # what others wrote is not to be waited for by this one
    os.sync()
    result.index_seconds = peer.index()
    result.index_bytes = peer.size()
    runs: dict[str, Run] = {}
    for group in peer.collection.groups:
        deadline = time.monotonic() + limits.budget
        texts = [question.text for question in group.questions]
        if peer.collection.qrels and group.name in KINDS:
            runs[group.name] = peer.rank(group.questions, group.accented, deadline)
        else:
            list(timed(peer, texts, group.accented, deadline))
        passes: list[list[float]] = []
        deadline = time.monotonic() + limits.budget
        for _ in range(limits.repeat):
            if not texts or passes and time.monotonic() > deadline:
                break
            passes.append(list(timed(peer, texts, group.accented, deadline)))
        if passes:
            result.passes_ms[group.name] = passes
            result.notes += timing_notes(group.name, passes, len(texts))
    peer.measure_more(result, limits.load)
    result.notes = peer.notes + result.notes
    result.is_partial = any("out of time" in note for note in result.notes)
    if not isinstance(peer, kb.KB) or not peer.collection.qrels:
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


def timing_notes(group: str, passes: list[list[float]], questions: int) -> list[str]:
    """What a reader of the latencies must know."""
    notes = []
    if len(passes[0]) < questions:
        notes.append(f"{group}: latency over the first {len(passes[0])} questions, out of time")
    if len(passes) > 1 and len(passes[1]) == questions and sum(passes[1]) < 0.6 * sum(passes[0]):
        notes.append(
            f"{group}: questions took {sum(passes[1]) / sum(passes[0]):.2f} of the time when asked "
            "again: cached?"
        )
    return notes


if __name__ == "__main__":
    sys.exit(main())
