"""Who looked at somebody's records, and what is written down of oneself."""

import pytest
from calls import Calls
from calls.call import people
from client import Client
from documents import canary, visit
from journal import Journal
from service import Service


def asked(reader: Client, person: str, **more: object) -> dict:
    return reader("readPersonJournal", {"person": person, "limit": 200, **more}).body


def told(lines: list[dict]) -> list[tuple]:
    return [(line["verb"], line["subject"]["kind"], line["subject"]["id"], line["actor"], line["agency"]) for line in lines]


@pytest.fixture
def reader(clients: dict[str, Client]) -> Client:
    return clients["information_manager"]


def test_it_tells_who_looked_at_what_concerns_somebody(clients: dict[str, Client], cast, reader: Client):
    word = canary()
    contact = clients["responder"]("recordContact", visit(word)).body
    clients["colleague"]("listContactVersions", contact=contact["id"])
    clients["supervisor"]("showAssessment", assessment=contact["assessed"]["id"])
    person = contact["people"][0]["record"]
    reply = asked(reader, person)
    lines = told(reply["items"])
    assert ("collect", "person", person, cast.responder.id, "police") in lines
    assert ("collect", "contact", contact["id"], cast.responder.id, "police") in lines
    assert ("consult", "contact", contact["id"], cast.colleague.id, "police") in lines
    assert ("consult", "assessment", contact["assessed"]["id"], cast.supervisor.id, "police") in lines
    assert reply["people"] == [person]
    others = people(contact) - {person}
    assert others and not any(subject in others for _, _, subject, _, _ in lines), "it tells of somebody else in the contact"
    assert word not in str(reply)
    assert all(line["recipient"] is None for line in reply["items"])


def test_that_it_was_asked_stands_among_it(calls: Calls, cast, reader: Client):
    person = calls["showPerson"].arguments["person"]
    before = told(asked(reader, person)["items"])
    look = ("consult", "person", person, cast.information_manager.id, "police")
    assert look not in before
    assert told(asked(reader, person)["items"])[0] == look


def test_whoever_was_found_to_be_the_same_is_told_of_together(calls: Calls, reader: Client):
    link = calls["linkPerson"]
    (linked,), (former,) = link.people["linked"], link.people["former"]
    alone = [asked(reader, one)["people"] for one in (linked, former)]
    assert alone == [[linked], [former]], "they are one before they are linked"
    link()
    both = asked(reader, linked), asked(reader, former)
    assert [reply["people"] for reply in both] == [[linked, former], [former, linked]]
    # The newest are the looks of the first question.
    first, second = (told(reply["items"]) for reply in both)
    assert second[2:] == first and ("combine", "person", former) in [line[:3] for line in first]


def test_a_disclosure_says_to_whom(calls: Calls, reader: Client):
    send = calls["sendReferral"]
    send()
    (person,) = send.people["told"]
    disclosed = [line for line in asked(reader, person)["items"] if line["verb"] == "disclose"]
    assert [line["recipient"] for line in disclosed] == ["to adult-social-care"]


def test_the_parts_are_the_whole(calls: Calls, reader: Client):
    show = calls["showPerson"]
    for _ in range(3):
        show()
    person = show.arguments["person"]
    whole, parts, cursor = told(asked(reader, person)["items"]), [], None
    while True:
        more = {"cursor": cursor} if cursor else {}
        part = asked(reader, person, limit=2, **more)
        parts += told(part["items"])
        if (cursor := part["next"]) is None:
            break
    assert len(whole) > 4 and parts[1:] == whole, "but for the look at the whole, which came before its parts"


def test_nobody_is_asked_about_as_a_colleague(clients: dict[str, Client], cast, reader: Client):
    for account in (cast.colleague.id, cast.information_manager.id):
        assert reader("readPersonJournal", {"person": account}, status=404).code == "not-found"
    for name, client in clients.items():
        assert client("readOwnJournal", query={"actor": cast.responder.id}, status=400).code == "bad-query"
        if name != "information_manager":
            assert client("readPersonJournal", {"person": cast.colleague.id}, status=403).code == "not-allowed"


def test_a_record_that_is_no_person_is_not_there(calls: Calls, reader: Client):
    contact = calls["showContact"].arguments["contact"]
    assert reader("readPersonJournal", {"person": contact}, status=404).code == "not-found"


def test_everybody_reads_what_they_did_themselves(service: Service, journal: Journal):
    one, other = (service.account("Asha Rao", "police", "north", "responder") for _ in range(2))
    mine, theirs = service.client(one), service.client(other)
    contact = mine("recordContact", visit()).body["id"]
    theirs("showContact", contact=contact)
    lines = mine("readOwnJournal").body["items"]
    assert {line["actor"] for line in lines} == {one.id}
    assert ("collect", "contact", contact) in [line[:3] for line in told(lines)]
    assert {line["actor"] for line in theirs("readOwnJournal").body["items"]} == {other.id}
    assert mine("readOwnJournal").body["items"][0]["rule"] == "own-journal", "the look before is written down too"


def test_at_a_terminal_it_is_told_and_written_down(calls: Calls, service: Service, journal: Journal):
    person = calls["showPerson"].arguments["person"]
    before = journal.last()
    shown = service.command("journal", "person", person, "--data", str(service.data))
    assert f"collect person {person}, by " in shown and "under records-contacts" in shown
    left = journal.since(before)
    assert [(entry.actor, entry.verb, entry.kind) for entry in left] == [
        ("command-line", "consult", "journal"), ("command-line", "consult", "person"),
    ]
