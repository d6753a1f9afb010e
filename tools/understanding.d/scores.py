"""Precision, recall and F1."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Score:
    name: str
    right: int = 0
    found: int = 0
    found_of_wanted: int = 0
    wanted: int = 0
    errors: list[str] = field(default_factory=list)

    def hit(self) -> None:
        self.right += 1
        self.found += 1
        self.found_of_wanted += 1
        self.wanted += 1

    def false(self, what: str) -> None:
        self.found += 1
        self.errors.append(f"- {self.name}: {what}")

    def missed(self, what: str) -> None:
        self.wanted += 1
        self.errors.append(f"+ {self.name}: {what}")

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.found_of_wanted / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    def line(self) -> str:
        return (
            f"{self.name:<24} {self.precision:9.3f} {self.recall:9.3f} {self.f1:9.3f}"
            f" {self.found:7d} {self.wanted:7d}"
        )


HEADER = f"{'':<24} {'precision':>9} {'recall':>9} {'F1':>9} {'found':>7} {'wanted':>7}"
