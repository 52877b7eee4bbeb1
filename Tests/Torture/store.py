"""One data folder, and what the command line does with it."""

import json
import os
import subprocess
from pathlib import Path
from typing import NamedTuple


# A crash is told by its exit code; the picture of it takes seconds.
PLAIN_CRASH = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}


class Account(NamedTuple):
    id: str
    token: str


class Store:
    def __init__(self, binary, data):
        self.binary, self.data = binary, Path(data)

    @property
    def file(self):
        return self.data / "heed.sqlite"

    @property
    def vkey(self):
        return (self.data / "keys" / "checkpoint.vkey").read_text("utf-8")

    def run(self, *words, within=60):
        """Runs one command on this folder: its exit code, and what it said on either stream."""
        return subprocess.run(
            [self.binary, *words, "--data", str(self.data)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=within,
            env=PLAIN_CRASH,
        )

    def must(self, *words):
        done = self.run(*words)
        assert done.returncode == 0, f"heed {' '.join(words)}: exit {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    def account(self, name, *roles, agency="police", unit="north"):
        wanted = [word for role in roles for word in ("--role", role)]
        made = self.must("user", "add", "--name", name, "--agency", agency, "--unit", unit, *wanted, "--json")
        account = json.loads(made)["id"]
        token = json.loads(self.must("token", "create", "--account", account, "--json"))["token"]
        return Account(account, token)

    def checkpoint(self):
        """The text of a checkpoint signed now."""
        return Path(self.must("audit", "checkpoint").strip()).read_text("utf-8")

    def audit(self, checkpoint=None):
        return self.run("audit", "verify", *(["--checkpoint", str(checkpoint)] if checkpoint else []))

    def must_verify(self, checkpoint=None):
        done = self.audit(checkpoint)
        assert done.returncode == 0, f"audit verify: exit {done.returncode}: {done.stdout}{done.stderr}"
