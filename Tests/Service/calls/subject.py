"""What the calls of every subject are made from."""

from collections.abc import Callable

from calls.call import Call
from client import Client

# How the call of each operation is made.
Makers = dict[str, Callable[[], Call]]


class Subject:
    """Makes the calls of the operations of one subject; the accounts are those of the cast."""

    def __init__(self, clients: dict[str, Client]) -> None:
        self.responder = clients["responder"]
        self.colleague = clients["colleague"]
        self.supervisor = clients["supervisor"]
        self.coordinator = clients["coordinator"]
        self.relief = clients["relief"]
        self.partner = clients["partner"]
        self.information_manager = clients["information_manager"]

    def makers(self) -> Makers:
        raise NotImplementedError
