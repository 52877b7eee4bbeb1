"""A thousand slow clients, who come again when they are sent away: others are served, and none is waited for too long."""

import os
import socket
import statistics
import threading
import time
from collections.abc import Callable

import pytest
from Torture.server import Server

from .asking import ask
from .crowd import Crowd, ways

CLIENTS, P95, CLOSED_WITHIN = int(os.environ.get("HEED_SLOW", "1000")), 0.5, 30
# Beside the crowd, the requests of others take at most so many times as long: it costs the two cores something too.
TIMES = 12
# Between two looks at who is listened to, and what the machine takes to come to it.
LEEWAY = 1.5


def timed(port: int, seconds: float, targets: dict[str, str | None]) -> list[float]:
    """How long each request of somebody took, on a connection of its own; one that failed took for ever."""
    took, until = [], time.monotonic() + seconds
    while time.monotonic() < until:
        for target, token in targets.items():
            began = time.monotonic()
            try:
                status, _ = ask(port, target, token)
            except OSError:
                status = 0
            took.append(time.monotonic() - began if status == 200 else float("inf"))
            time.sleep(0.02)
    return took


def p95(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.95)]


def beside(crowd: Crowd, work: Callable[[], list[float]]) -> list[float]:
    """What the work gives, done while the crowd is there."""
    there = threading.Thread(target=crowd.run)
    there.start()
    try:
        time.sleep(3)
        return work()
    finally:
        crowd.stops = True
        there.join(60)


@pytest.fixture(scope="module")
def measured(service: Server) -> tuple[Crowd, list[float], list[float]]:
    targets = {"/health/live": None, "/api/v1/contacts": service.token, "/sign-in": None}
    baseline = timed(service.port, 4, targets)
    crowd = Crowd(service.port, CLIENTS, ways(service.token))
    took = beside(crowd, lambda: timed(service.port, CLOSED_WITHIN + 8, targets))
    print(
        f"p95 {p95(baseline) * 1000:.0f} ms alone, {p95(took) * 1000:.0f} ms of {len(took)} beside at most {crowd.most} slow clients"
    )
    for way, lasted in crowd.lasted.items():
        print(f"{way}: {len(lasted)} were listened to for {statistics.median(lasted):.1f} s, at most {max(lasted):.1f} s")
    return crowd, baseline, took


def test_others_are_served_beside_a_thousand_slow_clients(measured):
    crowd, baseline, took = measured
    assert crowd.most >= CLIENTS * 0.85, f"only {crowd.most} were there at once"
    assert len(took) >= 50
    assert p95(took) < P95, f"{p95(took) * 1000:.0f} ms"
    assert p95(took) <= TIMES * p95(baseline), f"{p95(took) * 1000:.0f} ms, and {p95(baseline) * 1000:.0f} ms alone"


@pytest.mark.parametrize("way", ["head", "body", "reply", "replies"])
def test_a_slow_client_is_sent_away_in_time(measured, way: str):
    crowd, _, _ = measured
    assert len(crowd.lasted[way]) >= CLIENTS * ways("")[way].share // 100 // 2
    assert max(crowd.lasted[way]) <= CLOSED_WITHIN + LEEWAY, f"one was listened to for {max(crowd.lasted[way]):.1f} s"


def test_control_a_weak_server_listens_to_the_slow_without_end(weak):
    crowd = Crowd(weak.port, 100, {"head": ways("none")["head"]})
    took = beside(crowd, lambda: timed(weak.port, 8, {"/health/live": None, "/nowhere": None}))
    assert crowd.most == 100
    assert len(crowd.lasted["head"]) == 100 and min(crowd.lasted["head"]) > 8, "it sent somebody away"
    assert p95(took) < P95


def test_control_a_server_that_takes_up_nobody_is_told():
    """Who waits to be taken up is not listened to, and whoever asks meanwhile has no answer."""
    with socket.create_server(("127.0.0.1", 0), backlog=200) as listening:
        port = listening.getsockname()[1]
        crowd = Crowd(port, 20, {"head": ways("none")["head"]})
        took = beside(crowd, lambda: timed_out(port))
    assert crowd.most == 0 and p95(took) == float("inf")


def timed_out(port: int) -> list[float]:
    try:
        return [float(ask(port, "/health/live", patience=2)[0])]
    except OSError:
        return [float("inf")]
