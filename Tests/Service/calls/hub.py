"""The hub: what it is notified of, and what it decides."""

from functools import partial

from calls.call import Call
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary, quiet, visit


class Hub(Subject):
    # What is done before each move of a notification can be made; the last is made by the coordinator or the writer.
    WAYS = {
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
    WRITERS = {"acknowledgeDecision", "askHubAgain"}

    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {move: partial(self.move, move) for move in self.WAYS} | {
            "notifyHub": self._notify,
            "showNotification": self._show,
            "listNotifications": partial(Call, "listNotifications", self.coordinator, {}),
            "decideTogether": self._together,
        }

    def move(self, operation_id: str) -> Call:
        """A move of a notification that stands so that it can be made, with the example of its body."""
        show = self._show()
        notification = show.arguments["notification"]
        before = self.WAYS[operation_id]
        by = self.relief if operation_id == "takeOverNotification" else self.coordinator
        for number, move in enumerate(before, start=1):
            self.made(move, notification, number, show, by)()
        return self.made(operation_id, notification, len(before) + 1, show)

    def made(self, operation_id: str, notification: str, version: int, of: Call, by: Client | None = None) -> Call:
        by = by or (self.responder if operation_id in self.WRITERS else self.coordinator)
        return of.then(operation_id, by, notification=notification, match=f'"{version}"', body=example(operation_id))

    def plain(self) -> Call:
        """What writes a notification of a first contact with somebody grown up, judged low, with nothing left to ask."""
        word = canary()
        notify = self._notify(quiet(word), word)
        judgement = {"grade": "low", "rationale": "Asked the way home, and was walked there."}
        self.responder("judgeContact", judgement, contact=notify.arguments["body"]["contact"])
        return notify

    def _notify(self, document: dict | None = None, word: str = "") -> Call:
        word = word or canary()
        contact = self._contacts.recorded(document or visit(word))
        body = {"contact": contact["id"], "about": ["p1"], "asked": f"Who is known at {word}?"}
        return Call("notifyHub", self.responder, {"body": body}, {"people": {contact["people"][0]["record"]}}, word)

    def _show(self) -> Call:
        notify = self._notify()
        return notify.then("showNotification", self.responder, notification=notify().body["id"])

    def _together(self) -> Call:
        plain = self.plain()
        body = {"notifications": [plain().body["id"]], "rule": "first-and-low", "words": "Kept by the police."}
        return plain.then("decideTogether", self.coordinator, body=body)
