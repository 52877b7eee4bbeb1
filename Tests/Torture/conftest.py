import os
import shutil

import pytest

from .journals import grown as grow
from .policy import tiny_policy
from .server import Server
from .store import Store


@pytest.fixture(scope="session")
def heed():
    binary = os.environ.get("HEED")
    assert binary and os.access(binary, os.X_OK), "HEED must name the debug binary: HEED=.build/debug/heed"
    return os.path.abspath(binary)


@pytest.fixture(scope="session")
def policy(tmp_path_factory):
    return tiny_policy(tmp_path_factory.mktemp("policy") / "tiny")


@pytest.fixture(scope="session")
def strace():
    found = shutil.which("strace")
    assert found, "strace is missing; mend: apt-get install -y strace"
    return found


@pytest.fixture(scope="module")
def store(heed, tmp_path_factory):
    return Store(heed, tmp_path_factory.mktemp("store") / "data")


@pytest.fixture(scope="session")
def grown(heed, policy, tmp_path_factory):
    """A store of some hundreds of entries and one of some thousands, each with what was kept of it elsewhere."""
    place = tmp_path_factory.mktemp("grown")
    return grow(heed, policy, Store(heed, place / "data"), place)


@pytest.fixture
def servers():
    """Makes servers, and ends those that a failing test left running."""
    made = []

    def make(*given, **named):
        made.append(Server(*given, **named))
        return made[-1]

    yield make
    for server in made:
        server.kill()
