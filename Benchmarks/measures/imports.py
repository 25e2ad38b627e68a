"""How long a million answers take to come in from a table."""

import os
import subprocess
import time

from .machine import HERE, WORK, Stopped, run, say
from .server import fresh_folder
from .table import median
from .tables_of_answers import AIRPORT, AIRPORT_MAPPING, ANSWERS_PER_VISIT, interviews, singles, visits

ANSWERS = 1_000_000
SINGLE = HERE / "mappings/single-survey.yaml"


def _bare(table):
    """Seconds that SQLite's own import takes for the same file into a bare table."""
    target = WORK / "bare.sqlite"
    target.unlink(missing_ok=True)
    start = time.perf_counter()
    run("sqlite3", target, "-cmd", ".mode csv", f".import {table} answer")
    length = time.perf_counter() - start
    target.unlink()
    return length


def _import(program, table, mapping, prepare):
    """Seconds that the import takes into a folder of its own, and its greatest resident memory in MiB."""
    folder = fresh_folder(program, "import")
    for kind, file in prepare:
        run(program, "import", kind, "--data", folder, file)
    words = [program, "import", "responses", table, "--data", folder, "--mapping", mapping]
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    length = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Stopped(f"the import of {table.name} ended with {process.returncode}")
    return length, usage.ru_maxrss / 1024


def _cases():
    """What is imported: the table, its mapping, what must be there before, and its name."""
    lines = ANSWERS // ANSWERS_PER_VISIT
    if AIRPORT.exists():
        fixtures = AIRPORT_MAPPING.parent
        before = [("map", fixtures / "map.yaml"), ("survey", fixtures / "survey.yaml")]
        yield interviews(ANSWERS), AIRPORT_MAPPING, before, "the airport's interviews, 94 columns"
    else:
        say(f"Skipped: {AIRPORT} is not there, so the airport's interviews cannot be imported.")
    mappings = HERE / "mappings"
    yield visits(lines), mappings / "visits.yaml", [], f"{lines:,} lines of {ANSWERS_PER_VISIT}, nothing else in them"
    yield singles(ANSWERS), mappings / "single.yaml", [("survey", SINGLE)], f"{ANSWERS:,} lines of 1"


def measure(table, program, rounds):
    for source, mapping, before, what in _cases():
        ours, bare, memory = [], [], []
        for number in range(rounds):
            say(f"Importing {what}, round {number + 1} of {rounds}")
            bare.append(_bare(source))
            length, peak = _import(program, source, mapping, before)
            ours.append(length)
            memory.append(peak)
        ratio = median([a / b for a, b in zip(ours, bare)])
        table.add(
            f"import of a million answers: {what}", f"{median(ours):.1f} s",
            f"sqlite3 .import into a bare table: {median(bare):.1f} s", f"{ratio:.1f}", "≤ 3", ratio <= 3,
        )
        table.add(f"its greatest memory: {what}", f"{max(memory):,.0f} MiB")
