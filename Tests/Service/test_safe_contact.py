"""How contact is made safely with somebody, and who must not be told of them."""

import pytest
from calls import Calls
from client import Client

BARRED = {
    "never": "Ring the house.",
    "must_not_receive": {"agencies": ["adult-social-care"], "why": "Her brother works there."},
}


def test_nothing_is_sent_to_an_agency_that_must_not_be_told(calls: Calls):
    send = calls["sendReferral"]
    person = send.by("showReferral", referral=send.arguments["referral"]).body["person"]
    send.by("keepSafeContact", BARRED, person=person, match='"1"')
    refused = send(status=409)
    assert refused.code == "must-not-receive"
    assert "brother" not in str(refused.body)
    assert send.by("showReferral", referral=send.arguments["referral"]).body["status"] == "draft"
    send.by("keepSafeContact", {"never": "Ring the house."}, person=person, match='"2"')
    assert send().body["status"] == "sent"


def test_the_agency_reads_it_as_it_is_known_now(calls: Calls, clients: dict[str, Client]):
    receive = calls["receiveReferral"]
    referral = receive.arguments["referral"]
    assert receive().body["safe_contact"] is None
    person = clients["responder"]("showReferral", referral=referral).body["person"]
    barred = {"others": "Her brother", "why": "He told her husband."}
    written = {"how": "At school, before three.", "must_not_receive": barred}
    kept = clients["responder"]("keepSafeContact", written, person=person, match='"1"').body
    assert kept["version"] == 2
    seen = clients["partner"]("showReferral", referral=referral).body["safe_contact"]
    assert seen["how"] == "At school, before three."
    assert seen["must_not_receive"] == {"agencies": [], "others": "Her brother", "why": None}
    whole = clients["responder"]("showPerson", person=person).body["safe_contact"]
    assert whole == kept["safe_contact"]
    assert whole["must_not_receive"]["why"] == barred["why"]


def test_whoever_does_not_hold_the_person_neither_writes_nor_learns(calls: Calls, clients: dict[str, Client]):
    call = calls["keepSafeContact"]
    assert call(by=clients["elsewhere"], status=404).code == "not-found"
    assert call(by=clients["administrator"], status=403).code == "not-allowed"
    assert call(by=clients["partner"], status=404).code == "not-found"
    assert call.by("showPerson", person=call.arguments["person"]).body["safe_contact"] is None


@pytest.mark.parametrize(
    "kept, fields",
    [
        ({"agencies": ["bakers"], "why": "So."}, ["must_not_receive.agencies[0]"]),
        ({"agencies": ["police"], "why": "So."}, ["must_not_receive.agencies[0]"]),
        ({"others": "Her brother"}, ["must_not_receive.why"]),
    ],
)
def test_every_field_that_must_be_mended_is_named(calls: Calls, kept: dict, fields: list[str]):
    call = calls["keepSafeContact"]
    refused = call(body={"must_not_receive": kept}, status=422)
    assert refused.fields == fields


def test_what_they_may_send_it_back_for_is_told_before_it_goes(calls: Calls):
    call = calls["checkReferral"]
    found = {item["check"]: item for item in call().body["items"]}
    assert found["items-missing"]["items"], "the example tells a name alone"
    assert all(item["title"] and item["remedy"] and item["source"] for item in found.values())
    assert "no-safe-way" not in found
    body = call.arguments["body"] | {"note": None}
    assert "no-safe-way" in [item["check"] for item in call(body=body).body["items"]]
