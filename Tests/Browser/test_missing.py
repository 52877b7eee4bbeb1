"""Missing work: found though nobody asked, set aside with a reason, and gone when it is done."""

from datetime import UTC, date, datetime, timedelta

import pytest
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect


def back_since(records, family: str, days: int = 4) -> str:
    """Somebody who came back days ago, and with whom nobody has spoken; answers the path of the contact."""
    at = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:00Z")
    answers = {"p1.returned-from-missing": "yes"}
    return records.contact(family, at=at, reference=f"HD-{family}", answers=answers)


def row(page: Page, family: str, show: str = "all"):
    """What is missing of a contact, however far down the list."""
    page.goto(f"/checks?show={show}")
    found = page.locator("section", has=page.locator("#interview-missing")).locator(".waits", has_text=f"HD-{family}")
    while not found.count() and page.locator("a[rel=next]").count():
        page.locator("a[rel=next]").click()
    return found


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_missing_is_found_told_and_set_aside(opened, records, axe, size):
    family = "Ashlar" if size == DESK else "Bolster"
    path = back_since(records, family)
    page = opened("supervisor", size=size)
    line = row(page, family, "mine")
    expect(line).to_contain_text("Prevention interview")
    expect(line).to_contain_text("Should have been done by")
    found = faults(axe, page)
    line.get_by_role("link", name="Why, and set aside").click()
    expect(page.locator("h1")).to_contain_text("Back, and nobody has spoken with them")
    expect(page.locator("main")).to_contain_text("Supervisor of the unit whose contact it is")
    expect(page.get_by_role("link", name="Go to the contact")).to_have_attribute("href", path)
    found += faults(axe, page)
    fold = page.locator("details:has(form[action$='/set-aside'])")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    page.fill("[name=reason]", "She sees the nurse on Monday, who asks her.")
    page.get_by_role("button", name="Set it aside until then").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("is not said until when")
    expect(page.locator("[name=reason]")).to_have_value("She sees the nurse on Monday, who asks her.")
    found += faults(axe, page)
    until = date.today() + timedelta(days=3)
    for part, value in (("day", until.day), ("month", until.month), ("year", until.year)):
        page.locator(f"[id='until.{part}']").fill(str(value))
    page.get_by_role("button", name="Set it aside until then").click()
    expect(page.locator(".notice--done")).to_contain_text("It rests until then")
    expect(row(page, family)).to_have_count(0)
    expect(row(page, family, "resting")).to_contain_text("Rests until")
    found += faults(axe, page)
    assert not found, "\n".join(found)


def test_a_responder_sees_it_and_does_not_set_it_aside(opened, records):
    back_since(records, "Corbel")
    page = opened("responder")
    row(page, "Corbel").get_by_role("link", name="Why, and set aside").click()
    expect(page.get_by_role("link", name="Go to the contact")).to_have_count(1)
    expect(page.locator("summary", has_text="Set it aside")).to_have_count(0)


def test_whoever_does_not_reach_the_contact_sees_nothing(opened, records):
    back_since(records, "Dovetail")
    assert row(opened("responder"), "Dovetail").count() == 1
    assert not row(opened("elsewhere"), "Dovetail").count()


def test_where_everything_arrived_that_is_said(opened, axe):
    page = opened("supervisor")
    page.goto("/checks")
    page.get_by_role("link", name="Not delivered").click()
    expect(page.locator("h1")).to_have_text("Not delivered")
    expect(page.locator("main")).to_contain_text("Everything has arrived, or is on its way")
    found = faults(axe, page)
    assert not found, "\n".join(found)
