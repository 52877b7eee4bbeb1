"""Whom to ask before deciding, and what they advised."""

from calls import ADVICE, Calls
from client import Client
from documents import open_visit, otherwise


def asked(client: Client, contact: str, **changed: object) -> list[str]:
    """The fields that are refused of an advice that is said otherwise."""
    return client("recordAdvice", otherwise(ADVICE, **changed), contact=contact, status=422).fields


def test_whoever_the_contact_calls_for_comes_first_with_why(calls: Calls):
    contact = calls.contacts.recorded()["id"]
    found = calls.responder("findWhomToAsk", contact=contact).body
    first, last = found["items"][0], found["items"][-1]
    assert first["because"] and not last["because"]
    assert {ground["id"] for ground in first["because"]} & {"adult-safeguarding", "neglect-by-carer", "adult-care-needs"}
    assert first["emergency"] and first["say_first"] and first["source"]


def test_what_was_asked_stands_with_its_contact(calls: Calls):
    contact = calls.contacts.recorded()["id"]
    assert calls.responder("listAdvice", contact=contact).body["items"] == []
    made = calls.responder("recordAdvice", contact=contact, body=ADVICE).body
    assert made["agency"] == "adult-social-care"
    unanswered = otherwise(
        ADVICE, advised=..., course=..., who=..., because="It rang out twice.", at="2026-01-01T00:00:00Z"
    )
    nobody = calls.responder("recordAdvice", contact=contact, body=unanswered).body
    assert nobody["advised"] is None
    listed = calls.colleague("listAdvice", contact=contact).body["items"]
    assert [advice["id"] for advice in listed] == [made["id"], nobody["id"]]


def test_of_whom_an_agency_must_not_be_told_stands_with_it(calls: Calls):
    contact = calls.contacts.recorded()
    person = contact["people"][0]["record"]
    barred = {"must_not_receive": {"agencies": ["adult-social-care"], "why": "Her brother works there."}}
    calls.responder("keepSafeContact", barred, person=person, match='"1"')
    found = calls.responder("findWhomToAsk", contact=contact["id"]).body["items"]
    for kind in found:
        assert kind["must_not_be_told_of"] == ([person] if kind["agency"] == "adult-social-care" else [])
    assert any(kind["must_not_be_told_of"] for kind in found)


def test_advice_holds_nothing(calls: Calls):
    contact = calls.contacts.recorded(open_visit())["id"]
    before = calls.responder("showClosure", contact=contact).body["obstacles"]
    calls.responder("recordAdvice", contact=contact, body=ADVICE)
    assert calls.responder("showClosure", contact=contact).body["obstacles"] == before


def test_what_has_to_be_mended_is_named(calls: Calls):
    contact = calls.contacts.recorded()["id"]
    assert asked(calls.responder, contact, kind="duty-solicitor") == ["kind"]
    assert asked(calls.responder, contact, agency="the-neighbour") == ["agency"]
    assert asked(calls.responder, contact, at="2101-01-01T00:00:00Z") == ["at"]
    assert asked(calls.responder, contact, naming=["p9"]) == ["naming[0]"]
    assert asked(calls.responder, contact, course="departs") == ["because"]
    assert asked(calls.responder, contact, advised=..., course=...) == ["because"]
    assert asked(calls.responder, contact, who=...) == ["who"]
