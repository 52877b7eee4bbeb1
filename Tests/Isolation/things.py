"""What may be asked for: whose it is, who took part in it, and what stands guard over it; by the names of personas."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Thing:
    """A fact of the world, as the test knows it; the program is never asked for it."""

    kind: str  # held, sent or binding
    agency: str = ""
    unit: str = ""
    involved: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    connected: frozenset[str] = frozenset()
    # Who of the people in it is restricted: by which agency, and who is named.
    restricted: tuple[tuple[str, str, frozenset[str]], ...] = ()
    # To whom they stand open, on pages alone.
    opened: frozenset[str] = frozenset()

    def sent_to(self, agency: str) -> "Thing":
        """The same as another agency was told of it."""
        return replace(self, kind="sent", agency=agency, unit="", involved=frozenset())

    def taken_part(self, *names: str) -> "Thing":
        return replace(self, involved=self.involved | set(names))


def held(place: str, *involved: str, **guards) -> Thing:
    agency, _, unit = place.partition("/")
    return Thing("held", agency, unit, frozenset(involved), **guards)


def binding(*parties: str) -> Thing:
    return Thing("binding", parties=frozenset(parties))


@dataclass(frozen=True)
class Door:
    """One way to come to know something: a deed to a thing. Whoever is let through one of several knows."""

    deed: str
    thing: Thing


Doors = tuple[Door, ...]


@dataclass(frozen=True)
class Canary:
    """A word that stands in one field of one record, and nowhere else."""

    word: str
    # What it stands in, such as "contact.narrative".
    field: str
    doors: Doors = field(compare=False)
