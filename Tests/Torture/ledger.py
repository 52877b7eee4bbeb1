"""What the service acknowledged: the one account of events that does not come from the service's own file."""

import json
import threading
from dataclasses import dataclass


@dataclass
class Deed:
    """One acknowledged write: what was sent, under which key, and the bytes that came back."""

    kind: str
    word: str
    path: str
    key: str | None
    sent: bytes
    status: int
    answer: bytes
    token: str
    tries: int = 1

    def __post_init__(self):
        view = json.loads(self.answer)
        self.contact, self.version, self.view = view["id"], view["version"], view


class Ledger:
    def __init__(self):
        self.deeds, self.troubles = [], []
        self._lock = threading.Lock()

    def acknowledge(self, deed):
        with self._lock:
            self.deeds.append(deed)

    def trouble(self, words):
        with self._lock:
            self.troubles.append(words)

    def by_contact(self):
        found = {}
        for deed in self.deeds:
            found.setdefault(deed.contact, []).append(deed)
        return found
