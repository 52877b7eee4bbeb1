"""Where the journal cannot be written nothing is shown: every look at somebody, over the API and on the pages."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest
from calls import Calls
from description import OPERATIONS
from service import Service
from test_walk import EXPECTED

SOURCES = Path(__file__).parents[2] / "Sources"
PASSWORD = "practice-words-only-7"
LOOKS = [operation.id for operation in OPERATIONS.values() if operation.method == "GET"] + ["searchPeople", "readPersonJournal"]
# Their canary is a word of what agencies agree or try, and of nobody.
NO_PEOPLE = {"showAgreement", "showPilot"}
# What shows its canary where nothing is in the way; it is counted in the end, so that the walk looks at something.
shown: set[str] = set()


@contextmanager
def unwritable(data: Path) -> Iterator[None]:
    """The journal takes no entry while this lasts, for a reason that lies outside the program."""

    def at_the_file(statement: str) -> None:
        with closing(sqlite3.connect(data / "heed.sqlite", timeout=30, isolation_level=None)) as file:
            file.execute(statement)

    at_the_file("CREATE TRIGGER unwritable BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no entry'); END")
    try:
        yield
    finally:
        at_the_file("DROP TRIGGER unwritable")


@pytest.mark.parametrize("operation", LOOKS)
def test_what_cannot_be_written_down_is_not_told(service: Service, calls: Calls, operation: str):
    if operation == "listReferrals":
        # A list that shows nobody leaves nothing, and is shown.
        calls["showReferral"]
    call = calls[operation]
    with unwritable(service.data):
        refused = call(status=503) if EXPECTED[operation] else call()
    if EXPECTED[operation]:
        assert refused.code == "unavailable"
    assert operation in NO_PEOPLE or not call.word or call.word not in refused.bytes.decode()
    reply = call()
    if call.word and call.word in reply.bytes.decode():
        shown.add(operation)


def test_the_walk_looked_at_people():
    assert len(shown) >= 15, sorted(shown)
    assert {"showPerson", "showContact", "searchPeople"} <= shown


class Visitor:
    """Somebody who is signed in to the pages."""

    def __init__(self, service: Service, name: str, agency: str, unit: str, *roles: str) -> None:
        asked = [part for role in roles for part in ("--role", role)]
        service.command(
            *("user", "add", "--data", str(service.data), "--name", "Asha Rao", "--agency", agency, "--unit", unit, *asked),
            *("--sign-in", name, "--password-stdin"),
            given=PASSWORD + "\n",
        )
        self._http = httpx.Client(base_url=service.base, timeout=60)
        form = self.get("/sign-in")
        csrf = re.search(r'name="csrf" value="([^"]+)"', form.text)[1]
        sent = {"csrf": csrf, "name": name, "password": PASSWORD}
        done = self._http.post("/sign-in", data=sent, headers={"Origin": service.base})
        assert done.status_code == 303, (done.status_code, done.text[:2000])

    def get(self, path: str) -> httpx.Response:
        return self._http.get(path)


def pages() -> list[str]:
    """Every page that there is, as its route is written."""
    found: set[str] = set()
    for folder in ("Website", "LearningPages"):
        for file in (SOURCES / folder).rglob("*.swift"):
            found.update(re.findall(r'\.get\("(/[^"\\]*)"', file.read_text("utf-8")))
    assert len(found) > 80 and {"/people/{person}", "/journal/people/{person}"} <= found
    return sorted(found)


def test_what_cannot_be_written_down_is_on_no_page(service: Service, calls: Calls):
    made = [
        calls[f"show{what}"]
        for what in ("Contact", "Person", "Referral", "Notification", "Question", "MeetingPart", "Plan", "PlannedAction", "Concern")
    ]
    ids: dict[str, str] = {"version": "1", "number": "1"}
    for call in made:
        ids |= {name: value for name, value in call.arguments.items() if isinstance(value, str)}
    words = [call.word for call in made if call.word]

    def tells(reply: httpx.Response) -> bool:
        """Of somebody, and not only by which reference a contact is known: lists that name nobody have that too."""
        return any(word in reply.text.replace(f"HD-{word}", "") for word in words)

    paths = [page.format(**ids) for page in pages() if set(re.findall(r"{(\w+)}", page)) <= set(ids)]
    visitors = [
        Visitor(service, "unlogged.supervisor", "police", "north", "responder", "supervisor"),
        Visitor(service, "unlogged.coordinator", "police", "hub", "hub-coordinator"),
        Visitor(service, "unlogged.partner", "adult-social-care", "east", "partner-practitioner"),
    ]
    with unwritable(service.data):
        refused = {(who, path): visitors[who].get(path) for who in range(len(visitors)) for path in paths}
    leaks = [key for key, reply in refused.items() if tells(reply)]
    assert not leaks
    looks = {key: visitors[key[0]].get(key[1]) for key in refused}
    telling = [key for key, reply in looks.items() if tells(reply)]
    assert len({path for _, path in telling}) >= 12, telling
    others = {key: refused[key].status_code for key in telling if refused[key].status_code != 503}
    assert not others, "it told of people before, and is not honest about why it does not now"
