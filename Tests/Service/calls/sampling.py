"""Practice looked at: judgements drawn, read as they stood, and reviewed."""

from functools import partial

from calls.call import Call, people
from calls.contacts import Contacts
from calls.subject import Makers, Subject
from client import Client
from days import day
from description import example
from documents import canary, visit


class Sampling(Subject):
    DRAWN = ("showSamplePlan", "showSample", "reviewSample")

    def __init__(self, clients: dict[str, Client], contacts: Contacts) -> None:
        super().__init__(clients)
        self._contacts = contacts

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in self.DRAWN} | {
            "drawSamples": self.draw,
            "listSamplePlans": lambda: Call("listSamplePlans", self.supervisor, {}),
        }

    def draw(self, by: Client | None = None) -> Call:
        """Draws of what is judged in the unit; there is something."""
        word = canary()
        contact = self._contacts.recorded(visit(word))
        judge = {"grade": "high", "rationale": f"He holds her money at {word}."}
        (by or self.responder)("judgeContact", judge, contact=contact["id"])
        body = example("drawSamples") | {"from": day(-1), "to": day(0), "count": 100, "due": day(14)}
        return Call("drawSamples", self.supervisor, {"body": body}, {"people": people(contact), "contact": {contact["id"]}}, word)

    def about(self, operation_id: str, by: Client | None = None) -> Call:
        """About what was judged just now, which is drawn among others."""
        draw = self.draw(by)
        (contact,) = draw.people["contact"]
        plan = draw().body
        assert contact in [one["contact"] for one in plan["drawn"]], "it is drawn"
        arguments: dict = {"plan": plan["id"]}
        if operation_id != "showSamplePlan":
            arguments["contact"] = contact
        if operation_id == "reviewSample":
            arguments["body"] = example("reviewSample")
        return draw.then(operation_id, self.supervisor, **arguments)

    def own(self) -> Call:
        """A sample that is the reader's own judgement."""
        return self.about("showSample", by=self.supervisor)
