"""A call that is ready to be made, by whom, and of whom it is about."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass, field

from client import Client, Reply


@dataclass(frozen=True)
class Call:
    operation_id: str
    by: Client
    arguments: dict
    # Ids that an expectation may name: of whom the call is about.
    people: dict[str, set[str]] = field(default_factory=dict)
    # Stands in every record of the call, and nowhere else.
    word: str = ""

    def __call__(self, by: Client | None = None, **changed: object) -> Reply:
        return (by or self.by)(self.operation_id, **{**self.arguments, **changed})

    def then(self, operation_id: str, by: Client, **arguments: object) -> "Call":
        """Another call about the same people, under the same word."""
        return Call(operation_id, by, arguments, self.people, self.word)


@dataclass(frozen=True)
class SignedCall(Call):
    """What the system of a partner says, which is known by its signature."""

    secret: str = ""
    message: str = field(default_factory=lambda: f"msg_{uuid.uuid4().hex}")

    def __call__(
        self, by: Client | None = None, *, body: object = None, secret: str = "", headers: dict | None = None, **changed: object
    ) -> Reply:
        said = self.arguments["body"] if body is None else body
        content = said if isinstance(said, bytes) else json.dumps(said).encode()
        moment = str(int(time.time()))
        key = base64.b64decode((secret or self.secret).removeprefix("whsec_"))
        code = hmac.new(key, f"{self.message}.{moment}.".encode() + content, hashlib.sha256).digest()
        signed = {
            "webhook-id": self.message, "webhook-timestamp": moment, "webhook-signature": f"v1,{base64.b64encode(code).decode()}",
        }
        return super().__call__(by, body=content, headers=signed | (headers or {}), **changed)


def people(contact: dict) -> set[str]:
    """The records of everybody in a contact."""
    return {person["record"] for person in contact["people"]}
