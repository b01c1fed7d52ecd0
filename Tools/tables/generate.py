#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the tables (*.tsv) of a target into one Swift file of string literals.

usage: generate.py [--check]

Resources compile slowly and need Foundation; a StaticString literal does neither. With --check
nothing is written and the exit status is 1 if a generated file is stale.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGETS = ["Measures", "Reading", "Threads", "WorkingDays"]


def rows(path):
    for line in path.read_text(encoding="utf8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split(" #", 1)[0].rstrip()


def source(target):
    tables = sorted((ROOT / "Sources" / target / "Tables").glob("*.tsv"))
    out = ["// SPDX-License-Identifier: Apache-2.0", "// Made by Tools/tables/generate.py from the .tsv files beside it; do not edit.", ""]
    out += ["enum Tables {"]
    for table in tables:
        name = table.stem.split("-")
        name = name[0].lower() + "".join(p.title() for p in name[1:])
        out.append(f'  static let {name}: StaticString = """')
        for row in rows(table):
            assert "\\" not in row and '"""' not in row, f"{table}: {row}"
            out.append("    " + row)
        out.append('    """')
    out.append("}")
    return "\n".join(out) + "\n"


def main():
    stale = False
    for target in TARGETS:
        path = ROOT / "Sources" / target / "Tables" / "Tables.generated.swift"
        text = source(target)
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf8") != text:
                print(f"{path.relative_to(ROOT)} is stale: run Tools/tables/generate.py")
                stale = True
        else:
            path.write_text(text, encoding="utf8")
    sys.exit(1 if stale else 0)


main()
