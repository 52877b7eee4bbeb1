"""What calls itself HTTP/1.1: streams of bytes made from a seed, each with what may come of it."""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

# In every stream, wherever it has room for it; never in the log.
CANARY = b"zq7xcanary"
# What a hidden request asks for, and a word that only its reply has.
HIDDEN = b"GET /health/ready?" + CANARY + b" HTTP/1.1\r\nHost: heed\r\n\r\n"
HIDDEN_WORD = b"journal_mode"


class Stream(NamedTuple):
    kind: str
    data: bytes
    # How many requests at its beginning are right, as a careful reader sees them; whatever follows is not.
    right: int = 0
    # Whether anything is wrong in it, and must be refused: with a 4xx, or by closing.
    wrong: bool = True
    # Whether the client says that no more will come; else the server has to end it by itself.
    ends: bool = False
    # Whether nobody can tell how many requests are in it.
    anything: bool = False


Make = Callable[[random.Random], Stream | bytes]
KINDS: dict[str, Make] = {}


def kind(make: Make) -> Make:
    """Takes a maker up by its name; bytes alone are a stream that is wrong."""
    KINDS[make.__name__.replace("_", " ")] = make
    return make


def request(
    method: bytes = b"GET",
    target: bytes = b"/health/live?" + CANARY,
    *lines: bytes,
    body: bytes = b"",
    host: bytes | None = b"Host: heed",
    version: bytes = b"HTTP/1.1",
) -> bytes:
    given = [host] if host is not None else []
    return b"\r\n".join([b" ".join((method, target, version)), *given, *lines, b"", body])


def post(*lines: bytes, body: bytes = b"", target: bytes = b"/api/v1/contacts?" + CANARY) -> bytes:
    return request(b"POST", target, *lines, body=body)


def last(method: bytes = b"GET", target: bytes = b"/health/live?" + CANARY, *lines: bytes, **rest: bytes) -> bytes:
    """A request after which the connection has to close."""
    return request(method, target, *lines, b"Connection: close", **rest)


def streams(seed: int, count: int, kinds: dict[str, Make] | None = None) -> Iterator[Stream]:
    """So many streams, the kinds in turn, each told apart by the seed and its number alone."""
    makers = list((kinds or KINDS).items())
    for number in range(count):
        name, make = makers[number % len(makers)]
        made = make(random.Random(f"{seed}.{number}"))
        yield made._replace(kind=name) if isinstance(made, Stream) else Stream(name, made)


def valid(data: bytes, right: int = 1) -> Stream:
    """Requests that are odd and yet right: whatever is answered is no fault."""
    return Stream("", data, right=right, wrong=False)
