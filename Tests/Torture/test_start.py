"""Starting where it should not is refused in words, and stopping under load breaks no request."""

import json
import socket
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import dataclass

import pytest

from .client import Broken, Client
from .contacts import FAMILY, contact, written
from .invariants import faults
from .server import DidNotStart
from .store import Store

UNAVAILABLE, CLIENTS = 69, 8


def refused(server):
    """The exit code and the words of a start that must fail."""
    with pytest.raises(DidNotStart) as failure:
        server.start()
    return server.process.returncode, "\n".join(server.log)


@pytest.fixture
def fresh(heed, tmp_path):
    return Store(heed, tmp_path / "not" / "there" / "yet")


def test_the_folder_is_made(heed, policy, fresh, servers):
    server = servers(heed, fresh.data, policy)
    server.start()
    assert fresh.file.exists() and (fresh.data / "heed.lock").exists()
    assert Client(server.port).send("GET", "/health/ready").json()["status"] == "ready"
    assert server.stop() == 0
    assert not (fresh.data / "keys").stat().st_mode & 0o077, "others of the machine can look at the keys"


def test_a_taken_port_is_told(heed, policy, fresh, servers):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, words = refused(servers(heed, fresh.data, policy, port=port))
    assert code == UNAVAILABLE and str(port) in words, words


def test_a_second_process_on_the_folder_is_refused(heed, policy, fresh, servers):
    first = servers(heed, fresh.data, policy)
    first.start()
    code, words = refused(servers(heed, fresh.data, policy))
    assert code == UNAVAILABLE and words, words
    assert Client(first.port).send("GET", "/health/live").status == 200, "the first was harmed by the second"
    assert first.stop() == 0
    assert servers(heed, fresh.data, policy).start(), "the folder is free again"


def test_a_killed_process_leaves_the_folder_free(heed, policy, fresh, servers):
    first = servers(heed, fresh.data, policy)
    first.start()
    first.kill()
    again = servers(heed, fresh.data, policy)
    again.start()
    assert again.stop() == 0


def test_a_file_of_a_newer_version_is_left_alone(heed, policy, fresh, servers):
    fresh.account("Asha Rao", "responder")
    with closing(sqlite3.connect(fresh.file)) as file:
        file.execute("INSERT INTO migration (number, title, at) VALUES (9999, 'of a version to come', 1800000000)")
        file.commit()
    before = said_by(fresh.file)
    code, words = refused(servers(heed, fresh.data, policy))
    assert code == UNAVAILABLE and "9999" in words, words
    assert said_by(fresh.file) == before


def said_by(file):
    with closing(sqlite3.connect(file)) as store:
        return list(store.iterdump())


def test_it_says_nothing_on_stdout_and_one_object_a_line_beside(heed, policy, fresh, servers):
    account = fresh.account("Asha Rao", "responder")
    server = servers(heed, fresh.data, policy)
    server.start()
    client = Client(server.port, account.token)
    document = contact("w0t1x", 1)
    made = client.post("/contacts", written(document), "one")
    assert made.status == 201, made
    assert client.get(f"/contacts/{made.json()['id']}").status == 200
    assert client.post("/people/search", written({"name": document["people"][0]["name"]["family"]})).status == 200
    assert client.post("/contacts", b'{"narrative": "Tarn Close', "two").status == 400
    assert server.stop() == 0
    assert server.said == b""
    assert all(isinstance(json.loads(line), dict) for line in server.log), server.log
    told = "\n".join(server.log)
    for word in ("Asha", "Tarn", "no food", account.token, *FAMILY):
        assert word not in told, f"the log tells '{word}'"


@dataclass
class Sent:
    """One request: when it had left, and how it ended (`None` while it has not)."""

    at: float
    ended: str | None = None


class Busy(threading.Thread):
    """Writes without pause on one connection until it is refused."""

    def __init__(self, number, port, token):
        super().__init__(daemon=True)
        self.number, self.client, self.sent, self.acknowledged = number, Client(port, token), [], []

    def run(self):
        for turn in range(100_000):
            word = f"w{self.number}t{turn}x"
            self.sent.append(Sent(time.monotonic()))
            try:
                reply = self.client.send("POST", "/api/v1/contacts", written(contact(word, turn)), Idempotency_Key=word)
            except Broken as failure:
                self.sent[-1].ended = str(failure)
                return
            self.sent[-1].ended = "answered"
            if reply.status == 201:
                self.acknowledged.append(reply.json()["id"])
            elif reply.status != 503:
                self.sent[-1].ended = repr(reply)
                return


def broken_by(signalled, busy):
    """The requests that were well under way when the signal came, and those of them that got no answer."""
    under_way = [
        (sent, following)
        for each in busy
        for sent, following in zip(each.sent, [*each.sent[1:], None])
        if sent.at < signalled - 0.005 and (following is None or following.at > signalled)
    ]
    return under_way, [sent.ended for sent, _ in under_way if sent.ended != "answered"]


def loaded(heed, policy, fresh, servers):
    account = fresh.account("Asha Rao", "responder")
    server = servers(heed, fresh.data, policy)
    server.start()
    busy = [Busy(number, server.port, account.token) for number in range(CLIENTS)]
    for each in busy:
        each.start()
    time.sleep(2)
    return server, busy


def test_sigterm_under_load_finishes_what_is_under_way(heed, policy, fresh, servers):
    server, busy = loaded(heed, policy, fresh, servers)
    signalled = time.monotonic()
    assert server.stop(within=10) == 0
    print(f"stopped {time.monotonic() - signalled:.2f} s after SIGTERM")
    for each in busy:
        each.join(15)
    under_way, broken = broken_by(signalled, busy)
    assert under_way, "nothing was under way: the test proves nothing"
    assert not broken, f"{len(broken)} of {len(under_way)} requests under way were broken: {broken[:3]}"
    with closing(sqlite3.connect(fresh.file)) as file:
        kept = {row[0] for row in file.execute("SELECT id FROM record WHERE kind = 'contact'")}
    assert all(contact in kept for each in busy for contact in each.acknowledged)
    assert not faults(fresh.file)
    fresh.must_verify()


def test_control_sigkill_under_load_breaks_requests(heed, policy, fresh, servers):
    server, busy = loaded(heed, policy, fresh, servers)
    signalled = time.monotonic()
    server.kill()
    for each in busy:
        each.join(15)
    under_way, broken = broken_by(signalled, busy)
    assert under_way and broken
