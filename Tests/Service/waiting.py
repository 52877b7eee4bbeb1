"""Waiting for what is done in the background."""

import time
from collections.abc import Callable
from typing import TypeVar

from client import Client

Found = TypeVar("Found")


def awaited(ask: Callable[[], Found | None], what: str, seconds: float) -> Found:
    """What asking gives as soon as it gives something."""
    deadline = time.monotonic() + seconds
    while not (found := ask()):
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.05)
    return found


def assessed(client: Client, contact: str) -> dict:
    """A contact, once it is assessed."""

    def shown() -> dict | None:
        found = client("showContact", contact=contact).body
        return None if found["status"] == "assessing" else found

    return awaited(shown, "a contact is assessed", seconds=10)
