"""The whole service, and the readers of others: one referral told by webhook, mail and FHIR, and answered by a Task."""

import email
import email.policy
import json
import os
import time
from contextlib import ExitStack

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.task import Task
from icalendar import Calendar
from loading import Client, Force, Server, Store
from standardwebhooks import Webhook
from test_mail import Mailbox
from test_mail import Server as MailServer
from test_webhooks import Partner


def eventually(holds, within: float = 20):
    until = time.monotonic() + within
    while not (found := holds()):
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.1)
    return found


class World:
    """A force and adult social care, each told in several ways."""

    def __init__(self, folder, stack: ExitStack):
        heed = os.path.abspath(os.environ["HEED"])
        self.store = Store(heed, folder / "data")
        sender = self.store.account("Mira Holt", "responder")
        recipient = self.store.account("Jon Ashe", "partner-practitioner", agency="adult-social-care", unit="east")
        self.stranger = self.store.account("Una Fell", "partner-practitioner", agency="ambulance", unit="east")
        self.webhook, self.fhir, self.gone = (stack.enter_context(Partner(answer=code)) for code in (202, 200, 410))
        self.mailbox = Mailbox()
        mail = MailServer(self.mailbox, hostname="127.0.0.1", port=0)
        mail.start()
        stack.callback(mail.stop)
        self.secret = self.point(sender, "--webhook", f"http://127.0.0.1:{self.webhook.port}/in")[1]
        self.point(sender, "--fhir", f"http://127.0.0.1:{self.fhir.port}/fhir/")
        self.point(sender, "--webhook", f"http://127.0.0.1:{self.gone.port}/gone")
        self.point(sender, "--email", "desk@police.example", agency="police")
        self.force = Force(self.store, sender, recipient, {})
        self.server = Server(heed, self.store.data, "Policy")
        places = [word for one in (self.webhook, self.fhir, self.gone) for word in self.practice(one)]
        self.server.command += [
            *places, "--public-address", "https://heed.force.example", "--mail-server", f"127.0.0.1:{mail.port}",
            "--mail-security", "none", "--mail-from", "no-reply@force.example",
        ]
        self.force.port = self.server.port
        self.server.start()
        stack.callback(self.server.kill)
        self.force.send([self.force.contact()], range(1), threads=1)
        (self.referral,) = self.force.sent

    @staticmethod
    def practice(partner: Partner) -> list[str]:
        return ["--practice-place", f"127.0.0.1:{partner.port}"]

    def point(self, owner, way: str, address: str, agency: str = "adult-social-care") -> list[str]:
        practice = [] if way == "--email" else ["--practice-place", address.split("/")[2]]
        said = self.store.must("delivery", "points", "add", "--agency", agency, way, address, "--owner", owner.id, *practice)
        return said.split()

    def answer(self, token: str, **task: object):
        told = {"resourceType": "Task", "focus": {"reference": f"ServiceRequest/{self.referral}"}, **task}
        return Client(self.server.port, token).post("/deliveries/fhir/Task", json.dumps(told))

    def subjects(self) -> set[str]:
        return {
            email.message_from_bytes(one.content, policy=email.policy.default)["subject"] for one in self.mailbox.envelopes
        }

    def moves(self) -> list[str]:
        read = Client(self.server.port, self.force.sender.token).get(f"/referrals/{self.referral}").json()
        return [move["move"] for move in read["moves"]]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    with ExitStack() as stack:
        yield World(tmp_path_factory.mktemp("joined"), stack)


def test_the_webhook_verifies_and_names_nobody(world):
    headers, body = eventually(lambda: world.webhook.received)[0]
    event = Webhook(world.secret).verify(body.decode(), headers)
    assert (event["type"], event["id"]) == ("uk.heed.referral.sent", headers["webhook-id"])
    link = f"https://heed.force.example/referrals/{world.referral}"
    assert event["data"] == {"referral": world.referral, "link": link}
    shown = json.loads(world.store.must("delivery", "show", headers["webhook-id"]))
    assert (shown["state"], shown["said"]) == ("delivered", "delivered (202)")


def test_by_fhir_goes_the_referral_with_what_its_recipient_may_see(world):
    eventually(lambda: world.fhir.received)
    _, body = world.fhir.received[0]
    sent = Bundle.model_validate_json(body)
    read = Client(world.server.port, world.force.recipient.token).get(f"/referrals/{world.referral}/fhir")
    assert read.headers["content-type"].startswith("application/fhir+json")
    bundle = Bundle.model_validate_json(read.body)
    for one in (sent, bundle):
        resources = {entry.resource.get_resource_type(): entry.resource for entry in one.entry}
        assert resources["ServiceRequest"].id == world.referral
        assert [item.text for item in resources["QuestionnaireResponse"].item] == ["Full name"]
    person = Client(world.server.port, world.force.sender.token).get(f"/referrals/{world.referral}").json()["person"]
    assert person not in body.decode() and person not in read.body.decode()
    for account, status in ((world.force.sender, 403), (world.stranger, 404)):
        assert Client(world.server.port, account.token).get(f"/referrals/{world.referral}/fhir").status == status


def test_what_is_gone_is_a_dead_letter_of_a_named_person_told_by_mail_and_sent_again_when_asked(world):
    dead = eventually(lambda: json.loads(world.store.must("delivery", "list", "--state", "dead", "--json"))["items"])
    (letter,) = dead
    assert (letter["owner"]["name"], letter["said"]) == ("Mira Holt", "refused for good (410)")
    message = eventually(lambda: world.mailbox.envelopes)[0]
    read = email.message_from_bytes(message.content, policy=email.policy.default)
    assert read["subject"] == "Heed: referral not delivered" and message.rcpt_tos == ["desk@police.example"]
    assert f"https://heed.force.example/referrals/{world.referral}" in read.get_content()
    # One way has arrived, so that it is with somebody all the same.
    assert world.force.unowned() == []
    before = len(world.gone.received)
    world.store.must("delivery", "retry", letter["id"])
    again = eventually(lambda: world.gone.received[before:])
    assert {headers["webhook-id"] for headers, _ in world.gone.received} == {letter["id"]} and len(again) == 1


def test_a_task_makes_its_move_once_and_only_for_the_agency_it_went_to(world):
    assert world.answer(world.stranger.token, id="t-1", status="accepted").status == 404
    assert world.answer(world.force.sender.token, id="t-1", status="accepted").status == 403
    bad = world.answer(world.force.recipient.token, id="t-1", status="done")
    assert bad.status == 422 and "status" in bad.body.decode()
    assert world.moves() == ["send"]
    first = world.answer(world.force.recipient.token, id="t-1", status="accepted")
    again = world.answer(world.force.recipient.token, id="t-1", status="accepted")
    assert (first.status, first.body) == (again.status, again.body) == (200, first.body)
    late = world.answer(world.force.recipient.token, id="t-1", status="received")
    assert late.json()["status"] == "accepted"
    assert world.moves() == ["send", "receive", "accept"]
    eventually(lambda: {"Heed: referral received", "Heed: referral accepted"} <= world.subjects())


def test_a_task_tells_why_or_what_came_of_it(world):
    reply = world.answer(world.force.recipient.token, id="t-2", status="completed")
    assert reply.status == 422 and "outcome" in reply.body.decode()
    outcome = {"businessStatus": {"coding": [{"code": "help-given"}]}, "note": [{"text": "She was seen twice."}]}
    output = [{"valueCode": "met"}, {"valueCode": "not-met"}]
    reply = world.answer(world.force.recipient.token, id="t-2", status="completed", output=output, **outcome)
    assert (reply.status, reply.json()["status"]) == (200, "completed")
    assert reply.json()["moves"][-1]["goals"] == ["met", "not-met"]
    # How it stands goes back to whoever is told by FHIR; here the one who was sent it is told of nothing that they did.
    tasks = [body for headers, body in world.fhir.received[1:]]
    assert all(Task.model_validate_json(body) for body in tasks)


def test_a_calendar_lists_what_is_due_to_whoever_has_its_address(world):
    path = world.store.must("user", "calendar", world.force.recipient.id).strip()
    client = Client(world.server.port)
    world.force.send([world.force.contact()], range(7, 8), threads=1)
    reply = client.settle("GET", path)
    assert reply.headers["content-type"].startswith("text/calendar")
    (event,) = [part for part in Calendar.from_ical(reply.body).walk() if part.name == "VEVENT"]
    assert event["summary"] == "Heed: a referral is to be received" and world.force.sent[-1] in event["url"]
    assert "Edith" not in reply.body.decode() and client.settle("GET", path[:-1] + ("-" if path.endswith("_") else "_")).status == 404
    world.store.must("user", "calendar", world.force.recipient.id, "--revoke")
    assert client.settle("GET", path).status == 404
    assert path.rsplit("/", 1)[1] not in "".join(world.server.log)


def test_nothing_about_anybody_is_in_the_log(world):
    told = "\n".join(world.server.log)
    assert "Edith" not in told and "127.0.0.1:" not in told.replace('"host":"127.0.0.1","port"', "")
    assert world.secret not in told and "desk@police.example" not in told


def test_our_own_network_is_refused_when_a_point_is_added_and_again_at_each_attempt(tmp_path):
    store = Store(os.path.abspath(os.environ["HEED"]), tmp_path / "data")
    sender = store.account("Mira Holt", "responder")
    recipient = store.account("Jon Ashe", "partner-practitioner", agency="adult-social-care", unit="east")
    add = ["delivery", "points", "add", "--agency", "adult-social-care", "--owner", sender.id, "--webhook"]
    with Partner() as inside:
        place = f"localhost:{inside.port}"
        refused = store.run(*add, f"https://{place}/in")
        assert refused.returncode == 65 and "an address that is of this machine itself" in refused.stderr
        assert store.must("delivery", "points", "list") == ""
        # What was let in for practice is not let out by a service that knows of no practice.
        store.must(*add, f"https://{place}/in", "--practice-place", place)
        force = Force(store, sender, recipient, {})
        server = Server(store.binary, store.data, "Policy")
        force.port = server.port
        server.start()
        try:
            force.send([force.contact()], range(1), threads=1)
            dead = eventually(lambda: json.loads(store.must("delivery", "list", "--state", "dead", "--json"))["items"])
            assert dead[0]["said"] == "not sent: its host leads to an address that is of this machine itself"
            assert force.unowned() == force.sent and not inside.received
        finally:
            server.kill()
