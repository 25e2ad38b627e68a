#!/usr/bin/env python3
"""Fills the disk under a running server, makes it read-only and lets it fail: 503 with the reason, reads go on, it heals.

Needs root, since it mounts a small tmpfs of its own; without that it says so and is skipped. Read-only and failing are
done by a small C shim, since Linux does not turn a mount read-only while files are open for writing.
"""

import os
import shutil
import subprocess
import time

from _siklus import (
    MAPPING, Place, Server, Tally, bearer, call, folder, listed, main, new_key, post, seed, submission, table, write,
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


SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>

/* Whether the file named by SHIM_FLAG names a function; then its calls on files below SHIM_FOLDER fail. */
static int fails(const char *function, int fd) {
    char flag[4096] = "", link[64], path[4096] = "";
    FILE *file = fopen(getenv("SHIM_FLAG"), "r");
    if (!file) return 0;
    if (!fgets(flag, sizeof flag, file)) flag[0] = 0;
    fclose(file);
    if (!strstr(flag, function)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (readlink(link, path, sizeof path - 1) < 0) return 0;
    if (strncmp(path, getenv("SHIM_FOLDER"), strlen(getenv("SHIM_FOLDER")))) return 0;
    errno = strstr(flag, "EIO") ? EIO : EROFS;
    return 1;
}
#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) {
    REAL(pwrite64); return fails("pwrite", fd) ? -1 : real(fd, b, n, o); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) {
    REAL(pwrite); return fails("pwrite", fd) ? -1 : real(fd, b, n, o); }
ssize_t write(int fd, const void *b, size_t n) {
    REAL(write); return fails("write", fd) ? -1 : real(fd, b, n); }
int ftruncate64(int fd, off64_t n) { REAL(ftruncate64); return fails("pwrite", fd) ? -1 : real(fd, n); }
int fsync(int fd) { REAL(fsync); return fails("sync", fd) ? -1 : real(fd); }
int fdatasync(int fd) { REAL(fdatasync); return fails("sync", fd) ? -1 : real(fd); }
"""


class Shim:
    """Makes writes below a folder fail while a flag is set; a mount cannot turn read-only while files are open."""

    def __init__(self, data):
        source, self.library = write("shim.c", SHIM), os.path.join(folder(), "shim.so")
        self.flag = os.path.join(folder(), "shim.flag")
        subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", self.library, source, "-ldl"], check=True)
        self.environment = {"LD_PRELOAD": self.library, "SHIM_FLAG": self.flag, "SHIM_FOLDER": data}

    def set(self, text):
        with open(self.flag + ".new", "w") as file:
            file.write(text)
        os.rename(self.flag + ".new", self.flag)

    def clear(self):
        os.remove(self.flag)


def broken_disk(tally, rng, place, acknowledged):
    """Read-only, then with errors: the same promises."""
    if not shutil.which("gcc"):
        return tally.say("broken disk: skipped, since there is no gcc")
    shim = Shim(place.data)
    server = Server(place, environment=shim.environment)
    keeper = Keeper(tally, server, place, rng)
    keeper.acknowledged = acknowledged
    for name, flag in [("read-only", "pwrite write sync EROFS"), ("failing writes", "pwrite EIO"), ("failing fsync", "sync EIO")]:
        tally.equal([a.status for a in keeper.posts(5) if a.status != 201], [], f"before {name}: answers are kept")
        shim.set(flag)
        answers = keeper.posts(20)
        refusals = [a for a in answers if a.status == 503]
        tally.equal([a.status for a in answers if a.status == 201], [], f"{name}: no write is said to be kept")
        tally.equal([f"{a!r}" for a in keeper.strange[:1]], [], f"{name}: every answer is a problem of 503")
        keeper.strange = []
        tally.check(
            all(is_refusal(a, "read", "disk", "written", "i/o") for a in refusals), f"{name}: 503 with the reason", refusals[:1]
        )
        health = unwell(tally, server, name, "read", "disk", "written", "i/o")
        reading(tally, server, place, name)
        tally.say(f"{name}: {len(refusals)} of {len(answers)} refused: {health.text[:220]}")
        shim.clear()
        healed(tally, keeper, f"after {name}")
        keeper.settle(f"after {name}")
    tally.equal(server.stop(), 0, "SIGTERM ends the server")
    result = place.run("verify")
    tally.equal(result.returncode, 0, f"verify holds after a broken disk ({(result.stdout + result.stderr).strip()[:400]})")
    return None


def read_only_start(tally, place, small):
    """A disk that is read-only before the start is told in a sentence."""
    result = mount(small, ["-o", "remount,ro"])
    if result.returncode != 0:
        return tally.say(f"read-only from the start: skipped ({result.stderr.strip()})")
    for arguments in (["serve", "--port", "1"], ["token", "create"]):
        result = place.run(*arguments, timeout=20)
        tally.equal(result.returncode, 2, f"{arguments[0]} on a read-only disk is refused ({result.stderr.strip()[:300]})")
        tally.check("ead-only" in result.stderr or "written" in result.stderr, f"{arguments[0]} says why", result.stderr)
    mount(small, ["-o", "remount,rw"])
    return None


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
        tally.equal(server.stop(), 0, "SIGTERM ends the server")
        read_only_start(tally, place, small)
        broken_disk(tally, rng, place, keeper.acknowledged)
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
