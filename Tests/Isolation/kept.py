"""Everything that is kept, read from the file and never through the service; by it one sees that nothing changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

Changed = tuple[str, str, int, str]


def last(data: Path) -> int:
    return _rows(data, "SELECT coalesce(max(rowid), 0) FROM record_version")[0][0]


def changed_since(data: Path, before: int, *accounts: str) -> list[Changed]:
    """What those accounts have kept since: what Heed does meanwhile by itself is not theirs."""
    wanted = ", ".join("?" * len(accounts))
    query = (
        "SELECT record.kind, kept.record, kept.version, kept.actor FROM record_version AS kept JOIN record ON record.id = kept.record"
        f" WHERE kept.rowid > ? AND kept.actor IN ({wanted})"
    )
    return _rows(data, query, before, *accounts)


def _rows(data: Path, query: str, *values: object) -> list[tuple]:
    with closing(sqlite3.connect(f"file:{data / 'heed.sqlite'}?mode=ro", uri=True, timeout=30)) as file:
        return file.execute(query, values).fetchall()
