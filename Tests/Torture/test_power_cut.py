"""The power fails at 400 moments of a writing server: nothing acknowledged is lost, nothing corrupt or partial."""

import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from .invariants import faults
from .ledger import Ledger
from .powercut import at_the_end, cuts
from .server import Server
from .store import Store
from .trace import STRACE, steps
from .writer import Writer

STATES, TURNS, SEED = 400, 120, 20261118
FILES = ("heed.sqlite", "heed.sqlite-wal")


class Recording:
    """One client's work on a traced server: what the disk was asked, and what the client was told."""

    def __init__(self, heed, policy, strace, folder, env=None):
        self.store, self.ledger, self.told = Store(heed, folder / "data"), Ledger(), []
        account = self.store.account("Asha Rao", "responder")
        self.base = self.on_disk()
        output = folder / "trace"
        server = Server(heed, self.store.data, policy, wrapper=(strace, *STRACE, "-o", str(output)), env=env)
        try:
            server.start(60)
            writer = Writer(0, server.port, account.token, self.ledger, SEED, limit=TURNS)
            send = writer.client.send
            writer.client.send = lambda *given, **named: self.heard(send(*given, **named))
            writer.run()
            assert server.stop(30) == 0
        finally:
            server.kill()
        assert not self.ledger.troubles, self.ledger.troubles
        self.steps = whole(output, str(self.store.data))

    def heard(self, reply):
        self.told.append(reply)
        return reply

    def on_disk(self):
        present = [self.store.data / name for name in FILES if (self.store.data / name).exists()]
        return {str(path): path.read_bytes() for path in present}

    def acknowledged(self, replies):
        """The deeds whose replies are among the first so many; a reply counts from the first byte that left."""
        answers = {reply.body for reply in self.told[:replies]}
        return [deed for deed in self.ledger.deeds if deed.answer in answers]


def whole(output, folder):
    """The steps, once the tracer has written its last line."""
    until, size = time.monotonic() + 30, -1
    while size != output.stat().st_size:
        assert time.monotonic() < until, "the tracer does not finish"
        size = output.stat().st_size
        time.sleep(0.5)
    found = steps(output, folder)
    output.unlink()
    return found


@pytest.fixture(scope="module")
def full(heed, policy, strace, tmp_path_factory):
    return Recording(heed, policy, strace, tmp_path_factory.mktemp("full"))


@pytest.fixture
def place():
    """In memory: a rebuilt disk needs no disk."""
    folder = Path("/dev/shm") / f"heed-power-cut-{time.time_ns()}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def judged(recording, place, **how):
    """What is wrong after each cut, in words. Every fortieth state stays for another look."""
    found, history = [], rows(recording.store.file)
    for cut in cuts(recording.steps, recording.base, STATES, SEED, **how):
        state = place / f"state-{cut.number}"
        state.mkdir()
        cut.write_to(state)
        shutil.copytree(recording.store.data / "keys", state / "keys")
        told = f"cut {cut.number} at step {cut.at} ({cut.mode})"
        try:
            found += [f"{words}: {told}" for words in faults(state / "heed.sqlite")]
            kept = rows(state / "heed.sqlite")
        except sqlite3.DatabaseError as failure:
            found.append(f"corrupt: {failure}: {told}")
            continue
        for deed in recording.acknowledged(cut.replies):
            if kept.get((deed.contact, deed.version)) != history[deed.contact, deed.version]:
                found.append(f"lost: version {deed.version} of {deed.contact}: {told}")
        if cut.number % (STATES // 10):
            shutil.rmtree(state)
    hit = len({words.rpartition(": ")[2] for words in found})
    kinds = ", ".join(f"{count} {what}" for what, count in Counter(step.what for step in recording.steps).items())
    print(f"{len(recording.ledger.deeds)} acknowledged writes ({kinds}): {hit} of {STATES} states with findings")
    return found


def rows(file):
    with closing(sqlite3.connect(file)) as store:
        return {
            (record, version): (salt, content)
            for record, version, salt, content in store.execute(
                "SELECT record, version, salt, content FROM record_version"
            )
        }


def test_the_trace_tells_all_that_reached_the_disk(full):
    rebuilt = {path: bytes(data) for path, data in at_the_end(full.steps, full.base).items()}
    assert rebuilt == full.on_disk()


def test_the_trace_tells_every_reply(full):
    left = [int(step.data.split()[1]) for step in full.steps if step.what == "reply"]
    assert left == [reply.status for reply in full.told]


def test_nothing_is_lost_corrupt_or_partial(full, heed, place):
    found = judged(full, place)
    assert not found, f"{len(found)} findings: {found[:5]}"
    sample = sorted(place.iterdir())
    assert len(sample) == 10
    for state in sample:
        Store(heed, state).must_verify()


def test_control_without_syncs_much_is_lost(full, place):
    found = judged(full, place, heed_syncs=False)
    assert any(words.startswith("lost") for words in found)


def test_control_with_synchronous_normal_much_is_lost(heed, policy, strace, tmp_path, place):
    slack = Recording(heed, policy, strace, tmp_path, env={"HEED_TORTURE_SYNCHRONOUS": "NORMAL"})
    found = judged(slack, place)
    assert any(words.startswith("lost") for words in found), "nothing lost: the replay cannot tell FULL from NORMAL"
    assert not any(words.startswith("corrupt") for words in found), "NORMAL loses, but corrupts nothing"
