# SPDX-License-Identifier: Apache-2.0
"""Counts the instructions that SpeedProbe takes, so that they are the same on every run."""
import contextlib, os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROBE = ROOT / ".build/release/SpeedProbe"
# Seconds for one count; all of them take less than ten.
PATIENCE = 120
# Swift seeds its hashes anew in each process, and glibc chooses its memcpy by the processor.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "SWIFT_DETERMINISTIC_HASHING": "1",
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-AVX_Fast_Unaligned_Load,-BMI2,-ERMS,-SSSE3,-SSE4_1,-SSE4_2",
}


@contextlib.contextmanager
def probe():
    """A copy of the probe that valgrind can read, in a folder that goes away."""
    if not shutil.which("valgrind"):
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: valgrind is not there; `Scripts/install test` installs it")
    subprocess.run([ROOT / "Scripts/build"], check=True, stdout=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="duixian-callgrind-") as folder:
        copy = pathlib.Path(folder, "probe")
        # valgrind 3.19 stops at some of the debug information of Swift's libraries (DWARF 5).
        subprocess.run(["objcopy", "--strip-debug", PROBE, copy], check=True)
        yield copy


def instructions(program, *arguments):
    """How many instructions the program takes from start to end."""
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, *map(str, arguments)],
                         capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE)
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode or not counted:
        sys.exit(f"callgrind: status {run.returncode}: {run.stderr[-2000:]}")
    return int(counted.group(1))
