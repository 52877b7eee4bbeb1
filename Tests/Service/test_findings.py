"""What should have been done is found by itself, rests until a day, and ends when it is done."""

import pytest
from calls import Calls
from client import Client
from days import day
from description import example


def test_every_check_of_the_policy_is_told_with_its_owner_and_its_source(calls: Calls):
    checks = calls.responder("listChecks").body["items"]
    assert len(checks) == len({check["check"] for check in checks}) == 9
    assert all(check["source"] and check["owner"]["role"] for check in checks)


def test_what_is_missing_is_listed_for_those_who_reach_it_alone(calls: Calls, clients: dict[str, Client]):
    contact = calls["showFinding"]().body["contact"]
    (line,) = calls.findings.missing(contact)
    assert (line["state"], line["about"]["pathway"]) == ("open", "prevention-interview")
    assert calls.findings.missing(contact, clients["elsewhere"]) == calls.findings.missing(contact, clients["partner"]) == []


def test_mine_is_what_my_role_sees_to(calls: Calls):
    contact = calls["showFinding"]().body["contact"]
    query = {"check": "interview-missing", "whose": "mine"}
    assert contact in [line["contact"] for line in calls.supervisor.listed("listFindings", **query)]
    assert calls.responder.listed("listFindings", **query) == []


def test_what_is_set_aside_rests_with_its_reason_and_its_name(calls: Calls):
    call = calls["setFindingAside"]
    aside = call().body
    assert (aside["state"], aside["aside"]["reason"]) == ("aside", call.arguments["body"]["reason"])
    assert calls.findings.missing(aside["contact"]) == []
    assert [line["id"] for line in calls.findings.missing(aside["contact"], state="aside")] == [aside["id"]]
    assert call(status=409).code == "not-in-this-state"


@pytest.mark.parametrize("days", [-1, 60])
def test_it_rests_until_a_day_that_is_near(calls: Calls, days: int):
    call = calls["setFindingAside"]
    refused = call(body=call.arguments["body"] | {"until": day(days)}, status=422)
    assert refused.fields == ["until"]


def test_it_ends_when_it_is_done_and_says_after_what(calls: Calls):
    contact = calls["showFinding"]().body["contact"]
    body = {"contact": contact, "person": "p1", "pathway": "prevention-interview", "note": "Held already."}
    draft = calls.responder("draftReferral", body).body
    assert len(calls.findings.missing(contact)) == 1
    calls.responder("withdrawReferral", example("withdrawReferral"), referral=draft["id"], match='"1"')
    assert calls.findings.missing(contact) == []
    (ended,) = calls.findings.missing(contact, state="ended")
    assert ended["ended_after"] == "referral.withdrawn"
