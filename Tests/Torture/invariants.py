"""What must hold of the file at every instant, whatever was cut off: nothing corrupt, nothing partial."""

from contextlib import closing

from . import verifier
from .sealing import CONTENT, opening

LAST = (
    "FROM contact c JOIN record r ON r.id = c.id JOIN record_version v ON v.record = r.id AND v.version = r.version"
    " WHERE"
)
KEPT = f"json_extract({CONTENT}, '$.{{}}')"

# Each finds what should not be; the words name it.
SEARCHES = (
    (
        "a gap in the journal before {}",
        "SELECT sequence FROM journal j WHERE sequence > 1"
        " AND NOT EXISTS (SELECT 1 FROM journal WHERE sequence = j.sequence - 1)",
    ),
    (
        "version {1} of {0} has {2} entries in the journal and not one",
        "SELECT v.record, v.version, count(j.sequence) FROM record_version v LEFT JOIN journal j"
        " ON j.subject = v.record AND j.version = v.version GROUP BY v.record, v.version HAVING count(j.sequence) <> 1",
    ),
    (
        "entry {0} tells of version {2} of {1}, which is not there",
        "SELECT j.sequence, j.subject, j.version FROM journal j LEFT JOIN record_version v"
        " ON j.subject = v.record AND j.version = v.version WHERE j.version IS NOT NULL AND v.record IS NULL",
    ),
    (
        "entry {} has no detail",
        "SELECT sequence FROM journal WHERE version IS NULL AND sequence NOT IN (SELECT sequence FROM journal_detail)",
    ),
    (
        "a detail belongs to entry {}, which is not there",
        "SELECT sequence FROM journal_detail WHERE sequence NOT IN (SELECT sequence FROM journal)",
    ),
    (
        "record {0} says version {1}, its history ends at {2} and holds {3}",
        "SELECT r.id, r.version, max(v.version), count(v.version)"
        " FROM record r LEFT JOIN record_version v ON v.record = r.id"
        " GROUP BY r.id, r.version HAVING max(v.version) IS NOT r.version OR count(v.version) <> r.version",
    ),
    (
        "record {0} was not changed when its last version was",
        "SELECT r.id FROM record r JOIN record_version v ON v.record = r.id AND v.version = r.version"
        " WHERE v.at <> r.changed_at",
    ),
    (
        "a history without its record: {}",
        "SELECT DISTINCT record FROM record_version WHERE record NOT IN (SELECT id FROM record)",
    ),
    (
        "contact {0} has {1} versions and {2} rows in the outbox that tell of them",
        "SELECT r.id, r.version, count(o.id) FROM record r"
        " LEFT JOIN outbox o ON o.subject = r.id AND o.event <> 'contact.assessed'"
        " WHERE r.kind = 'contact' GROUP BY r.id, r.version HAVING count(o.id) <> r.version",
    ),
    (
        "contact {0} was assessed {1} times and the outbox tells of {2}",
        "SELECT c.id, (SELECT count(*) FROM assessment a WHERE a.contact = c.id) AS made, count(o.id) AS told"
        " FROM contact c LEFT JOIN outbox o ON o.subject = c.id AND o.event = 'contact.assessed'"
        " GROUP BY c.id HAVING made <> told",
    ),
    (
        "contact {} has no row among the contacts",
        "SELECT id FROM record WHERE kind = 'contact' AND id NOT IN (SELECT id FROM contact)",
    ),
    (
        "contact {} is listed otherwise than its last version says",
        f"SELECT c.id {LAST} c.document_version IS NOT {KEPT.format('documentVersion')}"
        f" OR c.reference IS NOT {KEPT.format('summary.reference')} OR c.grade IS NOT {KEPT.format('summary.grade')}",
    ),
    (
        "contact {} is joined to other people than its last version says",
        f"SELECT c.id {LAST} (SELECT count(*) FROM contact_person p WHERE p.contact = c.id AND p.person IN"
        f" (SELECT json_extract(value, '$.record') FROM json_each({CONTENT}, '$.links')))"
        " <> (SELECT count(DISTINCT json_extract(value, '$.record'))"
        f" FROM json_each({CONTENT}, '$.links'))",
    ),
    (
        "assessment {} has no row among the assessments",
        "SELECT id FROM record WHERE kind = 'assessment' AND id NOT IN (SELECT id FROM assessment)",
    ),
    (
        "assessment {} is of a version that its contact never had",
        "SELECT a.id FROM assessment a JOIN record r ON r.id = a.contact WHERE a.contact_version > r.version",
    ),
    (
        "person {} is of no contact",
        "SELECT id FROM record WHERE kind = 'person' AND id NOT IN (SELECT person FROM contact_person)",
    ),
    (
        "the outbox tells of {}, which is not there",
        "SELECT id FROM outbox WHERE subject IS NOT NULL AND subject NOT IN (SELECT id FROM record)",
    ),
)


def faults(file):
    """Every fault of the file in words; none where it is whole."""
    with closing(opening(file)) as store:
        broken = [row[0] for row in store.execute("PRAGMA integrity_check")]
        if broken != ["ok"]:
            return [f"corrupt: {broken[0]}"]
        found = [f"corrupt: a foreign key of {row[0]}" for row in store.execute("PRAGMA foreign_key_check")]
        for words, search in SEARCHES:
            found += ["partial: " + words.format(*row) for row in store.execute(search)]
    verdict = verifier.verify(file)
    return found if verdict.whole else [*found, f"chain: {verdict.words}"]
