"""Canaries: words that stand in one field of one record, so that whatever shows them can be told by them."""

import itertools
import re
import string
import threading

# All of one length, so that none is the beginning of another; of letters alone, so that a name may be one.
_LETTERS = string.ascii_lowercase
_numbers = itertools.count()
_lock = threading.Lock()
PATTERN = re.compile(rb"zanary[a-z]{3}", re.IGNORECASE)


def word() -> str:
    with _lock:
        number = next(_numbers)
    digits = [_LETTERS[number // 26**place % 26] for place in (2, 1, 0)]
    assert number < 26**3
    return "Zanary" + "".join(digits)


def found(content: bytes) -> set[str]:
    """The canaries in some bytes, as they were made."""
    return {match.decode().capitalize() for match in PATTERN.findall(content)}
