#!/usr/bin/env python3
"""read-crossner.py FOLDER >crossner.jsonl : CrossNER's sentences as `train-model` reads them.

FOLDER is the `ner_data` of CrossNER (Liu et al. 2021; MIT licence, sentences of Wikipedia). Its five
domains are read; its copy of CoNLL-2003, whose text is licensed for research only, is not. Kinds that
are no person, organization or place are left out. Eight sentences make an article.
"""
import json
import os
import re
import sys

DOMAINS = ["politics", "literature", "music", "science", "ai"]
KINDS = {
    "person": "PER", "politician": "PER", "writer": "PER", "musicalartist": "PER", "scientist": "PER",
    "researcher": "PER", "organisation": "ORG", "politicalparty": "ORG", "band": "ORG",
    "university": "ORG", "country": "LOC", "location": "LOC",
}
SIGNS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}
NO_SPACE_BEFORE = re.compile(r"^[,.;:!?)%\]]|^['’](s|re|ve|d|m|ll)?$|^n't$")


def sentences(domain):
    for part in ["train", "dev", "test"]:
        sentence = []
        with open(os.path.join(sys.argv[1], domain, part + ".txt"), encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    sentence.append(line.rstrip("\n").split("\t")[:2])
                elif sentence:
                    yield sentence
                    sentence = []
        if sentence:
            yield sentence


def append(text, entities, sentence):
    """The text with a sentence behind it; its names are added to the entities."""
    before, quoted, entity = "", False, None
    for word, tag in sentence:
        word = SIGNS.get(word, word)
        if word == '"':
            space = before != "" and not quoted
            quoted = not quoted
        else:
            opened = before in ("(", "[", "$", "£") or (before == '"' and quoted)
            space = before != "" and not opened and not NO_SPACE_BEFORE.match(word)
        text += " " if space else ""
        start = len(text)
        text += word
        if tag[0] == "I" and entity:
            entity["end"] = len(text)
        elif tag != "O":
            entity = {"start": start, "end": len(text), "type": KINDS.get(tag[2:])}
            if entity["type"]:
                entities.append(entity)
        else:
            entity = None
        before = word
    return text + "\n\n"


for domain in DOMAINS:
    read = list(sentences(domain))
    for number in range(0, len(read), 8):
        text, entities = "", []
        for sentence in read[number : number + 8]:
            text = append(text, entities, sentence)
        article = {"id": f"crossner-{domain}-{number}", "text": text, "entities": entities}
        print(json.dumps(article, ensure_ascii=False))
