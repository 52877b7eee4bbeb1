"""Every operation leaves exactly the account of itself in the journal that this table says."""

from collections import Counter

import pytest
from calls import (
    Actions, Agreements, Call, Calls, Contacts, Courses, Delivery, Exercises, Hub, Learning, Licences, Pilots, Plans, Portfolios, Referrals,
)
from client import Client, Reply
from description import OPERATIONS
from journal import Entry, Journal, counted
from service import Service

# Verb, kind of subject, and whose: how many there are, or exactly one for each person of a group. `shown` is everybody
# on record whose id stands in the reply; other groups are named by the call.
Expected = list[tuple[str, str, int | str]]
EXPECTED: dict[str, Expected] = {
    "readDescription": [],
    "recordContact": [("collect", "contact", 1), ("collect", "assessment", 1), ("collect", "person", "shown")],
    "listContacts": [],
    "showContact": [("consult", "contact", 1), ("consult", "person", "shown")],
    "replaceContact": [("alter", "contact", 1), ("collect", "assessment", 1), ("consult", "person", "shown")],
    "listContactVersions": [("consult", "contact", 1)],
    "answerContact": [("alter", "contact", 1), ("collect", "assessment", 1), ("consult", "person", "shown")],
    "judgeContact": [("alter", "contact", 1), ("collect", "assessment", 1), ("consult", "person", "shown")],
    "reviewJudgement": [("alter", "contact", 1), ("consult", "person", "shown")],
    "linkPerson": [
        ("alter", "contact", 1),
        ("collect", "assessment", 1),
        ("combine", "person", "linked"),
        ("combine", "person", "former"),
        ("consult", "person", "others"),
    ],
    "listAssessments": [("consult", "contact", 1)],
    "showAssessment": [("consult", "assessment", 1), ("consult", "person", "people")],
    "showPerson": [("consult", "person", "shown")],
    "keepSafeContact": [("alter", "person", "people")],
    "searchPeople": [("consult", "search", 1), ("consult", "person", "shown")],
    "listLapsingControls": [("consult", "person", "shown")],
    **{
        move: [("alter", "contact", 1), ("collect", "assessment", 1), ("consult", "person", "shown")]
        for move in Contacts.CONTROLS
    },
    "draftReferral": [("collect", "referral", 1), ("consult", "person", "shown")],
    "listReferrals": [("consult", "person", "shown")],
    "showReferral": [("consult", "referral", 1), ("consult", "person", "shown")],
    "checkReferral": [("consult", "referral", 1), ("consult", "person", "told"), ("consult", "person", "others")],
    "showReferralAsFHIR": [("consult", "referral", 1), ("consult", "person", "told")],
    "answerByTask": [("alter", "referral", 1), ("consult", "person", "told")],
    "answerByWebhook": [("alter", "referral", 1), ("consult", "person", "told")],
    "listDeadLetters": [],
    "showDeadLetter": [],
    "listReceipts": [],
    **{move: [("alter", "deliveries", 1)] for move in Delivery.LETTERS if move != "showDeadLetter"},
    "sendReferral": [("alter", "referral", 1), ("disclose", "person", "told")],
    **{
        move: [("alter", "referral", 1), ("consult", "person", "told")]
        for move in Referrals.WAYS
        if move != "sendReferral"
    },
    "listUnheldContacts": [],
    "showClosure": [("consult", "contact", 1), ("consult", "person", "shown")],
    "nameHolder": [("collect", "closure", 1), ("consult", "contact", 1), ("consult", "person", "shown")],
    "closeContact": [("alter", "closure", 1), ("consult", "contact", 1), ("consult", "person", "shown")],
    "reopenContact": [("alter", "closure", 1), ("consult", "contact", 1), ("consult", "person", "shown")],
    "listChecks": [],
    "listFindings": [],
    "showFinding": [("consult", "contact", 1)],
    "setFindingAside": [("collect", "closure", 1)],
    "findWhomToAsk": [("consult", "contact", 1), ("consult", "person", "shown")],
    "listAdvice": [("consult", "contact", 1), ("consult", "person", "shown")],
    "recordAdvice": [("collect", "advice", 1), ("consult", "person", "shown")],
    "listAgreements": [],
    "showAgreement": [],
    "draftAgreement": [("collect", "agreement", 1)],
    **{move: [("alter", "agreement", 1)] for move in Agreements.MOVES},
    "showOwnPortfolio": [("consult", "portfolio", 1)],
    "addEvidence": [("collect", "portfolio", 1)],
    "listPortfolios": [("consult", "portfolio", 1)],
    "showPortfolio": [("consult", "portfolio", 1)],
    **{move: [("alter", "portfolio", 1)] for move in Portfolios.OWN},
    # What an assessor judges first is looked at again.
    "judgePortfolio": [("alter", "portfolio", 1), ("collect", "moderation", 1)],
    "showDevelopment": [],
    "enterDevelopment": [("collect", "development", 1)],
    "listDevelopmentToSign": [("consult", "development", 1)],
    "signDevelopment": [("alter", "development", 1)],
    "listNeeds": [("consult", "learning", 1)],
    "listAskedNeeds": [],
    "showOwnLicences": [],
    "applyForLicence": [("collect", "licence", 1)],
    "takeLicenceStep": [("alter", "licence", 1)],
    **{look: [("consult", "licence", 1)] for look in ("showLicence", "listLicences", "readRegister")},
    "showCredential": [("collect", "licence-credential", 1)],
    **{operation: [] for operation in Licences.PUBLIC},
    "listSamplePlans": [],
    "showSamplePlan": [],
    "drawSamples": [("collect", "sample-plan", 1)],
    "showSample": [("consult", "contact", 1), ("consult", "person", "people")],
    "reviewSample": [("collect", "practice-review", 1), ("alter", "sample-plan", 1)],
    "showOwnLearning": [],
    # Of those who judge one sees oneself alone.
    **dict.fromkeys(["listExercises", "listAssessors"], []),
    "prepareExercise": [("collect", "exercise", 1)],
    "showExercise": [("consult", "exercise-part", 2)],
    **{move: [("alter", "exercise", 1)] for move in Exercises.RUN},
    "openExercise": [("alter", "exercise", 1), ("collect", "exercise-part", 2)],
    **dict.fromkeys(["judgePieces", "followExercise"], [("alter", "exercise-part", 1)]),
    **dict.fromkeys(["listModerations", "listModerationTallies"], []),
    "showModeration": [("consult", "moderation", 1), ("consult", "portfolio", 1)],
    "sayModeratorView": [("alter", "moderation", 1)],
    "decideModeration": [("alter", "moderation", 1), ("alter", "portfolio", 1)],
    **dict.fromkeys(["listContent", "showContent", "showReactionAsked"], []),
    "reviewContent": [("collect", "content-review", 1)],
    "giveReaction": [("collect", "learning", 1)],
    "readReactions": [("consult", "learning", 1)],
    **dict.fromkeys(["listJointProgrammes", "listPilots", "showPilot"], []),
    "acknowledgePart": [("collect", "acknowledgement", 1)],
    "planPilot": [("collect", "pilot", 1)],
    **{move: [("alter", "pilot", 1)] for move in Pilots.MOVES},
    "beginInvestigation": [("collect", "investigation", 1), ("consult", "person", "told")],
    "showInvestigation": [("consult", "investigation", 1), ("consult", "person", "told")],
    "takeInvestigationStep": [("alter", "investigation", 1), ("consult", "person", "told")],
    "listCandidates": [("consult", "investigation", 1), ("consult", "licence", "licences"), ("consult", "person", "told")],
    **dict.fromkeys(["listInvestigations", "showAllocations"], [("consult", "investigation", 1)]),
    "forecastLicences": [],
    "readCalendar": [],
    "listAutomatic": [],
    "listAlarms": [],
    "notifyHub": [("collect", "notification", 1), ("consult", "person", "shown")],
    "showNotification": [("consult", "notification", 1), ("consult", "person", "shown")],
    "listNotifications": [("consult", "person", "shown")],
    **{move: [("alter", "notification", 1), ("consult", "person", "shown")] for move in Hub.WAYS},
    "askAgencies": [("alter", "notification", 1), ("collect", "research", 1), ("disclose", "person", "shown")],
    "decideNotification": [("alter", "notification", 1), ("collect", "referral", 1), ("consult", "person", "shown")],
    "decideTogether": [("alter", "notification", 1), ("consult", "person", "people")],
    "listAnswers": [("consult", "research", 1), ("consult", "person", "shown")],
    "listQuestions": [("consult", "person", "told")],
    "showQuestion": [("consult", "research", 1), ("consult", "person", "told")],
    "answerQuestion": [("alter", "research", 1), ("disclose", "person", "told")],
    "listMeetings": [],
    "conveneMeeting": [("collect", "meeting", 1)],
    "showMeeting": [("consult", "meeting", 1), ("consult", "person", "told")],
    "moveMeeting": [("alter", "meeting", 1), ("consult", "person", "told")],
    "putOnMeeting": [("collect", "meeting-part", 1), ("consult", "person", "told")],
    "listPeopleWithoutMeeting": [],
    "showMeetingPart": [("consult", "meeting-part", 1), ("consult", "person", "told")],
    # It is disclosed to the host and to the other agency that is invited.
    "writeMeetingPart": [
        ("alter", "meeting-part", 1), ("disclose", "person", "told"), ("disclose", "person", "told"),
    ],
    "listMeetingActions": [("consult", "person", "told")],
    "beginPlan": [("collect", "plan", 1), ("collect", "planned-action", 1), ("disclose", "person", "told")],
    **{show: [("consult", "plan", 1), ("consult", "person", "told")] for show in ("showPlan", "showPlanOfContact")},
    "listPlans": [("consult", "person", "told")],
    **{move: [("alter", "plan", 1), ("consult", "person", "told")] for move in Plans.MOVES},
    "askAction": [("collect", "planned-action", 1), ("disclose", "person", "told")],
    "listAskedActions": [("consult", "person", "told")],
    "showPlannedAction": [("consult", "planned-action", 1), ("consult", "person", "told")],
    **{
        move: [("alter", "planned-action", 1), ("consult" if move in Actions.PLANNERS else "disclose", "person", "told")]
        for move in Actions.WAYS
    },
    # What it put in place is written into the contact, which others are in too.
    "completeAction": [
        ("alter", "planned-action", 1), ("alter", "contact", 1), ("disclose", "person", "told"), ("consult", "person", "others"),
    ],
    "raiseConcern": [
        ("collect", "contact", 1), ("collect", "assessment", 1), ("collect", "notification", 1),
        ("collect", "concern", 1), ("collect", "person", "shown"),
    ],
    "listConcerns": [("consult", "person", "told")],
    "showConcern": [("consult", "concern", 1), ("consult", "person", "told")],
    "addToConcern": [
        ("alter", "concern", 1), ("alter", "contact", 1), ("alter", "notification", 1), ("disclose", "person", "told"),
    ],
    "readFeedback": [],
    **{
        operation: [("consult" if operation == "readStatements" else "collect", "learning", 1)]
        for operation in Learning.STATEMENTS
    },
    **dict.fromkeys(["listCourseRuns", "getCoverage"], []),
    "getTeamLearning": [("consult", "learning", 1)],
    "planCourseRun": [("collect", "course-run", 1)],
    "getCourseRun": [("consult", "course-run", 1), ("consult", "account", 1)],
    **{move: [("alter", "course-run", 1)] for move in (*Courses.OWN, "changeCourseRun", "cancelCourseRun")},
    "recordAttendance": [("alter", "course-run", 1), ("alter", "account", 1)],
    **dict.fromkeys(["readJournal", "readOwnJournal"], [("consult", "journal", 1)]),
    "readPersonJournal": [("consult", "journal", 1), ("consult", "person", "shown")],
    "showDirectory": [],
    "showDirectoryRoot": [],
    "listServices": [],
    "showService": [],
    "listTaxonomies": [],
    "showTaxonomy": [],
    "listTaxonomyTerms": [],
    "showTaxonomyTerm": [],
    "listServicesAtLocations": [],
    "showServiceAtLocation": [],
    "checkLive": [],
    "checkReady": [],
    "readMetrics": [],
}
# Every reply but those of the journal itself shows people only with an entry for each.
NAMES_NOBODY = {"readJournal", "readOwnJournal"}


def walked(journal: Journal, call: Call, **changed: object) -> tuple[Reply, list[Entry]]:
    before = journal.last()
    reply = call(**changed)
    return reply, journal.since(before)


def shown(journal: Journal, reply: Reply) -> set[str]:
    told = reply.bytes.decode()
    return {record for record in journal.people() if record in told}


def departures(expected: Expected | None, call: Call, reply: Reply, entries: list[Entry], journal: Journal) -> list[str]:
    """In what the entries of one call are not those expected."""
    if expected is None:
        return [f"nothing is expected of {call.operation_id}; say what one call of it must leave in the journal"]
    groups = {**call.people, "shown": shown(journal, reply)}
    wanted: Counter = Counter()
    for verb, kind, whose in expected:
        if isinstance(whose, int):
            wanted[verb, kind, None] += whose
        else:
            wanted.update((verb, kind, one if kind == "person" else None) for one in groups[whose])
    found: Counter = Counter()
    for (verb, kind, subject), count in counted(entries).items():
        found[verb, kind, subject if kind == "person" else None] += count
    faults = [f"{key} is missing" for key in (wanted - found).elements()]
    faults += [f"{key} is too many" for key in (found - wanted).elements()]
    if call.operation_id not in NAMES_NOBODY:
        of_people = Counter(entry.subject for entry in entries if entry.kind == "person")
        unaccounted = {person for person in groups["shown"] if of_people[person] != 1}
        faults += [f"{person} is shown with {of_people[person]} entries" for person in sorted(unaccounted)]
    return faults


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_operation_accounts_for_itself(calls: Calls, journal: Journal, service: Service, operation: str):
    call = calls[operation]
    reply, entries = walked(journal, call)
    assert departures(EXPECTED.get(operation), call, reply, entries, journal) == []
    for entry in entries:
        account = service.accounts[call.by.token]
        assert (entry.actor, entry.agency) == (account.id, account.agency)
        written = entry.verb in ("collect", "alter") and entry.kind not in ("search", "deliveries", "learning", "account")
        assert (entry.version is not None) == written and entry.rule, entry


def test_nothing_is_expected_of_what_is_not_there():
    assert set(EXPECTED) <= set(OPERATIONS)


def test_a_change_of_a_person_is_an_alteration_of_their_record(calls: Calls, journal: Journal):
    call = calls["replaceContact"]
    body = call.arguments["body"]
    body["people"][0]["home"] = {"line": "2 Quarry Yard", "postcode": "YH5 1AB"}
    first, second = [
        person["record"] for person in calls.responder("showContact", contact=call.arguments["contact"]).body["people"]
    ]
    call = Call(call.operation_id, call.by, call.arguments, {"changed": {first}, "same": {second}})
    reply, entries = walked(journal, call)
    expected = [entry for entry in EXPECTED["replaceContact"] if entry[1] != "person"]
    expected += [("alter", "person", "changed"), ("consult", "person", "same")]
    assert departures(expected, call, reply, entries, journal) == []


@pytest.mark.parametrize("operation", [o.id for o in OPERATIONS.values() if "Idempotency-Key" in o.parameters])
def test_a_reply_given_again_consults_everybody_in_it_again(calls: Calls, journal: Journal, operation: str):
    call = calls[operation]
    call(key=f"again-{operation}-{call.word}")
    reply, entries = walked(journal, call, key=f"again-{operation}-{call.word}")
    # An agency that was sent something is told of people without their records.
    whose = "told" if "told" in call.people else "shown"
    assert departures([("consult", "person", whose)], call, reply, entries, journal) == []


def test_the_head_of_a_record_is_accounted_for_like_the_record(calls: Calls, journal: Journal):
    for operation in ("showContact", "showPerson", "showReferral", "showAssessment"):
        call = calls[operation]
        reply, entries = walked(journal, call)
        before = journal.last()
        head = call.by.send("HEAD", reply.operation.path.format(**call.arguments))
        assert (head.status, head.headers.get("etag"), head.bytes) == (200, reply.headers.get("etag"), b"")
        assert counted(journal.since(before)) == counted(entries)


def test_what_is_refused_shows_and_journals_nothing(calls: Calls, journal: Journal, clients: dict[str, Client], nobody):
    for operation in ("showContact", "showPerson", "showReferral", "showAssessment", "replaceContact"):
        call = calls[operation]
        for client, status in ((clients["partner"], 404), (clients["administrator"], 403), (nobody, 401)):
            reply, entries = walked(journal, call, by=client, status=status)
            assert (shown(journal, reply), entries) == (set(), []), operation


def test_a_contact_of_an_older_version_consults_those_in_it(calls: Calls, journal: Journal):
    call = calls["replaceContact"]
    body = call.arguments["body"]
    del body["people"][1]
    body |= {"relationships": [], "situation": [], "controls": []}
    call()
    older = Call("showContact", call.by, {"contact": call.arguments["contact"], "query": {"version": "1"}})
    reply, entries = walked(journal, older)
    assert len(shown(journal, reply)) == 2
    assert departures(EXPECTED["showContact"], older, reply, entries, journal) == []


def test_a_doctored_expectation_is_found_out(calls: Calls, journal: Journal):
    call = calls["showContact"]
    reply, entries = walked(journal, call)
    right = EXPECTED["showContact"]
    assert departures(right, call, reply, entries, journal) == []
    doctored: list[Expected | None] = [
        None,
        [],
        right[:1],
        right[1:],
        [*right, right[0]],
        [("alter", "contact", 1), right[1]],
        [right[0], ("collect", "person", "shown")],
        [("consult", "contact", 2), right[1]],
    ]
    for expected in doctored:
        assert departures(expected, call, reply, entries, journal), expected
    for entry in entries:
        without = [one for one in entries if one != entry]
        assert departures(right, call, reply, without, journal), "an entry less passes"
        assert departures(right, call, reply, [*entries, entry], journal), "an entry twice passes"
