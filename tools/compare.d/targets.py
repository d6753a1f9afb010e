"""What kb is to reach beside its peers, and whether it did in a run."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import NamedTuple

from collection import KINDS
from passages import HOSTILE
from report import PACE, Result

# the peer that is the plain way to do it with the same SQLite
PLAIN = "fts5"


class Target(NamedTuple):
    """A figure and the bound that it must not pass."""

    name: str
    about: str
    bound: float
    is_floor: bool
    places: int = 3

    def reached(self, value: float) -> bool:
        """Whether the figure, as it is printed, is on the right side."""
        value = round(value, self.places)
        return value >= self.bound if self.is_floor else value <= self.bound


TARGETS = [
    Target("quality", "nDCG@10, kb / best peer", 1.04, is_floor=True),
    Target("marks", "nDCG@10, unaccented / accented", 0.985, is_floor=True),
    Target("p95", f"p95, kb over HTTP / {PACE} in process, worst", 1.5, is_floor=False),
    Target("ingest", f"ingest time, kb / plain {PLAIN}", 1.5, is_floor=False),
    Target("size", "index size / bytes of text", 2.5, is_floor=False),
    Target("cold", "kb search as a process, median ms", 60, is_floor=False, places=0),
    Target("throughput", "requests/s, 32 clients / 1 client", 1.6, is_floor=True),
    Target("errors", "errors and timeouts under load", 0, is_floor=False, places=0),
    Target("ingest-memory", "peak memory of kb ingest, MB", 300, is_floor=False, places=0),
    Target("serve-memory", "peak memory of kb serve, MB", 1000, is_floor=False, places=0),
]


def targets(results: list[Result], text_bytes: int, bounds: dict[str, float]) -> str:
    """The figures against their bounds, those of the names given in place of the usual ones."""
    lines = [f"{'target':46} {'measured':>10} {'wanted':>10}"]
    found = _figures(results, text_bytes)
    for usual in TARGETS:
        target = usual._replace(bound=bounds.get(usual.name, usual.bound))
        wanted = f"{'≥' if target.is_floor else '≤'} {target.bound:g}"
        value = found.get(target.name)
        said = "–" if value is None else f"{value:.{target.places}f}"
        verdict = "not measured" if value is None else "reached"
        if value is not None and not target.reached(value):
            verdict = "MISSED"
        lines.append(f"{target.about:46} {said:>10} {wanted:>10}  {verdict}")
    return "\n".join(lines)


def _figures(results: list[Result], text_bytes: int) -> dict[str, float]:
    """What there is of the figures; a peer that ran out of time is no measure for kb."""
    whole = {result.name: result for result in results if not result.is_partial}
    kb = next((result for result in results if result.name == "kb"), None)
    if kb is None:
        return {}
    figures: dict[str, float] = {}
    peers = [r for name, r in whole.items() if name not in ("kb", "kb evaluate")]
    best = max((r.accented.ndcg10 for r in peers if r.accented), default=0.0)
    if kb.accented and best:
        figures["quality"] = kb.accented.ndcg10 / best
    if kb.accented and kb.unaccented and kb.accented.ndcg10:
        figures["marks"] = kb.unaccented.ndcg10 / kb.accented.ndcg10
    if PACE in whole:
        pace = whole[PACE]
        ratios = [_ratio(result_ms, pace.milliseconds(group, 95)) for group, result_ms in _p95(kb)]
        figures.update(_named("p95", [ratio for ratio in ratios if ratio], max))
    # an index is whole, whatever the questions took
    plain = next((result for result in results if result.name == PLAIN), None)
    if plain and plain.index_seconds:
        figures["ingest"] = kb.index_seconds / plain.index_seconds
    figures["size"] = kb.index_bytes / text_bytes
    figures.update(_named("cold", kb.cold_ms, statistics.median))
    if len(kb.loads) > 1 and kb.loads[0].per_second:
        figures["throughput"] = kb.loads[1].per_second / kb.loads[0].per_second
    failures = [float(load.errors + load.timeouts) for load in kb.loads]
    figures.update(_named("errors", failures, sum))
    figures.update({f"{name}-memory": peak / 1e6 for name, peak in kb.memory.items()})
    return figures


def _p95(kb: Result) -> list[tuple[str, float | None]]:
    """The groups that speak: as typed with marks and without, else all but the hostile ones."""
    kinds = [kind for kind in KINDS if kind in kb.passes_ms] or [
        group for group in kb.passes_ms if group != HOSTILE
    ]
    return [(kind, kb.milliseconds(kind, 95)) for kind in kinds]


def _ratio(a: float | None, b: float | None) -> float | None:
    return a / b if a is not None and b else None


def _named(
    name: str, values: list[float], taken: Callable[[list[float]], float]
) -> dict[str, float]:
    return {name: taken(values)} if values else {}
