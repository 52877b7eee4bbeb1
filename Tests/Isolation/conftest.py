"""One service and one world for the whole run."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Service"))

import pytest  # noqa: E402
from beside import calls, drafted, made, sampled, values  # noqa: E402
from calls import Calls  # noqa: E402
from case import Case  # noqa: E402
from guarding import guard  # noqa: E402
from oracle import Oracle  # noqa: E402
from service import Service  # noqa: E402
from world import World, peopled, told  # noqa: E402

# The directory of the demonstration, for anybody to read.
DIRECTORY = Path(__file__).parents[2] / "Sources/DemoForce/Content/directory.json"


@dataclass(frozen=True)
class Everything:
    world: World
    calls: Calls
    cases: list[Case]
    # What stands for the variable parts of paths that are no records.
    values: dict[str, list[str]]


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    service = Service(tmp_path_factory.mktemp("isolation") / "data").start()
    service.command("import", "directory", str(DIRECTORY), "--publish", "--data", str(service.data))
    world = peopled(service)
    told(world)
    sampled(world)
    guard(world)
    all_calls = calls(world)
    cases = [*world.stories.values(), *made(world, all_calls), drafted(world)]
    yield Everything(world, all_calls, cases, values(world, all_calls))
    world.close()
    service.stop()


@pytest.fixture(scope="session")
def world(everything: Everything) -> World:
    return everything.world


@pytest.fixture(scope="session")
def oracle() -> Oracle:
    return Oracle()
