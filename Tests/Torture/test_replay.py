"""The replay itself, on disks small enough to follow by eye."""

import random

import pytest

from .powercut import MODES, Disk, cuts
from .trace import Step, steps

FILE, OLD, NEW = "/data/heed.sqlite", b"o" * 4096, b"n" * 4096


def write(began, data=NEW, offset=0):
    return Step("write", FILE, offset, data, ended=began + 1)


def synced(began):
    return [Step("sync-begins", FILE, began=began), Step("sync-ends", FILE, began=began)]


def after(steps, mode, seed=1):
    disk = Disk({FILE: OLD})
    for step in steps:
        disk.take(step)
    return bytes(disk.after_cut(mode, random.Random(seed))[FILE])


@pytest.mark.parametrize("mode", MODES)
def test_a_synced_write_is_there_whatever_happens(mode):
    assert after([write(1), *synced(3)], mode) == NEW


def test_a_write_that_was_not_synced_may_be_lost_or_kept():
    assert after([write(1)], "drop") == OLD
    assert after([write(1)], "keep") == NEW


def test_a_write_may_be_torn_between_sectors():
    torn = {after([write(1)], "torn", seed) for seed in range(20)}
    assert any({state[at : at + 1] for at in range(0, 4096, 512)} == {b"o", b"n"} for state in torn)


def test_a_sync_promises_nothing_of_a_write_still_under_way():
    late = Step("write", FILE, 0, NEW, ended=9)
    assert after([late, *synced(3)], "drop") == OLD


def test_a_sync_of_another_file_settles_nothing():
    other = [step._replace(path=f"{FILE}-wal") for step in synced(3)]
    assert after([write(1), *other], "drop") == OLD


def test_a_new_file_has_no_name_before_its_folder_is_synced():
    disk, wal = Disk({FILE: OLD}), f"{FILE}-wal"
    for step in (write(1)._replace(path=wal), *(each._replace(path=wal) for each in synced(3))):
        disk.take(step)
    assert wal not in disk.after_cut("drop", random.Random(1))
    disk.take(Step("sync-folder"))
    assert wal in disk.after_cut("drop", random.Random(1))


def test_a_reply_counts_from_the_first_byte_that_left():
    told = [write(1), Step("reply"), *synced(3), Step("reply")]
    assert {(cut.at, cut.replies) for cut in cuts(told, {FILE: OLD}, 100, 1)} == {
        (1, 0),
        (2, 1),
        (3, 1),
        (4, 1),
        (5, 2),
    }


def escaped(text):
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


def test_calls_that_overlap_are_put_together_in_the_order_in_which_they_take_effect(tmp_path):
    file, line = f"7<{escaped(FILE)}>", "9<socket:[5]>"
    (tmp_path / "trace").write_text(
        "\n".join(
            [
                f'11 pwrite64({file}, "{escaped("abc")}", 3, 8 <unfinished ...>',
                f"12 fdatasync({file} <unfinished ...>",
                "11 <... pwrite64 resumed>)        = 3",
                f'13 write({line}, "{escaped("HTTP/1.1 201 Created")}", 20) = 20',
                "12 <... fdatasync resumed>)       = 0",
                f"12 fdatasync({file}) = -1 EIO (Input/output error)",
                "12 +++ exited with 0 +++",
            ]
        )
        + "\n"
    )
    found = steps(tmp_path / "trace", "/data")
    assert [step.what for step in found] == ["write", "sync-begins", "reply", "sync-ends"]
    assert (found[0].data, found[0].offset, found[0].ended) == (b"abc", 8, 3)


def test_a_write_cut_short_by_the_tracer_stops_the_reading(tmp_path):
    (tmp_path / "trace").write_text(f'11 pwrite64(7<{escaped(FILE)}>, "{escaped("abc")}"..., 9, 0) = 9\n')
    with pytest.raises(AssertionError, match="cut a write short"):
        steps(tmp_path / "trace", "/data")
