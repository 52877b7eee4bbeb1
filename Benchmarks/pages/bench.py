"""Times every page of the journey and every sort of search on the demonstration; fails where one is too slow or wrong."""

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from demonstration import Demonstration
from journey import UNIT, pages
from peering import Peer, PeerPage, PeerVisitor, contacts
from searches import searches
from timing import REQUESTS, timed
from visitor import Visitor, Visitors

CLIENTS = (1, 4)
LOADING = 30
HEADING = """\
| page | clients | p50 ms | p95 ms | longest ms | bytes |
|---|---|---|---|---|---|"""


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-pages-", dir=os.environ.get("BENCH_FOLDER")) as name:
        cores, busy = len(os.sched_getaffinity(0)), os.getloadavg()[0]
        print(f"{cores} cores for the server and its clients together")
        if busy > cores / 2:
            print(f"!! the machine was already busy (load {busy:.1f}): the times are longer than they would be")
        demo = Demonstration(Path(os.environ.get("BENCH_DEMO") or Path(name) / "demo"))
        slow = [] if os.environ.get("BENCH_DEMO") else load(demo)
        demo.serve()
        try:
            slow += measure(demo)
        finally:
            demo.stop()
        print(f"{REQUESTS} requests each, every reply 200 with its own heading; {time.monotonic() - begin:.0f} s in all")
    if slow:
        raise SystemExit("!! too slow: " + "; ".join(slow))


def load(demo):
    loading = demo.load()
    print(f"demonstration: {loading.contacts:,} contacts in {loading.seconds:.1f} s ({loading.cpu:.1f} s of the processor)")
    return [f"the demonstration is loaded in {loading.seconds:.0f} s, not {LOADING}"] if loading.seconds >= LOADING else []


def measure(demo):
    visitors = sign_in(demo)
    slow = []
    print(HEADING, flush=True)
    for page in pages(demo, visitors) + searches(demo, UNIT):
        for clients in CLIENTS:
            found = timed(page, visitors[page.who], clients)
            print(line(page.words, clients, found), flush=True)
            if found.p95 >= page.limit:
                slow.append(f"{page.words}, {clients} at once: p95 {found.p95:.0f} ms, not {page.limit:.0f}")
    beside(demo, visitors)
    return slow


def sign_in(demo):
    # Whoever is of two sorts is one account, which the server allows no more than any other.
    known = {}

    def visitor(name):
        if name not in known:
            known[name] = Visitor(demo.port, name).sign_in(demo.password)
        return known[name]

    def of(condition, most=9):
        names = demo.rows(
            "SELECT sign_in_name.name FROM sign_in_name JOIN record_version"
            f" ON record_version.record = sign_in_name.account WHERE {condition} ORDER BY sign_in_name.account LIMIT {most}"
        )
        return Visitors([visitor(name) for (name,) in names])

    def says(words):
        return f"opened(record, version, key_owner, content) LIKE '%\"{words}\"%'"

    return {
        "responder": of(f"{says(UNIT)} AND {says('responder')}"),
        "supervisor": of(f"{says(UNIT)} AND {says('supervisor')}"),
        "coordinator": of(says("hub-coordinator")),
        "partner": of(says("childrens-social-care")),
        "drafter": of("sign_in_name.account IN (SELECT owner FROM draft WHERE purpose = 'contact')", most=1),
    }


def beside(demo, visitors):
    """The list of work drawn by both sides, in turn; only the ratio carries to another machine."""
    with visitors["responder"] as visitor:
        shown = contacts(visitor.ask("GET", "/").body)
        account = demo.rows("SELECT account FROM sign_in_name WHERE name = ?", visitor.name)[0][0]
    peer = Peer(demo, account, UNIT)
    try:
        page, own = PeerPage(shown), next(page for page in pages(demo, visitors) if page.words == "my work")
        for clients in CLIENTS:
            theirs = timed(page, Visitors([PeerVisitor(peer.port) for _ in range(clients)]), clients)
            ours = timed(own, visitors["responder"], clients)
            print(line(page.words, clients, theirs))
            print(line(f"my work, again (peer's p50 / ours: {theirs.p50 / ours.p50:.2f})", clients, ours), flush=True)
    finally:
        peer.stop()


def line(words, clients, found):
    return f"| {words} | {clients} | {found.p50:.1f} | {found.p95:.1f} | {found.longest:.1f} | {found.size:,} |"


if __name__ == "__main__":
    main()
