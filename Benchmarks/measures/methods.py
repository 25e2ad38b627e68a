"""How fast files of answers are analysed, against the programs that an analyst takes today.

Those are tools of the measurement alone: numpy, pandas and polars lie in a folder of their own under .build, CBC comes from Debian.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time

from .machine import ROOT, WORK, Stopped, run, say
from .table import median

SHARED = ROOT.parent / "shared"
PACKAGES = ("numpy", "pandas", "polars")
PAIRS = 1_000_000
PEOPLE, PREDICTORS, RESAMPLES = 5_000, 12, 2_000

# Reads a table and says how many seconds that took, without the import of the package itself.
READ = """
import sys, time, {package} as package
start = time.perf_counter()
package.read_csv(sys.argv[1])
print(time.perf_counter() - start)
"""

# Johnson's relative weights of resampled rows, as one writes them in numpy: no loop but over the resamples.
DRIVERS = """
import sys, time, numpy
data = numpy.loadtxt(sys.argv[1], delimiter=",", skiprows=1)
draw = numpy.random.default_rng(1)
start = time.perf_counter()
weights = numpy.empty((int(sys.argv[2]), data.shape[1] - 1))
for row in weights:
    r = numpy.corrcoef(data[draw.integers(0, len(data), len(data))], rowvar=False)
    values, vectors = numpy.linalg.eigh(r[1:, 1:])
    root = (vectors * numpy.sqrt(numpy.maximum(values, 0))) @ vectors.T
    row[:] = (root * root) @ numpy.linalg.solve(root, r[1:, 0]) ** 2
numpy.percentile(weights, [2.5, 97.5], axis=0)
print(time.perf_counter() - start)
"""


def python():
    """The Python that has the packages; they are installed the first time."""
    folder = WORK / "venv"
    program = folder / "bin/python3"
    if not program.exists():
        say(f"Installing {', '.join(PACKAGES)} into {folder.relative_to(ROOT)}, to measure against")
        run(sys.executable, "-m", "venv", folder)
        run(program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES)
    return program


def cbc():
    """Debian's CBC, which is installed where it is missing and this is root."""
    if not shutil.which("cbc"):
        if os.geteuid():
            raise Stopped("this Debian package is missing: apt-get install coinor-cbc")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "coinor-cbc")
    return "cbc"


def taken(*words):
    """The seconds that a program takes from its start to its end."""
    start = time.perf_counter()
    run(*words)
    return time.perf_counter() - start


def rounds_of(rounds, what, *measures):
    """Takes measures in turn, round by round; returns the numbers of each."""
    found = [[] for _ in measures]
    for number in range(rounds):
        say(f"{what}, round {number + 1} of {rounds}")
        for numbers, measure in zip(found, measures):
            numbers.append(measure())
    return found


def ratio(ours, others):
    return median([one / other for one, other in zip(ours, others)])


def pairs(name, *, people):
    """A table of a million made-up pairs: the columns that the method needs, and who answered where that is wanted."""
    path = WORK / name
    if path.exists():
        return path
    draw = random.Random(7)
    attributes = ["Waiting time", "Friendliness", "Opening hours", "App", "Queue ticket", "Coffee", "Parking", "Clear fees", "Privacy", "Advice"]
    with open(path, "w") as file:
        file.write(("respondent," if people else "") + "attribute,functional,dysfunctional\n")
        for index in range(PAIRS):
            answers = f"{attributes[index % 10]},{draw.choice((1, 1, 2, 3, 3, 4, 5))},{draw.choice((5, 5, 4, 3, 3, 2, 1))}\n"
            file.write(f"{index // 10 + 1},{answers}" if people else answers)
    return path


def measure_kano(table, program, rounds):
    for name, people, what in [("pairs.csv", False, "attribute and both answers"), ("people.csv", True, "the same with who answered")]:
        file = pairs(name, people=people)
        read = {package: lambda package=package: float(run(python(), "-c", READ.format(package=package), file)) for package in ("polars", "pandas")}
        ours, polars, pandas = rounds_of(
            rounds, f"Kano of a million pairs, {what}",
            lambda: taken(program, "analyze", "kano", file, "--format", "json"), read["polars"], read["pandas"],
        )
        for package, others in [("polars", polars), ("pandas", pandas)]:
            share = ratio(ours, others)
            table.add(
                f"Kano of a million pairs, file to result: {what}", f"{median(ours) * 1000:.0f} ms",
                f"{package} reads the file: {median(others) * 1000:.0f} ms", f"{share:.2f}", "< 1", share < 1,
            )


def ratings(name, *, areWhole):
    """A table of an outcome and a dozen predictors that go together."""
    path = WORK / name
    if path.exists():
        return path
    draw = random.Random(1)
    names = [f"x{index + 1}" for index in range(PREDICTORS)]
    with open(path, "w") as file:
        file.write(",".join(["y", *names]) + "\n")
        for _ in range(PEOPLE):
            mood = draw.gauss(0, 0.7)
            row = [draw.gauss(mood, 1) for _ in names]
            outcome = sum(value * (place + 1) / 12 for place, value in enumerate(row)) + draw.gauss(0, 2)
            if areWhole:
                row, outcome = [min(5, max(1, round(3 + value))) for value in row], min(10, max(0, round(5 + outcome / 3)))
            file.write(",".join(str(value) if areWhole else f"{value:.6f}" for value in [outcome, *row]) + "\n")
    return path


def measure_drivers(table, program, rounds):
    predictors = ",".join(f"x{index + 1}" for index in range(PREDICTORS))
    for name, areWhole, what in [("numbers.csv", False, "any numbers"), ("ratings.csv", True, "ratings")]:
        file = ratings(name, areWhole=areWhole)
        ours, numpy = rounds_of(
            rounds, f"Drivers, {what}",
            lambda: taken(program, "analyze", "drivers", file, "--outcome", "y", "--predictors", predictors, "--resamples", RESAMPLES, "--format", "json"),
            lambda: float(run(python(), "-c", DRIVERS, file, RESAMPLES)),
        )
        speed = ratio(numpy, ours)
        table.add(
            f"drivers of {PEOPLE:,} rows, {PREDICTORS} predictors, {RESAMPLES:,} resamples, file to result: {what}", f"{median(ours) * 1000:.0f} ms",
            f"numpy, from rows in memory: {median(numpy):.2f} s", f"{speed:.1f} times as fast", "≥ 20", speed >= 20,
        )


def plan_file(path, values, uses, limits):
    """Writes a plan; `uses` is a list for each resource."""
    lines = ["resources: {" + ", ".join(f"r{row}: {limit:g}" for row, limit in enumerate(limits)) + "}", "actions:"]
    for index, value in enumerate(values):
        parts = ", ".join(f"r{row}: {use[index]:g}" for row, use in enumerate(uses))
        lines.append(f"  - {{id: {index + 1}, value: {value:g}, uses: {{{parts}}}}}")
    path.write_text("\n".join(lines) + "\n")
    return path


def linear_program(path, values, uses, limits):
    """Writes the same choice as CPLEX's LP format, which CBC reads."""
    total = lambda numbers: " + ".join(f"{number:g} x{index + 1}" for index, number in enumerate(numbers))
    names = " ".join(f"x{index + 1}" for index in range(len(values)))
    rows = "\n".join(f" c{row}: {total(use)} <= {limit:g}" for row, (use, limit) in enumerate(zip(uses, limits)))
    path.write_text(f"Maximize\n obj: {total(values)}\nSubject To\n{rows}\nBinary\n {names}\nEnd\n")
    return path


def proved(program, file):
    """The seconds until a plan is proved, and its value."""
    start = time.perf_counter()
    found = json.loads(run(program, "plan", file, "--format", "json"))
    length = time.perf_counter() - start
    if found["status"] != "optimal":
        raise Stopped(f"{file.name} was not proved: {found['status']}")
    return length, found["value"]


def measure_plans(table, program, rounds):
    lengths = []
    for seed in range(2 * rounds):
        draw = random.Random(seed)
        uses = [[draw.randint(1, 100) for _ in range(60)] for _ in range(5)]
        # Half of them of the hardest kind, where the value follows the uses.
        values = [round(sum(use[index] for use in uses) / 5 + draw.randint(1, 50)) if seed % 2 else draw.randint(1, 100) for index in range(60)]
        file = plan_file(WORK / "plan.yaml", values, uses, [sum(use) // 2 for use in uses])
        lengths.append(proved(program, file)[0])
    table.add(
        "plan of 60 actions and 5 resources, proved", f"{median(lengths) * 1000:.0f} ms (worst {max(lengths) * 1000:.0f})",
        f"{len(lengths)} made-up problems", goal="≤ 1 s", reached=max(lengths) <= 1,
    )
    known = SHARED / "oracles/09_mknapcb1.json"
    if not known.exists():
        return say(f"Skipped: {known} is not there, so that OR-Library's problems cannot be solved.")
    for problem in json.loads(known.read_text())["problems"]:
        numbers = problem["p"], problem["r"], problem["b"]
        file = plan_file(WORK / "plan.yaml", *numbers)
        program_file = linear_program(WORK / "plan.lp", *numbers)
        if proved(program, file)[1] != problem["recomputed_optimum"]:
            raise Stopped(f"{problem['id']}: the plan's value is not that of OR-Library")
        ours, others = rounds_of(
            rounds, f"OR-Library's {problem['id']}", lambda: proved(program, file)[0], lambda: taken(cbc(), program_file, "solve", "quit"),
        )
        share = ratio(ours, others)
        table.add(
            f"OR-Library's {problem['id']} (100 × 5), proved", f"{median(ours) * 1000:.0f} ms", f"CBC: {median(others) * 1000:.0f} ms",
            f"{share:.2f}", "≤ 1", share <= 1,
        )


def measure_kiosks(table, program, rounds):
    folder = SHARED / "data/kiosk"
    if not folder.exists():
        return say(f"Skipped: {folder} is not there, so that the kiosks' answers cannot be analysed.")
    columns = {}
    for line in (folder / "codebook.csv").read_text().splitlines()[1:]:
        column, role, item = line.split(",")[:3]
        columns.setdefault(role, {})[item] = column
    pairs_file = WORK / "kiosk-pairs.txt"
    halves = columns["functional"], columns["dysfunctional"]
    pairs_file.write_text("".join(f"{item}={halves[0][item]},{halves[1][item]}\n" for item in halves[0] if item in halves[1]))
    words = "마음에 든다.,당연하다.,아무런 느낌이 없다.,하는 수 없다.,마음에 안 든다."
    ours, others = rounds_of(
        rounds, "The kiosks' answers",
        lambda: taken(program, "analyze", "kano", folder / "kiosk.csv", "--encoding", "cp949", "--pairs", pairs_file, "--answers", words),
        lambda: taken(python(), "-c", "import pandas"),
    )
    share = ratio(ours, others)
    table.add(
        "the kiosks' 29 Kano pairs, whole analysis", f"{median(ours) * 1000:.0f} ms", f"Python imports pandas: {median(others) * 1000:.0f} ms",
        f"{share:.2f}", "< 1", share < 1,
    )


def measure(table, program, rounds):
    python()
    cbc()
    measure_kano(table, program, rounds)
    measure_drivers(table, program, rounds)
    measure_plans(table, program, rounds)
    measure_kiosks(table, program, rounds)
