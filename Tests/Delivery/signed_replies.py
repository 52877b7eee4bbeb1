"""A force, and partners whose systems sign what they say back, with the library of Standard Webhooks."""

import json
import os
import sqlite3
import uuid
from contextlib import ExitStack
from datetime import datetime, timezone
from http.client import HTTPConnection

from loading import Client, Force, Server, Store
from standardwebhooks import Webhook
from test_webhooks import Partner


class World:
    """A force, adult social care whose system replies, and health whose system replies too."""

    def __init__(self, folder, stack: ExitStack):
        heed = os.path.abspath(os.environ["HEED"])
        self.store = Store(heed, folder / "data")
        sender = self.store.account("Mira Holt", "responder")
        self.theirs = self.store.account("Jon Ashe", "partner-practitioner", agency="adult-social-care", unit="east")
        other = self.store.account("Una Fell", "partner-practitioner", agency="health", unit="east")
        self.partner = stack.enter_context(Partner())
        self.place = f"127.0.0.1:{self.partner.port}"
        self.point, self.secret = self.add("adult-social-care", sender, "--answers-as", self.theirs.id)
        self.health, self.healths = self.add("health", sender, "--answers-as", other.id)
        self.silent, self.silents = self.add("probation", sender)
        self.force = Force(self.store, sender, self.theirs, {})
        self.server = Server(heed, self.store.data, "Policy")
        self.server.command += ["--practice-place", self.place]
        self.force.port = self.server.port
        self.server.start()
        stack.callback(self.server.kill)
        self.contacts, self.number = [self.force.contact()], 0

    def add(self, agency: str, owner, *more: str) -> list[str]:
        where = ["--agency", agency, "--webhook", f"http://{self.place}/{agency}", "--practice-place", self.place]
        return self.store.must("delivery", "points", "add", *where, "--owner", owner.id, *more).split()

    def referral(self) -> str:
        self.number += 1
        self.force.send(self.contacts, range(self.number, self.number + 1), threads=1)
        return self.force.sent[-1]

    def read(self, referral: str) -> dict:
        return Client(self.server.port, self.force.sender.token).get(f"/referrals/{referral}").json()

    def moves(self, referral: str) -> list[str]:
        return [move["move"] for move in self.read(referral)["moves"]]

    def journal(self, rule: str) -> list[tuple]:
        with sqlite3.connect(f"file:{self.store.file}?mode=ro", uri=True) as opened:
            asked = "SELECT actor, agency, verb, subject_kind FROM journal WHERE rule = ? ORDER BY sequence"
            return opened.execute(asked, (rule,)).fetchall()


class Reply:
    """One message of a partner, sent as often as one likes."""

    def __init__(self, world: World, referral: str, said: str, data: dict | None = None, **changed: object):
        self.world, self.id = world, f"msg_{uuid.uuid4().hex}"
        event = {
            "specversion": "1.0", "id": self.id, "source": "https://asc.example", "type": f"uk.heed.referral.{said}",
            "time": "2026-11-20T19:10:00Z", "data": {"referral": referral, **(data or {})},
        }
        self.body = json.dumps({**event, **changed})

    def send(self, point: str = "", secrets: list[str] | None = None, moment: datetime | None = None, **headers: str):
        moment = moment or datetime.now(tz=timezone.utc)
        codes = [Webhook(secret).sign(self.id, moment, self.body) for secret in secrets or [self.world.secret]]
        said = {
            "Content-Type": "application/cloudevents+json", "webhook-id": self.id,
            "webhook-timestamp": str(int(moment.timestamp())), "webhook-signature": " ".join(codes),
        }
        said |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection = HTTPConnection("127.0.0.1", self.world.server.port, timeout=20)
        connection.request("POST", f"/api/webhooks/{point or self.world.point}", self.body.encode(), said)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
