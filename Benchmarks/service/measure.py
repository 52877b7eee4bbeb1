"""One measurement after another, each on a fresh folder, and none believed that was not found right."""

import json
import sys
from dataclasses import dataclass

from accuracy import faults, like_size
from backlog import cleared
from load import load
from sides import Heed, Peer

SECONDS = 3
# The contacts that are read in turn.
CONTACTS = 64
# Of one measurement, where requests were still unanswered as it ended and so cannot be counted.
TRIES = 3


@dataclass(frozen=True)
class Row:
    words: str
    kind: str
    connections: int


@dataclass(frozen=True)
class Facts:
    """What a side acknowledged, and the file it left."""

    file: object
    recorded: int
    shown: int
    runs: list

    def wrong(self):
        return faults(self.file, self.recorded, self.shown, self.runs)


class Measurer:
    def __init__(self, root):
        self.root, self.number, self.backlog = root, 0, None
        self.totals = {"heed": [0, 0], "peer": [0, 0]}
        self.seed = Heed.seed(root / "seed")
        self.sizes = self.reply_sizes()

    def reply_sizes(self):
        """The bytes that heed answers with, so that the peer answers with as many."""
        side = self.heed()
        try:
            return len(side.record(1)), len(side.record(2, Prefer="respond-async"))
        finally:
            side.stop()

    def heed(self):
        return Heed(self.folder(), self.seed)

    def peer(self, fault=""):
        return Peer(self.folder(), self.sizes, fault)

    def folder(self):
        self.number += 1
        folder = self.root / f"run-{self.number}"
        folder.mkdir()
        return folder

    def pair(self, row, wait=0):
        """The row on heed, then on the peer."""
        heed, peer = self.right(self.heed, row, wait), self.right(self.peer, row)
        if row.kind != "empty" and not like_size(heed.size, peer.size):
            raise SystemExit(f"!! {row.words}: replies of {heed.size:.0f} and {peer.size:.0f} bytes")
        return heed, peer

    def right(self, make, row, wait=0):
        """The figures of a measurement that was found right."""
        name, facts = self.measure(make, row, wait=wait)
        wrong = facts.wrong()
        if wrong:
            raise SystemExit(f"!! {name}, {row.words}: " + "; ".join(wrong))
        self.totals[name][0] += facts.recorded
        self.totals[name][1] += facts.shown
        return facts.runs[-1]

    def measure(self, make, row, seconds=SECONDS, wait=0):
        for _ in range(TRIES):
            side = make()
            facts = self.once(side, row, seconds, wait)
            if not any(run.unanswered for run in facts.runs):
                break
            print(f"{side.name}, {row.words}: requests went unanswered as the load ended; again", file=sys.stderr)
        return side.name, facts

    def once(self, side, row, seconds, wait):
        try:
            if row.kind == "get":
                replies = [json.loads(side.record(number)) for number in range(CONTACTS)]
                (side.folder / "ids").write_text("".join(reply["id"] + "\n" for reply in replies))
            runs = [load(side, row.kind, row.connections, whole) for whole in (1, seconds)]
            if wait:
                self.backlog = cleared(side, wait)
        finally:
            side.stop()
        acknowledged = sum(run.requests for run in runs)
        recorded = side.acknowledged + (acknowledged if row.kind in ("post", "accept") else 0)
        return Facts(side.file, recorded, acknowledged if row.kind == "get" else 0, runs)
