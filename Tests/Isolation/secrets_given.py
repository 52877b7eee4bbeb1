"""A token and a session for each account, written into the records as the command and the page for signing in would.

Signing in takes seconds for each in a debug build, which is what the digest of a password is for; that it is done right, others test.
"""

import base64
import hashlib
import os
import sqlite3
import time
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Secrets:
    token: str
    session: str


def given(data: Path, accounts: list[str]) -> dict[str, Secrets]:
    now = int(time.time())
    made = {}
    with closing(sqlite3.connect(data / "heed.sqlite", timeout=30)) as records, records:
        for account in accounts:
            bytes, token = os.urandom(32), "heed_" + _text(os.urandom(32))
            records.execute(
                "INSERT INTO token (id, account, label, digest, created, expires) VALUES (?, ?, 'API', ?, ?, ?)",
                [str(uuid.uuid4()), account, hashlib.sha256(token.encode()).digest(), now, now + 86_400],
            )
            records.execute(
                "INSERT INTO account_session (digest, account, stage, began, seen, proven_at) VALUES (?, ?, 'signed-in', ?, ?, ?)",
                [hashlib.sha256(bytes).digest(), account, now, now, now],
            )
            made[account] = Secrets(token, bytes.hex())
    return made


def _text(bytes: bytes) -> str:
    return base64.urlsafe_b64encode(bytes).decode().rstrip("=")
