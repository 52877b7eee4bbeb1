"""Referrals: drafted, sent, and answered by the agency, here and from its own system by FHIR."""

from functools import partial

from calls.call import Call, people
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary, visit


class Referrals(Subject):
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
    # The moves of those who sent it; the agency makes the others.
    SENDERS = {"sendReferral", "supplyInformation", "withdrawReferral", "challengeReferral"}

    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {move: partial(self.move, move) for move in self.WAYS} | {
            "draftReferral": self._draft,
            "showReferral": self._show,
            "checkReferral": self._check,
            "showReferralAsFHIR": self._as_fhir,
            "answerByTask": self._by_task,
        }

    def move(self, operation_id: str) -> Call:
        """A move of a referral that stands so that it can be made, with the example of its body."""
        draft = self._draft()
        referral = draft().body["id"]
        for number, before in enumerate(self.WAYS[operation_id], start=1):
            self.made(before, referral, number, draft)()
        return self.made(operation_id, referral, len(self.WAYS[operation_id]) + 1, draft)

    def made(self, operation_id: str, referral: str, version: int, draft: Call) -> Call:
        by = self.responder if operation_id in self.SENDERS else self.partner
        body = example(operation_id)
        if operation_id == "sendReferral":
            body["details"][0]["words"] = f"Edith {draft.word}"
        arguments = {"referral": referral, "match": f'"{version}"', "body": body}
        groups = {"told": draft.people["people"], "others": draft.people.get("others", set())}
        return Call(operation_id, by, arguments, groups, draft.word)

    def _draft(self) -> Call:
        word = canary()
        contact = self._contacts.recorded(visit(word))
        body = {"contact": contact["id"], "person": "p1", "pathway": "adult-safeguarding", "note": f"At {word}."}
        record = contact["people"][0]["record"]
        groups = {"people": {record}, "others": people(contact) - {record}}
        return Call("draftReferral", self.responder, {"body": body}, groups, word)

    def _show(self) -> Call:
        draft = self._draft()
        return draft.then("showReferral", self.responder, referral=draft().body["id"])

    def _check(self) -> Call:
        """Of a draft, with the example of what would be sent."""
        send = self.move("sendReferral")
        said = {name: send.arguments[name] for name in ("referral", "body")}
        return send.then("checkReferral", self.responder, **said)

    def _as_fhir(self) -> Call:
        receive = self.move("receiveReferral")
        return receive.then("showReferralAsFHIR", self.partner, referral=receive.arguments["referral"])

    def _by_task(self) -> Call:
        accept = self.move("acceptReferral")
        focus = {"reference": f"ServiceRequest/{accept.arguments['referral']}"}
        return accept.then("answerByTask", self.partner, body=example("answerByTask") | {"id": accept.word, "focus": focus})
