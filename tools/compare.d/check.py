"""`tools/compare --check`: do kb, the measures here and trec_eval agree to four places?"""

from __future__ import annotations

import json
from pathlib import Path

from collection import Collection, Question
from kb import KB, REPOSITORY
from measures import PLACES, Measures, measure, reference


def sample_collection(scratch: Path) -> Collection:
    """A collection from the sample documents, so that the check needs nothing else.

    Each document's title is a question. The document answers it best, others of its issuer
    somewhat, so that gains differ and questions have several answers; one question finds nothing.
    """
    probe = KB(scratch / "sample", Collection("corpus", REPOSITORY / "corpus", [], {}))
    probe.folder.mkdir()
    probe.run("ingest", "--quiet", str(REPOSITORY / "corpus"))
    documents = json.loads(probe.run("list", "--format", "json"))["documents"]
    questions, qrels = [], {}
    for number, document in enumerate(documents, 1):
        question = Question(f"q{number}", document["title"])
        same = [
            d["id"]
            for d in documents
            if d.get("issuer") and d.get("issuer") == document.get("issuer")
        ]
        questions.append(question)
        qrels[question.id] = {**dict.fromkeys(same, 1), document["id"]: 3}
    questions.append(Question("none", "zqxj wvkz"))
    qrels["none"] = {documents[0]["id"]: 1}
    return Collection("corpus", REPOSITORY / "corpus", questions, qrels)


def check(collection: Collection, scratch: Path) -> bool:
    """Prints the measures of one index by every road; whether all agree."""
    engine = KB(scratch / f"check-{collection.name}", collection)
    engine.folder.mkdir()
    engine.run("ingest", "--quiet", str(collection.corpus))
    said = engine.evaluate()
    asked = [question.id for question in collection.questions]
    print(f"{collection.name}: {len(asked)} questions")
    print(f"{'':42} {'nDCG@10':>8} {'MRR@10':>8} {'R@100':>8}")
    right = True
    for kind in ("accented", "unaccented"):
        run = engine.trec(accented=kind == "accented")
        ours = measure(run, collection.qrels, asked)
        roads: list[tuple[str, Measures]] = [
            ("kb evaluate", said[kind][0]),
            ("TREC run, measured here", ours),
            ("TREC run, trec_eval by rank", reference(run, collection.qrels, asked)),
            (
                "TREC run, trec_eval by score",
                reference(run, collection.qrels, asked, by_score=True),
            ),
        ]
        for road, found in roads:
            agrees = ours.agrees(found)
            right = right and agrees
            figures = " ".join(f"{value:8.4f}" for value in found)
            print(f"{kind:11} {road:30} {figures}{'' if agrees else '  ← differs'}")
    print(
        f"they agree to {PLACES} places" if right else f"they DIFFER in the first {PLACES} places"
    )
    return right
