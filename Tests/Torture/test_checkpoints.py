"""What is believed of a checkpoint: the signature of a key that was kept outside, and nothing that was edited since."""

import random
import sqlite3
from contextlib import closing

import pytest

from . import verifier
from .journals import away
from .signing import Signer
from .tampering import Tamperer

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
def test_a_forged_checkpoint_is_refused(grown, tmp_path, part):
    kept = grown[0]
    lines = kept.note.removesuffix("\n").split("\n")
    forged = tmp_path / "forged"
    forged.write_text("\n".join(FORGED[part](lines)) + "\n", "utf-8")
    assert kept.store.audit(forged).returncode == 65
    assert not verifier.verify(kept.store.file, forged.read_text("utf-8"), kept.vkey).whole


def test_a_key_put_in_the_folder_is_no_help(grown, tmp_path):
    """Whoever holds the folder holds its key too: what they sign anew is not believed where the key is kept outside."""
    kept = grown[0]
    copy = away(kept.store, tmp_path / "copy")
    Tamperer(copy.file, random.Random(1)).apply(Tamperer.rebuild)
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
    assert len(lines) <= 110
