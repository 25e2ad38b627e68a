"""The machine, its tools and the folder in which everything is made."""

import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
ROOT = HERE.parent
WORK = HERE / ".build"  # ignored by Git, as every .build is
SAMPLES = ROOT / "Sources/Web/Resources/Samples"


class Stopped(Exception):
    """Something without which nothing can be measured."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def prepare(isWebMeasured):
    """Makes the folder for everything made, and looks for the programs that are needed."""
    WORK.mkdir(exist_ok=True)
    if not isWebMeasured:
        return
    needed = {"wrk": "wrk", "sqlite3": "sqlite3"}
    missing = [package for program, package in needed.items() if not shutil.which(program)]
    if not pathlib.Path("/usr/include/sqlite3.h").exists():
        missing.append("libsqlite3-dev")
    if missing:
        raise Stopped(f"these Debian packages are missing: apt-get install {' '.join(missing)}")


def take_precedence():
    """Lets this process and all that it starts from now on run before everything else on the machine.

    `nice` would not do: Swift's worker threads set their own, and on a busy machine a process that waits for the disk
    waits for the end of another's time slice, milliseconds, before it may go on.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    except PermissionError:
        raise Stopped("--realtime needs root, or leave it out on a machine where nobody else works") from None


def run_behind(*words):
    """Runs a preparation, which is not measured, at the usual priority."""
    return run("chrt", "--other", "0", *words)


def run(*words, **options):
    """Runs a program to its end and returns what it printed."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    if done.returncode:
        raise Stopped(f"{words[0]} {words[1]} … failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def compile_tools():
    """Returns the paths of the limit for writes and of the slow disk."""
    scratch = WORK / "package"
    run("swift", "build", "-c", "release", "--package-path", HERE, "--scratch-path", scratch)
    return scratch / "release/commit-rate", scratch / "release/libSlowDisk.so"


def release_program(given):
    """The optimised server, built here unless one is given."""
    if given:
        if not given.exists():
            raise Stopped(f"there is no {given}")
        return given.resolve()
    say("Building the release; the first time takes ten minutes or more on two cores.")
    scratch = ROOT / ".build-release"
    words = ["swift", "build", "-c", "release", "--product", "siklus", "--static-swift-stdlib", "--scratch-path", str(scratch)]
    if subprocess.run(words, cwd=ROOT, stdout=sys.stderr).returncode:
        raise Stopped("the release build failed")
    return scratch / "release/siklus"


def _first(path, start):
    for line in pathlib.Path(path).read_text().splitlines():
        if line.startswith(start):
            return line.split(":", 1)[1].strip()
    return "unknown"


def describe(program):
    """The machine's description, as pairs of what and which."""
    disk = run("findmnt", "-no", "SOURCE,FSTYPE", "-T", WORK).split()
    memory = int(_first("/proc/meminfo", "MemTotal").split()[0]) / 2**20
    return [
        ("processor", f"{_first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores"),
        ("memory", f"{memory:.1f} GiB"),
        ("kernel", f"{os.uname().sysname} {os.uname().release}"),
        ("disk", f"{disk[0]}, {disk[1]}"),
        *([("SQLite", run("sqlite3", "--version").split()[0])] if shutil.which("sqlite3") else []),
        ("Swift", run("swift", "--version").split("\n")[0].replace("Swift version", "").strip()),
        ("Siklus", f"{run(program, '--version').strip()}, commit {run('git', 'rev-parse', '--short', 'HEAD', cwd=ROOT).strip()}"),
        ("priority", "real-time, round robin" if os.sched_getscheduler(0) == os.SCHED_RR else "usual"),
    ]


def load():
    return os.getloadavg()[0]
