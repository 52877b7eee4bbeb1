"""A thousand alterations of a real file, found against a checkpoint kept elsewhere; a second verifier agrees on each."""

import functools
import json
import os
import random
import shutil
import sqlite3
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing

import pytest

from . import verifier
from .journals import audited, away
from .tampering import COLUMNS, Tamperer

# The first of them are in the store of some thousands of entries. What one number does follows from the seed and the number.
TAMPERINGS, SEED = 1_000, int(os.environ.get("HEED_TORTURE_SEED", 20261118))
IN_LARGE, AT_ONCE = 200, 20
EDITS = {f"edit of {column}": functools.partial(Tamperer.edit, column=column) for column in COLUMNS}
WAYS = {
    **EDITS,
    "deletion": Tamperer.delete,
    "deletion closed up": Tamperer.delete_and_close_up,
    "swap": Tamperer.swap,
    "re-timing": Tamperer.retime,
    "cut tail": Tamperer.cut_tail,
    "chain rebuilt after an edit": Tamperer.rebuild,
    "chain rebuilt without one": Tamperer.rebuild_without_one,
    "edit of a record": Tamperer.edit_record,
    "edit of a salt": Tamperer.edit_salt,
    "edit of a detail": Tamperer.edit_detail,
    "empty text for nothing": Tamperer.empty,
    "value of another kind": Tamperer.another_kind,
    "a fraction": Tamperer.fraction,
    "a number beyond bounds": Tamperer.beyond_bounds,
    "version taken away": Tamperer.take_version,
    "detail taken away": Tamperer.take_detail,
    "version put in": Tamperer.put_in_version,
    "text for bytes": Tamperer.text_for_bytes,
    "insertion": Tamperer.insert,
    "chain rebuilt with one more": Tamperer.rebuild_with_one,
    "chain rebuilt in another order": Tamperer.rebuild_in_another_order,
    "chain rebuilt over a record": Tamperer.rebuild_over_a_record,
    "older file": None,
}


def tampered(kept, number, place):
    """A copy altered in the way of its number, and the first entry made wrong where one can be named."""
    way = WAYS[named(number)]
    copy = away(kept.store if way else kept.older, place)
    if way:
        return copy, Tamperer(copy.file, random.Random(f"{SEED} {number}")).apply(way)
    return copy, verifier.verify(copy.file).count + 1


def named(number):
    return list(WAYS)[number % len(WAYS)]


def faults(kept, numbers, place):
    """What was not found of some tamperings, not named, or judged otherwise by the other verifier."""
    made = [tampered(kept, number, place / str(number)) for number in numbers]
    found = []
    for number, (copy, first), (line, other) in zip(numbers, made, kept.judged([copy for copy, _ in made]), strict=True):
        said = (line["whole"], line["first_bad"])
        told = f"{number}, {named(number)} at {first}: heed {said} '{line['reason']}'; verifier {other}"
        if line["whole"] or other.whole:
            found.append(f"not found: {told}")
        elif first is not None and said[1] != first:
            found.append(f"not named: {told}")
        elif said != (other.whole, other.sequence):
            found.append(f"disagreed: {told}")
        shutil.rmtree(copy.data)
    return found


def test_a_thousand_tamperings_are_found_and_both_verifiers_agree(grown, tmp_path, capsys):
    with capsys.disabled():
        print(f" (HEED_TORTURE_SEED={SEED})", end=" ", flush=True)
    small, large = grown
    parts = [(large if start < IN_LARGE else small, range(start, start + AT_ONCE)) for start in range(0, TAMPERINGS, AT_ONCE)]
    with ProcessPoolExecutor(2) as pool:
        found = sum(pool.map(faults, *zip(*parts), [tmp_path] * len(parts)), [])
    assert not found, f"{len(found)} of {TAMPERINGS} under the seed {SEED}:\n" + "\n".join(found)
    assert min(Counter(map(named, range(TAMPERINGS))).values()) >= 25, "some way was hardly tried"
    assert verifier.verify(large.store.file).count > 3_000 > verifier.verify(small.store.file).count


@pytest.mark.parametrize("count", [1, 5, 20])
def test_control_without_the_checkpoint_a_cut_tail_passes(grown, tmp_path, count):
    unseen(grown[0], tmp_path / "copy", functools.partial(Tamperer.cut, count=count))


@pytest.mark.parametrize("name", [name for name in WAYS if name.startswith("chain rebuilt")])
def test_control_without_the_checkpoint_a_chain_made_anew_passes(grown, tmp_path, name):
    unseen(grown[0], tmp_path / "copy", WAYS[name])


def test_control_without_the_checkpoint_an_older_file_passes(grown, tmp_path):
    copy = away(grown[0].older, tmp_path / "copy")
    assert copy.audit().returncode == 0 and verifier.verify(copy.file).whole
    (line, other), = grown[0].judged([copy])
    assert not line["whole"] and not other.whole


def unseen(kept, place, way):
    """Without the checkpoint both verifiers are content; with it neither is."""
    copy = away(kept.store, place)
    Tamperer(copy.file, random.Random(SEED)).apply(way)
    assert copy.audit().returncode == 0 and verifier.verify(copy.file).whole, "then the checkpoint would not be needed"
    (line, other), = kept.judged([copy])
    assert not line["whole"] and not other.whole


def test_control_what_came_after_the_checkpoint_is_not_covered(grown, tmp_path):
    """The limit that the guide tells: an entry put in after the newest checkpoint, in a chain that goes on, is believed."""
    copy = away(grown[0].store, tmp_path / "copy")
    Tamperer(copy.file, random.Random(SEED)).apply(Tamperer.append)
    (line, other), = grown[0].judged([copy])
    assert line["whole"] and other.whole


def test_control_the_two_are_not_the_same_program(grown, tmp_path):
    """A list that says another owner than its record is Heed's to find: the journal's bytes do not tell of lists."""
    copy = away(grown[0].store, tmp_path / "copy")
    with closing(sqlite3.connect(copy.file)) as file:
        file.execute("UPDATE contact SET agency = 'another-agency'")
        file.commit()
    (line, other), = grown[0].judged([copy])
    assert not line["whole"] and other.whole


def test_several_folders_in_one_run_are_judged_as_each_alone(grown, tmp_path):
    kept = grown[0]
    bad = away(kept.store, tmp_path / "bad")
    first = Tamperer(bad.file, random.Random(SEED)).apply(Tamperer.retime)
    alone = [json.loads(copy.run("audit", "verify", "--json").stdout) for copy in (kept.store, bad)]
    together = [json.loads(line) for line in audited([kept.store, bad])]
    assert [line | {"data": None} for line in together] == [line | {"data": None} for line in alone]
    assert [line["first_bad"] for line in together] == [None, first]
