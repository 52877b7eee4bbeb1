"""Everybody asks for everything: what each reply should be, and what of it is not so."""

import re
import uuid
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from case import Case
from oracle import Oracle
from personas import PERSONAS
from routes import Route
from rows import Many, One, Row
from scanner import Scanner
from visitor import Answer, Visitor

# Stories of the same agency as another, told of others.
ALIKE = ("south", "known", "restricted")
# What differs from one reply to the next and tells nothing: when it was given, and what the forms of a session send.
PASSING = re.compile(rb'(?im)name="csrf" value="[^"]*"|nonce-[\w+/=-]+|nonce="[^"]*"|data-session-(?:ends|last)="\d+"|^(?:date|x-request-id): .*$')


@dataclass(frozen=True)
class Wrong:
    """What is not as it should be: somebody is shown too much or too little, or a refusal tells something."""

    sort: str  # allow, deny or told
    who: str
    route: Route
    case: str
    what: str

    def __str__(self) -> str:
        return f"wrong {self.sort}: {self.who}: {self.route.method} {self.route.template} [{self.case}]: {self.what}"


@dataclass(frozen=True)
class Ask:
    who: str
    route: Route
    row: Row
    case: Case | None
    ids: tuple[tuple[str, str], ...]


class Matrix:
    def __init__(self, visitors: dict[str, Visitor], cases: list[Case], oracle: Oracle, values: dict[str, list[str]]) -> None:
        """`values` has what stands for a variable part of a path that is no record, such as the id of a service."""
        self._visitors, self._cases, self._oracle, self._values = visitors, cases, oracle, values
        self.scanner = Scanner([one for case in cases for one in case.canaries], oracle)
        self._missing: dict[tuple[str, Route], bytes] = {}
        self.asked = 0
        self.shown = 0

    def asks(self, table: dict[Route, Row], people: Iterable[str] = PERSONAS) -> Iterator[Ask]:
        """Row by row, so that nobody asks for many pages in one go."""
        self._learn(table)
        for route, row in table.items():
            if route.method != "GET":
                continue
            for ids, case in self._paths(route, row):
                for who in people:
                    if isinstance(row, One) and case and not self._is_asked(who, row, case):
                        continue
                    yield Ask(who, route, row, case, tuple(ids.items()))

    def run(self, asks: Iterable[Ask]) -> list[Wrong]:
        with ThreadPoolExecutor(4) as pool:
            return [wrong for found in pool.map(self._look, asks) for wrong in found]

    def _learn(self, table: dict[Route, Row]) -> None:
        """Has the oracle decide about every door at once."""
        said = {door for row in table.values() if isinstance(row, One | Many) for door in row.doors}
        self._oracle.learn(
            case.door(door) for case in self._cases for door in said if door.split()[1] in case.things
        )

    def _is_asked(self, who: str, row: One, case: Case) -> bool:
        """Whom their role never lets through is refused alike whatever it is: they ask for one of each agency."""
        return case.name not in ALIKE or row.hides or self._oracle.ever(who, *row.deeds, *row.first.split()[:1])

    def _paths(self, route: Route, row: Row) -> Iterator[tuple[dict[str, str], Case | None]]:
        if not isinstance(row, One):
            sets: list[dict[str, str]] = [{}]
            for name in re.findall(r"[{<]([\w ]+)[}>]", route.template):
                known = self._values.get(f"{name} of {route.template}") or self._values[name]
                sets = [one | {name: value} for one in sets for value in known]
            yield from ((one, None) for one in sets)
            return
        wanted = {name: row.ids.get(name, name) for name in route.names}
        for case in self._cases:
            ids = {name: key[1:] if key.startswith("=") else case.ids.get(key, "") for name, key in wanted.items()}
            things = {door.split()[1] for door in row.doors}
            if all(ids.values()) and things & set(case.things):
                inserted = re.findall(r"<(\w+)>", route.template)
                yield ids | {name: self._values[f"{name} of {route.template}"][0] for name in inserted}, case

    def _look(self, ask: Ask) -> list[Wrong]:
        reply = self._ask(ask, dict(ask.ids))
        self.asked += 1
        is_page = not ask.route.template.startswith("/api")
        known = {value for _, value in ask.ids}
        found = self.scanner.of(ask.who, reply, is_page, known)
        wrong = [self._wrong("allow", ask, f"{one.field} ({one.word})") for one in found]
        if reply.status >= 500:
            wrong.append(self._wrong("deny", ask, f"answered {reply.status}"))
        if isinstance(ask.row, One):
            return wrong + self._one(ask, ask.row, reply, is_page)
        wrong += self._ever(ask, reply)
        if isinstance(ask.row, Many) and ask.row.shows and reply.status == 200:
            wrong += self._many(ask, ask.row, reply)
        return wrong

    def _ever(self, ask: Ask, reply: Answer) -> list[Wrong]:
        may = not ask.row.deeds or self._oracle.ever(ask.who, *ask.row.deeds)
        if may == (reply.status == 403):
            return [self._wrong("deny" if may else "allow", ask, f"answered {reply.status}")]
        return []

    def _one(self, ask: Ask, row: One, reply: Answer, is_page: bool) -> list[Wrong]:
        case = ask.case
        assert case is not None
        doors = case.doors(*(door for door in row.doors if door.split()[1] in case.things))
        if self._oracle.permits(ask.who, doors, is_page):
            if reply.status != row.status:
                return [self._wrong("deny", ask, f"answered {reply.status}, not {row.status}")]
            word = case.marks[row.shows][0] if row.shows in case.marks else ""
            self.shown += 1
            return [] if word.encode() in reply.body else [self._wrong("deny", ask, f"{row.shows} is not there")]
        knows = bool(row.first) and self._oracle.permits(ask.who, case.doors(row.first), is_page)
        deeds = (row.first.split()[0],) if row.first and not knows else row.deeds
        expected = 404 if row.hides or self._oracle.ever(ask.who, *deeds) else 403
        if reply.status != expected:
            return [self._wrong("allow" if reply.status < 400 else "told", ask, f"answered {reply.status}, not {expected}")]
        if not knows and told(reply, ask.ids) != self._of_none(ask):
            return [self._wrong("told", ask, "is refused in other words than what is not there")]
        return []

    def _many(self, ask: Ask, row: Many, reply: Answer) -> list[Wrong]:
        wrong = []
        for case in self._cases:
            doors = [door for door in row.doors if door.split()[1] in case.things]
            if row.shows not in case.marks or not doors:
                continue
            word, may = case.marks[row.shows][0], self._oracle.permits(ask.who, case.doors(*doors))
            self.shown += may
            if may != (word.encode() in reply.body):
                wrong.append(self._wrong("deny" if may else "allow", ask, f"{case.name}: {row.shows} in the list"))
        return wrong

    def _of_none(self, ask: Ask) -> bytes:
        """What somebody is told of an id that nothing has."""
        key = (ask.who, ask.route)
        if key not in self._missing:
            ids = {name: str(uuid.uuid4()) if _is_id(value) else value for name, value in ask.ids}
            self._missing[key] = told(self._ask(ask, ids), ids.items())
        return self._missing[key]

    def _ask(self, ask: Ask, ids: dict[str, str]) -> Answer:
        path = path_of(ask.route, ids)
        visitor = self._visitors[ask.who]
        if path.startswith(("/api", "/health", "/metrics")):
            return visitor.api("GET", path, query=dict(ask.row.query) if isinstance(ask.row, Many) else None)
        return visitor.page(path)

    def _wrong(self, sort: str, ask: Ask, what: str) -> Wrong:
        return Wrong(sort, ask.who, ask.route, ask.case.name if ask.case else "", what)


def path_of(route: Route, ids: dict[str, str]) -> str:
    return "/" + re.sub(r"[{<]([\w ]+)[}>]", lambda name: ids[name[1]], route.template).removeprefix("/")


def _is_id(value: str) -> bool:
    return re.fullmatch(r"[0-9a-f-]{36}", value) is not None


def told(reply: Answer, ids: Iterable[tuple[str, str]]) -> bytes:
    """A reply without what was asked with and what differs each time."""
    told = str(reply.status).encode() + b"\n" + PASSING.sub(b"", reply.bytes)
    for _, value in ids:
        if _is_id(value):
            told = told.replace(value.encode(), b"ID")
    return told
