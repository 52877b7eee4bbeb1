"""What is sealed in the records, opened without Heed: by the keys beside them, and by what the documentation says."""

import sqlite3
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

# The SQL of what a version v of a record says.
CONTENT = "opened(v.record, v.version, v.key_owner, v.content)"


def unsealed(key: bytes, sealed: bytes, *place: object) -> bytes:
    """What AES-256-GCM sealed under a key in a place; an error where it did not."""
    bound = b"".join(str(word).encode() + b"\0" for word in place)
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], bound)


def content_key(store: sqlite3.Connection, keys: Path, owner: str) -> bytes:
    """The key of one owner, opened by the master key that it is under."""
    master, wrapped = store.execute("SELECT master, wrapped FROM content_key WHERE owner = ?", (owner,)).fetchone()
    return unsealed((keys / f"records-{master}.key").read_bytes(), wrapped, "heed key 1", owner, master)


def opening(file: Path, keys: Path | None = None) -> sqlite3.Connection:
    """The records, with a function of SQL that opens what a version says."""
    file = Path(file)
    store, known = sqlite3.connect(file, timeout=30), {}

    def opened(record: str, version: int, owner: str | None, content: bytes) -> str:
        if owner is None:
            return content.decode()
        if owner not in known:
            known[owner] = content_key(store, keys or file.parent / "keys", owner)
        return unsealed(known[owner], content, "heed content 1", record, version).decode()

    store.create_function("opened", 4, opened)
    return store
