"""Heed with something in it: somebody who is signed in to its pages and has a token, and contacts to come across."""

import json
import re
import subprocess
import urllib.request
import uuid
from collections import Counter
from pathlib import Path

import httpx
from Torture.server import Server
from Torture.store import PLAIN_CRASH, Account, Store

from .targets import DOCUMENT

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "practice-words-only-7"
FORM = re.compile(r'<form[^>]*method="post"[^>]*>.*?</form>', re.S)
FIELD = re.compile(r'<(?:input|textarea|select)[^>]*\bname="([^"]+)"[^>]*>')


class Site:
    def __init__(self, heed: str, place: Path) -> None:
        self.store = Store(heed, place / "data")
        self.server = Server(heed, self.store.data, ROOT / "Policy")
        self.people = {name: self._person(heed, name) for name in ("asha.rao", "tom.ellery")}
        self.token = self.people["asha.rao"].token
        self.server.start(within=180)
        self.base = f"http://127.0.0.1:{self.server.port}"

    def _person(self, heed: str, name: str) -> Account:
        account = self.store.account(name.replace(".", " ").title(), "responder", "supervisor")
        command = [heed, "user", "sign-in", account.id, "--name", name, "--password-stdin", "--data", str(self.store.data)]
        done = subprocess.run(command, input=PASSWORD + "\n", capture_output=True, text=True, timeout=60, env=PLAIN_CRASH)
        assert done.returncode == 0, done.stderr
        return account

    def sign_in(self, name: str) -> httpx.Client:
        """The pages, as one of the people sees them."""
        pages = httpx.Client(base_url=self.base, timeout=60)
        sent = {"csrf": token_of(pages.get("/sign-in").text), "name": name, "password": PASSWORD}
        done = pages.post("/sign-in", data=sent, headers={"Origin": self.base})
        assert done.status_code == 303, (done.status_code, done.text[:1000])
        return pages

    def record(self) -> None:
        """Records the contact that the description of the API has as its example."""
        told = DOCUMENT["paths"]["/api/v1/contacts"]["post"]["requestBody"]["content"]["application/json"]["examples"]
        request = urllib.request.Request(
            f"{self.base}/api/v1/contacts",
            data=json.dumps(next(iter(told.values()))["value"]).encode(),
            headers={
                "Authorization": f"Bearer {self.token}",
                "Content-Type": "application/json",
                "Idempotency-Key": str(uuid.uuid4()),
            },
        )
        with urllib.request.urlopen(request, timeout=60) as reply:
            assert reply.status == 201

    def replies(self, since: int = 0) -> Counter[int]:
        """How many replies of each status there were, by the log, from one of its lines on."""
        lines = [json.loads(line) for line in self.server.log[since:]]
        return Counter(each["status"] for each in lines if each["message"] == "request")

    def stop(self) -> None:
        if self.server.alive:
            assert self.server.stop(within=60) == 0


def cookie_of(pages: httpx.Client) -> str:
    return "; ".join(f"{name}={value}" for name, value in pages.cookies.items())


def fields(pages: httpx.Client, page: str) -> list[tuple[str, str, dict[str, str]]]:
    """Of each field of each form of a page: where the form goes, the field, and all that is sent with it."""
    found = []
    for form in FORM.findall(pages.get(page).text):
        action = re.search(r'action="([^"]+)"', form)
        names = list(dict.fromkeys(name for name in FIELD.findall(form) if name not in ("csrf", "version", "revision")))
        sent = dict.fromkeys(names, "1") | {"csrf": token_of(form)}
        found += [(action[1] if action else page, name, sent) for name in names]
    return found


def token_of(form: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', form)
    assert found, "a form has no token: " + form[:300]
    return found[1]
