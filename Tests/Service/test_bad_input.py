"""What is wrong with a body is told by its field."""

import copy
import json

import pytest
import raw
from calls import Calls
from client import Client
from documents import call, otherwise, visit


def changed(document: dict, path: str, value: object) -> dict:
    """A copy with another value at a path such as people.0.born; nothing is removed by ...."""
    document = copy.deepcopy(document)
    *steps, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
    place = document
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


CONTACT = [
    # path, value, field, a word of the problem or the remedy
    ("reprter", {}, "reprter", "reporter"),
    ("people.0.nmae", "Edith", "people[0].nmae", "name"),
    ("people.1.id", "p1", "people[1]", "already"),
    ("people.0.born", "1944-13", "people[0].born", "month"),
    ("people.0.born", "2031", "people[0].born", "after"),
    ("people.1.age", "thirty", "people[1].age", "age"),
    ("people.0.observations.0.clue", "spoken-four", "people[0].observations[0].clue", "spoken-for"),
    ("people.0.observations.0.source", "guessed", "people[0].observations[0].source", "seen"),
    ("people.0.roles", "victim", "people[0].roles", "list"),
    ("people.0.consent", {"referral": "maybe"}, "people[0].consent.referral", "given"),
    ("people", {"p1": {}}, "people", "list"),
    ("relationships.0.to", "p9", "relationships[0].to", "p9"),
    ("situation.0.feature", "finacial-abuse", "situation[0].feature", "financial-abuse"),
    ("situation.0", ..., None, None),
    ("controls.0.verified", "soon", "controls[0].verified", "day"),
    ("answers", {"p1.has-capcity": "yes"}, "answers.p1.has-capcity", "has-capacity"),
    ("answers", {"crime": 4}, "answers.crime", "yes or no"),
    ("answers", ["crime"], "answers", "fields"),
    ("narrative", ["text"], "narrative", "single"),
    ("narrative", ..., "", "narrative"),
    ("kind", ..., "", "kind"),
    ("kind", "visit", "kind", "attended"),
    ("at", "yesterday", "at", "date and time"),
    ("at", "2026-11-20T19:10:00", "at", "zone"),
    ("at", "1999-11-20T19:10:00Z", "at", "policy"),
    ("judgement", {"rationale": "none"}, "judgement", "grade"),
]


@pytest.mark.parametrize("operation", ["recordContact", "replaceContact"])
@pytest.mark.parametrize(("path", "value", "field", "word"), CONTACT, ids=[f"{c[0]}={c[1]!r}"[:50] for c in CONTACT])
def test_a_bad_document_is_told_by_its_field(calls: Calls, operation, path, value, field, word):
    refused = calls[operation]
    document = changed(visit(), path, value)
    if field is None:
        refused(body=document)  # A control: what is well-formed passes.
        return
    reply = refused(body=document, status=422)
    assert reply.code == "bad-input"
    (error,) = reply.body["errors"]
    assert error["field"] == field
    assert word in error["problem"] + error["remedy"]


OTHERS = [
    # operation, change of the body, field
    ("answerContact", {"answers": {"p9.has-capacity": "yes"}}, "answers.p9.has-capacity"),
    ("answerContact", {"answers": {"p1.has-capacity": "perhaps"}}, "answers.p1.has-capacity"),
    ("answerContact", {"answers": {"p1.has-capacity": []}}, "answers.p1.has-capacity"),
    ("answerContact", {"answers": "yes"}, "answers"),
    ("answerContact", {"answers": ...}, ""),
    ("judgeContact", {"grade": "severe"}, "grade"),
    ("judgeContact", {"grade": ...}, ""),
    ("judgeContact", {"grade": ["low"]}, "grade"),
    ("judgeContact", {"rationale": ...}, ""),
    ("judgeContact", {"rationale": {}}, "rationale"),
    ("judgeContact", {"by": "somebody"}, "by"),
    ("reviewJudgement", {"agrees": "perhaps"}, "agrees"),
    ("reviewJudgement", {"agrees": ...}, ""),
    ("reviewJudgement", {"note": []}, "note"),
    ("linkPerson", {"person": "p9"}, "person"),
    ("linkPerson", {"record": "nonsense"}, "record"),
    ("linkPerson", {"record": "01935a40-7c1f-7a3b-8e21-9d4c6b2f0a57"}, "record"),
    ("searchPeople", {"name": ..., "born": ...}, ""),
    ("searchPeople", {"born": "19x"}, "born"),
    ("searchPeople", {"limit": 0}, "limit"),
    ("searchPeople", {"limit": "many"}, "limit"),
    ("searchPeople", {"name": ["Edith"]}, "name"),
    ("readPersonJournal", {"person": "nonsense"}, "person"),
    ("readPersonJournal", {"person": ...}, ""),
    ("readPersonJournal", {"limit": 201}, "limit"),
    ("readPersonJournal", {"cursor": "0"}, "cursor"),
    ("readPersonJournal", {"actor": "me"}, "actor"),
    ("draftReferral", {"contact": "nonsense"}, "contact"),
    ("draftReferral", {"contact": ...}, ""),
    ("draftReferral", {"pathway": ...}, ""),
    ("draftReferral", {"note": {}}, "note"),
    ("putControlInPlace", {"control": "care-packige"}, "control"),
    ("putControlInPlace", {"protects": "p9"}, "protects"),
    ("putControlInPlace", {"begins": "soon"}, "begins"),
    ("putControlInPlace", {"begins": "2019-01-01", "ends": "2020-01-01"}, "ends"),
    ("replaceControl", {"ends": ...}, "ends"),
    ("replaceControl", {"begins": "2098-01-01"}, "begins"),
    ("extendControl", {"until": "2020-01-01"}, "until"),
    ("extendControl", {"until": ...}, ""),
    ("releaseControl", {"words": " "}, "words"),
    ("beginPlan", {"person": "p9"}, "person"),
    ("beginPlan", {"their_aims": ...}, "their_aims"),
    ("beginPlan", {"with": ["housng"]}, "with[0]"),
    ("beginPlan", {"review": "2020-01-01"}, "review"),
    ("reviewPlan", {"next": "2020-01-01"}, "next"),
    ("endPlan", {"holders": ...}, "holders"),
    ("askAction", {"family": "helping"}, "family"),
    ("askAction", {"owner": {"name": "The food bank"}}, "owner.told"),
    ("askAction", {"due": "2020-01-01"}, "due"),
    ("changeAction", {"due": "2020-01-01"}, "due"),
    ("declineAction", {"words": " "}, "words"),
    ("askAnotherDay", {"due": "2020-01-01"}, "due"),
    (
        "completeAction",
        {"put_in_place": {"control": "home-securty", "keeper": "Us", "begins": "2026-11-20", "ends": "2099-01-30"}},
        "put_in_place.control",
    ),
]


@pytest.mark.parametrize(("operation", "change", "field"), OTHERS, ids=[f"{o[0]}-{o[1]!r}"[:60] for o in OTHERS])
def test_a_bad_body_is_told_by_its_field(calls: Calls, operation, change, field):
    refused = calls[operation]
    reply = refused(body=otherwise(refused.arguments["body"], **change), status=422)
    assert reply.code == "bad-input"
    assert reply.fields == [field]


def test_a_referral_that_is_not_recommended_is_refused_with_those_that_are(calls: Calls):
    draft = calls["draftReferral"]
    reply = draft(body=draft.arguments["body"] | {"pathway": "prevent-referral"}, status=422)
    assert reply.code == "not-recommended" and "adult-safeguarding" in reply.body["remedy"]


def test_nobody_reviews_their_own_judgement(calls: Calls, supervisor: Client):
    contact = calls["showContact"].arguments["contact"]
    review = {"agrees": True, "note": "Agreed."}
    assert supervisor("reviewJudgement", review, contact=contact, status=422).code == "no-judgement"
    supervisor("judgeContact", {"grade": "low", "rationale": "Settled."}, contact=contact)
    assert supervisor("reviewJudgement", review, contact=contact, status=422).code == "own-judgement"


def test_only_a_supervisor_reviews(calls: Calls):
    review = calls["reviewJudgement"]
    assert review(by=calls.colleague, status=403).code == "not-allowed"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b"nonsense",
        b'{"at": "2026-11-20T19:10:00Z",}',
        b'{"narrative": "\xff\xfe"}',
        b'{"narrative": "\xed\xa0\x80"}',
        b'{"narrative": "a\x00b"}',
        b'{"narrative": "\\u0000"}',
        b'{"narrative": "\\ud800"}',
        b'{"narrative": "a\nb"}',
        b'{"kind": "call", "kind": "call"}',
        b"{} {}",
        b'{"people": ' + b"[" * 100 + b"]" * 100 + b"}",
        json.dumps(visit()).encode("utf-16"),
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_is_no_json_is_a_bad_request(responder: Client, body: bytes):
    assert responder("recordContact", body, status=400).code == "bad-json"


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"7", b"null", b"true"])
def test_what_is_no_object_is_bad_input(responder: Client, body: bytes):
    reply = responder("recordContact", body, status=422)
    assert reply.code == "bad-input" and reply.fields[0] == ""


def test_a_body_may_say_that_it_is_utf8(responder: Client):
    for media_type in ("application/json; charset=utf-8", "Application/JSON"):
        responder("recordContact", call(), headers={"Content-Type": media_type}, status=201)


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "text/json", "application/xml", ""])
def test_another_media_type_is_refused(responder: Client, media_type: str):
    headers = {"Content-Type": media_type}
    assert responder("recordContact", call(), headers=headers, status=415).code == "unsupported-media-type"


def test_a_body_of_no_length_may_be_too_large_too(responder: Client):
    headers = {"Content-Type": "application/json", "Transfer-Encoding": "chunked", "Idempotency-Key": "chunks"}
    body = raw.chunked(b'{"narrative": "' + b"x" * (5 << 20) + b'"}')
    reply = raw.send(responder, "POST", "/api/v1/contacts", headers, body)
    assert (reply.status, reply.code) == (413, "body-too-large")


def test_a_body_of_just_the_limit_is_read(responder: Client):
    document = json.dumps(call()).encode()
    responder("recordContact", document + b" " * ((4 << 20) - len(document)), status=201)
    assert responder("recordContact", document + b" " * ((4 << 20) + 1 - len(document)), status=413)


QUERIES = [
    ("listContacts", {"limit": "0"}),
    ("listContacts", {"limit": "201"}),
    ("listContacts", {"limit": "ten"}),
    ("listContacts", {"limit": ""}),
    ("listContacts", {"cursor": "nonsense"}),
    ("listReferrals", {"limit": "-1"}),
    ("listReferrals", {"cursor": "nonsense"}),
    ("readJournal", {"limit": "1e2"}),
    ("readJournal", {"cursor": "nonsense"}),
    ("readJournal", {"subject": "nonsense"}),
    ("readJournal", {"actor": "nonsense"}),
    ("showContact", {"version": "0"}),
    ("showContact", {"version": "last"}),
    ("showContact", {"as_of": "yesterday"}),
    ("showContact", {"as_of": "2026-11-20"}),
    ("showContact", {"version": "1", "as_of": "2026-11-20T22:10:00Z"}),
    ("showPerson", {"as_of": "yesterday"}),
]


@pytest.mark.parametrize(("operation", "query"), QUERIES, ids=[f"{o}-{q}" for o, q in QUERIES])
def test_a_bad_query_is_a_bad_request(calls: Calls, operation: str, query: dict):
    assert calls[operation](query=query, status=400).code == "bad-query"


@pytest.mark.parametrize("match", ["1", '"1', 'W/"1"', '"one"', '"1", "2"', '"0"', '"-1"', '"01"', '""'])
def test_a_version_is_written_as_it_was_given(calls: Calls, match: str):
    assert calls["replaceContact"](match=match, status=400).code == "bad-header"
    assert calls["answerContact"](match=match, status=400).code == "bad-header"


def test_an_id_that_is_none_is_not_found(responder: Client):
    for path in ("contacts/nonsense", "people/1", "referrals/%00", "assessments/%2e%2e", "contacts/%ff"):
        assert responder.send("GET", f"/api/v1/{path}").status == 404, path
