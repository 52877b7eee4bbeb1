"""Measures heed beside the peer in one run: the sides in turn, on fresh folders, by the same load on the same cores."""

import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

import proof
import table
from measure import Measurer, Row

ROUNDS = 3
# How long to wait for what respond-async put off.
PATIENCE = 15

ROWS = [
    Row("empty route", "empty", 32),
    Row("GET of one contact, journalled", "get", 32),
    Row("POST of a contact", "post", 8),
    Row("POST of a contact", "post", 32),
    Row("POST, respond-async", "accept", 32),
]


def main():
    # A stop asked for from outside still stops the server that is up.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-service-", dir=os.environ.get("BENCH_FOLDER")) as name:
        cores, busy = len(os.sched_getaffinity(0)), os.getloadavg()[0]
        print(f"{cores} cores for the server and the load together")
        if busy > cores / 2:
            print(f"!! the machine was already busy (load {busy:.1f}): trust no figure below, only what was checked")
        print(f"one fdatasync of 4 KiB: {disk(Path(name)):.0f} µs (median)")
        measurer = Measurer(Path(name))
        proof.prove(measurer)
        print("the checks bite: a lost contact, a refusal, a broken journal (peer), altered files (heed)")
        print(table.HEADING, flush=True)
        for row in ROWS:
            waits = [PATIENCE if row.kind == "accept" and turn == ROUNDS else 0 for turn in range(1, ROUNDS + 1)]
            print(table.line(row, [measurer.pair(row, wait) for wait in waits]), flush=True)
        conclude(measurer)
        print(f"median of {ROUNDS} rounds, the sides in turn; {time.monotonic() - started:.0f} s in all")


def disk(folder):
    """What one small durable write costs on this disk: the floor under every durable reply, in microseconds."""
    times = []
    with (folder / "disk").open("wb", buffering=0) as file:
        for _ in range(300):
            start = time.perf_counter()
            file.write(bytes(4_096))
            os.fdatasync(file.fileno())
            times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


def conclude(measurer):
    for side, (recorded, shown) in measurer.totals.items():
        words = f"{recorded:,} contacts acknowledged and in the files; {shown:,} shown and journalled"
        print(f"{side}: no reply refused or missing; {words}")
    left, seconds = measurer.backlog
    ending = f"not all assessed within {PATIENCE} s" if seconds is None else f"all assessed after {seconds:.1f} s"
    print(f"heed, respond-async: {left:,} still to be assessed as the load ended; {ending}")


if __name__ == "__main__":
    main()
