"""Heed with a provider to sign in through: a real one in a browser, and one of our own that lies."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "Browser"))

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from looking import DESK, Watch  # noqa: E402
from organisation import PEOPLE, Organisation  # noqa: E402
from people import Joined, join  # noqa: E402
from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402
from serving import Serving, free_port  # noqa: E402

# Two services and a browser share a machine with other tests: what is expected comes, and not always in five seconds.
expect.set_options(timeout=30_000)

# What is in no line of the log, whatever somebody did.
SECRETS = ("secret of the organisation", "words-of-the-organisation-7", "practice-words-only-7", "code=", "state=")


@pytest.fixture(scope="session")
def organisation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path_factory.mktemp("organisation"), f"http://127.0.0.1:{free_port()}")
    organisation.set_up().start()
    yield organisation
    organisation.stop()


@pytest.fixture(scope="session")
def serving(organisation: Organisation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    port = int(organisation.heed.rpartition(":")[2])
    serving = Serving(tmp_path_factory.mktemp("heed") / "data", port, flags=organisation.flags())
    serving.account("first.of.north", "Wyn Adair", "police", "north", "responder")
    serving.start()
    yield serving
    serving.stop()
    found = [line for line in serving.log for word in (*SECRETS, *PEOPLE) if word in line]
    assert not found, f"the log holds what it must not: {found}"


@pytest.fixture
def joined(organisation: Organisation, serving: Serving) -> Callable[..., Joined]:
    """Somebody of the organisation with an account in Heed, joined to their account there."""

    def make(name: str, *roles: str) -> Joined:
        return join(serving, organisation.issuer, name, PEOPLE[name], *roles)

    return make


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


class OurWatch(Watch):
    """Hears what pages of Heed say; what the provider's own say is theirs."""

    def __init__(self, page: Page, base: str):
        self.base = base
        super().__init__(page)

    def _console(self, message) -> None:
        if message.location.get("url", "").startswith(self.base):
            super()._console(message)


@pytest.fixture
def opened(chromium: Browser, serving: Serving) -> Iterator[Callable[..., Page]]:
    """Opens a browser of its own; what a page of Heed says aloud fails the test."""
    contexts, watches = [], []

    def open(size: tuple[int, int] = DESK) -> Page:
        context = chromium.new_context(base_url=serving.base, viewport={"width": size[0], "height": size[1]})
        context.set_default_timeout(30_000)
        contexts.append(context)
        page = context.new_page()
        watches.append(OurWatch(page, serving.base))
        return page

    yield open
    for context in contexts:
        context.close()
    heard = [line for watch in watches for line in watch.heard]
    assert not heard, heard
