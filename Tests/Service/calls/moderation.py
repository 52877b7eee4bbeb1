"""Moderation: judgements that are drawn, read blind, seen by somebody apart, and decided."""

from collections.abc import Callable
from dataclasses import dataclass

from calls.call import Call
from calls.portfolios import Portfolios, judged
from calls.subject import Makers, Subject
from client import Client
from description import example

SEEN = {"answers": [
    {"criterion": "reflects-on-own-decisions", "is_met": True, "reason": "Each of them weighs something."},
    {"criterion": "changes-one-thing", "is_met": False, "reason": "It is not said what came of it."},
]}


@dataclass(frozen=True)
class Drawn:
    """A judgement that is to be looked at again, and those whose it is."""

    id: str
    portfolio: str
    learner: Client
    learner_id: str
    assessor: Client
    assessor_id: str
    word: str


class Moderation(Subject):
    ONE = ("showModeration", "sayModeratorView", "decideModeration")

    def __init__(self, clients: dict[str, Client], portfolios: Portfolios, somebody: Callable[..., tuple[Client, str]]) -> None:
        """`somebody` gives a new account with roles, and its id."""
        super().__init__(clients)
        self._portfolios, self._somebody = portfolios, somebody
        self._moderator: Client | None = None
        self._shared: Drawn | None = None
        self._seen: Drawn | None = None
        self._new: Client | None = None

    def makers(self) -> Makers:
        return {
            "showModeration": self.show,
            "sayModeratorView": self.say,
            "decideModeration": self.decide,
            "listModerations": lambda: Call("listModerations", self.moderator, {"query": {"part": "decided", "limit": "1"}}),
            "listModerationTallies": lambda: Call("listModerationTallies", self.moderator, {}),
        }

    @property
    def moderator(self) -> Client:
        """The same for all who only read or decide: making somebody takes a while."""
        self._moderator = self._moderator or self._somebody("quality-assurer")[0]
        return self._moderator

    def drawn(self, *roles: str) -> Drawn:
        """The first judgement of an assessor, who may have other roles beside."""
        begin, made = self._portfolios.submitted()
        assessor, account = self._somebody("assessor", *roles)
        assessor("judgePortfolio", judged(made), portfolio=made["id"], match=f'"{made["version"]}"')
        # Ids go by when they were made.
        id = max(one["id"] for one in self.moderator.listed("listModerations"))
        return Drawn(id, made["id"], begin.by, made["learner"], assessor, account, begin.word)

    def show(self) -> Call:
        """The moderator has not said their own view of it."""
        self._shared = self._shared or self.drawn()
        return Call("showModeration", self.moderator, {"moderation": self._shared.id}, word=self._shared.word)

    def say(self) -> Call:
        """Said by somebody who has not, as each says it once; of one of which few have."""
        show = self.show()
        if show().body["version"] > 4:
            self._shared = None
            show = self.show()
        if self._new is None or show(by=self._new).body["can"] != ["view"]:
            self._new = self._somebody("quality-assurer")[0]
        match = f'"{show().body["version"]}"'
        return show.then("sayModeratorView", self._new, moderation=show.arguments["moderation"], body=SEEN, match=match)

    def decide(self) -> Call:
        """Of one that the moderator has seen, and nobody has decided."""
        if self._seen is None or self.moderator("showModeration", moderation=self._seen.id).body["can"] != ["decide"]:
            self._seen = self.drawn()
            self.moderator("sayModeratorView", SEEN, moderation=self._seen.id, match='"1"')
        arguments = {"moderation": self._seen.id, "body": example("decideModeration"), "match": '"2"'}
        return Call("decideModeration", self.moderator, arguments, word=self._seen.word)
