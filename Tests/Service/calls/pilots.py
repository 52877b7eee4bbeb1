"""Pilots: planned, measured, begun, entered into, ended and decided on."""

from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from days import day
from description import example
from documents import canary, otherwise


class Pilots(Subject):
    RUN = ("addPilotMeasure", "beginPilot", "enterPilotFigure", "endPilot", "withdrawPilot")
    MOVES = (*RUN, "decidePilot")

    def __init__(self, clients: dict[str, Client]) -> None:
        super().__init__(clients)
        self.chief = clients["chief_officer"]

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in (*self.MOVES, "showPilot")} | {
            "planPilot": self.plan,
            "listPilots": self._listed,
        }

    def plan(self, by: Client | None = None, **changed: object) -> Call:
        """From today on, tried in one unit and compared with another."""
        word = canary()
        terms = {"tried": f"Officers call back from {word}.", "with": {"units": ["north"]}, "compared": {"units": ["south"]}}
        body = otherwise(example("planPilot") | terms | {"begins": day(0), "ends": day(90)}, **changed)
        return Call("planPilot", by or self.chief, {"body": body}, word=word)

    def planned(self, by: Client | None = None, **changed: object) -> dict:
        """With a measure."""
        plan = self.plan(by, **changed)
        return moved(plan.by, "addPilotMeasure", plan().body)

    def running(self, by: Client | None = None, **changed: object) -> dict:
        return moved(by or self.chief, "beginPilot", self.planned(by, **changed))

    def ended(self, by: Client | None = None) -> dict:
        return moved(by or self.chief, "endPilot", self.running(by))

    def about(self, operation_id: str) -> Call:
        begin = self.running if operation_id in ("enterPilotFigure", "endPilot") else self.planned
        pilot = self.ended() if operation_id == "decidePilot" else begin()
        word = pilot["plan"]["tried"].rstrip(".").split()[-1]
        arguments: dict = {"pilot": pilot["id"]}
        if operation_id in self.MOVES:
            arguments |= {"body": said(operation_id, pilot), "match": f'"{pilot["version"]}"'}
        return Call(operation_id, self.chief, arguments, word=word)

    def _listed(self) -> Call:
        self.plan()()
        return Call("listPilots", self.chief, {"query": {"limit": "1"}})


def said(operation_id: str, pilot: dict) -> dict:
    """What is said with a move of a pilot that is compared and begins today."""
    body = example(operation_id)
    if operation_id == "beginPilot":
        body["on"] = day(0)
    if operation_id == "enterPilotFigure":
        body |= {"measure": pilot["measures"][0]["id"], "from": day(-31), "to": day(-1)}
    if operation_id == "decidePilot":
        body["due"] = day(30)
    return body


def moved(by: Client, operation_id: str, pilot: dict, **changed: object) -> dict:
    """The pilot after a move."""
    body = said(operation_id, pilot) | changed
    return by(operation_id, body, pilot=pilot["id"], match=f'"{pilot["version"]}"').body
