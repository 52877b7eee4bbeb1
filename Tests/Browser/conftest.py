"""One service for the whole run with an account for every role, and a browser to open its pages in."""

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from axe_playwright_python.sync_playwright import Axe
from journey import sign_in
from looking import DESK, Watch
from playwright.sync_api import Browser, Page, sync_playwright
from serving import Account, Serving

WHO = {
    "responder": ("Asha Rao", "police", "north", "responder"),
    "supervisor": ("Tom Ellery", "police", "north", "responder", "supervisor"),
    "elsewhere": ("Nia Holt", "police", "south", "responder"),
    "coordinator": ("Femi Ward", "police", "hub", "hub-coordinator"),
    "partner": ("Ruth Penn", "adult-social-care", "east", "partner-practitioner"),
    "typist": ("Ivor Lane", "police", "north", "responder"),
    "coded": ("Mina Frost", "police", "north", "responder"),
}


@pytest.fixture(scope="session")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    serving = Serving(tmp_path_factory.mktemp("browser") / "data").start()
    yield serving
    serving.stop()
    for line in serving.log:
        assert "Quillfeather" not in line and "canary" not in line, f"the log holds something personal: {line}"


@pytest.fixture(scope="session")
def cast(serving: Serving) -> dict[str, Account]:
    # Two at a time: each is a process of its own beside the one that serves.
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda who: serving.account(f"{who}.of.{WHO[who][2]}", *WHO[who]), WHO)
        return dict(zip(WHO, made, strict=True))


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
def signed_in(chromium: Browser, serving: Serving, cast: dict[str, Account]) -> dict[str, dict]:
    """The cookies of everybody who has signed in so far: one sign-in each, since those are counted."""
    return {}


@pytest.fixture
def opened(
    chromium: Browser, serving: Serving, cast: dict[str, Account], signed_in: dict[str, dict]
) -> Iterator[Callable[..., Page]]:
    """Opens a browser, as somebody of the cast or as nobody; what it hears fails the test."""
    contexts, watches = [], []

    def open(who: str | None = None, script: bool = True, size: tuple[int, int] = DESK, afresh: bool = False) -> Page:
        known = signed_in.get(who) if who and not afresh else None
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
            if not afresh:
                signed_in[who] = context.storage_state()
        return page

    yield open
    for context in contexts:
        context.close()
    heard = [line for watch in watches for line in watch.heard]
    assert not heard, heard
