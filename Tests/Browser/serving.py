"""The service as a process: on a free port and a fresh folder, with accounts to sign in to."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PASSWORD = "practice-words-only-7"


def binary() -> str:
    path = os.environ.get("HEED")
    assert path, "HEED names no binary; run: HEED=.build/debug/heed python -m pytest Tests/Browser"
    assert os.access(path, os.X_OK), f"HEED names {path}, which cannot be run"
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass(frozen=True)
class Account:
    id: str
    sign_in: str
    name: str


@dataclass
class Serving:
    data: Path
    port: int = field(default_factory=free_port)
    log: list[str] = field(default_factory=list)
    flags: tuple[str, ...] = ()
    process: subprocess.Popen | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def command(self, *arguments: str, given: str | None = None) -> str:
        done = subprocess.run([binary(), *arguments], input=given, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"heed {' '.join(arguments[:2])} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def start(self) -> "Serving":
        self.data.mkdir(parents=True, exist_ok=True)
        self.process = subprocess.Popen(
            [binary(), "serve", "--data", str(self.data), "--listen", f"127.0.0.1:{self.port}", *self.flags],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        ready = threading.Event()
        threading.Thread(target=self._read, args=(self.process.stderr, ready), daemon=True).start()
        deadline = time.monotonic() + 120
        while not ready.wait(0.05):
            assert self.process.poll() is None, f"heed serve ended: {self.log[-5:]}"
            assert time.monotonic() < deadline, f"heed serve is not ready after two minutes: {self.log[-5:]}"
        return self

    def _read(self, stream, ready: threading.Event) -> None:
        for line in stream:
            self.log.append(line.rstrip("\n"))
            if '"listening"' in line:
                ready.set()

    def stop(self, sent: signal.Signals = signal.SIGTERM) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        process.send_signal(sent)
        try:
            process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError("heed serve did not stop within a minute") from None

    def account(self, sign_in: str, name: str, agency: str, unit: str | None, *roles: str) -> Account:
        place = ["--unit", unit] if unit else []
        asked = [part for role in roles for part in ("--role", role)]
        made = self.command(
            *("user", "add", "--data", str(self.data), "--name", name, "--agency", agency, *place, *asked),
            *("--sign-in", sign_in, "--password-stdin", "--json"),
            given=PASSWORD + "\n",
        )
        return Account(json.loads(made)["id"], sign_in, name)

    def end_sessions(self, account: Account) -> None:
        self.command("user", "sign-out", "--data", str(self.data), account.id)

    def codes(self, account: Account) -> str:
        made = self.command("user", "totp", "--data", str(self.data), account.id, "--json")
        return json.loads(made)["secret"]

    def token(self, account: Account) -> str:
        return self.command("token", "create", "--data", str(self.data), "--account", account.id).strip()

    def run_out(self, contact: str, minutes: int = 24 * 60) -> None:
        """Lets a contact, named by its path, have waited for so much longer."""
        with closing(self._records()) as records:
            changed = records.execute(
                "UPDATE contact_work SET wait_begun = wait_begun - ?1, wait_due = wait_due - ?1 WHERE contact = ?2",
                [minutes * 60, contact.rpartition("/")[2]],
            ).rowcount
        assert changed == 1, f"{changed} contacts wait"

    def fall_due(self, referral: str, minutes: int = 90) -> None:
        """Lets the stage of a referral, named by its path, have ended so long ago, as lists and alarms see it."""
        over = int(time.time()) - minutes * 60
        with closing(self._records()) as records:
            changed = records.execute(
                "UPDATE referral SET clock_due = ?1, clock_warn = ?1 WHERE id = ?2",
                [over, referral.rpartition("/")[2]],
            ).rowcount
        assert changed == 1, f"{changed} referrals have a clock"

    def learned_earlier(self, account: str, days: int) -> None:
        """Lets all that somebody completed have been completed so many days earlier."""
        with closing(self._records()) as records:
            changed = records.execute(
                "UPDATE completion SET on_day = on_day - ? WHERE learner = ?", [days, account]
            ).rowcount
            records.execute("UPDATE standing_turn SET edition = '' WHERE account = ?", [account])
        assert changed > 0, "they have completed nothing"

    def proved_long_ago(self, account: str, going_to: str) -> None:
        """Lets somebody who is signed in have proved an hour ago who they are, and be on the way to a page."""
        with closing(self._records()) as records:
            changed = records.execute(
                "UPDATE account_session SET proven_at = proven_at - 3600, return_to = ? WHERE account = ?",
                [going_to, account],
            ).rowcount
        assert changed == 1, f"{changed} sessions of them are there"

    def seconds_since_proof(self, account: str) -> int:
        with closing(self._records()) as records:
            (proven_at,) = records.execute(
                "SELECT proven_at FROM account_session WHERE account = ?", [account]
            ).fetchone()
        return int(time.time()) - proven_at

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps the service from writing to its records, as a copy that never ends would."""
        with closing(self._records()) as records:
            records.execute("BEGIN IMMEDIATE")
            yield
            records.rollback()

    def _records(self) -> sqlite3.Connection:
        return sqlite3.connect(self.data / "heed.sqlite", timeout=30, isolation_level=None)
