"""Courses: places in the order in which they were asked for, who was there, and how a team and its units stand."""

import csv
import io

import pytest
from calls import Calls
from calls.courses import MODULE, Courses, attended, from_now
from client import Client
from documents import otherwise
from service import Service
from waiting import awaited

KNOWN = {"learner", "unit", "programme", "state", "day"}


@pytest.fixture
def courses(calls: Calls) -> Courses:
    return calls.courses


@pytest.fixture
def learner(service: Service) -> Client:
    """Somebody who has learnt nothing yet."""
    return service.client(service.account("Asha Rao", "police", "north", "responder"))


def done(service: Service) -> list[tuple[str, str]]:
    """What the completions are that count, each with its result."""
    told = service.command("export", "completions", "--data", str(service.data))
    return [(row["module"], row["result"]) for row in csv.DictReader(io.StringIO(told))]


def test_places_go_in_the_order_in_which_they_are_asked_for(courses: Courses, clients: dict[str, Client]):
    made = courses.planned(capacity=1)
    assert (made["version"], made["status"], made["places_held"], made["mine"]) == (1, "planned", 0, None)
    people = [clients[name] for name in ("responder", "colleague", "supervisor")]
    mine = [course["mine"] for course in courses.book(made, *people)]
    assert mine == [{"place": "held", "before": 0}, {"place": "waits", "before": 0}, {"place": "waits", "before": 1}]
    first, second, third = people
    assert courses.book(made, first)[0]["version"] == 4, "asked twice is asked once"
    left = first("giveUpPlace", {}, course=made["id"]).body
    assert (left["mine"], left["places_held"], left["waiting"], left["can"]) == (None, 1, 1, ["book"])
    mine = [by("getCourseRun", course=made["id"]).body["mine"] for by in (second, third)]
    assert mine == [{"place": "held", "before": 0}, {"place": "waits", "before": 0}]
    assert made["id"] in [one["id"] for one in second.listed("listCourseRuns", part="booked")]
    assert made["id"] not in [one["id"] for one in first.listed("listCourseRuns", part="booked")]
    # Whoever asks again waits behind all who have asked.
    assert courses.book(made, first)[0]["mine"] == {"place": "waits", "before": 1}


def test_more_places_let_those_in_who_wait_and_nobody_loses_theirs(courses: Courses, clients: dict[str, Client]):
    made = courses.planned(capacity=2)
    courses.book(made, clients["responder"], clients["colleague"], clients["supervisor"])
    fewer = courses.terms(capacity=1)
    assert courses.trainer("changeCourseRun", fewer, course=made["id"], match='"4"', status=422).fields == ["capacity"]
    more = courses.trainer("changeCourseRun", courses.terms(capacity=3), course=made["id"], match='"4"')
    assert (more.etag, more.body["places_held"], more.body["waiting"]) == ('"5"', 3, 0)
    courses.trainer("changeCourseRun", fewer, course=made["id"], match='"4"', status=412)
    courses.trainer("changeCourseRun", fewer, course=made["id"], status=428)


def test_only_whoever_runs_it_sees_who_comes(courses: Courses, clients: dict[str, Client]):
    made = courses.planned()
    booked = courses.book(made, clients["responder"])[0]
    assert booked["people"] is None and len(courses.seen(made)["people"]) == 1
    for part, by in (("open", clients["colleague"]), ("booked", clients["responder"]), ("run", courses.trainer)):
        found = {one["id"]: one for one in by.listed("listCourseRuns", part=part)}
        assert made["id"] in found and all(one["people"] is None for one in found.values()), part


def test_the_wrong_person_finds_nothing(courses: Courses, clients: dict[str, Client]):
    made = courses.planned()
    partner = clients["partner"]
    for part in ("open", "booked"):
        assert made["id"] not in [one["id"] for one in partner.listed("listCourseRuns", part=part)]
    for operation in ("getCourseRun", "bookPlace", "giveUpPlace"):
        body = None if operation == "getCourseRun" else {}
        partner(operation, body, course=made["id"], status=404)
    clients["responder"]("planCourseRun", courses.terms(), status=403)
    clients["responder"]("listCourseRuns", query={"part": "run"}, status=403)
    # It is for the agency, and nothing that is taught is for what they do in it.
    assert clients["coordinator"]("bookPlace", {}, course=made["id"], status=409).code == "not-in-this-state"
    assert made["id"] not in [one["id"] for one in clients["coordinator"].listed("listCourseRuns")]


def test_what_is_wrong_with_a_plan_is_named(courses: Courses, clients: dict[str, Client]):
    wrong = courses.terms(
        modules=[MODULE, "juggling"], begins="2020-01-01T09:00:00Z", ends="2019-01-01T09:00:00Z",
        trainer="nobody", agencies=["police", "circus"],
    )
    reply = courses.trainer("planCourseRun", wrong, status=422)
    assert reply.fields == ["modules[1]", "begins", "ends", "trainer", "agencies[1]"]
    for field, value in (("capacity", "many"), ("begins", "soon"), ("modules", MODULE), ("place", " ")):
        reply = courses.trainer("planCourseRun", otherwise(courses.terms(), **{field: value}), status=422)
        assert reply.fields == [field]


def test_whoever_attended_has_done_it_and_a_correction_says_why(courses: Courses, service: Service, learner: Client):
    before = done(service)
    seen = courses.begun(learner)
    said = attended(seen["people"][0], mark=83)
    held = courses.trainer("recordAttendance", {"people": [said]}, course=seen["id"], match='"2"').body
    assert (held["status"], held["version"]) == ("held", 3)
    person = courses.seen(seen)["people"][0]
    assert (person["presence"], person["results"]) == ("attended", said["results"])
    assert done(service).count((MODULE, "83")) == before.count((MODULE, "83")) + 1
    absent = {"people": [{"learner": person["learner"], "presence": "absent"}]}
    refused = courses.trainer("recordAttendance", absent, course=seen["id"], match='"3"', status=422)
    assert refused.fields == ["because"]
    corrected = absent | {"because": "Taken for another."}
    assert courses.trainer("recordAttendance", corrected, course=seen["id"], match='"3"').etag == '"4"'
    assert done(service) == before
    learner("giveUpPlace", {}, course=seen["id"], status=409)


def test_what_is_wrong_with_who_was_there_is_named(courses: Courses, learner: Client):
    seen = courses.begun(learner)
    person = seen["people"][0]
    right, other = attended(person, mark=83), attended({"learner": "nobody"}, mark=83)
    wrong: list[tuple[list, list[str]]] = [
        ([], ["people"]),
        ([other], ["people[0].learner"]),
        ([right, right], ["people[1].learner"]),
        ([right | {"results": []}], ["people[0].results"]),
        ([right | {"presence": "absent"}], ["people[0].results"]),
        ([attended(person, module="juggling", mark=83)], ["people[0].results[0].module", "people[0].results"]),
        ([attended(person, version=9, mark=83)], ["people[0].results[0].version"]),
        ([attended(person, mark=101)], ["people[0].results[0].mark"]),
        ([attended(person, mark=83, met=True)], ["people[0].results[0].met"]),
        ([attended(person)], ["people[0].results[0].result"]),
    ]
    for people, fields in wrong:
        reply = courses.trainer("recordAttendance", {"people": people}, course=seen["id"], match='"2"', status=422)
        assert reply.fields == fields, people
    assert courses.seen(seen)["version"] == 2


def test_before_it_begins_nobody_was_there(courses: Courses, clients: dict[str, Client]):
    made = courses.planned()
    courses.book(made, clients["responder"])
    said = {"people": [attended(courses.seen(made)["people"][0], mark=83)]}
    reply = courses.trainer("recordAttendance", said, course=made["id"], match='"2"', status=409)
    assert reply.code == "not-in-this-state"


def test_those_who_have_a_place_read_why_it_is_cancelled(courses: Courses, clients: dict[str, Client]):
    made = courses.planned()
    courses.book(made, clients["responder"])
    courses.trainer("cancelCourseRun", {"because": " "}, course=made["id"], match='"2"', status=422)
    courses.trainer("cancelCourseRun", {"because": "The trainer is ill."}, course=made["id"], match='"2"')
    seen = clients["responder"]("getCourseRun", course=made["id"]).body
    assert (seen["status"], seen["cancelled_because"], seen["can"]) == ("cancelled", "The trainer is ill.", [])
    assert clients["colleague"]("bookPlace", {}, course=made["id"], status=409).code == "not-in-this-state"
    assert made["id"] not in [one["id"] for one in clients["colleague"].listed("listCourseRuns", part="open")]


def test_what_is_at_the_same_time_is_told_and_not_refused(courses: Courses, learner: Client):
    first, second = courses.planned(), courses.planned()
    later = courses.planned(begins="2031-03-04T09:00:00Z", ends="2031-03-04T16:00:00Z")
    told = courses.book(first, learner) + courses.book(second, learner) + courses.book(later, learner)
    assert [course["clashes"] for course in told] == [[], [first["id"]], []]


def test_a_team_is_seen_by_those_who_answer_for_it(service: Service, clients: dict[str, Client], cast):
    def shown(name: str) -> set[str]:
        items = clients[name].listed("getTeamLearning")
        assert all(set(one) == KNOWN for one in items)
        return {one["learner"] for one in items}

    awaited(lambda: cast.colleague.id in shown("supervisor"), "standings are worked out", seconds=90)
    awaited(lambda: cast.elsewhere.id in shown("chief_officer"), "standings are worked out", seconds=90)
    assert cast.colleague.id in shown("chief_officer")
    assert cast.elsewhere.id in shown("elsewhere") and cast.colleague.id not in shown("elsewhere")
    assert cast.elsewhere.id not in shown("supervisor")
    south = clients["chief_officer"].listed("getTeamLearning", unit="south")
    assert {one["unit"] for one in south} == {"south"}
    for name in ("responder", "trainer", "partner", "assessor", "administrator"):
        clients[name]("getTeamLearning", status=403)


def test_no_share_is_told_of_few_people(clients: dict[str, Client], cast):
    def units(name: str) -> dict:
        items = clients[name]("getCoverage").body["items"]
        return {one["unit"]: one for one in items if one["programme"] == "frontline-vulnerability"}

    awaited(lambda: units("chief_officer").get("south"), "standings are worked out", seconds=90)
    south = units("chief_officer")["south"]
    assert 0 < south["asked"] < 5 and (south["trained_percent"], south["aim_trained_percent"]) == (None, 75)
    # Whoever does not see people one by one is told nothing of so few.
    assert all(one["asked"] >= 5 for one in units("trainer").values()) and "south" not in units("trainer")
    # Somebody who supervises sees their own unit alone; who learns sees none.
    assert set(units("supervisor")) == {"north"} and set(units("elsewhere")) == {"south"}
    for name in ("responder", "partner", "administrator"):
        clients[name]("getCoverage", status=403)


def test_a_course_does_not_begin_in_the_past(courses: Courses):
    past = courses.terms(begins=from_now(seconds=-5), ends=from_now(hours=1))
    assert courses.trainer("planCourseRun", past, status=422).fields == ["begins"]
