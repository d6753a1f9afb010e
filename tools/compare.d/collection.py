"""A retrieval collection: documents, questions and the documents that answer them."""

from __future__ import annotations

import json
import lzma
import random
import re
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

MARKS = re.compile("[\u0300-\u036f]+")
STROKES = str.maketrans("đĐ", "dD")


def without_marks(text: str) -> str:
    """The text as someone types it who leaves out all diacritics."""
    bare = MARKS.sub("", unicodedata.normalize("NFD", text)).translate(STROKES)
    return unicodedata.normalize("NFC", bare)


def words(text: str) -> list[str]:
    """Lower-case runs of letters and digits, for the query languages of the peers."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())


class Document(NamedTuple):
    """What is searched; composed letters, so that a peer need not know of decomposed ones.

    Where a record names the work that the document is a part of (the law of an article), kb reads
    that from the record, and the peers have it as a second line of the title.
    """

    id: str
    title: str
    text: str


def work_of(row: dict) -> str | None:
    """The title of the work that a record's document is a part of, by the names kb knows."""
    return row.get("part_of") or row.get("law_title")


class Question(NamedTuple):
    """What a person types."""

    id: str
    text: str


class Group(NamedTuple):
    """Questions that are timed together; those without marks go to the indexes without marks."""

    name: str
    accented: bool
    questions: list[Question]


Qrels = dict[str, dict[str, int]]
KINDS = ("accented", "unaccented")
LONG = 64


@dataclass(frozen=True)
class Collection:
    """The files of a collection, the corpus unpacked, and those of its questions that are asked.

    Without judgements it is for speed alone.
    """

    name: str
    corpus: Path
    questions: list[Question]
    qrels: Qrels
    groups: list[Group] = field(default_factory=list)

    def documents(self) -> Iterator[Document]:
        """The documents, one after the other."""
        with self.corpus.open(encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    row = json.loads(line)
                    title, text, work = (
                        unicodedata.normalize("NFC", value or "")
                        for value in (row.get("title"), row.get("text"), work_of(row))
                    )
                    named = f"{title}\n{work}" if work else title
                    yield Document(str(row["id"]), named, text)

    def parts(self) -> int:
        """How many documents are parts of a work that is named."""
        with self.corpus.open(encoding="utf-8") as lines:
            return sum(bool(work_of(json.loads(line))) for line in lines if line.strip())

    def size(self) -> tuple[int, int]:
        """How many documents, and UTF-8 bytes of their titles and texts."""
        sizes = [len(d.title.encode()) + len(d.text.encode()) for d in self.documents()]
        return len(sizes), sum(sizes)

    def asked(self, accented: bool) -> list[Question]:
        """The questions as given, or with their diacritics stripped."""
        if accented:
            return self.questions
        return [Question(q.id, without_marks(q.text)) for q in self.questions]

    def write_questions(self, path: Path, accented: bool) -> Path:
        """Writes the questions as kb takes them, and returns the path."""
        rows = (q._asdict() for q in self.asked(accented))
        path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
        return path

    def write_qrels(self, path: Path) -> Path:
        """Writes the judgements as kb takes them, and returns the path."""
        rows = ((q, d, r) for q, judged in self.qrels.items() for d, r in judged.items())
        path.write_text("".join(f"{q}\t{d}\t{r}\n" for q, d, r in rows), "utf-8")
        return path


def long_questions(documents: Iterator[Document], count: int) -> list[Question]:
    """Questions of 64 words in a row, from documents taken by chance, always the same ones."""
    chance = random.Random(LONG)
    taken: list[Question] = []
    seen = 0
    for document in documents:
        # a word and its blank have 2 letters at least; most documents need not be cut into words
        if len(document.text) < 2 * LONG:
            continue
        seen += 1
        place = len(taken) if len(taken) < count else chance.randrange(seen)
        if place < count and len(found := words(document.text)) >= LONG:
            start = chance.randrange(len(found) - LONG + 1)
            question = Question(f"long-{seen}", " ".join(found[start : start + LONG]))
            taken[place : place + 1] = [question]
    return taken


def read_collection(folder: Path, scratch: Path, first: int | None = None) -> Collection:
    """Reads a folder with corpus.jsonl or corpus.jsonl.xz, queries.jsonl and qrels.tsv.

    Questions without a relevant document are left out, then the first ones taken. A packed corpus
    is unpacked into the scratch folder.
    """
    corpus = folder / "corpus.jsonl"
    if not corpus.exists():
        packed, corpus = folder / "corpus.jsonl.xz", scratch / "corpus.jsonl"
        with lzma.open(packed) as source, corpus.open("wb") as target:
            shutil.copyfileobj(source, target)
    qrels: Qrels = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        fields = line.split()
        # three columns, or the four of TREC; a heading has no number at its end
        if len(fields) >= 3 and fields[-1].lstrip("-").isdigit():
            qrels.setdefault(fields[0], {})[fields[-2]] = int(fields[-1])
    rows = [json.loads(line) for line in (folder / "queries.jsonl").open("rb") if line.strip()]
    questions = [Question(str(row["id"]), row["text"]) for row in rows]
    judged = [q for q in questions if any(r > 0 for r in qrels.get(q.id, {}).values())][:first]
    kept = {q.id: qrels[q.id] for q in judged}
    return Collection(folder.resolve().name, corpus, judged, kept)


def grouped(collection: Collection) -> Collection:
    """The collection with what is timed: its questions with marks and without, and long ones."""
    for kind in KINDS:
        accented = kind == "accented"
        collection.groups.append(Group(kind, accented, collection.asked(accented)))
    long = long_questions(collection.documents(), min(50, len(collection.questions)))
    collection.groups.append(Group(f"{LONG} words", True, long))
    return collection
