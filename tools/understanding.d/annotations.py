"""What people read in the sample documents: the YAML files of tools/annotations."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parents[1] / "annotations"


@dataclass
class Relation:
    kinds: list[str]
    target: str
    status: str | None
    optional: bool


@dataclass
class Statement:
    """Somebody's words: `region` may be attributed to them, `spans` must be."""

    speakers: list[str]
    region: tuple[int, int]
    spans: list[tuple[int, int]]


@dataclass
class Annotation:
    """What was read in one document; None for what was not looked for."""

    source: str
    metadata: dict[str, list[str]] | None
    relations: list[Relation] | None
    statements: list[Statement] | None
    #: Regions that are somebody's whose name the document does not give: attributing them is neither right nor wrong.
    ignored: list[tuple[int, int]] = field(default_factory=list)


class AnchorError(ValueError):
    """An annotation names words that the document does not have."""


def fold(text: str) -> str:
    """Lower case, no marks, single spaces, no punctuation at the ends."""
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[\s_]+", " ", text).strip(" .,:;*\"“”'")


def stems(folder: Path) -> dict[str, Path]:
    """The annotations of a folder, by the path of their document below its own folder, without the ending."""
    return {path.relative_to(folder).with_suffix("").as_posix(): path for path in sorted(folder.rglob("*.yaml"))}


def load(folder: Path, text_of: dict[str, str]) -> tuple[list[Annotation], list[str]]:
    """Reads the annotations of a folder, and says which of them cannot be used.

    `text_of` gives the stored text of every source, in whose offsets spans are counted."""
    found, problems = [], []
    for stem, path in stems(folder).items():
        sources = [s for s in text_of if f"/{s}".rsplit(".", 1)[0].endswith("/" + stem)]
        try:
            if len(sources) != 1:
                raise AnchorError(f"{len(sources)} documents of this name")
            found.append(_read(yaml.safe_load(path.read_text("utf-8")) or {}, sources[0], text_of[sources[0]]))
        except (AnchorError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            problems.append(f"{path.name}: {error}")
    return found, problems


def _read(data: dict, source: str, text: str) -> Annotation:
    metadata = relations = None
    if "metadata" in data:
        metadata = {
            name: [str(v) for v in (value if isinstance(value, list) else [value])]
            for name, value in (data["metadata"] or {}).items()
            if value is not None
        }
    if "relations" in data:
        relations = [
            Relation(
                entry["kind"] if isinstance(entry["kind"], list) else [entry["kind"]],
                str(entry["target"]),
                entry.get("status"),
                entry.get("optional", False),
            )
            for entry in data["relations"] or []
        ]
    annotation = Annotation(source, metadata, relations, None)
    if "statements" in data:
        annotation.statements = [_statement(entry, text) for entry in data["statements"] or []]
    elif "turns" in data:
        annotation.statements = list(_turns(data["turns"], text, annotation.ignored))
    return annotation


def _statement(entry: dict, text: str) -> Statement:
    speakers = [name.strip() for name in entry["who"].split("|")]
    if "in" in entry:
        start = _find(entry["in"], text, 0)
        end = text.find("\n\n", start)
        region = (start, len(text) if end < 0 else end)
        spans = [_span(words, text, start) for words in entry["say"]]
    else:
        region = _span(entry["text"], text, 0)
        spans = [region]
    if entry.get("optional"):
        spans = []
    return Statement(speakers, region, spans)


def _turns(labels: dict[str, str | None], text: str, ignored: list[tuple[int, int]]):
    for match in re.finditer(r"^(.+?): *(\S.*)$", text, re.MULTILINE):
        if match[1] not in labels:
            continue
        name = labels[match[1]]
        if name is None:
            ignored.append(match.span())
        else:
            yield Statement([name], match.span(), [match.span(2)])


def _span(words: str, text: str, start: int) -> tuple[int, int]:
    first, _, last = words.partition(" … ")
    begin = _find(first, text, start)
    if not last:
        return begin, begin + len(first)
    return begin, _find(last, text, begin) + len(last)


def _find(words: str, text: str, start: int) -> int:
    place = text.find(words, start)
    if place < 0:
        raise AnchorError(f"no «{words}» in the document")
    return place
