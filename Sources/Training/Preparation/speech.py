#!/usr/bin/env python3
"""speech.py CORPORA WEIGHTS [PART...]

Trains the network that finds cues and says what each governs (RecurrentTagger.swift) on the examples that
`train-model CORPORA WEIGHTS speech` left in CORPORA, and writes WEIGHTS/speech.bin in the form that
RecurrentWeights.swift tells. With parts (0, 1), trains on people's examples without those of each part
instead, for `train-model ... confidence`, and writes CORPORA/speech-without-PART.bin. Needs jax and optax.

A vector for every feature; two bidirectional layers of simple recurrent units (Bradbury et al. 2017; Lei
et al. 2018), the second one of its own for cues and for what they govern; conditional random fields above
(Lafferty et al. 2001). The gates are piecewise linear, so that the program can do them in whole numbers.
"""
import functools
import random
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax

# As in RecurrentWeights.swift.
WIDTH, UNITS, CUE_UNITS, ACT_UNITS = 48, 32, 8, 16
BLOCK = 48
TABLE_BITS = 16
# As in TaggerLabels.swift: which label may follow which; the last row is for a beginning.
CUE_STEPS = np.array([[1, 1, 0], [1, 1, 1], [1, 1, 1], [1, 1, 0]], bool)
ACT_STEPS = np.array(
    [[1, 1, 0, 1, 0], [1, 0, 1, 1, 0], [1, 0, 1, 1, 0], [1, 1, 0, 0, 1], [1, 1, 0, 0, 1], [1, 1, 0, 1, 0]],
    bool,
)
PARTS = 2
ROUNDS = 5
RATE = 4e-3
# What people annotated counts for more than what a teacher did.
WEIGHT_OF_PEOPLE = 2.0
# Of the teacher's sentences in which nobody says anything.
SHARE_OF_SILENT = 0.35
# By how many nats cues are made likelier than annotators make them: from -0.5 to 0.5 F1 is the same, and
# with fewer cues more of what is given out is right.
CUE_BONUS = -0.5
DROPPED_WORDS = 0.1
DROPPED_UNITS = 0.1
# A feature seen less often has no vector.
FEWEST = 2
MOST_FEATURES = 20
LENGTHS = [24, 40, 64, 128]
POSITIONS_A_BATCH = 3072


# Examples


class Example:
    """A sentence with the labels of its cues, or with those of what one cue governs."""

    def __init__(self, features, labels, part, is_act):
        self.features = features[: LENGTHS[-1]]
        self.labels = labels[: LENGTHS[-1]]
        self.part, self.is_act = part, is_act


def read(path):
    numbers = np.fromfile(path, "<u4")
    place = 0
    examples = []

    def taken(count):
        nonlocal place
        rows = []
        for _ in range(count):
            size = int(numbers[place])
            rows.append(numbers[place + 1 : place + 1 + size])
            place += 1 + size
        labels = numbers[place : place + count].astype(np.int32)
        place += count
        return rows, labels

    def numbered(rows):
        features = np.zeros((len(rows), MOST_FEATURES), np.int32)
        for index, own in enumerate(rows):
            features[index, : len(own)] = (own & ((1 << TABLE_BITS) - 1)) + 1
        return features

    while place < len(numbers):
        part, count, acts = (int(number) for number in numbers[place : place + 3])
        place += 3
        tokens, labels = taken(count)
        examples.append(Example(numbered(tokens), labels, part, False))
        for _ in range(acts):
            seen, labels = taken(count)
            both = [np.concatenate(pair) for pair in zip(tokens, seen)]
            examples.append(Example(numbered(both), ordered(labels), part, True))
    return examples


def ordered(labels):
    """Labels that may follow each other: a range starts with its first label, and touches no other."""
    labels = labels.copy()
    for index, label in enumerate(labels):
        before = labels[index - 1] if index else 0
        for first in (1, 3):
            if label in (first, first + 1):
                labels[index] = first + 1 if before in (first, first + 1) else first
    return labels


def batches(examples, generator):
    groups = {}
    for example in examples:
        length = next(most for most in LENGTHS if len(example.labels) <= most)
        groups.setdefault((length, example.is_act), []).append(example)
    result = []
    for (length, is_act), own in sorted(groups.items(), key=lambda item: item[0]):
        generator.shuffle(own)
        size = POSITIONS_A_BATCH // length
        result += [(length, size, is_act, own[at : at + size]) for at in range(0, len(own), size)]
    generator.shuffle(result)
    return result


def pack(length, size, examples, number_of):
    features = np.zeros((size, length, MOST_FEATURES), np.int32)
    labels = np.zeros((size, length), np.int32)
    is_token = np.zeros((size, length), bool)
    weights = np.zeros(size, np.float32)
    for row, example in enumerate(examples):
        count = len(example.labels)
        features[row, :count] = number_of[example.features]
        labels[row, :count] = example.labels
        is_token[row, :count] = True
        weights[row] = 1.0 if example.part == PARTS else WEIGHT_OF_PEOPLE
    return features, labels, is_token, weights


# The network


def start(vectors):
    generator = np.random.default_rng(0)

    def normal(*shape, scale):
        return jnp.asarray((generator.standard_normal(shape) * scale).astype(np.float32))

    def head(units, labels):
        return dict(
            second=normal(2 * UNITS, 6 * units, scale=(2 * UNITS) ** -0.5),
            second_bias=jnp.zeros(6 * units),
            last=normal(2 * units, labels, scale=0.1),
            direct=normal(WIDTH, labels, scale=0.1),
            bias=jnp.zeros(labels),
            steps=jnp.zeros((labels + 1, labels)),
        )

    return dict(
        vectors=normal(vectors, WIDTH, scale=0.15),
        first=normal(WIDTH, 6 * UNITS, scale=WIDTH**-0.5),
        first_bias=jnp.zeros(6 * UNITS),
        cues=head(CUE_UNITS, len(CUE_STEPS) - 1),
        acts=head(ACT_UNITS, len(ACT_STEPS) - 1),
    )


def gate(x):
    return jnp.clip(0.25 * x + 0.5, 0, 1)


def recur(candidate, forget):
    """state[t] = forget[t] * state[t - 1] + (1 - forget[t]) * candidate[t], all positions at once."""

    def join(a, b):
        return a[0] * b[0], b[0] * a[1] + b[1]

    return jax.lax.associative_scan(join, (forget, (1 - forget) * candidate), axis=1)[1]


def layer(sums, is_token):
    on, on_forget, on_open, back, back_forget, back_open = jnp.split(sums, 6, -1)
    is_token = is_token[..., None]
    onward = recur(jnp.clip(on, -1, 1), jnp.where(is_token, gate(on_forget), 1))
    backward = recur(
        jnp.clip(back, -1, 1)[:, ::-1], jnp.where(is_token, gate(back_forget), 1)[:, ::-1]
    )[:, ::-1]
    return jnp.concatenate([gate(on_open) * onward, gate(back_open) * backward], -1)


def dropped(x, key, share):
    if key is None:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - share, x.shape), x / (1 - share), 0)


def emissions(net, features, is_token, is_act, key=None):
    keys = [None] * 3 if key is None else jax.random.split(key, 3)
    vectors = net["vectors"].at[0].set(0)[features]
    if key is None:
        x = vectors.sum(2)
    else:
        # At times a word and its ending are not known.
        is_known = jax.random.bernoulli(keys[0], 1 - DROPPED_WORDS, features.shape[:2] + (1,))
        x = vectors[:, :, :2].sum(2) * is_known + vectors[:, :, 2:].sum(2)
    units = dropped(layer(x @ net["first"] + net["first_bias"], is_token), keys[1], DROPPED_UNITS)
    head = net["acts" if is_act else "cues"]
    units = dropped(layer(units @ head["second"] + head["second_bias"], is_token), keys[2], DROPPED_UNITS)
    return units @ head["last"] + x @ head["direct"] + head["bias"]


def allowed(net, is_act):
    return jnp.where(ACT_STEPS, net["acts"]["steps"], -1e4) if is_act else jnp.where(
        CUE_STEPS, net["cues"]["steps"], -1e4
    )


def loss(net, features, labels, is_token, weights, key, is_act):
    emission = emissions(net, features, is_token, is_act, key)
    count = emission.shape[-1]
    steps = allowed(net, is_act)

    def onward(scores, seen):
        emission, is_token = seen
        following = jax.nn.logsumexp(scores[:, :, None] + steps[:count], 1) + emission
        return jnp.where(is_token[:, None], following, scores), None

    scores, _ = jax.lax.scan(
        onward,
        emission[:, 0] + steps[count],
        (emission[:, 1:].transpose(1, 0, 2), is_token[:, 1:].T),
    )
    before = jnp.concatenate([jnp.full_like(labels[:, :1], count), labels[:, :-1]], 1)
    right = jnp.take_along_axis(emission, labels[..., None], -1)[..., 0] + steps[before, labels]
    nats = (jax.nn.logsumexp(scores, -1) - (right * is_token).sum(1)) * weights
    return nats.sum() / 200, nats.sum() / weights.sum()


def train(examples, rounds, measured):
    counts = np.zeros((1 << TABLE_BITS) + 1, np.int64)
    for example in examples:
        counts += np.bincount(example.features.ravel(), minlength=len(counts))
    counts[0] = 0
    kept = np.flatnonzero(counts >= FEWEST)
    number_of = np.zeros((1 << TABLE_BITS) + 1, np.int32)
    number_of[kept] = np.arange(1, len(kept) + 1)
    net = start(len(kept) + 1)
    generator = random.Random(1)
    steps = rounds * len(batches(examples, random.Random(0)))
    print(f"{len(examples)} examples, {len(kept)} features, {steps} steps", flush=True)
    rate = optax.warmup_cosine_decay_schedule(0, RATE, min(200, steps // 10), steps, RATE / 50)
    optimizer = optax.chain(optax.clip_by_global_norm(5.0), optax.adam(rate, b2=0.99))
    state = optimizer.init(net)

    @functools.partial(jax.jit, static_argnums=3)
    def step(net, state, key, is_act, *batch):
        (_, nats), slope = jax.value_and_grad(loss, has_aux=True)(net, *batch, key, is_act)
        change, state = optimizer.update(slope, state, net)
        return optax.apply_updates(net, change), state, nats

    key, began = jax.random.key(0), time.time()
    for number in range(rounds):
        nats = ([], [])
        for length, size, is_act, own in batches(examples, generator):
            key, own_key = jax.random.split(key)
            batch = pack(length, size, own, number_of)
            net, state, own_nats = step(net, state, own_key, is_act, *batch)
            nats[is_act].append(own_nats)
        means = [float(np.mean([float(value) for value in own])) for own in nats]
        print(
            f"round {number + 1}: {means[0]:.3f} nats a sentence, {means[1]:.3f} an act,"
            f" {int(time.time() - began)} s",
            flush=True,
        )
        if measured and (number >= rounds - 1):
            measure(net, number_of, measured)
    return jax.tree.map(np.asarray, net), number_of


# Measuring


def best(emission, steps):
    count = len(steps) - 1
    scores, backs = emission[0] + steps[count], []
    for own in emission[1:]:
        all_scores = scores[:, None] + steps[:count]
        backs.append(all_scores.argmax(0))
        scores = all_scores.max(0) + own
    labels = [int(scores.argmax())]
    for back in reversed(backs):
        labels.append(int(back[labels[-1]]))
    return np.array(labels[::-1])


def ranges(labels, first):
    """Where ranges of a label begin and end."""
    found = []
    for index, label in enumerate(labels):
        if label == first:
            found.append([index, index + 1])
        elif label == first + 1 and found:
            found[-1][1] = index + 1
    return {tuple(own) for own in found}


def measure(net, number_of, examples):
    steps = [np.array(allowed(net, is_act)) for is_act in (False, True)]
    steps[False][:, 1] += CUE_BONUS
    run = jax.jit(emissions, static_argnums=3)
    acts = contents = sources = 0
    cues = [0, 0, 0]
    for length, size, is_act, own in batches(examples, random.Random(0)):
        features, _, is_token, _ = pack(length, size, own, number_of)
        emission = np.asarray(run(net, features, is_token, is_act))
        for row, example in enumerate(own):
            labels = best(emission[row, : len(example.labels)], steps[is_act])
            if is_act:
                acts += 1
                contents += ranges(labels, 1) == ranges(example.labels, 1)
                sources += ranges(labels, 3) == ranges(example.labels, 3)
            else:
                found, right = ranges(labels, 1), ranges(example.labels, 1)
                for index, some in enumerate((found, right, found & right)):
                    cues[index] += len(some)
    print(
        f"of {acts} acts not learnt from {contents} contents and {sources} sources exact; of {cues[1]} cues"
        f" {cues[2]} found among {cues[0]}, F1 {2 * cues[2] / max(1, cues[0] + cues[1]):.3f}",
        flush=True,
    )


# The program's weights


def blocks(matrix, size=BLOCK):
    """Weights of a layer in blocks of outputs: for each pair of inputs the two weights of each output."""
    matrix = np.pad(matrix, ((0, 0), (0, -matrix.shape[1] % size)))
    matrix = np.round(matrix * 1024).clip(-32768, 32767).astype("<i2")
    parts = np.split(matrix, matrix.shape[1] // size, axis=1)
    return b"".join(part.reshape(-1, 2, size).transpose(0, 2, 1).tobytes() for part in parts)


def in_eights(values, lanes, unit):
    padded = np.zeros(lanes)
    padded[: len(values)] = values
    return np.round(padded * unit).astype("<i2").tobytes()


def section(net, number_of):
    labels = [net["acts"], net["cues"]]
    # What speaks for labels is counted in 128ths, gates in 512ths.
    first = np.concatenate([net["first"]] + [head["direct"] / 4 for head in labels], axis=1)
    first_bias = np.concatenate([net["first_bias"]] + [head["bias"] / 4 for head in labels])
    parts = [blocks(first), in_eights(first_bias, -(-len(first_bias) // BLOCK) * BLOCK, 512)]
    for name, bonus in (("cues", CUE_BONUS), ("acts", 0)):
        head = net[name]
        count = head["steps"].shape[1]
        steps = np.zeros((8, 8))
        steps[:count, :count] = head["steps"][:count]
        steps[7, :count] = head["steps"][count]
        steps[:, 1] += bonus
        last = np.pad(head["last"], ((0, 0), (5 if name == "cues" else 0, 0 if name == "cues" else 3)))
        parts += [
            in_eights(steps.ravel(), 64, 128),
            blocks(head["second"]),
            in_eights(head["second_bias"], len(head["second_bias"]), 512),
            blocks(last, 8),
        ]
    vectors = np.concatenate([np.zeros((1, WIDTH)), net["vectors"][1:]])[number_of[1:]]
    parts.append(np.round(vectors * 128).clip(-127, 127).astype(np.int8).tobytes())
    return b"".join(parts)


def main():
    corpora, weights, *parts = sys.argv[1:]
    people, teacher, measured = (
        read(f"{corpora}/speech-{name}.examples") for name in ("people", "teacher", "measure")
    )
    generator = random.Random(5)
    teacher = [
        example for example in teacher if example.labels.any() or generator.random() < SHARE_OF_SILENT
    ]
    for part in parts or [None]:
        examples = [example for example in people if str(example.part) != part] + teacher
        generator.shuffle(examples)
        net, number_of = train(examples, ROUNDS, measured)
        name = f"{corpora}/speech-without-{part}.bin" if part else f"{weights}/speech.bin"
        with open(name, "wb") as file:
            file.write(section(net, number_of))


if __name__ == "__main__":
    main()
