"""What a partner raises, what the hub makes of it, and what the partner reads; what of referrals is counted."""

from calls import Calls
from client import Client
from description import example
from documents import canary, otherwise
from waiting import assessed

RAISED = example("raiseConcern")


def refused(client: Client, **changed: object) -> list[str]:
    """The fields that are refused of a concern that is said otherwise."""
    return client("raiseConcern", otherwise(RAISED, **changed), status=422).fields


def test_the_hub_looks_at_it_and_the_partner_reads_the_outcome(calls: Calls, clients: dict[str, Client]):
    word = canary()
    body = RAISED | {"asked": f"That somebody visits {word}."}
    made = calls.partner("raiseConcern", body).body
    assert made["standing"] == "received" and "contact" not in made
    (given,) = [one for one in calls.coordinator.listed("listNotifications") if word in one["asked"]]
    contact = calls.coordinator("showContact", contact=given["contact"]).body
    assert contact["document"]["kind"] == "partner"
    assert contact["document"]["reporter"] == {
        "name": "Jo Marlow", "relation": "Support worker", "kind": "partner",
    }
    assert len(contact["people"]) == 2
    calls.partner("showContact", contact=given["contact"], status=404)
    calls.partner("showNotification", notification=given["id"], status=404)
    calls.responder("showContact", contact=given["contact"], status=404)
    calls.coordinator("takeNotification", {}, notification=given["id"], match='"1"')
    calls.partner("addToConcern", {"words": "He came back."}, concern=made["id"], match='"1"')
    assert calls.partner("showConcern", concern=made["id"]).body["standing"] == "being-looked-at"
    decision = {"decision": "not-share", "reason": "held-already", "words": "She is visited from Monday."}
    calls.coordinator("decideNotification", decision, notification=given["id"], match='"2"', status=412)
    calls.coordinator("decideNotification", decision, notification=given["id"], match='"3"')
    read = calls.partner("showConcern", concern=made["id"]).body
    assert read["standing"] == "decided"
    assert read["outcome"] == decision
    added = calls.partner("addToConcern", {"words": "She is gone."}, concern=made["id"], match='"2"').body
    assert [word["words"] for word in added["added"]] == ["He came back.", "She is gone."]
    # What was added is assessed although nobody asks for it.
    narrative = assessed(calls.coordinator, given["contact"])["document"]["narrative"]
    assert len(calls.coordinator("listAssessments", contact=given["contact"]).body["items"]) > 1
    assert narrative == f"{RAISED['seen']}\n\nHe came back.\n\nShe is gone."
    assert calls.coordinator("showNotification", notification=given["id"]).body["status"] == "waiting"


def test_clues_are_found_in_what_was_seen(calls: Calls):
    body = RAISED | {"seen": "She said that he takes her money. She was without food."}
    made = calls.partner("raiseConcern", body).body
    (given,) = [one for one in calls.coordinator.listed("listNotifications") if set(one["about"]) == set(made["about"])]
    (made,) = calls.coordinator("listAssessments", contact=given["contact"]).body["items"]
    assessment = calls.coordinator("showAssessment", assessment=made["id"]).bytes.decode()
    assert "takes her money" in assessment and "money-taken" in assessment


def test_how_they_are_reached_safely_stands_with_them(calls: Calls):
    made = calls.partner("raiseConcern", RAISED).body
    person = calls.coordinator("showPerson", person=made["about"][0]).body
    assert person["safe_contact"]["how"] == RAISED["safely"]


def test_what_has_to_be_mended_is_named(calls: Calls):
    assert refused(calls.partner, danger="999-not-rung") == ["danger"]
    assert refused(calls.partner, to="health") == ["to"]
    assert refused(calls.partner, person={"age": "74"}) == ["person.given"]
    assert refused(calls.partner, person={"given": "Wren", "age": "old"}) == ["person.age"]
    assert refused(calls.partner, consent={"referral": "refused"}) == ["reason"]
    assert refused(calls.partner, children=[{"name": "Robin", "age": "small"}]) == ["children[0].age"]
    assert refused(calls.partner, seen=" ") == ["seen"]


def test_whoever_is_no_partner_raises_nothing(clients: dict[str, Client]):
    for name in ("responder", "coordinator", "administrator"):
        clients[name]("raiseConcern", RAISED, status=403)
        clients[name]("listConcerns", status=403)


def test_feedback_is_of_one_quarter_and_side(calls: Calls, clients: dict[str, Client]):
    found = clients["responder"]("readFeedback", query={"quarter": "2025-Q1"}).body
    assert found == {"quarter": "2025-Q1", "items": []}
    clients["partner"]("readFeedback", query={"side": "received"})
    clients["responder"]("readFeedback", query={"side": "received"}, status=403)
    clients["administrator"]("readFeedback", status=403)
    clients["responder"]("readFeedback", query={"quarter": "2025-Q5"}, status=400)
