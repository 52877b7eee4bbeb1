"""The service with two directories: one to be published, one for those who sign in."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Service"))
from service import Service  # noqa: E402

ROOT = Path(__file__).parents[2]
DEMONSTRATION = ROOT / "Sources/DemoForce/Content/directory.json"
HIDDEN = "7e0a1f64-52f5-4d0e-9a45-0f5f0c8e2b11"


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("directory")
    service = Service(folder / "data")
    where = ["--data", str(service.data)]
    service.command("import", "directory", str(DEMONSTRATION), "--publish", *where)
    listed = json.loads(DEMONSTRATION.read_text())["contents"][0]
    hidden = listed | {"id": HIDDEN, "name": "Not for everybody"}
    for name in ("schedules", "service_areas", "service_at_locations", "phones", "languages"):
        hidden.pop(name, None)
    file = folder / "hidden.json"
    file.write_text(json.dumps(hidden))
    service.command("import", "directory", str(file), "--feed", "own", *where)
    service.start()
    yield service
    service.stop()


@pytest.fixture(scope="session")
def published(service: Service) -> Iterator[httpx.Client]:
    """Nobody, with no token."""
    with httpx.Client(base_url=service.base + "/api/open-referral-uk/v3", timeout=30) as client:
        yield client
