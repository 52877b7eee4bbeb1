"""People: known, met again, searched for, and reached safely."""

from calls.call import Call, people
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary, visit


class People(Subject):
    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {
            "linkPerson": self._link,
            "showPerson": self._show,
            "keepSafeContact": self._safe_contact,
            "searchPeople": self._search,
            "readPersonJournal": self._journal,
        }

    def _link(self) -> Call:
        word = canary()
        known, contact = self._contacts.recorded(visit(word)), self._contacts.recorded(visit(word))
        record, former = known["people"][0]["record"], contact["people"][0]["record"]
        arguments = {"contact": contact["id"], "body": {"person": "p1", "record": record}}
        groups = {"linked": {record}, "former": {former}, "others": people(contact) - {former}}
        return Call("linkPerson", self.responder, arguments, groups, word)

    def _show(self) -> Call:
        word = canary()
        record = self._contacts.recorded(visit(word))["people"][0]["record"]
        return Call("showPerson", self.responder, {"person": record}, {"people": {record}}, word)

    def _safe_contact(self) -> Call:
        show = self._show()
        body = example("keepSafeContact") | {"how": f"Through the school office at {show.word}."}
        return show.then("keepSafeContact", self.responder, **show.arguments, match='"1"', body=body)

    def _journal(self) -> Call:
        """One person, whom two records were found to be."""
        link = self._link()
        link()
        body = {"person": link.arguments["body"]["record"], "limit": 5}
        return Call("readPersonJournal", self.information_manager, {"body": body}, link.people, link.word)

    def _search(self) -> Call:
        show = self._show()
        return show.then("searchPeople", self.responder, body={"name": f"Edith {show.word}", "born": "1939"})
