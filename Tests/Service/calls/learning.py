"""What was learnt, as other systems tell it and are told."""

import uuid
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example


class Learning(Subject):
    STATEMENTS = ("readStatements", "keepStatement", "keepStatements")
    SPOKEN = {"X-Experience-API-Version": "1.0.3"}

    def __init__(self, clients: dict[str, Client]) -> None:
        super().__init__(clients)
        self._administrator = clients["administrator"]

    def makers(self) -> Makers:
        return {operation: partial(self._statement, operation) for operation in self.STATEMENTS}

    def _statement(self, operation_id: str) -> Call:
        arguments: dict = {"headers": self.SPOKEN}
        if operation_id != "readStatements":
            arguments["body"] = example(operation_id)
        if operation_id == "keepStatement":
            arguments["query"] = {"statementId": str(uuid.uuid4())}
        return Call(operation_id, self._administrator, arguments)
