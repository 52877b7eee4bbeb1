"""How entries of the journal are chained: the published rule, written apart from the program that is measured."""

import hashlib
import struct

FIELDS = ("sequence", "at", "actor", "agency", "verb", "subject_kind", "subject", "version", "rule")
NOTHING = bytes(32)


def entry_hash(previous, fields, commitment):
    """SHA-256 of the hash before, each field after its length, and the commitment."""
    parts = [previous, b"\x01"]
    for field in fields:
        text = b"" if field is None else str(field).encode()
        parts.append(struct.pack(">Q", len(text)))
        parts.append(text)
    parts.append(commitment)
    return hashlib.sha256(b"".join(parts)).digest()


def first_bad(database):
    """The sequence of the first entry that is missing or does not follow from the one before, or None."""
    previous = NOTHING
    rows = database.execute(f"SELECT {', '.join(FIELDS)}, previous, commitment, hash FROM journal ORDER BY sequence")
    for expected, row in enumerate(rows, start=1):
        fields, (before, commitment, found) = row[:-3], row[-3:]
        if fields[0] != expected or before != previous or entry_hash(before, fields, commitment) != found:
            return expected
        previous = found
    return None
