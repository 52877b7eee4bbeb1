"""A hundred thousand streams that are no HTTP, or nearly: none is a fault, none is carried out, and nothing is held on to."""

import json
import os
from collections.abc import Iterator

import pytest
from Torture.server import Server

from . import heads
from .asking import ask
from .storm import AT_ONCE, Storm
from .streams import CANARY, KINDS, streams
from .watching import growth, held, is_flat

STREAMS = int(os.environ.get("HEED_STREAMS", "12000"))
# What the server keeps open for itself beside connections, and opens when it is first needed.
OWN_FILES = 8
assert heads.KINDS is KINDS


def wrong_answer(port: int, token: str | None = None) -> str | None:
    """What is wrong with the answers that somebody else gets; nothing where they are right."""
    live = ask(port, "/health/live")
    if live != (200, b'{"status":"live"}'):
        return f"live was answered with {live}"
    if token:
        status, body = ask(port, "/api/v1/contacts", token)
        if status != 200 or not body.startswith(b'{"items":[]'):
            return f"a list that is empty was answered with {status} {body[:200]!r}"
    return None


@pytest.fixture(scope="module")
def storm(service: Server, seed: int) -> Iterator[Storm]:
    before = held(service.process.pid)
    run = Storm(service.port, service.process.pid, lambda port: wrong_answer(port, service.token))
    run.run(streams(seed, STREAMS), STREAMS)
    grown = growth(run.samples) / 1024
    print(
        f"{STREAMS} streams of {len(KINDS)} kinds in {run.seconds:.0f} s; memory grew by {grown:.0f} KiB, files {before.files} before"
    )
    yield run


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_stream_is_refused_or_answered_rightly(storm: Storm, kind: str):
    assert storm.sent[kind] >= STREAMS // len(KINDS), f"only {storm.sent[kind]} were sent"
    found = storm.faults[kind]
    assert not found, f"{len(found)} of {storm.sent[kind]}: " + "\n".join(found[:5])


def test_everybody_else_is_answered_rightly_meanwhile(storm: Storm):
    assert len(storm.samples) >= 100
    assert not storm.between, storm.between[:5]


def test_memory_and_files_stay_flat(storm: Storm, service: Server):
    assert is_flat(storm.samples), f"{growth(storm.samples)} bytes more, after {STREAMS} streams"
    most = max(each.files for each in storm.samples)
    assert most <= storm.samples[0].files + 2 * AT_ONCE + OWN_FILES, [each.files for each in storm.samples][::10]


def test_nothing_of_the_streams_is_in_the_log(storm: Storm, service: Server):
    lines = [line for line in service.log if CANARY.decode() in line]
    assert not lines, lines[:3]
    told = [json.loads(line) for line in service.log]
    assert len(told) > STREAMS // 10
    assert not [each for each in told if each["level"] == "error"], "a fault is logged"


def test_control_the_storm_finds_what_a_weak_server_does(weak, seed: int):
    names = ("two lengths", "length and chunked", "a nul", "a folded header")
    count = 2_000
    run = Storm(weak.port, weak.pid, wrong_answer, patience=0.2).run(
        streams(seed, count, {name: KINDS[name] for name in names}), count
    )
    assert any("hidden request" in fault for fault in run.faults["two lengths"]), run.faults.keys()
    assert any("hidden request" in fault for fault in run.faults["length and chunked"])
    assert any("[500" in fault for fault in run.faults["a nul"])
    assert any("wrong was answered" in fault for fault in run.faults["a folded header"])
    fair = {"many requests at once": KINDS["many requests at once"]}
    assert not Storm(weak.port, weak.pid, wrong_answer).run(streams(seed, 100, fair), 100).faults
    assert not is_flat(run.samples), f"only {growth(run.samples)} bytes more"
    assert CANARY in weak.log.read_bytes()
    assert wrong_answer(weak.port, "a-token"), "a wrong answer is not seen"
