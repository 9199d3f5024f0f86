#!/usr/bin/env python3
"""Checks the licence of every crate that the program is built from, and the notices of what it carries.

Reads what cargo says about the locked dependencies and asks no server. Fails on a licence that is not in
ALLOWED (so on GPL, AGPL and LGPL where nothing else is offered) and on a missing notice.
"""

import json
import re
import subprocess
import sys

# MPL-2.0 covers single files and asks nothing of those that use them.
ALLOWED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0",
    "ISC", "MIT", "MIT-0", "MPL-2.0", "OFL-1.1", "Ubuntu-font-1.0", "Unicode-3.0", "Unlicense", "Zlib",
}

NOTICES = {
    "LICENSE-MIT": "MIT License",
    "LICENSE-APACHE": "Apache License",
    "assets/lexicon/WORDNET-LICENSE": "WordNet",
    "assets/fonts/Inter-OFL.txt": "SIL OPEN FONT LICENSE",
    "assets/fonts/SourceSerif4-OFL.txt": "SIL OPEN FONT LICENSE",
    "assets/fonts/FactdiffSymbols-OFL.txt": "SIL OPEN FONT LICENSE",
}


def allowed(expression):
    """Whether an SPDX expression can be met with ALLOWED licences alone."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))
    place = 0

    def peek():
        return tokens[place] if place < len(tokens) else None

    def take():
        nonlocal place
        place += 1
        return tokens[place - 1]

    def one():
        if peek() == "(":
            take()
            inner = either()
            if peek() != ")":
                raise ValueError(expression)
            take()
            return inner
        name = take()
        if peek() == "WITH":
            take()
            name = f"{name} WITH {take()}"
        return name in ALLOWED

    def both():
        met = one()
        while peek() == "AND":
            take()
            met = one() and met
        return met

    def either():
        met = both()
        while peek() == "OR":
            take()
            met = both() or met
        return met

    met = either()
    if peek() is not None:
        raise ValueError(expression)
    return met


def host():
    said = subprocess.run(["rustc", "-vV"], check=True, capture_output=True, text=True).stdout
    return re.search(r"^host: (\S+)$", said, re.MULTILINE).group(1)


def packages():
    call = ["cargo", "metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host()]
    said = subprocess.run(call, check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(said)["packages"]


def main():
    # What the check itself must be able to tell.
    assert allowed("MIT/Apache-2.0") and allowed("Apache-2.0 OR GPL-2.0-only") and allowed("(MIT OR GPL-3.0) AND Unicode-3.0")
    assert not allowed("GPL-3.0-or-later") and not allowed("MIT AND LGPL-2.1") and not allowed("Apache-2.0 WITH GPL-exception")

    troubles = []
    crates = packages()
    for crate in crates:
        name = f"{crate['name']} {crate['version']}"
        expression = crate.get("license")
        if not expression:
            troubles.append(f"{name} states no licence")
            continue
        try:
            if not allowed(expression):
                troubles.append(f"{name} is under {expression}")
        except (ValueError, IndexError):
            troubles.append(f"{name} states a licence that cannot be read: {expression}")
    for path, words in NOTICES.items():
        try:
            with open(path, encoding="utf-8") as file:
                if words.lower() not in file.read().lower():
                    troubles.append(f"{path} does not hold the words “{words}”")
        except OSError as error:
            troubles.append(f"{path}: {error.strerror}")
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    if troubles:
        return 1
    print(f"{len(crates)} crates and {len(NOTICES)} notices: every licence allows use in a program of any licence")
    return 0


if __name__ == "__main__":
    sys.exit(main())
