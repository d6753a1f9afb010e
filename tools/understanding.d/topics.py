"""How many of the first ten passages of every topic are about it, as judged in tools/annotations/topics.tsv.

A row is the topic, the document, the beginning of the passage and 1 or 0. Passages that nobody judged count as wrong."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path

from annotations import FOLDER, fold
from scores import Score

FILE = FOLDER / "topics.tsv"
#: Enough of a passage to know it by.
BEGINNING = 80


def score(base: sqlite3.Connection) -> Score:
    judged = {}
    with FILE.open(encoding="utf-8") as file:
        for topic, document, beginning, verdict in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            judged[topic, document, beginning] = verdict == "1"
    result = Score("topics")
    for topic, document, beginning in first_ten(base):
        verdict = judged.get((topic, document, beginning))
        if verdict:
            result.hit()
        else:
            result.false(f"{topic} {document}: {beginning}{' (not judged)' if verdict is None else ''}")
    return result


def first_ten(base: sqlite3.Connection):
    """The first ten passages of every topic that has terms, in the order of `kb topics TOPIC`."""
    for key, topic in base.execute("SELECT key, id FROM topic WHERE terms <> '[]' ORDER BY key").fetchall():
        rows = base.execute(
            "SELECT document.id, passage.text FROM passage_topic JOIN passage ON passage.id = passage_topic.passage"
            " JOIN document ON document.key = passage.document WHERE topic = ? ORDER BY score DESC, passage.id LIMIT 10",
            [key])
        for document, text in rows:
            yield topic, document, fold(text)[:BEGINNING]
