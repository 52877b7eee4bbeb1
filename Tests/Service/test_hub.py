"""A notification from the contact to what the writer reads, over the API, from every side."""

import pytest
from calls import Calls
from client import Client
from documents import canary, visit


def written(calls: Calls) -> tuple[str, str]:
    """A notification, and the word that stands in its contact."""
    call = calls["showNotification"]
    return call.arguments["notification"], call.word


def test_a_notification_is_followed_from_the_writer_to_the_writer(calls: Calls, clients: dict[str, Client]):
    writer, hub, partner = clients["responder"], clients["coordinator"], clients["partner"]
    notification, word = written(calls)
    seen = writer("showNotification", notification=notification).body
    assert (seen["side"], seen["status"], seen["can"]) == ("writer", "waiting", [])
    for number, move in enumerate(("takeNotification", "askAgencies", "callDiscussion"), start=1):
        calls.hub.made(move, notification, number, calls["showNotification"])()
    (ask,) = hub("listAnswers", notification=notification).body["items"]
    told = {detail["item"]: detail["words"] for detail in ask["told"]}
    assert told["Name"] == f"Edith {word}" and told["Home"].startswith(f"8 {word} Terrace")
    mine = partner("showQuestion", research=ask["id"])
    assert "person" not in mine.body and notification not in mine.bytes.decode()
    partner("answerQuestion", {"known": "may-not-say", "reason": "not-necessary"}, research=ask["id"], match='"1"')
    (answered,) = hub("listAnswers", notification=notification).body["items"]
    assert answered["answer"]["reason"] == "not-necessary"
    decided = calls.hub.made("decideNotification", notification, 4, calls["showNotification"])().body
    assert decided["decision"]["left_out"] and decided["status"] == "decided"
    (referral,) = decided["decision"]["referrals"]
    draft = hub("showReferral", referral=referral).body
    assert draft["status"] == "draft" and draft["left_out"] == decided["decision"]["left_out"]
    read = writer("showNotification", notification=notification).body
    assert (read["decision"], read["can"]) == (decided["decision"], ["acknowledge", "ask-again"])
    last = calls.hub.made("acknowledgeDecision", notification, 5, calls["showNotification"])().body
    assert (last["status"], last["due"]) == ("told", None)


def test_what_is_left_out_is_not_told_by_the_referral(calls: Calls, clients: dict[str, Client]):
    decided = calls["decideNotification"]().body
    (referral,) = decided["decision"]["referrals"]
    (left,) = decided["decision"]["left_out"]
    draft = calls["draftReferral"]
    send = calls.referrals.made("sendReferral", referral, 1, draft)
    send.arguments["body"]["details"].append({"item": left["item"], "words": "Dr Vane"})
    problem = send(by=clients["coordinator"], status=422)
    assert problem.fields[0] == "details[1].item"
    send.arguments["body"]["details"].pop()
    send(by=clients["coordinator"])


def test_two_do_not_screen_the_same(calls: Calls, clients: dict[str, Client]):
    notification, _ = written(calls)
    take = calls.hub.made("takeNotification", notification, 1, calls["showNotification"])
    take()
    assert take(by=clients["relief"], match='"2"', status=409).code == "not-in-this-state"
    assert take(by=clients["relief"], status=412).code == "version-stale"


def test_several_are_decided_at_once_or_none_unless_the_rest_is_asked_for(calls: Calls, clients: dict[str, Client]):
    hub = clients["coordinator"]
    plain = [calls.hub.plain()().body["id"] for _ in range(2)]
    other, _ = written(calls)
    body = {"notifications": [plain[0], other, plain[1]], "rule": "first-and-low", "words": "Kept by the police."}
    problem = hub("decideTogether", body, status=422)
    assert problem.fields == ["notifications[1]"]
    assert {hub("showNotification", notification=one).body["status"] for one in plain} == {"waiting"}
    done = hub("decideTogether", body | {"the_rest": True}).body
    assert done["decided"] == plain and [left["notification"] for left in done["left"]] == [other]
    assert all(left["why"] for left in done["left"])
    assert [hub("showNotification", notification=one).body["status"] for one in (*plain, other)] == [
        "decided",
        "decided",
        "waiting",
    ]


def test_the_list_goes_by_judged_grade_and_filters_do_what_they_say(calls: Calls, clients: dict[str, Client]):
    hub = clients["coordinator"]
    unjudged, _ = written(calls)
    judged = calls.hub.plain()().body["id"]
    everything = _listed(hub)
    assert everything.index(unjudged) < everything.index(judged)

    def listed(**query: str) -> set[str]:
        return set(_listed(hub, **query))

    assert unjudged in listed(unjudged="yes") and judged not in listed(unjudged="yes")
    assert {unjudged, judged} <= listed(whose="nobody") and not {unjudged, judged} & listed(whose="mine")
    assert unjudged in listed(pathway="adult-safeguarding") and judged not in listed(pathway="adult-safeguarding")
    assert not {unjudged, judged} & listed(overdue="yes") and not {unjudged, judged} & listed(part="decided")
    hub("listNotifications", query={"part": "all"}, status=400)


@pytest.mark.parametrize("name", ["responder", "supervisor", "specialist", "partner", "administrator"])
def test_the_list_of_the_hub_is_for_those_who_screen(clients: dict[str, Client], name: str):
    assert clients[name]("listNotifications", status=403).code == "not-allowed"
    body = {"notifications": [], "rule": "first-and-low", "words": "x"}
    assert clients[name]("decideTogether", body, status=403).code == "not-allowed"


def test_agencies_that_were_not_asked_see_no_question(calls: Calls, clients: dict[str, Client]):
    question = calls["showQuestion"]
    question()
    assert clients["coordinator"].listed("listQuestions") == []
    for name in ("responder", "supervisor", "specialist", "information_manager"):
        clients[name]("listQuestions", status=403)


def test_what_is_wrong_is_named_field_by_field(calls: Calls, clients: dict[str, Client]):
    notification, _ = written(calls)
    calls.hub.made("takeNotification", notification, 1, calls["showNotification"])()
    decide = calls.hub.made("decideNotification", notification, 2, calls["showNotification"])
    decide.arguments["body"] = {"decision": "share", "reason": "information-only", "words": "x"}
    assert decide(status=422).fields == ["reason", "footing", "routes"]
    ask = calls.hub.made("askAgencies", notification, 2, calls["showNotification"])
    ask.arguments["body"] |= {"agencies": ["police"], "footing": "none"}
    assert ask(status=422).fields == ["agencies[0]", "footing"]


def test_a_contact_that_the_hub_has_is_not_given_to_it_twice(calls: Calls, responder: Client):
    contact = responder("recordContact", visit(canary())).body["id"]
    body = {"contact": contact, "asked": "Look."}
    responder("notifyHub", body, status=201)
    assert responder("notifyHub", body, status=409).code == "not-in-this-state"


def _listed(hub: Client, **query: str) -> list[str]:
    return [one["id"] for one in hub.listed("listNotifications", **query)]
