"""One service for the whole run, with an account for every role."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from calls import Calls
from client import Client
from journal import Journal
from learnt import learnt
from service import Account, Service

# The directory of the demonstration, for anybody to read.
DIRECTORY = Path(__file__).parents[2] / "Sources/DemoForce/Content/directory.json"


@dataclass
class Cast:
    """Who uses the service; the first three are of one unit."""

    responder: Account
    colleague: Account
    supervisor: Account
    elsewhere: Account
    no_unit: Account
    coordinator: Account
    relief: Account
    specialist: Account
    partner: Account
    information_manager: Account
    assessor: Account
    chief_officer: Account
    administrator: Account
    trainer: Account


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = Service(tmp_path_factory.mktemp("service") / "data").start()
    service.command("import", "directory", str(DIRECTORY), "--publish", "--data", str(service.data))
    yield service
    service.stop()
    for line in service.log:
        assert isinstance(json.loads(line), dict), f"a line of the log is no object: {line}"
        assert "Canary" not in line and "YH2" not in line, f"the log holds something personal: {line}"


WHO = {
    "responder": ("police", "north", "responder"),
    "colleague": ("police", "north", "responder"),
    "supervisor": ("police", "north", "responder", "supervisor"),
    "elsewhere": ("police", "south", "responder", "supervisor"),
    "no_unit": ("police", None, "responder"),
    "coordinator": ("police", "hub", "hub-coordinator"),
    "relief": ("police", "hub", "hub-coordinator"),
    "specialist": ("police", "hub", "specialist"),
    "partner": ("adult-social-care", "east", "partner-practitioner"),
    "information_manager": ("police", "hub", "information-manager"),
    "assessor": ("police", "north", "assessor"),
    "chief_officer": ("police", "north", "chief-officer"),
    "administrator": ("police", "north", "administrator"),
    "trainer": ("police", "north", "trainer"),
}


@pytest.fixture(scope="session")
def cast(service: Service) -> Cast:
    # Two at a time: each is a process of its own beside the one that serves.
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda who: service.account("Asha Rao", *who), WHO.values())
        return Cast(**dict(zip(WHO, made, strict=True)))


@pytest.fixture(scope="session")
def clients(service: Service, cast: Cast) -> dict[str, Client]:
    """A client for everybody, by the name they have in the cast."""
    return {name: service.client(account) for name, account in vars(cast).items()}


@pytest.fixture(scope="session")
def nobody(service: Service) -> Client:
    return service.client()


@pytest.fixture(scope="session")
def responder(clients: dict[str, Client]) -> Client:
    return clients["responder"]


@pytest.fixture(scope="session")
def supervisor(clients: dict[str, Client]) -> Client:
    return clients["supervisor"]


@pytest.fixture(scope="session")
def journal(service: Service) -> Journal:
    return Journal(service.data)


@pytest.fixture(scope="session")
def calls(service: Service, cast: Cast, clients: dict[str, Client]) -> Calls:
    return Calls(
        clients,
        service.calendar(cast.responder),
        lambda: service.point(cast.responder, cast.partner),
        lambda: service.client(service.account("Asha Rao", "police", "north", "chief-officer")),
        cast.trainer.id,
        lambda: specialist(service),
        lambda: member(service),
        lambda *roles: somebody(service, *roles),
        lambda: learner(service),
        lambda agency: service.client(service.account("Asha Rao", agency, "dale", "partner-practitioner")),
    )


def specialist(service: Service) -> Client:
    """Somebody who has learnt what a licence takes."""
    account = service.account("Asha Rao", "police", "north", "specialist", rank="constable")
    learnt(service, account, "scaidp", "licence-csa-investigator")
    return service.client(account)


def member(service: Service) -> tuple[Client, str]:
    """Somebody of the licensing panel, and their account."""
    account = service.account("Asha Rao", "police", None, "licensing-panel")
    return service.client(account), account.id


def somebody(service: Service, *roles: str) -> tuple[Client, str]:
    """Somebody new of the police, and their account."""
    account = service.account("Asha Rao", "police", "north", *roles)
    return service.client(account), account.id


def learner(service: Service) -> Client:
    """A chief officer who has done what chief officers learn."""
    account = service.account("Asha Rao", "police", "north", "chief-officer")
    learnt(service, account, "cpd-csa-senior")
    return service.client(account)
