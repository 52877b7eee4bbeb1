"""Everybody sends every form of what they may not know: nothing changes, and nothing is told."""

from collections.abc import Iterable, Iterator

from matrix import Ask, Matrix, Wrong, path_of, told
from personas import PERSONAS
from routes import Route
from rows import One, Row
from visitor import Answer


class Forms(Matrix):
    """The same of forms: only those ask who are let through none of the doors."""

    def asks(self, table: dict[Route, Row], people: Iterable[str] = PERSONAS) -> Iterator[Ask]:
        self._learn(table)
        for route, row in table.items():
            if not isinstance(row, One):
                continue
            for ids, case in self._paths(route, row):
                doors = case.doors(*(door for door in row.doors if door.split()[1] in case.things))
                for who in people:
                    if not self._oracle.permits(who, doors, page=True):
                        yield Ask(who, route, row, case, tuple(ids.items()))

    def _one(self, ask: Ask, row: One, reply: Answer, is_page: bool) -> list[Wrong]:
        """What is wrong in a form may be told before it is looked for, as long as it is told of what is not there too."""
        if told(reply, ask.ids) != self._of_none(ask):
            return [self._wrong("told", ask, f"answered {reply.status}, in other words than what is not there")]
        return []

    def _ask(self, ask: Ask, ids: dict[str, str]) -> Answer:
        return self._visitors[ask.who].post(path_of(ask.route, ids))
