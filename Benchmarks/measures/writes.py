"""How many responses a second are kept for good, over HTTP."""

from .machine import HERE, WORK, Stopped, run, say
from .server import SURVEY, Server, fresh_folder
from .table import median

PATH = f"/api/v1/surveys/{SURVEY}/responses"
NOTHING = "/api/v1/nothing"
CLIENTS = 64
ROWS_PER_COMMIT = 32
DELAY_MS = 5


class Load:
    """One run of the load generator."""

    def __init__(self, server, path, clients, seconds, refused=False):
        words = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "-s", HERE / "measures/post.lua", f"http://127.0.0.1:{server.port}{path}"]
        text = run(*words)
        line = next((line for line in text.splitlines() if line.startswith("measured ")), None)
        if line is None:
            raise Stopped(f"wrk said nothing to measure:\n{text}")
        count, length, status, broken, self.p50, self.p99 = map(float, line.split()[1:])
        if broken or status != (count if refused else 0):
            raise Stopped(f"{path}: {status:.0f} of {count:.0f} requests were refused, {broken:.0f} broke off")
        self.rate = count / length


def _limit(rate_program, rows, seconds, environment=None):
    text = run(rate_program, WORK / "limit.sqlite", rows, seconds, env=environment)
    return [float(word) for word in text.split()]


def measure(table, program, rate_program, rounds, seconds):
    folder = fresh_folder(program, "writes")
    limit, single_limit, many, one, nothing, late, commit_late = [], [], [], [], [], [], []
    with Server(program, folder) as server:
        Load(server, PATH, CLIENTS, 2)  # warms it up
        for number in range(rounds):
            say(f"Writes, round {number + 1} of {rounds}")
            rate, _, p99 = _limit(rate_program, ROWS_PER_COMMIT, seconds)
            limit.append(rate)
            commit_late.append(p99)
            load = Load(server, PATH, CLIENTS, seconds)
            many.append(load.rate)
            late.append(load.p99)
            nothing.append(Load(server, NOTHING, CLIENTS, seconds, refused=True).rate)
            one.append(Load(server, PATH, 1, seconds).rate)
            single_limit.append(_limit(rate_program, 1, seconds)[0])
    ratio = median([a / b for a, b in zip(many, limit)])
    table.add(
        f"durable responses/s over HTTP, {CLIENTS} clients", f"{median(many):,.0f}/s",
        f"SQLite FULL, {ROWS_PER_COMMIT} rows a commit: {median(limit):,.0f}/s", f"{ratio:.2f}", "≥ 0.25", ratio >= 0.25,
    )
    ratio = median([a / b for a, b in zip(many, nothing)])
    table.add(
        "the same against a POST that keeps nothing", f"{median(many):,.0f}/s",
        f"answered 404, same body: {median(nothing):,.0f}/s", f"{ratio:.2f}", "≥ 0.5", ratio >= 0.5,
    )
    ratio = median([a / b for a, b in zip(one, single_limit)])
    table.add(
        "durable responses/s over HTTP, one client", f"{median(one):,.0f}/s",
        f"SQLite FULL, 1 row a commit: {median(single_limit):,.0f}/s", f"{ratio:.2f}",
    )
    table.add(
        f"p99 of an answer, {CLIENTS} clients", f"{median(late):.1f} ms",
        f"p99 of a commit of {ROWS_PER_COMMIT}: {median(commit_late):.2f} ms", f"{median(late) / median(commit_late):.1f}",
    )


def measure_slow(table, program, slow_disk, rounds, seconds):
    folder = fresh_folder(program, "writes-slow")
    environment = {"LD_PRELOAD": str(slow_disk), "DISK_DELAY_US": str(DELAY_MS * 1000)}
    many, one = [], []
    with Server(program, folder, environment) as server:
        Load(server, PATH, CLIENTS, 1)
        for number in range(rounds):
            say(f"Writes on a slow disk, round {number + 1} of {rounds}")
            many.append(Load(server, PATH, CLIENTS, seconds).rate)
            one.append(Load(server, PATH, 1, seconds).rate)
    ratio = median([a / b for a, b in zip(many, one)])
    table.add(
        f"the same on a disk slower by {DELAY_MS} ms a wait, {CLIENTS} clients", f"{median(many):,.0f}/s",
        f"one client: {median(one):,.0f}/s", f"{ratio:.1f}", "≥ 10", ratio >= 10,
    )
    table.add(
        "proof that it waits for the disk: one client on the slow disk", f"{median(one):,.0f}/s",
        f"no more waits fit: {1000 / DELAY_MS:,.0f}/s", f"{median(one) * DELAY_MS / 1000:.2f}", "≤ 1", median(one) <= 1000 / DELAY_MS,
    )
