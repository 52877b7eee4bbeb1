"""What the peer's replies look like: a contact of as many bytes as the other side answers with."""

import os
import time
import uuid

FULL, SHORT = int(os.environ["PEER_VIEW_BYTES"]), int(os.environ["PEER_ACCEPTED_BYTES"])
FILLER = b"what the peer says in place of an assessment; " * 1_000


def time_ordered_id():
    number = int(time.time() * 1_000) << 80 | int.from_bytes(os.urandom(10))
    number = number & ~(0xF << 76) | 0x7 << 76
    return str(uuid.UUID(int=number & ~(0x3 << 62) | 0x2 << 62))


def view(ident, version, at, body, accepted):
    status = b"assessing" if accepted else b"assessed"
    head = b'{"id":"%b","version":%d,"status":"%b","recorded":{"at":%d},"document":%b,"assessment":"' % (
        ident.encode(),
        version,
        status,
        at,
        body,
    )
    room = max(0, (SHORT if accepted else FULL) - len(head) - 2)
    return head + FILLER[:room] + b'"}'


def problem(status, code):
    return b'{"type":"urn:peer:problem:%b","status":%d}' % (code.encode(), status)
