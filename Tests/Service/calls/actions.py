"""The actions of a plan: what agencies are asked, and what becomes of it."""

from functools import partial

from calls.call import Call
from calls.plans import Plans
from calls.subject import Makers, Subject
from client import Client
from description import example


class Actions(Subject):
    # What is done before each move of an action can be made.
    WAYS = {
        "agreeToAction": [],
        "declineAction": [],
        "completeAction": [],
        "leaveActionUndone": ["agreeToAction"],
        "askAnotherDay": [],
        "changeAction": [],
        "withdrawAction": [],
    }
    # The moves of those who keep the plan; the agency that was asked makes the others.
    PLANNERS = {"changeAction", "withdrawAction"}

    def __init__(self, clients: dict[str, Client], plans: Plans) -> None:
        super().__init__(clients)
        self._plans = plans

    def makers(self) -> Makers:
        return {move: partial(self._move, move) for move in self.WAYS} | {
            "showPlannedAction": self._show,
            "listAskedActions": self._asked,
        }

    def _show(self) -> Call:
        begin = self._plans.begin()
        return begin.then("showPlannedAction", self.partner, action=begin().body["actions"][0]["id"])

    def _move(self, operation_id: str) -> Call:
        """A move of an action that stands so that it can be made, with the example of its body."""
        show = self._show()
        for number, before in enumerate(self.WAYS[operation_id], start=1):
            self._made(before, number, show)()
        return self._made(operation_id, len(self.WAYS[operation_id]) + 1, show)

    def _made(self, operation_id: str, version: int, of: Call) -> Call:
        by = self.responder if operation_id in self.PLANNERS else self.partner
        return of.then(operation_id, by, **of.arguments, match=f'"{version}"', body=example(operation_id))

    def _asked(self) -> Call:
        """The action that was asked last of those that are answered."""
        decline = self._move("declineAction")
        decline()
        return decline.then("listAskedActions", self.partner, query={"part": "answered", "limit": "1"})
