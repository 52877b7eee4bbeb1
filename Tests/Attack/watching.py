"""What a process holds, seen from outside."""

import statistics
from pathlib import Path
from typing import NamedTuple

# What a stream may leave behind for good, and what the allocator may keep of the busiest moment.
BYTES_PER_STREAM = 256
SLACK = 4 << 20


class Held(NamedTuple):
    streams: int
    memory: int
    files: int


def held(pid: int, streams: int = 0) -> Held:
    process = Path(f"/proc/{pid}")
    pages = int((process / "statm").read_text().split()[1])
    return Held(streams, pages * 4096, len(list((process / "fd").iterdir())))


def growth(samples: list[Held]) -> int:
    """By how many bytes memory grew from the second tenth of a run to its last."""
    tenth = len(samples) // 10
    assert tenth, "too few samples to tell a slope"
    early, late = samples[tenth : 2 * tenth], samples[-tenth:]
    return int(statistics.median(each.memory for each in late) - statistics.median(each.memory for each in early))


def is_flat(samples: list[Held]) -> bool:
    return growth(samples) <= SLACK + BYTES_PER_STREAM * samples[-1].streams
