"""The service with referrals by the thousand, loaded over its API."""

import json
import os
import queue
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "Tests" / "Torture"))

from client import Client  # noqa: E402
from server import Server  # noqa: E402
from store import Account, Store  # noqa: E402

__all__ = ["Account", "Client", "Force", "Server", "Store"]


def example(method: str, path: str, name: str) -> str:
    """The body of an example in the description of the service."""
    paths = json.loads((ROOT / "Sources" / "API" / "openapi.json").read_text("utf-8"))["paths"]
    body = paths[f"/api/v1{path}"][method]["requestBody"]["content"]["application/json"]
    return json.dumps(body["examples"][name]["value"])


CONTACT = example("put", "/contacts/{contact}", "corrected")
TOLD = example("post", "/referrals/{referral}/send", "usual")


class Force:
    """A force that sends referrals to adult social care, and their system that answers over the API."""

    def __init__(self, store: Store, sender: Account, recipient: Account, environment: dict[str, str]):
        self.store, self.sender, self.recipient, self.environment = store, sender, recipient, environment
        self.port = 0
        self.sent: list[str] = []
        self.answers: queue.Queue[tuple[str, str]] = queue.Queue()

    def contact(self, number: int = 0) -> str:
        client = Client(self.port, self.sender.token)
        made = client.post("/contacts", CONTACT, f"contact-{number}").json()
        return made["id"]

    def send(self, contacts: list[str], numbers: range, threads: int = 6) -> None:
        """Drafts and sends one referral for each number, from each contact in turn, however often the service goes away."""
        parts = [numbers[start::threads] for start in range(threads)]
        with ThreadPoolExecutor(threads) as pool:
            for made in pool.map(lambda part: self._send(contacts, part), parts):
                self.sent += made

    def _send(self, contacts: list[str], numbers: range) -> list[str]:
        client, made = Client(self.port, self.sender.token), []
        for number in numbers:
            contact = contacts[number % len(contacts)]
            draft = json.dumps({"contact": contact, "person": "p1", "pathway": "adult-safeguarding"})
            reply = client.post("/referrals", draft, f"draft-{number}")
            assert reply.status == 201, reply
            referral = reply.json()["id"]
            reply = client.post(f"/referrals/{referral}/send", TOLD, f"send-{number}", If_Match='"1"')
            assert reply.status == 200, reply
            made.append(referral)
        return made

    def answering(self) -> list[threading.Thread]:
        """Says that each referral in the queue was received, until it holds None."""

        def work() -> None:
            client = Client(self.port, self.recipient.token)
            while answer := self.answers.get():
                referral, message = answer
                path = f"/referrals/{referral}/receive"
                reply = client.post(path, "{}", f"receive-{message}", If_Match='"2"')
                # An alarm may come though the first answer is already on its way: whoever asks twice is told so.
                assert reply.status == 200 or reply.code in ("version-stale", "not-in-this-state"), reply

        threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
        for thread in threads:
            thread.start()
        return threads

    def rows(self, sql: str, *values: object) -> list[tuple]:
        with sqlite3.connect(f"file:{self.store.file}?mode=ro", uri=True, timeout=30) as opened:
            return opened.execute(sql, values).fetchall()

    def unowned(self) -> list[str]:
        command = [self.store.binary, "referrals", "unowned", "--after", "0", "--json", "--data", str(self.store.data)]
        environment = {**os.environ, **self.environment}
        said = subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60).stdout
        return [item["referral"] for item in json.loads(said)["items"]]
