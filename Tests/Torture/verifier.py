"""Reads the journal without Heed, from the file alone: verifier.py FILE [CHECKPOINT VKEY]."""
import base64, hashlib, hmac, sqlite3, sys
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
FIELDS = ("sequence", "at", "actor", "agency", "verb", "subject_kind", "subject", "version", "rule")
KINDS = (int, int, str, str, str, str | None, str | None, int | None, str, bytes, bytes, bytes)


class Verdict(NamedTuple):
    whole: bool
    sequence: int | None
    words: str
    count: int = 0


def sha(data): return hashlib.sha256(data).digest()


def entry_hash(previous, entry):
    texts = [b"" if entry[field] is None else str(entry[field]).encode() for field in FIELDS]
    framed = b"".join(len(text).to_bytes(8, "big") + text for text in texts)
    return sha(previous + b"\x01" + framed + entry["commitment"])


def tree_root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else sha(b"")
    half = 1 << ((len(leaves) - 1).bit_length() - 1)
    return sha(b"\x01" + tree_root(leaves[:half]) + tree_root(leaves[half:]))


def is_kept(kept, entry, erased):
    """Whether a content is what was committed to; what was erased left an empty row, and a later entry that says so."""
    if kept["content"] is None or kept["salt"] is None:
        return kept["content"] is kept["salt"] and erased.get(entry["subject"], 0) > entry["sequence"]
    are_bytes = isinstance(kept["content"], bytes) and isinstance(kept["salt"], bytes)
    return are_bytes and entry["commitment"] == hmac.digest(kept["salt"], kept["content"], "sha256")


def check_chain(store):
    """Every hash in order, and the first sequence that is wrong."""
    owned = {(row["record"], row["version"]): row for row in store.execute("SELECT * FROM record_version")}
    owned.update({row["sequence"]: row for row in store.execute("SELECT * FROM journal_detail")})
    hashes, previous = [], bytes(32)
    erased = dict(store.execute("SELECT subject, max(sequence) FROM journal"
                                " WHERE verb = 'erase' AND subject IS NOT NULL GROUP BY subject"))
    for expected, entry in enumerate(store.execute("SELECT * FROM journal ORDER BY sequence"), 1):
        wrong = lambda words: (hashes, Verdict(False, expected, f"entry {expected} {words}"))
        if entry["sequence"] != expected:
            return wrong("is missing")
        if not all(map(isinstance, tuple(entry), KINDS)):
            return wrong("holds another kind of value than is ever written")
        if entry["previous"] != previous:
            return wrong("does not follow the one before it")
        # Nothing and an empty text have the same hash: only nothing is ever written.
        if entry["hash"] != entry_hash(previous, entry) or "" in tuple(entry):
            return wrong("is not what was hashed")
        kept = owned.pop(expected if entry["version"] is None else (entry["subject"], entry["version"]), None)
        if kept is None or not is_kept(kept, entry, erased):
            return wrong("committed to another content")
        previous = entry["hash"]
        hashes.append(previous)
    words = "a version or a detail is there that no entry tells of" if owned else f"{len(hashes)} entries, whole"
    return hashes, Verdict(not owned, None, words, len(hashes))


def read_note(note, vkey):
    """The origin, size, root and head that were signed; an error where the signature is not that key's."""
    body, signatures = note.split("\n\n", 1)
    name, key_id, key = vkey.strip().split("+", 2)
    key = base64.b64decode(key, validate=True)
    if key[:1] != b"\x01" or key_id != sha(name.encode() + b"\n" + key)[:4].hex():
        raise ValueError("the key is not the one its name and number say")
    for line in signatures.splitlines():
        signed = base64.b64decode(line.rsplit(" ", 1)[-1], validate=True)
        if line.startswith(f"\u2014 {name} ") and signed[:4].hex() == key_id:
            Ed25519PublicKey.from_public_bytes(key[1:]).verify(signed[4:], (body + "\n").encode())
            origin, size, root, *more = body.split("\n")
            return origin, int(size), base64.b64decode(root, validate=True), more
    raise ValueError("no signature by that key")


def verify(file, note=None, vkey=None):
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as store:
        store.row_factory = sqlite3.Row
        hashes, verdict = check_chain(store)
        if note is None or not verdict.whole:
            return verdict
        try:
            origin, size, root, more = read_note(note, vkey)
        except (InvalidSignature, ValueError) as wrong:
            return Verdict(False, None, f"the checkpoint does not hold: {wrong or 'its signature is wrong'}")
        if origin != "heed/" + store.execute("SELECT id FROM store").fetchone()[0]:
            return Verdict(False, None, "the checkpoint is another store's")
        if size > len(hashes):
            return Verdict(False, len(hashes) + 1, f"entry {len(hashes) + 1} of the checkpoint's {size} is missing")
        same_root = root == tree_root([sha(b"\x00" + each) for each in hashes[:size]])
        if not same_root or size and more != [f"head {hashes[size - 1].hex()}"]:
            return Verdict(False, None, "the entries hang together, but are not those of the checkpoint")
        return verdict


if __name__ == "__main__":
    result = verify(sys.argv[1], *(Path(each).read_text("utf-8") for each in sys.argv[2:]))
    print(result.words)
    sys.exit(0 if result.whole else 65)
