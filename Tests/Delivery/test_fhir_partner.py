"""A partner whose system speaks FHIR: it reads the referral with a library of its own, answers by a Task, and has bad days."""

import json
import os
import socket
import threading
import time
from collections import Counter
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.task import Task
from loading import Client, Force, Server, Store
from test_joined import eventually

TIMEOUT = 1


class Receiver:
    """Takes messages once by the id of the Bundle; `temper` is how it takes the first attempt at each."""

    def __init__(self):
        self.temper, self.attempts = "plain", Counter()
        self.bundles: dict[str, Bundle] = {}
        self.tasks: list[Task] = []
        self.shown: list[str | None] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.shown.append(self.headers["Authorization"])
                receiver.take(self, body)

            def answer(self, status: int) -> None:
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except OSError:
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.place = f"127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> "Receiver":
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def take(self, handler, body: bytes) -> None:
        if handler.path.endswith("/Task"):
            self.tasks.append(Task.model_validate_json(body))
            return handler.answer(200)
        bundle = Bundle.model_validate_json(body)
        self.attempts[bundle.id] += 1
        if self.attempts[bundle.id] > 1 or self.temper == "plain":
            self.bundles[bundle.id] = bundle
            return handler.answer(200)
        if self.temper == "500":
            return handler.answer(500)
        if self.temper == "drop":
            return handler.answer(200)
        self.bundles[bundle.id] = bundle
        if self.temper == "late":
            time.sleep(TIMEOUT + 0.5)
            return handler.answer(200)
        # Done, and broken off before it says so: it comes twice.
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)

    def request(self, referral: str):
        """What was asked of this partner by one referral; nil where it never came."""
        for bundle in self.bundles.values():
            for entry in bundle.entry:
                if entry.resource.get_resource_type() == "ServiceRequest" and entry.resource.id == referral:
                    return bundle, entry.resource
        return None


class World:
    def __init__(self, folder, stack: ExitStack):
        heed = os.path.abspath(os.environ["HEED"])
        self.store = Store(heed, folder / "data")
        sender = self.store.account("Mira Holt", "responder")
        self.theirs = self.store.account("Jon Ashe", "partner-practitioner", agency="adult-social-care", unit="east")
        self.receiver, self.ours = (stack.enter_context(Receiver()) for _ in range(2))
        for receiver, agency in ((self.receiver, "adult-social-care"), (self.ours, "police")):
            where = ["--fhir", f"http://{receiver.place}/fhir", "--practice-place", receiver.place]
            self.store.must("delivery", "points", "add", "--agency", agency, "--owner", sender.id, *where)
        self.force = Force(self.store, sender, self.theirs, {})
        self.server = Server(heed, self.store.data, "Policy")
        self.server.command += ["--delivery-timeout", str(TIMEOUT), "--delivery-waits", "1,1,1"]
        self.server.command += ["--practice-place", self.receiver.place, "--practice-place", self.ours.place]
        self.force.port = self.server.port
        self.server.start()
        stack.callback(self.server.kill)
        self.contacts, self.number = [self.force.contact()], 0

    def referral(self) -> str:
        self.number += 1
        self.force.send(self.contacts, range(self.number, self.number + 1), threads=1)
        return self.force.sent[-1]

    def answer(self, task: Task):
        return Client(self.server.port, self.theirs.token).post("/deliveries/fhir/Task", task.model_dump_json())

    def receipt(self, referral: str) -> dict | None:
        """That the referral itself arrived; nothing as long as it has not."""
        read = Client(self.server.port, self.force.sender.token).get(f"/referrals/{referral}/deliveries").json()["items"]
        return next((item for item in read if (item["event"], item["state"]) == ("referral.sent", "delivered")), None)

    def moves(self, referral: str) -> list[str]:
        read = Client(self.server.port, self.force.sender.token).get(f"/referrals/{referral}").json()
        return [move["move"] for move in read["moves"]]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    with ExitStack() as stack:
        yield World(tmp_path_factory.mktemp("fhir"), stack)


def task(referral: str, status: str, **more: object) -> Task:
    focus = {"reference": f"ServiceRequest/{referral}"}
    return Task.model_validate({"id": f"{referral}", "status": status, "intent": "order", "focus": focus, **more})


def test_a_referral_goes_out_is_read_and_is_answered_by_tasks_that_come_back_as_tasks(world):
    world.receiver.temper = "plain"
    referral = world.referral()
    bundle, request = eventually(lambda: world.receiver.request(referral))
    assert (request.status, request.intent) == ("active", "plan")
    assert bundle.entry[0].resource.focus[0].reference == f"urn:uuid:{referral}"
    for status in ("received", "accepted", "in-progress"):
        assert world.answer(task(referral, status)).status == 200
    done = task(
        referral, "completed", businessStatus={"coding": [{"code": "help-given"}]}, note=[{"text": "Seen twice."}],
        output=[{"type": {"text": "goal"}, "valueCode": code} for code in ("met", "partly-met")],
    )
    reply = world.answer(done)
    assert (reply.status, reply.json()["status"]) == (200, "completed"), reply.body
    assert world.moves(referral) == ["send", "receive", "accept", "begin", "complete"]
    told = eventually(lambda: len(world.ours.tasks) >= 4 and world.ours.tasks)
    assert [one.status for one in told[:4]] == ["received", "accepted", "in-progress", "completed"]
    assert {one.focus.reference for one in told} == {f"urn:uuid:{referral}"}


@pytest.mark.parametrize("temper", ["500", "late", "twice"])
def test_on_a_bad_day_it_comes_again_under_the_same_id_and_counts_once(world, temper: str):
    world.receiver.temper = temper
    referral = world.referral()
    receipt = eventually(lambda: world.receipt(referral))
    (bundle, _), attempts = world.receiver.request(referral), world.receiver.attempts
    assert attempts[bundle.id] == 2 and receipt["failures"] == 1
    assert len([one for one in world.receiver.bundles.values() if one.id == bundle.id]) == 1
    assert world.answer(task(referral, "accepted")).status == 200
    assert world.moves(referral) == ["send", "receive", "accept"]


def test_what_was_answered_with_200_and_forgotten_stays_unreceived_until_somebody_says_so(world):
    world.receiver.temper = "drop"
    referral = world.referral()
    receipt = eventually(lambda: world.receipt(referral))
    assert receipt["failures"] == 0 and world.receiver.request(referral) is None
    client = Client(world.server.port, world.force.sender.token)
    read = client.get(f"/referrals/{referral}").json()
    assert (read["status"], read["clock"]["stage"]) == ("sent", "receive")


def test_what_comes_back_of_a_referral_that_is_not_theirs_changes_nothing(world):
    reply = world.answer(task("019a7b2e-2222-7000-8000-000000000002", "accepted"))
    assert (reply.status, reply.code) == (404, "not-found")
