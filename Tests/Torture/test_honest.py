"""No false alarm: honest ways in which a file differs from the one that the checkpoint saw."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from .client import Client
from .contacts import written
from .journals import away, work
from .server import Server
from .store import Store

TIMES = 2


def changed(*statements):
    """The file as SQLite itself writes it anew, without a value in it changed."""

    def change(store, place):
        copy = away(store, place)
        with closing(sqlite3.connect(copy.file, isolation_level=None)) as file:
            for statement in statements:
                file.execute(statement)
        return copy

    return change


def by_backup(store, place):
    """As the backup of SQLite copies it, page by page."""
    copy = away(store, place)
    copy.file.unlink()
    with closing(sqlite3.connect(store.file)) as source, closing(sqlite3.connect(copy.file)) as target:
        source.backup(target, pages=7)
    return copy


def by_vacuum_into(store, place):
    copy = away(store, place)
    copy.file.unlink()
    with closing(sqlite3.connect(store.file)) as source:
        source.execute("VACUUM INTO ?", (str(copy.file),))
    return copy


def by_dump(store, place):
    """As statements that make it anew."""
    copy = away(store, place)
    copy.file.unlink()
    with closing(sqlite3.connect(store.file)) as source, closing(sqlite3.connect(copy.file)) as target:
        target.executescript("\n".join(source.iterdump()))
    return copy


HONEST = {
    "copy": away,
    "vacuum": changed("VACUUM"),
    "other pages": changed("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 1024", "VACUUM"),
    "indexes anew": changed("REINDEX", "ANALYZE"),
    "checkpointed": changed("PRAGMA wal_checkpoint(TRUNCATE)"),
    "backup": by_backup,
    "vacuum into": by_vacuum_into,
    "dump": by_dump,
}


@pytest.mark.parametrize("name", HONEST)
def test_what_is_honestly_different_gives_no_alarm(grown, tmp_path, name):
    for kept, size in zip(grown, ("small", "large"), strict=True):
        copies = [HONEST[name](kept.store, tmp_path / f"{size}-{number}") for number in range(TIMES)]
        for older in (False, True):
            for line, other in kept.judged(copies, older_note=older):
                assert line["whole"] and other.whole, (name, size, older, line, other)


def test_what_was_done_since_gives_no_alarm(heed, policy, grown, tmp_path):
    kept = grown[0]
    copy = away(kept.store, tmp_path / "copy")
    account = copy.account("Asha Rao", "responder")
    work(heed, policy, copy, account, (20, 21), looks=3, searches=3)
    for older in (False, True):
        (line, other), = kept.judged([copy], older_note=older)
        assert line["whole"] and other.whole and other.count > 300, (line, other)


def test_a_folder_copied_while_it_is_served_gives_no_alarm(heed, policy, grown, tmp_path):
    """The log of what is not in the file yet lies beside it, and is copied along."""
    kept = grown[0]
    copy = away(kept.store, tmp_path / "served")
    account = copy.account("Asha Rao", "responder")
    server = Server(heed, copy.data, policy)
    server.start()
    try:
        client = Client(server.port, account.token)
        copies = []
        for number in range(TIMES):
            for _ in range(5):
                assert client.post("/people/search", written({"postcode": "YH4 7QP", "limit": 5})).status == 200
            copies.append(Store(heed, shutil.copytree(copy.data, tmp_path / f"while-{number}")))
            log = copies[-1].file.with_name("heed.sqlite-wal")
            assert log.stat().st_size > 0, "nothing was only in the log: this proves nothing"
    finally:
        server.kill()
    before = 0
    for line, other in kept.judged(copies):
        assert line["whole"] and other.whole and other.count > before, (line, other)
        before = other.count
