"""Handing over, in every state and from either side: no fault of accessibility or HTML, no loose end."""

import pytest
from journey import compose, move, send
from looking import faults
from playwright.sync_api import expect


@pytest.fixture
def sent(opened, records):
    """A referral that is sent, as the sender and as the recipient see it."""
    page = opened("responder")
    compose(page, records.calls_for_safeguarding("Lidgate"))
    path = send(page)
    partner = opened("partner")
    partner.goto(path)
    return path, page, partner


def both(axe, path: str, *pages) -> list[str]:
    found = []
    for page in pages:
        page.goto(path)
        found += faults(axe, page)
    return found


def lists(axe, page) -> list[str]:
    """Every side of the referrals of somebody's agency."""
    page.goto("/referrals")
    sides = page.locator(".sides a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    return [each for side in sides for each in both(axe, side, page)]


def test_writing_a_referral(opened, axe, records):
    page = opened("responder")
    page.goto(records.calls_for_safeguarding("Lidgate"))
    page.locator(".route__do a[href*='/adult-safeguarding/']").first.click()
    found = faults(axe, page)
    for area in page.locator("main form textarea").all():
        area.fill("")
    page.locator("main button[value=send]").click()
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    compose(page, page.url.partition("/referrals/")[0])
    page.locator("main button[value=keep]").click()
    found += faults(axe, page)
    page.goto("/")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_referral_that_is_accepted(sent, axe):
    path, page, partner = sent
    found = faults(axe, page) + both(axe, path, page, partner)
    found += lists(axe, page) + lists(axe, partner)
    move(partner, path, "receive")
    found += both(axe, path, page, partner)
    move(partner, path, "accept")
    found += both(axe, path, page, partner) + lists(axe, page) + lists(axe, partner)
    assert not found, "\n".join(found)


def test_a_referral_that_is_declined(sent, axe):
    path, page, partner = sent
    move(partner, path, "receive")
    move(partner, path, "decline", "", reason="held-already")
    expect(partner.locator("[data-error-summary]")).to_be_visible()
    found = faults(axe, partner)
    move(partner, path, "decline", "Held by the mental health team already.", reason="held-already")
    found += both(axe, path, page, partner)
    move(page, path, "challenge", "She was left without food again.", to="R. Amberley")
    found += both(axe, path, page, partner)
    assert not found, "\n".join(found)


def test_a_referral_that_is_withdrawn(sent, axe):
    path, page, partner = sent
    page.goto(path)
    move(page, path, "withdraw", "")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found = faults(axe, page)
    move(page, path, "withdraw", "Sent about the wrong person.")
    found += both(axe, path, page, partner)
    assert not found, "\n".join(found)


def test_a_referral_that_is_asked_about_and_completed(sent, axe):
    path, page, partner = sent
    move(partner, path, "receive")
    move(partner, path, "request-information", "Is there a safe number?")
    found = both(axe, path, page, partner) + lists(axe, page)
    move(page, path, "supply-information", "Her sister's, until four.")
    move(partner, path, "accept")
    move(partner, path, "begin", "First visit done.")
    found += both(axe, path, page, partner) + lists(axe, partner)
    move(partner, path, "complete", "")
    expect(partner.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, partner)
    move(partner, path, "complete", "Seen twice.", outcome="help-given", goal_1="met")
    found += both(axe, path, page, partner) + lists(axe, page) + lists(axe, partner)
    assert not found, "\n".join(found)


def test_a_referral_that_the_person_declines(sent, axe):
    path, page, partner = sent
    move(partner, path, "receive")
    move(partner, path, "decline-by-person", "She would rather have her own nurse.")
    found = both(axe, path, page, partner)
    assert not found, "\n".join(found)


def test_referrals_when_there_are_none(opened, axe):
    page = opened("alone")
    found = lists(axe, page)
    expect(page.locator(".waits")).to_have_count(0)
    assert not found, "\n".join(found)
