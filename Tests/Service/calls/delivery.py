"""Delivery: an agency that cannot be told, what is done about it, and its answer by a webhook."""

from collections.abc import Callable
from functools import cached_property, partial

from calls.call import Call, SignedCall
from calls.referrals import Referrals
from calls.subject import Makers, Subject
from client import Client
from description import example
from waiting import awaited


class Delivery(Subject):
    # What is done about a message that could not be delivered.
    LETTERS = {"showDeadLetter", "retryDelivery", "tellOtherwise", "handOverDelivery"}

    def __init__(self, clients: dict[str, Client], referrals: Referrals, tell: Callable[[], dict]) -> None:
        super().__init__(clients)
        self._referrals, self._tell = referrals, tell

    def makers(self) -> Makers:
        return {operation: partial(self._letter, operation) for operation in self.LETTERS} | {
            "listReceipts": self._receipts,
            "answerByWebhook": self._by_webhook,
        }

    @cached_property
    def _point(self) -> dict:
        """Where the partner's agency is told in vain, from the first time that a call asks for it."""
        return self._tell()

    def _letter(self, operation_id: str) -> Call:
        """Of a referral of which the agency could not be told."""
        point, receive = self._point, self._referrals.move("receiveReferral")
        arguments = {"delivery": self._given_up(receive.arguments["referral"])["id"]}
        if operation_id != "showDeadLetter":
            arguments["body"] = example(operation_id)
        if operation_id == "handOverDelivery":
            # To whoever has it: what is handed over is so for every other test.
            arguments["body"]["to"] = point["owner"]
        return Call(operation_id, self.responder, arguments, {}, receive.word)

    def _given_up(self, referral: str) -> dict:
        def letter() -> dict | None:
            letters = self.responder("listDeadLetters", query={"limit": "200"}).body["items"]
            return next((letter for letter in letters if letter["referral"] == referral), None)

        return awaited(letter, "a delivery is given up", seconds=20)

    def _receipts(self) -> Call:
        letter = self._letter("showDeadLetter")
        return letter.then("listReceipts", self.responder, referral=letter().body["referral"])

    def _by_webhook(self) -> Call:
        point, accept = self._point, self._referrals.move("acceptReferral")
        body = example("answerByWebhook")
        body["data"]["referral"] = accept.arguments["referral"]
        arguments = {"point": point["id"], "body": body}
        return SignedCall("answerByWebhook", self.partner, arguments, accept.people, accept.word, point["secret"])
