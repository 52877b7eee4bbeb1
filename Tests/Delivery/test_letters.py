"""The weekly letter of learning: it arrives once, at a real SMTP server, however often the service is killed meanwhile."""

import email
import email.policy
import os
import re
import sqlite3
from contextlib import ExitStack

import pytest
from loading import Client, Server, Store
from moved_clock import MovedClock
from test_joined import eventually
from test_mail import Mailbox
from test_mail import Server as MailServer

# Beyond what the front line has to have learnt by then.
LONG_AGO = "2026-04-01"


class Post(Mailbox):
    """A mailbox that answers each address as it is told to, as long as it is told to."""

    def __init__(self):
        super().__init__()
        self.answers: dict[str, str] = {}
        self.asked: list[str] = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.asked.append(address)
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 ok"

    def to(self, address: str) -> list[email.message.EmailMessage]:
        found = [one for one in self.envelopes if one.rcpt_tos == [address]]
        return [email.message_from_bytes(one.content, policy=email.policy.default) for one in found]


class World:
    """A unit with a sergeant, on a clock that is moved; mail goes to a server of its own."""

    def __init__(self, folder, stack: ExitStack):
        self.heed = os.path.abspath(os.environ["HEED"])
        self.clock = MovedClock(folder)
        self.store = Store(self.heed, folder / "data")
        self.watcher = None
        self.post = Post()
        self.mail = MailServer(self.post, hostname="127.0.0.1", port=0)
        self.mail.start()
        stack.callback(self.mail.stop)
        self.server = Server(self.heed, self.store.data, "Policy", env=self.clock.environment)
        self.plain = list(self.server.command)
        self.mailing = [
            *self.plain, "--public-address", "https://heed.force.example/", "--mail-server", f"127.0.0.1:{self.mail.port}",
            "--mail-security", "none", "--mail-from", "no-reply@force.example", "--delivery-waits", "1,1,1,1,1,1,1,1,1,1,600",
        ]
        self.server.command = self.mailing
        stack.callback(self.server.kill)

    def start(self) -> None:
        """A debug build on a busy machine takes its time."""
        self.server.start(within=120)

    def add(self, name: str, role: str = "responder", mail: str | None = None) -> str:
        words = ["user", "add", "--name", name, "--agency", "police", "--unit", "north", "--role", role, "--rank", "constable",
                 "--since", LONG_AGO]
        return self.store.must(*words, *(["--mail", mail] if mail else [])).strip()

    def monday(self, hour: int = 8) -> None:
        """An hour of universal time: eight is after seven by the clock on the wall all the year, and five before it."""
        self.clock.to_weekday(0, hour)

    def has_run(self, *things: str) -> None:
        """Waits until each has looked since the service started."""
        watcher = self.watcher = self.watcher or self.store.account("Una Bell", "information-manager", unit="east")

        def all_looked() -> bool:
            listed = Client(self.server.port, watcher.token).get("/automatic").json()["items"]
            return all(thing["last_run_at"] for thing in listed if thing["id"] in things)

        eventually(all_looked, within=60)

    def letter(self, account: str) -> tuple:
        with sqlite3.connect(f"file:{self.store.file}?mode=ro", uri=True, timeout=30) as opened:
            return opened.execute("SELECT id, state, failures FROM learning_letter WHERE account = ?", [account]).fetchone()

    def settled(self, account: str, state: str):
        return eventually(lambda: (found := self.letter(account)) and found[1] == state and found, within=60)


@pytest.fixture
def world(tmp_path):
    with ExitStack() as stack:
        yield World(tmp_path, stack)


def test_a_letter_arrives_once_after_a_kill_and_names_nobody(world):
    asha = world.add("Asha Rao", mail="asha.rao@force.example")
    world.add("Ivy Marsh")
    bo = world.add("Bo Lind", "supervisor", mail="bo.lind@force.example")
    world.post.answers = {"asha.rao@force.example": "451 4.3.0 later"}
    world.monday()
    world.start()
    world.settled(bo, "sent")
    # It is made, and was tried, and did not go: then the service is killed.
    first = eventually(lambda: (found := world.letter(asha)) and found[2] > 0 and found, within=60)
    world.server.kill()
    assert world.post.to("asha.rao@force.example") == []
    world.post.answers = {}
    world.start()
    id, state, _ = world.settled(asha, "sent")
    assert id == first[0]
    (letter,) = world.post.to("asha.rao@force.example")
    assert letter["Message-ID"] == f"<{id}@force.example>" and letter["Subject"] == "Heed: your learning this week"
    text = letter.get_content()
    assert len(text.splitlines()) <= 20 and "minutes" in text and "since " in text
    assert re.findall(r"https?://\S+", text) == ["https://heed.force.example/learning"]
    (told,) = world.post.to("bo.lind@force.example")
    assert "Learning of your team: 3 people are overdue." in told.get_content()
    for one in (text, told.get_content()):
        assert not any(name in one for name in ("Asha", "Rao", "Ivy", "Marsh", "Bo", "Lind", "force.example/people"))
    # Neither another start nor another day of the week sends it again; the next week has its own.
    world.server.kill()
    world.clock.move(24)
    world.start()
    world.has_run("write-letters", "send-letters")
    assert len(world.post.to("asha.rao@force.example")) == 1
    world.clock.move(6 * 24)
    eventually(lambda: len(world.post.to("asha.rao@force.example")) == 2, within=60)
    assert len({one["Message-ID"] for one in world.post.to("asha.rao@force.example")}) == 2
    said = "\n".join(world.server.log)
    assert "rao@" not in said and "lind@" not in said


def test_what_is_refused_for_good_is_not_tried_again_and_what_is_later_is(world):
    asha = world.add("Asha Rao", mail="asha.rao@force.example")
    world.add("Ivy Marsh", mail="ivy.marsh@force.example")
    world.post.answers = {"asha.rao@force.example": "550 5.1.1 nobody here", "ivy.marsh@force.example": "450 4.2.1 later"}
    world.monday()
    world.start()
    world.settled(asha, "refused")
    eventually(lambda: world.post.asked.count("ivy.marsh@force.example") >= 3, within=60)
    assert world.post.asked.count("asha.rao@force.example") == 1
    world.post.answers.pop("ivy.marsh@force.example")
    eventually(lambda: world.post.to("ivy.marsh@force.example"), within=60)
    # In the next week the address is not tried either, until there is another.
    world.clock.move(7 * 24)
    eventually(lambda: len(world.post.to("ivy.marsh@force.example")) == 2, within=60)
    assert world.post.asked.count("asha.rao@force.example") == 1
    world.store.must("user", "change", asha, "--mail", "a.rao@force.example")
    eventually(lambda: world.post.to("a.rao@force.example"), within=60)


def test_before_the_hour_and_without_a_mail_server_nothing_is_made(world):
    asha = world.add("Asha Rao", mail="asha.rao@force.example")
    world.monday(hour=5)
    world.start()
    world.has_run("refresh-standings")
    # It is known by now how everybody stands: what is looked at next could be written.
    world.server.kill()
    world.start()
    world.has_run("write-letters", "send-letters")
    assert world.letter(asha) is None
    world.server.kill()
    world.monday(hour=8)
    world.server.command = world.plain
    world.start()
    world.has_run("write-letters", "send-letters")
    assert world.letter(asha) is None
    world.server.kill()
    world.server.command = world.mailing
    world.start()
    world.settled(asha, "sent")


def test_whoever_has_no_address_any_more_is_suspended_or_gave_a_wrong_one_gets_none(world):
    gone = world.add("Asha Rao", mail="asha.rao@force.example")
    left = world.add("Ivy Marsh", mail="ivy.marsh@force.example")
    stays = world.add("Ada Flint", mail="ada.flint@force.example")
    world.store.must("user", "change", gone, "--no-mail")
    world.store.must("user", "change", left, "--suspend")
    for wrong in (["--mail", "ada at force"], ["--mail", "a@b@c.example"]):
        refused = world.store.run("user", "change", stays, *wrong)
        assert refused.returncode == 65 and "it is not a mail address" in refused.stderr and wrong[1] not in refused.stderr
    both = world.store.run("user", "change", stays, "--mail", "a@b.example", "--no-mail")
    assert both.returncode == 64 and "not both" in both.stderr
    world.monday()
    world.start()
    world.settled(stays, "sent")
    assert world.letter(gone) is None and world.letter(left) is None
    assert world.post.asked == ["ada.flint@force.example"]
