"""Do `kb evaluate`, the measures here and trec_eval agree to four places?"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

import install
from collection import KINDS, Collection, Question, read_collection
from kb import KB, REPOSITORY, build
from measures import PLACES, Measures, Run, measure, reference

# more documents than recall looks at, that one question finds
MANY = 130


def main() -> int:
    """0 when all figures agree, 1 when not, 2 when there is nothing to hold them against."""
    parser = argparse.ArgumentParser(
        prog="tools/check-measures", description="Hold kb evaluate against trec_eval."
    )
    parser.add_argument("--kb", metavar="FILE", type=Path, help="the binary (default: KB_BINARY)")
    parser.add_argument(
        "--collection",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help="instead of the sample documents; may be given again",
    )
    parser.add_argument("--first", metavar="N", type=int, help="ask the first N questions only")
    options = parser.parse_args()
    if not install.pypi([install.REFERENCE]):
        print(
            f"tools/check-measures: {install.REFERENCE} could not be installed (no PyPI?), "
            "so the measures were NOT checked",
            file=sys.stderr,
        )
        return 2
    right = True
    with tempfile.TemporaryDirectory(prefix="check-") as name:
        scratch = Path(name)
        # a copy, so that a build meanwhile changes nothing
        KB.binary = Path(shutil.copy2(options.kb or build(), scratch / "kb-binary"))
        if not options.collection:
            right = check(sample_collection(scratch), scratch)
        for number, folder in enumerate(options.collection):
            place = scratch / str(number)
            place.mkdir()
            right = check(read_collection(folder, place, options.first), place) and right
    return 0 if right else 1


def sample_collection(scratch: Path) -> Collection:
    """A collection from the sample documents, with judgements that evaluators trip over.

    Each document's title is a question. The document answers it best, others of its issuer
    somewhat, so that gains differ and questions have several answers. To them come documents that
    no order can tell apart, more answers than ten or a hundred ranks hold, answers that are not
    there, and questions that find nothing or are not judged.
    """
    folder = scratch / "documents"
    shutil.copytree(REPOSITORY / "corpus", folder)
    rows = [*_twins(), *_many()]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "made.jsonl").write_text(lines, "utf-8")
    probe = KB(scratch / "probe", Collection("corpus", folder, [], {}))
    probe.folder.mkdir()
    probe.run("ingest", "--quiet", str(folder))
    documents = json.loads(probe.run("list", "--limit", "1000", "--format", "json"))["documents"]
    samples = [document for document in documents if not document["id"].startswith("made-")]
    if len(documents) - len(samples) != len(rows):
        raise RuntimeError(f"{len(rows)} documents were made, {len(documents)} are listed")
    questions, qrels = [], {}
    for number, document in enumerate(samples, 1):
        question = Question(f"q{number}", document["title"])
        issuer = document.get("issuer")
        same = [d["id"] for d in samples if issuer and d.get("issuer") == issuer]
        questions.append(question)
        # 0 is "looked at, and no answer"
        others = {samples[number % len(samples)]["id"]: 0}
        qrels[question.id] = {**others, **dict.fromkeys(same, 1 + number % 2), document["id"]: 3}
    twins = [row["id"] for row in _twins()]
    many = [row["id"] for row in _many()]
    unknown = {"made-nowhere": 2}
    cases: list[tuple[str, str, dict[str, int]]] = [
        ("twins-first", "bến phà Hạ Lũng", {twins[0]: 2}),
        ("twins-last", "bến phà Hạ Lũng", {twins[-1]: 2, twins[2]: 1}),
        ("twins-all", "bến phà Hạ Lũng", dict.fromkeys(twins, 1)),
        ("many", "đèn đường ngõ phố", {d: 1 + n % 2 for n, d in enumerate(many)}),
        ("many-tenth", "đèn đường ngõ phố", dict.fromkeys(many[::10], 2)),
        ("nothing", "zqxj wvkz", {samples[0]["id"]: 1}),
        ("blank", "?!", {samples[0]["id"]: 1}),
        ("unknown", samples[0]["title"], unknown),
        ("unknown-too", samples[1]["title"], {**unknown, samples[1]["id"]: 1}),
        ("not-judged", samples[2]["title"], {}),
        ("judged-0", samples[3]["title"], {samples[3]["id"]: 0}),
    ]
    for name, text, judged in cases:
        questions.append(Question(name, text))
        if judged:
            qrels[name] = judged
    # a judgement of a question that nobody asks
    qrels["not-asked"] = {samples[0]["id"]: 1}
    return Collection("corpus", folder, questions, qrels)


def _twins() -> list[dict[str, str]]:
    """Documents of one title and text, so of one score."""
    text = "Bến phà Hạ Lũng ngừng đón khách từ 19 giờ; người đi chợ sớm gọi số máy của trạm."
    return [{"id": f"made-twin-{n}", "title": "Bến phà Hạ Lũng", "text": text} for n in range(7)]


def _many() -> list[dict[str, str]]:
    """Documents that one question finds, no two of them alike, some in many words."""
    rows = []
    for n in range(MANY):
        more = " ".join(f"cột {n * 7 + at} sáng đúng giờ." for at in range(n % 9))
        text = f"Đèn đường ngõ {n} và phố {n % 13} được thay bóng. {more}"
        rows.append({"id": f"made-lamp-{n}", "title": f"Phiếu việc {n}", "text": text})
    return rows


def check(collection: Collection, scratch: Path) -> bool:
    """Prints the measures of one index by every road; whether all agree."""
    engine = KB(scratch / f"check-{collection.name}", collection)
    engine.folder.mkdir()
    engine.run("ingest", "--quiet", str(collection.corpus))
    said = engine.evaluate()
    judged = collection.qrels
    asked = [
        q.id for q in collection.questions if any(r > 0 for r in judged.get(q.id, {}).values())
    ]
    print(f"{collection.name}: {len(asked)} judged of {len(collection.questions)} questions")
    heads = " ".join(f"{name:>8}" for name in ("nDCG@10", "MRR@10", "R@10", "R@100", "hit@1"))
    print(f"{'':42} {heads}")
    right = True
    for kind in KINDS:
        run = engine.trec(accented=kind == "accented")
        ours = measure(run, judged, asked)
        by_rank, by_score = (reference(run, judged, asked, flag) for flag in (False, True))
        roads: list[tuple[str, Measures]] = [
            ("kb evaluate", said[kind][0]),
            ("TREC run, measured here", ours),
            ("TREC run, trec_eval by rank", by_rank),
            ("TREC run, trec_eval by score", by_score),
        ]
        for road, found in roads:
            agrees = by_rank.agrees(found)
            right = right and agrees
            figures = " ".join(f"{value:8.4f}" for value in found)
            print(f"{kind:11} {road:30} {figures}{'' if agrees else '  ← differs'}")
            if found is by_score and not agrees:
                _explain(run, collection, asked)
    print(
        f"they agree to {PLACES} places" if right else f"they DIFFER in the first {PLACES} places"
    )
    return right


def _explain(run: Run, collection: Collection, asked: list[str]) -> None:
    """Names the questions whose measures depend on who reads the run."""
    for question in asked:
        one = {question: run.get(question, [])}
        rank, score = (reference(one, collection.qrels, [question], flag) for flag in (False, True))
        if not rank.agrees(score):
            scores = [score for _, score in one[question][:100]]
            print(
                f"    {question}: nDCG@10 {rank.ndcg10:.4f} by rank, {score.ndcg10:.4f} by score; "
                f"{len(scores) - len(set(scores))} of {len(scores)} scores are there already, and "
                "trec_eval orders such documents by their ids"
            )


if __name__ == "__main__":
    sys.exit(main())
