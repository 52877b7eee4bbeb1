"""The load: one generator for both sides, and what it measured."""

import json
import os
import secrets
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
# Sending ends this long before the run does, so that every request sent has been answered by then.
QUIET = 0.8


@dataclass(frozen=True)
class Measured:
    requests: int
    seconds: float
    p50: float
    p99: float
    bytes: int
    refused: int
    failed: int
    # Sent, and not answered when the run ended: what the server did with it is not known.
    unanswered: int

    @property
    def rate(self):
        return self.requests / self.seconds

    @property
    def size(self):
        return self.bytes / max(1, self.requests)


def load(side, kind, connections, whole_seconds):
    """Sends requests of one kind to a side that is up."""
    given = {
        "LOAD_KIND": kind,
        "LOAD_TOKEN": side.token,
        "LOAD_RUN": secrets.token_hex(6),
        "LOAD_SECONDS": str(whole_seconds - QUIET),
        "LOAD_DOCUMENT": str(HERE / "contact.json"),
        "LOAD_IDS": str(side.folder / "ids"),
    }
    url = f"http://127.0.0.1:{side.port}/health/live"
    command = ["wrk", "-t1", f"-c{connections}", f"-d{whole_seconds}s", "--timeout", "10s"]
    command += ["-s", str(HERE / "load.lua"), url]
    told = subprocess.run(command, env=os.environ | given, capture_output=True, text=True, timeout=60, check=False)
    found = [line for line in told.stdout.splitlines() if line.startswith("measured ")]
    if told.returncode != 0 or not found:
        raise SystemExit(f"!! the load generator failed: {told.stderr.strip() or told.stdout.strip()}")
    figures = json.loads(found[-1].removeprefix("measured "))
    return Measured(**{name: Measured.__annotations__[name](figure) for name, figure in figures.items()})
