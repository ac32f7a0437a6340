#!/usr/bin/env python3
"""own-speech.py <ANNOTATED >speech-silver.jsonl

What the program itself says of news, in place of a teacher's labels (label-speech.py): for the networks
of parts, `speech.py ... 0 1`, on which confidence is fitted. ANNOTATED is what `quotidian annotate
--format jsonl` prints. An attribution without a cue teaches nothing, and a long article is cut behind a
paragraph.
"""
import json
import sys

MOST_CHARACTERS, FEWEST_CHARACTERS = 6000, 600
KEPT = "start end spans cue cue_start cue_end speaker speaker_start speaker_end".split()


def cut(text):
    if len(text) <= MOST_CHARACTERS:
        return len(text)
    end = text.rfind("\n", 0, MOST_CHARACTERS)
    return end if end > MOST_CHARACTERS / 3 else MOST_CHARACTERS


def main():
    for line in sys.stdin:
        article = json.loads(line)
        text = article["text"]
        if article["language"] != "en" or len(text) < FEWEST_CHARACTERS:
            continue
        end = cut(text)
        quotes = [
            {name: quote[name] for name in KEPT if name in quote}
            for quote in article["quotes"]
            if "cue_start" in quote
            and max(quote["end"], quote["cue_end"], quote.get("speaker_end", 0)) <= end
        ]
        taught = {"id": article["id"], "text": text[:end], "quotes": quotes}
        print(json.dumps(taught, ensure_ascii=False))


if __name__ == "__main__":
    main()
