"""How long one reader waits for each kind of page, one question after another over one connection."""

import http.client
import json
import random
import time
from pathlib import Path
from urllib.parse import quote

# The floor, for the page and whatever stands beside it, in milliseconds.
FLOOR = 50
EACH = 200


def topic_ids(nodes):
    for node in nodes:
        yield node["id"]
        yield from topic_ids(node.get("children", []))


class Reader:
    def __init__(self, url):
        self.connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)

    def get(self, path):
        """The answer's bytes and how long it took in milliseconds."""
        start = time.perf_counter()
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        body = answer.read()
        took = (time.perf_counter() - start) * 1000
        assert answer.status == 200, f"{path}: {answer.status}"
        return body, took

    def json(self, path):
        return json.loads(self.get(path)[0])


def questions(queries, reader):
    """The file's questions, or the titles of documents where there is none."""
    if queries:
        return [json.loads(line)["text"] for line in Path(queries).read_text(encoding="utf-8").splitlines()]
    return [document["title"] for document in reader.json("/api/documents?limit=100")["documents"] if "title" in document]


def paths(queries, reader):
    """What is asked, by kind."""
    draw = random.Random(6)
    asked = [quote(text) for text in questions(queries, reader)]
    asked = [asked[place % len(asked)] for place in range(EACH)]
    held = reader.json("/api/documents?limit=1")["total"]
    # ids from all over the list
    ids = [quote(document["id"], safe="")
           for offset in draw.sample(range(max(1, held - 100)), min(20, max(1, held - 100)))
           for document in reader.json(f"/api/documents?limit=10&offset={offset}")["documents"]]
    types = [quote(facet["value"]) for facet in reader.json("/api/search?q=den:2100&limit=1")["facets"]["type"]]
    speakers = [quote(speaker["name"]) for speaker in reader.json("/api/speakers?limit=100")["speakers"]]
    topics = list(topic_ids(reader.json("/api/topics")["topics"]))
    offsets = [draw.randrange(max(1, held)) for _ in range(EACH)]
    return {
        "home page": ["/"] * EACH,
        "hits": [f"/?q={text}" for text in asked],
        "hits, second page": [f"/?q={text}&offset=10" for text in asked],
        "hits, newest first": [f"/?q={text}&sort=date" for text in asked],
        "hits, a document each": [f"/?q={text}&group=document" for text in asked],
        "hits of a filter alone": [f"/?type={kind}" for kind in types],
        "document page": [f"/documents/{name}" for name in ids],
        "document page, with a query": [f"/documents/{name}?q={text}" for name, text in zip(ids, asked)],
        "list of documents": [f"/documents?offset={offset}" for offset in offsets],
        "list by title": [f"/documents?sort=title&offset={offset}" for offset in offsets],
        "list by number": [f"/documents?sort=number&offset={offset}" for offset in offsets],
        "list of one type": [f"/documents?type={kind}" for kind in types],
        "speakers": ["/speakers"] * EACH,
        "speaker page": [f"/speakers/{name}" for name in speakers],
        "topics page": ["/topics"] * EACH,
        "topic page": [f"/topics/{quote(topic)}" for topic in topics],
        "guide": ["/help"] * EACH,
        "/api/search": [f"/api/search?q={text}" for text in asked],
        "/api/documents": [f"/api/documents?offset={offset}" for offset in offsets],
        "/api/documents/ID": [f"/api/documents/{name}" for name in ids],
        "/api/suggest": [f"/api/suggest?q={quote(text[:3 + place % 12])}" for place, text in enumerate(questions(queries, reader)[:EACH])],
        "/feed": [f"/feed?q={text}" for text in asked],
        "/feed.json": [f"/feed.json?q={text}" for text in asked],
    }


def measure(url, queries):
    """Prints a line for each kind; gives those that are too slow."""
    reader = Reader(url)
    faults = []
    print(f"  {'':30}{'asked':>6}{'p50':>8}{'p95':>8}{'max':>8}  ms")
    for kind, all_paths in paths(queries, reader).items():
        if not all_paths:
            print(f"  {kind:30}   none held")
            continue
        # the first of its kind pays for what is then kept
        first = reader.get(all_paths[0])[1]
        times = sorted(reader.get(path)[1] for path in all_paths)
        p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
        print(f"  {kind:30}{len(times):6}{times[len(times) // 2]:8.1f}{p95:8.1f}{max(times[-1], first):8.1f}", flush=True)
        if p95 > FLOOR:
            faults.append(f"{kind}: p95 is {p95:.0f} ms, not {FLOOR}")
    return faults
