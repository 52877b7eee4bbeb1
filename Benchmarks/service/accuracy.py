"""Whether a side did what it said: what it acknowledged beside what its file holds."""

import sqlite3

from chain import first_bad

COUNTS = {
    "contacts": "SELECT count(*) FROM record WHERE kind = 'contact'",
    "first versions": """SELECT count(*) FROM record_version v JOIN record r ON r.id = v.record
        WHERE r.kind = 'contact' AND v.version = 1""",
    "kept answers": "SELECT count(*) FROM kept_answer",
    "entries of collecting": "SELECT count(*) FROM journal WHERE subject_kind = 'contact' AND verb = 'collect'",
}
CONSULTED = "SELECT count(*) FROM journal WHERE subject_kind = 'contact' AND verb = 'consult'"


def faults(file, recorded, read, runs):
    """What is wrong, in words; nothing when all is well."""
    wrong = []
    for measured in runs:
        if measured.refused or measured.failed:
            wrong.append(f"{measured.refused} replies were refusals and {measured.failed} never came")
        if measured.unanswered:
            wrong.append(f"{measured.unanswered} requests were unanswered as the load ended")
        if measured.requests == 0:
            wrong.append("nothing was acknowledged")
    base = sqlite3.connect(file)
    try:
        for name, query in COUNTS.items():
            (found,) = base.execute(query).fetchone()
            if found != recorded:
                wrong.append(f"{recorded} contacts were acknowledged and the file holds {found} {name}")
        (found,) = base.execute(CONSULTED).fetchone()
        if found != read:
            wrong.append(f"{read} contacts were shown and the journal holds {found} entries of it")
        bad = first_bad(base)
        if bad is not None:
            wrong.append(f"the journal breaks at entry {bad}")
    finally:
        base.close()
    return wrong


def like_size(one, other):
    """Whether replies are near enough in size for their rates to be compared."""
    return abs(one - other) <= 0.15 * max(one, other)
