"""Killed again and again under eight writers: nothing acknowledged is lost, nothing is doubled, nothing is partial."""

import random
import shutil
import sqlite3
import statistics
import time
from contextlib import closing
from dataclasses import replace

import pytest

from .invariants import faults
from .kept import changed_since, missing_and_doubled
from .ledger import Ledger
from .server import Server
from .store import Store
from .writer import Writer

KILLS, CLIENTS, SEED = 25, 8, 20261118


@pytest.fixture(scope="module")
def crashed(heed, policy, store):
    """The store after the last kill, its ledger, and how long each start took."""
    chance, ledger = random.Random(SEED), Ledger()
    accounts = [store.account(f"Responder {number}", "responder") for number in range(2)]
    server = Server(heed, store.data, policy)
    try:
        starts = [server.start()]
        writers = [Writer(number, server.port, accounts[number % 2].token, ledger, SEED) for number in range(CLIENTS)]
        for writer in writers:
            writer.start()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.3, 1.5))
            server.kill()
            starts.append(server.start())
        for writer in writers:
            writer.finished.set()
        for writer in writers:
            writer.join(60)
        assert not any(writer.is_alive() for writer in writers), "a writer still waits for its answer"
        print(
            f"{len(ledger.deeds)} writes acknowledged, {sum(deed.tries > 1 for deed in ledger.deeds)} after a retry; "
            f"start: median {statistics.median(starts):.2f} s, longest {max(starts):.2f} s"
        )
        yield store, server, ledger
        assert server.stop() == 0
    finally:
        server.kill()


def test_every_write_was_answered_as_it_should(crashed):
    _, _, ledger = crashed
    assert not ledger.troubles, ledger.troubles[:5]
    assert {deed.kind for deed in ledger.deeds} == {"contact", "answers", "judgement", "correction"}
    assert any(deed.tries > 1 for deed in ledger.deeds), "no kill ever met a request: the test proves nothing"


def test_nothing_is_lost_or_doubled(crashed):
    store, _, ledger = crashed
    assert not missing_and_doubled(store.file, ledger)


def test_nothing_is_partial(crashed):
    store, _, _ = crashed
    assert not faults(store.file)


def test_what_was_acknowledged_is_shown_as_it_was(crashed):
    _, server, ledger = crashed
    retried = [deed for deed in ledger.deeds if deed.tries > 1]
    others = random.Random(SEED).sample(ledger.deeds, min(150, len(ledger.deeds)))
    assert not changed_since(server.port, [*retried, *others])


def test_the_journal_verifies(crashed):
    store, _, _ = crashed
    store.must_verify()


def copied(store, place):
    """A copy of the file that can be doctored while the service runs on."""
    place.mkdir()
    with closing(sqlite3.connect(store.file)) as source, closing(sqlite3.connect(place / "heed.sqlite")) as copy:
        source.backup(copy)
    if (store.data / "keys").exists():
        shutil.copytree(store.data / "keys", place / "keys")
    return Store(store.binary, place)


# Each control breaks one thing in a copy: the check that should find it must.
DOCTORED = {
    "an acknowledged version": ("DELETE FROM record_version WHERE (record, version) = (:contact, :version)", "lost"),
    "an entry of the journal": ("DELETE FROM journal WHERE subject = :contact AND version = :version", "partial"),
    "a row of the outbox": (
        "DELETE FROM outbox WHERE id = (SELECT max(id) FROM outbox WHERE subject = :contact)",
        "partial",
    ),
    "the last change of a record": ("UPDATE record SET version = version - 1 WHERE id = :contact", "partial"),
}


@pytest.mark.parametrize("what", DOCTORED)
def test_control_a_doctored_file_is_found(crashed, what, tmp_path):
    store, _, ledger = crashed
    copy = copied(store, tmp_path / "copy")
    deed = next(deed for deed in ledger.deeds if deed.version > 1)
    before = missing_and_doubled(copy.file, ledger) + faults(copy.file)
    assert not before, before[:3]
    doctoring, finding = DOCTORED[what]
    with closing(sqlite3.connect(copy.file)) as file:
        for (trigger,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f'DROP TRIGGER "{trigger}"')
        assert file.execute(doctoring, {"contact": deed.contact, "version": deed.version}).rowcount == 1
        file.commit()
    found = missing_and_doubled(copy.file, ledger) + faults(copy.file)
    assert any(words.startswith(finding) for words in found), found[:5]


def test_control_a_doctored_ledger_is_found(crashed):
    store, _, ledger = crashed
    doctored = Ledger()
    doctored.deeds = [*ledger.deeds, ledger.deeds[0]]
    assert missing_and_doubled(store.file, doctored)
    invented = Ledger()
    invented.deeds = [replace(ledger.deeds[0])]
    invented.deeds[0].version = 99
    assert any(words.startswith("lost") for words in missing_and_doubled(store.file, invented))
