"""Every operation that changes something, called rightly by those who may not know what it changes."""

import json
import re
import uuid

import pytest
from calls import Call
from conftest import Everything
from description import OPERATIONS, Operation
from kept import changed_since, last
from matrix import told
from oracle import Oracle
from personas import PERSONAS
from story import Story, Who
from things import Door, binding, held
from visitor import Answer
from world import World

POLICE, NORTH = held("police"), held("police/north")
# What stands in the path, or in the body where nothing does, and by which doors one comes near it.
DOORS = {
    "contacts": ("readContact contact", "readInvestigation contact"),
    "people": ("readPerson contact",),
    "referrals": ("readReferral contact", "readReceivedReferral told"),
    "notifications": ("readNotification contact",),
    "research": ("answerResearch told",),
    "plans": ("readPlan contact",),
    "planned-actions": ("readPlan contact", "answerPlannedAction told"),
    "deliveries": ("seeToDeliveries contact", "seeToDeliveries police"),
    "findings": ("readFindings contact",),
    "meetings": ("attendMeeting meeting", "attendMeeting told-meeting", "attendMeeting invited-meeting"),
    "meeting-parts": ("attendMeeting part", "attendMeeting told-part", "attendMeeting invited"),
    "concerns": ("readConcern raised",),
    "agreements": ("readAgreement terms",),
    "portfolios": ("assessPortfolio north", "readPortfolios north"),
    "pilots": ("readPilots police",),
    "courses": ("learn course", "runCourses police"),
    "licences": ("decideLicence police",),
    "investigations": ("readInvestigation investigation",),
    "development": ("supervisePractice north",),
    "sample-plans": ("samplePractice sampled",),
    "exercises": ("runExercises police",),
    "moderations": ("moderatePortfolios police",),
}
# What tells of one's own alone, or of what is the same for everybody: there is no record of another in it.
OWN = {"addEvidence", "acknowledgePart", "reviewContent", "giveReaction"}
# What is answered by those who prove who they are otherwise.
SIGNED = {"answerByWebhook"}
CHANGES = [
    one for one in OPERATIONS.values()
    if one.method != "GET" and "{" in one.path and one.id not in OWN | SIGNED
] + [OPERATIONS["draftReferral"], OPERATIONS["notifyHub"]]


def doors_of(operation: Operation) -> tuple[Door, ...]:
    story = Story("any", place="police/north", who=Who("responder", "supervisor", "coordinator"))
    story.facts()
    story.things |= {
        "police": POLICE, "north": NORTH, "course": binding("police"), "terms": binding("police", "adult-social-care"),
        "raised": held("adult-social-care/east", "partner"),
    }
    kind = "contacts" if "{" not in operation.path else operation.path.split("/")[3]
    assert kind in DOORS, f"{operation.id}: who may know what it changes?"
    return story.doors(*DOORS[kind])


def sent(world: World, who: str, call: Call, missing: bool) -> tuple[Answer, list[tuple[str, str]]]:
    operation, arguments = OPERATIONS[call.operation_id], dict(call.arguments)
    names = [name for name in re.findall(r"{(\w+)}", operation.path) if re.fullmatch(r"[0-9a-f-]{36}", arguments[name])]
    if missing:
        arguments |= {name: str(uuid.uuid4()) for name in names}
        if not names:
            arguments["body"] = arguments["body"] | {"contact": str(uuid.uuid4())}
    said = {"If-Match": arguments["match"]} if "match" in arguments else {}
    if "Idempotency-Key" in operation.parameters:
        said["Idempotency-Key"] = str(uuid.uuid4())
    content = json.dumps(arguments["body"]).encode() if "body" in arguments else None
    path = operation.path.format(**{name: value for name, value in arguments.items() if isinstance(value, str)})
    ids = [(name, arguments[name]) for name in names] or [("contact", arguments["body"]["contact"])]
    return world.visitors[who].api(operation.method, path, said, content), ids


@pytest.mark.parametrize("operation", CHANGES, ids=lambda one: one.id)
def test_nobody_changes_what_they_may_not_know(everything: Everything, oracle: Oracle, operation: Operation):
    world, doors = everything.world, doors_of(operation)
    denied = [who for who in PERSONAS if not oracle.permits(who, doors)]
    assert len(denied) >= 5
    call = everything.calls[operation.id]
    before = last(world.service.data)
    for who in denied:
        (reply, ids), (none, no_ids) = sent(world, who, call, missing=False), sent(world, who, call, missing=True)
        assert reply.status in (403, 404), (who, reply.status, reply.body[:300])
        assert told(reply, ids) == told(none, no_ids), who
    assert changed_since(world.service.data, before, *(world.accounts[who].id for who in denied)) == []
    # It was a right call: whoever may, does.
    call()


def test_what_somebody_changes_is_seen(everything: Everything):
    """The control: a change of one who may is found by the same look."""
    data, call = everything.world.service.data, everything.calls["judgeContact"]
    before = last(data)
    call()
    changed = changed_since(data, before, everything.world.accounts["responder"].id)
    assert ("contact", call.arguments["contact"]) in [one[:2] for one in changed]
    assert changed_since(data, before, everything.world.accounts["housing"].id) == []


def test_what_is_left_out_is_there():
    assert OWN | SIGNED <= set(OPERATIONS)
