"""Only a licence that counts today, and covers the part, lets somebody investigate; a rank may allow it for a time."""

import pytest
from calls import Calls
from client import Client
from days import day
from service import Service


@pytest.fixture(scope="module")
def superintendent(service: Service) -> Client:
    return service.client(service.account("Asha Rao", "police", "north", "chief-officer", rank="superintendent"))


def account_of(calls: Calls) -> str:
    return calls.licences.holder("showOwnLicences").body["items"][0]["holder"]


def lines(board: dict, part: str, made: dict) -> list[dict]:
    return [line for line in board[part] if line["investigation"] == made["id"]]


def test_a_part_is_given_by_a_licence_and_is_uncovered_once_that_counts_no_longer(calls: Calls, superintendent: Client):
    mine = calls.investigations
    licence, holder = calls.licences.awarded(), account_of(calls)
    made = mine.itself(calls.supervisor)
    given = mine.give(made, "lead", holder).body
    (lead,) = given["parts"]
    assert lead["ground"]["by"] == "licence" and lead["standing"]["state"] == "licensed"
    assert lead["standing"]["until"] == licence["expires"] and given["missing"] == ["supervisor"]
    shown = calls.licences.holder("showInvestigation", investigation=made["id"]).body
    assert shown["parts"] == given["parts"], "who takes part reads it"
    calls.licences.decided("suspend", licence)
    board = calls.supervisor("showAllocations").body
    (line,) = lines(board, "uncovered", made)
    assert line["part"]["standing"] == {"state": "uncovered", "until": None, "lack": "their licence is not in force"}
    assert line["part"]["handling"] == "Another takes it over and tells them."
    # What is said keeps people safe meanwhile, for a time.
    body = {
        "step": "allow", "part": "lead", "assignee": holder, "because": "An interview is this week.",
        "mitigation": "A licensed supervisor sits in.", "last_day": day(7),
    }
    allowed = superintendent("takeInvestigationStep", body, investigation=made["id"], match='"2"').body
    assert allowed["parts"][0]["standing"]["state"] == "allowed" and allowed["parts"][0]["earlier"][0]["by"] == "licence"
    board = superintendent("showAllocations").body
    assert not lines(board, "uncovered", made) and lines(board, "allowed", made)


def test_nobody_without_a_licence_is_given_a_part(calls: Calls, cast):
    made = calls.investigations.itself(calls.supervisor)
    refused = calls.investigations.give(made, "lead", cast.responder.id, status=422)
    assert refused.code == "unlicensed" and "they hold no licence for it" in refused.body["detail"]
    unchanged = calls.supervisor("showInvestigation", investigation=made["id"])
    assert unchanged.body["parts"] == [] and unchanged.etag == '"1"'


@pytest.mark.parametrize(("who", "status", "code"), [("chief_officer", 403, "not-allowed"), ("supervisor", 403, "not-allowed")])
def test_no_role_allows_what_takes_a_rank(calls: Calls, clients: dict[str, Client], cast, who: str, status: int, code: str):
    made = calls.investigations.itself(calls.supervisor)
    body = {
        "step": "allow", "part": "lead", "assignee": cast.responder.id, "because": "It is late.", "mitigation": "Somebody sits in.",
        "last_day": day(1),
    }
    assert clients[who]("takeInvestigationStep", body, investigation=made["id"], match='"1"', status=status).code == code


def test_what_is_allowed_says_why_and_how_and_until_when(calls: Calls, superintendent: Client, cast):
    made = calls.investigations.itself(calls.supervisor)
    body = {
        "step": "allow", "part": "lead", "assignee": cast.responder.id, "because": "It is late.", "mitigation": "Somebody sits in.",
        "last_day": day(365),
    }
    for wrong, field in (({}, "last_day"), ({"because": " "}, "because"), ({"mitigation": " "}, "mitigation")):
        refused = superintendent("takeInvestigationStep", body | wrong, investigation=made["id"], match='"1"', status=422)
        assert refused.fields == [field]


def test_an_investigation_comes_from_one_thing(calls: Calls):
    call = calls["beginInvestigation"]
    both = call.arguments["body"] | {"referral": call.arguments["body"]["contact"]}
    assert call(body=both, status=422).fields == ["referral"]
    assert call(body={"kind": "lost"}, status=422).fields == ["kind", "reference"]
    call()
    assert call(status=409).code == "not-in-this-state"


def test_a_list_shows_the_wrong_person_nothing(calls: Calls, clients: dict[str, Client]):
    made = calls.investigations.itself(calls.supervisor)
    for name, sees in {"supervisor": True, "chief_officer": True, "elsewhere": False, "responder": False, "specialist": False}.items():
        assert (made["id"] in [one["id"] for one in clients[name].listed("listInvestigations")]) == sees, name
    for name in ("coordinator", "partner", "information_manager", "assessor", "trainer", "administrator"):
        clients[name]("listInvestigations", status=403)
        clients[name]("showAllocations", status=403)


def test_the_forecast_names_nobody(calls: Calls):
    calls.licences.awarded()
    told = calls.supervisor("forecastLicences")
    lead = next(line for line in told.body["items"] if line["part"] == "lead")
    assert lead["holders"] >= 1 and len(lead["months"]) == 12
    assert account_of(calls) not in told.bytes.decode()


def test_what_one_owes_is_told_to_oneself(service: Service, clients: dict[str, Client]):
    newcomer = service.client(service.account("Asha Rao", "police", "north", "responder"))
    mine = newcomer("showOwnLearning").body
    programme = next(one for one in mine["items"] if one["programme"] == "frontline-vulnerability")
    assert not programme["is_complete"] and {module["state"] for module in programme["modules"]} <= {"owed", "not-yet"}
    assert mine["unsaid"] == ["rank"]
    theirs = {one["programme"] for one in clients["partner"]("showOwnLearning").body["items"]}
    assert "licence-csa-investigator" not in theirs
