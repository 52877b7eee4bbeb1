"""A clock that a test moves, for one process alone."""

import mmap
import struct
import subprocess
import time
from datetime import datetime, timezone
from pathlib import Path


class MovedClock:
    def __init__(self, folder: Path):
        self.library, self.file = folder / "clock.so", folder / "clock"
        source = Path(__file__).with_name("clock.c")
        subprocess.run(["cc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", self.library, source], check=True)
        self.file.write_bytes(struct.pack("l", 0))
        with self.file.open("r+b") as opened:
            self._page = mmap.mmap(opened.fileno(), 0)

    @property
    def environment(self) -> dict[str, str]:
        return {"LD_PRELOAD": str(self.library), "HEED_TEST_CLOCK": str(self.file)}

    @property
    def ahead(self) -> int:
        return struct.unpack("l", self._page[:])[0]

    @property
    def now(self) -> int:
        return int(time.time()) + self.ahead

    def set(self, moment: int) -> None:
        """It goes on from there at its usual pace."""
        self._page[:] = struct.pack("l", moment - int(time.time()))

    def move(self, hours: float) -> None:
        self.set(self.now + int(3600 * hours))

    def to_weekday(self, weekday: int, hour: int) -> None:
        """To the next such day, counted from 0 for Monday, at an hour of universal time."""
        today = datetime.fromtimestamp(time.time(), tz=timezone.utc)
        days = (weekday - today.weekday()) % 7 or 7
        start = today.replace(hour=hour, minute=0, second=0)
        self.set(int(start.timestamp()) + 86400 * days)
