"""The tables that are printed: one row an engine, and the same as ratios to kb."""

from __future__ import annotations

from dataclasses import dataclass, field

from measures import Measures, percentile


@dataclass
class Result:
    """What was measured of one engine."""

    name: str
    index_seconds: float = 0.0
    index_bytes: int = 0
    # milliseconds by question, for each pass, in the order of the questions
    accented_ms: list[list[float]] = field(default_factory=list)
    unaccented_ms: list[list[float]] = field(default_factory=list)
    accented: Measures | None = None
    unaccented: Measures | None = None
    # percentiles that an engine gives itself, instead of passes
    given_ms: dict[str, dict[str, float]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    # ran out of time: the figures are of the first questions alone
    is_partial: bool = False

    def raw(self) -> dict:
        """All of it, for JSON."""
        row = dict(vars(self))
        for kind in ("accented", "unaccented"):
            measures = row[kind]
            row[kind] = measures._asdict() if measures else None
        return row

    def milliseconds(self, kind: str, share: int) -> float | None:
        """A percentile over questions, each taken at the median of its passes."""
        if kind in self.given_ms:
            return self.given_ms[kind].get(f"p{share}")
        passes = self.accented_ms if kind == "accented" else self.unaccented_ms
        if not passes or not passes[0]:
            return None
        return percentile(typical(passes), share / 100)


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
    row += accented or [None] * 3
    row.append(result.milliseconds("unaccented", 95))
    row += unaccented or [None] * 3
    row.append(
        unaccented.ndcg10 / accented.ndcg10 if accented and unaccented and accented.ndcg10 else None
    )
    return row


def table(results: list[Result], text_bytes: int) -> str:
    """All rows, then their ratios to kb's."""
    rows = [
        (result.name + "*" * result.is_partial, cells(result, text_bytes)) for result in results
    ]
    places = [decimals for _, _, decimals in COLUMNS]
    lines = [_bands(), _headings()] + [_line(name, row, places) for name, row in rows]
    base = dict(rows).get("kb")
    if base and len(rows) > 1:
        lines += ["", "as ratios to kb", _headings()]
        for name, row in rows:
            ratios = [a / b if a is not None and b else None for a, b in zip(row, base)]
            lines.append(_line(name, ratios, [3] * len(places)))
    return "\n".join(lines)


def _bands() -> str:
    widths = [width + 1 for _, width, _ in COLUMNS]
    bands = [("indexing", 0, 4), ("accented questions", 4, 10), ("unaccented questions", 10, 15)]
    line = " " * 15
    for name, start, end in bands:
        width = sum(widths[start:end])
        line += f" {' ' + name + ' ':─^{width - 2}} "
    return line.rstrip()


def _headings() -> str:
    return f"{'engine':15}" + "".join(f" {name:>{width}}" for name, width, _ in COLUMNS)


def _line(name: str, row: list[float | None], places: list[int]) -> str:
    line = f"{name:15}"
    for (_, width, _), value, decimals in zip(COLUMNS, row, places):
        line += f" {'–' if value is None else format(value, f'.{decimals}f'):>{width}}"
    return line
