"""A pilot is planned before it begins, measured, ended and decided on; trainers read it, and others do not see that it is there."""

from math import sqrt

import pytest
from calls import Calls
from calls.pilots import moved, said
from client import Client
from days import day
from documents import otherwise
from service import Service
from test_problems import new_id


@pytest.fixture(scope="module")
def people(service: Service) -> dict[str, Client]:
    """Newcomers, all of one unit but the last, who is of another agency."""
    who = {
        "runner": ("police", "quality-assurer"),
        "decider": ("police", "chief-officer"),
        "reader": ("police", "trainer"),
        "outsider": ("police", "supervisor"),
        "elsewhere": ("probation", "quality-assurer"),
    }
    return {name: service.client(service.account("Asha Rao", agency, "moor", role)) for name, (agency, role) in who.items()}


def entered(by: Client, pilot: dict, phase: str, value: float, of: int, side: str = "piloted", **said: object) -> dict:
    span = {"from": day(-31), "to": day(-1)} if phase == "baseline" else {"from": day(0), "to": day(0)}
    return moved(by, "enterPilotFigure", pilot, phase=phase, value=value, of=of, side=side, **span, **said)


def wilson(part: int, of: int) -> tuple[float, float]:
    z = 1.959963984540054
    share, square = part / of, z * z
    middle = (share + square / (2 * of)) / (1 + square / of)
    reach = sqrt(square * (share * (1 - share) / of + square / (4 * of * of))) / (1 + square / of)
    return middle - reach, middle + reach


def newcombe(before: tuple[int, int], after: tuple[int, int]) -> tuple[float, float, float]:
    """The difference, and from and to where it likely lies."""
    (low, high), (lower, higher) = wilson(*before), wilson(*after)
    old, new = before[0] / before[1], after[0] / after[1]
    difference = new - old
    return difference, difference - sqrt((new - lower) ** 2 + (high - old) ** 2), difference + sqrt((higher - new) ** 2 + (old - low) ** 2)


def test_it_is_planned_measured_and_decided_on(calls: Calls, people: dict[str, Client]):
    runner, decider = people["runner"], people["decider"]
    made = calls.pilots.plan(runner)()
    pilot = made.body
    assert made.headers["location"] == f"/api/v1/pilots/{pilot['id']}" and made.etag == '"1"'
    assert (pilot["status"], pilot["can"]) == ("planned", ["measure", "begin", "enter", "withdraw"])
    pilot = moved(runner, "addPilotMeasure", pilot)
    assert pilot["measures"][0]["piloted"] == pilot["measures"][0]["compared"] == {"state": "waits", "change": None}
    pilot = moved(runner, "beginPilot", pilot)
    assert pilot["begun"]["on"] == day(0)
    pilot = entered(runner, pilot, "baseline", 40, 80)
    wrong = pilot["figures"][0]["id"]
    pilot = entered(runner, pilot, "baseline", 48, 80, mends=wrong, because="Some were counted twice.")
    assert [figure["stands"] for figure in pilot["figures"]] == [False, True]
    pilot = entered(runner, pilot, "result", 65, 70)
    pilot = entered(runner, pilot, "baseline", 40, 80, side="compared")
    pilot = entered(runner, pilot, "result", 42, 80, side="compared")
    read = people["reader"]("showPilot", pilot=pilot["id"]).body
    assert read == pilot | {"can": []}
    low, high = wilson(48, 80)
    assert read["figures"][1]["likely"] == {"from": pytest.approx(low), "to": pytest.approx(high)}
    (measure,) = read["measures"]
    change, low, high = newcombe((48, 80), (65, 70))
    assert measure["piloted"] == {"state": "changed", "change": approximately(change, low, high)}
    other, lower, higher = newcombe((40, 80), (42, 80))
    whole = change - other
    below = sqrt((change - low) ** 2 + (higher - other) ** 2)
    above = sqrt((high - change) ** 2 + (other - lower) ** 2)
    assert measure["difference"] == approximately(whole, whole - below, whole + above)

    pilot = moved(runner, "endPilot", pilot)
    assert (pilot["status"], pilot["can"]) == ("ended", ["enter"])
    decided = moved(decider, "decidePilot", pilot)
    assert decided["status"] == "decided" and decided["can"] == []
    # There is a result, so that nothing says why there is none.
    assert decided["decision"]["choice"] == "extend" and decided["decision"]["without"] == ""
    listed = {one["id"]: one for one in people["reader"].listed("listPilots")}
    assert listed[pilot["id"]]["status"] == "decided" and listed[pilot["id"]]["begins"] == day(0)


def approximately(difference: float, low: float, high: float) -> dict:
    return {"difference": pytest.approx(difference), "likely": {"from": pytest.approx(low), "to": pytest.approx(high)}}


def test_what_is_of_few_or_a_mean_is_told_as_that(calls: Calls, people: dict[str, Client]):
    runner = people["runner"]
    pilot = calls.pilots.planned(runner, compared=..., because="There is but one unit.")
    pilot = moved(runner, "addPilotMeasure", pilot, what="Until called back", hoped="down", shape="mean", unit="days")
    pilot = moved(runner, "beginPilot", pilot)
    mean = pilot["measures"][1]["id"]
    pilot = entered(runner, pilot, "baseline", 1, 2)
    pilot = entered(runner, pilot, "result", 2, 2)
    pilot = entered(runner, pilot, "baseline", 4.5, 80, measure=mean, shape="mean")
    pilot = entered(runner, pilot, "result", 3, 80, measure=mean, shape="mean")
    few, told = pilot["measures"]
    assert few["piloted"] == {"state": "few", "change": None} and pilot["figures"][0]["likely"] is None
    assert told["piloted"] == {"state": "changed", "change": {"difference": -1.5, "likely": None}}
    assert few["compared"] is told["compared"] is told["difference"] is None
    assert pilot["plan"]["because"] == "There is but one unit." and pilot["plan"]["compared"] is None


def test_nothing_is_done_before_its_time(calls: Calls, people: dict[str, Client]):
    runner, decider = people["runner"], people["decider"]
    plan = calls.pilots.plan(runner)().body
    refused = runner("beginPilot", {"on": day(0)}, pilot=plan["id"], match='"1"', status=422)
    assert refused.fields == ["measures"]
    pilot = moved(runner, "addPilotMeasure", plan)
    place = {"pilot": pilot["id"], "match": '"2"'}
    result = said("enterPilotFigure", pilot) | {"phase": "result", "from": day(0), "to": day(0)}
    assert runner("enterPilotFigure", result, **place, status=422).fields == ["from"]
    assert decider("decidePilot", said("decidePilot", pilot), **place, status=409).code == "not-in-this-state"
    pilot = moved(runner, "beginPilot", pilot)
    place["match"] = '"3"'
    assert decider("decidePilot", said("decidePilot", pilot), **place, status=409).code == "not-in-this-state"
    assert runner("endPilot", {}, **place, status=422).fields == ["because"]
    assert runner("withdrawPilot", said("withdrawPilot", pilot), **place, status=409).code == "not-in-this-state"
    assert runner("addPilotMeasure", said("addPilotMeasure", pilot), **place, status=409).code == "not-in-this-state"
    pilot = moved(runner, "endPilot", pilot)
    told = {name: value for name, value in said("decidePilot", pilot).items() if name != "without"}
    assert decider("decidePilot", told, pilot=pilot["id"], match='"4"', status=422).fields == ["without"]
    assert runner("showPilot", pilot=pilot["id"]).body == pilot


def test_each_does_what_is_theirs(calls: Calls, people: dict[str, Client]):
    pilot = calls.pilots.ended(people["runner"])
    place = {"pilot": pilot["id"], "match": f'"{pilot["version"]}"'}
    decision, figure = said("decidePilot", pilot), said("enterPilotFigure", pilot)
    for name in ("runner", "reader", "outsider"):
        assert people[name]("decidePilot", decision, **place, status=403).code == "not-allowed"
    for name in ("reader", "outsider"):
        assert people[name]("enterPilotFigure", figure, **place, status=403).code == "not-allowed"
        people[name]("planPilot", calls.pilots.plan().arguments["body"], status=403)
    people["outsider"]("listPilots", status=403)
    elsewhere = people["elsewhere"]
    assert pilot["id"] not in [one["id"] for one in elsewhere.listed("listPilots")]
    for missing in (pilot["id"], new_id()):
        assert elsewhere("showPilot", pilot=missing, status=404).code == "not-found"
        assert elsewhere("enterPilotFigure", figure, **(place | {"pilot": missing}), status=404).code == "not-found"


def test_whoever_read_another_version_is_told_so(calls: Calls, people: dict[str, Client]):
    runner = people["runner"]
    pilot = calls.pilots.planned(runner)
    begin = said("beginPilot", pilot)
    stale = runner("beginPilot", begin, pilot=pilot["id"], match='"1"', status=412)
    assert (stale.code, stale.etag) == ("version-stale", '"2"')
    assert runner("beginPilot", begin, pilot=pilot["id"], status=428).code == "version-required"
    assert runner("showPilot", pilot=pilot["id"]).body == pilot


PLANS = [
    # What is otherwise in a plan, and the fields that have to be mended.
    ({"nosuchfield": 1}, ["nosuchfield"]),
    ({"title": " "}, ["title"]),
    ({"begins": day(-1)}, ["begins"]),
    ({"ends": day(0)}, ["ends"]),
    ({"with": {}}, ["with"]),
    ({"with": {"units": ["nowhere"]}}, ["with"]),
    ({"with": {"people": 4}}, ["with.people"]),
    ({"compared": {"units": ["north"]}}, ["compared"]),
    ({"compared": ...}, ["because"]),
    ({"because": "There is but one unit."}, ["because"]),
    ({"programme": "nonsense"}, ["tried"]),
]


@pytest.mark.parametrize(("changed", "fields"), PLANS, ids=[str(changed) for changed, _ in PLANS])
def test_a_plan_that_does_not_hold_is_told_by_its_field(calls: Calls, people, changed: dict, fields: list[str]):
    call = calls.pilots.plan(people["runner"])
    assert call(body=otherwise(call.arguments["body"], **changed), status=422).fields == fields
    call()


FIGURES = [
    # What is otherwise in a figure of before, and the fields that have to be mended.
    ({"measure": "01935a47-3e1b-7c50-9a2d-6b8f4d1e0c73"}, ["measure"]),
    ({"measure": "nonsense"}, ["measure"]),
    ({"value": 81}, ["value"]),
    ({"value": 1.5}, ["value"]),
    ({"shape": "mean"}, ["value"]),
    ({"of": 0, "value": 0}, ["of"]),
    ({"to": day(0)}, ["to"]),
    ({"from": day(-1), "to": day(-2)}, ["to"]),
    ({"side": "others"}, ["side"]),
    ({"mends": "01935a47-3e1b-7c50-9a2d-6b8f4d1e0c73", "because": "It was wrong."}, ["mends"]),
    ({"because": "It was wrong."}, ["because"]),
    ({"nosuchfield": 1}, ["nosuchfield"]),
]


@pytest.mark.parametrize(("changed", "fields"), FIGURES, ids=[str(changed) for changed, _ in FIGURES])
def test_a_figure_that_does_not_hold_is_told_by_its_field(calls: Calls, people, changed: dict, fields: list[str]):
    call = calls["enterPilotFigure"]
    assert call(body=otherwise(call.arguments["body"], **changed), status=422).fields == fields
    call()
