"""The same key and the same body: one effect, and the same reply byte for byte."""

import json
import uuid

import pytest
from calls import Actions, Calls, Hub, Referrals
from client import Client, Reply
from description import OPERATIONS
from documents import visit
from service import Service, at_once

KEYED = [operation.id for operation in OPERATIONS.values() if "Idempotency-Key" in operation.parameters]
KEPT = ("etag", "location", "content-type")


def same(one: Reply, other: Reply) -> bool:
    headers = all(one.headers.get(name) == other.headers.get(name) for name in KEPT)
    return one.status == other.status and one.bytes == other.bytes and headers


def versions(calls: Calls, reply: Reply) -> int:
    return len(calls.responder("listContactVersions", contact=reply.body["id"]).body["items"])


@pytest.mark.parametrize("operation", KEYED)
def test_a_request_sent_again_is_answered_alike_and_does_nothing(calls: Calls, operation: str):
    call, key = calls[operation], str(uuid.uuid4())
    first = call(key=key)
    before = versions(calls, first) if "document" in first.body else None
    assert same(first, call(key=key)) and same(first, call(key=key))
    if before is not None:
        assert versions(calls, first) == before


def test_a_reply_in_the_background_is_kept_as_it_was(calls: Calls):
    call, key = calls["recordContact"], str(uuid.uuid4())
    headers = {"Prefer": "respond-async"}
    first = call(key=key, headers=headers, status=202)
    assert same(first, call(key=key, headers=headers, status=202))


def test_replies_outlive_the_process(calls: Calls, service: Service):
    made = [(calls[operation], str(uuid.uuid4())) for operation in KEYED]
    first = [call(key=key) for call, key in made]
    service.restart()
    for (call, key), before in zip(made, first, strict=True):
        assert same(before, call(key=key)), call.operation_id


@pytest.mark.parametrize("operation", KEYED)
def test_a_key_is_for_one_body(calls: Calls, operation: str):
    call, key = calls[operation], str(uuid.uuid4())
    call(key=key)
    other = OPERATIONS["recordContact"].examples["call"] if operation == "recordContact" else None
    # Where nothing is said, another request is the same written otherwise.
    body = other or ({**call.arguments["body"], **_other(operation)} if call.arguments["body"] else b"{ }")
    assert call(key=key, body=body, status=422).code == "key-reused"


def _other(operation: str) -> dict:
    return {
        "answerContact": {"answers": {"p1.has-capacity": "no"}},
        "judgeContact": {"grade": "low"},
        "reviewJudgement": {"agrees": False},
        "nameHolder": {"name": "Another."},
        "recordAdvice": {"decided": "Another."},
        "draftAgreement": {"title": "Another."},
        "changeAgreement": {"title": "Another."},
        "signAgreement": {"office": "Another."},
        "endAgreement": {"because": "Another."},
        "withdrawAgreement": {"because": "Another."},
        "addEvidence": {"words": "Another."},
        "takeEvidenceOut": {"item": str(uuid.uuid4())},
        "judgePortfolio": {"words": "Another."},
        "planCourseRun": {"place": "Another room."},
        "changeCourseRun": {"place": "Another room."},
        "recordAttendance": {"because": "Another."},
        "cancelCourseRun": {"because": "Another."},
        "enterDevelopment": {"learned": "Another."},
        "applyForLicence": {"scopes": ["supervisor"]},
        "takeLicenceStep": {"reason": "Another."},
        "drawSamples": {"count": 1},
        "reviewSample": {"well": "Another."},
        "beginInvestigation": {"reference": "Another"},
        "takeInvestigationStep": {"because": "Another."},
        "prepareExercise": {"title": "Another."},
        "addPiece": {"words": "Another."},
        "takePieceOut": {"piece": str(uuid.uuid4())},
        "openExercise": {"assessors": ["another"]},
        "judgePieces": {"hand_in": False},
        "closeExercise": {"because": "Another."},
        "followExercise": {"words": "Another."},
        "sayModeratorView": {"answers": []},
        "decideModeration": {"words": "Another."},
        "reviewContent": {"notes": "Another."},
        "acknowledgePart": {"words": "Another."},
        "planPilot": {"title": "Another"},
        "addPilotMeasure": {"what": "Another."},
        "beginPilot": {"on": "2031-03-04"},
        "enterPilotFigure": {"value": 41},
        "endPilot": {"because": "Another."},
        "decidePilot": {"reasons": "Another."},
        "withdrawPilot": {"because": "Another."},
        "raiseConcern": {"asked": "Another."},
        "addToConcern": {"words": "Another."},
        "closeContact": {"reason": "Another."},
        "reopenContact": {"reason": "Another."},
        "linkPerson": {"person": "p2"},
        "draftReferral": {"note": "Another."},
        "putControlInPlace": {"keeper": "Somebody else"},
        "replaceControl": {"keeper": "Somebody else"},
        "extendControl": {"words": "Another."},
        "releaseControl": {"words": "Another."},
        "sendReferral": {"concerns": "Another."},
        "receiveReferral": {"late_cause": "not-seen"},
        "setFindingAside": {"reason": "Another."},
        "tellOtherwise": {"told": "in-writing"},
        "handOverDelivery": {"to": "another"},
        "notifyHub": {"asked": "Another."},
        "decideTogether": {"words": "Another."},
        "answerQuestion": {"words": "Another."},
        "askAgencies": {"question": "Another?"},
        "conveneMeeting": {"place": "Another room."},
        "moveMeeting": {"words": "Another."},
        "putOnMeeting": {"agencies": ["health"]},
        "writeMeetingPart": {"facts": "Another."},
        "beginPlan": {"our_aims": "Another."},
        "changePlan": {"our_aims": "Another."},
        "endPlan": {"why": "Another."},
        "givePlan": {"words": "Another."},
        "reviewPlan": {"words": "Another."},
        "askAction": {"words": "Another."},
        **{move: {"words": "Another."} for move in Actions.WAYS},
        **{move: {"words": "Another."} for move in Hub.WAYS if move != "askAgencies"},
        **{move: {"words": "Another."} for move in Referrals.WAYS if move not in ("sendReferral", "receiveReferral")},
    }[operation]


def test_a_key_is_for_one_path(calls: Calls):
    one, other, key = calls["judgeContact"], calls["judgeContact"], str(uuid.uuid4())
    one(key=key)
    assert other(key=key, status=422).code == "key-reused"


def test_a_key_belongs_to_the_account(calls: Calls, clients: dict[str, Client]):
    call, key = calls["recordContact"], str(uuid.uuid4())
    first = call(key=key)
    for name in ("colleague", "elsewhere", "partner"):
        other = call(by=clients[name], key=key, status=201)
        assert other.body["id"] != first.body["id"], name
    # Whoever may not see the contact learns nothing by its key.
    judge, key = calls["judgeContact"], str(uuid.uuid4())
    judge(key=key)
    assert judge(by=clients["elsewhere"], key=key, status=404).code == "not-found"
    assert judge(by=clients["administrator"], key=key, status=403).code == "not-allowed"


@pytest.mark.parametrize("operation", KEYED)
def test_a_key_is_asked_for(calls: Calls, operation: str):
    assert calls[operation](key=None, status=400).code == "key-missing"


@pytest.mark.parametrize("key", ["", "k" * 201, "two words", "caf\u00e9"])
def test_a_key_is_short_and_plain(responder: Client, key: str):
    headers = {"Idempotency-Key": key.encode("latin-1"), "Content-Type": "application/json"}
    reply = responder("recordContact", visit(), key=None, headers=headers, status=400)
    assert reply.code in ("key-missing", "bad-header")


def test_many_at_once_under_one_key_have_one_effect(calls: Calls, service: Service, cast, journal):
    call, key = calls["recordContact"], str(uuid.uuid4())
    body, headers = json.dumps(call.arguments["body"]).encode(), {"Idempotency-Key": key, "Content-Type": "application/json"}

    def send(client: Client, _: int) -> Reply:
        return client.send("POST", "/api/v1/contacts", body, headers=headers)

    before = journal.last()
    replies = at_once(service, cast.responder, 12, send)
    made = {reply.bytes for reply in replies if reply.status == 201}
    assert len(made) == 1
    assert all(reply.code == "key-in-use" for reply in replies if reply.status != 201)
    new = [entry for entry in journal.since(before) if (entry.verb, entry.kind) == ("collect", "contact")]
    assert len(new) == 1
