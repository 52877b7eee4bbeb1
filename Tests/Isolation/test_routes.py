"""Every route has a row, and every row a route."""

import pytest
import routes
from personas import PERSONAS
from routes import Route
from rows import Unmatched, parsed, unmatched
from rows_api import API
from rows_forms import FORMS
from rows_pages import PAGES

NOTHING = Unmatched(set(), set())
SHOWN = {
    "api": (parsed(API), {route for route in routes.of_the_api() if route.method == "GET"}),
    "pages": (parsed(PAGES), {route for route in routes.of_the_pages() if route.method == "GET"}),
    "forms": (parsed(FORMS), {route for route in routes.of_the_pages() if route.method == "POST"}),
}


@pytest.mark.parametrize("which", SHOWN)
def test_every_route_has_a_row_and_every_row_a_route(which: str):
    table, found = SHOWN[which]
    assert unmatched(table, found) == NOTHING


@pytest.mark.parametrize("which", SHOWN)
def test_a_new_route_and_a_row_of_none_are_found(which: str):
    table, found = SHOWN[which]
    new = Route("GET", "/people/{person}/everything")
    assert unmatched(table, found | {new}) == Unmatched({new}, set())
    gone = next(iter(table))
    assert unmatched(table, found - {gone}) == Unmatched(set(), {gone})


def test_a_route_that_is_written_in_a_new_way_is_not_overlooked():
    for written in ('.get(somewhere, show)', '.post("/people/\\(a)\\(b.c)", show)', '.get(Self.elsewhere, show)'):
        with pytest.raises(AssertionError):
            list(routes._in(f"package var routes: [PageRoute] {{ [{written}] }}", "NewPages.swift"))


def test_there_are_enough_to_ask():
    assert len(PERSONAS) >= 24 and len({one.agency for one in PERSONAS.values()}) >= 4
    assert len(SHOWN["api"][0]) > 90 and len(SHOWN["pages"][0]) > 100
