"""The service as a process: started on a free port, given accounts, stopped as an operator would."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from client import Client, Reply


def binary() -> str:
    path = os.environ.get("HEED")
    assert path, "HEED names no binary; run: HEED=.build/debug/heed python -m pytest Tests/Service"
    assert os.access(path, os.X_OK), f"HEED names {path}, which cannot be run"
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Account:
    id: str
    token: str
    agency: str
    unit: str | None
    roles: list[str]


@dataclass
class Service:
    data: Path
    port: int = field(default_factory=free_port)
    log: list[str] = field(default_factory=list)
    process: subprocess.Popen | None = None
    # Everybody who was given a token, by it.
    accounts: dict[str, Account] = field(default_factory=dict)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def command(self, *arguments: str, given: str | None = None) -> str:
        done = subprocess.run([binary(), *arguments], input=given, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"heed {' '.join(arguments[:2])} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def start(self) -> "Service":
        self.data.mkdir(parents=True, exist_ok=True)
        self._output = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [binary(), "serve", "--data", str(self.data), "--listen", f"127.0.0.1:{self.port}"],
            stdout=self._output,
            stderr=subprocess.PIPE,
            text=True,
        )
        ready = threading.Event()
        self._reader = threading.Thread(target=self._read_log, args=(self.process.stderr, ready), daemon=True)
        self._reader.start()
        deadline = time.monotonic() + 60
        while not ready.wait(0.05):
            ended = self.process.poll()
            assert ended is None, f"heed serve ended with {ended}: {self.log[-5:]}"
            assert time.monotonic() < deadline, f"heed serve is not ready after a minute: {self.log[-5:]}"
        return self

    def _read_log(self, stream, ready: threading.Event) -> None:
        with stream:
            for line in stream:
                self.log.append(line.rstrip("\n"))
                if _says_listening(line):
                    ready.set()

    def stop(self) -> None:
        """Stops it gracefully; that it took its time, failed or wrote on standard output is an error."""
        assert self.process is not None
        process, self.process = self.process, None
        process.send_signal(signal.SIGTERM)
        try:
            status = process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError("heed serve did not stop within 20 s of SIGTERM") from None
        self._reader.join(timeout=5)
        self._output.seek(0)
        output = self._output.read()
        self._output.close()
        assert status == 0, f"heed serve ended with {status}: {self.log[-5:]}"
        assert not output, f"standard output is not silent: {output[:300]!r}"

    def restart(self) -> None:
        self.stop()
        self.start()

    def account(self, name: str, agency: str, unit: str | None, *roles: str, rank: str | None = None) -> Account:
        place = ["--unit", unit] if unit else []
        place += ["--rank", rank] if rank else []
        asked = [part for role in roles for part in ("--role", role)]
        where = ["--data", str(self.data)]
        made = self.command("user", "add", *where, "--name", name, "--agency", agency, *place, *asked, "--json")
        account = json.loads(made)["id"]
        token = json.loads(self.command("token", "create", *where, "--account", account, "--json"))["token"]
        self.accounts[token] = Account(account, token, agency, unit, list(roles))
        return self.accounts[token]

    def calendar(self, account: Account) -> str:
        """The secret in the path of a new calendar."""
        return self.command("user", "calendar", "--data", str(self.data), account.id).strip().rsplit("/", 1)[1]

    def point(self, owner: Account, answering: Account) -> dict:
        """Where an agency is told in vain, since it leads into our own network, and replies through it."""
        where = ["--data", str(self.data), "--agency", answering.agency, "--webhook", "https://127.0.0.1:9/in"]
        who = ["--owner", owner.id, "--answers-as", answering.id, "--practice-place", "127.0.0.1:9"]
        made = json.loads(self.command("delivery", "points", "add", *where, *who, "--json"))
        return made | {"owner": owner.id}

    def client(self, account: Account | None = None) -> Client:
        return Client(self.base, account.token if account else None)


def at_once(service: Service, account: Account, count: int, ask: Callable[[Client, int], Reply]) -> list[Reply]:
    """The replies to an account that asks over so many connections at the same time."""

    def asked(number: int) -> Reply:
        client = service.client(account)
        try:
            return ask(client, number)
        finally:
            client.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(asked, range(count)))


def _says_listening(line: str) -> bool:
    try:
        return json.loads(line).get("message") == "listening"
    except ValueError:
        return False
