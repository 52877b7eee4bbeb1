"""What is taught is looked at in its time, and learners say once what they think of it, apart from who they are."""

import sqlite3
from contextlib import closing

from calls import Calls
from calls.content import MODULE
from client import Client
from days import day
from documents import otherwise
from service import Service

# Looked at by no other test.
OTHER = "senior-our-people"


def test_a_review_is_kept_with_what_follows(calls: Calls, clients: dict[str, Client]):
    trainer = clients["trainer"]
    shown = {"kind": "module", "content": OTHER}
    before = trainer("showContent", **shown).body
    assert (before["reviews"], before["last"], before["edition"]) == ([], None, 1)
    review = otherwise(calls["reviewContent"].arguments["body"], on=day(-1), change_by=day(20), notes="Two links lead nowhere.")
    made = trainer("reviewContent", review, **shown).body
    assert (made["edition"], made["outcome"], made["change_by"]) == (1, "to-change", day(20))
    trainer("reviewContent", {"on": day(0), "looked_at": "The links.", "outcome": "stands"}, **shown)
    after = trainer("showContent", **shown).body
    assert [one["notes"] for one in after["reviews"]] == ["", "Two links lead nowhere."] and after["reviews"][1] == made
    assert after["last"] == day(0) and not after["is_overdue"]
    listed = next(one for one in trainer("listContent").body["items"] if (one["kind"], one["id"]) == ("module", OTHER))
    assert listed == {name: value for name, value in after.items() if name != "reviews"}


def test_what_is_due_stands_first(clients: dict[str, Client]):
    items = clients["trainer"]("listContent").body["items"]
    due = [one["due"] for one in items]
    asked = [one for one in due if one]
    assert asked == sorted(asked) and due[: len(asked)] == asked and len(asked) > 10


def test_what_is_wrong_with_a_review_is_named(calls: Calls):
    call = calls["reviewContent"]
    wrong = {"on": day(1), "looked_at": "It.", "outcome": "to-change", "change_by": day(0)}
    assert call(body=wrong, status=422).fields == ["on", "notes", "change_by"]
    for body, field in (
        ({"outcome": "stands", "change_by": day(1)}, "change_by"),
        ({"outcome": "lost", "change_by": None}, "outcome"),
        ({"reader": "nobody"}, "reader"),
    ):
        assert call(body=call.arguments["body"] | body, status=422).fields == [field]
    missing = {name: value for name, value in call.arguments["body"].items() if name != "change_by"}
    call(body=missing, status=422)
    for kind, content in (("module", "lost"), ("lost", MODULE), ("programme", MODULE)):
        assert call(kind=kind, content=content, status=404).code == "not-found"


def test_reviews_are_for_those_who_look_after_it(service: Service, calls: Calls, clients: dict[str, Client]):
    call = calls["reviewContent"]
    made = call().body
    ours = service.client(service.account("Asha Rao", "police", "north", "quality-assurer"))
    abroad = service.client(service.account("Asha Rao", "health", None, "trainer"))
    shown = {"kind": "module", "content": MODULE}
    assert made["id"] in [one["id"] for one in ours("showContent", **shown).body["reviews"]]
    assert abroad("showContent", **shown).body["reviews"] == []
    for name in ("responder", "supervisor", "assessor", "chief_officer", "administrator"):
        clients[name]("listContent", status=403)


def say(*words: str, question: str = "of-use") -> dict:
    return {"answers": [{"question": question, "words": one} for one in words]}


def test_what_learners_say_is_told_together_where_enough_did(service: Service, calls: Calls, clients: dict[str, Client]):
    learners = [calls.content.learner() for _ in range(5)]
    trainer = clients["trainer"]
    first = learners[0]
    asked = first("showReactionAsked", module=OTHER).body["asked"]
    assert [one["question"] for one in asked] == ["of-use", "missing", "otherwise"]
    # Nobody counts for two, and nothing is said of what is not asked.
    assert first("giveReaction", say("Much.", "More."), module=OTHER, status=422).fields == ["answers[1].question"]
    assert first("giveReaction", say("Much.", question="lost"), module=OTHER, status=422).fields == ["answers[0].question"]
    assert first("giveReaction", {"answers": []}, module=OTHER, status=422).fields == ["answers"]
    for number, learner in enumerate(learners[:4]):
        learner("giveReaction", say(f"Word {4 - number}."), module=OTHER)
    few = trainer("readReactions", module=OTHER)
    assert (few.body["count"], few.body["fewest"], few.body["questions"]) == (None, 5, [])
    assert first("giveReaction", say("More."), module=OTHER, status=409).code == "not-in-this-state"
    assert first("showReactionAsked", module=OTHER).body["asked"] == []
    learners[4]("giveReaction", say("Word 5."), module=OTHER)
    enough = trainer("readReactions", module=OTHER)
    assert enough.body["count"] == 5
    said = {one["question"]: one["said"] for one in enough.body["questions"]}
    assert said == {"of-use": [f"Word {number}." for number in range(1, 6)], "missing": None, "otherwise": None}
    for learner in learners:
        account = service.accounts[learner.token].id
        assert account not in enough.bytes.decode()
        # No answer and no digest of what was said is kept with the account.
        with closing(sqlite3.connect(f"file:{service.data / 'heed.sqlite'}?mode=ro", uri=True, timeout=10)) as file:
            assert file.execute("SELECT count(*) FROM kept_answer WHERE actor = ?", [account]).fetchone() == (0,)


def test_who_has_not_done_it_says_nothing_of_it(service: Service, clients: dict[str, Client]):
    new = service.client(service.account("Asha Rao", "police", "north", "chief-officer"))
    assert new("showReactionAsked", module=OTHER).body["asked"] == []
    assert new("giveReaction", say("Much."), module=OTHER, status=409).code == "not-in-this-state"
    assert clients["responder"]("giveReaction", say("Much."), module=OTHER, status=404).code == "not-found"
    assert clients["trainer"]("readReactions", module="lost", status=404).code == "not-found"
    abroad = service.client(service.account("Asha Rao", "health", None, "trainer"))
    assert abroad("readReactions", module=OTHER).body["count"] is None
    for name in ("responder", "assessor", "chief_officer", "administrator"):
        clients[name]("readReactions", module=OTHER, status=403)
