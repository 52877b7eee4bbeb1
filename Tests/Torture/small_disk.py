"""A disk of a few megabytes, and a balloon that fills it."""

import os
import subprocess
from contextlib import contextmanager


@contextmanager
def small_disk(place, megabytes):
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(place)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, (
        "a small disk could not be mounted, and without one this proves nothing: "
        f"{done.stderr.strip()}; mend: run as root, where mount is allowed"
    )
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


class Balloon:
    def __init__(self, place):
        self.path = place / "balloon"

    def blow_up(self):
        """Takes every last block."""
        with open(self.path, "ab", buffering=0) as balloon:
            for size in (1 << 20, 1 << 16, 1 << 12):
                try:
                    while True:
                        balloon.write(bytes(size))
                except OSError:
                    os.truncate(self.path, self.path.stat().st_size // 4096 * 4096)

    def prick(self):
        self.path.unlink()
