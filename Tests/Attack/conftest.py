"""Heed on a free port with an account, and beside it a server that is wrong on purpose."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from Torture.policy import tiny_policy
from Torture.server import Server, free_port
from Torture.store import Store

HERE = Path(__file__).parent


class Weak(NamedTuple):
    """The server that is wrong on purpose."""

    port: int
    pid: int
    log: Path


@pytest.fixture(scope="session")
def heed() -> str:
    binary = os.environ.get("HEED")
    assert binary and os.access(binary, os.X_OK), "HEED must name the debug binary: HEED=.build/debug/heed"
    return os.path.abspath(binary)


@pytest.fixture(scope="session")
def seed() -> int:
    """From which all follows that is tried; printed, so that a run can be had again."""
    given = int(os.environ.get("HEED_SEED", "20261123"))
    print(f"HEED_SEED={given}", file=sys.stderr)
    return given


@pytest.fixture(scope="module")
def service(heed: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    place = tmp_path_factory.mktemp("attack")
    store = Store(heed, place / "data")
    account = store.account("Asha Rao", "responder", "supervisor")
    server = Server(heed, store.data, tiny_policy(place / "policy"))
    server.start(within=120)
    server.token = account.token
    yield server
    alive = server.alive
    if alive:
        assert server.stop(within=60) == 0
    assert alive, f"the server did not live through it: {server.last_words()}"


@pytest.fixture
def weak(tmp_path: Path) -> Iterator[Weak]:
    port, log = free_port(), tmp_path / "weak.log"
    with log.open("wb") as written:
        process = subprocess.Popen([sys.executable, str(HERE / "vulnerable.py"), str(port)], stderr=written)
        try:
            time.sleep(1)
            assert process.poll() is None, log.read_text()
            yield Weak(port, process.pid, log)
        finally:
            process.kill()
            process.wait()
