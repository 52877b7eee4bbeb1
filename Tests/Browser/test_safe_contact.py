"""How somebody is reached safely: written once, shown wherever somebody would reach them; and who must not be told."""

import re

import pytest
from journey import compose, move, send
from looking import faults
from playwright.sync_api import Page, expect

NEVER = "Ring the house when he is there"


@pytest.fixture
def called_for(opened, records):
    page = opened("responder")
    path = records.calls_for_safeguarding("Thwaite")
    page.goto(path)
    return page, path


def person_of(page: Page, contact: str) -> str:
    """The page of the one whom the contact is about."""
    page.goto(contact)
    return page.locator("a[href^='/people/']").first.get_attribute("href")


def keep(page: Page, person: str, **fields: str) -> None:
    page.goto(person + "/safe-contact")
    for name, words in fields.items():
        page.fill(f"[name={name}]", words)
    page.get_by_role("button", name="Keep this").click()


def test_it_shows_wherever_somebody_would_reach_them(opened, axe, called_for):
    page, contact = called_for
    person = person_of(page, contact)
    page.goto(person)
    page.get_by_role("link", name="Say how contact is made safely").click()
    found = faults(axe, page)
    keep(page, person, never=NEVER)
    expect(page.locator(".safe")).to_contain_text(NEVER)
    found += faults(axe, page)
    compose(page, contact)
    expect(page.locator(".safe")).to_contain_text(NEVER)
    path = send(page)
    expect(page.locator(".safe")).to_contain_text(NEVER)
    partner = opened("partner")
    partner.goto(path)
    expect(partner.locator(".safe")).to_contain_text(NEVER)
    partner.emulate_media(media="print")
    expect(partner.locator(".safe")).to_be_visible()
    partner.emulate_media(media="screen")
    found += faults(axe, partner)
    # What changes later shows to those who hold the referral.
    keep(page, person, never="", how="At her sister's, before noon")
    partner.reload()
    expect(partner.locator(".safe")).to_contain_text("At her sister's, before noon")
    expect(partner.locator(".safe")).not_to_contain_text(NEVER)
    assert not found, "\n".join(found)


def test_nothing_goes_to_those_who_must_not_be_told(opened, axe, called_for):
    page, contact = called_for
    person = person_of(page, contact)
    page.goto(person + "/safe-contact")
    page.get_by_label("Adult social care").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("It is not said why they must not be told")
    expect(page.get_by_label("Adult social care")).to_be_checked()
    found = faults(axe, page)
    page.fill("[name=why]", "Her grandson works there")
    page.get_by_role("button", name="Keep this").click()
    where = compose(page, contact)
    expect(page.locator(".stands--alarm")).to_contain_text("This cannot be sent.")
    found += faults(axe, page)
    page.locator("main button[value=send]").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("must not be told")
    assert page.url.endswith(where), "what was typed stands on the page that it was typed on"
    assert not found, "\n".join(found)


def test_those_who_do_not_hold_them_see_and_write_nothing(opened, called_for):
    page, contact = called_for
    person = person_of(page, contact)
    keep(page, person, never=NEVER)
    for who in ("elsewhere", "partner"):
        outsider = opened(who)
        assert outsider.goto(person + "/safe-contact").status == 404
        assert NEVER not in outsider.content()


def test_what_they_may_send_it_back_for_is_said_before_it_goes(opened, axe, called_for):
    page, contact = called_for
    compose(page, contact)
    notes = page.locator(".sent-back")
    expect(notes).to_contain_text("Something that such a referral must hold is not told")
    expect(notes).not_to_contain_text("Full name")
    # What was not on the page yet is shown once before it goes; nothing typed is lost.
    page.get_by_label("Full name").uncheck()
    page.fill("[name=opinion]", "I think she is afraid of him.")
    page.locator("main button[value=send]").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("Nothing was sent yet")
    expect(notes).to_contain_text("Full name")
    expect(page.locator("[name=opinion]")).to_have_value("I think she is afraid of him.")
    found = faults(axe, page)
    path = send(page)
    partner = opened("partner", script=False)
    partner.goto(path)
    expect(partner.locator("main .elements").last).to_contain_text("I think she is afraid of him.")
    expect(page.locator(".course")).to_contain_text(re.compile(r"in \d+ minutes?"))
    move(partner, path, "receive")
    assert not found, "\n".join(found)
