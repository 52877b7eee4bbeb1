"""Holds a file and a running service against the ledger: what was acknowledged is there, once, and as it was shown."""

import re
from collections import Counter
from contextlib import closing

from .client import Client
from .sealing import CONTENT, opening


def missing_and_doubled(file, ledger):
    """What the file lost of the ledger, or holds more than once."""
    with closing(opening(file)) as store:
        versions = dict(store.execute("SELECT id, version FROM record WHERE kind = 'contact'"))
        history = set(store.execute("SELECT record, version FROM record_version"))
        first = Counter()
        for (text,) in store.execute(
            f"SELECT {CONTENT} FROM record_version v"
            " JOIN record r ON r.id = v.record WHERE r.kind = 'contact' AND v.version = 1"
        ):
            first.update(set(re.findall(r'"(w\d+t\d+x)"', text)))
    found = []
    for deed in ledger.deeds:
        if (deed.contact, deed.version) not in history:
            found.append(f"lost: version {deed.version} of {deed.contact} ({deed.kind} {deed.word})")
        if deed.kind == "contact" and first[deed.word] != 1:
            found.append(f"{'doubled' if first[deed.word] else 'lost'}: {deed.word} is there {first[deed.word]} times")
    for contact, deeds in ledger.by_contact().items():
        # One writer a contact, each write answered at last: its versions are exactly the acknowledged ones.
        acknowledged = [deed.version for deed in deeds]
        if acknowledged != list(range(1, len(deeds) + 1)) or versions.get(contact) != len(deeds):
            found.append(
                f"doubled or lost: {contact} was acknowledged {acknowledged} and is at {versions.get(contact)}"
            )
    return found


def changed_since(port, deeds):
    """Which of the deeds the service now shows otherwise than it did, or answers otherwise to the same key."""
    found, clients = [], {}
    for deed in deeds:
        client = clients.setdefault(deed.token, Client(port, deed.token))
        if deed.key:
            again = client.settle("POST", deed.path, deed.sent, Idempotency_Key=deed.key)
            if (again.status, again.body) != (deed.status, deed.answer):
                found.append(f"the key of {deed.word} is answered otherwise: {again!r}")
        shown = client.get(f"/contacts/{deed.contact}?version={deed.version}")
        view = shown.json() if shown.status == 200 else {}
        for part in ("id", "version", "recorded", "document", "people", "assessment", "assessed", "judgement"):
            if view.get(part) != deed.view[part]:
                found.append(f"{part} of version {deed.version} of {deed.contact} is not what {deed.kind} was told")
    return found
