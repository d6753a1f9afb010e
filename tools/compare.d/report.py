"""The tables that are printed: one row an engine, the same as ratios to kb, all latencies."""

from __future__ import annotations

from dataclasses import dataclass, field

from collection import Group
from load import Load
from measures import Measures, percentile

# the peer that latencies are held against
PACE = "tantivy"


@dataclass
class Result:
    """What was measured of one engine."""

    name: str
    index_seconds: float = 0.0
    index_bytes: int = 0
    # by group of questions: milliseconds by question, for each pass, in the order of the questions
    passes_ms: dict[str, list[list[float]]] = field(default_factory=dict)
    accented: Measures | None = None
    unaccented: Measures | None = None
    # percentiles that an engine gives itself, instead of passes
    given_ms: dict[str, dict[str, float]] = field(default_factory=dict)
    # what kb alone is measured for: starts of the command, clients at once, peak bytes by command
    cold_ms: list[float] = field(default_factory=list)
    loads: list[Load] = field(default_factory=list)
    memory: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    # ran out of time: the figures are of the first questions alone
    is_partial: bool = False

    def raw(self) -> dict:
        """All of it, for JSON."""
        row = dict(vars(self))
        for kind in ("accented", "unaccented"):
            measures = row[kind]
            row[kind] = measures._asdict() if measures else None
        row["loads"] = [load._asdict() for load in self.loads]
        return row

    def milliseconds(self, group: str, share: int) -> float | None:
        """A percentile over questions, each taken at the median of its passes."""
        if group in self.given_ms:
            return self.given_ms[group].get(f"p{share}")
        return self.pooled([group], share)

    def pooled(self, groups: list[str], share: int) -> float | None:
        """A percentile over the questions of several groups together."""
        times = [time for name in groups for time in self._typical(name)]
        return percentile(times, share / 100) if times else None

    def _typical(self, group: str) -> list[float]:
        passes = self.passes_ms.get(group)
        return typical(passes) if passes and passes[0] else []

    def longest(self, group: str) -> float | None:
        """The longest that any question took in any pass."""
        return max((time for one in self.passes_ms.get(group, []) for time in one), default=None)


def typical(passes: list[list[float]]) -> list[float]:
    """Each question's median over the passes that came to it."""
    found = []
    for at in range(len(passes[0])):
        times = sorted(one[at] for one in passes if at < len(one))
        found.append(times[(len(times) - 1) // 2])
    return found


# heading, width, decimals
COLUMNS = [
    ("index s", 8, 2),
    ("MB/s", 6, 1),
    ("MB", 7, 1),
    ("×text", 6, 2),
    ("p50 ms", 9, 2),
    ("p95 ms", 8, 2),
    ("p99 ms", 8, 2),
    ("nDCG@10", 9, 4),
    ("MRR@10", 7, 4),
    ("R@100", 7, 4),
    ("p95 ms", 10, 2),
    ("nDCG@10", 9, 4),
    ("MRR@10", 7, 4),
    ("R@100", 7, 4),
    ("kept", 7, 4),
]
# heading over columns, from, to
BANDS = [("indexing", 0, 4), ("accented questions", 4, 10), ("unaccented questions", 10, 15)]


def cells(result: Result, text_bytes: int) -> list[float | None]:
    """The figures of a row, in the order of the columns."""
    seconds, size = result.index_seconds, result.index_bytes
    accented, unaccented = result.accented, result.unaccented
    row: list[float | None] = [
        seconds or None,
        text_bytes / 1e6 / seconds if seconds else None,
        size / 1e6 if size else None,
        size / text_bytes if size else None,
    ]
    row += [result.milliseconds("accented", share) for share in (50, 95, 99)]
    row += _quality(accented)
    row.append(result.milliseconds("unaccented", 95))
    row += _quality(unaccented)
    row.append(
        unaccented.ndcg10 / accented.ndcg10 if accented and unaccented and accented.ndcg10 else None
    )
    return row


def _quality(measures: Measures | None) -> list[float | None]:
    return [measures.ndcg10, measures.mrr10, measures.recall100] if measures else [None] * 3


def table(results: list[Result], text_bytes: int, is_judged: bool = True) -> str:
    """All rows, then their ratios to kb's; of indexing alone where no question is judged."""
    shown = len(COLUMNS) if is_judged else BANDS[0][2]
    rows = [
        (result.name + "*" * result.is_partial, cells(result, text_bytes)[:shown])
        for result in results
    ]
    places = [decimals for _, _, decimals in COLUMNS]
    headings = f"{'engine':15}" + "".join(f" {n:>{width}}" for n, width, _ in COLUMNS[:shown])
    lines = [_bands(shown), headings] + [_line(name, row, places) for name, row in rows]
    base = dict(rows).get("kb")
    if base and len(rows) > 1:
        lines += ["", "as ratios to kb", headings]
        for name, row in rows:
            ratios = [a / b if a is not None and b else None for a, b in zip(row, base)]
            lines.append(_line(name, ratios, [3] * len(places)))
    return "\n".join(lines)


def _bands(shown: int) -> str:
    widths = [width + 1 for _, width, _ in COLUMNS[:shown]]
    line = " " * 15
    for name, start, end in BANDS:
        if end <= shown:
            line += f" {' ' + name + ' ':─^{sum(widths[start:end]) - 2}} "
    return line.rstrip()


def _line(name: str, row: list[float | None], places: list[int]) -> str:
    columns = zip(row, COLUMNS, places)
    return f"{name:15}{_figures([(value, width, cut) for value, (_, width, _), cut in columns])}"


def latencies(results: list[Result], groups: list[Group]) -> str:
    """Each group's percentiles by engine, the longest answer, p95 against the pace-maker's."""
    heads = "".join(f" {name:>9}" for name in ("p50 ms", "p95 ms", "p99 ms", "max ms"))
    lines = [f"{'questions':20} {'engine':15} {'n':>5}{heads} {'p95/' + PACE:>12}"]
    pace = next((result for result in results if result.name == PACE), None)
    # questions of every length as one day's work; of collections that have such
    mixed = [group.name for group in groups if group.name[0].isdigit()]
    for group in groups:
        base = pace.milliseconds(group.name, 95) if pace else None
        for result in results:
            times = [result.milliseconds(group.name, share) for share in (50, 95, 99)]
            if times[0] is None:
                continue
            ratio = times[1] / base if base else None
            row = [(time, 9, 2) for time in (*times, result.longest(group.name))]
            asked = len(result.passes_ms[group.name][0]) if group.name in result.passes_ms else 0
            count = asked or len(group.questions)
            lines.append(
                f"{group.name:20} {result.name:15} {count:5}{_figures([*row, (ratio, 12, 2)])}"
            )
    for result in results:
        times = [result.pooled(mixed, share) for share in (50, 95, 99)] if len(mixed) > 1 else [None]
        if times[0] is not None:
            base = pace.pooled(mixed, 95) if pace else None
            row = [(time, 9, 2) for time in (*times, None)]
            ratio = times[1] / base if base else None
            lines.append(
                f"{'all lengths':20} {result.name:15} {'':5}{_figures([*row, (ratio, 12, 2)])}"
            )
    for result in results:
        longest = [result.longest(group.name) for group in groups]
        found = max((time for time in longest if time is not None), default=None)
        if found is not None:
            figures = _figures([(None, 9, 2)] * 3 + [(found, 9, 2)])
            lines.append(f"{'all':20} {result.name:15} {'':5}{figures}")
    return "\n".join(lines)


def each_question(results: list[Result], group: Group) -> str:
    """The longest that each question of a group took, where each is a case by itself."""
    timed = [result for result in results if group.name in result.passes_ms]
    lines = [f"{group.name + ', max ms':40}" + "".join(f" {r.name:>13}" for r in timed)]
    for at, question in enumerate(group.questions):
        row = []
        for result in timed:
            times = [one[at] for one in result.passes_ms[group.name] if at < len(one)]
            row.append((max(times, default=None), 13, 2))
        lines.append(f"{question.id:40}{_figures(row)}")
    return "\n".join(lines)


def _figures(row: list[tuple[float | None, int, int]]) -> str:
    return "".join(
        f" {'–' if value is None else format(value, f'.{places}f'):>{width}}"
        for value, width, places in row
    )
