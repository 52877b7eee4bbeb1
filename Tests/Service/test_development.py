"""Professional development: entered by one, signed by another, and what practice asks people to learn."""

from calls import Calls
from client import Client
from documents import otherwise, visit
from service import Service


def test_it_counts_once_it_is_signed(calls: Calls, clients: dict[str, Client]):
    call = calls["signDevelopment"]
    by, id = clients["responder"], call.arguments["entry"]
    before = by("showDevelopment").body["entries"]
    assert [one["signed"] for one in before if one["id"] == id] == [None]
    waiting = [one for one in call.by("listDevelopmentToSign").body["items"] if one["id"] == id]
    # What they changed is theirs alone.
    assert len(waiting) == 1 and not {"changed", "behaviours"} & set(waiting[0])
    assert f"I ask at {call.word}" not in call.by("listDevelopmentToSign").bytes.decode()
    signed = call().body
    assert signed["signed"] and signed["version"] == 2
    assert id not in [one["id"] for one in call.by("listDevelopmentToSign").body["items"]]
    assert call(match='"2"', status=409).code == "not-in-this-state"


def test_what_is_put_right_stands_no_more(calls: Calls):
    enter = calls["enterDevelopment"]
    first = enter().body
    second = enter(body=otherwise(enter.arguments["body"], minutes=30, replaces=first["id"])).body
    assert second["replaces"] == first["id"]
    again = enter(body=otherwise(enter.arguments["body"], minutes=45, replaces=first["id"]), status=409)
    assert again.code == "not-in-this-state"


def test_what_cannot_be_is_named(calls: Calls):
    enter = calls["enterDevelopment"]
    wrong = otherwise(enter.arguments["body"], kind="lost", on="2999-01-01", minutes=4, topic="lost", behaviours=["lost"])
    assert enter(body=wrong, status=422).fields == ["kind", "on", "minutes", "topic", "behaviours[0]"]


def test_what_others_entered_is_not_there(calls: Calls, clients: dict[str, Client]):
    call = calls["signDevelopment"]
    for name, client in clients.items():
        told = client("showDevelopment").bytes.decode() + client("listDevelopmentToSign").bytes.decode()
        assert (call.word in told) == (name in ("responder", "supervisor")), name


def test_needs_are_for_those_who_answer_for_practice(clients: dict[str, Client]):
    for name, client in clients.items():
        sees = name in ("supervisor", "elsewhere")
        assert client("listNeeds", status=200 if sees else 403).status == (200 if sees else 403), name
        assert client("listAskedNeeds").body == {"items": []}
