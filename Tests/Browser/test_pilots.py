"""A pilot: planned before it begins, measured before and since, ended and decided on; and what a trainer has not completed."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

# Who runs pilots, who decides and who reads them; all of a unit of their own.
OWN = {
    "runner": ("Ivo Marsh", "quality-assurer"),
    "decider": ("Ann <Lowe>", "chief-officer"),
    "reader": ("Tess Quill", "trainer"),
    "outsider": ("Sol Wray", "supervisor"),
}
TODAY = datetime.now(ZoneInfo("Europe/London")).date()
NAME = "Calling back <within> a day"


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.moor", name, "police", "moor", role)
    cast["elsewhere"] = serving.account("elsewhere.of.moor", "Una Vale", "probation", "moor", "quality-assurer")


def unfolded(page: Page, action: str) -> None:
    fold = page.locator("details", has=page.locator(f"form[action$='{action}']"))
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()


def on(page: Page, name: str, day: date) -> None:
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.locator(f"[name='{name}.{part}']").fill(str(value))


def plan(page: Page, compared: bool) -> str:
    page.goto("/pilots")
    unfolded(page, "/pilots")
    page.locator("[name='title']").fill(NAME)
    page.locator("[name='question']").fill("Do more people say yes when they are called back within a day?")
    page.locator("[name='tried']").fill("Officers call back within a day.")
    page.locator("[name='with'][value='moor']").check()
    if compared:
        page.locator("[name='compared-words']").fill("Those who call as before")
    on(page, "begins", TODAY)
    on(page, "ends", TODAY + timedelta(days=90))
    press(page, "Plan it")
    found = re.search(r"/pilots/[0-9a-f-]+", page.url)
    return found[0] if found else ""


def measure(page: Page, what: str) -> None:
    unfolded(page, "/measure")
    page.locator("[name='measure-what']").fill(what)
    page.locator("[name='measure-hoped'][value='up']").check()
    page.locator("[name='measure-shape'][value='share']").check()
    page.locator("[name='measure-source']").fill("Referrals of the unit")
    press(page, "Add it")


def enter(page: Page, phase: str, value: int, of: int, side: str | None = "piloted", mends: bool = False) -> None:
    unfolded(page, "/enter")
    page.locator("[name='enter-measure']").select_option(index=1)
    page.locator(f"[name='enter-phase'][value='{phase}']").check()
    if side:
        page.locator(f"[name='enter-side'][value='{side}']").check()
    page.locator("[name='enter-value']").fill(str(value))
    page.locator("[name='enter-of']").fill(str(of))
    before = phase == "baseline"
    on(page, "enter-from", TODAY - timedelta(days=31) if before else TODAY)
    on(page, "enter-to", TODAY - timedelta(days=1) if before else TODAY)
    page.locator("[name='enter-source']").fill("Counted by hand")
    if mends:
        page.locator("[name='enter-mends']").select_option(index=1)
        page.locator("[name='enter-because']").fill("One was counted twice.")
    press(page, "Enter it")


def decide(page: Page, without: str | None = None) -> None:
    unfolded(page, "/decide")
    page.locator("[name='decide-choice'][value='extend']").check()
    page.locator("[name='decide-reasons']").fill("More people said yes.")
    page.locator("[name='decide-follows']").fill("The next unit begins.")
    on(page, "decide-due", TODAY + timedelta(days=30))
    if without:
        page.locator("[name='decide-without']").fill(without)
    press(page, "Decide it")


def test_it_is_planned_measured_and_decided_on(opened, axe):
    page = opened("runner", size=DESK)
    page.goto("/pilots")
    found = faults(axe, page)
    assert plan(page, compared=False) == ""
    expect(page.locator(".govuk-error-summary")).to_contain_text("It is not said why nothing is compared")
    expect(page.locator("[name='title']")).to_have_value(NAME)
    found += faults(axe, page)
    pilot = plan(page, compared=True)
    expect(page.get_by_text("The pilot is planned")).to_be_visible()
    expect(page.get_by_role("button", name="It has begun")).to_have_count(0)
    measure(page, "Said yes, of all who were asked")
    expect(page.get_by_role("heading", name="Said yes, of all who were asked")).to_be_visible()
    found += faults(axe, page)

    enter(page, "result", 65, 70)
    expect(page.locator(".govuk-error-summary")).to_contain_text("The pilot has not begun")
    expect(page.locator("[name='enter-value']")).to_have_value("65")
    found += faults(axe, page)
    page.goto(pilot)
    enter(page, "baseline", 40, 80)
    unfolded(page, "/begin")
    press(page, "It has begun")
    expect(page.get_by_text("The pilot has begun")).to_be_visible()
    enter(page, "baseline", 48, 80, mends=True)
    expect(page.get_by_text("It counts no more: a later figure puts it right.")).to_be_visible()
    enter(page, "result", 65, 70)
    expect(page.get_by_text("Measured, not shown to be caused by it")).to_be_visible()
    enter(page, "baseline", 40, 80, side="compared")
    enter(page, "result", 42, 80, side="compared")
    expect(page.get_by_text("It changed by 30 points in a hundred more than where it is not")).to_be_visible()
    expect(page.get_by_text("They were not chosen by lot")).to_be_visible()
    found += faults(axe, page)

    unfolded(page, "/end")
    press(page, "End it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Its last day is still to come")
    page.locator("[name='end-because']").fill("It is plain enough.")
    press(page, "End it")
    expect(page.get_by_text("A chief officer decides what becomes of it.")).to_be_visible()
    expect(page.get_by_role("button", name="Decide it")).to_have_count(0)
    found += faults(axe, page)

    phone = opened("decider", size=PHONE)
    phone.goto(pilot)
    found += faults(axe, phone)
    decide(phone)
    expect(phone.get_by_text("It is decided")).to_be_visible()
    expect(phone.get_by_text("“More people said yes.” Ann <Lowe>")).to_be_visible()
    found += faults(axe, phone)

    reader = opened("reader")
    reader.goto("/pilots")
    expect(reader.locator("form[action='/pilots']")).to_have_count(0)
    reader.get_by_role("link", name=NAME).click()
    expect(reader.get_by_text("“More people said yes.” Ann <Lowe>")).to_be_visible()
    expect(reader.locator(".beside form")).to_have_count(0)
    for who in ("outsider", "elsewhere", "responder"):
        other = opened(who)
        other.goto(pilot)
        expect(other.get_by_role("heading", level=1)).not_to_contain_text("Calling back")
        expect(other.get_by_text("More people said yes.")).to_have_count(0)
        other.goto("/pilots")
        expect(other.get_by_role("link", name=NAME)).to_have_count(0)
    assert found == []


def test_without_scripts_it_is_withdrawn_or_decided_on_without_a_result(opened):
    page = opened("decider", script=False)
    plan(page, compared=True)
    unfolded(page, "/withdraw")
    page.locator("[name='withdraw-because']").fill("Nobody has the time.")
    press(page, "Withdraw it")
    expect(page.get_by_text("The pilot is withdrawn")).to_be_visible()
    expect(page.get_by_text("“Nobody has the time.” Ann <Lowe>")).to_be_visible()
    plan(page, compared=True)
    measure(page, "Said yes, of all who were asked")
    unfolded(page, "/begin")
    press(page, "It has begun")
    unfolded(page, "/end")
    page.locator("[name='end-because']").fill("The unit was closed.")
    press(page, "End it")
    decide(page)
    expect(page.locator(".govuk-error-summary")).to_contain_text("There is no result of those with whom it was tried")
    decide(page, without="Nothing was counted.")
    expect(page.get_by_text("Nothing was counted.")).to_be_visible()


def test_what_the_trainer_has_not_completed_is_told_and_bars_nothing(opened, axe):
    page = opened("reader", size=DESK)
    page.goto("/plan-course")
    note = page.get_by_text("The trainer has not completed version").first
    expect(note).to_be_visible()
    found = faults(axe, page)
    page.locator("[name='modules']").first.check()
    on(page, "begins", TODAY + timedelta(days=10))
    on(page, "ends", TODAY + timedelta(days=10))
    page.locator("[name='begins.time']").fill("09:00")
    page.locator("[name='ends.time']").fill("12:00")
    page.locator("[name='place']").fill("Room 2")
    page.locator("[name='capacity']").fill("8")
    press(page, "Plan a course")
    expect(page.get_by_text("The course is planned")).to_be_visible()
    expect(page.get_by_role("heading", name="What the trainer has not completed as it is taught")).to_be_visible()
    found += faults(axe, page)
    learner = opened("responder")
    learner.goto(re.search(r"/courses/[0-9a-f-]+", page.url)[0])
    expect(learner.get_by_text("Room 2").first).to_be_visible()
    expect(learner.get_by_text("What the trainer has not completed")).to_have_count(0)
    assert found == []
