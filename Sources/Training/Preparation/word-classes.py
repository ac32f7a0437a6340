#!/usr/bin/env python3
"""word-classes.py NEWS.jsonl... >clusters.txt : classes of words that stand in like company.

Each line of a file is a JSON object with a "text". Needs gensim and scikit-learn. Prints
word<tab>fine class<tab>coarse class, commonest words first, for `train-model`.
"""
import json
import re
import sys

import numpy as np
from gensim.models import Word2Vec
from sklearn.cluster import MiniBatchKMeans

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’&][^\W_]+)*|\d[\d.,]*|[.!?;:,()\"“”]")

texts = []
for name in sys.argv[1:]:
    for line in open(name, encoding="utf-8"):
        text = json.loads(line)["text"].replace("’", "'")
        texts.append(["<n>" if w[0].isdigit() else w.lower() for w in TOKEN.findall(text)])
model = Word2Vec(texts, vector_size=64, window=2, min_count=8, sg=0, negative=8, epochs=4, workers=1, seed=1)
vectors = model.wv.vectors[:40000]
vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
fine = MiniBatchKMeans(512, random_state=1, n_init=2, batch_size=4096, max_iter=60).fit(vectors)
coarse = MiniBatchKMeans(64, random_state=1, n_init=4, batch_size=512).fit(fine.cluster_centers_)
for word, label in zip(model.wv.index_to_key, fine.labels_):
    print(word, label, coarse.labels_[label], sep="\t")
