"""Two hundred alterations of a real file, found against a checkpoint kept elsewhere; a second verifier agrees."""

import functools
import random
import re
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from typing import NamedTuple

import pytest

from . import verifier
from .client import Client
from .contacts import contact, written
from .server import Server
from .signing import Signer
from .store import Store
from .tampering import COLUMNS, Tamperer

TAMPERINGS, UNTOUCHED, SEED = 200, 20, 20261118
EDITS = {f"edit of {column}": functools.partial(Tamperer.edit, column=column) for column in COLUMNS}
WAYS = {
    **EDITS,
    "deletion": Tamperer.delete,
    "deletion closed up": Tamperer.delete_and_close_up,
    "swap": Tamperer.swap,
    "re-timing": Tamperer.retime,
    "cut tail": Tamperer.cut_tail,
    "chain rebuilt after an edit": Tamperer.rebuild,
    "chain rebuilt without one": Tamperer.rebuild_without_one,
    "edit of a record": Tamperer.edit_record,
    "edit of a salt": Tamperer.edit_salt,
    "edit of a detail": Tamperer.edit_detail,
    "empty text for nothing": Tamperer.empty,
    "value of another kind": Tamperer.another_kind,
    "a fraction": Tamperer.fraction,
    "a number beyond bounds": Tamperer.beyond_bounds,
    "version taken away": Tamperer.take_version,
    "detail taken away": Tamperer.take_detail,
    "version put in": Tamperer.put_in_version,
    "older file": None,
}


class Kept(NamedTuple):
    """A real store at rest, itself as it was earlier, and the checkpoint and key that were taken out of reach."""

    store: Store
    older: Store
    note: str
    vkey: str
    outside: str


@pytest.fixture(scope="module")
def kept(heed, policy, store, tmp_path_factory):
    account = store.account("Asha Rao", "responder")
    work(heed, policy, store, account, range(5), looks=0)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    older = Store(heed, shutil.copytree(store.data, elsewhere / "older"))
    # The last entries are consultations alone, so that cutting them leaves no record without its entry.
    work(heed, policy, store, account, range(5, 18), looks=40)
    note = store.checkpoint()
    outside = elsewhere / "checkpoint"
    outside.write_text(note, "utf-8")
    return Kept(store, older, note, store.vkey, str(outside))


def work(heed, policy, store, account, numbers, looks):
    server = Server(heed, store.data, policy)
    server.start()
    try:
        client, made = Client(server.port, account.token), []
        for number in numbers:
            reply = client.post("/contacts", written(contact(f"w0t{number}x", number)), f"key-{number}")
            assert reply.status == 201, reply
            made.append(reply.json()["id"])
            answers = written({"answers": {"storm": "yes", "p1.falls": number}})
            assert client.post(f"/contacts/{made[-1]}/answers", answers, f"answer-{number}").status == 200
        # A search is an entry about nobody.
        assert client.post("/people/search", written({"postcode": "YH4 7QP", "limit": 1})).status == 200
        for number in range(looks):
            assert client.get(f"/contacts/{made[number % len(made)]}").status == 200
        assert server.stop() == 0
    finally:
        server.kill()


def copy_of(store, place):
    """The folder as somebody who holds the disk would leave it: no checkpoint of its own remains."""
    copy = Store(store.binary, shutil.copytree(store.data, place))
    shutil.rmtree(copy.data / "checkpoints", ignore_errors=True)
    return copy


def named(done):
    """The sequence that Heed names, or none."""
    found = re.search(r"\b(?:sequence|entry)\s+#?(\d+)", done.stdout + done.stderr)
    return int(found[1]) if found else None


def judged(kept, copy):
    """What both verifiers say of a copy against the checkpoint kept outside."""
    return copy.audit(kept.outside), verifier.verify(copy.file, kept.note, kept.vkey)


def test_two_hundred_tamperings_are_found(kept, tmp_path):
    chance, missed, seen = random.Random(SEED), [], Counter()
    for number in range(TAMPERINGS):
        name = list(WAYS)[number % len(WAYS)]
        copy = copy_of(kept.older if name == "older file" else kept.store, tmp_path / str(number))
        first = Tamperer(copy.file, chance).apply(WAYS[name]) if WAYS[name] else None
        done, other = judged(kept, copy)
        words = (done.stdout + done.stderr).strip().partition("\n")[0]
        told = f"{name} at {first}: heed {done.returncode} {named(done)} '{words}'; verifier {other}"
        if done.returncode != 65 or other.whole:
            missed.append(f"not found: {told}")
        elif first is not None and (named(done) != first or other.sequence != first):
            missed.append(f"not named: {told}")
        elif named(done) is not None and other.sequence is not None and named(done) != other.sequence:
            missed.append(f"disagreed: {told}")
        seen[name] += 1
        shutil.rmtree(copy.data)
    assert not missed, f"{len(missed)} of {TAMPERINGS}:\n" + "\n".join(missed)
    assert len(seen) == len(WAYS)


def test_untouched_copies_give_no_alarm(kept, tmp_path):
    for number in range(UNTOUCHED):
        copy = copy_of(kept.store, tmp_path / str(number))
        done, other = judged(kept, copy)
        assert done.returncode == 0 and other.whole, (done, other)
        shutil.rmtree(copy.data)


@pytest.mark.parametrize("count", [1, 5, 20])
def test_control_without_the_checkpoint_a_cut_tail_passes(kept, tmp_path, count):
    copy = copy_of(kept.store, tmp_path / "copy")
    Tamperer(copy.file, random.Random(count)).apply(functools.partial(Tamperer.cut, count=count))
    assert copy.audit().returncode == 0 and verifier.verify(copy.file).whole, "then the checkpoint would not be needed"
    done, other = judged(kept, copy)
    assert done.returncode == 65 and not other.whole


def test_control_without_the_checkpoint_a_rebuilt_chain_passes(kept, tmp_path):
    copy = copy_of(kept.store, tmp_path / "copy")
    Tamperer(copy.file, random.Random(SEED)).apply(Tamperer.rebuild)
    assert copy.audit().returncode == 0 and verifier.verify(copy.file).whole, "then the checkpoint would not be needed"


# Each doctors the note: its size, its root, its head, and the signature itself.
FORGED = {
    "size": lambda lines: [*lines[:1], str(int(lines[1]) - 1), *lines[2:]],
    "root": lambda lines: [*lines[:2], "A" * 43 + "=", *lines[3:]],
    "head": lambda lines: [*lines[:3], "head " + "0" * 64, *lines[4:]],
    "signature": lambda lines: [*lines[:-1], lines[-1][:-12] + "AAAAAAAAAAA="],
    "no signature": lambda lines: lines[:-1],
    "another origin": lambda lines: ["heed/01890000-0000-7000-8000-000000000000", *lines[1:]],
}


@pytest.mark.parametrize("part", FORGED)
def test_a_forged_checkpoint_is_refused(kept, tmp_path, part):
    lines = kept.note.removesuffix("\n").split("\n")
    forged = tmp_path / "forged"
    forged.write_text("\n".join(FORGED[part](lines)) + "\n", "utf-8")
    assert kept.store.audit(forged).returncode == 65
    assert not verifier.verify(kept.store.file, forged.read_text("utf-8"), kept.vkey).whole


def test_a_key_put_in_the_folder_is_no_help(kept, tmp_path):
    """Whoever holds the folder holds its key too: what they sign anew is not believed where the key is kept outside."""
    copy = copy_of(kept.store, tmp_path / "copy")
    Tamperer(copy.file, random.Random(SEED)).apply(Tamperer.rebuild)
    with closing(sqlite3.connect(copy.file)) as file:
        signer = Signer("heed/" + file.execute("SELECT id FROM store").fetchone()[0])
        hashes = [row[0] for row in file.execute("SELECT hash FROM journal ORDER BY sequence")]
    (copy.data / "keys" / "checkpoint.vkey").write_text(signer.vkey, "utf-8")
    forged, key = tmp_path / "forged", tmp_path / "vkey"
    forged.write_text(signer.note(hashes), "utf-8")
    key.write_text(kept.vkey, "utf-8")
    done = copy.audit(forged)
    assert done.returncode == 0, f"then the key outside would not be needed: {done}"
    assert copy.run("audit", "verify", "--checkpoint", str(forged), "--key", str(key)).returncode == 65
    assert not verifier.verify(copy.file, forged.read_text("utf-8"), kept.vkey).whole


def test_the_verifier_stays_small_enough_to_read():
    lines = open(verifier.__file__, encoding="utf-8").readlines()
    assert len(lines) <= 100
