"""kb's peers: each indexes whole documents, title and text, and ranks by BM25 or what it has.

Each keeps the text, as kb does, and hands out id and text of what it finds. What a peer needs is
installed from the names beside it. A peer is filled, asked and closed in a process of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from collection import Collection, Document, Question, without_marks, words
from measures import Run
from report import Result


class Peer:
    """A search engine under measurement; `folder` is its own and empty."""

    name = ""
    debian: tuple[str, ...] = ()
    pypi: tuple[str, ...] = ()

    def __init__(self, folder: Path, collection: Collection) -> None:
        self.folder = folder
        self.collection = collection
        self.notes: list[str] = []

    def index(self) -> float:
        """Indexes the collection; the seconds it took, reading and preparing not counted."""
        # in memory, so that indexing does not wait for the reading
        documents = list(self.collection.documents())
        prepared = self.prepare(documents)
        start = time.perf_counter()
        self.fill(prepared)
        seconds = time.perf_counter() - start
        self.open()
        return seconds

    def prepare(self, documents: list[Document]) -> list:
        """What an application does before it hands documents over; not timed."""
        return documents

    def fill(self, documents: list) -> None:
        """Adds all documents, until they can be searched by another process."""
        raise NotImplementedError

    def open(self) -> None:
        """Opens the index for searching."""

    def size(self) -> int:
        """Bytes on disk."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        """Id, score and text of the best documents; all of it is timed."""
        raise NotImplementedError

    def rank(self, questions: Sequence[Question], accented: bool, deadline: float) -> Run:
        """The best 100 documents of each question, until the deadline; warms up as well."""
        run: Run = {}
        for question in questions:
            if run and time.monotonic() > deadline:
                break
            hits = self.search(question.text, 100, accented)
            run[question.id] = [(document, score) for document, score, _ in hits]
        return run

    def measure_more(self, result: Result, load_seconds: float) -> None:
        """Measures what only this engine has, after all else."""

    def close(self) -> None:
        """Ends what was started."""


class Tantivy(Peer):
    """Tantivy's BM25, any word; a second field without marks answers questions without marks."""

    name = "tantivy"
    pypi = ("tantivy",)

    def prepare(self, documents: list[Document]) -> list:
        rows = []
        for document in documents:
            body = f"{document.title}\n{document.text}"
            rows.append({"id": document.id, "exact": body, "bare": without_marks(body)})
        return rows

    def fill(self, documents: list) -> None:
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        # "default" is the simple tokenizer, lower-cased, without stemming
        builder.add_text_field("exact", stored=True, tokenizer_name="default", index_option="freq")
        builder.add_text_field("bare", tokenizer_name="default", index_option="freq")
        self.engine = tantivy.Index(builder.build(), path=str(self.folder))
        # one segment a thread: the fewer segments, the faster the search
        writer = self.engine.writer(heap_size=1_000_000_000, num_threads=os.cpu_count() or 1)
        for document in documents:
            writer.add_document(tantivy.Document(**document))
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        self.engine.reload()
        self.searcher = self.engine.searcher()
        self.notes.append(f"{self.searcher.num_segments} segments")

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        # letters and digits alone, in lower case, leave nothing for the query grammar
        query = self.engine.parse_query(" ".join(words(text)), ["exact" if accented else "bare"])
        hits = []
        for score, address in self.searcher.search(query, limit, count=False).hits:
            fields = self.searcher.doc(address).to_dict()
            hits.append((fields["id"][0], score, fields["exact"][0]))
        return hits


class FTS5(Peer):
    """Plain FTS5, all words OR-ed, best rank first; marks removed."""

    name = "fts5"
    tokenizer = "unicode61 remove_diacritics 2"

    def fill(self, documents: list) -> None:
        import sqlite3

        self.database = sqlite3.connect(self.folder / "fts5.sqlite")
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = NORMAL")
        self.database.execute("PRAGMA cache_size = -65536")
        self.database.execute(
            "CREATE VIRTUAL TABLE docs USING fts5"
            f"(id UNINDEXED, title, text, tokenize='{self.tokenizer}')"
        )
        with self.database:
            self.database.executemany("INSERT INTO docs VALUES (?, ?, ?)", documents)
        self.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        query = " OR ".join(f'"{word}"' for word in words(text))
        sql = "SELECT id, -rank, text FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT ?"
        return self.database.execute(sql, (query, limit)).fetchall() if query else []

    def close(self) -> None:
        if hasattr(self, "database"):
            self.database.close()


class FTS5WithAccents(FTS5):
    """Plain FTS5 that keeps the marks."""

    name = "fts5-accents"
    tokenizer = "unicode61 remove_diacritics 0"


class Xapian(Peer):
    """Xapian's BM25, any word; prefixed terms without marks answer questions without marks."""

    name = "xapian"
    debian = ("python3-xapian",)
    BARE = "XBARE"

    def prepare(self, documents: list[Document]) -> list:
        bodies = [f"{document.title}\n{document.text}" for document in documents]
        return [(d.id, body, without_marks(body)) for d, body in zip(documents, bodies)]

    def fill(self, documents: list) -> None:
        import xapian

        database = xapian.WritableDatabase(str(self.folder), xapian.DB_CREATE)
        generator = xapian.TermGenerator()
        for identifier, body, bare in documents:
            document = xapian.Document()
            document.set_data(body)
            document.add_value(0, identifier)
            generator.set_document(document)
            generator.index_text_without_positions(body)
            generator.index_text_without_positions(bare, 1, self.BARE)
            database.add_document(document)
        database.close()

    def open(self) -> None:
        import xapian

        self.database = xapian.Database(str(self.folder))
        self.parser = xapian.QueryParser()
        self.parser.set_default_op(xapian.Query.OP_OR)
        # k1 and b as everywhere else here; Xapian's own are 1 and 0.5
        self.weight = xapian.BM25Weight(1.2, 0, 1, 0.75, 0.5)
        self.enquire = xapian.Enquire(self.database)
        self.enquire.set_weighting_scheme(self.weight)

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        query = self.parser.parse_query(" ".join(words(text)), 0, "" if accented else self.BARE)
        self.enquire.set_query(query)
        hits = []
        for match in self.enquire.get_mset(0, limit):
            document = match.document
            identifier, data = document.get_value(0).decode(), document.get_data().decode()
            hits.append((identifier, match.weight, data))
        return hits


class Postgres(Peer):
    """PostgreSQL with `unaccent`, a GIN index and ts_rank, on a throw-away cluster of its own."""

    name = "postgres"
    debian = ("postgresql",)
    pypi = ("psycopg[binary]",)
    # a tsvector takes 1 MB
    LONGEST = 200_000
    SETTINGS: ClassVar[dict[str, str]] = {
        "listen_addresses": "''",
        "shared_buffers": "512MB",
        "work_mem": "64MB",
        "maintenance_work_mem": "512MB",
        "max_wal_size": "4GB",
        "fsync": "off",
        "jit": "off",
    }

    def fill(self, documents: list) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION unaccent")
            cursor.execute("CREATE TEXT SEARCH CONFIGURATION bare (COPY = simple)")
            cursor.execute(
                "ALTER TEXT SEARCH CONFIGURATION bare"
                " ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple"
            )
            cursor.execute(
                "CREATE TABLE docs (id text, title text, text text, terms tsvector"
                " GENERATED ALWAYS AS"
                f" (to_tsvector('bare', left(title || ' ' || text, {self.LONGEST}))) STORED)"
            )
            with cursor.copy("COPY docs (id, title, text) FROM STDIN") as copy:
                for row in documents:
                    copy.write_row([field.replace("\0", " ") for field in row])
            cursor.execute("CREATE INDEX ON docs USING gin (terms)")
            cursor.execute("VACUUM ANALYZE docs")

    def index(self) -> float:
        self._start()
        return super().index()

    def _start(self) -> None:
        """Makes a cluster of its own, owned by an unprivileged user as PostgreSQL demands."""
        import psycopg

        self.as_user: list[str] = []
        if os.geteuid() == 0:
            self.as_user = ["runuser", "-u", "postgres", "--"]
            shutil.chown(self.folder, "postgres")
        versions = Path("/usr/lib/postgresql").glob("*/bin")
        self.programs = max(versions, key=lambda path: float(path.parent.name))
        data = self.folder / "data"
        self._run(
            "initdb",
            "-D",
            str(data),
            "-A",
            "trust",
            "-U",
            "compare",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        )
        settings = "".join(f" -c {name}={value}" for name, value in self.SETTINGS.items())
        log = str(self.folder / "log")
        self.started = True
        self._run(
            "pg_ctl", "-D", str(data), "-w", "-l", log, "-o", f"-k {self.folder}{settings}", "start"
        )
        self.connection = psycopg.connect(
            host=str(self.folder),
            user="compare",
            dbname="postgres",
            autocommit=True,
            prepare_threshold=0,
        )

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self.as_user, str(self.programs / program), *arguments]
        # pg_ctl's server would hold a pipe open; a file it may
        with (self.folder / f"{program}.out").open("wb") as out:
            subprocess.run(command, check=True, stdout=out, stderr=out, cwd="/")

    def size(self) -> int:
        row = self.connection.execute("SELECT pg_total_relation_size('docs')").fetchone()
        return row[0] if row else 0

    def search(self, text: str, limit: int, accented: bool) -> list[tuple[str, float, str]]:
        query = " | ".join(f"'{word}'" for word in words(text))
        sql = (
            "SELECT id, ts_rank(terms, to_tsquery('bare', %(q)s), 1) AS score, text FROM docs"
            " WHERE terms @@ to_tsquery('bare', %(q)s) ORDER BY score DESC LIMIT %(n)s"
        )
        return self.connection.execute(sql, {"q": query, "n": limit}).fetchall()

    def close(self) -> None:
        if hasattr(self, "connection"):
            self.connection.close()
        if hasattr(self, "started"):
            self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
