"""A judgement is looked at again by somebody apart, who says their own view before they read it."""

from calls import Calls
from calls.moderation import SEEN, Drawn
from calls.portfolios import PROGRAMME, REFLECTS, judged
from client import Client, Reply
from documents import otherwise
from service import Service

# What was said of the whole, and of whoever judged.
SAID = "Read with care."


def tells_nothing(reply: Reply, drawn: Drawn) -> bool:
    """Whether a reply tells neither whose work it is nor what was judged of it by whom."""
    told = reply.bytes.decode()
    return not any(words in told for words in (drawn.learner_id, drawn.assessor_id, drawn.portfolio, SAID))


def line(by: Client, drawn: Drawn, part: str) -> dict | None:
    return next((one for one in by.listed("listModerations", part=part) if one["id"] == drawn.id), None)


def test_it_is_read_blind_and_judged_again_by_another(service: Service, calls: Calls):
    drawn, by = calls.moderation.drawn(), calls.moderation.moderator
    for page in by.pages("listModerations"):
        assert tells_nothing(page, drawn)
    waits = line(by, drawn, "waiting")
    assert (waits["reason"], waits["has_own_view"], waits["barred"]) == ({"kind": "first", "of": 2}, False, None)
    blind = by("showModeration", moderation=drawn.id)
    assert tells_nothing(blind, drawn) and (blind.body["sight"], blind.body["told"], blind.body["can"]) == ("blind", None, ["view"])
    assert drawn.word in blind.bytes.decode() and len(blind.body["evidence"]) == 4
    assert [one["is_met"] for one in blind.body["criteria"]] == [None, None]
    # Nothing else tells it either.
    by("showPortfolio", portfolio=drawn.portfolio, status=403)

    early = by("decideModeration", {"outcome": "agreed"}, moderation=drawn.id, match='"1"', status=409)
    assert early.code == "not-in-this-state" and tells_nothing(early, drawn)
    short = by("sayModeratorView", {"answers": SEEN["answers"][:1]}, moderation=drawn.id, match='"1"', status=422)
    assert short.fields == ["criteria[1].met"]
    lost = {"answers": [*SEEN["answers"], {"criterion": "lost", "is_met": True, "reason": "It is."}]}
    assert by("sayModeratorView", lost, moderation=drawn.id, match='"1"', status=422).fields == ["answers[2]"]
    assert by("sayModeratorView", otherwise(SEEN, reader="x"), moderation=drawn.id, match='"1"', status=422).fields == ["reader"]
    assert by("sayModeratorView", SEEN, moderation=drawn.id, match='"2"', status=412).code == "version-stale"
    assert tells_nothing(by("showModeration", moderation=drawn.id), drawn), "what is refused tells nothing"

    seen = by("sayModeratorView", SEEN, moderation=drawn.id, match='"1"')
    assert (seen.etag, seen.body["outcome"]) == ('"2"', None) and tells_nothing(seen, drawn)
    assert by("sayModeratorView", SEEN, moderation=drawn.id, match='"2"', status=409).code == "not-in-this-state"
    reply = by("showModeration", moderation=drawn.id)
    assert not tells_nothing(reply, drawn), "the control: now it is told"
    told = reply.body
    assert (told["sight"], told["can"]) == ("told", ["decide"])
    assert [told["told"][name] for name in ("portfolio", "learner", "assessor")] == [drawn.portfolio, drawn.learner_id, drawn.assessor_id]
    assert (told["told"]["judgement"]["is_met"], told["told"]["judgement"]["words"]) == (True, SAID)
    assert [one["is_met"] for one in told["criteria"]] == [True, True]
    assert [one["is_met"] for one in told["told"]["views"][0]["answers"]] == [True, False]
    # Another who moderates reads it blind all the same.
    second = service.client(service.account("Asha Rao", "police", "north", "quality-assurer"))
    assert tells_nothing(second("showModeration", moderation=drawn.id), drawn)

    assert by("decideModeration", {"outcome": "again"}, moderation=drawn.id, match='"2"', status=422).fields == ["words"]
    decided = {"outcome": "again", "words": "Nothing tells what came of the change."}
    assert by("decideModeration", decided, moderation=drawn.id, match='"1"', status=412).code == "version-stale"
    assert by("decideModeration", decided, moderation=drawn.id, match='"2"').body["outcome"] == "again"
    assert by("decideModeration", decided, moderation=drawn.id, match='"3"', status=409).code == "not-in-this-state"
    assert line(by, drawn, "waiting") is None and line(by, drawn, "decided")["outcome"] == "again"
    assert by("showModeration", moderation=drawn.id).body["decision"]["words"] == decided["words"]
    # It is with the assessors once more, and not for the first of them.
    mine = drawn.learner("showOwnPortfolio", programme=PROGRAMME).body
    assert mine["status"] == "submitted"
    again = {"portfolio": drawn.portfolio, "match": f'"{mine["version"]}"'}
    assert drawn.assessor("judgePortfolio", judged(mine), **again, status=422).code == "cannot-assess"


def test_it_stands_and_the_portfolio_stays_met(calls: Calls):
    call = calls["decideModeration"]
    # The work was judged as met, and the moderator had not seen it so.
    assert call(body={"outcome": "agreed"}).body["outcome"] == "agreed"
    told = call.by("showModeration", moderation=call.arguments["moderation"]).body
    assert (told["can"], told["decision"]["words"]) == ([], "")
    assert call.by("showPortfolio", portfolio=told["told"]["portfolio"]).body["status"] == "assessed"
    tally = next(one for one in call.by("listModerationTallies").body["items"] if one["programme"] == PROGRAMME)["alike"]
    assert tally["part"] < tally["whole"] and tally["likely"]["from"] <= tally["part"] / tally["whole"] <= tally["likely"]["to"]


def test_whoever_judged_it_does_not_moderate_it(calls: Calls):
    drawn = calls.moderation.drawn("quality-assurer")
    barred = drawn.assessor("showModeration", moderation=drawn.id)
    assert (barred.body["sight"], barred.body["can"], barred.body["evidence"]) == ("barred", [], [])
    assert barred.body["barred"] == "you have judged this work yourself" and drawn.word not in barred.bytes.decode()
    assert line(drawn.assessor, drawn, "waiting")["barred"] == "you have judged this work yourself"
    said = drawn.assessor("sayModeratorView", SEEN, moderation=drawn.id, match='"1"', status=422)
    assert said.code == "cannot-assess"


def test_the_one_judged_does_not_moderate_it(service: Service, calls: Calls):
    account = service.account("Asha Rao", "police", "north", "chief-officer", "quality-assurer")
    learner = service.client(account)
    begin = calls["addEvidence"]
    for kind, criterion in [("reflection", REFLECTS)] * 3 + [("discussion", "changes-one-thing")]:
        body = begin.arguments["body"] | {"kind": kind, "criteria": [criterion]}
        made = learner("addEvidence", body, programme=PROGRAMME).body
    made = learner("submitPortfolio", {}, portfolio=made["id"], match='"4"').body
    assessor = service.client(service.account("Asha Rao", "police", "north", "assessor"))
    assessor("judgePortfolio", judged(made), portfolio=made["id"], match='"5"')
    by = calls.moderation.moderator
    id = max(one["id"] for one in by.listed("listModerations"))
    barred = learner("showModeration", moderation=id)
    assert (barred.body["sight"], barred.body["barred"]) == ("barred", "this is your own work")
    assert SAID not in barred.bytes.decode() and barred.body["told"] is None
    assert learner("sayModeratorView", SEEN, moderation=id, match='"1"', status=422).code == "cannot-assess"
    assert learner("decideModeration", {"outcome": "agreed"}, moderation=id, match='"1"', status=422).code == "cannot-assess"
    # Once it is decided they read what was decided, and not what the moderator had seen.
    by("sayModeratorView", SEEN, moderation=id, match='"1"')
    by("decideModeration", {"outcome": "agreed", "words": "It is all there."}, moderation=id, match='"2"')
    after = learner("showModeration", moderation=id)
    assert (after.body["sight"], after.body["decision"]["words"]) == ("barred", "It is all there.")
    assert "It is not said what came of it." not in after.bytes.decode()


def test_a_list_shows_the_wrong_person_nothing(service: Service, calls: Calls, clients: dict[str, Client]):
    drawn = calls.moderation.drawn()
    assert line(calls.moderation.moderator, drawn, "waiting")
    abroad = service.client(service.account("Asha Rao", "health", None, "quality-assurer"))
    assert line(abroad, drawn, "waiting") is None
    abroad("showModeration", moderation=drawn.id, status=404)
    for client in clients.values():
        client("listModerations", status=403)
        client("listModerationTallies", status=403)
