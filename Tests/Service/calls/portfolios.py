"""Portfolios: built, submitted, judged and given back."""

from collections.abc import Callable
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary

PROGRAMME = "cpd-csa-senior"
REFLECTS, CHANGES = "reflects-on-own-decisions", "changes-one-thing"


class Portfolios(Subject):
    OWN = ("takeEvidenceOut", "submitPortfolio")
    JUDGED = ("showPortfolio", "judgePortfolio")

    def __init__(self, clients: dict[str, Client], newcomer: Callable[[], Client], judge: Callable[[], Client]) -> None:
        """`newcomer` gives a chief officer who has built nothing yet: each has one portfolio for a programme.

        `judge` gives an assessor who has judged nothing yet: what they judge first is looked at again.
        """
        super().__init__(clients)
        self.assessor = clients["assessor"]
        self._newcomer, self._judge = newcomer, judge

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in (*self.OWN, *self.JUDGED)} | {
            "addEvidence": self.begin,
            "showOwnPortfolio": self._own,
            "listPortfolios": self._met,
        }

    def begin(self) -> Call:
        word = canary()
        body = example("addEvidence") | {"words": f"I let them finish at {word}."}
        return Call("addEvidence", self._newcomer(), {"programme": PROGRAMME, "body": body}, word=word)

    def whole(self) -> tuple[Call, dict]:
        """A portfolio with as much as each criterion needs, and the call that began it."""
        begin = self.begin()
        begin()
        for kind in ("reflection", "discussion"):
            begin(body=begin.arguments["body"] | {"kind": kind})
        return begin, begin(body=begin.arguments["body"] | {"kind": "discussion", "criteria": [CHANGES]}).body

    def submitted(self) -> tuple[Call, dict]:
        begin, made = self.whole()
        submit = begin.then("submitPortfolio", begin.by, portfolio=made["id"], match=f'"{made["version"]}"', body={})
        return begin, submit().body

    def about(self, operation_id: str) -> Call:
        begin, made = self.whole() if operation_id in self.OWN else self.submitted()
        arguments: dict = {"portfolio": made["id"]}
        if operation_id == "showPortfolio":
            return begin.then(operation_id, self.assessor, **arguments)
        arguments["match"] = f'"{made["version"]}"'
        if operation_id == "judgePortfolio":
            return begin.then(operation_id, self._judge(), body=judged(made), **arguments)
        body = {"item": made["evidence"][0]["id"]} if operation_id == "takeEvidenceOut" else {}
        return begin.then(operation_id, begin.by, body=body, **arguments)

    def _met(self) -> Call:
        """One of those that are met."""
        judge = self.about("judgePortfolio")
        judge()
        return judge.then("listPortfolios", self.assessor, query={"status": "assessed", "limit": "1"})

    def _own(self) -> Call:
        begin = self.begin()
        begin()
        return begin.then("showOwnPortfolio", begin.by, programme=PROGRAMME)


def judged(portfolio: dict, *not_yet: str) -> dict:
    """A judgement of everything in it, where all is met but some criteria."""
    verdicts = [
        {"item": item["id"], "criterion": criterion, "is_met": criterion not in not_yet, "feedback": "Say what you weighed."}
        for item in portfolio["evidence"]
        for criterion in item["criteria"]
    ]
    return {"words": "Read with care.", "verdicts": verdicts}
