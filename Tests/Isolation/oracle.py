"""Who may know what, as Cedar says of the facts that the test knows: never as the program says."""

import sys
from collections.abc import Iterable
from pathlib import Path

import cedarpy
from personas import PERSONAS, Persona
from things import Door, Doors, Thing

sys.path.append(str(Path(__file__).parents[1] / "Access"))
from questions import DEEDS, ROLES  # noqa: E402

POLICIES = (Path(__file__).parents[1] / "Access/access.cedar").read_text("utf-8")
assert {role for one in PERSONAS.values() for role in one.roles} == set(ROLES), "every role is asked as"


# What is there for whoever began or holds it and for nobody else; no role has anything to do with it.
OWN_ALONE = {"writeDraft", "holdLicence"}


class Oracle:
    def __init__(self, policies: str = POLICIES) -> None:
        self._policies = policies
        self._answers: dict[tuple[str, Door, bool], bool] = {}
        self._ever: dict[tuple[str, str], bool] = {}

    def learn(self, doors: Iterable[Door]) -> None:
        """Asks everything about some doors at once: an answer alone costs as much as all."""
        asked_of_cedar = {door for door in doors if door.deed not in OWN_ALONE}
        wanted = [(who, door, page) for door in asked_of_cedar for who in PERSONAS for page in (False, True)]
        wanted = [one for one in wanted if one not in self._answers]
        if wanted:
            said = self._said([_request(PERSONAS[who], door, page) for who, door, page in wanted])
            self._answers |= dict(zip(wanted, said, strict=True))

    def _said(self, asked: list[dict]) -> list[bool]:
        results = cedarpy.is_authorized_batch(asked, self._policies, [])
        assert not any(result.diagnostics.errors for result in results), "a policy that cannot be decided"
        return [result.allowed for result in results]

    def permits(self, who: str, doors: Doors, page: bool = False) -> bool:
        """Whether somebody is let through one of the doors; records stand open in an emergency on pages alone."""
        self.learn(doors)
        return any(
            who in door.thing.involved if door.deed in OWN_ALONE else self._answers[who, door, page] for door in doors
        )

    def ever(self, who: str, *deeds: str) -> bool:
        """Whether somebody may do one of the deeds to anything at all."""
        if not self._ever:
            asked = [(name, deed) for name in PERSONAS for deed in DEEDS]
            said = self._said([_request(PERSONAS[name], Door(deed, _own(PERSONAS[name])), page=False) for name, deed in asked])
            self._ever = dict(zip(asked, said, strict=True))
        return any(self._ever.get((who, deed), False) for deed in deeds)


def _own(one: Persona) -> Thing:
    """What somebody reaches if they reach anything."""
    return Thing("held", one.agency, one.unit, frozenset([one.name]))


def _request(one: Persona, door: Door, page: bool) -> dict:
    me, thing = one.name, door.thing

    def as_me(names: Iterable[str]) -> list[str]:
        return ["me" if name == me else name for name in sorted(names)]

    may_know = [person for person, _, named in thing.restricted if me in named or page and me in thing.opened]
    return {
        "principal": 'Account::"me"',
        "action": f'Action::"{door.deed}"',
        "resource": 'Thing::"it"',
        "context": {
            "agency": one.agency,
            "unit": one.unit,
            "roles": list(one.roles),
            "mayKnow": may_know,
            "kind": thing.kind,
            "itsAgency": thing.agency,
            "itsUnit": thing.unit,
            "involved": as_me(thing.involved),
            "parties": sorted(thing.parties),
            "own": as_me(thing.own),
            "connected": as_me(thing.connected),
            "restrictedHere": [person for person, by, _ in thing.restricted if by == one.agency],
            "restrictedThere": [person for person, by, _ in thing.restricted if by == thing.agency],
        },
    }
