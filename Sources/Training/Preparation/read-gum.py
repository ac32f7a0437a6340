#!/usr/bin/env python3
"""read-gum.py FOLDER >gum-other.jsonl : names in GUM as `train-model` reads them.

FOLDER is the `dep` of GUM (Zeldes 2017; annotations CC BY 4.0). Read are the genres whose texts may be
shared and changed (CC BY, CC BY-SA): academic, bio, court, voyage. News and interviews are for
measuring. GUM marks all that is mentioned; a name is a mention with a proper noun at its head, without
what stands around the name: "captain" and ", who ..." of "captain Harry Kane, who ...".
"""
import json
import os
import re
import sys

GENRES = ("academic", "bio", "court", "voyage")
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
JOINTS = {"of", "and", "for", "the", "&", "de", "von", "van", "del", "la", "in", "al", "-", "bin"}


class Word:
    def __init__(self, fields, start, first):
        self.form, self.part, self.tag, self.relation = fields[1], fields[3], fields[4], fields[7]
        head = int(fields[6]) if fields[6].isdigit() else 0
        self.head = first + head - 1 if head else -1
        self.start, self.end, self.first = start, start + len(fields[1]), first

    def is_proper(self):
        return self.tag in ("NNP", "NNPS") or self.part == "PROPN"

    def is_capitalized(self):
        return self.form[:1].isupper()


def read(lines):
    """The text, its words, and its mentions as [first word, end, id, kind]."""
    text, words, mentions, opened = "", [], [], []
    opens_paragraph, first, joined = False, 0, None
    for line in lines:
        if line.startswith("# newpar"):
            opens_paragraph = True
        if line.startswith("# text"):
            if text:
                text = text.rstrip(" ") + ("\n\n" if opens_paragraph else " ")
            opens_paragraph, first, joined = False, len(words), None
        if not line or line[0] == "#":
            continue
        fields = line.split("\t")
        if "." in fields[0]:
            continue
        if "-" in fields[0]:
            joined = [*map(int, fields[0].split("-")), "SpaceAfter=No" in fields[9]]
            continue
        number = int(fields[0])
        words.append(Word(fields, len(text), first))
        text += fields[1]
        if joined and joined[0] <= number <= joined[1]:
            if number == joined[1]:
                text += "" if joined[2] else " "
                joined = None
        elif "SpaceAfter=No" not in fields[9]:
            text += " "
        found = re.search(r"Entity=([^|\t]*)", fields[9])
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", found[1]) if found else []:
            if part[0] == "(":
                parts = part[1:].rstrip(")").split("-")
                mention = [len(words) - 1, None, parts[0], parts[1]]
                mentions.append(mention)
                if part.endswith(")"):
                    mention[1] = len(words)
                else:
                    opened.append(mention)
            else:
                for mention in reversed(opened):
                    if mention[2] == part.rstrip(")"):
                        mention[1] = len(words)
                        opened.remove(mention)
                        break
    return text.rstrip(), words, mentions


def person(words, head, start, end):
    """The words of a person's name in a mention, or nothing."""
    if words[head].tag == "NNPS":
        return None
    last = head + 1
    while last < end and words[last].head == head and words[last].relation == "flat":
        last += 1
    first = head
    while (
        first > start
        and first <= words[first - 1].head < last
        and words[first - 1].relation in ("flat", "compound")
        and words[first - 1].is_proper()
    ):
        first -= 1
    # "President of Mexico", "his Lordship".
    if last == head + 1 and last < end and words[last].form.lower() == "of":
        return None
    opener = words[start]
    if start < head and opener.part in ("DET", "PRON") and opener.form.lower() != "the":
        return None
    return first, last


def other(words, head, start, end):
    """The words of an organization's or a place's name in a mention."""
    first = head
    while first > start:
        word = words[first - 1]
        behind_proper = first - 1 > start and words[first - 2].is_proper()
        joins = word.form == "and" and first - 2 >= start and words[first - 2].is_proper()
        modifies = word.is_capitalized() and word.relation == "amod" and behind_proper
        if not (word.is_proper() or word.form == "&" or modifies or joins):
            break
        if word.relation in ("nmod:desc", "appos"):
            break
        first -= 1
    # A capital on an adjective inside a sentence: "Democratic Party".
    while first > start:
        word = words[first - 1]
        if not word.is_capitalized() or word.part != "ADJ" or word.start == 0:
            break
        if first - 1 == word.first:
            break
        first -= 1
    last = head + 1
    while last < end:
        word = words[last]
        numbers = word.tag == "CD" and word.head == head and word.relation == "flat"
        if word.is_proper() or numbers:
            last += 1
            continue
        beyond = last
        while beyond < end and words[beyond].form.lower() in JOINTS:
            beyond += 1
        if beyond == last or beyond == end or not words[beyond].is_proper():
            break
        if word.form.lower() in ("the", "in"):
            break
        last = beyond + 1
    return first, last


def names(text, words, mentions):
    """Names that do not overlap, the longest first where they did."""
    found = {}
    for start, end, _, kind in mentions:
        if end is None or kind not in KINDS:
            continue
        heads = [
            index
            for index in range(start, end)
            if not start <= words[index].head < end and words[index].part != "PUNCT"
        ]
        if not heads or not words[heads[0]].is_proper():
            continue
        head = heads[0]
        span = (person if kind == "person" else other)(words, head, start, end)
        if span is None:
            continue
        first, last = span
        while first < head and words[first].part in ("DET", "PUNCT"):
            first += 1
        if not any(sign.isupper() for sign in text[words[first].start : words[last - 1].end]):
            continue
        size = end - start
        if (first, last) not in found or size < found[first, last][0]:
            found[first, last] = (size, KINDS[kind])
    chosen = []
    for (first, last), (_, kind) in sorted(found.items(), key=lambda item: item[0][0] - item[0][1]):
        if not any(first < end and last > start for start, end, _ in chosen):
            chosen.append((first, last, kind))
    for first, last, kind in sorted(chosen):
        yield {"start": words[first].start, "end": words[last - 1].end, "type": kind}


for file in sorted(os.listdir(sys.argv[1])):
    if not file.startswith(tuple(f"GUM_{genre}_" for genre in GENRES)):
        continue
    with open(os.path.join(sys.argv[1], file), encoding="utf-8") as lines:
        text, words, mentions = read(lines.read().split("\n"))
    article = {"id": file[:-7], "text": text, "entities": list(names(text, words, mentions))}
    print(json.dumps(article, ensure_ascii=False))
