"""Measures what kb understands of the sample documents against what people read in them."""

from __future__ import annotations

import argparse
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "compare.d")]

from install import pypi  # noqa: E402

if not pypi(["PyYAML"]):
    sys.exit("tools/measure-understanding: cannot install PyYAML")

import annotations  # noqa: E402
import scans  # noqa: E402
import topics  # noqa: E402
from annotations import Annotation, fold  # noqa: E402
from scores import HEADER, Score  # noqa: E402

REPOSITORY = HERE.parents[1]

#: Found without being annotated, these count as false; others may be right though nobody wrote them down.
CLOSED = {"type", "number", "date", "signer", "signing_authority", "effective_date", "secrecy", "urgency"}
#: Fields of which the annotation has the beginning: `TM.` for `TM. ỦY BAN NHÂN DÂN`.
ABBREVIATED = {"signing_authority"}
#: Fields that a person would not spell twice the same way: compared by what they have in common.
LOOSE = {"abstract", "title", "time", "end_time", "attendance", "event"}

FLOORS = {
    "metadata": (0.98, 0.98),
    "metadata of scans": (0.90, 0.90),
    "relations": (0.95, 0.90),
    "statements": (0.97, 0.85),
    "topics": (0.90, 0.0),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools/measure-understanding", description=__doc__)
    parser.add_argument("--kb", default=".build/release/kb", help="the program to measure (%(default)s)")
    parser.add_argument("--errors", action="store_true", help="list every disagreement")
    parser.add_argument("--scans", action="store_true", help="measure metadata on scans of the documents, too")
    parser.add_argument("--documents", type=Path, help="a folder of other documents (default: corpus)")
    parser.add_argument("--annotations", type=Path, help="what people read in them, in files of the same names")
    options = parser.parse_args()
    if (options.documents is None) != (options.annotations is None):
        parser.error("--documents and --annotations go together")
    own = options.documents is None
    documents = REPOSITORY / "corpus" if own else options.documents.resolve()
    notes = annotations.FOLDER if own else options.annotations.resolve()
    program = str((REPOSITORY / options.kb).resolve())
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "kb.sqlite"
        chosen = [documents] if own else annotated(documents, notes)
        if not chosen:
            parser.error(f"no document in {documents} has annotations in {notes}")
        subprocess.run(
            [program, "ingest", *chosen, "--index", index, "--quiet"], cwd=REPOSITORY, check=True, stdout=sys.stderr
        )
        base = sqlite3.connect(index)
        text_of = {source: text for source, text in base.execute(
            "SELECT source, document_text.text FROM document JOIN document_text USING (id) WHERE source IS NOT NULL")}
        gold, problems = annotations.load(notes, text_of)
        scores = [metadata(base, gold), relations(base, gold), statements(base, gold)]
        if own:
            scores.append(topics.score(base))
        if options.scans:
            scores.append(scans.metadata(program, gold, text_of, Path(folder), metadata))
    print(HEADER)
    for score in scores:
        print(score.line())
    if options.errors:
        for score in scores:
            print("\n".join(score.errors))
    failed = [
        score.name for score in scores
        if (score.precision, score.recall) < FLOORS[score.name] or score.recall < FLOORS[score.name][1]
    ]
    for name in failed:
        print(f"below its floor {FLOORS[name]}: {name}", file=sys.stderr)
    for problem in problems:
        print(f"not scored: {problem}", file=sys.stderr)
    return 1 if failed or problems else 0


def annotated(documents: Path, notes: Path) -> list[Path]:
    """The documents of a folder that have annotations."""
    wanted = annotations.stems(notes)
    return [
        path for path in sorted(documents.rglob("*"))
        if path.is_file() and path.relative_to(documents).with_suffix("").as_posix() in wanted
    ]


def fields(base: sqlite3.Connection, source: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    rows = base.execute(
        "SELECT name, value FROM document_field JOIN document ON document.key = document_field.document"
        " WHERE source = ? ORDER BY name, ordinal", [source])
    for name, value in rows:
        found.setdefault(name, []).append(value)
    for name in ("title", "type", "number", "date", "issuer", "signer"):
        value = base.execute(f"SELECT {name} FROM document WHERE source = ?", [source]).fetchone()
        # several bodies or signers are one value there
        if value and value[0] is not None and value[0] != ", ".join(found.get(name, [])):
            found[name] = [value[0]]
    return found


def metadata(base: sqlite3.Connection, gold: list[Annotation], name: str = "metadata") -> Score:
    score = Score(name)
    for document in gold:
        if document.metadata is None:
            continue
        found = fields(base, document.source)
        for field, wanted in document.metadata.items():
            if field == "recipients":
                count = len(found.get("recipient", []))
                if count == int(wanted[0]):
                    score.hit()
                else:
                    score.false(f"{document.source} recipients: {count}") if count else None
                    score.missed(f"{document.source} recipients: {wanted[0]}")
                continue
            values = list(found.get(field, []))
            for value in wanted:
                match = next((v for v in values if same(field, v, value)), None)
                if match is None:
                    score.missed(f"{document.source} {field}: {value}")
                else:
                    values.remove(match)
                    score.hit()
            for value in values:
                score.false(f"{document.source} {field}: {value}")
        for field in CLOSED - document.metadata.keys():
            for value in found.get(field, []):
                score.false(f"{document.source} {field}: {value}")
    return score


def same(field: str, found: str, wanted: str) -> bool:
    unquoted = str.maketrans("", "", "\"“”")
    a = fold(found).translate(unquoted)
    for b in (fold(name).translate(unquoted) for name in wanted.split("|")):
        if field in ABBREVIATED and a.startswith(b):
            return True
        if a == b or (field in LOOSE and (b in a or (a in b and len(a) >= 0.9 * len(b)))):
            return True
    return False


def relations(base: sqlite3.Connection, gold: list[Annotation]) -> Score:
    score = Score("relations")
    for document in gold:
        if document.relations is None:
            continue
        rows = base.execute(
            "SELECT relation.kind, status, coalesce(target.number, target.name) FROM relation"
            " JOIN document ON document.key = relation.document"
            " JOIN cited_document AS target ON target.key = relation.target"
            " WHERE document.source = ? AND relation.source IS NULL", [document.source]).fetchall()
        found = {(kind, status, fold(target or "")) for kind, status, target in rows}
        for relation in document.relations:
            target = fold(relation.target)
            matches = {
                (kind, status, name) for kind, status, name in found
                if kind.replace(",", "") in [k.replace(",", "") for k in relation.kinds]
                and (name == target or name.startswith(target + " ") or target.startswith(name + " "))
                and (relation.status is None or relation.status == status)
            }
            found -= matches
            if relation.optional:
                continue
            if matches:
                score.hit()
            else:
                score.missed(f"{document.source} {relation.kinds} {relation.target} {relation.status or ''}")
        targets = {fold(r.target) for r in document.relations}
        for kind, status, name in sorted(found):
            # a document that is cited besides being replaced or carried out is no error
            if kind in ("dẫn chiếu", "thực hiện") and name in targets:
                continue
            score.false(f"{document.source} {kind} {status} {name}")
    return score


def statements(base: sqlite3.Connection, gold: list[Annotation]) -> Score:
    score = Score("statements")
    for document in gold:
        if document.statements is None:
            continue
        rows = base.execute(
            "SELECT speaker.name, start, \"end\" FROM statement JOIN speaker ON speaker.key = statement.speaker"
            " JOIN document ON document.key = statement.document WHERE document.source = ? AND NOT is_whole",
            [document.source]).fetchall()
        for name, start, end in rows:
            regions = [s.region for s in document.statements if any(same("speaker", name, n) for n in s.speakers)]
            if overlap((start, end), regions) >= 0.5 * (end - start):
                score.right += 1
                score.found += 1
            elif overlap((start, end), document.ignored) < 0.5 * (end - start):
                score.false(f"{document.source} {name}: {start}–{end} {words(base, document.source, start, end)}")
        for statement in document.statements:
            spoken = [(a, b) for name, a, b in rows if any(same("speaker", name, n) for n in statement.speakers)]
            for span in statement.spans:
                score.wanted += 1
                if overlap(span, spoken) >= 0.5 * (span[1] - span[0]) or any(closes(found, span) for found in spoken):
                    score.found_of_wanted += 1
                else:
                    score.errors.append(
                        f"+ statements: {document.source} {statement.speakers[0]}: {words(base, document.source, *span)}")
    return score


def closes(found: tuple[int, int], span: tuple[int, int]) -> bool:
    """Whether a statement lies within what was annotated and ends where that ends.

    The annotation may have the words that introduce somebody's words, too: `theo ông Lê Văn Tấn, chưa nên vội mừng.`"""
    return span[0] <= found[0] and abs(found[1] - span[1]) <= 2 and found[1] - found[0] >= 10


def overlap(span: tuple[int, int], others: list[tuple[int, int]]) -> int:
    covered = set()
    for start, end in others:
        covered.update(range(max(start, span[0]), min(end, span[1])))
    return len(covered)


def words(base: sqlite3.Connection, source: str, start: int, end: int) -> str:
    text = base.execute(
        "SELECT document_text.text FROM document JOIN document_text USING (id) WHERE source = ?", [source]).fetchone()
    return " ".join(text[0][start:end][:90].split())


if __name__ == "__main__":
    sys.exit(main())
