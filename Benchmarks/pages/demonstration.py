"""The demonstration: loaded by the program that HEED names, served on a free port, and known from its file."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

# What is sealed is opened in one place.
sys.path.append(str(Path(__file__).parents[2] / "Tests" / "Torture"))

from sealing import opening


@dataclass(frozen=True)
class Loading:
    seconds: float
    # Of the processor, in all threads.
    cpu: float
    contacts: int


class Demonstration:
    """A folder that is filled, and the server over it."""

    # What the server is told beside.
    flags = ()

    def __init__(self, folder):
        self.folder, self.process = folder, None
        self.port = free_port()

    def load(self):
        begin, before = time.monotonic(), os.times()
        command = [os.environ["HEED"], "demo", "--no-serve", "--data", str(self.folder)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        if told.returncode != 0:
            raise SystemExit(f"!! heed demo ended with status {told.returncode}:\n{told.stderr[-2000:]}")
        for line in told.stderr.splitlines():
            if "refused" in line:
                print("!! " + line)
        after = os.times()
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        return Loading(time.monotonic() - begin, cpu, self.rows("SELECT count(*) FROM contact")[0][0])

    def serve(self):
        self.log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(
            [os.environ["HEED"], "serve", "--data", str(self.folder), "--listen", f"127.0.0.1:{self.port}", *self.flags],
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        wait_for(self.port, self.process)
        return self

    def stop(self):
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise SystemExit("!! heed did not stop within 30 seconds of being asked") from None
        finally:
            self.log.close()
        if status != 0:
            raise SystemExit(f"!! heed stopped with status {status}")

    def rows(self, statement, *values):
        base = opening(Path(self.folder) / "heed.sqlite")
        try:
            return base.execute(statement, values).fetchall()
        finally:
            base.close()

    @property
    def password(self):
        return re.search(r"password (\S+?)\)", (self.folder / "practice.txt").read_text())[1]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("!! the server did not start")
