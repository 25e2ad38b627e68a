"""A data folder, and a server on it."""

import http.client
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.parse

from .machine import SAMPLES, WORK, Stopped, run

CYCLE = "cash-a-cheque"
SURVEY = "branch-visit"


def fresh_folder(program, name):
    """A new data folder with the sample bank's map and survey, and the owner's password."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    text = run(program, "init", "--data", folder, "--zone", "Europe/Berlin")
    _keep_password(folder, text)
    run(program, "import", "map", "--data", folder, SAMPLES / "bank-map.yaml")
    run(program, "import", "survey", "--data", folder, SAMPLES / "bank-survey.yaml")
    return folder


def sample_folder(program):
    """A new data folder with the whole sample, and the owner's password."""
    folder = WORK / "sample"
    shutil.rmtree(folder, ignore_errors=True)
    _keep_password(folder, run(program, "demo", "--data", folder, "--no-serve"))
    return folder


def _keep_password(folder, text):
    found = re.search(r"\b([a-z]{5}(?:-[a-z]{5}){4})\b", text)
    if not found:
        raise Stopped(f"siklus gave no password:\n{text}")
    (folder / "owner-password").write_text(found[1])


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Server:
    """A running server; `seconds_to_health` is the time from its start to its first good sign of life."""

    def __init__(self, program, folder, environment=None):
        self.folder, self.port = folder, free_port()
        words = [program, "serve", "--data", folder, "--port", str(self.port)]
        self.log = open(WORK / f"{folder.name}.log", "w")
        start = time.perf_counter()
        self.process = subprocess.Popen(
            [str(word) for word in words], stdout=self.log, stderr=self.log, env={**os.environ, **(environment or {})}
        )
        self._wait()
        self.seconds_to_health = time.perf_counter() - start

    def _wait(self):
        deadline = time.perf_counter() + 60
        while time.perf_counter() < deadline:
            if self.process.poll() is not None:
                raise Stopped(f"the server ended by itself; see {self.log.name}")
            try:
                if self.get("/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.001)
        self.stop()
        raise Stopped("the server did not come up within a minute")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def get(self, path, headers=None):
        connection = self.connection()
        connection.request("GET", path, headers=headers or {})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, body

    def sign_in(self):
        """Returns the header that opens the pages."""
        form = {"login": "owner", "password": (self.folder / "owner-password").read_text()}
        connection = self.connection()
        connection.request(
            "POST", "/sign-in", urllib.parse.urlencode(form), {"Content-Type": "application/x-www-form-urlencoded"}
        )
        answer = connection.getresponse()
        answer.read()
        cookie = (answer.getheader("Set-Cookie") or "").split(";")[0]
        if answer.status != 303 or not cookie:
            raise Stopped(f"signing in was answered {answer.status}")
        return {"Cookie": cookie, "Accept": "text/html"}

    def resident_mebibytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024
