"""What an agency sees of a plan: what it was asked, and no more unless it takes part."""

from calls import Calls
from client import Client
from description import example


def test_an_agency_sees_what_it_was_asked_and_not_where_it_belongs(calls: Calls, clients: dict[str, Client]):
    begin = calls["beginPlan"]
    plan = begin().body
    (action,) = plan["actions"]
    seen = clients["partner"]("showPlannedAction", action=action["id"]).body
    assert seen["side"] == "owner" and seen["shared"] is None
    assert not {"plan", "contact", "person", "succeeds"} & set(seen)
    assert begin.word not in str(seen | {"told": []})
    clients["partner"]("showPlan", plan=plan["id"], status=404)
    clients["partner"]("showContact", contact=plan["contact"], status=404)


def test_an_agency_that_takes_part_sees_the_other_actions(calls: Calls, clients: dict[str, Client]):
    begin = calls["beginPlan"]
    body = begin.arguments["body"]
    body["with"] = ["adult-social-care"]
    body["actions"].append(body["actions"][0] | {"words": "Drive past at night", "owner": {"agency": "police"}})
    plan = begin().body
    theirs, ours = plan["actions"]
    shared = clients["partner"]("showPlannedAction", action=theirs["id"]).body["shared"]
    assert [other["words"] for other in shared["others"]] == ["Drive past at night"]
    clients["partner"]("showPlannedAction", action=ours["id"], status=404)


def test_what_was_put_in_place_stands_on_the_contact_and_names_the_plan(calls: Calls, clients: dict[str, Client]):
    complete = calls["completeAction"]
    version = complete().body["put_in_place"]
    action = clients["responder"]("showPlannedAction", action=complete.arguments["action"]).body
    plan = clients["responder"]("showPlan", plan=action["plan"]).body
    controls = clients["responder"]("showContact", contact=plan["contact"]).body["controls"]
    (placed,) = [control for control in controls if control["plan"]]
    assert placed["plan"] == plan["id"] and placed == plan["actions"][0]["put_in_place"]
    # Whoever put it there sees how it stands, and not where it belongs.
    assert version == {name: placed[name] for name in ("control", "state", "begins", "ends", "review")}
    assert plan["ends_before_review"] is None
    # Whoever put it there for their agency has not come to see the contact by it.
    clients["partner"]("showContact", contact=plan["contact"], status=404)


def test_what_is_open_and_overdue_is_counted_for_the_agency(calls: Calls, clients: dict[str, Client]):
    before = clients["partner"]("listAskedActions", query={"limit": "1"}).body
    calls["beginPlan"]()
    after = clients["partner"]("listAskedActions", query={"limit": "1"}).body
    assert (after["open"], after["overdue"]) == (before["open"] + 1, before["overdue"])
    clients["responder"]("listAskedActions", status=403)


def test_the_day_that_an_agency_asks_for_stands_beside_the_one_that_holds(calls: Calls, clients: dict[str, Client]):
    ask = calls["askAnotherDay"]
    body = example("askAnotherDay")
    asked = ask(body=body).body
    assert asked["status"] == "asked" and asked["due"] != asked["due_asked"] == body["due"]
    action = {"action": asked["id"], "match": f'"{asked["version"]}"'}
    clients["responder"]("askAnotherDay", **action, body=body | {"due": "2099-01-21"}, status=409)
    given = clients["responder"]("changeAction", **action, body=body).body
    assert given["due"] == body["due"] and given["due_asked"] is None
    assert [move["move"] for move in given["moves"]] == ["ask-day", "change"]
