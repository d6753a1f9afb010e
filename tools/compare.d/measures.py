"""Retrieval measures over documents, their independent check, percentiles, and TREC run files."""

from __future__ import annotations

import gzip
import math
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from collection import Qrels

# question -> (document, score), best first
Run = dict[str, list[tuple[str, float]]]
PLACES = 4


class Measures(NamedTuple):
    """Means over the questions asked; one that found nothing counts as 0."""

    ndcg10: float
    mrr10: float
    recall10: float
    recall100: float
    hit1: float

    def agrees(self, other: Measures) -> bool:
        """Whether all figures are the same to four places."""
        return all(abs(a - b) < 0.5 * 10**-PLACES for a, b in zip(self, other))


def measure(run: Run, qrels: Qrels, questions: Iterable[str]) -> Measures:
    """nDCG@10 (gain = relevance, discount log2(rank + 1)), MRR@10, R@10, R@100 and hit@1."""
    rows = []
    for question in questions:
        relevant = {d: r for d, r in qrels[question].items() if r > 0}
        found = [relevant.get(document, 0) for document, _ in run.get(question, [])][:100]
        ideal = _dcg(sorted(relevant.values(), reverse=True)[:10])
        first = next((rank for rank, gain in enumerate(found[:10], 1) if gain), None)
        near, deep = (sum(1 for gain in found[:depth] if gain) for depth in (10, 100))
        rows.append(
            Measures(
                _dcg(found[:10]) / ideal,
                1 / first if first else 0.0,
                near / len(relevant),
                deep / len(relevant),
                1.0 if first == 1 else 0.0,
            )
        )
    return _mean(rows)


def _dcg(gains: list[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def reference(run: Run, qrels: Qrels, questions: Iterable[str], by_score: bool = False) -> Measures:
    """The same measures from pytrec_eval (trec_eval itself).

    trec_eval orders by score and, where scores are equal, by document id; unless asked to go by
    the scores, it is given the ranks.
    """
    import pytrec_eval

    rows = []
    whole, ten = {}, {}
    for question, ranking in run.items():
        scores = {d: s if by_score else -float(i) for i, (d, s) in enumerate(ranking[:100])}
        best = sorted(scores.items(), key=lambda item: (item[1], item[0]), reverse=True)
        whole[question], ten[question] = scores, dict(best[:10])
    wanted = {"ndcg_cut.10", "recall.10,100", "success.1"}
    deep = pytrec_eval.RelevanceEvaluator(qrels, wanted).evaluate(whole)
    near = pytrec_eval.RelevanceEvaluator(qrels, {"recip_rank"}).evaluate(ten)
    for question in questions:
        # a question that found nothing is in no run, and counts as 0
        found = {**deep.get(question, {}), **near.get(question, {})}
        names = ("ndcg_cut_10", "recip_rank", "recall_10", "recall_100", "success_1")
        rows.append(Measures(*(found.get(name, 0.0) for name in names)))
    return _mean(rows)


def _mean(rows: list[Measures]) -> Measures:
    return Measures(*(sum(column) / len(rows) for column in zip(*rows)))


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which that share of the values lies, taken as `kb evaluate` does."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def read_run(text: str) -> Run:
    """Reads a TREC run in the order of its lines."""
    run: Run = {}
    for line in text.splitlines():
        question, _, document, _, score, _ = line.split()
        run.setdefault(question, []).append((document, float(score)))
    return run


def write_run(run: Run, path: Path, tag: str) -> None:
    """Writes a TREC run, packed: `question Q0 document rank score tag` a line."""
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for question, ranking in run.items():
            for rank, (document, score) in enumerate(ranking, 1):
                out.write(f"{question} Q0 {document} {rank} {score:.9g} {tag}\n")
