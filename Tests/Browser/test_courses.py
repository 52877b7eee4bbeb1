"""Courses, my team and coverage: planned, booked, waited for, held, and what came of it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect
from test_licence import entered, person

assert entered  # a fixture

# It can be done in a course, asks for a mark, and has nothing before it.
MODULE = "person-and-situation"


def typed(page: Page, name: str, moment: datetime) -> None:
    for part, value in (("day", moment.day), ("month", moment.month), ("year", moment.year), ("time", f"{moment:%H:%M}")):
        page.locator(f"[id='{name}.{part}']").fill(str(value))


def soon() -> datetime:
    """A minute that begins within two minutes from now, and not at once."""
    return (datetime.now(ZoneInfo("Europe/London")) + timedelta(seconds=80)).replace(second=0, microsecond=0)


def planned(page: Page, begins: datetime, place: str, module: str, places: int = 1) -> str:
    """A course that the trainer plans; gives its path."""
    page.goto("/plan-course")
    page.locator(f"[name='modules'][value='{module}']").check()
    typed(page, "begins", begins)
    typed(page, "ends", begins + timedelta(hours=2))
    page.get_by_label("Where").fill(place)
    page.get_by_label("How many places?").fill(str(places))
    press(page, "Plan a course")
    expect(page.get_by_text("The course is planned")).to_be_visible()
    return "/" + page.url.split("/", 3)[3]


def book(page: Page, course: str) -> None:
    page.goto(course)
    page.locator("form[action$='/book'] button").click()
    expect(page.get_by_text("You have asked for a place")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_course_is_planned_booked_waited_for_and_cancelled(opened, axe, size):
    trainer = opened("trainer", size=size)
    trainer.goto("/plan-course")
    found = faults(axe, trainer)
    press(trainer, "Plan a course")
    expect(trainer.locator(".govuk-error-summary")).to_contain_text("It is not said what is taught")
    found += faults(axe, trainer)
    begins = datetime.now(ZoneInfo("Europe/London")) + timedelta(days=20 if size == DESK else 21)
    course = planned(trainer, begins, "The training room", MODULE)
    first = opened("responder", size=size)
    first.goto("/learning/" + MODULE)
    first.get_by_role("link", name="Book a place in a course").click()
    found += faults(axe, first)
    expect(first.locator(f"a[href='{course}']")).to_be_visible()
    book(first, course)
    expect(first.locator(".stands")).to_contain_text("You have a place")
    found += faults(axe, first)
    second = opened("joiner", size=size)
    book(second, course)
    expect(second.locator(".stands")).to_contain_text("You are the next on the waiting list")
    press(first, "Give up your place")
    second.goto(course)
    expect(second.locator(".stands")).to_contain_text("You have a place")
    expect(second.get_by_role("heading", name="Who comes")).to_have_count(0)
    trainer.goto(course)
    expect(trainer.get_by_text("Owen Carr")).to_be_visible()
    found += faults(axe, trainer)
    trainer.goto(course)
    trainer.get_by_text("Cancel the course").first.click()
    trainer.locator("[name='cancel-because']").fill("The trainer is ill.")
    trainer.locator("form[action$='/cancel'] button").click()
    second.goto(course)
    expect(second.get_by_text("The trainer is ill.")).to_be_visible()
    assert found == []


def test_those_of_other_agencies_see_nothing_of_it(opened):
    trainer = opened("trainer", script=False)
    begins = datetime.now(ZoneInfo("Europe/London")) + timedelta(days=30)
    course = planned(trainer, begins, "The other room", MODULE)
    partner = opened("partner", script=False)
    partner.goto("/courses?part=open")
    expect(partner.locator(f"a[href='{course}']")).to_have_count(0)


def test_whoever_attended_has_done_it_and_a_correction_says_why(opened, entered, serving, axe):
    person(serving, "Noor Vane", "--unit", "north", "--role", "responder")
    trainer, learner = opened("trainer"), entered("Noor Vane")
    course = planned(trainer, soon(), "The hall", MODULE)
    book(learner, course)
    for _ in range(150):
        trainer.goto(course)
        if trainer.get_by_text("Record who was there").count():
            break
        trainer.wait_for_timeout(1_000)
    found = faults(axe, trainer)
    trainer.get_by_label("Attended", exact=True).check()
    trainer.locator("form[action$='/attendance'] button").click()
    expect(trainer.locator(".govuk-error-summary")).to_contain_text("has no result")
    found += faults(axe, trainer)
    trainer.locator("[name='attendance-0-result-0']").fill("90")
    trainer.locator("form[action$='/attendance'] button").click()
    expect(trainer.get_by_text("It is recorded who was there")).to_be_visible()
    learner.goto("/learning")
    line = learner.locator(".waits", has=learner.locator(f"a[href='/learning/{MODULE}']"))
    expect(line).to_contain_text("Done")
    trainer.goto(course)
    trainer.get_by_text("Correct who was there").first.click()
    trainer.get_by_label("Was not there").check()
    trainer.locator("[name='attendance-0-result-0']").fill("")
    trainer.locator("form[action$='/attendance'] button").click()
    expect(trainer.locator(".govuk-error-summary")).to_contain_text("It was recorded otherwise before")
    trainer.locator("[name='attendance-because']").fill("Taken for another.")
    trainer.locator("form[action$='/attendance'] button").click()
    expect(trainer.get_by_text("It is recorded who was there")).to_be_visible()
    learner.goto("/learning")
    expect(line).to_contain_text("To do")
    assert found == []


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_team_and_its_coverage_are_for_those_who_answer_for_it(opened, axe, size):
    page = opened("supervisor", size=size)
    page.goto("/team")
    expect(page.get_by_text("Asha Rao").first).to_be_visible()
    expect(page.get_by_text("Nia Holt")).to_have_count(0)
    found = faults(axe, page)
    page.goto("/coverage")
    expect(page.locator(".waits").first).to_contain_text("hold it")
    expect(page.get_by_text("Name a champion")).to_have_count(0)
    found += faults(axe, page)
    chief = opened("chief", size=size)
    chief.goto("/coverage")
    expect(chief.locator(".waits", has_text="South")).to_contain_text("too few people for a share")
    chief.get_by_text("Name a champion").first.click()
    chief.locator("form[action='/coverage/champions'] button").click()
    expect(chief.locator(".govuk-error-summary")).to_be_visible()
    found += faults(axe, chief)
    assert found == []
    other = opened("joiner", size=size)
    for place in ("/team", "/coverage"):
        assert other.goto(place).status == 403
