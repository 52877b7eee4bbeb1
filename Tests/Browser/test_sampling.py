"""From practice to learning and back: a missed control is found, learning is asked for, and later samples show the change."""

from datetime import date

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

# Units of their own, in which nobody else judges anything: who, what they are called, their unit and their role.
OWN = {
    "sampled": ("Owen Shaw", "lake", "responder"),
    "sampler": ("Dina Marr", "lake", "supervisor"),
    "plain-judge": ("Evan Croft", "mere", "responder"),
    "plain-sampler": ("Lois Tarn", "mere", "supervisor"),
}
MODULE = "what-keeps-people-safe"
FAILED = [{"control": "care-package", "protects": "p1", "state": "failed"}]


@pytest.fixture(scope="module", autouse=True)
def units(serving, cast) -> None:
    for who, (name, unit, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.{unit}", name, "police", unit, role)


def judged(records, count: int, family: str) -> None:
    """So many contacts in which a control had failed, which one constable judged."""
    for number in range(count):
        path = records.contact(f"{family}{number}", who="sampled", controls=FAILED)
        records.judge(path, grade="high", why="He holds her money.", who="sampled")


def draw(page: Page, count: int) -> str:
    page.goto("/sampling")
    page.get_by_text("Draw judgements to look at").click()
    page.get_by_label("How many to draw").fill(str(count))
    press(page, "Draw them")
    expect(page.get_by_text("They are drawn")).to_be_visible()
    return page.url


def review(page: Page, sight: str) -> None:
    """Reviews the next of the drawn that waits."""
    page.locator(".waits__name a").first.click()
    expect(page.get_by_text("What came after is not shown.")).to_be_visible()
    page.get_by_text("Clues", exact=True).click()
    page.locator(f"[name='seen-considers-controls'][value='{sight}']").check()
    page.locator("[name='words-considers-controls']").fill("The care package had failed.")
    if sight == "not-shown":
        page.get_by_text("What you found", exact=True).first.click()
        page.locator("[name='finding-1']").select_option("control-not-considered")
        page.locator("[name='found-1']").fill("Nothing is said of who looks in now.")
    page.get_by_label("What went well").fill("She was asked what she wants.")
    press(page, "Keep the review")
    expect(page.get_by_text("Your review is kept")).to_be_visible()


def test_a_missed_control_becomes_a_need_and_later_samples_show_the_change(opened, axe, records):
    judged(records, 5, "Before")
    page = opened("sampler", size=DESK)
    plan = draw(page, 5)
    found = faults(axe, page)
    page.locator(".waits__name a").first.click()
    expect(page.get_by_text("A package of care visits: failed")).to_be_visible()
    # Who judged it is not told.
    expect(page.get_by_text("Owen Shaw")).to_have_count(0)
    found += faults(axe, page)
    press(page, "Keep the review")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Nothing is said that went well")
    found += faults(axe, page)
    page.goto(plan)
    for _ in range(5):
        review(page, "not-shown")
    expect(page.locator(".waits__time", has_text="Looked at")).to_have_count(5)

    page.goto("/needs")
    line = page.locator(".exchange__one", has_text="Owen Shaw")
    expect(line).to_contain_text("Not shown in 5 of the latest 5 samples")
    line.get_by_text("Decide", exact=True).click()
    found += faults(axe, page)
    line.get_by_label("Ask for learning").check()
    line.get_by_label("Why", exact=True).fill("Five times a care package had failed, and nobody asked who comes now.")
    line.get_by_role("button", name="Keep what I decide").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("The person has not been told")
    line = page.locator(".exchange__one", has_text="Owen Shaw")
    today = date.today()
    for part, value in (("day", today.day), ("month", today.month), ("year", today.year)):
        line.locator(f"[name$='-told.{part}']").fill(str(value))
    line.locator(f"[value='{MODULE}']").check()
    line.get_by_role("button", name="Keep what I decide").click()
    expect(page.get_by_text("Your decision is kept")).to_be_visible()

    own = opened("sampled", size=PHONE)
    own.goto("/learning")
    asked = own.locator(".exchange__one")
    expect(own.get_by_role("heading", name="Asked of you")).to_be_visible()
    expect(asked).to_contain_text("Of you, by your supervisor")
    expect(asked).to_contain_text("nobody asked who comes now")
    expect(asked.locator(f"a[href='/learning/{MODULE}']")).to_be_visible()
    found += faults(axe, own)
    own.get_by_role("link", name="Feedback on my practice").click()
    expect(own.get_by_text("She was asked what she wants.")).to_have_count(5)
    expect(own.get_by_text("Nothing that was judged since has been looked at.")).to_be_visible()
    found += faults(axe, own)

    # What they do about it is entered, and says to what it answers.
    own.goto("/cpd")
    own.get_by_text("Enter something", exact=True).click()
    own.get_by_label("Something I learned", exact=True).check()
    own.get_by_label("Minutes").fill("30")
    own.get_by_label("About", exact=True).select_option(label="Adults at risk")
    own.get_by_label("What I learned").fill("To ring the provider before I leave.")
    own.get_by_label("Asks what keeps the person safe").check()
    press(own, "Enter it")
    expect(own.get_by_text("Answers to what is asked of me: Asks what keeps the person safe")).to_be_visible()

    judged(records, 5, "After")
    draw(page, 10)
    # Those that were looked at before are drawn again: their first look counts.
    for _ in range(10):
        review(page, "shown")
    own.goto("/feedback-to-me")
    expect(own.get_by_text("Shown in 0 of 5 samples")).to_be_visible()
    expect(own.get_by_text("5 of 5 samples")).to_be_visible()
    expect(own.get_by_text("It rose, by")).to_be_visible()
    found += faults(axe, own)
    page.goto("/needs")
    expect(page.locator(".exchange__one", has_text="It rose, by")).to_contain_text("Owen Shaw")
    found += faults(axe, page)
    assert found == []


@pytest.mark.parametrize("who", ["elsewhere", "joiner"])
def test_nobody_else_looks_at_practice(opened, who):
    page = opened(who)
    page.goto("/sampling")
    expect(page.get_by_role("heading", name="Looking at practice")).to_have_count(0)
    page.goto("/needs")
    expect(page.get_by_role("heading", name="What practice asks for")).to_have_count(0)


def test_it_is_drawn_and_reviewed_without_a_script(opened, records):
    path = records.contact("Plain", who="plain-judge", controls=FAILED)
    records.judge(path, grade="low", why="Somebody comes in.", who="plain-judge")
    page = opened("plain-sampler", script=False)
    draw(page, 20)
    review(page, "shown")
