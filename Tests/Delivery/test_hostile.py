"""Two thousand referrals to a partner on its worst days, under a clock that is moved: none lost, each acted on once."""

import os
import sqlite3
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hostile_partner import HostilePartner
from loading import Force, Server, Store
from moved_clock import MovedClock

COUNT = 2_000
# A contact is rarely the ground of more than this.
FROM_ONE = 10
# Quick at first, so that a test has not to wait; then hours apart.
WAITS = "1,1,2,2,2,3600,21600,21600,21600,21600,21600,3600,3600,3600,3600,3600"


def eventually(holds, within: float, what: str, every: float = 0.2) -> None:
    until = time.monotonic() + within
    while not holds():
        assert time.monotonic() < until, f"not so within {within} s: {what}"
        time.sleep(every)


class World:
    """The service, its clock, and the partner."""

    def __init__(self, folder):
        heed = os.path.abspath(os.environ["HEED"])
        self.clock = MovedClock(folder)
        self.store = Store(heed, folder / "data")
        sender = self.store.account("Mira Holt", "responder")
        recipient = self.store.account("Jon Ashe", "partner-practitioner", agency="adult-social-care", unit="east")
        self.partner = HostilePartner()
        # What happened before a point was there is not told to it, so the clock is moved on from now.
        place = ["--webhook", f"http://{self.partner.place}/in", "--practice-place", self.partner.place]
        said = self.store.must("delivery", "points", "add", "--agency", "adult-social-care", "--owner", sender.id, *place)
        self.partner.secret = said.split()[1]
        self.force = Force(self.store, sender, recipient, self.clock.environment)
        self.server = Server(heed, self.store.data, "Policy", env=self.clock.environment)
        self.server.command += [
            "--practice-place", self.partner.place, "--delivery-timeout", "1", "--delivery-waits", WAITS,
            "--deliveries-at-once", "48",
        ]
        self.force.port = self.server.port
        self.partner.on_effect = self.acted

    def acted(self, event: str, referral: str, message: str) -> None:
        if event in ("referral.sent", "referral.overdue"):
            self.force.answers.put((referral, message))

    def kill(self) -> None:
        self.server.kill()

    def send(self, contacts: list[str], numbers: range) -> None:
        """Sends so many, and is killed and started again when the half of them is written."""
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(self.force.send, contacts, numbers)
            half = numbers.start + len(numbers) // 2
            written = "SELECT count(*) FROM referral WHERE status <> 'draft'"
            eventually(lambda: self.force.rows(written)[0][0] >= half, 60, "half of them are sent")
            self.kill()
            self.server.start()
            sending.result()

    def doctor(self, sql: str, *values: object) -> None:
        with sqlite3.connect(self.store.file, timeout=30) as opened:
            assert opened.execute(sql, values).rowcount == 1

    def waiting(self) -> int:
        (count,), = self.force.rows(
            "SELECT (SELECT count(*) FROM outbox WHERE dispatched_at IS NULL)"
            " + (SELECT count(*) FROM delivery WHERE state = 'waiting')"
        )
        return count


def faults(sent: list[str], done: dict[str, tuple[str, str]], excused: set[str], rows: list[tuple]) -> list[str]:
    """What is wrong between what was sent, what the partner did by message id, and what Heed says it delivered."""
    acts = Counter(referral for event, referral in done.values() if event == "referral.sent")
    messages = Counter(referral for referral, event, _ in rows if event == "referral.sent")
    states = Counter(state for _, _, state in rows)
    wrong = [f"{referral} was acted on {acts[referral]} times" for referral in sent
             if acts[referral] != (0 if referral in excused else 1)]
    wrong += [f"{referral} has {count} messages" for referral, count in messages.items() if count != 1]
    wrong += [f"{referral} was never sent" for referral in acts if referral not in set(sent)]
    return wrong + [f"{count} are {state}" for state, count in states.items() if state != "delivered"]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    world = World(tmp_path_factory.mktemp("hostile"))
    yield world
    world.kill()
    world.partner.close()


def test_two_thousand_referrals_to_a_hostile_partner_are_each_acted_on_once(world):
    clock, force, partner = world.clock, world.force, world.partner
    # A Friday evening, so that all of them are to be received by the same moment of the next week.
    clock.to_weekday(4, 18)
    partner.open()
    answering = force.answering()
    world.server.start()
    contacts = [force.contact(number) for number in range(COUNT // FROM_ONE)]

    # It is killed while it is written to and sends.
    for start in range(0, COUNT - 200, 600):
        world.send(contacts, range(start, start + 600))
    # The partner is down for a day, and the last are sent meanwhile.
    partner.close()
    force.send(contacts, range(COUNT - 200, COUNT))
    for _ in range(4):
        clock.move(hours=6)
        time.sleep(2)
    assert world.waiting() >= 200
    world.kill()
    # One in a thousand is taken out of the records behind the program's back, before it was delivered.
    lost = set(force.sent[-(COUNT // 1000):])
    for referral in lost:
        world.doctor("DELETE FROM delivery WHERE referral = ? AND event = 'referral.sent'", referral)
    partner.open()
    world.server.start()
    eventually(lambda: clock.move(hours=1) or world.waiting() == 0, 60, "everything is delivered", every=1)

    # The report names what was lost, and none else; what the partner dropped did arrive, and is left to its clock.
    assert sorted(force.unowned()) == sorted(lost)
    messages = "SELECT referral, event, state FROM delivery WHERE event = 'referral.sent'"
    excused = lost | partner.dropped
    assert len(force.sent) == len(set(force.sent)) == COUNT
    assert not faults(force.sent, partner.done, excused, force.rows(messages))
    assert not partner.badly_signed
    assert len(partner.dropped) > 50 and max(partner.attempts.values()) > 3, "the partner was not hostile"

    # Each that nobody received has its alarm within a minute of its time, and so it is received after all.
    unreceived = "SELECT id FROM referral WHERE status = 'sent'"
    eventually(lambda: {row[0] for row in force.rows(unreceived)} == excused, 30, "all others are received")
    dues = {due for (due,) in force.rows("SELECT clock_due FROM referral WHERE status = 'sent'")}
    assert len(dues) == 1 and max(dues) > clock.now
    clock.set(dues.pop() - 3)
    eventually(lambda: not force.rows(unreceived), 90, "all are received")
    alarms = force.rows("SELECT referral, at - due FROM referral_alarm WHERE kind = 'breach' AND stage = 'receive'")
    assert {referral for referral, _ in alarms} == excused
    assert all(0 <= late < 60 for _, late in alarms), max(late for _, late in alarms)
    assert force.unowned() == []
    for _ in answering:
        force.answers.put(None)
    for thread in answering:
        thread.join(20)
    assert force.rows("SELECT DISTINCT status FROM referral") == [("received",)]


def test_the_count_tells_what_is_lost_and_what_is_done_twice(world):
    sent, done = world.force.sent, world.partner.done
    rows = world.force.rows("SELECT referral, event, state FROM delivery WHERE event = 'referral.sent'")
    excused = set(sent) - {referral for event, referral in done.values() if event == "referral.sent"}
    assert not faults(sent, done, excused, rows)
    message = next(name for name, (event, _) in done.items() if event == "referral.sent")
    without = {name: told for name, told in done.items() if name != message}
    assert faults(sent, without, excused, rows) == [f"{done[message][1]} was acted on 0 times"]
    assert faults(sent, {**done, "another": done[message]}, excused, rows) == [f"{done[message][1]} was acted on 2 times"]
    assert faults(sent, done, excused, rows + [rows[0]]) == [f"{rows[0][0]} has 2 messages"]
    assert faults(sent, done, excused, [(*rows[0][:2], "dead"), *rows[1:]]) == ["1 are dead"]
