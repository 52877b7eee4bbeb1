"""What could not be delivered, for the one who owns it: sent again, told otherwise, handed over; and the receipts of a referral."""

from collections.abc import Iterator

import pytest
from journey import compose, send
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

# Nobody is let in there: it leads into our own network, and the service knows of no practice.
NOWHERE = "127.0.0.1:9"


@pytest.fixture(scope="module")
def point(serving, cast) -> Iterator[str]:
    """Where adult social care is told in vain, owned by the responder."""
    where = ["--agency", "adult-social-care", "--webhook", f"https://{NOWHERE}/in", "--practice-place", NOWHERE]
    added = serving.command("delivery", "points", "add", "--data", str(serving.data), *where, "--owner", cast["responder"].id)
    yield added.split()[0]
    serving.command("delivery", "points", "remove", "--data", str(serving.data), added.split()[0])


def sent(page: Page, records, family: str) -> str:
    """A referral of which the agency could not be told; answers its path."""
    page.goto("/")
    compose(page, records.calls_for_safeguarding(family))
    return send(page)


def letter(page: Page, path: str):
    """The letter of a referral, once it is given up."""
    number = path.rpartition("/")[2]
    found = page.locator(".exchange__one", has_text=number)
    for _ in range(200):
        page.goto("/deliveries")
        if found.count():
            return found
    raise AssertionError("nothing was given up")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_what_did_not_arrive_is_seen_to_by_its_owner(opened, records, axe, point, size):
    family = "Purlin" if size == DESK else "Quoin"
    page = opened("responder", size=size)
    path = sent(page, records, family)
    one = letter(page, path)
    expect(one).to_contain_text("this machine itself")
    assert family not in page.content() and NOWHERE not in page.content()
    found = faults(axe, page)
    one.get_by_role("button", name="Send it again").click()
    expect(page.locator(".notice--done")).to_contain_text("on its way again")
    one = letter(page, path)
    one.get_by_role("button", name="Told by telephone").click()
    expect(page.locator(".notice--done")).to_contain_text("It waits no more")
    expect(page.locator(".exchange__one", has_text=path.rpartition("/")[2])).to_have_count(0)
    page.goto(path)
    told = page.locator("section[aria-labelledby=told]")
    expect(told).to_contain_text("Referral sent")
    expect(told).to_contain_text("by webhook")
    expect(told).to_contain_text("Told by telephone, not by a message")
    found += faults(axe, page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_it_is_handed_to_somebody_who_signs_in_with_that_name(opened, records, axe, cast, point, script):
    page = opened("responder", script=script)
    path = sent(page, records, "Rafter")
    one = letter(page, path)
    one.locator("summary").click()
    one.get_by_label("Who takes it").fill("nobody.here")
    one.get_by_role("button", name="Hand it over").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("no such account")
    again = page.locator(".exchange__one", has_text=path.rpartition("/")[2])
    expect(again.get_by_label("Who takes it")).to_have_value("nobody.here")
    if script:
        assert not (found := faults(axe, page)), "\n".join(found)
    again.get_by_label("Who takes it").fill(cast["supervisor"].sign_in)
    again.get_by_role("button", name="Hand it over").click()
    expect(page.locator(".notice--done")).to_contain_text("It is theirs now")
    expect(page.locator(".exchange__one")).to_have_count(0)
    other = opened("supervisor", script=script)
    theirs = letter(other, path)
    expect(theirs).to_contain_text(f"Owned by {cast['supervisor'].name}")
    # Back, for the tests that come after.
    if theirs.locator("details[open]").count() == 0:
        theirs.locator("summary").click()
    theirs.get_by_label("Who takes it").fill(cast["responder"].sign_in)
    theirs.get_by_role("button", name="Hand it over").click()
    expect(other.locator(".exchange__one")).to_have_count(0)


def test_nobody_else_sees_it(opened, records, point):
    page = opened("responder")
    path = sent(page, records, "Spandrel")
    letter(page, path)
    stranger = opened("supervisor")
    stranger.goto("/deliveries")
    expect(stranger.locator(".exchange__one")).to_have_count(0)
    partner = opened("partner")
    partner.goto(path)
    expect(partner.locator("section[aria-labelledby=told]")).to_have_count(0)
    expect(partner.locator("h1")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_how_agencies_work_together_is_read_and_searched(opened, axe, size):
    page = opened("responder", size=size)
    page.goto("/policy/working/hub")
    expect(page.locator("h1")).to_have_text("How a hub screens, asks, decides and tells")
    expect(page.locator("main")).to_contain_text("Nobody has checked this against its source yet")
    expect(page.locator("li", has=page.locator(".unsure"), has_text="Decide")).to_contain_text("High: 4 hours")
    expect(page.locator("li:has(> .unsure)")).to_contain_text(["Decide"])
    found = faults(axe, page)
    page.goto("/policy/working/handover")
    expect(page.locator("li", has_text="Help was given")).to_contain_text("Is help: yes")
    found += faults(axe, page)
    page.goto("/policy?q=late day")
    expect(page.locator("main")).to_contain_text("How a referral is previewed, answered and challenged")
    assert not found, "\n".join(found)
