"""Ways to alter the journal with the file in hand; each answers the first sequence made wrong, where there is one."""

import hmac
import sqlite3
from contextlib import closing

from .verifier import FIELDS, entry_hash

COLUMNS = (*FIELDS, "previous", "commitment", "hash")
ANOTHER = {
    "actor": "01890000-0000-7000-8000-000000000000",
    "agency": "another-agency",
    "verb": "disclose",
    "rule": "another-rule",
    "subject_kind": "referral",
    "subject": "01890000-0000-7000-8000-000000000001",
}


class Tamperer:
    """One open copy, its guards taken off while it is altered and put back after."""

    def __init__(self, file, chance):
        self.file, self.chance = file, chance

    def apply(self, way):
        with closing(sqlite3.connect(self.file)) as self.store:
            self.store.row_factory = sqlite3.Row
            guards = self.store.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for guard in guards:
                self.store.execute(f'DROP TRIGGER "{guard["name"]}"')
            self.store.execute("PRAGMA ignore_check_constraints = ON")
            self.last = self.store.execute("SELECT max(sequence) FROM journal").fetchone()[0]
            first = way(self)
            for guard in guards:
                self.store.execute(guard["sql"])
            self.store.commit()
            self.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return first

    def entry(self, sequence):
        return dict(self.store.execute("SELECT * FROM journal WHERE sequence = ?", (sequence,)).fetchone())

    def put(self, place, /, **values):
        columns = ", ".join(f"{name} = :{name}" for name in values)
        self.store.execute(f"UPDATE journal SET {columns} WHERE sequence = :wanted", {**values, "wanted": place})

    def anywhere(self):
        return self.chance.randint(1, self.last)

    def edit(self, column):
        at = self.anywhere()
        if column == "sequence":
            self.put(at, sequence=self.last + 1000)
        else:
            self.put(at, **{column: altered(column, self.entry(at)[column], self.chance)})
        return at

    def delete(self):
        at = self.chance.randint(1, self.last - 1)
        self.store.execute("DELETE FROM journal WHERE sequence = ?", (at,))
        return at

    def delete_and_close_up(self):
        """The gap closed: every later entry takes the number before its own."""
        at = self.delete()
        for sequence in range(at + 1, self.last + 1):
            self.put(sequence, sequence=sequence - 1)
        return at

    def swap(self):
        first, second = sorted(self.chance.sample(range(1, self.last + 1), 2))
        one, other = self.entry(first), self.entry(second)
        self.put(second, hash=bytes(32))
        self.put(first, **{**other, "sequence": first})
        self.put(second, **{**one, "sequence": second})
        return first

    def retime(self):
        at = self.anywhere()
        self.put(at, at=self.entry(at)["at"] - self.chance.randint(1, 86_400))
        return at

    def empty(self):
        """Nothing and an empty text hash alike; only one of them was written."""
        at, column = self.chance.choice(
            self.store.execute(
                "SELECT sequence, 'subject' FROM journal WHERE subject IS NULL"
                " UNION ALL SELECT sequence, 'subject_kind' FROM journal WHERE subject_kind IS NULL"
            ).fetchall()
        )
        self.put(at, **{column: ""})
        return at

    def another_kind(self):
        """A value of a kind that the column never holds, bytes for the very same text among them."""
        at, column = self.anywhere(), self.chance.choice(("actor", "agency", "verb", "rule", "at", "commitment"))
        was = self.entry(at)[column]
        self.put(at, **{column: was.encode() if isinstance(was, str) else "soon"})
        return at

    def fraction(self):
        """Half a second more, which a reader that rounds does not see."""
        at = self.anywhere()
        self.put(at, at=self.entry(at)["at"] + 0.5)
        return at

    def beyond_bounds(self):
        at = self.anywhere()
        self.put(at, at=self.chance.choice((1e300, -1e300, float("inf"))))
        return at

    def rebuild(self):
        """An edit hidden by computing every later hash anew: the chain alone cannot tell."""
        at = self.chance.randint(1, self.last - 1)
        column = self.chance.choice(("at", "actor", "agency", "rule"))
        self.put(at, **{column: altered(column, self.entry(at)[column], self.chance)})
        self.rechain(at)

    def rebuild_without_one(self):
        """A consultation taken out, and the chain made whole without it."""
        looks = self.store.execute("SELECT sequence FROM journal WHERE version IS NULL AND sequence < ?", (self.last,))
        at = self.chance.choice([row[0] for row in looks])
        self.store.execute("DELETE FROM journal WHERE sequence = ?", (at,))
        self.store.execute("DELETE FROM journal_detail WHERE sequence = ?", (at,))
        for sequence in range(at + 1, self.last + 1):
            self.renumber(sequence, sequence - 1)
        self.last -= 1
        self.rechain(at)

    def rechain(self, at):
        previous = self.hash_before(at)
        for sequence in range(at, self.last + 1):
            new = entry_hash(previous, self.entry(sequence))
            self.put(sequence, previous=previous, hash=new)
            previous = new

    def hash_before(self, at):
        return self.entry(at - 1)["hash"] if at > 1 else bytes(32)

    def insert(self):
        """A consultation that never was, right in itself; what came after it does not follow from it."""
        at = self.anywhere()
        for sequence in range(self.last, at - 1, -1):
            self.renumber(sequence, sequence + 1)
        self.last += 1
        self.put_in(at, like=self.entry(at + 1))
        return at + 1

    def put_in(self, at, like):
        """An entry of nothing but a look, in a free place of the chain."""
        salt, previous = self.chance.randbytes(32), self.hash_before(at)
        look = like | {"sequence": at, "verb": "consult", "version": None, "previous": previous}
        look["commitment"] = hmac.digest(salt, b"", "sha256")
        look["hash"] = entry_hash(previous, look)
        names = ", ".join(f":{name}" for name in look)
        self.store.execute(f"INSERT INTO journal ({', '.join(look)}) VALUES ({names})", look)
        self.store.execute("INSERT INTO journal_detail (sequence, salt, content) VALUES (?, ?, ?)", (at, salt, b""))

    def rebuild_with_one(self):
        self.rechain(self.insert())

    def rebuild_in_another_order(self):
        at = self.chance.randint(1, self.last - 1)
        for sequence, other in ((at, 0), (at + 1, at), (0, at + 1)):
            self.renumber(sequence, other)
        self.rechain(at)

    def rebuild_over_a_record(self):
        """Another content, committed to anew, in a chain made whole."""
        at = self.edit_record()
        entry = self.entry(at)
        salt, content = self.store.execute(
            "SELECT salt, content FROM record_version WHERE record = ? AND version = ?",
            (entry["subject"], entry["version"]),
        ).fetchone()
        self.put(at, commitment=hmac.digest(salt, content, "sha256"))
        self.rechain(at)

    def append(self):
        """One more entry at the end, right in itself and in its place."""
        self.put_in(self.last + 1, like=self.entry(self.last))

    def renumber(self, sequence, other):
        self.put(sequence, sequence=other)
        self.store.execute("UPDATE journal_detail SET sequence = ? WHERE sequence = ?", (other, sequence))

    def text_for_bytes(self):
        """The very same content, held as another kind of value."""
        at = self.anywhere()
        entry = self.entry(at)
        if entry["version"] is None:
            self.store.execute("UPDATE journal_detail SET content = CAST(content AS TEXT) WHERE sequence = ?", (at,))
        else:
            self.store.execute(
                "UPDATE record_version SET content = CAST(content AS TEXT) WHERE record = ? AND version = ?",
                (entry["subject"], entry["version"]),
            )
        return at

    def edit_record(self, column="content"):
        rows = self.store.execute(
            "SELECT v.rowid, j.sequence, v.salt, v.content FROM record_version v JOIN journal j"
            " ON j.subject = v.record AND j.version = v.version"
        ).fetchall()
        row = self.chance.choice(rows)
        self.store.execute(
            f"UPDATE record_version SET {column} = ? WHERE rowid = ?",
            (altered(column, row[column], self.chance), row["rowid"]),
        )
        return row["sequence"]

    def edit_salt(self):
        return self.edit_record("salt")

    def edit_detail(self):
        row = self.chance.choice(self.store.execute("SELECT * FROM journal_detail").fetchall())
        self.store.execute(
            "UPDATE journal_detail SET content = ? WHERE sequence = ?",
            (altered("content", row["content"], self.chance), row["sequence"]),
        )
        return row["sequence"]

    def take_version(self):
        """A version of a record taken away whole, as an erasure never does."""
        row = self.chance.choice(
            self.store.execute(
                "SELECT v.rowid, j.sequence FROM record_version v"
                " JOIN journal j ON j.subject = v.record AND j.version = v.version"
            ).fetchall()
        )
        self.store.execute("DELETE FROM record_version WHERE rowid = ?", (row["rowid"],))
        return row["sequence"]

    def take_detail(self):
        row = self.chance.choice(self.store.execute("SELECT sequence FROM journal_detail").fetchall())
        self.store.execute("DELETE FROM journal_detail WHERE sequence = ?", (row["sequence"],))
        return row["sequence"]

    def put_in_version(self):
        """A version that no entry tells of, made the present one."""
        record = self.chance.choice(self.store.execute("SELECT id, version FROM record").fetchall())
        self.store.execute(
            "INSERT INTO record_version SELECT record, version + 1, at, actor, salt, content, key_owner FROM record_version"
            " WHERE record = ? AND version = ?",
            tuple(record),
        )
        self.store.execute("UPDATE record SET version = version + 1 WHERE id = ?", (record["id"],))

    def cut(self, count):
        self.store.execute("DELETE FROM journal WHERE sequence > ?", (self.last - count,))
        self.store.execute("DELETE FROM journal_detail WHERE sequence > ?", (self.last - count,))
        return self.last - count + 1

    def cut_tail(self):
        return self.cut(self.chance.randint(1, min(20, self.last - 1)))


def altered(column, value, chance):
    """Another value of the same kind."""
    if column in ("previous", "commitment", "hash", "salt", "content"):
        changed = bytearray(value or b"?")
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(7)
        return bytes(changed)
    if column in ("at", "version"):
        return (value or 0) + chance.randint(1, 1000)
    return ANOTHER[column] if value != ANOTHER[column] else ANOTHER[column] + "-x"
