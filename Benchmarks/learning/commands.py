"""Runs the program as somebody at the machine does, and says how long it took and how much memory at most."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    error: str
    seconds: float
    # At most at any moment, in MiB.
    memory: float


def heed(*arguments, given=None):
    return ended([os.environ["HEED"], *map(str, arguments)], given)


def ended(command, given=None):
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # What it prints is short: it never waits for being read.
    if given is not None:
        process.stdin.write(given)
    process.stdin.close()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return Ended(process.returncode, process.stdout.read(), process.stderr.read(), seconds, used.ru_maxrss / 1_024)
