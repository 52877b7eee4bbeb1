"""Invented contacts. Each call gives new names and places, so that what leaks can be told by a word."""

import copy
import itertools

from description import OPERATIONS

_numbers = itertools.count(1)
_WORDS = ["amber", "birch", "coral", "dune", "ember", "fern", "grove", "heath", "isle", "jade"]


def canary() -> str:
    """A name that stands nowhere else."""
    digits = str(next(_numbers))
    return "Canary" + "".join(_WORDS[int(digit)] for digit in digits)


def otherwise(body: dict, /, **changed: object) -> dict:
    """A body with fields that say something else; what is to say ... is left out."""
    return {name: value for name, value in (body | changed).items() if value is not ...}


def visit(word: str | None = None) -> dict:
    """A visit to one person and her carer, from which referrals follow; the word stands in every free text."""
    word = word or canary()
    document = copy.deepcopy(OPERATIONS["replaceContact"].examples["corrected"])
    document["reference"] = f"HD-{word}"
    document["narrative"] += f" The house is called {word}."
    document["location"]["line"] = f"8 {word} Terrace"
    subject, carer = document["people"]
    subject["name"] = {"given": "Edith", "family": word}
    subject["home"]["line"] = f"8 {word} Terrace"
    carer["name"] = {"given": "Dale", "family": word}
    return document


def open_visit(word: str | None = None) -> dict:
    """The same visit while a question is open whose answer makes the referral to adult social care."""
    document = visit(word)
    del document["answers"]["p1.unable-to-protect-self"]
    return document


def call() -> dict:
    """As little as a contact can hold; nobody is in it."""
    return copy.deepcopy(OPERATIONS["recordContact"].examples["call"])


def quiet(word: str | None = None) -> dict:
    """A visit to one person alone, from which nothing follows and in which nothing is left to ask."""
    document = visit(word)
    person = document["people"][0]
    for name in ("observations", "vulnerabilities", "voice", "wishes"):
        person.pop(name, None)
    return document | {
        "narrative": "Walked home in good spirits.",
        "people": [person],
        "relationships": [],
        "situation": [],
        "controls": [],
        "history": [],
        "instruments": [],
        "answers": {"crime": "no", "immediate-risk": "no", "duty-assumed": "no", "p1.unable-to-protect-self-or-others": "no"},
    }
