"""What will fail next: an order that ends shows in time, and something follows it."""

from datetime import date, timedelta

from looking import faults
from playwright.sync_api import Page, expect


def friday() -> date:
    """A Friday that lies within the lead time of an order, and not today."""
    today = date.today()
    return today + timedelta(days=(4 - today.weekday() - 1) % 7 + 1 + 7)


def spoken(day: date) -> str:
    return day.strftime("%A %-d %B %Y")


def ordered(records, ends: date, family: str) -> str:
    """A contact with an order against the one who harms, checked and in force until a day."""
    order = {
        "control": "non-molestation-order",
        "protects": "p1",
        "state": "working",
        "verified": (date.today() - timedelta(days=2)).isoformat(),
        "ends": ends.isoformat(),
    }
    return records.contact(family, controls=[order])


def typed(page: Page, name: str, day: date) -> None:
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.locator(f"[id='{name}.{part}']").fill(str(value))


def row(page: Page, family: str):
    return page.locator(".waits", has_text=f"Joan {family}")


def test_an_order_that_lapses_on_a_friday_is_followed_by_another(opened, records, axe):
    ends = friday()
    contact = ordered(records, ends, "Harbottle")
    page = opened("responder")
    page.goto("/")
    for place in ("Plans", "Lapsing"):
        page.get_by_role("link", name=place, exact=True).first.click()
    line = row(page, "Harbottle")
    expect(line).to_contain_text(f"Ends on {spoken(ends)}")
    expect(line).to_contain_text("working days left")
    expect(line).to_contain_text("Act by ")
    found = faults(axe, page)

    line.get_by_role("link", name="A non-molestation order").first.click()
    expect(page.locator("h1")).to_contain_text("Joan Harbottle")
    found += faults(axe, page)
    # A gap before the next one begins would hide that nothing stands.
    typed(page, "replace-begins", ends + timedelta(days=4))
    typed(page, "replace-ends", ends + timedelta(days=180))
    page.locator("[name='replace-keeper']").fill("The family court; officer in the case, DC Lindley")
    page.get_by_role("button", name="Put it in its place").click()
    expect(page.locator("[data-error-summary]")).to_contain_text("Nothing would stand after")
    expect(page.locator("[name='replace-keeper']")).to_have_value("The family court; officer in the case, DC Lindley")
    found += faults(axe, page)
    typed(page, "replace-begins", ends + timedelta(days=1))
    page.get_by_role("button", name="Put it in its place").click()

    expect(page.locator(".notice--done")).to_contain_text("What follows is recorded")
    expect(row(page, "Harbottle")).to_have_count(0)
    page.goto(contact + "/controls")
    expect(page.locator("main")).to_contain_text("Followed by another")
    expect(page.locator("main")).to_contain_text(f"Ends on {spoken(ends + timedelta(days=180))}")
    found += faults(axe, page)
    page.goto(contact)
    expect(page.locator(".part--formulation")).not_to_contain_text("nothing is recorded to follow it")
    assert not found, "\n".join(found)


def test_what_is_extended_or_not_needed_leaves_the_board(opened, records):
    for family, step, does, words in (
        ("Extwick", "extend", "Say that it lasts longer", "The family court extended it yesterday."),
        ("Relwick", "release", "Say that it is not needed", "He has moved abroad for good."),
    ):
        contact = ordered(records, friday(), family)
        page = opened("responder", script=False)
        page.goto("/lapsing")
        row(page, family).get_by_role("link", name="Say what follows").click()
        page.locator("summary", has_text="It was extended" if step == "extend" else "It is not needed any more").click()
        if step == "extend":
            typed(page, "extend-until", friday() + timedelta(days=200))
        page.locator(f"[name='{step}-words']").fill(words)
        page.get_by_role("button", name=does).click()
        expect(page.locator(".notice--done")).to_be_visible()
        expect(row(page, family)).to_have_count(0)
        page.goto(contact + "/controls")
        page.get_by_role("link", name="A non-molestation order").click()
        expect(page.locator("main")).to_contain_text(words)


def test_what_lapsed_re_opens_the_assessment(opened, records):
    # It stood at the time of the contact, and ended since.
    contact = ordered(records, date.today() - timedelta(days=1), "Lapswick")
    page = opened("responder")
    page.goto("/lapsing")
    line = row(page, "Lapswick")
    expect(line).to_contain_text("nothing follows it")
    # Once it has lapsed, the contact is assessed anew in the background.
    assessed = page.locator(".part--formulation", has_text="nothing has followed it")
    for _ in range(60):
        page.goto(contact)
        if assessed.count():
            break
        page.wait_for_timeout(1_000)
    expect(assessed).to_be_visible()


def test_those_of_another_unit_see_nothing_of_it(opened, records):
    contact = ordered(records, friday(), "Hidwick")
    page = opened("elsewhere")
    page.goto("/lapsing")
    expect(row(page, "Hidwick")).to_have_count(0)
    page.goto(contact + "/controls/non-molestation-order.p1.1")
    expect(page.locator("main")).not_to_contain_text("Hidwick")
