"""An exercise: four judge ten pieces, each alone; it finds the one who differs on nine, and that one reads what follows."""

import re

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

PROGRAMME = "cpd-csa-senior"
CRITERION = "reflects-on-own-decisions"
# Who looks after quality, and who judges; all of a unit of their own.
OWN = {
    "standardiser": ("Kit Rowe", "quality-assurer"),
    "judge-a": ("Ada Flint", "assessor"),
    "judge-b": ("Bea Moss", "assessor"),
    "judge-c": ("Cal Dunn", "assessor"),
    "judge-d": ("Dee Frost", "assessor"),
}
JUDGES = [who for who in OWN if who.startswith("judge")]
MOST = ["not-yet" if place % 3 == 0 else "met" for place in range(10)]


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.fell", name, "police", "fell", role)


def turned(verdict: str) -> str:
    return "met" if verdict == "not-yet" else "not-yet"


def unfolded(page: Page, action: str) -> None:
    fold = page.locator("details", has=page.locator(f"form[action$='{action}']"))
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()


def begin(page: Page, title: str, pieces: int) -> str:
    page.goto("/exercises")
    unfolded(page, "/exercises")
    page.get_by_label("For which programme").select_option(PROGRAMME)
    page.get_by_label("How it is called").fill(title)
    press(page, "Begin it")
    for number in range(pieces):
        unfolded(page, "/piece")
        page.get_by_label("What it is judged by").select_option(CRITERION)
        page.get_by_label("The piece of work").fill(f"{number + 1}. The chief moved two posts, and wrote down why.")
        press(page, "Add it")
        expect(page.locator(".evidence")).to_have_count(number + 1)
    return re.search(r"/exercises/[0-9a-f-]+", page.url)[0]


def open_it(page: Page) -> None:
    unfolded(page, "/open")
    for who in JUDGES:
        page.get_by_label(OWN[who][0]).check()
    press(page, "Open it")
    expect(page.get_by_text("The exercise is open")).to_be_visible()


def judge(page: Page, exercise: str, verdicts: list[str], hand_in: bool = True) -> None:
    page.goto(exercise)
    for place, verdict in enumerate(verdicts):
        page.locator(f"[name='judge-{place}'][value='{verdict}']").check()
        page.locator(f"[name='judge-{place}-why']").fill("It says what was weighed.")
    press(page, "Hand it in" if hand_in else "Keep what I have")


def test_it_finds_who_differs_and_they_read_what_follows(opened, axe):
    page = opened("standardiser", size=DESK)
    exercise = begin(page, "Autumn, reflections", 10)
    found = faults(axe, page)
    open_it(page)
    found += faults(axe, page)

    for who in JUDGES[:3]:
        judge(opened(who), exercise, MOST)
    differing = opened("judge-d", size=PHONE)
    differing.goto("/exercises")
    expect(differing.locator(".waits__grade").first).to_contain_text("Waits for you")
    expect(differing.get_by_text("Took part in none").first).to_be_visible()
    found += faults(axe, differing)
    # Left and gone on with, and not handed in as long as something is missing.
    judge(differing, exercise, MOST[:1], hand_in=False)
    expect(differing.get_by_text("What you have is kept")).to_be_visible()
    expect(differing.locator("[name='judge-0-why']")).to_have_value("It says what was weighed.")
    press(differing, "Hand it in")
    expect(differing.locator(".govuk-error-summary")).to_contain_text("Piece 2 is not judged")
    found += faults(axe, differing)

    # Before it is closed nobody reads who judged what.
    page.goto(exercise)
    expect(page.get_by_text("Has not handed in")).to_have_count(1)
    expect(page.get_by_text("It says what was weighed.")).to_have_count(0)
    unfolded(page, "/close")
    press(page, "Close it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("One has not handed in")
    found += faults(axe, page)

    judge(differing, exercise, MOST[:1] + [turned(verdict) for verdict in MOST[1:]])
    expect(differing.get_by_text("You have handed it in")).to_be_visible()
    page.goto(exercise)
    press(page, "Close it")
    each = page.locator(".exchange__one")
    expect(each).to_have_count(4)
    expect(each.locator(".tag")).to_have_count(1)
    expect(each.filter(has_text="Dee Frost")).to_contain_text("more than chance lets expect. Talk the pieces through.")
    expect(page.get_by_text("All of them were of one mind on 1 of 10 pieces")).to_be_visible()
    expect(page.locator(".evidence")).to_have_count(9)
    found += faults(axe, page)

    unfolded(page, "/follow/" + page.locator("form[action*='/follow/']").get_attribute("action").split("/")[-1])
    page.get_by_label("They judge together with another for a time").check()
    page.get_by_label("What you found together, and why").fill("You asked for more than is asked; judge three with Bea.")
    press(page, "Keep it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("It is not said until when")
    found += faults(axe, page)
    page.get_by_label("We talked the pieces through").check()
    press(page, "Keep it")
    expect(page.get_by_text("Your decision is kept")).to_be_visible()

    differing.goto(exercise)
    expect(differing.get_by_text("You asked for more than is asked; judge three with Bea.")).to_be_visible()
    expect(differing.get_by_text("You differ from most of the others")).to_be_visible()
    for who in JUDGES[:3]:
        expect(differing.get_by_text(OWN[who][0])).to_have_count(0)
    found += faults(axe, differing)
    agreeing = opened("judge-a")
    agreeing.goto(exercise)
    expect(agreeing.get_by_text("You judged as most of the others did on 10 of 10 pieces")).to_be_visible()
    expect(agreeing.get_by_text("Dee Frost")).to_have_count(0)
    agreeing.goto("/exercises")
    expect(agreeing.get_by_text("Up to date").first).to_be_visible()
    assert found == []


def test_it_is_judged_without_scripts(opened):
    page = opened("standardiser", script=False)
    exercise = begin(page, "Without scripts", 2)
    open_it(page)
    for who in JUDGES:
        own = opened(who, script=False)
        judge(own, exercise, ["met", "not-yet"])
        expect(own.get_by_text("You have handed it in")).to_be_visible()
    page.goto(exercise)
    press(page, "Close it")
    expect(page.get_by_text("of one mind on 2 of 2 pieces")).to_be_visible()
    expect(page.get_by_text("Differs")).to_have_count(0)


def test_nobody_else_finds_an_exercise(opened):
    owner = opened("standardiser")
    exercise = begin(owner, "Not for others", 2)
    for who in ("responder", "judge-a", "supervisor"):
        page = opened(who)
        page.goto(exercise)
        expect(page.get_by_text("There is nothing here for you")).to_be_visible()
    supervisor = opened("supervisor")
    supervisor.goto("/exercises")
    expect(supervisor.get_by_text("No exercise yet")).to_be_visible()
    expect(supervisor.get_by_text("Begin an exercise")).to_have_count(0)
