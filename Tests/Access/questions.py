"""Questions of access at random: who asks, for what, whose it is, and what stands guard over it."""

import random
from pathlib import Path
from typing import Iterator, NamedTuple

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "Sources"
AGENCIES, UNITS = ("police", "health"), ("", "north", "south")
ACCOUNTS, PEOPLE = ("me", "ana", "ben"), ("p1", "p2", "p3")


def raw_values(source: str, name: str) -> list[str]:
    """The cases of an enum of the program, by the words that stand for them."""
    body = (SOURCES / source).read_text("utf-8").split(f"enum {name}", 1)[1].split("\n}", 1)[0]
    found: list[str] = []
    for line in body.replace(",\n", ", ").splitlines():
        if line.strip().startswith("case "):
            for case in line.strip().removeprefix("case ").split(","):
                word, _, raw = case.partition("=")
                found.append(raw.strip().strip('"') or word.strip())
    return found


ROLES = raw_values("Vocabulary/Records/Actor.swift", "AccountRole")
DEEDS = raw_values("Access/Rules/Deed.swift", "Deed")


class Question(NamedTuple):
    agency: str
    unit: str
    roles: list[str]
    deed: str
    kind: str
    its_agency: str
    its_unit: str
    involved: list[str]
    parties: list[str]
    own: list[str]
    connected: list[str]
    # By whom, and who may know of them all the same.
    restricted: dict[str, tuple[str, list[str]]]
    opened: list[str]

    @property
    def line(self) -> str:
        """As the program is asked."""
        restricted = ",".join(f"{person}:{by}:{'|'.join(named)}" for person, (by, named) in self.restricted.items())
        fields = (*self[:11], restricted, self.opened)
        return "\t".join(field if isinstance(field, str) else ",".join(field) for field in fields)

    def restricted_by(self, agency: str) -> list[str]:
        return [person for person, (by, _) in self.restricted.items() if by == agency]

    @property
    def request(self) -> dict:
        """As the other engine is asked."""
        named = [person for person, (_, those) in self.restricted.items() if "me" in those]
        return {
            "principal": 'Account::"me"',
            "action": f'Action::"{self.deed}"',
            "resource": 'Thing::"it"',
            "context": {
                "agency": self.agency,
                "unit": self.unit,
                "roles": self.roles,
                "mayKnow": named + self.opened,
                "kind": self.kind,
                "itsAgency": self.its_agency,
                "itsUnit": self.its_unit,
                "involved": self.involved,
                "parties": self.parties,
                "own": self.own,
                "connected": self.connected,
                "restrictedHere": self.restricted_by(self.agency),
                "restrictedThere": self.restricted_by(self.its_agency),
            },
        }


def questions(seed: int, count: int) -> Iterator[Question]:
    chance = random.Random(seed)

    def some(those: tuple[str, ...], likely: float) -> list[str]:
        return [one for one in those if chance.random() < likely]

    for _ in range(count):
        yield Question(
            agency=chance.choice(AGENCIES),
            unit=chance.choice(UNITS),
            roles=chance.sample(ROLES, chance.choice((0, 1, 1, 1, 2, 3))),
            deed=chance.choice(DEEDS),
            kind=chance.choice(("held", "held", "sent", "binding")),
            its_agency=chance.choice(AGENCIES),
            its_unit=chance.choice(UNITS),
            involved=some(ACCOUNTS, 0.3),
            parties=some(AGENCIES, 0.5),
            own=some(ACCOUNTS, 0.1),
            connected=some(ACCOUNTS, 0.1),
            restricted={person: (chance.choice(AGENCIES), some(ACCOUNTS, 0.5)) for person in some(PEOPLE, 0.15)},
            opened=some(PEOPLE, 0.2),
        )
