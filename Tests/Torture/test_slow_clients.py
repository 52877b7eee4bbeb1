"""Slow, idle and senseless clients hold up nobody else, and are not waited for without end."""

import re
import socket
import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from .client import Client
from .contacts import contact, written
from .server import Server
from .slow import Ending, drip, say

HEADER_WITHIN, BODY_WITHIN, IDLE, P95 = 30, 40, 300, 0.5


@pytest.fixture(scope="module")
def service(heed, policy, store):
    account = store.account("Asha Rao", "responder")
    server = Server(heed, store.data, policy)
    server.start()
    server.token = account.token
    yield server
    alive = server.alive
    if alive:
        assert server.stop() == 0
    assert alive, f"the server did not live through it: {server.last_words()}"


@pytest.fixture(scope="module")
def drips(service):
    """The slow clients, begun together so that their waits are one wait."""
    body = written(contact("w0t1x", 1))
    head = (
        f"POST /api/v1/contacts HTTP/1.1\r\nHost: heed\r\nAuthorization: Bearer {service.token}\r\n"
        f"Idempotency-Key: slow\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    with ThreadPoolExecutor(4) as pool:
        yield {
            "header": pool.submit(
                drip,
                service.port,
                b"GET /health/live HTTP/1.1\r\nHost: heed\r\n",
                b"X-Slow: a\r\n",
                1,
                HEADER_WITHIN + 5,
            ),
            "no header at all": pool.submit(drip, service.port, b"", b"G", HEADER_WITHIN + 5, HEADER_WITHIN + 5),
            "body": pool.submit(drip, service.port, head, body, 1, BODY_WITHIN + 5),
            "silent body": pool.submit(drip, service.port, head, body, BODY_WITHIN + 5, BODY_WITHIN + 5),
        }


def timed(service, seconds):
    """How long each of a normal client's requests took: a write, a read and the list, in turn."""
    client, took, number, until = Client(service.port, service.token), [], 0, time.monotonic() + seconds
    made = client.post("/contacts", written(contact("w1t0x", 0)), "first").json()["id"]
    while time.monotonic() < until:
        number += 1
        for ask in (
            lambda: client.post("/contacts", written(contact(f"w1t{number}x", number)), f"normal-{number}"),
            lambda: client.get(f"/contacts/{made}"),
            lambda: client.get("/contacts"),
        ):
            began = time.monotonic()
            reply = ask()
            took.append(time.monotonic() - began)
            assert reply.status in (200, 201), reply
        time.sleep(0.05)
    return took


def p95(took):
    return statistics.quantiles(took, n=20)[-1]


def test_idle_connections_hold_up_nobody(service, drips):
    idle = [socket.create_connection(("127.0.0.1", service.port), timeout=5) for _ in range(IDLE)]
    try:
        took = timed(service, 8)
    finally:
        for line in idle:
            line.close()
    print(f"{len(took)} requests beside {IDLE} idle connections: p95 {p95(took) * 1000:.0f} ms")
    assert p95(took) < P95


def test_a_slow_header_is_cut_off(drips):
    ending = drips["header"].result()
    assert ending and ending.after <= HEADER_WITHIN, ending
    assert ending.status in (None, 400, 408), ending


def test_a_connection_that_says_nothing_is_cut_off(drips):
    ending = drips["no header at all"].result()
    assert ending and ending.after <= HEADER_WITHIN + 1, ending


@pytest.mark.parametrize("which", ["body", "silent body"])
def test_a_slow_body_is_cut_off(drips, which):
    ending = drips[which].result()
    assert ending and ending.after <= BODY_WITHIN, ending
    assert ending.status in (None, 408), ending


def test_a_huge_header_is_refused(service):
    ending = say(service.port, b"GET /health/live HTTP/1.1\r\nHost: heed\r\nX-Huge: " + b"a" * 1_000_000 + b"\r\n\r\n")
    assert ending.status in (400, 431) or (ending.status is None and ending.closed), ending


def test_many_headers_are_refused(service):
    lines = b"".join(b"X-%d: a\r\n" % number for number in range(100_000))
    ending = say(service.port, b"GET /health/live HTTP/1.1\r\nHost: heed\r\n" + lines + b"\r\n")
    assert ending.status in (400, 431) or (ending.status is None and ending.closed), ending


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\xff\x16\x03\x01" * 200,
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /health/nothing HTTP/1.1\r\nHost: heed\r\nContent-Length: -1\r\n\r\n",
        b"POST /health/nothing HTTP/1.1\r\nHost: heed\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd",
        b"POST /health/nothing HTTP/1.1\r\nHost: heed\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
    ],
    ids=["bytes", "half a line", "another version", "negative length", "two lengths", "not a chunk"],
)
def test_garbage_behind_a_good_request_is_refused(service, garbage):
    ending = say(service.port, b"GET /health/live HTTP/1.1\r\nHost: heed\r\n\r\n" + garbage)
    first, *others = [int(status) for status in re.findall(rb"HTTP/1.1 (\d{3}) ", ending.told)] or [None]
    assert first in (None, 200, 400) and set(others) <= {400, 404, 408, 501, 505}, ending
    assert 400 in others or ending.closed, "neither refused nor closed in 10 s"
    assert Client(service.port).send("GET", "/health/live").status == 200


def test_control_a_server_that_waits_for_ever_is_told():
    """Bare sockets that accept and say nothing: the watch must say that nobody was cut off."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        held = []
        waiting = threading.Thread(target=lambda: held.append(listening.accept()), daemon=True)
        waiting.start()
        assert drip(listening.getsockname()[1], b"GET / HTTP/1.1\r\n", b"X: a\r\n", 0.2, 2) is None
        assert not say(listening.getsockname()[1], b"GET /\r\n", patience=1).closed
        held[0][0].close()


def test_control_the_watch_tells_the_time():
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def cut_off():
            line, _ = listening.accept()
            time.sleep(1)
            line.close()

        threading.Thread(target=cut_off, daemon=True).start()
        ending = drip(listening.getsockname()[1], b"GET / HTTP/1.1\r\n", b"X: a\r\n", 0.1, 5)
        assert isinstance(ending, Ending) and 0.9 < ending.after < 3
