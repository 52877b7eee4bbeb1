"""What is taught: looked at in its time, and what learners say of it."""

from collections.abc import Callable
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary

# Of a programme that is for chief officers alone.
MODULE = "senior-reflection"


class Content(Subject):
    KEPT = ("showContent", "reviewContent", "readReactions")
    OWN = ("showReactionAsked", "giveReaction")

    def __init__(self, clients: dict[str, Client], learner: Callable[[], Client]) -> None:
        """`learner` gives a new chief officer who has done what chief officers learn."""
        super().__init__(clients)
        self.trainer = clients["trainer"]
        self.learner = learner
        self._new: Client | None = None

    def makers(self) -> Makers:
        return {operation: partial(self.of_module, operation) for operation in self.OWN} | {
            "listContent": lambda: Call("listContent", self.trainer, {}),
            "showContent": lambda: Call("showContent", self.trainer, {"kind": "module", "content": MODULE}, word=canary()),
            "reviewContent": self.review,
            "readReactions": lambda: Call("readReactions", self.trainer, {"module": MODULE}, word=canary()),
        }

    def review(self) -> Call:
        word = canary()
        body = example("reviewContent") | {"notes": f"Two links lead to {word}."}
        return Call("reviewContent", self.trainer, {"kind": "module", "content": MODULE, "body": body}, word=word)

    @property
    def unheard(self) -> Client:
        """A learner who has not said what they think of it: making somebody takes a while."""
        if self._new is None or not self._new("showReactionAsked", module=MODULE).body["asked"]:
            self._new = self.learner()
        return self._new

    def of_module(self, operation_id: str) -> Call:
        word = canary()
        body = {"body": {"answers": [{"question": "of-use", "words": f"What it cost at {word}."}]}}
        return Call(operation_id, self.unheard, {"module": MODULE} | (body if operation_id == "giveReaction" else {}), word=word)
