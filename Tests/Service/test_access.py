"""Who sees what. What one may not see is not there: the same reply as for an id that nothing has."""

import pytest
from calls import (
    ENDING, Actions, Agreements, Calls, Content, Courses, Delivery, Exercises, Hub, Investigations, Licences, Moderation, Pilots, Portfolios, Referrals,
    Sampling,
)
from client import Client, Reply
from description import OPERATIONS
from documents import canary, visit
from test_problems import new_id

# What everybody of the cast gets of a record of police, north, in which they took no part.
SEES = {
    "responder": 200,
    "colleague": 200,
    "supervisor": 200,
    "coordinator": 200,
    "relief": 200,
    "specialist": 200,
    "elsewhere": 404,
    "no_unit": 404,
    "partner": 404,
    "information_manager": 403,
    "assessor": 403,
    "chief_officer": 403,
    "administrator": 403,
    "trainer": 403,
}
# What they get of a move of the agency that a referral went to; only the partner is of that agency.
ANSWERS = dict.fromkeys(SEES, 403) | {"partner": 200, "coordinator": 404, "relief": 404}
# What they get of what only those do who screen for the agency.
SCREENS = dict.fromkeys(SEES, 403) | {"coordinator": 200, "relief": 200}
# What they get of a meeting of the police; those who are invited and those of the hub are there for it.
ATTENDS = SCREENS | {"partner": 200}
# The partner is invited, but knows of nothing before the papers are out, and does not run it.
RUNS = SCREENS | {"partner": 404}
# What they get of what a partner raised; nobody else of the cast is of its agency.
RAISES = dict.fromkeys(SEES, 403) | {"partner": 200}
# What only the one does who has taken it; the coordinator has, and of what is taken over the relief.
SCREENERS = {"giveBackNotification", "askAgencies", "callDiscussion", "decideNotification", "takeOverNotification"}
# What they get of an agreement of police and the partner that the coordinator drafted; all of both agencies may read it.
AGREES = dict.fromkeys(SEES, 403) | dict.fromkeys(("coordinator", "relief", "administrator", "partner"), 200)
# What they get of a course for the police; nothing that is taught in it is for those who coordinate or train.
ATTENDS_COURSE = dict.fromkeys(SEES, 200) | {"partner": 404}
BOOKS = ATTENDS_COURSE | dict.fromkeys(("coordinator", "relief", "trainer"), 409)
# What they get of an investigation of the unit in which they take no part; a rank that may allow what a licence does not looks too.
INVESTIGATES = {
    "showInvestigation": dict.fromkeys(("responder", "colleague", "no_unit", "specialist", "elsewhere"), 404)
    | dict.fromkeys(("supervisor", "chief_officer"), 200),
    "takeInvestigationStep": {"supervisor": 200, "elsewhere": 404},
    "listCandidates": {"supervisor": 200, "chief_officer": 200, "elsewhere": 404},
}
# What they get of a pilot of the police, which trainers read and chief officers run and decide on.
PILOTS = dict.fromkeys(SEES, 403) | {"chief_officer": 200}
# What they get of the part of another agency; the partner has one of its own, which is acknowledged once.
SPEAKS = dict.fromkeys(SEES, 403) | dict.fromkeys(("coordinator", "relief", "chief_officer", "administrator"), 404) | {"partner": 0}
ONE_RECORD = [
    operation.id for operation in OPERATIONS.values() if operation.needs_token and "{" in operation.path
] + ["draftReferral", "notifyHub"]
LISTS = ["listContacts", "listReferrals", "listLapsingControls", "listPlans", "listFindings", "searchPeople"]
MISSED = (403, 404)
ONE = ("contact", "assessment", "person", "referral", "notification", "research", "meeting", "part", "plan", "action", "finding", "delivery",
       "agreement", "concern", "portfolio", "programme", "course", "entry", "licence", "investigation", "exercise", "moderation", "content", "module",
       "pilot")


# What they get of what could not be delivered: the responder owns it, and the administrator sees what their agency owns.
OWNS = {
    name: 200 if name in ("responder", "administrator") else 403 if name in ("partner", "assessor", "chief_officer", "trainer") else 404
    for name in SEES
}


def status_for(name: str, operation: str) -> int:
    if operation in Delivery.LETTERS:
        return OWNS[name]
    if operation == "showReferralAsFHIR" or operation in Referrals.WAYS and operation not in Referrals.SENDERS:
        return ANSWERS[name]
    if operation == "showAgreement":
        return 200
    if operation in Agreements.MOVES:
        signs = operation in ("signAgreement", "endAgreement")
        return (AGREES | ({"chief_officer": 200} if signs else {"partner": 409}))[name]
    if operation in Licences.OF_ONE:
        return 404
    if operation in Portfolios.JUDGED:
        return 200 if name == "assessor" else 403
    if operation in ("showOwnPortfolio", "addEvidence"):
        # The programme is for chief officers, who have a portfolio of their own or may begin one.
        return 0 if name == "chief_officer" else 404
    if operation in Portfolios.OWN:
        return 404
    if operation in ("getCourseRun", *Courses.OWN):
        return (BOOKS if operation == "bookPlace" else ATTENDS_COURSE)[name]
    if operation in Courses.RUN:
        return 200 if name == "trainer" else 403
    if operation in Sampling.DRAWN:
        return {"supervisor": 200, "elsewhere": 404}.get(name, 403)
    if operation in Exercises.PART:
        # It is there for whoever runs exercises and for those who were asked.
        return 404
    if operation in (*Exercises.RUN, *Moderation.ONE):
        return 403
    if operation in Content.KEPT:
        return 200 if name == "trainer" else 403
    if operation in Content.OWN:
        # What is for chief officers, of which this one has done nothing yet.
        return (200 if operation == "showReactionAsked" else 409) if name == "chief_officer" else 404
    if operation in Investigations.ONE:
        return INVESTIGATES[operation].get(name, 403)
    if operation == "acknowledgePart":
        return SPEAKS[name]
    if operation in ("showPilot", *Pilots.MOVES):
        return 200 if (name, operation) == ("trainer", "showPilot") else PILOTS[name]
    if operation == "signDevelopment":
        return 200 if name == "supervisor" else 404
    if operation in ("showQuestion", "answerQuestion"):
        return ANSWERS[name]
    if operation in ("showMeetingPart", "writeMeetingPart"):
        return ATTENDS[name]
    if operation in ("showMeeting", "moveMeeting", "putOnMeeting"):
        return RUNS[name]
    if operation in Actions.WAYS and operation not in Actions.PLANNERS:
        # Those who keep the plan see the action, and leave the answer to the agency that was asked.
        return 200 if name == "partner" else 409 if SEES[name] == 200 else SEES[name]
    if operation == "showPlannedAction" and name == "partner":
        return 200
    if operation in (*Hub.WAYS, "listAnswers") and operation not in Hub.WRITERS:
        return 409 if name == "relief" and operation in SCREENERS else SCREENS[name]
    if operation in ("showConcern", "addToConcern"):
        return RAISES[name]
    if operation == "setFindingAside" and name in ("responder", "colleague", "no_unit"):
        return 403
    if operation == "reviewJudgement" and name not in ("supervisor", "elsewhere"):
        return 403
    return SEES[name]


WRONG = [(name, operation) for name in SEES for operation in ONE_RECORD if status_for(name, operation) in MISSED]
RIGHT = [(name, operation) for name in SEES for operation in ONE_RECORD if status_for(name, operation) == 200]


def test_everybody_of_the_cast_is_asked(clients: dict[str, Client]):
    assert set(SEES) == set(clients)


@pytest.mark.parametrize(("name", "operation"), WRONG)
def test_a_record_is_not_there_for_the_wrong_person(calls: Calls, clients: dict[str, Client], name: str, operation: str):
    call, client, status = calls[operation], clients[name], status_for(name, operation)
    reply = call(by=client, status=status)
    assert call.word not in reply.bytes.decode()
    missing = call(by=client, status=status, **_missing(call.arguments))
    assert _without_id(reply) == _without_id(missing)


@pytest.mark.parametrize(("name", "operation"), RIGHT)
def test_a_record_is_there_for_the_right_person(calls: Calls, clients: dict[str, Client], name: str, operation: str):
    call = calls[operation]
    reply = call(by=clients[name])
    if operation in ("showContact", "showPerson", "showReferral", "showAssessment"):
        assert call.word in reply.bytes.decode()


def _missing(arguments: dict) -> dict:
    """The same call of a record that is not there."""
    names = [name for name in ONE if name in arguments]
    if names:
        return {name: new_id() for name in names}
    return {"body": arguments["body"] | {"contact": new_id()}}


def _without_id(reply: Reply) -> tuple:
    return reply.status, reply.body, len(reply.bytes), reply.headers.get("etag")


@pytest.mark.parametrize("name", SEES)
def test_lists_and_searches_show_only_what_one_may_see(calls: Calls, clients: dict[str, Client], name: str):
    word = canary()
    contact = calls.contacts.recorded(visit(word) | {"controls": [ENDING]})
    draft = {"contact": contact["id"], "person": "p1", "pathway": "adult-safeguarding", "note": word}
    referral = calls.responder("draftReferral", draft).body["id"]
    person = contact["people"][0]["record"]
    client, status = clients[name], SEES[name]
    if status == 403:
        for operation in LISTS:
            body = {"name": word} if operation == "searchPeople" else None
            client(operation, body, status=403)
        return
    board = everything(client, "listLapsingControls")
    assert (contact["id"] in board, word in board) == (status == 200, status == 200)
    told = everything(client, "listContacts") + everything(client, "listReferrals")
    for search in ({"name": f"Edith {word}"}, {"name": word}, {"born": "1939", "limit": 100}, {"postcode": "YH2 9RD"}):
        told += client("searchPeople", search).bytes.decode()
    shown = [token in told for token in (word, contact["id"], referral, person)]
    assert shown == [status == 200] * 4


def everything(client: Client, operation: str, **query: str) -> str:
    """A whole list, as it was told."""
    return "".join(page.bytes.decode() for page in client.pages(operation, **query))


def test_somebody_of_no_unit_sees_what_they_took_part_in(calls: Calls, clients: dict[str, Client]):
    own = clients["no_unit"]("recordContact", visit()).body["id"]
    clients["no_unit"]("showContact", contact=own)
    clients["coordinator"]("showContact", contact=own)
    clients["responder"]("showContact", contact=own, status=404)
    clients["elsewhere"]("showContact", contact=own, status=404)


def test_agencies_do_not_see_each_other(clients: dict[str, Client]):
    theirs = clients["partner"]("recordContact", visit()).body
    for name in ("responder", "supervisor", "coordinator", "specialist"):
        clients[name]("showContact", contact=theirs["id"], status=404)
        clients[name]("showPerson", person=theirs["people"][0]["record"], status=404)
    assert clients["partner"]("showContact", contact=theirs["id"]).body["recorded"]["agency"] == "adult-social-care"


def test_nobody_reaches_a_person_by_naming_them(calls: Calls, clients: dict[str, Client]):
    word = canary()
    hidden = calls.contacts.recorded(visit(word))["people"][0]["record"]
    for name in ("partner", "elsewhere", "no_unit"):
        client = clients[name]
        mine = client("recordContact", visit()).body
        replies = [_naming(client, mine, record) for record in (hidden, new_id())]
        for there, missing in zip(*replies, strict=True):
            assert there.status == missing.status == 422 and there.body == missing.body, name
            assert word not in there.bytes.decode()
        client("showPerson", person=hidden, status=404)
        client("showContact", contact=mine["id"])


def _naming(client: Client, mine: dict, record: str) -> list[Reply]:
    """Every way to name the record of a person."""
    document = visit()
    document["people"][0]["record"] = record
    link = {"person": "p1", "record": record}
    return [
        client("linkPerson", link, contact=mine["id"], status=422),
        client("recordContact", document, status=422),
        client("replaceContact", document, contact=mine["id"], match='"1"', status=422),
    ]


def test_only_an_information_manager_reads_the_journal(clients: dict[str, Client]):
    for name, client in clients.items():
        reply = client("readJournal", status=200 if name == "information_manager" else 403)
        assert reply.status == 200 or reply.code == "not-allowed"


def test_the_journal_names_nobody(calls: Calls, clients: dict[str, Client]):
    call = calls["showContact"]
    call()
    calls.responder("searchPeople", {"name": f"Edith {call.word}"})
    told = clients["information_manager"]("readJournal", query={"limit": "200"}).bytes.decode()
    assert call.arguments["contact"] in told
    assert call.word not in told and "Edith" not in told


def test_a_cursor_of_another_account_opens_nothing(calls: Calls, clients: dict[str, Client]):
    words = [canary(), canary(), canary()]
    for word in words:
        calls.contacts.recorded(visit(word))
    cursor = clients["responder"]("listContacts", query={"limit": "1"}).body["next"]
    for name in ("elsewhere", "partner", "no_unit"):
        told = everything(clients[name], "listContacts", cursor=cursor)
        assert not any(word in told for word in words), name
