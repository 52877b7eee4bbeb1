"""What stands between people's records and those who must not know of them, put up on the pages where it is said."""

import re

from story import Story
from things import held
from visitor import Visitor
from world import World

RECORD = re.compile(r"/protection/restrictions/([0-9a-f-]+)/")
WHY = "He is outside her door now, and I have to know where her sister lives."


def guard(world: World) -> None:
    """One person is known to somebody who works here, and is another of them; one is restricted, and stands open to one."""
    known, restricted = world.stories["known"], world.stories["restricted"]
    known.guarded(own=frozenset(["herself"]), connected=frozenset(["acquaintance"]))
    for who, relation in (("acquaintance", "neighbour"), ("herself", "oneself")):
        _sent(world.visitors[who], "/connections", relation=relation, **_details(known))
        known.things[who] = held("police", who)
        known.also("subject.family", f"declareConnection {who}")
    _restrict(world, restricted)
    _open(world.visitors["opener"], restricted)
    named = frozenset(["responder", "named"])
    restricted.guarded(restricted=(("p1", "police", named),), opened=frozenset(["opener"]))
    for one in (known, restricted):
        one.also("subject.family", "keepRestrictions protection")


def _restrict(world: World, story: Story) -> None:
    why = story.canary("restriction.why", "keepRestrictions protection")
    _sent(world.visitors["responder"], f"/people/{story.ids['person']}/restrict", ground="protected-person", why=f"He swore it at {why}.")
    standards = world.visitors["standards"]
    (record,) = set(RECORD.findall(standards.page("/protection/restrictions").body.decode()))
    story.ids["restriction"] = record
    _sent(standards, f"/protection/restrictions/{record}/own", version="1")
    _sent(standards, f"/protection/restrictions/{record}/name", version="2", **{f"{record}-named": "responder\nnamed"})


def _open(opener: Visitor, story: Story) -> None:
    said = _details(story)
    said["name"] = f"{said.pop('given')} {said.pop('family')}"
    why = f"{WHY} {story.canary('opening.why', 'keepRestrictions protection')}"
    _sent(opener, "/open-records", ground="life-at-risk", why=why, minutes="60", **said)


def _details(story: Story) -> dict[str, str]:
    year, month, day = story.born.split("-")
    name = {"given": "Edith", "family": story.marks["subject.family"][0]}
    return name | {"born.day": day, "born.month": month, "born.year": year}


def _sent(visitor: Visitor, path: str, **fields: str) -> None:
    done = visitor.post(path, **fields)
    assert done.status == 303, (path, done.status, done.body.decode()[-3000:])


