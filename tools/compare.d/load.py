"""How many questions a server answers when clients that keep their connections ask at once."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from measures import percentile

HOST = "127.0.0.1"
# a client that waits longer gives up
PATIENCE = 10.0
PYTHON = "Python, for want of wrk"


class Load(NamedTuple):
    """What some clients met who asked without a pause for some seconds."""

    clients: int
    answered: int
    seconds: float
    # answers other than 200, broken connections
    errors: int
    timeouts: int
    p95_ms: float
    max_ms: float
    generator: str

    @property
    def per_second(self) -> float:
        """Good answers a second."""
        return self.answered / self.seconds if self.seconds else 0.0

    def line(self) -> str:
        """All of it, in words."""
        clients = f"{self.clients} client{'' if self.clients == 1 else 's'}"
        return (
            f"{self.per_second:.1f} requests/s with {clients} ({self.generator}): "
            f"{self.answered} answers in {self.seconds:.1f} s, p95 {self.p95_ms:.1f} ms, "
            f"max {self.max_ms:.1f} ms, {self.errors} errors, {self.timeouts} timeouts"
        )


def measure_load(
    port: int, targets: Sequence[str], clients: int, seconds: float, scratch: Path
) -> Load:
    """Asks for the targets in turn, with wrk; where there is none, with clients in Python."""
    if shutil.which("wrk"):
        return _wrk(port, targets, clients, seconds, scratch)
    return asyncio.run(_clients(port, targets, clients, seconds))


def _wrk(port: int, targets: Sequence[str], clients: int, seconds: float, scratch: Path) -> Load:
    asked = scratch / "targets"
    asked.write_text("".join(f"{target}\n" for target in targets), "ascii")
    # one thread keeps many more requests under way than a server of searches answers
    command = ["wrk", "--threads", "1", "--connections", str(clients)]
    command += ["--duration", f"{max(1, round(seconds))}s", "--timeout", f"{PATIENCE:.0f}s"]
    command += ["--script", str(Path(__file__).with_name("load.lua"))]
    command += [f"http://{HOST}:{port}", "--", str(asked)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(done.stdout.strip().splitlines()[-1])
    return Load(
        clients,
        said["requests"] - said["refused"],
        said["duration"] / 1e6,
        said["refused"] + said["broken"],
        said["timeouts"],
        said["p95"] / 1e3,
        said["max"] / 1e3,
        "wrk",
    )


async def _clients(port: int, targets: Sequence[str], clients: int, seconds: float) -> Load:
    """The same in Python, which takes its share of the cores: the figures are a little low."""
    turn, errors, timeouts = 0, 0, 0
    times: list[float] = []
    start = time.perf_counter()

    async def ask() -> None:
        nonlocal turn, errors, timeouts
        connection = None
        while time.perf_counter() - start < seconds:
            target = targets[turn % len(targets)]
            turn += 1
            asked = time.perf_counter()
            try:
                if connection is None:
                    connection = await asyncio.open_connection(HOST, port)
                answer = _get(*connection, f"{HOST}:{port}", target)
                is_good = await asyncio.wait_for(answer, PATIENCE)
            except asyncio.TimeoutError:
                timeouts += 1
                connection = _closed(connection)
            except (OSError, EOFError, ValueError):
                errors += 1
                connection = _closed(connection)
            else:
                errors += not is_good
                if is_good:
                    times.append((time.perf_counter() - asked) * 1000)
        _closed(connection)

    await asyncio.gather(*(ask() for _ in range(clients)))
    took = time.perf_counter() - start
    p95, longest = (percentile(times, 0.95), max(times)) if times else (0.0, 0.0)
    return Load(clients, len(times), took, errors, timeouts, p95, longest, PYTHON)


async def _get(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, target: str
) -> bool:
    writer.write(f"GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode("ascii"))
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower().split("\r\n")
    fields = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
    await reader.readexactly(int(fields["content-length"]))
    return head[0].split()[1] == "200"


def _closed(connection: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None) -> None:
    if connection is not None:
        connection[1].close()
