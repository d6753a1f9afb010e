"""Requests as no browser sends them: each gets an answer that fits, none breaks the server.

    tools/page.d/python hostile.py --kb FILE
"""

import argparse
import socket

from site_under_test import Site

OWN = b"Host: localhost\r\nConnection: close\r\n"
POST = b"POST /api/search/batch HTTP/1.1\r\n" + OWN + b"Content-Type: application/json\r\n"


def get(target, fields=OWN):
    return b"GET " + target + b" HTTP/1.1\r\n" + fields + b"\r\n"


# what is sent, and the status that it deserves
REQUESTS = {
    "no HTTP at all": (b"\x00\x01\x02\r\n\r\n", 400),
    "HTTP/0.9": (b"GET /\r\n\r\n", 400),
    "an unknown version": (b"GET / HTTP/9.9\r\n" + OWN + b"\r\n", 400),
    "the beginning of TLS": (bytes.fromhex("16030100a5010000a10303") + b"x" * 100, 400),
    "two lengths": (POST + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400),
    "a length and chunks": (POST + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    "a length below zero": (get(b"/", OWN + b"Content-Length: -5\r\n"), 400),
    "a length beyond all numbers": (get(b"/", OWN + b"Content-Length: 99999999999999999999\r\n"), 400),
    "ten gigabytes announced": (POST + b"Content-Length: 10000000000\r\n\r\n", 413),
    "a broken chunk": (POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
    "chunks without end": (POST + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b"a" * 65536 + b"\r\n", None),
    "no host": (get(b"/", b"Connection: close\r\n"), 400),
    "another's host": (get(b"/", b"Host: evil.example\r\nConnection: close\r\n"), 421),
    "two hosts": (get(b"/", OWN + b"Host: evil.example\r\n"), 421),
    "another's host in the target": (get(b"http://evil.example/health"), 421),
    "another's host as a path": (get(b"//evil.example/health"), 404),
    "a length twice in one field": (get(b"/", OWN + b"Content-Length: 5, 5\r\n"), 400),
    "a length with a sign": (get(b"/", OWN + b"Content-Length: +5\r\n"), 400),
    "chunks by a name that is none": (POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400),
    "chunks before another coding": (POST + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400),
    "a blank before the colon": (POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400),
    "a chunk beyond all numbers": (POST + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n", 400),
    "an old version": (b"GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n", 200),
    "the other protocol": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    "escapes that are no letters": (get(b"/?q=%ff%fe%zz%"), 200),
    "thousands of parameters": (get(b"/?q=a" + b"&x=1" * 1800), 200),
    "a page beyond the last": (get(b"/?q=a&offset=10001"), 400),
    "a tunnel": (b"CONNECT evil.example:443 HTTP/1.1\r\n" + OWN + b"\r\n", 404),
    "TRACE": (b"TRACE / HTTP/1.1\r\n" + OWN + b"\r\n", 405),
    "a way out of the folder": (get(b"/assets/..%2f..%2fetc%2fpasswd"), 404),
    "a zero byte": (get(b"/documents/%00"), 404),
    "a second header in a path": (get(b"/documents/x%0d%0aSet-Cookie:%20a=b"), 404),
    "a second header in a redirect": (get(b"/documents/29-CT/TU?q=%0d%0aX:%20y"), 302),
    "300 KB of header": (get(b"/", OWN + b"X: " + b"a" * 300000 + b"\r\n"), 400),
    "500 fields": (get(b"/", OWN + b"".join(b"X%d: y\r\n" % n for n in range(500))), 400),
    "a long address": (get(b"/?q=" + b"a" * 9000), 414),
    "a folded field": (get(b"/", OWN + b"X: a\r\n b\r\n"), 400),
    "a zero byte in a field": (get(b"/", OWN + b"X: a\x00b\r\n"), 400),
    "bytes that are no letters": (get(b"/?q=\xff\xfe"), 200),
    "deep JSON": (POST + b"Content-Length: 200000\r\n\r\n" + b"[" * 200000, 400),
    "deeper objects": (POST + b"Content-Length: 600000\r\n\r\n" + b'{"a":[' * 100000, 400),
    "7000 brackets": (get(b"/api/search?q=" + b"(" * 7000), 200),
    "2000 quotes": (get(b"/api/search?q=" + b"%22a" * 2000), 200),
    "1500 alternatives": (get(b"/api/search?q=" + b"a+OR+" * 1500), 200),
    "2000 beginnings": (get(b"/api/search?q=" + b"a*+" * 2000), 200),
    "words beyond any distance": (get(b"/api/search?q=" + b"NEAR(a+b,99999999999999999999)+" * 200), 200),
    "a thousand filters": (get(b"/?q=a" + b"&type=b" * 1000), 400),
}


def ask(port, data):
    """The beginning of the answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=40) as connection:
        try:
            connection.sendall(data)
        except OSError:
            pass
        answer = b""
        while b"\r\n\r\n" not in answer:
            try:
                part = connection.recv(65536)
            except OSError:
                break
            if not part:
                break
            answer += part
        return answer


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--kb", required=True)
    arguments = options.parse_args()
    faults = []
    with Site(arguments.kb, ["--quiet"]) as site:
        port = int(site.url.rsplit(":", 1)[1])
        for name, (data, status) in REQUESTS.items():
            if status is None:
                # nothing is owed; others must go on being served
                with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                    connection.sendall(data)
            else:
                line = ask(port, data).split(b"\r\n")[0].decode(errors="replace")
                if not line.startswith(f"HTTP/1.1 {status}"):
                    faults.append(f"{name}: {line or 'no answer'} instead of {status}")
            if not ask(port, get(b"/health")).startswith(b"HTTP/1.1 200"):
                faults.append(f"{name}: the server is not well afterwards")
        held = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(300)]
        if not ask(port, get(b"/health")).startswith(b"HTTP/1.1 200"):
            faults.append("300 silent connections keep others out")
        for connection in held:
            connection.close()
    if faults:
        raise SystemExit("\n".join(faults))
    print(f"{len(REQUESTS)} hostile requests: each had its answer")


if __name__ == "__main__":
    main()
