#!/usr/bin/env python3
"""label-names.py NEWS.jsonl... >silver.jsonl : names in unlabelled news, marked by a tagger.

Needs spaCy and its en_core_web_sm model (MIT licence), installed under the name MODEL. Articles come
out as `train-model` reads them, with offsets in Unicode scalars.
"""
import json
import sys

import spacy

MODEL = "en_core_web_sm"
KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}

nlp = spacy.load(MODEL, exclude=["parser", "tagger", "lemmatizer", "attribute_ruler"])
texts = [json.loads(line)["text"][:5000] for name in sys.argv[1:] for line in open(name, encoding="utf-8")]
for number, doc in enumerate(nlp.pipe(texts, batch_size=32)):
    text = texts[number]
    entities = []
    for entity in doc.ents:
        start, end = entity.start_char, entity.end_char
        if text[start:end].lower().startswith("the "):
            start += 4
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        if entity.label_ in KINDS and start < end and "\n" not in text[start:end]:
            entities.append({"start": start, "end": end, "type": KINDS[entity.label_]})
    print(json.dumps({"id": str(number), "text": text, "entities": entities}, ensure_ascii=False))
