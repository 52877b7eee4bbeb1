"""One service for the whole run with an account for every role, and a browser to open its pages in."""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

# What is sealed is opened in one place.
sys.path.append(str(Path(__file__).parents[1] / "Torture"))

from axe_playwright_python.sync_playwright import Axe
from journey import sign_in
from looking import DESK, Watch
from playwright.sync_api import Browser, Page, sync_playwright
from prepared import Records
from serving import Account, Serving

WHO = {
    "responder": ("Asha Rao", "police", "north", "responder"),
    "supervisor": ("Tom Ellery", "police", "north", "responder", "supervisor"),
    "alone": ("Bryn Moss", "police", "west", "responder", "supervisor"),
    "elsewhere": ("Nia Holt", "police", "south", "responder"),
    "coordinator": ("Femi Ward", "police", "hub", "hub-coordinator"),
    "partner": ("Ruth Penn", "adult-social-care", "east", "partner-practitioner"),
    "trust": ("Lena Marsh", "mental-health-trust", "crisis", "partner-practitioner"),
    "school": ("Gwen Tarrant", "school", "beck-lane", "partner-practitioner"),
    "conference": ("Alma Birch", "marac-coordinator", "county", "partner-practitioner"),
    "victims": ("Hanna Royle", "victim-service", "county", "partner-practitioner"),
    "adviser": ("Sian Dower", "domestic-abuse-service", "county", "partner-practitioner"),
    "typist": ("Ivor Lane", "police", "north", "responder"),
    "coded": ("Mina Frost", "police", "north", "responder"),
    "joiner": ("Owen Carr", "police", "north", "responder"),
    "trainer": ("Delia Frame", "police", "north", "responder", "trainer"),
    "chief": ("Grace Hallam", "police", "north", "chief-officer"),
    "assessor": ("Ade Obi", "police", "south", "assessor"),
}

# Whose sessions tests end: nobody goes on where they were signed in before.
SIGNED_OUT = {"typist"}

# In seconds: a session that nobody took up for so long may be about to end.
UNUSED = 600

# What people of the demonstration can be pointed to.
DIRECTORY = Path(__file__).parents[2] / "Sources/DemoForce/Content/directory.json"

# Words of what is recorded; none of them is ever in the log.
PERSONAL = ("Joan", "Kieran", "Lidgate", "Thwaite", "Mill Lane", "pension", "alert(1)")


def with_accounts(folder: Path) -> Path:
    """Makes the records that each run, or each of several beside each other, begins with: accounts and the directory."""
    serving = Serving(folder / "data")

    def add(who: str) -> Account:
        return serving.account(f"{who}.of.{WHO[who][2]}", *WHO[who])

    # The first makes the records; then two at a time, each a process of its own.
    first, *others = WHO
    accounts = {first: add(first)}
    with ThreadPoolExecutor(2) as pool:
        accounts |= zip(others, pool.map(add, others), strict=True)
    serving.command("import", "directory", str(DIRECTORY), "--data", str(serving.data))
    (folder / "cast.json").write_text(json.dumps({who: vars(account) for who, account in accounts.items()}))
    return folder


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Those who test beside each other begin with the same accounts, which are slow to make."""
    if not hasattr(node.config, "begun"):
        node.config.begun = tempfile.TemporaryDirectory()
        with_accounts(Path(node.config.begun.name))
    node.workerinput["begun"] = node.config.begun.name


def pytest_unconfigure(config: pytest.Config) -> None:
    if hasattr(config, "begun"):
        config.begun.cleanup()


@pytest.fixture(scope="session")
def begun(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    given = getattr(request.config, "workerinput", {}).get("begun")
    return Path(given) if given else with_accounts(tmp_path_factory.mktemp("begun"))


@pytest.fixture(scope="session")
def serving(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    data = tmp_path_factory.mktemp("browser") / "data"
    shutil.copytree(begun / "data", data)
    serving = Serving(data).start()
    yield serving
    serving.stop()
    for line in serving.log:
        assert not [word for word in PERSONAL if word in line], f"the log holds something personal: {line}"


@pytest.fixture(scope="session")
def cast(begun: Path) -> dict[str, Account]:
    return {who: Account(**account) for who, account in json.loads((begun / "cast.json").read_text()).items()}


@pytest.fixture(scope="session")
def records(serving: Serving, cast: dict[str, Account]) -> Records:
    return Records(serving, cast)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "there is no chromium on PATH; run: scripts/set-up"
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not start for root, as whom containers run.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> Axe:
    return Axe()


@pytest.fixture(scope="session")
def signed_in(chromium: Browser, serving: Serving, cast: dict[str, Account]) -> dict[str, tuple[dict, float]]:
    """The cookies of everybody who has signed in, since sign-ins are counted, and when they were last taken."""
    return {}


@pytest.fixture
def opened(
    chromium: Browser, serving: Serving, cast: dict[str, Account], signed_in: dict[str, tuple[dict, float]]
) -> Iterator[Callable[..., Page]]:
    """Opens a browser, as somebody of the cast or as nobody; what it hears fails the test."""
    contexts, watches = [], []

    def open(who: str | None = None, script: bool = True, size: tuple[int, int] = DESK, afresh: bool = False) -> Page:
        assert afresh or who not in SIGNED_OUT, f"the sessions of {who} are ended by others: open it afresh"
        cookies, taken = signed_in.get(who, (None, 0.0))
        known = cookies if not afresh and time.monotonic() - taken < UNUSED else None
        context = chromium.new_context(
            base_url=serving.base,
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=script,
            storage_state=known,
        )
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        watches.append(Watch(page))
        if who and not known:
            sign_in(page, cast[who].sign_in)
            known = context.storage_state()
        if who and not afresh:
            signed_in[who] = (known, time.monotonic())
        return page

    yield open
    for context in contexts:
        context.close()
    heard = [line for watch in watches for line in watch.heard]
    assert not heard, heard
