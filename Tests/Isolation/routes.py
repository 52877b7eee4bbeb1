"""Every route that there is: those of the API from its description, those of the pages as the sources write them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from description import OPERATIONS

SOURCES = Path(__file__).parents[2] / "Sources"
PAGES = ("Website", "LearningPages")
_CALL = re.compile(r"\.(get|post)\(")
# What is asked for by a name that is no path: a parameter, or a value of something else.
_NO_PATH = re.compile(r'^"[a-z]|^"\{|^name$|^key$|^\w+: ')
_INSERTED = re.compile(r"\\\((\w+)(?:\.rawValue)?\)|\" \+ (\w+)(?:\.rawValue)?$")


class Route(NamedTuple):
    method: str
    template: str

    @property
    def names(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.template)


def of_the_api() -> set[Route]:
    return {Route(operation.method, operation.path) for operation in OPERATIONS.values()}


def of_the_pages() -> set[Route]:
    """What a name stands for that the sources put into a path is written <name>, such as /plans/{plan}/<move>."""
    found: set[Route] = set()
    for folder in PAGES:
        for file in sorted((SOURCES / folder).rglob("*.swift")):
            found.update(_in(file.read_text("utf-8"), file.name))
    assert len(found) > 200 and Route("GET", "/people/{person}") in found
    return found


def _in(text: str, name: str) -> Iterator[Route]:
    if "PageRoute]" not in text:
        return
    for call in _CALL.finditer(text):
        argument = _first_argument(text, call.end())
        if not _NO_PATH.match(argument):
            yield Route(call[1].upper(), _template(argument, text, name))


def _first_argument(text: str, start: int) -> str:
    """As far as the comma or the bracket that ends it, outside of any string."""
    depth, in_words, place = 0, False, start
    while True:
        sign = text[place]
        if sign == '"':
            in_words = not in_words
        elif not in_words and sign in ",)" and depth == 0:
            return text[start:place].strip()
        elif not in_words:
            depth += {"(": 1, ")": -1}.get(sign, 0)
        place += 1


def _template(argument: str, text: str, name: str) -> str:
    if argument.startswith("part.path"):
        return f"<path of {name.removesuffix('Pages.swift')}>"
    named = re.match(r"(?:Self\.)?(\w+)(?:\.text)?", argument)
    if named:
        known = re.search(rf'(?:let|var) {named[1]}\b[^"\n]*"(/[^"]*)"', text)
        assert known, f"{name}: what is {argument}?"
        argument = f'"{known[1]}"' + argument.removeprefix(named[0])
    argument = re.sub(r'" \+ "', "", argument)
    inserted = _INSERTED.sub(lambda one: f"<{one[1] or one[2]}>", argument)
    assert re.fullmatch(r'"?/[^"\\]*"?', inserted), f"{name}: {argument} is written in a way that nobody reads"
    return inserted.strip('"')
