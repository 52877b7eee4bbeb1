"""Concerns: what a partner raises, adds to, and reads."""

from calls.call import Call
from calls.subject import Makers, Subject
from description import example
from documents import canary


class Concerns(Subject):
    def makers(self) -> Makers:
        return {
            "raiseConcern": self._raise,
            "listConcerns": self._list,
            "showConcern": self._show,
            "addToConcern": self._add,
        }

    def _raise(self) -> Call:
        word = canary()
        body = example("raiseConcern") | {"seen": f"There was no food at {word}."}
        return Call("raiseConcern", self.partner, {"body": body}, word=word)

    def _show(self) -> Call:
        concern = self._raise()
        made = concern().body
        return Call("showConcern", self.partner, {"concern": made["id"]}, {"told": set(made["about"])}, concern.word)

    def _list(self) -> Call:
        return self._show().then("listConcerns", self.partner, query={"limit": "1"})

    def _add(self) -> Call:
        show = self._show()
        body = {"words": "He came back on Friday."}
        return show.then("addToConcern", self.partner, **show.arguments, match='"1"', body=body)
