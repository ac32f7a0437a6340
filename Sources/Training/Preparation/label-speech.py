#!/usr/bin/env python3
"""label-speech.py train POLNEAR TEACHER | label TEACHER NEWS >speech-silver.jsonl

A teacher of who says what, for `train-model`: a small transformer that learns from people's annotations
and then marks cues, contents and sources in plain news. Needs jax, optax, tokenizers and safetensors, and
in the folder MINILM the model all-MiniLM-L6-v2 (Apache-2.0; its tokenizer.json and model.safetensors).

POLNEAR and NEWS are JSON Lines with "id" and "text", POLNEAR also with "quotes" (offsets in Unicode
scalars). One paragraph at a time is read. The upper four layers of the model are trained on, with what its
lower-case words do not tell (capitals, marks) added below them; a layer above says where cues are, and for
each cue two small layers of their own say what is content and what is source. Labels are hard; a cue is
made half a nat likelier than the teacher makes it, since it is judged by F1.
"""
import itertools
import json
import pickle
import random
import re
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import load_file
from tokenizers import Tokenizer

jax.config.update("jax_default_prng_impl", "unsafe_rbg")

MINILM = "all-MiniLM-L6-v2"
LAYERS, WIDTH, HEADS, OWN_WIDTH, OWN_HEADS = 6, 384, 12, 192, 6
FROZEN_LAYERS = 2
# The steps shrink as if there were three rounds; the third is left out.
PLANNED_ROUNDS, ROUNDS = 3, 2
MOST_PIECES, MOST_CHARACTERS = 158, 600
LENGTHS = [32, 48, 64, 96, 128, 160]
PIECES_A_BATCH = 1536
CUE_BONUS = 0.5
MOST_NEWS_CHARACTERS = 6000
SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])")

tokenizer = Tokenizer.from_file(f"{MINILM}/tokenizer.json")
tokenizer.no_truncation()
tokenizer.no_padding()


# Reading


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def passages(text):
    """Paragraphs, long ones parted at sentence ends."""
    for match in re.finditer(r"[^\n]+", text):
        start, end = match.span()
        if not text[start:end].strip():
            continue
        while end - start > MOST_CHARACTERS:
            cut = start + MOST_CHARACTERS
            for stop in SENTENCE_END.finditer(text, start + 150, start + MOST_CHARACTERS):
                cut = stop.end()
            yield start, cut
            start = cut
        if text[start:end].strip():
            yield start, end


def signs(text, offsets, base):
    """What lower case hides of each piece: its capitals, whether it is glued, whether it stands in marks."""
    result = np.zeros((len(offsets), 2), np.int8)
    is_marked = 0
    for index, (start, end) in enumerate(offsets):
        word = text[base + start : base + end]
        if word[:1].isupper():
            result[index, 0] = 2 if len(word) > 1 and word.isupper() else 1
        elif word[:1].isdigit():
            result[index, 0] = 3
        elif not word[:1].isalnum():
            result[index, 0] = 4
        if index and offsets[index - 1][1] == start:
            result[index, 0] += 5
        if word and word in '“"”':
            is_marked = 0 if word == "”" or (word == '"' and is_marked) else 1
        result[index, 1] = is_marked
    return result


class Passage:
    def __init__(self, article, start, encoding):
        self.article, self.base = article, start
        offsets = list(encoding.offsets[:MOST_PIECES])
        self.ids = np.array(encoding.ids[:MOST_PIECES], np.int32)
        self.ids[-1] = tokenizer.token_to_id("[SEP]")
        offsets[0] = (0, 0)
        offsets[-1] = (offsets[-2][1], offsets[-2][1])
        self.offsets = offsets
        self.signs = signs(article["text"], offsets, start)
        self.cues = np.zeros(len(offsets), np.int8)
        # (first piece of a cue, end, labels of all pieces)
        self.acts = []

    def mark(self, labels, start, end, label):
        inside = [
            index
            for index, (first, last) in enumerate(self.offsets)
            if last > first and self.base + first < end and self.base + last > start
        ]
        for index in inside:
            labels[index] = label + 1
        if inside:
            labels[inside[0]] = label
        return inside

    def learn(self):
        for quote in self.article["quotes"]:
            start, end = quote.get("cue_start"), quote.get("cue_end")
            if start is None or not self.base <= start < self.base + self.offsets[-1][1]:
                continue
            cue = self.mark(self.cues, start, end, 1)
            if not cue:
                continue
            labels = np.zeros(len(self.offsets), np.int8)
            for span in quote.get("spans") or [[quote["start"], quote["end"]]]:
                self.mark(labels, *span, 1)
            if quote.get("speaker_start") is not None:
                self.mark(labels, quote["speaker_start"], quote["speaker_end"], 3)
            self.acts.append((cue[0], cue[-1] + 1, labels))

    def ranges(self, labels, label):
        """Runs of a label as (start, end, first piece, end piece), widened to whole words."""
        text, result, index = self.article["text"], [], 0
        while index < len(labels):
            if labels[index] not in (label, label + 1):
                index += 1
                continue
            last = index
            while last + 1 < len(labels) and labels[last + 1] == label + 1:
                last += 1
            start, end = self.base + self.offsets[index][0], self.base + self.offsets[last][1]
            while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
                start -= 1
            while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
                end += 1
            if end > start:
                result.append((start, end, index, last + 1))
            index = last + 1
        return result


def encoded(article):
    spans = list(passages(article["text"]))
    encodings = tokenizer.encode_batch([article["text"][start:end] for start, end in spans])
    made = (Passage(article, start, code) for (start, _), code in zip(spans, encodings))
    return [passage for passage in made if len(passage.ids) > 4]


def by_length(examples):
    lengths = {length: [] for length in LENGTHS}
    for example in examples:
        lengths[next(most for most in LENGTHS if len(example.ids) <= most)].append(example)
    return lengths


# The model


def initial():
    saved = load_file(f"{MINILM}/model.safetensors")
    names = {
        "o": "attention.output.dense", "f1": "intermediate.dense", "f2": "output.dense",
        "n1": "attention.output.LayerNorm", "n2": "output.LayerNorm",
    }

    def taken(number):
        base = f"encoder.layer.{number}."
        asked = [f"{base}attention.self.{part}" for part in ("query", "key", "value")]
        layer = {
            "qkv": np.concatenate([saved[f"{name}.weight"] for name in asked]).T,
            "qkv_bias": np.concatenate([saved[f"{name}.bias"] for name in asked]),
        }
        for short, name in names.items():
            layer[short] = saved[f"{base}{name}.weight"].T
            layer[f"{short}_bias"] = saved[f"{base}{name}.bias"]
        return layer

    dice = np.random.default_rng(0)

    def drawn(*shape, scale=0.02):
        return (dice.standard_normal(shape) * scale).astype(np.float32)

    def fresh():
        width = OWN_WIDTH
        layer = {
            "qkv": drawn(width, 3 * width, scale=0.07), "o": drawn(width, width, scale=0.05),
            "f1": drawn(width, 2 * width, scale=0.07), "f2": drawn(2 * width, width, scale=0.05),
            "n1": np.ones(width, np.float32), "n2": np.ones(width, np.float32),
        }
        sizes = {name: value.shape[-1] for name, value in layer.items()}
        return layer | {f"{name}_bias": np.zeros(size, np.float32) for name, size in sizes.items()}

    pretrained = {
        "positions": saved["embeddings.position_embeddings.weight"][:256]
        + saved["embeddings.token_type_embeddings.weight"][0],
        "norm": saved["embeddings.LayerNorm.weight"],
        "norm_bias": saved["embeddings.LayerNorm.bias"],
        "layers": [taken(number) for number in range(LAYERS)],
    }
    added = {
        "capitals": drawn(10, WIDTH), "marked": drawn(2, WIDTH),
        "cues": drawn(WIDTH, 3), "cues_bias": np.zeros(3, np.float32),
        "in": drawn(WIDTH, OWN_WIDTH, scale=0.05), "in_bias": np.zeros(OWN_WIDTH, np.float32),
        "cue": drawn(WIDTH, OWN_WIDTH, scale=0.05), "place": drawn(130, OWN_WIDTH),
        "is_cue": drawn(2, OWN_WIDTH), "norm": np.ones(OWN_WIDTH, np.float32),
        "norm_bias": np.zeros(OWN_WIDTH, np.float32), "out": drawn(OWN_WIDTH, 5, scale=0.05),
        "out_bias": np.zeros(5, np.float32), "layers": [fresh() for _ in range(2)],
    }
    words = jnp.asarray(saved["embeddings.word_embeddings.weight"])
    return words, jax.tree.map(jnp.asarray, {"pretrained": pretrained, "added": added})


def norm(x, weight, bias):
    x = x - x.mean(-1, keepdims=True)
    return x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-12) * weight + bias


def dropped(x, key):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 0.9, x.shape), x / 0.9, 0)


def parted(key):
    return (None, None) if key is None else jax.random.split(key)


def layer(x, weights, mask, heads, key):
    batch, length, width = x.shape
    first, second = parted(key)
    query, keys, values = (
        part.reshape(batch, length, heads, width // heads).transpose(0, 2, 1, 3)
        for part in jnp.split(x @ weights["qkv"] + weights["qkv_bias"], 3, -1)
    )
    scores = query @ keys.transpose(0, 1, 3, 2) / np.sqrt(width // heads)
    seen = jax.nn.softmax(scores + jnp.where(mask, 0, -1e9)[:, None, None, :], -1) @ values
    seen = seen.transpose(0, 2, 1, 3).reshape(batch, length, width)
    x = x + dropped(seen @ weights["o"] + weights["o_bias"], first)
    x = norm(x, weights["n1"], weights["n1_bias"])
    inner = jax.nn.gelu(x @ weights["f1"] + weights["f1_bias"], approximate=True)
    x = x + dropped(inner @ weights["f2"] + weights["f2_bias"], second)
    return norm(x, weights["n2"], weights["n2_bias"])


def read_passages(words, weights, ids, signs, mask, key=None):
    base, added = weights["pretrained"], weights["added"]
    x = norm(words[ids] + base["positions"][: ids.shape[1]], base["norm"], base["norm_bias"])
    for number, own in enumerate(base["layers"]):
        key, drop = parted(key)
        if number == FROZEN_LAYERS:
            x = jax.lax.stop_gradient(x)
            x = x + added["capitals"][signs[..., 0]] + added["marked"][signs[..., 1]]
        x = layer(x, own, mask, HEADS, drop if number >= FROZEN_LAYERS else None)
    return x, jax.nn.log_softmax(x @ added["cues"] + added["cues_bias"])


def read_contents(weights, x, mask, rows, starts, ends, key=None):
    added = weights["added"]
    x, mask = x[rows], mask[rows]
    places = jnp.arange(x.shape[1])[None]
    starts, ends = starts[:, None], ends[:, None]
    is_cue = (places >= starts) & (places < ends)
    cue = (x * is_cue[..., None]).sum(1) / jnp.maximum(is_cue.sum(1), 1)[:, None]
    before = jnp.clip(places - starts, -64, 0) + 64
    behind = jnp.clip(places - ends, 0, 63) + 66
    place = jnp.where(places < starts, before, jnp.where(is_cue, 65, behind))
    x = x @ added["in"] + added["in_bias"] + (cue @ added["cue"])[:, None]
    x = x + added["place"][place] + added["is_cue"][is_cue.astype(int)]
    x = norm(x, added["norm"], added["norm_bias"])
    for own in added["layers"]:
        key, drop = parted(key)
        x = layer(x, own, mask, OWN_HEADS, drop)
    return jax.nn.log_softmax(x @ added["out"] + added["out_bias"])


def packed(length, size, examples):
    ids = np.zeros((size, length), np.int32)
    signs = np.zeros((size, length, 2), np.int8)
    mask = np.zeros((size, length), bool)
    mask[:, 0] = True
    for row, example in enumerate(examples):
        count = len(example.ids)
        ids[row, :count], signs[row, :count], mask[row, :count] = example.ids, example.signs, True
    return ids, signs, mask


# Training


def train(corpus, teacher):
    dice = random.Random(1)
    examples = [passage for article in read(corpus) for passage in encoded(article)]
    for example in examples:
        example.learn()
    # What says nothing teaches little: a third of it will do.
    pick = random.Random(7)
    examples = [example for example in examples if example.acts or pick.random() < 0.35]
    words, weights = initial()

    def batches():
        result = []
        for length, own in by_length(examples).items():
            dice.shuffle(own)
            size = PIECES_A_BATCH // length
            result += [(length, size, own[i : i + size]) for i in range(0, len(own), size)]
        dice.shuffle(result)
        return result

    steps = PLANNED_ROUNDS * len(batches())

    def optimizer(rate):
        warm = min(200, steps // 10)
        schedule = optax.warmup_cosine_decay_schedule(0, rate, warm, steps, rate * 0.02)
        return optax.adamw(schedule, weight_decay=0.01)

    optimize = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.multi_transform(
            {"pretrained": optimizer(2e-4), "added": optimizer(1e-3)},
            {"pretrained": "pretrained", "added": "added"},
        ),
    )

    def loss(weights, words, key, ids, signs, mask, cues, rows, starts, ends, labels, is_act):
        first, second = jax.random.split(key)
        x, chances = read_passages(words, weights, ids, signs, mask, first)
        missed = -jnp.take_along_axis(chances, cues[..., None].astype(int), -1)[..., 0] * mask
        chances = read_contents(weights, x, mask, rows, starts, ends, second)
        wrong = -jnp.take_along_axis(chances, labels[..., None].astype(int), -1)[..., 0]
        wrong *= mask[rows] * is_act[:, None]
        return (3 * missed.sum() + wrong.sum()) / ids.size

    @jax.jit
    def step(weights, state, key, *batch):
        lost, gradient = jax.value_and_grad(loss)(weights, words, key, *batch)
        change, state = optimize.update(gradient, state, weights)
        return optax.apply_updates(weights, change), state, lost

    def acts(length, size, examples):
        most = int(size * {32: 0.7, 48: 1.0, 64: 1.3, 96: 2.0}.get(length, 3.0))
        cues, labels = np.zeros((size, length), np.int8), np.zeros((most, length), np.int8)
        rows, starts, ends = (np.zeros(most, np.int32) for _ in range(3))
        is_act = np.zeros(most, np.float32)
        found = []
        for row, example in enumerate(examples):
            cues[row, : len(example.ids)] = example.cues
            found += [(row, *act) for act in example.acts]
        dice.shuffle(found)
        for index, (row, start, end, own) in enumerate(found[:most]):
            rows[index], starts[index], ends[index], is_act[index] = row, start, end, 1
            labels[index, : len(own)] = own
        return cues, rows, starts, ends, labels, is_act

    state, key = optimize.init(weights), jax.random.key(0)
    for number in range(ROUNDS):
        losses = []
        for batch in batches():
            key, own = jax.random.split(key)
            weights, state, lost = step(weights, state, own, *packed(*batch), *acts(*batch))
            losses.append(float(lost))
        print(f"round {number + 1}: {np.mean(losses):.4f}", file=sys.stderr)
    with open(teacher, "wb") as file:
        pickle.dump(jax.tree.map(np.asarray, weights), file)


# Labelling


def best_labels(chances):
    """The best sequence in which contents (1, 2) and sources (3, 4) begin before they go on."""
    steps = np.full((6, 5), -1e9)
    steps[:, [0, 1, 3]] = 0
    for label in (1, 3):
        steps[[label, label + 1], label + 1] = 0
        steps[[label, label + 1], label] = -1e9
    score, back = chances[0] + steps[5], []
    for own in chances[1:]:
        options = score[:, None] + steps[:5]
        back.append(options.argmax(0))
        score = options.max(0) + own
    labels = [int(score.argmax())]
    for row in reversed(back):
        labels.append(int(row[labels[-1]]))
    labels.reverse()
    labels[0] = labels[-1] = 0
    return labels


def label(teacher, news):
    with open(teacher, "rb") as file:
        weights = jax.tree.map(jnp.asarray, pickle.load(file))
    words, _ = initial()
    see = jax.jit(lambda *batch: read_passages(words, weights, *batch))
    govern = jax.jit(lambda *batch: read_contents(weights, *batch))
    articles = iter(read(news))
    while group := list(itertools.islice(articles, 200)):
        for article in group:
            article["text"] = article["text"].replace("\r", "\n")[:MOST_NEWS_CHARACTERS]
            article["quotes"] = []
        for length, own in by_length(p for a in group for p in encoded(a)).items():
            size = 2 * PIECES_A_BATCH // length
            for start in range(0, len(own), size):
                part = own[start : start + size]
                batch = packed(length, size, part)
                x, cues = see(*batch)
                cues = np.asarray(cues) + np.array([0, CUE_BONUS, CUE_BONUS / 2])
                acts = []
                for row, passage in enumerate(part):
                    labels = cues[row, : len(passage.ids)].argmax(-1)
                    labels[0] = labels[-1] = 0
                    acts += [(row, *cue) for cue in passage.ranges(labels, 1)]
                for first in range(0, len(acts), size):
                    some = acts[first : first + size]
                    rows, starts, ends = (np.zeros(size, np.int32) for _ in range(3))
                    for index, (row, _, _, begin, end) in enumerate(some):
                        rows[index], starts[index], ends[index] = row, begin, end
                    chances = np.asarray(govern(x, batch[2], rows, starts, ends))
                    for own_chances, (row, *cue) in zip(chances, some):
                        add(part[row], cue, own_chances[: len(part[row].ids)])
        for article in group:
            article["quotes"].sort(key=lambda quote: quote["start"])
            kept = {name: article[name] for name in ("id", "text", "quotes")}
            print(json.dumps(kept, ensure_ascii=False))


def add(passage, cue, chances):
    labels = best_labels(chances)
    contents, sources = passage.ranges(labels, 1), passage.ranges(labels, 3)
    if not contents:
        return
    quote = {
        "start": contents[0][0], "end": contents[-1][1],
        "spans": [[start, end] for start, end, _, _ in contents],
        "cue_start": cue[0], "cue_end": cue[1],
    }
    if sources:
        nearest = min(sources, key=lambda source: max(source[2] - cue[3], cue[2] - source[3]))
        quote["speaker_start"], quote["speaker_end"] = nearest[:2]
    passage.article["quotes"].append(quote)


if __name__ == "__main__":
    {"train": train, "label": label}[sys.argv[1]](*sys.argv[2:])
