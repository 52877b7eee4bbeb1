"""The peer: the same table taken into SQLite by Python's own csv, in one transaction; and the same counts made when they are asked for.

usage: peer.py FILE TABLE
It does less: it knows no policy, keeps no journal and nothing of how anybody stands.
"""

import csv
import sqlite3
import sys
import uuid

COUNTS = """
SELECT unit, SUM(held), COUNT(*) FROM (
    SELECT account_place.unit AS unit, COUNT(DISTINCT completion.module) = ? AS held
    FROM account_place JOIN account_role ON account_role.account = account_place.account AND account_role.role = 'responder'
    LEFT JOIN completion ON completion.learner = account_place.account AND completion.module IN ({modules})
        AND (completion.result = 'mark' AND completion.mark >= 70 OR completion.result IN ('met', 'completed'))
    WHERE account_place.agency = 'police' AND account_place.unit LIKE 'unit-%'
    GROUP BY account_place.account
) GROUP BY unit
"""


def counted(base, modules):
    """Of each unit, how many hold it and of how many it is asked, counted from everything that was completed."""
    statement = COUNTS.format(modules=", ".join("?" * len(modules)))
    return {unit: (held, asked) for unit, held, asked in base.execute(statement, (len(modules), *modules))}


def take(file, table):
    base = sqlite3.connect(file)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = FULL")
    base.execute(
        "CREATE TABLE IF NOT EXISTS completion (id TEXT PRIMARY KEY, learner TEXT, module TEXT, version INT, on_day TEXT, result TEXT)"
    )
    base.execute("CREATE UNIQUE INDEX IF NOT EXISTS completion_once ON completion (learner, module, version, on_day, result)")
    with open(table, newline="") as source, base:
        rows = csv.reader(source)
        next(rows)
        base.executemany(
            "INSERT OR IGNORE INTO completion VALUES (?, ?, ?, ?, ?, ?)",
            ((str(uuid.uuid4()), *row) for row in rows),
        )
    print(base.execute("SELECT COUNT(*) FROM completion").fetchone()[0])


if __name__ == "__main__":
    take(*sys.argv[1:])
