"""Every version is kept: what was known when has an answer."""

import datetime
import json
import time

from calls import Calls
from client import Client, Reply
from days import moment
from documents import canary, open_visit, otherwise, visit
from service import Service, at_once
from waiting import assessed


def next_second() -> None:
    """Times are kept to the second, so two moments are told apart only in different ones."""
    second = int(time.time())
    while int(time.time()) == second:
        time.sleep(0.02)


def test_a_change_to_an_older_version_is_refused_with_the_one_that_stands(calls: Calls):
    replace = calls["replaceContact"]
    replace()
    reply = replace(status=412)
    assert reply.code == "version-stale" and reply.body["current"] == 2 and reply.etag == '"2"'
    assert replace(match=reply.etag).etag == '"3"'


def test_an_answer_to_an_older_version_is_refused_where_a_version_is_named(calls: Calls):
    answer = calls["answerContact"]
    answer()
    body = {"answers": {"p1.has-capacity": "no"}}
    assert answer(body=body, match='"1"', status=412).body["current"] == 2
    assert answer(body=body, match='"2"').etag == '"3"'
    assert answer(body={"answers": {"p1.has-capacity": "unknown"}}).etag == '"4"'


def test_of_many_changes_to_one_version_one_is_made(calls: Calls, service: Service, cast):
    replace = calls["replaceContact"]
    path = f"/api/v1/contacts/{replace.arguments['contact']}"
    headers = {"If-Match": '"1"', "Content-Type": "application/json"}

    def send(client: Client, number: int) -> Reply:
        body = replace.arguments["body"] | {"reference": f"HD-{number}"}
        return client.send("PUT", path, json.dumps(body).encode(), headers=headers)

    replies = at_once(service, cast.responder, 8, send)
    assert sorted(reply.status for reply in replies) == [200] + [412] * 7
    shown = calls.responder("showContact", contact=replace.arguments["contact"])
    winner = next(reply for reply in replies if reply.status == 200)
    assert shown.etag == '"2"' and shown.body["document"] == winner.body["document"]


def test_every_version_can_be_read(calls: Calls, responder: Client, supervisor: Client, cast):
    word = canary()
    states = [responder("recordContact", open_visit(word))]
    contact = {"contact": states[0].body["id"]}
    states.append(responder("replaceContact", visit(word), match='"1"', **contact))
    states.append(supervisor("answerContact", {"answers": {"p1.has-capacity": "no"}}, **contact))
    states.append(responder("judgeContact", {"grade": "high", "rationale": "Never alone."}, **contact))
    states.append(supervisor("reviewJudgement", {"agrees": True, "note": "Yes."}, **contact))
    past = responder("listContactVersions", **contact).body["items"]
    assert [(one["version"], one["by"]) for one in past] == [
        (number + 1, (cast.supervisor if number in (2, 4) else cast.responder).id) for number in range(5)
    ]
    for number, then in enumerate(states, 1):
        shown = responder("showContact", query={"version": str(number)}, **contact)
        assert shown.etag == f'"{number}"'
        assert shown.body == otherwise(then.body, difference=...), number
    responder("showContact", query={"version": "6"}, status=404, **contact)


def test_a_contact_is_shown_as_it_was_known_at_a_moment(responder: Client):
    before = moment()
    next_second()
    word = canary()
    first = responder("recordContact", open_visit(word)).body
    contact, seen_first = {"contact": first["id"]}, moment()
    next_second()
    second = responder("replaceContact", visit(word), match='"1"', **contact).body
    third = responder("judgeContact", {"grade": "high", "rationale": "Never alone."}, **contact).body
    seen_last = moment()
    for then, asked in ((first, seen_first), (third, seen_last), (third, "2099-01-01T00:00:00Z")):
        shown = responder("showContact", query={"as_of": asked}, **contact)
        assert shown.body == otherwise(then, difference=...)
        assert shown.etag == f'"{then["version"]}"'
    assert second["version"] == 2
    responder("showContact", query={"as_of": before}, status=404, **contact)
    local = datetime.datetime.fromisoformat(seen_first).astimezone(datetime.timezone(datetime.timedelta(hours=5)))
    shown = responder("showContact", query={"as_of": local.isoformat()}, **contact).body
    assert shown["version"] == 1, "an offset is read"


def test_an_assessment_is_not_shown_before_it_was_made(responder: Client):
    contact = responder("recordContact", visit(), headers={"Prefer": "respond-async"}, status=202).body
    recorded = contact["recorded"]["at"]
    contact = assessed(responder, contact["id"])
    shown = responder("showContact", contact=contact["id"], query={"as_of": recorded}).body
    if contact["assessed"]["at"] == recorded:
        assert shown["assessed"] == contact["assessed"]
    else:
        assert (shown["status"], shown["assessment"]) == ("assessing", None)


def test_a_person_is_shown_as_they_were_known_at_a_moment(responder: Client):
    word = canary()
    contact = responder("recordContact", visit(word)).body
    record, then = contact["people"][0]["record"], moment()
    next_second()
    document = visit(word)
    document["people"][0]["home"] = {"line": f"2 {word} Yard", "postcode": "YH5 1AB"}
    responder("replaceContact", document, contact=contact["id"], match='"1"')
    assert responder("showPerson", person=record).body["home"]["postcode"] == "YH5 1AB"
    old = responder("showPerson", person=record, query={"as_of": then}).body
    assert old["home"] == {"line": f"8 {word} Terrace", "postcode": "YH2 9RD"}
    responder("showPerson", person=record, query={"as_of": "2026-01-01T00:00:00Z"}, status=404)
