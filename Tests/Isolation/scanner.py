"""Finds canaries in every byte of a reply, and says which of them somebody should not know."""

import base64
import binascii
import re
from collections.abc import Iterable

import words
from oracle import Oracle
from things import Canary
from visitor import Answer

IDS = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# What may be words that are written otherwise, such as a place in a list.
_ENCODED = re.compile(rb"[A-Za-z0-9+/_-]{24,}={0,2}")


class Scanner:
    def __init__(self, canaries: Iterable[Canary], oracle: Oracle) -> None:
        self._canaries = {one.word if IDS.match(one.word.encode()) else one.word.capitalize(): one for one in canaries}
        self._oracle = oracle
        oracle.learn({door for one in self._canaries.values() for door in one.doors})
        # Every canary that anybody was shown who may know it.
        self.seen: set[str] = set()

    def of(self, who: str, reply: Answer, is_page: bool, known: set[str] = frozenset()) -> list[Canary]:
        """The canaries in a reply that somebody may not know, but what they asked with themselves."""
        wrong = []
        for word in sorted(_in(reply.bytes) - known):
            one = self._canaries.get(word)
            if one is None:
                continue
            if self._oracle.permits(who, one.doors, is_page):
                self.seen.add(word)
            else:
                wrong.append(one)
        return wrong


def _in(content: bytes) -> set[str]:
    decoded = b"\n".join(_decoded(match) for match in _ENCODED.findall(content))
    everything = content + b"\n" + decoded
    return words.found(everything) | {match.decode() for match in IDS.findall(everything)}


def _decoded(text: bytes) -> bytes:
    plain = text.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    try:
        return base64.b64decode(plain + b"=" * (-len(plain) % 4))
    except binascii.Error:
        return b""
