"""Do the checks bite? Sides that are broken on purpose must be told so, before any figure is believed."""

import os
import shutil
import sqlite3
import subprocess
from dataclasses import replace
from functools import partial

from accuracy import like_size
from measure import Row

ROW = Row("proof", "post", 8)
PLANTED = {
    "lose": "the file holds",
    "refuse": "replies were refusals",
    "unchained": "the journal breaks at entry",
}
# What is done to the file that heed left, and what must be said of it.
TAMPERED = {
    "DELETE FROM kept_answer WHERE key = (SELECT max(key) FROM kept_answer)": "kept answers",
    "UPDATE journal SET at = at + 1 WHERE sequence = 2": "the journal breaks at entry",
}


def prove(measurer):
    if like_size(20_000, 16_000) or not like_size(20_000, 19_000):
        raise SystemExit("!! the checks do not bite: sizes")
    for fault, words in PLANTED.items():
        _, facts = measurer.measure(partial(measurer.peer, fault), ROW, seconds=1)
        expect(words, facts.wrong(), f"the peer made to {fault}")
    prove_on_heed(measurer)


def prove_on_heed(measurer):
    """Alters copies of a file that was found right; the program's own check is asked too."""
    _, facts = measurer.measure(measurer.heed, ROW, seconds=1)
    if facts.wrong():
        raise SystemExit("!! heed: " + "; ".join(facts.wrong()))
    verify(facts.file, 0)
    for number, (change, words) in enumerate(TAMPERED.items()):
        folder = facts.file.parent.with_name(f"tampered-{number}")
        shutil.copytree(facts.file.parent, folder)
        file = folder / facts.file.name
        tamper(file, change)
        expect(words, replace(facts, file=file).wrong(), f"a file after {change.split(' WHERE')[0]}")
        if "journal" in change:
            verify(file, 65)


def tamper(file, change):
    base = sqlite3.connect(file)
    for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        base.execute(f'DROP TRIGGER "{trigger}"')
    base.execute(change)
    base.commit()
    base.close()


def expect(words, wrong, what):
    if not any(words in line for line in wrong):
        raise SystemExit(f"!! the checks do not bite: {what} was found {wrong or 'right'}")


def verify(file, expected):
    command = [os.environ["HEED"], "audit", "verify", "--data", str(file.parent)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    if told.returncode != expected:
        raise SystemExit(f"!! heed audit verify ended with {told.returncode}, not {expected}: {told.stderr.strip()}")
