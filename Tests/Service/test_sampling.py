"""Practice is looked at blind: as it stood when it was judged, by somebody else, and once."""

from calls import Calls
from client import Client
from documents import otherwise, visit


def test_a_sample_is_blind_to_what_came_after(calls: Calls):
    call = calls["showSample"]
    contact = call.arguments["contact"]
    later = otherwise(visit(call.word), narrative="Since then her daughter has moved in.")
    version = calls.responder("showContact", contact=contact).etag
    calls.responder("replaceContact", later, contact=contact, match=version)
    told = call().bytes.decode()
    assert call.word in told and "her daughter has moved in" not in told
    judged_by = calls.responder("showContact", contact=contact).body["judgement"]["by"]
    assert judged_by not in told


def test_a_review_is_kept_once_and_counts(calls: Calls, clients: dict[str, Client]):
    call = calls["reviewSample"]
    reviewed = call().body
    assert [one["sight"] for one in reviewed["seen"]] == ["not-shown"]
    assert call(status=409).code == "not-in-this-state"
    plan = call.by("showSamplePlan", plan=call.arguments["plan"]).body
    standing = {one["contact"]: one["standing"] for one in plan["drawn"]}
    assert standing[call.arguments["contact"]] == "looked"
    # The responder did not show it in two of the latest samples: their supervisor is asked what to do.
    calls["reviewSample"]()
    found = [(one["owner"]["level"], one["behaviour"]) for one in call.by("listNeeds").body["proposals"]]
    assert ("person", "considers-controls") in found
    assert clients["elsewhere"]("listNeeds").body == {"proposals": [], "needs": []}


def test_what_is_said_of_it_rests_on_what_was_seen(calls: Calls):
    call = calls["reviewSample"]
    seen = [{"behaviour": "considers-controls", "sight": "shown"}, {"behaviour": "lost", "sight": "no-occasion"}]
    wrong = otherwise(call.arguments["body"], seen=seen)
    assert call(body=wrong, status=422).fields == ["seen[0].words", "seen[1].behaviour", "findings[0].kind"]


def test_what_cannot_be_drawn_is_named(calls: Calls):
    call = calls["drawSamples"]
    wrong = otherwise(call.arguments["body"], unit="south", to="2000-01-01", count=0, due="2000-01-01", reviewers=["nobody"])
    assert call(body=wrong, status=422).fields == ["unit", "to", "count", "due", "reviewers[0]"]


def test_a_list_shows_the_wrong_person_nothing(calls: Calls, clients: dict[str, Client]):
    plan = calls["showSamplePlan"].arguments["plan"]
    assert plan in [one["id"] for one in clients["supervisor"].listed("listSamplePlans")]
    assert plan not in [one["id"] for one in clients["elsewhere"].listed("listSamplePlans")]
    for name in ("responder", "coordinator", "partner", "assessor", "chief_officer", "administrator"):
        clients[name]("listSamplePlans", status=403)
