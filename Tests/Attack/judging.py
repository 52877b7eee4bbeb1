"""What came back on a connection, and what is wrong with it."""

import re
from typing import NamedTuple

from .streams import HIDDEN_WORD, Stream

FIRST_LINE = re.compile(rb"HTTP/1\.1 (\d{3}) [^\r\n]*\r\n")
# A word of a file that lies outside of everything that is served.
OUTSIDE = b"root:x:0:"


class Outcome(NamedTuple):
    told: bytes
    closed: bool


class NoReplies(Exception):
    """What was told is no row of replies."""


def statuses(told: bytes, silent_body: bool = False) -> list[int]:
    """The status of each reply, one behind the other; what stands between them is an error."""
    found = []
    while told:
        first = FIRST_LINE.match(told)
        if not first:
            raise NoReplies(f"no reply begins with {told[:60]!r}")
        head, _, rest = told.partition(b"\r\n\r\n")
        status = int(first[1])
        length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.I)
        if status >= 200:
            found.append(status)
        if length and not silent_body and status >= 200 and status != 304:
            rest = rest[int(length[1]) :]
        elif silent_body and status == 400 and rest and not FIRST_LINE.match(rest):
            # What cannot be read has no method, so that its refusal has a body; the connection closes behind it.
            rest = b""
        elif re.search(rb"\r\ntransfer-encoding:", head, re.I):
            rest = rest.partition(b"0\r\n\r\n")[2]
        told = rest
    return found


def faults(stream: Stream, outcome: Outcome) -> list[str]:
    """What is wrong with how a stream was treated; nothing where all is well."""
    try:
        found = statuses(outcome.told, silent_body=stream.data.startswith(b"HEAD "))
    except NoReplies as error:
        return [str(error)]
    told = []
    if not outcome.closed:
        told.append("the connection was not closed")
    if serious := [status for status in found if status >= 500]:
        told.append(f"answered with {serious}")
    if stream.anything:
        return told
    if HIDDEN_WORD in outcome.told:
        told.append("a hidden request was answered")
    if OUTSIDE in outcome.told:
        told.append("a file from outside was shown")
    if stream.wrong and (taken := [status for status in found[stream.right :] if status < 400]):
        told.append(f"what is wrong was answered with {taken}")
    # A request that was answered before the end of its body was seen to be wrong is closed with a 400 of its own.
    if stream.wrong and len(found) > stream.right + 2:
        told.append(f"{len(found)} replies, where {stream.right} requests are right")
    if not stream.wrong and (len(found) != stream.right or stream.right > 1 and found[-1] != 200):
        told.append(f"{found} for {stream.right} requests that are right")
    return told
