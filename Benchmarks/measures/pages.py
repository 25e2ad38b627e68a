"""How long a page takes with few and with many stored answers."""

import contextlib
import hashlib
import random
import shutil
import time
import urllib.parse

from .machine import HERE, ROOT, SAMPLES, WORK, Stopped, run, run_behind, say
from .server import CYCLE, SURVEY, Server, fresh_folder, sample_folder
from .table import percentile
from .tables_of_answers import ANSWERS_PER_VISIT, remarks, visits, words

CUBE = ROOT / "Sources/Storage"
FEW, MANY = 100_000, 10_000_000
COMMENTS = {FEW: 10_000, MANY: 1_000_000}
ODD = "location=harbour&from=2026-08-17&to=2026-10-14"
# What a goal wants of a page: as quick with many answers as with few, or quick, or not slow.
FLAT, QUICK, ANY = "≤ 50 ms and ≤ 1.5", "≤ 50 ms", "≤ 100 ms, 50 with few"
PAGES = [
    ("the cycle's page", f"/cycles/{CYCLE}", FLAT),
    ("the cycle's page, one location, from mid-month to mid-month", f"/cycles/{CYCLE}?{ODD}", QUICK),
    ("the list of cycles", "/cycles", QUICK),
    ("the summary as JSON", f"/api/v1/cycles/{CYCLE}/summary", FLAT),
    ("the summary as JSON, one location, mid-month to mid-month", f"/api/v1/cycles/{CYCLE}/summary?{ODD}", QUICK),
    ("the start page", "/", ANY),
    ("two segments compared", f"/cycles/{CYCLE}?compare=segment:new", ANY),
    ("two periods compared", f"/cycles/{CYCLE}?compare=before", ANY),
    ("a moment's page", f"/cycles/{CYCLE}/moments/waits", ANY),
    ("a moment's page, one location, mid-month to mid-month", f"/cycles/{CYCLE}/moments/waits?{ODD}", ANY),
    ("the report", f"/cycles/{CYCLE}/report", ANY),
    ("the slides", f"/cycles/{CYCLE}/slides", ANY),
    ("the Kano study", f"/cycles/{CYCLE}/kano", ANY),
    ("the gaps", f"/cycles/{CYCLE}/gaps", ANY),
    ("the channels", f"/cycles/{CYCLE}/channels", ANY),
    ("months side by side", f"/cycles/{CYCLE}/channels?by=month", ANY),
    ("weeks side by side, like for like", f"/cycles/{CYCLE}/channels?by=week&mix=same", ANY),
    ("the channels, like for like", f"/cycles/{CYCLE}/channels?mix=same", ANY),
    ("the drivers", f"/cycles/{CYCLE}/drivers", ANY),
    ("the blueprint, with both segments", f"/cycles/{CYCLE}/blueprint?by=segment", ANY),
    ("the curve", f"/cycles/{CYCLE}/curve", ANY),
    ("the curve, with both segments", f"/cycles/{CYCLE}/curve?by=segment", ANY),
    ("the table", f"/cycles/{CYCLE}/table", ANY),
    ("the list of moments", f"/cycles/{CYCLE}/list", ANY),
    ("the comments", f"/cycles/{CYCLE}/comments", ANY),
    ("the comments on a moment, searched", f"/cycles/{CYCLE}/comments?moment=waits&q=wait", ANY),
    ("the tags", f"/cycles/{CYCLE}/tags", ANY),
    ("the map's editor", f"/cycles/{CYCLE}/edit", ANY),
    ("the list of surveys", "/surveys", ANY),
    ("the survey's editor", f"/surveys/{SURVEY}/edit", ANY),
    ("a question's editor", f"/surveys/{SURVEY}/edit/questions/waits", ANY),
    ("links and codes", f"/surveys/{SURVEY}/links", ANY),
    ("where tables are imported", "/import", ANY),
    ("the signals", "/signals", ANY),
    ("the map as files", f"/cycles/{CYCLE}/files", ANY),
    ("the map's versions", f"/cycles/{CYCLE}/edit/versions", ANY),
    ("a report on its own", f"/cycles/{CYCLE}/report.html", ANY),
    ("a slide", f"/cycles/{CYCLE}/slides/3.svg", ANY),
    ("the survey as customers see it", f"/s/{SURVEY}", ANY),
]


def folder_with(program, answers):
    """A data folder with so many answers and a tenth as many comments; it is kept until the schema, the cube or the sample changes."""
    sources = [*sorted(CUBE.glob("**/Migrations/*.swift")), *sorted(CUBE.glob("Cube/*.swift")), *sorted(SAMPLES.glob("bank-*.yaml"))]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:8]
    folder = WORK / f"answers-{answers}-{digest}"
    if (folder / "complete").exists():
        return folder
    say(f"Importing {answers:,} answers, once")
    table = visits(answers // ANSWERS_PER_VISIT)
    for old in WORK.glob(f"answers-{answers}*"):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    folder = fresh_folder(program, folder.name)
    run_behind(program, "import", "responses", table, "--data", folder, "--mapping", HERE / "mappings/visits.yaml")
    table = remarks(COMMENTS[answers])
    run_behind(program, "import", "responses", table, "--data", folder, "--mapping", HERE / "mappings/remarks.yaml")
    (folder / "complete").touch()
    return folder


class Reader:
    """One signed-in reader, who keeps his connection."""

    def __init__(self, server, token):
        self.connection = server.connection()
        self.page_headers = server.sign_in()
        self.call_headers = {"Authorization": f"Bearer {token}"}

    def milliseconds(self, path):
        headers = self.call_headers if path.startswith("/api/") else self.page_headers
        start = time.perf_counter()
        self.connection.request("GET", path, headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        length = time.perf_counter() - start
        if answer.status != 200 or len(body) < 1000:
            raise Stopped(f"{path} was answered {answer.status} with {len(body)} bytes")
        return length * 1000


def measure_search(table, program, requests):
    """One to three words, every second time the last half typed, half of them by the unhappy about one moment, among a million comments."""
    folder = folder_with(program, MANY)
    token = run(program, "token", "create", "--data", folder).split()[0]
    dice = random.Random(5)
    with Server(program, folder) as server:
        reader, kept = Reader(server, token), []
        for number in range(requests):
            query = " ".join(words(dice, dice.randint(1, 3)))
            query = query[: max(3, len(query) - 2)] if number % 2 else query + " "
            mood = "&moment=waits&mood=unhappy" if number % 4 < 2 else ""
            kept.append(reader.milliseconds(f"/cycles/{CYCLE}/comments?q={urllib.parse.quote(query)}{mood}"))
    p50, p95 = (percentile(kept, share) for share in (50, 95))
    table.add(
        f"a search among {COMMENTS[MANY]:,} comments, the whole page, p95", f"{p95:.1f} ms", f"half of them within {p50:.1f} ms",
        goal="≤ 200 ms", reached=p95 <= 200,
    )


def measure_sample(table, program, requests):
    """Every page with the sample that `bin/demo` shows."""
    folder = sample_folder(program)
    token = run(program, "token", "create", "--data", folder).split()[0]
    with Server(program, folder) as server:
        reader = Reader(server, token)
        for what, path, _ in PAGES:
            say(f"Reading {path}")
            kept = [reader.milliseconds(path) for _ in range(requests + 10)][10:]
            p50, p95 = (percentile(kept, share) for share in (50, 95))
            table.add(f"{what}, p95 with the sample", f"{p95:.1f} ms", f"half of them within {p50:.1f} ms", goal="≤ 50 ms", reached=p95 <= 50)


def measure(table, program, requests):
    folders = [folder_with(program, answers) for answers in (FEW, MANY)]
    tokens = [run(program, "token", "create", "--data", folder).split()[0] for folder in folders]
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(Server(program, folder)) for folder in folders]
        readers = [Reader(server, token) for server, token in zip(servers, tokens)]
        for what, path, goal in PAGES:
            say(f"Reading {path}")
            lengths = [[], []]
            for number in range(requests + 10):
                for reader, kept in zip(readers, lengths):
                    length = reader.milliseconds(path)
                    if number >= 10:
                        kept.append(length)
            few, many = (percentile(kept, 95) for kept in lengths)
            ratio = many / few
            table.add(
                f"{what}, p95 at {MANY / 1e6:.0f} million answers", f"{many:.1f} ms", f"at {FEW:,} answers: {few:.1f} ms",
                f"{ratio:.2f}", goal, many <= (100 if goal is ANY else 50) and (goal is not FLAT or ratio <= 1.5) and few <= 50,
            )
    size = (folders[1] / "siklus.sqlite").stat().st_size / 2**20
    table.add(f"size of the file with {MANY / 1e6:.0f} million answers", f"{size:,.0f} MiB", ratio=f"{size * 2**20 / MANY:.0f} bytes an answer")
