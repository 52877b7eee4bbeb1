"""Agreements between agencies: drafted, signed, ended."""

from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from description import example
from documents import canary


def _terms(operation_id: str) -> dict:
    """For a unit that there is not, so that it changes nobody's clocks and says what no other says."""
    return example(operation_id) | {"unit": canary().lower()}


class Agreements(Subject):
    MOVES = ("changeAgreement", "signAgreement", "endAgreement", "withdrawAgreement")

    def makers(self) -> Makers:
        return {operation: partial(self._about, operation) for operation in (*self.MOVES, "showAgreement")} | {
            "listAgreements": partial(Call, "listAgreements", self.coordinator, {}),
            "draftAgreement": lambda: Call("draftAgreement", self.coordinator, {"body": _terms("draftAgreement")}),
        }

    def _about(self, operation_id: str) -> Call:
        """Of an agreement that is drafted, and signed by both where it is to be ended."""
        terms = _terms("draftAgreement")
        made = self.coordinator("draftAgreement", terms).body["id"]
        signing = (self.coordinator, self.partner) if operation_id == "endAgreement" else ()
        for version, by in enumerate(signing, start=1):
            by("signAgreement", agreement=made, match=f'"{version}"', body=example("signAgreement"))
        arguments: dict = {"agreement": made}
        if operation_id != "showAgreement":
            arguments["match"] = f'"{len(signing) + 1}"'
            arguments["body"] = _terms(operation_id) if operation_id == "changeAgreement" else example(operation_id)
        return Call(operation_id, self.coordinator, arguments, word=terms["unit"])
