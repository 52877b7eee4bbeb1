"""Parts of joint programmes, acknowledged by the agencies whose people have them."""

from collections.abc import Callable

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary


class Joint(Subject):
    def __init__(self, clients: dict[str, Client], speaker: Callable[[str], Client]) -> None:
        """`speaker` gives somebody who speaks for an agency: each acknowledges a part once."""
        super().__init__(clients)
        self._trainer = clients["trainer"]
        self._speaker = speaker
        self._speakers: dict[str, Client] = {}

    def makers(self) -> Makers:
        return {
            "listJointProgrammes": lambda: Call("listJointProgrammes", self._trainer, {}),
            "acknowledgePart": self.acknowledge,
        }

    def waiting(self) -> tuple[Client, dict]:
        """Somebody of an agency that has acknowledged nothing, and its part; the partner of the cast is left out of it."""
        parts = self._trainer("listJointProgrammes").body["items"]
        part = next(one for one in parts if one["state"] == "to-acknowledge" and one["agency"] != "adult-social-care")
        agency = part["agency"]
        if agency not in self._speakers:
            self._speakers[agency] = self._speaker(agency)
        return self._speakers[agency], part

    def acknowledge(self) -> Call:
        by, part = self.waiting()
        word = canary()
        body = example("acknowledgePart") | {"edition": part["edition"], "words": f"On Mondays at {word}."}
        return Call("acknowledgePart", by, {"programme": part["programme"], "body": body}, word=word)
