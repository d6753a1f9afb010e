"""See tools/test-load."""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import latency
from site_under_test import PROJECT, Site

CONNECTIONS = 64
SCRIPT = """
local paths = {%s}
local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", paths[n %% #paths + 1], {["Accept-Encoding"] = "gzip"})
end
done = function(summary, latency, requests)
  io.write(string.format('RESULT {"requests": %%d, "p50": %%.3f, "p99": %%.3f, "errors": %%d, "timeouts": %%d}\\n',
    summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write, summary.errors.timeout))
end
"""
QUERIES = ["ne+tranh+dun+day", "trach+nhiem+nguoi+dung+dau", "bao+ve+can+bo", "thu+tuc+hanh+chinh", "dat+dai", "ky+luat"]
PATHS = [f"/?q={query}" for query in QUERIES] + [f"/api/search?q={query}&limit=10" for query in QUERIES] + [
    "/", "/documents", "/topics", "/assets/kb.css"]


def wrk(url, seconds, folder):
    script = folder / "paths.lua"
    script.write_text(SCRIPT % ", ".join(json.dumps(path) for path in PATHS))
    done = subprocess.run(
        ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds}s", "--timeout", "10s", "-s", str(script), url],
        capture_output=True, text=True, check=True)
    result = json.loads(re.search(r"RESULT (.*)", done.stdout).group(1))
    print(f"  machine's load before {os.getloadavg()[0]:.1f}; {result['requests'] / seconds:.0f} requests/s, p50 {result['p50']:.1f} ms, p99 {result['p99']:.1f} ms, "
          f"{result['errors']} errors, {result['timeouts']} timeouts", flush=True)
    return result


def settle(url, process):
    """Waits till the server has nothing left to do: requests whose clients went away may still be at work."""
    quiet = 0
    before = None
    for _ in range(600):
        time.sleep(0.1)
        with urllib.request.urlopen(url + "/metrics", timeout=10) as answer:
            figures = dict(line.rsplit(" ", 1) for line in answer.read().decode().splitlines() if line[:1] != "#")
        # the question itself is one
        is_busy = (float(figures["kb_http_requests_in_progress"]) > 1 or float(figures["kb_queries_running"]) > 0
                  or float(figures["kb_queries_waiting"]) > 0)
        used = sum(map(int, Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]))
        # two hundredths of a second of the processor's time go to the question
        quiet = 0 if is_busy or before is None or used - before > 2 else quiet + 1
        before = used
        if quiet == 10:
            return
    raise SystemExit("the server does not come to rest within a minute")


def repeated(folder):
    """corpus/ under many names, as a collection."""
    lines = []
    for number in range(60):
        for file in sorted((PROJECT / "corpus").rglob("*.md")):
            lines.append(json.dumps({"id": f"{file.stem}-{number}", "text": f"{file.read_text()}\n\n{number}"},
                                    ensure_ascii=False))
    path = folder / "repeated.jsonl"
    path.write_text("\n".join(lines) + "\n")
    return path


def slow_clients(url, count, seconds):
    """Connections that send a header a byte at a time; how many are still open in the end, and how long a request of
    someone else takes meanwhile."""
    host, port = url.removeprefix("http://").split(":")
    sockets = []
    for _ in range(count):
        one = socket.create_connection((host, int(port)), timeout=5)
        one.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        sockets.append(one)
    worst = 0.0
    closed = set()
    for _ in range(seconds):
        start = time.monotonic()
        with socket.create_connection((host, int(port)), timeout=5) as other:
            other.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert other.recv(100).startswith(b"HTTP/1.1 200"), "others are not served"
        worst = max(worst, time.monotonic() - start)
        for place, one in enumerate(sockets):
            if place in closed:
                continue
            try:
                one.sendall(b"a")
            except OSError:
                closed.add(place)
        time.sleep(1)
    for one in sockets:
        one.close()
    return count - len(closed), worst * 1000


def main():
    kb, collection, queries, seconds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    with tempfile.TemporaryDirectory(prefix="kb-load-") as name:
        folder = Path(name)
        path = Path(collection).resolve() if collection else repeated(folder)
        index = folder / "kb.sqlite"
        # minutes too, so that there are speakers
        subprocess.run(
            [kb, "ingest", str(path), str(PROJECT / "corpus/bien-ban"), "--topics", str(PROJECT / "corpus/topics.yaml"),
             "--index", str(index), "--quiet"], check=True, capture_output=True)
        changed = folder / "changed.jsonl"
        with Site(kb, ["--quiet"], index) as site:
            held = json.loads(urllib.request.urlopen(site.url + "/api/documents?limit=1").read())["total"]
            print(f"one reader, {held} documents, machine's load {os.getloadavg()[0]:.1f}:")
            faults = latency.measure(site.url, queries)
            wrk(site.url, 3, folder)
            settle(site.url, site.server)
            print(f"{CONNECTIONS} connections, {seconds} s, idle:")
            idle = wrk(site.url, seconds, folder)
            settle(site.url, site.server)
            print(f"{CONNECTIONS} connections, {seconds} s, while ingest writes:")
            writer = subprocess.Popen([sys.executable, __file__, "write", kb, str(index), str(changed), str(path), str(seconds)])
            busy = wrk(site.url, seconds, folder)
            if writer.wait(120):
                faults.append("the ingest that was to write meanwhile failed")
            settle(site.url, site.server)
            open_now, worst = slow_clients(site.url, 300, 15)
            print(f"300 slow clients: {open_now} still open after 15 s; the slowest answer to others {worst:.0f} ms")
        for name, run in (("idle", idle), ("while writing", busy)):
            if run["errors"] or run["timeouts"]:
                faults.append(f"{name}: {run['errors']} errors, {run['timeouts']} timeouts")
        if busy["p99"] > 5 * idle["p99"]:
            faults.append(f"p99 is {busy['p99'] / idle['p99']:.1f} times that of the idle server")
        if open_now:
            faults.append("slow clients keep their connections")
        if faults:
            raise SystemExit("\n".join(faults))
        print(f"p99 while writing is {busy['p99'] / idle['p99']:.1f} times that of the idle server")


def write(kb, index, changed, path, seconds):
    """Ingests a hundredth of the collection anew, each time with other words, till the time is over."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    end = time.monotonic() + int(seconds)
    rounds = 0
    while time.monotonic() < end:
        rounds += 1
        with open(changed, "w") as file:
            for place in range(rounds % 100, len(lines), 100):
                record = json.loads(lines[place])
                record["text"] += f"\n\nLần sửa thứ {rounds}."
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        subprocess.run([kb, "ingest", changed, "--index", index, "--quiet"], check=True, capture_output=True)
    print(f"  ({rounds} ingests meanwhile)", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(*sys.argv[2:])
    else:
        main()
