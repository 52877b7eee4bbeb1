"""What should have been done: found by itself, shown, and set aside."""

from functools import partial

from calls.call import Call, people
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from days import day, moment
from documents import canary, visit


class Findings(Subject):
    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {operation: partial(self._found, operation) for operation in ("showFinding", "setFindingAside")}

    def missing(
        self, contact: str, by: Client | None = None, check: str = "interview-missing", state: str = "open"
    ) -> list[dict]:
        """What is missing of one contact."""
        found = (by or self.responder).listed("listFindings", check=check, state=state)
        return [line for line in found if line["contact"] == contact]

    def _found(self, operation_id: str) -> Call:
        """Something that should have been done: nobody has spoken with somebody who came back four days ago."""
        word = canary()
        document = visit(word)
        document["at"] = moment(days=-4)
        document["answers"]["p1.returned-from-missing"] = "yes"
        contact = self._contacts.recorded(document)
        (finding,) = self.missing(contact["id"])
        show = Call("showFinding", self.responder, {"finding": finding["id"]}, {"people": people(contact)}, word)
        if operation_id == "showFinding":
            return show
        body = {"reason": f"Her sister is with her at {word}.", "until": day(3)}
        return show.then("setFindingAside", self.supervisor, **show.arguments, body=body)
