"""What people did to develop, entered and signed."""

from calls.call import Call
from calls.subject import Makers, Subject
from description import example
from documents import canary


class Development(Subject):
    def makers(self) -> Makers:
        return {
            "enterDevelopment": self.enter,
            "listDevelopmentToSign": self._to_sign,
            "signDevelopment": self.sign,
            "listNeeds": lambda: Call("listNeeds", self.supervisor, {}),
        }

    def enter(self) -> Call:
        word = canary()
        body = example("enterDevelopment") | {"learned": f"To ask twice at {word}.", "changed": f"I ask at {word}."}
        return Call("enterDevelopment", self.responder, {"body": body}, word=word)

    def sign(self) -> Call:
        enter = self.enter()
        made = enter().body
        arguments = {"entry": made["id"], "match": f'"{made["version"]}"', "body": {}}
        return enter.then("signDevelopment", self.supervisor, **arguments)

    def _to_sign(self) -> Call:
        """One waits alone: what waited before is signed."""
        for entry in self.supervisor("listDevelopmentToSign").body["items"]:
            self.supervisor("signDevelopment", {}, entry=entry["id"], match=f'"{entry["version"]}"')
        enter = self.enter()
        enter()
        return enter.then("listDevelopmentToSign", self.supervisor)
