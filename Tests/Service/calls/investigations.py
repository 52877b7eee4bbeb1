"""Who investigates: investigations begun of contacts, given part by part, and what of all of them asks to be seen to."""

from functools import partial

from calls.call import Call, people
from calls.contacts import Contacts
from calls.licences import Licences
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary, visit

KIND = "child-sexual-abuse"


class Investigations(Subject):
    ONE = ("showInvestigation", "takeInvestigationStep", "listCandidates")

    def __init__(self, clients: dict[str, Client], contacts: Contacts, licences: Licences) -> None:
        super().__init__(clients)
        self._contacts, self._licences = contacts, licences
        self._elsewhere = clients["elsewhere"]
        self._open_elsewhere: dict | None = None

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in self.ONE} | {
            "beginInvestigation": self.begin,
            "listInvestigations": self._listed,
            "showAllocations": self._board,
            "forecastLicences": lambda: Call("forecastLicences", self.supervisor, {}),
        }

    def begin(self) -> Call:
        """Of a contact of the unit."""
        word = canary()
        contact = self._contacts.recorded(visit(word))
        body = {"kind": KIND, "contact": contact["id"]}
        return Call("beginInvestigation", self.supervisor, {"body": body}, {"told": people(contact)}, word)

    def about(self, operation_id: str) -> Call:
        begin = self.begin()
        made = begin().body
        arguments: dict = {"investigation": made["id"]}
        if operation_id == "takeInvestigationStep":
            arguments |= {"body": example("takeInvestigationStep"), "match": f'"{made["version"]}"'}
        if operation_id == "listCandidates":
            arguments["part"] = "lead"
            begin.people["licences"] = self._held()
        return begin.then(operation_id, self.supervisor, **arguments)

    def itself(self, by: Client) -> dict:
        """One that comes from nothing that is kept here."""
        return by("beginInvestigation", example("beginInvestigation")).body

    def give(self, made: dict, part: str, assignee: str, status: int | None = None, **said: str):
        """Gives a part of an investigation to somebody."""
        body = {"step": "allocate", "part": part, "assignee": assignee, **said}
        return self.supervisor("takeInvestigationStep", body, investigation=made["id"], match=f'"{made["version"]}"', status=status)

    def _listed(self) -> Call:
        self.itself(self.supervisor)
        return Call("listInvestigations", self.supervisor, {"query": {"limit": "1"}})

    def _board(self) -> Call:
        """That of a unit with one investigation, in which nobody does anything yet."""
        self._open_elsewhere = self._open_elsewhere or self.itself(self._elsewhere)
        return Call("showAllocations", self._elsewhere, {})

    def _held(self) -> set[str]:
        """Every licence that the agency ever gave."""
        parts = ("to-decide", "in-force", "over")
        found = [one for part in parts for one in self._licences.panel[0].listed("listLicences", part=part)]
        return {one["id"] for one in found if one["expires"]}
