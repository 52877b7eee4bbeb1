"""Contacts: recorded, judged, held, closed, and what is in place around them."""

from functools import partial

from calls.call import Call, people
from calls.subject import Makers, Subject
from days import day
from description import example
from documents import canary, open_visit, visit

HOLDER = example("nameHolder")
ADVICE = example("recordAdvice")

# A control that ends within its lead time, with nothing after it.
ENDING = {
    "control": "care-package",
    "protects": "p1",
    "state": "working",
    "ends": day(2),
}


class Contacts(Subject):
    CONTROLS = {"putControlInPlace", "extendControl", "replaceControl", "releaseControl"}
    # What is said of a contact beside its id.
    SAID = {
        "showContact": {},
        "replaceContact": {"match": '"1"'},
        "listContactVersions": {},
        "answerContact": {"body": {"answers": {"p1.unable-to-protect-self": "yes"}}},
        "judgeContact": {"body": {"grade": "medium", "rationale": "Warm and fed tonight, never seen alone."}},
        "listAssessments": {},
        "showClosure": {},
        "nameHolder": {"body": HOLDER},
        "findWhomToAsk": {},
        "listAdvice": {},
        "recordAdvice": {"body": ADVICE},
        "putControlInPlace": {"match": '"1"'},
        **{
            move: {"match": '"1"', "control": "care-package.p1.1"}
            for move in ("extendControl", "replaceControl", "releaseControl")
        },
    }

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in self.SAID} | {
            "recordContact": self._record,
            "reviewJudgement": self._review,
            "closeContact": self._close,
            "reopenContact": self._reopen,
            "showAssessment": self._assessment,
            "listLapsingControls": self._lapsing,
        }

    def recorded(self, document: dict | None = None) -> dict:
        return self.responder("recordContact", document or open_visit()).body

    def about(self, operation_id: str) -> Call:
        """A call about a contact in which a question is open and a control ends."""
        word = canary()
        contact = self.recorded(open_visit(word) | {"controls": [ENDING]})
        arguments = dict(self.SAID[operation_id], contact=contact["id"])
        if operation_id in self.CONTROLS:
            arguments["body"] = example(operation_id)
        if operation_id == "replaceControl":
            # It begins before the other ends, whenever the tests are run.
            arguments["body"]["begins"] = ENDING["ends"]
        if operation_id == "replaceContact":
            arguments["body"] = visit(word)
        return Call(operation_id, self.responder, arguments, {"people": people(contact)}, word)

    def _record(self) -> Call:
        word = canary()
        return Call("recordContact", self.responder, {"body": visit(word)}, word=word)

    def _judged(self) -> Call:
        judge = self.about("judgeContact")
        judge()
        return judge

    def _review(self) -> Call:
        judged = self._judged()
        body = {"agrees": True, "note": "See her alone."}
        return judged.then("reviewJudgement", self.supervisor, contact=judged.arguments["contact"], body=body)

    def _close(self) -> Call:
        """Of a contact that is judged, and that those with the primary responsibility hold."""
        judged = self._judged()
        contact = judged.arguments["contact"]
        for agency in ("adult-social-care", "police"):
            self.responder("nameHolder", contact=contact, body=HOLDER | {"agency": agency})
        return judged.then("closeContact", self.responder, contact=contact, body=example("closeContact"))

    def _reopen(self) -> Call:
        close = self._close()
        close()
        return close.then(
            "reopenContact", self.responder, contact=close.arguments["contact"], body=example("reopenContact")
        )

    def _assessment(self) -> Call:
        show = self.about("showContact")
        return show.then("showAssessment", self.responder, assessment=show().body["assessed"]["id"])

    def _lapsing(self) -> Call:
        self.about("showContact")
        return Call("listLapsingControls", self.responder, {})
