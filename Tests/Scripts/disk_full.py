#!/usr/bin/env python3
"""Fills the disk under a running server and makes it read-only: 503 with the reason, reads go on, and it heals by itself.

Needs root, since it mounts a small tmpfs of its own; without that it says so and is skipped.
"""

import os
import subprocess
import time

from _siklus import (
    MAPPING, Place, Server, Tally, bearer, call, folder, listed, main, new_key, post, run, seed, submission, table, write,
)


def mount(where, options):
    return subprocess.run(["mount", *options, where], capture_output=True, text=True)


def fill(path):
    """Takes what is left, to the last byte."""
    with open(path, "ab", buffering=0) as file:
        for size in (1 << 20, 1 << 16, 4096, 256, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                pass


class Keeper:
    """Posts and remembers what was acknowledged."""

    def __init__(self, tally, server, place, rng):
        self.tally, self.server, self.place, self.rng = tally, server, place, rng
        self.acknowledged, self.refused, self.unsettled, self.strange = {}, set(), {}, []

    def post(self, size=20):
        key = new_key(self.rng)
        body = submission(self.rng, key + " " + "x" * size)
        answer = post(self.server.port, body, key)
        if answer.status == 201:
            self.acknowledged[answer.json["id"]] = key
        elif answer.status == 503 and answer.is_problem:
            self.refused.add(key)
            self.unsettled[key] = body
        else:
            self.strange.append(answer)
        return answer

    def posts(self, count, size=20):
        return [self.post(size) for _ in range(count)]

    def settle(self, what):
        """Sends again what was refused, and compares with the list."""
        for key, body in self.unsettled.items():
            answer = post(self.server.port, body, key)
            if self.tally.equal(answer.status, 201, f"{what}: what was refused is kept when it is sent again"):
                self.acknowledged[answer.json["id"]] = key
        self.unsettled = {}
        self.compare(what)

    def compare(self, what):
        items = {item["id"]: item["answers"]["words"].split()[0] for item in listed(self.server.port, self.place.token)}
        self.tally.equal(sorted(set(self.acknowledged) - set(items))[:3], [], f"{what}: nothing acknowledged is lost")
        self.tally.equal(len(items), len(set(self.acknowledged.values())), f"{what}: nothing more is there than was acknowledged")


def is_refusal(answer, *words):
    return (
        answer.status == 503 and answer.is_problem and "retry-after" in answer.headers
        and any(word in answer.json["detail"].lower() for word in words)
    )


def reading(tally, server, place, what):
    summary = call(server.port, "GET", "/api/v1/cycles/visit/summary", headers=bearer(place.token))
    tally.equal(summary.status, 200, f"{what}: the summary is still given ({summary!r:.300})")
    answer = call(server.port, "GET", "/api/v1/surveys/visit/responses?limit=1", headers=bearer(place.token))
    tally.equal(answer.status, 200, f"{what}: answers are still listed ({answer!r:.300})")


def healed(tally, keeper, what):
    """Waits until a write is kept, without restarting anything."""
    begun = time.monotonic()
    while time.monotonic() - begun < 15:
        if keeper.post().status == 201:
            break
        time.sleep(0.1)
    else:
        tally.check(False, f"{what}: it heals without a restart", keeper.post())
        return
    tally.say(f"{what}: writes are kept again after {time.monotonic() - begun:.2f} s")
    time.sleep(1.1)  # /health looks at most once a second
    tally.equal(call(keeper.server.port, "GET", "/health").status, 200, f"{what}: /health is well again")
    tally.equal([a.status for a in keeper.posts(10) if a.status != 201], [], f"{what}: every write is kept again")


def unwell(tally, server, what, *words):
    time.sleep(1.1)
    health = call(server.port, "GET", "/health")
    tally.check(is_refusal(health, *words), f"{what}: /health is 503 with the reason", health)
    return health


def full(tally, keeper, small):
    server, place = keeper.server, keeper.place
    tally.equal([a.status for a in keeper.posts(50) if a.status != 201], [], "with room, answers are kept")
    fill(f"{small}/ballast")
    answers = []
    for _ in range(400):  # the log may have room of its own for a while
        answers.append(keeper.post(size=3000))
        if len(answers) > 20 and all(a.status == 503 for a in answers[-20:]):
            break
    refusals = [a for a in answers if a.status == 503]
    tally.check(len(refusals) >= 20, "full disk: writes are refused in the end", [a.status for a in answers])
    tally.say(f"full disk: {len(answers) - len(refusals)} more were kept, then refused: {refusals[-1].json['detail'] if refusals else '-'}")
    tally.check(all(is_refusal(a, "full", "space", "disk") for a in refusals), "full disk: 503, with the reason and Retry-After", refusals[:1])
    tally.equal(keeper.strange[:2], [], "full disk: every answer is 201 or a problem of 503")
    health = unwell(tally, server, "full disk", "full", "space", "disk")
    tally.say(f"full disk: /health says {health.text[:200]}")
    reading(tally, server, place, "full disk")
    keeper.compare("full disk")
    result = place.run("verify")
    tally.equal(result.returncode, 0, f"full disk: verify holds beside the server ({(result.stdout + result.stderr).strip()[:300]})")
    result = place.run("backup", f"{small}/backup")
    tally.equal(result.returncode, 2, f"full disk: a backup onto it is refused ({result.stderr.strip()[:300]})")
    left = [name for name in os.listdir(small) if "backup" in name]
    tally.equal(left, [], "full disk: and leaves nothing")


def grown(tally, keeper, small):
    result = mount(small, ["-o", "remount,size=24m"])
    tally.equal(result.returncode, 0, f"the disk grows ({result.stderr})")
    healed(tally, keeper, "grown disk")
    keeper.settle("grown disk")


def read_only(tally, keeper, small):
    result = mount(small, ["-o", "remount,ro"])
    if result.returncode != 0:
        # Files are open for writing: then the kernel wants the mount point itself to be read-only.
        result = mount(small, ["-o", "remount,bind,ro"])
    if result.returncode != 0:
        tally.say(f"read-only: skipped, since the kernel refuses while files are open ({result.stderr.strip()})")
        return
    answers = keeper.posts(20)
    refusals = [a for a in answers if a.status == 503]
    kept = len(answers) - len(refusals)
    if kept == len(answers):
        tally.say("read-only: files that were open may still be written here; nothing to see")
    else:
        tally.check(kept == 0, "read-only: no write is kept", [a.status for a in answers])
        tally.check(all(is_refusal(a, "read", "disk", "written") for a in refusals), "read-only: 503 with the reason", refusals[:1])
        unwell(tally, keeper.server, "read-only", "read", "disk", "written")
    tally.equal(keeper.strange[:2], [], "read-only: every answer is 201 or a problem of 503")
    reading(tally, keeper.server, keeper.place, "read-only")
    tally.say(f"read-only: {len(refusals)} of {len(answers)} refused: {refusals[0].json['detail'] if refusals else '-'}")
    mount(small, ["-o", "remount,rw"])
    mount(small, ["-o", "remount,bind,rw"])
    healed(tally, keeper, "writable again")
    keeper.settle("writable again")


def imports(tally, keeper, small):
    """An import onto a full disk leaves nothing, and another succeeds once there is room."""
    place = keeper.place
    before = len(place.export())
    path, mapping = write("big.csv", table(20_000)), write("mapping.yaml", MAPPING)
    os.remove(f"{small}/ballast")
    mount(small, ["-o", "remount,size=24m"])
    with open(f"{small}/ballast", "wb") as file:  # leaves room for a part of it
        state = os.statvfs(small)
        file.write(b"\0" * max(0, state.f_bavail * state.f_frsize - (3 << 20)))
    result = place.run("import", "responses", path, "--mapping", mapping)
    tally.equal(result.returncode, 2, f"an import onto a full disk is refused ({result.stdout}{result.stderr.strip()[:300]})")
    tally.check("full" in result.stderr or "disk" in result.stderr, "it says why", result.stderr)
    tally.say(f"import onto a full disk: {result.stderr.strip()[:200]}")
    tally.equal(len(place.export()), before, "it leaves nothing")
    small_file = write("small.csv", table(100))
    os.remove(f"{small}/ballast")
    result = place.run("import", "responses", small_file, "--mapping", mapping)
    tally.equal(result.returncode, 0, f"with room the next import succeeds ({result.stderr.strip()[:300]})")
    tally.equal(len(place.export()), before + 100, "it adds its lines")


def body(tally, rng):
    small = os.path.join(folder(), "small")
    os.mkdir(small)
    result = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "siklus-test", small], capture_output=True, text=True)
    if result.returncode != 0:
        print(f"skipped: a small disk cannot be mounted here ({result.stderr.strip()})")
        return
    server = None
    try:
        place = Place(data=f"{small}/data")
        place.prepare()
        server = Server(place, log=os.path.join(folder(), "server.log"))
        keeper = Keeper(tally, server, place, rng)
        full(tally, keeper, small)
        grown(tally, keeper, small)
        read_only(tally, keeper, small)
        tally.equal(server.stop(), 0, "SIGTERM ends the server")
        result = place.run("verify")
        tally.equal(result.returncode, 0, f"verify holds ({(result.stdout + result.stderr).strip()[:400]})")
        imports(tally, keeper, small)
        result = place.run("verify")
        tally.equal(result.returncode, 0, f"verify holds at the end ({(result.stdout + result.stderr).strip()[:400]})")
    finally:
        if server:
            server.kill()
        subprocess.run(["umount", "-l", small], check=False)


if __name__ == "__main__":
    tally = Tally("disk_full")
    rng = seed()
    main(tally, lambda: body(tally, rng))
