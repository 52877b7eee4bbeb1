"""What the service wrote of who did what, read from its file and never through the service."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    sequence: int
    actor: str
    agency: str
    verb: str
    kind: str | None
    subject: str | None
    version: int | None
    rule: str


class Journal:
    def __init__(self, data: Path) -> None:
        self._uri = f"file:{data / 'heed.sqlite'}?mode=ro"

    def rows(self, query: str, *values: object) -> list[tuple]:
        with closing(sqlite3.connect(self._uri, uri=True, timeout=10)) as file:
            return file.execute(query, values).fetchall()

    def last(self) -> int:
        return self.rows("SELECT coalesce(max(sequence), 0) FROM journal")[0][0]

    def since(self, sequence: int) -> list[Entry]:
        """What accounts did; Heed assesses contacts, lets controls lapse and delivers by itself meanwhile."""
        columns = "sequence, actor, agency, verb, subject_kind, subject, version, rule"
        query = f"SELECT {columns} FROM journal WHERE sequence > ? AND actor <> 'heed' ORDER BY sequence"
        rows = self.rows(query, sequence)
        return [Entry(*row) for row in rows]

    def people(self) -> set[str]:
        """The ids of everybody on record."""
        return {row[0] for row in self.rows("SELECT id FROM record WHERE kind = 'person'")}


def counted(entries: list[Entry]) -> Counter:
    return Counter((entry.verb, entry.kind, entry.subject) for entry in entries)
