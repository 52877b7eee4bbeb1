"""Some records that belong together: their ids, whose they are, and the canaries in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from things import Canary, Door, Doors, Thing
from words import word


@dataclass
class Case:
    name: str
    ids: dict[str, str] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    # The canary in each field, and by which doors one comes to know it, such as "readContact contact".
    marks: dict[str, tuple[str, list[str]]] = field(default_factory=dict)

    def canary(self, where: str, *doors: str) -> str:
        return self.marked(where, word(), *doors)

    def marked(self, where: str, made: str, *doors: str) -> str:
        """What stands there already, and nowhere else, is a canary too."""
        self.marks[where] = (made, list(doors))
        return made

    def also(self, where: str, *doors: str) -> None:
        """Other doors by which one comes to know a canary."""
        self.marks[where][1].extend(doors)

    @property
    def canaries(self) -> Iterator[Canary]:
        for where, (made, doors) in self.marks.items():
            yield Canary(made, f"{self.name}: {where}", self.doors(*doors))

    def door(self, said: str) -> Door:
        deed, _, thing = said.partition(" ")
        return Door(deed, self.things[thing])

    def doors(self, *said: str) -> Doors:
        return tuple(self.door(one) for one in said)
