"""The master key is changed while people write, and whoever changes it is killed again and again: nothing is lost, nothing fails."""

import subprocess
from contextlib import closing

import pytest
from cryptography.exceptions import InvalidTag

from .invariants import faults
from .kept import missing_and_doubled
from .ledger import Ledger
from .sealing import content_key, opening, unsealed
from .server import Server
from .writer import Writer

KILLS, CLIENTS, SEED = 50, 2, 20261124
# Whatever makes something last: after each of them the disk stands otherwise.
LASTING = "pwrite64,fdatasync,fsync,rename,link,linkat,unlink,unlinkat,ftruncate"


class Rotation:
    """The command that changes the master key of a store, and what it does to the disk."""

    def __init__(self, strace, store, notes):
        self.store, self.notes = store, notes
        self.traced = [strace, "-f", "-qq", "-o", str(notes), "-e", f"trace={LASTING}"]
        self.command = [store.binary, "keys", "rotate", "--json", "--data", str(store.data)]

    def steps(self):
        """How often it writes something that lasts, from beginning to end."""
        subprocess.run([*self.traced, *self.command], check=True, capture_output=True, timeout=120)
        return sum(any(f" {call}(" in line for call in LASTING.split(",")) for line in self.notes.open())

    def killed(self, at):
        """Kills it as it is about to do its step of this number: whether it came so far."""
        kill = ["-e", f"inject={LASTING}:signal=SIGKILL:when={at}"]
        done = subprocess.run([*self.traced, *kill, *self.command], capture_output=True, timeout=120)
        assert done.returncode in (0, -9, 137), done.stderr.decode()
        return done.returncode != 0


def master_keys(store):
    return {file.name: file.read_bytes() for file in (store.data / "keys").glob("records-*.key")}


def unread(store):
    """Versions that the keys beside the records do not open."""
    with closing(opening(store.file)) as records:
        owners = [row[0] for row in records.execute("SELECT owner FROM content_key")]
        for owner in owners:
            content_key(records, store.data / "keys", owner)
        read = records.execute(
            "SELECT count(opened(record, version, key_owner, content)), count(*) FROM record_version"
        ).fetchone()
    return read[1] - read[0]


@pytest.fixture(scope="module")
def rotated(heed, policy, strace, store, tmp_path_factory):
    """A store whose master key was changed under writers, the changes that were killed, and every key there ever was."""
    ledger, keys, killed = Ledger(), {}, []
    accounts = [store.account(f"Responder {number}", "responder") for number in range(CLIENTS)]
    server = Server(heed, store.data, policy)
    rotation = Rotation(strace, store, tmp_path_factory.mktemp("notes") / "trace")
    try:
        server.start()
        writers = [Writer(number, server.port, accounts[number].token, ledger, SEED) for number in range(CLIENTS)]
        for writer in writers:
            writer.start()
        steps = rotation.steps()
        for number in range(KILLS):
            keys |= master_keys(store)
            killed.append(rotation.killed(at=1 + number * steps // KILLS))
            assert not unread(store), f"after kill {number} something is not read"
        keys |= master_keys(store)
        for writer in writers:
            writer.finished.set()
        for writer in writers:
            writer.join(60)
        # One ends what was stopped, and one more begins and ends by itself.
        for _ in range(2):
            store.must("keys", "rotate")
        print(f"{len(ledger.deeds)} writes; {sum(killed)} of {KILLS} changes were killed, {steps} steps each; {len(keys)} keys")
        yield store, ledger, killed, keys
        assert server.stop() == 0
    finally:
        server.kill()


def test_the_kills_met_it_at_work(rotated):
    _, ledger, killed, keys = rotated
    assert sum(killed) >= KILLS * 0.9 and len(keys) > 2
    assert len(ledger.deeds) > KILLS, "too little was written meanwhile: the test proves nothing"


def test_no_write_failed_or_was_lost(rotated):
    store, ledger, _, _ = rotated
    assert not ledger.troubles, ledger.troubles[:5]
    assert not missing_and_doubled(store.file, ledger)
    assert not faults(store.file)
    assert not unread(store)


def test_no_key_but_the_last_opens_anything(rotated):
    store, _, _, keys = rotated
    (last,) = master_keys(store).values()
    with closing(opening(store.file)) as records:
        rows = records.execute("SELECT owner, master, wrapped FROM content_key").fetchall()
    assert len(rows) > 50
    for owner, master, wrapped in rows:
        assert len(unsealed(last, wrapped, "heed key 1", owner, master)) == 32
    for key in set(keys.values()) - {last}:
        for owner, master, wrapped in rows:
            with pytest.raises(InvalidTag):
                unsealed(key, wrapped, "heed key 1", owner, master)


def test_whoever_looks_for_what_is_not_read_finds_it(rotated):
    store, _, _, _ = rotated
    files = master_keys(store)
    (name,) = files
    file = store.data / "keys" / name
    file.write_bytes(bytes(32))
    try:
        with pytest.raises(InvalidTag):
            unread(store)
    finally:
        file.write_bytes(files[name])
