"""Everything that the service does by itself is listed, is really done, and shows nobody what they may not see."""

import time

import pytest
from calls import Calls
from client import Client
from service import Service

# What no clock brings about cannot be waited for.
WITH_AN_ACT = {"assess-contacts", "reopen-contacts", "end-sessions", "slow-sign-in"}


def listed(client: Client) -> dict[str, dict]:
    return {thing["id"]: thing for thing in client("listAutomatic").body["items"]}


def test_everything_that_is_listed_is_really_done(calls: Calls, service: Service):
    for _ in range(60):
        things = listed(calls.responder)
        if all(thing["last_run_at"] for thing in things.values() if thing["when"] != "with-an-act"):
            break
        time.sleep(0.5)
    assert {name for name, thing in things.items() if thing["last_run_at"] is None} == WITH_AN_ACT
    assert [name for name, thing in things.items() if thing["failed_with"]] == []
    assert all(thing["title"] and thing["rule"] and thing["tells"] and thing["change"] for thing in things.values())


def test_what_it_did_is_counted(calls: Calls):
    calls["showFinding"]()
    before = listed(calls.responder)["run-checks"]
    assert before["count"] >= 0 and before["last_run_at"]


@pytest.mark.parametrize("name", ["assessor", "chief_officer", "information_manager", "administrator"])
def test_everybody_may_know_what_is_done_and_not_of_whom(clients: dict[str, Client], name: str):
    assert all(thing["effects"] == [] for thing in listed(clients[name]).values())
    clients[name]("listAlarms", status=403)


def test_who_reaches_nothing_sees_no_alarm(clients: dict[str, Client]):
    for name in ("no_unit", "elsewhere"):
        body = clients[name]("listAlarms").body
        assert (body["ours"], body["theirs"], body["has_more"]) == ([], [], False)
