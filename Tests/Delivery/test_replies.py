"""What a partner's system says back, signed by the library of Standard Webhooks: believed, done once, and only of its own."""

import json
import threading
import uuid
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone

import pytest
from loading import Client
from signed_replies import Reply, World
from test_joined import eventually
from test_webhooks import STRANGE


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    with ExitStack() as stack:
        yield World(tmp_path_factory.mktemp("replies"), stack)


def test_an_agency_receives_asks_accepts_begins_and_completes_by_what_its_system_signs(world):
    referral = world.referral()
    said = [
        ("received", {}, "received"), ("information-requested", {"words": "Which ward?"}, "information-requested"),
        ("accepted", {"words": "Tomorrow."}, "accepted"), ("begun", {}, "in-progress"),
        ("completed", {"words": "Seen twice.", "outcome": "help-given", "goals": ["met", "not-met"]}, "completed"),
    ]
    for name, data, status in said:
        code, answer = Reply(world, referral, name, data).send()
        assert code == 200, answer
        assert answer == {"referral": referral, "version": answer["version"], "status": status}
    made = world.read(referral)["moves"]
    assert [move["move"] for move in made] == ["send", "receive", "request-information", "accept", "begin", "complete"]
    assert {(move["by"], move["agency"]) for move in made[1:]} == {(world.theirs.id, "adult-social-care")}
    assert made[-1]["goals"] == ["met", "not-met"]


def test_an_agency_declines_with_a_reason_of_the_policy(world):
    referral = world.referral()
    code, answer = Reply(world, referral, "declined", {"words": "Not ours.", "reason": "no-such-reason"}).send()
    assert code == 422 and "reason" in json.dumps(answer)
    code, answer = Reply(world, referral, "declined", {"words": "Not ours.", "reason": "not-our-task"}).send()
    assert (code, answer["status"]) == (200, "declined")


def test_the_same_message_is_answered_alike_and_done_once(world):
    referral = world.referral()
    reply = Reply(world, referral, "accepted")
    now = datetime.now(tz=timezone.utc)
    first = reply.send()
    assert first[0] == 200 and first == reply.send() == reply.send(moment=now - timedelta(minutes=2))
    assert world.moves(referral) == ["send", "receive", "accept"]
    Reply(world, referral, "begun").send()
    assert reply.send() == first
    reply.body = reply.body.replace("accepted", "begun")
    code, answer = reply.send()
    assert (code, answer["code"]) == (422, "key-reused")


def test_many_at_once_make_one_move(world):
    referral, answers = world.referral(), []
    reply = Reply(world, referral, "received")
    threads = [threading.Thread(target=lambda: answers.append(reply.send())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8 and (200 in {code for code, _ in answers})
    assert {code for code, _ in answers} <= {200, 409, 412}
    assert world.moves(referral) == ["send", "receive"]


def test_while_a_secret_is_replaced_a_message_carries_several_signatures(world):
    referral = world.referral()
    code, _ = Reply(world, referral, "received").send(secrets=[STRANGE, world.secret])
    assert code == 200
    code, answer = Reply(world, referral, "accepted").send(secrets=[STRANGE, STRANGE])
    assert (code, answer["code"]) == (403, "bad-signature")
    assert world.moves(referral) == ["send", "receive"]


def test_what_is_not_signed_so_or_not_now_is_not_believed_and_not_read(world):
    referral = world.referral()
    now = datetime.now(tz=timezone.utc)
    late, early = now - timedelta(minutes=6), now + timedelta(minutes=6)
    reply = Reply(world, referral, "accepted")
    refused = [
        reply.send(moment=late), reply.send(moment=early), reply.send(secrets=[STRANGE]), reply.send(webhook_id="msg_other"),
        reply.send(webhook_signature="v1,nothing"), reply.send(webhook_timestamp="soon"), reply.send(world.health),
    ]
    reply.body = "this is no JSON"
    refused.append(reply.send(secrets=[STRANGE]))
    assert {(code, answer["code"]) for code, answer in refused} == {(403, "bad-signature")}
    assert {answer["detail"] for _, answer in refused} >= {
        "the message was signed too long ago", "the message was signed in the future", "no signature fits the message",
    }
    assert world.moves(referral) == ["send"]
    code, answer = reply.send()
    assert (code, answer["code"]) == (400, "bad-json")


def test_a_reply_for_the_referral_of_somebody_else_is_not_there_and_is_accounted_for(world):
    referral = world.referral()
    before = world.journal("not-sent-to-agency")
    code, answer = Reply(world, referral, "accepted").send(world.health, [world.healths])
    nowhere = Reply(world, str(uuid.uuid4()), "accepted").send()
    assert (code, answer["code"]) == (404, "not-found") == (nowhere[0], nowhere[1]["code"])
    assert answer["detail"] == nowhere[1]["detail"]
    after = world.journal("not-sent-to-agency")[len(before):]
    assert [line[1:] for line in after] == [("health", "consult", "deliveries"), ("adult-social-care", "consult", "deliveries")]
    assert world.moves(referral) == ["send"]


def test_a_point_that_names_no_account_or_is_removed_takes_nothing(world):
    referral = world.referral()
    code, answer = Reply(world, referral, "accepted").send(world.silent, [world.silents])
    assert (code, answer["code"]) == (403, "not-allowed") and "--answers-as" in answer["remedy"]
    world.store.must("delivery", "points", "remove", world.silent)
    for point in (world.silent, str(uuid.uuid4()), "nothing"):
        assert Reply(world, referral, "accepted").send(point, [world.silents])[0] == 404


@pytest.mark.parametrize(
    ("said", "data", "changed", "field"),
    [
        ("lost", {}, {}, "type"),
        ("withdrawn", {}, {}, "type"),
        ("accepted", {}, {"specversion": "0.3"}, "specversion"),
        ("accepted", {"referral": "somebody"}, {}, "data.referral"),
        ("accepted", {"person": "p1"}, {}, "data.person"),
        ("information-requested", {}, {}, "data"),
        ("completed", {"words": "Seen.", "outcome": "help-given", "goals": ["perhaps"]}, {}, "data.goals[0]"),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_field(world, said: str, data: dict, changed: dict, field: str):
    referral = world.referral()
    code, answer = Reply(world, referral, said, data, **changed).send()
    assert (code, [error["field"] for error in answer["errors"]]) == (422, [field])
    assert world.moves(referral) == ["send"]


def test_what_is_too_long_is_not_taken(world):
    code, answer = Reply(world, world.referral(), "accepted", {"words": "x" * (5 << 20)}).send()
    assert (code, answer["code"]) == (413, "body-too-large")


def test_the_sender_reads_when_the_agency_was_told_and_by_which_way(world):
    referral = world.referral()
    Reply(world, referral, "received").send()
    sender = Client(world.server.port, world.force.sender.token)
    told = eventually(lambda: sender.get(f"/referrals/{referral}/deliveries").json()["items"])
    assert [(item["event"], item["way"], item["agency"]) for item in told] == [("referral.sent", "webhook", "adult-social-care")]
    assert Client(world.server.port, world.theirs.token).get(f"/referrals/{referral}/deliveries").status == 404
    assert world.secret not in "\n".join(world.server.log)


def test_a_point_is_handed_over_from_the_command_line_to_somebody_of_the_same_agency_alone(world):
    def owners() -> dict[str, str]:
        listed = json.loads(world.store.must("delivery", "points", "list", "--json"))["items"]
        return {point["id"]: point["owner"] for point in listed}

    before, colleague = owners(), world.store.account("Tom Reid", "responder")
    refused = world.store.run("delivery", "points", "hand-over", world.point, "--owner", world.theirs.id)
    assert refused.returncode == 65 and owners() == before
    world.store.must("delivery", "points", "hand-over", world.point, "--owner", colleague.id)
    assert owners() == before | {world.point: colleague.id}
