"""A client that writes as a responder does, each thing once and until it is answered."""

import random
import threading

from .client import Client
from .contacts import contact, written
from .ledger import Deed

ANSWERS = ("yes", "no", "unknown")


class Own:
    """A contact that this writer alone changes, as it last saw it."""

    def __init__(self, deed):
        self.contact = deed.contact
        self.moved(deed)

    def moved(self, deed):
        if deed:
            self.version, self.document = deed.version, deed.view["document"]


class Writer(threading.Thread):
    def __init__(self, number, port, token, ledger, seed, limit=None):
        super().__init__(name=f"writer-{number}", daemon=True)
        self.client, self.token, self.ledger = Client(port, token), token, ledger
        self.number, self.limit, self.turn = number, limit, 0
        self.random = random.Random(f"{seed}-{number}")
        self.own, self.finished = [], threading.Event()

    def run(self):
        while not self.finished.is_set() and (self.limit is None or self.turn < self.limit):
            try:
                self.act()
            except Exception as failure:
                self.ledger.trouble(f"{self.name}: {type(failure).__name__}: {failure}")
                return

    def act(self):
        self.turn += 1
        word = f"w{self.number}t{self.turn}x"
        if not self.own or self.random.random() < 0.35:
            return self.record(word)
        act = self.random.choice((self.answer, self.judge, self.correct))
        return act(word, self.random.choice(self.own))

    def record(self, word):
        body = written(contact(word, self.number * 1000 + self.turn))
        deed = self.post("contact", word, "/contacts", body, 201)
        if deed:
            self.own.append(Own(deed))

    def answer(self, word, own):
        facts = {
            "p1.falls": self.turn,
            "storm": self.random.choice(ANSWERS),
            "p1.cannot-protect-self": self.random.choice(ANSWERS),
        }
        # A retry after a lost reply carries a version that is stale by then: the key must be looked at first.
        held = {"If_Match": f'"{own.version}"'} if self.random.random() < 0.5 else {}
        own.moved(
            self.post("answers", word, f"/contacts/{own.contact}/answers", written({"answers": facts}), 200, **held)
        )

    def judge(self, word, own):
        body = written(
            {"grade": self.random.choice(("low", "medium", "high")), "rationale": f"Seen and weighed {word}."}
        )
        own.moved(self.post("judgement", word, f"/contacts/{own.contact}/judgements", body, 201))

    def correct(self, word, own):
        """A PUT has no key: one whose reply was lost is found by its word in the version that came of it."""
        document = {**own.document, "narrative": f"There is no food. Corrected {word}"}
        body, path = written(document), f"/api/v1/contacts/{own.contact}"
        reply = self.client.settle("PUT", path, body, If_Match=f'"{own.version}"')
        if reply.status == 412 and reply.tries > 1:
            reply = self.client.settle("GET", path)
            if word not in reply.json()["document"]["narrative"]:
                return self.ledger.trouble(f"{word}: refused as stale, and nobody else writes this contact")
        own.moved(self.taken("correction", word, path, None, body, reply, 200))

    def post(self, kind, word, path, body, wanted, **headers):
        key = f"key-{word}"
        reply = self.client.post(path, body, key, **headers)
        return self.taken(kind, word, f"/api/v1{path}", key, body, reply, wanted)

    def taken(self, kind, word, path, key, body, reply, wanted):
        if reply.status != wanted:
            return self.ledger.trouble(f"{kind} {word}: {reply!r}")
        deed = Deed(kind, word, path, key, body, reply.status, reply.body, self.token, reply.tries)
        self.ledger.acknowledge(deed)
        return deed
