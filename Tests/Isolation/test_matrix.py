"""Everybody asks for everything: nobody is shown too much or too little, and nothing tells of what is hidden."""

import json

import pytest
import routes
from conftest import Everything
from matrix import Matrix
from oracle import Oracle
from rows import parsed
from rows_api import API
from rows_pages import PAGES
from world import World

TABLES = {"api": parsed(API), "pages": parsed(PAGES)}
# Of the canaries, those that must have been shown to somebody; else the walk looks at nothing.
FEWEST = {"api": 60, "pages": 60}


@pytest.mark.parametrize("which", TABLES)
def test_everybody_is_shown_what_they_may_know_and_nothing_else(everything: Everything, oracle: Oracle, which: str):
    matrix = Matrix(everything.world.visitors, everything.cases, oracle, everything.values)
    wrong = matrix.run(list(matrix.asks(TABLES[which])))
    print(f"{which}: {matrix.asked} replies, {matrix.shown} records shown, {len(matrix.scanner.seen)} canaries seen")
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(sorted(map(str, wrong))[:100])
    assert len(matrix.scanner.seen) >= FEWEST[which]


def test_every_template_was_asked_for_as_it_is_served(world: World):
    """What the rows call a route is one that the service knows; its log says which."""
    asked = {line["route"].rstrip("/") for line in map(json.loads, world.service.log) if line.get("message") == "request"}
    written = {route.template.rstrip("/") for route in routes.of_the_api() if route.method == "GET"}
    # It runs without an organisation's provider to sign in through.
    written |= {route.template.rstrip("/") for route in routes.of_the_pages() if route.method == "GET" and "<" not in route.template}
    written -= {route for route in written if route.startswith(("/sign-in/organisation", "/sign-in/again/organisation"))}
    assert written <= asked, sorted(written - asked)
