#!/usr/bin/env python3
"""without-deeds.py POLNEAR <speech-silver.jsonl >OUT

Takes from the teacher's attributions (label-speech.py) what is done rather than said: "the clinic has set
up a ward", "the firm signed a contract". The teacher learnt from political news, where annotators count
many a deed as a stance, and finds such deeds in sport and business as well.

An attribution without quotation marks goes where people almost never take any word of its cue for one, and,
where what it governs is no clause, where they seldom do. How often they do is counted in POLNEAR, for a
word and for all forms of it; where its words are rare there, the teacher is believed about clauses. A mark
as a cue ("Lang: ...") stays.
"""
import collections
import json
import re
import sys

ALMOST_NEVER, SELDOM = 0.05, 0.3
FEWEST = 5
# Words of cues that are as good as everywhere.
COMMON = set(
    "a an the to of for in on at by with as about out up over from against that it is was were are be been"
    " being has have had will would could should may might must can not also do does did just only still"
    " even and or".split()
)
# What makes a clause of a content.
OF_CLAUSES = set(
    "to that is are was were be been will would should could can may might must has had have do does did if"
    " whether why how when what not am cannot who which".split()
)
MARKS = re.compile("[\"“”‘„«»]")


def words(text):
    return re.findall(r"[a-z]+", text.lower().replace("’", "'"))


def is_clause(text):
    return any(word in OF_CLAUSES for word in words(text)) or re.search(r"['’](t|s|ll|re|ve|d)\b", text)


def stem(word):
    if word.endswith(("ied", "ies")):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


class Cues:
    """How often people take a word for part of a cue."""

    def __init__(self, articles):
        self.all, self.cues = collections.Counter(), collections.Counter()
        for article in articles:
            self.count(self.all, words(article["text"]))
            places = {
                (quote["cue_start"], quote["cue_end"])
                for quote in article["quotes"]
                if quote.get("cue_start") is not None
            }
            for start, end in places:
                self.count(self.cues, set(words(article["text"][start:end])))

    def count(self, counts, words):
        for word in words:
            counts[word] += 1
            counts["-" + stem(word)] += 1

    def is_deed(self, cue, content):
        if not words(cue):
            return False
        own = [word for word in words(cue) if word not in COMMON]
        forms = own + ["-" + stem(word) for word in own]
        shares = [self.cues[form] / self.all[form] for form in forms if self.all[form] >= FEWEST]
        if is_clause(content):
            return max(shares, default=1 if own else 0) < ALMOST_NEVER
        return max(shares, default=0) < SELDOM


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        cues = Cues(json.loads(line) for line in lines)
    before = behind = 0
    for line in sys.stdin:
        article = json.loads(line)
        kept = []
        for quote in article["quotes"]:
            spans = quote.get("spans") or [[quote["start"], quote["end"]]]
            content = " ".join(article["text"][start:end] for start, end in spans)
            if MARKS.search(content) or not cues.is_deed(quote["cue"], content):
                kept.append(quote)
        before, behind = before + len(article["quotes"]), behind + len(kept)
        article["quotes"] = kept
        print(json.dumps(article, ensure_ascii=False))
    print(f"{before - behind} of {before} taken out", file=sys.stderr)


if __name__ == "__main__":
    main()
