"""Searches for people as they are made: each by other words, for somebody who must be among those found."""

import json
import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Search:
    words: str
    # The fields of the form, and the person whom they mean.
    asked: tuple
    who: str = "responder"
    limit: float = 50

    def visit(self, number, visitor):
        fields, person = self.asked[number % len(self.asked)]
        form = {"csrf": visitor.csrf, "words": "", "born": "", "postcode": "", **fields}
        reply = visitor.ask("POST", "/people", form)
        if reply.status != 200 or reply.heading != "People" or f"/people/{person}" not in reply.body:
            raise SystemExit(f"!! {self.words}: {reply.status}, and the one who is meant is not found")
        return reply.milliseconds, len(reply.body.encode())


def searches(demo, unit):
    rows = demo.rows(
        """
        SELECT record.id, opened(v.record, v.version, v.key_owner, v.content) FROM record
        JOIN record_version v ON v.record = record.id AND v.version = record.version
        WHERE record.kind = 'person' AND EXISTS (
            SELECT 1 FROM contact_person JOIN contact ON contact.id = contact_person.contact
            WHERE contact_person.person = record.id AND contact.unit = ?
        ) ORDER BY record.id
        """,
        unit,
    )
    people = [Known(ident, content) for ident, content in rows]
    people = [one for one in people if one.given and one.family and one.day and one.postcode]
    random.Random(1829).shuffle(people)
    some = people[:40]

    def search(words, fields):
        return Search(words, tuple((fields(one), one.ident) for one in some))

    return [
        search("search: full name", lambda one: {"words": f"{one.given} {one.family}"}),
        search("search: name begins so, and a year", lambda one: {"words": one.family[:4], "born": one.day[:4]}),
        search("search: misspelt, and a year", lambda one: {"words": misspelt(one), "born": one.day[:4]}),
        search("search: postcode and a given name", lambda one: {"words": one.given, "postcode": one.postcode}),
        search("search: date of birth and postcode", lambda one: {"born": one.day, "postcode": one.postcode}),
    ]


class Known:
    """A person as the file has them."""

    def __init__(self, ident, content):
        details = json.loads(content)["details"]
        self.ident, self.given, self.family = ident, details.get("given"), details.get("family")
        self.day, self.postcode = details.get("born", ""), details.get("postcode")
        if len(self.day) != len("2000-01-01"):
            self.day = ""


def misspelt(one):
    """The given name as it is, and the family name with a letter doubled: it sounds alike."""
    name = one.family
    place = next((at for at, letter in enumerate(name[1:], 1) if letter.lower() in "bdglmnprst"), 0)
    return f"{one.given} {name[:place]}{name[place].lower()}{name[place:].lower()}"
