"""A call of every operation that succeeds, on records made for it alone."""

import base64
import copy
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from client import Client, Reply
from description import OPERATIONS
from documents import canary, open_visit, quiet, visit

HOLDER = next(iter(OPERATIONS["nameHolder"].examples.values()))
ADVICE = next(iter(OPERATIONS["recordAdvice"].examples.values()))


# A control that ends within its lead time, with nothing after it.
ENDING = {
    "control": "care-package",
    "protects": "p1",
    "state": "working",
    "ends": (date.today() + timedelta(days=2)).isoformat(),
}


@dataclass(frozen=True)
class Call:
    operation_id: str
    by: Client
    arguments: dict
    # Ids that an expectation may name: of whom the call is about.
    people: dict[str, set[str]] = field(default_factory=dict)
    # Stands in every record of the call, and nowhere else.
    word: str = ""

    def __call__(self, by: Client | None = None, **changed: object) -> Reply:
        return (by or self.by)(self.operation_id, **{**self.arguments, **changed})


@dataclass(frozen=True)
class SignedCall(Call):
    """What the system of a partner says, which is known by its signature."""

    secret: str = ""
    message: str = field(default_factory=lambda: f"msg_{uuid.uuid4().hex}")

    def __call__(
        self, by: Client | None = None, *, body: object = None, secret: str = "", headers: dict | None = None, **changed: object
    ) -> Reply:
        said = self.arguments["body"] if body is None else body
        content = said if isinstance(said, bytes) else json.dumps(said).encode()
        moment = str(int(time.time()))
        key = base64.b64decode((secret or self.secret).removeprefix("whsec_"))
        code = hmac.new(key, f"{self.message}.{moment}.".encode() + content, hashlib.sha256).digest()
        signed = {
            "webhook-id": self.message, "webhook-timestamp": moment, "webhook-signature": f"v1,{base64.b64encode(code).decode()}",
        }
        return super().__call__(by, body=content, headers=signed | (headers or {}), **changed)


class Calls:
    """Makes calls; the accounts are those of the cast."""

    # What is done before each move of a referral can be made.
    WAYS = {
        "sendReferral": [],
        "receiveReferral": ["sendReferral"],
        "requestInformation": ["sendReferral", "receiveReferral"],
        "supplyInformation": ["sendReferral", "receiveReferral", "requestInformation"],
        "acceptReferral": ["sendReferral", "receiveReferral"],
        "beginReferral": ["sendReferral", "receiveReferral", "acceptReferral"],
        "completeReferral": ["sendReferral", "receiveReferral", "acceptReferral"],
        "declineReferral": ["sendReferral", "receiveReferral"],
        "declineForPerson": ["sendReferral", "receiveReferral", "acceptReferral", "beginReferral"],
        "pauseReferral": ["sendReferral", "receiveReferral", "acceptReferral"],
        "resumeReferral": ["sendReferral", "receiveReferral", "acceptReferral", "pauseReferral"],
        "withdrawReferral": ["sendReferral"],
        "challengeReferral": ["sendReferral", "receiveReferral", "declineReferral"],
        "answerChallenge": ["sendReferral", "receiveReferral", "declineReferral", "challengeReferral"],
        "reopenReferral": ["sendReferral", "receiveReferral", "declineReferral"],
    }
    # What is done before each move of a notification can be made; the last is made by the coordinator or the writer.
    HUB_WAYS = {
        "takeNotification": [],
        "takeOverNotification": ["takeNotification"],
        "giveBackNotification": ["takeNotification"],
        "askAgencies": ["takeNotification"],
        "callDiscussion": ["takeNotification"],
        "decideNotification": ["takeNotification"],
        "acknowledgeDecision": ["takeNotification", "decideNotification"],
        "askHubAgain": ["takeNotification", "decideNotification"],
        "reopenNotification": ["takeNotification", "decideNotification"],
    }
    # The moves of a plan, and what is done before each move of an action can be made.
    PLAN_MOVES = {"changePlan", "givePlan", "reviewPlan", "endPlan"}
    ACTION_WAYS = {
        "agreeToAction": [],
        "declineAction": [],
        "completeAction": [],
        "leaveActionUndone": ["agreeToAction"],
        "changeAction": [],
        "withdrawAction": [],
    }
    PLANNERS = {"changeAction", "withdrawAction"}
    AGREEMENT_MOVES = ("changeAgreement", "signAgreement", "endAgreement", "withdrawAgreement")
    WRITERS = {"acknowledgeDecision", "askHubAgain"}
    CONTROLS = {"putControlInPlace", "extendControl", "replaceControl", "releaseControl"}
    SENDERS = {"sendReferral", "supplyInformation", "withdrawReferral", "challengeReferral"}

    # What is done about a message that could not be delivered.
    LETTERS = {"showDeadLetter", "retryDelivery", "tellOtherwise", "handOverDelivery"}

    def __init__(self, clients: dict[str, Client], calendar: str, tell: Callable[[], dict]) -> None:
        """`tell` has the partner's agency told where nothing arrives, and gives the point with its secret."""
        self._tell, self._told = tell, None
        self.partner = clients["partner"]
        self.responder = clients["responder"]
        self.colleague = clients["colleague"]
        self.supervisor = clients["supervisor"]
        self.coordinator = clients["coordinator"]
        self.relief = clients["relief"]
        self.information_manager = clients["information_manager"]
        self._contact = {
            "showContact": {},
            "replaceContact": {"match": '"1"'},
            "listContactVersions": {},
            "answerContact": {"body": {"answers": {"p1.unable-to-protect-self": "yes"}}},
            "judgeContact": {"body": {"grade": "medium", "rationale": "Warm and fed tonight, never seen alone."}},
            "listAssessments": {},
            "showClosure": {},
            "nameHolder": {"body": HOLDER},
            "findWhomToAsk": {},
            "listAdvice": {},
            "recordAdvice": {"body": ADVICE},
            "putControlInPlace": {"match": '"1"'},
            "extendControl": {"match": '"1"', "control": "care-package.p1.1"},
            "replaceControl": {"match": '"1"', "control": "care-package.p1.1"},
            "releaseControl": {"match": '"1"', "control": "care-package.p1.1"},
        }
        self._other: dict[str, Callable[[], Call]] = {
            "recordContact": self._record,
            "reviewJudgement": self._review,
            "closeContact": self._close,
            "reopenContact": self._reopen,
            "linkPerson": self._link,
            "showAssessment": self._assessment,
            "showPerson": self._person,
            "keepSafeContact": self._safe_contact,
            "searchPeople": self._search,
            "draftReferral": self._draft,
            "showReferral": self._referral,
            "checkReferral": self._check,
            "showReferralAsFHIR": self._as_fhir,
            "answerByTask": self._by_task,
            "answerByWebhook": self._by_webhook,
            "listReceipts": self._receipts,
            "notifyHub": self._notify,
            "showNotification": self._notification,
            "listNotifications": lambda: Call("listNotifications", self.coordinator, {}),
            "listAnswers": self._answers,
            "decideTogether": self._together,
            "listQuestions": self._questions,
            "showQuestion": self._question,
            "answerQuestion": self._answer,
            "listLapsingControls": self._lapsing,
            "listMeetings": lambda: Call("listMeetings", self.coordinator, {}),
            "conveneMeeting": self._convene,
            "showMeeting": self._meeting,
            "moveMeeting": self._postpone,
            "putOnMeeting": self._put_on,
            "listPeopleWithoutMeeting": lambda: Call("listPeopleWithoutMeeting", self.coordinator, {}),
            "showMeetingPart": self._part,
            "writeMeetingPart": self._entry,
            "listMeetingActions": self._actions,
            "beginPlan": self._plan,
            "showPlanOfContact": self._plan_of_contact,
            "listPlans": self._plans,
            "showPlan": lambda: self._of_plan("showPlan"),
            "askAction": lambda: self._of_plan("askAction"),
            "listAskedActions": self._asked,
            "raiseConcern": self._raise,
            "listConcerns": self._concerns,
            "showConcern": self._concern,
            "addToConcern": self._add_to_concern,
            "showPlannedAction": self._planned,
            "listFindings": lambda: Call("listFindings", self.responder, {}),
            "showFinding": lambda: self.found("showFinding"),
            "setFindingAside": lambda: self.found("setFindingAside"),
            "showService": lambda: self._listed("showService", "listServices", "service"),
            "showTaxonomy": lambda: self._listed("showTaxonomy", "listTaxonomies", "taxonomy"),
            "showTaxonomyTerm": lambda: self._listed("showTaxonomyTerm", "listTaxonomyTerms", "term"),
            "showServiceAtLocation": lambda: self._listed("showServiceAtLocation", "listServicesAtLocations", "place"),
            "listAgreements": lambda: Call("listAgreements", self.coordinator, {}),
            "draftAgreement": lambda: Call("draftAgreement", self.coordinator, {"body": self._terms("draftAgreement")}),
            "showAgreement": lambda: self._agreement("showAgreement"),
            "changeAgreement": lambda: self._agreement("changeAgreement"),
            "signAgreement": lambda: self._agreement("signAgreement"),
            "endAgreement": lambda: self._agreement("endAgreement", signing=("coordinator", "partner")),
            "withdrawAgreement": lambda: self._agreement("withdrawAgreement"),
            "readCalendar": lambda: Call("readCalendar", self.responder, {"secret": calendar}),
            "readJournal": lambda: Call("readJournal", self.information_manager, {}),
        }

    def __getitem__(self, operation_id: str) -> Call:
        if operation_id in self._contact:
            return self._of_contact(operation_id)
        if operation_id in self.WAYS:
            return self._move(operation_id)
        if operation_id in self.HUB_WAYS:
            return self._hub_move(operation_id)
        if operation_id in self.PLAN_MOVES:
            return self._of_plan(operation_id)
        if operation_id in self.ACTION_WAYS:
            return self._action_move(operation_id)
        if operation_id in self.LETTERS:
            return self._letter(operation_id)
        if operation_id in self._other:
            return self._other[operation_id]()
        return Call(operation_id, self.responder, {})

    def recorded(self, document: dict | None = None) -> dict:
        return self.responder("recordContact", document or open_visit()).body

    def _of_contact(self, operation_id: str) -> Call:
        word = canary()
        contact = self.recorded(open_visit(word) | {"controls": [ENDING]})
        arguments = dict(self._contact[operation_id], contact=contact["id"])
        if operation_id in self.CONTROLS:
            (arguments["body"],) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        if operation_id == "replaceControl":
            # It begins before the other ends, whenever the tests are run.
            arguments["body"]["begins"] = ENDING["ends"]
        if operation_id == "replaceContact":
            arguments["body"] = visit(word)
        return Call(operation_id, self.responder, arguments, {"people": people(contact)}, word)

    def _listed(self, operation_id: str, listing: str, name: str) -> Call:
        """The first of a list of the directory."""
        first = self.responder(listing).body["contents"][0]["id"]
        return Call(operation_id, self.responder, {name: first})

    def _record(self) -> Call:
        word = canary()
        return Call("recordContact", self.responder, {"body": visit(word)}, word=word)

    def _review(self) -> Call:
        call = self._of_contact("judgeContact")
        call()
        arguments = {"contact": call.arguments["contact"], "body": {"agrees": True, "note": "See her alone."}}
        return Call("reviewJudgement", self.supervisor, arguments, call.people, call.word)

    def _close(self) -> Call:
        """Of a contact that is judged, and that those with the primary responsibility hold."""
        call = self._of_contact("judgeContact")
        call()
        contact = call.arguments["contact"]
        for agency in ("adult-social-care", "police"):
            self.responder("nameHolder", contact=contact, body=HOLDER | {"agency": agency})
        (body,) = copy.deepcopy(list(OPERATIONS["closeContact"].examples.values()))
        return Call("closeContact", self.responder, {"contact": contact, "body": body}, call.people, call.word)

    def _terms(self, operation_id: str) -> dict:
        """For a unit that there is not, so that it changes nobody's clocks and says what no other says."""
        (body,) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        return body | {"unit": canary().lower()}

    def _agreement(self, operation_id: str, signing: tuple[str, ...] = ()) -> Call:
        terms = self._terms("draftAgreement")
        made = self.coordinator("draftAgreement", terms).body["id"]
        (sign,) = OPERATIONS["signAgreement"].examples.values()
        for version, who in enumerate(signing, start=1):
            getattr(self, who)("signAgreement", agreement=made, match=f'"{version}"', body=sign)
        arguments: dict = {"agreement": made}
        if operation_id != "showAgreement":
            arguments |= {"match": f'"{len(signing) + 1}"'}
            changes = operation_id == "changeAgreement"
            (example,) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
            arguments["body"] = self._terms(operation_id) if changes else example
        return Call(operation_id, self.coordinator, arguments, word=terms["unit"])

    def _reopen(self) -> Call:
        call = self._close()
        call()
        (body,) = copy.deepcopy(list(OPERATIONS["reopenContact"].examples.values()))
        arguments = {"contact": call.arguments["contact"], "body": body}
        return Call("reopenContact", self.responder, arguments, call.people, call.word)

    def _link(self) -> Call:
        word = canary()
        known, contact = self.recorded(visit(word)), self.recorded(visit(word))
        record, former = known["people"][0]["record"], contact["people"][0]["record"]
        arguments = {"contact": contact["id"], "body": {"person": "p1", "record": record}}
        groups = {"linked": {record}, "former": {former}, "others": people(contact) - {former}}
        return Call("linkPerson", self.responder, arguments, groups, word)

    def _assessment(self) -> Call:
        call = self._of_contact("showContact")
        assessment = call().body["assessed"]["id"]
        return Call("showAssessment", self.responder, {"assessment": assessment}, call.people, call.word)

    def _person(self) -> Call:
        word = canary()
        record = self.recorded(visit(word))["people"][0]["record"]
        return Call("showPerson", self.responder, {"person": record}, {"people": {record}}, word)

    def _safe_contact(self) -> Call:
        person = self._person()
        (body,) = copy.deepcopy(list(OPERATIONS["keepSafeContact"].examples.values()))
        body["how"] = f"Through the school office at {person.word}."
        arguments = person.arguments | {"match": '"1"', "body": body}
        return Call("keepSafeContact", self.responder, arguments, person.people, person.word)

    def _search(self) -> Call:
        word = canary()
        contact = self.recorded(visit(word))
        arguments = {"body": {"name": f"Edith {word}", "born": "1939"}}
        return Call("searchPeople", self.responder, arguments, {"people": {contact["people"][0]["record"]}}, word)

    def _lapsing(self) -> Call:
        self._of_contact("showContact")
        return Call("listLapsingControls", self.responder, {})

    def found(self, operation_id: str) -> Call:
        """Something that should have been done: nobody has spoken with somebody who came back four days ago."""
        word = canary()
        document = visit(word)
        document["at"] = (datetime.now(UTC) - timedelta(days=4)).strftime("%Y-%m-%dT%H:%M:%SZ")
        document["answers"]["p1.returned-from-missing"] = "yes"
        contact = self.recorded(document)
        (finding,) = self.missing(contact["id"])
        arguments = {"finding": finding["id"]}
        if operation_id == "setFindingAside":
            until = (date.today() + timedelta(days=3)).isoformat()
            arguments["body"] = {"reason": f"Her sister is with her at {word}.", "until": until}
        by = self.supervisor if operation_id == "setFindingAside" else self.responder
        return Call(operation_id, by, arguments, {"people": people(contact)}, word)

    def missing(self, contact: str, by: Client | None = None, check: str = "interview-missing", state: str = "open") -> list[dict]:
        """What is missing of one contact."""
        found = (by or self.responder).listed("listFindings", check=check, state=state)
        return [line for line in found if line["contact"] == contact]

    def _draft(self) -> Call:
        word = canary()
        contact = self.recorded(visit(word))
        body = {"contact": contact["id"], "person": "p1", "pathway": "adult-safeguarding", "note": f"At {word}."}
        record = contact["people"][0]["record"]
        groups = {"people": {record}, "others": people(contact) - {record}}
        return Call("draftReferral", self.responder, {"body": body}, groups, word)

    def _move(self, operation_id: str) -> Call:
        """A move of a referral that stands so that it can be made, with the example of its body."""
        draft = self._draft()
        referral = draft().body["id"]
        for number, before in enumerate(self.WAYS[operation_id], start=1):
            self.made(before, referral, number, draft)()
        return self.made(operation_id, referral, len(self.WAYS[operation_id]) + 1, draft)

    def made(self, operation_id: str, referral: str, version: int, draft: Call) -> Call:
        by = self.responder if operation_id in self.SENDERS else self.partner
        (body,) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        if operation_id == "sendReferral":
            body["details"][0]["words"] = f"Edith {draft.word}"
        arguments = {"referral": referral, "match": f'"{version}"', "body": body}
        groups = {"told": draft.people["people"], "others": draft.people.get("others", set())}
        return Call(operation_id, by, arguments, groups, draft.word)

    def _as_fhir(self) -> Call:
        move = self._move("receiveReferral")
        return Call("showReferralAsFHIR", self.partner, {"referral": move.arguments["referral"]}, move.people, move.word)

    def _by_task(self) -> Call:
        accept = self._move("acceptReferral")
        (body,) = copy.deepcopy(list(OPERATIONS["answerByTask"].examples.values()))
        body |= {"id": accept.word, "focus": {"reference": f"ServiceRequest/{accept.arguments['referral']}"}}
        return Call("answerByTask", self.partner, {"body": body}, accept.people, accept.word)

    @property
    def point(self) -> dict:
        self._told = self._told or self._tell()
        return self._told

    def _by_webhook(self) -> Call:
        point, accept = self.point, self._move("acceptReferral")
        (body,) = copy.deepcopy(list(OPERATIONS["answerByWebhook"].examples.values()))
        body["data"]["referral"] = accept.arguments["referral"]
        arguments = {"point": point["id"], "body": body}
        return SignedCall("answerByWebhook", self.partner, arguments, accept.people, accept.word, point["secret"])

    def _letter(self, operation_id: str) -> Call:
        """Of a referral of which the agency could not be told."""
        point, receive = self.point, self._move("receiveReferral")
        arguments = {"delivery": self.given_up(receive.arguments["referral"])["id"]}
        if operation_id != "showDeadLetter":
            (arguments["body"],) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        if operation_id == "handOverDelivery":
            # To whoever has it: what is handed over is so for every other test.
            arguments["body"]["to"] = point["owner"]
        return Call(operation_id, self.responder, arguments, {}, receive.word)

    def given_up(self, referral: str) -> dict:
        deadline = time.monotonic() + 20
        while True:
            letters = self.responder("listDeadLetters", query={"limit": "200"}).body["items"]
            if found := [letter for letter in letters if letter["referral"] == referral]:
                return found[0]
            assert time.monotonic() < deadline, "nothing is given up within 20 s"
            time.sleep(0.1)

    def _receipts(self) -> Call:
        letter = self._letter("showDeadLetter")
        return Call("listReceipts", self.responder, {"referral": letter().body["referral"]}, {}, letter.word)

    def _referral(self) -> Call:
        call = self._draft()
        referral = call().body["id"]
        return Call("showReferral", self.responder, {"referral": referral}, call.people, call.word)

    def _check(self) -> Call:
        """Of a draft, with the example of what would be sent."""
        send = self._move("sendReferral")
        arguments = {"referral": send.arguments["referral"], "body": send.arguments["body"]}
        return Call("checkReferral", self.responder, arguments, send.people, send.word)

    def _notify(self, document: dict | None = None, word: str = "") -> Call:
        word = word or canary()
        contact = self.recorded(document or visit(word))
        body = {"contact": contact["id"], "about": ["p1"], "asked": f"Who is known at {word}?"}
        return Call("notifyHub", self.responder, {"body": body}, {"people": {contact["people"][0]["record"]}}, word)

    def _notification(self) -> Call:
        call = self._notify()
        notification = call().body["id"]
        return Call("showNotification", self.responder, {"notification": notification}, call.people, call.word)

    def _hub_move(self, operation_id: str) -> Call:
        """A move of a notification that stands so that it can be made, with the example of its body."""
        show = self._notification()
        notification = show.arguments["notification"]
        before = self.HUB_WAYS[operation_id]
        by = self.relief if operation_id == "takeOverNotification" else self.coordinator
        for number, move in enumerate(before, start=1):
            self.hub_made(move, notification, number, show, by)()
        return self.hub_made(operation_id, notification, len(before) + 1, show)

    def hub_made(
        self, operation_id: str, notification: str, version: int, of: Call, by: Client | None = None
    ) -> Call:
        by = by or (self.responder if operation_id in self.WRITERS else self.coordinator)
        (body,) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        arguments = {"notification": notification, "match": f'"{version}"', "body": body}
        return Call(operation_id, by, arguments, of.people, of.word)

    def _answers(self) -> Call:
        ask = self._hub_move("askAgencies")
        ask()
        return Call("listAnswers", self.coordinator, {"notification": ask.arguments["notification"]}, ask.people, ask.word)

    def _question(self) -> Call:
        answers = self._answers()
        question = answers().body["items"][0]["id"]
        return Call("showQuestion", self.partner, {"research": question}, {"told": answers.people["people"]}, answers.word)

    def _answer(self) -> Call:
        question = self._question()
        (body,) = copy.deepcopy(list(OPERATIONS["answerQuestion"].examples.values()))
        arguments = question.arguments | {"match": '"1"', "body": body}
        return Call("answerQuestion", self.partner, arguments, question.people, question.word)

    def _questions(self) -> Call:
        """The question that was asked last of those that are answered."""
        answer = self._answer()
        answer()
        return Call("listQuestions", self.partner, {"query": {"part": "answered", "limit": "1"}}, answer.people, answer.word)

    def _convene(self) -> Call:
        (body,) = copy.deepcopy(list(OPERATIONS["conveneMeeting"].examples.values()))
        # A discussion that was held at once is written down afterwards.
        body["begins"] = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return Call("conveneMeeting", self.coordinator, {"body": body})

    def _put_on(self) -> Call:
        """From a notification on which a discussion is called, on a meeting of the police."""
        called = self._hub_move("callDiscussion")
        called()
        meeting = self._convene()().body["id"]
        (body,) = copy.deepcopy(list(OPERATIONS["putOnMeeting"].examples.values()))
        body["record"] = called.arguments["notification"]
        arguments = {"meeting": meeting, "body": body}
        return Call("putOnMeeting", self.coordinator, arguments, {"told": called.people["people"]}, called.word)

    def _meeting(self) -> Call:
        put = self._put_on()
        put()
        return Call("showMeeting", self.coordinator, {"meeting": put.arguments["meeting"]}, put.people, put.word)

    def _postpone(self) -> Call:
        show = self._meeting()
        (body,) = copy.deepcopy(list(OPERATIONS["moveMeeting"].examples.values()))
        body["begins"] = (datetime.now(UTC) + timedelta(days=7)).strftime("%Y-%m-%dT%H:%M:%SZ")
        arguments = show.arguments | {"match": '"1"', "body": body}
        return Call("moveMeeting", self.coordinator, arguments, show.people, show.word)

    def moved(self, meeting: str, version: int, **body: object) -> Reply:
        return self.coordinator("moveMeeting", body, meeting=meeting, match=f'"{version}"')

    def _part(self) -> Call:
        """Of a meeting whose papers are out."""
        put = self._put_on()
        part = put().body["id"]
        self.moved(put.arguments["meeting"], 1, move="invite")
        return Call("showMeetingPart", self.coordinator, {"part": part}, put.people, put.word)

    def _entry(self) -> Call:
        """What the partner brings, who is invited."""
        show = self._part()
        (body,) = copy.deepcopy(list(OPERATIONS["writeMeetingPart"].examples.values()))
        return Call("writeMeetingPart", self.partner, show.arguments | {"body": body}, show.people, show.word)

    def _actions(self) -> Call:
        """An action that is asked of the partner, alone of those that are listed."""
        show = self._part()
        part = show().body
        self.moved(part["meeting"], 2, move="hold", attended=["police", "adult-social-care"])
        asked = {"entry": "action", "family": "shelter-and-safeguarding", "what": "See her", "owner": "adult-social-care"}
        due = date.today().isoformat()
        written = self.coordinator("writeMeetingPart", asked | {"who": "Duty manager", "due": due}, part=part["id"]).body
        listed = [one["action"]["id"] for one in self.partner.listed("listMeetingActions")]
        place = listed.index(written["actions"][0]["id"])
        query = {"limit": "1"} | ({"cursor": listed[place - 1]} if place else {})
        return Call("listMeetingActions", self.partner, {"query": query}, show.people, show.word)
    def _plan(self) -> Call:
        word = canary()
        contact = self.recorded(open_visit(word))
        (body,) = copy.deepcopy(list(OPERATIONS["beginPlan"].examples.values()))
        body["our_aims"] = f"Nobody comes in at {word}."
        told = {contact["people"][0]["record"]}
        groups = {"told": told, "others": people(contact) - told}
        return Call("beginPlan", self.responder, {"contact": contact["id"], "body": body}, groups, word)

    def _plan_of_contact(self) -> Call:
        begin = self._plan()
        begin()
        return Call("showPlanOfContact", self.responder, {"contact": begin.arguments["contact"]}, begin.people, begin.word)

    def _of_plan(self, operation_id: str) -> Call:
        begin = self._plan()
        plan = begin().body["id"]
        arguments = {"plan": plan}
        if operation_id in self.PLAN_MOVES:
            arguments["match"] = '"1"'
        if operation_id != "showPlan":
            (arguments["body"],) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        if operation_id == "askAction":
            # What the plan asks from the start is not asked twice.
            arguments["body"]["words"] = "See that the lock works."
        return Call(operation_id, self.responder, arguments, begin.people, begin.word)

    def _plans(self) -> Call:
        """The plan that was begun last of those that have ended."""
        end = self._of_plan("endPlan")
        end()
        return Call("listPlans", self.responder, {"query": {"part": "ended", "limit": "1"}}, end.people, end.word)

    def _planned(self) -> Call:
        begin = self._plan()
        action = begin().body["actions"][0]["id"]
        return Call("showPlannedAction", self.partner, {"action": action}, begin.people, begin.word)

    def _action_move(self, operation_id: str) -> Call:
        """A move of an action that stands so that it can be made, with the example of its body."""
        show = self._planned()
        for number, before in enumerate(self.ACTION_WAYS[operation_id], start=1):
            self.action_made(before, number, show)()
        return self.action_made(operation_id, len(self.ACTION_WAYS[operation_id]) + 1, show)

    def action_made(self, operation_id: str, version: int, of: Call) -> Call:
        by = self.responder if operation_id in self.PLANNERS else self.partner
        (body,) = copy.deepcopy(list(OPERATIONS[operation_id].examples.values()))
        arguments = of.arguments | {"match": f'"{version}"', "body": body}
        return Call(operation_id, by, arguments, of.people, of.word)

    def _asked(self) -> Call:
        """The action that was asked last of those that are answered."""
        decline = self._action_move("declineAction")
        decline()
        query = {"part": "answered", "limit": "1"}
        return Call("listAskedActions", self.partner, {"query": query}, decline.people, decline.word)

    def _raise(self) -> Call:
        word = canary()
        (body,) = copy.deepcopy(list(OPERATIONS["raiseConcern"].examples.values()))
        body["seen"] = f"There was no food at {word}."
        return Call("raiseConcern", self.partner, {"body": body}, word=word)

    def _concern(self) -> Call:
        concern = self._raise()
        made = concern().body
        return Call("showConcern", self.partner, {"concern": made["id"]}, {"told": set(made["about"])}, concern.word)

    def _concerns(self) -> Call:
        show = self._concern()
        return Call("listConcerns", self.partner, {"query": {"limit": "1"}}, show.people, show.word)

    def _add_to_concern(self) -> Call:
        show = self._concern()
        body = {"words": "He came back on Friday."}
        return Call("addToConcern", self.partner, show.arguments | {"match": '"1"', "body": body}, show.people, show.word)

    def plain(self) -> Call:
        """What writes a notification of a first contact with somebody grown up, judged low, with nothing left to ask."""
        word = canary()
        notify = self._notify(quiet(word), word)
        judgement = {"grade": "low", "rationale": "Asked the way home, and was walked there."}
        self.responder("judgeContact", judgement, contact=notify.arguments["body"]["contact"])
        return notify

    def _together(self) -> Call:
        plain = self.plain()
        body = {"notifications": [plain().body["id"]], "rule": "first-and-low", "words": "Kept by the police."}
        return Call("decideTogether", self.coordinator, {"body": body}, plain.people, plain.word)


def people(contact: dict) -> set[str]:
    """The records of everybody in a contact."""
    return {person["record"] for person in contact["people"]}
