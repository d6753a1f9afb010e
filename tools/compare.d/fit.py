"""Sets the weights of ranking by coordinate ascent on `kb evaluate`. See tools/fit.

One weight at a time goes up and down by its step; what makes the objective larger stays, and is
tried further. A round in which nothing does halves the steps. Every measurement is kept beside the
index, so that a run that was interrupted goes on where it was.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from collection import KINDS, Collection, read_collection
from kb import KB, REPOSITORY, build

Weights = dict[str, float]
# questions by their place: the halves that are held out in turn
HALVES = ("even", "odd")
# no share of a score is above 1
AT_MOST = {"b": 1.0, "own": 1.0, "coverage": 1.0, "title-fit": 1.0}
# the first step of a weight, as a factor; of one that is 0, as what is added
FACTOR, ADDED = 1.3, 0.05
# a run ends when its factor is nearer to 1
FINEST = 1.04
ROUNDS = 12


class Half:
    """Half of a collection's questions, asked of the collection's index; knows what it measured."""

    def __init__(
        self, name: str, collection: Collection, cache: Path, kinds: dict[str, float]
    ) -> None:
        self.questions = len(collection.questions)
        stem = f"{name}-{self.questions}"
        self.kinds = kinds
        self.collection = collection
        self.cache = cache
        self.files = [
            *("--queries", str(collection.write_questions(cache / f"{stem}.jsonl", accented=True))),
            *("--qrels", str(collection.write_qrels(cache / f"{stem}.tsv"))),
        ]
        asked = hashlib.sha256(
            "".join(Path(f).read_text("utf-8") for f in self.files[1::2]).encode()
        )
        self.memory = cache / f"measured-{asked.hexdigest()[:12]}.json"
        self.known = json.loads(self.memory.read_text()) if self.memory.exists() else {}

    def measure(self, weights: Weights) -> float:
        """nDCG@10, accented and unaccented as weighted."""
        text = written(weights)
        if text not in self.known:
            said = json.loads(evaluate(self.cache, self.files, text))
            self.known[text] = {
                run["questions"]: run["measures"]["ndcg@10"] for run in said["runs"]
            }
            draft = self.memory.with_suffix(".new")
            draft.write_text(json.dumps(self.known))
            draft.replace(self.memory)
        found = self.known[text]
        return sum(found[kind] * share for kind, share in self.kinds.items())


class Objective:
    """The mean over collections of what their questions, or one half of them, measure."""

    def __init__(self, collections: list[dict[str, Half]], jobs: int) -> None:
        self.collections = collections
        self.pool = ThreadPoolExecutor(jobs)

    def measure(self, weights: Weights, halves: tuple[str, ...]) -> float:
        """The objective over the halves that are named."""
        asked = [[halves_of[name] for name in halves] for halves_of in self.collections]
        futures = [[self.pool.submit(half.measure, weights) for half in row] for row in asked]
        means = []
        for row, results in zip(asked, futures):
            found = [future.result() for future in results]
            total = sum(half.questions for half in row)
            means.append(sum(f * half.questions for f, half in zip(found, row)) / total)
        return sum(means) / len(means)


def main() -> int:
    """Fits on all questions, then on each half to look at the other."""
    options = parse_options()
    with tempfile.TemporaryDirectory(prefix="fit-") as name:
        scratch = Path(name)
        source = options.kb or build()
        mark = f"{source.stat().st_size}-{source.stat().st_mtime_ns}"
        # a copy, so that a build meanwhile changes nothing
        KB.binary = Path(shutil.copy2(source, scratch / "kb"))
        collections = []
        for number, folder in enumerate(options.collection):
            place = scratch / str(number)
            place.mkdir()
            collection = read_collection(folder, place, options.first)
            collections.append(halved(collection, folder, mark, options))
        try:
            start = {**standard(collections[0][HALVES[0]]), **options.start}
        except ValueError as error:
            print(f"tools/fit: {error}", file=sys.stderr)
            return 2
        if unknown := [name for name in options.weights or [] if name not in start]:
            print(f"tools/fit: no weight {', '.join(unknown)}; there are {', '.join(start)}")
            return 2
        objective = Objective(collections, options.jobs)
        print(f"start: {written(start)}", flush=True)
        try:
            report(objective, start, options)
        except ValueError as error:
            objective.pool.shutdown(wait=False, cancel_futures=True)
            print(f"tools/fit: {error}", file=sys.stderr)
            return 2
        except KeyboardInterrupt:
            objective.pool.shutdown(wait=False, cancel_futures=True)
            print("\ninterrupted; run again, it goes on from here", flush=True)
            return 130
    return 0


def report(objective: Objective, start: Weights, options: argparse.Namespace) -> None:
    """Runs the three fits and prints what they say."""
    names = options.weights or list(start)

    def fit(title: str, halves: tuple[str, ...]) -> Weights:
        print(f"\n{title}", flush=True)
        best = dict(start)
        try:
            for found in ascent(
                lambda weights: objective.measure(weights, halves), start, names, options.least
            ):
                best = found
        except KeyboardInterrupt:
            paste(start, best)
            raise
        return best

    best = fit("all questions", HALVES)
    paste(start, best)
    if options.no_cross_check:
        return
    print("\ntwo-fold check: what a half taught, on the half that it did not see")
    rows = []
    for seen, unseen in (HALVES, HALVES[::-1]):
        found = fit(f"{seen} questions alone", (seen,))
        rows.append(
            (
                seen,
                unseen,
                objective.measure(found, (seen,)) - objective.measure(start, (seen,)),
                objective.measure(start, (unseen,)),
                objective.measure(found, (unseen,)),
            )
        )
    print(
        f"\n{'fitted on':10} {'gain there':>10}   {'held out':9}"
        f" {'start':>8} {'fitted':>8} {'gain':>8}"
    )
    for seen, unseen, gain, before, after in rows:
        print(
            f"{seen:10} {gain:+10.4f}   {unseen:9}"
            f" {before:8.4f} {after:8.4f} {after - before:+8.4f}"
        )
    kept = sum(after - before for *_, before, after in rows) / 2
    verdict = "what was learnt holds"
    if kept <= 0:
        verdict = "nothing was learnt that holds: keep the start"
    print(f"mean gain on questions not seen: {kept:+.4f} ({verdict})")
    paste(start, best)


def ascent(
    measure: Callable[[Weights], float], start: Weights, names: list[str], least: float
) -> Iterator[Weights]:
    """Better and better weights; prints each step that is taken."""
    best, value = dict(start), measure(start)
    print(f"  {value:.5f} at the start", flush=True)
    yield dict(best)
    factor, added = FACTOR, ADDED
    for _ in range(ROUNDS):
        rose = False
        for name in names:
            for is_up in (True, False):
                moved = False
                while (there := stepped(name, best[name], is_up, factor, added)) != best[name]:
                    found = measure({**best, name: there})
                    if found < value + least:
                        break
                    print(
                        f"  {found:.5f} {found - value:+.5f} {name} {best[name]:g} → {there:g}",
                        flush=True,
                    )
                    best[name], value, moved, rose = there, found, True, True
                    yield dict(best)
                # uphill one way is downhill the other
                if moved:
                    break
        if rose:
            continue
        factor, added = factor**0.5, added / 2
        if factor < FINEST:
            return


def stepped(name: str, value: float, is_up: bool, factor: float, added: float) -> float:
    """The next value of a weight, of three digits."""
    if value == 0:
        return added if is_up else 0.0
    there = value * factor if is_up else value / factor
    # a weight that hardly counts may go altogether
    if not is_up and there < added / 4:
        there = 0.0
    return float(f"{min(there, AT_MOST.get(name, there)):.3g}")


def written(weights: Weights) -> str:
    """The weights as `kb evaluate --weights` takes them."""
    return ",".join(f"{name}={value:g}" for name, value in weights.items())


def paste(start: Weights, best: Weights) -> None:
    """Prints what changed, and the line to paste."""
    changed = [
        f"{name} {start[name]:g} → {best[name]:g}" for name in best if best[name] != start[name]
    ]
    print(f"\n{', '.join(changed) or 'nothing changed'}\n--weights {written(best)}", flush=True)


def halved(
    collection: Collection, folder: Path, mark: str, options: argparse.Namespace
) -> dict[str, Half]:
    """A collection's halves over one index, which is made once for a corpus and a binary."""
    packed = next(p for p in sorted(folder.glob("corpus.jsonl*")))
    stamp = f"{packed.resolve()} {packed.stat().st_size} {packed.stat().st_mtime_ns} {mark}"
    key = hashlib.sha256(stamp.encode()).hexdigest()[:12]
    cache = options.cache / f"{collection.name}-{key}"
    # another binary may lay its index out otherwise
    for old in options.cache.glob(f"{collection.name}-{'?' * len(key)}"):
        if old != cache:
            shutil.rmtree(old)
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / "kb.sqlite").exists():
        print(f"{collection.name}: indexing …", file=sys.stderr, flush=True)
        draft = Path(tempfile.mkdtemp(dir=cache))
        engine = KB(draft, collection)
        engine.run("ingest", "--quiet", str(collection.corpus))
        for path in draft.glob("kb.sqlite-*"):
            path.rename(cache / path.name)
        (draft / "kb.sqlite").rename(cache / "kb.sqlite")
        draft.rmdir()
    halves = {}
    for number, name in enumerate(HALVES):
        half = Collection(
            name, collection.corpus, collection.questions[number::2], collection.qrels
        )
        asked = {question.id for question in half.questions}
        half = Collection(
            name, half.corpus, half.questions, {q: r for q, r in half.qrels.items() if q in asked}
        )
        halves[name] = Half(name, half, cache, options.kinds)
    return halves


def evaluate(cache: Path, files: list[str], weights: str) -> str:
    """What `kb evaluate` prints; raises with its last line when it refuses."""
    command = [str(KB.binary), "evaluate", "--index", str(cache / "kb.sqlite"), "--lang", "en"]
    command += [*files, "--weights", weights, "--format", "json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise ValueError(done.stderr.strip() or f"kb evaluate ended with {done.returncode}")
    return done.stdout


def standard(half: Half) -> Weights:
    """The names of the weights, as kb says them when it refuses one, and their standard values.

    Where kb's words have no values (`k1=N`), these are read from the source.
    """
    try:
        evaluate(half.cache, half.files, "help=1")
        said = ""
    except ValueError as refusal:
        said = str(refusal)
    found = re.findall(r"([a-z][a-z0-9-]*)=(N|[\d.]+)", said.partition("expected")[2])
    if not found:
        raise ValueError(f"kb evaluate does not name its weights: {said}")
    values = in_source()
    weights = {}
    for name, value in found:
        if value == "N" and name not in values:
            raise ValueError(f"the standard value of {name} is not known; say --start {name}=N")
        weights[name] = values[name] if value == "N" else float(value)
    return weights


def in_source() -> Weights:
    """`public var titleFit = 0.3` by the name `title-fit`."""
    for path in (REPOSITORY / "Sources").rglob("RankingWeights.swift"):
        rows = re.findall(
            r"^\s*public var (\w+)(?:: Double)? = ([\d.]+)", path.read_text("utf-8"), re.M
        )
        return {re.sub("[A-Z]", lambda m: f"-{m[0].lower()}", name): float(v) for name, v in rows}
    return {}


def parse_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="tools/fit", description="Set the weights of ranking on development collections."
    )
    add = parser.add_argument
    add(
        "--collection",
        metavar="DIR",
        type=Path,
        action="append",
        required=True,
        help="corpus.jsonl (or .xz), queries.jsonl and qrels.tsv; may be given again",
    )
    add("--first", metavar="N", type=int, help="take the first N questions of each only")
    add(
        "--weights",
        metavar="NAMES",
        type=lambda names: names.split(","),
        help="move these only (default: all that kb has)",
    )
    add("--start", metavar="NAME=N,…", type=numbers, default={}, help="other than the standard")
    add(
        "--kinds",
        metavar="NAME=N,…",
        type=numbers,
        default=dict.fromkeys(KINDS, 1.0),
        help="what accented and unaccented questions count (default: accented=1,unaccented=1)",
    )
    add(
        "--least",
        metavar="N",
        type=float,
        default=0.0002,
        help="a step must gain that much to be taken (default: 0.0002)",
    )
    add("--no-cross-check", action="store_true", help="leave out the fits on halves")
    add("--jobs", metavar="N", type=int, default=os.cpu_count() or 1, help="kb processes at once")
    add("--kb", metavar="FILE", type=Path, help="the binary (default: KB_BINARY, else .build)")
    add(
        "--cache",
        metavar="DIR",
        type=Path,
        default=Path(tempfile.gettempdir()) / f"kb-fit-{os.getuid()}",
        help="where indexes and measurements are kept (default: kb-fit-… among temporary files)",
    )
    options = parser.parse_args()
    total = sum(options.kinds.values())
    if not set(options.kinds) <= set(KINDS) or total <= 0:
        parser.error("--kinds takes accented=N,unaccented=N")
    options.kinds = {kind: share / total for kind, share in options.kinds.items()}
    if len({folder.resolve().name for folder in options.collection}) < len(options.collection):
        parser.error("two collections have the same name")
    for folder in options.collection:
        if not (folder / "queries.jsonl").exists():
            parser.error(f"{folder.name} has no queries.jsonl")
    return options


def numbers(text: str) -> Weights:
    """`k1=0.9,b=0.75` as a dictionary."""
    return {name: float(value) for name, _, value in (p.partition("=") for p in text.split(","))}


if __name__ == "__main__":
    sys.exit(main())
