"""Welfare: somebody notes what the work brought, shows how often, asks, is spoken with; nobody else finds any of it."""

import re

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

OWN = {
    "noting": ("Ivy Marsh", "police", "specialist"),
    "welfare": ("Wren Hale", "police", "welfare-lead"),
    "welfare-elsewhere": ("Oona Vale", "health", "welfare-lead"),
    "welfare-trainer": ("Tam Reed", "police", "trainer"),
    "welfare-panel": ("Nell Frost", "police", "licensing-panel"),
    "welfare-chief": ("Hal Ames", "police", "chief-officer"),
    "welfare-keeper": ("Una Bell", "police", "information-manager"),
    "welfare-admin": ("Sol Pike", "police", "administrator"),
}
WORDS = "I cannot get the kitchen out of my head."


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, agency, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.fell", name, agency, "fell", role)


def unfolded(page: Page, action: str) -> None:
    fold = page.locator("details", has=page.locator(f"form[action='{action}']"))
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()


def note(page: Page, kind: str, words: str = "") -> None:
    page.goto("/welfare")
    unfolded(page, "/welfare/notes")
    page.get_by_label(kind).check()
    page.get_by_label("How it is with me").fill(words)
    press(page, "Note it")
    expect(page.get_by_text("It is noted")).to_be_visible()


def look_for(page: Page, cast, who: str) -> None:
    page.goto("/welfare/due")
    unfolded(page, "/welfare/due")
    page.get_by_label("Who?").fill(cast[who].sign_in)
    press(page, "Look")


def test_it_is_noted_shown_and_spoken_of(opened, axe, cast):
    page = opened("noting", size=PHONE)
    page.goto("/welfare")
    expect(page.get_by_text("You have a part in no open investigation")).to_be_visible()
    found = faults(axe, page)
    unfolded(page, "/welfare/notes")
    press(page, "Note it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Nothing of the list is chosen")
    found += faults(axe, page)
    note(page, "A death attended", WORDS)
    note(page, "Indecent images of children seen")
    expect(page.get_by_text(WORDS)).to_be_visible()
    expect(page.get_by_text("Nobody but you sees these counts.")).to_be_visible()
    found += faults(axe, page)

    # What is not shown brings nobody onto the list.
    lead = opened("welfare", size=DESK)
    lead.goto("/welfare/due")
    expect(lead.get_by_text("Ivy Marsh")).to_have_count(0)
    look_for(lead, cast, "noting")
    expect(lead.get_by_text("they keep to themselves")).to_be_visible()
    person = re.search(r"/welfare/people/[0-9a-f-]+", lead.url)[0]
    found += faults(axe, lead)

    press(page, "Let my counts be seen")
    press(page, "Ask for a conversation")
    expect(page.get_by_text("You have asked")).to_be_visible()
    expect(page.get_by_text("You asked for a conversation,")).to_be_visible()
    lead.goto("/welfare/due")
    line = lead.locator(".waits", has_text="Ivy Marsh")
    expect(line).to_contain_text("Asked")
    found += faults(axe, lead)
    line.get_by_role("link").click()
    expect(lead.get_by_text("A death attended")).to_be_visible()
    expect(lead.get_by_text("kitchen")).to_have_count(0)

    lead.get_by_label("Counselling in confidence").check()
    lead.locator("[name='spoke-nextBy.day']").fill("1")
    lead.locator("[name='spoke-nextBy.month']").fill("1")
    lead.locator("[name='spoke-nextBy.year']").fill("2020")
    press(lead, "Record it")
    expect(lead.locator(".govuk-error-summary")).to_contain_text("That day is not to come")
    found += faults(axe, lead)
    lead.locator("[name='spoke-nextBy.year']").fill("2090")
    press(lead, "Record it")
    expect(lead.get_by_text("The conversation is recorded")).to_be_visible()
    lead.goto("/welfare/due")
    expect(lead.get_by_text("Ivy Marsh")).to_have_count(0)

    page.goto("/welfare")
    expect(page.get_by_text("Recorded by Wren Hale; offered: Counselling in confidence")).to_be_visible()
    page.locator("form[action$='/take-back'] button").last.click()
    expect(page.get_by_text("Your note is gone")).to_be_visible()
    page.locator("form[action$='/take-back'] button").last.click()
    expect(page.get_by_text("What you noted", exact=True)).to_have_count(0)
    press(page, "Let nobody see my counts")
    found += faults(axe, page)
    lead.goto(person)
    expect(lead.get_by_text("they keep to themselves")).to_be_visible()
    assert found == []


def test_it_works_without_scripts(opened):
    page = opened("noting", script=False)
    note(page, "A death attended", WORDS)
    page.locator("form[action$='/take-back'] button").last.click()
    expect(page.get_by_text("Your note is gone")).to_be_visible()


def test_nobody_else_finds_any_of_it(opened, cast):
    page = opened("noting")
    note(page, "A death attended", WORDS)
    lead = opened("welfare")
    look_for(lead, cast, "noting")
    person = re.search(r"/welfare/people/[0-9a-f-]+", lead.url)[0]
    others = ["noting", "supervisor", "responder", *[who for who in OWN if who.startswith("welfare-")]]
    for who in others:
        other = opened(who)
        other.goto(person)
        expect(other.locator("h1")).not_to_have_text("Ivy Marsh")
        expect(other.get_by_text("What they let you see")).to_have_count(0)
        if who != "welfare-elsewhere":
            other.goto("/welfare/due")
            expect(other.get_by_role("heading", name="Who to speak with")).to_have_count(0)
        other.goto("/welfare")
        expect(other.get_by_role("heading", name="My welfare")).to_be_visible()
        if who != "noting":
            expect(other.get_by_text("kitchen")).to_have_count(0)
    elsewhere = opened("welfare-elsewhere")
    look_for(elsewhere, cast, "noting")
    expect(elsewhere.locator(".govuk-error-summary")).to_contain_text("Nobody whose welfare you lead on signs in so")
    page.goto("/welfare")
    page.locator("form[action$='/take-back'] button").last.click()
