"""The disk after a power cut: rebuilt from the trace, with what no sync had settled dropped, kept, torn or in part."""

import random
from pathlib import Path
from typing import NamedTuple

MODES = ("drop", "subset", "torn", "keep")
SECTOR = 512


class Disk:
    """What is settled for good, and what the power may still take."""

    def __init__(self, base, heed_syncs=True):
        self.files = {path: bytearray(data) for path, data in base.items()}
        self.named = set(base)
        self.pending = []
        self.syncs = {}
        self.heed_syncs = heed_syncs

    def take(self, step):
        if step.what in ("write", "truncate", "unlink"):
            if any(each.what == "unlink" and each.path == step.path for each in self.pending):
                # Made anew after its removal: the old bytes cannot come back under the new ones.
                self.files.pop(step.path, None)
                self.pending = [each for each in self.pending if each.path != step.path]
            self.pending.append(step)
        elif step.what == "sync-begins":
            # What had not come back when the sync began is not promised by it.
            self.syncs[step.began] = [
                each for each in self.pending if each.path == step.path and each.ended < step.began
            ]
        elif step.what == "sync-ends" and self.heed_syncs:
            settled = {id(each) for each in self.syncs.pop(step.began)}
            for each in self.pending:
                if id(each) in settled:
                    apply(self.files, each)
            self.pending = [each for each in self.pending if id(each) not in settled]
        elif step.what == "sync-folder" and self.heed_syncs:
            for each in self.pending:
                if each.what == "unlink":
                    apply(self.files, each)
            self.pending = [each for each in self.pending if each.what != "unlink"]
            self.named |= set(self.files) | {each.path for each in self.pending}

    def after_cut(self, mode, chance):
        files = {path: bytearray(data) for path, data in self.files.items()}
        for step in self.pending:
            if mode == "drop" or (mode != "keep" and chance.random() < 0.5):
                continue
            if mode == "torn" and step.what == "write":
                for start in range(0, len(step.data), SECTOR):
                    if chance.random() < 0.6:
                        apply(files, step._replace(offset=step.offset + start, data=step.data[start : start + SECTOR]))
            else:
                apply(files, step)
        # A new file whose folder was never synced may not have its name yet.
        return {path: data for path, data in files.items() if mode == "keep" or path in self.named}


def apply(files, step):
    if step.what == "unlink":
        files.pop(step.path, None)
        return
    data = files.setdefault(step.path, bytearray())
    if step.what == "truncate":
        del data[step.offset :]
        data.extend(bytes(step.offset - len(data)))
    else:
        data.extend(bytes(max(0, step.offset - len(data))))
        data[step.offset : step.offset + len(step.data)] = step.data


class Cut(NamedTuple):
    number: int
    at: int
    mode: str
    replies: int
    files: dict

    def write_to(self, folder):
        for path, data in self.files.items():
            (folder / Path(path).name).write_bytes(data)


def cuts(steps, base, count, seed, heed_syncs=True):
    """`count` cuts at random steps; `replies` is how many replies had begun to leave before each."""
    chance = random.Random(seed)
    places = sorted((chance.randint(1, len(steps)), number) for number in range(count))
    disk, done, replies = Disk(base, heed_syncs), 0, 0
    for at, number in places:
        for step in steps[done:at]:
            replies += step.what == "reply"
            disk.take(step)
        done = at
        mode = MODES[number % len(MODES)]
        yield Cut(number, at, mode, replies, disk.after_cut(mode, chance))


def at_the_end(steps, base):
    """The disk with every step taken: it must be what is really there, or the trace missed something."""
    disk = Disk(base)
    for step in steps:
        disk.take(step)
    return disk.after_cut("keep", random.Random(0))
