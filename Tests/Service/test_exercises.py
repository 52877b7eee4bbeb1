"""Assessors judge the same pieces, each alone; who runs it reads who differs, and each reads their own."""

from calls import Calls
from calls.exercises import MOST, OTHERWISE, PROGRAMME, said, step
from client import Client
from days import day
from documents import otherwise
from service import Service


def seen(by: Client, made: dict) -> dict:
    return by("showExercise", exercise=made["id"]).body


def fleiss(columns: list[list[bool]]) -> float:
    """Fleiss' kappa of what several judged, each a column, worked out from how often pairs agree."""
    raters, pieces = len(columns), len(columns[0])
    met = [sum(column[place] for column in columns) for place in range(pieces)]
    pairs = sum(m * (m - 1) + (raters - m) * (raters - m - 1) for m in met) / (pieces * raters * (raters - 1))
    share = sum(met) / (pieces * raters)
    chance = share**2 + (1 - share) ** 2
    return (pairs - chance) / (1 - chance)


def test_it_finds_who_differs_and_tells_each_only_what_is_theirs(calls: Calls):
    exercises = calls.exercises
    begin, made = exercises.opened(10, 4)
    judges = [client for client, _ in exercises.judges]
    accounts = [account for _, account in exercises.judges]
    for judge, verdicts in zip(judges[:3], [MOST] * 3, strict=True):
        part = judge("judgePieces", said(made, verdicts), exercise=made["id"], match='"1"').body
        assert part["handed_in"] and [one["is_met"] for one in part["answers"]] == MOST

    # Before it is closed nobody reads what another judged, whoever runs it included.
    shown = begin.by("showExercise", exercise=made["id"])
    handed_in = {one["assessor"]: one["handed_in"] is not None for one in shown.body["run"]["participants"]}
    assert handed_in == dict(zip(accounts, [True, True, True, False], strict=True))
    assert "It says what was weighed." not in shown.bytes.decode()
    assert (shown.body["run"]["outcome"], shown.body["own"]) == (None, None)
    own = judges[3]("showExercise", exercise=made["id"])
    assert own.body["run"] is None and own.body["own"]["answers"] == []
    assert not any(account in own.bytes.decode() for account in accounts)
    line = next(one for one in judges[0].listed("listExercises") if one["id"] == made["id"])
    assert (line["asked"], line["handed_in"], line["is_mine_handed_in"]) == (4, 3, True)

    assert step("closeExercise", begin.by, made, {}, status=422).fields == ["because"]
    judges[3]("judgePieces", said(made, OTHERWISE), exercise=made["id"], match='"1"')
    closed = step("closeExercise", begin.by, made, {}).body
    assert (closed["status"], closed["version"]) == ("closed", made["version"] + 1)
    assert step("closeExercise", begin.by, closed, {}, status=409).code == "not-in-this-state"

    outcome = seen(begin.by, made)["run"]["outcome"]
    agreement = outcome["agreement"]
    assert (outcome["handed_in"], outcome["pieces"], outcome["alike"]) == (4, 10, 1)
    assert agreement["measure"] == "fleiss-kappa" and abs(agreement["kappa"] - fleiss([MOST] * 3 + [OTHERWISE])) < 1e-9
    assert agreement["likely"]["from"] < agreement["kappa"] < agreement["likely"]["to"]
    assert {one["assessor"]: one["differs"] for one in outcome["assessors"]} == dict(zip(accounts, [False] * 3 + [True], strict=True))
    odd = next(one["with_the_rest"] for one in outcome["assessors"] if one["differs"])
    assert (odd["own"]["part"], odd["own"]["whole"], odd["others"]["part"], odd["others"]["whole"]) == (1, 10, 30, 30)
    assert odd["own"]["likely"]["to"] < odd["others"]["likely"]["from"]
    assert len(outcome["differing"]) == 9
    assert all(sorted(len(one[side]) for side in ("met", "not_yet")) == [1, 3] for one in outcome["differing"])

    # What follows is decided for whoever differs, and for nobody else; they read it, and others read of nobody.
    decided = {"kind": "together", "words": "You asked for more than is asked."}
    ask = {"exercise": made["id"], "match": '"2"'}
    assert begin.by("followExercise", decided | {"assessor": accounts[0], "until": day(30)}, **ask, status=409).code == "not-in-this-state"
    assert begin.by("followExercise", decided | {"assessor": accounts[3]}, **ask, status=422).fields == ["until"]
    assert begin.by("followExercise", decided | {"assessor": "nobody"}, **ask, status=404).code == "not-found"
    begin.by("followExercise", decided | {"assessor": accounts[3], "until": day(30)}, **ask)
    assert begin.by("followExercise", decided | {"assessor": accounts[3], "until": day(31)}, **ask, status=412).code == "version-stale"
    told = seen(judges[3], made)["own"]
    assert (told["follow_up"]["words"], told["follow_up"]["until"]) == (decided["words"], day(30))
    assert told["outcome"]["differs"] and told["outcome"]["agreement"] == agreement
    agreeing = judges[0]("showExercise", exercise=made["id"])
    assert not agreeing.body["own"]["outcome"]["differs"] and agreeing.body["own"]["follow_up"] is None
    words = agreeing.bytes.decode()
    assert decided["words"] not in words and not any(account in words for account in accounts)


def test_two_are_held_against_each_other_by_cohens_kappa(calls: Calls):
    begin, made = calls.exercises.opened(4, 2)
    for (judge, _), verdicts in zip(calls.exercises.judges[:2], ([True, True, False, False], [True, False, False, False]), strict=True):
        judge("judgePieces", said(made, verdicts), exercise=made["id"], match='"1"')
    step("closeExercise", begin.by, made, {})
    outcome = seen(begin.by, made)["run"]["outcome"]
    # They agree on 0.75; their shares of met, 0.5 and 0.25, give 0.5 by chance.
    assert (outcome["agreement"]["measure"], outcome["agreement"]["kappa"]) == ("cohens-kappa", 0.5)
    # Of two neither differs from the other.
    assert [(one["with_the_rest"], one["differs"]) for one in outcome["assessors"]] == [(None, False)] * 2


def test_where_all_are_alike_no_kappa_is_told(calls: Calls):
    begin, made = calls.exercises.opened(2, 2)
    for judge, _ in calls.exercises.judges[:2]:
        judge("judgePieces", said(made, [True, True]), exercise=made["id"], match='"1"')
    step("closeExercise", begin.by, made, {})
    agreement = seen(begin.by, made)["run"]["outcome"]["agreement"]
    assert agreement == {"measure": None, "kappa": None, "likely": None, "undefined": "all-alike"}


def test_one_may_leave_and_go_on_until_it_is_handed_in(calls: Calls):
    begin, made = calls.exercises.opened(2, 2)
    judge = calls.exercises.judges[0][0]
    kept = judge("judgePieces", said(made, [True], hand_in=False), exercise=made["id"], match='"1"')
    assert (kept.etag, kept.body["handed_in"], len(kept.body["answers"])) == ('"2"', None, 1)
    assert judge("judgePieces", said(made, [True, True]), exercise=made["id"], match='"1"', status=412).code == "version-stale"
    short = judge("judgePieces", said(made, [True]), exercise=made["id"], match='"2"', status=422)
    assert short.fields == ["pieces[1].met", "pieces[1].reason"]
    lost = {"answers": [{"piece": made["id"]}]}
    assert judge("judgePieces", lost, exercise=made["id"], match='"2"', status=422).fields == ["answers[0]"]
    judge("judgePieces", said(made, [True, False]), exercise=made["id"], match='"2"')
    again = judge("judgePieces", said(made, [False, False]), exercise=made["id"], match='"3"', status=409)
    assert again.code == "not-in-this-state"
    # What was not handed in counts for nothing, and whoever left it so reads nothing of the whole.
    calls.exercises.judges[1][0]("judgePieces", said(made, [True], hand_in=False), exercise=made["id"], match='"1"')
    step("closeExercise", begin.by, made, {"because": "One is on leave."})
    run = seen(begin.by, made)["run"]
    assert run["closed_because"] == "One is on leave." and run["outcome"]["handed_in"] == 1
    assert run["outcome"]["agreement"]["undefined"] == "too-few-assessors"
    left = calls.exercises.judges[1][0]("showExercise", exercise=made["id"])
    assert left.body["own"]["outcome"] is None and "on leave" not in left.bytes.decode()


def test_what_cannot_be_opened_is_named(calls: Calls):
    begin, made = calls.exercises.prepared(1)
    short = step("openExercise", begin.by, made, {"assessors": [calls.exercises.judges[0][1]]}, status=422)
    assert short.fields == ["pieces", "assessors"]
    wrong = {"criterion": "lost", "words": "Somebody weighed something."}
    assert step("addPiece", begin.by, made, wrong, status=422).fields == ["criterion"]
    assert step("addPiece", begin.by, made, otherwise(wrong, reader="nobody"), status=422).fields == ["reader"]
    stale = begin.by("addPiece", wrong, exercise=made["id"], match='"1"', status=412)
    assert stale.code == "version-stale"
    out = step("takePieceOut", begin.by, made, {"piece": made["pieces"][0]["id"]}).body
    assert out["pieces"] == []
    assert step("takePieceOut", begin.by, out, {"piece": made["pieces"][0]["id"]}, status=404).code == "not-found"


def test_nobody_runs_what_they_take_part_in(service: Service, calls: Calls):
    account = service.account("Asha Rao", "police", "north", "quality-assurer", "assessor")
    both = service.client(account)
    _, made = calls.exercises.prepared(2, by=both)
    judges = [one for _, one in calls.exercises.judges[:2]]
    mine = step("openExercise", both, made, {"assessors": [*judges, account.id]}, status=422)
    assert mine.fields == ["assessors[2]"]
    # Another opens it to them, and they judge it as anybody does.
    _, made = calls.exercises.prepared(2)
    runner = calls.exercises.runner
    made = step("openExercise", runner, made, {"assessors": [judges[0], account.id]}).body
    shown = seen(both, made)
    assert shown["run"] is None and shown["own"]["answers"] == []
    assert step("closeExercise", both, made, {"because": "It is late."}, status=403).code == "not-allowed"


def test_who_is_up_to_date_is_told_to_oneself_and_to_whoever_runs_exercises(service: Service, calls: Calls):
    account = service.account("Asha Rao", "police", "north", "assessor")
    new = service.client(account)

    def standing(by: Client) -> list[tuple[str, bool]]:
        items = by("listAssessors").body["items"]
        return [(one["account"], one["is_current"]) for one in items if one["programme"] == PROGRAMME and one["account"] == account.id]

    assert {one["account"] for one in new("listAssessors").body["items"]} == {account.id}
    assert standing(new) == standing(calls.exercises.runner) == [(account.id, False)]
    _, made = calls.exercises.prepared(2)
    made = step("openExercise", calls.exercises.runner, made, {"assessors": [account.id, calls.exercises.judges[0][1]]}).body
    new("judgePieces", said(made, [True, False]), exercise=made["id"], match='"1"')
    assert standing(new) == standing(calls.exercises.runner) == [(account.id, True)]
    assert standing(calls.exercises.judges[0][0]) == []


def test_a_list_shows_the_wrong_person_nothing(service: Service, calls: Calls, clients: dict[str, Client]):
    _, made = calls.exercises.opened(2, 2)
    abroad = service.client(service.account("Asha Rao", "health", None, "quality-assurer"))
    uninvited = calls.exercises.judges[3][0]
    for client in (abroad, uninvited, *clients.values()):
        assert made["id"] not in [one["id"] for one in client.listed("listExercises")]
        client("showExercise", exercise=made["id"], status=404)
    assert made["id"] in [one["id"] for one in calls.exercises.runner.listed("listExercises")]
    for client in clients.values():
        client("prepareExercise", {"programme": PROGRAMME, "title": "Not theirs"}, status=403)
