"""The disk fills up under a running server: refusals in words, nothing shown unlogged, recovery by itself."""

import time

import pytest

from .client import Client, Reply
from .contacts import contact, written
from .invariants import faults
from .kept import changed_since, missing_and_doubled
from .ledger import Deed, Ledger
from .server import Server
from .small_disk import Balloon, small_disk
from .store import Store

# So many small writes fit at the most into what the log had already taken before the disk was full.
TRIES, RECOVERS_WITHIN = 3000, 10


class Full:
    """The service on a full disk, and what it answered until it had no room left at all."""

    def __init__(self, server, store, account, balloon):
        self.server, self.store, self.balloon = server, store, balloon
        self.client, self.token, self.ledger, self.number = (
            Client(server.port, account.token),
            account.token,
            Ledger(),
            0,
        )

    def post(self):
        self.number += 1
        word = f"w0t{self.number}x"
        body, key = written(contact(word, self.number)), f"key-{word}"
        reply = self.client.send("POST", "/api/v1/contacts", body, Idempotency_Key=key)
        if reply.status == 201:
            self.ledger.acknowledge(Deed("contact", word, "/api/v1/contacts", key, body, 201, reply.body, self.token))
        return reply

    def ask(self, method, path, body=None):
        return self.client.send(method, path, written(body) if body else None)

    def exhaust(self):
        """Fills the disk, then writes until ten in a row of the smallest writes were refused."""
        view = self.ledger.deeds[0].view
        person, replies, refusals = view["people"][0]["record"], [], 0
        self.balloon.blow_up()
        for number in range(TRIES):
            reply = self.post() if number % 4 == 0 else self.ask("GET", f"/api/v1/people/{person}")
            replies.append(reply)
            refusals = refusals + 1 if reply.status == 507 else 0
            if refusals == 10:
                return replies
        raise AssertionError(f"{TRIES} writes on a full disk and no end: the disk was not full")


def unfit(reply):
    """Why a reply is neither a success nor a proper refusal for want of room; nothing where it is."""
    if reply.status in (200, 201):
        return None
    if reply.status != 507 or reply.code != "disk-full" or not reply.json().get("remedy"):
        return repr(reply)
    return None


@pytest.fixture(scope="module")
def full(heed, policy, tmp_path_factory):
    with small_disk(tmp_path_factory.mktemp("small") / "disk", 16) as disk:
        store = Store(heed, disk / "data")
        account = store.account("Asha Rao", "responder")
        server = Server(heed, store.data, policy)
        server.start()
        try:
            state = Full(server, store, account, Balloon(disk))
            for _ in range(5):
                assert state.post().status == 201
            state.refused = state.exhaust()
            yield state
        finally:
            server.kill()


def test_writes_are_refused_in_words(full):
    found = [unfit(reply) for reply in full.refused]
    assert not any(found), [words for words in found if words][:3]
    reply = full.post()
    assert (reply.status, reply.code) == (507, "disk-full"), reply


def test_what_cannot_be_logged_is_not_shown(full):
    view = full.ledger.deeds[0].view
    asked = [
        ("GET", f"/api/v1/contacts/{view['id']}", None),
        ("GET", f"/api/v1/people/{view['people'][0]['record']}", None),
        ("POST", "/api/v1/people/search", {"postcode": "YH4 7QP"}),
    ]
    for method, path, body in asked:
        reply = full.ask(method, path, body)
        assert (reply.status, reply.code) == (507, "disk-full"), (path, reply)
        assert b"Tarn Close" not in reply.body


def test_what_needs_no_entry_goes_on(full):
    reply = full.ask("GET", "/api/v1/contacts")
    assert reply.status == 200 and len(reply.json()["items"]) >= 5, reply
    assert full.ask("GET", "/health/live").status == 200
    assert full.server.alive


def test_readiness_tells_or_stands(full):
    assert full.ask("GET", "/health/ready").status in (200, 503)
    assert full.ask("GET", "/metrics").status == 200


def test_it_recovers_without_a_restart_and_lost_nothing(full):
    full.balloon.prick()
    until, reply = time.monotonic() + RECOVERS_WITHIN, full.post()
    while reply.status != 201:
        assert time.monotonic() < until, f"still refused {RECOVERS_WITHIN} s after there was room: {reply!r}"
        time.sleep(0.2)
        reply = full.post()
    assert not changed_since(full.server.port, full.ledger.deeds[:10] + full.ledger.deeds[-10:])
    assert full.server.stop() == 0
    found = missing_and_doubled(full.store.file, full.ledger) + faults(full.store.file)
    assert not found, found[:5]
    full.store.must_verify()


PROBLEM = {"content-type": "application/problem+json"}


@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, PROBLEM, b'{"code":"fault","id":"x"}'),
        Reply(507, {"content-type": "text/plain"}, b"disk full"),
        Reply(507, PROBLEM, b'{"code":"disk-full"}'),
        Reply(503, PROBLEM, b'{"code":"busy","remedy":"wait"}'),
    ],
    ids=["a fault", "not a problem", "no remedy", "another refusal"],
)
def test_control_another_reply_is_told(reply):
    assert unfit(reply)
