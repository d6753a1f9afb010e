"""A collection of many short passages, recombined from real texts, to measure speed on.

A passage is a walk through the sentences of a few of the texts: some words of one, then on from the
same word in another. So words and neighbours stay as frequent as they are, and no passage is there
twice. Texts of a few megabytes have too few rare words for a million passages: made-up numbers and
names are put in, a few of them often and most of them once or twice, as names are.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from collection import Collection, Group, Question, without_marks, words

LENGTHS = (1, 2, 3, 5, 8, 16, 32, 64)
# UTF-8 bytes of a passage: mean and standard deviation
SIZE, SPREAD = 557, 130
# of the texts that is read; more would only cost memory
READ = 30_000_000
# how many made-up names there are; how often they turn up follows Zipf's law
NAMES = 400_000
# the words of a run before it goes on in another text
RUN = (4, 22)
HOSTILE = "hostile"
# what people's questions are like: the groups that throughput is measured with
TYPED = LENGTHS[:5]

ONSETS = "b c ch d đ g gh h k kh l m n ng nh p ph qu r s t th tr v x br cl st w z f j".split()
RIMES = (
    "a an ang anh ao e en et ê ên i ia in inh iên o on oa ô ông ơ u ung uy ư ương ik er os".split()
)


def read_texts(folder: Path, chance: random.Random) -> list[list[str]]:
    """The words of each text below the folder: .txt and .md whole, of .jsonl the field `text`."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix in (".txt", ".md", ".jsonl"))
    share = min(1.0, READ / max(1, sum(path.stat().st_size for path in paths)))
    texts = []
    for path in paths:
        for text in _texts(path):
            if chance.random() < share:
                found = unicodedata.normalize("NFC", text).split()
                if len(found) > RUN[1]:
                    texts.append(found)
    if not texts:
        raise ValueError(f"{folder.name} holds no texts (.txt, .md, .jsonl)")
    return texts


def _texts(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", errors="replace") as lines:
        if path.suffix != ".jsonl":
            yield lines.read()
            return
        for line in lines:
            if line.strip():
                yield json.loads(line).get("text") or ""


class Recombiner:
    """Makes passages out of texts, always the same ones from the same texts and seed."""

    def __init__(self, texts: list[list[str]], chance: random.Random) -> None:
        self.chance = chance
        # all texts in a row, each word once in memory
        known: dict[str, str] = {}
        self.words = [known.setdefault(word, word) for text in texts for word in text]
        self.places: dict[str, array] = {}
        for at, word in enumerate(self.words):
            self.places.setdefault(word, array("I")).append(at)
        self.sentences = [0]
        for at, word in enumerate(self.words[: -RUN[1]]):
            if word[-1] in ".?!…" and self.words[at + 1][0].isupper():
                self.sentences.append(at + 1)
        self.mean = SIZE / (1 + sum(len(word.encode()) for word in self.words) / len(self.words))
        self.names = [self._name() for _ in range(NAMES)]

    def _name(self) -> str:
        choice = self.chance.choice
        syllables = (choice(ONSETS) + choice(RIMES) for _ in range(choice((1, 2, 2, 3))))
        return "".join(syllables).capitalize()

    def passage(self) -> tuple[str, str]:
        """A heading and a text of about the size that is wanted."""
        chance, source = self.chance, self.words
        length = max(24, int(chance.gauss(self.mean, self.mean * SPREAD / SIZE)))
        shortest, longest = RUN
        span = longest - shortest + 1
        at = self.sentences[int(chance.random() * len(self.sentences))]
        found: list[str] = []
        while len(found) < length:
            end = at + shortest + int(chance.random() * span)
            run = source[at:end]
            found += run
            if end >= len(source):
                at = 0
                continue
            # on from another place where the same word stands, so that neighbours stay true
            places = self.places[run[-1]]
            at = places[int(chance.random() * len(places))] + 1
        del found[length:]
        for _ in range(3):
            found[int(chance.random() * length)] = self._rarity()
        return " ".join(found[:8]).strip(" ,;:"), " ".join(found)

    def _rarity(self) -> str:
        """A number of any size, or a made-up name."""
        share = self.chance.random()
        if share < 0.35:
            return str(int(10 ** (1 + 5 * self.chance.random())))
        # the logarithm of the rank is even: the tenth name turns up a tenth as often as the first
        return self.names[int(NAMES ** self.chance.random()) - 1]


def make_passages(
    count: int, folder: Path, scratch: Path, questions: int = 50, seed: int = 1
) -> Collection:
    """Writes the collection into the scratch folder, a passage a document, line by line."""
    chance = random.Random(seed)
    recombiner = Recombiner(read_texts(folder, chance), chance)
    corpus = scratch / "corpus.jsonl"
    wanted = [length for length in LENGTHS for _ in range(questions)]
    # the passages that questions are drawn from lie evenly over all of them
    step = count / len(wanted)
    asked: dict[int, list[Question]] = {length: [] for length in LENGTHS}
    order = chance.sample(wanted, len(wanted))
    drawn = 0
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with corpus.open("w", encoding="utf-8", buffering=1 << 20) as out:
        for number in range(count):
            title, text = recombiner.passage()
            out.write(encode({"id": f"p{number}", "title": title, "text": text}) + "\n")
            while drawn < len(order) and number >= drawn * step:
                length = order[drawn]
                found = words(text)
                # a passage too short for it leaves the question to the next
                if len(found) < length:
                    break
                start = chance.randrange(len(found) - length + 1)
                typed = " ".join(found[start : start + length])
                asked[length].append(Question(f"{length}-{len(asked[length]) + 1}", typed))
                drawn += 1
    groups = []
    for length, drawn_questions in asked.items():
        name = f"{length} word{'s' if length > 1 else ''}"
        bare = [Question(q.id, without_marks(q.text)) for q in drawn_questions]
        groups += [Group(name, True, drawn_questions), Group(f"{name}, no marks", False, bare)]
    groups.append(Group(HOSTILE, True, hostile(recombiner.words)))
    typed_questions = [question for length in TYPED for question in asked[length]]
    return Collection(f"passages-{count}", corpus, typed_questions, {}, groups)


def hidden(collection: Collection, count: int, scratch: Path, seed: int = 1) -> Collection:
    """The collection among so many passages recombined of its own texts, none of which is judged.

    What is found in a small collection may be lost in a large one, when an engine passes over the
    words that many documents have.
    """
    chance = random.Random(seed)
    documents, size = collection.size()
    share = min(1.0, READ / max(1, size))
    texts = [document.text.split() for document in collection.documents() if chance.random() < share]
    recombiner = Recombiner([text for text in texts if len(text) > RUN[1]], chance)
    corpus = scratch / "hidden.jsonl"
    encode = json.JSONEncoder(ensure_ascii=False).encode
    with corpus.open("w", encoding="utf-8", buffering=1 << 20) as out:
        with collection.corpus.open(encoding="utf-8") as lines:
            out.writelines(line for line in lines if line.strip())
        for number in range(count):
            title, text = recombiner.passage()
            out.write(encode({"id": f"hidden-{number}", "title": title, "text": text}) + "\n")
    return replace(collection, name=f"{collection.name}-among-{documents + count}", corpus=corpus)


def hostile(source: list[str]) -> list[Question]:
    """What no person types in earnest and every server meets."""
    bare = (re.sub(r"[\W\d_]+", "", word).lower() for word in source)
    common = [word for word, _ in Counter(filter(None, bare)).most_common(64)]
    most = common[0]
    cases = {
        "64 commonest words": " ".join(common),
        "64 commonest words, no marks": without_marks(" ".join(common)),
        "one word 64 times": " ".join([most] * 64),
        "another word 64 times": " ".join([common[-1]] * 64),
        "stop syllables": "và của là các có được cho không một những trong với",
        "stop syllables, no marks": "va cua la cac co duoc cho khong mot nhung trong voi",
        "unclosed quote": f'"{" ".join(common[:8])}',
        "quotes within quotes": f'"{common[0]} "{common[1]}" "{common[2]}',
        "phrase of common words": f'"{common[0]} {common[1]}" "{common[2]} {common[3]}"',
        "lone OR": "OR",
        "lone AND NOT": "AND NOT",
        "lone signs": '- * " ( ) : ^ +',
        "dangling operators": f"OR {common[0]} OR OR {common[1]} -",
        "only exclusions": f"-{common[0]} -{common[1]}",
        "unclosed brackets": f"{'(' * 200}{common[0]}",
        "4000 letters, no blank": "nghieng" * 571 + "abc",
        "digits": "1 2 3 4 5 6 7 8 9 0",
        "long digits": "12345678901234567890" * 5,
        "emoji": "😀 🇻🇳 👩‍👩‍👧 🤖",
        "prefix of one letter": "a*",
        "two prefixes": "a* OR b*",
        "all prefixes": " OR ".join(f"{letter}*" for letter in "abcdeghiklmnopqrstuvxy"),
        "NEAR of a thousand": "NEAR(a b, 1000)",
        "NEAR of common words": f"NEAR({common[0]} {common[1]}, 1000)",
        "combining marks alone": "\u0301\u0323\u0309 \u0302",
        "NUL": "a\0b",
    }
    return [Question(name, text) for name, text in cases.items()]
