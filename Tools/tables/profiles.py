#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the shipped profiles (*.yaml) into one Swift file of string literals.

usage: profiles.py [--check]

With --check nothing is written and the exit status is 1 if the generated file is stale.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "Sources" / "Profiles" / "Shipped"
TARGET = FOLDER / "Shipped.generated.swift"


def source():
    out = ["// SPDX-License-Identifier: Apache-2.0", "// Made by Tools/tables/profiles.py from the .yaml files beside it; do not edit.", ""]
    out += ["enum ShippedProfiles {"]
    names = []
    for path in sorted(FOLDER.glob("*.yaml")):
        text = path.read_text(encoding="utf8")
        assert '"""#' not in text and text.endswith("\n"), path
        first, *rest = path.stem.split("-")
        name = first + "".join(part.title() for part in rest)
        names.append((path.name, name))
        out.append(f'  static let {name}: StaticString = #"""')
        out += ["    " + line if line.strip() else "" for line in text.splitlines()]
        out += ["", '    """#', ""]
    out.append("  static let files: [(name: String, text: StaticString)] = [")
    out += [f'    ("{file}", {name}),' for file, name in names]
    out += ["  ]", "}"]
    return "\n".join(out) + "\n"


def main():
    text = source()
    if "--check" in sys.argv:
        if not TARGET.exists() or TARGET.read_text(encoding="utf8") != text:
            print(f"{TARGET.relative_to(ROOT)} is stale: run Tools/tables/profiles.py")
            sys.exit(1)
    else:
        TARGET.write_text(text, encoding="utf8")


main()
