# SPDX-License-Identifier: Apache-2.0
"""Where the figures of a benchmark come from and where they are kept; for the bench scripts."""
import datetime, os, pathlib, platform, subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


def processor():
    try:
        for line in open("/proc/cpuinfo", encoding="utf-8"):
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def head():
    """The lines that every kept run begins with."""
    commit = subprocess.run(["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True).stdout
    return [f"date       {datetime.date.today()}",
            f"machine    {processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
            f"commit     {commit.strip()}"]


def keep(name, text):
    """Writes Benchmarks/Runs/<date>-<machine>/<name>."""
    folder = f"{datetime.date.today()}-{platform.machine()}-{os.cpu_count()}core"
    target = ROOT / "Benchmarks/Runs" / folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"kept in {target.relative_to(ROOT)}")
