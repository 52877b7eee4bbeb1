"""A referral from its draft to what came of it, over the API, from both sides."""

from collections import Counter

import pytest
from calls import Calls, Referrals
from client import Client, Reply
from journal import Journal
from service import Service, at_once

RECIPIENTS = [move for move in Referrals.WAYS if move not in Referrals.SENDERS]


def brought(calls: Calls, *moves: str) -> tuple[str, int]:
    """A referral after these moves, and its version."""
    draft = calls["draftReferral"]
    referral = draft().body["id"]
    for number, move in enumerate(moves, start=1):
        calls.referrals.made(move, referral, number, draft)()
    return referral, len(moves) + 1


def test_a_referral_is_followed_to_what_came_of_it(calls: Calls, responder: Client, clients):
    partner = clients["partner"]
    referral, version = brought(
        calls,
        "sendReferral",
        "receiveReferral",
        "requestInformation",
        "supplyInformation",
        "acceptReferral",
        "beginReferral",
        "completeReferral",
    )
    sent = responder("showReferral", referral=referral).body
    received = partner("showReferral", referral=referral).body
    assert (sent["status"], sent["version"], sent["side"]) == ("completed", version, "sender")
    assert (received["status"], received["version"], received["side"]) == ("completed", version, "recipient")
    assert sent["moves"] == received["moves"]
    last = sent["moves"][-1]
    assert (last["outcome"], last["goals"]) == ("help-given", ["met", "partly-met"])
    assert received["told"] == sent["told"] and received["held_back"] == []
    assert not {"contact", "person", "note", "drafted"} & set(received)


def test_before_it_is_accepted_the_agency_sees_whose_it_is_and_no_more(calls: Calls, responder: Client, clients):
    draft = calls["draftReferral"]
    made = draft().body
    send = calls.referrals.made("sendReferral", made["id"], 1, draft)
    send.arguments["body"]["details"].append({"item": "General practice", "words": f"Practice of {draft.word}"})
    sent = send().body
    assert sent["shown_first"] == ["Full name"]
    partner = clients["partner"]
    seen = partner("showReferral", referral=made["id"])
    assert seen.body["held_back"] == ["General practice"] and "Practice of" not in seen.bytes.decode()
    for number, move in enumerate(("receiveReferral", "acceptReferral"), start=2):
        reply = calls.referrals.made(move, made["id"], number, draft)()
    assert "Practice of" in reply.bytes.decode() and reply.body["held_back"] == []


def test_what_was_sent_to_an_agency_is_listed_in_parts(calls: Calls, clients):
    partner = clients["partner"]
    open_one, _ = brought(calls, "sendReferral")
    held, _ = brought(calls, "sendReferral", "receiveReferral", "acceptReferral")
    closed, _ = brought(calls, "sendReferral", "withdrawReferral")
    for part, wanted in (("open", open_one), ("held", held), ("closed", closed)):
        found = {one["id"] for one in partner.listed("listReferrals", received=part)}
        assert wanted in found and not {open_one, held, closed} - {wanted} & found, part
        assert clients["coordinator"].listed("listReferrals", received=part) == []
    partner("listReferrals", query={"received": "all"}, status=400)


@pytest.mark.parametrize("operation", Referrals.WAYS)
def test_a_move_is_made_once_and_told_apart_from_what_is_not_possible(calls: Calls, operation: str):
    call = calls[operation]
    call(match=None, status=428)
    call(match='"99"', status=412)
    key = f"once-{operation}"
    first = call(key=key)
    again = call(key=key)
    assert first.bytes == again.bytes and first.etag == again.etag
    if operation not in ("challengeReferral",):
        late = call(match=first.etag, status=409)
        assert late.body["code"] == "not-in-this-state", "made twice"


def test_two_who_accept_at_once_leave_one_acceptance(calls: Calls, service: Service, cast, clients):
    referral, version = brought(calls, "sendReferral", "receiveReferral")
    path = f"/api/v1/referrals/{referral}/accept"

    def accept(client: Client, number: int) -> Reply:
        headers = {"If-Match": f'"{version}"', "Content-Type": "application/json", "Idempotency-Key": f"{number}-{referral}"}
        return client.send("POST", path, b'{"words": "Ours."}', headers=headers)

    replies = at_once(service, cast.partner, 8, accept)
    assert Counter(reply.status for reply in replies) == {200: 1, 412: 7}
    moves = clients["responder"]("showReferral", referral=referral).body["moves"]
    assert Counter(move["move"] for move in moves)["accept"] == 1


def test_an_answer_after_it_was_taken_back_is_refused_in_words(calls: Calls, clients):
    referral, version = brought(calls, "sendReferral", "receiveReferral", "withdrawReferral")
    refused = clients["partner"](
        "acceptReferral", {"words": "Ours."}, referral=referral, match=f'"{version}"', status=409
    ).body
    assert refused["code"] == "not-in-this-state" and "withdrawn" in refused["detail"]


@pytest.mark.parametrize("operation", RECIPIENTS)
def test_nobody_answers_what_was_sent_to_another(calls: Calls, clients, nobody, journal: Journal, operation: str):
    call = calls[operation]
    before = journal.last()
    for name, status in (("coordinator", 404), ("responder", 403), ("supervisor", 403), ("administrator", 403)):
        call(by=clients[name], status=status)
    call(by=nobody, status=401)
    assert journal.since(before) == []
    call()
