"""What a row of the matrix says of one route: which deed it is, to what, and what it shows."""

from dataclasses import dataclass, field
from typing import NamedTuple

from routes import Route

Table = dict[str, "Row"]


@dataclass(frozen=True)
class Row:
    """By default a route is for everybody who is known, and tells of nothing that is not theirs."""

    # The deeds that let somebody through; none where everybody may ask.
    deeds: tuple[str, ...] = ()


@dataclass(frozen=True)
class One(Row):
    """Shows one record, or what is to be done with it; `doors` lead to it, such as "readContact contact"."""

    doors: tuple[str, ...] = ()
    # The field whose canary is there for whoever is let through; "" where there is none.
    shows: str = ""
    # The name of a variable part, where it is an id of the case under another name.
    ids: dict[str, str] = field(default_factory=dict, hash=False)
    # What is there for no role at all is hidden like what is not there; else a role that never may is told so.
    hides: bool = False
    # What whoever is let through is answered.
    status: int = 200
    # A door before the others: who is let through it knows that there is something, and may be told that it is not for them.
    first: str = ""


@dataclass(frozen=True)
class Many(Row):
    """A list; `shows` names the field whose canary stands in it for exactly those who are let through its doors."""

    doors: tuple[str, ...] = ()
    shows: str = ""
    query: tuple[tuple[str, str], ...] = ()


def one(doors: str, shows: str = "", **more) -> One:
    split = tuple(doors.split(", "))
    return One(tuple(door.split()[0] for door in split), split, shows, **more)


def many(deeds: str, shows: str = "", doors: str = "", **query: str) -> Many:
    return Many(tuple(deeds.split(", ")), tuple(doors.split(", ")) if doors else (), shows, tuple(query.items()))


def row(*deeds: str) -> Row:
    return Row(deeds)


class Unmatched(NamedTuple):
    routes: set[Route]
    rows: set[Route]


def parsed(table: Table) -> dict[Route, Row]:
    return {Route(*said.split(" ", 1)): row for said, row in table.items()}


def unmatched(table: dict[Route, Row], routes: set[Route]) -> Unmatched:
    """Routes without a row, and rows without a route."""
    return Unmatched(routes - set(table), set(table) - routes)
