"""A plan: from what the assessment offers to what was put in place, and what each agency sees of it."""

import re
from datetime import date, timedelta

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from test_lapsing import row, spoken, typed


def open_fold(page: Page, name: str) -> None:
    fold = page.locator("details", has=page.locator("summary", has_text=name))
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()


def fill(page: Page, name: str, words: str) -> None:
    page.locator(f"[name='{name}']").fill(words)


def begun(page: Page, contact: str, family: str) -> str:
    """A plan that is begun from the assessment, with nothing asked yet; answers its path."""
    page.goto(contact)
    page.get_by_role("link", name="Begin a plan").click()
    expect(page.get_by_label("What the assessment offers").or_(page.locator("[name='begin-offers']")).first).to_be_attached()
    for box in page.locator("[name='begin-offers']").all():
        box.uncheck()
    fill(page, "begin-their_aims", "I want my own card back.")
    fill(page, "begin-our_aims", f"{family}: nobody but her has her card.")
    page.locator("[name='begin-footing']").select_option("care-act-42")
    press(page, "Begin a plan")
    return re.search(r"/plans/[0-9a-f-]+", page.url)[0]


def ask(page: Page, plan: str, words: str, agency: str = "adult-social-care") -> None:
    page.goto(plan)
    open_fold(page, "Ask somebody to do something")
    fill(page, "ask-words", words)
    page.locator("[name='ask-family']").select_option("shelter-and-safeguarding")
    page.locator("[name='ask-agency']").select_option(agency)
    fill(page, "ask-name", "Duty team")
    press(page, "Ask them")


@pytest.mark.parametrize("script", [True, False])
def test_what_was_asked_and_put_in_place_is_on_the_board_with_its_end(opened, records, axe, script):
    family = "Fernhow" if script else "Fernley"

    def look(page: Page) -> list[str]:
        # axe is a script itself, and never ends where none runs.
        return faults(axe, page) if script else []

    planner = opened("responder", script=script)
    contact = records.calls_for_safeguarding(family)
    planner.goto(contact)
    planner.get_by_role("link", name="Begin a plan").click()
    found = look(planner)
    # What is left out is asked for, and what was typed stays.
    fill(planner, "begin-their_aims", "I want my own card back.")
    press(planner, "Begin a plan")
    expect(planner.locator("[data-error-summary]")).to_contain_text("It is not said what it is for")
    expect(planner.locator("[name='begin-their_aims']")).to_have_value("I want my own card back.")
    found += look(planner)
    offered = planner.locator("[name='begin-offers']").count()
    assert offered > 1
    for box in planner.locator("[name='begin-offers']").all()[1:]:
        box.uncheck()
    fill(planner, "begin-our_aims", "Nobody but her has her card.")
    planner.locator("[name='begin-footing']").select_option("care-act-42")
    press(planner, "Begin a plan")
    expect(planner.locator(".planned__one")).to_have_count(1)
    plan = re.search(r"/plans/[0-9a-f-]+", planner.url)[0]

    # What the assessment offers besides is asked with one press.
    planner.locator(".offered button").first.click()
    expect(planner.locator(".planned__one")).to_have_count(2)
    ask(planner, plan, f"Visit her twice a day at {family}")
    expect(planner.locator(".notice--done")).to_contain_text("They are asked")
    found += look(planner)

    worker = opened("partner", script=script)
    worker.goto("/planned-actions")
    line = worker.locator(".waits", has_text=f"at {family}")
    expect(line).to_contain_text(f"Joan {family}")
    found += look(worker)
    line.get_by_role("link").first.click()
    expect(worker.locator("main")).to_contain_text("1944")
    expect(worker.locator("main")).not_to_contain_text("Nobody but her has her card")
    found += look(worker)
    press(worker, "Agree to do it")
    expect(worker.locator(".notice--done")).to_contain_text("Those who asked have your answer")

    ends = date.today() + timedelta(days=3)
    worker.locator(".waits", has_text=f"at {family}").get_by_role("link").first.click()
    press(worker, "It is done")
    expect(worker.locator("[data-error-summary]")).to_contain_text("Nothing is said of it")
    fill(worker, "complete-words", "Two visits a day; she has her card.")
    worker.locator("[name='complete-control']").select_option("care-package")
    typed(worker, "complete-ends", ends)
    press(worker, "It is done")
    expect(worker.locator(".notice--done")).to_be_visible()

    planner.goto(plan)
    done = planner.locator(".planned__one", has_text=f"at {family}")
    expect(done).to_contain_text("Two visits a day; she has her card.")
    expect(done).to_contain_text(f"Ends on {spoken(ends)}")
    expect(planner.locator(".stands--late")).to_contain_text("before anybody looks at the plan again")
    found += look(planner)
    planner.goto("/lapsing")
    expect(row(planner, family)).to_contain_text(f"Ends on {spoken(ends)}")
    row(planner, family).get_by_role("link", name="The plan").click()
    expect(planner.locator("h1")).to_contain_text(f"A plan for Joan {family}")
    assert not found, "\n".join(found)


def test_a_plan_is_given_looked_at_and_ended(opened, records, axe):
    page = opened("responder")
    plan = begun(page, records.calls_for_safeguarding("Givewick"), "Givewick")
    ask(page, plan, "Look in on her", agency="police")
    for fold, name, words, does, notice in (
        ("The person was given it", "give-words", "Printed, and read with her.", None, "That they were given it"),
        ("Look at it again", "review-words", "She has her card.", None, "That it was looked at"),
    ):
        open_fold(page, fold)
        fill(page, name, words)
        press(page, does or fold)
        expect(page.locator(".notice--done")).to_contain_text(notice)
        expect(page.locator("main")).to_contain_text(words)
    open_fold(page, "End it")
    fill(page, "end-why", "She is safe.")
    fill(page, "end-residual_risk", "He may ask for it again.")
    press(page, "End it")
    expect(page.locator("[data-error-summary]")).to_contain_text("1 of its actions is still open")
    found = faults(axe, page)
    fill(page, "end-holders", "North response, who were told.")
    press(page, "End it")
    expect(page.locator("main")).to_contain_text("What may still go wrong")
    expect(page.locator("aside form")).to_have_count(0)
    found += faults(axe, page)
    page.goto("/plans?side=ended")
    expect(page.locator(".waits", has_text="Joan Givewick")).to_have_count(1)
    found += faults(axe, page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_an_agency_asks_for_another_day_and_is_given_it(opened, records, axe, size):
    family = f"Daywick{size[0]}"
    planner, worker = opened("responder", size=size), opened("partner", size=size)
    plan = begun(planner, records.calls_for_safeguarding(family), family)
    ask(planner, plan, f"Visit her at {family}")
    worker.goto("/planned-actions")
    worker.locator(".waits", has_text=f"at {family}").get_by_role("link").first.click()
    asked = date.today() + timedelta(days=40)
    open_fold(worker, "Ask for another day")
    typed(worker, "ask-day-due", asked)
    press(worker, "Ask for another day")
    expect(worker.locator("[data-error-summary]")).to_contain_text("Nothing is said of it")
    fill(worker, "ask-day-words", "Nobody is there before.")
    press(worker, "Ask for another day")
    expect(worker.locator(".notice--done")).to_contain_text("Those who asked have your answer")
    worker.locator(".waits", has_text=f"at {family}").get_by_role("link").first.click()
    expect(worker.locator("main")).to_contain_text(f"You ask for {spoken(asked)} instead")
    found = faults(axe, worker)

    planner.goto("/plans")
    expect(planner.locator(".waits", has_text=f"Joan {family}")).to_contain_text("Another day asked for")
    planner.goto(plan)
    expect(planner.locator(".planned__one")).to_contain_text(f"they ask for {spoken(asked)}")
    found += faults(axe, planner)
    planner.locator(".planned__one a").first.click()
    expect(planner.locator("[name='change-due.day']")).to_have_value(str(asked.day))
    found += faults(axe, planner)
    fill(planner, "change-words", "As they ask.")
    press(planner, "Give it another day")
    expect(planner.locator(".planned__one")).to_contain_text(f"By {spoken(asked)}")
    expect(planner.locator(".planned__one")).not_to_contain_text("they ask for")
    assert not found, "\n".join(found)


def test_the_wrong_agency_and_another_unit_see_nothing(opened, records):
    page = opened("responder")
    plan = begun(page, records.calls_for_safeguarding("Hidcombe"), "Hidcombe")
    ask(page, plan, "Visit her at Hidcombe")
    action = page.locator(".planned__one a").first.get_attribute("href")
    for who in ("elsewhere", "school", "partner"):
        other = opened(who)
        for path in [plan] + ([action] if who != "partner" else []):
            other.goto(path)
            expect(other.locator("main")).not_to_contain_text("Hidcombe")
        other.goto("/planned-actions" if who != "elsewhere" else "/plans")
        expect(other.locator(".waits", has_text="Hidcombe")).to_have_count(1 if who == "partner" else 0)


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_pages_of_a_plan_fit_the_screen(opened, records, axe, size):
    page = opened("responder", size=size)
    plan = begun(page, records.calls_for_safeguarding(f"Sizewick{size[0]}"), "Sizewick")
    ask(page, plan, "Visit her")
    found = faults(axe, page)
    page.goto("/plans")
    found += faults(axe, page)
    assert not found, "\n".join(found)
