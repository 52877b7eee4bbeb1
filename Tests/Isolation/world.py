"""The world that is asked about: three agencies that keep records, and everybody who asks for them."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from client import Client
from personas import OTHERS, PERSONAS, Persona
from secrets_given import given
from service import Account, Service
from story import Story, Who, brought, investigated, met, planned, recorded, referred
from visitor import Visitor

PASSWORD = "practice-words-only-7"
NAMED = ("responder", "named")
# Where those began who have moved since.
BEGAN = {"moved": "north"}
POLICE = Who("responder", "supervisor", "coordinator")
STORIES = {
    # name: place, who makes it, when they were born, where they live
    "north": ("police/north", POLICE, "1939-06-02", "YH2 9RD"),
    "south": ("police/south", Who("southern", "elsewhere", "coordinator"), "1941-07-03", "YH3 1AB"),
    "crew": ("ambulance/north", Who("crew", "crew_supervisor", "crew_coordinator"), "1943-08-04", "YH4 2CD"),
    "restricted": ("police/north", POLICE, "1945-09-05", "YH5 3EF"),
    "known": ("police/north", Who("moved", "supervisor", "coordinator"), "1947-10-06", "YH6 4GH"),
}


@dataclass
class World:
    service: Service
    accounts: dict[str, Account]
    clients: dict[str, Client]
    visitors: dict[str, Visitor]
    stories: dict[str, Story] = field(default_factory=dict)

    def close(self) -> None:
        for one in (*self.clients.values(), *self.visitors.values()):
            one.close()


def enrolled(service: Service, one: Persona) -> str:
    """The id of a new account; who is to be named for records has a name to sign in with too."""
    unit = BEGAN.get(one.name, one.unit)
    place = (["--unit", unit] if unit else []) + (["--rank", one.rank] if one.rank else [])
    roles = [part for role in one.roles for part in ("--role", role)]
    signs = ["--sign-in", one.name, "--password-stdin"] if one.name in NAMED else []
    said = ["--data", str(service.data), "--name", "Asha Rao", "--agency", one.agency, *place, *roles, *signs]
    return json.loads(service.command("user", "add", *said, "--json", given=PASSWORD + "\n" if signs else None))["id"]


def peopled(service: Service) -> World:
    """The service with everybody in it."""
    everybody = PERSONAS | OTHERS
    with ThreadPoolExecutor(2) as pool:
        ids = dict(zip(everybody, pool.map(lambda one: enrolled(service, one), everybody.values()), strict=True))
        secrets = given(service.data, list(ids.values()))
        accounts = {
            name: Account(ids[name], secrets[ids[name]].token, one.agency, one.unit or None, list(one.roles))
            for name, one in everybody.items()
        }
        service.accounts |= {account.token: account for account in accounts.values()}
        clients = {name: service.client(account) for name, account in accounts.items()}
        visitors = {name: Visitor(service.base, secrets[ids[name]]) for name in PERSONAS}
        list(pool.map(Visitor.sign_in, visitors.values()))
    return World(service, accounts, clients, visitors)


def told(world: World) -> None:
    """The stories, and what stands guard over the people in two of them."""
    def tell(name: str) -> Story:
        place, who, born, postcode = STORIES[name]
        story = Story(name, place=place, who=who, clients=world.clients, born=born, postcode=postcode)
        recorded(story)
        ended = ("receiveReferral", "acceptReferral") + (("completeReferral",) if name == "south" else ())
        referred(story, *ended)
        planned(story)
        brought(story)
        # Which agencies call meetings is for the policy to say.
        if place.startswith("police"):
            met(story)
        investigated(story)
        return story

    with ThreadPoolExecutor(2) as pool:
        world.stories = dict(zip(STORIES, pool.map(tell, STORIES), strict=True))
    for name, unit in BEGAN.items():
        account = world.accounts[name]
        assert unit != account.unit
        world.service.command("user", "change", account.id, "--data", str(world.service.data), "--unit", account.unit)
