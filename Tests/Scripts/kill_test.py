#!/usr/bin/env python3
"""Kills the server under load, on both engines, and compares what it kept with the client's own ledger.

A client process with many threads posts responses, each with a fresh Idempotency-Key, and writes a ledger: SENT, ACK,
FAIL (the server said that nothing was kept) and UNKNOWN. The server is killed with SIGKILL at random moments; on PostgreSQL
its database connections are also killed while it runs, which makes PostgreSQL restart all of them. At the end the ledger
and the list call must agree: nothing acknowledged is lost, nothing refused is kept, nothing is there twice, and `siklus
verify` holds. Then imports and backups are killed: all or nothing.

KILLS (20), BACKEND_KILLS (5), THREADS (24), SEED; ENGINES ("sqlite postgresql"). Without TEST_POSTGRES the script starts
itself through bin/with-postgres.
"""

import collections
import http.client
import json
import os
import queue
import random
import re
import signal
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit, urlunsplit

from _siklus import (
    MAPPING, Answer, Place, ROOT, Server, Tally, bearer, binary, call, folder, free_port, listed, main, new_key, post, run, seed,
    submission, table, write,
)

KILLS = int(os.environ.get("KILLS", 20))
BACKEND_KILLS = int(os.environ.get("BACKEND_KILLS", 5))
THREADS = int(os.environ.get("THREADS", 24))
PATH = "/api/v1/surveys/visit/responses"


# The client: a process of its own, so that its ledger is independent of what checks it.


class Ledger:
    def __init__(self, path):
        self.file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(self, kind, key, **more):
        """One line in one write, in the kernel's hands before anything else happens."""
        os.write(self.file, (json.dumps({"kind": kind, "key": key, **more}) + "\n").encode())


def client(port, path, number):
    ledger, stop = Ledger(path), threading.Event()

    def work(thread):
        rng = random.Random(number * 1000 + thread)
        connection = None
        while not stop.is_set():
            key = new_key(rng)
            body = json.dumps(submission(rng, key))
            ledger.note("SENT", key, body=body)
            gives_up = rng.random() < 0.3  # leaves what is unknown to the checker
            while not stop.is_set():
                if connection is None:
                    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
                    try:
                        connection.connect()
                    except OSError:
                        connection = None
                        stop.wait(0.02)
                        continue  # nothing was sent
                try:
                    connection.request("POST", PATH, body, {"Content-Type": "application/json", "Idempotency-Key": key})
                    answer = Answer(connection.getresponse())
                except (OSError, http.client.HTTPException) as error:
                    connection.close()
                    connection = None
                    ledger.note("UNKNOWN", key, why=repr(error)[:80])
                    if gives_up:
                        break
                    continue
                if answer.status == 201:
                    ledger.note("ACK", key, id=answer.json["id"])
                    break
                if answer.status == 409 and "retry-after" in answer.headers:
                    stop.wait(0.05)
                    continue
                if answer.status == 503 and answer.is_problem:
                    detail = answer.json["detail"]
                    if detail.startswith("Nothing was kept"):
                        ledger.note("FAIL", key, why=detail, retry=answer.headers.get("retry-after"))
                        if gives_up:
                            break
                    else:
                        ledger.note("UNKNOWN", key, why=detail)
                        if gives_up:
                            break
                    stop.wait(0.05)
                    continue
                ledger.note("STRANGE", key, status=answer.status, text=answer.text[:300])
                break

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(THREADS)]
    for thread in threads:
        thread.start()
    sys.stdin.read()  # until the checker closes it
    stop.set()
    for thread in threads:
        thread.join()


class Load:
    """The client process, from outside."""

    def __init__(self, port, path, number):
        self.path = path
        self.process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), "--client", str(port), path, str(number)], stdin=subprocess.PIPE
        )

    def lines(self):
        if not os.path.exists(self.path):
            return []
        with open(self.path) as file:
            return [json.loads(line) for line in file.read().split("\n") if line.endswith("}")]

    def acknowledged(self):
        return {line["key"] for line in self.lines() if line["kind"] == "ACK"}

    def size(self):
        return os.path.getsize(self.path) if os.path.exists(self.path) else 0

    def wait_for_acknowledgement(self, limit):
        """Whether something is acknowledged from now on, within so many seconds."""
        size, end = self.size(), time.monotonic() + limit
        while time.monotonic() < end:
            if self.size() > size:
                with open(self.path) as file:
                    file.seek(size)
                    if '"ACK"' in file.read():
                        return True
            time.sleep(0.02)
        return False

    def end(self):
        self.process.stdin.close()
        self.process.wait(60)


# The checker.


def compare(tally, engine, place, port, load):
    """Settles what is unknown, then compares the ledger with what the server lists."""
    sent, ids, unknown, failed, strange = {}, collections.defaultdict(set), set(), set(), []
    for line in load.lines():
        key = line["key"]
        if line["kind"] == "SENT":
            sent[key] = line["body"]
        elif line["kind"] == "ACK":
            ids[key].add(line["id"])
            unknown.discard(key)
        elif line["kind"] == "UNKNOWN":
            unknown.add(key)
        elif line["kind"] == "FAIL":
            failed.add(key)
        else:
            strange.append(line)
    in_ledger = len(ids)
    undecided = unknown - set(ids)
    kept_before = {item["answers"]["words"] for item in listed(port, place.token, patience=10)}
    refused = failed - set(ids) - unknown
    for key in undecided:
        for _ in range(2):
            answer = post(port, sent[key], key)
            if tally.check(answer.status == 201, f"{engine}: an unknown one is decided by its key", answer):
                ids[key].add(answer.json["id"])
    tally.say(
        f"{engine}: {len(sent)} sent, {in_ledger} acknowledged, {len(undecided)} unknown "
        f"({len(undecided & kept_before)} of them were kept), {len(refused)} refused for good"
    )
    tally.equal(strange[:3], [], f"{engine}: every answer is 201 or 503")
    tally.check(in_ledger > 100, f"{engine}: the load is worth the name", in_ledger)
    tally.equal([k for k, v in ids.items() if len(v) != 1][:3], [], f"{engine}: one key, one id")
    items = listed(port, place.token)
    by_id = collections.Counter(item["id"] for item in items)
    by_key = collections.Counter(item["answers"]["words"] for item in items)
    tally.equal([k for k, n in by_id.items() if n > 1][:3], [], f"{engine}: no id is listed twice")
    tally.equal([k for k, n in by_key.items() if n > 1][:3], [], f"{engine}: no response is kept twice")
    acknowledged = {next(iter(v)): k for k, v in ids.items()}
    tally.equal(sorted(set(acknowledged) - set(by_id))[:3], [], f"{engine}: nothing acknowledged is lost")
    tally.equal(sorted(refused & set(by_key))[:3], [], f"{engine}: nothing is kept of which the server said it was not")
    tally.equal(sorted(set(by_id) - set(acknowledged))[:3], [], f"{engine}: nothing is there that nobody acknowledged")
    tally.equal(len(items), len(ids), f"{engine}: as many responses as distinct acknowledged keys")
    wrong = []
    for item in items:
        if item["id"] in acknowledged:
            body = json.loads(sent[acknowledged[item["id"]]])
            if any(item[name] != body[name] for name in ("answers", "attributes", "language", "at")):
                wrong.append((body, item))
    tally.equal(wrong[:1], [], f"{engine}: each holds the answers that were sent")
    return len(items)


def verified(tally, place, what):
    """Runs verify; returns how many responses it counted."""
    result = place.run("verify")
    found = re.search(r"(\d+) responses", result.stdout)
    tally.check(result.returncode == 0 and found, f"{what}: verify holds", result.stdout + result.stderr)
    return int(found.group(1)) if found else -1


def kill_servers(tally, rng, engine, place, port, load):
    moments = []
    for _ in range(KILLS):
        server = Server(place, port=port, wait=False)
        moment = rng.uniform(0.05, 1.5)
        moments.append(moment)
        time.sleep(moment)
        if not tally.check(server.process.poll() is None, f"{engine}: the server starts again after a kill", server.output()[-800:]):
            return
        server.kill()
    tally.say(f"{engine}: {KILLS} × SIGKILL, {min(moments):.2f}–{max(moments):.2f} s after the start")


def kill_backends(tally, rng, engine, place, port, load):
    """Kills the server's connections inside PostgreSQL; the server must answer 503 and heal."""
    server = Server(place, port=port)
    health = collections.Counter()
    looking = threading.Event()

    def look():
        while not looking.is_set():
            try:
                answer = call(port, "GET", "/health", timeout=10)
                health[answer.status if answer.status == 200 or answer.is_problem else repr(answer)] += 1
            except OSError as error:
                health[repr(error)] += 1
            looking.wait(0.05)

    watcher = threading.Thread(target=look)
    watcher.start()
    times = []
    try:
        for number in range(BACKEND_KILLS):
            time.sleep(rng.uniform(0.3, 0.8))
            query = (
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
                "AND backend_type = 'client backend' ORDER BY xact_start IS NULL, random() LIMIT 1"
            )
            pid = sql(place.database, query)
            if not tally.check(pid.isdigit(), f"{engine}: the server has a connection to kill", pid):
                continue
            begun = time.monotonic()
            os.kill(int(pid), signal.SIGKILL)
            healed = load.wait_for_acknowledgement(20)
            # What is acknowledged in the first moments may come from before the kill.
            time.sleep(0.2)
            healed = healed and load.wait_for_acknowledgement(20)
            times.append(time.monotonic() - begun)
            tally.check(healed, f"{engine}: answers are kept again after backend kill {number + 1}", server.output()[-800:])
            if not tally.check(server.process.poll() is None, f"{engine}: the server outlives backend kill {number + 1}", server.output()[-800:]):
                return server
    finally:
        looking.set()
        watcher.join()
    lines = load.lines()
    refusals = sum(1 for line in lines if line["kind"] == "FAIL" or (line["kind"] == "UNKNOWN" and "database" in line["why"]))
    tally.say(
        f"{engine}: {len(times)} backends killed, healed after {', '.join(f'{t:.2f}' for t in times)} s; "
        f"{refusals} answers of 503; /health {dict(health)}"
    )
    tally.check(refusals > 0, f"{engine}: a database away is answered with 503")
    tally.check(set(health) <= {200, 503}, f"{engine}: /health says 200 or 503", dict(health))
    tally.equal(call(port, "GET", "/health").status, 200, f"{engine}: /health is well again")
    reads = [call(port, "GET", f"{PATH}?limit=1", headers=bearer(place.token)) for _ in range(12)]
    unwell = [read for read in reads if read.status != 200]
    tally.equal(unwell[:2], [], f"{engine}: once /health is well, reading is well too ({len(unwell)} of {len(reads)} are not)")
    return server


def sql(url, query):
    for _ in range(50):
        result = subprocess.run(["psql", url, "-XAtqc", query], capture_output=True, text=True)
        if result.returncode == 0:
            return result.stdout.strip()
        time.sleep(0.1)
    return result.stderr.strip()


def backup_under_load(tally, engine, place, load):
    """A backup beside a busy server holds everything that was acknowledged before it began."""
    before = load.acknowledged()
    path = os.path.join(folder(), f"{engine}-load.backup")
    result = place.run("backup", path)
    if not tally.equal(result.returncode, 0, f"{engine}: a backup beside a busy server ({result.stderr.strip()[:300]})"):
        return
    copy = Place(data=os.path.join(folder(), f"{engine}-restored"))
    result = copy.run("restore", path)
    if tally.equal(result.returncode, 0, f"{engine}: it can be restored ({result.stderr.strip()[:300]})"):
        kept = {item["answers"]["words"] for item in copy.export()}
        tally.equal(sorted(before - kept)[:3], [], f"{engine}: the backup holds what was acknowledged before it")
        verified(tally, copy, f"{engine}, restored")
        tally.say(f"{engine}: a backup under load holds {len(kept)} responses, {len(before)} were acknowledged before it")


def killed(arguments, place, seconds):
    """Starts a command and kills it; returns its exit code, negative where the kill came in time."""
    process = subprocess.Popen(
        [binary(), *arguments, *place.options], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder()
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    return process.returncode


def kill_imports(tally, rng, engine, place, count):
    mapping = write("mapping.yaml", MAPPING)
    lines, codes, start = 20_000, [], 0
    for number in range(3):
        path = write(f"import-{number}.csv", table(lines, start=start))
        codes.append(killed(["import", "responses", path, "--mapping", mapping], place, rng.uniform(0.2, 3.5)))
        if engine == "postgresql":
            time.sleep(0.3)  # its backend needs a moment to see that nobody is there any more
        now = verified(tally, place, f"{engine}, import killed")
        tally.check(now in (count, count + lines), f"{engine}: a killed import leaves nothing or everything", f"{count} → {now}")
        if now != count:
            start += lines
        count = now
    tally.say(f"{engine}: imports killed (exit codes {codes}), {count} responses")
    return count


def kill_backups(tally, rng, engine, place, count):
    path, codes, finished = os.path.join(folder(), f"{engine}-killed.backup"), [], 0
    for _ in range(6):
        codes.append(killed(["backup", path], place, rng.uniform(0.02, 0.45)))
        if os.path.exists(path):
            finished += 1
            copy = Place(data=os.path.join(folder(), f"{engine}-killed-{finished}"))
            result = copy.run("restore", path)
            tally.equal(result.returncode, 0, f"{engine}: a file under the final name is a whole backup ({result.stderr[:300]})")
            os.remove(path)
    result = place.run("backup", path)
    tally.equal(result.returncode, 0, f"{engine}: the next backup under the same name succeeds ({result.stderr.strip()[:300]})")
    rest = [name for name in os.listdir(folder()) if name.startswith(f"{engine}-killed.backup.")]
    tally.equal(rest, [], f"{engine}: and leaves nothing beside it")
    tally.check(f" {count} responses" in result.stdout, f"{engine}: it holds everything", result.stdout)
    tally.say(f"{engine}: backups killed (exit codes {codes}), {finished} were complete by then")


def engine_test(tally, rng, engine, place):
    port, path = free_port(), os.path.join(folder(), f"{engine}.ledger")
    place.prepare()
    load = Load(port, path, rng.randrange(1 << 30))
    server = None
    try:
        kill_servers(tally, rng, engine, place, port, load)
        if engine == "postgresql":
            server = kill_backends(tally, rng, engine, place, port, load)
        else:
            server = Server(place, port=port)
            time.sleep(0.5)
        backup_under_load(tally, engine, place, load)
    finally:
        load.end()
    count = compare(tally, engine, place, port, load)
    server.kill()
    tally.equal(verified(tally, place, engine), count, f"{engine}: verify counts the same")
    count = kill_imports(tally, rng, engine, place, count)
    kill_backups(tally, rng, engine, place, count)


def in_database(url, name):
    sql(url, f'CREATE DATABASE "{name}"')
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=f"/{name}")) if parts.netloc else url.replace("/postgres?", f"/{name}?")


def body(tally, rng):
    engines = os.environ.get("ENGINES", "sqlite postgresql").split()
    if "sqlite" in engines:
        engine_test(tally, rng, "sqlite", Place(data=os.path.join(folder(), "sqlite")))
    if "postgresql" in engines:
        url = in_database(os.environ["TEST_POSTGRES"], f"kill{os.getpid()}")
        engine_test(tally, rng, "postgresql", Place(database=url))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--client"]:
        client(int(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
        sys.exit(0)
    if "TEST_POSTGRES" not in os.environ and "postgresql" in os.environ.get("ENGINES", "postgresql"):
        script = str(ROOT / "bin/with-postgres")
        os.execv(script, [script, sys.executable, os.path.abspath(__file__)])
    tally = Tally("kill_test")
    rng = seed()
    main(tally, lambda: body(tally, rng))
