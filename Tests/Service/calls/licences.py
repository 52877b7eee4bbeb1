"""Licences: applied for, decided about by a panel, looked up, and taken along."""

import uuid
from collections.abc import Callable
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary

AGENCY = "police"
SAYS = {
    "award": {"scopes": ["lead-investigator", "interviewer"]},
    "award-with-conditions": {"reason": "The last module is to come.", "conditions": ["Seen weekly"], "scopes": ["interviewer"]},
    "suspend": {"reason": "It is looked into.", "handling": "Another takes it over and tells them."},
    "withdraw": {"reason": "It was looked into.", "handling": "Another takes it over and tells them."},
    "restore": {
        "reason": "It was looked into.", "scopes": ["lead-investigator"],
        "grounds": [{"ground": ground, "words": "It was seen."} for ground in ("hours", "currency", "sample", "welfare")],
    },
}


class Licences(Subject):
    # What is there for its holder, or for those who decide, and for nobody of the cast.
    OF_ONE = ("showLicence", "takeLicenceStep", "showCredential")
    PUBLIC = ("readIssuer", "readIssuerKeys", "readStatusList")

    def __init__(self, clients: dict[str, Client], newcomer: Callable[[], Client], member: Callable[[], tuple[Client, str]]) -> None:
        """`newcomer` gives somebody who has learnt what a licence takes; `member` somebody of the licensing panel and their account."""
        super().__init__(clients)
        self._newcomer, self._member = newcomer, member
        self._holder: Client | None = None
        self._members: list[tuple[Client, str]] = []

    def makers(self) -> Makers:
        return {
            "applyForLicence": lambda: self.applying(self._newcomer()),
            "showOwnLicences": lambda: self._of("showOwnLicences", self.applied()),
            "readRegister": self._registered,
            "listLicences": self._listed,
            "showLicence": lambda: self._of("showLicence", self.applied(), licence=True),
            "takeLicenceStep": self._step,
            "showCredential": lambda: self._of("showCredential", self.awarded(), licence=True),
            "readIssuer": partial(self._public, "readIssuer"),
            "readIssuerKeys": partial(self._public, "readIssuerKeys"),
            "readStatusList": partial(self._public, "readStatusList", list="0"),
        }

    @property
    def holder(self) -> Client:
        """The same for all but who applies: making somebody takes a while."""
        self._holder = self._holder or self._newcomer()
        return self._holder

    @property
    def members(self) -> list[tuple[Client, str]]:
        self._members = self._members or [self._member() for _ in range(3)]
        return self._members

    @property
    def panel(self) -> list[Client]:
        return [client for client, _ in self.members]

    def applying(self, holder: Client) -> Call:
        return Call("applyForLicence", holder, {"body": example("applyForLicence")})

    def applied(self) -> dict:
        """A new licence of the holder, who gives up the one before."""
        for old in self.holder("showOwnLicences").body["items"]:
            if "give-up" in old["can"]:
                body = {"step": "give-up", "handling": "None is held."}
                self.holder("takeLicenceStep", body, licence=old["id"], match=f'"{old["version"]}"')
        return self.applying(self.holder)().body

    def awarded(self, step: str = "award") -> dict:
        made = self.applied()
        admitted = self.panel[0]("takeLicenceStep", {"step": "admit"}, licence=made["id"], match='"1"').body
        return self.decided(step, admitted)

    def decided(self, step: str, licence: dict) -> dict:
        """The licence after everybody of the panel has decided so."""
        body = {"step": step, "panel": [account for _, account in self.members]} | SAYS[step]
        for number, member in enumerate(self.panel):
            said = body if number == 0 else {"step": "confirm"}
            licence = member("takeLicenceStep", said, licence=licence["id"], match=f'"{licence["version"]}"').body
        return licence

    def _registered(self) -> Call:
        """The one licence after those that were there before."""
        before = uuid.UUID(int=uuid.UUID(self.awarded()["id"]).int - 1)
        return Call("readRegister", self.panel[0], {"query": {"limit": "1", "cursor": str(before)}})

    def _listed(self) -> Call:
        self.awarded()
        return Call("listLicences", self.panel[0], {"query": {"part": "in-force", "limit": "1"}})

    def _of(self, operation_id: str, made: dict, licence: bool = False) -> Call:
        return Call(operation_id, self.holder, {"licence": made["id"]} if licence else {}, word=canary())

    def _step(self) -> Call:
        made = self.applied()
        arguments = {"licence": made["id"], "match": '"1"', "body": example("takeLicenceStep")}
        return Call("takeLicenceStep", self.panel[0], arguments, word=canary())

    def _public(self, operation_id: str, **arguments: str) -> Call:
        self.holder("showCredential", licence=self.awarded()["id"])
        return Call(operation_id, self.responder, {"agency": AGENCY, **arguments})
