"""The peer's store: one thread that writes, with a committed transaction for each request."""

import hashlib
import os
import queue
import sqlite3
import threading
import time
import uuid

import shape
from chain import NOTHING, entry_hash

TABLES = """
CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY, kind TEXT NOT NULL, version INTEGER NOT NULL,
  changed_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS record_version (record TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,
  actor TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (record, version));
CREATE TABLE IF NOT EXISTS journal (sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL,
  agency TEXT NOT NULL, verb TEXT NOT NULL, subject_kind TEXT, subject TEXT, version INTEGER, rule TEXT NOT NULL,
  previous BLOB NOT NULL, commitment BLOB NOT NULL, hash BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, event TEXT NOT NULL, subject TEXT,
  content BLOB NOT NULL, delivered_at INTEGER);
CREATE TABLE IF NOT EXISTS kept_answer (actor TEXT NOT NULL, key TEXT NOT NULL, fingerprint BLOB NOT NULL,
  answer BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (actor, key));
"""
ACTOR = str(uuid.uuid5(uuid.NAMESPACE_URL, "peer"))


class Writer(threading.Thread):
    """The one thread that writes: a transaction a request, each committed to the disk before it is answered."""

    def __init__(self, file, loop):
        super().__init__(daemon=True)
        self.file, self.loop, self.jobs = file, loop, queue.SimpleQueue()
        self.fault, self.count = os.environ.get("PEER_FAULT", ""), 0

    def run(self):
        self.base = sqlite3.connect(self.file, timeout=5, isolation_level=None, cached_statements=64)
        self.base.execute("PRAGMA journal_mode = WAL")
        self.base.execute("PRAGMA synchronous = FULL")
        self.base.executescript(TABLES)
        row = self.base.execute("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1").fetchone()
        self.sequence, self.head = row or (0, NOTHING)
        while (job := self.jobs.get()) is not None:
            work, given, future = job
            try:
                answer, fault = self.transaction(work, given), None
            except Exception as error:  # noqa: BLE001 whatever it was, the request is owed an answer
                answer, fault = None, error
            self.loop.call_soon_threadsafe(settle, future, answer, fault)
        self.base.close()

    def transaction(self, work, given):
        before = (self.sequence, self.head)
        self.base.execute("BEGIN IMMEDIATE")
        try:
            answer = work(*given)
            self.count += 1
            # A planted fault, for the proof that the checks notice it: an acknowledged request that is not kept.
            if self.fault == "lose" and self.count % 20 == 0:
                self.base.execute("ROLLBACK")
                self.sequence, self.head = before
            else:
                self.base.execute("COMMIT")
            return answer
        except Exception:
            self.base.execute("ROLLBACK")
            self.sequence, self.head = before
            raise

    def journal(self, at, verb, subject, version, content):
        commitment = hashlib.sha256(content).digest()
        fields = (self.sequence + 1, at, ACTOR, "police", verb, "contact", subject, version, "peer")
        chained = entry_hash(self.head, fields, commitment)
        if self.fault == "unchained" and fields[0] % 20 == 0:
            chained = commitment
        self.base.execute(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*fields, self.head, commitment, chained)
        )
        self.sequence, self.head = fields[0], chained

    def record(self, key, body, accepted):
        fingerprint = hashlib.sha256(body).digest()
        kept = self.base.execute(
            "SELECT fingerprint, answer FROM kept_answer WHERE actor = ? AND key = ?", (ACTOR, key)
        ).fetchone()
        if kept:
            same = kept[0] == fingerprint
            return (202 if accepted else 201, kept[1]) if same else (422, shape.problem(422, "key-reused"))
        ident, at = shape.time_ordered_id(), int(time.time())
        answer = shape.view(ident, 1, at, body, accepted)
        run = self.base.execute
        run("INSERT INTO record VALUES (?, 'contact', 1, ?)", (ident, at))
        run("INSERT INTO record_version VALUES (?, 1, ?, ?, ?)", (ident, at, ACTOR, body))
        self.journal(at, "collect", ident, 1, body)
        run("INSERT INTO outbox (at, event, subject, content) VALUES (?, 'contact-recorded', ?, '{}')", (at, ident))
        run("INSERT INTO kept_answer VALUES (?, ?, ?, ?, ?)", (ACTOR, key, fingerprint, answer, at))
        return 202 if accepted else 201, answer

    def read(self, ident):
        row = self.base.execute(
            "SELECT r.version, v.at, v.content FROM record r"
            " JOIN record_version v ON v.record = r.id AND v.version = r.version WHERE r.id = ?",
            (ident,),
        ).fetchone()
        if row is None:
            return 404, shape.problem(404, "not-found")
        version, at, body = row
        self.journal(int(time.time()), "consult", ident, version, b"{}")
        return 200, shape.view(ident, version, at, body, False)


def settle(future, answer, fault):
    if future.cancelled():
        return
    if fault is None:
        future.set_result(answer)
    else:
        future.set_exception(fault)
