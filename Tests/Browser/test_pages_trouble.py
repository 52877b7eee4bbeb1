"""A practice service that is asked too much and cannot write: what people are shown of it, held to the same rules."""

import re
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from threading import Event

import pytest
from conftest import WHO
from journey import sign_in
from looking import Watch, faults
from playwright.sync_api import expect
from serving import Serving

NOTE = "Everybody and everything in here is invented."


@pytest.fixture(scope="module")
def practising(tmp_path_factory):
    folder = tmp_path_factory.mktemp("practice") / "data"
    serving = Serving(folder)
    account = serving.account("practice.responder", *WHO["responder"])
    (folder / "practice.txt").write_text(NOTE)
    serving.start()
    yield serving, account
    serving.stop()


@pytest.fixture(scope="module")
def page(practising, chromium):
    serving, account = practising
    context = chromium.new_context(base_url=serving.base)
    page = context.new_page()
    watch = Watch(page)
    sign_in(page, account.sign_in)
    yield page
    context.close()
    assert not watch.heard, watch.heard


def test_a_practice_system_says_so_on_every_page(page, axe):
    found = []
    for where in ("/", "/help", "/nowhere"):
        page.goto(where)
        expect(page.locator(".practice")).to_contain_text("invented")
        found += faults(axe, page)
    assert not found, "\n".join(found)


def test_records_that_cannot_be_written_are_told(page, axe, practising):
    page.goto("/")
    with practising[0].locked():
        with page.expect_response(lambda reply: reply.request.method == "POST") as caught:
            page.get_by_role("button", name="New contact").first.click()
        assert caught.value.status == 503
    expect(page.get_by_role("heading", level=1)).to_have_text("Heed cannot be used just now")
    found = faults(axe, page)
    page.goto("/")
    page.get_by_role("button", name="New contact").first.click()
    expect(page).to_have_url(re.compile("/drafts/"))
    assert not found, "\n".join(found)


def test_whoever_asks_too_much_is_told(page, axe, practising):
    cookie = "; ".join(f"{each['name']}={each['value']}" for each in page.context.cookies())
    refused, told = Event(), Event()

    def ask(_: int) -> None:
        """Goes on asking until the page is told, since somewhat more is let through each second."""
        line = HTTPConnection("127.0.0.1", practising[0].port, timeout=60)
        for _ in range(5000):
            line.request("GET", "/help", headers={"Cookie": cookie})
            reply = line.getresponse()
            reply.read()
            if reply.status == 429:
                refused.set()
            if told.is_set():
                return

    with ThreadPoolExecutor(4) as pool:
        for each in range(4):
            pool.submit(ask, each)
        try:
            assert refused.wait(120), "pages are given without an end"
            assert any(page.goto("/help").status == 429 for _ in range(50)), "who asks too much is never told"
        finally:
            told.set()
    expect(page.get_by_role("heading", level=1)).to_have_text("Too much at once")
    found = faults(axe, page)
    assert not found, "\n".join(found)


def test_signing_in_wrongly_too_often_is_told(page, axe, practising):
    page.context.clear_cookies()
    for _ in range(12):
        sign_in(page, practising[1].sign_in, "not-the-password-1")
        if "too" in page.locator("[data-error-summary]").inner_text().lower():
            break
    else:
        raise AssertionError("a password may be guessed for ever")
    found = faults(axe, page)
    assert not found, "\n".join(found)
