#!/usr/bin/env python3
"""Starts, asks, abuses and stops the server as its users and their enemies would, through HTTP only."""

import base64
import concurrent.futures
import gzip
import hashlib
import http.client
import json
import os
import re
import socket
import threading
import time
from html.parser import HTMLParser
from urllib.parse import urlencode

from _siklus import (
    CLOSED_SURVEY, Answer, Place, Server, Tally, bearer, call, folder, free_port, listed, main, new_key, post, seed,
    submission,
)

RESPONSES = "/api/v1/surveys/visit/responses"
GOOD = {"answers": {"waiting": 4}}
# The slowest body is cut off after 30 seconds.
SLOWEST = 35


class Everything(HTMLParser):
    """All addresses that a page makes a browser load or send to, and its links."""

    def __init__(self, text):
        super().__init__()
        self.loads, self.links, self.inline = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("src", "srcset", "action", "formaction", "poster", "data", "ping", "background"):
                self.loads.append(value or "")
            elif name in ("href", "xlink:href"):
                (self.links if tag == "a" else self.loads).append(value or "")
            elif name.startswith("on") or name == "style":
                self.inline.append(f"<{tag} {name}={value!r}>")
        if tag in ("script", "base", "iframe", "object", "embed") and not any(n == "src" for n, _ in attributes):
            self.inline.append(f"<{tag}>")


def started(tally, place):
    server = Server(place)
    tally.say(f"from start to the first /health: {server.seconds_to_health * 1000:.0f} ms")
    tally.check(server.seconds_to_health < 10, "the server starts", server.seconds_to_health)
    tally.equal(call(server.port, "GET", "/health").json, {"status": "ok"}, "/health says ok")
    return server


def documented(tally, server, place):
    description = call(server.port, "GET", "/api/openapi.json").json
    tally.check(description.get("openapi", "").startswith("3.1"), "the description is OpenAPI 3.1", description.get("openapi"))
    names = {"survey": "visit", "cycle": "visit"}
    count = 0
    for path, methods in description["paths"].items():
        address = re.sub(r"{(\w+)}", lambda m: names.get(m.group(1), "en"), path)
        for method, operation in methods.items():
            if method not in ("get", "post", "put", "delete", "patch"):
                continue
            count += 1
            body = {"post": "{}", "put": "{}"}.get(method)
            documented = set(operation["responses"])
            for headers in ({}, bearer(place.token), bearer("siklus_wrong"), bearer(place.token, Accept="text/html")):
                answer = call(server.port, method.upper(), address, body, headers)
                tally.check(answer.status < 500, f"{method} {path} does not fail", answer)
                tally.check(str(answer.status) in documented, f"{method} {path}: {answer.status} is documented", sorted(documented))
                tally.check(answer.status < 400 or answer.is_problem, f"{method} {path}: what is refused is a problem", answer)
            if "security" in operation:
                tally.equal(call(server.port, method.upper(), address, body).status, 401, f"{method} {path} needs a token")
                closed = place.weak_token
                answer = call(server.port, method.upper(), address, body, bearer(closed))
                tally.equal(answer.status, 403, f"{method} {path} needs the right scope")
            answer = call(server.port, "DELETE", address, headers=bearer(place.token))
            tally.check(answer.status in (404, 405) and answer.is_problem, f"DELETE {path} is refused", answer)
            unknown = address.replace("/visit", "/no-such")
            if unknown != address:
                answer = call(server.port, method.upper(), unknown, body, bearer(place.token, **{"If-Match": "*"}))
                tally.check(answer.status == 404 and answer.is_problem, f"{method} {path}: what is not there is 404", answer)
    tally.say(f"{count} documented calls answer")
    summary = call(server.port, "GET", "/api/v1/cycles/visit/summary", headers=bearer(place.token)).json
    tally.equal([m["code"] for m in summary["moments"]], ["arrives", "waits", "leaves"], "the summary names every moment in order")
    answer = call(server.port, "GET", "/api/v1/cycles/visit/summary?from=yesterday&colour=red", headers=bearer(place.token))
    tally.check(answer.status == 422 and set(answer.pointers) == {"?from", "?colour"}, "the summary refuses what it does not know", answer)


def collisions(tally, server, place):
    """A second server, and a port that is taken."""
    begun = time.monotonic()
    second = place.run("serve", "--port", str(free_port()), timeout=20)
    tally.equal(second.returncode, 2, f"a second server on the folder is refused ({second.stderr.strip()[:300]})")
    tally.check("Another siklus process" in second.stderr and place.data in second.stderr, "it says which folder", second.stderr)
    tally.check(len(second.stderr.strip().splitlines()) == 1, "in one sentence", second.stderr)
    second = place.run("init", timeout=20)
    tally.equal(second.returncode, 2, f"init on a folder in use is refused ({second.stderr.strip()[:200]})")
    other = Place(data=os.path.join(folder(), "other"))
    other.prepare()
    taken = other.run("serve", "--port", str(server.port), timeout=20)
    tally.equal(taken.returncode, 2, f"a port in use is refused ({(taken.stdout + taken.stderr).strip()[:300]})")
    text = taken.stderr.lower()
    tally.check(
        str(server.port) in text and ("in use" in text or "already" in text) and "nio" not in text and len(text.splitlines()) <= 2,
        "it says so in a sentence", taken.stderr,
    )
    for arguments, what in ([["--port", "0"], "port 0"], [["--port", "70000"], "port 70000"], [["--host", "0.0.0.0"], "every address"]):
        refused = other.run("serve", *arguments, timeout=20)
        tally.check(refused.returncode in (2, 64) and refused.stderr.strip(), f"{what} is refused ({refused.returncode})", refused.stderr)
    tally.equal(call(server.port, "GET", "/health").status, 200, "the first server does not mind")
    tally.say(f"collisions are refused ({time.monotonic() - begun:.1f} s)")


def raw(port, data, limit=5):
    """Sends bytes as they are; returns what comes back until the server closes or nothing comes for a while."""
    with socket.create_connection(("127.0.0.1", port), timeout=limit) as connection:
        out = b""
        try:
            connection.sendall(data)
            while chunk := connection.recv(65536):
                out += chunk
        except OSError:
            pass
        return out


def status(data):
    match = re.match(rb"HTTP/1\.1 (\d+)", data)
    return int(match.group(1)) if match else None


def edge(tally, server, place):
    """Hosts and other sites."""
    port = server.port
    for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]", "127.0.0.1@evil.example"):
        for path in ("/health", "/sign-in", RESPONSES, "/cycles"):
            answer = call(port, "GET", path, headers={"Host": host})
            tally.check(answer.status in (400, 421), f"the host {host} is refused at {path}", answer)
    for host in ("localhost", f"localhost:{port}", "127.0.0.1", "LOCALHOST"):
        tally.equal(call(port, "GET", "/health", headers={"Host": host}).status, 200, f"the host {host} is ours")
    for name, data in (
        ("no host", b"GET /health HTTP/1.1\r\nConnection: close\r\n\r\n"),
        ("two hosts", b"GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        ("a host without a name", b"GET /health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"),
        ("a length and chunks", b"POST " + RESPONSES.encode() + b" HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("two lengths", b"POST " + RESPONSES.encode() + b" HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde"),
        ("bare line feeds", b"GET /health HTTP/1.1\nHost: localhost\nConnection: close\n\n"),
        ("100 kB of headers", b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 100_000 + b"\r\nConnection: close\r\n\r\n"),
        ("garbage", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + b"\r\n\r\n"),
    ):
        answer = raw(port, data, limit=3)
        tally.check(400 <= (status(answer) or 400) < 500, f"{name}: refused", answer[:200])
    for headers in (
        {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://evil.example"}, {"Origin": "null"},
        {"Origin": f"http://127.0.0.1:{port + 1}"}, {"Sec-Fetch-Site": "cross-site", "Origin": f"http://127.0.0.1:{port}"},
    ):
        for path, kind in ((RESPONSES, "application/json"), ("/sign-in", "application/x-www-form-urlencoded"), ("/sign-out", "text/plain")):
            answer = call(port, "POST", path, json.dumps(GOOD), {"Content-Type": kind, **headers})
            tally.equal(answer.status, 403, f"another site is refused at {path} ({headers})")
    for headers in ({"Sec-Fetch-Site": "same-origin"}, {"Origin": f"http://127.0.0.1:{port}"}):
        answer = call(port, "POST", RESPONSES, json.dumps(GOOD), {"Content-Type": "application/json", **headers})
        tally.equal(answer.status, 201, f"our own site is welcome ({headers})")
    for path in ("/static/../openapi.json", "/static/..%2f..%2fopenapi.json", "/static/x/.env", "/static/%00/app.css", "/.git/config", "//evil.example"):
        tally.check(call(port, "GET", path).status in (400, 404), f"{path} is nothing")
    tally.equal(call(port, "GET", "/language/en?next=//evil.example").headers.get("location"), "/", "a language leads to no other site")


def bodies(tally, server, place):
    """What is too large, too slow or no answer."""
    port = server.port
    big = b'{"answers":{"waiting":4,"words":"' + b"x" * 2_000_000 + b'"}}'
    answer = call(port, "POST", RESPONSES, big[:300_000], {"Content-Type": "application/json"})
    tally.check(answer.status == 413 and answer.is_problem, "a body that is too large is 413", answer)
    head = f"POST {RESPONSES} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n".encode()
    answer = raw(port, head + b"Content-Length: 10000000000\r\n\r\n{", limit=5)
    tally.equal(status(answer), 413, "10 GB are refused by their announcement")
    answer = raw(port, head + b"Transfer-Encoding: chunked\r\n\r\n" + (b"%x\r\n" % len(big)) + big + b"\r\n0\r\n\r\n", limit=5)
    tally.check(status(answer) in (413, None), "chunks that are too many are refused", answer[:200])
    answer = call(port, "POST", RESPONSES, gzip.compress(json.dumps(GOOD).encode()), {"Content-Encoding": "gzip"})
    tally.check(400 <= answer.status < 500 and answer.is_problem, "a packed body is refused", answer)
    cases = {
        "nothing": b"", "garbage": b"\x00\xff garbage", "a word": b"hello", "cut off": b'{"answers":{"waiting":4}', "a number": b"4",
        "a list": b"[]", "null": b"null", "behind it": b'{"answers":{"waiting":4}} x', "not UTF-8": b'{"answers":{"waiting":4,"words":"\xff\xfe"}}',
        "half a pair": b'{"answers":{"waiting":4,"words":"\\ud800"}}',
        "deep lists": b"[" * 60_000, "deep lists, closed": b"[" * 30_000 + b"]" * 30_000, "deep objects": b'{"a":' * 12_000,
        "deep answers": b'{"answers":{"waiting":' + b"[" * 20_000 + b"]" * 20_000 + b"}}",
        "a huge number": b'{"answers":{"waiting":1e400}}', "too large by one": b'{"answers":{"waiting":9223372036854775808}}',
        "many digits": b'{"answers":{"waiting":' + b"9" * 20_000 + b"}}", "a tiny number": b'{"answers":{"waiting":1e-999999999}}',
        "a huge exponent": b'{"answers":{"waiting":1e999999999999999999999}}',
        "NaN": b'{"answers":{"waiting":NaN}}', "a field twice": b'{"answers":{"waiting":4},"answers":{"waiting":5}}',
        "an answer twice": b'{"answers":{"waiting":4,"waiting":5}}',
    }
    for name, body in cases.items():
        answer = call(port, "POST", RESPONSES, body, {"Content-Type": "application/json"})
        tally.check(answer.status in (400, 413, 422) and answer.is_problem, f"JSON with {name}: refused as a problem", answer)
        again = call(port, "POST", f"{RESPONSES}:batch", body.replace(b"\n", b" ") + b"\n", bearer(place.token))
        lines = again.text.splitlines()
        if body:
            tally.check(
                again.status in (200, 413) and all(400 <= json.loads(line)["status"] < 500 for line in lines), f"a line with {name}: refused", again
            )
    named = [
        ({"answers": {"waiting": 6}}, "/answers/waiting"), ({"answers": {"waiting": 0}}, "/answers/waiting"),
        ({"answers": {"waiting": -1}}, "/answers/waiting"), ({"answers": {"waiting": 3.5}}, "/answers/waiting"),
        ({"answers": {"waiting": "3"}}, "/answers/waiting"), ({"answers": {"waiting": True}}, "/answers/waiting"),
        ({"answers": {"waiting": [3]}}, "/answers/waiting"), ({"answers": {}}, "/answers/waiting"),
        ({"answers": {"waiting": None}}, "/answers/waiting"), ({"answers": {"arriving": 3}}, "/answers/waiting"),
        ({}, "/answers"), ({"answers": 4}, "/answers"), ({"answers": {"waiting": 4, "colour": 1}}, "/answers/colour"),
        ({"answers": {"waiting": 4, "a/b~c": 1}}, "/answers/a~1b~0c"), ({"answers": {"waiting": 4}, "colour": "red"}, "/colour"),
        ({"answers": {"waiting": 4, "hoped": {"expected": 8, "perceived": 1}}}, "/answers/hoped"),
        ({"answers": {"waiting": 4, "hoped": {"expected": 1, "seen": 1}}}, "/answers/hoped"),
        ({"answers": {"waiting": 4, "words": "x" * 20_000}}, "/answers/words"), ({"answers": {"waiting": 4, "recommend": 11}}, "/answers/recommend"),
        ({"answers": {"waiting": 4}, "attributes": {"location": "east"}}, "/attributes/location"),
        ({"answers": {"waiting": 4}, "attributes": {"colour": "red"}}, "/attributes/colour"),
        ({"answers": {"waiting": 4}, "attributes": {"location": 3}}, "/attributes/location"),
        ({"answers": {"waiting": 4}, "language": "a language"}, "/language"), ({"answers": {"waiting": 4}, "language": 1}, "/language"),
        ({"answers": {"waiting": 4}, "at": "yesterday"}, "/at"), ({"answers": {"waiting": 4}, "at": "2026-11-21T09:30:00"}, "/at"),
        ({"answers": {"waiting": 4}, "at": "2026-02-30T09:30:00Z"}, "/at"), ({"answers": {"waiting": 4}, "at": "2126-01-01T00:00:00Z"}, "/at"),
        ({"answers": {"waiting": 4}, "at": "1969-01-01T00:00:00Z"}, "/at"), ({"answers": {"waiting": 4}, "at": "0000-01-01T00:00:00Z"}, "/at"),
        ({"answers": {"waiting": 4}, "at": "9999-12-31T23:59:59Z"}, "/at"),
    ]
    for body, pointer in named:
        answer = post(port, body)
        tally.check(
            answer.status == 422 and answer.is_problem and any(p.startswith(pointer) for p in answer.pointers),
            f"{json.dumps(body)[:80]}: the problem names {pointer}", answer,
        )
    answer = post(port, {"answers": {"waiting": 9, "colour": 1, "recommend": 99}, "x": 1})
    tally.check(answer.status == 422 and len(answer.pointers) >= 2, "all that is wrong is told at once", answer)
    answer = post(port, {"answers": {"waiting": 4, "words": "a\0b"}})
    tally.check(answer.status in (201, 422), "a NUL in words is kept or refused", answer)
    for key in ("", "x" * 129, "ümlaut".encode().decode("latin-1")):
        answer = call(port, "POST", RESPONSES, json.dumps(GOOD), {"Idempotency-Key": key})
        tally.check(answer.status == 422 and answer.is_problem, f"the key {key[:20]!r} is refused", answer)


def slow(tally, server):
    """A body that drips; beside it, everybody else is served. `slow_ended` waits for what this returns."""
    def drip():
        begun = time.monotonic()
        with socket.create_connection(("127.0.0.1", server.port), timeout=SLOWEST + 10) as connection:
            connection.sendall(f"POST {RESPONSES} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n".encode())
            connection.settimeout(0.5)
            out = b""
            while time.monotonic() - begun < SLOWEST + 5:
                try:
                    connection.sendall(b" ")
                    chunk = connection.recv(65536)
                    out += chunk
                    if not chunk or b"\r\n\r\n" in out:
                        break
                except TimeoutError:
                    pass
                except OSError:
                    break
        return time.monotonic() - begun, status(out)

    pool = concurrent.futures.ThreadPoolExecutor(1)
    return [("a dripping body", pool.submit(drip))]


def slow_ended(tally, server, jobs):
    for name, job in jobs:
        seconds, answer = job.result()
        tally.say(f"{name} ended after {seconds:.1f} s ({answer})")
        tally.check(seconds <= SLOWEST, f"{name} is cut off within {SLOWEST} s", f"{seconds:.1f} s, {answer}")
        if name == "a dripping body":
            tally.check(answer in (408, None), "it is told 408", answer)
    tally.equal(call(server.port, "GET", "/health").status, 200, "the server is well after slow clients")


def idempotency(tally, rng, server, place):
    port = server.port
    before = len(listed(port, place.token))
    key = new_key(rng)
    first = post(port, GOOD, key)
    tally.equal(first.status, 201, "a first request is kept")
    tally.equal([post(port, GOOD, key).json for _ in range(3)], [first.json] * 3, "the same again gives the same id")
    answer = post(port, {"answers": {"waiting": 5}}, key)
    tally.check(answer.status == 409 and answer.is_problem and "retry-after" not in answer.headers, "another body is 409, for good", answer)
    tally.equal(post(port, {"answers": {"waiting": 9}}, new_key(rng)).status, 422, "what is refused uses up no key")
    key = new_key(rng)
    tally.equal(post(port, {"answers": {"waiting": 9}}, key).status, 422, "a refused one")
    tally.equal(post(port, GOOD, key).status, 201, "may be mended under its key")
    tally.equal(len(listed(port, place.token)), before + 2, "each is kept once")
    key, body, gate = new_key(rng), submission(rng, "fifty"), threading.Barrier(50)

    def one(_):
        gate.wait()
        return post(port, body, key)

    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(one, range(50)))
    kept = [a for a in answers if a.status == 201]
    busy = [a for a in answers if a.status == 409]
    tally.check(kept and len({a.json["id"] for a in kept}) == 1, "fifty at once: one id", [a.text for a in kept])
    tally.equal(len(kept) + len(busy), 50, "fifty at once: 201 or 409")
    tally.check(all("retry-after" in a.headers and a.is_problem for a in busy), "fifty at once: 409 says when to ask again", busy[:1])
    tally.equal(sum(item["answers"].get("words") == "fifty" for item in listed(port, place.token)), 1, "fifty at once: one is kept")
    tally.say(f"fifty at once with one key: {len(kept)} × 201, {len(busy)} × 409")
    ids = {post(port, GOOD).json["id"] for _ in range(3)}
    tally.equal(len(ids), 3, "without a key each is its own")


def batch(tally, rng, server, place):
    port = server.port

    def send(lines, token=place.token, survey="visit"):
        body = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        answer = call(port, "POST", f"/api/v1/surveys/{survey}/responses:batch", body.encode(), bearer(token), timeout=60)
        return answer, [json.loads(line) for line in answer.text.splitlines()] if answer.status == 200 else []

    def count():
        return sum(1 for item in listed(port, place.token) if item["answers"].get("words", "").startswith("batch"))

    lines = [{"key": f"batch-{n}", **submission(rng, f"batch {n}")} for n in range(2_500)]
    answer, answers = send(lines)
    tally.equal(answer.status, 200, "a batch is taken")
    tally.equal([a.get("status") for a in answers], [201] * 2_500, "each line is answered")
    tally.equal([a.get("key") for a in answers], [line["key"] for line in lines], "in its order, under its key")
    tally.equal(count(), 2_500, "all are kept")
    again = send(lines)[1]
    tally.equal(again, answers, "the same batch again gives the same answers")
    tally.equal(count(), 2_500, "and adds nothing")
    other = [{"key": f"other-{n}", **submission(rng, f"batch other {n}")} for n in range(2_500)]
    other[1_500] = {"key": "other-1500", "answers": {"waiting": 77}}
    answers = send(other)[1]
    tally.equal(len(answers), 2_500, "with a bad line each is answered too")
    tally.equal({a["status"] for a in answers[:1_000]}, {201}, "the first thousand is kept")
    tally.equal({a["status"] for a in answers[1_000:2_000]}, {422, 424}, "of the second thousand nothing is kept")
    bad = answers[1_500]
    tally.check(bad.get("line") == 1_501 and bad["status"] == 422 and "/answers/waiting" in [e["pointer"] for e in bad["errors"]], "the bad line is named", bad)
    tally.equal({a["status"] for a in answers[2_000:]}, {201}, "the rest is kept")
    tally.equal(count(), 4_000, "so many are there")
    other[1_500] = {"key": "other-1500", **submission(rng, "batch mended")}
    tally.equal({a["status"] for a in send(other)[1]}, {201}, "mended and sent again, all are kept")
    tally.equal(count(), 5_000, "and each once")
    answers = send([{"key": "batch-0", "answers": {"waiting": 1}}])[1]
    tally.equal([a["status"] for a in answers], [409], "a key with another body is refused")
    twice = {"key": "batch-twice", **submission(rng, "batch twice")}
    answers = send([twice, twice])[1]
    tally.check(len({json.dumps(a) for a in answers}) == 1 and answers[0]["status"] == 201, "a line twice in a batch is kept once", answers)
    tally.equal(count(), 5_001, "really once")
    answers = send(["", "  ", {"answers": {"waiting": 1}}, "{", {"key": "", "answers": {"waiting": 1}}, {"key": "x", "answers": {"waiting": 1}, "y": 1}])[1]
    tally.equal([a["status"] for a in answers], [422] * 4, f"what is no line is refused ({answers[:1]})")
    tally.equal(send([])[1], [], "an empty batch is answered by nothing")
    try:
        answer = call(port, "POST", f"{RESPONSES}:batch", b'{"key":"' + b"x" * 3_000_000, bearer(place.token))
        statuses = [json.loads(line)["status"] for line in answer.text.splitlines()] if answer.status == 200 else [answer.status]
        tally.equal(statuses, [413], "an endless line is refused")
    except OSError as error:
        tally.check(False, "an endless line is refused with an answer", error)
    good = [json.dumps({"key": f"batch-before-{n}", "answers": {"waiting": 3, "words": "batch before"}}) for n in range(3)]
    try:
        answers = send([*good, '{"key":"' + "x" * 3_000_000])[1]
        tally.equal([a["status"] for a in answers][-1:], [413], "so is one behind good lines")
        kept = [a["key"] for a in answers if a["status"] == 201]
        tally.equal(count(), 5_001 + len(kept), "and only what was answered with 201 is kept")
    except OSError as error:
        tally.check(False, "an endless line behind good ones is refused with an answer", error)
    # Streamed: the first thousand is answered before the second is sent.
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        head = f"POST {RESPONSES}:batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {place.token}\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head.encode())
        data = "".join(json.dumps({"key": f"stream-{n}", "answers": {"waiting": 3}}) + "\n" for n in range(1_000)).encode()
        connection.sendall(b"%x\r\n%s\r\n" % (len(data), data))
        out = b""
        try:
            while out.count(b"stream-") < 1_000 and (chunk := connection.recv(65536)):
                out += chunk
        except OSError:
            pass
        tally.equal(out.count(b'"status":201'), 1_000, "a thousand is answered while the rest is still to come")
        connection.sendall(b"0\r\n\r\n")
    answer, _ = send([lines[0]], survey="closed")
    tally.equal(answer.status, 200, "a batch for another survey")


def closed(tally, server, place):
    port = server.port
    tally.equal(post(port, GOOD, survey="closed").status, 401, "a restricted survey needs a token")
    tally.equal(post(port, GOOD, survey="closed", token=place.weak_token).status, 403, "of the right scope")
    tally.equal(post(port, GOOD, survey="closed", token=place.token).status, 201, "and takes it")


def paging(tally, server, place):
    port = server.port
    everything = [item["id"] for item in listed(port, place.token)]
    tally.equal(len(set(everything)), len(everything), "no page repeats what another had")
    few = call(port, "GET", f"{RESPONSES}?limit=7", headers=bearer(place.token)).json
    ids = [item["id"] for item in few["items"]]
    while len(ids) < 35:
        few = call(port, "GET", f"{RESPONSES}?limit=7&cursor={few['next']}", headers=bearer(place.token)).json
        ids += [item["id"] for item in few["items"]]
    tally.equal(ids, everything[:35], "pages of seven give the same order")
    tally.equal(len(call(port, "GET", RESPONSES, headers=bearer(place.token)).json["items"]), 100, "a page has at most a hundred")
    for query in ("limit=0", "limit=101", "limit=-1", "limit=x", "limit=99999999999999999999", "cursor=!", "cursor=-5", "cursor=" + "z" * 50, "page=2"):
        answer = call(port, "GET", f"{RESPONSES}?{query}", headers=bearer(place.token))
        tally.check(answer.status == 422 and answer.is_problem and answer.pointers, f"?{query} is refused by name", answer)


def maps(tally, rng, server, place):
    port, path = server.port, "/api/v1/cycles/visit/map"

    def put(body, key=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        body = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return call(port, "PUT", path, body, bearer(place.token, **{"Content-Type": "application/json", **({"Idempotency-Key": key} if key else {}), **headers}))

    got = call(port, "GET", path, headers=bearer(place.token))
    tag, text = got.headers.get("etag"), got.json
    tally.check(got.status == 200 and tag, "a map has its ETag", got)
    answer = put(text)
    tally.check(answer.status == 428 and answer.is_problem, "without If-Match: 428", answer)
    answer = put(text, If_Match='"999"')
    tally.check(answer.status == 412 and answer.is_problem, "with another version: 412", answer)
    changed = json.loads(json.dumps(text))
    changed["moments"][0]["criticality"] = 9
    key = new_key(rng)
    answer = put(changed, key, If_Match=tag)
    tally.check(answer.status == 200 and answer.json == changed, "a map is changed", answer)
    new = answer.headers.get("etag")
    tally.check(new and new != tag, "it has a new ETag", f"{tag} → {new}")
    answer = put(changed, key, If_Match=tag)
    tally.check(answer.status == 200 and answer.headers.get("etag") == new, "the same again with its key: the same answer", answer)
    answer = put(text, key, If_Match=new)
    tally.equal(answer.status, 409, "another map with that key: 409")
    answer = put(text, If_Match=tag)
    tally.equal(answer.status, 412, "who still has the old version is told")
    tally.equal(call(port, "GET", path, headers=bearer(place.token)).json["moments"][0]["criticality"], 9, "and nothing was changed")
    for name, change, pointer in (
        ("no name", lambda m: m["moments"][0].pop("name"), "/moments/0/name"),
        ("criticality 11", lambda m: m["moments"][1].update(criticality=11), "/moments/1/criticality"),
        ("an unknown field", lambda m: m["moments"][2].update(colour="red"), "/moments/2/colour"),
        ("an unknown phase", lambda m: m["moments"][0].update(phase="later"), "/moments/0/phase"),
        ("a code twice", lambda m: m["moments"][1].update(code="arrives"), "/moments/1"),
        ("an unknown channel", lambda m: m["moments"][1].update(channel="telepathy"), "/moments/1/channel"),
        ("another cycle", lambda m: m.update(cycle="other"), "/cycle"),
        ("no moments", lambda m: m.update(moments=[]), "/moments"),
        ("phases that go back", lambda m: m["moments"][2].update(phase="before"), "/moments/2"),
    ):
        wrong = json.loads(json.dumps(changed))
        change(wrong)
        answer = put(wrong, If_Match=new)
        tally.check(
            answer.status == 422 and answer.is_problem and any(p.startswith(pointer) for p in answer.pointers), f"a map with {name}: 422 names {pointer}", answer
        )
    for body in (b"", b"{", b"[]", b"[" * 100_000, b'{"moments":' * 50_000, b"x" * 3_000_000):
        answer = put(body, If_Match=new)
        tally.check(answer.status in (400, 413, 422) and answer.is_problem, f"a map of {body[:12]!r}… is refused", answer)
    tally.equal(call(port, "GET", path, headers=bearer(place.token)).headers.get("etag"), new, "nothing of it was kept")


def pages(tally, server, place):
    port = server.port

    def form(path, headers=None, **fields):
        return call(port, "POST", path, urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})

    for path in ("/cycles", "/cycles/visit", "/cycles/visit/report"):
        answer = call(port, "GET", path, headers={"Accept": "text/html"})
        tally.check(answer.status == 303 and answer.headers.get("location", "").startswith("/sign-in"), f"{path} leads to signing in", answer)
        answer = call(port, "GET", path, headers={"Accept": "text/html", "Cookie": "siklus=session_wrong"})
        tally.equal(answer.status, 303, f"{path} with a made-up session too")
        tally.equal(call(port, "GET", path).status, 401, f"{path} refuses programs")
    wrong = form("/sign-in", login="owner", password="wrong")
    tally.check(wrong.status in (401, 422) and "set-cookie" not in wrong.headers, "a wrong password is refused", wrong)
    nobody = form("/sign-in", login="nobody", password="wrong")
    tally.check(nobody.status == wrong.status and nobody.text.replace("nobody", "owner") == wrong.text, "it does not tell who exists")
    for fields in ({}, {"login": "owner"}, {"login": "x" * 10_000, "password": "y"}, {"login": "a\0b", "password": "c"}, {"login": "'; --", "password": "ü" * 3_000}):
        answer = form("/sign-in", **fields)
        tally.check(400 <= answer.status < 500 and "set-cookie" not in answer.headers, f"signing in with {str(fields)[:40]} is refused", answer)
    answer = call(port, "POST", "/sign-in", b"login=%zz&password=%", {"Content-Type": "application/x-www-form-urlencoded"})
    tally.check(400 <= answer.status < 500, "a broken form is refused", answer)
    right = form("/sign-in?next=/cycles/visit", login="owner", password=place.password)
    tally.check(right.status == 303 and right.headers.get("location") == "/cycles/visit", "the right password leads on", right)
    cookie = right.headers.get("set-cookie", "")
    tally.check(
        "httponly" in cookie.lower() and "samesite=lax" in cookie.lower() and "path=/" in cookie.lower() and "domain" not in cookie.lower(), "the session's cookie is guarded", cookie
    )
    for target in ("//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX:1"):
        answer = form("/sign-in?" + urlencode({"next": target}), login="owner", password=place.password)
        tally.check(answer.headers.get("location", "").startswith("/") and "evil" not in answer.headers["location"][:3], f"next={target} leads to no other site", answer.headers.get("location"))
        tally.check(not answer.headers.get("location", "").startswith(("//", "/\\")), f"next={target} stays here", answer.headers.get("location"))
    session = {"Cookie": cookie.split(";")[0], "Accept": "text/html"}
    seen, waiting = {}, ["/", "/cycles", "/cycles/visit", "/cycles/visit/report", "/sign-in", "/cycles/visit?location=north&weighted=true", "/nothing/here", "/cycles/no-such"]
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        if path in seen or path.startswith("/language"):
            continue
        answer = seen[path] = call(port, "GET", path, headers=session)
        tally.check(answer.status < 500, f"the page {path[:80]} is given", answer)
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        page = Everything(answer.text)
        tally.equal([a for a in page.loads if re.match(r"(?i)\s*([a-z]+:|//)", a) and not a.startswith("data:image/")], [], f"{path}: nothing is loaded from elsewhere")
        tally.equal([a for a in page.links if re.match(r"(?i)\s*([a-z]+:|//)", a)], [], f"{path}: no link leads elsewhere")
        bare = re.sub(r'xmlns(:\w+)?="[^"]*"', "", answer.text)
        if "/links" in path:  # what is handed out bears the server's own address
            bare = bare.replace(f"http://127.0.0.1:{port}/", "/")
        tally.equal(re.findall(r"(?i)https?://[^\s\"'<]*|url\([^)]*//[^)]*\)|@import[^;]*", bare), [], f"{path}: no address of another site in it")
        digests = [base64.b64encode(hashlib.sha256(t.encode()).digest()).decode() for t in re.findall(r"(?s)<style[^>]*>(.*?)</style>", answer.text)]
        forbidden = [f"<style> {d}" for d in digests if f"'sha256-{d}'" not in answer.headers["content-security-policy"]]
        tally.equal(page.inline + forbidden, [], f"{path}: nothing in it that the policy forbids")
        waiting += [a for a in page.links + page.loads if a.startswith("/") and not a.startswith("//") and a not in seen]
    styles = [p for p in seen if p.endswith(".css")]
    tally.check(styles, "the style was found")
    for path in styles:
        text = seen[path].text
        tally.equal(re.findall(r"(?i)https?:|url\(\s*[\"']?//|@import", text), [], f"{path}: nothing is loaded from elsewhere")
    tally.check(sum(a.status == 200 for a in seen.values()) >= 6, "the pages are there", {p: a.status for p, a in seen.items()})
    tally.say(f"{len(seen)} pages and files looked through")
    out = call(port, "POST", "/sign-out", "", {**session, "Sec-Fetch-Site": "same-origin"})
    tally.check(out.status == 303 and "max-age=0" in out.headers.get("set-cookie", "").lower(), "signing out clears the cookie", out.headers)
    tally.equal(call(port, "GET", "/cycles", headers=session).status, 303, "the session is over on the server too")
    tally.check(call(port, "GET", "/sign-out", headers=session).status in (404, 405), "reading a page signs nobody out")


def attempts(tally, server):
    """Guessing is slowed down."""
    def guess(number):
        return call(server.port, "POST", "/sign-in", urlencode({"login": "guessed", "password": str(number)}), {"Content-Type": "application/x-www-form-urlencoded"}, timeout=60)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(guess, range(24)))
    limited = [a for a in answers if a.status == 429]
    tally.check(limited and all("retry-after" in a.headers for a in limited), "guessing passwords is answered with 429 and Retry-After", [a.status for a in answers])
    tally.check(len(answers) - len(limited) <= 16, "few guesses get through", [a.status for a in answers])


def headers(tally, server, place):
    """The policy on every answer, errors too."""
    port = server.port
    asked = [
        ("GET", "/health", None, {}), ("GET", "/nothing", None, {}), ("GET", "/nothing", None, {"Accept": "text/html"}), ("GET", "/sign-in", None, {}),
        ("DELETE", "/health", None, {}), ("POST", RESPONSES, "{", {}), ("POST", RESPONSES, "x" * 300_000, {}), ("GET", RESPONSES, None, {}),
        ("GET", "/health", None, {"Host": "evil.example"}), ("POST", "/sign-in", "", {"Sec-Fetch-Site": "cross-site"}), ("GET", "/cycles", None, {"Accept": "text/html"}),
        ("GET", "/api/openapi.json", None, {}), ("GET", "/metrics", None, {}), ("GET", "/api/v1/cycles/visit/summary", None, bearer(place.token)), ("HEAD", "/health", None, {}),
        ("OPTIONS", "/health", None, {}), ("TRACE", "/health", None, {}), ("FOO", "/health", None, {}), ("POST", f"{RESPONSES}:batch", "{}\n", bearer(place.token)),
    ]
    for method, path, body, extra in asked:
        answer = call(port, method, path, body, extra)
        what = f"{method} {path} {extra.get('Accept', '')} → {answer.status}"
        if answer.status == 400 and not answer.body and answer.headers.get("connection") == "close":
            continue  # refused by the parser as no HTTP at all
        policy = answer.headers.get("content-security-policy", "")
        tally.check("default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy, f"{what}: has the policy", answer.headers)
        tally.check(answer.headers.get("x-content-type-options") == "nosniff", f"{what}: is not sniffed", answer.headers)
        tally.check("referrer-policy" in answer.headers, f"{what}: tells no referrer", answer.headers)
        tally.check("access-control-allow-origin" not in answer.headers, f"{what}: is not for other sites", answer.headers)
        tally.check(answer.status < 500 or answer.status == 501, f"{what}: is no failure of ours", answer)
        names = [name.lower() for name, _ in answer.all_headers]
        tally.check(len(names) == len(set(names) | {"set-cookie"} & set(names)), f"{what}: no header twice", names)


def stopped(tally, rng, server, place):
    """SIGTERM while eight clients post: all that was acknowledged is kept."""
    acknowledged, strange, stop = [], [], threading.Event()

    def work(number):
        connection = None
        while not stop.is_set():
            try:
                if connection is None:
                    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=15)
                marker = f"stop {number} {len(acknowledged)} {time.monotonic_ns()}"
                connection.request("POST", RESPONSES, json.dumps({"answers": {"waiting": 3, "words": marker}}), {"Idempotency-Key": str(time.monotonic_ns()) + str(number)})
                answer = Answer(connection.getresponse())
                if answer.status == 201:
                    acknowledged.append((answer.json["id"], marker))
                elif answer.status != 503:
                    strange.append(answer)
            except (OSError, http.client.HTTPException):
                connection = None
                time.sleep(0.01)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    time.sleep(1)
    begun = time.monotonic()
    code = server.stop(limit=15)
    seconds = time.monotonic() - begun
    stop.set()
    for thread in threads:
        thread.join()
    tally.equal(code, 0, f"SIGTERM under load ends with 0 (after {seconds:.1f} s; {server.output()[-300:]})")
    tally.check(seconds <= 10, "within 10 s", f"{seconds:.1f} s")
    tally.equal(strange[:1], [], "until the end every answer is 201 or 503")
    kept = {item["id"]: item["answers"].get("words") for item in place.export()}
    tally.equal([a for a in acknowledged if kept.get(a[0]) != a[1]][:2], [], "nothing acknowledged is lost")
    result = place.run("verify")
    tally.equal(result.returncode, 0, f"verify holds ({(result.stdout + result.stderr).strip()[:300]})")
    tally.say(f"SIGTERM under load: ended after {seconds:.2f} s, {len(acknowledged)} acknowledged")


def body(tally, rng):
    place = Place(data=os.path.join(folder(), "data"))
    place.prepare(extra=[("closed.yaml", CLOSED_SURVEY)])
    place.weak_token = place.must("token", "create", "--scope", "metrics:read").strip()
    server = started(tally, place)
    jobs = slow(tally, server)
    for name, step in (
        ("the documented calls", lambda: documented(tally, server, place)), ("collisions", lambda: collisions(tally, server, place)),
        ("the edge", lambda: edge(tally, server, place)), ("bodies", lambda: bodies(tally, server, place)),
        ("idempotency", lambda: idempotency(tally, rng, server, place)), ("batches", lambda: batch(tally, rng, server, place)),
        ("a restricted survey", lambda: closed(tally, server, place)), ("paging", lambda: paging(tally, server, place)),
        ("maps", lambda: maps(tally, rng, server, place)), ("pages", lambda: pages(tally, server, place)),
        ("attempts", lambda: attempts(tally, server)), ("headers", lambda: headers(tally, server, place)),
        ("slow clients", lambda: slow_ended(tally, server, jobs)),
    ):
        tally.say(name)
        try:
            step()
        except Exception as error:  # one broken step must not hide the others
            tally.check(False, f"{name}: the step broke: {error!r}")
        if not tally.check(server.process.poll() is None, f"{name}: the server lives", server.output()[-2000:]):
            server = started(tally, place)
    status = open(f"/proc/{server.process.pid}/status").read()
    peak = int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) // 1024
    tally.say(f"the server's memory was {peak} MiB at most")
    tally.check(peak < 400, "memory stays within bounds", f"{peak} MiB")
    log = server.output()
    tally.check("Fatal error" not in log and "a request failed" not in log, "no request failed inside", log[-1500:])
    stopped(tally, rng, server, place)


if __name__ == "__main__":
    tally = Tally("smoke")
    rng = seed()
    main(tally, lambda: body(tally, rng))
