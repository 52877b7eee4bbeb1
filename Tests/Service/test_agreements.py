"""Agreements between agencies: in force once all have signed, and seen where they count."""

from calls import Calls
from client import Client
from days import day
from description import example
from documents import canary, otherwise

SIGN = example("signAgreement")
TERMS = example("draftAgreement")


def refused(client: Client, **changed: object) -> list[str]:
    body = otherwise(TERMS | {"unit": canary().lower()}, **changed)
    return client("draftAgreement", body, status=422).fields


def clock_of(calls: Calls) -> dict:
    """Of a referral that was received and is to be decided on."""
    move = calls["acceptReferral"]
    return calls.responder("showReferral", referral=move.arguments["referral"]).body["clock"]


def signed(calls: Calls, **changed: object) -> dict:
    made = calls.coordinator("draftAgreement", TERMS | changed).body
    calls.coordinator("signAgreement", agreement=made["id"], match='"1"', body=SIGN)
    return calls.partner("signAgreement", agreement=made["id"], match='"2"', body=SIGN).body


def test_the_clock_of_a_referral_changes_with_the_last_signature(calls: Calls):
    national = clock_of(calls)
    assert national["stage"] == "decide" and national["agreement"] is None
    made = calls.coordinator("draftAgreement", TERMS | {"unit": "north"}).body
    calls.coordinator("signAgreement", agreement=made["id"], match='"1"', body=SIGN)
    assert clock_of(calls)["agreement"] is None
    whole = calls.partner("signAgreement", agreement=made["id"], match='"2"', body=SIGN).body
    assert (whole["status"], whole["is_in_force"], whole["unsigned"]) == ("agreed", True, [])
    local = clock_of(calls)
    assert local["agreement"] == made["id"] and local["due"] < national["due"]
    again = calls.coordinator("draftAgreement", TERMS | {"unit": "north"}, status=422)
    assert TERMS["title"] in again.body["errors"][0]["problem"]
    role = {"pathway": "adult-safeguarding", "agency": "adult-social-care", "role": "primary", "because": "As ever."}
    signed(calls, unit="north", replaces=made["id"], clocks=[], roles=[role], **{"from": day(0)})
    assert clock_of(calls)["agreement"] is None, "it ended the day before the other began"


def test_one_takes_the_place_of_another_from_a_day(calls: Calls):
    unit = canary().lower()
    first = signed(calls, unit=unit)
    begins = day(30)
    second = signed(calls, unit=unit, replaces=first["id"], **{"from": begins})
    old = calls.partner("showAgreement", agreement=first["id"]).body
    assert (old["status"], old["is_in_force"]) == ("ended", True)
    assert old["last_day"] == day(29)
    assert second["replaces"] == first["id"] and not second["is_in_force"]


def test_what_has_to_be_mended_is_named(calls: Calls):
    by = calls.coordinator
    assert refused(by, parties=["police"]) == ["parties"]
    assert refused(by, parties=["police", "the-neighbour"]) == ["parties[1]"]
    assert refused(by, parties=["health", "adult-social-care"]) == ["parties"]
    assert refused(by, until="2025-12-31") == ["until", "until"]
    empty = by("draftAgreement", otherwise(TERMS, clocks=...)).body
    reply = by("signAgreement", agreement=empty["id"], match='"1"', body=SIGN, status=422)
    assert reply.fields == ["differences"]
    unknown = [TERMS["clocks"][0] | {"pathway": "adult-safegarding"}]
    assert refused(by, clocks=unknown) == ["clocks[0].pathway"]
    role = {"pathway": "adult-safeguarding", "agency": "health", "role": "primary", "because": "One front door."}
    assert refused(by, roles=[role]) == ["roles[0].agency"]


def test_what_the_law_sets_is_refused_with_its_authority(calls: Calls):
    clock = TERMS["clocks"][0] | {"pathway": "childrens-safeguarding", "within": {"count": 5, "unit": "working-days"}}
    body = TERMS | {"unit": canary().lower(), "clocks": [clock]}
    reply = calls.coordinator("draftAgreement", body, status=422)
    assert reply.fields == ["clocks[0].within"]
    assert "Working Together to Safeguard Children" in reply.body["errors"][0]["problem"]
    sooner = [clock | {"within": {"count": 4, "unit": "hours"}}]
    assert calls.coordinator("draftAgreement", body | {"clocks": sooner}).status == 201


def test_where_a_route_leads_is_agreed_only_where_it_differs(calls: Calls):
    unit = canary().lower()
    route = {"pathway": "adult-safeguarding", "to": "health", "because": "One front door."}
    made = calls.coordinator(
        "draftAgreement",
        TERMS | {"unit": unit, "parties": ["police", "health", "adult-social-care"], "clocks": [], "routes": [route]},
    ).body
    assert made["routes"] == [route] and made["unsigned"] == ["police", "health", "adult-social-care"]
    here = [route | {"to": "adult-social-care"}]
    assert refused(calls.coordinator, routes=here) == ["routes[0].to"]


def test_hours_and_thresholds_are_told_as_they_were_agreed(calls: Calls):
    hours = {"from": "08:00", "late_from": "18:30", "because": "The front door is open longer."}
    threshold = {"threshold": "unanswered", "within": {"count": 3, "unit": "working-days"}, "because": "We ring."}
    made = signed(calls, unit=canary().lower(), clocks=[], hours=hours, thresholds=[threshold])
    assert (made["hours"], made["thresholds"]) == (hours, [threshold])
    assert [step["move"] for step in made["steps"]] == ["sign", "sign"]
    by = calls.coordinator
    assert refused(by, hours=hours | {"late_from": "07:00"}) == ["hours.late_from"]
    assert refused(by, thresholds=[threshold | {"threshold": "marac"}]) == ["thresholds[0].threshold"]
    clock = TERMS["clocks"][0] | {"pathway": "return-home-interview", "within": {"count": 5, "unit": "working-days"}}
    assert refused(by, clocks=[clock | {"stage": "finish"}]) == ["clocks[0].within"]


def test_the_list_has_its_parts(calls: Calls):
    unit = canary().lower()
    held, waiting = signed(calls, unit=unit), calls.coordinator("draftAgreement", TERMS | {"unit": unit + "x"}).body
    found = {
        part: [one["id"] for one in calls.partner.listed("listAgreements", part=part)]
        for part in ("in-force", "to-sign", "to-review")
    }
    assert held["id"] in found["in-force"] and waiting["id"] not in found["in-force"]
    assert waiting["id"] in found["to-sign"] and held["id"] not in found["to-sign"]
    assert not {held["id"], waiting["id"]} & set(found["to-review"])
    assert calls.partner("listAgreements", query={"part": "ended"}, status=400)
