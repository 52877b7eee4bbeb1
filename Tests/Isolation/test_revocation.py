"""What is taken away is taken away from the next request on, however many reads race with it."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from service import Account
from story import Story, Who, recorded
from visitor import Answer
from world import World

READERS, LEAST = 8, 200


@dataclass(frozen=True)
class Read:
    began: float
    status: int


def raced(read: Callable[[], Answer], revoke: Callable[[], None]) -> tuple[list[Read], float]:
    """Reads from many at once, some of them before and some after something is revoked; and when that was answered."""
    reads: list[Read] = []
    over = threading.Event()

    def reading() -> None:
        while not over.is_set():
            began = time.monotonic()
            reads.append(Read(began, read().status))

    with ThreadPoolExecutor(READERS) as pool:
        readers = [pool.submit(reading) for _ in range(READERS)]
        try:
            _until(lambda: len(reads) >= LEAST)
            revoke()
            revoked = time.monotonic()
            so_far = len(reads)
            _until(lambda: len(reads) >= so_far + LEAST)
        finally:
            over.set()
        for one in readers:
            one.result()
    return reads, revoked


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline, "the readers are too slow"
        time.sleep(0.01)


def succeeded_after(reads: list[Read], revoked: float) -> int:
    return sum(one.status == 200 for one in reads if one.began > revoked)


@pytest.fixture(scope="module")
def story(world: World) -> Story:
    who = Who("responder", "supervisor", "coordinator")
    story = Story("revoked", place="police/north", who=who, clients=world.clients, born="1951-02-03", postcode="YH7 5JK")
    recorded(story)
    return story


def reader(world: World, story: Story, account: Account) -> Callable[[], Answer]:
    client = world.clients[next(name for name, one in world.accounts.items() if one == account)]
    path = f"/api/v1/contacts/{story.ids['contact']}"

    def read() -> Answer:
        reply = client.send("GET", path)
        return Answer(reply.status, (), reply.bytes)

    assert read().status == 200
    return read


def test_a_suspended_account_reads_nothing_more(world: World, story: Story):
    account = world.accounts["specialist-0"]
    where = ["--data", str(world.service.data)]
    reads, revoked = raced(
        reader(world, story, account), lambda: world.service.command("user", "change", account.id, *where, "--suspend")
    )
    assert succeeded_after(reads, revoked) == 0
    assert {one.status for one in reads if one.began > revoked} == {401}


def test_restricted_records_are_read_by_nobody_else_from_then_on(world: World, story: Story):
    read = reader(world, story, world.accounts["specialist-1"])

    def restrict() -> None:
        path = f"/people/{story.ids['person']}/restrict"
        done = world.visitors["responder"].post(path, ground="protected-person", why="He swore that he would find her.")
        assert done.status == 303, done.body[-2000:]

    reads, revoked = raced(read, restrict)
    assert succeeded_after(reads, revoked) == 0
    assert {one.status for one in reads if one.began > revoked} == {404}


def test_without_being_revoked_they_go_on(world: World, story: Story):
    """The control: the same race finds reads that succeed where nothing was taken away."""
    reads, revoked = raced(reader(world, story, world.accounts["responder"]), lambda: None)
    assert succeeded_after(reads, revoked) >= LEAST // 2
