"""Imports what a force of 20,000 completed and times its coverage; fails where one is too slow, too large or wrong."""

import os
import re
import shutil
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "pages"))

from commands import ended, heed  # noqa: E402
from demonstration import Demonstration  # noqa: E402
from force import EACH, MODULES, Force  # noqa: E402
from peer import counted  # noqa: E402
from timing import timed  # noqa: E402
from visitor import Visitor, Visitors  # noqa: E402

LEARNERS = int(os.environ.get("BENCH_LEARNERS", "20000"))
ROWS = LEARNERS * EACH // 4
PASSWORD = "practice-words-only-7"
# In milliseconds, at the 95th percentile.
LIMIT = 150
# How much more memory a hundred thousand rows may take than a thousand, in MiB.
GROWTH = 16


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bench-learning-", dir=os.environ.get("BENCH_FOLDER")) as name:
        place = Place(Path(name))
        place.prepare()
        wrong = imports(place) + coverage(place)
    print(f"{time.monotonic() - begin:.0f} s in all")
    if wrong:
        raise SystemExit("!! " + "; ".join(wrong))


class Place(Demonstration):
    """A folder with a force in it, and the server over it."""

    def __init__(self, folder):
        super().__init__(folder / "data")
        self.around, self.force = folder, Force(folder, LEARNERS)
        self.policy = folder / "policy"
        self.flags = ("--policy", str(self.policy))

    @property
    def password(self):
        return PASSWORD

    @property
    def file(self):
        return self.folder / "heed.sqlite"

    def prepare(self):
        # The modules are worked through in Heed and in courses; here another system says that they were done.
        shutil.copytree(HERE.parents[1] / "Policy", self.policy)
        for module in MODULES:
            path = self.policy / "learn" / "modules" / f"{module}.yaml"
            path.write_text(path.read_text().replace("ways: [here, course]", "ways: [here, course, elsewhere]"))
        add = ("user", "add", "--data", self.folder, "--agency", "police")
        pattern = told(heed(*add, "--name", "Pattern", "--role", "responder", "--rank", "constable", "--since", "2026-04-01"))
        leads = ("--role", "chief-officer", "--rank", "chief-constable", "--sign-in", "chief", "--password-stdin")
        told(heed(*add, "--name", "Chief", *leads, given=PASSWORD + "\n"))
        self.force.write(self.file, pattern.out.strip())


def told(done):
    if done.status != 0:
        raise SystemExit(f"!! heed ended with status {done.status}: {done.error[-1000:]}")
    return done


def imports(place):
    """Four tables one after the other, each whole; before that a small one, and one whose last row is bad."""
    tables = place.force.tables(ROWS)
    lines = tables[0].read_text().splitlines(keepends=True)
    small = place.around / "small.csv"
    small.write_text("".join(lines[:1_001]))
    spoilt = place.around / "spoilt.csv"
    spoilt.write_text("".join(lines) + "nobody-here,professional-curiosity,1,2026-05-01,80\n")
    wrong = []

    def take(path, *more):
        return heed("import", "completions", "--data", place.folder, *place.flags, *more, path)

    def kept():
        return place.rows("SELECT COUNT(*) FROM completion")[0][0]

    little = told(take(small, "--dry-run"))
    bad = take(spoilt)
    if bad.status != 65 or kept() != 0 or f":{len(lines) + 1}:" not in bad.error:
        wrong.append(f"the last row is bad, and it ended with {bad.status} and keeps {kept()}")
    print("| import | rows | s | rows a second | most memory, MiB |\n|---|---|---|---|---|")
    print(f"| tried | 1,000 | {little.seconds:.1f} | | {little.memory:.0f} |")
    print(f"| refused for its last row | {len(lines):,} | {bad.seconds:.1f} | | {bad.memory:.0f} |", flush=True)
    ratios = []
    for path in tables:
        before = kept()
        done = told(take(path))
        theirs = ended([sys.executable, str(HERE / "peer.py"), str(place.around / "peer.sqlite"), str(path)])
        ratios.append(theirs.seconds / done.seconds)
        for who, one in (("heed", done), ("peer", theirs)):
            print(f"| {who} | {ROWS:,} | {one.seconds:.1f} | {ROWS / one.seconds:,.0f} | {one.memory:.0f} |", flush=True)
        if kept() - before != ROWS or int(theirs.out) != kept():
            wrong.append(f"{kept() - before} of {ROWS} rows of a table are kept, and {theirs.out.strip()} by the peer in all")
        if done.memory - little.memory > GROWTH:
            wrong.append(f"{ROWS} rows take {done.memory:.0f} MiB, and 1,000 take {little.memory:.0f}")
    print(f"peer's time / ours: {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f}", flush=True)
    return wrong


class CoverageRead:
    words = "coverage"

    def __init__(self, expected):
        self.expected = expected

    def visit(self, _, visitor):
        reply = visitor.ask("GET", "/coverage")
        if reply.status != 200 or reply.heading != "Coverage" or shown(reply.body) != self.expected:
            raise SystemExit(f"!! coverage answers {reply.status}, or counts otherwise than was worked out")
        return reply.milliseconds, len(reply.body.encode())


def shown(body):
    """What the page tells of each unit of the programme."""
    part = body.partition('id="frontline-vulnerability"')[2].partition("</section>")[0]
    found = re.findall(r'waits__name"><a [^>]*>Unit (\d+)</a></p><p class="waits__line">(\d+) of (\d+) hold it', part)
    return {f"unit-{unit}": (int(held), int(asked)) for unit, held, asked in found}


def coverage(place):
    expected = place.force.expected()
    begin = time.monotonic()
    place.serve()
    try:
        while place.rows("SELECT COUNT(*) FROM standing_turn WHERE edition = ''")[0][0]:
            if time.monotonic() - begin > 1_800:
                raise SystemExit("!! how everybody stands was not worked out in half an hour")
            time.sleep(0.5)
        print(f"how {LEARNERS:,} stand was worked out in {time.monotonic() - begin:.0f} s after the start")
        with sqlite3.connect(f"file:{place.file}?mode=ro", uri=True) as base:
            theirs = []
            for _ in range(10):
                start = time.perf_counter()
                if counted(base, MODULES) != expected:
                    raise SystemExit("!! the peer counts otherwise than was worked out")
                theirs.append((time.perf_counter() - start) * 1_000)
        base.close()
        visitors = Visitors([Visitor(place.port, "chief").sign_in(PASSWORD)])
        found = timed(CoverageRead(expected), visitors, 1)
        print("| coverage | p50 ms | p95 ms | longest ms |\n|---|---|---|---|")
        print(f"| the page | {found.p50:.1f} | {found.p95:.1f} | {found.longest:.1f} |")
        print(f"| peer: counted when asked, without a page | {statistics.median(theirs):.1f} | | {max(theirs):.1f} |")
        print(f"peer's p50 / ours: {statistics.median(theirs) / found.p50:.1f}")
        return [f"coverage: p95 {found.p95:.0f} ms, not {LIMIT}"] if found.p95 >= LIMIT else []
    finally:
        place.stop()


if __name__ == "__main__":
    main()
