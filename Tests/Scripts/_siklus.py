"""What the process-level tests share: a server to start and kill, a client, a small survey, a count of what held.

Standard library only. Everything listens on 127.0.0.1 and lives in a temporary folder that is removed.
"""

import atexit
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import string
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "Sources/Web/Resources/Samples"
ZONE = "Asia/Jakarta"

MAP = """\
cycle: visit
name: {en: "A visit", de: "Ein Besuch"}
locations:
  - code: north
    name: {en: "North"}
  - code: south
    name: {en: "South"}
moments:
  - code: arrives
    name: {en: "Arrives"}
    phase: before
    actor: customer
    criticality: 3
  - code: waits
    name: {en: "Waits"}
    phase: during
    actor: customer
    criticality: 8
  - code: leaves
    name: {en: "Leaves"}
    phase: after
    actor: customer
    criticality: 2
"""

SURVEY = """\
survey: visit
cycle: visit
access: open
title: {en: "Your visit"}
questions:
  - code: arriving
    moment: arrives
    kind: rating
    points: 5
    text: {en: "How was arriving?"}
  - code: waiting
    moment: waits
    kind: rating
    points: 5
    required: true
    text: {en: "How was the wait?"}
  - code: hoped
    moment: waits
    kind: expectation
    points: 7
    expected: {en: "How short should it be?"}
    perceived: {en: "How short was it?"}
  - code: recommend
    kind: nps
    text: {en: "Would you recommend us?"}
  - code: words
    kind: text
    text: {en: "What should we know?"}
"""

CLOSED_SURVEY = SURVEY.replace("survey: visit", "survey: closed").replace("access: open", "access: restricted")

MAPPING = """\
survey: visit
key: id
time: {column: at}
attributes:
  location: site
answers:
  arriving: arriving
  waiting: waiting
  recommend: recommend
  words: words
"""

HEADER = "id,at,site,arriving,waiting,recommend,words\n"


def binary():
    path = os.environ.get("SIKLUS") or str(ROOT / ".build/debug/siklus")
    if not os.access(path, os.X_OK):
        sys.exit(f"There is no program at {path}; build it with: swift build --product siklus")
    return path


_folder = None


def folder():
    """The run's temporary folder; removed at the end."""
    global _folder
    if _folder is None:
        _folder = tempfile.mkdtemp(prefix="siklus-test.")
        atexit.register(shutil.rmtree, _folder, ignore_errors=True)
    return _folder


def write(name, text):
    path = os.path.join(folder(), name)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    return path


def seed():
    """A seed from SEED or from the clock, printed, so that a run can be repeated."""
    value = int(os.environ.get("SEED") or time.time())
    print(f"seed {value} (repeat with SEED={value})", flush=True)
    return random.Random(value)


class Tally:
    """Counts what held and remembers what did not."""

    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failures = []
        self.start = time.monotonic()
        self.lock = threading.Lock()

    def check(self, holds, what, detail=""):
        with self.lock:
            if holds:
                self.passed += 1
            else:
                text = what + (f"\n        {str(detail)[:1500]}" if detail != "" else "")
                self.failures.append(text)
                print(f"  FAILED: {text}", flush=True)
        return bool(holds)

    def equal(self, got, wanted, what):
        return self.check(got == wanted, what, f"wanted {wanted!r}, got {got!r}")

    def say(self, text):
        print(f"[{time.monotonic() - self.start:6.1f} s] {text}", flush=True)

    def finish(self):
        seconds = time.monotonic() - self.start
        print(f"{self.name}: {self.passed} checks hold, {len(self.failures)} fail, in {seconds:.1f} s", flush=True)
        for failure in self.failures:
            print(f"  FAILED: {failure.splitlines()[0]}")
        return 1 if self.failures else 0


def main(tally, body):
    """Runs a script's body and ends with its exit code, whatever happens."""
    try:
        body()
    except Exception as error:  # the summary must come even where the test itself breaks
        import traceback

        traceback.print_exc()
        tally.check(False, f"the test broke: {error!r}")
        for server in Server.running:
            print(f"--- what the server on port {server.port} said last\n{server.output()[-3000:]}")
    finally:
        for server in list(Server.running):
            server.kill()
    sys.exit(tally.finish())


class Place:
    """Where a server keeps its data: a folder, or a PostgreSQL database."""

    def __init__(self, data=None, database=None):
        self.options = ["--database", database] if database else ["--data", data]
        self.data = data
        self.database = database

    def run(self, *arguments, **options):
        return run(*arguments, *self.options, **options)

    def must(self, *arguments, **options):
        result = self.run(*arguments, **options)
        if result.returncode != 0:
            raise RuntimeError(f"siklus {' '.join(arguments)} ended with {result.returncode}: {result.stderr.strip()}")
        return result.stdout

    def prepare(self, extra=()):
        """Makes an organisation with the small map and survey, and a token; returns the token."""
        out = self.must("init", "--zone", ZONE, "--name", "Test")
        self.password = out.split("\n\n")[1].strip()
        self.must("import", "map", write("map.yaml", MAP))
        for name, text in [("survey.yaml", SURVEY), *extra]:
            self.must("import", "survey", write(name, text))
        self.token = self.must("token", "create").strip()
        return self.token

    def export(self, survey="visit"):
        return [json.loads(line) for line in self.must("export", "responses", survey).splitlines()]


def run(*arguments, timeout=120, **options):
    return subprocess.run(
        [binary(), *arguments], capture_output=True, text=True, errors="replace", timeout=timeout,
        stdin=subprocess.DEVNULL, cwd=folder(), **options,
    )


def free_port():
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """One run of `siklus serve`."""

    running = set()

    def __init__(self, place, port=None, options=(), wait=True, log=None, environment=None):
        self.port = port or free_port()
        self.log = log or os.path.join(folder(), f"server-{self.port}.log")
        self.begun = time.monotonic()
        with open(self.log, "ab") as sink:
            self.process = subprocess.Popen(
                [binary(), "serve", *place.options, "--port", str(self.port), *options],
                stdout=sink, stderr=sink, stdin=subprocess.DEVNULL, cwd=folder(),
                env={**os.environ, **(environment or {})},
            )
        Server.running.add(self)
        if wait:
            self.seconds_to_health = self.wait_for_health()

    def wait_for_health(self, limit=30):
        while time.monotonic() - self.begun < limit:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}: {self.output()[-2000:]}")
            try:
                if call(self.port, "GET", "/health", timeout=2).status == 200:
                    return time.monotonic() - self.begun
            except OSError:
                pass
            time.sleep(0.005)
        raise RuntimeError(f"the server is not healthy after {limit} s: {self.output()[-2000:]}")

    def output(self):
        with open(self.log, errors="replace") as file:
            return file.read()

    def kill(self):
        """SIGKILL."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        Server.running.discard(self)

    def stop(self, limit=15):
        """SIGTERM; returns the exit code, or None where it did not end in time."""
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            return None
        Server.running.discard(self)
        return code


class Answer:
    """An HTTP answer, read whole."""

    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.all_headers = response.getheaders()
        self.body = response.read()

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def is_problem(self):
        """Whether this is a well-formed application/problem+json."""
        if self.headers.get("content-type") != "application/problem+json":
            return False
        try:
            problem = self.json
        except ValueError:
            return False
        return problem.get("status") == self.status and all(
            isinstance(problem.get(name), str) and problem[name] for name in ("type", "title", "detail", "instance")
        )

    @property
    def pointers(self):
        return [error["pointer"] for error in self.json.get("errors", [])]

    def __repr__(self):
        return f"{self.status} {self.headers.get('content-type')} {self.text[:600]}"


def call(port, method, path, body=None, headers=None, timeout=20):
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        return Answer(connection.getresponse())
    except http.client.HTTPException as error:
        raise ConnectionError(repr(error)) from error
    finally:
        connection.close()


def bearer(token, **more):
    return {"Authorization": f"Bearer {token}", **more}


def post(port, submission, key=None, survey="visit", token=None, **options):
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Idempotency-Key"] = key
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = submission if isinstance(submission, (bytes, str)) else json.dumps(submission)
    return call(port, "POST", f"/api/v1/surveys/{survey}/responses", body, headers, **options)


def new_key(rng):
    return "".join(rng.choices(string.ascii_letters + string.digits, k=24))


def submission(rng, marker):
    """Answers that can be told apart by their words."""
    answers = {"waiting": rng.randint(1, 5), "words": marker}
    if rng.random() < 0.7:
        answers["arriving"] = rng.randint(1, 5)
    if rng.random() < 0.5:
        answers["recommend"] = rng.randint(0, 10)
    if rng.random() < 0.3:
        answers["hoped"] = {"expected": rng.randint(1, 7), "perceived": rng.randint(1, 7)}
    return {
        "answers": answers,
        "attributes": {"location": rng.choice(["north", "south"])},
        "language": rng.choice(["en", "de", "id"]),
        "at": "2026-11-%02dT%02d:30:00+07:00" % (rng.randint(1, 20), rng.randint(0, 23)),
    }


def listed(port, token, survey="visit", limit=100, patience=0):
    """Everything that the list call gives, page by page.

    Patience is how often a 503 is asked again.
    """
    items, cursor = [], None
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        while True:
            path = f"/api/v1/surveys/{survey}/responses?limit={limit}" + (f"&cursor={cursor}" if cursor else "")
            connection.request("GET", path, headers=bearer(token))
            answer = Answer(connection.getresponse())
            if answer.status == 503 and patience > 0:
                patience -= 1
                time.sleep(0.2)
                continue
            if answer.status != 200:
                raise RuntimeError(f"the list call answered {answer!r}")
            items += answer.json["items"]
            cursor = answer.json["next"]
            if cursor is None:
                return items
    finally:
        connection.close()


def table(lines, start=0):
    """A CSV of so many good lines."""
    rows = [HEADER]
    for number in range(start, start + lines):
        rows.append(
            f"{number},2026-10-{1 + number % 28:02d}T{number % 24:02d}:15:00+07:00,"
            f"{'north' if number % 2 else 'south'},{1 + number % 5},{1 + number // 5 % 5},{number % 11},line {number}\n"
        )
    return "".join(rows)
