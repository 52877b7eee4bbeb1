"""The journal is there for the information managers of each agency, and tells each of their own agency alone."""

import json

import pytest
from personas import PERSONAS
from world import World

MANAGERS = [one.name for one in PERSONAS.values() if "information-manager" in one.roles]


@pytest.mark.parametrize("name", MANAGERS)
def test_a_journal_tells_of_one_agency_alone(world: World, name: str):
    client, agency = world.clients[name], PERSONAS[name].agency
    entries = client.listed("readJournal")
    assert entries and {one["agency"] for one in entries} == {agency}
    told = repr(entries)
    for story in world.stories.values():
        # The contact is written down by the agency that keeps it.
        if story.place.split("/")[0] != agency and agency != "adult-social-care":
            assert story.ids["contact"] not in told, story.name


@pytest.mark.parametrize("name", MANAGERS)
def test_the_journal_of_a_person_tells_of_others_only_where_the_contact_is_ones_own(world: World, name: str):
    agency = PERSONAS[name].agency
    for story in world.stories.values():
        asked = json.dumps({"person": story.ids["person"], "limit": 200}).encode()
        reply = world.visitors[name].api("POST", "/api/v1/journal/person", content=asked)
        # Of somebody of whom an agency has no record there may be no journal either.
        assert reply.status in ((200,) if story.place.split("/")[0] == agency else (200, 404))
        items = json.loads(reply.body)["items"] if reply.status == 200 else []
        # What others did with an agency's own contact, and with what came of it, is told to that agency alone.
        if story.place.split("/")[0] != agency:
            assert {one["agency"] for one in items} <= {agency}, story.name
