"""How soon a started server answers, and how much memory it holds when nobody asks."""

import time

from .machine import run, say
from .pages import FEW, folder_with
from .server import Server
from .table import median


def measure(table, program, rounds):
    folder = folder_with(program, FEW)
    starts, bare, idle = [], [], []
    for number in range(rounds):
        say(f"Start, round {number + 1} of {rounds}")
        begin = time.perf_counter()
        run(program, "--version")
        bare.append((time.perf_counter() - begin) * 1000)
        with Server(program, folder) as server:
            starts.append(server.seconds_to_health * 1000)
            time.sleep(1)
            idle.append(server.resident_mebibytes())
    table.add(
        "start to the first /health", f"{median(starts):.0f} ms (worst {max(starts):.0f})",
        f"siklus --version: {median(bare):.0f} ms", goal="≤ 150 ms", reached=median(starts) <= 150,
    )
    table.add("idle memory", f"{max(idle):.0f} MiB", goal="≤ 80 MiB", reached=max(idle) <= 80)
