#!/usr/bin/env python3
"""Gives the command line bad files: each is refused with exit 2 and a sentence that names the place, and nothing is kept.

Never a crash, a hang, a heap of memory or half an import. Then what must work: bad lines left out and listed, the same
file twice, midnight in the organisation's zone, maps that go out and in again.
"""

import json
import os
import pathlib
import random
import re
import resource
import subprocess
import sys
import time

from _siklus import HEADER, MAP, MAPPING, SAMPLES, SURVEY, Place, Tally, binary, call, folder, free_port, main, run, table, write

MOST_SECONDS = 20
MOST_MEMORY = 300  # MiB


def measured(place, *arguments):
    """Runs a command; returns its exit code, outputs, seconds and the most memory it used, in MiB."""
    out, error = os.path.join(folder(), "out"), os.path.join(folder(), "error")
    begun = time.monotonic()
    with open(out, "wb") as out_file, open(error, "wb") as error_file:
        process = subprocess.Popen(
            [binary(), *arguments, *place.options], stdin=subprocess.DEVNULL, stdout=out_file, stderr=error_file, cwd=folder(),
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)),
        )
        while True:
            pid, state, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - begun > 2 * MOST_SECONDS:
                process.kill()
                _, state, usage = os.wait4(process.pid, 0)
                break
            time.sleep(0.005)
        process.returncode = os.waitstatus_to_exitcode(state)
    text = [pathlib.Path(path).read_text(errors="replace") for path in (out, error)]
    return process.returncode, text[0], text[1], time.monotonic() - begun, usage.ru_maxrss // 1024


class Judge:
    def __init__(self, tally, place):
        self.tally, self.place = tally, place
        self.slowest, self.largest, self.count = (0, ""), (0, ""), 0
        self.before = self.contents()

    def contents(self):
        """Everything that an import might have changed."""
        result = self.place.run("verify").stdout
        return re.sub(r"\d+ ms", "", result) + self.place.must("export", "map", "--cycle", "visit") + self.place.must("export", "survey", "visit")

    def refused(self, what, arguments, *words, place=None):
        code, out, error, seconds, memory = measured(place or self.place, *arguments)
        self.count += 1
        self.slowest, self.largest = max(self.slowest, (seconds, what)), max(self.largest, (memory, what))
        shown = f"exit {code}, {seconds:.1f} s, {memory} MiB: {(out + error).strip()[:400]}"
        if not self.tally.equal(code, 2, f"{what}: exit 2 ({shown})"):
            return error
        self.tally.check(error.strip() and not out.strip(), f"{what}: told on standard error", shown)
        self.tally.check(
            not re.search(r"Fatal error|Stack dump|Thread \d|Optional\(|Error Domain|NSCocoa|0x[0-9a-f]{8}|\.swift:\d", error), f"{what}: in words for people", shown
        )
        self.tally.check(len(error) < 20_000, f"{what}: in few words", len(error))
        for word in words:
            self.tally.check(re.search(word, error), f"{what}: it names {word}", shown)
        self.tally.check(seconds < MOST_SECONDS, f"{what}: soon", shown)
        self.tally.check(memory < MOST_MEMORY, f"{what}: in little memory", shown)
        return error

    def unchanged(self, what):
        now = self.contents()
        self.tally.equal(now, self.before, f"{what}: nothing was kept")
        self.before = now


def documents(judge):
    """Maps, surveys and mappings that cannot be read."""
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"{c}: &{c} [{','.join('*' + p for _ in range(9))}]\n" for p, c in zip("abcdefgh", "bcdefghi"))
    latin = MAP.replace("A visit", "Visité").encode("latin-1")
    unreadable = write("unreadable.yaml", MAP)
    link = os.path.join(folder(), "loop.yaml")
    os.symlink(link, link)
    general = {
        "an empty file": ("", None), "a lone space": (" \n", None), "only a comment": ("# nothing\n", None), "binary": (random.Random(1).randbytes(20_000), None),
        "a PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), None), "zeros": (bytes(100_000), None), "Latin-1": (latin, None),
        "UTF-16": (MAP.encode("utf-16"), None), "a list": ("- a\n- b\n", None), "a word": ("hello\n", None), "a number": ("42\n", None),
        "billion laughs": (bomb, "line 1"), "an anchor": ("cycle: &a visit\n", "line 1"), "an alias": ("cycle: *a\n", "line 1"), "a tag": ("cycle: !!python/object:os.system visit\n", "line 1"),
        "a document twice": (MAP + "---\n" + MAP, None), "deep lists": ("[" * 100_000, "line 1"), "deep lists, closed": ("[" * 50_000 + "]" * 50_000, "line 1"),
        "deep groups": ("{a: " * 50_000 + "}" * 50_000, "line 1"), "100,000 dashes": ("- " * 100_000 + "x\n", "line 1"),
        "deep indentation": ("".join(" " * n + "a:\n" for n in range(1_300)), "line"), "many question marks": ("? " * 50_000 + "x\n", None),
        "a tab as indentation": ("cycle: visit\nmoments:\n\t- code: a\n", "line 3"), "an open quote": ('cycle: "visit\n', "line"),
        "bad indentation": ("cycle: visit\n  name: x\n", "line"), "a field twice": ("cycle: visit\ncycle: visit\n", "line"),
        "a megabyte in a line": ("name: " + "x" * 1_100_000 + "\n", None), "five megabytes": ("# " + "x" * 98 + "\n") * 50_000, "90,000 fields": ("".join(f"a{n}: 1\n" for n in range(90_000)), None),
        "a million brackets": ("{" * 1_000_000, None), "a NUL": ("cycle: vi\0sit\n", "line 1"), "a quoted NUL": ('cycle: "vi\\0sit"\n', "line 1"),
    }
    for what, content in general.items():
        text, place = content if isinstance(content, tuple) else (content, None)
        path = write("bad.yaml", text)
        words = ["bad.yaml"] + ([place] if place else [])
        judge.refused(f"a map: {what}", ["import", "map", path], *words)
        if what in ("an empty file", "binary", "billion laughs", "deep lists", "100,000 dashes", "a list", "Latin-1", "a NUL"):
            judge.refused(f"a survey: {what}", ["import", "survey", path], *words)
            good = write("good.csv", table(3))
            judge.refused(f"a mapping: {what}", ["import", "responses", good, "--mapping", path], *words)
    for kind in (["import", "map"], ["import", "survey"]):
        judge.refused(f"{kind[1]}: no such file", [*kind, "/no/such/file.yaml"], "/no/such/file.yaml")
        judge.refused(f"{kind[1]}: a directory", [*kind, folder()], folder())
        judge.refused(f"{kind[1]}: a link to itself", [*kind, link], "loop.yaml")
        judge.refused(f"{kind[1]}: a device", [*kind, "/dev/zero"], "/dev/zero")
        judge.refused(f"{kind[1]}: nothing", [*kind, "/dev/null"], "/dev/null")
        judge.refused(f"{kind[1]}: an empty name", [*kind, ""])
    if os.getuid() == 0:
        judge.tally.say("unreadable files: root reads everything; tried as another user below")
    else:
        os.chmod(unreadable, 0)
        judge.refused("an unreadable map", ["import", "map", unreadable], "unreadable.yaml")
    judge.unchanged("bad documents")


def fields(judge):
    """Files that can be read but do not hold."""
    def edit(text, old, new):
        assert old in text, old
        return text.replace(old, new, 1)

    for what, text, words in (
        ("an unknown field", edit(MAP, "criticality: 3", "colour: red"), ["line 13", "colour"]), ("a misspelt field", edit(MAP, "phase: before", "fase: before"), ["fase", "phase"]),
        ("criticality 11", edit(MAP, "criticality: 3", "criticality: 11"), ["line 13", "criticality"]), ("criticality 1e99", edit(MAP, "criticality: 3", "criticality: 1e99"), ["criticality"]),
        ("criticality 9223372036854775808", edit(MAP, "criticality: 3", "criticality: 9223372036854775808"), ["criticality"]), ("criticality NaN", edit(MAP, "criticality: 3", "criticality: .nan"), ["criticality"]),
        ("an unknown phase", edit(MAP, "phase: before", "phase: later"), ["line 11", "phase"]), ("a bad code", edit(MAP, "code: arrives", "code: Arrives!"), ["code"]),
        ("a code twice", edit(MAP, "code: waits", "code: arrives"), ["arrives"]), ("no name", edit(MAP, 'name: {en: "Arrives"}', "description: {en: x}"), ["name"]),
        ("an unknown channel", edit(MAP, "criticality: 3", "channel: telepathy"), ["telepathy"]), ("phases that go back", edit(MAP, "phase: after", "phase: before"), ["leaves|phase"]),
        ("no moments", MAP.split("moments:")[0] + "moments: []\n", ["moments"]), ("no cycle", edit(MAP, "cycle: visit\n", ""), ["cycle"]), ("a bad language", edit(MAP, "{en: \"Arrives\"}", "{not-a-language!: x}"), ["name|language"]),
    ):
        judge.refused(f"a map with {what}", ["import", "map", write("wrong.yaml", text)], "wrong.yaml", "line", *words)
    for what, text, words in (
        ("an unknown moment", edit(SURVEY, "moment: arrives", "moment: flies"), ["line 7", "flies"]), ("an unknown kind", edit(SURVEY, "kind: rating", "kind: stars"), ["stars"]),
        ("1 point", edit(SURVEY, "points: 5", "points: 1"), ["points"]), ("12 points", edit(SURVEY, "points: 5", "points: 12"), ["points"]), ("-5 points", edit(SURVEY, "points: 5", "points: -5"), ["points"]),
        ("a question twice", edit(SURVEY, "code: waiting", "code: arriving"), ["arriving"]), ("an unknown cycle", edit(SURVEY, "cycle: visit", "cycle: no-such"), ["no-such"]),
        ("an unknown field", edit(SURVEY, "points: 5", "colour: red"), ["colour"]), ("no questions", SURVEY.split("questions:")[0] + "questions: []\n", ["questions"]), ("a bad access", edit(SURVEY, "access: open", "access: maybe"), ["access"]),
    ):
        judge.refused(f"a survey with {what}", ["import", "survey", write("wrong.yaml", text)], "wrong.yaml", *words)
    good = write("good.csv", table(3))
    for what, text, words in (
        ("an unknown question", edit(MAPPING, "waiting: waiting", "weight: waiting"), ["weight"]), ("an unknown survey", edit(MAPPING, "survey: visit", "survey: no-such"), ["no-such"]),
        ("an unknown column", edit(MAPPING, "recommend: recommend", "recommend: no-such"), ["no-such"]), ("column 99", edit(MAPPING, "recommend: recommend", "recommend: 99"), ["99"]),
        ("column 0", edit(MAPPING, "recommend: recommend", "recommend: 0"), ["0"]), ("column 99999999999999999999", edit(MAPPING, "recommend: recommend", "recommend: 99999999999999999999"), ["9999"]),
        ("an unknown field", MAPPING + "colour: red\n", ["colour"]), ("an unknown encoding", MAPPING + "encoding: klingon\n", ["klingon"]), ("a long delimiter", MAPPING + 'delimiter: "ab"\n', ["delimiter"]),
        ("a bad pattern", edit(MAPPING, "{column: at}", '{column: at, format: "yy-mm"}'), ["format|pattern"]), ("no answers", MAPPING.split("answers:")[0], ["answers"]),
        ("an unknown table", edit(MAPPING, "arriving: arriving", "arriving: {column: arriving, table: no-such}"), ["no-such"]), ("an unknown location", edit(MAPPING, "location: site", "location: {constant: east}"), ["east"]),
        ("no required question", edit(MAPPING, "  waiting: waiting\n", ""), ["waiting"]),
    ):
        judge.refused(f"a mapping with {what}", ["import", "responses", good, "--mapping", write("wrong.yaml", text)], "wrong.yaml", *words)
    judge.unchanged("wrong documents")


def tables(judge):
    """Tables that cannot be read."""
    tally, mapping = judge.tally, write("mapping.yaml", MAPPING)

    def refused(what, text, *words, options=(), path=None):
        path = path or write("bad.csv", text)
        judge.refused(f"a table: {what}", ["import", "responses", path, "--mapping", mapping, *options], os.path.basename(path), *words)

    line = "bad-1,2026-10-01T10:00:00+07:00,north,3,3,9,fine\n"
    refused("an empty file", "")
    refused("blank lines", "\n\n\n")
    refused("a directory", "", path=folder())
    refused("no such file", "", path="/no/such/file.csv")
    refused("a device without end", "", path="/dev/zero")
    refused("binary", random.Random(2).randbytes(200_000))
    refused("zeros", bytes(200_000))
    refused("a packed file", b"\x1f\x8b\x08" + random.Random(3).randbytes(5_000))
    refused("Latin-1 said to be UTF-8", (HEADER + line.replace("fine", "schön")).encode("latin-1"), "line 2|byte|:2")
    refused("UTF-16 said to be UTF-8", (HEADER + line).encode("utf-16"))
    refused("UTF-8 said to be UTF-16", HEADER + line, options=["--encoding", "utf-16"])
    refused("UTF-8 said to be cp949", HEADER.encode() + line.replace("fine", "né").encode() + b"2,\xff\xff\n", options=["--encoding", "cp949"])
    refused("an unknown encoding", HEADER + line, "klingon", options=["--encoding", "klingon"])
    refused("another delimiter", HEADER + line, options=["--delimiter", ";"])
    refused("a header twice", HEADER.replace("words", "waiting") + line, "waiting")
    refused("a missing column", HEADER.replace("waiting", "weighting") + line, "waiting")
    refused("an empty header", "\n" + line)
    refused("too few cells", HEADER + line + "2,2026-10-01T10:00:00+07:00,north,3\n", "line 3|:3")
    refused("too many cells", HEADER + line + line.replace("fine", "fine,more,more"), "line 3|:3|line 2")
    refused("an open quote", HEADER + line + '2,2026-10-01T10:00:00+07:00,north,3,3,9,"open\n' + line * 20, "line 3|:3")
    refused("signs behind a quote", HEADER + '2,2026-10-01T10:00:00+07:00,north,3,3,9,"a"b\n', "line 2|:2")
    for what, bad, column in (
        ("6 of 5", line.replace(",3,3,", ",3,6,"), "waiting"), ("0 of 5", line.replace(",3,3,", ",3,0,"), "waiting"), ("-1", line.replace(",3,3,", ",3,-1,"), "waiting"),
        ("3.5", line.replace(",3,3,", ",3,3.5,"), "waiting"), ("1e300", line.replace(",3,3,", ",3,1e300,"), "waiting"), ("a huge number", line.replace(",3,3,", ",3," + "9" * 400 + ","), "waiting"),
        ("9223372036854775808", line.replace(",3,3,", ",3,9223372036854775808,"), "waiting"), ("NaN", line.replace(",3,3,", ",3,NaN,"), "waiting"), ("inf", line.replace(",3,3,", ",3,inf,"), "waiting"),
        ("a word", line.replace(",3,3,", ",3,good,"), "waiting"), ("nothing where something must be", line.replace(",3,3,", ",3,,"), "waiting"), ("an unknown location", line.replace("north", "east"), "site"),
        ("a bad time", line.replace("2026-10-01T10", "2026-13-01T10"), "at"), ("a time without zone", line.replace("+07:00", ""), "at"), ("no key", line.replace("bad-1,", ","), "id"),
        ("a year too late", line.replace("2026-10-01", "9999-10-01"), "at"), ("a year too early", line.replace("2026-10-01", "0001-10-01"), "at"), ("text of 20,000 signs", line.replace("fine", "x" * 20_000), "words"),
    ):
        refused(what, HEADER + line.replace("bad-1,", "bad-0,") + bad, "line 3|:3", column)
    huge = os.path.join(folder(), "huge.csv")
    with open(huge, "wb") as file:
        file.write(HEADER.encode())
        for _ in range(100):
            file.write(b"x" * (1 << 20))
    refused("100 MB in one line", "", path=huge)
    with open(huge, "wb") as file:
        file.write(HEADER.encode() + b'1,2026-10-01T10:00:00+07:00,north,3,3,9,"')
        for _ in range(100):
            file.write(b"x\n" * (1 << 19))
    refused("100 MB in one quoted cell", "", path=huge)
    with open(huge, "wb") as file:
        for _ in range(100):
            file.write(b"x," * (1 << 19))
    refused("100 MB of headers", "", path=huge)
    with open(huge, "wb") as file:
        file.write(HEADER.encode())
        for _ in range(4):
            file.write(b"\n" * (1 << 20))
    code, out, error, seconds, memory = measured(judge.place, "import", "responses", huge, "--mapping", mapping)
    tally.check(code in (0, 2) and seconds < MOST_SECONDS and memory < MOST_MEMORY, "4 million empty lines: soon, in little memory", f"exit {code}, {seconds:.1f} s, {memory} MiB {error}")
    os.remove(huge)
    refused("5 MB of commas", HEADER + "," * 900_000 + "\n" + line)
    refused("all lines bad", HEADER + line.replace(",3,3,", ",3,99,") * 20_000, "20000")
    good = table(5_000)
    refused("a bad line at the end of many", good + "x,y,z,9,9,99,w\n", "line 5002|:5002", "nothing was imported")
    judge.unchanged("bad tables")
    tally.say(f"{judge.count} bad files: slowest {judge.slowest[0]:.1f} s ({judge.slowest[1]}), largest {judge.largest[0]} MiB ({judge.largest[1]})")


def unreadable(judge):
    """Files that this user may not read, tried as nobody where we are root."""
    if os.getuid() != 0:
        return
    path = write("secret.yaml", MAP)
    os.chmod(path, 0)
    open_folder = os.path.join(folder(), "nobody")
    os.mkdir(open_folder)
    os.chmod(open_folder, 0o777)
    os.chmod(folder(), 0o711)
    for arguments in (["import", "map", path, "--data", open_folder], ["import", "responses", path, "--mapping", path, "--data", open_folder], ["init", "--data", "/proc/siklus"], ["verify", "--data", judge.place.data]):
        os.chmod(judge.place.data, 0o700)
        try:
            result = subprocess.run([binary(), *arguments], capture_output=True, text=True, user=65534, group=65534, extra_groups=[], timeout=60, cwd="/")
        except PermissionError:
            return judge.tally.say("unreadable files: skipped, since nobody may not run the program")
        judge.tally.equal(result.returncode, 2, f"{' '.join(arguments[:2])} without the right to read: exit 2 ({(result.stdout + result.stderr).strip()[:300]})")
        judge.tally.check("secret.yaml" in result.stderr or "siklus" in result.stderr, "it says which file", result.stderr)
    return None


def usage(judge):
    """Bad usage, and places that are none."""
    nowhere = Place(data="/no/such/folder")
    for arguments in (["export", "map"], ["verify"], ["report"], ["serve", "--port", "9"], ["token", "create"], ["backup", os.path.join(folder(), "b")]):
        judge.refused(f"{' '.join(arguments[:2])} where nothing is", arguments, "/no/such/folder", place=nowhere)
    file = Place(data=write("a-file", "x"))
    judge.refused("a file as data folder", ["verify"], "a-file", place=file)
    judge.refused("init in a file", ["init"], "a-file", place=file)
    garbage = os.path.join(folder(), "garbage")
    os.mkdir(garbage)
    write("garbage/siklus.sqlite", random.Random(4).randbytes(50_000))
    for arguments in (["verify"], ["serve", "--port", "9"], ["export", "map"]):
        judge.refused(f"{arguments[0]} on a file that is no database", arguments, "garbage|database", place=Place(data=garbage))
    write("cut.sqlite", pathlib.Path(judge.place.data, "siklus.sqlite").read_bytes()[:50_000])
    judge.refused("restoring a cut backup", ["restore", os.path.join(folder(), "cut.sqlite")], "cut.sqlite", place=Place(data=os.path.join(folder(), "fresh")))
    judge.refused("restoring no backup", ["restore", write("no.sqlite", "hello")], "no.sqlite", place=Place(data=os.path.join(folder(), "fresh")))
    judge.tally.check(not os.path.exists(os.path.join(folder(), "fresh", "siklus.sqlite")), "a refused backup leaves no database")
    judge.refused("a server that is none", ["verify"], place=Place(database="postgres://nobody@127.0.0.1:9/none"))
    for arguments in (["no-such"], ["import", "map"], ["serve", "--port", "x"], ["--no-such"], ["report", "--format", "pdf"], ["import", "responses", "x.csv"]):
        result = run(*arguments)
        judge.tally.equal(result.returncode, 2, f"siklus {' '.join(arguments)}: bad usage is exit 2 ({result.stderr.strip()[:120]})")
    for arguments, word in ((["report", "--from", "x"], "--from"), (["report", "--location", "east"], "east"), (["report", "--cycle", "no-such"], "no-such"), (["report", "--from", "2026-11-02", "--to", "2026-11-01"], "--to"), (["init", "--zone", "Mars/Olympus"], "Mars"), (["token", "create", "--scope", "everything"], "everything")):
        judge.refused(f"siklus {' '.join(arguments)}", arguments, word)
    judge.unchanged("bad usage")


def outputs(judge):
    """Output that nobody takes: a full disk, a closed pipe, no output at all."""
    tally, place = judge.tally, judge.place
    backup = os.path.join(folder(), "to-full")
    for arguments in (["export", "map"], ["export", "responses", "visit"], ["report"], ["verify"], ["token", "create"], ["backup", backup]):
        for what, stdout in (("a full disk", open("/dev/full", "wb")), ("a file that is closed", None)):
            command = [binary(), *arguments, *place.options]
            if stdout is None:
                command = ["bash", "-c", 'exec "$@" >&-', "-", *command]
            result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, text=True, errors="replace", timeout=60, cwd=folder())
            shown = f"exit {result.returncode}: {result.stderr.strip()[:300]}"
            tally.check(0 <= result.returncode < 126 and "Fatal error" not in result.stderr, f"{' '.join(arguments[:2])} into {what}: no crash", shown)
            if what == "a full disk" and arguments != ["export", "responses", "visit"]:
                tally.check(result.returncode != 0, f"{' '.join(arguments[:2])} into {what}: not said to be done", shown)
        if os.path.exists(backup):
            os.remove(backup)
    port = free_port()
    with open("/dev/full", "wb") as full:
        process = subprocess.Popen(
            [binary(), "serve", *place.options, "--port", str(port)], stdin=subprocess.DEVNULL, stdout=full, stderr=full, cwd=folder()
        )
    try:
        health = None
        for _ in range(60):
            time.sleep(0.05)
            try:
                health = call(port, "GET", "/health", timeout=2).status
            except OSError as error:
                health = error
        tally.equal(health, 200, "a server whose log's disk is full goes on serving")
    finally:
        process.kill()
        process.wait()


def skipping(judge):
    """Bad lines left out and listed; the same file twice."""
    tally, place = judge.tally, judge.place
    mapping, base = write("mapping.yaml", MAPPING), len(judge.place.export())
    lines = table(200).splitlines(keepends=True)
    lines[10] = lines[10].replace(",north,", ",east,").replace(",south,", ",east,")
    lines[20] = "x,y\n"
    lines[30] = re.sub(r",\d,(\d+),line", r",77,\1,line", lines[30])
    path = write("partly.csv", "".join(lines))
    error = judge.refused("some bad lines", ["import", "responses", path, "--mapping", mapping], "3 of 200", "--skip-bad", "east", "77", "site", "waiting")
    for number in (11, 21, 31):
        tally.check(re.search(rf"(line |:){number}\b", error), f"line {number} is named", error)
    code, out, error, *_ = measured(place, "import", "responses", path, "--mapping", mapping, "--skip-bad")
    tally.check(code == 0 and "197 responses" in out and "3 bad lines" in out, "--skip-bad keeps the good ones and counts the bad ones", out + error)
    for number, word in ((11, "east"), (21, "cells|columns"), (31, "77")):
        tally.check(re.search(rf"(line |:){number}\b.*({word})", error), f"--skip-bad lists line {number}", error)
    tally.equal(len(place.export()) - base, 197, "so many are there")
    code, out, error, *_ = measured(place, "import", "responses", path, "--mapping", mapping, "--skip-bad")
    tally.check(code == 0 and out.startswith("0 responses") and "197 were here already" in out, "the same file again adds nothing", out + error)
    mended = write("mended.csv", table(200))
    code, out, error, *_ = measured(place, "import", "responses", mended, "--mapping", mapping)
    tally.check(code == 0 and out.startswith("3 responses") and "197" in out, "the mended file adds what was missing", out + error)
    tally.equal(len(place.export()) - base, 200, "and no more")
    # Without a key the whole line is known again, equal lines within a file apart.
    keyless = write("keyless.yaml", MAPPING.replace("key: id\n", ""))
    row = "a,2026-10-02T10:00:00+07:00,north,3,3,9,equal\n"
    path = write("equal.csv", HEADER + row * 3)
    for wanted in ("3 responses", "0 responses"):
        code, out, error, *_ = measured(place, "import", "responses", path, "--mapping", keyless)
        tally.check(code == 0 and out.startswith(wanted), f"three equal lines without key: {wanted}", out + error)
    for what, text, options in (
        ("a byte order mark", b"\xef\xbb\xbf" + (HEADER + row.replace("a,", "bom,")).encode(), []), ("carriage returns", (HEADER + row.replace("a,", "cr,")).replace("\n", "\r\n").encode(), []),
        ("no last line end", (HEADER + row.replace("a,", "end,")).rstrip("\n").encode(), []), ("UTF-16", (HEADER + row.replace("a,", "wide,")).encode("utf-16"), ["--encoding", "utf-16"]),
        ("semicolons", (HEADER + row.replace("a,", "semi,")).replace(",", ";").encode(), []), ("tabs", (HEADER + row.replace("a,", "tab,")).replace(",", "\t").encode(), []),
        ("quotes", (HEADER + row.replace("a,", "quote,").replace("equal", '"said ""yes"",\nthen left"')).encode(), []), ("windows-1252", (HEADER + row.replace("a,", "win,").replace("equal", "schön")).encode("cp1252"), ["--encoding", "windows-1252"]),
    ):
        code, out, error, *_ = measured(place, "import", "responses", write("form.csv", text), "--mapping", mapping, *options)
        tally.check(code == 0 and out.startswith("1 responses"), f"a table with {what} is read", out + error)
    words = [item["answers"].get("words") for item in place.export()]
    tally.check('said "yes",\nthen left' in words and "schön" in words, "quotes and signs come out as they went in", words[-8:])
    tally.equal(place.run("verify").returncode, 0, "verify holds")


def midnight(tally):
    """The organisation's zone decides the day."""
    for zone, offset, utc in (("Asia/Jakarta", "+07:00", ("2026-10-31T16:59:59Z", "2026-10-31T17:00:00Z")), ("America/New_York", "-04:00", ("2026-11-01T03:59:59Z", "2026-11-01T04:00:00Z")), ("Europe/Berlin", "+01:00", ("2026-10-31T22:59:59.999999Z", "2026-10-31T23:00:00Z"))):
        place = Place(data=os.path.join(folder(), "midnight-" + zone.replace("/", "-")))
        place.must("init", "--zone", zone)
        place.must("import", "map", write("map.yaml", MAP))
        place.must("import", "survey", write("survey.yaml", SURVEY))
        rows = [HEADER]
        # Seven answers (1) in the day's last second, six (5) in the next day's first moment, written with zones and in UTC.
        for number in range(13):
            late = number < 7
            time_text = (("2026-10-31T23:59:59" if late else "2026-11-01T00:00:00") + offset) if number % 2 else utc[0 if late else 1]
            rows.append(f"{number},{time_text},north,,{1 if late else 5},,\n")
        place.must("import", "responses", write("midnight.csv", "".join(rows)), "--mapping", write("mapping.yaml", MAPPING))
        local = MAPPING.replace("{column: at}", '{column: at, format: "yyyy-MM-dd HH:mm:ss"}')
        rows = [HEADER] + [f"w{n},{'2026-10-31 23:59:59' if n < 2 else '2026-11-01 00:00:00'},north,,{1 if n < 2 else 5},,\n" for n in range(5)]
        place.must("import", "responses", write("wall.csv", "".join(rows)), "--mapping", write("wall.yaml", local))
        for first, last, wanted in (("2026-10-31", "2026-10-31", (9, 1)), ("2026-11-01", "2026-11-01", (9, 5)), ("2026-10-31", "2026-11-01", (18, 3)), ("2026-10-30", "2026-10-30", (0, None)), ("2026-11-02", "2026-11-02", (0, None))):
            report = json.loads(place.must("report", "--format", "json", "--from", first, "--to", last))
            moment = next(m for m in report["moments"] if m["code"] == "waits")
            got = (moment["n"], moment["mean"])
            if wanted[0] == 0:
                tally.check(got[0] in (0, None) and got[1] is None, f"{zone}, {first}: nothing is counted", moment)
            else:
                tally.equal(got, wanted, f"{zone}, {first}…{last}: midnight there decides the day")
        tally.equal({item["at"][:19] for item in place.export()}, {"2026-10-31T23:59:59", "2026-11-01T00:00:00"}, f"{zone}: times come out in the organisation's zone")
        tally.equal(place.run("verify").returncode, 0, f"{zone}: verify holds")


def maps(tally):
    """Maps go out and in again, byte for byte; what is no longer named is retired, and said."""
    place = Place(data=os.path.join(folder(), "maps"))
    place.must("init", "--zone", "Europe/Berlin")
    for name in ("bank", "restaurant"):
        place.must("import", "map", str(SAMPLES / f"{name}-map.yaml"))
        place.must("import", "survey", str(SAMPLES / f"{name}-survey.yaml"))
        code = re.search(r"(?m)^cycle: (\S+)", (SAMPLES / f"{name}-map.yaml").read_text()).group(1)
        first = place.must("export", "map", "--cycle", code)
        out = place.must("import", "map", write("again.yaml", first))
        tally.check("nothing changed" in out, f"{name}: its own export changes nothing", out)
        tally.equal(place.must("export", "map", "--cycle", code), first, f"{name}: export, import, export: the same bytes")
        survey = re.search(r"(?m)^survey: (\S+)", (SAMPLES / f"{name}-survey.yaml").read_text()).group(1)
        text = place.must("export", "survey", survey)
        place.must("import", "survey", write("survey-again.yaml", text))
        tally.equal(place.must("export", "survey", survey), text, f"{name}: the survey too")
    awkward = MAP.replace('"Arrives"', '"yes: no # \\"quoted\\" \\\\ \'x\' – ü 猫 🐈 \\t"').replace('"Waits"', '"  spaces  "').replace('"Leaves"', '"null"').replace('"A visit"', '"line one\\nline two\\n"')
    place.must("import", "map", write("awkward.yaml", awkward))
    first = place.must("export", "map", "--cycle", "visit")
    place.must("import", "map", write("awkward-again.yaml", first))
    tally.equal(place.must("export", "map", "--cycle", "visit"), first, "awkward words: the same bytes")
    for word in ("猫 🐈", "  spaces  "):
        tally.check(word in first, f"awkward words: {word!r} is kept", first)
    place.must("import", "map", write("map.yaml", MAP))
    place.must("import", "survey", write("survey.yaml", SURVEY))
    place.must("import", "responses", write("t.csv", table(50)), "--mapping", write("mapping.yaml", MAPPING))
    shorter = MAP[: MAP.index("  - code: leaves")]
    out = place.must("import", "map", write("shorter.yaml", shorter))
    tally.check(re.search(r"retired.*leaves", out), "a moment that is no longer named is retired, and the import says so", out)
    tally.equal(len(place.export()), 50, "the answers stay")
    out = place.must("import", "map", write("map.yaml", MAP))
    tally.check(re.search(r"back.*leaves", out), "named again it is back, and the import says so", out)
    without = shorter.replace("  - code: arrives\n    name: {en: \"Arrives\"}\n    phase: before\n    actor: customer\n    criticality: 3\n", "")
    before = json.loads(place.must("report", "--cycle", "visit", "--format", "json", "--from", "2026-10-01", "--to", "2026-10-31"))
    result = place.run("import", "map", write("without.yaml", without))
    tally.check(result.returncode == 0 and re.search(r"retired.*arrives", result.stdout), "a moment with answers is retired too", result.stdout + result.stderr)
    place.must("import", "map", write("map.yaml", MAP))
    after = json.loads(place.must("report", "--cycle", "visit", "--format", "json", "--from", "2026-10-01", "--to", "2026-10-31"))
    tally.equal(after["moments"], before["moments"], "brought back, it has its answers and figures as before")
    tally.equal(place.run("verify").returncode, 0, "verify holds")


def body(tally):
    place = Place(data=os.path.join(folder(), "data"))
    place.prepare()
    judge = Judge(tally, place)
    for name, step in (
        ("documents", lambda: documents(judge)), ("fields", lambda: fields(judge)), ("tables", lambda: tables(judge)), ("files that may not be read", lambda: unreadable(judge)),
        ("usage", lambda: usage(judge)), ("outputs", lambda: outputs(judge)), ("skipping bad lines", lambda: skipping(judge)), ("midnight", lambda: midnight(tally)), ("maps", lambda: maps(tally)),
    ):
        tally.say(name)
        try:
            step()
        except Exception as error:  # one broken step must not hide the others
            import traceback

            traceback.print_exc(limit=3, file=sys.stdout)
            tally.check(False, f"{name}: the step broke: {error!r}")


if __name__ == "__main__":
    tally = Tally("bad_input")
    main(tally, lambda: body(tally))
