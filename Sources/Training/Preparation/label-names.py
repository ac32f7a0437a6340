#!/usr/bin/env python3
"""label-names.py CORPUS.jsonl... >OUT.jsonl : a tagger's opinion of the names in each text.

Needs spaCy and its en_core_web_md model (MIT licence), installed under the name MODEL. Every article
keeps its fields and gets "opinions": {"md": [{"start", "end", "type"}]}, offsets in Unicode scalars and
types as spaCy calls them, as `train-model` reads them. Run on the annotated corpora too: the teacher
learns there how far to believe the opinions. Texts are cut at 6,000 characters when nobody has
annotated them.
"""
import json
import sys

import spacy

MODEL = "en_core_web_md"
NUMBERS = {"CARDINAL", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"}

nlp = spacy.load(MODEL, exclude=["parser", "tagger", "lemmatizer", "attribute_ruler"])
articles = [json.loads(line) for name in sys.argv[1:] for line in open(name, encoding="utf-8")]
for article in articles:
    if "entities" not in article:
        article["text"] = article["text"][:6000]
texts = (article["text"] for article in articles)
for article, doc in zip(articles, nlp.pipe(texts, batch_size=32)):
    text = article["text"]
    marked = []
    for entity in doc.ents:
        start, end = entity.start_char, entity.end_char
        if text[start:end].lower().startswith("the "):
            start += 4
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        if entity.label_ not in NUMBERS and start < end:
            marked.append({"start": start, "end": end, "type": entity.label_})
    article["opinions"] = {"md": marked}
    print(json.dumps(article, ensure_ascii=False))
