"""Portfolios: given back with what would meet it until it is met, by an assessor who stands apart."""

from calls import Calls
from calls.portfolios import CHANGES, PROGRAMME, REFLECTS, judged
from client import Client
from documents import otherwise
from service import Service


def test_it_is_given_back_until_it_is_met(calls: Calls):
    call = calls["judgePortfolio"]
    by, id = call.by, call.arguments["portfolio"]
    made = by("showPortfolio", portfolio=id).body
    back = call(body=judged(made, CHANGES)).body
    assert (back["status"], back["can"]) == ("open", [])
    assert {one["criterion"]: one["is_met"] for one in back["criteria"]} == {REFLECTS: True, CHANGES: False}
    assert [one["is_met"] for one in back["assessments"]] == [False]


def test_what_is_met_stands_among_those_that_are(calls: Calls):
    met = calls["judgePortfolio"]().body
    assert met["status"] == "assessed" and all(one["is_met"] for one in met["criteria"])
    assert met["id"] in [one["id"] for one in calls["judgePortfolio"].by.listed("listPortfolios", status="assessed")]


def test_what_is_short_is_named(calls: Calls):
    begin = calls["addEvidence"]
    made = begin().body
    reply = begin.by("submitPortfolio", {}, portfolio=made["id"], match='"1"', status=422)
    assert reply.fields == [f"criteria.{REFLECTS}", f"criteria.{CHANGES}"]
    wrong = otherwise(begin.arguments["body"], kind="observation", criteria=[CHANGES, "lisens"], on="2999-01-01")
    assert begin(body=wrong, status=422).fields == ["on", "criteria[0]", "criteria[1]"]


def test_all_of_it_is_judged(calls: Calls):
    call = calls["judgePortfolio"]
    reply = call(body=call.arguments["body"] | {"verdicts": []}, status=422)
    assert len(reply.fields) == 4 and reply.fields[0] == f"items[0].{REFLECTS}"


def test_the_work_it_names_is_kept_and_never_followed(calls: Calls):
    begin = calls["addEvidence"]
    work = {"kind": "contact", "id": "01935a45-5d2c-7a41-8b6e-3f9c1e7d2a50"}
    made = begin(body=begin.arguments["body"] | {"work": work}).body
    assert made["evidence"][0]["work"] == work


def test_nobody_judges_their_own(service: Service, clients: dict[str, Client], calls: Calls):
    both = service.client(service.account("Asha Rao", "police", "north", "chief-officer", "assessor"))
    begin = calls["addEvidence"]
    for criterion in (REFLECTS, REFLECTS, REFLECTS, CHANGES):
        body = begin.arguments["body"] | {"kind": "discussion", "criteria": [criterion]}
        made = both("addEvidence", body, programme=PROGRAMME).body
    sent = both("submitPortfolio", {}, portfolio=made["id"], match='"4"').body
    refused = both("judgePortfolio", judged(sent), portfolio=sent["id"], match='"5"', status=422)
    assert refused.code == "cannot-assess"
    listed = {one["id"]: one["barred"] for one in both.listed("listPortfolios")}
    assert listed[sent["id"]] == ["this is your own work"]
    assert clients["assessor"]("judgePortfolio", judged(sent), portfolio=sent["id"], match='"5"').status == 200


def test_a_list_shows_the_wrong_person_nothing(service: Service, clients: dict[str, Client], calls: Calls):
    call = calls["judgePortfolio"]
    abroad = service.client(service.account("Asha Rao", "health", None, "assessor"))
    assert call.arguments["portfolio"] not in [one["id"] for one in abroad.listed("listPortfolios")]
    for name in ("responder", "supervisor", "coordinator", "partner", "information_manager", "administrator"):
        clients[name]("listPortfolios", status=403)
