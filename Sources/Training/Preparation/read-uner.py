#!/usr/bin/env python3
"""read-uner.py FILE.iob2 >uner-ewt-train.jsonl : Universal NER's sentences as `train-model` reads them.

FILE is the English Web Treebank's training part of Universal NER (Mayhew et al. 2024; CC BY-SA 4.0), as
published on 2 December 2022. The spaces that its text has before "'s" and "n't" are taken out. Up to
eight sentences of one document make an article.
"""
import bisect
import itertools
import json
import re
import sys

KINDS = {"PER", "ORG", "LOC"}
LOOSE = re.compile(r" (?=('s|'m|'re|'ve|'ll|'d|n't|’s|’m|’re|’ve|’ll|n’t)\b)", re.I)


def sentence(block):
    """The id of a sentence, its text and its names, or nothing."""
    name, text, position, entities, entity = None, None, 0, [], None
    for line in block.split("\n"):
        if line.startswith("# text = "):
            text = line[9:]
        elif line.startswith("# sent_id = "):
            name = line[12:]
        elif line[:1].isdigit():
            number, word, tag = line.split("\t")[:3]
            start = text.index(word, position)
            position = start + len(word)
            if tag[0] == "B":
                entity = {"start": start, "end": position, "type": tag[2:]}
                entities.append(entity)
            elif tag[0] == "I" and entity and entity["type"] == tag[2:]:
                entity["end"] = position
            else:
                entity = None
    if text is None:
        return None
    cuts = [match.start() for match in LOOSE.finditer(text)]

    def moved(offset):
        return offset - bisect.bisect_left(cuts, offset)

    kept = [
        {"start": moved(e["start"]), "end": moved(e["end"]), "type": e["type"]}
        for e in entities
        if e["type"] in KINDS
    ]
    return name, LOOSE.sub("", text), kept


with open(sys.argv[1], encoding="utf-8") as source:
    sentences = [found for found in map(sentence, source.read().split("\n\n")) if found]
for document, group in itertools.groupby(sentences, key=lambda found: found[0].rsplit("-", 1)[0]):
    group = list(group)
    for first in range(0, len(group), 8):
        text, entities = "", []
        for _, words, names in group[first : first + 8]:
            text += "\n\n" if text else ""
            for name in names:
                shifted = {"start": name["start"] + len(text), "end": name["end"] + len(text)}
                entities.append({**shifted, "type": name["type"]})
            text += words
        article = {"id": f"{document}-{first}", "text": text, "entities": entities}
        print(json.dumps(article, ensure_ascii=False))
