"""Plans: begun from a contact, changed, reviewed, ended."""

from functools import partial

from calls.call import Call, people
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary, open_visit


class Plans(Subject):
    MOVES = {"changePlan", "givePlan", "reviewPlan", "endPlan"}

    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {operation: partial(self._about, operation) for operation in (*self.MOVES, "showPlan", "askAction")} | {
            "beginPlan": self.begin,
            "showPlanOfContact": self._of_contact,
            "listPlans": self._ended,
        }

    def begin(self) -> Call:
        word = canary()
        contact = self._contacts.recorded(open_visit(word))
        body = example("beginPlan") | {"our_aims": f"Nobody comes in at {word}."}
        told = {contact["people"][0]["record"]}
        groups = {"told": told, "others": people(contact) - told}
        return Call("beginPlan", self.responder, {"contact": contact["id"], "body": body}, groups, word)

    def _about(self, operation_id: str) -> Call:
        begin = self.begin()
        arguments = {"plan": begin().body["id"]}
        if operation_id in self.MOVES:
            arguments["match"] = '"1"'
        if operation_id != "showPlan":
            arguments["body"] = example(operation_id)
        if operation_id == "askAction":
            # What the plan asks from the start is not asked twice.
            arguments["body"]["words"] = "See that the lock works."
        return begin.then(operation_id, self.responder, **arguments)

    def _of_contact(self) -> Call:
        begin = self.begin()
        begin()
        return begin.then("showPlanOfContact", self.responder, contact=begin.arguments["contact"])

    def _ended(self) -> Call:
        """The plan that was begun last of those that have ended."""
        end = self._about("endPlan")
        end()
        return end.then("listPlans", self.responder, query={"part": "ended", "limit": "1"})
