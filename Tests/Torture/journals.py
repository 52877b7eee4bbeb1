"""Real stores at rest, with the checkpoints and the key that were taken out of reach while they grew."""

import json
import shutil
from pathlib import Path
from typing import NamedTuple

from . import verifier
from .client import Client
from .contacts import contact, written
from .server import Server
from .store import Store


class Kept(NamedTuple):
    """A store, itself as it was earlier, and what was kept elsewhere of both."""

    store: Store
    older: Store
    note: str
    vkey: str
    # Where the note, the key and an older note lie.
    outside: str
    key: str
    outside_older: str

    def judged(self, copies, older_note=False):
        """What both verifiers say of copies against a checkpoint kept outside: Heed's lines, and the other's verdicts."""
        note = self.outside_older if older_note else self.outside
        text = Path(note).read_text("utf-8")
        lines = [json.loads(line) for line in audited(copies, "--checkpoint", note, "--key", self.key)]
        return list(zip(lines, [verifier.verify(copy.file, text, self.vkey) for copy in copies], strict=True))


def audited(copies, *words):
    """The lines of one run of Heed over several copies, in their order; a process for each would cost more than it reads."""
    folders = [str(copy.data) for copy in copies]
    done = copies[0].run("audit", "verify", *words, "--json", *folders, within=300)
    lines = done.stdout.splitlines()
    assert [json.loads(line)["data"] for line in lines] == folders, f"not one line a folder: {done}"
    assert done.returncode == (0 if all(json.loads(line)["whole"] for line in lines) else 65), done
    return lines


def grown(heed, policy, store, elsewhere):
    """Some hundreds of entries, and the same store once it has some thousands: two kept stores."""
    account = store.account("Asha Rao", "responder")
    work(heed, policy, store, account, range(5))
    first = away(store, elsewhere / "first")
    # The last entries are consultations alone, so that cutting them leaves no record without its entry.
    work(heed, policy, store, account, range(5, 18), looks=40)
    small = kept(Store(heed, shutil.copytree(store.data, elsewhere / "small")), first, elsewhere / "small-notes")
    work(heed, policy, store, account, (), searches=150)
    return small, kept(store, small.store, elsewhere / "notes")


def kept(store, older, place):
    place.mkdir()
    (place / "older").write_text(older.checkpoint(), "utf-8")
    (place / "checkpoint").write_text(store.checkpoint(), "utf-8")
    (place / "vkey").write_text(store.vkey, "utf-8")
    files = [str(place / name) for name in ("checkpoint", "vkey", "older")]
    return Kept(store, older, (place / "checkpoint").read_text("utf-8"), store.vkey, *files)


def work(heed, policy, store, account, numbers, looks=0, searches=0):
    server = Server(heed, store.data, policy)
    server.start()
    try:
        client, made = Client(server.port, account.token), []
        for number in numbers:
            reply = client.post("/contacts", written(contact(f"w0t{number}x", number)), f"key-{number}")
            assert reply.status == 201, reply
            made.append(reply.json()["id"])
            answers = written({"answers": {"storm": "yes", "p1.falls": number}})
            assert client.post(f"/contacts/{made[-1]}/answers", answers, f"answer-{number}").status == 200
        # A search is an entry about nobody, and one for each person it shows.
        for limit in [1] + searches * [50]:
            assert client.post("/people/search", written({"postcode": "YH4 7QP", "limit": limit})).status == 200
        for number in range(looks):
            assert client.get(f"/contacts/{made[number % len(made)]}").status == 200
        assert server.stop() == 0
    finally:
        server.kill()


def away(store, place):
    """The folder as somebody who holds the disk would leave it: no checkpoint of its own remains."""
    copy = Store(store.binary, shutil.copytree(store.data, place))
    shutil.rmtree(copy.data / "checkpoints", ignore_errors=True)
    return copy
