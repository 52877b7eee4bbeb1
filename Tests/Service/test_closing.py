"""Nothing closes while nobody holds it, and what nobody holds is on the list of its owner."""

from calls import HOLDER, Calls
from client import Client
from documents import open_visit


def unheld(client: Client) -> dict[str, dict]:
    return {gap["contact"]: gap for gap in client.listed("listUnheldContacts", limit="50")}


def test_a_contact_stays_on_the_list_until_somebody_holds_it(calls: Calls, clients: dict[str, Client]):
    contact = calls.contacts.recorded(open_visit("Thornbury"))["id"]
    gap = unheld(calls.responder)[contact]
    assert (gap["cause"], gap["grade"]) == ("nobody-yet", None)
    assert gap["due"] > gap["since"]
    assert contact not in unheld(clients["elsewhere"])
    calls.responder("nameHolder", contact=contact, body=HOLDER)
    assert contact not in unheld(calls.responder)


def test_everything_in_the_way_of_closing_is_told_at_once(calls: Calls):
    contact = calls.contacts.recorded(open_visit("Thornbury"))["id"]
    body = calls["closeContact"].arguments["body"]
    refused = calls.responder("closeContact", contact=contact, body=body, status=409)
    assert refused.code == "cannot-close"
    told = [problem["problem"] for problem in refused.body["errors"]]
    assert {"nobody has judged it", "nobody holds it"} <= set(told)
    standing = calls.responder("showClosure", contact=contact).body
    assert [obstacle["problem"] for obstacle in standing["obstacles"]] == told


def test_what_is_closed_opens_again_when_more_is_recorded(calls: Calls):
    call = calls["closeContact"]
    closed = call().body
    assert closed["closing"]["reopens_if"] == call.arguments["body"]["reopens_if"]
    assert closed["gap"] is None
    contact = call.arguments["contact"]
    calls.responder("answerContact", contact=contact, body={"answers": {"p1.has-capacity": "yes"}})
    assert calls.responder("showClosure", contact=contact).body["closing"] is None


def test_whoever_holds_it_is_known_and_was_told(calls: Calls):
    contact = calls.contacts.recorded()["id"]

    def refused(**changed: str) -> list[str]:
        return calls.responder("nameHolder", contact=contact, body=HOLDER | changed, status=422).fields

    assert refused(agency="the-neighbour") == ["agency"]
    assert refused(told_at="2001-01-01T00:00:00Z") == ["told_at"]
    assert refused(told_at="2101-01-01T00:00:00Z") == ["told_at"]
