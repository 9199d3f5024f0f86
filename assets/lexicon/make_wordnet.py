#!/usr/bin/env python3
"""Compiles WordNet 3.0 into wordnet.bin, the word knowledge that src/lexicon/wordnet reads.

    python3 make_wordnet.py [folder of WordNet's dict files] [file to write]

The folder defaults to /usr/share/wordnet (Debian: apt install wordnet-base). The same input gives the same bytes.

Kept: lemmas without a space, with the first SENSES senses of each part of speech and how often they were tagged; the
synsets these senses and two levels of hypernyms need; antonyms of the first ANTONYM_SENSES senses, derivations and pertainyms between words; irregular forms.
Dropped: glosses, examples, frames, collocations, holonyms and meronyms, domains.

Layout (integers little-endian; `v` is an unsigned LEB128 varint):

    header   magic "FDWN0001", then u32: words, word blocks, synsets, synset blocks, and the offsets in the file of
             [word prefixes] [word block offsets] [word data] [synset block offsets] [synset data]
    prefixes one u64 (big-endian) a word block: the first 8 bytes of its first word, zero-padded
    offsets  one u32 a block, relative to the data section
    word     u8 shared prefix with the word before, u8 rest, rest, v length of the record, record
    record   u8 flags (1 noun, 2 verb, 4 adjective, 8 adverb, 16 irregular form, 32 related words), then for each part of
             speech: v count, u8 senses, v synset...; irregular: v n, v (word << 2 | part of speech)...;
             related: v n antonyms, v word..., v n derivations, v word..., v n pertainyms, v word...
    synset   u8 (hypernyms | similar << 3 | antonyms << 6), u8 satellite?, then v zigzag(other - own)... in that order

Words and synsets are numbered from 0; BLOCK entries make a block, and a satellite's first similar synset is its head.
"""
import sys
from collections import defaultdict
from pathlib import Path

SENSES = 4
ANTONYM_SENSES = 6
BLOCK = 16
POS = {"n": 0, "v": 1, "a": 2, "s": 2, "r": 3}
FILES = ["noun", "verb", "adj", "adv"]
SIMILAR = {"&", "^", "$", "*", ">"}


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def zigzag(n):
    return varint(n << 1 if n >= 0 else (-n << 1) - 1)


def lines(path):
    with open(path, encoding="latin-1") as file:
        for line in file:
            if not line.startswith("  "):
                yield line


def read_synsets(folder):
    """(pos, offset) -> (words, [(symbol, (pos, offset), source, target)], satellite)."""
    synsets = {}
    for pos, name in enumerate(FILES):
        for line in lines(folder / f"data.{name}"):
            fields = line.split(" | ")[0].split(" ")
            count = int(fields[3], 16)
            words = [fields[4 + 2 * i].split("(")[0].lower() for i in range(count)]
            at = 4 + 2 * count
            pointers = []
            for i in range(int(fields[at])):
                symbol, offset, kind, ends = fields[at + 1 + 4 * i : at + 5 + 4 * i]
                pointers.append((symbol, (POS[kind], offset), int(ends[:2], 16), int(ends[2:], 16)))
            synsets[pos, fields[0]] = (words, pointers, fields[2] == "s")
    return synsets


def read_index(folder):
    """lemma -> pos -> [(pos, offset)...] in order of frequency."""
    index = defaultdict(dict)
    for pos, name in enumerate(FILES):
        for line in lines(folder / f"index.{name}"):
            fields = line.split()
            if "_" in fields[0]:
                continue
            pointers = int(fields[3])
            index[fields[0]][pos] = [(pos, offset) for offset in fields[6 + pointers :]]
    return index


def read_counts(folder):
    counts = defaultdict(int)
    for line in lines(folder / "cntlist.rev"):
        key, _, count = line.split()
        lemma, rest = key.split("%")
        counts[lemma.lower(), {"1": 0, "2": 1, "3": 2, "4": 3, "5": 2}[rest[0]]] += int(count)
    return counts


def read_exceptions(folder, index):
    exceptions = defaultdict(set)
    for pos, name in enumerate(FILES):
        for line in lines(folder / f"{name}.exc"):
            form, *lemmas = line.split()
            for lemma in lemmas:
                if "_" not in form and form != lemma and pos in index.get(lemma, {}):
                    exceptions[form].add((lemma, pos))
    return exceptions


def needed(index, synsets):
    """The synsets that the kept senses use, with their heads and two levels of hypernyms."""
    keep = {sense for poses in index.values() for senses in poses.values() for sense in senses[:SENSES]}
    for _ in range(2):
        for key in list(keep):
            for symbol, target, _, _ in synsets[key][1]:
                if symbol in ("@", "@i") or symbol == "&":
                    keep.add(target)
    return sorted(keep)


def related_words(index, synsets):
    """Three maps word -> words: antonyms, derivations, pertainyms, from lexical pointers; antonyms of early senses only."""
    early = {(word, sense) for word, poses in index.items() for senses in poses.values() for sense in senses[:ANTONYM_SENSES]}
    maps = {"!": defaultdict(dict), "+": defaultdict(dict), "\\": defaultdict(dict)}
    for key, (words, pointers, _) in synsets.items():
        for symbol, target, source, sink in pointers:
            symbol = "\\" if symbol == "<" else symbol
            if symbol in maps and source and sink:
                one, other = words[source - 1], synsets[target][0][sink - 1]
                if symbol == "!" and not ((one, key) in early and (other, target) in early):
                    continue
                if one != other and one in index and other in index:
                    maps[symbol][one][other] = None
                    maps[symbol][other][one] = None
    return maps["!"], maps["+"], maps["\\"]


def word_section(index, counts, exceptions, related, synset_ids):
    words = sorted(set(index) | set(exceptions), key=str.encode)
    ids = {word: number for number, word in enumerate(words)}
    prefixes, offsets, data = bytearray(), [], bytearray()
    last = b""
    for number, word in enumerate(words):
        text = word.encode()
        if number % BLOCK == 0:
            prefixes += text[:8].ljust(8, b"\0")
            offsets.append(len(data))
            last = b""
        shared = 0
        while shared < min(len(last), len(text)) and last[shared] == text[shared]:
            shared += 1
        flags, record = 0, bytearray()
        for pos, senses in sorted(index.get(word, {}).items()):
            flags |= 1 << pos
            kept = [synset_ids[sense] for sense in senses[:SENSES]]
            record += varint(counts[word, pos]) + bytes([len(kept)]) + b"".join(map(varint, kept))
        if word in exceptions:
            flags |= 16
            forms = sorted((ids[lemma], pos) for lemma, pos in exceptions[word])
            record += varint(len(forms)) + b"".join(varint(lemma << 2 | pos) for lemma, pos in forms)
        if any(word in table for table in related):
            flags |= 32
            for table in related:
                others = sorted(ids[other] for other in table.get(word, ()))
                record += varint(len(others)) + b"".join(map(varint, others))
        record = bytes([flags]) + record
        data += bytes([shared, len(text) - shared]) + text[shared:] + varint(len(record)) + record
        last = text
    return words, prefixes, offsets, data


def synset_section(keys, synsets, ids):
    offsets, data = [], bytearray()
    for number, key in enumerate(keys):
        if number % BLOCK == 0:
            offsets.append(len(data))
        _, pointers, satellite = synsets[key]
        # A head does not list its satellites: they list it, and first.
        picked = [
            [t for s, t, _, _ in pointers if s in ("@", "@i")][:7],
            ([t for s, t, _, _ in pointers if s == "&" and satellite] + [t for s, t, _, _ in pointers if s in SIMILAR - {"&"}])[:7],
            [t for s, t, _, _ in pointers if s == "!"][:3],
        ]
        linked = [list(dict.fromkeys(ids[t] for t in targets if t in ids)) for targets in picked]
        data += bytes([len(linked[0]) | len(linked[1]) << 3 | len(linked[2]) << 6, int(satellite)])
        data += b"".join(zigzag(other - number) for others in linked for other in others)
    return offsets, data


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).with_name("wordnet.bin")
    synsets, index, counts = read_synsets(folder), read_index(folder), read_counts(folder)
    exceptions = read_exceptions(folder, index)
    keys = needed(index, synsets)
    synset_ids = {key: number for number, key in enumerate(keys)}
    words, prefixes, word_offsets, word_data = word_section(index, counts, exceptions, related_words(index, synsets), synset_ids)
    synset_offsets, synset_data = synset_section(keys, synsets, synset_ids)
    u32 = lambda numbers: b"".join(number.to_bytes(4, "little") for number in numbers)
    sections = [bytes(prefixes), u32(word_offsets), bytes(word_data), u32(synset_offsets), bytes(synset_data)]
    at, starts = 8 + 4 * 9, []
    for section in sections:
        starts.append(at)
        at += len(section)
    header = b"FDWN0001" + u32([len(words), len(word_offsets), len(keys), len(synset_offsets), *starts])
    target.write_bytes(header + b"".join(sections))
    sizes = ", ".join(str(len(section)) for section in sections)
    print(f"{len(words)} words, {len(keys)} synsets, {at} bytes (sections {sizes})")


if __name__ == "__main__":
    main()
