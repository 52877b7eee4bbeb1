"""A portfolio: built without losing what was typed, submitted, given back with what would meet it, and met."""

from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

MINE = "/portfolio/cpd-csa-senior"


def add(page: Page, kind: str, criterion: str, words: str) -> None:
    page.goto(MINE)
    fold = page.locator("details", has=page.locator("form[action$='/evidence']"))
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    page.locator(f"[name='add-kind'][value='{kind}']").check()
    page.locator(f"[name='add-criteria'][value='{criterion}']").check()
    page.get_by_label("What you did, and what it shows").fill(words)
    for part, value in (("day", "2"), ("month", "3"), ("year", "2026")):
        page.locator(f"[name='add-on.{part}']").fill(value)
    press(page, "Add it")


def judge(page: Page, not_yet: int | None = None) -> None:
    """Says of everything that it is met, but of one item by its place."""
    page.goto("/assessing")
    page.get_by_role("link", name="Grace Hallam").click()
    items = page.locator(".evidence")
    for place in range(items.count()):
        item = items.nth(place)
        item.get_by_label("Not yet" if place == not_yet else "Met", exact=True).check()
        if place == not_yet:
            item.locator("textarea").fill("Say what you turned down, and why.")
    page.get_by_label("What you say of the whole").fill("I read it with care.")
    press(page, "Send them what I found")


def test_it_is_built_given_back_and_met(opened, axe):
    chief, assessor = opened("chief", size=PHONE), opened("assessor", size=DESK)
    chief.goto("/learning")
    chief.locator(f"a[href='{MINE}']").click()
    found = faults(axe, chief)
    add(chief, "reflection", "changes-one-thing", "We moved two posts.")
    expect(chief.locator(".govuk-error-summary")).to_contain_text("is not shown by this kind of evidence")
    expect(chief.get_by_label("What you did, and what it shows")).to_have_value("We moved two posts.")
    found += faults(axe, chief)
    for kind in ("reflection", "discussion", "reflection"):
        add(chief, kind, "reflects-on-own-decisions", "I asked what it would cost.")
    press(chief, "Submit it to the assessors")
    expect(chief.locator(".govuk-error-summary")).to_contain_text("needs 1 item, and has none")
    add(chief, "discussion", "changes-one-thing", "We moved two posts.")
    expect(chief.get_by_text("The evidence is added")).to_be_visible()
    found += faults(axe, chief)
    press(chief, "Submit it to the assessors")
    expect(chief.get_by_text("It is with the assessors").first).to_be_visible()

    assessor.goto("/assessing")
    expect(assessor.locator(".waits")).to_contain_text("Waits since")
    found += faults(axe, assessor)
    assessor.get_by_role("link", name="Grace Hallam").click()
    found += faults(axe, assessor)
    press(assessor, "Send them what I found")
    expect(assessor.locator(".govuk-error-summary")).to_contain_text("Item 1 is not judged")
    found += faults(axe, assessor)
    judge(assessor, not_yet=3)
    expect(assessor.get_by_text("What you found is sent")).to_be_visible()

    chief.goto(MINE)
    expect(chief.get_by_text("Say what you turned down, and why.")).to_be_visible()
    found += faults(axe, chief)
    press(chief, "Submit it to the assessors")
    judge(assessor)
    found += faults(axe, assessor)
    chief.goto(MINE)
    expect(chief.locator(".lead")).to_contain_text("It is met")
    assert found == []


def test_a_supervisor_finds_no_portfolios(opened):
    page = opened("supervisor")
    page.goto("/assessing")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Portfolios")
    page.goto(MINE)
    expect(page.get_by_text("There is nothing here for you")).to_be_visible()
